// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimWord, attemptOf, pack, tailOf} from "../../src/claims/ClaimWord.sol";
import {State, Submission} from "../../src/interfaces/IClaims.sol";
import {ClaimId, CoverageRef} from "../../src/libraries/Ids.sol";

/// @dev Proved by halmos for every value of the arguments (`make halmos`); forge does not run `check_` functions. What starts
/// with `refute_` is wrong, and halmos must say so.
contract ClaimWordProofs {
    uint256 private constant STATE = uint256(0xff) << 16;

    function packed(Submission calldata s, uint8 flags, uint8 version) external pure returns (ClaimWord) {
        return pack(s, flags, version);
    }

    /// @dev A claim reads back as it was submitted.
    function check_pack(Submission memory s, uint40 charged, uint16 day, uint8 flags, uint8 version) public view {
        (s.charged, s.serviceDay) = (charged, int32(uint32(day)));
        ClaimWord w = this.packed(s, flags, version);
        assert(w.attempt() == attemptOf(s.claim) && w.coverage() == tailOf(s.coverage));
        assert(w.payer() == s.payer && w.provider() == s.provider);
        assert(w.serviceDay() == day && w.charged() == charged);
        assert(w.flags() == flags && w.version() == version);
        assert(w.state() == State.Submitted && w.decidedDay() == 0 && w.paid() == 0);
    }

    /// @dev The fields fill the word without a gap and do not overlap: no two claims are the same word.
    function check_everyBit(uint256 word) public pure {
        if (uint8(word >> 16) > uint8(State.Reversed)) return;
        ClaimWord w = ClaimWord.wrap(word);
        uint256 got = w.attempt();
        got = got << 24 | w.coverage();
        got = got << 32 | w.payer();
        got = got << 32 | w.provider();
        got = got << 16 | w.serviceDay();
        got = got << 16 | w.decidedDay();
        got = got << 40 | w.charged();
        got = got << 40 | w.paid();
        got = got << 8 | uint8(w.state());
        got = got << 8 | w.version();
        got = got << 8 | w.flags();
        assert(got == word);
    }

    /// @dev A decision writes state, amount, day and flags, and leaves the other fields as they were.
    function check_decision(uint256 word, uint8 state, uint40 paid, uint16 day, uint8 set, uint8 unset) public pure {
        if (uint8(word >> 16) > uint8(State.Reversed) || state > uint8(State.Reversed)) return;
        ClaimWord w = ClaimWord.wrap(word);
        ClaimWord x = w.to(State(state)).paying(paid).decidedOn(int32(uint32(day))).marked(set).unmarked(unset);
        assert(uint8(x.state()) == state && x.paid() == paid && x.decidedDay() == day);
        assert(x.flags() == (w.flags() | set) & ~unset);
        uint256 written = uint256(0xffff) << 104 | uint256(type(uint40).max) << 24 | STATE | 0xff;
        assert((ClaimWord.unwrap(x) ^ word) & ~written == 0);
    }

    /// @dev Wrong: an amount of more than 40 bits would run over into what was charged.
    function refute_anyAmountFits(uint256 word, uint256 paid) public pure {
        ClaimWord w = ClaimWord.wrap(word);
        assert(w.paying(paid).charged() == w.charged());
    }
}
