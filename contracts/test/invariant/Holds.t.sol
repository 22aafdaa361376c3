// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "./Ghosts.sol";
import {Invariants} from "./Invariants.sol";

/// @dev A claim is held once, for thirty days at most, and not settled within caps while it is.
contract HoldsInvariants is Invariants {
    function opening() internal pure override returns (string memory) {
        return "holds";
    }

    function invariant_holdsEnd() external view {
        kept(Promise.HOLDS);
    }
}
