package store_test

import (
	"context"
	"testing"

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
