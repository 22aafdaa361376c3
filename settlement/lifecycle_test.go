package settlement

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/chain/chaintest"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/intake"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/vault"
)

// onChain is a claim as the service submitted it.
func (c *town) onChain(id uuid.UUID) (s bindings.Submission) {
	c.Helper()
	var chainID, coverage, consent []byte
	var charge, paid int64
	c.scan(&chainID, `select chain_id from claim where id = $1`, id)
	c.scan(&coverage, `select coalesce(coverage_ref, '') from claim where id = $1`, id)
	c.scan(&consent, `select coalesce(consent_ref, '') from claim where id = $1`, id)
	c.scan(&charge, `select charge from claim where id = $1`, id)
	c.scan(&paid, `select coalesce((select paid from decision where claim_id = $1 order by version desc limit 1), 0)`, id)
	return bindings.Submission{Claim: ref(chainID), Payer: payer, Provider: provider, Consent: ref(consent), Coverage: ref(coverage),
		Commitment: chaintest.Random(), Charged: uint64(charge), ServiceDay: c.world.Today - 3}
}

// paid settles claims that all pay, and returns them.
func (c *town) paid(n int) []uuid.UUID {
	c.Helper()
	c.enroll(true, "M1", "M2")
	var bills []claim.Claim
	for i := range n {
		bills = append(bills, c.bill([]string{"M1", "M2"}[i%2], fmt.Sprint("A", i), "G0101", 12000, claim.Day(3+i)))
	}
	ids := c.send(bills...)
	c.settle()
	for _, id := range ids {
		c.expect(id, "settled")
	}
	return ids
}

func (c *town) days(n int) {
	c.Helper()
	c.skew += time.Duration(n) * 24 * time.Hour
	for tries := 0; ; tries++ {
		err := c.world.Backend.AdjustTime(time.Duration(n) * 24 * time.Hour)
		if err == nil {
			break
		}
		if tries == 20 {
			c.Fatal(err)
		}
		c.world.Commit()
	}
	c.world.Commit()
	c.indexAll()
}

// did sends transactions of the parties, makes a block and indexes it.
func (c *town) did(from chain.Signer, contract string, data []byte) {
	c.Helper()
	c.world.Do(from, c.world.Contracts.Named()[contract], data)
	c.indexAll()
}

// books returns the sum of an account.
func (c *town) books(account string) (cents int64) {
	c.Helper()
	c.scan(&cents, `select coalesce(sum(amount), 0)::bigint from posting where account = $1`, account)
	return cents
}

// balanced makes everything final and fails unless ledger, mirror and contracts agree; all but so many claims, which somebody
// else brought to the chain, have the cents of our decisions.
func (c *town) balanced(strangers ...int) {
	c.Helper()
	for range depth + 1 {
		c.world.Commit()
	}
	c.indexAll()
	checks, err := c.svc.Reconcile(c.Context(), treasury{c})
	c.check(err)
	want := 0
	if len(strangers) > 0 {
		want = strangers[0]
	}
	if len(checks.Differences) != want || !checks.ChainEqualsLedger {
		c.Errorf("%+v", checks)
	}
	var sum int64
	c.scan(&sum, `select coalesce(sum(amount), 0)::bigint from posting`)
	if sum != 0 {
		c.Errorf("the ledger sums to %d", sum)
	}
}

// TestHoldExpires: a held claim waits, and goes on after the last day or when it is released.
func TestHoldExpires(t *testing.T) {
	c := newTown(t)
	claims := bindings.NewClaims()
	c.enroll(true, "M1", "M2")
	ids := c.send(c.bill("M1", "A1", "G0101", 12000, 3), c.bill("M2", "A2", "G0101", 12000, 4))
	c.work()
	c.check(c.svc.submit(t.Context()))
	c.block()
	var holds []bindings.Hold
	for _, id := range ids {
		holds = append(holds, bindings.Hold{Claim: c.onChain(id).Claim, LastDay: c.world.Today + 10, Reason: chaintest.Random()})
	}
	c.did(c.owner, "Claims", claims.PackHold(holds))
	for _, id := range ids {
		c.expect(id, "held hold")
	}
	c.settle()
	c.did(c.owner, "Claims", claims.PackRelease([][32]byte{holds[0].Claim}))
	c.settle()
	c.expect(ids[0], "settled")
	c.expect(ids[1], "held hold")
	c.days(10)
	c.settle()
	c.expect(ids[1], "held hold") // its last day
	c.days(1)
	c.settle()
	c.expect(ids[1], "settled")
	c.balanced()
}

