package offline

import (
	"bufio"
	"cmp"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/settlement/adjudication"
)

// Output keeps the files of a run. Put is called once for each, at the end.
type Output interface {
	Put(name string, write func(io.Writer) error) error
}

// Dir is an output folder; it is made if it is not there. A file that cannot be written leaves the one before it.
type Dir string

// Put writes a file beside its place and moves it there.
func (d Dir) Put(name string, write func(io.Writer) error) error {
	if err := os.MkdirAll(string(d), 0o700); err != nil {
		return fmt.Errorf("make the output folder: %w", err)
	}
	f, err := os.CreateTemp(string(d), "."+name+"-")
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	defer os.Remove(f.Name()) // nothing is there after the rename
	w := bufio.NewWriterSize(f, 1<<20)
	if err := errors.Join(write(w), w.Flush(), f.Close()); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	if err := os.Rename(f.Name(), filepath.Join(string(d), name)); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}

// Decided is a line of decisions.ndjson.
type Decided struct {
	Claim          string         `json:"claim"` // the payer's number
	File           string         `json:"file"`
	Index          int            `json:"index"` // of the claim in its file, from 0
	PatientControl string         `json:"patientControl,omitempty"`
	Frequency      string         `json:"frequency,omitempty"`
	Outcome        string         `json:"outcome"`        // paid, denied, pended, voided, refused
	Pend           string         `json:"pend,omitempty"` // why it waits for a person
	Refusal        *claim.Refusal `json:"refusal,omitempty"`
	Plan           string         `json:"plan,omitempty"`
	Inputs         string         `json:"inputs,omitempty"` // digest of everything the decision depends on
	Charge         claim.Cents    `json:"charge"`
	Allowed        claim.Cents    `json:"allowed"`
	Paid           claim.Cents    `json:"paid"`
	Patient        claim.Cents    `json:"patient"`
	Adjusted       claim.Cents    `json:"adjusted"`
	Lines          []DecidedLine  `json:"lines,omitempty"`
	Tasks          []claim.Task   `json:"tasks,omitempty"`
	Warnings       []string       `json:"warnings,omitempty"` // rules of the reader
	Reverses       *Reversed      `json:"reverses,omitempty"` // of a replacement or void
}

// DecidedLine is what was decided on a line, in cents. Charge = paid + the adjustments.
type DecidedLine struct {
	Number      int                `json:"number"`
	Code        string             `json:"code"`
	Modifiers   []string           `json:"modifiers,omitempty"`
	Charge      claim.Cents        `json:"charge"`
	Allowed     claim.Cents        `json:"allowed"`
	Paid        claim.Cents        `json:"paid"`
	Adjustments []claim.Adjustment `json:"adjustments"`
	Remarks     []string           `json:"remarks"`
	Rules       []string           `json:"rules"`
	Explanation string             `json:"explanation"`
	PatientNote string             `json:"patientNote,omitempty"`
}

// Reversed is the version that a correction takes back, with what it had decided, negated (claims.md R5.1).
type Reversed struct {
	Claim   string      `json:"claim"`
	Charge  claim.Cents `json:"charge"`
	Allowed claim.Cents `json:"allowed"`
	Paid    claim.Cents `json:"paid"`
	Patient claim.Cents `json:"patient"`
}

func (b *book) write(out Output) error {
	day := b.day()
	remittances := b.remittances(day)
	for _, f := range []struct {
		name  string
		write func(io.Writer) error
	}{
		{"decisions.ndjson", b.writeDecisions},
		{"835.edi", func(w io.Writer) error { return b.write835(w, remittances, day) }},
		{"eob.ndjson", func(w io.Writer) error { return b.writeEOBs(w, remittances, day) }},
		{"history.ndjson", b.writeHistory},
	} {
		if err := out.Put(f.name, f.write); err != nil {
			return err
		}
	}
	return nil
}

// day is the date of the run: as told, else the latest day in it.
func (b *book) day() claim.Day {
	day := max(b.cfg.Paid, b.cfg.Received)
	if b.cfg.Paid != 0 {
		return b.cfg.Paid
	}
	for _, e := range b.entries {
		if c := e.item.claim; c != nil {
			day = max(day, c.To)
		}
	}
	return day
}

func (b *book) writeDecisions(w io.Writer) error {
	for _, e := range b.entries {
		if err := line(w, e.decided(b.cfg.Plan.Ref())); err != nil {
			return err
		}
	}
	return nil
}

