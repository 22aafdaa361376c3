package adjudication

import (
	"fmt"
	"slices"

	"github.com/careclear/careclear/internal/claim"
)

// Snapshot is everything besides the claim that a decision depends on. It names no person: who the patient is was
// settled by whoever gathered it. Keep it (sealed) beside the decision and the decision can be replayed.
type Snapshot struct {
	ReceivedOn    claim.Day      `json:"receivedOn"` // the day the claim reached the payer; filing limits count to it
	Plan          *Plan          `json:"-"`          // by Ref and Digest; plans are kept by version
	Member        MemberStatus   `json:"member"`
	Provider      ProviderStatus `json:"provider"` // of the billing provider, on the dates of service
	History       []PriorLine    `json:"history,omitempty"`
	Accumulators  Accumulators   `json:"accumulators,omitempty"` // before this claim
	ConsentActive bool           `json:"consentActive"`          // the patient's consent covers this payer and purpose
	Tables        Tables         `json:"-"`                      // by Editions; nil: no coding edits
	Editions      string         `json:"editions,omitempty"`     // Tables.Digest(), so that a replay opens the same

	// Salt enters the inputs digest and nothing else. It must be random per claim when the digest leaves the
	// system (the contract stores it): codes, days and amounts alone can be guessed and hashed.
	Salt [32]byte `json:"salt"`
}

// MemberStatus says what the payer knows of the patient: whether it can identify a member at all, and the periods
// of coverage under the snapshot's plan. Periods may touch, overlap and stand in any order.
type MemberStatus struct {
	Known    bool     `json:"known"`
	Coverage []Period `json:"coverage,omitempty"`
}

// Period is a span of whole days, both inclusive.
type Period struct {
	From claim.Day `json:"from"`
	To   claim.Day `json:"to"`
}

// Forever is the To of a period without an end: 9999-12-31, the last day that a date in JSON, SQL and X12 can say.
const Forever claim.Day = 2932896

// ProviderStatus says whether the billing provider may be paid: registered with the payer, active on the dates of
// service, and not on an exclusion list. The zero value may not be paid.
type ProviderStatus struct {
	Known    bool `json:"known"`
	Active   bool `json:"active"`
	Excluded bool `json:"excluded"`
	Supplier bool `json:"supplier,omitempty"` // registered as a supplier of equipment: the unit limits are others
}

// PriorLine is a line of an earlier claim of the same patient, as far as rules compare it. [PriorLines] makes them.
type PriorLine struct {
	Claim     string      `json:"claim"`    // opaque number of the earlier claim; it is quoted in explanations
	Provider  string      `json:"provider"` // claim.Claim.ProviderKey of the line
	Service   string      `json:"service"`  // claim.Line.ServiceKey of the line
	Modifiers []string    `json:"modifiers,omitempty"`
	Place     string      `json:"place,omitempty"`
	Units     claim.Units `json:"units"`
	Charge    claim.Cents `json:"charge"`
	From      claim.Day   `json:"from"`
	To        claim.Day   `json:"to"`
	Denied    bool        `json:"denied"`
}

// PriorLines returns the lines of a claim as history for later ones. number is the payer's own claim number. d is
// the claim's decision, or nil while it has none: its lines then stand as not denied.
func PriorLines(number string, c *claim.Claim, d *claim.Decision) []PriorLine {
	prior := make([]PriorLine, len(c.Lines))
	for i, l := range c.Lines {
		prior[i] = PriorLine{
			Claim: number, Provider: c.ProviderKey(l), Service: l.ServiceKey(),
			Modifiers: slices.Sorted(slices.Values(l.Modifiers)), Place: c.PlaceOf(l),
			Units: l.Units, Charge: l.Charge, From: l.From, To: l.To,
			Denied: d != nil && i < len(d.Lines) && Denied(d.Lines[i]),
		}
	}
	return prior
}

// Denied reports whether a line of a decision was denied: something was charged and nothing allowed.
func Denied(l claim.LineDecision) bool { return l.Charge > 0 && l.Allowed == 0 }

// Accumulators holds what was used before this claim, by calendar year of service.
type Accumulators map[int]YearUsed

// YearUsed is the use of one year: the patient's own, and that of the patient's family including the patient.
type YearUsed struct {
	Individual Used `json:"individual"`
	Family     Used `json:"family"`
}

// Used counts cents towards the deductible and towards the out-of-pocket maximum (which includes the deductible).
type Used struct {
	Deductible claim.Cents `json:"deductible"`
	OOP        claim.Cents `json:"oop"`
}

// Names of accumulators in [claim.Consumption]. Every consumption counts to the individual and to the family.
const (
	AccDeductible = "deductible"
	AccOOP        = "oop"
)

// Consume adds what a decision consumed. It is what the caller writes in the step that stores the decision; a
// reversal passes the same consumptions negated.
func (a Accumulators) Consume(consumed ...claim.Consumption) error {
	for _, c := range consumed {
		y := a[c.Year]
		switch c.Accumulator {
		case AccDeductible:
			y.Individual.Deductible += c.Amount
			y.Family.Deductible += c.Amount
		case AccOOP:
			y.Individual.OOP += c.Amount
			y.Family.OOP += c.Amount
		default:
			return fmt.Errorf("accumulator %q is not known; use %q or %q", c.Accumulator, AccDeductible, AccOOP)
		}
		a[c.Year] = y
	}
	return nil
}

// covers reports whether every day of from..to lies in a period, and if not, the first day that does not.
func (m MemberStatus) covers(from, to claim.Day) (gap claim.Day, ok bool) {
	day := from
	for {
		end, found := claim.Day(0), false
		for _, p := range m.Coverage {
			if p.From <= day && day <= p.To && (!found || p.To > end) {
				end, found = p.To, true
			}
		}
		switch {
		case !found:
			return day, false
		case end >= to:
			return 0, true
		}
		day = end + 1 // end < to, so this cannot overflow
	}
}

// begunBy reports whether some period began on or before day.
func (m MemberStatus) begunBy(day claim.Day) bool {
	return slices.ContainsFunc(m.Coverage, func(p Period) bool { return p.From <= day && p.From <= p.To })
}
