// Package store is Postgres as CareClear uses it: the schema (numbered goose migrations, embedded), the queries
// (queries/*.sql, compiled by sqlc into package db), and opening a pool that is migrated.
//
// It guarantees that a pool returned by [Open] is at the newest schema version, River's tables included. It knows no
// rule of any room; money columns are bigint cents and days are dates.
package store
