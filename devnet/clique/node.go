package clique

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/careclear/careclear/devnet/internal/proc"
)

// Head is the newest block of a node's chain.
type Head struct {
	Number uint64
	Hash   common.Hash
}

// Node is one geth process of a network. Its methods may be called from several goroutines.
type Node struct {
	net  *Network
	spec *nodeState
	home string
	ipc  string

	starting sync.Mutex // one start at a time

	mu   sync.Mutex
	proc *process
	rpc  *rpc.Client
}

// Name returns sealer0, sealer1, …, follower0, …
func (n *Node) Name() string { return n.spec.Name }

// Address returns the account a sealer signs blocks with; it is zero for a follower.
func (n *Node) Address() common.Address { return n.spec.Address }

// IPC returns the path of the node's unix socket, the only way to a sealer. It serves every API, also debug.
func (n *Node) IPC() string { return n.ipc }

// Log returns the path of the file the node writes to.
func (n *Node) Log() string { return filepath.Join(n.home, "geth.log") }

// Running says whether the process lives.
func (n *Node) Running() bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.proc != nil && n.proc.running()
}

// PID returns the process id, or 0 when the node does not run.
func (n *Node) PID() int {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.proc == nil || !n.proc.running() {
		return 0
	}
	return n.proc.pid
}

// Stop ends the node with SIGTERM, and with SIGKILL when that takes longer than 15 s or than ctx. A stopped node is
// left as it is.
func (n *Node) Stop(ctx context.Context) error {
	p := n.release()
	if p == nil {
		return nil
	}
	if err := p.stop(ctx); err != nil {
		return fmt.Errorf("stopping %s: %w", n.Name(), err)
	}
	return nil
}

// Kill ends the node with SIGKILL and returns when it is gone.
func (n *Node) Kill() {
	if p := n.release(); p != nil {
		p.kill()
	}
}

// Restart stops the node if it runs and starts it again. It returns when the node is connected to the others that run
// and has caught up with them; a sealer seals again.
func (n *Node) Restart(ctx context.Context) error {
	if err := n.Stop(ctx); err != nil {
		n.net.log.Warn(err.Error())
	}
	return n.net.bringUp(ctx, n)
}

// Head asks the node for its newest block.
func (n *Node) Head(ctx context.Context) (Head, error) {
	var h struct {
		Number hexutil.Uint64 `json:"number"`
		Hash   common.Hash    `json:"hash"`
	}
	err := n.call(ctx, &h, "eth_getBlockByNumber", "latest", false)
	return Head{uint64(h.Number), h.Hash}, err
}

// release gives the process out of the node's hands: from here on its end is expected.
func (n *Node) release() *process {
	n.mu.Lock()
	defer n.mu.Unlock()
	p := n.proc
	n.proc = nil
	if n.rpc != nil {
		n.rpc.Close()
		n.rpc = nil
	}
	return p
}

func (n *Node) call(ctx context.Context, result any, method string, args ...any) error {
	n.mu.Lock()
	client := n.rpc
	n.mu.Unlock()
	if client == nil {
		return fmt.Errorf("%s of %s: the node does not run", method, n.Name())
	}
	if err := client.CallContext(ctx, result, method, args...); err != nil {
		return fmt.Errorf("%s of %s: %w", method, n.Name(), err)
	}
	return nil
}

// start starts the process, if it does not run, and waits until its socket answers.
func (n *Node) start(ctx context.Context) error {
	n.starting.Lock()
	defer n.starting.Unlock()
	if n.net.closed.Load() {
		return fmt.Errorf("starting %s: the network is closed", n.Name())
	}
	if n.Running() {
		return nil
	}
	if err := n.initialise(ctx); err != nil {
		return err
	}
	if err := proc.WriteFile(filepath.Join(n.home, "peers.toml"), n.net.peersTOML(n)); err != nil {
		return err
	}
	p, err := startProcess(n.net.cfg.Binary, n.args(), n.Log(), filepath.Join(n.home, "geth.pid"))
	if err != nil {
		return fmt.Errorf("%s: %w", n.Name(), err)
	}
	client, err := n.dial(ctx, p)
	if err != nil {
		p.kill()
		return err
	}
	n.mu.Lock()
	n.proc, n.rpc = p, client
	n.mu.Unlock()
	go func() {
		<-p.done
		n.mu.Lock()
		unexpected := n.proc == p
		n.mu.Unlock()
		if unexpected {
			n.net.log.Error("a node of the network ended by itself", "node", n.Name(), "error", p.err, "last", why(n.Log()))
		}
	}()
	return nil
}

