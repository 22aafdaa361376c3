// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AccessManagedUpgradeable
} from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import {Delegation, IParticipants, Kind, Organisation, OrganisationState, Power} from "./interfaces/IParticipants.sol";
import {Batch} from "./libraries/Batch.sol";
import {Days} from "./libraries/Days.sol";

/// @title Participants
/// @dev A registry behind a UUPS proxy. What is restricted is decided by the access manager: admission by the
/// members' votes, spenders and upgrades by the time lock.
contract Participants is IParticipants, AccessManagedUpgradeable, UUPSUpgradeable {
    struct Member {
        address owner;
        uint8 kind;
        bool suspended;
        bool emergency;
    }

    /// @dev A delegation in one slot.
    struct Slot {
        uint8 powers;
        uint56 capPerClaim;
        uint56 capPerDay;
        int32 validThroughDay;
        uint56 spentToday;
        int32 spentDay;
    }

    // STORAGE

    /// @custom:storage-location erc7201:careclear.storage.Participants
    struct Store {
        mapping(uint32 org => Member) members;
        mapping(uint32 org => bytes32) didHashes;
        mapping(uint32 org => address) pendingOwners;
        mapping(uint32 org => mapping(address key => Slot)) delegations;
        mapping(address spender => bool) spenders;
        mapping(uint32 org => uint40) recoverableFrom;
    }

    /// @dev How long the present owner can call off a recovery, after the time lock's delay.
    uint40 private constant RECOVERY = 48 hours;

    /// @dev keccak256(abi.encode(uint256(keccak256("careclear.storage.Participants")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORE = 0x65fb854c7f0eb034b479f8a279cacabd5596de9f51007b3480b737aeaa0a1800;

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @inheritdoc IParticipants
    function initialize(address manager) external initializer {
        __AccessManaged_init(manager);
    }

    // MODIFIERS

    modifier onlyOwner(uint32 org) {
        _checkOwner(org);
        _;
    }

    // ADMISSION

    /// @inheritdoc IParticipants
    function register(uint32 org, uint8 kind, address owner, bytes32 didHash) external restricted {
        _register(org, kind, owner, didHash);
    }

    /// @inheritdoc IParticipants
    function registerMany(Organisation[] calldata organisations) external restricted {
        uint256 n = Batch.bounded(organisations.length);
        for (uint256 i = 0; i < n; ++i) {
            Organisation calldata o = organisations[i];
            _register(o.org, o.kind, o.owner, o.didHash);
        }
    }

    /// @inheritdoc IParticipants
    function suspend(uint32 org) external restricted {
        _setSuspended(org, true);
        emit OrganisationSuspended(org);
    }

    /// @inheritdoc IParticipants
    function reinstate(uint32 org) external restricted {
        _setSuspended(org, false);
        emit OrganisationReinstated(org);
    }

    /// @inheritdoc IParticipants
    function setEmergency(uint32 org, bool allowed) external restricted {
        Member storage m = _store().members[org];
        if (m.kind != Kind.PROVIDER) revert NotAProvider(org);
        if (m.emergency == allowed) revert AlreadyInState(org);
        m.emergency = allowed;
        emit EmergencySet(org, allowed);
    }

    /// @inheritdoc IParticipants
    function setSpender(address spender, bool allowed) external restricted {
        mapping(address => bool) storage spenders = _store().spenders;
        if (spender == address(0) || spenders[spender] == allowed) revert InvalidSpender(spender);
        spenders[spender] = allowed;
        emit SpenderSet(spender, allowed);
    }

    // OWNERS AND DELEGATIONS

    /// @inheritdoc IParticipants
    function setOwner(uint32 org, address next) external onlyOwner(org) {
        _store().pendingOwners[org] = next;
        delete _store().recoverableFrom[org];
        emit OwnerProposed(org, msg.sender, next);
    }

    /// @inheritdoc IParticipants
    function recoverOwner(uint32 org, address next) external restricted {
        address owner = _store().members[org].owner;
        if (owner == address(0)) revert UnknownOrganisation(org);
        if (next == address(0)) revert InvalidOrganisation(org);
        uint40 from = uint40(block.timestamp) + RECOVERY;
        (_store().pendingOwners[org], _store().recoverableFrom[org]) = (next, from);
        emit OwnerRecoveryProposed(org, owner, next, from);
    }

    /// @inheritdoc IParticipants
    function acceptOwner(uint32 org) external {
        if (_store().pendingOwners[org] != msg.sender) revert NotOwner(org, msg.sender);
        uint40 from = _store().recoverableFrom[org];
        if (block.timestamp < from) revert RecoveryTooEarly(org, from);
        address previous = _store().members[org].owner;
        delete _store().pendingOwners[org];
        delete _store().recoverableFrom[org];
        _store().members[org].owner = msg.sender;
        emit OwnerChanged(org, previous, msg.sender);
    }

    /// @inheritdoc IParticipants
    function delegate(
        uint32 org,
        address key,
        uint8 powers,
        uint64 capPerClaim,
        uint64 capPerDay,
        int32 validThroughDay
    ) external onlyOwner(org) {
        uint256 most = type(uint56).max;
        if (
            powers == 0 || powers > Power.ALL || key == address(0) || capPerClaim > most || capPerDay > most
                || validThroughDay < Days.today()
        ) revert InvalidDelegation(org, key);
        Slot storage d = _store().delegations[org][key];
        (d.powers, d.capPerClaim, d.capPerDay, d.validThroughDay) =
        (powers, uint56(capPerClaim), uint56(capPerDay), validThroughDay);
        emit Delegated(org, key, powers, capPerClaim, capPerDay, validThroughDay);
    }

    /// @inheritdoc IParticipants
    function revokeDelegation(uint32 org, address key) external onlyOwner(org) {
        Slot storage d = _store().delegations[org][key];
        if (d.powers == 0) revert InvalidDelegation(org, key);
        (d.powers, d.capPerClaim, d.capPerDay, d.validThroughDay) = (0, 0, 0, 0);
        emit DelegationRevoked(org, key);
    }

    // SPENDING

    /// @inheritdoc IParticipants
    function budget(uint32 org, address key) external view returns (bytes4 reason, uint64 perClaim, uint64 leftToday) {
        (reason, perClaim, leftToday,) = _budget(org, key);
    }

    /// @inheritdoc IParticipants
    function spend(uint32 org, address key, uint64 amount) external {
        if (!_store().spenders[msg.sender]) revert NotSpender(msg.sender);
        (bytes4 reason,, uint64 leftToday, uint64 spent) = _budget(org, key);
        Batch.raise(reason);
        if (leftToday == type(uint64).max) return;
        if (amount > leftToday) revert CapPerDayExceeded();
        Slot storage d = _store().delegations[org][key];
        (d.spentToday, d.spentDay) = (uint56(spent + amount), Days.today());
    }

    // VIEWS

    /// @inheritdoc IParticipants
    function organisation(uint32 org) external view returns (OrganisationState memory) {
        Member memory m = _store().members[org];
        return OrganisationState(
            m.owner, _store().pendingOwners[org], m.kind, m.suspended, m.emergency, _store().didHashes[org]
        );
    }

    /// @inheritdoc IParticipants
    function ownerOf(uint32 org) external view returns (address) {
        return _store().members[org].owner;
    }

    /// @inheritdoc IParticipants
    function delegation(uint32 org, address key) external view returns (Delegation memory) {
        Slot memory d = _store().delegations[org][key];
        return Delegation(d.powers, d.capPerClaim, d.capPerDay, d.validThroughDay, d.spentToday, d.spentDay);
    }

    /// @inheritdoc IParticipants
    function isActive(uint32 org, uint8 kind) external view returns (bool) {
        Member memory m = _store().members[org];
        return m.kind != 0 && m.kind == kind && !m.suspended;
    }

    /// @inheritdoc IParticipants
    function can(uint32 org, address key, uint8 powers) external view returns (bool) {
        Member memory m = _store().members[org];
        if (m.kind == 0 || m.suspended || powers == 0) return false;
        if (key == m.owner) return true;
        Slot memory d = _store().delegations[org][key];
        return d.powers & powers == powers && Days.today() <= d.validThroughDay;
    }

    /// @inheritdoc IParticipants
    function isEmergency(uint32 org) external view returns (bool) {
        Member memory m = _store().members[org];
        return m.emergency && !m.suspended;
    }

    /// @inheritdoc IParticipants
    function isSpender(address spender) external view returns (bool) {
        return _store().spenders[spender];
    }

    // INTERNAL

    function _authorizeUpgrade(address) internal override restricted {}

    function _store() private pure returns (Store storage s) {
        assembly ("memory-safe") {
            s.slot := STORE
        }
    }

    /// @dev Caps fit 56 bits, so only the owner's amounts are 2^64-1.
    function _budget(uint32 org, address key)
        private
        view
        returns (bytes4 reason, uint64 perClaim, uint64 leftToday, uint64 spent)
    {
        Member memory m = _store().members[org];
        if (m.kind == 0 || m.suspended) return (OrganisationNotActive.selector, 0, 0, 0);
        if (key == m.owner) return (0, type(uint64).max, type(uint64).max, 0);
        Slot memory d = _store().delegations[org][key];
        int32 today = Days.today();
        if (d.powers & Power.SETTLE == 0 || today > d.validThroughDay) return (NotDelegated.selector, 0, 0, 0);
        spent = d.spentDay == today ? d.spentToday : 0;
        // A cap may have been lowered below what was spent before.
        return (0, d.capPerClaim, d.capPerDay > spent ? d.capPerDay - spent : 0, spent);
    }

    function _checkOwner(uint32 org) private view {
        address owner = _store().members[org].owner;
        if (owner == address(0)) revert UnknownOrganisation(org);
        if (owner != msg.sender) revert NotOwner(org, msg.sender);
    }

    function _register(uint32 org, uint8 kind, address owner, bytes32 didHash) private {
        if (org == 0 || kind == 0 || kind > Kind.REGULATOR || owner == address(0)) revert InvalidOrganisation(org);
        if (_store().members[org].kind != 0) revert AlreadyRegistered(org);
        _store().members[org] = Member(owner, kind, false, false);
        _store().didHashes[org] = didHash;
        emit OrganisationRegistered(org, kind, owner, didHash);
    }

    function _setSuspended(uint32 org, bool suspended) private {
        Member storage m = _store().members[org];
        if (m.kind == 0) revert UnknownOrganisation(org);
        if (m.suspended == suspended) revert AlreadyInState(org);
        m.suspended = suspended;
    }
}
