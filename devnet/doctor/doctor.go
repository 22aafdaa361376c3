// Package doctor finds what would keep CareClear from starting on this machine, and says the cure in one line each. It
// changes nothing but a file it writes and removes to see whether the data directory can be written.
package doctor

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/careclear/careclear/devnet/clique"
	"github.com/careclear/careclear/devnet/internal/proc"
	"github.com/careclear/careclear/devnet/postgres"
	"github.com/careclear/careclear/devnet/redis"
)

// Status is the outcome of a check.
type Status string

// A warning does not keep anything from starting; a failure does.
const (
	OK   Status = "ok"
	Warn Status = "warn"
	Fail Status = "fail"
)

// Check is one thing looked at.
type Check struct {
	Name   string `json:"name"`
	Status Status `json:"status"`
	Found  string `json:"found"`          // what is there
	Cure   string `json:"cure,omitempty"` // what to do, unless Status is ok
}

// Options says what is to be started.
type Options struct {
	DataDir     string         // of careclear dev
	CacheDir    string         // of built and downloaded programs; default: careclear in the user's cache directory
	Ports       map[string]int // ports to be listened on, by the flag or name that sets them
	GethPath    string         // GETH_BIN
	GethSource  string         // folder devnet/geth; default: looked for
	DatabaseURL string         // DATABASE_URL
	RedisURL    string         // REDIS_URL
	MinFree     uint64         // bytes wanted free in the data directory; default 2 GiB
	Now         func() time.Time
}

// Run does all checks, one after the other, in a fixed order.
func Run(ctx context.Context, o Options) []Check {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.MinFree == 0 {
		o.MinFree = 2 << 30
	}
	if o.CacheDir == "" {
		if base, err := os.UserCacheDir(); err == nil {
			o.CacheDir = filepath.Join(base, "careclear")
		}
	}
	geth := checkGeth(ctx, o)
	checks := []Check{
		tool(ctx, "go", []string{"version"}, 1, 26, "install Go 1.26 or newer (go.dev/dl)", geth.Status == OK),
		tool(ctx, "node", []string{"--version"}, 20, 0, "install Node 20 or newer (nodejs.org); it is needed to build from source", true),
		tool(ctx, "make", []string{"--version"}, 3, 81, "install make (Debian: apt-get install make; macOS: xcode-select --install); it is needed to build from source", true),
		tool(ctx, "git", []string{"--version"}, 2, 0, "install git (Debian: apt-get install git; macOS: xcode-select --install); it is needed to build from source", true),
		checkData(o),
		checkDisk(o),
		checkLeftovers(o),
	}
	for _, name := range sortedNames(o.Ports) {
		checks = append(checks, checkPort(name, o.Ports[name]))
	}
	return append(checks, geth, checkPostgres(ctx, o), checkRedis(ctx, o), checkClock(o))
}

// Failed says whether any check failed.
func Failed(checks []Check) bool {
	return slices.ContainsFunc(checks, func(c Check) bool { return c.Status == Fail })
}

// Print writes a table for people, with the cure below each check that needs one.
func Print(w io.Writer, checks []Check) error {
	tab := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, c := range checks {
		fmt.Fprintf(tab, "%s\t%s\t%s\n", c.Status, c.Name, c.Found)
		if c.Status != OK && c.Cure != "" {
			fmt.Fprintf(tab, "\t\t→ %s\n", c.Cure)
		}
	}
	return tab.Flush()
}

// PrintJSON writes the checks as one JSON array.
func PrintJSON(w io.Writer, checks []Check) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(checks)
}

var versionNumber = regexp.MustCompile(`(\d+)\.(\d+)`)

// tool looks for a program of a version. One that can be done without is warned of only.
func tool(ctx context.Context, name string, args []string, major, minor int, cure string, optional bool) Check {
	bad := Fail
	if optional {
		bad = Warn
	}
	path, err := exec.LookPath(name)
	if err != nil {
		return Check{name, bad, "not in PATH", cure}
	}
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	out, err := exec.CommandContext(ctx, path, args...).Output()
	if err != nil {
		return Check{name, bad, fmt.Sprintf("%s does not run: %v", path, err), cure}
	}
	m := versionNumber.FindStringSubmatch(string(out))
	if m == nil {
		return Check{name, bad, path + " does not say its version", cure}
	}
	a, _ := strconv.Atoi(m[1])
	b, _ := strconv.Atoi(m[2])
	if a < major || a == major && b < minor {
		return Check{name, bad, "version " + m[0], cure}
	}
	return Check{name, OK, "version " + m[0], ""}
}

// existing returns a path or the nearest folder above it that is there.
func existing(path string) string {
	path, err := filepath.Abs(path)
	if err != nil {
		return "/"
	}
	for {
		if _, err := os.Stat(path); err == nil || path == filepath.Dir(path) {
			return path
		}
		path = filepath.Dir(path)
	}
}

func checkData(o Options) Check {
	dir := existing(o.DataDir)
	info, err := os.Stat(dir)
	if err != nil || !info.IsDir() {
		return Check{"data directory", Fail, dir + " is not a folder", "name another one with --data-dir"}
	}
	f, err := os.CreateTemp(dir, ".doctor-")
	if err != nil {
		return Check{"data directory", Fail, dir + " cannot be written", "name another one with --data-dir, or make it yours with chown"}
	}
	f.Close()
	os.Remove(f.Name())
	if abs, _ := filepath.Abs(o.DataDir); abs != dir {
		return Check{"data directory", OK, abs + " will be made", ""}
	}
	return Check{"data directory", OK, dir, ""}
}

