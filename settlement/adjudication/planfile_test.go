package adjudication_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/settlement/adjudication"
)

const fullPlan = `
id: gold-ppo
version: 3
number: 12
name: Gold PPO
payer: {org: 2, id: PAYER1, name: Example Health}
network: {id: N1, name: Wide Network}
timelyFilingDays: 365
filingExceptions:
  - {from: 2020-03-01, to: 2020-06-30, days: 0, reason: public emergency}
feeSchedule:
  G0101: "35.41"
  A0425: "7"
  "snomed:162673000": "136.80"
  "rev:0450": "412.00"
unlisted: {mode: percentOfCharge, bps: 8000, group: PR, remark: N30}
deductible: {individual: "500", family: "1000"}
coinsuranceBps: 2000
copay:
  - {kind: professional, place: "11", amount: "20.00"}
  - {amount: "5"}
oopMax: {individual: "3000"}
reviewAbove: "2500.00"
annualMaximum: "100000"
`

func TestParsePlan(t *testing.T) {
	p, err := adjudication.ParsePlan([]byte(fullPlan))
	if err != nil {
		t.Fatal(err)
	}
	cents := func(c claim.Cents) *claim.Cents { return &c }
	want := &adjudication.Plan{
		ID: "gold-ppo", Version: 3, Number: 12, Name: "Gold PPO",
		Payer:      adjudication.Payer{Org: 2, ID: "PAYER1", Name: "Example Health"},
		Network:    adjudication.Network{ID: "N1", Name: "Wide Network"},
		FilingDays: 365,
		Exceptions: []adjudication.FilingException{{Period: adjudication.Period{From: day("2020-03-01"), To: day("2020-06-30")}, Reason: "public emergency"}},
		Fees:       map[string]claim.Cents{"hcpcs:G0101": 3541, "hcpcs:A0425": 700, "snomed:162673000": 13680, "rev:0450": 41200},
		Unlisted:   adjudication.Unlisted{Mode: adjudication.UnlistedPercent, Percent: 8000, Group: claim.PR, Remark: "N30"},
		Deductible: adjudication.Limit{Individual: cents(50000), Family: cents(100000)}, Coinsurance: 2000,
		Copays: []adjudication.Copay{{Kind: claim.Professional, Place: "11", Amount: 2000}, {Amount: 500}},
		OOPMax: adjudication.Limit{Individual: cents(300000)}, ReviewAbove: cents(250000), AnnualMaximum: cents(10000000),
	}
	if diff := cmp.Diff(want, p, cmpopts.IgnoreUnexported(adjudication.Plan{})); diff != "" {
		t.Error(diff)
	}
	if p.Ref() != "gold-ppo@3" || p.Digest() == [32]byte{} {
		t.Errorf("ref %s digest %x", p.Ref(), p.Digest())
	}
}

