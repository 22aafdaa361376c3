package model_test

import (
	"slices"

	"pgregory.net/rapid"

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
	{"replace", 9, generator.aReplace, replaceable},
	{"requestVoid", 3, generator.aRequestVoid, voidable},
	{"settle", 14, generator.aSettle, undecided},
	{"settleApproved", 3, generator.aSettleApproved, undecided},
	{"reverse", 5, generator.aReverse, reversible},
	{"hold", 2, generator.aHold, in(model.Submitted)},
	{"release of holds", 1, generator.aReleaseOfHolds, in(model.Held)},
	{"payInterest", 2, generator.aPayInterest, paid},
	{"appeal", 7, generator.anAppeal, appealable},
	{"uphold", 2, generator.anUphold, in(model.Appealed)},
	{"overturn", 3, generator.anOverturn, in(model.Appealed)},
	{"overturnApproved", 2, generator.anOverturnApproved, in(model.Appealed)},
	{"dispute", 9, generator.aDispute, disputable},
	{"judge", 14, generator.aJudge, in(model.Disputed)},
	{"judgeUpheld", 3, generator.aJudgeUpheld, in(model.Disputed)},
	{"carryOut", 10, generator.aCarryOut, awarded},
	{"lapse", 2, generator.aLapse, in(model.Disputed)},
	{"expire", 1, generator.anExpire, in(model.Appealed)},
	{"setPanel", 1, func(g generator) act {
		return g.setPanel(slices.Clone(rapid.Permutation(judges).Draw(g.T, "judges")[:g.number("panel", 2, 3)]))
	}, nil},
	{"fund", 1, func(g generator) act { return g.fund("nobody", g.org("payer", payers), g.amount("amount", 1000)) }, nil},
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
	{"passNotice", 3, generator.aPassNotice, noticed},
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
	{"fundIncentives", 2, func(g generator) act {
		p := g.org("payer", payers)
		return g.fundIncentives(g.mostly("by", owner(p), "D1"), p, g.amount("amount", g.m.Escrow[p]/3))
	}, nil},
	{"reclaimIncentives", 1, func(g generator) act {
		p := g.org("payer", payers)
		return g.reclaimIncentives(g.mostly("by", owner(p), "D1"), p, g.amount("amount", g.m.Pools[p]))
	}, nil},
	{"payIncentives", 2, generator.aPayIncentives, nil},
	{"suspend", 1, func(g generator) act { return g.suspend(g.org("org", orgs()), true) }, nil},
	{"reinstate", 3, func(g generator) act {
		return g.suspend(some(g, "org", orgs(), func(o model.Org) bool { return g.m.Orgs[o].Suspended }), false)
	}, nil},
	{"recoverOwner", 1, func(g generator) act { return g.recoverOwner(recovered, anyOf(g, "next", heirs)) }, nil},
	{"setOwner", 1, func(g generator) act {
		return g.setOwner(g.mostly("by", g.m.Orgs[recovered].Owner, "nobody"), recovered, anyOf(g, "next", append(heirs, "")))
	}, nil},
	{"acceptOwner", 2, func(g generator) act {
		return g.acceptOwner(some(g, "by", append(heirs, "nobody"), func(k model.Key) bool { return k == g.m.Orgs[recovered].Pending }), recovered)
	}, nil},
	{"delegate", 1, generator.aDelegate, nil},
	{"revokeDelegation", 1, func(g generator) act {
		o := g.org("org", slices.Concat(payers, providers))
		return g.revokeDelegation(g.mostly("by", owner(o), "D1"), o, anyOf(g, "key", delegates))
	}, nil},
	{"pause", 1, func(g generator) act { return g.pause(anyOf(g, "scope", scopes)) }, nil},
	{"lift", 1, func(g generator) act {
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

// recovered is an organisation nothing else depends on, whose owner changes.
const recovered model.Org = 44

var heirs = []model.Key{"D1", "D2", owner(recovered)}

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
	near := g.chance("one provider", 1)
	for range g.number("more", 0, 3) {
		again := !g.chance("other", 9)
		others := slices.DeleteFunc(ids(), func(id model.ID) bool {
			one, other := g.of(all[0]).Pair, g.of(id).Pair
			far := one.Payer != other.Payer || near && one != other
			return far || !g.wanted(g.fits)(id) || !again && slices.Contains(all, id)
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
	return decided(m, id, k, today) && k.ReplacedBy == model.ID{} && (k.Version == 1 || k.Flags&model.IsDenied == 0)
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
	return a != nil && a.DisputedOn == 0 && (a.AnsweredOn != 0 || k.State == model.Appealed && a.AppealedOn+60 <= today)
}

func noticed(m *model.Model, _ model.ID, k *model.Claim, _ model.Day) bool {
	return len(m.Noticed[k.Pair]) > 0
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
	return anyOf(g, "by", []model.Key{owner(provider), owner(provider), owner(provider), "D1", "D1", "D2"})
}

func (g generator) debtor(label string) model.Pair {
	return some(g, label, pairs(), func(p model.Pair) bool { return g.m.Due[p].Amount > 0 })
}
