// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "../Ghosts.sol";
import {Providers} from "./Providers.sol";
import {ApprovedSettlement, Flag, IClaims, Interest, Reversal, Settlement} from "../../../src/interfaces/IClaims.sol";
import {Coverage, IEligibility} from "../../../src/interfaces/IEligibility.sol";
import {IParticipants, Power} from "../../../src/interfaces/IParticipants.sol";
import {ClaimId, CoverageRef} from "../../../src/libraries/Ids.sol";

/// @dev Payers attest coverage, settle, deny, reverse, pay interest, and change what their delegate may spend.
abstract contract Payers is Providers {
    ApprovedSettlement[] internal approvals;
    mapping(uint256 approval => uint256 times) internal approvalUsed;

    // COVERAGE

    function payerAttests(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        CoverageRef ref = rarely(d, 8) ? coverages[roll(d, coverages.length)] : CoverageRef.wrap(fresh(d));
        uint64 maximum = roll(d, 3) == 0 ? 0 : uint64(1 + roll(d, 4 * CENT_LIMIT));
        Coverage memory c = Coverage(ref, payerAt(roll(d, 2)), 3, today() - 60, today() + 200, maximum, fresh(d));
        bool ok = done(settler, address(eligibility), abi.encodeCall(IEligibility.attest, (c)));
        if (ok) coverages.push(ref);
        effect(ok);
    }

    function payerTerminates(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        CoverageRef ref = coverages[roll(d, coverages.length)];
        uint64 used = eligibility.coverage(ref).used;
        int32 day = today() + int32(uint32(roll(d, 90))) - 30;
        bool ok = done(settler, address(eligibility), abi.encodeCall(IEligibility.terminate, (ref, day)));
        demand(Promise.MAXIMUM, eligibility.coverage(ref).used == used, "an end changed what was used");
        effect(ok);
    }

    // DECISIONS

    function payerSettles(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        Settlement[] memory items = decisions(d, 1);
        if (items.length == 0) return instead(d, this.providerSubmits.selector);
        address key = rarely(d, 6) ? payerKey(ghosts[numberOf[items[0].claim] - 1].payer) : settler;
        settle(key, items);
    }

    function payerSettlesMany(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        Settlement[] memory items = decisions(d, 2 + roll(d, 3));
        if (items.length == 0) return instead(d, this.providerSubmits.selector);
        if (rarely(d, 6)) items[items.length - 1] = items[0];
        settle(settler, items);
    }

    function payerSettlesApproved(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        Settlement[] memory items = decisions(d, 1);
        if (items.length == 0) return instead(d, this.providerSubmits.selector);
        uint64 deadline = uint64(block.timestamp + (rarely(d, 2) ? 60 : 90 days));
        uint256 number = approvals.length;
        approvals.push(ApprovedSettlement(items[0], deadline, approvalOf(d, "Approval", items[0], deadline)));
        if (settleWith(number)) effect(true);
    }

    /// @dev The delegate tries an approval again that was given before.
    function payerUsesApprovalAgain(uint256 seed) external act(msg.sig) {
        if (approvals.length == 0) return;
        uint256 number = roll(Dice(seed), approvals.length);
        bool again = approvalUsed[number] != 0;
        bool settled = settleWith(number);
        demand(Promise.NONCES, !(again && settled), "an approval settled twice");
        effect(again);
    }

    function payerReverses(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        ClaimId[] memory ids = some(d, DECIDED | UNDECIDED, 1 + roll(d, 2));
        if (ids.length == 0) return instead(d, this.payerSettles.selector);
        Reversal[] memory items = new Reversal[](ids.length);
        for (uint256 i = 0; i < ids.length; ++i) {
            items[i] = Reversal(ids[i], fresh(d), rarely(d, 10) ? CoverageRef.wrap(0) : coverageOfClaim(ids[i]));
        }
        bytes memory call = abi.encodeCall(IClaims.reverse, (items));
        (, bool changed) = watch(Watch(settler, false, false), address(claims), call, ids);
        effect(changed);
    }

    function payerPaysInterest(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        ClaimId[] memory ids = some(d, DECIDED, 1 + roll(d, 2));
        if (ids.length == 0) return instead(d, this.payerSettles.selector);
        Interest[] memory items = new Interest[](ids.length);
        for (uint256 i = 0; i < ids.length; ++i) {
            items[i] = Interest(ids[i], uint64(roll(d, 2000)), fresh(d));
        }
        bytes memory call = abi.encodeCall(IClaims.payInterest, (items));
        (, bool changed) = watch(Watch(settler, true, false), address(claims), call, ids);
        effect(changed);
    }

    // DELEGATES

    function payerChangesCaps(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        uint32 payer = payerAt(roll(d, 2));
        (uint64 single_, uint64 daily) =
            rarely(d, 4) ? (uint64(roll(d, CENT_LIMIT)), uint64(roll(d, 2 * CENT_LIMIT))) : (CAP_CLAIM, CAP_DAY);
        uint8 powers = Power.SETTLE | Power.ATTEST;
        bytes memory call =
            abi.encodeCall(IParticipants.delegate, (payer, settler, powers, single_, daily, LAST_DAY + 1));
        if (rarely(d, 12)) call = abi.encodeCall(IParticipants.revokeDelegation, (payer, settler));
        lookAtCaps(settler);
        effect(done(payerKey(payer), address(participants), call));
    }

    // INTERNAL

    function coverageOfClaim(ClaimId id) internal view returns (CoverageRef) {
        return ghosts[numberOf[id] - 1].coverage;
    }

    function decisions(Dice memory d, uint256 n) private returns (Settlement[] memory items) {
        ClaimId[] memory ids = some(d, UNDECIDED, n);
        items = new Settlement[](ids.length);
        for (uint256 i = 0; i < ids.length; ++i) {
            items[i] = decisionFor(d, ids[i]);
            // Of two decisions on one claim nobody could say which was carried out: the same twice.
            for (uint256 j = 0; j < i; ++j) {
                if (ClaimId.unwrap(ids[j]) == ClaimId.unwrap(ids[i])) items[i] = items[j];
            }
        }
    }

    /// @dev Mostly one that can be carried out.
    function decisionFor(Dice memory d, ClaimId id) internal returns (Settlement memory s) {
        Ghost storage g = ghosts[numberOf[id] - 1];
        uint256 allowed = rarely(d, 3) ? g.charged : roll(d, uint256(g.charged) + 1);
        uint256 paid = rarely(d, 3) ? allowed : roll(d, allowed + 1);
        uint256 patientOwes = roll(d, g.charged - paid + 1);
        s = Settlement({
            claim: id,
            allowed: uint64(allowed),
            paid: uint64(paid),
            patient: uint64(patientOwes),
            adjusted: uint64(g.charged - paid - patientOwes),
            decision: fresh(d),
            denied: false,
            coverage: rarely(d, 16) ? CoverageRef.wrap(fresh(d)) : g.coverage
        });
        if (g.flags & (Flag.NO_CONSENT | Flag.NO_COVERAGE | Flag.VOID) != 0 || rarely(d, 8)) deny(s);
        if (rarely(d, 16)) s.adjusted += 1;
        if (rarely(d, 24)) s.paid = type(uint64).max;
        proposed[id] = s.allowed;
    }

    function deny(Settlement memory s) private pure {
        (s.denied, s.adjusted, s.paid) = (true, s.adjusted + s.paid, 0);
    }

    function settle(address key, Settlement[] memory items) private {
        ClaimId[] memory ids = new ClaimId[](items.length);
        for (uint256 i = 0; i < items.length; ++i) {
            ids[i] = items[i].claim;
            proposed[ids[i]] = items[i].allowed;
        }
        bytes memory call = abi.encodeCall(IClaims.settle, (items));
        (, bool changed) = watch(Watch(key, true, false), address(claims), call, ids);
        consentKept(ids);
        effect(changed);
    }

    /// @dev Settles with an approval that was given; whether it was carried out.
    function settleWith(uint256 number) private returns (bool changed) {
        ApprovedSettlement[] memory items = new ApprovedSettlement[](1);
        items[0] = approvals[number];
        ClaimId[] memory ids = new ClaimId[](1);
        ids[0] = items[0].item.claim;
        proposed[ids[0]] = items[0].item.allowed;
        bytes memory call = abi.encodeCall(IClaims.settleApproved, (items));
        (, changed) = watch(Watch(settler, false, false), address(claims), call, ids);
        consentKept(ids);
        if (changed) ++approvalUsed[number];
    }

    /// @dev A consent revoked after the submission is no reason to refuse the payment.
    function consentKept(ClaimId[] memory ids) private {
        for (uint256 i = 0; i < ids.length; ++i) {
            bool missing = refusal[ids[i]] == IClaims.ConsentMissing.selector;
            bool permitted = ghosts[numberOf[ids[i]] - 1].permitted;
            demand(Promise.CONSENT, !(missing && permitted), "a consent given at submission no longer counts");
        }
    }

    /// @dev Signed by the payer's owner; now and then by somebody else.
    function approvalOf(Dice memory d, string memory name, Settlement memory s, uint64 deadline)
        internal
        view
        returns (bytes memory)
    {
        bytes32 digest = typed(domain("CareClear Claims", address(claims)), approvalHash(name, s, deadline));
        return signWith(rarely(d, 12) ? PATIENT_KEY : PAYER_KEY, digest);
    }
}
