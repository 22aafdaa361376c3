package inquiry

import (
	"context"
	"fmt"
	"io"
	"iter"
	"reflect"
	"slices"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12"
)

// Party is a payer, a submitter or a provider as NM1 names it.
type Party struct {
	Code      string // NM101: PR payer, 1P provider, 41 submitter, X3 utilization management …
	Person    bool   // NM102 is 1
	Name      string // or the last name
	First     string
	Qualifier string // NM108: XX national provider identifier, PI payer number, FI tax id, 46 electronic transmitter …
	ID        string
}

// Parties are those of one message.
type Parties struct {
	Payer      Party         // who is asked, or answers
	Receiver   Party         // who asks; for eligibility and review that is the provider
	Provider   Party         // of a claim status only: who rendered the service
	Subscriber claim.Person  // MemberID is NM109
	Dependent  *claim.Person // when it is about him
	Trace      string        // TRN02, by which the answer finds its question
	Origin     string        // TRN03, who gave the trace
}

// Batch says what a transaction set is.
type Batch struct {
	Reference string // BHT03
	Answer    bool   // an answer, not a question
}

// Result is one message: either Message or Refusal is set.
type Result[T any] struct {
	Index    int // 0-based, in input order
	Batch    Batch
	Parties  Parties // of a refused message what could be read, to answer its asker; else those of the message
	Message  *T
	Refusal  *claim.Refusal
	Warnings []x12.Finding
	Set      x12.SetInfo
	Loop     *x12.Loop // the subscriber's level with all that is under it; nil where the answer is about none
}

// reading is one kind of transaction set: how its messages are found and read.
type reading[T any] struct {
	kind x12.Kind
	unit string // the loop of a subscriber
	// each reads the messages of one person: the loop of his level.
	each func(f *x12.Fields, p Parties, level *x12.Loop) []T
	// rest reads what a source (once) and one of its receivers say that is about no subscriber; may be nil, and so may
	// either of the loops.
	rest func(p Parties, source, receiver *x12.Loop) []T
}

func (rd reading[T]) read(ctx context.Context, r io.Reader, lim x12.Limits, report func(x12.Finding)) iter.Seq2[Result[T], error] {
	return func(yield func(Result[T], error) bool) {
		n := 0
		var of *x12.Loop // whose beginning it is
		var begin Batch
		for u, err := range x12.ReadLoops(ctx, r, lim, rd.unit, report, rd.kind) {
			if err != nil {
				yield(Result[T]{}, err)
				return
			}
			if u.Loop == nil && u.Fault != nil {
				if report != nil {
					report(*u.Fault)
				}
				continue
			}
			if of != u.Path[0] {
				of = u.Path[0]
				bht := of.Segment("BHT")
				begin = Batch{Reference: bht.El(3), Answer: bht.El(2) != "13"}
			}
			for _, res := range rd.unitOf(u, begin) {
				res.Index = n
				if n++; res.Refusal != nil {
					own := *res.Refusal
					own.Index, res.Refusal = res.Index, &own
				}
				if !yield(res, nil) {
					return
				}
			}
		}
	}
}

// unitOf reads the messages about a subscriber and his dependants, or what a set says that has none.
func (rd reading[T]) unitOf(u x12.Unit, of Batch) (out []Result[T]) {
	base := Result[T]{Batch: of, Set: u.Set, Loop: u.Loop}
	if u.Loop == nil {
		if rd.rest == nil {
			return nil
		}
		for source := range u.Path[0].Loops("2000A") {
			payer, receivers := party(source), slices.Collect(source.Loops("2000B"))
			if len(receivers) == 0 {
				receivers = append(receivers, nil)
			}
			for i, receiver := range receivers {
				if i > 0 {
					source = nil // what it says has been read
				}
				for _, m := range rd.rest(Parties{Payer: payer, Receiver: party(receiver)}, source, receiver) {
					res := base
					res.Message, res.Parties = &m, *partiesOf(&m)
					out = append(out, res)
				}
			}
		}
		return out
	}
	var p Parties
	for i, to := range []*Party{&p.Payer, &p.Receiver, &p.Provider} {
		if i+1 < len(u.Path) {
			*to = party(u.Path[i+1])
		}
	}
	f := &x12.Fields{}
	f.RefuseFor(u.Fault)
	p.Subscriber = person(f, u.Loop)
	if p.Subscriber.MemberID == "" && p.Subscriber.Last == "" {
		f.Refuse(u.Loop.Segment("HL"), "", "required", "A6", "the subscriber has neither name nor number; add NM1*IL")
	}
	messages := rd.each(f, p, u.Loop)
	for dependent := range u.Loop.Loops(rd.below()) {
		if hl := dependent.Segment("HL"); hl.El(3) == "23" {
			who := person(f, dependent)
			q := p
			q.Dependent = &who
			messages = append(messages, rd.each(f, q, dependent)...)
		}
	}
	if f.Refusal != nil {
		base.Refusal, base.Warnings, base.Parties = f.Refusal, f.Warnings, p
		return []Result[T]{base}
	}
	for i, m := range messages {
		res := base
		res.Message, res.Parties = &m, *partiesOf(&m)
		if i == 0 {
			res.Warnings = f.Warnings
		}
		out = append(out, res)
	}
	return out
}

func (p *Parties) itself() *Parties { return p }

