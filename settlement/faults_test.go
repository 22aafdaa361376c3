package settlement

import (
	"errors"
	"flag"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"pgregory.net/rapid"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/chain/chaintest"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store"
)

// fork drops the blocks after the ancestor and makes a longer branch without their transactions.
func (c *town) fork(ancestor common.Hash, length int) {
	c.Helper()
	c.world.Fork(ancestor)
	for range length {
		c.world.Commit()
	}
	c.indexAll()
}

// errUndone ends a transaction that was only looked at.
var errUndone = errors.New("undone")

// undone looks at what Undo leaves between the old branch and the new one.
func (c *town) undone(from uint64, look func(count func(string) int)) {
	c.Helper()
	err := store.InTx(c.Context(), c.pool, func(tx pgx.Tx) error {
		if err := chain.RecordUndone(c.Context(), tx, from); err != nil {
			return err
		}
		if err := c.svc.Undo(c.Context(), tx, from); err != nil {
			return err
		}
		look(func(where string) (n int) {
			c.check(tx.QueryRow(c.Context(), "select count(*) from "+where).Scan(&n))
			return n
		})
		return errUndone
	})
	if !errors.Is(err, errUndone) {
		c.Fatal(err)
	}
}

// TestReorgOfSettlement: the block that settled is taken back; the claim is undone, settled again, and paid once.
func TestReorgOfSettlement(t *testing.T) {
	c := newTown(t)
	c.enroll(true, "M1")
	id := c.send(c.bill("M1", "A1", "G0101", 12000, 3))[0]
	c.work() // consent and coverage
	c.work() // submitted, then decided in the next round
	c.check(c.svc.adjudicate(t.Context(), payer))
	number, before := c.world.Head()
	c.check(c.svc.settle(t.Context()))
	c.block()
	c.expect(id, "settled")
	if n := c.count("posting_group where kind = 'settled'"); n != 0 {
		t.Error("posted before final")
	}
	c.undone(number+1, func(count func(string) int) {
		if count("claim where state = 'adjudicated' and settled_block is null and submitted_block is not null and slot_id is not null") != 1 {
			t.Error("the claim does not wait for its transaction to be mined again")
		}
	})
	c.fork(before, 2)
	if n := c.count("claim_event where reason = 'reorg'"); n != 1 {
		t.Errorf("%d events tell of the reorg", n)
	}
	c.settle()
	c.expect(id, "settled")
	c.finish()
	if n := c.count("chain_item where kind = 'settle'"); n != 1 {
		t.Errorf("packed %d times", n)
	}
	if n := c.count("posting_group where kind = 'settled'"); n != 1 {
		t.Errorf("posted %d times", n)
	}
	if n := c.count("decision"); n != 1 {
		t.Errorf("decided %d times", n)
	}
	c.reconciled()
}

// TestReorgOfEverything takes back consent, coverage, submission and settlement at once.
func TestReorgOfEverything(t *testing.T) {
	c := newTown(t)
	number, before := c.world.Head()
	c.enroll(true, "M1")
	ids := c.send(c.bill("M1", "A1", "G0101", 12000, 3), c.bill("NOBODY", "A2", "G0101", 100, 3))
	c.check(c.svc.relay(t.Context()))
	c.block()
	c.check(c.svc.submit(t.Context()))
	c.block() // two deep: final is three
	c.check(c.svc.adjudicate(t.Context(), payer))
	used := c.used("M1", "deductible")
	c.undone(number+1, func(count func(string) int) {
		if n := count("claim where submitted_block is not null or settled_block is not null or slot_id is null or state = 'submitted'"); n != 0 {
			t.Errorf("%d claims still stand on blocks that are gone, or could be packed again", n)
		}
		if n := count("consent where granted_block is not null or slot_id is null") + count("coverage where attested_block is not null or slot_id is null"); n != 0 {
			t.Errorf("%d consents and coverages still stand on blocks that are gone", n)
		}
	})
	c.fork(before, 3)
	c.settle()
	c.expect(ids[0], "settled")
	c.expect(ids[1], "denied")
	if got := c.used("M1", "deductible"); got != used || used != 6000 {
		t.Errorf("deductible used %d, before %d", got, used)
	}
	c.finish()
	c.reconciled()
}

