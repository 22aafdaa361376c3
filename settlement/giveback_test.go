package settlement

import (
	"errors"
	"testing"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/chain/chaintest"
	"github.com/careclear/careclear/internal/store"
)

// TestReversalGivesBack: what a claim took of a deductible comes back with its reversal, once and to the cent, goes again
// with a reorg, and is there for the next claim.
func TestReversalGivesBack(t *testing.T) {
	c := newTown(t)
	ids := c.paid(2) // M1 and M2, 60.00 of deductible each
	if used := c.used("M1", "deductible"); used != 6000 {
		t.Fatalf("used %d", used)
	}
	one := c.onChain(ids[0])
	c.did(c.owner, "Claims", bindings.NewClaims().PackReverse([]bindings.Reversal{{Claim: one.Claim, Decision: chaintest.Random()}}))
	c.expect(ids[0], "reversed recovered")
	at, _ := c.world.Head()
	for name, want := range map[string]int64{"deductible": 0, "oop": 0} {
		if used := c.used("M1", name); used != want {
			t.Errorf("after the reversal %d of %s is used, want %d", used, name, want)
		}
	}
	if used := c.used("M2", "deductible"); used != 6000 {
		t.Errorf("the other member's use is %d", used)
	}
	undone := errors.New("only to look")
	err := store.InTx(t.Context(), c.pool, func(tx pgx.Tx) error {
		if err := c.svc.Undo(t.Context(), tx, at); err != nil {
			return err
		}
		var used, rows int64
		if err := tx.QueryRow(t.Context(), `select (select sum(used) from accumulator where name = 'deductible'),
			(select count(*) from consumption where back <> 0)`).Scan(&used, &rows); err != nil {
			return err
		}
		if used != 12000 || rows != 0 {
			t.Errorf("undone: %d used, %d rows given back", used, rows)
		}
		return undone
	})
	if !errors.Is(err, undone) {
		t.Fatal(err)
	}
	next := c.send(c.bill("M1", "B1", "G0101", 12000, 9))[0]
	c.settle()
	c.expect(next, "settled")
	if used := c.used("M1", "deductible"); used != 6000 {
		t.Errorf("the next claim took %d", used)
	}
	c.uneven()
}

// TestCorrectionGivesBack: a correction gives back before the chain reverses, once.
func TestCorrectionGivesBack(t *testing.T) {
	c := newTown(t)
	ids := c.paid(2)
	give := func(id uuid.UUID, version int) {
		t.Helper()
		c.check(store.InTx(t.Context(), c.pool, func(tx pgx.Tx) error { return giveBack(t.Context(), tx, id, version) }))
	}
	give(ids[0], 0)
	if used := c.used("M1", "deductible"); used != 6000 {
		t.Errorf("version 0 gave back to %d", used)
	}
	for range 3 {
		give(ids[0], 1)
		if used := c.used("M1", "deductible"); used != 0 {
			t.Errorf("used %d", used)
		}
	}
	one := c.onChain(ids[0])
	c.did(c.owner, "Claims", bindings.NewClaims().PackReverse([]bindings.Reversal{{Claim: one.Claim, Decision: chaintest.Random()}}))
	if used := c.used("M1", "deductible"); used != 0 {
		t.Errorf("given back twice: used %d", used)
	}
	c.uneven()
}

// uneven fails if an accumulator is not the sum of its deltas.
func (c *town) uneven() {
	c.Helper()
	var uneven int
	c.scan(&uneven, `select count(*) from accumulator a where used <> (select coalesce(sum(amount), 0) from consumption k
		where k.member_id = a.member_id and k.year = a.year and k.name = a.name)`)
	if uneven > 0 {
		c.Errorf("%d accumulators differ from what the claims consumed", uneven)
	}
}
