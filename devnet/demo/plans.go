package demo

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// Plan is a payer's plan as the YAML file that adjudication reads, and what the network must know of it.
type Plan struct {
	ID          string
	Number      uint16 // on chain
	Payer       int    // index in World.Payers
	YAML        []byte
	ReviewAbove claim.Cents // 0: no limit
	From, To    claim.Day   // widest coverage its members have
}

// terms are what differs between the plans of the world.
type terms struct {
	name                   string
	filing                 int
	deductible, family     claim.Cents
	coinsurance            int
	copay                  claim.Cents
	oop, familyOOP         claim.Cents
	review, annual         claim.Cents
	unlisted               string
	cheapest, dearest, per int // fee as percent of the usual charge, in steps
}

var planTerms = []terms{
	{"Gold", 120, 25000, 50000, 1000, 1500, 200000, 400000, 500000, 0, "{mode: percentOfCharge, bps: 6000}", 60, 80, 5},
	{"Silver", 180, 75000, 150000, 2000, 2500, 350000, 700000, 750000, 25000000, "{mode: deny, group: PR, remark: N130}", 50, 75, 5},
	{"Bronze", 90, 150000, 300000, 3000, 0, 500000, 900000, 500000, 0, "{mode: deny}", 45, 65, 5},
	{"Basic", 365, 50000, 100000, 2000, 3000, 450000, 800000, 1000000, 50000000, "{mode: flat, fee: \"25.00\"}", 55, 70, 5},
}

// plan makes the plan of payer i.
func (g *generator) plan(i int) Plan {
	t := planTerms[i%len(planTerms)]
	p := Plan{ID: fmt.Sprintf("%s-%s", slug(payerNames[i]), strings.ToLower(t.name)), Number: uint16(i + 1), Payer: i, ReviewAbove: t.review,
		From: g.Config.AsOf - 1500, To: g.Config.AsOf + 365}
	var b strings.Builder
	fmt.Fprintf(&b, "id: %s\nversion: 1\nnumber: %d\nname: %s %s\n", p.ID, p.Number, payerNames[i], t.name)
	fmt.Fprintf(&b, "payer: {id: %s, name: %s}\n", g.Payers[i].ID, g.Payers[i].Name)
	fmt.Fprintf(&b, "network: {id: %s-open, name: Every provider of the demonstration}\n", slug(payerNames[i]))
	fmt.Fprintf(&b, "timelyFilingDays: %d\n", t.filing)
	fmt.Fprintf(&b, "deductible: {individual: %q, family: %q}\n", t.deductible.Dollars(), t.family.Dollars())
	fmt.Fprintf(&b, "coinsuranceBps: %d\n", t.coinsurance)
	if t.copay > 0 {
		fmt.Fprintf(&b, "copay:\n  - {kind: professional, place: \"11\", amount: %q}\n", t.copay.Dollars())
	}
	fmt.Fprintf(&b, "oopMax: {individual: %q, family: %q}\n", t.oop.Dollars(), t.familyOOP.Dollars())
	fmt.Fprintf(&b, "reviewAbove: %q\n", t.review.Dollars())
	if t.annual > 0 {
		fmt.Fprintf(&b, "annualMaximum: %q\n", t.annual.Dollars())
	}
	fmt.Fprintf(&b, "unlisted: %s\nfeeSchedule:\n", t.unlisted)
	for _, it := range listed() {
		percent := t.cheapest + t.per*g.dice.IntN((t.dearest-t.cheapest)/t.per+1)
		if it.code == costly.code {
			percent = 60 // so that claims above the review limit stay above it
		}
		key := it.code
		if key == "" {
			key = "rev:" + it.revenue
		}
		fmt.Fprintf(&b, "  %q: %q\n", key, claim.Rate(percent*100).Of(it.charge).Dollars())
	}
	p.YAML = []byte(b.String())
	return p
}

// synthea is a plan for imported FHIR claims: whatever the code system, ninety percent of the charge, five percent
// of that the patient's; no filing limit, no review limit; coverage is meant to be wide.
func (g *generator) synthea() Plan {
	p := Plan{ID: "synthea", Number: uint16(g.Config.Payers + 1), Payer: 0, From: day(1900), To: day(2100)}
	p.YAML = fmt.Appendf(nil, `id: synthea
version: 1
number: %d
name: Open plan for imported claims
payer: {id: %s, name: %s}
timelyFilingDays: 0
coinsuranceBps: 500
oopMax: {individual: "5000.00"}
unlisted: {mode: percentOfCharge, bps: 9000}
`, p.Number, g.Payers[0].ID, g.Payers[0].Name)
	return p
}

func day(year int) claim.Day {
	d, err := claim.ParseDay(fmt.Sprintf("%04d-01-01", year))
	if err != nil {
		panic(err) // unreachable: called with constants
	}
	return d
}

// listed returns every item that has a price, in order of its key.
func listed() []item {
	all := slices.Concat(services, stays, equipment, []item{costly})
	slices.SortStableFunc(all, func(a, b item) int { return cmp.Or(cmp.Compare(a.code, b.code), cmp.Compare(a.revenue, b.revenue)) })
	return all
}
