package adjudication

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/careclear/careclear/internal/claim"
)

// The two ways to a share are one, also where 64 bits do not hold what is between.
func TestShare(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		fee := claim.Cents(rapid.Int64Range(0, 1<<40).Draw(t, "fee"))
		units := claim.Units(rapid.Int64Range(1, 1<<62).Draw(t, "units"))
		if rapid.Bool().Draw(t, "few") {
			units = units%10_000 + 1
		}
		charge := claim.Cents(rapid.Int64Range(0, int64(claim.MaxCharge)).Draw(t, "charge"))
		rates := rapid.SliceOfN(rapid.Map(rapid.Int64Range(1, 100_000), func(n int64) claim.Rate { return claim.Rate(n) }), 0, 5).Draw(t, "rates")
		if got, want := share(fee, units, charge, rates...), bigShare(fee, units, charge, rates); got != want {
			t.Fatalf("%d, want %d", got, want)
		}
	})
}
