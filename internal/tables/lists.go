package tables

import (
	"bufio"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// mue is a table of NCCI medically unlikely edits: pairs of a code and limit<<2 | MAI, sorted.
type mue struct {
	limit map[code]uint64
}

func openMUE(sections [][]uint64) (*mue, error) {
	if len(sections) != 1 || len(sections[0])%2 != 0 {
		return nil, errShape
	}
	t := &mue{limit: make(map[code]uint64, len(sections[0])/2)}
	for p := range slices.Chunk(sections[0], 2) {
		t.limit[code(p[0])] = p[1]
	}
	return t, nil
}

func (t *mue) maximum(service string) (units, mai int, ok bool) {
	c, ok := pack(service)
	if !ok {
		return 0, 0, false
	}
	l, ok := t.limit[c]
	return int(l >> 2), int(l & 3), ok
}

const maxUnits = 100_000_000

// mueBuilder collects the limits of one kind of provider.
type mueBuilder struct{ pairs map[code]uint64 }

// mueServices names the providers of each table as its column mue_service does.
func mueServices() map[string]string {
	return map[string]string{MUE: "Practitioner", MUESupplier: "DME Supplier"}
}

func (b *mueBuilder) read(s *sheet, service string) error {
	if b.pairs == nil {
		b.pairs = map[code]uint64{}
	}
	return s.each(func() error {
		if s.text("mue_service") != service {
			return s.bad("mue_service", fmt.Sprintf("is not %q as in the rows above", service), "put each kind of provider into a file of its own")
		}
		c, err := s.code("hcpcs_code")
		if err != nil {
			return err
		}
		units, err := s.number("mue_units", maxUnits)
		if err != nil {
			return err
		}
		mai, err := s.number("mue_mai", 3)
		if err != nil || mai == 0 {
			return s.bad("mue_mai", "is not 1, 2 or 3", again)
		}
		limit := uint64(units)<<2 | uint64(mai)
		if old, twice := b.pairs[c]; twice && old != limit {
			return s.refuse(fmt.Sprintf("%s stands above with another limit", c), "remove one of the rows")
		}
		b.pairs[c] = limit
		return nil
	})
}

func (b *mueBuilder) build() ([][]uint64, error) { return [][]uint64{sortedPairs(b.pairs)}, nil }

func sortedPairs(m map[code]uint64) []uint64 {
	out := make([]uint64, 0, 2*len(m))
	keys := make([]code, 0, len(m))
	for c := range m {
		keys = append(keys, c)
	}
	slices.Sort(keys)
	for _, c := range keys {
		out = append(out, uint64(c), m[c])
	}
	return out
}

// excludedNPIs is the sorted list of excluded NPIs.
type excludedNPIs []uint64

func openExcluded(sections [][]uint64) (excludedNPIs, error) {
	if len(sections) != 1 {
		return nil, errShape
	}
	return sections[0], nil
}

func (t excludedNPIs) has(npi string) bool {
	n, err := strconv.ParseUint(npi, 10, 64)
	_, found := slices.BinarySearch(t, n)
	return err == nil && found
}

var npi = regexp.MustCompile(`^[0-9]{10}$`)

type excludedBuilder struct{ npis []uint64 }

func (b *excludedBuilder) read(file string, r io.Reader) (rows int, err error) {
	lines := bufio.NewScanner(r)
	for ; lines.Scan(); rows++ {
		text := strings.TrimSpace(lines.Text())
		n, err := strconv.ParseUint(text, 10, 64)
		if err != nil || !npi.MatchString(text) {
			return rows, fmt.Errorf("%s, row %d: %q is not an NPI; write one of ten digits a line", file, rows+1, clip(text))
		}
		b.npis = append(b.npis, n)
	}
	if err := lines.Err(); err != nil {
		return rows, fmt.Errorf("%s, row %d: %w; %s", file, rows+1, err, fetchAgain)
	}
	return rows, nil
}

func (b *excludedBuilder) build() ([][]uint64, error) {
	slices.Sort(b.npis)
	return [][]uint64{slices.Compact(b.npis)}, nil
}

// addOns is the table of add-on codes: pairs of an add-on code, with its type in the lowest byte, and a primary code,
// sorted. The primary CCCCC is left out: it means "the payer's own list", and that the type says already.
type addOns struct {
	pairs []uint64
	of    map[code]span
}

// span is a run of primaries of one add-on code.
type span struct {
	kind     int
	from, to int // in pairs, by two
}

func openAddOns(sections [][]uint64) (*addOns, error) {
	if len(sections) != 1 || len(sections[0])%2 != 0 {
		return nil, errShape
	}
	t := &addOns{pairs: sections[0], of: map[code]span{}}
	for i := 0; i < len(t.pairs); i += 2 {
		c := code(t.pairs[i]).prefix(7)
		s, ok := t.of[c]
		if !ok {
			s = span{kind: int(t.pairs[i] & 0xff), from: i}
		}
		s.to = i + 2
		t.of[c] = s
	}
	return t, nil
}

func (t *addOns) kind(service string) int {
	c, _ := pack(service)
	return t.of[c].kind
}

func (t *addOns) carries(primary, addOn string) bool {
	a, _ := pack(addOn)
	p, ok := pack(primary)
	if !ok {
		return false
	}
	s := t.of[a]
	for i := s.from; i < s.to; i += 2 {
		if code(t.pairs[i+1]) == p {
			return true
		}
	}
	return false
}

// payersList stands in the file where the payer's own list of primaries is meant.
const payersList = "CCCCC"

type addOnBuilder struct {
	kind  map[code]uint64
	pairs [][2]uint64
}

func (b *addOnBuilder) read(s *sheet) error {
	if b.kind == nil {
		b.kind = map[code]uint64{}
	}
	return s.each(func() error {
		addOn, err := s.code("add_on_code")
		if err != nil {
			return err
		}
		if addOn.len() > 7 {
			return s.bad("add_on_code", "is not a code of a service", "such a code has five letters and digits")
		}
		kind, err := s.number("aoc_edit_type", 3)
		if err != nil || kind == 0 {
			return s.bad("aoc_edit_type", "is not 1, 2 or 3", again)
		}
		primary, err := s.code("primary_code")
		if err != nil {
			return err
		}
		if old, twice := b.kind[addOn]; twice && old != uint64(kind) {
			return s.refuse(fmt.Sprintf("%s stands above with another type", addOn), "remove one of the rows")
		}
		b.kind[addOn] = uint64(kind)
		if s.text("primary_code") == payersList {
			primary = 0
		}
		b.pairs = append(b.pairs, [2]uint64{uint64(addOn) | uint64(kind), uint64(primary)})
		return nil
	})
}

func (b *addOnBuilder) build() ([][]uint64, error) {
	slices.SortFunc(b.pairs, func(x, y [2]uint64) int { return slices.Compare(x[:], y[:]) })
	b.pairs = slices.Compact(b.pairs)
	flat := make([]uint64, 0, 2*len(b.pairs))
	for _, p := range b.pairs {
		flat = append(flat, p[:]...)
	}
	return [][]uint64{flat}, nil
}
