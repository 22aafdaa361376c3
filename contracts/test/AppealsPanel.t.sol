// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {ClaimsBase} from "./ClaimsBase.sol";
import {IAppeals} from "../src/interfaces/IAppeals.sol";
import {IClaims, Settlement, State} from "../src/interfaces/IClaims.sol";
import {Scopes} from "../src/interfaces/IGuardians.sol";
import {Kind, Power} from "../src/interfaces/IParticipants.sol";

contract JudgeTest is ClaimsBase {
    address[5] private voices = [auditorOwner, representativeOwner, regulatorOwner, address(0x7001), address(0x7002)];
    uint32[5] private members = [AUDITOR, REPRESENTATIVE, REGULATOR, 81, 82];

    function setUp() public override {
        super.setUp();
        settled(0);
    }

    function ofFive() private {
        participants.register(81, Kind.AUDITOR, voices[3], "");
        participants.register(82, Kind.REGULATOR, voices[4], "");
        uint32[] memory judges = new uint32[](5);
        for (uint256 i = 0; i < 5; ++i) {
            judges[i] = members[i];
        }
        appeals.setPanel(judges);
    }

    function votes(uint256 i, Settlement memory s) private returns (bytes4) {
        return judge(voices[i], members[i], s);
    }

    function upholds(uint256 i) private returns (bytes4) {
        return judgeUpheld(voices[i], members[i], 0);
    }

    function awardedNow(bytes32 award, string memory what) private view {
        eq(appeals.appealOf(claimId(0)).award, award, what);
    }

    function testTwoOfThree() public {
        disputed(0);
        Settlement memory s = paying(0, 15_000);
        bytes32 award = keccak256(abi.encode(s));
        eq(appeals.awardOf(s), award, "award");
        VM.expectEmit(address(appeals));
        emit IAppeals.Judged(claimId(0), AUDITOR, award);
        none(votes(0, s), "first");
        awardedNow(0, "one is no majority");
        is_(votes(0, s), IAppeals.AlreadyJudged.selector, "the same judge");
        VM.expectEmit(address(appeals));
        emit IAppeals.Judged(claimId(0), REPRESENTATIVE, award);
        VM.expectEmit(address(appeals));
        emit IAppeals.Awarded(claimId(0), award);
        none(votes(1, s), "second");
        awardedNow(award, "two are");
        eq(appeals.votes(claimId(0), award), 2, "votes");
        eq(appeals.voteOf(claimId(0), AUDITOR), award, "vote");
        state(0, State.Disputed, "until it is carried out");
        VM.expectEmit(address(appeals));
        emit IAppeals.Overturned(claimId(0), PAYER, PROVIDER, 15_000, 15_000, 0, 0, 5_400, s.decision);
        none(carryOut(s), "by a stranger");
        eq(recordOf(0).paid, 15_000, "paid");
        eq(treasury.balance(PROVIDER), 15_000, "paid");
        awardedNow(0, "done");
        is_(carryOut(s), IAppeals.NotAwarded.selector, "once");
        is_(votes(2, s), IAppeals.WrongState.selector, "over");
    }

    function testThreeOfFive() public {
        ofFive();
        disputed(0);
        eq(appeals.appealOf(claimId(0)).panel, 2, "the new panel");
        Settlement memory s = paying(0, 15_000);
        none(votes(0, s), "1");
        none(upholds(1), "uphold 1");
        none(votes(3, s), "2");
        none(upholds(2), "uphold 2");
        awardedNow(0, "two of five");
        state(0, State.Disputed, "two of five");
        none(votes(4, s), "3");
        awardedNow(keccak256(abi.encode(s)), "three of five");
    }

    function testPanelIsFrozen() public {
        disputed(0);
        ofFive();
        is_(votes(3, paying(0, 15_000)), IAppeals.NotJudge.selector, "of the panel after");
        none(upholds(0), "of the panel before");
        none(upholds(1), "two of three still");
        state(0, State.Upheld, "upheld");
    }

    function testUpheld() public {
        disputed(0);
        day(9);
        VM.expectEmit(address(appeals));
        emit IAppeals.Judged(claimId(0), AUDITOR, keccak256("UPHOLD"));
        none(upholds(0), "first");
        is_(upholds(0), IAppeals.AlreadyJudged.selector, "the same judge");
        VM.expectEmit(address(appeals));
        emit IAppeals.Upheld(claimId(0), PAYER, PROVIDER, 0);
        none(upholds(1), "second");
        state(0, State.Upheld, "upheld");
        eq(uint32(recordOf(0).decidedDay), uint32(TODAY + 9), "decided");
        eq(recordOf(0).paid, 9_600, "as it was");
    }

    /// @dev Awards are one only if every field is the same.
    function testDifferentAwardsAreNoMajority() public {
        disputed(0);
        Settlement memory s = paying(0, 15_000);
        none(votes(0, s), "first");
        s.decision = "other";
        none(votes(1, s), "second");
        awardedNow(0, "not agreed");
        s = paying(0, 14_999);
        none(votes(2, s), "third");
        awardedNow(0, "not agreed");
        is_(carryOut(s), IAppeals.NotAwarded.selector, "not agreed");
    }

    function testVoteChange() public {
        disputed(0);
        Settlement memory a = paying(0, 14_000);
        Settlement memory b = paying(0, 15_000);
        none(votes(0, a), "a");
        none(upholds(1), "uphold");
        none(votes(1, b), "changes to b");
        eq(appeals.votes(claimId(0), appeals.UPHOLD()), 0, "taken back");
        none(votes(0, b), "changes to b");
        eq(appeals.votes(claimId(0), keccak256(abi.encode(a))), 0, "taken back");
        awardedNow(keccak256(abi.encode(b)), "b");
        is_(carryOut(a), IAppeals.NotAwarded.selector, "a");
        none(votes(2, a), "a");
        awardedNow(keccak256(abi.encode(b)), "b still");
        none(votes(1, a), "changes to a");
        awardedNow(keccak256(abi.encode(a)), "a now");
        none(upholds(0), "uphold");
        none(upholds(2), "uphold");
        state(0, State.Upheld, "upheld");
        is_(carryOut(a), IAppeals.NotAwarded.selector, "no award is left");
    }

    function testInvalidAwards() public {
        disputed(0);
        Settlement memory s = paying(0, 9_599);
        is_(votes(0, s), IAppeals.InvalidAward.selector, "less than before");
        s = paying(0, 10_000);
        s.patient = 1;
        is_(votes(0, s), IAppeals.InvalidAward.selector, "unbalanced");
        s = paying(0, 10_000);
        s.allowed = 9_999;
        is_(votes(0, s), IAppeals.InvalidAward.selector, "more than allowed");
        s.allowed = 15_001;
        is_(votes(0, s), IAppeals.InvalidAward.selector, "allowed more than charged");
        s = paying(0, 10_000);
        s.denied = true;
        is_(votes(0, s), IAppeals.InvalidAward.selector, "a denial");
        s = settlementOf(0);
        none(votes(0, s), "as before");
    }

    function testWho() public {
        Settlement memory s = paying(0, 15_000);
        is_(votes(0, s), IAppeals.WrongState.selector, "not disputed");
        disputed(0);
        is_(judge(stranger, AUDITOR, s), IAppeals.NotJudge.selector, "stranger");
        is_(judge(regulatorOwner, AUDITOR, s), IAppeals.NotJudge.selector, "another judge's voice");
        is_(judge(payerOwner, PAYER, s), IAppeals.NotJudge.selector, "the payer");
        is_(judge(analystOwner, ANALYST, s), IAppeals.NotJudge.selector, "no judge");
        VM.prank(auditorOwner);
        participants.delegate(AUDITOR, stranger, Power.ANCHOR, 0, 0, TODAY);
        is_(judge(stranger, AUDITOR, s), IAppeals.NotJudge.selector, "another power");
        VM.prank(auditorOwner);
        participants.delegate(AUDITOR, stranger, Power.JUDGE, 0, 0, TODAY);
        none(judge(stranger, AUDITOR, s), "a delegate");
        is_(votes(0, s), IAppeals.AlreadyJudged.selector, "for the organisation");
        participants.suspend(REPRESENTATIVE);
        is_(votes(1, s), IAppeals.NotJudge.selector, "suspended");
        none(votes(2, s), "the third");
        none(carryOut(s), "carry out");
    }

    function testSuspendedJudgesLeaveItToLapse() public {
        disputed(0);
        participants.suspend(AUDITOR);
        participants.suspend(REPRESENTATIVE);
        none(votes(2, paying(0, 15_000)), "one of three");
        day(91);
        none(lapse(0), "lapse");
        state(0, State.Upheld, "upheld");
    }

    function testLastDayAndLapse() public {
        disputed(0);
        none(votes(0, paying(0, 15_000)), "in time");
        day(91);
        is_(votes(1, paying(0, 15_000)), IAppeals.TooLate.selector, "the day after");
        is_(upholds(1), IAppeals.TooLate.selector, "the day after");
        uint256 at = VM.snapshotState();
        day(90);
        is_(lapse(0), IAppeals.TooEarly.selector, "the last day is the panel's");
        none(votes(1, paying(0, 15_000)), "the last day");
        day(200);
        is_(lapse(0), IAppeals.TooEarly.selector, "with an award its days are other ones");
        none(votes(2, paying(0, 15_000)), "and judges may still change it");
        none(carryOut(paying(0, 15_000)), "carried out late");
        VM.revertToState(at);
        VM.expectEmit(address(appeals));
        emit IAppeals.Upheld(claimId(0), PAYER, PROVIDER, 0);
        none(lapse(0), "lapse");
        is_(lapse(0), IAppeals.WrongState.selector, "once");
    }

    function testShortUntilFunded() public {
        disputed(0);
        Settlement memory s = paying(0, 15_000);
        awarded(s);
        VM.prank(payerOwner);
        treasury.announceRelease(PAYER, ESCROW - 9_600 - 5_399);
        is_(carryOut(s), IClaims.EscrowShort.selector, "a cent short");
        awardedNow(keccak256(abi.encode(s)), "it stays");
        give(PAYER, 1);
        none(carryOut(s), "funded");
        eq(treasury.balance(PROVIDER), 15_000, "paid");
    }

    function testNotWhilePausedOrSuspended() public {
        disputed(0);
        Settlement memory s = paying(0, 15_000);
        awarded(s);
        pause(Scopes.payer(PAYER));
        is_(carryOut(s), IClaims.Paused.selector, "payer paused");
        lift(Scopes.payer(PAYER));
        pause(Scopes.SETTLE);
        is_(carryOut(s), IClaims.Paused.selector, "all paused");
        lift(Scopes.SETTLE);
        participants.suspend(PAYER);
        is_(carryOut(s), IClaims.PayerInactive.selector, "suspended");
        participants.reinstate(PAYER);
        none(carryOut(s), "carry out");
    }

    /// @dev No cap of a key binds what the panel awards.
    function testBeyondCaps() public {
        none(submit(charging(1, CAP_DAY + 1)), "submit");
        Settlement memory s = denialOf(1);
        s.adjusted = CAP_DAY + 1;
        none(settle(s), "deny");
        disputed(1);
        s = inFull(1, CAP_DAY + 1);
        awarded(s);
        none(carryOut(s), "carry out");
        eq(treasury.balance(PROVIDER), 9_600 + CAP_DAY + 1, "paid");
    }

    /// @dev An award that cannot be carried out can be changed: the wrong coverage was named.
    function testWrongCoverageIsChanged() public {
        disputed(0);
        Settlement memory s = paying(0, 15_000);
        s.coverage = coverageRef(1);
        awarded(s);
        is_(carryOut(s), IClaims.WrongCoverage.selector, "wrong coverage");
        day(365);
        s.coverage = coverageRef(0);
        awarded(s);
        none(carryOut(s), "right coverage");
        eq(used(0), 15_000, "counted");
    }
}

