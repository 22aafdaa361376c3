package adjudication_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/settlement/adjudication"
)

// TestRules takes each rule alone: one thing stands against payment, and exactly the codes of claims.md §4 follow.
func TestRules(t *testing.T) {
	const fees = "feeSchedule: {G0101: \"35.41\"}\ntimelyFilingDays: 365"
	earlier := func(change func(*claim.Claim)) []adjudication.PriorLine {
		c := bill("2024-05-01", line("G0101", 5000, "LT", "59"))
		if change != nil {
			change(c)
		}
		return adjudication.PriorLines("CC-1", c, nil)
	}
	type snap = *adjudication.Snapshot
	for name, tc := range map[string]struct {
		plan    string
		snap    func(snap)
		claim   func(*claim.Claim)
		outcome claim.Outcome
		pend    string
		cas     string
		rules   string
		remarks string
	}{
		"paid":                  {outcome: claim.Paid, cas: "CO-45 1459", rules: "price-schedule cost-share"},
		"duplicate":             {snap: func(s snap) { s.History = earlier(nil) }, outcome: claim.Denied, cas: "OA-18 5000", rules: "duplicate"},
		"duplicate of a denied": {snap: func(s snap) { s.History = earlier(nil); s.History[0].Denied = true }, outcome: claim.Denied, cas: "OA-18 5000", rules: "duplicate"},
		"duplicate, modifiers in other order": {
			snap: func(s snap) {
				s.History = earlier(func(c *claim.Claim) { c.Lines[0].Modifiers = []string{"59", "LT"} })
			},
			outcome: claim.Denied, cas: "OA-18 5000", rules: "duplicate"},
		"other modifiers": {snap: func(s snap) { s.History = earlier(func(c *claim.Claim) { c.Lines[0].Modifiers = []string{"59"} }) },
			outcome: claim.Paid, cas: "CO-45 1459", rules: "price-schedule cost-share"},
		"other charge": {snap: func(s snap) { s.History = earlier(func(c *claim.Claim) { c.Lines[0].Charge = 5001 }) },
			outcome: claim.Paid, cas: "CO-45 1459", rules: "price-schedule cost-share"},
		"other units": {snap: func(s snap) { s.History = earlier(func(c *claim.Claim) { c.Lines[0].Units = 2000 }) },
			outcome: claim.Paid, cas: "CO-45 1459", rules: "price-schedule cost-share"},
		"other place": {snap: func(s snap) { s.History = earlier(func(c *claim.Claim) { c.Lines[0].Place = "22" }) },
			outcome: claim.Paid, cas: "CO-45 1459", rules: "price-schedule cost-share"},
		"other day": {snap: func(s snap) { s.History = earlier(func(c *claim.Claim) { c.Lines[0].To++ }) },
			outcome: claim.Paid, cas: "CO-45 1459", rules: "price-schedule cost-share"},
		"other provider": {snap: func(s snap) {
			s.History = earlier(func(c *claim.Claim) { c.Rendering = &claim.Provider{NPI: "1245319599"} })
		}, outcome: claim.Paid, cas: "CO-45 1459", rules: "price-schedule cost-share"},
		"member unknown":     {snap: func(s snap) { s.Member = adjudication.MemberStatus{} }, outcome: claim.Denied, cas: "PR-31 5000", rules: "member-unknown"},
		"no coverage at all": {snap: func(s snap) { s.Member.Coverage = nil }, outcome: claim.Denied, cas: "PR-31 5000", rules: "member-unknown"},
		"before coverage": {snap: func(s snap) { s.Member.Coverage[0].From = day("2024-05-02") },
			outcome: claim.Denied, cas: "PR-26 5000", rules: "coverage-not-begun"},
		"first day of coverage": {snap: func(s snap) { s.Member.Coverage[0].From = day("2024-05-01") },
			outcome: claim.Paid, cas: "CO-45 1459", rules: "price-schedule cost-share"},
		"last day of coverage": {snap: func(s snap) { s.Member.Coverage[0].To = day("2024-05-01") },
			outcome: claim.Paid, cas: "CO-45 1459", rules: "price-schedule cost-share"},
		"after coverage": {snap: func(s snap) { s.Member.Coverage[0].To = day("2024-04-30") },
			outcome: claim.Denied, cas: "PR-27 5000", rules: "coverage-ended"},
		"between two coverages": {snap: func(s snap) {
			s.Member.Coverage = []adjudication.Period{{From: day("2024-06-01"), To: adjudication.Forever}, {From: day("2023-01-01"), To: day("2023-12-31")}}
		}, outcome: claim.Denied, cas: "PR-27 5000", rules: "coverage-ended"},
		"coverages that touch": {snap: func(s snap) {
			s.Member.Coverage = []adjudication.Period{{From: day("2024-05-02"), To: day("2024-12-31")}, {From: day("2024-01-01"), To: day("2024-05-01")}}
		}, claim: func(c *claim.Claim) { c.Lines[0].To++ }, outcome: claim.Paid, cas: "CO-45 1459", rules: "price-schedule cost-share"},
		"runs past coverage": {snap: func(s snap) { s.Member.Coverage[0].To = day("2024-05-01") },
			claim: func(c *claim.Claim) { c.Lines[0].To++ }, outcome: claim.Denied, cas: "PR-27 5000", rules: "coverage-ended"},
		"provider unknown": {snap: func(s snap) { s.Provider = adjudication.ProviderStatus{} }, outcome: claim.Denied, cas: "CO-B7 5000", rules: "provider-unknown"},
		"provider inactive": {snap: func(s snap) { s.Provider.Active = false },
			outcome: claim.Denied, cas: "CO-B7 5000", rules: "provider-inactive"},
		"provider excluded": {snap: func(s snap) { s.Provider.Excluded = true }, outcome: claim.Denied, cas: "CO-B7 5000", rules: "provider-excluded"},
		"no consent":        {snap: func(s snap) { s.ConsentActive = false }, outcome: claim.Pended, pend: "consent"},
		"no consent, but denied before": {snap: func(s snap) { s.ConsentActive = false; s.Provider.Excluded = true },
			outcome: claim.Denied, cas: "CO-B7 5000", rules: "provider-excluded"},
		"replacement": {claim: func(c *claim.Claim) { c.Frequency, c.OriginalNumber = claim.Replacement, "CC-1" }, outcome: claim.Pended, pend: "correction"},
		"void":        {claim: func(c *claim.Claim) { c.Frequency, c.OriginalNumber = claim.Void, "CC-1" }, outcome: claim.Pended, pend: "correction"},
		"last day to file": {snap: func(s snap) { s.ReceivedOn = day("2024-05-01") + 365 },
			outcome: claim.Paid, cas: "CO-45 1459", rules: "price-schedule cost-share"},
		"too late": {snap: func(s snap) { s.ReceivedOn = day("2024-05-01") + 366 }, outcome: claim.Denied, cas: "CO-29 5000", rules: "timely-filing"},
		"too late, but excepted": {plan: fees + "\nfilingExceptions: [{from: 2024-04-01, to: 2024-05-01, days: 500, reason: flood}]",
			snap: func(s snap) { s.ReceivedOn = day("2024-05-01") + 500 }, outcome: claim.Paid, cas: "CO-45 1459", rules: "price-schedule cost-share"},
		"no filing limit": {plan: "feeSchedule: {G0101: \"35.41\"}", snap: func(s snap) { s.ReceivedOn = day("2044-05-01") },
			outcome: claim.Paid, cas: "CO-45 1459", rules: "price-schedule cost-share"},
		"unlisted denied": {plan: "unlisted: {mode: deny}", outcome: claim.Denied, cas: "CO-96 5000", rules: "not-covered", remarks: "N130"},
		"unlisted denied, patient owes": {plan: "unlisted: {mode: deny, group: PR, remark: N30}",
			outcome: claim.Denied, cas: "PR-96 5000", rules: "not-covered", remarks: "N30"},
		"unlisted pended":  {plan: "unlisted: {mode: pend}", outcome: claim.Pended, pend: "unlisted"},
		"unlisted percent": {plan: "unlisted: {mode: percentOfCharge, bps: 6001}", outcome: claim.Paid, cas: "CO-45 1999", rules: "price-percent cost-share"},
		"unlisted flat":    {plan: "unlisted: {mode: flat, fee: \"12.00\"}", outcome: claim.Paid, cas: "CO-45 3800", rules: "price-flat cost-share"},
		"fee above charge": {plan: "feeSchedule: {g0101: \"99\"}", outcome: claim.Paid, cas: "", rules: "price-schedule cost-share"},
		"fee of zero never a CO-45 of all": {plan: "feeSchedule: {G0101: \"0\"}",
			outcome: claim.Denied, cas: "CO-96 5000", rules: "price-zero", remarks: "N130"},
		"units in thousandths, rounded once": {plan: "feeSchedule: {G0101: \"10.01\"}", claim: func(c *claim.Claim) { c.Lines[0].Units = 1500 }, // 1501.5
			outcome: claim.Paid, cas: "CO-45 3498", rules: "price-schedule cost-share"},
		"more units than a number holds": {claim: func(c *claim.Claim) { c.Lines[0].Units = 1 << 62 },
			outcome: claim.Paid, cas: "", rules: "price-schedule cost-share"},
		"revenue code alone": {plan: "feeSchedule: {\"rev:0450\": \"40\"}", claim: func(c *claim.Claim) {
			c.Kind, c.Lines[0].Service, c.Lines[0].Revenue = claim.Institutional, claim.Code{}, "0450"
		},
			outcome: claim.Paid, cas: "CO-45 1000", rules: "price-schedule cost-share"},
		"other code system": {plan: "feeSchedule: {\"snomed:162673000\": \"40\"}", claim: func(c *claim.Claim) { c.Lines[0].Service = claim.Code{System: claim.SNOMED, Value: "162673000"} },
			outcome: claim.Paid, cas: "CO-45 1000", rules: "price-schedule cost-share"},
		"zero charge": {claim: func(c *claim.Claim) { c.Charge, c.Lines[0].Charge = 0, 0 }, outcome: claim.Paid, cas: "", rules: "price-schedule cost-share"},
		"zero charge denied": {plan: "unlisted: {mode: deny}", claim: func(c *claim.Claim) { c.Charge, c.Lines[0].Charge = 0, 0 },
			outcome: claim.Denied, cas: "", rules: "not-covered", remarks: "N130"},
		"duplicate comes before coverage": {snap: func(s snap) { s.History = earlier(nil); s.Member = adjudication.MemberStatus{} },
			outcome: claim.Denied, cas: "OA-18 5000", rules: "duplicate"},
		"coverage comes before provider": {snap: func(s snap) { s.Provider.Excluded = true; s.Member = adjudication.MemberStatus{} },
			outcome: claim.Denied, cas: "PR-31 5000", rules: "member-unknown"},
	} {
		t.Run(name, func(t *testing.T) {
			if tc.plan == "" {
				tc.plan = fees
			}
			s, c := ready(plan(t, tc.plan)), bill("2024-05-01", line("G0101", 5000, "LT", "59"))
			if tc.snap != nil {
				tc.snap(&s)
			}
			if tc.claim != nil {
				tc.claim(c)
			}
			d := decide(t, c, s)
			if d.Outcome != tc.outcome || d.Pend != tc.pend || d.Plan != "gold@1" {
				t.Fatalf("outcome %q pend %q plan %q, want %q %q gold@1", d.Outcome, d.Pend, d.Plan, tc.outcome, tc.pend)
			}
			if tc.outcome == claim.Pended {
				if len(d.Lines)+len(d.Consumed) != 0 || d.Charge != 0 {
					t.Fatalf("a pended decision must decide nothing: %+v", d)
				}
				return
			}
			l := d.Lines[0]
			got := []string{cas(l), strings.Join(l.Rules, " "), strings.Join(l.Remarks, " ")}
			if diff := cmp.Diff([]string{tc.cas, tc.rules, tc.remarks}, got); diff != "" {
				t.Error(diff)
			}
			if l.Explanation == "" {
				t.Error("no explanation")
			}
		})
	}
}

