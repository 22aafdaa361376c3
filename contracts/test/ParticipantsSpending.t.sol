// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {IParticipants} from "../src/interfaces/IParticipants.sol";

contract BudgetTest is Base {
    function budget(uint32 org, address key, bytes4 reason, uint256 perClaim, uint256 left) private view {
        (bytes4 gotReason, uint64 gotPerClaim, uint64 gotLeft) = participants.budget(org, key);
        is_(gotReason, reason, "reason");
        eq(gotPerClaim, perClaim, "per claim");
        eq(gotLeft, left, "left today");
    }

    function testReasons() public {
        budget(PAYER, settler, 0, CAP_CLAIM, CAP_DAY);
        budget(PAYER, payerOwner, 0, type(uint64).max, type(uint64).max);
        budget(99, settler, IParticipants.OrganisationNotActive.selector, 0, 0);
        budget(99, address(0), IParticipants.OrganisationNotActive.selector, 0, 0);
        budget(PAYER, stranger, IParticipants.NotDelegated.selector, 0, 0);
        budget(PROVIDER, settler, IParticipants.NotDelegated.selector, 0, 0);
        participants.suspend(PAYER);
        budget(PAYER, settler, IParticipants.OrganisationNotActive.selector, 0, 0);
        budget(PAYER, payerOwner, IParticipants.OrganisationNotActive.selector, 0, 0);
        participants.reinstate(PAYER);
        VM.warp(uint256(int256(TODAY + 31)) * 1 days - 1);
        budget(PAYER, settler, 0, CAP_CLAIM, CAP_DAY);
        VM.warp(block.timestamp + 1);
        budget(PAYER, settler, IParticipants.NotDelegated.selector, 0, 0);
    }

    function testANewDay() public {
        VM.prank(address(claims));
        participants.spend(PAYER, settler, 200_000);
        budget(PAYER, settler, 0, CAP_CLAIM, CAP_DAY - 200_000);
        VM.warp(uint256(int256(TODAY + 1)) * 1 days);
        budget(PAYER, settler, 0, CAP_CLAIM, CAP_DAY);
    }
}

contract SpendTest is Base {
    function spend(uint32 org, address key, uint64 amount) private {
        VM.prank(address(claims));
        participants.spend(org, key, amount);
    }

    function testOnlySpenders() public {
        VM.prank(payerOwner);
        VM.expectRevert(abi.encodeWithSelector(IParticipants.NotSpender.selector, payerOwner));
        participants.spend(PAYER, settler, 1);
    }

    function testReverts() public {
        refuse(PAYER, settler, CAP_DAY + 1, IParticipants.CapPerDayExceeded.selector);
        refuse(PAYER, settler, type(uint64).max, IParticipants.CapPerDayExceeded.selector);
        refuse(PAYER, stranger, 1, IParticipants.NotDelegated.selector);
        refuse(99, settler, 1, IParticipants.OrganisationNotActive.selector);
        participants.suspend(PAYER);
        refuse(PAYER, settler, 1, IParticipants.OrganisationNotActive.selector);
        refuse(PAYER, payerOwner, 1, IParticipants.OrganisationNotActive.selector);
    }

    function refuse(uint32 org, address key, uint64 amount, bytes4 why) private {
        VM.prank(address(claims));
        VM.expectRevert(why);
        participants.spend(org, key, amount);
        eq(participants.delegation(org, key).spentToday, 0, "nothing booked");
    }

    function testToTheCap() public {
        spend(PAYER, settler, CAP_DAY - 5);
        spend(PAYER, settler, 5);
        eq(participants.delegation(PAYER, settler).spentToday, CAP_DAY, "all of it");
        VM.prank(address(claims));
        VM.expectRevert(IParticipants.CapPerDayExceeded.selector);
        participants.spend(PAYER, settler, 1);
    }

    function testOwnerIsNotBooked() public {
        spend(PAYER, payerOwner, type(uint64).max);
        spend(PAYER, payerOwner, type(uint64).max);
        eq(participants.delegation(PAYER, payerOwner).spentToday, 0, "no delegation");
    }

    /// @dev Whatever is spent in whatever steps, a day's sum never exceeds the cap, what fits is booked, and budget
    /// says beforehand which of both.
    function testFuzzNeverMoreThanADay(uint32[12] calldata amounts, uint8[12] calldata hoursLater) public {
        uint256 spent;
        uint256 today = block.timestamp / 1 days;
        for (uint256 i = 0; i < 12; ++i) {
            VM.warp(block.timestamp + uint256(hoursLater[i] % 16) * 1 hours);
            if (block.timestamp / 1 days != today) (today, spent) = (block.timestamp / 1 days, 0);
            uint64 amount = amounts[i] % (CAP_DAY / 2);
            (,, uint64 left) = participants.budget(PAYER, settler);
            eq(left, CAP_DAY - spent, "left");
            if (amount > left) VM.expectRevert(IParticipants.CapPerDayExceeded.selector);
            else spent += amount;
            spend(PAYER, settler, amount);
        }
    }
}
