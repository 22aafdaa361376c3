// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ClaimId, ConsentRef, CoverageRef} from "../libraries/Ids.sol";

/// @notice Where a claim stands. States only move as contracts/README.md draws them.
enum State {
    None,
    Submitted,
    Held,
    Settled,
    Denied,
    Appealed,
    Disputed,
    Upheld,
    Overturned,
    Reversed
}

/// @notice What is to be known of a claim beside its state; bits of one mask.
library Flag {
    /// @notice No consent: the claim can only be denied.
    uint8 internal constant NO_CONSENT = 1;
    /// @notice No coverage on the service day: the claim can only be denied.
    uint8 internal constant NO_COVERAGE = 2;
    /// @notice Another claim for the same services stood in its place when it was submitted. It can be settled only
    /// once that one is finally denied or reversed.
    uint8 internal constant DUPLICATE = 4;
    /// @notice Its coverage has a benefit maximum: what it pays is counted there.
    uint8 internal constant MAXIMUM = 8;
    /// @notice The decision that stands is a denial.
    uint8 internal constant DENIED = 16;
    /// @notice It was appealed: once a version, and once more if the payer recovers it after that.
    uint8 internal constant APPEALED = 32;
    /// @notice The provider asked to void it.
    uint8 internal constant VOID = 64;
    /// @notice The payer reversed it without being asked: the provider may appeal.
    uint8 internal constant RECOVERED = 128;
}

/// @notice A claim as it stands. Amounts in cents, days UTC. `paid` is what this version pays; 0 once reversed.
/// @param decidedDay Day of the decision that stands; 0 before the first.
/// @param version 1, or one more than the version it replaces.
/// @param aside Another claim for the same services holds the place of this one.
struct ClaimRecord {
    uint32 payer;
    uint32 provider;
    int32 serviceDay;
    int32 decidedDay;
    uint64 charged;
    uint64 paid;
    uint8 version;
    State state;
    uint8 flags;
    bool aside;
}

/// @notice A claim to record.
/// @param claim Id: 4 bytes of provider, its number, big endian; 24 bytes of service key, which is a keyed hash of what
/// makes two claims the same services; and 4 bytes of attempt, random and not zero.
/// @param consent The patient's consent to tell the payer, or zero: then the claim can only be denied.
/// @param coverage The payer's attestation, or zero: then the claim can only be denied.
/// @param commitment Salted commitment to the claim's content; only in the event.
/// @param charged Cents asked for, at most 2^40-1.
/// @param serviceDay First day of service, 1970 to 2149.
struct Submission {
    ClaimId claim;
    uint32 payer;
    uint32 provider;
    ConsentRef consent;
    CoverageRef coverage;
    bytes32 commitment;
    uint64 charged;
    int32 serviceDay;
}

/// @notice A new version of a decided claim (frequency code 7).
/// @param replaces The newest version so far, of the same payer and provider, decided and not under appeal. Not a
/// replacement that was denied: then the version before it still stands.
/// @param replacedCoverage Its coverage where it is flagged MAXIMUM, else zero: what it had counted is given back.
struct Replacement {
    Submission item;
    ClaimId replaces;
    CoverageRef replacedCoverage;
}

/// @notice A decision to carry out. charged = paid + patient + adjusted, paid <= allowed <= charged.
/// @param allowed Cents the payer's rules allow.
/// @param paid Cents for the provider, now.
/// @param patient Cents the patient owes.
/// @param adjusted Cents nobody owes.
/// @param decision Hash of all inputs and outputs of the decision.
/// @param denied The claim as a whole is denied: nothing is paid.
/// @param coverage The coverage of the submission where the claim is flagged MAXIMUM, else ignored.
struct Settlement {
    ClaimId claim;
    uint64 allowed;
    uint64 paid;
    uint64 patient;
    uint64 adjusted;
    bytes32 decision;
    bool denied;
    CoverageRef coverage;
}

/// @notice A decision with the payer's own approval, in the place of its delegate's caps.
/// @param deadline Last second the approval may be used.
/// @param signature By the payer's owner (EIP-712) over Approval: the fields of `item` in their order and the deadline.
/// Approval(bytes32 claim,uint56 allowed,uint56 paid,uint56 patient,uint56 adjusted,bytes32 decision,bool denied,bytes32
/// coverage,uint40 deadline). It settles only: what overturns on appeal is OverturnApproval, of the same fields.
struct ApprovedSettlement {
    Settlement item;
    uint64 deadline;
    bytes signature;
}

/// @notice A claim to take back.
/// @param decision Hash of all inputs and outputs of the decision to reverse.
/// @param coverage Its coverage where it is flagged MAXIMUM, else ignored.
struct Reversal {
    ClaimId claim;
    bytes32 decision;
    CoverageRef coverage;
}

/// @notice A claim to hold.
/// @param lastDay Last day of the hold, at most MAX_HOLD days from today.
/// @param reason Random reference to the case off chain.
struct Hold {
    ClaimId claim;
    int32 lastDay;
    bytes32 reason;
}

