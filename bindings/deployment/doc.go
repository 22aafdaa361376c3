// Package deployment says how the contracts of a network are put on chain: which, in which order, with which arguments,
// who is told of whom, which role may call what, and how the deployer gives up its power at the end.
//
// It makes a [Plan] and sends nothing: a devnet sends the plan's steps to real nodes, a test to a simulated chain or to a bare
// EVM, so that all of them stand in the same world. Addresses follow from the deployer's nonces, so no step waits for
// another one's receipt.
//
// After the last step of a plan with seats the only administrator of the access manager is the time lock, whose only proposer is the
// council; no externally owned account can admit, upgrade or mint, but the issuer named, who can only mint.
package deployment
