package tables_test

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/tables"
)

// A folder with one file of pairs is imported and asked.
func Example() {
	dir, err := os.MkdirTemp("", "tables")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	rows := "column1,column2,deletion_date,modifier_indicator\nG0281,G0283,9999-12-31,1\n"
	if err := os.WriteFile(filepath.Join(dir, "pairs_2024-04-01.csv"), []byte(rows), 0o600); err != nil {
		fmt.Println(err)
		return
	}
	store := filepath.Join(dir, "store")
	if _, err := tables.Import(dir, store, tables.Options{}); err != nil {
		fmt.Println(err)
		return
	}
	set, err := tables.Open(store)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range set.Editions() {
		fmt.Println(e.Table, "from", e.From, "rows", e.Rows)
	}
	on, _ := claim.ParseDay("2024-05-01")
	column2, indicator, ok := set.Pair("G0283", "G0281", on)
	fmt.Println(column2, indicator, ok)
	// Output:
	// ncci-ptp from 2024-04-01 rows 1
	// G0283 1 true
}
