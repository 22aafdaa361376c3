package fraud_test

import (
	"fmt"

	"github.com/careclear/careclear/fraud"
)

// The built-in rules. An engine runs them over the index: fraud.New(pool, rules).Run(ctx, throughBlock).
func Example() {
	rules, err := fraud.Rules()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range rules {
		fmt.Printf("%s@%d %s, from %d claims\n", r.ID, r.Version, r.Class(), r.Minimum)
	}
	// Output:
	// exact-duplicate@1 hard, from 1 claims
	// near-duplicate@1 suspicion, from 1 claims
	// excluded-provider@1 hard, from 1 claims
	// impossible-day@1 hard, from 1 claims
	// velocity@1 suspicion, from 10 claims
}
