package adjudication

import (
	"slices"

	"github.com/careclear/careclear/internal/claim"
)

// settle splits what is allowed of each line between patient, other payers and plan, in line order: what a line takes
// from deductible, out-of-pocket maximum and benefit maxima is gone for the next one.
//
// Cost share counts to the accumulators as far as the patient owes it in the end: what other payers took over counts
// to neither deductible nor out-of-pocket maximum.
func settle(w *work) {
	for l, in := range w.open() {
		year := in.From.Year()
		used := w.year(year)
		most := w.leftOfMaximums(l, in)
		if most == 0 && in.Charge > 0 {
			l.deny(maximumReached(), exhausted)
			continue
		}
		s := w.plan.costShare(l.out.Allowed+l.above, w.copay(in), *used)
		alone := l.out.Allowed + l.above - s.total()
		l.out.Rules = append(l.out.Rules, "cost-share")
		if s.capped {
			l.touch(oopMaximum())
		}
		owed := s // of the cost share
		if w.prior != nil {
			w.coordinate(l, in, alone, most)
			owed = s.within(l.patient())
		} else {
			l.out.Paid = alone
			l.adjust(claim.PR, "1", s.deductible)
			l.adjust(claim.PR, "2", s.coinsurance)
			l.adjust(claim.PR, "3", s.copay)
			if most >= 0 && alone > most {
				l.out.Paid = most
				l.touch(maximumReached())
				l.adjust(claim.PR, maximumReached().CARC, alone-most)
			}
		}
		if w.plan.CopayPerVisit {
			w.visited(l.provider, in.From, owed.copay)
		}
		w.takeOff(l, most)
		w.consume(in, AccDeductible, year, owed.deductible)
		w.consume(in, AccOOP, year, owed.counted(w.plan))
		w.consumeMaximums(l, in)
		w.explain(l, s.capped)
	}
}

// takeOff applies what the plan takes off its payments or adds to them. Nothing is paid above what is allowed or above
// what is left of the maxima, patient and plan together never owe more than the charge, and nothing is added after other
// payers.
func (w *work) takeOff(l *workLine, most claim.Cents) {
	if cut := w.plan.Sequestration.Of(l.out.Paid); cut > 0 {
		l.touch(sequestration())
		l.out.Paid -= cut
		l.adjust(claim.CO, sequestration().CARC, cut)
	}
	more := w.plan.Incentive.of(l.out.Paid)
	more = min(more, l.out.Allowed-l.out.Paid, l.out.Charge-l.out.Paid-l.patient())
	if most >= 0 {
		more = min(more, most-l.out.Paid)
	}
	if w.prior != nil {
		more = min(more, 0)
	}
	if more != 0 {
		l.touch(incentive())
		l.out.Paid += more
		l.adjust(claim.CO, incentive().CARC, -more)
	}
}

// of returns the share of an amount, rounded half away from zero.
func (r IncentiveRate) of(paid claim.Cents) claim.Cents {
	if r < 0 {
		return -claim.Rate(-r).Of(paid)
	}
	return claim.Rate(r).Of(paid)
}

// consume notes what a line takes of an accumulator, for the caller and for the lines after it.
func (w *work) consume(in *claim.Line, accumulator string, year int, amount claim.Cents) {
	if amount <= 0 {
		return
	}
	if w.consumed == nil {
		w.consumed = make([]claim.Consumption, 0, 2*len(w.lines))
	}
	c := claim.Consumption{Line: in.Number, Accumulator: accumulator, Year: year, Amount: amount}
	w.consumed = append(w.consumed, c)
	if err := w.year(year).add(c); err != nil {
		panic(err) // all names are ours
	}
}

// patient is what the patient owes of a line.
func (l *workLine) patient() (owed claim.Cents) {
	for _, a := range l.out.Adjustments {
		if a.Group == claim.PR {
			owed += a.Amount
		}
	}
	return owed
}

// visit is what a visit has cost so far in copays: the lines of a provider and a day.
type visit struct {
	provider string
	on       claim.Day
	taken    claim.Cents
}

func (w *work) visited(provider string, on claim.Day, copay claim.Cents) {
	for i := range w.visits {
		if v := &w.visits[i]; v.provider == provider && v.on == on {
			v.taken += copay
			return
		}
	}
	w.visits = append(w.visits, visit{provider, on, copay})
}

// copay is what a line costs as a copay, and under a plan with copays per visit what is left of it for the line.
func (w *work) copay(in *claim.Line) claim.Cents {
	amount := w.plan.copay(w.claim, in)
	for _, v := range w.visits {
		if v.provider == w.lines[in.Number-1].provider && v.on == in.From {
			amount = max(0, amount-v.taken)
		}
	}
	return amount
}

// costShare is what the patient owes of one line.
type costShare struct {
	deductible, coinsurance, copay claim.Cents
	capped                         bool // the out-of-pocket maximum cut something
}

func (s costShare) total() claim.Cents { return s.deductible + s.coinsurance + s.copay }