// TestReorgOfRefusal: a claim refused for want of escrow is settled by the same bytes once the block is another.
func TestReorgOfRefusal(t *testing.T) {
	c := newTown(t)
	c.enroll(true, "M1", "M2")
	c.exec(`update plan set source = replace(source, 'reviewAbove: "300.00"', '')`)
	c.restart()
	c.delegate(bindings.PowerSettle|bindings.PowerAttest, 20_000_000, 100_000_000)
	id := c.send(c.bill("M1", "A1", "G0103", 3_000_000, 3))[0]
	c.work()
	c.check(c.svc.submit(t.Context()))
	c.block()
	c.check(c.svc.adjudicate(t.Context(), payer))
	number, before := c.world.Head()
	c.check(c.svc.settle(t.Context()))
	c.block()
	c.expect(id, "pended escrow")
	c.undone(number+1, func(count func(string) int) {
		if count("claim where slot_id is null") != 0 {
			t.Error("the claim could be packed again while its transaction is open")
		}
	})
	c.world.Fork(before)
	c.fund(3_000_000)
	c.indexAll()
	c.settle()
	c.expect(id, "settled")
	c.finish()
	c.reconciled()
}

// TestSubmissionRefusedAfterReorg: a claim already decided is refused on the new branch; once it is on chain again it
// goes on with its decision and takes nothing twice.
func TestSubmissionRefusedAfterReorg(t *testing.T) {
	c := newTown(t)
	w, participants := c.world, bindings.NewParticipants()
	c.enroll(true, "M1")
	c.settle()
	id := c.send(c.bill("M1", "A1", "G0101", 12000, 3))[0]
	_, before := w.Head()
	c.check(c.svc.submit(t.Context()))
	c.block()
	c.check(c.svc.adjudicate(t.Context(), payer))
	c.expect(id, "adjudicated")
	w.Fork(before)
	// On the new branch the provider is suspended before the claim comes.
	nonce, err := w.Backend.Client().PendingNonceAt(t.Context(), w.Admin.Address())
	c.check(err)
	tx, err := w.Admin.SignTx(types.NewTx(&types.LegacyTx{Nonce: nonce, GasPrice: big.NewInt(100 * chaintest.GasPrice), Gas: 200_000,
		To: &w.Contracts.Participants, Data: participants.PackSuspend(provider)}), big.NewInt(chaintest.ChainID))
	c.check(err)
	c.check(w.Backend.Client().SendTransaction(t.Context(), tx))
	w.Commit()
	w.Commit()
	c.indexAll()
	c.settle()
	c.expect(id, "pended party-inactive")
	w.Do(w.Admin, &w.Contracts.Participants, participants.PackReinstate(provider))
	c.indexAll()
	c.settle()
	c.expect(id, "settled")
	if n := c.count("decision"); n != 1 {
		t.Errorf("decided %d times", n)
	}
	if used := c.used("M1", "deductible"); used != 6000 {
		t.Errorf("deductible used %d", used)
	}
	c.finish()
	c.reconciled()
}

// TestReconcileFindsDifferences plants one in each of the three comparisons.
func TestReconcileFindsDifferences(t *testing.T) {
	c := newTown(t)
	c.enroll(true, "M1")
	id := c.send(c.bill("M1", "A1", "G0101", 12000, 3), c.bill("M1", "A2", "G0101", 12000, 4))[0]
	c.settle()
	c.finish()
	c.reconciled()
	checks := func(want Checks, plant string, undo string) {
		t.Helper()
		c.exec(plant)
		got, err := c.svc.Reconcile(t.Context(), treasury{c})
		c.check(err)
		if got.DecisionEqualsChain != want.DecisionEqualsChain || got.ChainEqualsLedger != want.ChainEqualsLedger || got.LedgerEquals835 != want.LedgerEquals835 {
			t.Errorf("after %q: %+v", plant, got)
		}
		if len(got.Differences) == 0 {
			t.Errorf("after %q: no difference is named", plant)
		}
		for _, d := range got.Differences {
			if strings.Contains(d, "Canary") || strings.Contains(d, "M1") {
				t.Errorf("a difference names the patient: %s", d)
			}
		}
		c.exec(undo)
		c.reconciled()
	}
	where := fmt.Sprintf(` where claim_id = '%s'`, id)
	checks(Checks{false, true, true, nil}, `update decision set digest = '\x00'`+where,
		`update decision d set digest = k.decision from claim c join chain_claim_now k on k.claim = c.chain_id where c.id = d.claim_id`)
	checks(Checks{false, true, true, nil}, fmt.Sprintf(`update claim set state = 'pended' where id = '%s'`, id), fmt.Sprintf(`update claim set state = 'settled' where id = '%s'`, id))
	checks(Checks{true, false, true, nil}, `alter table posting disable trigger user; update posting set amount = amount + 1 where account like 'escrow%' and amount > 0`,
		`update posting set amount = amount - 1 where account like 'escrow%' and amount > 0`)
	checks(Checks{true, false, false, nil}, `update posting set amount = amount + 1 where account like 'provider%' and group_id = (select max(id) from posting_group)`,
		`update posting set amount = amount - 1 where account like 'provider%' and group_id = (select max(id) from posting_group)`)
	checks(Checks{true, true, false, nil}, `update remittance set total = total + 1`, `update remittance set total = total - 1`)
}

