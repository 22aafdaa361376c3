package model_test

import (
	"fmt"
	"maps"
	"slices"

	"pgregory.net/rapid"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/bindings/model"
)

// generator makes acts that mostly fit what the model knows, so that sequences get far, and sometimes fit nothing.
type generator struct {
	*rapid.T
	*world
	fits wants
}

// wants says which claims an act is for.
type wants func(*model.Model, model.ID, *model.Claim, model.Day) bool

// kinds are all acts, with how often they are made, if there is a claim for it.
var kinds = []struct {
	name   string
	weight int
	act    func(generator) act
	fits   wants
}{
	{"submit", 9, generator.aSubmit, nil},
	{"replace", 6, generator.aReplace, replaceable},
	{"requestVoid", 3, generator.aRequestVoid, voidable},
	{"settle", 12, generator.aSettle, undecided},
	{"settleApproved", 3, generator.aSettleApproved, undecided},
	{"reverse", 5, generator.aReverse, reversible},
	{"hold", 2, generator.aHold, in(model.Submitted)},
	{"release of holds", 1, generator.aReleaseOfHolds, in(model.Held)},
	{"payInterest", 2, generator.aPayInterest, paid},
	{"appeal", 7, generator.anAppeal, appealable},
	{"uphold", 2, generator.anUphold, in(model.Appealed)},
	{"overturn", 3, generator.anOverturn, in(model.Appealed)},
	{"overturnApproved", 2, generator.anOverturnApproved, in(model.Appealed)},
	{"dispute", 7, generator.aDispute, disputable},
	{"judge", 10, generator.aJudge, in(model.Disputed)},
	{"judgeUpheld", 3, generator.aJudgeUpheld, in(model.Disputed)},
	{"carryOut", 5, generator.aCarryOut, awarded},
	{"lapse", 1, generator.aLapse, in(model.Disputed)},
	{"setPanel", 1, func(g generator) act {
		return g.setPanel(slices.Clone(rapid.Permutation(judges).Draw(g.T, "judges")[:g.number("panel", 2, 3)]))
	}, nil},
	{"fund", 1, func(g generator) act { return g.fund("nobody", g.org("payer", payers), g.amount("amount", 2000)) }, nil},
	{"withdraw", 1, func(g generator) act {
		h := g.org("provider", providers)
		return g.withdraw(g.mostly("by", owner(h), "nobody"), h, g.mostly("to", "bank1", "bank2", ""), g.amount("amount", g.m.Balances[h]))
	}, nil},
	{"announceRelease", 1, func(g generator) act {
		p := g.org("payer", payers)
		return g.announceRelease(g.mostly("by", owner(p), "D1"), p, g.amount("amount", g.m.Escrow[p]/2))
	}, nil},
	{"release of escrow", 1, func(g generator) act {
		p := g.org("payer", payers)
		return g.release(g.mostly("by", owner(p), "D1"), p, g.mostly("to", "bank1", "bank2", ""))
	}, nil},
	{"passNotice", 3, generator.aPassNotice, nil},
	{"repay", 1, func(g generator) act {
		pair := g.debtor("pair")
		return g.repay("nobody", pair, g.amount("amount", g.m.Due[pair].Amount))
	}, nil},
	{"repayFromBalance", 1, func(g generator) act {
		pair := g.debtor("pair")
		return g.repayFromBalance(g.mostly("by", owner(pair.Provider), "D1"), pair, g.amount("amount", g.m.Due[pair].Amount))
	}, nil},
	{"setTerms", 1, func(g generator) act {
		p := g.org("payer", payers)
		return g.setTerms(g.mostly("by", owner(p), "D1"), p, model.Day(g.number("notice", 0, 3)*15), anyOf(g, "cap", []uint64{10000, 5000, 3333, 0}))
	}, nil},
	{"fundIncentives", 1, func(g generator) act {
		p := g.org("payer", payers)
		return g.fundIncentives(g.mostly("by", owner(p), "D1"), p, g.amount("amount", g.m.Escrow[p]/3))
	}, nil},
	{"payIncentives", 1, generator.aPayIncentives, nil},
	{"suspend", 1, func(g generator) act { return g.suspend(g.org("org", orgs()), true) }, nil},
	{"reinstate", 3, func(g generator) act {
		return g.suspend(some(g, "org", orgs(), func(o model.Org) bool { return g.m.Orgs[o].Suspended }), false)
	}, nil},
	{"delegate", 1, generator.aDelegate, nil},
	{"revokeDelegation", 1, func(g generator) act {
		o := g.org("org", slices.Concat(payers, providers))
		return g.revokeDelegation(g.mostly("by", owner(o), "D1"), o, anyOf(g, "key", delegates))
	}, nil},
	{"pause", 1, func(g generator) act { return g.pause(anyOf(g, "scope", scopes)) }, nil},
	{"lift", 2, func(g generator) act {
		return g.lift(some(g, "scope", scopes, func(scope string) bool { return g.now < g.m.Pauses[scope] }))
	}, nil},
	{"grant", 1, func(g generator) act {
		return g.grant(anyOf(g, "ref", consents), model.Consent{
			Grantee: g.org("grantee", payers), Enough: g.chance("enough", 4), From: g.today() - model.Day(g.number("since", -1, 10)), Before: monthAfter(g.today() + 60),
		})
	}, nil},
	{"revokeConsent", 1, func(g generator) act { return g.revokeConsent(anyOf(g, "ref", consents)) }, nil},
	{"attestMany", 1, generator.anAttestMany, nil},
	{"terminate", 1, func(g generator) act {
		ref := anyOf(g, "ref", coverages)
		return g.terminate(g.mostly("by", "D1", "nobody"), ref, g.today()+model.Day(g.number("end", -20, 20)))
	}, nil},
}

