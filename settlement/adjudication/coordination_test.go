package adjudication_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/settlement/adjudication"
)

// decided is what a payer made of a claim as a whole: it paid what its adjustments left.
func decided(c *claim.Claim, order string, all ...claim.Adjustment) claim.OtherPayer {
	paid := c.Charge
	for _, a := range all {
		paid -= a.Amount
	}
	return claim.OtherPayer{Order: order, Paid: &paid, Adjustments: all}
}

func adj(group claim.Group, carc string, amount claim.Cents) claim.Adjustment {
	return claim.Adjustment{Group: group, CARC: carc, Amount: amount}
}

const (
	standard = ""
	nonDup   = "\ncoordinationOfBenefits: {mode: nonDuplication}"
)

// TestCoordination holds the worked examples of claims.md §4.6 and what follows from its formulas.
func TestCoordination(t *testing.T) {
	const alone120 = "coinsuranceBps: 2000\nfeeSchedule: {G0101: \"150\"}" // alone it pays 12000 of 15000
	exampleA := []claim.Adjustment{adj(claim.CO, "45", 5000), adj(claim.PR, "2", 3000)}
	for name, c := range map[string]struct {
		plan     string
		charge   claim.Cents
		primary  []claim.Adjustment
		want     string
		consumed claim.Cents
	}{
		"example A, standard":        {alone120, 20000, exampleA, "3000: OA-23 17000", 0},
		"example A, non-duplication": {alone120 + nonDup, 20000, exampleA, "000: OA-23 17000 PR-2 3000", 3000},
		"example A, no cost share of its own": {"feeSchedule: {G0101: \"120\"}" + nonDup, 20000, exampleA,
			"000: OA-23 17000 PR-2 3000", 0},
		"example B": {"feeSchedule: {G0101: \"550\"}\ncoordinationOfBenefits: {aboveCharge: true}", 54100,
			[]claim.Adjustment{adj(claim.CO, "45", 700), adj(claim.PR, "1", 3400)}, "3400: OA-94 -900 OA-23 51600", 0},
		"above the charge only by plan": {"feeSchedule: {G0101: \"550\"}", 54100,
			[]claim.Adjustment{adj(claim.CO, "45", 700), adj(claim.PR, "1", 3400)}, "3400: OA-23 50700", 0},
		"alone it pays less than the patient owes": {"coinsuranceBps: 5000\nfeeSchedule: {G0101: \"40\"}", 20000, []claim.Adjustment{adj(claim.PR, "1", 2500), adj(claim.PR, "2", 1500)},
			"2000: OA-23 16000 PR-1 500 PR-2 1500", 2000},
		"all of it was the patient's":               {alone120, 20000, []claim.Adjustment{adj(claim.PR, "1", 20000)}, "12000: PR-1 8000", 3000},
		"denied before, patient owes":               {alone120, 20000, []claim.Adjustment{adj(claim.PR, "96", 20000)}, "12000: PR-96 8000 N130", 3000},
		"nothing left":                              {alone120, 20000, []claim.Adjustment{adj(claim.CO, "45", 5000)}, "000: OA-23 20000", 0},
		"non-duplication above the patient's share": {"feeSchedule: {G0101: \"200\"}" + nonDup, 20000, exampleA, "8000: OA-23 12000", 0},
		"non-duplication within it": {"feeSchedule: {G0101: \"200\"}\ncoordinationOfBenefits: {mode: nonDuplication, withinPatientShare: true}",
			20000, exampleA, "3000: OA-23 17000", 0},
		"benefit maximum":                   {alone120 + "\nannualMaximum: \"10\"", 20000, exampleA, "1000: OA-23 17000 PR-119 2000", 2000},
		"sequestration":                     {alone120 + "\nsequestrationBps: 200", 20000, exampleA, "2940: OA-23 17000 CO-253 060", 0},
		"denied by this plan ends the line": {"feeSchedule: {}", 20000, exampleA, "000: CO-96 20000 N130", 0},
	} {
		t.Run(name, func(t *testing.T) {
			b := bill("2024-05-01", line("G0101", c.charge))
			b.Order, b.OtherPayers = "S", nil
			b.OtherPayers = []claim.OtherPayer{decided(b, "P", c.primary...)}
			d := decide(t, b, ready(plan(t, c.plan)))
			if diff := cmp.Diff([]string{c.want}, outcomes(d)); diff != "" {
				t.Error(diff)
			}
			if note := d.Lines[0].PatientNote; strings.HasPrefix(c.want, "000: CO") && !strings.Contains(note, "What your other insurance left to you stays") {
				t.Errorf("the patient reads %q", note)
			}
			var oop claim.Cents
			for _, k := range d.Consumed {
				if k.Accumulator == adjudication.AccOOP {
					oop += k.Amount
				}
			}
			if oop != c.consumed {
				t.Errorf("%d counts to the out-of-pocket maximum, want %d", oop, c.consumed)
			}
		})
	}
}

