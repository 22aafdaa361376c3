// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Coverage, CoverageState, IEligibility} from "./interfaces/IEligibility.sol";
import {IParticipants, Kind, Power} from "./interfaces/IParticipants.sol";
import {Batch} from "./libraries/Batch.sol";
import {CoverageRef} from "./libraries/Ids.sol";

/// @title Eligibility
/// @dev The slot has 80 free bits, where the amount used of the annual maximum will stand.
contract Eligibility is IEligibility {
    /// @dev The last payer looked at, so that a batch of one payer asks once.
    struct Asked {
        uint32 payer;
        bytes4 reason;
    }

    // IMMUTABLES AND STORAGE

    IParticipants private immutable PARTICIPANTS;
    mapping(CoverageRef ref => CoverageState) private _coverages;

    constructor(IParticipants participants) {
        PARTICIPANTS = participants;
    }

    // ATTEST AND TERMINATE

    /// @inheritdoc IEligibility
    function attest(Coverage calldata c) external {
        Asked memory asked;
        Batch.raise(_attest(c, asked));
    }

    /// @inheritdoc IEligibility
    function attestMany(Coverage[] calldata coverages) external {
        uint256 n = Batch.bounded(coverages.length);
        Asked memory asked;
        for (uint256 i = 0; i < n; ++i) {
            bytes4 reason = _attest(coverages[i], asked);
            if (reason != 0) emit AttestRefused(coverages[i].ref, reason);
        }
    }

    /// @inheritdoc IEligibility
    function terminate(CoverageRef ref, int32 endDay) external {
        CoverageState storage c = _coverages[ref];
        uint32 payer = c.payer;
        if (payer == 0 || endDay >= c.endDay) revert CannotTerminate();
        Batch.raise(_mayAttest(payer));
        c.endDay = endDay;
        emit CoverageTerminated(ref, payer, endDay);
    }

    // VIEWS

    /// @inheritdoc IEligibility
    function covers(CoverageRef ref, uint32 payer, int32 day) external view returns (bool) {
        CoverageState memory c = _coverages[ref];
        return payer != 0 && c.payer == payer && c.startDay <= day && day <= c.endDay;
    }

    /// @inheritdoc IEligibility
    function coverage(CoverageRef ref) external view returns (CoverageState memory) {
        return _coverages[ref];
    }

    // INTERNAL

    /// @dev Records a coverage, or returns why not and changes nothing.
    function _attest(Coverage calldata c, Asked memory asked) private returns (bytes4) {
        if (c.payer == 0) return PayerInactive.selector;
        if (asked.payer != c.payer) (asked.payer, asked.reason) = (c.payer, _mayAttest(c.payer));
        if (asked.reason != 0) return asked.reason;
        if (CoverageRef.unwrap(c.ref) == 0 || _coverages[c.ref].payer != 0) return CoverageTaken.selector;
        if (c.endDay < c.startDay) return BadPeriod.selector;

        _coverages[c.ref] = CoverageState(c.payer, c.plan, c.startDay, c.endDay, c.annualMaximum);
        emit CoverageAttested(c.ref, c.payer, c.plan, c.startDay, c.endDay, c.annualMaximum, c.commitment);
        return 0;
    }

    function _mayAttest(uint32 payer) private view returns (bytes4) {
        if (!PARTICIPANTS.isActive(payer, Kind.PAYER)) return PayerInactive.selector;
        if (!PARTICIPANTS.can(payer, msg.sender, Power.ATTEST)) return NotAttester.selector;
        return 0;
    }
}
