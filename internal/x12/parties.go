package x12

import "github.com/careclear/careclear/internal/claim"

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

// Day8 reads a day in the form CCYYMMDD and no other.
func Day8(s string) (claim.Day, bool) { return day8(s) }

// Days reads the value of a DTP by its format: D8, or RD8 (two days with a dash).
func Days(format, s string) (from, to claim.Day, ok bool) { return days(format, s) }
