package adjudication

import (
	"fmt"

	"github.com/careclear/careclear/internal/claim"
)

// Codes is the list of adjustment reason and remark codes; tables that have it, as those of internal/tables, say so by
// this method. known is false if no list is in force on the day.
type Codes interface {
	Sendable(code string, on claim.Day) (sendable, known bool)
}

// CheckCodes asserts that every code of a decision may stand in a remittance of a day (claims.md R4.5).
func CheckCodes(d *claim.Decision, codes Codes, on claim.Day) error {
	check := func(line int, code string) error {
		if sendable, known := codes.Sendable(code, on); known && !sendable {
			return fmt.Errorf("line %d: code %s may not be sent on %s; name another in the plan", line, code, on)
		}
		return nil
	}
	for i := range d.Lines {
		l := &d.Lines[i]
		for _, a := range l.Adjustments {
			if err := check(l.Number, a.CARC); err != nil {
				return err
			}
		}
		for _, r := range l.Remarks {
			if err := check(l.Number, r); err != nil {
				return err
			}
		}
	}
	return nil
}
