package model_test

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/bindings/model"
)

// Acts, each as calldata and as what the model is told.

// one is an act on one thing.
func one(kind string, by model.Key, to common.Address, data []byte, apply func(*model.Model, model.Call) model.Refusal, values ...any) act {
	return act{
		kind: kind, by: by, to: to, data: data, text: line(append([]any{kind}, values...)...),
		apply: func(m *model.Model, c model.Call) []model.Refusal { return []model.Refusal{apply(m, c)} },
	}
}

// many is a batch.
func many[M, C any](kind string, by model.Key, to common.Address, items []M, convert func(M) C, pack func([]C) []byte,
	apply func(*model.Model, model.Call, []M) []model.Refusal,
) act {
	a := act{
		kind: kind, by: by, to: to, text: fmt.Sprintf("%s %+v", kind, items),
		apply: func(m *model.Model, c model.Call) []model.Refusal { return apply(m, c, items) },
	}
	var all []C
	for _, item := range items {
		all = append(all, convert(item))
		a.single = append(a.single, pack([]C{convert(item)}))
	}
	a.data = pack(all)
	return a
}

// CLAIMS

func (w *world) submission(s model.Submission) bindings.Submission {
	c := w.c
	return bindings.Submission{
		Claim: c.id(s.Claim), Payer: uint32(s.Payer), Provider: uint32(s.Provider), Consent: c.word(s.Consent), Coverage: c.word(s.Coverage),
		Commitment: c.word(s.Commitment), Charged: s.Charged, ServiceDay: int32(s.Service),
	}
}

func (w *world) settlement(s model.Settlement) bindings.Settlement {
	b := bindings.Settlement{
		Claim: w.c.id(s.Claim), Allowed: s.Allowed, Paid: s.Paid, Patient: s.Patient, Adjusted: s.Adjusted, Decision: w.c.word(s.Decision),
		Denied: s.Denied, Coverage: w.c.word(s.Coverage),
	}
	return b
}

func (w *world) submit(by model.Key, items []model.Submission) act {
	return many("submit", by, w.c.Claims, items, w.submission, bindings.NewClaims().PackSubmit, (*model.Model).Submit)
}

func (w *world) replace(by model.Key, items []model.Replacement) act {
	convert := func(r model.Replacement) bindings.Replacement {
		return bindings.Replacement{Item: w.submission(r.Item), Replaces: w.c.id(r.Replaces), ReplacedCoverage: w.c.word(r.ReplacedCoverage)}
	}
	return many("replace", by, w.c.Claims, items, convert, bindings.NewClaims().PackReplace, (*model.Model).Replace)
}

func (w *world) requestVoid(by model.Key, items []model.ID) act {
	return many("requestVoid", by, w.c.Claims, items, w.c.id, bindings.NewClaims().PackRequestVoid, (*model.Model).RequestVoid)
}

func (w *world) settle(by model.Key, items []model.Settlement) act {
	return many("settle", by, w.c.Claims, items, w.settlement, bindings.NewClaims().PackSettle, (*model.Model).Settle)
}

func (w *world) sign(a model.Approved) []byte {
	message := bindings.ApprovalTypedData
	if a.Overturns {
		message = bindings.OverturnApprovalTypedData
	}
	signature, err := bindings.SignTypedData(w.c.keys[a.Signer],
		message(w.c.config.ChainID, w.c.Claims, w.settlement(a.Item), uint64(a.Deadline)))
	if err != nil {
		panic(err)
	}
	return signature
}

func (w *world) settleApproved(by model.Key, items []model.Approved) act {
	convert := func(a model.Approved) bindings.ApprovedSettlement {
		return bindings.ApprovedSettlement{Item: w.settlement(a.Item), Deadline: uint64(a.Deadline), Signature: w.sign(a)}
	}
	return many("settleApproved", by, w.c.Claims, items, convert, bindings.NewClaims().PackSettleApproved, (*model.Model).SettleApproved)
}

