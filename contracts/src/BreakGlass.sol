// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {EmergencyAccess, IBreakGlass, OverrideReason, ReviewOutcome} from "./interfaces/IBreakGlass.sol";
import {ConsentStatus, IConsents} from "./interfaces/IConsents.sol";
import {IParticipants, Kind, Power} from "./interfaces/IParticipants.sol";
import {ConsentRef} from "./libraries/Ids.sol";

/// @title BreakGlass
/// @dev A contract of its own, so that whatever happens in here cannot change a consent.
contract BreakGlass is IBreakGlass {
    uint256 private constant OPEN_FOR = 24 hours;
    uint256 private constant REVIEW_WITHIN = 72 hours;

    /// @dev An access in two slots. Those not reviewed are a list for each organisation, oldest first, so that the
    /// oldest is found and any is taken out without a loop.
    struct Access {
        ConsentRef ref;
        uint32 org;
        uint8 reason;
        uint8 outcome;
        uint40 openedAt;
        uint32 reviewer;
        uint64 older;
        uint64 newer;
    }

    /// @dev The ends of an organisation's list.
    struct Owed {
        uint64 oldest;
        uint64 newest;
    }

    // IMMUTABLES AND STORAGE

    IParticipants private immutable PARTICIPANTS;
    IConsents private immutable CONSENTS;

    uint64 private _last;
    mapping(uint64 id => Access) private _accesses;
    mapping(uint32 org => Owed) private _owed;

    /// @param consents Asked whether a reference was ever recorded, never changed.
    constructor(IParticipants participants, IConsents consents) {
        PARTICIPANTS = participants;
        CONSENTS = consents;
    }

    // BREAK AND REVIEW

    /// @inheritdoc IBreakGlass
    function breakGlass(ConsentRef ref, uint32 org, uint8 reason, bytes32 evidence) external returns (uint64 id) {
        if (!PARTICIPANTS.isEmergency(org) || !PARTICIPANTS.can(org, msg.sender, Power.EMERGENCY)) {
            revert NotEmergency(org, msg.sender);
        }
        if (CONSENTS.consent(ref).status == ConsentStatus.NONE) revert UnknownConsent();
        if (reason == 0 || reason > OverrideReason.OVRTPS || evidence == 0) revert BadReason();
        Owed storage owed = _owed[org];
        (uint64 oldest, uint64 newest) = (owed.oldest, owed.newest);
        if (_overdue(oldest)) revert ReviewOverdue(org, oldest);

        id = ++_last;
        _accesses[id] = Access(ref, org, reason, ReviewOutcome.PENDING, uint40(block.timestamp), 0, newest, 0);
        if (newest == 0) owed.oldest = id;
        else _accesses[newest].newer = id;
        owed.newest = id;
        emit GlassBroken(
            id,
            ref,
            org,
            msg.sender,
            reason,
            evidence,
            uint64(block.timestamp + OPEN_FOR),
            uint64(block.timestamp + REVIEW_WITHIN)
        );
    }

    /// @inheritdoc IBreakGlass
    function review(uint64 id, uint32 reviewer, uint8 outcome, bytes32 findings) external {
        Access storage access = _accesses[id];
        uint32 org = access.org;
        if (org == 0 || access.outcome != ReviewOutcome.PENDING) revert NotReviewable(id);
        // Kinds alone keep them apart today: who judges is no provider. The rule is said all the same.
        if (reviewer == org || !_judges(reviewer)) revert NotReviewer(reviewer, msg.sender);
        if (outcome == 0 || outcome > ReviewOutcome.UNJUSTIFIED || findings == 0) revert BadOutcome();

        (uint64 older, uint64 newer) = (access.older, access.newer);
        (access.outcome, access.reviewer, access.older, access.newer) = (outcome, reviewer, 0, 0);
        if (older == 0) _owed[org].oldest = newer;
        else _accesses[older].newer = newer;
        if (newer == 0) _owed[org].newest = older;
        else _accesses[newer].older = older;
        emit GlassReviewed(id, org, reviewer, outcome, findings);
    }

    // VIEWS

    /// @inheritdoc IBreakGlass
    function permitsEmergency(uint64 id, ConsentRef ref, uint32 org) external view returns (bool) {
        Access memory a = _accesses[id];
        return a.org != 0 && a.org == org && ConsentRef.unwrap(a.ref) == ConsentRef.unwrap(ref)
            && a.outcome != ReviewOutcome.UNJUSTIFIED && block.timestamp < a.openedAt + OPEN_FOR
            && PARTICIPANTS.isEmergency(org);
    }

    /// @inheritdoc IBreakGlass
    function emergencyAccess(uint64 id) external view returns (EmergencyAccess memory) {
        Access memory a = _accesses[id];
        if (a.org == 0) return EmergencyAccess(ConsentRef.wrap(0), 0, 0, 0, 0, 0, 0, 0);
        return EmergencyAccess(
            a.ref,
            a.org,
            a.reason,
            a.openedAt,
            uint64(a.openedAt + OPEN_FOR),
            uint64(a.openedAt + REVIEW_WITHIN),
            a.outcome,
            a.reviewer
        );
    }

    /// @inheritdoc IBreakGlass
    function oldestReview(uint32 org) external view returns (uint64 id, bool overdue) {
        id = _owed[org].oldest;
        return (id, _overdue(id));
    }

    // INTERNAL

    function _overdue(uint64 id) private view returns (bool) {
        return id != 0 && block.timestamp > _accesses[id].openedAt + REVIEW_WITHIN;
    }

    /// @dev An owner holds every power of its organisation, so the kind is asked too.
    function _judges(uint32 org) private view returns (bool) {
        return PARTICIPANTS.can(org, msg.sender, Power.JUDGE)
            && (PARTICIPANTS.isActive(org, Kind.AUDITOR)
                || PARTICIPANTS.isActive(org, Kind.PATIENT_REPRESENTATIVE)
                || PARTICIPANTS.isActive(org, Kind.REGULATOR));
    }
}
