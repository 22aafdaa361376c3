package governance

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/chain"
)

// ErrNoSeat is returned for a key that speaks for no seat.
var ErrNoSeat = errors.New("no seat's organisation is owned by this key; `careclear govern show` lists the seats and their owners")

// Seat is an organisation in the council.
type Seat struct {
	Org       uint32
	Kind      uint8
	Owner     common.Address
	Suspended bool // it counts, and has no voice
}

// Seats reads who sits in the council.
func (c Council) Seats(ctx context.Context) ([]Seat, error) {
	council, participants := bindings.NewCouncil(), bindings.NewParticipants()
	numbers, err := read(ctx, c, c.Contracts.Council, council.PackSeats(), council.UnpackSeats)
	if err != nil {
		return nil, fmt.Errorf("read the seats: %w", err)
	}
	seats := make([]Seat, len(numbers))
	for i, n := range numbers {
		org := uint32(n.Uint64())
		o, err := read(ctx, c, c.Contracts.Participants, participants.PackOrganisation(org), participants.UnpackOrganisation)
		if err != nil {
			return nil, fmt.Errorf("read organisation %d: %w", org, err)
		}
		seats[i] = Seat{org, o.Kind, o.Owner, o.Suspended}
	}
	return seats, nil
}

// VoiceOf finds the seat a key speaks for. A key that owns several speaks for the one named; 0 names none.
func (c Council) VoiceOf(ctx context.Context, signer chain.Signer, seat uint32) (Voice, error) {
	seats, err := c.Seats(ctx)
	if err != nil {
		return Voice{}, err
	}
	var found []uint32
	for _, s := range seats {
		if s.Owner == signer.Address() && (seat == 0 || seat == s.Org) {
			found = append(found, s.Org)
		}
	}
	switch len(found) {
	case 0:
		return Voice{}, fmt.Errorf("%s: %w", signer.Address(), ErrNoSeat)
	case 1:
		return Voice{Seat: found[0], Signer: signer}, nil
	}
	return Voice{}, fmt.Errorf("%s speaks for the seats %v: choose one with --seat", signer.Address(), found)
}

// KindName is the word for a kind of organisation.
func KindName(kind uint8) string {
	switch kind {
	case bindings.KindPayer:
		return "payer"
	case bindings.KindProvider:
		return "provider"
	case bindings.KindAuditor:
		return "auditor"
	case bindings.KindAnalyst:
		return "analyst"
	case bindings.KindPatientRepresentative:
		return "patient representative"
	case bindings.KindService:
		return "service"
	case bindings.KindRegulator:
		return "regulator"
	}
	return fmt.Sprintf("kind %d", kind)
}
