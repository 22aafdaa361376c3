// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CoverageRef} from "../libraries/Ids.sol";

/// @notice A payer's attestation that somebody is its member.
/// @param ref Random id of the coverage.
/// @param payer The attesting payer.
/// @param plan The payer's number for the plan.
/// @param startDay First covered day.
/// @param endDay Last covered day.
/// @param annualMaximum Most cents the plan pays in a benefit year; 0 for no maximum. Recorded, not yet enforced.
/// @param commitment Salted commitment to the membership; only in the event.
struct Coverage {
    CoverageRef ref;
    uint32 payer;
    uint16 plan;
    int32 startDay;
    int32 endDay;
    uint64 annualMaximum;
    bytes32 commitment;
}

/// @notice A coverage as stored; one slot. Payer 0 if unknown.
struct CoverageState {
    uint32 payer;
    uint16 plan;
    int32 startDay;
    int32 endDay;
    uint64 annualMaximum;
}

/// @title Payers' attestations of coverage
interface IEligibility {
    /// @notice A coverage was attested; all values as stored.
    event CoverageAttested(
        CoverageRef indexed ref,
        uint32 indexed payer,
        uint16 plan,
        int32 startDay,
        int32 endDay,
        uint64 annualMaximum,
        bytes32 commitment
    );
    /// @notice One coverage of a batch was refused for this reason (an error's selector) and changed nothing.
    event AttestRefused(CoverageRef indexed ref, bytes4 reason);
    /// @notice A coverage now ends with this day. If it lies before the start, no day is covered.
    event CoverageTerminated(CoverageRef indexed ref, uint32 indexed payer, int32 endDay);

    /// @notice Reason: the payer is unknown, suspended or not a payer.
    error PayerInactive();
    /// @notice Reason: the caller is neither the payer's owner nor a delegate with ATTEST.
    error NotAttester();
    /// @notice Reason: the reference is zero or taken.
    error CoverageTaken();
    /// @notice Reason: the last day lies before the first.
    error BadPeriod();
    /// @notice Unknown coverage, or an end that would not shorten it.
    error CannotTerminate();

    /// @notice Attests a coverage or reverts with one of the reasons.
    function attest(Coverage calldata c) external;
    /// @notice Attests up to 1000 coverages. A bad one emits AttestRefused and hurts no other.
    function attestMany(Coverage[] calldata coverages) external;
    /// @notice Moves the last covered day of a coverage to an earlier one, by the payer or its ATTEST delegate.
    function terminate(CoverageRef ref, int32 endDay) external;

    /// @notice Whether this coverage is this payer's and covers the day.
    function covers(CoverageRef ref, uint32 payer, int32 day) external view returns (bool);
    /// @notice The coverage as stored.
    function coverage(CoverageRef ref) external view returns (CoverageState memory);
}
