// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "./Ghosts.sol";
import {Invariants} from "./Invariants.sol";

/// @dev Every nonce, permit and approval is accepted once.
contract NoncesInvariants is Invariants {
    function opening() internal pure override returns (string memory) {
        return "nonces";
    }

    function invariant_signaturesCountOnce() external view {
        kept(Promise.NONCES);
    }
}