func (e *entry) decided(plan string) Decided {
	out := Decided{Claim: e.number, File: e.file, Index: e.index, Refusal: e.item.refusal, Warnings: e.item.warnings}
	c := e.item.claim
	if c == nil {
		c = e.item.partial
	}
	if c != nil {
		out.PatientControl, out.Charge = c.PatientControl, c.Charge
		if c.Frequency != 0 {
			out.Frequency = string(rune(c.Frequency))
		}
	}
	if e.corrects != nil {
		d := adjudication.Reverse(*e.corrects.Decision)
		out.Reverses = &Reversed{Claim: e.corrects.Number, Charge: d.Charge, Allowed: d.Allowed, Paid: d.Paid, Patient: d.Patient}
	}
	var d *claim.Decision
	switch {
	case e.item.refusal != nil:
		out.Outcome = "refused"
		return out
	case e.pended != nil:
		d = e.pended
	case e.record != nil:
		d = e.record.Decision
		out.Allowed, out.Paid, out.Patient, out.Adjusted = d.Allowed, d.Paid, d.Patient, d.Adjusted
	default:
		out.Outcome, out.Charge = "voided", 0
		return out
	}
	out.Outcome, out.Pend, out.Plan, out.Inputs, out.Tasks = string(d.Outcome), d.Pend, plan, hex.EncodeToString(d.Inputs[:]), d.Tasks
	for i, l := range d.Lines {
		in := c.Lines[i]
		out.Lines = append(out.Lines, DecidedLine{Number: l.Number, Code: cmp.Or(in.Service.Value, in.Revenue), Modifiers: in.Modifiers,
			Charge: l.Charge, Allowed: l.Allowed, Paid: l.Paid, Adjustments: orNone(l.Adjustments), Remarks: orNone(l.Remarks),
			Rules: orNone(l.Rules), Explanation: l.Explanation, PatientNote: l.PatientNote})
	}
	return out
}

