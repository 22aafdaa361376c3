package tables

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"time"
)

// Shelf keeps the sets of a store open for a service that runs for months: the current one, exchanged when an import has made
// another one current, and those of earlier decisions. It is safe for concurrent use. A nil Shelf has no tables.
type Shelf struct {
	dir string

	mu      sync.Mutex
	seen    time.Time // of the list of current editions, when it was last read
	current *Set
	opened  map[string]*Set // the last few by digest
}

// OpenShelf opens the current set of a store. A folder without a store is an error.
func OpenShelf(store string) (*Shelf, error) {
	s := &Shelf{dir: store, opened: map[string]*Set{}}
	if _, err := s.Current(); err != nil {
		return nil, err
	}
	return s, nil
}

// HasStore says whether editions were imported into a folder.
func HasStore(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, current))
	return err == nil
}

// Current returns the set that is current now, nil if the shelf is nil. When another one has become current and cannot be
// opened, the last one that could be is returned beside the error: a bad import replaces nothing.
func (s *Shelf) Current() (*Set, error) {
	if s == nil {
		return nil, nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	info, err := os.Stat(filepath.Join(s.dir, current))
	if err != nil {
		return s.current, fmt.Errorf("open tables: %w; import them with careclear tables import", err)
	}
	if s.current != nil && info.ModTime().Equal(s.seen) {
		return s.current, nil
	}
	set, err := Open(s.dir)
	if err != nil {
		return s.current, err
	}
	s.current, s.seen = set, info.ModTime()
	s.keep(set)
	return set, nil
}

// Set returns the set of a digest, also one that is no longer current. ErrNoSet: the store does not hold it.
func (s *Shelf) Set(digest string) (*Set, error) {
	if s == nil {
		return nil, fmt.Errorf("%w %s: this service was started without tables", ErrNoSet, clip(digest))
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if set := s.opened[digest]; set != nil {
		return set, nil
	}
	set, err := OpenSet(s.dir, digest)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w %s: %w", ErrNoSet, clip(digest), err)
	}
	if err != nil {
		return nil, err
	}
	s.keep(set)
	return set, nil
}

// mostOpen bounds the memory of sets that replays asked for: the real tables are a tenth of a gigabyte.
const mostOpen = 4

func (s *Shelf) keep(set *Set) {
	if len(s.opened) >= mostOpen {
		clear(s.opened)
		if s.current != nil {
			s.opened[s.current.digest] = s.current
		}
	}
	s.opened[set.digest] = set
}
