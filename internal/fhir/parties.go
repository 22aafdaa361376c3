package fhir

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// parties fills payer, provider, subscriber and patient.
func (m *mapper) parties() {
	in := &m.in
	if in.Patient == nil || in.Patient.Reference == "" && in.Patient.Identifier == nil {
		m.fail(".patient", "required", "A6", "patient is missing: give a reference or an identifier")
	}
	if in.Provider == nil || in.Provider.Reference == "" && in.Provider.Identifier == nil {
		m.fail(".provider", "required", "A6", "provider is missing: give a reference or an identifier")
	}
	at := m.focal()
	if m.refusal != nil {
		return
	}
	ins := in.Insurance[at]
	cov := m.scope.coverage(ins.Coverage)
	m.focalAt, m.focalOrder = at, cov.Order
	m.payer(ins, cov)
	if len(ins.PreAuthRef) > 0 {
		if m.out.PriorAuth = ins.PreAuthRef[0]; !text(m.out.PriorAuth, 64) {
			m.fail(fmt.Sprintf(".insurance[%d].preAuthRef", at), "limit", "A7", "the authorization number is longer than 64 characters or not printable")
		}
	}
	m.out.Billing = m.provider(in.Provider, ".provider")

	treated := m.person(in.Patient, ".patient")
	relation := relationOf(cov.Relationship)
	dependent := relation != "" && relation != "18"
	if s := cov.Subscriber; s != nil && s.Reference != "" {
		dependent = s.Reference != in.Patient.Reference && (logical(s.Reference) == "" || logical(s.Reference) != treated.Reference)
	}
	if !dependent {
		treated.Relation = relation
		if cov.SubscriberID != "" {
			treated.MemberID = cov.SubscriberID
		}
		m.out.Subscriber = treated
		return
	}
	if cov.Subscriber != nil {
		m.out.Subscriber = m.person(cov.Subscriber, ".insurance.coverage.subscriber")
	}
	if cov.SubscriberID != "" {
		m.out.Subscriber.MemberID = cov.SubscriberID
	}
	treated.Relation = relation
	m.out.Patient = &treated
}

// focal finds the insurance that this claim is addressed to (R6.2: exactly one is focal).
func (m *mapper) focal() int {
	n := len(m.in.Insurance)
	if n == 0 {
		m.fail(".insurance", "required", "A6", "insurance is missing")
		return 0
	}
	at, count := 0, 0
	for i, x := range m.in.Insurance {
		if x.Focal {
			if count++; count == 1 {
				at = i
			}
		}
	}
	if count > 1 || count == 0 && n > 1 {
		m.fail(".insurance", "R6.2", "A8", "exactly one insurance must be focal")
	}
	return at
}

func (m *mapper) payer(ins insurance, cov coverage) {
	p := &m.out.Payer
	if r := m.in.Insurer; r != nil {
		org, _ := m.scope.party(r)
		p.Name = firstOf(r.Display, org.orgName())
		if r.Identifier != nil {
			p.ID = r.Identifier.Value
		}
		if p.ID == "" {
			p.ID = org.id(func(x identifier) bool { return x.System == sysPayerID || x.System == "" || x.System == sysNPI })
		}
		p.ID = firstOf(p.ID, logical(r.Reference))
	}
	if *p == (claim.Payer{}) && ins.Coverage != nil {
		p.Name = ins.Coverage.Display
		if len(cov.Payor) > 0 {
			pay := cov.Payor[0]
			if pay.Identifier != nil {
				p.ID = pay.Identifier.Value
			}
			p.ID = firstOf(p.ID, logical(pay.Reference))
			p.Name = firstOf(pay.Display, p.Name)
		}
	}
	m.out.Receiver = firstOf(p.ID, p.Name)
	if !text(p.ID, 200) {
		m.fail(".insurer", "limit", "A7", "the payer's identifier is not printable or too long")
	}
}

func firstOf(s ...string) string {
	for _, x := range s {
		if x != "" {
			return x
		}
	}
	return ""
}

// careTeam finds who rendered the claim: the first member of the team that no item names.
func (m *mapper) careTeam() {
	if len(m.in.CareTeam) > claim.MaxLines+1 {
		m.fail(".careTeam", "limit", "A7", fmt.Sprintf("more than %d members of the care team", claim.MaxLines+1))
		return
	}
	used := map[int]bool{}
	for _, it := range m.in.Item {
		for _, s := range it.CareTeamSequence {
			used[s] = true
		}
	}
	m.team = map[int]*claim.Provider{}
	for i, c := range m.in.CareTeam {
		if !c.renders() {
			m.team[c.Sequence] = nil
			continue
		}
		p := m.provider(c.Provider, fmt.Sprintf(".careTeam[%d].provider", i))
		m.team[c.Sequence] = &p
		if m.out.Rendering == nil && !used[c.Sequence] {
			m.out.Rendering = &p
		}
	}
}

// lineRendering finds who rendered a line, where an item names somebody.
func (m *mapper) lineRendering(it *item, at string) *claim.Provider {
	for j, s := range it.CareTeamSequence {
		p, ok := m.team[s]
		if !ok {
			m.fail(fmt.Sprintf("%s.careTeamSequence[%d]", at, j), "fhir-structure", "A7", "the sequence names no member of the care team")
		}
		if p != nil {
			own := *p
			return &own
		}
	}
	return nil
}

