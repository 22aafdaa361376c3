package tables

import (
	"fmt"
	"slices"

	"github.com/careclear/careclear/internal/claim"
)

// adjCodes is the list of claim adjustment reason codes (CARC) and remittance advice remark codes (RARC), which have no
// code in common: pairs of a code and the day it began<<15 | the day it ended, sorted.
type adjCodes struct {
	days map[code]uint64
}

func openAdjCodes(sections [][]uint64) (*adjCodes, error) {
	if len(sections) != 1 || len(sections[0])%2 != 0 {
		return nil, errShape
	}
	t := &adjCodes{days: make(map[code]uint64, len(sections[0])/2)}
	for p := range slices.Chunk(sections[0], 2) {
		t.days[code(p[0])] = p[1]
	}
	return t, nil
}

// valid says whether a code may be sent on a day: from the day it began to the one before it ended.
func (t *adjCodes) valid(text string, on claim.Day) bool {
	c, ok := pack(text)
	if !ok {
		return false
	}
	days, ok := t.days[c]
	day := packDay(on)
	return ok && days>>15 <= day && (day < days&dayEnd || days&dayEnd == dayEnd)
}

type adjCodeBuilder struct{ days map[code]uint64 }

func (b *adjCodeBuilder) read(s *sheet) error {
	if b.days == nil {
		b.days = map[code]uint64{}
	}
	return s.each(func() error {
		switch s.text("adj_type") {
		case "Group":
			return nil
		case "CARC", "RARC":
		default:
			return s.bad("adj_type", "is not CARC, RARC or Group", again)
		}
		c, err := s.code("adj_code")
		if err != nil {
			return err
		}
		start, err := s.day("adj_start_date", dayZero)
		if err != nil {
			return err
		}
		end, err := s.day("adj_end_date", dayZero+dayEnd)
		if err != nil {
			return err
		}
		days := packDay(start)<<15 | packDay(end)
		if old, twice := b.days[c]; twice && old != days {
			return s.refuse(fmt.Sprintf("%s stands above with other days", c), "remove one of the rows")
		}
		b.days[c] = days
		return nil
	})
}

func (b *adjCodeBuilder) build() ([][]uint64, error) { return [][]uint64{sortedPairs(b.days)}, nil }

// Sendable says whether a claim adjustment reason code or remark code may stand in a remittance of a day; known is false
// if no list of them is in force.
func (s *Set) Sendable(code string, on claim.Day) (sendable, known bool) {
	t, known := s.codes.on(on)
	return known && t.valid(code, on), known
}
