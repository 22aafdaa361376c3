package model_test

import (
	"fmt"
	"slices"

	"pgregory.net/rapid"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/bindings/model"
)

// generator makes acts that mostly fit what the model knows, so that sequences get far, and sometimes fit nothing.
type generator struct {
	*rapid.T
	*world
}

// kinds are all acts, with how often they are made.
var kinds = []struct {
	name   string
	weight int
	act    func(generator) act
}{
	{"submit", 10, generator.aSubmit},
	{"replace", 5, generator.aReplace},
	{"requestVoid", 2, generator.aRequestVoid},
	{"settle", 12, generator.aSettle},
	{"settleApproved", 3, generator.aSettleApproved},
	{"reverse", 4, generator.aReverse},
	{"hold", 2, generator.aHold},
	{"release of holds", 1, generator.aReleaseOfHolds},
	{"payInterest", 2, generator.aPayInterest},
	{"appeal", 6, generator.anAppeal},
	{"uphold", 2, generator.anUphold},
	{"overturn", 3, generator.anOverturn},
	{"overturnApproved", 1, generator.anOverturnApproved},
	{"dispute", 4, generator.aDispute},
	{"judge", 6, generator.aJudge},
	{"judgeUpheld", 2, generator.aJudgeUpheld},
	{"carryOut", 3, generator.aCarryOut},
	{"lapse", 1, generator.aLapse},
	{"setPanel", 1, func(g generator) act {
		return g.setPanel(slices.Clone(rapid.Permutation(judges).Draw(g.T, "judges")[:g.number("panel", 2, 3)]))
	}},
	{"fund", 1, func(g generator) act { return g.fund("nobody", g.org("payer", payers), g.amount("amount", 2000)) }},
	{"withdraw", 1, func(g generator) act {
		h := g.org("provider", providers)
		return g.withdraw(g.mostly("by", owner(h), "nobody"), h, g.mostly("to", "bank1", "bank2", ""), g.amount("amount", g.m.Balances[h]))
	}},
	{"announceRelease", 1, func(g generator) act {
		p := g.org("payer", payers)
		return g.announceRelease(g.mostly("by", owner(p), "D1"), p, g.amount("amount", g.m.Escrow[p]/2))
	}},
	{"release of escrow", 1, func(g generator) act {
		p := g.org("payer", payers)
		return g.release(g.mostly("by", owner(p), "D1"), p, g.mostly("to", "bank1", "bank2", ""))
	}},
	{"passNotice", 2, generator.aPassNotice},
	{"repay", 1, func(g generator) act {
		pair := g.debtor("pair")
		return g.repay("nobody", pair, g.amount("amount", g.m.Due[pair].Amount))
	}},
	{"repayFromBalance", 1, func(g generator) act {
		pair := g.debtor("pair")
		return g.repayFromBalance(g.mostly("by", owner(pair.Provider), "D1"), pair, g.amount("amount", g.m.Due[pair].Amount))
	}},
	{"setTerms", 1, func(g generator) act {
		p := g.org("payer", payers)
		return g.setTerms(g.mostly("by", owner(p), "D1"), p, model.Day(g.number("notice", 0, 3)*15), rapid.SampledFrom([]uint64{10000, 5000, 3333, 0}).Draw(g.T, "cap"))
	}},
	{"fundIncentives", 1, func(g generator) act {
		p := g.org("payer", payers)
		return g.fundIncentives(g.mostly("by", owner(p), "D1"), p, g.amount("amount", g.m.Escrow[p]/3))
	}},
	{"payIncentives", 1, generator.aPayIncentives},
	{"suspend", 1, func(g generator) act { return g.suspend(g.org("org", orgs()), true) }},
	{"reinstate", 2, func(g generator) act { return g.suspend(g.org("org", orgs()), false) }},
	{"delegate", 1, generator.aDelegate},
	{"revokeDelegation", 1, func(g generator) act {
		o := g.org("org", slices.Concat(payers, providers))
		return g.revokeDelegation(g.mostly("by", owner(o), "D1"), o, rapid.SampledFrom(delegates).Draw(g.T, "key"))
	}},
	{"pause", 1, func(g generator) act { return g.pause(rapid.SampledFrom(scopes).Draw(g.T, "scope")) }},
	{"lift", 2, func(g generator) act { return g.lift(rapid.SampledFrom(scopes).Draw(g.T, "scope")) }},
	{"grant", 1, func(g generator) act {
		return g.grant(rapid.SampledFrom(consents).Draw(g.T, "ref"), model.Consent{
			Grantee: g.org("grantee", payers), Enough: g.chance("enough", 4), From: g.today() - model.Day(g.number("since", -1, 10)), Before: monthAfter(g.today() + 60),
		})
	}},
	{"revokeConsent", 1, func(g generator) act { return g.revokeConsent(rapid.SampledFrom(consents).Draw(g.T, "ref")) }},
	{"attestMany", 1, generator.anAttestMany},
	{"terminate", 1, func(g generator) act {
		ref := rapid.SampledFrom(coverages).Draw(g.T, "ref")
		return g.terminate(g.mostly("by", "D1", "nobody"), ref, g.today()+model.Day(g.number("end", -20, 20)))
	}},
}

