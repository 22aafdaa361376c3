package fhir

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/careclear/careclear/internal/claim"
)

type claimResponse struct {
	ResourceType string            `json:"resourceType"`
	ID           string            `json:"id"`
	Contained    []json.RawMessage `json:"contained,omitempty"`
	Identifier   []identifier      `json:"identifier,omitempty"`
	Status       string            `json:"status"`
	Type         *concept          `json:"type"`
	Use          string            `json:"use"`
	Patient      *reference        `json:"patient"`
	Created      string            `json:"created"`
	Insurer      *reference        `json:"insurer"`
	Requestor    *reference        `json:"requestor,omitempty"`
	Request      *reference        `json:"request,omitempty"`
	Outcome      string            `json:"outcome"`
	Item         []responseItem    `json:"item,omitempty"`
	Adjudication []adjudication    `json:"adjudication,omitempty"` // read, and written of other payers
	Total        []total           `json:"total,omitempty"`
	Payment      *payment          `json:"payment,omitempty"`
	ProcessNote  []note            `json:"processNote,omitempty"`
	Error        []coded           `json:"error,omitempty"`
}

type responseItem struct {
	Extension    []extension    `json:"extension,omitempty"`
	ItemSequence int            `json:"itemSequence"`
	NoteNumber   []int          `json:"noteNumber,omitempty"`
	Adjudication []adjudication `json:"adjudication"`
}

// WriteClaimResponse writes one ClaimResponse as one line: the answer to the provider. It names the patient by member
// number or reference only.
func WriteClaimResponse(w io.Writer, in EOBInput) error {
	if err := in.check(); err != nil {
		return fmt.Errorf("write ClaimResponse: %w", err)
	}
	wr := writer{}
	treated := in.Claim.PatientPerson()
	out := claimResponse{
		ResourceType: "ClaimResponse", ID: in.ID, Status: in.status(), Use: "claim",
		Type:      code(sysClaimType, kindCode(in.Claim.Kind)),
		Created:   in.Created.UTC().Format(time.RFC3339),
		Insurer:   in.payer(),
		Requestor: wr.provider(&in.Claim.Billing, "billing"),
		Request:   in.link("Claim", &identifier{System: sysPatientControl, Value: in.Claim.PatientControl}),
		Outcome:   in.outcome(),
	}
	if in.Refused != "" {
		out.Error = []coded{{concept{Coding: []coding{{System: sysRule, Code: in.Refused}}}}}
	}
	switch {
	case treated.Reference != "":
		out.Patient = &reference{Reference: refTo("Patient", treated.Reference)}
	case firstOf(treated.MemberID, in.Claim.Subscriber.MemberID) != "":
		out.Patient = &reference{Identifier: &identifier{System: sysMember, Value: firstOf(treated.MemberID, in.Claim.Subscriber.MemberID)}}
	default:
		return errors.New("write ClaimResponse: the patient has neither reference nor member number")
	}
	if in.PayerControl != "" {
		out.Identifier = []identifier{{System: sysPayerControl, Value: in.PayerControl}}
	}
	if in.decided() {
		var numbers [][]int
		out.ProcessNote, numbers = notes(in.Decision)
		for i, l := range in.Decision.Lines {
			out.Item = append(out.Item, responseItem{ItemSequence: l.Number, NoteNumber: numbers[i], Adjudication: adjudicate(l)})
		}
		out.Total = totals(in.Decision)
		kind := "complete"
		if paymentStatus(in.Decision) == "partiallypaid" {
			kind = "partial"
		}
		out.Payment = in.payment(code(sysPaymentKind, kind))
	}
	out.Contained = wr.contained
	if wr.err != nil {
		return fmt.Errorf("write ClaimResponse: %w", wr.err)
	}
	return writeLine(w, out)
}

type reconciliation struct {
	ResourceType      string       `json:"resourceType"`
	ID                string       `json:"id,omitempty"`
	Extension         []extension  `json:"extension,omitempty"`
	Identifier        []identifier `json:"identifier,omitempty"`
	Status            string       `json:"status"`
	Created           string       `json:"created"`
	PaymentIssuer     *reference   `json:"paymentIssuer,omitempty"`
	Outcome           string       `json:"outcome,omitempty"`
	PaymentDate       string       `json:"paymentDate"`
	PaymentAmount     *money       `json:"paymentAmount"`
	PaymentIdentifier *identifier  `json:"paymentIdentifier,omitempty"`
	Detail            []detail     `json:"detail,omitempty"`
}

