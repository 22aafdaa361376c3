package inquiry

import (
	"bytes"
	"context"
	"errors"
	"iter"
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
	return x12.Envelope{Sender: x12.Party{ID: "CLEARSND"}, Receiver: x12.Party{ID: "PAYER01"}, Control: 12, Now: time.Date(2026, 3, 2, 9, 30, 0, 0, time.UTC)}
}

func day(s string) *claim.Day {
	d, err := claim.ParseDay(s)
	if err != nil {
		panic(err)
	}
	return &d
}

func cents(c claim.Cents) *claim.Cents { return &c }

var (
	payer    = Party{Code: "PR", Name: "Sample Health Plan", Qualifier: "PI", ID: "PAYER01"}
	provider = Party{Code: "1P", Name: "Lake Clinic", Qualifier: "XX", ID: "1234567893"}
	doctor   = Party{Code: "1P", Person: true, Name: "Stone", First: "Ada", Qualifier: "XX", ID: "1245319599"}
	address  = &claim.Address{Lines: []string{"2 Hill Street"}, City: "Akron", State: "OH", Zip: "44301"}
)

func adult() claim.Person {
	return claim.Person{MemberID: "M0001", Last: "Rivers", First: "Jo", Birth: day("1980-02-29"), Gender: "F"}
}

func child() *claim.Person {
	return &claim.Person{Last: "Rivers", First: "Kim", Birth: day("2015-07-01"), Gender: "M"}
}

// about are messages' parties: a subscriber, his child by the same provider, another provider.
func about(at Party) []Parties {
	return []Parties{
		{Payer: payer, Receiver: at, Subscriber: adult(), Trace: "T1", Origin: "9876543210"},
		{Payer: payer, Receiver: at, Subscriber: adult(), Dependent: child(), Trace: "T2", Origin: "9876543210"},
		{Payer: payer, Receiver: doctor, Subscriber: adult(), Trace: "T3", Origin: "9876543210"},
	}
}

func testEligibility() (ask []Eligibility, answer []EligibilityAnswer) {
	for i, p := range about(provider) {
		p.Subscriber.Address = address
		if p.Dependent != nil {
			p.Dependent.Relation = "19"
		}
		q := Eligibility{Parties: p, Services: []string{"30"}}
		a := EligibilityAnswer{Parties: p, From: day("2026-01-01"), To: day("2026-01-01"), Benefits: []Benefit{
			{Info: "1", Services: []string{"30", "33", "98"}, Plan: "GOLD"},
			{Info: "B", Level: "IND", Services: []string{"98"}, Period: "27", Amount: cents(2000), InNetwork: "Y", Messages: []string{"per visit"}},
			{Info: "A", Services: []string{"98"}, Percent: ".2", Authorization: "N", InNetwork: "N"}}}
		if i == 0 {
			q.From, q.To = day("2026-03-02"), day("2026-03-04")
		}
		if i == 2 {
			a.From, a.To, a.Benefits, a.Rejections = nil, nil, nil, []Rejection{{"2100C", "75", "C"}}
		}
		ask, answer = append(ask, q), append(answer, a)
	}
	return ask, answer
}

