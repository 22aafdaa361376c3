package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/lmittmann/tint"

	"github.com/careclear/careclear/devnet"
)

type devCmd struct {
	Run   devRunCmd   `cmd:"" default:"withargs" help:"Start everything, settle the demo claims and keep serving (the default)."`
	Reset devResetCmd `cmd:"" help:"Forget everything a data directory holds."`
}

type dataDir struct {
	DataDir string `help:"Where everything of this devnet is kept." default:".dev" type:"path" env:"CARECLEAR_DATA_DIR"`
}

type devRunCmd struct {
	dataDir
	Listen      string        `help:"Address of the API." default:"127.0.0.1:8080" env:"CARECLEAR_LISTEN"`
	Signers     int           `help:"Sealers of the network (3 survive the loss of one)." default:"3"`
	Period      uint64        `help:"Seconds between blocks." default:"1"`
	Lanes       int           `help:"Signing lanes of settlement (1 to 4)." default:"1"`
	Delay       time.Duration `help:"How long a proposal waits in the time lock (48h on a real network)." default:"10s"`
	Tables      string        `help:"Store of published tables that claims are decided by (careclear tables import); default: tables in the data directory. A later import counts for later claims." type:"path" env:"CARECLEAR_TABLES"`
	Claims      int           `help:"Claims of the demo." default:"2000"`
	Seed        uint64        `help:"Seed of the demo." default:"1"`
	NoDemo      bool          `help:"Start empty: no demo payers, members or claims."`
	Once        bool          `help:"End when the demo is final."`
	JSON        bool          `help:"With --once: print the summary as one JSON object on stdout." name:"json"`
	Verbose     bool          `help:"Show the log of every part on stderr." short:"v"`
	CacheDir    string        `help:"Where the geth and Postgres programs are kept." type:"path" env:"CARECLEAR_CACHE_DIR"`
	GethBinary  string        `help:"A geth v1.13.15 to use instead of building one." env:"GETH_BIN"`
	DatabaseURL string        `help:"A Postgres to use instead of the embedded one." env:"DATABASE_URL"`
	RedisURL    string        `help:"A Redis to use instead of the embedded one." env:"REDIS_URL"`
}

func (c *devRunCmd) Run(ctx context.Context) (err error) {
	began := time.Now()
	if c.JSON && !c.Once {
		return errors.New("--json prints the summary at the end: add --once")
	}
	say := &teller{w: os.Stderr, began: began}
	log, closeLog, err := c.logger()
	if err != nil {
		return err
	}
	defer closeLog() //nolint:errcheck // a log
	stack, err := devnet.Start(ctx, devnet.Config{DataDir: c.DataDir, CacheDir: c.CacheDir, GethBinary: c.GethBinary, DatabaseURL: c.DatabaseURL,
		RedisURL: c.RedisURL, Listen: c.Listen, Signers: c.Signers, Period: c.Period, Lanes: c.Lanes, Tables: c.Tables, Delay: c.Delay, Log: log, Progress: say.line})
	if err != nil {
		return err
	}
	defer func() {
		say.line("stopping")
		bounded, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Minute)
		defer cancel()
		err = errors.Join(err, stack.Close(bounded))
	}()
	say.line("ready; the API answers on " + stack.URL())
	if !c.NoDemo {
		if err := stack.Demo(ctx, devnet.DemoConfig{Seed: c.Seed, Claims: c.Claims}); err != nil {
			return err
		}
		summary, err := stack.Summary(ctx)
		if err != nil {
			return err
		}
		if err := c.print(summary, stack); err != nil {
			return err
		}
		if c.Once {
			return checked(summary)
		}
	} else {
		printAccess(os.Stdout, stack, c.DataDir)
	}
	fmt.Fprintln(os.Stdout, "\nServing. Ctrl-C stops everything; the same command goes on where it was.")
	select {
	case <-ctx.Done():
		return nil
	case <-stack.Done():
		return stack.Err()
	}
}

// checked turns a difference between decision, chain, ledger and 835 into a failure of the command.
func checked(s *devnet.Summary) error {
	if s.Checks.DecisionEqualsChain && s.Checks.ChainEqualsLedger && s.Checks.LedgerEquals835 {
		return nil
	}
	return fmt.Errorf("the cents do not agree: %v", s.Checks.Differences)
}

func (c *devRunCmd) print(s *devnet.Summary, stack *devnet.Stack) error {
	if c.JSON {
		if err := json.NewEncoder(os.Stdout).Encode(s); err != nil {
			return fmt.Errorf("print the summary: %w", err)
		}
		return nil
	}
	printSummary(os.Stdout, s, c.DataDir)
	printAccess(os.Stdout, stack, c.DataDir)
	return nil
}

// logger writes everything to a file of the data directory, and to stderr with --verbose.
func (c *devRunCmd) logger() (*slog.Logger, func() error, error) {
	if c.Verbose {
		return slog.New(tint.NewTextHandler(os.Stderr, &tint.Options{TimeFormat: time.TimeOnly})), func() error { return nil }, nil
	}
	if err := os.MkdirAll(c.DataDir, 0o700); err != nil {
		return nil, nil, fmt.Errorf("make the data directory: %w; choose another with --data-dir", err)
	}
	f, err := os.OpenFile(filepath.Join(c.DataDir, "careclear.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, nil, fmt.Errorf("open the log: %w", err)
	}
	return slog.New(slog.NewTextHandler(f, nil)), f.Close, nil
}

// teller prints progress, one line a step, with the seconds since the start.
type teller struct {
	w     io.Writer
	began time.Time
	mu    sync.Mutex
}

func (t *teller) line(text string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	fmt.Fprintf(t.w, "%6.1fs  %s\n", time.Since(t.began).Seconds(), text)
}

type devResetCmd struct {
	dataDir
}

func (c *devResetCmd) Run() error {
	if err := devnet.Reset(c.DataDir); err != nil {
		return err
	}
	fmt.Println("forgotten:", c.DataDir)
	return nil
}
