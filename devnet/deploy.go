package devnet

import (
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
)

// Contracts are the addresses of the network's contracts.
type Contracts struct {
	AccessManager, Participants, Consents, Eligibility, SettlementToken, Treasury, Claims, AuditAnchor common.Address
}

// ErrContractChanged is returned when the deployed bytecode is not this build's.
var ErrContractChanged = errors.New("the contracts on this chain were built from other sources; run `careclear dev reset`, or use the build that deployed them")

// deploy finds the contracts in the deployment table or deploys them, each once: a crash in between goes on where it
// stopped, at worst leaving an unused copy on chain.
func deploy(ctx context.Context, pool *pgxpool.Pool, client *chain.Client, admin chain.Signer, progress func(string)) (Contracts, error) {
	var c Contracts
	steps := []struct {
		name string
		at   *common.Address
		meta *bind.MetaData
		args func() []byte
	}{
		{"AccessManager", &c.AccessManager, &bindings.AccessManagerMetaData, func() []byte { return bindings.NewAccessManager().PackConstructor(admin.Address()) }},
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
	for _, s := range steps {
		code := common.FromHex(s.meta.Bin)
		hash := crypto.Keccak256(code)
		var address, known []byte
		err := pool.QueryRow(ctx, `select address, code_hash from deployment where name = $1`, s.name).Scan(&address, &known)
		switch {
		case err == nil && common.BytesToHash(known) != common.BytesToHash(hash):
			return c, fmt.Errorf("%s: %w", s.name, ErrContractChanged)
		case err == nil:
			*s.at = common.BytesToAddress(address)
			continue
		case !errors.Is(err, pgx.ErrNoRows):
			return c, fmt.Errorf("read deployments: %w", err)
		}
		progress("deploying " + s.name)
		receipt, err := client.Transact(ctx, admin, nil, append(code, s.args()...), 6_000_000)
		if err != nil {
			return c, fmt.Errorf("deploy %s: %w", s.name, err)
		}
		*s.at = receipt.ContractAddress
		genesis := client.Genesis()
		if _, err := pool.Exec(ctx, `insert into deployment (chain_id, genesis, name, address, code_hash, block) values ($1, $2, $3, $4, $5, $6)`,
			client.ChainID().Int64(), genesis[:], s.name, receipt.ContractAddress[:], hash, receipt.BlockNumber.Int64()); err != nil {
			return c, fmt.Errorf("keep the address of %s: %w", s.name, err)
		}
	}
	return c, c.link(ctx, client, admin)
}

// link tells the contracts that serve Claims who it is, unless they know.
func (c Contracts) link(ctx context.Context, client *chain.Client, admin chain.Signer) error {
	eth, err := client.Eth(ctx)
	if err != nil {
		return fmt.Errorf("reach a node: %w", err)
	}
	participants, treasury := bindings.NewParticipants(), bindings.NewTreasury()
	known, err := bind.Call(participants.Instance(eth, c.Participants), &bind.CallOpts{Context: ctx}, participants.PackClaims(), participants.UnpackClaims)
	if err != nil {
		return fmt.Errorf("read the contracts' links: %w", err)
	}
	if known != c.Claims {
		if _, err := client.Transact(ctx, admin, &c.Participants, participants.PackSetClaims(c.Claims), 300_000); err != nil {
			return fmt.Errorf("link Participants to Claims: %w", err)
		}
	}
	known, err = bind.Call(treasury.Instance(eth, c.Treasury), &bind.CallOpts{Context: ctx}, treasury.PackClaims(), treasury.UnpackClaims)
	if err != nil {
		return fmt.Errorf("read the contracts' links: %w", err)
	}
	if known != c.Claims {
		if _, err := client.Transact(ctx, admin, &c.Treasury, treasury.PackSetClaims(c.Claims), 300_000); err != nil {
			return fmt.Errorf("link Treasury to Claims: %w", err)
		}
	}
	return nil
}