func (w *world) reverse(by model.Key, items []model.Reversal) act {
	convert := func(r model.Reversal) bindings.Reversal {
		return bindings.Reversal{Claim: w.c.id(r.Claim), Decision: w.c.word(r.Decision), Coverage: w.c.word(r.Coverage)}
	}
	return many("reverse", by, w.c.Claims, items, convert, bindings.NewClaims().PackReverse, (*model.Model).Reverse)
}

func (w *world) hold(by model.Key, items []model.Hold) act {
	convert := func(h model.Hold) bindings.Hold {
		return bindings.Hold{Claim: w.c.id(h.Claim), LastDay: int32(h.Through), Reason: w.c.word(h.Reason)}
	}
	return many("hold", by, w.c.Claims, items, convert, bindings.NewClaims().PackHold, (*model.Model).Hold)
}

func (w *world) releaseHolds(by model.Key, items []model.ID) act {
	return many("release of holds", by, w.c.Claims, items, w.c.id, bindings.NewClaims().PackRelease, (*model.Model).ReleaseHolds)
}

func (w *world) payInterest(by model.Key, items []model.Interest) act {
	convert := func(t model.Interest) bindings.Interest {
		return bindings.Interest{Claim: w.c.id(t.Claim), Amount: t.Amount, Commitment: w.c.word(t.Commitment)}
	}
	return many("payInterest", by, w.c.Claims, items, convert, bindings.NewClaims().PackPayInterest, (*model.Model).PayInterest)
}

// APPEALS

func (w *world) appeal(by model.Key, id model.ID) act {
	return one("appeal", by, w.c.Appeals, bindings.NewAppeals().PackAppeal(w.c.id(id), w.c.word("e")),
		func(m *model.Model, c model.Call) model.Refusal { return m.Appeal(c, id, "e") }, id)
}

func (w *world) uphold(by model.Key, id model.ID) act {
	return one("uphold", by, w.c.Appeals, bindings.NewAppeals().PackUphold(w.c.id(id), w.c.word("d")),
		func(m *model.Model, c model.Call) model.Refusal { return m.Uphold(c, id, "d") }, id)
}

func (w *world) overturn(by model.Key, s model.Settlement) act {
	return one("overturn", by, w.c.Appeals, bindings.NewAppeals().PackOverturn(w.settlement(s)),
		func(m *model.Model, c model.Call) model.Refusal { return m.Overturn(c, s, nil) }, fmt.Sprintf("%+v", s))
}

func (w *world) overturnApproved(by model.Key, a model.Approved) act {
	data := bindings.NewAppeals().PackOverturnApproved(w.settlement(a.Item), uint64(a.Deadline), w.sign(a))
	return one("overturnApproved", by, w.c.Appeals, data,
		func(m *model.Model, c model.Call) model.Refusal { return m.Overturn(c, a.Item, &a) }, fmt.Sprintf("%+v", a))
}

func (w *world) dispute(by model.Key, id model.ID) act {
	return one("dispute", by, w.c.Appeals, bindings.NewAppeals().PackDispute(w.c.id(id), w.c.word("e")),
		func(m *model.Model, c model.Call) model.Refusal { return m.Dispute(c, id, "e") }, id)
}

func (w *world) judge(by model.Key, s model.Settlement, judge model.Org) act {
	return one("judge", by, w.c.Appeals, bindings.NewAppeals().PackJudge(w.settlement(s), uint32(judge)),
		func(m *model.Model, c model.Call) model.Refusal { return m.Judge(c, s, judge) }, judge, fmt.Sprintf("%+v", s))
}

func (w *world) judgeUpheld(by model.Key, id model.ID, judge model.Org) act {
	return one("judgeUpheld", by, w.c.Appeals, bindings.NewAppeals().PackJudgeUpheld(w.c.id(id), uint32(judge)),
		func(m *model.Model, c model.Call) model.Refusal { return m.JudgeUpheld(c, id, judge) }, judge, id)
}

