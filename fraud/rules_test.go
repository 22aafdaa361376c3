package fraud_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/fraud"
	"github.com/careclear/careclear/fraud/fraudtest"
	"github.com/careclear/careclear/internal/claim"
)

const day claim.Day = 20600

// NPIs of no range in use.
var group, other, doctor, colleague, third = npi(1), npi(2), npi(3), npi(4), npi(5)

func npi(n int) string {
	for c := '0'; c <= '9'; c++ {
		if s := fmt.Sprintf("2%08d%c", n, c); claim.ValidNPI(s) {
			return s
		}
	}
	panic("no check digit")
}

// a makes a claim: office claim of one screening at the group by the doctor, changed by what follows.
func a(name string, change ...func(*claim.Claim)) *claim.Claim {
	c := &claim.Claim{
		Kind: claim.Professional, Frequency: claim.Original, PatientControl: name, Place: "11", From: day, To: day,
		Payer: claim.Payer{ID: "P1"}, Billing: claim.Provider{NPI: group}, Rendering: &claim.Provider{NPI: doctor},
		Subscriber: claim.Person{MemberID: "M1"},
		Lines:      []claim.Line{{Service: claim.Code{System: claim.HCPCS, Value: "G0101"}, Units: 1000, Charge: 7000}},
	}
	for _, f := range change {
		f(c)
	}
	c.Charge = 0
	for i := range c.Lines {
		l := &c.Lines[i]
		l.Number, l.From, l.To = i+1, c.From, c.To
		c.Charge += l.Charge
	}
	return c
}

func on(from, to claim.Day) func(*claim.Claim) {
	return func(c *claim.Claim) { c.From, c.To = from, to }
}
func of(member string) func(*claim.Claim) {
	return func(c *claim.Claim) { c.Subscriber.MemberID = member }
}
func at(npi string) func(*claim.Claim) { return func(c *claim.Claim) { c.Billing.NPI = npi } }
func by(npi string) func(*claim.Claim) {
	return func(c *claim.Claim) { c.Rendering = &claim.Provider{NPI: npi} }
}
func modifier(m ...string) func(*claim.Claim) {
	return func(c *claim.Claim) { c.Lines[0].Modifiers = m }
}
func charge(n claim.Cents) func(*claim.Claim) { return func(c *claim.Claim) { c.Lines[0].Charge = n } }
func code(s string, units int) func(*claim.Claim) {
	return func(c *claim.Claim) {
		c.Lines[0].Service.Value, c.Lines[0].Units = s, claim.Units(units)*1000
	}
}
func also(s string, n claim.Cents) func(*claim.Claim) {
	return func(c *claim.Claim) {
		c.Lines = append(c.Lines, claim.Line{Service: claim.Code{System: claim.HCPCS, Value: s}, Units: 1000, Charge: n})
	}
}
func frequency(f claim.Frequency) func(*claim.Claim) { return func(c *claim.Claim) { c.Frequency = f } }
func hospital(c *claim.Claim) {
	c.Kind, c.Place = claim.Institutional, "13"
	for i := range c.Lines {
		c.Lines[i].Revenue = "0510"
	}
}

