package postgres_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/careclear/careclear/devnet/postgres"
)

func TestMain(m *testing.M) {
	postgres.ChildMain()
	if dir := os.Getenv("POSTGRES_TEST_OWNER"); dir != "" { // the owner that TestOwnerIsKilled kills
		s, err := postgres.Start(context.Background(), postgres.Config{Dir: dir, CacheDir: os.Getenv("POSTGRES_TEST_CACHE")})
		if err != nil {
			println(err.Error())
			os.Exit(1)
		}
		fmt.Println(s.URL())
		select {}
	}
	os.Exit(m.Run())
}

// cache is shared by all tests and all runs of them.
func cache(t *testing.T) string {
	t.Helper()
	if dir := os.Getenv("POSTGRES_TEST_CACHE"); dir != "" {
		return dir
	}
	base, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(base, "careclear")
}

func config(t *testing.T) postgres.Config {
	t.Helper()
	if testing.Short() {
		t.Skip("needs a real PostgreSQL: run without -short")
	}
	dir := filepath.Join(t.TempDir(), "postgres")
	t.Cleanup(func() {
		if err := postgres.Remove(dir); err != nil {
			t.Error(err)
		}
	})
	return postgres.Config{Dir: dir, CacheDir: cache(t), Log: slog.New(slog.NewTextHandler(t.Output(), nil)), Progress: func(s string) { t.Log(s) }}
}

func start(t *testing.T, cfg postgres.Config) *postgres.Server {
	t.Helper()
	begun := time.Now()
	s, err := postgres.Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close(context.Background()) })
	t.Logf("up from %s in %s after %v", s.Source(), s.Place(), time.Since(begun).Round(time.Millisecond))
	return s
}

func query[T any](t *testing.T, dsn, sql string) (out T) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	if err := conn.QueryRow(t.Context(), sql).Scan(&out); err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
	return out
}

func TestKeepsData(t *testing.T) {
	cfg := config(t)
	s := start(t, cfg)
	execute(t, s.URL(), "CREATE TABLE kept AS SELECT 42 AS n")

	u, err := url.Parse(s.URL())
	if err != nil {
		t.Fatal(err)
	}
	u.User = url.UserPassword(u.User.Username(), "wrong")
	var refused *pgconn.PgError
	if _, err := pgx.Connect(t.Context(), u.String()); !errors.As(err, &refused) || refused.Code != "28P01" {
		t.Errorf("a wrong password: %v; want 28P01", err)
	}
	if got := query[string](t, s.URL(), "SELECT string_agg(DISTINCT auth_method || ' ' || address, ',') FROM pg_hba_file_rules"); got != "scram-sha-256 127.0.0.1" {
		t.Errorf("access rules: %s", got)
	}
	for setting, want := range map[string]string{"listen_addresses": "127.0.0.1", "unix_socket_directories": "", "synchronous_commit": "on", "server_encoding": "UTF8", "log_error_verbosity": "terse"} {
		if got := query[string](t, s.URL(), "SELECT current_setting('"+setting+"')"); got != want {
			t.Errorf("%s is %q, want %q", setting, got, want)
		}
	}
	if info, err := os.Stat(filepath.Join(cfg.Dir, "postgres.json")); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("postgres.json: %v, %v; want mode 0600", info, err)
	}
	if _, err := postgres.Start(t.Context(), cfg); err == nil || !strings.Contains(err.Error(), "another process") {
		t.Errorf("second Start: %v; want a refusal", err)
	}
	if err := postgres.Remove(cfg.Dir); err == nil {
		t.Error("Remove of a running server went through")
	}
	if err := s.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := pgx.Connect(t.Context(), s.URL()); err == nil {
		t.Error("the server answers after Close")
	}

	cfg.Asynchronous = true
	again := start(t, cfg)
	if again.URL() != s.URL() {
		t.Error("the URL changed over a restart")
	}
	if got := query[int64](t, again.URL(), "SELECT n FROM kept"); got != 42 {
		t.Errorf("kept %d, want 42", got)
	}
	if got := query[string](t, again.URL(), "SELECT current_setting('synchronous_commit')"); got != "off" {
		t.Errorf("synchronous_commit is %q, want off", got)
	}
	again.Close(t.Context())
	if err := postgres.Remove(cfg.Dir); err != nil {
		t.Fatal(err)
	}
	for _, gone := range []string{cfg.Dir, s.Place()} {
		if _, err := os.Stat(gone); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s is still there after Remove", gone)
		}
	}
}

