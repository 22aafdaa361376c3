package ack

import (
	"context"
	"io"
	"iter"
	"slices"
	"strings"
	"time"

	"github.com/careclear/careclear/internal/x12"
)

// Status of an interchange, group or set.
type Status string

// Statuses. A group is Partial if some of its sets are rejected.
const (
	Accepted Status = "A"
	Noted    Status = "E" // accepted, errors noted
	Partial  Status = "P"
	Rejected Status = "R"
)

// Interchange is the answer to one interchange.
type Interchange struct {
	Sender, Receiver string    // of the interchange that is answered
	Control          string    // its ISA13
	Date, Time       string    // its ISA09, ISA10
	Qualifiers       [2]string // its ISA05, ISA07
	Test             bool      // its ISA15 is T
	Requested        bool      // it asks for a TA1 (ISA14)
	Status           Status
	Code             string // TA105; "000" is no error
	Groups           []Group
}

// Group is the answer to a functional group (AK1, AK9).
type Group struct {
	Functional, Control, Version string // GS01, GS06, GS08
	Status                       Status
	Included                     string   // GE01, or as many as were received
	Received, Accepted           int      // sets
	Codes                        []string // AK905…
	Sets                         []Set
}

// Set is the answer to a transaction set (AK2, IK5).
type Set struct {
	Type, Control, Version string // ST01, ST02, ST03
	Status                 Status
	Codes                  []string // IK502…
	Segments               []Segment
}

// Segment tells what is wrong with a segment (IK3).
type Segment struct {
	ID       string
	Position int    // in its set, ST is 1
	Loop     string // at most four characters
	Code     string // IK304
	Elements []Element
}

// Element tells what is wrong with an element (IK4). The element is not quoted.
type Element struct {
	Position, Component int // Component 0: the whole element
	Code                string
}

// maxSegments bounds what is told of one set; the guide sets no bound.
const maxSegments = 100

// Of checks a file and answers each of its interchanges. Memory grows with the number of sets, not with their size.
// The error is as that of [x12.Check].
func Of(ctx context.Context, r io.Reader, lim x12.Limits) iter.Seq2[Interchange, error] {
	return func(yield func(Interchange, error) bool) {
		var in Interchange
		var sets []Set
		for c, err := range x12.Check(ctx, r, lim) {
			switch {
			case err != nil:
				yield(Interchange{}, err)
				return
			case c.Set != nil:
				sets = append(sets, setOf(c.Set))
			case c.Group != nil:
				in.Groups = append(in.Groups, groupOf(c.Group, sets))
				sets = nil
			case c.Interchange != nil:
				if !yield(interchangeOf(c.Interchange, in.Groups), nil) {
					return
				}
				in, sets = Interchange{}, nil
			}
		}
	}
}

func interchangeOf(r *x12.InterchangeReport, groups []Group) Interchange {
	in := Interchange{Sender: r.Sender, Receiver: r.Receiver, Control: r.Control, Date: r.Date, Time: r.Time,
		Qualifiers: r.Qualifiers, Test: r.Test, Requested: r.Acknowledge,
		Status: Accepted, Code: "000", Groups: groups}
	for _, f := range r.Findings {
		switch {
		case f.Severity != x12.Error:
			continue
		case f.ID == "IEA" && f.Element == "02":
			in.Code = "001" // control numbers of header and trailer differ
		case f.ID == "IEA" && f.Element == "01":
			in.Code = "021" // number of groups
		case f.ID == "EOF":
			in.Code = "023" // ends too early
		default:
			in.Code = "022" // control structure
		}
		in.Status = Noted
		break
	}
	return in
}

func groupOf(r *x12.GroupReport, sets []Set) Group {
	g := Group{Functional: r.Functional, Control: r.Control, Version: r.Version, Status: Accepted, Included: r.Included, Received: r.Received, Sets: sets}
	for _, f := range r.Findings {
		switch {
		case f.Severity != x12.Error:
		case f.ID == "GE" && f.Element == "01":
			g.Codes = append(g.Codes, "5")
		case f.ID == "GE" && f.Element == "02":
			g.Codes = append(g.Codes, "4")
		case r.Included == "":
			g.Codes = append(g.Codes, "3")
		}
	}
	if g.Codes = distinct(g.Codes); len(g.Codes) > 0 {
		g.Status = Noted
	}
	g.tally()
	return g
}

// tally gives the group the status of its sets.
func (g *Group) tally() {
	g.Accepted = 0
	for _, s := range g.Sets {
		if s.Status != Rejected {
			g.Accepted++
		}
		if s.Status == Noted {
			g.Status = Noted
		}
	}
	switch {
	case len(g.Sets) > 0 && g.Accepted == 0:
		g.Status = Rejected
	case g.Accepted < len(g.Sets):
		g.Status = Partial
	}
}

