package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/careclear/careclear/devnet"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/governance"
)

// governCmd is the members' side of a network. docs/runbook-governance.md says which commands make which act.
type governCmd struct {
	Propose  governProposeCmd  `cmd:"" help:"Put a call to the vote; prints the proposal's number."`
	Vote     governVoteCmd     `cmd:"" help:"Vote on a proposal."`
	Execute  governExecuteCmd  `cmd:"" help:"Make the call of a proposal that passed."`
	CarryOut governCarryOutCmd `cmd:"" name:"carry-out" help:"Do what a proposal scheduled in the time lock, after the delay."`
	Veto     governVetoCmd     `cmd:"" help:"Stop what a proposal scheduled in the time lock."`
	Pause    governPauseCmd    `cmd:"" help:"Speak for a pause, as a guardian; the second voice makes it."`
	Lift     governLiftCmd     `cmd:"" help:"Speak for the end of a pause, as a guardian; the second voice ends it."`
	Call     governCallCmd     `cmd:"" help:"Call a function as one key, without a vote; a function that only reads is read."`
	Code     governCodeCmd     `cmd:"" help:"Put this build's code of a registry on chain, for an upgrade, or a new money core; prints where."`
	Sealers  governSealersCmd  `cmd:"" help:"Show the sealers the members voted for; fails while clique goes by others."`
	Show     governShowCmd     `cmd:"" help:"Show proposals, roles, seats, guardians, pauses and sealers, or one proposal."`
}

// governor is what all these commands need: a network, and most of them a key.
type governor struct {
	dataDir
	Network  string        `help:"The network's file; default: network.json of the data directory." type:"path" env:"CARECLEAR_NETWORK"`
	Key      string        `help:"Encrypted key file (go-ethereum keystore) to sign with." type:"existingfile" env:"CARECLEAR_KEY"`
	Password string        `help:"Environment variable that holds the key file's password." default:"CARECLEAR_KEY_PASSWORD" placeholder:"NAME"`
	As       []string      `help:"On a devnet: sign as service, auditor, representative, regulator, guardian0, payer:11, …; several after each other." placeholder:"WHO"`
	Seat     uint32        `help:"The seat to speak for, if the key owns several."`
	Wait     time.Duration `help:"How long to wait until it can be done." default:"0s"`
	JSON     bool          `help:"Print JSON." name:"json"`

	council governance.Council
	book    governance.Book
	clique  string // a node that answers for clique; "" if the network's file names none
}

// open connects. The caller closes the council's client.
func (g *governor) open(ctx context.Context) error {
	own := devnet.NetworkFile(g.DataDir)
	path := g.Network
	if path == "" {
		path = own
	}
	network, err := governance.ReadNetwork(path)
	if err != nil {
		return err
	}
	var people map[string]common.Address
	if keys, err := devnet.FindKeys(g.DataDir); err == nil && path == own {
		people = keys.Accounts()
	} else if len(g.As) > 0 {
		return fmt.Errorf("--as is for the devnet of --data-dir alone: on %s sign with --key", path)
	}
	g.clique = network.Clique
	if g.council, err = network.Dial(ctx); err != nil {
		return err
	}
	g.book, err = governance.NewBook(g.council.Contracts, people)
	return err
}

func (g *governor) close() {
	if g.council.Client != nil {
		g.council.Client.Close()
	}
}

// signers are the keys to sign with, one or, on a devnet, several.
func (g *governor) signers() (signers []chain.Signer, err error) {
	if g.Key != "" {
		if len(g.As) > 0 {
			return nil, errors.New("give --key or --as, not both")
		}
		s, err := chain.OpenKeystore(g.Key, os.Getenv(g.Password))
		if err != nil {
			return nil, fmt.Errorf("%w; its password is read from the environment variable %s", err, g.Password)
		}
		return []chain.Signer{s}, nil
	}
	if len(g.As) == 0 {
		return nil, errors.New("who signs? give --key FILE, or --as WHO on a devnet")
	}
	keys, err := devnet.FindKeys(g.DataDir)
	if err != nil {
		return nil, err
	}
	for _, name := range g.As {
		key, err := keys.Named(name)
		if err != nil {
			return nil, err
		}
		signers = append(signers, chain.NewKeySigner(key))
	}
	return signers, nil
}

func (g *governor) signer() (chain.Signer, error) {
	signers, err := g.signers()
	if err != nil {
		return nil, err
	}
	if len(signers) > 1 {
		return nil, errors.New("one signs this: give --as once")
	}
	return signers[0], nil
}

// act makes a call and waits for it.
func (g *governor) act(ctx context.Context, by chain.Signer, call governance.Call) (*types.Receipt, error) {
	hash, err := g.send(ctx, by, call)
	if err != nil {
		return nil, err
	}
	receipt, err := g.council.Client.WaitMined(ctx, hash)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", g.book.Words(call), err)
	}
	return receipt, nil
}

