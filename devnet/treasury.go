package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/claim"
)

// treasury reads the Treasury contract; it implements settlement.Balances.
type treasury struct {
	client *chain.Client
	at     common.Address
}

func (t treasury) Escrow(ctx context.Context, payer uint32) (claim.Cents, error) {
	c := bindings.NewTreasury()
	return t.read(ctx, c.PackEscrow(payer), c.UnpackEscrow)
}

func (t treasury) Balance(ctx context.Context, provider uint32) (claim.Cents, error) {
	c := bindings.NewTreasury()
	return t.read(ctx, c.PackBalance(provider), c.UnpackBalance)
}

func (t treasury) Pool(ctx context.Context, payer uint32) (claim.Cents, error) {
	c := bindings.NewTreasury()
	return t.read(ctx, c.PackIncentives(payer), c.UnpackIncentives)
}

func (t treasury) Release(ctx context.Context, payer uint32) (claim.Cents, error) {
	c := bindings.NewTreasury()
	return t.read(ctx, c.PackAnnounced(payer), func(data []byte) (*big.Int, error) {
		out, err := c.UnpackAnnounced(data)
		return out.Amount, err
	})
}

func (t treasury) Due(ctx context.Context, payer, provider uint32) (claim.Cents, error) {
	c := bindings.NewTreasury()
	return t.read(ctx, c.PackDue(payer, provider), c.UnpackDue)
}

func (t treasury) read(ctx context.Context, data []byte, unpack func([]byte) (*big.Int, error)) (claim.Cents, error) {
	eth, err := t.client.Eth(ctx)
	if err != nil {
		return 0, fmt.Errorf("reach a node: %w", err)
	}
	n, err := call(ctx, bindings.NewTreasury().Instance(eth, t.at), data, unpack)
	if err != nil {
		return 0, fmt.Errorf("read the treasury: %w", err)
	}
	if !n.IsInt64() {
		return 0, fmt.Errorf("the treasury holds more cents than int64 can count")
	}
	return claim.Cents(n.Int64()), nil
}

func call[T any](ctx context.Context, contract *bind.BoundContract, data []byte, unpack func([]byte) (T, error)) (T, error) {
	return bind.Call(contract, &bind.CallOpts{Context: ctx}, data, unpack)
}
