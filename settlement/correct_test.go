package settlement

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/intake"
)

// correction is a claim of frequency 7 or 8 that names another.
func (c *town) correction(of uuid.UUID, f claim.Frequency, b claim.Claim) claim.Claim {
	c.Helper()
	b.Frequency = f
	c.scan(&b.OriginalNumber, `select number from claim where id = $1`, of)
	return b
}

// advice returns the newest 835 as its CLP and PLB segments, without the numbers, and fails unless it is balanced. With
// CARECLEAR_E2E_OUT set the file is kept there for the outside validator.
func (c *town) advice() string {
	c.Helper()
	for range depth + 1 {
		c.world.Commit()
	}
	c.indexAll()
	before := c.count("remittance")
	c.check(c.svc.Remit(c.Context(), 0))
	if c.count("remittance") == before {
		return ""
	}
	var id uuid.UUID
	c.scan(&id, `select id from remittance order by created_at desc, id limit 1`)
	doc, err := c.svc.EDI835(c.Context(), id)
	c.check(err)
	if _, err := c.svc.PaymentReconciliation(c.Context(), id); err != nil {
		c.Error(err)
	}
	if dir := os.Getenv("CARECLEAR_E2E_OUT"); dir != "" {
		c.check(os.WriteFile(filepath.Join(dir, strings.ReplaceAll(c.Name(), "/", "-")+"-"+id.String()[:8]+".835"), doc, 0o600))
	}
	edi := string(doc)
	numbers := map[string]string{}
	rows, err := c.pool.Query(c.Context(), `select number, sealed from claim order by number`)
	c.check(err)
	for n := 1; rows.Next(); n++ {
		var number string
		var box []byte
		c.check(rows.Scan(&number, &box))
		numbers[number] = "#" + string(rune('0'+n))
	}
	for number, short := range numbers {
		edi = strings.ReplaceAll(edi, number, short)
	}
	var out []string
	for _, s := range strings.Split(strings.ReplaceAll(edi, "\n", ""), "~") {
		e := strings.Split(s, "*")
		switch e[0] {
		case "BPR":
			out = append(out, "pays "+e[2])
		case "CLP":
			out = append(out, strings.Join([]string{e[7], e[2], e[3], e[4]}, " "))
		case "CAS":
			out[len(out)-1] += " " + strings.Join(e[1:], "-")
		case "PLB":
			out = append(out, strings.Join(e[3:], " "))
		}
	}
	return strings.Join(out, "; ")
}

func (c *town) expectAdvice(want string) {
	c.Helper()
	if got := c.advice(); got != want {
		c.Errorf("the 835 says\n\t%s\nwant\n\t%s", got, want)
	}
}

