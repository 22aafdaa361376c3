// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {ClaimRecord, Flag, IClaims, Reversal, State, Submission} from "../src/interfaces/IClaims.sol";
import {Scopes} from "../src/interfaces/IGuardians.sol";
import {ITreasury} from "../src/interfaces/ITreasury.sol";
import {Batch} from "../src/libraries/Batch.sol";
import {ClaimId, CoverageRef} from "../src/libraries/Ids.sol";

contract RequestVoidTest is ClaimsBase {
    function testFlagsAndTells() public {
        none(submit(submissionOf(0)), "submit");
        VM.expectEmit(address(claims));
        emit IClaims.VoidRequested(claimId(0), PAYER, PROVIDER);
        none(requestVoid(claimId(0)), "undecided");
        flags(0, Flag.MAXIMUM | Flag.VOID, "flagged");
        state(0, State.Submitted, "only flagged");
        is_(requestVoid(claimId(0)), IClaims.NotDecided.selector, "twice");
        settled(1);
        none(requestVoid(claimId(1)), "settled");
        denied(2);
        none(requestVoid(claimId(2)), "denied");
    }

    function testOrderOfChecks() public {
        is_(requestVoidBy(stranger, claimId(0)), IClaims.NotDecided.selector, "unknown");
        settled(0);
        none(replace(replacementOf(1, 0)), "replace");
        is_(requestVoidBy(stranger, claimId(0)), IClaims.Superseded.selector, "superseded");
        is_(requestVoidBy(stranger, claimId(1)), IClaims.NotSubmitter.selector, "stranger");
        is_(requestVoidBy(otherProviderOwner, claimId(1)), IClaims.NotSubmitter.selector, "another provider");
        is_(requestVoidBy(payerOwner, claimId(1)), IClaims.NotSubmitter.selector, "the payer");
        participants.suspend(PROVIDER);
        is_(requestVoid(claimId(1)), IClaims.ProviderInactive.selector, "suspended");
        participants.reinstate(PROVIDER);
        pause(Scopes.SUBMIT);
        pause(Scopes.SETTLE);
        pause(Scopes.payer(PAYER));
        none(requestVoidBy(providerOwner, claimId(1)), "a request is never paused");
    }

    function testUndecidedCanOnlyBeDeniedOrReversed() public {
        none(submit(submissionOf(0)), "submit");
        none(requestVoid(claimId(0)), "void");
        is_(settle(settlementOf(0)), IClaims.NotSubmitted.selector, "settle");
        is_(settleApproved(settlementOf(0)), IClaims.NotSubmitted.selector, "settle approved");
        uint256 at = VM.snapshotState();
        none(settle(denialOf(0)), "deny");
        flags(0, Flag.MAXIMUM | Flag.VOID | Flag.DENIED, "denied");
        VM.revertToState(at);
        none(reverse(reversalOf(0)), "reverse");
        flags(0, Flag.MAXIMUM | Flag.VOID, "reversed");
    }

    function testBatchSize() public {
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 0, 1000));
        claims.requestVoid(new ClaimId[](0));
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 1001, 1000));
        claims.requestVoid(new ClaimId[](1001));
    }
}

