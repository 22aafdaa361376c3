package indexer_test

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/bindings/deployment"
	"github.com/careclear/careclear/devnet/clique"
	"github.com/careclear/careclear/indexer"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/chain/chaintest"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/testdb"
)

// Three real geth 1.13.15 sealers, two followers, two lanes: every item ends once, the mirror equals the chain, every
// block has its sealer, and the pool's errors read as they should.
func TestOnRealClique(t *testing.T) {
	if testing.Short() {
		t.Skip("SKIP: starts five geth processes")
	}
	pool := testdb.New(t)
	binary, err := clique.Ready(t.Context(), clique.BinaryOptions{})
	check(t, err)
	if binary == "" {
		t.Skip("SKIP: geth 1.13.15 is not built; run `make test`")
	}
	key := func() chain.Signer {
		k, err := crypto.GenerateKey()
		check(t, err)
		return chain.NewKeySigner(k)
	}
	admin, owner, stranger := key(), key(), key()
	lanes := []chain.Signer{key(), key()}
	alloc := []common.Address{admin.Address(), owner.Address(), stranger.Address(), lanes[0].Address(), lanes[1].Address()}
	network, err := clique.Start(t.Context(), clique.Config{Dir: t.TempDir(), Binary: binary, Signers: 3, Followers: 2, Alloc: alloc})
	check(t, err)
	t.Cleanup(func() { _ = network.Close(context.Background()) })
	var urls []string
	for _, f := range network.Followers() {
		urls = append(urls, f.HTTP)
	}
	client, err := chain.Dial(t.Context(), append(urls, network.Followers()[0].WS), network.ChainID(), network.GenesisHash())
	check(t, err)
	t.Cleanup(client.Close)

	// Admin transactions, one after the other.
	participants := bindings.NewParticipants()
	var last common.Hash
	send := func(from chain.Signer, to *common.Address, data []byte, gas uint64) {
		t.Helper()
		last, err = client.Submit(t.Context(), from, to, data, gas)
		check(t, err)
	}
	plan, err := deployment.New(deployment.Config{
		Deployer: admin.Address(), Issuer: admin.Address(), Sealers: []common.Address{admin.Address()},
		Guardians: []common.Address{admin.Address(), owner.Address(), lanes[0].Address()},
		Founders:  []bindings.Organisation{{Org: chaintest.Payer, Kind: bindings.KindPayer, Owner: owner.Address()}},
	})
	check(t, err)
	for _, s := range plan.Steps {
		to := &s.Address
		if s.Code != nil {
			to = nil
		}
		send(admin, to, s.Data, s.Gas)
	}
	c := plan.Contracts
	_, err = client.WaitMined(t.Context(), last)
	check(t, err)
	for _, lane := range lanes {
		send(owner, &c.Participants, participants.PackDelegate(chaintest.Payer, lane.Address(), bindings.PowerAttest, 0, 0, 1<<22), 200_000)
	}
	_, err = client.WaitMined(t.Context(), last)
	check(t, err)

	sender := chain.NewSender(pool, client, lanes, chain.SenderOptions{})
	check(t, sender.Start(t.Context()))
	hook := &recorder{}
	const depth = 6
	x, err := indexer.New(pool, client, c, indexer.Options{Confirmations: depth, Hooks: []indexer.Hook{hook}})
	check(t, err)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	ended := make(chan error, 2)
	go func() { ended <- sender.Run(ctx) }()
	go func() { ended <- x.Run(ctx) }()

	const batches, items = 12, 100
	for i := range batches {
		var coverages []bindings.Coverage
		batch := chain.Batch{Kind: "attest", To: c.Eligibility, Gas: chain.GasLimit(60_000, 60_000, items)}
		for range items {
			coverages = append(coverages, bindings.Coverage{Ref: chaintest.Random(), Payer: chaintest.Payer, Plan: uint16(i), EndDay: 30_000})
			batch.Items = append(batch.Items, chain.Item{Kind: "attest", Subject: coverages[len(coverages)-1].Ref})
		}
		batch.Data = bindings.NewEligibility().PackAttestMany(coverages)
		check(t, store.InTx(t.Context(), pool, func(tx pgx.Tx) error {
			_, err := sender.Pack(t.Context(), tx, batch)
			return err
		}))
		sender.Kick()
	}
	count := func(from string) (n int) {
		check(t, pool.QueryRow(t.Context(), "select count(*) from "+from).Scan(&n))
		return n
	}
	for count("chain_tx where state = 'final'") < batches {
		select {
		case err := <-ended:
			t.Fatalf("ended: %v", err)
		case <-time.After(100 * time.Millisecond):
		case <-t.Context().Done():
			t.Fatal("not final in time")
		}
	}
	stop()
	if n := count("chain_item where outcome = 'done'"); n != batches*items {
		t.Errorf("%d items are done, want %d", n, batches*items)
	}
	if n := count("chain_coverage_now"); n != batches*items {
		t.Errorf("%d coverages, want %d", n, batches*items)
	}
	if n := count("(select distinct sealer from indexed_block where number > 0) s"); n != network.Sealers() {
		t.Errorf("%d sealers, want %d", n, network.Sealers())
	}
	for i := range network.Sealers() {
		address := network.Sealer(i).Address()
		var n int
		check(t, pool.QueryRow(t.Context(), "select count(*) from indexed_block where sealer = $1", address[:]).Scan(&n))
		if n == 0 {
			t.Errorf("sealer %s sealed no block", address)
		}
	}
	report, err := x.Verify(t.Context())
	if err != nil {
		t.Errorf("%+v: %v", report, err)
	}
	t.Logf("through block %d, reorgs %+v", report.Through, x.Status())
	poolErrors(t, client, stranger)
}

