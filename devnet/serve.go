package devnet

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"sync/atomic"

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
	if err := s.loadTokens(ctx); err != nil {
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
		Pool: s.pool, Auth: &s.auth, Intake: intakePort{s.intake}, Reviews: port, Corrections: correctionsPort{s.settlement}, Circumstances: circumstancesPort{s.settlement}, Consents: port, Documents: port, Members: s.intake,
		Plans: plansPort{s.pool}, Replays: port, Inquiries: inquiriesPort{s.answers()}, Redis: cache, HashKey: s.office.keys.Secret("rpc-hash-key"), Log: s.cfg.Log.With("part", "rpc"), Now: s.cfg.Now,
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
	serving, stop := context.WithCancel(ctx)
	served := make(chan struct{})
	s.group.Go(func() error {
		defer close(served)
		return ended(serving, api.Serve(serving, s.listener))
	})
	s.closers = append(s.closers, func(context.Context) error {
		stop()
		<-served
		return nil
	})
	return nil
}

// liveTokens lets tokens be added while the API serves.
type liveTokens struct{ now atomic.Pointer[rpc.Tokens] }

func (t *liveTokens) Authenticate(ctx context.Context, h http.Header) (rpc.Principal, error) {
	return t.now.Load().Authenticate(ctx, h)
}

// loadTokens reads the data directory's tokens and makes those that are missing. They are development tokens: anyone
// who reads the file may act as anyone.
func (s *Stack) loadTokens(ctx context.Context) error {
	path := filepath.Join(s.cfg.DataDir, "dev-tokens.json")
	if b, err := os.ReadFile(path); err == nil {
		if err := json.Unmarshal(b, &s.tokens); err != nil {
			return fmt.Errorf("%s is damaged; delete it and start again: %w", path, err)
		}
	}
	if err := s.addPersonas(ctx); err != nil {
		return err
	}
	b, err := json.MarshalIndent(s.tokens, "", "  ")
	if err != nil {
		return fmt.Errorf("encode the tokens: %w", err)
	}
	if err := os.WriteFile(path, b, 0o600); err != nil {
		return fmt.Errorf("keep the tokens: %w", err)
	}
	tokens := make([]rpc.Token, len(s.tokens))
	for i, p := range s.tokens {
		tokens[i] = rpc.Token{Hash: rpc.HashToken(p.Token), Principal: p.Principal}
	}
	live, err := rpc.NewTokens(tokens)
	if err != nil {
		return fmt.Errorf("take the tokens: %w", err)
	}
	s.auth.now.Store(live)
	return nil
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
	if err := s.pool.QueryRow(ctx, `select member_id from claim where member_id is not null and state = 'settled'
		group by member_id order by count(*) desc, member_id limit 1`).Scan(&member); err == nil {
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

// Personas reads the tokens of a data directory's devnet.
func Personas(dir string) ([]Persona, error) {
	b, err := os.ReadFile(filepath.Join(dir, "dev-tokens.json"))
	if err != nil {
		return nil, fmt.Errorf("read the dev tokens: %w", err)
	}
	var all []Persona
	if err := json.Unmarshal(b, &all); err != nil {
		return nil, fmt.Errorf("read the dev tokens: %w", err)
	}
	return all, nil
}
