// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "./Ghosts.sol";
import {Invariants} from "./Invariants.sol";

/// @dev Roles change through the time lock only; a minority decides nothing, a stranger changes nothing.
contract RolesInvariants is Invariants {
    /// @dev The book of roles as it was deployed, and with the one change the time lock can have made.
    bytes32 private deployed;
    bytes32 private candidates;

    function setUp() public override {
        super.setUp();
        (deployed, candidates) = town.roleBooks();
    }

    function opening() internal pure override returns (string memory) {
        return "roles";
    }

    function invariant_rolesChangeThroughTheTimelockOnly() external view {
        kept(Promise.ROLES);
        (bytes32 book, bool candidate) = town.roleBook();
        eq(book, candidate ? candidates : deployed, "who may do what");
    }
}
