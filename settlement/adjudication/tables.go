package adjudication

import (
	"errors"
	"fmt"

	"github.com/careclear/careclear/internal/claim"
)

// Tables are the published tables of coding edits and fees, as of any day of service; internal/tables has them. The answers
// must depend on the arguments and on what Digest names, and on nothing else; they must be safe for concurrent use.
// Services are HCPCS codes, diagnoses ICD-10-CM codes with or without the dot.
type Tables interface {
	// Digest names the editions: tables with the same digest give the same answers.
	Digest() string
	// Pair returns the NCCI procedure-to-procedure edit of two services on a day, in either order: which of a and b is
	// the column 2 that is denied, and the modifier indicator, 0 or 1. An edit that was withdrawn (9) is none.
	Pair(a, b string, on claim.Day) (column2 string, indicator int, ok bool)
	// MaxUnits returns the most units payable on a day and the MUE adjudication indicator, 1 to 3; not ok: no limit.
	MaxUnits(service string, supplier bool, on claim.Day) (units, mai int, ok bool)
	// AddOn returns the type of an add-on code, 1 to 3, and 0 for any other.
	AddOn(service string, on claim.Day) int
	// Carries says whether the published table names primary for addOn.
	Carries(primary, addOn string, on claim.Day) bool
	// Billable says whether a diagnosis is a complete code of the release of the day; known is false if there is none.
	Billable(diagnosis string, on claim.Day) (billable, known bool)
	// Excludes1 says whether two diagnoses must never stand on one claim.
	Excludes1(a, b string, on claim.Day) bool
	// FeeRow returns the row of a service in the Medicare physician fee schedule, with modifier 26, TC, 53 or none.
	FeeRow(service, modifier string, on claim.Day) (claim.FeeRow, bool)
	// Locality returns the geographic index of that schedule for a contractor's locality.
	Locality(mac, locality string, on claim.Day) (claim.GPCI, bool)
	// Facility says whether a place of service is a facility; known is false if it is none.
	Facility(place string, on claim.Day) (facility, known bool)
}

// checkTables wants the tables that the snapshot names, so that a replay with others fails and does not differ.
func (s *Snapshot) checkTables() error {
	switch {
	case s.Tables == nil && s.Plan.Medicare != nil:
		return fmt.Errorf("plan %s prices by the Medicare fee schedule; give the snapshot tables", s.Plan.Ref())
	case s.Tables == nil && s.Editions != "":
		return fmt.Errorf("the snapshot was taken with tables; open the set %.16s of them", s.Editions)
	case s.Tables != nil && s.Editions == "":
		return errors.New("the snapshot has tables but no editions; set Editions to what Tables.Digest says")
	case s.Tables != nil && s.Tables.Digest() != s.Editions:
		return fmt.Errorf("the tables are the set %.16s, the snapshot was taken with %.16s; open that one", s.Tables.Digest(), s.Editions)
	}
	return nil
}

// edits returns the rules that need tables, and that a plan can switch off.
func edits() []Rule {
	return []Rule{billableDiagnosis(), excludedDiagnoses(), ncciPairs(), unlikelyUnits(), loneAddOn()}
}

// edits says whether a rule applies: there are tables, and the plan has not switched it off.
func (w *work) edits(r Rule) bool { return w.snap.Tables != nil && !w.plan.Edits.off(r.ID) }
