// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {CoverageRef} from "../libraries/Ids.sol";

/// @notice A payer's attestation that somebody is its member.
/// @param ref Random id of the coverage.
/// @param payer The attesting payer.
/// @param plan The payer's number for the plan.
/// @param startDay First covered day.
/// @param endDay Last covered day. A coverage with a maximum covers one plan year: at most 366 days.
/// @param annualMaximum Most cents the plan pays under this coverage, at most 2^56-1; 0 for no maximum.
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

/// @notice A coverage as stored; one slot. Payer 0 if unknown. `used` is what claims have paid under it.
struct CoverageState {
    uint32 payer;
    uint16 plan;
    int32 startDay;
    int32 endDay;
    uint64 annualMaximum;
    uint64 used;
}

/// @notice What a coverage says of a claim; bits of one mask.
library Cover {
    /// @notice The coverage is the payer's and covers the day.
    uint8 internal constant COVERED = 1;
    /// @notice It has a benefit maximum.
    uint8 internal constant MAXIMUM = 2;
}

/// @title Payers' attestations of coverage
/// @notice The benefit maximum holds under concurrency: what a claim pays is counted in the transaction that pays it, and
/// given back when it is reversed.
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
    /// @notice A coverage now ends with this day, which has not passed. If it lies before the start, no day is covered.
    event CoverageTerminated(CoverageRef indexed ref, uint32 indexed payer, int32 endDay);
    /// @notice A coverage was ended with a day in the past: claims settled for later days are open to review. Nothing is
    /// taken back by this; a recovery is an act of its own, with notice and appeal.
    event CoverageTerminatedRetroactively(
        CoverageRef indexed ref, uint32 indexed payer, int32 endDay, int32 previousEndDay
    );
    /// @notice What claims have paid under a coverage with a maximum changed.
    event MaximumUsed(CoverageRef indexed ref, uint64 used, uint64 annualMaximum);
    /// @notice The contract that may count payments was set.
    event ClaimsSet(address indexed claims);

    /// @notice Reason: the payer is unknown, suspended or not a payer.
    error PayerInactive();
    /// @notice Reason: the caller is neither the payer's owner nor a delegate with ATTEST.
    error NotAttester();
    /// @notice Reason: the reference is zero or taken.
    error CoverageTaken();
    /// @notice Reason: the last day lies before the first, or more than a plan year with a maximum, or a day beyond 24 bits.
    error BadPeriod();
    /// @notice Reason: a maximum above 2^56-1.
    error MaximumTooLarge();
    /// @notice Unknown coverage, an end that would not shorten it, or a day beyond 24 bits.
    error CannotTerminate();
    /// @notice The caller is not the claims contract.
    error NotClaims(address caller);

    /// @notice Sets the access manager; called once, by the creation of the proxy.
    function initialize(address manager) external;
    /// @notice Attests a coverage or reverts with one of the reasons.
    function attest(Coverage calldata c) external;
    /// @notice Attests up to 1000 coverages. A bad one emits AttestRefused and hurts no other.
    function attestMany(Coverage[] calldata coverages) external;
    /// @notice Moves the last covered day of a coverage to an earlier one, by the payer or its ATTEST delegate.
    function terminate(CoverageRef ref, int32 endDay) external;
    /// @notice Counts what a claim pays under a coverage of its payer with a maximum; false, and nothing counted, if that
    /// would exceed it or the coverage is not this payer's. A coverage without a maximum counts nothing. Only Claims.
    function consume(CoverageRef ref, uint32 payer, uint64 amount) external returns (bool);
    /// @notice Gives back what a reversed claim had counted; false, and nothing given back, if the coverage has not
    /// counted that much or is not this payer's. Only Claims.
    function restore(CoverageRef ref, uint32 payer, uint64 amount) external returns (bool);
    /// @notice Names the only contract that may count. Restricted.
    function setClaims(address claims) external;

    /// @notice Whether this coverage is this payer's and covers the day.
    function covers(CoverageRef ref, uint32 payer, int32 day) external view returns (bool);
    /// @notice What each coverage says of its day, as bits of Cover; 0 where it does not cover, or the ref is zero. One
    /// call for up to 1000.
    function evaluateMany(CoverageRef[] calldata refs, uint32 payer, int32[] calldata days_)
        external
        view
        returns (uint8[] memory);
    /// @notice The coverage as stored.
    function coverage(CoverageRef ref) external view returns (CoverageState memory);
    /// @notice The claims contract.
    function claims() external view returns (address);
}
