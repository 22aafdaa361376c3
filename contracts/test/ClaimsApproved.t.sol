// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Vm} from "./Base.sol";
import {ClaimsBase} from "./ClaimsBase.sol";
import {Appeals} from "../src/Appeals.sol";
import {Claims} from "../src/Claims.sol";
import {ApprovedSettlement, IClaims, Settlement, State, Submission} from "../src/interfaces/IClaims.sol";
import {ITreasury} from "../src/interfaces/ITreasury.sol";
import {ClaimId} from "../src/libraries/Ids.sol";
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

/// @dev An owner that is a contract and decides by what it reads: signs anything while its escrow shows the amount that is
/// the signature.
contract ReadingWallet {
    ITreasury private immutable TREASURY;
    uint32 private immutable PAYER;

    constructor(ITreasury treasury, uint32 payer) {
        (TREASURY, PAYER) = (treasury, payer);
    }

    function isValidSignature(bytes32, bytes calldata shown) external view returns (bytes4) {
        bool same = TREASURY.escrow(PAYER) == abi.decode(shown, (uint256));
        return same ? IERC1271.isValidSignature.selector : bytes4(0);
    }
}

/// @dev Read-only reentrancy: amid a batch a contract asked for a signature reads the escrow of before the batch, because
/// payments are carried out in runs. Nothing of the network decides by that figure.
contract ReadOnlyReentrancyTest is ClaimsBase {
    uint64 private constant LEFT = 20_000;

    function setUp() public override {
        super.setUp();
        address wallet = address(new ReadingWallet(treasury, PAYER));
        for (uint256 i = 0; i < 3; ++i) {
            none(submit(submissionOf(i)), "submit");
        }
        VM.prank(payerOwner);
        treasury.announceRelease(PAYER, ESCROW - LEFT);
        VM.prank(payerOwner);
        participants.setOwner(PAYER, wallet);
        VM.prank(wallet);
        participants.acceptOwner(PAYER);
    }

    function approvedAt(uint256 i, uint64 amount, uint256 shown) private view returns (ApprovedSettlement memory) {
        return ApprovedSettlement(paying(i, amount), uint64(block.timestamp), abi.encode(shown));
    }

    function testTheEscrowOfBeforePaysNothingTwice() public {
        ApprovedSettlement[] memory items = new ApprovedSettlement[](3);
        items[0] = approvedAt(0, 15_000, LEFT);
        // Approved by a figure that is no longer true: 15,000 of it are promised. The contract knows.
        items[1] = approvedAt(1, 15_000, LEFT);
        items[2] = approvedAt(2, 5_000, LEFT);
        VM.recordLogs();
        VM.prank(settler);
        claims.settleApproved(items);
        Vm.Log[] memory logs = VM.getRecordedLogs();
        bytes4 why;
        uint256 refused;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] != IClaims.Refused.selector) continue;
            ++refused;
            eq(logs[i].topics[1], ClaimId.unwrap(claimId(1)), "the second");
            why = abi.decode(logs[i].data, (bytes4));
        }
        eq(refused, 1, "one");
        is_(why, IClaims.EscrowShort.selector, "the wallet said yes, the escrow no");
        eq(treasury.balance(PROVIDER), 20_000, "to the cent");
        eq(treasury.escrow(PAYER), 0, "to the cent");
        yes(treasury.solvent(), "solvent");
    }

    /// @dev Between transactions it reads what is so.
    function testFinalBetweenBatches() public {
        none(settleApprovedBy(settler, approvedAt(0, 15_000, LEFT)), "first");
        is_(
            settleApprovedBy(settler, approvedAt(2, 5_000, LEFT)),
            IClaims.BadApproval.selector,
            "the figure of before is gone"
        );
        none(settleApprovedBy(settler, approvedAt(2, 5_000, 5_000)), "the figure of now");
    }
}

contract SettleApprovedTest is ClaimsBase {
    uint64 private deadline;
    Settlement private s;

    function setUp() public override {
        super.setUp();
        deadline = uint64(block.timestamp + 60);
        none(submit(charging(0, CAP_DAY + 1)), "submit");
        s = inFull(0, CAP_DAY + 1);
    }

    function use(uint64 until, bytes memory signature) private returns (bytes4) {
        is_(claims.checkApproval(s, until, signature), 0, "check");
        return settleApprovedBy(settler, ApprovedSettlement(s, until, signature));
    }

    function bad(bytes memory signature, string memory what) private {
        is_(claims.checkApproval(s, deadline, signature), IClaims.BadApproval.selector, what);
        is_(settleApprovedBy(settler, ApprovedSettlement(s, deadline, signature)), IClaims.BadApproval.selector, what);
    }

    function digest() private view returns (bytes32) {
        return typed(domain("CareClear Claims", address(claims)), approvalHash(s, deadline));
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
        is_(claims.checkApproval(s, deadline, signature), IClaims.ApprovalExpired.selector, "check");
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
            signWith(PAYER_KEY, typed(domain("CareClear Claims", address(treasury)), approvalHash(s, deadline))),
            "other contract"
        );
        bad(
            signWith(PAYER_KEY, typed(domain("CareClear Consents", address(claims)), approvalHash(s, deadline))),
            "other domain"
        );
        bad(otherType(), "other struct type");
        bad(malleated(signature), "malleated s");
        bad(signWith(PATIENT_KEY, digest()), "other signer");
        bad(signWith(PAYER_KEY, approvalHash(s, deadline)), "no domain");
        bad("", "none");
        none(use(deadline, signature), "good");
        is_(settleApproved(s), IClaims.NotSubmitted.selector, "used");
        none(requestVoid(claimId(0)), "void");
        none(reverse(reversalOf(0)), "reverse");
        is_(settleApproved(s), IClaims.NotSubmitted.selector, "used, also after a reversal");
    }

    function otherType() private view returns (bytes memory) {
        bytes32 h = keccak256(
            abi.encode(
                keccak256("Denial(bytes32 claim,uint56 allowed,uint56 paid,bytes32 decision,uint40 deadline)"),
                s.claim,
                s.allowed,
                s.paid,
                s.decision,
                deadline
            )
        );
        return signWith(PAYER_KEY, typed(domain("CareClear Claims", address(claims)), h));
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
        is_(moved.checkApproval(s, deadline, signature), IClaims.BadApproval.selector, "unknown there");
        Submission[] memory items = new Submission[](1);
        items[0] = charging(0, CAP_DAY + 1);
        VM.prank(settler);
        moved.submit(items);
        is_(moved.checkApproval(s, deadline, signature), IClaims.BadApproval.selector, "elsewhere");
        bytes32 there = typed(domain("CareClear Claims", address(moved)), approvalHash(s, deadline));
        is_(moved.checkApproval(s, deadline, signWith(PAYER_KEY, there)), 0, "signed for there");
        is_(claims.checkApproval(s, deadline, signature), 0, "good where it was meant");
    }

    function testEveryFieldIsSigned() public {
        bytes memory signature = approve(s, deadline);
        Settlement memory kept = s;
        s.allowed = CAP_DAY;
        bad(signature, "allowed");
        s = kept;
        (s.paid, s.patient) = (CAP_DAY, 1);
        bad(signature, "paid");
        s = kept;
        s.decision = "other";
        bad(signature, "decision");
        s = kept;
        none(submit(charging(1, CAP_DAY + 1)), "another claim of the same");
        s.claim = claimId(1);
        bad(signature, "claim");
        s = kept;
        ++deadline;
        bad(signature, "deadline");
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
