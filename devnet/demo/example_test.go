package demo_test

import (
	"fmt"

	"github.com/careclear/careclear/devnet/demo"
	"github.com/careclear/careclear/internal/claim"
)

func Example() {
	asOf, _ := claim.ParseDay("2026-03-02")
	w, err := demo.Generate(demo.Config{Seed: 1, AsOf: asOf})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(w.Claims), "claims of", len(w.Providers), "providers to", len(w.Payers), "payers")
	fmt.Println("plan of", w.Payers[0].Name, "is", w.Plans[0].ID)
	// Output:
	// 2000 claims of 20 providers to 4 payers
	// plan of Beechgrove Health Plan is beechgrove-gold
}
