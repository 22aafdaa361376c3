package rpc

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"connectrpc.com/connect"
	"github.com/jackc/pgx/v5"
	"google.golang.org/protobuf/proto"

	"github.com/careclear/careclear/internal/store/db"
)

// authorize checks that every thing a request names may be named by the caller. Another's answers as one that does
// not exist does.
func (s *Server) authorize(ctx context.Context, procedure string, msg any) error {
	m, ok := msg.(proto.Message)
	if !ok {
		return fmt.Errorf("request of %s is not a message", procedure)
	}
	p := principalOf(ctx)
	policy := s.policies[procedure]
	if policy.public {
		return nil
	}
	if !slices.Contains(policy.roles, p.Role) { // asked before; here so that no path leads around
		return denied()
	}
	for path, t := range policy.scope {
		name := fieldText(m.ProtoReflect(), path)
		if name == "" { // optional, or refused by the schema
			continue
		}
		if err := s.mayName(ctx, p, t, path, name); err != nil {
			return err
		}
	}
	return nil
}

func (s *Server) mayName(ctx context.Context, p Principal, t thing, path, name string) error {
	var o owner
	var err error
	switch t {
	case anyPayer, anAlert:
		return nil
	case aSubmission: // answers name patients: they go to the sender only
		id, e := uuidName("submissions", name)
		if e != nil {
			return invalid(path, e.Error())
		}
		r, e := db.New(s.cfg.Pool).RPCSubmissionOwner(ctx, id)
		if e == nil && r.Principal != p.Subject && (p.Role != RoleProvider || r.Provider == nil || *r.Provider != int64(p.Org)) {
			e = pgx.ErrNoRows
		}
		if errors.Is(e, pgx.ErrNoRows) {
			return notFound(t)
		}
		return e
	case forPayer, aPayer:
		if t == forPayer && p.Role != RolePayer {
			return nil
		}
		var n uint32
		if n, err = numberName("payers", name); err != nil {
			return invalid(path, err.Error())
		}
		o.payer = int64(n)
	case forProvider:
		if p.Role != RoleProvider {
			return nil
		}
		var n uint32
		if n, err = numberName("providers", name); err != nil {
			return invalid(path, err.Error())
		}
		o.provider = int64(n)
	default:
		o, err = s.ownerOf(ctx, t, path, name)
	}
	if errors.Is(err, pgx.ErrNoRows) || (err == nil && !p.sees(o)) {
		return notFound(t)
	}
	return err
}

// ownerOf looks up whose a thing is; pgx.ErrNoRows when it does not exist.
func (s *Server) ownerOf(ctx context.Context, t thing, path, name string) (o owner, err error) {
	q := db.New(s.cfg.Pool)
	switch t {
	case aClaim:
		id, err := uuidName("claims", name)
		if err != nil {
			return o, invalid(path, err.Error())
		}
		r, err := q.RPCClaimOwner(ctx, id)
		return owner{payer: r.Payer, provider: r.Provider, member: value(r.MemberID)}, err
	case aRemittance:
		id, err := uuidName("remittances", name)
		if err != nil {
			return o, invalid(path, err.Error())
		}
		r, err := q.RPCRemittanceOwner(ctx, id)
		return owner{payer: r.Payer, provider: r.Provider}, err
	case aMember:
		id, err := uuidName("members", name)
		if err != nil {
			return o, invalid(path, err.Error())
		}
		payer, err := q.RPCMemberPayer(ctx, id)
		return owner{payer: payer, member: id}, err
	case aConsent:
		ref, err := consentRef(name)
		if err != nil {
			return o, invalid(path, err.Error())
		}
		r, err := q.RPCConsentOwner(ctx, ref[:])
		return owner{member: r.MemberID}, err
	case aPlan:
		payer, err := q.RPCPlanPayer(ctx, name)
		return owner{payer: payer}, err
	}
	return o, fmt.Errorf("no rule says whose a %s is", t)
}

func denied() *connect.Error {
	return failure(connect.CodePermissionDenied, "ROLE", "your role may not call this procedure")
}
