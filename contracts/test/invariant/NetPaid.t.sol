// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "./Ghosts.sol";
import {Invariants} from "./Invariants.sol";
import {Town} from "./Town.sol";

/// @dev Over all versions of a claim, the money that moved is what the newest pays, which is no more than it allows.
contract NetPaidInvariants is Invariants {
    function opening() internal pure override returns (string memory) {
        return "netpaid";
    }

    function invariant_netPaid() external view {
        kept(Promise.NET_PAID);
        (uint256 from, uint256 to) = newest();
        for (uint256 i = from; i < to; ++i) {
            Town.Ghost memory g = town.ghost(i);
            (uint256 paid, int256 net) = town.chainOf(i);
            yes(net == int256(paid), "net paid of a chain");
            yes(g.paid <= g.allowed && g.allowed <= g.charged, "within what is allowed, within what was charged");
        }
    }
}
