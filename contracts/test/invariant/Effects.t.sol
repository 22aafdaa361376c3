// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Check} from "../Base.sol";
import {Promise} from "./Ghosts.sol";
import {Town} from "./Town.sol";

interface VmGas {
    function pauseGasMetering() external;
}

/// @dev The invariants are worth what happens in the town: every action has to take effect, and all at once break nothing.
contract EffectsTest is Check {
    // Shown by forge with -vv.
    // solhint-disable-next-line event-name-capwords
    event log_named_uint(string key, uint256 value);

    error NeverTookEffect(string action, uint256 tried);
    error Broken(Promise which, string how);

    uint256 private constant PLAYS = 6;
    uint256 private constant ACTIONS = 1000;

    function testEveryActionTakesEffect() public {
        VmGas(address(VM)).pauseGasMetering();
        string memory idle;
        uint256[] memory took;
        uint256[] memory tried;
        Town.Action[] memory all;
        for (uint256 game = 0; game < PLAYS; ++game) {
            Town town = new Town();
            town.setUp();
            all = town.actions();
            if (game == 0) (took, tried) = (new uint256[](all.length), new uint256[](all.length));
            for (uint256 i = 0; i < ACTIONS; i += 50) {
                town.play(uint256(keccak256(abi.encode("effects", game, i))), 50);
            }
            for (uint256 i = 0; i <= uint256(type(Promise).max); ++i) {
                string memory how = town.broken(Promise(i));
                if (bytes(how).length != 0) revert Broken(Promise(i), how);
            }
            for (uint256 i = 0; i < all.length; ++i) {
                took[i] += town.took(all[i].selector);
                tried[i] += town.tried(all[i].selector);
            }
        }
        for (uint256 i = 0; i < all.length; ++i) {
            emit log_named_uint(string.concat(all[i].name, " tried"), tried[i]);
            emit log_named_uint(string.concat(all[i].name, " took effect"), took[i]);
            if (took[i] == 0 && bytes(idle).length == 0) idle = all[i].name;
        }
        if (bytes(idle).length != 0) revert NeverTookEffect(idle, PLAYS * ACTIONS);
    }
}
