// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TreasuryBase} from "./TreasuryBase.t.sol";
import {Scopes} from "../src/interfaces/IGuardians.sol";
import {Power} from "../src/interfaces/IParticipants.sol";
import {Incentive, ITreasury} from "../src/interfaces/ITreasury.sol";
import {Batch} from "../src/libraries/Batch.sol";
import {Vm} from "./Base.sol";

contract TreasuryFundIncentivesTest is TreasuryBase {
    function testMovesAndTells() public {
        VM.prank(payerOwner);
        treasury.fundIncentives(PAYER, 100);
        VM.expectEmit(address(treasury));
        emit ITreasury.IncentivesFunded(PAYER, 50, 150);
        VM.prank(payerOwner);
        treasury.fundIncentives(PAYER, 50);
        eq(treasury.escrow(PAYER), ESCROW - 150, "escrow");
        eq(treasury.incentives(PAYER), 150, "pool");
        eq(treasury.liabilities(), ESCROW, "liabilities");
        conserved();
    }

    function testRefuses() public {
        VM.prank(payerOwner);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.InsufficientEscrow.selector, PAYER, ESCROW, ESCROW + 1));
        treasury.fundIncentives(PAYER, ESCROW + 1);
        VM.prank(payerOwner);
        VM.expectRevert(ITreasury.ZeroAmount.selector);
        treasury.fundIncentives(PAYER, 0);
        VM.prank(settler);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotPayerOwner.selector, PAYER, settler));
        treasury.fundIncentives(PAYER, 1);
        guardians.pause(Scopes.SETTLE);
        VM.prank(payerOwner);
        VM.expectRevert(ITreasury.Paused.selector);
        treasury.fundIncentives(PAYER, 1);
        participants.suspend(PAYER);
        VM.prank(payerOwner);
        VM.expectRevert(ITreasury.PayerInactive.selector);
        treasury.fundIncentives(PAYER, 1);
    }
}

contract TreasuryReclaimIncentivesTest is TreasuryBase {
    function setUp() public override {
        super.setUp();
        VM.prank(payerOwner);
        treasury.fundIncentives(PAYER, 100);
    }

    function reclaim(address who, uint256 amount) private {
        VM.prank(who);
        treasury.reclaimIncentives(PAYER, amount);
    }

    function testMovesAndTells() public {
        VM.expectEmit(address(treasury));
        emit ITreasury.IncentivesReclaimed(PAYER, 40, 60);
        reclaim(payerOwner, 40);
        eq(treasury.escrow(PAYER), ESCROW - 60, "escrow");
        eq(treasury.incentives(PAYER), 60, "pool");
        eq(treasury.liabilities(), ESCROW, "liabilities");
        conserved();
        reclaim(payerOwner, 60);
        eq(treasury.incentives(PAYER), 0, "all of it");
        conserved();
    }

    /// @dev It leaves the treasury only as any escrow: announced, 30 days.
    function testOutOnlyAsEscrow() public {
        reclaim(payerOwner, 100);
        VM.prank(payerOwner);
        treasury.announceRelease(PAYER, ESCROW);
        day(TODAY + 29);
        VM.prank(payerOwner);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotReleasable.selector, PAYER, TODAY + 30));
        treasury.release(PAYER, stranger);
        day(TODAY + 30);
        VM.prank(payerOwner);
        treasury.release(PAYER, stranger);
        eq(token.balanceOf(stranger), ESCROW, "out");
        conserved();
    }

    function testRefuses() public {
        VM.expectRevert(ITreasury.PoolShort.selector);
        reclaim(payerOwner, 101);
        VM.expectRevert(ITreasury.PoolShort.selector);
        reclaim(payerOwner, 0);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotPayerOwner.selector, PAYER, settler));
        reclaim(settler, 1);
        guardians.pause(Scopes.payer(PAYER));
        VM.expectRevert(ITreasury.Paused.selector);
        reclaim(payerOwner, 1);
        participants.suspend(PAYER);
        VM.expectRevert(ITreasury.PayerInactive.selector);
        reclaim(payerOwner, 1);
    }
}

