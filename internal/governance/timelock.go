package governance

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/careclear/careclear/bindings"
)

// ErrWaiting is returned for an operation whose delay is not over.
var ErrWaiting = errors.New("the time lock's delay is not over")

// Operation is what a proposal made Slow has the time lock do, all of it or nothing. Ready is zero for one the time lock does not know:
// it was not scheduled yet, or vetoed.
type Operation struct {
	ID    [32]byte
	Calls []Call
	Ready time.Time // from when on anybody may carry it out
	Done  bool

	predecessor, salt [32]byte
}

// Slow wraps calls for the time lock: the council, deciding the result, schedules them with the shortest delay allowed.
func (c Council) Slow(ctx context.Context, calls []Call) (Call, error) {
	lock := bindings.NewTimelockController()
	delay, err := c.Delay(ctx)
	if err != nil {
		return Call{}, err
	}
	// What was done once keeps its number for ever: doing the same again takes another salt.
	var salt [32]byte
	for n := uint64(0); ; n++ {
		binary.BigEndian.PutUint64(salt[24:], n)
		o, err := c.operation(ctx, Operation{Calls: calls, salt: salt})
		if err != nil {
			return Call{}, err
		}
		if !o.Done {
			break
		}
	}
	targets, values, data := unzip(calls)
	return Call{
		Target: c.Contracts.Timelock,
		Data:   lock.PackScheduleBatch(targets, values, data, [32]byte{}, salt, big.NewInt(int64(delay/time.Second))),
	}, nil
}

// Delay is how long what is scheduled waits in the time lock.
func (c Council) Delay(ctx context.Context) (time.Duration, error) {
	lock := bindings.NewTimelockController()
	delay, err := read(ctx, c, c.Contracts.Timelock, lock.PackGetMinDelay(), lock.UnpackGetMinDelay)
	if err != nil {
		return 0, fmt.Errorf("read the time lock's delay: %w", err)
	}
	return time.Duration(delay.Int64()) * time.Second, nil
}

// Operation reads how what a proposal schedules stands in the time lock. It is false for a proposal that schedules nothing.
func (c Council) Operation(ctx context.Context, scheduling Call) (Operation, bool, error) {
	lock, err := bindings.TimelockControllerMetaData.ParseABI()
	if err != nil {
		return Operation{}, false, fmt.Errorf("read the time lock's ABI: %w", err)
	}
	m := lock.Methods["scheduleBatch"]
	if scheduling.Target != c.Contracts.Timelock || !bytes.HasPrefix(scheduling.Data, m.ID) {
		return Operation{}, false, nil
	}
	values, err := m.Inputs.Unpack(scheduling.Data[4:])
	if err != nil {
		return Operation{}, false, fmt.Errorf("read what is scheduled: %w", err)
	}
	o := Operation{Calls: waiting(scheduling), predecessor: values[3].([32]byte), salt: values[4].([32]byte)}
	o, err = c.operation(ctx, o)
	return o, err == nil, err
}

func (c Council) operation(ctx context.Context, o Operation) (Operation, error) {
	lock := bindings.NewTimelockController()
	targets, amounts, data := unzip(o.Calls)
	id, err := read(ctx, c, c.Contracts.Timelock, lock.PackHashOperationBatch(targets, amounts, data, o.predecessor, o.salt), lock.UnpackHashOperationBatch)
	if err != nil {
		return o, fmt.Errorf("read an operation's id: %w", err)
	}
	at, err := read(ctx, c, c.Contracts.Timelock, lock.PackGetTimestamp(id), lock.UnpackGetTimestamp)
	if err != nil {
		return o, fmt.Errorf("read operation %x: %w", id, err)
	}
	o.ID = id
	switch at.Uint64() {
	case 0:
	case 1: // the time lock's mark of what is done
		o.Done = true
	default:
		o.Ready = time.Unix(at.Int64(), 0).UTC()
	}
	return o, nil
}

// CarryingOut is the call that does what a proposal scheduled and has waited long enough; anybody may make it. [ErrWaiting] says
// it has not.
func (c Council) CarryingOut(ctx context.Context, scheduling Call) (Call, error) {
	o, ok, err := c.Operation(ctx, scheduling)
	if err != nil {
		return Call{}, err
	}
	if !ok {
		return Call{}, errors.New("it schedules nothing in the time lock: executing it was all")
	}
	lock := bindings.NewTimelockController()
	ready, err := read(ctx, c, c.Contracts.Timelock, lock.PackIsOperationReady(o.ID), lock.UnpackIsOperationReady)
	if err != nil {
		return Call{}, fmt.Errorf("read operation %x: %w", o.ID, err)
	}
	switch {
	case o.Done:
		return Call{}, errors.New("it is carried out already")
	case o.Ready.IsZero():
		return Call{}, errors.New("it does not wait in the time lock: the proposal was not executed, or it was vetoed; propose it again")
	case !ready:
		return Call{}, fmt.Errorf("it can be carried out from %s: %w", o.Ready.Format(time.RFC3339), ErrWaiting)
	}
	targets, amounts, data := unzip(o.Calls)
	return Call{Target: c.Contracts.Timelock, Data: lock.PackExecuteBatch(targets, amounts, data, o.predecessor, o.salt)}, nil
}

// Veto stops an operation that waits, by the seat of a patient representative or regulator.
func (c Council) Veto(by Voice, operation [32]byte) Call {
	return Call{Target: c.Contracts.Council, Data: bindings.NewCouncil().PackVeto(by.Seat, operation)}
}
