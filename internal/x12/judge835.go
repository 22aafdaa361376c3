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
	case "PLB":
		j.plb = Segment{ID: "PLB", Pos: seg.Pos}
	case "LX":
		j.misplaced()
	case "CLP":
		j.misplaced()
		j.r.Counts["claims"]++
		j.addCents("charged", seg, 3)
		j.addCents("paid", seg, 4)
	case "SVC":
		j.r.Counts["lines"]++
	case "CAS":
		if seg.El(1) == "CR" && strings.HasPrefix(j.r.Version, "005010") {
			j.warn(seg, "01", "x12-code", "group code CR belongs to version 4010; send the original group")
		}
	}
}

func (j *remitJudge) end() {
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
