package settlement

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/google/uuid"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/chain/chaintest"
)

// TestReplacedRecoveredRecouped: replacements up and down, a void, a recovery with notice; every cent is booked, and what is
// owed is netted from the next payment.
func TestReplacedRecoveredRecouped(t *testing.T) {
	c := newTown(t)
	ids := c.paid(4)
	w, claims, treasury := c.world, bindings.NewClaims(), bindings.NewTreasury()
	replace := func(id uuid.UUID, pays int64) int64 {
		old := c.onChain(id)
		var paid int64
		c.scan(&paid, `select paid from chain_claim_now where claim = $1`, old.Claim[:])
		next := old
		next.Claim, next.Commitment = chaintest.ClaimID(next.Provider), chaintest.Random()
		w.Do(w.Doctor, &w.Contracts.Claims, claims.PackReplace([]bindings.Replacement{{Item: next, Replaces: old.Claim}}))
		c.did(c.owner, "Claims", claims.PackSettle([]bindings.Settlement{{Claim: next.Claim, Allowed: uint64(pays), Paid: uint64(pays),
			Adjusted: next.Charged - uint64(pays), Decision: chaintest.Random()}}))
		c.expect(id, "reversed replaced")
		return paid
	}
	for range depth + 1 {
		w.Commit()
	}
	c.indexAll()
	before := c.books("provider:21")
	up := replace(ids[0], 11_000)
	down := replace(ids[1], 1_000)
	var moved string
	c.scan(&moved, `select string_agg(amount::text, ' ' order by block_number) from (select * from chain_treasury where kind = 'settled' order by block_number desc limit 2) x`)
	if want := fmt.Sprintf("%d 0", 11_000-up); moved != want {
		t.Errorf("moved %s, want %s", moved, want)
	}
	// The provider asks to void the third; the payer recovers the fourth, with 30 days' notice.
	third, fourth := c.onChain(ids[2]).Claim, c.onChain(ids[3]).Claim
	c.did(w.Doctor, "Claims", claims.PackRequestVoid([][32]byte{third}))
	c.expect(ids[2], "settled")
	if n := c.count("review where claim_id = $1 and reason = 'void-requested'", ids[2]); n != 1 {
		t.Error("nobody is told that a paid claim is taken back")
	}
	c.did(c.owner, "Claims", claims.PackReverse([]bindings.Reversal{{Claim: third, Decision: chaintest.Random()}, {Claim: fourth, Decision: chaintest.Random()}}))
	c.expect(ids[2], "reversed voided")
	c.expect(ids[3], "reversed recovered")
	var third0, fourth0 int64
	c.scan(&third0, `select paid from decision where claim_id = $1`, ids[2])
	c.scan(&fourth0, `select paid from decision where claim_id = $1`, ids[3])
	var due, noticed int64
	c.scan(&due, `select due from chain_debt_now where payer = $1`, payer)
	c.scan(&noticed, `select noticed from chain_debt_now where payer = $1`, payer)
	if due != down-1_000+third0 || noticed != fourth0 {
		t.Errorf("due %d, noticed %d; want %d, %d", due, noticed, down-1_000+third0, fourth0)
	}
	if n := c.count("review where claim_id = $1 and resolution is null", ids[2]); n != 0 {
		t.Error("the review of a reversed claim is open")
	}
	c.days(30)
	c.did(w.Admin, "Treasury", treasury.PackPassNotice(payer, provider, w.Today+30))
	c.delegate(bindings.PowerSettle|bindings.PowerAttest, 50_000, 10_000_000)
	next := c.send(c.bill("M1", "B1", "G0102", 40_000, 20))[0]
	c.settle()
	if n := c.count("chain_treasury where kind = 'recouped'"); n != 0 && c.count("claim where id = $1 and state = 'settled'", next) == 0 {
		t.Error("recouped without a payment")
	}
	c.check(c.svc.Approve(t.Context(), next, "examiner", nil, 0))
	c.settle()
	c.expect(next, "settled")
	c.balanced(2) // the replacements
	var paid int64
	c.scan(&paid, `select paid from decision where claim_id = $1`, next)
	owed := down - 1_000 + third0 + fourth0
	if got, want := c.books("provider:21"), before+11_000-up+paid-min(owed, paid); got != want {
		t.Errorf("the provider's account stands at %d, want %d", got, want)
	}
}

