package rpc

import (
	"context"
	"log/slog"
	"time"

	"buf.build/go/protovalidate"
	"connectrpc.com/connect"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/protobuf/proto"
)

// gate is what stands between the wire and a handler, for unary and streaming procedures alike: log, then rate
// limit, then the schema's rules, then whose things are named; and on the way out the mapping of errors.
type gate struct{ s *Server }

// WrapUnary implements connect.Interceptor.
func (g gate) WrapUnary(next connect.UnaryFunc) connect.UnaryFunc {
	return func(ctx context.Context, req connect.AnyRequest) (res connect.AnyResponse, err error) {
		procedure := req.Spec().Procedure
		err = g.s.logged(ctx, procedure, func() error {
			if err := g.s.limit(ctx, procedure); err != nil {
				return err
			}
			if err := g.s.admit(ctx, procedure, req.Any()); err != nil {
				return err
			}
			res, err = next(ctx, req)
			return err
		})
		return res, err
	}
}

// WrapStreamingClient implements connect.Interceptor; this is a server.
func (gate) WrapStreamingClient(next connect.StreamingClientFunc) connect.StreamingClientFunc {
	return next
}

// WrapStreamingHandler implements connect.Interceptor.
func (g gate) WrapStreamingHandler(next connect.StreamingHandlerFunc) connect.StreamingHandlerFunc {
	return func(ctx context.Context, conn connect.StreamingHandlerConn) error {
		procedure := conn.Spec().Procedure
		return g.s.logged(ctx, procedure, func() error {
			if err := g.s.limit(ctx, procedure); err != nil {
				return err
			}
			return next(ctx, &admittedConn{conn, ctx, g.s})
		})
	}
}

// admittedConn admits every message of a stream as a unary request is admitted.
type admittedConn struct {
	connect.StreamingHandlerConn
	ctx context.Context
	s   *Server
}

func (c *admittedConn) Receive(msg any) error {
	if err := c.StreamingHandlerConn.Receive(msg); err != nil {
		return err
	}
	return c.s.admit(c.ctx, c.Spec().Procedure, msg)
}

// admit holds a message against the schema and the scoping rules.
func (s *Server) admit(ctx context.Context, procedure string, msg any) error {
	if s.policies[procedure].public {
		return nil
	}
	m, ok := msg.(proto.Message)
	if !ok {
		return failure(connect.CodeInvalidArgument, "INVALID_FIELD", "not a protobuf message")
	}
	if err := s.validator.Validate(m); err != nil {
		return violations(err)
	}
	return s.authorize(ctx, procedure, m)
}

// violations maps what protovalidate found to field violations. Its messages name rules, never values.
func violations(err error) error {
	ve, ok := err.(*protovalidate.ValidationError)
	if !ok {
		return err
	}
	bad := &errdetails.BadRequest{}
	first := ""
	for _, v := range ve.Violations {
		field := protovalidate.FieldPathString(v.Proto.GetField())
		message := v.Proto.GetMessage()
		bad.FieldViolations = append(bad.FieldViolations, &errdetails.BadRequest_FieldViolation{
			Field: field, Description: message, Reason: v.Proto.GetRuleId(),
		})
		if first == "" {
			if first = message; field != "" {
				first = field + ": " + message
			}
		}
	}
	return failure(connect.CodeInvalidArgument, "INVALID_FIELD", first, bad)
}

// logged runs a call and writes one line about it: ids, code and duration. The text of an error is logged only when
// it is ours (INTERNAL); the caller then gets the request id instead.
func (s *Server) logged(ctx context.Context, procedure string, f func() error) error {
	start := time.Now()
	err := f()
	id := requestIDOf(ctx)
	p := principalOf(ctx)
	attrs := []slog.Attr{
		slog.String("procedure", procedure), slog.String("request", id), slog.String("principal", p.Subject),
		slog.Duration("took", time.Since(start)),
	}
	level, code := slog.LevelInfo, "ok"
	var out error
	if err != nil {
		ce := toConnect(err)
		if ce == nil {
			ce = internal(id)
			level = slog.LevelError
			attrs = append(attrs, slog.String("error", err.Error()))
		}
		out, code = ce, ce.Code().String()
	}
	if s.policies[procedure].public {
		level = slog.LevelDebug
	}
	s.cfg.Log.LogAttrs(ctx, level, "rpc", append(attrs, slog.String("code", code))...)
	return out
}
