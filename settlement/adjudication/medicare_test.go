package adjudication_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/tables"
	"github.com/careclear/careclear/settlement/adjudication"
)

// In locality 00000 00 a service of 40.00 relative values has a fee of 400.00. The codes of visits and surgeries are
// needed by their numbers; nothing else is said of them.
const (
	amountRows = "hcpcs_code,mod,rvu_work,rvu_non_pe,rvu_fac_pe,rvu_mp,cf\n" +
		"G0101,,0.45,0.66,0.30,0.07,33.2875\n" +
		"G0001,,40,0,0,0,10\nG0001,26,10,0,0,0,10\nG0002,,30,0,0,0,10\nG0003,,10,0,0,0,10\nG0004,,100,0,0,0,10\nG0005,,10,0,0,0,10\n" +
		"G0006,,20,0,0,0,10\nG0007,,20,0,0,0,10\nG0008,,0,0,0,0,10\nG0009,,100,0,0,0,10\nG0010,,10,0,0,0,10\nG0011,,10,0,0,0,10\n99213,,10,0,0,0,10\n"
	indicatorRows = "hcpcs_code,mod,status,glob,mult_proc,bilat_surg,asst_surg,co_surg\n" +
		"G0101,,A,XXX,0,0,9,9\n" +
		"G0001,,A,090,2,1,2,2\nG0001,26,A,XXX,0,9,9,9\nG0002,,A,010,2,0,1,0\nG0003,,A,000,2,3,0,1\nG0004,,A,XXX,0,1,2,2\nG0005,,R,XXX,0,9,9,9\n" +
		"G0006,,A,XXX,4,9,9,9\nG0007,,A,XXX,3,9,9,9\nG0008,,A,XXX,0,9,9,9\nG0009,,A,XXX,9,2,9,9\nG0010,,A,010,0,9,9,9\nG0011,,A,090,0,9,9,9\n99213,,A,XXX,0,9,9,9\n"
	localityRows = "mac,locality,gpci_work,gpci_pe,gpci_mp\n10112,00,1,0.869,0.575\n00000,00,1,1,1\n"
	placeRows    = "pos_code,pos_type\n11,Non-Facility\n22,Facility\n27,Unassigned\n"
)

