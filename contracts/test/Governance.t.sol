// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {UUPSUpgradeable} from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Vm} from "./Base.sol";
import {World} from "./World.sol";
import {Participants} from "../src/Participants.sol";
import {IGuardians, Scopes} from "../src/interfaces/IGuardians.sol";
import {IParticipants, Kind} from "../src/interfaces/IParticipants.sol";
import {ITreasury} from "../src/interfaces/ITreasury.sol";

/// @dev Who can do what after deployment, read from the events of all roles ever given.
contract RolesTest is World {
    Vm.Log[] private _logs;

    function setUp() public override {
        VM.recordLogs();
        super.setUp();
        Vm.Log[] memory all = VM.getRecordedLogs();
        for (uint256 i = 0; i < all.length; ++i) {
            if (all[i].emitter == address(manager) || all[i].emitter == address(timelock)) _logs.push(all[i]);
        }
    }

    function testManagersRoles() public view {
        uint256 held;
        for (uint256 i = 0; i < _logs.length; ++i) {
            if (_logs[i].emitter != address(manager) || _logs[i].topics[0] != IAccessManager.RoleGranted.selector) {
                continue;
            }
            uint64 role = uint64(uint256(_logs[i].topics[1]));
            address who = address(uint160(uint256(_logs[i].topics[2])));
            (bool member, uint32 delay) = manager.hasRole(role, who);
            if (!member) {
                eq(who, address(this), "only the deployer lost a role");
                continue;
            }
            ++held;
            eq(delay, 0, "no delays of the manager: the time lock has them");
            eq(who, role == ADMIN ? address(timelock) : role == MEMBERSHIP ? address(council) : issuer, "holder");
            yes(role == ISSUER || who.code.length != 0, "no key admits, upgrades or administers");
        }
        eq(held, 3, "one holder each");
    }

    function testTimelocksRoles() public view {
        uint256 held;
        for (uint256 i = 0; i < _logs.length; ++i) {
            if (_logs[i].emitter != address(timelock) || _logs[i].topics[0] != IAccessControl.RoleGranted.selector) {
                continue;
            }
            bytes32 role = _logs[i].topics[1];
            address who = address(uint160(uint256(_logs[i].topics[2])));
            yes(timelock.hasRole(role, who), "nothing was taken away");
            address want = role == timelock.DEFAULT_ADMIN_ROLE()
                ? address(timelock)
                : role == timelock.EXECUTOR_ROLE() ? address(0) : address(council);
            eq(who, want, "holder");
            ++held;
        }
        eq(held, 4, "admin, proposer, canceller, executor");
    }

    function testDeployerCanDoNothing() public {
        bytes[6] memory calls = [
            abi.encodeCall(IParticipants.suspend, (PAYER)),
            abi.encodeCall(IParticipants.setSpender, (address(this), true)),
            abi.encodeCall(UUPSUpgradeable.upgradeToAndCall, (address(new Participants()), "")),
            abi.encodeCall(AccessManager.grantRole, (ADMIN, address(this), 0)),
            abi.encodeCall(AccessManager.updateAuthority, (address(participants), address(this))),
            abi.encodeWithSignature("mint(address,uint256)", address(this), 1)
        ];
        for (uint256 i = 0; i < 6; ++i) {
            address target = i < 3 ? address(participants) : i < 5 ? address(manager) : address(token);
            (bool done, bytes memory why) = target.call(calls[i]);
            no(done, "refused");
            bytes4 want = target == address(manager)
                ? IAccessManager.AccessManagerUnauthorizedAccount.selector
                : IAccessManaged.AccessManagedUnauthorized.selector;
            is_(bytes4(why), want, "reason");
        }
    }
}

/// @dev The same registry with one function more.
contract ParticipantsNext is Participants {
    function version() external pure returns (uint256) {
        return 2;
    }
}

/// @dev The ordinary acts of the members: each proposed, voted on, executed.
contract OrdinaryActsTest is World {
    function testAdmitSuspendReinstate() public {
        decide(address(participants), abi.encodeCall(IParticipants.register, (90, Kind.PROVIDER, stranger, "did")));
        yes(participants.isActive(90, Kind.PROVIDER), "admitted");
        decide(address(participants), abi.encodeCall(IParticipants.suspend, (90)));
        no(participants.isActive(90, Kind.PROVIDER), "suspended");
        decide(address(participants), abi.encodeCall(IParticipants.reinstate, (90)));
        yes(participants.isActive(90, Kind.PROVIDER), "reinstated");
        decide(address(participants), abi.encodeCall(IParticipants.setEmergency, (90, true)));
        yes(participants.isEmergency(90), "may break the glass");
    }

    function testIssue() public {
        VM.prank(issuer);
        token.mint(stranger, 5);
        eq(token.balanceOf(stranger), 5, "minted");
    }
}