contract ReverseTest is ClaimsBase {
    function testVoidOwesUnderTheTerms() public {
        settled(0);
        none(requestVoid(claimId(0)), "void");
        day(1);
        Reversal memory r = reversalOf(0);
        uint8 f = Flag.MAXIMUM | Flag.VOID;
        VM.expectEmit(address(treasury));
        emit ITreasury.Owed(claimId(0), PAYER, PROVIDER, 9_600, TODAY + 1);
        VM.expectEmit(address(claims));
        emit IClaims.Reversed(claimId(0), PAYER, PROVIDER, 9_600, ClaimId.wrap(0), f, r.decision);
        none(reverse(r), "reverse");
        ClaimRecord memory want =
            ClaimRecord(PAYER, PROVIDER, TODAY - 3, TODAY + 1, 15_000, 0, 1, State.Reversed, f, false);
        same(recordOf(0), want, "record");
        eq(treasury.due(PAYER, PROVIDER), 9_600, "due at once");
        eq(treasury.balance(PROVIDER), 9_600, "the balance is the provider's");
        eq(used(0), 0, "given back");
        is_(
            runAt(address(appeals), settler, abi.encodeCall(appeals.appeal, (claimId(0), ""))),
            IClaims.NotDecided.selector,
            "asked for, no appeal"
        );
    }

    function testRecoveryOwesWithNotice() public {
        settled(0);
        Reversal memory r = reversalOf(0);
        uint8 f = Flag.MAXIMUM | Flag.RECOVERED;
        VM.expectEmit(address(treasury));
        emit ITreasury.Owed(claimId(0), PAYER, PROVIDER, 9_600, TODAY + 30);
        VM.expectEmit(address(claims));
        emit IClaims.Reversed(claimId(0), PAYER, PROVIDER, 9_600, ClaimId.wrap(0), f, r.decision);
        none(reverse(r), "reverse");
        eq(treasury.due(PAYER, PROVIDER), 0, "not due");
        eq(treasury.noticed(PAYER, PROVIDER, TODAY + 30), 9_600, "noticed");
        none(submit(submissionOf(1)), "submit");
        none(settle(settlementOf(1)), "paid in full meanwhile");
        eq(treasury.balance(PROVIDER), 19_200, "paid in full meanwhile");
        day(30);
        treasury.passNotice(PAYER, PROVIDER, TODAY + 30);
        none(submit(submissionOf(2)), "submit");
        none(settle(settlementOf(2)), "settle");
        eq(treasury.balance(PROVIDER), 19_200, "recouped after it");
    }

    function testLongerTermsHoldForRecoveries() public {
        VM.prank(payerOwner);
        treasury.setTerms(PAYER, 45, 10_000);
        settled(0);
        none(reverse(reversalOf(0)), "recover");
        eq(treasury.noticed(PAYER, PROVIDER, TODAY + 45), 9_600, "45 days are more than 30");
        settled(1);
        none(requestVoid(claimId(1)), "void");
        none(reverse(reversalOf(1)), "reverse");
        eq(treasury.noticed(PAYER, PROVIDER, TODAY + 45), 19_200, "a void under the terms");
    }

    function testDeniedAndUndecidedOnlyWhenAsked() public {
        denied(0);
        is_(reverse(reversalOf(0)), IClaims.NotDecided.selector, "nothing to recover");
        none(requestVoid(claimId(0)), "void");
        none(reverse(reversalOf(0)), "reverse");
        none(submit(submissionOf(1)), "submit");
        is_(reverse(reversalOf(1)), IClaims.NotDecided.selector, "undecided");
        none(hold(claimId(1), TODAY), "hold");
        is_(reverse(reversalOf(1)), IClaims.NotDecided.selector, "held");
        none(requestVoid(claimId(1)), "void");
        none(reverse(reversalOf(1)), "reverse");
        eq(treasury.due(PAYER, PROVIDER), 0, "nothing owed");
    }

    function testOrderOfChecks() public {
        settled(0);
        none(replace(replacementOf(1, 0)), "replace");
        pause(Scopes.payer(PAYER));
        Reversal memory r = reversalOf(0);
        r.coverage = coverageRef(1);
        is_(reverseBy(stranger, r), IClaims.Superseded.selector, "superseded");
        r.claim = claimId(1);
        is_(reverseBy(stranger, r), IClaims.NotDecided.selector, "undecided");
        r.claim = claimId(2);
        is_(reverseBy(stranger, r), IClaims.NotDecided.selector, "unknown");
        lift(Scopes.payer(PAYER));
        none(settle(settlementOf(1)), "settle");
        pause(Scopes.payer(PAYER));
        (r.claim, r.coverage) = (claimId(1), coverageRef(0));
        is_(reverseBy(stranger, r), IClaims.Paused.selector, "paused");
        lift(Scopes.payer(PAYER));
        participants.suspend(PAYER);
        is_(reverse(r), IClaims.PayerInactive.selector, "suspended");
        participants.reinstate(PAYER);
        is_(reverseBy(stranger, r), IClaims.NotSettler.selector, "stranger");
        is_(reverseBy(providerOwner, r), IClaims.NotSettler.selector, "the provider");
        is_(reverseBy(otherPayerOwner, r), IClaims.NotSettler.selector, "another payer");
        is_(reverse(r), IClaims.WrongCoverage.selector, "another coverage");
        r.coverage = coverageRef(1);
        none(reverse(r), "all right");
        is_(reverse(r), IClaims.NotDecided.selector, "twice");
        same(claims.replacedBy(claimId(0)), claimId(1), "the version before stays replaced");
    }

    function testWithoutMaximumNoCoverageIsNamed() public {
        settled(20);
        Reversal memory r = reversalOf(20);
        r.coverage = CoverageRef.wrap(0);
        none(reverse(r), "reverse");
        settled(0);
        none(requestVoid(claimId(0)), "void");
        r = reversalOf(0);
        none(reverse(r), "reverse");
        none(submit(charging(30, 15_000)), "the same coverage has all its room again");
        eq(used(0), 0, "room");
    }

    function testPaidNothing() public {
        none(submit(submissionOf(0)), "submit");
        none(settle(paying(0, 0)), "settled at nothing");
        is_(reverse(reversalOf(0)), IClaims.NotDecided.selector, "nothing to recover");
        none(requestVoid(claimId(0)), "void");
        Reversal memory r = reversalOf(0);
        r.coverage = CoverageRef.wrap(0);
        none(reverse(r), "nothing was counted, no coverage is needed");
        eq(treasury.due(PAYER, PROVIDER), 0, "nothing owed");
    }

    function testCapsDoNotBind() public {
        none(submit(charging(0, CAP_DAY + 1)), "submit");
        none(settleBy(payerOwner, inFull(0, CAP_DAY + 1)), "by the owner");
        none(reverse(reversalOf(0)), "by the delegate");
    }

    function testBatchSize() public {
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 0, 1000));
        claims.reverse(new Reversal[](0));
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 1001, 1000));
        claims.reverse(new Reversal[](1001));
    }
}