func testStatus() (ask []StatusRequest, answer []StatusAnswer) {
	for i, p := range about(Party{Code: "41", Name: "Clear Billing Service", Qualifier: "46", ID: "CLEARSND"}) {
		p.Receiver, p.Provider = Party{Code: "41", Name: "Clear Billing Service", Qualifier: "46", ID: "CLEARSND"}, provider
		p.Origin = ""
		ref := ClaimRef{PayerControl: "CTL1", PatientControl: "PC-1", From: day("2026-01-05"), To: day("2026-01-07")}
		line := LineRef{Service: claim.Code{System: claim.HCPCS, Value: "G0463"}, Modifiers: []string{"25"}, Charge: 12000, Units: 1000, Control: "L1", From: day("2026-01-05"), To: day("2026-01-05")}
		q := StatusRequest{Parties: p, ClaimRef: ref, Charge: cents(20050)}
		p.Subscriber.Birth, p.Subscriber.Gender = nil, ""
		if p.Dependent != nil {
			who := *p.Dependent
			who.Birth, who.Gender = nil, ""
			p.Dependent = &who
			q.Subscriber.Birth, q.Subscriber.Gender = nil, "" // the guide has no place for it
		}
		a := StatusAnswer{Parties: p, ClaimRef: ref, Statuses: []Status{{Category: "F1", Code: "65", Effective: day("2026-03-02"), Charge: cents(20050), Paid: cents(15000), PaidOn: day("2026-03-02"), Check: "REM-1"}}}
		if i == 1 {
			q.Lines = []LineRef{line}
			a.Lines = []LineStatus{{LineRef: line, Paid: 8000, Statuses: []Status{{Category: "F1", Code: "65", Entity: "PR", Effective: day("2026-03-02")}}}}
		}
		ask, answer = append(ask, q), append(answer, a)
	}
	return ask, answer
}

func testReviews(answer bool) (out []Review) {
	for i, p := range about(provider) {
		p.Payer.Code = "X3"
		v := Review{Parties: p, Event: "3", Category: "HS", Type: "I", Place: "11", Diagnoses: []claim.Code{{System: claim.ICD10CM, Value: "E119"}, {System: claim.ICD10CM, Value: "I10"}},
			From: day("2026-04-01"), To: day("2026-04-30"), Performer: &Party{Code: "SJ", Name: "Hill Clinic", Qualifier: "XX", ID: "1245319599"},
			Services: []ReviewService{{Trace: "S1", Service: claim.Code{System: claim.HCPCS, Value: "G0151"}, Units: 8000, UnitKind: "UN", From: day("2026-04-01"), To: day("2026-04-01")}}}
		if i == 1 {
			v.Category, v.Services = "AR", nil
		}
		if answer {
			v.Decision = &Decision{Action: "A6", Number: "AUTH77"}
			if i == 0 {
				v.Services[0].Decision = &Decision{Action: "A6", Number: "AUTH77", Reason: "0Y", From: day("2026-04-01"), To: day("2026-06-30")}
			}
		}
		out = append(out, v)
	}
	return out
}

// same writes messages, has the check find nothing wrong, and reads them back.
func same[T any](t *testing.T, want []T, write func(*bytes.Buffer) error, read func(context.Context, string) iter.Seq2[Result[T], error]) string {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b); err != nil {
		t.Fatal(err)
	}
	text := b.String()
	for c, err := range x12.Check(context.Background(), strings.NewReader(text), x12.Limits{}) {
		if err != nil || c.Finding != nil || c.Set != nil && len(c.Set.Findings) > 0 {
			t.Errorf("%v %+v %+v\n%s", err, c.Finding, c.Set, text)
		}
	}
	n := 0
	for res, err := range read(context.Background(), text) {
		if err != nil || res.Refusal != nil || n >= len(want) {
			t.Fatal(err, res.Refusal, n)
		}
		if diff := cmp.Diff(want[n], *res.Message); diff != "" || res.Batch.Reference != "REF-1" || res.Index != n {
			t.Errorf("message %d: %s %+v", n, diff, res.Batch)
		}
		n++
	}
	if n != len(want) {
		t.Errorf("%d of %d messages in\n%s", n, len(want), text)
	}
	return text
}

func all[T any](read func(context.Context, *strings.Reader) iter.Seq2[Result[T], error]) func(context.Context, string) iter.Seq2[Result[T], error] {
	return func(ctx context.Context, text string) iter.Seq2[Result[T], error] {
		return read(ctx, strings.NewReader(text))
	}
}

