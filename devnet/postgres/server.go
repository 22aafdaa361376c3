package postgres

import (
	"bufio"
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/devnet/internal/proc"
)

// MinVersion is the oldest major version of PostgreSQL that will do.
const MinVersion = 15

// Name is the user and the database of a server of our own.
const Name = "careclear"

// Config says which server to use and how.
type Config struct {
	URL          string       // DATABASE_URL; when set, that server is used as it is and nothing else here matters
	Dir          string       // where a server of our own keeps its state and, unless the caller is root, its data
	CacheDir     string       // where downloaded programs are kept; default: careclear in the user's cache directory
	Port         int          // preferred port; default: one that is free when the directory is made
	NoDownload   bool         // use installed programs only
	Asynchronous bool         // synchronous_commit off: faster, and the last half second is lost in a crash of the server
	Log          *slog.Logger // default: discards
	Progress     func(string) // told what is being waited for; may be nil
}

// Server is a PostgreSQL that answers.
type Server struct {
	url    string
	source string
	place  string
	log    *slog.Logger

	keeper *exec.Cmd
	pipe   io.Closer     // closing it ends the keeper
	gone   chan struct{} // closed when the keeper has ended
	unlock func()
	closed sync.Once
}

// saved is Dir/postgres.json.
type saved struct {
	Version  int    `json:"version"`
	ID       string `json:"id"`
	Place    string `json:"place"` // where data, log and temporary files are
	Port     int    `json:"port"`
	Password string `json:"password"`
	Major    int    `json:"major"`  // of the data; 0 until first started
	Source   string `json:"source"` // what it last ran on
}

const stateFile = "postgres.json"

// Start returns a server that answers: the one of cfg.URL, else one of our own, made or found again in cfg.Dir.
func Start(ctx context.Context, cfg Config) (*Server, error) {
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	if cfg.Progress == nil {
		cfg.Progress = func(string) {}
	}
	if cfg.URL != "" {
		if err := Ping(ctx, cfg.URL); err != nil {
			return nil, fmt.Errorf("the PostgreSQL of DATABASE_URL: %w", err)
		}
		return &Server{url: cfg.URL, source: "DATABASE_URL"}, nil
	}
	if os.Getenv(childEnv) != "" {
		return nil, errors.New("this process is the keeper of a PostgreSQL: its main or TestMain must call postgres.ChildMain first")
	}
	var err error
	if cfg.Dir, err = filepath.Abs(cfg.Dir); err != nil {
		return nil, fmt.Errorf("resolving the directory of PostgreSQL: %w", err)
	}
	if cfg.CacheDir == "" {
		base, err := os.UserCacheDir()
		if err != nil {
			base = filepath.Dir(cfg.Dir)
		}
		cfg.CacheDir = filepath.Join(base, "careclear")
	}
	if cfg.CacheDir, err = filepath.Abs(cfg.CacheDir); err != nil {
		return nil, fmt.Errorf("resolving the cache directory: %w", err)
	}
	if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("making the directory of PostgreSQL: %w", err)
	}
	unlock, err := proc.TryLock(filepath.Join(cfg.Dir, "lock"))
	if errors.Is(err, proc.ErrLocked) {
		return nil, fmt.Errorf("another process runs the PostgreSQL in %s: stop it or choose another directory", cfg.Dir)
	}
	if err != nil {
		return nil, err
	}
	s, err := start(ctx, cfg)
	if err != nil {
		unlock()
		return nil, err
	}
	s.unlock = unlock
	return s, nil
}