// TestCostShare holds the worked examples of claims.md §4.4 and §4.5 and the corners of the formula.
func TestCostShare(t *testing.T) {
	type used = adjudication.YearUsed
	acc := func(d, o, fd, fo claim.Cents) used {
		return used{Individual: adjudication.Used{Deductible: d, OOP: o}, Family: adjudication.Used{Deductible: fd, OOP: fo}}
	}
	const gold = "deductible: {individual: \"60\"}\ncoinsuranceBps: 2000\ncopay: [{amount: \"20\"}]\n"
	for name, tc := range map[string]struct {
		plan           string
		charge         claim.Cents
		used           used
		cas            string
		paid           claim.Cents
		deductible, oo claim.Cents
	}{
		"example 1: OOP cuts copay, then coinsurance": {gold + `oopMax: {individual: "70"}` + "\nfeeSchedule: {G0101: \"150\"}", 20000, used{},
			"CO-45 5000 PR-1 6000 PR-2 1000", 8000, 6000, 7000},
		"example 2: family is the smaller": {"deductible: {individual: \"100\", family: \"50\"}\ncoinsuranceBps: 2000\nfeeSchedule: {G0101: \"200\"}", 20000, used{},
			"PR-1 5000 PR-2 3000", 12000, 5000, 8000},
		"fee schedule example G0101":  {`feeSchedule: {G0101: "35.41"}`, 5000, used{}, "CO-45 1459", 3541, 0, 0},
		"coinsurance rounds half up":  {"coinsuranceBps: 2500\nfeeSchedule: {G0101: \"100\"}", 1002, used{}, "PR-2 251", 751, 0, 251},
		"deductible used up":          {gold + "feeSchedule: {G0101: \"150\"}", 15000, acc(6000, 6000, 6000, 6000), "PR-2 3000 PR-3 2000", 10000, 0, 5000},
		"deductible overused":         {gold + "feeSchedule: {G0101: \"150\"}", 15000, acc(9000, 9000, 9000, 9000), "PR-2 3000 PR-3 2000", 10000, 0, 5000},
		"all goes to the deductible":  {"deductible: {individual: \"500\"}\nfeeSchedule: {G0101: \"150\"}", 15000, used{}, "PR-1 15000", 0, 15000, 15000},
		"copay takes what is left":    {"coinsuranceBps: 9000\ncopay: [{amount: \"20\"}]\nfeeSchedule: {G0101: \"100\"}", 10000, used{}, "PR-2 9000 PR-3 1000", 0, 0, 10000},
		"OOP cuts the deductible too": {gold + "oopMax: {individual: \"70\"}\nfeeSchedule: {G0101: \"150\"}", 15000, acc(0, 4000, 0, 4000), "PR-1 3000", 12000, 3000, 3000},
		"OOP reached":                 {gold + "oopMax: {individual: \"70\"}\nfeeSchedule: {G0101: \"150\"}", 15000, acc(0, 7000, 0, 7000), "", 15000, 0, 0},
		"OOP overused":                {gold + "oopMax: {individual: \"70\"}\nfeeSchedule: {G0101: \"150\"}", 15000, acc(0, 9000, 0, 9000), "", 15000, 0, 0},
		"OOP of the family":           {gold + "oopMax: {individual: \"70\", family: \"100\"}\nfeeSchedule: {G0101: \"150\"}", 15000, acc(0, 0, 0, 9900), "PR-1 100", 14900, 100, 100},
		"OOP cap of zero":             {gold + "oopMax: {individual: \"0\"}\nfeeSchedule: {G0101: \"150\"}", 15000, used{}, "", 15000, 0, 0},
		"only a family deductible":    {"deductible: {family: \"50\"}\nfeeSchedule: {G0101: \"150\"}", 15000, acc(0, 0, 2000, 2000), "PR-1 3000", 12000, 3000, 3000},
		"the largest charge": {"coinsuranceBps: 10000\nfeeSchedule: {}\nunlisted: {mode: percentOfCharge, bps: 10000}", claim.MaxCharge, used{},
			"PR-2 1000000000000000", 0, 0, claim.MaxCharge},
		"copay by kind and place": {"copay: [{kind: institutional, amount: \"90\"}, {place: \"22\", amount: \"50\"}, {kind: professional, place: \"11\", amount: \"15\"}, {amount: \"1\"}]\nfeeSchedule: {G0101: \"150\"}",
			15000, used{}, "PR-3 1500", 13500, 0, 1500},
	} {
		t.Run(name, func(t *testing.T) {
			s := ready(plan(t, tc.plan))
			s.Accumulators = adjudication.Accumulators{2024: tc.used}
			d := decide(t, bill("2024-05-01", line("G0101", tc.charge)), s)
			if got := cas(d.Lines[0]); got != tc.cas || d.Paid != tc.paid {
				t.Errorf("got %q paid %d, want %q paid %d", got, d.Paid, tc.cas, tc.paid)
			}
			var ded, oop claim.Cents
			for _, c := range d.Consumed {
				if c.Year != 2024 || c.Line != 1 {
					t.Errorf("consumption %+v", c)
				}
				if c.Accumulator == adjudication.AccDeductible {
					ded += c.Amount
				} else {
					oop += c.Amount
				}
			}
			if ded != tc.deductible || oop != tc.oo {
				t.Errorf("consumed deductible %d oop %d, want %d %d", ded, oop, tc.deductible, tc.oo)
			}
			if !cmp.Equal(s.Accumulators[2024], tc.used) {
				t.Error("the snapshot was changed")
			}
		})
	}
}

