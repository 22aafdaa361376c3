package governance

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/bindings/deployment"
	"github.com/careclear/careclear/internal/chain"
)

// State says where a proposal stands.
type State uint8

// States of a proposal, as in the contract.
const (
	None State = iota
	Open
	Passed
	Executed
	Defeated // two thirds can no longer be reached, or the time to vote is over
	Expired  // passed, and not executed in time
)

func (s State) String() string {
	if int(s) < len(stateNames) {
		return stateNames[s]
	}
	return fmt.Sprintf("state %d", uint8(s))
}

var stateNames = [...]string{"none", "open", "passed", "executed", "defeated", "expired"}

// ErrDefeated is returned when the voices at hand do not carry a proposal.
var ErrDefeated = errors.New("the proposal did not pass")

// Call is what the council is to do.
type Call struct {
	Target common.Address
	Data   []byte
}

// Voice is a seat and the key of its organisation's owner.
type Voice struct {
	Seat   uint32
	Signer chain.Signer
}

// Council is the members' council of a network.
type Council struct {
	Client    *chain.Client
	Contracts deployment.Contracts
}

// Gas limits of the council's acts.
const (
	gasVote    = 200_000
	gasExecute = 15_000_000 // what the call needs, and the reading of its bytes
)

// gasPropose is what storing the call's bytes takes.
func gasPropose(call Call) uint64 { return 400_000 + 800*uint64(len(call.Data)) }

// Propose puts a call to the vote and returns the proposal's number. `reason` is the hash of the document that explains it.
func (c Council) Propose(ctx context.Context, by Voice, call Call, reason [32]byte) (uint64, error) {
	council := bindings.NewCouncil()
	receipt, err := c.Client.Transact(ctx, by.Signer, &c.Contracts.Council, council.PackPropose(by.Seat, call.Target, call.Data, reason), gasPropose(call))
	if err != nil {
		return 0, fmt.Errorf("propose as seat %d: %w", by.Seat, err)
	}
	for _, log := range receipt.Logs {
		if e, err := council.UnpackProposedEvent(log); err == nil && log.Address == c.Contracts.Council {
			return e.Id.Uint64(), nil
		}
	}
	return 0, fmt.Errorf("propose as seat %d: transaction %s has no Proposed event", by.Seat, receipt.TxHash)
}

// Ballot is a seat's vote.
func (c Council) Ballot(by Voice, id uint64, support bool) Call {
	return Call{Target: c.Contracts.Council, Data: bindings.NewCouncil().PackVote(by.Seat, new(big.Int).SetUint64(id), support)}
}

// Execution makes the call of a proposal that passed. Anybody may.
func (c Council) Execution(id uint64) Call {
	return Call{Target: c.Contracts.Council, Data: bindings.NewCouncil().PackExecute(new(big.Int).SetUint64(id))}
}

// Decide does the whole with the voices at hand: it proposes the call, or finds it proposed, votes until it has passed, and executes it. A
// run that was cut off goes on where it was; a proposal that a reorg has taken off the chain for a moment is made a second time,
// and the other expires.
func (c Council) Decide(ctx context.Context, voices []Voice, call Call, reason [32]byte) (uint64, error) {
	if len(voices) == 0 {
		return 0, errors.New("decide: no voice at hand")
	}
	id, err := c.Find(ctx, call)
	if err != nil {
		return 0, err
	}
	if id == 0 {
		if id, err = c.Propose(ctx, voices[0], call, reason); err != nil {
			return 0, err
		}
	}
	if err := c.carry(ctx, voices, id); err != nil {
		return id, err
	}
	do := c.Execution(id)
	if _, err := c.Client.Transact(ctx, voices[0].Signer, &do.Target, do.Data, gasExecute); err != nil {
		return id, fmt.Errorf("execute proposal %d: %w", id, err)
	}
	return id, nil
}

