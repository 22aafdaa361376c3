// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Initializable} from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Matrix, Who} from "./Matrix.sol";
import {Participants} from "../src/Participants.sol";
import {IAuditAnchor} from "../src/interfaces/IAuditAnchor.sol";
import {ICouncil} from "../src/interfaces/ICouncil.sol";
import {Scopes} from "../src/interfaces/IGuardians.sol";
import {IParticipants, Kind, Organisation, Power} from "../src/interfaces/IParticipants.sol";

contract MatrixGovernanceTest is Matrix {
    bytes4 private immutable MANAGED = IAccessManaged.AccessManagedUnauthorized.selector;

    function testParticipants() public {
        decide(address(participants), abi.encodeCall(IParticipants.register, (98, Kind.PROVIDER, stranger, "")));
        decide(address(participants), abi.encodeCall(IParticipants.suspend, (98)));
        Organisation[] memory one = new Organisation[](1);
        one[0] = Organisation(99, Kind.PAYER, stranger, "");
        bytes memory organisation = abi.encode(uint32(99), Kind.PAYER, stranger, bytes32("did"));

        row("Participants", "register(uint32,uint8,address,bytes32)", organisation, Who.COUNCIL, MANAGED);
        row("Participants", "registerMany((uint32,uint8,address,bytes32)[])", abi.encode(one), Who.COUNCIL, MANAGED);
        row("Participants", "suspend(uint32)", abi.encode(PAYER), Who.COUNCIL, MANAGED);
        row("Participants", "reinstate(uint32)", abi.encode(98), Who.COUNCIL, MANAGED);
        row("Participants", "setEmergency(uint32,bool)", abi.encode(PROVIDER, true), Who.COUNCIL, MANAGED);
        row("Participants", "recoverOwner(uint32,address)", abi.encode(PAYER, stranger), Who.TIMELOCK, MANAGED);
        row("Participants", "setSpender(address,bool)", abi.encode(stranger, true), Who.TIMELOCK, MANAGED);
        row(
            "Participants",
            "upgradeToAndCall(address,bytes)",
            abi.encode(address(new Participants()), ""),
            Who.TIMELOCK,
            MANAGED
        );
        row("Participants", "setAuthority(address)", abi.encode(address(manager)), Who.MANAGER, MANAGED);
        nobody(
            "Participants", "initialize(address)", abi.encode(stranger), Initializable.InvalidInitialization.selector
        );

        bytes4 notOwner = IParticipants.NotOwner.selector;
        row("Participants", "setOwner(uint32,address)", abi.encode(PAYER, stranger), Who.PAYER_OWNER, notOwner);
        row("Participants", "acceptOwner(uint32)", abi.encode(PAYER), Who.NEXT_OWNER, notOwner);
        row(
            "Participants",
            "delegate(uint32,address,uint8,uint64,uint64,int32)",
            abi.encode(PAYER, stranger, Power.ALL, 1, 2, TODAY),
            Who.PAYER_OWNER,
            notOwner
        );
        row("Participants", "revokeDelegation(uint32,address)", abi.encode(PAYER, settler), Who.PAYER_OWNER, notOwner);
        row(
            "Participants",
            "spend(uint32,address,uint64)",
            abi.encode(PAYER, settler, 1),
            Who.CLAIMS | Who.TREASURY,
            IParticipants.NotSpender.selector
        );

        look("Participants", "UPGRADE_INTERFACE_VERSION()");
        look("Participants", "authority()");
        look("Participants", "budget(uint32,address)");
        look("Participants", "can(uint32,address,uint8)");
        look("Participants", "delegation(uint32,address)");
        look("Participants", "isActive(uint32,uint8)");
        look("Participants", "isConsumingScheduledOp()");
        look("Participants", "isEmergency(uint32)");
        look("Participants", "isSpender(address)");
        look("Participants", "organisation(uint32)");
        look("Participants", "ownerOf(uint32)");
        look("Participants", "proxiableUUID()");
    }

    function testGuardians() public {
        address[] memory many = new address[](3);
        (many[0], many[1], many[2]) = (guard[0], guard[1], stranger);
        uint256 both = Who.GUARDIAN | Who.COUNCIL;
        row("Guardians", "setGuardians(address[])", abi.encode(many), Who.COUNCIL, MANAGED);
        row("Guardians", "pause(bytes32)", abi.encode(Scopes.payer(PAYER)), both, MANAGED);
        VM.prank(address(council));
        guardians.pause(Scopes.SETTLE);
        row("Guardians", "lift(bytes32)", abi.encode(Scopes.SETTLE), both, MANAGED);
        row("Guardians", "setAuthority(address)", abi.encode(address(manager)), Who.MANAGER, MANAGED);

        look("Guardians", "authority()");
        look("Guardians", "guardians()");
        look("Guardians", "isConsumingScheduledOp()");
        look("Guardians", "paused(bytes32)");
        look("Guardians", "pausedUntil(bytes32)");
    }

    function testSealers() public {
        row("Sealers", "add(address)", abi.encode(stranger), Who.COUNCIL, MANAGED);
        VM.prank(address(council));
        sealers.add(patient);
        row("Sealers", "remove(address)", abi.encode(sealer), Who.COUNCIL, MANAGED);
        row("Sealers", "setAuthority(address)", abi.encode(address(manager)), Who.MANAGER, MANAGED);

        look("Sealers", "authority()");
        look("Sealers", "isConsumingScheduledOp()");
        look("Sealers", "isSealer(address)");
        look("Sealers", "sealers()");
    }

    function testAuditAnchor() public {
        row(
            "AuditAnchor",
            "post(uint32,uint8,uint64,bytes32,bytes32)",
            abi.encode(SERVICE, 0, 1, bytes32("root"), bytes32(0)),
            Who.SERVICE_OWNER | Who.ANCHOR_KEY,
            IAuditAnchor.NotAnchorer.selector
        );
        row(
            "AuditAnchor",
            "post(uint32,uint8,uint64,bytes32,bytes32)",
            abi.encode(PAYER, 0, 1, bytes32("root"), bytes32(0)),
            0,
            IAuditAnchor.NotAnchorer.selector
        );
        look("AuditAnchor", "head(uint32,uint8)");
    }

    function testCouncil() public {
        bytes memory change = abi.encodeCall(IParticipants.setSpender, (stranger, true));
        bytes32 operation = schedule(address(participants), change);
        uint256 open = propose(stranger, "");
        uint256 ready = passed(address(council), abi.encodeCall(ICouncil.admitSeat, (ANALYST)));

        bytes4 notVoice = ICouncil.NotVoice.selector;
        row(
            "Council",
            "propose(uint32,address,bytes,bytes32)",
            abi.encode(PAYER, stranger, "", bytes32(0)),
            Who.PAYER_OWNER,
            notVoice
        );
        row(
            "Council",
            "propose(uint32,address,bytes,bytes32)",
            abi.encode(SERVICE, stranger, "", bytes32(0)),
            0,
            ICouncil.NotASeat.selector
        );
        row("Council", "vote(uint32,uint256,bool)", abi.encode(AUDITOR, open, true), Who.AUDITOR_OWNER, notVoice);
        anybody("Council", "execute(uint256)", abi.encode(ready));
        nobody("Council", "execute(uint256)", abi.encode(open), ICouncil.WrongState.selector);
        row("Council", "veto(uint32,bytes32)", abi.encode(REGULATOR, operation), Who.REGULATOR_OWNER, notVoice);
        row(
            "Council", "veto(uint32,bytes32)", abi.encode(REPRESENTATIVE, operation), Who.REPRESENTATIVE_OWNER, notVoice
        );
        row("Council", "admitSeat(uint32)", abi.encode(SERVICE), Who.COUNCIL, ICouncil.NotCouncil.selector);
        row("Council", "removeSeat(uint32)", abi.encode(AUDITOR), Who.COUNCIL, ICouncil.NotCouncil.selector);
        row("Council", "removeSeat(uint32)", abi.encode(REGULATOR), Who.TIMELOCK, ICouncil.NotTimelock.selector);

        look("Council", "hasVoted(uint256,uint32)");
        look("Council", "isSeat(uint32)");
        look("Council", "proposal(uint256)");
        look("Council", "proposals()");
        look("Council", "seats()");
        look("Council", "state(uint256)");
        look("Council", "timelock()");
    }

    function testAccessManager() public {
        bytes4 denial = IAccessManager.AccessManagerUnauthorizedAccount.selector;
        bytes4[] memory none_ = new bytes4[](1);
        row("AccessManager", "labelRole(uint64,string)", abi.encode(9, "NINE"), Who.TIMELOCK, denial);
        row("AccessManager", "grantRole(uint64,address,uint32)", abi.encode(0, stranger, 0), Who.TIMELOCK, denial);
        row("AccessManager", "revokeRole(uint64,address)", abi.encode(1, address(council)), Who.TIMELOCK, denial);
        row("AccessManager", "setRoleAdmin(uint64,uint64)", abi.encode(1, 1), Who.TIMELOCK, denial);
        row("AccessManager", "setRoleGuardian(uint64,uint64)", abi.encode(1, 1), Who.TIMELOCK, denial);
        row("AccessManager", "setGrantDelay(uint64,uint32)", abi.encode(0, 0), Who.TIMELOCK, denial);
        row(
            "AccessManager",
            "setTargetFunctionRole(address,bytes4[],uint64)",
            abi.encode(address(participants), none_, 1),
            Who.TIMELOCK,
            denial
        );
        bytes memory target = abi.encode(address(participants), 1);
        row("AccessManager", "setTargetAdminDelay(address,uint32)", target, Who.TIMELOCK, denial);
        row("AccessManager", "setTargetClosed(address,bool)", target, Who.TIMELOCK, denial);
        row(
            "AccessManager",
            "updateAuthority(address,address)",
            abi.encode(address(participants), address(manager)),
            Who.TIMELOCK,
            denial
        );
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(AccessManager.labelRole, (9, "NINE"));
        row("AccessManager", "multicall(bytes[])", abi.encode(calls), Who.TIMELOCK, denial);
        row(
            "AccessManager",
            "renounceRole(uint64,address)",
            abi.encode(1, address(council)),
            Who.COUNCIL,
            IAccessManager.AccessManagerBadConfirmation.selector
        );

        // Through the manager members and time lock get what they have without it; nothing is ever scheduled in it.
        bytes4 call = IAccessManager.AccessManagerUnauthorizedCall.selector;
        bytes memory suspend = abi.encodeCall(IParticipants.suspend, (PAYER));
        bytes memory spender = abi.encodeCall(IParticipants.setSpender, (stranger, true));
        bytes memory act = abi.encode(address(participants), suspend);
        row("AccessManager", "execute(address,bytes)", act, Who.COUNCIL, call);
        row("AccessManager", "execute(address,bytes)", abi.encode(address(participants), spender), Who.TIMELOCK, call);
        nobody("AccessManager", "schedule(address,bytes,uint48)", abi.encode(participants, suspend, 0), call);
        nobody(
            "AccessManager",
            "cancel(address,address,bytes)",
            abi.encode(council, participants, suspend),
            IAccessManager.AccessManagerNotScheduled.selector
        );
    }

    /// @dev Only a contract that is consuming could ask: keys and other contracts fail without a reason.
    function testConsumeScheduledOp() public {
        bytes memory suspend = abi.encodeCall(IParticipants.suspend, (PAYER));
        never("AccessManager", "consumeScheduledOp(address,bytes)", abi.encode(council, suspend));
        VM.prank(address(participants));
        VM.expectRevert(
            abi.encodeWithSelector(IAccessManager.AccessManagerUnauthorizedConsume.selector, address(participants))
        );
        manager.consumeScheduledOp(address(council), suspend);
    }

    function testAccessManagerLooks() public {
        look("AccessManager", "ADMIN_ROLE()");
        look("AccessManager", "PUBLIC_ROLE()");
        look("AccessManager", "canCall(address,address,bytes4)");
        look("AccessManager", "expiration()");
        look("AccessManager", "getAccess(uint64,address)");
        look("AccessManager", "getNonce(bytes32)");
        look("AccessManager", "getRoleAdmin(uint64)");
        look("AccessManager", "getRoleGrantDelay(uint64)");
        look("AccessManager", "getRoleGuardian(uint64)");
        look("AccessManager", "getSchedule(bytes32)");
        look("AccessManager", "getTargetAdminDelay(address)");
        look("AccessManager", "getTargetFunctionRole(address,bytes4)");
        look("AccessManager", "hasRole(uint64,address)");
        look("AccessManager", "hashOperation(address,address,bytes)");
        look("AccessManager", "isTargetClosed(address)");
        look("AccessManager", "minSetback()");
    }
}

