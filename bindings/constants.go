package bindings

// Kinds of organisation.
const (
	KindPayer                 uint8 = 1
	KindProvider              uint8 = 2
	KindAuditor               uint8 = 3
	KindAnalyst               uint8 = 4
	KindPatientRepresentative uint8 = 5
	KindService               uint8 = 6
)

// Powers an organisation delegates to a key; bits of one mask.
const (
	PowerSubmit uint8 = 1 << iota // a provider's claims
	PowerSettle                   // a payer's decisions, within caps
	PowerAttest                   // a payer's coverages
	PowerAnchor                   // a service's or auditor's log roots
)

// States of a claim. Only the first four are reached by this version of the contract.
const (
	StateNone uint8 = iota
	StateSubmitted
	StateSettled
	StateDenied
	StateHeld
	StateAppealed
	StateUpheld
	StateOverturned
	StateReversed
)

// Flags of a claim; a claim with any of them can only be denied.
const (
	FlagNoConsent  uint8 = 1
	FlagNoCoverage uint8 = 2
)

// PurposePayment is the purpose of use (health care payment) a consent must allow for a claim.
const PurposePayment uint32 = 1 << 3

// Scopes of data a consent can allow; bits of one mask. [ScopesClaim] is what a claim tells a payer.
const (
	ScopeClaimHeader uint64 = 1 << 2
	ScopeProcedure   uint64 = 1 << 4
	ScopeAmount      uint64 = 1 << 8

	ScopesClaim = ScopeClaimHeader | ScopeProcedure | ScopeAmount
)

// Legal bases of a consent.
const (
	BasisConsent         uint8 = 1
	BasisTPO             uint8 = 2 // treatment, payment, operations
	BasisPart2TPO        uint8 = 3
	BasisLegalObligation uint8 = 4
	BasisVitalInterest   uint8 = 5
)

// Status of a consent.
const (
	ConsentNone    uint8 = 0
	ConsentActive  uint8 = 1
	ConsentRevoked uint8 = 2
)

// Streams of the audit anchor.
const (
	StreamAudit       uint8 = 0
	StreamRemittances uint8 = 1
)

// MaxBatch is the most items a batch may have; one more, or none, reverts the transaction with BadBatch.
const MaxBatch = 1000
