// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {CouncilTest} from "./Council.t.sol";
import {World} from "./World.sol";
import {Council} from "../src/Council.sol";
import {ICouncil, ProposalState} from "../src/interfaces/ICouncil.sol";
import {IParticipants, Kind} from "../src/interfaces/IParticipants.sol";

contract SeatsTest is CouncilTest {
    function testAdmitAndRemove() public {
        yes(council.isSeat(PAYER), "seat");
        no(council.isSeat(SERVICE), "none");
        uint256 id = passed(address(council), abi.encodeCall(ICouncil.admitSeat, (SERVICE)));
        VM.expectEmit(address(council));
        emit ICouncil.SeatAdmitted(SERVICE, 7);
        council.execute(id);
        yes(council.isSeat(SERVICE), "admitted");
        eq(council.seats().length, 7, "seven");
        id = passed(address(council), abi.encodeCall(ICouncil.removeSeat, (SERVICE)));
        VM.expectEmit(address(council));
        emit ICouncil.SeatRemoved(SERVICE, 6);
        council.execute(id);
        no(council.isSeat(SERVICE), "removed");
    }

    function testRefuses() public {
        refuse(
            abi.encodeCall(ICouncil.admitSeat, (PAYER)), abi.encodeWithSelector(ICouncil.InvalidSeat.selector, PAYER)
        );
        refuse(abi.encodeCall(ICouncil.admitSeat, (99)), abi.encodeWithSelector(ICouncil.InvalidSeat.selector, 99));
        decide(address(participants), abi.encodeCall(IParticipants.suspend, (SERVICE)));
        refuse(
            abi.encodeCall(ICouncil.admitSeat, (SERVICE)),
            abi.encodeWithSelector(ICouncil.InvalidSeat.selector, SERVICE)
        );
        refuse(abi.encodeCall(ICouncil.removeSeat, (99)), abi.encodeWithSelector(ICouncil.NotASeat.selector, 99));
        VM.expectRevert(abi.encodeWithSelector(ICouncil.NotCouncil.selector, payerOwner));
        VM.prank(payerOwner);
        council.admitSeat(SERVICE);
        VM.expectRevert(abi.encodeWithSelector(ICouncil.NotCouncil.selector, address(timelock)));
        VM.prank(address(timelock));
        council.removeSeat(PAYER);
    }

    function testNeverFewerThanThree() public {
        for (uint256 i = 5; i > 2; --i) {
            bytes memory remove = abi.encodeCall(ICouncil.removeSeat, (seat[i]));
            if (seat[i] == AUDITOR) decide(address(council), remove);
            else decideSlowly(address(council), remove);
        }
        refuse(
            abi.encodeCall(ICouncil.removeSeat, (seat[2])), abi.encodeWithSelector(ICouncil.BadSeatCount.selector, 2)
        );
        eq(council.seats().length, 3, "three stay");
    }

    function testNeverMoreThanAHundred() public {
        uint32[] memory many = new uint32[](100);
        for (uint32 i = 0; i < 100; ++i) {
            many[i] = 1000 + i;
            VM.prank(address(council));
            participants.register(many[i], Kind.PROVIDER, address(0x9001), "");
        }
        Council full = new Council(participants, many, DELAY);
        VM.prank(address(full));
        VM.expectRevert(abi.encodeWithSelector(ICouncil.BadSeatCount.selector, 101));
        full.admitSeat(PAYER);
    }

    function refuse(bytes memory data, bytes memory why) private {
        uint256 id = passed(address(council), data);
        VM.expectRevert(why);
        council.execute(id);
    }
}

contract VetoTest is CouncilTest {
    bytes private change = abi.encodeCall(IParticipants.setSpender, (address(0x7777), true));

    function testPatientRepresentative() public {
        bytes32 operation = schedule(address(participants), change);
        VM.expectEmit(address(council));
        emit ICouncil.Vetoed(operation, REPRESENTATIVE);
        VM.prank(representativeOwner);
        council.veto(REPRESENTATIVE, operation);
        no(timelock.isOperation(operation), "cancelled");
        VM.warp(block.timestamp + DELAY);
        VM.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector, operation, bytes32(uint256(1) << 2)
            )
        );
        timelock.execute(address(participants), 0, change, "", "");
    }

    function testRegulatorAlsoWhenReady() public {
        bytes32 operation = schedule(address(participants), change);
        VM.warp(block.timestamp + DELAY);
        VM.prank(regulatorOwner);
        council.veto(REGULATOR, operation);
        no(timelock.isOperation(operation), "cancelled");
    }

    function testNobodyElse() public {
        bytes32 operation = schedule(address(participants), change);
        for (uint256 i = 0; i < 4; ++i) {
            VM.expectRevert(abi.encodeWithSelector(ICouncil.NoVeto.selector, seat[i]));
            VM.prank(voice[i]);
            council.veto(seat[i], operation);
        }
        VM.expectRevert(abi.encodeWithSelector(ICouncil.NotVoice.selector, REGULATOR, payerOwner));
        VM.prank(payerOwner);
        council.veto(REGULATOR, operation);
        decideSlowly(address(council), abi.encodeCall(ICouncil.removeSeat, (REGULATOR)));
        VM.expectRevert(abi.encodeWithSelector(ICouncil.NotASeat.selector, REGULATOR));
        VM.prank(regulatorOwner);
        council.veto(REGULATOR, operation);
        bytes32 role = timelock.CANCELLER_ROLE();
        VM.expectRevert(
            abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, representativeOwner, role)
        );
        VM.prank(representativeOwner);
        timelock.cancel(operation);
        yes(timelock.isOperationPending(operation), "still there");
    }

    function testOnlyWhatIsPending() public {
        notPending("nothing");
        decideSlowly(address(participants), change);
        bytes32 done = timelock.hashOperation(address(participants), 0, change, "", "");
        notPending(done);
        yes(participants.isSpender(address(0x7777)), "what is done is done");
    }

    function notPending(bytes32 operation) private {
        // Waiting or Ready it would have to be.
        VM.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector, operation, bytes32(uint256(6))
            )
        );
        VM.prank(regulatorOwner);
        council.veto(REGULATOR, operation);
    }
}

