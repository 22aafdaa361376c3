package model_test

import (
	"fmt"
	"maps"
	"slices"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/bindings/model"
)

// CLAIMS

func (g generator) submission(p, h model.Org) model.Submission {
	s := model.Submission{
		Payer: p, Provider: h, Commitment: "content", Charged: uint64(g.number("charged", 0, 10) * 100), Service: g.today() - model.Day(g.number("ago", 0, 40)),
	}
	// Those that do not fit are mostly another provider's, or have no attempt.
	s.Claim = some(g, "claim", append(ids(), model.ID{Place: model.Place{Provider: h, Service: "s1"}}, model.ID{Attempt: 1}), func(id model.ID) bool {
		return g.m.Claims[id] == nil && id.Provider == h && id.Attempt != 0
	})
	switch g.number("wrong", 0, 99) {
	case 1:
		s.Charged = 1 << 40
	case 2:
		s.Service = anyOf(g, "day", []model.Day{-1, 1 << 16})
	}
	if g.chance("with consent", 12) {
		s.Consent = some(g, "consent", consents, func(ref string) bool {
			c := g.m.Consents[ref]
			return c != nil && c.Grantee == p && !c.Revoked
		})
	}
	if g.chance("with coverage", 12) {
		s.Coverage = some(g, "coverage", coverages, func(ref string) bool {
			v := g.m.Coverages[ref]
			return v != nil && v.Payer == p && v.From <= s.Service && s.Service <= v.Through
		})
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
		if g.chance("same services", 2) {
			r.Item.Claim = some(g, "claim", ids(), func(other model.ID) bool { return other.Place == id.Place && g.m.Claims[other] == nil })
		}
		if old.Charged > 0 && g.chance("same amount", 1) {
			r.Item.Charged = old.Charged
		}
		items, by = append(items, r), h
	}
	return g.world.replace(g.submitter(by), items)
}

func (g generator) coverageOf(k model.Claim) string {
	if g.chance("right coverage", 12) {
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
	least, most := min(least, k.Charged), k.Charged
	if before := g.of(k.Replaces).Paid; k.Version > 1 && before >= least && g.chance("less than before", 1) {
		most = min(most, before)
	}
	s.Paid = least + uint64(g.number("paid", 0, int(most-least)))
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
	claims := g.claims()
	// A replacement that pays less makes a debt between the payments of a batch.
	replacement := func(id model.ID) bool {
		return g.wanted(g.fits)(id) && g.of(id).Version > 1 && g.of(id).Payer == g.of(claims[0]).Payer
	}
	for slices.ContainsFunc(ids(), replacement) && g.chance("replacement too", 1) {
		claims = append(claims, some(g, "replacement", ids(), replacement))
	}
	for _, id := range claims {
		items = append(items, g.settlement(id))
	}
	return g.world.settle(g.settler(items[0].Claim), items)
}

func (g generator) approval(s model.Settlement, overturns bool) model.Approved {
	a := model.Approved{Item: s, Deadline: g.now, Overturns: overturns == g.chance("for this act", 12), Signer: g.mostly("signer", owner(g.of(s.Claim).Payer), "D1")}
	if g.number("late", 0, 10) == 10 {
		a.Deadline--
	}
	return a
}

func (g generator) aSettleApproved() act {
	var items []model.Approved
	for _, id := range g.claims() {
		items = append(items, g.approval(g.settlement(id), false))
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
	return g.world.overturnApproved(g.settler(id), g.approval(g.award(id), true))
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

func (g generator) aLapse() act {
	id := g.claim()
	return g.world.lapse(anyOf(g, "by", []model.Key{"nobody", owner(g.of(id).Provider)}), id)
}

func (g generator) anExpire() act { return g.world.expire("nobody", g.claim()) }

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
	p := some(g, "payer", payers, func(p model.Org) bool { return g.m.Pools[p] > 0 })
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
		ref, payer := anyOf(g, "ref", append(coverages[:4:4], "")), g.org("payer", payers)
		if slices.Contains(twins, ref) {
			payer = 12
		}
		refs = append(refs, ref)
		items = append(items, model.Coverage{
			Payer: payer, From: from, Through: from + model.Day(g.number("days", -1, 400)), Maximum: g.amount("maximum", 1000),
		})
	}
	return g.attestMany(g.mostly("by", "D1", "nobody"), refs, items)
}
