// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ConsentStatus, Grant} from "../interfaces/IConsents.sol";
import {ConsentRef} from "../libraries/Ids.sol";

/// @dev Everything the check of a claim asks of a consent, in one storage slot, from the lowest bit:
/// status 8 | basis 8 | flags 8 | notBeforeDay 24 | notAfterDay 24 | granteeOrg 32 | purposes 32 | scopes 64 |
/// policyVersion 16 | endedAt 40. One masked comparison answers status, grantee, purposes and scopes at once.
type ConsentWord is uint256;

using {
    status,
    basis,
    flags,
    has,
    notBeforeDay,
    notAfterDay,
    granteeOrg,
    purposes,
    scopes,
    policyVersion,
    endedAt,
    ended
} for ConsentWord global;

/// @dev A consent in three slots.
struct Slots {
    ConsentWord word;
    address controller;
    bytes32 terms;
}

/// @dev What few consents have, kept apart from the word, so that only who needs it reads it.
library ConsentFlag {
    uint8 internal constant JOINT = 1; // two controllers
    uint8 internal constant SUCCESSOR = 2; // superseded another: custody is kept under the first reference
}

/// @dev What is asked of consents: the word's bits that matter, and what they have to be.
struct Question {
    uint256 mask;
    uint256 want;
}

uint256 constant NOT_BEFORE = 24;
uint256 constant NOT_AFTER = 48;
uint256 constant GRANTEE = 72;
uint256 constant PURPOSES = 104;
uint256 constant SCOPES = 136;
uint256 constant POLICY = 200;
uint256 constant ENDED_AT = 216;

/// @dev An active consent.
function pack(Grant calldata g, uint8 flags_) pure returns (ConsentWord) {
    uint256 w = ConsentStatus.ACTIVE | uint256(g.basis) << 8 | uint256(flags_) << 16;
    w |= uint256(g.notBefore / 1 days) << NOT_BEFORE | uint256(g.notAfter / 1 days) << NOT_AFTER;
    w |= uint256(g.granteeOrg) << GRANTEE;
    w |= uint256(g.purposes) << PURPOSES | uint256(g.scopes) << SCOPES | uint256(g.policyVersion) << POLICY;
    return ConsentWord.wrap(w);
}

function status(ConsentWord w) pure returns (uint8) {
    return uint8(ConsentWord.unwrap(w));
}

function basis(ConsentWord w) pure returns (uint8) {
    return uint8(ConsentWord.unwrap(w) >> 8);
}

function flags(ConsentWord w) pure returns (uint8) {
    return uint8(ConsentWord.unwrap(w) >> 16);
}

function has(ConsentWord w, uint8 flag) pure returns (bool) {
    return flags(w) & flag != 0;
}

function notBeforeDay(ConsentWord w) pure returns (uint24) {
    return uint24(ConsentWord.unwrap(w) >> NOT_BEFORE);
}

function notAfterDay(ConsentWord w) pure returns (uint24) {
    return uint24(ConsentWord.unwrap(w) >> NOT_AFTER);
}

function granteeOrg(ConsentWord w) pure returns (uint32) {
    return uint32(ConsentWord.unwrap(w) >> GRANTEE);
}

function purposes(ConsentWord w) pure returns (uint32) {
    return uint32(ConsentWord.unwrap(w) >> PURPOSES);
}

function scopes(ConsentWord w) pure returns (uint64) {
    return uint64(ConsentWord.unwrap(w) >> SCOPES);
}

function policyVersion(ConsentWord w) pure returns (uint16) {
    return uint16(ConsentWord.unwrap(w) >> POLICY);
}

function endedAt(ConsentWord w) pure returns (uint40) {
    return uint40(ConsentWord.unwrap(w) >> ENDED_AT);
}

/// @dev The same consent, over since this second.
function ended(ConsentWord w, uint8 endStatus) view returns (ConsentWord) {
    uint256 kept = ConsentWord.unwrap(w) >> 8 << 8;
    return ConsentWord.wrap(kept | endStatus | block.timestamp << ENDED_AT);
}

/// @dev Empty masks make a question no word answers.
function question(uint32 grantee, uint32 purposes_, uint64 scopes_) pure returns (Question memory q) {
    if (purposes_ == 0 || scopes_ == 0) return Question(0, 1);
    uint256 asked = uint256(purposes_) << PURPOSES | uint256(scopes_) << SCOPES;
    return Question(
        asked | uint256(type(uint32).max) << GRANTEE | type(uint8).max,
        asked | uint256(grantee) << GRANTEE | ConsentStatus.ACTIVE
    );
}

/// @dev Whether a consent answers the question with yes on a day.
function answers(ConsentWord w, Question memory q, uint256 today) pure returns (bool) {
    uint256 bits = ConsentWord.unwrap(w);
    return bits & q.mask == q.want && uint24(bits >> NOT_BEFORE) <= today && today < uint24(bits >> NOT_AFTER);
}

/// @dev keccak256(abi.encode(ref, status, policyVersion, block.timestamp)) without taking new memory, so that a batch
/// does not pay for it.
function snapshotOf(ConsentRef ref, ConsentWord w) view returns (bytes32 hash) {
    assembly ("memory-safe") {
        let free := mload(0x40)
        mstore(free, ref)
        mstore(add(free, 32), and(w, 0xff))
        mstore(add(free, 64), and(shr(POLICY, w), 0xffff))
        mstore(add(free, 96), timestamp())
        hash := keccak256(free, 128)
    }
}

/// @dev `answers` and `snapshotOf` for many consents, as the ABI encoding of (bool[], bytes32[]): the compiler's own
/// code for the same costs 470 gas more for each. The word has to be the first member of what is mapped to.
function answersOf(mapping(ConsentRef => Slots) storage consents, ConsentRef[] calldata refs, Question memory q)
    view
    returns (bytes memory reply)
{
    assembly ("memory-safe") {
        let n := refs.length
        let size := add(128, shl(6, n)) // two offsets, two lengths, two words for each
        reply := mload(0x40)
        let preimage := add(add(reply, 32), size) // of a snapshot
        mstore(0x40, add(preimage, 128))
        mstore(add(preimage, 96), timestamp())
        let today := div(timestamp(), 86400)

        mstore(reply, size)
        mstore(add(reply, 32), 64)
        mstore(add(reply, 64), add(96, shl(5, n)))
        mstore(add(reply, 96), n)
        let permitted := add(reply, 128)
        let half := add(shl(5, n), 32) // from an item of the first list to that of the second
        mstore(add(sub(permitted, 32), half), n)
        mstore(32, consents.slot)
        for { let at := refs.offset } n { n := sub(n, 1) } {
            let ref := calldataload(at)
            let yes := 0
            let snapshot := 0
            if ref {
                mstore(0, ref)
                let w := sload(keccak256(0, 64))
                yes := and(eq(and(w, mload(q)), mload(add(q, 32))), lt(today, and(shr(NOT_AFTER, w), 0xffffff)))
                yes := and(yes, iszero(lt(today, and(shr(NOT_BEFORE, w), 0xffffff))))
                mstore(preimage, ref)
                mstore(add(preimage, 32), and(w, 0xff))
                mstore(add(preimage, 64), and(shr(POLICY, w), 0xffff))
                snapshot := keccak256(preimage, 128)
            }
            mstore(permitted, yes)
            mstore(add(permitted, half), snapshot)
            permitted := add(permitted, 32)
            at := add(at, 32)
        }
    }
}
