// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice Logs that are anchored.
library Stream {
    uint8 internal constant AUDIT = 0;
    uint8 internal constant REMITTANCES = 1;
}

/// @notice The last anchored state of a log: `sequence` anchors so far, `size` leaves under `root`.
struct Head {
    uint64 sequence;
    uint64 size;
    bytes32 root;
}

/// @title Roots of logs kept off chain
/// @notice Append-only and in order: each anchor names the root before it and has more leaves. That the new log
/// extends the old one is proved off chain; the chain proves that nobody can swap or drop what was anchored.
interface IAuditAnchor {
    /// @notice An organisation anchored its log. The first anchor has sequence 1 and previousRoot 0.
    event Anchored(
        uint32 indexed org, uint8 indexed stream, uint64 sequence, uint64 size, bytes32 root, bytes32 previousRoot
    );

    /// @notice No such stream.
    error UnknownStream(uint8 stream);
    /// @notice The organisation is not an active service or auditor, or the caller may not anchor for it.
    error NotAnchorer(uint32 org, address caller);
    /// @notice The root before is another one: somebody else anchored, or an anchor is missing.
    error OutOfOrder(bytes32 head, bytes32 previousRoot);
    /// @notice The log did not grow, or the root is zero.
    error NotGrown(uint64 head, uint64 size);

    /// @notice Anchors the root of a log, by the owner or an ANCHOR delegate of a service or auditor.
    /// @param stream 0 audit, 1 remittances.
    /// @param size Leaves under `root`, more than before.
    /// @param previousRoot The root anchored last for this organisation and stream, 0 at first.
    function post(uint32 org, uint8 stream, uint64 size, bytes32 root, bytes32 previousRoot) external;
    /// @notice The last anchored state; sequence 0 if none.
    function head(uint32 org, uint8 stream) external view returns (Head memory);
}
