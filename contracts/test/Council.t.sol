// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {World} from "./World.sol";
import {Council} from "../src/Council.sol";
import {ICouncil, Proposal, ProposalState} from "../src/interfaces/ICouncil.sol";
import {IParticipants, Kind} from "../src/interfaces/IParticipants.sol";

abstract contract CouncilTest is World {
    bytes internal act = abi.encodeCall(IParticipants.setEmergency, (PROVIDER, true));

    function is_(ProposalState got, ProposalState want, string memory what) internal pure {
        eq(uint256(got), uint256(want), what);
    }

    function wrong(uint256 id, ProposalState state) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ICouncil.WrongState.selector, id, state);
    }

    function ask() internal returns (uint256) {
        return propose(address(participants), act);
    }

    /// @dev Admits a new organisation and gives it a seat, with its owner's address as its number.
    function newSeat(uint32 org) internal {
        decide(
            address(participants),
            abi.encodeCall(IParticipants.register, (org, Kind.PROVIDER, address(uint160(org)), ""))
        );
        decide(address(council), abi.encodeCall(ICouncil.admitSeat, (org)));
    }
}

contract CouncilConstructorTest is CouncilTest {
    function testRefuses() public {
        uint32[] memory few = new uint32[](2);
        (few[0], few[1]) = (PAYER, PROVIDER);
        VM.expectRevert(abi.encodeWithSelector(ICouncil.BadSeatCount.selector, 2));
        new Council(participants, few, DELAY);
        uint32[] memory twice = new uint32[](3);
        (twice[0], twice[1], twice[2]) = (PAYER, PROVIDER, PAYER);
        VM.expectRevert(abi.encodeWithSelector(ICouncil.InvalidSeat.selector, PAYER));
        new Council(participants, twice, DELAY);
        twice[2] = 99;
        VM.expectRevert(abi.encodeWithSelector(ICouncil.InvalidSeat.selector, 99));
        new Council(participants, twice, DELAY);
        twice[2] = AUDITOR;
        eq(new Council(participants, twice, DELAY).seats().length, 3, "three are enough");
    }

    function testTimelock() public view {
        eq(timelock.getMinDelay(), 48 hours, "delay");
        yes(timelock.hasRole(timelock.PROPOSER_ROLE(), address(council)), "the council proposes");
        yes(timelock.hasRole(timelock.CANCELLER_ROLE(), address(council)), "and cancels");
        yes(timelock.hasRole(timelock.EXECUTOR_ROLE(), address(0)), "anybody executes");
        yes(timelock.hasRole(timelock.DEFAULT_ADMIN_ROLE(), address(timelock)), "it administers itself");
        no(timelock.hasRole(timelock.DEFAULT_ADMIN_ROLE(), address(council)), "the council does not");
        no(timelock.hasRole(timelock.DEFAULT_ADMIN_ROLE(), address(this)), "nor the deployer");
    }
}

contract ProposeTest is CouncilTest {
    function testStoresAndTells() public {
        uint40 time = uint40(block.timestamp);
        VM.expectEmit(address(council));
        emit ICouncil.Proposed(1, PAYER, address(participants), act, "why", 6, time + 7 days, time + 14 days);
        eq(ask(), 1, "first");
        bytes memory want =
            abi.encode(Proposal(PAYER, 6, 0, 0, time + 7 days, time + 14 days, false, address(participants), act));
        eq(keccak256(abi.encode(council.proposal(1))), keccak256(want), "stored");
        is_(council.state(1), ProposalState.Open, "open");
        is_(council.state(0), ProposalState.None, "none");
        is_(council.state(2), ProposalState.None, "none");
        eq(ask(), 2, "second");
        eq(council.proposals(), 2, "count");
    }

    function testRefuses() public {
        VM.expectRevert(abi.encodeWithSelector(ICouncil.NotASeat.selector, SERVICE));
        VM.prank(serviceOwner);
        council.propose(SERVICE, stranger, "", "");
        VM.expectRevert(abi.encodeWithSelector(ICouncil.NotVoice.selector, PAYER, settler));
        VM.prank(settler);
        council.propose(PAYER, stranger, "", "");
        VM.expectRevert(abi.encodeWithSelector(ICouncil.NotVoice.selector, PAYER, providerOwner));
        VM.prank(providerOwner);
        council.propose(PAYER, stranger, "", "");
        decide(address(participants), abi.encodeCall(IParticipants.suspend, (PAYER)));
        VM.expectRevert(abi.encodeWithSelector(ICouncil.NotVoice.selector, PAYER, payerOwner));
        VM.prank(payerOwner);
        council.propose(PAYER, stranger, "", "");
    }
}

