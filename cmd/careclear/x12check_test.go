package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/careclear/careclear/internal/x12/x12test"
)

// Two files without a fault, to spoil: a claim of two lines, and a remittance of one claim.
const (
	envelope = "ISA*00*          *00*          *ZZ*CLEARSND       *ZZ*PAYER01        *260302*0930*^*00501*000000905*0*T*:~\n"
	claims   = envelope + "GS*HC*CLEARSND*PAYER01*20260302*0930*905*X*005010X222A1~\nST*837*0001*005010X222A1~\nBHT*0019*00*905*20260302*0930*CH~\n" +
		"NM1*41*2*Clear Billing Service*****46*CLEARSND~\nPER*IC*Desk*TE*5555550100~\nNM1*40*2*Sample Health Plan*****46*PAYER01~\nHL*1**20*1~\n" +
		"NM1*85*2*Lake Clinic*****XX*1234567893~\nN3*1 Shore Road~\nN4*Cleveland*OH*441140001~\nREF*EI*123456789~\nHL*2*1*22*0~\nSBR*P*18*******ZZ~\n" +
		"NM1*IL*1*Rivers*Jo****MI*M0001~\nDMG*D8*19800229*F~\nNM1*PR*2*Sample Health Plan*****PI*PAYER01~\nCLM*PC-1*100***11:B:1*Y*A*Y*Y~\nHI*ABK:E119~\n" +
		"LX*1~\nSV1*HC:G0463*60*UN*1***1~\nDTP*472*D8*20260105~\nLX*2~\nSV1*HC:J1885*40*UN*2***1~\nDTP*472*D8*20260105~\nSE*24*0001~\nGE*1*905~\nIEA*1*000000905~\n"
	remittance = envelope + "GS*HP*PAYER01*CLEARSND*20260302*0930*905*X*005010X221A1~\nST*835*0001~\nBPR*I*85*C*NON************20260302~\nTRN*1*T1*1987654321~\n" +
		"DTM*405*20260302~\nN1*PR*Sample Health Plan~\nN3*9 Tower Plaza~\nN4*Columbus*OH*44114~\nPER*BL*Desk*TE*5555550199~\nN1*PE*Lake Clinic*XX*1234567893~\nLX*1~\n" +
		"CLP*PC-1*1*100*75*15*12*CTL1*11*1~\nCAS*CO*45*10~\nNM1*QC*1*Rivers*Jo****MI*M0001~\nSVC*HC:G0463*60*45**1~\nDTM*472*20260105~\nCAS*PR*1*15~\n" +
		"SVC*HC:J1885*40*40**1~\nDTM*472*20260105~\nPLB*1234567893*20261231*L6:CTL1*-10~\nSE*20*0001~\nGE*1*905~\nIEA*1*000000905~\n"
)

type checkedFile struct {
	File string
	Sets []struct {
		Kind, Control string
		Segments      int
		Counts        map[string]int
		Findings      []checkedFinding
	}
	Envelope         []checkedFinding
	Errors, Warnings int
	Unreadable       string
}

type checkedFinding struct {
	Segment                           int
	Offset                            int64
	ID, Element, Severity, Rule, Cure string
	Message                           string
}

// checkFile runs the command with both outputs, strict or not, and returns what JSON says and the exit codes.
func checkFile(t *testing.T, path string) (got checkedFile, text string, code, strict int) {
	t.Helper()
	run := func(c x12CheckCmd) (string, int) {
		var out, errs bytes.Buffer
		c.Files = []string{path}
		code, err := c.run(context.Background(), &out, &errs)
		if err != nil {
			t.Fatal(err)
		}
		return out.String(), code
	}
	text, code = run(x12CheckCmd{})
	asJSON, again := run(x12CheckCmd{JSON: true})
	_, strict = run(x12CheckCmd{Strict: true})
	if again != code {
		t.Errorf("exit %d with --json, %d without", again, code)
	}
	if err := json.Unmarshal([]byte(asJSON), &got); err != nil {
		t.Fatalf("%v in %s", err, asJSON)
	}
	return got, text, code, strict
}

