package settlement

import (
	"context"
	"errors"
	"testing"
	"time"
)

// A wake-up during a sweep neither waits nor is lost: the sweep goes round once more.
func TestWakeUpDuringASweep(t *testing.T) {
	ts := turns{running: map[string]*bool{}}
	rounds := 0
	err := ts.take("settle", func() error {
		if rounds++; rounds <= 2 {
			for range 10 {
				if err := ts.take("settle", func() error { t.Fatal("two sweeps at once"); return nil }); err != nil {
					t.Fatal(err)
				}
			}
		}
		return ts.take("another", func() error { return nil })
	})
	if err != nil || rounds != 3 {
		t.Fatalf("%d rounds, %v, want 3: one and one for each time somebody asked", rounds, err)
	}
}

func TestFailedSweepIsTriedByTheNext(t *testing.T) {
	ts := turns{running: map[string]*bool{}}
	broken := errors.New("broken")
	if err := ts.take("settle", func() error { return broken }); !errors.Is(err, broken) {
		t.Fatal(err)
	}
	ran := false
	if err := ts.take("settle", func() error { ran = true; return nil }); err != nil || !ran {
		t.Fatalf("ran %v, %v", ran, err)
	}
}

func TestHurry(t *testing.T) {
	soon, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	later, cancel2 := context.WithTimeout(t.Context(), time.Hour)
	defer cancel2()
	if hurry(t.Context()) || !hurry(soon) || hurry(later) {
		t.Fatal("hurry is for jobs whose time is nearly over")
	}
}
