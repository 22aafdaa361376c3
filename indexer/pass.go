package indexer

import (
	"context"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/store/db"
)

// connection is the one that holds the writer's lock.
type connection interface {
	db.DBTX
	Begin(ctx context.Context) (pgx.Tx, error)
}

// pass indexes the next run of blocks, and before them undoes a reorg. It reports whether the checkpoint moved.
func (x *Indexer) pass(ctx context.Context, conn connection) (advanced bool, err error) {
	tip, some, err := checkpoint(ctx, conn, chain.IndexedCheckpoint)
	if err != nil {
		return false, err
	}
	head, err := x.source.head(ctx)
	if err != nil {
		return false, err
	}
	final, _, err := checkpoint(ctx, conn, chain.FinalCheckpoint)
	if err != nil {
		return false, err
	}
	x.update(func(s *Status) {
		s.Head, s.Indexed, s.Final, s.Behind = head, tip.number, final.number, some && head < tip.number
	})
	var next uint64
	if some {
		next = tip.number + 1
	}
	if some && head < tip.number {
		x.log.WarnContext(ctx, "the node is behind what is indexed: nothing is deleted", "head", head, "indexed", tip.number)
		x.client.Rotate()
		return false, nil
	}
	if head < next {
		return false, nil
	}
	blocks, err := x.source.blocks(ctx, next, min(head, next+uint64(x.opt.ChunkSize)-1))
	if err != nil || len(blocks) == 0 {
		return false, err
	}
	if !some && blocks[0].Hash != x.client.Genesis() {
		return false, fmt.Errorf("%w: genesis %s", chain.ErrWrongChain, blocks[0].Hash)
	}
	undo, twice := false, false
	if some && blocks[0].Parent != tip.hash {
		if blocks, err = x.branch(ctx, conn, tip, final, blocks[0].Number); err != nil {
			return false, err
		}
		if twice, err = x.signedTwice(ctx, conn, blocks[0].Block); err != nil {
			return false, err
		}
		undo = true
	}
	err = inTx(ctx, conn, func(tx pgx.Tx) error {
		if undo {
			if err := x.undo(ctx, tx, blocks[0].Number); err != nil {
				return err
			}
		}
		return x.apply(ctx, tx, blocks)
	})
	if err != nil {
		return false, fmt.Errorf("index blocks %d to %d: %w", blocks[0].Number, blocks[len(blocks)-1].Number, err)
	}
	last := blocks[len(blocks)-1].Number
	x.update(func(s *Status) {
		s.Indexed, s.Advanced = last, x.opt.Now()
		if k := x.opt.Confirmations; last >= k {
			s.Final = max(s.Final, last-k)
		}
		if undo {
			s.Reorgs++
			s.Deepest = max(s.Deepest, tip.number+1-blocks[0].Number)
		}
		if twice {
			s.Equivocations++
		}
	})
	return true, nil
}

// branch finds the newest stored block that is on the node's chain, and returns the node's blocks from there through
// at least the height `to`, linked. It deletes nothing; it fails with [ErrFinality] when that block is too far back.
func (x *Indexer) branch(ctx context.Context, conn connection, tip, final stored, to uint64) ([]fetched, error) {
	ancestor := tip.number
	var parent common.Hash
	for {
		ours, err := db.New(conn).IndexBlockHash(ctx, int64(ancestor))
		if err != nil {
			return nil, fmt.Errorf("read stored block %d: %w", ancestor, err)
		}
		theirs, ok, err := x.source.hash(ctx, ancestor)
		if err != nil {
			return nil, err
		}
		if !ok {
			return nil, fmt.Errorf("%w: it has a block %d and none at %d", errNode, to, ancestor)
		}
		if theirs == common.Hash(ours) {
			parent = theirs
			break
		}
		if ancestor == 0 {
			return nil, fmt.Errorf("%w: genesis %s", chain.ErrWrongChain, theirs)
		}
		ancestor--
		if depth := tip.number - ancestor; depth >= x.opt.Confirmations || ancestor < final.number {
			return nil, fmt.Errorf("%w: %d blocks deep at height %d, final is %d", ErrFinality, depth, tip.number, final.number)
		}
	}
	blocks, err := x.source.blocks(ctx, ancestor+1, to)
	if err != nil {
		return nil, err
	}
	if len(blocks) == 0 || blocks[0].Parent != parent || blocks[len(blocks)-1].Number != to {
		return nil, fmt.Errorf("%w: the branch from block %d changed while it was read", errNode, ancestor)
	}
	level := x.log.Warn
	if depth := tip.number - ancestor; depth+1 >= x.opt.Confirmations {
		level = x.log.Error // one block more would have reached what is final
	}
	level("reorg", "depth", tip.number-ancestor, "ancestor", ancestor, "old", tip.hash, "new", blocks[len(blocks)-1].Hash)
	return blocks, nil
}

