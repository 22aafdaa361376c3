package rpc

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"

	"connectrpc.com/connect"

	"github.com/careclear/careclear/internal/claim"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
	"github.com/careclear/careclear/rpc/gen/careclear/v1/careclearv1connect"
)

// claims is ClaimService.
type claims struct{ s *Server }

func (c claims) SubmitClaims(ctx context.Context, req *pb.SubmitClaimsRequest) (*pb.SubmitClaimsResponse, error) {
	return once(ctx, c.s, careclearv1connect.ClaimServiceSubmitClaimsProcedure, req.GetRequestId(), req, &pb.SubmitClaimsResponse{},
		func() (*pb.SubmitClaimsResponse, error) {
			up, err := c.upload(ctx, req.GetFormat(), req.GetPayer(), req.GetRequestId())
			if err != nil {
				return nil, err
			}
			if len(req.GetContent()) > 0 {
				up.Content = bytes.NewReader(req.GetContent())
			} else if up.Claims, err = typedClaims(req.GetClaims()); err != nil {
				return nil, err
			}
			sub, err := c.s.cfg.Intake.Submit(ctx, up)
			if err != nil {
				return nil, fmt.Errorf("submit claims: %w", err)
			}
			return &pb.SubmitClaimsResponse{Submission: submission(sub)}, nil
		})
}

func (c claims) StreamClaims(ctx context.Context, stream *connect.ClientStream[pb.StreamClaimsRequest]) (*pb.StreamClaimsResponse, error) {
	in, first, err := openUpload(c.s, stream, (*pb.StreamClaimsRequest).GetContent)
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(in.digest, "%d %q ", first.GetFormat(), first.GetPayer())
	res := &pb.StreamClaimsResponse{}
	return res, c.s.onceStreamed(ctx, careclearv1connect.ClaimServiceStreamClaimsProcedure, first.GetRequestId(), in, res, func() error {
		up, err := c.upload(ctx, first.GetFormat(), first.GetPayer(), first.GetRequestId())
		if err != nil {
			return err
		}
		up.Content = in
		sub, err := c.s.cfg.Intake.Submit(ctx, up)
		if err != nil {
			return fmt.Errorf("submit claims: %w", err)
		}
		res.Submission = submission(sub)
		return nil
	})
}

func (c claims) GetAcknowledgements(ctx context.Context, req *pb.GetAcknowledgementsRequest, stream *connect.ServerStream[pb.GetAcknowledgementsResponse]) error {
	id, err := uuidName("submissions", req.GetSubmission())
	if err != nil {
		return invalid("submission", err.Error())
	}
	for d, err := range c.s.cfg.Intake.Answers(ctx, id) {
		if err != nil {
			return fmt.Errorf("answer a submission: %w", err)
		}
		if err := stream.Send(&pb.GetAcknowledgementsResponse{Document: x12Document(d)}); err != nil {
			return err
		}
	}
	return nil
}

func x12Document(d Document) *pb.X12Document {
	return &pb.X12Document{Kind: d.Kind, Content: d.Content, FileName: fmt.Sprintf("%09d.%s", d.Control, strings.ToLower(d.Kind))}
}

func (c claims) upload(ctx context.Context, format pb.ClaimFormat, payer, key string) (Upload, error) {
	p := principalOf(ctx)
	n, err := numberName("payers", payer)
	if err != nil {
		return Upload{}, invalid("payer", err.Error())
	}
	up := Upload{Sender: p.Subject, Payer: n, Key: key}
	if p.Role == RoleProvider { // an operator may send for any
		up.Provider = p.Org
	}
	switch format {
	case pb.ClaimFormat_CLAIM_FORMAT_X12_837P:
		up.Format = claim.FormatX12P
	case pb.ClaimFormat_CLAIM_FORMAT_X12_837I:
		up.Format = claim.FormatX12I
	case pb.ClaimFormat_CLAIM_FORMAT_X12_837D:
		up.Format = claim.FormatX12D
	case pb.ClaimFormat_CLAIM_FORMAT_FHIR:
		up.Format = claim.FormatFHIR
	}
	return up, nil
}

func submission(s *Submission) *pb.Submission {
	out := &pb.Submission{
		Name: "submissions/" + s.ID.String(), Received: int32(s.Received), Accepted: int32(s.Accepted),
		Repeated: int32(s.Repeated), Refused: int32(s.Refused), Receipts: make([]*pb.Receipt, len(s.Receipts)),
	}
	for i, r := range s.Receipts {
		receipt := &pb.Receipt{Position: int32(r.Position), Number: r.Number, State: stateOf(r.State), Repeated: r.Repeated}
		if r.Refusal != nil {
			receipt.Refusal, receipt.State = refusal(*r.Refusal), pb.ClaimState_CLAIM_STATE_REFUSED
		} else {
			receipt.Claim = claimName(r.ClaimID)
		}
		out.Receipts[i] = receipt
	}
	return out
}

func refusal(r claim.Refusal) *pb.Refusal {
	return &pb.Refusal{Position: int32(r.Index), Path: r.Path, Rule: r.Rule, Code: r.Code, Message: r.Message}
}

// chunked reads the contents of a client stream as one file and digests them on the way.
type chunked[M any] struct {
	stream  *connect.ClientStream[M]
	content func(*M) []byte
	rest    []byte
	digest  io.Writer
	sum     func() []byte
}

// openUpload receives the first message, which carries the fields beside the content.
func openUpload[M any](s *Server, stream *connect.ClientStream[M], content func(*M) []byte) (*chunked[M], *M, error) {
	if !stream.Receive() {
		if err := stream.Err(); err != nil {
			return nil, nil, err
		}
		return nil, nil, failure(connect.CodeInvalidArgument, "EMPTY", "the stream carries no message")
	}
	h := s.newDigest()
	in := &chunked[M]{stream: stream, content: content, digest: h, sum: func() []byte { return h.Sum(nil) }}
	first := stream.Msg()
	in.take(first)
	return in, first, nil
}

// take copies: the library may use the message again.
func (c *chunked[M]) take(m *M) { c.rest = bytes.Clone(c.content(m)) }

func (c *chunked[M]) Read(p []byte) (int, error) {
	for len(c.rest) == 0 {
		if !c.stream.Receive() {
			if err := c.stream.Err(); err != nil {
				return 0, err
			}
			return 0, io.EOF
		}
		c.take(c.stream.Msg())
	}
	n := copy(p, c.rest)
	c.rest = c.rest[n:]
	_, _ = c.digest.Write(p[:n]) // a hash takes everything
	return n, nil
}

// drain reads what a parser left, so that the digest covers the whole request.
func (c *chunked[M]) drain() error {
	if _, err := io.Copy(io.Discard, c); err != nil {
		return fmt.Errorf("read the stream: %w", err)
	}
	return nil
}

type digested interface {
	drain() error
	digestSum() []byte
}

func (c *chunked[M]) digestSum() []byte { return c.sum() }