var scopes = []string{model.AllSubmissions, model.AllSettlements, "11", "12"}

// act makes one.
func (g generator) act() act {
	var wheel []int
	for i, k := range kinds {
		wheel = append(wheel, slices.Repeat([]int{i}, k.weight)...)
	}
	k := kinds[wheel[g.number("act", 0, len(wheel)-1)]]
	for tries := 0; tries < 5 && k.fits != nil && !slices.ContainsFunc(ids(), g.wanted(k.fits)); tries++ {
		k = kinds[wheel[g.number("act", 0, len(wheel)-1)]]
	}
	g.fits = k.fits
	return k.act(g)
}

// DRAWING

func (g generator) today() model.Day { return model.Day(g.now / 86400) }

// number is any of these alike; rapid's own are small for the most part.
func (g generator) number(label string, least, most int) int {
	return rapid.Custom(func(t *rapid.T) int {
		n := 0
		for range 16 {
			n *= 2
			if rapid.Bool().Draw(t, "bit") {
				n++
			}
		}
		return least + n%(most-least+1)
	}).Draw(g.T, label)
}

// anyOf is any of these alike.
func anyOf[T any](g generator, label string, all []T) T { return all[g.number(label, 0, len(all)-1)] }

// chance is true this many times as often as false.
func (g generator) chance(label string, times int) bool { return g.number(label, 0, times) != 0 }

func (g generator) org(label string, from []model.Org) model.Org {
	return anyOf(g, label, from)
}

func (g generator) mostly(label string, usual model.Key, others ...model.Key) model.Key {
	if g.chance(label+" usual", 9) {
		return usual
	}
	return anyOf(g, label, others)
}

// amount is from 0 to a little more than most.
func (g generator) amount(label string, most uint64) uint64 {
	if g.number(label+" all", 0, 3) == 0 {
		return most
	}
	return uint64(g.number(label, 0, int(most)+int(most)/8+1))
}

// some is one of those that fit, if there are any, and now and then any other.
func some[T any](g generator, label string, all []T, fits func(T) bool) T {
	fitting := slices.DeleteFunc(slices.Clone(all), func(v T) bool { return !fits(v) })
	if len(fitting) > 0 && g.chance(label+" fits", 12) {
		all = fitting
	}
	return anyOf(g, label, all)
}

func (g generator) claim() model.ID { return some(g, "claim", ids(), g.wanted(g.fits)) }

// claims are up to four, mostly of one payer, who may be called to all of them.
func (g generator) claims() []model.ID {
	all := []model.ID{g.claim()}
	for range g.number("more", 0, 3) {
		again := !g.chance("other", 9)
		others := slices.DeleteFunc(ids(), func(id model.ID) bool {
			return !g.wanted(g.fits)(id) || g.of(id).Payer != g.of(all[0]).Payer || !again && slices.Contains(all, id)
		})
		if len(others) > 0 && g.chance("same payer", 12) {
			all = append(all, anyOf(g, "claim", others))
		} else if again {
			all = append(all, anyOf(g, "claim", ids()))
		}
	}
	return all
}

