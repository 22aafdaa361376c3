package fhir

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"

	"github.com/careclear/careclear/internal/claim"
)

// EOBTotals is what an ExplanationOfBenefit says about money.
type EOBTotals struct {
	ID             string
	Status         string // active or cancelled
	Outcome        string // queued or complete
	PayerControl   string
	PatientControl string
	Total          map[string]claim.Cents   // by category code: Submitted, Eligible, Benefit ...
	Lines          []map[string]claim.Cents // the same of each item; several adjudications of a category are summed
	Payment        claim.Cents              // payment.amount
}

// CheckEOB reads an ExplanationOfBenefit of ours back and verifies that its money holds together, on the bytes
// alone: every total is the sum over the lines (R6.4), charges are fully explained on every line, and what is paid is
// the benefit. It is for end-to-end checks; the totals are returned also beside an error, as far as they were read.
func CheckEOB(doc []byte) (EOBTotals, error) {
	var in eob
	t := EOBTotals{Total: map[string]claim.Cents{}}
	if err := json.Unmarshal(doc, &in); err != nil {
		return t, errors.New("check ExplanationOfBenefit: " + structure("ExplanationOfBenefit", doc, err).Message)
	}
	t.ID, t.Status, t.Outcome = in.ID, in.Status, in.Outcome
	if err := t.read(in); err != nil {
		return t, fmt.Errorf("check ExplanationOfBenefit %s: %w", in.ID, err)
	}
	return t, nil
}

func (t *EOBTotals) read(in eob) error {
	if in.ResourceType != "ExplanationOfBenefit" {
		return errors.New("the resource has another type")
	}
	for _, id := range in.Identifier {
		if id.System == sysPayerControl {
			t.PayerControl = id.Value
		}
	}
	if in.Claim != nil && in.Claim.Identifier != nil {
		t.PatientControl = in.Claim.Identifier.Value
	}
	sums := map[string]claim.Cents{}
	for i, it := range in.Item {
		line := map[string]claim.Cents{}
		t.Lines = append(t.Lines, line)
		for _, a := range it.Adjudication {
			c, err := exactly(a.Amount)
			if err != nil {
				return fmt.Errorf("item[%d]: %w", i, err)
			}
			line[a.Category.first()] += c
			sums[a.Category.first()] += c
		}
		if net, err := exactly(it.Net); err != nil || net != line[Submitted] {
			return fmt.Errorf("item[%d].net is not what was submitted", i)
		}
		if in.Outcome == "complete" {
			if err := explained(line); err != nil {
				return fmt.Errorf("item[%d]: %w", i, err)
			}
		}
	}
	for i, x := range in.Total {
		c, err := exactly(&x.Amount)
		if err != nil {
			return fmt.Errorf("total[%d]: %w", i, err)
		}
		if _, twice := t.Total[x.Category.first()]; twice {
			return fmt.Errorf("total[%d] repeats a category", i)
		}
		t.Total[x.Category.first()] = c
	}
	if !maps.Equal(sums, t.Total) {
		return errors.New("the totals are not the sums over the lines")
	}
	if in.Outcome != "complete" {
		return nil
	}
	var err error
	if in.Payment == nil {
		return errors.New("the payment is missing")
	}
	if t.Payment, err = exactly(in.Payment.Amount); err != nil || t.Payment != t.Total[Benefit] {
		return errors.New("payment.amount is not the total of category benefit")
	}
	return nil
}

// explained verifies submitted = everything that lowered it + benefit.
func explained(line map[string]claim.Cents) error {
	rest := line[Submitted]
	for _, c := range []string{Discount, NonCovered, PriorPayerPaid, Deductible, Coinsurance, Copay, Benefit} {
		rest -= line[c]
	}
	if rest != 0 {
		return fmt.Errorf("%s of the charge is not explained", rest.Dollars())
	}
	return nil
}

func exactly(m *money) (claim.Cents, error) {
	if m == nil || !m.Value.plain() || m.Currency != "USD" {
		return 0, errors.New("an amount is missing, not a plain number or not in USD")
	}
	c, err := claim.ParseCents(string(m.Value))
	if err != nil {
		return 0, errors.New("an amount has parts of a cent")
	}
	return c, nil
}