var scopes = []string{model.AllSubmissions, model.AllSettlements, "11", "12"}

// act makes one.
func (g generator) act() act {
	var wheel []int
	for i, k := range kinds {
		wheel = append(wheel, slices.Repeat([]int{i}, k.weight)...)
	}
	return kinds[rapid.SampledFrom(wheel).Draw(g.T, "act")].act(g)
}

// DRAWING

func (g generator) today() model.Day { return model.Day(g.now / 86400) }

func (g generator) number(label string, least, most int) int {
	return rapid.IntRange(least, most).Draw(g.T, label)
}

// chance is true this many times as often as false.
func (g generator) chance(label string, times int) bool { return g.number(label, 0, times) != 0 }

func (g generator) org(label string, from []model.Org) model.Org {
	return rapid.SampledFrom(from).Draw(g.T, label)
}

func (g generator) mostly(label string, usual model.Key, others ...model.Key) model.Key {
	if g.chance(label+" usual", 9) {
		return usual
	}
	return rapid.SampledFrom(others).Draw(g.T, label)
}

// amount is from 0 to a little more than most.
func (g generator) amount(label string, most uint64) uint64 {
	if g.number(label+" all", 0, 3) == 0 {
		return most
	}
	return uint64(g.number(label, 0, int(most)+int(most)/8+1))
}

// claim is one of those wanted, if there is any, or any at all.
func (g generator) claim(wanted func(*model.Claim) bool) model.ID {
	var some []model.ID
	for _, id := range ids() {
		if k := g.m.Claims[id]; k != nil && wanted(k) {
			some = append(some, id)
		}
	}
	if len(some) > 0 && g.chance("fits", 12) {
		return rapid.SampledFrom(some).Draw(g.T, "claim")
	}
	return rapid.SampledFrom(ids()).Draw(g.T, "any claim")
}

func (g generator) claims(wanted func(*model.Claim) bool) (all []model.ID) {
	for range g.number("items", 1, 4) {
		all = append(all, g.claim(wanted))
	}
	return all
}

func in(states ...model.State) func(*model.Claim) bool {
	return func(k *model.Claim) bool { return slices.Contains(states, k.State) }
}

func decided(k *model.Claim) bool {
	return in(model.Settled, model.Denied, model.Upheld, model.Overturned)(k)
}

var undecided = in(model.Submitted, model.Held)

func (g generator) of(id model.ID) model.Claim {
	if k := g.m.Claims[id]; k != nil {
		return *k
	}
	return model.Claim{Pair: model.Pair{Payer: 11, Provider: 21}}
}

func (g generator) settler(id model.ID) model.Key {
	p := g.of(id).Payer
	return rapid.SampledFrom([]model.Key{owner(p), owner(p), owner(p), "D1", "D1", "D2"}).Draw(g.T, "by")
}

func (g generator) submitter(provider model.Org) model.Key {
	return rapid.SampledFrom([]model.Key{owner(provider), "D1", "D1", "D1", "D2"}).Draw(g.T, "by")
}

func (g generator) debtor(label string) model.Pair {
	var owing []model.Pair
	for _, p := range payers {
		for _, h := range providers {
			owing = append(owing, model.Pair{Payer: p, Provider: h})
		}
	}
	if some := slices.DeleteFunc(slices.Clone(owing), func(p model.Pair) bool { return g.m.Due[p].Amount == 0 }); len(some) > 0 {
		owing = some
	}
	return rapid.SampledFrom(owing).Draw(g.T, label)
}

