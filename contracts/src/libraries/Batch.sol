// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice What every function that takes many items shares: a bound on the batch, and reasons as error selectors.
library Batch {
    /// @notice Most items a batch may have.
    uint256 internal constant MAX = 1000;

    /// @notice The batch is empty or has more than `max` items; the whole transaction is undone.
    error BadBatch(uint256 items, uint256 max);

    /// @dev Returns the size of a batch, or reverts when it is malformed.
    function bounded(uint256 items) internal pure returns (uint256) {
        if (items == 0 || items > MAX) revert BadBatch(items, MAX);
        return items;
    }

    /// @dev Reverts with the argumentless custom error whose selector is `reason`, unless that is zero.
    function raise(bytes4 reason) internal pure {
        if (reason == 0) return;
        assembly ("memory-safe") {
            mstore(0, reason)
            revert(0, 4)
        }
    }
}
