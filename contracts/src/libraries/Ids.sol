// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @dev Ids of claims, consents and coverages are 32 random, salted or keyed bytes; as types of their own they cannot be
/// swapped by mistake. Zero is never a valid id.
type ClaimId is bytes32;
type ConsentRef is bytes32;
type CoverageRef is bytes32;
