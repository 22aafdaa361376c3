// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {State} from "../../src/interfaces/IClaims.sol";
import {Slot, Slots} from "../../src/libraries/Slots.sol";

/// @dev Proofs for halmos (`halmos --match-contract SlotsProof`), over all values at once.
contract SlotsProof {
    /// @dev Every claim reads back as it was written, field by field.
    function check_roundTrip(
        uint32 attempt,
        uint24 coverage,
        uint32[2] calldata parties,
        uint16[2] calldata days_,
        uint40[2] calldata amounts,
        uint8 state,
        uint8 version,
        uint8 flags
    ) public pure {
        if (state > uint8(State.Reversed)) return;
        Slot memory c;
        (c.attempt, c.coverage, c.payer, c.provider) = (attempt, coverage, parties[0], parties[1]);
        (c.serviceDay, c.decidedDay) = (days_[0], days_[1]);
        (c.charged, c.paid) = (amounts[0], amounts[1]);
        (c.state, c.version, c.flags) = (State(state), version, flags);
        Slot memory d = Slots.unpack(Slots.pack(c));
        assert(d.attempt == attempt && d.coverage == coverage);
        assert(d.payer == parties[0] && d.provider == parties[1]);
        assert(d.serviceDay == days_[0] && d.decidedDay == days_[1]);
        assert(d.charged == amounts[0] && d.paid == amounts[1]);
        assert(uint8(d.state) == state && d.version == version && d.flags == flags);
    }

    /// @dev Every word with a state in it is a claim, and no two words are the same one.
    function check_everyBit(uint256 word) public pure {
        if (uint8(word >> 16) > uint8(State.Reversed)) return;
        assert(Slots.pack(Slots.unpack(word)) == word);
    }
}
