package settlement

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store"
)

// Remit makes one remittance for every pair of payer and provider to whose final claims no other came for `after`
// (0: at once), or the first of which has waited six times as long. The payment day is the UTC day it is made. A claim is remitted once: it carries the
// remittance it is part of.
func (s *Service) Remit(ctx context.Context, after time.Duration) error {
	return store.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `select pg_advisory_xact_lock($1)`, store.LockRemit); err != nil {
			return fmt.Errorf("wait for the other remittance run: %w", err)
		}
		rows, err := tx.Query(ctx, `select payer, provider from claim where final and remittance_id is null
			group by payer, provider having max(updated_at) <= $1 or min(updated_at) <= $2 order by payer, provider`,
			s.Now().Add(-after), s.Now().Add(-6*after))
		if err != nil {
			return fmt.Errorf("look for final claims: %w", err)
		}
		type pair struct{ Payer, Provider int64 }
		pairs, err := pgx.CollectRows(rows, pgx.RowToStructByPos[pair])
		if err != nil {
			return fmt.Errorf("look for final claims: %w", err)
		}
		for _, p := range pairs {
			if err := s.remitPair(ctx, tx, p.Payer, p.Provider); err != nil {
				return fmt.Errorf("remit payer %d to provider %d: %w", p.Payer, p.Provider, err)
			}
		}
		return nil
	})
}

func (s *Service) remitPair(ctx context.Context, tx pgx.Tx, payer, provider int64) error {
	id := uuid.New()
	now := s.Now()
	number := fmt.Sprintf("RA%d%s", payer, id.String()[:13]) // unique, short enough for TRN02
	// One statement: a claim that becomes final meanwhile is in the remittance with its cents or not at all.
	_, err := tx.Exec(ctx, `with c as (update claim set remittance_id = $1 where payer = $3 and provider = $4 and final and remittance_id is null
			returning id, chain_id, payer, provider, state), e as (
		insert into claim_event (claim_id, payer, provider, state, reason, at) select id, payer, provider, state, 'remitted', $6 from c)
		insert into remittance (id, number, payer, provider, payment_day, total, claims, created_at)
		select $1, $2, $3, $4, $5, coalesce(sum(k.paid), 0), count(*), $6
		from c left join lateral (select paid from chain_claim where claim = c.chain_id and state = 'settled'
			order by block_number desc, log_index desc limit 1) k on true`,
		id, number, payer, provider, claim.DayOf(now).Time(), now)
	if err != nil {
		return fmt.Errorf("store the remittance: %w", err)
	}
	return nil
}
