package demo

import (
	"errors"
	"slices"

	"github.com/careclear/careclear/internal/claim"
)

// Kind says what is wrong, or deliberately only looks wrong, with a planted claim.
type Kind string

// Kinds of plants.
const (
	BeforeCoverage   Kind = "before-coverage"    // first day of coverage after the service
	AfterCoverage    Kind = "after-coverage"     // coverage ended before the service
	UnknownMember    Kind = "unknown-member"     // the payer has no such member
	NoConsent        Kind = "no-consent"         // the member granted none
	ExactDuplicate   Kind = "exact-duplicate"    // Of again, under another claim id
	NearDuplicate    Kind = "near-duplicate"     // Of again with another day, amount or provider
	OverLimit        Kind = "over-limit"         // pays more than the plan's review limit
	LateFiling       Kind = "late-filing"        // older than the plan's filing limit
	UnlistedService  Kind = "unlisted-service"   // in no fee schedule; decided by the plan's setting
	WrongTotal       Kind = "wrong-total"        // malformed: the total is not the sum of the lines
	BadDate          Kind = "bad-date"           // malformed: a date of service that is not in the calendar
	MissingID        Kind = "missing-id"         // malformed: no claim id
	ZeroUnits        Kind = "zero-units"         // malformed: a line of no units
	ExcludedProvider Kind = "excluded-provider"  // the rendering person is on World.Excluded
	ImpossibleDay    Kind = "impossible-day"     // one of several that fill a day beyond 24 hours
	LongDay          Kind = "long-day"           // one of several that fill a day with 12 to 16 hours
	Burst            Kind = "burst"              // one of many claims of a provider on one day
	RepeatLookAlike  Kind = "repeat-look-alike"  // Of again, rightly: a repeat procedure, modifier 76
	SecondLookAlike  Kind = "second-look-alike"  // same patient and day as Of, other provider, other services
	SiblingLookAlike Kind = "sibling-look-alike" // same services, day and provider as Of, another patient
)

// Plant is what must become of a planted claim.
type Plant struct {
	Kind           Kind
	Index          int    // of the claim in World.Claims
	PatientControl string // empty for missing-id: the claim is known by File and Position
	File           string // name of the file it is sent in
	Position       int    // 0-based among the claims of the file
	Of             string // claim id of the claim it resembles
	// State is where the claim ends: "refused" (never enters adjudication), "denied", "pended", "review" (waits
	// for a person of the payer), or "settled". CARC is the reason of a denial.
	State string
	CARC  string
	// Rule is the fraud rule that must raise an alert, Class its class; empty: no rule may.
	Rule, Class string
}

// expected says what becomes of each kind.
var expected = map[Kind]Plant{
	BeforeCoverage:   {State: "denied", CARC: "26"},
	AfterCoverage:    {State: "denied", CARC: "27"},
	UnknownMember:    {State: "denied", CARC: "31"},
	NoConsent:        {State: "pended"},
	ExactDuplicate:   {State: "denied", CARC: "18", Rule: "exact-duplicate", Class: "hard"},
	NearDuplicate:    {State: "settled", Rule: "near-duplicate", Class: "suspicion"},
	OverLimit:        {State: "review"},
	LateFiling:       {State: "denied", CARC: "29"},
	UnlistedService:  {State: "denied", CARC: "96"}, // or settled, by plan: see plantUnlisted
	WrongTotal:       {State: "refused"},
	BadDate:          {State: "refused"},
	MissingID:        {State: "refused"},
	ZeroUnits:        {State: "refused"},
	ExcludedProvider: {State: "denied", CARC: "B7", Rule: "excluded-provider", Class: "hard"},
	ImpossibleDay:    {State: "settled", Rule: "impossible-day", Class: "hard"},
	LongDay:          {State: "settled", Rule: "impossible-day", Class: "suspicion"},
	Burst:            {State: "settled", Rule: "velocity", Class: "suspicion"},
	RepeatLookAlike:  {State: "settled"},
	SecondLookAlike:  {State: "settled"},
	SiblingLookAlike: {State: "settled"},
}

