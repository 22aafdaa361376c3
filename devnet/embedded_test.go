package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"
)

// nobody is an ordinary user that every machine has.
const nobody = 65534

// TestEmbeddedAsRootAndUser runs `careclear dev` with nothing given, no Postgres, no Redis, and lives through what a
// person does with it: first start, start again, busy port, Ctrl-C, a build with other contracts, reset. As root it
// does so twice, also as an ordinary user.
func TestEmbeddedAsRootAndUser(t *testing.T) {
	ctx := e2e(t, 6*time.Minute)
	bin, node := built.path(t), geth(t, ctx)
	as := map[string]*syscall.Credential{"as I am": nil}
	if os.Geteuid() == 0 {
		as = map[string]*syscall.Credential{"as root": nil, "as nobody": {Uid: nobody, Gid: nobody}}
	} else {
		t.Log("SKIP the run as root: this is not root")
	}
	for name, who := range as {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := newHome(t, ctx, who, bin, node)
			h.firstStartAndAgain(t)
			h.interruptAndChange(t)
			h.reset(t)
		})
	}
}

// home is where one user runs careclear: its folder, its environment, and what stays the same from run to run.
type home struct {
	ctx            context.Context
	bin, dir, data string
	listen         string
	who            *syscall.Credential
	env            []string
}

func newHome(t *testing.T, ctx context.Context, who *syscall.Credential, bin, node string) *home {
	t.Helper()
	dir, err := os.MkdirTemp("", "careclear-home-")
	if err != nil {
		t.Fatal(err)
	}
	h := &home{ctx: ctx, bin: bin, dir: dir, data: filepath.Join(dir, "data"), listen: freePort(t), who: who}
	t.Cleanup(func() {
		if err := errors.Join(Reset(h.data), os.RemoveAll(dir)); err != nil {
			t.Error(err)
		}
	})
	own := filepath.Join(dir, "geth") // the cache of the one who runs the tests may be closed to others
	from, err := os.Open(node)
	if err != nil {
		t.Fatal(err)
	}
	defer from.Close()
	to, err := os.OpenFile(own, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o755)
	if err != nil {
		t.Fatal(err)
	}
	_, err = io.Copy(to, from)
	if err = errors.Join(err, to.Close(), os.Chmod(dir, 0o755)); err != nil {
		t.Fatal(err)
	}
	if who != nil {
		if err := os.Chown(dir, int(who.Uid), int(who.Gid)); err != nil {
			t.Fatal(err)
		}
	}
	h.env = []string{"HOME=" + dir, "GETH_BIN=" + own}
	return h
}

func (h *home) run(t *testing.T, args ...string) *run {
	t.Helper()
	return launch(t, h.ctx, h.bin, h.who, h.env, args...)
}

func (h *home) demo(t *testing.T) *run {
	t.Helper()
	return h.run(t, "dev", "--once", "--json", "--claims", "300", "--data-dir", h.data, "--listen", h.listen)
}

func (h *home) firstStartAndAgain(t *testing.T) {
	t.Helper()
	first := h.demo(t)
	h.busyPort(t, first)
	one := first.summary(t)
	hasEveryField(t, first.out.Bytes())
	if one.Claims.Received != 300 || one.Claims.Paid == 0 || one.Cents.Paid == 0 || one.Chain.Sealers != 3 || len(one.Files.X12835) == 0 || len(one.Files.EOB) == 0 {
		t.Errorf("the summary is %+v", one)
	}
	for _, path := range append(one.Files.X12835, one.Files.EOB...) {
		if info, err := os.Stat(path); err != nil || info.Size() == 0 {
			t.Errorf("%s: %v", path, err)
		}
	}
	again := h.demo(t)
	two := again.summary(t)
	two.Chain.Height = one.Chain.Height // blocks go on, empty
	if diff := cmp.Diff(one, two); diff != "" {
		t.Errorf("started again it made something new:\n%s", diff)
	}
}

