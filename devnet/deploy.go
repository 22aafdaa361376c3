package devnet

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/store"
)

// Contracts are the addresses of the network's contracts.
type Contracts struct {
	AccessManager, Participants, Consents, Eligibility, SettlementToken, Treasury, Claims, AuditAnchor common.Address
}

// ErrContractChanged is returned when the deployed bytecode is not this build's.
var ErrContractChanged = errors.New("the contracts on this chain were built from other sources; run `careclear dev reset`, or use the build that deployed them")

// deploy finds the contracts in the deployment table, or deploys all of them in one go: their addresses follow from the
// deployer's nonces, so none waits for another. They are remembered together once all are mined; after a crash before
// that they are deployed again, and the first ones lie unused.
func deploy(ctx context.Context, pool *pgxpool.Pool, client *chain.Client, admin chain.Signer, progress func(string)) (Contracts, error) {
	var c Contracts
	steps := c.steps(admin.Address())
	known, err := deployed(ctx, pool, steps)
	if err != nil || known {
		return c, err
	}
	progress("deploying the contracts")
	eth, err := client.Eth(ctx)
	if err != nil {
		return c, fmt.Errorf("reach a node: %w", err)
	}
	nonce, err := eth.PendingNonceAt(ctx, admin.Address())
	if err != nil {
		return c, fmt.Errorf("read the deployer's nonce: %w", err)
	}
	for i, s := range steps {
		*s.at = crypto.CreateAddress(admin.Address(), nonce+uint64(i))
	}
	var hashes []common.Hash
	for _, s := range steps {
		hash, err := client.Submit(ctx, admin, nil, append(s.code(), s.args()...), 6_000_000)
		if err != nil {
			return c, fmt.Errorf("deploy %s: %w", s.name, err)
		}
		hashes = append(hashes, hash)
	}
	if err := c.link(ctx, client, admin); err != nil {
		return c, err
	}
	batch := &pgx.Batch{}
	genesis := client.Genesis()
	for i, s := range steps {
		receipt, err := client.WaitMined(ctx, hashes[i])
		if err != nil {
			return c, fmt.Errorf("deploy %s: %w", s.name, err)
		}
		if receipt.ContractAddress != *s.at {
			return c, fmt.Errorf("deploy %s: it is at %s, not at %s: another process used the deployer's key; start again", s.name, receipt.ContractAddress, *s.at)
		}
		batch.Queue(`insert into deployment (chain_id, genesis, name, address, code_hash, block) values ($1, $2, $3, $4, $5, $6)`,
			client.ChainID().Int64(), genesis[:], s.name, s.at[:], crypto.Keccak256(s.code()), receipt.BlockNumber.Int64())
	}
	if err := store.InTx(ctx, pool, func(tx pgx.Tx) error { return tx.SendBatch(ctx, batch).Close() }); err != nil {
		return c, fmt.Errorf("keep the contracts' addresses: %w", err)
	}
	return c, nil
}

// contract is one to deploy: args packs its constructor once the addresses before it are known.
type contract struct {
	name string
	at   *common.Address
	meta *bind.MetaData
	args func() []byte
}

func (s contract) code() []byte { return common.FromHex(s.meta.Bin) }

// steps lists the contracts in an order in which each needs only earlier ones.
func (c *Contracts) steps(admin common.Address) []contract {
	return []contract{
		{"AccessManager", &c.AccessManager, &bindings.AccessManagerMetaData, func() []byte { return bindings.NewAccessManager().PackConstructor(admin) }},
		{"Participants", &c.Participants, &bindings.ParticipantsMetaData, func() []byte { return bindings.NewParticipants().PackConstructor(c.AccessManager) }},
		{"Consents", &c.Consents, &bindings.ConsentsMetaData, func() []byte { return nil }},
		{"Eligibility", &c.Eligibility, &bindings.EligibilityMetaData, func() []byte { return bindings.NewEligibility().PackConstructor(c.Participants) }},
		{"SettlementToken", &c.SettlementToken, &bindings.SettlementTokenMetaData, func() []byte { return bindings.NewSettlementToken().PackConstructor(c.AccessManager) }},
		{"Treasury", &c.Treasury, &bindings.TreasuryMetaData, func() []byte {
			return bindings.NewTreasury().PackConstructor(c.AccessManager, c.Participants, c.SettlementToken)
		}},
		{"Claims", &c.Claims, &bindings.ClaimsMetaData, func() []byte {
			return bindings.NewClaims().PackConstructor(c.Participants, c.Consents, c.Eligibility, c.Treasury)
		}},
		{"AuditAnchor", &c.AuditAnchor, &bindings.AuditAnchorMetaData, func() []byte { return bindings.NewAuditAnchor().PackConstructor(c.Participants) }},
	}
}

// deployed reads the addresses of an earlier deployment and checks that it is of this build.
func deployed(ctx context.Context, pool *pgxpool.Pool, steps []contract) (bool, error) {
	for _, s := range steps {
		var address, hash []byte
		err := pool.QueryRow(ctx, `select address, code_hash from deployment where name = $1`, s.name).Scan(&address, &hash)
		if errors.Is(err, pgx.ErrNoRows) {
			return false, nil
		}
		if err != nil {
			return false, fmt.Errorf("read deployments: %w", err)
		}
		if !bytes.Equal(hash, crypto.Keccak256(s.code())) {
			return false, fmt.Errorf("%s: %w", s.name, ErrContractChanged)
		}
		*s.at = common.BytesToAddress(address)
	}
	return true, nil
}

// link tells the contracts that serve Claims who it is.
func (c *Contracts) link(ctx context.Context, client *chain.Client, admin chain.Signer) error {
	var last common.Hash
	for _, l := range []struct {
		to   common.Address
		data []byte
	}{
		{c.Participants, bindings.NewParticipants().PackSetClaims(c.Claims)},
		{c.Treasury, bindings.NewTreasury().PackSetClaims(c.Claims)},
	} {
		var err error
		if last, err = client.Submit(ctx, admin, &l.to, l.data, 300_000); err != nil {
			return fmt.Errorf("link the contracts: %w", err)
		}
	}
	if _, err := client.WaitMined(ctx, last); err != nil {
		return fmt.Errorf("link the contracts: %w", err)
	}
	return nil
}
