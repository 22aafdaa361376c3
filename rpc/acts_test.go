package rpc

import (
	"context"
	"fmt"
	"testing"

	"connectrpc.com/connect"
	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/careclear/careclear/internal/claim"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

func (p *ports) acted(what string, args ...any) error {
	if p.fail != nil {
		return p.fail
	}
	p.acts = append(p.acts, what+fmt.Sprintln(args...))
	return nil
}

func (p *ports) Void(_ context.Context, id uuid.UUID, by string) error {
	return p.acted("void ", id, by)
}
func (p *ports) Appeal(_ context.Context, id uuid.UUID, by, why string) error {
	return p.acted("appeal ", id, by, why)
}
func (p *ports) Dispute(_ context.Context, id uuid.UUID, by, why string) error {
	return p.acted("dispute ", id, by, why)
}
func (p *ports) AnswerAppeal(_ context.Context, id uuid.UUID, by string, a AppealAnswer) error {
	return p.acted("answer ", id, by, a.Pay)
}
func (p *ports) Statement(context.Context, uuid.UUID) (string, error) { return "why", p.fail }
func (p *ports) Recover(_ context.Context, id uuid.UUID, by, reason string) error {
	return p.acted("recover ", id, by, reason)
}
func (p *ports) Hold(_ context.Context, id uuid.UUID, by, reason string, days int) error {
	return p.acted("hold ", id, by, reason, days)
}
func (p *ports) Release(_ context.Context, id uuid.UUID, by string) error {
	return p.acted("release ", id, by)
}

func (p *ports) RecordDocument(_ context.Context, id uuid.UUID, control, kind string, line int) error {
	return p.acted("document ", id, control, kind, line)
}
func (p *ports) RecordOtherCoverage(_ context.Context, id uuid.UUID, payer string, from, to claim.Day) error {
	return p.acted("other ", id, payer, from, to)
}

// TestActsOnClaims: each act reaches settlement once, by those whose claim it is, and says why it cannot be.
func TestActsOnClaims(t *testing.T) {
	w := newWorld(t)
	name := claimName(w.claim[1])
	id := w.claim[1].String()
	for _, c := range []struct {
		act, who, stranger, want string
		do                       func(c *Client) error
	}{
		{"void", "provider11", "provider12", "void " + id + " provider11\n", func(c *Client) error {
			_, err := c.Claims.VoidClaim(t.Context(), &pb.VoidClaimRequest{Name: name, RequestId: "1"})
			return err
		}},
		{"appeal", "provider11", "payer1", "appeal " + id + " provider11 it was right\n", func(c *Client) error {
			_, err := c.Claims.AppealClaim(t.Context(), &pb.AppealClaimRequest{Name: name, Statement: "it was right", RequestId: "2"})
			return err
		}},
		{"dispute", "provider11", "patient1", "dispute " + id + " provider11 it was right\n", func(c *Client) error {
			_, err := c.Claims.DisputeClaim(t.Context(), &pb.DisputeClaimRequest{Name: name, Statement: "it was right", RequestId: "3"})
			return err
		}},
		{"answer", "payer1", "payer2", "answer " + id + " payer1 " + fmt.Sprintln(map[int]claim.Cents{1: 500}), func(c *Client) error {
			_, err := c.Payers.AnswerAppeal(t.Context(), &pb.AnswerAppealRequest{Claim: name, Lines: []*pb.AwardedLine{{Number: 1, PaidCents: 500}}, RequestId: "4"})
			return err
		}},
		{"recover", "payer1", "provider11", "recover " + id + " payer1 overpayment\n", func(c *Client) error {
			_, err := c.Payers.RecoverClaim(t.Context(), &pb.RecoverClaimRequest{Claim: name, Reason: "overpayment", RequestId: "5"})
			return err
		}},
		{"hold", "analyst", "auditor", "hold " + id + " analyst inquiry 10\n", func(c *Client) error {
			_, err := c.Payers.HoldClaim(t.Context(), &pb.HoldClaimRequest{Claim: name, Reason: "inquiry", Days: 10, RequestId: "6"})
			return err
		}},
		{"release", "payer1", "payer2", "release " + id + " payer1\n", func(c *Client) error {
			_, err := c.Payers.ReleaseClaim(t.Context(), &pb.ReleaseClaimRequest{Claim: name, RequestId: "7"})
			return err
		}},
		{"document", "payer1", "payer2", "document " + id + " ATT-1 OZ 2\n", func(c *Client) error {
			_, err := c.Payers.RecordDocument(t.Context(), &pb.RecordDocumentRequest{Claim: name, Control: "ATT-1", Type: "OZ", Line: 2, RequestId: "8"})
			return err
		}},
		{"other coverage", "payer1", "payer2", "other " + w.member[1].String() + " OTHER1 2026-01-01 2026-12-31\n", func(c *Client) error {
			_, err := c.Members.RecordOtherCoverage(t.Context(), &pb.RecordOtherCoverageRequest{Member: memberName(w.member[1]), PayerId: "OTHER1",
				StartDay: "2026-01-01", EndDay: "2026-12-31", RequestId: "9"})
			return err
		}},
	} {
		t.Run(c.act, func(t *testing.T) {
			w.ports.acts = nil
			for range 2 {
				if err := c.do(w.client(c.who)); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff([]string{c.want}, w.ports.acts); diff != "" {
				t.Error(diff)
			}
			if code := connect.CodeOf(c.do(w.client(c.stranger))); code != connect.CodePermissionDenied && code != connect.CodeNotFound {
				t.Errorf("%s may: %v", c.stranger, code)
			}
		})
	}
	if _, err := w.client("payer1").Members.RecordOtherCoverage(t.Context(), &pb.RecordOtherCoverageRequest{Member: memberName(w.member[1]), PayerId: "OTHER1",
		StartDay: "2026-01-02", EndDay: "2026-01-01"}); connect.CodeOf(err) != connect.CodeInvalidArgument {
		t.Errorf("a period that ends before it starts: %v", err)
	}
	w.ports.fail = fmt.Errorf("%w: it is held already", ErrConflict)
	_, err := w.client("payer1").Payers.HoldClaim(t.Context(), &pb.HoldClaimRequest{Claim: name, Reason: "inquiry", Days: 10})
	if connect.CodeOf(err) != connect.CodeFailedPrecondition {
		t.Errorf("in the wrong state: %v", err)
	}
	w.ports.fail = nil
	res, err := w.client("payer1").Payers.GetAppeal(t.Context(), &pb.GetAppealRequest{Claim: name})
	if err != nil || res.GetStatement() != "why" {
		t.Errorf("%v %v", res, err)
	}
	if _, err := w.client("analyst").Payers.GetAppeal(t.Context(), &pb.GetAppealRequest{Claim: name}); connect.CodeOf(err) != connect.CodePermissionDenied {
		t.Errorf("an analyst reads the statement: %v", err)
	}
}