// dial waits for the socket of a starting node.
func (n *Node) dial(ctx context.Context, p *process) (*rpc.Client, error) {
	ctx, cancel := context.WithTimeout(ctx, 60*time.Second)
	defer cancel()
	for {
		if client, err := rpc.DialContext(ctx, n.ipc); err == nil {
			if err = client.CallContext(ctx, new(string), "web3_clientVersion"); err == nil {
				return client, nil
			}
			client.Close()
		}
		select {
		case <-p.done:
			return nil, fmt.Errorf("%s ended while starting: %s (log: %s)", n.Name(), why(n.Log()), n.Log())
		case <-ctx.Done():
			return nil, fmt.Errorf("%s does not answer on its socket: %w (log: %s)", n.Name(), ctx.Err(), n.Log())
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// initialise writes block 0, once. Doing it again with the same genesis changes nothing, so a node that was killed
// in the middle of it does it again.
func (n *Node) initialise(ctx context.Context) error {
	mark := filepath.Join(n.home, "initialised")
	if _, err := os.Stat(mark); err == nil {
		return nil
	}
	cmd := exec.CommandContext(ctx, n.net.cfg.Binary, "--datadir", n.home, "init", "--state.scheme", "hash",
		filepath.Join(n.net.cfg.Dir, genesisFile))
	cmd.SysProcAttr = proc.ChildAttr()
	if out, err := cmd.CombinedOutput(); err != nil {
		if ctx.Err() != nil {
			err = ctx.Err()
		}
		text := strings.TrimSpace(string(out))
		return fmt.Errorf("writing block 0 of %s: %w: %s", n.Name(), err, text[strings.LastIndexByte(text, '\n')+1:])
	}
	return proc.WriteFile(mark, nil)
}

func (n *Node) args() []string {
	c := n.net.cfg
	args := []string{
		"--datadir", n.home, "--networkid", strconv.FormatUint(c.ChainID, 10), "--config", filepath.Join(n.home, "peers.toml"),
		"--nodekey", filepath.Join(n.home, "nodekey"), "--ipcpath", n.ipc,
		"--nodiscover", "--nat", "none", "--netrestrict", "127.0.0.0/8", "--authrpc.port", "0",
		"--syncmode", "full", "--gcmode", "archive", "--state.scheme", "hash", "--cache", strconv.Itoa(c.CacheMB),
		"--txpool.nolocals", "--txpool.pricelimit", "1", "--txpool.accountslots", "4096", "--txpool.globalslots", "65536",
		"--txpool.accountqueue", "4096", "--txpool.globalqueue", "65536", "--log.format", "logfmt",
	}
	gas := strconv.FormatUint(c.GasLimit, 10)
	if n.spec.sealer() {
		return append(args, "--miner.etherbase", n.spec.Address.Hex(), "--miner.gasprice", strconv.Itoa(GasPrice),
			"--miner.gaslimit", gas, "--unlock", n.spec.Address.Hex(), "--password", filepath.Join(n.home, "password"))
	}
	return append(args,
		"--http", "--http.addr", "127.0.0.1", "--http.port", strconv.Itoa(n.spec.HTTP), "--http.api", "eth,net,web3,txpool",
		"--ws", "--ws.addr", "127.0.0.1", "--ws.port", strconv.Itoa(n.spec.WS), "--ws.api", "eth,net,web3,txpool",
		"--rpc.txfeecap", "0", "--rpc.gascap", gas, "--rpc.batch-request-limit", "2000", "--miner.gaslimit", gas)
}

// maxSocket is the longest path of a unix socket that Linux (107 bytes) and macOS (103) both take.
const maxSocket = 100

// socketPath places a node's socket in its folder, or, when that path is too long for a socket, in a folder of ours
// under the temporary directory.
func socketPath(home string) (string, error) {
	if path := filepath.Join(home, "geth.ipc"); len(path) <= maxSocket {
		return path, nil
	}
	name := fmt.Sprintf("careclear-%x", sha256.Sum256([]byte(home)))[:20]
	for _, base := range []string{os.TempDir(), "/tmp"} {
		path := filepath.Join(base, name, "geth.ipc")
		if len(path) > maxSocket {
			continue
		}
		if err := os.Mkdir(filepath.Dir(path), 0o700); err != nil && !errors.Is(err, os.ErrExist) {
			return "", fmt.Errorf("making a folder for a node's socket: %w", err)
		}
		info, err := os.Lstat(filepath.Dir(path))
		if err != nil || !info.IsDir() || !proc.OwnedBy(info, os.Geteuid()) || info.Mode().Perm()&0o077 != 0 {
			return "", fmt.Errorf("%s is not a private folder of ours: remove it", filepath.Dir(path))
		}
		return path, nil
	}
	return "", fmt.Errorf("no short place for a node's socket: set TMPDIR to a path of at most %d bytes", maxSocket-30)
}
