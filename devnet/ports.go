package devnet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/answer"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/intake"
	"github.com/careclear/careclear/internal/vault"
	"github.com/careclear/careclear/rpc"
	"github.com/careclear/careclear/settlement"
	"github.com/careclear/careclear/settlement/adjudication"
)

// The API declares what it needs (rpc.Intake, rpc.Reviews ...); these fit the rooms that do it to it, and say which
// of their errors are the caller's.

type intakePort struct{ *intake.Service }

func (p intakePort) Submit(ctx context.Context, up rpc.Upload) (*rpc.Submission, error) {
	sub, err := p.Service.Submit(ctx, intake.Upload(up))
	if err != nil {
		return nil, inputError(err)
	}
	out := &rpc.Submission{ID: sub.ID, Received: sub.Received, Accepted: sub.Accepted, Repeated: sub.Repeated, Refused: sub.Refused,
		Receipts: make([]rpc.Receipt, len(sub.Receipts))}
	for i, r := range sub.Receipts {
		out.Receipts[i] = rpc.Receipt(r)
	}
	return out, nil
}

func (p intakePort) Answers(ctx context.Context, id uuid.UUID) iter.Seq2[rpc.Document, error] {
	return func(yield func(rpc.Document, error) bool) {
		for d, err := range p.Service.Answers(ctx, id) {
			if errors.Is(err, intake.ErrNoAnswers) {
				err = fmt.Errorf("%w: %w", rpc.ErrNotFound, err)
			}
			if !yield(rpc.Document(d), err) {
				return
			}
		}
	}
}

func (p intakePort) Enroll(ctx context.Context, e rpc.Enrollment) (*rpc.EnrollmentResult, error) {
	res, err := p.Service.Enroll(ctx, intake.Enrollment(e))
	if err != nil {
		return nil, inputError(err)
	}
	return (*rpc.EnrollmentResult)(res), nil
}

func inputError(err error) error {
	if errors.Is(err, intake.ErrUnreadable) || errors.Is(err, intake.ErrNoPlan) || errors.Is(err, intake.ErrPeriod) {
		return fmt.Errorf("%w: %w", rpc.ErrInput, err)
	}
	return err
}

type settlementPort struct{ *settlement.Service }

func (p settlementPort) Approve(ctx context.Context, id uuid.UUID, by string, signature []byte, deadline int64) error {
	return stateError(p.Service.Approve(ctx, id, by, signature, deadline))
}

func (p settlementPort) Deny(ctx context.Context, id uuid.UUID, by, carc string) error {
	return stateError(p.Service.Deny(ctx, id, by, carc))
}

func (p settlementPort) EDI835(ctx context.Context, id uuid.UUID) ([]byte, error) {
	b, err := p.Service.EDI835(ctx, id)
	return b, stateError(err)
}

func (p settlementPort) PaymentReconciliation(ctx context.Context, id uuid.UUID) ([]byte, error) {
	b, err := p.Service.PaymentReconciliation(ctx, id)
	return b, stateError(err)
}

func (p settlementPort) EOB(ctx context.Context, id uuid.UUID) ([]byte, error) {
	b, err := p.Service.EOB(ctx, id)
	return b, stateError(err)
}

func (p settlementPort) Claim(ctx context.Context, id uuid.UUID) ([]byte, error) {
	b, err := p.Service.Claim(ctx, id)
	return b, stateError(err)
}

func (p settlementPort) ClaimResponse(ctx context.Context, id uuid.UUID) ([]byte, error) {
	b, err := p.Service.ClaimResponse(ctx, id)
	return b, stateError(err)
}

func (p settlementPort) TypedData(ctx context.Context, g rpc.Grant) ([]byte, rpc.Grant, error) {
	full, typed, err := p.PrepareGrant(ctx, g.Member, toContract(g))
	if err != nil {
		return nil, g, stateError(err)
	}
	return typed, fromContract(g.Member, full), nil
}

func (p settlementPort) Grant(ctx context.Context, g rpc.Grant, signature []byte) error {
	return stateError(p.Service.Grant(ctx, g.Member, toContract(g), signature))
}

func (p settlementPort) Revoke(ctx context.Context, ref, nonce [32]byte, deadline int64, signature []byte) error {
	return stateError(p.Service.Revoke(ctx, ref, nonce, deadline, signature))
}

func (p settlementPort) Replay(ctx context.Context, id uuid.UUID) ([]rpc.ReplayedDecision, error) {
	all, err := p.Service.Replay(ctx, id)
	if err != nil {
		return nil, stateError(err)
	}
	out := make([]rpc.ReplayedDecision, len(all))
	for i, d := range all {
		out[i] = rpc.ReplayedDecision(d)
	}
	return out, nil
}

func (p settlementPort) Preview(ctx context.Context, id uuid.UUID) (before, after claim.Decision, err error) {
	c, err := p.Service.Preview(ctx, id)
	return c.Before, c.After, stateError(err)
}