// Only rejects the sets of other types, ST01, than those that are taken where the file was sent to (IK502 1).
func (in *Interchange) Only(setTypes ...string) {
	for i := range in.Groups {
		g := &in.Groups[i]
		for j := range g.Sets {
			if s := &g.Sets[j]; !slices.Contains(setTypes, s.Type) {
				s.Status, s.Codes, s.Segments = Rejected, []string{"1"}, nil
			}
		}
		g.tally()
	}
}

// Envelope is that of an answer: back from the receiver to the sender.
func (in *Interchange) Envelope(control uint32, now time.Time) x12.Envelope {
	return x12.Envelope{Sender: x12.ReplyTo(in.Qualifiers[1], in.Receiver), Receiver: x12.ReplyTo(in.Qualifiers[0], in.Sender), Control: control, Now: now, Test: in.Test}
}

// segmentCodes is IK304 and IK403 by the rule of a finding; a rule that is not among them is no matter of syntax.
var segmentCodes = map[string][2]string{
	"x12-syntax":    {"1", ""}, // no segment identifier that could be
	"x12-segment":   {"1", ""},
	"x12-loop":      {"2", ""}, // unexpected
	"x12-required":  {"3", ""}, // required segment missing
	"x12-missing":   {"8", "1"},
	"x12-composite": {"8", "2"}, // what the qualifier demands is missing
	"x12-amount":    {"8", "6"}, // invalid character
	"x12-number":    {"8", "6"},
	"x12-code":      {"8", "7"},
	"x12-date":      {"8", "8"},
	"x12-hl":        {"8", "I12"}, // implementation pattern
	"balance-1":     {"8", "I12"},
	"balance-2":     {"8", "I12"},
	"balance-3":     {"8", "I12"},
}

// trailerCodes is IK502 by what is wrong with the trailer.
var trailerCodes = map[string]string{"SE01": "4", "SE02": "3", "ST02": "23"}

func setOf(r *x12.SetReport) Set {
	s := Set{Type: r.Type, Control: r.Control, Version: r.Version, Status: Accepted}
	claims := r.Type == "837"
	for _, f := range r.Findings {
		switch {
		case f.Rule == "x12-unknown":
			s.Status, s.Codes = Rejected, append(s.Codes, "1")
			continue
		case f.Rule == "R2.2":
			code := trailerCodes[f.ID+f.Element]
			if code == "" {
				code = "2" // SE missing
			}
			s.Status, s.Codes = Rejected, append(s.Codes, code)
			continue
		case f.Severity == x12.Error && !claims:
			s.Status = Rejected
		}
		codes, ok := segmentCodes[f.Rule]
		if !ok || f.InSet < 2 && f.Absent == "" {
			continue
		}
		if s.Status == Accepted {
			s.Status = Noted
		}
		s.add(f, codes)
	}
	if len(s.Segments) > 0 {
		s.Codes = append(s.Codes, "5")
	}
	s.Codes = distinct(s.Codes)
	return s
}

func (s *Set) add(f x12.Finding, codes [2]string) {
	id, loop := f.ID, f.Loop
	if f.Absent != "" {
		id, _, _ = strings.Cut(f.Absent, "*")
	}
	if id == "???" {
		id = "ZZZ" // IK301 must look like an identifier
	}
	if loop == "HEADER" || loop == "FOOTER" {
		loop = ""
	}
	seg := Segment{ID: id, Position: f.InSet, Loop: loop[:min(len(loop), 4)], Code: codes[0]}
	last := len(s.Segments) - 1
	if last < 0 || !sameSegment(s.Segments[last], seg) {
		if len(s.Segments) == maxSegments {
			return
		}
		s.Segments = append(s.Segments, seg)
		last++
	}
	if position, component := elementOf(f.Element); codes[1] != "" && position > 0 {
		s.Segments[last].Elements = append(s.Segments[last].Elements, Element{Position: position, Component: component, Code: codes[1]})
	}
}

func sameSegment(a, b Segment) bool {
	return a.ID == b.ID && a.Position == b.Position && a.Code == b.Code && a.Code == "8"
}

// elementOf reads "05-3".
func elementOf(s string) (position, component int) {
	digits := func(s string) (n int) {
		for _, c := range s {
			n = n*10 + int(c-'0')
		}
		return n
	}
	at, of, _ := strings.Cut(s, "-")
	return digits(at), digits(of)
}

// distinct keeps the first of each, at most the five that a segment has room for.
func distinct(codes []string) (out []string) {
	for _, c := range codes {
		if len(out) < 5 && !strings.Contains(" "+strings.Join(out, " ")+" ", " "+c+" ") {
			out = append(out, c)
		}
	}
	return out
}
