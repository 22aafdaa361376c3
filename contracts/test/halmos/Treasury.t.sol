// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "../Base.sol";

/// @dev Proved by halmos for every value of the arguments (`make halmos`); forge does not run `check_` functions.
/// A check fails by `assert` alone: any other revert only ends a path that was not asked about. What starts with
/// `refute_` is wrong, and halmos must say so.
contract TreasuryProofs is Base {
    /// @dev A payment moves exactly its amount from the payer to the provider, or nothing at all.
    function check_payConserves(uint256 funded, uint32 payer, uint32 provider, uint256 amount) public {
        fund(funded);
        uint256 held = treasury.escrow(payer);
        uint256 earned = treasury.balance(provider);
        uint256 liabilities = treasury.liabilities();
        bool paid = pay(payer, provider, amount);

        uint256 moved = paid ? amount : 0;
        assert(paid == (amount <= held));
        assert(treasury.escrow(payer) == held - moved);
        assert(treasury.balance(provider) == earned + moved);
        assert(treasury.liabilities() == liabilities);
    }

    /// @dev Funding adds exactly what arrived.
    function check_fundConserves(uint256 first, uint256 second) public {
        uint256 escrow = treasury.escrow(PAYER);
        uint256 liabilities = treasury.liabilities();
        uint256 held = token.balanceOf(address(treasury));
        fund(first);
        fund(second);
        assert(treasury.escrow(PAYER) - escrow == first + second);
        assert(treasury.liabilities() - liabilities == first + second);
        assert(token.balanceOf(address(treasury)) - held == first + second);
    }

    /// @dev A withdrawal takes exactly its amount out of balance, liabilities and tokens.
    function check_withdrawConserves(uint256 funded, uint256 earned, uint256 amount, address to) public {
        fund(funded);
        pay(PAYER, PROVIDER, earned);
        uint256 balance = treasury.balance(PROVIDER);
        uint256 liabilities = treasury.liabilities();
        uint256 held = token.balanceOf(address(treasury));
        uint256 before = token.balanceOf(to);
        VM.prank(providerOwner);
        treasury.withdraw(PROVIDER, to, amount);

        assert(treasury.balance(PROVIDER) == balance - amount);
        assert(treasury.liabilities() == liabilities - amount);
        assert(token.balanceOf(address(treasury)) == held - amount);
        assert(token.balanceOf(to) == before + amount);
    }

    /// @dev Wrong on purpose: a run that does not refute this proves nothing.
    function refute_payNeverRefuses(uint256 funded, uint256 amount) public {
        fund(funded);
        assert(pay(PAYER, PROVIDER, amount));
    }

    function fund(uint256 amount) private {
        give(PAYER, amount);
    }

    function pay(uint32 payer, uint32 provider, uint256 amount) private returns (bool) {
        VM.prank(address(claims));
        return treasury.pay(payer, provider, amount);
    }
}
