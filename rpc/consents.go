package rpc

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"go.einride.tech/aip/pagination"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store/db"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
	"github.com/careclear/careclear/rpc/gen/careclear/v1/careclearv1connect"
)

// consents is ConsentService.
type consents struct{ s *Server }

func (c consents) PrepareGrant(ctx context.Context, req *pb.PrepareGrantRequest) (*pb.PrepareGrantResponse, error) {
	g, err := grantOf(req.GetGrant())
	if err != nil {
		return nil, err
	}
	typed, complete, err := c.s.cfg.Consents.TypedData(ctx, g)
	if err != nil {
		return nil, fmt.Errorf("prepare a consent: %w", err)
	}
	return &pb.PrepareGrantResponse{TypedDataJson: string(typed), Grant: grantMessage(complete)}, nil
}

func (c consents) GrantConsent(ctx context.Context, req *pb.GrantConsentRequest) (*pb.GrantConsentResponse, error) {
	return once(ctx, c.s, careclearv1connect.ConsentServiceGrantConsentProcedure, req.GetRequestId(), req, &pb.GrantConsentResponse{},
		func() (*pb.GrantConsentResponse, error) {
			g, err := grantOf(req.GetGrant())
			if err != nil {
				return nil, err
			}
			if err := c.s.cfg.Consents.Grant(ctx, g, req.GetSignature()); err != nil {
				return nil, fmt.Errorf("grant a consent: %w", err)
			}
			out, err := c.read(ctx, g.Ref)
			if errors.Is(err, pgx.ErrNoRows) { // relayed, not kept yet
				out = &pb.Consent{
					Name: "consents/" + hex.EncodeToString(g.Ref[:]), Member: memberName(g.Member), Grantee: g.Grantee,
					State: pb.ConsentState_CONSENT_STATE_PENDING, Purposes: g.Purposes, Scopes: g.Scopes,
					NotBefore: stamp(g.NotBefore.Time()), NotAfter: stamp(g.NotAfter.Time()), Basis: pb.LegalBasis(g.Basis),
				}
				err = nil
			}
			return &pb.GrantConsentResponse{Consent: out}, err
		})
}

func (c consents) RevokeConsent(ctx context.Context, req *pb.RevokeConsentRequest) (*pb.RevokeConsentResponse, error) {
	return once(ctx, c.s, careclearv1connect.ConsentServiceRevokeConsentProcedure, req.GetRequestId(), req, &pb.RevokeConsentResponse{},
		func() (*pb.RevokeConsentResponse, error) {
			ref, err := consentRef(req.GetName())
			if err != nil {
				return nil, invalid("name", err.Error())
			}
			if err := c.s.cfg.Consents.Revoke(ctx, ref, [32]byte(req.GetNonce()), req.GetDeadline(), req.GetSignature()); err != nil {
				return nil, fmt.Errorf("revoke a consent: %w", err)
			}
			out, err := c.read(ctx, ref)
			return &pb.RevokeConsentResponse{Consent: out}, err
		})
}

func (c consents) ListConsents(ctx context.Context, req *pb.ListConsentsRequest) (*pb.ListConsentsResponse, error) {
	member, err := uuidName("members", req.GetParent())
	if err != nil {
		return nil, invalid("parent", err.Error())
	}
	sum, err := pagination.CalculateRequestChecksum(req)
	if err != nil {
		return nil, fmt.Errorf("digest a list request: %w", err)
	}
	size := int(req.GetPageSize())
	if size == 0 {
		size = defaultPage
	}
	after, ref := time.Unix(0, 0), []byte{}
	if req.GetPageToken() != "" {
		var t token
		bad := pagination.DecodePageTokenStruct(req.GetPageToken(), &t)
		at, errAt := time.Parse(time.RFC3339Nano, t.Key)
		tie, errTie := hex.DecodeString(t.Tie)
		if bad != nil || t.Sum != sum || errAt != nil || errTie != nil {
			return nil, invalid("page_token", "not a token of this list; start again without one")
		}
		after, ref = at, tie
	}
	params := db.RPCConsentsOfParams{Member: member, After: after, AfterRef: ref, N: int32(size + 1)}
	if p := principalOf(ctx); p.Role == RolePayer { // sees what was granted to it
		params.Grantee = int64(p.Org)
	}
	rows, err := db.New(c.s.cfg.Pool).RPCConsentsOf(ctx, params)
	if err != nil {
		return nil, fmt.Errorf("read consents: %w", err)
	}
	rows, next := more(&page{size: size, sum: sum}, rows, func(r db.RPCConsentsOfRow) (any, any) { return r.CreatedAt, hex.EncodeToString(r.Ref) })
	out := &pb.ListConsentsResponse{NextPageToken: next}
	for _, r := range rows {
		out.Consents = append(out.Consents, c.message(db.RPCConsentRow(r)))
	}
	return out, nil
}

