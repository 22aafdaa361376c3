// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {Appeals} from "../src/Appeals.sol";
import {Claims} from "../src/Claims.sol";
import {IAppeals} from "../src/interfaces/IAppeals.sol";
import {ApprovedSettlement, IClaims, Settlement, State, Submission} from "../src/interfaces/IClaims.sol";
import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";

/// @dev An owner that is a contract: signs whatever `good` says, or burns all gas it is given.
contract Wallet {
    bytes32 private _good;

    function set(bytes32 good) external {
        _good = good;
    }

    function isValidSignature(bytes32 digest, bytes calldata) external view returns (bytes4) {
        if (_good == 0) while (true) {}
        return digest == _good ? IERC1271.isValidSignature.selector : bytes4(0);
    }
}

abstract contract ApprovalBase is ClaimsBase {
    uint256 internal constant FIELDS = 7;

    /// @dev With one of its fields changed, all but the claim; some of the others would not balance any more.
    function changed(Settlement memory s, uint256 field) internal pure returns (Settlement memory c) {
        c = Settlement(s.claim, s.allowed, s.paid, s.patient, s.adjusted, s.decision, s.denied, s.coverage);
        if (field == 0) --c.allowed;
        if (field == 1) --c.paid;
        if (field == 2) ++c.patient;
        if (field == 3) ++c.adjusted;
        if (field == 4) c.decision = "other";
        if (field == 5) c.denied = !c.denied;
        if (field == 6) c.coverage = coverageRef(9);
    }
}