// TestLinesShareAccumulators: the second line finds what the first left, per year of service.
func TestLinesShareAccumulators(t *testing.T) {
	s := ready(plan(t, "deductible: {individual: \"100\"}\ncoinsuranceBps: 2000\nfeeSchedule: {G0101: \"70\", G0102: \"1000\"}"))
	c := bill("2023-12-31", line("G0101", 7000), line("G0101", 7000), line("G0101", 7000), line("G9999", 100))
	c.Lines[2].From, c.Lines[2].To = day("2024-01-01"), day("2024-01-01")
	d := decide(t, c, s)
	var got []string
	for _, l := range d.Lines {
		got = append(got, cas(l))
	}
	if diff := cmp.Diff([]string{"PR-1 7000", "PR-1 3000 PR-2 800", "PR-1 7000", "CO-96 100"}, got); diff != "" {
		t.Error(diff)
	}
	if d.Outcome != claim.Paid || d.Paid != 3200 || d.Patient != 17800 || d.Adjusted != 100 {
		t.Errorf("%+v", d)
	}
	after := adjudication.Accumulators{}
	if err := after.Consume(d.Consumed...); err != nil {
		t.Fatal(err)
	}
	want := adjudication.Accumulators{}
	for y, u := range map[int]adjudication.Used{2023: {Deductible: 10000, OOP: 10800}, 2024: {Deductible: 7000, OOP: 7000}} {
		want[y] = adjudication.YearUsed{Individual: u, Family: u}
	}
	if diff := cmp.Diff(want, after); diff != "" {
		t.Error(diff)
	}
	if after.Consume(claim.Consumption{Accumulator: "visits"}) == nil {
		t.Error("an unknown accumulator was accepted")
	}
}

