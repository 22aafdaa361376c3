package adjudication

import (
	"errors"
	"fmt"
	"iter"
	"maps"
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
// invariants (a *[claim.Refusal]), that the snapshot cannot be used, or that the result did not balance, which
// would be a defect of this package. The claim and the snapshot are only read.
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
	used   Accumulators
	pended string
	tasks  []claim.Task
	prior  *priorPayers // what other payers decided; nil: none did
	visits []visit      // copays taken, see [Settings].CopayPerVisit

	allDiagnoses []int     // 1 to n, for lines that point to none
	all          []service // of all lines, see services
}

// workLine is the state of one line. A line is open until a rule denies it.
type workLine struct {
	denied    bool
	key       string // claim.Line.ServiceKey
	provider  string // claim.Claim.ProviderKey
	out       claim.LineDecision
	consumed  []claim.Consumption
	scheduled *scheduled // its price by the Medicare fee schedule, if that has one
	uses      *claim.AuthorizationUse
	above     claim.Cents // by which its price passes the charge
}

func newWork(c *claim.Claim, s *Snapshot) *work {
	w := &work{claim: c, snap: s, plan: s.Plan, lines: make([]workLine, len(c.Lines)), used: maps.Clone(s.Accumulators)}
	if w.used == nil {
		w.used = Accumulators{}
	}
	room := make([]string, 3*len(c.Lines)) // of the rules of all lines
	common := c.ProviderKey(claim.Line{})
	for i := range c.Lines {
		in, l := &c.Lines[i], &w.lines[i]
		l.key, l.provider = in.ServiceKey(), common
		if in.Rendering != nil {
			l.provider = c.ProviderKey(*in)
		}
		l.out = claim.LineDecision{Number: in.Number, Charge: in.Charge, Rules: room[3*i : 3*i : 3*i+3]}
	}
	w.prior = priorOf(c)
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
	l.denied = true
	l.out.Allowed, l.out.Paid = 0, 0
	l.out.Adjustments, l.out.Remarks, l.consumed, l.uses = nil, nil, nil, nil
	if r.Remark != "" {
		l.out.Remarks = []string{r.Remark}
	}
	if l.out.Charge > 0 {
		l.out.Adjustments = []claim.Adjustment{{Group: r.Group, CARC: r.CARC, Amount: l.out.Charge}}
	}
	l.touch(r)
	l.out.Explanation = "Not paid: " + why
	l.out.PatientNote = r.Patient + consequence(r.Group)
}

func consequence(g claim.Group) string {
	if g == claim.PR {
		return " The provider may bill you for it."
	}
	return " You owe nothing for it and need not do anything."
}

func (l *workLine) touch(r Rule) { l.out.Rules = append(l.out.Rules, r.ID) }

// adjust records a part of the charge that is not paid; nothing if it is zero.
func (l *workLine) adjust(group claim.Group, carc string, amount claim.Cents) {
	if amount != 0 {
		if l.out.Adjustments == nil {
			l.out.Adjustments = make([]claim.Adjustment, 0, 4)
		}
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
	d.Lines = make([]claim.LineDecision, len(w.lines))
	for i := range w.lines {
		l := &w.lines[i]
		d.Lines[i] = l.out
		d.Consumed = append(d.Consumed, l.consumed...)
		if l.uses != nil {
			d.Authorizations = append(d.Authorizations, *l.uses)
		}
		denied = denied || l.denied
		payable = payable || (!l.denied && l.out.Charge > 0)
	}
	d.Tasks = w.tasks
	if denied && !payable {
		d.Outcome = claim.Denied
	}
	d.Total()
	return d
}
