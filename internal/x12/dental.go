package x12

import (
	"io"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// Write837D writes dental claims as 837D (005010X224A2), otherwise as [Write837P]. Diagnoses and pointers may be absent;
// the procedure codes are of the system "ad". A line's UnitKind is UN: the guide counts services and says no more.
func Write837D(w io.Writer, claims []claim.Claim, env Envelope) error {
	return write837(w, claims, env, claim.Dental, "005010X224A2")
}

// dental reads an SV3.
func (b *builder) dental(seg Segment, l *claim.Line) {
	b.service(seg, 1, l)
	l.Place, l.UnitKind, l.Units = seg.El(3), "UN", 1000 // without a quantity it is one
	if seg.El(6) != "" {
		b.units(seg, 6, &l.Units)
	}
	b.pointers(seg, 11, l)
	if cavity := b.split(seg.El(4)); len(cavity) > 0 || seg.El(5) != "" {
		t := teeth(l)
		t.Prosthesis = seg.El(5)
		for i := range min(len(cavity), 5) {
			t.Cavity = append(t.Cavity, at(cavity, i))
		}
	}
}

// tooth reads a TOO.
func (b *builder) tooth(seg Segment, l *claim.Line) {
	t := teeth(l)
	if len(t.Teeth) == 32 {
		b.fail(seg, "", "limit", "A7", "a line of more than 32 teeth")
		return
	}
	tooth := claim.Tooth{Number: seg.El(2)}
	for _, s := range b.split(seg.El(3)) {
		if s = strings.TrimSpace(s); s != "" {
			tooth.Surfaces = append(tooth.Surfaces, s)
		}
	}
	t.Teeth = append(t.Teeth, tooth)
}

func teeth(l *claim.Line) *claim.Teeth {
	if l.Teeth == nil {
		l.Teeth = &claim.Teeth{}
	}
	return l.Teeth
}

// dentalLine writes SV3 and TOO.
func (h *hierarchy) dentalLine(l *claim.Line, code composite) {
	if l.Service.System != "ad" || l.Revenue != "" || l.UnitKind != "" && l.UnitKind != "UN" {
		h.fail("SV301", "a dental line needs a service code of the system ad, has no revenue code and counts in UN")
	}
	t := claim.Teeth{}
	if l.Teeth != nil {
		t = *l.Teeth
	}
	if len(t.Cavity) > 5 || len(t.Teeth) > 32 || len(l.Diagnosis) > 4 {
		h.fail("SV3", "more than five areas, 32 teeth or four diagnosis pointers")
	}
	h.seg("SV3", code, l.Charge.X12(), l.Place, composite(t.Cavity), t.Prosthesis, formatUnits(l.Units), "", "", "", "", pointers(l))
	for _, tooth := range t.Teeth {
		h.seg("TOO", "JP", tooth.Number, composite(tooth.Surfaces))
	}
}
