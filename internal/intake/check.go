package intake

import (
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/careclear/careclear/internal/claim"
)

// Bounds of what is taken, beside those of [claim.Claim.Check]: what Postgres, the contract and the commitment can
// hold exactly.
const (
	maxUnits claim.Units = 1_000_000_000_000 // thousandths; a commitment takes integers up to 2^53
	firstDay claim.Day   = -62091            // 1800-01-01, the first that claim.ParseDay reads back
	lastDay  claim.Day   = 2932896           // 9999-12-31, the last

	maxCharge    claim.Cents = 1<<40 - 1 // what a claim on chain can hold
	firstService claim.Day   = 0         // 1970-01-01, the first day of service on chain
)

// admit checks what no parser could: that every text can be stored, every number is in range, and no service lies in
// the future (R2.7). today is the day of receipt; a day more is allowed for time zones ahead of UTC. A claim it
// refuses would otherwise fail everything that is stored together with it.
func admit(c *claim.Claim, today claim.Day) *claim.Refusal {
	if path := unfit(reflect.ValueOf(c).Elem(), "claim"); path != "" {
		return &claim.Refusal{Path: path, Rule: "text", Code: "A7",
			Message: "the text is not valid UTF-8 or contains a zero byte, or the date is not between 1800 and 9999; correct it"}
	}
	if c.To > today+1 {
		return &claim.Refusal{Path: "claim.to", Rule: "R2.7", Code: "A7", Message: "the service is after the day of receipt; send the claim when it was given"}
	}
	if c.From < firstService {
		return &claim.Refusal{Path: "claim.from", Rule: "R2.7", Code: "A7", Message: "the service was before 1970; correct its date"}
	}
	if c.Charge > maxCharge {
		return &claim.Refusal{Path: "claim.charge", Rule: "R2.7", Code: "A7", Message: "a claim of more than 10,995,116,277.75; correct the charge or split the claim"}
	}
	for i, l := range c.Lines {
		at := fmt.Sprintf("claim.lines[%d]", i)
		switch {
		case l.Units > maxUnits:
			return &claim.Refusal{Path: at + ".units", Rule: "R2.7", Code: "A7", Message: "units above 1,000,000,000; correct them"}
		case l.To > today+1:
			return &claim.Refusal{Path: at + ".to", Rule: "R2.7", Code: "A7", Message: "the service is after the day of receipt; send the claim when it was given"}
		}
	}
	return nil
}

var dayType = reflect.TypeFor[claim.Day]()

// unfit returns the path of the first text or day under v that cannot be stored, or "".
func unfit(v reflect.Value, path string) string {
	switch v.Kind() {
	case reflect.String:
		if s := v.String(); !utf8.ValidString(s) || strings.ContainsRune(s, 0) {
			return path
		}
	case reflect.Int32:
		if d := claim.Day(v.Int()); v.Type() == dayType && (d < firstDay || d > lastDay) {
			return path
		}
	case reflect.Pointer:
		if !v.IsNil() {
			return unfit(v.Elem(), path)
		}
	case reflect.Slice:
		for i := range v.Len() {
			if bad := unfit(v.Index(i), fmt.Sprintf("%s[%d]", path, i)); bad != "" {
				return bad
			}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
			if bad := unfit(v.Field(i), path+"."+name); bad != "" {
				return bad
			}
		}
	}
	return ""
}

// clean makes a refusal storable: its words are ours, but a path may repeat a name the sender made up.
func clean(r *claim.Refusal) *claim.Refusal {
	fit := func(s string) string { return strings.ReplaceAll(strings.ToValidUTF8(s, "?"), "\x00", "?") }
	r.Path, r.Rule, r.Code, r.Message = fit(r.Path), fit(r.Rule), fit(r.Code), fit(r.Message)
	return r
}
