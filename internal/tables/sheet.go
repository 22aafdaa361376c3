package tables

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// sheet streams the rows of a CSV file. Rows are numbered as a spreadsheet shows them: the header is row 1.
type sheet struct {
	file   string
	csv    *csv.Reader
	header map[string]int
	row    int
	cells  []string
}

func newSheet(file string, r io.Reader) (*sheet, error) {
	s := &sheet{file: file, csv: csv.NewReader(r), header: map[string]int{}, row: 1}
	s.csv.ReuseRecord = true
	cells, err := s.csv.Read()
	if err != nil {
		return nil, s.broken(err)
	}
	for i, name := range cells {
		s.header[strings.ToLower(strings.TrimSpace(name))] = i
	}
	return s, nil
}

// has says whether there are columns of these names.
func (s *sheet) has(names ...string) bool {
	for _, n := range names {
		if _, ok := s.header[n]; !ok {
			return false
		}
	}
	return true
}

// each calls do for every row below the header until it fails.
func (s *sheet) each(do func() error) error {
	for {
		cells, err := s.csv.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		s.row++
		if err != nil {
			return s.broken(err)
		}
		s.cells = cells
		if err := do(); err != nil {
			return err
		}
	}
}

// text returns a cell; of a column that is not there, nothing.
func (s *sheet) text(column string) string {
	if i, ok := s.header[column]; ok {
		return strings.TrimSpace(s.cells[i])
	}
	return ""
}

func (s *sheet) code(column string) (code, error) {
	c, ok := pack(s.text(column))
	if !ok {
		return 0, s.bad(column, "is not a code", "a code has one to eight letters and digits")
	}
	return c, nil
}

// number reads a whole number of 0 to most.
func (s *sheet) number(column string, most int) (int, error) {
	text := s.text(column)
	n := 0
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' || n > most {
			n = most + 1
			break
		}
		n = n*10 + int(text[i]-'0')
	}
	if text == "" || n > most {
		return 0, s.bad(column, fmt.Sprintf("is not a whole number of 0 to %d", most), again)
	}
	return n, nil
}

// decimal reads a number with up to places decimals as a whole number of the last one: 33.2875 with four is 332875.
func (s *sheet) decimal(column string, places int, most uint64) (n uint64, err error) {
	whole, frac, _ := strings.Cut(s.text(column), ".")
	frac = strings.TrimRight(frac, "0")
	digits := whole + frac + strings.Repeat("0", max(0, places-len(frac)))
	ok := s.text(column) != "" && len(frac) <= places && len(digits) < 16
	for i := 0; ok && i < len(digits); i++ {
		ok = '0' <= digits[i] && digits[i] <= '9'
		n = n*10 + uint64(digits[i]-'0')
	}
	if !ok || n > most {
		return 0, s.bad(column, fmt.Sprintf("is not a number with at most %d decimals, or is too large", places), again)
	}
	return n, nil
}

// day reads a date; an empty cell is other.
func (s *sheet) day(column string, other claim.Day) (claim.Day, error) {
	text := s.text(column)
	if text == "" || text == "*" {
		return other, nil
	}
	d, err := claim.ParseDay(text)
	if err != nil {
		return 0, s.bad(column, "is not a date", "write it as 2024-06-30")
	}
	return d, nil
}

func (s *sheet) bad(column, what, cure string) error {
	return fmt.Errorf("%s, row %d: column %s: %q %s; %s", s.file, s.row, column, clip(s.text(column)), what, cure)
}

func (s *sheet) refuse(what, cure string) error {
	return fmt.Errorf("%s, row %d: %s; %s", s.file, s.row, what, cure)
}

// broken says that a row cannot be read at all.
func (s *sheet) broken(err error) error {
	var parse *csv.ParseError
	switch {
	case errors.Is(err, io.EOF):
		return fmt.Errorf("%s: the file is empty; fetch it again", s.file)
	case errors.As(err, &parse):
		return fmt.Errorf("%s, row %d: %w; %s", s.file, s.row, parse.Err, fetchAgain)
	}
	return fmt.Errorf("%s, row %d: %w; %s", s.file, s.row, err, fetchAgain)
}

// again is the cure for a cell that its column cannot have.
const again = "fetch the file again, or correct the cell"

func clip(s string) string {
	if len(s) > 24 {
		return s[:24] + "…"
	}
	return s
}
