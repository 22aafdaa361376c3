package rpc

import (
	"context"
	"errors"
	"strings"

	"connectrpc.com/connect"
	"github.com/jackc/pgx/v5"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/protobuf/proto"

	"github.com/careclear/careclear/internal/claim"
)

// Domain stands in every ErrorInfo.
const Domain = "careclear"

// failure is an error with an ErrorInfo: code for machines, reason for programs, message for people.
func failure(code connect.Code, reason, message string, details ...proto.Message) *connect.Error {
	e := connect.NewError(code, errors.New(message))
	addDetail(e, &errdetails.ErrorInfo{Reason: reason, Domain: Domain})
	for _, d := range details {
		addDetail(e, d)
	}
	return e
}

func addDetail(e *connect.Error, m proto.Message) {
	if d, err := connect.NewErrorDetail(m); err == nil {
		e.AddDetail(d)
	}
}

// notFound is the one answer for what does not exist and for what is another's.
func notFound(t thing) *connect.Error {
	word := strings.TrimPrefix(strings.TrimPrefix(string(t), "for"), "any")
	return failure(connect.CodeNotFound, "NOT_FOUND", "no such "+strings.ToLower(word))
}

// invalid is a wrong field of a request.
func invalid(field, message string) *connect.Error {
	return failure(connect.CodeInvalidArgument, "INVALID_FIELD", field+": "+message, &errdetails.BadRequest{
		FieldViolations: []*errdetails.BadRequest_FieldViolation{{Field: field, Description: message}},
	})
}

// toConnect maps what handlers and ports return. Whatever is not meant for the caller becomes INTERNAL without a
// text of its own; the interceptor logs it.
func toConnect(err error) *connect.Error {
	var (
		ce       *connect.Error
		refusal  *claim.Refusal
		contract *ContractError
	)
	switch {
	case err == nil:
		return nil
	case errors.As(err, &ce):
		return ce
	case errors.Is(err, context.Canceled):
		return connect.NewError(connect.CodeCanceled, context.Canceled)
	case errors.Is(err, context.DeadlineExceeded):
		return connect.NewError(connect.CodeDeadlineExceeded, context.DeadlineExceeded)
	case errors.As(err, &refusal):
		return failure(connect.CodeInvalidArgument, "REFUSED", refusal.Error(), &errdetails.BadRequest{
			FieldViolations: []*errdetails.BadRequest_FieldViolation{{Field: refusal.Path, Description: refusal.Message, Reason: refusal.Rule}},
		})
	case errors.As(err, &contract):
		e := connect.NewError(connect.CodeFailedPrecondition, contract)
		addDetail(e, &errdetails.ErrorInfo{Reason: "CONTRACT", Domain: Domain, Metadata: map[string]string{"contractError": contract.Name}})
		return e
	case errors.Is(err, ErrInput):
		return failure(connect.CodeInvalidArgument, "UNREADABLE", err.Error())
	case errors.Is(err, ErrNotFound), errors.Is(err, pgx.ErrNoRows):
		return failure(connect.CodeNotFound, "NOT_FOUND", ErrNotFound.Error())
	case errors.Is(err, ErrConflict):
		return failure(connect.CodeFailedPrecondition, "CONFLICT", err.Error())
	case errors.Is(err, ErrSignature):
		return failure(connect.CodePermissionDenied, "SIGNATURE", err.Error())
	}
	return nil
}

// internal hides an error of ours behind the id under which it is logged.
func internal(requestID string) *connect.Error {
	return failure(connect.CodeInternal, "INTERNAL", "internal error; quote the request id to the operator",
		&errdetails.RequestInfo{RequestId: requestID})
}
