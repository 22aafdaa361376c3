package inquiry

import (
	"context"
	"io"
	"iter"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12"
)

const versionStatus = "005010X212"

// ClaimRef names a claim as its sender and its payer know it.
type ClaimRef struct {
	PayerControl   string     // REF*1K
	PatientControl string     // REF*EJ (CLM01)
	Bill           string     // REF*BLT: facility type and frequency of an institutional claim
	From, To       *claim.Day // DTP*472
}

// StatusRequest is a question (276): where is my claim?
type StatusRequest struct {
	Parties
	ClaimRef
	Charge *claim.Cents // AMT*T3
	Lines  []LineRef
}

// LineRef names a line of a claim.
type LineRef struct {
	Service   claim.Code
	Modifiers []string
	Charge    claim.Cents
	Units     claim.Units
	Control   string // REF*FJ
	From, To  *claim.Day
}

// StatusAnswer is the answer (277).
type StatusAnswer struct {
	Parties
	ClaimRef
	Statuses []Status
	Lines    []LineStatus
}

// Status is an STC.
type Status struct {
	Category, Code, Entity string       // STC01: P2, F1 … (claims.md §3)
	Effective              *claim.Day   // STC02
	Charge, Paid           *claim.Cents // STC04, STC05
	PaidOn                 *claim.Day   // STC06
	Check                  string       // STC09
}

// LineStatus is what became of a line.
type LineStatus struct {
	LineRef
	Paid     claim.Cents
	Statuses []Status
}

// Read276 reads questions.
func Read276(ctx context.Context, r io.Reader, lim x12.Limits, report func(x12.Finding)) iter.Seq2[Result[StatusRequest], error] {
	return reading[StatusRequest]{kind: x12.Kind276, unit: "2000D", each: func(f *x12.Fields, p Parties, level *x12.Loop) (out []StatusRequest) {
		for l := range level.Loops("2200") {
			p.trace(l.Segment("TRN"))
			q := StatusRequest{Parties: p, ClaimRef: claimRef(f, l), Charge: f.Amount(l.Segment("AMT", "T3"), 2)}
			for line := range l.Loops("2210") {
				ref, _ := lineRef(f, line)
				q.Lines = append(q.Lines, ref)
			}
			out = append(out, q)
		}
		return out
	}}.read(ctx, r, lim, report)
}

// Read277 reads answers about claims, then those about all that a receiver or a provider asked, which name no subscriber.
func Read277(ctx context.Context, r io.Reader, lim x12.Limits, report func(x12.Finding)) iter.Seq2[Result[StatusAnswer], error] {
	return reading[StatusAnswer]{kind: x12.Kind277, unit: "2000D", each: func(f *x12.Fields, p Parties, level *x12.Loop) (out []StatusAnswer) {
		for l := range level.Loops("2200") {
			p.trace(l.Segment("TRN"))
			a := StatusAnswer{Parties: p, ClaimRef: claimRef(f, l), Statuses: statuses(f, l)}
			for line := range l.Loops("2220") {
				ref, paid := lineRef(f, line)
				a.Lines = append(a.Lines, LineStatus{LineRef: ref, Paid: paid, Statuses: statuses(f, line)})
			}
			out = append(out, a)
		}
		return out
	}, rest: func(p Parties, _, receiver *x12.Loop) (out []StatusAnswer) {
		whole := func(l *x12.Loop) {
			f := &x12.Fields{}
			p.trace(l.Segment("TRN"))
			if all := statuses(f, l); len(all) > 0 && f.Refusal == nil {
				out = append(out, StatusAnswer{Parties: p, Statuses: all})
			}
		}
		whole(receiver.Loop("2200B"))
		for provider := range receiver.Loops("2000C") {
			p.Provider = party(provider)
			whole(provider.Loop("2200C"))
		}
		return out
	}}.read(ctx, r, lim, report)
}

func claimRef(f *x12.Fields, l *x12.Loop) ClaimRef {
	ref := ClaimRef{PayerControl: l.Segment("REF", "1K").El(2), PatientControl: l.Segment("REF", "EJ").El(2), Bill: l.Segment("REF", "BLT").El(2)}
	ref.From, ref.To = f.Period(l, "472")
	return ref
}

func lineRef(f *x12.Fields, l *x12.Loop) (ref LineRef, paid claim.Cents) {
	svc := l.Segment("SVC")
	ref.Service, ref.Modifiers = x12.ServiceOf(svc, 1)
	ref.Charge, paid = amount(f, svc, 2), amount(f, svc, 3)
	ref.Units = f.Units(svc, 7)
	ref.Control = l.Segment("REF", "FJ").El(2)
	ref.From, ref.To = f.Period(l, "472")
	return ref, paid
}

func amount(f *x12.Fields, s x12.Segment, i int) claim.Cents {
	if v := f.Amount(s, i); v != nil {
		return *v
	}
	return 0
}

func statuses(f *x12.Fields, l *x12.Loop) (out []Status) {
	for s := range l.Segments("STC") {
		out = append(out, Status{Category: s.Comp(1, 1), Code: s.Comp(1, 2), Entity: s.Comp(1, 3), Effective: f.Day(s, 2), Charge: f.Amount(s, 4), Paid: f.Amount(s, 5),
			PaidOn: f.Day(s, 6), Check: s.El(9)})
	}
	return out
}

