package model_test

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/bindings/model"
)

type abiOf = abi.ABI

// snapshotOf is the commitment to an active consent (all have policy version 1) at a second.
func snapshotOf(c *chain, ref string, now int64) [32]byte {
	var data [128]byte
	word := c.word(ref)
	copy(data[:], word[:])
	data[63], data[95] = bindings.ConsentActive, 1
	binary.BigEndian.PutUint64(data[120:], uint64(now))
	return crypto.Keccak256Hash(data[:])
}

// compare fails unless both are in the same state.
func (w *world) compare(t rapid.TB) {
	t.Helper()
	got, want := w.contracts(t), w.model()
	for what, g := range got {
		if want[what] != g {
			t.Errorf("%s: contracts %s, model %s", what, g, want[what])
		}
	}
	if len(got) != len(want) {
		t.Errorf("contracts tell %d things, the model %d", len(got), len(want))
	}
	// What no act may break, of the model and so of both.
	for id, k := range w.m.Claims {
		if k.Paid > 0 && w.m.Places[id.Place] != id {
			t.Errorf("%v is paid and not in the place of its services", id)
		}
		if k.Paid > k.Charged || k.Paid > 0 && k.Flags&(model.NoConsent|model.NoCoverage) != 0 {
			t.Errorf("%v pays %d of %d with flags %b", id, k.Paid, k.Charged, k.Flags)
		}
		if old := w.m.Claims[k.Replaces]; old != nil && k.Paid > 0 && old.Paid > 0 {
			t.Errorf("%v and the version it replaces are both paid", id)
		}
	}
	for ref, v := range w.m.Coverages {
		if v.Maximum != 0 && v.Used > v.Maximum {
			t.Errorf("%s used %d of %d", ref, v.Used, v.Maximum)
		}
	}
	if t.Failed() {
		t.FailNow()
	}
}

// line is values with spaces between.
func line(values ...any) string { return strings.TrimSpace(fmt.Sprintln(values...)) }

func claimLine(payer, provider, service, decided, charged, paid, version, state, flags, aside any) string {
	return fmt.Sprint("of ", payer, "/", provider, " service ", service, " decided ", decided, " charged ", charged, " paid ", paid,
		" version ", version, " state ", state, " flags ", flags, " aside ", aside)
}