// TestRules spells out small histories and the alerts they must and must not raise.
func TestRules(t *testing.T) {
	type alerts = map[string]string // claim or entity -> "rule class"
	for name, tc := range map[string]struct {
		claims []*claim.Claim
		want   alerts
	}{
		"a line repeated":                   {[]*claim.Claim{a("1"), a("2")}, alerts{"2": "exact-duplicate hard"}},
		"one line of two repeated":          {[]*claim.Claim{a("1"), a("2", also("G0103", 900))}, alerts{"2": "exact-duplicate hard"}},
		"modifiers in another order":        {[]*claim.Claim{a("1", modifier("RT", "59")), a("2", modifier("59", "RT"))}, alerts{"2": "exact-duplicate hard"}},
		"twice repeated":                    {[]*claim.Claim{a("1"), a("2"), a("3")}, alerts{"2": "exact-duplicate hard", "3": "exact-duplicate hard"}},
		"a repeat procedure":                {[]*claim.Claim{a("1"), a("2", modifier("76"))}, nil},
		"twins":                             {[]*claim.Claim{a("1"), a("2", of("M2"))}, nil},
		"people that nobody knows":          {[]*claim.Claim{a("1", of("")), a("2", of(""))}, nil},
		"the same line twice in one claim":  {[]*claim.Claim{a("1", also("G0101", 7000))}, nil},
		"a replacement":                     {[]*claim.Claim{a("1"), a("2", frequency(claim.Replacement))}, nil},
		"a void":                            {[]*claim.Claim{a("1"), a("2", frequency(claim.Void))}, nil},
		"the same a month later":            {[]*claim.Claim{a("1"), a("2", on(day+30, day+30))}, nil},
		"a hospital claim repeated":         {[]*claim.Claim{a("1", hospital), a("2", hospital)}, alerts{"2": "exact-duplicate hard"}},
		"a hospital claim repeated in part": {[]*claim.Claim{a("1", also("G0103", 900), hospital), a("2", hospital)}, alerts{"2": "near-duplicate suspicion"}},
		"a hospital and its doctor":         {[]*claim.Claim{a("1", hospital), a("2", at(other), by(colleague))}, nil},

		"dearer":                            {[]*claim.Claim{a("1"), a("2", charge(7100))}, alerts{"2": "near-duplicate suspicion"}},
		"a side added":                      {[]*claim.Claim{a("1"), a("2", modifier("LT"))}, alerts{"2": "near-duplicate suspicion"}},
		"another doctor of the group":       {[]*claim.Claim{a("1"), a("2", by(colleague))}, alerts{"2": "near-duplicate suspicion"}},
		"three days later":                  {[]*claim.Claim{a("1"), a("2", on(day+3, day+3))}, alerts{"2": "near-duplicate suspicion"}},
		"three days earlier":                {[]*claim.Claim{a("1"), a("2", on(day-3, day-3))}, alerts{"2": "near-duplicate suspicion"}},
		"four days later":                   {[]*claim.Claim{a("1"), a("2", on(day+4, day+4))}, nil},
		"the next session":                  {[]*claim.Claim{a("1", code("G0283", 1)), a("2", code("G0283", 1), on(day+2, day+2))}, nil},
		"elsewhere, two days later":         {[]*claim.Claim{a("1"), a("2", at(other), by(third), on(day+2, day+2))}, alerts{"2": "near-duplicate suspicion"}},
		"elsewhere, another service":        {[]*claim.Claim{a("1"), a("2", at(other), by(third), code("G0103", 1))}, nil},
		"here, another service":             {[]*claim.Claim{a("1"), a("2", code("G0103", 1))}, nil},
		"a stay ending three days apart":    {[]*claim.Claim{a("1", hospital, on(day, day+2)), a("2", hospital, on(day, day+5))}, alerts{"2": "near-duplicate suspicion"}},
		"a revenue code alone, a day later": {[]*claim.Claim{a("1", hospital, code("", 1)), a("2", hospital, code("", 1), on(day+1, day+1))}, alerts{"2": "near-duplicate suspicion"}},
		"a revenue code alone, elsewhere":   {[]*claim.Claim{a("1", hospital, code("", 1)), a("2", hospital, code("", 1), at(other), by(third))}, nil},
		"a stay after a stay":               {[]*claim.Claim{a("1", hospital, on(day, day+2)), a("2", hospital, on(day+7, day+9))}, nil},

		"a side dropped":                       {[]*claim.Claim{a("1", modifier("LT")), a("2")}, alerts{"2": "near-duplicate suspicion"}},
		"a hospital claim without a free line": {[]*claim.Claim{a("1", also("G0103", 0), hospital), a("2", hospital)}, alerts{"2": "near-duplicate suspicion"}},
		"after a replacement":                  {[]*claim.Claim{a("1", frequency(claim.Replacement)), a("2")}, nil},
		"two days later with another service":  {[]*claim.Claim{a("1"), a("2", also("G0103", 900), on(day+2, day+2))}, nil},

		"an excluded doctor": {[]*claim.Claim{a("1", by(npi(99)))}, alerts{"1": "excluded-provider hard"}},
		"an excluded group":  {[]*claim.Claim{a("1", at(npi(99)))}, alerts{"1": "excluded-provider hard"}},
		"no number":          {[]*claim.Claim{a("1", by("0000000000"))}, nil},

		"25 hours":                            {[]*claim.Claim{a("1", code("S9123", 13)), a("2", of("M2"), code("S9123", 12))}, alerts{doctor: "impossible-day hard"}},
		"24 hours":                            {[]*claim.Claim{a("1", code("S9123", 12)), a("2", of("M2"), code("S9123", 12))}, alerts{doctor: "impossible-day suspicion"}},
		"12 hours":                            {[]*claim.Claim{a("1", code("S9123", 12))}, alerts{doctor: "impossible-day suspicion"}},
		"less than 12 hours":                  {[]*claim.Claim{a("1", code("T1002", 47))}, nil},
		"26 hours of two people":              {[]*claim.Claim{a("1", code("S9123", 11), by(doctor)), a("2", of("M2"), code("S9123", 11), by(colleague)), a("3", of("M3"), code("S9123", 4), by(third))}, nil},
		"26 hours of a group":                 {[]*claim.Claim{a("1", code("S9123", 13), by(group)), a("2", of("M2"), code("S9123", 13), by(group))}, nil},
		"26 hours over three days":            {[]*claim.Claim{a("1", code("S9123", 26), on(day, day+2))}, nil},
		"untimed services":                    {[]*claim.Claim{a("1", code("G0101", 2000))}, nil},
		"16 hours for one of which is a copy": {[]*claim.Claim{a("1", code("S9123", 8)), a("2", code("S9123", 8))}, alerts{"2": "exact-duplicate hard"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := history(t)
			h.Block(1, "main", tc.claims...)
			run(t, h, 1)
			got := found(t, h)
			if tc.want == nil {
				tc.want = alerts{}
			}
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func history(t *testing.T) *fraudtest.History {
	h := fraudtest.New(t)
	list := npi(99) + "\n0000000000\n# end 2\n"
	if _, err := fraud.LoadExclusions(context.Background(), h.Pool, strings.NewReader(list), fraud.Exclusions{Source: "test"}); err != nil {
		t.Fatal(err)
	}
	// The list's own reader drops the number that means "unknown"; the rule must not trust that.
	if _, err := h.Pool.Exec(context.Background(), "insert into excluded_provider (npi, source) values ('0000000000', 'test')"); err != nil {
		t.Fatal(err)
	}
	return h
}

func run(t *testing.T, h *fraudtest.History, through int64) fraud.Summary {
	t.Helper()
	rules, err := fraud.Rules()
	if err != nil {
		t.Fatal(err)
	}
	sum, err := fraud.New(h.Pool, rules).Run(context.Background(), through)
	if err != nil {
		t.Fatal(err)
	}
	return sum
}

type alert struct {
	ID         uuid.UUID
	Rule       string
	Version    int
	Class      string
	Claim      *uuid.UUID
	Provider   *int64
	Score      int
	Reasons    []byte
	Block      int64
	Count      int
	First, Now int64
}

func alerts(t *testing.T, h *fraudtest.History) []alert {
	t.Helper()
	rows, err := h.Pool.Query(context.Background(), `select id, rule, rule_version, class, claim_id, provider, score, reasons, block_number, count,
		extract(epoch from first_seen)::bigint, extract(epoch from last_seen)::bigint from fraud_alert order by id`)
	if err != nil {
		t.Fatal(err)
	}
	all, err := pgx.CollectRows(rows, pgx.RowToStructByPos[alert])
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func sightings(t *testing.T, a alert) []fraud.Sighting {
	t.Helper()
	var seen []fraud.Sighting
	if err := json.Unmarshal(a.Reasons, &seen); err != nil {
		t.Fatal(err)
	}
	return seen
}

// found maps what alerts are about to their rule and class, and checks what every alert must carry.
func found(t *testing.T, h *fraudtest.History) map[string]string {
	t.Helper()
	names := map[uuid.UUID]string{}
	for i := range 50 {
		names[fraudtest.ID(fmt.Sprint(i))] = fmt.Sprint(i)
	}
	got := map[string]string{}
	for _, a := range alerts(t, h) {
		seen := sightings(t, a)
		for _, s := range seen {
			if s.Text == "" || s.Citation == "" || s.Formula == "" || len(s.Values) == 0 || s.Score < 1 || s.Score > 1000 {
				t.Errorf("alert of %s lacks a reason: %+v", a.Rule, s)
			}
		}
		if len(seen) != a.Count || a.Version < 1 || a.Provider == nil {
			t.Errorf("alert of %s: %d sightings, count %d, version %d, provider %v", a.Rule, len(seen), a.Count, a.Version, a.Provider)
		}
		about := fmt.Sprint(seen[0].Values["npi"])
		if a.Claim != nil {
			about = names[*a.Claim]
		}
		got[about] = a.Rule + " " + a.Class
	}
	return got
}

// TestVelocity needs a history: a quiet provider, its peers, and a day beyond all of them.
func TestVelocity(t *testing.T) {
	t.Parallel()
	h := history(t)
	var quiet, burst []*claim.Claim
	for i := range 40 {
		d := day - 50 + claim.Day(i)
		quiet = append(quiet, a(fmt.Sprintf("q%d", i), of(fmt.Sprintf("Q%d", i)), on(d, d)))
		quiet = append(quiet, a(fmt.Sprintf("o%d", i), of(fmt.Sprintf("O%d", i)), on(d, d), at(other), by(third)))
	}
	for i := range 12 {
		burst = append(burst, a(fmt.Sprintf("b%d", i), of(fmt.Sprintf("B%d", i))))
	}
	h.Block(1, "main", quiet...)
	h.Block(2, "main", burst[:9]...)
	run(t, h, 2)
	for i := range 4 { // what the chain refused does not count
		n := int64(10 + i)
		h.Refuse(n, "other", a(fmt.Sprintf("r%d", i), of(fmt.Sprintf("R%d", i))))
		h.Undo(n)
	}
	again := a("again", of("B99"), on(day-1, day-1))
	h.Block(3, "main", again)
	run(t, h, 3)
	if got := alerts(t, h); len(got) != 0 {
		t.Fatalf("nine claims are below the minimum, got %d alerts", len(got))
	}
	h.Block(4, "main", burst[9:]...)
	run(t, h, 4)
	got := alerts(t, h)
	if len(got) != 1 || got[0].Rule != "velocity" || got[0].Class != "suspicion" || *got[0].Provider != h.Provider(group) {
		t.Fatalf("want one velocity alert of the group, got %+v", got)
	}
	want := map[string]any{"day": day.String(), "claims": 12.0, "cents": 84000.0, "own_days": 41.0, "own_claims_milli": 1000.0, "own_cents": 7000.0,
		"peer_days": 40.0, "peer_claims_p99": 1.0, "peer_cents_p99": 7000.0}
	if diff := cmp.Diff(want, sightings(t, got[0])[0].Values); diff != "" {
		t.Error(diff)
	}
}
