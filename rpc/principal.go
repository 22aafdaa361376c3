package rpc

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/google/uuid"
)

// Role says what a principal is to the network.
type Role string

// Roles. A provider, payer or patient sees his own things; analysts, auditors and operators see across
// organisations what their policies name, patients as pseudonyms.
const (
	RoleProvider Role = "provider"
	RolePayer    Role = "payer"
	RoleAnalyst  Role = "analyst"
	RolePatient  Role = "patient"
	RoleAuditor  Role = "auditor"
	RoleOperator Role = "operator"
)

// Principal is who calls. Org is the organisation number of a provider or payer, Member the pseudonym of a patient.
type Principal struct {
	Subject string // stands in logs and as author of what is done: an id, never a name
	Role    Role
	Org     uint32
	Member  uuid.UUID
}

// Check asserts that the principal has what its role needs.
func (p Principal) Check() error {
	switch {
	case p.Subject == "":
		return errors.New("a principal needs a subject")
	case (p.Role == RoleProvider || p.Role == RolePayer) && p.Org == 0:
		return fmt.Errorf("a %s needs an organisation number", p.Role)
	case p.Role == RolePatient && p.Member == uuid.Nil:
		return errors.New("a patient needs a member id")
	}
	switch p.Role {
	case RoleProvider, RolePayer, RoleAnalyst, RolePatient, RoleAuditor, RoleOperator:
		return nil
	}
	return fmt.Errorf("unknown role %q", p.Role)
}

// ErrUnauthenticated is returned by an [Authenticator] that finds no or no valid credentials.
var ErrUnauthenticated = errors.New("no valid credentials")

// Authenticator finds out who calls, from the headers of a request. Development has [Tokens]; JWT and OIDC fit here.
type Authenticator interface {
	Authenticate(context.Context, http.Header) (Principal, error)
}

// Token is a bearer token as the server keeps it: never the secret, only its hash.
type Token struct {
	Hash      [32]byte
	Principal Principal
}

// HashToken is what a server keeps of a secret. Secrets are long and random, so no salt or stretching is needed.
func HashToken(secret string) [32]byte { return sha256.Sum256([]byte(secret)) }

// NewToken makes a random token for a principal. The secret is shown once; keep the Token.
func NewToken(p Principal) (secret string, t Token, err error) {
	if err := p.Check(); err != nil {
		return "", Token{}, err
	}
	var b [32]byte
	if _, err := rand.Read(b[:]); err != nil {
		return "", Token{}, fmt.Errorf("draw a token: %w", err)
	}
	secret = "cc_" + base64.RawURLEncoding.EncodeToString(b[:])
	return secret, Token{Hash: HashToken(secret), Principal: p}, nil
}

// Tokens authenticates by a fixed set of bearer tokens: development only.
type Tokens struct{ byHash map[[32]byte]Principal }

// NewTokens checks and takes the set.
func NewTokens(tokens []Token) (*Tokens, error) {
	m := make(map[[32]byte]Principal, len(tokens))
	for _, t := range tokens {
		if err := t.Principal.Check(); err != nil {
			return nil, fmt.Errorf("token of %q: %w", t.Principal.Subject, err)
		}
		m[t.Hash] = t.Principal
	}
	return &Tokens{m}, nil
}

// Authenticate reads "Authorization: Bearer SECRET".
func (t *Tokens) Authenticate(_ context.Context, h http.Header) (Principal, error) {
	scheme, secret, ok := strings.Cut(h.Get("Authorization"), " ")
	if !ok || !strings.EqualFold(scheme, "Bearer") {
		return Principal{}, ErrUnauthenticated
	}
	// Looked up by hash: what the time tells about a hash tells nothing about a secret.
	p, ok := t.byHash[HashToken(strings.TrimSpace(secret))]
	if !ok {
		return Principal{}, ErrUnauthenticated
	}
	return p, nil
}

type principalKey struct{}

func withPrincipal(ctx context.Context, p Principal) context.Context {
	return context.WithValue(ctx, principalKey{}, p)
}

// principalOf returns the caller; the zero Principal, which sees nothing, when there is none.
func principalOf(ctx context.Context) Principal {
	p, _ := ctx.Value(principalKey{}).(Principal)
	return p
}

// across says that the role is not bound to an organisation or a member.
func (p Principal) across() bool {
	return p.Role == RoleAnalyst || p.Role == RoleAuditor || p.Role == RoleOperator
}

// owner is whose a thing is; zero where it is nobody's.
type owner struct {
	payer, provider int64
	member          uuid.UUID
}

func (p Principal) sees(o owner) bool {
	switch p.Role {
	case RoleProvider:
		return o.provider != 0 && o.provider == int64(p.Org)
	case RolePayer:
		return o.payer != 0 && o.payer == int64(p.Org)
	case RolePatient:
		return o.member != uuid.Nil && o.member == p.Member
	}
	return p.across()
}

// ownerColumns names the SQL columns of a row's owner; "" where rows have none.
type ownerColumns struct{ payer, provider, member string }

// where is the condition that keeps a list within what the principal may see. It denies by default.
func (p Principal) where(c ownerColumns, a *args) string {
	equals := func(column string, v any) string {
		if column == "" {
			return "false"
		}
		return column + " = " + a.add(v)
	}
	switch p.Role {
	case RoleProvider:
		return equals(c.provider, int64(p.Org))
	case RolePayer:
		return equals(c.payer, int64(p.Org))
	case RolePatient:
		return equals(c.member, p.Member)
	}
	if p.across() {
		return "true"
	}
	return "false"
}
