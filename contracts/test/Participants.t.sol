// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import {Initializable} from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";
import {Base} from "./Base.sol";
import {Participants} from "../src/Participants.sol";
import {
    Delegation,
    IParticipants,
    Kind,
    Organisation,
    OrganisationState,
    Power
} from "../src/interfaces/IParticipants.sol";
import {Batch} from "../src/libraries/Batch.sol";

contract RegisterTest is Base {
    function testStoresAndTells() public {
        VM.expectEmit(address(participants));
        emit IParticipants.OrganisationRegistered(50, Kind.ANALYST, stranger, "did");
        participants.register(50, Kind.ANALYST, stranger, "did");
        OrganisationState memory o = participants.organisation(50);
        eq(
            keccak256(abi.encode(o)),
            keccak256(abi.encode(OrganisationState(stranger, address(0), Kind.ANALYST, false, false, "did"))),
            "stored"
        );
        yes(participants.isActive(50, Kind.ANALYST), "active");
        no(participants.isActive(50, Kind.PAYER), "of no other kind");
        eq(participants.ownerOf(50), stranger, "owner");
    }

    function testEveryKindAndNoOther() public {
        for (uint8 kind = 1; kind <= 7; ++kind) {
            participants.register(100 + kind, kind, stranger, "");
        }
        VM.expectRevert(abi.encodeWithSelector(IParticipants.InvalidOrganisation.selector, 108));
        participants.register(108, 8, stranger, "");
        VM.expectRevert(abi.encodeWithSelector(IParticipants.InvalidOrganisation.selector, 108));
        participants.register(108, 0, stranger, "");
    }

    function testRefuses() public {
        VM.expectRevert(abi.encodeWithSelector(IParticipants.InvalidOrganisation.selector, 0));
        participants.register(0, Kind.PAYER, stranger, "");
        VM.expectRevert(abi.encodeWithSelector(IParticipants.InvalidOrganisation.selector, 50));
        participants.register(50, Kind.PAYER, address(0), "");
        VM.expectRevert(abi.encodeWithSelector(IParticipants.AlreadyRegistered.selector, PAYER));
        participants.register(PAYER, Kind.PAYER, stranger, "");
        no(participants.isActive(50, 0), "an unknown organisation is not active as kind 0");
    }

    function testManyAllOrNone() public {
        Organisation[] memory many = new Organisation[](2);
        many[0] = Organisation(50, Kind.PAYER, stranger, "a");
        many[1] = Organisation(53, Kind.PROVIDER, stranger, "b");
        participants.registerMany(many);
        yes(participants.isActive(50, Kind.PAYER) && participants.isActive(53, Kind.PROVIDER), "both");
        many[0].org = 52;
        VM.expectRevert(abi.encodeWithSelector(IParticipants.AlreadyRegistered.selector, 53));
        participants.registerMany(many);
        no(participants.isActive(52, Kind.PAYER), "none");
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 0, 1000));
        participants.registerMany(new Organisation[](0));
    }

    /// @dev Every restricted function refuses everybody but the access manager's admin.
    function testRestricted() public {
        bytes[] memory calls = new bytes[](8);
        calls[0] = abi.encodeCall(IParticipants.register, (50, Kind.PAYER, stranger, ""));
        calls[1] = abi.encodeCall(IParticipants.registerMany, (new Organisation[](1)));
        calls[2] = abi.encodeCall(IParticipants.suspend, (PAYER));
        calls[3] = abi.encodeCall(IParticipants.reinstate, (PAYER));
        calls[4] = abi.encodeCall(IParticipants.setEmergency, (PROVIDER, true));
        calls[5] = abi.encodeCall(IParticipants.setSpender, (stranger, true));
        calls[6] = abi.encodeCall(UUPSUpgradeable.upgradeToAndCall, (address(new Participants()), ""));
        calls[7] = abi.encodeCall(IParticipants.recoverOwner, (PAYER, stranger));
        address[3] memory who = [stranger, payerOwner, address(claims)];
        for (uint256 i = 0; i < calls.length; ++i) {
            for (uint256 j = 0; j < who.length; ++j) {
                VM.prank(who[j]);
                (bool ok, bytes memory why) = address(participants).call(calls[i]);
                no(ok, "refused");
                is_(bytes4(why), IAccessManaged.AccessManagedUnauthorized.selector, "reason");
            }
        }
    }
}

