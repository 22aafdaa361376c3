package settlement

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/tables"
	"github.com/careclear/careclear/settlement/adjudication"
)

// TestProvidersOfASnapshot: who bills and who does the work is judged by the registry, our list and the published one.
func TestProvidersOfASnapshot(t *testing.T) {
	c := newTown(t)
	dir := t.TempDir()
	c.check(os.WriteFile(filepath.Join(dir, "npis.txt"), []byte("1003005315\n1003011644\n"), 0o600))
	set := filepath.Join(dir, "store")
	_, err := tables.Import(dir, set, tables.Options{})
	c.check(err)
	c.tables, err = tables.OpenShelf(set)
	c.check(err)
	c.restart()
	c.exec(`update organisation set details = '{"taxonomy": "332B00000X"}' where number = $1`, provider)
	c.exec(`insert into organisation (number, kind, name, npi) values (901, 'provider', 'Not on chain', '1922999994')`)
	c.exec(`insert into excluded_provider (npi, source) values ('1811999995', 'test')`)
	bill := c.bill("M1", "A1", "G0101", 100, 3)
	for i, npi := range []string{"1003005315", "1811999995", "1922999994", "1033999992", ""} {
		line := bill.Lines[0]
		line.Number = i + 1
		if npi != "" {
			line.Rendering = &claim.Provider{NPI: npi, Last: "Example"}
		}
		if i == 0 {
			bill.Lines = nil
		}
		bill.Lines = append(bill.Lines, line)
	}
	chunk := []work{{provider: provider, claim: &bill}}
	var w *world
	c.check(store.InTx(t.Context(), c.pool, func(tx pgx.Tx) (err error) {
		w, err = c.svc.loadWorld(t.Context(), tx, payer, chunk)
		return err
	}))
	snap := w.snapshot(chunk[0], w.plan(nil))
	if p := snap.Provider; !p.Supplier || p.Taxonomy != "332B00000X" || p.Excluded || !p.Active || !p.Known {
		t.Errorf("who bills: %+v", p)
	}
	type status = adjudication.ProviderStatus
	want := map[string]status{"npi:1003005315": {Known: true, Active: true, Excluded: true}, "npi:1811999995": {Known: true, Active: true, Excluded: true},
		"npi:1922999994": {Known: true}}
	if len(snap.Rendering) != len(want) {
		t.Errorf("who did the work: %+v", snap.Rendering)
	}
	for key, p := range want {
		if snap.Rendering[key] != p {
			t.Errorf("%s: %+v, want %+v", key, snap.Rendering[key], p)
		}
	}
	c.exec(`update organisation set npi = '1003011644' where number = $1`, provider)
	c.check(store.InTx(t.Context(), c.pool, func(tx pgx.Tx) (err error) {
		w, err = c.svc.loadWorld(t.Context(), tx, payer, chunk)
		return err
	}))
	if !w.snapshot(chunk[0], w.plan(nil)).Provider.Excluded {
		t.Error("who bills stands on the published list")
	}
}
