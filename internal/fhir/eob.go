package fhir

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/careclear/careclear/internal/claim"
)

// EOBInput is what an ExplanationOfBenefit and a ClaimResponse say about one claim.
type EOBInput struct {
	ID           string          // resource id: up to 64 letters, digits, dots, dashes
	PayerControl string          // payer claim control number (835 CLP07)
	Claim        *claim.Claim    //
	Decision     *claim.Decision // nil or Pended: not decided yet, outcome queued
	Payer        claim.PayerOrg  // ID and Name are used
	Created      time.Time       // when the decision was taken
	PaymentDay   claim.Day       // 0 as long as nothing was paid
	Trace        string          // remittance the payment belongs to (835 TRN02), if there is one
	Superseded   bool            // replaced or voided: status cancelled
	ReplacedBy   string          // payer claim control number of the version after this one
	Refused      string          // why the claim cannot be settled at all, a code: outcome error
	Linked       bool            // a server has Claim and ClaimResponse under the same id
}

func (in EOBInput) check() error {
	switch {
	case !isID(in.ID):
		return errors.New("the id is not a FHIR id")
	case in.Claim == nil:
		return errors.New("the claim is missing")
	case in.Payer.ID+in.Payer.Name == "":
		return errors.New("the payer has neither id nor name")
	case in.Created.IsZero():
		return errors.New("the time of creation is missing")
	}
	if err := in.Claim.Check(); err != nil {
		return err
	}
	return sound(in.Claim, in.Decision)
}

func (in EOBInput) decided() bool { return in.Decision != nil && in.Decision.Outcome != claim.Pended }

func (in EOBInput) status() string {
	if in.Superseded {
		return "cancelled"
	}
	return "active"
}

// outcome of the adjudication (R6.1). A full denial is complete: every line was decided, at 0.
func (in EOBInput) outcome() string {
	switch {
	case in.Refused != "" && !in.decided():
		return "error"
	case !in.decided():
		return "queued"
	}
	return "complete"
}

// link refers to what is about the same claim, by an identifier and, on a server, by the id.
func (in EOBInput) link(kind string, id *identifier) *reference {
	r := &reference{Identifier: id}
	if in.Linked {
		r.Reference = kind + "/" + in.ID
	}
	return r
}

func (in EOBInput) payer() *reference {
	return payerRef(claim.Payer{ID: in.Payer.ID, Name: in.Payer.Name})
}

// eob is ExplanationOfBenefit.
type eob struct {
	ResourceType   string            `json:"resourceType"`
	ID             string            `json:"id"`
	Contained      []json.RawMessage `json:"contained,omitempty"`
	Identifier     []identifier      `json:"identifier,omitempty"`
	Status         string            `json:"status"`
	Type           *concept          `json:"type"`
	Use            string            `json:"use"`
	Patient        *reference        `json:"patient"`
	BillablePeriod *period           `json:"billablePeriod,omitempty"`
	Created        string            `json:"created"`
	Insurer        *reference        `json:"insurer"`
	Provider       *reference        `json:"provider"`
	Related        []related         `json:"related,omitempty"`
	Claim          *reference        `json:"claim,omitempty"`
	ClaimResponse  *reference        `json:"claimResponse,omitempty"`
	Outcome        string            `json:"outcome"`
	Diagnosis      []diagnosis       `json:"diagnosis,omitempty"`
	Insurance      []insurance       `json:"insurance"`
	Item           []item            `json:"item,omitempty"`
	Total          []total           `json:"total,omitempty"`
	Payment        *payment          `json:"payment,omitempty"`
	ProcessNote    []note            `json:"processNote,omitempty"`
}

