package rpc

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"runtime/debug"

	"connectrpc.com/connect"
	connectcors "connectrpc.com/cors"
	"github.com/google/uuid"
	"github.com/rs/cors"
)

const requestIDHeader = "X-Request-Id"

type requestIDKey struct{}

// requestIDOf is the id under which a call is logged; not the request_id of a write.
func requestIDOf(ctx context.Context) string {
	id, _ := ctx.Value(requestIDKey{}).(string)
	return id
}

// plausibleID takes a caller's id only if it can stand in a log: short, and letters, digits and "-_." only.
func plausibleID(s string) bool {
	if s == "" || len(s) > 64 {
		return false
	}
	for _, c := range s {
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-' && c != '_' && c != '.' {
			return false
		}
	}
	return true
}

// identify gives every request an id, also in the answer, and keeps answers out of caches.
func identify(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get(requestIDHeader)
		if !plausibleID(id) {
			id = uuid.NewString()
		}
		w.Header().Set(requestIDHeader, id)
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Set("X-Content-Type-Options", "nosniff")
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), requestIDKey{}, id)))
	})
}

// admitCaller finds out who calls and whether the role may, by path and before a byte of the body is read. Paths
// without a policy are denied, whoever asks.
func (s *Server) admitCaller(next http.Handler) http.Handler {
	write := connect.NewErrorWriter()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		policy, known := s.policies[r.URL.Path]
		if !known {
			http.NotFound(w, r)
			return
		}
		if policy.public {
			next.ServeHTTP(w, r)
			return
		}
		p, err := s.caller(r, policy.allows)
		if err != nil {
			s.refuse(r, p.Subject, err)
			if werr := write.Write(w, r, err); werr != nil { // not a protocol of ours
				http.Error(w, http.StatusText(http.StatusForbidden), http.StatusForbidden)
			}
			return
		}
		next.ServeHTTP(w, r.WithContext(withPrincipal(r.Context(), p)))
	})
}

// caller finds out who calls and whether the role may.
func (s *Server) caller(r *http.Request, allows func(Role) bool) (Principal, *connect.Error) {
	p, err := s.cfg.Auth.Authenticate(r.Context(), r.Header)
	switch {
	case errors.Is(err, ErrUnauthenticated):
		return Principal{}, failure(connect.CodeUnauthenticated, "CREDENTIALS", "send a valid token: Authorization: Bearer TOKEN")
	case err != nil:
		s.cfg.Log.ErrorContext(r.Context(), "authentication failed", "request", requestIDOf(r.Context()), "error", err)
		return Principal{}, failure(connect.CodeUnavailable, "CREDENTIALS", "credentials cannot be checked now; try again")
	case p.Check() != nil || !allows(p.Role):
		return p, denied()
	}
	return p, nil
}

// refuse counts and logs a call that ends at the door.
func (s *Server) refuse(r *http.Request, subject string, err *connect.Error) {
	s.metrics.refused.Add(r.Context(), 1)
	s.cfg.Log.LogAttrs(r.Context(), slog.LevelWarn, "rpc refused", slog.String("request", requestIDOf(r.Context())),
		slog.String("principal", subject), slog.String("code", err.Code().String()))
}

// recovered answers a panic in a handler and logs where it was, without its value, which may quote data.
func (s *Server) recovered(ctx context.Context, spec connect.Spec, _ http.Header, _ any) error {
	id := requestIDOf(ctx)
	s.metrics.panics.Add(ctx, 1)
	s.cfg.Log.ErrorContext(ctx, "rpc panicked", "procedure", spec.Procedure, "request", id, "stack", string(debug.Stack()))
	return internal(id)
}

// crossOrigin lets the named origins call from a browser; none, when there are none.
func crossOrigin(origins []string, next http.Handler) http.Handler {
	if len(origins) == 0 {
		return next
	}
	return cors.New(cors.Options{
		AllowedOrigins: origins,
		AllowedMethods: connectcors.AllowedMethods(),
		AllowedHeaders: append(connectcors.AllowedHeaders(), "Authorization", requestIDHeader, "Idempotency-Key", "If-None-Exist", "If-None-Match", "Prefer"),
		ExposedHeaders: append(connectcors.ExposedHeaders(), requestIDHeader, "ETag", "Location", "Retry-After"),
		MaxAge:         7200,
	}).Handler(next)
}
