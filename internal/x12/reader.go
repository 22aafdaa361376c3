package x12

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Limits bound what reading may cost. A zero field takes its default.
type Limits struct {
	Segment  int // longest segment in bytes; default 64 KiB. A longer one is skipped and refuses its claim
	Segments int // segments of one file; default none
	Preamble int // bytes tolerated before the first ISA; default 4 KiB
	Hold     int // segments of a transaction set whose claims wait for its SE; default 100,000. See [ReadClaims]
}

func (l Limits) filled() Limits {
	for _, f := range []struct {
		v   *int
		def int
	}{{&l.Segment, 64 << 10}, {&l.Preamble, 4 << 10}, {&l.Hold, 100_000}} {
		if *f.v <= 0 {
			*f.v = f.def
		}
	}
	return l
}

// Errors of [Reader.Next] that end a file.
var (
	ErrNotX12  = errors.New("not an X12 interchange")
	ErrTooLong = errors.New("more segments than allowed")
)

// isaLen is the length of an ISA with its terminator; isaSeps are the offsets of its element separators.
const isaLen = 106

var isaSeps = [...]int{3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103}

// Reader cuts an X12 stream into segments. It takes the delimiters from each ISA (R2.1), skips line ends and
// blank segments after terminators, and tolerates a byte order mark or text before the first ISA.
type Reader struct {
	br     *bufio.Reader
	lim    Limits
	delim  Delimiters
	offset int64
	count  int
	elems  []string
	report func(Finding)
}

// NewReader reads from r within lim. Findings that belong to no claim are given to report, which may be nil.
func NewReader(r io.Reader, lim Limits, report func(Finding)) *Reader {
	lim = lim.filled()
	if report == nil {
		report = func(Finding) {}
	}
	return &Reader{br: bufio.NewReaderSize(r, max(lim.Segment, 4096)), lim: lim, report: report}
}

// Delimiters returns those of the interchange that was read last.
func (r *Reader) Delimiters() Delimiters { return r.delim }

// Next returns the next segment, io.EOF at the end, an error wrapping [ErrNotX12] when there is no ISA to begin
// with, or the error of the underlying reader. Anything wrong with a single segment is told by its Damage.
func (r *Reader) Next() (Segment, error) {
	if r.count == 0 {
		if err := r.seekISA(); err != nil {
			return Segment{}, err
		}
	}
	if r.lim.Segments > 0 && r.count >= r.lim.Segments {
		return Segment{}, fmt.Errorf("reading segment %d: %w (%d)", r.count+1, ErrTooLong, r.lim.Segments)
	}
	if err := r.skipBlank(); err != nil {
		return Segment{}, err
	}
	pos := Position{Segment: r.count + 1, Offset: r.offset}
	if head, err := r.br.Peek(isaLen); err == nil && string(head[:3]) == "ISA" {
		if d, ok := parseISA(head); ok {
			r.delim = d
			r.count++
			s := r.cut(string(head[:isaLen-1]), pos)
			r.discard(isaLen)
			return s, nil
		}
	}
	raw, err := r.br.ReadSlice(r.delim.Segment)
	r.offset += int64(len(raw))
	r.count++
	switch {
	case err == nil:
		return r.cut(text(raw[:len(raw)-1]), pos), nil
	case errors.Is(err, io.EOF): // at least one byte, since skipBlank stopped before one
		return r.cut(strings.TrimRight(text(raw), "\r\n \x1a"), pos), nil
	case errors.Is(err, bufio.ErrBufferFull):
		s := r.cut(text(raw[:min(len(raw), 8)]), pos)
		s.Damage = fmt.Sprintf("the segment is longer than %d bytes", r.br.Size())
		return s, r.skipSegment()
	default:
		return Segment{}, fmt.Errorf("reading segment %d: %w", pos.Segment, err)
	}
}

func (r *Reader) discard(n int) {
	d, _ := r.br.Discard(n)
	r.offset += int64(d)
}

