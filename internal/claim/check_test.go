package claim

import (
	"errors"
	"testing"
)

func TestClaimCheckNamesPlaceAndRule(t *testing.T) {
	day := Day(20000)
	good := func() Claim {
		return Claim{Kind: Professional, Frequency: Original, PatientControl: "A1", Charge: 8993_00, From: day, To: day,
			Diagnoses: []Code{{ICD10CM, "Z000"}},
			Lines: []Line{
				{Number: 1, Service: Code{HCPCS, "G0101"}, Units: 1000, Charge: 1339_00, From: day, To: day, Diagnosis: []int{1}},
				{Number: 2, Service: Code{HCPCS, "A0425"}, Units: 1500, Charge: 7654_00, From: day, To: day},
			}}
	}
	c := good()
	if err := c.Check(); err != nil {
		t.Fatalf("a good claim was refused: %v", err)
	}
	for _, tc := range []struct {
		rule, path string
		spoil      func(*Claim)
	}{
		{"R2.4", "claim.charge", func(c *Claim) { c.Charge++ }},
		{"R2.5", "claim.lines[0].diagnosis", func(c *Claim) { c.Lines[0].Diagnosis = []int{2} }},
		{"R2.7", "claim.lines[1].units", func(c *Claim) { c.Lines[1].Units = 0 }},
		{"R2.7", "claim.lines[0].charge", func(c *Claim) { c.Lines[0].Charge = -1 }},
		{"R2.7", "claim.lines[0].from", func(c *Claim) { c.Lines[0].From++ }},
		{"R2.7", "claim.from", func(c *Claim) { c.From++ }},
		{"R2.10", "claim.originalNumber", func(c *Claim) { c.Frequency = Replacement }},
		{"frequency", "claim.frequency", func(c *Claim) { c.Frequency = '2' }},
		{"required", "claim.patientControl", func(c *Claim) { c.PatientControl = "" }},
		{"required", "claim.lines", func(c *Claim) { c.Lines = nil }},
		{"sequence", "claim.lines[1].number", func(c *Claim) { c.Lines[1].Number = 3 }},
		{"required", "claim.lines[0].service", func(c *Claim) { c.Lines[0].Service = Code{} }},
	} {
		c := good()
		tc.spoil(&c)
		var r *Refusal
		if err := c.Check(); !errors.As(err, &r) || r.Rule != tc.rule || r.Path != tc.path {
			t.Errorf("want rule %s at %s, got %v", tc.rule, tc.path, err)
		}
	}
}
