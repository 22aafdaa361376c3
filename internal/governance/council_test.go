package governance

import (
	"context"
	"errors"
	"testing"
	"time"
)

// TestAwait: a node that is behind is asked again, one that stays behind is believed in the end.
func TestAwait(t *testing.T) {
	passed := func(s State) bool { return s != Open }
	for _, c := range []struct {
		name     string
		patience time.Duration
		states   []State
		want     State
	}{
		{"at once", time.Minute, []State{Passed}, Passed},
		{"behind", time.Minute, []State{Open, Open, Passed}, Passed},
		{"for ever", 150 * time.Millisecond, []State{Open}, Open},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			n := 0
			got, err := await(t.Context(), c.patience, func() (State, error) {
				s := c.states[min(n, len(c.states)-1)]
				n++
				return s, nil
			}, passed)
			if err != nil || got != c.want || n < len(c.states) {
				t.Errorf("%s after %d readings (%v), want %s", got, n, err, c.want)
			}
		})
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := await(ctx, time.Minute, func() (State, error) { return Open, nil }, passed); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	broken := errors.New("no node")
	if _, err := await(t.Context(), time.Minute, func() (State, error) { return None, broken }, passed); !errors.Is(err, broken) {
		t.Errorf("no node: %v", err)
	}
}
