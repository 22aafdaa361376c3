package adjudication

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"slices"

	"github.com/careclear/careclear/internal/claim"
)

// inputsDigest is the SHA-256 of everything a decision depends on, in this order:
//
//	"careclear/adjudication/inputs/v1", RuleSet, Salt, plan reference and digest, day received,
//	claim:     kind, frequency, original number, prior authorisation, place, charge, days, billing provider key,
//	           diagnoses (system, value), lines (number, service, modifiers, revenue, units, unit kind, charge,
//	           days, place, diagnosis pointers, provider key)
//	member:    known, periods
//	provider:  known, active, excluded
//	consent:   active
//	accumulators of the years the lines fall in, ascending: year, individual and family deductible and oop
//	history:   every line, sorted by its own encoding
//	tables:    only if there are: "edits/v1", their editions, whether the provider is a supplier
//
// Integers are 8 bytes big endian, booleans one byte, strings and lists are preceded by their length as an integer;
// so no two different inputs share an encoding. No name, member id, birth date, address or provider's own claim
// number enters.
func inputsDigest(c *claim.Claim, s *Snapshot) [32]byte {
	var e encoder
	e.Grow(1024 + 512*len(c.Lines) + 128*len(s.History))
	e.strings("careclear/adjudication/inputs/v1", RuleSet)
	e.Write(s.Salt[:])
	e.strings(s.Plan.Ref())
	e.Write(s.Plan.digest[:])
	e.ints(int64(s.ReceivedOn))
	e.claim(c)
	e.bools(s.Member.Known)
	e.ints(int64(len(s.Member.Coverage)))
	for _, p := range s.Member.Coverage {
		e.ints(int64(p.From), int64(p.To))
	}
	e.bools(s.Provider.Known, s.Provider.Active, s.Provider.Excluded, s.ConsentActive)
	e.accumulators(c, s.Accumulators)
	e.history(s.History)
	if s.Tables != nil {
		e.strings("edits/v1", s.Editions)
		e.bools(s.Provider.Supplier)
	}
	return sha256.Sum256(e.Bytes())
}

type encoder struct{ bytes.Buffer }

func (e *encoder) ints(ns ...int64) {
	for _, n := range ns {
		e.Write(binary.BigEndian.AppendUint64(e.AvailableBuffer(), uint64(n)))
	}
}

func (e *encoder) bools(bs ...bool) {
	for _, b := range bs {
		if b {
			e.WriteByte(1)
		} else {
			e.WriteByte(0)
		}
	}
}

func (e *encoder) strings(ss ...string) {
	for _, s := range ss {
		e.ints(int64(len(s)))
		e.WriteString(s)
	}
}

func (e *encoder) list(ss []string) {
	e.ints(int64(len(ss)))
	e.strings(ss...)
}

func (e *encoder) claim(c *claim.Claim) {
	e.strings(string(c.Kind), string(c.Frequency), c.OriginalNumber, c.PriorAuth, c.Place)
	e.ints(int64(c.Charge), int64(c.From), int64(c.To))
	e.strings((&claim.Claim{Billing: c.Billing}).ProviderKey(claim.Line{}))
	e.ints(int64(len(c.Diagnoses)))
	for _, d := range c.Diagnoses {
		e.strings(d.System, d.Value)
	}
	e.ints(int64(len(c.Lines)))
	for _, l := range c.Lines {
		e.ints(int64(l.Number))
		e.strings(l.Service.System, l.Service.Value)
		e.list(l.Modifiers)
		e.strings(l.Revenue, l.UnitKind, l.Place, c.ProviderKey(l))
		e.ints(int64(l.Units), int64(l.Charge), int64(l.From), int64(l.To), int64(len(l.Diagnosis)))
		for _, p := range l.Diagnosis {
			e.ints(int64(p))
		}
	}
}

func (e *encoder) accumulators(c *claim.Claim, acc Accumulators) {
	var years []int
	for _, l := range c.Lines {
		years = append(years, l.From.Year())
	}
	slices.Sort(years)
	years = slices.Compact(years)
	e.ints(int64(len(years)))
	for _, y := range years {
		u := acc[y]
		e.ints(int64(y), int64(u.Individual.Deductible), int64(u.Individual.OOP), int64(u.Family.Deductible), int64(u.Family.OOP))
	}
}

func (e *encoder) history(lines []PriorLine) {
	encoded := make([]string, len(lines))
	for i, l := range lines {
		var one encoder
		one.strings(l.Claim, l.Provider, l.Service)
		one.list(l.Modifiers)
		one.strings(l.Place)
		one.ints(int64(l.Units), int64(l.Charge), int64(l.From), int64(l.To))
		one.bools(l.Denied)
		encoded[i] = one.String()
	}
	slices.Sort(encoded)
	e.list(encoded)
}
