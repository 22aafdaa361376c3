package rpc

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/careclear/careclear/internal/claim"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
	"github.com/careclear/careclear/rpc/gen/careclear/v1/careclearv1connect"
)

// act carries out what a party asks for a claim, and answers with the claim as it then stands: it moves only with the chain.
func (s *Server) act(ctx context.Context, field, name string, do func(id uuid.UUID, by string) error) (*pb.Claim, error) {
	id, err := uuidName("claims", name)
	if err != nil {
		return nil, invalid(field, err.Error())
	}
	if err := do(id, principalOf(ctx).Subject); err != nil {
		return nil, fmt.Errorf("act on a claim: %w", err)
	}
	res, err := claims{s}.GetClaim(ctx, &pb.GetClaimRequest{Name: name})
	if err != nil {
		return nil, err
	}
	return res.GetClaim(), nil
}

func (c claims) VoidClaim(ctx context.Context, req *pb.VoidClaimRequest) (*pb.VoidClaimResponse, error) {
	return once(ctx, c.s, careclearv1connect.ClaimServiceVoidClaimProcedure, req.GetRequestId(), req, &pb.VoidClaimResponse{},
		func() (*pb.VoidClaimResponse, error) {
			out, err := c.s.act(ctx, "name", req.GetName(), func(id uuid.UUID, by string) error { return c.s.cfg.Corrections.Void(ctx, id, by) })
			return &pb.VoidClaimResponse{Claim: out}, err
		})
}

func (c claims) AppealClaim(ctx context.Context, req *pb.AppealClaimRequest) (*pb.AppealClaimResponse, error) {
	return once(ctx, c.s, careclearv1connect.ClaimServiceAppealClaimProcedure, req.GetRequestId(), req, &pb.AppealClaimResponse{},
		func() (*pb.AppealClaimResponse, error) {
			out, err := c.s.act(ctx, "name", req.GetName(), func(id uuid.UUID, by string) error {
				return c.s.cfg.Corrections.Appeal(ctx, id, by, req.GetStatement())
			})
			return &pb.AppealClaimResponse{Claim: out}, err
		})
}

func (c claims) DisputeClaim(ctx context.Context, req *pb.DisputeClaimRequest) (*pb.DisputeClaimResponse, error) {
	return once(ctx, c.s, careclearv1connect.ClaimServiceDisputeClaimProcedure, req.GetRequestId(), req, &pb.DisputeClaimResponse{},
		func() (*pb.DisputeClaimResponse, error) {
			out, err := c.s.act(ctx, "name", req.GetName(), func(id uuid.UUID, by string) error {
				return c.s.cfg.Corrections.Dispute(ctx, id, by, req.GetStatement())
			})
			return &pb.DisputeClaimResponse{Claim: out}, err
		})
}

func (p payers) AnswerAppeal(ctx context.Context, req *pb.AnswerAppealRequest) (*pb.AnswerAppealResponse, error) {
	return once(ctx, p.s, careclearv1connect.PayerServiceAnswerAppealProcedure, req.GetRequestId(), req, &pb.AnswerAppealResponse{},
		func() (*pb.AnswerAppealResponse, error) {
			answer := AppealAnswer{Pay: map[int]claim.Cents{}, Signature: req.GetSignature(), Deadline: req.GetDeadline()}
			for _, l := range req.GetLines() {
				answer.Pay[int(l.GetNumber())] = claim.Cents(l.GetPaidCents())
			}
			out, err := p.s.act(ctx, "claim", req.GetClaim(), func(id uuid.UUID, by string) error { return p.s.cfg.Corrections.AnswerAppeal(ctx, id, by, answer) })
			return &pb.AnswerAppealResponse{Claim: out}, err
		})
}

func (p payers) GetAppeal(ctx context.Context, req *pb.GetAppealRequest) (*pb.GetAppealResponse, error) {
	id, err := uuidName("claims", req.GetClaim())
	if err != nil {
		return nil, invalid("claim", err.Error())
	}
	statement, err := p.s.cfg.Corrections.Statement(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("read an appeal: %w", err)
	}
	return &pb.GetAppealResponse{Statement: statement}, nil
}

