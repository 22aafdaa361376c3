package governance

import (
	"log/slog"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func addresses(numbers ...byte) (out []common.Address) {
	for _, n := range numbers {
		out = append(out, common.Address{19: n})
	}
	return out
}

func TestReconcile(t *testing.T) {
	for name, tc := range map[string]struct {
		want, have, discard []common.Address
		proposed            map[common.Address]bool
		next                *change
	}{
		"agree":               {want: addresses(1, 2, 3), have: addresses(3, 2, 1)},
		"one comes":           {want: addresses(1, 2, 3, 4), have: addresses(1, 2, 3), next: &change{common.Address{19: 4}, true}},
		"one goes":            {want: addresses(1, 2), have: addresses(1, 2, 3), next: &change{common.Address{19: 3}, false}},
		"comes before goes":   {want: addresses(2, 3, 4), have: addresses(1, 2, 3), next: &change{common.Address{19: 4}, true}},
		"by address":          {want: addresses(9, 8, 7), have: addresses(9), next: &change{common.Address{19: 7}, true}},
		"proposed already":    {want: addresses(1, 2), have: addresses(1, 2, 3), proposed: map[common.Address]bool{{19: 3}: false}},
		"done":                {want: addresses(1, 2), have: addresses(1, 2), proposed: map[common.Address]bool{{19: 3}: false}, discard: addresses(3)},
		"proposed the other":  {want: addresses(1, 2), have: addresses(1, 2, 3), proposed: map[common.Address]bool{{19: 3}: true}, next: &change{common.Address{19: 3}, false}, discard: addresses(3)},
		"not what comes next": {want: addresses(2, 3, 4), have: addresses(1, 2, 3), proposed: map[common.Address]bool{{19: 1}: false}, next: &change{common.Address{19: 4}, true}, discard: addresses(1)},
	} {
		t.Run(name, func(t *testing.T) {
			next, discard := reconcile(tc.want, tc.have, tc.proposed)
			if diff := cmp.Diff(tc.next, next, cmp.AllowUnexported(change{})); diff != "" {
				t.Errorf("next (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tc.discard, discard); diff != "" {
				t.Errorf("discard (-want +got):\n%s", diff)
			}
		})
	}
}

// TestReconcileArrives plays clique: whatever the lists and the leftovers of earlier proposals, sealers that mirror arrive at the list voted
// for, one change at a time, all propose the same, and nothing is left proposed.
func TestReconcileArrives(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		set := rapid.SliceOfNDistinct(rapid.ByteRange(1, 9), 1, 9, rapid.ID)
		want, have := addresses(set.Draw(t, "want")...), addresses(set.Draw(t, "have")...)
		memories := make([]map[common.Address]bool, 3)
		for i := range memories {
			memories[i] = map[common.Address]bool{}
			for _, a := range addresses(rapid.SliceOfDistinct(rapid.ByteRange(1, 9), rapid.ID).Draw(t, "left")...) {
				memories[i][a] = rapid.Bool().Draw(t, "add")
			}
		}
		for range 2*9 + 1 {
			var proposed []map[common.Address]bool
			for _, m := range memories {
				next, discard := reconcile(want, have, m)
				for _, a := range discard {
					delete(m, a)
				}
				if next != nil {
					m[next.sealer] = next.add
				}
				if len(m) > 1 {
					t.Fatalf("proposes more than one change: %v", m)
				}
				proposed = append(proposed, m)
			}
			for _, m := range proposed[1:] {
				if !cmp.Equal(m, proposed[0]) {
					t.Fatalf("sealers propose %v and %v", proposed[0], m)
				}
			}
			for a, add := range proposed[0] {
				if add {
					have = append(have, a)
				} else {
					have = slices.DeleteFunc(have, func(x common.Address) bool { return x == a })
				}
			}
		}
		if !sameSealers(want, have) || len(memories[0]) != 0 {
			t.Fatalf("clique goes by %v with %v proposed, voted were %v", have, memories[0], want)
		}
	})
}

func TestMirrorAlarm(t *testing.T) {
	var log strings.Builder
	m := &Mirror{Alarm: 10, Log: slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelError}))}
	three, two := addresses(1, 2, 3), addresses(1, 2)
	for _, tc := range []struct {
		head       uint64
		want, have []common.Address
		alarms     int
	}{
		{100, three, three, 0}, {101, two, three, 0}, {110, two, three, 0}, {111, two, three, 1}, {120, two, three, 1}, {121, two, three, 2},
		{122, two, two, 2}, {200, three, two, 2}, {209, three, two, 2}, {210, three, two, 3},
	} {
		m.watch(tc.head, tc.want, tc.have)
		if got := strings.Count(log.String(), "level=ERROR"); got != tc.alarms {
			t.Errorf("at block %d: %d alarms, want %d\n%s", tc.head, got, tc.alarms, log.String())
		}
	}
}
