package demo

import (
	"errors"
	"fmt"

	"github.com/careclear/careclear/internal/claim"
)

// visit names a member and a service, see quiet.
type visit struct {
	member  int
	service string
}

// apart is how many days lie between two services of the same kind for a member, so that no claim looks like another
// by accident.
const apart = 6

// claims makes the ordinary claims, then the planted ones.
func (g *generator) claims() error {
	g.busy, g.minutes, g.quietDays, g.numbers = map[slot]int{}, map[slot]int{}, map[visit][]claim.Day{}, map[int]int{}
	quota := g.quota()
	planted := 0
	for _, q := range quota {
		planted += q.claims
	}
	for len(g.Claims) < g.Config.Claims-planted {
		c, ok := g.ordinary()
		if !ok {
			return errors.New("no free day left for another claim; raise Members and Providers with Claims")
		}
		g.Claims = append(g.Claims, c)
	}
	for _, q := range quota {
		if err := q.plant(q.claims); err != nil {
			return fmt.Errorf("planting %s: %w", q.name, err)
		}
	}
	return nil
}

// ordinary makes a claim that every rule lets pass.
func (g *generator) ordinary() (Claim, bool) {
	for range 200 {
		provider := g.weighted()
		payer := g.dice.IntN(g.Config.Payers)
		member := pick(g.dice, g.regular[payer])
		first := g.Config.AsOf - claim.Day(g.dice.between(3, window))
		if g.busy[slot{provider, first}] >= g.mostADay() {
			continue
		}
		c := g.visit(provider, member, first, g.mix(provider))
		if c.Charge > g.Plans[payer].ReviewAbove*9/10 || !g.quiet(c) || g.tired(c) {
			continue
		}
		g.note(c)
		c.PatientControl = g.number(provider)
		return c, true
	}
	return Claim{}, false
}

// weighted picks a provider: a hospital or supplier is a little less busy than a practice.
func (g *generator) weighted() int {
	for {
		i := g.dice.IntN(len(g.Providers))
		if g.Providers[i].Role == Practice || g.dice.IntN(10) < 8 {
			return i
		}
	}
}

// mostADay is the most ordinary claims of a provider on a day; bursts are far above.
func (g *generator) mostADay() int {
	return max(5, 3+2*g.Config.Claims/(len(g.Providers)*window))
}

// mix picks 1 to 8 services of a provider, no code twice; few lines are more frequent than many.
func (g *generator) mix(provider int) []item {
	from := catalog(g.Providers[provider].Role)
	n := min(g.dice.between(1, 8), g.dice.between(1, 8))
	var items []item
	for _, i := range g.dice.Perm(len(from))[:n] {
		items = append(items, from[i])
	}
	return items
}

// visit makes a claim of a provider for a member, without a claim id.
func (g *generator) visit(provider, member int, first claim.Day, items []item) Claim {
	p, m := &g.Providers[provider], &g.Members[member]
	payer := g.Payers[m.Payer]
	c := claim.Claim{
		Kind: claim.Professional, Frequency: claim.Original, Place: "11", From: first, To: first,
		Payer: claim.Payer{ID: payer.ID, Name: payer.Name}, Billing: p.Provider, Subscriber: m.Person, Format: p.Format.claim(),
	}
	switch p.Role {
	case Hospital:
		c.Kind, c.Place = claim.Institutional, "13"
	case Supplier:
		c.Place = "12"
	}
	if len(p.Staff) > 0 {
		staff := pick(g.dice, p.Staff)
		c.Rendering = &staff
	}
	for _, i := range g.dice.Perm(len(conditions))[:g.dice.between(1, 3)] {
		c.Diagnoses = append(c.Diagnoses, claim.Code{System: claim.ICD10CM, Value: conditions[i]})
	}
	for i, it := range items {
		l := g.line(i+1, it, first)
		if p.Role != Hospital {
			l.Revenue = ""
			l.Diagnosis = []int{1}
			if len(c.Diagnoses) > 1 && g.dice.IntN(3) == 0 {
				l.Diagnosis = []int{2, 1}
			}
		}
		c.Lines = append(c.Lines, l)
		c.Charge += l.Charge
	}
	return Claim{Claim: c, Payer: m.Payer, Provider: provider, Member: member}
}

// line bills an item at about its usual charge.
func (g *generator) line(number int, it item, on claim.Day) claim.Line {
	units := g.dice.between(1, it.units)
	each := it.charge * claim.Cents(g.dice.between(92, 112)) / 100
	l := claim.Line{
		Number: number, Control: fmt.Sprint(number), Revenue: it.revenue, Units: claim.Units(units) * 1000, UnitKind: "UN",
		Charge: each * claim.Cents(units), From: on, To: on,
	}
	if it.code != "" {
		l.Service = claim.Code{System: claim.HCPCS, Value: it.code}
	}
	if len(it.mods) > 0 {
		l.Modifiers = []string{pick(g.dice, it.mods)}
	}
	return l
}

// quiet reports whether the member had none of the services within some days, nor, for a hospital claim, any
// stay there.
func (g *generator) quiet(c Claim) bool {
	for _, v := range visits(c) {
		for _, d := range g.quietDays[v] {
			if d-c.From < apart && c.From-d < apart {
				return false
			}
		}
	}
	return true
}

// tired reports whether the claim fills a rendering person's day beyond eight hours.
func (g *generator) tired(c Claim) bool {
	return c.Rendering != nil && g.minutes[g.desk(c)]+minutes(c) > 480
}

func (g *generator) note(c Claim) {
	for _, v := range visits(c) {
		g.quietDays[v] = append(g.quietDays[v], c.From)
	}
	g.busy[slot{c.Provider, c.From}]++
	if c.Rendering != nil {
		g.minutes[g.desk(c)] += minutes(c)
	}
}

// desk is the day of the rendering person of a claim.
func (g *generator) desk(c Claim) slot {
	for i, s := range g.Providers[c.Provider].Staff {
		if s.NPI == c.Rendering.NPI {
			return slot{c.Provider*16 + i, c.From}
		}
	}
	return slot{c.Provider * 16, c.From}
}

func visits(c Claim) []visit {
	var vs []visit
	for _, l := range c.Lines {
		vs = append(vs, visit{c.Member, l.Service.Value + l.Revenue})
	}
	if c.Kind == claim.Institutional {
		vs = append(vs, visit{c.Member, fmt.Sprintf("stay at %d", c.Provider)})
	}
	return vs
}

func minutes(c Claim) (sum int) {
	for _, l := range c.Lines {
		for _, it := range services {
			if it.code == l.Service.Value {
				sum += it.minutes * int(l.Units/1000)
			}
		}
	}
	return sum
}

// number gives a provider's next claim id.
func (g *generator) number(provider int) string {
	g.numbers[provider]++
	return fmt.Sprintf("%s-%06d", g.Providers[provider].code, g.numbers[provider])
}