contract MatrixTimelockTest is Matrix {
    bytes private change = abi.encodeCall(IParticipants.setSpender, (address(0x7777), true));

    function many() private view returns (bytes memory) {
        address[] memory targets = new address[](1);
        targets[0] = address(participants);
        bytes[] memory data = new bytes[](1);
        data[0] = change;
        return abi.encode(targets, new uint256[](1), data, bytes32(0), bytes32("many"), DELAY);
    }

    function testTimelockController() public {
        bytes4 denial = IAccessControl.AccessControlUnauthorizedAccount.selector;
        bytes memory one = abi.encode(address(participants), 0, change, bytes32(0), bytes32("one"), DELAY);
        row("TimelockController", "schedule(address,uint256,bytes,bytes32,bytes32,uint256)", one, Who.COUNCIL, denial);
        row(
            "TimelockController",
            "scheduleBatch(address[],uint256[],bytes[],bytes32,bytes32,uint256)",
            many(),
            Who.COUNCIL,
            denial
        );
        bytes32 operation = schedule(address(participants), change);
        row("TimelockController", "cancel(bytes32)", abi.encode(operation), Who.COUNCIL, denial);
        row(
            "TimelockController",
            "updateDelay(uint256)",
            abi.encode(1),
            Who.TIMELOCK,
            TimelockController.TimelockUnauthorizedCaller.selector
        );
        bytes32 proposer = timelock.PROPOSER_ROLE();
        row("TimelockController", "grantRole(bytes32,address)", abi.encode(proposer, stranger), Who.TIMELOCK, denial);
        row("TimelockController", "revokeRole(bytes32,address)", abi.encode(proposer, council), Who.TIMELOCK, denial);
        row(
            "TimelockController",
            "renounceRole(bytes32,address)",
            abi.encode(proposer, council),
            Who.COUNCIL,
            IAccessControl.AccessControlBadConfirmation.selector
        );
    }

    /// @dev What has waited may be executed by anybody, what has not by nobody.
    function testExecute() public {
        bytes memory one = abi.encode(address(participants), 0, change, bytes32(0), bytes32(0));
        bytes4 denial = TimelockController.TimelockUnexpectedOperationState.selector;
        schedule(address(participants), change);
        nobody("TimelockController", "execute(address,uint256,bytes,bytes32,bytes32)", one, denial);
        nobody("TimelockController", "executeBatch(address[],uint256[],bytes[],bytes32,bytes32)", many(), denial);
        VM.prank(address(council));
        (bool done,) = address(timelock).call(bytes.concat(TimelockController.scheduleBatch.selector, many()));
        yes(done, "scheduled");
        VM.warp(block.timestamp + DELAY);
        anybody("TimelockController", "execute(address,uint256,bytes,bytes32,bytes32)", one);
        anybody("TimelockController", "executeBatch(address[],uint256[],bytes[],bytes32,bytes32)", many());
    }

    /// @dev It may hold tokens; nothing here sends it any.
    function testReceivers() public {
        address a = address(1);
        anybody("TimelockController", "onERC721Received(address,address,uint256,bytes)", abi.encode(a, a, 1, ""));
        anybody(
            "TimelockController", "onERC1155Received(address,address,uint256,uint256,bytes)", abi.encode(a, a, 1, 1, "")
        );
        anybody(
            "TimelockController",
            "onERC1155BatchReceived(address,address,uint256[],uint256[],bytes)",
            abi.encode(a, a, new uint256[](1), new uint256[](1), "")
        );
    }

    function testLooks() public {
        look("TimelockController", "CANCELLER_ROLE()");
        look("TimelockController", "DEFAULT_ADMIN_ROLE()");
        look("TimelockController", "EXECUTOR_ROLE()");
        look("TimelockController", "PROPOSER_ROLE()");
        look("TimelockController", "getMinDelay()");
        look("TimelockController", "getOperationState(bytes32)");
        look("TimelockController", "getRoleAdmin(bytes32)");
        look("TimelockController", "getTimestamp(bytes32)");
        look("TimelockController", "hasRole(bytes32,address)");
        look("TimelockController", "hashOperation(address,uint256,bytes,bytes32,bytes32)");
        look("TimelockController", "hashOperationBatch(address[],uint256[],bytes[],bytes32,bytes32)");
        look("TimelockController", "isOperation(bytes32)");
        look("TimelockController", "isOperationDone(bytes32)");
        look("TimelockController", "isOperationPending(bytes32)");
        look("TimelockController", "isOperationReady(bytes32)");
        look("TimelockController", "supportsInterface(bytes4)");
    }
}
