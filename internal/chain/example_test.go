package chain_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/store"
)

// A worker packs a batch in the transaction that marks its claims as under way, and sends after the commit.
func ExampleSender_Pack() {
	settle := func(ctx context.Context, pool *pgxpool.Pool, sender *chain.Sender, claims common.Address, data []byte, ids [][32]byte) error {
		batch := chain.Batch{Kind: "settle", To: claims, Data: data, Gas: chain.GasLimit(100_000, 60_000, len(ids))}
		for _, id := range ids {
			batch.Items = append(batch.Items, chain.Item{Kind: "settle", Subject: id})
		}
		err := store.InTx(ctx, pool, func(tx pgx.Tx) error {
			slot, err := sender.Pack(ctx, tx, batch)
			if err != nil {
				return err
			}
			_, err = tx.Exec(ctx, "update claim set slot_id = $1 where chain_id = any($2)", int64(slot), ids)
			return err
		})
		if errors.Is(err, chain.ErrNoLane) {
			return err // every lane is busy: snooze the job
		}
		if err != nil {
			return err
		}
		sender.Kick() // the outcome comes from the indexer; nobody waits here
		return nil
	}
	_ = settle
}

// What a node says of a transaction is read in one place.
func ExampleClassify() {
	for _, text := range []string{"already known", "nonce too low: next nonce 7, tx nonce 3", "txpool is full", "oversized data", "EOF"} {
		fmt.Println(chain.Classify(errors.New(text)))
	}
	// Output:
	// accepted
	// nonce used
	// busy
	// unsendable
	// unknown
}

func ExampleGasLimit() {
	fmt.Println(chain.GasLimit(100_000, 60_000, 50))
	// Output: 3875000
}