// CLAIMS

func (g generator) submission(p, h model.Org) model.Submission {
	var free []model.ID
	for _, id := range ids() {
		if g.m.Claims[id] == nil {
			free = append(free, id)
		}
	}
	s := model.Submission{
		Payer: p, Provider: h, Commitment: "content", Charged: uint64(g.number("charged", 0, 10) * 100), Service: g.today() - model.Day(g.number("ago", 0, 40)),
	}
	if len(free) > 0 && g.chance("new", 9) {
		s.Claim = rapid.SampledFrom(free).Draw(g.T, "claim")
	} else {
		s.Claim = rapid.SampledFrom(append(ids(), model.ID{Service: "s1"}, model.ID{Attempt: 1})).Draw(g.T, "any claim")
	}
	if g.number("huge", 0, 60) == 1 {
		s.Charged = 1 << 40
	}
	if g.chance("with consent", 12) {
		s.Consent = g.reference("consent", consents, func(ref string) bool { return g.m.Consents[ref] != nil && g.m.Consents[ref].Grantee == p })
	}
	if g.chance("with coverage", 12) {
		s.Coverage = g.reference("coverage", coverages, func(ref string) bool { return g.m.Coverages[ref] != nil && g.m.Coverages[ref].Payer == p })
	}
	return s
}

func (g generator) reference(label string, all []string, fits func(string) bool) string {
	some := slices.DeleteFunc(slices.Clone(all), func(ref string) bool { return !fits(ref) })
	if len(some) > 0 && g.chance(label+" fits", 9) {
		all = some
	}
	return rapid.SampledFrom(all).Draw(g.T, label)
}

func (g generator) aSubmit() act {
	p, h := g.org("payer", payers), g.org("provider", providers)
	var items []model.Submission
	for range g.number("items", 1, 4) {
		if g.number("other payer", 0, 3) == 3 {
			p = g.org("payer", payers)
		}
		if g.number("other provider", 0, 3) == 3 {
			h = g.org("provider", providers)
		}
		items = append(items, g.submission(p, h))
	}
	return g.world.submit(g.submitter(h), items)
}