func TestCoordinationByLine(t *testing.T) {
	s := ready(plan(t, `feeSchedule: {G0101: "100", G0102: "100"}`))
	c := bill("2024-05-01", line("G0101", 10000), line("G0102", 30000))
	c.Order = "S"
	paid := claim.Cents(27000)
	c.OtherPayers = []claim.OtherPayer{{Order: "P", Paid: &paid, Lines: []claim.OtherLine{
		{Line: 1, Paid: 9000, Adjustments: []claim.Adjustment{adj(claim.PR, "3", 1000)}},
		{Line: 2, Paid: 18000, Adjustments: []claim.Adjustment{adj(claim.CO, "45", 10000), adj(claim.PR, "1", 2000)}}}}}
	if diff := cmp.Diff([]string{"1000: OA-23 9000", "2000: OA-23 28000"}, outcomes(decide(t, c, s))); diff != "" {
		t.Error("by line:", diff)
	}
	// 4 of 100 of the claim as a whole go 1 to 3 to the lines; 3 cents 0 to 3, for a part of a cent is not one yet.
	c.OtherPayers = []claim.OtherPayer{decided(c, "P", adj(claim.PR, "1", 1600), adj(claim.CO, "45", 3))}
	if diff := cmp.Diff([]string{"400: OA-23 9600", "1200: OA-23 28800"}, outcomes(decide(t, c, s))); diff != "" {
		t.Error("as a whole:", diff)
	}
	// The third payer has what the second left, and pays within it.
	c.Order = "T"
	c.OtherPayers = []claim.OtherPayer{decided(c, "S", adj(claim.OA, "23", 36000), adj(claim.PR, "2", 800)), decided(c, "P", adj(claim.PR, "1", 4000))}
	if diff := cmp.Diff([]string{"200: OA-23 9800", "600: OA-23 29400"}, outcomes(decide(t, c, s))); diff != "" {
		t.Error("tertiary:", diff)
	}
}

func TestOtherPayerFirst(t *testing.T) {
	const refused = "000: OA-22 10000 MA04"
	other := func(from, to string) []adjudication.OtherCoverage {
		return []adjudication.OtherCoverage{{Payer: "OTHER", Period: adjudication.Period{From: day(from), To: day(to)}}}
	}
	paid := claim.Cents(10000)
	for name, c := range map[string]struct {
		order  string
		payers []claim.OtherPayer
		cover  []adjudication.OtherCoverage
		want   string
	}{
		"nobody else":                          {"", nil, nil, "10000"},
		"the plan knows of one":                {"", nil, other("2024-01-01", "2024-12-31"), refused},
		"it has ended":                         {"", nil, other("2023-01-01", "2024-04-30"), "10000"},
		"on its last day":                      {"", nil, other("2023-01-01", "2024-05-01"), refused},
		"the claim names one before ours":      {"S", []claim.OtherPayer{{Order: "P"}}, nil, refused},
		"one after ours may wait":              {"P", []claim.OtherPayer{{Order: "S"}}, nil, "10000"},
		"ours unnamed, the other first":        {"", []claim.OtherPayer{{Order: "P"}}, nil, refused},
		"ours unnamed, the other second":       {"", []claim.OtherPayer{{Order: "S"}}, nil, "10000"},
		"it decided":                           {"S", []claim.OtherPayer{{Order: "P", Paid: &paid}}, other("2024-01-01", "2024-12-31"), "000: OA-23 10000"},
		"ours second, nobody named":            {"S", nil, nil, refused},
		"ours first, nobody named":             {"P", nil, nil, "10000"},
		"one of two decided":                   {"T", []claim.OtherPayer{{Order: "P", Paid: &paid}}, append(other("2024-01-01", "2024-12-31"), other("2024-01-01", "2024-12-31")...), refused},
		"one of two named decided, both first": {"T", []claim.OtherPayer{{Order: "P", Paid: &paid}, {Order: "S"}}, nil, refused},
	} {
		s, b := ready(plan(t, `feeSchedule: {G0101: "100"}`)), bill("2024-05-01", line("G0101", 10000))
		b.Order, b.OtherPayers, s.Member.OtherCoverage = c.order, c.payers, c.cover
		if got := outcomes(decide(t, b, s)); got[0] != c.want {
			t.Errorf("%s: %q, want %q", name, got[0], c.want)
		}
	}
}

