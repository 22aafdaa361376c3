package x12

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12/x12test"
)

const isa = "ISA*00*          *00*          *ZZ*CLEARSND       *ZZ*PAYER01        *260302*0930*^*00501*000000905*0*T*:~\n"

// head is everything above a professional claim of a subscriber: GS to the payer, 15 segments from ST on.
const head = "GS*HC*CLEARSND*PAYER01*20260302*0930*905*X*005010X222A1~\nST*837*0001*005010X222A1~\nBHT*0019*00*905*20260302*0930*CH~\n" +
	"NM1*41*2*Clear Billing Service*****46*CLEARSND~\nPER*IC*Desk*TE*5555550100~\nNM1*40*2*Sample Health Plan*****46*PAYER01~\n" +
	"HL*1**20*1~\nNM1*85*2*Lake Clinic*****XX*1234567893~\nN3*1 Shore Road~\nN4*Cleveland*OH*441140001~\nREF*EI*123456789~\n" +
	"HL*2*1*22*0~\nSBR*P*18*******ZZ~\nNM1*IL*1*Rivers*Jo****MI*M0001~\nDMG*D8*19800229*F~\nNM1*PR*2*Sample Health Plan*****PI*PAYER01~\n"

const body = "CLM*PC-1*100***11:B:1*Y*A*Y*Y~\nHI*ABK:E119~\nLX*1~\nSV1*HC:G0463*60*UN*1***1~\nDTP*472*D8*20260105~\n" +
	"LX*2~\nSV1*HC:J1885*40*UN*2***1~\nDTP*472*RD8*20260105-20260106~\n"

// file wraps the text after ST's group header in a right envelope.
func file(inside string) string {
	st := strings.Index(inside, "ST*")
	n := strings.Count(inside[st:], "~") + 1
	return isa + inside + fmt.Sprintf("SE*%d*0001~\nGE*1*905~\nIEA*1*000000905~\n", n)
}

// other is another payer that says it paid 81 of 100 less 20.
const other = "SBR*P*18*******CI~\nCAS*PR*1*20~\nAMT*D*81~\nOI***Y***Y~\nNM1*IL*1*A*B****MI*X~\nNM1*PR*2*C*****PI*Y~\n"

