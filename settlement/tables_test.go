package settlement

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/uuid"

	"github.com/careclear/careclear/internal/tables"
)

const edited = `
id: gold
version: 2
number: 7
name: Gold
payer: {org: 12, id: PAYER1, name: Example Health}
feeSchedule: {G0281: "100.00", G0283: "90.00"}
unlisted: {mode: deny}
coinsuranceBps: 0
reviewAbove: "300.00"
`

// library gives the town a store of tables, and a plan that pays the services in it.
func (c *town) library() (put func(pairs string) (set string)) {
	c.Helper()
	store := filepath.Join(c.TempDir(), "store")
	var err error
	c.tables, err = tables.OpenShelf(store)
	c.check(err)
	c.restart()
	_, err = c.svc.LoadPlan(c.Context(), payer, []byte(edited))
	c.check(err)
	return func(pairs string) string {
		c.Helper()
		from := c.TempDir()
		c.check(os.WriteFile(filepath.Join(from, "pairs.csv"), []byte("column1,column2,deletion_date,modifier_indicator\n"+pairs), 0o600))
		r, err := tables.Import(from, store, tables.Options{AllowShrink: true})
		c.check(err)
		return r.Set
	}
}

// TestTablesFollowImports: claims are decided by the tables that are current, without a restart.
func TestTablesFollowImports(t *testing.T) {
	c := newTown(t)
	put := c.library()
	c.enroll(true, "M1", "M2", "M3")
	pay := func(member string) uuid.UUID {
		t.Helper()
		both := c.bill(member, "A"+member, "G0281", 12000, 3)
		both.Lines = append(both.Lines, both.Lines[0])
		both.Lines[1].Number, both.Lines[1].Service.Value, both.Lines[1].Charge = 2, "G0283", 9000
		both.Charge += 9000
		id := c.send(both)[0]
		c.settle()
		c.expect(id, "settled")
		return id
	}
	if codes := c.codes(pay("M1")); codes != "CO-45" {
		t.Errorf("without tables: %s", codes)
	}
	put("G0281,G0283,9999-12-31,0\n")
	if codes := c.codes(pay("M2")); codes != "CO-45 CO-236" {
		t.Errorf("with the pair: %s", codes)
	}
	put("G0438,G0439,9999-12-31,0\n")
	if codes := c.codes(pay("M3")); codes != "CO-45" {
		t.Errorf("after the pair was withdrawn: %s", codes)
	}
	c.balanced()
}

// TestTaskOpensReview: a column 1 service that comes after its column 2 was paid leaves a task, which the payer sees in the
// queue; the examiner lets the earlier claim stand, or takes it back.
func TestTaskOpensReview(t *testing.T) {
	for _, settledFirst := range []bool{true, false} {
		c := newTown(t)
		put := c.library()
		put("G0281,G0283,9999-12-31,0\n")
		c.enroll(true, "M1", "M2")
		var earlier []uuid.UUID
		for _, m := range []string{"M1", "M2"} {
			earlier = append(earlier, c.send(c.bill(m, "A"+m, "G0283", 9000, 3))...)
		}
		if settledFirst {
			c.settle()
		}
		for _, m := range []string{"M1", "M2"} {
			c.send(c.bill(m, "B"+m, "G0281", 12000, 3))
		}
		c.settle()
		if n := c.count("decision_task where kind = 'reversal' and rule = 'ncci-ptp' and done is null"); n != 2 {
			t.Fatalf("%d tasks", n)
		}
		for _, id := range earlier {
			c.expect(id, "settled")
			if n := c.count("review where claim_id = $1 and reason = 'reversal-asked' and resolution is null", id); n != 1 {
				t.Fatalf("settled first %v: %d reviews", settledFirst, n)
			}
		}
		c.check(c.svc.Approve(t.Context(), earlier[0], "examiner", nil, 0))
		c.check(c.svc.Deny(t.Context(), earlier[1], "examiner", "236"))
		if err := c.svc.Deny(t.Context(), earlier[1], "examiner", "236"); !errors.Is(err, ErrNoReview) {
			t.Errorf("taken back twice: %v", err)
		}
		if n := c.count("claim_act where claim_id = $1 and kind = 'reverse' and reason = 'reversal-asked' and done_block is null", earlier[1]); n != 1 {
			t.Errorf("%d claims are taken back", n)
		}
		if n := c.count("decision_task where done = 'stands' and earlier = $1", earlier[0]); n != 1 {
			t.Error("the task of the claim that stands is open")
		}
		c.check(c.svc.correct(t.Context()))
		c.block()
		c.expect(earlier[1], "reversed recovered")
		if n := c.count("decision_task where done is null"); n != 0 {
			t.Errorf("%d tasks are open", n)
		}
		c.balanced()
	}
}
