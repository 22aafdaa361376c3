package adjudication_test

import (
	"encoding/csv"
	"fmt"
	"math/big"
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

// naiveFees is a second implementation of claims.md §4.4 and its readings in §4.0, in fractions of dollars.
type naiveFees struct {
	rows     map[string]map[string]string // "code mod" to the cells of both files
	codes    []string
	index    map[string]string
	facility map[string]bool
	assigned []string
}

func readCSV(t testing.TB, path string) (rows []map[string]string) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	all, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, cells := range all[1:] {
		row := map[string]string{}
		for i, c := range cells {
			row[all[0][i]] = c
		}
		rows = append(rows, row)
	}
	return rows
}

func newNaiveFees(t testing.TB, dir, amounts, indicators, gpci, places, mac, locality string) *naiveFees {
	n := &naiveFees{rows: map[string]map[string]string{}, facility: map[string]bool{}}
	for _, file := range []string{amounts, indicators} {
		for _, r := range readCSV(t, filepath.Join(dir, file)) {
			key := r["hcpcs_code"] + " " + r["mod"]
			if n.rows[key] == nil {
				n.rows[key] = map[string]string{}
				n.codes = append(n.codes, r["hcpcs_code"])
			}
			for k, v := range r {
				n.rows[key][k] = v
			}
		}
	}
	for _, r := range readCSV(t, filepath.Join(dir, gpci)) {
		if r["mac"] == mac && r["locality"] == locality {
			n.index = r
		}
	}
	for _, r := range readCSV(t, filepath.Join(dir, places)) {
		if r["pos_type"] != "Unassigned" {
			n.facility[r["pos_code"]] = r["pos_type"] == "Facility"
			n.assigned = append(n.assigned, r["pos_code"])
		}
	}
	return n
}

func rat(s string) *big.Rat {
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		panic(s)
	}
	return r
}

func times(x *big.Rat, factors ...string) *big.Rat {
	x = new(big.Rat).Set(x)
	for _, f := range factors {
		x.Mul(x, rat(f))
	}
	return x
}

// cents rounds dollars half up.
func cents(dollars *big.Rat) claim.Cents {
	x := times(dollars, "100")
	x.Add(x, rat("1/2"))
	return claim.Cents(new(big.Int).Div(x.Num(), x.Denom()).Int64())
}

func (n *naiveFees) fee(row map[string]string, place string) *big.Rat {
	practice := "rvu_non_pe"
	if n.facility[place] {
		practice = "rvu_fac_pe"
	}
	sum := times(rat(row["rvu_work"]), n.index["gpci_work"])
	sum.Add(sum, times(rat(row[practice]), n.index["gpci_pe"]))
	sum.Add(sum, times(rat(row["rvu_mp"]), n.index["gpci_mp"]))
	return times(big.NewRat(int64(cents(times(sum, row["cf"]))), 1), "1/100")
}

// decide returns of each line what is allowed, or the code it is denied with, or why the claim pends.
func (n *naiveFees) decide(c *claim.Claim) (out []string) {
	lines := make([]naivePrice, len(c.Lines))
	for i, l := range c.Lines {
		p := &lines[i]
		has := func(m string) bool { return slices.Contains(l.Modifiers, m) }
		component := ""
		for _, m := range l.Modifiers {
			if m == "26" || m == "TC" || m == "53" {
				component = m
				break
			}
		}
		_, known := n.facility[c.PlaceOf(l)]
		row, ok := n.rows[l.Service.Value+" "+component]
		_, plain := n.rows[l.Service.Value+" "]
		switch {
		case !ok && component != "" && plain:
			p.denied = "4"
		case !ok || row["status"] != "A":
			p.denied = "96"
		case !known:
			p.denied = "16"
		}
		if p.denied != "" {
			continue
		}
		p.row, p.fee = row, n.fee(row, c.PlaceOf(l))
		if has("50") || has("LT") && has("RT") {
			p.rates = append(p.rates, map[string]string{"1": "1.5", "3": "2"}[row["bilat_surg"]])
		}
		if as := has("AS"); as || has("80") || has("81") || has("82") {
			p.denied = map[string]string{"0": "252", "1": "54", "2": "", "9": "54"}[row["asst_surg"]]
			p.rates = append(p.rates, "0.16")
			if as {
				p.rates[len(p.rates)-1] = "0.136"
			}
		}
		if has("62") && p.denied == "" {
			p.denied = map[string]string{"0": "54", "1": "252", "2": "", "9": "54"}[row["co_surg"]]
			p.rates = append(p.rates, "0.625")
		}
		p.rates = slices.DeleteFunc(p.rates, func(r string) bool { return r == "" })
	}
	for i := range lines {
		if lines[i].denied != "" {
			continue
		}
		before, family := 0, 0
		for j := range lines {
			if j == i || lines[j].denied != "" || c.Lines[i].From != c.Lines[j].From || lines[i].row["mult_proc"] != lines[j].row["mult_proc"] {
				continue
			}
			family++
			if by := lines[j].fee.Cmp(lines[i].fee); by > 0 || by == 0 && j < i {
				before++
			}
		}
		switch k := lines[i].row["mult_proc"]; {
		case k == "2" && before >= 5, strings.Contains("34567", k) && family > 0:
			return []string{"multiple-procedures"}
		case k == "2" && before > 0:
			lines[i].multiple = true
		}
	}
	for i, l := range c.Lines {
		p := lines[i]
		if p.denied != "" {
			out = append(out, p.denied)
			continue
		}
		base := times(times(p.fee, p.rates...), fmt.Sprint(int64(l.Units), "/1000"))
		full := min(l.Charge, cents(base))
		allowed := full
		if p.multiple {
			allowed = min(l.Charge, cents(times(base, "0.5")))
		}
		if allowed == 0 {
			out = append(out, "96")
			continue
		}
		text := fmt.Sprint("allowed ", int64(allowed))
		if full < l.Charge {
			text += fmt.Sprint(" 45 ", int64(l.Charge-full))
		}
		if allowed < full {
			text += fmt.Sprint(" 59 ", int64(full-allowed))
		}
		out = append(out, text)
	}
	return out
}

