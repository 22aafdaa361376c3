package devnet

import (
	"context"

	"github.com/google/uuid"

	"github.com/careclear/careclear/rpc"
	"github.com/careclear/careclear/settlement"
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