contract SetPanelTest is ClaimsBase {
    function panelOf(uint256 n) private pure returns (uint32[] memory judges) {
        judges = new uint32[](n);
        for (uint256 i = 0; i < n; ++i) {
            judges[i] = uint32(100 + i);
        }
    }

    function bad(uint32[] memory judges) private {
        VM.expectRevert(IAppeals.InvalidPanel.selector);
        appeals.setPanel(judges);
    }

    function testSizes() public {
        for (uint32 i = 0; i < 11; ++i) {
            participants.register(
                100 + i,
                i % 3 == 0 ? Kind.AUDITOR : i % 3 == 1 ? Kind.REGULATOR : Kind.PATIENT_REPRESENTATIVE,
                stranger,
                ""
            );
        }
        uint256 panels = 1;
        for (uint256 n = 0; n < 12; ++n) {
            if (n % 2 == 0 || n < 3 || n > 9) {
                bad(panelOf(n));
                continue;
            }
            VM.expectEmit(address(appeals));
            emit IAppeals.PanelSet(uint32(++panels), panelOf(n));
            appeals.setPanel(panelOf(n));
            eq(appeals.panel(uint32(panels)).length, n, "members");
        }
        uint32[] memory judges = panelOf(9);
        judges[8] = 100;
        bad(judges);
        judges[8] = 999;
        bad(judges);
        judges[8] = PAYER;
        bad(judges);
        judges[8] = PROVIDER;
        bad(judges);
        judges[8] = ANALYST;
        bad(judges);
        judges[8] = SERVICE;
        bad(judges);
        judges[8] = AUDITOR;
        participants.suspend(AUDITOR);
        bad(judges);
    }

    function testRestricted() public {
        VM.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        VM.prank(stranger);
        appeals.setPanel(panelOf(3));
    }
}