type detail struct {
	Identifier *identifier `json:"identifier,omitempty"`
	Type       *concept    `json:"type"`
	Request    *reference  `json:"request,omitempty"`
	Response   *reference  `json:"response,omitempty"`
	Date       string      `json:"date,omitempty"`
	Payee      *reference  `json:"payee,omitempty"`
	Amount     *money      `json:"amount,omitempty"`
}

// WritePaymentReconciliation writes one remittance as one line: a detail for each claim, reversals negative, and one
// of type adjustment for each provider adjustment with its sign flipped, so that the details sum to the amount
// paid (R6.3). A remittance that does not add up or is below zero is an error and writes nothing.
// Created is the time of writing. The patient is not named.
func WritePaymentReconciliation(w io.Writer, rem claim.Remittance, created time.Time) error {
	const doing = "write PaymentReconciliation"
	if rem.Number == "" || rem.PayerOrg.ID+rem.PayerOrg.Name == "" || created.IsZero() {
		return errors.New(doing + ": trace number, payer or time of creation is missing")
	}
	payee := payeeRef(rem.Payee)
	if payee == nil {
		return errors.New(doing + ": the payee has neither NPI nor reference")
	}
	out := reconciliation{
		ResourceType: "PaymentReconciliation", Status: "active", Outcome: "complete",
		Identifier:        []identifier{{System: sysTrace, Value: rem.Number}},
		Created:           created.UTC().Format(time.RFC3339),
		PaymentIssuer:     payerRef(claim.Payer{ID: rem.PayerOrg.ID, Name: rem.PayerOrg.Name}),
		PaymentDate:       rem.PaymentDay.String(),
		PaymentAmount:     dollars(rem.Total),
		PaymentIdentifier: &identifier{System: sysTrace, Value: rem.Number},
	}
	if isID(rem.Number) {
		out.ID = rem.Number
	}
	for _, tx := range rem.Transactions {
		out.Extension = append(out.Extension, extension{URL: ExtTransaction, ValueString: tx})
	}
	amounts := make([]claim.Cents, 0, len(rem.Claims)+len(rem.ProviderAdjustments))
	for i, c := range rem.Claims {
		if c.Claim == nil || c.Decision == nil {
			return fmt.Errorf(doing+": claim %d has no claim or decision", i+1)
		}
		amounts = append(amounts, c.Decision.Paid)
		d := detail{Type: code(sysPaymentType, "payment"), Date: rem.PaymentDay.String(), Payee: payee, Amount: dollars(c.Decision.Paid),
			Request: &reference{Identifier: &identifier{System: sysPatientControl, Value: c.Claim.PatientControl}}}
		if c.PayerControl != "" {
			d.Identifier = &identifier{System: sysPayerControl, Value: c.PayerControl}
			d.Response = &reference{Identifier: d.Identifier}
		}
		if c.Status == "22" {
			d.Type = code(sysPaymentType, "adjustment")
		}
		out.Detail = append(out.Detail, d)
	}
	for _, a := range rem.ProviderAdjustments {
		amounts = append(amounts, -a.Amount)
		d := detail{Type: code(sysPaymentType, "adjustment"), Date: rem.PaymentDay.String(), Payee: payee, Amount: dollars(-a.Amount)}
		d.Type.Text = a.Code
		if a.Reference != "" {
			d.Identifier = &identifier{Value: a.Reference}
		}
		out.Detail = append(out.Detail, d)
	}
	sum, err := claim.Sum(amounts...)
	switch {
	case err != nil:
		return fmt.Errorf(doing+": %w", err)
	case sum != rem.Total:
		return fmt.Errorf(doing+": the total is %s but the details sum to %s", rem.Total.Dollars(), sum.Dollars())
	case rem.Total < 0:
		return fmt.Errorf(doing+": the total %s is below zero; carry it forward (FB)", rem.Total.Dollars())
	}
	return writeLine(w, out)
}
