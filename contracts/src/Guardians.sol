// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";
import {IGuardians, Scopes} from "./interfaces/IGuardians.sol";

/// @title Guardians
/// @dev Assumes the block time right to within seconds. `restricted` is written out, because the same functions serve
/// guardians, who need a second voice, and governance, who does not.
contract Guardians is IGuardians, AccessManaged {
    using EnumerableSet for EnumerableSet.AddressSet;

    /// @dev A scope in one slot. `until` stays what it was when a pause is lifted, so that lifting early gives the
    /// guardians nothing back. There is one voice at most: for a pause while there is none, for lifting while there is
    /// one. Every pause takes it away; a voice left when a pause ends or is lifted was given before `until`, so it has lost
    /// its force by the time the guardians may pause again.
    struct Slot {
        address voice;
        uint40 voicedAt;
        uint40 until;
        bool lifted;
    }

    uint40 private constant PAUSE = 72 hours;
    uint40 private constant REST = 24 hours;
    uint40 private constant VOICE = 24 hours;
    uint256 private constant FEWEST = 3;
    uint256 private constant MOST = 9;

    // STORAGE

    EnumerableSet.AddressSet private _guardians;
    mapping(bytes32 scope => Slot) private _scopes;

    /// @param manager Decides who pauses, lifts and replaces guardians without a second voice.
    /// @param members The first guardians, three to nine.
    constructor(address manager, address[] memory members) AccessManaged(manager) {
        _setGuardians(members);
    }

    // GUARDIANS

    /// @inheritdoc IGuardians
    function setGuardians(address[] calldata members) external restricted {
        _setGuardians(members);
    }

    // PAUSE

    /// @inheritdoc IGuardians
    function pause(bytes32 scope) external {
        bool payer = scope != 0 && uint256(scope) <= type(uint32).max;
        if (!payer && scope != Scopes.SUBMIT && scope != Scopes.SETTLE) revert UnknownScope(scope);
        Slot storage s = _scopes[scope];
        uint40 until = uint40(block.timestamp) + PAUSE;
        if (_guardians.contains(msg.sender)) {
            if (_inForce(s)) revert AlreadyPaused(scope);
            _checkRested(scope, s.until);
            if (payer) {
                Slot storage all = _scopes[Scopes.SETTLE];
                if (_inForce(all)) until = all.until;
                else _checkRested(scope, all.until);
            }
            if (!_seconded(s, scope, false)) return;
        } else {
            _checkCanCall(msg.sender, msg.data);
        }
        _scopes[scope] = Slot(address(0), 0, until, false);
        emit Paused(scope, msg.sender, until);
    }

    /// @inheritdoc IGuardians
    function lift(bytes32 scope) external {
        bool guardian = _guardians.contains(msg.sender);
        if (!guardian) _checkCanCall(msg.sender, msg.data);
        Slot storage s = _scopes[scope];
        if (!_inForce(s)) revert NotPaused(scope);
        if (guardian && !_seconded(s, scope, true)) return;
        s.lifted = true;
        emit Lifted(scope, msg.sender);
    }

    // VIEWS

    /// @inheritdoc IGuardians
    function paused(bytes32 scope) external view returns (bool) {
        return _inForce(_scopes[scope]);
    }

    /// @inheritdoc IGuardians
    function pausedUntil(bytes32 scope) external view returns (uint40) {
        Slot storage s = _scopes[scope];
        return _inForce(s) ? s.until : 0;
    }

    /// @inheritdoc IGuardians
    function guardians() external view returns (address[] memory) {
        return _guardians.values();
    }

    // INTERNAL

    function _inForce(Slot storage s) private view returns (bool) {
        return block.timestamp < s.until && !s.lifted;
    }

    function _checkRested(bytes32 scope, uint40 until) private view {
        if (until != 0 && block.timestamp < until + REST) revert TooSoon(scope, until + REST);
    }

    /// @dev Whether another guardian's voice still counts; if not, keeps the caller's.
    function _seconded(Slot storage s, bytes32 scope, bool lifting) private returns (bool) {
        address voice = s.voice;
        if (voice != msg.sender && _guardians.contains(voice) && block.timestamp < s.voicedAt + VOICE) return true;
        (s.voice, s.voicedAt) = (msg.sender, uint40(block.timestamp));
        emit Voiced(scope, msg.sender, lifting);
        return false;
    }

    /// @dev At most MOST out and MOST in.
    function _setGuardians(address[] memory members) private {
        if (members.length < FEWEST || members.length > MOST) revert InvalidGuardians();
        address[] memory former = _guardians.values();
        for (uint256 i = 0; i < former.length; ++i) {
            _guardians.remove(former[i]);
        }
        for (uint256 i = 0; i < members.length; ++i) {
            if (members[i] == address(0) || !_guardians.add(members[i])) revert InvalidGuardians();
        }
        emit GuardiansSet(members);
    }
}
