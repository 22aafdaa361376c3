package enroll

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/internal/x12/x12test"
)

func testEnv() x12.Envelope {
	return x12.Envelope{Sender: x12.Party{ID: "SPONSOR1"}, Receiver: x12.Party{ID: "PAYER01"}, Control: 12, Now: time.Date(2026, 3, 2, 9, 30, 0, 0, time.UTC)}
}

func day(s string) *claim.Day {
	d, err := claim.ParseDay(s)
	if err != nil {
		panic(err)
	}
	return &d
}

func testHeader() Header {
	return Header{Purpose: "00", Reference: "ENR-1", Day: *day("2026-03-02"), Action: "2", Policy: "POL-9",
		Sponsor: Party{"Mill Works", "FI", "999888777"}, Payer: Party{"Sample Health Plan", "FI", "654456654"}}
}

// testMembers are a subscriber with two coverages, his child, and a coverage that ends.
func testMembers() []Member {
	address := &claim.Address{Lines: []string{"2 Hill Street"}, City: "Akron", State: "OH", Zip: "44301"}
	return []Member{
		{Subscriber: true, Relation: "18", Maintenance: Add, Reason: "20", Status: "A", Employment: "FT", SubscriberID: "M0001", Group: "G-7", From: day("2026-01-01"),
			Person:     claim.Person{MemberID: "M0001", Last: "Rivers", First: "Jo", Birth: day("1980-02-29"), Gender: "F", Address: address, Relation: "18"},
			Identifier: Identifier{"ZZ", "E77"},
			Coverages:  []Coverage{{Maintenance: Add, Line: "HLT", Plan: "GOLD", Level: "FAM", From: day("2026-01-01"), Policy: "P1"}, {Maintenance: Add, Line: "DEN", From: day("2026-01-01"), To: day("2026-12-31")}}},
		{Relation: "19", Maintenance: Add, Status: "A", SubscriberID: "M0001",
			Person:    claim.Person{MemberID: "M0001", Last: "Rivers", First: "Kim", Birth: day("2015-07-01"), Gender: "M", Relation: "19"},
			Coverages: []Coverage{{Maintenance: Add, Line: "HLT", From: day("2026-01-01")}}},
		{Subscriber: true, Relation: "18", Maintenance: Cancel, Reason: "08", Status: "A", SubscriberID: "M0002", To: day("2026-02-28"), Died: day("2026-02-20"),
			Person:    claim.Person{MemberID: "M0002", Last: "Moss", First: "Al", Relation: "18"},
			Coverages: []Coverage{{Maintenance: Cancel, Line: "HLT", To: day("2026-02-28")}}},
	}
}

func written(t testing.TB, all []Member) string {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, testHeader(), all, testEnv()); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func read(t testing.TB, text string) (out []Result, findings []x12.Finding) {
	t.Helper()
	for res, err := range Read(context.Background(), strings.NewReader(text), x12.Limits{}, func(f x12.Finding) { findings = append(findings, f) }) {
		if err != nil {
			t.Fatal(err)
		}
		if (res.Member == nil) == (res.Refusal == nil) || res.Index != len(out) {
			t.Fatalf("%+v", res)
		}
		out = append(out, res)
	}
	return out, findings
}

func TestReadsBack(t *testing.T) {
	want := testMembers()
	got, findings := read(t, written(t, want))
	if len(got) != len(want) || len(findings) > 0 {
		t.Fatalf("%d members, %v", len(got), findings)
	}
	for i, res := range got {
		if diff := cmp.Diff(want[i], *res.Member); diff != "" || len(res.Warnings) > 0 {
			t.Errorf("member %d: %s %v", i, diff, res.Warnings)
		}
		if diff := cmp.Diff(testHeader(), res.Header); diff != "" {
			t.Error(diff)
		}
	}
}

