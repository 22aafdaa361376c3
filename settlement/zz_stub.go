package settlement

import (
	"context"

	"github.com/jackc/pgx/v5"
)

func (s *Service) findInterest(context.Context, pgx.Tx) error { return nil }
