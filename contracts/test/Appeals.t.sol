// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {Appeal, IAppeals} from "../src/interfaces/IAppeals.sol";
import {ClaimRecord, Flag, IClaims, Settlement, State, Submission} from "../src/interfaces/IClaims.sol";
import {Scopes} from "../src/interfaces/IGuardians.sol";
import {ConsentRef} from "../src/libraries/Ids.sol";

contract AppealTest is ClaimsBase {
    function testTells() public {
        settled(0);
        day(7);
        VM.expectEmit(address(claims));
        emit IClaims.StateChanged(claimId(0), State.Appealed);
        VM.expectEmit(address(appeals));
        emit IAppeals.Appealed(claimId(0), PAYER, PROVIDER, "evidence");
        none(appeal(0), "appeal");
        state(0, State.Appealed, "appealed");
        flags(0, Flag.MAXIMUM | Flag.APPEALED, "flagged");
        Appeal memory a = appeals.appealOf(claimId(0));
        eq(keccak256(abi.encode(a)), keccak256(abi.encode(Appeal(TODAY + 7, 0, 0, 0, 0, 0))), "appeal");
    }

    function testWho() public {
        is_(appeal(0), IAppeals.WrongState.selector, "unknown");
        none(submit(submissionOf(0)), "submit");
        is_(appeal(0), IClaims.NotDecided.selector, "undecided");
        none(settle(denialOf(0)), "deny");
        is_(appealBy(stranger, claimId(0)), IAppeals.NotProvider.selector, "stranger");
        is_(appealBy(payerOwner, claimId(0)), IAppeals.NotProvider.selector, "the payer");
        is_(appealBy(otherProviderOwner, claimId(0)), IAppeals.NotProvider.selector, "another provider");
        participants.suspend(PROVIDER);
        is_(appeal(0), IAppeals.NotProvider.selector, "suspended");
        participants.reinstate(PROVIDER);
        pause(Scopes.SUBMIT);
        pause(Scopes.SETTLE);
        none(appealBy(providerOwner, claimId(0)), "an appeal is never paused");
    }

    function testLastDay() public {
        settled(0);
        denied(1);
        day(181);
        is_(appeal(0), IAppeals.TooLate.selector, "the day after");
        day(180);
        none(appeal(0), "the last day");
        none(appeal(1), "of a denial too");
    }

    function testOnceAVersion() public {
        settled(0);
        none(appeal(0), "appeal");
        none(uphold(0), "uphold");
        is_(appeal(0), IClaims.NotDecided.selector, "twice");
        none(replace(replacementOf(1, 0)), "replace");
        none(settle(settlementOf(1)), "settle");
        none(appeal(1), "the new version");
    }

    function testSuperseded() public {
        settled(0);
        none(replace(replacementOf(1, 0)), "replace");
        is_(appeal(0), IClaims.Superseded.selector, "a new version waits");
        none(settle(denialOf(1)), "deny it");
        none(appeal(0), "the old one stands");
    }

    function testAppealedBeforeAndReplacedAfter() public {
        settled(0);
        none(appeal(0), "appeal");
        none(uphold(0), "uphold");
        none(replace(replacementOf(1, 0)), "replace");
        is_(dispute(0), IClaims.Superseded.selector, "a new version waits");
    }

    function testOfARecovery() public {
        settled(0);
        none(reverse(reversalOf(0)), "recover");
        day(180);
        none(appeal(0), "180 days from the recovery");
        none(overturn(settlementOf(0)), "overturn");
        eq(recordOf(0).paid, 9_600, "paid again");
        flags(0, Flag.MAXIMUM | Flag.APPEALED, "no longer recovered");
        eq(treasury.balance(PROVIDER), 19_200, "in full, because the debt stands");
        treasury.passNotice(PAYER, PROVIDER, TODAY + 30);
        eq(treasury.due(PAYER, PROVIDER), 9_600, "the debt stands");
        eq(used(0), 9_600, "counted once");
    }

    /// @dev A payer cannot uphold an appeal and then take the money back beyond all appeal.
    function testOfARecoveryAfterAnAppeal() public {
        settled(0);
        disputed(0);
        none(judgeUpheld(auditorOwner, AUDITOR, 0), "judge");
        none(judge(representativeOwner, REPRESENTATIVE, paying(0, 10_000)), "judge");
        none(judgeUpheld(regulatorOwner, REGULATOR, 0), "judge");
        none(reverse(reversalOf(0)), "recover");
        none(appeal(0), "appeal anew");
        Appeal memory a = appeals.appealOf(claimId(0));
        eq(keccak256(abi.encode(a)), keccak256(abi.encode(Appeal(TODAY, 0, 0, 0, 0, 0))), "anew");
        eq(appeals.votes(claimId(0), appeals.UPHOLD()), 0, "no old votes");
        eq(appeals.voteOf(claimId(0), AUDITOR), 0, "no old votes");
        none(uphold(0), "uphold");
        none(dispute(0), "dispute anew");
        Settlement memory s = settlementOf(0);
        none(judge(auditorOwner, AUDITOR, s), "judge");
        is_(carryOut(s), IAppeals.NotAwarded.selector, "one of three");
        none(judge(regulatorOwner, REGULATOR, s), "judge");
        none(carryOut(s), "two of three");
        eq(recordOf(0).paid, 9_600, "paid again");
    }

    function testUpheldRecoveryEnds() public {
        settled(0);
        none(reverse(reversalOf(0)), "recover");
        none(appeal(0), "appeal");
        none(uphold(0), "uphold");
        state(0, State.Upheld, "upheld");
        is_(appeal(0), IClaims.NotDecided.selector, "not again");
        is_(reverse(reversalOf(0)), IClaims.NotDecided.selector, "nothing to recover");
    }
}

