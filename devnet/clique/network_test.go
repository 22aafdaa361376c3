package clique_test

import (
	"bytes"
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/careclear/careclear/devnet/clique"
)

// geth returns the binary, building it if nobody did before.
func geth(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("needs real geth processes: run without -short")
	}
	path, err := clique.Binary(t.Context(), clique.BinaryOptions{Path: os.Getenv("GETH_BIN"), Progress: func(s string) { t.Log(s) }})
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// start starts a network that ends with the test.
func start(t *testing.T, cfg clique.Config) *clique.Network {
	t.Helper()
	if cfg.Dir == "" {
		cfg.Dir = t.TempDir()
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.NewTextHandler(t.Output(), nil))
	}
	cfg.Binary = geth(t)
	t.Cleanup(func() { // before the directory is removed: what the nodes said
		logs, _ := filepath.Glob(filepath.Join(cfg.Dir, "*", "geth.log"))
		for _, path := range logs {
			if data, err := os.ReadFile(path); err == nil && t.Failed() {
				t.Logf("%s: …%s", path, data[max(0, len(data)-6000):])
			}
		}
	})
	begun := time.Now()
	n, err := clique.Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { n.Close(context.Background()) })
	t.Logf("network of %d sealers up in %v", n.Sealers(), time.Since(begun).Round(10*time.Millisecond))
	return n
}

// grow waits until the chain has grown by some blocks.
func grow(t *testing.T, n *clique.Network, blocks uint64) {
	t.Helper()
	from, err := n.Height(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for end := time.Now().Add(90 * time.Second); time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
		if h, err := n.Height(t.Context()); err == nil && h >= from+blocks {
			return
		}
	}
	t.Fatalf("the chain did not grow from %d by %d blocks", from, blocks)
}

func TestOneSealerDiesAndComesBack(t *testing.T) {
	n := start(t, clique.Config{})
	client, err := ethclient.DialContext(t.Context(), n.Followers()[0].WS)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	if id, err := client.ChainID(t.Context()); err != nil || id.Uint64() != n.ChainID() {
		t.Fatalf("chain id %v, %v; want %d", id, err, n.ChainID())
	}
	block, err := client.BlockByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if block.BaseFee() != nil || block.GasLimit() != n.GasLimit() {
		t.Errorf("block has base fee %v and gas limit %d; want none and %d", block.BaseFee(), block.GasLimit(), n.GasLimit())
	}
	grow(t, n, 3)
	n.Sealer(1).Kill()
	if n.Sealer(1).Running() {
		t.Fatal("sealer1 runs after Kill")
	}
	grow(t, n, 4)
	if err := n.Sealer(1).Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	// Sealer 1 signs again: its address comes up among the next blocks' signers. Two of three are enough to go on, so
	// only the loss of another one shows that it works.
	n.Sealer(2).Kill()
	grow(t, n, 4)
	if err := n.Sealer(2).Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := n.Sealer(0).Stop(t.Context()); err != nil {
		t.Error(err)
	}
	grow(t, n, 2)
}