func TestRefusals(t *testing.T) {
	for _, tc := range []struct{ name, from, to, path, rule, code string }{
		{"charge missing", "CLM*PC-1*100*", "CLM*PC-1**", "segment 18 CLM02", "R2.7", "A6"},
		{"charge unreadable", "CLM*PC-1*100*", "CLM*PC-1*1O0*", "segment 18 CLM02", "R2.7", "A7"},
		{"charge negative", "*60*UN", "*-60*UN", "segment 21 SV102", "R2.7", "A7"},
		{"part of a cent", "*60*UN", "*60.001*UN", "segment 21 SV102", "R2.7", "A7"},
		{"sum", "*60*UN", "*61*UN", "segment 18 CLM02", "R2.4", "A8"},
		{"no place", "11:B:1", ":B:1", "segment 18 CLM05-1", "R2.7", "A7"},
		{"no frequency", "11:B:1", "11:B", "segment 18 CLM05-3", "R2.10", "A7"},
		{"unreadable frequency", "11:B:1", "11:B:X", "segment 18 CLM05-3", "R2.10", "A7"},
		{"interim", "11:B:1", "11:B:2", "segment 18 CLM05-3", "R2.10", "A7"},
		{"7 without number", "11:B:1", "11:B:7", "segment 18 CLM05-3", "R2.10", "A6"},
		{"no CLM01", "CLM*PC-1*", "CLM**", "segment 18 CLM01", "required", "A6"},
		{"zero units", "UN*2*", "UN*0*", "segment 24 SV104", "R2.7", "A7"},
		{"negative units", "UN*2*", "UN*-2*", "segment 24 SV104", "R2.7", "A7"},
		{"units missing", "UN*2*", "UN**", "segment 24 SV104", "R2.7", "A6"},
		{"impossible date", "D8*20260105", "D8*20002316", "segment 22 DTP03", "R2.7", "A7"},
		{"dashed date", "D8*20260105", "D8*2026-1-5", "segment 22 DTP03", "R2.7", "A7"},
		{"range backwards", "20260105-20260106", "20260106-20260105", "segment 25 DTP03", "R2.7", "A7"},
		{"no date", "DTP*472*D8*20260105~\n", "", "segment 21 SV1", "R2.7", "A6"},
		{"pointer to nothing", "UN*2***1~", "UN*2***3~", "segment 24 SV107", "R2.5", "A7"},
		{"pointer unreadable", "UN*2***1~", "UN*2***A~", "segment 24 SV107-1", "R2.5", "A7"},
		{"split composite", "SV1*HC:G0463*", "SV1*HC*24599.00*", "segment 21 SV101-2", "x12-composite", "A7"},
		{"wrong form", "SV1*HC:G0463*60*UN*1***1", "SV2*0510*HC:G0463*60*UN*1", "segment 21 SV2", "R2.3", "A8"},
		{"no service", "SV1*HC:G0463*", "SV1**", "segment 21 SV101", "required", "A6"},
		{"no lines", body[strings.Index(body, "LX"):], "", "segment 18 CLM", "required", "A6"},
		{"no billing", "NM1*85*", "NM1*99*", "segment 18 CLM", "required", "A6"},
		{"no subscriber", "NM1*IL*", "NM1*99*", "segment 18 CLM", "required", "A6"},
		{"no payer", "NM1*PR*", "NM1*99*", "segment 18 CLM", "required", "A6"},
		{"parent", "HL*2*1*22*0~", "HL*2*9*22*0~", "segment 13 HL02", "x12-hl", "A3"},
		{"level skipped", "HL*2*1*22*0~", "HL*2*1*23*0~", "segment 13 HL03", "x12-hl", "A3"},
		{"birth date", "DMG*D8*19800229", "DMG*D8*19810229", "segment 16 DMG02", "R2.7", "A7"},
		{"stray delimiter", "HI*ABK:E119~", "HI*ABK:E119~x~", "segment 20 ???", "x12-syntax", "A3"},
		{"guide", "005010X222A1", "005010X224A2", "segment 18 CLM", "R2.3", "A3"},
		{"other payer out of balance", "LX*1~", other + "LX*1~", "segment 20 SBR", "R4.8", "A8"},
		{"other payer's reason without amount", "LX*1~", strings.Replace(other, "AMT*D*81~\n", "", 1) + "LX*1~", "segment 20 SBR", "R2.9", "A8"},
		{"other payer's amount unreadable", "LX*1~", strings.Replace(other, "*81", "*8l", 1) + "LX*1~", "segment 22 AMT02", "R2.9", "A7"},
		{"other payer's line", "LX*2~", "SVD*Y*40*HC:G0463**1~\nLX*2~", "segment 23 SVD01", "R2.9", "A8"},
		{"SE missing", "SE*", "XX*", "segment 27 GE", "R2.2", "A3"},
		{"SE count", "SE*24", "SE*23", "segment 26 SE01", "R2.2", "A3"},
		{"SE control", "*0001~\nGE", "*0002~\nGE", "segment 26 SE02", "R2.2", "A3"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			text := file(strings.ReplaceAll(head+body, tc.from, tc.to))
			if strings.HasPrefix(tc.name, "SE ") {
				text = strings.Replace(file(head+body), tc.from, tc.to, 1)
			}
			if text == file(head+body) {
				t.Fatal("the case changes nothing")
			}
			got, _ := collect(t, text, Options{})
			if len(got) != 1 || got[0].Refusal == nil {
				t.Fatalf("not refused: %+v", got)
			}
			r := got[0].Refusal
			if r.Path != tc.path || r.Rule != tc.rule || r.Code != tc.code || r.Message == "" {
				t.Errorf("got %s, %s, %s (%s)", r.Path, r.Rule, r.Code, r.Message)
			}
			for _, secret := range []string{"PC-1", "Rivers", "M0001", "E119", "1980"} {
				if strings.Contains(r.Error(), secret) {
					t.Errorf("patient data in %q", r.Error())
				}
			}
		})
	}
}