contract SetEmergencyTest is Base {
    function testAllowAndForbid() public {
        no(participants.isEmergency(PROVIDER), "not by itself");
        VM.expectEmit(address(participants));
        emit IParticipants.EmergencySet(PROVIDER, true);
        participants.setEmergency(PROVIDER, true);
        yes(participants.isEmergency(PROVIDER) && participants.organisation(PROVIDER).emergency, "allowed");
        no(participants.isEmergency(OTHER_PROVIDER), "nobody else");
        participants.suspend(PROVIDER);
        no(participants.isEmergency(PROVIDER), "not while suspended");
        participants.reinstate(PROVIDER);
        yes(participants.isEmergency(PROVIDER), "again");
        VM.expectEmit(address(participants));
        emit IParticipants.EmergencySet(PROVIDER, false);
        participants.setEmergency(PROVIDER, false);
        no(participants.isEmergency(PROVIDER), "forbidden");
    }

    function testRefuses() public {
        VM.expectRevert(abi.encodeWithSelector(IParticipants.NotAProvider.selector, PAYER));
        participants.setEmergency(PAYER, true);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.NotAProvider.selector, 99));
        participants.setEmergency(99, true);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.AlreadyInState.selector, PROVIDER));
        participants.setEmergency(PROVIDER, false);
    }
}

contract SetSpenderTest is Base {
    function testAllowAndForbid() public {
        VM.expectEmit(address(participants));
        emit IParticipants.SpenderSet(stranger, true);
        participants.setSpender(stranger, true);
        yes(participants.isSpender(stranger) && participants.isSpender(address(claims)), "both");
        VM.prank(stranger);
        participants.spend(PAYER, settler, 1);
        VM.expectEmit(address(participants));
        emit IParticipants.SpenderSet(stranger, false);
        participants.setSpender(stranger, false);
        VM.prank(stranger);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.NotSpender.selector, stranger));
        participants.spend(PAYER, settler, 1);
    }

    function testRefuses() public {
        VM.expectRevert(abi.encodeWithSelector(IParticipants.InvalidSpender.selector, address(0)));
        participants.setSpender(address(0), true);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.InvalidSpender.selector, address(claims)));
        participants.setSpender(address(claims), true);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.InvalidSpender.selector, stranger));
        participants.setSpender(stranger, false);
    }
}

/// @dev The same registry with one function more.
contract ParticipantsNext is Participants {
    function version() external pure returns (uint256) {
        return 2;
    }
}

contract UpgradeTest is Base {
    function testKeepsState() public {
        bytes32 before =
            keccak256(abi.encode(participants.organisation(PAYER), participants.delegation(PAYER, settler)));
        participants.upgradeToAndCall(address(new ParticipantsNext()), "");
        eq(ParticipantsNext(address(participants)).version(), 2, "new code");
        eq(
            keccak256(abi.encode(participants.organisation(PAYER), participants.delegation(PAYER, settler))),
            before,
            "old state"
        );
        eq(participants.authority(), address(manager), "old authority");
    }

    function testInitializedOnce() public {
        VM.expectRevert(Initializable.InvalidInitialization.selector);
        participants.initialize(address(this));
        Participants implementation = new Participants();
        VM.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(address(this));
        eq(implementation.authority(), address(0), "an implementation obeys nobody");
    }

    /// @dev The storage lies where ERC-7201 says: the members' mapping is the first slot.
    function testNamespace() public view {
        bytes32 place =
            keccak256(abi.encode(uint256(keccak256("careclear.storage.Participants")) - 1)) & ~bytes32(uint256(0xff));
        bytes32 member = VM.load(address(participants), keccak256(abi.encode(PAYER, place)));
        eq(address(uint160(uint256(member))), payerOwner, "owner");
        eq(VM.load(address(participants), 0), 0, "nothing at slot 0");
    }
}

contract SuspendTest is Base {
    function testSuspendAndReinstate() public {
        VM.expectEmit(address(participants));
        emit IParticipants.OrganisationSuspended(PAYER);
        participants.suspend(PAYER);
        no(participants.isActive(PAYER, Kind.PAYER), "inactive");
        no(participants.can(PAYER, payerOwner, Power.SETTLE), "nor its owner");
        no(participants.can(PAYER, settler, Power.SETTLE), "nor its delegate");
        VM.expectRevert(abi.encodeWithSelector(IParticipants.AlreadyInState.selector, PAYER));
        participants.suspend(PAYER);
        VM.expectEmit(address(participants));
        emit IParticipants.OrganisationReinstated(PAYER);
        participants.reinstate(PAYER);
        yes(participants.can(PAYER, settler, Power.SETTLE), "again");
        VM.expectRevert(abi.encodeWithSelector(IParticipants.AlreadyInState.selector, PAYER));
        participants.reinstate(PAYER);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.UnknownOrganisation.selector, 99));
        participants.suspend(99);
    }
}

