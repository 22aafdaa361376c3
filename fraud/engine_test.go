package fraud_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/fraud"
	"github.com/careclear/careclear/fraud/fraudtest"
	"github.com/careclear/careclear/internal/claim"
)

// crowd makes n claims from few values, so that rules find much.
func crowd(r *rand.Rand, n int) []*claim.Claim {
	claims := make([]*claim.Claim, n)
	for i := range claims {
		d := day + claim.Day(r.IntN(2))
		if r.IntN(2) == 0 {
			d = day - claim.Day(r.IntN(60))
		}
		claims[i] = a(fmt.Sprint(i), of(fmt.Sprintf("M%d", r.IntN(12))), on(d, d), by([]string{doctor, colleague, npi(99)}[r.IntN(3)]),
			at([]string{group, other}[r.IntN(2)]), code([]string{"S9123", "G0101", "G0103", "T1002"}[r.IntN(4)], 1+r.IntN(9)))
	}
	return claims
}

// replay evaluates the whole history afresh and returns what it gives.
func replay(t *testing.T, h *fraudtest.History, through int64) []alert {
	t.Helper()
	rules, err := fraud.Rules()
	if err != nil {
		t.Fatal(err)
	}
	e := fraud.New(h.Pool, rules)
	if err := e.Rewind(context.Background(), 0); err != nil {
		t.Fatal(err)
	}
	if got := alerts(t, h); len(got) != 0 {
		t.Fatalf("%d alerts are left after rewinding to zero", len(got))
	}
	if _, err := e.Run(context.Background(), through); err != nil {
		t.Fatal(err)
	}
	return alerts(t, h)
}

// TestSameHistorySameAlerts: block by block, with pauses, through reorganisations, and all at once come to the same.
func TestSameHistorySameAlerts(t *testing.T) {
	for seed := range uint64(3) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			r := rand.New(rand.NewPCG(seed, 1))
			h := history(t)
			var at []int // first claim of each block
			claims := crowd(r, 180)
			number, undone := int64(0), 0
			for next := 0; next < len(claims); {
				n := min(1+r.IntN(12), len(claims)-next)
				number++
				at = append(at, next)
				h.Block(number, "main", claims[next:next+n]...)
				next += n
				if r.IntN(3) > 0 {
					run(t, h, number)
				}
			}
			run(t, h, number)

			for fork := range 3 { // the last blocks again, cut differently, some claims not yet there
				from := int64(len(at) - r.IntN(6))
				h.Undo(from)
				if r.IntN(2) == 0 {
					undone += run(t, h, number).Undone // the index is short for a moment
				}
				names := []string{}
				for i := at[from-1]; i < len(claims); i++ {
					names = append(names, fmt.Sprint(i))
				}
				r.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
				number = from
				h.Again(number, fmt.Sprint("fork", fork), names[:len(names)/2]...)
				undone += run(t, h, number).Undone
				number++
				h.Again(number, fmt.Sprint("fork", fork), names[len(names)/2:]...)
				undone += run(t, h, number).Undone
				at = append(at[:from], len(claims)-len(names)/2)
				live := alerts(t, h)
				if n := distinct(live); len(live) < 20 || n < 5 {
					t.Fatalf("only %d alerts of %d rules: the history is too tame", len(live), n)
				}
				if diff := cmp.Diff(replay(t, h, number), live, cmpopts.EquateComparable()); diff != "" {
					t.Fatalf("fork %d (-replayed +live):\n%s", fork, diff)
				}
			}
			if undone == 0 {
				t.Error("no reorganisation undid anything")
			}
			if again := run(t, h, number); again.Blocks != 0 || again.Raised != 0 || again.From != number {
				t.Errorf("a run with nothing to do did %+v", again)
			}
		})
	}
}

func distinct(all []alert) int {
	rules := map[string]bool{}
	for _, a := range all {
		rules[a.Rule] = true
	}
	return len(rules)
}