func (g generator) aReplace() act {
	var items []model.Replacement
	var by model.Org
	for _, id := range g.claims(decided) {
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
	return rapid.SampledFrom(coverages).Draw(g.T, "coverage")
}

func (g generator) aRequestVoid() act {
	items := g.claims(func(k *model.Claim) bool { return undecided(k) || decided(k) })
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
	for _, id := range g.claims(undecided) {
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
	for _, id := range g.claims(undecided) {
		items = append(items, g.approval(g.settlement(id)))
	}
	return g.world.settleApproved(g.settler(items[0].Item.Claim), items)
}

func (g generator) aReverse() act {
	var items []model.Reversal
	for _, id := range g.claims(func(k *model.Claim) bool {
		return k.Flags&model.Void != 0 && !in(model.Reversed)(k) || decided(k) && k.Paid > 0
	}) {
		items = append(items, model.Reversal{Claim: id, Decision: "d", Coverage: g.coverageOf(g.of(id))})
	}
	return g.world.reverse(g.settler(items[0].Claim), items)
}

func (g generator) aHold() act {
	var items []model.Hold
	for _, id := range g.claims(in(model.Submitted)) {
		items = append(items, model.Hold{Claim: id, Through: g.today() + model.Day(g.number("days", -1, 31)), Reason: "case"})
	}
	return g.world.hold(g.mostly("by", owner(g.of(items[0].Claim).Payer), "D1", "D2"), items)
}

func (g generator) aReleaseOfHolds() act {
	items := g.claims(in(model.Held))
	return g.releaseHolds(g.mostly("by", owner(g.of(items[0]).Payer), "D1", "D2"), items)
}

func (g generator) aPayInterest() act {
	var items []model.Interest
	for _, id := range g.claims(func(k *model.Claim) bool { return decided(k) && k.Paid > 0 }) {
		items = append(items, model.Interest{Claim: id, Amount: g.amount("interest", g.of(id).Paid/4), Commitment: "rate"})
	}
	return g.world.payInterest(g.settler(items[0].Claim), items)
}

// APPEALS

func (g generator) anAppeal() act {
	id := g.claim(func(k *model.Claim) bool {
		return k.Flags&model.WasAppealed == 0 && (in(model.Settled, model.Denied)(k) || k.Flags&model.Recovered != 0)
	})
	return g.world.appeal(g.submitter(g.of(id).Provider), id)
}

func (g generator) anUphold() act {
	id := g.claim(in(model.Appealed))
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
	id := g.claim(in(model.Appealed))
	return g.world.overturn(g.settler(id), g.award(id))
}

func (g generator) anOverturnApproved() act {
	id := g.claim(in(model.Appealed))
	return g.world.overturnApproved(g.settler(id), g.approval(g.award(id)))
}

func (g generator) aDispute() act {
	id := g.claim(func(k *model.Claim) bool {
		return k.Flags&model.WasAppealed != 0 && in(model.Appealed, model.Upheld, model.Overturned)(k)
	})
	return g.world.dispute(g.submitter(g.of(id).Provider), id)
}

func (g generator) juror(id model.ID) model.Org {
	a := g.m.Appeals[id]
	if a == nil || a.Panel == 0 || !g.chance("of the panel", 12) {
		return g.org("judge", judges)
	}
	return g.org("judge", g.m.Panels[a.Panel-1])
}

// known are the awards voted for in disputes.
func (g generator) known(id model.ID) (some []model.Settlement) {
	for _, s := range g.awards {
		if s.Claim == id {
			some = append(some, s)
		}
	}
	return some
}

func (g generator) aJudge() act {
	id := g.claim(in(model.Disputed))
	var s model.Settlement
	if some := g.known(id); len(some) > 0 && g.chance("known", 4) {
		s = rapid.SampledFrom(some).Draw(g.T, "award")
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
	id := g.claim(in(model.Disputed))
	j := g.juror(id)
	return g.world.judgeUpheld(g.mostly("by", owner(j), "D2"), id, j)
}

func (g generator) aCarryOut() act {
	id := g.claim(in(model.Disputed))
	fixed := slices.DeleteFunc(slices.Clone(g.awards), func(s model.Settlement) bool {
		a := g.m.Appeals[s.Claim]
		return a == nil || a.Award != s.Award()
	})
	if len(fixed) > 0 && g.chance("fixed", 12) {
		return g.world.carryOut("nobody", rapid.SampledFrom(fixed).Draw(g.T, "award"))
	}
	return g.world.carryOut("nobody", g.award(id))
}

func (g generator) aLapse() act { return g.world.lapse("nobody", g.claim(in(model.Disputed))) }

// TREASURY AND REGISTRIES

func (g generator) aPassNotice() act {
	type notice struct {
		pair model.Pair
		day  model.Day
	}
	var some []notice
	for _, p := range payers {
		for _, h := range providers {
			pair := model.Pair{Payer: p, Provider: h}
			for day := startDay; day <= g.today()+200; day++ {
				if g.days[pair][day] {
					some = append(some, notice{pair, day})
				}
			}
		}
	}
	if len(some) == 0 {
		some = append(some, notice{model.Pair{Payer: 11, Provider: 21}, g.today()})
	}
	n := rapid.SampledFrom(some).Draw(g.T, "notice")
	return g.passNotice("nobody", n.pair, n.day)
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
	return g.payIncentives(rapid.SampledFrom([]model.Key{owner(p), "D1", "D2"}).Draw(g.T, "by"), items)
}

func (g generator) aDelegate() act {
	o := g.org("org", slices.Concat(payers, providers))
	powers := uint8(model.Submit)
	if kind(o) == model.Payer {
		powers = uint8(g.number("powers", 1, 31))
	}
	return g.delegate(g.mostly("by", owner(o), "D1"), o, rapid.SampledFrom(delegates).Draw(g.T, "key"), powers,
		g.amount("per claim", 600), g.amount("per day", 1500), g.today()+model.Day(g.number("days", -1, 100)))
}

func (g generator) anAttestMany() act {
	var refs []string
	var items []model.Coverage
	for range g.number("items", 1, 3) {
		from := g.today() - model.Day(g.number("since", 0, 60))
		refs = append(refs, rapid.SampledFrom(append(coverages, "")).Draw(g.T, "ref"))
		items = append(items, model.Coverage{
			Payer: g.org("payer", payers), From: from, Through: from + model.Day(g.number("days", -1, 400)), Maximum: g.amount("maximum", 1000),
		})
	}
	return g.attestMany(g.mostly("by", "D1", "nobody"), refs, items)
}
