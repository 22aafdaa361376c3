package x12

import (
	"context"
	"hash/maphash"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// SetReport is what [Check] says of one transaction set.
type SetReport struct {
	Kind        Kind   `json:"kind"`        // "" if we do not know its guide: then only its envelope and syntax were checked
	Type        string `json:"type"`        // ST01
	Version     string `json:"version"`     // ST03, else GS08
	Interchange string `json:"interchange"` // ISA13
	Group       string `json:"group"`       // GS06
	Control     string `json:"control"`     // ST02

	Position Position `json:"position"` // of ST
	Segments int      `json:"segments"` // ST and SE included
	// Counts of what the set is about: "claims", "lines", "members", "payments" …; keys without anything are absent.
	Counts map[string]int `json:"counts,omitempty"`
	// Cents are sums that a reader wants to see: "charged", "paid", "payment" (BPR02), "adjusted" (PLB).
	Cents map[string]claim.Cents `json:"cents,omitempty"`

	Errors   int       `json:"errors"`
	Warnings int       `json:"warnings"`
	Findings []Finding `json:"findings"` // in order; the first 1000, the two numbers before count all
}

// Checked is one thing that [Check] has to say; one of its fields is set. A finding is about an envelope, and comes as
// it is made; a set comes at its end, a group and an interchange when theirs was read.
type Checked struct {
	Finding     *Finding
	Set         *SetReport
	Group       *GroupReport
	Interchange *InterchangeReport
}

// GroupReport is what GS and GE say and what is wrong with them.
type GroupReport struct {
	Functional string // GS01
	Control    string // GS06
	Version    string // GS08
	Included   string // GE01, as it is written; "" without GE
	Received   int    // sets that were read
	Findings   []Finding
}

// InterchangeReport is what ISA says, and what is wrong with the envelope outside of groups.
type InterchangeReport struct {
	Sender, Receiver string    // ISA06, ISA08
	Date, Time       string    // ISA09, ISA10
	Control          string    // ISA13
	Qualifiers       [2]string // ISA05, ISA07: of sender and receiver
	Acknowledge      bool      // ISA14: a TA1 is asked for
	Test             bool      // ISA15 is T
	Groups           int
	Findings         []Finding
}

// Check reads a file to its end and tells all that is wrong with it, set by set, whatever kind the sets are of.
//
// Errors are what makes a set unusable: envelope, control numbers and counts, segment syntax, amounts that cannot be
// read, an 835 that does not balance (claims.md §5.1), a claim whose total is not the sum of its lines, and what our
// intake refuses a claim for. Warnings are departures from the guide that a reader can live with. Nothing is quoted
// but sums. One bad set does not touch its neighbours.
//
// The error is not nil at most once, at the end, when the file cannot be read any further (see [ReadClaims]). Memory
// is bounded: it does not grow with the file.
func Check(ctx context.Context, r io.Reader, lim Limits) iter.Seq2[Checked, error] {
	return func(yield func(Checked, error) bool) {
		stopped := false
		put := func(c Checked) bool {
			if !stopped {
				stopped = !yield(c, nil)
			}
			return !stopped
		}
		e := &envelopeCheck{put: put, specs: specs{}}
		known, twice := e.specs, &controls{seed: maphash.MakeSeed()}
		guides := map[Kind]*loopDef{}
		w := &walker{r: NewReader(r, lim, e.report), report: e.report, enter: e.enter, leave: e.leave}
		w.open = func(s set) setReader {
			k := KindOf(s.Type, s.Version)
			if _, ok := guides[k]; !ok {
				guides[k] = guide(k)
			}
			c := newSetCheck(s, k, guides[k], known, w.last, put)
			if twice.again(e.group, s.Control) {
				c.fail(c.st, "02", "R2.2", "the control number was used before in this group; number the sets of a group apart")
			}
			if id := functionalID[s.Type]; id != "" && s.Functional != "" && s.Functional != id {
				c.warn(c.st, "01", "x12-guide", "GS01 is not the functional identifier of this transaction set; send "+id)
			}
			return c
		}
		if err := w.run(ctx); err != nil && !stopped {
			yield(Checked{}, err)
		}
	}
}

// envelopeCheck gathers what is told of groups and interchanges.
type envelopeCheck struct {
	put         func(Checked) bool
	specs       specs
	group       *GroupReport
	interchange *InterchangeReport
}

func (e *envelopeCheck) report(f Finding) {
	e.put(Checked{Finding: &f})
	switch {
	case e.group != nil && len(e.group.Findings) < maxFindings:
		e.group.Findings = append(e.group.Findings, f)
	case e.group == nil && e.interchange != nil && len(e.interchange.Findings) < maxFindings:
		e.interchange.Findings = append(e.interchange.Findings, f)
	}
}

func (e *envelopeCheck) enter(seg Segment) {
	switch seg.ID {
	case "ISA":
		e.interchange = &InterchangeReport{Sender: seg.El(6), Receiver: seg.El(8), Date: seg.El(9), Time: seg.El(10), Control: seg.El(13),
			Qualifiers: [2]string{strings.TrimSpace(seg.El(5)), strings.TrimSpace(seg.El(7))}, Acknowledge: seg.El(14) == "1", Test: seg.El(15) == "T"}
	case "GS":
		e.group = &GroupReport{Functional: seg.El(1), Control: seg.El(6), Version: seg.El(8)}
	}
	c := &setCheck{specs: e.specs}
	c.elements(seg, false)
	for _, f := range c.r.Findings {
		e.report(f)
	}
}

func (e *envelopeCheck) leave(level string, end Segment, count int) {
	switch {
	case level == "GS" && e.group != nil:
		if e.group.Received = count; end.ID == "GE" {
			e.group.Included = end.El(1)
		}
		e.put(Checked{Group: e.group})
		e.group = nil
	case level == "ISA" && e.interchange != nil:
		e.interchange.Groups = count
		e.put(Checked{Interchange: e.interchange})
		e.interchange = nil
	}
}

// functionalID is GS01 by ST01.
var functionalID = map[string]string{"270": "HS", "271": "HB", "276": "HR", "277": "HN", "278": "HI", "834": "BE", "835": "HP", "837": "HC", "999": "FA"}

// controls remembers the control numbers of the sets of a group, as far as memory is bounded.
type controls struct {
	seed  maphash.Seed
	group *GroupReport
	seen  map[uint64]bool
}

func (c *controls) again(group *GroupReport, control string) bool {
	if c.seen == nil || group != c.group {
		c.group, c.seen = group, map[uint64]bool{}
	}
	sum := maphash.String(c.seed, strings.TrimLeft(control, "0"))
	if c.seen[sum] {
		return true
	}
	if len(c.seen) < maxSeen {
		c.seen[sum] = true
	}
	return false
}

// setCheck checks one transaction set: each segment by itself, its place in the guide, the hierarchy, and what the
// judge of its kind knows.
type setCheck struct {
	r     SetReport
	put   func(Checked) bool
	st    Segment
	specs specs
	at    *cursor  // nil if the guide is not known
	now   Position // of the segment that is being checked
	place place
	judge judge
	comp  separator
	hl    hierarchyCheck
}

// judge knows what the segments of one kind of set mean together.
type judge interface {
	segment(seg Segment, at place)
	end()
}

const maxSetFindings = 1000

func newSetCheck(s set, k Kind, guide *loopDef, known specs, at Position, put func(Checked) bool) *setCheck {
	at.InSet = 1
	c := &setCheck{put: put, specs: known, comp: separator{char: s.Delim.Component}, st: Segment{ID: "ST", Pos: at}}
	c.r = SetReport{Kind: k, Type: s.Type, Version: s.Version, Interchange: s.Interchange, Group: s.Group, Control: s.Control,
		Position: at, Segments: 2, Counts: map[string]int{}, Cents: map[string]claim.Cents{}, Findings: []Finding{}}
	if guide == nil {
		c.warn(c.st, "", "x12-unknown", "a transaction set or guide that we do not know; only its envelope and its syntax are checked")
		return c
	}
	c.at = newCursor(guide, c.st)
	c.at.absent = c.absent
	switch k {
	case Kind837P, Kind837I, Kind837D:
		c.judge = &claimJudge{setCheck: c, seed: maphash.MakeSeed(), ids: map[uint64]bool{}}
	case Kind835:
		c.judge = &remitJudge{setCheck: c, sum: remitSet{comp: c.comp.char, p: Payment835{Set: s.Control}, st: at}}
	default:
		c.judge = &countJudge{c}
	}
	return c
}

func (c *setCheck) segment(seg Segment) bool {
	c.r.Segments++
	c.now = seg.Pos
	if seg.Damage != "" {
		c.fail(seg, "", "x12-syntax", cured(seg.Damage))
		return true
	}
	if i := c.comp.see(seg); i > 0 {
		c.warn(seg, elem(i, 0), "x12-isa16", "the composites use another component separator than ISA16 says; declare it there")
	}
	inClaim := false
	if c.at != nil {
		c.place = c.at.place(seg)
		if !c.place.known {
			if _, ok := syntax[seg.ID]; ok {
				c.warn(seg, "", "x12-loop", "the guide has no such segment here; it is kept and not read")
			}
		}
		inClaim = claimLoop(c.r.Kind, c.place.loop)
	}
	c.elements(seg, inClaim)
	if seg.ID == "HL" {
		c.hl.take(c, seg)
	}
	if c.judge != nil {
		c.judge.segment(seg, c.place)
	}
	return true
}

// claimLoop reports whether a loop is part of a claim, where an impossible date costs the claim.
func claimLoop(k Kind, loop string) bool {
	switch k {
	case Kind837P, Kind837I, Kind837D:
		return strings.HasPrefix(loop, "23") || strings.HasPrefix(loop, "24")
	case Kind835:
		return strings.HasPrefix(loop, "21")
	}
	return false
}

func (c *setCheck) end(bad *Finding) bool {
	if c.at != nil && bad == nil { // of a set that was cut off, absence says nothing
		c.at.closeTo(-1)
	}
	if c.judge != nil && (bad == nil || bad.ID == "SE") {
		c.judge.end()
	}
	if bad != nil {
		if bad.ID != "SE" {
			c.r.Segments--
		}
		c.keep(*bad)
	}
	return c.put(Checked{Set: &c.r})
}

func (c *setCheck) absent(begin Segment, def *loopDef, of segUse) {
	severity := Warning
	if of.need == mandatory {
		severity = Error
	}
	c.keep(Finding{Position: begin.Pos, ID: begin.ID, Loop: def.id, Severity: severity, Rule: "x12-required",
		Absent: of.id, Message: of.id + " is missing in the loop that begins here", Cure: "add it"})
}

// add keeps a finding whose text is "what is wrong; what to do".
func (c *setCheck) add(seg Segment, elem string, severity Severity, rule, text string) {
	f := finding(seg, elem, severity, rule, text)
	f.Loop = c.loopOf(seg.ID, seg.Pos)
	c.keep(f)
}

// loopOf returns the loop of a segment that a finding is about: of those that a judge speaks of after their loop has
// ended it is told by their name, of others it is where we are.
func (c *setCheck) loopOf(id string, at Position) string {
	if at == c.now {
		return c.place.loop
	}
	switch id {
	case "BPR":
		return "HEADER"
	case "PER":
		return "1000A"
	case "CLM":
		return "2300"
	case "SBR":
		return "2320"
	case "LX", "SV1", "SV2", "SV3":
		return "2400"
	case "SVD":
		return "2430"
	case "CLP":
		return "2100"
	case "SVC":
		if c.r.Kind == Kind835 {
			return "2110"
		}
	}
	return c.place.loop
}

func (c *setCheck) fail(seg Segment, elem, rule, text string) { c.add(seg, elem, Error, rule, text) }
func (c *setCheck) warn(seg Segment, elem, rule, text string) { c.add(seg, elem, Warning, rule, text) }

func (c *setCheck) keep(f Finding) {
	if f.Severity == Error {
		c.r.Errors++
	} else {
		c.r.Warnings++
	}
	if len(c.r.Findings) < maxSetFindings {
		c.r.Findings = append(c.r.Findings, f)
	}
}

// hierarchyCheck follows HL segments: each names an open level as its parent.
type hierarchyCheck struct {
	n    int
	open []string
}

func (h *hierarchyCheck) take(c *setCheck, seg Segment) {
	h.n++
	if wholeNumber(seg.El(1)) != strconv.Itoa(h.n) {
		c.warn(seg, "01", "x12-hl", "hierarchy numbers do not run 1..n; number the levels in their order")
	}
	parent := seg.El(2)
	up := slices.Index(h.open, parent) // -1 for no parent, which only the first level has
	if parent != "" && up < 0 || c.place.known && up != c.place.depth-2 {
		c.fail(seg, "02", "x12-hl", "the parent is not the level before this one; order the hierarchy depth first")
	}
	depth := up + 1
	if c.place.known {
		depth = c.place.depth - 1
	}
	h.open = h.open[:min(depth, len(h.open))]
	if !c.place.known && c.at != nil {
		c.fail(seg, "03", "x12-hl", "a level that the guide does not have here; is a level missing above it?")
	}
	if len(h.open) < 32 {
		h.open = append(h.open, seg.El(1))
	}
}

// countJudge counts what a set is about, by the loops that begin.
type countJudge struct{ *setCheck }

var counted = map[Kind]map[string]string{
	Kind270: {"2110C": "inquiries", "2110D": "inquiries"}, Kind271: {"2110C": "benefits", "2110D": "benefits"},
	Kind276: {"2200D": "claims", "2200E": "claims"}, Kind277: {"2200D": "claims", "2200E": "claims"}, Kind277CA: {"2200D": "claims"},
	Kind278: {"2000E": "events", "2000F": "services"}, Kind834: {"2000": "members", "2300": "coverages"}, Kind999: {"2000": "acknowledged"},
}

func (j *countJudge) segment(_ Segment, at place) {
	if at.begins {
		j.count(at)
	}
}

func (c *setCheck) count(at place) {
	if what := counted[c.r.Kind][at.loop]; what != "" {
		c.r.Counts[what]++
	}
}

func (j *countJudge) end() {}
