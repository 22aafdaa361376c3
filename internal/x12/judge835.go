package x12

import (
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// remitJudge asserts the three balances of an 835 (claims.md §5.1); the arithmetic is that of [Check835].
type remitJudge struct {
	*setCheck
	sum remitSet
	plb Segment // the last PLB, while nothing has come after it

	per     Segment // the last of the payer's contacts
	contact bool    // the technical one, PER*BL, is among them
	clp     Segment
	patient claim.Cents // CLP05 less the PR amounts of the claim
	owes    bool        // CLP05 is there and readable
}

// misplaced tells a PLB with claims after it; its amounts count all the same.
func (j *remitJudge) misplaced() {
	if j.plb.ID != "" {
		j.warn(j.plb, "", "x12-loop", "a provider adjustment stands before claims; put it at the end of the set")
		j.plb = Segment{}
	}
}

func (j *remitJudge) segment(seg Segment, at place) {
	j.sum.counting = true
	j.sum.segment(seg)
	j.take()
	switch seg.ID {
	case "PER":
		j.contact = j.contact || seg.El(1) == "BL"
		if at.loop == "1000A" {
			j.per = Segment{ID: "PER", Pos: seg.Pos}
		}
	case "PLB":
		j.plb = Segment{ID: "PLB", Pos: seg.Pos}
	case "LX":
		j.misplaced()
	case "CLP":
		j.misplaced()
		j.owed()
		patient, err := claim.ParseCents(seg.El(5))
		j.clp, j.patient, j.owes = Segment{ID: "CLP", Pos: seg.Pos}, patient, err == nil && seg.El(2) != "22"
		j.r.Counts["claims"]++
		j.addCents("charged", seg, 3)
		j.addCents("paid", seg, 4)
	case "SVC":
		j.r.Counts["lines"]++
	case "CAS":
		j.adjustments(seg)
		if seg.El(1) == "CR" && strings.HasPrefix(j.r.Version, "005010") {
			j.warn(seg, "01", "x12-code", "group code CR belongs to version 4010; send the original group")
		}
	}
}

// adjustments checks the reason codes of a CAS, which are not shipped, for their form, and takes what the patient owes.
func (j *remitJudge) adjustments(seg Segment) {
	for i := 2; i <= 17; i += 3 {
		if c := seg.El(i); c != "" && !reasonCode(c) {
			j.warn(seg, elem(i, 0), "x12-code", "no adjustment reason code looks like this; use one of the code list")
		}
		if seg.El(1) == "PR" && seg.El(i+1) != "" {
			v, err := claim.ParseCents(seg.El(i + 1))
			rest, over := claim.Sum(j.patient, -v)
			j.patient, j.owes = rest, j.owes && err == nil && over == nil
		}
	}
}

// reasonCode reports whether s has the form of a claim adjustment reason code: up to three digits, or a letter before.
func reasonCode(s string) bool {
	if s[0] >= 'A' && s[0] <= 'Z' {
		s = s[1:]
	}
	return s != "" && len(s) <= 3 && strings.Trim(s, "0123456789") == ""
}

// owed asserts that CLP05 is what the patient owes by the CAS; it is no part of the balances.
func (j *remitJudge) owed() {
	if j.owes && j.patient != 0 {
		j.warn(j.clp, "05", "R5-patient", "the patient's share differs from the PR adjustments by "+j.patient.Dollars()+"; send their sum")
	}
	j.owes = false
}

func (j *remitJudge) end() {
	j.owed()
	if j.per.ID != "" && !j.contact {
		j.warn(j.per, "01", "x12-required", "the technical contact of the payer is missing; add PER*BL")
	}
	j.sum.finish()
	j.take()
	j.r.Counts["payments"] = 1
	j.r.Cents["payment"], j.r.Cents["adjusted"] = j.sum.p.Total, j.sum.p.Adjusted
}

// take moves the findings about money; what single elements are wrong has been said already.
func (j *remitJudge) take() {
	for _, f := range j.sum.p.Findings {
		if strings.HasPrefix(f.Rule, "balance-") {
			f.Loop = j.loopOf(f.ID, f.Position)
			j.keep(f)
		}
	}
	j.sum.p.Findings = j.sum.p.Findings[:0]
}

// addCents sums element i into a total of the report; what cannot be read or summed is left out.
func (c *setCheck) addCents(name string, seg Segment, i int) {
	if v, err := claim.ParseCents(seg.El(i)); err == nil {
		if sum, err := claim.Sum(c.r.Cents[name], v); err == nil {
			c.r.Cents[name] = sum
		}
	}
}
