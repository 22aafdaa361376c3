package x12

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12/x12test"
)

func check(t testing.TB, text string) (sets []SetReport, envelope []Finding) {
	t.Helper()
	for c, err := range Check(context.Background(), strings.NewReader(text), Limits{}) {
		switch {
		case err != nil:
			t.Fatalf("checking: %v", err)
		case c.Set != nil:
			sets = append(sets, *c.Set)
		case c.Finding != nil:
			envelope = append(envelope, *c.Finding)
		}
	}
	return sets, envelope
}

// all returns the findings of a file, those of the envelope first.
func all(sets []SetReport, envelope []Finding) []Finding {
	for _, s := range sets {
		envelope = append(envelope, s.Findings...)
	}
	return envelope
}

// The verdicts of claims.md §9 on the 61 sample files: two of them fail; other findings are warnings of known rules.
func TestSampleVerdicts(t *testing.T) {
	files := x12test.Samples(t, "*")
	failing := map[string]string{
		"271_005010X279A1_subscriber-health-benefit-check-error.271": "R2.2 SE02",
		"835_005010X221A1_tertiary-payment.835":                      "x12-composite SVC01,balance-1 SVC",
	}
	kinds, isa16, warnings := map[Kind]int{}, map[string]int{}, map[string]bool{}
	claims := 0
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		name := filepath.Base(f)
		sets, envelope := check(t, string(raw))
		if len(envelope) > 0 || len(sets) != 1 {
			t.Errorf("%s: %d sets, %v", name, len(sets), envelope)
			continue
		}
		kinds[sets[0].Kind]++
		if strings.HasPrefix(name, "837") {
			claims += sets[0].Counts["claims"]
		}
		var wrong []string
		for _, f := range sets[0].Findings {
			switch {
			case f.Severity == Error:
				wrong = append(wrong, f.Rule+" "+f.ID+f.Element)
			case f.Rule == "x12-isa16":
				isa16[name[:3]]++
			default:
				warnings[f.Rule] = true
			}
		}
		if got := strings.Join(wrong, ","); got != failing[name] || (got == "") != (sets[0].Errors == 0) {
			t.Errorf("%s: errors %q, want %q", name, got, failing[name])
		}
		ambulance := slices.ContainsFunc(sets[0].Findings, func(f Finding) bool { return f.ID+f.Element == "CLM05-2" })
		if ambulance != strings.Contains(name, "ambulance") {
			t.Errorf("%s: CLM05-2 missing: %v", name, ambulance)
		}
	}
	delete(warnings, "R2.6")
	for _, rule := range []string{"x12-required", "x12-missing", "x12-date", "x12-guide"} {
		if !warnings[rule] {
			t.Errorf("no warning of rule %s", rule)
		}
		delete(warnings, rule)
	}
	if len(warnings) > 0 {
		t.Errorf("further warnings: %v", warnings)
	}
	if len(files) != 61 || claims != 34 || isa16["837"] != 7 || isa16["835"] != 2 {
		t.Errorf("%d files, %d claims, ISA16 %v; want 61, 34, 7 and 2", len(files), claims, isa16)
	}
	want := map[Kind]int{Kind270: 2, Kind271: 3, Kind276: 4, Kind277: 4, Kind834: 10, Kind835: 5, Kind837P: 24, Kind837I: 9}
	for k, n := range want {
		if kinds[k] != n {
			t.Errorf("%d files of kind %s, want %d", kinds[k], k, n)
		}
	}
}

// Nothing is wrong with what we write.
func TestCheckOwn(t *testing.T) {
	p, _ := rich837(t, claim.Professional)
	i, _ := rich837(t, claim.Institutional)
	d, _ := rich837(t, claim.Dental)
	r, _ := rich835(t, 7)
	for name, text := range map[string]string{"837P": p, "837I": i, "837D": d, "835": r, "head and body": file(head + body)} {
		sets, envelope := check(t, text)
		if f := all(sets, envelope); len(f) > 0 || len(sets) == 0 {
			t.Errorf("%s: %d sets, %v", name, len(sets), f)
		}
	}
}