// send asks first what a call would meet, so that a no comes with its reason, then makes it.
func (g *governor) send(ctx context.Context, by chain.Signer, call governance.Call) (common.Hash, error) {
	if err := g.book.Check(ctx, g.council, by.Address(), call); err != nil {
		return common.Hash{}, err
	}
	hash, err := g.council.Client.Submit(ctx, by, &call.Target, call.Data, 0)
	if err != nil {
		return hash, fmt.Errorf("%s: %w", g.book.Words(call), err)
	}
	return hash, nil
}

// acted is what --json prints of an act.
type acted struct {
	Proposal    uint64          `json:"proposal,omitempty"`
	State       string          `json:"state,omitempty"`
	Call        string          `json:"call,omitempty"`
	By          string          `json:"by,omitempty"`
	Transaction *common.Hash    `json:"transaction,omitempty"`
	Block       uint64          `json:"block,omitempty"`
	Address     *common.Address `json:"address,omitempty"`
	Result      []string        `json:"result,omitempty"`
}

func (a acted) in(r *types.Receipt) acted {
	a.Transaction, a.Block = &r.TxHash, r.BlockNumber.Uint64()
	return a
}

// tell prints an act: what a script needs on stdout, what a person reads on stderr.
func (g *governor) tell(a acted, result, words string) error {
	if g.JSON {
		if err := json.NewEncoder(os.Stdout).Encode(a); err != nil {
			return fmt.Errorf("print the act: %w", err)
		}
		return nil
	}
	if words != "" {
		fmt.Fprintln(os.Stderr, words)
	}
	if result != "" {
		fmt.Println(result)
	}
	return nil
}

// until asks again each half second, as long as --wait allows, until the answer is no longer "not yet".
func (g *governor) until(ctx context.Context, ask func() (notYet, err error)) error {
	deadline := time.Now().Add(g.Wait)
	for {
		notYet, err := ask()
		if err != nil || notYet == nil {
			return err
		}
		if !time.Now().Before(deadline) {
			return fmt.Errorf("%w; --wait 10m waits for it", notYet)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(500 * time.Millisecond):
		}
	}
}

type governProposeCmd struct {
	governor
	Call      []string `arg:"" help:"Contract.function and its arguments; with --slow several calls, a + between them."`
	Reason    string   `help:"The document that explains it (of an upgrade: the audit); its hash goes on chain." required:"" type:"existingfile"`
	Slow      bool     `help:"Through the time lock: for whatever the council may not do by itself."`
	Unchecked bool     `help:"Propose it even if it would be refused as things stand."`
}

func (c *governProposeCmd) Run(ctx context.Context) error {
	if err := c.open(ctx); err != nil {
		return err
	}
	defer c.close()
	signer, err := c.signer()
	if err != nil {
		return err
	}
	by, err := c.council.VoiceOf(ctx, signer, c.Seat)
	if err != nil {
		return err
	}
	call, err := c.call(ctx)
	if err != nil {
		return err
	}
	reason, err := os.ReadFile(c.Reason)
	if err != nil {
		return fmt.Errorf("read the reason: %w", err)
	}
	id, err := c.council.Propose(ctx, by, call, crypto.Keccak256Hash(reason))
	if err != nil {
		return err
	}
	words := c.book.Words(call)
	return c.tell(acted{Proposal: id, Call: words, By: c.book.Account(signer.Address())}, fmt.Sprint(id), fmt.Sprintf("proposal %d: %s", id, words))
}

// call reads the calls and asks whether they would be refused: better now than after the vote.
func (c *governProposeCmd) call(ctx context.Context) (governance.Call, error) {
	var calls []governance.Call
	for rest := c.Call; len(rest) > 0; {
		end := slices.Index(rest, "+")
		one := rest
		if rest = nil; end >= 0 {
			one, rest = one[:end], one[end+1:]
		}
		if len(one) == 0 {
			return governance.Call{}, errors.New("a call is missing beside the +")
		}
		call, m, err := c.book.Parse(one[0], one[1:])
		if err != nil {
			return governance.Call{}, err
		}
		if m.IsConstant() {
			return governance.Call{}, fmt.Errorf("%s changes nothing: read it with `careclear govern call`", one[0])
		}
		calls = append(calls, call)
	}
	if !c.Slow {
		if len(calls) != 1 {
			return governance.Call{}, errors.New("the council makes one call a proposal; several, all or nothing, go through the time lock: --slow")
		}
		return calls[0], c.check(ctx, c.council.Contracts.Council, calls[0])
	}
	if len(calls) == 1 { // of several, one may be possible only after another
		if err := c.check(ctx, c.council.Contracts.Timelock, calls[0]); err != nil {
			return governance.Call{}, err
		}
	}
	slow, err := c.council.Slow(ctx, calls)
	if err != nil {
		return governance.Call{}, err
	}
	return slow, c.check(ctx, c.council.Contracts.Council, slow)
}

