// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ConsentRef} from "../libraries/Ids.sol";

/// @notice Purposes of use a consent can allow; bits of one mask, after HL7 v3 ActReason.
library Purpose {
    uint32 internal constant HPAYMT = 1 << 3;
}

/// @notice Kinds of data a consent can allow; bits of one mask.
library Scope {
    uint64 internal constant CLAIM_HEADER = 1 << 2;
    uint64 internal constant PROCEDURE = 1 << 4;
    uint64 internal constant AMOUNT = 1 << 8;
}

/// @notice A patient's consent, signed by its controller key (EIP-712) and relayed by anyone.
/// Seconds are signed as uint40 and carried in 64 bits.
/// @param ref Random, never derived from anything about the patient.
/// @param controller The key that signs and revokes; one per patient and grantee.
/// @param granteeOrg The organisation that may receive the data.
/// @param purposes Mask of purposes, not empty.
/// @param scopes Mask of kinds of data, not empty.
/// @param notBefore First second of the window; a whole UTC day.
/// @param notAfter First second after the window; a whole UTC day.
/// @param basis 1 consent, 2 treatment/payment/operations, 3 the same under Part 2, 4 legal obligation,
/// 5 vital interest.
/// @param policyVersion Version of the policy text the patient saw.
/// @param terms Salted commitment to the full consent document.
/// @param nonce Random, used once per controller.
/// @param deadline Last second the signature may be used.
struct Grant {
    ConsentRef ref;
    address controller;
    uint32 granteeOrg;
    uint32 purposes;
    uint64 scopes;
    uint64 notBefore;
    uint64 notAfter;
    uint8 basis;
    uint16 policyVersion;
    bytes32 terms;
    bytes32 nonce;
    uint64 deadline;
}

/// @notice A consent as it stands. Status: 0 none, 1 active, 2 revoked.
struct Consent {
    address controller;
    uint64 notBefore;
    uint64 notAfter;
    uint8 status;
    uint8 basis;
    uint32 granteeOrg;
    uint32 purposes;
    uint64 scopes;
    uint16 policyVersion;
    uint64 revokedAt;
    bytes32 terms;
}

/// @title Patients' consents
/// @notice The upper bound of what may be disclosed: what is not permitted here is denied. Revocation stops new
/// disclosures and never touches what was disclosed before.
interface IConsents {
    /// @notice A consent was recorded; all fields as stored.
    event ConsentGranted(
        ConsentRef indexed ref,
        address indexed controller,
        uint32 indexed granteeOrg,
        uint32 purposes,
        uint64 scopes,
        uint64 notBefore,
        uint64 notAfter,
        uint8 basis,
        uint16 policyVersion,
        bytes32 terms
    );
    /// @notice One grant of a batch was refused for this reason (an error's selector) and changed nothing.
    event GrantRefused(ConsentRef indexed ref, bytes4 reason);
    /// @notice A consent was revoked at this second.
    event ConsentRevoked(ConsentRef indexed ref, address indexed controller, uint64 revokedAt);
    /// @notice A controller made a nonce unusable before it was used.
    event NonceCancelled(address indexed controller, bytes32 nonce);

    /// @notice Signatures and grants differ in number.
    error LengthMismatch(uint256 grants, uint256 signatures);

    /// @notice Reason: the signature's deadline has passed.
    error SignatureExpired();
    /// @notice Reason: not signed by the controller over exactly these fields.
    error BadSignature();
    /// @notice Reason: the controller used or cancelled this nonce before.
    error NonceUsed();
    /// @notice Reason: the reference is zero or taken.
    error RefTaken();
    /// @notice Reason: the window is empty, not made of whole UTC days or beyond 40 bits.
    error BadWindow();
    /// @notice Reason: no purposes, no scopes, no grantee or an unknown basis.
    error BadTerms();
    /// @notice The consent does not exist or is revoked already.
    error NotGranted();

    /// @notice Records a signed consent or reverts with one of the reasons.
    function grant(Grant calldata g, bytes calldata signature) external;
    /// @notice Records up to 1000 signed consents. A bad one emits GrantRefused and hurts no other.
    function grantMany(Grant[] calldata grants, bytes[] calldata signatures) external;
    /// @notice Revokes a consent by its controller's signature over Revoke(ref, nonce, deadline).
    function revoke(ConsentRef ref, bytes32 nonce, uint64 deadline, bytes calldata signature) external;
    /// @notice Makes one of the caller's own nonces unusable.
    function cancelNonce(bytes32 nonce) external;

    /// @notice Whether the consent is active now, for this grantee, for all these purposes and scopes. Empty masks
    /// are false.
    function permits(ConsentRef ref, uint32 granteeOrg, uint32 purposes, uint64 scopes) external view returns (bool);
    /// @notice The consent as stored; status 0 if unknown.
    function consent(ConsentRef ref) external view returns (Consent memory);
    /// @notice keccak256(abi.encode(ref, status, policyVersion, block.timestamp)): the state of the consent in this
    /// block, frozen in what relied on it.
    function snapshot(ConsentRef ref) external view returns (bytes32);
    /// @notice permits and snapshot in one call.
    function evaluate(ConsentRef ref, uint32 granteeOrg, uint32 purposes, uint64 scopes)
        external
        view
        returns (bool permitted, bytes32 snapshotHash);
    /// @notice Whether a controller's nonce can no longer be used.
    function nonceUsed(address controller, bytes32 nonce) external view returns (bool);
}