// TestOriginalReplacedVoided takes a claim through its versions, with an 835 after each: 1, a 7 that pays less, a 7 that pays
// more, an 8; the money on chain is what the 835s say at every step.
func TestOriginalReplacedVoided(t *testing.T) {
	c := newTown(t)
	c.enroll(true, "M1", "M2")
	one := c.send(c.bill("M1", "A1", "G0102", 40_000, 3))[0]
	c.settle()
	c.expect(one, "pended above-policy")
	c.check(c.svc.Approve(t.Context(), one, "examiner", nil, 0))
	c.settle()
	c.expect(one, "settled") // allowed 400.00, deductible 60.00
	c.expectAdvice("pays 340; #1 1 400 340 PR-1-60")
	c.reconciled()

	// It was the smaller service after all: 100.00 allowed, the deductible is the same 60.00 again and not another.
	two := c.send(c.correction(one, claim.Replacement, c.bill("M1", "A1", "G0101", 12_000, 3)))[0]
	c.settle()
	c.expect(one, "reversed replaced")
	c.expect(two, "settled")
	if used := c.used("M1", "deductible"); used != 6_000 {
		t.Errorf("deductible used %d", used)
	}
	c.expectAdvice("pays 0; #1 22 -400 -340 PR-1--60; #2 1 120 40 CO-45-20 PR-1-60; FB:#1 -300")
	c.reconciled()

	// The next claim pays 300.00 of what is owed back by itself.
	other := c.send(c.bill("M2", "A2", "G0102", 40_000, 4))[0]
	c.settle()
	c.check(c.svc.Approve(t.Context(), other, "examiner", nil, 0))
	c.settle()
	c.expect(other, "settled")
	c.expectAdvice("pays 40; #3 1 400 340 PR-1-60; FB:#1 300")
	c.reconciled()

	// Up again, and taken back as a whole.
	three := c.send(c.correction(two, claim.Replacement, c.bill("M1", "A1", "G0102", 39_000, 3)))[0]
	c.settle()
	c.check(c.svc.Approve(t.Context(), three, "examiner", nil, 0))
	c.settle()
	c.expect(two, "reversed replaced")
	c.expect(three, "settled")
	c.expectAdvice("pays 290; #2 22 -120 -40 CO-45--20 PR-1--60; #4 1 390 330 PR-1-60")
	c.reconciled()
	four := c.send(c.correction(three, claim.Void, c.bill("M1", "A1", "G0102", 39_000, 3)))[0]
	c.settle()
	c.expect(three, "reversed voided")
	c.expect(four, "reversed voided")
	if used := c.used("M1", "deductible"); used != 0 {
		t.Errorf("deductible used %d after the void", used)
	}
	c.expectAdvice("pays 0; #4 22 -390 -330 PR-1--60; FB:#4 -330")
	if got := c.advice(); got != "" {
		t.Errorf("told twice: %s", got)
	}
	// The same services sent again as an original are no duplicate of what was taken back.
	five := c.send(c.bill("M1", "A9", "G0102", 39_000, 3))[0]
	c.settle()
	c.check(c.svc.Approve(t.Context(), five, "examiner", nil, 0))
	c.settle()
	c.expect(five, "settled")
	c.expectAdvice("pays 0; #6 1 390 330 PR-1-60; FB:#4 330")
	c.reconciled()
	c.balanced()
}

// TestWhatCannotBeCorrected: R2.10 to R2.12 at intake.
func TestWhatCannotBeCorrected(t *testing.T) {
	c := newTown(t)
	c.enroll(true, "M1", "M2")
	ids := c.send(c.bill("M1", "A1", "G0101", 12_000, 3), c.bill("M2", "A2", "G0101", 12_000, 4), c.bill("M1", "A3", "G0101", 12_000, 5))
	c.settle()
	again := c.correction(ids[0], claim.Replacement, c.bill("M1", "A1", "G0101", 11_000, 3))
	refusal := func(b claim.Claim) string {
		t.Helper()
		sub, err := c.intake.Submit(t.Context(), intake.Upload{Sender: "clinic", Provider: provider, Claims: []claim.Claim{b}})
		c.check(err)
		if r := sub.Receipts[0].Refusal; r != nil {
			return r.Rule + " " + r.Code
		}
		return ""
	}
	unknown := again
	unknown.OriginalNumber = "CC9999999999"
	for name, b := range map[string]claim.Claim{
		"unknown": unknown, "of another patient": c.correction(ids[1], claim.Replacement, c.bill("M1", "A1", "G0101", 11_000, 3)),
	} {
		if got := refusal(b); got != "R2.10 A3" {
			t.Errorf("%s: %q", name, got)
		}
	}
	c.exec(`update claim set provider = provider where id = $1`, ids[2])
	c.intake.CorrectionDays = 10
	c.skew += 11 * 24 * 3600e9
	if got := refusal(again); got != "R2.12 A3" {
		t.Errorf("too late: %q", got)
	}
	c.skew, c.intake.CorrectionDays = 0, 0
	two := c.send(again)[0]
	if got := refusal(c.correction(ids[0], claim.Replacement, c.bill("M1", "A1", "G0101", 10_000, 3))); got != "R2.10 A3" {
		t.Errorf("while another replaces it: %q", got)
	}
	if got := refusal(c.correction(ids[0], claim.Void, c.bill("M1", "A1", "G0101", 10_000, 3))); got != "R2.10 A3" {
		t.Errorf("void while another replaces it: %q", got)
	}
	c.settle()
	c.expect(two, "settled")
	if got := refusal(c.correction(ids[0], claim.Replacement, c.bill("M1", "A1", "G0101", 10_000, 3))); got != "R2.10 A3" {
		t.Errorf("superseded: %q", got)
	}
	if repeated := c.send(again)[0]; repeated != two {
		t.Error("the same replacement sent again is another claim")
	}
	// A replacement that is denied leaves the version before standing: that one is the newest still.
	three := c.send(c.correction(two, claim.Replacement, c.bill("M1", "A1", "G0999", 9_000, 3)))[0]
	c.settle()
	c.expect(three, "denied")
	c.expect(two, "settled")
	if used := c.used("M1", "deductible"); used != 6_000 {
		t.Errorf("deductible used %d", used)
	}
	if got := refusal(c.correction(three, claim.Replacement, c.bill("M1", "A1", "G0101", 9_000, 3))); got != "R2.10 A3" {
		t.Errorf("of a denied replacement: %q", got)
	}
	four := c.send(c.correction(two, claim.Replacement, c.bill("M1", "A1", "G0101", 9_500, 3)))[0]
	c.settle()
	c.expect(four, "settled")
	c.expect(two, "reversed replaced")
	c.advice()
	c.reconciled()
}

