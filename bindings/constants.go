package bindings

import (
	"encoding/binary"
	"time"
)

// Kinds of organisation.
const (
	KindPayer                 uint8 = 1
	KindProvider              uint8 = 2
	KindAuditor               uint8 = 3
	KindAnalyst               uint8 = 4
	KindPatientRepresentative uint8 = 5
	KindService               uint8 = 6
	KindRegulator             uint8 = 7
)

// Powers an organisation delegates to a key; bits of one mask.
const (
	PowerSubmit    uint8 = 1 << iota // a provider's claims and appeals
	PowerSettle                      // a payer's decisions, within caps
	PowerAttest                      // a payer's coverages
	PowerAnchor                      // a service's or auditor's log roots
	PowerHold                        // a payer's holds
	PowerJudge                       // disputes and reviews of break-glass
	PowerEmergency                   // a provider's break-glass
)

// States of a claim.
const (
	StateNone uint8 = iota
	StateSubmitted
	StateHeld
	StateSettled
	StateDenied
	StateAppealed
	StateDisputed
	StateUpheld
	StateOverturned
	StateReversed
)

// Flags of a claim.
const (
	FlagNoConsent  uint8 = 1 << iota // it can only be denied
	FlagNoCoverage                   // it can only be denied
	FlagDuplicate                    // another claim for the same services stood in its place
	FlagMaximum                      // its coverage has a benefit maximum
	FlagDenied                       // the decision that stands is a denial
	FlagAppealed                     // it was appealed
	FlagVoid                         // the provider asked to void it
	FlagRecovered                    // the payer reversed it without being asked
)

// Scopes of a pause: all submissions, all settlements. One payer's scope is [PauseOf].
var (
	PauseSubmit = [32]byte{'S', 'U', 'B', 'M', 'I', 'T'}
	PauseSettle = [32]byte{'S', 'E', 'T', 'T', 'L', 'E'}
)

// PauseOf is the scope of one payer's money.
func PauseOf(payer uint32) (scope [32]byte) {
	binary.BigEndian.PutUint32(scope[28:], payer)
	return scope
}

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

// ConsentEnd is the first second of the month after the one of t, in UTC: a consent ends with a month, so that its end tells
// little about the patient.
func ConsentEnd(t uint64) uint64 {
	u := time.Unix(int64(t), 0).UTC()
	return uint64(time.Date(u.Year(), u.Month()+1, 1, 0, 0, 0, 0, time.UTC).Unix())
}

// Status of a consent.
const (
	ConsentNone uint8 = iota
	ConsentActive
	ConsentRevoked
	ConsentSuperseded
)

// Streams of the audit anchor.
const (
	StreamAudit       uint8 = 0
	StreamRemittances uint8 = 1
)

// MaxBatch is the most items a batch may have; one more, or none, reverts the transaction with BadBatch.
const MaxBatch = 1000
