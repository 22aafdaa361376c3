package fraud_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/careclear/careclear/fraud"
	"github.com/careclear/careclear/fraud/fraudtest"
)

func TestLoadExclusions(t *testing.T) {
	h := fraudtest.New(t)
	ctx := context.Background()
	listed := func() (n int) {
		if err := h.Pool.QueryRow(ctx, "select count(*) from excluded_provider").Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	var rows strings.Builder
	for i := range 100 {
		fmt.Fprintln(&rows, npi(i))
	}
	whole := rows.String()
	for _, tc := range []struct {
		name, list string
		min, want  int // want < 0: refused
		truncated  bool
	}{
		{"no trailer and no minimum", whole, 0, -1, true},
		{"below the minimum", whole, 101, -1, true},
		{"whole", whole, 100, 100, false},
		{"windows line ends, comments, doubles and unknowns", "# list\r\n" + npi(1) + "\r\n" + npi(1) + "\r\n0000000000\r\n" + strings.ReplaceAll(whole, "\n", "\r\n"), 100, 100, false},
		{"cut off within a line", whole[:len(whole)-3], 90, -1, true},
		{"cut off at a line", whole[:len(whole)-20*11], 50, -1, true},
		{"wrong trailer", whole + "# end 101\n", 0, -1, true},
		{"trailer cut off", whole + "# end 1", 0, -1, true},
		{"something after the trailer", whole + "# end 100\n" + npi(200) + "\n", 0, -1, false},
		{"not an NPI", whole + "1234567890\n", 10, -1, false},
		{"a web page", "<html>\n</html>\n", 1, -1, false},
		{"empty", "", 1, -1, true},
		{"a shorter list with a trailer", npi(7) + "\n# end 1\n", 0, 1, false},
		{"an empty list with a trailer", "# end 0\n", 0, 0, false},
	} {
		before := listed()
		n, err := fraud.LoadExclusions(ctx, h.Pool, strings.NewReader(tc.list), fraud.Exclusions{Source: "test", MinRows: tc.min})
		switch {
		case tc.want < 0 && (err == nil || listed() != before):
			t.Errorf("%s: taken (%v), %d rows", tc.name, err, listed())
		case tc.want < 0 && errors.Is(err, fraud.ErrTruncated) != tc.truncated:
			t.Errorf("%s: %v", tc.name, err)
		case tc.want >= 0 && (err != nil || n != tc.want || listed() != tc.want):
			t.Errorf("%s: %d, %v, %d rows", tc.name, n, err, listed())
		}
	}
}

// TestNewListAppliesAfterRewind: claims examined before a list came are examined again when asked.
func TestNewListAppliesAfterRewind(t *testing.T) {
	h := fraudtest.New(t)
	ctx := context.Background()
	h.Block(1, "main", a("1", by(npi(99))))
	run(t, h, 1)
	if _, err := fraud.LoadExclusions(ctx, h.Pool, strings.NewReader(npi(99)+"\n# end 1\n"), fraud.Exclusions{}); err != nil {
		t.Fatal(err)
	}
	if run(t, h, 1); len(alerts(t, h)) != 0 {
		t.Error("a block was examined twice")
	}
	if got := replay(t, h, 1); len(got) != 1 {
		t.Errorf("%d alerts after rewinding", len(got))
	}
}

func TestRulesCarryWhatTheyMust(t *testing.T) {
	rules, err := fraud.Rules()
	if err != nil {
		t.Fatal(err)
	}
	class := map[string]fraud.Class{"exact-duplicate": fraud.Hard, "near-duplicate": fraud.Suspicion, "excluded-provider": fraud.Hard, "impossible-day": fraud.Hard, "velocity": fraud.Suspicion}
	formulas := map[string]bool{}
	for _, r := range rules {
		if r.Class() != class[r.ID] || r.Version < 1 || r.Citation == "" || r.Minimum < 1 || formulas[r.Formula] {
			t.Errorf("%+v", r)
		}
		formulas[r.Formula] = true
		for _, l := range r.Levels {
			if l.Action == fraud.Deny && l.Class != fraud.Hard {
				t.Errorf("rule %s denies on suspicion", r.ID)
			}
		}
	}
	if len(rules) != len(class) {
		t.Errorf("%d rules", len(rules))
	}
}

// TestLoadRulesRefuses changes the built-in rules in ways that must be noticed.
func TestLoadRulesRefuses(t *testing.T) {
	files := func() fstest.MapFS {
		out := fstest.MapFS{}
		err := fs.WalkDir(os.DirFS("rules"), ".", func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			b, err := os.ReadFile("rules/" + path)
			out[path] = &fstest.MapFile{Data: b}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	if _, err := fraud.LoadRules(files()); err != nil {
		t.Fatal(err)
	}
	for name, tc := range map[string]struct{ file, old, new, says string }{
		"a field that is not known":   {"rules.yaml", "title: Velocity", "titel: Velocity", "titel"},
		"a fact that is not declared": {"rules.yaml", "when: minutes > 1440", "when: hours > 24", "hours"},
		"a number for a condition":    {"rules.yaml", "when: minutes > 1440", "when: minutes", "int"},
		"a text for a score":          {"rules.yaml", `score: "400"`, `score: "'high'"`, "string"},
		"an unknown class":            {"rules.yaml", "class: hard", "class: certain", "class"},
		"an unknown action":           {"rules.yaml", "action: deny", "action: jail", "action"},
		"a rule twice":                {"rules.yaml", "id: velocity", "id: impossible-day", "twice"},
		"no version":                  {"rules.yaml", "version: 1", "version: 0", "version"},
		"an unknown type":             {"rules.yaml", "npi: string", "npi: text", "npi"},
		"a rule without a query":      {"rules.yaml", "id: velocity", "id: speed", "speed"},
		"no rules":                    {"rules.yaml", "rules:", "rules: []\nother:", "other"},
		"a code that is not level II": {"minutes.yaml", "T1019: 15", "99213: 15", "99213"},
		"a day in a unit":             {"minutes.yaml", "T1019: 15", "T1019: 2000", "T1019"},
	} {
		fsys := files()
		was := string(fsys[tc.file].Data)
		if !strings.Contains(was, tc.old) {
			t.Fatalf("%s: nothing to change", name)
		}
		fsys[tc.file] = &fstest.MapFile{Data: []byte(strings.Replace(was, tc.old, tc.new, 1))}
		if _, err := fraud.LoadRules(fsys); err == nil || !strings.Contains(err.Error(), tc.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestFormulaShowsChange: any change of a query or a setting changes the formula, and only then.
func TestFormulaShowsChange(t *testing.T) {
	base, err := fraud.LoadRules(os.DirFS("rules"))
	if err != nil {
		t.Fatal(err)
	}
	built, err := fraud.Rules()
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{}
	for _, f := range []string{"rules.yaml", "minutes.yaml", "fresh.sql", "exact-duplicate.sql", "near-duplicate.sql", "excluded-provider.sql", "impossible-day.sql", "velocity.sql"} {
		b, err := os.ReadFile("rules/" + f)
		if err != nil {
			t.Fatal(err)
		}
		if f == "velocity.sql" {
			b = append(b, '\n')
		}
		fsys[f] = &fstest.MapFile{Data: b}
	}
	changed, err := fraud.LoadRules(fsys)
	if err != nil {
		t.Fatal(err)
	}
	for i := range base {
		if base[i].Formula != built[i].Formula {
			t.Errorf("%s: the same rule has two formulas", base[i].ID)
		}
		if (base[i].Formula != changed[i].Formula) != (base[i].ID == "velocity") {
			t.Errorf("%s: formula %s, then %s", base[i].ID, base[i].Formula, changed[i].Formula)
		}
	}
}