func feeTables(t testing.TB, prefix string) *tables.Set {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{"a.csv": amountRows, "i.csv": indicatorRows, "g.csv": localityRows, "o.csv": placeRows} {
		if err := os.WriteFile(filepath.Join(dir, prefix+name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	set, err := tables.Read(dir, tables.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return set
}

func priced(t testing.TB, rest string) adjudication.Snapshot {
	if !strings.Contains(rest, "medicareFees") {
		rest += "\nmedicareFees: {mac: \"00000\", locality: \"00\"}"
	}
	s := ready(plan(t, rest))
	s.Tables = feeTables(t, "")
	s.Editions = s.Tables.Digest()
	return s
}

// outcomes prints what is paid of each line and why not more: "3541: CO-45 1459".
func outcomes(d claim.Decision) (out []string) {
	if d.Outcome == claim.Pended {
		return []string{"pended: " + d.Pend}
	}
	for _, l := range d.Lines {
		text := strings.Replace(l.Paid.Dollars(), ".", "", 1)
		if c := cas(l); c != "" {
			text += ": " + c
		}
		out = append(out, strings.Join(append([]string{text}, l.Remarks...), " "))
	}
	return out
}

func TestMedicareFees(t *testing.T) {
	const alabama = `medicareFees: {mac: "10112", locality: "00"}`
	at := func(l claim.Line, place string) claim.Line {
		l.Place = place
		return l
	}
	for name, c := range map[string]struct {
		lines []claim.Line
		plan  string
		want  []string
	}{
		// claims.md §4.4
		"office":    {[]claim.Line{line("G0101", 5000)}, alabama, []string{"3541: CO-45 1459"}},
		"facility":  {[]claim.Line{at(line("G0101", 5000), "22")}, alabama, []string{"2500: CO-45 2500"}},
		"bilateral": {[]claim.Line{line("G0010", 9999), line("G0004", 160000, "50")}, "", []string{"9999", "150000: CO-45 10000"}},
		"multiple procedures": {[]claim.Line{line("G0001", 40000), line("G0002", 30000), line("G0003", 10000)}, "",
			[]string{"40000", "15000: CO-59 15000", "5000: CO-59 5000"}},
		"assistant":    {[]claim.Line{line("G0004", 100000, "80")}, "", []string{"16000: CO-45 84000"}},
		"assistant AS": {[]claim.Line{line("G0004", 100000, "AS")}, "", []string{"13600: CO-45 86400"}},
		"co-surgeon":   {[]claim.Line{line("G0004", 100000, "62")}, "", []string{"62500: CO-45 37500"}},
		"component":    {[]claim.Line{line("G0001", 50000, "26")}, "", []string{"10000: CO-45 40000"}},
		// §4.0
		"ranked by fee, not by charge": {[]claim.Line{line("G0003", 90000), line("G0001", 50000)}, "", []string{"5000: CO-45 80000 CO-59 5000", "40000: CO-45 10000"}},
		"ties by line number":          {[]claim.Line{line("G0001", 40000, "LT"), line("G0001", 40000, "RT")}, "", []string{"40000", "20000: CO-59 20000"}},
		"LT and RT on one line":        {[]claim.Line{line("G0001", 70000, "LT", "RT")}, "", []string{"60000: CO-45 10000"}},
		"charge below the reduced fee": {[]claim.Line{line("G0001", 40000), line("G0002", 10000)}, "", []string{"40000", "10000"}},
		"charge between":               {[]claim.Line{line("G0001", 40000), line("G0002", 20000)}, "", []string{"40000", "15000: CO-59 5000"}},
		"a line is one procedure":      {[]claim.Line{units(line("G0001", 90000), 2000), line("G0002", 30000)}, "", []string{"80000: CO-45 10000", "15000: CO-59 15000"}},
		"bilateral and ranked":         {[]claim.Line{line("G0001", 60000, "50"), line("G0002", 30000)}, "", []string{"60000", "15000: CO-59 15000"}},
		"five procedures": {[]claim.Line{line("G0001", 40000), line("G0001", 40000, "76"), line("G0001", 40000, "77"), line("G0001", 40000, "78"), line("G0001", 40000, "79")}, "",
			[]string{"40000", "20000: CO-59 20000", "20000: CO-59 20000", "20000: CO-59 20000", "20000: CO-59 20000"}},
		"six procedures": {[]claim.Line{line("G0001", 1), line("G0001", 2), line("G0001", 3), line("G0001", 4), line("G0001", 5), line("G0001", 6)}, "",
			[]string{"pended: multiple-procedures"}},
		"bilateral 0":              {[]claim.Line{line("G0002", 40000, "50")}, "", []string{"30000: CO-45 10000"}},
		"bilateral 2":              {[]claim.Line{line("G0009", 110000, "50")}, "", []string{"100000: CO-45 10000"}},
		"bilateral 3":              {[]claim.Line{line("G0003", 30000, "50")}, "", []string{"20000: CO-45 10000"}},
		"assistant never":          {[]claim.Line{line("G0002", 100, "81")}, "", []string{"000: CO-54 100"}},
		"assistant does not apply": {[]claim.Line{line("G0101", 100, "82")}, "", []string{"000: CO-54 100"}},
		"assistant with documents": {[]claim.Line{line("G0003", 100, "80")}, "", []string{"000: CO-252 100 N706"}},
		"co-surgeon never":         {[]claim.Line{line("G0002", 100, "62")}, "", []string{"000: CO-54 100"}},
		"co-surgeon documents":     {[]claim.Line{line("G0003", 100, "62")}, "", []string{"000: CO-252 100 N706"}},
		"denied takes no rank":     {[]claim.Line{line("G0001", 40000, "62", "26"), line("G0002", 30000, "80"), line("G0003", 10000)}, "", []string{"000: CO-54 40000", "000: CO-54 30000", "10000"}},
		"family alone":             {[]claim.Line{line("G0006", 20000), line("G0007", 20000)}, "", []string{"20000", "20000"}},
		"family of two":            {[]claim.Line{line("G0006", 20000), line("G0006", 20000, "76")}, "", []string{"pended: multiple-procedures"}},
		"component without a row":  {[]claim.Line{line("G0002", 100, "TC")}, "", []string{"000: CO-4 100"}},
		"not payable":              {[]claim.Line{line("G0005", 100)}, "", []string{"000: CO-96 100 N130"}},
		"no row":                   {[]claim.Line{line("G9999", 100, "26")}, "", []string{"000: CO-96 100 N130"}},
		"not payable, pends":       {[]claim.Line{line("G0005", 100)}, "unlisted: {mode: pend}", []string{"pended: unlisted"}},
		"not payable, percent":     {[]claim.Line{line("G0005", 100)}, "unlisted: {mode: percentOfCharge, bps: 5000}", []string{"050: CO-45 050"}},
		"fee of zero":              {[]claim.Line{line("G0008", 100)}, "", []string{"000: CO-96 100 N130"}},
		"no such place":            {[]claim.Line{at(line("G0001", 100), "27")}, "", []string{"000: CO-16 100 M77"}},
		"no such locality":         {[]claim.Line{line("G0001", 100)}, `medicareFees: {mac: "99999", locality: "00"}`, []string{"pended: fee-schedule"}},
		"the plan's own fee first": {[]claim.Line{line("G0001", 40000, "80"), line("G0002", 30000)}, `feeSchedule: {G0001: "1"}`, []string{"100: CO-45 39900", "30000"}},
		"a share of the fee":       {[]claim.Line{line("G0001", 90000), line("G0002", 90000)}, `medicareFees: {mac: "00000", locality: "00", bps: 12000, multipleBps: [10000, 2500]}`, []string{"48000: CO-45 42000", "9000: CO-45 54000 CO-59 27000"}},
		"rounded once":             {[]claim.Line{units(line("G0101", 6000, "50"), 1500)}, `medicareFees: {mac: "10112", locality: "00", bps: 9999}`, []string{"5311: CO-45 689"}},
		"rounded half up":          {[]claim.Line{units(line("G0101", 5000), 500)}, alabama, []string{"1771: CO-45 3229"}},
	} {
		t.Run(name, func(t *testing.T) {
			d := decide(t, bill("2024-05-01", c.lines...), priced(t, c.plan))
			if diff := cmp.Diff(c.want, outcomes(d)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestMedicareDays(t *testing.T) {
	c := bill("2024-05-01", line("G0001", 40000), line("G0001", 40000, "76"), line("G0006", 20000), line("G0006", 20000, "76"))
	c.To = c.To + 1
	for _, i := range []int{1, 3} {
		c.Lines[i].From, c.Lines[i].To = c.To, c.To
	}
	if diff := cmp.Diff([]string{"40000", "40000", "20000", "20000"}, outcomes(decide(t, c, priced(t, "")))); diff != "" {
		t.Error("two days do not reduce each other:", diff)
	}
	c.Kind = claim.Institutional
	if got := outcomes(decide(t, c, priced(t, ""))); got[0] != "000: CO-96 40000 N130" {
		t.Error("the schedule is for professional claims:", got)
	}
}

func TestGlobalPeriod(t *testing.T) {
	const on = "2024-05-01"
	for name, c := range map[string]struct {
		surgery, visit claim.Line
		after          int
		want           string
	}{
		"on the day":           {line("G0011", 1), line("99213", 5000), 0, "CO-97 5000"},
		"day 90":               {line("G0011", 1), line("99213", 5000), 90, "CO-97 5000"},
		"day 91":               {line("G0011", 1), line("99213", 5000), 91, "paid"},
		"day before":           {line("G0011", 1), line("99213", 5000), -1, "paid"},
		"day 10 of 10":         {line("G0010", 1), line("99213", 5000), 10, "CO-97 5000"},
		"day 11 of 10":         {line("G0010", 1), line("99213", 5000), 11, "paid"},
		"no global period":     {line("G0101", 1), line("99213", 5000), 0, "paid"},
		"24":                   {line("G0011", 1), line("99213", 5000, "24"), 5, "paid"},
		"25":                   {line("G0011", 1), line("99213", 5000, "25"), 0, "paid"},
		"57":                   {line("G0011", 1), line("99213", 5000, "57"), 0, "paid"},
		"59":                   {line("G0011", 1), line("99213", 5000, "59"), 0, "CO-97 5000"},
		"not a visit":          {line("G0011", 1), line("G0101", 5000), 0, "paid"},
		"a service of level 2": {line("G0011", 1), line("G0004", 5000), 0, "paid"},
	} {
		t.Run(name, func(t *testing.T) {
			s := priced(t, `medicareFees: {mac: "00000", locality: "00", globalPeriod: true}`)
			s.ReceivedOn = day("2025-01-01")
			s.History = adjudication.PriorLines("CC-1", bill(on, c.surgery), nil)
			visit := bill((day(on) + claim.Day(c.after)).String(), c.visit)
			if got := verdicts(decide(t, visit, s)); got[0] != c.want {
				t.Errorf("after a paid surgery: %q, want %q", got, c.want)
			}
			s.History[0].Denied = true
			if got := verdicts(decide(t, visit, s)); got[0] != "paid" {
				t.Errorf("after a denied one: %q", got)
			}
			s.History = nil
			if c.after == 0 {
				if got := verdicts(decide(t, bill(on, c.visit, c.surgery), s)); got[0] != c.want {
					t.Errorf("on one claim: %q, want %q", got, c.want)
				}
				if got := verdicts(decide(t, bill(on, c.visit, c.surgery), priced(t, ""))); got[0] != "paid" {
					t.Errorf("off by default: %q", got)
				}
			}
		})
	}
}

func TestMedicareWantsTables(t *testing.T) {
	s := priced(t, "")
	s.Tables, s.Editions = nil, ""
	if _, err := adjudication.Adjudicate(bill("2024-05-01", line("G0001", 1)), s); err == nil || !strings.Contains(err.Error(), "give the snapshot tables") {
		t.Error(err)
	}
	s = priced(t, "")
	s.Tables = feeTables(t, "2024-06-01_") // they begin a month later
	s.Editions = s.Tables.Digest()
	if diff := cmp.Diff([]string{"000: CO-96 001 N130"}, outcomes(decide(t, bill("2024-05-01", line("G0001", 1)), s))); diff != "" {
		t.Error(diff)
	}
}