// TestVoidBeforeItIsPaid: an 8 for a claim that is on its way takes it back wherever it stands, and nothing is told of it.
func TestVoidBeforeItIsPaid(t *testing.T) {
	c := newTown(t)
	c.enroll(true, "M1")
	c.enroll(false, "M2")
	c.settle()
	never := c.send(c.bill("M2", "A1", "G0101", 12_000, 3))[0]
	c.settle()
	c.expect(never, "pended consent")
	waits := c.send(c.bill("M1", "A2", "G0102", 40_000, 3))[0]
	c.settle()
	c.expect(waits, "pended above-policy")
	v := c.send(c.correction(never, claim.Void, c.bill("M2", "A1", "G0101", 12_000, 3)), c.correction(waits, claim.Void, c.bill("M1", "A2", "G0102", 40_000, 3)))
	c.settle()
	for _, id := range []uuid.UUID{never, waits, v[0], v[1]} {
		c.expect(id, "reversed voided")
	}
	if used := c.used("M1", "deductible"); used != 0 {
		t.Errorf("deductible used %d", used)
	}
	if n := c.count("review where resolution is null"); n != 0 {
		t.Errorf("%d reviews are open", n)
	}
	if got := c.advice(); got != "" {
		t.Errorf("told: %s", got)
	}
	c.reconciled()
}

// TestRecovery: an overpayment is taken back with notice; it is told at once, recouped after 30 days, and told again.
func TestRecovery(t *testing.T) {
	c := newTown(t)
	ids := c.paid(2)
	c.expectAdvice("pays 80; #1 1 120 40 CO-45-20 PR-1-60; #2 1 120 40 CO-45-20 PR-1-60")
	if err := c.svc.Recover(t.Context(), ids[0], "examiner", "Not a word!"); !errors.Is(err, ErrInput) {
		t.Error(err)
	}
	c.check(c.svc.Recover(t.Context(), ids[0], "examiner", "overpayment"))
	if err := c.svc.Recover(t.Context(), ids[0], "examiner", "overpayment"); !errors.Is(err, ErrState) {
		t.Errorf("twice: %v", err)
	}
	c.settle()
	c.expect(ids[0], "reversed recovered")
	c.expectAdvice("pays 0; #1 22 -120 -40 CO-45--20 PR-1--60; WO:#1 -40")
	c.reconciled()
	c.days(30)
	c.delegate(bindings.PowerSettle|bindings.PowerAttest|bindings.PowerHold, 50_000, 10_000_000)
	c.settle() // passes the notice
	c.expectAdvice("pays 0; WO:#1 40 FB:#1 -40")
	next := c.send(c.bill("M2", "B1", "G0101", 10_000, 20))[0]
	c.settle()
	c.expect(next, "settled")
	c.expectAdvice("pays 60; #3 1 100 100; FB:#1 40")
	c.reconciled()
	c.balanced()
}