// TestCoordinationProperties: whatever the payers before decided, the line and the claim balance (R4.9), nothing is paid
// above what is allowed, and in the standard mode not above what was left to the patient.
func TestCoordinationProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		mode := rapid.SampledFrom([]string{standard, nonDup, "\ncoordinationOfBenefits: {aboveCharge: true}", "\ncoordinationOfBenefits: {mode: nonDuplication, withinPatientShare: true}"}).Draw(t, "mode")
		text := planHead + "feeSchedule: {G0101: \"" + claim.Cents(rapid.Int64Range(0, 50_000).Draw(t, "fee")).Dollars() + "\"}\ndeductible: {individual: \"50\"}\ncoinsuranceBps: 2000\n" +
			"oopMax: {individual: \"200\"}\nunlisted: {mode: percentOfCharge, bps: 9000}" + mode
		if rapid.Bool().Draw(t, "maximum") {
			text += "\nannualMaximum: \"150\"\nsequestrationBps: 200\nincentiveBps: 300"
		}
		p, err := adjudication.ParsePlan([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		c := genClaim(t)
		c.Order = "T"
		for _, order := range []string{"P", "S"}[:rapid.IntRange(1, 2).Draw(t, "payers")] {
			c.OtherPayers = append(c.OtherPayers, genDecision(t, c, order))
		}
		d, err := adjudication.Adjudicate(c, ready(p))
		if err != nil {
			t.Fatal(err)
		}
		if err := hygiene(d); err != nil {
			t.Fatal(err)
		}
		var lastPR claim.Cents // what the last payer left to the patient
		for _, o := range c.OtherPayers {
			lastPR = 0
			for _, a := range allOf(o) {
				if a.Group == claim.PR {
					lastPR += a.Amount
				}
			}
		}
		var effect, ours claim.Cents // OA-23 and 94; our own CO
		denied := false
		for _, l := range d.Lines {
			denied = denied || adjudication.Denied(l)
			for _, a := range l.Adjustments {
				switch a.Group {
				case claim.OA:
					effect += a.Amount
				case claim.CO:
					ours += a.Amount
				}
			}
			if l.Paid > l.Allowed || l.Allowed > l.Charge || l.Paid < 0 {
				t.Fatalf("%+v", l)
			}
		}
		if denied {
			return // ends with one adjustment of the whole charge
		}
		if d.Charge != d.Paid+d.Patient+effect+ours {
			t.Fatalf("out of balance: %+v", d)
		}
		if !strings.Contains(mode, "nonDuplication}") { // paid over all + final PR + CO = charge, with the CO of the payers before
			if d.Paid > lastPR {
				t.Fatalf("paid %d, the patient owed %d", d.Paid, lastPR)
			}
			if effect != d.Charge-lastPR || d.Paid+d.Patient+ours != lastPR {
				t.Fatalf("R4.9: effect %d of %d, patient owed %d: %+v", effect, d.Charge, lastPR, d)
			}
		}
	})
}

func allOf(o claim.OtherPayer) []claim.Adjustment {
	all := append([]claim.Adjustment(nil), o.Adjustments...)
	for _, l := range o.Lines {
		all = append(all, l.Adjustments...)
	}
	return all
}

// genDecision splits charges between reasons, by line or for the claim as a whole, so that what is left is paid.
func genDecision(t *rapid.T, c *claim.Claim, order string) claim.OtherPayer {
	split := func(charge claim.Cents) (all []claim.Adjustment) {
		for _, a := range []claim.Adjustment{adj(claim.CO, "45", 0), adj(claim.PR, "1", 0), adj(claim.PR, "2", 0), adj(claim.PR, "96", 0)} {
			if a.Amount = claim.Cents(rapid.Int64Range(0, int64(charge)).Draw(t, "part")); a.Amount > 0 && rapid.Bool().Draw(t, "has") {
				all = append(all, a)
				charge -= a.Amount
			}
		}
		return all
	}
	if rapid.Bool().Draw(t, "whole") {
		return decided(c, order, split(c.Charge)...)
	}
	o := claim.OtherPayer{Order: order, Paid: new(claim.Cents)}
	for _, l := range c.Lines {
		one := claim.OtherLine{Line: l.Number, Paid: l.Charge, Adjustments: split(l.Charge)}
		for _, a := range one.Adjustments {
			one.Paid -= a.Amount
		}
		*o.Paid += one.Paid
		o.Lines = append(o.Lines, one)
	}
	return o
}
