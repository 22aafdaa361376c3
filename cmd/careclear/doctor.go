package main

import (
	"context"
	"fmt"
	"net"
	"os"
	"strconv"

	"github.com/careclear/careclear/devnet/clique"
	"github.com/careclear/careclear/devnet/doctor"
)

// doctorCmd says what would keep `careclear dev` with the same flags from starting, with the cure, and ends with 1 if
// anything would.
type doctorCmd struct {
	dataDir
	Listen      string `help:"Address of the API." default:"127.0.0.1:8080" env:"CARECLEAR_LISTEN"`
	CacheDir    string `help:"Where the geth and Postgres programs are kept." type:"path" env:"CARECLEAR_CACHE_DIR"`
	GethBinary  string `help:"A geth v1.13.15 to use instead of building one." env:"GETH_BIN"`
	DatabaseURL string `help:"A Postgres to use instead of the embedded one." env:"DATABASE_URL"`
	RedisURL    string `help:"A Redis to use instead of the embedded one." env:"REDIS_URL"`
	JSON        bool   `help:"Print the checks as JSON." name:"json"`
}

func (c *doctorCmd) Run(ctx context.Context) error {
	_, service, err := net.SplitHostPort(c.Listen)
	if err != nil {
		return fmt.Errorf("read --listen: %w; want host:port, as 127.0.0.1:8080", err)
	}
	ports := map[string]int{}
	if service != "0" { // 0: any free one
		port, err := strconv.Atoi(service)
		if err != nil {
			return fmt.Errorf("read --listen: %q is not a port number", service)
		}
		ports["--listen"] = port
	}
	checks := doctor.Run(ctx, doctor.Options{DataDir: c.DataDir, CacheDir: c.CacheDir, Ports: ports, GethPath: c.GethBinary,
		DatabaseURL: c.DatabaseURL, RedisURL: c.RedisURL})
	show := doctor.Print
	if c.JSON {
		show = doctor.PrintJSON
	}
	if err := show(os.Stdout, checks); err != nil {
		return fmt.Errorf("print the checks: %w", err)
	}
	if doctor.Failed(checks) {
		return exitCode(1)
	}
	return nil
}

// gethCmd makes sure that there is a geth and prints its path.
type gethCmd struct {
	CacheDir   string `help:"Where the geth program is kept." type:"path" env:"CARECLEAR_CACHE_DIR"`
	GethBinary string `help:"A geth v1.13.15 to use instead of building one." env:"GETH_BIN"`
}

func (c *gethCmd) Run(ctx context.Context) error {
	path, err := clique.Binary(ctx, clique.BinaryOptions{Path: c.GethBinary, CacheDir: c.CacheDir,
		Progress: func(text string) { fmt.Fprintln(os.Stderr, text) }})
	if err != nil {
		return err
	}
	fmt.Println(path)
	return nil
}
