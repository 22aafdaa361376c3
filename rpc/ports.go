package rpc

import (
	"context"
	"errors"
	"io"
	"iter"

	"github.com/google/uuid"

	"github.com/careclear/careclear/internal/claim"
)

// Errors that a port wraps to choose the answer. Their text goes to the caller: no patient data in it.
var (
	// ErrInput: the upload as a whole cannot be read, or a field is wrong. Answered INVALID_ARGUMENT.
	ErrInput = errors.New("cannot be read")
	// ErrNotFound: no such thing. Answered NOT_FOUND.
	ErrNotFound = errors.New("not found")
	// ErrConflict: the thing is not in a state that allows this. Answered FAILED_PRECONDITION.
	ErrConflict = errors.New("not possible in this state")
	// ErrSignature: the signature is not the right key's, or is used up or too late. Answered PERMISSION_DENIED.
	ErrSignature = errors.New("signature not accepted")
)

// ContractError is a refusal of a contract by the name of its custom error. Answered FAILED_PRECONDITION.
type ContractError struct{ Name string }

func (e *ContractError) Error() string { return "refused by the contract: " + e.Name }

// Intake takes claims and members in (internal/intake).
type Intake interface {
	// Submit takes every claim of an upload; what is wrong with one claim stands in its receipt.
	Submit(context.Context, Upload) (*Submission, error)
	// Answers are those of an X12 upload. The caller is already authorised. ErrNotFound: it was none, or was cut off.
	Answers(ctx context.Context, submission uuid.UUID) iter.Seq2[Document, error]
	// Enroll takes members in, each whole or not at all.
	Enroll(context.Context, Enrollment) (*EnrollmentResult, error)
}

// Document is an X12 interchange that answers another.
type Document struct {
	Kind    string // "TA1", "999", "277CA", "271", "277", "278"
	Control uint32 // its ISA13
	Content []byte
}

// Inquiries answers X12 270, 276 and 278. Optional.
type Inquiries interface {
	// Answer reads one file. The asker is a provider or a payer, the other is 0: a provider asks for its own claims and of
	// any payer's members, a payer about its own.
	Answer(ctx context.Context, asker Asker, content io.Reader) ([]Document, error)
}

// Asker is the organisation that asks.
type Asker struct{ Provider, Payer uint32 }

// Upload is one file, or a list of typed claims, as a sender gave it.
type Upload struct {
	Sender   string       // subject of the principal
	Provider uint32       // the organisation the sender bills for; 0 may send for any
	Payer    uint32       // route every claim to this payer whatever it names; 0 goes by the claim
	Format   claim.Format // "" finds out from the content
	Content  io.Reader    // X12 or FHIR, gzip or not; nil with Claims
	Claims   []claim.Claim
	Key      string // sender's idempotency key for typed claims
}

// Submission is the answer to an upload: one receipt a claim, in the order of the input.
type Submission struct {
	ID                                    uuid.UUID
	Received, Accepted, Repeated, Refused int
	Receipts                              []Receipt
}

// Receipt is what became of one claim of an upload. Exactly one of ClaimID and Refusal is set.
type Receipt struct {
	Position int
	ClaimID  uuid.UUID
	Number   string
	State    string
	Repeated bool
	Refusal  *claim.Refusal
}

// Enrollment is a file of members for a plan and the days they are covered, first and last.
type Enrollment struct {
	Sender     string
	Payer      uint32 // the payer that sends; 0 may enroll for any
	Plan       string // X12 834: may be absent
	Start, End claim.Day
	Content    io.Reader
	DevConsent bool // sign a consent for each with a wallet that we keep
}

// EnrollmentResult counts what became of the members.
type EnrollmentResult struct {
	Enrolled, Changed, Repeated, Refused int
	Refusals                             []claim.Refusal
	Warnings                             []claim.Refusal // what was taken all the same
}

// Reviews resolves decisions that wait for a person.
type Reviews interface {
	// Approve lets the decision go; an empty signature asks for the custodial key, which only development has.
	Approve(ctx context.Context, claimID uuid.UUID, by string, signature []byte, deadline int64) error
	Deny(ctx context.Context, claimID uuid.UUID, by, carc string) error
}

