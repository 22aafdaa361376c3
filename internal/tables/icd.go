package tables

import (
	"bufio"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
)

// icd10cm is one release of ICD-10-CM: its codes, each with whether it is billable in the lowest byte, sorted; and its
// Excludes1 notes as triples (the code at which the note stands, first and last code it excludes), sorted.
type icd10cm struct {
	billable map[code]bool
	notes    []uint64
	at       map[code]span
}

func openICD(sections [][]uint64) (*icd10cm, error) {
	if len(sections) != 2 || len(sections[1])%3 != 0 {
		return nil, errShape
	}
	t := &icd10cm{billable: make(map[code]bool, len(sections[0])), notes: sections[1], at: map[code]span{}}
	for _, c := range sections[0] {
		t.billable[code(c).prefix(7)] = c&1 == 1
	}
	for i := 0; i < len(t.notes); i += 3 {
		s, ok := t.at[code(t.notes[i])]
		if !ok {
			s.from = i
		}
		s.to = i + 3
		t.at[code(t.notes[i])] = s
	}
	return t, nil
}

func (t *icd10cm) excludes(a, b string) bool {
	ca, oka := pack(a)
	cb, okb := pack(b)
	return oka && okb && ca != cb && (t.oneWay(ca, cb) || t.oneWay(cb, ca))
}

// oneWay looks at the notes of a and of everything above it. A note that names a itself is about what stands beside
// a below the same heading, and says nothing of a.
func (t *icd10cm) oneWay(a, b code) bool {
	for n := 3; n <= a.len(); n++ {
		s := t.at[a.prefix(n)]
		for i := s.from; i < s.to; i += 3 {
			first, last := code(t.notes[i+1]), code(t.notes[i+2])
			if first <= b && b <= last && (a < first || last < a) {
				return true
			}
		}
	}
	return false
}

type icdBuilder struct {
	codes  []code
	notes  [][3]uint64
	unread map[string]bool // notes that name no codes in a form that is read
}

var (
	chapterOrBlock = regexp.MustCompile(`^([0-9]{1,2}|` + category + `-` + category + `)$`)
	diagnosis      = regexp.MustCompile(`^` + category + `[0-9A-Z]{0,4}$`)
)

// readCodes reads chapters, blocks and codes, one a line.
func (b *icdBuilder) readCodes(file string, r io.Reader) (rows int, err error) {
	lines := bufio.NewScanner(r)
	for row := 1; lines.Scan(); row++ {
		text := strings.TrimSpace(lines.Text())
		switch {
		case chapterOrBlock.MatchString(text):
		case diagnosis.MatchString(text):
			c, _ := pack(text)
			b.codes = append(b.codes, c)
			rows++
		default:
			return rows, fmt.Errorf("%s, row %d: %q is no chapter, block or code of ICD-10-CM; write one entry a line, codes without a dot", file, row, clip(text))
		}
	}
	if err := lines.Err(); err != nil {
		return rows, fmt.Errorf("%s, after row %d: %w; %s", file, rows, err, fetchAgain)
	}
	return rows, nil
}

// heading is a chapter, section or code of the tabular list, with what stands below it.
type heading struct {
	Name      string    `xml:"name"`
	Excludes1 []string  `xml:"excludes1>note"`
	Sections  []heading `xml:"section"`
	Below     []heading `xml:"diag"`
}

// readTabular reads the Excludes1 notes of the tabular list, chapter by chapter.
func (b *icdBuilder) readTabular(file string, r io.Reader) (rows int, err error) {
	d := xml.NewDecoder(r)
	for {
		t, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if start, ok := t.(xml.StartElement); ok && err == nil && start.Name.Local == "chapter" {
			var c heading
			if err = d.DecodeElement(&c, &start); err == nil {
				err = b.chapter(c)
			}
		}
		if err != nil {
			row, _ := d.InputPos()
			return 0, fmt.Errorf("%s, row %d: %w; %s", file, row, err, fetchAgain)
		}
	}
	if len(b.notes) == 0 {
		return 0, fmt.Errorf("%s: there is no Excludes1 note in it; this is not the tabular list of ICD-10-CM", file)
	}
	return len(b.notes), nil
}

