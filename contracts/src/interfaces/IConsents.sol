// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ConsentRef} from "../libraries/Ids.sol";
import {IConsentKeys} from "./IConsentKeys.sol";

/// @notice Purposes of use a consent can allow; bits of one mask, after HL7 v3 ActReason.
library Purpose {
    uint32 internal constant TREAT = 1 << 0; // treatment
    uint32 internal constant ETREAT = 1 << 1; // emergency treatment
    uint32 internal constant BTG = 1 << 2; // break the glass
    uint32 internal constant HPAYMT = 1 << 3; // payment
    uint32 internal constant CLMATTCH = 1 << 4; // claim attachments
    uint32 internal constant COVERAGE = 1 << 5; // coverage under a policy
    uint32 internal constant COVAUTH = 1 << 6; // prior authorisation
    uint32 internal constant ELIGDTRM = 1 << 7; // eligibility, determined or verified
    uint32 internal constant REMITADV = 1 << 8; // remittance advice
    uint32 internal constant HOPERAT = 1 << 9; // operations
    uint32 internal constant FRAUD = 1 << 10; // fraud detection
    uint32 internal constant HRESCH = 1 << 11; // research
    uint32 internal constant PATRQT = 1 << 12; // at the patient's request
    uint32 internal constant PUBHLTH = 1 << 13; // public health
    uint32 internal constant PAYER_TO_PAYER = 1 << 14; // exchange between payers (our own code)
    uint32 internal constant ALL = (1 << 15) - 1;
}

/// @notice Kinds of data a consent can allow; bits of one mask. From bit 32 on: data of special sensitivity.
library Scope {
    uint64 internal constant DEMOGRAPHIC = 1 << 0;
    uint64 internal constant COVERAGE = 1 << 1;
    uint64 internal constant CLAIM_HEADER = 1 << 2;
    uint64 internal constant DIAGNOSIS = 1 << 3;
    uint64 internal constant PROCEDURE = 1 << 4;
    uint64 internal constant DRUG = 1 << 5;
    uint64 internal constant LAB = 1 << 6;
    uint64 internal constant ATTACHMENT = 1 << 7;
    uint64 internal constant AMOUNT = 1 << 8; // and the explanation of benefits
    uint64 internal constant NOTES = 1 << 9; // of the provider
    uint64 internal constant SUBSTANCE_USE = 1 << 32; // 42 CFR Part 2
    uint64 internal constant MENTAL_HEALTH = 1 << 33;
    uint64 internal constant HIV = 1 << 34;
    uint64 internal constant REPRODUCTIVE = 1 << 35;
    uint64 internal constant GENETIC = 1 << 36;
    uint64 internal constant MINOR = 1 << 37;
    uint64 internal constant ALL = (1 << 10) - 1 | ((1 << 6) - 1) << 32;
}

/// @notice What a disclosure is based on in law.
library Basis {
    uint8 internal constant CONSENT = 1;
    uint8 internal constant TPO = 2; // treatment, payment, operations
    uint8 internal constant PART2_TPO = 3; // the same for substance-use records, 42 CFR Part 2
    uint8 internal constant LEGAL_OBLIGATION = 4;
    uint8 internal constant VITAL_INTEREST = 5;
}

/// @notice How a consent stands. Only an active one permits anything; whether its window is open is asked apart.
library ConsentStatus {
    uint8 internal constant NONE = 0;
    uint8 internal constant ACTIVE = 1;
    uint8 internal constant REVOKED = 2;
    uint8 internal constant SUPERSEDED = 3;
}

/// @notice A patient's consent, signed by its controller key (EIP-712) and relayed by anyone.
/// Seconds are signed as uint40 and carried in 64 bits.
/// @param ref Random, never derived from anything about the patient.
/// @param controller The key that signs and revokes. A pseudonym: one per patient and grantee, made off chain, so
/// that what two organisations see of one patient shares no value.
/// @param granteeOrg The organisation that may receive the data.
/// @param purposes Mask of Purpose, not empty. Bits without a meaning are refused: nobody can consent to them.
/// @param scopes Mask of Scope, not empty, likewise.
/// @param notBefore First second of the window; a whole UTC day.
/// @param notAfter First second after the window. It is the first second of a month, so that a consent's end tells
/// nothing finer; never the day a minor comes of age (a birth date): that is attested off chain.
/// @param basis One of Basis.
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

