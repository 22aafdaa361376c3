package governance

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/chain"
)

// ErrWaiting is returned for an operation whose delay is not over.
var ErrWaiting = errors.New("the time lock's delay is not over")

// Operation is a call waiting in the time lock. The same call waits once at a time. Ready is zero for one the time lock does not know, or that was vetoed.
type Operation struct {
	ID    [32]byte
	Call  Call
	Ready time.Time // from when on anybody may carry it out
	Done  bool
}

// Slow wraps a call for the time lock: the council, deciding the result, schedules it with the shortest delay allowed.
func (c Council) Slow(ctx context.Context, call Call) (Call, error) {
	lock := bindings.NewTimelockController()
	delay, err := read(ctx, c, c.Contracts.Timelock, lock.PackGetMinDelay(), lock.UnpackGetMinDelay)
	if err != nil {
		return Call{}, fmt.Errorf("read the time lock's delay: %w", err)
	}
	return Call{
		Target: c.Contracts.Timelock,
		Data:   lock.PackSchedule(call.Target, new(big.Int), call.Data, [32]byte{}, [32]byte{}, delay),
	}, nil
}

// Operation reads how a call made Slow stands.
func (c Council) Operation(ctx context.Context, call Call) (Operation, error) {
	lock := bindings.NewTimelockController()
	id, err := read(ctx, c, c.Contracts.Timelock, lock.PackHashOperation(call.Target, new(big.Int), call.Data, [32]byte{}, [32]byte{}), lock.UnpackHashOperation)
	if err != nil {
		return Operation{}, fmt.Errorf("read an operation's id: %w", err)
	}
	at, err := read(ctx, c, c.Contracts.Timelock, lock.PackGetTimestamp(id), lock.UnpackGetTimestamp)
	if err != nil {
		return Operation{}, fmt.Errorf("read operation %x: %w", id, err)
	}
	o := Operation{ID: id, Call: call}
	switch at.Uint64() {
	case 0:
	case 1: // the time lock's mark of what is done
		o.Done = true
	default:
		o.Ready = time.Unix(at.Int64(), 0).UTC()
	}
	return o, nil
}

// CarryOut executes a call that has waited long enough. Anybody may. [ErrWaiting] says it has not.
func (c Council) CarryOut(ctx context.Context, signer chain.Signer, call Call) (*types.Receipt, error) {
	o, err := c.Operation(ctx, call)
	if err != nil {
		return nil, err
	}
	lock := bindings.NewTimelockController()
	ready, err := read(ctx, c, c.Contracts.Timelock, lock.PackIsOperationReady(o.ID), lock.UnpackIsOperationReady)
	if err != nil {
		return nil, fmt.Errorf("read operation %x: %w", o.ID, err)
	}
	switch {
	case o.Done:
		return nil, fmt.Errorf("operation %x is carried out already", o.ID)
	case o.Ready.IsZero():
		return nil, fmt.Errorf("operation %x is not scheduled, or was vetoed: propose it again", o.ID)
	case !ready:
		return nil, fmt.Errorf("operation %x can be carried out from %s: %w", o.ID, o.Ready.Format(time.RFC3339), ErrWaiting)
	}
	data := lock.PackExecute(call.Target, new(big.Int), call.Data, [32]byte{}, [32]byte{})
	receipt, err := c.Client.Transact(ctx, signer, &c.Contracts.Timelock, data, gasExecute)
	if err != nil {
		return nil, fmt.Errorf("carry out operation %x: %w", o.ID, err)
	}
	return receipt, nil
}

// Veto stops an operation that waits, by the seat of a patient representative or regulator.
func (c Council) Veto(ctx context.Context, by Voice, operation [32]byte) error {
	_, err := c.Client.Transact(ctx, by.Signer, &c.Contracts.Council, bindings.NewCouncil().PackVeto(by.Seat, operation), gasVote)
	if err != nil {
		return fmt.Errorf("veto operation %x as seat %d: %w", operation, by.Seat, err)
	}
	return nil
}

// Pause speaks for a pause of a scope ([bindings.PauseSubmit], [bindings.PauseSettle], [bindings.PauseOf]); the second guardian's voice
// makes it, for 72 hours.
func (c Council) Pause(ctx context.Context, guardian chain.Signer, scope [32]byte) error {
	return c.guard(ctx, guardian, "pause", bindings.NewGuardians().PackPause(scope))
}

// Lift speaks for the end of a pause; the second guardian's voice ends it.
func (c Council) Lift(ctx context.Context, guardian chain.Signer, scope [32]byte) error {
	return c.guard(ctx, guardian, "lift a pause", bindings.NewGuardians().PackLift(scope))
}

func (c Council) guard(ctx context.Context, guardian chain.Signer, act string, data []byte) error {
	if _, err := c.Client.Transact(ctx, guardian, &c.Contracts.Guardians, data, gasVote); err != nil {
		return fmt.Errorf("%s: %w", act, err)
	}
	return nil
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

// Sealers are those the members voted for; clique's own list may differ until it has adopted them.
func (c Council) Sealers(ctx context.Context) ([]common.Address, error) {
	s := bindings.NewSealers()
	sealers, err := read(ctx, c, c.Contracts.Sealers, s.PackSealers(), s.UnpackSealers)
	if err != nil {
		return nil, fmt.Errorf("read the sealers voted for: %w", err)
	}
	return sealers, nil
}
