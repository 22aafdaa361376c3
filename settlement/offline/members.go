package offline

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/internal/x12/enroll"
	"github.com/careclear/careclear/settlement/adjudication"
)

// Member is what the payer knows of a person, as a line of a members file. Besides the names by which claims find him,
// everything is as in [adjudication.Snapshot].
type Member struct {
	MemberID   string     `json:"memberId,omitempty"`   // subscriber's number (837 NM1*IL NM109)
	Reference  string     `json:"reference,omitempty"`  // id of the FHIR Patient
	Birth      *claim.Day `json:"birth,omitempty"`      // with First: tells dependants apart that share a member number
	First      string     `json:"first,omitempty"`      //
	Subscriber string     `json:"subscriber,omitempty"` // member number whose family it is; empty: his own

	Coverage       []adjudication.Period        `json:"coverage,omitempty"` // none: known, and not covered
	Used           adjudication.Accumulators    `json:"used,omitempty"`     // before the run, besides what the history holds
	Authorizations []adjudication.Authorization `json:"authorizations,omitempty"`
	OtherCoverage  []adjudication.OtherCoverage `json:"otherCoverage,omitempty"`
	Documents      map[string][]adjudication.Document `json:"documents,omitempty"` // attachments received, by the provider's claim id (CLM01)
}

// Roster finds the members of a plan.
type Roster struct{ byKey map[string]*Member }

// ReadMembers reads a roster: NDJSON of [Member], X12 834, or FHIR Patients, gzipped or not. FHIR Patients are covered on
// every day; an 834 says from when to when. One bad member refuses the file: who is missing would be denied.
func ReadMembers(ctx context.Context, f File) (*Roster, error) {
	r, kind, err := open(f.Content)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", f.Name, err)
	}
	roster := &Roster{byKey: map[string]*Member{}}
	switch {
	case kind == isX12:
		err = roster.readEnrolment(ctx, r)
	case isFHIR(r):
		err = roster.readPatients(ctx, r)
	default:
		err = roster.readLines(r)
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", f.Name, err)
	}
	return roster, nil
}

// isFHIR tells FHIR resources from lines of ours.
func isFHIR(r *bufio.Reader) bool {
	head, _ := r.Peek(4096)
	return bytes.Contains(head, []byte(`"resourceType"`))
}

func (r *Roster) readLines(in io.Reader) error {
	dec := json.NewDecoder(in)
	dec.DisallowUnknownFields()
	for n := 1; ; n++ {
		var m Member
		if err := dec.Decode(&m); err == io.EOF {
			return nil
		} else if err != nil {
			return fmt.Errorf("member %d: %w", n, err)
		}
		if m.MemberID == "" && m.Reference == "" {
			return fmt.Errorf("member %d has neither memberId nor reference: no claim could find him", n)
		}
		r.add(&m)
	}
}

func (r *Roster) readPatients(ctx context.Context, in io.Reader) error {
	for res, err := range fhir.ReadPatients(ctx, in, fhir.Options{}) {
		switch {
		case err != nil:
			return err
		case res.Refusal != nil:
			return res.Refusal
		}
		p := res.Member.Person
		r.add(&Member{MemberID: p.MemberID, Reference: p.Reference, Birth: p.Birth, First: p.First, Coverage: always()})
	}
	return nil
}

func (r *Roster) readEnrolment(ctx context.Context, in io.Reader) error {
	for res, err := range enroll.Read(ctx, in, x12.Limits{}, nil) {
		switch {
		case err != nil:
			return err
		case res.Refusal != nil:
			return res.Refusal
		}
		e := res.Member
		m := &Member{MemberID: e.SubscriberID, Birth: e.Person.Birth, First: e.Person.First}
		spans := [][2]*claim.Day{}
		for _, c := range e.Coverages {
			spans = append(spans, [2]*claim.Day{orDay(c.From, e.From), orDay(c.To, e.To)})
		}
		if len(spans) == 0 {
			spans = append(spans, [2]*claim.Day{e.From, e.To})
		}
		for _, s := range spans {
			p := always()[0]
			if s[0] != nil {
				p.From = *s[0]
			}
			if s[1] != nil {
				p.To = *s[1]
			}
			m.Coverage = append(m.Coverage, p)
		}
		if !e.Subscriber {
			m.Subscriber = e.SubscriberID
		}
		r.addAs(m, !e.Subscriber)
	}
	return nil
}

func orDay(a, b *claim.Day) *claim.Day {
	if a != nil {
		return a
	}
	return b
}

// beginning is a day before every service.
const beginning claim.Day = -719162 // 0001-01-01

func always() []adjudication.Period {
	return []adjudication.Period{{From: beginning, To: adjudication.Forever}}
}

func (r *Roster) add(m *Member) {
	r.addAs(m, m.Subscriber != "" && fold(m.Subscriber) == fold(m.MemberID))
}

// addAs enters a member under every name that claims may use; a dependant does not answer to the number alone.
func (r *Roster) addAs(m *Member, dependant bool) {
	if m.Reference != "" {
		r.byKey["ref:"+fold(m.Reference)] = m
	}
	if m.MemberID == "" {
		return
	}
	if m.Birth != nil {
		r.byKey[dependantKey(m.MemberID, m.Birth, m.First)] = m
	}
	if key := "id:" + fold(m.MemberID); !dependant || r.byKey[key] == nil && m.Birth == nil {
		r.byKey[key] = m
	}
}

// person says who the patient of a claim is and whose family he belongs to, by names that compare.
func person(c *claim.Claim) (key, family string) {
	family = "id:" + fold(c.Subscriber.MemberID)
	if c.Subscriber.MemberID == "" {
		family = "ref:" + fold(c.Subscriber.Reference)
	}
	switch p := c.Patient; {
	case p == nil:
		return family, family
	case p.MemberID != "" && fold(p.MemberID) != fold(c.Subscriber.MemberID):
		return "id:" + fold(p.MemberID), family
	case p.Reference != "":
		return "ref:" + fold(p.Reference), family
	default:
		return dependantKey(c.Subscriber.MemberID, p.Birth, p.First), family
	}
}

func dependantKey(number string, birth *claim.Day, first string) string {
	day := ""
	if birth != nil {
		day = birth.String()
	}
	return "id:" + fold(number) + "|" + day + "|" + fold(first)
}

func fold(s string) string { return strings.ToUpper(strings.TrimSpace(s)) }

// find returns the member and the names under which his claims and his family's are kept: the roster's, so that one
// person whom claims name in two ways has one deductible. Without a roster everybody is covered.
func (r *Roster) find(key, family string) (m *Member, self, of string) {
	if r == nil {
		return &Member{Coverage: always()}, key, family
	}
	m = r.byKey[key]
	if m == nil {
		return nil, key, family
	}
	self = "id:" + fold(m.MemberID)
	switch {
	case m.MemberID == "":
		self = "ref:" + fold(m.Reference)
	case r.byKey[self] != m:
		self = dependantKey(m.MemberID, m.Birth, m.First)
	}
	of = self
	if m.Subscriber != "" {
		of = "id:" + fold(m.Subscriber)
	}
	return m, self, of
}