func (g generator) wanted(fits wants) func(model.ID) bool {
	return func(id model.ID) bool { return g.m.Claims[id] != nil && fits(g.m, id, g.m.Claims[id], g.today()) }
}

func in(states ...model.State) wants {
	return func(_ *model.Model, _ model.ID, k *model.Claim, _ model.Day) bool {
		return slices.Contains(states, k.State)
	}
}

var (
	undecided = in(model.Submitted, model.Held)
	decided   = in(model.Settled, model.Denied, model.Upheld, model.Overturned)
)

func replaceable(m *model.Model, id model.ID, k *model.Claim, today model.Day) bool {
	return decided(m, id, k, today) && k.ReplacedBy == model.ID{}
}

func voidable(m *model.Model, id model.ID, k *model.Claim, today model.Day) bool {
	return (undecided(m, id, k, today) || decided(m, id, k, today)) && k.Flags&model.Void == 0
}

func paid(m *model.Model, id model.ID, k *model.Claim, today model.Day) bool {
	return decided(m, id, k, today) && k.Paid > 0
}

func reversible(m *model.Model, id model.ID, k *model.Claim, today model.Day) bool {
	return k.Flags&model.Void != 0 && k.State != model.Reversed || paid(m, id, k, today)
}

func appealable(_ *model.Model, _ model.ID, k *model.Claim, _ model.Day) bool {
	return k.Flags&model.WasAppealed == 0 && (k.State == model.Settled || k.State == model.Denied || k.Flags&model.Recovered != 0)
}

func disputable(m *model.Model, id model.ID, k *model.Claim, today model.Day) bool {
	a := m.Appeals[id]
	return a != nil && a.DisputedOn == 0 && (a.AnsweredOn != 0 || k.State == model.Appealed && a.AppealedOn+61 <= today)
}

func awarded(m *model.Model, id model.ID, _ *model.Claim, _ model.Day) bool {
	return m.Appeals[id] != nil && m.Appeals[id].Award != ""
}

func (g generator) of(id model.ID) model.Claim {
	if k := g.m.Claims[id]; k != nil {
		return *k
	}
	return model.Claim{Pair: model.Pair{Payer: 11, Provider: 21}}
}

func (g generator) settler(id model.ID) model.Key {
	p := g.of(id).Payer
	return anyOf(g, "by", []model.Key{owner(p), owner(p), "D1", "D1", "D1", "D2"})
}

func (g generator) submitter(provider model.Org) model.Key {
	return anyOf(g, "by", []model.Key{owner(provider), "D1", "D1", "D1", "D2"})
}

func (g generator) debtor(label string) model.Pair {
	return some(g, label, pairs(), func(p model.Pair) bool { return g.m.Due[p].Amount > 0 })
}

// CLAIMS

func (g generator) submission(p, h model.Org) model.Submission {
	s := model.Submission{
		Payer: p, Provider: h, Commitment: "content", Charged: uint64(g.number("charged", 0, 10) * 100), Service: g.today() - model.Day(g.number("ago", 0, 40)),
	}
	s.Claim = some(g, "claim", append(ids(), model.ID{Service: "s1"}, model.ID{Attempt: 1}), func(id model.ID) bool {
		return g.m.Claims[id] == nil && id.Service != "" && id.Attempt != 0
	})
	if g.number("huge", 0, 60) == 1 {
		s.Charged = 1 << 40
	}
	if g.chance("with consent", 12) {
		s.Consent = some(g, "consent", consents, func(ref string) bool { return g.m.Consents[ref] != nil && g.m.Consents[ref].Grantee == p })
	}
	if g.chance("with coverage", 12) {
		s.Coverage = some(g, "coverage", coverages, func(ref string) bool { return g.m.Coverages[ref] != nil && g.m.Coverages[ref].Payer == p })
	}
	return s
}

func (g generator) aSubmit() act {
	p, h := anyOf(g, "payer", []model.Org{11, 11, 12}), anyOf(g, "provider", []model.Org{21, 21, 22, 23})
	var items []model.Submission
	for range g.number("items", 1, 4) {
		if g.number("other payer", 0, 3) == 3 {
			p = g.org("payer", payers)
		}
		if g.number("other provider", 0, 7) == 7 {
			h = g.org("provider", providers)
		}
		items = append(items, g.submission(p, h))
	}
	return g.world.submit(g.submitter(h), items)
}

