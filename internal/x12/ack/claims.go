package ack

import (
	"context"
	"fmt"
	"io"
	"iter"
	"reflect"
	"strconv"
	"strings"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12"
)

// version277CA is the guide of the 277CA.
const version277CA = "005010X214"

// Claim is one claim to acknowledge.
type Claim struct {
	Claim        *claim.Claim   // of a refused one what could be read ([x12.Result].Partial)
	PayerControl string         // of an accepted one: the payer's number of it
	Refusal      *claim.Refusal // nil: accepted into adjudication
}

// Batch are the claims of one 837 transaction set.
type Batch struct {
	Reference           string // BHT03 of the 837
	Submitter           x12.Party
	Payer               claim.Payer
	Received, Processed claim.Day
	Claims              []Claim // in their order; one status each, accepted and refused (R3.1)
}

// Take adds what reading made of a claim; payerControl is the payer's number of it if it was accepted.
func (b *Batch) Take(res x12.Result, payerControl string) {
	b.Reference = res.Batch
	if res.Refusal != nil {
		b.Claims = append(b.Claims, Claim{Claim: res.Partial, Refusal: res.Refusal})
		return
	}
	b.Claims = append(b.Claims, Claim{Claim: res.Claim, PayerControl: payerControl})
}

// Write277CA writes one 277CA (005010X214) set per batch. A refused claim of which neither patient nor member number
// could be read names the patient UNKNOWN, and one without a day of service that could be read gives the day of receipt,
// for the guide wants a name and a day; an amount that could not be read is 0. The text of a refusal does not go out: its codes do.
func Write277CA(w io.Writer, batches []Batch, env x12.Envelope) error {
	out := x12.Interchange{Envelope: env, Version: version277CA}
	for i := range batches {
		b := &batches[i]
		if len(b.Claims) == 0 || b.Reference == "" || b.Payer.ID == "" || b.Payer.Name == "" || b.Submitter.ID == "" || b.Submitter.Name == "" {
			return fmt.Errorf("batch %d: claims, its reference, payer and submitter are needed: %w", i+1, x12.ErrData)
		}
		for j := range b.Claims {
			if c := b.Claims[j].Claim; c == nil || c.PatientControl == "" && b.Claims[j].Refusal == nil {
				return fmt.Errorf("batch %d: claim %d: the claim or its number is missing: %w", i+1, j+1, x12.ErrData)
			}
		}
		out.Sets = append(out.Sets, x12.Set{Type: "277", Body: b.loop(i+1, env)})
	}
	if err := x12.WriteInterchange(w, out); err != nil {
		return fmt.Errorf("write the 277CA: %w", err)
	}
	return nil
}

func (b *Batch) loop(number int, env x12.Envelope) *x12.Loop {
	now := env.Now.UTC()
	l := x12.NewLoop("HEADER", x12.Seg("BHT", "0085", "08", strconv.FormatUint(uint64(env.Control), 10)+"-"+strconv.Itoa(number), now.Format("20060102"), now.Format("1504"), "TH"))
	levels := x12.Levels{Leaf: "PT"}
	level := func(parent int, code string) int {
		hl, n := levels.HL(parent, code, code != levels.Leaf)
		l.Add(hl)
		return n
	}
	source := level(0, "20")
	l.Add(x12.Seg("NM1", "PR", "2", orUnknown(x12.Text(b.Payer.Name, 60)), "", "", "", "", "PI", x12.Text(b.Payer.ID, 80)),
		x12.Seg("TRN", "1", x12.Text(b.Reference, 50)), x12.Seg("DTP", "050", "D8", b.Received.X12()), x12.Seg("DTP", "009", "D8", b.Processed.X12()))
	receiver := level(source, "21")
	l.Add(x12.Seg("NM1", "41", "2", orUnknown(x12.Text(b.Submitter.Name, 60)), "", "", "", "", "46", x12.Text(b.Submitter.ID, 80)))
	all := tally(b.Claims)
	l.Add(x12.Seg("TRN", "2", x12.Text(b.Reference, 50)), x12.Seg("STC", x12.Comp("A1", "19", "PR"), b.Processed.X12(), "WQ", all.total.X12()))
	l.Add(all.segments("90", "AA")...)
	for rest := b.Claims; len(rest) > 0; {
		n := 1
		for n < len(rest) && reflect.DeepEqual(rest[n].Claim.Billing, rest[0].Claim.Billing) {
			n++
		}
		provider := level(receiver, "19")
		l.Add(billing(rest[0].Claim.Billing, tally(rest[:n]))...)
		for i := range rest[:n] {
			level(provider, levels.Leaf)
			l.Add(rest[i].segments(b)...)
		}
		rest = rest[n:]
	}
	return l
}

