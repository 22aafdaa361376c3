package vault_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/careclear/careclear/internal/vault"
	"github.com/careclear/careclear/internal/vault/vaulttest"
)

var ctx = context.Background()

// clock is a time that tests move.
type clock struct {
	mu sync.Mutex
	t  time.Time
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.t
}

func (c *clock) move(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.t = c.t.Add(d)
}

type rig struct {
	*vault.Vault
	kek  *vaulttest.Outage
	keys *vaulttest.Memory
	time *clock
}

func devFiles(dir string) vault.FileConfig {
	return vault.FileConfig{Keyset: filepath.Join(dir, "keyset.age"), Identity: filepath.Join(dir, "id", "dev.key"), Dev: true}
}

func newRig(t testing.TB) rig {
	t.Helper()
	kek, err := vault.OpenFile(devFiles(t.TempDir()))
	if err != nil {
		t.Fatal(err)
	}
	r := rig{kek: &vaulttest.Outage{KEK: kek}, keys: vaulttest.NewMemory(), time: &clock{t: time.Unix(1_700_000_000, 0)}}
	r.Vault = r.open(t, "t1")
	return r
}

// open opens another vault on the same keys, as another process or tenant would.
func (r rig) open(t testing.TB, tenant string) *vault.Vault {
	t.Helper()
	v, err := vault.Open(ctx, r.kek, r.keys, vault.Options{Tenant: tenant, Now: r.time.now})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func subject(t testing.TB, v *vault.Vault) uuid.UUID {
	t.Helper()
	s, err := v.NewSubject(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func seal(t testing.TB, v *vault.Vault, s uuid.UUID, table, row, plain string) []byte {
	t.Helper()
	b, err := v.Seal(ctx, s, table, row, []byte(plain))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func wantOpen(t testing.TB, v *vault.Vault, s uuid.UUID, table, row string, sealed []byte, plain string) {
	t.Helper()
	if got, err := v.OpenSealed(ctx, s, table, row, sealed); err != nil || string(got) != plain {
		t.Errorf("opened %q, %v", got, err)
	}
}

func wantError(t testing.TB, v *vault.Vault, s uuid.UUID, table, row string, sealed []byte, want error) {
	t.Helper()
	if _, err := v.OpenSealed(ctx, s, table, row, sealed); !errors.Is(err, want) {
		t.Errorf("got %v, want %v", err, want)
	}
}

func TestSealAndOpen(t *testing.T) {
	r := newRig(t)
	s := subject(t, r.Vault)
	for _, plain := range []string{"", "x", strings.Repeat("patient data ", 10_000)} {
		one, two := seal(t, r.Vault, s, "claim", "1", plain), seal(t, r.Vault, s, "claim", "1", plain)
		if bytes.Equal(one, two) || len(one) != len(plain)+vault.Overhead || (plain != "" && plain != "x" && bytes.Contains(one, []byte("patient"))) {
			t.Error("sealing must be randomised, hide the content and add Overhead bytes")
		}
		wantOpen(t, r.Vault, s, "claim", "1", one, plain)
		wantOpen(t, r.open(t, "t1"), s, "claim", "1", two, plain)
	}
}

// TestMovedBytesDoNotOpen: row swap, table swap, subject swap, tenant swap, damage.
func TestMovedBytesDoNotOpen(t *testing.T) {
	r := newRig(t)
	a, b := subject(t, r.Vault), subject(t, r.Vault)
	sealed := seal(t, r.Vault, a, "claim", "1", "secret")
	wantError(t, r.Vault, a, "claim", "2", sealed, vault.ErrSealed)
	wantError(t, r.Vault, a, "claim1", "", sealed, vault.ErrSealed)
	wantError(t, r.Vault, a, "member", "1", sealed, vault.ErrSealed)
	wantError(t, r.Vault, b, "claim", "1", sealed, vault.ErrSealed)
	wantError(t, r.Vault, uuid.New(), "claim", "1", sealed, vault.ErrUnknown)
	for i := range sealed {
		damaged := bytes.Clone(sealed)
		damaged[i] ^= 0x80
		wantError(t, r.Vault, a, "claim", "1", damaged, vault.ErrSealed)
		wantError(t, r.Vault, a, "claim", "1", sealed[:i], vault.ErrSealed)
	}
	_, err := r.OpenSealed(ctx, a, "claim", "2", sealed)
	if strings.Contains(fmt.Sprint(err), "secret") {
		t.Error("the error quotes the content")
	}
}

// TestWrongTenant: another tenant has neither the key of the subject nor the index secret.
func TestWrongTenant(t *testing.T) {
	r := newRig(t)
	s := subject(t, r.Vault)
	sealed := seal(t, r.Vault, s, "claim", "1", "secret")
	if _, err := vault.Open(ctx, r.kek, r.keys, vault.Options{Tenant: "t2", Now: r.time.now}); !errors.Is(err, vault.ErrKEK) {
		t.Errorf("a tenant opened another's store: %v", err)
	}
	other := vaulttest.NewMemory() // its own root, but the first tenant's wrapped key copied over
	v2, err := vault.Open(ctx, r.kek, other, vault.Options{Tenant: "t2", Now: r.time.now})
	if err != nil {
		t.Fatal(err)
	}
	other.Keys[s] = r.keys.Keys[s]
	wantError(t, v2, s, "claim", "1", sealed, vault.ErrKEK)
	if bytes.Equal(v2.BlindIndex("member", "1"), r.BlindIndex("member", "1")) || v2.DuplicateTag("1") == r.DuplicateTag("1") {
		t.Error("tenants share index keys")
	}
}

func TestErase(t *testing.T) {
	r := newRig(t)
	other := r.open(t, "t1")
	s, kept := subject(t, r.Vault), subject(t, r.Vault)
	sealed, stays := seal(t, r.Vault, s, "claim", "1", "secret"), seal(t, r.Vault, kept, "claim", "2", "mine")
	wantOpen(t, other, s, "claim", "1", sealed, "secret")
	backup := r.keys.Keys[s]

	tomb, err := r.Erase(ctx, s)
	if err != nil || !tomb.At.Equal(r.time.now()) || !strings.Contains(tomb.Certificate, s.String()) {
		t.Fatalf("tombstone %+v, %v", tomb, err)
	}
	wantError(t, r.Vault, s, "claim", "1", sealed, vault.ErrErased)
	if _, err := r.Seal(ctx, s, "claim", "1", nil); !errors.Is(err, vault.ErrErased) {
		t.Errorf("sealed for an erased subject: %v", err)
	}
	if err := r.Warm(ctx, kept, s); !errors.Is(err, vault.ErrErased) {
		t.Errorf("warmed an erased subject: %v", err)
	}
	r.time.move(vault.MaxCacheTTL) // the other process has forgotten by now
	wantError(t, other, s, "claim", "1", sealed, vault.ErrErased)
	wantOpen(t, r.Vault, kept, "claim", "2", stays, "mine")

	r.keys.Keys[s] = backup // a restored backup
	wantError(t, r.open(t, "t1"), s, "claim", "1", sealed, vault.ErrErased)
	if _, back := r.keys.Keys[s]; back {
		t.Error("Open did not re-apply the tombstone")
	}
	if _, err := r.Erase(ctx, s); err != nil {
		t.Errorf("erasing twice: %v", err)
	}
	if _, err := r.Erase(ctx, uuid.Nil); err == nil {
		t.Error("the index secret was erased")
	}
}

func TestRotateRewrapRetire(t *testing.T) {
	r := newRig(t)
	subjects, err := r.NewSubjects(ctx, 1200) // more than a batch
	if err != nil {
		t.Fatal(err)
	}
	sealed, index := seal(t, r.Vault, subjects[7], "claim", "1", "old"), r.BlindIndex("member", "M1")
	old := r.keys.Keys[subjects[7]]
	if err := r.Retire(ctx, 1); err == nil {
		t.Error("a version in use was retired")
	}
	version, n, err := r.Rotate(ctx)
	if err != nil || version != 2 || n != 1201 { // and the index secret
		t.Fatalf("version %d, %d rewrapped, %v", version, n, err)
	}
	if err := r.Retire(ctx, 1); err != nil {
		t.Fatal(err)
	}
	fresh := r.open(t, "t1")
	wantOpen(t, fresh, subjects[7], "claim", "1", sealed, "old")
	if !bytes.Equal(fresh.BlindIndex("member", "M1"), index) {
		t.Error("rotation changed the blind index")
	}
	r.keys.Keys[subjects[7]] = old // an old backup: its KEK version is gone
	wantError(t, r.open(t, "t1"), subjects[7], "claim", "1", sealed, vault.ErrKEK)
	if err := r.Retire(ctx, 2); err == nil {
		t.Error("the newest version was retired")
	}
}

// TestOutageFailsClosed: without the KEK, what is cached works until it expires, nothing else does.
func TestOutageFailsClosed(t *testing.T) {
	r := newRig(t)
	s, cold := subject(t, r.Vault), subject(t, r.Vault)
	sealed := seal(t, r.Vault, s, "claim", "1", "secret")
	r.kek.Down.Store(true)
	wantOpen(t, r.Vault, s, "claim", "1", sealed, "secret")
	if _, err := r.Seal(ctx, cold, "claim", "1", nil); !errors.Is(err, vaulttest.ErrOutage) {
		t.Errorf("sealed without a key: %v", err)
	}
	if _, err := r.NewSubject(ctx); !errors.Is(err, vaulttest.ErrOutage) {
		t.Errorf("new subject: %v", err)
	}
	if _, err := vault.Open(ctx, r.kek, r.keys, vault.Options{Tenant: "t1", Now: r.time.now}); !errors.Is(err, vaulttest.ErrOutage) {
		t.Errorf("opened: %v", err)
	}
	r.time.move(vault.MaxCacheTTL - 1)
	wantOpen(t, r.Vault, s, "claim", "1", sealed, "secret")
	r.time.move(1)
	wantError(t, r.Vault, s, "claim", "1", sealed, vaulttest.ErrOutage)
	r.kek.Down.Store(false)
	wantOpen(t, r.Vault, s, "claim", "1", sealed, "secret")
}

func TestSlowKEKHonoursTheContext(t *testing.T) {
	r := newRig(t)
	s := subject(t, r.Vault)
	r.kek.Delay = time.Hour
	short, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := r.Seal(short, s, "claim", "1", nil); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

// TestWarm: a thousand subjects cost one load of the store and one unwrap each; then none.
func TestWarm(t *testing.T) {
	r := newRig(t)
	subjects, err := r.NewSubjects(ctx, 1000)
	if err != nil {
		t.Fatal(err)
	}
	loads, calls := r.keys.Loads, r.kek.Calls.Load()
	if err := r.Warm(ctx, append(subjects, subjects[0])...); err != nil {
		t.Fatal(err)
	}
	if got, c := r.keys.Loads-loads, r.kek.Calls.Load()-calls; got != 1 || c != 1000 {
		t.Errorf("%d loads, %d unwraps", got, c)
	}
	for _, s := range subjects {
		seal(t, r.Vault, s, "claim", "1", "x")
	}
	if c := r.kek.Calls.Load() - calls; c != 1000 {
		t.Errorf("%d unwraps after warming", c)
	}
	if err := r.Warm(ctx, subjects[0], uuid.New()); !errors.Is(err, vault.ErrUnknown) {
		t.Error(err)
	}
	r.keys.Failed = errors.New("database down")
	if err := r.Warm(ctx, uuid.New()); !errors.Is(err, r.keys.Failed) {
		t.Error(err)
	}
}

// TestSmallCache: with room for a few keys everything still works.
func TestSmallCache(t *testing.T) {
	r := newRig(t)
	v, err := vault.Open(ctx, r.kek, r.keys, vault.Options{Tenant: "t1", Now: r.time.now, CacheSize: 3})
	if err != nil {
		t.Fatal(err)
	}
	subjects, err := v.NewSubjects(ctx, 20)
	if err != nil {
		t.Fatal(err)
	}
	if err := v.Warm(ctx, subjects...); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		for _, s := range subjects {
			wantOpen(t, v, s, "claim", "1", seal(t, v, s, "claim", "1", "x"), "x")
		}
	}
	calls := r.kek.Calls.Load()
	if err := v.Warm(ctx, subjects...); err != nil {
		t.Fatal(err)
	}
	if held := 20 - (r.kek.Calls.Load() - calls); held > 3 {
		t.Errorf("the cache held %d keys", held)
	}
}

func TestConcurrent(t *testing.T) {
	r := newRig(t)
	subjects, err := r.NewSubjects(ctx, 20)
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for i, s := range subjects {
				b, err := r.Seal(ctx, s, "claim", "1", []byte("x"))
				if err == nil {
					_, err = r.OpenSealed(ctx, s, "claim", "1", b)
				}
				if err != nil && (i >= 5 || !errors.Is(err, vault.ErrErased)) {
					t.Error(err)
				}
				r.BlindIndex(fmt.Sprint("column", i), "v")
			}
		})
	}
	wg.Go(func() {
		for _, s := range subjects[:5] {
			if _, err := r.Erase(ctx, s); err != nil {
				t.Error(err)
			}
		}
	})
	wg.Go(func() {
		if _, _, err := r.Rotate(ctx); err != nil {
			t.Error(err)
		}
	})
	wg.Wait()
	for _, s := range subjects[:5] {
		if err := r.Warm(ctx, s); !errors.Is(err, vault.ErrErased) {
			t.Errorf("an erased subject came back: %v", err)
		}
	}
}

func TestOpenNeedsTenantAndClock(t *testing.T) {
	r := newRig(t)
	for _, opt := range []vault.Options{{}, {Tenant: "t1"}, {Now: time.Now}} {
		if _, err := vault.Open(ctx, r.kek, r.keys, opt); err == nil {
			t.Errorf("opened with %+v", opt.Tenant)
		}
	}
}

func BenchmarkSeal4K(b *testing.B) {
	r := newRig(b)
	s := subject(b, r.Vault)
	plain := make([]byte, 4096)
	for b.Loop() {
		seal(b, r.Vault, s, "claim", "1", string(plain))
	}
}

func BenchmarkUnwrap1000Subjects(b *testing.B) {
	r := newRig(b)
	subjects, err := r.NewSubjects(ctx, 1000)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		r.time.move(vault.MaxCacheTTL)
		if err := r.Warm(ctx, subjects...); err != nil {
			b.Fatal(err)
		}
	}
}
