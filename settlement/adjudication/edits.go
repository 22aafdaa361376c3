package adjudication

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// Edits is what a plan says about the coding edits. The zero value applies all of them with the published lists.
type Edits struct {
	Off []string `json:"off,omitempty"` // rules that the plan does not apply, "ncci-mue"
	// Primaries is the payer's own list of primary services for add-on codes of type 2 and 3.
	Primaries map[string][]string `json:"primaries,omitempty"`
}

func (e *Edits) off(rule string) bool { return slices.Contains(e.Off, rule) }

// service is what the edits compare: the code of a service, who gave it, and on which day. The day of a service that
// took several is its first.
type service struct {
	code, provider string
	on             claim.Day
}

// services returns the services of the lines, with an empty code for lines that take no part: those denied, and those
// without a HCPCS code. The tables are those of practitioners and suppliers, so they are about professional claims.
func (w *work) services() []service {
	if w.claim.Kind != claim.Professional {
		return nil
	}
	if w.all == nil {
		w.all = make([]service, len(w.lines))
		for i := range w.claim.Lines {
			if in := &w.claim.Lines[i]; in.Service.System == claim.HCPCS {
				w.all[i] = service{in.Service.Value, w.lines[i].provider, in.From}
			}
		}
	}
	open := slices.Clone(w.all)
	for i := range open {
		if w.lines[i].denied {
			open[i].code = ""
		}
	}
	return open
}

// priors calls do for the lines of earlier claims that were not denied and stand beside a service.
func (w *work) priors(s service, do func(code string, p *PriorLine)) {
	for i := range w.snap.History {
		p := &w.snap.History[i]
		if p.From != s.on || p.Denied || p.Provider != s.provider {
			continue
		}
		if code, ok := strings.CutPrefix(p.Service, claim.HCPCS+":"); ok {
			do(code, p)
		}
	}
}

// beside says whether two services were given by one provider on one day.
func (s service) beside(t service) bool {
	return s.code != "" && t.code != "" && s.on == t.on && s.provider == t.provider
}

// denyPairs applies the NCCI pairs to all pairs of lines, and of a line with a paid one of before (claims.md §4.1). The
// pairs do not see each other: a line that one of them denies still denies its own column 2.
func denyPairs(w *work) {
	rule := ncciPairs()
	if !w.edits(rule) {
		return
	}
	all := w.services()
	for i, s := range all {
		if s.code == "" {
			continue
		}
		for j := range i {
			if t := all[j]; s.beside(t) {
				column2, indicator, ok := w.snap.Tables.Pair(s.code, t.code, s.on)
				second, first := i, j
				if column2 != s.code {
					second, first = j, i
				}
				if ok && stands(indicator, w.claim.Lines[first].Modifiers, w.claim.Lines[second].Modifiers, s.on) {
					w.lines[second].denyPair(rule, all[first].code, indicator)
				}
			}
		}
		w.priors(s, func(code string, p *PriorLine) {
			column2, indicator, ok := w.snap.Tables.Pair(s.code, code, s.on)
			mine := w.claim.Lines[i].Modifiers
			switch {
			case !ok:
			case column2 == s.code && stands(indicator, p.Modifiers, mine, s.on):
				w.lines[i].denyPair(rule, code, indicator)
			case column2 != s.code && stands(indicator, mine, p.Modifiers, s.on):
				w.tasks = append(w.tasks, claim.Task{Kind: claim.TaskReversal, Claim: p.Claim, Service: p.Service, On: p.From, Line: w.claim.Lines[i].Number, Rule: rule.ID})
			}
		})
	}
}

func (l *workLine) denyPair(e Rule, column1 string, indicator int) {
	if l.denied {
		return
	}
	cure := "No modifier changes that."
	if indicator == 1 {
		cure = "If it was a separate service, correct the claim with the modifier that says so."
	}
	l.deny(e, "it is not paid beside "+column1+" by the same provider on the same day. "+cure)
}

// stands says whether a pair's edit stands in spite of the modifiers of its lines.
func stands(indicator int, column1, column2 []string, on claim.Day) bool {
	return indicator == 0 || indicator == 1 &&
		!slices.ContainsFunc(column2, func(m string) bool { return ncciModifier(m) || separate(m) }) &&
		!slices.ContainsFunc(column1, func(m string) bool { return ncciModifier(m) || separate(m) && on >= eitherLine })
}