func checkDisk(o Options) Check {
	free, err := freeBytes(existing(o.DataDir))
	const gib = 1 << 30
	found := fmt.Sprintf("%.1f GiB free", float64(free)/gib)
	cure := fmt.Sprintf("free %.1f GiB on that disk, or name another place with --data-dir", float64(o.MinFree)/gib)
	switch {
	case err != nil:
		return Check{"disk", Warn, fmt.Sprintf("free space is unknown: %v", err), cure}
	case free < o.MinFree:
		return Check{"disk", Fail, found, cure}
	}
	return Check{"disk", OK, found, ""}
}

// checkLeftovers looks for a run that owns the data directory, or one that was killed and left nodes behind.
func checkLeftovers(o Options) Check {
	const name = "earlier run"
	locks, _ := filepath.Glob(filepath.Join(o.DataDir, "*", "lock"))
	for _, path := range locks {
		unlock, err := proc.TryLock(path)
		if err != nil {
			return Check{name, Fail, "a process works in " + filepath.Dir(path), "stop it (Ctrl-C in its terminal), or name another place with --data-dir"}
		}
		unlock()
	}
	pids, _ := filepath.Glob(filepath.Join(o.DataDir, "*", "*", "geth.pid"))
	left := 0
	for _, path := range pids {
		if pid := proc.ReadPID(path); pid > 1 && strings.Contains(proc.CommandLine(pid), filepath.Dir(path)) {
			left++
		}
	}
	if left > 0 {
		return Check{name, Warn, fmt.Sprintf("%d geth processes were left behind", left), "nothing to do: the next start stops them and resumes"}
	}
	return Check{name, OK, "nothing left behind", ""}
}

func checkPort(name string, port int) Check {
	label := fmt.Sprintf("port %d", port)
	if port < 1 || port > 65535 {
		return Check{label, Fail, "not a port", "give " + name + " a number from 1 to 65535"}
	}
	if !proc.PortFree(port) {
		return Check{label, Fail, "in use by another program, wanted for " + name, "stop that program, or choose another port with " + name}
	}
	return Check{label, OK, "free for " + name, ""}
}

func checkGeth(ctx context.Context, o Options) Check {
	const name = "geth"
	path, err := clique.Ready(ctx, clique.BinaryOptions{Path: o.GethPath, CacheDir: o.CacheDir, Source: o.GethSource})
	switch {
	case err != nil:
		return Check{name, Fail, err.Error(), "run inside a clone of the sources, or set GETH_BIN to a geth " + clique.GethVersion}
	case path != "":
		return Check{name, OK, clique.GethVersion + " in " + path, ""}
	}
	if _, err := exec.LookPath("go"); err != nil {
		return Check{name, Fail, "not built yet, and there is no Go to build it", "install Go 1.26 or newer, or set GETH_BIN to a geth " + clique.GethVersion}
	}
	return Check{name, Warn, "not built yet", "nothing to do: the first start builds it, one to two minutes"}
}

func checkPostgres(ctx context.Context, o Options) Check {
	const name = "postgres"
	if o.DatabaseURL != "" {
		if err := postgres.Ping(ctx, o.DatabaseURL); err != nil {
			return Check{name, Fail, "DATABASE_URL: " + err.Error(), "start that server, correct DATABASE_URL, or unset it to have one started"}
		}
		return Check{name, OK, "DATABASE_URL", ""}
	}
	if postgres.Downloaded(o.CacheDir) {
		return Check{name, OK, "downloaded", ""}
	}
	if tree, major := postgres.Installed(); tree != "" {
		return Check{name, OK, fmt.Sprintf("will be downloaded (15 MB); failing that, version %d in %s", major, tree), ""}
	}
	return Check{name, Warn, "will be downloaded (15 MB) at the first start",
		"without a network: install PostgreSQL 15 or newer (Debian: apt-get install postgresql), or set DATABASE_URL"}
}

func checkRedis(ctx context.Context, o Options) Check {
	if o.RedisURL == "" {
		return Check{"redis", OK, "inside the process", ""}
	}
	if err := redis.Ping(ctx, o.RedisURL); err != nil {
		return Check{"redis", Fail, "REDIS_URL: " + err.Error(), "start that server, correct REDIS_URL, or unset it to have one inside the process"}
	}
	return Check{"redis", OK, "REDIS_URL", ""}
}

// checkClock compares the clock with what earlier runs wrote: a chain does not go on below the time of its last block.
func checkClock(o Options) Check {
	const cure = "set the clock (Linux: timedatectl set-ntp true; macOS: Date & Time settings)"
	now := o.Now()
	found := now.UTC().Format("2006-01-02 15:04:05 UTC")
	if now.Year() < 2026 || now.Year() > 2100 {
		return Check{"clock", Fail, found, cure}
	}
	files, _ := filepath.Glob(filepath.Join(o.DataDir, "*", "*", "geth.log"))
	for _, path := range append(files, o.DataDir) {
		if info, err := os.Stat(path); err == nil && info.ModTime().After(now.Add(15*time.Second)) {
			return Check{"clock", Fail, found + " is before the last run's " + info.ModTime().UTC().Format("2006-01-02 15:04:05 UTC"), cure}
		}
	}
	return Check{"clock", OK, found, ""}
}

func sortedNames(ports map[string]int) (names []string) {
	for name := range ports {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