func (c *governProposeCmd) check(ctx context.Context, from common.Address, call governance.Call) error {
	if c.Unchecked {
		return nil
	}
	if err := c.book.Check(ctx, c.council, from, call); err != nil {
		return fmt.Errorf("%s would fail (--unchecked proposes it all the same): %w", c.book.Words(call), err)
	}
	return nil
}

type governVoteCmd struct {
	governor
	ID      uint64 `arg:"" help:"The proposal."`
	Against bool   `help:"Vote against it."`
}

func (c *governVoteCmd) Run(ctx context.Context) error {
	if err := c.open(ctx); err != nil {
		return err
	}
	defer c.close()
	signers, err := c.signers()
	if err != nil {
		return err
	}
	sent := make([]common.Hash, len(signers))
	voices := make([]governance.Voice, len(signers))
	for i, signer := range signers {
		if voices[i], err = c.council.VoiceOf(ctx, signer, c.Seat); err != nil {
			return err
		}
		if sent[i], err = c.send(ctx, signer, c.council.Ballot(voices[i], c.ID, !c.Against)); err != nil {
			return fmt.Errorf("vote on proposal %d as seat %d: %w", c.ID, voices[i].Seat, err)
		}
	}
	for i, hash := range sent {
		receipt, err := c.council.Client.WaitMined(ctx, hash)
		if err != nil {
			return fmt.Errorf("vote on proposal %d as seat %d: %w", c.ID, voices[i].Seat, err)
		}
		p, err := c.council.Proposal(ctx, c.ID)
		if err != nil {
			return err
		}
		a := acted{Proposal: c.ID, State: p.State.String(), By: c.book.Account(signers[i].Address())}.in(receipt)
		if err := c.tell(a, "", fmt.Sprintf("proposal %d: seat %d voted; %d for, %d against of %d seats: %s", c.ID, voices[i].Seat, p.Yes, p.No, p.Seats, p.State)); err != nil {
			return err
		}
	}
	return nil
}

type governExecuteCmd struct {
	governor
	ID uint64 `arg:"" help:"The proposal."`
}

func (c *governExecuteCmd) Run(ctx context.Context) error {
	if err := c.open(ctx); err != nil {
		return err
	}
	defer c.close()
	signer, err := c.signer()
	if err != nil {
		return err
	}
	var p governance.Proposal
	if err := c.until(ctx, func() (notYet, err error) {
		if p, err = c.council.Proposal(ctx, c.ID); err == nil && p.State == governance.Open {
			notYet = fmt.Errorf("proposal %d has %d of %d seats for it, two thirds are needed", c.ID, p.Yes, p.Seats)
		}
		return notYet, err
	}); err != nil {
		return err
	}
	receipt, err := c.act(ctx, signer, c.council.Execution(c.ID))
	if err != nil {
		return fmt.Errorf("execute proposal %d (%s): %w", c.ID, c.book.Words(governance.Call{Target: p.Target, Data: p.Data}), err)
	}
	words := c.book.Words(governance.Call{Target: p.Target, Data: p.Data})
	text := fmt.Sprintf("proposal %d is executed: %s", c.ID, words)
	if o, ok, err := c.council.Operation(ctx, governance.Call{Target: p.Target, Data: p.Data}); err == nil && ok {
		text = fmt.Sprintf("proposal %d is scheduled: %s; `careclear govern carry-out %d` from %s on", c.ID, words, c.ID, o.Ready.Format(time.RFC3339))
	}
	return c.tell(acted{Proposal: c.ID, State: governance.Executed.String(), Call: words}.in(receipt), "", text)
}

type governCarryOutCmd struct {
	governor
	ID uint64 `arg:"" help:"The proposal that scheduled it."`
}

func (c *governCarryOutCmd) Run(ctx context.Context) error {
	if err := c.open(ctx); err != nil {
		return err
	}
	defer c.close()
	signer, err := c.signer()
	if err != nil {
		return err
	}
	p, err := c.council.Proposal(ctx, c.ID)
	if err != nil {
		return err
	}
	call := governance.Call{Target: p.Target, Data: p.Data}
	var carrying governance.Call
	if err := c.until(ctx, func() (notYet, err error) {
		carrying, err = c.council.CarryingOut(ctx, call)
		if errors.Is(err, governance.ErrWaiting) {
			return err, nil
		}
		return nil, err
	}); err != nil {
		return fmt.Errorf("carry out proposal %d: %w", c.ID, err)
	}
	receipt, err := c.act(ctx, signer, carrying)
	if err != nil {
		return fmt.Errorf("carry out proposal %d (%s): %w", c.ID, c.book.Words(call), err)
	}
	return c.tell(acted{Proposal: c.ID, State: "carried out", Call: c.book.Words(call)}.in(receipt), "",
		fmt.Sprintf("proposal %d is carried out: %s", c.ID, c.book.Words(call)))
}

