// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ConsentRef} from "../libraries/Ids.sol";

/// @notice Why a consent is overridden, after the override reasons of HL7 v3 ActReason.
library OverrideReason {
    uint8 internal constant OVRER = 1; // emergency treatment
    uint8 internal constant OVRPJ = 2; // professional judgement
    uint8 internal constant OVRPS = 3; // public safety
    uint8 internal constant OVRTPS = 4; // safety of a third party
}

/// @notice What a review found.
library ReviewOutcome {
    uint8 internal constant PENDING = 0;
    uint8 internal constant JUSTIFIED = 1;
    uint8 internal constant UNJUSTIFIED = 2;
}

/// @notice An emergency access. Seconds since 1970; `reason` is one of OverrideReason, `outcome` one of ReviewOutcome,
/// `reviewer` the organisation that reviewed it.
struct EmergencyAccess {
    ConsentRef ref;
    uint32 org;
    uint8 reason;
    uint64 openedAt;
    uint64 closesAt;
    uint64 reviewDue;
    uint8 outcome;
    uint32 reviewer;
}

/// @title Break-glass
/// @notice An organisation that governance trusts with emergencies may open a patient's data for 24 h past what the
/// consent says, for a stated reason, and owes a review by somebody else within 72 h. While a review is overdue the
/// organisation breaks no further glass. The consent itself is never changed: `permits` answers as before, and
/// `permitsEmergency` is asked apart, by deciders only.
/// @dev The patient is told off chain, from the event.
interface IBreakGlass {
    /// @notice An organisation opened a patient's data. `evidence` is a salted commitment to what it saw.
    event GlassBroken(
        uint64 indexed id,
        ConsentRef indexed ref,
        uint32 indexed org,
        address key,
        uint8 reason,
        bytes32 evidence,
        uint64 closesAt,
        uint64 reviewDue
    );
    /// @notice An emergency access was reviewed. `findings` is a salted commitment to the report.
    event GlassReviewed(
        uint64 indexed id, uint32 indexed org, uint32 indexed reviewer, uint8 outcome, bytes32 findings
    );

    /// @notice The organisation has no emergency role, is suspended, or the caller not its power of emergency.
    error NotEmergency(uint32 org, address caller);
    /// @notice No consent was ever recorded under this reference.
    error UnknownConsent();
    /// @notice The reason is none of OverrideReason, or there is no evidence.
    error BadReason();
    /// @notice The organisation owes a review that is overdue.
    error ReviewOverdue(uint32 org, uint64 id);
    /// @notice The organisation may not review this: it is the one reviewed, no auditor, patient representative or
    /// regulator, suspended, or the caller has not its power to judge.
    error NotReviewer(uint32 org, address caller);
    /// @notice There is no such emergency access, or it is reviewed already.
    error NotReviewable(uint64 id);
    /// @notice The outcome is neither justified nor unjustified, or there are no findings.
    error BadOutcome();

    /// @notice Opens the data of the patient of a consent, whatever its status, to `org` for 24 h. The caller holds
    /// Power.EMERGENCY for `org`, and governance gave `org` the emergency role.
    /// @return id Number of the access, from 1.
    function breakGlass(ConsentRef ref, uint32 org, uint8 reason, bytes32 evidence) external returns (uint64 id);
    /// @notice Reviews an emergency access once, early or late, by another organisation `reviewer` with Power.JUDGE.
    /// Found unjustified, its window closes at once.
    function review(uint64 id, uint32 reviewer, uint8 outcome, bytes32 findings) external;

    /// @notice Whether this emergency access opens the data of this consent's patient to `org` now: within its 24 h, not
    /// found unjustified, the organisation still with the emergency role.
    function permitsEmergency(uint64 id, ConsentRef ref, uint32 org) external view returns (bool);
    /// @notice An emergency access; org 0 if there is none of this number.
    function emergencyAccess(uint64 id) external view returns (EmergencyAccess memory);
    /// @notice The oldest review an organisation owes, 0 if none, and whether it is overdue.
    function oldestReview(uint32 org) external view returns (uint64 id, bool overdue);
}
