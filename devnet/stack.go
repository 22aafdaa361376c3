package devnet

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"golang.org/x/sync/errgroup"

	"github.com/careclear/careclear/devnet/clique"
	"github.com/careclear/careclear/devnet/postgres"
	devredis "github.com/careclear/careclear/devnet/redis"
	"github.com/careclear/careclear/fraud"
	"github.com/careclear/careclear/indexer"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/governance"
	"github.com/careclear/careclear/internal/intake"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/tables"
	"github.com/careclear/careclear/internal/vault"
	"github.com/careclear/careclear/internal/vault/vaultpg"
	"github.com/careclear/careclear/settlement"
)

// Config says what to run and where. Only DataDir is required.
type Config struct {
	DataDir     string
	CacheDir    string        // where geth and Postgres binaries are kept; default: careclear in the user's cache directory
	Source      string        // the source tree that holds devnet/geth, to build geth from; "" finds it
	GethBinary  string        // GETH_BIN; "" builds it once
	DatabaseURL string        // DATABASE_URL; "" starts an embedded Postgres
	RedisURL    string        // REDIS_URL; "" starts miniredis
	Listen      string        // address of the API; default 127.0.0.1:8080
	Signers     int           // sealers, default 3
	Period      uint64        // seconds between blocks, default 1
	Lanes       int           // default 1, at most 4
	Tables      string        // store of published tables; default: tables in DataDir, which may be empty
	Delay       time.Duration // of the time lock, 48 hours on a real network; default here 10 seconds
	Log         *slog.Logger
	Progress    func(string)
	Now         func() time.Time
}

// Stack is a running CareClear on one machine: network, database, contracts, settlement, indexer, fraud, API.
type Stack struct {
	cfg        Config
	network    *clique.Network
	postgres   *postgres.Server
	redis      *devredis.Server
	pool       *pgxpool.Pool
	client     *chain.Client
	contracts  Contracts
	office     *office
	vault      *vault.Vault
	intake     *intake.Service
	settlement *settlement.Service
	indexer    *indexer.Indexer
	fraud      *fraud.Engine
	tokens     []Persona
	auth       liveTokens
	listener   net.Listener

	closers []func(context.Context) error // run in reverse order
	group   *errgroup.Group
	failed  <-chan struct{} // closed when a part of the group has ended
	stop    context.CancelFunc
}

// finality is how deep a block must be: 6 for three sealers, 2 for one, floor(n/2)+1 at least (chain.md §1.4).
func finality(signers int) uint64 {
	if signers == 1 {
		return 2
	}
	return uint64(max(6, signers/2+1))
}

// Start brings everything up, or finds it again in the data directory and goes on where it was. The caller closes
// the stack; when Start fails it has closed what it had started.
func Start(ctx context.Context, cfg Config) (_ *Stack, err error) {
	cfg.defaults()
	s := &Stack{cfg: cfg}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.Close(context.WithoutCancel(ctx)))
		}
	}()
	if err := os.MkdirAll(cfg.DataDir, 0o700); err != nil {
		return nil, fmt.Errorf("make the data directory: %w", err)
	}
	// The port first: it is the failure a person causes most, and the cheapest to find.
	if s.listener, err = net.Listen("tcp", cfg.Listen); err != nil {
		return nil, fmt.Errorf("listen on %s: %w; stop what uses it or choose another with --listen", cfg.Listen, err)
	}
	s.closers = append(s.closers, func(context.Context) error { return ignoreClosed(s.listener.Close()) })
	keys, err := OpenKeys(cfg.DataDir)
	if err != nil {
		return nil, err
	}
	if err := s.startServers(ctx, keys); err != nil {
		return nil, err
	}
	if err := s.openChain(ctx, keys); err != nil {
		return nil, err
	}
	if err := s.assemble(ctx, keys); err != nil {
		return nil, err
	}
	return s, s.run(ctx)
}

