package intake

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
)

// original is a claim that a replacement (frequency 7) or a void (8) names, and what came of it.
type original struct {
	id                       uuid.UUID
	payer, provider          uint32
	member                   *uuid.UUID
	frequency, state, reason string
	received                 time.Time
	replaced, voiding        bool   // a newer version, or a void, is under way
	stands                   string // number of the version that stands because this replacement of it was denied
}

// errMoved says that what a replacement or void names has changed since it was looked up: it is looked up again.
var errMoved = errors.New("the original claim has moved on")

// originals looks for the claims that replacements and voids name (R2.10), by number.
func originals(ctx context.Context, on querier, drafts []draft) (map[string]*original, error) {
	var numbers []string
	for _, d := range drafts {
		if d.claim.Frequency != claim.Original {
			numbers = append(numbers, fold(d.claim.OriginalNumber))
		}
	}
	if len(numbers) == 0 {
		return nil, nil
	}
	return findOriginals(ctx, on, numbers)
}

// lockOriginals holds the claims that drafts correct until the transaction ends, and asserts that they still may be.
func (s *Service) lockOriginals(ctx context.Context, tx pgx.Tx, drafts []draft) (map[string]*original, error) {
	found, err := originals(ctx, tx, drafts)
	if len(found) == 0 || err != nil {
		return nil, err
	}
	if _, err := tx.Exec(ctx, `select from claim where number = any($1) order by id for update`, slices.Collect(maps.Keys(found))); err != nil {
		return nil, fmt.Errorf("lock the claims to correct: %w", err)
	}
	if found, err = originals(ctx, tx, drafts); err != nil {
		return nil, err
	}
	for _, d := range drafts {
		if s.againstCorrection(d, found) != nil {
			return nil, errMoved
		}
	}
	return found, nil
}

// findOriginals reads claims by number. A replacement that was denied, refused or taken back before it was decided is no
// newer version: what it was to replace stands.
func findOriginals(ctx context.Context, on querier, numbers []string) (map[string]*original, error) {
	rows, err := on.Query(ctx, `select c.number, c.id, c.payer, c.provider, c.member_id, c.frequency, c.state, c.reason, c.received_at,
			exists (select from claim n where n.replaces = c.id and n.frequency = '7' and n.state not in ('denied', 'refused', 'reversed', 'upheld')),
			exists (select from claim n where n.replaces = c.id and n.frequency = '8' and n.state <> 'refused'),
			coalesce((select o.number from claim o where o.id = c.replaces and o.state <> 'reversed' and c.frequency = '7' and c.state in ('denied', 'upheld')), '')
		from claim c where c.number = any($1)`, numbers)
	if err != nil {
		return nil, fmt.Errorf("look for the claims to correct: %w", err)
	}
	found := map[string]*original{}
	var number string
	var o original
	if _, err := pgx.ForEachRow(rows, []any{&number, &o.id, &o.payer, &o.provider, &o.member, &o.frequency, &o.state, &o.reason, &o.received,
		&o.replaced, &o.voiding, &o.stands}, func() error {
		c := o
		found[number] = &c
		o = original{}
		return nil
	}); err != nil {
		return nil, fmt.Errorf("look for the claims to correct: %w", err)
	}
	return found, nil
}

// againstCorrection says why a replacement or void cannot be taken. What is another's is answered as what does not exist.
func (s *Service) againstCorrection(d draft, found map[string]*original) *claim.Refusal {
	if d.claim.Frequency == claim.Original {
		return nil
	}
	o := found[fold(d.claim.OriginalNumber)]
	refuse := func(rule, message string) *claim.Refusal {
		return &claim.Refusal{Path: "claim.originalNumber", Rule: rule, Code: "A3", Message: message}
	}
	if o == nil || o.payer != d.parties.payer || o.provider != d.parties.provider || o.member == nil || *o.member != d.parties.member || o.frequency == string(claim.Void) {
		return refuse("R2.10", "no claim of this provider for this patient has this number; send the payer's claim control number of its newest version (REF*F8)")
	}
	switch {
	case o.state == "refused":
		return refuse("R2.10", "the claim was never adjudicated; send it as an original (frequency 1)")
	case o.state == "reversed" && o.reason == "replaced", o.replaced:
		return refuse("R2.10", "not the newest version of the claim: another has replaced it, or is about to; send the number of that one (REF*F8)")
	case o.stands != "":
		return refuse("R2.10", "this version was denied and "+o.stands+" still stands; send that number (REF*F8)")
	case o.state == "reversed", o.voiding:
		return refuse("R2.10", "the claim has been taken back, or is about to be; send its services as an original (frequency 1)")
	case o.state == "appealed" || o.state == "disputed":
		return refuse("R2.10", "the claim is under appeal; send the correction when that is answered")
	case s.CorrectionDays > 0 && int(claim.DayOf(s.Now())-claim.DayOf(o.received)) > s.CorrectionDays:
		return refuse("R2.12", fmt.Sprintf("the claim was received more than %d days ago and can no longer be corrected; appeal its decision instead", s.CorrectionDays))
	}
	return nil
}
