package rpc

import (
	"context"
	"errors"
	"io"

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
	// Enroll takes members in, each whole or not at all.
	Enroll(context.Context, Enrollment) (*EnrollmentResult, error)
}

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
	Plan       string
	Start, End claim.Day
	Content    io.Reader
	DevConsent bool // sign a consent for each with a wallet that we keep
}

// EnrollmentResult counts what became of the members.
type EnrollmentResult struct {
	Enrolled, Repeated, Refused int
	Refusals                    []claim.Refusal
}

// Reviews resolves decisions that wait for a person.
type Reviews interface {
	// Approve lets the decision go; an empty signature asks for the custodial key, which only development has.
	Approve(ctx context.Context, claimID uuid.UUID, by string, signature []byte, deadline int64) error
	Deny(ctx context.Context, claimID uuid.UUID, by, carc string) error
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
