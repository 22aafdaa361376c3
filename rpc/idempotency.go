package rpc

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"

	"connectrpc.com/connect"
	"github.com/jackc/pgx/v5"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	"github.com/careclear/careclear/internal/store/db"
)

// once answers a write. With a request_id the first answer is kept and given again to the same request; another
// request under the id is refused. A failed request frees its id. What do does must itself bear being repeated
// after a crash between doing and keeping; intake, reviews and consents do.
func once[Res proto.Message](ctx context.Context, s *Server, procedure, requestID string, req proto.Message, res Res, do func() (Res, error)) (Res, error) {
	var zero Res
	if requestID == "" {
		return do()
	}
	key := requestKey(ctx, procedure, requestID)
	digest, err := s.requestDigest(req)
	if err != nil {
		return zero, err
	}
	q := db.New(s.cfg.Pool)
	made, err := q.RPCBeginRequest(ctx, db.RPCBeginRequestParams{Key: key, Request: digest, CreatedAt: s.cfg.Now()})
	if err != nil {
		return zero, fmt.Errorf("keep a request id: %w", err)
	}
	if made == 0 {
		if found, err := s.answered(ctx, key, digest, res); found || err != nil {
			return res, err
		}
	}
	out, err := do()
	if err != nil {
		if ferr := q.RPCForgetRequest(context.WithoutCancel(ctx), key); ferr != nil {
			return zero, errors.Join(err, fmt.Errorf("free a request id: %w", ferr))
		}
		return zero, err
	}
	return out, s.keep(ctx, key, digest, out)
}

// answered fills res with the kept answer of key. found is false when there is none, or none yet.
func (s *Server) answered(ctx context.Context, key, digest []byte, res proto.Message) (found bool, err error) {
	row, err := db.New(s.cfg.Pool).RPCRequest(ctx, key)
	if errors.Is(err, pgx.ErrNoRows) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("look a request id up: %w", err)
	}
	if !hmac.Equal(row.Request, digest) {
		return false, failure(connect.CodeAlreadyExists, "REQUEST_ID_REUSED", "this request_id was used for another request; use a new one")
	}
	if row.Response == nil {
		return false, nil
	}
	if err := proto.Unmarshal(row.Response, res); err != nil {
		return false, fmt.Errorf("read a kept answer: %w", err)
	}
	return true, nil
}

func (s *Server) keep(ctx context.Context, key, digest []byte, res proto.Message) error {
	b, err := proto.Marshal(res)
	if err != nil {
		return fmt.Errorf("write an answer: %w", err)
	}
	if b == nil {
		b = []byte{}
	}
	err = db.New(s.cfg.Pool).RPCFinishRequest(context.WithoutCancel(ctx), db.RPCFinishRequestParams{Key: key, Request: digest, Response: b, CreatedAt: s.cfg.Now()})
	if err != nil {
		return fmt.Errorf("keep an answer: %w", err)
	}
	return nil
}

// requestKey binds an id to who sent it and to what it was for.
func requestKey(ctx context.Context, procedure, requestID string) []byte {
	h := sha256.New()
	for _, part := range []string{principalOf(ctx).Subject, procedure, requestID} {
		fmt.Fprintf(h, "%d:%s", len(part), part)
	}
	return h.Sum(nil)
}

// newDigest is keyed, because requests carry patient data that a plain hash would let one guess.
func (s *Server) newDigest() hash.Hash { return hmac.New(sha256.New, s.cfg.HashKey) }

func (s *Server) requestDigest(req proto.Message) ([]byte, error) {
	req = proto.Clone(req)
	m := req.ProtoReflect()
	if f := m.Descriptor().Fields().ByName(protoreflect.Name("request_id")); f != nil {
		m.Clear(f)
	}
	b, err := proto.MarshalOptions{Deterministic: true}.Marshal(req)
	if err != nil {
		return nil, fmt.Errorf("digest a request: %w", err)
	}
	h := s.newDigest()
	h.Write(b)
	return h.Sum(nil), nil
}

// onceStreamed is once for a client stream, whose digest is known only at its end: with an answer kept, the stream is
// read to compare; without one, it is processed and the answer kept.
func (s *Server) onceStreamed(ctx context.Context, procedure, requestID string, in digested, res proto.Message, do func() error) error {
	if requestID == "" {
		return do()
	}
	key := requestKey(ctx, procedure, requestID)
	row, err := db.New(s.cfg.Pool).RPCRequest(ctx, key)
	switch {
	case errors.Is(err, pgx.ErrNoRows):
	case err != nil:
		return fmt.Errorf("look a request id up: %w", err)
	case row.Response != nil:
		if err := in.drain(); err != nil {
			return err
		}
		_, err := s.answered(ctx, key, in.digestSum(), res)
		return err
	}
	if err := do(); err != nil {
		return err
	}
	if err := in.drain(); err != nil {
		return err
	}
	return s.keep(ctx, key, in.digestSum(), res)
}