func TestIdentity(t *testing.T) {
	text := rapid.StringMatching(`[A-Za-z0-9*:~^-]([A-Za-z0-9 *:~^-]{0,20}[A-Za-z0-9])?`)
	maybe := func(rt *rapid.T, label string) string { return rapid.OneOf(rapid.Just(""), text).Draw(rt, label) }
	days := rapid.Custom(func(rt *rapid.T) *claim.Day {
		d := claim.Day(rapid.IntRange(-20000, 20000).Draw(rt, "day"))
		return &d
	})
	rapid.Check(t, func(rt *rapid.T) {
		m := testMembers()[0]
		m.Reason, m.Employment, m.Group, m.SubscriberID = maybe(rt, "reason"), maybe(rt, "employment"), maybe(rt, "group"), text.Draw(rt, "id")
		m.From, m.To = rapid.OneOf(rapid.Just[*claim.Day](nil), days).Draw(rt, "from"), nil
		m.Person.MemberID, m.Person.Last, m.Person.First = m.SubscriberID, text.Draw(rt, "last"), maybe(rt, "first")
		m.Person.Birth = days.Draw(rt, "birth")
		m.Coverages = nil
		for range rapid.IntRange(0, 3).Draw(rt, "coverages") {
			m.Coverages = append(m.Coverages, Coverage{Maintenance: Add, Line: text.Draw(rt, "line"), Plan: maybe(rt, "plan"), Level: maybe(rt, "level"), From: days.Draw(rt, "start"), Policy: maybe(rt, "policy")})
		}
		var b bytes.Buffer
		if err := Write(&b, testHeader(), []Member{m}, testEnv()); err != nil {
			rt.Fatal(err)
		}
		for res, err := range Read(context.Background(), &b, x12.Limits{}, nil) {
			if err != nil || res.Refusal != nil {
				rt.Fatal(err, res.Refusal)
			}
			if diff := cmp.Diff(m, *res.Member); diff != "" {
				rt.Fatal(diff)
			}
		}
	})
}

func TestRefusals(t *testing.T) {
	good := written(t, testMembers())
	for _, tc := range []struct{ name, from, to, path, rule, code string }{
		{"subscriber or not", "INS*Y*18*021", "INS*X*18*021", "segment 8 INS01", "required", "A6"},
		{"maintenance", "INS*Y*18*021", "INS*Y*18*999", "segment 8 INS03", "834-maintenance", "A7"},
		{"no number", "REF*0F*M0001~\nREF*1L", "REF*1L", "segment 8 INS", "required", "A6"},
		{"no name", "NM1*IL*1*Rivers*Jo", "NM1*IL*1**Jo", "segment 8 INS", "required", "A6"},
		{"birth date", "19800229", "19810229", "segment 15 DMG02", "R2.7", "A7"},
		{"coverage date", "DTP*348*D8*20260101~\nREF", "DTP*348*D8*20261301~\nREF", "segment 17 DTP03", "R2.7", "A7"},
		{"backwards", "DTP*349*D8*20261231", "DTP*349*D8*20251231", "segment 19 HD", "834-period", "A7"},
		{"no line", "HD*021**HLT*GOLD", "HD*021***GOLD", "segment 16 HD03", "required", "A6"},
		{"damage", "HD*021**HLT*GOLD", "x~HD*021**HLT*GOLD", "segment 16 ???", "x12-syntax", "A3"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			text := strings.Replace(good, tc.from, tc.to, 1)
			if text == good {
				t.Fatal("the case changes nothing")
			}
			if n := strings.Count(text, "~") - strings.Count(good, "~"); n != 0 {
				text = strings.Replace(text, "SE*32", map[int]string{-1: "SE*31", 1: "SE*33"}[n], 1)
			}
			got, _ := read(t, text)
			if len(got) != 3 || got[0].Refusal == nil || got[1].Refusal != nil || got[2].Refusal != nil {
				t.Fatalf("%d results: %+v", len(got), got[0])
			}
			r := got[0].Refusal
			if r.Path != tc.path || r.Rule != tc.rule || r.Code != tc.code {
				t.Errorf("got %s, %s, %s", r.Path, r.Rule, r.Code)
			}
			for _, secret := range []string{"Rivers", "M0001", "1981"} {
				if strings.Contains(r.Error(), secret) {
					t.Errorf("patient data in %q", r)
				}
			}
		})
	}
}

