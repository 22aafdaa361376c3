package adjudication_test

import (
	"encoding/hex"
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/settlement/adjudication"
)

func digestCase(t *testing.T) (*claim.Claim, adjudication.Snapshot) {
	s := ready(plan(t, `feeSchedule: {G0101: "10"}`))
	s.Accumulators = adjudication.Accumulators{2024: {Individual: adjudication.Used{Deductible: 5}}, 2023: {}}
	s.History = append(adjudication.PriorLines("CC-1", bill("2024-01-01", line("G0101", 700)), nil),
		adjudication.PriorLines("CC-2", bill("2024-02-01", line("G0101", 700)), nil)...)
	c := bill("2024-05-01", line("G0101", 1000, "LT"), line("G0102", 500))
	c.Diagnoses = []claim.Code{{System: claim.ICD10CM, Value: "Z00"}}
	paid := claim.Cents(1000)
	c.Order, c.OtherPayers = "S", []claim.OtherPayer{{Order: "P", Paid: &paid, Adjustments: []claim.Adjustment{{Group: claim.PR, CARC: "1", Amount: 500}}}}
	s.Authorizations = []adjudication.Authorization{{Number: "AU1", Status: adjudication.Certified, Units: 5000}, {Number: "AU2", Status: adjudication.Modified}}
	s.Documents = []adjudication.Document{{Control: "C1", Type: "OZ"}, {Control: "C2"}}
	s.Rendering = map[string]adjudication.ProviderStatus{"npi:1234567893": {Known: true, Active: true}}
	s.Member.OtherCoverage = []adjudication.OtherCoverage{{Period: adjudication.Period{From: day("2024-01-01"), To: day("2024-12-31")}}}
	return c, s
}

// TestInputsGolden pins the encoding: a change of these bytes breaks the replay of every decision on chain, so it
// must come with a new domain tag or RuleSet.
func TestInputsGolden(t *testing.T) {
	c, s := digestCase(t)
	d := decide(t, c, s)
	const want = "4a39c769b894c6e71c6f350d73e466cea0507e9666dda005fe36ccdd97fc9b12"
	if got := hex.EncodeToString(d.Inputs[:]); got != want {
		t.Errorf("inputs digest %s, want %s", got, want)
	}
}

// TestReplay: a snapshot that was stored as JSON gives the same decision.
func TestReplay(t *testing.T) {
	c, s := digestCase(t)
	s.Salt = [32]byte{1, 2, 3}
	b, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	again := adjudication.Snapshot{Plan: s.Plan}
	if err := json.Unmarshal(b, &again); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(decide(t, c, s), decide(t, c, again)); diff != "" {
		t.Error(diff)
	}
}

