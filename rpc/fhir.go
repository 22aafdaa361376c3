package rpc

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"runtime/debug"
	"slices"
	"strconv"
	"time"

	"connectrpc.com/connect"
	"google.golang.org/protobuf/proto"

	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/rpc/fhirapi"
)

// The FHIR facade says with HTTP and FHIR R4 what the services say. A route stands on procedures: who may call all of
// them may call the route, and each call is admitted as if it had come by Connect: schema, scope, idempotency.

// fhirRoute is a route, who may take it, and what it does. Exactly one of public, uses and roles says who may.
type fhirRoute struct {
	fhirapi.Route
	public bool
	uses   []string // procedures it stands on
	roles  []Role   // of a route without a procedure; what it reads is scoped by Principal.where
	handle func(context.Context, *fhirCall) (*fhirapi.Answer, error)
}

// fhirCall is a call of a route.
type fhirCall struct {
	*fhirapi.Request
	s     *Server
	route *fhirRoute
}

// maxFHIR bounds a body: what SubmitClaims takes as content.
const maxFHIR = 32 << 20

// allows says whether a role may take the route: every procedure that it stands on must allow it.
func (r *fhirRoute) allows(table map[string]policy, role Role) bool {
	if r.public {
		return true
	}
	for _, p := range r.uses {
		if !table[p].allows(role) {
			return false
		}
	}
	return len(r.uses) > 0 || slices.Contains(r.roles, role)
}

// checkRoutes asserts that every route says who may take it, by procedures that have a policy or by roles, and that
// somebody may.
func checkRoutes(routes []fhirRoute, table map[string]policy) error {
	plain := make([]fhirapi.Route, len(routes))
	for i, r := range routes {
		plain[i] = r.Route
		said := 0
		for _, is := range []bool{r.public, len(r.uses) > 0, len(r.roles) > 0} {
			if is {
				said++
			}
		}
		if said != 1 {
			return fmt.Errorf("no policy for %s: a route must say who may take it, in one way (rpc/fhirroutes.go)", r.Name())
		}
		for _, p := range r.uses {
			if of, ok := table[p]; !ok || of.public {
				return fmt.Errorf("%s stands on %s, which has no policy of its own", r.Name(), p)
			}
		}
		if !slices.ContainsFunc(roles(), func(role Role) bool { return r.allows(table, role) }) {
			return fmt.Errorf("nobody may take %s", r.Name())
		}
		if r.public != (r.Does == fhirapi.Capabilities) {
			return fmt.Errorf("%s: the CapabilityStatement is public, and nothing else is", r.Name())
		}
	}
	return fhirapi.Check(plain)
}

func roles() []Role {
	return []Role{RoleProvider, RolePayer, RoleAnalyst, RolePatient, RoleAuditor, RoleOperator}
}

// mountFHIR serves the facade below its base.
func (s *Server) mountFHIR(root *http.ServeMux) error {
	routes := s.fhirRoutes()
	if err := checkRoutes(routes, s.policies); err != nil {
		return err
	}
	mux := http.NewServeMux()
	for i := range routes {
		for _, p := range routes[i].Patterns() {
			mux.Handle(p, s.fhirDoor(&routes[i]))
		}
	}
	root.Handle(fhirapi.Base+"/", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h, pattern := mux.Handler(r)
		if pattern != "" {
			mux.ServeHTTP(w, r)
			return
		}
		var probe statusProbe
		h.ServeHTTP(&probe, r) // nobody's path, or not with this method
		if probe.status == http.StatusMethodNotAllowed {
			w.Header().Set("Allow", probe.Header().Get("Allow"))
			fhirapi.WriteError(w, fhirapi.Errorf(http.StatusMethodNotAllowed, "not-supported", "not with this method; see /fhir/metadata"))
			return
		}
		fhirapi.WriteError(w, fhirapi.Errorf(http.StatusNotFound, "not-found", "no such interaction; see /fhir/metadata"))
	}))
	return nil
}

// statusProbe learns which status a handler answers.
type statusProbe struct {
	header http.Header
	status int
}

func (p *statusProbe) Header() http.Header {
	if p.header == nil {
		p.header = http.Header{}
	}
	return p.header
}
func (p *statusProbe) WriteHeader(status int)      { p.status = status }
func (p *statusProbe) Write(b []byte) (int, error) { return len(b), nil }

// fhirDoor is what stands between HTTP and a route: who calls, rate limit, request, and on the way out log, metric and
// errors. Only the pattern of a route is logged: its parameters may name patients.
func (s *Server) fhirDoor(route *fhirRoute) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		status := http.StatusOK
		defer func() {
			s.metrics.fhir.WithLabelValues(route.Name(), strconv.Itoa(status)).Observe(time.Since(start).Seconds())
		}()
		ctx := r.Context()
		if !route.public {
			p, refused := s.caller(r, func(role Role) bool { return route.allows(s.policies, role) })
			if refused != nil {
				s.refuse(r, p.Subject, refused)
				e := fhirError(refused)
				status = e.Status
				fhirapi.WriteError(w, e)
				return
			}
			ctx = withPrincipal(ctx, p)
		}
		var call fhirCall
		var answer *fhirapi.Answer
		var told *fhirapi.Error
		err := s.logged(ctx, route.Name(), func() (err error) {
			defer func() {
				if recover() != nil { // logged without its value, which may quote data
					s.metrics.panics.Add(ctx, 1)
					s.cfg.Log.ErrorContext(ctx, "rpc panicked", "procedure", route.Name(), "request", requestIDOf(ctx), "stack", string(debug.Stack()))
					err = internal(requestIDOf(ctx))
				}
			}()
			if !route.public {
				if err := s.limit(ctx, route.Name()); err != nil {
					return err
				}
			}
			req, err := fhirapi.ReadRequest(w, r, route.Route, s.cfg.FHIRRoot, maxFHIR)
			if err == nil {
				call = fhirCall{req, s, route}
				answer, err = route.handle(ctx, &call)
			}
			if errors.As(err, &told) { // its text is for the caller, and logs know only connect's codes
				return connect.NewError(codeOf(told.Status), told)
			}
			return err
		})
		switch {
		case told != nil:
			status = told.Status
			fhirapi.WriteError(w, told)
		case err != nil:
			e := fhirError(err)
			status = e.Status
			fhirapi.WriteError(w, e)
		default:
			status = max(answer.Status, http.StatusOK)
			fhirapi.Write(w, call.Request, answer)
		}
	})
}

// through calls a procedure that the route stands on, admitted as if it had come by Connect.
func through[Req proto.Message, Res any](ctx context.Context, c *fhirCall, procedure string, req Req, do func(context.Context, Req) (Res, error)) (Res, error) {
	var zero Res
	if !slices.Contains(c.route.uses, procedure) {
		return zero, fmt.Errorf("%s does not stand on %s", c.route.Name(), procedure)
	}
	if err := c.s.admit(ctx, procedure, req); err != nil {
		return zero, err
	}
	return do(ctx, req)
}

// stamped gives a document the id and version of the facade: the version is a keyed digest of what it says.
func (c *fhirCall) stamped(kind, id string, updated time.Time, doc []byte) (*fhirapi.Answer, error) {
	h := c.s.newDigest()
	h.Write(doc)
	version := hex.EncodeToString(h.Sum(nil)[:12])
	out, err := fhir.Stamp(doc, id, version, updated.UTC().Format(time.RFC3339))
	if err != nil {
		return nil, fmt.Errorf("write a %s: %w", kind, err)
	}
	return &fhirapi.Answer{Doc: out, Version: version, Modified: updated}, nil
}