// model is the model's state, as lines.
func (w *world) model() map[string]string {
	m, s := w.m, map[string]string{}
	for _, id := range ids() {
		k := m.Claims[id]
		if k == nil {
			k = &model.Claim{}
		}
		what := "claim " + id.String()
		s[what] = claimLine(k.Payer, k.Provider, k.Service, k.DecidedOn, k.Charged, k.Paid, k.Version, k.State, k.Flags, m.Aside(id))
		s[what+" links"] = line(k.Replaces, k.ReplacedBy, k.HeldThrough, k.Interest)
		s[what+" place"] = m.Places[id.Place].String()
		a := m.Appeals[id]
		if a == nil {
			a = &model.Appeal{}
		}
		s[what+" appeal"] = line(a.AppealedOn, a.AnsweredOn, a.DisputedOn, a.Panel, a.AwardedOn, orDash(a.Award))
		if k.State == model.Disputed || len(a.Votes) > 0 {
			for _, j := range judges {
				s[fmt.Sprint(what, " vote of ", j)] = orDash(a.Votes[j])
				s[fmt.Sprint(what, " votes like ", j)] = line(a.Count(a.Votes[j]) * btoi(a.Votes[j] != ""))
			}
		}
	}
	for _, p := range payers {
		terms, release := m.TermsOf[p], m.Releases[p]
		s[fmt.Sprint("payer ", p)] = line(m.Escrow[p], m.Pools[p], release.Amount, release.From, terms.Notice, 10000-terms.Keeps)
		for _, h := range providers {
			pair := model.Pair{Payer: p, Provider: h}
			s[fmt.Sprint("due ", pair)] = line(m.Due[pair].Amount)
			for day := range w.days[pair] {
				s[fmt.Sprint("noticed ", pair, day)] = line(m.Noticed[pair][day].Amount)
			}
		}
	}
	for _, h := range providers {
		s[fmt.Sprint("balance ", h)] = line(m.Balances[h])
	}
	for _, b := range banks {
		s[fmt.Sprint("bank ", b)] = line(m.Withdrawn[b])
	}
	s["liabilities"], s["tokens held"] = line(m.Liabilities()), fmt.Sprint(m.Liabilities())
	for _, ref := range coverages {
		v := m.Coverages[ref]
		if v == nil {
			v = &model.Coverage{}
		}
		s["coverage "+ref] = line(v.Payer, v.From, v.Through, v.Maximum, v.Used)
	}
	for _, ref := range consents {
		status := bindings.ConsentNone
		if g := m.Consents[ref]; g != nil {
			status = bindings.ConsentActive
			if g.Revoked {
				status = bindings.ConsentRevoked
			}
		}
		s["consent "+ref] = line(status)
	}
	for _, org := range orgs() {
		s[fmt.Sprint("suspended ", org)] = line(m.Orgs[org].Suspended)
		s[fmt.Sprint("owners ", org)] = line(m.Orgs[org].Owner, m.Orgs[org].Pending)
		for _, key := range delegates {
			d := m.Orgs[org].Keys[key]
			if d == nil {
				d = &model.Delegation{}
			}
			s[fmt.Sprint("delegation ", org, key)] = line(d.Powers, d.PerClaim, d.PerDay, d.Through, d.Spent, d.SpentOn)
		}
	}
	return s
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func orDash(name string) string {
	if name == "" {
		return "-"
	}
	return name
}

// contracts is what the contracts' views tell, as the same lines.
func (w *world) contracts(t rapid.TB) map[string]string {
	r, s := reader{t, w.c, w.c.evm(w.now)}, map[string]string{}
	r.claims(w, s)
	r.money(w, s)
	r.registries(s)
	return s
}

func (r reader) claims(w *world, s map[string]string) {
	claims, appeals := bindings.NewClaims(), bindings.NewAppeals()
	for _, id := range ids() {
		what, word := "claim "+id.String(), r.id(id)
		k := ask(r, r.Claims, claims.PackClaim(word), claims.UnpackClaim)
		s[what] = claimLine(k.Payer, k.Provider, k.ServiceDay, k.DecidedDay, k.Charged, k.Paid, k.Version, k.State, k.Flags, k.Aside)
		before := ask(r, r.Claims, claims.PackReplaces(word), r.named(claims.UnpackReplaces))
		after := ask(r, r.Claims, claims.PackReplacedBy(word), r.named(claims.UnpackReplacedBy))
		held := ask(r, r.Claims, claims.PackHoldLastDay(word), claims.UnpackHoldLastDay)
		interest := ask(r, r.Claims, claims.PackInterestPaid(word), claims.UnpackInterestPaid)
		s[what+" links"] = line(before, after, held, interest)
		s[what+" place"] = ask(r, r.Claims, claims.PackOccupant(word), r.named(claims.UnpackOccupant))
		a := ask(r, r.Appeals, appeals.PackAppealOf(word), appeals.UnpackAppealOf)
		s[what+" appeal"] = line(a.AppealedDay, a.AnsweredDay, a.DisputedDay, a.Panel, a.AwardedDay, r.say(a.Award))
		if m := w.m.Appeals[id]; k.State == bindings.StateDisputed || m != nil && len(m.Votes) > 0 {
			for _, j := range judges {
				vote := ask(r, r.Appeals, appeals.PackVoteOf(word, uint32(j)), appeals.UnpackVoteOf)
				s[fmt.Sprint(what, " vote of ", j)] = r.say(vote)
				s[fmt.Sprint(what, " votes like ", j)] = ask(r, r.Appeals, appeals.PackVotes(word, vote), appeals.UnpackVotes).String()
			}
		}
	}
}

func (r reader) money(w *world, s map[string]string) {
	treasury, token := bindings.NewTreasury(), bindings.NewSettlementToken()
	number := func(data []byte, unpack func([]byte) (*big.Int, error)) string {
		return ask(r, r.Treasury, data, unpack).String()
	}
	for _, p := range payers {
		o := uint32(p)
		release := ask(r, r.Treasury, treasury.PackAnnounced(o), treasury.UnpackAnnounced)
		terms := ask(r, r.Treasury, treasury.PackTerms(o), treasury.UnpackTerms)
		s[fmt.Sprint("payer ", p)] = line(ask(r, r.Treasury, treasury.PackEscrow(o), treasury.UnpackEscrow),
			ask(r, r.Treasury, treasury.PackIncentives(o), treasury.UnpackIncentives), release.Amount, release.Day, terms.NoticeDays, terms.CapBps)
		for _, h := range providers {
			pair := model.Pair{Payer: p, Provider: h}
			s[fmt.Sprint("due ", pair)] = number(treasury.PackDue(o, uint32(h)), treasury.UnpackDue)
			for day := range w.days[pair] {
				s[fmt.Sprint("noticed ", pair, day)] = number(treasury.PackNoticed(o, uint32(h), int32(day)), treasury.UnpackNoticed)
			}
		}
	}
	for _, h := range providers {
		s[fmt.Sprint("balance ", h)] = number(treasury.PackBalance(uint32(h)), treasury.UnpackBalance)
	}
	for _, b := range banks {
		s[fmt.Sprint("bank ", b)] = ask(r, r.SettlementToken, token.PackBalanceOf(r.address(b)), token.UnpackBalanceOf).String()
	}
	s["liabilities"] = number(treasury.PackLiabilities(), treasury.UnpackLiabilities)
	s["tokens held"] = ask(r, r.SettlementToken, token.PackBalanceOf(r.Treasury), token.UnpackBalanceOf).String()
}

func (r reader) registries(s map[string]string) {
	participants, eligibility, consent := bindings.NewParticipants(), bindings.NewEligibility(), bindings.NewConsents()
	for _, ref := range coverages {
		v := ask(r, r.Eligibility, eligibility.PackCoverage(r.word(ref)), eligibility.UnpackCoverage)
		s["coverage "+ref] = line(v.Payer, v.StartDay, v.EndDay, v.AnnualMaximum, v.Used)
	}
	for _, ref := range consents {
		s["consent "+ref] = line(ask(r, r.Consents, consent.PackConsent(r.word(ref)), consent.UnpackConsent).Status)
	}
	for _, org := range orgs() {
		o := ask(r, r.Participants, participants.PackOrganisation(uint32(org)), participants.UnpackOrganisation)
		s[fmt.Sprint("suspended ", org)] = line(o.Suspended)
		s[fmt.Sprint("owners ", org)] = line(r.say(o.Owner), r.say(o.PendingOwner))
		for _, key := range delegates {
			d := ask(r, r.Participants, participants.PackDelegation(uint32(org), r.address(key)), participants.UnpackDelegation)
			s[fmt.Sprint("delegation ", org, key)] = line(d.Powers, d.CapPerClaim, d.CapPerDay, d.ValidThroughDay, d.SpentToday, d.SpentDay)
		}
	}
}

func keccak(data []byte) [32]byte { return crypto.Keccak256Hash(data) }
