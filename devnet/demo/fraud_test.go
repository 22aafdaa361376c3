package demo

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/fraud"
	"github.com/careclear/careclear/fraud/fraudtest"
	"github.com/careclear/careclear/internal/claim"
)

// TestFraudRulesFindThePlants runs the rules over the demo world as it would be indexed and compares the alerts with
// the plants: no plant is missed and nothing else is found.
func TestFraudRulesFindThePlants(t *testing.T) {
	for seed := range uint64(3) {
		w := world(t, Config{Seed: seed})
		h := fraudtest.New(t)
		ctx := context.Background()
		if n, err := fraud.LoadExclusions(ctx, h.Pool, bytes.NewReader(w.ExclusionList()), fraud.Exclusions{Source: "demo"}); err != nil || n != len(w.Excluded) {
			t.Fatal(n, err)
		}
		number := index(h, w, 150)
		rules, err := fraud.Rules()
		if err != nil {
			t.Fatal(err)
		}
		sum, err := fraud.New(h.Pool, rules).Run(ctx, number)
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("seed %d: %+v", seed, sum)
		if diff := cmp.Diff(foretold(w, h), raised(t, h)); diff != "" {
			t.Errorf("seed %d (-planted +found):\n%s", seed, diff)
		}
	}
}

// index puts the claims of a world on the test's chain, size to a block, and returns the last block.
func index(h *fraudtest.History, w *World, size int) (number int64) {
	var block []*claim.Claim
	for i := range w.Claims {
		if c := &w.Claims[i]; c.damage == "" {
			block = append(block, &c.Claim)
		}
		if len(block) == size || i == len(w.Claims)-1 {
			number++
			h.Block(number, "main", block...)
			block = nil
		}
	}
	return number
}

// BenchmarkFraudRules examines a world of 20,000 claims in blocks of 500 from the start.
func BenchmarkFraudRules(b *testing.B) {
	w := world(b, Config{Seed: 1, Claims: 20_000, Members: 4_000, Providers: 100})
	h := fraudtest.New(b)
	number := index(h, w, 500)
	if _, err := h.Pool.Exec(context.Background(), "analyze"); err != nil {
		b.Fatal(err)
	}
	rules, err := fraud.Rules()
	if err != nil {
		b.Fatal(err)
	}
	e := fraud.New(h.Pool, rules)
	for b.Loop() {
		if err := e.Rewind(context.Background(), 0); err != nil {
			b.Fatal(err)
		}
		if _, err := e.Run(context.Background(), number); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(w.Claims)*b.N)/b.Elapsed().Seconds(), "claims/s")
}

// foretold lists the alerts that the plants must raise, by what they are about.
func foretold(w *World, h *fraudtest.History) map[string]string {
	want := map[string]string{}
	for _, p := range w.Plants {
		c := w.Claims[p.Index]
		switch p.Rule {
		case "":
		case "impossible-day":
			want[fmt.Sprintf("%s %s %s", p.Rule, c.Rendering.NPI, c.From)] = p.Class
		case "velocity":
			want[fmt.Sprintf("%s %d %s", p.Rule, h.Provider(c.Billing.NPI), c.From)] = p.Class
		default:
			want[fmt.Sprintf("%s %s", p.Rule, fraudtest.ID(c.PatientControl))] = p.Class
		}
	}
	return want
}

func raised(t *testing.T, h *fraudtest.History) map[string]string {
	t.Helper()
	rows, err := h.Pool.Query(context.Background(), "select rule, class, coalesce(claim_id::text, ''), coalesce(provider, 0), reasons from fraud_alert")
	if err != nil {
		t.Fatal(err)
	}
	type row struct {
		Rule, Class, Claim string
		Provider           int64
		Reasons            []byte
	}
	all, err := pgx.CollectRows(rows, pgx.RowToStructByPos[row])
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, r := range all {
		var seen []fraud.Sighting
		if err := json.Unmarshal(r.Reasons, &seen); err != nil {
			t.Fatal(err)
		}
		v := seen[0].Values
		switch r.Rule {
		case "impossible-day":
			got[fmt.Sprintf("%s %s %s", r.Rule, v["npi"], v["day"])] = r.Class
		case "velocity":
			got[fmt.Sprintf("%s %d %s", r.Rule, r.Provider, v["day"])] = r.Class
		default:
			got[fmt.Sprintf("%s %s", r.Rule, r.Claim)] = r.Class
		}
	}
	return got
}
