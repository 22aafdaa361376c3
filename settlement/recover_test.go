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
	"github.com/careclear/careclear/settlement/adjudication"
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

// stay is a claim of two services to M1, on the days so long ago.
func (c *town) stay(control string, first, last claim.Day) claim.Claim {
	b := c.bill("M1", control, "G0101", 12_000, first)
	second := b.Lines[0]
	second.Number, second.From, second.To = 2, c.today-last, c.today-last
	b.Lines = append(b.Lines, second)
	b.Charge, b.To = 24_000, second.To
	return b
}

// TestUncoveredIsDecidedAgain: a coverage that ended before the service opens a review; denied there, the claim is recovered with
// notice, and decided by the coverage that stands when that is final: as the payer was shown, however late that was found out.
func TestUncoveredIsDecidedAgain(t *testing.T) {
	c := newTown(t)
	c.enroll(true, "M1")
	ids := c.send(c.stay("A1", 6, 4), c.bill("M1", "A2", "G0101", 12_000, 3))
	c.settle()
	c.expectAdvice("pays 240; #1 1 240 140 CO-45-20 PR-1-60 CO-45-20; #2 1 120 100 CO-45-20")
	c.check(c.svc.PutDocument(t.Context(), ids[0], adjudication.Document{Control: "DOC1", Type: "OZ"}))
	cover := c.onChain(ids[0]).Coverage
	c.days(89) // the filing limit of 90 days has passed when the provider could send it again
	c.delegate(bindings.PowerSettle|bindings.PowerAttest|bindings.PowerHold, 50_000, 10_000_000)
	c.fund(1_000_000)
	c.did(c.owner, "Eligibility", bindings.NewEligibility().PackTerminate(cover, c.world.Today-5))
	shown, err := c.svc.Preview(t.Context(), ids[0])
	c.check(err)
	for _, id := range ids {
		c.check(c.svc.Deny(t.Context(), id, "examiner", "27"))
	}
	c.settle()
	c.expect(ids[0], "reversed recovered")
	if n := c.count("claim where readjudicates is not null"); n != 0 {
		t.Errorf("%d claims are handed in before the reversal is final", n)
	}
	c.expectAdvice("pays 0; #1 22 -240 -140 CO-45--20 PR-1--60 CO-45--20; #2 22 -120 -100 CO-45--20; WO:#1 -140 WO:#2 -100")
	c.settle()
	again := make([]uuid.UUID, len(ids))
	for i, id := range ids {
		c.scan(&again[i], `select id from claim where readjudicates = $1`, id)
	}
	c.expect(again[0], "settled")
	c.expect(again[1], "denied")
	if got, err := loadDecision(t.Context(), c.pool, again[0]); err != nil || got.Paid != shown.After.Paid || got.Patient != shown.After.Patient {
		t.Errorf("paid %d, patient %d (%v); shown was paid %d, patient %d", got.Paid, got.Patient, err, shown.After.Paid, shown.After.Patient)
	}
	if got := c.codes(again[0]) + "; " + c.codes(again[1]); got != "CO-45 PR-1 PR-27; PR-27" {
		t.Errorf("decided again: %s", got)
	}
	if n := c.count("claim_document where claim_id = $1", again[0]); n != 1 {
		t.Errorf("%d documents went along", n)
	}
	eob, err := c.svc.EOB(t.Context(), ids[0])
	c.check(err)
	var number string
	c.scan(&number, `select number from claim where id = $1`, again[0])
	if !strings.Contains(string(eob), `"cancelled"`) || !strings.Contains(string(eob), number) {
		t.Errorf("the EOB of what was taken back does not lead to %s: %s", number, eob)
	}
	c.expectAdvice("pays 40; #3 1 240 40 CO-45-20 PR-1-60 PR-27-120; #4 4 120 0 PR-27-120")
	c.settle()
	if n := c.count("claim"); n != 4 {
		t.Errorf("%d claims, want 4", n)
	}
	c.reconciled()
	c.balanced()

	replayed, err := c.svc.Replay(t.Context(), again[0])
	c.check(err)
	if len(replayed) != 1 || !replayed[0].Same || !replayed[0].OnChain {
		t.Errorf("replayed: %+v", replayed)
	}
}

// TestErasedIsNotDecidedAgain: what was taken back of a patient who was erased stays so, and stops nobody else's.
func TestErasedIsNotDecidedAgain(t *testing.T) {
	c := newTown(t)
	ids := c.paid(2)
	for _, id := range ids {
		c.did(c.owner, "Eligibility", bindings.NewEligibility().PackTerminate(c.onChain(id).Coverage, c.world.Today-5))
		c.check(c.svc.Deny(t.Context(), id, "examiner", "27"))
	}
	c.settle()
	var subject uuid.UUID
	c.scan(&subject, `select subject from claim where id = $1`, ids[0])
	_, err := c.vault.Erase(t.Context(), subject)
	c.check(err)
	for range depth + 1 {
		c.world.Commit()
	}
	c.indexAll()
	c.settle()
	if n := c.count("claim where readjudicates = $1", ids[0]); n != 0 {
		t.Error("an erased claim is handed in again")
	}
	if n := c.count("claim where readjudicates = $1 and state = 'denied'", ids[1]); n != 1 {
		t.Errorf("%d claims of the other patient were decided again", n)
	}
	if n := c.count(`claim_act where claim_id = $1 and basis ? 'unreadable'`, ids[0]); n != 1 {
		t.Error("it is not noted that it cannot be read")
	}
}