func orNone[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

// remittances gathers what each provider is paid, in the order in which providers first appear. Reversals stand before
// their corrections (R5.2). What a provider owes from before is taken, and what is left below zero moves on (FB).
func (b *book) remittances(day claim.Day) []claim.Remittance {
	var order []string
	by := map[string]*claim.Remittance{}
	of := func(c *claim.Claim) *claim.Remittance {
		key := payee(c)
		if by[key] == nil {
			order, by[key] = append(order, key), &claim.Remittance{PayerOrg: b.payer(), Payee: c.Billing, PaymentDay: day}
		}
		return by[key]
	}
	for _, e := range b.entries {
		if r := e.corrects; r != nil {
			rem := of(r.Claim)
			rem.Claims = append(rem.Claims, claim.RemittedClaim{PayerControl: r.Number, Status: "22", Claim: r.Claim, Decision: r.Decision, Received: r.Claim.To})
			rem.Total -= r.Decision.Paid
		}
		if r := e.record; r != nil {
			rem := of(r.Claim)
			rem.Claims = append(rem.Claims, claim.RemittedClaim{PayerControl: r.Number, Status: status(r), Claim: r.Claim, Decision: r.Decision, Received: r.Claim.To})
			rem.Total += r.Decision.Paid
		}
	}
	for key, owed := range b.forward {
		if rem := by[key]; rem != nil && owed != 0 {
			rem.Total -= owed
			rem.ProviderAdjustments = append(rem.ProviderAdjustments, claim.ProviderAdjustment{Code: "FB", Reference: "FORWARD", Amount: owed})
			delete(b.forward, key)
		}
	}
	out := make([]claim.Remittance, 0, len(order))
	for i, key := range order {
		rem := by[key]
		rem.Number = fmt.Sprintf("%s%06d", day.X12(), i+1)
		if rem.Total < 0 {
			b.forward[key] = -rem.Total
			rem.ProviderAdjustments = append(rem.ProviderAdjustments, claim.ProviderAdjustment{Code: "FB", Reference: "FORWARD", Amount: rem.Total})
			rem.Total = 0
		}
		out = append(out, *rem)
	}
	return out
}

// status is CLP02 of a decided claim.
func status(r *Record) string {
	switch {
	case r.Decision.Outcome == claim.Denied:
		return "4"
	case r.Claim.Order == "S":
		return "2"
	case r.Claim.Order == "T":
		return "3"
	}
	return "1"
}

// Placeholders stand in an 835 for what the guide demands of a payer and nobody told us.
func Placeholders(p claim.PayerOrg) claim.PayerOrg {
	p.TaxID = cmp.Or(p.TaxID, "000000000")
	p.Contact = cmp.Or(p.Contact, "NOT GIVEN")
	p.Phone = cmp.Or(p.Phone, "0000000000")
	if len(p.Address.Lines) == 0 {
		p.Address = claim.Address{Lines: []string{"NOT GIVEN"}, City: "NOT GIVEN", State: "DC", Zip: "200010000"}
	}
	return p
}

func (b *book) payer() claim.PayerOrg {
	p := b.cfg.Payer
	p.ID, p.Name = cmp.Or(p.ID, b.cfg.Plan.Payer.ID), cmp.Or(p.Name, b.cfg.Plan.Payer.Name)
	return Placeholders(p)
}

// write835 writes the remittances that an 835 can carry; what one lacks for it is noted, and the others are written.
func (b *book) write835(w io.Writer, all []claim.Remittance, day claim.Day) error {
	p := b.payer()
	env := x12.Envelope{Sender: x12.Party{Qualifier: "ZZ", ID: cmp.Or(p.ID, "PAYER"), Name: p.Name},
		Receiver: x12.Party{Qualifier: "ZZ", ID: "PROVIDERS", Name: "PROVIDERS"}, Control: 1, Now: day.Time()}
	var whole []claim.Remittance
	for _, r := range all {
		r.Payee.Last = cmp.Or(r.Payee.Last, "PROVIDER")
		err := x12.Write835(io.Discard, []claim.Remittance{r}, env)
		switch {
		case err == nil:
			whole = append(whole, r)
		case errors.Is(err, x12.ErrData):
			b.missing[strings.TrimPrefix(err.Error(), "remittance 1: ")] += len(r.Claims)
		default:
			return err
		}
	}
	for _, why := range slices.Sorted(maps.Keys(b.missing)) {
		b.summary.Notes = append(b.summary.Notes, fmt.Sprintf("835.edi leaves out %d claims: %s", b.missing[why], why))
	}
	if given := b.cfg.Payer; len(whole) > 0 && (given.TaxID == "" || given.Phone == "" || len(given.Address.Lines) == 0) {
		b.summary.Notes = append(b.summary.Notes, "835.edi carries placeholders for the payer's tax id, address or telephone; give --payer")
	}
	if len(whole) == 0 {
		return nil // an interchange holds at least one set: the file stays empty
	}
	return x12.Write835(w, whole, env)
}

func (b *book) writeEOBs(w io.Writer, all []claim.Remittance, day claim.Day) error {
	traces := map[string]string{}
	for _, rem := range all {
		for _, c := range rem.Claims {
			traces[c.PayerControl] = rem.Number
		}
	}
	for _, e := range b.entries {
		if e.corrects != nil {
			r := e.corrects
			if err := b.eob(w, fhir.EOBInput{ID: r.Number, PayerControl: r.Number, Claim: r.Claim, Decision: r.Decision, Superseded: true}, day); err != nil {
				return err
			}
		}
		in := fhir.EOBInput{ID: e.number, PayerControl: e.number, Claim: e.item.claim}
		switch {
		case e.record != nil && !e.record.Reversed:
			in.Decision, in.PaymentDay, in.Trace = e.record.Decision, day, traces[e.number]
		case e.pended != nil:
			in.Decision = e.pended
		default:
			continue
		}
		if err := b.eob(w, in, day); err != nil {
			return err
		}
	}
	return nil
}

func (b *book) eob(w io.Writer, in fhir.EOBInput, day claim.Day) error {
	in.Payer, in.Created = b.payer(), day.Time()
	if err := fhir.WriteEOB(w, in); err != nil {
		return fmt.Errorf("claim %s: %w", in.PayerControl, err)
	}
	return nil
}

func (b *book) writeHistory(w io.Writer) error {
	for _, r := range b.order {
		if err := line(w, r); err != nil {
			return err
		}
	}
	for _, key := range slices.Sorted(maps.Keys(b.forward)) {
		if owed := b.forward[key]; owed > 0 {
			if err := line(w, Record{Forward: &Forward{Provider: key, Cents: owed}}); err != nil {
				return err
			}
		}
	}
	return nil
}

func line(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}
