// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {IAppeals} from "../src/interfaces/IAppeals.sol";
import {Flag, IClaims, Settlement, State, Submission} from "../src/interfaces/IClaims.sol";

/// @dev An appeal neither answered nor disputed: 60 days for the payer, 61 for the provider, then anybody closes it.
contract ExpireTest is ClaimsBase {
    function expire(uint256 i) private returns (bytes4) {
        return runAt(address(appeals), stranger, abi.encodeCall(IAppeals.expire, (claimId(i))));
    }

    function testTheDayAfterTheLast() public {
        settled(0);
        none(appeal(0), "appeal");
        day(121);
        is_(expire(0), IAppeals.TooEarly.selector, "the provider may still dispute");
        uint256 here = VM.snapshotState();
        none(dispute(0), "as it may this day");
        is_(expire(0), IAppeals.WrongState.selector, "then the panel has it");
        VM.revertToState(here);
        day(122);
        is_(dispute(0), IAppeals.TooLate.selector, "no more");
        VM.expectEmit(address(claims));
        emit IClaims.StateChanged(claimId(0), State.Upheld);
        VM.expectEmit(address(appeals));
        emit IAppeals.Upheld(claimId(0), PAYER, PROVIDER, 0);
        none(expire(0), "by a stranger");
        state(0, State.Upheld, "the decision stands");
        eq(recordOf(0).paid, 9_600, "as it was");
        eq(uint32(recordOf(0).decidedDay), uint32(TODAY + 122), "decided");
    }

    function testNothingAfterIt() public {
        settled(0);
        none(appeal(0), "appeal");
        day(122);
        none(expire(0), "expire");
        is_(expire(0), IAppeals.WrongState.selector, "once");
        is_(dispute(0), IAppeals.TooLate.selector, "dispute");
        is_(uphold(0), IAppeals.WrongState.selector, "uphold");
        is_(overturn(paying(0, 10_000)), IAppeals.WrongState.selector, "overturn");
        is_(appeal(0), IClaims.NotDecided.selector, "appeal");
    }

    function testOnlyWhatIsAppealed() public {
        is_(expire(0), IAppeals.WrongState.selector, "unknown");
        settled(0);
        day(365);
        is_(expire(0), IAppeals.WrongState.selector, "never appealed");
        settled(1);
        none(appeal(1), "appeal");
        none(uphold(1), "answered");
        day(900);
        is_(expire(1), IAppeals.WrongState.selector, "answered");
    }

    /// @dev Until somebody closes it, a late answer counts: the provider may dispute that.
    function testALateAnswerComesFirst() public {
        settled(0);
        none(appeal(0), "appeal");
        day(130);
        none(overturn(paying(0, 15_000)), "the payer gives in late");
        is_(expire(0), IAppeals.WrongState.selector, "answered");
        eq(treasury.balance(PROVIDER), 15_000, "paid");
    }

    /// @dev While it is open the claim keeps its place; closed, a denied one is free.
    function testFreesThePlace() public {
        denied(0);
        none(appeal(0), "appeal");
        Submission memory s = submissionOf(0);
        s.claim = attempt(0, 1001);
        none(submit(s), "while it is open");
        eq(claims.claim(s.claim).flags & Flag.DUPLICATE, Flag.DUPLICATE, "aside");
        day(122);
        none(expire(0), "expire");
        Settlement memory pays = settlementOf(0);
        pays.claim = s.claim;
        none(settle(pays), "paid in the place");
        same(claims.occupant(claimId(0)), s.claim, "in the place");
    }
}

/// @dev An award that is not carried out ends too: given up by who won it, or lost in a year.
contract LostAwardTest is ClaimsBase {
    function lapseBy(address who) private returns (bytes4) {
        return runAt(address(appeals), who, abi.encodeCall(IAppeals.lapse, (claimId(0))));
    }

    function testDays() public {
        settled(0);
        disputed(0);
        day(5);
        awarded(paying(0, 15_000));
        eq(uint32(appeals.appealOf(claimId(0)).awardedDay), uint32(TODAY + 5), "awarded");
        day(65);
        is_(lapseBy(providerOwner), IAppeals.TooEarly.selector, "60 days");
        day(66);
        is_(lapseBy(payerOwner), IAppeals.TooEarly.selector, "not by the payer");
        is_(lapseBy(stranger), IAppeals.TooEarly.selector, "not by anybody");
        uint256 here = VM.snapshotState();
        none(lapseBy(providerOwner), "by the provider");
        gone();
        VM.revertToState(here);
        none(lapseBy(settler), "by its SUBMIT delegate");
        gone();
        VM.revertToState(here);
        day(370);
        is_(lapseBy(stranger), IAppeals.TooEarly.selector, "365 days");
        none(carryOut(paying(0, 15_000)), "and carried out on the last");
        VM.revertToState(here);
        day(371);
        VM.expectEmit(address(appeals));
        emit IAppeals.Upheld(claimId(0), PAYER, PROVIDER, 0);
        none(lapseBy(stranger), "by anybody");
        gone();
    }

    /// @dev The decision that was appealed stands, for good.
    function gone() private {
        state(0, State.Upheld, "upheld");
        eq(recordOf(0).paid, 9_600, "as it was");
        eq(appeals.appealOf(claimId(0)).award, 0, "no award");
        is_(carryOut(paying(0, 15_000)), IAppeals.NotAwarded.selector, "carry out");
        is_(judge(auditorOwner, AUDITOR, paying(0, 14_000)), IAppeals.WrongState.selector, "judge");
        is_(dispute(0), IAppeals.WrongState.selector, "dispute");
        is_(lapseBy(providerOwner), IAppeals.WrongState.selector, "lapse");
    }

    /// @dev The panel's days count no more once there is an award, and a newer award counts anew.
    function testANewAwardCountsAnew() public {
        settled(0);
        disputed(0);
        awarded(paying(0, 15_000));
        day(61);
        uint256 here = VM.snapshotState();
        none(lapseBy(providerOwner), "given up");
        VM.revertToState(here);
        awarded(paying(0, 14_000));
        is_(lapseBy(providerOwner), IAppeals.TooEarly.selector, "awarded today");
        day(121);
        is_(lapseBy(providerOwner), IAppeals.TooEarly.selector, "60 days");
        day(122);
        none(lapseBy(providerOwner), "given up");
    }

    /// @dev Suspended, a provider gives nothing up.
    function testNotWhileSuspended() public {
        settled(0);
        disputed(0);
        awarded(paying(0, 15_000));
        day(100);
        participants.suspend(PROVIDER);
        is_(lapseBy(providerOwner), IAppeals.TooEarly.selector, "suspended");
    }

    /// @dev What it is for: another claim for the same services was paid meanwhile, so the award never can be.
    function testThePlaceIsTaken() public {
        settled(0);
        none(reverse(reversalOf(0)), "recovered");
        Submission memory s = submissionOf(0);
        s.claim = attempt(0, 1001);
        none(submit(s), "again");
        Settlement memory pays = settlementOf(0);
        pays.claim = s.claim;
        none(settle(pays), "paid");
        disputed(0);
        awarded(paying(0, 15_000));
        day(60);
        is_(carryOut(paying(0, 15_000)), IClaims.Duplicate.selector, "cannot be carried out");
        is_(lapseBy(providerOwner), IAppeals.TooEarly.selector, "60 days");
        day(61);
        none(lapseBy(providerOwner), "given up");
        state(0, State.Upheld, "the recovery stands");
        eq(recordOf(0).paid, 0, "nothing");
    }
}
