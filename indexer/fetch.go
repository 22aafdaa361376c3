package indexer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/consensus/clique"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/careclear/careclear/internal/chain"
)

// errNode: the node's answers do not fit together or to what the header commits to: a reorg between two requests, a
// node behind a balancer that lags, or one that lies. Nothing is stored; the next node is asked.
var errNode = errors.New("the node's answer is not consistent")

// fetched is a block with the receipts its header commits to.
type fetched struct {
	Block
	txs      []common.Hash
	receipts types.Receipts
	root     common.Hash
	gas      uint64
}

// source reads checked blocks from the nodes.
type source struct{ client *chain.Client }

// head is the number of the newest block of the node in use.
func (s source) head(ctx context.Context) (uint64, error) {
	var n hexutil.Uint64
	err := s.client.Do(ctx, func(ctx context.Context, r *rpc.Client) error {
		return r.CallContext(ctx, &n, "eth_blockNumber")
	})
	if err != nil {
		return 0, fmt.Errorf("ask for the newest block: %w", err)
	}
	return uint64(n), nil
}

// hash is the hash of the node's block at this height, false when it has none.
func (s source) hash(ctx context.Context, number uint64) (common.Hash, bool, error) {
	blocks, err := s.headers(ctx, number, number)
	if err != nil || len(blocks) == 0 {
		return common.Hash{}, false, err
	}
	return blocks[0].Hash, true, nil
}

// blocks reads from..to, linked by their parents, with receipts. It returns fewer when the node has fewer.
func (s source) blocks(ctx context.Context, from, to uint64) ([]fetched, error) {
	blocks, err := s.headers(ctx, from, to)
	if err != nil {
		return nil, err
	}
	for i := 1; i < len(blocks); i++ {
		if blocks[i].Parent != blocks[i-1].Hash {
			return nil, fmt.Errorf("%w: block %d does not follow block %d", errNode, blocks[i].Number, blocks[i-1].Number)
		}
	}
	if err := s.receipts(ctx, blocks); err != nil {
		return nil, err
	}
	return blocks, nil
}

func (s source) headers(ctx context.Context, from, to uint64) ([]fetched, error) {
	raw := make([]json.RawMessage, to-from+1)
	batch := make([]rpc.BatchElem, len(raw))
	for i := range batch {
		batch[i] = rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{hexutil.EncodeUint64(from + uint64(i)), false}, Result: &raw[i]}
	}
	if err := s.batch(ctx, batch); err != nil {
		return nil, fmt.Errorf("read headers %d to %d: %w", from, to, err)
	}
	blocks := make([]fetched, 0, len(raw))
	for i := range raw {
		if len(raw[i]) == 0 || string(raw[i]) == "null" {
			break
		}
		b, err := parseBlock(raw[i], from+uint64(i))
		if err != nil {
			return nil, err
		}
		blocks = append(blocks, b)
	}
	return blocks, nil
}

func parseBlock(raw json.RawMessage, number uint64) (fetched, error) {
	var header types.Header
	var rest struct {
		Hash         common.Hash   `json:"hash"`
		Transactions []common.Hash `json:"transactions"`
	}
	if err := json.Unmarshal(raw, &header); err != nil {
		return fetched{}, fmt.Errorf("%w: header %d: %w", errNode, number, err)
	}
	if err := json.Unmarshal(raw, &rest); err != nil {
		return fetched{}, fmt.Errorf("%w: block %d: %w", errNode, number, err)
	}
	if header.Number == nil || !header.Number.IsUint64() || header.Number.Uint64() != number {
		return fetched{}, fmt.Errorf("%w: asked for block %d, got %v", errNode, number, header.Number)
	}
	if hash := header.Hash(); hash != rest.Hash {
		return fetched{}, fmt.Errorf("%w: block %d says it is %s, its header hashes to %s", errNode, number, rest.Hash, hash)
	}
	return fetched{
		Block: Block{
			Number: number, Hash: rest.Hash, Parent: header.ParentHash, Time: time.Unix(int64(header.Time), 0).UTC(), Sealer: sealer(&header),
		},
		txs: rest.Transactions, root: header.ReceiptHash, gas: header.GasUsed,
	}, nil
}