// remit is an 835 to spoil: two lines, one claim adjustment, one PLB.
const remit = "GS*HP*PAYER01*CLEARSND*20260302*0930*905*X*005010X221A1~\nST*835*0001~\nBPR*I*85*C*NON************20260302~\nTRN*1*T1*1987654321~\n" +
	"DTM*405*20260302~\nN1*PR*Sample Health Plan~\nN3*9 Tower Plaza~\nN4*Columbus*OH*44114~\nPER*BL*Desk*TE*5555550199~\nN1*PE*Lake Clinic*XX*1234567893~\n" +
	"LX*1~\nCLP*PC-1*1*100*75*15*12*CTL1*11*1~\nCAS*CO*45*10~\nNM1*QC*1*Rivers*Jo****MI*M0001~\nSVC*HC:G0463*60*45**1~\nDTM*472*20260105~\nCAS*PR*1*15~\n" +
	"SVC*HC:J1885*40*40**1~\nDTM*472*20260105~\nPLB*1234567893*20261231*L6:CTL1*-10~\n"

// What is an error and what is a warning, one fault at a time.
func TestCheckFindings(t *testing.T) {
	for _, tc := range []struct{ name, base, from, to, want string }{
		{"total is not the sum", body, "*60*UN", "*61*UN", "error R2.4 CLM02"},
		{"amount", body, "PC-1*100*", "PC-1*1O0*", "error x12-amount CLM02"},
		{"line amount", body, "*60*UN", "*6o*UN", "error x12-amount SV102"},
		{"part of a cent", body, "*60*UN", "*60.001*UN", "error x12-amount SV102"},
		{"negative charge", body, "*60*UN*1***1~\nDTP*472*D8*20260105~\nLX*2~\nSV1*HC:J1885*40", "*-60*UN*1***1~\nDTP*472*D8*20260105~\nLX*2~\nSV1*HC:J1885*160", "error R2.7 SV102"},
		{"units", body, "UN*2*", "UN*0*", "error R2.7 SV104"},
		{"units unreadable", body, "UN*2*", "UN*two*", "error x12-number SV104"},
		{"split composite", body, "SV1*HC:G0463*", "SV1*HC*24599.00*", "error x12-composite SV101, error x12-number SV104, warning R2.5 SV107, error R2.4 CLM02"},
		{"place", body, "11:B:1", ":B:1", "error R2.7 CLM05-1"},
		{"place qualifier", body, "11:B:1", "11::1", "warning x12-guide CLM05-2"},
		{"frequency missing", body, "11:B:1", "11:B", "error R2.10 CLM05-3"},
		{"frequency as number", body, "11:B:1", "11:B:1.00", "warning x12-guide CLM05-3"},
		{"frequency unknown", body, "11:B:1", "11:B:3", "warning R2.10 CLM05-3"},
		{"replacement of nothing", body, "11:B:1", "11:B:7", "error R2.10 CLM05-3"},
		{"pointer", body, "UN*2***1~", "UN*2***9~", "error R2.5 SV107-1"},
		{"no pointer", body, "UN*2***1~", "UN*2~", "warning R2.5 SV107"},
		{"date of service", body, "D8*20260105", "D8*20002316", "error x12-date DTP03, error x12-date DTP03"},
		{"no date of service", body, "DTP*472*D8*20260105~\n", "", "error R2.7 SV1"},
		{"period backwards", body, "20260105-20260106", "20260106-20260105", "error R2.7 DTP03"},
		{"birth date", body, "DMG*D8*19800229", "DMG*D8*19810229", "warning x12-date DMG02"},
		{"header date", body, "905*20260302*0930*CH", "905*20261302*0930*CH", "warning x12-date BHT04"},
		{"no contact", body, "PER*IC*Desk*TE*5555550100~\n", "", "warning x12-required NM1"},
		{"no submitter", body, "NM1*41*2*Clear Billing Service*****46*CLEARSND~\nPER*IC*Desk*TE*5555550100~\n", "", "warning x12-required ST"},
		{"no subscriber", body, "NM1*IL*1*Rivers*Jo****MI*M0001~\nDMG*D8*19800229*F~\n", "", "error x12-required HL"},
		{"gender", body, "19800229*F", "19800229*Q", "warning x12-code DMG03"},
		{"stray delimiter", body, "HI*ABK:E119~", "HI*ABK:E119~x~", "error x12-syntax ???"},
		{"unknown segment", body, "HI*ABK:E119~", "HI*ABK:E119~\nZZZ*1~", "warning x12-segment ZZZ"},
		{"segment of another loop", body, "HI*ABK:E119~", "HI*ABK:E119~\nEB*1~", "warning x12-loop EB"},
		{"element missing", body, "N3*1 Shore Road~", "N3**x~", "error x12-missing N301"},
		{"parent", body, "HL*2*1*22*0~", "HL*2*7*22*0~", "error x12-hl HL02"},
		{"number of levels", body, "HL*2*1*22*0~", "HL*5*1*22*0~", "warning x12-hl HL01"},
		{"NPI", body, "1234567893", "1234567890", "warning R2.6 NM109"},
		{"other guide", body, "005010X222A1", "005010X299", "warning x12-unknown ST"},
		{"GS01", body, "GS*HC*", "GS*HP*", "warning x12-guide ST01"},
		{"other payer", body, "LX*1~", "SBR*S*18*******CI~\nCAS*PR*1*20~\nAMT*D*81~\nOI***Y***Y~\nNM1*IL*1*A*B****MI*X~\nNM1*PR*2*C*****PI*Y~\nLX*1~", "warning R4.8 SBR"},
		{"reused id", body, "CLM*PC-1*100***11:B:1*Y*A*Y*Y~\nHI*ABK:E119~\n", body + "CLM*PC-1*100***11:B:1*Y*A*Y*Y~\nHI*ABK:E119~\n", "warning x12-reused CLM01"},
		{"other payer's line", body, "LX*2~", "SVD*Y*40*HC:G0463**1~\nCAS*PR*1*19~\nLX*2~", "warning R4.8 SVD02"},

		{"line balance", remit, "SVC*HC:G0463*60*45*", "SVC*HC:G0463*60*44*", "error balance-1 SVC"},
		{"claim balance", remit, "CLP*PC-1*1*100*75*", "CLP*PC-1*1*101*75*", "error balance-2 CLP"},
		{"claim and transaction balance", remit, "CAS*CO*45*10~", "", "error balance-2 CLP"},
		{"transaction balance", remit, "BPR*I*85*", "BPR*I*85.01*", "error balance-3 BPR02"},
		{"provider adjustment", remit, "*-10~", "*10~", "error balance-3 BPR02"},
		{"negative payment", remit, "BPR*I*85*C*NON************20260302~", "BPR*I*-85*C*NON************20260302~", "error balance-3 BPR02, error balance-3 BPR02"},
		{"amount of a CAS", remit, "CAS*PR*1*15~", "CAS*PR*1*15,0~", "error x12-amount CAS03"},
		{"no BPR", remit, "BPR*I*85*C*NON************20260302~\n", "", "error x12-required ST"},
		{"payment date", remit, "NON************20260302", "NON************20002316", "warning x12-date BPR16"},
		{"date in a claim", remit, "DTM*472*20260105", "DTM*472*20260132", "error x12-date DTM02, error x12-date DTM02"},
		{"group code", remit, "CAS*CO*45", "CAS*XX*45", "warning x12-code CAS01"},
		{"group CR", remit, "CAS*CO*45", "CAS*CR*45", "warning x12-code CAS01"},
		{"claim status", remit, "CLP*PC-1*1*", "CLP*PC-1*77*", "warning x12-code CLP02"},
		{"PLB code", remit, "L6:CTL1", "QQ:CTL1", "warning x12-code PLB03"},
		{"835 composite", remit, "SVC*HC:J1885*", "SVC*HC*", "error x12-composite SVC01"},
		{"reason code", remit, "CAS*CO*45*", "CAS*CO*9999*", "warning x12-code CAS02"},
		{"patient's share", remit, "*75*15*12*", "*75*14*12*", "warning R5-patient CLP05"},
		{"PLB misplaced", remit, "LX*1~\n", "PLB*1234567893*20261231*L6:CTL1*-1~\nLX*1~\n", "warning x12-loop PLB, error balance-3 BPR02"},
		{"negative CAS is legal", remit, "CAS*PR*1*15~", "CAS*PR*1*15~\nCAS*OA*23*10**94*-10~", ""},
		{"amounts in other forms", remit, "SVC*HC:J1885*40*40**1", "SVC*HC:J1885*40.00*040.0**1", ""},
		{"no technical contact", remit, "PER*BL", "PER*CX", "warning x12-required PER01"},
		{"no payment date", remit, "NON************20260302", "NON", "warning x12-missing BPR16"},
		{"835 contact", remit, "PER*BL*Desk*TE*5555550199~\n", "", "warning x12-required N1"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			text := tc.base
			if text == body {
				text = head + body
			}
			spoilt := strings.ReplaceAll(text, tc.from, tc.to)
			if spoilt == text {
				t.Fatal("the case changes nothing")
			}
			sets, envelope := check(t, file(spoilt))
			var got []string
			for _, f := range all(sets, envelope) {
				got = append(got, fmt.Sprintf("%s %s %s%s", f.Severity, f.Rule, f.ID, f.Element))
				if f.Message == "" || f.Cure == "" || f.Segment == 0 || f.Offset == 0 {
					t.Errorf("incomplete: %+v", f)
				}
				for _, secret := range []string{"PC-1", "Rivers", "M0001", "E119", "1980"} {
					if strings.Contains(f.String(), secret) {
						t.Errorf("claim data in %q", f)
					}
				}
			}
			if g := strings.Join(got, ", "); g != tc.want {
				t.Errorf("got  %s\nwant %s", g, tc.want)
			}
		})
	}
}

