// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Settlement} from "../interfaces/IClaims.sol";

/// @notice How the money of a decision adds up; for settlements, overturned appeals and a panel's awards alike.
library Balance {
    /// @dev Whether charged = paid + patient + adjusted, and paid <= allowed <= charged.
    function holds(Settlement calldata s, uint256 charged) internal pure returns (bool) {
        return uint256(s.paid) + s.patient + s.adjusted == charged && s.paid <= s.allowed && s.allowed <= charged;
    }
}
