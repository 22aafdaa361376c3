package adjudication

import (
	"fmt"
	"slices"

	"github.com/careclear/careclear/internal/claim"
)

// denyDiagnoses wants the ICD-10-CM diagnoses of a line (those it points to, or else all of the claim) to be complete
// codes on its first day.
func denyDiagnoses(w *work) {
	rule := billableDiagnosis()
	if !w.edits(rule) {
		return
	}
	for l, in := range w.open() {
		for _, n := range w.pointers(in) {
			d := w.claim.Diagnoses[n-1]
			if d.System != claim.ICD10CM {
				continue
			}
			if billable, known := w.snap.Tables.Billable(d.Value, in.From); known && !billable {
				l.deny(rule, fmt.Sprintf("diagnosis %d of the claim is not a complete ICD-10-CM code of that day. Correct the claim with the full code.", n))
				break
			}
		}
	}
}

// denyExcludedDiagnoses wants that no diagnosis of a line excludes another one of the claim by an Excludes1 note.
func denyExcludedDiagnoses(w *work) {
	rule := excludedDiagnoses()
	if !w.edits(rule) {
		return
	}
	for l, in := range w.open() {
		for _, n := range w.pointers(in) {
			other := slices.IndexFunc(w.claim.Diagnoses, func(d claim.Code) bool {
				mine := w.claim.Diagnoses[n-1]
				return mine.System == claim.ICD10CM && d.System == claim.ICD10CM && w.snap.Tables.Excludes1(mine.Value, d.Value, in.From)
			})
			if other >= 0 {
				l.deny(rule, fmt.Sprintf("diagnoses %d and %d of the claim exclude each other. Correct the claim with the one that applies.", min(n, other+1), max(n, other+1)))
				break
			}
		}
	}
}

// pointers returns the numbers of the diagnoses of a line.
func (w *work) pointers(in *claim.Line) []int {
	if len(in.Diagnosis) > 0 {
		return in.Diagnosis
	}
	if w.allDiagnoses == nil {
		for i := range w.claim.Diagnoses {
			w.allDiagnoses = append(w.allDiagnoses, i+1)
		}
	}
	return w.allDiagnoses
}