// carry votes for a proposal until it has passed. All votes are sent before the first is waited for.
func (c Council) carry(ctx context.Context, voices []Voice, id uint64) error {
	p, err := c.seen(ctx, id, func(p Proposal) bool { return p.State != None })
	if err != nil {
		return err
	}
	var hashes []common.Hash
	for _, v := range voices {
		if p.State != Open || 3*(int(p.Yes)+len(hashes)) >= 2*int(p.Seats) {
			break
		}
		voted, err := read(ctx, c, c.Contracts.Council, bindings.NewCouncil().PackHasVoted(new(big.Int).SetUint64(id), v.Seat), bindings.NewCouncil().UnpackHasVoted)
		if err != nil {
			return fmt.Errorf("read the vote of seat %d: %w", v.Seat, err)
		}
		if voted {
			continue
		}
		ballot := c.Ballot(v, id, true)
		hash, err := c.Client.Submit(ctx, v.Signer, &ballot.Target, ballot.Data, gasVote)
		if err != nil {
			return fmt.Errorf("vote on proposal %d as seat %d: %w", id, v.Seat, err)
		}
		hashes = append(hashes, hash)
	}
	for _, hash := range hashes {
		if _, err := c.Client.WaitMined(ctx, hash); err != nil {
			return fmt.Errorf("vote on proposal %d: %w", id, err)
		}
	}
	enough := 3*(int(p.Yes)+len(hashes)) >= 2*int(p.Seats)
	if p, err = c.seen(ctx, id, func(p Proposal) bool { return p.State != Open || !enough }); err != nil {
		return err
	}
	if p.State != Passed {
		return fmt.Errorf("proposal %d is %s with %d of %d seats for it: %w", id, p.State, p.Yes, p.Seats, ErrDefeated)
	}
	return nil
}

// seen reads a proposal until it is as it must be. What was mined may not be there yet: a node can be behind the one that said so,
// and a block give way to another, which takes up its transactions again.
func (c Council) seen(ctx context.Context, id uint64, is func(Proposal) bool) (Proposal, error) {
	return await(ctx, patience, func() (Proposal, error) { return c.Proposal(ctx, id) }, is)
}

// patience is for a few blocks of a slow network.
const patience = time.Minute

// await reads until what is read is what it should be, or patience ends, and returns what was read last.
func await[T any](ctx context.Context, patience time.Duration, read func() (T, error), is func(T) bool) (T, error) {
	end := time.NewTimer(patience)
	defer end.Stop()
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for {
		v, err := read()
		if err != nil || is(v) {
			return v, err
		}
		select {
		case <-ctx.Done():
			return v, ctx.Err()
		case <-end.C:
			return v, nil
		case <-tick.C:
		}
	}
}

// Proposal is a proposal as it stands.
type Proposal struct {
	ID    uint64
	State State
	bindings.Proposal
}

// Call is what the council is to do if it passes.
func (p Proposal) Call() Call { return Call{Target: p.Target, Data: p.Data} }

// Proposal reads a proposal; its state is None if there is none.
func (c Council) Proposal(ctx context.Context, id uint64) (Proposal, error) {
	council, number := bindings.NewCouncil(), new(big.Int).SetUint64(id)
	p, err := read(ctx, c, c.Contracts.Council, council.PackProposal(number), council.UnpackProposal)
	if err != nil {
		return Proposal{}, fmt.Errorf("read proposal %d: %w", id, err)
	}
	state, err := read(ctx, c, c.Contracts.Council, council.PackState(number), council.UnpackState)
	if err != nil {
		return Proposal{}, fmt.Errorf("read the state of proposal %d: %w", id, err)
	}
	return Proposal{id, State(state), p}, nil
}

// Proposals is how many there are; they are numbered from 1.
func (c Council) Proposals(ctx context.Context) (uint64, error) {
	n, err := read(ctx, c, c.Contracts.Council, bindings.NewCouncil().PackProposals(), bindings.NewCouncil().UnpackProposals)
	if err != nil {
		return 0, fmt.Errorf("count the proposals: %w", err)
	}
	return n.Uint64(), nil
}

// recent is how many proposals Find looks back.
const recent = 50

// Find returns the number of a recent proposal of this call that is open or passed and not executed, 0 if there is none.
func (c Council) Find(ctx context.Context, call Call) (uint64, error) {
	n, err := c.Proposals(ctx)
	if err != nil {
		return 0, err
	}
	for id := n; id > 0 && id+recent > n; id-- {
		p, err := c.Proposal(ctx, id)
		if err != nil {
			return 0, err
		}
		if (p.State == Open || p.State == Passed) && p.Target == call.Target && string(p.Data) == string(call.Data) {
			return id, nil
		}
	}
	return 0, nil
}

func read[T any](ctx context.Context, c Council, at common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	eth, err := c.Client.Eth(ctx)
	if err != nil {
		var none T
		return none, fmt.Errorf("reach a node: %w", err)
	}
	contract := bind.NewBoundContract(at, abi.ABI{}, eth, eth, eth)
	return bind.Call(contract, &bind.CallOpts{Context: ctx}, data, unpack)
}
