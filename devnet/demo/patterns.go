package demo

import (
	"github.com/careclear/careclear/internal/claim"
)

// plantDay fills a day of one rendering person with timed services for n members, until it has about total minutes.
func (g *generator) plantDay(k Kind, n, total int) error {
	education := item{code: "G0108", charge: 6800, units: 6, minutes: 30}
	nutrition := item{code: "G0270", charge: 4300, units: 8, minutes: 15}
	for range 500 {
		provider := g.dice.IntN(len(g.Providers))
		if g.Providers[provider].Role != Practice || len(g.Providers[provider].Staff) == 0 {
			continue
		}
		first := g.recently()
		if g.busy[slot{provider, first}] > 0 {
			continue
		}
		staff := g.Providers[provider].Staff[0]
		payer := g.dice.IntN(g.Config.Payers)
		var made []Claim
		for _, i := range g.dice.Perm(len(g.regular[payer])) {
			c := g.visit(provider, g.regular[payer][i], first, []item{education, nutrition})
			who := staff
			c.Rendering = &who
			minutes := total / n
			g.bill(&c, minutes/2/education.minutes, minutes-minutes/2/education.minutes*education.minutes, nutrition.minutes)
			if !g.quiet(c) {
				continue
			}
			if made = append(made, c); len(made) == n {
				break
			}
		}
		if len(made) < n {
			continue
		}
		for _, c := range made {
			g.note(c)
			g.add(k, c, nil)
		}
		return nil
	}
	return errNoRoom
}

// bill sets the units of the two lines of plantDay: so many of the first, and of the second what fills the rest.
func (g *generator) bill(c *Claim, first, rest, unit int) {
	c.Charge = 0
	for i, n := range []int{first, (rest + unit - 1) / unit} {
		l := &c.Lines[i]
		l.Charge, l.Units = l.Charge/claim.Cents(l.Units/1000)*claim.Cents(n), claim.Units(n)*1000
		c.Charge += l.Charge
	}
}

// plantBurst sends far more claims of a practice for one day than it ever has: one untimed service each.
func (g *generator) plantBurst(n int) error {
	for range 500 {
		provider := g.dice.IntN(len(g.Providers))
		if g.Providers[provider].Role != Practice {
			continue
		}
		payer, first := g.dice.IntN(g.Config.Payers), g.Config.AsOf-claim.Day(g.dice.between(3, 20))
		var made []Claim
		for _, i := range g.dice.Perm(len(g.regular[payer])) {
			it := pick(g.dice, services)
			if it.minutes > 0 {
				continue
			}
			c := g.visit(provider, g.regular[payer][i], first, []item{it})
			if !g.quiet(c) {
				continue
			}
			if made = append(made, c); len(made) == n {
				break
			}
		}
		if len(made) < n || g.crowded(provider, first) {
			continue
		}
		for _, c := range made {
			g.note(c)
			g.add(Burst, c, nil)
		}
		return nil
	}
	return errNoRoom
}

// crowded reports whether something is planted on the provider's day already.
func (g *generator) crowded(provider int, on claim.Day) bool {
	for _, p := range g.Plants {
		if c := g.Claims[p.Index]; c.Provider == provider && c.From == on {
			return true
		}
	}
	return false
}

// original picks an ordinary claim that no plant resembles yet and that the test wants.
func (g *generator) original(fits func(Claim) bool) (Claim, error) {
	used := map[string]bool{}
	for _, p := range g.Plants {
		used[p.Of] = true
	}
	for range 5000 {
		c := pick(g.dice, g.Claims)
		if c.Plant == "" && !used[c.PatientControl] && fits(c) {
			return c, nil
		}
	}
	return Claim{}, errNoRoom
}

// copyOf is a deep copy without the claim id.
func copyOf(c Claim) Claim {
	d := c
	d.Lines = append([]claim.Line(nil), c.Lines...)
	for i := range d.Lines {
		d.Lines[i].Modifiers = append([]string(nil), d.Lines[i].Modifiers...)
	}
	return d
}

func (g *generator) plantDuplicates(n int) error {
	for range n {
		of, err := g.original(func(c Claim) bool { return minutes(c) == 0 })
		if err != nil {
			return err
		}
		g.add(ExactDuplicate, copyOf(of), &of)
	}
	return nil
}

// plantNear copies claims with another day, another amount, or at another provider.
func (g *generator) plantNear(n int) error {
	for i := range n {
		of, err := g.original(func(c Claim) bool {
			return minutes(c) == 0 && c.From < g.Config.AsOf-6 && (i%3 != 2 || g.Providers[c.Provider].Role == Practice)
		})
		if err != nil {
			return err
		}
		c := copyOf(of)
		switch i % 3 {
		case 0: // a day or two later
			g.shift(&c, of.From+claim.Day(g.dice.between(1, 2)))
		case 1: // every line a little dearer
			c.Charge = 0
			for i := range c.Lines {
				c.Lines[i].Charge += claim.Cents(g.dice.between(2, 9) * 100)
				c.Charge += c.Lines[i].Charge
			}
		case 2: // at another practice, days later
			for c.Provider == of.Provider || g.Providers[c.Provider].Role != Practice {
				c.Provider = g.dice.IntN(len(g.Providers))
			}
			p := g.Providers[c.Provider]
			staff := pick(g.dice, p.Staff)
			c.Billing, c.Rendering, c.Format = p.Provider, &staff, p.Format.claim()
			g.shift(&c, of.From+claim.Day(g.dice.between(0, 2)))
		}
		g.note(c)
		g.add(NearDuplicate, c, &of)
	}
	return nil
}

func (g *generator) shift(c *Claim, to claim.Day) {
	c.From, c.To = to, to
	for i := range c.Lines {
		c.Lines[i].From, c.Lines[i].To = to, to
	}
}

// plantLookAlikes makes claims that resemble another and are right.
func (g *generator) plantLookAlikes(n int) error {
	for i := range n {
		of, err := g.original(func(c Claim) bool {
			return minutes(c) == 0 && g.Providers[c.Provider].Role == Practice && len(c.Lines[0].Modifiers) == 0
		})
		if err != nil {
			return err
		}
		switch c := copyOf(of); i % 3 {
		case 0: // the first service again on the same day, said to be a repeat
			c.Lines = c.Lines[:1]
			c.Lines[0].Modifiers = []string{"76"}
			c.Charge = c.Lines[0].Charge
			g.add(RepeatLookAlike, c, &of)
		case 1: // another practice on the same day, with other services
			same := func() claim.Day { return of.From }
			second, err := g.at(of.Member, Practice, same, func(c Claim) bool { return c.Provider != of.Provider })
			if err != nil {
				return err
			}
			g.add(SecondLookAlike, second, &of)
		case 2: // another member
			for c.Member == of.Member || !g.quiet(c) {
				c.Member = pick(g.dice, g.regular[of.Payer])
			}
			c.Subscriber = g.Members[c.Member].Person
			g.note(c)
			g.add(SiblingLookAlike, c, &of)
		}
	}
	return nil
}