func TestOutcomeOfMixedLines(t *testing.T) {
	s := ready(plan(t, `feeSchedule: {G0101: "10"}`))
	for name, tc := range map[string]struct {
		lines []claim.Line
		want  claim.Outcome
	}{
		"one paid, one denied":            {[]claim.Line{line("G0101", 1000), line("G0102", 1000)}, claim.Paid},
		"all denied":                      {[]claim.Line{line("G0103", 1000), line("G0102", 1000)}, claim.Denied},
		"denied beside a line of nothing": {[]claim.Line{line("G0101", 0), line("G0102", 1000)}, claim.Denied},
		"nothing charged":                 {[]claim.Line{line("G0101", 0), line("G0101", 0)}, claim.Paid},
	} {
		if d := decide(t, bill("2024-05-01", tc.lines...), s); d.Outcome != tc.want {
			t.Errorf("%s: %s, want %s", name, d.Outcome, tc.want)
		}
	}
}

// TestTwinLinesAreNoDuplicates: duplicates are looked for in earlier claims, never inside one.
func TestTwinLinesAreNoDuplicates(t *testing.T) {
	s := ready(plan(t, `feeSchedule: {G0101: "10"}`))
	c := bill("2024-05-01", line("G0101", 1000), line("G0101", 1000))
	d := decide(t, c, s)
	if d.Paid != 2000 {
		t.Errorf("paid %d", d.Paid)
	}
	s.History = adjudication.PriorLines("CC-77", c, &d)
	again := decide(t, c, s)
	if again.Outcome != claim.Denied || again.Adjusted != 2000 || !strings.Contains(again.Lines[1].Explanation, "CC-77") {
		t.Errorf("%+v", again)
	}
}

