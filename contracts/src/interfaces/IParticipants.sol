// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice Kinds of organisation.
library Kind {
    uint8 internal constant PAYER = 1;
    uint8 internal constant PROVIDER = 2;
    uint8 internal constant AUDITOR = 3;
    uint8 internal constant ANALYST = 4;
    uint8 internal constant PATIENT_REPRESENTATIVE = 5;
    uint8 internal constant SERVICE = 6;
    uint8 internal constant REGULATOR = 7;
}

/// @notice Powers an organisation can delegate to a key; bits of one mask.
library Power {
    uint8 internal constant SUBMIT = 1; // providers: hand in claims
    uint8 internal constant SETTLE = 2; // payers: settle and deny claims, within caps
    uint8 internal constant ATTEST = 4; // payers: attest coverage
    uint8 internal constant ANCHOR = 8; // services and auditors: anchor log roots
    uint8 internal constant HOLD = 16; // analysts and payers: hold claims suspected of fraud
    uint8 internal constant JUDGE = 32; // auditors, patient representatives, regulators: panels and reviews
    uint8 internal constant EMERGENCY = 64; // providers: break the glass, where governance allows the organisation to
    uint8 internal constant ALL = 127;
}

/// @notice An organisation to admit. `org` is its number, `didHash` pins the keys of its did:web document.
struct Organisation {
    uint32 org;
    uint8 kind;
    address owner;
    bytes32 didHash;
}

/// @notice An organisation as it stands. `emergency`: governance allows it to break the glass.
struct OrganisationState {
    address owner;
    address pendingOwner;
    uint8 kind;
    bool suspended;
    bool emergency;
    bytes32 didHash;
}

/// @notice What a key may do for an organisation. Amounts in cents; `spentToday` is what it spent on `spentDay`.
struct Delegation {
    uint8 powers;
    uint64 capPerClaim;
    uint64 capPerDay;
    int32 validThroughDay;
    uint64 spentToday;
    int32 spentDay;
}

/// @title Who takes part, and which key may do what for whom
/// @notice The owner of an organisation holds every power without a cap. Every other key holds what was delegated
/// to it, through its last valid day, within its caps. A suspended organisation can do nothing, nor can its keys.
interface IParticipants {
    /// @notice An organisation was admitted.
    event OrganisationRegistered(uint32 indexed org, uint8 indexed kind, address indexed owner, bytes32 didHash);
    /// @notice An organisation was suspended: it and its keys can do nothing until reinstated.
    event OrganisationSuspended(uint32 indexed org);
    /// @notice A suspended organisation may act again.
    event OrganisationReinstated(uint32 indexed org);
    /// @notice The owner named its successor, who has to accept.
    event OwnerProposed(uint32 indexed org, address indexed owner, address indexed pendingOwner);
    /// @notice Governance named a new owner, because the present one's key is lost. It can accept from the second `from`
    /// on, unless the present owner calls it off before.
    event OwnerRecoveryProposed(uint32 indexed org, address indexed owner, address indexed pendingOwner, uint40 from);
    /// @notice The successor accepted and is the owner now.
    event OwnerChanged(uint32 indexed org, address indexed previousOwner, address indexed owner);
    /// @notice A key's delegation was set; all values are the new ones.
    event Delegated(
        uint32 indexed org,
        address indexed key,
        uint8 powers,
        uint64 capPerClaim,
        uint64 capPerDay,
        int32 validThroughDay
    );
    /// @notice A key lost every power it had for the organisation.
    event DelegationRevoked(uint32 indexed org, address indexed key);
    /// @notice Governance allowed a provider to break the glass, or no longer allows it.
    event EmergencySet(uint32 indexed org, bool allowed);
    /// @notice A contract may book spending, or no longer may.
    event SpenderSet(address indexed spender, bool allowed);

    /// @notice Number 0, a kind out of range or the zero owner.
    error InvalidOrganisation(uint32 org);
    /// @notice The number is taken.
    error AlreadyRegistered(uint32 org);
    /// @notice No organisation has this number.
    error UnknownOrganisation(uint32 org);
    /// @notice The organisation is in that state already.
    error AlreadyInState(uint32 org);
    /// @notice The caller is not the owner (or the proposed owner) of the organisation.
    error NotOwner(uint32 org, address caller);
    /// @notice A recovered organisation can be accepted from this second on.
    error RecoveryTooEarly(uint32 org, uint40 from);
    /// @notice No powers, unknown powers, the zero key, a cap above 2^56-1, or a day that has passed.
    error InvalidDelegation(uint32 org, address key);
    /// @notice Only providers break the glass.
    error NotAProvider(uint32 org);
    /// @notice The zero address, or the contract is allowed (or not allowed) already.
    error InvalidSpender(address spender);
    /// @notice The caller may not book spending.
    error NotSpender(address caller);