type naivePrice struct {
	denied   string
	row      map[string]string
	fee      *big.Rat
	rates    []string
	multiple bool
}

func TestFeeConformity(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for name, text := range map[string]string{"a.csv": amountRows, "i.csv": indicatorRows, "g.csv": localityRows, "o.csv": placeRows} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	conformFees(t, conforming/5, dir, "a.csv", "i.csv", "g.csv", "o.csv", "10112", "00")
}

func TestFeeConformityReal(t *testing.T) {
	t.Parallel()
	conformFees(t, conforming, reference(t), "pfs_rvu_amt.csv", "pfs_rvu_ind.csv", "pfs_gpci.csv", "pos_codes.csv", "01182", "18")
}

func conformFees(t *testing.T, claims int, dir, amounts, indicators, gpci, places, mac, locality string) {
	n := newNaiveFees(t, dir, amounts, indicators, gpci, places, mac, locality)
	set, err := tables.Read(dir, tables.Options{})
	if err != nil {
		t.Fatal(err)
	}
	s := ready(plan(t, fmt.Sprintf("medicareFees: {mac: %q, locality: %q}\ncodingEdits: {off: [ncci-ptp, ncci-mue, ncci-aoc]}", mac, locality)))
	s.Tables, s.Editions = set, set.Digest()
	mods := []string{"50", "LT", "RT", "80", "AS", "62", "26", "TC", "53", "59", "82"}
	r := rand.New(rand.NewPCG(5, 6))
	count := map[string]int{}
	for i := range claims {
		c := bill("2024-05-01")
		for k := range 1 + r.IntN(7) {
			l := line(n.codes[r.IntN(len(n.codes))], claim.Cents(1+r.IntN(300_000)))
			if row := n.rows[l.Service.Value+" "]; row["status"] != "A" && r.IntN(4) > 0 { // most lines are payable
				l.Service.Value = n.codes[r.IntN(len(n.codes))]
			}
			l.Number, l.From, l.To, l.Units = k+1, c.From, c.To, claim.Units(1000*(1+r.IntN(2)))
			if r.IntN(8) == 0 {
				l.From, l.To, c.To = c.From+1, c.From+1, c.From+1
			}
			if r.IntN(8) == 0 {
				l.Units = claim.Units(1 + r.IntN(5000))
			}
			if r.IntN(2) == 0 {
				l.Place = n.assigned[r.IntN(len(n.assigned))]
			}
			if r.IntN(40) == 0 {
				l.Place = "30"
			}
			for range max(0, r.IntN(6)-3) {
				l.Modifiers = append(l.Modifiers, mods[r.IntN(len(mods))])
			}
			c.Charge += l.Charge
			c.Lines = append(c.Lines, l)
		}
		d := decide(t, c, s)
		var got []string
		for _, l := range d.Lines {
			text := l.Adjustments
			switch {
			case adjudication.Denied(l):
				got = append(got, text[0].CARC)
				count[text[0].CARC]++
			default:
				one := fmt.Sprint("allowed ", int64(l.Allowed))
				for _, a := range text {
					one += fmt.Sprint(" ", a.CARC, " ", int64(a.Amount))
					count[a.CARC]++
				}
				got = append(got, one)
			}
		}
		if d.Outcome == claim.Pended {
			got = []string{d.Pend}
			count[d.Pend]++
		}
		if diff := cmp.Diff(n.decide(c), got); diff != "" {
			t.Fatalf("claim %d of %d: %s\nlines: %+v", i, claims, diff, c.Lines)
		}
	}
	t.Logf("%d claims, 0 differences: %v", claims, count)
	for _, what := range []string{"45", "59", "4", "16", "54", "96", "252", "multiple-procedures"} {
		if count[what] < claims/1000 {
			t.Errorf("only %d of %q: the random claims prove too little", count[what], what)
		}
	}
}