func (c consents) read(ctx context.Context, ref [32]byte) (*pb.Consent, error) {
	r, err := db.New(c.s.cfg.Pool).RPCConsent(ctx, ref[:])
	if err != nil {
		return nil, fmt.Errorf("read a consent: %w", err)
	}
	return c.message(r), nil
}

func (c consents) message(r db.RPCConsentRow) *pb.Consent {
	out := &pb.Consent{
		Name: "consents/" + hex.EncodeToString(r.Ref), Member: memberName(r.MemberID), Grantee: uint32(r.Grantee),
		State: c.s.consentState(r.Status, r.NotAfter, r.Refused), CreateTime: stamp(r.CreatedAt),
		Purposes: uint32(value(r.Purposes)), Scopes: uint64(value(r.Scopes)), NotBefore: stampOf(r.NotBefore), NotAfter: stampOf(r.NotAfter),
		Basis: pb.LegalBasis(value(r.Basis)), BlockNumber: value(r.BlockNumber), Refusal: r.Refused,
	}
	if r.Status == nil { // waits to be relayed: show what was signed
		var g struct {
			Purposes            uint32
			Scopes              uint64
			NotBefore, NotAfter int64
			Basis               int32
		}
		if json.Unmarshal(r.GrantJson, &g) == nil && g.Purposes != 0 {
			out.Purposes, out.Scopes, out.Basis = g.Purposes, g.Scopes, pb.LegalBasis(g.Basis)
			out.NotBefore, out.NotAfter = stamp(time.Unix(g.NotBefore, 0)), stamp(time.Unix(g.NotAfter, 0))
		}
	}
	return out
}

// consentState is the state by the chain's mirror, now.
func (s *Server) consentState(status *string, notAfter *time.Time, refused string) pb.ConsentState {
	switch {
	case status == nil && refused != "":
		return pb.ConsentState_CONSENT_STATE_REFUSED
	case status == nil:
		return pb.ConsentState_CONSENT_STATE_PENDING
	case *status == "revoked", *status == "superseded":
		return pb.ConsentState_CONSENT_STATE_REVOKED
	case notAfter != nil && !s.cfg.Now().Before(*notAfter):
		return pb.ConsentState_CONSENT_STATE_EXPIRED
	}
	return pb.ConsentState_CONSENT_STATE_ACTIVE
}

func grantOf(m *pb.ConsentGrant) (g Grant, err error) {
	if g.Member, err = uuidName("members", m.GetMember()); err != nil {
		return g, invalid("grant.member", err.Error())
	}
	if g.NotBefore, err = parseDay("grant.not_before", m.GetNotBefore()); err != nil {
		return g, err
	}
	if g.NotAfter, err = parseDay("grant.not_after", m.GetNotAfter()); err != nil {
		return g, err
	}
	if g.NotAfter <= g.NotBefore {
		return g, invalid("grant.not_after", "must be after not_before")
	}
	copy(g.Ref[:], m.GetRef())
	copy(g.Controller[:], m.GetController())
	copy(g.Terms[:], m.GetTerms())
	copy(g.Nonce[:], m.GetNonce())
	g.Grantee, g.Purposes, g.Scopes = m.GetGrantee(), m.GetPurposes(), m.GetScopes()
	g.Basis, g.PolicyVersion, g.Deadline = uint8(m.GetBasis()), uint16(m.GetPolicyVersion()), m.GetDeadline()
	return g, nil
}

func grantMessage(g Grant) *pb.ConsentGrant {
	return &pb.ConsentGrant{
		Member: memberName(g.Member), Ref: g.Ref[:], Controller: g.Controller[:], Grantee: g.Grantee, Purposes: g.Purposes,
		Scopes: g.Scopes, NotBefore: dayText(g.NotBefore), NotAfter: dayText(g.NotAfter), Basis: pb.LegalBasis(g.Basis),
		PolicyVersion: uint32(g.PolicyVersion), Terms: g.Terms[:], Nonce: g.Nonce[:], Deadline: g.Deadline,
	}
}

func dayText(d claim.Day) string { return d.String() }
