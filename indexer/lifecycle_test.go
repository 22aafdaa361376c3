package indexer_test

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/indexer"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/chain/chaintest"
)

// storm does what parties may do, at random, right or wrong, and remembers what there is.
type storm struct {
	*bundle
	*rand.Rand
	consent   [32]byte
	coverages [][32]byte
	claims    []bindings.Submission
	passed    int32 // days
	nonces    map[common.Address]uint64
}

var judges = []uint32{31, 32, 33}

func newStorm(b *bundle, seed uint64) *storm {
	s := &storm{bundle: b, Rand: rand.New(rand.NewPCG(seed, 7)), nonces: map[common.Address]uint64{}}
	w, c := b.world, &b.world.Contracts
	grant, signature := w.Consent()
	w.Do(w.Admin, &c.Consents, bindings.NewConsents().PackGrant(grant, signature))
	s.consent = grant.Ref
	for _, most := range []uint64{0, 40_000} {
		cover := w.Coverage()
		cover.AnnualMaximum = most
		w.Do(w.Owner, &c.Eligibility, bindings.NewEligibility().PackAttest(cover))
		s.coverages = append(s.coverages, cover.Ref)
	}
	var orgs []bindings.Organisation
	for _, org := range judges {
		orgs = append(orgs, bindings.Organisation{Org: org, Kind: bindings.KindAuditor, Owner: w.Admin.Address()})
	}
	w.Do(w.Admin, &c.Participants, bindings.NewParticipants().PackRegisterMany(orgs))
	w.Do(w.Admin, &c.Appeals, bindings.NewAppeals().PackSetPanel(judges))
	return s
}

func (s *storm) today() int32 { return s.world.Today + s.passed }

// pick is a claim that stands so on chain, if there is one; sometimes any.
func (s *storm) pick(states ...uint8) bindings.Submission {
	claims := bindings.NewClaims()
	for _, i := range s.Perm(len(s.claims)) {
		c := s.claims[i]
		if s.IntN(20) == 0 || slices.Contains(states, ask(s.bundle, s.world.Contracts.Claims, claims, claims.PackClaim(c.Claim), claims.UnpackClaim).State) {
			return c
		}
	}
	return s.claims[0]
}

// fresh is a new claim, sometimes for the services of another.
func (s *storm) fresh() bindings.Submission {
	c := s.world.Submission(s.consent, s.coverages[s.IntN(len(s.coverages))])
	if len(s.claims) > 0 && s.IntN(3) == 0 {
		copy(c.Claim[:28], s.claims[s.IntN(len(s.claims))].Claim[:28])
	}
	if s.IntN(10) == 0 {
		c.Consent = [32]byte{}
	}
	s.claims = append(s.claims, c)
	return c
}

func (s *storm) decision(c bindings.Submission) bindings.Settlement {
	paid := s.Uint64N(15_001)
	return bindings.Settlement{Claim: c.Claim, Allowed: paid, Paid: paid, Adjusted: 15_000 - paid, Decision: chaintest.Random(), Coverage: c.Coverage}
}

// send puts a transaction into the pool. The storm counts nonces by itself: the pool is slow to notice a block.
func (s *storm) send(from chain.Signer, to *common.Address, data []byte) {
	eth := s.world.Backend.Client()
	nonce, known := s.nonces[from.Address()]
	if !known {
		var err error
		nonce, err = eth.NonceAt(s.t.Context(), from.Address(), nil)
		s.check(err)
	}
	tx, err := from.SignTx(types.NewTx(&types.LegacyTx{Nonce: nonce, GasPrice: big.NewInt(chaintest.GasPrice), Gas: 1_000_000, To: to, Data: data}),
		big.NewInt(chaintest.ChainID))
	s.check(err)
	s.check(eth.SendTransaction(s.t.Context(), tx))
	s.nonces[from.Address()] = nonce + 1
}

