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
	return c, s
}

// TestInputsGolden pins the encoding: a change of these bytes breaks the replay of every decision on chain, so it
// must come with a new domain tag or RuleSet.
func TestInputsGolden(t *testing.T) {
	c, s := digestCase(t)
	d := decide(t, c, s)
	const want = "4bdbbf084ec9bbfba19206dcbaaaa289e18aba7721a94dd3750ffefa5b40155f"
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
		"person":           func(c *claim.Claim, _ *adjudication.Snapshot) { c.Subscriber.Last = "Other" },
		"provider's id":    func(c *claim.Claim, _ *adjudication.Snapshot) { c.PatientControl = "B2" },
		"order of history": func(_ *claim.Claim, s *adjudication.Snapshot) { slices.Reverse(s.History) },
		"another year":     func(_ *claim.Claim, s *adjudication.Snapshot) { s.Accumulators[2019] = adjudication.YearUsed{} },
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
		"denied":      func(_ *claim.Claim, s *adjudication.Snapshot) { s.History[0].Denied = true },
		"charge":      func(c *claim.Claim, _ *adjudication.Snapshot) { c.Charge++; c.Lines[1].Charge++ },
		"modifier":    func(c *claim.Claim, _ *adjudication.Snapshot) { c.Lines[0].Modifiers = nil },
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
