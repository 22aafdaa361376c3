package tables

import (
	"fmt"
	"slices"

	"github.com/careclear/careclear/internal/claim"
)

// fees is the Medicare physician fee schedule by code and modifier. In an edition a row is four numbers: the code with
// the modifier behind it; the relative values of work, practice outside and in a facility (21 bits each); that of
// malpractice and the conversion factor (32 bits each); the indicators, a byte for each character.
type fees map[code]claim.FeeRow

func openFees(sections [][]uint64) (fees, error) {
	if len(sections) != 1 || len(sections[0])%4 != 0 {
		return nil, errShape
	}
	t := make(fees, len(sections[0])/4)
	for r := range slices.Chunk(sections[0], 4) {
		i := r[3]
		t[code(r[0])] = claim.FeeRow{
			Status: byte(i >> 56), Global: [3]byte{byte(i >> 48), byte(i >> 40), byte(i >> 32)},
			Multiple: byte(i >> 24), Bilateral: byte(i >> 16), Assistant: byte(i >> 8), CoSurgeons: byte(i),
			Work: uint32(r[1] >> 42), NonFacility: uint32(r[1]>>21) & maxRVU, Facility: uint32(r[1]) & maxRVU,
			Malpractice: uint32(r[2] >> 32), Factor: uint32(r[2]),
		}
	}
	return t, nil
}

const maxRVU = 1<<21 - 1

// joined is a key of two parts: five characters and two.
func joined(first, second string) (code, bool) {
	a, ok := pack(first)
	if !ok || a.len() != 5 {
		return 0, false
	}
	if second == "" {
		return a, true
	}
	b, ok := pack(second)
	return a | b>>40, ok && b.len() == 2
}

func (t fees) row(service, modifier string) (claim.FeeRow, bool) {
	key, ok := joined(service, modifier)
	if !ok {
		return claim.FeeRow{}, false
	}
	r, ok := t[key]
	return r, ok
}

// feeBuilder joins the two files of the schedule: amounts, and indicators.
type feeBuilder struct {
	amounts    map[code][2]uint64
	indicators map[code]uint64
}

func (b *feeBuilder) key(s *sheet) (code, error) {
	key, ok := joined(s.text("hcpcs_code"), s.text("mod"))
	if !ok {
		return 0, s.bad("hcpcs_code", "with its modifier is not a service of the fee schedule", "a code has five letters and digits, a modifier two or none")
	}
	return key, nil
}

func (b *feeBuilder) readAmounts(s *sheet) error {
	if b.amounts == nil {
		b.amounts = map[code][2]uint64{}
	}
	return s.each(func() error {
		key, err := b.key(s)
		if err != nil {
			return err
		}
		var v [5]uint64
		for i, c := range []string{"rvu_work", "rvu_non_pe", "rvu_fac_pe", "rvu_mp", "cf"} {
			places, most := 2, uint64(maxRVU)
			if c == "cf" {
				places, most = 4, 1<<32-1
			}
			if v[i], err = s.decimal(c, places, most); err != nil {
				return err
			}
		}
		row := [2]uint64{v[0]<<42 | v[1]<<21 | v[2], v[3]<<32 | v[4]}
		if old, twice := b.amounts[key]; twice && old != row {
			return s.refuse(fmt.Sprintf("%s stands above with other amounts", key), "remove one of the rows")
		}
		b.amounts[key] = row
		return nil
	})
}

func (b *feeBuilder) readIndicators(s *sheet) error {
	if b.indicators == nil {
		b.indicators = map[code]uint64{}
	}
	return s.each(func() error {
		key, err := b.key(s)
		if err != nil {
			return err
		}
		var row uint64
		for _, c := range []struct {
			column string
			size   int
		}{{"status", 1}, {"glob", 3}, {"mult_proc", 1}, {"bilat_surg", 1}, {"asst_surg", 1}, {"co_surg", 1}} {
			text := s.text(c.column)
			if len(text) != c.size {
				return s.bad(c.column, fmt.Sprintf("is not an indicator of %d characters", c.size), again)
			}
			for i := range len(text) {
				row = row<<8 | uint64(text[i])
			}
		}
		if old, twice := b.indicators[key]; twice && old != row {
			return s.refuse(fmt.Sprintf("%s stands above with other indicators", key), "remove one of the rows")
		}
		b.indicators[key] = row
		return nil
	})
}

