// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ConsentRef} from "../libraries/Ids.sol";

/// @notice What a delegate may do with a consent; bits of one mask.
library DelegatePower {
    uint8 internal constant GRANT = 1; // sign what supersedes it
    uint8 internal constant REVOKE = 2; // sign its revocation
    uint8 internal constant VIEW = 4; // see what the patient may see; asked off chain
    uint8 internal constant ALL = 7;
}

/// @notice Why somebody may act for a patient.
library DelegateBasis {
    uint8 internal constant GUARDIAN = 1;
    uint8 internal constant COURT = 2;
    uint8 internal constant POWER_OF_ATTORNEY = 3;
}

/// @notice Somebody who may act for the patient with one consent and those that supersede it.
/// @param delegate The delegate's key; one per patient and grantee, like a controller.
/// @param powers Mask of DelegatePower, not empty.
/// @param validTo First second it no longer holds; the first second of a month. Never the day a minor comes of age.
/// @param basis One of DelegateBasis.
/// @param attestation Salted commitment to the document that says so.
struct ConsentDelegation {
    address delegate;
    uint8 powers;
    uint64 validTo;
    uint8 basis;
    bytes32 attestation;
}

/// @notice Who signed an act on a consent's custody.
/// @param signer The key the nonce belongs to.
/// @param nonce Random, used once per signer.
/// @param deadline Last second the signature may be used.
/// @param signature The signer's.
/// @param coSignature The co-controller's over the same, where both have to sign; empty otherwise.
struct Authorization {
    address signer;
    bytes32 nonce;
    uint64 deadline;
    bytes signature;
    bytes coSignature;
}

/// @notice Custody of a consent, shared with all that superseded it.
/// @param root Reference of the first of them, under which all this is kept.
/// @param supersededBy The next one; zero if none.
/// @param coController The second of two controllers; zero if there is one.
/// @param guardians Who can recover a lost key, ascending.
/// @param quorum How many of them it takes; 0 if none are named.
/// @param lost The key a pending recovery replaces; zero if none is pending.
/// @param next The key it is replaced by.
/// @param readyAt First second the recovery can be finished.
struct ConsentCustody {
    ConsentRef root;
    ConsentRef supersededBy;
    address coController;
    address[] guardians;
    uint8 quorum;
    address lost;
    address next;
    uint64 readyAt;
}

/// @title Who may act on a consent
/// @notice Nonces, delegates, rotation and recovery of controller keys. Everything is an EIP-712 signature relayed by
/// anyone, domain "CareClear Consents", version "1"; contracts sign by EIP-1271 with bounded gas. Nobody acts by
/// sending a transaction, except to cancel a nonce of its own.
/// @dev Rule of joint custody: what widens (delegates, recovery guardians) needs both controllers; what narrows
/// (revoking, removing a delegate) and a controller's own key need one. All acts need an active consent.
interface IConsentKeys {
    /// @notice A nonce was made unusable by its owner before it was used.
    event NonceCancelled(address indexed controller, bytes32 nonce);
    /// @notice The consent is in joint custody with this second controller.
    event CustodyShared(ConsentRef indexed ref, address indexed controller, address indexed coController);
    /// @notice A delegate was added or changed; all values are the new ones.
    event DelegateAdded(
        ConsentRef indexed ref, address indexed delegate, uint8 powers, uint64 validTo, uint8 basis, bytes32 attestation
    );
    /// @notice A delegate lost every power.
    event DelegateRemoved(ConsentRef indexed ref, address indexed delegate);
    /// @notice One controller key took the place of another, by rotation or recovery.
    event ControllerRotated(ConsentRef indexed ref, address indexed previous, address indexed next);
    /// @notice The recovery guardians are now these; none if empty.
    event RecoverySet(ConsentRef indexed ref, address[] guardians, uint8 quorum);
    /// @notice A quorum of guardians wants to replace a key; it can be finished from `readyAt` on.
    event RecoveryStarted(ConsentRef indexed ref, address indexed lost, address indexed next, uint64 readyAt);
    /// @notice The key that was said to be lost stopped its recovery.
    event RecoveryCancelled(ConsentRef indexed ref, address indexed lost, address indexed next);

