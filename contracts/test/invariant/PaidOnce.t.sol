// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "./Ghosts.sol";
import {Invariants} from "./Invariants.sol";

/// @dev For the same services, and for one chain of versions, at most one claim is paid.
contract PaidOnceInvariants is Invariants {
    function opening() internal pure override returns (string memory) {
        return "paidonce";
    }

    function invariant_paidOnce() external view {
        kept(Promise.PAID_ONCE);
    }
}
