package x12

import "github.com/careclear/careclear/internal/claim"

// Fields reads elements of segments. The first that cannot be read, or that the reader of a message refuses, is kept as
// the refusal of the whole message: none is taken in part.
type Fields struct {
	Refusal  *claim.Refusal
	Warnings []Finding
}

// Refuse keeps the first refusal; text is "what is wrong; what to do".
func (f *Fields) Refuse(at Segment, element, rule, code, text string) {
	if f.Refusal == nil {
		f.Refusal = refusal(at, element, rule, code, text)
	}
}

// RefuseFor refuses for a fault that [ReadLoops] told.
func (f *Fields) RefuseFor(fault *Finding) {
	if fault != nil {
		f.Refusal = &claim.Refusal{Path: fault.Path(), Rule: fault.Rule, Code: "A3", Message: fault.text()}
	}
}

// Warn keeps a departure that one can live with.
func (f *Fields) Warn(at Segment, element, rule, text string) {
	if len(f.Warnings) < maxFindings {
		f.Warnings = append(f.Warnings, finding(at, element, Warning, rule, text))
	}
}

// Day reads element i as CCYYMMDD; nil if it is empty.
func (f *Fields) Day(s Segment, i int) *claim.Day {
	if s.El(i) == "" {
		return nil
	}
	d, ok := day8(s.El(i))
	if !ok {
		f.Refuse(s, elem(i, 0), "R2.7", "A7", "no calendar date in the form CCYYMMDD; correct it")
		return nil
	}
	return &d
}

// Period reads the DTP of a loop that has one of the qualifiers, a day or a range of days; nil if there is none.
func (f *Fields) Period(l *Loop, qualifiers ...string) (from, to *claim.Day) {
	s := l.Segment("DTP", qualifiers...)
	if s.ID == "" {
		return nil, nil
	}
	a, b, ok := days(s.El(2), s.El(3))
	if !ok || a > b {
		f.Refuse(s, "03", "R2.7", "A7", "no calendar date or period in the form of DTP02 (D8, RD8); correct it")
		return nil, nil
	}
	return &a, &b
}

// Amount reads element i; nil if it is empty.
func (f *Fields) Amount(s Segment, i int) *claim.Cents {
	if s.El(i) == "" {
		return nil
	}
	v, err := claim.ParseCents(s.El(i))
	if err != nil {
		f.Refuse(s, elem(i, 0), "x12-amount", "A7", "not an amount of dollars and whole cents; write it as 40 or 40.5")
		return nil
	}
	return &v
}

// Units reads element i into thousandths; 0 if it is empty.
func (f *Fields) Units(s Segment, i int) claim.Units {
	u, ok := parseUnits(s.El(i))
	if s.El(i) != "" && !ok {
		f.Refuse(s, elem(i, 0), "x12-number", "A7", "not a number with at most three decimals; correct it")
	}
	return u
}

// Person reads NM1 and what follows it in a loop: name, member number, address, birth date, gender.
func (f *Fields) Person(l *Loop) claim.Person {
	p := claim.Person{Address: l.Address()}
	entity{person: &p}.name(l.Segment("NM1"))
	if dmg := l.Segment("DMG"); dmg.ID != "" {
		f.Birth(dmg, &p)
	}
	return p
}

// Birth reads a DMG into a person.
func (f *Fields) Birth(dmg Segment, p *claim.Person) {
	if r := (entity{person: p}).detail(dmg); r != nil && f.Refusal == nil {
		f.Refusal = r
	}
}
