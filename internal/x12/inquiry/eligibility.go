package inquiry

import (
	"context"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12"
)

const versionEligibility = "005010X279A1"

// Eligibility is a question (270): is this person covered?
type Eligibility struct {
	Parties
	From, To *claim.Day // DTP*291: when the service is to be; the day of asking if absent
	Services []string   // EQ01: service types, 30 is health benefit plan coverage
}

// EligibilityAnswer is the answer (271).
type EligibilityAnswer struct {
	Parties
	From, To   *claim.Day  // DTP*346 or *291: the plan's
	Rejections []Rejection // why the question could not be answered
	Benefits   []Benefit
}

// Rejection is an AAA.
type Rejection struct {
	Level    string // the loop that is wrong: "2000A", "2100C" …
	Code     string // AAA03: 72 invalid member number, 75 subscriber not found …
	FollowUp string // AAA04: C correct and send again, N not again, R send again …
}

// Benefit is an EB.
type Benefit struct {
	Info          string       // EB01: 1 active, 6 inactive, B copay, C deductible, A coinsurance, G out of pocket
	Level         string       // EB02: IND, FAM …
	Services      []string     // EB03
	Insurance     string       // EB04
	Plan          string       // EB05
	Period        string       // EB06: 23 calendar year, 29 remaining, 27 visit
	Amount        *claim.Cents // EB07
	Percent       string       // EB08: ".2" is 20 %
	Authorization string       // EB11
	InNetwork     string       // EB12: Y, N, W both, U unknown
	Messages      []string     // MSG
}

// Read270 reads questions. See [Result] and [x12.ReadLoops] for what the parameters bound and report.
func Read270(ctx context.Context, r io.Reader, lim x12.Limits, report func(x12.Finding)) iter.Seq2[Result[Eligibility], error] {
	return reading[Eligibility]{kind: x12.Kind270, unit: "2000C", each: func(f *x12.Fields, p Parties, level *x12.Loop) []Eligibility {
		l := nm1Loop(level)
		p.trace(level.Segment("TRN"))
		e := Eligibility{Parties: p}
		e.From, e.To = f.Period(l, "291")
		for eq := range l.Loops("2110") {
			e.Services = append(e.Services, repeats(eq.Segment("EQ").El(1))...)
		}
		if len(e.Services) == 0 && level.Segment("HL").El(4) == "1" {
			return nil // only the way to the dependants
		}
		return []Eligibility{e}
	}}.read(ctx, r, lim, report)
}

// Read271 reads answers; one that rejects a payer or provider is about nobody.
func Read271(ctx context.Context, r io.Reader, lim x12.Limits, report func(x12.Finding)) iter.Seq2[Result[EligibilityAnswer], error] {
	return reading[EligibilityAnswer]{kind: x12.Kind271, unit: "2000C", each: eligibilityAnswer, rest: func(p Parties, source, receiver *x12.Loop) []EligibilityAnswer {
		a := EligibilityAnswer{Parties: p}
		a.reject(source, nm1Loop(source), receiver, nm1Loop(receiver))
		if len(a.Rejections) == 0 {
			return nil
		}
		return []EligibilityAnswer{a}
	}}.read(ctx, r, lim, report)
}

func eligibilityAnswer(f *x12.Fields, p Parties, level *x12.Loop) []EligibilityAnswer {
	l := nm1Loop(level)
	p.trace(level.Segment("TRN"))
	a := EligibilityAnswer{Parties: p}
	a.From, a.To = f.Period(l, "346", "291", "307")
	a.reject(l)
	for eb := range l.Loops("2110") {
		s := eb.Segment("EB")
		b := Benefit{Info: s.El(1), Level: s.El(2), Services: repeats(s.El(3)), Insurance: s.El(4), Plan: s.El(5), Period: s.El(6), Amount: f.Amount(s, 7),
			Percent: s.El(8), Authorization: s.El(11), InNetwork: s.El(12)}
		for msg := range eb.Segments("MSG") {
			b.Messages = append(b.Messages, msg.El(1))
		}
		a.reject(eb)
		a.Benefits = append(a.Benefits, b)
	}
	if len(a.Benefits)+len(a.Rejections) == 0 && level.Segment("HL").El(4) == "1" {
		return nil
	}
	return []EligibilityAnswer{a}
}

func (a *EligibilityAnswer) reject(loops ...*x12.Loop) {
	for _, l := range loops {
		for s := range l.Segments("AAA") {
			a.Rejections = append(a.Rejections, Rejection{Level: l.ID, Code: s.El(3), FollowUp: s.El(4)})
		}
	}
}

func repeats(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, x12.RepeatMark)
}

