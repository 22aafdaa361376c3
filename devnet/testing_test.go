package devnet

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/careclear/careclear/devnet/clique"
	"github.com/careclear/careclear/devnet/demo"
	"github.com/careclear/careclear/devnet/postgres"
	"github.com/careclear/careclear/rpc"
	careclearv1 "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// Variables of the tests that run the whole system. `make test` sets them.
const (
	envE2E   = "CARECLEAR_E2E"            // 1 runs them
	envOut   = "CARECLEAR_E2E_OUT"        // folder for what conformance/run looks at; unset: nothing is kept
	envRedis = "CARECLEAR_TEST_REDIS_URL" // a real Redis
)

func TestMain(m *testing.M) {
	postgres.ChildMain() // this binary is the keeper of the embedded Postgres too
	code := m.Run()
	built.remove()
	os.Exit(code)
}

// e2e skips a test that starts the whole system unless it is asked for, and bounds it in time.
func e2e(t *testing.T, limit time.Duration) context.Context {
	t.Helper()
	if os.Getenv(envE2E) != "1" {
		t.Skipf("SKIP: starts the whole system; run `make e2e`, or set %s=1", envE2E)
	}
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	t.Cleanup(cancel)
	return ctx
}

func geth(t *testing.T, ctx context.Context) string {
	t.Helper()
	path, err := clique.Binary(ctx, clique.BinaryOptions{Path: os.Getenv("GETH_BIN"), Progress: func(s string) { t.Log(s) }})
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// dataDir is a directory for a devnet, forgotten when the test passes.
func dataDir(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "careclear-e2e-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("data directory kept: %s", dir)
			return
		}
		if err := Reset(dir); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// start brings a stack up in this process, with its log where `careclear dev` has it, and closes it after the test.
func start(t *testing.T, ctx context.Context, cfg Config) *Stack {
	t.Helper()
	log, err := os.OpenFile(filepath.Join(cfg.DataDir, "careclear.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { log.Close() })
	cfg.GethBinary, cfg.Listen = geth(t, ctx), "127.0.0.1:0"
	cfg.Log = slog.New(slog.NewTextHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	began := time.Now()
	cfg.Progress = func(text string) { t.Logf("%5.1fs %s", time.Since(began).Seconds(), text) }
	s, err := Start(ctx, cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { stop(t, s) })
	return s
}

// stop closes a stack, once or again, and sees that its nodes are gone.
func stop(t *testing.T, s *Stack) {
	t.Helper()
	var pids []int
	for i := range s.network.Sealers() {
		pids = append(pids, s.network.Sealer(i).PID())
	}
	pids = append(pids, s.network.Follower(0).PID())
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if err := s.Close(ctx); err != nil {
		t.Errorf("stopping: %v", err)
	}
	for _, pid := range pids {
		if pid != 0 && alive(pid) {
			t.Errorf("process %d outlived the stack", pid)
		}
	}
}

func alive(pid int) bool { return syscall.Kill(pid, 0) == nil }

// as is a client of the API with the token of a persona.
func as(t *testing.T, s *Stack, persona string) *rpc.Client {
	t.Helper()
	token := s.Token(persona)
	if token == "" {
		t.Fatalf("there is no token for %s", persona)
	}
	c, err := rpc.NewClient(s.URL(), token)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

// outcome is where a claim of the demo world stands: a claim id, or the refusal at intake.
type outcome struct {
	id      uuid.UUID
	refusal *careclearv1.Refusal
}

// outcomes sends the files of a world again, and shows that this makes nothing new. The receipts say which claim of
// the world is which claim of the database: nothing else could, for the sender's claim id is sealed there.
func outcomes(t *testing.T, ctx context.Context, s *Stack, w *demo.World) []outcome {
	t.Helper()
	count := func() (n int) {
		if err := s.pool.QueryRow(ctx, `select (select count(*) from claim) + (select count(*) from refusal) + (select count(*) from submission) + (select count(*) from claim_event)`).Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	before := count()
	client := as(t, s, "operator")
	out := make([]outcome, len(w.Claims))
	for _, f := range w.Files() {
		res, err := client.Claims.SubmitClaims(ctx, &careclearv1.SubmitClaimsRequest{Content: f.Content})
		if err != nil {
			t.Fatalf("%s again: %v", f.Name, err)
		}
		sub := res.Submission
		if sub.Accepted != 0 || int(sub.Received) != len(f.Claims) || len(sub.Receipts) != len(f.Claims) {
			t.Fatalf("%s again: received %d of %d, accepted %d anew", f.Name, sub.Received, len(f.Claims), sub.Accepted)
		}
		for i, r := range sub.Receipts {
			o := outcome{refusal: r.Refusal}
			if r.Refusal == nil {
				if o.id, err = uuid.Parse(strings.TrimPrefix(r.Claim, "claims/")); err != nil || !r.Repeated {
					t.Fatalf("%s claim %d again: %v %v", f.Name, i, r, err)
				}
			}
			out[f.Claims[i]] = o
		}
	}
	if after := count(); after != before {
		t.Errorf("sending the demo's files again changed the number of rows from %d to %d", before, after)
	}
	return out
}

// program is the careclear program built for the tests that start it, or kill it.
type program struct {
	once sync.Once
	dir  string
	err  error
}

var built program

func (p *program) path(t *testing.T) string {
	t.Helper()
	p.once.Do(func() {
		if p.dir, p.err = os.MkdirTemp("", "careclear-bin-"); p.err != nil {
			return
		}
		if p.err = os.Chmod(p.dir, 0o755); p.err != nil { //nolint:gosec // another user runs it too
			return
		}
		out, err := exec.Command("go", "build", "-buildvcs=false", "-o", filepath.Join(p.dir, "careclear"), "github.com/careclear/careclear/cmd/careclear").CombinedOutput()
		if err != nil {
			p.err = fmt.Errorf("build careclear: %w\n%s", err, out)
		}
	})
	if p.err != nil {
		t.Fatal(p.err)
	}
	return filepath.Join(p.dir, "careclear")
}

func (p *program) remove() {
	if p.dir != "" {
		os.RemoveAll(p.dir)
	}
}

// run is one run of the careclear program.
type run struct {
	cmd         *exec.Cmd
	out, errors bytes.Buffer
	ended       chan struct{}
	err         error
}

// launch starts the program with a clean environment: no server of anybody else, only what env says.
func launch(t *testing.T, ctx context.Context, bin string, cred *syscall.Credential, env []string, args ...string) *run {
	t.Helper()
	r := &run{cmd: exec.CommandContext(ctx, bin, args...), ended: make(chan struct{})}
	r.cmd.Env = append([]string{"PATH=" + os.Getenv("PATH"), "LC_ALL=C"}, env...)
	for _, name := range []string{"HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy", "SSL_CERT_FILE", "SSL_CERT_DIR"} {
		if v, ok := os.LookupEnv(name); ok {
			r.cmd.Env = append(r.cmd.Env, name+"="+v)
		}
	}
	r.cmd.Dir = os.TempDir()
	r.cmd.Stdout, r.cmd.Stderr = &r.out, &r.errors
	r.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Credential: cred}
	r.cmd.WaitDelay = 5 * time.Second
	if err := r.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		defer close(r.ended)
		r.err = r.cmd.Wait()
	}()
	t.Cleanup(func() {
		r.cmd.Process.Kill() //nolint:errcheck // it may have ended
		<-r.ended
	})
	return r
}

// wait returns the exit code.
func (r *run) wait() int {
	<-r.ended
	return r.cmd.ProcessState.ExitCode()
}

// summary waits for a run that must succeed and reads what it printed.
func (r *run) summary(t *testing.T) *Summary {
	t.Helper()
	if code := r.wait(); code != 0 {
		t.Fatalf("ended with %d (%v)\n%s", code, r.err, r.errors.String())
	}
	var s Summary
	dec := json.NewDecoder(bytes.NewReader(r.out.Bytes()))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&s); err != nil {
		t.Fatalf("stdout is not the summary: %v\n%s", err, r.out.String())
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		t.Errorf("stdout holds more than one JSON object: %s", r.out.String())
	}
	if !s.Checks.DecisionEqualsChain || !s.Checks.ChainEqualsLedger || !s.Checks.LedgerEquals835 {
		t.Errorf("the cents do not agree: %v", s.Checks.Differences)
	}
	return &s
}

func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}
