package answer

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/internal/x12/inquiry"
)

// eligibility answers 270s. Whatever services are asked for, the answer is about the plan as a whole (service type 30), as
// the guide allows to one who does not tell services apart.
func (w *work) eligibility(ctx context.Context, text []byte) error {
	sets, err := perSet(w, inquiry.Read270(ctx, bytes.NewReader(text), x12.Limits{}, nil), func(r inquiry.Result[inquiry.Eligibility]) ([]inquiry.EligibilityAnswer, error) {
		a, err := w.benefits(ctx, r)
		return []inquiry.EligibilityAnswer{a}, err
	})
	if err != nil {
		return err
	}
	for _, set := range sets {
		w.out = append(w.out, drafted{"271", set.at, func(to io.Writer, env x12.Envelope) error {
			return inquiry.Write271(to, set.batch.Reference, set.answers, env)
		}})
	}
	return nil
}

func (w *work) benefits(ctx context.Context, r inquiry.Result[inquiry.Eligibility]) (inquiry.EligibilityAnswer, error) {
	a := inquiry.EligibilityAnswer{Parties: r.Parties}
	level := "2100C"
	if r.Parties.Dependent != nil {
		level = "2100D"
	}
	reject := func(level, code, follow string) (inquiry.EligibilityAnswer, error) {
		if level == "2100A" || level == "2100B" {
			a.Subscriber, a.Dependent, a.Trace = claim.Person{}, nil, ""
		}
		a.Rejections = []inquiry.Rejection{{Level: level, Code: code, FollowUp: follow}}
		return a, nil
	}
	payer, known := w.payer(r.Parties.Payer)
	switch {
	case !known:
		return reject("2100A", "79", "C") // invalid participant
	case w.stranger(r.Parties.Receiver):
		return reject("2100B", "43", "C") // invalid provider
	case r.Refusal != nil && r.Parties.Subscriber.MemberID == "" && r.Parties.Subscriber.Last == "":
		return reject("2100B", "15", "C") // required data missing
	case r.Refusal != nil:
		return reject("2100C", "15", "C")
	}
	id, who, why, err := w.patient(ctx, payer.number, a.Parties)
	if err != nil {
		return a, err
	}
	if why != "" {
		return reject(level, why, "C")
	}
	asked := &a.Subscriber
	if a.Dependent != nil {
		asked = a.Dependent
	}
	asked.Last, asked.First, asked.Birth, asked.Gender = first(asked.Last, who.Last), first(asked.First, who.First), who.Birth, who.Gender
	if asked.Birth != nil && asked.Gender == "" {
		asked.Gender = "U"
	}
	day := claim.DayOf(w.s.Now())
	if r.Message.From != nil {
		day = *r.Message.From
	}
	return a, w.cover(ctx, &a, id, payer.number, day)
}

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// whole is the service type of a health plan as a whole.
const whole = "30"

// cover says what covers a member on a day, and what is left of the plan's limits in its year.
func (w *work) cover(ctx context.Context, a *inquiry.EligibilityAnswer, member uuid.UUID, payer uint32, day claim.Day) error {
	var ref []byte
	var plan string
	var start, end time.Time
	var annual, used int64
	err := w.s.Pool.QueryRow(ctx, `select v.ref, v.plan_id, v.start_day, least(v.end_day, k.end_day), v.annual_maximum, coalesce(k.used, 0)::bigint from coverage v
		left join lateral (select end_day, used from chain_coverage where ref = v.ref order by block_number desc, log_index desc limit 1) k on true
		where v.member_id = $1 and v.payer = $2 and $3::date between v.start_day and least(v.end_day, k.end_day) order by v.start_day desc limit 1`,
		member, int64(payer), day.Time()).Scan(&ref, &plan, &start, &end, &annual, &used)
	if errors.Is(err, pgx.ErrNoRows) {
		a.Benefits = []inquiry.Benefit{{Info: "6", Services: []string{whole}}}
		return nil
	}
	if err != nil {
		return fmt.Errorf("read coverage: %w", err)
	}
	from, to := claim.DayOf(start), claim.DayOf(end)
	a.From, a.To = &from, &to
	terms, err := w.s.Terms(ctx, plan)
	if err != nil {
		return fmt.Errorf("read a plan's terms: %w", err)
	}
	own, family, shared, err := w.used(ctx, member, day.Year())
	if err != nil {
		return err
	}
	level := "IND"
	if shared {
		level = "FAM"
	}
	a.Benefits = []inquiry.Benefit{{Info: "1", Level: level, Services: []string{whole}, Plan: strings.ToUpper(plan)}}
	for _, l := range []struct {
		info, level string
		limit       *claim.Cents
		used        claim.Cents
	}{
		{"C", "IND", terms.Deductible, own["deductible"]}, {"C", "FAM", terms.FamilyDeductible, family["deductible"]},
		{"G", "IND", terms.OOP, own["oop"]}, {"G", "FAM", terms.FamilyOOP, family["oop"]},
	} {
		if l.limit != nil {
			a.Benefits = append(a.Benefits, limit(l.info, l.level, *l.limit, l.used)...)
		}
	}
	if annual > 0 {
		a.Benefits = append(a.Benefits, limit("F", "IND", claim.Cents(annual), claim.Cents(used))...)
	}
	if terms.CoinsuranceBps > 0 {
		a.Benefits = append(a.Benefits, inquiry.Benefit{Info: "A", Level: "IND", Services: []string{whole}, Period: "27", Percent: share(terms.CoinsuranceBps)})
	}
	if terms.Copay != nil {
		a.Benefits = append(a.Benefits, inquiry.Benefit{Info: "B", Level: "IND", Services: []string{whole}, Period: "27", Amount: terms.Copay})
	}
	return nil
}

// limit is an amount of a calendar year and what remains of it.
func limit(info, level string, of, used claim.Cents) []inquiry.Benefit {
	left := max(0, of-used)
	return []inquiry.Benefit{{Info: info, Level: level, Services: []string{whole}, Period: "23", Amount: &of},
		{Info: info, Level: level, Services: []string{whole}, Period: "29", Amount: &left}}
}

// share prints basis points as X12 does: 2000 is ".2", 10000 is "1".
func share(bps int64) string {
	whole, part := bps/10_000, strings.TrimRight(fmt.Sprintf("%04d", bps%10_000), "0")
	text := ""
	if whole > 0 {
		text = strconv.FormatInt(whole, 10)
	}
	if part != "" {
		text += "." + part
	}
	return text
}

// used is what a member and his family used of a year's limits; shared says that there is a family.
func (w *work) used(ctx context.Context, member uuid.UUID, year int) (own, family map[string]claim.Cents, shared bool, err error) {
	own, family = map[string]claim.Cents{}, map[string]claim.Cents{}
	rows, err := w.s.Pool.Query(ctx, `with f as (select coalesce(subscriber, id) as id from member where id = $1)
		select m.id, coalesce(a.name, ''), coalesce(a.used, 0)::bigint from f join member m on m.id = f.id or m.subscriber = f.id
		left join accumulator a on a.member_id = m.id and a.year = $2`, member, year)
	if err != nil {
		return nil, nil, false, fmt.Errorf("read accumulators: %w", err)
	}
	var id uuid.UUID
	var name string
	var cents int64
	if _, err := pgx.ForEachRow(rows, []any{&id, &name, &cents}, func() error {
		family[name] += claim.Cents(cents)
		if id == member {
			own[name] += claim.Cents(cents)
		} else {
			shared = true
		}
		return nil
	}); err != nil {
		return nil, nil, false, fmt.Errorf("read accumulators: %w", err)
	}
	return own, family, shared, nil
}
