package vault

import (
	"context"
	"errors"
	"time"

	"github.com/google/uuid"
)

// Errors to test for with errors.Is.
var (
	ErrErased  = errors.New("the subject was erased")
	ErrUnknown = errors.New("the subject is not known to the vault")
	ErrSealed  = errors.New("the sealed data does not open: it was changed, moved from its row, or belongs to another subject or tenant")
	ErrKEK     = errors.New("the key encryption key does not open this") // damaged, other tenant, other aad, or destroyed version
	ErrDevKey  = errors.New("this is a development key; create a production key, or run in development mode")
)

// Wrapped is a data key sealed by a version of the KEK.
type Wrapped struct {
	Version int
	Data    []byte
}

// KEK wraps data keys; every adapter passes vaulttest.TestKEK. A tenant's first Wrap creates its version 1. The aad
// binds a wrapped key to its subject. Wrap uses the newest version, Unwrap the one named, which works until it is
// destroyed. Destroy of the newest version is refused. Version numbers are never used twice.
type KEK interface {
	Wrap(ctx context.Context, tenant string, dek, aad []byte) (Wrapped, error)
	Unwrap(ctx context.Context, tenant string, w Wrapped, aad []byte) ([]byte, error)
	Rotate(ctx context.Context, tenant string) (version int, err error)
	Destroy(ctx context.Context, tenant string, version int) error
}

// Keys stores wrapped data keys and tombstones; every store passes vaulttest.TestKeys.
type Keys interface {
	// Load returns what is known of the subjects; unknown ones are left out.
	Load(ctx context.Context, subjects []uuid.UUID) (map[uuid.UUID]Record, error)
	// Store adds keys. A subject that has a key keeps it; an erased one gets none.
	Store(ctx context.Context, keys map[uuid.UUID]Wrapped) error
	// Replace puts next in place of the subject's key if that is still of version old.
	Replace(ctx context.Context, subject uuid.UUID, old int, next Wrapped) error
	// OtherThan returns up to limit subjects whose key is not of the version.
	OtherThan(ctx context.Context, version, limit int) ([]uuid.UUID, error)
	// CountOf returns how many keys are of the version.
	CountOf(ctx context.Context, version int) (int, error)
	// Erase deletes the subject's key and leaves the tombstone, in one step; a first tombstone stays.
	Erase(ctx context.Context, t Tombstone) error
	// Purge deletes the keys of all subjects that have a tombstone and returns how many there were.
	Purge(ctx context.Context) (int, error)
}

// Record is what a store knows of a subject. Key is empty if Erased.
type Record struct {
	Key    Wrapped
	Erased bool
}

// Tombstone says that a subject was erased. Certificate is a sentence for the file, without patient data.
type Tombstone struct {
	Subject     uuid.UUID
	At          time.Time
	Certificate string
}