// What files of the field do and what can be read all the same.
func TestTolerated(t *testing.T) {
	good := file(head + body)
	for _, tc := range []struct{ name, text, rule string }{
		{"as it is", good, ""},
		{"CRLF", strings.ReplaceAll(good, "\n", "\r\n"), ""},
		{"one line", strings.ReplaceAll(good, "\n", ""), ""},
		{"blank lines", strings.ReplaceAll(good, "\n", "\n\n \n"), ""},
		{"no last terminator", strings.TrimSuffix(good, "~\n"), ""},
		{"BOM", "\ufeff" + good, "x12-preamble"},
		{"text before ISA", "From: someone ISAAC\r\n\r\n" + good, "x12-preamble"},
		{"newline terminator", strings.ReplaceAll(strings.ReplaceAll(good, "\n", ""), "~", "\n"), ""},
		{"pipes", strings.ReplaceAll(good, "*", "|"), ""},
		{"ISA16 wrong", strings.Replace(strings.ReplaceAll(good, ":", ">"), "*T*>", "*T*:", 1), "x12-isa16"},
		{"frequency 1.00", strings.Replace(good, "11:B:1", "11::1.00", 1), "x12-guide"},
		{"other payer", file(head + strings.Replace(body, "LX*1~", "SBR*S*01*******CI~\nCAS*PR*1*20~\nAMT*D*80~\nOI***Y***Y~\nNM1*IL*1*Other*Name****MI*X~\nREF*F8*NOTOURS~\nNM1*PR*2*Other*****PI*Y~\nLX*1~", 1)), ""},
		{"Latin-1", strings.Replace(good, "Rivers", "R\xedvers", 1), ""},
		{"NPI", strings.Replace(good, "1234567893", "1234567890", 1), "R2.6"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, findings := collect(t, tc.text, Options{})
			if len(got) != 1 || got[0].Refusal != nil {
				t.Fatalf("got %+v, %v", got, findings)
			}
			c := got[0].Claim
			if c.Charge != 10000 || len(c.Lines) != 2 || c.Lines[1].Units != 2000 || c.Place != "11" || c.Subscriber.MemberID != "M0001" || c.Payer.ID != "PAYER01" || c.OriginalNumber != "" {
				t.Errorf("read %+v", c)
			}
			rules := ""
			for _, f := range append(findings, got[0].Warnings...) {
				if f.Severity != Warning {
					t.Errorf("%s", f)
				}
				rules += f.Rule
			}
			if rules != tc.rule {
				t.Errorf("warnings %q, want %q", rules, tc.rule)
			}
		})
	}
}

func TestStrictNPI(t *testing.T) {
	got, _ := collect(t, strings.Replace(file(head+body), "1234567893", "1234567890", 1), Options{StrictNPI: true})
	if len(got) != 1 || got[0].Refusal == nil || got[0].Refusal.Code != "A7" || got[0].Refusal.Rule != "R2.6" {
		t.Fatalf("got %+v", got)
	}
}

