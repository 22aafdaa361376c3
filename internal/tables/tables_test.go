package tables_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/tables"
)

// reference returns the folder of real tables, which are not part of this repository; without it the test skips.
func reference(t testing.TB) string {
	t.Helper()
	dir := os.Getenv("CARECLEAR_DATA")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared", "data")
	}
	dir = filepath.Join(dir, "reference")
	if _, err := os.Stat(filepath.Join(dir, "ncci_ptp_prac_pairs.csv.gz")); err != nil {
		t.Skipf("SKIP: no reference tables (set CARECLEAR_DATA to the data folder): %v", err)
	}
	return dir
}

func day(s string) claim.Day {
	d, err := claim.ParseDay(s)
	if err != nil {
		panic(err)
	}
	return d
}

// files of the columns that CMS publishes, with HCPCS level II codes only.
func files() map[string]string {
	return map[string]string{
		"pairs.csv": "column1,column2,deletion_date,modifier_indicator,rationale\r\n" +
			"G0281,G0283,9999-12-31,1,x\r\n" +
			"G0438,G0439,9999-12-31,0,x\r\n" +
			"G0442,G0250,2020-01-01,9,\"x, y\"\r\n" + "G0442,G0250,9999-12-31,1,x\r\n" +
			"G0101,G0102,2020-06-30,0,x\r\n" + "G0102,G0101,2022-12-31,1,x\r\n",
		"mue.csv":               "hcpcs_code,mue_units,mue_mai,mue_rationale,mue_service\nA0425,250,1,x,Practitioner\nG0108,6,3,x,Practitioner\nG0101,1,2,x,Practitioner\n",
		"mue_dme.csv":           "hcpcs_code,mue_units,mue_mai,mue_rationale,mue_service\nA0425,0,3,x,DME Supplier\n",
		"aoc.csv":               "primary_code,add_on_code,aoc_edit_type\nG0513,G0514,1\nG0101,G0513,1\nCCCCC,G0515,2\nCCCCC,G0516,3\nG0101,G0516,3\n",
		"icd_2026-04_codes.txt": "1\nA00-A09\nA00\nA000\nA001\nA04\nA044\nA05\nA050\nA053\nA059\nB95\n",
		"icd_2026-04.xml": `<ICD10CM.tabular><chapter><name>1</name><excludes1><note>carrier of disease (B95.-)</note></excludes1>
			<section id="A00-A09"><diag><name>A04</name><excludes1><note>foodborne (NOS) poisoning, elsewhere (A05.0-A05.8, A00.1)</note>
			<note>with more (A05.9 with 7th character B)</note></excludes1><diag><name>A04.4</name></diag></diag><diag><name>A05</name></diag></section></chapter></ICD10CM.tabular>`,
		"amounts.csv":    "hcpcs_code,mod,rvu_work,rvu_non_pe,rvu_fac_pe,rvu_mp,cf\nG0101,,0.45,0.66,0.3,0.07,33.2875\nG0102,26,20971.51,0,1,.5,33\n",
		"indicators.csv": "hcpcs_code,mod,status,glob,mult_proc,bilat_surg,asst_surg,co_surg\nG0101,,A,XXX,0,9,1,2\nG0102,26,R,090,2,1,0,0\n",
		"gpci.csv":       "mac,state,locality,locality_name,gpci_work,gpci_pe,gpci_mp,gpci_gaf\n10112,AL,00,\"A, B\",1,0.869,0.575,2.444\n",
		"pos.csv":        "pos_code,pos_type,pos_name\n11,Non-Facility,x\n22,Facility,y\n27,Unassigned,z\n",
		"npis.txt":       "1003005315\n1003011644",
		"readme.md":      "not a table\n",
	}
}

