package adjudication

import (
	"errors"
	"fmt"
	"iter"
	"slices"

	"github.com/careclear/careclear/internal/claim"
)

// Reasons in [claim.Decision.Pend]. Medicare's fee schedule has more: [PendFees], [PendMultiple].
const (
	PendConsent       = "consent"       // no active consent covers the claim
	PendCorrection    = "correction"    // frequency 8, or 7 when the snapshot does not say what it corrects
	PendUnlisted      = "unlisted"      // a service without a price, in a plan that wants a person to look
	PendAuthorization = "authorization" // the prior authorisation that would let it pass is not decided
	PendDocuments     = "documents"     // documents are wanted and may still come (277 P3)
	PendFraudHold     = "fraud-hold"    // held for an inquiry (277 P2); stays out of the 835 until released (claims.md R4.4)
)

// Adjudicate decides a claim. The error is never about the claim's merits: it says that the claim breaks its own
// invariants (a *[claim.Refusal]), that the snapshot cannot be used, that a code of the result may not be sent on the
// day of the decision (if the tables have the codes and the snapshot the day), or that the result did not balance,
// which would be a defect of this package. The claim and the snapshot are only read.
func Adjudicate(c *claim.Claim, s Snapshot) (claim.Decision, error) {
	if err := c.Check(); err != nil {
		return claim.Decision{}, fmt.Errorf("adjudicating: %w", err)
	}
	if err := s.check(c); err != nil {
		return claim.Decision{}, fmt.Errorf("adjudicating: %w", err)
	}
	w := newWork(c, &s)
	for _, rule := range steps() {
		if rule.apply(w); w.pended != "" {
			break
		}
	}
	d := w.decision()
	if err := d.Check(); err != nil {
		return claim.Decision{}, fmt.Errorf("adjudicating: %w", err)
	}
	if codes, ok := s.Tables.(Codes); ok && s.DecidedOn != 0 {
		if err := CheckCodes(&d, codes, s.DecidedOn); err != nil {
			return claim.Decision{}, fmt.Errorf("adjudicating: %w", err)
		}
	}
	return d, nil
}

func (s *Snapshot) check(c *claim.Claim) error {
	if s.Plan == nil || s.Plan.digest == [32]byte{} {
		return errors.New("the snapshot has no plan; load it with ParsePlan")
	}
	for year, y := range s.Accumulators {
		for _, u := range []Used{y.Individual, y.Family} {
			least := min(u.Deductible, u.OOP, u.Benefit)
			for _, m := range u.Maximums {
				least = min(least, m)
			}
			if least < 0 {
				return fmt.Errorf("the accumulators of %d are negative; rebuild them from the consumptions", year)
			}
		}
	}
	for _, a := range s.Authorizations {
		if a.Units < 0 || a.Used < 0 {
			return fmt.Errorf("authorisation %s has negative units; rebuild them from what decisions used", a.Number)
		}
	}
	if s.Corrects != "" {
		if c.Frequency != claim.Replacement {
			return errors.New("the snapshot says that the claim corrects another, but its frequency is not 7")
		}
		if slices.ContainsFunc(s.History, func(p PriorLine) bool { return p.Claim == s.Corrects }) {
			return fmt.Errorf("the history still has lines of %s, which this claim replaces; take them out", s.Corrects)
		}
	}
	return s.checkTables()
}

// work is one claim under adjudication. Rules read and change it; nothing outlives the call.
type work struct {
	claim  *claim.Claim
	snap   *Snapshot
	plan   *Plan
	lines  []workLine // as many as the claim's, same order
	out    []claim.LineDecision
	used   []yearUsed // of the years the lines count to, see [work.year]
	pended string
	tasks  []claim.Task

	consumed []claim.Consumption
	prior    *priorPayers // what other payers decided; nil: none did
	visits   []visit      // copays taken, see [Settings].CopayPerVisit

	allDiagnoses []int     // 1 to n, for lines that point to none
	all          []service // of all lines, see services
	text         []byte    // of the explanation in the making
}

type yearUsed struct {
	year int
	YearUsed
}

// year returns what is used of a year, for rules to read and to add to.
func (w *work) year(year int) *YearUsed {
	for i := range w.used {
		if w.used[i].year == year {
			return &w.used[i].YearUsed
		}
	}
	w.used = append(w.used, yearUsed{year, w.snap.Accumulators[year]})
	return &w.used[len(w.used)-1].YearUsed
}

