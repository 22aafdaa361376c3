package indexer

import (
	"encoding/json"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/clique"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

func header(extra int) *types.Header {
	return &types.Header{Number: big.NewInt(7), Difficulty: big.NewInt(2), Extra: make([]byte, extra), ReceiptHash: types.EmptyReceiptsHash}
}

func TestSealer(t *testing.T) {
	t.Parallel()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	h := header(32 + 65)
	seal, err := crypto.Sign(clique.SealHash(h).Bytes(), key)
	if err != nil {
		t.Fatal(err)
	}
	copy(h.Extra[32:], seal)
	if got := sealer(h); got != crypto.PubkeyToAddress(key.PublicKey) {
		t.Fatalf("got %s", got)
	}
	for name, change := range map[string]func(h *types.Header){
		"too short":   func(h *types.Header) { h.Extra = h.Extra[:96] },
		"empty":       func(h *types.Header) { h.Extra = nil },
		"no seal":     func(h *types.Header) { h.Extra = make([]byte, 97) },
		"recovery id": func(h *types.Header) { h.Extra[96] = 9 },
		"not clique":  func(h *types.Header) { h.WithdrawalsHash = &common.Hash{} },
	} {
		bad := types.CopyHeader(h)
		change(bad)
		if got := sealer(bad); got != (common.Address{}) {
			t.Errorf("%s: %s", name, got)
		}
	}
	h.GasUsed++
	if got := sealer(h); got == crypto.PubkeyToAddress(key.PublicKey) {
		t.Error("a changed header keeps its sealer")
	}
}

// FuzzBlock: whatever a node sends as a block is refused or is the header it hashes to.
func FuzzBlock(f *testing.F) {
	for _, extra := range []int{0, 32, 97} {
		h := header(extra)
		raw, err := json.Marshal(h)
		if err != nil {
			f.Fatal(err)
		}
		var block map[string]any
		if err := json.Unmarshal(raw, &block); err != nil {
			f.Fatal(err)
		}
		block["hash"], block["transactions"] = h.Hash(), []common.Hash{{1}}
		raw, err = json.Marshal(block)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw)
	}
	f.Add([]byte(`{}`))
	f.Add([]byte(`[]`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		b, err := parseBlock(raw, 7)
		if err != nil {
			return
		}
		var h types.Header
		if err := json.Unmarshal(raw, &h); err != nil || h.Hash() != b.Hash || b.Number != 7 || b.Parent != h.ParentHash {
			t.Fatalf("took %+v: %v", b, err)
		}
	})
}

// FuzzReceipts: whatever a node sends as receipts is refused unless it hashes to the header's root.
func FuzzReceipts(f *testing.F) {
	hash := common.Hash{9}
	r := &types.Receipt{Status: 1, CumulativeGasUsed: 21000, GasUsed: 21000, BlockHash: hash, TxHash: common.Hash{1}, BlockNumber: big.NewInt(7),
		Logs: []*types.Log{{Address: common.Address{3}, Topics: []common.Hash{{4}}, Data: []byte{5}, BlockHash: hash, BlockNumber: 7, TxHash: common.Hash{1}}}}
	r.Bloom = types.CreateBloom(r)
	root := types.DeriveSha(types.Receipts{r}, newHasher())
	raw, err := json.Marshal(types.Receipts{r})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw)
	f.Add([]byte(`[null]`))
	f.Add([]byte(`[]`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		var receipts types.Receipts
		if json.Unmarshal(raw, &receipts) != nil {
			return
		}
		b := fetched{Block: Block{Number: 7, Hash: hash}, txs: []common.Hash{{1}}, root: root}
		if b.accept(receipts) == nil && (len(b.receipts[0].Logs) != 1 || b.receipts[0].Logs[0].Data[0] != 5) {
			t.Fatalf("took %s", raw)
		}
	})
}
