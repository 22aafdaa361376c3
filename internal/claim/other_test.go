package claim

import (
	"errors"
	"testing"
)

func TestOtherPayerBalances(t *testing.T) {
	// claims.md R4.8: 7904 - 3689 - 300 = 3915, and line by line.
	good := func() *Claim {
		paid := Cents(3915)
		return &Claim{Kind: Professional, Frequency: Original, PatientControl: "A", Charge: 7904,
			Lines: []Line{{Number: 1, Charge: 4300, Units: 1000, Service: Code{HCPCS, "G0463"}}, {Number: 2, Charge: 3604, Units: 1000, Service: Code{HCPCS, "G0463"}}},
			OtherPayers: []OtherPayer{{Order: "P", Paid: &paid, Adjustments: []Adjustment{{PR, "1", 2189}, {PR, "2", 1500}},
				Lines: []OtherLine{{Line: 1, Paid: 4000, Adjustments: []Adjustment{{CO, "42", 300}}}, {Line: 2, Paid: 3604}}}, {Order: "T"}}}
	}
	if err := good().Check(); err != nil {
		t.Fatal(err)
	}
	for name, tc := range map[string]struct {
		spoil func(*Claim)
		path  string
		rule  string
	}{
		"total":                 {func(c *Claim) { *c.OtherPayers[0].Paid++ }, "claim.otherPayers[0].paid", "R4.8"},
		"reason":                {func(c *Claim) { c.OtherPayers[0].Adjustments[0].Amount-- }, "claim.otherPayers[0].paid", "R4.8"},
		"line":                  {func(c *Claim) { c.OtherPayers[0].Lines[1].Paid-- }, "claim.lines[1].otherPayers", "R4.8"},
		"no such line":          {func(c *Claim) { c.OtherPayers[0].Lines[1].Line = 3 }, "claim.otherPayers[0].lines", "R2.9"},
		"reason without amount": {func(c *Claim) { c.OtherPayers[0].Paid = nil }, "claim.otherPayers[0].paid", "R2.9"},
		"overflow":              {func(c *Claim) { c.OtherPayers[0].Adjustments[0].Amount = -1 << 63 }, "claim.otherPayers[0].paid", "R4.8"},
	} {
		c := good()
		tc.spoil(c)
		var r *Refusal
		if err := c.Check(); !errors.As(err, &r) || r.Path != tc.path || r.Rule != tc.rule {
			t.Errorf("%s: %v", name, err)
		}
	}
}
