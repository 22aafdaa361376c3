// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "./Ghosts.sol";
import {Invariants} from "./Invariants.sol";

/// @dev Whatever is refused is refused with an error of its own: no panic, no bare revert, nothing that cannot happen.
contract RefusalsInvariants is Invariants {
    function opening() internal pure override returns (string memory) {
        return "refusals";
    }

    function invariant_refusalsSayWhy() external view {
        kept(Promise.REFUSALS);
    }
}
