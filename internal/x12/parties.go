package x12

import (
	"strconv"

	"github.com/careclear/careclear/internal/claim"
)

// Address returns that of the N3 and N4 of a loop, or nil.
func (l *Loop) Address() *claim.Address {
	e := entity{person: new(claim.Person)}
	for s := range l.Segments("") {
		if s.ID == "N3" || s.ID == "N4" {
			e.address(s)
		}
	}
	return e.person.Address
}

// AddressOf makes N3 and N4; nothing of an address that is absent.
func AddressOf(a *claim.Address) []Segment {
	if a == nil {
		return nil
	}
	lines := append(append([]string{}, a.Lines...), "", "")
	return []Segment{
		When(lines[0] != "", Seg("N3", Text(lines[0], 55), Text(lines[1], 55))),
		When(a.City+a.State+a.Zip != "", Seg("N4", Text(a.City, 30), Text(a.State, 2), Text(a.Zip, 15))),
	}
}

// DTP makes a date segment of a day or a range of days; none without the first day.
func DTP(qualifier string, from, to *claim.Day) Segment {
	switch {
	case from == nil:
		return Segment{}
	case to == nil || *from == *to:
		return Seg("DTP", qualifier, "D8", from.X12())
	}
	return Seg("DTP", qualifier, "RD8", from.X12()+"-"+to.X12())
}

// DMG makes birth date and gender of a person; none without either.
func DMG(p claim.Person) Segment {
	switch {
	case p.Birth != nil:
		return Seg("DMG", "D8", p.Birth.X12(), p.Gender)
	case p.Gender != "":
		return Seg("DMG", "", "", p.Gender)
	}
	return Segment{}
}

// Levels numbers the HL segments of a transaction set. Leaf is HL03 of the level whose guide has no HL04: PT in a 277CA,
// 23 in a 276 and 277.
type Levels struct {
	Leaf string
	last int
}

// HL makes the next level under a parent (0: none) and returns its number.
func (l *Levels) HL(parent int, code string, children bool) (Segment, int) {
	l.last++
	up, has := "", "0"
	if parent > 0 {
		up = strconv.Itoa(parent)
	}
	switch {
	case children:
		has = "1"
	case code == l.Leaf:
		has = ""
	}
	return Seg("HL", strconv.Itoa(l.last), up, code, has), l.last
}

// FormatUnits prints thousandths as X12 wants a number.
func FormatUnits(u claim.Units) string { return formatUnits(u) }

// ServiceOf reads the composite of a service in element i of a segment of a [Loop]: qualifier, code, modifiers.
func ServiceOf(s Segment, i int) (code claim.Code, modifiers []string) {
	if s.Comp(i, 2) == "" {
		return claim.Code{}, nil
	}
	for j := 3; j <= 6; j++ {
		if m := s.Comp(i, j); m != "" {
			modifiers = append(modifiers, m)
		}
	}
	return claim.Code{System: systemOf(s.Comp(i, 1)), Value: s.Comp(i, 2)}, modifiers
}

// ServiceComp makes the composite of a service.
func ServiceComp(code claim.Code, modifiers []string) string {
	if code.Value == "" {
		return ""
	}
	return Comp(append([]string{remitQualifier(code.System), code.Value}, modifiers...)...)
}

// DiagnosisSystem names the code system of a diagnosis qualifier of HI, "" if it is none.
func DiagnosisSystem(qualifier string) string {
	switch qualifier {
	case "ABK", "ABF", "ABJ":
		return claim.ICD10CM
	case "BK", "BF", "BJ":
		return claim.ICD9CM
	}
	return ""
}

// DiagnosisQualifier is the qualifier in HI of the first diagnosis, or of another.
func DiagnosisQualifier(system string, principal bool) string {
	q := "BF"
	if principal {
		q = "BK"
	}
	if system == claim.ICD10CM {
		q = "A" + q
	}
	return q
}
