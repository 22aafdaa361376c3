package indexer

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/store/db"
)

// Report is what a verification found.
type Report struct {
	Through uint64 // newest block compared: the newest final one
	Tables  []TableReport
}

// TableReport compares one table with its rebuild, through Report.Through.
type TableReport struct {
	Table   string
	Rows    int64  // in the live table
	MD5     string // of the live table's rows
	Rebuilt string // MD5 of the rebuilt rows
	Missing int64  // rows of the rebuild the live table lacks
	Extra   int64  // rows of the live table the rebuild lacks
}

// OK reports whether all tables are equal row for row.
func (r Report) OK() bool {
	for _, t := range r.Tables {
		if t.Missing != 0 || t.Extra != 0 || t.MD5 != t.Rebuilt {
			return false
		}
	}
	return true
}

// Verify reads the chain from genesis through the newest final block into temporary tables and compares them with the
// live ones, row by row. It changes nothing, takes no lock and may run beside Run. It returns the report also with
// [ErrMismatch].
func (x *Indexer) Verify(ctx context.Context) (Report, error) {
	conn, schema, err := x.shadow(ctx)
	if err != nil {
		return Report{}, fmt.Errorf("verify: %w", err)
	}
	defer conn.Close(context.WithoutCancel(ctx)) //nolint:errcheck // drops the temporary tables, what else
	if err := x.sameChain(ctx, x.pool); err != nil {
		return Report{}, fmt.Errorf("verify: %w", err)
	}
	final, some, err := checkpoint(ctx, x.pool, chain.FinalCheckpoint)
	if err != nil {
		return Report{}, fmt.Errorf("verify: %w", err)
	}
	if !some {
		return Report{}, errors.New("verify: no block is final yet; try again later")
	}
	if err := x.replay(ctx, conn, final); err != nil {
		return Report{}, fmt.Errorf("verify: %w", err)
	}
	report := Report{Through: final.number}
	for _, table := range tables {
		t, err := compare(ctx, conn, schema, table.name, final.number)
		if err != nil {
			return Report{}, fmt.Errorf("verify: compare %s: %w", table.name, err)
		}
		report.Tables = append(report.Tables, t)
	}
	if !report.OK() {
		return report, fmt.Errorf("verify: %w: through block %d", ErrMismatch, final.number)
	}
	return report, nil
}

// Rebuild reads the chain from genesis through the checkpoint and puts the result in the place of the mirror, in one
// transaction. Hooks and the records of our own transactions are left alone: they were told before. It needs the
// writer's lock: with an indexer running it fails. It fails, changing nothing, when the node's chain does not hold the
// checkpoint.
func (x *Indexer) Rebuild(ctx context.Context) error {
	conn, schema, err := x.shadow(ctx)
	if err != nil {
		return fmt.Errorf("rebuild: %w", err)
	}
	defer conn.Close(context.WithoutCancel(ctx)) //nolint:errcheck // gives back the lock and drops the temporary tables
	ok, err := db.New(conn).IndexTryLock(ctx, store.LockIndexer)
	if err != nil {
		return fmt.Errorf("rebuild: take the writer's lock: %w", err)
	}
	if !ok {
		return errors.New("rebuild: an indexer is running; stop it first")
	}
	if err := x.sameChain(ctx, x.pool); err != nil {
		return fmt.Errorf("rebuild: %w", err)
	}
	tip, some, err := checkpoint(ctx, x.pool, chain.IndexedCheckpoint)
	if err != nil {
		return fmt.Errorf("rebuild: %w", err)
	}
	if !some {
		return nil
	}
	if err := x.replay(ctx, conn, tip); err != nil {
		return fmt.Errorf("rebuild: %w", err)
	}
	return inTx(ctx, conn, func(tx pgx.Tx) error {
		live := pgx.Identifier{schema, "indexed_block"}.Sanitize()
		if _, err := tx.Exec(ctx, "delete from "+live); err != nil {
			return fmt.Errorf("rebuild: empty the mirror: %w", err)
		}
		for _, t := range tables {
			to, from := pgx.Identifier{schema, t.name}.Sanitize(), pgx.Identifier{"pg_temp", t.name}.Sanitize()
			if _, err := tx.Exec(ctx, fmt.Sprintf("insert into %s select * from %s", to, from)); err != nil {
				return fmt.Errorf("rebuild: fill %s: %w", t.name, err)
			}
		}
		return nil
	})
}

