package indexer_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/indexer"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/chain/chaintest"
)

// Bugs 1, 2, 3: events without pause while the indexer catches up, goes live, is stopped and starts again: each once.
func TestEventsWhileCatchingUp(t *testing.T) {
	b := setup(t, indexer.Options{ChunkSize: 5})
	for range 30 {
		b.world.Commit()
	}
	const total = 60
	emitted := make(chan struct{})
	go func() {
		defer close(emitted)
		for range total {
			s := b.world.Submission([32]byte{}, [32]byte{})
			b.world.Send(b.world.Doctor, &b.world.Contracts.Claims, bindings.NewClaims().PackSubmit([]bindings.Submission{s}))
			b.world.Commit()
		}
	}()
	for stops := range 4 {
		b.run(b.indexer, func() bool { return b.count("indexed_block") >= 20*(stops+1) })
	}
	<-emitted
	b.catchUp()
	if n := b.count("chain_event where name = 'Submitted'"); n != total {
		t.Fatalf("%d events, want %d", n, total)
	}
	b.sameAsChain()
}

// Bug 5: an error in the middle of a reorg's transaction undoes all of it, and the next pass succeeds.
func TestErrorDuringReorg(t *testing.T) {
	b := setup(t, indexer.Options{})
	_, base := b.world.Head()
	b.world.Do(b.world.Doctor, &b.world.Contracts.Claims, bindings.NewClaims().PackSubmit([]bindings.Submission{b.world.Submission([32]byte{}, [32]byte{})}))
	b.catchUp()
	before := b.tip()
	b.world.Fork(base)
	b.world.Commit()
	b.world.Commit()
	failures := 0
	b.hook.during = func(ctx context.Context, tx pgx.Tx) error {
		if failures++; failures == 1 {
			_, err := tx.Exec(ctx, "select 1/0") // Postgres aborts the transaction
			b.hook.forget(before)
			return err
		}
		if failures == 2 {
			var n int
			if err := b.pool.QueryRow(ctx, "select count(*) from indexed_block where hash = $1", before[:]).Scan(&n); err != nil || n != 1 {
				t.Errorf("the failed reorg deleted block %s: %v", before, err)
			}
		}
		return nil
	}
	b.catchUp()
	b.hook.during = nil
	if failures < 2 {
		t.Fatal("nothing failed")
	}
	b.hook.blocks, b.hook.heard = nil, nil
	if n := b.count("indexed_block where hash = $1", before[:]); n != 0 {
		t.Fatal("the old branch still stands")
	}
}

// forget makes the recorder tell nothing of hashes any more: its own memory has no transactions.
func (r *recorder) forget(common.Hash) { r.blocks, r.heard, r.lenient = nil, nil, true }

// A crash between blocks and checkpoint, as a connection that dies before the commit: nothing is half done.
func TestConnectionLostBeforeCommit(t *testing.T) {
	b := setup(t, indexer.Options{ChunkSize: 10})
	kills := 0
	b.hook.during = func(ctx context.Context, tx pgx.Tx) error {
		if len(b.hook.blocks) == 12 && kills == 0 {
			kills++
			var pid int
			if err := tx.QueryRow(ctx, "select pg_backend_pid()").Scan(&pid); err != nil {
				return err
			}
			b.hook.blocks, b.hook.heard = b.hook.blocks[:10], b.hook.heard[:10]
			_, err := b.pool.Exec(ctx, "select pg_terminate_backend($1)", pid)
			return err
		}
		return nil
	}
	b.catchUp()
	if kills != 1 {
		t.Fatal("no connection was lost")
	}
	b.sameAsChain()
}

// One writer: the second waits, and takes over when the first ends.
func TestSecondProcessWaits(t *testing.T) {
	b := setup(t, indexer.Options{})
	ctx, stop := context.WithCancel(t.Context())
	end := make(chan error, 1)
	go func() { end <- b.indexer.Run(ctx) }()
	for !b.indexer.Status().Leader {
		time.Sleep(time.Millisecond)
	}
	second := b.another(b.client, indexer.Options{})
	b.run(second, func() bool {
		if second.Status().Leader && b.indexer.Status().Leader {
			t.Error("two leaders")
		}
		_, hash := b.world.Head()
		if b.tip() == hash {
			stop()
		}
		return second.Status().Leader
	})
	if err := <-end; !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	b.sameAsChain()
}