// A thousand claims with three bad ones are 997 claims and three refusals, in order.
func TestAllOrNothingPerClaim(t *testing.T) {
	var b strings.Builder
	b.WriteString(head)
	bad := map[int]string{0: "UN*0*", 499: "UN*-1*", 999: "UN*x*"}
	for i := range 1000 {
		c := strings.Replace(body, "PC-1", fmt.Sprintf("PC-%d", i), 1)
		if u, ok := bad[i]; ok {
			c = strings.Replace(c, "UN*1*", u, 1)
		}
		b.WriteString(c)
	}
	for _, hold := range []int{0, 1} { // held back, and streaming
		got, findings := collect(t, file(b.String()), Options{Limits: Limits{Hold: hold}})
		if len(got) != 1000 || len(findings) > 0 {
			t.Fatalf("%d results, %v", len(got), findings)
		}
		keys := map[string]bool{}
		for i, res := range got {
			if _, ok := bad[i]; ok != (res.Refusal != nil) {
				t.Errorf("claim %d: %v", i, res.Refusal)
			}
			if res.Refusal != nil && (res.Refusal.Index != i || res.Refusal.Path != fmt.Sprintf("segment %d SV104", 21+8*i)) {
				t.Errorf("claim %d refused as %v", i, res.Refusal)
			}
			if res.Position.Segment != 18+8*i || res.Position.InSet != 16+8*i {
				t.Errorf("claim %d at %+v", i, res.Position)
			}
			keys[res.Key] = true
		}
		if len(keys) != 1000 {
			t.Errorf("%d keys", len(keys))
		}
	}
}

// Damage in one transaction set, group or interchange leaves the others alone.
func TestNeighbours(t *testing.T) {
	set := func(control, se string) string {
		s := strings.Replace(head[strings.Index(head, "ST*"):], "0001", control, 1) + body
		return s + strings.ReplaceAll(se, "N", fmt.Sprint(strings.Count(s, "~")+1))
	}
	gs := head[:strings.Index(head, "ST*")]
	other := "ST*270*0009*005010X279A1~\nBHT*0022*13~\nSE*3*0009~\n"
	text := isa + gs + set("0001", "SE*N*0001~") + set("0002", "SE*1*0002~") + other + set("0003", "SE*N*0009~") + set("0004", "") + set("0005", "SE*N*0005~") + "GE*6*905~\nIEA*1*000000905~\n" +
		isa + gs + set("0006", "SE*N*0006~") + "GE*1*905~\n" + gs + set("0007", "SE*N*0007~") + "GE*1*905~\nIEA*1*000000906~\nrubbish~more~" + isa + gs + set("0008", "")
	got, findings := collect(t, text, Options{})
	want := map[string]string{"0001": "", "0002": "SE01", "0003": "SE02", "0004": "ST", "0005": "", "0006": "", "0007": "", "0008": "EOF"}
	for _, res := range got {
		w, ok := want[res.Set]
		if delete(want, res.Set); !ok || (w == "") != (res.Refusal == nil) || res.Refusal != nil && !strings.HasSuffix(res.Refusal.Path, w) {
			t.Errorf("set %s: %v, want %q", res.Set, res.Refusal, w)
		}
	}
	if len(want) > 0 {
		t.Errorf("never came: %v", want)
	}
	var told strings.Builder
	for _, f := range findings {
		fmt.Fprintln(&told, f)
	}
	for _, w := range []string{"SE01", "SE02", "not an 837", "IEA01", "outside of any", "without GE", "without IEA"} {
		if !strings.Contains(told.String(), w) {
			t.Errorf("no finding about %s in\n%s", w, told.String())
		}
	}
}

