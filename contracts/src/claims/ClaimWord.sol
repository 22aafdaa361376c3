// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Flag, State, Submission} from "../interfaces/IClaims.sol";
import {ClaimId, CoverageRef} from "../libraries/Ids.sol";

/// @dev A claim in one storage slot, from the lowest bit:
/// flags 8 | version 8 | state 8 | paid 40 | charged 40 | decidedDay 16 | serviceDay 16 | provider 32 | payer 32 |
/// coverage 24 | attempt 32. Zero is no claim.
/// `coverage` is the end of the coverage's ref, so that what a claim consumed can only be counted where it was
/// submitted; the payer attests coverages itself, so it has no use for another with the same end.
type ClaimWord is uint256;

using {
    flags,
    has,
    version,
    state,
    paid,
    charged,
    decidedDay,
    serviceDay,
    provider,
    payer,
    coverage,
    attempt,
    marked,
    unmarked,
    to,
    paying,
    decidedOn,
    isNone,
    isUndecided,
    isDecided,
    isFree
} for ClaimWord global;

uint256 constant VERSION = 8;
uint256 constant STATE = 16;
uint256 constant PAID = 24;
uint256 constant CHARGED = 64;
uint256 constant DECIDED = 104;
uint256 constant SERVICE = 120;
uint256 constant PROVIDER = 136;
uint256 constant PAYER = 168;
uint256 constant COVERAGE = 200;
uint256 constant ATTEMPT = 224;

/// @dev A claim as it is submitted; its values must fit.
function pack(Submission calldata s, uint8 flags_, uint8 version_) pure returns (ClaimWord) {
    uint256 w = flags_ | uint256(version_) << VERSION | uint256(State.Submitted) << STATE;
    w |= uint256(s.charged) << CHARGED | uint256(uint32(s.serviceDay)) << SERVICE;
    w |= uint256(s.provider) << PROVIDER | uint256(s.payer) << PAYER;
    w |= uint256(tailOf(s.coverage)) << COVERAGE | uint256(attemptOf(s.claim)) << ATTEMPT;
    return ClaimWord.wrap(w);
}

/// @dev The beginning of an id: whose claims it is for.
function providerOf(ClaimId id) pure returns (uint32) {
    return uint32(bytes4(ClaimId.unwrap(id)));
}

/// @dev The end of an id that tells claims for the same services apart.
function attemptOf(ClaimId id) pure returns (uint32) {
    return uint32(uint256(ClaimId.unwrap(id)));
}

/// @dev The end of a coverage's ref.
function tailOf(CoverageRef ref) pure returns (uint24) {
    return uint24(uint256(CoverageRef.unwrap(ref)));
}

// FIELDS

function flags(ClaimWord w) pure returns (uint8) {
    return uint8(ClaimWord.unwrap(w));
}

/// @dev Whether any of the flags is set.
function has(ClaimWord w, uint8 mask) pure returns (bool) {
    return ClaimWord.unwrap(w) & mask != 0;
}

function version(ClaimWord w) pure returns (uint8) {
    return uint8(ClaimWord.unwrap(w) >> VERSION);
}

function state(ClaimWord w) pure returns (State) {
    return State(uint8(ClaimWord.unwrap(w) >> STATE));
}

function paid(ClaimWord w) pure returns (uint40) {
    return uint40(ClaimWord.unwrap(w) >> PAID);
}

function charged(ClaimWord w) pure returns (uint40) {
    return uint40(ClaimWord.unwrap(w) >> CHARGED);
}

function decidedDay(ClaimWord w) pure returns (uint16) {
    return uint16(ClaimWord.unwrap(w) >> DECIDED);
}

function serviceDay(ClaimWord w) pure returns (uint16) {
    return uint16(ClaimWord.unwrap(w) >> SERVICE);
}

function provider(ClaimWord w) pure returns (uint32) {
    return uint32(ClaimWord.unwrap(w) >> PROVIDER);
}

function payer(ClaimWord w) pure returns (uint32) {
    return uint32(ClaimWord.unwrap(w) >> PAYER);
}

function coverage(ClaimWord w) pure returns (uint24) {
    return uint24(ClaimWord.unwrap(w) >> COVERAGE);
}

function attempt(ClaimWord w) pure returns (uint32) {
    return uint32(ClaimWord.unwrap(w) >> ATTEMPT);
}

// CHANGES

function marked(ClaimWord w, uint8 mask) pure returns (ClaimWord) {
    return ClaimWord.wrap(ClaimWord.unwrap(w) | mask);
}

function unmarked(ClaimWord w, uint8 mask) pure returns (ClaimWord) {
    return ClaimWord.wrap(ClaimWord.unwrap(w) & ~uint256(mask));
}

function to(ClaimWord w, State next) pure returns (ClaimWord) {
    return ClaimWord.wrap(ClaimWord.unwrap(w) & ~(uint256(0xff) << STATE) | uint256(next) << STATE);
}

/// @dev With another amount paid, which must not exceed what was charged.
function paying(ClaimWord w, uint256 cents) pure returns (ClaimWord) {
    return ClaimWord.wrap(ClaimWord.unwrap(w) & ~(uint256(type(uint40).max) << PAID) | cents << PAID);
}

function decidedOn(ClaimWord w, int32 day) pure returns (ClaimWord) {
    return
        ClaimWord.wrap(ClaimWord.unwrap(w) & ~(uint256(type(uint16).max) << DECIDED) | uint256(uint32(day)) << DECIDED);
}

// STATES

function isNone(ClaimWord w) pure returns (bool) {
    return ClaimWord.unwrap(w) == 0;
}

function isUndecided(ClaimWord w) pure returns (bool) {
    State s = w.state();
    return s == State.Submitted || s == State.Held;
}

/// @dev Decided, and neither under appeal nor reversed.
function isDecided(ClaimWord w) pure returns (bool) {
    State s = w.state();
    return s == State.Settled || s == State.Denied || s == State.Upheld || s == State.Overturned;
}

/// @dev Whether another claim for the same services may take its place: nothing is or will be paid for it.
function isFree(ClaimWord w) pure returns (bool) {
    State s = w.state();
    if (s == State.Reversed) return true;
    return (s == State.Denied || s == State.Upheld) && w.has(Flag.DENIED | Flag.RECOVERED);
}
