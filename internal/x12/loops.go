package x12

import (
	"context"
	"io"
	"iter"
	"slices"
	"strings"
	"time"
)

// Marks stand in the segments of a [Loop] where the file had its separators, so that data never looks like one.
const (
	ComponentMark = "\x1e"
	RepeatMark    = "\x1c"
)

// Loop is a part of a transaction set, nested as its guide says. It keeps every segment in its place, understood or
// not, so that [WriteInterchange] gives back what was read.
type Loop struct {
	ID    string // "2100A"; "HEADER" is the set itself, without ST and SE
	Parts []Part
}

// Part is one segment or one loop within a loop.
type Part struct {
	Segment *Segment
	Loop    *Loop
}

// NewLoop makes a loop of segments.
func NewLoop(id string, segments ...Segment) *Loop {
	l := &Loop{ID: id}
	l.Add(segments...)
	return l
}

// Add appends segments; those without an identifier are left out (see [When]).
func (l *Loop) Add(segments ...Segment) {
	for _, s := range segments {
		if s.ID != "" {
			l.Parts = append(l.Parts, Part{Segment: &s})
		}
	}
}

// Put appends loops.
func (l *Loop) Put(loops ...*Loop) {
	for _, in := range loops {
		l.Parts = append(l.Parts, Part{Loop: in})
	}
}

// Segments yields the loop's own segments of an identifier, "" for all; those of the loops in it are not among them.
func (l *Loop) Segments(id string) iter.Seq[Segment] {
	return func(yield func(Segment) bool) {
		if l == nil {
			return
		}
		for _, p := range l.Parts {
			if p.Segment != nil && (id == "" || p.Segment.ID == id) && !yield(*p.Segment) {
				return
			}
		}
	}
}

// Segment returns the first own segment of an identifier whose element 1 is one of the qualifiers (any, if none are
// given); an empty one if there is none.
func (l *Loop) Segment(id string, qualifiers ...string) Segment {
	for s := range l.Segments(id) {
		if len(qualifiers) == 0 || slices.Contains(qualifiers, s.El(1)) {
			return s
		}
	}
	return Segment{}
}

// Loops yields the loops directly in l whose identifier begins with id.
func (l *Loop) Loops(id string) iter.Seq[*Loop] {
	return func(yield func(*Loop) bool) {
		if l == nil {
			return
		}
		for _, p := range l.Parts {
			if p.Loop != nil && strings.HasPrefix(p.Loop.ID, id) && !yield(p.Loop) {
				return
			}
		}
	}
}

// Loop returns the first of [Loop.Loops], or nil, which holds nothing.
func (l *Loop) Loop(id string) *Loop {
	for in := range l.Loops(id) {
		return in
	}
	return nil
}

// All yields every segment of the loop and of the loops in it, in order.
func (l *Loop) All() iter.Seq[Segment] {
	return func(yield func(Segment) bool) { l.all(yield) }
}

func (l *Loop) all(yield func(Segment) bool) bool {
	for _, p := range l.Parts {
		if p.Segment != nil && !yield(*p.Segment) || p.Loop != nil && !p.Loop.all(yield) {
			return false
		}
	}
	return true
}

// Seg makes a segment to write; empty elements at the end are dropped.
func Seg(id string, elements ...string) Segment {
	return Segment{ID: id, Elements: append([]string{id}, trimmed(elements)...)}
}

// When returns s if ok, else no segment.
func When(ok bool, s Segment) Segment {
	if !ok {
		return Segment{}
	}
	return s
}

// Comp makes a composite element of components; empty ones at the end are dropped.
func Comp(components ...string) string { return strings.Join(trimmed(components), ComponentMark) }

func trimmed(all []string) []string {
	for len(all) > 0 && all[len(all)-1] == "" {
		all = all[:len(all)-1]
	}
	return all
}

// Comp returns component j of element i, both from 1, of a segment of a [Loop].
func (s Segment) Comp(i, j int) string { return splitAt(s.El(i), ComponentMark[0], j-1) }

// SetInfo is what the envelope says of a transaction set.
type SetInfo struct {
	Kind        Kind
	Type        string    // ST01
	Version     string    // ST03, else GS08
	Control     string    // ST02
	Functional  string    // GS01
	Group       string    // GS06
	Interchange string    // ISA13
	Sender      string    // ISA06
	Receiver    string    // ISA08
	Qualifiers  [2]string // ISA05, ISA07
	Test        bool      // ISA15 is T
	Number      int       // of its interchange in the file, 0-based
	Position    Position
}

// Back is the envelope of an answer: from the receiver to the sender.
func (s SetInfo) Back(control uint32, now time.Time) Envelope {
	return Envelope{Sender: ReplyTo(s.Qualifiers[1], s.Receiver), Receiver: ReplyTo(s.Qualifiers[0], s.Sender), Control: control, Now: now, Test: s.Test}
}

// Unit is a loop that [ReadLoops] hands out.
type Unit struct {
	Set  SetInfo
	Path []*Loop // the loops around it, the whole set first, as far as they were read; units are not among their parts
	Loop *Loop   // nil where the set ends
	// Fault says why the loop must not be used: a segment in it is damaged, its set is too large, or the trailer is wrong.
	Fault *Finding
}

