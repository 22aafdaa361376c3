// Package indexer mirrors the chain into Postgres: every block, every event of the contracts, and projections of what
// the events say.
//
//	checkpoint ─► head of the node ─► headers, receipts ─► checked ─► one transaction ─► NOTIFY indexed
//	     ▲                                  │                          blocks, events, projections,
//	     │                                  │ parent differs           transactions of ours, hooks,
//	     └──── refuse if the node is        ▼                          checkpoint
//	           behind us              common ancestor by hash
//	                                  undo above it, in the same transaction as the new branch
//
// Every event of every contract is a row of chain_event with its name. The projections (chain_claim, chain_treasury ...) hold
// one row for each thing and event that changed it, which is the whole thing after the event: what the event says, over the
// row before (mirror.go says it event by event, table.go how). So a reorg is undone by deleting rows, and the *_now views
// show what the contracts store; a test drives random lives of claims and compares the two.
//
// # Guarantees
//
//   - What is stored is what the header commits to: header hashes are recomputed, blocks linked by parent hash, receipts
//     fetched by block hash and checked against the header's receipts root. A node that swaps or drops logs is refused.
//   - Blocks, events, projections, the state of our own transactions ([chain.RecordMined]), the work of the hooks and the
//     checkpoint commit together or not at all. A crash anywhere leaves a state the next run goes on from.
//   - One writer per database, by a session advisory lock on the very connection that writes; a second process waits.
//   - A reorg of depth below k (Options.Confirmations) is undone everywhere. One of depth k or more stops the indexer
//     with [ErrFinality], pauses the lanes and deletes nothing; a restart stops again.
//   - A node whose head is behind ours is lagging: nothing is deleted and the next node is asked. So a branch that is
//     heavier but shorter is followed only once it has grown past ours.
//   - The mirror rebuilt from genesis equals the live one row for row: [Indexer.Verify] shows it.
//
// It does not verify execution or state roots, and it trusts a node on which branch is the heaviest.
package indexer