contract VoteTest is CouncilTest {
    function testHalfNeverPasses() public {
        uint256 id = ask();
        for (uint256 i = 0; i < 3; ++i) {
            VM.expectEmit(address(council));
            emit ICouncil.Voted(id, seat[i], true, i + 1, 0);
            vote(i, id, true);
        }
        is_(council.state(id), ProposalState.Open, "exactly half");
        VM.expectRevert(wrong(id, ProposalState.Open));
        council.execute(id);
        vote(3, id, true);
        is_(council.state(id), ProposalState.Passed, "two thirds");
        VM.expectEmit(address(council));
        emit ICouncil.Voted(id, seat[4], false, 4, 1);
        vote(4, id, false);
        is_(council.state(id), ProposalState.Passed, "passed is passed");
    }

    /// @dev For every number of seats, what passes is exactly what two thirds want.
    function testEveryNumberOfSeats() public {
        for (uint32 n = 3; n <= 12; ++n) {
            uint32[] memory many = new uint32[](n);
            for (uint32 i = 0; i < n; ++i) {
                many[i] = n * 100 + i;
                decide(
                    address(participants),
                    abi.encodeCall(IParticipants.register, (many[i], Kind.PROVIDER, address(0x9001), ""))
                );
            }
            Council c = new Council(participants, many, DELAY);
            VM.prank(address(0x9001));
            uint256 id = c.propose(many[0], stranger, "", "");
            for (uint32 i = 0; i < n; ++i) {
                bool enough = 3 * i >= 2 * n;
                is_(c.state(id), enough ? ProposalState.Passed : ProposalState.Open, "so far");
                VM.prank(address(0x9001));
                c.vote(many[i], id, true);
            }
        }
    }

    function testDefeated() public {
        uint256 id = ask();
        vote(0, id, false);
        vote(1, id, false);
        is_(council.state(id), ProposalState.Open, "four can still make it");
        vote(2, id, false);
        is_(council.state(id), ProposalState.Defeated, "three cannot");
        VM.expectRevert(wrong(id, ProposalState.Defeated));
        council.execute(id);
    }

    function testWindow() public {
        uint256 id = ask();
        VM.warp(block.timestamp + 7 days);
        vote(0, id, true);
        is_(council.state(id), ProposalState.Open, "last second");
        VM.warp(block.timestamp + 1);
        is_(council.state(id), ProposalState.Defeated, "over");
        VM.prank(voice[1]);
        VM.expectRevert(wrong(id, ProposalState.Defeated));
        council.vote(seat[1], id, true);
        VM.prank(voice[1]);
        VM.expectRevert(wrong(99, ProposalState.None));
        council.vote(seat[1], 99, true);
    }

    function testOnce() public {
        uint256 id = ask();
        no(council.hasVoted(id, PAYER), "not yet");
        vote(0, id, false);
        yes(council.hasVoted(id, PAYER), "voted");
        VM.expectRevert(abi.encodeWithSelector(ICouncil.AlreadyVoted.selector, PAYER, id));
        VM.prank(payerOwner);
        council.vote(PAYER, id, true);
        // Nor by a new owner.
        VM.prank(payerOwner);
        participants.setOwner(PAYER, stranger);
        VM.prank(stranger);
        participants.acceptOwner(PAYER);
        VM.expectRevert(abi.encodeWithSelector(ICouncil.AlreadyVoted.selector, PAYER, id));
        VM.prank(stranger);
        council.vote(PAYER, id, true);
        VM.prank(voice[1]);
        uint256 other = council.propose(seat[1], address(participants), act, "");
        VM.expectRevert(abi.encodeWithSelector(ICouncil.NotVoice.selector, PAYER, payerOwner));
        VM.prank(payerOwner);
        council.vote(PAYER, other, true);
    }

    function testNotAfterExecution() public {
        uint256 id = passed(address(participants), act);
        council.execute(id);
        VM.prank(voice[4]);
        VM.expectRevert(wrong(id, ProposalState.Executed));
        council.vote(seat[4], id, true);
    }

    function testSuspendedHasNoVoice() public {
        uint256 id = ask();
        decide(address(participants), abi.encodeCall(IParticipants.suspend, (PAYER)));
        VM.expectRevert(abi.encodeWithSelector(ICouncil.NotVoice.selector, PAYER, payerOwner));
        VM.prank(payerOwner);
        council.vote(PAYER, id, true);
        // It still counts: four of six are needed, not four of five.
        for (uint256 i = 1; i < 4; ++i) {
            vote(i, id, true);
        }
        is_(council.state(id), ProposalState.Open, "three of six");
        VM.prank(voice[1]);
        uint256 back =
            council.propose(seat[1], address(participants), abi.encodeCall(IParticipants.reinstate, (PAYER)), "");
        for (uint256 i = 1; i < 5; ++i) {
            vote(i, back, true);
        }
        council.execute(back);
        vote(0, id, true);
        is_(council.state(id), ProposalState.Passed, "reinstated, it may vote");
    }

    function testRemovedCannotVote() public {
        uint256 id = ask();
        decideSlowly(address(council), abi.encodeCall(ICouncil.removeSeat, (REGULATOR)));
        VM.expectRevert(abi.encodeWithSelector(ICouncil.NotASeat.selector, REGULATOR));
        VM.prank(regulatorOwner);
        council.vote(REGULATOR, id, true);
        eq(council.proposal(id).seats, 6, "the number of then");
        eq(council.proposal(ask()).seats, 5, "the number of now");
        // Not by coming back either.
        decide(address(council), abi.encodeCall(ICouncil.admitSeat, (REGULATOR)));
        VM.expectRevert(abi.encodeWithSelector(ICouncil.SeatTooYoung.selector, REGULATOR, id));
        VM.prank(regulatorOwner);
        council.vote(REGULATOR, id, true);
    }

    /// @dev Seats admitted while a proposal is open neither vote on it nor change what it needs.
    function testPackingDecidesNothingOpen() public {
        uint256 id = ask();
        for (uint32 org = 200; org < 203; ++org) {
            newSeat(org);
            VM.expectRevert(abi.encodeWithSelector(ICouncil.SeatTooYoung.selector, org, id));
            VM.prank(address(uint160(org)));
            council.vote(org, id, true);
        }
        eq(council.proposal(id).seats, 6, "the number of then");
        uint256 next = ask();
        eq(council.proposal(next).seats, 9, "the number of now");
        VM.prank(address(uint160(202)));
        council.vote(202, next, true);
    }
}

