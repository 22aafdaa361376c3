package adjudication

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"maps"
	"slices"

	"github.com/careclear/careclear/internal/claim"
)

// inputsDigest is the SHA-256 of everything a decision depends on, in this order:
//
//	"careclear/adjudication/inputs/v2", RuleSet, Salt, plan reference and digest, days received, decided, documents asked
//	claim:     kind, frequency, original number, prior authorisation, place, charge, days, billing provider key and
//	           taxonomy, whether its rendering provider has an identifier, its taxonomy, diagnoses (system, value), lines
//	           (number, service, modifiers, revenue, units, unit kind, charge, days, place, diagnosis pointers, provider
//	           key, whether its rendering provider has an identifier, its taxonomy, teeth)
//	           order of our payer; other payers: order, adjustments, paid, lines (number, paid, adjustments)
//	member:    known, periods, periods of other coverage
//	provider:  known, active, excluded, supplier, taxonomy; then of the lines' rendering providers what is known of them,
//	           sorted by key
//	consent:   active; fraud: held; corrects: the claim number
//	accumulators of the years the lines count to, ascending: year, individual and family deductible, oop, benefit and
//	           the plan's maxima
//	history:   every line, sorted by its own encoding
//	authorisations and documents: likewise
//	tables:    only if there are: "edits/v1", their editions
//
// Integers are 8 bytes big endian, booleans one byte, strings and lists are preceded by their length as an integer;
// so no two different inputs share an encoding. No name, member id, birth date, address or provider's own claim
// number enters.
func (w *work) inputsDigest() [32]byte {
	c, s := w.claim, w.snap
	e := make(encoder, 0, 640+320*len(c.Lines)+160*len(s.History))
	e.strings("careclear/adjudication/inputs/v2", RuleSet)
	e = append(e, s.Salt[:]...)
	e.strings(s.Plan.Ref())
	e = append(e, s.Plan.digest[:]...)
	e.ints(int64(s.ReceivedOn), int64(s.decidedOn()), int64(s.DocumentsAskedOn))
	e.claim(w)
	e.bools(s.Member.Known)
	e.ints(int64(len(s.Member.Coverage)))
	for _, p := range s.Member.Coverage {
		e.ints(int64(p.From), int64(p.To))
	}
	e.ints(int64(len(s.Member.OtherCoverage)))
	for _, p := range s.Member.OtherCoverage {
		e.ints(int64(p.From), int64(p.To))
	}
	e.providers(w)
	e.bools(s.ConsentActive, s.FraudHold)
	e.strings(s.Corrects)
	e.accumulators(w)
	sorted(&e, s.History, func(e *encoder, l *PriorLine) {
		e.strings(l.Claim, l.Provider, l.Service)
		e.list(l.Modifiers)
		e.strings(l.Place, l.Teeth)
		e.ints(int64(l.Units), int64(l.Charge), int64(l.From), int64(l.To))
		e.bools(l.Denied)
	})
	sorted(&e, s.Authorizations, func(e *encoder, a *Authorization) {
		e.strings(a.Number, string(a.Status), a.Provider)
		e.ints(int64(a.Period.From), int64(a.Period.To), int64(a.Units), int64(a.Used), int64(len(a.Services)))
		for _, r := range a.Services {
			e.strings(r.From, r.To)
		}
	})
	sorted(&e, s.Documents, func(e *encoder, d *Document) {
		e.strings(d.Control, d.Type)
		e.ints(int64(d.Line))
	})
	if s.Tables != nil {
		e.strings("edits/v1", s.Editions)
	}
	return sha256.Sum256(e)
}

type encoder []byte

func (e *encoder) ints(ns ...int64) {
	b := *e
	for _, n := range ns {
		b = binary.BigEndian.AppendUint64(b, uint64(n))
	}
	*e = b
}

func (e *encoder) bools(bs ...bool) {
	for _, b := range bs {
		if b {
			*e = append(*e, 1)
		} else {
			*e = append(*e, 0)
		}
	}
}

func (e *encoder) strings(ss ...string) {
	b := *e
	for _, s := range ss {
		b = append(binary.BigEndian.AppendUint64(b, uint64(len(s))), s...)
	}
	*e = b
}

func (e *encoder) list(ss []string) {
	e.ints(int64(len(ss)))
	e.strings(ss...)
}

