package fraud

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/internal/store"
)

// Engine evaluates rules over the indexed history. It keeps its position in the table checkpoint, under "fraud" and
// "fraud:<block>". Any number of processes may call it; one at a time works.
type Engine struct {
	pool  *pgxpool.Pool
	rules []Rule
}

// New returns an engine with these rules; see [Rules].
func New(pool *pgxpool.Pool, rules []Rule) *Engine { return &Engine{pool, rules} }

// Rules returns the engine's rules in the order of evaluation.
func (e *Engine) Rules() []Rule { return e.rules }

// Summary is what a run did.
type Summary struct {
	From, Through int64 // checkpoint before, after any undoing, and after
	Blocks        int   // blocks with claims that were examined
	Raised        int   // new alerts
	Repeated      int   // alerts seen again with other facts
	Undone        int   // alerts taken back because their block is gone
}

const (
	position  = "fraud"
	batch     = 64  // blocks of one transaction
	trailKept = 256 // positions kept to find a fork; a deeper one starts from zero
)

// Run examines the blocks after the checkpoint up to and including through, or as far as the index goes. Work is
// committed every few blocks, so a run that is cut off loses little and repeats nothing.
func (e *Engine) Run(ctx context.Context, through int64) (Summary, error) {
	var sum Summary
	err := e.locked(ctx, func(conn *pgxpool.Conn) error {
		first := true
		for {
			step, more, err := e.retry(ctx, conn, func(tx pgx.Tx) (Summary, bool, error) { return e.step(ctx, tx, through) })
			if err != nil {
				return err
			}
			if first {
				sum.From, first = step.From, false
			}
			sum.Through = step.Through
			sum.Blocks += step.Blocks
			sum.Raised += step.Raised
			sum.Repeated += step.Repeated
			sum.Undone += step.Undone
			if !more {
				return nil
			}
		}
	})
	if err != nil {
		return sum, fmt.Errorf("run the fraud rules: %w", err)
	}
	return sum, nil
}

// Rewind forgets every alert and sighting above a block, so that the next run examines those blocks again: after a
// reference table changed. Zero forgets everything.
func (e *Engine) Rewind(ctx context.Context, height int64) error {
	err := e.locked(ctx, func(conn *pgxpool.Conn) error {
		_, _, err := e.retry(ctx, conn, func(tx pgx.Tx) (Summary, bool, error) {
			// A trail entry is the newest position that we know the state of.
			_, err := tx.Exec(ctx, `delete from checkpoint where name = $1 or name like $1 || ':%' and number > $2`, position, height)
			if err != nil {
				return Summary{}, false, fmt.Errorf("forget the position: %w", err)
			}
			_, _, err = e.resume(ctx, tx)
			return Summary{}, false, err
		})
		return err
	})
	if err != nil {
		return fmt.Errorf("rewind the fraud rules: %w", err)
	}
	return nil
}

// locked runs f while no other engine works on this database.
func (e *Engine) locked(ctx context.Context, f func(*pgxpool.Conn) error) error {
	conn, err := e.pool.Acquire(ctx)
	if err != nil {
		return fmt.Errorf("get a connection: %w", err)
	}
	defer conn.Release()
	if _, err := conn.Exec(ctx, "select pg_advisory_lock($1)", store.LockFraud); err != nil {
		return fmt.Errorf("wait for other engines: %w", err)
	}
	defer func() {
		if _, err := conn.Exec(context.WithoutCancel(ctx), "select pg_advisory_unlock($1)", store.LockFraud); err != nil {
			_ = conn.Conn().Close(context.WithoutCancel(ctx)) // a closed session holds no lock
		}
	}()
	return f(conn)
}

// retry runs f in a transaction that sees one state of the index, again if a person changed an alert meanwhile.
func (e *Engine) retry(ctx context.Context, conn *pgxpool.Conn, f func(pgx.Tx) (Summary, bool, error)) (sum Summary, more bool, err error) {
	for range 5 {
		err = pgx.BeginTxFunc(ctx, conn, pgx.TxOptions{IsoLevel: pgx.RepeatableRead}, func(tx pgx.Tx) (err error) {
			sum, more, err = f(tx)
			return err
		})
		var pg *pgconn.PgError
		if !errors.As(err, &pg) || pg.Code != pgSerializationFailure {
			return sum, more, err
		}
	}
	return sum, more, err
}

const pgSerializationFailure = "40001"

// step examines up to batch blocks.
func (e *Engine) step(ctx context.Context, tx pgx.Tx, through int64) (sum Summary, more bool, err error) {
	sum.From, sum.Undone, err = e.resume(ctx, tx)
	sum.Through = sum.From
	if err != nil {
		return sum, false, err
	}
	var head int64
	var hash []byte
	err = tx.QueryRow(ctx, "select number, hash from indexed_block where number <= $1 order by number desc limit 1", through).Scan(&head, &hash)
	if errors.Is(err, pgx.ErrNoRows) || err == nil && head <= sum.From {
		return sum, false, nil
	}
	if err != nil {
		return sum, false, fmt.Errorf("find the newest block: %w", err)
	}
	blocks, err := e.blocks(ctx, tx, sum.From, head)
	if err != nil {
		return sum, false, err
	}
	for _, b := range blocks {
		raised, repeated, err := e.examine(ctx, tx, b)
		if err != nil {
			return sum, false, fmt.Errorf("block %d: %w", b.Number, err)
		}
		sum.Blocks++
		sum.Raised += raised
		sum.Repeated += repeated
		if err := mark(ctx, tx, fmt.Sprintf("%s:%d", position, b.Number), b.Number, b.Hash); err != nil {
			return sum, false, err
		}
	}
	sum.Through = head
	if more = len(blocks) == batch; more {
		sum.Through, hash = blocks[batch-1].Number, blocks[batch-1].Hash
	}
	if err := mark(ctx, tx, position, sum.Through, hash); err != nil {
		return sum, false, err
	}
	_, err = tx.Exec(ctx, `delete from checkpoint where name like $1 || ':%' and number <
		(select min(number) from (select number from checkpoint where name like $1 || ':%' order by number desc limit $2) newest)`, position, trailKept)
	if err != nil {
		return sum, false, fmt.Errorf("shorten the trail: %w", err)
	}
	return sum, more, nil
}

