package adjudication

import (
	"math/bits"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// timesUnits returns min(charge, fee x units) rounded half up once; units are thousandths.
func timesUnits(fee claim.Cents, units claim.Units, charge claim.Cents) claim.Cents {
	hi, lo := bits.Mul64(uint64(fee), uint64(units))
	lo, carry := bits.Add64(lo, 500, 0)
	if hi += carry; hi >= 1000 {
		return charge // above what 64 bits hold, and so above any charge
	}
	q, _ := bits.Div64(hi, lo, 1000)
	return claim.Cents(min(q, uint64(charge)))
}

// costShare is what the patient owes of one line.
type costShare struct {
	deductible, coinsurance, copay claim.Cents
	capped                         bool // the out-of-pocket maximum cut something
}

func (s costShare) total() claim.Cents { return s.deductible + s.coinsurance + s.copay }

// costShare applies claims.md §4.5:
//
//	D = min(allowed, what is left of the deductibles)
//	C = halfUp((allowed-D) x coinsurance)
//	P = min(copay, allowed-D-C)
//	over the room left to the out-of-pocket maxima: cut P, then C, then D
func (p *Plan) costShare(allowed, copay claim.Cents, used YearUsed) costShare {
	var s costShare
	if left, limited := p.Deductible.left(used.Individual.Deductible, used.Family.Deductible); limited {
		s.deductible = min(allowed, left)
	}
	s.coinsurance = p.Coinsurance.Of(allowed - s.deductible)
	s.copay = min(copay, allowed-s.deductible-s.coinsurance)
	if room, limited := p.OOPMax.left(used.Individual.OOP, used.Family.OOP); limited && s.total() > room {
		s.capped = true
		over := s.total() - room
		for _, part := range []*claim.Cents{&s.copay, &s.coinsurance, &s.deductible} {
			cut := min(over, *part)
			*part -= cut
			over -= cut
		}
	}
	return s
}

// left returns what remains of the stricter of the two limits, never below zero, and whether there is a limit.
func (l Limit) left(individual, family claim.Cents) (rest claim.Cents, limited bool) {
	if l.Individual != nil {
		rest, limited = max(0, *l.Individual-individual), true
	}
	if l.Family != nil {
		f := max(0, *l.Family-family)
		if !limited || f < rest {
			rest, limited = f, true
		}
	}
	return rest, limited
}

// explainPaid says in plain words what became of a charge. Amounts only.
func explainPaid(l claim.LineDecision, s costShare) string {
	if l.Charge == 0 {
		return "Nothing was charged."
	}
	var b strings.Builder
	b.Grow(192)
	b.WriteString("Of " + l.Charge.Dollars() + " charged, " + l.Allowed.Dollars() + " is allowed")
	if cut := l.Charge - l.Allowed; cut > 0 {
		b.WriteString("; the provider writes off " + cut.Dollars())
	}
	b.WriteString(".")
	if s.total() > 0 {
		var parts []string
		for _, p := range []struct {
			amount claim.Cents
			name   string
		}{{s.deductible, "deductible"}, {s.coinsurance, "coinsurance"}, {s.copay, "copay"}} {
			if p.amount > 0 {
				parts = append(parts, p.amount.Dollars()+" "+p.name)
			}
		}
		b.WriteString(" The patient owes " + strings.Join(parts, ", ") + ".")
	}
	if s.capped {
		b.WriteString(" The yearly out-of-pocket maximum is reached.")
	}
	b.WriteString(" The plan pays " + l.Paid.Dollars() + ".")
	return b.String()
}