// TestRacingClaimsConsumeOnce: claims of one member decided by several processes at once, with examiners denying some
// of them meanwhile, take the deductible exactly once, and what is denied is given back.
func TestRacingClaimsConsumeOnce(t *testing.T) {
	c := newTown(t)
	services := make([]*Service, 3)
	for i := range services {
		var err error
		services[i], err = New(c.config(c.sender))
		c.check(err)
	}
	c.check(flag.Set("rapid.checks", "12"))
	member := 0
	rapid.Check(t, func(r *rapid.T) {
		member++
		name := fmt.Sprintf("R%d", member)
		charges := rapid.SliceOfN(rapid.Int64Range(1, 50_000), 2, 12).Draw(r, "charges")
		denials := rapid.IntRange(0, 2).Draw(r, "denials")
		c.enroll(true, name)
		var claims []claim.Claim
		for i, charge := range charges {
			code := []string{"G0101", "G0102"}[i%2]
			claims = append(claims, c.bill(name, fmt.Sprintf("%s-%d", name, i), code, claim.Cents(charge), claim.Day(i%3+1)))
		}
		ids := c.send(claims...)
		c.exec(`update coverage set attested_block = 1`)
		c.exec(`update claim set state = 'submitted', submitted_block = 1 where id = any($1)`, ids)
		var wait sync.WaitGroup
		for _, svc := range services {
			wait.Go(func() {
				if err := svc.adjudicate(t.Context(), payer); err != nil {
					t.Error(err)
				}
			})
		}
		for d := range denials {
			wait.Go(func() {
				for range 20 {
					var id uuid.UUID
					if c.pool.QueryRow(t.Context(), `select id from claim where id = any($1) and state = 'pended' limit 1`, ids).Scan(&id) == nil {
						_ = services[d].Deny(t.Context(), id, "examiner", "50")
						return
					}
					time.Sleep(time.Millisecond)
				}
			})
		}
		wait.Wait()
		var undecided int
		c.scan(&undecided, `select count(*) from claim where id = any($1) and state not in ('adjudicated', 'pended')`, ids)
		if undecided > 0 {
			r.Fatalf("%d claims are not decided", undecided)
		}
		var allowed, owed int64
		c.scan(&owed, `select coalesce(sum(d.patient), 0) from claim c join decision d on d.claim_id = c.id
			where c.id = any($1) and d.version = (select max(version) from decision where claim_id = c.id)`, ids)
		c.scan(&allowed, `select coalesce(sum(d.allowed), 0) from claim c join decision d on d.claim_id = c.id where c.id = any($1) and d.version = 1`, ids)
		used := c.used(name, "deductible")
		if used != owed || used > 6000 {
			r.Fatalf("the accumulator holds %d, patients owe %d of at most 6000", used, owed)
		}
		if c.count("review where resolution = 'denied' and claim_id = any($1)", ids) == 0 && used != min(6000, allowed) {
			r.Fatalf("used %d of %d allowed", used, allowed)
		}
	})
}

// TestQueueWakesItself runs the real queue: nobody calls a step, blocks come by themselves, every claim ends.
func TestQueueWakesItself(t *testing.T) {
	c := newTown(t)
	ctx := t.Context()
	c.check(c.svc.Start(ctx))
	defer c.svc.Stop(ctx)
	c.enroll(true, "M1", "M2", "M3")
	c.enroll(false, "M4")
	var claims []claim.Claim
	for i := range 40 {
		claims = append(claims, c.bill(fmt.Sprintf("M%d", i%5+1), fmt.Sprint("A", i), "G0101", claim.Cents(12000+i), claim.Day(i%9+1)))
	}
	c.send(claims...)
	deadline := time.Now().Add(time.Minute)
	for c.count("claim where state not in ('settled', 'denied') and not (state = 'pended' and reason = 'consent')") > 0 {
		if time.Now().After(deadline) {
			t.Fatal("the claims do not move")
		}
		c.check(c.sender.Broadcast(ctx))
		c.world.Commit()
		c.indexAll()
	}
	if n := c.count("claim where state = 'pended'"); n != 8 { // of M4
		t.Errorf("%d claims wait for consent", n)
	}
	c.finish()
	c.reconciled()
	var jobs int
	c.scan(&jobs, `select count(*) from river_job where args::text like '%Canary%' or args::text like '%A1%' or args::text like '%M1%'`)
	if jobs > 0 {
		t.Errorf("%d jobs carry patient data", jobs)
	}
}
