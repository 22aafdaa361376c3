// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "../Base.sol";
import {Settlement} from "../../src/interfaces/IClaims.sol";

/// @dev Funds, pays claims and withdraws at random, and keeps its own books.
contract MoneyHandler is Base {
    uint256 public funded = ESCROW;
    uint256 public paid;
    uint256 public withdrawn;
    uint256 private _claim;

    function fund(bool other, uint32 amount) external {
        give(other ? OTHER_PAYER : PAYER, uint256(amount) + 1);
        funded += uint256(amount) + 1;
    }

    function claim(uint32 charged, uint256 amount) external {
        uint256 i = ++_claim;
        submitCharged(i, charged);
        Settlement memory s = settlementOf(i);
        s.paid = uint64(amount % (uint256(charged) + 1));
        (s.allowed, s.patient, s.adjusted) = (charged, charged - s.paid, 0);
        if (settleBy(payerOwner, s) == 0) paid += s.paid;
    }

    function withdraw(uint256 amount) external {
        uint256 held = treasury.balance(PROVIDER);
        if (held == 0) return;
        amount = 1 + amount % held;
        VM.prank(providerOwner);
        treasury.withdraw(PROVIDER, address(0xCAFE), amount);
        withdrawn += amount;
    }

    function books() external view returns (uint256 held, uint256 liabilities, uint256 owed) {
        held = token.balanceOf(address(treasury));
        liabilities = treasury.liabilities();
        owed = treasury.escrow(PAYER) + treasury.escrow(OTHER_PAYER) + treasury.balance(PROVIDER)
            + treasury.balance(OTHER_PROVIDER);
    }

    function earned() external view returns (uint256) {
        return treasury.balance(PROVIDER);
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

    /// @dev Read by forge: what it may call.
    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0].addr = address(handler);
        targets[0].selectors = new bytes4[](3);
        targets[0].selectors[0] = MoneyHandler.fund.selector;
        targets[0].selectors[1] = MoneyHandler.claim.selector;
        targets[0].selectors[2] = MoneyHandler.withdraw.selector;
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function invariant_solvent() external view {
        (uint256 held, uint256 liabilities, uint256 owed) = handler.books();
        eq(owed, liabilities, "escrow and balances are the liabilities");
        yes(held >= liabilities, "the tokens are there");
    }

    function invariant_conserved() external view {
        (uint256 held,,) = handler.books();
        eq(held, handler.funded() - handler.withdrawn(), "what came in and did not leave");
        eq(handler.earned(), handler.paid() - handler.withdrawn(), "paid and not withdrawn");
    }
}
