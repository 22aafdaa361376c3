// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {ClaimId} from "../src/libraries/Ids.sol";
import {IClaims, Replacement, Settlement, State, Submission} from "../src/interfaces/IClaims.sol";
import {Power} from "../src/interfaces/IParticipants.sol";
import {ITreasury} from "../src/interfaces/ITreasury.sol";
import {Scopes} from "../src/interfaces/IGuardians.sol";

/// @dev What mutation testing found no other test of Claims to notice: references and numbers that are larger than those
/// they are compared with, as well as smaller.
contract ClaimsOrderMutantsTest is ClaimsBase {
    /// @dev Claim of the other provider, for the same payer.
    function ofOther(uint256 i) private pure returns (Submission memory s) {
        s = submissionOf(i);
        s.provider = OTHER_PROVIDER;
        s.claim = claimIdOf(OTHER_PROVIDER, i);
    }

    function voiding(address who, ClaimId a, ClaimId b) private returns (bytes4[] memory) {
        ClaimId[] memory ids = new ClaimId[](2);
        (ids[0], ids[1]) = (a, b);
        return batch(who, abi.encodeCall(IClaims.requestVoid, (ids)));
    }

    /// @dev In a batch each claim is its own provider's, whoever's came before.
    function testNobodyVoidsBehindHisOwnClaim() public {
        none(submit(submissionOf(20)), "of the provider");
        none(submit(ofOther(20)), "of the other");
        for (uint256 k = 0; k < 2; ++k) {
            uint256 at = VM.snapshotState();
            (ClaimId a, ClaimId b) = (claimId(20), ofOther(20).claim);
            bytes4[] memory why = k == 0 ? voiding(providerOwner, a, b) : voiding(otherProviderOwner, b, a);
            eq(why.length, 1, "one refused");
            is_(why[0], IClaims.NotSubmitter.selector, "not his");
            VM.revertToState(at);
        }
    }

    /// @dev As much was used of the other coverage: it is another all the same.
    function testNotReplacedUnderAnotherCoverage() public {
        settled(0);
        settled(1);
        for (uint256 k = 0; k < 2; ++k) {
            Replacement memory r = replacementOf(2 + k, k);
            r.replacedCoverage = coverageRef(1 - k);
            is_(replace(r), IClaims.WrongCoverage.selector, "refused");
        }
    }

    function testNotSettledUnderAnotherCoverage() public {
        for (uint256 k = 0; k < 2; ++k) {
            none(submit(submissionOf(k)), "submit");
            Settlement memory s = settlementOf(k);
            s.coverage = coverageRef(1 - k);
            is_(settle(s), IClaims.WrongCoverage.selector, "another one");
        }
    }

    /// @dev Each coverage counts what was paid under it.
    function testAReplacementCountsOnItsOwnCoverage() public {
        for (uint256 k = 0; k < 2; ++k) {
            uint256 at = VM.snapshotState();
            settled(k);
            none(replace(replacementOf(1 - k, k)), "replace");
            none(settle(settlementOf(1 - k)), "settle");
            eq(used(k), 0, "given back");
            eq(used(1 - k), 9_600, "counted");
            VM.revertToState(at);
        }
    }

    function testAPauseDoesNotHideThatThePayerIsSuspended() public {
        none(submit(submissionOf(0)), "submit");
        participants.suspend(PAYER);
        pause(Scopes.SETTLE);
        is_(settle(settlementOf(0)), IClaims.PayerInactive.selector, "why");
    }

    function testMoreThan32BitsInOnePayment() public {
        uint64 much = (1 << 32) + 5;
        VM.prank(payerOwner);
        participants.delegate(PAYER, settler, Power.SETTLE, much, 2 * much, TODAY + 30);
        give(PAYER, much);
        none(submit(charging(20, much)), "submit");
        none(settle(inFull(20, much)), "settle");
        eq(participants.delegation(PAYER, settler).spentToday, much, "booked");
        eq(treasury.balance(PROVIDER), much, "paid");
    }

    /// @dev A claim of another provider that is paid nothing does not part the payment to this one.
    function testWhatIsPaidNothingPartsNoPayment() public {
        Submission memory other = ofOther(20);
        none(submit(submissionOf(0)), "submit");
        none(submit(other), "submit");
        none(submit(submissionOf(1)), "submit");
        VM.prank(address(claims));
        treasury.owe(claimId(2), PAYER, PROVIDER, 15_000, 0);
        Settlement[] memory items = new Settlement[](3);
        (items[0], items[1], items[2]) = (settlementOf(0), paying(20, 0), settlementOf(1));
        items[1].claim = other.claim;
        VM.recordLogs();
        VM.prank(settler);
        claims.settle(items);
        eq(told(ITreasury.Recouped.selector), 1, "recouped once");
        eq(uint256(claims.claim(other.claim).state), uint256(State.Settled), "settled");
        eq(treasury.balance(PROVIDER), 2 * 9_600 - 15_000, "paid");
    }

    /// @dev From 2059 on a day has more than 15 bits.
    function testDaysOfTheFuture() public {
        none(submit(submissionOf(0)), "submit");
        VM.prank(payerOwner);
        participants.delegate(PAYER, settler, Power.SETTLE, CAP_CLAIM, CAP_DAY, 39_999);
        VM.warp(40_000 days);
        is_(settle(settlementOf(0)), IClaims.NotSettler.selector, "delegated until the day before");
        none(settleBy(payerOwner, denialOf(0)), "deny");
        eq(uint32(recordOf(0).decidedDay), 40_000, "decided");
    }
}
