package clique

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/careclear/careclear/devnet/internal/proc"
)

// Config describes a network. What is zero takes the value the directory was made with, or the default.
type Config struct {
	Dir       string           // the network's directory, made if it is not there
	Binary    string           // geth v1.13.15, see Binary
	Signers   int              // sealers; default 3. An even number buys nothing: 4 survive one loss as 3 do
	Followers int              // nodes with HTTP and websocket RPC; default 1. May differ from one Start to the next
	Period    uint64           // seconds between blocks, at least 1; default 1
	ChainID   uint64           // default 9021
	GasLimit  uint64           // of a block; default 60,000,000, fit for batches of settlements on two cores
	Alloc     []common.Address // accounts that have 10^27 wei in block 0; nil on a later Start: as it was
	CacheMB   int              // memory a node may use for caches; default 256
	Log       *slog.Logger     // default: discards
	Progress  func(string)     // told what is being waited for; may be nil
}

// Endpoint is where a follower serves RPC, on the loopback interface.
type Endpoint struct{ HTTP, WS string }

// Network is a running network. Its methods may be called from several goroutines.
type Network struct {
	cfg       Config
	log       *slog.Logger
	state     *state
	sealers   []*Node
	followers []*Node
	unlock    func()
	closed    atomic.Bool
}

// Start makes the network of cfg.Dir, or finds the one that is there, starts its nodes, connects them and lets the
// sealers seal. It returns when the first new block is there. On an error nothing is left running.
func Start(ctx context.Context, cfg Config) (_ *Network, err error) {
	if cfg.Dir, err = filepath.Abs(cfg.Dir); err != nil {
		return nil, fmt.Errorf("resolving the network's directory: %w", err)
	}
	if cfg.Binary == "" {
		return nil, errors.New("no geth: name the binary, see clique.Binary")
	}
	if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("making the network's directory: %w", err)
	}
	unlock, err := proc.TryLock(filepath.Join(cfg.Dir, lockFile))
	if errors.Is(err, proc.ErrLocked) {
		return nil, fmt.Errorf("another process runs the network in %s: stop it or choose another directory", cfg.Dir)
	}
	if err != nil {
		return nil, err
	}
	n := &Network{cfg: cfg, unlock: unlock}
	defer func() {
		if err != nil {
			n.Close(context.WithoutCancel(ctx))
		}
	}()
	if err := n.prepare(); err != nil {
		return nil, err
	}
	if err := n.bringUp(ctx, n.nodes()...); err != nil {
		return nil, err
	}
	return n, n.checkGenesis(ctx)
}

// prepare loads or makes the state and everything that must be right before a process is started.
func (n *Network) prepare() error {
	s, err := load(n.cfg.Dir)
	if err != nil {
		return err
	}
	if err := n.cfg.complete(s); err != nil {
		return err
	}
	n.log = n.cfg.Log
	if s == nil {
		n.cfg.Progress("making a new network")
		if s, err = create(n.cfg); err != nil {
			return err
		}
	}
	if err := s.check(n.cfg); err != nil {
		return err
	}
	n.state = s
	for i := len(s.Nodes) - s.sealers(); i < n.cfg.Followers; i++ {
		if err := s.addNode(n.cfg.Dir, fmt.Sprintf("follower%d", i), false); err != nil {
			return err
		}
	}
	for _, spec := range s.Nodes {
		home := filepath.Join(n.cfg.Dir, spec.Name)
		found, err := stopOrphan(home)
		if err != nil {
			return err
		}
		if found {
			n.log.Warn("stopped a node that an earlier run left behind", "node", spec.Name)
		}
		node := &Node{net: n, spec: spec, home: home}
		if node.ipc, err = socketPath(home); err != nil {
			return err
		}
		if spec.sealer() {
			n.sealers = append(n.sealers, node)
		} else if len(n.followers) < n.cfg.Followers {
			n.followers = append(n.followers, node)
		}
	}
	if err := n.checkPorts(); err != nil {
		return err
	}
	return s.save(n.cfg.Dir)
}