// sorted encodes a list whose order says nothing: each element with its length before it, in the order of their bytes.
func sorted[T any](e *encoder, list []T, encode func(*encoder, *T)) {
	e.ints(int64(len(list)))
	if len(list) == 0 {
		return
	}
	start := len(*e)
	var room [16]span
	spans := room[:0]
	for i := range list {
		at := len(*e) + 8
		e.ints(0)
		encode(e, &list[i])
		binary.BigEndian.PutUint64((*e)[at-8:], uint64(len(*e)-at))
		spans = append(spans, span{at, len(*e)})
	}
	all := *e
	byBytes := func(a, b span) int { return bytes.Compare(all[a.from:a.to], all[b.from:b.to]) }
	if slices.IsSortedFunc(spans, byBytes) {
		return
	}
	all = slices.Clone(all) // what is sorted is written over it
	slices.SortFunc(spans, byBytes)
	*e = (*e)[:start]
	for _, s := range spans {
		*e = append(*e, all[s.from-8:s.to]...)
	}
}

// span is where an element of a list lies in the encoding.
type span struct{ from, to int }

func (e *encoder) claim(w *work) {
	c := w.claim
	e.strings(string(c.Kind), string(c.Frequency), c.OriginalNumber, c.PriorAuth, c.Place)
	e.ints(int64(c.Charge), int64(c.From), int64(c.To))
	e.strings(c.Billing.Key(), c.Billing.Taxonomy)
	e.rendering(c.Rendering)
	e.ints(int64(len(c.Diagnoses)))
	for i := range c.Diagnoses {
		e.strings(c.Diagnoses[i].System, c.Diagnoses[i].Value)
	}
	e.ints(int64(len(c.Lines)))
	for i := range c.Lines {
		l := &c.Lines[i]
		e.ints(int64(l.Number))
		e.strings(l.Service.System, l.Service.Value)
		e.list(l.Modifiers)
		e.strings(l.Revenue, l.UnitKind, l.Place, w.lines[i].provider)
		e.ints(int64(l.Units), int64(l.Charge), int64(l.From), int64(l.To), int64(len(l.Diagnosis)))
		for _, p := range l.Diagnosis {
			e.ints(int64(p))
		}
		e.rendering(l.Rendering)
		e.strings(l.Teeth.Key())
	}
	e.strings(c.Order)
	e.ints(int64(len(c.OtherPayers)))
	for i := range c.OtherPayers {
		o := &c.OtherPayers[i]
		e.strings(o.Order)
		e.bools(o.Paid != nil)
		if o.Paid != nil {
			e.ints(int64(*o.Paid))
		}
		e.adjustments(o.Adjustments)
		e.ints(int64(len(o.Lines)))
		for _, l := range o.Lines {
			e.ints(int64(l.Line), int64(l.Paid))
			e.adjustments(l.Adjustments)
		}
	}
}

func (e *encoder) rendering(p *claim.Provider) {
	e.bools(p != nil, p != nil && p.NPI+p.Reference+p.TaxID != "")
	if p != nil {
		e.strings(p.Taxonomy)
	}
}

func (e *encoder) adjustments(all []claim.Adjustment) {
	e.ints(int64(len(all)))
	for _, a := range all {
		e.strings(string(a.Group), a.CARC)
		e.ints(int64(a.Amount))
	}
}

func (e *encoder) provider(p *ProviderStatus) {
	e.bools(p.Known, p.Active, p.Excluded, p.Supplier)
	e.strings(p.Taxonomy)
}

func (e *encoder) providers(w *work) {
	e.provider(&w.snap.Provider)
	if len(w.snap.Rendering) == 0 {
		e.ints(0)
		return
	}
	known := map[string]ProviderStatus{}
	for i := range w.lines {
		if p, ok := w.snap.Rendering[w.lines[i].provider]; ok {
			known[w.lines[i].provider] = p
		}
	}
	e.ints(int64(len(known)))
	for _, key := range slices.Sorted(maps.Keys(known)) {
		p := known[key]
		e.strings(key)
		e.provider(&p)
	}
}

func (e *encoder) accumulators(w *work) {
	var room [8]int
	years := room[:0]
	for i := range w.claim.Lines {
		in := &w.claim.Lines[i]
		for _, y := range [...]int{in.From.Year(), w.benefitYear(in)} {
			if !slices.Contains(years, y) {
				years = append(years, y)
			}
		}
	}
	slices.Sort(years)
	e.ints(int64(len(years)))
	for _, y := range years {
		year := w.snap.Accumulators[y]
		e.ints(int64(y))
		for _, u := range [...]*Used{&year.Individual, &year.Family} {
			e.ints(int64(u.Deductible), int64(u.OOP), int64(u.Benefit))
			for i := range w.plan.Maximums {
				e.ints(int64(u.Maximums[w.plan.Maximums[i].Name]))
			}
		}
	}
}
