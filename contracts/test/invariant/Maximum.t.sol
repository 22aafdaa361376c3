// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "./Ghosts.sol";
import {Invariants} from "./Invariants.sol";

/// @dev The benefit maximum: what is used is what live claims pay under the coverage, and never more than the maximum.
contract MaximumInvariants is Invariants {
    function opening() internal pure override returns (string memory) {
        return "maximum";
    }

    function invariant_usedIsWhatLiveClaimsPay() external view {
        kept(Promise.MAXIMUM);
    }
}