// signedTwice looks whether who sealed the first block of a new branch had sealed the stored one of the same parent too.
func (x *Indexer) signedTwice(ctx context.Context, conn connection, theirs Block) (bool, error) {
	ours, err := db.New(conn).IndexBlock(ctx, int64(theirs.Number))
	if err != nil {
		return false, fmt.Errorf("read stored block %d: %w", theirs.Number, err)
	}
	sealer, ok := Equivocation(Block{
		Number: uint64(ours.Number), Hash: common.Hash(ours.Hash), Parent: common.Hash(ours.Parent), Sealer: common.Address(ours.Sealer),
	}, theirs)
	if ok {
		x.log.ErrorContext(ctx, "a sealer signed two blocks of one parent", "sealer", sealer, "number", theirs.Number, "parent", theirs.Parent,
			"one", common.Hash(ours.Hash), "other", theirs.Hash)
	}
	return ok, nil
}

func (x *Indexer) undo(ctx context.Context, tx pgx.Tx, from uint64) error {
	if err := chain.RecordUndone(ctx, tx, from); err != nil {
		return err
	}
	for i := len(x.opt.Hooks) - 1; i >= 0; i-- {
		if err := x.opt.Hooks[i].Undo(ctx, tx, from); err != nil {
			return fmt.Errorf("hook: undo from block %d: %w", from, err)
		}
	}
	if _, err := db.New(tx).IndexDeleteFrom(ctx, int64(from)); err != nil {
		return fmt.Errorf("delete blocks from %d: %w", from, err)
	}
	return nil
}

// apply writes blocks that follow the newest stored one.
func (x *Indexer) apply(ctx context.Context, tx pgx.Tx, blocks []fetched) error {
	events, err := x.mirror(ctx, tx, blocks)
	if err != nil {
		return err
	}
	if err := x.ours(ctx, tx, blocks, events); err != nil {
		return err
	}
	for i, b := range blocks {
		for _, hook := range x.opt.Hooks {
			if err := hook.Apply(ctx, tx, b.Block, events[i]); err != nil {
				return fmt.Errorf("hook: apply block %d: %w", b.Number, err)
			}
		}
	}
	if err := x.finalise(ctx, tx, blocks[len(blocks)-1].Number); err != nil {
		return err
	}
	if err := db.New(tx).IndexNotify(ctx, fmt.Sprint(blocks[len(blocks)-1].Number)); err != nil {
		return fmt.Errorf("notify: %w", err)
	}
	return nil
}

// mirror writes what the blocks say and moves the checkpoint. It is all that a rebuild does. It returns the events of
// each block.
func (x *Indexer) mirror(ctx context.Context, tx pgx.Tx, blocks []fetched) ([][]Event, error) {
	events := make([][]Event, len(blocks))
	for i, b := range blocks {
		for _, r := range b.receipts {
			for _, l := range r.Logs {
				e, ok, err := x.decoder.event(l)
				if err != nil {
					return nil, err
				}
				if ok {
					events[i] = append(events[i], e)
				}
			}
		}
	}
	m := newMirror(ctx, tx)
	m.prefetch(events)
	for i, b := range blocks {
		m.block(b.Block)
		for _, e := range events[i] {
			m.event(e)
		}
	}
	if err := m.write(); err != nil {
		return nil, err
	}
	last := blocks[len(blocks)-1]
	if err := setCheckpoint(ctx, tx, chain.IndexedCheckpoint, stored{last.Number, last.Hash}); err != nil {
		return nil, err
	}
	return events, nil
}

