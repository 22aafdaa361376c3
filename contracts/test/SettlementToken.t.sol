// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {TreasuryBase} from "./TreasuryBase.t.sol";
import {SettlementToken} from "../src/SettlementToken.sol";

contract SettlementTokenMintTest is TreasuryBase {
    function testCents() public view {
        eq(token.decimals(), 2, "one unit is one cent");
    }

    function testRestricted() public {
        VM.prank(stranger);
        VM.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        token.mint(stranger, 1);
        token.mint(stranger, 1);
        eq(token.balanceOf(stranger), 1, "minted");
    }
}

contract SettlementTokenSetTreasuryTest is TreasuryBase {
    function testOnceAndByTheManager() public {
        SettlementToken fresh = new SettlementToken(address(manager));
        VM.prank(stranger);
        VM.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        fresh.setTreasury(stranger);
        VM.expectRevert(SettlementToken.TreasuryAlreadySet.selector);
        fresh.setTreasury(address(0));
        VM.expectEmit(address(fresh));
        emit SettlementToken.TreasurySet(address(treasury));
        fresh.setTreasury(address(treasury));
        eq(fresh.treasury(), address(treasury), "named");
        VM.expectRevert(SettlementToken.TreasuryAlreadySet.selector);
        fresh.setTreasury(stranger);
    }

    /// @dev Else somebody could have sent the treasury money nobody booked.
    function testNotOnceThereIsMoney() public {
        SettlementToken fresh = new SettlementToken(address(manager));
        fresh.mint(address(treasury), 1);
        VM.expectRevert(SettlementToken.TreasuryAlreadySet.selector);
        fresh.setTreasury(address(treasury));
    }
}

/// @dev Every way to give the treasury what it has not booked.
contract SettlementTokenDonationTest is TreasuryBase {
    function refused(address caller) private {
        VM.prank(caller);
        VM.expectRevert(abi.encodeWithSelector(SettlementToken.OnlyThroughTreasury.selector, caller));
    }

    function testTransfer() public {
        token.mint(stranger, 5);
        refused(stranger);
        token.transfer(address(treasury), 5);
        refused(stranger);
        token.transfer(address(treasury), 0);
        conserved();
    }

    function testTransferFrom() public {
        token.mint(providerOwner, 5);
        VM.prank(providerOwner);
        token.approve(stranger, 5);
        refused(stranger);
        token.transferFrom(providerOwner, address(treasury), 5);
        conserved();
    }

    function testMint() public {
        refused(address(this));
        token.mint(address(treasury), 5);
        conserved();
    }

    function testWithdrawalToTheTreasury() public {
        pay(PAYER, PROVIDER, 5);
        VM.prank(providerOwner);
        (bool ok,) = address(treasury)
            .call(abi.encodeWithSignature("withdraw(uint32,address,uint256)", PROVIDER, address(treasury), 5));
        no(ok, "withdrawn to the treasury");
        conserved();
    }

    function testElsewhereIsFree() public {
        token.mint(stranger, 5);
        VM.prank(stranger);
        token.transfer(providerOwner, 5);
        eq(token.balanceOf(providerOwner), 5, "received");
    }
}
