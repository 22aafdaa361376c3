package claim

import (
	"errors"
	"fmt"
	"time"
)

// Day is a whole UTC day: days since 1970-01-01, negative before. It is the same number on chain (int32), in
// Go and, as a date, in SQL.
type Day int32

// ErrDay is wrapped by every error of [ParseDay].
var ErrDay = errors.New("not a calendar date")

// ParseDay reads "2006-01-02" or "20060102" (X12 D8). An impossible date is an error, never moved to a near one.
func ParseDay(s string) (Day, error) {
	layout := "2006-01-02"
	if len(s) == 8 {
		layout = "20060102"
	}
	t, err := time.Parse(layout, s)
	if err != nil || t.Year() < 1800 {
		return 0, fmt.Errorf("%q: %w", s, ErrDay)
	}
	return DayOf(t), nil
}

// DayOf returns the UTC day of an instant.
func DayOf(t time.Time) Day {
	s := t.UTC().Unix()
	d := s / 86400
	if s%86400 < 0 {
		d--
	}
	return Day(d)
}

// Time returns the first instant of the day in UTC.
func (d Day) Time() time.Time { return time.Unix(int64(d)*86400, 0).UTC() }

// Year returns the calendar year of the day.
func (d Day) Year() int { return d.Time().Year() }

// String prints "2006-01-02".
func (d Day) String() string { return d.Time().Format("2006-01-02") }

// X12 prints "20060102" (format D8).
func (d Day) X12() string { return d.Time().Format("20060102") }

// MarshalText prints the day as [Day.String], so that JSON shows a date.
func (d Day) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what [ParseDay] reads.
func (d *Day) UnmarshalText(b []byte) (err error) {
	*d, err = ParseDay(string(b))
	return err
}
