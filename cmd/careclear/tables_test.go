package main

import (
	"os"
	"path/filepath"
	"testing"
)

func TestTablesCommand(t *testing.T) {
	dir := t.TempDir()
	from, store := filepath.Join(dir, "from"), filepath.Join(dir, "store")
	if err := os.Mkdir(from, 0o755); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(from, "pairs.csv")
	put := func(rows string) {
		t.Helper()
		if err := os.WriteFile(file, []byte("column1,column2,deletion_date,modifier_indicator\n"+rows), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	put("G0281,G0283,9999-12-31,1\n")
	for _, c := range []struct {
		args []string
		want int
	}{
		{[]string{"tables", "list", "--store", store}, 1}, // nothing there yet
		{[]string{"tables", "import", from, "--store", store}, 0},
		{[]string{"tables", "import", from, "--store", store, "--json", "--from", "2024-07-01"}, 0},
		{[]string{"tables", "list", "--store", store}, 0},
		{[]string{"tables", "list", "--store", store, "--json"}, 0},
		{[]string{"tables", "list", "--store", from}, 0}, // a folder of files
		{[]string{"tables", "import", from, "--store", store, "--from", "July"}, 1},
	} {
		if got := run(c.args); got != c.want {
			t.Errorf("%v ends with %d, want %d", c.args, got, c.want)
		}
	}
	put("G0281,G0283,9999-12-31,7\n")
	if got := run([]string{"tables", "import", from, "--store", store}); got != 1 {
		t.Errorf("a bad file ends with %d", got)
	}
	if got := run([]string{"tables", "list", "--store", store}); got != 0 {
		t.Error("the store was lost")
	}
}
