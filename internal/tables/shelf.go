package tables

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
)

// Shelf keeps the sets of a store open for a service that runs for months: the current one, exchanged when an import has made
// another one current, and those of earlier decisions. It is safe for concurrent use. A nil Shelf has no tables.
type Shelf struct {
	dir string

	mu      sync.Mutex
	seen    fs.FileInfo // the list of current editions as it was last read
	current *Set
	opened  map[string]*Set // the last few by digest
}

// OpenShelf opens the current set of a store. There need not be one yet: until the first import the shelf has no tables.
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

// Current returns the set that is current now, nil if there is none. When another one has become current and cannot be
// opened, the last one that could be is returned beside the error: a bad import replaces nothing.
func (s *Shelf) Current() (*Set, error) {
	if s == nil {
		return nil, nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	info, err := os.Stat(filepath.Join(s.dir, current))
	if errors.Is(err, fs.ErrNotExist) && s.current == nil {
		return nil, nil
	}
	if err != nil {
		return s.current, fmt.Errorf("open tables: %w; import them with careclear tables import", err)
	}
	if s.current != nil && os.SameFile(info, s.seen) && info.ModTime().Equal(s.seen.ModTime()) {
		return s.current, nil
	}
	set, err := Open(s.dir)
	if err != nil {
		return s.current, err
	}
	s.current, s.seen = set, info
	s.keep(set)
	return set, nil
}

// Set returns the set of a digest, also one that is no longer current; [ErrNoSet] if the store does not hold it.
func (s *Shelf) Set(digest string) (*Set, error) {
	if s == nil {
		return nil, fmt.Errorf("%w %s: the service was started without tables, name their store with --tables", ErrNoSet, clip(digest))
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if set := s.opened[digest]; set != nil {
		return set, nil
	}
	set, err := OpenSet(s.dir, digest)
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
