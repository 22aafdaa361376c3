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

// Remit makes one remittance for every pair of payer and provider with something final to tell, to which nothing came for
// `after` (0: at once), or the first of which has waited six times as long. The payment day is the UTC day it is made. What is
// told is told once: it carries the remittance it is part of, so that a reversal is never repeated (R5.3).
func (s *Service) Remit(ctx context.Context, after time.Duration) error {
	return store.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `select pg_advisory_xact_lock($1)`, store.LockRemit); err != nil {
			return fmt.Errorf("wait for the other remittance run: %w", err)
		}
		rows, err := tx.Query(ctx, `select payer, provider from remittance_item where remittance_id is null
			group by payer, provider having max(at) <= $1 or min(at) <= $2 order by payer, provider`,
			s.Now().Add(-after), s.Now().Add(-6*after))
		if err != nil {
			return fmt.Errorf("look for what is to be remitted: %w", err)
		}
		type pair struct{ Payer, Provider int64 }
		pairs, err := pgx.CollectRows(rows, pgx.RowToStructByPos[pair])
		if err != nil {
			return fmt.Errorf("look for what is to be remitted: %w", err)
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
	items, before, err := s.readItems(ctx, tx, uint32(payer), uint32(provider), uuid.Nil)
	if err != nil {
		return err
	}
	plb, _ := adjustments(before, plain(items))
	total := payment(plain(items), plb)
	shown := 0
	for _, it := range items {
		if it.kind == "decided" || it.kind == "reversed" {
			shown++
		}
	}
	switch {
	case shown == 0 && len(plb) == 0:
		return nil // it changes nothing that a provider sees
	case total < 0: // claims of ours were settled by somebody else, against debts of which we know nothing
		s.Log.Error("a remittance would be negative and is not made", "payer", payer, "provider", provider, "cents", int64(total))
		return nil
	}
	id, now := uuid.New(), s.Now()
	number := fmt.Sprintf("RA%d%s", payer, id.String()[:13]) // unique, short enough for TRN02
	last := items[len(items)-1]
	if _, err := tx.Exec(ctx, `insert into remittance (id, number, payer, provider, payment_day, total, claims, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
		id, number, payer, provider, claim.DayOf(now).Time(), int64(total), shown, now); err != nil {
		return fmt.Errorf("store the remittance: %w", err)
	}
	if _, err := tx.Exec(ctx, `with i as (update remittance_item set remittance_id = $1 where payer = $2 and provider = $3 and remittance_id is null
			and (block_number, log_index) <= ($4, $5) returning claim_id, kind),
		c as (update claim set remittance_id = $1 where id in (select claim_id from i where kind = 'decided') returning id, payer, provider, state)
		insert into claim_event (claim_id, payer, provider, state, reason, at) select id, payer, provider, state, 'remitted', $6 from c`,
		id, payer, provider, last.block, last.log, now); err != nil {
		return fmt.Errorf("note what the remittance tells: %w", err)
	}
	return nil
}

// toldItem is an item with where it comes from.
type toldItem struct {
	item
	block   int64
	log     int
	claim   uuid.UUID
	version int
	upheld  bool
}

func plain(items []toldItem) []item { return each(items, func(t toldItem) item { return t.item }) }

// readItems reads what a remittance tells (uuid.Nil: what is still to be told by the next), and the debts of the provider to
// the payer before.
func (s *Service) readItems(ctx context.Context, q querier, payer, provider uint32, remittance uuid.UUID) (items []toldItem, before debts, err error) {
	rows, err := q.Query(ctx, `with mine as (select * from remittance_item where payer = $1 and provider = $2
			and remittance_id is not distinct from nullif($3, '00000000-0000-0000-0000-000000000000'::uuid)),
		first as (select block_number, log_index from mine order by 1, 2 limit 1)
		select i.block_number, i.log_index, i.kind, coalesce(i.claim_id, '00000000-0000-0000-0000-000000000000'), coalesce(c.number, ''), coalesce(i.version, 0),
			i.upheld, i.amount, i.due_day, i.by_provider, (i.block_number, i.log_index) >= (f.block_number, f.log_index)
		from (select * from mine union all
			select i.* from remittance_item i, first f where i.payer = $1 and i.provider = $2 and i.kind in ('owed', 'noticed', 'recouped', 'repaid')
			and (i.block_number, i.log_index) < (f.block_number, f.log_index)) i
		cross join first f left join claim c on c.id = i.claim_id
		order by i.block_number, i.log_index, i.part`, payer, provider, remittance)
	if err != nil {
		return nil, nil, fmt.Errorf("read what is told: %w", err)
	}
	var it toldItem
	var due *time.Time
	var now bool
	_, err = pgx.ForEachRow(rows, []any{&it.block, &it.log, &it.kind, &it.claim, &it.ref, &it.version, &it.upheld, &it.amount, &due, &it.byProvider, &now}, func() error {
		if due != nil {
			it.notice, it.dueDay = true, claim.DayOf(*due)
		}
		if now {
			items = append(items, it)
		} else {
			before.take(it.item)
		}
		it, due = toldItem{}, nil
		return nil
	})
	if err != nil {
		return nil, nil, fmt.Errorf("read what is told: %w", err)
	}
	return items, before, nil
}

// debtsOf is what a provider owes a payer by all that was final so far.
func (s *Service) debtsOf(ctx context.Context, payer, provider uint32) (debts, error) {
	rows, err := s.Pool.Query(ctx, `select i.kind, coalesce(c.number, ''), i.amount, i.due_day, i.by_provider from remittance_item i left join claim c on c.id = i.claim_id
		where i.payer = $1 and i.provider = $2 and i.kind in ('owed', 'noticed', 'recouped', 'repaid') order by i.block_number, i.log_index`, payer, provider)
	if err != nil {
		return nil, fmt.Errorf("read debts: %w", err)
	}
	var all debts
	var it item
	var due *time.Time
	_, err = pgx.ForEachRow(rows, []any{&it.kind, &it.ref, &it.amount, &due, &it.byProvider}, func() error {
		if due != nil {
			it.notice, it.dueDay = true, claim.DayOf(*due)
		}
		all.take(it)
		it, due = item{}, nil
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read debts: %w", err)
	}
	return all, nil
}