// TestSightings: an alert seen again with other facts keeps its identity, gets stronger, and loses just the undone
// part when a block goes.
func TestSightings(t *testing.T) {
	t.Parallel()
	h := history(t)
	h.Block(1, "main", a("1", code("S9123", 13)))
	run(t, h, 1)
	before := alerts(t, h)
	h.Block(2, "main", a("2", of("M2"), code("S9123", 13)))
	h.Empty(3, "main")
	run(t, h, 3)
	after := alerts(t, h)
	if len(before) != 1 || len(after) != 1 || before[0].ID != after[0].ID {
		t.Fatalf("want one alert and the same: %+v, %+v", before, after)
	}
	if b, a := before[0], after[0]; b.Class != "suspicion" || a.Class != "hard" || a.Count != 2 || a.Block != 1 || a.Score != 1000 || a.First != b.First || a.Now != a.First+1 {
		t.Errorf("before %+v\nafter %+v", b, a)
	}
	h.Undo(3) // an empty block: nothing changes
	h.Empty(3, "fork")
	if sum := run(t, h, 3); sum.Undone != 0 || sum.Blocks != 0 {
		t.Errorf("an empty block's reorganisation did %+v", sum)
	}
	h.Undo(2)
	h.Empty(2, "fork")
	run(t, h, 2)
	if diff := cmp.Diff(before, alerts(t, h)); diff != "" {
		t.Errorf("after undoing (-want +got):\n%s", diff)
	}
	h.Undo(1)
	if sum := run(t, h, 9); sum.Undone != 1 || sum.Through != 0 || len(alerts(t, h)) != 0 {
		t.Errorf("undoing everything left %d alerts, %+v", len(alerts(t, h)), sum)
	}
}

// TestRefusedClaimsAreNoHistory: a claim the chain refused neither is examined nor counts against others.
func TestRefusedClaimsAreNoHistory(t *testing.T) {
	t.Parallel()
	h := history(t)
	h.Refuse(1, "main", a("1", by(npi(99))))
	h.Block(2, "main", a("2"))
	if run(t, h, 2); len(alerts(t, h)) != 0 {
		t.Fatalf("got %+v", alerts(t, h))
	}
	h.Again(3, "main", "1") // accepted later: now it repeats nothing, its doctor differs, but resembles and is excluded
	if run(t, h, 3); len(alerts(t, h)) != 2 {
		t.Errorf("got %+v", found(t, h))
	}
}

// TestSettlingIsNotSending: a claim is examined when it is first seen, not again when it settles beside its copy.
func TestSettlingIsNotSending(t *testing.T) {
	t.Parallel()
	h := history(t)
	h.Block(1, "main", a("1"))
	h.Block(2, "main", a("2"))
	var b pgx.Batch
	h.Seen(&b, 2, "1", "settled")
	if err := h.Pool.SendBatch(context.Background(), &b).Close(); err != nil {
		t.Fatal(err)
	}
	run(t, h, 2)
	if diff := cmp.Diff(map[string]string{"2": "exact-duplicate hard"}, found(t, h)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// TestManyBlocksAndEngines crosses the batch size with engines running at the same time.
func TestManyBlocksAndEngines(t *testing.T) {
	t.Parallel()
	h := history(t)
	claims := crowd(rand.New(rand.NewPCG(9, 9)), 80)
	for i, c := range claims {
		h.Block(int64(2*i+1), "main", c)
	}
	h.Empty(int64(2*len(claims)+1), "main")
	rules, err := fraud.Rules()
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	sums := make([]fraud.Summary, 3)
	for i := range sums {
		wg.Go(func() {
			var err error
			if sums[i], err = fraud.New(h.Pool, rules).Run(context.Background(), 1000); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	blocks, raised := 0, 0
	for _, s := range sums {
		if s.Through != int64(2*len(claims)+1) {
			t.Errorf("an engine stopped at %+v", s)
		}
		blocks, raised = blocks+s.Blocks, raised+s.Raised
	}
	live := alerts(t, h)
	if blocks != len(claims) || raised != len(live) {
		t.Errorf("%d blocks with claims were examined %d times, %d alerts raised %d times", len(claims), blocks, len(live), raised)
	}
	if diff := cmp.Diff(replay(t, h, 1000), live); diff != "" {
		t.Errorf("-replayed +live:\n%s", diff)
	}
}

// TestRunStopsAtThrough: what is above is left for later.
func TestRunStopsAtThrough(t *testing.T) {
	t.Parallel()
	h := history(t)
	h.Block(1, "main", a("1"))
	h.Block(2, "main", a("2"))
	if sum := run(t, h, 1); sum.Through != 1 || len(alerts(t, h)) != 0 {
		t.Errorf("%+v", sum)
	}
	if sum := run(t, h, 2); sum.From != 1 || sum.Raised != 1 {
		t.Errorf("%+v", sum)
	}
}