contract TreasuryPayIncentivesTest is TreasuryBase {
    function setUp() public override {
        super.setUp();
        give(OTHER_PAYER, 1000);
        VM.prank(payerOwner);
        treasury.fundIncentives(PAYER, 500_000);
        VM.prank(otherPayerOwner);
        treasury.fundIncentives(OTHER_PAYER, 1000);
    }

    function item(uint64 amount) private pure returns (Incentive memory) {
        return Incentive(PAYER, PROVIDER, amount, "why");
    }

    /// @dev The reason of each item, 0 if it was paid; exactly one event an item, in order.
    function payAs(address who, Incentive[] memory items) private returns (bytes4[] memory found) {
        VM.recordLogs();
        VM.prank(who);
        treasury.payIncentives(items);
        Vm.Log[] memory logs = VM.getRecordedLogs();
        eq(logs.length, items.length, "one event an item");
        found = new bytes4[](items.length);
        for (uint256 i = 0; i < items.length; ++i) {
            eq(logs[i].topics[1], bytes32(uint256(items[i].payer)), "payer");
            eq(logs[i].topics[2], bytes32(uint256(items[i].provider)), "provider");
            if (logs[i].topics[0] == ITreasury.IncentiveRefused.selector) {
                found[i] = abi.decode(logs[i].data, (bytes4));
            } else {
                eq(logs[i].topics[0], ITreasury.IncentivePaid.selector, "paid");
                (uint256 amount, bytes32 why) = abi.decode(logs[i].data, (uint256, bytes32));
                eq(amount, items[i].amount, "amount");
                eq(why, items[i].commitment, "commitment");
            }
        }
        conserved();
    }

    function one(address who, Incentive memory i) private returns (bytes4) {
        Incentive[] memory items = new Incentive[](1);
        items[0] = i;
        return payAs(who, items)[0];
    }

    function is_(bytes4 got, bytes4 want, string memory what) private pure {
        eq(bytes32(got), bytes32(want), what);
    }

    function testPays() public {
        is_(one(payerOwner, item(70)), 0, "paid");
        eq(treasury.incentives(PAYER), 499_930, "pool");
        eq(treasury.balance(PROVIDER), 70, "balance");
        eq(treasury.escrow(PAYER), ESCROW - 500_000, "escrow untouched");
    }

    /// @dev An incentive is no payment of a claim: nothing is recouped from it.
    function testNothingIsRecouped() public {
        owe(50, 0);
        is_(one(payerOwner, item(70)), 0, "paid");
        eq(treasury.balance(PROVIDER), 70, "balance");
        eq(treasury.due(PAYER, PROVIDER), 50, "due");
    }

    function testCaps() public {
        is_(one(settler, item(CAP_CLAIM + 1)), ITreasury.CapPerClaimExceeded.selector, "per claim");
        Incentive[] memory items = new Incentive[](5);
        for (uint256 i = 0; i < 4; ++i) {
            items[i] = item(CAP_CLAIM);
        }
        items[4] = item(1);
        bytes4[] memory found = payAs(settler, items);
        for (uint256 i = 0; i < 3; ++i) {
            is_(found[i], 0, "within");
        }
        is_(found[3], ITreasury.CapPerDayExceeded.selector, "the day's cap is used up");
        is_(found[4], ITreasury.CapPerDayExceeded.selector, "to the cent");
        eq(participants.delegation(PAYER, settler).spentToday, CAP_DAY, "booked");
        is_(one(settler, item(1)), ITreasury.CapPerDayExceeded.selector, "in the next batch too");
        is_(one(payerOwner, item(CAP_CLAIM + 1)), 0, "the owner has no caps");
        day(TODAY + 1);
        is_(one(settler, item(1)), 0, "a new day");
    }

    function testPoolToTheCent() public {
        Incentive[] memory items = new Incentive[](4);
        (items[0], items[1], items[2], items[3]) = (item(499_999), item(2), item(1), item(1));
        bytes4[] memory found = payAs(payerOwner, items);
        is_(found[0], 0, "most of it");
        is_(found[1], ITreasury.PoolShort.selector, "a cent too much");
        is_(found[2], 0, "the last cent");
        is_(found[3], ITreasury.PoolShort.selector, "empty");
        eq(treasury.incentives(PAYER), 0, "pool");
        is_(one(payerOwner, item(0)), ITreasury.PoolShort.selector, "nothing");
    }

    function testParties() public {
        Incentive memory i = item(1);
        is_(one(stranger, i), ITreasury.NotSettler.selector, "stranger");
        is_(one(otherPayerOwner, i), ITreasury.NotSettler.selector, "another payer");
        VM.prank(payerOwner);
        participants.delegate(PAYER, stranger, Power.ATTEST, CAP_CLAIM, CAP_DAY, TODAY);
        is_(one(stranger, i), ITreasury.NotSettler.selector, "another power");
        i.provider = OTHER_PAYER;
        is_(one(payerOwner, i), ITreasury.ProviderInactive.selector, "not a provider");
        i.provider = 0;
        is_(one(payerOwner, i), ITreasury.ProviderInactive.selector, "no provider");
        i = item(1);
        i.payer = PROVIDER;
        is_(one(providerOwner, i), ITreasury.PayerInactive.selector, "not a payer");
        i.payer = 0;
        is_(one(payerOwner, i), ITreasury.PayerInactive.selector, "no payer");
        participants.suspend(PROVIDER);
        is_(one(payerOwner, item(1)), ITreasury.ProviderInactive.selector, "suspended provider");
        participants.suspend(PAYER);
        is_(one(payerOwner, item(1)), ITreasury.PayerInactive.selector, "suspended payer");
    }

    function testPause() public {
        guardians.pause(Scopes.payer(PAYER));
        is_(one(payerOwner, item(1)), ITreasury.Paused.selector, "paused");
        is_(one(otherPayerOwner, Incentive(OTHER_PAYER, PROVIDER, 1, "")), 0, "another payer is not");
        VM.warp(block.timestamp + 72 hours);
        is_(one(payerOwner, item(1)), 0, "it ended");
        guardians.pause(Scopes.SETTLE);
        is_(one(payerOwner, item(1)), ITreasury.Paused.selector, "everybody");
    }

    /// @dev Payers taking turns, so that every run starts and is booked anew.
    function testRunsOfTwoPayers() public {
        VM.prank(otherPayerOwner);
        participants.delegate(OTHER_PAYER, settler, Power.SETTLE, 600, 700, TODAY);
        Incentive[] memory items = new Incentive[](6);
        for (uint256 i = 0; i < 6; ++i) {
            items[i] = i % 2 == 0 ? item(CAP_CLAIM) : Incentive(OTHER_PAYER, OTHER_PROVIDER, 300, "");
        }
        bytes4[] memory found = payAs(settler, items);
        is_(found[4], 0, "third of the first");
        is_(found[3], 0, "second of the other");
        is_(found[5], ITreasury.CapPerDayExceeded.selector, "third of the other");
        eq(treasury.incentives(PAYER), 200_000, "pool");
        eq(treasury.incentives(OTHER_PAYER), 400, "pool of the other");
        eq(participants.delegation(PAYER, settler).spentToday, CAP_DAY, "booked");
        eq(participants.delegation(OTHER_PAYER, settler).spentToday, 600, "booked of the other");
    }

    function testBadItemAtEveryIndex() public {
        for (uint256 bad = 0; bad < 4; ++bad) {
            Incentive[] memory items = new Incentive[](4);
            for (uint256 i = 0; i < 4; ++i) {
                items[i] = i == bad ? Incentive(PAYER, 99, 5, "") : item(5);
            }
            uint256 before = treasury.balance(PROVIDER);
            bytes4[] memory found = payAs(settler, items);
            for (uint256 i = 0; i < 4; ++i) {
                is_(found[i], i == bad ? ITreasury.ProviderInactive.selector : bytes4(0), "reason");
            }
            eq(treasury.balance(PROVIDER) - before, 15, "three of four");
        }
    }

    function testMalformedBatch() public {
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 0, 1000));
        treasury.payIncentives(new Incentive[](0));
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 1001, 1000));
        treasury.payIncentives(new Incentive[](1001));
    }
}

