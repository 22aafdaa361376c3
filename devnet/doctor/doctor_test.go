package doctor_test

import (
	"bytes"
	"encoding/json"
	"math"
	"net"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/careclear/careclear/devnet/doctor"
)

// find runs the checks and returns one of them.
func find(t *testing.T, o doctor.Options, name string) doctor.Check {
	t.Helper()
	checks := doctor.Run(t.Context(), o)
	for _, c := range checks {
		if c.Status != doctor.OK && c.Cure == "" {
			t.Errorf("%s: %s without a cure", c.Name, c.Status)
		}
		if strings.Contains(c.Cure+c.Found, "secret") {
			t.Errorf("%s: shows a password", c.Name)
		}
	}
	for _, c := range checks {
		if c.Name == name {
			return c
		}
	}
	t.Fatalf("no check %q in %v", name, checks)
	return doctor.Check{}
}

func TestChecks(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	busy := l.Addr().(*net.TCPAddr).Port
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for name, tc := range map[string]struct {
		opts  doctor.Options
		check string
		want  doctor.Status
	}{
		"fresh directory":  {doctor.Options{DataDir: filepath.Join(t.TempDir(), "a", "b")}, "data directory", doctor.OK},
		"directory a file": {doctor.Options{DataDir: file}, "data directory", doctor.Fail},
		"disk":             {doctor.Options{MinFree: 1}, "disk", doctor.OK},
		"disk full":        {doctor.Options{MinFree: math.MaxUint64}, "disk", doctor.Fail},
		"port busy":        {doctor.Options{Ports: map[string]int{"--listen": busy}}, "port " + itoa(busy), doctor.Fail},
		"port wrong":       {doctor.Options{Ports: map[string]int{"--listen": 0}}, "port 0", doctor.Fail},
		"no geth":          {doctor.Options{GethPath: "/does/not/exist"}, "geth", doctor.Fail},
		"no geth source":   {doctor.Options{GethSource: "/does/not/exist", CacheDir: "/does/not/exist"}, "geth", doctor.Fail},
		"geth to build":    {doctor.Options{CacheDir: "/does/not/exist"}, "geth", doctor.Warn},
		"postgres":         {doctor.Options{DatabaseURL: "postgres://u:secret@127.0.0.1:1/x"}, "postgres", doctor.Fail},
		"redis":            {doctor.Options{RedisURL: "redis://u:secret@127.0.0.1:1/0"}, "redis", doctor.Fail},
		"own redis":        {doctor.Options{}, "redis", doctor.OK},
		"go":               {doctor.Options{}, "go", doctor.OK},
		"clock":            {doctor.Options{}, "clock", doctor.OK},
		"clock at zero":    {doctor.Options{Now: func() time.Time { return time.Unix(0, 0) }}, "clock", doctor.Fail},
		"clock set back":   {doctor.Options{Now: func() time.Time { return time.Now().Add(-time.Hour) }}, "clock", doctor.Fail},
		"no earlier run":   {doctor.Options{}, "earlier run", doctor.OK},
	} {
		t.Run(name, func(t *testing.T) {
			if tc.opts.DataDir == "" {
				tc.opts.DataDir = t.TempDir()
			}
			if got := find(t, tc.opts, tc.check); got.Status != tc.want {
				t.Errorf("%+v; want %s", got, tc.want)
			}
		})
	}
}

func TestEarlierRun(t *testing.T) {
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "chain", "sealer0"), 0o700); err != nil {
		t.Fatal(err)
	}
	f, err := os.Create(filepath.Join(dir, "chain", "lock"))
	if err != nil {
		t.Fatal(err)
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		t.Fatal(err)
	}
	if got := find(t, doctor.Options{DataDir: dir}, "earlier run"); got.Status != doctor.Fail {
		t.Errorf("a run that holds the lock: %+v", got)
	}
	f.Close()
	// A process number that belongs to another program is no left-over node.
	if err := os.WriteFile(filepath.Join(dir, "chain", "sealer0", "geth.pid"), []byte(itoa(os.Getpid())), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := find(t, doctor.Options{DataDir: dir}, "earlier run"); got.Status != doctor.OK {
		t.Errorf("a stale pid file: %+v", got)
	}
}

func TestPrint(t *testing.T) {
	checks := []doctor.Check{{Name: "go", Status: doctor.OK, Found: "version 1.26"}, {Name: "disk", Status: doctor.Fail, Found: "0.1 GiB free", Cure: "free some"}}
	var table, raw bytes.Buffer
	if err := doctor.Print(&table, checks); err != nil {
		t.Fatal(err)
	}
	want := "ok    go    version 1.26\nfail  disk  0.1 GiB free\n            → free some\n"
	if diff := cmp.Diff(want, table.String()); diff != "" {
		t.Error(diff)
	}
	if err := doctor.PrintJSON(&raw, checks); err != nil {
		t.Fatal(err)
	}
	var back []doctor.Check
	if err := json.Unmarshal(raw.Bytes(), &back); err != nil || !cmp.Equal(back, checks) {
		t.Errorf("JSON: %v, %v", back, err)
	}
	if !doctor.Failed(checks) || doctor.Failed(checks[:1]) {
		t.Error("Failed is wrong")
	}
}

func itoa(n int) string { b, _ := json.Marshal(n); return string(b) }

func Example() {
	checks := []doctor.Check{{Name: "redis", Status: doctor.OK, Found: "inside the process"}}
	doctor.Print(os.Stdout, checks) // checks come from doctor.Run(ctx, doctor.Options{DataDir: ".dev"})
	// Output: ok  redis  inside the process
}
