package adjudication

import (
	"math/bits"
	"slices"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// priorPayers is what the payers before this one decided, by line.
type priorPayers struct {
	decided int // how many they are
	lines   []priorDecision
}

// priorDecision is what the payers before made of a line: what they paid together, and what the last of them left to the
// patient.
type priorDecision struct {
	paid, left claim.Cents
	reasons    []claim.Adjustment // of left, PR
}

// rank orders payers as SBR01 does; what is not known comes first of all.
func rank(order string) int { return strings.Index("PSTABCDEFGH", order) }

// before says whether another payer of a claim pays before ours.
func before(c *claim.Claim, o *claim.OtherPayer) bool {
	if c.Order == "" { // ours is the first, unless the other says that it is
		return o.Order == "P"
	}
	return rank(o.Order) < rank(c.Order)
}

// priorOf reads the decisions that a claim carries; nil if there is none. A decision of a payer after ours, or of one
// whose place is not known, counts as one before: it was made before.
func priorOf(c *claim.Claim) *priorPayers {
	if len(c.OtherPayers) == 0 {
		return nil
	}
	var deciders []*claim.OtherPayer
	for i := range c.OtherPayers {
		if o := &c.OtherPayers[i]; o.Paid != nil {
			deciders = append(deciders, o)
		}
	}
	if len(deciders) == 0 {
		return nil
	}
	slices.SortStableFunc(deciders, func(a, b *claim.OtherPayer) int { return rank(a.Order) - rank(b.Order) })
	p := &priorPayers{decided: len(deciders), lines: make([]priorDecision, len(c.Lines))}
	for i, o := range deciders {
		p.add(c, o, i == len(deciders)-1)
	}
	return p
}

// add spreads a payer's decision over the lines. What it decided by line stands there. Each adjustment of the claim as a
// whole is spread in proportion to what is left of the lines after their own and those before it, in whole cents, so
// that the parts are the sum; a line that it does not name has its charge left.
func (p *priorPayers) add(c *claim.Claim, o *claim.OtherPayer, last bool) {
	rest := make([]claim.Cents, len(c.Lines)) // becomes what it paid
	for i := range c.Lines {
		rest[i] = c.Lines[i].Charge
	}
	take := func(i int, a claim.Adjustment, amount claim.Cents) {
		rest[i] -= amount
		if last && a.Group == claim.PR && amount != 0 {
			a.Amount = amount
			p.lines[i].reasons = append(p.lines[i].reasons, a)
		}
	}
	for _, l := range o.Lines {
		for _, a := range l.Adjustments {
			take(l.Line-1, a, a.Amount)
		}
	}
	for _, a := range o.Adjustments {
		for i, part := range spread(a.Amount, rest) {
			take(i, a, part)
		}
	}
	for i := range rest {
		l := &p.lines[i]
		l.paid += max(0, rest[i])
		for _, a := range l.reasons {
			l.left += a.Amount
		}
		l.left = min(max(0, l.left), c.Lines[i].Charge)
	}
}

// spread divides an amount in proportion to weights, rounding so that the parts are its sum. Without a weight above zero
// all of it is the first part.
func spread(amount claim.Cents, weights []claim.Cents) []claim.Cents {
	parts := make([]claim.Cents, len(weights))
	var total, upTo, given uint64
	for _, w := range weights {
		total += uint64(max(0, w))
	}
	if total == 0 {
		parts[0] = amount
		return parts
	}
	abs, sign := uint64(amount), claim.Cents(1)
	if amount < 0 {
		abs, sign = -abs, -1
	}
	for i, w := range weights {
		upTo += uint64(max(0, w))
		hi, lo := bits.Mul64(abs, upTo)
		q, _ := bits.Div64(hi, lo, total) // upTo <= total, so q <= abs
		parts[i] = sign * claim.Cents(q-given)
		given = q
	}
	return parts
}

// denyOtherPayerFirst wants the decisions of the payers that come before (claims.md §4 step 7): of those that the claim
// names, of one at least if it says that ours is not the first, and of as many as the plan knows to come first on the
// day.
func denyOtherPayerFirst(w *work) {
	decided := 0
	if w.prior != nil {
		decided = w.prior.decided
	}
	if len(w.claim.OtherPayers) == 0 && w.claim.Order == "" && len(w.snap.Member.OtherCoverage) == 0 {
		return
	}
	waiting := decided == 0 && rank(w.claim.Order) > 0 || slices.ContainsFunc(w.claim.OtherPayers, func(o claim.OtherPayer) bool { return o.Paid == nil && before(w.claim, &o) })
	for l, in := range w.open() {
		first := 0
		for _, o := range w.snap.Member.OtherCoverage {
			if o.From <= in.From && in.From <= o.To {
				first++
			}
		}
		if waiting || first > decided {
			l.deny(otherPayerFirst(), "another payer comes first, and the claim does not say what it decided. Bill that payer, then send its decision with the claim.")
		}
	}
}

// coordinate turns what the plan would pay alone into what it pays after other payers (claims.md §4.6). The patient
// owes what those left, less what is paid now, for their reasons; all else is OA-23, or OA-94 for a price above the
// charge. most is the most the plan may still pay, negative for no limit.
func (w *work) coordinate(l *workLine, in *claim.Line, alone, most claim.Cents) {
	prior := &w.prior.lines[in.Number-1]
	c := &w.plan.Coordination
	paid := min(alone, prior.left)
	if c.Mode == NonDuplication {
		if paid = max(0, alone-prior.paid); c.WithinPatientShare {
			paid = min(paid, prior.left)
		}
	}
	paid = min(paid, l.out.Allowed)
	uncapped := paid
	if most >= 0 {
		paid = min(paid, most)
	}
	l.out.Paid, l.out.Adjustments = paid, l.out.Adjustments[:0] // what the price cut is part of the effect of all payers
	owed := max(0, prior.left-paid)
	l.touch(priorPayer())
	if l.above > 0 {
		l.touch(aboveCharge())
		l.adjust(claim.OA, aboveCharge().CARC, -l.above)
	}
	l.adjust(claim.OA, priorPayer().CARC, in.Charge-paid-owed+l.above)
	overMaximum := min(owed, uncapped-paid)
	if overMaximum > 0 {
		l.touch(maximumReached())
	}
	l.leave(prior, owed-overMaximum)
	l.adjust(claim.PR, maximumReached().CARC, overMaximum)
}

// leave records what the patient owes after all payers under the reasons of the last one before: what is paid now covers
// them in their order. Deductible, coinsurance and copay keep their codes; any other reason is a service that this plan
// pays no more of.
func (l *workLine) leave(prior *priorDecision, owed claim.Cents) {
	covered := prior.left - owed
	var sums [3]claim.Cents
	var other claim.Cents
	for _, a := range prior.reasons {
		if a.Amount <= 0 {
			continue
		}
		skip := min(covered, a.Amount)
		covered -= skip
		part := min(a.Amount-skip, owed)
		owed -= part
		switch a.CARC {
		case "1", "2", "3":
			sums[a.CARC[0]-'1'] += part
		default:
			other += part
		}
	}
	for i, sum := range sums {
		l.adjust(claim.PR, string(rune('1'+i)), sum)
	}
	if r := leftByPriorPayer(); other > 0 {
		l.adjust(r.Group, r.CARC, other)
		l.out.Remarks = append(l.out.Remarks, r.Remark)
	}
}