// poolErrors asks a real 1.13.15 for each error that can be provoked.
func poolErrors(t *testing.T, client *chain.Client, from chain.Signer) {
	t.Helper()
	to := from.Address()
	poor, err := crypto.GenerateKey()
	check(t, err)
	send := func(signer chain.Signer, tx types.LegacyTx) error {
		if tx.Gas == 0 {
			tx.Gas = 21_000
		}
		tx.To = &to
		signed, err := signer.SignTx(types.NewTx(&tx), client.ChainID())
		check(t, err)
		return client.Do(t.Context(), func(ctx context.Context, r *rpc.Client) error {
			return ethclient.NewClient(r).SendTransaction(ctx, signed)
		})
	}
	one, ten := big.NewInt(1), big.NewInt(10)
	_, err = client.Transact(t.Context(), from, &to, nil, 21_000) // nonce 0 is used
	check(t, err)
	for _, c := range []struct {
		name   string
		signer chain.Signer
		tx     types.LegacyTx
		want   chain.Verdict
	}{
		{"a future nonce", from, types.LegacyTx{Nonce: 5, GasPrice: ten}, chain.Accepted},
		{"already known", from, types.LegacyTx{Nonce: 5, GasPrice: ten}, chain.Accepted},
		{"replacement", from, types.LegacyTx{Nonce: 5, GasPrice: ten, Value: one}, chain.Busy},
		{"nonce too low", from, types.LegacyTx{Nonce: 0, GasPrice: one, Value: one}, chain.NonceUsed},
		{"underpriced", from, types.LegacyTx{Nonce: 6, GasPrice: new(big.Int)}, chain.Busy},
		{"no funds", chain.NewKeySigner(poor), types.LegacyTx{GasPrice: one}, chain.NoFunds},
		{"gas over the block's", from, types.LegacyTx{Nonce: 6, GasPrice: one, Gas: 1 << 40}, chain.Unsendable},
		{"too little gas", from, types.LegacyTx{Nonce: 6, GasPrice: one, Gas: 20_000}, chain.Unsendable},
		{"too large", from, types.LegacyTx{Nonce: 6, GasPrice: one, Gas: 20_000_000, Data: make([]byte, chain.MaxTxBytes)}, chain.Unsendable},
	} {
		if err := send(c.signer, c.tx); chain.Classify(err) != c.want {
			t.Errorf("%s: %v is read as %v, want %v", c.name, err, chain.Classify(err), c.want)
		}
	}
}

func check(t *testing.T, err error) {
	if err != nil {
		t.Helper()
		t.Fatal(err)
	}
}
