package x12

import (
	"slices"
	"strings"
)

// Kind names a transaction set and its implementation guide: "837P", "277CA"; "" if we do not know the guide.
type Kind string

// The kinds we know the guide of.
const (
	Kind270   Kind = "270"   // eligibility inquiry, 005010X279
	Kind271   Kind = "271"   // eligibility answer, 005010X279
	Kind276   Kind = "276"   // claim status request, 005010X212
	Kind277   Kind = "277"   // claim status answer, 005010X212
	Kind277CA Kind = "277CA" // claim acknowledgement, 005010X214
	Kind278   Kind = "278"   // services review, 005010X217
	Kind834   Kind = "834"   // enrolment, 005010X220
	Kind835   Kind = "835"   // remittance, 005010X221
	Kind837P  Kind = "837P"  // professional claims, 005010X222
	Kind837I  Kind = "837I"  // institutional claims, 005010X223
	Kind837D  Kind = "837D"  // dental claims, 005010X224
	Kind999   Kind = "999"   // acknowledgement, 005010X231
)

// kinds maps a transaction set and the first part of its version to a kind. Versions 4010 are read as their
// successors, whose loops they share.
var kinds = []struct {
	kind    Kind
	set     string
	version []string
}{
	{Kind270, "270", []string{"005010X279", "004010X092"}},
	{Kind271, "271", []string{"005010X279", "004010X092"}},
	{Kind276, "276", []string{"005010X212", "004010X093"}},
	{Kind277, "277", []string{"005010X212", "004010X093"}},
	{Kind277CA, "277", []string{"005010X214"}},
	{Kind278, "278", []string{"005010X217", "004010X094"}},
	{Kind834, "834", []string{"005010X220", "004010X095"}},
	{Kind835, "835", []string{"005010X221", "004010X091"}},
	{Kind837P, "837", []string{"005010X222", "004010X098"}},
	{Kind837I, "837", []string{"005010X223", "004010X096"}},
	{Kind837D, "837", []string{"005010X224", "004010X097"}},
	{Kind999, "999", []string{"005010X231"}},
}

// KindOf returns the kind of a transaction set by ST01 and its version (ST03, else GS08), or "".
func KindOf(set, version string) Kind {
	for _, k := range kinds {
		if k.set == set && slices.ContainsFunc(k.version, func(v string) bool { return strings.HasPrefix(version, v) }) {
			return k.kind
		}
	}
	return ""
}

// loopDef is a loop of a guide: what begins it, which segments stand in it, which loops it holds.
type loopDef struct {
	id      string
	need    need // in its parent
	trigger string
	elem    int      // of the trigger; 0: any trigger begins the loop
	values  []string // one of which the element must be
	segs    []segUse
	loops   []*loopDef
	parent  *loopDef
}

type segUse struct {
	id   string
	need need
}

// need says what it means that something is absent.
type need byte

const (
	optional  need = iota
	wanted         // '+': the guide wants it, we can live without: a warning
	mandatory      // '!': without it the set makes no sense: an error
)

func (d *loopDef) begins(seg Segment) bool {
	return seg.ID == d.trigger && (d.elem == 0 || slices.Contains(d.values, seg.El(d.elem)))
}

func (d *loopDef) holds(id string) int {
	return slices.IndexFunc(d.segs, func(u segUse) bool { return u.id == id })
}

