// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Check} from "./Base.sol";
import {ClaimWord, attemptOf, pack, tailOf} from "../src/claims/ClaimWord.sol";
import {Flag, State, Submission} from "../src/interfaces/IClaims.sol";
import {ClaimId, CoverageRef} from "../src/libraries/Ids.sol";

/// @dev A claim in one word: what is written is read again, and nothing else moves.
contract ClaimWordTest is Check {
    uint256 private constant STATE = uint256(0xff) << 16;
    uint256 private constant PAID = uint256(type(uint40).max) << 24;
    uint256 private constant DECIDED = uint256(0xffff) << 104;

    function packed(Submission calldata s, uint8 flags, uint8 version) external pure returns (ClaimWord) {
        return pack(s, flags, version);
    }

    /// @dev Any word, with a state in it that is one.
    function word(uint256 seed) private pure returns (ClaimWord) {
        return ClaimWord.wrap(seed & ~STATE | (seed >> 16 & 0xff) % 10 << 16);
    }

    function differ(ClaimWord a, ClaimWord b) private pure returns (uint256) {
        return ClaimWord.unwrap(a) ^ ClaimWord.unwrap(b);
    }

    function testFuzzPack(Submission memory s, uint40 charged, uint16 day, uint8 flags, uint8 version) public view {
        (s.charged, s.serviceDay) = (charged, int32(uint32(day)));
        ClaimWord w = this.packed(s, flags, version);
        eq(w.attempt(), attemptOf(s.claim), "attempt");
        eq(w.coverage(), tailOf(s.coverage), "coverage");
        eq(w.payer(), s.payer, "payer");
        eq(w.provider(), s.provider, "provider");
        eq(w.serviceDay(), day, "service day");
        eq(w.charged(), charged, "charged");
        eq(w.flags(), flags, "flags");
        eq(w.version(), version, "version");
        eq(uint256(w.state()), uint256(State.Submitted), "state");
        eq(w.decidedDay() + w.paid(), 0, "not decided");
    }

    /// @dev The fields fill the word without a gap and do not overlap.
    function testFuzzEveryBit(uint256 seed) public pure {
        ClaimWord w = word(seed);
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
        eq(got, ClaimWord.unwrap(w), "word");
    }

    function testFuzzChangesTouchNothingElse(uint256 seed, uint40 cents, uint16 day, uint8 mask) public pure {
        ClaimWord w = word(seed);
        ClaimWord x = w.paying(cents);
        eq(x.paid(), cents, "paid");
        eq(differ(w, x) & ~PAID, 0, "paying");
        x = w.decidedOn(int32(uint32(day)));
        eq(x.decidedDay(), day, "decided");
        eq(differ(w, x) & ~DECIDED, 0, "decidedOn");
        x = w.marked(mask);
        eq(x.flags(), w.flags() | mask, "marked");
        eq(differ(w, x) >> 8, 0, "marked");
        x = w.unmarked(mask);
        eq(x.flags(), w.flags() & ~mask, "unmarked");
        eq(differ(w, x) >> 8, 0, "unmarked");
        for (uint8 i = 0; i <= uint8(type(State).max); ++i) {
            x = w.to(State(i));
            eq(uint256(x.state()), i, "state");
            eq(differ(w, x) & ~STATE, 0, "to");
        }
        yes(w.has(mask) == (w.flags() & mask != 0), "has");
    }

    /// @dev The layout, written out: what is on chain stays readable only if it never changes.
    function testLayout() public view {
        Submission memory s;
        s.claim = ClaimId.wrap(bytes32(uint256(0xa1a2a3a4)));
        s.coverage = CoverageRef.wrap(bytes32(uint256(0xb1b2b3)));
        (s.payer, s.provider, s.serviceDay, s.charged) = (0xc1c2c3c4, 0xd1d2d3d4, 0xe1e2, 0x1112131415);
        ClaimWord w = this.packed(s, 0x41, 0x31).to(State.Reversed).paying(0x2122232425).decidedOn(0xf1f2);
        eq(
            bytes32(ClaimWord.unwrap(w)),
            bytes32(0xa1a2a3a4b1b2b3c1c2c3c4d1d2d3d4e1e2f1f211121314152122232425093141),
            "layout"
        );
    }

    /// @dev Every state with every flags there are.
    function testStates() public pure {
        for (uint256 i = 0; i <= uint256(type(State).max); ++i) {
            State s = State(i);
            bool decided = s == State.Settled || s == State.Denied || s == State.Upheld || s == State.Overturned;
            for (uint256 flags = 0; flags < 256; ++flags) {
                ClaimWord w = ClaimWord.wrap(flags).to(s);
                yes(w.isUndecided() == (s == State.Submitted || s == State.Held), "undecided");
                yes(w.isDecided() == decided, "decided");
                bool nothing = flags & (Flag.DENIED | Flag.RECOVERED) != 0;
                bool free = s == State.Reversed || ((s == State.Denied || s == State.Upheld) && nothing);
                yes(w.isFree() == free, "free");
            }
        }
        yes(ClaimWord.wrap(0).isNone(), "none");
        no(ClaimWord.wrap(1).isNone(), "some");
    }
}
