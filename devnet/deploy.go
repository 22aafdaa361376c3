package devnet

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/bindings/deployment"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/store"
)

// Contracts are the addresses of the network's contracts.
type Contracts = deployment.Contracts

// ErrContractChanged is returned when the deployed bytecode is not this build's.
var ErrContractChanged = errors.New("the contracts on this chain were built from other sources; run `careclear dev reset`, or use the build that deployed them")

// deploy finds the contracts in the deployment table, or deploys all of them in one go by plan. They are remembered together
// once all are mined; after a crash before that they are deployed again, and the first ones lie unused.
func deploy(ctx context.Context, pool *pgxpool.Pool, client *chain.Client, admin chain.Signer, progress func(string)) (Contracts, error) {
	eth, err := client.Eth(ctx)
	if err != nil {
		return Contracts{}, fmt.Errorf("reach a node: %w", err)
	}
	nonce, err := eth.PendingNonceAt(ctx, admin.Address())
	if err != nil {
		return Contracts{}, fmt.Errorf("read the deployer's nonce: %w", err)
	}
	at := admin.Address()
	plan, err := deployment.New(deployment.Config{Deployer: at, Nonce: nonce, Issuer: at,
		Sealers: []common.Address{at}, Guardians: []common.Address{at, {1}, {2}}})
	if err != nil {
		return Contracts{}, err
	}
	if known, c, err := deployed(ctx, pool, plan); err != nil || known {
		return c, err
	}
	progress("deploying the contracts")
	hashes := make([]common.Hash, len(plan.Steps))
	for i, s := range plan.Steps {
		to := &s.Address
		if s.Code != nil {
			to = nil
		}
		if hashes[i], err = client.Submit(ctx, admin, to, s.Data, s.Gas); err != nil {
			return Contracts{}, fmt.Errorf("%s: %w", s.Name, err)
		}
	}
	batch := &pgx.Batch{}
	genesis := client.Genesis()
	for i, s := range plan.Steps {
		receipt, err := client.WaitMined(ctx, hashes[i])
		if err != nil {
			return Contracts{}, fmt.Errorf("%s: %w", s.Name, err)
		}
		if s.Code == nil {
			continue
		}
		if receipt.ContractAddress != s.Address {
			return Contracts{}, fmt.Errorf("deploy %s: it is at %s, not at %s: another process used the deployer's key; start again", s.Name, receipt.ContractAddress, s.Address)
		}
		batch.Queue(`insert into deployment (chain_id, genesis, name, address, code_hash, block) values ($1, $2, $3, $4, $5, $6)`,
			client.ChainID().Int64(), genesis[:], s.Name, s.Address[:], crypto.Keccak256(s.Code), receipt.BlockNumber.Int64())
	}
	if err := store.InTx(ctx, pool, func(tx pgx.Tx) error { return tx.SendBatch(ctx, batch).Close() }); err != nil {
		return Contracts{}, fmt.Errorf("keep the contracts' addresses: %w", err)
	}
	return plan.Contracts, nil
}

// deployed reads the addresses of an earlier deployment and checks that it is of this build.
func deployed(ctx context.Context, pool *pgxpool.Pool, plan deployment.Plan) (bool, Contracts, error) {
	var c Contracts
	named := c.Named()
	for _, s := range plan.Steps {
		if s.Code == nil {
			continue
		}
		var address, hash []byte
		err := pool.QueryRow(ctx, `select address, code_hash from deployment where name = $1`, s.Name).Scan(&address, &hash)
		if errors.Is(err, pgx.ErrNoRows) {
			return false, c, nil
		}
		if err != nil {
			return false, c, fmt.Errorf("read deployments: %w", err)
		}
		if !bytes.Equal(hash, crypto.Keccak256(s.Code)) {
			return false, c, fmt.Errorf("%s: %w", s.Name, ErrContractChanged)
		}
		if at := named[s.Name]; at != nil {
			*at = common.BytesToAddress(address)
		}
	}
	return true, c, nil
}