/// @notice Interest for late payment of a claim.
/// @param amount Cents, on top of what the claim pays. All interest of a claim never exceeds what it paid.
/// @param commitment Salted commitment to how it was computed (due day, rate, days).
struct Interest {
    ClaimId claim;
    uint64 amount;
    bytes32 commitment;
}

/// @title Claims: recorded, decided and paid once
/// @notice The batch is the unit of a transaction, the claim is the unit of success: a bad item emits Refused with
/// its reason (the selector of an error), changes nothing at all, and hurts no other. Items are worked in order.
///
/// Consent is looked at when a claim is submitted and never again: a consent revoked later stops new disclosures,
/// not the payment for this one.
///
/// A claim stands in the place of its provider and service key, so the same services meet themselves. The id begins with
/// the provider's number, so nobody else can take its places. A claim that finds its place taken is recorded aside and
/// can be settled only once the place is free: the other finally denied or reversed. So for one service key of a provider
/// at most one claim is paid at any time.
///
/// A replacement is settled against the version it replaces: that one is reversed in the same item, and only the
/// difference moves. Over all versions the net paid is what the newest pays, which never exceeds what it allows.
///
/// A suspended provider submits, replaces, voids, appeals and disputes nothing. What it did before is still paid, into its
/// balance: the settlement of a claim that waits, interest, what is overturned or awarded on appeal. Incentives are gifts
/// and are refused it (Treasury).
interface IClaims {
    /// @notice A claim was recorded. `consentSnapshot` is the consent's state in this block, 0 without consent.
    event Submitted(
        ClaimId indexed claim,
        uint32 indexed payer,
        uint32 indexed provider,
        uint64 charged,
        int32 serviceDay,
        uint8 flags,
        bytes32 commitment,
        bytes32 consentSnapshot
    );
    /// @notice The claim just recorded is a new version of another, which is reversed when this one is settled.
    event Replaces(ClaimId indexed claim, ClaimId indexed replaced, uint8 version);
    /// @notice A claim was settled. `paid` is what this version pays; of a replacement only the difference to the
    /// version before moved (see Reversed).
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
    /// @notice A claim was denied. A denied replacement leaves the version before as it stood.
    event Denied(
        ClaimId indexed claim,
        uint32 indexed payer,
        uint32 indexed provider,
        uint64 charged,
        uint64 patient,
        uint64 adjusted,
        bytes32 decision
    );
    /// @notice A claim was reversed: replaced by `replacedBy`, or voided, or recovered (both 0; `flags` tell).
    /// @param paid Cents it had paid: netted against the replacement, the rest owed by the provider (Treasury's Owed).
    event Reversed(
        ClaimId indexed claim,
        uint32 indexed payer,
        uint32 indexed provider,
        uint64 paid,
        ClaimId replacedBy,
        uint8 flags,
        bytes32 decision
    );
    /// @notice The provider asked to void a claim (frequency code 8).
    event VoidRequested(ClaimId indexed claim, uint32 indexed payer, uint32 indexed provider);
    /// @notice A claim is held: through `lastDay` it can be denied, or settled with the owner's approval, only.
    event HeldUntil(ClaimId indexed claim, uint32 indexed payer, int32 lastDay, bytes32 reason);
    /// @notice A hold ended before its last day.
    event Released(ClaimId indexed claim, uint32 indexed payer);
    /// @notice Interest was paid for a claim.
    event InterestPaid(
        ClaimId indexed claim, uint32 indexed payer, uint32 indexed provider, uint64 amount, bytes32 commitment
    );
    /// @notice A claim moved in the course of an appeal; Appeals' events tell why.
    event StateChanged(ClaimId indexed claim, State state);
    /// @notice An item was refused and changed nothing. The reason is an error's selector, of this contract or of
    /// Participants' `budget`.
    event Refused(ClaimId indexed claim, bytes4 reason);

    /// @notice The escrow changed within a batch: cannot happen, undoes the transaction.
    error EscrowMoved(uint32 payer);
    /// @notice The caller is not the appeals contract.
    error NotAppeals(address caller);

