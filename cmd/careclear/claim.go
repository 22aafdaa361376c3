package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/google/uuid"

	"github.com/careclear/careclear/devnet"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/rpc"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// claimCmd corrects claims. Where a claim does not stand where that is possible, the answer says what to do instead.
type claimCmd struct {
	Void     voidCmd     `cmd:"" help:"Take a claim back, for its provider (as frequency 8)."`
	Appeal   appealCmd   `cmd:"" help:"Appeal a decision, for the provider."`
	Dispute  disputeCmd  `cmd:"" help:"Take an appeal to the panel, for the provider."`
	Uphold   upholdCmd   `cmd:"" help:"Answer an appeal, for the payer: the decision stands."`
	Overturn overturnCmd `cmd:"" help:"Answer an appeal, for the payer: lines pay more."`
	Recover  recoverCmd  `cmd:"" help:"Take back what was paid, for the payer, with notice."`
	Hold     holdCmd     `cmd:"" help:"Stop an undecided claim for an inquiry, for the payer."`
	Release  releaseCmd  `cmd:"" help:"End a hold, for the payer."`
}

// oneClaim names the claim that a command is about.
type oneClaim struct {
	server
	Claim string `arg:"" help:"The claim: its id, or the payer's claim control number."`
}

// as finds the claim and speaks for one of its parties: with --token as whoever that is, else on a devnet with the token of
// that party.
func (o *oneClaim) as(ctx context.Context, role rpc.Role, do func(c *rpc.Client, name string) (*pb.Claim, error)) error {
	client, err := o.client()
	if err != nil {
		return err
	}
	defer client.Close()
	found, err := o.find(ctx, client)
	if err != nil {
		return err
	}
	if o.Token == "" {
		persona := strings.Replace(found.GetProvider(), "providers/", "provider-", 1)
		if role == rpc.RolePayer {
			persona = strings.Replace(found.GetPayer(), "payers/", "payer-", 1)
		}
		personas, err := devnet.Personas(o.DataDir)
		if err != nil {
			return fmt.Errorf("read the devnet's tokens: %w", err)
		}
		for _, p := range personas {
			if p.Name == persona {
				o.Token = p.Token
			}
		}
		if o.Token == "" {
			return fmt.Errorf("the devnet has no token of %s; give one with --token", persona)
		}
		party, err := o.client()
		if err != nil {
			return err
		}
		defer party.Close()
		client = party
	}
	after, err := do(client, found.GetName())
	if err != nil {
		return err
	}
	state := strings.ToLower(strings.TrimPrefix(after.GetState().String(), "CLAIM_STATE_"))
	fmt.Fprintf(os.Stdout, "asked for; claim %s is %s and moves with the chain\n", after.GetNumber(), state)
	return nil
}

func (o *oneClaim) find(ctx context.Context, client *rpc.Client) (*pb.Claim, error) {
	if id, err := uuid.Parse(strings.TrimPrefix(o.Claim, "claims/")); err == nil {
		res, err := client.Claims.GetClaim(ctx, &pb.GetClaimRequest{Name: "claims/" + id.String()})
		if err != nil {
			return nil, fmt.Errorf("find the claim: %w", err)
		}
		return res.GetClaim(), nil
	}
	res, err := client.Claims.ListClaims(ctx, &pb.ListClaimsRequest{Filter: fmt.Sprintf("number = %q", strings.ToUpper(o.Claim)), PageSize: 1})
	if err != nil {
		return nil, fmt.Errorf("find the claim: %w", err)
	}
	if len(res.GetClaims()) == 0 {
		return nil, fmt.Errorf("no claim has the number %s; give its number as the receipt or the 835 (CLP07) names it", o.Claim)
	}
	return res.GetClaims()[0], nil
}

type voidCmd struct{ oneClaim }

