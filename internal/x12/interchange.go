package x12

import (
	"io"
	"slices"
	"strings"
)

// Set is a transaction set to write.
type Set struct {
	Type string // ST01
	Body *Loop  // without ST and SE
}

// Interchange is what [WriteInterchange] writes: one group of transaction sets of one guide, or acknowledgements of
// interchanges (TA1), or both.
type Interchange struct {
	Envelope Envelope
	TA1      []Segment
	Version  string // GS08 and ST03
	Sets     []Set
}

// WriteInterchange writes sets as they are: no segment is checked, changed or left out; counts and control numbers
// are made. As with [Write835], the delimiters are chosen among what the data does not use.
func WriteInterchange(w io.Writer, x Interchange) error {
	d := &document{env: x.Envelope, version: x.Version}
	if len(x.Sets)+len(x.TA1) == 0 {
		d.fail("ISA", "nothing to write")
	}
	functional := ""
	for _, s := range x.Sets {
		functional = functionalID[s.Type]
		if functional == "" || functionalID[x.Sets[0].Type] != functional {
			d.fail("GS01", "the sets of a group must be of one kind that we know")
		}
		d.beginSet(s.Type)
		for seg := range s.Body.All() {
			d.raw(seg)
		}
		d.endSet()
	}
	return d.write(w, functional, x.TA1)
}

// raw writes a segment of a [Loop] as it is.
func (d *document) raw(s Segment) {
	d.segments++
	d.buf.WriteString(d.text(s))
	d.buf.WriteByte(tmpSegment)
}

func (d *document) text(s Segment) string {
	if s.ID == "" || len(s.Elements) == 0 || s.Damage != "" {
		d.fail("segment", "without an identifier, or damaged")
		return ""
	}
	for _, e := range s.Elements {
		if i := strings.IndexAny(e, string([]byte{tmpElement, tmpSegment})); i >= 0 {
			d.fail(s.ID, "a control character that stands for a delimiter")
		}
		for i := 0; i < len(e); i++ {
			if e[i] < 128 {
				d.used[e[i]] = true
			}
		}
	}
	return strings.Join(slices.Concat([]string{s.ID}, s.Elements[1:]), string(rune(tmpElement)))
}

// Text prepares a name or an address for an element: accents are dropped, other foreign characters become '?', what
// is longer than the guide's field is cut.
func Text(s string, longest int) string { return name(s, longest) }
