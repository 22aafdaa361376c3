// Package vaultpg keeps the vault's wrapped data keys and tombstones in Postgres, in the tables vault_key and
// vault_tombstone. Give it the pool of the keys' own database (trust.md §3.4).
package vaultpg

import (
	"context"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/careclear/careclear/internal/vault"
)

// DBTX is a pool, a connection or a transaction.
type DBTX interface {
	Exec(ctx context.Context, sql string, args ...any) (pgconn.CommandTag, error)
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

// New returns the store over db.
func New(db DBTX) vault.Keys { return keys{db} }

type keys struct{ db DBTX }

func (k keys) Load(ctx context.Context, subjects []uuid.UUID) (map[uuid.UUID]vault.Record, error) {
	rows, err := k.db.Query(ctx, `
		select k.subject, k.kek_version, k.wrapped, false from vault_key k where k.subject = any($1::text[]::uuid[])
			and not exists (select from vault_tombstone t where t.subject = k.subject)
		union all
		select t.subject, 0, ''::bytea, true from vault_tombstone t where t.subject = any($1::text[]::uuid[])`, texts(subjects))
	if err != nil {
		return nil, fmt.Errorf("reading vault_key: %w", err)
	}
	found := make(map[uuid.UUID]vault.Record, len(subjects))
	var id [16]byte
	var r vault.Record
	_, err = pgx.ForEachRow(rows, []any{&id, &r.Key.Version, &r.Key.Data, &r.Erased}, func() error {
		found[id] = r
		r.Key.Data = nil // the next row gets its own bytes
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading vault_key: %w", err)
	}
	return found, nil
}

func (k keys) Store(ctx context.Context, add map[uuid.UUID]vault.Wrapped) error {
	subjects := make([]uuid.UUID, 0, len(add))
	versions := make([]int32, 0, len(add))
	data := make([][]byte, 0, len(add))
	for s, w := range add {
		subjects, versions, data = append(subjects, s), append(versions, int32(w.Version)), append(data, w.Data)
	}
	_, err := k.db.Exec(ctx, `
		insert into vault_key (subject, kek_version, wrapped)
		select n.subject::uuid, n.version, n.wrapped from unnest($1::text[], $2::int[], $3::bytea[]) as n (subject, version, wrapped)
		where not exists (select from vault_tombstone t where t.subject = n.subject::uuid)
		on conflict (subject) do nothing`, texts(subjects), versions, data)
	if err != nil {
		return fmt.Errorf("writing vault_key: %w", err)
	}
	return nil
}

func (k keys) Replace(ctx context.Context, subject uuid.UUID, old int, next vault.Wrapped) error {
	_, err := k.db.Exec(ctx, `update vault_key set kek_version = $3, wrapped = $4 where subject = $1::text::uuid and kek_version = $2`,
		subject.String(), old, next.Version, next.Data)
	if err != nil {
		return fmt.Errorf("writing vault_key: %w", err)
	}
	return nil
}

func (k keys) OtherThan(ctx context.Context, version, limit int) ([]uuid.UUID, error) {
	rows, err := k.db.Query(ctx, `select subject from vault_key where kek_version <> $1 order by subject limit $2`, version, limit)
	if err != nil {
		return nil, fmt.Errorf("reading vault_key: %w", err)
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[[16]byte])
	if err != nil {
		return nil, fmt.Errorf("reading vault_key: %w", err)
	}
	subjects := make([]uuid.UUID, len(ids))
	for i, id := range ids {
		subjects[i] = id
	}
	return subjects, nil
}

func (k keys) CountOf(ctx context.Context, version int) (n int, err error) {
	if err := k.db.QueryRow(ctx, `select count(*) from vault_key where kek_version = $1`, version).Scan(&n); err != nil {
		return 0, fmt.Errorf("counting vault_key: %w", err)
	}
	return n, nil
}

func (k keys) Erase(ctx context.Context, t vault.Tombstone) error {
	_, err := k.db.Exec(ctx, `
		with tombstone as (
			insert into vault_tombstone (subject, at, certificate) values ($1::text::uuid, $2, $3) on conflict (subject) do nothing
		)
		delete from vault_key where subject = $1::text::uuid`, t.Subject.String(), t.At, t.Certificate)
	if err != nil {
		return fmt.Errorf("writing vault_tombstone: %w", err)
	}
	return nil
}

func (k keys) Purge(ctx context.Context) (int, error) {
	tag, err := k.db.Exec(ctx, `delete from vault_key k using vault_tombstone t where t.subject = k.subject`)
	if err != nil {
		return 0, fmt.Errorf("purging vault_key: %w", err)
	}
	return int(tag.RowsAffected()), nil
}

func texts(ids []uuid.UUID) []string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = id.String()
	}
	return out
}
