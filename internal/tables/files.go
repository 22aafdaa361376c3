package tables

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// builder collects the rows of a table, from one file or more.
type builder interface{ build() ([][]uint64, error) }

// draft is an edition in the making.
type draft struct {
	Edition
	builder  builder
	sections [][]uint64
}

// drafts are the editions of a folder, by table and day, and the files that hold no table we know.
type drafts struct {
	from   *claim.Day
	all    []*draft
	unused []string
}

// readDir reads every file of a folder; folders in it and files whose name begins with a dot are left alone.
func readDir(dir string, from *claim.Day) (*drafts, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("read the folder of tables: %w", err)
	}
	d := &drafts{from: from}
	for _, e := range entries {
		if !e.Type().IsRegular() || strings.HasPrefix(e.Name(), ".") {
			continue
		}
		if err := d.readFile(filepath.Join(dir, e.Name())); err != nil {
			return nil, err
		}
	}
	if len(d.all) == 0 {
		return nil, fmt.Errorf("%s holds no table; it should hold files with the columns that `careclear tables import --help` names", dir)
	}
	for _, one := range d.all {
		if one.sections, err = one.builder.build(); err != nil {
			return nil, fmt.Errorf("%s: %w", one.files(), err)
		}
		if icd, ok := one.builder.(*icdBuilder); ok {
			one.Unread = len(icd.unread)
		}
		one.builder = nil
	}
	return d, nil
}

func (d *draft) files() string {
	var names []string
	for _, s := range d.Sources {
		names = append(names, s.File)
	}
	return strings.Join(names, ", ")
}

// of returns the draft of a table and a day.
func (d *drafts) of(table string, from *claim.Day) *draft {
	want := draft{Edition: Edition{Table: table, From: from}}
	for _, one := range d.all {
		if one.Table == table && one.from() == want.from() {
			return one
		}
	}
	want.builder = newBuilder(table)
	d.all = append(d.all, &want)
	return &want
}

func newBuilder(table string) builder {
	switch table {
	case PTP:
		return &ptpBuilder{}
	case MUE, MUESupplier:
		return &mueBuilder{}
	case AddOns:
		return &addOnBuilder{}
	case ICD10CM:
		return &icdBuilder{}
	case Fees:
		return &feeBuilder{}
	case Localities:
		return &localityBuilder{}
	case Places:
		return &placeBuilder{}
	case AdjCodes:
		return &adjCodeBuilder{}
	}
	return &excludedBuilder{}
}

func (d *drafts) readFile(path string) error {
	file := filepath.Base(path)
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("open a table: %w", err)
	}
	defer f.Close()
	sum := sha256.New()
	packed := bufio.NewReaderSize(io.TeeReader(f, sum), 1<<16)
	text := &whole{file: file, r: packed}
	if start, _ := packed.Peek(2); bytes.Equal(start, []byte{0x1f, 0x8b}) {
		unpacked, err := gzip.NewReader(packed)
		if err != nil {
			return fmt.Errorf("%s: %w; %s", file, err, fetchAgain)
		}
		text.r, text.sealed = unpacked, true
	}
	in := bufio.NewReaderSize(text, 1<<16)
	if mark, _ := in.Peek(3); string(mark) == "\ufeff" {
		_, _ = in.Discard(3) // it was just seen
	}
	head, err := in.Peek(4096)
	if err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("%s: %w; %s", file, err, fetchAgain)
	}
	table, read := detect(head)
	if read == nil || table == PTP && hospital.MatchString(file) {
		d.unused = append(d.unused, file)
		return nil
	}
	to := d.of(table, dayOf(file, d.from))
	rows, err := read(to, file, in)
	if err != nil {
		return err
	}
	if _, err := io.Copy(io.Discard, packed); err != nil { // what stands behind the last row is in the digest too
		return fmt.Errorf("%s: %w; %s", file, err, fetchAgain)
	}
	if csv := table != ICD10CM && table != Excluded; csv && !text.sealed && text.last != '\n' {
		return fmt.Errorf("%s, row %d: the last row has no line end, so the file may be cut short; fetch it again, or end the row if it is whole", file, rows+1)
	}
	to.Rows += rows
	to.Sources = append(to.Sources, Source{File: file, SHA256: hex.EncodeToString(sum.Sum(nil)), Rows: rows})
	return nil
}

const fetchAgain = "the file is cut short or damaged, fetch it again"

// maxUnpacked bounds a file after unpacking, in bytes.
const maxUnpacked = 2 << 30

// whole passes a file on, bounded, and remembers how it ended: a gzipped one says itself that it is whole, a text whose
// last line has no end may have lost a part of it.
type whole struct {
	file   string
	r      io.Reader
	sealed bool
	size   int64
	last   byte
}

