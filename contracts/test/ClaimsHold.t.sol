// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {Flag, Hold, IClaims, Interest, State} from "../src/interfaces/IClaims.sol";
import {Scopes} from "../src/interfaces/IGuardians.sol";
import {Power} from "../src/interfaces/IParticipants.sol";
import {Batch} from "../src/libraries/Batch.sol";
import {ClaimId} from "../src/libraries/Ids.sol";

contract HoldTest is ClaimsBase {
    function testHoldsAndTells() public {
        none(submit(submissionOf(0)), "submit");
        VM.expectEmit(address(claims));
        emit IClaims.HeldUntil(claimId(0), PAYER, TODAY + 30, "case");
        none(hold(claimId(0), TODAY + 30), "hold");
        state(0, State.Held, "held");
        eq(uint32(claims.holdLastDay(claimId(0))), uint32(TODAY + 30), "last day");
    }

    function testLimits() public {
        none(submit(submissionOf(0)), "submit");
        is_(hold(claimId(0), TODAY - 1), IClaims.InvalidHold.selector, "yesterday");
        is_(hold(claimId(0), TODAY + 31), IClaims.InvalidHold.selector, "31 days");
        is_(hold(claimId(0), type(int32).max), IClaims.InvalidHold.selector, "for ever");
        is_(hold(claimId(0), type(int32).min), IClaims.InvalidHold.selector, "never");
        none(hold(claimId(0), TODAY), "today");
        none(submit(submissionOf(1)), "submit");
        none(hold(claimId(1), TODAY + 30), "30 days");
    }

    function testOnce() public {
        none(submit(submissionOf(0)), "submit");
        none(hold(claimId(0), TODAY), "hold");
        is_(hold(claimId(0), TODAY + 1), IClaims.InvalidHold.selector, "longer");
        day(1);
        is_(hold(claimId(0), TODAY + 1), IClaims.InvalidHold.selector, "again, after it ended");
        none(settle(settlementOf(0)), "settle");
        is_(hold(claimId(0), TODAY + 1), IClaims.NotSubmitted.selector, "settled");
    }

    function testWho() public {
        is_(hold(claimId(0), TODAY), IClaims.NotSubmitted.selector, "unknown");
        none(submit(submissionOf(0)), "submit");
        is_(holdBy(settler, claimId(0), TODAY - 1), IClaims.NotHolder.selector, "another power");
        is_(holdBy(providerOwner, claimId(0), TODAY), IClaims.NotHolder.selector, "the provider");
        is_(holdBy(otherPayerOwner, claimId(0), TODAY), IClaims.NotHolder.selector, "another payer");
        is_(holdBy(analystOwner, claimId(0), TODAY), IClaims.NotHolder.selector, "an analyst nobody asked");
        participants.suspend(PAYER);
        is_(hold(claimId(0), TODAY), IClaims.NotHolder.selector, "suspended payer");
        participants.reinstate(PAYER);
        VM.prank(payerOwner);
        participants.delegate(PAYER, analystOwner, Power.HOLD, 0, 0, TODAY);
        none(holdBy(analystOwner, claimId(0), TODAY), "an analyst the payer asked");
        none(submit(submissionOf(1)), "submit");
        none(holdBy(payerOwner, claimId(1), TODAY), "the owner");
    }

    function testBindsThroughItsLastDay() public {
        none(submit(submissionOf(0)), "submit");
        none(hold(claimId(0), TODAY + 2), "hold");
        is_(settle(settlementOf(0)), IClaims.OnHold.selector, "today");
        is_(settleBy(payerOwner, settlementOf(0)), IClaims.OnHold.selector, "the owner as well");
        day(2);
        is_(settle(settlementOf(0)), IClaims.OnHold.selector, "the last day");
        day(3);
        none(settle(settlementOf(0)), "the day after");
    }

    function testDenialAndApprovalDuringHold() public {
        none(submit(submissionOf(0)), "submit");
        none(hold(claimId(0), TODAY + 2), "hold");
        none(settle(denialOf(0)), "deny");
        state(0, State.Denied, "denied");
        none(submit(submissionOf(1)), "submit");
        none(hold(claimId(1), TODAY + 2), "hold");
        none(settleApproved(settlementOf(1)), "approved");
        state(1, State.Settled, "settled");
    }

    function testBatchSize() public {
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 0, 1000));
        claims.hold(new Hold[](0));
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 1001, 1000));
        claims.hold(new Hold[](1001));
    }
}

