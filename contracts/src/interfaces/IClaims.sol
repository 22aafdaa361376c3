// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimId, ConsentRef, CoverageRef} from "../libraries/Ids.sol";

/// @notice Where a claim stands. Only None, Submitted, Settled and Denied are reached yet.
enum State {
    None,
    Submitted,
    Settled,
    Denied,
    Held,
    Appealed,
    Upheld,
    Overturned,
    Reversed
}

/// @notice What a claim lacks; bits of one mask. A claim with any of them can only be denied.
library Flag {
    uint8 internal constant NO_CONSENT = 1;
    uint8 internal constant NO_COVERAGE = 2;
}

/// @notice A claim as it stands. Amounts in cents.
struct ClaimRecord {
    uint32 payer;
    uint32 provider;
    int32 serviceDay;
    uint64 charged;
    uint64 paid;
    uint8 version;
    State state;
    uint8 flags;
}

/// @notice A claim to record.
/// @param claim Salted commitment to the claim.
/// @param consent The patient's consent to tell the payer, or zero: then the claim can only be denied.
/// @param coverage The payer's attestation, or zero: then the claim can only be denied.
/// @param charged Cents asked for.
/// @param serviceDay First day of service.
struct Submission {
    ClaimId claim;
    uint32 payer;
    uint32 provider;
    ConsentRef consent;
    CoverageRef coverage;
    uint64 charged;
    int32 serviceDay;
}

/// @notice A decision to carry out. charged = paid + patient + adjusted, paid <= allowed <= charged.
/// @param allowed Cents the payer's rules allow.
/// @param paid Cents for the provider, now.
/// @param patient Cents the patient owes.
/// @param adjusted Cents nobody owes.
/// @param duplicateTag Salted hash of what makes two claims the same service; can settle only one claim.
/// @param decision Hash of all inputs and outputs of the decision.
/// @param denied The claim as a whole is denied: nothing is paid.
struct Settlement {
    ClaimId claim;
    uint64 allowed;
    uint64 paid;
    uint64 patient;
    uint64 adjusted;
    bytes32 duplicateTag;
    bytes32 decision;
    bool denied;
}

/// @notice A decision with the payer's own approval, in the place of its delegate's caps.
/// @param deadline Last second the approval may be used.
/// @param signature By the payer's owner (EIP-712) over
/// Approval(bytes32 claim,uint56 allowed,uint56 paid,bytes32 decision,uint40 deadline).
struct ApprovedSettlement {
    Settlement item;
    uint64 deadline;
    bytes signature;
}

/// @title Claims: recorded, decided and paid once
/// @notice The batch is the unit of a transaction, the claim is the unit of success: a bad item emits Refused with
/// its reason (the selector of an error), changes nothing at all, and hurts no other. Items are worked in order.
/// Consent is looked at when a claim is submitted and never again: a consent revoked later stops new disclosures,
/// not the payment for this one.
interface IClaims {
    /// @notice A claim was recorded. `consentSnapshot` is the consent's state in this block, 0 without consent.
    event Submitted(
        ClaimId indexed claim,
        uint32 indexed payer,
        uint32 indexed provider,
        uint64 charged,
        int32 serviceDay,
        uint8 flags,
        bytes32 consentSnapshot
    );
    /// @notice A claim was settled and `paid` cents moved from the payer's escrow to the provider's balance.
    event Settled(
        ClaimId indexed claim,
        uint32 indexed payer,
        uint32 indexed provider,
        uint64 charged,
        uint64 allowed,
        uint64 paid,
        uint64 patient,
        uint64 adjusted,
        bytes32 decision
    );
    /// @notice A claim was denied.
    event Denied(
        ClaimId indexed claim,
        uint32 indexed payer,
        uint32 indexed provider,
        uint64 charged,
        uint64 patient,
        uint64 adjusted,
        bytes32 decision
    );
    /// @notice An item was refused and changed nothing. The reason is an error's selector, of this contract or of
    /// Participants' `spend`.
    event Refused(ClaimId indexed claim, bytes4 reason);

    /// @notice The escrow changed within a batch: cannot happen, undoes the transaction.
    error EscrowMoved(uint32 payer);

    /// @notice Reason: the claim's id is zero.
    error InvalidClaim();
    /// @notice Reason: more than 2^56-1 cents, which no claim can be.
    error AmountTooLarge();
    /// @notice Reason: the claim is recorded already.
    error ClaimExists();
    /// @notice Reason: the payer is unknown, suspended or not a payer.
    error PayerInactive();
    /// @notice Reason: the provider is unknown, suspended or not a provider.
    error ProviderInactive();
    /// @notice Reason: the caller is neither the provider's owner nor a delegate with SUBMIT.
    error NotSubmitter();
    /// @notice Reason: the consent named does not permit telling this payer this for payment today.
    error ConsentRefused();
    /// @notice Reason: the claim is not waiting for a decision (unknown, or decided before).
    error NotSubmitted();
    /// @notice Reason: the caller is neither the payer's owner nor a delegate with SETTLE.
    error NotSettler();
    /// @notice Reason: charged = paid + patient + adjusted, paid <= allowed <= charged does not hold.
    error Unbalanced();
    /// @notice Reason: a denial that pays.
    error DenialPays();
    /// @notice Reason: a claim without consent can only be denied.
    error ConsentMissing();
    /// @notice Reason: a claim without coverage can only be denied.
    error CoverageMissing();
    /// @notice Reason: a settlement needs a duplicate tag.
    error TagMissing();
    /// @notice Reason: the duplicate tag settled a claim before.
    error Duplicate();
    /// @notice Reason: the payer's escrow is short.
    error EscrowShort();
    /// @notice Reason: the approval's deadline has passed.
    error ApprovalExpired();
    /// @notice Reason: not signed by the payer's owner over exactly these fields.
    error BadApproval();

    /// @notice Records up to 1000 claims, by the provider's owner or its SUBMIT delegate.
    function submit(Submission[] calldata items) external;
    /// @notice Settles or denies up to 1000 claims, by the payer's owner, or its SETTLE delegate within its caps.
    function settle(Settlement[] calldata items) external;
    /// @notice The same beyond the caps, each item with the approval of the payer's owner.
    function settleApproved(ApprovedSettlement[] calldata items) external;

    /// @notice The claim as stored; state None if unknown.
    function claim(ClaimId id) external view returns (ClaimRecord memory);
    /// @notice Whether a tag has settled a claim.
    function isDuplicate(bytes32 tag) external view returns (bool);
}