func TestWrongTrailerRefusesAll(t *testing.T) {
	got, findings := read(t, strings.Replace(written(t, testMembers()), "SE*32", "SE*31", 1))
	for _, res := range got {
		if res.Refusal == nil || res.Refusal.Rule != "R2.2" {
			t.Errorf("%+v", res)
		}
	}
	if len(got) != 3 || len(findings) != 1 {
		t.Error(len(got), findings)
	}
}

// All sample members are read; one contradicts himself about being the subscriber.
func TestSamples(t *testing.T) {
	members, warned := 0, 0
	for _, f := range x12test.Samples(t, "*.834") {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		got, findings := read(t, string(raw))
		for _, res := range got {
			if res.Refusal != nil {
				t.Errorf("%s: %v", filepath.Base(f), res.Refusal)
				continue
			}
			members++
			warned += len(res.Warnings)
		}
		if len(got) == 0 || len(findings) > 0 {
			t.Errorf("%s: %d members, %v", filepath.Base(f), len(got), findings)
		}
	}
	t.Logf("%d members, %d warnings", members, warned)
	if members < 10 || warned != 1 {
		t.Errorf("%d members, %d warnings", members, warned)
	}
}

func TestWriteErrors(t *testing.T) {
	for name, spoil := range map[string]func(*Member){
		"no number": func(m *Member) { m.SubscriberID = "" }, "no name": func(m *Member) { m.Person.Last = "" }, "relation": func(m *Member) { m.Relation = "19" },
		"no line": func(m *Member) { m.Coverages[0].Line = "" }, "no dates": func(m *Member) { m.Coverages[0].From = nil },
	} {
		m := testMembers()[0]
		spoil(&m)
		var b bytes.Buffer
		if err := Write(&b, testHeader(), []Member{m}, testEnv()); !errors.Is(err, x12.ErrData) || b.Len() > 0 || strings.Contains(err.Error(), "Rivers") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestMemoryIsBounded(t *testing.T) {
	text := written(t, testMembers())
	at := strings.Index(text, "INS*")
	many := text[:at] + strings.Repeat(text[at:strings.Index(text, "SE*")], 20_000)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	n := 0
	for res, err := range Read(context.Background(), strings.NewReader(many), x12.Limits{Hold: 1000}, nil) {
		if err != nil || res.Refusal != nil && n < 59_000 {
			t.Fatal(err, res.Refusal)
		}
		n++
		if n == 50_000 {
			runtime.GC()
			runtime.ReadMemStats(&after)
		}
	}
	if grown := int64(after.HeapAlloc) - int64(before.HeapAlloc); n != 60_000 || grown > 8<<20 {
		t.Errorf("%d members, %d bytes more", n, grown)
	}
}

func TestGuideValidator(t *testing.T) {
	x12test.Validate(t, map[string]string{"members.834": written(t, testMembers())})
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(written(f, testMembers())))
	for _, path := range x12test.Glob("*.834") {
		raw, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		for res, err := range Read(context.Background(), bytes.NewReader(b), x12.Limits{Segment: 4096, Hold: 50}, nil) {
			if err != nil || res.Member == nil {
				continue
			}
			var out bytes.Buffer
			if err := Write(&out, testHeader(), []Member{*res.Member}, testEnv()); err != nil {
				continue
			}
			for back, err := range Read(context.Background(), &out, x12.Limits{}, nil) {
				if err != nil || back.Refusal != nil {
					t.Fatal(err, back.Refusal)
				}
			}
		}
	})
}