// TestAppealsBooked: appeal, upheld, dispute, award; overturned; interest, incentives and releases.
func TestAppealsBooked(t *testing.T) {
	c := newTown(t)
	ids := c.paid(2)
	w, appeals, claims, treasury := c.world, bindings.NewAppeals(), bindings.NewClaims(), bindings.NewTreasury()
	judges := []uint32{31, 32, 33}
	var orgs []bindings.Organisation
	for _, j := range judges {
		orgs = append(orgs, bindings.Organisation{Org: j, Kind: bindings.KindAuditor, Owner: w.Admin.Address()})
	}
	c.did(w.Admin, "Participants", bindings.NewParticipants().PackRegisterMany(orgs))
	c.did(w.Admin, "Appeals", appeals.PackSetPanel(judges))
	more := func(id uuid.UUID) bindings.Settlement {
		return bindings.Settlement{Claim: c.onChain(id).Claim, Allowed: 11_500, Paid: 11_500, Adjusted: 500, Decision: chaintest.Random()}
	}
	one, other := c.onChain(ids[0]).Claim, c.onChain(ids[1]).Claim
	c.did(w.Doctor, "Appeals", appeals.PackAppeal(one, chaintest.Random()))
	c.did(w.Doctor, "Appeals", appeals.PackAppeal(other, chaintest.Random()))
	c.expect(ids[0], "appealed")
	c.did(c.owner, "Appeals", appeals.PackUphold(one, chaintest.Random()))
	c.expect(ids[0], "upheld")
	c.balanced() // the decisions still are what stands on chain
	c.did(c.owner, "Appeals", appeals.PackOverturn(more(ids[1])))
	c.expect(ids[1], "overturned")
	c.did(w.Doctor, "Appeals", appeals.PackDispute(one, chaintest.Random()))
	c.expect(ids[0], "disputed")
	award := more(ids[0])
	for _, j := range judges[:2] {
		c.did(w.Admin, "Appeals", appeals.PackJudge(award, j))
	}
	c.did(w.Admin, "Appeals", appeals.PackCarryOut(award))
	c.expect(ids[0], "overturned")
	c.did(c.owner, "Claims", claims.PackPayInterest([]bindings.Interest{{Claim: one, Amount: 123, Commitment: chaintest.Random()}}))
	c.did(c.owner, "Treasury", treasury.PackFundIncentives(payer, big.NewInt(5_000)))
	c.did(c.owner, "Treasury", treasury.PackPayIncentives([]bindings.Incentive{{Payer: payer, Provider: provider, Amount: 700, Commitment: chaintest.Random()}}))
	c.did(c.owner, "Treasury", treasury.PackAnnounceRelease(payer, big.NewInt(2_000)))
	c.did(c.owner, "Treasury", treasury.PackAnnounceRelease(payer, big.NewInt(500)))
	c.balanced()
	for account, want := range map[string]int64{"pool:12": 4_300, "release:12": 2_500, "provider:21": 11_500*2 + 123 + 700} {
		if got := c.books(account); got != want {
			t.Errorf("%s stands at %d, want %d", account, got, want)
		}
	}
	c.days(30)
	c.did(c.owner, "Treasury", treasury.PackRelease(payer, c.owner.Address()))
	c.balanced()
	if got := c.books("release:12"); got != 0 {
		t.Errorf("%d are announced still", got)
	}
	var path string
	c.scan(&path, `select string_agg(state, ' ' order by sequence) from claim_event where claim_id = $1`, ids[0])
	if want := "received submitted adjudicated settled appealed upheld disputed overturned"; path != want {
		t.Errorf("Watch saw %q, want %q", path, want)
	}
}