contract SettleApprovedTest is ApprovalBase {
    uint64 private deadline;
    Settlement private s;

    function setUp() public override {
        super.setUp();
        deadline = uint64(block.timestamp + 60);
        none(submit(charging(0, CAP_DAY + 1)), "submit");
        s = inFull(0, CAP_DAY + 1);
    }

    function use(uint64 until, bytes memory signature) private returns (bytes4) {
        is_(claims.checkApproval(s, until, signature), IClaims.BadApproval.selector, "it overturns nothing");
        return settleApprovedBy(settler, ApprovedSettlement(s, until, signature));
    }

    function bad(bytes memory signature, string memory what) private {
        is_(settleApprovedBy(settler, ApprovedSettlement(s, deadline, signature)), IClaims.BadApproval.selector, what);
    }

    function digest() private view returns (bytes32) {
        return typed(domain("CareClear Claims", address(claims)), approvalHash("Approval", s, deadline));
    }

    function testBeyondCapsAndHold() public {
        none(hold(claimId(0), TODAY + 30), "hold");
        is_(settle(s), IClaims.OnHold.selector, "held");
        is_(settleBy(payerOwner, s), IClaims.OnHold.selector, "for the owner too, without a signature");
        none(use(deadline, approve(s, deadline)), "approved");
        eq(treasury.balance(PROVIDER), CAP_DAY + 1, "paid");
        eq(participants.delegation(PAYER, settler).spentToday, 0, "not on the caps");
        state(0, State.Settled, "settled");
    }

    function testDeadlineToTheSecond() public {
        bytes memory signature = approve(s, deadline);
        VM.warp(deadline + 1);
        ApprovedSettlement memory a = ApprovedSettlement(s, deadline, signature);
        is_(settleApprovedBy(settler, a), IClaims.ApprovalExpired.selector, "expired");
        VM.warp(deadline);
        none(use(deadline, signature), "the last second");
    }

    function testWho() public {
        ApprovedSettlement memory a = ApprovedSettlement(s, deadline, approve(s, deadline));
        is_(settleApprovedBy(stranger, a), IClaims.NotSettler.selector, "stranger");
        is_(settleApprovedBy(otherPayerOwner, a), IClaims.NotSettler.selector, "another payer");
        is_(settleApprovedBy(providerOwner, a), IClaims.NotSettler.selector, "the provider");
        none(settleApprovedBy(payerOwner, a), "the owner");
    }

    /// @dev Trust, the seven ways a signature is used twice or elsewhere.
    function testReplay() public {
        bytes memory signature = approve(s, deadline);
        uint256 chain = block.chainid;
        VM.chainId(chain + 1);
        bad(signature, "other chain");
        VM.chainId(chain);
        bad(
            signWith(
                PAYER_KEY, typed(domain("CareClear Claims", address(treasury)), approvalHash("Approval", s, deadline))
            ),
            "other contract"
        );
        bad(
            signWith(
                PAYER_KEY, typed(domain("CareClear Consents", address(claims)), approvalHash("Approval", s, deadline))
            ),
            "other domain"
        );
        bad(otherType(), "other struct type");
        bad(malleated(signature), "malleated s");
        bad(signWith(PATIENT_KEY, digest()), "other signer");
        bad(signWith(PAYER_KEY, approvalHash("Approval", s, deadline)), "no domain");
        bad("", "none");
        none(use(deadline, signature), "good");
        is_(settleApproved(s), IClaims.NotSubmitted.selector, "used");
        none(requestVoid(claimId(0)), "void");
        none(reverse(reversalOf(0)), "reverse");
        is_(settleApproved(s), IClaims.NotSubmitted.selector, "used, also after a reversal");
    }

    function otherType() private view returns (bytes memory) {
        return approveAs("OverturnApproval", s, deadline);
    }

    function malleated(bytes memory signature) private pure returns (bytes memory) {
        (bytes32 r, bytes32 low, uint8 v) = abi.decode(
            abi.encodePacked(slice(signature, 0), slice(signature, 32), bytes31(0), signature[64]),
            (bytes32, bytes32, uint8)
        );
        uint256 order = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
        return abi.encodePacked(r, order - uint256(low), v == 27 ? 28 : 27);
    }

    function slice(bytes memory from, uint256 at) private pure returns (bytes32 word) {
        assembly ("memory-safe") {
            word := mload(add(add(from, 32), at))
        }
    }

    /// @dev Claims is not upgraded but migrated: another address, the same claim in it, and no signature carries over.
    function testMigrated() public {
        bytes memory signature = approve(s, deadline);
        address next = VM.computeCreateAddress(address(this), VM.getNonce(address(this)) + 1);
        Claims moved = new Claims(participants, consents, eligibility, treasury, guardians, next);
        new Appeals(address(manager), participants, moved);
        Submission[] memory items = new Submission[](1);
        items[0] = charging(0, CAP_DAY + 1);
        VM.prank(settler);
        moved.submit(items);
        ApprovedSettlement[] memory one = new ApprovedSettlement[](1);
        one[0] = ApprovedSettlement(s, deadline, signature);
        VM.expectEmit(address(moved));
        emit IClaims.Refused(s.claim, IClaims.BadApproval.selector);
        VM.prank(settler);
        moved.settleApproved(one);
        none(use(deadline, signature), "good where it was meant");
    }

    function testEveryFieldIsSigned() public {
        bytes memory signature = approve(s, deadline);
        Settlement memory kept = s;
        for (uint256 i = 0; i < FIELDS; ++i) {
            s = changed(kept, i);
            bad(signature, "a field");
        }
        s = kept;
        ++deadline;
        bad(signature, "deadline");
        --deadline;
        none(submit(charging(1, CAP_DAY + 1)), "another claim of the same");
        s.claim = claimId(1);
        bad(signature, "claim");
    }

    /// @dev What holds without an approval holds with one.
    function testApprovedStillChecked() public {
        Settlement memory kept = s;
        s.patient = 1;
        is_(settleApproved(s), IClaims.Unbalanced.selector, "unbalanced");
        s = kept;
        s.coverage = coverageRef(1);
        is_(settleApproved(s), IClaims.WrongCoverage.selector, "coverage");
        s = kept;
        s.denied = true;
        is_(settleApproved(s), IClaims.DenialPays.selector, "denial");
        s = kept;
        VM.prank(payerOwner);
        treasury.announceRelease(PAYER, ESCROW - CAP_DAY);
        is_(settleApproved(s), IClaims.EscrowShort.selector, "escrow");
        none(submit(charging(30, 200_000)), "same coverage");
        give(PAYER, ESCROW);
        none(settleApproved(s), "in order");
        is_(settleApproved(inFull(30, 200_000)), IClaims.MaximumReached.selector, "maximum");
    }

    function testContractOwner() public {
        Wallet wallet = new Wallet();
        VM.prank(payerOwner);
        participants.setOwner(PAYER, address(wallet));
        VM.prank(address(wallet));
        participants.acceptOwner(PAYER);
        bad(approve(s, deadline), "the former owner; the new one burns its gas");
        wallet.set(digest());
        none(use(deadline, "whatever"), "the contract says so");
    }
}

