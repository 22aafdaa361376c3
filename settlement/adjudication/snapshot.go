package adjudication

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// Snapshot is everything besides the claim that a decision depends on. It names no person: who the patient is was
// settled by whoever gathered it. Keep it (sealed) beside the decision and the decision can be replayed. The zero value
// of every field is "nothing known of it", under which the claim is decided as if the field did not exist.
type Snapshot struct {
	ReceivedOn    claim.Day      `json:"receivedOn"`          // the day the claim reached the payer; filing limits count to it
	DecidedOn     claim.Day      `json:"decidedOn,omitempty"` // the day of the decision, for terms that the payer set; 0: ReceivedOn
	Plan          *Plan          `json:"-"`                   // by Ref and Digest; plans are kept by version
	Member        MemberStatus   `json:"member"`
	Provider      ProviderStatus `json:"provider"` // of the billing provider, on the dates of service
	History       []PriorLine    `json:"history,omitempty"`
	Accumulators  Accumulators   `json:"accumulators,omitempty"` // before this claim
	ConsentActive bool           `json:"consentActive"`          // the patient's consent covers this payer and purpose
	Tables        Tables         `json:"-"`                      // by Editions; nil: no coding edits
	Editions      string         `json:"editions,omitempty"`     // Tables.Digest(), so that a replay opens the same

	// Rendering says what the payer knows of providers who render without billing, by claim.Claim.ProviderKey. One that
	// is not here is taken to be in order.
	Rendering map[string]ProviderStatus `json:"rendering,omitempty"`
	// Authorizations are the patient's prior authorisations, with what was used of them before this claim.
	Authorizations []Authorization `json:"authorizations,omitempty"`
	// Documents are the attachments of this claim that the payer has, and DocumentsAskedOn is the day it asked for
	// those it misses, 0 if it did not.
	Documents        []Document `json:"documents,omitempty"`
	DocumentsAskedOn claim.Day  `json:"documentsAskedOn,omitempty"`
	// FraudHold says that the claim is held for an inquiry: it pends until the hold is lifted (claims.md R4.4).
	FraudHold bool `json:"fraudHold,omitempty"`
	// Corrects is the payer's number of the version that this claim, of frequency 7, replaces. It says that the rest of
	// the snapshot is as if that version had never been: its lines are not in History, and its consumptions are taken
	// back from Accumulators and Authorizations.
	Corrects string `json:"corrects,omitempty"`

	// Salt enters the inputs digest and nothing else. It must be random per claim when the digest leaves the
	// system (the contract stores it): codes, days and amounts alone can be guessed and hashed.
	Salt [32]byte `json:"salt"`
}

// MemberStatus says what the payer knows of the patient: whether it can identify a member at all, and the periods
// of coverage under the snapshot's plan. Periods may touch, overlap and stand in any order.
type MemberStatus struct {
	Known    bool     `json:"known"`
	Coverage []Period `json:"coverage,omitempty"`
	// OtherCoverage are the coverages by other payers that come before this plan: as many of them as are in force on a
	// day of service must have decided before it does.
	OtherCoverage []OtherCoverage `json:"otherCoverage,omitempty"`
}

// OtherCoverage is a period in which another payer pays before this plan.
type OtherCoverage struct {
	Payer string `json:"payer,omitempty"` // its id, as claims name it
	Period
}

// Authorization is a prior authorisation (X12 278): which services it lets pass, when, by whom, how much of them.
type Authorization struct {
	Number   string              `json:"number"` // REF*G1
	Status   AuthorizationStatus `json:"status"`
	Services Services            `json:"services,omitempty"` // empty: any
	Period   Period              `json:"period"`             // days of service
	Provider string              `json:"provider,omitempty"` // claim.Claim.ProviderKey of who must give the service; empty: anyone
	Units    claim.Units         `json:"units,omitempty"`    // certified, after all modifications; 0: without limit
	Used     claim.Units         `json:"used,omitempty"`     // by earlier claims: the sum of their claim.Decision.Authorizations
}