contract TreasuryAnnounceReleaseTest is TreasuryBase {
    function announces(uint256 amount, uint256 total, int32 until) private {
        VM.expectEmit(address(treasury));
        emit ITreasury.ReleaseAnnounced(PAYER, total, until);
        VM.prank(payerOwner);
        treasury.announceRelease(PAYER, amount);
        (uint256 announced, int32 from) = treasury.announced(PAYER);
        eq(announced, total, "announced");
        eq(uint256(int256(from)), uint256(int256(until)), "day");
        eq(treasury.escrow(PAYER), ESCROW - total, "escrow");
        conserved();
    }

    function testAddsAndStartsAnew() public {
        announces(100, 100, TODAY + 30);
        day(TODAY + 29);
        announces(50, 150, TODAY + 59);
        eq(treasury.liabilities(), ESCROW, "liabilities");
    }

    function testRefuses() public {
        VM.prank(payerOwner);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.InsufficientEscrow.selector, PAYER, ESCROW, ESCROW + 1));
        treasury.announceRelease(PAYER, ESCROW + 1);
        VM.prank(payerOwner);
        VM.expectRevert(ITreasury.ZeroAmount.selector);
        treasury.announceRelease(PAYER, 0);
        VM.prank(settler);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotPayerOwner.selector, PAYER, settler));
        treasury.announceRelease(PAYER, 1);
        guardians.pause(Scopes.payer(PAYER));
        VM.prank(payerOwner);
        VM.expectRevert(ITreasury.Paused.selector);
        treasury.announceRelease(PAYER, 1);
    }
}