// ours records which of our transactions the blocks contain and what became of their items.
func (x *Indexer) ours(ctx context.Context, tx pgx.Tx, blocks []fetched, events [][]Event) error {
	var hashes [][]byte
	for i := range blocks {
		for j := range blocks[i].txs {
			hashes = append(hashes, blocks[i].txs[j][:])
		}
	}
	if len(hashes) == 0 {
		return nil
	}
	q := db.New(tx)
	known, err := q.ChainTxKnown(ctx, hashes)
	if err != nil || len(known) == 0 {
		return wrap(err, "look for our transactions")
	}
	items, err := q.ChainItemsOf(ctx, known)
	if err != nil {
		return fmt.Errorf("read the items of our transactions: %w", err)
	}
	type key struct {
		tx      common.Hash
		subject [32]byte
	}
	kinds := map[key][]string{}
	for _, item := range items {
		k := key{common.Hash(item.Hash), [32]byte(item.Subject)}
		kinds[k] = append(kinds[k], item.Kind)
	}
	isOurs := map[common.Hash]bool{}
	for _, hash := range known {
		isOurs[common.Hash(hash)] = true
	}
	var mined []chain.Mined
	last := map[key]map[string]int{} // position in outcomes: a later event of a transaction replaces an earlier one
	var outcomes []chain.Outcome
	for i, b := range blocks {
		for _, r := range b.receipts {
			if isOurs[r.TxHash] {
				mined = append(mined, chain.Mined{
					Hash: r.TxHash, BlockHash: b.Hash, Block: b.Number, GasUsed: r.GasUsed, Status: r.Status,
				})
			}
		}
		for _, e := range events[i] {
			k := key{e.TxHash, e.Subject}
			for _, kind := range kinds[k] {
				outcome, ends := ending(kind, e)
				if !ends {
					continue
				}
				o := chain.Outcome{Hash: e.TxHash, Item: chain.Item{Kind: kind, Subject: e.Subject}, Outcome: outcome, Block: b.Number}
				if at, again := last[k][kind]; again {
					outcomes[at] = o
					continue
				}
				if last[k] == nil {
					last[k] = map[string]int{}
				}
				last[k][kind] = len(outcomes)
				outcomes = append(outcomes, o)
			}
		}
	}
	return chain.RecordMined(ctx, tx, mined, outcomes)
}

// done are the events that end an item of a kind well. An item of any other kind is ended by any event with its subject.
var done = map[string]string{
	"submit":    "Submitted",
	"replace":   "Replaces",
	"void":      "VoidRequested",
	"settle":    "Settled Denied",
	"reverse":   "Reversed",
	"hold":      "HeldUntil",
	"release":   "Released",
	"interest":  "InterestPaid",
	"grant":     "ConsentGranted",
	"revoke":    "ConsentRevoked",
	"attest":    "CoverageAttested",
	"terminate": "CoverageTerminated CoverageTerminatedRetroactively",
}

// ending is the outcome an event gives an item of this kind, false when it says nothing of it.
func ending(kind string, e Event) (outcome string, ok bool) {
	if e.Reason != "" {
		return e.Reason, true
	}
	names, known := done[kind]
	if !known {
		return chain.Done, true
	}
	for name := range strings.FieldsSeq(names) {
		if name == e.Name {
			return chain.Done, true
		}
	}
	return "", false
}

// finalise makes final what is k deep under the block `last`.
func (x *Indexer) finalise(ctx context.Context, tx pgx.Tx, last uint64) error {
	if last < x.opt.Confirmations {
		return nil
	}
	through := last - x.opt.Confirmations
	before, some, err := checkpoint(ctx, tx, chain.FinalCheckpoint)
	if err != nil {
		return err
	}
	if some && through <= before.number {
		return nil
	}
	hash, err := db.New(tx).IndexBlockHash(ctx, int64(through))
	if err != nil {
		return fmt.Errorf("read block %d: %w", through, err)
	}
	reverted, err := chain.RecordFinal(ctx, tx, through)
	if err != nil {
		return err
	}
	for _, hook := range x.opt.Hooks {
		if h, ok := hook.(RevertedHook); ok && len(reverted) > 0 {
			if err := h.Reverted(ctx, tx, reverted); err != nil {
				return fmt.Errorf("hook: reverted items through block %d: %w", through, err)
			}
		}
		if err := hook.Final(ctx, tx, through); err != nil {
			return fmt.Errorf("hook: final through block %d: %w", through, err)
		}
	}
	return setCheckpoint(ctx, tx, chain.FinalCheckpoint, stored{through, common.Hash(hash)})
}

func setCheckpoint(ctx context.Context, on db.DBTX, name string, at stored) error {
	err := db.New(on).IndexCheckpointSet(ctx, db.IndexCheckpointSetParams{Name: name, Number: int64(at.number), Hash: at.hash[:]})
	return wrap(err, "move the checkpoint "+name)
}

func wrap(err error, doing string) error {
	if err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	return nil
}
