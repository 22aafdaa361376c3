package inquiry

import (
	"context"
	"io"
	"iter"
	"slices"
	"strings"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12"
)

const versionReview = "005010X217"

// Review is a request for prior authorisation or the answer to one (278). In an answer Decision is set, of the event or
// of its services.
type Review struct {
	Parties           // Payer is the utilization management organisation (X3), Receiver the requester (1P)
	Event      string // what kind of event UM03 speaks of: the service type
	Category   string // UM01: HS services, AR admission, SC specialty care, IN individual
	Type       string // UM02: I initial, R renewal, S revised, 3 cancel
	Place      string // UM04-1, with qualifier B
	Diagnoses  []claim.Code
	From, To   *claim.Day // DTP*AAH, or DTP*435 of an admission
	Performer  *Party     // 2010EA: who is to do it
	Decision   *Decision
	Rejections []Rejection
	Services   []ReviewService
}

// ReviewService is one service of a review (2000F).
type ReviewService struct {
	Trace     string // TRN02
	Service   claim.Code
	Modifiers []string
	Units     claim.Units
	UnitKind  string
	From, To  *claim.Day // DTP*472
	Decision  *Decision
}

// Decision is an HCR.
type Decision struct {
	Action   string     // HCR01: A1 certified, A2 partly, A3 not certified, A4 pended, A6 modified, C cancelled, CT contact payer, NA not needed
	Number   string     // HCR02: the certification, 837 REF*G1
	Reason   string     // HCR03
	From, To *claim.Day // DTP*007: how long the certification holds
}

// Read278 reads requests and answers; [Batch.Answer] tells which.
func Read278(ctx context.Context, r io.Reader, lim x12.Limits, report func(x12.Finding)) iter.Seq2[Result[Review], error] {
	return reading[Review]{kind: x12.Kind278, unit: "2000C", each: reviews, rest: func(p Parties, source, receiver *x12.Loop) []Review {
		v := Review{Parties: p, Rejections: rejections(source, nm1Loop(source), receiver, nm1Loop(receiver))}
		if len(v.Rejections) == 0 {
			return nil
		}
		return []Review{v}
	}}.read(ctx, r, lim, report)
}

func reviews(f *x12.Fields, p Parties, level *x12.Loop) (out []Review) {
	for e := range level.Loops("2000E") {
		p.trace(e.Segment("TRN"))
		um := e.Segment("UM")
		v := Review{Parties: p, Event: um.El(3), Category: um.El(1), Type: um.El(2), Place: um.Comp(4, 1), Decision: decision(f, e),
			Rejections: rejections(nm1Loop(level), e)}
		v.From, v.To = f.Period(e, "AAH", "435")
		for hi := range e.Segments("HI") {
			for i := 1; i < len(hi.Elements); i++ {
				if system := x12.DiagnosisSystem(hi.Comp(i, 1)); system != "" {
					v.Diagnoses = append(v.Diagnoses, claim.Code{System: system, Value: strings.ReplaceAll(hi.Comp(i, 2), ".", "")})
				}
			}
		}
		if l := e.Loop("2010EA"); l != nil {
			who := partyOf(l.Segment("NM1"))
			v.Performer = &who
		}
		for s := range e.Loops("2000F") {
			v.Services = append(v.Services, service(f, s))
		}
		out = append(out, v)
	}
	return out
}

func service(f *x12.Fields, l *x12.Loop) ReviewService {
	v := ReviewService{Trace: l.Segment("TRN").El(2), Decision: decision(f, l)}
	v.From, v.To = f.Period(l, "472")
	for s := range l.Segments("") {
		switch s.ID {
		case "SV1", "SV3":
			v.Service, v.Modifiers = x12.ServiceOf(s, 1)
			v.UnitKind, v.Units = s.El(3), f.Units(s, map[string]int{"SV1": 4, "SV3": 6}[s.ID])
		case "SV2":
			v.Service, v.Modifiers = x12.ServiceOf(s, 2)
			v.UnitKind, v.Units = s.El(4), f.Units(s, 5)
		}
	}
	return v
}