// act sends one act. What the contracts refuse or revert belongs to the storm.
func (s *storm) act() {
	w, c := s.world, &s.world.Contracts
	claims, appeals, treasury := bindings.NewClaims(), bindings.NewAppeals(), bindings.NewTreasury()
	if len(s.claims) == 0 || s.IntN(4) == 0 {
		s.send(w.Doctor, &c.Claims, claims.PackSubmit([]bindings.Submission{s.fresh()}))
		return
	}
	amount := big.NewInt(1 + s.Int64N(9_000))
	const submitted, held, settled, denied = bindings.StateSubmitted, bindings.StateHeld, bindings.StateSettled, bindings.StateDenied
	const appealed, disputed, upheld, overturned, reversed = bindings.StateAppealed, bindings.StateDisputed, bindings.StateUpheld, bindings.StateOverturned, bindings.StateReversed
	switch s.IntN(24) {
	case 0, 1, 2, 3:
		s.send(w.Owner, &c.Claims, claims.PackSettle([]bindings.Settlement{s.decision(s.pick(submitted)), s.decision(s.pick(submitted, held))}))
	case 4:
		one := s.pick(submitted, held)
		s.send(w.Owner, &c.Claims, claims.PackSettle([]bindings.Settlement{{Claim: one.Claim, Adjusted: 15_000, Decision: chaintest.Random(), Denied: true}}))
	case 5, 6:
		one := s.pick(settled, denied, overturned)
		s.send(w.Doctor, &c.Claims, claims.PackReplace([]bindings.Replacement{{Item: s.fresh(), Replaces: one.Claim, ReplacedCoverage: one.Coverage}}))
	case 7:
		one := s.pick(submitted, settled)
		s.send(w.Doctor, &c.Claims, claims.PackRequestVoid([][32]byte{one.Claim}))
	case 8, 9:
		one := s.pick(settled, upheld, submitted)
		s.send(w.Owner, &c.Claims, claims.PackReverse([]bindings.Reversal{{Claim: one.Claim, Decision: chaintest.Random(), Coverage: one.Coverage}}))
	case 10:
		one := s.pick(submitted)
		s.send(w.Owner, &c.Claims, claims.PackHold([]bindings.Hold{{Claim: one.Claim, LastDay: s.today() + s.Int32N(20), Reason: chaintest.Random()}}))
	case 11:
		one := s.pick(held)
		s.send(w.Owner, &c.Claims, claims.PackRelease([][32]byte{one.Claim}))
	case 12:
		one := s.pick(settled, overturned)
		s.send(w.Owner, &c.Claims, claims.PackPayInterest([]bindings.Interest{{Claim: one.Claim, Amount: s.Uint64N(500), Commitment: chaintest.Random()}}))
	case 13, 14:
		one := s.pick(settled, denied, reversed)
		s.send(w.Doctor, &c.Appeals, appeals.PackAppeal(one.Claim, chaintest.Random()))
	case 15:
		one := s.pick(appealed)
		s.send(w.Owner, &c.Appeals, appeals.PackUphold(one.Claim, chaintest.Random()))
	case 16:
		one := s.pick(appealed)
		s.send(w.Owner, &c.Appeals, appeals.PackOverturn(s.decision(one)))
	case 17:
		one := s.pick(appealed, upheld, overturned)
		s.send(w.Doctor, &c.Appeals, appeals.PackDispute(one.Claim, chaintest.Random()))
	case 18: // the whole panel, with one opinion
		one := s.pick(disputed)
		award := s.decision(one)
		for _, judge := range judges {
			if s.IntN(8) == 0 {
				s.send(w.Admin, &c.Appeals, appeals.PackJudgeUpheld(one.Claim, judge))
			} else {
				s.send(w.Admin, &c.Appeals, appeals.PackJudge(award, judge))
			}
		}
		s.send(w.Admin, &c.Appeals, appeals.PackCarryOut(award))
	case 19:
		s.send(w.Owner, &c.Treasury, treasury.PackFundIncentives(chaintest.Payer, amount))
		s.send(w.Owner, &c.Treasury, treasury.PackPayIncentives([]bindings.Incentive{{Payer: chaintest.Payer, Provider: chaintest.Provider, Amount: amount.Uint64() / 2, Commitment: chaintest.Random()}}))
		s.send(w.Owner, &c.Treasury, treasury.PackReclaimIncentives(chaintest.Payer, big.NewInt(amount.Int64()/3)))
	case 20:
		s.send(w.Owner, &c.Treasury, treasury.PackAnnounceRelease(chaintest.Payer, amount))
		s.send(w.Owner, &c.Treasury, treasury.PackRelease(chaintest.Payer, w.Owner.Address()))
	case 21:
		s.send(w.Doctor, &c.Treasury, treasury.PackRepayFromBalance(chaintest.Payer, chaintest.Provider, amount))
		s.send(w.Doctor, &c.Treasury, treasury.PackWithdraw(chaintest.Provider, w.Doctor.Address(), amount))
	case 22:
		s.send(w.Owner, &c.Treasury, treasury.PackSetTerms(chaintest.Payer, uint16(s.IntN(40)), uint16(s.IntN(10_001))))
	case 23:
		for d := s.world.Today; d <= s.today(); d++ {
			if s.count("chain_debt where due_day = date '1970-01-01' + $1::int and kind = 'owed'", d) > 0 {
				s.send(w.Admin, &c.Treasury, treasury.PackPassNotice(chaintest.Payer, chaintest.Provider, d))
			}
		}
	}
}