// A reorg that reaches final blocks stops the line, deletes nothing, and a restart stops again.
func TestReorgBelowFinality(t *testing.T) {
	b := setup(t, indexer.Options{})
	_, base := b.world.Head()
	for range k {
		b.world.Commit()
	}
	b.catchUp()
	blocks, tip := b.count("indexed_block"), b.tip()
	b.world.Fork(base)
	b.check(b.world.Backend.AdjustTime(30 * time.Second))
	for range k {
		b.world.Commit()
	}
	for range 2 {
		if err := b.indexer.Run(t.Context()); !errors.Is(err, indexer.ErrFinality) {
			t.Fatalf("got %v", err)
		}
		if b.count("indexed_block") != blocks || b.tip() != tip || b.hook.undone != 0 {
			t.Fatal("something was deleted")
		}
		if n := b.count("signer_lane where not paused"); n != 0 {
			t.Fatal("a lane still packs")
		}
	}
}

// Bug 9: a database of one chain refuses another.
func TestDatabaseOfAnotherChain(t *testing.T) {
	b := setup(t, indexer.Options{})
	b.catchUp()
	blocks := b.count("indexed_block")
	stranger := chaintest.New(t, 1)
	x := b.another(stranger.Client, indexer.Options{})
	if err := x.Run(t.Context()); !errors.Is(err, chain.ErrWrongChain) {
		t.Fatalf("got %v", err)
	}
	if b.count("indexed_block") != blocks {
		t.Fatal("something was deleted")
	}
}

// Who listens hears of each commit.
func TestNotify(t *testing.T) {
	b := setup(t, indexer.Options{})
	conn, err := pgx.Connect(t.Context(), b.pool.Config().ConnString())
	b.check(err)
	defer conn.Close(context.Background()) //nolint:errcheck // the test is over
	_, err = conn.Exec(t.Context(), "listen indexed")
	b.check(err)
	b.catchUp()
	n, err := conn.WaitForNotification(t.Context())
	b.check(err)
	head, _ := b.world.Head()
	if n.Payload != bigOf(int64(head)).String() {
		t.Fatalf("got %q at head %d", n.Payload, head)
	}
}

// Verify finds one changed, one missing and one invented row; Rebuild heals them.
func TestVerifyFindsAndRebuildHeals(t *testing.T) {
	b := setup(t, indexer.Options{ChunkSize: 6})
	s := b.world.Submission([32]byte{}, [32]byte{})
	b.world.Do(b.world.Doctor, &b.world.Contracts.Claims, bindings.NewClaims().PackSubmit([]bindings.Submission{s}))
	for range k {
		b.world.Commit()
	}
	b.catchUp()
	if _, err := b.indexer.Verify(t.Context()); err != nil {
		t.Fatal(err)
	}
	for name, spoil := range map[string]string{
		"changed":  "update chain_claim set charged = charged + 1",
		"missing":  "delete from chain_treasury",
		"invented": "insert into chain_treasury (block_number, log_index, kind, payer, amount, source, target) values (3, 99, 'funded', 11, 5, 'outside', 'escrow:11')",
		"block":    "update indexed_block set sealer = '\\x01' where number = 2",
	} {
		t.Run(name, func(t *testing.T) {
			_, err := b.pool.Exec(t.Context(), spoil)
			b.check(err)
			report, err := b.indexer.Verify(t.Context())
			if !errors.Is(err, indexer.ErrMismatch) || report.OK() {
				t.Fatalf("%+v: %v", report, err)
			}
			b.check(b.indexer.Rebuild(t.Context()))
			if report, err := b.indexer.Verify(t.Context()); err != nil {
				t.Fatalf("after the rebuild: %+v: %v", report, err)
			}
			b.sameAsChain()
		})
	}
	b.world.Commit()
	b.catchUp()
	b.sameAsChain()
}
