package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/google/uuid"
	"github.com/redis/go-redis/v9"

	"github.com/careclear/careclear/rpc"
)

// Persona is a development token and who it speaks for.
type Persona struct {
	Name      string        `json:"name"` // "operator", "payer-11", "provider-101", "analyst", "auditor", "patient"
	Token     string        `json:"token"`
	Principal rpc.Principal `json:"principal"`
}

// serve mounts the API on the listener.
func (s *Stack) serve(ctx context.Context) error {
	auth, err := s.authenticator(ctx)
	if err != nil {
		return err
	}
	opt, err := redis.ParseURL(s.redis.URL())
	if err != nil {
		return fmt.Errorf("read the Redis URL: %w", err)
	}
	cache := redis.NewClient(opt)
	s.closers = append(s.closers, func(context.Context) error { return cache.Close() })
	port := settlementPort{s.settlement}
	api, err := rpc.New(rpc.Config{
		Pool: s.pool, Auth: auth, Intake: intakePort{s.intake}, Reviews: port, Consents: port, Documents: port, Members: s.intake,
		Plans: plansPort{s.pool}, Redis: cache, HashKey: s.office.keys.Secret("rpc-hash-key"), Log: s.cfg.Log.With("part", "rpc"), Now: s.cfg.Now,
		Head: func(context.Context) (int64, error) { return int64(s.indexer.Status().Head), nil },
		Ready: map[string]func(context.Context) error{"index": func(context.Context) error {
			if st := s.indexer.Status(); st.Lag > 5 {
				return fmt.Errorf("the index is %d blocks behind", st.Lag)
			}
			return nil
		}},
	})
	if err != nil {
		return fmt.Errorf("prepare the API: %w", err)
	}
	server := api.HTTPServer()
	s.group.Go(func() error {
		if err := server.Serve(s.listener); !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("serve the API: %w", err)
		}
		return nil
	})
	s.closers = append(s.closers, func(ctx context.Context) error {
		api.Close()
		ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
		defer cancel()
		return server.Shutdown(ctx)
	})
	return nil
}

// authenticator reads the data directory's tokens, making those of the organisations that have none yet. They are
// development tokens: anyone who reads the file may act as anyone.
func (s *Stack) authenticator(ctx context.Context) (rpc.Authenticator, error) {
	path := filepath.Join(s.cfg.DataDir, "dev-tokens.json")
	if b, err := os.ReadFile(path); err == nil {
		if err := json.Unmarshal(b, &s.tokens); err != nil {
			return nil, fmt.Errorf("%s is damaged; delete it and start again: %w", path, err)
		}
	}
	if err := s.addPersonas(ctx); err != nil {
		return nil, err
	}
	b, err := json.MarshalIndent(s.tokens, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("encode the tokens: %w", err)
	}
	if err := os.WriteFile(path, b, 0o600); err != nil {
		return nil, fmt.Errorf("keep the tokens: %w", err)
	}
	tokens := make([]rpc.Token, len(s.tokens))
	for i, p := range s.tokens {
		tokens[i] = rpc.Token{Hash: rpc.HashToken(p.Token), Principal: p.Principal}
	}
	return rpc.NewTokens(tokens)
}

func (s *Stack) addPersonas(ctx context.Context) error {
	known := map[string]bool{}
	for _, p := range s.tokens {
		known[p.Name] = true
	}
	add := func(name string, role rpc.Role, org uint32, member uuid.UUID) error {
		if known[name] {
			return nil
		}
		p := rpc.Principal{Subject: "dev:" + name, Role: role, Org: org, Member: member}
		secret, _, err := rpc.NewToken(p)
		if err != nil {
			return fmt.Errorf("make a token for %s: %w", name, err)
		}
		s.tokens = append(s.tokens, Persona{name, secret, p})
		return nil
	}
	for _, p := range []struct {
		name string
		role rpc.Role
	}{{"operator", rpc.RoleOperator}, {"analyst", rpc.RoleAnalyst}, {"auditor", rpc.RoleAuditor}} {
		if err := add(p.name, p.role, 0, uuid.Nil); err != nil {
			return err
		}
	}
	for i := range mostPayers {
		n := uint32(firstPayer + i)
		if err := add(fmt.Sprintf("payer-%d", n), rpc.RolePayer, n, uuid.Nil); err != nil {
			return err
		}
	}
	for i := range 64 {
		n := uint32(firstProvider + i)
		if err := add(fmt.Sprintf("provider-%d", n), rpc.RoleProvider, n, uuid.Nil); err != nil {
			return err
		}
	}
	var member uuid.UUID
	if err := s.pool.QueryRow(ctx, `select id from member order by created_at, id limit 1`).Scan(&member); err == nil {
		return add("patient", rpc.RolePatient, 0, member)
	}
	return nil
}

// Token returns the secret of a persona, "" if there is none.
func (s *Stack) Token(name string) string {
	for _, p := range s.tokens {
		if p.Name == name {
			return p.Token
		}
	}
	return ""
}