// seekISA finds the first ISA and reports what stood before it.
func (r *Reader) seekISA() error {
	for n := 0; n <= r.lim.Preamble; n++ {
		head, err := r.br.Peek(isaLen)
		if len(head) < isaLen {
			if err != nil && !errors.Is(err, io.EOF) {
				return fmt.Errorf("reading the interchange header: %w", err)
			}
			if n == 0 && len(head) == 0 {
				return fmt.Errorf("the file is empty: %w", ErrNotX12)
			}
			return fmt.Errorf("no ISA of %d bytes found; send a whole interchange: %w", isaLen, ErrNotX12)
		}
		if string(head[:3]) == "ISA" {
			if _, ok := parseISA(head); ok {
				if n > 0 {
					r.report(Finding{Position: Position{Segment: 1}, ID: "ISA", Severity: Warning, Rule: "x12-preamble",
						Message: fmt.Sprintf("%d bytes before ISA were skipped", n), Cure: "send nothing before it"})
				}
				return nil
			}
		}
		r.discard(1)
	}
	return fmt.Errorf("no ISA of %d bytes in the first %d; send a whole interchange: %w", isaLen, r.lim.Preamble, ErrNotX12)
}

// skipBlank skips line ends, blanks and empty segments; io.EOF if nothing follows.
func (r *Reader) skipBlank() error {
	for {
		b, err := r.br.ReadByte()
		if err != nil {
			if errors.Is(err, io.EOF) {
				return io.EOF
			}
			return fmt.Errorf("reading segment %d: %w", r.count+1, err)
		}
		switch b {
		case '\r', '\n', ' ', '\t', 0, 0x1a, r.delim.Segment:
			r.offset++
			continue
		}
		return r.br.UnreadByte()
	}
}

func (r *Reader) skipSegment() error {
	for {
		raw, err := r.br.ReadSlice(r.delim.Segment)
		r.offset += int64(len(raw))
		switch {
		case err == nil || errors.Is(err, io.EOF):
			return nil
		case !errors.Is(err, bufio.ErrBufferFull):
			return fmt.Errorf("reading segment %d: %w", r.count, err)
		}
	}
}

// cut splits a segment at the element separator into the reader's own slice.
func (r *Reader) cut(s string, pos Position) Segment {
	r.elems = r.elems[:0]
	for rest := s; ; {
		before, after, more := strings.Cut(rest, string(rune(r.delim.Element)))
		r.elems = append(r.elems, before)
		if !more {
			break
		}
		rest = after
	}
	seg := Segment{ID: r.elems[0], Elements: r.elems, Pos: pos}
	switch {
	case !validID(seg.ID):
		seg.ID, seg.Damage = "???", "no segment identifier; is a delimiter inside the data?"
	case r.marked(s):
		seg.Damage = "a control character that separates information (0x1c to 0x1f) stands in the data"
	case seg.ID == "ISA" && len(s) != isaLen-1:
		seg.Damage = "the interchange header is not 106 bytes long; its delimiters could not be read and those before it are used"
	}
	return seg
}

// marked says that data holds what only separators are for: in a [Loop] it would look like one.
func (r *Reader) marked(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= tmpRepeat && c <= tmpSegment && c != r.delim.Element && c != r.delim.Component && c != r.delim.Repetition {
			return true
		}
	}
	return false
}

func validID(s string) bool {
	if len(s) < 2 || len(s) > 3 || s[0] < 'A' || s[0] > 'Z' {
		return false
	}
	for i := 1; i < len(s); i++ {
		if (s[i] < 'A' || s[i] > 'Z') && (s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return true
}

// parseISA takes the delimiters from the first 106 bytes of b, if they are an ISA.
func parseISA(b []byte) (Delimiters, bool) {
	d := Delimiters{Element: b[3], Repetition: b[82], Component: b[104], Segment: b[105]}
	for _, i := range isaSeps {
		if b[i] != d.Element {
			return d, false
		}
	}
	for _, c := range []byte{d.Element, d.Component, d.Segment} {
		if alnum(c) || c >= utf8.RuneSelf || c == ' ' || c == 0 {
			return d, false
		}
	}
	if alnum(d.Repetition) { // version 4010: ISA11 is 'U'
		d.Repetition = 0
	}
	return d, d.Element != d.Component && d.Element != d.Segment && d.Component != d.Segment
}

func alnum(c byte) bool { return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' }

// text copies b as UTF-8; bytes that are not UTF-8 are taken as Latin-1, the other extended set in use.
func text(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	out := make([]rune, len(b))
	for i, c := range b {
		out[i] = rune(c)
	}
	return string(out)
}
