package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"

	"github.com/careclear/careclear/bindings/deployment"
	"github.com/careclear/careclear/internal/chain"
)

type governCodeCmd struct {
	governor
	Contract string          `arg:"" enum:"Participants,Consents,Eligibility,Core" help:"Participants, Consents, Eligibility, or Core: token, treasury, claims and appeals anew."`
	Verify   *common.Address `help:"Put nothing on chain; say whether the code at this address is this build's." placeholder:"ADDRESS"`
}

// Run puts code on chain. That needs no power, and nobody is told of it: what makes it the network's is a proposal.
func (c *governCodeCmd) Run(ctx context.Context) error {
	if err := c.open(ctx); err != nil {
		return err
	}
	defer c.close()
	if c.Verify != nil {
		return c.verify(ctx, *c.Verify)
	}
	signer, err := c.signer()
	if err != nil {
		return err
	}
	if c.Contract == "Core" {
		return c.core(ctx, signer)
	}
	code, err := deployment.Implementation(c.Contract, c.council.Contracts)
	if err != nil {
		return err
	}
	receipt, err := c.council.Client.Transact(ctx, signer, nil, code, 0)
	if err != nil {
		return fmt.Errorf("put the code of %s on chain: %w", c.Contract, err)
	}
	at := receipt.ContractAddress
	return c.tell(acted{Address: &at}.in(receipt), at.Hex(), fmt.Sprintf("code of %s at %s", c.Contract, at))
}

// verify is what a member does before it votes on an upgrade: builds the sources itself, and compares.
func (c *governCodeCmd) verify(ctx context.Context, at common.Address) error {
	creation, err := deployment.Implementation(c.Contract, c.council.Contracts)
	if err != nil {
		return err
	}
	same, err := c.council.SameCode(ctx, at, creation)
	if err != nil {
		return err
	}
	if !same {
		return fmt.Errorf("the code at %s is not what this build makes of %s", at, c.Contract)
	}
	return c.tell(acted{Address: &at, State: "verified"}, "", fmt.Sprintf("the code at %s is this build's %s", at, c.Contract))
}

// core prints the new contracts by name, one a line for a shell, as JSON with --json.
func (c *governCodeCmd) core(ctx context.Context, signer chain.Signer) error {
	eth, err := c.council.Client.Eth(ctx)
	if err != nil {
		return fmt.Errorf("reach a node: %w", err)
	}
	nonce, err := eth.PendingNonceAt(ctx, signer.Address())
	if err != nil {
		return fmt.Errorf("read the nonce of %s: %w", signer.Address(), err)
	}
	plan := deployment.Core(c.council.Contracts, signer.Address(), nonce)
	hashes := make([]common.Hash, len(plan.Steps))
	for i, s := range plan.Steps {
		if hashes[i], err = c.council.Client.Submit(ctx, signer, nil, s.Data, s.Gas); err != nil {
			return fmt.Errorf("create %s: %w", s.Name, err)
		}
	}
	made := map[string]common.Address{}
	for i, s := range plan.Steps {
		receipt, err := c.council.Client.WaitMined(ctx, hashes[i])
		if err != nil {
			return fmt.Errorf("create %s: %w", s.Name, err)
		}
		if receipt.ContractAddress != s.Address {
			return errors.New("another transaction of this key came in between: nobody knows of what was created; do it again")
		}
		made[s.Name] = s.Address
	}
	if c.JSON {
		if err := json.NewEncoder(os.Stdout).Encode(made); err != nil {
			return fmt.Errorf("print the contracts: %w", err)
		}
		return nil
	}
	for _, s := range plan.Steps {
		fmt.Printf("%s=%s\n", s.Name, s.Address)
	}
	return nil
}