func (w *world) carryOut(by model.Key, s model.Settlement) act {
	return one("carryOut", by, w.c.Appeals, bindings.NewAppeals().PackCarryOut(w.settlement(s)),
		func(m *model.Model, c model.Call) model.Refusal { return m.CarryOut(c, s) }, fmt.Sprintf("%+v", s))
}

func (w *world) lapse(by model.Key, id model.ID) act {
	return one("lapse", by, w.c.Appeals, bindings.NewAppeals().PackLapse(w.c.id(id)),
		func(m *model.Model, c model.Call) model.Refusal { return m.Lapse(c, id) }, id)
}

func (w *world) expire(by model.Key, id model.ID) act {
	return one("expire", by, w.c.Appeals, bindings.NewAppeals().PackExpire(w.c.id(id)),
		func(m *model.Model, c model.Call) model.Refusal { return m.Expire(c, id) }, id)
}

func (w *world) setPanel(members []model.Org) act {
	var numbers []uint32
	for _, j := range members {
		numbers = append(numbers, uint32(j))
	}
	return one("setPanel", "admin", w.c.Appeals, bindings.NewAppeals().PackSetPanel(numbers),
		func(m *model.Model, _ model.Call) model.Refusal { return m.SetPanel(members) }, members)
}

// TREASURY

func cents(amount uint64) *big.Int { return new(big.Int).SetUint64(amount) }

func (w *world) fund(by model.Key, payer model.Org, amount uint64) act {
	return one("fund", by, w.c.Treasury, bindings.NewTreasury().PackFund(uint32(payer), cents(amount)),
		func(m *model.Model, c model.Call) model.Refusal { return m.Fund(c, payer, amount) }, payer, amount)
}

func (w *world) withdraw(by model.Key, provider model.Org, to model.Key, amount uint64) act {
	return one("withdraw", by, w.c.Treasury, bindings.NewTreasury().PackWithdraw(uint32(provider), w.c.address(to), cents(amount)),
		func(m *model.Model, c model.Call) model.Refusal { return m.Withdraw(c, provider, to, amount) }, provider, to, amount)
}

func (w *world) announceRelease(by model.Key, payer model.Org, amount uint64) act {
	return one("announceRelease", by, w.c.Treasury, bindings.NewTreasury().PackAnnounceRelease(uint32(payer), cents(amount)),
		func(m *model.Model, c model.Call) model.Refusal { return m.AnnounceRelease(c, payer, amount) }, payer, amount)
}

func (w *world) release(by model.Key, payer model.Org, to model.Key) act {
	return one("release of escrow", by, w.c.Treasury, bindings.NewTreasury().PackRelease(uint32(payer), w.c.address(to)),
		func(m *model.Model, c model.Call) model.Refusal { return m.Release(c, payer, to) }, payer, to)
}

func (w *world) passNotice(by model.Key, pair model.Pair, day model.Day) act {
	return one("passNotice", by, w.c.Treasury, bindings.NewTreasury().PackPassNotice(uint32(pair.Payer), uint32(pair.Provider), int32(day)),
		func(m *model.Model, c model.Call) model.Refusal { return m.PassNotice(c, pair, day) }, pair, day)
}

func (w *world) repay(by model.Key, pair model.Pair, amount uint64) act {
	return one("repay", by, w.c.Treasury, bindings.NewTreasury().PackRepay(uint32(pair.Payer), uint32(pair.Provider), cents(amount)),
		func(m *model.Model, c model.Call) model.Refusal { return m.Repay(c, pair, amount) }, pair, amount)
}

func (w *world) repayFromBalance(by model.Key, pair model.Pair, amount uint64) act {
	return one("repayFromBalance", by, w.c.Treasury, bindings.NewTreasury().PackRepayFromBalance(uint32(pair.Payer), uint32(pair.Provider), cents(amount)),
		func(m *model.Model, c model.Call) model.Refusal { return m.RepayFromBalance(c, pair, amount) }, pair, amount)
}

