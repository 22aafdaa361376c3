package intake

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
)

// Standing is by what a claim of a member is to be paid: the coverage that holds on the first day of service, else the
// latest, and the newest consent that names the payer.
type Standing struct {
	Coverage []byte // its reference; nil: none
	Plan     string // of the coverage
	Consent  []byte // its reference; nil: none
}

// Ask is a member at a payer on the first day of service.
type Ask struct {
	Member uuid.UUID // uuid.Nil: nobody known, who has nothing
	Payer  uint32
	Day    claim.Day
}

// MayAttestLater lists, for SQL, the refusals of a coverage that end when the payer delegates anew or is reinstated; until
// then the claims that rely on it wait, instead of being denied for want of coverage.
const MayAttestLater = `'NotAttester', 'PayerInactive'`

// Standings answers every ask at its place, of what is stored now.
func Standings(ctx context.Context, on querier, asks []Ask) ([]Standing, error) {
	if len(asks) == 0 { // all that was sent is known: nothing to look up
		return nil, nil
	}
	members, payers, days := make([]uuid.UUID, len(asks)), make([]int64, len(asks)), make([]time.Time, len(asks))
	for i, a := range asks {
		members[i], payers[i], days[i] = a.Member, int64(a.Payer), a.Day.Time()
	}
	rows, err := on.Query(ctx, `select v.ref, coalesce(v.plan_id, ''), k.ref
		from unnest($1::uuid[], $2::bigint[], $3::date[]) with ordinality as a (member, payer, day, place)
		left join lateral (select ref, plan_id from coverage where member_id = a.member and payer = a.payer and refused in ('', `+MayAttestLater+`)
			order by a.day between start_day and end_day desc, end_day desc limit 1) v on true
		left join lateral (select ref from consent where member_id = a.member and grantee = a.payer and revoked_block is null and refused = ''
			order by created_at desc limit 1) k on true
		order by a.place`, members, payers, days)
	if err != nil {
		return nil, fmt.Errorf("read coverages and consents: %w", err)
	}
	found, err := pgx.CollectRows(rows, pgx.RowToStructByPos[Standing])
	if err != nil {
		return nil, fmt.Errorf("read coverages and consents: %w", err)
	}
	return found, nil
}
