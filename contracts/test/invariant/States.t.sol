// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "./Ghosts.sol";
import {Invariants} from "./Invariants.sol";
import {Town} from "./Town.sol";

/// @dev A claim moves along the edges of the state machine only, and stays the claim it was.
contract StatesInvariants is Invariants {
    function opening() internal pure override returns (string memory) {
        return "states";
    }

    function invariant_statesMoveAlongTheirEdges() external view {
        kept(Promise.STATES);
        (uint256 from, uint256 to) = newest();
        for (uint256 i = from; i < to; ++i) {
            Town.Ghost memory g = town.ghost(i);
            yes(claims.claim(g.id).state == g.state, "moved unseen");
        }
    }
}