// partiesOf returns those of a message, which all have them embedded.
func partiesOf[T any](message *T) *Parties {
	return any(message).(interface{ itself() *Parties }).itself()
}

// below is the level under that of the subscriber: "2000D" under "2000C".
func (rd reading[T]) below() string {
	return rd.unit[:len(rd.unit)-1] + string(rune(rd.unit[len(rd.unit)-1]+1))
}

// nm1Loop is the first loop in a level that names somebody; it stands before the levels below.
func nm1Loop(level *x12.Loop) *x12.Loop {
	for l := range level.Loops("") {
		if l.Segment("HL").ID != "" {
			return nil
		}
		if l.Segment("NM1").ID != "" {
			return l
		}
	}
	return nil
}

func party(level *x12.Loop) Party { return partyOf(nm1Loop(level).Segment("NM1")) }

func partyOf(s x12.Segment) Party {
	return Party{Code: s.El(1), Person: s.El(2) == "1", Name: s.El(3), First: s.El(4), Qualifier: s.El(8), ID: s.El(9)}
}

// person reads that of a level; a 276 has the birth date above the name.
func person(f *x12.Fields, level *x12.Loop) claim.Person {
	l := nm1Loop(level)
	if l == nil {
		return claim.Person{}
	}
	p := f.Person(l)
	if dmg := level.Segment("DMG"); dmg.ID != "" {
		f.Birth(dmg, &p)
	}
	if ins := l.Segment("INS"); ins.ID != "" {
		p.Relation = ins.El(2)
	}
	return p
}

func (p *Parties) trace(s x12.Segment) { p.Trace, p.Origin = s.El(2), s.El(3) }

// tree builds the hierarchy of a set that is written; equal neighbours share a level.
type tree struct {
	levels x12.Levels
	root   *x12.Loop
	open   []node
}

type node struct {
	key    any
	loop   *x12.Loop
	number int
}

// level returns the loop of depth n (0 is the source), opened anew unless the open one has the same key.
func (t *tree) level(n int, key any, id, code string, children bool, fill func(*x12.Loop)) *x12.Loop {
	if n < len(t.open) && key != nil && reflect.DeepEqual(t.open[n].key, key) {
		return t.open[n].loop
	}
	parent, up := t.root, 0
	if t.open = t.open[:n]; n > 0 {
		parent, up = t.open[n-1].loop, t.open[n-1].number
	}
	hl, number := t.levels.HL(up, code, children)
	l := x12.NewLoop(id, hl)
	fill(l)
	parent.Put(l)
	t.open = append(t.open, node{key, l, number})
	return l
}

// party opens the level of a party.
func (t *tree) party(n int, p Party, id, code, loop string) {
	t.level(n, p, id, code, true, func(l *x12.Loop) { l.Put(x12.NewLoop(loop, p.nm1())) })
}

func (p Party) nm1() x12.Segment {
	kind := "2"
	if p.Person {
		kind = "1"
	}
	return x12.Seg("NM1", p.Code, kind, x12.Text(p.Name, 60), x12.Text(p.First, 35), "", "", "", p.Qualifier, p.ID)
}

func personNM1(code string, p claim.Person) x12.Segment {
	qualifier := ""
	if p.MemberID != "" {
		qualifier = "MI"
	}
	return x12.Seg("NM1", code, "1", x12.Text(p.Last, 60), x12.Text(p.First, 35), "", "", "", qualifier, p.MemberID)
}

func (p *Parties) trn(code string) x12.Segment {
	return x12.When(p.Trace != "", x12.Seg("TRN", code, p.Trace, p.Origin))
}

// check refuses what no guide lets pass.
func (p *Parties) check() error {
	switch {
	case p.Payer.Code == "" || p.Payer.ID == "" || p.Receiver.Code == "" || p.Receiver.ID == "":
		return fmt.Errorf("payer or asker is missing: %w", x12.ErrData)
	case p.Subscriber.MemberID == "" && p.Subscriber.Last == "":
		return fmt.Errorf("the subscriber has neither name nor number: %w", x12.ErrData)
	case p.Dependent != nil && p.Dependent.Last == "":
		return fmt.Errorf("the dependent has no name: %w", x12.ErrData)
	}
	return nil
}

// write writes one set of messages, one after the other.
func write[T any](w io.Writer, set, version string, bht x12.Segment, env x12.Envelope, messages []T, put func(*tree, *T) error) error {
	if len(messages) == 0 {
		return fmt.Errorf("no message: %w", x12.ErrData)
	}
	t := &tree{root: x12.NewLoop("HEADER", bht)}
	if version == versionStatus {
		t.levels.Leaf = "23"
	}
	for i := range messages {
		if err := put(t, &messages[i]); err != nil {
			return fmt.Errorf("message %d: %w", i+1, err)
		}
	}
	if err := x12.WriteInterchange(w, x12.Interchange{Envelope: env, Version: version, Sets: []x12.Set{{Type: set, Body: t.root}}}); err != nil {
		return fmt.Errorf("write the %s: %w", set, err)
	}
	return nil
}

// bht begins a set: structure, purpose, and what it is beyond that.
func bht(structure, purpose string, b Batch, env x12.Envelope, kind string) x12.Segment {
	now := env.Now.UTC()
	return x12.Seg("BHT", structure, purpose, b.Reference, now.Format("20060102"), now.Format("1504"), kind)
}
