package fhir

import (
	"errors"
	"io"
	"time"

	"github.com/careclear/careclear/internal/claim"
)

// Notice is what a PaymentNotice says: that a remittance was paid.
type Notice struct {
	ID      string
	Payment string // id of the PaymentReconciliation
	Number  string // trace number
	Payer   claim.PayerOrg
	Payee   claim.Provider // NPI, else Reference; it is who is told
	Day     claim.Day
	Amount  claim.Cents
	Created time.Time
}

type paymentNotice struct {
	ResourceType  string       `json:"resourceType"`
	ID            string       `json:"id"`
	Identifier    []identifier `json:"identifier,omitempty"`
	Status        string       `json:"status"`
	Created       string       `json:"created"`
	Provider      *reference   `json:"provider,omitempty"`
	Payment       *reference   `json:"payment"`
	PaymentDate   string       `json:"paymentDate"`
	Payee         *reference   `json:"payee,omitempty"`
	Recipient     *reference   `json:"recipient"`
	Amount        *money       `json:"amount"`
	PaymentStatus *concept     `json:"paymentStatus"`
}

// WritePaymentNotice writes one PaymentNotice as one line. The patient is not named.
func WritePaymentNotice(w io.Writer, in Notice) error {
	if !isID(in.ID) || !isID(in.Payment) || in.Created.IsZero() || in.Amount < 0 {
		return errors.New("write PaymentNotice: id, payment or time of creation is missing, or the amount is below zero")
	}
	payee := payeeRef(in.Payee)
	if payee == nil {
		return errors.New("write PaymentNotice: the payee has neither NPI nor reference")
	}
	return writeLine(w, paymentNotice{ResourceType: "PaymentNotice", ID: in.ID, Identifier: []identifier{{System: sysTrace, Value: in.Number}},
		Status: "active", Created: in.Created.UTC().Format(time.RFC3339), Provider: payerRef(claim.Payer{ID: in.Payer.ID, Name: in.Payer.Name}),
		Payment: &reference{Reference: "PaymentReconciliation/" + in.Payment}, PaymentDate: in.Day.String(), Payee: payee, Recipient: payee,
		Amount: dollars(in.Amount), PaymentStatus: code(sysPaymentStatus, "paid")})
}

// payeeRef names who is paid, nil if nobody is.
func payeeRef(p claim.Provider) *reference {
	switch {
	case p.NPI != "":
		return &reference{Identifier: &identifier{System: sysNPI, Value: p.NPI}, Display: p.Last}
	case p.Reference != "":
		return &reference{Reference: refTo("Organization", p.Reference), Display: p.Last}
	}
	return nil
}