// TestHoldMeetsSettlement: the hold overtakes a settlement under way, which is refused.
func TestHoldMeetsSettlement(t *testing.T) {
	c := newTown(t)
	claims := bindings.NewClaims()
	c.enroll(true, "M1")
	id := c.send(c.bill("M1", "A1", "G0101", 12000, 3))[0]
	c.work()
	c.check(c.svc.submit(t.Context()))
	c.block()
	one := c.onChain(id).Claim
	c.world.Do(c.owner, &c.world.Contracts.Claims, claims.PackHold([]bindings.Hold{{Claim: one, LastDay: c.world.Today + 5, Reason: chaintest.Random()}}))
	c.check(c.svc.adjudicate(t.Context(), payer)) // nobody has heard of it yet
	c.check(c.svc.settle(t.Context()))
	c.block()
	c.expect(id, "held hold")
	if n := c.count("chain_item where kind = 'settle' and outcome = 'OnHold'"); n != 1 {
		t.Errorf("%d settlements were refused for the hold", n)
	}
	c.did(c.owner, "Claims", claims.PackRelease([][32]byte{one}))
	c.settle()
	c.expect(id, "settled")
}

// TestPauseEnds: what is paused waits; it goes on when the pause is lifted, or has run out.
func TestPauseEnds(t *testing.T) {
	c := newTown(t)
	w, guardians := c.world, bindings.NewGuardians()
	voices := func(data []byte) {
		for _, from := range []chain.Signer{w.Owner, w.Doctor} {
			w.Do(from, &w.Contracts.Guardians, data)
		}
		c.indexAll()
	}
	c.enroll(true, "M1", "M2")
	c.settle()
	voices(guardians.PackPause(bindings.PauseSubmit))
	first := c.send(c.bill("M1", "A1", "G0101", 12000, 3))[0]
	c.settle()
	c.expect(first, "pended paused")
	voices(guardians.PackLift(bindings.PauseSubmit))
	c.settle()
	c.expect(first, "settled")
	second := c.send(c.bill("M2", "A2", "G0101", 12000, 4))[0]
	c.check(c.svc.submit(t.Context()))
	c.block()
	voices(guardians.PackPause(bindings.PauseOf(payer)))
	c.settle()
	c.expect(second, "pended paused") // its settlement
	c.days(3)                         // the pause of 72 hours has run out
	c.settle()
	c.expect(second, "settled")
	c.balanced()
}

// TestTwinWaits: a claim for services of which another claim is not decided waits for that one.
func TestTwinWaits(t *testing.T) {
	for _, denied := range []bool{true, false} {
		t.Run(fmt.Sprintf("denied=%v", denied), func(t *testing.T) {
			c := newTown(t)
			claims := bindings.NewClaims()
			c.enroll(true, "M1", "M2")
			c.settle()
			ids := c.send(c.bill("M1", "A1", "G0101", 12000, 3), c.bill("M2", "A2", "G0101", 12000, 3))
			c.exec(`update claim set chain_id = (select substring(chain_id from 1 for 28) from claim where id = $1) || '\x00000001' where id = $2`, ids[0], ids[1])
			c.exec(`update claim set position = position + 10 where id = $1`, ids[1]) // the first takes the place
			c.check(c.svc.submit(t.Context()))
			c.block()
			one := c.onChain(ids[0]).Claim
			c.did(c.owner, "Claims", claims.PackHold([]bindings.Hold{{Claim: one, LastDay: c.world.Today + 5, Reason: chaintest.Random()}}))
			c.settle()
			c.expect(ids[0], "held hold")
			c.expect(ids[1], "pended twin")
			if denied {
				c.did(c.owner, "Claims", claims.PackSettle([]bindings.Settlement{{Claim: one, Adjusted: 12000, Decision: chaintest.Random(), Denied: true}}))
				c.settle()
				c.expect(ids[1], "settled")
				return
			}
			c.did(c.owner, "Claims", claims.PackRelease([][32]byte{one}))
			c.settle()
			c.expect(ids[0], "settled")
			c.expect(ids[1], "pended duplicate")
			c.balanced()
		})
	}
}

