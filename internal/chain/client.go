package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// nodeTimeout bounds one request to one node; a node that hangs is one that is down.
const nodeTimeout = 20 * time.Second

// wsLimit lets replies of a websocket node be as large as those over HTTP (chain.md §1.7).
const wsLimit = 256 << 20

var (
	// ErrWrongChain: a node serves another chain than the one configured. Cure: point the URL at the right network, or
	// remove the data of the old one.
	ErrWrongChain = errors.New("the node serves another chain")
	// ErrNoNode: no node answered. The error joined to it says why, node by node.
	ErrNoNode = errors.New("no chain node answers")
)

// Client is a set of RPC nodes of one chain. A node is used only after its chain id and genesis were checked, and is
// checked again after every failure. Safe for concurrent use.
type Client struct {
	chainID *big.Int
	genesis common.Hash
	nodes   []*node

	mu        sync.Mutex
	preferred int
	last      map[common.Address]submitted // of each sender's Submit
}

type node struct {
	url string

	mu       sync.Mutex
	rpc      *rpc.Client
	verified bool
}

// Dial connects to the nodes at urls (http, ws or a path to an IPC socket). It fails with [ErrWrongChain] if any
// reachable node has another chain id or genesis, and with [ErrNoNode] if none is reachable. A zero wantGenesis takes
// the genesis of the first node that answers; the others must share it.
func Dial(ctx context.Context, urls []string, wantChainID uint64, wantGenesis common.Hash) (*Client, error) {
	if len(urls) == 0 {
		return nil, errors.New("dial the chain: no node URL given")
	}
	c := &Client{chainID: new(big.Int).SetUint64(wantChainID), genesis: wantGenesis, last: map[common.Address]submitted{}}
	for _, url := range urls {
		c.nodes = append(c.nodes, &node{url: url})
	}
	var failures []error
	alive := 0
	for _, n := range c.nodes {
		_, err := c.open(ctx, n)
		switch {
		case err == nil:
			alive++
		case errors.Is(err, ErrWrongChain):
			c.Close()
			return nil, fmt.Errorf("dial the chain: %w", err)
		default:
			failures = append(failures, err)
		}
	}
	if alive == 0 {
		c.Close()
		return nil, errors.Join(fmt.Errorf("dial the chain: %w", ErrNoNode), errors.Join(failures...))
	}
	return c, nil
}

// ChainID is the id transactions are signed for.
func (c *Client) ChainID() *big.Int { return new(big.Int).Set(c.chainID) }

// Genesis is the hash of block 0.
func (c *Client) Genesis() common.Hash {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.genesis
}

// Close closes every connection.
func (c *Client) Close() {
	for _, n := range c.nodes {
		n.mu.Lock()
		if n.rpc != nil {
			n.rpc.Close()
		}
		n.rpc, n.verified = nil, false
		n.mu.Unlock()
	}
}

// Eth returns a go-ethereum client of a node that answers now, for bindings and one-off questions. It is not to be
// closed, and not to be kept: later calls on it do not move on to another node.
func (c *Client) Eth(ctx context.Context) (*ethclient.Client, error) {
	var eth *ethclient.Client
	err := c.Do(ctx, func(ctx context.Context, r *rpc.Client) error {
		eth = ethclient.NewClient(r)
		_, err := eth.BlockNumber(ctx)
		return err
	})
	return eth, err
}

// Do runs f on the node in use. When the node does not answer, f runs again on the next one; an error that the node
// answered with ([rpc.Error], [ethereum.NotFound]) is returned as it is. f must be safe to run twice.
func (c *Client) Do(ctx context.Context, f func(ctx context.Context, r *rpc.Client) error) error {
	c.mu.Lock()
	first := c.preferred
	c.mu.Unlock()
	var failures []error
	for i := range c.nodes {
		at := (first + i) % len(c.nodes)
		n := c.nodes[at]
		err := c.on(ctx, n, f)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err == nil || answered(err) {
			c.mu.Lock()
			if c.preferred == first {
				c.preferred = at
			}
			c.mu.Unlock()
			return err
		}
		failures = append(failures, err)
	}
	return errors.Join(ErrNoNode, errors.Join(failures...))
}

// Rotate leaves the node in use for the next one: it answers, but not with what it should.
func (c *Client) Rotate() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.preferred = (c.preferred + 1) % len(c.nodes)
}

