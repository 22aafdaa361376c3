package rpc

import (
	"bytes"
	"context"
	"fmt"
	"io"

	"connectrpc.com/connect"

	"github.com/careclear/careclear/internal/claim"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
	"github.com/careclear/careclear/rpc/gen/careclear/v1/careclearv1connect"
)

// members is MemberService.
type members struct{ s *Server }

func (m members) EnrollMembers(ctx context.Context, req *pb.EnrollMembersRequest) (*pb.EnrollMembersResponse, error) {
	return once(ctx, m.s, careclearv1connect.MemberServiceEnrollMembersProcedure, req.GetRequestId(), req, &pb.EnrollMembersResponse{},
		func() (*pb.EnrollMembersResponse, error) {
			out, err := m.enroll(ctx, req, bytes.NewReader(req.GetContent()))
			return &pb.EnrollMembersResponse{Enrollment: out}, err
		})
}

func (m members) StreamMembers(ctx context.Context, stream *connect.ClientStream[pb.StreamMembersRequest]) (*pb.StreamMembersResponse, error) {
	in, first, err := openUpload(m.s, stream, (*pb.StreamMembersRequest).GetContent)
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(in.digest, "%q %q %q %t ", first.GetPlan(), first.GetStartDay(), first.GetEndDay(), first.GetDevConsents())
	res := &pb.StreamMembersResponse{}
	return res, m.s.onceStreamed(ctx, careclearv1connect.MemberServiceStreamMembersProcedure, first.GetRequestId(), in, res, func() error {
		var err error
		res.Enrollment, err = m.enroll(ctx, first, in)
		return err
	})
}

// enrollFields are what both requests carry beside the content.
type enrollFields interface {
	GetPlan() string
	GetStartDay() string
	GetEndDay() string
	GetDevConsents() bool
}

func (m members) enroll(ctx context.Context, f enrollFields, content io.Reader) (*pb.Enrollment, error) {
	e := Enrollment{Sender: principalOf(ctx).Subject, Plan: f.GetPlan(), Content: content, DevConsent: f.GetDevConsents()}
	if p := principalOf(ctx); p.Role == RolePayer { // an operator may enroll for any
		e.Payer = p.Org
	}
	for _, d := range []struct {
		field, text string
		to          *claim.Day
	}{{"start_day", f.GetStartDay(), &e.Start}, {"end_day", f.GetEndDay(), &e.End}} {
		if d.text == "" {
			continue // only an 834 does without: intake sees what it is
		}
		var err error
		if *d.to, err = parseDay(d.field, d.text); err != nil {
			return nil, err
		}
	}
	if f.GetEndDay() != "" && e.End < e.Start {
		return nil, invalid("end_day", "must not be before start_day")
	}
	got, err := m.s.cfg.Intake.Enroll(ctx, e)
	if err != nil {
		return nil, fmt.Errorf("enroll members: %w", err)
	}
	out := &pb.Enrollment{Enrolled: int32(got.Enrolled), Changed: int32(got.Changed), Repeated: int32(got.Repeated), Refused: int32(got.Refused)}
	for _, r := range got.Refusals {
		out.Refusals = append(out.Refusals, refusal(r))
	}
	for _, w := range got.Warnings {
		out.Warnings = append(out.Warnings, refusal(w))
	}
	return out, nil
}