func TestHierarchy(t *testing.T) {
	born := "NM1*QC*1*Rivers*Kim~\nN3*2 Hill~\nN4*Akron*OH*44301~\nDMG*D8*20150701*M~\n"
	sub := "SBR*P*18*******ZZ~\nNM1*IL*1*Moss*Al****MI*M0002~\nNM1*PR*2*Other Plan*****PI*OTHER~\n"
	claimN := func(n int) string { return strings.Replace(body, "PC-1", fmt.Sprintf("C%d", n), 1) }
	text := strings.Replace(head, "HL*2*1*22*0~\nSBR*P*18*", "HL*2*1*22*1~\nSBR*P**", 1) + // Rivers, with dependents
		"HL*3*2*23*0~\nPAT*19~\n" + born + claimN(1) + claimN(2) + "HL*4*2*23*0~\nPAT*01~\n" + strings.Replace(born, "Kim", "Lee", 1) + claimN(3) +
		"HL*5*1*22*0~\n" + sub + claimN(4) +
		"HL*6**20*1~\nNM1*85*2*Hill Clinic*****XX*1245319599~\nHL*7*6*22*0~\n" + sub + claimN(5)
	got, findings := collect(t, file(text), Options{})
	if len(got) != 5 || len(findings) > 0 {
		t.Fatalf("%d claims %v", len(got), findings)
	}
	var lines []string
	for _, res := range got {
		if res.Refusal != nil {
			t.Fatal(res.Refusal)
		}
		c := res.Claim
		p := c.PatientPerson()
		lines = append(lines, fmt.Sprintf("%s %s %s %s %s %s %s", c.PatientControl, c.Billing.NPI, c.Subscriber.MemberID, p.First, p.Relation, c.Payer.ID, res.Submitter))
	}
	want := "C1 1234567893 M0001 Kim 19 PAYER01 CLEARSND\nC2 1234567893 M0001 Kim 19 PAYER01 CLEARSND\nC3 1234567893 M0001 Lee 01 PAYER01 CLEARSND\n" +
		"C4 1234567893 M0002 Al 18 OTHER CLEARSND\nC5 1245319599 M0002 Al 18 OTHER CLEARSND"
	if g := strings.Join(lines, "\n"); g != want {
		t.Errorf("got\n%s\nwant\n%s", g, want)
	}
}

// A reused CLM01 in one set gives different keys; the same file again gives the same keys.
func TestKeys(t *testing.T) {
	text := file(head + body + body)
	a, _ := collect(t, text, Options{})
	b, _ := collect(t, text, Options{})
	if len(a[0].Warnings) > 0 || len(a[1].Warnings) != 1 || a[1].Warnings[0].Rule != "x12-reused" {
		t.Error(a[0].Warnings, a[1].Warnings)
	}
	if a[0].Key == a[1].Key || a[0].Key != b[0].Key || a[1].Key != b[1].Key {
		t.Error(a[0].Key, a[1].Key, b[0].Key, b[1].Key)
	}
	c, _ := collect(t, strings.Replace(text, "46*CLEARSND", "46*OTHERSND", 1), Options{})
	if c[0].Key == a[0].Key {
		t.Error("another submitter has the same key")
	}
}

func TestInstitutionalStatementDates(t *testing.T) {
	text := strings.ReplaceAll(head, "X222A1", "X223A2") + "CLM*PC-1*100***13:A:1**A*Y*Y~\nDTP*434*RD8*20260105-20260107~\nHI*ABK:E119~\nHI*ABJ:I10~\nNM1*71*1*Stone*Ada****XX*1245319599~\n" +
		"LX*1~\nSV2*0250**60*UN*1~\nLX*2~\nSV2*0510*HC:G0463*40*UN*1~\nDTP*472*D8*20260106~\n"
	got, _ := collect(t, file(text), Options{})
	if len(got) != 1 || got[0].Refusal != nil {
		t.Fatalf("%+v", got)
	}
	c := got[0].Claim
	if c.Kind != claim.Institutional || c.Lines[0].From != c.From || c.Lines[0].To != c.To || c.Lines[1].From != day("2026-01-06") || c.To != day("2026-01-07") ||
		c.Rendering.NPI != "1245319599" || len(c.Diagnoses) != 1 || c.Lines[0].Revenue != "0250" {
		t.Errorf("%+v", c)
	}
}

func TestUnreadableFiles(t *testing.T) {
	boom := errors.New("disk gone")
	canceled, cancel := context.WithCancel(context.Background())
	cancel()
	for name, tc := range map[string]struct {
		ctx  context.Context
		r    io.Reader
		lim  Limits
		want error
	}{
		"empty":     {context.Background(), strings.NewReader(""), Limits{}, ErrNotX12},
		"text":      {context.Background(), strings.NewReader(strings.Repeat("hello ", 10000)), Limits{}, ErrNotX12},
		"short ISA": {context.Background(), strings.NewReader("ISA*00*~GS*"), Limits{}, ErrNotX12},
		"too long":  {context.Background(), strings.NewReader(file(head + body)), Limits{Segments: 10}, ErrTooLong},
		"reader":    {context.Background(), io.MultiReader(strings.NewReader(isa+head+body), iotest.ErrReader(boom)), Limits{}, boom},
		"context":   {canceled, strings.NewReader(file(head + body)), Limits{}, context.Canceled},
	} {
		var last error
		n := 0
		for res, err := range ReadClaims(tc.ctx, tc.r, Options{Limits: tc.lim}) {
			if err == nil {
				t.Errorf("%s: result %+v", name, res)
			}
			last = err
			n++
		}
		if !errors.Is(last, tc.want) || n != 1 {
			t.Errorf("%s: %v (%d)", name, last, n)
		}
	}
}

