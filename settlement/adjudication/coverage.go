package adjudication

import (
	"slices"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// denyExcludedServices denies what the plan lists as not covered, whatever its price.
func denyExcludedServices(w *work) {
	for i := range w.plan.Exclusions {
		x := &w.plan.Exclusions[i]
		for l, in := range w.open() {
			if x.has(w.claim, in, l.key) {
				r := excludedService()
				r.Group, r.Remark = x.Group, x.Remark
				l.deny(r, "the plan excludes this service.")
			}
		}
	}
}

// denyUncovered deals with services that have no price of their own in plans that do not price them by a formula.
func denyUncovered(w *work) {
	for l, in := range w.open() {
		if _, listed := w.plan.fee(l.key, in.Revenue); listed {
			continue
		}
		if w.coverBySchedule(l, in) {
			if w.pended != "" {
				return
			}
			continue
		}
		switch w.plan.Unlisted.Mode {
		case UnlistedDeny:
			l.deny(w.plan.unlisted(notCovered()), "the plan does not cover this service.")
		case UnlistedPend:
			w.pended = PendUnlisted
			return
		}
	}
}

// unlisted gives a rule the group and remark that the plan has for what it does not pay.
func (p *Plan) unlisted(r Rule) Rule {
	r.Group, r.Remark = p.Unlisted.Group, p.Unlisted.Remark
	return r
}

// denyUnnecessary wants one of the diagnoses that make a service necessary, where the plan lists them.
func denyUnnecessary(w *work) {
	for i := range w.plan.Necessity {
		n := &w.plan.Necessity[i]
		for l, in := range w.open() {
			if n.has(w.claim, in, l.key) && !slices.ContainsFunc(w.pointers(in), func(p int) bool {
				return begins(strings.ReplaceAll(w.claim.Diagnoses[p-1].Value, ".", ""), n.Diagnoses)
			}) {
				l.deny(notNecessary(), "none of its diagnoses is one for which the plan pays this service. If another applies, correct the claim.")
			}
		}
	}
}

func denyOffGuideline(w *work) {
	for i := range w.plan.Guidelines {
		g := &w.plan.Guidelines[i]
		for l, in := range w.open() {
			if (g.Kind != "" && g.Kind != w.claim.Kind) || !g.Services.Has(l.key) {
				continue
			}
			place := len(g.Places) == 0 || slices.Contains(g.Places, w.claim.PlaceOf(*in))
			modifier := len(g.Modifiers) == 0 || slices.ContainsFunc(in.Modifiers, func(m string) bool { return slices.Contains(g.Modifiers, m) })
			switch {
			case !place:
				l.deny(guidelineNotMet(), "the plan pays this service only at other places of service.")
			case !modifier:
				l.deny(guidelineNotMet(), "the plan pays this service only with a modifier that this line does not have.")
			}
		}
	}
}

// denyExclusive pays of services that the plan calls mutually exclusive only one for a provider and day: that of an
// earlier claim, else the first of the claim.
func denyExclusive(w *work) {
	for _, set := range w.plan.Exclusive {
		for l, in := range w.open() {
			if !set.Has(l.key) {
				continue
			}
			taken := slices.ContainsFunc(w.snap.History, func(p PriorLine) bool {
				return !p.Denied && p.From == in.From && p.Provider == l.provider && p.Service != l.key && set.Has(p.Service)
			})
			for before, other := range w.open() {
				if other.Number >= in.Number {
					break
				}
				taken = taken || other.From == in.From && before.provider == l.provider && before.key != l.key && set.Has(before.key)
			}
			if taken {
				l.deny(exclusiveServices(), "the plan pays it not beside another service of the same provider and day that excludes it.")
			}
		}
	}
}

// price sets the allowed amount: min(charge, fee x units) or a share of the charge, rounded half up once. What is
// above is CO-45; an allowed amount of zero is a denial, never a 45 of the whole charge (R4.3).
func price(w *work) {
	if w.plan.Medicare != nil {
		if w.reduce(); w.pended != "" {
			return
		}
	}
	for l, in := range w.open() {
		if l.scheduled != nil {
			w.priceBySchedule(l, in)
			continue
		}
		fee, listed := w.plan.fee(l.key, in.Revenue)
		rule, most := "price-schedule", w.most(in)
		switch {
		case listed:
			l.out.Allowed = timesUnits(fee, in.Units, most)
		case w.plan.Unlisted.Mode == UnlistedFlat:
			rule = "price-flat"
			l.out.Allowed = timesUnits(w.plan.Unlisted.Fee, in.Units, most)
		default:
			rule = "price-percent"
			l.out.Allowed = w.plan.Unlisted.Percent.Of(in.Charge)
		}
		if w.priced(l, rule) {
			l.adjust(claim.CO, "45", in.Charge-l.out.Allowed)
		}
	}
}

// most is what a price may come to: the charge, and more where the plan pays after others and lets it (claims.md §4.6).
func (w *work) most(in *claim.Line) claim.Cents {
	if w.prior != nil && w.plan.Coordination.AboveCharge {
		return claim.MaxCharge
	}
	return in.Charge
}

// priced notes which rule priced a line. A price of zero is a denial; of one above the charge the excess is set apart.
func (w *work) priced(l *workLine, rule string) bool {
	if l.out.Allowed == 0 && l.out.Charge > 0 {
		l.deny(w.plan.unlisted(priceZero()), "the plan's price for this service is zero.")
		return false
	}
	l.out.Rules = append(l.out.Rules, rule)
	if l.out.Allowed > l.out.Charge {
		l.above = l.out.Allowed - l.out.Charge
		l.out.Allowed = l.out.Charge
	}
	return true
}
