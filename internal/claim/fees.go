package claim

// FeeRow is the row of a service in the Medicare physician fee schedule, with the indicators as published: '9' is "does
// not apply".
type FeeRow struct {
	Status     byte    // 'A' is payable
	Global     [3]byte // days of the global period, "000", "010", "090", or letters
	Multiple   byte    // multiple procedures: '0' none, '2' standard, '3' to '7' families of their own
	Bilateral  byte    // '1' 150 %, '0' and '2' in the fee, '3' each side
	Assistant  byte    // '0' with documents, '1' never, '2' paid
	CoSurgeons byte    // '0' never, '1' with documents, '2' paid

	Work, NonFacility, Facility, Malpractice uint32 // relative values in hundredths; the two in the middle of practice expense
	Factor                                   uint32 // conversion factor in 1/10000 dollars
}

// GPCI is the geographic index of a locality, in thousandths.
type GPCI struct{ Work, Practice, Malpractice uint32 }

// Fee returns the price of one unit in a locality, rounded half up to the cent (claims.md §4.4).
func (r FeeRow) Fee(g GPCI, facility bool) Cents {
	practice := r.NonFacility
	if facility {
		practice = r.Facility
	}
	sum := uint64(r.Work)*uint64(g.Work) + uint64(practice)*uint64(g.Practice) + uint64(r.Malpractice)*uint64(g.Malpractice)
	return Cents((sum*uint64(r.Factor) + 5_000_000) / 10_000_000)
}
