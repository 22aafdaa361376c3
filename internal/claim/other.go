package claim

import "fmt"

// OtherPayer is another payer of a claim, and what it made of the claim if it decided before (837 loops 2320, 2330, 2430).
// Its decision balances (claims.md R4.8): the charge less all its adjustments is what it paid, line by line and in total.
type OtherPayer struct {
	Order       string       `json:"order"` // in which it pays: P primary, S secondary, T tertiary (SBR01)
	Payer       Payer        `json:"payer"`
	Insured     Person       `json:"insured"`               // whose policy it is; Relation is the patient's to him
	Adjustments []Adjustment `json:"adjustments,omitempty"` // of the claim as a whole
	Paid        *Cents       `json:"paid,omitempty"`        // AMT*D; absent before it decided
	Owed        *Cents       `json:"owed,omitempty"`        // AMT*EAF: what the patient still owes
	Decided     *Day         `json:"decided,omitempty"`     // DTP*573 of the claim
	Lines       []OtherLine  `json:"lines,omitempty"`       // in the order of the claim's
}

// OtherLine is what another payer made of a line.
type OtherLine struct {
	Line        int          `json:"line"` // Line.Number
	Paid        Cents        `json:"paid"`
	Adjustments []Adjustment `json:"adjustments,omitempty"`
	Decided     *Day         `json:"decided,omitempty"`
}

// check asserts R2.9 (no reason without amount) and R4.8 of other payer i.
func (o *OtherPayer) check(i int, c *Claim) error {
	at := fmt.Sprintf("claim.otherPayers[%d]", i)
	if o.Paid == nil {
		if len(o.Adjustments)+len(o.Lines) > 0 {
			return refuse(at+".paid", "R2.9", "A8", "another payer's reasons without what it paid; add AMT*D")
		}
		return nil
	}
	rest, err := less(c.Charge, o.Adjustments)
	for _, l := range o.Lines {
		if l.Line < 1 || l.Line > len(c.Lines) {
			return refuse(at+".lines", "R2.9", "A8", "another payer's decision is about no line of the claim")
		}
		left, over := less(c.Lines[l.Line-1].Charge, l.Adjustments)
		if over != nil || left != l.Paid {
			return refuse(fmt.Sprintf("claim.lines[%d].otherPayers", l.Line-1), "R4.8", "A8", "another payer's decision on the line does not balance; the charge less its adjustments must be what it paid")
		}
		if err == nil {
			rest, err = less(rest, l.Adjustments)
		}
	}
	if err != nil || rest != *o.Paid {
		return refuse(at+".paid", "R4.8", "A8", "another payer's decision does not balance; the charge less all its adjustments must be what it paid (AMT*D)")
	}
	return nil
}

func less(c Cents, all []Adjustment) (Cents, error) {
	var err error
	for _, a := range all {
		if c, err = Sum(c, -a.Amount); err != nil {
			return 0, err
		}
	}
	return c, nil
}
