package clique_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"errors"
	"log/slog"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/careclear/careclear/devnet/clique"
)

func itoa(n int) string { return strconv.Itoa(n) }

// TestMain is also the owner that TestOrphans kills.
func TestMain(m *testing.M) {
	if dir := os.Getenv("CARECLEAR_TEST_OWNER"); dir != "" {
		n, err := clique.Start(context.Background(), clique.Config{Dir: dir, Binary: os.Getenv("CARECLEAR_TEST_GETH"), Signers: 1})
		if err != nil {
			println(err.Error())
			os.Exit(1)
		}
		os.Stdout.WriteString(itoa(n.Sealer(0).PID()) + "\n")
		select {}
	}
	os.Exit(m.Run())
}

// TestKillAllUnderLoad: no block that any RPC node has shown as its head is ever lost by kill -9 of all nodes.
func TestKillAllUnderLoad(t *testing.T) {
	rounds := 3
	if s := os.Getenv("CARECLEAR_KILLS"); s != "" {
		var err error
		if rounds, err = strconv.Atoi(s); err != nil {
			t.Fatalf("CARECLEAR_KILLS: %v", err)
		}
	}
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	n := start(t, clique.Config{Followers: 2, Alloc: []common.Address{crypto.PubkeyToAddress(key.PublicKey)}})
	rpc, genesis := n.Followers(), n.GenesisHash()
	seen := make([]map[uint64]map[common.Hash]bool, len(rpc))
	for i := range seen {
		seen[i] = map[uint64]map[common.Hash]bool{}
	}
	for round := range rounds {
		ctx, cancel := context.WithCancel(t.Context())
		var wg sync.WaitGroup
		for i, e := range rpc {
			wg.Go(func() { watch(ctx, e.HTTP, seen[i]) })
		}
		var sent int
		wg.Go(func() { sent = load(ctx, rpc[0].HTTP, key, n.ChainID()) })
		from, _ := n.Height(ctx)
		grow(t, n, 6)
		n.KillAll()
		cancel()
		wg.Wait()
		if sent == 0 {
			t.Fatal("no load was sent")
		}
		begun := time.Now()
		if err := n.RestartAll(t.Context()); err != nil {
			t.Fatal(err)
		}
		var top uint64
		for i := range rpc {
			top = max(top, check(t, n, i, seen[i]))
		}
		t.Logf("round %d: %d transactions sent, killed above block %d, up again in %v", round, sent, from+6, time.Since(begun).Round(time.Millisecond))
		if n.GenesisHash() != genesis || n.Followers()[0] != rpc[0] {
			t.Fatal("genesis or ports changed over a restart")
		}
		grow(t, n, 2)
		if h, _ := n.Height(t.Context()); h < top {
			t.Fatalf("height %d below block %d seen before", h, top)
		}
	}
	// What was buried six blocks deep before the last kill is canonical on every node, and the same.
	for i := range rpc {
		client := dial(t, rpc[i].HTTP)
		other := dial(t, rpc[(i+1)%len(rpc)].HTTP)
		head, err := client.BlockNumber(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for number := range seen[i] {
			if number+6 > head {
				continue
			}
			a, err := client.HeaderByNumber(t.Context(), big.NewInt(int64(number)))
			if err != nil {
				t.Fatal(err)
			}
			b, err := other.HeaderByNumber(t.Context(), big.NewInt(int64(number)))
			if err != nil || a.Hash() != b.Hash() {
				t.Errorf("block %d differs between followers: %v", number, err)
			}
		}
	}
}

// check asks follower i for every block it has shown, and returns the highest.
func check(t *testing.T, n *clique.Network, i int, seen map[uint64]map[common.Hash]bool) (top uint64) {
	t.Helper()
	client := dial(t, n.Followers()[i].HTTP)
	for number, hashes := range seen {
		top = max(top, number)
		canonical, err := client.HeaderByNumber(t.Context(), new(big.Int).SetUint64(number))
		if err != nil {
			t.Errorf("follower%d: block %d is gone: %v", i, number, err)
			continue
		}
		for hash := range hashes {
			if _, err := client.HeaderByHash(t.Context(), hash); err != nil {
				t.Errorf("follower%d: block %d %s is gone: %v", i, number, hash, err)
			}
		}
		if len(hashes) == 1 && !hashes[canonical.Hash()] {
			t.Logf("follower%d: block %d was reorganised", i, number)
		}
	}
	head, err := client.BlockNumber(t.Context())
	if err != nil || head < top {
		t.Errorf("follower%d: head %d after the restart, block %d was seen before (%v)", i, head, top, err)
	}
	return top
}

// watch notes every head a node shows.
func watch(ctx context.Context, url string, seen map[uint64]map[common.Hash]bool) {
	client, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return
	}
	defer client.Close()
	for ctx.Err() == nil {
		if h, err := client.HeaderByNumber(ctx, nil); err == nil {
			if seen[h.Number.Uint64()] == nil {
				seen[h.Number.Uint64()] = map[common.Hash]bool{}
			}
			seen[h.Number.Uint64()][h.Hash()] = true
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// load sends transfers with data as fast as one connection allows and returns how many were taken.
func load(ctx context.Context, url string, key *ecdsa.PrivateKey, chainID uint64) (sent int) {
	client, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return 0
	}
	defer client.Close()
	nonce, err := client.PendingNonceAt(ctx, crypto.PubkeyToAddress(key.PublicKey))
	if err != nil {
		return 0
	}
	signer := types.NewEIP155Signer(new(big.Int).SetUint64(chainID))
	for ctx.Err() == nil {
		to := common.BigToAddress(new(big.Int).SetUint64(1_000_000 + nonce))
		tx := types.MustSignNewTx(key, signer, &types.LegacyTx{Nonce: nonce, GasPrice: big.NewInt(clique.GasPrice), Gas: 60_000, To: &to, Value: big.NewInt(1), Data: make([]byte, 256)})
		if err := client.SendTransaction(ctx, tx); err != nil {
			time.Sleep(10 * time.Millisecond)
			continue
		}
		nonce++
		sent++
	}
	return sent
}

func dial(t *testing.T, url string) *ethclient.Client {
	t.Helper()
	client, err := ethclient.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

// TestOrphans kills the owner of a network: its nodes end with it (Linux) or are ended by the next Start, which resumes
// the chain. Then it leaves a node behind for certain.
func TestOrphans(t *testing.T) {
	bin := geth(t)
	dir := t.TempDir()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	owner := exec.Command(exe)
	owner.Env = append(os.Environ(), "CARECLEAR_TEST_OWNER="+dir, "CARECLEAR_TEST_GETH="+bin)
	owner.Stderr = t.Output()
	out, err := owner.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := owner.Start(); err != nil {
		t.Fatal(err)
	}
	buf := make([]byte, 32)
	k, err := out.Read(buf)
	if err != nil {
		t.Fatal(errors.Join(err, owner.Process.Kill()))
	}
	pid, err := strconv.Atoi(strings.TrimSpace(string(buf[:k])))
	if err != nil {
		t.Fatal(err)
	}
	owner.Process.Kill()
	owner.Wait()
	n := start(t, clique.Config{Dir: dir})
	if line, err := os.ReadFile("/proc/" + itoa(pid) + "/cmdline"); err == nil && strings.Contains(string(line), dir) {
		t.Error("the sealer of the killed owner still runs")
	}
	grow(t, n, 2)
	n.Close(t.Context())

	home := filepath.Join(dir, "sealer0")
	orphan := exec.Command(bin, "--datadir", home, "--nodiscover", "--port", "0", "--authrpc.port", "0", "--ipcdisable")
	if err := orphan.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- orphan.Wait() }()
	if err := os.WriteFile(filepath.Join(home, "geth.pid"), []byte(itoa(orphan.Process.Pid)), 0o600); err != nil {
		t.Fatal(err)
	}
	var log bytes.Buffer
	n = start(t, clique.Config{Dir: dir, Log: slog.New(slog.NewTextHandler(&log, nil))})
	if !strings.Contains(log.String(), "left behind") {
		t.Error("Start did not notice the orphan")
	}
	select {
	case <-ended:
	case <-time.After(time.Minute):
		t.Error("the orphan still runs")
	}
	grow(t, n, 1)
}
