package x12

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/careclear/careclear/internal/claim"
)

// Party is one end of an interchange.
type Party struct {
	Qualifier string // ISA05, ISA07; "ZZ" if empty
	ID        string // ISA06, ISA08 (at most 15 characters), GS02, GS03 and the NM1*41, NM1*40 id
	Name      string // NM1*41, NM1*40
	Contact   string // PER of the submitter
	Phone     string // ten digits
}

// ReplyTo is an end of an interchange that is answered, as it was read; what cannot be written of it becomes '?'.
func ReplyTo(qualifier, id string) Party {
	q := Text(qualifier, 2)
	if len(q) != 2 {
		q = ""
	}
	return Party{Qualifier: q, ID: first(Text(id, 15), "UNKNOWN")}
}

// Envelope is what an interchange says about itself.
type Envelope struct {
	Sender, Receiver Party
	Control          uint32    // ISA13, at most 999999999, unique per sender; GS06 and the first ST02 count from it
	Now              time.Time // ISA09/10, GS04/05, BHT04/05
	Test             bool      // ISA15 T instead of P
	Filing           string    // claim filing indicator, CLP06 and SBR09; "ZZ" (mutually defined) if empty
}

func (e Envelope) filing() string { return first(e.Filing, "ZZ") }

// ErrData is wrapped by the errors of the writers when something that the guide demands is missing or cannot be
// expressed. The text names the element, never its value.
var ErrData = errors.New("cannot be written as X12")

// Separators while a document is being built; the real ones are chosen at the end.
const (
	tmpRepeat    = 0x1c // RepeatMark
	tmpElement   = 0x1d
	tmpComponent = 0x1e // ComponentMark
	tmpSegment   = 0x1f
)

// composite is an element of components.
type composite []string

// document is an interchange of one group in memory. Data is written as it is; the delimiters are chosen at the
// end among characters that the data does not use, so that nothing needs escaping.
type document struct {
	buf      bytes.Buffer
	used     [128]bool
	env      Envelope
	version  string
	control  string // ST02 of the open set
	sets     int
	segments int // of the open set
	err      error
}

// fail keeps the first error.
func (d *document) fail(where, msg string) {
	if d.err == nil {
		d.err = fmt.Errorf("%s: %s: %w", where, msg, ErrData)
	}
}

// seg writes a segment; elements are strings or composites. Empty elements at the end are dropped.
func (d *document) seg(id string, elems ...any) {
	d.segments++
	d.buf.WriteString(id)
	pending := 0
	for i, e := range elems {
		pending++
		where := fmt.Sprintf("%s%02d", id, i+1)
		var parts []string
		switch v := e.(type) {
		case string:
			parts = []string{v}
		case composite:
			parts = v
			for len(parts) > 0 && parts[len(parts)-1] == "" {
				parts = parts[:len(parts)-1]
			}
		}
		if len(parts) == 0 || len(parts) == 1 && parts[0] == "" {
			continue
		}
		for ; pending > 0; pending-- {
			d.buf.WriteByte(tmpElement)
		}
		for j, p := range parts {
			if j > 0 {
				d.buf.WriteByte(tmpComponent)
			}
			d.data(where, p)
		}
	}
	d.buf.WriteByte(tmpSegment)
}

func (d *document) data(where, s string) {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] > '~' {
			d.fail(where, "an identifier with characters outside of printable ASCII")
			return
		}
		d.used[s[i]] = true
	}
	if s != "" && (s[0] == ' ' || s[len(s)-1] == ' ') {
		d.fail(where, "leading or trailing blanks")
	}
	d.buf.WriteString(s)
}

// id refuses an identifier that is missing, or longer than the guide's field: shortened it would be another one.
func (d *document) id(where, s string, longest int) string {
	switch {
	case s == "":
		d.fail(where, "missing")
	case len(s) > longest:
		d.fail(where, fmt.Sprintf("longer than %d characters", longest))
	}
	return s
}

// name prepares free text (names, addresses): accents are dropped, other foreign characters become '?', long
// text is cut. ASCII text that fits is left alone.
func name(s string, longest int) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case unicode.IsSpace(r) || r < ' ':
			b.WriteByte(' ')
		case r > '~':
			b.WriteByte('?')
		default:
			b.WriteRune(r)
		}
	}
	out := strings.TrimSpace(b.String())
	return strings.TrimSpace(out[:min(len(out), longest)])
}

func (d *document) required(where, s string) string {
	if s == "" {
		d.fail(where, "missing")
	}
	return s
}

// address writes N3 and N4; with must, a missing address is an error.
func (d *document) address(where string, a *claim.Address, must bool) {
	if a == nil || len(a.Lines) == 0 || a.City == "" {
		if must {
			d.fail(where, "the address is missing (street and city)")
		}
		return
	}
	if len(a.Lines) > 2 {
		d.fail(where, "an address of more than two lines")
		return
	}
	d.seg("N3", name(a.Lines[0], 55), name(strings.Join(a.Lines[1:], ""), 55))
	d.seg("N4", name(a.City, 30), name(a.State, 2), name(a.Zip, 15))
}