func (w *whole) Read(p []byte) (int, error) {
	n, err := w.r.Read(p)
	if w.size += int64(n); w.size > maxUnpacked {
		return 0, fmt.Errorf("%s is larger than %d bytes; this is no table", w.file, int64(maxUnpacked))
	}
	if n > 0 {
		w.last = p[n-1]
	}
	return n, err
}

// dated finds a day or month in a file name.
var dated = regexp.MustCompile(`(?:^|[^0-9])((?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2]))(-[0-3][0-9])?(?:[^0-9]|$)`)

// dayOf returns the day from which a file applies.
func dayOf(file string, other *claim.Day) *claim.Day {
	m := dated.FindStringSubmatch(file)
	if m == nil {
		return other
	}
	if m[2] == "" {
		m[2] = "-01"
	}
	d, err := claim.ParseDay(m[1] + m[2])
	if err != nil {
		return other
	}
	return &d
}

// hospital finds the pairs for hospitals by the name of their file, for their columns are the same. No rule uses them.
var hospital = regexp.MustCompile(`(?i)hosp|outpat|ccioph`)

// reader reads a file into the draft of its table.
type reader func(to *draft, file string, r io.Reader) (rows int, err error)

// detect says what table a file belongs to by how it begins, and how to read it; nil if it is none of ours.
func detect(head []byte) (table string, read reader) {
	first, rest, _ := bytes.Cut(head, []byte("\n"))
	line := strings.TrimSpace(string(first))
	columns := strings.Split(strings.ToLower(line), ",")
	for i, c := range columns {
		columns[i] = strings.Trim(c, ` "`)
	}
	has := func(names ...string) bool {
		s := sheet{header: map[string]int{}}
		for i, c := range columns {
			s.header[c] = i
		}
		return s.has(names...)
	}
	switch {
	case has("column1", "column2", "deletion_date", "modifier_indicator"):
		return PTP, rowsOf(func(d *draft, s *sheet) error { return d.builder.(*ptpBuilder).read(s) })
	case has("hcpcs_code", "mue_units", "mue_mai", "mue_service"):
		for table, service := range mueServices() {
			if bytes.Contains(rest, []byte(service)) {
				return table, rowsOf(func(d *draft, s *sheet) error { return d.builder.(*mueBuilder).read(s, service) })
			}
		}
	case has("primary_code", "add_on_code", "aoc_edit_type"):
		return AddOns, rowsOf(func(d *draft, s *sheet) error { return d.builder.(*addOnBuilder).read(s) })
	case has("hcpcs_code", "mod", "rvu_work", "rvu_non_pe", "rvu_fac_pe", "rvu_mp", "cf"):
		return Fees, rowsOf(func(d *draft, s *sheet) error { return d.builder.(*feeBuilder).readAmounts(s) })
	case has("hcpcs_code", "mod", "status", "glob", "mult_proc", "bilat_surg", "asst_surg", "co_surg"):
		return Fees, rowsOf(func(d *draft, s *sheet) error { return d.builder.(*feeBuilder).readIndicators(s) })
	case has("mac", "locality", "gpci_work", "gpci_pe", "gpci_mp"):
		return Localities, rowsOf(func(d *draft, s *sheet) error { return d.builder.(*localityBuilder).read(s) })
	case has("pos_code", "pos_type"):
		return Places, rowsOf(func(d *draft, s *sheet) error { return d.builder.(*placeBuilder).read(s) })
	case has("adj_code", "adj_type", "adj_start_date", "adj_end_date"):
		return AdjCodes, rowsOf(func(d *draft, s *sheet) error { return d.builder.(*adjCodeBuilder).read(s) })
	case bytes.Contains(head, []byte("<ICD10CM.tabular")):
		return ICD10CM, func(d *draft, file string, r io.Reader) (int, error) {
			return d.builder.(*icdBuilder).readTabular(file, r)
		}
	case chapterOrBlock.MatchString(line), diagnosis.MatchString(line):
		return ICD10CM, func(d *draft, file string, r io.Reader) (int, error) {
			return d.builder.(*icdBuilder).readCodes(file, r)
		}
	case npi.MatchString(line):
		return Excluded, func(d *draft, file string, r io.Reader) (int, error) {
			return d.builder.(*excludedBuilder).read(file, r)
		}
	}
	return "", nil
}

// rowsOf reads a CSV file.
func rowsOf(read func(*draft, *sheet) error) reader {
	return func(d *draft, file string, r io.Reader) (int, error) {
		s, err := newSheet(file, r)
		if err != nil {
			return 0, err
		}
		if err := read(d, s); err != nil {
			return 0, err
		}
		return s.row - 1, nil
	}
}
