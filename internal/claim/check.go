package claim

import "fmt"

// MaxLines bounds a claim (X12 TR3: 50 service lines on an 837P, 999 on an 837I).
const MaxLines = 999

// MaxCharge bounds a claim's charge so that it fits the contract's uint56 with room: 10^13 dollars.
const MaxCharge Cents = 1_000_000_000_000_000

// Check asserts the invariants of [Claim] and returns the first that fails as a *[Refusal] with Index 0, else
// nil. Rules: R2.4 (sum of lines), R2.5 (pointers), R2.7 (units, dates), R2.10 (original number) of claims.md.
func (c *Claim) Check() error {
	switch {
	case c.Kind != Professional && c.Kind != Institutional && c.Kind != Pharmacy && c.Kind != Dental:
		return refuse("claim.kind", "kind", "A7", "kind must be professional, institutional, pharmacy or dental")
	case c.Frequency != Original && c.Frequency != Replacement && c.Frequency != Void:
		return refuse("claim.frequency", "frequency", "A7", "frequency code must be 1, 7 or 8; interim bills are not supported")
	case c.Frequency != Original && c.OriginalNumber == "":
		return refuse("claim.originalNumber", "R2.10", "A6", "a replacement or void needs the payer's claim control number (REF*F8)")
	case c.PatientControl == "":
		return refuse("claim.patientControl", "required", "A6", "the provider's claim id is missing (CLM01, identifier)")
	case len(c.Lines) == 0:
		return refuse("claim.lines", "required", "A6", "a claim needs at least one line")
	case len(c.Lines) > MaxLines:
		return refuse("claim.lines", "limit", "A7", fmt.Sprintf("more than %d lines", MaxLines))
	case c.Charge < 0 || c.Charge > MaxCharge:
		return refuse("claim.charge", "R2.7", "A7", "the total charge must not be negative or above the system's bound")
	case c.From > c.To:
		return refuse("claim.from", "R2.7", "A7", "the first day of service is after the last")
	}
	var sum Cents
	for i, l := range c.Lines {
		at := fmt.Sprintf("claim.lines[%d]", i)
		switch {
		case l.Number != i+1:
			return refuse(at+".number", "sequence", "A7", "line numbers must run 1..n in order")
		case l.Charge < 0 || l.Charge > MaxCharge:
			return refuse(at+".charge", "R2.7", "A7", "a line charge must not be negative or above the system's bound")
		case l.Units <= 0:
			return refuse(at+".units", "R2.7", "A7", "units must be above zero")
		case l.From > l.To:
			return refuse(at+".from", "R2.7", "A7", "the first day of service is after the last")
		case l.Service.Value == "" && l.Revenue == "":
			return refuse(at+".service", "required", "A6", "a line needs a service code or a revenue code")
		case len(l.Modifiers) > 4:
			return refuse(at+".modifiers", "limit", "A7", "at most four modifiers")
		}
		for _, p := range l.Diagnosis {
			if p < 1 || p > len(c.Diagnoses) {
				return refuse(at+".diagnosis", "R2.5", "A7", "a diagnosis pointer names no diagnosis of the claim")
			}
		}
		sum += l.Charge // cannot overflow: at most 999 lines of at most MaxCharge
	}
	for i := range c.OtherPayers {
		if err := c.OtherPayers[i].check(i, c); err != nil && sum == c.Charge {
			return err
		}
	}
	if sum != c.Charge {
		return refuse("claim.charge", "R2.4", "A8", fmt.Sprintf("the total is %s but the lines sum to %s", c.Charge.Dollars(), sum.Dollars()))
	}
	return nil
}

func refuse(path, rule, code, msg string) *Refusal {
	return &Refusal{Path: path, Rule: rule, Code: code, Message: msg}
}