// start does the work of Start under the directory's lock.
func start(ctx context.Context, cfg Config) (*Server, error) {
	st, err := load(cfg)
	if err != nil {
		return nil, err
	}
	who := self()
	if err := who.prepare(cfg.Dir, st); err != nil {
		return nil, err
	}
	cache, err := who.cache(cfg.CacheDir)
	if err != nil {
		return nil, err
	}
	exe, err := who.executable(st.Place)
	if err != nil {
		return nil, err
	}
	if !proc.PortFree(st.Port) && !stale(st) {
		return nil, fmt.Errorf("port %d of PostgreSQL is in use by another program: stop that program, or write a free port into %s",
			st.Port, filepath.Join(cfg.Dir, stateFile))
	}
	if err := st.save(cfg.Dir); err != nil {
		return nil, err
	}

	cmd := exec.Command(exe, "keeper-of-postgres") // the word is for who reads ps
	cmd.Dir = st.Place
	cmd.Env = who.environment(st.Place)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Credential: who.credential()}
	cmd.WaitDelay = 5 * time.Second
	var stderr tail
	cmd.Stderr = &stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("starting the keeper of PostgreSQL: %w", err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("starting the keeper of PostgreSQL: %w", err)
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("starting the keeper of PostgreSQL: %w", err)
	}
	s := &Server{log: cfg.Log, place: st.Place, keeper: cmd, pipe: in, gone: make(chan struct{}), unlock: func() {}}
	ready := make(chan event, 1)
	go s.listen(out, cfg.Progress, ready)
	order, err := json.Marshal(order{
		Place: st.Place, Cache: cache, Port: st.Port, Password: st.Password, Major: st.Major,
		NoDownload: cfg.NoDownload, Asynchronous: cfg.Asynchronous,
	})
	if err == nil {
		_, err = in.Write(append(order, '\n'))
	}
	if err != nil {
		s.Close(ctx)
		return nil, fmt.Errorf("instructing the keeper of PostgreSQL: %w", err)
	}
	select {
	case e, ok := <-ready:
		if !ok {
			e.Error = "the keeper ended: " + stderr.String() + " (does main call postgres.ChildMain first?)"
		}
		if e.Error != "" {
			s.Close(ctx)
			return nil, errors.New("starting PostgreSQL: " + e.Error)
		}
		st.Major, st.Source = e.Major, e.Source
	case <-ctx.Done():
		s.Close(context.WithoutCancel(ctx))
		return nil, fmt.Errorf("starting PostgreSQL: %w", ctx.Err())
	}
	if err := st.save(cfg.Dir); err != nil {
		s.Close(ctx)
		return nil, err
	}
	s.source = st.Source
	s.url = (&url.URL{Scheme: "postgres", User: url.UserPassword(Name, st.Password), Host: "127.0.0.1:" + strconv.Itoa(st.Port),
		Path: "/" + Name, RawQuery: "sslmode=disable"}).String()
	if err := Ping(ctx, s.url); err != nil {
		s.Close(ctx)
		return nil, fmt.Errorf("PostgreSQL started but does not answer: %w", err)
	}
	return s, nil
}

// listen reads what the keeper says until it ends.
func (s *Server) listen(out io.Reader, progress func(string), ready chan<- event) {
	waiting := true
	lines := bufio.NewScanner(out)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var e event
		switch err := json.Unmarshal(lines.Bytes(), &e); {
		case err != nil:
			if waiting {
				e.Error = "the program started again did not act as a keeper: its main or TestMain must call postgres.ChildMain first"
				ready <- e
				waiting = false
			}
			s.pipe.Close()
			s.keeper.Process.Kill()
		case e.Progress != "":
			progress(e.Progress)
		case e.Warning != "":
			s.log.Warn(e.Warning)
		case waiting:
			ready <- e
			waiting = false
		case e.Error != "":
			s.log.Error("PostgreSQL has ended", "error", e.Error)
		}
	}
	if waiting {
		close(ready)
	}
	s.keeper.Wait()
	close(s.gone)
}

// URL returns the connection URL, with the password: not for logs.
func (s *Server) URL() string { return s.url }

// Source says where the server comes from: DATABASE_URL, download, or the folder of installed programs.
func (s *Server) Source() string { return s.source }

// Place returns the folder in which a server of our own keeps data and log; empty for one of DATABASE_URL.
func (s *Server) Place() string { return s.place }