    /// @notice Reason: the organisation is unknown or suspended.
    error OrganisationNotActive();
    /// @notice Reason: the key was not delegated this power, or its last day has passed.
    error NotDelegated();
    /// @notice Reason: more than the key may pay on one claim. Given by the contracts that settle.
    error CapPerClaimExceeded();
    /// @notice Reason: more than the key may pay on one day.
    error CapPerDayExceeded();

    /// @notice Sets the access manager; called once, by the creation of the proxy.
    function initialize(address manager) external;
    /// @notice Admits an organisation. Restricted by the access manager.
    function register(uint32 org, uint8 kind, address owner, bytes32 didHash) external;
    /// @notice Admits up to 1000 organisations, all or none. Restricted.
    function registerMany(Organisation[] calldata organisations) external;
    /// @notice Suspends an organisation. Restricted.
    function suspend(uint32 org) external;
    /// @notice Ends a suspension. Restricted.
    function reinstate(uint32 org) external;
    /// @notice Says whether a provider may break the glass. Restricted.
    function setEmergency(uint32 org, bool allowed) external;
    /// @notice Says whether a contract may book spending. Restricted, behind the time lock: whoever may book can use
    /// up every key's caps of the day, though it moves no money by that.
    function setSpender(address spender, bool allowed) external;

    /// @notice Names a new owner for an organisation whose owner's key is lost, who has to accept. Restricted, behind the
    /// time lock; the present owner has 48 hours more to call it off with `setOwner`: a live key beats a recovery.
    function recoverOwner(uint32 org, address next) external;
    /// @notice First step of a change of owner, by the owner; the zero address withdraws a proposal. Replaces what was
    /// proposed before, a recovery too.
    function setOwner(uint32 org, address next) external;
    /// @notice Second step, by the proposed owner; of a recovery not before its time.
    function acceptOwner(uint32 org) external;
    /// @notice Sets what a key may do for the organisation, by its owner. Replaces an earlier delegation but keeps
    /// what the key has spent today, so that delegating anew does not refill the day's cap.
    /// @param powers Bits of Power.
    /// @param capPerClaim Most cents the key may pay on one claim.
    /// @param capPerDay Most cents the key may pay on one UTC day.
    /// @param validThroughDay Last day the delegation holds.
    function delegate(
        uint32 org,
        address key,
        uint8 powers,
        uint64 capPerClaim,
        uint64 capPerDay,
        int32 validThroughDay
    ) external;
    /// @notice Takes every power from a key, by the owner, at once.
    function revokeDelegation(uint32 org, address key) external;

    /// @notice What `key` may still pay for `org` today with Power.SETTLE. A batch asks once, counts by itself and
    /// books the sum with `spend`.
    /// @return reason 0, or the selector of OrganisationNotActive or NotDelegated; then the rest is 0.
    /// @return perClaim Most cents on one claim; 2^64-1 for the owner.
    /// @return leftToday Most cents on the rest of this UTC day; 2^64-1 for the owner.
    function budget(uint32 org, address key) external view returns (bytes4 reason, uint64 perClaim, uint64 leftToday);
    /// @notice Books `amount` cents on what `key` pays for `org` today. Only spenders. Reverts with
    /// OrganisationNotActive, NotDelegated or CapPerDayExceeded, which cannot happen to a caller that kept within
    /// `budget` in the same transaction. The cap per claim is the caller's to keep: only it knows the claims.
    function spend(uint32 org, address key, uint64 amount) external;

    /// @notice The organisation as it stands; kind 0 if unknown.
    function organisation(uint32 org) external view returns (OrganisationState memory);
    /// @notice The owner of an organisation; zero if unknown.
    function ownerOf(uint32 org) external view returns (address);
    /// @notice What a key was delegated, whether or not it is valid today.
    function delegation(uint32 org, address key) external view returns (Delegation memory);
    /// @notice Whether the organisation is registered with this kind and not suspended.
    function isActive(uint32 org, uint8 kind) external view returns (bool);
    /// @notice Whether the key is the owner of an active organisation or holds all these powers for it today.
    /// No powers at all is false.
    function can(uint32 org, address key, uint8 powers) external view returns (bool);
    /// @notice Whether the organisation is active and governance allows it to break the glass.
    function isEmergency(uint32 org) external view returns (bool);
    /// @notice Whether the contract may book spending.
    function isSpender(address spender) external view returns (bool);
}
