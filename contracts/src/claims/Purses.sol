// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Scopes} from "../interfaces/IGuardians.sol";
import {Power} from "../interfaces/IParticipants.sol";
import {ClaimBook} from "./ClaimBook.sol";

/// @title Purses
/// @notice How a batch spends: it looks at a payer's escrow and the caller's caps once, and pays each provider in one
/// movement.
abstract contract Purses is ClaimBook {
    /// @dev A payer's money as a batch sees it: who acts for it (nobody has to if `key` is zero), whether within caps,
    /// what the items before left of the escrow and of the caps, and the payment to one provider that is gathered and
    /// not carried out yet.
    struct Purse {
        address key;
        bool capped;
        uint32 payer;
        bytes4 reason;
        uint256 escrow;
        uint256 perClaim;
        uint256 leftToday;
        uint32 provider;
        uint256 payment;
    }

    /// @dev Makes the purse that of another payer: what was gathered is carried out, escrow and caps are looked at.
    function _turnTo(Purse memory purse, uint32 payer) internal {
        if (purse.payer == payer) return;
        _carryOut(purse);
        address key = purse.key;
        (purse.payer, purse.reason) = (payer, _againstPayer(payer));
        if (purse.reason == 0 && GUARDIANS.paused(Scopes.SETTLE)) purse.reason = Paused.selector;
        if (purse.reason != 0) return;
        if (key != address(0) && !PARTICIPANTS.can(payer, key, Power.SETTLE)) {
            purse.reason = NotSettler.selector;
            return;
        }
        purse.escrow = TREASURY.escrow(payer);
        (purse.perClaim, purse.leftToday) = (type(uint256).max, type(uint256).max);
        if (purse.capped) (purse.reason, purse.perClaim, purse.leftToday) = PARTICIPANTS.budget(payer, key);
    }

    /// @dev Adds to the payment to one provider; nothing can refuse it any more.
    function _gather(Purse memory purse, uint32 provider, uint256 amount) internal {
        if (purse.provider != provider) {
            _carryOut(purse);
            purse.provider = provider;
        }
        purse.payment += amount;
        purse.escrow -= amount;
        purse.leftToday -= amount;
    }

    /// @dev Pays what was gathered, in one movement, and books it on the caller's caps.
    function _carryOut(Purse memory purse) internal {
        uint256 payment = purse.payment;
        if (payment == 0) return;
        purse.payment = 0;
        if (purse.capped) PARTICIPANTS.spend(purse.payer, purse.key, uint64(payment));
        if (!TREASURY.pay(purse.payer, purse.provider, payment)) revert EscrowMoved(purse.payer);
    }

    /// @dev What forbids to pay that much: `paid` for the claim, `more` of it new.
    function _againstAmount(uint256 paid, uint256 more, Purse memory purse) internal pure returns (bytes4) {
        if (paid > purse.perClaim) return CapPerClaimExceeded.selector;
        if (more > purse.leftToday) return CapPerDayExceeded.selector;
        if (more > purse.escrow) return EscrowShort.selector;
        return 0;
    }
}