func (cfg *Config) defaults() {
	if cfg.Listen == "" {
		cfg.Listen = "127.0.0.1:8080"
	}
	if cfg.Signers == 0 {
		cfg.Signers = 3
	}
	if cfg.Period == 0 {
		cfg.Period = 1
	}
	if cfg.Lanes == 0 {
		cfg.Lanes = 1
	}
	if cfg.Delay == 0 {
		cfg.Delay = 10 * time.Second
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	if cfg.Progress == nil {
		cfg.Progress = func(string) {}
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.CacheDir == "" {
		if base, err := os.UserCacheDir(); err == nil {
			cfg.CacheDir = filepath.Join(base, "careclear")
		} else {
			cfg.CacheDir = filepath.Join(cfg.DataDir, "cache")
		}
	}
}

// startServers starts Postgres, Redis and the network side by side: they know nothing of each other.
func (s *Stack) startServers(ctx context.Context, keys *Keys) error {
	g, gctx := errgroup.WithContext(ctx)
	g.Go(func() (err error) {
		s.cfg.Progress("starting Postgres")
		s.postgres, err = postgres.Start(gctx, postgres.Config{URL: s.cfg.DatabaseURL, Dir: filepath.Join(s.cfg.DataDir, "postgres"),
			CacheDir: s.cfg.CacheDir, Log: s.cfg.Log.With("part", "postgres"), Progress: s.cfg.Progress})
		return err
	})
	g.Go(func() (err error) {
		s.redis, err = devredis.Start(gctx, s.cfg.RedisURL)
		return err
	})
	g.Go(func() error {
		binary, err := clique.Binary(gctx, clique.BinaryOptions{Path: s.cfg.GethBinary, CacheDir: s.cfg.CacheDir, Source: s.cfg.Source, Progress: s.cfg.Progress})
		if err != nil {
			return err
		}
		s.cfg.Progress(fmt.Sprintf("starting %d sealers and a follower", s.cfg.Signers))
		s.network, err = clique.Start(gctx, clique.Config{Dir: filepath.Join(s.cfg.DataDir, "chain"), Binary: binary, Signers: s.cfg.Signers,
			Period: s.cfg.Period, Alloc: keys.Funded(), Log: s.cfg.Log.With("part", "clique"), Progress: s.cfg.Progress})
		return err
	})
	err := g.Wait()
	s.closers = append(s.closers, func(ctx context.Context) error {
		var errs []error
		if s.network != nil {
			errs = append(errs, s.network.Close(ctx))
		}
		if s.redis != nil {
			s.redis.Close()
		}
		if s.postgres != nil {
			errs = append(errs, s.postgres.Close(ctx))
		}
		return errors.Join(errs...)
	})
	return err
}

// openChain connects to the database and a follower and finds or deploys the contracts.
func (s *Stack) openChain(ctx context.Context, keys *Keys) (err error) {
	s.cfg.Progress("migrating the database")
	if s.pool, err = store.Open(ctx, s.postgres.URL()); err != nil {
		return err
	}
	s.closers = append(s.closers, func(context.Context) error { s.pool.Close(); return nil })
	var urls []string
	for _, f := range s.network.Followers() {
		urls = append(urls, f.HTTP)
	}
	if s.client, err = chain.Dial(ctx, urls, s.network.ChainID(), s.network.GenesisHash()); err != nil {
		return fmt.Errorf("connect to the network: %w", err)
	}
	s.closers = append(s.closers, func(context.Context) error { s.client.Close(); return nil })
	if s.contracts, err = deploy(ctx, s.pool, s.client, keys, s.network.SealerAddresses(), s.cfg.Delay, s.cfg.Progress); err != nil {
		return err
	}
	network := governance.NewNetwork(urls, s.network.ChainID(), s.network.GenesisHash(), s.contracts)
	network.Clique = s.network.Follower(0).IPC()
	return network.Write(NetworkFile(s.cfg.DataDir))
}

// NetworkFile is where a devnet says what `careclear govern` needs to know of it.
func NetworkFile(dir string) string { return filepath.Join(dir, "network.json") }

// assemble wires the rooms together. Nothing runs yet.
func (s *Stack) assemble(ctx context.Context, keys *Keys) error {
	cfg := s.cfg
	var signers []chain.Signer
	var lanes []common.Address
	for i := range cfg.Lanes {
		signer := chain.NewKeySigner(keys.Lane(i))
		signers, lanes = append(signers, signer), append(lanes, signer.Address())
	}
	s.office = &office{pool: s.pool, client: s.client, contracts: s.contracts, keys: keys, lanes: lanes,
		today: func() claim.Day { return claim.DayOf(cfg.Now()) }}
	kek, err := vault.OpenFile(vault.FileConfig{Keyset: filepath.Join(cfg.DataDir, "vault", "keyset.age"), Identity: filepath.Join(cfg.DataDir, "vault", "identity.txt"), Dev: true})
	if err != nil {
		return err
	}
	if s.vault, err = vault.Open(ctx, kek, vaultpg.New(s.pool), vault.Options{Tenant: "dev", Now: cfg.Now}); err != nil {
		return err
	}
	sender := chain.NewSender(s.pool, s.client, signers, chain.SenderOptions{MaxGas: s.network.GasLimit() / 2, Now: cfg.Now, Log: cfg.Log.With("part", "sender"),
		Reverted: func(ctx context.Context, tx pgx.Tx, items []chain.Item) error {
			return s.settlement.Reverted(ctx, tx, items)
		}})
	shelf, err := cfg.tables()
	if err != nil {
		return err
	}
	s.settlement, err = settlement.New(settlement.Config{
		Pool: s.pool, Vault: s.vault, Sender: sender, ChainID: s.network.ChainID(), Log: cfg.Log.With("part", "settlement"), Now: cfg.Now,
		Contracts: settlement.Contracts{Claims: s.contracts.Claims, Consents: s.contracts.Consents, Eligibility: s.contracts.Eligibility,
			Appeals: s.contracts.Appeals, Treasury: s.contracts.Treasury},
		PayerKey: func(payer uint32) (*ecdsa.PrivateKey, bool) { return keys.Payer(payer), true },
		Payer:    s.office.payer,
		Provider: s.office.provider,
		Tables:   shelf,
	})
	if err != nil {
		return err
	}
	s.intake = &intake.Service{Pool: s.pool, Vault: s.vault, Wake: s.settlement.Wake, Admit: s.office.admitProviders, Now: cfg.Now,
		Consents: intake.ConsentSigning{ChainID: s.network.ChainID(), Contract: s.contracts.Consents}}
	rules, err := fraud.Rules()
	if err != nil {
		return err
	}
	s.fraud = fraud.New(s.pool, rules)
	s.indexer, err = indexer.New(s.pool, s.client, s.contracts, indexer.Options{Confirmations: finality(s.network.Sealers()), Log: cfg.Log.With("part", "indexer"), Now: cfg.Now, Hooks: []indexer.Hook{s.settlement}})
	if err != nil {
		return err
	}
	ctx, s.stop = context.WithCancel(context.WithoutCancel(ctx))
	s.group, ctx = errgroup.WithContext(ctx)
	s.failed = ctx.Done()
	s.group.Go(func() error { return ended(ctx, sender.Run(ctx)) })
	s.closers = append(s.closers, func(context.Context) error { s.stop(); return s.group.Wait() })
	return sender.Start(ctx)
}

// tables opens the store of published tables: one that is named must be there, the data directory's may come later.
func (cfg *Config) tables() (*tables.Shelf, error) {
	dir := cfg.Tables
	if dir == "" {
		dir = filepath.Join(cfg.DataDir, "tables")
	} else if !tables.HasStore(dir) {
		return nil, fmt.Errorf("%s holds no tables; import some: careclear tables import DIR --store %[1]s", dir)
	}
	return tables.OpenShelf(dir)
}

// run starts everything that goes on by itself, the API last.
func (s *Stack) run(ctx context.Context) error {
	background, stop := context.WithCancel(context.WithoutCancel(ctx))
	s.closers = append(s.closers, func(context.Context) error { stop(); return nil })
	s.group.Go(func() error { return ended(background, s.indexer.Run(background)) })
	s.every(background, "fraud rules", func(ctx context.Context) error {
		_, err := s.fraud.Run(ctx, int64(s.indexer.Status().Indexed))
		return err
	})
	s.every(background, "register providers", s.office.registerProviders)
	for i := range s.network.Sealers() {
		s.mirror(background, s.network.Sealer(i))
	}
	if err := s.settlement.Start(background); err != nil {
		return err
	}
	s.closers = append(s.closers, s.settlement.Stop)
	return s.serve(background)
}

// mirror plays the operator of one sealer: what the members vote about sealers becomes its proposals to clique.
func (s *Stack) mirror(ctx context.Context, node *clique.Node) {
	m := &governance.Mirror{Sealers: s.contracts.Sealers, Node: node.IPC(), Alarm: 60, Log: s.cfg.Log.With("part", "mirror", "sealer", node.Name())}
	s.every(ctx, "mirror sealers", func(ctx context.Context) error {
		if !node.Running() {
			return nil
		}
		return m.Step(ctx)
	})
}

// every runs a step each second until ctx ends. A failed step is logged and comes again: each goes on from what it
// has stored.
func (s *Stack) every(ctx context.Context, name string, step func(context.Context) error) {
	s.group.Go(func() error {
		tick := time.NewTicker(time.Second)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return nil
			case <-tick.C:
				if err := step(ctx); err != nil && ctx.Err() == nil {
					s.cfg.Log.Warn(name, "error", err)
				}
			}
		}
	})
}