    /// @notice Reason: the claim's id does not begin with its provider, or its attempt is zero.
    error InvalidClaim();
    /// @notice Reason: more than 2^40-1 cents, which no claim can be.
    error AmountTooLarge();
    /// @notice Reason: before 1970 or after 2149.
    error InvalidServiceDay();
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
    /// @notice Reason: this payer, or this act, is paused by the guardians.
    error Paused();
    /// @notice Reason: the claim is not waiting for a decision (unknown, or decided before).
    error NotSubmitted();
    /// @notice Reason: the caller is neither the payer's owner nor a delegate with SETTLE.
    error NotSettler();
    /// @notice Reason: the caller is neither the payer's owner nor a delegate with HOLD.
    error NotHolder();
    /// @notice Reason: charged = paid + patient + adjusted, paid <= allowed <= charged does not hold.
    error Unbalanced();
    /// @notice Reason: a denial that pays.
    error DenialPays();
    /// @notice Reason: a claim without consent can only be denied.
    error ConsentMissing();
    /// @notice Reason: a claim without coverage can only be denied.
    error CoverageMissing();
    /// @notice Reason: the coverage named is not the one the claim was submitted with.
    error WrongCoverage();
    /// @notice Reason: the coverage's benefit maximum would be exceeded.
    error MaximumReached();
    /// @notice Reason: a claim for the same services stands in this one's place.
    error Duplicate();
    /// @notice Reason: the payer's escrow is short.
    error EscrowShort();
    /// @notice Reason: more than the delegate's cap per claim.
    error CapPerClaimExceeded();
    /// @notice Reason: more than what is left of the delegate's cap per day.
    error CapPerDayExceeded();
    /// @notice Reason: the claim is on hold; it can be denied, or settled with the owner's approval.
    error OnHold();
    /// @notice Reason: held before, a last day in the past, or longer than MAX_HOLD days.
    error InvalidHold();
    /// @notice Reason: the approval's deadline has passed.
    error ApprovalExpired();
    /// @notice Reason: not signed by the payer's owner, for this act, over exactly these fields.
    error BadApproval();
    /// @notice Reason: the claim to replace, void, reverse or appeal is unknown, of other parties, or in no state for
    /// it.
    error NotDecided();
    /// @notice Reason: a newer version of the claim exists.
    error Superseded();
    /// @notice Reason: an appeal can only be overturned by a settlement that pays no less than the decision before.
    error NotMore();
    /// @notice Reason: after 255 versions.
    error TooManyVersions();
    /// @notice Reason: no interest, or more interest than the claim paid.
    error InvalidInterest();

    /// @notice Records up to 1000 claims, by the provider's owner or its SUBMIT delegate.
    function submit(Submission[] calldata items) external;
    /// @notice Records up to 1000 new versions of decided claims, the same way.
    function replace(Replacement[] calldata items) external;
    /// @notice Asks to void up to 1000 claims (frequency code 8), by the provider's owner or its SUBMIT delegate. A
    /// claim not decided yet can then only be reversed or denied.
    function requestVoid(ClaimId[] calldata ids) external;
    /// @notice Settles or denies up to 1000 claims, by the payer's owner, or its SETTLE delegate within its caps.
    function settle(Settlement[] calldata items) external;
    /// @notice The same beyond the caps and in spite of a hold, each item with the approval of the payer's owner.
    function settleApproved(ApprovedSettlement[] calldata items) external;
    /// @notice Reverses up to 1000 claims, by the payer's owner or its SETTLE delegate. What they paid becomes owed:
    /// at the provider's own request (VOID) under the payer's terms, else with at least 30 days' notice and open to
    /// appeal. What was overturned on appeal stands: it is reversed at the provider's request only, unless the provider
    /// disputed it and the panel upheld.
    function reverse(Reversal[] calldata items) external;
    /// @notice Holds up to 1000 submitted claims, once each, by the payer's owner or its HOLD delegate.
    function hold(Hold[] calldata items) external;
    /// @notice Ends holds before their time, by the same.
    function release(ClaimId[] calldata ids) external;
    /// @notice Pays interest on up to 1000 paid claims, by the payer's owner, or its SETTLE delegate within its caps.
    function payInterest(Interest[] calldata items) external;

    /// @notice Moves a decided claim to Appealed. Only Appeals; reverts with a reason. Once a version, and once more
    /// when the payer has recovered it; not when superseded.
    function openAppeal(ClaimId claim) external;
    /// @notice Moves a claim under appeal, or whose appeal was answered (upheld or overturned), to Disputed; one under
    /// appeal or disputed to Upheld. Not when superseded. Only Appeals; reverts with a reason.
    function advance(ClaimId claim, State state) external;
    /// @notice Settles a claim under appeal anew: pays what is more than before. A replacement that was denied now
    /// reverses the version before it. Only Appeals; reverts with a reason.
    /// @param key Whose caps bind; zero for none: the owner has approved, or the panel has awarded.
    /// @return more Cents that moved now.
    function overturn(Settlement calldata item, address key) external returns (uint64 more);

    /// @notice Why the approval of the payer's owner is not good for overturning with this settlement; 0 if it is. Its
    /// EIP-712 type is OverturnApproval with the fields of Approval (ApprovedSettlement): one is not good for the other.
    function checkApproval(Settlement calldata item, uint64 deadline, bytes calldata signature)
        external
        view
        returns (bytes4 reason);
    /// @notice The claim as stored; state None if unknown.
    function claim(ClaimId id) external view returns (ClaimRecord memory);
    /// @notice The claim that stands in the place of this one's provider and service key, zero if none.
    function occupant(ClaimId id) external view returns (ClaimId);
    /// @notice The version this one replaces, zero if it is the first.
    function replaces(ClaimId id) external view returns (ClaimId);
    /// @notice The version that replaces this one, or is submitted to; zero if none.
    function replacedBy(ClaimId id) external view returns (ClaimId);
    /// @notice Last day of a claim's hold; 0 if it was never held.
    function holdLastDay(ClaimId id) external view returns (int32);
    /// @notice Cents of interest paid for a claim.
    function interestPaid(ClaimId id) external view returns (uint64);
}
