package answer

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/internal/x12/inquiry"
)

// status answers 276s.
func (w *work) status(ctx context.Context, text []byte) error {
	sets, err := perSet(w, inquiry.Read276(ctx, bytes.NewReader(text), x12.Limits{}, nil), func(r inquiry.Result[inquiry.StatusRequest]) ([]inquiry.StatusAnswer, error) {
		return w.states(ctx, r)
	})
	if err != nil {
		return err
	}
	for _, set := range sets {
		w.out = append(w.out, drafted{"277", set.at, func(to io.Writer, env x12.Envelope) error {
			return inquiry.Write277(to, set.batch.Reference, set.answers, env)
		}})
	}
	return nil
}

// mostClaims bounds the answers to one question.
const mostClaims = 25

func (w *work) states(ctx context.Context, r inquiry.Result[inquiry.StatusRequest]) ([]inquiry.StatusAnswer, error) {
	today := claim.DayOf(w.s.Now())
	base := inquiry.StatusAnswer{Parties: r.Parties}
	say := func(category, code, entity string) []inquiry.StatusAnswer {
		base.Statuses = []inquiry.Status{{Category: category, Code: code, Entity: entity, Effective: &today}}
		return []inquiry.StatusAnswer{base}
	}
	if r.Refusal != nil {
		if base.Subscriber.Last == "" && base.Subscriber.MemberID == "" {
			base.Dependent = nil
		}
		return say("E0", "21", ""), nil
	}
	q := r.Message
	base.ClaimRef, base.Origin = q.ClaimRef, "" // the guide has no place for it
	undated(&base.Subscriber)
	if base.Dependent != nil {
		own := *base.Dependent
		undated(&own)
		base.Dependent = &own
	}
	payer, known := w.payer(q.Payer)
	if !known || w.stranger(q.Provider) {
		return say("A4", "35", ""), nil
	}
	found, err := w.claims(ctx, payer.number, q)
	if err != nil {
		return nil, err
	}
	var out []inquiry.StatusAnswer
	for _, c := range found {
		a := base
		a.PayerControl = c.number
		if a.From == nil {
			a.From, a.To = &c.from, &c.to
		}
		s := c.status(today)
		a.Statuses = []inquiry.Status{s}
		if len(q.Lines) > 0 {
			if a.Lines, err = w.lines(ctx, c, s); err != nil {
				return nil, err
			}
		}
		out = append(out, a)
	}
	if len(out) == 0 {
		return say("A4", "35", ""), nil // not found
	}
	return out, nil
}

// undated takes from a person what a 277 has no place for.
func undated(p *claim.Person) { p.Birth, p.Gender, p.Address, p.Relation = nil, "", nil, "" }

// found is a claim as a 277 tells of it.
type found struct {
	id            uuid.UUID
	number        string
	state, reason string
	version       *int
	charge        claim.Cents
	paid          *claim.Cents
	from, to      claim.Day
	updated       claim.Day
	paidOn        *claim.Day
	check         string
}

// claims finds those that a question means, newest first: by the payer's number, else by the provider's, else by patient.
// Days and charge, if they are given, must fit; so must the patient.
func (w *work) claims(ctx context.Context, payer uint32, q *inquiry.StatusRequest) ([]found, error) {
	provider := w.asker.Provider
	if provider == 0 && q.Provider.Qualifier == "XX" {
		provider = w.npis[q.Provider.ID]
	}
	patient, isMember, err := w.s.Members.FindPerson(ctx, payer, q.Subscriber, q.Dependent)
	if err != nil {
		return nil, fmt.Errorf("look a member up: %w", err)
	}
	where, args := []string{"c.payer = $1"}, []any{int64(payer)}
	and := func(condition string, v any) {
		args = append(args, v)
		where = append(where, strings.ReplaceAll(condition, "?", fmt.Sprintf("$%d", len(args))))
	}
	if provider != 0 {
		and("c.provider = ?", int64(provider))
	}
	switch {
	case q.PayerControl != "":
		and("c.number = ?", fold(q.PayerControl))
	case q.PatientControl != "" && provider != 0:
		and("c.control_index = ?", w.s.Members.ControlIndex(provider, q.PatientControl))
	case isMember && q.From != nil:
		and("c.member_id = ?", patient)
	default:
		return nil, nil // nothing that names a claim
	}
	if isMember {
		and("(c.member_id is null or c.member_id = ?)", patient)
	}
	if q.From != nil {
		and("c.service_to >= ?", q.From.Time())
		and("c.service_from <= ?", q.To.Time())
	}
	if q.Charge != nil && q.PayerControl == "" {
		and("c.charge = ?", int64(*q.Charge))
	}
	rows, err := w.s.Pool.Query(ctx, `select c.id, c.number, c.state, c.reason, c.charge, c.service_from, c.service_to, c.updated_at, d.version, d.paid, r.number, r.payment_day
		from claim c left join lateral (select version, paid from decision where claim_id = c.id order by version desc limit 1) d on true
			left join remittance r on r.id = c.remittance_id
		where `+strings.Join(where, " and ")+fmt.Sprintf(" order by c.received_at desc, c.position limit %d", mostClaims), args...)
	if err != nil {
		return nil, fmt.Errorf("look claims up: %w", err)
	}
	all, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (f found, err error) {
		var charge int64
		var paid *int64
		var from, to, updated time.Time
		var check *string
		var on *time.Time
		err = r.Scan(&f.id, &f.number, &f.state, &f.reason, &charge, &from, &to, &updated, &f.version, &paid, &check, &on)
		f.charge, f.from, f.to, f.updated = claim.Cents(charge), claim.DayOf(from), claim.DayOf(to), claim.DayOf(updated)
		if paid != nil {
			f.paid = (*claim.Cents)(paid)
		}
		if check != nil && on != nil {
			day := claim.DayOf(*on)
			f.check, f.paidOn = *check, &day
		}
		return f, err
	})
	if err != nil {
		return nil, fmt.Errorf("look claims up: %w", err)
	}
	return all, nil
}