// All runs f on every node at once and returns an error per node, nil where f succeeded.
func (c *Client) All(ctx context.Context, f func(ctx context.Context, r *rpc.Client) error) []error {
	errs := make([]error, len(c.nodes))
	var wg sync.WaitGroup
	for i, n := range c.nodes {
		wg.Go(func() { errs[i] = c.on(ctx, n, f) })
	}
	wg.Wait()
	return errs
}

// Heads returns a channel that receives a value when there may be a new block: on every newHeads notice of the first
// node that can push, and every poll in any case. It is closed when ctx ends.
func (c *Client) Heads(ctx context.Context, poll time.Duration) <-chan struct{} {
	wake := make(chan struct{}, 1)
	go func() {
		defer close(wake)
		notices := make(chan struct {
			Number hexutil.Uint64 `json:"number"`
		}, 16)
		var sub *rpc.ClientSubscription
		tick := time.NewTicker(poll)
		defer tick.Stop()
		subscribe := func() {
			for _, n := range c.nodes {
				if r, err := c.open(ctx, n); err == nil && r.SupportsSubscriptions() {
					if sub, err = r.EthSubscribe(ctx, notices, "newHeads"); err == nil {
						return
					}
				}
			}
			sub = nil
		}
		subscribe()
		retry := time.NewTicker(max(10*poll, 5*time.Second))
		defer retry.Stop()
		for {
			var failed <-chan error
			if sub != nil {
				failed = sub.Err()
			}
			select {
			case <-ctx.Done():
				if sub != nil {
					sub.Unsubscribe()
				}
				return
			case <-failed:
				sub = nil
				continue
			case <-retry.C:
				if sub == nil {
					subscribe()
				}
				continue
			case <-notices:
			case <-tick.C:
			}
			select {
			case wake <- struct{}{}:
			default:
			}
		}
	}()
	return wake
}

func (c *Client) on(ctx context.Context, n *node, f func(ctx context.Context, r *rpc.Client) error) error {
	ctx, cancel := context.WithTimeout(ctx, nodeTimeout)
	defer cancel()
	r, err := c.open(ctx, n)
	if err != nil {
		return err
	}
	err = f(ctx, r)
	if err != nil && !answered(err) {
		n.mu.Lock()
		n.verified = false
		n.mu.Unlock()
	}
	return err
}

// answered tells a node's own no from silence.
func answered(err error) bool {
	var no rpc.Error
	return errors.As(err, &no) || errors.Is(err, ethereum.NotFound)
}

// open returns the connection of a node that was checked since its last failure.
func (c *Client) open(ctx context.Context, n *node) (*rpc.Client, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.rpc != nil && n.verified {
		return n.rpc, nil
	}
	ctx, cancel := context.WithTimeout(ctx, nodeTimeout)
	defer cancel()
	if n.rpc == nil {
		r, err := rpc.DialOptions(ctx, n.url, rpc.WithWebsocketMessageSizeLimit(wsLimit))
		if err != nil {
			return nil, fmt.Errorf("connect to the node %s: %w", n.url, err)
		}
		n.rpc = r
	}
	var id hexutil.Big
	if err := n.rpc.CallContext(ctx, &id, "eth_chainId"); err != nil {
		return nil, fmt.Errorf("ask the node %s for its chain id: %w", n.url, err)
	}
	if id.ToInt().Cmp(c.chainID) != 0 {
		return nil, fmt.Errorf("node %s: %w: chain id %s, want %s", n.url, ErrWrongChain, id.ToInt(), c.chainID)
	}
	var zero *struct {
		Hash common.Hash `json:"hash"`
	}
	if err := n.rpc.CallContext(ctx, &zero, "eth_getBlockByNumber", "0x0", false); err != nil {
		return nil, fmt.Errorf("ask the node %s for its genesis: %w", n.url, err)
	}
	if zero == nil {
		return nil, fmt.Errorf("node %s: %w: it has no genesis block", n.url, ErrWrongChain)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.genesis == (common.Hash{}) {
		c.genesis = zero.Hash
	}
	if zero.Hash != c.genesis {
		return nil, fmt.Errorf("node %s: %w: genesis %s, want %s", n.url, ErrWrongChain, zero.Hash, c.genesis)
	}
	n.verified = true
	return n.rpc, nil
}
