package adjudication_test

import (
	"bufio"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/settlement/adjudication"
)

// naive is a second implementation of the coding edits of claims.md §4.0 to 4.3, written from the text alone, as slow
// and plain as it may be, sharing nothing with the first: its own reading of the files, texts instead of numbers.
type naive struct {
	pairs     map[[2]string][]naivePair // by column 1 and column 2
	allPairs  [][2]string               // some of them
	units     map[string]naiveUnits
	unitCodes []string
	kinds     map[string]string   // add-on code to type
	primaries map[string][]string // add-on code to listed primaries
	addOns    []string
	payers    map[string][]string // the payer's own list
}

type naivePair struct{ deleted, indicator string }

type naiveUnits struct {
	most int64
	mai  string
}

// each calls do for the rows of a CSV file without quotes in the columns that matter.
func (n *naive) each(t testing.TB, path string, do func(cell map[string]string)) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			t.Fatal(err)
		}
	}
	lines := bufio.NewScanner(r)
	lines.Scan()
	header := strings.Split(strings.TrimSpace(lines.Text()), ",")
	cell := map[string]string{}
	for lines.Scan() {
		for i, text := range strings.SplitN(strings.TrimSpace(lines.Text()), ",", len(header)) {
			cell[header[i]] = text
		}
		do(cell)
	}
}

func newNaive(t testing.TB, dir, pairs, units, addOns string, payers map[string][]string) *naive {
	n := &naive{pairs: map[[2]string][]naivePair{}, units: map[string]naiveUnits{}, kinds: map[string]string{}, primaries: map[string][]string{}, payers: payers}
	words := map[string]string{} // one copy of each text, for millions of rows
	one := func(s string) string {
		if w, ok := words[s]; ok {
			return w
		}
		w := strings.Clone(s)
		words[w] = w
		return w
	}
	row := 0
	n.each(t, filepath.Join(dir, pairs), func(c map[string]string) {
		key := [2]string{one(c["column1"]), one(c["column2"])}
		n.pairs[key] = append(n.pairs[key], naivePair{one(c["deletion_date"]), one(c["modifier_indicator"])})
		if row++; row%211 == 0 || row < 500 {
			n.allPairs = append(n.allPairs, key)
		}
	})
	n.each(t, filepath.Join(dir, units), func(c map[string]string) {
		most, err := strconv.ParseInt(c["mue_units"], 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		n.units[one(c["hcpcs_code"])] = naiveUnits{most, one(c["mue_mai"])}
		n.unitCodes = append(n.unitCodes, one(c["hcpcs_code"]))
	})
	n.each(t, filepath.Join(dir, addOns), func(c map[string]string) {
		a := one(c["add_on_code"])
		if _, ok := n.kinds[a]; !ok {
			n.addOns = append(n.addOns, a)
		}
		n.kinds[a] = one(c["aoc_edit_type"])
		if c["primary_code"] != "CCCCC" { // no service: it stands for the payer's own list
			n.primaries[a] = append(n.primaries[a], one(c["primary_code"]))
		}
	})
	return n
}

// naiveLine is a line of the claim or of the history.
type naiveLine struct {
	code, provider, day string
	modifiers           []string
	units               int64 // thousandths
	denied              string
	history             bool
	claim               string
}

// decide returns the CARC of each line, empty if it passes, and the services to be reversed, "claim code line".
func (n *naive) decide(c *claim.Claim, history []adjudication.PriorLine) (carcs, reversals []string) {
	var lines []*naiveLine
	for _, l := range c.Lines {
		provider := c.Billing.NPI
		if l.Rendering != nil {
			provider = l.Rendering.NPI
		}
		lines = append(lines, &naiveLine{code: l.Service.Value, provider: "npi:" + provider, day: l.From.String(), modifiers: l.Modifiers, units: int64(l.Units)})
	}
	mine := len(lines)
	for _, p := range history {
		if !p.Denied {
			lines = append(lines, &naiveLine{code: strings.TrimPrefix(p.Service, "hcpcs:"), provider: p.Provider, day: p.From.String(),
				modifiers: p.Modifiers, units: int64(p.Units), history: true, claim: p.Claim})
		}
	}
	// PTP. Every ordered pair of lines; what a pair does is noted first and done when all have been looked at.
	var denied []*naiveLine
	for one, first := range lines {
		for _, second := range lines {
			if !together(first, second) || first.code == second.code || !n.denies(first, second) {
				continue
			}
			switch {
			case !second.history:
				denied = append(denied, second)
			case !first.history:
				reversals = append(reversals, second.claim+" hcpcs:"+second.code+" "+strconv.Itoa(one+1))
			}
		}
	}
	for _, l := range denied {
		l.denied = "236"
	}
	// MUE, with what PTP left.
	over := []*naiveLine{}
	for _, l := range lines[:mine] {
		limit, ok := n.units[l.code]
		if !ok || l.denied != "" {
			continue
		}
		sum := l.units
		if limit.mai == "2" || limit.mai == "3" {
			for _, other := range lines {
				if together(l, other) && other.code == l.code && other.denied == "" {
					sum += other.units
				}
			}
		}
		if sum > limit.most*1000 {
			over = append(over, l)
		}
	}
	for _, l := range over {
		l.denied = "151"
	}
	// Add-on codes, with what both left.
	lone := []*naiveLine{}
	for _, l := range lines[:mine] {
		if l.denied == "" && !n.payable(l, lines, nil) {
			lone = append(lone, l)
		}
	}
	for _, l := range lone {
		l.denied = "234"
	}
	for _, l := range lines[:mine] {
		carcs = append(carcs, l.denied)
	}
	return carcs, reversals
}

// denies says whether the row that decides on the two lines has first in column 1 and second in column 2, and stands.
func (n *naive) denies(first, second *naiveLine) bool {
	best, direct := naivePair{deleted: "99999"}, false
	for _, p := range n.pairs[[2]string{first.code, second.code}] {
		if p.deleted >= first.day && p.deleted < best.deleted {
			best, direct = p, true
		}
	}
	for _, p := range n.pairs[[2]string{second.code, first.code}] {
		if p.deleted >= first.day && p.deleted < best.deleted {
			best, direct = p, false
		}
	}
	if !direct || best.indicator == "9" {
		return false
	}
	if best.indicator == "0" {
		return true
	}
	const others = " E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI 24 25 57 58 78 79 27 91 "
	const separate = " 59 XE XS XP XU "
	for _, m := range first.modifiers {
		if strings.Contains(others, " "+m+" ") || strings.Contains(separate, " "+m+" ") && first.day >= "2019-07-01" {
			return false
		}
	}
	for _, m := range second.modifiers {
		if strings.Contains(others, " "+m+" ") || strings.Contains(separate, " "+m+" ") {
			return false
		}
	}
	return true
}

// payable says whether a line is no add-on, was paid before, or has a payable primary that is not on the way to it.
func (n *naive) payable(l *naiveLine, lines, way []*naiveLine) bool {
	kind, addOn := n.kinds[l.code]
	if !addOn || l.history {
		return true
	}
	for _, p := range lines {
		if p.denied != "" || !together(l, p) || slices.Contains(way, p) {
			continue
		}
		listed := slices.Contains(n.primaries[l.code], p.code)
		own := slices.Contains(n.payers[l.code], p.code)
		if (kind == "1" && listed || kind == "2" && own || kind == "3" && (listed || own)) && n.payable(p, lines, append(slices.Clone(way), l)) {
			return true
		}
	}
	return false
}

func together(a, b *naiveLine) bool { return a != b && a.provider == b.provider && a.day == b.day }
