package adjudication_test

import (
	"fmt"
	"math/rand/v2"
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

// conforming is how many random claims both implementations decide.
const conforming = 100_000

// TestConformity on generated tables, dense in everything that is rare in the real ones: rows both ways, withdrawn
// edits, chains and circles.
func TestConformity(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	generateTables(t, dir)
	conform(t, dir, "pairs.csv", "units.csv", "addons.csv")
}

// TestConformityReal on the real tables, which are not part of this repository.
func TestConformityReal(t *testing.T) {
	t.Parallel()
	conform(t, reference(t), "ncci_ptp_prac_pairs.csv.gz", "ncci_mue_prac.csv", "ncci_aoc.csv")
}

// reference returns the folder of real tables; without it the test skips.
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

func conform(t *testing.T, dir, pairs, units, addOns string) {
	own := map[string][]string{}
	n := newNaive(t, dir, pairs, units, addOns, own)
	list := &strings.Builder{}
	for i, a := range n.addOns { // some add-ons have primaries of the payer's
		if n.kinds[a] != "1" && i%2 == 0 {
			own[a] = []string{n.unitCodes[i%len(n.unitCodes)], n.addOns[(i*7+1)%len(n.addOns)]}
			fmt.Fprintf(list, "    %s: [%s]\n", a, `"`+strings.Join(own[a], `", "`)+`"`)
		}
	}
	s := ready(plan(t, "unlisted: {mode: percentOfCharge, bps: 10000}\ncodingEdits:\n  addOnPrimaries:\n"+list.String()))
	set, err := tables.Read(dir, tables.Options{})
	if err != nil {
		t.Fatal(err)
	}
	s.Tables, s.Editions = set, set.Digest()
	s.Member.Coverage[0].From = day("1990-01-01")
	s.ReceivedOn = day("2030-01-01")

	r := rand.New(rand.NewPCG(1, 2))
	count := map[string]int{}
	for i := range conforming {
		c := n.randomClaim(r)
		s.History = nil
		if r.IntN(2) == 0 {
			earlier := n.randomClaim(r)
			for j := range earlier.Lines { // on the days of this one
				at := c.Lines[r.IntN(len(c.Lines))]
				earlier.Lines[j].From, earlier.Lines[j].To = at.From, at.To
				if r.IntN(2) == 0 {
					earlier.Lines[j].Service = n.partner(r, at.Service)
				}
				earlier.Lines[j].Charge += 1_000_000 // never a duplicate
			}
			s.History = adjudication.PriorLines("CC", earlier, nil)
			for j := range s.History {
				s.History[j].Denied = r.IntN(4) == 0
			}
		}
		d := decide(t, c, s)
		var carcs, reversals []string
		for _, l := range d.Lines {
			carc := ""
			if adjudication.Denied(l) {
				carc = l.Adjustments[0].CARC
			}
			carcs = append(carcs, carc)
			count[carc]++
		}
		for _, task := range d.Tasks {
			reversals = append(reversals, fmt.Sprint(task.Claim, " ", task.Service, " ", task.Line))
		}
		wantCarcs, wantReversals := n.decide(c, s.History)
		slices.Sort(reversals)
		slices.Sort(wantReversals)
		if diff := cmp.Diff([][]string{wantCarcs, wantReversals}, [][]string{carcs, reversals}); diff != "" {
			t.Fatalf("claim %d of %d: %s\nlines: %+v\nhistory: %+v", i, conforming, diff, c.Lines, s.History)
		}
		count["task"] += len(reversals)
	}
	t.Logf("%d claims, 0 differences; lines: %v", conforming, count)
	for _, what := range []string{"", "236", "151", "234", "task"} {
		if count[what] < conforming/1000 {
			t.Errorf("only %d of %q: the random claims prove too little", count[what], what)
		}
	}
}

// randomClaim draws lines that have to do with each other: pairs, codes with limits, add-ons with and without what
// carries them, over two providers and two days.
func (n *naive) randomClaim(r *rand.Rand) *claim.Claim {
	var codes []string
	for len(codes) < 2 || r.IntN(3) > 0 && len(codes) < 9 {
		switch r.IntN(3) {
		case 0:
			p := n.allPairs[r.IntN(len(n.allPairs))]
			codes = append(codes, p[0], p[1])
		case 1:
			c := n.unitCodes[r.IntN(len(n.unitCodes))]
			codes = append(codes, c)
			if r.IntN(3) == 0 {
				codes = append(codes, c)
			}
		default:
			a := n.addOns[r.IntN(len(n.addOns))]
			codes = append(codes, a)
			for _, listed := range [][]string{n.primaries[a], n.payers[a]} { // up the chain, sometimes
				for len(listed) > 0 && r.IntN(4) > 0 && len(codes) < 9 {
					a = listed[r.IntN(len(listed))]
					codes = append(codes, a)
					listed = n.primaries[a]
				}
			}
		}
	}
	r.Shuffle(len(codes), func(i, j int) { codes[i], codes[j] = codes[j], codes[i] })
	on := n.randomDay(r, codes)
	c := bill(on.String())
	for i, code := range codes {
		l := line(code, claim.Cents(100+i))
		l.Number, l.From, l.To, l.Units = i+1, on, on, 1000
		if r.IntN(12) == 0 {
			l.From, l.To = on+1, on+1
		}
		if r.IntN(12) == 0 {
			l.Rendering = &claim.Provider{NPI: "1003005315"}
		}
		if limit := n.units[code].most; limit > 0 && r.IntN(2) == 0 {
			l.Units = claim.Units(limit*1000/int64(1+r.IntN(2)) + r.Int64N(3) - 1)
		}
		for range max(0, r.IntN(5)-2) {
			l.Modifiers = append(l.Modifiers, modifiers[r.IntN(len(modifiers))])
		}
		c.Charge += l.Charge
		c.Lines = append(c.Lines, l)
	}
	return c
}

var modifiers = []string{"59", "XS", "XE", "XP", "XU", "LT", "25", "91", "RI", "26", "GP", "50"}

// randomDay is near a day on which a row of the codes ends, near July 2019, or any.
func (n *naive) randomDay(r *rand.Rand, codes []string) claim.Day {
	if r.IntN(2) == 0 {
		for _, a := range codes {
			for _, b := range codes {
				for _, p := range n.pairs[[2]string{a, b}] {
					if p.deleted < "2029" && p.deleted > "1991" && r.IntN(2) == 0 {
						return day(p.deleted) + claim.Day(r.IntN(3)) - 1
					}
				}
			}
		}
	}
	if r.IntN(4) == 0 {
		return day("2019-06-29") + claim.Day(r.IntN(4))
	}
	return day("2015-01-01") + claim.Day(r.IntN(4000))
}

// partner is a service that some table names together with another.
func (n *naive) partner(r *rand.Rand, of claim.Code) claim.Code {
	switch {
	case r.IntN(2) == 0:
		return of
	case len(n.primaries[of.Value]) > 0:
		of.Value = n.primaries[of.Value][r.IntN(len(n.primaries[of.Value]))]
	default:
		for range 20 {
			if p := n.allPairs[r.IntN(len(n.allPairs))]; p[0] == of.Value || p[1] == of.Value {
				of.Value = p[r.IntN(2)]
				break
			}
		}
	}
	return of
}

// generateTables writes tables of a few dozen made-up level II codes.
func generateTables(t testing.TB, dir string) {
	t.Helper()
	r := rand.New(rand.NewPCG(3, 4))
	code := func() string { return fmt.Sprintf("G%04d", 9900+r.IntN(60)) }
	days := []string{"9999-12-31", "9999-12-31", "2016-12-31", "2019-06-30", "2019-07-01", "2023-03-31"}
	seen := map[string]bool{}
	pairs := []string{"column1,column2,deletion_date,modifier_indicator"}
	for range 900 {
		a, b, d := code(), code(), days[r.IntN(len(days))]
		if key := min(a, b) + max(a, b) + d; a != b && !seen[key] { // the files never end both ways on one day
			seen[key] = true
			pairs = append(pairs, strings.Join([]string{a, b, d, string("0119"[r.IntN(4)])}, ","))
		}
	}
	units := []string{"hcpcs_code,mue_units,mue_mai,mue_service"}
	for i := range 50 {
		units = append(units, fmt.Sprintf("G%04d,%d,%d,Practitioner", 9900+i, r.IntN(5), 1+r.IntN(3)))
	}
	addOns := []string{"primary_code,add_on_code,aoc_edit_type"}
	for i := range 20 {
		addOn, kind := fmt.Sprintf("G%04d", 9940+i), 1+r.IntN(3)
		for range 1 + r.IntN(4) {
			primary := code()
			if kind > 1 && r.IntN(6) < 7-2*kind { // a type 2 that lists one must not use it
				primary = "CCCCC"
			}
			addOns = append(addOns, fmt.Sprintf("%s,%s,%d", primary, addOn, kind))
		}
	}
	for name, rows := range map[string][]string{"pairs.csv": pairs, "units.csv": units, "addons.csv": addOns} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(strings.Join(rows, "\n")+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// BenchmarkFullTables decides simple claims (three lines, a history of three) with the real tables.
func BenchmarkFullTables(b *testing.B) {
	set, err := tables.Read(reference(b), tables.Options{})
	if err != nil {
		b.Fatal(err)
	}
	const settings = "deductible: {individual: \"500\"}\ncoinsuranceBps: 2000\noopMax: {individual: \"3000\"}\nunlisted: {mode: percentOfCharge, bps: 8000}"
	s := ready(plan(b, settings))
	s.Accumulators = adjudication.Accumulators{2026: {}}
	s.History = adjudication.PriorLines("CC", bill("2026-04-20", line("G0101", 100), line("G0102", 200), line("G0281", 300)), nil)
	s.ReceivedOn = day("2026-06-01")
	c := bill("2026-05-01", line("G0281", 5000), line("A0425", 12000, "LT"), line("G0101", 100))
	for _, code := range []string{"E119", "I10"} {
		c.Diagnoses = append(c.Diagnoses, claim.Code{System: claim.ICD10CM, Value: code})
	}
	for i := range c.Lines {
		c.Lines[i].Diagnosis = []int{1, 2}
	}
	run := func(name string) {
		b.Run(name, func(b *testing.B) {
			measure(b, c, s)
		})
	}
	run("none")
	s.Tables, s.Editions = set, set.Digest()
	run("edits")
	s.Plan = plan(b, settings+"\nmedicareFees: {mac: \"10112\", locality: \"00\"}")
	run("edits and fees")
}
