package settlement

import (
	"context"
	"errors"
	"fmt"
	"regexp"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/vault"
)

// maxHold is the longest hold that the contract takes, in days (Claims.MAX_HOLD).
const maxHold = 30

// ErrInput is wrapped when what is asked for cannot be, wherever the claim stands.
var ErrInput = errors.New("cannot be done")

// word is what reasons look like: they stand in clear, so there is no room for prose.
var word = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,39}$`)

func checkReason(reason string) error {
	if !word.MatchString(reason) {
		return fmt.Errorf("%w: the reason must be a word of up to 40 small letters, digits and hyphens, for example overpayment", ErrInput)
	}
	return nil
}

// RequestVoid asks to take a claim back, as a frequency 8 does, for its provider. The payer's reversal follows by itself.
func (s *Service) RequestVoid(ctx context.Context, id uuid.UUID, by string) error {
	return s.do(ctx, id, "void", func(tx pgx.Tx, p situation) error {
		a := p.act
		a.kind, a.reason, a.by = "void", "asked", by
		return s.ask(ctx, tx, a)
	})
}

// Recover takes back what a claim was paid, for its payer and unasked: with at least 30 days' notice, in which the provider may
// appeal, and then recouped from later payments (docs/adr/0012).
func (s *Service) Recover(ctx context.Context, id uuid.UUID, by, reason string) error {
	if err := checkReason(reason); err != nil {
		return err
	}
	return s.do(ctx, id, "reverse", func(tx pgx.Tx, p situation) error {
		a := p.act
		a.reason, a.by = reason, by
		return s.askReversal(ctx, tx, a)
	})
}

// Hold stops an undecided claim through a day, once, for an inquiry: 1 to 30 days from today. What goes on chain is a random
// case number, never why.
func (s *Service) Hold(ctx context.Context, id uuid.UUID, by, reason string, days int) error {
	if err := checkReason(reason); err != nil {
		return err
	}
	if days < 1 || days > maxHold {
		return fmt.Errorf("%w: a claim can be held for 1 to %d days", ErrInput, maxHold)
	}
	return s.do(ctx, id, "hold", func(tx pgx.Tx, p situation) error {
		a := p.act
		last := claim.DayOf(s.Now().UTC()).Time().AddDate(0, 0, days)
		a.kind, a.reason, a.by, a.day, a.word = "hold", reason, by, &last, vault.NewSalt()
		return s.ask(ctx, tx, a)
	})
}

// Release ends a hold before its last day.
func (s *Service) Release(ctx context.Context, id uuid.UUID, by string) error {
	return s.do(ctx, id, "release", func(tx pgx.Tx, p situation) error {
		a := p.act
		a.kind, a.by = "release", by
		return s.ask(ctx, tx, a)
	})
}

// do asks for an act in a transaction that holds the claim, if the claim stands where that is possible.
func (s *Service) do(ctx context.Context, id uuid.UUID, kind string, ask func(tx pgx.Tx, p situation) error) error {
	return store.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		p, err := s.may(ctx, tx, id, kind)
		if err != nil {
			return err
		}
		return ask(tx, p)
	})
}