contract SetOwnerTest is Base {
    function testTwoSteps() public {
        VM.prank(payerOwner);
        participants.setOwner(PAYER, stranger);
        eq(participants.ownerOf(PAYER), payerOwner, "not yet");
        VM.prank(settler);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.NotOwner.selector, PAYER, settler));
        participants.acceptOwner(PAYER);
        VM.expectEmit(address(participants));
        emit IParticipants.OwnerChanged(PAYER, payerOwner, stranger);
        VM.prank(stranger);
        participants.acceptOwner(PAYER);
        eq(participants.ownerOf(PAYER), stranger, "now");
        VM.prank(stranger);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.NotOwner.selector, PAYER, stranger));
        participants.acceptOwner(PAYER);
        VM.prank(payerOwner);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.NotOwner.selector, PAYER, payerOwner));
        participants.setOwner(PAYER, payerOwner);
    }

    function testWithdrawProposal() public {
        VM.prank(payerOwner);
        participants.setOwner(PAYER, stranger);
        VM.prank(payerOwner);
        participants.setOwner(PAYER, address(0));
        VM.prank(stranger);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.NotOwner.selector, PAYER, stranger));
        participants.acceptOwner(PAYER);
    }

    function testNobodyOwnsTheUnknown() public {
        VM.prank(address(0));
        VM.expectRevert(abi.encodeWithSelector(IParticipants.UnknownOrganisation.selector, 99));
        participants.setOwner(99, stranger);
        VM.prank(stranger);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.NotOwner.selector, PAYER, stranger));
        participants.setOwner(PAYER, stranger);
    }
}

/// @dev The way back for an organisation whose owner's key is lost.
contract RecoverOwnerTest is Base {
    uint40 private from;

    function setUp() public override {
        super.setUp();
        from = uint40(block.timestamp) + 48 hours;
    }

    function accept(address who) private {
        VM.prank(who);
        participants.acceptOwner(PAYER);
    }

    function testTellsAndWaits() public {
        VM.expectEmit(address(participants));
        emit IParticipants.OwnerRecoveryProposed(PAYER, payerOwner, stranger, from);
        participants.recoverOwner(PAYER, stranger);
        eq(participants.ownerOf(PAYER), payerOwner, "not yet");
        eq(participants.organisation(PAYER).pendingOwner, stranger, "pending");
        VM.warp(from - 1);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.RecoveryTooEarly.selector, PAYER, from));
        accept(stranger);
        VM.warp(from);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.NotOwner.selector, PAYER, settler));
        accept(settler);
        VM.expectEmit(address(participants));
        emit IParticipants.OwnerChanged(PAYER, payerOwner, stranger);
        accept(stranger);
        eq(participants.ownerOf(PAYER), stranger, "owner");
        no(participants.can(PAYER, payerOwner, Power.SETTLE), "the lost key can do nothing");
        yes(participants.can(PAYER, settler, Power.SETTLE), "delegations stay");
    }

    function testALiveKeyBeatsIt() public {
        participants.recoverOwner(PAYER, stranger);
        VM.warp(from);
        VM.prank(payerOwner);
        participants.setOwner(PAYER, address(0));
        VM.expectRevert(abi.encodeWithSelector(IParticipants.NotOwner.selector, PAYER, stranger));
        accept(stranger);
        eq(participants.ownerOf(PAYER), payerOwner, "as it was");
    }

    /// @dev What the owner itself proposes instead does not wait.
    function testOverwrittenByTheOwner() public {
        participants.recoverOwner(PAYER, stranger);
        VM.prank(payerOwner);
        participants.setOwner(PAYER, settler);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.NotOwner.selector, PAYER, stranger));
        accept(stranger);
        accept(settler);
        eq(participants.ownerOf(PAYER), settler, "at once");
    }

    function testAgainWaitsAgain() public {
        VM.prank(payerOwner);
        participants.setOwner(PAYER, settler);
        participants.recoverOwner(PAYER, stranger);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.NotOwner.selector, PAYER, settler));
        accept(settler);
        VM.warp(from - 1);
        participants.recoverOwner(PAYER, guard[0]);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.RecoveryTooEarly.selector, PAYER, from - 1 + 48 hours));
        accept(guard[0]);
        VM.warp(from - 1 + 48 hours);
        accept(guard[0]);
        // The new owner's own succession does not wait.
        VM.prank(guard[0]);
        participants.setOwner(PAYER, stranger);
        accept(stranger);
        eq(participants.ownerOf(PAYER), stranger, "owner");
    }

    /// @dev For the suspended too: members stop a stolen key first.
    function testSuspended() public {
        participants.suspend(PAYER);
        participants.recoverOwner(PAYER, stranger);
        VM.warp(from);
        accept(stranger);
        eq(participants.ownerOf(PAYER), stranger, "owner");
        no(participants.can(PAYER, stranger, Power.SETTLE), "still suspended");
    }

    function testRefuses() public {
        VM.expectRevert(abi.encodeWithSelector(IParticipants.UnknownOrganisation.selector, 99));
        participants.recoverOwner(99, stranger);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.InvalidOrganisation.selector, PAYER));
        participants.recoverOwner(PAYER, address(0));
    }
}

