package adjudication_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/settlement/adjudication"
)

func services(t testing.TB, list ...string) adjudication.Services {
	t.Helper()
	s, err := adjudication.ParseServices(list...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestBenefits takes each rule of a plan about single services alone, at its corners. The claim is two lines of G0101
// and G0102 on 2024-05-01, 100.00 each.
func TestBenefits(t *testing.T) {
	type snap = *adjudication.Snapshot
	type bill_ = *claim.Claim
	granted := func(change func(*adjudication.Authorization)) func(snap, bill_) {
		return func(s snap, _ bill_) {
			a := adjudication.Authorization{Number: "AU1", Status: adjudication.Certified, Services: services(t, "G0101..G0109"),
				Period: adjudication.Period{From: day("2024-05-01"), To: day("2024-05-01")}, Units: 2000}
			if change != nil {
				change(&a)
			}
			s.Authorizations = append(s.Authorizations, a)
		}
	}
	both := func(fs ...func(snap, bill_)) func(snap, bill_) {
		return func(s snap, c bill_) {
			for _, f := range fs {
				f(s, c)
			}
		}
	}
	const needs = "priorAuthorization: [{services: [G0101..G0102]}]"
	const wants = "documents: [{services: [G0102], type: OZ, missing: pend, remark: M127}]"
	document := func(kind string, line int) func(snap, bill_) {
		return func(s snap, _ bill_) {
			s.Documents = append(s.Documents, adjudication.Document{Control: "C1", Type: kind, Line: line})
		}
	}
	asked := func(days claim.Day) func(snap, bill_) {
		return func(s snap, _ bill_) { s.DocumentsAskedOn, s.DecidedOn = s.ReceivedOn, s.ReceivedOn+days }
	}
	earlier := func(on string, l claim.Line) func(snap, bill_) {
		return func(s snap, _ bill_) {
			s.History = append(s.History, adjudication.PriorLines("CC-1", bill(on, l), nil)...)
		}
	}
	used := func(u adjudication.Used) func(snap, bill_) {
		return func(s snap, _ bill_) {
			s.Accumulators = adjudication.Accumulators{2024: {Individual: u}}
		}
	}
	byAnother := func(p adjudication.ProviderStatus) func(snap, bill_) {
		return func(s snap, c bill_) {
			c.Lines[1].Rendering = &claim.Provider{NPI: "1245319599", Taxonomy: "363L00000X"}
			s.Rendering = map[string]adjudication.ProviderStatus{"npi:1245319599": p}
		}
	}
	for name, c := range map[string]struct {
		plan   string
		change func(snap, bill_)
		want   string // both lines
	}{
		// 1
		"no service":                       {"", func(_ snap, c bill_) { c.Lines[0].Service, c.Lines[0].Revenue = claim.Code{}, "0450" }, "000: CO-16 10000 M51, 10000"},
		"no diagnosis":                     {"required: [diagnosis]", nil, "000: CO-16 10000 M76, 000: CO-16 10000 M76"},
		"no diagnosis where none is asked": {"required: [rendering]", nil, "10000, 10000"},
		"who rendered it has no NPI":       {"", func(_ snap, c bill_) { c.Lines[1].Rendering = &claim.Provider{Last: "X"} }, "10000, 000: CO-16 10000 N290"},
		"an unnamed biller":                {"required: [rendering]", func(_ snap, c bill_) { c.Billing = claim.Provider{Reference: "P1"} }, "000: CO-16 10000 N290, 000: CO-16 10000 N290"},
		// 2
		"paid before":               {"alreadyPaid: true", earlier("2024-05-01", line("G0102", 10000)), "10000, 000: OA-B13 10000"},
		"paid before, no such rule": {"", earlier("2024-05-01", line("G0102", 10000)), "10000, 000: OA-18 10000"},
		"denied before": {"alreadyPaid: true", both(earlier("2024-05-01", line("G0102", 10000)), func(s snap, _ bill_) { s.History[0].Denied = true }),
			"10000, 000: OA-18 10000"},
		"another tooth": {"", func(s snap, c bill_) {
			tooth := func(n string) *claim.Teeth { return &claim.Teeth{Teeth: []claim.Tooth{{Number: n}}} }
			was := line("G0102", 10000)
			was.Teeth, c.Lines[1].Teeth = tooth("14"), tooth("15")
			earlier("2024-05-01", was)(s, c)
		}, "10000, 10000"},
		// 4
		"rendering provider in order":   {"", byAnother(adjudication.ProviderStatus{Known: true, Active: true}), "10000, 10000"},
		"rendering provider not active": {"", byAnother(adjudication.ProviderStatus{Known: true}), "10000, 000: CO-185 10000"},
		"rendering provider excluded":   {"", byAnother(adjudication.ProviderStatus{Known: true, Active: true, Excluded: true}), "10000, 000: CO-B7 10000"},
		"provider of another type":      {"providerTypes: [{services: [G0102], taxonomies: [\"207\"]}]", byAnother(adjudication.ProviderStatus{Known: true, Active: true}), "10000, 000: CO-170 10000"},
		"the registry knows better":     {"providerTypes: [{services: [G0102], taxonomies: [\"207\"]}]", byAnother(adjudication.ProviderStatus{Known: true, Active: true, Taxonomy: "207Q00000X"}), "10000, 10000"},
		"nobody knows the type":         {"providerTypes: [{services: [G0102], taxonomies: [\"207\"]}]", nil, "10000, 10000"},
		// 8
		"no authorisation":            {needs, nil, "000: CO-197 10000, 000: CO-197 10000"},
		"authorised":                  {needs, granted(nil), "10000, 10000"},
		"authorised for others":       {needs, granted(func(a *adjudication.Authorization) { a.Services = services(t, "G0102") }), "000: CO-197 10000, 10000"},
		"authorised too late":         {needs, granted(func(a *adjudication.Authorization) { a.Period.From++; a.Period.To++ }), "000: CO-197 10000, 000: CO-197 10000"},
		"for another provider":        {needs, granted(func(a *adjudication.Authorization) { a.Provider = "npi:1245319599" }), "000: CO-197 10000, 000: CO-197 10000"},
		"for this provider":           {needs, granted(func(a *adjudication.Authorization) { a.Provider = "npi:1234567893" }), "10000, 10000"},
		"one unit left":               {needs, granted(func(a *adjudication.Authorization) { a.Used = 1000 }), "10000, 000: CO-198 10000"},
		"modified to one unit":        {needs, granted(func(a *adjudication.Authorization) { a.Status, a.Units = adjudication.Modified, 1000 }), "10000, 000: CO-198 10000"},
		"nothing left":                {needs, granted(func(a *adjudication.Authorization) { a.Used = 2000 }), "000: CO-198 10000, 000: CO-198 10000"},
		"without limit":               {needs, granted(func(a *adjudication.Authorization) { a.Units, a.Used = 0, 9000 }), "10000, 10000"},
		"refused":                     {needs, granted(func(a *adjudication.Authorization) { a.Status = adjudication.Refused }), "000: CO-197 10000, 000: CO-197 10000"},
		"not decided":                 {needs, granted(func(a *adjudication.Authorization) { a.Status = adjudication.Waiting }), "pended: authorization"},
		"refused, another fits":       {needs, both(granted(func(a *adjudication.Authorization) { a.Status = adjudication.Refused }), granted(func(a *adjudication.Authorization) { a.Number = "AU2" })), "10000, 10000"},
		"one is used up, another not": {needs, both(granted(func(a *adjudication.Authorization) { a.Used = 1500 }), granted(func(a *adjudication.Authorization) { a.Number = "AU2" })), "10000, 10000"},
		"the claim names one":         {needs, both(granted(nil), func(_ snap, c bill_) { c.PriorAuth = "AU1" }), "10000, 10000"},
		"the claim names another":     {needs, both(granted(nil), func(_ snap, c bill_) { c.PriorAuth = "AU9" }), "000: CO-197 10000, 000: CO-197 10000"},
		"none needed elsewhere":       {"priorAuthorization: [{services: [G0101..G0102], places: [\"22\"]}]", nil, "10000, 10000"},
		// 9
		"documents wanted":          {"documents: [{services: [G0102]}]", nil, "10000, 000: CO-252 10000 N706"},
		"documents there":           {"documents: [{services: [G0102]}]", document("OZ", 0), "10000, 10000"},
		"documents of the line":     {"documents: [{services: [G0102]}]", document("OZ", 2), "10000, 10000"},
		"documents of another":      {"documents: [{services: [G0102]}]", document("OZ", 1), "10000, 000: CO-252 10000 N706"},
		"documents of another type": {wants, document("B4", 0), "pended: documents"},
		"documents may come":        {wants, nil, "pended: documents"},
		"asked, last day":           {wants, asked(45), "pended: documents"},
		"asked, a day too late":     {wants, asked(46), "10000, 000: CO-226 10000 M127"},
		"asked, the plan's days":    {wants + "\ndocumentDays: 10", asked(11), "10000, 000: CO-226 10000 M127"},
		"they came":                 {wants, both(document("OZ", 0), asked(46)), "10000, 10000"},
		// 10
		"excluded":         {"exclusions: [{services: [\"hcpcs:g0102\"], group: PR, remark: N30}]", nil, "10000, 000: PR-96 10000 N30"},
		"excluded by kind": {"exclusions: [{kind: dental}, {kind: professional, places: [\"11\"]}]", nil, "000: CO-96 10000 N130, 000: CO-96 10000 N130"},
		"not necessary": {"necessity: [{services: [G0101, G0102], diagnoses: [E11]}]", func(_ snap, c bill_) {
			c.Diagnoses = []claim.Code{{System: claim.ICD10CM, Value: "E11.9"}, {System: claim.ICD10CM, Value: "I10"}}
			c.Lines[1].Diagnosis = []int{2}
		}, "10000, 000: CO-50 10000"},
		"guideline, place":    {"guidelines: [{services: [G0102], places: [\"22\"]}]", nil, "10000, 000: CO-272 10000"},
		"guideline, modifier": {"guidelines: [{services: [G0101, G0102], modifiers: [GT, \"95\"]}]", func(_ snap, c bill_) { c.Lines[0].Modifiers = []string{"95"} }, "10000, 000: CO-272 10000"},
		// 11
		"exclusive":                 {"exclusive: [[G0101, G0102]]", nil, "10000, 000: CO-231 10000"},
		"exclusive, another day":    {"exclusive: [[G0101, G0102]]", func(_ snap, c bill_) { c.To++; c.Lines[1].From++; c.Lines[1].To++ }, "10000, 10000"},
		"exclusive, before":         {"exclusive: [[G0102..G0109]]", earlier("2024-05-01", line("G0105", 1)), "10000, 000: CO-231 10000"},
		"a replacement, late":       {"timelyFilingDays: 30", func(s snap, c bill_) { c.Frequency, c.OriginalNumber, s.Corrects = claim.Replacement, "CC-1", "CC-1" }, "000: CO-29 10000, 000: CO-29 10000"},
		"a replacement may be late": {"timelyFilingDays: 30\nreplacementFilingDays: 31", func(s snap, c bill_) { c.Frequency, c.OriginalNumber, s.Corrects = claim.Replacement, "CC-1", "CC-1" }, "10000, 10000"},
		// codes of the plan
		"another code":   {"exclusions: [{services: [G0102]}]\ncodes: {excluded-service: {group: PR, carc: \"204\", remark: \"\"}}", nil, "10000, 000: PR-204 10000"},
		"another remark": {"exclusions: [{services: [G0102]}]\ncodes: {excluded-service: {remark: N30}}", nil, "10000, 000: CO-96 10000 N30"},
		// 12
		"units of a year":                {"maximums: [{name: visits, services: [G0101..G0102], units: 1}]", nil, "10000, 000: PR-119 10000"},
		"units used before":              {"maximums: [{name: visits, services: [G0101..G0102], units: 20}]", used(adjudication.Used{Maximums: map[string]claim.Cents{"visits": 19000}}), "10000, 000: PR-119 10000"},
		"cents of a year":                {"maximums: [{name: therapy, services: [G0102], amount: \"40\"}]", nil, "10000, 4000: PR-119 6000"},
		"cents used before":              {"maximums: [{name: therapy, services: [G0102], amount: \"40\"}]", used(adjudication.Used{Maximums: map[string]claim.Cents{"therapy": 4000}}), "10000, 000: PR-119 10000"},
		"the plan's maximum":             {"annualMaximum: \"150\"", nil, "10000, 5000: PR-119 5000"},
		"the plan's maximum, spent":      {"annualMaximum: \"150\"", used(adjudication.Used{Benefit: 5000}), "10000, 000: PR-119 10000"},
		"the plan's maximum, overspent":  {"annualMaximum: \"150\"", used(adjudication.Used{Benefit: 99000}), "000: PR-119 10000, 000: PR-119 10000"},
		"the stricter maximum":           {"annualMaximum: \"150\"\nmaximums: [{name: therapy, services: [G0102], amount: \"40\"}]", nil, "10000, 4000: PR-119 6000"},
		"the maximum is of what is paid": {"annualMaximum: \"150\"\nsequestrationBps: 1000", nil, "9000: CO-253 1000, 5400: PR-119 4000 CO-253 600"},
		"after cost share":               {"annualMaximum: \"150\"\ncoinsuranceBps: 2000", nil, "8000: PR-2 2000, 7000: PR-2 2000 PR-119 1000"},
		"too often":                      {"frequencies: [{services: [G0101..G0102], units: 1, days: 1}]", nil, "10000, 000: PR-273 10000"},
		"too often since":                {"frequencies: [{services: [G0102..G0105], units: 1, days: 30}]", earlier("2024-04-02", line("G0105", 1)), "10000, 000: PR-273 10000"},
		"long ago":                       {"frequencies: [{services: [G0102..G0105], units: 1, days: 30}]", earlier("2024-04-01", line("G0105", 1)), "10000, 10000"},
		// 14
		"copay per line":        {"copay: [{amount: \"20\"}]", nil, "8000: PR-3 2000, 8000: PR-3 2000"},
		"copay per visit":       {"copay: [{amount: \"20\"}]\ncostShare: {copayPer: visit}", nil, "8000: PR-3 2000, 10000"},
		"copay per visit, two":  {"copay: [{amount: \"20\"}]\ncostShare: {copayPer: visit}", func(_ snap, c bill_) { c.Lines[1].Rendering = &claim.Provider{NPI: "1245319599"} }, "8000: PR-3 2000, 8000: PR-3 2000"},
		"copay per visit, rest": {"copay: [{amount: \"150\"}]\ncostShare: {copayPer: visit}", nil, "000: PR-3 10000, 5000: PR-3 5000"},
		"copay first":           {"deductible: {individual: \"90\"}\ncoinsuranceBps: 1000\ncopay: [{amount: \"20\"}]\ncostShare: {copayFirst: true}", nil, "000: PR-1 8000 PR-3 2000, 6300: PR-1 1000 PR-2 700 PR-3 2000"},
		"copays do not count":   {"copay: [{amount: \"20\"}]\ncoinsuranceBps: 5000\noopMax: {individual: \"60\"}\ncostShare: {notOutOfPocket: [copay]}", nil, "3000: PR-2 5000 PR-3 2000, 7000: PR-2 1000 PR-3 2000"},
		// 15
		"held":                 {"", func(s snap, _ bill_) { s.FraudHold = true }, "pended: fraud-hold"},
		"held, but all denied": {"exclusions: [{kind: professional}]", func(s snap, _ bill_) { s.FraudHold = true }, "000: CO-96 10000 N130, 000: CO-96 10000 N130"},
		// 16
		"sequestration":                 {"sequestrationBps: 200\ncoinsuranceBps: 2000", nil, "7840: PR-2 2000 CO-253 160, 7840: PR-2 2000 CO-253 160"},
		"incentive given":               {"incentiveBps: 150\ncoinsuranceBps: 2000", func(_ snap, c bill_) { c.Charge, c.Lines[0].Charge = 30100, 20100 }, "8120: CO-45 10100 PR-2 2000 CO-144 -120, 8000: PR-2 2000"},
		"incentive within the charge":   {"incentiveBps: 150\ncoinsuranceBps: 2000", func(_ snap, c bill_) { c.Charge, c.Lines[0].Charge = 20050, 10050 }, "8050: CO-45 050 PR-2 2000 CO-144 -050, 8000: PR-2 2000"},
		"incentive taken":               {"incentiveBps: -150", nil, "9850: CO-144 150, 9850: CO-144 150"},
		"incentive within allowed":      {"incentiveBps: 150", nil, "10000, 10000"},
		"sequestration, then incentive": {"sequestrationBps: 1000\nincentiveBps: 500", nil, "9450: CO-253 1000 CO-144 -450, 9450: CO-253 1000 CO-144 -450"},
		// corrections
		"a replacement of a known claim": {"", func(s snap, c bill_) { c.Frequency, c.OriginalNumber, s.Corrects = claim.Replacement, "CC-1", "CC-1" }, "10000, 10000"},
	} {
		t.Run(name, func(t *testing.T) {
			s, b := ready(plan(t, `feeSchedule: {G0101: "100", G0102: "100", "rev:0450": "100"}`+"\n"+c.plan)), bill("2024-05-01", line("G0101", 10000), line("G0102", 10000))
			if c.change != nil {
				c.change(&s, b)
			}
			d := decide(t, b, s)
			if diff := cmp.Diff(c.want, strings.Join(outcomes(d), ", ")); diff != "" {
				t.Error(diff)
			}
			for _, l := range d.Lines {
				if l.Explanation == "" || l.PatientNote == "" {
					t.Errorf("line %d is not explained", l.Number)
				}
			}
		})
	}
}

// TestAuthorizationsCountDown: a decision says what it used, and a line that is denied later uses nothing.
func TestAuthorizationsCountDown(t *testing.T) {
	s := ready(plan(t, "feeSchedule: {G0101: \"100\"}\npriorAuthorization: [{kind: professional}]"))
	s.Authorizations = []adjudication.Authorization{
		{Number: "AU2", Status: adjudication.Certified, Period: adjudication.Period{To: adjudication.Forever}, Units: 5000},
		{Number: "AU1", Status: adjudication.Certified, Period: adjudication.Period{To: adjudication.Forever}, Units: 3000, Used: 1000},
	}
	c := bill("2024-05-01", units(line("G0101", 100), 1500), line("G0102", 100), line("G0101", 100))
	want := []claim.AuthorizationUse{{Number: "AU1", Line: 1, Units: 1500}, {Number: "AU2", Line: 3, Units: 1000}}
	if diff := cmp.Diff(want, decide(t, c, s).Authorizations); diff != "" {
		t.Error(diff)
	}
}

// TestBenefitYear: a coverage of at most a plan year has its own maximum, as on chain; a longer one counts by calendar
// year. Deductible and out-of-pocket maximum count by calendar year.
func TestBenefitYear(t *testing.T) {
	s := ready(plan(t, "feeSchedule: {G0101: \"100\"}\nannualMaximum: \"150\"\nmaximums: [{name: visits, kind: professional, units: 9}]"))
	year := func() (years []int) {
		for _, k := range decide(t, bill("2024-02-01", line("G0101", 10000)), s).Consumed {
			years = append(years, k.Year)
		}
		return years
	}
	if diff := cmp.Diff([]int{2024, 2024}, year()); diff != "" {
		t.Error("a long coverage:", diff)
	}
	s.Member.Coverage[0] = adjudication.Period{From: day("2023-07-01"), To: day("2024-06-30")}
	if diff := cmp.Diff([]int{2023, 2023}, year()); diff != "" {
		t.Error("a coverage of a year:", diff)
	}
}

func TestServices(t *testing.T) {
	s := services(t, "G0105", "g0101..G0103", "G0102..G0104", "rev:0450", "snomed:1", "A0425..A0425", "ndc:0002-1433-80", "00100..00104")
	for key, want := range map[string]bool{
		"hcpcs:G0100": false, "hcpcs:G0101": true, "hcpcs:G0104": true, "hcpcs:G0105": true, "hcpcs:G0106": false, "hcpcs:A0425": true, "hcpcs:00102": true,
		"rev:0450": true, "rev:0451": false, "snomed:1": true, "snomed:12": false, "ndc:0002-1433-80": true, "": false, "hcpcs:G01021": false,
	} {
		if s.Has(key) != want {
			t.Errorf("%q: %v", key, !want)
		}
	}
	for _, bad := range []string{"", "G0102..G0101", "G0101..G01020", "x:1", "G0101.."} {
		if _, err := adjudication.ParseServices(bad); err == nil {
			t.Errorf("%q is not refused", bad)
		}
	}
}

func TestLooksBack(t *testing.T) {
	for text, want := range map[string]int{
		"": 0, "frequencies: [{kind: dental, units: 1, days: 365}, {kind: dental, units: 1, days: 1}]": 364,
		`medicareFees: {mac: "00000", locality: "00", globalPeriod: true}`: 90, `medicareFees: {mac: "00000", locality: "00"}`: 0,
	} {
		if got := plan(t, text).LooksBack(); got != want {
			t.Errorf("%s: %d, want %d", text, got, want)
		}
	}
}

func TestCorrections(t *testing.T) {
	s := ready(plan(t, `feeSchedule: {G0101: "100"}`))
	c := bill("2024-05-01", line("G0101", 10000))
	s.Corrects = "CC-1"
	if _, err := adjudication.Adjudicate(c, s); err == nil || !strings.Contains(err.Error(), "frequency is not 7") {
		t.Error(err)
	}
	c.Frequency, c.OriginalNumber = claim.Replacement, "CC-1"
	s.History = adjudication.PriorLines("CC-1", c, nil)
	if _, err := adjudication.Adjudicate(c, s); err == nil || !strings.Contains(err.Error(), "still has lines of CC-1") {
		t.Error(err)
	}
	s.History, s.Corrects = nil, ""
	if d := decide(t, c, s); d.Pend != adjudication.PendCorrection {
		t.Errorf("nobody knows what it replaces: %+v", d)
	}
}
