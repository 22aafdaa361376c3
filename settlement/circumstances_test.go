package settlement

import (
	"sync"
	"testing"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/settlement/adjudication"
)

const guarded = `
id: gold
version: 2
number: 7
name: Gold
payer: {org: 12, id: PAYER1, name: Example Health}
feeSchedule: {G0281: "100.00", G0102: "50.00", G0103: "20.00", G0104: "10.00"}
unlisted: {mode: pend}
coinsuranceBps: 0
priorAuthorization: [{services: [G0281]}]
documents: [{services: [G0102], missing: pend}]
documentDays: 10
frequencies: [{services: [G0104], units: 1, days: 30}]
maximums: [{name: twenties, services: [G0103], amount: "30.00"}]
`

// guard makes a town whose plan asks for authorisations and documents. Its claims are decided without the chain.
func guard(t *testing.T) (c *town, decide func(bills ...claim.Claim) []uuid.UUID) {
	c = newTown(t)
	_, err := c.svc.LoadPlan(t.Context(), payer, []byte(guarded))
	c.check(err)
	c.enroll(true, "M1", "M2")
	c.exec(`update coverage set attested_block = 1`)
	return c, func(bills ...claim.Claim) []uuid.UUID {
		t.Helper()
		ids := c.send(bills...)
		c.exec(`update claim set submitted_block = 1, state = 'submitted' where id = any($1)`, ids)
		c.check(c.svc.adjudicate(t.Context(), payer))
		return ids
	}
}

// again lets the periodic job look, and decides.
func (c *town) again() {
	c.Helper()
	c.check(c.svc.resume(c.Context()))
	c.check(c.svc.adjudicate(c.Context(), payer))
}

// TestAuthorizationCountsDown: units are used once, by claims that race for them too, and are there again after a reversal.
func TestAuthorizationCountsDown(t *testing.T) {
	c, decide := guard(t)
	bill := func(control string, ago claim.Day) claim.Claim {
		b := c.bill("M1", control, "G0281", 12000, ago)
		b.PriorAuth = "AU1"
		return b
	}
	c.authorize("M1", "AU1", adjudication.Waiting, 0)
	waiting := decide(bill("A0", 9))[0]
	c.expect(waiting, "pended authorization")
	versions := c.count("decision where claim_id = $1", waiting)
	c.again()
	if n := c.count("decision where claim_id = $1", waiting); n != versions {
		t.Errorf("decided %d times for nothing new", n-versions)
	}
	c.authorize("M1", "AU1", adjudication.Certified, 3000)
	c.again()
	c.expect(waiting, "adjudicated")
	if n := c.count("review where claim_id = $1", waiting); n != 0 {
		t.Error("the review is still there")
	}
	other, err := New(c.config(c.sender))
	c.check(err)
	ids := c.send(bill("A1", 1), bill("A2", 2), bill("A3", 3), bill("A4", 4))
	c.exec(`update claim set submitted_block = 1, state = 'held' where id = any($1)`, ids)
	var wait sync.WaitGroup
	for i, id := range ids {
		wait.Go(func() {
			if _, err := c.pool.Exec(t.Context(), `update claim set state = 'submitted' where id = $1`, id); err != nil {
				t.Error(err)
			}
			if err := []*Service{c.svc, other}[i%2].adjudicate(t.Context(), payer); err != nil {
				t.Error(err)
			}
		})
	}
	wait.Wait()
	used := func() (n int64) {
		c.scan(&n, `select used from prior_authorization where number = 'AU1'`)
		return n
	}
	if n := c.count("decision where outcome = 'paid'"); n != 3 || used() != 3000 {
		t.Errorf("%d claims are paid, %d of 3000 units used", n, used())
	}
	c.check(store.InTx(t.Context(), c.pool, func(tx pgx.Tx) error { return giveBack(t.Context(), tx, waiting, 99) }))
	if used() != 2000 {
		t.Errorf("after the reversal %d units are used", used())
	}
	late := decide(bill("A5", 5))[0]
	if d := c.codes(late); d != "CO-45" || used() != 3000 {
		t.Errorf("the unit that came back: %s, %d used", d, used())
	}
	for _, id := range append(ids, waiting, late) {
		for _, why := range c.replayed(id) {
			if why != "" {
				t.Error(why)
			}
		}
	}
	stranger, _, err := c.intake.Find(t.Context(), payer, "M2")
	c.check(err)
	if err := c.svc.PutAuthorization(t.Context(), payer, stranger, adjudication.Authorization{Number: "AU1", Status: adjudication.Certified}); err == nil {
		t.Error("the number of another member's authorisation is taken over")
	}
}

// TestDocumentsAreAwaited: the payer asks once; what arrives, or the end of the time, lets the claim be decided.
func TestDocumentsAreAwaited(t *testing.T) {
	c, decide := guard(t)
	ids := decide(c.bill("M1", "A1", "G0102", 9000, 2), c.bill("M2", "A2", "G0102", 9000, 2))
	for _, id := range ids {
		c.expect(id, "pended documents")
	}
	if n := c.count("document_request where due_on = asked_on + 10"); n != 2 {
		t.Errorf("%d requests", n)
	}
	c.check(c.svc.PutDocument(t.Context(), ids[0], adjudication.Document{Control: "DOC1", Type: "OZ"}))
	c.again()
	c.expect(ids[0], "adjudicated")
	c.skew += 10 * 24 * 3600e9
	c.again()
	c.expect(ids[1], "pended documents") // the last day
	if n := c.count("decision where claim_id = $1", ids[1]); n != 1 {
		t.Errorf("decided %d times", n)
	}
	c.skew += 24 * 3600e9
	c.again()
	c.expect(ids[1], "adjudicated")
	if d := c.codes(ids[1]); d != "CO-226" {
		t.Errorf("without documents: %s", d)
	}
}