// Envelope: control numbers, counts, sets that end too late or never.
func TestCheckEnvelope(t *testing.T) {
	good := file(head + body)
	for _, tc := range []struct{ name, from, to, want string }{
		{"as it is", "", "", ""},
		{"SE01", "SE*24", "SE*23", "SE01"}, {"SE02", "*0001~\nGE", "*0002~\nGE", "SE02"}, {"SE missing", "SE*24*0001~\n", "", "GE"},
		{"GE01", "GE*1", "GE*2", "GE01"}, {"GE02", "GE*1*905", "GE*1*906", "GE02"}, {"IEA01", "IEA*1", "IEA*2", "IEA01"}, {"IEA02", "IEA*1*000000905", "IEA*1*000000906", "IEA02"},
		{"GE missing", "GE*1*905~\n", "", "IEA"}, {"IEA missing", "IEA*1*000000905~\n", "", "EOF"}, {"cut off", body[len("CLM*PC-1*100***11:B:1*Y*A*Y*Y~\n"):] + "SE*24*0001~\nGE*1*905~\nIEA*1*000000905~\n", "", "EOF EOF EOF"},
		{"BOM", "ISA*", "\ufeffISA*", "ISA"}, {"ISA12", "*00501*", "*00401*", ""},
		{"two of a number", "GE*1", "ST*837*0001*005010X222A1~\nBHT*0019*00*905*20260302*0930*CH~\nSE*3*0001~\nGE*2", "ST02 ST ST ST"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			sets, envelope := check(t, strings.Replace(good, tc.from, tc.to, 1))
			var got []string
			for _, f := range all(sets, envelope) {
				got = append(got, f.ID+f.Element)
				if want := map[bool]Severity{true: Warning, false: Error}[f.Rule == "x12-preamble" || f.Rule == "x12-required" && f.Message[:5] != "HL is"]; f.Severity != want {
					t.Errorf("%s", f)
				}
			}
			if g := strings.Join(got, " "); g != tc.want {
				t.Errorf("got %q, want %q: %v", g, tc.want, all(sets, envelope))
			}
		})
	}
}

