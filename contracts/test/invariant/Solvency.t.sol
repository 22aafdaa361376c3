// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "./Ghosts.sol";
import {Invariants} from "./Invariants.sol";

/// @dev Escrows, pools, announced releases and balances are the liabilities, and the tokens are there, to the cent.
contract SolvencyInvariants is Invariants {
    function opening() internal pure override returns (string memory) {
        return "solvency";
    }

    function invariant_solvent() external view {
        kept(Promise.SOLVENCY);
        (uint256 parts, uint256 liabilities, uint256 held) = town.solvency();
        eq(parts, liabilities, "every cent is somebody's");
        eq(held, liabilities, "the tokens are there, and no others");
    }
}