var (
	errNoMember = errors.New("there is no member to plant it on; raise Members")
	errNoRoom   = errors.New("found no room for it; raise Members")
)

// quotum is how many claims of a kind are planted and how.
type quotum struct {
	name   string
	claims int
	plant  func(n int) error
}

func (g *generator) quota() []quotum {
	per := func(perThousand int) int { return max(1, g.Config.Claims*perThousand/1000) }
	malformed := max(3, per(2)) / 3 * 3 // a third for each format
	return []quotum{
		{"before-coverage", per(2), func(n int) error { return g.plantOutside(BeforeCoverage, n) }},
		{"after-coverage", per(3), func(n int) error { return g.plantOutside(AfterCoverage, n) }},
		{"no-consent", per(4), func(n int) error { return g.plantOutside(NoConsent, n) }},
		{"unknown-member", per(3), g.plantUnknown},
		{"over-limit", per(3), g.plantOverLimit},
		{"late-filing", per(4), g.plantLate},
		{"unlisted-service", per(4), g.plantUnlisted},
		{"wrong-total", malformed, func(n int) error { return g.plantMalformed(WrongTotal, n) }},
		{"bad-date", malformed, func(n int) error { return g.plantMalformed(BadDate, n) }},
		{"missing-id", malformed, func(n int) error { return g.plantMalformed(MissingID, n) }},
		{"zero-units", malformed, func(n int) error { return g.plantMalformed(ZeroUnits, n) }},
		{"excluded-provider", per(2), g.plantExcluded},
		{"impossible-day", 8, func(n int) error { return g.plantDay(ImpossibleDay, n, 1460) }},
		{"long-day", 6, func(n int) error { return g.plantDay(LongDay, n, 800) }},
		{"burst", 5 * g.mostADay(), g.plantBurst},
		{"exact-duplicate", per(6), g.plantDuplicates},
		{"near-duplicate", max(3, per(4)), g.plantNear},
		{"look-alikes", max(3, per(3)), g.plantLookAlikes},
	}
}

// add appends a planted claim with a new claim id.
func (g *generator) add(k Kind, c Claim, of *Claim) {
	c.Plant = k
	c.PatientControl = g.number(c.Provider)
	p := expected[k]
	p.Kind, p.Index, p.PatientControl = k, len(g.Claims), c.PatientControl
	if of != nil {
		p.Of = of.PatientControl
	}
	g.Claims = append(g.Claims, c)
	g.Plants = append(g.Plants, p)
}

// at makes a claim like an ordinary one, for a member, with the day and provider left to chance unless given.
func (g *generator) at(member int, role Role, days func() claim.Day, fits func(Claim) bool) (Claim, error) {
	for range 2000 {
		i := g.dice.IntN(len(g.Providers))
		if role != "" && g.Providers[i].Role != role {
			continue
		}
		c := g.visit(i, member, days(), g.mix(i))
		if c.Charge > g.Plans[c.Payer].ReviewAbove*9/10 || !g.quiet(c) || g.tired(c) ||
			g.busy[slot{i, c.From}] >= g.mostADay() || (fits != nil && !fits(c)) {
			continue
		}
		g.note(c)
		return c, nil
	}
	return Claim{}, errNoRoom
}

func (g *generator) recently() claim.Day { return g.Config.AsOf - claim.Day(g.dice.between(3, window)) }

// anyone is a member without anything planted.
func (g *generator) anyone() int { return pick(g.dice, g.regular[g.dice.IntN(g.Config.Payers)]) }