// complete fills in what the caller left open: from the directory's network if there is one, else the defaults.
func (c *Config) complete(s *state) error {
	def := &state{ChainID: 9021, Period: 1, GasLimit: 60_000_000}
	signers, followers := 3, 1
	if s != nil {
		def, signers, followers = s, s.sealers(), len(s.Nodes)-s.sealers()
	}
	set(&c.ChainID, def.ChainID)
	set(&c.Period, def.Period)
	set(&c.GasLimit, def.GasLimit)
	set(&c.Signers, signers)
	set(&c.Followers, followers)
	set(&c.CacheMB, 256)
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Progress == nil {
		c.Progress = func(string) {}
	}
	switch {
	case c.Signers < 0 || c.Signers > 21:
		return fmt.Errorf("%d sealers: ask for 1 to 21", c.Signers)
	case c.Followers < 0 || c.Followers > 20:
		return fmt.Errorf("%d followers: ask for 1 to 20", c.Followers)
	case c.GasLimit < 8_000_000:
		return fmt.Errorf("gas limit %d: ask for at least 8,000,000, a deployment needs it", c.GasLimit)
	}
	return nil
}

func set[T comparable](field *T, value T) {
	var zero T
	if *field == zero {
		*field = value
	}
}

// checkPorts makes sure that the remembered ports are free. Those between nodes are ours alone and may change;
// those people have written down may not.
func (n *Network) checkPorts() error {
	for _, node := range n.nodes() {
		spec := node.spec
		for !proc.PortFree(spec.P2P) {
			port, err := n.state.freePort()
			if err != nil {
				return err
			}
			spec.P2P = port
		}
		for _, port := range []int{spec.HTTP, spec.WS} {
			if port != 0 && !proc.PortFree(port) {
				return fmt.Errorf("port %d of %s is in use by another program: stop that program, or write a free port into %s",
					port, spec.Name, filepath.Join(n.cfg.Dir, stateFile))
			}
		}
	}
	return nil
}

// checkGenesis compares block 0 of every node with the remembered one, or remembers it.
func (n *Network) checkGenesis(ctx context.Context) error {
	for _, node := range n.nodes() {
		var block struct{ Hash common.Hash }
		if err := node.call(ctx, &block, "eth_getBlockByNumber", "0x0", false); err != nil {
			return err
		}
		if n.state.GenesisHash == (common.Hash{}) {
			n.state.GenesisHash = block.Hash
			if err := n.state.save(n.cfg.Dir); err != nil {
				return err
			}
		}
		if block.Hash != n.state.GenesisHash {
			return fmt.Errorf("%s has block 0 %s, the network has %s: remove %s to begin a new network", node.Name(), block.Hash, n.state.GenesisHash, n.cfg.Dir)
		}
	}
	return nil
}

// peersTOML lists the other nodes for one node as trusted: geth then counts none of them against its maximum of peers.
// A maximum of just the others lets it catch up as soon as it has met them all, where geth otherwise waits ten seconds
// for a fifth (v1.13.15, eth/sync.go nextSyncOp); a dial ratio of 1 lets it dial them all (p2p/dial.go freeDialSlots).
// They are made static by connect, not here.
func (n *Network) peersTOML(self *Node) []byte {
	var urls []string
	for _, node := range n.nodes() {
		if node != self {
			urls = append(urls, fmt.Sprintf("%q", node.spec.url()))
		}
	}
	return fmt.Appendf(nil, "[Node.P2P]\nListenAddr = \"127.0.0.1:%d\"\nMaxPeers = %d\nDialRatio = 1\nTrustedNodes = [%s]\n",
		self.spec.P2P, len(urls), strings.Join(urls, ", "))
}

// nodes lists the sealers, then the followers.
func (n *Network) nodes() []*Node {
	return append(append([]*Node(nil), n.sealers...), n.followers...)
}

func (n *Network) running() (out []*Node) {
	for _, node := range n.nodes() {
		if node.Running() {
			out = append(out, node)
		}
	}
	return out
}

// Sealers returns how many sealers the network has.
func (n *Network) Sealers() int { return len(n.sealers) }

// SealerAddresses returns the accounts that sign blocks.
func (n *Network) SealerAddresses() []common.Address {
	out := make([]common.Address, len(n.sealers))
	for i, s := range n.sealers {
		out[i] = s.Address()
	}
	return out
}

// Sealer returns sealer i, from 0.
func (n *Network) Sealer(i int) *Node { return n.sealers[i] }