contract TreasuryReleaseTest is TreasuryBase {
    function setUp() public override {
        super.setUp();
        VM.prank(payerOwner);
        treasury.announceRelease(PAYER, 100);
    }

    function testFromItsFirstSecondOnce() public {
        VM.warp(uint256(int256(TODAY + 30)) * 1 days - 1);
        VM.prank(payerOwner);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotReleasable.selector, PAYER, TODAY + 30));
        treasury.release(PAYER, stranger);
        day(TODAY + 30);
        VM.expectEmit(address(treasury));
        emit ITreasury.EscrowReleased(PAYER, stranger, 100);
        VM.prank(payerOwner);
        treasury.release(PAYER, stranger);
        eq(token.balanceOf(stranger), 100, "received");
        eq(treasury.liabilities(), ESCROW - 100, "liabilities");
        conserved();
        VM.prank(payerOwner);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotReleasable.selector, PAYER, int32(0)));
        treasury.release(PAYER, stranger);
    }

    function testRefuses() public {
        day(TODAY + 30);
        VM.prank(settler);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotPayerOwner.selector, PAYER, settler));
        treasury.release(PAYER, settler);
        VM.prank(payerOwner);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.BadRecipient.selector, address(0)));
        treasury.release(PAYER, address(0));
        VM.prank(payerOwner);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.BadRecipient.selector, address(treasury)));
        treasury.release(PAYER, address(treasury));
        guardians.pause(Scopes.payer(PAYER));
        VM.prank(payerOwner);
        VM.expectRevert(ITreasury.Paused.selector);
        treasury.release(PAYER, stranger);
        VM.warp(block.timestamp + 72 hours);
        VM.prank(payerOwner);
        treasury.release(PAYER, stranger);
        eq(token.balanceOf(stranger), 100, "the pause ended by itself");
    }
}