func (c *voidCmd) Run(ctx context.Context) error {
	return c.as(ctx, rpc.RoleProvider, func(client *rpc.Client, name string) (*pb.Claim, error) {
		res, err := client.Claims.VoidClaim(ctx, &pb.VoidClaimRequest{Name: name})
		return res.GetClaim(), err
	})
}

type appealCmd struct {
	oneClaim
	Statement string `arg:"" help:"Why. Sealed; only a commitment to it goes on chain."`
}

func (c *appealCmd) Run(ctx context.Context) error {
	return c.as(ctx, rpc.RoleProvider, func(client *rpc.Client, name string) (*pb.Claim, error) {
		res, err := client.Claims.AppealClaim(ctx, &pb.AppealClaimRequest{Name: name, Statement: c.Statement})
		return res.GetClaim(), err
	})
}

type disputeCmd struct {
	oneClaim
	Statement string `arg:"" help:"Why. Sealed; only a commitment to it goes on chain."`
}

func (c *disputeCmd) Run(ctx context.Context) error {
	return c.as(ctx, rpc.RoleProvider, func(client *rpc.Client, name string) (*pb.Claim, error) {
		res, err := client.Claims.DisputeClaim(ctx, &pb.DisputeClaimRequest{Name: name, Statement: c.Statement})
		return res.GetClaim(), err
	})
}

type upholdCmd struct{ oneClaim }

func (c *upholdCmd) Run(ctx context.Context) error {
	return c.as(ctx, rpc.RolePayer, func(client *rpc.Client, name string) (*pb.Claim, error) {
		res, err := client.Payers.AnswerAppeal(ctx, &pb.AnswerAppealRequest{Claim: name})
		return res.GetClaim(), err
	})
}

type overturnCmd struct {
	oneClaim
	Line map[int32]string `help:"What a line pays now, in dollars: --line 1=30.00; no less than before." required:""`
}

func (c *overturnCmd) Run(ctx context.Context) error {
	req := &pb.AnswerAppealRequest{}
	for number, dollars := range c.Line {
		cents, err := claim.ParseCents(dollars)
		if err != nil {
			return fmt.Errorf("--line %d: %w; write dollars and at most two decimals, like 30.00", number, err)
		}
		req.Lines = append(req.Lines, &pb.AwardedLine{Number: number, PaidCents: int64(cents)})
	}
	return c.as(ctx, rpc.RolePayer, func(client *rpc.Client, name string) (*pb.Claim, error) {
		req.Claim = name
		res, err := client.Payers.AnswerAppeal(ctx, req)
		return res.GetClaim(), err
	})
}

type recoverCmd struct {
	oneClaim
	Reason string `help:"A word." default:"overpayment"`
}

func (c *recoverCmd) Run(ctx context.Context) error {
	return c.as(ctx, rpc.RolePayer, func(client *rpc.Client, name string) (*pb.Claim, error) {
		res, err := client.Payers.RecoverClaim(ctx, &pb.RecoverClaimRequest{Claim: name, Reason: c.Reason})
		return res.GetClaim(), err
	})
}

type holdCmd struct {
	oneClaim
	Reason string `help:"A word." default:"inquiry"`
	Days   int32  `help:"1 to 30." default:"10"`
}

func (c *holdCmd) Run(ctx context.Context) error {
	return c.as(ctx, rpc.RolePayer, func(client *rpc.Client, name string) (*pb.Claim, error) {
		res, err := client.Payers.HoldClaim(ctx, &pb.HoldClaimRequest{Claim: name, Reason: c.Reason, Days: c.Days})
		return res.GetClaim(), err
	})
}

type releaseCmd struct{ oneClaim }

func (c *releaseCmd) Run(ctx context.Context) error {
	return c.as(ctx, rpc.RolePayer, func(client *rpc.Client, name string) (*pb.Claim, error) {
		res, err := client.Payers.ReleaseClaim(ctx, &pb.ReleaseClaimRequest{Claim: name})
		return res.GetClaim(), err
	})
}
