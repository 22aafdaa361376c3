// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {
    ApprovedSettlement,
    ClaimRecord,
    Flag,
    IClaims,
    Settlement,
    State,
    Submission
} from "../src/interfaces/IClaims.sol";
import {IParticipants, Power} from "../src/interfaces/IParticipants.sol";
import {Batch} from "../src/libraries/Batch.sol";
import {ClaimId, ConsentRef, CoverageRef} from "../src/libraries/Ids.sol";

contract SubmitTest is Base {
    function testStoresAndTells() public {
        bytes32 snapshot = keccak256(abi.encode(consentRef(0), uint8(1), uint16(7), block.timestamp));
        eq(consents.snapshot(consentRef(0)), snapshot, "snapshot");
        Submission[] memory items = new Submission[](1);
        items[0] = submissionOf(0);
        VM.expectEmit(address(claims));
        emit IClaims.Submitted(claimId(0), PAYER, PROVIDER, 15_000, TODAY - 3, 0, snapshot);
        VM.prank(settler);
        claims.submit(items);
        ClaimRecord memory c = claims.claim(claimId(0));
        eq(
            keccak256(abi.encode(c)),
            keccak256(abi.encode(ClaimRecord(PAYER, PROVIDER, TODAY - 3, 15_000, 0, 1, State.Submitted, 0))),
            "record"
        );
    }

    function testNegativeServiceDay() public {
        Submission memory s = submissionOf(0);
        s.serviceDay = -1;
        none(submit(s), "before 1970");
        eq(uint256(int256(claims.claim(claimId(0)).serviceDay)), uint256(int256(-1)), "day");
    }

    function testByOwner() public {
        Submission[] memory items = new Submission[](1);
        items[0] = submissionOf(0);
        none(submitAs(providerOwner, items)[0], "owner");
    }

    function testZeroChargeIsFine() public {
        submitCharged(0, 0);
        eq(stateOf(0), uint256(State.Submitted), "state");
    }

    function testRefusals() public {
        Submission memory s = submissionOf(0);
        s.claim = ClaimId.wrap(0);
        is_(submit(s), IClaims.InvalidClaim.selector, "zero claim");
        s = submissionOf(0);
        s.charged = uint64(type(uint56).max) + 1;
        is_(submit(s), IClaims.AmountTooLarge.selector, "2^56");
        s = submissionOf(0);
        s.payer = 0;
        is_(submit(s), IClaims.PayerInactive.selector, "payer 0");
        s.payer = 99;
        is_(submit(s), IClaims.PayerInactive.selector, "unknown payer");
        s.payer = OTHER_PROVIDER;
        is_(submit(s), IClaims.PayerInactive.selector, "a provider is no payer");
        s = submissionOf(0);
        s.provider = 0;
        is_(submit(s), IClaims.ProviderInactive.selector, "provider 0");
        s.provider = PAYER;
        is_(submit(s), IClaims.ProviderInactive.selector, "a payer is no provider");
        s.provider = OTHER_PROVIDER;
        is_(submit(s), IClaims.NotSubmitter.selector, "another provider's delegate");
        s = submissionOf(0);
        s.consent = ConsentRef.wrap("unknown");
        is_(submit(s), IClaims.ConsentRefused.selector, "unknown consent");
        s = submissionOf(0);
        s.payer = OTHER_PAYER;
        is_(submit(s), IClaims.ConsentRefused.selector, "another payer's consent");
        eq(stateOf(0), uint256(State.None), "nothing recorded");

        s = submissionOf(0);
        none(submit(s), "first");
        is_(submit(s), IClaims.ClaimExists.selector, "twice");
        s.charged = 1;
        is_(submit(s), IClaims.ClaimExists.selector, "twice, changed");
        eq(claims.claim(claimId(0)).charged, 15_000, "unchanged");
    }

    function testLargestAmount() public {
        submitCharged(0, type(uint56).max);
        eq(claims.claim(claimId(0)).charged, type(uint56).max, "charged");
    }

    function testSuspension() public {
        participants.suspend(PROVIDER);
        is_(submit(submissionOf(0)), IClaims.ProviderInactive.selector, "suspended provider");
        participants.reinstate(PROVIDER);
        participants.suspend(PAYER);
        is_(submit(submissionOf(0)), IClaims.PayerInactive.selector, "suspended payer");
        participants.reinstate(PAYER);
        none(submit(submissionOf(0)), "reinstated");
    }

    function testFlags() public {
        Submission memory s = submissionOf(0);
        s.consent = ConsentRef.wrap(0);
        none(submit(s), "no consent");
        eq(claims.claim(claimId(0)).flags, Flag.NO_CONSENT, "no consent");
        s = submissionOf(1);
        s.coverage = CoverageRef.wrap(0);
        none(submit(s), "no coverage");
        eq(claims.claim(claimId(1)).flags, Flag.NO_COVERAGE, "no coverage");
        s = submissionOf(2);
        s.coverage = CoverageRef.wrap("unknown");
        none(submit(s), "unknown coverage");
        eq(claims.claim(claimId(2)).flags, Flag.NO_COVERAGE, "unknown coverage");
        s = submissionOf(3);
        s.serviceDay = TODAY + 101;
        none(submit(s), "after the end");
        eq(claims.claim(claimId(3)).flags, Flag.NO_COVERAGE, "after the end");
        s = submissionOf(4);
        s.payer = OTHER_PAYER;
        s.consent = ConsentRef.wrap(0);
        none(submit(s), "another payer's coverage");
        eq(claims.claim(claimId(4)).flags, Flag.NO_CONSENT | Flag.NO_COVERAGE, "another payer's coverage");
        s = submissionOf(5);
        s.serviceDay = TODAY + 100;
        none(submit(s), "last day");
        eq(claims.claim(claimId(5)).flags, 0, "last day");
    }

    function testClaimBeforeRevokePassesAndIsPaid() public {
        none(submit(submissionOf(0)), "before");
        revoke(0);
        none(settle(settlementOf(0)), "paid all the same");
        eq(treasury.balance(PROVIDER), 9_600, "balance");
    }

    function testClaimAfterRevokeFails() public {
        revoke(0);
        is_(submit(submissionOf(0)), IClaims.ConsentRefused.selector, "after");
    }

    function testBadItemAtEveryIndex() public {
        for (uint256 bad = 0; bad < 5; ++bad) {
            Submission[] memory items = new Submission[](5);
            for (uint256 i = 0; i < 5; ++i) {
                items[i] = submissionOf(100 * bad + i);
            }
            items[bad].provider = OTHER_PROVIDER;
            bytes4[] memory got = submitAs(settler, items);
            for (uint256 i = 0; i < 5; ++i) {
                is_(got[i], i == bad ? IClaims.NotSubmitter.selector : bytes4(0), "reason");
            }
            for (uint256 i = 0; i < 5; ++i) {
                eq(stateOf(100 * bad + i), uint256(i == bad ? State.None : State.Submitted), "state");
            }
        }
    }

    /// @dev What was asked about one party is not taken for the next.
    function testSeveralPartiesInABatch() public {
        participants.suspend(OTHER_PAYER);
        Submission[] memory items = new Submission[](6);
        for (uint256 i = 0; i < 6; ++i) {
            items[i] = submissionOf(i);
        }
        items[1].payer = OTHER_PAYER;
        items[3].provider = OTHER_PROVIDER;
        items[5].payer = 0;
        bytes4[] memory got = submitAs(settler, items);
        none(got[0], "ours");
        is_(got[1], IClaims.PayerInactive.selector, "suspended payer");
        none(got[2], "ours again");
        is_(got[3], IClaims.NotSubmitter.selector, "another provider");
        none(got[4], "ours again");
        is_(got[5], IClaims.PayerInactive.selector, "payer 0");
    }

    function testSameClaimTwiceInABatch() public {
        Submission[] memory items = new Submission[](2);
        (items[0], items[1]) = (submissionOf(0), submissionOf(0));
        bytes4[] memory got = submitAs(settler, items);
        none(got[0], "first");
        is_(got[1], IClaims.ClaimExists.selector, "second");
    }

    function testMalformedBatch() public {
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 0, 1000));
        claims.submit(new Submission[](0));
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 1001, 1000));
        claims.submit(new Submission[](1001));
    }
}

