// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimWord, pack, tailOf, attemptOf} from "../../src/claims/ClaimWord.sol";
import {Flag, State, Submission} from "../../src/interfaces/IClaims.sol";

/// @dev Proved by halmos for every word (`make halmos`): the slot of a claim holds what was put there, and a change of one
/// field is a change of that field. See TreasuryProofs.
contract ClaimWordProofs {
    /// @dev A submitted claim reads back field by field; what no submission says is zero.
    function check_packReadsBack(Submission calldata s, uint8 flags, uint8 version) external pure {
        if (s.charged > type(uint40).max || s.serviceDay < 0 || s.serviceDay > int32(uint32(type(uint16).max))) return;
        ClaimWord w = pack(s, flags, version);
        assert(w.flags() == flags && w.version() == version && w.state() == State.Submitted);
        assert(w.paid() == 0 && w.decidedDay() == 0);
        assert(w.charged() == s.charged && w.serviceDay() == uint32(s.serviceDay));
        assert(w.payer() == s.payer && w.provider() == s.provider);
        assert(w.coverage() == tailOf(s.coverage) && w.attempt() == attemptOf(s.claim));
    }

    /// @dev No bit of a word belongs to no field or to two: the fields rebuild it.
    function check_fieldsAreTheWord(uint256 word) external pure {
        if (!stateful(word)) return;
        ClaimWord w = ClaimWord.wrap(word);
        uint256 low = uint256(w.flags()) | uint256(w.version()) << 8 | uint256(w.state()) << 16;
        uint256 middle = uint256(w.paid()) << 24 | uint256(w.charged()) << 64 | uint256(w.decidedDay()) << 104;
        uint256 high = uint256(w.serviceDay()) << 120 | uint256(w.provider()) << 136 | uint256(w.payer()) << 168;
        assert(low | middle | high | uint256(w.coverage()) << 200 | uint256(w.attempt()) << 224 == word);
    }

    function check_toChangesTheStateOnly(uint256 word, uint8 state) external pure {
        if (!stateful(word) || state > uint8(type(State).max)) return;
        ClaimWord w = ClaimWord.wrap(word).to(State(state));
        assert(w.state() == State(state));
        assert(same(word, w, uint256(0xff) << 16));
    }

    function check_payingChangesPaidOnly(uint256 word, uint40 cents) external pure {
        ClaimWord w = ClaimWord.wrap(word).paying(cents);
        assert(w.paid() == cents);
        assert(same(word, w, uint256(type(uint40).max) << 24));
    }

    /// @dev Through 2149, as long as days of service are told.
    function check_decidedOnChangesTheDayOnly(uint256 word, uint16 day) external pure {
        ClaimWord w = ClaimWord.wrap(word).decidedOn(int32(uint32(day)));
        assert(w.decidedDay() == day);
        assert(same(word, w, uint256(type(uint16).max) << 104));
    }

    function check_marksChangeTheirFlagsOnly(uint256 word, uint8 mask) external pure {
        ClaimWord marked = ClaimWord.wrap(word).marked(mask);
        ClaimWord unmarked = ClaimWord.wrap(word).unmarked(mask);
        assert(marked.flags() == uint8(word) | mask && unmarked.flags() == uint8(word) & ~mask);
        assert(same(word, marked, 0xff) && same(word, unmarked, 0xff));
        assert(marked.has(mask) == (mask != 0) && !unmarked.has(mask));
    }

    /// @dev A claim is undecided or decided or neither, never both; a free place is never one that waits for a decision, nor
    /// one under appeal.
    function check_standingsAreApart(uint256 word) external pure {
        if (!stateful(word)) return;
        ClaimWord w = ClaimWord.wrap(word);
        State s = w.state();
        assert(!(w.isUndecided() && w.isDecided()));
        assert(!w.isFree() || !w.isUndecided());
        assert(!w.isFree() || (s != State.Appealed && s != State.Disputed && s != State.Settled));
        assert(!w.isNone() || (!w.isUndecided() && !w.isDecided() && !w.isFree()));
        assert(s != State.Reversed || (w.isFree() && !w.isDecided()));
    }

    /// @dev Whose place is free has been denied, or was taken back.
    function check_freeIsDeniedOrReversed(uint256 word) external pure {
        if (!stateful(word)) return;
        ClaimWord w = ClaimWord.wrap(word);
        bool final_ = w.state() == State.Denied || w.state() == State.Upheld;
        bool free = w.state() == State.Reversed || (final_ && w.has(Flag.DENIED | Flag.RECOVERED));
        assert(w.isFree() == free);
    }

    // WRONG ON PURPOSE

    /// @dev Paying more than fits would spill into what was charged: why a settlement is checked first.
    function refute_payingNeverSpills(uint256 word, uint64 cents) external pure {
        ClaimWord w = ClaimWord.wrap(word).paying(cents);
        assert(w.charged() == ClaimWord.wrap(word).charged());
    }

    // INTERNAL

    /// @dev Whether the word holds a state; no other was ever written.
    function stateful(uint256 word) private pure returns (bool) {
        return uint8(word >> 16) <= uint8(type(State).max);
    }

    function same(uint256 word, ClaimWord w, uint256 field) private pure returns (bool) {
        return ClaimWord.unwrap(w) & ~field == word & ~field;
    }
}
