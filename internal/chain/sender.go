package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/internal/store/db"
)

// MaxTxBytes is the largest transaction geth's pool takes (txMaxSize). A batch of claims that is larger has to be split.
const MaxTxBytes = 128 << 10

// Outcomes of an item that no event of its own gave. Any other outcome is [Done] or the name of the contract's error.
const (
	// Done: the item's event is mined.
	Done = "done"
	// Reverted: its transaction is final and did nothing; pack it again.
	Reverted = "reverted"
	// NoEvent: its transaction is final and succeeded without a word about the item. A defect: look before packing again.
	NoEvent = "no-event"
	// Replaced: its block was undone while a newer slot carried the same subject.
	Replaced = "replaced"
)

var (
	// ErrNoLane: every lane is paused, held by another packer, or has its fill of unmined transactions. Try again soon.
	ErrNoLane = errors.New("no signing lane is free")
	// ErrEpoch: the lane was fenced since this process read it; [Sender.Start] reads it again.
	ErrEpoch = errors.New("the signing lane was fenced")
	// ErrTooLarge: the transaction cannot enter a pool; pack fewer items.
	ErrTooLarge = errors.New("the batch is too large for one transaction")
	// ErrItemOpen: an item is under way in another slot. The caller's transaction has to be rolled back.
	ErrItemOpen = errors.New("an item is under way already")
)

// SlotID names one nonce of one lane: chain_slot.id.
type SlotID int64

// Item is one thing a batch carries. Its outcome is the event with its subject.
type Item struct {
	Kind    string   // "submit", "settle", "grant", "revoke", "attest", "terminate"; see the indexer for what ends each
	Subject [32]byte // claim's chain id, consent ref, coverage ref
}

// Batch is one transaction to be sent. Gas is its limit; see [GasLimit].
type Batch struct {
	Kind  string
	To    common.Address
	Data  []byte
	Gas   uint64
	Items []Item
}

// SenderOptions may be left zero.
type SenderOptions struct {
	GasPrice    int64         // wei; default 1, the network's constant price
	InFlightMax int           // unmined transactions a new lane may have; default 64
	MaxGas      uint64        // largest gas limit of a transaction; default 30,000,000, the block's
	Resend      time.Duration // how often unmined bytes are sent again; default 3 s
	Now         func() time.Time
	Log         *slog.Logger

	// Reverted is told, in the transaction that says so, of items whose nonce another transaction took for good.
	Reverted func(ctx context.Context, tx pgx.Tx, items []Item) error
}

// Sender packs batches into nonces and sees that every nonce is filled. Safe for concurrent use, by goroutines and by
// processes. Start it before use.
type Sender struct {
	pool    *pgxpool.Pool
	client  *Client
	signers map[common.Address]Signer
	opt     SenderOptions
	log     *slog.Logger

	mu     sync.Mutex
	epochs map[common.Address]int32
	fenced bool

	sending sync.Mutex
	wake    chan struct{}
}

// NewSender makes a sender for the lanes of these signers. A lane's key must serve nothing else.
func NewSender(pool *pgxpool.Pool, client *Client, signers []Signer, opt SenderOptions) *Sender {
	if opt.GasPrice <= 0 {
		opt.GasPrice = 1
	}
	if opt.InFlightMax <= 0 {
		opt.InFlightMax = 64
	}
	if opt.MaxGas == 0 {
		opt.MaxGas = 30_000_000
	}
	if opt.Resend <= 0 {
		opt.Resend = 3 * time.Second
	}
	if opt.Now == nil {
		opt.Now = time.Now
	}
	if opt.Log == nil {
		opt.Log = slog.New(slog.DiscardHandler)
	}
	s := &Sender{
		pool: pool, client: client, opt: opt, log: opt.Log, wake: make(chan struct{}, 1),
		signers: map[common.Address]Signer{}, epochs: map[common.Address]int32{},
	}
	for _, signer := range signers {
		s.signers[signer.Address()] = signer
	}
	return s
}