// TestParseRules reads every setting of the rules; what is not written has the documented default.
func TestParseRules(t *testing.T) {
	p := plan(t, `
providerTypes: [{services: [G0101], taxonomies: [207, "363l"]}]
priorAuthorization: [{services: [G0101..G0105, "00100"], places: ["22"]}, {kind: dental}]
documents: [{services: [G0101], type: oz, missing: pend, remark: M127}, {kind: dental}]
exclusions: [{services: [G0102]}, {kind: pharmacy, group: PR, remark: N30}]
necessity: [{services: [G0101], diagnoses: [E11.9, i10]}]
guidelines: [{services: [G0101], kind: professional, places: ["11"], modifiers: [gt]}]
exclusive: [[G0101, G0102]]
frequencies: [{services: [G0101], units: 2, days: 365}]
maximums: [{name: visits, services: [G0101], units: 20}, {name: dental, kind: dental, amount: "1500"}]
required: [diagnosis, rendering]
alreadyPaid: true
coordinationOfBenefits: {mode: nonDuplication, withinPatientShare: true, aboveCharge: true}
documentDays: 30
replacementFilingDays: 0
bundledStatus: true
costShare: {copayFirst: true, copayPer: visit, notOutOfPocket: [copay]}
codes: {ncci-aoc: {carc: B15}, not-necessary: {group: PR, remark: N115}}
sequestrationBps: 200
incentiveBps: -50
`)
	dental, dollars := adjudication.Scope{Kind: claim.Dental}, claim.Cents(150000)
	g0101 := adjudication.Scope{Services: services(t, "G0101")}
	want := adjudication.Benefits{
		ProviderTypes:  []adjudication.ProviderType{{Scope: g0101, Taxonomies: []string{"207", "363L"}}},
		Authorizations: []adjudication.Scope{{Services: services(t, "00100", "G0101..G0105"), Places: []string{"22"}}, dental},
		Documents:      []adjudication.DocumentRule{{Scope: g0101, Type: "OZ", Pend: true, Remark: "M127"}, {Scope: dental, Remark: "N706"}},
		Exclusions: []adjudication.Exclusion{{Scope: adjudication.Scope{Services: services(t, "G0102")}, Group: claim.CO, Remark: "N130"},
			{Scope: adjudication.Scope{Kind: claim.Pharmacy}, Group: claim.PR, Remark: "N30"}},
		Necessity:   []adjudication.Necessity{{Scope: g0101, Diagnoses: []string{"E119", "I10"}}},
		Guidelines:  []adjudication.Guideline{{Services: g0101.Services, Kind: claim.Professional, Places: []string{"11"}, Modifiers: []string{"GT"}}},
		Exclusive:   []adjudication.Services{services(t, "G0101", "G0102")},
		Frequencies: []adjudication.Frequency{{Scope: g0101, Units: 2000, Days: 365}},
		Maximums:    []adjudication.Maximum{{Scope: g0101, Name: "visits", Units: 20000}, {Scope: dental, Name: "dental", Amount: &dollars}},
	}
	if diff := cmp.Diff(want, p.Benefits); diff != "" {
		t.Error(diff)
	}
	none := 0
	settings := adjudication.Settings{
		ReplacementDays: &none,
		Required:        []adjudication.Requirement{"diagnosis", "rendering"}, AlreadyPaid: true,
		Coordination: adjudication.Coordination{Mode: adjudication.NonDuplication, WithinPatientShare: true, AboveCharge: true},
		DocumentDays: 30, BundledStatus: true, CopayFirst: true, CopayPerVisit: true, NotOutOfPocket: []string{"copay"}, Sequestration: 200, Incentive: -50,
		Codes: map[string]adjudication.DenialCode{"ncci-aoc": {Group: claim.CO, CARC: "B15", Remark: "N122"}, "not-necessary": {Group: claim.PR, CARC: "50", Remark: "N115"}},
	}
	if diff := cmp.Diff(settings, p.Settings); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(adjudication.Settings{}, plan(t, "").Settings); diff != "" {
		t.Error("the defaults are not zero:", diff)
	}
}

