// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "./Ghosts.sol";
import {Invariants} from "./Invariants.sol";

/// @dev What a delegate pays on a day, and for one claim, stays within the caps its payer set.
contract CapsInvariants is Invariants {
    function opening() internal pure override returns (string memory) {
        return "caps";
    }

    function invariant_delegatesStayWithinTheirCaps() external view {
        kept(Promise.CAPS);
    }
}
