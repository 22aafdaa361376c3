// Package vaulttest holds what tests of the vault's parts share: conformance suites that every [vault.KEK] and every
// [vault.Keys] must pass, a store in memory, and a KEK that can be made slow or unreachable.
package vaulttest

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/careclear/careclear/internal/vault"
)

// ErrOutage is what an [Outage] that is down answers.
var ErrOutage = errors.New("the key service is out of reach")

// Outage is a KEK in front of another that can be Down or slow, and counts calls that reached it.
type Outage struct {
	vault.KEK
	Down  atomic.Bool
	Delay time.Duration // set before use
	Calls atomic.Int64
}

func (o *Outage) pass(ctx context.Context) error {
	o.Calls.Add(1)
	if o.Down.Load() {
		return ErrOutage
	}
	select {
	case <-time.After(o.Delay):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Wrap implements [vault.KEK].
func (o *Outage) Wrap(ctx context.Context, tenant string, dek, aad []byte) (vault.Wrapped, error) {
	if err := o.pass(ctx); err != nil {
		return vault.Wrapped{}, err
	}
	return o.KEK.Wrap(ctx, tenant, dek, aad)
}

// Unwrap implements [vault.KEK].
func (o *Outage) Unwrap(ctx context.Context, tenant string, w vault.Wrapped, aad []byte) ([]byte, error) {
	if err := o.pass(ctx); err != nil {
		return nil, err
	}
	return o.KEK.Unwrap(ctx, tenant, w, aad)
}

// TestKEK is the conformance suite of adapters. open returns an adapter that has no keys yet.
func TestKEK(t *testing.T, open func(*testing.T) vault.KEK) {
	ctx := context.Background()
	secret, aad := bytes.Repeat([]byte{7}, 32), []byte("subject")
	wrap := func(t *testing.T, k vault.KEK) vault.Wrapped {
		t.Helper()
		w, err := k.Wrap(ctx, "a", secret, aad)
		if err != nil {
			t.Fatal(err)
		}
		return w
	}
	opens := func(t *testing.T, k vault.KEK, w vault.Wrapped) {
		t.Helper()
		if got, err := k.Unwrap(ctx, "a", w, aad); err != nil || !bytes.Equal(got, secret) {
			t.Fatalf("unwrap of version %d: %v", w.Version, err)
		}
	}
	t.Run("round trip", func(t *testing.T) {
		k := open(t)
		one, two := wrap(t, k), wrap(t, k)
		opens(t, k, one)
		opens(t, k, two)
		if one.Version != 1 || two.Version != 1 || bytes.Equal(one.Data, two.Data) || bytes.Contains(one.Data, secret) {
			t.Error("the first version must be 1, and wrapping must be randomised and hide the key")
		}
	})
	t.Run("refuses what is not its own", func(t *testing.T) {
		k := open(t)
		w := wrap(t, k)
		if _, err := k.Wrap(ctx, "b", secret, aad); err != nil {
			t.Fatal(err)
		}
		changed := slices.Clone(w.Data)
		changed[len(changed)-1] ^= 1
		for name, try := range map[string]func() ([]byte, error){
			"other tenant":   func() ([]byte, error) { return k.Unwrap(ctx, "b", w, aad) },
			"unknown tenant": func() ([]byte, error) { return k.Unwrap(ctx, "c", w, aad) },
			"other aad":      func() ([]byte, error) { return k.Unwrap(ctx, "a", w, []byte("other")) },
			"changed":        func() ([]byte, error) { return k.Unwrap(ctx, "a", vault.Wrapped{Version: 1, Data: changed}, aad) },
			"cut":            func() ([]byte, error) { return k.Unwrap(ctx, "a", vault.Wrapped{Version: 1, Data: w.Data[:5]}, aad) },
			"empty":          func() ([]byte, error) { return k.Unwrap(ctx, "a", vault.Wrapped{Version: 1}, aad) },
			"other version":  func() ([]byte, error) { return k.Unwrap(ctx, "a", vault.Wrapped{Version: 2, Data: w.Data}, aad) },
			"other adapter":  func() ([]byte, error) { return open(t).Unwrap(ctx, "a", w, aad) },
		} {
			if _, err := try(); !errors.Is(err, vault.ErrKEK) {
				t.Errorf("%s: %v, want ErrKEK", name, err)
			}
		}
	})
	t.Run("rotation and destruction", func(t *testing.T) {
		k := open(t)
		old := wrap(t, k)
		if v, err := k.Rotate(ctx, "a"); err != nil || v != 2 {
			t.Fatalf("version %d, %v", v, err)
		}
		fresh := wrap(t, k)
		if fresh.Version != 2 {
			t.Errorf("wraps with version %d", fresh.Version)
		}
		opens(t, k, old)
		opens(t, k, fresh)
		if k.Destroy(ctx, "a", 2) == nil {
			t.Error("the newest version was destroyed")
		}
		if err := k.Destroy(ctx, "a", 1); err != nil {
			t.Fatal(err)
		}
		if _, err := k.Unwrap(ctx, "a", old, aad); !errors.Is(err, vault.ErrKEK) {
			t.Errorf("a destroyed version still works: %v", err)
		}
		opens(t, k, fresh)
		if k.Destroy(ctx, "a", 1) == nil {
			t.Error("a version was destroyed twice")
		}
		if v, err := k.Rotate(ctx, "a"); err != nil || v != 3 {
			t.Errorf("version %d, %v", v, err)
		}
	})
	t.Run("cancelled", func(t *testing.T) {
		k := open(t)
		w := wrap(t, k)
		done, cancel := context.WithCancel(ctx)
		cancel()
		if _, err := k.Wrap(done, "a", secret, aad); !errors.Is(err, context.Canceled) {
			t.Errorf("wrap: %v", err)
		}
		if _, err := k.Unwrap(done, "a", w, aad); !errors.Is(err, context.Canceled) {
			t.Errorf("unwrap: %v", err)
		}
	})
	t.Run("concurrent", func(t *testing.T) {
		k := open(t)
		var wg sync.WaitGroup
		for range 8 {
			wg.Go(func() {
				for range 5 {
					w, err := k.Wrap(ctx, "a", secret, aad)
					if err != nil {
						t.Error(err)
						return
					}
					if got, err := k.Unwrap(ctx, "a", w, aad); err != nil || !bytes.Equal(got, secret) {
						t.Errorf("unwrap: %v", err)
					}
				}
			})
		}
		wg.Go(func() {
			if _, err := k.Rotate(ctx, "a"); err != nil {
				t.Error(err)
			}
		})
		wg.Wait()
	})
}

// TestKeys is the conformance suite of stores. open returns an empty one.
func TestKeys(t *testing.T, open func(*testing.T) vault.Keys) {
	ctx := context.Background()
	k := open(t)
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	load := func(ids ...uuid.UUID) map[uuid.UUID]vault.Record {
		t.Helper()
		m, err := k.Load(ctx, ids)
		must(err)
		return m
	}
	a, b, unknown := uuid.New(), uuid.New(), uuid.New()
	key := func(version int, data string) vault.Wrapped {
		return vault.Wrapped{Version: version, Data: []byte(data)}
	}
	is := func(r vault.Record, w vault.Wrapped) bool {
		return !r.Erased && r.Key.Version == w.Version && bytes.Equal(r.Key.Data, w.Data)
	}

	must(k.Store(ctx, nil))
	must(k.Store(ctx, map[uuid.UUID]vault.Wrapped{a: key(1, "a"), b: key(1, "b")}))
	must(k.Store(ctx, map[uuid.UUID]vault.Wrapped{a: key(9, "other")})) // a keeps its key
	if m := load(a, b, unknown); len(m) != 2 || !is(m[a], key(1, "a")) || !is(m[b], key(1, "b")) {
		t.Fatalf("loaded %v", m)
	}
	if m := load(); len(m) != 0 {
		t.Fatalf("loaded %v", m)
	}

	must(k.Replace(ctx, a, 1, key(2, "a2")))
	must(k.Replace(ctx, a, 1, key(3, "late"))) // no longer of version 1
	if m := load(a); !is(m[a], key(2, "a2")) {
		t.Fatalf("after replace: %v", m)
	}
	for version, want := range map[int]int{1: 1, 2: 1, 3: 0} {
		if n, err := k.CountOf(ctx, version); err != nil || n != want {
			t.Errorf("count of %d: %d, %v", version, n, err)
		}
	}
	if s, err := k.OtherThan(ctx, 2, 10); err != nil || !slices.Equal(s, []uuid.UUID{b}) {
		t.Errorf("other than 2: %v, %v", s, err)
	}
	if s, err := k.OtherThan(ctx, 3, 1); err != nil || len(s) != 1 {
		t.Errorf("limit: %v, %v", s, err)
	}

	must(k.Erase(ctx, vault.Tombstone{Subject: a, At: time.Unix(1, 0), Certificate: "first"}))
	must(k.Erase(ctx, vault.Tombstone{Subject: a, At: time.Unix(2, 0), Certificate: "second"}))
	must(k.Erase(ctx, vault.Tombstone{Subject: unknown, At: time.Unix(1, 0), Certificate: "never had a key"}))
	must(k.Store(ctx, map[uuid.UUID]vault.Wrapped{a: key(1, "back")}))
	must(k.Replace(ctx, a, 2, key(3, "back")))
	if m := load(a, b, unknown); !m[a].Erased || len(m[a].Key.Data) != 0 || !m[unknown].Erased || !is(m[b], key(1, "b")) {
		t.Fatalf("after erasure: %v", m)
	}
	if n, err := k.CountOf(ctx, 2); err != nil || n != 0 {
		t.Errorf("the erased key is still there: %d, %v", n, err)
	}
	if n, err := k.Purge(ctx); err != nil || n != 0 {
		t.Errorf("purged %d, %v", n, err)
	}
}

// Memory is a store of wrapped keys in memory, for tests and benchmarks.
type Memory struct {
	mu     sync.Mutex
	Keys   map[uuid.UUID]vault.Wrapped
	Tombs  map[uuid.UUID]vault.Tombstone
	Loads  int // calls of Load
	Failed error
}

// NewMemory returns an empty store.
func NewMemory() *Memory {
	return &Memory{Keys: map[uuid.UUID]vault.Wrapped{}, Tombs: map[uuid.UUID]vault.Tombstone{}}
}

// Load implements [vault.Keys].
func (m *Memory) Load(_ context.Context, subjects []uuid.UUID) (map[uuid.UUID]vault.Record, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.Loads++
	found := map[uuid.UUID]vault.Record{}
	for _, s := range subjects {
		if _, gone := m.Tombs[s]; gone {
			found[s] = vault.Record{Erased: true}
		} else if w, ok := m.Keys[s]; ok {
			found[s] = vault.Record{Key: w}
		}
	}
	return found, m.Failed
}

// Store implements [vault.Keys].
func (m *Memory) Store(_ context.Context, keys map[uuid.UUID]vault.Wrapped) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for s, w := range keys {
		_, has := m.Keys[s]
		if _, gone := m.Tombs[s]; !has && !gone {
			m.Keys[s] = w
		}
	}
	return m.Failed
}

// Replace implements [vault.Keys].
func (m *Memory) Replace(_ context.Context, s uuid.UUID, old int, next vault.Wrapped) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if w, ok := m.Keys[s]; ok && w.Version == old {
		m.Keys[s] = next
	}
	return m.Failed
}

// OtherThan implements [vault.Keys].
func (m *Memory) OtherThan(_ context.Context, version, limit int) (subjects []uuid.UUID, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for s, w := range m.Keys {
		if w.Version != version && len(subjects) < limit {
			subjects = append(subjects, s)
		}
	}
	return subjects, m.Failed
}

// CountOf implements [vault.Keys].
func (m *Memory) CountOf(_ context.Context, version int) (n int, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, w := range m.Keys {
		if w.Version == version {
			n++
		}
	}
	return n, m.Failed
}

// Erase implements [vault.Keys].
func (m *Memory) Erase(_ context.Context, t vault.Tombstone) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, gone := m.Tombs[t.Subject]; !gone {
		m.Tombs[t.Subject] = t
	}
	delete(m.Keys, t.Subject)
	return m.Failed
}

// Purge implements [vault.Keys].
func (m *Memory) Purge(context.Context) (n int, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for s := range m.Tombs {
		if _, ok := m.Keys[s]; ok {
			delete(m.Keys, s)
			n++
		}
	}
	return n, m.Failed
}
