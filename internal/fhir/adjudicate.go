package fhir

import (
	"fmt"

	"github.com/careclear/careclear/internal/claim"
)

// Categories of adjudication, by their FHIR code. Submitted to Benefit are of the base code system, the others of the
// US consumer guide (C4BB). On every line and over the claim:
//
//	submitted = discount + noncovered + deductible + coinsurance + copay + priorpayerpaid + benefit
const (
	Submitted       = "submitted"
	Eligible        = "eligible" // allowed
	Deductible      = "deductible"
	Copay           = "copay"
	Benefit         = "benefit" // paid
	Coinsurance     = "coinsurance"
	NonCovered      = "noncovered"
	Discount        = "discount"
	PriorPayerPaid  = "priorpayerpaid"
	MemberLiability = "memberliability" // what the patient owes, in all

	// PriorContractual is what a payer before us cut. The guide has no word for it; others write it, we do not.
	PriorContractual = "priorcontractual"
)

// order in which categories are printed.
var categories = []string{Submitted, Eligible, Discount, NonCovered, PriorPayerPaid, Deductible, Coinsurance, Copay, Benefit, MemberLiability}

func categoryConcept(c string) concept {
	switch c {
	case Submitted, Eligible, Deductible, Copay, Benefit:
		return *code(sysCategory, c)
	}
	return *code(sysC4BBCategory, c)
}

// categoryOf says under which category an adjustment of a line is told to the patient.
func categoryOf(a claim.Adjustment, l claim.LineDecision) string {
	switch {
	case a.CARC == "23":
		return PriorPayerPaid
	case a.Group == claim.PR && a.CARC == "1":
		return Deductible
	case a.Group == claim.PR && a.CARC == "2":
		return Coinsurance
	case a.Group == claim.PR && a.CARC == "3":
		return Copay
	case a.Group != claim.PR && l.Allowed != 0: // the line was allowed: what the provider writes off is a discount
		return Discount
	}
	return NonCovered
}

// adjudicate writes the decision on a line. Every adjustment stands alone with its reason, so a category may occur
// more than once.
func adjudicate(l claim.LineDecision) []adjudication {
	plain := func(category string, c claim.Cents) adjudication {
		return adjudication{Category: categoryConcept(category), Amount: dollars(c)}
	}
	out := []adjudication{plain(Submitted, l.Charge), plain(Eligible, l.Allowed)}
	var patient claim.Cents
	for _, a := range l.Adjustments {
		x := plain(categoryOf(a, l), a.Amount)
		x.Extension = []extension{{URL: ExtGroup, ValueCode: string(a.Group)}}
		x.Reason = code(sysCARC, a.CARC)
		x.Reason.Text = fmt.Sprintf("%s-%s", a.Group, a.CARC)
		out = append(out, x)
		if a.Group == claim.PR {
			patient += a.Amount
		}
	}
	return append(out, plain(Benefit, l.Paid), plain(MemberLiability, patient))
}

// totals sums categories over the lines of a decision (R6.4).
func totals(d *claim.Decision) []total {
	sums := map[string]claim.Cents{}
	for _, l := range d.Lines {
		sums[Submitted] += l.Charge
		sums[Eligible] += l.Allowed
		sums[Benefit] += l.Paid
		sums[MemberLiability] += 0
		for _, a := range l.Adjustments {
			sums[categoryOf(a, l)] += a.Amount
			if a.Group == claim.PR {
				sums[MemberLiability] += a.Amount
			}
		}
	}
	var out []total
	for _, c := range categories {
		if v, ok := sums[c]; ok {
			out = append(out, total{Category: categoryConcept(c), Amount: *dollars(v)})
		}
	}
	return out
}

// notes collects the explanation and the remark codes of every line; numbers[i] are those of line i.
func notes(d *claim.Decision) (all []note, numbers [][]int) {
	add := func(i int, text string, ext ...extension) {
		n := note{Extension: ext, Number: len(all) + 1, Type: "display", Text: text}
		all = append(all, n)
		numbers[i] = append(numbers[i], n.Number)
	}
	numbers = make([][]int, len(d.Lines))
	for i, l := range d.Lines {
		if l.Explanation != "" {
			add(i, fmt.Sprintf("Line %d: %s", l.Number, l.Explanation))
		}
		for _, r := range l.Remarks {
			add(i, fmt.Sprintf("Line %d: remark %s", l.Number, r), extension{URL: ExtRemark, ValueCoding: &coding{System: sysRARC, Code: r}})
		}
	}
	return all, numbers
}

// paymentStatus is the C4BB word for what was paid.
func paymentStatus(d *claim.Decision) string {
	paid := d.Outcome == claim.Paid
	for _, l := range d.Lines {
		if paid && l.Allowed == 0 && l.Charge != 0 {
			return "partiallypaid"
		}
	}
	if paid {
		return "paid"
	}
	return "denied"
}

// sound checks that a decision belongs to its claim and balances.
func sound(c *claim.Claim, d *claim.Decision) error {
	if d == nil {
		return nil
	}
	if d.Outcome == claim.Pended && len(d.Lines) == 0 {
		return nil
	}
	if err := d.Check(); err != nil {
		return fmt.Errorf("decision: %w", err)
	}
	if len(d.Lines) != len(c.Lines) {
		return fmt.Errorf("decision has %d lines, the claim %d", len(d.Lines), len(c.Lines))
	}
	for i, l := range d.Lines {
		if l.Number != c.Lines[i].Number || l.Charge != c.Lines[i].Charge {
			return fmt.Errorf("decision on line %d is not about line %d of the claim", l.Number, c.Lines[i].Number)
		}
	}
	return nil
}
