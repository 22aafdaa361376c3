package x12

import (
	"strconv"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// area is the part of a claim that the reader stands in.
type area int

const (
	inClaim area = iota // loops 2300, 2310
	inOther             // loops 2320, 2330: another payer
	inLine              // loops 2400, 2410, 2420
	inPaid              // loop 2430: another payer's line decision
)

// builder makes one claim of its segments. The first refusal wins.
type builder struct {
	comp   separator
	active bool

	c         *claim.Claim
	clm       segRef
	stmt      segRef // DTP*434; DTP*472 of a dental claim
	lines     []lineRef
	others    []segRef         // SBR of the other payers
	paid      *claim.OtherLine // open loop 2430
	area      area
	ent       entity
	attending *claim.Provider
	refusal   *claim.Refusal
	warnings  []Finding
}

// segRef remembers where a segment stood; lineRef does so for the segments of a line.
type segRef struct {
	ID  string
	Pos Position
}

func (r segRef) segment() Segment { return Segment{ID: r.ID, Pos: r.Pos} }

type lineRef struct {
	lx, sv, dtp segRef
	dated       bool
}

func (b *builder) begin(seg Segment, kind claim.Kind, receiver string) {
	*b = builder{comp: b.comp, active: true, clm: segRef{"CLM", seg.Pos}}
	b.c = &claim.Claim{Kind: kind, PatientControl: seg.El(1), Format: formatOf(kind), Receiver: receiver}
	if seg.Damage != "" {
		b.refuse(damaged(seg))
		return
	}
	b.amount(seg, 2, "02", &b.c.Charge)
	if b.comp.see(seg) > 0 {
		b.warn(seg, "05", "x12-isa16", "the composites use another component separator than ISA16 says; declare it there")
	}
	b.comp.sure = false // each claim of a set is looked at
	place := b.split(seg.El(5))
	if b.c.Place = at(place, 0); b.c.Place == "" {
		b.fail(seg, "05-1", "R2.7", "A7", "the place of service is missing; give the facility code")
	}
	if at(place, 1) == "" {
		b.warn(seg, "05-2", "x12-guide", "the facility code qualifier is missing; send B (837P) or A (837I)")
	}
	switch f := wholeNumber(at(place, 2)); f {
	case "":
		b.fail(seg, "05-3", "R2.10", "A7", "the frequency code is missing or unreadable; send 1, 7 or 8")
	case "1", "7", "8":
		b.c.Frequency = claim.Frequency(f[0])
	default:
		b.fail(seg, "05-3", "R2.10", "A7", "only frequency codes 1, 7 and 8 are supported; interim bills are not")
	}
}

func (b *builder) segment(seg Segment) {
	if seg.Damage != "" {
		b.refuse(damaged(seg))
		return
	}
	switch seg.ID {
	case "LX":
		b.beginLine(seg)
		return
	case "SBR":
		b.beginOther(seg)
		return
	case "SVD":
		b.beginPaid(seg)
		return
	}
	switch b.area {
	case inClaim:
		b.claimSegment(seg)
	case inLine:
		b.lineSegment(seg)
	case inOther:
		b.otherSegment(seg)
	case inPaid:
		b.paidSegment(seg)
	}
}

func (b *builder) claimSegment(seg Segment) {
	switch seg.ID {
	case "DTP":
		if seg.El(1) == "434" && b.c.Kind == claim.Institutional || seg.El(1) == "472" && b.c.Kind == claim.Dental {
			b.stmt = segRef{"DTP", seg.Pos}
			b.date(seg, &b.c.From, &b.c.To)
		}
	case "REF":
		if b.ent != (entity{}) {
			b.refuse(b.ent.detail(seg))
			return
		}
		switch seg.El(1) {
		case "F8":
			b.c.OriginalNumber = seg.El(2)
		case "G1":
			b.c.PriorAuth = seg.El(2)
		}
	case "HI":
		b.diagnoses(seg)
	case "NM1":
		b.ent = entity{provider: new(claim.Provider)} // also for those that are not kept, so that their REF is theirs
		switch seg.El(1) {
		case "82":
			b.c.Rendering = b.ent.provider
		case "71":
			if b.c.Kind == claim.Institutional {
				b.attending = b.ent.provider
			}
		}
		b.ent.name(seg)
	default:
		b.refuse(b.ent.detail(seg))
	}
}

// diagnoses takes an HI. Admitting, reason-for-visit, external cause, procedure, condition and value codes are
// not kept.
func (b *builder) diagnoses(seg Segment) {
	most := 12
	if b.c.Kind == claim.Institutional {
		most = 25
	}
	for i := 1; i < len(seg.Elements); i++ {
		parts := b.split(seg.El(i))
		var system string
		switch at(parts, 0) {
		case "ABK", "ABF":
			system = claim.ICD10CM
		case "BK", "BF":
			system = claim.ICD9CM
		default:
			continue
		}
		code := strings.ReplaceAll(at(parts, 1), ".", "")
		if code == "" {
			b.fail(seg, elem(i, 2), "R2.5", "A6", "a diagnosis qualifier without a code")
			return
		}
		if len(b.c.Diagnoses) == most {
			b.fail(seg, elem(i, 0), "R2.5", "A7", "more than "+strconv.Itoa(most)+" diagnoses")
			return
		}
		b.c.Diagnoses = append(b.c.Diagnoses, claim.Code{System: system, Value: code})
	}
}

func (b *builder) beginLine(seg Segment) {
	b.area, b.ent = inLine, entity{}
	if len(b.lines) > claim.MaxLines {
		return // Check refuses the claim; nothing more is kept
	}
	n := len(b.lines) + 1
	if wholeNumber(seg.El(1)) != strconv.Itoa(n) {
		b.warn(seg, "01", "x12-guide", "line numbers do not run 1..n; lines are numbered in their order")
	}
	b.lines = append(b.lines, lineRef{lx: segRef{"LX", seg.Pos}, sv: segRef{"LX", seg.Pos}})
	b.c.Lines = append(b.c.Lines, claim.Line{Number: n})
}

func (b *builder) lineSegment(seg Segment) {
	l := &b.c.Lines[len(b.c.Lines)-1]
	ref := &b.lines[len(b.lines)-1]
	switch seg.ID {
	case "SV1", "SV2", "SV3":
		ref.sv = segRef{seg.ID, seg.Pos}
		if serviceSegment[b.c.Kind] != seg.ID {
			b.fail(seg, "", "R2.3", "A8", "SV1 belongs to an 837P, SV2 to an 837I, SV3 to an 837D")
			return
		}
		switch seg.ID {
		case "SV1":
			b.service(seg, 1, l)
			l.UnitKind = seg.El(3)
			b.units(seg, 4, &l.Units)
			l.Place = seg.El(5)
			b.pointers(seg, 7, l)
		case "SV2":
			l.Revenue = b.revenue(seg)
			b.service(seg, 2, l)
			l.UnitKind = seg.El(4)
			b.units(seg, 5, &l.Units)
		case "SV3":
			b.dental(seg, l)
		}
	case "TOO":
		if b.c.Kind == claim.Dental {
			b.tooth(seg, l)
		}
	case "DTP":
		if seg.El(1) == "472" {
			ref.dtp, ref.dated = segRef{"DTP", seg.Pos}, true
			b.date(seg, &l.From, &l.To)
		}
	case "REF":
		if b.ent != (entity{}) {
			b.refuse(b.ent.detail(seg))
		} else if seg.El(1) == "6R" {
			l.Control = seg.El(2)
		}
	case "NM1":
		b.ent = entity{provider: new(claim.Provider)}
		if seg.El(1) == "82" {
			l.Rendering = b.ent.provider
		}
		b.ent.name(seg)
	default:
		b.refuse(b.ent.detail(seg))
	}
}

// serviceSegment is that of a line by the kind of claim.
var serviceSegment = map[claim.Kind]string{claim.Professional: "SV1", claim.Institutional: "SV2", claim.Dental: "SV3"}

// service reads procedure and charge from element i on.
func (b *builder) service(seg Segment, i int, l *claim.Line) {
	parts := b.split(seg.El(i))
	qualifier, code := at(parts, 0), at(parts, 1)
	if qualifier != "" && code == "" {
		b.fail(seg, elem(i, 2), "x12-composite", "A7", "a code qualifier without a code; is the composite split by the element separator?")
		return
	}
	if code != "" {
		l.Service = claim.Code{System: systemOf(qualifier), Value: code}
		for j := 2; j < min(len(parts), 6); j++ {
			if m := at(parts, j); m != "" {
				l.Modifiers = append(l.Modifiers, m)
			}
		}
	}
	b.amount(seg, i+1, elem(i+1, 0), &l.Charge)
}

// revenue reads SV201; revenue codes have four digits, older senders drop the leading zero or add decimals.
func (b *builder) revenue(seg Segment) string {
	s := seg.El(1)
	if n := wholeNumber(s); n != "" && (n != s || len(n) == 3) {
		b.warn(seg, "01", "x12-guide", "a revenue code has four digits; it was read as such")
		return strings.Repeat("0", max(0, 4-len(n))) + n
	}
	return s
}

func (b *builder) pointers(seg Segment, i int, l *claim.Line) {
	parts := b.split(seg.El(i))
	if len(parts) > 4 {
		b.fail(seg, elem(i, 0), "R2.5", "A7", "more than four diagnosis pointers")
		return
	}
	for j, s := range parts {
		if s = strings.TrimSpace(s); s == "" {
			continue
		}
		n, err := strconv.Atoi(wholeNumber(s))
		if err != nil {
			b.fail(seg, elem(i, j+1), "R2.5", "A7", "a diagnosis pointer is not a number")
			return
		}
		l.Diagnosis = append(l.Diagnosis, n)
	}
	if len(l.Diagnosis) == 0 && b.c.Kind == claim.Professional {
		b.warn(seg, elem(i, 0), "R2.5", "the line points to no diagnosis")
	}
}

// systemOf names the code system of a product qualifier (SV101-1, SV202-1).
func systemOf(qualifier string) string {
	switch qualifier {
	case "HC", "":
		return claim.HCPCS
	case "N4":
		return claim.NDC
	}
	return strings.ToLower(qualifier) // er, hp, iv, wk ...
}