func read270(ctx context.Context, r *strings.Reader) iter.Seq2[Result[Eligibility], error] {
	return Read270(ctx, r, x12.Limits{}, nil)
}
func read271(ctx context.Context, r *strings.Reader) iter.Seq2[Result[EligibilityAnswer], error] {
	return Read271(ctx, r, x12.Limits{}, nil)
}
func read276(ctx context.Context, r *strings.Reader) iter.Seq2[Result[StatusRequest], error] {
	return Read276(ctx, r, x12.Limits{}, nil)
}
func read277(ctx context.Context, r *strings.Reader) iter.Seq2[Result[StatusAnswer], error] {
	return Read277(ctx, r, x12.Limits{}, nil)
}
func read278(ctx context.Context, r *strings.Reader) iter.Seq2[Result[Review], error] {
	return Read278(ctx, r, x12.Limits{}, nil)
}

func TestReadsBack(t *testing.T) {
	ask, answer := testEligibility()
	t.Run("270", func(t *testing.T) {
		same(t, ask, func(b *bytes.Buffer) error { return Write270(b, "REF-1", ask, testEnv()) }, all(read270))
	})
	t.Run("271", func(t *testing.T) {
		same(t, answer, func(b *bytes.Buffer) error { return Write271(b, "REF-1", answer, testEnv()) }, all(read271))
	})
	status, stands := testStatus()
	t.Run("276", func(t *testing.T) {
		same(t, status, func(b *bytes.Buffer) error { return Write276(b, "REF-1", status, testEnv()) }, all(read276))
	})
	t.Run("277", func(t *testing.T) {
		same(t, stands, func(b *bytes.Buffer) error { return Write277(b, "REF-1", stands, testEnv()) }, all(read277))
	})
	for _, answers := range []bool{false, true} {
		t.Run("278", func(t *testing.T) {
			want := testReviews(answers)
			same(t, want, func(b *bytes.Buffer) error { return Write278(b, Batch{"REF-1", answers}, want, testEnv()) }, all(read278))
		})
	}
}

