// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Check} from "../Base.sol";
import {Promise} from "./Ghosts.sol";
import {Town} from "./Town.sol";
import {Claims} from "../../src/Claims.sol";
import {Eligibility} from "../../src/Eligibility.sol";
import {Guardians} from "../../src/Guardians.sol";
import {Participants} from "../../src/Participants.sol";
import {Treasury} from "../../src/Treasury.sol";
import {ClaimRecord} from "../../src/interfaces/IClaims.sol";

/// @dev A promise that holds whatever happens in the town. Forge plays runs of actions and asks after every one; at the
/// end of a run all promises are asked, and every claim has to stand as it was seen last.
abstract contract Invariants is Check {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    error Broken(Promise which, string how);

    Town internal town;
    Claims internal claims;
    Eligibility internal eligibility;
    Treasury internal treasury;
    Guardians internal guardians;
    Participants internal participants;

    function setUp() public virtual {
        town = new Town();
        town.setUp();
        (address c, address e, address t, address g, address p) = town.world();
        (claims, eligibility, treasury) = (Claims(c), Eligibility(e), Treasury(t));
        (guardians, participants) = (Guardians(g), Participants(p));
        // So that a run begins in the middle of things: claims in every state, debts, notices, versions.
        town.play(uint256(keccak256(bytes(opening()))), 250);
    }

    /// @dev Every promise is played from another beginning.
    function opening() internal pure virtual returns (string memory);

    /// @dev Read by forge: what it may call.
    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        Town.Action[] memory all = town.actions();
        targets = new FuzzSelector[](1);
        targets[0].addr = address(town);
        targets[0].selectors = new bytes4[](all.length);
        for (uint256 i = 0; i < all.length; ++i) {
            targets[0].selectors[i] = all[i].selector;
        }
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(town);
    }

    function kept(Promise which) internal view {
        string memory how = town.broken(which);
        if (bytes(how).length != 0) revert Broken(which, how);
    }

    /// @dev At the end of a run.
    function afterInvariant() external view {
        for (uint256 i = 0; i <= uint256(type(Promise).max); ++i) {
            kept(Promise(i));
        }
        uint256 n = town.claimsSeen();
        for (uint256 i = 0; i < n; ++i) {
            Town.Ghost memory g = town.ghost(i);
            ClaimRecord memory r = claims.claim(g.id);
            bool same = r.state == g.state && r.paid == g.paid && r.flags == g.flags && r.version == g.version;
            yes(same, "a claim changed in an action that was not about it");
            (uint256 paid, int256 net) = town.chainOf(i);
            yes(net == int256(paid), "net paid");
        }
    }

    /// @dev The newest claims: what an action may have changed.
    function newest() internal view returns (uint256 from, uint256 to) {
        to = town.claimsSeen();
        from = to > 8 ? to - 8 : 0;
    }
}
