package adjudication

import (
	"math/bits"

	"github.com/careclear/careclear/internal/claim"
)

// timesUnits returns min(most, fee x units) rounded half up once; units are thousandths.
func timesUnits(fee claim.Cents, units claim.Units, most claim.Cents) claim.Cents {
	hi, lo := bits.Mul64(uint64(fee), uint64(units))
	lo, carry := bits.Add64(lo, 500, 0)
	if hi += carry; hi >= 1000 {
		return most // above what 64 bits hold, and so above any charge
	}
	q, _ := bits.Div64(hi, lo, 1000)
	return claim.Cents(min(q, uint64(most)))
}
