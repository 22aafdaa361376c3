package offline

import (
	"crypto/sha256"
	"encoding/base32"
	"fmt"
	"maps"
	"strconv"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/settlement/adjudication"
)

// book is what the claims decided so far have left, and what was decided in this run.
type book struct {
	cfg      Config
	editions string
	reach    claim.Day // how far the plan looks back
	summary  Summary
	records  map[string]*Record // by number, of all
	order    []*Record
	people   map[string]*account
	families map[string]adjudication.Accumulators
	used     map[string]claim.Units // of authorisations, by person and number
	forward  map[string]claim.Cents // what providers owe, by provider
	entries  []*entry
	seen     map[string]int // how often a key came
	missing  map[string]int // claims that no 835 can carry, by the reason
}

// account is the history of a person.
type account struct {
	claims []*Record
	used   adjudication.Accumulators
}

// entry is what became of one claim of the input.
type entry struct {
	file     string
	index    int
	item     item
	record   *Record // nil: refused, pended or a void
	number   string
	pended   *claim.Decision
	corrects *Record
}

func newBook(cfg Config) (*book, error) {
	b := &book{cfg: cfg, reach: claim.Day(cfg.Plan.LooksBack()), records: map[string]*Record{}, people: map[string]*account{}, families: map[string]adjudication.Accumulators{},
		used: map[string]claim.Units{}, forward: map[string]claim.Cents{}, seen: map[string]int{}, missing: map[string]int{}}
	if cfg.Tables != nil {
		b.editions = cfg.Tables.Digest()
	}
	b.summary.Plan, b.summary.Editions = cfg.Plan.Ref(), b.editions
	for i := range cfg.History {
		r := cfg.History[i]
		if r.Forward != nil {
			b.forward[r.Forward.Provider] += r.Forward.Cents
			continue
		}
		if b.records[r.Number] != nil {
			return nil, fmt.Errorf("the history has claim %s twice", r.Number)
		}
		if err := b.enter(&r); err != nil {
			return nil, fmt.Errorf("history, claim %s: %w", r.Number, err)
		}
	}
	return b, nil
}

func (b *book) account(person string) *account {
	a := b.people[person]
	if a == nil {
		a = &account{used: adjudication.Accumulators{}}
		b.people[person] = a
	}
	return a
}

// enter adds a decided claim to what later ones depend on.
func (b *book) enter(r *Record) error {
	b.records[r.Number], b.order = r, append(b.order, r)
	if r.Reversed {
		return nil
	}
	return b.apply(r)
}

// apply is the other way of undo.
func (b *book) apply(r *Record) error {
	r.prior = adjudication.PriorLines(r.Number, r.Claim, r.Decision)
	a := b.account(r.Person)
	a.claims = append(a.claims, r)
	return b.consume(r, r.Decision)
}

func (b *book) consume(r *Record, d *claim.Decision) error {
	family := b.families[r.Family]
	if family == nil {
		family = adjudication.Accumulators{}
		b.families[r.Family] = family
	}
	if err := family.Consume(d.Consumed...); err != nil {
		return err
	}
	for _, u := range d.Authorizations {
		b.used[r.Person+"|"+u.Number] += u.Units
	}
	return b.account(r.Person).used.Consume(d.Consumed...)
}

// undo takes a claim back out (claims.md R4.7): its lines are no history any more, what it consumed is restored.
func (b *book) undo(r *Record) error {
	back := adjudication.Reverse(*r.Decision)
	if err := b.consume(r, &back); err != nil {
		return err
	}
	r.Reversed = true
	a := b.account(r.Person)
	for i, x := range a.claims {
		if x == r {
			a.claims = append(a.claims[:i:i], a.claims[i+1:]...)
			break
		}
	}
	return nil
}

// take decides one claim of the input. The error is about the run, never about the claim.
func (b *book) take(file string, index int, it item) error {
	e := &entry{file: file, index: index, item: it, number: b.number(it.key)}
	b.entries = append(b.entries, e)
	b.summary.Claims++
	c := it.claim
	if c == nil {
		b.summary.Refused++
		return nil
	}
	key, family := person(c)
	member, self, of := b.cfg.Members.find(key, family)
	if self == "id:" || self == "ref:" { // nobody is named: nobody else's history either
		self, of = "claim:"+e.number, "claim:"+e.number
	}
	var old *Record
	if c.Frequency != claim.Original {
		if old, e.item.refusal = b.corrected(c, self); old == nil {
			b.summary.Refused++
			return nil
		}
		if err := b.undo(old); err != nil {
			return err
		}
		e.corrects = old
	}
	if c.Frequency == claim.Void {
		b.summary.Voided++
		return nil
	}
	d, err := adjudication.Adjudicate(c, b.snapshot(c, member, self, of, old))
	if err != nil {
		return err
	}
	if d.Outcome == claim.Pended {
		b.summary.Pended++
		e.pended = &d
		if old != nil { // nothing replaces it yet: it stands
			e.corrects, old.Reversed = nil, false
			return b.apply(old)
		}
		return nil
	}
	b.count(&d)
	e.record = &Record{Number: e.number, Person: self, Family: of, Claim: c, Decision: &d}
	return b.enter(e.record)
}