func (b *feeBuilder) build() ([][]uint64, error) {
	keys := make([]code, 0, len(b.amounts))
	for key := range b.amounts {
		keys = append(keys, key)
		if _, ok := b.indicators[key]; !ok {
			return nil, fmt.Errorf("%s has amounts but no indicators; import both files of the fee schedule together", key)
		}
	}
	if len(b.indicators) != len(keys) {
		return nil, fmt.Errorf("%d services have indicators and %d amounts; import both files of the fee schedule together", len(b.indicators), len(keys))
	}
	slices.Sort(keys)
	flat := make([]uint64, 0, 4*len(keys))
	for _, key := range keys {
		a := b.amounts[key]
		flat = append(flat, uint64(key), a[0], a[1], b.indicators[key])
	}
	return [][]uint64{flat}, nil
}

// localities is the geographic index by contractor and locality: pairs of a key and the three indexes, 20 bits each.
type localities map[code]claim.GPCI

func openLocalities(sections [][]uint64) (localities, error) {
	if len(sections) != 1 || len(sections[0])%2 != 0 {
		return nil, errShape
	}
	t := localities{}
	for p := range slices.Chunk(sections[0], 2) {
		t[code(p[0])] = claim.GPCI{Work: uint32(p[1] >> 40), Practice: uint32(p[1]>>20) & maxGPCI, Malpractice: uint32(p[1]) & maxGPCI}
	}
	return t, nil
}

const maxGPCI = 1<<20 - 1

type localityBuilder struct{ pairs map[code]uint64 }

func (b *localityBuilder) read(s *sheet) error {
	if b.pairs == nil {
		b.pairs = map[code]uint64{}
	}
	return s.each(func() error {
		key, ok := joined(s.text("mac"), s.text("locality"))
		if !ok || s.text("locality") == "" {
			return s.bad("mac", "with its locality is no locality", "a contractor has five digits, a locality two")
		}
		var row uint64
		for _, c := range []string{"gpci_work", "gpci_pe", "gpci_mp"} {
			v, err := s.decimal(c, 3, maxGPCI)
			if err != nil {
				return err
			}
			row = row<<20 | v
		}
		if old, twice := b.pairs[key]; twice && old != row {
			return s.refuse("the locality stands above with another index", "remove one of the rows")
		}
		b.pairs[key] = row
		return nil
	})
}

func (b *localityBuilder) build() ([][]uint64, error) { return [][]uint64{sortedPairs(b.pairs)}, nil }

// places says of a place of service whether it is a facility; one that is not assigned is not in it.
type places map[code]bool

func openPlaces(sections [][]uint64) (places, error) {
	if len(sections) != 1 || len(sections[0])%2 != 0 {
		return nil, errShape
	}
	t := places{}
	for p := range slices.Chunk(sections[0], 2) {
		t[code(p[0])] = p[1] == 1
	}
	return t, nil
}

type placeBuilder struct{ pairs map[code]uint64 }

func (b *placeBuilder) read(s *sheet) error {
	if b.pairs == nil {
		b.pairs = map[code]uint64{}
	}
	return s.each(func() error {
		c, err := s.code("pos_code")
		if err != nil {
			return err
		}
		kind, ok := map[string]uint64{"Non-Facility": 0, "Facility": 1, "Unassigned": 2}[s.text("pos_type")]
		if !ok {
			return s.bad("pos_type", "is not Facility, Non-Facility or Unassigned", again)
		}
		if kind < 2 {
			b.pairs[c] = kind
		}
		return nil
	})
}

func (b *placeBuilder) build() ([][]uint64, error) { return [][]uint64{sortedPairs(b.pairs)}, nil }