// TestVoidRequested: a claim taken back before its decision is not settled; a person denies it, or the payer reverses it.
func TestVoidRequested(t *testing.T) {
	c := newTown(t)
	claims := bindings.NewClaims()
	c.enroll(true, "M1", "M2")
	ids := c.send(c.bill("M1", "A1", "G0101", 12000, 3), c.bill("M2", "A2", "G0101", 12000, 4))
	c.work()
	c.check(c.svc.submit(t.Context()))
	c.block()
	one, other := c.onChain(ids[0]).Claim, c.onChain(ids[1]).Claim
	c.did(c.world.Doctor, "Claims", claims.PackRequestVoid([][32]byte{one, other}))
	c.settle()
	for _, id := range ids {
		c.expect(id, "pended void-requested")
		if err := c.svc.Approve(t.Context(), id, "examiner", nil, 0); !errors.Is(err, ErrVoid) {
			t.Errorf("approved: %v", err)
		}
	}
	c.check(c.svc.Deny(t.Context(), ids[0], "examiner", "129"))
	c.settle()
	c.expect(ids[0], "denied")
	c.did(c.owner, "Claims", claims.PackReverse([]bindings.Reversal{{Claim: other, Decision: chaintest.Random()}}))
	c.expect(ids[1], "reversed voided")
	c.settle()
	c.expect(ids[1], "reversed voided")
	c.balanced()
}

// TestCoverageEndedLater: settled claims after the new end are open to review; no money moves by itself.
func TestCoverageEndedLater(t *testing.T) {
	c := newTown(t)
	ids := c.paid(4) // 3 to 6 days ago, M1 and M2 by turns
	cover := c.onChain(ids[0]).Coverage
	moved := c.count("chain_treasury")
	c.did(c.owner, "Eligibility", bindings.NewEligibility().PackTerminate(cover, c.world.Today-5))
	for i, want := range []int{1, 0, 0, 0} { // M1's of 3 days ago, not the one of 5 days ago
		if n := c.count("review where claim_id = $1 and reason = 'coverage-terminated' and resolution is null", ids[i]); n != want {
			t.Errorf("claim %d: %d reviews, want %d", i, n, want)
		}
		c.expect(ids[i], "settled")
	}
	if n := c.count("chain_treasury"); n != moved {
		t.Error("money moved")
	}
	c.check(c.svc.Approve(t.Context(), ids[0], "examiner", nil, 0)) // it stands
	c.expect(ids[0], "settled")
	if n := c.count("review where resolution is null"); n != 0 {
		t.Errorf("%d reviews are open", n)
	}
	c.balanced()
}

