// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "./Ghosts.sol";
import {Invariants} from "./Invariants.sol";

/// @dev Versions ascend, none replaces itself over others, and replacedBy is the inverse of replaces.
contract VersionsInvariants is Invariants {
    function opening() internal pure override returns (string memory) {
        return "versions";
    }

    function invariant_versionsAreAChain() external view {
        kept(Promise.VERSIONS);
    }
}
