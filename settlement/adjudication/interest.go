package adjudication

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"gopkg.in/yaml.v3"

	"github.com/careclear/careclear/internal/claim"
)

// InterestTable is what a jurisdiction asks of a payer that pays a clean claim late (claims.md §5.5). Sources disagree
// about the rates, so they are a table and never code.
type InterestTable struct {
	Jurisdiction string         `json:"jurisdiction" yaml:"jurisdiction"`             // as the caller names it, "US-TX"
	PlanType     string         `json:"planType,omitempty" yaml:"planType,omitempty"` // empty: any
	Channel      string         `json:"channel,omitempty" yaml:"channel,omitempty"`   // "electronic", "paper"; empty: any
	ValidFrom    claim.Day      `json:"validFrom" yaml:"validFrom"`                   // for claims received from this day on
	DueDays      int            `json:"dueDays" yaml:"dueDays"`                       // days to pay in; the next one is late
	Steps        []InterestStep `json:"steps" yaml:"steps"`                           // ascending by FromDay
	MinCents     claim.Cents    `json:"minCents,omitempty" yaml:"minCents,omitempty"` // less is not paid
}

// InterestStep is the rate from a day on, counted from receipt like DueDays; simple interest.
type InterestStep struct {
	FromDay  int        `json:"fromDay" yaml:"fromDay"`
	RateBps  claim.Rate `json:"rateBps" yaml:"rateBps"`
	Per      Per        `json:"per" yaml:"per"`
	DayCount int        `json:"dayCount,omitempty" yaml:"dayCount,omitempty"` // days of the year for PerYear, 360, 365 (default) or 366
}

// Per is the time that a rate of interest is for.
type Per string

// Times: a year, and a month of 30 days.
const (
	PerYear    Per = "year"
	PerMonth30 Per = "month30"
)

// Check says what is wrong with a table.
func (t *InterestTable) Check() error {
	if t.DueDays < 0 || t.MinCents < 0 || len(t.Steps) == 0 {
		return fmt.Errorf("interest of %q: needs dueDays and minCents of 0 or more, and at least one step", t.Jurisdiction)
	}
	for i, s := range t.Steps {
		switch {
		case s.Per != PerYear && s.Per != PerMonth30:
			return fmt.Errorf("interest of %q, step %d: per must be year or month30", t.Jurisdiction, i+1)
		case s.RateBps < 0 || s.RateBps > 100_000:
			return fmt.Errorf("interest of %q, step %d: rateBps must be 0 to 100000; 1000 is ten percent", t.Jurisdiction, i+1)
		case s.DayCount != 0 && (s.Per != PerYear || s.DayCount < 360 || s.DayCount > 366):
			return fmt.Errorf("interest of %q, step %d: dayCount must be 360 to 366, and only per year", t.Jurisdiction, i+1)
		case i > 0 && s.FromDay <= t.Steps[i-1].FromDay:
			return fmt.Errorf("interest of %q, step %d: fromDay must rise from step to step", t.Jurisdiction, i+1)
		}
	}
	return nil
}

// ParseInterest reads a YAML list of tables, strictly as [ParsePlan] reads a plan, and checks each.
func ParseInterest(b []byte) ([]InterestTable, error) {
	var all []InterestTable
	dec := yaml.NewDecoder(bytes.NewReader(b))
	dec.KnownFields(true)
	if err := dec.Decode(&all); err != nil {
		return nil, fmt.Errorf("reading interest tables: %w", readable(err))
	}
	for i := range all {
		if err := all[i].Check(); err != nil {
			return nil, fmt.Errorf("reading interest tables: %w", err)
		}
	}
	return all, nil
}

// ErrNoInterestTable is wrapped when no table applies.
var ErrNoInterestTable = errors.New("no interest table applies")

// FindInterest returns the table for a claim: of those of the jurisdiction that are for the plan type and channel or for
// any, the one that is valid from the latest day not after receipt; of the same day the first.
func FindInterest(tables []InterestTable, jurisdiction, planType, channel string, received claim.Day) (InterestTable, error) {
	best := -1
	for i, t := range tables {
		if t.Jurisdiction == jurisdiction && (t.PlanType == "" || t.PlanType == planType) && (t.Channel == "" || t.Channel == channel) &&
			t.ValidFrom <= received && (best < 0 || t.ValidFrom > tables[best].ValidFrom) {
			best = i
		}
	}
	if best < 0 {
		return InterestTable{}, fmt.Errorf("%w to %s on %s; add one", ErrNoInterestTable, jurisdiction, received)
	}
	return tables[best], nil
}

// Interest returns the simple interest on what is paid of a clean claim that was received on one day and is paid on
// another, and how many days late that is. Days of stops (an information request was open), both ends included, do not
// count; stops may overlap. The amount is rounded half up once, and is 0 if nothing is late or paid is not above zero.
// The table must pass [InterestTable.Check].
func Interest(t InterestTable, paid claim.Cents, received, paidOn claim.Day, stops ...Period) (interest claim.Cents, late int) {
	age := int(paidOn) - int(received) - stopped(received, paidOn, stops)
	if late = age - t.DueDays; late <= 0 || paid <= 0 {
		return 0, max(0, late)
	}
	sum := new(big.Rat)
	for i, s := range t.Steps {
		from, to := max(s.FromDay, t.DueDays+1), age
		if i+1 < len(t.Steps) {
			to = min(to, t.Steps[i+1].FromDay-1)
		}
		if to < from {
			continue
		}
		days := int64(30)
		if s.Per == PerYear {
			if days = int64(s.DayCount); days == 0 {
				days = 365
			}
		}
		part := new(big.Int).Mul(big.NewInt(int64(paid)), big.NewInt(int64(s.RateBps)*int64(to-from+1)))
		sum.Add(sum, new(big.Rat).SetFrac(part, big.NewInt(10_000*days)))
	}
	sum.Add(sum, big.NewRat(1, 2))
	whole := new(big.Int).Quo(sum.Num(), sum.Denom())
	if !whole.IsInt64() {
		return 0, late // more than any claim's charge; a checked table and a claim within MaxCharge do not get here
	}
	if interest = claim.Cents(whole.Int64()); interest < t.MinCents {
		return 0, late
	}
	return interest, late
}

// stopped counts the days after received up to paidOn that lie in a stop.
func stopped(received, paidOn claim.Day, stops []Period) (days int) {
	sorted := slices.Clone(stops)
	slices.SortFunc(sorted, func(a, b Period) int { return int(a.From) - int(b.From) })
	next := received + 1 // the first day that is not counted yet
	for _, s := range sorted {
		if from, to := max(s.From, next), min(s.To, paidOn); from <= to {
			days += int(to-from) + 1
			next = to + 1
		}
	}
	return days
}