func stateError(err error) error {
	for _, m := range []struct{ ours, theirs error }{
		{settlement.ErrNotFound, rpc.ErrNotFound}, {settlement.ErrErased, rpc.ErrConflict}, {vault.ErrErased, rpc.ErrNotFound}, {settlement.ErrNoMember, rpc.ErrNotFound}, {settlement.ErrNoConsent, rpc.ErrNotFound},
		{settlement.ErrNoReview, rpc.ErrConflict}, {settlement.ErrNotPriced, rpc.ErrConflict}, {settlement.ErrVoid, rpc.ErrConflict}, {settlement.ErrNotTaken, rpc.ErrConflict},
		{settlement.ErrNoInputs, rpc.ErrConflict}, {settlement.ErrConsentUsed, rpc.ErrConflict}, {settlement.ErrState, rpc.ErrConflict},
		{settlement.ErrUnsigned, rpc.ErrSignature}, {settlement.ErrBadReason, rpc.ErrInput}, {settlement.ErrInput, rpc.ErrInput},
	} {
		if errors.Is(err, m.ours) {
			return fmt.Errorf("%w: %w", m.theirs, err)
		}
	}
	return err
}

const secondsPerDay = 86400

func toContract(g rpc.Grant) bindings.Grant {
	return bindings.Grant{Ref: g.Ref, Controller: g.Controller, GranteeOrg: g.Grantee, Purposes: g.Purposes, Scopes: g.Scopes,
		NotBefore: uint64(int64(g.NotBefore) * secondsPerDay), NotAfter: uint64(int64(g.NotAfter) * secondsPerDay), Basis: g.Basis,
		PolicyVersion: g.PolicyVersion, Terms: g.Terms, Nonce: g.Nonce, Deadline: uint64(g.Deadline)}
}

func fromContract(member uuid.UUID, g bindings.Grant) rpc.Grant {
	return rpc.Grant{Member: member, Ref: g.Ref, Controller: g.Controller, Grantee: g.GranteeOrg, Purposes: g.Purposes, Scopes: g.Scopes,
		NotBefore: claim.Day(g.NotBefore / secondsPerDay), NotAfter: claim.Day(g.NotAfter / secondsPerDay), Basis: g.Basis,
		PolicyVersion: g.PolicyVersion, Terms: g.Terms, Nonce: g.Nonce, Deadline: int64(g.Deadline)}
}

// inquiriesPort lets the API ask what the system knows.
type inquiriesPort struct{ *answer.Service }

func (p inquiriesPort) Answer(ctx context.Context, asker rpc.Asker, content io.Reader) ([]rpc.Document, error) {
	got, err := p.Service.Answer(ctx, answer.Asker(asker), content)
	if errors.Is(err, answer.ErrUnreadable) {
		err = fmt.Errorf("%w: %w", rpc.ErrInput, err)
	}
	out := make([]rpc.Document, len(got))
	for i, d := range got {
		out[i] = rpc.Document(d)
	}
	return out, err
}

func (s *Stack) answers() *answer.Service {
	return &answer.Service{Pool: s.pool, Members: s.intake, Now: s.cfg.Now, Terms: plansPort{s.pool}.terms,
		Authorize: func(ctx context.Context, payer uint32, member uuid.UUID, a answer.Authorization) error {
			auth := adjudication.Authorization{Number: a.Number, Status: adjudication.AuthorizationStatus(a.Status), Provider: a.Provider,
				Units: a.Units, Period: adjudication.Period{From: a.From, To: a.To}}
			if a.Service != "" {
				auth.Services = adjudication.Services{{From: a.Service, To: a.Service}}
			}
			err := s.settlement.PutAuthorization(ctx, payer, member, auth)
			if errors.Is(err, settlement.ErrAuthorization) {
				err = fmt.Errorf("%w: %w", answer.ErrAuthorization, err)
			}
			return err
		}}
}

// plansPort answers a plan's yearly limits for one person.
type plansPort struct{ pool *pgxpool.Pool }

func (p plansPort) parsed(ctx context.Context, plan string) (*adjudication.Plan, error) {
	var source string
	if err := p.pool.QueryRow(ctx, `select source from plan where id = $1 order by version desc limit 1`, plan).Scan(&source); err != nil {
		return nil, fmt.Errorf("read plan %s: %w", plan, err)
	}
	parsed, err := adjudication.ParsePlan([]byte(source))
	if err != nil {
		return nil, fmt.Errorf("read plan %s: %w", plan, err)
	}
	return parsed, nil
}

func (p plansPort) Limits(ctx context.Context, plan string) (map[string]claim.Cents, error) {
	parsed, err := p.parsed(ctx, plan)
	if err != nil {
		return nil, err
	}
	out := map[string]claim.Cents{}
	if parsed.Deductible.Individual != nil {
		out[adjudication.AccDeductible] = *parsed.Deductible.Individual
	}
	if parsed.OOPMax.Individual != nil {
		out[adjudication.AccOOP] = *parsed.OOPMax.Individual
	}
	return out, nil
}

// terms are what a plan says to whoever asks before a service. A copay counts if it is that of every service.
func (p plansPort) terms(ctx context.Context, plan string) (t answer.Terms, err error) {
	parsed, err := p.parsed(ctx, plan)
	if err != nil {
		return t, err
	}
	t = answer.Terms{Deductible: parsed.Deductible.Individual, FamilyDeductible: parsed.Deductible.Family, OOP: parsed.OOPMax.Individual,
		FamilyOOP: parsed.OOPMax.Family, CoinsuranceBps: int64(parsed.Coinsurance)}
	if len(parsed.Copays) == 1 && parsed.Copays[0].Kind == "" && parsed.Copays[0].Place == "" {
		t.Copay = &parsed.Copays[0].Amount
	}
	return t, nil
}
