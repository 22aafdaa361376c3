package fhir

import (
	"errors"
	"fmt"

	"github.com/careclear/careclear/internal/claim"
)

// charges prices the lines: item.net, else unitPrice x quantity, else, by option, what is missing to the total.
// The sum against the total (R2.4) is left to claim.Check.
func (m *mapper) charges() {
	var sum claim.Cents
	var open []int // lines without a price
	for n := range m.out.Lines {
		c, ok := m.price(n)
		if !ok {
			open = append(open, n)
		}
		m.out.Lines[n].Charge = c
		sum += c // at most 999 times MaxCharge
	}
	total, has := m.amount(".total", m.in.Total)
	switch {
	case m.refusal != nil:
		return
	case len(open) == 0 && !has:
		m.warn(".total", "R2.4", "the total is missing: taken as the sum of the items")
		m.out.Charge = sum
	case len(open) == 0:
		m.out.Charge = total
	case !has:
		m.fail(".total", "R2.4", "A6", "the total is missing, and so is the price of an item")
	case !m.opt.PriceRemainderLine:
		m.fail(m.itemPath(open[0])+".net", "R2.4", "A6",
			"the item has no net (nor unitPrice and quantity); price it, or submit to a plan that prices one line by the remainder")
	case total < sum:
		m.fail(".total", "R2.4", "A8", fmt.Sprintf("the total is %s but the priced items alone sum to %s", total.Dollars(), sum.Dollars()))
	default:
		m.out.Charge = total
		m.out.Lines[open[0]].Charge = total - sum
		m.warn(m.itemPath(open[0])+".net", "R2.4", "the item has no net: charged the remainder of the total, "+(total-sum).Dollars())
		for _, n := range open[1:] {
			m.warn(m.itemPath(n)+".net", "R2.4", "the item has no net and another took the remainder: charged 0.00")
		}
	}
}

// price returns the charge of a line, ok false if the item names none.
func (m *mapper) price(n int) (c claim.Cents, ok bool) {
	it, at := &m.in.Item[m.at[n]], m.itemPath(n)
	if c, ok = m.amount(at+".net", it.Net); ok {
		return c, true
	}
	unit, ok := m.amount(at+".unitPrice", it.UnitPrice)
	if !ok {
		return 0, false
	}
	if it.Factor != "" && it.Factor != "1" && it.Factor != "1.0" {
		m.fail(at+".net", "R2.4", "A6", "an item with a factor needs its net")
		return 0, true
	}
	if c, ok = times(unit, m.out.Lines[n].Units); !ok || c > claim.MaxCharge {
		m.fail(at+".unitPrice", "R2.7", "A7", "unitPrice x quantity is negative or above the system's bound")
	}
	return c, true
}

// amount reads a Money; ok is false if there is none.
func (m *mapper) amount(path string, v *money) (c claim.Cents, ok bool) {
	if v == nil || v.Value == "" {
		return 0, false
	}
	if v.Currency != "" && v.Currency != "USD" {
		m.fail(path+".currency", "currency", "A7", "amounts must be in USD")
	}
	c, exact, err := parseCents(v.Value)
	switch {
	case errors.Is(err, errText):
		m.fail(path+".value", "amount", "A7", "an amount must be a JSON number in plain decimals (125.00), neither text nor with an exponent")
	case err != nil:
		m.fail(path+".value", "R2.7", "A7", "the amount is above the system's bound")
	case !exact:
		m.warn(path+".value", "amount", "parts of a cent were rounded half up")
	}
	return c, true
}
