// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Check} from "./Base.sol";
import {State} from "../src/interfaces/IClaims.sol";
import {Slot, Slots} from "../src/libraries/Slots.sol";

contract SlotsTest is Check {
    /// @dev State by state, because a state that is none is no claim.
    function testFuzzRoundTrip(
        uint32 attempt,
        uint24 coverage,
        uint32[2] memory parties,
        uint16[2] memory days_,
        uint40[2] memory amounts,
        uint8 version,
        uint8 flags
    ) public pure {
        Slot memory c;
        (c.attempt, c.coverage, c.payer, c.provider) = (attempt, coverage, parties[0], parties[1]);
        (c.serviceDay, c.decidedDay, c.charged, c.paid) = (days_[0], days_[1], amounts[0], amounts[1]);
        (c.version, c.flags) = (version, flags);
        for (uint8 i = 0; i <= uint8(type(State).max); ++i) {
            c.state = State(i);
            eq(keccak256(abi.encode(Slots.unpack(Slots.pack(c)))), keccak256(abi.encode(c)), "slot");
        }
    }

    /// @dev Every word whose state is one, too: no bit is lost, none is used twice.
    function testFuzzEveryBit(uint256 word) public pure {
        word = word & ~(uint256(0xff) << 16) | (word >> 16 & 0xff) % 10 << 16;
        eq(Slots.pack(Slots.unpack(word)), word, "word");
    }

    function testEmpty() public pure {
        Slot memory c;
        eq(Slots.pack(c), 0, "zero is no claim");
        eq(uint256(Slots.unpack(0).state), uint256(State.None), "and no claim is zero");
    }

    /// @dev The layout, written out: what is on chain stays readable only if it never changes.
    function testLayout() public pure {
        Slot memory c = Slot({
            attempt: 0xa1a2a3a4,
            coverage: 0xb1b2b3,
            payer: 0xc1c2c3c4,
            provider: 0xd1d2d3d4,
            serviceDay: 0xe1e2,
            decidedDay: 0xf1f2,
            charged: 0x1112131415,
            paid: 0x2122232425,
            state: State.Reversed,
            version: 0x31,
            flags: 0x41
        });
        eq(
            bytes32(Slots.pack(c)),
            bytes32(0xa1a2a3a4b1b2b3c1c2c3c4d1d2d3d4e1e2f1f211121314152122232425093141),
            "layout"
        );
    }
}
