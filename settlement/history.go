package settlement

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/settlement/adjudication"
)

// globalDays is the longest global period of a surgery.
const globalDays = 90

// historyDays is how many days before a service the rules of a plan look.
func historyDays(p *adjudication.Plan) (days claim.Day) {
	if p.Medicare != nil {
		days = globalDays
	}
	for _, f := range p.Frequencies {
		days = max(days, claim.Day(f.Days))
	}
	return days
}

// priorLine is a line of a member's history and the claim it is of.
type priorLine struct {
	adjudication.PriorLine
	claim uuid.UUID
}

// loadHistory reads the decided lines of the members from the days on which the rules look: those of the services, and as many
// before as the plans say. What was reversed never was; a claim that the rules pended is not decided and not yet history.
func (w *world) loadHistory(ctx context.Context, tx pgx.Tx, chunk []work) error {
	var members []uuid.UUID
	var from, to []time.Time
	at := map[uuid.UUID]int{}
	for _, c := range chunk {
		if c.member == nil {
			continue
		}
		first, last := window(c, w.plan(c.plan))
		i, ok := at[*c.member]
		if !ok {
			at[*c.member] = len(members)
			members, from, to = append(members, *c.member), append(from, first.Time()), append(to, last.Time())
			continue
		}
		if f := first.Time(); f.Before(from[i]) {
			from[i] = f
		}
		if l := last.Time(); l.After(to[i]) {
			to[i] = l
		}
	}
	rows, err := tx.Query(ctx, `select c.member_id, c.id, c.number, l.provider_key, case when l.code = '' then 'rev:' || l.revenue else l.system || ':' || l.code end,
			(select coalesce(array_agg(m order by m), '{}') from unnest(l.modifiers) m),
			l.place, l.units, l.charge, l.service_from, l.service_to, l.teeth, l.charge > 0 and dl.allowed = 0
		from unnest($1::uuid[], $2::date[], $3::date[]) w(member, first, last)
		join claim c on c.member_id = w.member and c.service_from <= w.last and c.service_to >= w.first
		join claim_line l on l.claim_id = c.id and l.service_from between w.first and w.last
		join decision d on d.claim_id = c.id and d.version = (select max(version) from decision x where x.claim_id = c.id)
		join decision_line dl on dl.claim_id = c.id and dl.version = d.version and dl.number = l.number
		where d.outcome <> 'pended' and c.state <> 'reversed'
		order by c.received_at, c.submission_id, c.position, l.number`, members, from, to)
	if err != nil {
		return fmt.Errorf("read claim history: %w", err)
	}
	var member uuid.UUID
	var p priorLine
	var first, last time.Time
	_, err = pgx.ForEachRow(rows, []any{&member, &p.claim, &p.Claim, &p.Provider, &p.Service, &p.Modifiers, &p.Place, &p.Units, &p.Charge, &first, &last,
		&p.Teeth, &p.Denied}, func() error {
		p.From, p.To = claim.DayOf(first), claim.DayOf(last)
		w.history[member] = append(w.history[member], p)
		p = priorLine{}
		return nil
	})
	if err != nil {
		return fmt.Errorf("read claim history: %w", err)
	}
	return nil
}

// window is the days of service that the rules of the plan look at for a claim.
func window(c work, plan *adjudication.Plan) (first, last claim.Day) {
	return c.claim.From - historyDays(plan), c.claim.To
}

// before is the part of the member's history that the claim's rules look at: nothing of the claim itself, should it be decided
// again, nor of the versions that it corrects.
func (w *world) before(c work, plan *adjudication.Plan) []adjudication.PriorLine {
	first, last := window(c, plan)
	var out []adjudication.PriorLine
	for _, p := range w.history[*c.member] {
		if first <= p.From && p.From <= last && p.claim != c.id && !slices.Contains(c.corrects, p.Claim) {
			out = append(out, p.PriorLine)
		}
	}
	return out
}
