package x12

import (
	"strconv"

	"github.com/careclear/careclear/internal/claim"
)

// maxOtherPayers is the guide's most; maxReasons bounds the adjustments of one payer on a claim or line (five CAS).
const (
	maxOtherPayers = 10
	maxReasons     = 30
)

// beginOther opens loop 2320: another payer of the claim.
func (b *builder) beginOther(seg Segment) {
	b.area, b.ent = inOther, entity{}
	if len(b.c.OtherPayers) == maxOtherPayers {
		b.fail(seg, "", "limit", "A7", "more than "+strconv.Itoa(maxOtherPayers)+" other payers")
		return
	}
	b.others = append(b.others, segRef{"SBR", seg.Pos})
	b.c.OtherPayers = append(b.c.OtherPayers, claim.OtherPayer{Order: seg.El(1), Insured: claim.Person{Relation: seg.El(2)}})
}

// otherSegment takes a segment of loops 2320 and 2330.
func (b *builder) otherSegment(seg Segment) {
	o := &b.c.OtherPayers[len(b.c.OtherPayers)-1]
	switch seg.ID {
	case "CAS":
		b.reasons(seg, &o.Adjustments)
	case "AMT":
		switch seg.El(1) {
		case "D":
			o.Paid = b.otherAmount(seg)
		case "EAF":
			o.Owed = b.otherAmount(seg)
		}
	case "NM1":
		b.ent = entity{person: new(claim.Person)} // of those that are not kept
		switch seg.El(1) {
		case "IL":
			b.ent.person = &o.Insured
		case "PR":
			o.Payer = claim.Payer{ID: seg.El(9), Name: seg.El(3)}
		}
		b.ent.name(seg)
	case "N3", "N4":
		b.ent.address(seg)
	case "DTP":
		if seg.El(1) == "573" {
			o.Decided = b.decided(seg)
		}
	}
}

// beginPaid opens loop 2430: another payer's decision on the line.
func (b *builder) beginPaid(seg Segment) {
	b.area, b.ent, b.paid = inPaid, entity{}, nil
	if len(b.c.Lines) == 0 {
		return // has been refused
	}
	for i := range b.c.OtherPayers {
		o := &b.c.OtherPayers[i]
		if o.Payer.ID != seg.El(1) || len(o.Lines) > claim.MaxLines {
			continue
		}
		l := claim.OtherLine{Line: len(b.c.Lines)}
		if v := b.otherAmountAt(seg, 2); v != nil {
			l.Paid = *v
		}
		o.Lines = append(o.Lines, l)
		b.paid = &o.Lines[len(o.Lines)-1]
		return
	}
	b.fail(seg, "01", "R2.9", "A8", "the decision is of no other payer of the claim; name it in NM1*PR of a loop 2330B")
}

// paidSegment takes a segment of loop 2430.
func (b *builder) paidSegment(seg Segment) {
	switch {
	case b.paid == nil:
	case seg.ID == "CAS":
		b.reasons(seg, &b.paid.Adjustments)
	case seg.ID == "DTP" && seg.El(1) == "573":
		b.paid.Decided = b.decided(seg)
	}
}

// reasons takes the adjustments of a CAS; those of zero say nothing.
func (b *builder) reasons(seg Segment, to *[]claim.Adjustment) {
	group := claim.Group(seg.El(1))
	switch group {
	case claim.CO, claim.PR, claim.OA, claim.PI, "CR":
	default:
		b.fail(seg, "01", "R2.9", "A7", "another payer's adjustment has no group that we know; send CO, PR, OA or PI")
	}
	for i := 2; i <= 17; i += 3 {
		if seg.El(i) == "" && seg.El(i+1) == "" {
			continue
		}
		v := b.otherAmountAt(seg, i+1)
		switch {
		case v == nil || seg.El(i) == "":
			b.fail(seg, elem(i, 0), "R2.9", "A8", "another payer's reason without amount, or amount without reason; send both")
		case len(*to) == maxReasons:
			b.fail(seg, "", "limit", "A7", "more than "+strconv.Itoa(maxReasons)+" adjustments of one payer")
		case *v != 0:
			*to = append(*to, claim.Adjustment{Group: group, CARC: seg.El(i), Amount: *v})
		}
	}
}

func (b *builder) otherAmount(seg Segment) *claim.Cents { return b.otherAmountAt(seg, 2) }

// otherAmountAt reads an amount that may be negative; nil if it is none.
func (b *builder) otherAmountAt(seg Segment, i int) *claim.Cents {
	v, err := claim.ParseCents(seg.El(i))
	if err != nil {
		b.fail(seg, elem(i, 0), "R2.9", "A7", "another payer's amount is missing or not an amount of dollars and whole cents; correct it")
		return nil
	}
	return &v
}

// decided reads when another payer decided; a date that is none is only told.
func (b *builder) decided(seg Segment) *claim.Day {
	d, _, ok := days(seg.El(2), seg.El(3))
	if !ok {
		b.warn(seg, "03", "x12-date", "no calendar date in the form of DTP02; correct it")
		return nil
	}
	return &d
}

// others writes the loops 2320 and 2330 of a claim.
func (h *hierarchy) others(c *claim.Claim) {
	for i := range c.OtherPayers {
		o := &c.OtherPayers[i]
		h.seg("SBR", h.required("SBR01 order", o.Order), h.required("SBR02 relation", o.Insured.Relation), "", "", "", "", "", "", h.env.filing())
		h.adjustments(o.Adjustments, 1)
		if o.Paid != nil {
			h.seg("AMT", "D", o.Paid.X12())
		}
		if o.Owed != nil {
			h.seg("AMT", "EAF", o.Owed.X12())
		}
		h.seg("OI", "", "", "Y", "", "", "Y")
		h.id("NM1*IL other member id", o.Insured.MemberID, 80)
		h.person("IL", o.Insured)
		h.address("NM1*IL other", o.Insured.Address, false)
		h.seg("NM1", "PR", "2", h.required("NM1*PR other name", name(o.Payer.Name, 60)), "", "", "", "", "PI", h.id("NM1*PR other id", o.Payer.ID, 80))
		if o.Decided != nil {
			h.seg("DTP", "573", "D8", o.Decided.X12())
		}
	}
}

// paidBy writes the loops 2430 of a line.
func (h *hierarchy) paidBy(c *claim.Claim, l *claim.Line, code composite) {
	for i := range c.OtherPayers {
		for _, d := range c.OtherPayers[i].Lines {
			if d.Line != l.Number {
				continue
			}
			h.seg("SVD", c.OtherPayers[i].Payer.ID, d.Paid.X12(), code, l.Revenue, formatUnits(l.Units))
			h.adjustments(d.Adjustments, 1)
			if d.Decided == nil {
				h.fail("DTP*573", "the day of another payer's decision on a line is missing")
				return
			}
			h.seg("DTP", "573", "D8", d.Decided.X12())
		}
	}
}
