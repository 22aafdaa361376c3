package adjudication_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/tables"
	"github.com/careclear/careclear/settlement/adjudication"
)

// remarked are the codes that want a remark (claims.md R4.1); onlyOA those of group OA alone (R4.2; B13 is OA in §4).
func remarked() []string {
	return []string{"16", "96", "129", "148", "201", "226", "227", "234", "237", "250", "251", "252", "267", "A1"}
}

func onlyOA() []string { return []string{"18", "23", "133", "136", "209", "257", "271", "277"} }

// hygiene asserts what holds of every decision: it balances, its codes keep the rules of claims.md R4.1 to R4.4, every
// rule that touched a line is a known one with that code, and every line is explained to both sides.
func hygiene(d claim.Decision) error {
	if err := d.Check(); err != nil {
		return err
	}
	rules := adjudication.Rules()
	for _, l := range d.Lines {
		if l.Allowed > l.Charge {
			return fmt.Errorf("line %d allows more than was charged", l.Number)
		}
		if l.Explanation == "" || l.PatientNote == "" || len(l.Rules) == 0 {
			return fmt.Errorf("line %d is not explained: %+v", l.Number, l)
		}
		adjusted := l.Charge - l.Paid
		for _, a := range l.Adjustments {
			if a.Group == claim.PR {
				adjusted -= a.Amount
			}
		}
		if adjusted < 0 {
			return fmt.Errorf("line %d: patient and plan owe more than the charge", l.Number) // no contract takes that
		}
		var carcs []string
		for _, r := range rules {
			if slices.Contains(l.Rules, r.ID) {
				carcs = append(carcs, r.CARC)
			}
		}
		for _, id := range l.Rules {
			if !slices.ContainsFunc(rules, func(r adjudication.Rule) bool { return r.ID == id }) {
				return fmt.Errorf("line %d names no rule: %s", l.Number, id)
			}
		}
		for _, a := range l.Adjustments {
			switch {
			case a.Amount == 0:
				return fmt.Errorf("line %d: an adjustment of nothing", l.Number)
			case !slices.Contains(carcs, a.CARC) && a.CARC != "204": // one that a plan of the tests sets itself
				return fmt.Errorf("line %d: no rule of %v says %s", l.Number, l.Rules, a.CARC)
			case slices.Contains(remarked(), a.CARC) && len(l.Remarks) == 0:
				return fmt.Errorf("line %d: CARC %s without a remark (R4.1)", l.Number, a.CARC)
			case slices.Contains(onlyOA(), a.CARC) && a.Group != claim.OA, a.CARC == "45" && a.Group != claim.CO && a.Group != claim.PR:
				return fmt.Errorf("line %d: %s-%s (R4.2)", l.Number, a.Group, a.CARC)
			case a.CARC == "45" && a.Amount == l.Charge:
				return fmt.Errorf("line %d: 45 takes the whole charge (R4.3)", l.Number)
			case a.CARC == "133":
				return fmt.Errorf("line %d: 133 stays out (R4.4)", l.Number)
			}
		}
		prior := slices.ContainsFunc(l.Adjustments, func(a claim.Adjustment) bool { return a.CARC == "23" })
		if prior && slices.ContainsFunc(l.Adjustments, func(a claim.Adjustment) bool { return a.CARC == "45" }) {
			return fmt.Errorf("line %d: 45 repeats the cut of other payers (R4.3)", l.Number)
		}
	}
	return nil
}

// TestRulesAreComplete: every rule has its place in the order, its code or its reason to pend, and its source; a denial
// also its words for the patient.
func TestRulesAreComplete(t *testing.T) {
	step, seen := 0, map[string]bool{}
	for _, r := range adjudication.Rules() {
		if r.Step < step || r.ID == "" || r.Source == "" || seen[r.ID+r.CARC+r.Pend] {
			t.Errorf("%+v", r)
		}
		step, seen[r.ID+r.CARC+r.Pend] = r.Step, true
		switch {
		case r.Pend != "":
			if r.CARC != "" || r.Provider == "" || r.Patient == "" {
				t.Errorf("%+v pends: it has no code and tells both sides why", r)
			}
			if got, ok := adjudication.Pending(r.Pend); !ok || got != r {
				t.Errorf("%s is not found: %+v", r.Pend, got)
			}
		case r.CARC == "" && r.ID != "oop-maximum", slices.Contains(remarked(), r.CARC) && r.Remark == "":
			t.Errorf("%s: CARC %q, remark %q", r.ID, r.CARC, r.Remark)
		case slices.Contains(onlyOA(), r.CARC) != (r.Group == claim.OA && r.CARC != "22" && r.CARC != "94" && r.CARC != "B13"):
			t.Errorf("%s: %s-%s (R4.2)", r.ID, r.Group, r.CARC)
		}
		if r.Patient != "" && !strings.HasSuffix(r.Patient, ".") {
			t.Errorf("%s: %q is no sentence", r.ID, r.Patient)
		}
	}
	for _, s := range []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16} {
		if !slices.ContainsFunc(adjudication.Rules(), func(r adjudication.Rule) bool { return r.Step == s }) {
			t.Errorf("step %d has no rule", s)
		}
	}
}

func TestPendingKnowsOnlyReasons(t *testing.T) {
	for _, none := range []string{"", "duplicate"} {
		if r, ok := adjudication.Pending(none); ok {
			t.Errorf("%q: %+v", none, r)
		}
	}
}

// TestCodesAreOpen: every code that a rule has by default may be sent today (R4.5), by the real list.
func TestCodesAreOpen(t *testing.T) {
	dir := os.Getenv("CARECLEAR_DATA")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared", "data")
	}
	text, err := os.ReadFile(filepath.Join(dir, "reference", "adj_codes.csv"))
	if err != nil {
		t.Skipf("SKIP: no list of codes (set CARECLEAR_DATA to the data folder): %v", err)
	}
	set := readTables(t, map[string]string{"adj_codes.csv": string(text)})
	for _, r := range adjudication.Rules() {
		for _, code := range []string{r.CARC, r.Remark} {
			if sendable, known := set.Sendable(code, day("2026-11-21")); code != "" && !(sendable && known) {
				t.Errorf("%s: code %s is not open", r.ID, code)
			}
		}
	}
}

func readTables(t testing.TB, files map[string]string) *tables.Set {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	set, err := tables.Read(dir, tables.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// TestClosedCodes: a code that may not be sent on the day of the decision is an error, not a remittance.
func TestClosedCodes(t *testing.T) {
	s := ready(plan(t, "unlisted: {mode: deny, remark: N130}"))
	s.Tables = readTables(t, map[string]string{"adj.csv": "adj_code,adj_type,adj_start_date,adj_end_date\n96,CARC,1995-01-01,\nN130,RARC,2003-01-01,2026-05-01\n"})
	s.Editions = s.Tables.Digest()
	c := bill("2024-05-01", line("G0101", 100))
	for on, closed := range map[string]bool{"2026-04-30": false, "2026-05-01": true} {
		s.DecidedOn = day(on)
		if _, err := adjudication.Adjudicate(c, s); (err != nil) != closed || closed && !strings.Contains(err.Error(), "code N130 may not be sent on 2026-05-01") {
			t.Errorf("%s: %v", on, err)
		}
	}
	s.DecidedOn = 0
	decide(t, c, s)
}
