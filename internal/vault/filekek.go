package vault

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"fmt"
	"maps"
	"os"
	"slices"
	"sync"
)

// FileKEK is the embedded [KEK]: AES-256 keys in a file sealed with age. Processes may share the file: a change by
// one is seen by the others at their next Wrap, or Unwrap of a version they do not know.
type FileKEK struct {
	file FileConfig
	mu   sync.Mutex
	set  keyset
	seen os.FileInfo // of the file the set was read from
}

// FileConfig names the two files of a [FileKEK]. Identity holds the age secret key that opens Keyset; keep them
// apart in production. Dev allows, and creates, a development key.
type FileConfig struct {
	Keyset   string // sealed keys
	Identity string // AGE-SECRET-KEY-1…
	Dev      bool
}

// OpenFile opens the key files. In development it creates them if neither is there, or a crash
// cut their creation off. Outside it, a key that was made
// for development is refused with [ErrDevKey], and so is an identity that others than its owner can read.
func OpenFile(cfg FileConfig) (*FileKEK, error) {
	if cfg.Dev && (cfg.cutOff() || !exists(cfg.Identity) && !exists(cfg.Keyset)) {
		return CreateFile(cfg)
	}
	k := &FileKEK{file: cfg}
	if err := k.reload(); err != nil {
		return nil, fmt.Errorf("opening key files: %w", err)
	}
	return k, nil
}

// CreateFile makes new key files, readable by their owner only, and opens them. It never overwrites. With Dev both
// are marked as development keys, the keyset inside its seal.
func CreateFile(cfg FileConfig) (*FileKEK, error) {
	if err := cfg.create(); err != nil {
		return nil, fmt.Errorf("creating key files: %w", err)
	}
	k := &FileKEK{file: cfg}
	if err := k.reload(); err != nil {
		return nil, fmt.Errorf("opening the key files just created: %w", err)
	}
	return k, nil
}

// Wrap implements [KEK].
func (k *FileKEK) Wrap(ctx context.Context, tenant string, dek, aad []byte) (Wrapped, error) {
	version, aead, err := k.newest(ctx, tenant)
	if err != nil {
		return Wrapped{}, fmt.Errorf("wrapping: %w", err)
	}
	nonce := make([]byte, aead.NonceSize(), aead.NonceSize()+len(dek)+aead.Overhead())
	rand.Read(nonce) // never fails
	return Wrapped{version, aead.Seal(nonce, nonce, dek, kekAAD(tenant, aad))}, nil
}

// Unwrap implements [KEK].
func (k *FileKEK) Unwrap(ctx context.Context, tenant string, w Wrapped, aad []byte) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("unwrapping: %w", err)
	}
	aead, err := k.version(tenant, w.Version)
	if err != nil {
		return nil, fmt.Errorf("unwrapping: %w", err)
	}
	if len(w.Data) < aead.NonceSize() {
		return nil, fmt.Errorf("unwrapping: the wrapped key is too short: %w", ErrKEK)
	}
	nonce, sealed := w.Data[:aead.NonceSize()], w.Data[aead.NonceSize():]
	dek, err := aead.Open(nil, nonce, sealed, kekAAD(tenant, aad))
	if err != nil {
		return nil, fmt.Errorf("unwrapping with version %d: %w", w.Version, ErrKEK)
	}
	return dek, nil
}

// Rotate implements [KEK].
func (k *FileKEK) Rotate(ctx context.Context, tenant string) (version int, err error) {
	err = k.change(ctx, func(s *keyset) error {
		version = s.add(tenant)
		return nil
	})
	if err != nil {
		return 0, fmt.Errorf("rotating: %w", err)
	}
	return version, nil
}

