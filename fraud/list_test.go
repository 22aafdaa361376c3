package fraud_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/google/uuid"

	"github.com/careclear/careclear/fraud/fraudtest"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store/db"
)

// TestListing reads alerts by the queries that RPC uses: pages without gaps, filters, a payer's own, dispositions.
func TestListing(t *testing.T) {
	t.Parallel()
	h := history(t)
	ctx, q := context.Background(), db.New(h.Pool)
	second := func(c *claim.Claim) { c.Payer.ID = "P2" }
	for i := range 7 { // seven exact duplicates, two of them of payer 2, in blocks of their own
		change := []func(*claim.Claim){of(fmt.Sprint("M", i))}
		if i >= 5 {
			change = append(change, second)
		}
		h.Block(int64(i+1), "main", a(fmt.Sprint(2*i), change...), a(fmt.Sprint(2*i+1), change...))
	}
	h.Block(8, "main", a("40", of("M40"), second, on(day+20, day+20), by(colleague), code("S9123", 25)))
	run(t, h, 8)

	var got []db.FraudAlert
	page := db.FraudAlertsParams{Page: 3}
	for {
		rows, err := q.FraudAlerts(ctx, page)
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, rows...)
		if len(rows) < 3 {
			break
		}
		last := rows[2]
		page.BeforeSeen, page.BeforeID = &last.FirstSeen, &last.ID
	}
	seen := map[uuid.UUID]bool{}
	for i, r := range got {
		if seen[r.ID] || i > 0 && r.FirstSeen.After(got[i-1].FirstSeen) {
			t.Errorf("row %d is out of order or there twice", i)
		}
		seen[r.ID] = true
	}
	if len(got) != 8 {
		t.Fatalf("%d alerts in pages, want 8", len(got))
	}

	count := func(p db.FraudAlertsParams) int {
		p.Page = 100
		rows, err := q.FraudAlerts(ctx, p)
		if err != nil {
			t.Fatal(err)
		}
		return len(rows)
	}
	rule, suspicion, open, provider, id, score := "exact-duplicate", "suspicion", "open", h.Provider(group), fraudtest.ID("3"), int32(1001)
	for name, tc := range map[string]struct {
		filter db.FraudAlertsParams
		want   int
	}{
		"rule": {db.FraudAlertsParams{Rule: &rule}, 7}, "class": {db.FraudAlertsParams{Class: &suspicion}, 0}, "state": {db.FraudAlertsParams{State: &open}, 8},
		"provider": {db.FraudAlertsParams{Provider: &provider}, 8}, "claim": {db.FraudAlertsParams{ClaimID: &id}, 1}, "score": {db.FraudAlertsParams{MinScore: &score}, 0},
	} {
		if n := count(tc.filter); n != tc.want {
			t.Errorf("%s: %d alerts, want %d", name, n, tc.want)
		}
	}
	for payer, want := range map[string]int{"P1": 5, "P2": 3} {
		rows, err := q.FraudAlertsOfPayer(ctx, db.FraudAlertsOfPayerParams{Payer: h.Payer(payer), Page: 100})
		if err != nil || len(rows) != want {
			t.Errorf("payer %s has %d alerts, want %d (%v)", payer, len(rows), want, err)
		}
	}
	for i, want := range []int64{1, 0} { // the second person comes too late
		n, err := q.SetFraudAlertState(ctx, db.SetFraudAlertStateParams{State: "confirmed", ID: got[0].ID, Was: "open"})
		if err != nil || n != want {
			t.Errorf("disposition %d changed %d rows (%v)", i+1, n, err)
		}
	}
	counts, err := q.FraudAlertCounts(ctx)
	if err != nil || len(counts) < 2 {
		t.Errorf("%+v %v", counts, err)
	}
	run(t, h, 8)
	if r, err := q.FraudAlert(ctx, got[0].ID); err != nil || r.State != "confirmed" {
		t.Errorf("a run changed a disposition: %+v %v", r, err)
	}
}
