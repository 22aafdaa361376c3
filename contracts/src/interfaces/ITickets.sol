// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ClaimId} from "../libraries/Ids.sol";

/// @notice What a leaf of an epoch's tree says, opened. Its holder keeps it off chain until the day it is used.
/// The leaf is keccak256(bytes.concat(keccak256(abi.encode(tag, granteeOrg, purposes, scopes, notBeforeDay,
/// notAfterDay, key)))) with tag = keccak256(abi.encodePacked("tag", secret)): hashed twice, so that no inner node
/// passes for a leaf.
/// @param secret Random; whoever spends reveals it.
/// @param granteeOrg The organisation that may receive the data, and the only one that can spend.
/// @param purposes Mask of Purpose.
/// @param scopes Mask of Scope.
/// @param notBeforeDay First UTC day it holds.
/// @param notAfterDay First UTC day it no longer holds.
/// @param key One-time key of the patient that has to sign the claim, so that not even the registrar, who knows every
/// secret, can pretend the patient was there; zero for none.
struct Ticket {
    bytes32 secret;
    uint32 granteeOrg;
    uint32 purposes;
    uint64 scopes;
    uint32 notBeforeDay;
    uint32 notAfterDay;
    address key;
}

/// @notice What became of a ticket.
library TagState {
    uint8 internal constant NONE = 0;
    uint8 internal constant SPENT = 1;
    uint8 internal constant REVOKED = 2;
}

/// @title One-time consent tickets
/// @notice Consents whose uses cannot be linked: each epoch the registrar posts the root of one tree over all
/// patients' one-time tickets; a claim opens one leaf and burns its tag. Two claims of one patient share no value on
/// chain, and a day's grants are one transaction. A patient the registrar leaves out still grants by IConsents.
/// @dev An option beside IConsents, not asked by the claims contract. The registrar knows which tickets are whose.
/// Measured (test/TicketsGas.t.sol; the call by itself, without the transaction's 21,000 and its calldata, and everything
/// read for the first time): postRoot 37,475 an epoch and spend 50,552 at depth 20, a million tickets; 28,475 and 39,552
/// once the transaction knows the caller's role.
interface ITickets {
    /// @notice The organisation that posts roots from now on.
    event RegistrarSet(uint32 indexed org);
    /// @notice The tickets of an epoch.
    event RootPosted(uint32 indexed epoch, bytes32 root);
    /// @notice A ticket was used for a claim.
    event TicketSpent(
        bytes32 indexed tag,
        ClaimId indexed claim,
        uint32 indexed granteeOrg,
        uint32 epoch,
        uint32 purposes,
        uint64 scopes
    );
    /// @notice A ticket can no longer be used.
    event TicketRevoked(bytes32 indexed tag);
    /// @notice One tag of a batch was not revoked for this reason (an error's selector).
    event RevocationRefused(bytes32 indexed tag, bytes4 reason);

    /// @notice The organisation is no active service.
    error NotAService(uint32 org);
    /// @notice The caller may not anchor for the registrar.
    error NotRegistrar(address caller);
    /// @notice An epoch of no days.
    error InvalidEpoch();
    /// @notice This epoch has its root, or the root is zero.
    error RootTaken(uint32 epoch);
    /// @notice The caller neither settles nor submits for the grantee of the ticket.
    error NotGrantee(uint32 org, address caller);
    /// @notice The ticket is no leaf of the epoch's tree.
    error NotInTree();
    /// @notice Asked for nothing, for more than the ticket gives, or outside its window.
    error NotPermitted();
    /// @notice Not signed by the ticket's one-time key.
    error BadTicketSignature();
    /// @notice Reason: the ticket was spent or revoked.
    error TicketUsed();

    /// @notice Names the organisation that posts roots; a service. Restricted (governance).
    function setRegistrar(uint32 org) external;
    /// @notice Posts the root of the running epoch, once. By a key of the registrar with Power.ANCHOR.
    function postRoot(bytes32 root) external;
    /// @notice Uses a ticket for a claim. Only by a key with Power.SETTLE or Power.SUBMIT of the ticket's grantee:
    /// what is in the transaction reveals the secret, and anybody else could burn it.
    /// @param proof The leaf's siblings, from the bottom, as OpenZeppelin's MerkleProof takes them.
    /// @param purposes What the claim needs, likewise `scopes`; not empty and within the ticket's.
    /// @param signature Of the one-time key, if there is one, over Spend(bytes32 tag,bytes32 claim), EIP-712 domain
    /// "CareClear Tickets", version "1".
    function spend(
        uint32 epoch,
        Ticket calldata ticket,
        bytes32[] calldata proof,
        ClaimId claim,
        uint32 purposes,
        uint64 scopes,
        bytes calldata signature
    ) external;
    /// @notice Revokes a consent by publishing its unspent tags, up to 1000, by the registrar. A used one emits
    /// RevocationRefused and hurts no other. Tags are in no proof, so publishing them reveals nothing else.
    function revokeTags(bytes32[] calldata tags) external;
    /// @notice Revokes a ticket without the registrar: its one-time key signed RevokeTicket(bytes32 tag).
    function revokeTicket(uint32 epoch, Ticket calldata ticket, bytes32[] calldata proof, bytes calldata signature)
        external;

    /// @notice Whether a ticket could be spent now by its grantee for these purposes and scopes.
    function permitsTicket(
        uint32 epoch,
        Ticket calldata ticket,
        bytes32[] calldata proof,
        uint32 granteeOrg,
        uint32 purposes,
        uint64 scopes
    ) external view returns (bool);
    /// @notice One of TagState; none also for a tag nobody knows.
    function tagState(bytes32 tag) external view returns (uint8);
    /// @notice The root of an epoch; zero if none was posted.
    function rootOf(uint32 epoch) external view returns (bytes32);
    /// @notice Number of the running epoch: whole spans of `epochDays` since 1970.
    function currentEpoch() external view returns (uint32);
    /// @notice Length of an epoch.
    function epochDays() external view returns (uint32);
    /// @notice The organisation that posts roots; 0 if none.
    function registrar() external view returns (uint32);
}