type block struct {
	Number int64
	Hash   []byte
	Time   time.Time
}

// blocks returns the next blocks in which something happened to claims.
func (e *Engine) blocks(ctx context.Context, tx pgx.Tx, after, head int64) ([]block, error) {
	rows, err := tx.Query(ctx, `select b.number, b.hash, b.time from indexed_block b
		where b.number > $1 and b.number <= $2 and exists (select from chain_claim c where c.block_number = b.number and c.state <> 'refused')
		order by b.number limit $3`, after, head, batch)
	if err != nil {
		return nil, fmt.Errorf("list blocks: %w", err)
	}
	blocks, err := pgx.CollectRows(rows, pgx.RowToStructByPos[block])
	if err != nil {
		return nil, fmt.Errorf("list blocks: %w", err)
	}
	return blocks, nil
}

// resume returns the position from which to go on. If the block of the checkpoint is gone, what was raised above the
// newest block that is still there is undone first.
func (e *Engine) resume(ctx context.Context, tx pgx.Tx) (at int64, undone int, err error) {
	rows, err := tx.Query(ctx, `select c.name, c.number, c.hash, b.hash from checkpoint c left join indexed_block b on b.number = c.number
		where c.name = $1 or c.name like $1 || ':%' order by c.number desc, c.name`, position)
	if err != nil {
		return 0, 0, fmt.Errorf("read the position: %w", err)
	}
	type mark struct {
		Name        string
		Number      int64
		Hash, Chain []byte
	}
	trail, err := pgx.CollectRows(rows, pgx.RowToStructByPos[mark])
	if err != nil {
		return 0, 0, fmt.Errorf("read the position: %w", err)
	}
	if len(trail) > 0 && trail[0].Name == position && bytes.Equal(trail[0].Hash, trail[0].Chain) {
		return trail[0].Number, 0, nil
	}
	var hash []byte
	for _, m := range trail {
		if bytes.Equal(m.Hash, m.Chain) {
			at, hash = m.Number, m.Hash
			break
		}
	}
	if undone, err = undo(ctx, tx, at); err != nil {
		return 0, 0, err
	}
	if _, err := tx.Exec(ctx, "delete from checkpoint where (name = $1 or name like $1 || ':%') and (number > $2 or name = $1)", position, at); err != nil {
		return 0, 0, fmt.Errorf("shorten the trail: %w", err)
	}
	if hash != nil {
		if _, err := tx.Exec(ctx, "insert into checkpoint values ($1, $2, $3)", position, at, hash); err != nil {
			return 0, 0, fmt.Errorf("store the position: %w", err)
		}
	}
	return at, undone, nil
}

func mark(ctx context.Context, tx pgx.Tx, name string, number int64, hash []byte) error {
	_, err := tx.Exec(ctx, `insert into checkpoint (name, number, hash) values ($1, $2, $3)
		on conflict (name) do update set number = excluded.number, hash = excluded.hash`, name, number, hash)
	if err != nil {
		return fmt.Errorf("store the position: %w", err)
	}
	return nil
}

// examine evaluates every rule in one block.
func (e *Engine) examine(ctx context.Context, tx pgx.Tx, b block) (raised, repeated int, err error) {
	for i := range e.rules {
		found, err := e.evaluate(ctx, tx, &e.rules[i], b)
		if err != nil {
			return 0, 0, err
		}
		for j := range found {
			was, again, err := raise(ctx, tx, &found[j])
			if err != nil {
				return 0, 0, err
			}
			if was {
				raised++
			}
			if again {
				repeated++
			}
		}
	}
	return raised, repeated, nil
}

// evaluate asks a rule's query for facts and judges them.
func (e *Engine) evaluate(ctx context.Context, tx pgx.Tx, r *Rule, b block) ([]finding, error) {
	rows, err := tx.Query(ctx, r.query, b.Number, r.params)
	if err != nil {
		return nil, fmt.Errorf("query of rule %s: %w", r.ID, err)
	}
	type row struct {
		Entity, Period string
		Claim          *uuid.UUID
		Provider       *int64
		Facts          []byte
	}
	found, err := pgx.CollectRows(rows, pgx.RowToStructByPos[row])
	if err != nil {
		return nil, fmt.Errorf("query of rule %s: %w", r.ID, err)
	}
	var findings []finding
	for _, f := range found {
		facts, err := r.readFacts(f.Facts)
		if err != nil {
			return nil, err
		}
		v, err := r.judge(ctx, facts)
		if err != nil {
			return nil, err
		}
		if v == nil {
			continue
		}
		findings = append(findings, finding{
			rule: r, entity: f.Entity, period: f.Period, claim: f.Claim, provider: f.Provider,
			sighting: Sighting{
				Block: b.Number, At: b.Time.UTC(), Class: v.class, Action: v.action, Score: v.score, Text: v.text,
				Values: facts, Citation: r.Citation, Formula: r.Formula,
			},
		})
	}
	return findings, nil
}
