// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Participants} from "../../src/Participants.sol";
import {SettlementToken} from "../../src/SettlementToken.sol";
import {Treasury} from "../../src/Treasury.sol";
import {Kind} from "../../src/interfaces/IParticipants.sol";

/// @dev Proved by halmos for every value of the arguments (`make halmos`); forge does not run `check_` functions.
/// A check fails by `assert` alone: any other revert only ends a path that was not asked about. What starts with
/// `refute_` is wrong, and halmos must say so.
contract TreasuryProofs {
    uint32 private constant PAYER = 11;
    uint32 private constant PROVIDER = 21;

    SettlementToken private token;
    Treasury private treasury;

    function setUp() public {
        AccessManager manager = new AccessManager(address(this));
        Participants participants = new Participants(address(manager));
        token = new SettlementToken(address(manager));
        treasury = new Treasury(address(manager), participants, token);
        treasury.setClaims(address(this));
        participants.register(PAYER, Kind.PAYER, address(this), "");
        participants.register(PROVIDER, Kind.PROVIDER, address(this), "");
    }

    /// @dev A payment moves exactly its amount from the payer to the provider, or nothing at all.
    function check_payConserves(uint256 funded, uint32 payer, uint32 provider, uint256 amount) public {
        fund(funded);
        uint256 held = treasury.escrow(payer);
        bool paid = treasury.pay(payer, provider, amount);

        assert(paid == (amount <= held));
        assert(treasury.escrow(payer) == held - (paid ? amount : 0));
        assert(treasury.balance(provider) == (paid ? amount : 0));
        assert(treasury.escrow(PAYER) + treasury.balance(provider) == funded);
        assert(treasury.liabilities() == funded);
    }

    /// @dev Funding adds exactly what arrived.
    function check_fundConserves(uint256 first, uint256 second) public {
        fund(first);
        fund(second);
        assert(treasury.escrow(PAYER) == first + second);
        assert(treasury.liabilities() == first + second);
        assert(token.balanceOf(address(treasury)) == first + second);
    }

    /// @dev A withdrawal takes exactly its amount out of balance, liabilities and tokens.
    function check_withdrawConserves(uint256 funded, uint256 earned, uint256 amount, address to) public {
        fund(funded);
        treasury.pay(PAYER, PROVIDER, earned);
        uint256 balance = treasury.balance(PROVIDER);
        uint256 before = token.balanceOf(to);
        treasury.withdraw(PROVIDER, to, amount);

        assert(amount <= balance && treasury.balance(PROVIDER) == balance - amount);
        assert(treasury.liabilities() == funded - amount);
        assert(token.balanceOf(address(treasury)) == funded - amount);
        assert(token.balanceOf(to) == before + amount);
    }

    /// @dev Wrong on purpose: a run that does not refute this proves nothing.
    function refute_payNeverRefuses(uint256 funded, uint256 amount) public {
        fund(funded);
        assert(treasury.pay(PAYER, PROVIDER, amount));
    }

    function fund(uint256 amount) private {
        token.mint(address(this), amount);
        token.approve(address(treasury), amount);
        treasury.fund(PAYER, amount);
    }
}
