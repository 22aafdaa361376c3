package tables

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"

	"github.com/careclear/careclear/internal/claim"
)

// Names of the tables.
const (
	PTP         = "ncci-ptp"
	MUE         = "ncci-mue"
	MUESupplier = "ncci-mue-supplier"
	AddOns      = "ncci-aoc"
	ICD10CM     = "icd10cm"
	Excluded    = "leie"
	Fees        = "pfs"
	Localities  = "pfs-gpci"
	Places      = "pos"
	AdjCodes    = "adj-codes"
)

// Edition is one table as it stood from a day on.
type Edition struct {
	Table   string     `json:"table"`
	From    *claim.Day `json:"from,omitempty"` // first day it applies to; nil: to every day before the next edition
	Digest  string     `json:"digest"`         // SHA-256 of the edition's bytes, in hex
	Rows    int        `json:"rows"`
	Unread  int        `json:"unread,omitempty"` // notes of ICD-10-CM that name no codes in a form we read
	Sources []Source   `json:"sources"`
}

// Source is a file an edition was made from.
type Source struct {
	File   string `json:"file"`
	SHA256 string `json:"sha256"` // of the file as it was, gzipped or not
	Rows   int    `json:"rows"`
}

// from is the first day as a number; "always" is before every day.
func (e Edition) from() claim.Day {
	if e.From == nil {
		return minDay
	}
	return *e.From
}

const minDay claim.Day = -1 << 31

// name is where an edition lies in a store.
func (e Edition) name() string { return e.Table + "-" + e.since() + "-" + e.Digest[:16] + ".tbl" }

func (e Edition) since() string {
	if e.From == nil {
		return "always"
	}
	return e.From.String()
}

var errShape = errors.New("its content is not that of its table")

// magic begins an edition. Then: the length of the table's name, the name; the number of sections; of each the number
// of its values, the values. Numbers are 8 bytes, little endian.
const magic = "CCTABLE1"

func encode(table string, sections [][]uint64) []byte {
	size := len(magic) + 8 + len(table) + 8
	for _, s := range sections {
		size += 8 + 8*len(s)
	}
	b := append(make([]byte, 0, size), magic...)
	b = binary.LittleEndian.AppendUint64(b, uint64(len(table)))
	b = append(b, table...)
	b = binary.LittleEndian.AppendUint64(b, uint64(len(sections)))
	for _, s := range sections {
		b = binary.LittleEndian.AppendUint64(b, uint64(len(s)))
		for _, v := range s {
			b = binary.LittleEndian.AppendUint64(b, v)
		}
	}
	return b
}

func decode(table string, b []byte) ([][]uint64, error) {
	b, ok := bytes.CutPrefix(b, []byte(magic))
	next := func() (n uint64) {
		if ok = ok && len(b) >= 8; ok {
			n, b = binary.LittleEndian.Uint64(b), b[8:]
		}
		return n
	}
	n := next()
	if ok = ok && n == uint64(len(table)) && bytes.HasPrefix(b, []byte(table)); !ok {
		return nil, errShape
	}
	b = b[n:]
	sections := make([][]uint64, min(next(), 16))
	for i := range sections {
		n := next()
		if !ok || n > uint64(len(b))/8 {
			return nil, errShape
		}
		s := make([]uint64, n)
		for j := range s {
			s[j] = binary.LittleEndian.Uint64(b[8*j:])
		}
		sections[i], b = s, b[8*n:]
	}
	if !ok || len(b) > 0 {
		return nil, errShape
	}
	return sections, nil
}

func digest(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}