// What is an error ends with 1, what one can live with is a warning and ends with 0, with --strict with 1.
func TestX12CheckVerdicts(t *testing.T) {
	for _, tc := range []struct {
		name, base, from, to string
		rule, at             string // of the first finding of the worst kind: rule, segment and element
		warning              bool
	}{
		{"envelope", claims, "GE*1*905~\n", "", "R2.2", "IEA", false},
		{"no trailer", claims, "IEA*1*000000905~\n", "", "R2.2", "EOF", false},
		{"control number of the interchange", claims, "IEA*1*000000905", "IEA*1*000000906", "R2.2", "IEA02", false},
		{"control number of the group", claims, "GE*1*905", "GE*1*906", "R2.2", "GE02", false},
		{"control number of the set", claims, "SE*24*0001", "SE*24*0002", "R2.2", "SE02", false},
		{"count of segments", claims, "SE*24", "SE*25", "R2.2", "SE01", false},
		{"count of sets", claims, "GE*1*", "GE*2*", "R2.2", "GE01", false},
		{"count of groups", claims, "IEA*1*", "IEA*2*", "R2.2", "IEA01", false},
		{"segment syntax", claims, "LX*1~", "LX*1x~!~", "x12-syntax", "???", false},
		{"unreadable charge", claims, "*60*UN", "*6O*UN", "x12-amount", "SV102", false},
		{"unreadable total", claims, "PC-1*100*", "PC-1*1,00*", "x12-amount", "CLM02", false},
		{"unreadable payment", remittance, "BPR*I*85*", "BPR*I*85.001*", "x12-amount", "BPR02", false},
		{"balance of a line", remittance, "*60*45**1", "*60*44**1", "balance-1", "SVC", false},
		{"balance of a claim", remittance, "*100*75*15", "*101*75*15", "balance-2", "CLP", false},
		{"balance of a transaction", remittance, "BPR*I*85*", "BPR*I*86*", "balance-3", "BPR02", false},
		{"total is not the sum", claims, "PC-1*100*", "PC-1*101*", "R2.4", "CLM02", false},

		{"absent contact", remittance, "PER*BL*Desk*TE*5555550199~\n", "", "x12-required", "N1", true},
		{"impossible date outside a claim", remittance, "NON************20260302", "NON************20002316", "x12-date", "BPR16", true},
		{"impossible date in the header", claims, "905*20260302*0930*CH", "905*20002316*0930*CH", "x12-date", "BHT04", true},
		{"ISA16", strings.ReplaceAll(claims, "HC:", "HC>"), "11:B:1*Y*A*Y*Y~\nHI*ABK:E119", "11>B>1*Y*A*Y*Y~\nHI*ABK>E119", "x12-isa16", "CLM05", true},
		{"missing CLM05-2", claims, "11:B:1", "11::1", "x12-guide", "CLM05-2", true},
		{"unknown adjustment code", remittance, "CAS*CO*45*", "CAS*CO*9999*", "x12-code", "CAS02", true},
		{"unknown claim status", remittance, "CLP*PC-1*1*", "CLP*PC-1*77*", "x12-code", "CLP02", true},
		{"text before ISA", claims, "ISA*", "\ufeffISA*", "x12-preamble", "ISA", true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			spoilt := strings.Replace(tc.base, tc.from, tc.to, 1)
			if spoilt == tc.base {
				t.Fatal("the case changes nothing")
			}
			// The count of segments follows, unless it is what is spoilt.
			if n := strings.Count(spoilt[strings.Index(spoilt, "ST*"):max(strings.Index(spoilt, "SE*"), strings.Index(spoilt, "ST*"))], "~") + 1; tc.rule != "R2.2" {
				spoilt = strings.NewReplacer("SE*24*", "SE*"+itoa(n)+"*", "SE*20*", "SE*"+itoa(n)+"*").Replace(spoilt)
			}
			path := filepath.Join(t.TempDir(), "file.edi")
			if err := os.WriteFile(path, []byte(spoilt), 0o600); err != nil {
				t.Fatal(err)
			}
			got, text, code, strict := checkFile(t, path)
			want := 1
			if tc.warning {
				want = 0
			}
			if code != want || strict != 1 || (got.Errors > 0) == tc.warning {
				t.Errorf("exit %d, strict %d, %d errors, %d warnings\n%s", code, strict, got.Errors, got.Warnings, text)
			}
			findings := got.Envelope
			for _, s := range got.Sets {
				findings = append(findings, s.Findings...)
			}
			severity := map[bool]string{true: "warning", false: "error"}[tc.warning]
			found := false
			for _, f := range findings {
				found = found || f.Severity == severity && f.Rule == tc.rule && f.ID+f.Element == tc.at
				if f.Segment < 1 || f.ID == "" || f.Rule == "" || f.Message == "" || f.Cure == "" {
					t.Errorf("%+v", f)
				}
				for _, part := range []string{"segment " + itoa(f.Segment), f.ID + f.Element, f.Message, f.Cure, "[" + f.Rule + "]", f.Severity} {
					if !strings.Contains(text, part) {
						t.Errorf("%q is not printed:\n%s", part, text)
					}
				}
			}
			if !found {
				t.Errorf("no %s %s at %s\n%s", severity, tc.rule, tc.at, text)
			}
		})
	}
}