// days lets time pass, once the pool is empty.
func (s *storm) days(n int32) {
	for tries := 0; ; tries++ {
		err := s.world.Backend.AdjustTime(time.Duration(n) * 24 * time.Hour)
		if err == nil {
			break
		}
		if tries == 20 {
			s.t.Fatal(err)
		}
		s.world.Commit()
	}
	s.passed += n
}

// TestMirrorEqualsContracts: whatever the parties do, the mirror says of every claim, coverage and account what the contracts
// say, also after a reorg, and rebuilt.
func TestMirrorEqualsContracts(t *testing.T) {
	seen := map[string]bool{}
	for seed := range uint64(4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			b := setup(t, indexer.Options{ChunkSize: 5, Confirmations: 60})
			s := newStorm(b, seed)
			weather := func(blocks int) {
				for range blocks {
					for range 1 + s.IntN(6) {
						s.act()
					}
					b.world.Commit()
				}
			}
			weather(40)
			b.catchUp()
			s.days(31)
			s.send(b.world.Owner, &b.world.Contracts.Treasury, bindings.NewTreasury().PackRelease(chaintest.Payer, b.world.Owner.Address()))
			weather(30)
			b.catchUp()
			b.sameAsContracts(s)
			_, base := b.world.Head()
			weather(6)
			b.catchUp()
			b.sameAsContracts(s)
			b.world.Fork(base) // the pool has the branch's transactions: another order, other blocks
			for range 8 {
				b.world.Commit()
			}
			clear(s.nonces)
			weather(4)
			b.catchUp()
			if b.indexer.Status().Reorgs == 0 {
				t.Fatal("no reorg")
			}
			b.sameAsContracts(s)
			s.days(1)
			for range 61 {
				b.world.Commit()
			}
			b.catchUp()
			if report, err := b.indexer.Verify(t.Context()); err != nil {
				t.Fatalf("%+v: %v", report, err)
			}
			for _, query := range []string{"select distinct state from chain_claim", "select distinct 'moved ' || kind from chain_treasury", "select distinct 'debt ' || kind from chain_debt"} {
				rows, err := b.pool.Query(t.Context(), query)
				b.check(err)
				found, err := pgx.CollectRows(rows, pgx.RowTo[string])
				b.check(err)
				for _, what := range found {
					seen[what] = true
				}
			}
		})
	}
	if want := len(stateNames) + 12 + 4; !t.Failed() && len(seen) != want { // all states but none, and refused
		t.Errorf("the storms saw only %d of %d: %v", len(seen), want, slices.Sorted(maps.Keys(seen)))
	}
}

func ask[T any](b *bundle, at common.Address, contract interface {
	Instance(bind.ContractBackend, common.Address) *bind.BoundContract
}, data []byte, unpack func([]byte) (T, error)) T {
	b.t.Helper()
	v, err := bind.Call(contract.Instance(b.world.Backend.Client(), at), &bind.CallOpts{Context: b.t.Context()}, data, unpack)
	b.check(err)
	return v
}

