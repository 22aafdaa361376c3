package vault

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/google/uuid"
	"golang.org/x/sync/errgroup"
)

// MaxCacheTTL is the longest a data key may stay unwrapped in memory (trust.md §3).
const MaxCacheTTL = 5 * time.Minute

// Options of [Open]. Tenant and Now are required. A store of keys belongs to one tenant.
type Options struct {
	Tenant    string           // whose keys these are; part of everything sealed
	Now       func() time.Time // clock for the cache and tombstones
	CacheTTL  time.Duration    // 0 or above MaxCacheTTL: MaxCacheTTL
	CacheSize int              // data keys held at most; 0: 10,000
}

// Vault seals and opens objects of subjects.
type Vault struct {
	kek   KEK
	keys  Keys
	opt   Options
	cache *cache
	index indexKeys
}

type dek = [32]byte

// rootSubject holds the secret behind blind indexes and duplicate tags, wrapped like a subject's key.
var rootSubject = uuid.Nil

// Open returns a vault over a KEK and a store of wrapped keys. It re-applies tombstones, and creates or unwraps the
// tenant's index secret: if the KEK is out of reach or another one, Open fails.
func Open(ctx context.Context, kek KEK, keys Keys, opt Options) (*Vault, error) {
	if opt.Tenant == "" || opt.Now == nil {
		return nil, errors.New("opening vault: a tenant and a clock are required")
	}
	if opt.CacheTTL <= 0 || opt.CacheTTL > MaxCacheTTL {
		opt.CacheTTL = MaxCacheTTL
	}
	if opt.CacheSize <= 0 {
		opt.CacheSize = 10_000
	}
	v := &Vault{kek: kek, keys: keys, opt: opt, cache: newCache(opt)}
	if _, err := keys.Purge(ctx); err != nil {
		return nil, fmt.Errorf("opening vault: re-applying tombstones: %w", err)
	}
	root, err := v.dek(ctx, rootSubject)
	if errors.Is(err, ErrUnknown) {
		if err = v.create(ctx, rootSubject); err == nil { // if another process was first, its secret stands
			root, err = v.dek(ctx, rootSubject)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("opening vault: index secret: %w", err)
	}
	v.cache.drop(rootSubject)
	v.index.root = root
	return v, nil
}

// NewSubject makes a data key for one more patient and returns the random id it is known by.
func (v *Vault) NewSubject(ctx context.Context) (uuid.UUID, error) {
	ids, err := v.NewSubjects(ctx, 1)
	if err != nil {
		return uuid.Nil, err
	}
	return ids[0], nil
}

// NewSubjects makes n subjects with one write to the store.
func (v *Vault) NewSubjects(ctx context.Context, n int) ([]uuid.UUID, error) {
	ids := make([]uuid.UUID, n)
	for i := range ids {
		ids[i] = uuid.New()
	}
	if err := v.create(ctx, ids...); err != nil {
		return nil, fmt.Errorf("new subject: %w", err)
	}
	return ids, nil
}

// create makes and stores a key for each subject, wrapping several at a time for the sake of a remote KEK.
func (v *Vault) create(ctx context.Context, subjects ...uuid.UUID) error {
	wrapped := make([]Wrapped, len(subjects))
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(parallel)
	for i, s := range subjects {
		g.Go(func() (err error) {
			var k dek
			rand.Read(k[:]) // never fails
			wrapped[i], err = v.kek.Wrap(gctx, v.opt.Tenant, k[:], s[:])
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return fmt.Errorf("wrapping a data key: %w", err)
	}
	m := make(map[uuid.UUID]Wrapped, len(subjects))
	for i, s := range subjects {
		m[s] = wrapped[i]
	}
	if err := v.keys.Store(ctx, m); err != nil {
		return fmt.Errorf("storing a data key: %w", err)
	}
	return nil
}

// parallel bounds calls to the KEK at a time.
const parallel = 16

// Warm unwraps the keys of many subjects at once, so that the Seal and OpenSealed that follow need no store and no
// KEK. Use it before a batch. It fails with the first subject that is unknown or erased; the others are warm.
func (v *Vault) Warm(ctx context.Context, subjects ...uuid.UUID) error {
	_, err := v.deks(ctx, subjects)
	return err
}

func (v *Vault) dek(ctx context.Context, subject uuid.UUID) (dek, error) {
	if k, err := v.cache.get(subject); k != nil || err != nil {
		if err != nil {
			return dek{}, fmt.Errorf("subject %s: %w", subject, err)
		}
		return *k, nil
	}
	ks, err := v.deks(ctx, []uuid.UUID{subject})
	if err != nil {
		return dek{}, err
	}
	return ks[0], nil
}

// deks returns the data key of each subject, from the cache or the store.
func (v *Vault) deks(ctx context.Context, subjects []uuid.UUID) ([]dek, error) {
	out := make([]dek, len(subjects))
	bad := make([]error, len(subjects))
	missing := map[uuid.UUID][]int{}
	for i, s := range subjects {
		switch k, err := v.cache.get(s); {
		case err != nil:
			bad[i] = fmt.Errorf("subject %s: %w", s, err)
		case k != nil:
			out[i] = *k
		default:
			missing[s] = append(missing[s], i)
		}
	}
	if len(missing) > 0 {
		if err := v.unwrap(ctx, missing, out, bad); err != nil {
			return nil, err
		}
	}
	for _, err := range bad {
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// unwrap loads the missing subjects in one query and unwraps them several at a time, into out and bad.
func (v *Vault) unwrap(ctx context.Context, missing map[uuid.UUID][]int, out []dek, bad []error) error {
	subjects := make([]uuid.UUID, 0, len(missing))
	for s := range missing {
		subjects = append(subjects, s)
	}
	records, err := v.keys.Load(ctx, subjects)
	if err != nil {
		return fmt.Errorf("loading data keys: %w", err)
	}
	var mu sync.Mutex
	g := new(errgroup.Group)
	g.SetLimit(parallel)
	for s, places := range missing {
		g.Go(func() error {
			k, err := v.unwrapOne(ctx, s, records)
			mu.Lock()
			defer mu.Unlock()
			for _, i := range places {
				out[i], bad[i] = k, err
			}
			return nil
		})
	}
	return g.Wait()
}

func (v *Vault) unwrapOne(ctx context.Context, s uuid.UUID, records map[uuid.UUID]Record) (dek, error) {
	r, ok := records[s]
	switch {
	case !ok:
		return dek{}, fmt.Errorf("subject %s: %w", s, ErrUnknown)
	case r.Erased:
		v.cache.erase(s)
		return dek{}, fmt.Errorf("subject %s: %w", s, ErrErased)
	}
	b, err := v.kek.Unwrap(ctx, v.opt.Tenant, r.Key, s[:])
	switch {
	case err != nil:
		return dek{}, fmt.Errorf("unwrapping the key of subject %s: %w", s, err)
	case len(b) != len(dek{}):
		return dek{}, fmt.Errorf("the key of subject %s has %d bytes, not 32: %w", s, len(b), ErrKEK)
	}
	k := dek(b)
	if !v.cache.put(s, k) {
		return dek{}, fmt.Errorf("subject %s: %w", s, ErrErased)
	}
	return k, nil
}

// Erase deletes the subject's key, for good, and leaves a tombstone, which it returns. Everything sealed under the
// subject is noise from then on, in backups too; delete the rows as well. Erasing twice is not an error.
func (v *Vault) Erase(ctx context.Context, subject uuid.UUID) (Tombstone, error) {
	if subject == rootSubject {
		return Tombstone{}, errors.New("erasing: the nil subject holds the index secret and cannot be erased")
	}
	records, err := v.keys.Load(ctx, []uuid.UUID{subject})
	if err != nil {
		return Tombstone{}, fmt.Errorf("erasing subject %s: %w", subject, err)
	}
	r := records[subject]
	t := Tombstone{Subject: subject, At: v.opt.Now().UTC()}
	t.Certificate = fmt.Sprintf("Data key of subject %s (tenant %s, KEK version %d, SHA-256 of the wrapped key %x) deleted at %s.",
		subject, v.opt.Tenant, r.Key.Version, sha256.Sum256(r.Key.Data), t.At.Format(time.RFC3339))
	if err := v.keys.Erase(ctx, t); err != nil {
		return Tombstone{}, fmt.Errorf("erasing subject %s: %w", subject, err)
	}
	v.cache.erase(subject)
	return t, nil
}

// Rotate makes a new KEK version and wraps every data key anew with it; sealed objects stay as they are. It may be
// interrupted and called again. It returns the new version and how many keys it wrapped. Old versions still work:
// end them with [Vault.Retire] once every process has wrapped with the new one.
func (v *Vault) Rotate(ctx context.Context) (version, rewrapped int, err error) {
	if version, err = v.kek.Rotate(ctx, v.opt.Tenant); err != nil {
		return 0, 0, fmt.Errorf("rotating the KEK: %w", err)
	}
	rewrapped, err = v.Rewrap(ctx, version)
	return version, rewrapped, err
}

// Rewrap wraps the data keys that are not of the version anew with the newest one and returns how many.
func (v *Vault) Rewrap(ctx context.Context, version int) (n int, err error) {
	if _, err := v.keys.Purge(ctx); err != nil { // so that no key is left that cannot be loaded
		return 0, fmt.Errorf("rewrapping: re-applying tombstones: %w", err)
	}
	for {
		subjects, err := v.keys.OtherThan(ctx, version, 500)
		if err != nil {
			return n, fmt.Errorf("rewrapping: %w", err)
		}
		if len(subjects) == 0 {
			return n, nil
		}
		records, err := v.keys.Load(ctx, subjects)
		if err != nil {
			return n, fmt.Errorf("rewrapping: %w", err)
		}
		for s, r := range records {
			if r.Erased {
				continue
			}
			if err := v.rewrap(ctx, s, r.Key, version); err != nil {
				return n, fmt.Errorf("rewrapping the key of subject %s: %w", s, err)
			}
			n++
		}
	}
}

func (v *Vault) rewrap(ctx context.Context, s uuid.UUID, old Wrapped, version int) error {
	k, err := v.kek.Unwrap(ctx, v.opt.Tenant, old, s[:])
	if err != nil {
		return err
	}
	next, err := v.kek.Wrap(ctx, v.opt.Tenant, k, s[:])
	if err != nil {
		return err
	}
	if next.Version != version {
		return fmt.Errorf("the KEK wraps with version %d, not %d: was it rotated meanwhile? Rotate again", next.Version, version)
	}
	return v.keys.Replace(ctx, s, old.Version, next)
}

// Retire destroys an old KEK version, after which wrapped keys of it in old backups are noise. It refuses while a
// data key still needs the version.
func (v *Vault) Retire(ctx context.Context, version int) error {
	n, err := v.keys.CountOf(ctx, version)
	if err != nil {
		return fmt.Errorf("retiring KEK version %d: %w", version, err)
	}
	if n > 0 {
		return fmt.Errorf("retiring KEK version %d: %d data keys still need it; rotate first", version, n)
	}
	if err := v.kek.Destroy(ctx, v.opt.Tenant, version); err != nil {
		return fmt.Errorf("retiring KEK version %d: %w", version, err)
	}
	return nil
}