contract SettleTest is Base {
    function setUp() public override {
        super.setUp();
        for (uint256 i = 0; i < 5; ++i) {
            none(submit(submissionOf(i)), "submit");
        }
    }

    function testPaysAndTells() public {
        Settlement[] memory items = new Settlement[](1);
        items[0] = settlementOf(0);
        VM.expectEmit(address(claims));
        emit IClaims.Settled(claimId(0), PAYER, PROVIDER, 15_000, 12_000, 9_600, 2_400, 3_000, items[0].decision);
        VM.prank(settler);
        claims.settle(items);
        ClaimRecord memory c = claims.claim(claimId(0));
        eq(uint256(c.state), uint256(State.Settled), "state");
        eq(c.paid, 9_600, "paid");
        yes(claims.isDuplicate(items[0].duplicateTag), "tag burnt");
        eq(treasury.escrow(PAYER), ESCROW - 9_600, "escrow");
        eq(treasury.balance(PROVIDER), 9_600, "balance");
        eq(participants.delegation(PAYER, settler).spentToday, 9_600, "spent");
        yes(treasury.solvent(), "solvent");
    }

    function testDenies() public {
        Settlement[] memory items = new Settlement[](1);
        items[0] = denialOf(0);
        VM.expectEmit(address(claims));
        emit IClaims.Denied(claimId(0), PAYER, PROVIDER, 15_000, 0, 15_000, items[0].decision);
        VM.prank(settler);
        claims.settle(items);
        eq(stateOf(0), uint256(State.Denied), "state");
        eq(treasury.balance(PROVIDER), 0, "balance");
        is_(settle(settlementOf(0)), IClaims.NotSubmitted.selector, "not settled after a denial");
    }

    function testAllToThePatient() public {
        Settlement memory s = settlementOf(0);
        (s.paid, s.patient) = (0, 12_000);
        none(settle(s), "deductible");
        eq(stateOf(0), uint256(State.Settled), "settled without a payment");
        Settlement memory twin = settlementOf(1);
        twin.duplicateTag = s.duplicateTag;
        is_(settle(twin), IClaims.Duplicate.selector, "its twin is not paid once the deductible is met");
    }

    function testRefusalsChangeNothing() public {
        bytes32 before = money(0);
        Settlement memory s = settlementOf(99);
        is_(settle(s), IClaims.NotSubmitted.selector, "unknown");
        is_(settleBy(stranger, settlementOf(0)), IClaims.NotSettler.selector, "stranger");
        is_(settleBy(providerOwner, settlementOf(0)), IClaims.NotSettler.selector, "provider");
        is_(settleBy(otherPayerOwner, settlementOf(0)), IClaims.NotSettler.selector, "another payer");
        s = settlementOf(0);
        s.adjusted += 1;
        is_(settle(s), IClaims.Unbalanced.selector, "a cent too many");
        s.adjusted -= 2;
        is_(settle(s), IClaims.Unbalanced.selector, "a cent too few");
        s = settlementOf(0);
        s.allowed = s.paid - 1;
        is_(settle(s), IClaims.Unbalanced.selector, "paid above allowed");
        s = settlementOf(0);
        s.allowed = 15_001;
        is_(settle(s), IClaims.Unbalanced.selector, "allowed above charged");
        s = settlementOf(0);
        (s.paid, s.patient, s.adjusted) = (type(uint64).max, 15_001, 0);
        s.allowed = type(uint64).max;
        is_(settle(s), IClaims.Unbalanced.selector, "sums do not wrap");
        s = settlementOf(0);
        s.denied = true;
        is_(settle(s), IClaims.DenialPays.selector, "denial that pays");
        s = settlementOf(0);
        s.duplicateTag = 0;
        is_(settle(s), IClaims.TagMissing.selector, "no tag");
        eq(money(0), before, "nothing changed");
    }

    function testTwice() public {
        none(settle(settlementOf(0)), "first");
        is_(settle(settlementOf(0)), IClaims.NotSubmitted.selector, "second");
        is_(settle(denialOf(0)), IClaims.NotSubmitted.selector, "denied after");
        eq(treasury.balance(PROVIDER), 9_600, "paid once");
    }

    function testDuplicateTag() public {
        none(settle(settlementOf(0)), "first");
        bytes32 before = money(1);
        Settlement memory s = settlementOf(1);
        s.duplicateTag = settlementOf(0).duplicateTag;
        is_(settle(s), IClaims.Duplicate.selector, "another id, the same service");
        eq(money(1), before, "nothing changed");
        none(settle(denialOf(1)), "denied as duplicate");
    }

    function testFlaggedOnlyDenied() public {
        Submission memory s = submissionOf(10);
        s.consent = ConsentRef.wrap(0);
        none(submit(s), "submit");
        is_(settle(settlementOf(10)), IClaims.ConsentMissing.selector, "no consent");
        s = submissionOf(11);
        s.coverage = CoverageRef.wrap(0);
        none(submit(s), "submit");
        Settlement memory free = settlementOf(11);
        (free.paid, free.patient) = (0, 12_000);
        is_(settle(settlementOf(11)), IClaims.CoverageMissing.selector, "no coverage");
        is_(settle(free), IClaims.CoverageMissing.selector, "no coverage, nothing paid");
        none(settle(denialOf(10)), "denied");
        none(settle(denialOf(11)), "denied");
    }

    function testSuspendedPayer() public {
        participants.suspend(PAYER);
        is_(settle(settlementOf(0)), IClaims.PayerInactive.selector, "payment");
        is_(settle(denialOf(0)), IClaims.PayerInactive.selector, "denial");
        is_(settleBy(payerOwner, settlementOf(0)), IClaims.PayerInactive.selector, "owner");
        participants.reinstate(PAYER);
        none(settle(settlementOf(0)), "reinstated");
    }

    function testOwnerHasNoCap() public {
        submitCharged(20, CAP_DAY + 1);
        none(settleBy(payerOwner, paying(20, CAP_DAY + 1)), "owner");
        eq(participants.delegation(PAYER, settler).spentToday, 0, "nothing booked on the delegate");
    }

    function testDelegationEnds() public {
        VM.warp(uint256(int256(TODAY + 30)) * 1 days + 86399);
        none(settle(settlementOf(0)), "last second of the last day");
        VM.warp(block.timestamp + 1);
        is_(settle(settlementOf(1)), IClaims.NotSettler.selector, "day after");
    }

    function testRevokedDelegate() public {
        VM.prank(payerOwner);
        participants.revokeDelegation(PAYER, settler);
        is_(settle(settlementOf(0)), IClaims.NotSettler.selector, "revoked");
    }

    function testCapPerClaimAtBoundary() public {
        submitCharged(20, CAP_CLAIM + 1);
        bytes32 before = money(20);
        is_(settle(paying(20, CAP_CLAIM + 1)), IParticipants.CapPerClaimExceeded.selector, "one cent above");
        eq(money(20), before, "nothing changed");
        submitCharged(21, CAP_CLAIM);
        none(settle(paying(21, CAP_CLAIM)), "at the cap");
    }

    function testCapPerDayAtBoundaryAndRollover() public {
        for (uint256 i = 20; i < 24; ++i) {
            submitCharged(i, CAP_CLAIM);
        }
        for (uint256 i = 20; i < 23; ++i) {
            none(settle(paying(i, CAP_CLAIM)), "up to the cap");
        }
        bytes32 before = money(23);
        is_(settle(paying(23, CAP_CLAIM)), IParticipants.CapPerDayExceeded.selector, "day spent");
        eq(money(23), before, "nothing changed");
        submitCharged(24, 1);
        is_(settle(paying(24, 1)), IParticipants.CapPerDayExceeded.selector, "not one cent");
        none(settle(denialOf(0)), "a denial spends nothing");
        VM.prank(payerOwner);
        participants.delegate(PAYER, settler, Power.SETTLE, CAP_CLAIM, CAP_DAY, TODAY + 30);
        is_(settle(paying(24, 1)), IParticipants.CapPerDayExceeded.selector, "delegating anew does not refill");
        VM.warp(uint256(int256(TODAY + 1)) * 1 days - 1);
        is_(settle(paying(24, 1)), IParticipants.CapPerDayExceeded.selector, "last second of the day");
        VM.warp(uint256(int256(TODAY + 1)) * 1 days);
        none(settle(paying(23, CAP_CLAIM)), "next day");
        eq(participants.delegation(PAYER, settler).spentToday, CAP_CLAIM, "a new count");
    }

    function testShortEscrow() public {
        submitCharged(20, CAP_CLAIM);
        VM.prank(address(claims));
        treasury.pay(PAYER, PROVIDER, ESCROW - CAP_CLAIM + 1);
        bytes32 before = money(20);
        is_(settle(paying(20, CAP_CLAIM)), IClaims.EscrowShort.selector, "a cent short");
        eq(money(20), before, "nothing changed, no cap spent");
        give(PAYER, 1);
        none(settle(paying(20, CAP_CLAIM)), "exactly enough");
        eq(treasury.escrow(PAYER), 0, "empty");
    }

    function testEscrowRunsOutWithinABatch() public {
        VM.prank(address(claims));
        treasury.pay(PAYER, OTHER_PROVIDER, ESCROW - 2 * 9_600 - 1);
        Settlement[] memory items = new Settlement[](4);
        for (uint256 i = 0; i < 4; ++i) {
            items[i] = settlementOf(i);
        }
        items[3] = denialOf(3);
        bytes4[] memory got = settleAs(settler, items);
        none(got[0], "first");
        none(got[1], "second");
        is_(got[2], IClaims.EscrowShort.selector, "third");
        none(got[3], "the denial after it");
        eq(treasury.escrow(PAYER), 1, "left");
    }

    function testBadItemAtEveryIndex() public {
        for (uint256 bad = 0; bad < 4; ++bad) {
            uint256 first = 100 * (bad + 1);
            Settlement[] memory items = new Settlement[](4);
            for (uint256 i = 0; i < 4; ++i) {
                none(submit(submissionOf(first + i)), "submit");
                items[i] = settlementOf(first + i);
            }
            items[bad].patient += 1;
            uint256 before = treasury.balance(PROVIDER);
            bytes4[] memory got = settleAs(settler, items);
            for (uint256 i = 0; i < 4; ++i) {
                is_(got[i], i == bad ? IClaims.Unbalanced.selector : bytes4(0), "reason");
                eq(stateOf(first + i), uint256(i == bad ? State.Submitted : State.Settled), "state");
                eq(claims.isDuplicate(items[i].duplicateTag) ? 1 : 0, i == bad ? 0 : 1, "tag");
            }
            eq(treasury.balance(PROVIDER), before + 3 * 9_600, "three paid");
        }
    }

    function testSeveralPayersInABatch() public {
        give(OTHER_PAYER, 10_000);
        Submission memory other = submissionOf(30);
        (other.payer, other.consent, other.coverage) = (OTHER_PAYER, ConsentRef.wrap(0), CoverageRef.wrap(0));
        none(submit(other), "submit");
        Settlement[] memory items = new Settlement[](3);
        (items[0], items[1], items[2]) = (settlementOf(0), denialOf(30), settlementOf(1));
        bytes4[] memory got = settleAs(settler, items);
        none(got[0], "ours");
        is_(got[1], IClaims.NotSettler.selector, "not ours");
        none(got[2], "ours again");
    }

    function testMalformedBatch() public {
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 0, 1000));
        claims.settle(new Settlement[](0));
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 1001, 1000));
        claims.settle(new Settlement[](1001));
    }

    /// @dev Whatever comes in: it settles exactly when the sums hold, and money is neither made nor lost.
    function testFuzzSumsAlwaysBalance(
        uint64 charged,
        uint64 allowed,
        uint64 paid,
        uint64 patient,
        uint64 adjusted,
        bool denied
    ) public {
        charged = charged % 200_000;
        // Half of the runs are near a balance, so that both outcomes are met often.
        if (allowed % 2 == 0) {
            paid = paid % (charged + 1);
            patient = patient % (charged - paid + 1);
            adjusted = charged - paid - patient;
            allowed = paid + allowed % (charged - paid + 1);
        }
        submitCharged(40, charged);
        Settlement memory s = settlementOf(40);
        (s.allowed, s.paid, s.patient, s.adjusted, s.denied) = (allowed, paid, patient, adjusted, denied);
        bytes4 reason = settleBy(payerOwner, s);
        bool balanced = uint256(paid) + patient + adjusted == charged && paid <= allowed && allowed <= charged;
        bool settled = balanced && (!denied || paid == 0);
        eq(reason == 0 ? 1 : 0, settled ? 1 : 0, "settles exactly when it balances");
        eq(treasury.balance(PROVIDER), settled ? paid : 0, "balance");
        eq(treasury.escrow(PAYER) + treasury.balance(PROVIDER), ESCROW, "conserved");
        eq(token.balanceOf(address(treasury)), treasury.liabilities(), "held");
    }
}