// parseGuide reads a guide as guides.go writes them: a loop a line, nested by indentation (two blanks each):
//
//	ID[!+] TRIGGER[.ELEMENT:VALUE,VALUE…] SEGMENT[!+] SEGMENT…
//
// "TRIGGER:VALUE" stands for element 1; a line "=NAME" stands for the lines of the part of that name.
func parseGuide(text string) *loopDef {
	var stack []*loopDef
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		body := strings.TrimLeft(line, " ")
		part, ok := strings.CutPrefix(body, "=")
		if !ok {
			lines = append(lines, line)
			continue
		}
		indent := line[:len(line)-len(body)]
		for of := range strings.SplitSeq(strings.Trim(guideParts[part], "\n"), "\n") {
			lines = append(lines, indent+of)
		}
	}
	for _, line := range lines {
		body := strings.TrimLeft(line, " ")
		if body == "" {
			continue
		}
		depth := (len(line) - len(body)) / 2
		words := strings.Fields(body)
		d := &loopDef{}
		d.id, d.need = needOf(words[0])
		var values string
		d.trigger, values, _ = strings.Cut(words[1], ":")
		if values != "" {
			d.elem, d.values = 1, strings.Split(values, ",")
		}
		if at, elem, ok := strings.Cut(d.trigger, "."); ok {
			d.trigger, d.elem = at, int(elem[0]-'0')
		}
		for _, w := range words[2:] {
			id, n := needOf(w)
			d.segs = append(d.segs, segUse{id, n})
		}
		if stack = stack[:depth]; depth > 0 {
			d.parent = stack[depth-1]
			d.parent.loops = append(d.parent.loops, d)
		}
		stack = append(stack, d)
	}
	return stack[0]
}

func needOf(word string) (string, need) {
	switch last := len(word) - 1; word[last] {
	case '!':
		return word[:last], mandatory
	case '+':
		return word[:last], wanted
	}
	return word, optional
}

// cursor follows a transaction set through its guide. A segment belongs to the deepest open loop that begins a loop
// with it or holds it; what fits nowhere stays in the open loop.
type cursor struct {
	at     *loopDef
	open   []openLoop                                  // outermost first; the last is at
	absent func(begin Segment, def *loopDef, i segUse) // told at the end of a loop; may be nil
}

// openLoop is a loop with what was seen in it: bit i for segment i, bit 32+i for loop i.
type openLoop struct {
	def   *loopDef
	begin Segment
	seen  uint64
}

// place says where a segment stands.
type place struct {
	loop   string
	depth  int  // of the loop; 0 is the set
	begins bool // it begins the loop
	known  bool // the guide has a place for it
}

func newCursor(guide *loopDef, st Segment) *cursor {
	st.Elements = nil
	return &cursor{at: guide, open: []openLoop{{def: guide, begin: st}}}
}

func (c *cursor) place(seg Segment) place {
	for depth := len(c.open) - 1; depth >= 0; depth-- {
		o := &c.open[depth]
		if i := slices.IndexFunc(o.def.loops, func(d *loopDef) bool { return d.begins(seg) }); i >= 0 {
			c.closeTo(depth)
			c.open[depth].seen |= 1 << (32 + i)
			c.at = o.def.loops[i]
			c.open = append(c.open, openLoop{def: c.at, begin: Segment{ID: seg.ID, Pos: seg.Pos}})
			return place{loop: c.at.id, depth: depth + 1, begins: true, known: true}
		}
		if i := o.def.holds(seg.ID); i >= 0 {
			c.closeTo(depth)
			c.open[depth].seen |= 1 << i
			c.at = o.def
			return place{loop: c.at.id, depth: depth, known: true}
		}
	}
	return place{loop: c.at.id, depth: len(c.open) - 1}
}

// closeTo ends the loops below depth; closeTo(-1) ends the set.
func (c *cursor) closeTo(depth int) {
	for len(c.open) > depth+1 {
		o := c.open[len(c.open)-1]
		c.open = c.open[:len(c.open)-1]
		if c.absent == nil {
			continue
		}
		for i, u := range o.def.segs {
			if u.need != optional && o.seen&(1<<i) == 0 {
				c.absent(o.begin, o.def, u)
			}
		}
		for i, d := range o.def.loops {
			if d.need != optional && o.seen&(1<<(32+i)) == 0 {
				c.absent(o.begin, o.def, segUse{d.name(), d.need})
			}
		}
	}
}

// name says what begins a loop: "NM1*41".
func (d *loopDef) name() string {
	if d.elem == 1 && len(d.values) > 0 {
		return d.trigger + "*" + d.values[0]
	}
	return d.trigger
}