// WriteEOB writes one ExplanationOfBenefit as one line. It carries the patient's name and member number, diagnoses and
// services: it is for the patient. Amounts come from the decision, printed from cents; a decision that does not
// balance or is about another claim is an error and writes nothing.
func WriteEOB(w io.Writer, in EOBInput) error {
	if err := in.check(); err != nil {
		return fmt.Errorf("write ExplanationOfBenefit: %w", err)
	}
	c := *in.Claim
	c.Subscriber.Address, c.Subscriber.Birth = nil, nil // not needed to tell the patient who is meant
	if c.Patient != nil {
		p := *c.Patient
		p.Address, p.Birth = nil, nil
		c.Patient = &p
	}
	c.Payer = claim.Payer{ID: in.Payer.ID, Name: in.Payer.Name}
	wr := writer{}
	out := eob{
		ResourceType: "ExplanationOfBenefit", ID: in.ID, Status: in.status(), Use: "claim",
		Identifier:     []identifier{{System: sysPayerControl, Value: in.PayerControl}},
		Type:           code(sysClaimType, kindCode(c.Kind)),
		BillablePeriod: &period{Start: c.From.String(), End: c.To.String()},
		Created:        in.Created.UTC().Format(time.RFC3339),
		Insurer:        in.payer(),
		Provider:       wr.provider(&c.Billing, "billing"),
		Claim:          in.link("Claim", &identifier{System: sysPatientControl, Value: c.PatientControl}),
		Outcome:        in.outcome(),
		Diagnosis:      diagnosesOf(&c),
	}
	if in.PayerControl == "" {
		out.Identifier = nil
	}
	if c.OriginalNumber != "" {
		out.Related = []related{{Relationship: code(sysRelatedness, "prior"), Reference: &identifier{System: sysPayerControl, Value: c.OriginalNumber}}}
	}
	if in.ReplacedBy != "" {
		out.Related = append(out.Related, related{Relationship: code(sysC4BBRelated, "replacedby"), Reference: &identifier{System: sysPayerControl, Value: in.ReplacedBy}})
	}
	if in.Linked {
		out.ClaimResponse = in.link("ClaimResponse", nil)
	}
	var cov reference
	out.Patient, cov = wr.persons(&c)
	out.Insurance = []insurance{{Focal: true, Coverage: &cov}}
	if c.PriorAuth != "" {
		out.Insurance[0].PreAuthRef = []string{c.PriorAuth}
	}
	for _, l := range c.Lines {
		if l.Place == "" {
			l.Place = c.Place
		}
		it := itemOf(l)
		it.Net = dollars(l.Charge)
		out.Item = append(out.Item, it)
	}
	if in.decided() {
		var numbers [][]int
		out.ProcessNote, numbers = notes(in.Decision)
		for i, l := range in.Decision.Lines {
			out.Item[i].Adjudication = adjudicate(l)
			out.Item[i].NoteNumber = numbers[i]
		}
		out.Total = totals(in.Decision)
		out.Payment = in.payment(code(sysC4BBPayment, paymentStatus(in.Decision)))
	} else {
		out.Total = []total{{Category: categoryConcept(Submitted), Amount: *dollars(c.Charge)}}
		for i := range out.Item {
			out.Item[i].Adjudication = []adjudication{{Category: categoryConcept(Submitted), Amount: dollars(c.Lines[i].Charge)}}
		}
	}
	out.Contained = wr.contained
	if wr.err != nil {
		return fmt.Errorf("write ExplanationOfBenefit: %w", wr.err)
	}
	return writeLine(w, out)
}

func (in EOBInput) payment(kind *concept) *payment {
	p := &payment{Type: kind, Amount: dollars(in.Decision.Paid)}
	if in.PaymentDay != 0 {
		p.Date = in.PaymentDay.String()
	}
	if in.Trace != "" {
		p.Identifier = &identifier{System: sysTrace, Value: in.Trace}
	}
	return p
}

func writeLine(w io.Writer, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("write FHIR: %w", err)
	}
	if _, err := w.Write(append(b, '\n')); err != nil {
		return fmt.Errorf("write FHIR: %w", err)
	}
	return nil
}
