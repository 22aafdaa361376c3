package enroll

import (
	"context"
	"io"
	"iter"
	"slices"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12"
)

// Result is one member of the input: either Member or Refusal is set.
type Result struct {
	Index    int // 0-based, in input order
	Header   Header
	Member   *Member
	Refusal  *claim.Refusal
	Warnings []x12.Finding
	Loop     *x12.Loop // as it was read, also what we do not understand
	Set      x12.SetInfo
}

// Read reads the members of every 834 of a file, in order, within bounded memory (see [x12.ReadLoops]). The error is
// not nil at most once, at the end, when the file cannot be read any further. report takes what belongs to no member
// and may be nil.
func Read(ctx context.Context, r io.Reader, lim x12.Limits, report func(x12.Finding)) iter.Seq2[Result, error] {
	return func(yield func(Result, error) bool) {
		n := 0
		var of *x12.Loop // whose header it is
		var head Header
		for u, err := range x12.ReadLoops(ctx, r, lim, "2000", report, x12.Kind834) {
			if err != nil {
				yield(Result{}, err)
				return
			}
			if u.Loop == nil {
				if u.Fault != nil && report != nil {
					report(*u.Fault)
				}
				continue
			}
			if of != u.Path[0] {
				of, head = u.Path[0], header(u.Path[0])
			}
			res := Result{Index: n, Loop: u.Loop, Set: u.Set, Header: head}
			n++
			rd := reader{}
			m := rd.member(u.Loop)
			rd.RefuseFor(u.Fault)
			res.Warnings = rd.Warnings
			if res.Refusal = rd.Refusal; res.Refusal == nil {
				res.Member = &m
			} else {
				res.Refusal.Index = res.Index
			}
			if !yield(res, nil) {
				return
			}
		}
	}
}

func header(l *x12.Loop) Header {
	bgn := l.Segment("BGN")
	h := Header{Purpose: bgn.El(1), Reference: bgn.El(2), Action: bgn.El(8), Policy: l.Segment("REF", "38").El(2),
		Sponsor: party(l.Loop("1000A")), Payer: party(l.Loop("1000B"))}
	h.Day, _ = claim.ParseDay(bgn.El(3))
	return h
}

func party(l *x12.Loop) Party {
	n1 := l.Segment("N1")
	return Party{Name: n1.El(2), Qualifier: n1.El(3), ID: n1.El(4)}
}

// reader reads one member.
type reader struct{ x12.Fields }

func (r *reader) member(l *x12.Loop) Member {
	ins := l.Segment("INS")
	m := Member{Subscriber: ins.El(1) == "Y", Relation: ins.El(2), Maintenance: Maintenance(ins.El(3)), Reason: ins.El(4), Status: ins.El(5),
		Employment: ins.El(8), SubscriberID: l.Segment("REF", "0F").El(2), Group: l.Segment("REF", "1L").El(2)}
	m.Died = r.Day(ins, 12)
	switch {
	case ins.El(1) != "Y" && ins.El(1) != "N":
		r.Refuse(ins, "01", "required", "A6", "whether this is the subscriber is missing; send Y or N")
	case !slices.Contains([]Maintenance{Change, Add, Cancel, Reinstate, Audit}, m.Maintenance):
		r.Refuse(ins, "03", "834-maintenance", "A7", "not a maintenance code of a member; send 001, 021, 024, 025 or 030")
	case m.SubscriberID == "":
		r.Refuse(ins, "", "required", "A6", "the subscriber's number is missing; add REF*0F")
	}
	if m.Subscriber != (m.Relation == "18") {
		r.Warn(ins, "02", "834-relation", "the subscriber, and nobody else, has the relation 18; correct INS01 or INS02")
	}
	m.From, m.To = r.period(l, ins, "356", "357")
	r.person(l, ins, &m)
	for hd := range l.Loops("2300") {
		m.Coverages = append(m.Coverages, r.coverage(hd))
	}
	return m
}

func (r *reader) person(of *x12.Loop, ins x12.Segment, m *Member) {
	l := of.Loop("2100A")
	nm1 := l.Segment("NM1")
	if nm1.El(3) == "" {
		r.Refuse(ins, "", "required", "A6", "the member's name is missing; add NM1*IL with a last name")
		return
	}
	m.Identifier = Identifier{nm1.El(8), nm1.El(9)}
	m.Person = r.Person(l)
	m.Person.MemberID, m.Person.Relation = m.SubscriberID, m.Relation
	if was := of.Loop("2100B"); was != nil {
		p := r.Person(was)
		p.MemberID = m.SubscriberID
		m.Was = &p
	}
}

func (r *reader) coverage(l *x12.Loop) Coverage {
	hd := l.Segment("HD")
	c := Coverage{Maintenance: Maintenance(hd.El(1)), Line: hd.El(3), Plan: hd.El(4), Level: hd.El(5), Policy: l.Segment("REF", "1L").El(2)}
	if !slices.Contains([]Maintenance{Change, Delete, Add, Cancel, Reinstate, Correct, Audit, Terminate}, c.Maintenance) {
		r.Refuse(hd, "01", "834-maintenance", "A7", "not a maintenance code of a coverage; send 001, 002, 021, 024, 025, 026, 030 or 032")
	}
	if c.Line == "" {
		r.Refuse(hd, "03", "required", "A6", "the line of insurance is missing; send HLT, DEN …")
	}
	c.From, c.To = r.period(l, hd, "348", "349")
	return c
}

// period reads the days of two date qualifiers.
func (r *reader) period(l *x12.Loop, at x12.Segment, from, to string) (start, end *claim.Day) {
	start, end = r.Day(l.Segment("DTP", from), 3), r.Day(l.Segment("DTP", to), 3)
	if start != nil && end != nil && *end < *start {
		r.Refuse(at, "", "834-period", "A7", "the period ends before it begins; correct DTP*"+from+" or DTP*"+to)
	}
	return start, end
}