// Write270 writes questions as one set.
func Write270(w io.Writer, reference string, questions []Eligibility, env x12.Envelope) error {
	return write(w, "270", versionEligibility, bht("0022", "13", Batch{Reference: reference}, env, ""), env, questions, func(t *tree, e *Eligibility) error {
		if err := e.traced(); err != nil {
			return err
		}
		l := t.insured(&e.Parties, "1")
		l.Add(x12.DTP("291", e.From, e.To))
		suffix := l.ID[len(l.ID)-1:]
		for _, s := range e.Services {
			l.Put(x12.NewLoop("2110"+suffix, x12.Seg("EQ", s)))
		}
		return nil
	})
}

// Write271 writes answers as one set. A rejection of payer or provider ("2000A" to "2100B") stands in an answer without
// a subscriber.
func Write271(w io.Writer, reference string, answers []EligibilityAnswer, env x12.Envelope) error {
	return write(w, "271", versionEligibility, bht("0022", "11", Batch{Reference: reference}, env, ""), env, answers, func(t *tree, a *EligibilityAnswer) error {
		if a.Subscriber.Last == "" && a.Subscriber.MemberID == "" && len(a.Rejections) > 0 {
			a.putRejection(t)
			return nil
		}
		if err := a.traced(); err != nil {
			return err
		}
		l := t.insured(&a.Parties, "2")
		suffix := l.ID[len(l.ID)-1:]
		at := 0
		for at < len(l.Parts) && !slices.Contains([]string{"DMG", "INS"}, l.Parts[at].Segment.ID) {
			at++
		}
		for _, r := range a.Rejections { // before the birth date
			s := r.aaa()
			l.Parts = slices.Insert(l.Parts, at, x12.Part{Segment: &s})
			at++
		}
		l.Add(x12.DTP("346", a.From, a.To))
		for _, b := range a.Benefits {
			l.Put(b.loop(suffix))
		}
		return nil
	})
}

func (b *Benefit) loop(suffix string) *x12.Loop {
	amount := ""
	if b.Amount != nil {
		amount = b.Amount.X12()
	}
	l := x12.NewLoop("2110"+suffix, x12.Seg("EB", b.Info, b.Level, strings.Join(b.Services, x12.RepeatMark), b.Insurance, b.Plan, b.Period, amount, b.Percent, "", "", b.Authorization, b.InNetwork))
	for _, m := range b.Messages {
		l.Add(x12.Seg("MSG", m))
	}
	return l
}

func (r Rejection) aaa() x12.Segment { return x12.Seg("AAA", "N", "", r.Code, r.FollowUp) }

// putRejection writes the levels down to the last that is rejected.
func (a *EligibilityAnswer) putRejection(t *tree) {
	t.rejected(a.Parties, a.Rejections, "2100A", "2100B")
}

// rejected writes the levels of payer and asker, of which one is rejected; the loops that name them differ by guide.
func (t *tree) rejected(p Parties, all []Rejection, source, receiver string) {
	has := func(levels ...string) bool {
		return slices.ContainsFunc(all, func(r Rejection) bool { return slices.Contains(levels, r.Level) })
	}
	put := func(l *x12.Loop, p Party, own, named string) {
		l.Add(aaas(all, own)...)
		in := x12.NewLoop(named, p.nm1())
		in.Add(aaas(all, named)...)
		l.Put(in)
	}
	deeper := has("2000B", receiver)
	t.level(0, nil, "2000A", "20", deeper, func(l *x12.Loop) { put(l, p.Payer, "2000A", source) })
	if deeper {
		t.level(1, nil, "2000B", "21", false, func(l *x12.Loop) { put(l, p.Receiver, "2000B", receiver) })
	}
}

// aaas are the rejections of a level.
func aaas(all []Rejection, level string) (out []x12.Segment) {
	for _, r := range all {
		if r.Level == level {
			out = append(out, r.aaa())
		}
	}
	return out
}

// traced is check; the traces of eligibility and reviews need their origin too.
func (p *Parties) traced() error {
	if p.Trace != "" && p.Origin == "" {
		return fmt.Errorf("a trace without its origin (TRN03): %w", x12.ErrData)
	}
	return p.check()
}

// insured opens the levels of an eligibility message and returns the loop that names the person it is about.
func (t *tree) insured(p *Parties, trace string) *x12.Loop {
	t.party(0, p.Payer, "2000A", "20", "2100A")
	t.party(1, p.Receiver, "2000B", "21", "2100B")
	var who *x12.Loop
	named := func(id, code string, of claim.Person, subject bool) func(*x12.Loop) {
		return func(l *x12.Loop) {
			who = x12.NewLoop(id, personNM1(code, of))
			who.Add(x12.AddressOf(of.Address)...)
			who.Add(x12.DMG(of), x12.When(of.Relation != "" && of.Relation != "18", x12.Seg("INS", "N", of.Relation)))
			if subject {
				l.Add(p.trn(trace))
			}
			l.Put(who)
		}
	}
	t.level(2, nil, "2000C", "22", p.Dependent != nil, named("2100C", "IL", p.Subscriber, p.Dependent == nil))
	if p.Dependent != nil {
		t.level(3, nil, "2000D", "23", false, named("2100D", "03", *p.Dependent, true))
	}
	return who
}
