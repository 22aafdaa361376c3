// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice Days are whole UTC days since 1970-01-01, negative before it.
library Days {
    /// @dev The day of the block being made.
    function today() internal view returns (int32) {
        return int32(uint32(block.timestamp / 1 days));
    }
}
