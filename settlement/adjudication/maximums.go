package adjudication

import (
	"fmt"

	"github.com/careclear/careclear/internal/claim"
)

const exhausted = "the benefit maximum of the year is reached."

// planYear is the longest coverage that has a benefit year of its own, in days; the contract limits coverages with a
// maximum to it.
const planYear = 366

// benefitYear returns the year whose maxima a service counts to: of a coverage that lasts at most a plan year the year
// in which it began, as the contract counts; else the calendar year of the service.
func (w *work) benefitYear(in *claim.Line) int {
	for _, p := range w.snap.Member.Coverage {
		if p.From <= in.From && in.From <= p.To && int64(p.To)-int64(p.From) < planYear {
			return p.From.Year()
		}
	}
	return in.From.Year()
}

// denyTooMuch denies what a maximum leaves no room for, before it is priced: when all of it was paid out, when a
// maximum in units has fewer left than the line has, and when a service comes too often.
func denyTooMuch(w *work) {
	if w.plan.AnnualMaximum != nil || len(w.plan.Maximums) > 0 {
		for l, in := range w.open() {
			if in.Charge > 0 && w.leftOfMaximums(l, in) == 0 {
				l.deny(maximumReached(), exhausted)
			}
		}
		w.denyOverUnits()
	}
	for i := range w.plan.Frequencies {
		w.denyTooOften(&w.plan.Frequencies[i])
	}
}

// leftOfMaximums returns the cents that the plan may still pay for a line, negative if there is no limit.
func (w *work) leftOfMaximums(l *workLine, in *claim.Line) (most claim.Cents) {
	most = -1
	if w.plan.AnnualMaximum == nil && len(w.plan.Maximums) == 0 {
		return most
	}
	used := &w.year(w.benefitYear(in)).Individual
	limit := func(maximum, used claim.Cents) {
		if left := max(0, maximum-used); most < 0 || left < most {
			most = left
		}
	}
	if m := w.plan.AnnualMaximum; m != nil {
		limit(*m, used.Benefit)
	}
	for i := range w.plan.Maximums {
		if m := &w.plan.Maximums[i]; m.Amount != nil && m.has(w.claim, in, l.key) {
			limit(*m.Amount, used.Maximums[m.Name])
		}
	}
	return most
}

// denyOverUnits applies the maxima in units, in line order: a line that was denied leaves its units to the next.
func (w *work) denyOverUnits() {
	for i := range w.plan.Maximums {
		m := &w.plan.Maximums[i]
		if m.Amount != nil {
			continue
		}
		taken := map[int]claim.Units{} // by year, of this claim
		for l, in := range w.open() {
			if !m.has(w.claim, in, l.key) {
				continue
			}
			year := w.benefitYear(in)
			before := plus(claim.Units(w.year(year).Individual.Maximums[m.Name]), taken[year])
			if plus(before, in.Units) > m.Units {
				l.deny(maximumReached(), exhausted)
				continue
			}
			taken[year] += in.Units
		}
	}
}

// consumeMaximums counts what a line takes of the maxima: what was paid, or its units.
func (w *work) consumeMaximums(l *workLine, in *claim.Line) {
	if w.plan.AnnualMaximum == nil && len(w.plan.Maximums) == 0 {
		return
	}
	year := w.benefitYear(in)
	if w.plan.AnnualMaximum != nil {
		w.consume(in, AccBenefit, year, l.out.Paid)
	}
	for i := range w.plan.Maximums {
		m := &w.plan.Maximums[i]
		switch {
		case !m.has(w.claim, in, l.key):
		case m.Amount != nil:
			w.consume(in, AccMaximum+m.Name, year, l.out.Paid)
		default:
			w.consume(in, AccMaximum+m.Name, year, claim.Cents(in.Units))
		}
	}
}

// denyTooOften counts the units of a rule's services in the days up to a service: of history, and of the lines of the
// claim before it.
func (w *work) denyTooOften(f *Frequency) {
	for l, in := range w.open() {
		if !f.has(w.claim, in, l.key) {
			continue
		}
		within := func(on claim.Day) bool {
			return on <= in.From && int64(in.From)-int64(on) < int64(f.Days)
		}
		sum := in.Units
		for i := range w.snap.History {
			p := &w.snap.History[i]
			if !p.Denied && within(p.From) && (len(f.Services) == 0 || f.Services.Has(p.Service)) {
				sum = plus(sum, p.Units)
			}
		}
		for before, other := range w.open() {
			if other.Number >= in.Number {
				break
			}
			if within(other.From) && f.has(w.claim, other, before.key) {
				sum = plus(sum, other.Units)
			}
		}
		if sum > f.Units {
			l.deny(frequencyExceeded(), fmt.Sprintf("the plan pays at most %s units of this service in %d days.", units(f.Units), f.Days))
		}
	}
}

// units prints thousandths without zeros that say nothing.
func units(u claim.Units) string {
	if u%1000 == 0 {
		return fmt.Sprint(int64(u) / 1000)
	}
	return fmt.Sprintf("%d.%03d", u/1000, u%1000)
}