// Start registers the lanes and moves each next nonce up to the highest that Postgres, the chain or any node's pool
// knows. It never moves one back. All nodes are asked; one must answer.
func (s *Sender) Start(ctx context.Context) error {
	q := db.New(s.pool)
	for address := range s.signers {
		nonce, err := s.nextNonce(ctx, address)
		if err != nil {
			return fmt.Errorf("start lane %s: %w", address, err)
		}
		if err := q.ChainLaneAdd(ctx, db.ChainLaneAddParams{Address: address[:], InFlightMax: int32(s.opt.InFlightMax)}); err != nil {
			return fmt.Errorf("register lane %s: %w", address, err)
		}
		row, err := q.ChainLaneSync(ctx, db.ChainLaneSyncParams{Address: address[:], ChainNonce: int64(nonce)})
		if err != nil {
			return fmt.Errorf("synchronise lane %s: %w", address, err)
		}
		s.mu.Lock()
		s.epochs[address] = row.Epoch
		s.mu.Unlock()
		s.log.InfoContext(ctx, "lane ready", "lane", address, "nonce", row.NextNonce, "epoch", row.Epoch, "paused", row.Paused)
	}
	s.mu.Lock()
	s.fenced = false
	s.mu.Unlock()
	return nil
}

// nextNonce is the first nonce no node has seen used, mined or waiting.
func (s *Sender) nextNonce(ctx context.Context, address common.Address) (uint64, error) {
	var mu sync.Mutex
	var highest hexutil.Uint64
	errs := s.client.All(ctx, func(ctx context.Context, r *rpc.Client) error {
		for _, block := range []string{"latest", "pending"} {
			var n hexutil.Uint64
			if err := r.CallContext(ctx, &n, "eth_getTransactionCount", address, block); err != nil {
				return fmt.Errorf("ask for the %s nonce: %w", block, err)
			}
			mu.Lock()
			highest = max(highest, n)
			mu.Unlock()
		}
		return nil
	})
	for _, err := range errs {
		if err == nil {
			return uint64(highest), nil
		}
	}
	return 0, errors.Join(errs...)
}

