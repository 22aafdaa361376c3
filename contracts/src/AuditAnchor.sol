// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Head, IAuditAnchor, Stream} from "./interfaces/IAuditAnchor.sol";
import {IParticipants, Kind, Power} from "./interfaces/IParticipants.sol";

/// @title AuditAnchor
contract AuditAnchor is IAuditAnchor {
    IParticipants private immutable PARTICIPANTS;
    mapping(uint32 org => mapping(uint8 stream => Head)) private _heads;

    constructor(IParticipants participants) {
        PARTICIPANTS = participants;
    }

    /// @inheritdoc IAuditAnchor
    function post(uint32 org, uint8 stream, uint64 size, bytes32 root, bytes32 previousRoot) external {
        if (stream > Stream.REMITTANCES) revert UnknownStream(stream);
        bool admitted = PARTICIPANTS.isActive(org, Kind.SERVICE) || PARTICIPANTS.isActive(org, Kind.AUDITOR);
        if (!admitted || !PARTICIPANTS.can(org, msg.sender, Power.ANCHOR)) revert NotAnchorer(org, msg.sender);
        Head storage h = _heads[org][stream];
        if (h.root != previousRoot) revert OutOfOrder(h.root, previousRoot);
        if (size <= h.size || root == 0) revert NotGrown(h.size, size);

        uint64 sequence = h.sequence + 1;
        (h.sequence, h.size, h.root) = (sequence, size, root);
        emit Anchored(org, stream, sequence, size, root, previousRoot);
    }

    /// @inheritdoc IAuditAnchor
    function head(uint32 org, uint8 stream) external view returns (Head memory) {
        return _heads[org][stream];
    }
}
