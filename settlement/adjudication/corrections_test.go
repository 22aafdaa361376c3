package adjudication_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/settlement/adjudication"
)

// TestInterest holds the worked examples of claims.md §5.5 and the corners of the clock.
func TestInterest(t *testing.T) {
	yearly := adjudication.InterestTable{DueDays: 30, Steps: []adjudication.InterestStep{{RateBps: 1000, Per: adjudication.PerYear, DayCount: 365}}}
	monthly := adjudication.InterestTable{DueDays: 30, Steps: []adjudication.InterestStep{
		{FromDay: 31, RateBps: 150, Per: adjudication.PerMonth30}, {FromDay: 61, RateBps: 200, Per: adjudication.PerMonth30}, {FromDay: 121, RateBps: 250, Per: adjudication.PerMonth30}}}
	least := yearly
	least.MinCents = 1234
	const received = "2026-01-01"
	stop := func(from, to string) adjudication.Period { return adjudication.Period{From: day(from), To: day(to)} }
	for name, c := range map[string]struct {
		table  adjudication.InterestTable
		paid   claim.Cents
		paidOn string
		stops  []adjudication.Period
		want   claim.Cents
		late   int
	}{
		"45 days late":            {yearly, 100000, "2026-03-17", nil, 1233, 45},
		"clock stopped 10 days":   {yearly, 100000, "2026-03-17", []adjudication.Period{stop("2026-02-01", "2026-02-10")}, 959, 35},
		"stops that overlap":      {yearly, 100000, "2026-03-17", []adjudication.Period{stop("2026-02-05", "2026-02-10"), stop("2026-02-01", "2026-02-07")}, 959, 35},
		"stop beyond both ends":   {yearly, 100000, "2026-03-17", []adjudication.Period{stop("2025-12-01", "2026-04-01")}, 0, 0},
		"stepped, day 75":         {monthly, 100000, "2026-03-17", nil, 2500, 45},
		"third step, day 121":     {monthly, 100000, "2026-05-02", nil, 1500 + 4000 + 83, 91},
		"last day":                {yearly, 100000, "2026-01-31", nil, 0, 0},
		"first late day":          {yearly, 100000, "2026-02-01", nil, 27, 1},
		"below the least":         {least, 100000, "2026-03-17", nil, 0, 45},
		"nothing paid":            {yearly, 0, "2026-03-17", nil, 0, 45},
		"the largest claim there": {yearly, claim.MaxCharge, "2026-03-17", nil, 12328767123288, 45},
	} {
		if err := c.table.Check(); err != nil {
			t.Fatal(err)
		}
		got, late := adjudication.Interest(c.table, c.paid, day(received), day(c.paidOn), c.stops...)
		if got != c.want || late != c.late {
			t.Errorf("%s: %d, %d days late; want %d, %d", name, got, late, c.want, c.late)
		}
	}
}

