package demo

import (
	"fmt"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// parties makes payers, plans, providers and members.
func (g *generator) parties() {
	for i := range g.Config.Payers {
		g.Payers = append(g.Payers, g.payer(i))
		g.Plans = append(g.Plans, g.plan(i))
	}
	g.Plans = append(g.Plans, g.synthea())

	n := g.Config.Providers
	hospitals, suppliers := max(1, n/5), max(1, n/10)
	for i := range n {
		switch {
		case i < n-hospitals-suppliers:
			g.Providers = append(g.Providers, g.provider(i, Practice))
		case i < n-suppliers:
			g.Providers = append(g.Providers, g.provider(i, Hospital))
		default:
			g.Providers = append(g.Providers, g.provider(i, Supplier))
		}
	}
	g.regular = map[int][]int{}
	for i := range g.Config.Members {
		m := g.member(i)
		g.Members = append(g.Members, m)
		if g.insured(m) && m.Consent {
			g.regular[m.Payer] = append(g.regular[m.Payer], i)
		}
	}
}

func (g *generator) insured(m Member) bool {
	return m.Enrolled && m.From < g.Config.AsOf-400 && m.To > g.Config.AsOf
}

func (g *generator) payer(i int) claim.PayerOrg {
	name := payerNames[i]
	return claim.PayerOrg{
		ID: fmt.Sprintf("CCP%02d", i+1), Name: name, TaxID: "00" + g.dice.digits(7), Address: g.address(true),
		Contact: "Provider Services", Phone: g.phone(), URL: fmt.Sprintf("https://payer%d.example/policies", i+1),
	}
}

// provider i: practices send X12, every fourth FHIR; the last supplier sends FHIR too.
func (g *generator) provider(i int, role Role) Provider {
	p := Provider{Role: role, Format: FormatX12P, Contact: "Billing Office", Phone: g.phone(), code: fmt.Sprintf("C%03d", i+1)}
	names, taxonomy := practiceNames, practiceTaxonomy
	staff := g.dice.between(2, 4)
	switch role {
	case Hospital:
		names, taxonomy, p.Format = hospitalNames, []string{hospitalTaxonomy}, FormatX12I
	case Supplier:
		names, taxonomy, staff = supplierNames, []string{supplierTaxonomy}, 0
		if i == g.Config.Providers-1 {
			p.Format = FormatBundle
		}
	case Practice:
		switch i % 8 {
		case 3:
			p.Format = FormatBundle
		case 7:
			p.Format = FormatNDJSON
		}
	}
	kind := i % len(names)
	name := placeWords[i%len(placeWords)] + " " + names[kind]
	if round := i / len(placeWords); round > 0 {
		name = fmt.Sprintf("%s %d", name, round+1)
	}
	address := g.address(true)
	p.Provider = claim.Provider{NPI: g.dice.npi(), TaxID: "00" + g.dice.digits(7), Last: name, Taxonomy: taxonomy[kind%len(taxonomy)], Address: &address}
	for range staff {
		p.Staff = append(p.Staff, claim.Provider{NPI: g.dice.npi(), Last: pick(g.dice, families), First: g.given(g.gender()), Taxonomy: practiceTaxonomy[0]})
	}
	return p
}

// member i: one in fifty each lost coverage before the window, gets it too late, or grants no consent.
func (g *generator) member(i int) Member {
	asOf := g.Config.AsOf
	gender := g.gender()
	birth := asOf - claim.Day(g.dice.between(3*365, 88*365))
	address := g.address(false)
	m := Member{
		Person: claim.Person{
			MemberID: fmt.Sprintf("M%02d%07d", i%g.Config.Payers+1, 1000000+i*7+g.dice.IntN(7)), Reference: g.dice.uuid(),
			Last: pick(g.dice, families), First: g.given(gender), Birth: &birth, Gender: gender, Address: &address, Relation: "18",
		},
		Payer: i % g.Config.Payers, Enrolled: true, Consent: true,
		From: asOf - claim.Day(g.dice.between(600, 1500)), To: asOf + claim.Day(g.dice.between(120, 365)),
	}
	switch i % 50 {
	case 11:
		m.To = asOf - window - claim.Day(g.dice.between(5, 60))
	case 22:
		m.From = asOf - 1
	case 33:
		m.Consent = false
	}
	return m
}

func (g *generator) gender() string { return pick(g.dice, []string{"F", "M"}) }

func (g *generator) given(gender string) string {
	if gender == "F" {
		return pick(g.dice, givenF)
	}
	return pick(g.dice, givenM)
}

func (g *generator) phone() string { return "61455501" + g.dice.digits(2) }

func (g *generator) address(organisation bool) claim.Address {
	t := pick(g.dice, towns)
	a := claim.Address{Lines: []string{fmt.Sprintf("%d %s", g.dice.between(1, 999), pick(g.dice, streets))}, City: t.city, State: t.state, Zip: t.zip}
	if organisation { // X12 wants nine digits for a billing provider
		a.Zip += "9998"
	}
	return a
}

func slug(s string) string { return strings.ToLower(strings.ReplaceAll(strings.Fields(s)[0], "'", "")) }