// TestInquiryHolds: a confirmed alert of a hard rule pends the claim until it is answered otherwise.
func TestInquiryHolds(t *testing.T) {
	c, decide := guard(t)
	ids := c.send(c.bill("M1", "A1", "G0103", 2000, 2))
	c.exec(`insert into fraud_alert (id, rule, rule_version, class, claim_id, dedupe, score, reasons, block_number, first_seen, last_seen, state)
		values (gen_random_uuid(), 'impossible-day', 1, 'hard', $1, 'd', 900, '[]', 1, now(), now(), 'confirmed')`, ids[0])
	c.exec(`update claim set submitted_block = 1, state = 'submitted'`)
	c.again()
	c.expect(ids[0], "pended fraud-hold")
	c.again()
	c.expect(ids[0], "pended fraud-hold")
	c.exec(`update fraud_alert set state = 'false-positive'`)
	c.again()
	c.expect(ids[0], "adjudicated")
	_ = decide
}

// TestHistoryAndMaximums: a frequency looks back as far as it says, a maximum is used up, a price in a new plan version lets what
// waited for one go on, and another payer's coverage comes first.
func TestHistoryAndMaximums(t *testing.T) {
	c, decide := guard(t)
	ids := decide(c.bill("M1", "A1", "G0104", 1000, 25), c.bill("M1", "A2", "G0103", 2000, 9))
	ids = append(ids, decide(c.bill("M1", "A3", "G0104", 1000, 2), c.bill("M1", "A4", "G0103", 2000, 8), c.bill("M2", "A5", "G0999", 1000, 2))...)
	for i, want := range []string{"", "", "PR-273", "PR-119"} {
		if got := c.codes(ids[i]); got != want {
			t.Errorf("claim %d: %q, want %q", i+1, got, want)
		}
	}
	c.expect(ids[4], "pended unlisted")
	_, err := c.svc.LoadPlan(t.Context(), payer, []byte(`
id: gold
version: 3
number: 7
name: Gold
payer: {org: 12, id: PAYER1, name: Example Health}
feeSchedule: {G0999: "10.00"}
unlisted: {mode: deny}
coinsuranceBps: 0
`))
	c.check(err)
	c.again()
	c.expect(ids[4], "adjudicated")
	member, _, err := c.intake.Find(t.Context(), payer, "M2")
	c.check(err)
	c.check(c.svc.PutOtherCoverage(t.Context(), member, adjudication.OtherCoverage{Payer: "OTHER", Period: adjudication.Period{From: c.today - 50, To: c.today}}))
	first := decide(c.bill("M2", "A6", "G0999", 1000, 3))[0]
	if got := c.codes(first); got != "OA-22" {
		t.Errorf("another payer comes first: %q", got)
	}
	for _, id := range append(ids, first) {
		for _, why := range c.replayed(id) {
			if why != "" {
				t.Error(why)
			}
		}
	}
	c.uneven()
}

// TestUncoveredInHindsight: the payer sees what would change before it decides; nothing changes by itself, and what was decided
// and not sent is decided by the coverage that stands.
func TestUncoveredInHindsight(t *testing.T) {
	c := newTown(t)
	ids := c.paid(4) // M1 and M2 by turns, 3 to 6 days ago
	cover := c.onChain(ids[0]).Coverage
	late := c.send(c.bill("M1", "B1", "G0101", 12000, 1))[0] // submitted, decided, not sent when the coverage ends
	c.check(c.svc.submit(t.Context()))
	c.block()
	c.check(c.svc.adjudicate(t.Context(), payer))
	c.expect(late, "adjudicated")
	used := c.used("M1", "oop")
	c.did(c.owner, "Eligibility", bindings.NewEligibility().PackTerminate(cover, c.world.Today-5))
	c.expect(late, "submitted")
	changes, err := c.svc.Uncovered(t.Context(), payer)
	c.check(err)
	if len(changes) != 1 || changes[0].Claim != ids[0] || !changes[0].Changed() {
		t.Fatalf("%+v", changes)
	}
	one := changes[0]
	if one.Before.Paid == 0 || one.After.Paid != 0 || one.After.Lines[0].Adjustments[0] != (claim.Adjustment{Group: claim.PR, CARC: "27", Amount: 12000}) {
		t.Errorf("before %+v, after %+v", one.Before, one.After)
	}
	c.expect(ids[0], "settled")
	same, err := c.svc.Preview(t.Context(), ids[2]) // M1's of 5 days ago
	c.check(err)
	if same.Changed() {
		t.Errorf("a claim before the end changes: %+v", same)
	}
	if now := c.used("M1", "oop"); now != used {
		t.Error("looking changed something")
	}
	c.check(c.svc.Deny(t.Context(), ids[0], "examiner", "27"))
	c.settle()
	c.expect(ids[0], "reversed recovered")
	c.expect(late, "denied")
	if got := c.codes(late); got != "PR-27" {
		t.Errorf("the claim that was not sent: %s", got)
	}
	c.uneven()
	c.balanced()
}
