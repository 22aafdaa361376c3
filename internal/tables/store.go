package tables

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/careclear/careclear/internal/claim"
)

// Options say how to import.
type Options struct {
	From        *claim.Day // first day of files that have no date in their name; nil: always
	AllowShrink bool       // accept a table that lost more than a tenth of its rows
}

// Report says what an import did.
type Report struct {
	Set    string    `json:"set"`    // digest of the set that is current now
	New    []Edition `json:"new"`    // editions that were not in it before
	Same   []Edition `json:"same"`   // those that were, byte for byte
	Unused []string  `json:"unused"` // files that hold no table of ours
}

// list is how a set is written down.
type list struct {
	Editions []Edition `json:"editions"`
}

const current = "current.json"

// Import reads the files of a folder into a store, which is made if it is not there. An edition of the same table and
// day replaces the one before in the current set; sets and editions of before stay in the store. After an error the
// store is as it was.
func Import(from, store string, opt Options) (*Report, error) {
	read, err := readDir(from, opt.From)
	if err != nil {
		return nil, fmt.Errorf("import tables: %w", err)
	}
	if err := os.MkdirAll(store, 0o755); err != nil {
		return nil, fmt.Errorf("import tables: make the store: %w", err)
	}
	before, err := readList(store, current)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("import tables: %w", err)
	}
	report := &Report{Unused: read.unused}
	editions := slices.Clone(before.Editions)
	for _, d := range read.all {
		b := encode(d.Table, d.sections)
		d.Digest = digest(b)
		if err := shrunk(d.Edition, before.Editions); err != nil && !opt.AllowShrink {
			return nil, fmt.Errorf("import tables: %s: %w", d.files(), err)
		}
		i := slices.IndexFunc(editions, func(e Edition) bool { return e.Table == d.Table && e.from() == d.from() })
		switch {
		case i >= 0 && editions[i].Digest == d.Digest:
			report.Same = append(report.Same, d.Edition)
		case i >= 0:
			report.New, editions[i] = append(report.New, d.Edition), d.Edition
		default:
			report.New, editions = append(report.New, d.Edition), append(editions, d.Edition)
		}
		if err := publish(store, d.name(), b); err != nil {
			return nil, fmt.Errorf("import tables: %w", err)
		}
	}
	sortEditions(editions)
	sortEditions(report.New)
	sortEditions(report.Same)
	report.Set = setDigest(editions)
	b, err := json.MarshalIndent(list{editions}, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("import tables: %w", err)
	}
	for _, name := range []string{listName(report.Set), current} { // current last: with it the import has happened
		if err := publish(store, name, append(b, '\n')); err != nil {
			return nil, fmt.Errorf("import tables: %w", err)
		}
	}
	return report, nil
}

// shrunk compares an edition with the one that is in force on its first day.
func shrunk(e Edition, before []Edition) error {
	var last *Edition
	for i, b := range before {
		if b.Table == e.Table && b.from() <= e.from() && (last == nil || b.from() > last.from()) {
			last = &before[i]
		}
	}
	if last == nil || e.Rows*10 >= last.Rows*9 {
		return nil
	}
	return fmt.Errorf("%d rows, where the edition before has %d: it may be cut short; fetch it again, or say --allow-shrink if it is whole", e.Rows, last.Rows)
}

// publish writes a file under a name at once: it is there as a whole or not at all, also after a loss of power.
func publish(dir, name string, content []byte) error {
	if old, err := os.ReadFile(filepath.Join(dir, name)); err == nil && bytes.Equal(old, content) {
		return nil
	}
	f, err := os.CreateTemp(dir, ".tmp-*")
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	defer os.Remove(f.Name()) // after the rename there is nothing to remove
	_, err = f.Write(content)
	for _, then := range []func() error{func() error { return f.Chmod(0o644) }, f.Sync, f.Close} {
		err = errors.Join(err, then())
	}
	if err == nil {
		err = os.Rename(f.Name(), filepath.Join(dir, name))
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return syncDir(dir)
}

// syncDir makes a rename last. Where a folder cannot be synced, the rename is as lasting as the system makes it.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return fmt.Errorf("sync %s: %w", dir, err)
	}
	defer d.Close()
	_ = d.Sync()
	return nil
}

func listName(set string) string { return "set-" + set + ".json" }

func readList(store, name string) (list, error) {
	var l list
	b, err := os.ReadFile(filepath.Join(store, name))
	if err != nil {
		return l, err
	}
	if err := json.Unmarshal(b, &l); err != nil {
		return l, fmt.Errorf("%s is damaged: %w; import the tables again", name, err)
	}
	return l, nil
}

// Open opens the current set of a store. A folder that is no store is read as a folder of table files, as [Read] does.
func Open(dir string) (*Set, error) {
	l, err := readList(dir, current)
	if errors.Is(err, fs.ErrNotExist) {
		return Read(dir, Options{})
	}
	if err != nil {
		return nil, fmt.Errorf("open tables: %w", err)
	}
	return openList(dir, l)
}

// ErrNoSet says that a store does not hold the set of a digest.
var ErrNoSet = errors.New("there is no set of tables")

// OpenSet opens a set of a store by its digest, also one that is no longer current.
func OpenSet(store, digest string) (*Set, error) {
	l, err := readList(store, listName(digest))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w %s in %s: import the files it was made from again", ErrNoSet, clip(digest), store)
	}
	if err != nil {
		return nil, fmt.Errorf("open tables: %w", err)
	}
	s, err := openList(store, l)
	if err == nil && s.digest != digest {
		return nil, fmt.Errorf("open tables: %s lists other editions than its name says; import them again", listName(digest))
	}
	return s, err
}

func openList(store string, l list) (*Set, error) {
	sortEditions(l.Editions)
	s, err := newSet(l.Editions, func(i int) ([][]uint64, error) {
		e := l.Editions[i]
		if len(e.Digest) != 64 || filepath.Base(e.name()) != e.name() {
			return nil, fmt.Errorf("the list of editions is damaged; import the tables again")
		}
		b, err := os.ReadFile(filepath.Join(store, e.name()))
		if err != nil {
			return nil, fmt.Errorf("read an edition: %w; import the tables again", err)
		}
		if digest(b) != e.Digest {
			return nil, fmt.Errorf("%s is damaged: its bytes are not those of its digest; import the tables again", e.name())
		}
		return decode(e.Table, b)
	})
	if err != nil {
		return nil, fmt.Errorf("open tables: %w", err)
	}
	return s, nil
}

// Read reads the files of a folder into a set without a store.
func Read(dir string, opt Options) (*Set, error) {
	read, err := readDir(dir, opt.From)
	if err != nil {
		return nil, fmt.Errorf("read tables: %w", err)
	}
	editions := make([]Edition, len(read.all))
	content := map[string][][]uint64{}
	for i, d := range read.all {
		d.Digest = digest(encode(d.Table, d.sections))
		editions[i], content[d.Digest] = d.Edition, d.sections
	}
	sortEditions(editions)
	return newSet(editions, func(i int) ([][]uint64, error) { return content[editions[i].Digest], nil })
}