func write(t testing.TB, dir string, all map[string]string) string {
	t.Helper()
	for name, text := range all {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func open(t testing.TB, dir string) *tables.Set {
	t.Helper()
	s, err := tables.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

type pair struct {
	Column2   string
	Indicator int
	OK        bool
}

func lookup(s *tables.Set, a, b, on string) (p pair) {
	p.Column2, p.Indicator, p.OK = s.Pair(a, b, day(on))
	return p
}

func TestPair(t *testing.T) {
	s := open(t, write(t, t.TempDir(), files()))
	for _, c := range []struct {
		a, b, on string
		want     pair
	}{
		{"G0281", "G0283", "2024-05-01", pair{"G0283", 1, true}},
		{"G0283", "G0281", "2024-05-01", pair{"G0283", 1, true}}, // in either order
		{"g0283", "G0281", "1999-01-01", pair{"g0283", 1, true}}, // the caller's own spelling comes back
		{"G0438", "G0439", "2024-05-01", pair{"G0439", 0, true}},
		{"G0442", "G0250", "2019-06-01", pair{}}, // withdrawn
		{"G0442", "G0250", "2020-01-01", pair{}}, // the deletion date is the last day
		{"G0442", "G0250", "2020-01-02", pair{"G0250", 1, true}},
		{"G0442", "G0250", "2024-05-01", pair{"G0250", 1, true}},
		{"G0101", "G0102", "2020-06-30", pair{"G0102", 0, true}}, // rows both ways: the one that ends first
		{"G0101", "G0102", "2020-07-01", pair{"G0101", 1, true}},
		{"G0101", "G0102", "2023-01-01", pair{}},
		{"G0281", "G0281", "2024-05-01", pair{}},
		{"G0281", "Z9999", "2024-05-01", pair{}},
		{"G0281", "", "2024-05-01", pair{}},
		{"G0281", "not a code", "2024-05-01", pair{}},
		{"G0281", "G0283", "9999-12-31", pair{"G0283", 1, true}},
		{"G0281", "G0283", "1801-01-01", pair{"G0283", 1, true}},
	} {
		if got := lookup(s, c.a, c.b, c.on); got != c.want {
			t.Errorf("%s %s on %s: %+v, want %+v", c.a, c.b, c.on, got, c.want)
		}
	}
}

func TestPairFromEffectiveDay(t *testing.T) {
	s := open(t, write(t, t.TempDir(), map[string]string{"pairs.csv": "modifier_indicator,effective_date,column2,column1,deletion_date\n" +
		"0,2019-01-01,G0283,G0281,*\n1,2021-01-01,G0102,G0101,2021-12-31\n0,,G0102,G0101,2023-12-31\n"}))
	for _, c := range []struct {
		a, b, on string
		want     pair
	}{
		{"G0281", "G0283", "2018-12-31", pair{}},
		{"G0281", "G0283", "2019-01-01", pair{"G0283", 0, true}},
		{"G0101", "G0102", "2020-12-31", pair{"G0102", 0, true}}, // the row that ends first had not begun
		{"G0101", "G0102", "2021-06-01", pair{"G0102", 1, true}},
	} {
		if got := lookup(s, c.a, c.b, c.on); got != c.want {
			t.Errorf("%s %s on %s: %+v, want %+v", c.a, c.b, c.on, got, c.want)
		}
	}
}

func TestOtherTables(t *testing.T) {
	s, on := open(t, write(t, t.TempDir(), files())), day("2026-05-01")
	type limit struct {
		Units, MAI int
		OK         bool
	}
	for code, want := range map[string]limit{"A0425": {250, 1, true}, "G0108": {6, 3, true}, "G0101": {1, 2, true}, "G0102": {}, "": {}} {
		var got limit
		if got.Units, got.MAI, got.OK = s.MaxUnits(code, false, on); got != want {
			t.Errorf("limit of %s: %+v, want %+v", code, got, want)
		}
	}
	if units, mai, ok := s.MaxUnits("A0425", true, on); units != 0 || mai != 3 || !ok {
		t.Error("a supplier has the supplier's limit")
	}
	for code, want := range map[string]int{"G0514": 1, "G0513": 1, "G0515": 2, "G0516": 3, "G0101": 0, "": 0, "CCCCC": 0} {
		if got := s.AddOn(code, on); got != want {
			t.Errorf("add-on type of %s: %d, want %d", code, got, want)
		}
	}
	for _, c := range [][2]string{{"G0513", "G0514"}, {"G0101", "G0513"}, {"G0101", "G0516"}} {
		if !s.Carries(c[0], c[1], on) || s.Carries(c[1], c[0], on) {
			t.Errorf("%s carries %s, and not the other way round", c[0], c[1])
		}
	}
	if s.Carries("CCCCC", "G0515", on) || s.Carries("", "G0515", on) || s.Carries("G0101", "G0515", on) {
		t.Error("CCCCC is no service")
	}
	for code, want := range map[string]bool{"A00": false, "A000": true, "A00.0": true, "a04.4": true, "A059": true, "B95": true, "Z99": false, "": false, "A00-A09": false} {
		if got, known := s.Billable(code, on); got != want || !known {
			t.Errorf("%q billable: %v %v, want %v", code, got, known, want)
		}
	}
	if _, known := s.Billable("A000", day("2026-03-31")); known {
		t.Error("no release is in force before the first")
	}
	for pair, want := range map[[2]string]bool{
		{"A04.4", "A05.0"}: true, {"A050", "A044"}: true, {"A044", "A001"}: true, {"A044", "A0530"}: true, {"A044", "A000"}: false,
		{"A044", "A059"}: false, // a note that says more than codes is not read
		{"A044", "B95"}:  true, {"A050", "B951"}: true, {"B95", "B95"}: false, {"A044", "A044"}: false, {"A044", ""}: false,
	} {
		if got := s.Excludes1(pair[0], pair[1], on); got != want {
			t.Errorf("%v exclude each other: %v", pair, got)
		}
	}
	g0101 := claim.FeeRow{Status: 'A', Global: [3]byte{'X', 'X', 'X'}, Multiple: '0', Bilateral: '9', Assistant: '1', CoSurgeons: '2',
		Work: 45, NonFacility: 66, Facility: 30, Malpractice: 7, Factor: 332875}
	g0102 := claim.FeeRow{Status: 'R', Global: [3]byte{'0', '9', '0'}, Multiple: '2', Bilateral: '1', Assistant: '0', CoSurgeons: '0',
		Work: 2097151, Facility: 100, Malpractice: 50, Factor: 330000}
	for key, want := range map[[2]string]claim.FeeRow{{"G0101", ""}: g0101, {"G0102", "26"}: g0102, {"G0101", "26"}: {}, {"G0102", ""}: {}, {"G01", "0126"}: {}, {"", ""}: {}} {
		if got, ok := s.FeeRow(key[0], key[1], on); got != want || ok != (want != claim.FeeRow{}) {
			t.Errorf("fee of %v: %+v", key, got)
		}
	}
	if g, ok := s.Locality("10112", "00", on); !ok || g != (claim.GPCI{Work: 1000, Practice: 869, Malpractice: 575}) {
		t.Errorf("locality: %+v", g)
	}
	if _, ok := s.Locality("10112", "01", on); ok {
		t.Error("a locality that is not there")
	}
	for place, want := range map[string][2]bool{"11": {false, true}, "22": {true, true}, "27": {}, "28": {}, "": {}} {
		if facility, known := s.Facility(place, on); [2]bool{facility, known} != want {
			t.Errorf("place %q: %v %v", place, facility, known)
		}
	}
	if !s.Excluded("1003011644", on) || s.Excluded("1003011645", on) || s.Excluded("x", on) {
		t.Error("excluded NPIs")
	}
}

// The zero set, and a set whose only edition begins later, know nothing.
func TestNothingKnown(t *testing.T) {
	var zero tables.Set
	dir := write(t, t.TempDir(), map[string]string{"p_2024-07-01.csv": files()["pairs.csv"]})
	for _, s := range []*tables.Set{&zero, open(t, dir)} {
		on := day("2024-06-30")
		if _, _, ok := s.Pair("G0281", "G0283", on); ok {
			t.Error("a pair")
		}
		if _, _, ok := s.MaxUnits("A0425", false, on); ok {
			t.Error("a limit")
		}
		if s.AddOn("G0514", on) != 0 || s.Carries("G0513", "G0514", on) || s.Excludes1("A04.4", "A05", on) || s.Excluded("1003005315", on) {
			t.Error("something")
		}
	}
	if _, _, ok := open(t, dir).Pair("G0281", "G0283", day("2024-07-01")); !ok {
		t.Error("the edition is in force from its first day on")
	}
}

// TestReference imports the real tables and asks what claims.md says of them.
func TestReference(t *testing.T) {
	store := t.TempDir()
	report, err := tables.Import(reference(t), store, tables.Options{})
	if err != nil {
		t.Fatal(err)
	}
	rows := map[string]int{}
	for _, e := range report.New {
		rows[e.Table] = e.Rows
	}
	for table, want := range map[string]int{tables.PTP: 2546016, tables.MUE: 14677, tables.MUESupplier: 2928, tables.AddOns: 7465, tables.Excluded: 8172,
		tables.Fees: 2 * 18664, tables.Localities: 109, tables.Places: 99} {
		if rows[table] != want {
			t.Errorf("%s has %d rows, want %d", table, rows[table], want)
		}
	}
	read, err := tables.Read(reference(t), tables.Options{})
	if err != nil {
		t.Fatal(err)
	}
	s := open(t, store)
	if diff := cmp.Diff(s.Editions(), read.Editions()); diff != "" || s.Digest() != read.Digest() || s.Digest() != report.Set {
		t.Error("a store and its folder differ", diff)
	}
	for _, c := range []struct {
		a, b, on string
		want     pair
	}{
		{"G0281", "G0283", "2024-05-01", pair{"G0283", 1, true}},
		{"G0438", "G0439", "2024-05-01", pair{"G0439", 0, true}},
		{"G0442", "G0250", "2019-06-01", pair{}},
		{"G0442", "G0250", "2024-05-01", pair{"G0250", 1, true}},
	} {
		if got := lookup(s, c.a, c.b, c.on); got != c.want {
			t.Errorf("%s %s on %s: %+v, want %+v", c.a, c.b, c.on, got, c.want)
		}
	}
	on := day("2026-05-01")
	for code, want := range map[string][2]int{"A0425": {250, 1}, "G0108": {6, 3}, "G0101": {1, 2}} {
		if units, mai, _ := s.MaxUnits(code, false, on); [2]int{units, mai} != want {
			t.Errorf("limit of %s: %d, MAI %d", code, units, mai)
		}
	}
	if s.AddOn("G0514", on) != 1 || !s.Carries("G0513", "G0514", on) || !s.Carries("G0101", "G0513", on) {
		t.Error("the chain G0514, G0513, G0101")
	}
	row, _ := s.FeeRow("G0101", "", on)
	alabama, _ := s.Locality("10112", "00", on)
	for place, want := range map[string]claim.Cents{"11": 3541, "22": 2500} {
		facility, known := s.Facility(place, on)
		if got := row.Fee(alabama, facility); got != want || !known {
			t.Errorf("G0101 in place %s: %d, want %d", place, got, want)
		}
	}
	for code, want := range map[string]bool{"A00": false, "A000": true, "E119": true, "E11": false, "S06.0X0A": true, "S060X0": false} {
		if got, known := s.Billable(code, on); got != want || !known {
			t.Errorf("%s billable: %v", code, got)
		}
	}
	if !s.Excludes1("E10.9", "E11.9", on) || s.Excludes1("E11.9", "I10", on) {
		t.Error("diabetes of type 1 and 2 exclude each other, diabetes and hypertension do not")
	}
	if i := slices.IndexFunc(s.Editions(), func(e tables.Edition) bool { return e.Table == tables.ICD10CM }); s.Editions()[i].Unread > 200 {
		t.Errorf("%d Excludes1 notes name no codes", s.Editions()[i].Unread)
	}
}
