package ack

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/internal/x12/x12test"
)

func testEnv() x12.Envelope {
	return x12.Envelope{Sender: x12.Party{ID: "PAYER01", Name: "Sample Health Plan"}, Receiver: x12.Party{ID: "CLEARSND", Name: "Clear Billing Service"},
		Control: 7, Now: time.Date(2026, 3, 2, 9, 30, 0, 0, time.UTC), Test: true}
}

func day(s string) claim.Day {
	d, err := claim.ParseDay(s)
	if err != nil {
		panic(err)
	}
	return d
}

// testClaims writes an 837P of n claims.
func testClaims(t testing.TB, n int) string {
	t.Helper()
	born := day("1980-02-29")
	var all []claim.Claim
	for i := range n {
		all = append(all, claim.Claim{Kind: claim.Professional, Frequency: claim.Original, PatientControl: fmt.Sprintf("PC-%d", i+1), Place: "11", Charge: 10000,
			Payer: claim.Payer{ID: "PAYER01", Name: "Sample Health Plan"}, From: day("2026-01-05"), To: day("2026-01-05"),
			Billing: claim.Provider{NPI: "1234567893", TaxID: "123456789", Last: "Lake Clinic",
				Address: &claim.Address{Lines: []string{"1 Shore Road"}, City: "Cleveland", State: "OH", Zip: "441140001"}},
			Subscriber: claim.Person{MemberID: "M0001", Last: "Rivers", First: "Jo", Relation: "18", Birth: &born, Gender: "F"},
			Diagnoses:  []claim.Code{{System: claim.ICD10CM, Value: "E119"}},
			Lines: []claim.Line{{Number: 1, Service: claim.Code{System: claim.HCPCS, Value: "G0463"}, Units: 1000, UnitKind: "UN", Charge: 10000,
				From: day("2026-01-05"), To: day("2026-01-05"), Diagnosis: []int{1}}}})
	}
	env := testEnv()
	env.Sender, env.Receiver = x12.Party{ID: "CLEARSND", Name: "Clear Billing Service", Phone: "5555550100"}, x12.Party{ID: "PAYER01", Name: "Sample Health Plan"}
	var b bytes.Buffer
	if err := x12.Write837P(&b, all, env); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func answers(t testing.TB, text string) (out []Interchange) {
	t.Helper()
	for in, err := range Of(context.Background(), strings.NewReader(text), x12.Limits{}) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, in)
	}
	return out
}

func written(t testing.TB, all []Interchange) string {
	t.Helper()
	var b bytes.Buffer
	if ok, err := Write(&b, all, testEnv()); err != nil || !ok {
		t.Fatal(ok, err)
	}
	return b.String()
}

// short is what an answer says: "TA1 A 000 | 999 E 1/1/1 | 837 E 5 | SV1@22 2400 8: 2=6".
func short(all []Interchange) string {
	var parts []string
	for _, in := range all {
		parts = append(parts, fmt.Sprintf("TA1 %s %s", in.Status, in.Code))
		for _, g := range in.Groups {
			parts = append(parts, strings.TrimSpace(fmt.Sprintf("999 %s %s/%d/%d %s", g.Status, g.Included, g.Received, g.Accepted, strings.Join(g.Codes, ","))))
			for _, s := range g.Sets {
				parts = append(parts, strings.TrimSpace(fmt.Sprintf("%s %s %s", s.Type, s.Status, strings.Join(s.Codes, ","))))
				for _, seg := range s.Segments {
					p := fmt.Sprintf("%s@%d %s %s", seg.ID, seg.Position, seg.Loop, seg.Code)
					for _, e := range seg.Elements {
						p += fmt.Sprintf(" %d.%d=%s", e.Position, e.Component, e.Code)
					}
					parts = append(parts, p)
				}
			}
		}
	}
	return strings.Join(parts, " | ")
}