func ended(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return nil
	}
	return err
}

func ignoreClosed(err error) error {
	if errors.Is(err, net.ErrClosed) {
		return nil
	}
	return err
}

// Close stops everything in the reverse order of its start and waits for it, as long as ctx allows.
func (s *Stack) Close(ctx context.Context) error {
	var errs []error
	for i := len(s.closers) - 1; i >= 0; i-- {
		errs = append(errs, s.closers[i](ctx))
	}
	s.closers = nil
	return errors.Join(errs...)
}

// URL is where the API answers.
func (s *Stack) URL() string { return "http://" + s.listener.Addr().String() }

// Done is closed when a part that should go on for ever has ended; [Stack.Err] then says why.
func (s *Stack) Done() <-chan struct{} { return s.failed }

// Err waits for every part to end and returns the first failure.
func (s *Stack) Err() error {
	s.stop()
	return s.group.Wait()
}

// Reset forgets everything of a data directory: chain, database, keys, files. It refuses one that is in use.
func Reset(dir string) error {
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err := clique.Remove(filepath.Join(dir, "chain")); err != nil {
		return err
	}
	if err := postgres.Remove(filepath.Join(dir, "postgres")); err != nil {
		return err
	}
	if err := os.RemoveAll(dir); err != nil {
		return fmt.Errorf("remove %s: %w", dir, err)
	}
	return nil
}
