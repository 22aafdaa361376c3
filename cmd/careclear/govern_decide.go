package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/careclear/careclear/internal/governance"
)

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
	words := c.book.Words(p.Call())
	receipt, err := c.act(ctx, signer, c.council.Execution(c.ID))
	if err != nil {
		return fmt.Errorf("execute proposal %d (%s): %w", c.ID, words, err)
	}
	text := fmt.Sprintf("proposal %d is executed: %s", c.ID, words)
	if o, ok, err := c.council.Operation(ctx, p.Call()); err == nil && ok {
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
	call := p.Call()
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
	o, ok, err := c.council.Operation(ctx, p.Call())
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
