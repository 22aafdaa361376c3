package indexer_test

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/json"
	"log/slog"
	"math/big"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/consensus/clique"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/careclear/careclear/indexer"
	"github.com/careclear/careclear/internal/chain/chaintest"
)

// branch is what a node says its chain is after the genesis: empty blocks, really signed.
type branch struct {
	mu      sync.Mutex
	headers []*types.Header
}

func (b *branch) set(headers ...*types.Header) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.headers = headers
}

func (b *branch) tip() common.Hash {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.headers[len(b.headers)-1].Hash()
}

// answer is a hook of a proxy.
func (b *branch) answer(method string, params []json.RawMessage, _ func() (json.RawMessage, error)) *chaintest.Answer {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch method {
	case "eth_blockNumber":
		return &chaintest.Answer{Result: hexutil.Uint64(len(b.headers))}
	case "eth_getBlockByNumber":
		var number hexutil.Uint64
		if err := json.Unmarshal(params[0], &number); err != nil || number == 0 {
			return nil
		}
		if int(number) > len(b.headers) {
			return &chaintest.Answer{}
		}
		return &chaintest.Answer{Result: b.headers[number-1]}
	}
	return nil
}

// sealed is the block after parent, signed by a sealer; note tells two of one sealer apart.
func sealed(t *testing.T, parent common.Hash, number int64, key *ecdsa.PrivateKey, note string) *types.Header {
	t.Helper()
	h := &types.Header{
		ParentHash: parent, Number: big.NewInt(number), Difficulty: big.NewInt(2), Time: uint64(1_000_000 + number), UncleHash: types.EmptyUncleHash,
		ReceiptHash: types.EmptyReceiptsHash, TxHash: types.EmptyTxsHash, Extra: make([]byte, 32+crypto.SignatureLength),
	}
	copy(h.Extra, note)
	seal, err := crypto.Sign(clique.SealHash(h).Bytes(), key)
	if err != nil {
		t.Fatal(err)
	}
	copy(h.Extra[32:], seal)
	return h
}

// TestEquivocation: a sealer that signs a second block on the parent of its first is seen when the node turns to it, and named; a
// reorg by another sealer is none.
func TestEquivocation(t *testing.T) {
	keys := make([]*ecdsa.PrivateKey, 3)
	for i := range keys {
		key, err := crypto.GenerateKey()
		if err != nil {
			t.Fatal(err)
		}
		keys[i] = key
	}
	var said bytes.Buffer
	b := setup(t, indexer.Options{Log: slog.New(slog.NewJSONHandler(&said, nil))})
	node := &branch{}
	one := sealed(t, b.world.Client.Genesis(), 1, keys[0], "")
	two := sealed(t, one.Hash(), 2, keys[1], "")
	three := sealed(t, two.Hash(), 3, keys[2], "")
	node.set(one, two, three)
	b.proxy.Intercept(node.answer)
	follow := func(equivocations, reorgs uint64) {
		t.Helper()
		b.run(b.indexer, func() bool { return b.tip() == node.tip() })
		if s := b.indexer.Status(); s.Equivocations != equivocations || s.Reorgs != reorgs {
			t.Fatalf("%d equivocations in %d reorgs, want %d in %d", s.Equivocations, s.Reorgs, equivocations, reorgs)
		}
	}
	follow(0, 0)

	other := sealed(t, two.Hash(), 3, keys[0], "not the sealer of three")
	four := sealed(t, other.Hash(), 4, keys[2], "")
	node.set(one, two, other, four)
	follow(0, 1)
	if strings.Contains(said.String(), "signed two blocks") {
		t.Fatalf("said: %s", said.String())
	}

	again := sealed(t, one.Hash(), 2, keys[1], "the sealer of two signs again")
	three = sealed(t, again.Hash(), 3, keys[0], "")
	four = sealed(t, three.Hash(), 4, keys[2], "")
	node.set(one, again, three, four, sealed(t, four.Hash(), 5, keys[1], ""))
	follow(1, 2)
	for _, want := range []string{crypto.PubkeyToAddress(keys[1].PublicKey).Hex(), two.Hash().Hex(), again.Hash().Hex(), one.Hash().Hex()} {
		if !strings.Contains(strings.ToLower(said.String()), strings.ToLower(want)) {
			t.Errorf("said nothing of %s: %s", want, said.String())
		}
	}
}

func TestEquivocationIs(t *testing.T) {
	t.Parallel()
	a := indexer.Block{Number: 7, Hash: common.Hash{1}, Parent: common.Hash{2}, Sealer: common.Address{3}}
	other := func(change func(b *indexer.Block)) indexer.Block {
		b := a
		b.Hash = common.Hash{9}
		change(&b)
		return b
	}
	if sealer, ok := indexer.Equivocation(a, other(func(*indexer.Block) {})); !ok || sealer != a.Sealer {
		t.Errorf("got %s, %v", sealer, ok)
	}
	for name, b := range map[string]indexer.Block{
		"the same block": a,
		"another parent": other(func(b *indexer.Block) { b.Parent = common.Hash{8} }),
		"another height": other(func(b *indexer.Block) { b.Number = 8 }),
		"another sealer": other(func(b *indexer.Block) { b.Sealer = common.Address{4} }),
	} {
		if _, ok := indexer.Equivocation(a, b); ok {
			t.Errorf("%s is none", name)
		}
	}
	unsigned := other(func(b *indexer.Block) { b.Sealer = common.Address{} })
	if _, ok := indexer.Equivocation(unsigned, indexer.Block{Number: 7, Hash: common.Hash{1}, Parent: common.Hash{2}}); ok {
		t.Error("blocks nobody signed are signed by nobody")
	}
}
