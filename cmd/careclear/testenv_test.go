package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/careclear/careclear/devnet/postgres"
)

func TestMain(m *testing.M) {
	postgres.ChildMain()
	os.Exit(m.Run())
}

// The command sees both servers and none of a person's own, its exit code comes back, and nothing is left behind.
func TestTestenv(t *testing.T) {
	if testing.Short() {
		t.Skip("SKIP: starts a real PostgreSQL; run without -short")
	}
	temp := t.TempDir()
	t.Setenv("TMPDIR", temp)
	t.Setenv("DATABASE_URL", "postgres://elsewhere")
	t.Setenv("REDIS_URL", "redis://elsewhere")
	t.Setenv("CARECLEAR_CACHE_DIR", "")
	out := filepath.Join(t.TempDir(), "out")
	c := testenvCmd{Command: []string{"--", "sh", "-c", `echo "$CARECLEAR_TEST_DATABASE_URL $DATABASE_URL$REDIS_URL." >"$0"; exit 7`, out}}
	var code exitCode
	if err := c.Run(t.Context()); !errors.As(err, &code) || code != 7 {
		t.Fatalf("got %v, want exit code 7", err)
	}
	text, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	if got := string(text); !strings.HasPrefix(got, "postgres://careclear:") || !strings.HasSuffix(got, " .\n") {
		t.Errorf("the command saw %q", strings.TrimPrefix(got, c.DatabaseURL))
	}
	if left, err := os.ReadDir(temp); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
	if err := postgres.Ping(t.Context(), c.DatabaseURL); err == nil {
		t.Error("the Postgres still answers")
	}
	if err := (&testenvCmd{Command: []string{"--"}}).Run(t.Context()); err == nil {
		t.Error("no command: no error")
	}
}