func TestPriorLinesKnowsDenials(t *testing.T) {
	s := ready(plan(t, "deductible: {individual: \"100\"}\nfeeSchedule: {G0101: \"10\"}"))
	c := bill("2024-05-01", line("G0101", 1000), line("G0102", 1000))
	d := decide(t, c, s)
	h := adjudication.PriorLines("CC-1", c, &d)
	if h[0].Denied || !h[1].Denied { // the first is owed by the patient, which is no denial
		t.Errorf("%+v", h)
	}
}

func TestUnusableInput(t *testing.T) {
	p := plan(t, "")
	broken := bill("2024-05-01", line("G0101", 1000))
	broken.Charge++
	var refusal *claim.Refusal
	if _, err := adjudication.Adjudicate(broken, ready(p)); !errors.As(err, &refusal) || refusal.Rule != "R2.4" {
		t.Errorf("broken claim: %v", err)
	}
	for name, s := range map[string]adjudication.Snapshot{
		"no plan":      ready(nil),
		"made-up plan": ready(&adjudication.Plan{ID: "x", Version: 1}),
		"negative": func() adjudication.Snapshot {
			s := ready(p)
			s.Accumulators = adjudication.Accumulators{2024: {Family: adjudication.Used{OOP: -1}}}
			return s
		}(),
	} {
		if _, err := adjudication.Adjudicate(bill("2024-05-01", line("G0101", 1000)), s); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

// TestNoPatientData: nothing of the person gets into what a decision says.
func TestNoPatientData(t *testing.T) {
	s := ready(plan(t, `feeSchedule: {G0101: "10"}`))
	d := decide(t, bill("2024-05-01", line("G0101", 1000), line("G0102", 1000)), s)
	b, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	for _, secret := range []string{"CANARY", "A1", "G0101", "2024"} {
		var kept []string
		for _, l := range d.Lines {
			kept = append(kept, l.Explanation)
		}
		if strings.Contains(strings.Join(kept, " "), secret) {
			t.Errorf("an explanation contains %q", secret)
		}
	}
	if strings.Contains(string(b), "CANARY") {
		t.Error("the decision contains patient data")
	}
}
