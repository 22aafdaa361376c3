package governance

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/careclear/careclear/bindings"
)

// Guardians are the keys two of which pause.
func (c Council) Guardians(ctx context.Context) ([]common.Address, error) {
	g := bindings.NewGuardians()
	guardians, err := read(ctx, c, c.Contracts.Guardians, g.PackGuardians(), g.UnpackGuardians)
	if err != nil {
		return nil, fmt.Errorf("read the guardians: %w", err)
	}
	return guardians, nil
}

// Pauses are the scopes paused now, by name, and when each ends by itself.
func (c Council) Pauses(ctx context.Context) (map[string]time.Time, error) {
	eth, err := c.Client.Eth(ctx)
	if err != nil {
		return nil, fmt.Errorf("reach a node: %w", err)
	}
	g := bindings.NewGuardians()
	logs, err := eth.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{c.Contracts.Guardians}})
	if err != nil {
		return nil, fmt.Errorf("read the guardians' events: %w", err)
	}
	pauses := map[string]time.Time{}
	for i := range logs {
		e, err := g.UnpackPausedEvent(&logs[i])
		if err != nil {
			continue
		}
		until, err := c.PausedUntil(ctx, e.Scope)
		if err != nil {
			return nil, err
		}
		if name, ok := scopeName(e.Scope); ok && !until.IsZero() {
			pauses[name] = until
		}
	}
	return pauses, nil
}

// PausedUntil is when a pause ends by itself; zero if the scope is not paused.
func (c Council) PausedUntil(ctx context.Context, scope [32]byte) (time.Time, error) {
	g := bindings.NewGuardians()
	until, err := read(ctx, c, c.Contracts.Guardians, g.PackPausedUntil(scope), g.UnpackPausedUntil)
	if err != nil {
		return time.Time{}, fmt.Errorf("read a pause: %w", err)
	}
	if until.Sign() == 0 {
		return time.Time{}, nil
	}
	return time.Unix(until.Int64(), 0).UTC(), nil
}

// VotedSealers are those the members voted for; clique's own list may differ until it has adopted them.
func (c Council) VotedSealers(ctx context.Context) ([]common.Address, error) {
	s := bindings.NewSealers()
	sealers, err := read(ctx, c, c.Contracts.Sealers, s.PackSealers(), s.UnpackSealers)
	if err != nil {
		return nil, fmt.Errorf("read the sealers voted for: %w", err)
	}
	return sealers, nil
}