func (b *book) count(d *claim.Decision) {
	if d.Outcome == claim.Denied {
		b.summary.Denied++
	} else {
		b.summary.Paid++
	}
	b.summary.Charge += d.Charge
	b.summary.Allowed += d.Allowed
	b.summary.Benefit += d.Paid
	b.summary.Patient += d.Patient
}

// number makes the payer's claim number of a claim's key: the same for the same input.
func (b *book) number(key string) string {
	b.seen[key]++
	for n := b.seen[key]; ; n++ {
		sum := sha256.Sum256([]byte(key + "#" + strconv.Itoa(n)))
		number := "C" + base32.HexEncoding.EncodeToString(sum[:])[:13]
		if b.records[number] == nil {
			b.seen[key] = n
			return number
		}
	}
}

// corrected finds what a 7 or 8 corrects, or says why it cannot (claims.md R2.10, R5.5).
func (b *book) corrected(c *claim.Claim, self string) (*Record, *claim.Refusal) {
	old := b.records[c.OriginalNumber]
	switch {
	case old == nil:
		return nil, &claim.Refusal{Path: "claim.originalNumber", Rule: "R2.10", Code: "A3",
			Message: "no claim of this run or of the history has that number; give the number of decisions.ndjson in REF*F8, and --history of the run that decided it"}
	case old.Person != self || payee(old.Claim) != payee(c):
		return nil, &claim.Refusal{Path: "claim.originalNumber", Rule: "R2.10", Code: "A3",
			Message: "the claim to correct is another patient's or provider's; check the number in REF*F8"}
	case old.Reversed:
		return nil, &claim.Refusal{Path: "claim.originalNumber", Rule: "R5.5", Code: "A3",
			Message: "the claim was replaced or voided before; correct its newest version"}
	}
	return old, nil
}

// payee names who gets the money of a claim.
func payee(c *claim.Claim) string {
	switch p := c.Billing; {
	case p.NPI != "":
		return "npi:" + p.NPI
	case p.TaxID != "":
		return "tax:" + p.TaxID
	default:
		return "ref:" + p.Reference
	}
}

func (b *book) snapshot(c *claim.Claim, m *Member, self, family string, old *Record) adjudication.Snapshot {
	s := adjudication.Snapshot{ReceivedOn: b.cfg.Received, DecidedOn: b.cfg.Paid, Plan: b.cfg.Plan, ConsentActive: true,
		Provider: adjudication.ProviderStatus{Known: true, Active: true, Supplier: b.cfg.Suppliers[c.Billing.NPI]}}
	if s.ReceivedOn == 0 {
		s.ReceivedOn = c.To
	}
	if b.cfg.Tables != nil {
		s.Tables, s.Editions = b.cfg.Tables, b.editions
		s.Provider.Excluded = b.cfg.Tables.Excluded(c.Billing.NPI, c.From)
	}
	if old != nil {
		s.Corrects = old.Number
	}
	if m == nil {
		return s
	}
	s.Member = adjudication.MemberStatus{Known: true, Coverage: m.Coverage, OtherCoverage: m.OtherCoverage}
	s.Documents = m.Documents[c.PatientControl]
	s.Authorizations = b.authorizations(m, self)
	a := b.account(self)
	s.Accumulators = accumulators(m.Used, a.used, b.cfg.Members.usedBy(family), b.families[family])
	for _, r := range a.claims {
		if r.Claim.To >= c.From-b.reach && r.Claim.From <= c.To {
			s.History = append(s.History, r.prior...)
		}
	}
	return s
}

func (b *book) authorizations(m *Member, self string) []adjudication.Authorization {
	out := make([]adjudication.Authorization, 0, len(m.Authorizations))
	for _, a := range m.Authorizations {
		a.Used += b.used[self+"|"+a.Number]
		out = append(out, a)
	}
	return out
}

// accumulators puts a person's own use and his family's together, each of before the run and of now.
func accumulators(ownBefore, own, familyBefore, family adjudication.Accumulators) adjudication.Accumulators {
	out := adjudication.Accumulators{}
	for _, part := range []adjudication.Accumulators{ownBefore, own} {
		for year, y := range part {
			sum := out[year]
			sum.Individual = plus(sum.Individual, y.Individual)
			out[year] = sum
		}
	}
	for _, part := range []adjudication.Accumulators{familyBefore, family} {
		for year, y := range part {
			sum := out[year]
			sum.Family = plus(sum.Family, y.Family)
			out[year] = sum
		}
	}
	return out
}

func plus(a, b adjudication.Used) adjudication.Used {
	a.Deductible += b.Deductible
	a.OOP += b.OOP
	a.Benefit += b.Benefit
	sum := maps.Clone(a.Maximums)
	for name, n := range b.Maximums {
		if sum == nil {
			sum = map[string]claim.Cents{}
		}
		sum[name] += n
	}
	a.Maximums = sum
	return a
}