/// @dev The dangerous acts: voted on, then waiting where everybody can see and the patients' side can stop them.
contract DangerousActsTest is World {
    function testUpgrade() public {
        bytes memory upgrade = abi.encodeCall(UUPSUpgradeable.upgradeToAndCall, (address(new ParticipantsNext()), ""));
        bytes32 operation = schedule(address(participants), upgrade);
        VM.warp(block.timestamp + DELAY - 1);
        VM.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector, operation, bytes32(uint256(1) << 2)
            )
        );
        executeScheduled(address(participants), upgrade);
        VM.warp(block.timestamp + 1);
        executeScheduled(address(participants), upgrade);
        eq(ParticipantsNext(address(participants)).version(), 2, "new code");
        eq(participants.ownerOf(PAYER), payerOwner, "old state");
    }

    function testSpender() public {
        decideSlowly(address(participants), abi.encodeCall(IParticipants.setSpender, (address(claims), false)));
        no(participants.isSpender(address(claims)), "taken");
    }

    function testIssuer() public {
        decideSlowly(address(manager), abi.encodeCall(AccessManager.revokeRole, (ISSUER, issuer)));
        VM.prank(issuer);
        VM.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, issuer));
        token.mint(stranger, 5);
        decideSlowly(address(manager), abi.encodeCall(AccessManager.grantRole, (ISSUER, stranger, 0)));
        VM.prank(stranger);
        token.mint(stranger, 5);
        eq(token.balanceOf(stranger), 5, "minted");
    }

    function testDelay() public {
        VM.expectRevert(
            abi.encodeWithSelector(TimelockController.TimelockUnauthorizedCaller.selector, address(council))
        );
        VM.prank(address(council));
        timelock.updateDelay(0);
        decideSlowly(address(timelock), abi.encodeCall(TimelockController.updateDelay, (72 hours)));
        eq(timelock.getMinDelay(), 72 hours, "longer");
    }

    function testRecoverOwner() public {
        bytes memory recovery = abi.encodeCall(IParticipants.recoverOwner, (PROVIDER, stranger));
        uint256 id = passed(address(participants), recovery);
        VM.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, address(council)));
        council.execute(id);
        decideSlowly(address(participants), recovery);
        VM.warp(block.timestamp + 48 hours);
        VM.prank(stranger);
        participants.acceptOwner(PROVIDER);
        eq(participants.ownerOf(PROVIDER), stranger, "owner");
    }

    /// @dev Members who lose their council to a bug give the role to another one.
    function testNewCouncil() public {
        decideSlowly(address(manager), abi.encodeCall(AccessManager.grantRole, (MEMBERSHIP, stranger, 0)));
        VM.prank(stranger);
        participants.suspend(PAYER);
        no(participants.isActive(PAYER, Kind.PAYER), "suspended");
    }
}

/// @dev Participants that says everything is a thief's.
contract ParticipantsOfAThief is UUPSUpgradeable {
    function ownerOf(uint32) external pure returns (address) {
        return address(0xBAD);
    }

    function _authorizeUpgrade(address) internal override {}
}