// within returns the part of a cost share that is at most an amount: deductible first.
func (s costShare) within(amount claim.Cents) costShare {
	for _, part := range []*claim.Cents{&s.deductible, &s.coinsurance, &s.copay} {
		*part = min(*part, amount)
		amount -= *part
	}
	return s
}

// counted is what of a cost share counts to the out-of-pocket maximum.
func (s costShare) counted(p *Plan) (sum claim.Cents) {
	for i, part := range [...]claim.Cents{s.deductible, s.coinsurance, s.copay} {
		if part > 0 && !slices.Contains(p.NotOutOfPocket, costShareParts()[i]) {
			sum += part
		}
	}
	return sum
}

// costShareParts are the words of a plan for the parts of a cost share, in order.
func costShareParts() [3]string { return [3]string{"deductible", "coinsurance", "copay"} }

// costShare applies claims.md §4.5:
//
//	D = min(allowed, what is left of the deductibles)
//	C = halfUp((allowed-D) x coinsurance)
//	P = min(copay, allowed-D-C)
//	over the room left to the out-of-pocket maxima: cut P, then C, then D
//
// In a plan with the copay first, P comes before D and C. What does not count to the maxima is not cut either.
func (p *Plan) costShare(allowed, copay claim.Cents, used YearUsed) costShare {
	var s costShare
	rest := allowed
	if p.CopayFirst {
		s.copay = min(copay, rest)
		rest -= s.copay
	}
	if left, limited := p.Deductible.left(used.Individual.Deductible, used.Family.Deductible); limited {
		s.deductible = min(rest, left)
		rest -= s.deductible
	}
	s.coinsurance = p.Coinsurance.Of(rest)
	rest -= s.coinsurance
	if !p.CopayFirst {
		s.copay = min(copay, rest)
	}
	if room, limited := p.OOPMax.left(used.Individual.OOP, used.Family.OOP); limited {
		over := s.counted(p) - room
		names := costShareParts()
		for i, part := range [...]*claim.Cents{&s.copay, &s.coinsurance, &s.deductible} {
			if over > 0 && !slices.Contains(p.NotOutOfPocket, names[2-i]) {
				cut := min(over, *part)
				*part -= cut
				over -= cut
				s.capped = true
			}
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

// explain says in plain words what became of a line that is not denied. Amounts only.
func (w *work) explain(l *workLine, capped bool) {
	o := l.out
	if o.Charge == 0 {
		o.Explanation, o.PatientNote = "Nothing was charged.", "Nothing was charged."
		return
	}
	var patient, writeOff, prior claim.Cents
	for _, a := range o.Adjustments {
		switch {
		case a.Group == claim.PR:
			patient += a.Amount
		case a.CARC == "23" || a.CARC == "94":
			prior += a.Amount
		case a.CARC != "253" && a.CARC != "144":
			writeOff += a.Amount
		}
	}
	t := prose(w.text[:0])
	t.say("Of ", o.Charge, " charged, ").say("", o.Allowed, " is allowed")
	if writeOff > 0 {
		t.say("; the provider writes off ", writeOff, "")
	}
	t = append(t, '.')
	if prior != 0 {
		t.say(" The decisions of other payers account for ", prior, ".")
	}
	if patient > 0 {
		t = append(t, " The patient owes "...)
		t.shares(o.Adjustments)
	}
	if capped {
		t = append(t, " The yearly out-of-pocket maximum is reached."...)
	}
	for _, a := range o.Adjustments {
		switch {
		case a.CARC == "253":
			t.say(" ", a.Amount, " is withheld by sequestration.")
		case a.CARC == "144" && a.Amount < 0:
			t.say(" ", -a.Amount, " is added as an incentive.")
		case a.CARC == "144":
			t.say(" ", a.Amount, " is withheld as an incentive.")
		}
	}
	t.say(" The plan pays ", o.Paid, ".")
	o.Explanation = string(t)

	t = t[:0]
	t.say("Your plan pays ", o.Paid, " of ").say("", o.Charge, ".")
	if prior != 0 {
		t = append(t, " Other insurances of yours decided before it."...)
	}
	if patient > 0 {
		t.say(" You owe ", patient, ": ").shares(o.Adjustments)
	} else {
		t = append(t, " You owe nothing."...)
	}
	o.PatientNote = string(t)
	w.text = t
}

// prose is a text in the making.
type prose []byte

func (t *prose) say(before string, amount claim.Cents, after string) *prose {
	*t = append(amount.AppendDollars(append(*t, before...)), after...)
	return t
}

// shares says what the patient owes, and for what.
func (t *prose) shares(all []claim.Adjustment) {
	separator := ""
	for _, a := range all {
		if a.Group != claim.PR {
			continue
		}
		what := " that the other payers left"
		switch a.CARC {
		case "1":
			what = " deductible"
		case "2":
			what = " coinsurance"
		case "3":
			what = " copay"
		case "119":
			what = " above the benefit maximum"
		}
		t.say(separator, a.Amount, what)
		separator = ", "
	}
	*t = append(*t, '.')
}
