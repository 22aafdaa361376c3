package governance

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/careclear/careclear/bindings"
)

// Mirror brings what the members voted for into clique, on the side of one sealer's operator: clique cannot read the contract, and
// takes a change when more than half of the sealers propose it. Each [Mirror.Step] looks at the contract and at clique and has
// this sealer propose the next difference, or nothing. It keeps nothing: clique's proposals are lost with the process, and the
// next step makes them again.
type Mirror struct {
	Sealers common.Address // the contract
	Node    string         // the sealer's socket; clique's API must be reached by its operator only
	Log     *slog.Logger
	Alarm   uint64 // blocks that the contract and clique may stay apart before the log says so as an error

	apart uint64 // the block at which they were first seen so; 0 if they agree
}

// ErrApart is logged when clique does not adopt what the members voted for.
var ErrApart = errors.New("clique's sealers are not those the members voted for: a majority of sealers does not run, or does not mirror")

// Step does what is to be done now.
func (m *Mirror) Step(ctx context.Context) error {
	node, err := rpc.DialContext(ctx, m.Node)
	if err != nil {
		return fmt.Errorf("reach the sealer: %w", err)
	}
	defer node.Close()
	eth := ethclient.NewClient(node)
	head, err := eth.BlockNumber(ctx)
	if err != nil {
		return fmt.Errorf("ask the sealer for its head: %w", err)
	}
	s := bindings.NewSealers()
	contract := bind.NewBoundContract(m.Sealers, abi.ABI{}, eth, eth, eth)
	want, err := bind.Call(contract, &bind.CallOpts{Context: ctx}, s.PackSealers(), s.UnpackSealers)
	if err != nil {
		return fmt.Errorf("read the sealers voted for: %w", err)
	}
	have, err := CliqueSealers(ctx, node)
	if err != nil {
		return err
	}
	var proposed map[common.Address]bool
	if err := node.CallContext(ctx, &proposed, "clique_proposals"); err != nil {
		return fmt.Errorf("ask the sealer for its proposals: %w", err)
	}
	m.watch(head, want, have)
	next, discard := reconcile(want, have, proposed)
	for _, a := range discard {
		if err := node.CallContext(ctx, nil, "clique_discard", a); err != nil {
			return fmt.Errorf("discard a proposal: %w", err)
		}
	}
	if next == nil {
		return nil
	}
	m.Log.Info("proposing a change of sealers to clique", "sealer", next.sealer, "add", next.add)
	if err := node.CallContext(ctx, nil, "clique_propose", next.sealer, next.add); err != nil {
		return fmt.Errorf("propose a change of sealers: %w", err)
	}
	return nil
}

// watch raises the alarm, once every Alarm blocks.
func (m *Mirror) watch(head uint64, want, have []common.Address) {
	switch {
	case sameSealers(want, have):
		m.apart = 0
	case m.apart == 0:
		m.apart = head
	case head >= m.apart+m.Alarm:
		m.Log.Error("sealers", "error", ErrApart, "voted", want, "clique", have, "since block", m.apart)
		m.apart = head
	}
}

// CliqueSealers are those clique goes by at a node's head.
func CliqueSealers(ctx context.Context, node *rpc.Client) ([]common.Address, error) {
	var have []common.Address
	if err := node.CallContext(ctx, &have, "clique_getSigners", "latest"); err != nil {
		return nil, fmt.Errorf("ask clique for its sealers: %w", err)
	}
	return have, nil
}

// change is one that a sealer proposes to clique.
type change struct {
	sealer common.Address
	add    bool
}

// reconcile says what to propose next, nil if it is proposed or nothing is to be done, and which proposals to take back. One change
// at a time, the same for all sealers, or their votes would scatter: those who come first, then those who go, each by address.
// A proposal that is done must go, or it would undo a later vote of the members.
func reconcile(want, have []common.Address, proposed map[common.Address]bool) (next *change, discard []common.Address) {
	var changes []change
	for _, a := range want {
		if !slices.Contains(have, a) {
			changes = append(changes, change{a, true})
		}
	}
	coming := len(changes)
	for _, a := range have {
		if !slices.Contains(want, a) {
			changes = append(changes, change{a, false})
		}
	}
	byAddress := func(a, b change) int { return a.sealer.Cmp(b.sealer) }
	slices.SortFunc(changes[:coming], byAddress)
	slices.SortFunc(changes[coming:], byAddress)
	if len(changes) > 0 {
		next = &changes[0]
	}
	for a, add := range proposed {
		if next == nil || *next != (change{a, add}) {
			discard = append(discard, a)
		}
	}
	slices.SortFunc(discard, common.Address.Cmp)
	if next != nil {
		if add, ok := proposed[next.sealer]; ok && add == next.add {
			next = nil
		}
	}
	return next, discard
}

func sameSealers(a, b []common.Address) bool {
	for _, x := range a {
		if !slices.Contains(b, x) {
			return false
		}
	}
	return len(a) == len(b)
}
