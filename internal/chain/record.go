package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/careclear/careclear/internal/store/db"
)

// Names of the rows in checkpoint: the newest block the indexer has stored, and the newest of them that is final.
const (
	IndexedCheckpoint = "indexed"
	FinalCheckpoint   = "final"
)

// Mined is a transaction of ours that the indexer found in a block.
type Mined struct {
	Hash, BlockHash common.Hash
	Block           uint64
	GasUsed, Status uint64
}

// Outcome is what the event with an item's subject said in the transaction Hash: [Done] or the name of a custom error.
type Outcome struct {
	Hash    common.Hash
	Item    Item
	Outcome string
	Block   uint64
}

// RecordMined marks attempts as mined and stores their items' outcomes. The indexer calls it in its transaction.
func RecordMined(ctx context.Context, on db.DBTX, mined []Mined, outcomes []Outcome) error {
	if len(mined) == 0 {
		return nil
	}
	q := db.New(on)
	var m db.ChainTxMinedParams
	for i := range mined {
		m.Hashes = append(m.Hashes, mined[i].Hash[:])
		m.BlockHashes = append(m.BlockHashes, mined[i].BlockHash[:])
		m.Numbers = append(m.Numbers, int64(mined[i].Block))
		m.Gas = append(m.Gas, int64(mined[i].GasUsed))
		m.Statuses = append(m.Statuses, int32(mined[i].Status))
	}
	if err := q.ChainTxMined(ctx, m); err != nil {
		return fmt.Errorf("mark transactions as mined: %w", err)
	}
	if len(outcomes) == 0 {
		return nil
	}
	var o db.ChainItemOutcomesParams
	for i := range outcomes {
		o.Hashes = append(o.Hashes, outcomes[i].Hash[:])
		o.Kinds = append(o.Kinds, outcomes[i].Item.Kind)
		o.Subjects = append(o.Subjects, outcomes[i].Item.Subject[:])
		o.Outcomes = append(o.Outcomes, outcomes[i].Outcome)
		o.Blocks = append(o.Blocks, int64(outcomes[i].Block))
	}
	if err := q.ChainItemOutcomes(ctx, o); err != nil {
		return fmt.Errorf("store the items' outcomes: %w", err)
	}
	return nil
}

// RecordUndone takes back what was mined in blocks from this number on: the attempts are to be sent again, the items
// are open again.
func RecordUndone(ctx context.Context, on db.DBTX, from uint64) error {
	q := db.New(on)
	number := int64(from)
	if err := q.ChainTxUndo(ctx, &number); err != nil {
		return fmt.Errorf("take back transactions: %w", err)
	}
	if err := q.ChainItemsUndo(ctx, &number); err != nil {
		return fmt.Errorf("take back outcomes: %w", err)
	}
	return nil
}

// RecordFinal makes final what was mined up to this block, and returns the items whose transaction did nothing: they
// are [Reverted] now and may be packed again.
func RecordFinal(ctx context.Context, on db.DBTX, through uint64) ([]Item, error) {
	q := db.New(on)
	number := int64(through)
	rows, err := q.ChainTxFinal(ctx, &number)
	if err != nil {
		return nil, fmt.Errorf("mark transactions as final: %w", err)
	}
	if len(rows) == 0 {
		return nil, nil
	}
	var f db.ChainItemsFinalParams
	for _, row := range rows {
		outcome := NoEvent
		if row.Kind == "noop" || row.Status == nil || *row.Status == 0 {
			outcome = Reverted
		}
		f.Slots = append(f.Slots, row.SlotID)
		f.Outcomes = append(f.Outcomes, outcome)
		f.Blocks = append(f.Blocks, *row.BlockNumber)
	}
	if err := q.ChainTxLosers(ctx, f.Slots); err != nil {
		return nil, fmt.Errorf("mark losing attempts: %w", err)
	}
	left, err := q.ChainItemsFinal(ctx, f)
	if err != nil {
		return nil, fmt.Errorf("close items without an event: %w", err)
	}
	var reverted []Item
	for _, item := range left {
		if item.Outcome == Reverted {
			reverted = append(reverted, Item{Kind: item.Kind, Subject: [32]byte(item.Subject)})
		}
	}
	return reverted, nil
}