var stateNames = []string{"", "submitted", "held", "settled", "denied", "appealed", "disputed", "upheld", "overturned", "reversed"}

// sameAsContracts compares the projections with what the contracts store.
func (b *bundle) sameAsContracts(s *storm) {
	b.t.Helper()
	c, claims, treasury := b.world.Contracts, bindings.NewClaims(), bindings.NewTreasury()
	known := 0
	for _, sub := range s.claims {
		on := ask(b, c.Claims, claims, claims.PackClaim(sub.Claim), claims.UnpackClaim)
		if on.State == bindings.StateNone {
			continue
		}
		known++
		want := fmt.Sprintf("%s v%d %d/%d flags %d days %d %d hold %d interest %d of %d by %d replaces %x by %x", stateNames[on.State], on.Version, on.Charged, on.Paid,
			on.Flags, on.ServiceDay, on.DecidedDay,
			ask(b, c.Claims, claims, claims.PackHoldLastDay(sub.Claim), claims.UnpackHoldLastDay),
			ask(b, c.Claims, claims, claims.PackInterestPaid(sub.Claim), claims.UnpackInterestPaid), on.Payer, on.Provider,
			ask(b, c.Claims, claims, claims.PackReplaces(sub.Claim), claims.UnpackReplaces),
			ask(b, c.Claims, claims, claims.PackReplacedBy(sub.Claim), claims.UnpackReplacedBy))
		var got string
		b.check(b.pool.QueryRow(b.t.Context(), `select format('%s v%s %s/%s flags %s days %s %s hold %s interest %s of %s by %s replaces %s by %s', state, version, charged, coalesce(paid, 0),
				flags, service_day - date '1970-01-01', coalesce(decided_day - date '1970-01-01', 0), coalesce(held_through - date '1970-01-01', 0), coalesce(interest, 0),
				payer, provider, encode(coalesce(replaces, decode(repeat('00', 32), 'hex')), 'hex'), encode(coalesce(replaced_by, decode(repeat('00', 32), 'hex')), 'hex'))
			from chain_claim_now where claim = $1`, sub.Claim[:]).Scan(&got))
		if got != want {
			b.t.Errorf("claim %x:\n mirror   %s\n contract %s", sub.Claim[:4], got, want)
		}
	}
	if n := b.count("chain_claim_now where state <> 'refused'"); n != known {
		b.t.Errorf("%d claims mirrored, %d on chain", n, known)
	}
	eligibility := bindings.NewEligibility()
	for _, ref := range s.coverages {
		on := ask(b, c.Eligibility, eligibility, eligibility.PackCoverage(ref), eligibility.UnpackCoverage)
		if b.count("chain_coverage_now where ref = $1 and used = $2 and annual_maximum = $3", ref[:], on.Used, on.AnnualMaximum) != 1 {
			b.t.Errorf("coverage %x: %+v", ref[:4], on)
		}
	}
	payer, provider := chaintest.Payer, chaintest.Provider
	announced := ask(b, c.Treasury, treasury, treasury.PackAnnounced(payer), treasury.UnpackAnnounced)
	for account, want := range map[string]*big.Int{
		fmt.Sprint("escrow:", payer):      ask(b, c.Treasury, treasury, treasury.PackEscrow(payer), treasury.UnpackEscrow),
		fmt.Sprint("pool:", payer):        ask(b, c.Treasury, treasury, treasury.PackIncentives(payer), treasury.UnpackIncentives),
		fmt.Sprint("release:", payer):     announced.Amount,
		fmt.Sprint("provider:", provider): ask(b, c.Treasury, treasury, treasury.PackBalance(provider), treasury.UnpackBalance),
	} {
		var got int64
		b.scan("select coalesce(sum(case when target = $1 then amount when source = $1 then -amount end), 0)::bigint from chain_treasury", &got, account)
		if got != want.Int64() {
			b.t.Errorf("%s: mirror %d, contract %d", account, got, want)
		}
	}
	var due int64
	b.scan("select coalesce(sum(due), 0)::bigint from chain_debt_now where payer = $1 and provider = $2", &due, payer, provider)
	if want := ask(b, c.Treasury, treasury, treasury.PackDue(payer, provider), treasury.UnpackDue); due != want.Int64() {
		b.t.Errorf("due: mirror %d, contract %d", due, want)
	}
	for d := b.world.Today; d < b.world.Today+120; d++ {
		var noticed int64
		b.scan("select coalesce(sum(noticed), 0)::bigint from chain_debt where due_day = date '1970-01-01' + $1::int", &noticed, d)
		if want := ask(b, c.Treasury, treasury, treasury.PackNoticed(payer, provider, d), treasury.UnpackNoticed); noticed != want.Int64() {
			b.t.Errorf("noticed for day %d: mirror %d, contract %d", d, noticed, want)
		}
	}
}

