package tables_test

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/careclear/careclear/internal/tables"
)

func zip(t testing.TB, text string) string {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func importAll(t testing.TB, store string, all map[string]string) *tables.Report {
	t.Helper()
	r, err := tables.Import(write(t, t.TempDir(), all), store, tables.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func names(editions []tables.Edition) (out []string) {
	for _, e := range editions {
		from := "always"
		if e.From != nil {
			from = e.From.String()
		}
		out = append(out, fmt.Sprint(e.Table, " ", from, " ", e.Rows))
	}
	return out
}

func TestImport(t *testing.T) {
	store := t.TempDir()
	all := files()
	all["ptp_hosp.csv"] = "column1,column2,deletion_date,modifier_indicator\nG0281,G0283,9999-12-31,0\n"
	all["mue_hosp.csv"] = "hcpcs_code,mue_units,mue_mai,mue_service\nA0425,1,1,Outpatient Hospital\n"
	first := importAll(t, store, all)
	want := []string{"icd10cm 2026-04-01 14", "leie always 2", "ncci-aoc always 5", "ncci-mue always 3", "ncci-mue-supplier always 1", "ncci-ptp always 6", "pfs always 4", "pfs-gpci always 1", "pos always 3"}
	if diff := cmp.Diff(want, names(first.New)); diff != "" || len(first.Same) > 0 {
		t.Error(diff, first.Same)
	}
	if diff := cmp.Diff([]string{"mue_hosp.csv", "ptp_hosp.csv", "readme.md"}, first.Unused); diff != "" {
		t.Error(diff)
	}
	// The same content in other clothes is the same edition: gzipped, with a mark, LF for CRLF, rows turned round.
	pairs := strings.Split(strings.TrimSpace(strings.ReplaceAll(files()["pairs.csv"], "\r", "")), "\n")
	pairs[1], pairs[3] = pairs[3], pairs[1]
	again := importAll(t, store, map[string]string{"x.csv.gz": zip(t, "\ufeff"+strings.Join(pairs, "\n"))})
	if len(again.New) > 0 || len(again.Same) != 1 || again.Set != first.Set {
		t.Error("the same content made another edition:", again.New)
	}
	// Parts of a table in one folder are one edition, from the day in their names on; the one before stays in force
	// until then, and the set of before can still be opened.
	later := importAll(t, store, map[string]string{
		"p_2024-07-01_f1.csv": "column1,column2,deletion_date,modifier_indicator\n" + strings.Repeat("G0281,G0283,9999-12-31,0\n", 5),
		"p_2024-07-01_f2.csv": "column1,column2,deletion_date,modifier_indicator\nG0438,G0439,9999-12-31,1\n",
	})
	if diff := cmp.Diff([]string{"ncci-ptp 2024-07-01 6"}, names(later.New)); diff != "" {
		t.Error(diff)
	}
	s := open(t, store)
	if len(s.Editions()) != 10 || s.Digest() != later.Set {
		t.Errorf("%d editions in set %.8s", len(s.Editions()), s.Digest())
	}
	for on, want := range map[string]int{"2024-06-30": 1, "2024-07-01": 0} {
		if got := lookup(s, "G0281", "G0283", on); got.Indicator != want {
			t.Errorf("on %s: %+v", on, got)
		}
	}
	old, err := tables.OpenSet(store, first.Set)
	if err != nil {
		t.Fatal(err)
	}
	if got := lookup(old, "G0281", "G0283", "2024-07-01"); old.Digest() != first.Set || got.Indicator != 1 {
		t.Errorf("the set of before: %+v", got)
	}
	if _, err := tables.OpenSet(store, strings.Repeat("0", 64)); err == nil {
		t.Error("a set that never was")
	}
}

// TestRefused: a bad file leaves the store as it was, and the error says file, row and cure.
func TestRefused(t *testing.T) {
	store := t.TempDir()
	good := importAll(t, store, files())
	rows := []string{"column1,column2,deletion_date,modifier_indicator\n"}
	for i := range 40_000 {
		rows = append(rows, fmt.Sprintf("A%04d,B%04d,9999-12-31,1\n", i%9973, i%9949))
	}
	large := zip(t, strings.Join(rows, ""))
	for name, c := range map[string]struct{ file, text, want string }{
		"cut in a row":      {"p.csv", files()["pairs.csv"][:100], "p.csv, row 3: wrong number of fields; the file is cut short"},
		"cut in the text":   {"p.csv", strings.TrimSuffix(files()["pairs.csv"], "\r\n"), "p.csv, row 7: the last row has no line end"},
		"cut between rows":  {"p.csv", strings.Join(strings.SplitAfter(files()["pairs.csv"], "\n")[:5], ""), "4 rows, where the edition before has 6"},
		"gzip cut":          {"p.csv.gz", zip(t, files()["pairs.csv"])[:90], "p.csv.gz: unexpected EOF; the file is cut short"},
		"large gzip cut":    {"p.csv.gz", large[:len(large)/2], "p.csv.gz, row 1"},
		"gzip turned":       {"p.csv.gz", flip(zip(t, files()["pairs.csv"])), "p.csv.gz"},
		"indicator":         {"p.csv", "column1,column2,deletion_date,modifier_indicator\nG0281,G0283,9999-12-31,2\n", `p.csv, row 2: column modifier_indicator: "2" is not 0, 1 or 9; fetch`},
		"date":              {"p.csv", "column1,column2,deletion_date,modifier_indicator\nG0281,G0283,2024-02-30,1\n", `p.csv, row 2: column deletion_date: "2024-02-30" is not a date; write`},
		"code":              {"p.csv", "column1,column2,deletion_date,modifier_indicator\nG0281,G02 83,9999-12-31,1\n", "p.csv, row 2: column column2: "},
		"contradiction":     {"p.csv", "column1,column2,deletion_date,modifier_indicator\nG0281,G0283,9999-12-31,1\nG0281,G0283,9999-12-31,0\n", "p.csv: the pair G0281, G0283 stands with two"},
		"units":             {"m.csv", "hcpcs_code,mue_units,mue_mai,mue_rationale,mue_service\nA0425,-1,1,x,Practitioner\n", "m.csv, row 2: column mue_units: "},
		"MAI":               {"m.csv", "hcpcs_code,mue_units,mue_mai,mue_rationale,mue_service\nA0425,1,0,x,Practitioner\n", "m.csv, row 2: column mue_mai: "},
		"two providers":     {"m.csv", "hcpcs_code,mue_units,mue_mai,mue_rationale,mue_service\nA0425,1,1,x,Practitioner\nA0426,1,1,x,Hospital\n", "m.csv, row 3: column mue_service: "},
		"two limits":        {"m.csv", "hcpcs_code,mue_units,mue_mai,mue_rationale,mue_service\nA0425,1,1,x,Practitioner\nA0425,2,1,x,Practitioner\n", "m.csv, row 3: A0425 stands above"},
		"two types":         {"a.csv", "primary_code,add_on_code,aoc_edit_type\nG0513,G0514,1\nG0101,G0514,3\n", "a.csv, row 3: G0514 stands above"},
		"type":              {"a.csv", "primary_code,add_on_code,aoc_edit_type\nG0513,G0514,4\n", "a.csv, row 2: column aoc_edit_type: "},
		"NPI":               {"n.txt", "1003005315\n10030053\n", `n.txt, row 2: "10030053" is not an NPI; write`},
		"diagnosis":         {"i.txt", "A00\nA0-0\n", `i.txt, row 2: "A0-0" is no chapter`},
		"RVU":               {"f.csv", "hcpcs_code,mod,rvu_work,rvu_non_pe,rvu_fac_pe,rvu_mp,cf\nG0101,,0.455,0,0,0,33\n", "f.csv, row 2: column rvu_work: "},
		"negative RVU":      {"f.csv", "hcpcs_code,mod,rvu_work,rvu_non_pe,rvu_fac_pe,rvu_mp,cf\nG0101,,0.45,-1,0,0,33\n", "f.csv, row 2: column rvu_non_pe: "},
		"no indicators":     {"f.csv", "hcpcs_code,mod,rvu_work,rvu_non_pe,rvu_fac_pe,rvu_mp,cf\nG0101,,0,0,0,0,33\n", "f.csv: G0101 has amounts but no indicators; import both"},
		"indicator of fees": {"f.csv", "hcpcs_code,mod,status,glob,mult_proc,bilat_surg,asst_surg,co_surg\nG0101,,A,XX,0,9,1,2\n", "f.csv, row 2: column glob: "},
		"locality":          {"g.csv", "mac,locality,gpci_work,gpci_pe,gpci_mp\n10112,,1,1,1\n", "g.csv, row 2: column mac: "},
		"place":             {"o.csv", "pos_code,pos_type\n11,Home\n", "o.csv, row 2: column pos_type: "},
		"XML cut":           {"i.xml", files()["icd_2026-04.xml"][:300], "i.xml, row "},
		"XML without notes": {"i.xml", "<ICD10CM.tabular></ICD10CM.tabular>", "i.xml: there is no Excludes1 note"},
		"no table":          {"x.txt", "hello\n", "holds no table"},
	} {
		t.Run(name, func(t *testing.T) {
			before := list(t, store)
			_, err := tables.Import(write(t, t.TempDir(), map[string]string{c.file: c.text}), store, tables.Options{})
			if err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), ";") {
				t.Fatalf("want %q and a cure, got: %v", c.want, err)
			}
			if diff := cmp.Diff(before, list(t, store)); diff != "" {
				t.Error("the store is not as it was:", diff)
			}
			if open(t, store).Digest() != good.Set {
				t.Error("another set is current")
			}
		})
	}
	dir := write(t, t.TempDir(), map[string]string{"p.csv": strings.Join(strings.SplitAfter(files()["pairs.csv"], "\n")[:5], "")})
	if _, err := tables.Import(dir, store, tables.Options{AllowShrink: true}); err != nil {
		t.Error("a smaller table that is meant to be:", err)
	}
}

// flip turns one bit in the middle.
func flip(s string) string {
	b := []byte(s)
	b[len(b)/2] ^= 0x10
	return string(b)
}

func list(t *testing.T, dir string) map[string]string {
	t.Helper()
	all, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, e := range all {
		b, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		out[e.Name()] = string(b)
	}
	return out
}

// TestDamagedEdition: an edition whose bytes have changed is not used; importing again heals the store.
func TestDamagedEdition(t *testing.T) {
	store := t.TempDir()
	importAll(t, store, files())
	for name, text := range list(t, store) {
		if name == "current.json" {
			continue
		}
		for _, bad := range []string{flip(text), text[:len(text)/2], ""} {
			write(t, store, map[string]string{name: bad})
			_, err := tables.Open(store)
			if strings.HasSuffix(name, ".json") {
				continue // the list of the current set is current.json
			}
			if err == nil || !strings.Contains(err.Error(), "import the tables again") {
				t.Errorf("%s: %v", name, err)
			}
		}
		importAll(t, store, files())
		open(t, store)
	}
}

func TestNoFolder(t *testing.T) {
	if _, err := tables.Open(filepath.Join(t.TempDir(), "none")); err == nil {
		t.Error("opened nothing")
	}
	if _, err := tables.Import(filepath.Join(t.TempDir(), "none"), t.TempDir(), tables.Options{}); err == nil {
		t.Error("imported nothing")
	}
}