type governVetoCmd struct {
	governor
	ID uint64 `arg:"" help:"The proposal that scheduled it."`
}

func (c *governVetoCmd) Run(ctx context.Context) error {
	if err := c.open(ctx); err != nil {
		return err
	}
	defer c.close()
	signer, err := c.signer()
	if err != nil {
		return err
	}
	by, err := c.council.VoiceOf(ctx, signer, c.Seat)
	if err != nil {
		return err
	}
	p, err := c.council.Proposal(ctx, c.ID)
	if err != nil {
		return err
	}
	o, ok, err := c.council.Operation(ctx, governance.Call{Target: p.Target, Data: p.Data})
	if err != nil {
		return err
	}
	if !ok {
		return fmt.Errorf("proposal %d schedules nothing in the time lock: vote against it instead", c.ID)
	}
	receipt, err := c.act(ctx, signer, c.council.Veto(by, o.ID))
	if err != nil {
		return fmt.Errorf("veto proposal %d: %w", c.ID, err)
	}
	return c.tell(acted{Proposal: c.ID, State: "vetoed", By: c.book.Account(signer.Address())}.in(receipt), "",
		fmt.Sprintf("proposal %d is vetoed by seat %d: what it scheduled will not be done", c.ID, by.Seat))
}

type governPauseCmd struct {
	governor
	Scope string `arg:"" help:"submit, settle, or payer:11 for one payer's money."`
}

func (c *governPauseCmd) Run(ctx context.Context) error { return c.guard(ctx, "pause", c.Scope) }

type governLiftCmd struct {
	governor
	Scope string `arg:"" help:"submit, settle, or payer:11 for one payer's money."`
}

func (c *governLiftCmd) Run(ctx context.Context) error { return c.guard(ctx, "lift", c.Scope) }

// guard speaks as one or more guardians.
func (g *governor) guard(ctx context.Context, function, name string) error {
	scope, err := governance.ParseScope(name)
	if err != nil {
		return err
	}
	if err := g.open(ctx); err != nil {
		return err
	}
	defer g.close()
	signers, err := g.signers()
	if err != nil {
		return err
	}
	call, _, err := g.book.Parse("Guardians."+function, []string{name})
	if err != nil {
		return err
	}
	for _, signer := range signers {
		receipt, err := g.act(ctx, signer, call)
		if err != nil {
			return fmt.Errorf("%s %s: %w", function, name, err)
		}
		until, err := g.council.PausedUntil(ctx, scope)
		if err != nil {
			return err
		}
		a := acted{Call: g.book.Words(call), By: g.book.Account(signer.Address()), State: "not paused"}.in(receipt)
		if !until.IsZero() {
			a.State = "paused until " + until.Format(time.RFC3339)
		}
		if err := g.tell(a, "", fmt.Sprintf("%s, by %s: %s is %s", function, a.By, name, a.State)); err != nil {
			return err
		}
	}
	return nil
}

type governCallCmd struct {
	governor
	Function  string   `arg:"" help:"Contract.function."`
	Arguments []string `arg:"" optional:"" help:"Its arguments."`
}

func (c *governCallCmd) Run(ctx context.Context) error {
	if err := c.open(ctx); err != nil {
		return err
	}
	defer c.close()
	call, m, err := c.book.Parse(c.Function, c.Arguments)
	if err != nil {
		return err
	}
	if m.IsConstant() {
		result, err := c.book.Read(ctx, c.council, call, m)
		if err != nil {
			return fmt.Errorf("%s: %w", c.book.Words(call), err)
		}
		text := ""
		for i, r := range result {
			if i > 0 {
				text += "\n"
			}
			text += r
		}
		return c.tell(acted{Call: c.book.Words(call), Result: result}, text, "")
	}
	signer, err := c.signer()
	if err != nil {
		return err
	}
	receipt, err := c.act(ctx, signer, call)
	if err != nil {
		return fmt.Errorf("%s: %w", c.book.Words(call), err)
	}
	return c.tell(acted{Call: c.book.Words(call), By: c.book.Account(signer.Address())}.in(receipt), "",
		fmt.Sprintf("done in block %d: %s", receipt.BlockNumber, c.book.Words(call)))
}