    /// @notice Reason: the signature's deadline has passed.
    error SignatureExpired();
    /// @notice Reason: not signed by the signer over exactly these fields.
    error BadSignature();
    /// @notice Reason: the signer used or cancelled this nonce before.
    error NonceUsed();
    /// @notice The consent does not exist, or is revoked or superseded.
    error NotGranted();
    /// @notice The signer is neither a controller nor a delegate with the power needed.
    error NotAuthorized();
    /// @notice The new key is zero or a controller already.
    error BadKey();
    /// @notice No delegate, the delegate is a controller, unknown powers or basis, or a validity that has passed or
    /// does not end with a month; or nothing to remove.
    error BadDelegation();
    /// @notice Guardians must be two to eight, ascending without zero, the quorum at least two and more than half.
    error BadRecovery();
    /// @notice The guardians' signatures are fewer than the quorum, not ascending, or one is of no guardian.
    error NoQuorum();
    /// @notice A recovery is pending whose time lock has not run out.
    error RecoveryPending();
    /// @notice No recovery is pending.
    error NoRecovery();
    /// @notice The recovery's time lock has not run out.
    error RecoveryLocked(uint64 readyAt);

    /// @notice Makes one of the caller's own nonces unusable.
    function cancelNonce(bytes32 nonce) external;
    /// @notice Makes a signer's nonce unusable by its signature over CancelNonce(bytes32 nonce,uint40 deadline).
    function cancelNonceBy(address signer, bytes32 nonce, uint64 deadline, bytes calldata signature) external;

    /// @notice Adds or changes a delegate. Signed by the controller (in joint custody by both) over
    /// AddDelegate(bytes32 ref,address delegate,uint8 powers,uint40 validTo,uint8 basis,bytes32 attestation,
    /// bytes32 nonce,uint40 deadline).
    function addDelegate(ConsentRef ref, ConsentDelegation calldata d, Authorization calldata a) external;
    /// @notice Takes every power from a delegate. Signed by either controller or by the delegate itself over
    /// RemoveDelegate(bytes32 ref,address delegate,bytes32 nonce,uint40 deadline).
    function removeDelegate(ConsentRef ref, address delegate, Authorization calldata a) external;

    /// @notice Replaces the signer, a controller of the consent, by another key. Signed by the key that goes over
    /// RotateController(bytes32 ref,address next,bytes32 nonce,uint40 deadline). Ends a pending recovery of that key.
    /// @dev The key that went can still sign grants under new references in its own name: the decider, who knows which
    /// controllers are the patient's, has to drop it.
    function rotateController(ConsentRef ref, address next, Authorization calldata a) external;

    /// @notice Names who can recover a lost key, replacing earlier ones and ending a pending recovery; no guardians and
    /// quorum 0 for none. Signed by the controller (in joint custody by both) over
    /// SetRecovery(bytes32 ref,address[] guardians,uint8 quorum,bytes32 nonce,uint40 deadline).
    function setRecovery(ConsentRef ref, address[] calldata guardians, uint8 quorum, Authorization calldata a) external;
    /// @notice Starts replacing a lost controller key. At least a quorum of guardians, ascending, each signed
    /// Recover(bytes32 ref,address lost,address next,bytes32 nonce,uint40 deadline). A time lock of 48 h begins.
    function startRecovery(
        ConsentRef ref,
        address lost,
        address next,
        bytes32 nonce,
        uint64 deadline,
        address[] calldata guardians,
        bytes[] calldata signatures
    ) external;
    /// @notice Stops a recovery before it is finished. Signed by the key said to be lost over
    /// CancelRecovery(bytes32 ref,bytes32 nonce,uint40 deadline).
    /// @dev A thief of that key can do so too, as often as it is tried: recovery helps against loss. Against theft the
    /// consent is revoked, by a delegate if need be.
    function cancelRecovery(ConsentRef ref, Authorization calldata a) external;
    /// @notice Finishes a recovery after its time lock, by anyone.
    function finishRecovery(ConsentRef ref) external;

    /// @notice Whether a signer's nonce can no longer be used.
    function nonceUsed(address controller, bytes32 nonce) external view returns (bool);
    /// @notice A consent's custody.
    function custody(ConsentRef ref) external view returns (ConsentCustody memory);
    /// @notice What a delegate was given, whether or not it holds now; no powers if nothing.
    function delegationOf(ConsentRef ref, address delegate) external view returns (ConsentDelegation memory);
    /// @notice Whether a delegate holds all these powers now, whatever the consent's status. No powers is false.
    function mayAct(ConsentRef ref, address delegate, uint8 powers) external view returns (bool);
}
