package tables

import (
	"fmt"
	"slices"

	"github.com/careclear/careclear/internal/claim"
)

// ptp is the table of NCCI procedure-to-procedure pairs. A row is one number, and the rows are sorted, so that those of
// a pair stand together by their last day:
//
//	63      48 47      32 31           17 16            2 1         0
//	│ column 1 │ column 2 │ deletion day │ effective day │ indicator │
//
// Columns are places in codes; the indicator 9 is kept as 2.
type ptp struct {
	codes []uint64
	rows  []uint64
	place map[code]uint64
	first []uint32 // first[c] is where the rows of column 1 = c begin
}

const maxCodes = 1 << 16

func openPTP(sections [][]uint64) (*ptp, error) {
	if len(sections) != 2 || len(sections[0]) > maxCodes || len(sections[1]) >= 1<<32 {
		return nil, errShape
	}
	t := &ptp{codes: sections[0], rows: sections[1], place: make(map[code]uint64, len(sections[0])), first: make([]uint32, len(sections[0])+1)}
	for i, c := range t.codes {
		t.place[code(c)] = uint64(i)
	}
	for _, r := range t.rows {
		if r>>48 >= uint64(len(t.codes)) {
			return nil, errShape
		}
		t.first[r>>48+1]++
	}
	for i := range t.codes {
		t.first[i+1] += t.first[i]
	}
	return t, nil
}

// find returns the row of a pair that decides on a day: of those in force the one that ends first.
func (t *ptp) find(column1, column2, day uint64) (row uint64, ok bool) {
	rows := t.rows[t.first[column1]:t.first[column1+1]]
	pair := column1<<48 | column2<<32
	i, _ := slices.BinarySearch(rows, pair|day<<17)
	for ; i < len(rows) && rows[i]>>32 == pair>>32; i++ {
		if rows[i]>>2&dayEnd <= day {
			return rows[i], true
		}
	}
	return 0, false
}

func (t *ptp) pair(a, b string, on claim.Day) (column2 string, indicator int, ok bool) {
	pa, oka := pack(a)
	pb, okb := pack(b)
	if !oka || !okb {
		return "", 0, false
	}
	ia, oka := t.place[pa]
	ib, okb := t.place[pb]
	if !oka || !okb || ia == ib {
		return "", 0, false
	}
	day := packDay(on)
	ab, okab := t.find(ia, ib, day)
	ba, okba := t.find(ib, ia, day)
	row, column2 := ab, b
	if okba && (!okab || until(ba) < until(ab) || until(ba) == until(ab) && ib < ia) {
		row, column2 = ba, a
	}
	if indicator = int(row & 3); !okab && !okba || indicator > 1 {
		return "", 0, false
	}
	return column2, indicator, true
}

// until returns the deletion day of a row.
func until(row uint64) uint64 { return row >> 17 & dayEnd }

// ptpBuilder collects rows. Until all are read, the columns of a row are in order of appearance.
type ptpBuilder struct {
	place map[code]uint64
	codes []code
	rows  []uint64
}

func (b *ptpBuilder) read(s *sheet) error {
	if b.place == nil {
		b.place = map[code]uint64{}
	}
	return s.each(func() error {
		var columns [2]uint64
		for i, name := range [2]string{"column1", "column2"} {
			c, err := s.code(name)
			if err != nil {
				return err
			}
			p, ok := b.place[c]
			if !ok {
				if p = uint64(len(b.codes)); p == maxCodes {
					return s.refuse(fmt.Sprintf("there are more than %d different codes", maxCodes), "this is not a table of pairs")
				}
				b.place[c], b.codes = p, append(b.codes, c)
			}
			columns[i] = p
		}
		deleted, err := s.day("deletion_date", claim.Day(dayEnd)+dayZero)
		if err != nil {
			return err
		}
		effective, err := s.day("effective_date", dayZero)
		if err != nil {
			return err
		}
		indicator, ok := map[string]uint64{"0": 0, "1": 1, "9": 2}[s.text("modifier_indicator")]
		if !ok {
			return s.bad("modifier_indicator", "is not 0, 1 or 9", again)
		}
		b.rows = append(b.rows, columns[0]<<48|columns[1]<<32|packDay(deleted)<<17|packDay(effective)<<2|indicator)
		return nil
	})
}

func (b *ptpBuilder) build() ([][]uint64, error) {
	sorted := slices.Clone(b.codes)
	slices.Sort(sorted)
	moved := make([]uint64, len(b.codes))
	codes := make([]uint64, len(sorted))
	for i, c := range sorted {
		moved[b.place[c]], codes[i] = uint64(i), uint64(c)
	}
	for i, r := range b.rows {
		b.rows[i] = moved[r>>48]<<48 | moved[r>>32&0xffff]<<32 | r&0xffffffff
	}
	slices.Sort(b.rows)
	b.rows = slices.Compact(b.rows)
	for i := 1; i < len(b.rows); i++ {
		if r, p := b.rows[i], b.rows[i-1]; r>>2 == p>>2 {
			return nil, fmt.Errorf("the pair %s, %s stands with two modifier indicators for the same days; remove one of the rows",
				code(codes[r>>48]), code(codes[r>>32&0xffff]))
		}
	}
	return [][]uint64{codes, b.rows}, nil
}