// AuthorizationStatus is how the payer answered the request for an authorisation (X12 278 HCR01).
type AuthorizationStatus string

// Answers. Modified is certified with other services, days or units than were asked for.
const (
	Certified AuthorizationStatus = "certified"
	Modified  AuthorizationStatus = "modified"
	Refused   AuthorizationStatus = "denied"
	Waiting   AuthorizationStatus = "pended"
)

// Document is an attachment that arrived for a claim.
type Document struct {
	Control string `json:"control"`        // attachment control number (PWK06)
	Type    string `json:"type,omitempty"` // report type code (PWK01)
	Line    int    `json:"line,omitempty"` // the line it is about; 0: the claim
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

	Taxonomy string `json:"taxonomy,omitempty"` // of the registry; empty: what the claim says
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
	Teeth     string      `json:"teeth,omitempty"` // claim.Teeth.Key of a dental line
}

// PriorLines returns the lines of a claim as history for later ones. number is the payer's own claim number. d is
// the claim's decision, or nil while it has none: its lines then stand as not denied.
func PriorLines(number string, c *claim.Claim, d *claim.Decision) []PriorLine {
	prior := make([]PriorLine, len(c.Lines))
	for i, l := range c.Lines {
		prior[i] = PriorLine{
			Claim: number, Provider: c.ProviderKey(l), Service: l.ServiceKey(),
			Modifiers: slices.Sorted(slices.Values(l.Modifiers)), Place: c.PlaceOf(l),
			Units: l.Units, Charge: l.Charge, From: l.From, To: l.To, Teeth: l.Teeth.Key(),
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

// Used counts cents towards the deductible, towards the out-of-pocket maximum (which includes the deductible), and
// those the plan paid. The maxima of the individual alone are enforced.
type Used struct {
	Deductible claim.Cents            `json:"deductible"`
	OOP        claim.Cents            `json:"oop"`
	Benefit    claim.Cents            `json:"benefit,omitempty"`
	Maximums   map[string]claim.Cents `json:"maximums,omitempty"` // by [Maximum.Name]; thousandths of units for one in units
}

// Names of accumulators in [claim.Consumption]. Every consumption counts to the individual and to the family.
const (
	AccDeductible = "deductible"
	AccOOP        = "oop"
	AccBenefit    = "benefit" // what the plan paid; consumed only under a plan with an annual maximum
	AccMaximum    = "max:"    // and the name of a maximum of the plan
)

// Consume adds what a decision consumed. It is what the caller writes in the step that stores the decision; a
// reversal passes the same consumptions negated.
func (a Accumulators) Consume(consumed ...claim.Consumption) error {
	for _, c := range consumed {
		y := a[c.Year]
		if err := y.add(c); err != nil {
			return err
		}
		a[c.Year] = y
	}
	return nil
}

func (y *YearUsed) add(c claim.Consumption) error {
	if err := y.Individual.add(c); err != nil {
		return err
	}
	return y.Family.add(c)
}

// add never changes a map that a copy of u shares.
func (u *Used) add(c claim.Consumption) error {
	name, group := strings.CutPrefix(c.Accumulator, AccMaximum)
	switch {
	case c.Accumulator == AccDeductible:
		u.Deductible += c.Amount
	case c.Accumulator == AccOOP:
		u.OOP += c.Amount
	case c.Accumulator == AccBenefit:
		u.Benefit += c.Amount
	case group && name != "":
		m := maps.Clone(u.Maximums)
		if m == nil {
			m = map[string]claim.Cents{}
		}
		m[name] += c.Amount
		u.Maximums = m
	default:
		return fmt.Errorf("accumulator %q is not known; use %q, %q, %q or %q and a name", c.Accumulator, AccDeductible, AccOOP, AccBenefit, AccMaximum)
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