// chapter notes what a chapter and its sections exclude at each of their categories, for the codes themselves do not
// say what section they are in.
func (b *icdBuilder) chapter(c heading) error {
	for _, s := range c.Sections {
		for _, category := range s.Below {
			category.Excludes1 = slices.Concat(c.Excludes1, s.Excludes1, category.Excludes1)
			if err := b.diagnosis(category); err != nil {
				return err
			}
		}
	}
	return nil
}

func (b *icdBuilder) diagnosis(h heading) error {
	at, ok := pack(h.Name)
	if !ok || at.len() < 3 || at.len() > 7 {
		return fmt.Errorf("%q is not a code of ICD-10-CM", clip(h.Name))
	}
	for _, note := range h.Excludes1 {
		ranges := excluded(note)
		if len(ranges) == 0 {
			if b.unread == nil {
				b.unread = map[string]bool{}
			}
			b.unread[note] = true
		}
		for _, r := range ranges {
			b.notes = append(b.notes, [3]uint64{uint64(at), uint64(r[0]), uint64(r[1])})
		}
	}
	for _, below := range h.Below {
		if err := b.diagnosis(below); err != nil {
			return err
		}
	}
	return nil
}

const (
	category = `[A-Z](?:[0-9][0-9A-Z]|[A-Z][0-9])`
	icdCode  = category + `(?:\.[0-9A-Z]{1,4})?`
)

var (
	inBrackets = regexp.MustCompile(`\(([^()]*)\)`)
	codeRange  = regexp.MustCompile(`(?:(` + icdCode + `)[.-]*?\s*-\s*(` + icdCode + `)|(` + icdCode + `))[.-]*`)
	codeList   = regexp.MustCompile(`^\s*` + codeRange.String() + `(?:\s*,\s*` + codeRange.String() + `)*[\s,]*$`)
	atTheEnd   = regexp.MustCompile(`(?:(?:to|in)\s+` + icdCode + `|\s` + category + `\.[0-9A-Z]{1,4})[.-]*(?:\s*-\s*` + icdCode + `[.-]*)?\s*$`)
)

// excluded returns the codes a note names: lists in brackets, "(A18.32)", "(A04.0-A04.4, A07.-)", or a code at its
// end. Brackets that say more ("S02.- with 7th character B") are not read: half understood they would exclude too much.
func excluded(note string) (ranges [][2]code) {
	lists := inBrackets.FindAllStringSubmatch(note, -1)
	if m := atTheEnd.FindString(note); m != "" {
		lists = append(lists, []string{"", m[strings.IndexFunc(m, func(r rune) bool { return 'A' <= r && r <= 'Z' }):]})
	}
	for _, l := range lists {
		if !codeList.MatchString(l[1]) {
			continue
		}
		for _, m := range codeRange.FindAllStringSubmatch(l[1], -1) {
			first, _ := pack(m[1] + m[3])
			last, _ := pack(m[2] + m[3])
			if first <= last {
				ranges = append(ranges, [2]code{first, last.last()})
			}
		}
	}
	return ranges
}

func (b *icdBuilder) build() ([][]uint64, error) {
	slices.Sort(b.codes)
	b.codes = slices.Compact(b.codes)
	codes := make([]uint64, len(b.codes))
	for i, c := range b.codes {
		codes[i] = uint64(c)
		if i+1 == len(b.codes) || b.codes[i+1] > c.last() {
			codes[i] |= 1
		}
	}
	slices.SortFunc(b.notes, func(x, y [3]uint64) int { return slices.Compare(x[:], y[:]) })
	b.notes = slices.Compact(b.notes)
	notes := make([]uint64, 0, 3*len(b.notes))
	for _, n := range b.notes {
		notes = append(notes, n[:]...)
	}
	return [][]uint64{codes, notes}, nil
}