// Messages of one provider to one payer share their levels; dependants of a status message have no HL04.
func TestLevelsAreShared(t *testing.T) {
	var b bytes.Buffer
	_, answer := testStatus()
	if err := Write277(&b, "REF-1", answer, testEnv()); err != nil {
		t.Fatal(err)
	}
	var levels []string
	for p := range x12.Outline(context.Background(), &b, x12.Limits{}) {
		if p.ID == "HL" {
			levels = append(levels, strings.Join(p.Elements[1:], "*"))
		}
	}
	if got, want := strings.Join(levels, " "), "1**20*1 2*1*21*1 3*2*19*1 4*3*22*0 5*3*22*1 6*5*23 7*3*22*0"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// A payer that cannot answer at all says so without a subscriber.
func TestRejectionOfTheAsker(t *testing.T) {
	want := []EligibilityAnswer{{Parties: Parties{Payer: payer, Receiver: provider}, Rejections: []Rejection{{"2100B", "50", "N"}}}}
	text := same(t, want, func(b *bytes.Buffer) error { return Write271(b, "REF-1", want, testEnv()) }, all(read271))
	if !strings.Contains(text, "AAA*N**50*N") {
		t.Error(text)
	}
}

// Every sample message is read; the 271 with the wrong trailer is not.
func TestSamples(t *testing.T) {
	count := map[string]int{}
	for _, f := range x12test.Samples(t, "27*") {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		name := filepath.Base(f)
		report := func(f x12.Finding) { count["reported "+f.Element]++ }
		tally := func(err error, refused *claim.Refusal) {
			if err != nil || refused != nil {
				t.Errorf("%s: %v %v", name, err, refused)
			}
			count[name[:3]]++
		}
		ctx, r := context.Background(), bytes.NewReader(raw)
		switch name[:3] {
		case "270":
			for res, err := range Read270(ctx, r, x12.Limits{}, report) {
				tally(err, res.Refusal)
			}
		case "271":
			for res, err := range Read271(ctx, r, x12.Limits{}, report) {
				tally(err, res.Refusal)
				if res.Message != nil && (len(res.Message.Benefits) != 5 || *res.Message.Benefits[4].Amount != 3000 || len(res.Message.Benefits[2].Services) != 10) {
					t.Errorf("%s: %+v", name, res.Message.Benefits)
				}
			}
		case "276":
			for res, err := range Read276(ctx, r, x12.Limits{}, report) {
				tally(err, res.Refusal)
			}
		case "277":
			for res, err := range Read277(ctx, r, x12.Limits{}, report) {
				tally(err, res.Refusal)
				if res.Message != nil && len(res.Message.Statuses) != 1 {
					t.Errorf("%s: %+v", name, res.Message)
				}
			}
		}
	}
	want := map[string]int{"270": 2, "271": 2, "276": 7, "277": 7, "reported 02": 1}
	if diff := cmp.Diff(want, count); diff != "" {
		t.Error(diff)
	}
}

// A status may be that of all that was asked.
func TestStatusOfTheWhole(t *testing.T) {
	_, claims := testStatus()
	want := []StatusAnswer{claims[0]}
	p := claims[0].Parties
	p.Subscriber, p.Trace = claim.Person{}, "T9"
	want = append(want, StatusAnswer{Parties: p, Statuses: []Status{{Category: "A4", Code: "35", Effective: day("2026-03-02")}}})
	want[1].Provider = doctor
	same(t, want, func(b *bytes.Buffer) error { return Write277(b, "REF-1", want, testEnv()) }, all(read277))
	want[1].Provider, want[1].Receiver.ID = Party{}, "OTHERSND"
	same(t, want, func(b *bytes.Buffer) error { return Write277(b, "REF-1", want, testEnv()) }, all(read277))
}

func TestRefusals(t *testing.T) {
	ask, _ := testStatus()
	var b bytes.Buffer
	if err := Write276(&b, "REF-1", ask, testEnv()); err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct{ name, from, to, path, rule string }{
		{"amount", "AMT*T3*200.5", "AMT*T3*2o0.5", "segment 17 AMT02", "x12-amount"},
		{"period", "DTP*472*RD8*20260105-20260107", "DTP*472*RD8*20260107-20260105", "segment 18 DTP03", "R2.7"},
		{"birth", "DMG*D8*19800229", "DMG*D8*19810229", "segment 12 DMG02", "R2.7"},
		{"nobody", "NM1*IL*1*Rivers*Jo****MI*M0001", "NM1*IL*1", "segment 11 HL", "required"},
		{"damage", "DMG*D8*19800229*F", "dmg*D8*19800229*F", "segment 12 ???", "x12-syntax"},
	} {
		text := strings.Replace(b.String(), tc.from, tc.to, 1)
		if text == b.String() {
			t.Fatal(tc.name, " changes nothing")
		}
		var refused []string
		n := 0
		for res, err := range Read276(context.Background(), strings.NewReader(text), x12.Limits{}, nil) {
			if err != nil {
				t.Fatal(err)
			}
			if n++; res.Refusal != nil {
				refused = append(refused, res.Refusal.Path+" "+res.Refusal.Rule)
				if strings.Contains(res.Refusal.Error(), "Rivers") {
					t.Error(res.Refusal)
				}
			}
		}
		if got := strings.Join(refused, ", "); got != tc.path+" "+tc.rule || n != 3 {
			t.Errorf("%s: %d messages, refused %q", tc.name, n, got)
		}
	}
}

func TestWriteErrors(t *testing.T) {
	ask, _ := testEligibility()
	for name, spoil := range map[string]func(*Eligibility){"payer": func(e *Eligibility) { e.Payer.ID = "" }, "origin": func(e *Eligibility) { e.Origin = "" }, "subscriber": func(e *Eligibility) { e.Subscriber = claim.Person{} },
		"dependent": func(e *Eligibility) { e.Dependent = &claim.Person{First: "Kim"} }} {
		e := ask[0]
		spoil(&e)
		var b bytes.Buffer
		if err := Write270(&b, "R", []Eligibility{e}, testEnv()); !errors.Is(err, x12.ErrData) || b.Len() > 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := Write270(&bytes.Buffer{}, "R", nil, testEnv()); !errors.Is(err, x12.ErrData) {
		t.Error(err)
	}
}

// fuzz feeds one reader, and writes what it read.
func fuzz[T any](f *testing.F, samples string, read func(context.Context, []byte) iter.Seq2[Result[T], error], write func(*bytes.Buffer, Result[T]) error, seed func(*bytes.Buffer) error) {
	for _, path := range x12test.Glob(samples) {
		raw, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw)
	}
	var b bytes.Buffer
	if err := seed(&b); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes())
	f.Fuzz(func(t *testing.T, b []byte) {
		n := 0
		for res, err := range read(context.Background(), b) {
			if n++; err != nil {
				continue
			}
			if (res.Message == nil) == (res.Refusal == nil) {
				t.Fatalf("%+v", res)
			}
			if res.Message != nil {
				_ = write(&bytes.Buffer{}, res) // may lack what the guide demands
			}
		}
		if n > len(b)+2 {
			t.Fatalf("%d messages of %d bytes", n, len(b))
		}
	})
}

