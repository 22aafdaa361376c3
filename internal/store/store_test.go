package store_test

import (
	"context"
	"io/fs"
	"testing"

	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"

	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/testdb"
)

func TestLedgerRefusesWhatDoesNotBalance(t *testing.T) {
	pool := testdb.New(t)
	ctx := context.Background()
	post := func(log int, amounts ...int64) error {
		tx, err := pool.Begin(ctx)
		if err != nil {
			t.Fatal(err)
		}
		defer tx.Rollback(ctx)
		var id int64
		if err := tx.QueryRow(ctx, "insert into posting_group (kind, block_number, log_index) values ('funded', 1, $1) returning id", log).Scan(&id); err != nil {
			t.Fatal(err)
		}
		for i, a := range amounts {
			if _, err := tx.Exec(ctx, "insert into posting values ($1, $2, $3)", id, []string{"outside", "escrow:1", "provider:2"}[i], a); err != nil {
				return err
			}
		}
		return tx.Commit(ctx)
	}
	if err := post(1, -100, 100); err != nil {
		t.Fatalf("a balanced group was refused: %v", err)
	}
	if err := post(2, -100, 99); err == nil {
		t.Fatal("a group out of balance by a cent was accepted")
	}
	if _, err := pool.Exec(ctx, "update posting set amount = amount + 1"); err == nil {
		t.Fatal("a posting was changed")
	}
	if _, err := pool.Exec(ctx, "delete from posting"); err == nil {
		t.Fatal("a posting was deleted")
	}
}

// TestLifecycleMigration: the seventh migration keeps what was there, goes down and up again.
func TestLifecycleMigration(t *testing.T) {
	pool := testdb.New(t)
	ctx := context.Background()
	sub, err := fs.Sub(store.Migrations(), "migrations")
	check(t, err)
	sqlDB := stdlib.OpenDBFromPool(pool)
	defer sqlDB.Close()
	provider, err := goose.NewProvider(goose.DialectPostgres, sqlDB, sub)
	check(t, err)
	_, err = provider.DownTo(ctx, 6)
	check(t, err)
	for _, sql := range []string{
		`insert into organisation (number, kind, name) values (1, 'payer', 'P'), (2, 'provider', 'D')`,
		`insert into submission (id, principal, format, received_at) values (gen_random_uuid(), 'x', 'api', now())`,
		`insert into claim (id, number, chain_id, key, content, submission_id, position, subject, payer, provider, kind, frequency, format, charge, service_from, service_to,
			received_at, control_index, duplicate_tag, sealed, state, updated_at)
			select gen_random_uuid(), 'CC1', 'chain id', 'k', 'c', id, 0, gen_random_uuid(), 1, 2, 'professional', '1', 'api', 100, '2026-01-02', '2026-01-02', now(), '', 'tag', '', 'settled', now()
			from submission`,
		`insert into indexed_block values (1, 'b1', 'b0', now(), '')`,
		`insert into chain_event values (1, 0, 'b1', 't', 0, '', 'Treasury', 'Funded', null, '{}', ''), (1, 1, 'b1', 't', 0, '', 'Claims', 'Submitted', 'chain id', '{}', ''),
			(1, 2, 'b1', 't', 0, '', 'Claims', 'Settled', 'chain id', '{}', ''), (1, 3, 'b1', 't', 0, '', 'Treasury', 'Withdrawn', null, '{}', '')`,
		`insert into chain_claim (claim, block_number, log_index, state, payer, provider, service_day, charged, flags, tx_hash) values ('chain id', 1, 1, 'submitted', 1, 2, '2026-01-02', 100, 4, 't')`,
		`insert into chain_claim (claim, block_number, log_index, state, payer, provider, charged, paid, tx_hash) values ('chain id', 1, 2, 'settled', 1, 2, 100, 80, 't')`,
		`insert into chain_treasury values (1, 0, 'funded', 1, null, 500), (1, 2, 'settled', 1, 2, 80), (1, 3, 'withdrawn', null, 2, 30)`,
	} {
		if _, err := pool.Exec(ctx, sql); err != nil {
			t.Fatalf("%v\n%s", err, sql)
		}
	}
	for range 2 { // and once more after going down with rows in the tables
		_, err = provider.Up(ctx)
		check(t, err)
		for query, want := range map[string]string{
			`select encode(commitment, 'escape') from claim`:                                         "chain id",
			`select string_agg(source || '>' || target, ' ' order by log_index) from chain_treasury`: "outside>escrow:1 escrow:1>provider:2 provider:2>outside",
			`select encode(claim, 'escape') from chain_treasury where kind = 'settled'`:              "chain id",
			`select format('%s %s %s %s', state, service_day, flags, version) from chain_claim_now`:  "settled 2026-01-02 4 1",
		} {
			var got string
			check(t, pool.QueryRow(ctx, query).Scan(&got))
			if got != want {
				t.Errorf("%s: %q, want %q", query, got, want)
			}
		}
		_, err = provider.DownTo(ctx, 6)
		check(t, err)
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
