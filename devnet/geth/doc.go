// Package geth holds no code. Its module pins the node that seals the private network, go-ethereum v1.13.15 (the last
// release whose clique engine seals), with the one replacement it needs to link under a current Go. Build it with
//
//	CGO_ENABLED=0 go build -o geth github.com/ethereum/go-ethereum/cmd/geth
//
// in this folder; package devnet/clique does so and keeps the result.
package geth
