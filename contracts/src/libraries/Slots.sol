// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {State} from "../interfaces/IClaims.sol";

/// @dev A claim in one slot. `coverage` is the end of the coverage's ref, so that what a claim consumed can only be
/// counted where it was submitted; the payer attests coverages itself, so it has no use for another with the same end.
struct Slot {
    uint32 attempt;
    uint24 coverage;
    uint32 payer;
    uint32 provider;
    uint16 serviceDay;
    uint16 decidedDay;
    uint40 charged;
    uint40 paid;
    State state;
    uint8 version;
    uint8 flags;
}

/// @notice Packs a claim into its 256 bits by hand: the compiler reads and writes the slot once for each field.
library Slots {
    /// @dev From the top: attempt 32, coverage 24, payer 32, provider 32, serviceDay 16, decidedDay 16, charged 40, paid 40,
    /// state 8, version 8, flags 8.
    function pack(Slot memory c) internal pure returns (uint256 word) {
        word = c.attempt;
        word = word << 24 | c.coverage;
        word = word << 32 | c.payer;
        word = word << 32 | c.provider;
        word = word << 16 | c.serviceDay;
        word = word << 16 | c.decidedDay;
        word = word << 40 | c.charged;
        word = word << 40 | c.paid;
        word = word << 8 | uint8(c.state);
        word = word << 8 | c.version;
        word = word << 8 | c.flags;
    }

    function unpack(uint256 word) internal pure returns (Slot memory c) {
        c.flags = uint8(word);
        c.version = uint8(word >> 8);
        c.state = State(uint8(word >> 16));
        c.paid = uint40(word >> 24);
        c.charged = uint40(word >> 64);
        c.decidedDay = uint16(word >> 104);
        c.serviceDay = uint16(word >> 120);
        c.provider = uint32(word >> 136);
        c.payer = uint32(word >> 168);
        c.coverage = uint24(word >> 200);
        c.attempt = uint32(word >> 224);
    }
}