// TestRegistriesMirrored: superseded consents, custody and delegates, pauses, coverages that end, who may act in an emergency.
func TestRegistriesMirrored(t *testing.T) {
	b := setup(t, indexer.Options{ChunkSize: 3})
	w, c := b.world, &b.world.Contracts
	consents, guardians, eligibility := bindings.NewConsents(), bindings.NewGuardians(), bindings.NewEligibility()
	old, signature := w.Consent()
	w.Do(w.Admin, &c.Consents, consents.PackGrant(old, signature))
	next, _ := w.Consent()
	w.Do(w.Admin, &c.Consents, consents.PackSupersede(old.Ref, next, old.Controller, w.SignSupersede(w.Patient, old.Ref, next), nil))
	early, late := w.Coverage(), w.Coverage()
	early.AnnualMaximum, early.EndDay = 5_000, early.StartDay+364
	w.Do(w.Owner, &c.Eligibility, eligibility.PackAttestMany([]bindings.Coverage{early, late}))
	w.Do(w.Owner, &c.Eligibility, eligibility.PackTerminate(early.Ref, w.Today-5))
	w.Do(w.Owner, &c.Eligibility, eligibility.PackTerminate(late.Ref, w.Today+5))
	w.Do(w.Admin, &c.Participants, bindings.NewParticipants().PackSetEmergency(chaintest.Provider, true))
	for _, from := range []chain.Signer{w.Admin, w.Owner} {
		w.Do(from, &c.Guardians, guardians.PackPause(bindings.PauseOf(chaintest.Payer)))
	}
	b.catchUp()
	b.sameAsChain()
	paused := bindings.PauseOf(chaintest.Payer)
	for query, want := range map[string]string{
		"select string_agg(status, ' ' order by status) from chain_consent_now":                                                                                          "active superseded",
		fmt.Sprintf("select encode(superseded_by, 'hex') from chain_consent_now where ref = '\\x%x'", old.Ref):                                                           fmt.Sprintf("%x", next.Ref),
		fmt.Sprintf("select (end_day = date '1970-01-01' + %d) || ' ' || retroactive from chain_coverage_now where ref = '\\x%x'", w.Today-5, early.Ref):                 "true true",
		fmt.Sprintf("select (end_day = date '1970-01-01' + %d) || ' ' || coalesce(retroactive, false) from chain_coverage_now where ref = '\\x%x'", w.Today+5, late.Ref): "true false",
		"select emergency || ' ' || kind || ' ' || active from chain_organisation where number = 21 order by block_number desc limit 1":                                  "true 2 true",
		fmt.Sprintf("select (until > now())::text from chain_pause_now where scope = '\\x%x'", paused):                                                                   "true",
		"select count(*)::text from chain_event where name = ''":                                                                                                         "0",
	} {
		var got string
		b.scan(query, &got)
		if got != want {
			t.Errorf("%s: %s, want %s", query, got, want)
		}
	}
	for _, from := range []chain.Signer{w.Admin, w.Owner} {
		w.Do(from, &c.Guardians, guardians.PackLift(paused))
	}
	b.catchUp()
	if n := b.count("chain_pause_now where scope = $1 and until is null", paused[:]); n != 1 {
		t.Error("the pause is not lifted")
	}
	b.check(verify(t.Context(), b))
}

func verify(ctx context.Context, b *bundle) error {
	for range k + 1 {
		b.world.Commit()
	}
	b.catchUp()
	_, err := b.indexer.Verify(ctx)
	return err
}
