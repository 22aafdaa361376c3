// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ClaimRecord, Flag, IClaims, State} from "../interfaces/IClaims.sol";
import {IConsents} from "../interfaces/IConsents.sol";
import {CoverageState, IEligibility} from "../interfaces/IEligibility.sol";
import {IGuardians, Scopes} from "../interfaces/IGuardians.sol";
import {IParticipants, Kind} from "../interfaces/IParticipants.sol";
import {ITreasury} from "../interfaces/ITreasury.sol";
import {ClaimId, CoverageRef} from "../libraries/Ids.sol";
import {ClaimWord, attemptOf, tailOf} from "./ClaimWord.sol";

/// @title ClaimBook
/// @notice Where claims are stored, and what their states mean. The parts of Claims are built on it.
abstract contract ClaimBook is IClaims {
    /// @dev A claim, and where it is stored: at its place, or aside at its full id.
    struct Found {
        bytes32 key;
        ClaimWord word;
    }

    /// @dev How a new version is tied to the one before.
    struct Link {
        ClaimId replaces;
        CoverageRef replacedCoverage;
    }

    // IMMUTABLES AND STORAGE

    IParticipants internal immutable PARTICIPANTS;
    IConsents internal immutable CONSENTS;
    IEligibility internal immutable ELIGIBILITY;
    ITreasury internal immutable TREASURY;
    IGuardians internal immutable GUARDIANS;

    mapping(bytes32 key => ClaimWord) private _words;
    mapping(ClaimId id => Link) internal _links;
    /// @inheritdoc IClaims
    mapping(ClaimId id => ClaimId) public replacedBy;
    /// @inheritdoc IClaims
    mapping(ClaimId id => int32) public holdLastDay;
    /// @inheritdoc IClaims
    mapping(ClaimId id => uint64) public interestPaid;

    constructor(
        IParticipants participants,
        IConsents consents,
        IEligibility eligibility,
        ITreasury treasury,
        IGuardians guardians
    ) {
        PARTICIPANTS = participants;
        CONSENTS = consents;
        ELIGIBILITY = eligibility;
        TREASURY = treasury;
        GUARDIANS = guardians;
    }

    // VIEWS

    /// @inheritdoc IClaims
    function claim(ClaimId id) external view returns (ClaimRecord memory) {
        Found memory f = _find(id);
        ClaimWord c = f.word;
        return ClaimRecord({
            payer: c.payer(),
            provider: c.provider(),
            serviceDay: int32(uint32(c.serviceDay())),
            decidedDay: int32(uint32(c.decidedDay())),
            charged: c.charged(),
            paid: c.paid(),
            version: c.version(),
            state: c.state(),
            flags: c.flags(),
            aside: c.state() != State.None && f.key != _place(id)
        });
    }

    /// @inheritdoc IClaims
    function occupant(ClaimId id) external view returns (ClaimId) {
        bytes32 place = _place(id);
        ClaimWord c = _load(place);
        return c.state() == State.None ? ClaimId.wrap(0) : _idAt(place, c);
    }

    /// @inheritdoc IClaims
    function replaces(ClaimId id) external view returns (ClaimId) {
        return _links[id].replaces;
    }

    // STORE

    function _load(bytes32 key) internal view returns (ClaimWord) {
        return _words[key];
    }

    function _store(bytes32 key, ClaimWord c) internal {
        _words[key] = c;
    }

    function _find(ClaimId id) internal view returns (Found memory f) {
        f.key = _place(id);
        f.word = _words[f.key];
        if (f.word.attempt() == attemptOf(id)) return f;
        // The id without an attempt is a place, not a claim: who stands there is not found by it.
        f.key = ClaimId.unwrap(id);
        f.word = attemptOf(id) == 0 ? ClaimWord.wrap(0) : _words[f.key];
    }

    /// @dev Where the claims of this one's provider and service key stand, one at a time.
    function _place(ClaimId id) internal pure returns (bytes32) {
        return ClaimId.unwrap(id) & ~bytes32(uint256(type(uint32).max));
    }

    function _idAt(bytes32 place, ClaimWord c) internal pure returns (ClaimId) {
        return ClaimId.wrap(place | bytes32(uint256(c.attempt())));
    }

    function _same(ClaimId a, ClaimId b) internal pure returns (bool) {
        return ClaimId.unwrap(a) == ClaimId.unwrap(b);
    }

    /// @dev Stores a new claim, in the place of its service key or aside where another stands, and returns it as
    /// stored; zero if it is there already.
    function _record(ClaimId id, ClaimWord c, ClaimId replaced) internal returns (ClaimWord) {
        bytes32 key = _place(id);
        ClaimWord other = _words[key];
        if (!other.isNone()) {
            bytes32 full = ClaimId.unwrap(id);
            if (other.attempt() == c.attempt() || !_words[full].isNone()) return ClaimWord.wrap(0);
            if (other.isFree()) {
                _moveAside(key, other);
            } else {
                if (!_same(_idAt(key, other), replaced)) c = c.marked(Flag.DUPLICATE);
                key = full;
            }
        }
        _words[key] = c;
        return c;
    }

    /// @dev Puts a claim into the place of its service key; who stood there, and is free, moves aside.
    function _occupy(ClaimId id, Found memory f) internal {
        bytes32 place = _place(id);
        if (f.key != place) {
            _moveAside(place, _words[place]);
            _words[f.key] = ClaimWord.wrap(0);
        }
        _words[place] = f.word;
    }

    function _moveAside(bytes32 place, ClaimWord c) private {
        _words[ClaimId.unwrap(_idAt(place, c))] = c;
    }

    // PARTIES AND COVERAGES

    /// @dev Whether this can be the coverage of a claim with a maximum: the end of its ref, which is what the claim
    /// keeps of it, is not enough, because anybody may choose the same for a coverage of its own, or name one that does
    /// not exist.
    function _covers(CoverageRef ref, ClaimWord c) internal view returns (bool) {
        if (tailOf(ref) != c.coverage()) return false;
        CoverageState memory found = ELIGIBILITY.coverage(ref);
        return found.payer == c.payer() && found.used >= c.paid();
    }

    function _againstPayer(uint32 payer) internal view returns (bytes4) {
        if (!PARTICIPANTS.isActive(payer, Kind.PAYER)) return PayerInactive.selector;
        return GUARDIANS.paused(Scopes.payer(payer)) ? Paused.selector : bytes4(0);
    }
}