/// @dev Two thirds do not get past the veto by taking the seats that have it: those leave through the time lock, where the
/// others with a veto stop it.
contract VetoSeatsTest is CouncilTest {
    bytes private change = abi.encodeCall(IParticipants.setSpender, (address(0x7777), true));

    function removal(uint32 org, uint256 salt)
        private
        view
        returns (address[] memory targets, uint256[] memory values, bytes[] memory data, bytes32 operation)
    {
        (targets, values, data) = (new address[](1), new uint256[](1), new bytes[](1));
        (targets[0], data[0]) = (address(council), abi.encodeCall(ICouncil.removeSeat, (org)));
        operation = timelock.hashOperationBatch(targets, values, data, 0, bytes32(salt));
    }

    /// @dev As `careclear govern propose --slow` does it.
    function scheduleRemoval(uint32 org, uint256 salt) private returns (bytes32 operation) {
        address[] memory targets;
        uint256[] memory values;
        bytes[] memory data;
        (targets, values, data, operation) = removal(org, salt);
        decide(
            address(timelock),
            abi.encodeCall(TimelockController.scheduleBatch, (targets, values, data, 0, bytes32(salt), DELAY))
        );
    }

    function remove(uint32 org, uint256 salt) private {
        (address[] memory targets, uint256[] memory values, bytes[] memory data,) = removal(org, salt);
        timelock.executeBatch(targets, values, data, 0, bytes32(salt));
    }

    function veto(uint32 org, bytes32 operation) private {
        VM.prank(org == REGULATOR ? regulatorOwner : representativeOwner);
        council.veto(org, operation);
    }

    function noVeto(uint32 org, bytes32 operation) private {
        VM.expectRevert(abi.encodeWithSelector(ICouncil.NoVeto.selector, org));
        veto(org, operation);
    }

    function testNotByTheVoteAlone() public {
        uint32[2] memory both = [REPRESENTATIVE, REGULATOR];
        for (uint256 i = 0; i < 2; ++i) {
            uint256 id = passed(address(council), abi.encodeCall(ICouncil.removeSeat, (both[i])));
            VM.expectRevert(abi.encodeWithSelector(ICouncil.NotTimelock.selector, address(council)));
            council.execute(id);
            yes(council.isSeat(both[i]), "still a seat");
        }
    }

    /// @dev A seat that abuses its veto cannot save itself by it.
    function testAnAbuserIsRemoved() public {
        bytes32 operation = scheduleRemoval(REGULATOR, 0);
        noVeto(REGULATOR, operation);
        VM.warp(block.timestamp + DELAY);
        noVeto(REGULATOR, operation);
        VM.expectEmit(address(council));
        emit ICouncil.SeatRemoved(REGULATOR, 5);
        remove(REGULATOR, 0);
        no(council.isSeat(REGULATOR), "removed");
    }

    function testTheOthersStopIt() public {
        bytes32 one = scheduleRemoval(REGULATOR, 0);
        bytes32 other = scheduleRemoval(REPRESENTATIVE, 0);
        bytes32 upgrade = schedule(address(participants), change);
        veto(REPRESENTATIVE, one);
        veto(REGULATOR, other);
        veto(REGULATOR, upgrade);
        VM.warp(block.timestamp + DELAY);
        (address[] memory targets, uint256[] memory values, bytes[] memory data,) = removal(REGULATOR, 0);
        VM.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector, one, bytes32(uint256(1) << 2)
            )
        );
        timelock.executeBatch(targets, values, data, 0, 0);
        no(timelock.isOperation(other) || timelock.isOperation(upgrade), "all cancelled");
        yes(council.isSeat(REGULATOR) && council.isSeat(REPRESENTATIVE), "both stay");
    }

    /// @dev Suspended, such a seat has no vote, but its veto.
    function testSuspendedStillVetoes() public {
        bytes32 operation = schedule(address(participants), change);
        decide(address(participants), abi.encodeCall(IParticipants.suspend, (REGULATOR)));
        VM.expectRevert(abi.encodeWithSelector(ICouncil.NotVoice.selector, REGULATOR, regulatorOwner));
        VM.prank(regulatorOwner);
        council.propose(REGULATOR, address(0), "", "");
        veto(REGULATOR, operation);
        no(timelock.isOperation(operation), "cancelled");
    }

    /// @dev What was carried out keeps its number for ever; the next removal has the next salt, and only that one is beyond
    /// the seat's own veto.
    function testASecondTime() public {
        scheduleRemoval(REGULATOR, 0);
        VM.warp(block.timestamp + DELAY);
        remove(REGULATOR, 0);
        decide(address(council), abi.encodeCall(ICouncil.admitSeat, (REGULATOR)));
        bytes32 next = scheduleRemoval(REGULATOR, 1);
        noVeto(REGULATOR, next);
        veto(REGULATOR, scheduleRemoval(REGULATOR, 7));
        VM.warp(block.timestamp + DELAY);
        remove(REGULATOR, 1);
        no(council.isSeat(REGULATOR), "removed");
    }
}