func execute(t *testing.T, dsn, sql string) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	if _, err := conn.Exec(t.Context(), sql); err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
}

// serverPID is the process id of the server that works in a place.
func serverPID(t *testing.T, place string) int {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(place, "data", "postmaster.pid"))
	if err != nil {
		t.Fatal(err)
	}
	line, _, _ := strings.Cut(string(text), "\n")
	pid, err := strconv.Atoi(line)
	if err != nil {
		t.Fatal(err)
	}
	return pid
}

// eventually asks until the answer is yes.
func eventually(t *testing.T, what string, ask func() bool) {
	t.Helper()
	for end := time.Now().Add(60 * time.Second); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		if ask() {
			return
		}
	}
	t.Fatal("in vain: " + what)
}

func TestServerIsKilled(t *testing.T) {
	s := start(t, config(t))
	execute(t, s.URL(), "CREATE TABLE kept AS SELECT 42 AS n")
	old := serverPID(t, s.Place())
	syscall.Kill(old, syscall.SIGKILL)
	eventually(t, "the keeper starts the server again", func() bool {
		conn, err := pgx.Connect(t.Context(), s.URL())
		if err != nil {
			return false
		}
		conn.Close(t.Context())
		return serverPID(t, s.Place()) != old
	})
	if got := query[int64](t, s.URL(), "SELECT n FROM kept"); got != 42 {
		t.Errorf("kept %d, want 42", got)
	}
}

