package indexer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/store/db"
)

var (
	// ErrFinality: the chain took back a block that was final. The lanes are paused and nothing was deleted. A person has
	// to look; if the new branch is the right one, the mirror has to be rebuilt and what was told outside corrected.
	ErrFinality = errors.New("a reorg reaches final blocks")
	// ErrMismatch: a rebuild differs from the live mirror.
	ErrMismatch = errors.New("the mirror differs from the chain")
)

// Hook takes part in the indexer's transaction: what it writes commits with the blocks it was told of, or not at all.
// A hook is called by one goroutine at a time. An error rolls everything back and the same blocks come again.
type Hook interface {
	// Apply is told of each new block, in order. The mirror's rows and the state of our transactions are written
	// already, for this block and, while catching up, for those after it in the same transaction.
	Apply(ctx context.Context, tx pgx.Tx, b Block, events []Event) error
	// Undo is told that blocks from this number on are taken back. Their rows still stand, our transactions are open
	// again.
	Undo(ctx context.Context, tx pgx.Tx, fromBlock uint64) error
	// Final is told that all blocks through this number are final. Numbers only grow, by one or more.
	Final(ctx context.Context, tx pgx.Tx, through uint64) error
}

// RevertedHook is a Hook that also wants to know which items a final transaction left undone ([chain.Reverted]).
// It is called before Final.
type RevertedHook interface {
	Reverted(ctx context.Context, tx pgx.Tx, items []chain.Item) error
}

// Options may be left zero, except Confirmations.
type Options struct {
	Confirmations uint64        // k: a block is final when k blocks stand on it
	ChunkSize     int           // most blocks in one transaction while catching up; default 100, at most 500
	Poll          time.Duration // how often to look for a block when no node pushes; default 250 ms
	Log           *slog.Logger
	Now           func() time.Time
	Hooks         []Hook
}

// Status is where the indexer stands, for metrics and health.
type Status struct {
	Leader  bool   // this process is the writer
	Head    uint64 // newest block of the node in use
	Indexed uint64 // checkpoint
	Final   uint64 // newest final block
	Lag     uint64 // blocks of Head not indexed
	Behind  bool   // the node in use is behind the checkpoint
	Reorgs  uint64 // since start
	Deepest uint64 // deepest of them
	// Of the reorgs since start, those in which one sealer had signed both branches' first blocks ([Equivocation]).
	Equivocations uint64
	Advanced      time.Time // when the checkpoint moved last, in this process
	Err           error     // of the last pass; nil when it succeeded
}

// Indexer mirrors one chain into one database.
type Indexer struct {
	pool    *pgxpool.Pool
	client  *chain.Client
	source  source
	decoder *decoder
	opt     Options
	log     *slog.Logger

	mu     sync.Mutex
	status Status
}

// New makes an indexer of the contracts. It fails when the bindings do not fit.
func New(pool *pgxpool.Pool, client *chain.Client, contracts Contracts, opt Options) (*Indexer, error) {
	if opt.Confirmations == 0 {
		return nil, errors.New("indexer: Options.Confirmations is 0: say how deep a final block is")
	}
	if opt.ChunkSize <= 0 {
		opt.ChunkSize = 100
	}
	opt.ChunkSize = min(opt.ChunkSize, sourceBatch)
	if opt.Poll <= 0 {
		opt.Poll = 250 * time.Millisecond
	}
	if opt.Log == nil {
		opt.Log = slog.New(slog.DiscardHandler)
	}
	if opt.Now == nil {
		opt.Now = time.Now
	}
	d, err := newDecoder(contracts)
	if err != nil {
		return nil, fmt.Errorf("indexer: %w", err)
	}
	return &Indexer{pool: pool, client: client, source: source{client}, decoder: d, opt: opt, log: opt.Log}, nil
}

// Status is where the indexer stands now.
func (x *Indexer) Status() Status {
	x.mu.Lock()
	defer x.mu.Unlock()
	s := x.status
	if s.Head > s.Indexed {
		s.Lag = s.Head - s.Indexed
	}
	return s
}

func (x *Indexer) update(f func(*Status)) {
	x.mu.Lock()
	defer x.mu.Unlock()
	f(&x.status)
}

