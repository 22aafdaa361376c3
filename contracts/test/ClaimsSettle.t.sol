// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {ClaimRecord, Flag, IClaims, Settlement, State, Submission} from "../src/interfaces/IClaims.sol";
import {Scopes} from "../src/interfaces/IGuardians.sol";
import {Power} from "../src/interfaces/IParticipants.sol";
import {Batch} from "../src/libraries/Batch.sol";
import {ClaimId, ConsentRef, CoverageRef} from "../src/libraries/Ids.sol";

contract SettleTest is ClaimsBase {
    function testPaysAndTells() public {
        none(submit(submissionOf(0)), "submit");
        Settlement memory s = settlementOf(0);
        VM.expectEmit(address(claims));
        emit IClaims.Settled(claimId(0), PAYER, PROVIDER, 15_000, 12_000, 9_600, 2_400, 3_000, s.decision);
        none(settle(s), "settle");
        ClaimRecord memory want =
            ClaimRecord(PAYER, PROVIDER, TODAY - 3, TODAY, 15_000, 9_600, 1, State.Settled, Flag.MAXIMUM, false);
        same(recordOf(0), want, "record");
        eq(treasury.escrow(PAYER), ESCROW - 9_600, "escrow");
        eq(treasury.balance(PROVIDER), 9_600, "balance");
        eq(participants.delegation(PAYER, settler).spentToday, 9_600, "spent");
        eq(used(0), 9_600, "maximum used");
    }

    function testDeniesAndTells() public {
        none(submit(submissionOf(0)), "submit");
        day(1);
        Settlement memory s = denialOf(0);
        VM.expectEmit(address(claims));
        emit IClaims.Denied(claimId(0), PAYER, PROVIDER, 15_000, 0, 15_000, s.decision);
        none(settle(s), "deny");
        uint8 flags_ = Flag.MAXIMUM | Flag.DENIED;
        ClaimRecord memory want =
            ClaimRecord(PAYER, PROVIDER, TODAY - 3, TODAY + 1, 15_000, 0, 1, State.Denied, flags_, false);
        same(recordOf(0), want, "record");
        eq(treasury.escrow(PAYER), ESCROW, "escrow");
        eq(used(0), 0, "nothing used");
    }

    function testSettledAtZeroIsNoDenial() public {
        none(submit(submissionOf(0)), "submit");
        none(settle(paying(0, 0)), "all the patient's or nobody's");
        state(0, State.Settled, "settled");
        flags(0, Flag.MAXIMUM, "not denied");
        eq(participants.delegation(PAYER, settler).spentToday, 0, "nothing spent");
    }

    /// @dev Everything is wrong; put right one by one, from the first check to the last.
    function testOrderOfChecks() public {
        none(submit(submissionOf(0)), "other");
        Submission memory c = submissionOf(0);
        (c.claim, c.consent, c.charged) = (attempt(0, 7), ConsentRef.wrap(0), CAP_DAY + 1);
        none(submit(c), "without consent");
        Settlement memory s = Settlement({
            claim: attempt(0, 8),
            allowed: CAP_DAY + 2,
            paid: CAP_DAY + 2,
            patient: 0,
            adjusted: 0,
            decision: "",
            denied: true,
            coverage: coverageRef(1)
        });
        pause(Scopes.SETTLE);
        is_(settleBy(stranger, s), IClaims.NotSubmitted.selector, "unknown");
        s.claim = attempt(0, 7);
        is_(settleBy(stranger, s), IClaims.Paused.selector, "paused");
        lift(Scopes.SETTLE);
        is_(settleBy(stranger, s), IClaims.NotSettler.selector, "stranger");
        is_(settle(s), IClaims.Unbalanced.selector, "more than charged");
        s.paid = CAP_DAY + 1;
        is_(settle(s), IClaims.Unbalanced.selector, "allowed more than charged");
        s.allowed = CAP_DAY;
        is_(settle(s), IClaims.Unbalanced.selector, "paid more than allowed");
        s.allowed = CAP_DAY + 1;
        is_(settle(s), IClaims.DenialPays.selector, "a denial that pays");
        s.denied = false;
        is_(settle(s), IClaims.ConsentMissing.selector, "no consent");
        // Not settled by the table below: the same with consent.
        (c.claim, c.consent, s.claim) = (attempt(0, 9), consentRef(0), attempt(0, 9));
        c.coverage = CoverageRef.wrap(0);
        none(submit(c), "without coverage");
        is_(settle(s), IClaims.CoverageMissing.selector, "no coverage");
        (c.claim, c.coverage, s.claim) = (attempt(0, 10), coverageRef(0), attempt(0, 10));
        none(submit(c), "with coverage");
        none(holdBy(holder, s.claim, TODAY), "hold");
        is_(settle(s), IClaims.OnHold.selector, "on hold");
        none(release(s.claim), "release");
        is_(settle(s), IClaims.WrongCoverage.selector, "another coverage");
        s.coverage = coverageRef(0);
        is_(settle(s), IClaims.Duplicate.selector, "the place is taken");
        none(settle(denialOf(0)), "other denied");
        is_(settle(s), IClaims.CapPerClaimExceeded.selector, "cap per claim");
        delegateCaps(CAP_DAY + 1, CAP_DAY);
        is_(settle(s), IClaims.CapPerDayExceeded.selector, "cap per day");
        delegateCaps(CAP_DAY + 1, CAP_DAY + 1);
        VM.prank(payerOwner);
        treasury.announceRelease(PAYER, ESCROW - CAP_DAY);
        is_(settle(s), IClaims.EscrowShort.selector, "escrow");
        give(PAYER, 1);
        none(settle(s), "all right");
        eq(treasury.escrow(PAYER), 0, "to the cent");
    }

    function delegateCaps(uint64 perClaim, uint64 perDay) private {
        VM.prank(payerOwner);
        participants.delegate(PAYER, settler, Power.SETTLE, perClaim, perDay, TODAY + 1000);
    }

    function testBalanceTable() public {
        none(submit(submissionOf(0)), "submit");
        uint64[4][8] memory bad = [
            [uint64(12_000), 9_600, 2_400, 2_999],
            [uint64(12_000), 9_600, 2_400, 3_001],
            [uint64(9_599), 9_600, 2_400, 3_000],
            [uint64(15_001), 9_600, 2_400, 3_000],
            [uint64(0), 0, 0, 0],
            [uint64(0), 1, 0, 14_999],
            [type(uint64).max, type(uint64).max, 15_000, 1],
            [uint64(0), 0, type(uint64).max, 15_001]
        ];
        for (uint256 i = 0; i < bad.length; ++i) {
            Settlement memory s = settlementOf(0);
            (s.allowed, s.paid, s.patient, s.adjusted) = (bad[i][0], bad[i][1], bad[i][2], bad[i][3]);
            is_(settle(s), IClaims.Unbalanced.selector, "unbalanced");
            s.denied = true;
            is_(settle(s), IClaims.Unbalanced.selector, "a denial balances too");
        }
        none(settle(inFull(0, 15_000)), "paid = allowed = charged");
    }

    function testWho() public {
        none(submit(submissionOf(0)), "submit");
        Settlement memory s = settlementOf(0);
        is_(settleBy(providerOwner, s), IClaims.NotSettler.selector, "the provider");
        is_(settleBy(otherPayerOwner, s), IClaims.NotSettler.selector, "another payer");
        is_(settleBy(holder, s), IClaims.NotSettler.selector, "another power");
        day(1001);
        is_(settle(s), IClaims.NotSettler.selector, "after the delegation's last day");
        day(0);
        participants.suspend(PAYER);
        is_(settle(s), IClaims.PayerInactive.selector, "suspended");
        is_(settle(denialOf(0)), IClaims.PayerInactive.selector, "nor denies");
        participants.reinstate(PAYER);
        participants.suspend(PROVIDER);
        none(settleBy(payerOwner, s), "what was submitted is paid, to a suspended provider too");
    }

    function testWithoutMaximumNeedsNoCoverageNamed() public {
        Submission memory c = submissionOf(0);
        c.coverage = coverageRef(20);
        none(submit(c), "submit");
        Settlement memory s = settlementOf(0);
        s.coverage = CoverageRef.wrap(0);
        none(settle(s), "settle");
        eq(used(20), 0, "nothing is counted");
    }

    function testTerminatedCoverageStillPays() public {
        none(submit(submissionOf(0)), "submit");
        VM.prank(payerOwner);
        eligibility.terminate(coverageRef(0), TODAY - 50);
        none(settle(settlementOf(0)), "attested when it was submitted");
    }

    function testMaximumToTheCent() public {
        none(submit(charging(0, 490_400)), "submit");
        none(settleBy(payerOwner, inFull(0, 490_400)), "settle");
        Submission memory c = submissionOf(30);
        c.charged = 9_601;
        none(submit(c), "the same coverage");
        is_(settle(inFull(30, 9_601)), IClaims.MaximumReached.selector, "a cent too much");
        Settlement memory s = inFull(30, 9_600);
        s.patient = 1;
        none(settle(s), "to the cent");
        eq(used(0), 500_000, "all used");
    }

    function testCapsToTheCent() public {
        for (uint256 i = 0; i < 4; ++i) {
            none(submit(charging(i, CAP_CLAIM + 1)), "submit");
        }
        is_(settle(inFull(0, CAP_CLAIM + 1)), IClaims.CapPerClaimExceeded.selector, "a cent too much");
        for (uint256 i = 0; i < 2; ++i) {
            none(settle(inPart(i, CAP_CLAIM)), "to the cent");
        }
        none(settle(inPart(2, CAP_CLAIM - 1)), "one cent is left today");
        is_(settle(inPart(3, 2)), IClaims.CapPerDayExceeded.selector, "two are too much");
        none(settle(inPart(3, 1)), "one");
        none(submit(submissionOf(4)), "submit");
        is_(settle(paying(4, 1)), IClaims.CapPerDayExceeded.selector, "nothing left");
        none(settle(paying(4, 0)), "but nothing needs nothing");
        none(submit(submissionOf(5)), "submit");
        day(1);
        none(settle(settlementOf(5)), "a new day");
    }

    function inPart(uint256 i, uint64 paid) private pure returns (Settlement memory s) {
        s = inFull(i, paid);
        s.adjusted = CAP_CLAIM + 1 - paid;
    }

    function testUnknownAndPlace() public {
        none(submit(submissionOf(0)), "submit");
        Settlement memory s = settlementOf(0);
        s.claim = attempt(0, 0);
        is_(settle(s), IClaims.NotSubmitted.selector, "a place is no claim");
        s.claim = ClaimId.wrap(0);
        is_(settle(s), IClaims.NotSubmitted.selector, "zero");
        s.claim = attempt(0, 7);
        is_(settle(s), IClaims.NotSubmitted.selector, "another attempt");
    }

    function testBatchSize() public {
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 0, 1000));
        claims.settle(new Settlement[](0));
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 1001, 1000));
        claims.settle(new Settlement[](1001));
    }
}
