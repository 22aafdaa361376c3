package settlement

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"gopkg.in/yaml.v3"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/vault"
	"github.com/careclear/careclear/settlement/adjudication"
)

// PayerTerms is how a payer deals with all its providers, whatever the plan (claims.md §5.5). Rates of interest are law of
// the jurisdiction and change: they are this file, never code.
type PayerTerms struct {
	Jurisdiction string                       `yaml:"jurisdiction"` // whose law binds the payer, as its tables name it
	PlanType     string                       `yaml:"planType"`
	Interest     []adjudication.InterestTable `yaml:"interest"`
}

// ParsePayerTerms reads a payer's terms from YAML; an unknown field is an error.
func ParsePayerTerms(source []byte) (*PayerTerms, error) {
	var t PayerTerms
	dec := yaml.NewDecoder(bytes.NewReader(source))
	dec.KnownFields(true)
	if err := dec.Decode(&t); err != nil {
		return nil, fmt.Errorf("read the payer's terms: %w", err)
	}
	for i := range t.Interest {
		if err := t.Interest[i].Check(); err != nil {
			return nil, fmt.Errorf("read the payer's terms: %w", err)
		}
	}
	return &t, nil
}

// LoadPayerTerms stores the terms of a payer in the place of those before. They bind what is settled from now on.
func (s *Service) LoadPayerTerms(ctx context.Context, payer uint32, source []byte) error {
	if _, err := ParsePayerTerms(source); err != nil {
		return err
	}
	return store.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `update claim set interest_seen = true where payer = $1 and not interest_seen and settled_block is not null
			and not exists (select from payer_terms where payer = $1)`, payer); err != nil {
			return fmt.Errorf("leave what was settled before: %w", err)
		}
		if _, err := tx.Exec(ctx, `insert into payer_terms (payer, source, loaded_at) values ($1, $2, $3)
			on conflict (payer) do update set source = excluded.source, loaded_at = excluded.loaded_at`, payer, string(source), s.Now()); err != nil {
			return fmt.Errorf("store the payer's terms: %w", err)
		}
		return s.wake(ctx, tx, correctArgs{})
	})
}

// channel is how claims reach us.
const channel = "electronic"

// stopsClock are the reasons of a pended claim that stop the clock of prompt payment: it waits for its provider or patient,
// not for the payer.
var stopsClock = []string{adjudication.PendConsent, adjudication.PendDocuments}

// findInterest pays interest on what was paid late: simple interest from the due day of the clean claim to the day of the block
// that paid, on the money that moved.
func (s *Service) findInterest(ctx context.Context, tx pgx.Tx) error {
	rows, err := tx.Query(ctx, `select c.id, c.payer, c.provider, c.received_at, coalesce(t.amount, 0), coalesce(b.time, c.received_at), p.source from payer_terms p
		join claim c on c.payer = p.payer
		left join lateral (select block_number, amount from chain_treasury where claim = c.chain_id and kind in ('settled', 'overturned') and payer = c.payer
			order by block_number desc, log_index desc limit 1) t on true
		left join indexed_block b on b.number = t.block_number
		where not c.interest_seen and c.settled_block is not null order by c.settled_block limit 1000 for update of c`)
	if err != nil {
		return fmt.Errorf("look for late payments: %w", err)
	}
	type payment struct {
		ID              uuid.UUID
		Payer, Provider int64
		Received        time.Time
		Amount          claim.Cents
		Paid            time.Time
		Source          string
	}
	payments, err := pgx.CollectRows(rows, pgx.RowToStructByPos[payment])
	if err != nil {
		return fmt.Errorf("look for late payments: %w", err)
	}
	terms := map[string]*PayerTerms{}
	var seen []uuid.UUID
	for _, p := range payments {
		t := terms[p.Source]
		if t == nil {
			if t, err = ParsePayerTerms([]byte(p.Source)); err != nil {
				return err
			}
			terms[p.Source] = t
		}
		seen = append(seen, p.ID)
		received, paidOn := claim.DayOf(p.Received.UTC()), claim.DayOf(p.Paid.UTC())
		table, err := adjudication.FindInterest(t.Interest, t.Jurisdiction, t.PlanType, channel, received)
		if errors.Is(err, adjudication.ErrNoInterestTable) {
			continue
		}
		if err != nil {
			return err
		}
		if p.Amount == 0 || int(paidOn-received) <= table.DueDays {
			continue // however long the clock stood
		}
		stops, err := stoppedClock(ctx, tx, p.ID, paidOn)
		if err != nil {
			return err
		}
		amount, late := adjudication.Interest(table, p.Amount, received, paidOn, stops...)
		if amount = min(amount, p.Amount); amount == 0 { // the contract takes no more interest than was paid
			continue
		}
		a := act{claim: p.ID, kind: "interest", payer: uint32(p.Payer), provider: uint32(p.Provider), amount: amount, salt: vault.NewSalt(), reason: "late", by: "rules",
			basis: map[string]any{"jurisdiction": table.Jurisdiction, "received": received.String(), "paid": paidOn.String(), "daysLate": late, "cents": int64(p.Amount)}}
		if a.word, err = vault.Commit("interest", a.salt, a.basis); err != nil {
			return fmt.Errorf("commit to the interest: %w", err)
		}
		if err := s.ask(ctx, tx, a); err != nil {
			return err
		}
	}
	if _, err := tx.Exec(ctx, `update claim set interest_seen = true where id = any($1)`, seen); err != nil {
		return fmt.Errorf("note what was looked at: %w", err)
	}
	return nil
}

// stoppedClock reads when a claim waited for its provider or patient.
func stoppedClock(ctx context.Context, tx pgx.Tx, id uuid.UUID, until claim.Day) ([]adjudication.Period, error) {
	rows, err := tx.Query(ctx, `select at, next from (select at, state, reason, lead(at) over (order by sequence) as next from claim_event where claim_id = $1) e
		where state = 'pended' and reason = any($2) order by at`, id, stopsClock)
	if err != nil {
		return nil, fmt.Errorf("read when the clock stood: %w", err)
	}
	var stops []adjudication.Period
	var from time.Time
	var to *time.Time
	if _, err := pgx.ForEachRow(rows, []any{&from, &to}, func() error {
		p := adjudication.Period{From: claim.DayOf(from.UTC()) + 1, To: until} // the day that it was asked on still counts
		if to != nil {
			p.To = claim.DayOf(to.UTC())
		}
		if p.From <= p.To {
			stops = append(stops, p)
		}
		return nil
	}); err != nil {
		return nil, fmt.Errorf("read when the clock stood: %w", err)
	}
	return stops, nil
}