func (d *document) beginSet(code string) {
	d.sets++
	d.segments = 0
	d.control = fmt.Sprintf("%04d", d.sets)
	if d.version == version835 { // its guide does not use ST03
		d.seg("ST", code, d.control)
		return
	}
	d.seg("ST", code, d.control, d.version)
}

func (d *document) endSet() { d.seg("SE", strconv.Itoa(d.segments+1), d.control) }

// writeTo writes the interchange with its one group.
func (d *document) writeTo(w io.Writer, functional string) error { return d.write(w, functional, nil) }

// write chooses the delimiters and writes the interchange, with a line end after every segment.
func (d *document) write(w io.Writer, functional string, ta1 []Segment) error {
	e := d.env
	var interchange strings.Builder
	for _, s := range ta1 {
		interchange.WriteString(d.text(s) + string(rune(tmpSegment)))
	}
	for _, p := range []Party{e.Sender, e.Receiver} {
		d.id("ISA06/08", p.ID, 15)
		for i := 0; i < len(p.ID); i++ {
			if p.ID[i] < ' ' || p.ID[i] > '~' || p.ID != strings.TrimSpace(p.ID) {
				d.fail("ISA06/08", "blanks at an end or characters outside of ASCII")
				break
			}
			d.used[p.ID[i]] = true
		}
	}
	if e.Control == 0 || e.Control > 999_999_999 {
		d.fail("ISA13", "the control number must be 1 to 999999999")
	}
	if e.Now.IsZero() {
		d.fail("ISA09", "the time is missing")
	}
	element, component := d.free("*|+="), d.free(":>\\<;")
	repetition, segment := d.free("^!`{"), d.free("~'}@")
	if d.err != nil {
		return d.err
	}
	usage := "P"
	if e.Test {
		usage = "T"
	}
	now := e.Now.UTC()
	var out bytes.Buffer
	line := func(format string, args ...any) {
		fmt.Fprintf(&out, strings.ReplaceAll(format, "*", string(rune(tmpElement)))+string(rune(tmpSegment)), args...)
	}
	line("ISA*00*%10s*00*%10s*%-2s*%-15s*%-2s*%-15s*%s*%s*%c*00501*%09d*0*%s*%c", "", "",
		first(e.Sender.Qualifier, "ZZ"), e.Sender.ID, first(e.Receiver.Qualifier, "ZZ"), e.Receiver.ID,
		now.Format("060102"), now.Format("1504"), repetition, e.Control, usage, component)
	out.WriteString(interchange.String())
	groups := 0
	if d.sets > 0 {
		groups = 1
		line("GS*%s*%s*%s*%s*%s*%d*X*%s", functional, e.Sender.ID, e.Receiver.ID, now.Format("20060102"), now.Format("1504"), e.Control, d.version)
		out.Write(d.buf.Bytes())
		line("GE*%d*%d", d.sets, e.Control)
	}
	line("IEA*%d*%09d", groups, e.Control)
	final := make([]byte, 0, out.Len()+d.segments*2)
	for _, c := range out.Bytes() {
		switch c {
		case tmpElement:
			final = append(final, element)
		case tmpComponent:
			final = append(final, component)
		case tmpRepeat:
			final = append(final, repetition)
		case tmpSegment:
			final = append(final, segment, '\n')
		default:
			final = append(final, c)
		}
	}
	if _, err := w.Write(final); err != nil {
		return fmt.Errorf("writing the interchange: %w", err)
	}
	return nil
}

// free returns the first candidate that no data uses.
func (d *document) free(candidates string) byte {
	for i := 0; i < len(candidates); i++ {
		if !d.used[candidates[i]] {
			return candidates[i]
		}
	}
	d.fail("ISA", "the data uses every possible delimiter")
	return 0
}

// person writes NM1 for a member or patient.
func (d *document) person(code string, p claim.Person) {
	qualifier := ""
	if p.MemberID != "" {
		qualifier = "MI"
		d.id("NM1*"+code+" member id", p.MemberID, 80)
	}
	d.seg("NM1", code, "1", d.required("NM1*"+code+" last name", name(p.Last, 60)), name(p.First, 35), "", "", "", qualifier, p.MemberID)
}

// provider writes NM1 for a provider; a provider with a first name is a person.
func (d *document) provider(code string, p claim.Provider) {
	kind := "2"
	if p.First != "" || code == "71" {
		kind = "1"
	}
	qualifier := ""
	if p.NPI != "" {
		qualifier = "XX"
	}
	d.seg("NM1", code, kind, d.required("NM1*"+code+" name", name(p.Last, 60)), name(p.First, 35), "", "", "", qualifier, p.NPI)
}