func TestOversizedSegmentRefusesItsClaimOnly(t *testing.T) {
	text := file(head + body + strings.Replace(body, "HI*", "NTE*ADD*"+strings.Repeat("x", 200_000)+"~\nHI*", 1) + body)
	got, _ := collect(t, text, Options{})
	if len(got) != 3 || got[0].Refusal != nil || got[1].Refusal == nil || got[2].Refusal != nil {
		t.Fatalf("%+v", got)
	}
}

func TestStopEarly(t *testing.T) {
	n := 0
	for range ReadClaims(context.Background(), strings.NewReader(file(head+body+body+body)), Options{}) {
		n++
		break
	}
	if n != 1 {
		t.Error(n)
	}
}

// endless repeats a claim without end; only so many bytes are read.
type endless struct {
	head string
	i, n int
}

func (e *endless) Read(p []byte) (int, error) {
	if e.n <= 0 {
		return 0, io.EOF
	}
	got := 0
	if e.head != "" {
		got = copy(p, e.head)
		e.head = e.head[got:]
	}
	for got < len(p) {
		k := copy(p[got:], body[e.i:])
		got, e.i = got+k, (e.i+k)%len(body)
	}
	e.n -= got
	return got, nil
}

func TestMemoryIsBounded(t *testing.T) {
	var peak, n uint64
	for range ReadClaims(context.Background(), &endless{head: isa + head, n: 24 << 20}, Options{Limits: Limits{Hold: 1000}}) {
		if n++; n%20000 == 0 {
			var m runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&m)
			peak = max(peak, m.HeapAlloc)
		}
	}
	if n < 120_000 || peak > 24<<20 {
		t.Errorf("%d claims, %d bytes of heap", n, peak)
	}
}

func TestSamples835(t *testing.T) {
	for _, f := range x12test.Samples(t, "835_*.835") {
		t.Run(f[strings.LastIndex(f, "_")+1:], func(t *testing.T) {
			pays := check835File(t, f)
			balanced := true
			for i := range pays {
				balanced = balanced && pays[i].Balanced()
				t.Log(pays[i].Findings)
			}
			if want := !strings.Contains(f, "tertiary-payment"); balanced != want || len(pays) == 0 {
				t.Errorf("balanced %v, want %v", balanced, want)
			}
		})
	}
}

// What the primary payer decided stands on the claim to the secondary (claims.md R4.8: 7904 - 3689 - 300 = 3915).
func TestOtherPayers(t *testing.T) {
	for _, f := range x12test.Samples(t, "*cob.example3.B.837") {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		got, _ := collect(t, string(raw), Options{})
		if len(got) != 1 || got[0].Refusal != nil {
			t.Fatalf("%+v", got)
		}
		c := got[0].Claim
		if c.Order != "S" || len(c.OtherPayers) != 1 {
			t.Fatalf("%+v", c)
		}
		o := c.OtherPayers[0]
		if o.Order != "P" || *o.Paid != 3915 || *o.Owed != 3689 || len(o.Adjustments) != 2 || len(o.Lines) != 3 || o.Lines[0].Adjustments[0].Amount != 300 ||
			o.Lines[2].Line != 3 || o.Lines[2].Paid != 2104 || *o.Lines[1].Decided != day("2005-10-15") {
			t.Errorf("%+v", o)
		}
	}
}