// counts are how many claims of a level were accepted and refused, for how much.
type counts struct {
	accepted, refused          int
	total, accepting, refusing claim.Cents
}

func tally(all []Claim) (t counts) {
	for _, c := range all {
		t.total += c.charge()
		if c.Refusal == nil {
			t.accepted++
			t.accepting += c.charge()
		} else {
			t.refused++
			t.refusing += c.charge()
		}
	}
	return t
}

// charge is 0 where a refused claim has none that can be.
func (c *Claim) charge() claim.Cents {
	if v := c.Claim.Charge; v >= 0 && v <= claim.MaxCharge {
		return v
	}
	return 0
}

func (t counts) segments(accepted, refused string) []x12.Segment {
	return []x12.Segment{
		x12.When(t.accepted > 0, x12.Seg("QTY", accepted, strconv.Itoa(t.accepted))), x12.When(t.refused > 0, x12.Seg("QTY", refused, strconv.Itoa(t.refused))),
		x12.When(t.accepted > 0, x12.Seg("AMT", "YU", t.accepting.X12())), x12.When(t.refused > 0, x12.Seg("AMT", "YY", t.refusing.X12())),
	}
}

func billing(p claim.Provider, t counts) []x12.Segment {
	qualifier, id := "XX", p.NPI
	if id == "" {
		qualifier, id = "FI", p.TaxID
	}
	if id == "" {
		id = "UNKNOWN"
	}
	kind := "2"
	if p.First != "" {
		kind = "1"
	}
	return append([]x12.Segment{x12.Seg("NM1", "85", kind, orUnknown(x12.Text(p.Last, 60)), x12.Text(p.First, 35), "", "", "", qualifier, x12.Text(id, 80)),
		x12.Seg("TRN", "1", "0"), x12.Seg("STC", x12.Comp("A1", "19", "PR"), "", "WQ", t.total.X12())}, t.segments("QA", "QC")...)
}

func (c *Claim) segments(b *Batch) []x12.Segment {
	p := c.Claim.PatientPerson()
	member := p.MemberID
	if member == "" {
		member = c.Claim.Subscriber.MemberID
	}
	category, status, action, entity := "A2", "20", "WQ", ""
	if c.Refusal != nil {
		category, status, action, entity = c.Refusal.Code, StatusCode(c.Refusal), "U", entities[c.Refusal.Rule]
	}
	from, to := c.Claim.From, c.Claim.To
	if from == 0 || to < from {
		from, to = b.Received, b.Received
	}
	number := c.Claim.PatientControl
	if number == "" {
		number = "0"
	}
	return []x12.Segment{
		x12.Seg("NM1", "QC", "1", orUnknown(x12.Text(p.Last, 60)), x12.Text(p.First, 35), "", "", "", "MI", orUnknown(x12.Text(member, 80))),
		x12.Seg("TRN", "2", x12.Text(number, 50)), x12.Seg("STC", x12.Comp(category, status, entity), b.Processed.X12(), action, c.charge().X12()),
		x12.When(c.PayerControl != "", x12.Seg("REF", "1K", c.PayerControl)),
		x12.DTP("472", &from, &to),
	}
}

