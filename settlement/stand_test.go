package settlement

import (
	"strings"
	"testing"
	"time"
)

// TestEveryActInEverySituation: what is possible is what the picture of contracts/README.md allows the parties; everything else
// is answered by what to do instead.
func TestEveryActInEverySituation(t *testing.T) {
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	ago := func(days int) *time.Time {
		d := now.AddDate(0, 0, -days)
		return &d
	}
	kinds := []string{"void", "reverse", "hold", "release", "appeal", "uphold", "overturn", "dispute"}
	paid := situation{state: "settled", onChain: true, paid: 4_000, decided: ago(10)}
	with := func(s situation, change func(*situation)) situation {
		change(&s)
		return s
	}
	for name, c := range map[string]struct {
		s   situation
		may string
	}{
		"received":       {situation{state: "received"}, "void"},
		"submitted":      {situation{state: "submitted", onChain: true}, "void hold"},
		"adjudicated":    {situation{state: "adjudicated", onChain: true}, "void hold"},
		"in review":      {situation{state: "pended", cause: reasonPolicy, onChain: true}, "void"},
		"void asked":     {situation{state: "pended", cause: reasonVoid, onChain: true, voiding: true}, "reverse"},
		"held":           {situation{state: "held", cause: reasonHold, onChain: true, held: true}, "void release"},
		"held once":      {situation{state: "submitted", onChain: true, held: true}, "void"},
		"settled":        {paid, "void reverse appeal"},
		"settled of old": {with(paid, func(s *situation) { s.decided = ago(181) }), "void reverse"},
		"patient's":      {with(paid, func(s *situation) { s.paid = 0 }), "void appeal"},
		"being replaced": {with(paid, func(s *situation) { s.replaced = true }), ""},
		"denied":         {with(paid, func(s *situation) { s.state, s.paid = "denied", 0 }), "void appeal"},
		"appealed":       {with(paid, func(s *situation) { s.state, s.appealed, s.raised = "appealed", true, ago(9) }), "uphold overturn"},
		"not answered":   {with(paid, func(s *situation) { s.state, s.appealed, s.raised = "appealed", true, ago(61) }), "uphold overturn dispute"},
		"being answered": {with(paid, func(s *situation) {
			s.state, s.appealed, s.raised, s.open = "appealed", true, ago(9), []string{"uphold"}
		}), ""},
		"disputed":       {with(paid, func(s *situation) { s.state, s.appealed = "disputed", true }), ""},
		"upheld":         {with(paid, func(s *situation) { s.state, s.appealed = "upheld", true }), "void reverse dispute"},
		"upheld of old":  {with(paid, func(s *situation) { s.state, s.appealed, s.decided = "upheld", true, ago(61) }), "void reverse"},
		"overturned":     {with(paid, func(s *situation) { s.state, s.appealed = "overturned", true }), "void dispute"},
		"replaced":       {situation{state: "reversed", cause: "replaced", onChain: true}, ""},
		"voided":         {situation{state: "reversed", cause: "voided", onChain: true}, ""},
		"recovered":      {situation{state: "reversed", cause: "recovered", onChain: true, decided: ago(1)}, "appeal"},
		"refused":        {situation{state: "refused", cause: "chain:InvalidClaim"}, ""},
		"a void":         {situation{state: "reversed", cause: "voided", frequency: "8"}, ""},
		"void under way": {with(paid, func(s *situation) { s.open = []string{"void", "reverse"} }), "appeal"},
	} {
		t.Run(name, func(t *testing.T) {
			var may []string
			for _, kind := range kinds {
				why := c.s.against(kind, now)
				if why == "" {
					may = append(may, kind)
				} else if len(why) < 10 || strings.ToLower(why[:1]) != why[:1] {
					t.Errorf("%s: %q says too little", kind, why)
				}
			}
			if got := strings.Join(may, " "); got != c.may {
				t.Errorf("possible: %q, want %q", got, c.may)
			}
		})
	}
}