// TestOwnerIsKilled kills the program that called Start, and in the second round the keeper with it, so that a server
// is left behind.
func TestOwnerIsKilled(t *testing.T) {
	cfg := config(t)
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for _, keeperToo := range []bool{false, true} {
		owner := exec.Command(exe)
		owner.Env = append(os.Environ(), "POSTGRES_TEST_OWNER="+cfg.Dir, "POSTGRES_TEST_CACHE="+cfg.CacheDir)
		owner.Stderr = t.Output()
		out, err := owner.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := owner.Start(); err != nil {
			t.Fatal(err)
		}
		var dsn string
		if _, err := fmt.Fscanln(out, &dsn); err != nil {
			owner.Process.Kill()
			t.Fatal(err)
		}
		execute(t, dsn, fmt.Sprintf("CREATE TABLE kept_%t AS SELECT 42 AS n", keeperToo))
		if keeperToo {
			killChildren(t, owner.Process.Pid)
		}
		owner.Process.Kill()
		owner.Wait()
		if !keeperToo {
			eventually(t, "the server ends with its owner", func() bool {
				conn, err := pgx.Connect(t.Context(), dsn)
				if err == nil {
					conn.Close(t.Context())
				}
				return err != nil
			})
		} else if conn, err := pgx.Connect(t.Context(), dsn); err != nil {
			t.Errorf("the server is gone although its keeper was killed: %v", err)
		} else {
			conn.Close(t.Context())
		}
		s := start(t, cfg)
		if s.URL() != dsn {
			t.Error("the URL changed")
		}
		if got := query[int64](t, s.URL(), fmt.Sprintf("SELECT n FROM kept_%t", keeperToo)); got != 42 {
			t.Errorf("kept %d, want 42", got)
		}
		if err := s.Close(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
}

// killChildren kills the direct children of a process (Linux and macOS have pgrep or /proc).
func killChildren(t *testing.T, parent int) {
	t.Helper()
	found, _ := filepath.Glob("/proc/[0-9]*/stat")
	killed := 0
	for _, path := range found {
		data, err := os.ReadFile(path)
		if err != nil {
			continue
		}
		fields := strings.Fields(string(data[strings.LastIndexByte(string(data), ')')+1:]))
		if pid, _ := strconv.Atoi(filepath.Base(filepath.Dir(path))); len(fields) > 1 && fields[1] == strconv.Itoa(parent) {
			syscall.Kill(pid, syscall.SIGKILL)
			killed++
		}
	}
	if len(found) == 0 {
		t.Skip("no /proc on this system: the keeper cannot be found from outside")
	}
	if killed != 1 {
		t.Fatalf("killed %d children of the owner, want its keeper only", killed)
	}
}

func TestPidOfAnotherProgram(t *testing.T) {
	cfg := config(t)
	s := start(t, cfg)
	path := filepath.Join(s.Place(), "data", "postmaster.pid")
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	s.Close(t.Context())
	_, rest, _ := strings.Cut(string(text), "\n")
	if err := os.WriteFile(path, fmt.Appendf(nil, "%d\n%s", os.Getpid(), rest), 0o600); err != nil {
		t.Fatal(err)
	}
	if os.Geteuid() == 0 {
		if err := os.Chown(path, 65534, 65534); err != nil {
			t.Fatal(err)
		}
	}
	start(t, cfg)
}

func TestInstalledPrograms(t *testing.T) {
	if found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb"); len(found) == 0 {
		if _, err := exec.LookPath("postgres"); err != nil {
			t.Skip("no PostgreSQL is installed on this machine")
		}
	}
	cfg := config(t)
	cfg.NoDownload = true
	s := start(t, cfg)
	if s.Source() == "download" {
		t.Error("downloaded although told not to")
	}
	execute(t, s.URL(), "CREATE TABLE kept AS SELECT 42 AS n")
	s.Close(t.Context())
	cfg.NoDownload = false // the data decides which programs run it
	again := start(t, cfg)
	if got := query[int64](t, again.URL(), "SELECT n FROM kept"); got != 42 || again.Source() != s.Source() {
		t.Errorf("kept %d on %s; want 42 on %s", got, again.Source(), s.Source())
	}

	given, err := postgres.Start(t.Context(), postgres.Config{URL: again.URL()})
	if err != nil || given.URL() != again.URL() || given.Source() != "DATABASE_URL" {
		t.Errorf("a given URL: %v", err)
	}
	given.Close(t.Context())
	query[int](t, again.URL(), "SELECT 1")
}

// TestDownloadFails points the download at a proxy that is not there.
func TestDownloadFails(t *testing.T) {
	if tree, _ := postgres.Installed(); tree == "" {
		t.Skip("no PostgreSQL is installed on this machine")
	}
	t.Setenv("HTTPS_PROXY", "http://127.0.0.1:1")
	cfg := config(t)
	cache, err := os.MkdirTemp("/var/tmp", "careclear-test-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(cache) })
	if err := os.Chmod(cache, 0o755); err != nil {
		t.Fatal(err)
	}
	cfg.CacheDir = cache
	if postgres.Downloaded(cache) {
		t.Fatal("an empty cache counts as a download")
	}
	if s := start(t, cfg); s.Source() == "download" {
		t.Error("downloaded through a proxy that is not there")
	}
}

func TestRefusals(t *testing.T) {
	if _, err := postgres.Start(t.Context(), postgres.Config{URL: "postgres://nobody:secret@127.0.0.1:1/x"}); err == nil || strings.Contains(err.Error(), "secret") {
		t.Errorf("a dead URL: %v; want an error without the password", err)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "postgres.json"), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := postgres.Start(t.Context(), postgres.Config{Dir: dir, CacheDir: t.TempDir()}); err == nil || !strings.Contains(err.Error(), "begin anew") {
		t.Errorf("a broken state: %v; want the cure", err)
	}
}

// TestAsOrdinaryUser runs these tests again as the user nobody with a home of its own.
func TestAsOrdinaryUser(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("the caller is an ordinary user: all other tests show it")
	}
	if testing.Short() {
		t.Skip("needs a real PostgreSQL: run without -short")
	}
	home, err := os.MkdirTemp("/var/tmp", "careclear-test-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(home) })
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	program, err := os.ReadFile(self)
	if err != nil {
		t.Fatal(err)
	}
	exe := filepath.Join(home, "test")
	if err := errors.Join(os.WriteFile(exe, program, 0o755), os.Chown(home, 65534, 65534)); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe, "-test.run", "TestKeepsData|TestOwnerIsKilled", "-test.v")
	cmd.Dir = home
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + home, "TMPDIR=" + home}
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	out, err := cmd.CombinedOutput()
	t.Logf("%s", out)
	if err != nil || !strings.Contains(string(out), "--- PASS: TestKeepsData") || !strings.Contains(string(out), "--- PASS: TestOwnerIsKilled") {
		t.Errorf("as an ordinary user: %v", err)
	}
}

func Example() {
	// First thing in main: postgres.ChildMain()
	ctx := context.Background()
	server, err := postgres.Start(ctx, postgres.Config{URL: os.Getenv("DATABASE_URL"), Dir: ".dev/postgres"})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer server.Close(ctx)
	conn, err := pgx.Connect(ctx, server.URL())
	if err != nil {
		fmt.Println(err)
		return
	}
	defer conn.Close(ctx)
}