contract ReleaseTest is ClaimsBase {
    function testEndsTheHoldAtOnce() public {
        none(submit(submissionOf(0)), "submit");
        none(hold(claimId(0), TODAY + 2), "hold");
        VM.expectEmit(address(claims));
        emit IClaims.Released(claimId(0), PAYER);
        none(release(claimId(0)), "release");
        none(settle(settlementOf(0)), "the same day");
    }

    function testRefusals() public {
        is_(release(claimId(0)), IClaims.InvalidHold.selector, "unknown");
        none(submit(submissionOf(0)), "submit");
        is_(release(claimId(0)), IClaims.InvalidHold.selector, "not held");
        none(hold(claimId(0), TODAY + 2), "hold");
        bytes memory data = abi.encodeCall(IClaims.release, (only(claimId(0))));
        is_(run(settler, data), IClaims.NotHolder.selector, "another power");
        is_(run(providerOwner, data), IClaims.NotHolder.selector, "the provider");
        day(3);
        is_(run(holder, data), IClaims.InvalidHold.selector, "ended by itself");
        day(2);
        none(run(payerOwner, data), "the owner, on the last day");
        is_(run(holder, data), IClaims.InvalidHold.selector, "twice");
        is_(hold(claimId(0), TODAY + 3), IClaims.InvalidHold.selector, "nor held again");
    }

    function testBatchSize() public {
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 0, 1000));
        claims.release(new ClaimId[](0));
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 1001, 1000));
        claims.release(new ClaimId[](1001));
    }
}

contract PayInterestTest is ClaimsBase {
    function testPaysAndTells() public {
        settled(0);
        VM.expectEmit(address(claims));
        emit IClaims.InterestPaid(claimId(0), PAYER, PROVIDER, 1_233, "computed");
        none(payInterest(claimId(0), 1_233), "pay");
        eq(treasury.balance(PROVIDER), 9_600 + 1_233, "balance");
        eq(treasury.escrow(PAYER), ESCROW - 9_600 - 1_233, "escrow");
        eq(claims.interestPaid(claimId(0)), 1_233, "interest");
        eq(recordOf(0).paid, 9_600, "paid for the claim");
        eq(used(0), 9_600, "interest is no benefit");
        eq(participants.delegation(PAYER, settler).spentToday, 9_600 + 1_233, "spent");
    }

    function testNeverMoreThanPaid() public {
        settled(0);
        is_(payInterest(claimId(0), 0), IClaims.InvalidInterest.selector, "none");
        is_(payInterest(claimId(0), 9_601), IClaims.InvalidInterest.selector, "a cent too much");
        is_(payInterest(claimId(0), type(uint64).max), IClaims.InvalidInterest.selector, "without overflow");
        none(payInterest(claimId(0), 9_599), "pay");
        is_(payInterest(claimId(0), 2), IClaims.InvalidInterest.selector, "in sum");
        none(payInterest(claimId(0), 1), "to the cent");
    }

    function testOrderOfChecks() public {
        is_(payInterest(claimId(0), 1), IClaims.NotDecided.selector, "unknown");
        none(submit(charging(0, 150_000)), "submit");
        is_(payInterest(claimId(0), 1), IClaims.NotDecided.selector, "undecided");
        none(settleBy(payerOwner, inFull(0, 150_000)), "settle");
        pause(Scopes.SETTLE);
        is_(payInterestBy(stranger, claimId(0), 0), IClaims.Paused.selector, "paused");
        lift(Scopes.SETTLE);
        participants.suspend(PAYER);
        is_(payInterest(claimId(0), 1), IClaims.PayerInactive.selector, "suspended");
        participants.reinstate(PAYER);
        is_(payInterestBy(stranger, claimId(0), 0), IClaims.NotSettler.selector, "stranger");
        is_(payInterest(claimId(0), 0), IClaims.InvalidInterest.selector, "none");
        is_(payInterest(claimId(0), CAP_CLAIM + 1), IClaims.CapPerClaimExceeded.selector, "cap per claim");
        VM.prank(payerOwner);
        participants.delegate(PAYER, settler, Power.SETTLE, CAP_DAY, 99, TODAY);
        is_(payInterest(claimId(0), 100), IClaims.CapPerDayExceeded.selector, "cap per day");
        VM.prank(payerOwner);
        treasury.announceRelease(PAYER, ESCROW - 150_000 - 98);
        is_(payInterest(claimId(0), 99), IClaims.EscrowShort.selector, "escrow");
        none(payInterest(claimId(0), 98), "to the cent");
    }

    function testReversedEarnsNone() public {
        settled(0);
        none(reverse(reversalOf(0)), "recover");
        is_(payInterest(claimId(0), 1), IClaims.NotDecided.selector, "reversed");
        denied(1);
        is_(payInterest(claimId(1), 1), IClaims.InvalidInterest.selector, "denied");
    }

    function testTheSameClaimTwiceInABatch() public {
        settled(0);
        Interest[] memory items = new Interest[](3);
        for (uint256 i = 0; i < 3; ++i) {
            items[i] = Interest(claimId(0), 4_800, "half");
        }
        bytes4[] memory found = batch(settler, abi.encodeCall(IClaims.payInterest, (items)));
        eq(found.length, 1, "one");
        is_(found[0], IClaims.InvalidInterest.selector, "the third");
        eq(claims.interestPaid(claimId(0)), 9_600, "interest");
    }

    function testBatchSize() public {
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 0, 1000));
        claims.payInterest(new Interest[](0));
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 1001, 1000));
        claims.payInterest(new Interest[](1001));
    }
}
