package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/store/db"
)

// A request to a node carries at most this much: geth takes 5 MB of HTTP body, bytes are hex.
const (
	sendBytes = 1 << 20
	sendCount = 100
)

// Run broadcasts whenever it is kicked and every resend interval, and resolves what is stuck, until ctx ends. Errors are
// logged and tried again: nothing is lost by one.
func (s *Sender) Run(ctx context.Context) error {
	tick := time.NewTicker(s.opt.Resend)
	defer tick.Stop()
	for {
		s.mu.Lock()
		fenced := s.fenced
		s.mu.Unlock()
		if fenced {
			if err := s.Start(ctx); err != nil && ctx.Err() == nil {
				s.log.WarnContext(ctx, "lanes not synchronised", "error", err)
			}
		}
		if err := s.Broadcast(ctx); err != nil && ctx.Err() == nil {
			s.log.WarnContext(ctx, "broadcast", "error", err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-s.wake:
		case <-tick.C:
			if err := s.Resolve(ctx); err != nil && ctx.Err() == nil {
				s.log.WarnContext(ctx, "resolve", "error", err)
			}
		}
	}
}

// Kick makes Run broadcast now. Call it after the transaction around [Sender.Pack] has committed.
func (s *Sender) Kick() {
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

// Broadcast sends to every node, in the order of the nonces of each lane, all bytes no node has accepted yet, and again
// those accepted a resend interval ago and not mined since. It sends what any process packed. An error means that
// Postgres or every node failed; what a node said of a transaction stands in chain_tx.send_error.
func (s *Sender) Broadcast(ctx context.Context) error {
	s.sending.Lock()
	defer s.sending.Unlock()
	q := db.New(s.pool)
	now := s.opt.Now()
	rows, err := q.ChainTxUnconfirmed(ctx, now.Add(-s.opt.Resend))
	if err != nil {
		return fmt.Errorf("broadcast: read what is unconfirmed: %w", err)
	}
	for len(rows) > 0 {
		n, size := 0, 0
		for n < len(rows) && n < sendCount && (n == 0 || size+len(rows[n].Raw) <= sendBytes) {
			size += len(rows[n].Raw)
			n++
		}
		if err := s.send(ctx, q, rows[:n], now); err != nil {
			return fmt.Errorf("broadcast: %w", err)
		}
		rows = rows[n:]
	}
	return nil
}

func (s *Sender) send(ctx context.Context, q *db.Queries, rows []db.ChainTxUnconfirmedRow, now time.Time) error {
	verdicts := make(chan []error, len(s.client.nodes))
	failures := s.client.All(ctx, func(ctx context.Context, r *rpc.Client) error {
		batch := make([]rpc.BatchElem, len(rows))
		for i, row := range rows {
			batch[i] = rpc.BatchElem{Method: "eth_sendRawTransaction", Args: []any{hexutil.Bytes(row.Raw)}, Result: new(common.Hash)}
		}
		if err := r.BatchCallContext(ctx, batch); err != nil {
			return err
		}
		errs := make([]error, len(batch))
		for i := range batch {
			errs[i] = batch[i].Error
		}
		verdicts <- errs
		return nil
	})
	close(verdicts)
	answers := make([][]error, 0, len(failures))
	for errs := range verdicts {
		answers = append(answers, errs)
	}
	var accepted []int64
	for i, row := range rows {
		heard := make([]error, len(answers))
		for j := range answers {
			heard[j] = answers[j][i]
		}
		verdict, cause := judge(heard, errors.Join(failures...))
		switch {
		case verdict == Accepted:
			accepted = append(accepted, row.ID)
			continue
		case verdict == Unsendable && row.State == "signed" && len(answers) == len(failures):
			if err := s.replace(ctx, SlotID(row.SlotID), cause); err != nil {
				return err
			}
		case verdict == NoFunds:
			s.log.ErrorContext(ctx, "lane has no funds for gas: fund it", "lane", common.BytesToAddress(row.Lane), "slot", row.SlotID)
		}
		text := "no answer"
		if cause != nil {
			text = verdict.String() + ": " + cause.Error()
		}
		if err := q.ChainTxSendError(ctx, db.ChainTxSendErrorParams{ID: row.ID, SendError: &text}); err != nil {
			return fmt.Errorf("store an answer: %w", err)
		}
	}
	if len(accepted) > 0 {
		if err := q.ChainTxAccepted(ctx, db.ChainTxAcceptedParams{At: now, Ids: accepted}); err != nil {
			return fmt.Errorf("store what was accepted: %w", err)
		}
	}
	if len(answers) == 0 {
		return errors.Join(ErrNoNode, errors.Join(failures...))
	}
	return nil
}

// judge makes one verdict of all nodes' answers about one transaction: one acceptance is enough, and only unanimity
// makes it unsendable. silence is why nodes did not answer, nil if all did.
func judge(answers []error, silence error) (Verdict, error) {
	verdict, cause := Unknown, silence
	for i, err := range answers {
		v := Classify(err)
		switch {
		case v == Accepted:
			return Accepted, nil
		case i == 0:
			verdict, cause = v, err
		case verdict == Unsendable:
			verdict, cause = v, err
		}
	}
	return verdict, cause
}

// replace fills a nonce whose bytes can never be mined with a transaction that does nothing, so that the lane goes on.
// Its items become [Reverted] when that is final.
func (s *Sender) replace(ctx context.Context, slot SlotID, cause error) error {
	return store.InTx(ctx, s.pool, func(tx pgx.Tx) error {
		q := db.New(tx)
		row, err := q.ChainSlotLock(ctx, int64(slot))
		if err != nil {
			return fmt.Errorf("lock slot %d: %w", slot, err)
		}
		lane := common.BytesToAddress(row.Lane)
		if s.signers[lane] == nil || row.Filled {
			return nil // another process has the key, or nothing is left to do
		}
		superseded, err := q.ChainTxSupersede(ctx, int64(slot))
		if err != nil {
			return fmt.Errorf("supersede slot %d: %w", slot, err)
		}
		before, err := q.ChainSlotAttempts(ctx, int64(slot))
		if err != nil {
			return fmt.Errorf("read the attempts at slot %d: %w", slot, err)
		}
		if superseded == 0 {
			return nil
		}
		s.log.ErrorContext(ctx, "transaction can never be mined; its nonce is filled with one that does nothing",
			"slot", slot, "lane", lane, "nonce", row.Nonce, "error", cause)
		price := big.NewInt(before.GasPrice + max(1, before.GasPrice/10))
		return s.attempt(ctx, q, slot, before.Attempts+1, "noop", lane, &types.LegacyTx{
			Nonce: uint64(row.Nonce), GasPrice: price, Gas: 21_000, To: &lane,
		})
	})
}

// Resolve finds nonces that a transaction not ours has taken for good: the account's nonce at the final height is past
// them, and the indexer, which has read every block up to there, saw none of our attempts. Their items become
// [Reverted]. This happens when a key serves something else too, or Postgres lost commits.
func (s *Sender) Resolve(ctx context.Context) error {
	q := db.New(s.pool)
	final, err := q.IndexCheckpoint(ctx, FinalCheckpoint)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("resolve: read the final height: %w", err)
	}
	lanes, err := q.ChainLaneStates(ctx)
	if err != nil {
		return fmt.Errorf("resolve: read the lanes: %w", err)
	}
	for _, lane := range lanes {
		if lane.InFlight == 0 {
			continue
		}
		address := common.BytesToAddress(lane.Address)
		var nonce hexutil.Uint64
		err := s.client.Do(ctx, func(ctx context.Context, r *rpc.Client) error {
			var block struct {
				Hash common.Hash `json:"hash"`
			}
			height := hexutil.EncodeUint64(uint64(final.Number))
			if err := r.CallContext(ctx, &block, "eth_getBlockByNumber", height, false); err != nil {
				return err
			}
			if !bytes.Equal(block.Hash[:], final.Hash) {
				return fmt.Errorf("the node has another block at the final height %d", final.Number)
			}
			return r.CallContext(ctx, &nonce, "eth_getTransactionCount", address, height)
		})
		if err != nil {
			return fmt.Errorf("resolve: nonce of lane %s at the final height: %w", address, err)
		}
		open, err := q.ChainSlotsOpen(ctx, db.ChainSlotsOpenParams{Lane: lane.Address, Below: int64(nonce)})
		if err != nil {
			return fmt.Errorf("resolve: read the open slots of lane %s: %w", address, err)
		}
		for _, slot := range open {
			if err := s.lose(ctx, SlotID(slot.ID), final.Number); err != nil {
				return fmt.Errorf("resolve: slot %d: %w", slot.ID, err)
			}
		}
	}
	return nil
}

func (s *Sender) lose(ctx context.Context, slot SlotID, at int64) error {
	return store.InTx(ctx, s.pool, func(tx pgx.Tx) error {
		q := db.New(tx)
		row, err := q.ChainSlotLock(ctx, int64(slot))
		if err != nil {
			return fmt.Errorf("lock: %w", err)
		}
		if row.Filled {
			return nil
		}
		s.log.ErrorContext(ctx, "nonce was taken by a transaction not ours",
			"slot", slot, "lane", common.BytesToAddress(row.Lane), "nonce", row.Nonce)
		if err := q.ChainSlotLost(ctx, int64(slot)); err != nil {
			return fmt.Errorf("mark lost: %w", err)
		}
		rows, err := q.ChainItemsLost(ctx, db.ChainItemsLostParams{SlotID: int64(slot), Block: &at})
		if err != nil {
			return fmt.Errorf("return the items: %w", err)
		}
		items := make([]Item, len(rows))
		for i, r := range rows {
			items[i] = Item{Kind: r.Kind, Subject: [32]byte(r.Subject)}
		}
		if s.opt.Reverted != nil && len(items) > 0 {
			return s.opt.Reverted(ctx, tx, items)
		}
		return nil
	})
}
