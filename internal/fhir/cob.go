package fhir

import (
	"fmt"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// Coordination of benefits (claims.md §2.2): what another payer decided is a second insurance entry and its
// ClaimResponse, contained in the claim or in the same Bundle.

// maxOtherPayers is what an 837 has room for.
const maxOtherPayers = 10

// payingOrder is Coverage.order 1, 2, 3 in the words of SBR01.
const payingOrder = "PST"

func orderNumber(order string) int { return strings.Index(payingOrder, order) + 1 }

// others writes the other payers of a claim.
func (w *writer) others(c *claim.Claim, patient *reference, out *claimResource) {
	for i := range c.OtherPayers {
		o := &c.OtherPayers[i]
		id := fmt.Sprintf("other-%d", i+1)
		cov := coverage{ResourceType: "Coverage", ID: id, Status: "active", SubscriberID: o.Insured.MemberID, Order: orderNumber(o.Order),
			Beneficiary: patient, Relationship: relationship(o.Insured.Relation), Payor: []reference{*payerRef(o.Payer)}}
		person := o.Insured
		if person.MemberID, person.Relation = "", ""; person != (claim.Person{}) {
			w.contain(patientOf(person, id+"-insured"))
			cov.Subscriber = &reference{Reference: "#" + id + "-insured"}
		}
		w.contain(cov)
		ins := insurance{Sequence: i + 2, Coverage: &reference{Reference: "#" + id}}
		if o.Paid != nil {
			w.contain(otherResponse(c, o, id+"-response", patient))
			ins.ClaimResponse = &reference{Reference: "#" + id + "-response"}
		}
		out.Insurance = append(out.Insurance, ins)
	}
}

func otherResponse(c *claim.Claim, o *claim.OtherPayer, id string, patient *reference) claimResponse {
	r := claimResponse{ResourceType: "ClaimResponse", ID: id, Status: "active", Type: code(sysClaimType, kindCode(c.Kind)), Use: "claim", Patient: patient,
		Created: c.To.String(), Insurer: payerRef(o.Payer), Outcome: "complete", Adjudication: reasons(o.Adjustments),
		Total:   []total{{categoryConcept(Benefit), *dollars(*o.Paid)}},
		Payment: &payment{Type: code(sysPaymentKind, "complete"), Amount: dollars(*o.Paid)}}
	if o.Owed != nil {
		r.Total = append(r.Total, total{categoryConcept(MemberLiability), *dollars(*o.Owed)})
	}
	if o.Decided != nil {
		r.Payment.Date = o.Decided.String()
	}
	for _, l := range o.Lines {
		it := responseItem{ItemSequence: l.Line, Adjudication: append([]adjudication{{Category: categoryConcept(Submitted), Amount: dollars(c.Lines[l.Line-1].Charge)}}, reasons(l.Adjustments)...)}
		it.Adjudication = append(it.Adjudication, adjudication{Category: categoryConcept(Benefit), Amount: dollars(l.Paid)})
		if l.Decided != nil {
			it.Extension = []extension{{URL: ExtDecided, ValueString: l.Decided.String()}}
		}
		r.Item = append(r.Item, it)
	}
	return r
}

func reasons(all []claim.Adjustment) (out []adjudication) {
	for _, a := range all {
		x := adjudication{Category: categoryConcept(categoryOf(a, claim.LineDecision{Allowed: 1})), Amount: dollars(a.Amount), Reason: code(sysCARC, a.CARC)}
		x.Extension = []extension{{URL: ExtGroup, ValueCode: string(a.Group)}}
		out = append(out, x)
	}
	return out
}

// others reads the other payers that decided. Insurances without a ClaimResponse in reach are left with a warning: who
// pays first is not for us to guess.
func (m *mapper) others() {
	decided := 0
	for i, ins := range m.in.Insurance {
		if i == m.focalAt {
			continue
		}
		at := fmt.Sprintf(".insurance[%d]", i)
		t := m.scope.find(ins.ClaimResponse)
		if t == nil || t.response == nil {
			m.warn(at, "cob", "the other payer's decision is not in reach (insurance.claimResponse): only the focal insurance was read")
			continue
		}
		if decided++; decided > maxOtherPayers {
			m.fail(at, "limit", "A7", fmt.Sprintf("more than %d other payers", maxOtherPayers))
			return
		}
		m.other(at, i, m.scope.coverage(ins.Coverage), t.response)
		m.otherAt = append(m.otherAt, i)
	}
	switch n := m.focalOrder; {
	case n > len(payingOrder):
		m.out.Order = payingOrder[len(payingOrder)-1:]
	case n > 1:
		m.out.Order = payingOrder[n-1 : n]
	case n == 0 && decided > 0: // who decided before us pays before us
		m.out.Order = payingOrder[min(decided, len(payingOrder)-1):][:1]
	}
}

func (m *mapper) other(at string, i int, cov coverage, r *claimResponse) {
	o := claim.OtherPayer{Insured: claim.Person{Relation: relationOf(cov.Relationship), MemberID: cov.SubscriberID}}
	n := cov.Order
	if n < 1 {
		n = i + 1
		if i > m.focalAt {
			n = i
		}
	}
	o.Order = payingOrder[min(n, len(payingOrder))-1:][:1]
	if cov.Subscriber != nil {
		relation, number := o.Insured.Relation, o.Insured.MemberID
		o.Insured = m.person(cov.Subscriber, at+".coverage.subscriber")
		o.Insured.Relation, o.Insured.MemberID = relation, firstOf(number, o.Insured.MemberID)
	}
	if len(cov.Payor) > 0 {
		o.Payer = payerOf(&cov.Payor[0])
	} else if r.Insurer != nil {
		o.Payer = payerOf(r.Insurer)
	}
	if !text(o.Payer.ID, 200) || !text(o.Insured.MemberID, 64) {
		m.fail(at+".coverage", "limit", "A7", "the other payer's or member's identifier is not printable or too long")
	}
	path := at + ".claimResponse"
	o.Adjustments = m.reasons(path, r.Adjudication)
	var sum claim.Cents
	for j, it := range r.Item {
		l := claim.OtherLine{Line: it.ItemSequence, Adjustments: m.reasons(path, it.Adjudication)}
		if it.ItemSequence < 1 || it.ItemSequence > len(m.out.Lines) {
			m.fail(fmt.Sprintf("%s.item[%d].itemSequence", path, j), "R2.9", "A8", "the other payer's decision is about no line of the claim")
			return
		}
		for _, a := range it.Adjudication {
			if a.Category.has(Benefit) {
				c, _ := m.amount(path, a.Amount)
				l.Paid += c
			}
		}
		for _, e := range it.Extension {
			if e.URL == ExtDecided {
				d := m.day(path, e.ValueString)
				l.Decided = &d
			}
		}
		sum += l.Paid
		o.Lines = append(o.Lines, l)
	}
	said := len(r.Item) > 0
	if r.Payment != nil {
		if c, ok := m.amount(path+".payment.amount", r.Payment.Amount); ok {
			sum, said = c, true
		}
		if r.Payment.Date != "" {
			d := m.day(path+".payment.date", r.Payment.Date)
			o.Decided = &d
		}
	}
	for _, t := range r.Total {
		c, ok := m.amount(path+".total", &t.Amount)
		switch {
		case ok && t.Category.has(Benefit):
			sum, said = c, true
		case ok && t.Category.has(MemberLiability):
			o.Owed = &c
		}
	}
	if !said {
		m.fail(path, "R2.9", "A8", "the other payer's ClaimResponse does not say what it paid; add a total of category benefit")
	}
	o.Paid = &sum
	m.out.OtherPayers = append(m.out.OtherPayers, o)
}

// reasons reads adjustments: those with a reason code, and those whose category says as much.
func (m *mapper) reasons(path string, all []adjudication) (out []claim.Adjustment) {
	for _, a := range all {
		c, ok := m.amount(path, a.Amount)
		x := claim.Adjustment{CARC: firstOf(a.Reason.in(sysCARC), a.Reason.first()), Amount: c}
		for category, of := range map[string]claim.Adjustment{Deductible: {Group: claim.PR, CARC: "1"}, Coinsurance: {Group: claim.PR, CARC: "2"}, Copay: {Group: claim.PR, CARC: "3"},
			Discount: {Group: claim.CO, CARC: "45"}, NonCovered: {Group: claim.CO, CARC: "96"}, PriorPayerPaid: {Group: claim.OA, CARC: "23"}} {
			if a.Category.has(category) {
				x.Group, x.CARC = of.Group, firstOf(x.CARC, of.CARC)
			}
		}
		for _, e := range a.Extension {
			if e.URL == ExtGroup {
				x.Group = claim.Group(e.ValueCode)
			}
		}
		switch {
		case x.CARC == "" || !ok || c == 0 || a.Category.has(Benefit) || a.Category.has(Submitted):
			continue
		case x.Group == "":
			x.Group = claim.CO
		case x.Group != claim.CO && x.Group != claim.PR && x.Group != claim.OA && x.Group != claim.PI:
			m.fail(path, "code", "A7", "not an adjustment group: CO, PR, OA or PI")
		}
		if len(x.CARC) > 5 || !isCode(x.CARC) {
			m.fail(path, "code", "A7", "not an adjustment reason code")
		}
		out = append(out, x)
	}
	return out
}

// payerOf reads a reference to a payer that is not followed.
func payerOf(r *reference) claim.Payer {
	p := claim.Payer{Name: r.Display, ID: logical(r.Reference)}
	if r.Identifier != nil && r.Identifier.Value != "" {
		p.ID = r.Identifier.Value
	}
	return p
}
