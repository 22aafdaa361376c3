// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title The sealers the members voted for
/// @notice What the members decided, not what clique does: geth 1.13's clique keeps its own list and cannot read this
/// one. The operator of each sealer mirrors every change with `clique_propose`, and clique's limits are:
/// - a change takes effect when floor(N/2)+1 of the N present sealers have sealed a block with the same vote;
/// - a vote waits in the memory of a sealer's process: after a restart it has to be proposed again;
/// - every 30,000 blocks (one epoch) clique drops the votes that did not reach a majority: propose again;
/// - a sealer seals at most one of floor(N/2)+1 consecutive blocks, so two sealers halt when one is down and three
///   survive the loss of one. One change at a time, and the next only when clique shows the last.
/// Whoever watches the chain compares `sealers()` with `clique_getSigners` and raises an alarm where they stay apart.
interface ISealers {
    /// @notice The members voted a sealer in; `count` sealers now.
    event SealerAdded(address indexed sealer, uint256 count);
    /// @notice The members voted a sealer out; `count` sealers now.
    event SealerRemoved(address indexed sealer, uint256 count);

    /// @notice There are 25 sealers.
    error TooManySealers();
    /// @notice A chain needs a sealer.
    error LastSealer();
    /// @notice The zero address, or a sealer already.
    error InvalidSealer(address sealer);
    /// @notice Not a sealer.
    error UnknownSealer(address sealer);

    /// @notice Adds a sealer. Restricted.
    function add(address sealer) external;
    /// @notice Removes a sealer. Restricted.
    function remove(address sealer) external;

    /// @notice The sealers, at most 25, in no order.
    function sealers() external view returns (address[] memory);
    /// @notice Whether the members voted for this sealer.
    function isSealer(address sealer) external view returns (bool);
}
