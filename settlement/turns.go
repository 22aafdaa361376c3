package settlement

import (
	"context"
	"errors"
	"sync"
	"time"
)

// turns lets one job of a kind sweep at a time in this process without others waiting for it: a job that finds its
// sweep under way asks it to go round once more and is done. Otherwise a burst of wake-ups would fill every worker of
// the queue with jobs that wait for one lock, and starve the other steps.
type turns struct {
	mu      sync.Mutex
	running map[string]*bool // by sweep; true: go round once more
}

// take runs sweep, unless it is running; then it leaves word and returns at once. A sweep that fails leaves what was
// asked of it meanwhile to its retry.
func (t *turns) take(name string, sweep func() error) error {
	t.mu.Lock()
	if again, busy := t.running[name]; busy {
		*again = true
		t.mu.Unlock()
		return nil
	}
	again := new(bool)
	t.running[name] = again
	t.mu.Unlock()
	for {
		err := sweep()
		t.mu.Lock()
		if err != nil || !*again {
			delete(t.running, name)
			t.mu.Unlock()
			return err
		}
		*again = false
		t.mu.Unlock()
	}
}

// errUnfinished is returned by a sweep that has more to do than its job has time: the job comes again at once.
var errUnfinished = errors.New("more to do than a job has time for")

// hurry reports that a job's time is nearly over.
func hurry(ctx context.Context) bool {
	deadline, ok := ctx.Deadline()
	return ok && time.Until(deadline) < 10*time.Second
}