contract SettleApprovedTest is Base {
    uint64 private constant AMOUNT = CAP_CLAIM * 4;

    function setUp() public override {
        super.setUp();
        submitCharged(0, AMOUNT);
        submitCharged(1, AMOUNT);
    }

    function approvalDigest(Settlement memory s, uint64 deadline, address at) private view returns (bytes32) {
        bytes32 h = keccak256(
            abi.encode(
                keccak256("Approval(bytes32 claim,uint56 allowed,uint56 paid,bytes32 decision,uint40 deadline)"),
                s.claim,
                s.allowed,
                s.paid,
                s.decision,
                deadline
            )
        );
        return typed(domain("CareClear Claims", at), h);
    }

    function approved(Settlement memory s) private view returns (ApprovedSettlement memory) {
        uint64 deadline = uint64(block.timestamp + 60);
        return ApprovedSettlement(s, deadline, signWith(PAYER_KEY, approvalDigest(s, deadline, address(claims))));
    }

    function run(ApprovedSettlement memory a) private returns (bytes4) {
        ApprovedSettlement[] memory items = new ApprovedSettlement[](1);
        items[0] = a;
        VM.recordLogs();
        VM.prank(settler);
        claims.settleApproved(items);
        return reasons(1)[0];
    }

    function testBeyondTheCaps() public {
        is_(settle(paying(0, AMOUNT)), IParticipants.CapPerClaimExceeded.selector, "capped");
        none(run(approved(paying(0, AMOUNT))), "approved");
        eq(treasury.balance(PROVIDER), AMOUNT, "paid");
        eq(participants.delegation(PAYER, settler).spentToday, 0, "no cap spent");
        is_(run(approved(paying(0, AMOUNT))), IClaims.NotSubmitted.selector, "once");
    }

    function testDenial() public {
        Settlement memory s = denialOf(0);
        s.adjusted = AMOUNT;
        none(run(approved(s)), "denied");
    }

    function testSignatureNegatives() public {
        bytes32 before = money(0);
        ApprovedSettlement memory a = approved(paying(0, AMOUNT));
        uint256 signedAt = block.timestamp;
        VM.warp(a.deadline + 1);
        is_(run(a), IClaims.ApprovalExpired.selector, "expired");
        VM.warp(signedAt);

        a.signature = signWith(PATIENT_KEY, approvalDigest(a.item, a.deadline, address(claims)));
        is_(run(a), IClaims.BadApproval.selector, "wrong key");
        a.signature = signWith(PAYER_KEY, approvalDigest(a.item, a.deadline, address(consents)));
        is_(run(a), IClaims.BadApproval.selector, "other contract");
        uint256 id = block.chainid;
        VM.chainId(id + 1);
        bytes32 elsewhere = approvalDigest(a.item, a.deadline, address(claims));
        VM.chainId(id);
        a.signature = signWith(PAYER_KEY, elsewhere);
        is_(run(a), IClaims.BadApproval.selector, "other chain");
        a.signature = "";
        is_(run(a), IClaims.BadApproval.selector, "none");

        a = approved(paying(0, AMOUNT));
        a.item.claim = claimId(1);
        is_(run(a), IClaims.BadApproval.selector, "another claim");
        a = approved(paying(0, AMOUNT));
        (a.item.paid, a.item.adjusted) = (AMOUNT - 1, 1);
        is_(run(a), IClaims.BadApproval.selector, "another amount");
        a = approved(paying(0, AMOUNT));
        a.item.decision = "other";
        is_(run(a), IClaims.BadApproval.selector, "another decision");
        a = approved(paying(0, AMOUNT));
        a.deadline += 1;
        is_(run(a), IClaims.BadApproval.selector, "another deadline");
        eq(money(0), before, "nothing changed");
    }

    function testStillEverythingElse() public {
        Settlement memory s = paying(0, AMOUNT);
        s.duplicateTag = 0;
        is_(run(approved(s)), IClaims.TagMissing.selector, "tag");
        ApprovedSettlement[] memory items = new ApprovedSettlement[](1);
        items[0] = approved(paying(0, AMOUNT));
        VM.recordLogs();
        VM.prank(stranger);
        claims.settleApproved(items);
        is_(reasons(1)[0], IClaims.NotSettler.selector, "an approval alone is not enough");
    }

    function testDeadlineIsInclusive() public {
        ApprovedSettlement memory a = approved(paying(0, AMOUNT));
        VM.warp(a.deadline);
        none(run(a), "at the deadline");
    }

    function testMalformedBatch() public {
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 0, 1000));
        claims.settleApproved(new ApprovedSettlement[](0));
    }
}
