package chain_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/chain/chaintest"
)

func ping(ctx context.Context, r *rpc.Client) error {
	var n hexutil.Uint64
	return r.CallContext(ctx, &n, "eth_blockNumber")
}

func TestClassify(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]chain.Verdict{
		"already known": chain.Accepted,
		"nonce too low: next nonce 7, tx nonce 3":                chain.NonceUsed,
		"replacement transaction underpriced":                    chain.Busy,
		"transaction underpriced: tip needed 1, tip permitted 0": chain.Busy,
		"txpool is full":                                        chain.Busy,
		"account limit exceeded":                                chain.Busy,
		"future transaction tries to replace pending":           chain.Busy,
		"insufficient funds for gas * price + value: balance 0": chain.NoFunds,
		"exceeds block gas limit":                               chain.Unsendable,
		"oversized data: transaction size 131100, limit 131072": chain.Unsendable,
		"intrinsic gas too low: gas 100, minimum needed 21000":  chain.Unsendable,
		"invalid sender":                                        chain.Unsendable,
		"request timed out":                                     chain.Unknown,
		"the node is on fire":                                   chain.Unknown,
		"":                                                      chain.Unknown,
	} {
		if got := chain.Classify(errors.New(text)); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
	if got := chain.Classify(nil); got != chain.Accepted {
		t.Errorf("nil: %v", got)
	}
	for _, err := range []error{context.DeadlineExceeded, fmt.Errorf("post: %w", context.Canceled)} {
		if got := chain.Classify(err); got != chain.Unknown {
			t.Errorf("%v: %v", err, got)
		}
	}
}

// revert is the error a node gives for a call that reverted with this data.
type revert struct{ data any }

func (revert) Error() string    { return "execution reverted" }
func (revert) ErrorCode() int   { return 3 }
func (r revert) ErrorData() any { return r.data }

func TestRevertName(t *testing.T) {
	t.Parallel()
	id := bindings.ClaimsEscrowMovedErrorID()
	for _, c := range []struct {
		err  error
		want string
	}{
		{nil, ""},
		{errors.New("connection refused"), ""},
		{revert{"0x"}, "revert"},
		{revert{"0x010203"}, "revert"},
		{revert{"0x01020304"}, "revert"},
		{revert{hexutil.Encode(id[:4])}, "EscrowMoved"},
		{revert{"0x08c379a0"}, "Error"},
		{revert{7}, ""},
		{revert{"no hex"}, ""},
	} {
		if got := chain.RevertName(c.err); got != c.want {
			t.Errorf("%v: %q, want %q", c.err, got, c.want)
		}
	}
}

func TestTransact(t *testing.T) {
	w := chaintest.New(t, 1)
	participants := bindings.NewParticipants()
	_, err := w.Client.Submit(t.Context(), w.Owner, &w.Contracts.Participants, participants.PackSuspend(chaintest.Payer), 0)
	if !errors.Is(err, chain.ErrReverted) {
		t.Fatalf("an estimate that reverts: %v", err)
	}
	hash, err := w.Client.Submit(t.Context(), w.Owner, &w.Contracts.Participants, participants.PackSuspend(chaintest.Payer), 200_000)
	if err != nil {
		t.Fatal(err)
	}
	w.Commit()
	receipt, err := w.Client.WaitMined(t.Context(), hash)
	if !errors.Is(err, chain.ErrReverted) || receipt == nil {
		t.Fatalf("a reverted transaction: %v, %v", receipt, err)
	}
	hash, err = w.Client.Submit(t.Context(), w.Owner, nil, append(hexutil.MustDecode(bindings.AuditAnchorMetaData.Bin),
		bindings.NewAuditAnchor().PackConstructor(w.Contracts.Participants)...), 0)
	if err != nil {
		t.Fatal(err)
	}
	w.Commit()
	if receipt, err = w.Client.WaitMined(t.Context(), hash); err != nil || receipt.ContractAddress == w.Contracts.AuditAnchor {
		t.Fatalf("a deployment: %v, %v", receipt, err)
	}
}

// TestSubmitFollowsItself: a node may count a transaction that it took as pending only a moment later, and may forget
// one.
func TestSubmitFollowsItself(t *testing.T) {
	w := chaintest.New(t, 1)
	proxy := chaintest.NewProxy(t, w.URL)
	client, err := chain.Dial(t.Context(), []string{proxy.URL}, chaintest.ChainID, common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	to := w.Owner.Address()
	submit := func(note string) common.Hash {
		t.Helper()
		hash, err := client.Submit(t.Context(), w.Owner, &to, []byte(note), 100_000)
		if err != nil {
			t.Fatal(err)
		}
		return hash
	}
	var stale json.RawMessage
	proxy.Intercept(func(method string, _ []json.RawMessage, forward func() (json.RawMessage, error)) *chaintest.Answer {
		if method != "eth_getTransactionCount" {
			return nil
		}
		if stale == nil {
			stale, _ = forward()
		}
		return &chaintest.Answer{Result: stale}
	})
	sent := []common.Hash{submit("one"), submit("two"), submit("three"), submit("three")}
	w.Commit()
	for i, hash := range sent {
		if _, err := client.WaitMined(t.Context(), hash); err != nil || slices.Contains(sent[:i], hash) {
			t.Fatalf("transaction %d: %v", i+1, err)
		}
	}

	proxy.Intercept(func(method string, _ []json.RawMessage, _ func() (json.RawMessage, error)) *chaintest.Answer {
		if method != "eth_sendRawTransaction" {
			return nil
		}
		return &chaintest.Answer{Result: common.Hash{}} // taken, and gone
	})
	submit("forgotten")
	proxy.Intercept(nil)
	hash := submit("again")
	w.Commit()
	if _, err := client.WaitMined(t.Context(), hash); err != nil {
		t.Fatalf("after a forgotten one: %v", err)
	}
}

func TestGasLimit(t *testing.T) {
	t.Parallel()
	if got := chain.GasLimit(40_000, 30_000, 10); got != 425_000 {
		t.Fatal(got)
	}
}