// TestReorgTakesLifecycleBack: what a reorg undoes of an appeal, a reversal and a hold is undone here, and comes again.
func TestReorgTakesLifecycleBack(t *testing.T) {
	c := newTown(t)
	ids := c.paid(2)
	ids = append(ids, c.send(c.bill("M1", "B1", "G0101", 12000, 9))...)
	c.check(c.svc.submit(t.Context()))
	c.block()
	w, claims := c.world, bindings.NewClaims()
	at, base := w.Head()
	w.Send(w.Doctor, &w.Contracts.Appeals, bindings.NewAppeals().PackAppeal(c.onChain(ids[0]).Claim, chaintest.Random()))
	w.Send(c.owner, &w.Contracts.Claims, claims.PackReverse([]bindings.Reversal{{Claim: c.onChain(ids[1]).Claim, Decision: chaintest.Random()}}))
	w.Send(w.Owner, &w.Contracts.Eligibility, bindings.NewEligibility().PackAttest(w.Coverage())) // of no concern
	w.Commit()
	w.Do(c.owner, &w.Contracts.Claims, claims.PackHold([]bindings.Hold{{Claim: c.onChain(ids[2]).Claim, LastDay: w.Today + 3, Reason: chaintest.Random()}}))
	c.indexAll()
	after := []string{"appealed", "reversed recovered", "held hold"}
	for i, want := range after {
		c.expect(ids[i], want)
	}
	undone := errors.New("only to look")
	err := store.InTx(t.Context(), c.pool, func(tx pgx.Tx) error {
		if err := c.svc.Undo(t.Context(), tx, at+1); err != nil {
			return err
		}
		for i, want := range []string{"settled ", "settled ", "submitted "} {
			var got string
			if err := tx.QueryRow(t.Context(), `select state || ' ' || reason from claim where id = $1`, ids[i]).Scan(&got); err != nil {
				return err
			}
			if got != want {
				t.Errorf("undone, claim %d is %q, want %q", i, got, want)
			}
		}
		return undone
	})
	if !errors.Is(err, undone) {
		t.Fatal(err)
	}
	w.Fork(base)
	w.Diverge()
	for range 2 * depth {
		w.Commit()
	}
	c.indexAll()
	for i, want := range after {
		c.expect(ids[i], want)
	}
	c.balanced()
}

// TestSupersededConsent: the claims after it rely on the consent that took the place of the one we relayed, whoever brought it.
func TestSupersededConsent(t *testing.T) {
	c := newTown(t)
	c.enroll(false, "M1")
	g := c.grant("M1")
	c.settle()
	key, err := vault.PatientKey(make([]byte, 32), chaintest.ChainID, payer, 0)
	c.check(err)
	next := intake.PaymentGrant(g.Controller, payer, c.now())
	c.did(c.world.Admin, "Consents", bindings.NewConsents().PackSupersede(g.Ref, next, g.Controller, c.world.SignSupersede(key, g.Ref, next), nil))
	id := c.send(c.bill("M1", "A1", "G0101", 12000, 3))[0]
	c.settle()
	c.expect(id, "settled")
	if n := c.count("claim where consent_ref = $1", next.Ref[:]); n != 1 {
		t.Error("the claim relies on another consent")
	}
	if n := c.count("consent where ref = $1 and revoked_block is not null", g.Ref[:]); n != 1 {
		t.Error("the old consent still counts")
	}
}

// TestRefusalsOfOthers: what the contract refuses to somebody else says nothing of our claim.
func TestRefusalsOfOthers(t *testing.T) {
	c := newTown(t)
	c.enroll(true, "M1")
	id := c.send(c.bill("M1", "A1", "G0101", 12000, 3))[0]
	c.work()
	c.check(c.svc.submit(t.Context()))
	c.block()
	c.check(c.svc.adjudicate(t.Context(), payer))
	one := c.onChain(id)
	c.did(c.world.Doctor, "Claims", bindings.NewClaims().PackSettle([]bindings.Settlement{{Claim: one.Claim, Adjusted: one.Charged, Denied: true}}))
	c.did(c.world.Admin, "Claims", bindings.NewClaims().PackHold([]bindings.Hold{{Claim: one.Claim, LastDay: c.world.Today}}))
	if n := c.count("chain_claim where state = 'refused' and reason in ('NotSettler', 'NotHolder')"); n != 2 {
		t.Fatalf("%d refusals", n)
	}
	c.expect(id, "adjudicated")
	c.settle()
	c.expect(id, "settled")
}
