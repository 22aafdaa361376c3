// Package testdb gives a test its own migrated Postgres database in a few milliseconds: a template is migrated once
// and cloned. The server is the one named by CARECLEAR_TEST_DATABASE_URL, which `make test` starts; without it the
// test is skipped, visibly.
package testdb

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/internal/store"
)

// EnvURL names the variable with the URL of a Postgres server on which databases may be created.
const EnvURL = "CARECLEAR_TEST_DATABASE_URL"

// New returns a pool on a fresh, migrated database, dropped when the test passes and kept, with its URL
// printed, when it fails.
func New(t testing.TB) *pgxpool.Pool {
	t.Helper()
	ctx := context.Background()
	pool, err := pgxpool.New(ctx, URL(t))
	if err != nil {
		t.Fatalf("open the test database: %v", err)
	}
	t.Cleanup(pool.Close)
	return pool
}

// URL is New for a program that opens the database itself.
func URL(t testing.TB) string {
	t.Helper()
	server := os.Getenv(EnvURL)
	if server == "" {
		t.Skipf("SKIP: needs Postgres; run `make test`, or set %s", EnvURL)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	admin, err := pgx.Connect(ctx, server)
	if err != nil {
		t.Fatalf("connect to the test server: %v", err)
	}
	defer admin.Close(ctx)
	template, err := makeTemplate(ctx, admin, server)
	if err != nil {
		t.Fatalf("prepare the template database: %v", err)
	}
	name := "t_" + strings.ReplaceAll(uuid.NewString(), "-", "")
	if _, err := admin.Exec(ctx, fmt.Sprintf("create database %s template %s strategy file_copy", name, template)); err != nil {
		t.Fatalf("clone the template database: %v", err)
	}
	dbURL := withDatabase(server, name)
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("database kept: %s", name)
			return
		}
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		admin, err := pgx.Connect(ctx, server)
		if err != nil {
			return
		}
		defer admin.Close(ctx)
		_, _ = admin.Exec(ctx, fmt.Sprintf("drop database %s with (force)", name))
	})
	return dbURL
}

// makeTemplate migrates one database per schema, named after the digest of the migrations, under an advisory lock.
func makeTemplate(ctx context.Context, admin *pgx.Conn, server string) (string, error) {
	name, err := templateName()
	if err != nil {
		return "", err
	}
	if _, err := admin.Exec(ctx, "select pg_advisory_lock($1)", store.LockTestTemplate); err != nil {
		return "", err
	}
	defer admin.Exec(ctx, "select pg_advisory_unlock($1)", store.LockTestTemplate)
	var ready bool
	if err := admin.QueryRow(ctx, "select exists (select from pg_database where datname = $1)", name).Scan(&ready); err != nil {
		return "", err
	}
	if ready {
		return name, nil
	}
	build := name + "_new"
	if _, err := admin.Exec(ctx, fmt.Sprintf("drop database if exists %s with (force)", build)); err != nil {
		return "", err
	}
	if _, err := admin.Exec(ctx, "create database "+build); err != nil {
		return "", err
	}
	pool, err := store.Open(ctx, withDatabase(server, build))
	if err != nil {
		return "", err
	}
	pool.Close()
	_, err = admin.Exec(ctx, fmt.Sprintf("alter database %s rename to %s", build, name))
	return name, err
}

func templateName() (string, error) {
	h := sha256.New()
	err := fs.WalkDir(store.Migrations(), ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(store.Migrations(), path)
		h.Write(b)
		return err
	})
	return "careclear_template_" + hex.EncodeToString(h.Sum(nil))[:12], err
}

func withDatabase(server, name string) string {
	u, err := url.Parse(server)
	if err != nil {
		return server
	}
	u.Path = "/" + name
	return u.String()
}