/// @dev What two thirds could do with an upgrade of Participants, and what stands before it: 48 hours in which everybody
/// sees it, providers withdraw, and the patients' side stops it.
contract MaliciousUpgradeTest is World {
    address private constant THIEF = address(0xBAD);
    bytes private upgrade;

    function setUp() public override {
        super.setUp();
        upgrade = abi.encodeCall(UUPSUpgradeable.upgradeToAndCall, (address(new ParticipantsOfAThief()), ""));
        VM.prank(address(claims));
        treasury.pay(PAYER, PROVIDER, 500);
    }

    function steal(uint256 amount) private {
        VM.prank(THIEF);
        treasury.withdraw(PROVIDER, THIEF, amount);
    }

    function testSeenBeforeItHappens() public {
        uint256 id = passed(
            address(timelock),
            abi.encodeCall(TimelockController.schedule, (address(participants), 0, upgrade, "", "", DELAY))
        );
        bytes32 operation = timelock.hashOperation(address(participants), 0, upgrade, "", "");
        VM.expectEmit(address(timelock));
        emit TimelockController.CallScheduled(operation, 0, address(participants), 0, upgrade, "", DELAY);
        council.execute(id);
        VM.warp(block.timestamp + DELAY - 1);
        VM.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector, operation, bytes32(uint256(1) << 2)
            )
        );
        executeScheduled(address(participants), upgrade);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotProviderOwner.selector, PROVIDER, THIEF));
        steal(1);
        VM.prank(providerOwner);
        treasury.withdraw(PROVIDER, providerOwner, 400);
        // Nothing stands before it any more: what was left is lost.
        VM.warp(block.timestamp + 1);
        executeScheduled(address(participants), upgrade);
        steal(100);
        eq(token.balanceOf(THIEF), 100, "stolen");
        eq(token.balanceOf(providerOwner), 400, "saved");
    }

    function testVetoed() public {
        bytes32 operation = schedule(address(participants), upgrade);
        VM.prank(regulatorOwner);
        council.veto(REGULATOR, operation);
        VM.warp(block.timestamp + DELAY);
        VM.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector, operation, bytes32(uint256(1) << 2)
            )
        );
        executeScheduled(address(participants), upgrade);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotProviderOwner.selector, PROVIDER, THIEF));
        steal(1);
    }

    /// @dev Guardians do not stand before an upgrade: a pause stops neither the time lock nor withdrawals, and the members
    /// lift it alone. So replacing them at once opens nothing that was closed.
    function testGuardiansNeverStoodBeforeIt() public {
        schedule(address(participants), upgrade);
        for (uint256 i = 0; i < 2; ++i) {
            VM.prank(guard[i]);
            guardians.pause(Scopes.SETTLE);
        }
        uint256 here = VM.snapshotState();
        decide(address(guardians), abi.encodeCall(IGuardians.lift, (Scopes.SETTLE)));
        no(guardians.paused(Scopes.SETTLE), "lifted by the members alone");
        VM.revertToState(here);
        VM.warp(block.timestamp + DELAY);
        yes(guardians.paused(Scopes.SETTLE), "paused");
        executeScheduled(address(participants), upgrade);
        steal(500);
    }
}

/// @dev Handing the administration over takes two steps: the grant waits 48 hours in the time lock, then seven days in
/// the access manager, time enough to take it back through the time lock.
contract HandOverTest is World {
    address private next = address(0x8001);

    function granted() private {
        VM.warp(block.timestamp + manager.minSetback());
        eq(manager.getRoleGrantDelay(ADMIN), HAND_OVER, "in force");
        decideSlowly(address(manager), abi.encodeCall(AccessManager.grantRole, (ADMIN, next, 0)));
        refused();
    }

    function refused() private {
        VM.prank(next);
        VM.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerUnauthorizedAccount.selector, next, ADMIN));
        manager.labelRole(9, "NINE");
    }

    function testEffectiveAfterTheSecondPeriod() public {
        granted();
        VM.warp(block.timestamp + HAND_OVER - 1);
        refused();
        VM.warp(block.timestamp + 1);
        VM.prank(next);
        manager.revokeRole(ADMIN, address(timelock));
        (bool member,) = manager.hasRole(ADMIN, address(timelock));
        no(member, "handed over");
    }

    function testTakenBackMeanwhile() public {
        granted();
        decideSlowly(address(manager), abi.encodeCall(AccessManager.revokeRole, (ADMIN, next)));
        VM.warp(block.timestamp + HAND_OVER);
        refused();
    }

    /// @dev A limit of the access manager: a longer delay is in force five days after it was set. Until then only the
    /// time lock's 48 hours stand before a new admin.
    function testFirstFiveDays() public {
        eq(manager.getRoleGrantDelay(ADMIN), 0, "not yet");
        VM.warp(block.timestamp + 5 days - 1);
        eq(manager.getRoleGrantDelay(ADMIN), 0, "not yet");
        VM.warp(block.timestamp + 1);
        eq(manager.getRoleGrantDelay(ADMIN), HAND_OVER, "in force");
    }
}