func TestInterestTables(t *testing.T) {
	ok := adjudication.InterestTable{Jurisdiction: "US-ZZ", DueDays: 30, Steps: []adjudication.InterestStep{{RateBps: 1000, Per: adjudication.PerYear}}}
	newer, paper := ok, ok
	newer.ValidFrom, newer.DueDays = day("2026-01-01"), 20
	paper.Channel, paper.DueDays, paper.ValidFrom = "paper", 45, day("2026-01-01")
	all := []adjudication.InterestTable{ok, paper, newer}
	for name, c := range map[string]struct {
		channel, on string
		want        int
	}{
		"before": {"electronic", "2025-12-31", 30}, "from the day": {"electronic", "2026-01-01", 20}, "by channel": {"paper", "2026-01-01", 45},
	} {
		if got, err := adjudication.FindInterest(all, "US-ZZ", "", c.channel, day(c.on)); err != nil || got.DueDays != c.want {
			t.Errorf("%s: %d days, %v; want %d", name, got.DueDays, err, c.want)
		}
	}
	if _, err := adjudication.FindInterest(all, "US-XX", "", "", day("2026-01-01")); err == nil {
		t.Error("another jurisdiction has a table")
	}
	for name, change := range map[string]func(*adjudication.InterestTable){
		"no steps": func(t *adjudication.InterestTable) { t.Steps = nil },
		"per":      func(t *adjudication.InterestTable) { t.Steps[0].Per = "day" },
		"rate":     func(t *adjudication.InterestTable) { t.Steps[0].RateBps = -1 },
		"count":    func(t *adjudication.InterestTable) { t.Steps[0].DayCount = 30 },
		"order":    func(t *adjudication.InterestTable) { t.Steps = append(t.Steps, t.Steps[0]) },
		"due":      func(t *adjudication.InterestTable) { t.DueDays = -1 },
	} {
		bad := ok
		bad.Steps = append([]adjudication.InterestStep(nil), ok.Steps...)
		if change(&bad); bad.Check() == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestParseInterest(t *testing.T) {
	const text = `
- jurisdiction: US-ZZ
  channel: electronic
  validFrom: 2020-01-01
  dueDays: 30
  steps:
    - {fromDay: 31, rateBps: 150, per: month30}
    - {fromDay: 61, rateBps: 1800, per: year, dayCount: 360}
  minCents: 100
`
	got, err := adjudication.ParseInterest([]byte(text))
	want := []adjudication.InterestTable{{Jurisdiction: "US-ZZ", Channel: "electronic", ValidFrom: day("2020-01-01"), DueDays: 30, MinCents: 100,
		Steps: []adjudication.InterestStep{{FromDay: 31, RateBps: 150, Per: adjudication.PerMonth30}, {FromDay: 61, RateBps: 1800, Per: adjudication.PerYear, DayCount: 360}}}}
	if diff := cmp.Diff(want, got); err != nil || diff != "" {
		t.Error(err, diff)
	}
	for old, bad := range map[string]string{"dueDays": "due", "2020-01-01": "2020-13-01", "month30": "month", "fromDay: 61": "fromDay: 31"} {
		if _, err := adjudication.ParseInterest([]byte(strings.Replace(text, old, bad, 1))); err == nil {
			t.Errorf("%s for %s is not refused", bad, old)
		}
	}
}

// TestReverse: line by line the negated original (claims.md R5.1), and the accumulators are as before.
func TestReverse(t *testing.T) {
	s := ready(plan(t, "deductible: {individual: \"20\"}\nannualMaximum: \"500\"\nfeeSchedule: {G0101: \"150\"}"))
	d := decide(t, bill("2024-05-01", line("G0101", 20000), line("G9999", 100)), s)
	r := adjudication.Reverse(d)
	if r.Charge != -20100 || r.Paid != -13000 || r.Patient != -2000 || r.Adjusted != -5100 || cas(r.Lines[0]) != "CO-45 -5000 PR-1 -2000" || cas(r.Lines[1]) != "CO-96 -100" {
		t.Errorf("%+v", r)
	}
	if d.Lines[0].Adjustments[0].Amount != 5000 || d.Consumed[0].Amount <= 0 {
		t.Error("the original was changed")
	}
	if diff := cmp.Diff(d, adjudication.Reverse(r)); diff != "" {
		t.Error("twice reversed:", diff)
	}
	acc := adjudication.Accumulators{}
	for _, x := range []claim.Decision{d, r} {
		if err := acc.Consume(x.Consumed...); err != nil {
			t.Fatal(err)
		}
	}
	if u := acc[2024].Individual; u.Deductible != 0 || u.OOP != 0 || u.Benefit != 0 {
		t.Errorf("not given back: %+v", acc)
	}
	// The replacement of claims.md §5.3 is decided as if the original had never been: CO-45 2500, PR-1 2000, paid 5500;
	// with the reversal -7500.
	again := bill("2024-05-01", line("G0101", 10000))
	again.Frequency, again.OriginalNumber, s.Corrects, s.Accumulators = claim.Replacement, "CC-1", "CC-1", acc
	s.Plan = plan(t, "deductible: {individual: \"20\"}\nannualMaximum: \"500\"\nfeeSchedule: {G0101: \"75\"}")
	n := decide(t, again, s)
	if n.Paid != 5500 || cas(n.Lines[0]) != "CO-45 2500 PR-1 2000" || r.Paid+n.Paid != -7500 {
		t.Errorf("%+v", n)
	}
}