// shadow opens a connection on which the mirror's names mean empty temporary tables: the statements that fill the live
// tables fill these. It returns the schema of the live ones.
func (x *Indexer) shadow(ctx context.Context) (*pgx.Conn, string, error) {
	// A connection of its own: statements prepared on a pooled one may be bound to the live tables.
	conn, err := pgx.ConnectConfig(ctx, x.pool.Config().ConnConfig.Copy())
	if err != nil {
		return nil, "", fmt.Errorf("connect: %w", err)
	}
	var schema string
	err = conn.QueryRow(ctx, "select current_schema()").Scan(&schema)
	names := []string{"checkpoint"}
	for _, t := range tables {
		names = append(names, t.name)
	}
	for _, table := range names {
		if err != nil {
			break
		}
		name := pgx.Identifier{table}.Sanitize()
		_, err = conn.Exec(ctx, fmt.Sprintf("create temporary table %s (like %s including all)", name,
			pgx.Identifier{schema, table}.Sanitize()))
	}
	if err != nil {
		_ = conn.Close(context.WithoutCancel(ctx))
		return nil, "", fmt.Errorf("make the temporary tables: %w", err)
	}
	return conn, schema, nil
}

// replay mirrors genesis..to on a connection made by shadow.
func (x *Indexer) replay(ctx context.Context, conn *pgx.Conn, to stored) error {
	parent := common.Hash{}
	for next := uint64(0); next <= to.number; {
		blocks, err := x.source.blocks(ctx, next, min(to.number, next+uint64(x.opt.ChunkSize)-1))
		if err != nil {
			return err
		}
		if len(blocks) == 0 {
			return fmt.Errorf("%w: it has no block %d", errNode, next)
		}
		if blocks[0].Parent != parent {
			return fmt.Errorf("%w: block %d does not follow the one before", errNode, next)
		}
		err = inTx(ctx, conn, func(tx pgx.Tx) error {
			_, err := x.mirror(ctx, tx, blocks)
			return err
		})
		if err != nil {
			return fmt.Errorf("rebuild blocks from %d: %w", next, err)
		}
		last := blocks[len(blocks)-1]
		parent, next = last.Hash, last.Number+1
	}
	if parent != to.hash {
		return fmt.Errorf("%w: block %d is %x here and %s there; let the indexer catch up first", ErrMismatch, to.number, to.hash, parent)
	}
	return nil
}

func compare(ctx context.Context, conn *pgx.Conn, schema, table string, through uint64) (TableReport, error) {
	r := TableReport{Table: table}
	number, order := "block_number", "t.block_number, t.log_index, t::text" // one event may change two things
	if table == "indexed_block" {
		number, order = "number", "t.number"
	}
	live, rebuilt := pgx.Identifier{schema, table}.Sanitize(), pgx.Identifier{"pg_temp", table}.Sanitize()
	liveRows := fmt.Sprintf("(select * from %s where %s <= %d)", live, number, through)
	count := func(query string, to any) error { return conn.QueryRow(ctx, query).Scan(to) }
	// One digest over the digests of the rows: a string of all rows could outgrow what a value may hold.
	digest := "select coalesce(md5(string_agg(md5(t::text), '' order by " + order + ")), '') from %s t"
	err := errors.Join(
		count(fmt.Sprintf("select count(*) from %s t", liveRows), &r.Rows),
		count(fmt.Sprintf(digest, liveRows), &r.MD5),
		count(fmt.Sprintf(digest, rebuilt), &r.Rebuilt),
		count(fmt.Sprintf("select count(*) from (select * from %s except all select * from %s l) t", rebuilt, liveRows), &r.Missing),
		count(fmt.Sprintf("select count(*) from (select * from %s l except all select * from %s) t", liveRows, rebuilt), &r.Extra),
	)
	return r, err
}
