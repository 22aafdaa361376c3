// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "./Ghosts.sol";
import {Invariants} from "./Invariants.sol";

/// @dev No money of a paused or suspended payer moves, no pause outlasts its 72 hours, and withdrawals are always possible.
contract PauseInvariants is Invariants {
    function opening() internal pure override returns (string memory) {
        return "pause";
    }

    function invariant_pausedMoneyStays() external view {
        kept(Promise.PAUSE);
    }
}