// Write276 writes questions as one set.
func Write276(w io.Writer, reference string, questions []StatusRequest, env x12.Envelope) error {
	return write(w, "276", versionStatus, bht("0010", "13", Batch{Reference: reference}, env, ""), env, questions, func(t *tree, q *StatusRequest) error {
		if err := q.check(); err != nil {
			return err
		}
		level, suffix := t.patient(&q.Parties, true)
		l := x12.NewLoop("2200"+suffix, q.trn("1"))
		l.Add(q.refs()...)
		if q.Charge != nil {
			l.Add(x12.Seg("AMT", "T3", q.Charge.X12()))
		}
		l.Add(x12.DTP("472", q.From, q.To))
		for _, line := range q.Lines {
			l.Put(line.loop("2210"+suffix, "", nil))
		}
		level.Put(l)
		return nil
	})
}

// Write277 writes answers as one set. One that names no subscriber is about all that the receiver asked or, if it names a
// provider, about all of his; put those last.
func Write277(w io.Writer, reference string, answers []StatusAnswer, env x12.Envelope) error {
	return write(w, "277", versionStatus, bht("0010", "08", Batch{Reference: reference}, env, "DG"), env, answers, func(t *tree, a *StatusAnswer) error {
		if a.Subscriber.Last == "" && a.Subscriber.MemberID == "" && len(a.Statuses) > 0 && len(a.Lines) == 0 {
			t.whole(a)
			return nil
		}
		if err := a.check(); err != nil {
			return err
		}
		level, suffix := t.patient(&a.Parties, false)
		l := x12.NewLoop("2200"+suffix, a.trn("2"))
		l.Add(stc(a.Statuses)...)
		l.Add(a.refs()...)
		l.Add(x12.DTP("472", a.From, a.To))
		for _, line := range a.Lines {
			l.Put(line.loop("2220"+suffix, line.Paid.X12(), line.Statuses))
		}
		level.Put(l)
		return nil
	})
}

// whole writes the status of all that a receiver asked, or of all about one provider.
func (t *tree) whole(a *StatusAnswer) {
	put := func(id, of string, p Party, trace string) func(*x12.Loop) {
		return func(l *x12.Loop) {
			in := x12.NewLoop(of, a.trn(trace))
			in.Add(stc(a.Statuses)...)
			l.Put(x12.NewLoop(id, p.nm1()), in)
		}
	}
	t.party(0, a.Payer, "2000A", "20", "2100A")
	if a.Provider.Code == "" {
		t.level(1, nil, "2000B", "21", false, put("2100B", "2200B", a.Receiver, "2"))
		return
	}
	t.party(1, a.Receiver, "2000B", "21", "2100B")
	t.level(2, nil, "2000C", "19", false, put("2100C", "2200C", a.Provider, "1"))
}

// patient opens the levels of a status message and returns that of the person it is about, with the letter of its loops.
func (t *tree) patient(p *Parties, asking bool) (*x12.Loop, string) {
	t.party(0, p.Payer, "2000A", "20", "2100A")
	t.party(1, p.Receiver, "2000B", "21", "2100B")
	t.party(2, p.Provider, "2000C", "19", "2100C")
	named := func(id, code string, of claim.Person, born bool) func(*x12.Loop) {
		return func(l *x12.Loop) {
			l.Add(x12.When(born, x12.DMG(of)))
			l.Put(x12.NewLoop(id, personNM1(code, of)))
		}
	}
	level := t.level(3, nil, "2000D", "22", p.Dependent != nil, named("2100D", "IL", p.Subscriber, asking && p.Dependent == nil))
	if p.Dependent == nil {
		return level, "D"
	}
	return t.level(4, nil, "2000E", "23", false, named("2100E", "QC", *p.Dependent, asking)), "E"
}

func (c *ClaimRef) refs() []x12.Segment {
	return []x12.Segment{x12.When(c.PayerControl != "", x12.Seg("REF", "1K", c.PayerControl)), x12.When(c.Bill != "", x12.Seg("REF", "BLT", c.Bill)),
		x12.When(c.PatientControl != "", x12.Seg("REF", "EJ", c.PatientControl))}
}

func (r *LineRef) loop(id, paid string, all []Status) *x12.Loop {
	units := ""
	if r.Units != 0 {
		units = x12.FormatUnits(r.Units)
	}
	l := x12.NewLoop(id, x12.Seg("SVC", x12.ServiceComp(r.Service, r.Modifiers), r.Charge.X12(), paid, "", "", "", units))
	l.Add(stc(all)...)
	l.Add(x12.When(r.Control != "", x12.Seg("REF", "FJ", r.Control)), x12.DTP("472", r.From, r.To))
	return l
}

func stc(all []Status) (out []x12.Segment) {
	dollars := func(c *claim.Cents) string {
		if c == nil {
			return ""
		}
		return c.X12()
	}
	days := func(d *claim.Day) string {
		if d == nil {
			return ""
		}
		return d.X12()
	}
	for _, s := range all {
		out = append(out, x12.Seg("STC", x12.Comp(s.Category, s.Code, s.Entity), days(s.Effective), "", dollars(s.Charge), dollars(s.Paid), days(s.PaidOn), "", "", s.Check))
	}
	return out
}