func TestInputsCoverEverythingAndNothingElse(t *testing.T) {
	c, s := digestCase(t)
	base := decide(t, c, s).Inputs
	type change func(*claim.Claim, *adjudication.Snapshot)
	for name, f := range map[string]change{
		"person":        func(c *claim.Claim, _ *adjudication.Snapshot) { c.Subscriber.Last = "Other" },
		"provider's id": func(c *claim.Claim, _ *adjudication.Snapshot) { c.PatientControl = "B2" },
		"order of history": func(_ *claim.Claim, s *adjudication.Snapshot) {
			slices.Reverse(s.History)
			slices.Reverse(s.Authorizations)
			slices.Reverse(s.Documents)
		},
		"a provider of no line": func(_ *claim.Claim, s *adjudication.Snapshot) {
			s.Rendering["npi:1245319599"] = adjudication.ProviderStatus{}
		},
		"a maximum of another plan": func(_ *claim.Claim, s *adjudication.Snapshot) {
			y := s.Accumulators[2024]
			y.Individual.Maximums = map[string]claim.Cents{"visits": 1}
			s.Accumulators[2024] = y
		},
		"another year": func(_ *claim.Claim, s *adjudication.Snapshot) { s.Accumulators[2019] = adjudication.YearUsed{} },
		"layout of plan": func(_ *claim.Claim, s *adjudication.Snapshot) {
			s.Plan = plan(t, "feeSchedule:\n  # a comment\n  \"hcpcs:g0101\": \"10.00\"\n")
		},
	} {
		c, s := digestCase(t)
		f(c, &s)
		if decide(t, c, s).Inputs != base {
			t.Errorf("%s: digest changed", name)
		}
	}
	seen := map[[32]byte]string{base: "nothing"}
	for name, f := range map[string]change{
		"salt":        func(_ *claim.Claim, s *adjudication.Snapshot) { s.Salt[0] = 1 },
		"received":    func(_ *claim.Claim, s *adjudication.Snapshot) { s.ReceivedOn++ },
		"price":       func(_ *claim.Claim, s *adjudication.Snapshot) { s.Plan = plan(t, `feeSchedule: {G0101: "11"}`) },
		"coverage":    func(_ *claim.Claim, s *adjudication.Snapshot) { s.Member.Coverage[0].From++ },
		"provider":    func(_ *claim.Claim, s *adjudication.Snapshot) { s.Provider.Excluded = true },
		"active":      func(_ *claim.Claim, s *adjudication.Snapshot) { s.Provider.Active = false },
		"consent":     func(_ *claim.Claim, s *adjudication.Snapshot) { s.ConsentActive = false },
		"accumulator": func(_ *claim.Claim, s *adjudication.Snapshot) { s.Accumulators[2024] = adjudication.YearUsed{} },
		"history":     func(_ *claim.Claim, s *adjudication.Snapshot) { s.History = s.History[1:] },
		"decided":     func(_ *claim.Claim, s *adjudication.Snapshot) { s.DecidedOn = 1 },
		"asked":       func(_ *claim.Claim, s *adjudication.Snapshot) { s.DocumentsAskedOn = 1 },
		"held":        func(_ *claim.Claim, s *adjudication.Snapshot) { s.FraudHold = true },
		"benefit": func(_ *claim.Claim, s *adjudication.Snapshot) {
			s.Accumulators[2024] = adjudication.YearUsed{Individual: adjudication.Used{Deductible: 5, Benefit: 1}}
		},
		"other coverage": func(_ *claim.Claim, s *adjudication.Snapshot) { s.Member.OtherCoverage[0].From++ },
		"authorisation":  func(_ *claim.Claim, s *adjudication.Snapshot) { s.Authorizations[1].Used = 1 },
		"status":         func(_ *claim.Claim, s *adjudication.Snapshot) { s.Authorizations[0].Status = adjudication.Refused },
		"its services":   func(_ *claim.Claim, s *adjudication.Snapshot) { s.Authorizations[0].Services = services(t, "G0101") },
		"document":       func(_ *claim.Claim, s *adjudication.Snapshot) { s.Documents[0].Line = 1 },
		"who rendered": func(_ *claim.Claim, s *adjudication.Snapshot) {
			s.Rendering["npi:1234567893"] = adjudication.ProviderStatus{Active: true}
		},
		"supplier": func(_ *claim.Claim, s *adjudication.Snapshot) { s.Provider.Supplier = true },
		"registry": func(_ *claim.Claim, s *adjudication.Snapshot) { s.Provider.Taxonomy = "207Q00000X" },
		"taxonomy": func(c *claim.Claim, _ *adjudication.Snapshot) { c.Billing.Taxonomy = "207Q00000X" },
		"teeth": func(c *claim.Claim, _ *adjudication.Snapshot) {
			c.Lines[0].Teeth = &claim.Teeth{Cavity: []string{"00"}}
		},
		"our place":    func(c *claim.Claim, _ *adjudication.Snapshot) { c.Order = "T" },
		"prior reason": func(c *claim.Claim, _ *adjudication.Snapshot) { c.OtherPayers[0].Adjustments[0].CARC = "2" },
		"prior group":  func(c *claim.Claim, _ *adjudication.Snapshot) { c.OtherPayers[0].Adjustments[0].Group = claim.CO },
		"prior amount": func(c *claim.Claim, _ *adjudication.Snapshot) {
			paid := claim.Cents(1100)
			c.OtherPayers[0].Paid, c.OtherPayers[0].Adjustments[0].Amount = &paid, 400
		},
		"correction": func(c *claim.Claim, s *adjudication.Snapshot) {
			c.Frequency, c.OriginalNumber, s.Corrects = claim.Replacement, "CC-0", "CC-0"
		},
		"denied": func(_ *claim.Claim, s *adjudication.Snapshot) { s.History[0].Denied = true },
		"charge": func(c *claim.Claim, _ *adjudication.Snapshot) {
			c.Charge++
			c.Lines[1].Charge++
			*c.OtherPayers[0].Paid++
		},
		"modifier": func(c *claim.Claim, _ *adjudication.Snapshot) { c.Lines[0].Modifiers = nil },
		"moved": func(c *claim.Claim, _ *adjudication.Snapshot) {
			c.Lines[0].Modifiers, c.Lines[1].Modifiers = nil, []string{"LT"}
		},
		"diagnosis": func(c *claim.Claim, _ *adjudication.Snapshot) { c.Diagnoses[0].Value = "Z01" },
		"rendering": func(c *claim.Claim, _ *adjudication.Snapshot) {
			c.Lines[0].Rendering = &claim.Provider{NPI: "1245319599"}
		},
	} {
		c, s := digestCase(t)
		f(c, &s)
		got := decide(t, c, s).Inputs
		if other, ok := seen[got]; ok {
			t.Errorf("%s: same digest as %s", name, other)
		}
		seen[got] = name
	}
}
