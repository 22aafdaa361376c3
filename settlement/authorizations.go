package settlement

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/settlement/adjudication"
)

// ErrAuthorization says that an authorisation cannot be stored as it is.
var ErrAuthorization = errors.New("the authorisation is not usable")

// PutAuthorization stores how a payer answered a request for a prior authorisation of a member, or changes the answer of the
// same number; what claims used of it stays (a.Used is not read). Claims that waited for it are decided again.
func (s *Service) PutAuthorization(ctx context.Context, payer uint32, member uuid.UUID, a adjudication.Authorization) error {
	switch {
	case a.Number == "":
		return fmt.Errorf("%w: it has no number", ErrAuthorization)
	case a.Period.From > a.Period.To:
		return fmt.Errorf("%w: it ends before it begins", ErrAuthorization)
	case a.Units < 0:
		return fmt.Errorf("%w: it certifies less than nothing", ErrAuthorization)
	case !slices.Contains([]adjudication.AuthorizationStatus{adjudication.Certified, adjudication.Modified, adjudication.Refused, adjudication.Waiting}, a.Status):
		return fmt.Errorf("%w: its status is not known", ErrAuthorization)
	}
	services, err := json.Marshal(orNone(a.Services))
	if err != nil {
		return fmt.Errorf("encode an authorisation: %w", err)
	}
	return store.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		if err := lockPayer(ctx, tx, payer); err != nil { // so that what is decided meanwhile is older
			return err
		}
		tag, err := tx.Exec(ctx, `insert into prior_authorization (payer, number, member_id, status, services, start_day, end_day, provider_key, units, updated_at)
			select payer, $3, id, $4, $5, $6, $7, $8, $9, $10 from member where id = $2 and payer = $1
			on conflict (payer, number) do update set status = excluded.status, services = excluded.services, start_day = excluded.start_day,
				end_day = excluded.end_day, provider_key = excluded.provider_key, units = excluded.units, updated_at = excluded.updated_at
			where prior_authorization.member_id = excluded.member_id`,
			payer, member, a.Number, string(a.Status), services, a.Period.From.Time(), a.Period.To.Time(), a.Provider, int64(a.Units), s.Now())
		if err != nil {
			return fmt.Errorf("store an authorisation: %w", err)
		}
		if tag.RowsAffected() == 0 {
			return fmt.Errorf("%w: its member is not the payer's, or another one's has the number", ErrAuthorization)
		}
		return s.wake(ctx, tx, resumeArgs{})
	})
}

// loadAuthorizations reads and locks the members' authorisations, with what was used of them.
func (w *world) loadAuthorizations(ctx context.Context, tx pgx.Tx, payer uint32, members []uuid.UUID) error {
	rows, err := tx.Query(ctx, `select member_id, number, status, services, start_day, end_day, provider_key, units, used
		from prior_authorization where payer = $1 and member_id = any($2) order by payer, number for update`, payer, members)
	if err != nil {
		return fmt.Errorf("read authorisations: %w", err)
	}
	var member uuid.UUID
	var a adjudication.Authorization
	var services []byte
	var start, end time.Time
	if _, err := pgx.ForEachRow(rows, []any{&member, &a.Number, &a.Status, &services, &start, &end, &a.Provider, &a.Units, &a.Used}, func() error {
		a.Services = nil
		if err := json.Unmarshal(services, &a.Services); err != nil {
			return fmt.Errorf("decode an authorisation: %w", err)
		}
		if len(a.Services) == 0 {
			a.Services = nil
		}
		a.Period = adjudication.Period{From: claim.DayOf(start), To: claim.DayOf(end)}
		w.authorized[member] = append(w.authorized[member], a)
		return nil
	}); err != nil {
		return fmt.Errorf("read authorisations: %w", err)
	}
	return nil
}

// authorizations are those of the member that a claim may be about: by its days, or by its number.
func (w *world) authorizations(c work) []adjudication.Authorization {
	var out []adjudication.Authorization
	for _, a := range w.authorized[*c.member] {
		if a.Number == c.claim.PriorAuth || (a.Period.From <= c.claim.To && c.claim.From <= a.Period.To) {
			out = append(out, a)
		}
	}
	return out
}

// use counts units down, or up again where they are negative.
func use(all []adjudication.Authorization, used ...claim.AuthorizationUse) {
	for _, u := range used {
		for i := range all {
			if all[i].Number == u.Number {
				all[i].Used += u.Units
			}
		}
	}
}

// authorize notes what a decision uses up of authorisations, or gives back.
func (o *decisions) authorize(payer uint32, w work, used ...claim.AuthorizationUse) {
	for _, u := range used {
		o.used = append(o.used, []any{w.id, w.version, u.Line, int64(payer), u.Number, int64(u.Units)})
		o.usedNumbers, o.usedUnits = append(o.usedNumbers, u.Number), append(o.usedUnits, int64(u.Units))
		o.usedPayer = payer
	}
}

// writeAuthorizations adds up what the decisions used. A chunk is of one payer.
func (o *decisions) writeAuthorizations(ctx context.Context, tx pgx.Tx) error {
	if len(o.used) == 0 {
		return nil
	}
	if _, err := tx.Exec(ctx, `update prior_authorization a set used = a.used + t.u
		from (select n, sum(u) as u from unnest($2::text[], $3::bigint[]) x(n, u) group by n) t where a.payer = $1 and a.number = t.n`,
		o.usedPayer, o.usedNumbers, o.usedUnits); err != nil {
		return fmt.Errorf("count authorisations down: %w", err)
	}
	return nil
}
