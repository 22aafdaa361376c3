// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "./Ghosts.sol";
import {Invariants} from "./Invariants.sol";

/// @dev What was owed and neither recouped nor repaid is due or noticed; no payment is recouped beyond its cap.
contract DebtsInvariants is Invariants {
    function opening() internal pure override returns (string memory) {
        return "debts";
    }

    function invariant_debtsAddUp() external view {
        kept(Promise.DEBTS);
        (uint256[4] memory stored, int256[4] memory moved) = town.pairs();
        for (uint256 pair = 0; pair < 4; ++pair) {
            yes(moved[pair] >= 0 && uint256(moved[pair]) == stored[pair], "owed, less recouped, less repaid");
        }
    }
}