contract ExecuteTest is CouncilTest {
    function testByAnybodyOnce() public {
        uint256 id = passed(address(participants), act);
        VM.expectEmit(address(council));
        emit ICouncil.Executed(id);
        VM.prank(stranger);
        council.execute(id);
        yes(participants.isEmergency(PROVIDER), "done");
        is_(council.state(id), ProposalState.Executed, "executed");
        VM.expectRevert(wrong(id, ProposalState.Executed));
        council.execute(id);
    }

    function testExpires() public {
        uint256 id = passed(address(participants), act);
        uint256 other = passed(address(participants), act);
        VM.warp(block.timestamp + 14 days);
        council.execute(id);
        VM.warp(block.timestamp + 1);
        is_(council.state(other), ProposalState.Expired, "expired");
        VM.expectRevert(wrong(other, ProposalState.Expired));
        council.execute(other);
    }

    function testRevertsBubble() public {
        uint256 id = passed(address(participants), abi.encodeCall(IParticipants.reinstate, (PAYER)));
        VM.expectRevert(abi.encodeWithSelector(IParticipants.AlreadyInState.selector, PAYER));
        council.execute(id);
        is_(council.state(id), ProposalState.Passed, "may be tried again");
        decide(address(participants), abi.encodeCall(IParticipants.suspend, (PAYER)));
        council.execute(id);
        is_(council.state(id), ProposalState.Executed, "tried again");
    }

    function testNotIntoTheVoid() public {
        uint256 id = passed(stranger, "");
        VM.expectRevert(abi.encodeWithSelector(Address.AddressEmptyCode.selector, stranger));
        council.execute(id);
        id = passed(address(this), abi.encodeCall(this.silent, ()));
        VM.expectRevert(Errors.FailedCall.selector);
        council.execute(id);
    }

    function silent() external pure {
        assembly {
            revert(0, 0)
        }
    }

    /// @dev A target that calls back finds the proposal executed.
    function testReentry() public {
        uint256 id = passed(address(this), abi.encodeCall(this.again, (1)));
        VM.expectRevert(wrong(id, ProposalState.Executed));
        council.execute(id);
    }

    function again(uint256 id) external {
        council.execute(id);
    }

    /// @dev Two thirds cannot do at once what the time lock guards.
    function testNoShortCut() public {
        bytes[] memory dangerous = new bytes[](3);
        dangerous[0] = abi.encodeCall(IParticipants.setSpender, (stranger, true));
        dangerous[1] = abi.encodeWithSignature("upgradeToAndCall(address,bytes)", address(claims), "");
        for (uint256 i = 0; i < 2; ++i) {
            uint256 id = passed(address(participants), dangerous[i]);
            VM.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, address(council)));
            council.execute(id);
        }
        uint256 soon = passed(
            address(timelock),
            abi.encodeCall(TimelockController.schedule, (address(participants), 0, dangerous[0], "", "", DELAY - 1))
        );
        VM.expectRevert(abi.encodeWithSelector(TimelockController.TimelockInsufficientDelay.selector, DELAY - 1, DELAY));
        council.execute(soon);
    }
}
