package intake

import (
	"slices"
	"time"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12/enroll"
)

// cover is a coverage of a member: as it stands in the database, or as it will.
type cover struct {
	ref        [32]byte // zero: not stored yet
	plan       planRow
	start, end claim.Day // end before start: covers no day
	annual     int64
	used       int64 // cents of the maximum
	shortened  bool
}

func (c *cover) covers(day claim.Day) bool { return c.start <= day && day <= c.end }

// covers are the coverages of one member at one payer. Attested days cannot be given back to a coverage that ended: who is
// covered again gets a new one.
type covers []cover

// shorten ends the coverages of a plan, nil for all plans, with a day; it reports whether one ended later.
func (all covers) shorten(plan *planRow, day claim.Day) (changed bool) {
	for i := range all {
		c := &all[i]
		if plan != nil && c.plan.id != plan.id || c.end <= day || c.end < c.start {
			continue
		}
		c.end, c.shortened, changed = max(day, c.start-1), true, true
	}
	return changed
}

// extend covers the days of a period that no coverage of the plan covers yet.
func (all *covers) extend(plan planRow, p period) (changed bool, err error) {
	from := p.Start
	for from <= p.End {
		next := p.End + 1 // the first day that is covered already
		covered := false
		for _, c := range *all {
			switch {
			case c.plan.id != plan.id || c.end < c.start:
			case c.covers(from):
				covered, from = true, c.end+1
			case c.start > from:
				next = min(next, c.start)
			}
			if covered {
				break
			}
		}
		if covered {
			continue
		}
		years, err := planYears(period{from, next - 1}, plan.annual != 0)
		if err != nil {
			return changed, err
		}
		for _, y := range years {
			*all = append(*all, cover{plan: plan, start: y.Start, end: y.End, annual: all.maximum(plan, y.Start.Year())})
			changed = true
		}
		from = next
	}
	return changed, nil
}

// maximum is what a year still has of its benefit maximum: a coverage that ended in it may have used some.
func (all covers) maximum(plan planRow, year int) int64 {
	if plan.annual == 0 {
		return 0
	}
	left := plan.annual
	for _, c := range all {
		if c.plan.id == plan.id && c.start.Year() == year {
			left -= c.used
		}
	}
	return max(left, 1) // 0 would be none
}

// openYears is how many calendar years a coverage without an end is attested for where every year is one by itself; the
// next file prolongs it.
const openYears = 2

// openEnd is the last day of a coverage that names none.
func openEnd(plan planRow, from, today, most claim.Day) claim.Day {
	if plan.annual == 0 {
		return most
	}
	year := max(from.Year(), today.Year()) + openYears - 1
	return min(most, claim.DayOf(time.Date(year, 12, 31, 0, 0, 0, 0, time.UTC)))
}

// healthLines are the lines of insurance (HD03) that a plan without a name of its own is meant for.
var healthLines = []string{"HLT", "HMO", "PPO", "POS", "EPO", "MM"}

// why says what is wrong with a member; the empty one nothing.
type why struct{ element, rule, code, text string }

// apply does what the coverages of an enrolled or new member say. It changes nothing of all if it refuses.
func (all *covers) apply(m *enroll.Member, plans *planSet, today, most claim.Day) (changed bool, skipped int, no why) {
	now := slices.Clone(*all)
	for i := range m.Coverages {
		c := &m.Coverages[i]
		plan, served, no := plans.of(c)
		if no.text != "" {
			return false, 0, no
		}
		if !served {
			skipped++
			continue
		}
		did, no := now.line(m, c, plan, today, most)
		if no.text != "" {
			return false, 0, no
		}
		changed = changed || did
	}
	if m.Maintenance == enroll.Cancel && m.To != nil {
		changed = now.shorten(nil, *m.To) || changed
	}
	*all = now
	return changed, skipped, why{}
}

// line does what one coverage says.
func (all *covers) line(m *enroll.Member, c *enroll.Coverage, plan planRow, today, most claim.Day) (changed bool, no why) {
	from, to := c.From, c.To
	if from == nil {
		from = m.From
	}
	if to == nil {
		to = m.To
	}
	action := c.Maintenance
	if m.Maintenance == enroll.Cancel {
		action = enroll.Cancel // whatever its coverages say
	}
	switch action {
	case enroll.Delete:
		return all.shorten(&plan, -1<<31), why{}
	case enroll.Cancel, enroll.Terminate:
		if to == nil {
			return false, why{"HD", "834-period", "A6", "the last covered day is missing; send DTP*349 or DTP*357"}
		}
		return all.shorten(&plan, *to), why{}
	}
	if from == nil {
		return false, why{"HD", "834-period", "A6", "the first covered day is missing; send DTP*348 or DTP*356"}
	}
	p := period{Start: *from, End: openEnd(plan, *from, today, most)}
	if to != nil {
		p.End = *to
	}
	if p.Start < firstService || p.End > lastDay || p.End < p.Start {
		return false, why{"HD", "834-period", "A7", "the period ends before it begins or lies out of range; correct DTP*348 or DTP*349"}
	}
	if action == enroll.Correct {
		for i := range *all {
			if o := &(*all)[i]; o.plan.id == plan.id && o.start < p.Start && o.end >= o.start {
				o.end, o.shortened, changed = o.start-1, true, true
			}
		}
	}
	if to != nil && action != enroll.Add && action != enroll.Reinstate {
		changed = all.shorten(&plan, *to) || changed
	}
	did, err := all.extend(plan, p)
	if err != nil {
		return false, why{"HD", "834-period", "A7", "the plan counts an annual maximum, so that every calendar year is attested by itself; name at most 20 of them"}
	}
	return changed || did, why{}
}