func TestOf(t *testing.T) {
	for _, tc := range []struct{ name, from, to, want string }{
		{"good", "", "", "TA1 A 000 | 999 A 1/1/1 | 837 A"},
		{"a total that is not the sum is no matter of syntax", "CLM*PC-1*100", "CLM*PC-1*101", "TA1 A 000 | 999 A 1/1/1 | 837 A"},
		{"amount", "CLM*PC-1*100", "CLM*PC-1*1O0", "TA1 A 000 | 999 E 1/1/1 | 837 E 5 | CLM@16 2300 8 2.0=6"},
		{"two elements of one segment", "SV1*HC:G0463*100*UN*1*", "SV1*HC*1x*UN*y*", "TA1 A 000 | 999 E 1/1/1 | 837 E 5 | SV1@19 2400 8 1.0=2 2.0=6 4.0=6"},
		{"contact", "PER*IC*Clear Billing Service*TE*5555550100~\n", "", "TA1 A 000 | 999 R 1/1/0 | 837 R 4,5 | PER@3 1000 3"},
		{"no segment", "LX*1~", "x~", "TA1 A 000 | 999 E 1/1/1 | 837 E 5 | ZZZ@18 2300 1 | SV1@19 2300 2 | LX@16 2300 3"},
		{"SE01", "SE*", "SE*9", "TA1 A 000 | 999 R 1/1/0 | 837 R 4"},
		{"SE02", "0001~\nGE", "0002~\nGE", "TA1 A 000 | 999 R 1/1/0 | 837 R 3"},
		{"no SE", "SE*21*0001~\n", "", "TA1 A 000 | 999 R 1/1/0 | 837 R 2"},
		{"GE01", "GE*1*", "GE*2*", "TA1 A 000 | 999 E 2/1/1 5 | 837 A"},
		{"GE02", "GE*1*7", "GE*1*8", "TA1 A 000 | 999 E 1/1/1 4 | 837 A"},
		{"no GE", "GE*1*7~\n", "", "TA1 A 000 | 999 E /1/1 3 | 837 A"},
		{"IEA01", "IEA*1*", "IEA*2*", "TA1 E 021 | 999 A 1/1/1 | 837 A"},
		{"IEA02", "IEA*1*000000007", "IEA*1*000000008", "TA1 E 001 | 999 A 1/1/1 | 837 A"},
		{"no IEA", "IEA*1*000000007~\n", "", "TA1 E 023 | 999 A 1/1/1 | 837 A"},
		{"other guide", "005010X222A1", "005010X299", "TA1 A 000 | 999 R 1/1/0 | 837 R 1"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			text := strings.ReplaceAll(testClaims(t, 1), tc.from, tc.to)
			if tc.from != "" && text == testClaims(t, 1) {
				t.Fatal("the case changes nothing")
			}
			got := answers(t, text)
			if g := short(got); g != tc.want {
				t.Errorf("\ngot  %s\nwant %s", g, tc.want)
			}
			for _, in := range got { // what is written says the same
				i := 0
				for g, err := range Read999(context.Background(), strings.NewReader(written(t, []Interchange{in})), x12.Limits{}) {
					want := in.Groups[i]
					if want.Included == "" {
						want.Included = "1"
					}
					if err != nil || !cmp.Equal(g, want) {
						t.Errorf("%v %s", err, cmp.Diff(want, g))
					}
					i++
				}
				if i != len(in.Groups) {
					t.Errorf("%d groups read back", i)
				}
			}
		})
	}
}

func TestPartlyAccepted(t *testing.T) {
	good := testClaims(t, 1)
	set := good[strings.Index(good, "ST*"):strings.Index(good, "GE*")]
	two := strings.Replace(good, "GE*1", strings.ReplaceAll(strings.Replace(set, "SE*21", "SE*20", 1), "0001", "0002")+"GE*2", 1)
	if got := short(answers(t, two)); got != "TA1 A 000 | 999 P 2/2/1 | 837 A | 837 R 4" {
		t.Error(got)
	}
}

// A remittance that does not balance is rejected; the sample with that fault, too.
func TestOfSamples(t *testing.T) {
	for _, f := range x12test.Samples(t, "835*") {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		got := answers(t, string(raw))
		if want := map[bool]Status{true: Rejected, false: Noted}[strings.Contains(f, "tertiary")]; got[0].Groups[0].Status != want {
			t.Errorf("%s: %s", filepath.Base(f), short(got))
		}
	}
}

func TestAcknowledgementsAreNotAnswered(t *testing.T) {
	first := answers(t, testClaims(t, 1))
	var b bytes.Buffer
	if ok, err := Write(&b, answers(t, written(t, first)), testEnv()); ok || err != nil || b.Len() > 0 {
		t.Errorf("%v %v %s", ok, err, b.String())
	}
}

func TestTA1(t *testing.T) {
	text := strings.Replace(testClaims(t, 1), "*0*T*:", "*1*T*:", 1)
	got := answers(t, text)
	if !got[0].Requested || got[0].Sender != "CLEARSND" || got[0].Receiver != "PAYER01" {
		t.Fatalf("%+v", got[0])
	}
	n := 0
	for in, err := range ReadTA1(context.Background(), strings.NewReader(written(t, got)), x12.Limits{}) {
		if n++; err != nil || in.Control != "000000007" || in.Status != Accepted || in.Code != "000" || in.Date != "260302" {
			t.Errorf("%+v %v", in, err)
		}
	}
	if n != 1 {
		t.Errorf("%d TA1", n)
	}
}

// testBatch reads the claims of a file as intake does.
func testBatch(t testing.TB, text string) Batch {
	t.Helper()
	b := Batch{Submitter: x12.Party{ID: "CLEARSND", Name: "Clear Billing Service"}, Payer: claim.Payer{ID: "PAYER01", Name: "Sample Health Plan"},
		Received: day("2026-03-02"), Processed: day("2026-03-03")}
	for res, err := range x12.ReadClaims(context.Background(), strings.NewReader(text), x12.Options{StrictNPI: true}) {
		if err != nil {
			t.Fatal(err)
		}
		b.Take(res, fmt.Sprintf("CTL%d", res.Index+1))
	}
	return b
}

func spoiltClaims(t testing.TB) string {
	text := testClaims(t, 4)
	text = strings.Replace(text, "CLM*PC-2*100*", "CLM*PC-2*101*", 1)
	return strings.Replace(text, "CLM*PC-4*100***11:B:1", "CLM*PC-4*100***11:B:7", 1)
}