var fuzzed = x12.Limits{Segment: 4096, Hold: 50}

func FuzzRead270(f *testing.F) {
	ask, _ := testEligibility()
	fuzz(f, "270*", func(ctx context.Context, b []byte) iter.Seq2[Result[Eligibility], error] {
		return Read270(ctx, bytes.NewReader(b), fuzzed, nil)
	}, func(b *bytes.Buffer, r Result[Eligibility]) error {
		return Write270(b, "R", []Eligibility{*r.Message}, testEnv())
	}, func(b *bytes.Buffer) error { return Write270(b, "R", ask, testEnv()) })
}

func FuzzRead271(f *testing.F) {
	_, answer := testEligibility()
	fuzz(f, "271*", func(ctx context.Context, b []byte) iter.Seq2[Result[EligibilityAnswer], error] {
		return Read271(ctx, bytes.NewReader(b), fuzzed, nil)
	}, func(b *bytes.Buffer, r Result[EligibilityAnswer]) error {
		return Write271(b, "R", []EligibilityAnswer{*r.Message}, testEnv())
	}, func(b *bytes.Buffer) error { return Write271(b, "R", answer, testEnv()) })
}

func FuzzRead276(f *testing.F) {
	ask, _ := testStatus()
	fuzz(f, "276*", func(ctx context.Context, b []byte) iter.Seq2[Result[StatusRequest], error] {
		return Read276(ctx, bytes.NewReader(b), fuzzed, nil)
	}, func(b *bytes.Buffer, r Result[StatusRequest]) error {
		return Write276(b, "R", []StatusRequest{*r.Message}, testEnv())
	}, func(b *bytes.Buffer) error { return Write276(b, "R", ask, testEnv()) })
}

func FuzzRead277(f *testing.F) {
	_, answer := testStatus()
	fuzz(f, "277*", func(ctx context.Context, b []byte) iter.Seq2[Result[StatusAnswer], error] {
		return Read277(ctx, bytes.NewReader(b), fuzzed, nil)
	}, func(b *bytes.Buffer, r Result[StatusAnswer]) error {
		return Write277(b, "R", []StatusAnswer{*r.Message}, testEnv())
	}, func(b *bytes.Buffer) error { return Write277(b, "R", answer, testEnv()) })
}

func FuzzRead278(f *testing.F) {
	fuzz(f, "278*", func(ctx context.Context, b []byte) iter.Seq2[Result[Review], error] {
		return Read278(ctx, bytes.NewReader(b), fuzzed, nil)
	}, func(b *bytes.Buffer, r Result[Review]) error {
		return Write278(b, r.Batch, []Review{*r.Message}, testEnv())
	}, func(b *bytes.Buffer) error { return Write278(b, Batch{"R", true}, testReviews(true), testEnv()) })
}
