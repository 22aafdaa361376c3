package claim

import (
	"fmt"
)

// Group says who bears an adjustment (X12 CAS01).
type Group string

// Group codes. CR is version 4010 only and does not exist here.
const (
	CO Group = "CO" // contractual obligation: the provider writes it off
	PR Group = "PR" // patient responsibility
	OA Group = "OA" // other: neither
	PI Group = "PI" // payer initiated
)

// Outcome of a decision.
type Outcome string

// Outcomes: Paid covers full and partial payment as well as a claim allowed but owed wholly by the patient;
// Denied means every line was denied; Pended means a person or a missing document must decide.
const (
	Paid   Outcome = "paid"
	Denied Outcome = "denied"
	Pended Outcome = "pended"
)

// Adjustment is one reason why a line's payment differs from its charge. Amount > 0 lowers the payment.
type Adjustment struct {
	Group  Group  `json:"group"`
	CARC   string `json:"carc"`
	Amount Cents  `json:"cents"`
}

// LineDecision is what was decided on one line. Charge = Paid + sum(Adjustments).
type LineDecision struct {
	Number      int          `json:"number"`
	Charge      Cents        `json:"charge"`
	Allowed     Cents        `json:"allowed"`
	Paid        Cents        `json:"paid"`
	Adjustments []Adjustment `json:"adjustments,omitempty"`
	Remarks     []string     `json:"remarks,omitempty"`     // RARC
	Rules       []string     `json:"rules,omitempty"`       // ids of the rules that touched the line, in order
	Explanation string       `json:"explanation"`           // why, and what the provider can do: plain words, no patient data
	PatientNote string       `json:"patientNote,omitempty"` // what it means for the patient: plain words, no patient data
}

// Decision is the outcome of adjudicating one claim. Totals are sums over the lines:
// Charge = Paid + Patient + Adjusted, where Patient sums PR and Adjusted sums CO, OA and PI.
type Decision struct {
	Outcome  Outcome        `json:"outcome"`
	Pend     string         `json:"pend,omitempty"` // why it is pended: "consent", "review", ...
	Charge   Cents          `json:"charge"`
	Allowed  Cents          `json:"allowed"`
	Paid     Cents          `json:"paid"`
	Patient  Cents          `json:"patient"`
	Adjusted Cents          `json:"adjusted"`
	Lines    []LineDecision `json:"lines"`
	Plan     string         `json:"plan"` // plan id and version the decision used, "gold@1"
	Inputs   [32]byte       `json:"-"`    // digest of everything the decision depends on; stands on chain
	Consumed []Consumption  `json:"consumed,omitempty"`
	Tasks    []Task         `json:"tasks,omitempty"` // what it leaves to do on earlier claims

	Authorizations []AuthorizationUse `json:"authorizations,omitempty"` // units of prior authorisations that it uses up
}

// AuthorizationUse is what a line takes of a prior authorisation; a reversal gives back exactly this.
type AuthorizationUse struct {
	Number string `json:"number"` // of the authorisation (REF*G1)
	Line   int    `json:"line"`
	Units  Units  `json:"units"`
}

// TaskReversal asks to take back a payment for a service that must not be paid beside one decided now.
const TaskReversal = "reversal"

// Task is work that a decision leaves to do on an earlier claim, which itself stays as it was decided.
type Task struct {
	Kind    string `json:"kind"`    // TaskReversal
	Claim   string `json:"claim"`   // the earlier claim, by the payer's number
	Service string `json:"service"` // its service, as [Line.ServiceKey]
	On      Day    `json:"on"`      // first day of that service
	Line    int    `json:"line"`    // line of this claim that is the reason
	Rule    string `json:"rule"`
}

// Consumption is what a line took from an accumulator; a reversal gives back exactly this.
type Consumption struct {
	Line        int    `json:"line"`
	Accumulator string `json:"accumulator"` // "deductible", "oop", "benefit", or "max:" and the name of a maximum of the plan
	Year        int    `json:"year"`
	Amount      Cents  `json:"cents"` // thousandths of units for a maximum in units
}

// Total fills the totals of d from its lines.
func (d *Decision) Total() {
	d.Charge, d.Allowed, d.Paid, d.Patient, d.Adjusted = 0, 0, 0, 0, 0
	for _, l := range d.Lines {
		d.Charge += l.Charge
		d.Allowed += l.Allowed
		d.Paid += l.Paid
		for _, a := range l.Adjustments {
			if a.Group == PR {
				d.Patient += a.Amount
			} else {
				d.Adjusted += a.Amount
			}
		}
	}
}

// Check asserts that every line and the claim balance to the cent and that nothing negative or above the
// allowed amount is paid. The error names the line; a failure is a defect of ours, never of the input.
func (d *Decision) Check() error {
	var want Decision
	want.Lines = d.Lines
	want.Total()
	for _, l := range d.Lines {
		rest := l.Charge - l.Paid
		for _, a := range l.Adjustments {
			rest -= a.Amount
		}
		switch {
		case rest != 0:
			return fmt.Errorf("line %d is out of balance by %s", l.Number, rest.Dollars())
		case l.Paid < 0 || l.Paid > l.Allowed:
			return fmt.Errorf("line %d pays %s of %s allowed", l.Number, l.Paid.Dollars(), l.Allowed.Dollars())
		}
	}
	if want.Charge != d.Charge || want.Allowed != d.Allowed || want.Paid != d.Paid || want.Patient != d.Patient || want.Adjusted != d.Adjusted {
		return fmt.Errorf("claim totals are not the sums of its lines")
	}
	if d.Charge != d.Paid+d.Patient+d.Adjusted {
		return fmt.Errorf("claim is out of balance by %s", (d.Charge - d.Paid - d.Patient - d.Adjusted).Dollars())
	}
	return nil
}
