package vaultpg_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/careclear/careclear/internal/testdb"
	"github.com/careclear/careclear/internal/vault"
	"github.com/careclear/careclear/internal/vault/vaultpg"
	"github.com/careclear/careclear/internal/vault/vaulttest"
)

func TestKeys(t *testing.T) {
	vaulttest.TestKeys(t, func(t *testing.T) vault.Keys { return vaultpg.New(testdb.New(t)) })
}

// TestRestoreDoesNotResurrect puts an erased key back, as a restored backup of vault_key would.
func TestRestoreDoesNotResurrect(t *testing.T) {
	ctx, pool := context.Background(), testdb.New(t)
	keys, s := vaultpg.New(pool), uuid.New()
	if err := keys.Erase(ctx, vault.Tombstone{Subject: s, At: time.Unix(1, 0), Certificate: "gone"}); err != nil {
		t.Fatal(err)
	}
	if _, err := pool.Exec(ctx, `insert into vault_key (subject, kek_version, wrapped) values ($1::text::uuid, 1, 'x')`, s.String()); err != nil {
		t.Fatal(err)
	}
	if m, err := keys.Load(ctx, []uuid.UUID{s}); err != nil || !m[s].Erased {
		t.Errorf("loaded %v, %v", m, err)
	}
	if n, err := keys.Purge(ctx); err != nil || n != 1 {
		t.Errorf("purged %d, %v", n, err)
	}
}