/// @dev Random acts of ten organisations, against a model of a few lines: what passes is what two thirds of the seats
/// of the time it was proposed voted for, each once and with a voice when it voted.
contract CouncilModelTest is World {
    struct Model {
        uint256 electorate; // who had a seat when it was proposed and has not lost it since
        uint256 seats;
        uint256 voted;
        uint256 yes;
        uint256 time;
        bool executed;
    }

    uint32 private constant FIRST = 300;
    Model[] private _models;
    uint256 private _seated;
    uint256 private _suspended;
    /// @dev The council of before suspends and reinstates; the one under test only counts.
    address private _members;

    function setUp() public override {
        super.setUp();
        uint32[] memory some = new uint32[](6);
        for (uint32 i = 0; i < 10; ++i) {
            VM.prank(address(council));
            participants.register(FIRST + i, Kind.PROVIDER, owner(i), "");
            if (i < 6) some[i] = FIRST + i;
        }
        (_members, council) = (address(council), new Council(participants, some, DELAY));
        _seated = (1 << 6) - 1;
    }

    function owner(uint256 i) private pure returns (address) {
        return address(uint160(0xB000 + i));
    }

    function testFuzzTwoThirdsOfThoseWithAVoice(bytes32[8] calldata acts) public {
        for (uint256 i = 0; i < 128; ++i) {
            bytes32 word = acts[i / 16] << (i % 16 * 16);
            act(uint8(word[0]), uint8(word[1]) % 10);
            VM.warp(block.timestamp + 2 hours);
        }
        for (uint256 k = 0; k < _models.length; ++k) {
            check(k);
        }
    }

    function act(uint8 what, uint8 who) private {
        uint256 bit = 1 << who;
        uint32 org = FIRST + who;
        if (what < 16) {
            bool can = _seated & ~_suspended & bit != 0;
            VM.prank(owner(who));
            (bool done,) = address(council).call(abi.encodeCall(ICouncil.propose, (org, address(this), hex"00", "")));
            eq(done ? 1 : 0, can ? 1 : 0, "propose");
            if (done) _models.push(Model(_seated, count(_seated), 0, 0, block.timestamp, false));
        } else if (what < 200) {
            if (_models.length == 0) return;
            uint256 k = what % _models.length;
            Model storage m = _models[k];
            bool can =
                m.electorate & ~_suspended & ~m.voted & bit != 0 && !m.executed && block.timestamp <= m.time + 7 days;
            VM.prank(owner(who));
            (bool done,) = address(council).call(abi.encodeCall(ICouncil.vote, (org, k + 1, what & 3 != 0)));
            eq(done ? 1 : 0, can ? 1 : 0, "vote");
            if (done) m.voted |= bit;
            if (done && what & 3 != 0) ++m.yes;
        } else if (what < 216) {
            bool leave = _seated & bit != 0;
            if (leave ? count(_seated) == 3 : _suspended & bit != 0) return;
            VM.prank(address(council));
            if (leave) council.removeSeat(org);
            else council.admitSeat(org);
            _seated ^= bit;
            for (uint256 k = 0; leave && k < _models.length; ++k) {
                _models[k].electorate &= ~bit;
            }
        } else if (what < 232) {
            VM.prank(_members);
            if (_suspended & bit == 0) participants.suspend(org);
            else participants.reinstate(org);
            _suspended ^= bit;
        } else if (_models.length != 0) {
            check(what % _models.length);
        }
    }

    /// @dev Executes the proposal if, and only if, the model says that it passed.
    function check(uint256 k) private {
        Model storage m = _models[k];
        bool can = 3 * m.yes >= 2 * m.seats && !m.executed && block.timestamp <= m.time + 14 days;
        (bool done,) = address(council).call(abi.encodeCall(ICouncil.execute, (k + 1)));
        eq(done ? 1 : 0, can ? 1 : 0, "execute");
        if (done) m.executed = true;
    }

    function count(uint256 bits) private pure returns (uint256 n) {
        for (; bits != 0; bits &= bits - 1) {
            ++n;
        }
    }

    /// @dev What the proposals call.
    fallback() external {}
}
