package devnet

import (
	"context"

	"github.com/google/uuid"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/rpc"
	"github.com/careclear/careclear/settlement"
	"github.com/careclear/careclear/settlement/adjudication"
)

// correctionsPort is settlement as the API asks it to correct claims.
type correctionsPort struct{ *settlement.Service }

func (p correctionsPort) Void(ctx context.Context, id uuid.UUID, by string) error {
	return stateError(p.RequestVoid(ctx, id, by))
}

func (p correctionsPort) Appeal(ctx context.Context, id uuid.UUID, by, statement string) error {
	return stateError(p.Service.Appeal(ctx, id, by, statement))
}

func (p correctionsPort) Dispute(ctx context.Context, id uuid.UUID, by, statement string) error {
	return stateError(p.Service.Dispute(ctx, id, by, statement))
}

func (p correctionsPort) AnswerAppeal(ctx context.Context, id uuid.UUID, by string, a rpc.AppealAnswer) error {
	return stateError(p.Service.AnswerAppeal(ctx, id, by, settlement.Answer{Pay: a.Pay, Signature: a.Signature, Deadline: a.Deadline}))
}

func (p correctionsPort) Statement(ctx context.Context, id uuid.UUID) (string, error) {
	statement, err := p.Service.Statement(ctx, id)
	return statement, stateError(err)
}

func (p correctionsPort) Recover(ctx context.Context, id uuid.UUID, by, reason string) error {
	return stateError(p.Service.Recover(ctx, id, by, reason))
}

func (p correctionsPort) Hold(ctx context.Context, id uuid.UUID, by, reason string, days int) error {
	return stateError(p.Service.Hold(ctx, id, by, reason, days))
}

func (p correctionsPort) Release(ctx context.Context, id uuid.UUID, by string) error {
	return stateError(p.Service.Release(ctx, id, by))
}

// circumstancesPort is what a payer tells settlement besides claims.
type circumstancesPort struct{ *settlement.Service }

func (p circumstancesPort) RecordDocument(ctx context.Context, id uuid.UUID, control, kind string, line int) error {
	return stateError(p.PutDocument(ctx, id, adjudication.Document{Control: control, Type: kind, Line: line}))
}

func (p circumstancesPort) RecordOtherCoverage(ctx context.Context, member uuid.UUID, payerID string, from, to claim.Day) error {
	return stateError(p.PutOtherCoverage(ctx, member, adjudication.OtherCoverage{Payer: payerID, Period: adjudication.Period{From: from, To: to}}))
}