// hasEveryField reads the summary as someone who has only its description.
func hasEveryField(t *testing.T, text []byte) {
	t.Helper()
	var all map[string]json.RawMessage
	if err := json.Unmarshal(text, &all); err != nil {
		t.Fatal(err)
	}
	for group, fields := range map[string]string{
		"claims": "received paid denied pended held refused", "cents": "charged allowed paid patient adjusted",
		"chain": "transactions gasPerClaim sealers height", "files": "x12_835 eob", "checks": "decisionEqualsChain chainEqualsLedger ledgerEquals835",
	} {
		var have map[string]json.RawMessage
		if err := json.Unmarshal(all[group], &have); err != nil {
			t.Errorf("%s: %v", group, err)
		}
		for _, field := range strings.Fields(fields) {
			if _, ok := have[field]; !ok {
				t.Errorf("the summary has no %s.%s", group, field)
			}
		}
	}
	if _, ok := all["alerts"]; !ok {
		t.Error("the summary has no alerts")
	}
}

// busyPort starts another one on the port of one that runs.
func (h *home) busyPort(t *testing.T, running *run) {
	t.Helper()
	h.ready(t, running)
	r := h.run(t, "dev", "--once", "--data-dir", filepath.Join(h.dir, "other"), "--listen", h.listen)
	code, said := r.wait(), strings.TrimSpace(r.errors.String())
	if code != 1 || strings.Contains(said, "\n") || !strings.Contains(said, h.listen) || !strings.Contains(said, "--listen") {
		t.Errorf("busy port: exit code %d and\n%s", code, said)
	}
}

// ready waits until the API answers.
func (h *home) ready(t *testing.T, r *run) {
	t.Helper()
	for {
		res, err := http.Get("http://" + h.listen + "/metrics")
		if err == nil {
			res.Body.Close()
			return
		}
		select {
		case <-r.ended:
			t.Fatalf("it ended with %d:\n%s", r.cmd.ProcessState.ExitCode(), r.errors.String())
		case <-h.ctx.Done():
			t.Fatal(h.ctx.Err())
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// interruptAndChange lets it serve, shows that reset leaves it alone, makes its contracts look like those of another
// build, and stops it as Ctrl-C does. The next start refuses the contracts and says what to do.
func (h *home) interruptAndChange(t *testing.T) {
	t.Helper()
	r := h.run(t, "dev", "--no-demo", "--data-dir", h.data, "--listen", h.listen)
	h.ready(t, r)
	if r := h.run(t, "dev", "reset", "--data-dir", h.data); r.wait() != 1 || !strings.Contains(r.errors.String(), "stop") {
		t.Errorf("reset of a running one: exit code %d and\n%s", r.cmd.ProcessState.ExitCode(), r.errors.String())
	}
	conn, err := pgx.Connect(h.ctx, embeddedURL(h.data))
	if err != nil {
		t.Fatal(err)
	}
	if tag, err := conn.Exec(h.ctx, `update deployment set code_hash = sha256(code_hash) where name = 'Claims'`); err != nil || tag.RowsAffected() != 1 {
		t.Fatal(tag, err)
	}
	conn.Close(h.ctx)

	family := append(descendants(r.cmd.Process.Pid), postmaster(h.data))
	if err := r.cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if code := r.wait(); code != 0 && code != 130 {
		t.Errorf("after Ctrl-C it ended with %d:\n%s", code, r.errors.String())
	}
	for _, pid := range family {
		if pid != 0 && alive(pid) && !zombie(pid) {
			t.Errorf("process %d outlived Ctrl-C", pid)
		}
	}

	changed := h.demo(t)
	code, said := changed.wait(), changed.errors.String()
	last := said[strings.LastIndex(strings.TrimSpace(said), "\n")+1:]
	if code != 1 || !strings.Contains(last, "Claims") || !strings.Contains(last, "careclear dev reset") {
		t.Errorf("changed contracts: exit code %d and\n%s", code, said)
	}
}

func (h *home) reset(t *testing.T) {
	t.Helper()
	place := readPostgres(h.data).Place
	if _, err := os.Stat(place); err != nil {
		t.Errorf("the embedded Postgres is not where it says: %v", err)
	}
	r := h.run(t, "dev", "reset", "--data-dir", h.data)
	if code := r.wait(); code != 0 {
		t.Errorf("reset ended with %d:\n%s", code, r.errors.String())
	}
	for _, dir := range []string{h.data, place} {
		if _, err := os.Stat(dir); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s is still there after reset (%v)", dir, err)
		}
	}
}
