package rpc

import (
	"bytes"
	"context"
	"fmt"

	"connectrpc.com/connect"

	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

func (e eligibility) Inquire(ctx context.Context, req *pb.InquireRequest) (*pb.InquireResponse, error) {
	if e.s.cfg.Inquiries == nil {
		return nil, failure(connect.CodeUnimplemented, "NOT_SERVED", "this server does not answer X12 inquiries")
	}
	var asker Asker
	switch p := principalOf(ctx); p.Role {
	case RoleProvider:
		asker.Provider = p.Org
	case RolePayer:
		asker.Payer = p.Org
	default:
		return nil, denied()
	}
	got, err := e.s.cfg.Inquiries.Answer(ctx, asker, bytes.NewReader(req.GetContent()))
	if err != nil {
		return nil, fmt.Errorf("answer an inquiry: %w", err)
	}
	res := &pb.InquireResponse{}
	for _, d := range got {
		res.Documents = append(res.Documents, x12Document(d))
	}
	return res, nil
}