// ReadLoops reads the transaction sets of some kinds as loops and hands out, in order, each loop named unit ("2000")
// by itself, and each set once more at its end with what is left of it. With unit "" a set comes once, whole.
//
// What was read of a set is held back until its SE has been checked, up to lim.Hold segments; of a larger set units
// are handed out as they are read, and a wrong trailer is told at the end only. Sets of other kinds are skipped. The
// error is as that of [ReadClaims]; report takes findings outside of those sets and may be nil.
func ReadLoops(ctx context.Context, r io.Reader, lim Limits, unit string, report func(Finding), of ...Kind) iter.Seq2[Unit, error] {
	lim = lim.filled()
	if report == nil {
		report = func(Finding) {}
	}
	return func(yield func(Unit, error) bool) {
		w := &walker{r: NewReader(r, lim, report), report: report}
		w.open = func(s set) setReader {
			k := KindOf(s.Type, s.Version)
			g := guide(k)
			if g == nil || !slices.Contains(of, k) {
				report(finding(Segment{ID: "ST", Pos: w.last}, "01", Warning, "R2.3", "a transaction set of another kind was skipped; send it where it belongs"))
				return nil
			}
			info := SetInfo{Kind: k, Type: s.Type, Version: s.Version, Control: s.Control, Functional: s.Functional, Group: s.Group,
				Interchange: s.Interchange, Sender: s.Sender, Receiver: s.Receiver,
				Qualifiers: s.Qualifiers, Test: s.Test, Number: s.Number, Position: w.last}
			return &loopSet{info: info, unit: unit, hold: lim.Hold, comp: separator{char: s.Delim.Component}, repeat: s.Delim.Repetition, at: newCursor(g, Segment{}),
				open: []openNode{{loop: &Loop{ID: g.id}}}, out: func(u Unit) bool { return yield(u, nil) }}
		}
		if err := w.run(ctx); err != nil {
			yield(Unit{}, err)
		}
	}
}

// openNode is a loop that is being read.
type openNode struct {
	loop  *Loop
	fault *Finding
	gave  bool // units of it were handed out
	size  int  // segments in it, without those of units
}

// loopSet builds the loops of one transaction set.
type loopSet struct {
	info   SetInfo
	unit   string
	hold   int
	comp   separator
	repeat byte // 0: none
	at     *cursor
	open   []openNode // outermost first, as the cursor's
	out    func(Unit) bool

	n    int // segments seen
	kept int // segments in held and open
	held []Unit
	heft int // segments in held
}

func (s *loopSet) segment(seg Segment) bool {
	s.n++
	where := s.at.place(seg)
	depth := where.depth + 1 // how many loops stay open
	if where.begins {
		depth--
	}
	s.closeTo(depth)
	if s.n > s.hold && !s.flush() {
		return false
	}
	if where.begins {
		s.open = append(s.open, openNode{loop: &Loop{ID: where.loop}})
	}
	top := &s.open[len(s.open)-1]
	s.kept++
	top.size++
	switch {
	case seg.Damage != "":
		f := finding(seg, "", Error, "x12-syntax", seg.Damage+"; correct it and send it again")
		top.fault = &f
	case s.kept > s.hold:
		f := finding(seg, "", Error, "x12-size", "more segments than can be held at once; send smaller transaction sets")
		s.open[0].fault = &f
	default:
		seg = s.own(seg)
		top.loop.Parts = append(top.loop.Parts, Part{Segment: &seg})
	}
	return true
}

// own copies a segment and puts marks where its separators are.
func (s *loopSet) own(seg Segment) Segment {
	s.comp.see(seg)
	own := Segment{ID: seg.ID, Pos: seg.Pos, Elements: slices.Clone(seg.Elements)}
	for i, e := range own.Elements {
		e = strings.ReplaceAll(e, string(rune(s.comp.char)), ComponentMark)
		if s.repeat != 0 {
			e = strings.ReplaceAll(e, string(rune(s.repeat)), RepeatMark)
		}
		own.Elements[i] = e
	}
	return own
}

// closeTo ends all loops but the outer depth.
func (s *loopSet) closeTo(depth int) {
	for len(s.open) > depth {
		o := s.open[len(s.open)-1]
		s.open = s.open[:len(s.open)-1]
		parent := &s.open[len(s.open)-1]
		switch {
		case o.loop.ID == s.unit:
			parent.gave = true
			u := Unit{Set: s.info, Loop: o.loop, Fault: o.fault}
			for _, up := range s.open {
				u.Path = append(u.Path, up.loop)
				if u.Fault == nil {
					u.Fault = up.fault
				}
			}
			s.held = append(s.held, u)
			s.heft += o.size
		case o.gave && s.n > s.hold:
			parent.gave = true // of a large set nothing is kept that has been handed out
			s.kept -= o.size
		default:
			parent.gave = parent.gave || o.gave
			parent.size += o.size
			parent.loop.Parts = append(parent.loop.Parts, Part{Loop: o.loop})
			if parent.fault == nil {
				parent.fault = o.fault
			}
		}
	}
}

// flush hands out what is held.
func (s *loopSet) flush() bool {
	if len(s.held) == 0 {
		return true
	}
	for _, u := range s.held {
		if !s.out(u) {
			return false
		}
	}
	s.held, s.kept, s.heft = nil, s.kept-s.heft, 0
	return true
}

func (s *loopSet) end(bad *Finding) bool {
	s.closeTo(1)
	for i := range s.held {
		if bad != nil {
			s.held[i].Fault = bad
		}
	}
	root := s.open[0]
	last := Unit{Set: s.info, Path: []*Loop{root.loop}, Fault: root.fault}
	if s.unit == "" {
		last.Path, last.Loop = nil, root.loop
	}
	if bad != nil {
		last.Fault = bad
	}
	return s.flush() && s.out(last)
}
