package adjudication

import (
	"slices"

	"github.com/careclear/careclear/internal/claim"
)

// Reverse returns the reversal of a decision (claims.md R5.1): every amount negated under the original groups and codes,
// and what it consumed given back. Rules, remarks and explanations stay those of the original; its tasks do not. The
// reversal balances, but [claim.Decision.Check] refuses it, for it pays less than nothing. d is only read.
func Reverse(d claim.Decision) claim.Decision {
	r := d
	r.Lines, r.Consumed, r.Authorizations, r.Tasks = slices.Clone(d.Lines), slices.Clone(d.Consumed), slices.Clone(d.Authorizations), nil
	for i := range r.Lines {
		l := &r.Lines[i]
		l.Charge, l.Allowed, l.Paid = -l.Charge, -l.Allowed, -l.Paid
		l.Adjustments = slices.Clone(l.Adjustments)
		for j := range l.Adjustments {
			l.Adjustments[j].Amount = -l.Adjustments[j].Amount
		}
	}
	for i := range r.Consumed {
		r.Consumed[i].Amount = -r.Consumed[i].Amount
	}
	for i := range r.Authorizations {
		r.Authorizations[i].Units = -r.Authorizations[i].Units
	}
	r.Total()
	return r
}