// renders excludes those who only assist, supervise or refer.
func (c careTeam) renders() bool {
	for _, role := range []string{"assist", "supervisor", "supervising", "referring", "other", "pcp", "purchasedservice"} {
		if c.Role.has(role) {
			return false
		}
	}
	return c.Provider != nil
}

// provider reads a reference to an Organization or Practitioner, with its details if they are in reach.
func (m *mapper) provider(ref *reference, path string) claim.Provider {
	var p claim.Provider
	isNPI := func(id identifier) bool { return id.System == sysNPI || id.Type.has("NPI") }
	isOwn := func(id identifier) bool { return id.System == sysReference }
	x, found := m.scope.party(ref)
	p.Reference = firstOf(logical(ref.Reference), x.id(isOwn))
	if id := ref.Identifier; id != nil {
		if isNPI(*id) {
			p.NPI = id.Value
		} else {
			p.Reference = firstOf(p.Reference, id.Value)
		}
	}
	if rest, ok := strings.CutPrefix(ref.Reference[strings.IndexByte(ref.Reference, '?')+1:], "identifier="+sysNPI+"|"); ok {
		p.NPI, p.Reference = rest, ""
	}
	if found {
		p.NPI = firstOf(p.NPI, x.id(isNPI))
		p.TaxID = x.id(func(id identifier) bool { return id.System == sysTaxID || id.Type.has("TAX") || id.Type.has("EN") })
		if p.Last, p.First = x.personName(); x.ResourceType == "Organization" {
			p.Last, p.First = x.orgName(), ""
			for _, t := range x.Type {
				p.Taxonomy = firstOf(p.Taxonomy, t.in(sysTaxonomy))
			}
		}
		for _, q := range x.Qualification {
			p.Taxonomy = firstOf(p.Taxonomy, q.Code.in(sysTaxonomy))
		}
		p.Address = x.address()
	}
	p.Last = firstOf(p.Last, ref.Display)
	if !isCode(p.NPI) || !isCode(p.TaxID) || !text(p.Reference, 200) {
		m.fail(path, "code", "A7", "the provider's identifier is not printable or too long")
	}
	if p.NPI != "" && !claim.ValidNPI(p.NPI) {
		m.warn(path, "R2.6", "the check digit of the NPI is wrong")
	}
	return p
}

// person reads a reference to a Patient or RelatedPerson, with details if they are in reach.
func (m *mapper) person(ref *reference, path string) claim.Person {
	p := claim.Person{Reference: logical(ref.Reference)}
	if x, found := m.scope.party(ref); found {
		var whole bool
		ref := p.Reference
		if p, whole = x.person(); !whole {
			m.warn(path+".birthDate", "date", "the birth date is not a full date: left out")
		}
		p.Reference = firstOf(ref, x.id(func(id identifier) bool { return id.System == sysReference }))
	}
	if ref.Identifier != nil {
		p.MemberID = firstOf(ref.Identifier.Value, p.MemberID)
	}
	if !text(p.MemberID, 64) || !text(p.Reference, 200) {
		m.fail(path, "limit", "A7", "the patient's identifier is not printable or too long")
	}
	return p
}

// person returns what a Patient says, without Reference; whole is false if the birth date is unreadable.
func (x *party) person() (p claim.Person, whole bool) {
	whole = true
	p.MemberID = firstOf(x.id(func(id identifier) bool { return id.Type.has("MB") }), x.id(func(id identifier) bool { return id.Type.has("MR") }))
	p.Last, p.First = x.personName()
	p.Address = x.address()
	switch x.Gender {
	case "":
	case "male":
		p.Gender = "M"
	case "female":
		p.Gender = "F"
	default:
		p.Gender = "U"
	}
	if x.BirthDate != "" {
		if d, err := parseDay(x.BirthDate); err == nil {
			p.Birth = &d
		} else {
			whole = false
		}
	}
	return p, whole
}

func (x *party) id(is func(identifier) bool) string {
	for _, id := range x.Identifier {
		if id.Value != "" && is(id) {
			return id.Value
		}
	}
	return ""
}

func (x *party) orgName() (s string) {
	json.Unmarshal(x.Name, &s) // not a string: no name
	return s
}

// personName prefers the official name.
func (x *party) personName() (last, first string) {
	var names []humanName
	if json.Unmarshal(x.Name, &names) != nil || len(names) == 0 {
		return "", ""
	}
	n := names[max(0, slices.IndexFunc(names, func(n humanName) bool { return n.Use == "official" }))]
	last, first = n.Family, strings.Join(n.Given, " ")
	if last+first == "" {
		last = n.Text
	}
	return last, first
}

func (x *party) address() *claim.Address {
	if len(x.Address) == 0 {
		return nil
	}
	a := x.Address[0]
	if len(a.Line) == 0 && a.City+a.State+a.PostalCode == "" {
		return nil
	}
	return &claim.Address{Lines: a.Line, City: a.City, State: a.State, Zip: a.PostalCode}
}

var relations = []struct{ x12, fhir string }{
	{"18", "self"}, {"01", "spouse"}, {"19", "child"}, {"53", "common"}, {"G8", "other"}, {"32", "parent"}, {"33", "parent"}, {"41", "injured"},
}

// relationOf gives the X12 relationship of the patient to the subscriber.
func relationOf(c *concept) string {
	if v := c.in(sysX12Relation); isCode(v) && v != "" {
		return v
	}
	for _, r := range relations {
		if c.has(r.fhir) {
			return r.x12
		}
	}
	return ""
}
