package devnet

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/bindings/deployment"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/store"
)

// Contracts are the addresses of the network's contracts.
type Contracts = deployment.Contracts

// ErrContractChanged is returned when the deployed bytecode is not this build's.
var ErrContractChanged = errors.New("the contracts on this chain were built from other sources; run `careclear dev reset`, or use the build that deployed them")

// deploy finds the contracts in the deployment table, or deploys all of them in one go, by plan: addresses follow from the
// deployer's nonces, so no step waits for another. They are remembered together once all are mined; after a crash before
// that they are deployed again, and the first ones lie unused.
func deploy(ctx context.Context, pool *pgxpool.Pool, client *chain.Client, keys *Keys, sealers []common.Address, delay time.Duration, progress func(string)) (Contracts, error) {
	config := keys.deployment(sealers, delay)
	plan, err := deployment.New(config)
	if err != nil {
		return Contracts{}, fmt.Errorf("plan the deployment: %w", err)
	}
	if c, known, err := deployed(ctx, pool, plan.Steps); err != nil || known {
		return c, err
	}
	progress("deploying the contracts")
	deployer := chain.NewKeySigner(keys.Deployer())
	eth, err := client.Eth(ctx)
	if err != nil {
		return Contracts{}, fmt.Errorf("reach a node: %w", err)
	}
	if config.Nonce, err = eth.PendingNonceAt(ctx, config.Deployer); err != nil {
		return Contracts{}, fmt.Errorf("read the deployer's nonce: %w", err)
	}
	if plan, err = deployment.New(config); err != nil {
		return Contracts{}, fmt.Errorf("plan the deployment: %w", err)
	}
	hashes := make([]common.Hash, len(plan.Steps))
	for i, s := range plan.Steps {
		to := &s.Address
		if s.Code != nil {
			to = nil
		}
		if hashes[i], err = client.Submit(ctx, deployer, to, s.Data, s.Gas); err != nil {
			return Contracts{}, fmt.Errorf("deploy, step %s: %w", s.Name, err)
		}
	}
	batch := &pgx.Batch{}
	genesis := client.Genesis()
	for i, s := range plan.Steps {
		receipt, err := client.WaitMined(ctx, hashes[i])
		if err != nil {
			return Contracts{}, fmt.Errorf("deploy, step %s: %w", s.Name, err)
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

// deployed reads the addresses of an earlier deployment and checks that it is of this build. The code behind a proxy may have
// been replaced since by an upgrade; what counts is what was deployed.
func deployed(ctx context.Context, pool *pgxpool.Pool, steps []deployment.Step) (c Contracts, known bool, err error) {
	named := c.Named()
	for _, s := range steps {
		if s.Code == nil {
			continue
		}
		var address, hash []byte
		err := pool.QueryRow(ctx, `select address, code_hash from deployment where name = $1`, s.Name).Scan(&address, &hash)
		if errors.Is(err, pgx.ErrNoRows) {
			return Contracts{}, false, nil
		}
		if err != nil {
			return Contracts{}, false, fmt.Errorf("read deployments: %w", err)
		}
		if !bytes.Equal(hash, crypto.Keccak256(s.Code)) {
			return Contracts{}, false, fmt.Errorf("%s: %w", s.Name, ErrContractChanged)
		}
		if at, ok := named[s.Name]; ok {
			*at = common.BytesToAddress(address)
		}
	}
	c.Timelock = deployment.TimelockOf(c.Council)
	return c, true, nil
}

// deployment is the plan of a devnet: its members hold the seats, and the deployer is nobody afterwards.
func (k *Keys) deployment(sealers []common.Address, delay time.Duration) deployment.Config {
	config := deployment.Config{
		Deployer: address(k.Deployer()), Issuer: address(k.Issuer()), Sealers: sealers, Delay: delay,
		Panel: []uint32{auditorOrg, representativeOrg, regulatorOrg},
	}
	for i := range guardians {
		config.Guardians = append(config.Guardians, address(k.Guardian(i)))
	}
	for _, m := range members() {
		config.Founders = append(config.Founders, bindings.Organisation{Org: m.org, Kind: m.kind, Owner: address(k.Member(m.org)), DidHash: didHash(m.name)})
		config.Seats = append(config.Seats, m.org)
	}
	return config
}