func (p payers) RecoverClaim(ctx context.Context, req *pb.RecoverClaimRequest) (*pb.RecoverClaimResponse, error) {
	return once(ctx, p.s, careclearv1connect.PayerServiceRecoverClaimProcedure, req.GetRequestId(), req, &pb.RecoverClaimResponse{},
		func() (*pb.RecoverClaimResponse, error) {
			out, err := p.s.act(ctx, "claim", req.GetClaim(), func(id uuid.UUID, by string) error {
				return p.s.cfg.Corrections.Recover(ctx, id, by, req.GetReason())
			})
			return &pb.RecoverClaimResponse{Claim: out}, err
		})
}

func (p payers) HoldClaim(ctx context.Context, req *pb.HoldClaimRequest) (*pb.HoldClaimResponse, error) {
	return once(ctx, p.s, careclearv1connect.PayerServiceHoldClaimProcedure, req.GetRequestId(), req, &pb.HoldClaimResponse{},
		func() (*pb.HoldClaimResponse, error) {
			out, err := p.s.act(ctx, "claim", req.GetClaim(), func(id uuid.UUID, by string) error {
				return p.s.cfg.Corrections.Hold(ctx, id, by, req.GetReason(), int(req.GetDays()))
			})
			return &pb.HoldClaimResponse{Claim: out}, err
		})
}

func (p payers) ReleaseClaim(ctx context.Context, req *pb.ReleaseClaimRequest) (*pb.ReleaseClaimResponse, error) {
	return once(ctx, p.s, careclearv1connect.PayerServiceReleaseClaimProcedure, req.GetRequestId(), req, &pb.ReleaseClaimResponse{},
		func() (*pb.ReleaseClaimResponse, error) {
			out, err := p.s.act(ctx, "claim", req.GetClaim(), func(id uuid.UUID, by string) error { return p.s.cfg.Corrections.Release(ctx, id, by) })
			return &pb.ReleaseClaimResponse{Claim: out}, err
		})
}

func (p payers) RecordDocument(ctx context.Context, req *pb.RecordDocumentRequest) (*pb.RecordDocumentResponse, error) {
	return once(ctx, p.s, careclearv1connect.PayerServiceRecordDocumentProcedure, req.GetRequestId(), req, &pb.RecordDocumentResponse{},
		func() (*pb.RecordDocumentResponse, error) {
			out, err := p.s.act(ctx, "claim", req.GetClaim(), func(id uuid.UUID, _ string) error {
				return p.s.cfg.Circumstances.RecordDocument(ctx, id, req.GetControl(), req.GetType(), int(req.GetLine()))
			})
			return &pb.RecordDocumentResponse{Claim: out}, err
		})
}

func (m members) RecordOtherCoverage(ctx context.Context, req *pb.RecordOtherCoverageRequest) (*pb.RecordOtherCoverageResponse, error) {
	return once(ctx, m.s, careclearv1connect.MemberServiceRecordOtherCoverageProcedure, req.GetRequestId(), req, &pb.RecordOtherCoverageResponse{},
		func() (*pb.RecordOtherCoverageResponse, error) {
			member, err := uuidName("members", req.GetMember())
			if err != nil {
				return nil, invalid("member", err.Error())
			}
			from, err := parseDay("start_day", req.GetStartDay())
			if err != nil {
				return nil, err
			}
			to, err := parseDay("end_day", req.GetEndDay())
			if err != nil {
				return nil, err
			}
			if to < from {
				return nil, invalid("end_day", "is before start_day; give the last day on which the other payer comes first")
			}
			if err := m.s.cfg.Circumstances.RecordOtherCoverage(ctx, member, req.GetPayerId(), from, to); err != nil {
				return nil, fmt.Errorf("note another payer: %w", err)
			}
			return &pb.RecordOtherCoverageResponse{}, nil
		})
}
