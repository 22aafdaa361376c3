// Package chain talks to the network: a client over several RPC nodes, a sender that never loses or reuses a nonce,
// and the bookkeeping of what became of each transaction.
//
// Three words are never mixed:
//
//	submitted  signed and stored in Postgres; from here on the bytes are sent until a nonce is filled
//	settled    mined in a block the indexer has read, with the item's own event
//	final      that block is k deep; only now may anything leave the system
//
// # One attempt at a nonce
//
//	            broadcast            indexed              k deep
//	signed ───────────────► sent ──────────────► mined ──────────► final
//	   │                     │ ▲                   │
//	   │  all nodes: can     │ └───── reorg ───────┘
//	   │  never be mined     │
//	   └──► superseded ◄─────┘       another transaction of the nonce is final ──► lost
//
// # Guarantees
//
//   - [Sender.Pack] commits nonce and signed bytes together, in the caller's transaction: a rolled back caller leaves no
//     gap, a crash after the commit leaves bytes that [Sender.Broadcast] sends. One nonce holds one slot for ever.
//   - A lane (an address with its key) may be shared by any number of processes: the row lock on signer_lane, held until
//     the caller's transaction ends, owns the next nonce. A process that has not looked at the chain since the lane's
//     epoch was raised packs nothing ([ErrEpoch]).
//   - Only same bytes are sent again. An error from a node decides nothing, except that all nodes agree the bytes can
//     never be mined: then the slot gets a second attempt that does nothing, so that later nonces are not blocked.
//   - An item's outcome is its own event in the transaction that carried it. Items of a transaction that reverted, ran
//     out of gas or was replaced become [Reverted] when that block is final, not before: a reorg may still let
//     the first transaction succeed, and a retry before that would race with it.
//
// It does not guarantee that an item reaches the chain once only: after a reorg an item may stand in two slots. The
// contracts refuse the second.
//
// Transactions are legacy (type 0) at a constant gas price: the network has no fee market.
package chain
