// Package clique runs a private clique network of real geth v1.13.15 processes: sealers, which make blocks and can
// only be reached through a unix socket, and followers, which serve HTTP and websocket RPC on the loopback interface.
//
// # What it guarantees
//
//   - The chain stops at the Berlin rules: no base fee; send legacy (type 0) transactions at GasPrice, 1 wei.
//   - Nodes are archive nodes on the hash state scheme: a kill -9 of any node, or of all of them, takes no block back.
//   - Sealers begin to seal only when they are connected to each other and have caught up, so that the network does
//     not fork at block 1 and a restarted sealer does not seal on an old head.
//   - A directory is one network for ever: keys, ports and genesis are made once and found again by the next Start.
//     A Start that asks for another genesis is refused with the cure.
//   - One Start at a time owns a directory (a file lock). Nodes left over by an owner that was killed are stopped
//     before new ones are started.
//   - Passwords and keys lie in files of mode 0600, never on a command line. No node listens beyond 127.0.0.1.
//   - Nodes are in process groups of their own: Ctrl-C in the terminal reaches the owner only, which stops them in order
//     with Close. On Linux they get SIGTERM when the owner dies; elsewhere the next Start stops them.
//
// # What it does not
//
// Clique has no final blocks: with three sealers expect a few reorganisations of depth 1 a minute, and wait some
// blocks (6 for three sealers) before telling anybody outside. All nodes share one machine, hence one clock and one
// disk. geth opens its authenticated engine API on a random loopback port, guarded by a secret (a file of mode 0600).
//
// Sources: go-ethereum v1.13.15 (consensus/clique, eth, p2p), EIP-225.
package clique
