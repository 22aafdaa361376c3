package indexer_test

import (
	"context"
	"fmt"
	"log"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/indexer"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/store"
)

// paid prints each payment; a real hook writes it, through tx.
type paid struct{}

func (paid) Apply(_ context.Context, _ pgx.Tx, b indexer.Block, events []indexer.Event) error {
	for _, e := range events {
		if settled, ok := e.Value.(*bindings.ClaimsSettled); ok {
			fmt.Printf("block %d: claim %x settled for %d cents\n", b.Number, e.Subject, settled.Paid)
		}
	}
	return nil
}

func (paid) Undo(_ context.Context, _ pgx.Tx, from uint64) error {
	fmt.Printf("from block %d on: undone\n", from)
	return nil
}

func (paid) Final(_ context.Context, _ pgx.Tx, through uint64) error {
	fmt.Printf("through block %d: final\n", through)
	return nil
}

// The indexer of a service, with one hook.
func Example() {
	run := func(ctx context.Context, nodes []string, genesis common.Hash, contracts indexer.Contracts) error {
		pool, err := store.Open(ctx, "postgres://localhost/careclear")
		if err != nil {
			return err
		}
		defer pool.Close()
		client, err := chain.Dial(ctx, nodes, 9021, genesis)
		if err != nil {
			return err
		}
		defer client.Close()
		x, err := indexer.New(pool, client, contracts, indexer.Options{Confirmations: 6, Hooks: []indexer.Hook{paid{}}})
		if err != nil {
			return err
		}
		return x.Run(ctx)
	}
	_ = run

	// A hook hears of blocks in order:
	claim := [32]byte{0xc1}
	block := indexer.Block{Number: 7}
	event := indexer.Event{Contract: "Claims", Name: "Settled", Subject: claim, Value: &bindings.ClaimsSettled{Claim: claim, Paid: 9600}}
	if err := (paid{}).Apply(context.Background(), nil, block, []indexer.Event{event}); err != nil {
		log.Fatal(err)
	}
	// Output: block 7: claim c100000000000000000000000000000000000000000000000000000000000000 settled for 9600 cents
}