// A request for receipts asks for blocks of at most this much gas together: at about 25,000 gas and 1 kB of JSON an
// event that is some 10 MB, under geth's limit of 25 MB a reply. A single larger block is asked for alone.
const gasPerRequest = 250_000_000

func (s source) receipts(ctx context.Context, blocks []fetched) error {
	var batch []rpc.BatchElem
	var at []int
	var gas uint64
	flush := func() error {
		if len(batch) == 0 {
			return nil
		}
		if err := s.batch(ctx, batch); err != nil {
			return fmt.Errorf("read receipts from block %d: %w", blocks[at[0]].Number, err)
		}
		for i, n := range at {
			if err := blocks[n].accept(*batch[i].Result.(*types.Receipts)); err != nil {
				return err
			}
		}
		batch, at, gas = nil, nil, 0
		return nil
	}
	for i := range blocks {
		b := &blocks[i]
		if b.root == types.EmptyReceiptsHash {
			if len(b.txs) != 0 {
				return fmt.Errorf("%w: block %d lists %d transactions but its header says none", errNode, b.Number, len(b.txs))
			}
			continue
		}
		if gas+b.gas > gasPerRequest || len(batch) >= sourceBatch {
			if err := flush(); err != nil {
				return err
			}
		}
		batch = append(batch, rpc.BatchElem{Method: "eth_getBlockReceipts", Args: []any{b.Hash}, Result: new(types.Receipts)})
		at = append(at, i)
		gas += b.gas
	}
	return flush()
}

// accept takes receipts that are exactly those the header commits to.
func (f *fetched) accept(receipts types.Receipts) error {
	if len(receipts) != len(f.txs) {
		return fmt.Errorf("%w: block %d has %d transactions, %d receipts", errNode, f.Number, len(f.txs), len(receipts))
	}
	index := uint(0)
	for i, r := range receipts {
		if r == nil || r.BlockHash != f.Hash || r.TxHash != f.txs[i] {
			return fmt.Errorf("%w: receipt %d is not of block %d", errNode, i, f.Number)
		}
		for _, l := range r.Logs {
			if l.BlockHash != f.Hash || l.BlockNumber != f.Number || l.TxHash != r.TxHash || l.TxIndex != uint(i) || l.Index != index {
				return fmt.Errorf("%w: log %d is not the one of block %d", errNode, index, f.Number)
			}
			index++
		}
	}
	if root := types.DeriveSha(receipts, newHasher()); root != f.root {
		return fmt.Errorf("%w: receipts of block %d hash to %s, its header says %s", errNode, f.Number, root, f.root)
	}
	f.receipts = receipts
	return nil
}

// sourceBatch is the most calls in one JSON-RPC request; geth's limit is 1,000.
const sourceBatch = 500

func (s source) batch(ctx context.Context, batch []rpc.BatchElem) error {
	return s.client.Do(ctx, func(ctx context.Context, r *rpc.Client) error {
		for start := 0; start < len(batch); start += sourceBatch {
			part := batch[start:min(start+sourceBatch, len(batch))]
			if err := r.BatchCallContext(ctx, part); err != nil {
				return err
			}
			for i := range part {
				if part[i].Error != nil {
					return part[i].Error
				}
			}
		}
		return nil
	})
}

// sealer recovers who sealed a clique block from the last 65 bytes of its extra data; zero when there is no valid seal.
func sealer(h *types.Header) common.Address {
	const vanity = 32
	if len(h.Extra) < vanity+crypto.SignatureLength {
		return common.Address{}
	}
	if h.WithdrawalsHash != nil || h.ExcessBlobGas != nil || h.BlobGasUsed != nil || h.ParentBeaconRoot != nil || h.SlotNumber != nil {
		return common.Address{} // not a clique header; SealHash would panic
	}
	key, err := crypto.Ecrecover(clique.SealHash(h).Bytes(), h.Extra[len(h.Extra)-crypto.SignatureLength:])
	if err != nil {
		return common.Address{}
	}
	return common.BytesToAddress(crypto.Keccak256(key[1:])[12:])
}

func newHasher() types.ListHasher { return trie.NewStackTrie(nil) }
