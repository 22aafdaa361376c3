package indexer

import "github.com/ethereum/go-ethereum/common"

// Equivocation says whether one sealer signed two different blocks of one parent, and who. Clique knows no punishment for it
// and no reason: it is how a sealer rewrites its own newest block. It is evidence to look into, not proof of malice: a sealer
// that was killed after it sent a block and before it stored it signs the height anew.
//
// The blocks' hashes and sealers have to be those of their headers, as this package reads them from nodes.
func Equivocation(a, b Block) (sealer common.Address, ok bool) {
	if a.Sealer == (common.Address{}) || a.Sealer != b.Sealer || a.Number != b.Number || a.Parent != b.Parent || a.Hash == b.Hash {
		return common.Address{}, false
	}
	return a.Sealer, true
}
