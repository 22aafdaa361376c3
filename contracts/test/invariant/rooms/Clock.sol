// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Governors} from "./Governors.sol";

/// @dev Time passes: hours, days, and the terms of appeals and notices.
abstract contract Clock is Governors {
    function hoursPass(uint256 seed) external act(msg.sig) {
        pass(1 + roll(Dice(seed), 20 hours));
    }

    function daysPass(uint256 seed) external act(msg.sig) {
        pass((1 + roll(Dice(seed), 12)) * 1 days);
    }

    function monthsPass(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        pass((rarely(d, 3) ? 20 + roll(d, 80) : 1) * 1 days);
    }

    function pass(uint256 time) private {
        if (today() > LAST_DAY) return;
        VM.warp(block.timestamp + time);
        effect(true);
    }
}
