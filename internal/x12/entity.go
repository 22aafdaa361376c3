package x12

import (
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// entity is whom the segments after an NM1 speak of. The zero entity swallows them.
type entity struct {
	provider *claim.Provider
	person   *claim.Person
}

// name takes the NM1 that opened the entity.
func (e entity) name(seg Segment) {
	switch {
	case e.provider != nil:
		p := e.provider
		p.Last, p.First = seg.El(3), seg.El(4)
		switch seg.El(8) {
		case "XX":
			p.NPI = seg.El(9)
		case "24", "34": // version 4010: employer or social security number
			p.TaxID = seg.El(9)
		}
	case e.person != nil:
		e.person.Last, e.person.First, e.person.MemberID = seg.El(3), seg.El(4), seg.El(9)
	}
}

// detail takes a segment after the NM1. It returns a refusal if the segment cannot be read.
func (e entity) detail(seg Segment) *claim.Refusal {
	switch seg.ID {
	case "N3", "N4":
		e.address(seg)
	case "REF":
		if p := e.provider; p != nil && (seg.El(1) == "EI" || seg.El(1) == "SY") && p.TaxID == "" {
			p.TaxID = seg.El(2)
		}
	case "PRV":
		if e.provider != nil {
			e.provider.Taxonomy = seg.El(3)
		}
	case "DMG":
		if e.person == nil {
			return nil
		}
		if s := seg.El(2); s != "" {
			d, ok := day8(s)
			if !ok {
				return refusal(seg, "02", "R2.7", "A7", "the birth date is not a date in the form CCYYMMDD; correct it")
			}
			e.person.Birth = &d
		}
		switch g := seg.El(3); g {
		case "M", "F", "U":
			e.person.Gender = g
		}
	}
	return nil
}

func (e entity) address(seg Segment) {
	var at **claim.Address
	switch {
	case e.provider != nil:
		at = &e.provider.Address
	case e.person != nil:
		at = &e.person.Address
	default:
		return
	}
	if *at == nil {
		*at = new(claim.Address)
	}
	a := *at
	if seg.ID == "N4" {
		a.City, a.State, a.Zip = seg.El(1), seg.El(2), seg.El(3)
		return
	}
	a.Lines = nil
	for i := 1; i <= 2; i++ {
		if s := seg.El(i); s != "" {
			a.Lines = append(a.Lines, s)
		}
	}
}

// day8 reads CCYYMMDD and nothing else.
func day8(s string) (claim.Day, bool) {
	if len(s) != 8 || strings.Trim(s, "0123456789") != "" {
		return 0, false
	}
	d, err := claim.ParseDay(s)
	return d, err == nil
}

// days reads a DTP's value by its format: D8, or RD8 CCYYMMDD-CCYYMMDD.
func days(format, s string) (from, to claim.Day, ok bool) {
	switch format {
	case "D8":
		from, ok = day8(s)
		return from, from, ok
	case "RD8":
		a, b, _ := strings.Cut(s, "-")
		from, ok = day8(strings.TrimSpace(a))
		to, ok2 := day8(strings.TrimSpace(b))
		return from, to, ok && ok2
	}
	return 0, 0, false
}

func clonePerson(p claim.Person) claim.Person {
	p.Address = cloneAddress(p.Address)
	if p.Birth != nil {
		d := *p.Birth
		p.Birth = &d
	}
	return p
}

func cloneAddress(a *claim.Address) *claim.Address {
	if a == nil {
		return nil
	}
	b := *a
	b.Lines = append([]string(nil), a.Lines...)
	return &b
}