func Test277CA(t *testing.T) {
	var b bytes.Buffer
	batch := testBatch(t, spoiltClaims(t))
	if err := Write277CA(&b, []Batch{batch}, testEnv()); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"STC*A1:19:PR*20260303*WQ*401~", "QTY*90*2~\nQTY*AA*2~\nAMT*YU*200~\nAMT*YY*201~", "QTY*QA*2~\nQTY*QC*2~",
		"TRN*2*PC-1~\nSTC*A2:20*20260303*WQ*100~\nREF*1K*CTL1~\nDTP*472*D8*20260105~", "TRN*2*PC-2~\nSTC*A8:400*20260303*U*101~\nDTP*472*D8*20260105~", "TRN*2*PC-4~\nSTC*A6:464*20260303*U*100~",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%q is not in\n%s", want, b.String())
		}
	}
	var got []Answer
	for a, err := range Read277CA(context.Background(), &b, x12.Limits{}) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, a)
	}
	want := []Answer{{batch.Reference, "PC-1", "CTL1", "A2", "20", 10000}, {batch.Reference, "PC-2", "", "A8", "400", 10100}, {batch.Reference, "PC-3", "CTL3", "A2", "20", 10000}, {batch.Reference, "PC-4", "", "A6", "464", 10000}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// A claim of which next to nothing can be read is answered all the same.
func Test277CAOfAlmostNothing(t *testing.T) {
	text := strings.Replace(testClaims(t, 1), "NM1*IL*1*Rivers*Jo****MI*M0001~\n", "", 1)
	text = strings.Replace(text, "CLM*PC-1*100*", "CLM**x*", 1)
	batch := testBatch(t, text)
	var b bytes.Buffer
	if err := Write277CA(&b, []Batch{batch}, testEnv()); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "NM1*QC*1*UNKNOWN") || !strings.Contains(b.String(), "STC*A7:178*20260303*U*0~") {
		t.Error(b.String())
	}
}

func TestStatusCode(t *testing.T) {
	for path, want := range map[string]string{"segment 18 CLM02": "178", "segment 18 CLM05-1": "249", "segment 21 SV1": "187", "segment 21 SV101-2": "454", "segment 24 SV104": "476",
		"segment 22 DTP03": "187", "segment 16 DMG02": "158", "claim.payer": "21", "": "21"} {
		if got := StatusCode(&claim.Refusal{Path: path, Rule: "R2.7", Code: "A7"}); got != want {
			t.Errorf("%s: %s, want %s", path, got, want)
		}
	}
}

func TestGuideValidator(t *testing.T) {
	var ca bytes.Buffer
	if err := Write277CA(&ca, []Batch{testBatch(t, spoiltClaims(t)), testBatch(t, testClaims(t, 2))}, testEnv()); err != nil {
		t.Fatal(err)
	}
	var dark bytes.Buffer // almost nothing can be read of these
	text := strings.NewReplacer("NM1*IL*1*Rivers*Jo****MI*M0001~\n", "", "CLM*PC-1*100*", "CLM**x*", "D8*20260105", "D8*20260199").Replace(testClaims(t, 2))
	if err := Write277CA(&dark, []Batch{testBatch(t, text)}, testEnv()); err != nil {
		t.Fatal(err)
	}
	good := testClaims(t, 2)
	bad := strings.NewReplacer("CLM*PC-1*100", "CLM*PC-1*1O0", "SV1*HC:G0463*100*UN*1*", "SV1*HC*1x*UN*y*", "PER*IC", "QER*IC", "LX*1~", "LX*1~x~", "GE*1*", "GE*3*", "*0*T*:", "*1*T*:").Replace(good)
	x12test.Validate(t, map[string]string{"good.999": written(t, answers(t, good)), "bad.999": written(t, answers(t, bad)), "claims.277ca": ca.String(), "dark.277ca": dark.String()})
}

func FuzzOf(f *testing.F) {
	f.Add([]byte(testClaims(f, 2)))
	f.Add([]byte(spoiltClaims(f)))
	f.Fuzz(func(t *testing.T, b []byte) {
		var all []Interchange
		for in, err := range Of(context.Background(), bytes.NewReader(b), x12.Limits{Segment: 4096}) {
			if err == nil {
				all = append(all, in)
			}
		}
		var out bytes.Buffer
		if ok, err := Write(&out, all, testEnv()); ok && err == nil {
			for _, err := range Read999(context.Background(), &out, x12.Limits{}) {
				if err != nil {
					t.Fatal(err)
				}
			}
		}
	})
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(written(f, answers(f, testClaims(f, 1)))))
	f.Fuzz(func(t *testing.T, b []byte) {
		for range Read999(context.Background(), bytes.NewReader(b), x12.Limits{Segment: 4096, Hold: 100}) {
		}
		for range Read277CA(context.Background(), bytes.NewReader(b), x12.Limits{Segment: 4096, Hold: 100}) {
		}
		for range ReadTA1(context.Background(), bytes.NewReader(b), x12.Limits{Segment: 4096}) {
		}
	})
}
