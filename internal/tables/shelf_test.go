package tables_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/careclear/careclear/internal/tables"
)

// TestShelf: a shelf begins empty, follows imports, keeps what it had when a newer set is damaged, and finds old sets again.
func TestShelf(t *testing.T) {
	store := filepath.Join(t.TempDir(), "store")
	shelf, err := tables.OpenShelf(store)
	if err != nil {
		t.Fatal(err)
	}
	current := func() string {
		t.Helper()
		set, err := shelf.Current()
		if err != nil {
			t.Fatal(err)
		}
		if set == nil {
			return ""
		}
		return set.Digest()
	}
	if current() != "" || tables.HasStore(store) {
		t.Error("an empty shelf has tables")
	}
	put := func(rows string) string {
		t.Helper()
		r, err := tables.Import(write(t, t.TempDir(), map[string]string{"pairs.csv": "column1,column2,deletion_date,modifier_indicator\n" + rows}), store, tables.Options{AllowShrink: true})
		if err != nil {
			t.Fatal(err)
		}
		return r.Set
	}
	first := put("G0281,G0283,9999-12-31,1\n")
	if current() != first || !tables.HasStore(store) {
		t.Error("the first import is not seen")
	}
	second := put("G0281,G0283,9999-12-31,0\n")
	if current() != second {
		t.Error("the second import is not seen")
	}
	old, err := shelf.Set(first)
	if err != nil || old.Digest() != first {
		t.Errorf("the first set: %v", err)
	}
	if _, err := shelf.Set("no such set"); !errors.Is(err, tables.ErrNoSet) {
		t.Errorf("an unknown set: %v", err)
	}
	if err := os.Remove(filepath.Join(store, "current.json")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(store, "current.json"), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if set, err := shelf.Current(); err == nil || set == nil || set.Digest() != second {
		t.Errorf("damaged: %v, %v", set, err)
	}
	var none *tables.Shelf
	if set, err := none.Current(); set != nil || err != nil {
		t.Error("no shelf has tables")
	}
	if _, err := none.Set(first); !errors.Is(err, tables.ErrNoSet) {
		t.Errorf("no shelf: %v", err)
	}
}