func (g generator) aReplace() act {
	var items []model.Replacement
	var by model.Org
	for _, id := range g.claims() {
		old := g.of(id)
		p, h := old.Payer, old.Provider
		if g.number("other party", 0, 20) == 20 {
			p, h = g.org("payer", payers), g.org("provider", providers)
		}
		r := model.Replacement{Item: g.submission(p, h), Replaces: id, ReplacedCoverage: g.coverageOf(old)}
		if old.Charged > 0 && g.chance("same amount", 1) {
			r.Item.Charged = old.Charged
		}
		items, by = append(items, r), h
	}
	return g.world.replace(g.submitter(by), items)
}

func (g generator) coverageOf(k model.Claim) string {
	if g.chance("right coverage", 20) {
		return k.Coverage
	}
	return anyOf(g, "coverage", coverages)
}

func (g generator) aRequestVoid() act {
	items := g.claims()
	return g.world.requestVoid(g.submitter(g.of(items[0]).Provider), items)
}

// decision settles a claim for at least so much, mostly.
func (g generator) decision(id model.ID, least uint64) model.Settlement {
	k := g.of(id)
	s := model.Settlement{Claim: id, Decision: fmt.Sprint("d", g.number("decision", 1, 3)), Coverage: g.coverageOf(k)}
	least = min(least, k.Charged)
	s.Paid = least + uint64(g.number("paid", 0, int(k.Charged-least)))
	s.Allowed = s.Paid + uint64(g.number("allowed", 0, int(k.Charged-s.Paid)))
	s.Patient = s.Allowed - s.Paid
	s.Adjusted = k.Charged - s.Allowed
	if g.number("wrong", 0, 30) == 30 {
		s.Adjusted++
	}
	return s
}

func (g generator) settlement(id model.ID) model.Settlement {
	s := g.decision(id, 0)
	if g.number("denied", 0, 4) == 4 {
		s.Denied = true
		if g.chance("pays nothing", 12) {
			s.Adjusted, s.Paid, s.Allowed, s.Patient = s.Paid+s.Patient+s.Adjusted, 0, 0, 0
		}
	}
	return s
}

func (g generator) aSettle() act {
	var items []model.Settlement
	for _, id := range g.claims() {
		items = append(items, g.settlement(id))
	}
	return g.world.settle(g.settler(items[0].Claim), items)
}

func (g generator) approval(s model.Settlement) model.Approved {
	a := model.Approved{Item: s, Deadline: g.now, Signer: g.mostly("signer", owner(g.of(s.Claim).Payer), "D1")}
	if g.number("late", 0, 10) == 10 {
		a.Deadline--
	}
	return a
}

func (g generator) aSettleApproved() act {
	var items []model.Approved
	for _, id := range g.claims() {
		items = append(items, g.approval(g.settlement(id)))
	}
	return g.world.settleApproved(g.settler(items[0].Item.Claim), items)
}

func (g generator) aReverse() act {
	var items []model.Reversal
	for _, id := range g.claims() {
		items = append(items, model.Reversal{Claim: id, Decision: "d", Coverage: g.coverageOf(g.of(id))})
	}
	return g.world.reverse(g.settler(items[0].Claim), items)
}

func (g generator) aHold() act {
	var items []model.Hold
	for _, id := range g.claims() {
		items = append(items, model.Hold{Claim: id, Through: g.today() + model.Day(g.number("days", -1, 31)), Reason: "case"})
	}
	return g.world.hold(g.mostly("by", owner(g.of(items[0].Claim).Payer), "D1", "D2"), items)
}

func (g generator) aReleaseOfHolds() act {
	items := g.claims()
	return g.releaseHolds(g.mostly("by", owner(g.of(items[0]).Payer), "D1", "D2"), items)
}

func (g generator) aPayInterest() act {
	var items []model.Interest
	for _, id := range g.claims() {
		items = append(items, model.Interest{Claim: id, Amount: g.amount("interest", g.of(id).Paid/4), Commitment: "rate"})
	}
	return g.world.payInterest(g.settler(items[0].Claim), items)
}

// APPEALS

func (g generator) anAppeal() act {
	id := g.claim()
	return g.world.appeal(g.submitter(g.of(id).Provider), id)
}

func (g generator) anUphold() act {
	id := g.claim()
	return g.world.uphold(g.settler(id), id)
}

