// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {Scopes} from "../src/interfaces/IGuardians.sol";

/// @dev What mutation testing found no other test of Guardians to notice.
contract GuardiansMutantsTest is Base {
    function testAgainAnyTimeAfterTheRest() public {
        for (uint256 k = 0; k < 2; ++k) {
            for (uint256 i = 0; i < 2; ++i) {
                VM.prank(guard[i]);
                guardians.pause(Scopes.SETTLE);
            }
            yes(guardians.paused(Scopes.SETTLE), "paused");
            VM.warp(block.timestamp + 72 hours + 24 hours + 1);
        }
    }
}
