// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
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
            keccak256(abi.encode(OrganisationState(stranger, address(0), Kind.ANALYST, false, "did"))),
            "stored"
        );
        yes(participants.isActive(50, Kind.ANALYST), "active");
        no(participants.isActive(50, Kind.PAYER), "of no other kind");
        eq(participants.ownerOf(50), stranger, "owner");
    }

    function testEveryKindAndNoOther() public {
        for (uint8 kind = 1; kind <= 6; ++kind) {
            participants.register(100 + kind, kind, stranger, "");
        }
        VM.expectRevert(abi.encodeWithSelector(IParticipants.InvalidOrganisation.selector, 107));
        participants.register(107, 7, stranger, "");
        VM.expectRevert(abi.encodeWithSelector(IParticipants.InvalidOrganisation.selector, 107));
        participants.register(107, 0, stranger, "");
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
        many[1] = Organisation(51, Kind.PROVIDER, stranger, "b");
        participants.registerMany(many);
        yes(participants.isActive(50, Kind.PAYER) && participants.isActive(51, Kind.PROVIDER), "both");
        many[0].org = 52;
        VM.expectRevert(abi.encodeWithSelector(IParticipants.AlreadyRegistered.selector, 51));
        participants.registerMany(many);
        no(participants.isActive(52, Kind.PAYER), "none");
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 0, 1000));
        participants.registerMany(new Organisation[](0));
    }

    /// @dev Every restricted function refuses everybody but the access manager's admin.
    function testRestricted() public {
        bytes[] memory calls = new bytes[](5);
        calls[0] = abi.encodeCall(IParticipants.register, (50, Kind.PAYER, stranger, ""));
        calls[1] = abi.encodeCall(IParticipants.registerMany, (new Organisation[](1)));
        calls[2] = abi.encodeCall(IParticipants.suspend, (PAYER));
        calls[3] = abi.encodeCall(IParticipants.reinstate, (PAYER));
        calls[4] = abi.encodeCall(IParticipants.setClaims, (stranger));
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

    function testClaimsOnce() public {
        VM.expectRevert(IParticipants.ClaimsAlreadySet.selector);
        participants.setClaims(stranger);
        Participants fresh = new Participants(address(manager));
        VM.expectRevert(IParticipants.ClaimsAlreadySet.selector);
        fresh.setClaims(address(0));
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
        refuse(stranger, 16, 0, 0, TODAY, invalid);
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
        participants.delegate(PAYER, stranger, 15, most, most, TODAY);
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
        none(participants.spend(PAYER, settler, 70_000), "spend");
        VM.prank(payerOwner);
        participants.revokeDelegation(PAYER, settler);
        VM.prank(payerOwner);
        participants.delegate(PAYER, settler, Power.SETTLE, 100_000, 100_000, TODAY);
        VM.prank(address(claims));
        is_(participants.spend(PAYER, settler, 30_001), IParticipants.CapPerDayExceeded.selector, "still spent");
    }

    /// @dev A delegate can do exactly the subsets of its powers; nothing is not a power.
    function testFuzzCan(uint8 powers, uint8 asked) public {
        powers = powers % 15 + 1;
        VM.prank(payerOwner);
        participants.delegate(PAYER, stranger, powers, 0, 0, TODAY);
        bool want = asked != 0 && asked <= 15;
        for (uint8 bit = 1; bit <= 8; bit *= 2) {
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

contract SpendTest is Base {
    function spend(uint32 org, address key, uint64 amount) private returns (bytes4) {
        VM.prank(address(claims));
        return participants.spend(org, key, amount);
    }

    function testOnlyClaims() public {
        VM.prank(payerOwner);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.NotClaims.selector, payerOwner));
        participants.spend(PAYER, settler, 1);
    }

    function testReasons() public {
        is_(spend(99, settler, 1), IParticipants.OrganisationNotActive.selector, "unknown");
        is_(spend(PAYER, stranger, 1), IParticipants.NotDelegated.selector, "stranger");
        is_(spend(PROVIDER, settler, 1), IParticipants.NotDelegated.selector, "another power");
        is_(spend(PAYER, settler, CAP_CLAIM + 1), IParticipants.CapPerClaimExceeded.selector, "claim");
        is_(spend(PAYER, settler, type(uint64).max), IParticipants.CapPerClaimExceeded.selector, "far too much");
        participants.suspend(PAYER);
        is_(spend(PAYER, settler, 1), IParticipants.OrganisationNotActive.selector, "suspended");
        is_(spend(PAYER, payerOwner, 1), IParticipants.OrganisationNotActive.selector, "suspended owner");
        participants.reinstate(PAYER);
        VM.warp(uint256(int256(TODAY + 31)) * 1 days);
        is_(spend(PAYER, settler, 1), IParticipants.NotDelegated.selector, "after the last day");
        none(spend(PAYER, payerOwner, 1), "owner");
        eq(participants.delegation(PAYER, settler).spentToday, 0, "nothing booked");
    }

    /// @dev Whatever is spent in whatever steps, a day's sum never exceeds the cap, and what fits is booked.
    function testFuzzNeverMoreThanADay(uint32[12] calldata amounts, uint8[12] calldata hoursLater) public {
        uint256 spent;
        uint256 today = block.timestamp / 1 days;
        for (uint256 i = 0; i < 12; ++i) {
            VM.warp(block.timestamp + uint256(hoursLater[i] % 16) * 1 hours);
            if (block.timestamp / 1 days != today) (today, spent) = (block.timestamp / 1 days, 0);
            uint64 amount = amounts[i] % (CAP_CLAIM + CAP_CLAIM / 8);
            bool fits = amount <= CAP_CLAIM && spent + amount <= CAP_DAY;
            eq(spend(PAYER, settler, amount) == 0 ? 1 : 0, fits ? 1 : 0, "fits");
            if (fits) spent += amount;
        }
    }
}
