package claim

import "testing"

// The worked example of claims.md §4.4.
func TestFee(t *testing.T) {
	r := FeeRow{Work: 45, NonFacility: 66, Facility: 30, Malpractice: 7, Factor: 332875}
	g := GPCI{1000, 869, 575}
	if office, hospital := r.Fee(g, false), r.Fee(g, true); office != 3541 || hospital != 2500 {
		t.Errorf("%d, %d, want 3541, 2500", office, hospital)
	}
}