// Pack signs a batch with the next nonce of a free lane and stores bytes, slot and items in the caller's transaction,
// which must be READ COMMITTED and should end soon: the lane is locked until then. Nothing is sent; call [Sender.Kick]
// or [Sender.Broadcast] after the commit. Errors: [ErrNoLane], [ErrEpoch], [ErrTooLarge], [ErrItemOpen]; only after
// ErrNoLane and ErrTooLarge may the transaction go on.
func (s *Sender) Pack(ctx context.Context, tx pgx.Tx, b Batch) (SlotID, error) {
	if b.Gas > s.opt.MaxGas {
		return 0, fmt.Errorf("pack %s: %w: gas limit %d, at most %d", b.Kind, ErrTooLarge, b.Gas, s.opt.MaxGas)
	}
	if len(b.Data) > MaxTxBytes-512 {
		return 0, fmt.Errorf("pack %s: %w: %d bytes of data, at most %d", b.Kind, ErrTooLarge, len(b.Data), MaxTxBytes-512)
	}
	q := db.New(tx)
	ours := make([][]byte, 0, len(s.signers))
	for address := range s.signers {
		ours = append(ours, address.Bytes())
	}
	lane, err := q.ChainLaneClaim(ctx, ours)
	if errors.Is(err, pgx.ErrNoRows) {
		return 0, fmt.Errorf("pack %s: %w", b.Kind, ErrNoLane)
	}
	if err != nil {
		return 0, fmt.Errorf("pack %s: find a lane: %w", b.Kind, err)
	}
	address := common.BytesToAddress(lane.Address)
	s.mu.Lock()
	epoch, known := s.epochs[address]
	if known && epoch != lane.Epoch {
		s.fenced = true
	}
	s.mu.Unlock()
	if !known || epoch != lane.Epoch {
		return 0, fmt.Errorf("pack %s: %w: lane %s is at epoch %d, this process at %d", b.Kind, ErrEpoch, address, lane.Epoch, epoch)
	}
	slot, err := q.ChainSlotInsert(ctx, db.ChainSlotInsertParams{Lane: lane.Address, Nonce: lane.NextNonce, Epoch: epoch, Kind: b.Kind})
	if err != nil {
		return 0, fmt.Errorf("pack %s: store the slot: %w", b.Kind, err)
	}
	legacy := &types.LegacyTx{
		Nonce: uint64(lane.NextNonce), GasPrice: big.NewInt(s.opt.GasPrice), Gas: b.Gas, To: &b.To, Data: b.Data,
	}
	if err := s.attempt(ctx, q, SlotID(slot), 1, "work", address, legacy); err != nil {
		return 0, fmt.Errorf("pack %s: %w", b.Kind, err)
	}
	items := db.ChainItemsInsertParams{SlotID: slot}
	for i, item := range b.Items {
		items.Idxs = append(items.Idxs, int32(i))
		items.Kinds = append(items.Kinds, item.Kind)
		items.Subjects = append(items.Subjects, b.Items[i].Subject[:])
	}
	stored, err := q.ChainItemsInsert(ctx, items)
	if err != nil {
		return 0, fmt.Errorf("pack %s: store the items: %w", b.Kind, err)
	}
	if stored != int64(len(b.Items)) {
		return 0, fmt.Errorf("pack %s: %w: %d of %d", b.Kind, ErrItemOpen, int64(len(b.Items))-stored, len(b.Items))
	}
	bumped, err := q.ChainLaneBump(ctx, db.ChainLaneBumpParams{Address: lane.Address, NextNonce: lane.NextNonce, Epoch: epoch})
	if err != nil {
		return 0, fmt.Errorf("pack %s: take the nonce: %w", b.Kind, err)
	}
	if bumped != 1 {
		return 0, fmt.Errorf("pack %s: %w", b.Kind, ErrEpoch)
	}
	return SlotID(slot), nil
}

// attempt signs a transaction and stores its bytes as an attempt at a slot.
func (s *Sender) attempt(ctx context.Context, q *db.Queries, slot SlotID, n int32, kind string, lane common.Address, legacy *types.LegacyTx) error {
	signed, err := s.signers[lane].SignTx(types.NewTx(legacy), s.client.chainID)
	if err != nil {
		return err
	}
	raw, err := signed.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encode the transaction: %w", err)
	}
	hash := signed.Hash()
	err = q.ChainTxInsert(ctx, db.ChainTxInsertParams{
		SlotID: int64(slot), Attempt: n, Kind: kind, Hash: hash[:], Raw: raw,
		GasPrice: legacy.GasPrice.Int64(), GasLimit: int64(legacy.Gas),
	})
	if err != nil {
		return fmt.Errorf("store the signed bytes: %w", err)
	}
	return nil
}

// GasLimit is the limit of a batch of n items: base + perItem × n and a quarter more. Estimates are no help in a batch,
// because items refused in the estimate may be accepted when it is mined.
func GasLimit(base, perItem uint64, n int) uint64 {
	gas := base + perItem*uint64(n)
	return gas + gas/4
}

// PauseLanes stops (or restarts) packing on every lane of every process. What is signed is still sent.
func PauseLanes(ctx context.Context, on db.DBTX, paused bool) error {
	if err := db.New(on).ChainLanesPause(ctx, paused); err != nil {
		return fmt.Errorf("pause the lanes: %w", err)
	}
	return nil
}

// Fence raises every lane's epoch: no process packs before it has run [Sender.Start] again. For use after Postgres was
// restored or failed over.
func Fence(ctx context.Context, on db.DBTX) error {
	if err := db.New(on).ChainLanesFence(ctx); err != nil {
		return fmt.Errorf("fence the lanes: %w", err)
	}
	return nil
}
