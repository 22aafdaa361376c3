// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimRecord, Flag, IClaims, State} from "../interfaces/IClaims.sol";
import {IConsents} from "../interfaces/IConsents.sol";
import {IEligibility} from "../interfaces/IEligibility.sol";
import {IGuardians, Scopes} from "../interfaces/IGuardians.sol";
import {IParticipants, Kind} from "../interfaces/IParticipants.sol";
import {ITreasury} from "../interfaces/ITreasury.sol";
import {Days} from "../libraries/Days.sol";
import {ClaimId, CoverageRef} from "../libraries/Ids.sol";
import {Slot, Slots} from "../libraries/Slots.sol";

/// @title ClaimBook
/// @notice Where claims are stored, and what their states mean. The parts of Claims are built on it.
abstract contract ClaimBook is IClaims {
    /// @dev A claim, and where it is stored: at its place, or aside at its full id.
    struct Found {
        bytes32 key;
        Slot slot;
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

    /// @dev Packed by Slots.
    mapping(bytes32 key => uint256 word) private _words;
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
        Slot memory c = f.slot;
        return ClaimRecord({
            payer: c.payer,
            provider: c.provider,
            serviceDay: int32(uint32(c.serviceDay)),
            decidedDay: int32(uint32(c.decidedDay)),
            charged: c.charged,
            paid: c.paid,
            version: c.version,
            state: c.state,
            flags: c.flags,
            aside: c.state != State.None && f.key != _place(id)
        });
    }

    /// @inheritdoc IClaims
    function occupant(ClaimId id) external view returns (ClaimId) {
        bytes32 place = _place(id);
        Slot memory c = _load(place);
        return c.state == State.None ? ClaimId.wrap(0) : _idAt(place, c);
    }

    /// @inheritdoc IClaims
    function replaces(ClaimId id) external view returns (ClaimId) {
        return _links[id].replaces;
    }

    // STORE

    function _load(bytes32 key) internal view returns (Slot memory) {
        return Slots.unpack(_words[key]);
    }

    function _store(bytes32 key, Slot memory c) internal {
        _words[key] = Slots.pack(c);
    }

    function _find(ClaimId id) internal view returns (Found memory f) {
        f.key = _place(id);
        f.slot = _load(f.key);
        if (f.slot.attempt == _attempt(id)) return f;
        // The id without an attempt is a place, not a claim: who stands there is not found by it.
        f.key = ClaimId.unwrap(id);
        f.slot = _load(_attempt(id) == 0 ? bytes32(0) : f.key);
    }

    /// @dev Where the claims of this one's service key stand, one at a time.
    function _place(ClaimId id) internal pure returns (bytes32) {
        return ClaimId.unwrap(id) & ~bytes32(uint256(type(uint32).max));
    }

    function _attempt(ClaimId id) internal pure returns (uint32) {
        return uint32(uint256(ClaimId.unwrap(id)));
    }

    function _idAt(bytes32 place, Slot memory c) internal pure returns (ClaimId) {
        return ClaimId.wrap(place | bytes32(uint256(c.attempt)));
    }

    function _same(ClaimId a, ClaimId b) internal pure returns (bool) {
        return ClaimId.unwrap(a) == ClaimId.unwrap(b);
    }

    function _tail(CoverageRef ref) internal pure returns (uint24) {
        return uint24(uint256(CoverageRef.unwrap(ref)));
    }

    /// @dev Stores a new claim: in the place of its service key, or aside where another stands; false if it is there already.
    function _record(ClaimId id, Slot memory c, ClaimId replaced) internal returns (bool) {
        bytes32 key = _place(id);
        Slot memory other = _load(key);
        if (other.state != State.None) {
            bytes32 full = ClaimId.unwrap(id);
            if (other.attempt == c.attempt || _words[full] != 0) return false;
            if (_free(other)) {
                _moveAside(key, other);
            } else {
                if (!_same(_idAt(key, other), replaced)) c.flags |= Flag.DUPLICATE;
                key = full;
            }
        }
        _store(key, c);
        return true;
    }

    /// @dev Puts a claim into the place of its service key; who stood there, and is free, moves aside.
    function _occupy(ClaimId id, Found memory f) internal {
        bytes32 place = _place(id);
        if (f.key != place) {
            _moveAside(place, _load(place));
            delete _words[f.key];
        }
        _store(place, f.slot);
    }

    function _moveAside(bytes32 place, Slot memory c) private {
        _store(ClaimId.unwrap(_idAt(place, c)), c);
    }

    // STATES

    function _undecided(Slot memory c) internal pure returns (bool) {
        return c.state == State.Submitted || c.state == State.Held;
    }

    /// @dev Decided, and neither under appeal nor reversed.
    function _decided(Slot memory c) internal pure returns (bool) {
        return
            c.state == State.Settled || c.state == State.Denied || c.state == State.Upheld
                || c.state == State.Overturned;
    }

    /// @dev Whether another claim for the same services may take its place: nothing is or will be paid for it.
    function _free(Slot memory c) internal pure returns (bool) {
        if (c.state == State.Reversed) return true;
        return (c.state == State.Denied || c.state == State.Upheld) && c.flags & (Flag.DENIED | Flag.RECOVERED) != 0;
    }

    function _againstPayer(uint32 payer) internal view returns (bytes4) {
        if (!PARTICIPANTS.isActive(payer, Kind.PAYER)) return PayerInactive.selector;
        return GUARDIANS.paused(Scopes.payer(payer)) ? Paused.selector : bytes4(0);
    }

    function _today() internal view returns (uint16) {
        return uint16(uint32(Days.today()));
    }
}