// states are category and code of a claim's state (claims.md §3): STC01-1 and -2. A claim that is not final says no amount
// paid.
var states = map[string][2]string{
	"received":    {"P1", "20"}, // accepted for processing
	"submitted":   {"P1", "20"},
	"adjudicated": {"P1", "3"},  // decided, waits for payment
	"held":        {"P2", "46"}, // review; R4.4
	"settled":     {"F1", "65"}, // paid
	"denied":      {"F2", "104"},
	"upheld":      {"F2", "104"},
	"overturned":  {"F1", "65"},
	"appealed":    {"P2", "46"},
	"disputed":    {"P2", "46"},
	"reversed":    {"F3", "101"}, // an adjustment of another
	"refused":     {"A3", "21"},  // unprocessable
}

// pending are those of a claim that waits, by the reason that it waits for.
var pending = map[string][2]string{
	"consent":        {"P4", "0"},  // of the patient
	"documents":      {"P3", "95"}, // of the provider
	"authorization":  {"P3", "48"}, // of the provider
	"delegation":     {"P5", "41"}, // the payer's administration
	"party-inactive": {"P5", "41"}, // and so on
	"cap-per-day":    {"P5", "38"},
	"escrow":         {"P5", "38"},
	"paused":         {"P5", "38"},
	"twin":           {"P2", "78"}, // another one for the same services
	"duplicate":      {"P2", "78"},
}

func (f *found) status(today claim.Day) inquiry.Status {
	code, ok := states[f.state]
	if !ok {
		if code, ok = pending[f.reason]; !ok {
			code = [2]string{"P2", "46"}
		}
	}
	s := inquiry.Status{Category: code[0], Code: code[1], Effective: &f.updated, Charge: &f.charge}
	if code[0][0] == 'F' && f.paid != nil && f.state != "reversed" {
		s.Paid, s.PaidOn, s.Check = f.paid, f.paidOn, f.check
		if *f.paid == 0 && code[0] == "F1" {
			s.Category, s.Code = "F0", "104" // final, and the patient owes it
		}
	}
	return s
}

// lines tells of a claim's lines: as the claim while it waits, by their own decision once it is final.
func (w *work) lines(ctx context.Context, c found, of inquiry.Status) ([]inquiry.LineStatus, error) {
	rows, err := w.s.Pool.Query(ctx, `select l.system, l.code, l.modifiers, l.charge, l.units, l.service_from, l.service_to, coalesce(d.paid, 0)::bigint, d.allowed
		from claim_line l left join decision_line d on d.claim_id = l.claim_id and d.number = l.number and d.version = $2
		where l.claim_id = $1 order by l.number`, c.id, c.version)
	if err != nil {
		return nil, fmt.Errorf("read the lines of a claim: %w", err)
	}
	lines, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (l inquiry.LineStatus, err error) {
		var charge, units, paid int64
		var allowed *int64
		var from, to time.Time
		err = r.Scan(&l.Service.System, &l.Service.Value, &l.Modifiers, &charge, &units, &from, &to, &paid, &allowed)
		a, b := claim.DayOf(from), claim.DayOf(to)
		l.Charge, l.Units, l.From, l.To = claim.Cents(charge), claim.Units(units), &a, &b
		s := inquiry.Status{Category: of.Category, Code: of.Code, Effective: of.Effective}
		if of.Category[0] == 'F' && allowed != nil && c.state != "reversed" {
			l.Paid = claim.Cents(paid)
			switch {
			case *allowed == 0:
				s.Category, s.Code = "F2", "104"
			case paid == 0:
				s.Category, s.Code = "F0", "104"
			default:
				s.Category, s.Code = "F1", "65"
			}
		}
		l.Statuses = []inquiry.Status{s}
		return l, err
	})
	if err != nil {
		return nil, fmt.Errorf("read the lines of a claim: %w", err)
	}
	return lines, nil
}