func (w *world) setTerms(by model.Key, payer model.Org, notice model.Day, capBps uint64) act {
	return one("setTerms", by, w.c.Treasury, bindings.NewTreasury().PackSetTerms(uint32(payer), uint16(notice), uint16(capBps)),
		func(m *model.Model, c model.Call) model.Refusal { return m.SetTerms(c, payer, notice, capBps) }, payer, notice, capBps)
}

func (w *world) fundIncentives(by model.Key, payer model.Org, amount uint64) act {
	return one("fundIncentives", by, w.c.Treasury, bindings.NewTreasury().PackFundIncentives(uint32(payer), cents(amount)),
		func(m *model.Model, c model.Call) model.Refusal { return m.FundIncentives(c, payer, amount) }, payer, amount)
}

func (w *world) reclaimIncentives(by model.Key, payer model.Org, amount uint64) act {
	return one("reclaimIncentives", by, w.c.Treasury, bindings.NewTreasury().PackReclaimIncentives(uint32(payer), cents(amount)),
		func(m *model.Model, c model.Call) model.Refusal { return m.ReclaimIncentives(c, payer, amount) }, payer, amount)
}

func (w *world) payIncentives(by model.Key, items []model.Incentive) act {
	convert := func(t model.Incentive) bindings.Incentive {
		return bindings.Incentive{Payer: uint32(t.Payer), Provider: uint32(t.Provider), Amount: t.Amount, Commitment: w.c.word(t.Commitment)}
	}
	return many("payIncentives", by, w.c.Treasury, items, convert, bindings.NewTreasury().PackPayIncentives, (*model.Model).PayIncentives)
}

// REGISTRIES

func (w *world) suspend(org model.Org, suspended bool) act {
	kind, data := "suspend", bindings.NewParticipants().PackSuspend(uint32(org))
	if !suspended {
		kind, data = "reinstate", bindings.NewParticipants().PackReinstate(uint32(org))
	}
	return one(kind, "admin", w.c.Participants, data,
		func(m *model.Model, _ model.Call) model.Refusal { return m.Suspend(org, suspended) }, org)
}

func (w *world) setOwner(by model.Key, org model.Org, next model.Key) act {
	return one("setOwner", by, w.c.Participants, bindings.NewParticipants().PackSetOwner(uint32(org), w.c.address(next)),
		func(m *model.Model, c model.Call) model.Refusal { return m.SetOwner(c, org, next) }, org, next)
}

func (w *world) recoverOwner(org model.Org, next model.Key) act {
	return one("recoverOwner", "admin", w.c.Participants, bindings.NewParticipants().PackRecoverOwner(uint32(org), w.c.address(next)),
		func(m *model.Model, c model.Call) model.Refusal { return m.RecoverOwner(c, org, next) }, org, next)
}

func (w *world) acceptOwner(by model.Key, org model.Org) act {
	return one("acceptOwner", by, w.c.Participants, bindings.NewParticipants().PackAcceptOwner(uint32(org)),
		func(m *model.Model, c model.Call) model.Refusal { return m.AcceptOwner(c, org) }, org)
}

func (w *world) delegate(by model.Key, org model.Org, key model.Key, powers uint8, perClaim, perDay uint64, through model.Day) act {
	return one("delegate", by, w.c.Participants,
		bindings.NewParticipants().PackDelegate(uint32(org), w.c.address(key), powers, perClaim, perDay, int32(through)),
		func(m *model.Model, c model.Call) model.Refusal {
			return m.Delegate(c, org, key, powers, perClaim, perDay, through)
		}, org, key, powers, perClaim, perDay, through)
}

func (w *world) revokeDelegation(by model.Key, org model.Org, key model.Key) act {
	return one("revokeDelegation", by, w.c.Participants, bindings.NewParticipants().PackRevokeDelegation(uint32(org), w.c.address(key)),
		func(m *model.Model, c model.Call) model.Refusal { return m.Revoke(c, org, key) }, org, key)
}