func TestParseRulesRefuses(t *testing.T) {
	for text, want := range map[string]string{
		`priorAuthorization: [{service: [G0101]}]`:                                         "field service is not known",
		`priorAuthorization: [{}]`:                                                         "priorAuthorization[0]: needs services, kind or places",
		`priorAuthorization: [{services: [G0102..G0101]}]`:                                 "write the lower code first",
		`priorAuthorization: [{kind: oral}]`:                                               "priorAuthorization[0].kind: must be",
		`providerTypes: [{kind: dental}]`:                                                  "providerTypes[0].taxonomies",
		`documents: [{kind: dental, missing: ask}]`:                                        "documents[0].missing: must be deny or pend",
		`documents: [{kind: dental, remark: "96"}]`:                                        "documents[0].remark",
		`exclusions: [{kind: dental, group: OA}]`:                                          "exclusions[0].group",
		`necessity: [{kind: dental}]`:                                                      "necessity[0].diagnoses",
		`guidelines: [{services: [G0101]}]`:                                                "guidelines[0]: needs places or modifiers",
		`guidelines: [{places: ["11"]}]`:                                                   "guidelines[0].services",
		`exclusive: [[]]`:                                                                  "exclusive[0]",
		`frequencies: [{kind: dental, units: 1}]`:                                          "frequencies[0]: needs units and days",
		`maximums: [{kind: dental, name: D, units: 1}]`:                                    "maximums[0].name",
		`maximums: [{kind: dental, name: d}]`:                                              "maximums[0]: needs either",
		`maximums: [{kind: dental, name: d, units: 1, amount: "1"}]`:                       "maximums[0]: needs either",
		`maximums: [{kind: dental, name: d, units: 1}, {kind: dental, name: d, units: 1}]`: "maximums[1].name: d is there twice",
		`required: [npi]`:                                                                  "required[0]",
		`coordinationOfBenefits: {mode: carveOut}`:                                         "coordinationOfBenefits.mode",
		`coordinationOfBenefits: {withinPatientShare: true}`:                               "coordinationOfBenefits.withinPatientShare",
		`codes: {price-flat: {carc: "96"}}`:                                                "codes: \"price-flat\" is not the id of a rule that denies",
		`codes: {duplicate: {group: CO}}`:                                                  "codes.duplicate: CO-18 cannot stand",
		`codes: {ncci-ptp: {carc: "45"}}`:                                                  "codes.ncci-ptp: CO-45 cannot stand",
		`codes: {ncci-ptp: {carc: x}}`:                                                     "codes.ncci-ptp: CO-x cannot stand",
		`codes: {ncci-aoc: {remark: ""}}`:                                                  "codes.ncci-aoc: CARC 234 needs a remark",
		`codes: {ncci-aoc: {remark: none}}`:                                                "codes.ncci-aoc.remark",
		`replacementFilingDays: -1`:                                                        "replacementFilingDays",
		`documentDays: -1`:                                                                 "documentDays",
		`costShare: {copayPer: day}`:                                                       "costShare.copayPer",
		`costShare: {notOutOfPocket: [copays]}`:                                            "costShare.notOutOfPocket",
		`sequestrationBps: 10001`:                                                          "sequestrationBps",
		`incentiveBps: -10001`:                                                             "incentiveBps",
	} {
		if _, err := adjudication.ParsePlan([]byte(planHead + "unlisted: {mode: deny}\n" + text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want %q", text, err, want)
		}
	}
}

func TestParsePlanRefuses(t *testing.T) {
	for name, tc := range map[string]struct{ old, new, want string }{
		"unknown field":      {"coinsuranceBps: 2000", "coinsurence: 2000", "field coinsurence is not known; check its spelling"},
		"unknown in depth":   {"bps: 8000", "rate: 8000", "field rate is not known"},
		"bare number":        {`"35.41"`, "35.41", "write it as a string of dollars"},
		"part of a cent":     {`"35.41"`, `"35.415"`, "two decimals"},
		"negative":           {`"35.41"`, `"-35.41"`, "below zero"},
		"not an amount":      {`"500"`, `"five"`, "not an amount"},
		"listed twice":       {`A0425: "7"`, `"hcpcs:g0101": "7"`, "hcpcs:G0101 is listed twice"},
		"same key twice":     {`A0425: "7"`, `G0101: "7"`, "already defined"},
		"unknown system":     {"snomed:162673000", "loinc:1", "unknown code system"},
		"no code":            {"snomed:162673000", "snomed:", "names no code"},
		"no version":         {"version: 3", "version: 0", "version: must be 1 or more"},
		"no number":          {"number: 12", "", "number: the plan's number on chain"},
		"number too large":   {"number: 12", "number: 70000", "70000"},
		"bad id":             {"id: gold-ppo", "id: Gold PPO", "id:"},
		"no payer":           {"id: PAYER1", "id: ''", "payer: needs id"},
		"mode":               {"percentOfCharge", "guess", "unlisted.mode: must be"},
		"no percent":         {"bps: 8000, ", "", "unlisted.bps"},
		"percent with deny":  {"percentOfCharge", "deny", "unlisted.bps"},
		"group":              {"group: PR", "group: OA", "unlisted.group"},
		"remark":             {"N30", "96", "unlisted.remark"},
		"locality":           {"coinsuranceBps: 2000", "coinsuranceBps: 2000\nmedicareFees: {mac: \"1\", locality: \"00\"}", "medicareFees: needs mac"},
		"rate of Medicare":   {"coinsuranceBps: 2000", "coinsuranceBps: 2000\nmedicareFees: {mac: \"10112\", locality: \"00\", bps: -1}", "medicareFees: rates must be"},
		"no first rate":      {"coinsuranceBps: 2000", "coinsuranceBps: 2000\nmedicareFees: {mac: \"10112\", locality: \"00\", multipleBps: []}", "medicareFees.multipleBps"},
		"edit":               {"coinsuranceBps: 2000", "coinsuranceBps: 2000\ncodingEdits: {off: [ncci]}", "codingEdits.off: \"ncci\" is not the id"},
		"rate":               {"coinsuranceBps: 2000", "coinsuranceBps: 20000", "coinsuranceBps: must be 0 to 10000"},
		"exception":          {"2020-06-30", "2020-01-30", "filingExceptions[0]"},
		"impossible date":    {"2020-06-30", "2020-06-31", "is not a date"},
		"copay kind":         {"kind: professional", "kind: oral", "copay[0].kind"},
		"two documents":      {`annualMaximum: "100000"`, "---\nid: x", "one plan per file"},
		"not a map at all":   {fullPlan, "- 1", "cannot unmarshal"},
		"empty":              {fullPlan, "", "empty"},
		"broken":             {fullPlan, "a: [", "line"},
		"negative filing":    {"timelyFilingDays: 365", "timelyFilingDays: -1", "timelyFilingDays"},
		"fee left empty":     {`A0425: "7"`, `A0425:`, "a value is empty"},
		"limit left empty":   {`individual: "3000"`, `individual: ~`, "a value is empty"},
		"copay of nothing":   {`- {amount: "5"}`, `- {place: "23"}`, "copay[1].amount: is missing"},
		"flat without fee":   {"percentOfCharge, bps: 8000", "flat", "unlisted.fee"},
		"exception for ever": {"days: 0, ", "", "filingExceptions[0]"},
		"fee without flat":   {"bps: 8000", "bps: 8000, fee: \"1\"", "unlisted.fee"},
	} {
		t.Run(name, func(t *testing.T) {
			if !strings.Contains(fullPlan, tc.old) {
				t.Fatalf("the plan has no %q", tc.old)
			}
			_, err := adjudication.ParsePlan([]byte(strings.Replace(fullPlan, tc.old, tc.new, 1)))
			if err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Errorf("error %v, want %q", err, tc.want)
			}
		})
	}
	if _, err := adjudication.ParsePlan(make([]byte, adjudication.MaxPlanFile+1)); err == nil {
		t.Error("a huge file was accepted")
	}
}

// TestBareCodes: codes that look like numbers keep their zeros.
func TestBareCodes(t *testing.T) {
	p := plan(t, "feeSchedule: {00100: \"1\", 0001: \"2\", 1e5: \"3\", rev:0450: \"4\"}")
	want := map[string]claim.Cents{"hcpcs:00100": 100, "hcpcs:0001": 200, "hcpcs:1E5": 300, "rev:0450": 400}
	if diff := cmp.Diff(want, p.Fees); diff != "" {
		t.Error(diff)
	}
}

func FuzzParsePlan(f *testing.F) {
	f.Add([]byte(fullPlan))
	f.Add([]byte(planHead + "unlisted: {mode: pend}"))
	f.Add([]byte("a: &a [*a]"))
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := adjudication.ParsePlan(b)
		if err != nil {
			return
		}
		again, err := adjudication.ParsePlan(b)
		if err != nil || again.Digest() != p.Digest() {
			t.Fatalf("the second reading differs: %v", err)
		}
		if _, err := adjudication.Adjudicate(bill("2024-05-01", line("G0101", 5000)), ready(p)); err != nil {
			t.Fatal(err)
		}
	})
}
