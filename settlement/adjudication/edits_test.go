package adjudication_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/tables"
	"github.com/careclear/careclear/settlement/adjudication"
)

var _ adjudication.Tables = (*tables.Set)(nil)

// The files of the edits' tests: the rows of claims.md's worked examples, and made-up ones.
const (
	pairRows = "column1,column2,deletion_date,modifier_indicator\n" +
		"G0281,G0283,9999-12-31,1\nG0438,G0439,9999-12-31,0\nG0442,G0250,2020-01-01,9\nG0442,G0250,9999-12-31,1\n" +
		"G0001,G0002,9999-12-31,0\nG0002,G0003,9999-12-31,0\nG0513,G0002,9999-12-31,0\n"
	unitRows = "hcpcs_code,mue_units,mue_mai,mue_service\n" +
		"A0425,250,1,Practitioner\nG0108,6,3,Practitioner\nG0101,1,2,Practitioner\nG0009,0,1,Practitioner\nG0514,2,3,Practitioner\n"
	supplierRows = "hcpcs_code,mue_units,mue_mai,mue_service\nA0425,1,2,DME Supplier\n"
	addOnRows    = "primary_code,add_on_code,aoc_edit_type\nG0513,G0514,1\nG0101,G0513,1\nG0001,G0513,1\n" +
		"CCCCC,G0515,2\nCCCCC,G0516,3\nG0101,G0516,3\nG0518,G0517,1\nG0517,G0518,1\nG0101,G0518,1\n"
	codeRows = "A00\nA000\nA044\nA05\nA050\nE10\nE109\n"
	tabular  = `<ICD10CM.tabular><chapter><section><diag><name>A04</name><excludes1><note>(A05.-)</note></excludes1></diag></section></chapter></ICD10CM.tabular>`
)

