package clique

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync/atomic"
	"time"

	"github.com/careclear/careclear/devnet/internal/proc"
)

// GethVersion is the only version of geth the network runs on: the last one that seals clique.
const GethVersion = "1.13.15"

// BinaryOptions says where a geth may be found.
type BinaryOptions struct {
	Path     string       // a ready geth (GETH_BIN); when set, nothing else is tried
	CacheDir string       // where a built geth is kept; default: careclear in the user's cache directory
	Source   string       // the folder devnet/geth; default: looked for upwards from the working directory and the executable
	Progress func(string) // told about a build, which takes one to two minutes; may be nil
}

// Binary returns the path of a geth v1.13.15: the given one, else the cached one, else one it builds with the go
// command. The cache is keyed by the sources of the geth module, so a changed pin is built again. Two callers at a
// time build once.
func Binary(ctx context.Context, o BinaryOptions) (string, error) {
	found, target, err := o.find(ctx)
	if found != "" || err != nil {
		return found, err
	}
	if o.Progress == nil {
		o.Progress = func(string) {}
	}
	if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
		return "", fmt.Errorf("making the cache directory for geth: %w", err)
	}
	unlock, err := proc.WaitLock(ctx, filepath.Join(filepath.Dir(target), "geth.lock"))
	if err != nil {
		return "", err
	}
	defer unlock()
	if checkVersion(ctx, target) == nil { // somebody else built it while we waited
		return target, nil
	}
	src, err := Source(o.Source)
	if err != nil {
		return "", err
	}
	if err := build(ctx, src, target, o.Progress); err != nil {
		return "", err
	}
	return target, nil
}

// Ready returns the path of a geth that Binary would return without a build, or "" when it would build one. An error
// is one that Binary would give before a build.
func Ready(ctx context.Context, o BinaryOptions) (string, error) {
	found, _, err := o.find(ctx)
	return found, err
}

// find returns a geth that is there, or where one is to be built.
func (o BinaryOptions) find(ctx context.Context) (found, target string, err error) {
	if o.Path != "" {
		if err := checkVersion(ctx, o.Path); err != nil {
			return "", "", fmt.Errorf("geth given by GETH_BIN: %w; unset it to have one built", err)
		}
		found, err = filepath.Abs(o.Path)
		return found, "", err
	}
	if o.CacheDir == "" {
		base, err := os.UserCacheDir()
		if err != nil {
			return "", "", fmt.Errorf("finding a cache directory for geth: %w; set one", err)
		}
		o.CacheDir = filepath.Join(base, "careclear")
	}
	if o.CacheDir, err = filepath.Abs(o.CacheDir); err != nil {
		return "", "", fmt.Errorf("resolving the cache directory: %w", err)
	}
	src, err := Source(o.Source)
	if err != nil {
		if path := newest(filepath.Join(o.CacheDir, "geth-"+GethVersion+"-*")); path != "" && checkVersion(ctx, path) == nil {
			return path, "", nil // a copy of the program without its sources, on a machine that built geth before
		}
		return "", "", err
	}
	key, err := hashSource(src)
	if err != nil {
		return "", "", err
	}
	target = filepath.Join(o.CacheDir, "geth-"+GethVersion+"-"+key)
	if checkVersion(ctx, target) == nil {
		return target, target, nil
	}
	return "", target, nil
}

// Source returns the folder of the geth module: dir if it is one, else the first devnet/geth found upwards from the
// working directory or from the executable.
func Source(dir string) (string, error) {
	if dir != "" {
		if !isModule(dir) {
			return "", fmt.Errorf("%s is not the devnet/geth folder (no go.mod): name the folder devnet/geth of the sources, or set GETH_BIN to a geth %s", dir, GethVersion)
		}
		return filepath.Abs(dir)
	}
	var starts []string
	if wd, err := os.Getwd(); err == nil {
		starts = append(starts, wd)
	}
	if exe, err := os.Executable(); err == nil {
		starts = append(starts, filepath.Dir(exe))
	}
	for _, at := range starts {
		for {
			if try := filepath.Join(at, "devnet", "geth"); isModule(try) {
				return try, nil
			}
			up := filepath.Dir(at)
			if up == at {
				break
			}
			at = up
		}
	}
	return "", fmt.Errorf("no geth %s: run inside a clone of the sources (it is built from devnet/geth), or set GETH_BIN to one", GethVersion)
}

