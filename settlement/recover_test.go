package settlement

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store"
)

// TestReplacementWaitsForItsOriginal: a 7 for a claim that is not decided waits, and goes on when it is.
func TestReplacementWaitsForItsOriginal(t *testing.T) {
	c := newTown(t)
	c.enroll(true, "M1")
	one := c.send(c.bill("M1", "A1", "G0102", 40_000, 3))[0]
	c.settle()
	c.expect(one, "pended above-policy")
	two := c.send(c.correction(one, claim.Replacement, c.bill("M1", "A1", "G0101", 12_000, 3)))[0]
	c.settle()
	c.expect(two, "pended original")
	c.check(c.svc.Deny(t.Context(), one, "examiner", "50"))
	c.settle()
	c.expect(one, "reversed replaced") // also a denied original is replaced
	c.expect(two, "settled")
	c.expectAdvice("pays 40; #1 4 400 0 CO-50-400; #1 22 -400 0 CO-50--400; #2 1 120 40 CO-45-20 PR-1-60")
	c.reconciled()
}

// TestReorgOfActs: what a reorg undoes of a recovery and a void is undone here, carried again, and told once.
func TestReorgOfActs(t *testing.T) {
	c := newTown(t)
	ids := c.paid(2)
	c.advice()
	w := c.world
	at, base := w.Head()
	c.check(c.svc.Recover(t.Context(), ids[0], "examiner", "overpayment"))
	v := c.send(c.correction(ids[1], claim.Void, c.bill("M2", "A1", "G0101", 12_000, 4)))[0]
	c.check(c.svc.correct(t.Context()))
	c.block() // the reversal and the request
	c.expect(ids[0], "reversed recovered")
	c.expect(v, "submitted")
	undone := errors.New("only to look")
	if err := store.InTx(t.Context(), c.pool, func(tx pgx.Tx) error {
		if err := c.svc.Undo(t.Context(), tx, at+1); err != nil {
			return err
		}
		var got string
		if err := tx.QueryRow(t.Context(), `select string_agg(state, ' ' order by position, number) || (select ', ' || count(*) || ' acts' from claim_act where done_block is null)
			from claim where id = any($1)`, []uuid.UUID{ids[0], ids[1], v}).Scan(&got); err != nil {
			return err
		}
		if want := "settled received settled, 2 acts"; got != want {
			t.Errorf("undone: %q, want %q", got, want)
		}
		return undone
	}); !errors.Is(err, undone) {
		t.Fatal(err)
	}
	w.Fork(base)
	w.Diverge()
	for range 2 {
		w.Commit()
	}
	c.indexAll()
	c.settle()
	c.expect(ids[0], "reversed recovered")
	c.expect(ids[1], "reversed voided")
	c.expect(v, "reversed voided")
	if n := c.count("chain_item where kind in ('void', 'reverse')"); n != 3 {
		t.Errorf("%d items were packed", n)
	}
	got := c.advice()
	if !strings.HasPrefix(got, "pays 0; ") || !strings.Contains(got, "WO:#1 -40") || !strings.Contains(got, "FB:#2 -40") {
		t.Errorf("the 835 says %s", got)
	}
	c.reconciled()
	c.balanced()
}

// TestRecoupmentByTheTermsOfThePayer: the same correction under terms with notice, and under terms that recoup nothing: the
// provider pays it back by itself.
func TestRecoupmentByTheTermsOfThePayer(t *testing.T) {
	c := newTown(t)
	w, treasury := c.world, bindings.NewTreasury()
	ids := c.paid(2)
	c.expectAdvice("pays 80; #1 1 120 40 CO-45-20 PR-1-60; #2 1 120 40 CO-45-20 PR-1-60")
	smaller := func(id uuid.UUID, member, control string, ago claim.Day) uuid.UUID {
		b := c.bill(member, control, "G0101", 7_000, ago) // 70.00 allowed, of which the deductible leaves 10.00
		return c.send(c.correction(id, claim.Replacement, b))[0]
	}
	c.did(c.owner, "Treasury", treasury.PackSetTerms(payer, 10, 10_000))
	smaller(ids[0], "M1", "A0", 3)
	c.settle()
	c.expectAdvice("pays 0; #1 22 -120 -40 CO-45--20 PR-1--60; #3 1 70 10 PR-1-60; WO:#1 -30")
	c.did(c.owner, "Treasury", treasury.PackSetTerms(payer, 0, 0))
	smaller(ids[1], "M2", "A1", 4)
	c.settle()
	c.expectAdvice("pays 0; #2 22 -120 -40 CO-45--20 PR-1--60; #4 1 70 10 PR-1-60; WO:#2 -30")
	c.reconciled()
	c.did(w.Doctor, "Treasury", treasury.PackRepayFromBalance(payer, provider, big.NewInt(2_000)))
	c.expectAdvice("pays 0; WO:#2 20 72:#2 -20")
	c.reconciled()
	c.days(10)
	c.settle() // passes the notice of the first; what is due together is recouped under the lowest cap, which is nothing
	next := c.send(c.bill("M1", "B1", "G0101", 10_000, 20))[0]
	c.settle()
	c.expect(next, "settled")
	c.expectAdvice("pays 100; #5 1 100 100; WO:#1 30 FB:#1 -30")
	c.reconciled()
	c.did(w.Doctor, "Treasury", treasury.PackRepayFromBalance(payer, provider, big.NewInt(4_000)))
	c.expectAdvice("pays 0; FB:#1 30 WO:#2 10 72:#1 -30 72:#2 -10")
	c.reconciled()
	c.balanced()
}

// TestUncoveredIsTakenBack: a coverage that ended before the service opens a review; denied there, the claim is recovered with
// notice and its 835 leaves the money for now.
func TestUncoveredIsTakenBack(t *testing.T) {
	c := newTown(t)
	ids := c.paid(1)
	c.advice()
	c.did(c.owner, "Eligibility", bindings.NewEligibility().PackTerminate(c.onChain(ids[0]).Coverage, c.world.Today-5))
	c.check(c.svc.Deny(t.Context(), ids[0], "examiner", "27"))
	c.settle()
	c.expect(ids[0], "reversed recovered")
	if n := c.count("claim_act where kind = 'reverse' and asked_by = 'examiner' and reason = 'coverage-terminated' and done_block is not null"); n != 1 {
		t.Errorf("%d reversals for the review", n)
	}
	c.expectAdvice("pays 0; #1 22 -120 -40 CO-45--20 PR-1--60; WO:#1 -40")
	c.reconciled()
	c.balanced()
}