// Corrections are what the parties of a claim do to it after it was handed in. Each is asked for and then carried to the chain;
// where the claim does not stand where it is possible, the error wraps [ErrConflict] and says what to do instead.
type Corrections interface {
	// For the provider.
	Void(ctx context.Context, claimID uuid.UUID, by string) error
	Appeal(ctx context.Context, claimID uuid.UUID, by, statement string) error
	Dispute(ctx context.Context, claimID uuid.UUID, by, statement string) error
	// For the payer, and holds for analysts too. Reasons are words, days 1 to 30.
	AnswerAppeal(ctx context.Context, claimID uuid.UUID, by string, answer AppealAnswer) error
	Statement(ctx context.Context, claimID uuid.UUID) (string, error)
	Recover(ctx context.Context, claimID uuid.UUID, by, reason string) error
	Hold(ctx context.Context, claimID uuid.UUID, by, reason string, days int) error
	Release(ctx context.Context, claimID uuid.UUID, by string) error
}

// Circumstances are what a payer comes to know besides claims.
type Circumstances interface {
	// RecordDocument notes that an attachment of a claim arrived; line 0 is the claim as a whole.
	RecordDocument(ctx context.Context, claimID uuid.UUID, control, kind string, line int) error
	// RecordOtherCoverage notes that another payer comes first, from one day to another, both inclusive.
	RecordOtherCoverage(ctx context.Context, member uuid.UUID, payerID string, from, to claim.Day) error
}

// AppealAnswer upholds a decision, or overturns it by what lines pay now.
type AppealAnswer struct {
	Pay       map[int]claim.Cents // by line number; empty: upheld
	Signature []byte
	Deadline  int64
}

// Grant is a consent as the patient signs it, and whose it is. Days are whole UTC days; NotAfter is the first day it
// no longer holds.
type Grant struct {
	Member              uuid.UUID
	Ref                 [32]byte
	Controller          [20]byte
	Grantee             uint32
	Purposes            uint32
	Scopes              uint64
	NotBefore, NotAfter claim.Day
	Basis               uint8
	PolicyVersion       uint16
	Terms, Nonce        [32]byte
	Deadline            int64 // unix seconds
}

// Consents prepares, relays and ends consents.
type Consents interface {
	// TypedData fills zero Ref, Controller, Terms, Nonce and Deadline and returns the EIP-712 JSON to sign.
	TypedData(context.Context, Grant) (json []byte, complete Grant, err error)
	Grant(ctx context.Context, g Grant, signature []byte) error
	Revoke(ctx context.Context, ref, nonce [32]byte, deadline int64, signature []byte) error
}

// Documents opens sealed claims to write what leaves the system. The caller is already authorised.
type Documents interface {
	EDI835(ctx context.Context, remittance uuid.UUID) ([]byte, error)
	PaymentReconciliation(ctx context.Context, remittance uuid.UUID) ([]byte, error)
	EOB(ctx context.Context, claimID uuid.UUID) ([]byte, error)
	// Claim and ClaimResponse write the FHIR documents of a claim, as EOB does.
	Claim(ctx context.Context, claimID uuid.UUID) ([]byte, error)
	ClaimResponse(ctx context.Context, claimID uuid.UUID) ([]byte, error)
}

// Members looks a member up by the number on the card, through the blind index.
type Members interface {
	Find(ctx context.Context, payer uint32, memberID string) (uuid.UUID, bool, error)
	// FindReference looks a member up by the logical id of the FHIR Patient it was enrolled as.
	FindReference(ctx context.Context, payer uint32, reference string) (uuid.UUID, bool, error)
}

// Plans knows the yearly limits of a plan for one person: "deductible", "oop". Optional.
type Plans interface {
	Limits(ctx context.Context, plan string) (map[string]claim.Cents, error)
}

// Replays makes a claim's decisions again from what they were made from. ErrConflict: that is no longer there.
type Replays interface {
	// Replay compares every version with what is stored and on chain.
	Replay(ctx context.Context, claimID uuid.UUID) ([]ReplayedDecision, error)
	// Preview makes the newest one again with the coverage that stands today.
	Preview(ctx context.Context, claimID uuid.UUID) (before, after claim.Decision, err error)
}

// ReplayedDecision is a version of a decision, made again. Digests are in hex.
type ReplayedDecision struct {
	Version                        int
	By, Outcome                    string
	Plan, Editions, Inputs, Digest string
	OnChain, Same                  bool
	Why                            []string // what differs
}