// TestAppealAnswered: one appeal is upheld and told with 193, one overturned and paid.
func TestAppealAnswered(t *testing.T) {
	c := newTown(t)
	ids := c.paid(2)
	denied := c.send(c.bill("M1", "A7", "G0999", 5_000, 8))[0]
	c.settle()
	c.expectAdvice("pays 80; #1 1 120 40 CO-45-20 PR-1-60; #2 1 120 40 CO-45-20 PR-1-60; #3 4 50 0 CO-96-50")
	statement := "the patient Canary had it on both sides"
	for _, id := range []uuid.UUID{ids[0], denied} {
		c.check(c.svc.Appeal(t.Context(), id, "clinic", statement))
	}
	c.settle()
	c.expect(ids[0], "appealed")
	c.expect(denied, "appealed")
	if got, err := c.svc.Statement(t.Context(), denied); err != nil || got != statement {
		t.Errorf("%q %v", got, err)
	}
	if got := c.advice(); got != "" {
		t.Errorf("told while under appeal: %s", got)
	}
	if err := c.svc.Dispute(t.Context(), denied, "clinic", "why"); !errors.Is(err, ErrState) {
		t.Error(err)
	}
	if err := c.svc.AnswerAppeal(t.Context(), denied, "examiner", Answer{Pay: map[int]claim.Cents{1: 6_000}}); !errors.Is(err, ErrInput) {
		t.Errorf("more than was charged: %v", err)
	}
	c.check(c.svc.AnswerAppeal(t.Context(), ids[0], "examiner", Answer{}))
	c.check(c.svc.AnswerAppeal(t.Context(), denied, "examiner", Answer{Pay: map[int]claim.Cents{1: 3_000}}))
	if err := c.svc.AnswerAppeal(t.Context(), denied, "examiner", Answer{}); !errors.Is(err, ErrState) {
		t.Errorf("answered twice: %v", err)
	}
	c.settle()
	c.expect(ids[0], "upheld")
	c.expect(denied, "overturned")
	got := c.advice()
	upheld := "#1 22 -120 -40 CO-45--20 PR-1--60; #1 1 120 40 CO-193-20 PR-1-60"
	overturned := "#3 22 -50 0 CO-96--50; #3 1 50 30 CO-45-20"
	if got != "pays 30; "+upheld+"; "+overturned && got != "pays 30; "+overturned+"; "+upheld {
		t.Errorf("the 835 says %s", got)
	}
	c.reconciled()
	c.balanced()
}

// TestInterestOnLatePayment: a claim paid 45 days late, by the worked example of claims.md §5.5.
func TestInterestOnLatePayment(t *testing.T) {
	c := newTown(t)
	c.exec(`update plan set source = replace(source, 'reviewAbove: "300.00"', '')`)
	c.restart()
	c.check(c.svc.LoadPayerTerms(t.Context(), payer, []byte(`
jurisdiction: US-XX
interest:
  - {jurisdiction: US-XX, validFrom: 2020-01-01, dueDays: 30, steps: [{fromDay: 31, rateBps: 1000, per: year}]}
`)))
	c.enroll(true, "M1")
	c.delegate(bindings.PowerSettle|bindings.PowerAttest|bindings.PowerHold, 200_000, 10_000_000)
	id := c.send(c.bill("M1", "A1", "G0103", 106_000, 3))[0] // 1,000.00 after the deductible
	c.work()
	c.check(c.svc.submit(t.Context()))
	c.days(75)
	c.delegate(bindings.PowerSettle|bindings.PowerAttest|bindings.PowerHold, 200_000, 10_000_000)
	c.settle()
	c.expect(id, "settled")
	c.expectAdvice("pays 1012.33; #1 1 1060 1000 PR-1-60; L6:#1 -12.33")
	c.reconciled()
	c.balanced()
}

// TestHoldFromACase: a case holds a claim through the service; it is in no 835 until it is released.
func TestHoldFromACase(t *testing.T) {
	c := newTown(t)
	c.enroll(true, "M1")
	id := c.send(c.bill("M1", "A1", "G0101", 12_000, 3))[0]
	if err := c.svc.Hold(t.Context(), id, "analyst", "inquiry", 10); !errors.Is(err, ErrState) {
		t.Errorf("not on chain: %v", err)
	}
	c.work()
	c.check(c.svc.submit(t.Context()))
	c.block()
	c.check(c.svc.Hold(t.Context(), id, "analyst", "inquiry", 10))
	c.check(c.svc.correct(t.Context()))
	c.block()
	c.expect(id, "held hold")
	c.settle()
	c.expect(id, "held hold")
	if got := c.advice(); got != "" {
		t.Errorf("told while it is held: %s", got)
	}
	c.check(c.svc.Release(t.Context(), id, "analyst"))
	c.settle()
	c.expect(id, "settled")
	c.expectAdvice("pays 40; #1 1 120 40 CO-45-20 PR-1-60")
	c.reconciled()
}
