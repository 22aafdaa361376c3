package claim

import (
	"errors"
	"fmt"
	"math"
	"math/bits"
	"strconv"
	"strings"
)

// Cents is an amount of US dollars in cents. It may be negative (reversals, adjustments that raise a payment).
type Cents int64

// ErrAmount is wrapped by every error of [ParseCents].
var ErrAmount = errors.New("not an amount in dollars")

// ParseCents reads a decimal number of dollars as X12 (element type R) and FHIR write it: "40", "40.00", ".5",
// "-1.25", "1e2" is refused. More than two decimals are accepted only if the rest are zeros, so that no cent is
// ever invented; use [RoundDollars] where a source is known to carry binary noise.
func ParseCents(s string) (Cents, error) {
	whole, frac, neg, err := splitDecimal(s)
	if err != nil {
		return 0, err
	}
	if strings.TrimRight(frac[min(2, len(frac)):], "0") != "" {
		return 0, fmt.Errorf("%q has parts of a cent: %w", s, ErrAmount)
	}
	return joinCents(s, whole, frac, neg, false)
}

// RoundDollars reads like [ParseCents] but rounds half away from zero to whole cents, for FHIR sources that
// print binary floats (28.104000000000003).
func RoundDollars(s string) (Cents, error) {
	whole, frac, neg, err := splitDecimal(s)
	if err != nil {
		return 0, err
	}
	return joinCents(s, whole, frac, neg, len(frac) > 2 && frac[2] >= '5')
}

func splitDecimal(s string) (whole, frac string, neg bool, err error) {
	body := s
	if strings.HasPrefix(body, "-") {
		neg, body = true, body[1:]
	}
	whole, frac, _ = strings.Cut(body, ".")
	if whole+frac == "" || len(whole) > 15 || len(frac) > 40 {
		return "", "", false, fmt.Errorf("%q: %w", s, ErrAmount)
	}
	for _, c := range whole + frac {
		if c < '0' || c > '9' {
			return "", "", false, fmt.Errorf("%q: %w", s, ErrAmount)
		}
	}
	return whole, frac, neg, nil
}

func joinCents(s, whole, frac string, neg, up bool) (Cents, error) {
	n, err := strconv.ParseInt(whole+(frac + "00")[:2], 10, 64)
	if err != nil {
		return 0, fmt.Errorf("%q: %w", s, ErrAmount)
	}
	if up {
		n++
	}
	if neg {
		n = -n
	}
	return Cents(n), nil
}

// Dollars prints the amount with two decimals and no currency sign: "-12.05".
func (c Cents) Dollars() string {
	var buf [24]byte
	return string(c.AppendDollars(buf[:0]))
}

// AppendDollars appends what [Cents.Dollars] prints.
func (c Cents) AppendDollars(b []byte) []byte {
	n := uint64(c)
	if c < 0 {
		b, n = append(b, '-'), -n
	}
	b = strconv.AppendUint(b, n/100, 10)
	return append(b, '.', byte('0'+n/10%10), byte('0'+n%10))
}

// X12 prints the amount as X12 wants an R element: no trailing zeros, no leading zero dropped ("40", "40.5", "0").
func (c Cents) X12() string {
	s := strings.TrimRight(c.Dollars(), "0")
	return strings.TrimSuffix(s, ".")
}

// Sum adds amounts and reports overflow as an error instead of wrapping.
func Sum(amounts ...Cents) (Cents, error) {
	var t Cents
	for _, a := range amounts {
		if (a > 0 && t > math.MaxInt64-a) || (a < 0 && t < math.MinInt64-a) {
			return 0, errors.New("sum of amounts exceeds int64 cents")
		}
		t += a
	}
	return t, nil
}

// Rate is a share in basis points: 10000 is the whole, 2000 is 20 %.
type Rate int64

// Of returns the share of c, rounded half up to whole cents (claims.md §4.5 "halfUp"). Neither may be negative, and
// the rate is at most the whole; every amount of int64 cents is right.
func (r Rate) Of(c Cents) Cents {
	hi, lo := bits.Mul64(uint64(c), uint64(r))
	lo, carry := bits.Add64(lo, 5000, 0)
	q, _ := bits.Div64(hi+carry, lo, 10000)
	return Cents(q)
}
