package offline

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/internal/input"
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

	Coverage       []adjudication.Period              `json:"coverage,omitempty"` // none: known, and not covered
	Used           adjudication.Accumulators          `json:"used,omitempty"`     // before the run, besides the history; the family's stands with the subscriber
	Authorizations []adjudication.Authorization       `json:"authorizations,omitempty"`
	OtherCoverage  []adjudication.OtherCoverage       `json:"otherCoverage,omitempty"`
	Documents      map[string][]adjudication.Document `json:"documents,omitempty"` // attachments received, by the provider's claim id (CLM01)
}

// Roster finds the members of a plan.
type Roster struct{ byKey map[string]*Member }

// ReadMembers reads a roster: NDJSON of [Member], X12 834, or FHIR Patients, gzipped or not. FHIR Patients are covered on
// every day; an 834 says from when to when. One bad member refuses the file: who is missing would be denied.
func ReadMembers(ctx context.Context, f File) (*Roster, error) {
	r, kind, err := input.Open(f.Content)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", f.Name, err)
	}
	roster := &Roster{byKey: map[string]*Member{}}
	switch {
	case kind == input.X12:
		err = roster.readEnrolment(ctx, r)
	case isFHIR(r):
		err = roster.readPatients(ctx, r)
	default:
		err = roster.readLines(r)
	}
	if err == nil && len(roster.byKey) == 0 {
		err = errors.New("it holds no members; give NDJSON, an 834 or FHIR Patients")
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
		r.enrol(res.Member)
	}
	return nil
}

// enrol follows one member of an 834: who is there already gets what is added, and loses what ends.
func (r *Roster) enrol(e *enroll.Member) {
	m := &Member{MemberID: e.SubscriberID, Birth: e.Person.Birth, First: e.Person.First}
	if !e.Subscriber {
		m.Subscriber = e.SubscriberID
	}
	if before := r.byKey[nameOf(m)]; before != nil {
		m = before
	}
	coverages := e.Coverages
	if len(coverages) == 0 {
		coverages = []enroll.Coverage{{Maintenance: e.Maintenance}}
	}
	for _, c := range coverages {
		p := always()[0]
		if from := orDay(c.From, e.From); from != nil {
			p.From = *from
		}
		if to := orDay(c.To, e.To); to != nil {
			p.To = *to
		}
		switch {
		case c.Maintenance == enroll.Delete:
			m.Coverage = nil
		case (c.Maintenance == enroll.Cancel || c.Maintenance == enroll.Terminate) && len(m.Coverage) > 0:
			for i := range m.Coverage {
				m.Coverage[i].To = min(m.Coverage[i].To, p.To)
			}
		default:
			m.Coverage = append(m.Coverage, p)
		}
	}
	r.add(m)
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

// add enters a member under every name that claims may use; a dependant does not answer to the family's number alone.
func (r *Roster) add(m *Member) {
	if m.Reference != "" {
		r.byKey["ref:"+fold(m.Reference)] = m
	}
	if m.MemberID == "" {
		return
	}
	r.byKey[dependantKey(m.MemberID, m.Birth, m.First)] = m
	if !m.dependant() {
		r.byKey["id:"+fold(m.MemberID)] = m
	}
}

// dependant says whether a member shares the number of the one whose family he belongs to.
func (m *Member) dependant() bool {
	return m.Subscriber != "" && fold(m.Subscriber) == fold(m.MemberID)
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

// nameOf is the name under which a member's claims are kept.
func nameOf(m *Member) string {
	switch {
	case m.MemberID == "":
		return "ref:" + fold(m.Reference)
	case m.dependant():
		return dependantKey(m.MemberID, m.Birth, m.First)
	}
	return "id:" + fold(m.MemberID)
}

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
	self = nameOf(m)
	of = self
	if m.Subscriber != "" {
		of = "id:" + fold(m.Subscriber)
	}
	return m, self, of
}

// usedBy is what a family had used before the run.
func (r *Roster) usedBy(family string) adjudication.Accumulators {
	if r == nil || r.byKey[family] == nil {
		return nil
	}
	return r.byKey[family].Used
}