// Destroy implements [KEK]. Copies of the file in backups are not reached.
func (k *FileKEK) Destroy(ctx context.Context, tenant string, version int) error {
	err := k.change(ctx, func(s *keyset) error {
		t := s.Tenants[tenant]
		if version == t.Newest {
			return fmt.Errorf("version %d is the newest; rotate first", version)
		}
		if _, ok := t.Keys[version]; !ok {
			return fmt.Errorf("there is no version %d: %w", version, ErrKEK)
		}
		delete(t.Keys, version)
		return nil
	})
	if err != nil {
		return fmt.Errorf("destroying: %w", err)
	}
	return nil
}

// newest returns the tenant's newest key, making the first one if there is none.
func (k *FileKEK) newest(ctx context.Context, tenant string) (int, cipher.AEAD, error) {
	if err := ctx.Err(); err != nil {
		return 0, nil, err
	}
	k.mu.Lock()
	err := k.refresh()
	t, ok := k.set.Tenants[tenant]
	key := slices.Clone(t.Keys[t.Newest])
	k.mu.Unlock()
	switch {
	case err != nil:
		return 0, nil, err
	case !ok:
		err := k.change(ctx, func(s *keyset) error {
			if _, ok := s.Tenants[tenant]; !ok { // another process may have been first
				s.add(tenant)
			}
			return nil
		})
		if err != nil {
			return 0, nil, err
		}
		return k.newest(ctx, tenant)
	}
	aead, err := gcm(key)
	return t.Newest, aead, err
}

func (k *FileKEK) version(tenant string, version int) (cipher.AEAD, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	key, ok := k.set.Tenants[tenant].Keys[version]
	if !ok {
		if err := k.refresh(); err != nil {
			return nil, err
		}
		if key, ok = k.set.Tenants[tenant].Keys[version]; !ok {
			return nil, fmt.Errorf("there is no version %d for this tenant: %w", version, ErrKEK)
		}
	}
	return gcm(key)
}

// change applies f to the newest keyset on disk, under the lock of all processes, and writes it.
func (k *FileKEK) change(ctx context.Context, f func(*keyset) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	unlock, err := lockFile(k.file.Keyset + ".lock")
	if err != nil {
		return err
	}
	defer unlock()
	if err := k.reload(); err != nil {
		return err
	}
	next := k.set.clone()
	if err := f(&next); err != nil {
		return err
	}
	if err := k.file.write(next); err != nil {
		return err
	}
	return k.reload()
}

// refresh reloads the keyset if the file is another one than the one read.
func (k *FileKEK) refresh() error {
	now, err := os.Stat(k.file.Keyset)
	if err != nil {
		return err
	}
	if os.SameFile(now, k.seen) && now.ModTime().Equal(k.seen.ModTime()) && now.Size() == k.seen.Size() {
		return nil
	}
	return k.reload()
}

func (k *FileKEK) reload() error {
	set, info, err := k.file.read()
	if err != nil {
		return err
	}
	k.set, k.seen = set, info
	return nil
}

// keyset is the content of the sealed file.
type keyset struct {
	Format  int                     `json:"format"`
	Dev     bool                    `json:"dev"`
	Tenants map[string]tenantKeyset `json:"tenants"`
}

type tenantKeyset struct {
	Newest int            `json:"newest"`
	Keys   map[int][]byte `json:"keys"`
}

// add gives the tenant a new newest key and returns its version.
func (s *keyset) add(tenant string) int {
	t := s.Tenants[tenant]
	if t.Keys == nil {
		t.Keys = map[int][]byte{}
	}
	key := make([]byte, 32)
	rand.Read(key) // never fails
	t.Newest++
	t.Keys[t.Newest] = key
	s.Tenants[tenant] = t
	return t.Newest
}

func (s keyset) clone() keyset {
	tenants := make(map[string]tenantKeyset, len(s.Tenants))
	for name, t := range s.Tenants {
		tenants[name] = tenantKeyset{t.Newest, maps.Clone(t.Keys)}
	}
	s.Tenants = tenants
	return s
}

func gcm(key []byte) (cipher.AEAD, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}

func kekAAD(tenant string, aad []byte) []byte {
	return joined("careclear/vault/kek/v1", tenant, string(aad))
}
