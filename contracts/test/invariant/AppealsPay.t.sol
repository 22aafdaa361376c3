// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "./Ghosts.sol";
import {Invariants} from "./Invariants.sol";

/// @dev No step of an appeal lowers what a claim pays; only what the panel awarded is carried out,
/// and no dispute lapses early.
contract AppealsPayInvariants is Invariants {
    function opening() internal pure override returns (string memory) {
        return "appealspay";
    }

    function invariant_appealsTakeNothingBack() external view {
        kept(Promise.APPEALS);
    }
}