// editTables reads the rows above; those of ICD-10-CM are in force from 2024 on.
func editTables(t testing.TB) *tables.Set {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{"p.csv": pairRows, "m.csv": unitRows, "s.csv": supplierRows, "a.csv": addOnRows,
		"icd_2024-01-01.txt": codeRows, "icd_2024-01-01.xml": tabular} {
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

// edited is a snapshot in which only the edits stand against payment.
func edited(t testing.TB, rest string) adjudication.Snapshot {
	s := ready(plan(t, "unlisted: {mode: percentOfCharge, bps: 10000}\n"+rest))
	s.Tables = editTables(t)
	s.Editions = s.Tables.Digest()
	return s
}

func units(l claim.Line, thousandths claim.Units) claim.Line {
	l.Units = thousandths
	return l
}

// verdicts prints what became of each line: "paid" or its codes.
func verdicts(d claim.Decision) (out []string) {
	for _, l := range d.Lines {
		if adjudication.Denied(l) {
			out = append(out, strings.Join(append([]string{cas(l)}, l.Remarks...), " "))
		} else {
			out = append(out, "paid")
		}
	}
	return out
}

func TestEdits(t *testing.T) {
	mai3 := line("G0108", 100)
	for name, c := range map[string]struct {
		on    string
		lines []claim.Line
		plan  string
		want  []string
	}{
		// claims.md §4.1
		"pair, indicator 1": {"2024-05-01", []claim.Line{line("G0281", 3000), line("G0283", 2500)}, "", []string{"paid", "CO-236 2500"}},
		"column 2 first":    {"2024-05-01", []claim.Line{line("G0283", 2500), line("G0281", 3000)}, "", []string{"CO-236 2500", "paid"}},
		"XS on column 2":    {"2024-05-01", []claim.Line{line("G0281", 3000), line("G0283", 2500, "XS")}, "", []string{"paid", "paid"}},
		"XS on column 1":    {"2024-05-01", []claim.Line{line("G0281", 3000, "XS"), line("G0283", 2500)}, "", []string{"paid", "paid"}},
		"59 on column 1 before July 2019": {"2019-06-30", []claim.Line{line("G0281", 3000, "59"), line("G0283", 2500)}, "",
			[]string{"paid", "CO-236 2500"}},
		"59 on column 1 from July 2019":   {"2019-07-01", []claim.Line{line("G0281", 3000, "59"), line("G0283", 2500)}, "", []string{"paid", "paid"}},
		"59 on column 2 before July 2019": {"2019-06-30", []claim.Line{line("G0281", 3000), line("G0283", 2500, "59")}, "", []string{"paid", "paid"}},
		"LT on column 1 before July 2019": {"2019-06-30", []claim.Line{line("G0281", 3000, "LT"), line("G0283", 2500)}, "", []string{"paid", "paid"}},
		"another modifier":                {"2024-05-01", []claim.Line{line("G0281", 3000, "GP"), line("G0283", 2500, "KX")}, "", []string{"paid", "CO-236 2500"}},
		"pair, indicator 0":               {"2024-05-01", []claim.Line{line("G0438", 20000), line("G0439", 15000, "59")}, "", []string{"paid", "CO-236 15000"}},
		"withdrawn":                       {"2019-06-01", []claim.Line{line("G0442", 100), line("G0250", 100)}, "", []string{"paid", "paid"}},
		"in force again":                  {"2024-05-01", []claim.Line{line("G0442", 100), line("G0250", 100)}, "", []string{"paid", "CO-236 100"}},
		"pairs are independent":           {"2024-05-01", []claim.Line{line("G0001", 100), line("G0002", 100), line("G0003", 100)}, "", []string{"paid", "CO-236 100", "CO-236 100"}},
		// §4.2
		"MAI 1, split":      {"2024-05-01", []claim.Line{units(line("A0425", 100), 200_000), units(line("A0425", 200), 200_000)}, "", []string{"paid", "paid"}},
		"MAI 1, one line":   {"2024-05-01", []claim.Line{units(line("A0425", 100), 250_001), units(line("A0425", 200), 250_000)}, "", []string{"CO-151 100 N362", "paid"}},
		"MAI 2, with 59":    {"2024-05-01", []claim.Line{line("G0101", 100), line("G0101", 200, "59")}, "", []string{"CO-151 100 N362", "CO-151 200 N362"}},
		"MAI 3":             {"2024-05-01", []claim.Line{units(mai3, 4000), units(mai3, 4000)}, "", []string{"CO-151 100 N362", "CO-151 100 N362"}},
		"MAI 3, just right": {"2024-05-01", []claim.Line{units(mai3, 4000), units(mai3, 2000)}, "", []string{"paid", "paid"}},
		"limit 0":           {"2024-05-01", []claim.Line{units(line("G0009", 100), 1)}, "", []string{"CO-151 100 N362"}},
		"huge units":        {"2024-05-01", []claim.Line{units(mai3, 1<<62), units(mai3, 1<<62)}, "", []string{"CO-151 100 N362", "CO-151 100 N362"}},
		// §4.3
		"add-on alone":           {"2024-05-01", []claim.Line{line("G0513", 100)}, "", []string{"CO-234 100 N122"}},
		"add-on with primary":    {"2024-05-01", []claim.Line{line("G0513", 100), line("G0101", 100)}, "", []string{"paid", "paid"}},
		"chain":                  {"2024-05-01", []claim.Line{line("G0514", 100), line("G0513", 100), line("G0101", 100)}, "", []string{"paid", "paid", "paid"}},
		"chain without its root": {"2024-05-01", []claim.Line{line("G0514", 100), line("G0513", 100)}, "", []string{"CO-234 100 N122", "CO-234 100 N122"}},
		"chain without a link":   {"2024-05-01", []claim.Line{line("G0514", 100), line("G0101", 100)}, "", []string{"CO-234 100 N122", "paid"}},
		"primary denied by units": {"2024-05-01", []claim.Line{line("G0513", 100), units(line("G0101", 100), 2000)}, "",
			[]string{"CO-234 100 N122", "CO-151 100 N362"}},
		"add-on over its limit, alone": {"2024-05-01", []claim.Line{units(line("G0514", 100), 3000)}, "", []string{"CO-151 100 N362"}},
		"circle":                       {"2024-05-01", []claim.Line{line("G0517", 100), line("G0518", 100)}, "", []string{"CO-234 100 N122", "CO-234 100 N122"}},
		"circle with a root":           {"2024-05-01", []claim.Line{line("G0517", 100), line("G0518", 100), line("G0101", 100)}, "", []string{"paid", "paid", "paid"}},
		"type 2":                       {"2024-05-01", []claim.Line{line("G0515", 100), line("G0101", 100)}, "", []string{"CO-234 100 N122", "paid"}},
		"type 2, payer's list":         {"2024-05-01", []claim.Line{line("G0515", 100), line("G0101", 100)}, "codingEdits: {addOnPrimaries: {G0515: [G0101]}}", []string{"paid", "paid"}},
		"type 3, listed":               {"2024-05-01", []claim.Line{line("G0516", 100), line("G0101", 100)}, "", []string{"paid", "paid"}},
		"type 3, payer's list":         {"2024-05-01", []claim.Line{line("G0516", 100), line("G0102", 100)}, "codingEdits: {addOnPrimaries: {G0516: [G0102]}}", []string{"paid", "paid"}},
		"type 1, payer's list":         {"2024-05-01", []claim.Line{line("G0513", 100), line("G0102", 100)}, "codingEdits: {addOnPrimaries: {G0513: [G0102]}}", []string{"CO-234 100 N122", "paid"}},
		// §4.0: the first denial wins, and what is denied takes no part
		"pair before units and add-on": {"2024-05-01", []claim.Line{line("G0513", 100), line("G0001", 100), line("G0002", 100)}, "", []string{"paid", "paid", "CO-236 100"}},
		"switched off": {"2024-05-01", []claim.Line{line("G0281", 3000), line("G0283", 2500), line("G0513", 100), units(line("G0009", 1), 1)},
			"codingEdits: {off: [ncci-ptp, ncci-mue, ncci-aoc]}", []string{"paid", "paid", "paid", "paid"}},
	} {
		t.Run(name, func(t *testing.T) {
			s := edited(t, c.plan)
			s.ReceivedOn = day("2024-06-01")
			s.Member.Coverage[0].From = day("2015-01-01")
			d := decide(t, bill(c.on, c.lines...), s)
			if diff := cmp.Diff(c.want, verdicts(d)); diff != "" {
				t.Error(diff)
			}
			s.Tables, s.Editions = nil, ""
			if got := verdicts(decide(t, bill(c.on, c.lines...), s)); slices.ContainsFunc(got, func(v string) bool { return v != "paid" }) {
				t.Errorf("without tables: %q", got)
			}
		})
	}
}

// TestEditsLookAtHistory: paid lines of earlier claims of the day and provider count, denied ones do not.
func TestEditsLookAtHistory(t *testing.T) {
	const on = "2024-05-01"
	reversal := func(service string) []claim.Task {
		return []claim.Task{{Kind: claim.TaskReversal, Claim: "CC-1", Service: service, On: day(on), Line: 1, Rule: "ncci-ptp"}}
	}
	for name, c := range map[string]struct {
		before, now claim.Line
		want        string
		tasks       []claim.Task
	}{
		"column 2 after column 1":              {line("G0281", 1), line("G0283", 2500), "CO-236 2500", nil},
		"column 1 after column 2":              {line("G0283", 1), line("G0281", 3000), "paid", reversal("hcpcs:G0283")},
		"column 1 after column 2 with 59":      {line("G0283", 1, "59"), line("G0281", 3000), "paid", nil},
		"column 2 after column 1, XU on it":    {line("G0281", 1, "XU"), line("G0283", 2500), "paid", nil},
		"column 1 after column 2, indicator 0": {line("G0439", 1, "59"), line("G0438", 3000), "paid", reversal("hcpcs:G0439")},
		"units":                                {units(line("G0108", 1), 4000), units(line("G0108", 100), 3000), "CO-151 100 N362", nil},
		"units of MAI 1 do not look back":      {units(line("A0425", 1), 250_000), units(line("A0425", 100), 250_000), "paid", nil},
		"primary of before":                    {line("G0101", 1), line("G0513", 100), "paid", nil},
		"not its primary":                      {line("G0102", 1), line("G0513", 100), "CO-234 100 N122", nil},
	} {
		t.Run(name, func(t *testing.T) {
			s := edited(t, "")
			earlier := bill(on, c.before)
			s.History = adjudication.PriorLines("CC-1", earlier, nil)
			d := decide(t, bill(on, c.now), s)
			if diff := cmp.Diff([]string{c.want}, verdicts(d)); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(c.tasks, d.Tasks); diff != "" {
				t.Error(diff)
			}
			// The same line counts for nothing if it was denied, of another day, or of another provider.
			alone := decide(t, bill(on, c.now), edited(t, ""))
			for what, change := range map[string]func(*adjudication.PriorLine){
				"denied":   func(p *adjudication.PriorLine) { p.Denied = true },
				"day":      func(p *adjudication.PriorLine) { p.From, p.To = p.From-1, p.To-1 },
				"provider": func(p *adjudication.PriorLine) { p.Provider = "npi:1" },
			} {
				s.History = adjudication.PriorLines("CC-1", earlier, nil)
				change(&s.History[0])
				d := decide(t, bill(on, c.now), s)
				if diff := cmp.Diff(verdicts(alone), verdicts(d)); diff != "" || len(d.Tasks) > 0 {
					t.Errorf("%s: %s %v", what, diff, d.Tasks)
				}
			}
		})
	}
}

// TestEditsKeepApart: lines of other providers or days, and of other kinds of claim, are not compared.
func TestEditsKeepApart(t *testing.T) {
	two := func() *claim.Claim { return bill("2024-05-01", line("G0281", 3000), line("G0283", 2500)) }
	for name, change := range map[string]func(*claim.Claim){
		"provider": func(c *claim.Claim) { c.Lines[1].Rendering = &claim.Provider{NPI: "1003005315"} },
		"day": func(c *claim.Claim) {
			c.To, c.Lines[1].From, c.Lines[1].To = c.To+1, c.To+1, c.To+1
		},
		"institutional": func(c *claim.Claim) { c.Kind = claim.Institutional },
		"code system":   func(c *claim.Claim) { c.Lines[1].Service.System = claim.SNOMED },
	} {
		c := two()
		change(c)
		if diff := cmp.Diff([]string{"paid", "paid"}, verdicts(decide(t, c, edited(t, "")))); diff != "" {
			t.Error(name, diff)
		}
	}
	// A line that was denied before the edits is no partner, no unit and no primary.
	for _, lines := range [][2]claim.Line{{line("G0281", 3000), line("G0283", 2500)}, {line("G0101", 1), line("G0101", 2500)}, {line("G0283", 1), line("G0281", 2500)}} {
		c := bill("2024-05-01", lines[:]...)
		s := edited(t, "")
		s.History = adjudication.PriorLines("CC-1", bill("2024-05-01", lines[0]), nil)
		s.History[0].Denied = true // a duplicate is one of a denied line, too
		if diff := cmp.Diff("paid", verdicts(decide(t, c, s))[1]); diff != "" {
			t.Error(diff)
		}
	}
	s := edited(t, "")
	s.Provider.Supplier = true
	if got := verdicts(decide(t, bill("2024-05-01", units(line("A0425", 100), 2000)), s)); got[0] != "CO-151 100 N362" {
		t.Error("a supplier has the supplier's limits:", got)
	}
}

func TestDiagnoses(t *testing.T) {
	for name, c := range map[string]struct {
		on, codes string
		pointers  [2][]int
		want      []string
	}{
		"complete":               {"2024-05-01", "A000 E10.9", [2][]int{{1}, {2}}, []string{"paid", "paid"}},
		"a category":             {"2024-05-01", "A000 E10", [2][]int{{1}, {2}}, []string{"paid", "CO-16 200 M76"}},
		"unknown":                {"2024-05-01", "A000 Z99", [2][]int{{1, 2}, {1}}, []string{"CO-16 100 M76", "paid"}},
		"nobody points":          {"2024-05-01", "A000 Z99", [2][]int{}, []string{"CO-16 100 M76", "CO-16 200 M76"}},
		"no release that day":    {"2023-12-31", "A000 Z99", [2][]int{}, []string{"paid", "paid"}},
		"exclude each other":     {"2024-05-01", "A044 A050 E109", [2][]int{{1}, {3}}, []string{"CO-16 100 M76", "paid"}},
		"exclude, the other way": {"2024-05-01", "A044 A050 E109", [2][]int{{2}, {3}}, []string{"CO-16 100 M76", "paid"}},
		"the one and itself":     {"2024-05-01", "A050 A050", [2][]int{{1}, {2}}, []string{"paid", "paid"}},
		"none":                   {"2024-05-01", "", [2][]int{}, []string{"paid", "paid"}},
	} {
		t.Run(name, func(t *testing.T) {
			in := bill(c.on, line("G0102", 100), line("G0104", 200))
			for _, code := range strings.Fields(c.codes) {
				in.Diagnoses = append(in.Diagnoses, claim.Code{System: claim.ICD10CM, Value: code})
			}
			in.Lines[0].Diagnosis, in.Lines[1].Diagnosis = c.pointers[0], c.pointers[1]
			d := decide(t, in, edited(t, ""))
			if diff := cmp.Diff(c.want, verdicts(d)); diff != "" {
				t.Error(diff)
			}
			for _, l := range d.Lines {
				for _, code := range strings.Fields(c.codes) {
					if strings.Contains(l.Explanation, code) {
						t.Errorf("the explanation names a diagnosis: %s", l.Explanation)
					}
				}
			}
			for i := range in.Diagnoses {
				in.Diagnoses[i].System = claim.ICD9CM
			}
			if diff := cmp.Diff([]string{"paid", "paid"}, verdicts(decide(t, in, edited(t, "")))); diff != "" {
				t.Error("another code system:", diff)
			}
			if diff := cmp.Diff([]string{"paid", "paid"}, verdicts(decide(t, in, edited(t, "codingEdits: {off: [icd10cm-billable, icd10cm-excludes1]}")))); diff != "" {
				t.Error("switched off:", diff)
			}
		})
	}
}

// TestEditions: the digest of the inputs covers the editions, and a replay with other tables fails.
func TestEditions(t *testing.T) {
	c, s := digestCase(t)
	without := decide(t, c, s).Inputs
	s.Tables = editTables(t)
	if _, err := adjudication.Adjudicate(c, s); err == nil || !strings.Contains(err.Error(), "set Editions") {
		t.Error("tables without editions:", err)
	}
	s.Editions = strings.Repeat("0", 64)
	if _, err := adjudication.Adjudicate(c, s); err == nil || !strings.Contains(err.Error(), "open that one") {
		t.Error("other tables:", err)
	}
	s.Editions = s.Tables.Digest()
	with := decide(t, c, s).Inputs
	s.Provider.Supplier = true
	supplier := decide(t, c, s).Inputs
	if without == with || with == supplier {
		t.Error("the digest does not cover the tables, or whose limits apply")
	}
	s.Tables = nil
	if _, err := adjudication.Adjudicate(c, s); err == nil || !strings.Contains(err.Error(), "open the set") {
		t.Error("no tables:", err)
	}
}