func decision(f *x12.Fields, l *x12.Loop) *Decision {
	s := l.Segment("HCR")
	if s.ID == "" {
		return nil
	}
	d := &Decision{Action: s.El(1), Number: s.El(2), Reason: s.El(3)}
	d.From, d.To = f.Period(l, "007")
	return d
}

func rejections(loops ...*x12.Loop) []Rejection {
	var a EligibilityAnswer
	a.reject(slices.DeleteFunc(loops, func(l *x12.Loop) bool { return l == nil })...)
	return a.Rejections
}

// Write278 writes requests, or answers, as one set. A rejection stands at the patient ("2010C", "2010D") or the event
// ("2000E"); one of payer or asker ("2000A" to "2010B") in an answer without a subscriber.
func Write278(w io.Writer, b Batch, all []Review, env x12.Envelope) error {
	purpose, kind, trace := "13", "", "1"
	if b.Answer {
		purpose, kind, trace = "11", "18", "2" // 18: response
	}
	return write(w, "278", versionReview, bht("0007", purpose, b, env, kind), env, all, func(t *tree, v *Review) error {
		if v.Subscriber.Last == "" && v.Subscriber.MemberID == "" && len(v.Rejections) > 0 {
			t.rejected(v.Parties, v.Rejections, "2010A", "2010B")
			return nil
		}
		if err := v.traced(); err != nil {
			return err
		}
		v.put(t, trace)
		return nil
	})
}

func (v *Review) put(t *tree, trace string) {
	t.party(0, v.Payer, "2000A", "20", "2010A")
	t.party(1, v.Receiver, "2000B", "21", "2010B")
	named := func(id, code string, of claim.Person) func(*x12.Loop) {
		return func(l *x12.Loop) {
			in := x12.NewLoop(id, personNM1(code, of))
			in.Add(x12.AddressOf(of.Address)...)
			in.Add(aaas(v.Rejections, id)...)
			in.Add(x12.DMG(of), x12.When(of.Relation != "" && of.Relation != "18", x12.Seg("INS", "N", of.Relation)))
			l.Put(in)
		}
	}
	t.level(2, nil, "2000C", "22", true, named("2010C", "IL", v.Subscriber))
	depth := 3
	if v.Dependent != nil {
		t.level(3, nil, "2000D", "23", true, named("2010D", "QC", *v.Dependent))
		depth = 4
	}
	t.level(depth, nil, "2000E", "EV", len(v.Services) > 0, func(l *x12.Loop) { v.event(l, trace) })
	for i := range v.Services {
		t.level(depth+1, nil, "2000F", "SS", false, func(l *x12.Loop) { v.Services[i].put(l, trace, v.Origin) })
	}
}

func (v *Review) event(l *x12.Loop, trace string) {
	place := ""
	if v.Place != "" {
		place = x12.Comp(v.Place, "B")
	}
	when := "AAH"
	if v.Category == "AR" {
		when = "435"
	}
	l.Add(v.trn(trace))
	l.Add(aaas(v.Rejections, "2000E")...)
	l.Add(x12.Seg("UM", v.Category, v.Type, v.Event, place))
	l.Add(v.Decision.segments()...)
	l.Add(x12.DTP(when, v.From, v.To))
	var hi []string
	for i, dx := range v.Diagnoses {
		hi = append(hi, x12.Comp(x12.DiagnosisQualifier(dx.System, i == 0), dx.Value))
	}
	l.Add(x12.When(len(hi) > 0, x12.Seg("HI", hi...)))
	if v.Performer != nil {
		l.Put(x12.NewLoop("2010EA", v.Performer.nm1()))
	}
}

func (s *ReviewService) put(l *x12.Loop, trace, origin string) {
	units := ""
	if s.Units != 0 {
		units = x12.FormatUnits(s.Units)
	}
	l.Add(x12.When(s.Trace != "", x12.Seg("TRN", trace, s.Trace, origin)))
	l.Add(s.Decision.segments()...)
	l.Add(x12.DTP("472", s.From, s.To), x12.Seg("SV1", x12.ServiceComp(s.Service, s.Modifiers), "", s.UnitKind, units))
}

func (d *Decision) segments() []x12.Segment {
	if d == nil {
		return nil
	}
	return []x12.Segment{x12.Seg("HCR", d.Action, d.Number, d.Reason), x12.DTP("007", d.From, d.To)}
}
