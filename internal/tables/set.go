package tables

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"github.com/careclear/careclear/internal/claim"
)

// Set is a list of editions, opened. Its look-ups use, of the table they are about, the edition in force on the day;
// services are HCPCS codes, diagnoses ICD-10-CM codes with or without the dot, days are days of service. The zero Set
// knows nothing.
type Set struct {
	editions []Edition
	digest   string

	pairs      asOf[*ptp]
	limits     asOf[*mue]
	supplier   asOf[*mue]
	addOns     asOf[*addOns]
	diagnoses  asOf[*icd10cm]
	exclusions asOf[excludedNPIs]
	fees       asOf[fees]
	localities asOf[localities]
	places     asOf[places]
	codes      asOf[*adjCodes]
}

// asOf are the editions of one table, the last to begin first.
type asOf[T any] []since[T]

type since[T any] struct {
	from  claim.Day
	table T
}

// on returns the edition in force on a day.
func (a asOf[T]) on(day claim.Day) (table T, ok bool) {
	for i := range a {
		if a[i].from <= day {
			return a[i].table, true
		}
	}
	return table, false
}

func (a *asOf[T]) add(from claim.Day, table T) {
	*a = append(*a, since[T]{from, table})
	slices.SortFunc(*a, func(x, y since[T]) int { return cmp.Compare(y.from, x.from) })
}

// newSet opens editions; sections[i] is the content of editions[i].
func newSet(editions []Edition, sections func(i int) ([][]uint64, error)) (*Set, error) {
	s := &Set{editions: editions, digest: setDigest(editions)}
	for i, e := range editions {
		content, err := sections(i)
		if err != nil {
			return nil, err
		}
		switch e.Table {
		case PTP:
			err = add(&s.pairs, e, content, openPTP)
		case MUE:
			err = add(&s.limits, e, content, openMUE)
		case MUESupplier:
			err = add(&s.supplier, e, content, openMUE)
		case AddOns:
			err = add(&s.addOns, e, content, openAddOns)
		case ICD10CM:
			err = add(&s.diagnoses, e, content, openICD)
		case Excluded:
			err = add(&s.exclusions, e, content, openExcluded)
		case Fees:
			err = add(&s.fees, e, content, openFees)
		case Localities:
			err = add(&s.localities, e, content, openLocalities)
		case Places:
			err = add(&s.places, e, content, openPlaces)
		case AdjCodes:
			err = add(&s.codes, e, content, openAdjCodes)
		default:
			err = fmt.Errorf("this version knows no such table; use a newer one")
		}
		if err != nil {
			return nil, fmt.Errorf("open %s: %w", e.name(), err)
		}
	}
	return s, nil
}

func add[T any](to *asOf[T], e Edition, sections [][]uint64, open func([][]uint64) (T, error)) error {
	t, err := open(sections)
	if err == nil {
		to.add(e.from(), t)
	}
	return err
}

// sortEditions puts editions into the order in which they are listed: by table, then by day.
func sortEditions(all []Edition) {
	slices.SortFunc(all, func(a, b Edition) int {
		return cmp.Or(cmp.Compare(a.Table, b.Table), cmp.Compare(a.from(), b.from()))
	})
}

// setDigest is the SHA-256 over a line "table from digest" for each edition, in their order.
func setDigest(editions []Edition) string {
	h := sha256.New()
	for _, e := range editions {
		fmt.Fprintln(h, e.Table, e.since(), e.Digest)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// Editions lists what the set holds, by table and day.
func (s *Set) Editions() []Edition { return slices.Clone(s.editions) }

// Digest names the set: two sets with the same digest give the same answers. In hex.
func (s *Set) Digest() string { return s.digest }

// Pair looks up the NCCI row that decides whether two services of one day may be paid together: of the rows of the two
// codes in either order that are in force, the one that ends first. column2 is the one of a and b that the row denies,
// indicator 0 (no modifier helps) or 1. An edit that was withdrawn (9) is none.
func (s *Set) Pair(a, b string, on claim.Day) (column2 string, indicator int, ok bool) {
	t, ok := s.pairs.on(on)
	if !ok {
		return "", 0, false
	}
	return t.pair(a, b, on)
}

// MaxUnits looks up the most units of a service payable on a day, from practitioners or from suppliers, and the MUE
// adjudication indicator (1, 2 or 3) that says how to count. Without a row there is no limit.
func (s *Set) MaxUnits(service string, supplier bool, on claim.Day) (units, mai int, ok bool) {
	of := &s.limits
	if supplier {
		of = &s.supplier
	}
	t, ok := of.on(on)
	if !ok {
		return 0, 0, false
	}
	return t.maximum(service)
}

// AddOn returns the type of an add-on code (1, 2 or 3), 0 for a code that may be billed alone.
func (s *Set) AddOn(service string, on claim.Day) int {
	t, ok := s.addOns.on(on)
	if !ok {
		return 0
	}
	return t.kind(service)
}

// Carries says whether an add-on code lists a primary code. The payer's own list, of types 2 and 3, is not here.
func (s *Set) Carries(primary, addOn string, on claim.Day) bool {
	t, ok := s.addOns.on(on)
	return ok && t.carries(primary, addOn)
}

// Billable says whether a diagnosis code is one of the release in force and complete: no longer code begins with it.
// known is false if no release is in force.
func (s *Set) Billable(diagnosis string, on claim.Day) (billable, known bool) {
	t, ok := s.diagnoses.on(on)
	if !ok || len(t.billable) == 0 {
		return false, false
	}
	c, ok := pack(diagnosis)
	return ok && t.billable[c], true
}

// Excludes1 says whether two diagnosis codes exclude each other by an Excludes1 note, in either order.
func (s *Set) Excludes1(a, b string, on claim.Day) bool {
	t, ok := s.diagnoses.on(on)
	return ok && t.excludes(a, b)
}

// Excluded says whether a provider is on the exclusion list (LEIE). The list has no days and knows errors: verify.
func (s *Set) Excluded(npi string, on claim.Day) bool {
	t, ok := s.exclusions.on(on)
	return ok && t.has(npi)
}

// FeeRow looks up a service with a modifier (26, TC, 53 or none) in the Medicare physician fee schedule.
func (s *Set) FeeRow(service, modifier string, on claim.Day) (claim.FeeRow, bool) {
	t, ok := s.fees.on(on)
	if !ok {
		return claim.FeeRow{}, false
	}
	return t.row(service, modifier)
}

// Locality looks up the geographic index of a contractor's locality.
func (s *Set) Locality(mac, locality string, on claim.Day) (claim.GPCI, bool) {
	t, ok := s.localities.on(on)
	if !ok {
		return claim.GPCI{}, false
	}
	key, ok := joined(mac, locality)
	if !ok {
		return claim.GPCI{}, false
	}
	g, ok := t[key]
	return g, ok
}

// Facility says whether a place of service counts as a facility; known is false for one that is not assigned.
func (s *Set) Facility(place string, on claim.Day) (facility, known bool) {
	t, ok := s.places.on(on)
	if !ok {
		return false, false
	}
	c, _ := pack(place)
	facility, known = t[c]
	return facility, known
}