func (w *world) pause(scope string) act {
	return one("pause", "admin", w.c.Guardians, bindings.NewGuardians().PackPause(w.scope(scope)),
		func(m *model.Model, c model.Call) model.Refusal { m.Pause(c, scope); return model.None }, scope)
}

func (w *world) lift(scope string) act {
	return one("lift", "admin", w.c.Guardians, bindings.NewGuardians().PackLift(w.scope(scope)),
		func(m *model.Model, c model.Call) model.Refusal { return m.Lift(c, scope) }, scope)
}

func (w *world) scope(name string) [32]byte {
	switch name {
	case model.AllSubmissions:
		return bindings.PauseSubmit
	case model.AllSettlements:
		return bindings.PauseSettle
	}
	var payer uint32
	fmt.Sscan(name, &payer)
	return bindings.PauseOf(payer)
}

func (w *world) grant(ref string, g model.Consent) act {
	w.nonce++
	b := bindings.Grant{
		Ref: w.c.word(ref), Controller: w.c.address("patient"), GranteeOrg: uint32(g.Grantee), Purposes: bindings.PurposePayment,
		Scopes: bindings.ScopesClaim, NotBefore: uint64(g.From) * 86400, NotAfter: uint64(g.Before) * 86400, Basis: bindings.BasisConsent,
		PolicyVersion: 1, Nonce: w.c.word(fmt.Sprint("nonce ", w.nonce)), Deadline: uint64(w.now),
	}
	if !g.Enough {
		b.Scopes = bindings.ScopeAmount
	}
	signature, err := bindings.SignTypedData(w.c.keys["patient"], bindings.GrantTypedData(w.c.config.ChainID, w.c.Consents, b))
	if err != nil {
		panic(err)
	}
	data := bindings.NewConsents().PackGrantMany([]bindings.Grant{b}, [][]byte{signature})
	a := one("grant", "nobody", w.c.Consents, data,
		func(m *model.Model, _ model.Call) model.Refusal { return m.Grant(ref, g) }, ref, fmt.Sprintf("%+v", g))
	a.single = [][]byte{data}
	return a
}

func (w *world) revokeConsent(ref string) act {
	w.nonce++
	nonce := w.c.word(fmt.Sprint("nonce ", w.nonce))
	signature, err := bindings.SignTypedData(w.c.keys["patient"],
		bindings.RevokeTypedData(w.c.config.ChainID, w.c.Consents, w.c.word(ref), nonce, uint64(w.now)))
	if err != nil {
		panic(err)
	}
	return one("revokeConsent", "nobody", w.c.Consents, bindings.NewConsents().PackRevoke(w.c.word(ref), nonce, uint64(w.now), signature),
		func(m *model.Model, _ model.Call) model.Refusal { return m.RevokeConsent(ref) }, ref)
}

// attested is a coverage with its reference.
type attested struct {
	ref string
	model.Coverage
}

func (w *world) attestMany(by model.Key, refs []string, items []model.Coverage) act {
	var all []attested
	for i, ref := range refs {
		all = append(all, attested{ref, items[i]})
	}
	convert := func(v attested) bindings.Coverage {
		return bindings.Coverage{
			Ref: w.c.word(v.ref), Payer: uint32(v.Payer), Plan: 1, StartDay: int32(v.From), EndDay: int32(v.Through), AnnualMaximum: v.Maximum,
		}
	}
	return many("attestMany", by, w.c.Eligibility, all, convert, bindings.NewEligibility().PackAttestMany,
		func(m *model.Model, c model.Call, _ []attested) []model.Refusal { return m.AttestMany(c, refs, items) })
}

func (w *world) terminate(by model.Key, ref string, through model.Day) act {
	return one("terminate", by, w.c.Eligibility, bindings.NewEligibility().PackTerminate(w.c.word(ref), int32(through)),
		func(m *model.Model, c model.Call) model.Refusal { return m.Terminate(c, ref, through) }, ref, through)
}