contract AnswerTest is ClaimsBase {
    function testUphold() public {
        settled(0);
        none(appeal(0), "appeal");
        day(3);
        VM.expectEmit(address(claims));
        emit IClaims.StateChanged(claimId(0), State.Upheld);
        VM.expectEmit(address(appeals));
        emit IAppeals.Upheld(claimId(0), PAYER, PROVIDER, "upheld");
        none(uphold(0), "uphold");
        eq(uint32(recordOf(0).decidedDay), uint32(TODAY + 3), "decided");
        eq(uint32(appeals.appealOf(claimId(0)).answeredDay), uint32(TODAY + 3), "answered");
        eq(recordOf(0).paid, 9_600, "pays as before");
        none(payInterest(claimId(0), 1), "and bears interest");
    }

    function testOverturn() public {
        settled(0);
        none(appeal(0), "appeal");
        day(3);
        Settlement memory s = paying(0, 10_000);
        VM.expectEmit(address(claims));
        emit IClaims.StateChanged(claimId(0), State.Overturned);
        VM.expectEmit(address(appeals));
        emit IAppeals.Overturned(claimId(0), PAYER, PROVIDER, 10_000, 10_000, 0, 5_000, 400, s.decision);
        none(overturn(s), "overturn");
        eq(recordOf(0).paid, 10_000, "paid");
        eq(uint32(recordOf(0).decidedDay), uint32(TODAY + 3), "decided");
        eq(treasury.balance(PROVIDER), 10_000, "the difference moved");
        eq(participants.delegation(PAYER, settler).spentToday, 400, "the difference is spent");
        eq(used(0), 10_000, "the difference is counted");
        eq(uint32(appeals.appealOf(claimId(0)).answeredDay), uint32(TODAY + 3), "answered");
    }

    function testOverturnOfADenial() public {
        denied(0);
        none(appeal(0), "appeal");
        none(overturn(settlementOf(0)), "overturn");
        flags(0, Flag.MAXIMUM | Flag.APPEALED, "no longer denied");
        eq(treasury.balance(PROVIDER), 9_600, "paid");
        eq(used(0), 9_600, "counted");
    }

    function testOverturnAtTheSame() public {
        settled(0);
        none(appeal(0), "appeal");
        is_(overturn(paying(0, 9_599)), IClaims.NotMore.selector, "less");
        Settlement memory s = settlementOf(0);
        s.denied = true;
        is_(overturn(s), IClaims.NotMore.selector, "a denial");
        none(overturn(settlementOf(0)), "the same");
        eq(treasury.balance(PROVIDER), 9_600, "nothing moved");
    }

    function testOverturnRefusals() public {
        none(submit(charging(0, CAP_DAY + 2)), "submit");
        none(settle(denial(CAP_DAY + 2)), "deny");
        Settlement memory s = inFull(0, CAP_DAY + 1);
        is_(overturn(s), IAppeals.WrongState.selector, "not appealed");
        none(appeal(0), "appeal");
        is_(overturnBy(stranger, s), IAppeals.NotPayer.selector, "stranger");
        is_(overturnBy(providerOwner, s), IAppeals.NotPayer.selector, "the provider");
        is_(overturnBy(otherPayerOwner, s), IAppeals.NotPayer.selector, "another payer");
        pause(Scopes.payer(PAYER));
        is_(overturn(s), IClaims.Paused.selector, "payer paused");
        lift(Scopes.payer(PAYER));
        pause(Scopes.SETTLE);
        is_(overturn(s), IClaims.Paused.selector, "all paused");
        lift(Scopes.SETTLE);
        is_(overturn(s), IClaims.Unbalanced.selector, "unbalanced");
        s.adjusted = 1;
        s.coverage = coverageRef(1);
        is_(overturn(s), IClaims.WrongCoverage.selector, "coverage");
        s.coverage = coverageRef(0);
        is_(overturn(s), IClaims.CapPerClaimExceeded.selector, "cap");
        VM.prank(payerOwner);
        treasury.announceRelease(PAYER, ESCROW - CAP_DAY);
        is_(overturnApproved(s), IClaims.EscrowShort.selector, "escrow");
        give(PAYER, ESCROW);
        none(submit(charging(30, 200_000)), "same coverage");
        none(settleBy(payerOwner, inFull(30, 200_000)), "same coverage");
        is_(overturnApproved(s), IClaims.MaximumReached.selector, "maximum");
        none(requestVoid(claimId(30)), "void");
        none(reverse(reversalOf(30)), "reverse");
        none(overturnApproved(s), "approved");
    }

    function denial(uint64 charged) private pure returns (Settlement memory s) {
        s = denialOf(0);
        s.adjusted = charged;
    }

    function testNoConsentStaysDenied() public {
        Submission memory c = submissionOf(0);
        c.consent = ConsentRef.wrap(0);
        none(submit(c), "submit");
        none(settle(denialOf(0)), "deny");
        none(appeal(0), "appeal");
        is_(overturn(settlementOf(0)), IClaims.ConsentMissing.selector, "no consent");
        none(uphold(0), "uphold");
    }

    function testApprovalOfTheOwner() public {
        settled(0);
        none(appeal(0), "appeal");
        Settlement memory s = paying(0, 10_000);
        uint64 deadline = uint64(block.timestamp + 60);
        bytes memory data = abi.encodeCall(IAppeals.overturnApproved, (s, deadline, approve(s, deadline)));
        is_(runAt(address(appeals), settler, data), IClaims.BadApproval.selector, "an approval to settle");
        bytes memory signature = approveOverturn(s, deadline);
        data = abi.encodeCall(IAppeals.overturnApproved, (s, deadline, signature));
        VM.warp(deadline + 1);
        is_(runAt(address(appeals), settler, data), IClaims.ApprovalExpired.selector, "expired");
        VM.warp(deadline);
        is_(runAt(address(appeals), stranger, data), IAppeals.NotPayer.selector, "stranger");
        s.decision = "other";
        data = abi.encodeCall(IAppeals.overturnApproved, (s, deadline, signature));
        is_(runAt(address(appeals), settler, data), IClaims.BadApproval.selector, "other decision");
        s = paying(0, 10_000);
        data = abi.encodeCall(IAppeals.overturnApproved, (s, deadline, signature));
        none(runAt(address(appeals), settler, data), "approved");
        is_(runAt(address(appeals), settler, data), IAppeals.WrongState.selector, "used");
    }

    /// @dev A denied replacement that wins its appeal replaces after all: the version before is reversed, and the chain paid
    /// what its newest version pays.
    function testOverturnOfADeniedReplacement() public {
        settled(0);
        none(replace(replacementOf(1, 0)), "replace");
        none(settle(denialOf(1)), "deny");
        none(appeal(1), "appeal");
        is_(overturn(paying(1, 9_599)), IClaims.NotMore.selector, "less than the version that stands");
        Settlement memory s = paying(1, 15_000);
        VM.expectEmit(address(claims));
        emit IClaims.Reversed(claimId(0), PAYER, PROVIDER, 9_600, claimId(1), Flag.MAXIMUM, s.decision);
        none(overturn(s), "overturn");
        eq(treasury.balance(PROVIDER), 15_000, "the newest");
        eq(used(0), 0, "old coverage");
        eq(used(1), 15_000, "new coverage");
        state(0, State.Reversed, "old");
        same(claims.replacedBy(claimId(0)), claimId(1), "replaced");
        is_(appeal(0), IClaims.NotDecided.selector, "the old one is done");
    }

    function testOverturnOfADeniedReplacementOnceAnotherReplaced() public {
        settled(0);
        none(replace(replacementOf(1, 0)), "replace");
        none(settle(denialOf(1)), "deny");
        none(appeal(1), "appeal");
        none(replace(replacementOf(2, 0)), "replace the version that stands");
        is_(overturn(paying(1, 15_000)), IClaims.Superseded.selector, "another waits");
        none(settle(paying(2, 9_700)), "another replaced it");
        is_(overturn(paying(1, 15_000)), IClaims.Superseded.selector, "another replaced it");
        none(uphold(1), "only to be upheld");
        eq(treasury.balance(PROVIDER), 9_700, "the newest");
    }

    function testOverturnOfADeniedReplacementWhileTheOldIsAppealed() public {
        settled(0);
        none(replace(replacementOf(1, 0)), "replace");
        none(settle(denialOf(1)), "deny");
        none(appeal(1), "appeal");
        none(appeal(0), "and the old one");
        is_(overturn(paying(1, 15_000)), IClaims.NotDecided.selector, "one after the other");
        none(overturn(paying(0, 10_000)), "the old one first");
        none(overturn(paying(1, 15_000)), "then the new");
        eq(treasury.balance(PROVIDER), 15_000, "the newest");
    }

    function testOverturnOfADeniedReplacementOfARecovered() public {
        settled(0);
        none(replace(replacementOf(1, 0)), "replace");
        none(settle(denialOf(1)), "deny");
        none(reverse(reversalOf(0)), "recover the old one");
        none(appeal(1), "appeal");
        none(overturn(paying(1, 9_000)), "overturn: the debt of the old one stands");
        is_(appeal(0), IClaims.Superseded.selector, "the old one cannot come back");
        eq(treasury.balance(PROVIDER), 9_600 + 9_000, "paid");
        eq(treasury.noticed(PAYER, PROVIDER, TODAY + 30), 9_600, "owed");
    }

    /// @dev What the payer or the panel granted on appeal is not taken back without the provider.
    function testOverturnedStands() public {
        settled(0);
        none(appeal(0), "appeal");
        none(overturn(paying(0, 10_000)), "overturn");
        is_(reverse(reversalOf(0)), IClaims.NotDecided.selector, "recover");
        none(requestVoid(claimId(0)), "void");
        none(reverse(reversalOf(0)), "at the provider's request");
    }
}
