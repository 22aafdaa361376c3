package x12

import "github.com/careclear/careclear/internal/claim"

// PaidLine is a service line of a remittance (835 loop 2110).
type PaidLine struct {
	Control      string // REF*6R: the line's number as its sender gave it
	Service      claim.Code
	Modifiers    []string
	Charge, Paid claim.Cents
}

// PaidLines reads the service lines of a claim in a remittance: a loop that [ReadLoops] handed out as unit "2100" of an 835.
func PaidLines(l *Loop) ([]PaidLine, *claim.Refusal) {
	f := &Fields{}
	var out []PaidLine
	for svc := range l.Loops("2110") {
		s := svc.Segment("SVC")
		p := PaidLine{Control: svc.Segment("REF", "6R").El(2)}
		p.Service, p.Modifiers = ServiceOf(s, 1)
		for i, to := range []*claim.Cents{&p.Charge, &p.Paid} {
			if v := f.Amount(s, i+2); v != nil {
				*to = *v
			}
		}
		out = append(out, p)
	}
	return out, f.Refusal
}

// MatchLines says which line of a claim each line of its remittance is about, -1 where none is: by the control number if
// both have one, else by code and charge, whatever the modifiers, which are lost on the way in practice (claims.md §8).
// A line of the claim is matched once.
func MatchLines(c *claim.Claim, paid []PaidLine) []int {
	out, taken := make([]int, len(paid)), make([]bool, len(c.Lines))
	find := func(i int, same func(claim.Line) bool) {
		for j, l := range c.Lines {
			if out[i] < 0 && !taken[j] && same(l) {
				out[i], taken[j] = j, true
			}
		}
	}
	for i, p := range paid { // numbers first: a guess must not take a line that another one names
		out[i] = -1
		if p.Control != "" {
			find(i, func(l claim.Line) bool { return l.Control == p.Control })
		}
	}
	for i, p := range paid {
		find(i, func(l claim.Line) bool {
			return (l.Control == "" || p.Control == "") && l.Service == p.Service && l.Charge == p.Charge
		})
	}
	return out
}
