// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Base} from "./Base.sol";
import {Council} from "../src/Council.sol";
import {ProposalState} from "../src/interfaces/ICouncil.sol";
import {IGuardians} from "../src/interfaces/IGuardians.sol";
import {IParticipants} from "../src/interfaces/IParticipants.sol";
import {ISealers} from "../src/interfaces/ISealers.sol";

/// @dev The world as it is deployed: what `Base` made, handed over to the members. The steps are those of README,
/// "Deployment", in that order; afterwards the deployer (this test) can do nothing.
abstract contract World is Base {
    uint64 internal constant ADMIN = 0;
    uint64 internal constant MEMBERSHIP = 1;
    uint64 internal constant ISSUER = 2;
    uint256 internal constant DELAY = 48 hours;
    uint32 internal constant HAND_OVER = 7 days;

    Council internal council;
    TimelockController internal timelock;
    address internal issuer = address(0x6001);
    /// @dev The seats and their voices: six, so that four votes pass and three, exactly half, do not.
    uint32[] internal seat = [PAYER, OTHER_PAYER, PROVIDER, AUDITOR, REPRESENTATIVE, REGULATOR];
    address[] internal voice =
        [payerOwner, otherPayerOwner, providerOwner, auditorOwner, representativeOwner, regulatorOwner];

    function setUp() public virtual override {
        super.setUp();
        council = new Council(participants, seat, DELAY);
        timelock = council.timelock();

        uint32[] memory judges = new uint32[](3);
        (judges[0], judges[1], judges[2]) = (AUDITOR, REPRESENTATIVE, REGULATOR);
        appeals.setPanel(judges);

        manager.labelRole(MEMBERSHIP, "MEMBERSHIP");
        manager.labelRole(ISSUER, "ISSUER");
        manager.setTargetFunctionRole(address(participants), membersDecide(), MEMBERSHIP);
        bytes4[] memory two = new bytes4[](2);
        (two[0], two[1]) = (ISealers.add.selector, ISealers.remove.selector);
        manager.setTargetFunctionRole(address(sealers), two, MEMBERSHIP);
        bytes4[] memory three = new bytes4[](3);
        (three[0], three[1], three[2]) =
        (IGuardians.setGuardians.selector, IGuardians.pause.selector, IGuardians.lift.selector);
        manager.setTargetFunctionRole(address(guardians), three, MEMBERSHIP);
        bytes4[] memory one = new bytes4[](1);
        one[0] = token.mint.selector;
        manager.setTargetFunctionRole(address(token), one, ISSUER);

        // Every other restricted function stays with ADMIN, which is the time lock: upgrades of the registries, spenders,
        // panels of judges, the manager itself.
        manager.grantRole(MEMBERSHIP, address(council), 0);
        manager.grantRole(ISSUER, issuer, 0);
        manager.grantRole(ADMIN, address(timelock), 0);
        manager.setGrantDelay(ADMIN, HAND_OVER);
        manager.renounceRole(ADMIN, address(this));
    }

    /// @dev What the members decide without the time lock.
    function membersDecide() internal pure returns (bytes4[] memory s) {
        s = new bytes4[](5);
        s[0] = IParticipants.register.selector;
        s[1] = IParticipants.registerMany.selector;
        s[2] = IParticipants.suspend.selector;
        s[3] = IParticipants.reinstate.selector;
        s[4] = IParticipants.setEmergency.selector;
    }

    // ACTS

    function propose(address target, bytes memory data) internal returns (uint256) {
        VM.prank(voice[0]);
        return council.propose(seat[0], target, data, "why");
    }

    function vote(uint256 i, uint256 id, bool support) internal {
        VM.prank(voice[i]);
        council.vote(seat[i], id, support);
    }

    /// @dev Proposes and lets as many vote for it as it takes.
    function passed(address target, bytes memory data) internal returns (uint256 id) {
        id = propose(target, data);
        for (uint256 i = 0; i < seat.length && council.state(id) == ProposalState.Open; ++i) {
            if (council.isSeat(seat[i])) vote(i, id, true);
        }
    }

    /// @dev An ordinary act: the members vote, anybody executes.
    function decide(address target, bytes memory data) internal {
        uint256 id = passed(target, data);
        VM.prank(stranger);
        council.execute(id);
    }

    /// @dev A dangerous act: the members vote to schedule it.
    function schedule(address target, bytes memory data) internal returns (bytes32 operation) {
        decide(address(timelock), abi.encodeCall(TimelockController.schedule, (target, 0, data, "", "", DELAY)));
        return timelock.hashOperation(target, 0, data, "", "");
    }

    function executeScheduled(address target, bytes memory data) internal {
        VM.prank(stranger);
        timelock.execute(target, 0, data, "", "");
    }

    /// @dev The whole of a dangerous act.
    function decideSlowly(address target, bytes memory data) internal {
        schedule(target, data);
        VM.warp(block.timestamp + DELAY);
        executeScheduled(target, data);
    }
}