// Follower returns follower i, from 0.
func (n *Network) Follower(i int) *Node { return n.followers[i] }

// Followers lists where RPC is served. The addresses stay the same over restarts.
func (n *Network) Followers() []Endpoint {
	var out []Endpoint
	for _, f := range n.followers {
		out = append(out, Endpoint{fmt.Sprintf("http://127.0.0.1:%d", f.spec.HTTP), fmt.Sprintf("ws://127.0.0.1:%d", f.spec.WS)})
	}
	return out
}

// ChainID returns the chain id.
func (n *Network) ChainID() uint64 { return n.state.ChainID }

// GasLimit returns the gas limit of a block.
func (n *Network) GasLimit() uint64 { return n.state.GasLimit }

// Period returns the time between two blocks.
func (n *Network) Period() time.Duration { return time.Duration(n.state.Period) * time.Second }

// GenesisHash returns the hash of block 0.
func (n *Network) GenesisHash() common.Hash { return n.state.GenesisHash }

// Height returns the highest block number of the nodes that run.
func (n *Network) Height(ctx context.Context) (uint64, error) {
	var height uint64
	var errs error
	answered := false
	for _, node := range n.running() {
		h, err := node.Head(ctx)
		if err != nil {
			errs = errors.Join(errs, err)
			continue
		}
		height, answered = max(height, h.Number), true
	}
	if answered {
		return height, nil
	}
	if errs == nil {
		errs = errors.New("no node of the network runs")
	}
	return 0, errs
}

// KillAll ends every node with SIGKILL, all at once.
func (n *Network) KillAll() {
	n.each(n.nodes(), func(node *Node) error { node.Kill(); return nil })
}

// RestartAll starts every node that does not run, and returns when the chain goes on.
func (n *Network) RestartAll(ctx context.Context) error {
	var down []*Node
	for _, node := range n.nodes() {
		if !node.Running() {
			down = append(down, node)
		}
	}
	return n.bringUp(ctx, down...)
}

// Close stops the sealers, then the followers, and gives the directory free. A node that does not stop within ctx or
// 15 s is killed.
func (n *Network) Close(ctx context.Context) error {
	if n.closed.Swap(true) {
		return nil
	}
	stop := func(node *Node) error { return node.Stop(ctx) }
	err := errors.Join(n.each(n.sealers, stop), n.each(n.followers, stop))
	for _, node := range n.nodes() {
		if dir := filepath.Dir(node.ipc); dir != node.home {
			os.RemoveAll(dir)
		}
	}
	n.unlock()
	return err
}

// Remove deletes the network of a directory. It refuses while a process runs it.
func Remove(dir string) error {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return fmt.Errorf("resolving the network's directory: %w", err)
	}
	if _, err := os.Stat(dir); errors.Is(err, os.ErrNotExist) {
		return nil
	}
	unlock, err := proc.TryLock(filepath.Join(dir, lockFile))
	if errors.Is(err, proc.ErrLocked) {
		return fmt.Errorf("a process runs the network in %s: stop it first", dir)
	}
	if err != nil {
		return err
	}
	defer unlock()
	homes, _ := filepath.Glob(filepath.Join(dir, "*", "geth.pid"))
	for _, pid := range homes {
		if _, err := stopOrphan(filepath.Dir(pid)); err != nil {
			return err
		}
	}
	if err := os.RemoveAll(dir); err != nil {
		return fmt.Errorf("removing the network in %s: %w", dir, err)
	}
	return nil
}

// each does something with several nodes at once.
func (n *Network) each(nodes []*Node, do func(*Node) error) error {
	errs := make([]error, len(nodes))
	var wg sync.WaitGroup
	for i, node := range nodes {
		wg.Go(func() { errs[i] = do(node) })
	}
	wg.Wait()
	return errors.Join(errs...)
}

// head is the highest head of some nodes.
func (n *Network) head(ctx context.Context, nodes []*Node) (top uint64, err error) {
	for _, node := range nodes {
		h, err := node.Head(ctx)
		if err != nil {
			return 0, err
		}
		top = max(top, h.Number)
	}
	return top, nil
}

func (n *Network) peers(ctx context.Context, node *Node) (uint64, error) {
	var count hexutil.Uint64
	err := node.call(ctx, &count, "net_peerCount")
	return uint64(count), err
}