// Run follows the chain until ctx ends. It goes on after errors of Postgres and of nodes, and returns only ctx's error,
// [ErrFinality] or [chain.ErrWrongChain].
func (x *Indexer) Run(ctx context.Context) error {
	wake := x.client.Heads(ctx, x.opt.Poll)
	failures := 0
	for {
		err := x.lead(ctx, wake, &failures)
		x.update(func(s *Status) { s.Err = err })
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case errors.Is(err, ErrFinality):
			x.log.ErrorContext(ctx, "stopped", "error", err)
			if e := chain.PauseLanes(ctx, x.pool, true); e != nil {
				return errors.Join(err, e)
			}
			return err
		case errors.Is(err, chain.ErrWrongChain):
			x.log.ErrorContext(ctx, "stopped", "error", err)
			return err
		}
		failures++
		x.log.WarnContext(ctx, "indexing is interrupted", "error", err, "failures", failures)
		if errors.Is(err, errNode) {
			x.client.Rotate()
		}
		for range min(failures, 16) {
			if _, open := <-wake; !open {
				return ctx.Err()
			}
		}
	}
}

// lead takes the writer's lock and indexes until something fails. Everything is written through the connection that
// holds the lock: whoever loses the one loses the other.
func (x *Indexer) lead(ctx context.Context, wake <-chan struct{}, failures *int) error {
	conn, err := x.lock(ctx, wake)
	if err != nil {
		return err
	}
	defer x.unlock(ctx, conn)
	x.update(func(s *Status) { s.Leader = true })
	defer x.update(func(s *Status) { s.Leader = false }) // before another can take the lock
	if err := x.sameChain(ctx, conn); err != nil {
		return err
	}
	for {
		advanced, err := x.pass(ctx, conn)
		if err != nil {
			return err
		}
		*failures = 0
		x.update(func(s *Status) { s.Err = nil })
		if advanced {
			continue
		}
		if _, open := <-wake; !open {
			return ctx.Err()
		}
	}
}

func (x *Indexer) lock(ctx context.Context, wake <-chan struct{}) (*pgxpool.Conn, error) {
	conn, err := x.pool.Acquire(ctx)
	if err != nil {
		return nil, fmt.Errorf("connect: %w", err)
	}
	for {
		ok, err := db.New(conn).IndexTryLock(ctx, store.LockIndexer)
		if err != nil {
			conn.Release()
			return nil, fmt.Errorf("take the writer's lock: %w", err)
		}
		if ok {
			return conn, nil
		}
		if _, open := <-wake; !open {
			conn.Release()
			return nil, ctx.Err()
		}
	}
}

// unlock gives the lock back by closing the connection: that cannot fail.
func (x *Indexer) unlock(ctx context.Context, conn *pgxpool.Conn) {
	_ = conn.Hijack().Close(context.WithoutCancel(ctx))
}

// sameChain refuses a database that mirrors another chain.
func (x *Indexer) sameChain(ctx context.Context, conn db.DBTX) error {
	hash, err := db.New(conn).IndexBlockHash(ctx, 0)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read the genesis indexed: %w", err)
	}
	if common.Hash(hash) != x.client.Genesis() {
		return fmt.Errorf("%w: the database mirrors genesis %x, the nodes have %s; use another database or reset it",
			chain.ErrWrongChain, hash, x.client.Genesis())
	}
	return nil
}

// checkpoint reads a stored position; ok is false when there is none.
func checkpoint(ctx context.Context, on db.DBTX, name string) (at stored, ok bool, err error) {
	row, err := db.New(on).IndexCheckpoint(ctx, name)
	if errors.Is(err, pgx.ErrNoRows) {
		return stored{}, false, nil
	}
	if err != nil {
		return stored{}, false, fmt.Errorf("read the checkpoint %s: %w", name, err)
	}
	return stored{number: uint64(row.Number), hash: common.Hash(row.Hash)}, true, nil
}

// inTx runs f in a transaction that is always ended: a failed one never stays open on the connection.
func inTx(ctx context.Context, conn interface {
	Begin(context.Context) (pgx.Tx, error)
}, f func(tx pgx.Tx) error) error {
	tx, err := conn.Begin(ctx)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer tx.Rollback(context.WithoutCancel(ctx)) //nolint:errcheck // no-op after the commit
	if err := f(tx); err != nil {
		return err
	}
	if err := tx.Commit(ctx); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	return nil
}
