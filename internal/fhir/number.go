package fhir

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/careclear/careclear/internal/claim"
)

var (
	errText  = errors.New("not a plain JSON number")
	errRange = errors.New("too fine or too large")
)

// plain reports whether a JSON value is a number without exponent: binary floats print exponents, amounts do not.
func (d decimal) plain() bool {
	if d == "" {
		return false
	}
	for i, c := range d {
		if (c < '0' || c > '9') && c != '.' && (c != '-' || i > 0) {
			return false
		}
	}
	return true
}

// parseCents reads dollars, rounding half away from zero; exact is false if that changed the amount.
func parseCents(d decimal) (c claim.Cents, exact bool, err error) {
	if !d.plain() {
		return 0, false, errText
	}
	if c, err = claim.RoundDollars(string(d)); err != nil || c > claim.MaxCharge || c < -claim.MaxCharge {
		return 0, false, errRange
	}
	_, err = claim.ParseCents(string(d))
	return c, err == nil, nil
}

// parseUnits reads a quantity in thousandths.
func parseUnits(d decimal) (claim.Units, error) {
	if !d.plain() {
		return 0, errText
	}
	s, neg := strings.CutPrefix(string(d), "-")
	whole, frac, _ := strings.Cut(s, ".")
	frac = strings.TrimRight(frac, "0")
	if len(frac) > 3 || len(whole) > 9 {
		return 0, errRange
	}
	n, err := strconv.ParseInt(whole+(frac + "000")[:3], 10, 64)
	if err != nil {
		return 0, errRange
	}
	if neg {
		n = -n
	}
	return claim.Units(n), nil
}

// units prints thousandths.
func units(u claim.Units) decimal {
	s := fmt.Sprintf("%d", u/1000)
	if f := u % 1000; f != 0 {
		s += "." + strings.TrimRight(fmt.Sprintf("%03d", f), "0")
	}
	return decimal(s)
}

// dollars prints cents as an amount in US dollars.
func dollars(c claim.Cents) *money { return &money{Value: decimal(c.Dollars()), Currency: "USD"} }

// times multiplies a price with thousandths of a unit, rounding half up; ok is false on overflow or below zero.
func times(price claim.Cents, u claim.Units) (c claim.Cents, ok bool) {
	if price < 0 || u < 0 || u > 0 && int64(price) > (math.MaxInt64-500)/int64(u) {
		return 0, false
	}
	return claim.Cents((int64(price)*int64(u) + 500) / 1000), true
}

// parseDay reads a FHIR date or the UTC day of a FHIR dateTime. Years and months alone are refused.
func parseDay(s string) (claim.Day, error) {
	if len(s) > 10 {
		t, err := time.Parse(time.RFC3339, s)
		if err != nil {
			return 0, claim.ErrDay
		}
		s = t.UTC().Format(time.DateOnly)
	}
	if len(s) != 10 {
		return 0, claim.ErrDay
	}
	return claim.ParseDay(s)
}

// isCode reports whether a code is empty or up to 64 letters, digits, dots, dashes and underscores: what every code
// system we know uses, and nothing that could break out of an X12 element.
func isCode(s string) bool {
	if len(s) > 64 {
		return false
	}
	for _, c := range s {
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '.' && c != '-' && c != '_' {
			return false
		}
	}
	return true
}

// text reports whether s is printable ASCII of at most n characters.
func text(s string, n int) bool {
	if len(s) > n {
		return false
	}
	for _, c := range s {
		if c < ' ' || c > '~' {
			return false
		}
	}
	return true
}