// Close stops a server of our own, and kills its keeper when ctx ends or after 30 s. A server of DATABASE_URL is left
// alone.
func (s *Server) Close(ctx context.Context) (err error) {
	if s.keeper == nil {
		return nil
	}
	s.closed.Do(func() {
		defer s.unlock()
		s.pipe.Close()
		ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
		defer cancel()
		select {
		case <-s.gone:
		case <-ctx.Done():
			s.keeper.Process.Kill()
			<-s.gone
			err = errors.New("PostgreSQL did not stop in time; its keeper was killed and the next start stops the server")
		}
	})
	return err
}

// Remove deletes the server of a directory with all its data. It refuses while a process runs it.
func Remove(dir string) error {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return fmt.Errorf("resolving the directory of PostgreSQL: %w", err)
	}
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	unlock, err := proc.TryLock(filepath.Join(dir, "lock"))
	if errors.Is(err, proc.ErrLocked) {
		return fmt.Errorf("a process runs the PostgreSQL in %s: stop it first", dir)
	}
	if err != nil {
		return err
	}
	defer unlock()
	if data, err := os.ReadFile(filepath.Join(dir, stateFile)); err == nil {
		var st saved
		if err := json.Unmarshal(data, &st); err == nil && st.Place != "" && self().owns(st.Place) {
			killServer(filepath.Join(st.Place, "data"))
			if err := os.RemoveAll(st.Place); err != nil {
				return fmt.Errorf("removing the data of PostgreSQL: %w", err)
			}
		}
	}
	if err := os.RemoveAll(dir); err != nil {
		return fmt.Errorf("removing the directory of PostgreSQL: %w", err)
	}
	return nil
}

// load reads the state of a directory or begins one.
func load(cfg Config) (*saved, error) {
	var st saved
	data, err := os.ReadFile(filepath.Join(cfg.Dir, stateFile))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		secret := make([]byte, 24)
		rand.Read(secret)
		st = saved{Version: 1, ID: hex.EncodeToString(secret[:8]), Password: hex.EncodeToString(secret[8:]), Port: cfg.Port}
		if st.Port == 0 {
			if st.Port, err = proc.FreePort(); err != nil {
				return nil, err
			}
		}
		return &st, nil
	case err != nil:
		return nil, fmt.Errorf("reading the state of PostgreSQL: %w", err)
	}
	if err := json.Unmarshal(data, &st); err != nil {
		return nil, fmt.Errorf("reading %s: %w; remove %s to begin anew", filepath.Join(cfg.Dir, stateFile), err, cfg.Dir)
	}
	if st.Version != 1 || st.Place == "" || st.Port == 0 {
		return nil, fmt.Errorf("%s is not of this program's making: remove %s to begin anew", filepath.Join(cfg.Dir, stateFile), cfg.Dir)
	}
	if cfg.Port != 0 {
		st.Port = cfg.Port
	}
	return &st, nil
}

func (st *saved) save(dir string) error {
	data, err := json.MarshalIndent(st, "", "  ")
	if err != nil {
		return fmt.Errorf("writing the state of PostgreSQL: %w", err)
	}
	return proc.WriteFile(filepath.Join(dir, stateFile), append(data, '\n'))
}

// Ping connects to a server and refuses one older than MinVersion. Its errors do not hold the password.
func Ping(ctx context.Context, dsn string) error {
	ctx, cancel := context.WithTimeout(ctx, 15*time.Second)
	defer cancel()
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return fmt.Errorf("connecting: %w; check that it runs and that the URL is right", err)
	}
	defer conn.Close(context.WithoutCancel(ctx))
	var version int
	if err := conn.QueryRow(ctx, "SELECT current_setting('server_version_num')::int").Scan(&version); err != nil {
		return fmt.Errorf("asking for its version: %w", err)
	}
	if version/10000 < MinVersion {
		return fmt.Errorf("it is version %d: version %d or newer is needed", version/10000, MinVersion)
	}
	return nil
}

// tail keeps the end of what is written to it.
type tail struct {
	mu  sync.Mutex
	end []byte
}

func (t *tail) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.end = append(t.end, p...)
	t.end = t.end[max(0, len(t.end)-2048):]
	return len(p), nil
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return string(t.end)
}
