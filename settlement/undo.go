package settlement

import (
	"context"
	"encoding/hex"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/chain"
)

// Reverted frees what a final transaction left undone, so that it is packed again. It implements
// indexer.RevertedHook. A revocation is not packed again: the contract has judged the patient's signature.
func (s *Service) Reverted(ctx context.Context, tx pgx.Tx, items []chain.Item) error {
	subjects := make([][]byte, len(items))
	for i := range items {
		subjects[i] = items[i].Subject[:]
		s.Log.Error("a transaction did nothing; its item is packed again", "kind", items[i].Kind, "subject", hexID(subjects[i]))
	}
	stmts := &pgx.Batch{}
	stmts.Queue(`update claim c set slot_id = `+openSlot+` where chain_id = any($1)`, subjects)
	revertActs(stmts, items, s.Now())
	stmts.Queue(`update coverage set slot_id = null where ref = any($1) and attested_block is null`, subjects)
	stmts.Queue(`update consent set slot_id = null where ref = any($1) and granted_block is null`, subjects)
	refuseTerminations(stmts, items)
	if err := tx.SendBatch(ctx, stmts).Close(); err != nil {
		return fmt.Errorf("free what a transaction left undone: %w", err)
	}
	return s.wake(ctx, tx, relayArgs{}, submitArgs{}, settleArgs{}, correctArgs{})
}

// Undo takes back what blocks from the given one on had done. Their transactions are still stored and will be
// mined again, perhaps with another outcome: what they carry stays with its slot until then. A decision and what it
// consumed stand, also where a reversal had given it back. It implements indexer.Hook.
func (s *Service) Undo(ctx context.Context, tx pgx.Tx, from uint64) error {
	stmts := &pgx.Batch{}
	undoLifecycle(stmts, from, s.Now())
	stmts.Queue(`with c as (update claim set state = 'adjudicated', reason = '', settled_block = null, settled_tx = null, updated_at = $2
			where settled_block >= $1 returning id, payer, provider)
		insert into claim_event (claim_id, payer, provider, state, reason, at) select id, payer, provider, 'adjudicated', 'reorg', $2 from c`, from, s.Now())
	stmts.Queue(`with c as (update claim set submitted_block = null, state = case state when 'submitted' then 'received' else state end
			where submitted_block >= $1 returning id, payer, provider, state)
		insert into claim_event (claim_id, payer, provider, state, reason, at)
		select id, payer, provider, state, 'reorg', $2 from c where state = 'received'`, from, s.Now())
	stmts.Queue(`update consent set granted_block = null where granted_block >= $1`, from)
	stmts.Queue(`update consent set revoked_block = null where revoked_block >= $1`, from)
	stmts.Queue(`update coverage set attested_block = null where attested_block >= $1`, from)
	undoActs(stmts, from)
	queueAdoption(stmts)
	queueTakeAgain(stmts, from)
	queueTasksOpen(stmts)
	if err := tx.SendBatch(ctx, stmts).Close(); err != nil {
		return fmt.Errorf("undo blocks from %d: %w", from, err)
	}
	return nil
}

// queueAdoption gives every row that a slot without outcome carries that slot, so that no sweep packs it again.
func queueAdoption(stmts *pgx.Batch) {
	queueActsAdoption(stmts)
	for _, t := range []struct{ table, key, kinds string }{
		{"claim", "chain_id", claimKinds}, {"consent", "ref", "'grant'"}, {"coverage", "ref", "'attest', 'terminate'"},
	} {
		stmts.Queue(fmt.Sprintf(`update %s t set slot_id = i.slot_id
			from (select subject, max(slot_id) as slot_id from chain_item where outcome is null and kind in (%s) group by subject) i
			where i.subject = t.%s and t.slot_id is distinct from i.slot_id`, t.table, t.kinds, t.key))
	}
}

// Final posts the money of blocks that became final to the ledger, marks their claims, and notes what their providers are to be
// told. It implements indexer.Hook.
func (s *Service) Final(ctx context.Context, tx pgx.Tx, through uint64) error {
	tag, err := tx.Exec(ctx, `update claim set final = true where not final and settled_block <= $1`, through)
	if err != nil {
		return fmt.Errorf("mark final claims: %w", err)
	}
	if err := s.tellFinal(ctx, tx, through); err != nil {
		return err
	}
	if err := postFinal(ctx, tx, through, s.Now()); err != nil {
		return err
	}
	if tag.RowsAffected() == 0 {
		return nil // what is told of corrections alone waits for the periodic run
	}
	return s.wake(ctx, tx, remitArgs{})
}

// hexID prints the random id of a claim, consent or coverage for a log.
func hexID(id []byte) string { return hex.EncodeToString(id) }