// award is a decision for no less than before.
func (g generator) award(id model.ID) model.Settlement {
	k := g.of(id)
	least := k.Paid
	if k.Version > 1 && k.Flags&model.IsDenied != 0 {
		least = g.of(k.Replaces).Paid
	}
	if g.number("less", 0, 10) == 10 {
		least = 0
	}
	return g.decision(id, least)
}

func (g generator) anOverturn() act {
	id := g.claim()
	return g.world.overturn(g.settler(id), g.award(id))
}

func (g generator) anOverturnApproved() act {
	id := g.claim()
	return g.world.overturnApproved(g.settler(id), g.approval(g.award(id)))
}

func (g generator) aDispute() act {
	id := g.claim()
	return g.world.dispute(g.submitter(g.of(id).Provider), id)
}

func (g generator) juror(id model.ID) model.Org {
	a := g.m.Appeals[id]
	if a == nil || a.Panel == 0 || !g.chance("of the panel", 12) {
		return g.org("judge", judges)
	}
	return g.org("judge", g.m.Panels[a.Panel-1])
}

func (g generator) aJudge() act {
	id := g.claim()
	known := slices.DeleteFunc(slices.Clone(g.awards), func(s model.Settlement) bool { return s.Claim != id })
	var s model.Settlement
	if len(known) > 0 && g.chance("known", 4) {
		s = anyOf(g, "award", known)
	} else {
		s = g.award(id)
		g.awards = append(g.awards, s)
		digest := bindings.NewAppeals().PackAwardOf(g.world.settlement(s))[4:]
		g.c.names[keccak(digest)] = s.Award()
	}
	j := g.juror(id)
	return g.world.judge(g.mostly("by", owner(j), "D2"), s, j)
}

func (g generator) aJudgeUpheld() act {
	id := g.claim()
	j := g.juror(id)
	return g.world.judgeUpheld(g.mostly("by", owner(j), "D2"), id, j)
}

func (g generator) aCarryOut() act {
	id := g.claim()
	fixed := slices.DeleteFunc(slices.Clone(g.awards), func(s model.Settlement) bool {
		a := g.m.Appeals[s.Claim]
		return a == nil || a.Award != s.Award()
	})
	if len(fixed) > 0 && g.chance("fixed", 12) {
		return g.world.carryOut("nobody", anyOf(g, "award", fixed))
	}
	return g.world.carryOut("nobody", g.award(id))
}

func (g generator) aLapse() act { return g.world.lapse("nobody", g.claim()) }

// TREASURY AND REGISTRIES

func (g generator) aPassNotice() act {
	pair := some(g, "pair", pairs(), func(p model.Pair) bool { return len(g.m.Noticed[p]) > 0 })
	days := slices.Sorted(maps.Keys(g.days[pair]))
	if len(days) == 0 {
		days = []model.Day{g.today()}
	}
	day := some(g, "day", days, func(day model.Day) bool { return g.m.Noticed[pair][day].Amount > 0 && day <= g.today() })
	return g.passNotice("nobody", pair, day)
}

func (g generator) aPayIncentives() act {
	p := g.org("payer", payers)
	var items []model.Incentive
	for range g.number("items", 1, 4) {
		if g.number("other payer", 0, 3) == 3 {
			p = g.org("payer", payers)
		}
		items = append(items, model.Incentive{Payer: p, Provider: g.org("provider", providers), Amount: g.amount("amount", g.m.Pools[p]/2), Commitment: "good"})
	}
	return g.payIncentives(anyOf(g, "by", []model.Key{owner(p), "D1", "D2"}), items)
}

func (g generator) aDelegate() act {
	o := g.org("org", slices.Concat(payers, providers))
	powers := uint8(model.Submit)
	if kind(o) == model.Payer {
		powers = uint8(g.number("powers", 1, 31))
	}
	return g.delegate(g.mostly("by", owner(o), "D1"), o, anyOf(g, "key", delegates), powers,
		g.amount("per claim", 600), g.amount("per day", 1500), g.today()+model.Day(g.number("days", -1, 100)))
}

func (g generator) anAttestMany() act {
	var refs []string
	var items []model.Coverage
	for range g.number("items", 1, 3) {
		from := g.today() - model.Day(g.number("since", 0, 60))
		refs = append(refs, anyOf(g, "ref", append(coverages, "")))
		items = append(items, model.Coverage{
			Payer: g.org("payer", payers), From: from, Through: from + model.Day(g.number("days", -1, 400)), Maximum: g.amount("maximum", 1000),
		})
	}
	return g.attestMany(g.mostly("by", "D1", "nobody"), refs, items)
}