func isModule(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "go.mod"))
	return err == nil
}

// hashSource names what a build depends on: the module files and the stub, and the machine.
func hashSource(src string) (string, error) {
	h := sha256.New()
	fmt.Fprintln(h, runtime.GOOS, runtime.GOARCH)
	for _, name := range []string{"go.mod", "go.sum", "memsize/go.mod", "memsize/memsizeui/ui.go"} {
		data, err := os.ReadFile(filepath.Join(src, name))
		if err != nil {
			return "", fmt.Errorf("reading the sources of geth: %w", err)
		}
		fmt.Fprintln(h, name, len(data))
		h.Write(data)
	}
	return fmt.Sprintf("%x", h.Sum(nil)[:6]), nil
}

func build(ctx context.Context, src, path string, progress func(string)) error {
	if _, err := exec.LookPath("go"); err != nil {
		return fmt.Errorf("building geth %s: the go command is not in PATH; install Go 1.26 or set GETH_BIN to a geth %s", GethVersion, GethVersion)
	}
	progress("building geth " + GethVersion + " (once, one to two minutes)")
	begun := time.Now()
	tmp := fmt.Sprintf("%s.%d.tmp", path, os.Getpid())
	defer os.Remove(tmp)
	cmd := exec.CommandContext(ctx, "go", "build", "-v", "-buildvcs=false", "-o", tmp, "github.com/ethereum/go-ethereum/cmd/geth")
	cmd.Dir = src
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOWORK=off", "GOOS=", "GOARCH=")
	var out lines
	cmd.Stderr = &out
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		for tick := time.NewTicker(5 * time.Second); ; {
			select {
			case <-stop:
				tick.Stop()
				return
			case <-tick.C:
				progress(fmt.Sprintf("building geth: %d packages compiled, %d s", out.n.Load(), int(time.Since(begun).Seconds())))
			}
		}
	}()
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			return fmt.Errorf("building geth: %w", ctx.Err())
		}
		return fmt.Errorf("building geth in %s: %w: %s", src, err, out.last())
	}
	if err := checkVersion(ctx, tmp); err != nil {
		return fmt.Errorf("built geth: %w", err)
	}
	if err := os.Rename(tmp, path); err != nil {
		return fmt.Errorf("keeping the built geth: %w", err)
	}
	progress("geth " + GethVersion + " built")
	return nil
}

func checkVersion(ctx context.Context, path string) error {
	if _, err := os.Stat(path); err != nil {
		return err
	}
	out, err := exec.CommandContext(ctx, path, "version").Output()
	if err != nil {
		return fmt.Errorf("asking %s for its version: %w", path, err)
	}
	for line := range strings.Lines(string(out)) {
		if v, ok := strings.CutPrefix(line, "Version: "); ok {
			if v = strings.TrimSpace(v); v == GethVersion || strings.HasPrefix(v, GethVersion+"-") {
				return nil
			}
			return fmt.Errorf("%s is geth %s, but only %s seals clique blocks here", path, strings.TrimSpace(v), GethVersion)
		}
	}
	return fmt.Errorf("%s does not say its version: not a geth", path)
}

// newest returns the youngest file of a pattern, or "".
func newest(pattern string) (path string) {
	var best time.Time
	found, _ := filepath.Glob(pattern)
	for _, f := range found {
		if info, err := os.Stat(f); err == nil && info.ModTime().After(best) && filepath.Ext(f) != ".tmp" {
			path, best = f, info.ModTime()
		}
	}
	return path
}

// lines counts what the go command prints and keeps the end of it.
type lines struct {
	n   atomic.Int64
	end []byte
}

var _ io.Writer = (*lines)(nil)

func (l *lines) Write(p []byte) (int, error) {
	l.n.Add(int64(bytes.Count(p, []byte("\n"))))
	l.end = append(l.end, p...)
	if len(l.end) > 4096 {
		l.end = l.end[len(l.end)-4096:]
	}
	return len(p), nil
}

func (l *lines) last() string {
	all := strings.Split(strings.TrimSpace(string(l.end)), "\n")
	return strings.Join(all[max(0, len(all)-3):], "; ")
}
