package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/careclear/careclear/devnet/postgres"
	"github.com/careclear/careclear/devnet/redis"
)

// The variables through which tests find their servers. A test without its server is skipped, visibly.
const (
	testDatabaseURL = "CARECLEAR_TEST_DATABASE_URL"
	testRedisURL    = "CARECLEAR_TEST_REDIS_URL"
)

// testenvCmd runs a command with real servers around it: a Postgres always, a Redis when redis-server is installed.
type testenvCmd struct {
	DatabaseURL string   `help:"A Postgres to use; default: one of our own, gone afterwards." env:"CARECLEAR_TEST_DATABASE_URL,DATABASE_URL"`
	RedisURL    string   `help:"A Redis to use; default: redis-server on a free port, if it is installed." env:"CARECLEAR_TEST_REDIS_URL,REDIS_URL"`
	CacheDir    string   `help:"Where the Postgres programs are kept." type:"path" env:"CARECLEAR_CACHE_DIR"`
	Command     []string `arg:"" passthrough:"" help:"The command, after --."`
}

func (c *testenvCmd) Run(ctx context.Context) (err error) {
	if c.Command[0] == "--" {
		c.Command = c.Command[1:]
	}
	if len(c.Command) == 0 {
		return errors.New("give a command after --, as careclear testenv -- go test ./fraud")
	}
	dir, err := os.MkdirTemp("", "careclear-testenv-")
	if err != nil {
		return fmt.Errorf("make a directory for the servers: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	stopPostgres, err := c.postgres(ctx, filepath.Join(dir, "postgres"))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, stopPostgres()) }()
	stopRedis, err := c.redis(ctx, dir)
	if err != nil {
		return err
	}
	defer stopRedis()
	return c.command(ctx)
}

func note(format string, args ...any) { fmt.Fprintf(os.Stderr, "testenv: "+format+"\n", args...) }

// postgres finds or starts the database server. Installed programs are taken before downloaded ones: they need no
// network.
func (c *testenvCmd) postgres(ctx context.Context, dir string) (stop func() error, err error) {
	_, installed := postgres.Installed()
	s, err := postgres.Start(ctx, postgres.Config{URL: c.DatabaseURL, Dir: dir, CacheDir: c.CacheDir, NoDownload: installed > 0,
		Asynchronous: true, Progress: func(text string) { note("%s", text) }})
	if err != nil {
		return nil, fmt.Errorf("%w; or name one with %s", err, testDatabaseURL)
	}
	c.DatabaseURL = s.URL()
	note("Postgres from %s", s.Source())
	return func() error {
		bounded, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Minute)
		defer cancel()
		return errors.Join(s.Close(bounded), postgres.Remove(dir))
	}, nil
}

// redis finds a Redis or starts one that keeps nothing. None is no error.
func (c *testenvCmd) redis(ctx context.Context, dir string) (stop func(), err error) {
	if c.RedisURL != "" {
		if err := redis.Ping(ctx, c.RedisURL); err != nil {
			return nil, fmt.Errorf("the Redis for tests: %w", err)
		}
		note("Redis as given")
		return func() {}, nil
	}
	program, err := exec.LookPath("redis-server")
	if err != nil {
		note("SKIP Redis: redis-server is not installed; tests that want a real one are skipped")
		return func() {}, nil
	}
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	var said strings.Builder
	cmd := exec.Command(program, "--port", strconv.Itoa(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", dir)
	cmd.Stdout, cmd.Stderr = &said, &said
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // Ctrl-C is for the tests first
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("start redis-server: %w", err)
	}
	ended := make(chan struct{})
	go func() { defer close(ended); cmd.Wait() }() //nolint:errcheck // it is killed
	stop = func() {
		cmd.Process.Signal(syscall.SIGTERM) //nolint:errcheck // it may have ended
		select {
		case <-ended:
		case <-time.After(10 * time.Second):
			cmd.Process.Kill() //nolint:errcheck // it may have ended
			<-ended
		}
	}
	c.RedisURL = fmt.Sprintf("redis://127.0.0.1:%d/0", port)
	for deadline := time.Now().Add(20 * time.Second); ; {
		if err = redis.Ping(ctx, c.RedisURL); err == nil {
			note("Redis from %s", program)
			return stop, nil
		}
		select {
		case <-ended:
			return nil, fmt.Errorf("redis-server ended: %s", strings.TrimSpace(said.String()))
		case <-ctx.Done():
			stop()
			return nil, ctx.Err()
		case <-time.After(50 * time.Millisecond):
		}
		if time.Now().After(deadline) {
			stop()
			return nil, fmt.Errorf("redis-server does not answer: %w", err)
		}
	}
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, fmt.Errorf("find a free port: %w", err)
	}
	defer l.Close() //nolint:errcheck // only its number was wanted
	return l.Addr().(*net.TCPAddr).Port, nil
}

// command runs the command with the servers' addresses and returns its exit code. The variables of a person's own
// servers are not passed on: a test that wants to see the embedded ones shall see them.
func (c *testenvCmd) command(ctx context.Context) error {
	cmd := exec.CommandContext(ctx, c.Command[0], c.Command[1:]...)
	for _, v := range os.Environ() {
		name, _, _ := strings.Cut(v, "=")
		switch name {
		case "DATABASE_URL", "REDIS_URL", testDatabaseURL, testRedisURL:
		default:
			cmd.Env = append(cmd.Env, v)
		}
	}
	cmd.Env = append(cmd.Env, testDatabaseURL+"="+c.DatabaseURL)
	if c.RedisURL != "" {
		cmd.Env = append(cmd.Env, testRedisURL+"="+c.RedisURL)
	}
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = time.Minute
	err := cmd.Run()
	var exit *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.As(err, &exit) && exit.ExitCode() > 0:
		return exitCode(exit.ExitCode())
	case err != nil:
		return fmt.Errorf("run %s: %w", c.Command[0], err)
	}
	return nil
}
