// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Delegation, IParticipants, Kind, Organisation, OrganisationState, Power} from "./interfaces/IParticipants.sol";
import {Batch} from "./libraries/Batch.sol";
import {Days} from "./libraries/Days.sol";

/// @title Participants
/// @dev Admission is restricted by the access manager given at construction; governance over that manager
/// (members' votes, time lock) is placed in front of it, not in here.
contract Participants is IParticipants, AccessManaged {
    struct Member {
        address owner;
        uint8 kind;
        bool suspended;
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

    /// @inheritdoc IParticipants
    address public claims;
    mapping(uint32 org => Member) private _members;
    mapping(uint32 org => bytes32) private _didHashes;
    mapping(uint32 org => address) private _pendingOwners;
    mapping(uint32 org => mapping(address key => Slot)) private _delegations;

    constructor(address manager) AccessManaged(manager) {}

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
    function setClaims(address claims_) external restricted {
        if (claims != address(0) || claims_ == address(0)) revert ClaimsAlreadySet();
        claims = claims_;
        emit ClaimsSet(claims_);
    }

    // OWNERS AND DELEGATIONS

    /// @inheritdoc IParticipants
    function setOwner(uint32 org, address next) external onlyOwner(org) {
        _pendingOwners[org] = next;
        emit OwnerProposed(org, msg.sender, next);
    }

    /// @inheritdoc IParticipants
    function acceptOwner(uint32 org) external {
        if (_pendingOwners[org] != msg.sender) revert NotOwner(org, msg.sender);
        address previous = _members[org].owner;
        delete _pendingOwners[org];
        _members[org].owner = msg.sender;
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
        Slot storage d = _delegations[org][key];
        (d.powers, d.capPerClaim, d.capPerDay, d.validThroughDay) =
        (powers, uint56(capPerClaim), uint56(capPerDay), validThroughDay);
        emit Delegated(org, key, powers, capPerClaim, capPerDay, validThroughDay);
    }

    /// @inheritdoc IParticipants
    function revokeDelegation(uint32 org, address key) external onlyOwner(org) {
        Slot storage d = _delegations[org][key];
        if (d.powers == 0) revert InvalidDelegation(org, key);
        (d.powers, d.capPerClaim, d.capPerDay, d.validThroughDay) = (0, 0, 0, 0);
        emit DelegationRevoked(org, key);
    }

    /// @inheritdoc IParticipants
    function spend(uint32 org, address key, uint64 amount) external returns (bytes4 reason) {
        if (msg.sender != claims) revert NotClaims(msg.sender);
        Member memory m = _members[org];
        if (m.kind == 0 || m.suspended) return OrganisationNotActive.selector;
        if (key == m.owner) return 0;
        Slot memory d = _delegations[org][key];
        int32 today = Days.today();
        if (d.powers & Power.SETTLE == 0 || today > d.validThroughDay) return NotDelegated.selector;
        if (amount > d.capPerClaim) return CapPerClaimExceeded.selector;
        uint256 spent = uint256(d.spentDay == today ? d.spentToday : 0) + amount;
        if (spent > d.capPerDay) return CapPerDayExceeded.selector;
        (d.spentToday, d.spentDay) = (uint56(spent), today);
        _delegations[org][key] = d;
    }

    // VIEWS

    /// @inheritdoc IParticipants
    function organisation(uint32 org) external view returns (OrganisationState memory) {
        Member memory m = _members[org];
        return OrganisationState(m.owner, _pendingOwners[org], m.kind, m.suspended, _didHashes[org]);
    }

    /// @inheritdoc IParticipants
    function ownerOf(uint32 org) external view returns (address) {
        return _members[org].owner;
    }

    /// @inheritdoc IParticipants
    function delegation(uint32 org, address key) external view returns (Delegation memory) {
        Slot memory d = _delegations[org][key];
        return Delegation(d.powers, d.capPerClaim, d.capPerDay, d.validThroughDay, d.spentToday, d.spentDay);
    }

    /// @inheritdoc IParticipants
    function isActive(uint32 org, uint8 kind) external view returns (bool) {
        Member memory m = _members[org];
        return m.kind != 0 && m.kind == kind && !m.suspended;
    }

    /// @inheritdoc IParticipants
    function can(uint32 org, address key, uint8 powers) external view returns (bool) {
        Member memory m = _members[org];
        if (m.kind == 0 || m.suspended || powers == 0) return false;
        if (key == m.owner) return true;
        Slot memory d = _delegations[org][key];
        return d.powers & powers == powers && Days.today() <= d.validThroughDay;
    }

    // INTERNAL

    function _checkOwner(uint32 org) private view {
        address owner = _members[org].owner;
        if (owner == address(0)) revert UnknownOrganisation(org);
        if (owner != msg.sender) revert NotOwner(org, msg.sender);
    }

    function _register(uint32 org, uint8 kind, address owner, bytes32 didHash) private {
        if (org == 0 || kind == 0 || kind > Kind.SERVICE || owner == address(0)) revert InvalidOrganisation(org);
        if (_members[org].kind != 0) revert AlreadyRegistered(org);
        _members[org] = Member(owner, kind, false);
        _didHashes[org] = didHash;
        emit OrganisationRegistered(org, kind, owner, didHash);
    }

    function _setSuspended(uint32 org, bool suspended) private {
        Member storage m = _members[org];
        if (m.kind == 0) revert UnknownOrganisation(org);
        if (m.suspended == suspended) revert AlreadyInState(org);
        m.suspended = suspended;
    }
}