// entities is STC01-3 by the rule of a refusal whose status speaks of an entity.
var entities = map[string]string{"provider-known": "85", "sender": "41", "payer-known": "PR", "R2.6": "85"}

func orUnknown(s string) string {
	if s == "" {
		return "UNKNOWN"
	}
	return s
}

// StatusCode returns the claim status code (STC01-2) of a refusal; its category (STC01-1) is the refusal's Code.
func StatusCode(r *claim.Refusal) string {
	where := r.Path[strings.LastIndexByte(r.Path, ' ')+1:]
	switch {
	case r.Rule == "R2.4":
		return "400" // claim is out of balance
	case r.Rule == "R2.5" && strings.HasPrefix(where, "SV"):
		return "477" // diagnosis code pointer
	case r.Rule == "R2.5":
		return "255" // diagnosis code
	case r.Rule == "R2.6":
		return "562" // entity's national provider identifier
	case r.Rule == "R2.10" && r.Code == "A6":
		return "464" // payer assigned claim control number
	case r.Rule == "R2.10":
		return "535" // claim frequency code
	case r.Rule == "provider-known", r.Rule == "payer-known":
		return "26" // entity not found
	case r.Rule == "sender":
		return "24" // entity not approved as an electronic submitter
	case r.Code == "A3":
		return "684" // syntax error
	}
	for _, of := range statusCodes {
		if rest, ok := strings.CutPrefix(where, of.element); ok && (rest == "" || rest[0] == '-') {
			return of.code
		}
	}
	return "21" // missing or invalid information
}

// statusCodes are claim status codes by the element that a claim was refused for.
var statusCodes = []struct{ element, code string }{
	{"CLM02", "178"}, {"SV102", "178"}, {"SV203", "178"}, {"SV302", "178"}, // submitted charges
	{"SV104", "476"}, {"SV205", "476"}, {"SV306", "476"}, // units of service
	{"DTP03", "187"}, {"SV1", "187"}, {"SV2", "187"}, {"SV3", "187"}, // dates of service
	{"SV101", "454"}, {"SV202", "454"}, {"SV301", "454"}, // procedure code
	{"CLM05", "249"}, // place of service
	{"DMG02", "158"}, // entity's date of birth
}

// Answer is the status of one claim in a 277CA.
type Answer struct {
	Batch          string // TRN02 of the batch: BHT03 of the 837
	PatientControl string // TRN02
	PayerControl   string // REF*1K
	Category, Code string // STC01-1, STC01-2
	Charge         claim.Cents
}

// Read277CA reads the status of every claim of the 277CAs of a file. The error is as that of [Read999].
func Read277CA(ctx context.Context, r io.Reader, lim x12.Limits) iter.Seq2[Answer, error] {
	return func(yield func(Answer, error) bool) {
		for u, err := range x12.ReadLoops(ctx, r, lim, "2000D", nil, x12.Kind277CA) {
			if err == nil && u.Fault != nil {
				err = &Unreadable{*u.Fault}
			}
			switch {
			case err != nil:
				if !yield(Answer{}, err) {
					return
				}
				continue
			case u.Loop == nil:
				continue
			}
			batch := ""
			if len(u.Path) > 2 {
				batch = u.Path[2].Loop("2200B").Segment("TRN", "2").El(2)
			}
			for of := range u.Loop.Loops("2200D") {
				stc := of.Segment("STC")
				charge, _ := claim.ParseCents(stc.El(4))
				a := Answer{Batch: batch, PatientControl: of.Segment("TRN", "2").El(2), PayerControl: of.Segment("REF", "1K").El(2),
					Category: stc.Comp(1, 1), Code: stc.Comp(1, 2), Charge: charge}
				if !yield(a, nil) {
					return
				}
			}
		}
	}
}