// A claim that ReadClaims refuses is told by Check as an error, or as a warning where nothing but identity hangs on it.
func TestCheckFindsWhatIntakeRefuses(t *testing.T) {
	for _, spoil := range [][2]string{{"PC-1*100*", "PC-1**"}, {"*60*UN", "*61*UN"}, {"11:B:1", ":B:1"}, {"11:B:1", "11:B:X"}, {"UN*2*", "UN**"}, {"UN*2***1~", "UN*2***A~"},
		{"SV1*HC:G0463*60*UN*1***1", "SV2*0510*HC:G0463*60*UN*1"}, {"CLM*PC-1*", "CLM**"}, {"NM1*85*", "NM1*99*"}, {"NM1*IL*", "NM1*99*"}, {"NM1*PR*", "NM1*99*"},
		{"HL*2*1*22*0~", "HL*2*1*23*0~"}, {"SV1*HC:G0463*", "SV1**"}, {"HL*2*1*22*0~", "HL*2**22*0~"}} {
		text := file(strings.ReplaceAll(head+body, spoil[0], spoil[1]))
		got, _ := collect(t, text, Options{})
		if len(got) != 1 || got[0].Refusal == nil {
			t.Fatalf("%v is not refused", spoil)
		}
		if sets, envelope := check(t, text); len(all(sets, envelope)) == 0 {
			t.Errorf("%v: refused as %v, nothing found", spoil, got[0].Refusal)
		}
	}
}