func TestResumeKeepsChainPortsAndKeys(t *testing.T) {
	cfg := clique.Config{Dir: t.TempDir(), Signers: 1, Alloc: []common.Address{{1}, {2}}}
	n := start(t, cfg)
	grow(t, n, 2)
	rpc, genesis := n.Followers(), n.GenesisHash()
	head, err := n.Follower(0).Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := clique.Start(t.Context(), clique.Config{Dir: cfg.Dir, Binary: geth(t)}); err == nil || !strings.Contains(err.Error(), "another process") {
		t.Errorf("second Start on the same directory: %v; want a refusal", err)
	}
	if err := n.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := n.Sealer(0).Restart(t.Context()); err == nil {
		t.Error("a closed network started a node")
	}

	n = start(t, clique.Config{Dir: cfg.Dir, Followers: 2}) // everything but the second follower as it was
	if got := n.Followers(); got[0] != rpc[0] || len(got) != 2 {
		t.Errorf("endpoints %v; want %v and one more", got, rpc)
	}
	if n.GenesisHash() != genesis {
		t.Errorf("genesis %s, was %s", n.GenesisHash(), genesis)
	}
	for i := range 2 {
		client, err := ethclient.Dial(n.Followers()[i].HTTP)
		if err != nil {
			t.Fatal(err)
		}
		defer client.Close()
		if h, err := client.HeaderByHash(t.Context(), head.Hash); err != nil || h.Number.Uint64() != head.Number {
			t.Errorf("follower%d on block %d of before: %v, %v", i, head.Number, h, err)
		}
		if b, err := client.BalanceAt(t.Context(), common.Address{2}, nil); err != nil || b.BitLen() < 80 {
			t.Errorf("funded account has %v, %v", b, err)
		}
	}
	if err := n.Close(t.Context()); err != nil {
		t.Fatal(err)
	}

	for name, other := range map[string]clique.Config{
		"period":  {Period: 2},
		"signers": {Signers: 3},
		"chain":   {ChainID: 7},
		"gas":     {GasLimit: 30_000_000},
		"alloc":   {Alloc: []common.Address{{1}}},
	} {
		other.Dir, other.Binary = cfg.Dir, geth(t)
		if _, err := clique.Start(t.Context(), other); err == nil || !strings.Contains(err.Error(), "begin a new network") {
			t.Errorf("other %s: %v; want a refusal with the cure", name, err)
		}
	}
	path := filepath.Join(cfg.Dir, "genesis.json")
	genesisJSON, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	os.WriteFile(path, bytes.Replace(genesisJSON, []byte(`"0x1"`), []byte(`"0x2"`), 1), 0o600)
	if _, err := clique.Start(t.Context(), clique.Config{Dir: cfg.Dir, Binary: geth(t)}); err == nil || !strings.Contains(err.Error(), "genesis.json") {
		t.Errorf("edited genesis: %v; want a refusal", err)
	}
}

func TestSecretsAndLongPaths(t *testing.T) {
	dir := filepath.Join(t.TempDir(), strings.Repeat("a-long-folder/", 8))
	n := start(t, clique.Config{Dir: dir, Signers: 1})
	if len(n.Sealer(0).IPC()) > 100 {
		t.Errorf("socket path of %d bytes", len(n.Sealer(0).IPC()))
	}
	secret, err := os.ReadFile(filepath.Join(dir, "sealer0", "password"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"password", "nodekey", "peers.toml", "geth.log"} {
		if info, err := os.Stat(filepath.Join(dir, "sealer0", name)); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v; want mode 0600", name, info.Mode(), err)
		}
	}
	keys, _ := filepath.Glob(filepath.Join(dir, "sealer0", "keystore", "UTC--*"))
	if len(keys) != 1 {
		t.Fatalf("%d keystore files; want 1", len(keys))
	}
	if line, err := os.ReadFile("/proc/" + itoa(n.Sealer(0).PID()) + "/cmdline"); err == nil {
		if bytes.Contains(line, bytes.TrimSpace(secret)) {
			t.Error("the password stands on the command line")
		}
		if args := strings.Split(string(line), "\x00"); slices.Contains(args, "--http") || slices.Contains(args, "--ws") {
			t.Error("a sealer serves RPC")
		}
	}
	ipc := n.Sealer(0).IPC()
	n.Close(t.Context())
	if _, err := os.Stat(filepath.Dir(ipc)); err == nil {
		t.Error("the folder of the socket is left behind")
	}
}

func TestBadConfig(t *testing.T) {
	for name, cfg := range map[string]clique.Config{
		"no binary":    {},
		"signers":      {Binary: "/bin/true", Signers: -1},
		"many signers": {Binary: "/bin/true", Signers: 100},
		"followers":    {Binary: "/bin/true", Followers: -1},
		"gas":          {Binary: "/bin/true", GasLimit: 1},
		"not geth":     {Binary: "/bin/false", Signers: 1},
	} {
		cfg.Dir = t.TempDir()
		if n, err := clique.Start(t.Context(), cfg); err == nil {
			n.Close(t.Context())
			t.Errorf("%s: accepted", name)
		}
	}
}