// plantOutside bills for members made for it: without coverage on the day, or without consent.
func (g *generator) plantOutside(k Kind, n int) error {
	var who []int
	for i, m := range g.Members {
		switch {
		case k == BeforeCoverage && m.From == g.Config.AsOf-1,
			k == AfterCoverage && m.To < g.Config.AsOf-window,
			k == NoConsent && !m.Consent:
			who = append(who, i)
		}
	}
	if len(who) == 0 {
		return errNoMember
	}
	for range n {
		c, err := g.at(pick(g.dice, who), "", g.recently, nil)
		if err != nil {
			return err
		}
		g.add(k, c, nil)
	}
	return nil
}

// plantUnknown bills for people who are in no enrolment file.
func (g *generator) plantUnknown(n int) error {
	for range n {
		m := g.member(len(g.Members))
		m.Enrolled, m.Consent = false, false
		g.Members = append(g.Members, m)
		c, err := g.at(len(g.Members)-1, "", g.recently, nil)
		if err != nil {
			return err
		}
		g.add(UnknownMember, c, nil)
	}
	return nil
}

// plantOverLimit bills hundreds of units of a costly drug: what remains after the patient's yearly maximum is above
// every plan's review limit.
func (g *generator) plantOverLimit(n int) error {
	for range n {
		c, err := g.at(g.anyone(), Hospital, g.recently, nil)
		if err != nil {
			return err
		}
		l := g.line(1, costly, c.From)
		units := claim.Units(g.dice.between(300, costly.units))
		l.Charge, l.Units = l.Charge/claim.Cents(l.Units/1000)*claim.Cents(units), units*1000
		c.Lines, c.Charge = []claim.Line{l}, l.Charge
		g.add(OverLimit, c, nil)
	}
	return nil
}

// plantLate bills for days before the plan's filing limit.
func (g *generator) plantLate(n int) error {
	for range n {
		old := func() claim.Day { return g.Config.AsOf - claim.Day(g.dice.between(370, 395)) }
		c, err := g.at(g.anyone(), "", old, nil)
		if err != nil {
			return err
		}
		g.add(LateFiling, c, nil)
	}
	return nil
}

// plantUnlisted bills a service alone that no fee schedule lists.
func (g *generator) plantUnlisted(n int) error {
	for range n {
		c, err := g.at(g.anyone(), Practice, g.recently, nil)
		if err != nil {
			return err
		}
		l := g.line(1, pick(g.dice, unlisted), c.From)
		l.Diagnosis = []int{1}
		c.Lines, c.Charge = []claim.Line{l}, l.Charge
		g.add(UnlistedService, c, nil)
		if t := planTerms[c.Payer%len(planTerms)]; !t.denies() {
			p := &g.Plants[len(g.Plants)-1]
			p.State, p.CARC = "settled", ""
		}
	}
	return nil
}

// plantMalformed damages claims of each format in turn.
func (g *generator) plantMalformed(k Kind, n int) error {
	for i := range n {
		want := []FileFormat{FormatX12P, FormatX12I, ""}[i%3] // "": either FHIR form
		c, err := g.at(g.anyone(), "", g.recently, func(c Claim) bool {
			f := g.Providers[c.Provider].Format
			return f == want || want == "" && f.fhir()
		})
		if err != nil {
			return err
		}
		c.damage = damage(k)
		g.add(k, c, nil)
		if k == MissingID {
			g.Plants[len(g.Plants)-1].PatientControl = ""
		}
	}
	return nil
}

// plantExcluded adds a rendering person to a practice who stands on the exclusion list.
func (g *generator) plantExcluded(n int) error {
	bad := claim.Provider{NPI: g.dice.npi(), Last: pick(g.dice, families), First: g.given(g.gender()), Taxonomy: practiceTaxonomy[0]}
	g.Excluded = append(g.Excluded, bad.NPI)
	for range n {
		c, err := g.at(g.anyone(), Practice, g.recently, nil)
		if err != nil {
			return err
		}
		who := bad
		c.Rendering = &who
		g.add(ExcludedProvider, c, nil)
	}
	slices.Sort(g.Excluded)
	return nil
}

func (t terms) denies() bool { return t.unlisted[1:11] == "mode: deny" }
