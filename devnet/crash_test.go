package devnet

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"
)

// TestKillNineInTheMiddle kills `careclear dev` again and again on its way, the program alone, without a warning: what
// it started must go with it. Started again each time, it ends with the same claims, cents and alerts as a run of the
// same world that nothing disturbed.
func TestKillNineInTheMiddle(t *testing.T) {
	ctx := e2e(t, 6*time.Minute)
	bin, args := built.path(t), []string{"dev", "--once", "--json", "--claims", "400", "--seed", "5"}
	env := []string{"HOME=" + os.Getenv("HOME"), "GETH_BIN=" + geth(t, ctx)}
	begin := func(dir string) *run {
		return launch(t, ctx, bin, nil, env, append(args, "--data-dir", dir, "--listen", freePort(t))...)
	}
	calm := begin(dataDir(t))

	dir := dataDir(t)
	for _, moment := range []struct{ name, reached string }{
		{"contracts are being deployed", `select not exists (select from deployment)`},
		{"payers are being admitted", `select exists (select from deployment) and not exists (select from organisation)`},
		{"members are being enrolled", `select count(*) > 0 from coverage where slot_id is not null and attested_block is null`},
		{"claims are being taken in", `select count(*) between 20 and 350 from claim`},
		{"a third of the claims is settled", `select count(*) filter (where state in ('settled', 'denied')) * 3 > count(*) and not bool_or(final) from claim`},
		{"blocks become final", `select bool_or(final and remittance_id is null) from claim`},
	} {
		r := begin(dir)
		if !reach(ctx, r, dir, moment.reached) {
			t.Fatalf("it ended before %s:\n%s", moment.name, r.errors.String())
		}
		family := append(descendants(r.cmd.Process.Pid), postmaster(dir))
		if len(family) < 5 {
			t.Errorf("four nodes and a Postgres run, found %v", family)
		}
		if err := r.cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		<-r.ended
		gone(t, family)
		t.Logf("killed while %s; with it went %d processes", moment.name, len(family))
	}
	last := begin(dir)
	got, want := last.summary(t), calm.summary(t)
	if diff := cmp.Diff(want.Claims, got.Claims); diff != "" {
		t.Errorf("claims (-undisturbed +killed):\n%s", diff)
	}
	if diff := cmp.Diff(want.Cents, got.Cents); diff != "" {
		t.Errorf("cents (-undisturbed +killed):\n%s", diff)
	}
	if want.Alerts != got.Alerts {
		t.Errorf("alerts: undisturbed %d, killed %d", want.Alerts, got.Alerts)
	}
	if want.Claims.Paid == 0 || want.Claims.Received != 400 {
		t.Errorf("the undisturbed run: %+v", want.Claims)
	}
	t.Logf("%+v %+v", got.Claims, got.Cents)
}

// reach waits until a question to the run's own Postgres is answered with true; false if the run ends before.
func reach(ctx context.Context, r *run, dir, question string) bool {
	var conn *pgx.Conn
	defer func() {
		if conn != nil {
			conn.Close(context.WithoutCancel(ctx))
		}
	}()
	for {
		select {
		case <-r.ended:
			return false
		case <-ctx.Done():
			return false
		case <-time.After(15 * time.Millisecond):
		}
		if conn == nil || conn.IsClosed() {
			var err error
			if conn, err = pgx.Connect(ctx, embeddedURL(dir)); err != nil {
				conn = nil
				continue // it is being started
			}
		}
		var yes bool
		if err := conn.QueryRow(ctx, question).Scan(&yes); err == nil && yes { // no table yet, or no row: not yet
			return true
		}
	}
}

// keptPostgres is what the data directory says of its embedded Postgres.
type keptPostgres struct {
	Place, Password string
	Port            int
}

func readPostgres(dir string) (p keptPostgres) {
	if b, err := os.ReadFile(filepath.Join(dir, "postgres", "postgres.json")); err == nil {
		_ = json.Unmarshal(b, &p)
	}
	return p
}

func embeddedURL(dir string) string {
	p := readPostgres(dir)
	u := url.URL{Scheme: "postgres", User: url.UserPassword("careclear", p.Password), Host: fmt.Sprintf("127.0.0.1:%d", p.Port), Path: "careclear", RawQuery: "sslmode=disable&connect_timeout=2"}
	return u.String()
}

// postmaster is the process id of the embedded Postgres, or 0.
func postmaster(dir string) int {
	b, err := os.ReadFile(filepath.Join(readPostgres(dir).Place, "data", "postmaster.pid"))
	if err != nil {
		return 0
	}
	first, _, _ := strings.Cut(string(b), "\n")
	pid, _ := strconv.Atoi(first)
	return pid
}

// descendants lists the processes that a process started, and those they did. It knows /proc only: elsewhere none.
func descendants(of int) (all []int) {
	stats, _ := filepath.Glob("/proc/[0-9]*/stat")
	children := map[int][]int{}
	for _, path := range stats {
		b, err := os.ReadFile(path)
		if err != nil {
			continue
		}
		_, rest, _ := strings.Cut(string(b), ") ") // after the name of the program
		fields := strings.Fields(rest)
		if len(fields) < 2 || fields[0] == "Z" {
			continue
		}
		pid, _ := strconv.Atoi(filepath.Base(filepath.Dir(path)))
		parent, _ := strconv.Atoi(fields[1])
		children[parent] = append(children[parent], pid)
	}
	for queue := children[of]; len(queue) > 0; queue = queue[1:] {
		all = append(all, queue[0])
		queue = append(queue, children[queue[0]]...)
	}
	return all
}

// gone waits until none of the processes lives; those whose parent never looks after them (zombies) do not count.
func gone(t *testing.T, pids []int) {
	t.Helper()
	var left []int
	for range 300 {
		left = left[:0]
		for _, pid := range pids {
			if pid != 0 && alive(pid) && !zombie(pid) {
				left = append(left, pid)
			}
		}
		if len(left) == 0 {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	for _, pid := range left {
		name, _ := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid))
		t.Errorf("process %d outlived the program by half a minute: %.200s", pid, strings.ReplaceAll(string(name), "\x00", " "))
	}
}

func zombie(pid int) bool {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return false
	}
	_, rest, _ := strings.Cut(string(b), ") ")
	return strings.HasPrefix(rest, "Z")
}
