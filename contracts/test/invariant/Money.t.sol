// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "../Base.sol";

/// @dev Funds, pays and withdraws at random, and keeps its own books.
contract MoneyHandler is Base {
    uint256 public funded = ESCROW;
    uint256 public paid;
    uint256 public withdrawn;

    function fund(bool other, uint32 amount) external {
        give(other ? OTHER_PAYER : PAYER, uint256(amount) + 1);
        funded += uint256(amount) + 1;
    }

    function pay(bool other, uint32 amount) external {
        VM.prank(address(claims));
        if (treasury.pay(other ? OTHER_PAYER : PAYER, PROVIDER, amount)) paid += amount;
    }

    function withdraw(uint256 amount) external {
        uint256 held = treasury.balance(PROVIDER);
        if (held == 0) return;
        amount = 1 + amount % held;
        VM.prank(providerOwner);
        treasury.withdraw(PROVIDER, address(0xCAFE), amount);
        withdrawn += amount;
    }

    function books() external view returns (uint256 held, uint256 liabilities, uint256 escrow, uint256 balance) {
        held = token.balanceOf(address(treasury));
        liabilities = treasury.liabilities();
        escrow = treasury.escrow(PAYER) + treasury.escrow(OTHER_PAYER);
        balance = treasury.balance(PROVIDER) + treasury.balance(OTHER_PROVIDER);
    }
}

contract MoneyInvariants is Base {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    MoneyHandler internal handler;

    function setUp() public override {
        VM.warp(uint256(int256(TODAY)) * 1 days + 12 hours);
        handler = new MoneyHandler();
        handler.setUp();
    }

    /// @dev Read by forge: whom it may call, and what.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0].addr = address(handler);
        targets[0].selectors = new bytes4[](3);
        targets[0].selectors[0] = MoneyHandler.fund.selector;
        targets[0].selectors[1] = MoneyHandler.pay.selector;
        targets[0].selectors[2] = MoneyHandler.withdraw.selector;
    }

    function invariant_solvent() external view {
        (uint256 held, uint256 liabilities, uint256 escrow, uint256 balance) = handler.books();
        eq(escrow + balance, liabilities, "escrow and balances are the liabilities");
        yes(held >= liabilities, "the tokens are there");
    }

    function invariant_conserved() external view {
        (uint256 held,,, uint256 balance) = handler.books();
        eq(held, handler.funded() - handler.withdrawn(), "what came in and did not leave");
        eq(balance, handler.paid() - handler.withdrawn(), "paid and not withdrawn");
    }
}