func TestCheckStopsEarly(t *testing.T) {
	n := 0
	for range Check(context.Background(), strings.NewReader(file(head+body)+file(head+body)), Limits{}) {
		n++
		break
	}
	if n != 1 {
		t.Error(n)
	}
}

func TestCheckMemoryIsBounded(t *testing.T) {
	before, sets := heap(), 0
	for c, err := range Check(context.Background(), &endless{head: isa + head, n: 24 << 20}, Limits{}) {
		if err != nil {
			t.Fatal(err)
		}
		if c.Set != nil {
			sets++
			if now := heap(); now > before+8<<20 || c.Set.Counts["claims"] < 120_000 {
				t.Errorf("%d claims, %d bytes of heap after %d", c.Set.Counts["claims"], now, before)
			}
		}
	}
	if sets != 1 {
		t.Errorf("%d sets", sets)
	}
}

func heap() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// The tables that are read at run time can be read, and know every segment that a guide names.
func TestTables(t *testing.T) {
	var walk func(k Kind, d *loopDef)
	walk = func(k Kind, d *loopDef) {
		if len(d.segs) > 32 || len(d.loops) > 32 {
			t.Errorf("%s %s: more than a loop can remember", k, d.id)
		}
		for _, u := range append(slices.Clone(d.segs), segUse{id: d.trigger}) {
			if _, ok := syntax[u.id]; !ok && d.parent != nil {
				t.Errorf("%s %s: no syntax of %s", k, d.id, u.id)
			}
		}
		for _, l := range d.loops {
			walk(k, l)
		}
	}
	for _, k := range kinds {
		walk(k.kind, guide(k.kind))
	}
	for id, text := range syntax {
		for _, w := range strings.Fields(text) {
			if !strings.Contains("x$rndpcs", w[len(w)-1:]) {
				t.Errorf("%s: %q", id, w)
			}
		}
	}
}

func FuzzCheck(f *testing.F) {
	f.Add([]byte(file(head + body)))
	f.Add([]byte(file(remit)))
	for _, path := range x12test.Glob("*") {
		raw, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		n := 0
		for c, err := range Check(context.Background(), strings.NewReader(string(b)), Limits{Segment: 4096}) {
			if n++; err == nil && c == (Checked{}) {
				t.Fatal("nothing said")
			}
		}
		for range Outline(context.Background(), strings.NewReader(string(b)), Limits{Segment: 4096}) {
			n++
		}
		if n > 2*len(b)+10 {
			t.Fatalf("%d things said of %d bytes", n, len(b))
		}
	})
}

func BenchmarkCheck(b *testing.B) {
	text := file(head + strings.Repeat(body, 1000))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for c, err := range Check(context.Background(), io.Reader(strings.NewReader(text)), Limits{}) {
			if err != nil || c.Finding != nil || c.Set != nil && c.Set.Errors > 0 {
				b.Fatal(err, c)
			}
		}
	}
}