// workLine is the state of one line. A line is open until a rule denies it.
type workLine struct {
	denied    bool
	key       string // claim.Line.ServiceKey
	provider  string // claim.Claim.ProviderKey
	out       *claim.LineDecision
	scheduled *scheduled // its price by the Medicare fee schedule, if that has one
	uses      *claim.AuthorizationUse
	codes     map[string]DenialCode // of the plan, see [Settings].Codes

	owedBefore bool        // other payers left something of it to the patient
	above      claim.Cents // by which its price passes the charge
}

func newWork(c *claim.Claim, s *Snapshot) *work {
	n := len(c.Lines)
	w := &work{claim: c, snap: s, plan: s.Plan, lines: make([]workLine, n), out: make([]claim.LineDecision, n)}
	rules, adjustments := make([]string, 3*n), make([]claim.Adjustment, 3*n) // room for what most lines have
	common := c.ProviderKey(claim.Line{})
	for i := range c.Lines {
		in, l := &c.Lines[i], &w.lines[i]
		l.key, l.provider, l.codes = in.ServiceKey(), common, w.plan.Codes
		if in.Rendering != nil {
			l.provider = c.ProviderKey(*in)
		}
		l.out = &w.out[i]
		l.out.Number, l.out.Charge = in.Number, in.Charge
		l.out.Rules, l.out.Adjustments = rules[3*i:3*i:3*i+3], adjustments[3*i:3*i:3*i+3]
	}
	if w.prior = priorOf(c); w.prior != nil {
		for i := range w.lines {
			w.lines[i].owedBefore = w.prior.lines[i].left > 0
		}
	}
	return w
}

// open yields the lines no rule has denied yet; a rule may deny the line it is looking at.
func (w *work) open() iter.Seq2[*workLine, *claim.Line] {
	return func(yield func(*workLine, *claim.Line) bool) {
		for i := range w.lines {
			if !w.lines[i].denied && !yield(&w.lines[i], &w.claim.Lines[i]) {
				return
			}
		}
	}
}

// anyOpen reports whether a line is still to be decided.
func (w *work) anyOpen() bool {
	for range w.open() {
		return true
	}
	return false
}

// deny ends a line: one adjustment of its whole charge, nothing allowed. why is for the provider and names no diagnosis.
// A line without a charge has nothing to adjust and keeps only the remark, rule and explanations.
func (l *workLine) deny(r Rule, why string) {
	if own, ok := l.codes[r.ID]; ok {
		r.Group, r.CARC, r.Remark = own.Group, own.CARC, own.Remark
	}
	l.denied = true
	l.out.Allowed, l.out.Paid = 0, 0
	l.out.Adjustments, l.out.Remarks, l.uses = l.out.Adjustments[:0], nil, nil
	if r.Remark != "" {
		l.out.Remarks = []string{r.Remark}
	}
	l.adjust(r.Group, r.CARC, l.out.Charge)
	l.touch(r)
	l.out.Explanation = "Not paid: " + why
	l.out.PatientNote = r.Patient + l.consequence(r.Group)
}

// consequence says what a denial means for the patient.
func (l *workLine) consequence(g claim.Group) string {
	switch {
	case g == claim.PR:
		return " The provider may bill you for it."
	case l.owedBefore:
		return " What your other insurance left to you stays as it is."
	case g == claim.OA:
		return " You need not do anything."
	}
	return " You owe nothing for it and need not do anything."
}

func (l *workLine) touch(r Rule) { l.out.Rules = append(l.out.Rules, r.ID) }

// adjust records a part of the charge that is not paid; nothing if it is zero.
func (l *workLine) adjust(group claim.Group, carc string, amount claim.Cents) {
	if amount != 0 {
		l.out.Adjustments = append(l.out.Adjustments, claim.Adjustment{Group: group, CARC: carc, Amount: amount})
	}
}

// decision assembles the outcome. A claim is denied when lines were denied and no line with a charge was not: a
// line of zero beside denied ones does not make the claim paid.
func (w *work) decision() claim.Decision {
	d := claim.Decision{Outcome: claim.Paid, Plan: w.plan.Ref(), Inputs: w.inputsDigest()}
	if w.pended != "" {
		d.Outcome, d.Pend = claim.Pended, w.pended
		return d
	}
	denied, payable := false, false
	d.Lines, d.Consumed, d.Tasks = w.out, w.consumed, w.tasks
	for i := range w.lines {
		l := &w.lines[i]
		if len(l.out.Adjustments) == 0 {
			l.out.Adjustments = nil
		}
		if l.uses != nil {
			d.Authorizations = append(d.Authorizations, *l.uses)
		}
		denied = denied || l.denied
		payable = payable || (!l.denied && l.out.Charge > 0)
	}
	if denied && !payable {
		d.Outcome = claim.Denied
	}
	d.Total()
	return d
}