// eitherLine is 2019-07-01: from then on 59 and its relatives count on the line of column 1 too.
const eitherLine claim.Day = 18078

// separate says whether a modifier is 59 or one of those that say more exactly what 59 says.
func separate(m string) bool {
	switch m {
	case "59", "XE", "XS", "XP", "XU":
		return true
	}
	return false
}

// ncciModifier says whether a modifier is another one that NCCI lets through: of anatomy, of the global period, 27, 91.
func ncciModifier(m string) bool {
	switch m {
	case "E1", "E2", "E3", "E4", "FA", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9",
		"TA", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "LT", "RT", "LC", "LD", "RC", "LM", "RI",
		"24", "25", "57", "58", "78", "79", "27", "91":
		return true
	}
	return false
}

// denyUnits applies the unit limits (claims.md §4.2): MAI 1 to each line alone, 2 and 3 to all lines of the code, day and
// provider with the paid ones of before. Over the limit every unit is denied.
func denyUnits(w *work) {
	rule := unlikelyUnits()
	if !w.edits(rule) {
		return
	}
	all := w.services()
	for i, s := range all {
		if s.code == "" {
			continue
		}
		most, mai, ok := w.snap.Tables.MaxUnits(s.code, w.snap.Provider.Supplier, s.on)
		if !ok {
			continue
		}
		billed := w.claim.Lines[i].Units
		if mai != 1 {
			billed = 0
			for j, t := range all {
				if s.beside(t) && s.code == t.code {
					billed = plus(billed, w.claim.Lines[j].Units)
				}
			}
			w.priors(s, func(code string, p *PriorLine) {
				if code == s.code {
					billed = plus(billed, p.Units)
				}
			})
		}
		if billed > claim.Units(most)*1000 {
			w.lines[i].deny(rule, fmt.Sprintf("at most %d units of this service are paid on one day. %s", most, unitsCure(mai)))
		}
	}
}

func unitsCure(mai int) string {
	switch mai {
	case 1:
		return "If more were needed, correct the claim: bill them on lines of their own with the modifier that says why."
	case 2:
		return "The limit knows no exception."
	}
	return "If more were needed, appeal with the documentation."
}

// plus adds units and stays at the greatest number instead of wrapping.
func plus(a, b claim.Units) claim.Units {
	if b > math.MaxInt64-a {
		return math.MaxInt64
	}
	return a + b
}

// denyLoneAddOns pays an add-on code only beside a primary one that is itself payable (claims.md §4.3). Add-ons carry
// add-ons: from the lines that stand alone it goes up the chains, so codes that only name each other carry nothing.
func denyLoneAddOns(w *work) {
	rule := loneAddOn()
	if !w.edits(rule) {
		return
	}
	all := w.services()
	var waiting []int // add-ons that nothing carries yet
	for i, s := range all {
		if s.code != "" && w.snap.Tables.AddOn(s.code, s.on) != 0 {
			waiting = append(waiting, i)
		}
	}
	if len(waiting) == 0 {
		return
	}
	carriers := slices.Clone(all)
	for _, i := range waiting {
		carriers[i].code = ""
	}
	for _, i := range waiting {
		w.priors(all[i], func(code string, _ *PriorLine) {
			carriers = append(carriers, service{code, all[i].provider, all[i].on})
		})
	}
	for len(carriers) > 0 {
		c := carriers[len(carriers)-1]
		carriers = carriers[:len(carriers)-1]
		waiting = slices.DeleteFunc(waiting, func(i int) bool {
			if !c.beside(all[i]) || !w.carries(c.code, all[i].code, all[i].on) {
				return false
			}
			carriers = append(carriers, all[i])
			return true
		})
	}
	for _, i := range waiting {
		w.lines[i].deny(rule, "it is an add-on, and no service it can be added to is payable for the same provider and day. Bill both together.")
	}
}

// carries says whether a primary code is one of an add-on's: of the published list for types 1 and 3, of the payer's own
// for types 2 and 3.
func (w *work) carries(primary, addOn string, on claim.Day) bool {
	kind := w.snap.Tables.AddOn(addOn, on)
	return kind != 2 && w.snap.Tables.Carries(primary, addOn, on) ||
		kind != 1 && slices.Contains(w.plan.Edits.Primaries[addOn], primary)
}
