package adjudication_test

import (
	"strings"
	"testing"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/settlement/adjudication"
)

// planHead is what every plan of the tests has; the cases add the rest.
const planHead = `
id: gold
version: 1
number: 7
name: Gold
payer: {org: 2, id: PAYER1, name: Example Health}
`

func plan(t testing.TB, rest string) *adjudication.Plan {
	t.Helper()
	if !strings.Contains(rest, "unlisted:") {
		rest += "\nunlisted: {mode: deny}"
	}
	p, err := adjudication.ParsePlan([]byte(planHead + rest))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func day(s string) claim.Day {
	d, err := claim.ParseDay(s)
	if err != nil {
		panic(err)
	}
	return d
}

// bill makes a professional claim of one day with lines of HCPCS codes.
func bill(on string, lines ...claim.Line) *claim.Claim {
	c := &claim.Claim{
		Kind: claim.Professional, Frequency: claim.Original, PatientControl: "A1", Place: "11",
		From: day(on), To: day(on), Billing: claim.Provider{NPI: "1234567893"},
		Subscriber: claim.Person{MemberID: "CANARY-MEMBER", Last: "CANARY-NAME"},
	}
	for i, l := range lines {
		l.Number, l.From, l.To = i+1, c.From, c.To
		if l.Units == 0 {
			l.Units = 1000
		}
		c.Charge += l.Charge
		c.Lines = append(c.Lines, l)
	}
	return c
}

func line(code string, charge claim.Cents, mods ...string) claim.Line {
	return claim.Line{Service: claim.Code{System: claim.HCPCS, Value: code}, Charge: charge, Modifiers: mods}
}

// ready is a snapshot in which nothing stands against payment.
func ready(p *adjudication.Plan) adjudication.Snapshot {
	return adjudication.Snapshot{
		ReceivedOn: day("2024-06-01"), Plan: p, ConsentActive: true,
		Member:   adjudication.MemberStatus{Known: true, Coverage: []adjudication.Period{{From: day("2020-01-01"), To: adjudication.Forever}}},
		Provider: adjudication.ProviderStatus{Known: true, Active: true},
	}
}

func decide(t testing.TB, c *claim.Claim, s adjudication.Snapshot) claim.Decision {
	t.Helper()
	d, err := adjudication.Adjudicate(c, s)
	if err != nil {
		t.Fatal(err)
	}
	if err := hygiene(d); err != nil {
		t.Fatal(err)
	}
	if _, ok := adjudication.Pending(d.Pend); ok != (d.Outcome == claim.Pended) {
		t.Fatalf("%s because of %q", d.Outcome, d.Pend)
	}
	return d
}

// cas prints adjustments as "CO-45 5000 PR-1 6000".
func cas(l claim.LineDecision) string {
	var parts []string
	for _, a := range l.Adjustments {
		parts = append(parts, string(a.Group)+"-"+a.CARC+" "+strings.Replace(a.Amount.Dollars(), ".", "", 1))
	}
	return strings.Join(parts, " ")
}