/// @notice A consent as it stands. `status` is one of ConsentStatus; `revokedAt` is the second it was revoked or
/// superseded, 0 before.
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
/// @notice The upper bound of what may be disclosed: what is not permitted here is denied, and what is permitted here
/// may still be denied by the consent document, which is off chain. Revocation stops new disclosures and never touches
/// what was disclosed before: who relies on a consent freezes `snapshot` and never asks again.
/// @dev What this contract cannot know: that a reference belongs to the patient of a claim. The decider checks that.
/// Within a block the order of transactions counts: what came before a revocation was permitted. No function can be
/// paused: revoking must always work. Keys, delegates and recovery are in IConsentKeys, emergencies in
/// IBreakGlass, a contract of its own.
/// Measured (test/ConsentsGas.t.sol; through the proxy, without the transaction's 21,000 and its calldata): grant 115,814,
/// each of 200 in grantMany 108,490 (88,400 of them four new slots), revoke 40,333.
interface IConsents is IConsentKeys {
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
    /// @notice A consent was revoked at this second; `signer` is who signed it: a controller or a delegate. Every
    /// holder of an open copy now has to erase it.
    event ConsentRevoked(ConsentRef indexed ref, address indexed signer, uint64 revokedAt);
    /// @notice A consent was replaced at this second by another, whose ConsentGranted stands in the same transaction.
    event ConsentSuperseded(
        ConsentRef indexed oldRef, ConsentRef indexed newRef, address indexed signer, uint64 supersededAt
    );

    /// @notice Signatures and grants differ in number.
    error LengthMismatch(uint256 grants, uint256 signatures);

    /// @notice Reason: the reference is zero or taken.
    error RefTaken();
    /// @notice Reason: the window is empty, does not begin with a UTC day, does not end with a month or is beyond 40
    /// bits.
    error BadWindow();
    /// @notice Reason: no or unknown purposes or scopes, no grantee or an unknown basis.
    error BadTerms();
    /// @notice The new consent is not for the same controller and the same grantee as the old one.
    error NotSuccessor();

    /// @notice Once, when the proxy is made: names the access manager, which alone may order an upgrade.
    function initialize(address manager) external;

    /// @notice Records a consent signed by its controller over Grant, or reverts with one of the reasons.
    function grant(Grant calldata g, bytes calldata signature) external;
    /// @notice Records up to 1000 signed consents. A bad one emits GrantRefused and hurts no other.
    function grantMany(Grant[] calldata grants, bytes[] calldata signatures) external;
    /// @notice Records a consent in joint custody: `controller` and `coController` both signed
    /// JointGrant(Grant grant,address coController), with the grant's nonce as each one's own. From then on either of
    /// them revokes, and what widens needs both.
    function grantJoint(Grant calldata g, address coController, bytes calldata signature, bytes calldata coSignature)
        external;
    /// @notice Revokes a consent by its controller's signature over Revoke(bytes32 ref,bytes32 nonce,uint40 deadline).
    function revoke(ConsentRef ref, bytes32 nonce, uint64 deadline, bytes calldata signature) external;
    /// @notice The same by another `signer`: the co-controller, or a delegate with DelegatePower.REVOKE.
    function revokeBy(ConsentRef ref, address signer, bytes32 nonce, uint64 deadline, bytes calldata signature) external;
    /// @notice Replaces an active consent by another of the same controller and grantee in one step: narrower, wider or
    /// longer. The new one is in the same custody: co-controller, delegates and recovery stay. Signed over
    /// Supersede(bytes32 oldRef,Grant grant), with the nonce and deadline of the grant.
    /// @param signer The controller (then, in joint custody, the co-controller signs too), or a delegate with
    /// DelegatePower.GRANT.
    /// @param coSignature The co-controller's; empty otherwise.
    function supersede(
        ConsentRef oldRef,
        Grant calldata g,
        address signer,
        bytes calldata signature,
        bytes calldata coSignature
    ) external;

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
    /// @notice permits and snapshot of up to 1000 consents that are asked the same. A zero reference, which stands for
    /// none, gives false and zero.
    /// @dev Measured: 2,500 gas for each consent nobody asked for before in the transaction, 2,100 of which are the one
    /// slot read (test/ConsentsGas.t.sol).
    function evaluateMany(ConsentRef[] calldata refs, uint32 granteeOrg, uint32 purposes, uint64 scopes)
        external
        view
        returns (bool[] memory permitted, bytes32[] memory snapshots);
}
