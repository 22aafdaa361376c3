package fhir

import (
	"fmt"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// roles are what the categories of adjudication mean to money, whatever code system they are of: the base one, the US
// consumer guide's, and the one that Medicare's Blue Button (and so Synthea) uses.
func roleOf(category *node) string {
	for _, c := range category.get("coding").list() {
		code := c.get("code").str()
		switch code {
		case Submitted, Eligible, Deductible, Copay, Benefit, Coinsurance, NonCovered, Discount, PriorPayerPaid, MemberLiability, PriorContractual:
			return code
		}
		for suffix, role := range map[string]string{"/line_sbmtd_chrg_amt": Submitted, "/line_alowd_chrg_amt": Eligible, "/line_prvdr_pmt_amt": Benefit,
			"/line_coinsrnc_amt": Coinsurance, "/line_bene_ptb_ddctbl_amt": Deductible} {
			if strings.HasSuffix(code, suffix) {
				return role
			}
		}
	}
	return ""
}

// keyOf names a category exactly, for R6.4.
func keyOf(category *node) string {
	for _, c := range category.get("coding").list() {
		if code := c.get("code").str(); code != "" {
			return c.get("system").str() + "|" + code
		}
	}
	return ""
}

// tally adds amounts up by category and by what they mean.
type tally struct {
	byKey, byRole map[string]claim.Cents
	other         bool        // an amount of a category without a meaning of ours
	patient       claim.Cents // of adjustments with group PR
	grouped       bool
}

func newTally() *tally {
	return &tally{byKey: map[string]claim.Cents{}, byRole: map[string]claim.Cents{}}
}

func (t *tally) add(a *node) {
	c, ok := a.get("amount").cents()
	if !ok {
		return
	}
	t.byKey[keyOf(a.get("category"))] += c
	role := roleOf(a.get("category"))
	if t.byRole[role] += c; role == "" {
		t.other = true
	}
	for _, e := range a.get("extension").list() {
		if e.get("url").str() == ExtGroup {
			if t.grouped = true; e.get("valueCode").str() == "PR" {
				t.patient += c
			}
		}
	}
}

func (t *tally) has(role string) bool { _, ok := t.byRole[role]; return ok }

// adjudicated checks the money of a ClaimResponse or ExplanationOfBenefit.
func (x *resourceCheck) adjudicated() {
	number := "sequence"
	if x.r.Kind == "ClaimResponse" {
		number = "itemSequence"
	} else {
		x.pointers("diagnosisSequence", x.sequences("diagnosis", "sequence"), "R2.5", "the sequence names no diagnosis")
		x.pointers("careTeamSequence", x.sequences("careTeam", "sequence"), "pointer", "the sequence names no member of the care team")
	}
	x.sequences("item", number)
	x.pointers("noteNumber", x.sequences("processNote", "number"), "note", "the number names no processNote")
	x.focal()

	all := newTally()
	onLines := false
	for _, list := range []string{"item", "addItem"} {
		for i, it := range x.root.get(list).list() {
			x.r.Counts["lines"]++
			line := newTally()
			for _, a := range it.get("adjudication").list() {
				line.add(a)
			}
			x.line(fmt.Sprintf("%s.%s[%d]", x.r.Path, list, i), it, line)
			onLines = onLines || len(line.byKey) > 0
			for k, c := range line.byKey {
				all.byKey[k] += c
			}
			for k, c := range line.byRole {
				all.byRole[k] += c
			}
		}
	}
	header := x.root.get("adjudication").list()
	if len(header) > 0 && onLines {
		x.warn(x.r.Path+".adjudication", "c4bb-level", "adjudication stands on the lines and on the header", "keep one of them")
	}
	for _, a := range header {
		all.add(a)
	}
	x.totals(all)
	x.payment(all)
}

// line checks what was decided on one line.
func (x *resourceCheck) line(path string, it *node, t *tally) {
	at := path + ".adjudication"
	charge, allowed, paid := t.byRole[Submitted], t.byRole[Eligible], t.byRole[Benefit]
	if net, ok := it.get("net").cents(); ok && t.has(Submitted) {
		x.unequal(path+".net", "R6-net", net, charge, fmt.Sprintf("net is %s but %s was submitted", net.Dollars(), charge.Dollars()), "correct one of them")
	}
	switch {
	case paid < 0 && charge < 0: // a reversal: signs are turned
		x.warn(at, "R5.1", "a reversal: charge and benefit are below zero", "")
		return
	case paid < 0 || charge < 0 || allowed < 0:
		x.fail(at, "R6-negative", "an amount submitted, eligible or paid is below zero", "")
		return
	}
	switch {
	case t.has(Benefit) && t.has(Eligible) && paid > allowed+claim.Cents(x.inexact):
		x.fail(at, "R6-benefit", fmt.Sprintf("the benefit is %s of an eligible %s", paid.Dollars(), allowed.Dollars()), "pay no more than is allowed")
	case t.has(Benefit) && !t.has(Eligible) && t.has(Submitted) && paid > charge:
		x.fail(at, "R6-benefit", fmt.Sprintf("the benefit is %s of a charge of %s", paid.Dollars(), charge.Dollars()), "pay no more than is charged")
	}
	rest := charge - paid
	for _, role := range []string{Discount, NonCovered, PriorPayerPaid, PriorContractual, Deductible, Coinsurance, Copay} {
		rest -= t.byRole[role]
	}
	consumer := t.has(Discount) || t.has(NonCovered) || t.has(PriorPayerPaid) || t.has(MemberLiability) // the guide's categories are used
	switch {
	case !t.has(Submitted) || !t.has(Benefit) || t.other:
	case consumer:
		x.unequal(at, "c4bb-sum", rest, 0, fmt.Sprintf("%s of the charge is not explained", rest.Dollars()),
			"submitted = discount + noncovered + deductible + coinsurance + copay + priorpayerpaid + benefit")
	case t.has(Eligible) && (t.has(Deductible) || t.has(Coinsurance) || t.has(Copay)):
		if rest := allowed - paid - t.byRole[Deductible] - t.byRole[Coinsurance] - t.byRole[Copay]; max(rest, -rest) > claim.Cents(x.inexact) {
			x.warn(at, "R6-share", fmt.Sprintf("%s of what is eligible is not explained", rest.Dollars()), "eligible = deductible + coinsurance + copay + benefit")
		}
	}
	if t.grouped && t.has(MemberLiability) && t.patient != t.byRole[MemberLiability] {
		x.warn(at, "R6-patient", fmt.Sprintf("memberliability is %s but the PR adjustments sum to %s", t.byRole[MemberLiability].Dollars(), t.patient.Dollars()), "correct one of them")
	}
}

// totals checks R6.4: a total is the sum over the lines, or what the header says.
func (x *resourceCheck) totals(all *tally) {
	said := map[string]claim.Cents{}
	for i, t := range x.root.get("total").list() {
		at := fmt.Sprintf("%s.total[%d]", x.r.Path, i)
		key := keyOf(t.get("category"))
		c, ok := t.get("amount").cents()
		if _, twice := said[key]; twice {
			x.fail(at, "R6.4", "the total of this category is given twice", "give one total a category")
		}
		said[key] = c
		if sum, has := all.byKey[key]; ok && has {
			x.unequal(at+".amount", "R6.4", c, sum, fmt.Sprintf("the total is %s but the lines sum to %s", c.Dollars(), sum.Dollars()), "correct one of them")
		} else if role := roleOf(t.get("category")); ok && role != "" && all.has(role) && c != all.byRole[role] {
			x.warn(at+".amount", "R6.4", fmt.Sprintf("the total is %s but the lines, in another code system, sum to %s", c.Dollars(), all.byRole[role].Dollars()), "")
		}
		if role := roleOf(t.get("category")); ok && role != "" && !all.has(role) {
			all.byRole[role] = c
		}
	}
	for name, role := range map[string]string{"charged": Submitted, "allowed": Eligible, "paid": Benefit} {
		if all.has(role) {
			x.r.Cents[name] = all.byRole[role]
		}
	}
}

// payment checks what is paid against the benefit, and R6.1.
func (x *resourceCheck) payment(all *tally) {
	p := x.root.get("payment")
	paid, ok := p.get("amount").cents()
	outcome := x.root.get("outcome").str()
	if ok {
		x.r.Cents["payment"] = paid
	}
	if outcome == "queued" && (paid != 0 || all.byRole[Benefit] != 0) {
		x.fail(x.r.Path+".outcome", "R6.1", "queued says that nothing was decided, but something is paid", "complete or partial")
	}
	if outcome == "complete" && x.root.get("total") == nil && x.root.get("use").str() == "claim" {
		x.warn(x.r.Path+".total", "R6.4", "the totals are missing", "add them")
	}
	if !ok {
		return
	}
	at := x.r.Path + ".payment.amount"
	adjusted, _ := p.get("adjustment").cents()
	benefit := all.byRole[Benefit]
	switch {
	case paid < 0 && benefit >= 0:
		x.fail(at, "R6-negative", "the payment is below zero", "")
	case all.has(Benefit) && paid > benefit+max(adjusted, -adjusted)+claim.Cents(x.inexact):
		x.fail(at, "R6-payment", fmt.Sprintf("the payment is %s of a benefit of %s", paid.Dollars(), benefit.Dollars()), "pay no more than the benefit")
	case !all.has(Benefit) && all.has(Submitted) && paid > all.byRole[Submitted]+claim.Cents(x.inexact):
		x.fail(at, "R6-payment", fmt.Sprintf("the payment is %s of a charge of %s", paid.Dollars(), all.byRole[Submitted].Dollars()), "pay no more than is charged")
	case all.has(Benefit) && paid+adjusted+claim.Cents(x.inexact) < benefit && paid-adjusted+claim.Cents(x.inexact) < benefit:
		x.warn(at, "R6-payment", fmt.Sprintf("the payment is %s but the benefit %s", paid.Dollars(), benefit.Dollars()), "say the difference in payment.adjustment")
	}
}
