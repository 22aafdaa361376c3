// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {IParticipants, Kind, Power} from "./interfaces/IParticipants.sol";
import {ITickets, TagState, Ticket} from "./interfaces/ITickets.sol";
import {Batch} from "./libraries/Batch.sol";
import {ClaimId} from "./libraries/Ids.sol";
import {Signatures} from "./libraries/Signatures.sol";

/// @title Tickets
contract Tickets is ITickets, AccessManaged, EIP712 {
    uint256 private constant DEEPEST = 32;

    bytes32 private constant SPEND_TYPEHASH = keccak256("Spend(bytes32 tag,bytes32 claim)");
    bytes32 private constant REVOKE_TYPEHASH = keccak256("RevokeTicket(bytes32 tag)");

    // IMMUTABLES AND STORAGE

    IParticipants private immutable PARTICIPANTS;
    uint32 private immutable EPOCH_DAYS;

    /// @inheritdoc ITickets
    uint32 public registrar;
    /// @inheritdoc ITickets
    mapping(uint32 epoch => bytes32) public rootOf;
    /// @inheritdoc ITickets
    mapping(bytes32 tag => uint8) public tagState;

    /// @param manager Decides who names the registrar.
    /// @param days_ Length of an epoch, not zero.
    constructor(address manager, IParticipants participants, uint32 days_)
        AccessManaged(manager)
        EIP712("CareClear Tickets", "1")
    {
        if (days_ == 0) revert InvalidEpoch();
        PARTICIPANTS = participants;
        EPOCH_DAYS = days_;
    }

    // REGISTRAR

    /// @inheritdoc ITickets
    function setRegistrar(uint32 org) external restricted {
        if (!PARTICIPANTS.isActive(org, Kind.SERVICE)) revert NotAService(org);
        registrar = org;
        emit RegistrarSet(org);
    }

    /// @inheritdoc ITickets
    function postRoot(bytes32 root) external {
        _checkRegistrar();
        uint32 epoch = currentEpoch();
        if (root == 0 || rootOf[epoch] != 0) revert RootTaken(epoch);
        rootOf[epoch] = root;
        emit RootPosted(epoch, root);
    }

    /// @inheritdoc ITickets
    function revokeTags(bytes32[] calldata tags) external {
        _checkRegistrar();
        uint256 n = Batch.bounded(tags.length);
        for (uint256 i = 0; i < n; ++i) {
            if (tagState[tags[i]] == TagState.NONE) _revoke(tags[i]);
            else emit RevocationRefused(tags[i], TicketUsed.selector);
        }
    }

    // SPEND AND REVOKE

    /// @inheritdoc ITickets
    function spend(
        uint32 epoch,
        Ticket calldata ticket,
        bytes32[] calldata proof,
        ClaimId claim,
        uint32 purposes,
        uint64 scopes,
        bytes calldata signature
    ) external {
        _checkGrantee(ticket.granteeOrg);
        bytes32 tag = _tag(ticket);
        if (!_covers(ticket, purposes, scopes)) revert NotPermitted();
        if (tagState[tag] != TagState.NONE) revert TicketUsed();
        if (!_inTree(epoch, ticket, tag, proof)) revert NotInTree();
        if (ticket.key != address(0)) {
            _checkSignature(ticket.key, keccak256(abi.encode(SPEND_TYPEHASH, tag, claim)), signature);
        }

        tagState[tag] = TagState.SPENT;
        emit TicketSpent(tag, claim, ticket.granteeOrg, epoch, purposes, scopes);
    }

    /// @inheritdoc ITickets
    function revokeTicket(uint32 epoch, Ticket calldata ticket, bytes32[] calldata proof, bytes calldata signature)
        external
    {
        bytes32 tag = _tag(ticket);
        if (tagState[tag] != TagState.NONE) revert TicketUsed();
        if (!_inTree(epoch, ticket, tag, proof)) revert NotInTree();
        _checkSignature(ticket.key, keccak256(abi.encode(REVOKE_TYPEHASH, tag)), signature);
        _revoke(tag);
    }

    // VIEWS

    /// @inheritdoc ITickets
    function permitsTicket(
        uint32 epoch,
        Ticket calldata ticket,
        bytes32[] calldata proof,
        uint32 granteeOrg,
        uint32 purposes,
        uint64 scopes
    ) external view returns (bool) {
        bytes32 tag = _tag(ticket);
        return ticket.granteeOrg == granteeOrg && _covers(ticket, purposes, scopes) && tagState[tag] == TagState.NONE
            && _inTree(epoch, ticket, tag, proof);
    }

    /// @inheritdoc ITickets
    function currentEpoch() public view returns (uint32) {
        return uint32(block.timestamp / 1 days / EPOCH_DAYS);
    }

    /// @inheritdoc ITickets
    function epochDays() external view returns (uint32) {
        return EPOCH_DAYS;
    }

    // INTERNAL

    function _checkRegistrar() private view {
        if (!PARTICIPANTS.can(registrar, msg.sender, Power.ANCHOR)) revert NotRegistrar(msg.sender);
    }

    function _checkGrantee(uint32 org) private view {
        if (!PARTICIPANTS.can(org, msg.sender, Power.SETTLE) && !PARTICIPANTS.can(org, msg.sender, Power.SUBMIT)) {
            revert NotGrantee(org, msg.sender);
        }
    }

    /// @dev The zero address signs nothing.
    function _checkSignature(address key, bytes32 structHash, bytes calldata signature) private view {
        if (!Signatures.isValid(key, _hashTypedDataV4(structHash), signature)) revert BadTicketSignature();
    }

    function _revoke(bytes32 tag) private {
        tagState[tag] = TagState.REVOKED;
        emit TicketRevoked(tag);
    }

    function _tag(Ticket calldata t) private pure returns (bytes32) {
        return keccak256(abi.encodePacked("tag", t.secret));
    }

    function _covers(Ticket calldata t, uint32 purposes, uint64 scopes) private view returns (bool) {
        uint256 today = block.timestamp / 1 days;
        return purposes != 0 && scopes != 0 && t.purposes & purposes == purposes && t.scopes & scopes == scopes
            && t.notBeforeDay <= today && today < t.notAfterDay;
    }

    function _inTree(uint32 epoch, Ticket calldata t, bytes32 tag, bytes32[] calldata proof)
        private
        view
        returns (bool)
    {
        bytes32 inner = keccak256(
            abi.encode(tag, t.granteeOrg, t.purposes, t.scopes, t.notBeforeDay, t.notAfterDay, t.key)
        );
        bytes32 root = rootOf[epoch];
        return
            root != 0 && proof.length <= DEEPEST
                && MerkleProof.verifyCalldata(proof, root, keccak256(bytes.concat(inner)));
    }
}
