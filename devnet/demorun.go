package devnet

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/careclear/careclear/devnet/demo"
	"github.com/careclear/careclear/fraud"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/rpc"
	careclearv1 "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// DemoConfig says which demo world to send.
type DemoConfig struct {
	Seed   uint64 // default 1
	Claims int    // default 2000
}

// demoState is what a data directory remembers of its demo, so that a restart sends the same world.
type demoState struct {
	Seed   uint64    `json:"seed"`
	Claims int       `json:"claims"`
	AsOf   claim.Day `json:"asOf"`
}

// Demo admits the payers and providers of the demo world, enrolls its members and sends its claims through the API,
// the way payers and providers would, and waits until every claim is final or waits for a person. Run again on the
// same data directory it makes nothing new.
func (s *Stack) Demo(ctx context.Context, cfg DemoConfig) error {
	world, err := s.demoWorld(cfg)
	if err != nil {
		return err
	}
	s.cfg.Progress("admitting payers and providers, loading their plans")
	if err := s.admitWorld(ctx, world); err != nil {
		return err
	}
	client, err := rpc.NewClient(s.URL(), s.Token("operator"))
	if err != nil {
		return err
	}
	defer client.Close()
	enrolled, err := s.enrollWorld(ctx, client, world)
	if err != nil {
		return err
	}
	s.cfg.Progress(fmt.Sprintf("enrolled %d members with coverage and consent", enrolled))
	for i, f := range world.Files() {
		if _, err := client.Claims.SubmitClaims(ctx, &careclearv1.SubmitClaimsRequest{Content: f.Content}); err != nil {
			return fmt.Errorf("submit %s: %w", f.Name, err)
		}
		if i%20 == 19 {
			s.cfg.Progress(fmt.Sprintf("submitted %d of %d files (837P, 837I, FHIR)", i+1, len(world.Files())))
		}
	}
	if err := s.Quiet(ctx); err != nil {
		return err
	}
	return s.loadTokens(ctx) // now some patient has claims to look at
}

func (s *Stack) demoWorld(cfg DemoConfig) (*demo.World, error) {
	path := filepath.Join(s.cfg.DataDir, "demo.json")
	state := demoState{Seed: cfg.Seed, Claims: cfg.Claims, AsOf: claim.DayOf(s.cfg.Now())}
	if state.Seed == 0 {
		state.Seed = 1
	}
	if state.Claims == 0 {
		state.Claims = 2000
	}
	b, err := os.ReadFile(path)
	switch {
	case err == nil:
		if err := json.Unmarshal(b, &state); err != nil {
			return nil, fmt.Errorf("%s is damaged; run `careclear dev reset`: %w", path, err)
		}
	case !errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("read the demo's state: %w", err)
	case state.Claims < demo.MinClaims:
		return nil, fmt.Errorf("a demo of %d claims has no room for its planted errors; give --claims %d or more", state.Claims, demo.MinClaims)
	default:
		if b, err = json.Marshal(state); err != nil {
			return nil, fmt.Errorf("encode the demo's state: %w", err)
		}
		if err := os.WriteFile(path, b, 0o600); err != nil {
			return nil, fmt.Errorf("keep the demo's state: %w", err)
		}
	}
	return demo.Generate(demo.Config{Seed: state.Seed, Claims: state.Claims, AsOf: state.AsOf})
}

// admitWorld makes the demo's organisations, plans and exclusion list known.
func (s *Stack) admitWorld(ctx context.Context, w *demo.World) error {
	numbers, err := s.office.admitPayers(ctx, w.Payers)
	if err != nil {
		return err
	}
	providers := make([]claim.Provider, len(w.Providers))
	for i, p := range w.Providers {
		providers[i] = p.Provider
	}
	if err := s.office.admitProviders(ctx, providers); err != nil {
		return err
	}
	for _, p := range w.Plans {
		if _, err := s.settlement.LoadPlan(ctx, numbers[p.Payer], p.YAML); err != nil {
			return fmt.Errorf("load plan %s: %w", p.ID, err)
		}
	}
	if _, err := fraud.LoadExclusions(ctx, s.pool, bytes.NewReader(w.ExclusionList()), fraud.Exclusions{Source: "demo"}); err != nil {
		return err
	}
	return nil
}

// enrollWorld enrolls the demo's members, each plan's file by one call, and counts them.
func (s *Stack) enrollWorld(ctx context.Context, client *rpc.Client, w *demo.World) (int, error) {
	enrolled := 0
	for _, p := range w.Plans {
		file := w.EnrollmentFile(p.ID)
		if len(file) == 0 {
			continue
		}
		res, err := client.Members.EnrollMembers(ctx, &careclearv1.EnrollMembersRequest{Content: file, Plan: p.ID,
			StartDay: p.From.String(), EndDay: p.To.String(), DevConsents: true})
		if err != nil {
			return 0, fmt.Errorf("enroll the members of plan %s: %w", p.ID, err)
		}
		enrolled += int(res.Enrollment.Enrolled + res.Enrollment.Repeated)
	}
	return enrolled, nil
}

// Quiet waits until no claim is on its way: each is final and remitted, or waits for a person, consent or money.
func (s *Stack) Quiet(ctx context.Context) error {
	tick := time.NewTicker(500 * time.Millisecond)
	defer tick.Stop()
	last := ""
	for {
		var total, moving, decided, final, unremitted int
		err := s.pool.QueryRow(ctx, `select count(*), count(*) filter (where state in ('received', 'submitted', 'adjudicated')),
				count(*) filter (where state in ('settled', 'denied')), count(*) filter (where final),
				count(*) filter (where final and remittance_id is null) from claim`).
			Scan(&total, &moving, &decided, &final, &unremitted)
		if err != nil {
			return fmt.Errorf("count claims: %w", err)
		}
		if now := fmt.Sprintf("%d of %d claims settled or denied on chain, %d final", decided, total, final); now != last {
			s.cfg.Progress(now)
			last = now
		}
		if moving == 0 && decided == final {
			if unremitted == 0 {
				return nil
			}
			if err := s.settlement.Remit(ctx, 0); err != nil {
				return err
			}
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}
