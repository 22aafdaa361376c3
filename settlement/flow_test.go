package settlement

import (
	"bytes"
	"strings"
	"testing"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12"
)

// TestFromUploadToRemittance takes a mixed batch all the way.
func TestFromUploadToRemittance(t *testing.T) {
	c := newTown(t)
	c.enroll(true, "M1", "M2")
	again := c.bill("M1", "A5", "G0101", 12000, 3) // the same service as A1 on a claim of its own
	ids := c.send(
		c.bill("M1", "A1", "G0101", 12000, 3),
		c.bill("M2", "A2", "G0999", 5000, 3),   // not in the plan
		c.bill("NOBODY", "A3", "G0101", 1, 3),  // unknown member
		c.bill("M2", "A4", "G0101", 9000, 200), // late
		again,
	)
	c.settle()
	for i, want := range []struct{ state, codes string }{
		{"settled", "CO-45 PR-1"}, {"denied", "CO-96"}, {"denied", "PR-31"}, {"denied", "CO-29"}, {"denied", "OA-18"},
	} {
		c.expect(ids[i], want.state)
		if got := c.codes(ids[i]); got != want.codes && !(i == 1 && strings.HasSuffix(got, "-96")) {
			t.Errorf("claim %d: %s, want %s", i, got, want.codes)
		}
	}
	if n := c.count("posting"); n != c.count("posting where account like 'outside'")*2 {
		t.Error("a settlement was posted before it was final")
	}
	c.finish()
	c.reconciled()
	if n := c.count("claim where remittance_id is null or not final"); n > 0 {
		t.Errorf("%d claims are not remitted", n)
	}
	if used := c.used("M1", "deductible"); used != 6000 {
		t.Errorf("deductible used %d", used)
	}
	var rem [16]byte
	c.scan(&rem, `select id from remittance`)
	doc, err := c.svc.EDI835(t.Context(), rem)
	c.check(err)
	payments, _, err := x12.Check835(t.Context(), bytes.NewReader(doc), x12.Limits{})
	c.check(err)
	if len(payments) != 1 || payments[0].Total != 4000 || len(payments[0].Claims) != 5 {
		t.Errorf("835: %+v", payments)
	}
	if _, err := c.svc.PaymentReconciliation(t.Context(), rem); err != nil {
		t.Error(err)
	}
	eob, err := c.svc.EOB(t.Context(), ids[0])
	if err != nil || !bytes.Contains(eob, []byte(`"ExplanationOfBenefit"`)) {
		t.Errorf("EOB: %v", err)
	}
}

// TestReplay sends the same upload again: same answers, nothing new anywhere.
func TestReplay(t *testing.T) {
	c := newTown(t)
	c.enroll(true, "M1")
	claims := []claim.Claim{c.bill("M1", "A1", "G0101", 12000, 3), c.bill("M1", "A2", "G0101", 12000, 4), c.bill("X", "A3", "G0101", 100, 4)}
	first := c.send(claims...)
	c.settle()
	c.finish()
	tables := []string{"submission", "claim", "claim_line", "claim_event", "decision", "consumption", "chain_slot", "chain_item", "posting",
		"remittance", "vault_key", "member", "consent", "coverage", "blind_index", "refusal"}
	before := map[string]int{}
	for _, table := range tables {
		before[table] = c.count(table)
	}
	again := c.send(claims...)
	c.enroll(true, "M1")
	c.settle()
	c.finish()
	for i := range first {
		if again[i] != first[i] {
			t.Errorf("claim %d has another id", i)
		}
	}
	for _, table := range tables {
		if n := c.count(table); n != before[table] {
			t.Errorf("%s had %d rows, has %d", table, before[table], n)
		}
	}
	c.reconciled()
}