contract DelegateTest is Base {
    function testStoresAndTells() public {
        VM.expectEmit(address(participants));
        emit IParticipants.Delegated(PAYER, stranger, Power.ATTEST, 1, 2, TODAY);
        VM.prank(payerOwner);
        participants.delegate(PAYER, stranger, Power.ATTEST, 1, 2, TODAY);
        Delegation memory d = participants.delegation(PAYER, stranger);
        eq(keccak256(abi.encode(d)), keccak256(abi.encode(Delegation(Power.ATTEST, 1, 2, TODAY, 0, 0))), "stored");
    }

    function testRefuses() public {
        bytes memory invalid = abi.encodeWithSelector(IParticipants.InvalidDelegation.selector, PAYER, stranger);
        uint64 most = type(uint56).max;
        refuse(stranger, 0, 0, 0, TODAY, invalid);
        refuse(stranger, 128, 0, 0, TODAY, invalid);
        refuse(stranger, 1, most + 1, 0, TODAY, invalid);
        refuse(stranger, 1, 0, most + 1, TODAY, invalid);
        refuse(stranger, 1, 0, 0, TODAY - 1, invalid);
        refuse(
            address(0),
            1,
            0,
            0,
            TODAY,
            abi.encodeWithSelector(IParticipants.InvalidDelegation.selector, PAYER, address(0))
        );
        VM.prank(payerOwner);
        participants.delegate(PAYER, stranger, 127, most, most, TODAY);
        VM.prank(settler);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.NotOwner.selector, PAYER, settler));
        participants.delegate(PAYER, stranger, 1, 0, 0, TODAY);
    }

    function refuse(address key, uint8 powers, uint64 perClaim, uint64 perDay, int32 through, bytes memory why)
        private
    {
        VM.prank(payerOwner);
        VM.expectRevert(why);
        participants.delegate(PAYER, key, powers, perClaim, perDay, through);
    }

    function testRevoke() public {
        VM.expectEmit(address(participants));
        emit IParticipants.DelegationRevoked(PAYER, settler);
        VM.prank(payerOwner);
        participants.revokeDelegation(PAYER, settler);
        no(participants.can(PAYER, settler, Power.SETTLE), "gone");
        VM.prank(payerOwner);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.InvalidDelegation.selector, PAYER, settler));
        participants.revokeDelegation(PAYER, settler);
        VM.prank(stranger);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.NotOwner.selector, PAYER, stranger));
        participants.revokeDelegation(PAYER, settler);
    }

    function testRevokedAndDelegatedAnewDoesNotRefill() public {
        VM.prank(address(claims));
        participants.spend(PAYER, settler, 70_000);
        VM.prank(payerOwner);
        participants.revokeDelegation(PAYER, settler);
        VM.prank(payerOwner);
        participants.delegate(PAYER, settler, Power.SETTLE, 100_000, 100_000, TODAY);
        (,, uint64 left) = participants.budget(PAYER, settler);
        eq(left, 30_000, "still spent");
        VM.prank(payerOwner);
        participants.delegate(PAYER, settler, Power.SETTLE, 100_000, 50_000, TODAY);
        (,, left) = participants.budget(PAYER, settler);
        eq(left, 0, "a lowered cap leaves nothing, not less");
    }

    /// @dev A delegate can do exactly the subsets of its powers; nothing is not a power.
    function testFuzzCan(uint8 powers, uint8 asked) public {
        powers = powers % 127 + 1;
        VM.prank(payerOwner);
        participants.delegate(PAYER, stranger, powers, 0, 0, TODAY);
        bool want = asked != 0 && asked <= 127;
        for (uint8 bit = 1; bit <= 64; bit *= 2) {
            if (asked & bit != 0 && powers & bit == 0) want = false;
        }
        eq(participants.can(PAYER, stranger, asked) ? 1 : 0, want ? 1 : 0, "subset");
        no(participants.can(OTHER_PAYER, stranger, asked), "for nobody else");
        eq(participants.can(PAYER, payerOwner, asked) ? 1 : 0, asked != 0 ? 1 : 0, "the owner holds all");
    }

    function testLastDay() public {
        VM.warp(uint256(int256(TODAY + 31)) * 1 days - 1);
        yes(participants.can(PAYER, settler, Power.SETTLE), "last second");
        VM.warp(block.timestamp + 1);
        no(participants.can(PAYER, settler, Power.SETTLE), "over");
    }
}