func itoa(n int) string {
	b, _ := json.Marshal(n)
	return string(b)
}

// Kind and counts of what is right, and that nothing is found.
func TestX12CheckGood(t *testing.T) {
	for text, want := range map[string]string{claims: "837P set 0001, 005010X222A1: 24 segments, 1 claims, 2 lines, charged 100.00", remittance: "835 set 0001, 005010X221A1: 20 segments, 1 claims"} {
		path := filepath.Join(t.TempDir(), "file.edi")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		got, out, code, strict := checkFile(t, path)
		if code != 0 || strict != 0 || got.Errors+got.Warnings != 0 || !strings.Contains(out, want) || !strings.Contains(out, "nothing wrong") {
			t.Errorf("exit %d, strict %d\n%s", code, strict, out)
		}
	}
}

// The 61 sample files (claims.md §9): two fail, for what is wrong with them, and nothing else.
func TestX12CheckSamples(t *testing.T) {
	files := x12test.Samples(t, "*")
	fail := map[string]string{"271_005010X279A1_subscriber-health-benefit-check-error.271": "[R2.2]", "835_005010X221A1_tertiary-payment.835": "[balance-1]"}
	for _, path := range files {
		got, text, code, _ := checkFile(t, path)
		rule, bad := fail[filepath.Base(path)]
		if want := map[bool]int{true: 1, false: 0}[bad]; code != want || bad != (got.Errors > 0) || len(got.Sets) != 1 || !strings.Contains(text, rule) {
			t.Errorf("%s: exit %d\n%s", filepath.Base(path), code, text)
		}
	}
	if len(files) != 61 {
		t.Errorf("%d files", len(files))
	}
}

// What cannot be read ends with 2, whatever the others are, which are checked all the same.
func TestX12CheckUnreadable(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"empty": "", "text": "hello", "short": envelope[:50], "cut.gz": "\x1f\x8b\x08\x00x", "wrong": strings.Replace(claims, "PC-1*100*", "PC-1*101*", 1)} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"empty", "text", "short", "cut.gz", "absent"} {
		var out, errs bytes.Buffer
		code, err := (&x12CheckCmd{Files: []string{filepath.Join(dir, name), filepath.Join(dir, "wrong")}}).run(context.Background(), &out, &errs)
		if err != nil || code != 2 || !strings.Contains(errs.String(), name) || !strings.Contains(out.String(), "[R2.4]") {
			t.Errorf("%s: exit %d, %v\n%s%s", name, code, err, out.String(), errs.String())
		}
	}
}