/// @dev The owner's approval to overturn: Appeals asks Claims.
contract OverturnApprovalTest is ApprovalBase {
    uint64 private deadline;
    Settlement private s;

    function setUp() public override {
        super.setUp();
        deadline = uint64(block.timestamp + 60);
        settled(0);
        s = paying(0, 10_000);
    }

    function check(bytes memory signature, bytes4 want, string memory what) private view {
        is_(claims.checkApproval(s, deadline, signature), want, what);
    }

    function use(bytes memory signature) private returns (bytes4) {
        return runAt(address(appeals), settler, abi.encodeCall(IAppeals.overturnApproved, (s, deadline, signature)));
    }

    function testEveryFieldIsSigned() public {
        bytes memory signature = approveOverturn(s, deadline);
        check(signature, 0, "good");
        Settlement memory kept = s;
        for (uint256 i = 0; i < FIELDS; ++i) {
            s = changed(kept, i);
            check(signature, IClaims.BadApproval.selector, "a field");
        }
        s = kept;
        s.claim = claimId(1);
        check(signature, IClaims.BadApproval.selector, "unknown claim");
        settled(1);
        check(signature, IClaims.BadApproval.selector, "another claim of the same");
        s = kept;
        ++deadline;
        check(signature, IClaims.BadApproval.selector, "deadline");
        --deadline;
        check(signature, 0, "as it was");
    }

    function testDeadlineToTheSecond() public {
        bytes memory signature = approveOverturn(s, deadline);
        VM.warp(deadline);
        check(signature, 0, "the last second");
        VM.warp(deadline + 1);
        check(signature, IClaims.ApprovalExpired.selector, "expired");
    }

    /// @dev Unspent or spent in settleApproved, an approval to settle overturns nothing, also after a recovery and an appeal;
    /// nor does the other settle.
    function testNeitherServesForTheOther() public {
        none(submit(submissionOf(2)), "submit");
        s = settlementOf(2);
        bytes memory toSettle = approve(s, deadline);
        bytes memory toOverturn = approveOverturn(s, deadline);
        ApprovedSettlement memory a = ApprovedSettlement(s, deadline, toOverturn);
        is_(settleApprovedBy(settler, a), IClaims.BadApproval.selector, "to overturn, in settleApproved");
        a.signature = toSettle;
        none(settleApprovedBy(settler, a), "settle");
        none(reverse(reversalOf(2)), "recover");
        none(appeal(2), "appeal");
        is_(use(toSettle), IClaims.BadApproval.selector, "to settle, in overturnApproved");
        none(use(toOverturn), "overturn");
    }

    function testMigrated() public {
        address next = VM.computeCreateAddress(address(this), VM.getNonce(address(this)) + 1);
        Claims moved = new Claims(participants, consents, eligibility, treasury, guardians, next);
        new Appeals(address(manager), participants, moved);
        bytes memory signature = approveOverturn(s, deadline);
        is_(moved.checkApproval(s, deadline, signature), IClaims.BadApproval.selector, "unknown there");
        Submission[] memory items = new Submission[](1);
        items[0] = submissionOf(0);
        VM.prank(settler);
        moved.submit(items);
        is_(moved.checkApproval(s, deadline, signature), IClaims.BadApproval.selector, "elsewhere");
        bytes32 hash = approvalHash("OverturnApproval", s, deadline);
        bytes32 there = typed(domain("CareClear Claims", address(moved)), hash);
        is_(moved.checkApproval(s, deadline, signWith(PAYER_KEY, there)), 0, "signed for there");
    }
}
