package x12

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/careclear/careclear/internal/x12/x12test"
)

func everyKind() (out []Kind) {
	for _, k := range kinds {
		out = append(out, k.kind)
	}
	return out
}

func units(t testing.TB, text, unit string, lim Limits) (out []Unit, findings []Finding) {
	t.Helper()
	for u, err := range ReadLoops(context.Background(), strings.NewReader(text), lim, unit, func(f Finding) { findings = append(findings, f) }, everyKind()...) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, u)
	}
	return out, findings
}

// content is what stands between the envelopes of a file, without line ends.
func content(t testing.TB, text string) (out []string) {
	t.Helper()
	for p, err := range Outline(context.Background(), strings.NewReader(text), Limits{}) {
		if err != nil {
			t.Fatal(err)
		}
		switch p.ID {
		case "ISA", "GS", "ST", "SE", "GE", "IEA", "TA1":
		default:
			out = append(out, strings.Join(p.Elements, "*"))
		}
	}
	return out
}

// Every sample is read as loops and written again: the same segments, whether we understand them or not. Only the
// component separator that contradicts ISA16 becomes the one that the new ISA16 declares.
func TestRoundTripSamples(t *testing.T) {
	for _, f := range x12test.Samples(t, "*") {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		got, _ := units(t, string(raw), "", Limits{})
		if len(got) != 1 || (got[0].Fault != nil) != strings.Contains(f, "-error") {
			t.Errorf("%s: %d sets", filepath.Base(f), len(got))
			continue
		}
		set := got[0].Set
		out := write(t, func(b *bytes.Buffer) error {
			return WriteInterchange(b, Interchange{Envelope: testEnv(), Version: set.Version, Sets: []Set{{set.Type, got[0].Loop}}})
		})
		before, after := content(t, string(raw)), content(t, out)
		for i := range before {
			if i >= len(after) || before[i] != after[i] && strings.ReplaceAll(before[i], ">", ":") != after[i] {
				t.Errorf("%s: segment %d differs: %s", filepath.Base(f), i, before[i])
				break
			}
		}
		if len(after) != len(before) {
			t.Errorf("%s: %d segments, then %d", filepath.Base(f), len(before), len(after))
		}
		if sets, envelope := check(t, out); slices.ContainsFunc(all(sets, envelope), func(f Finding) bool { return f.Rule == "R2.2" }) {
			t.Errorf("%s: written with a wrong envelope: %v", filepath.Base(f), envelope)
		}
	}
}

// Segments that no guide knows, out of place, with separators and foreign letters inside, stay where they are.
func TestRoundTripKeepsWhatIsNotUnderstood(t *testing.T) {
	odd := strings.Replace(body, "LX*2~", "ZZZ*a^b*c:d**~\nEB*1~\nNM1*82*1*\u00c5str\u00f6m~\nHI*ABF:I10~\nLX*2~", 1)
	text := file(head + odd)
	got, _ := units(t, text, "", Limits{})
	if len(got) != 1 || got[0].Fault != nil {
		t.Fatalf("%+v", got)
	}
	out := write(t, func(b *bytes.Buffer) error {
		return WriteInterchange(b, Interchange{Envelope: testEnv(), Version: got[0].Set.Version, Sets: []Set{{"837", got[0].Loop}}})
	})
	if before, after := content(t, text), content(t, out); !slices.Equal(before, after) {
		t.Errorf("%v\n%v", before, after)
	}
}

// Data that holds the usual delimiters gets others.
func TestWriteInterchangeChoosesDelimiters(t *testing.T) {
	l := NewLoop("HEADER", Seg("MSG", "a*b~c:d^e"), Seg("STC", Comp("A1", "2*"), "", ""), Seg("EB", "1", "", "30"+RepeatMark+"33"))
	out := write(t, func(b *bytes.Buffer) error {
		return WriteInterchange(b, Interchange{Envelope: testEnv(), Version: "005010X279A1", Sets: []Set{{"271", l}}})
	})
	got, _ := units(t, out, "", Limits{})
	if len(got) != 1 || got[0].Fault != nil {
		t.Fatal(got, out)
	}
	back := got[0].Loop
	if back.Segment("MSG").El(1) != "a*b~c:d^e" || back.Segment("STC").Comp(1, 2) != "2*" || back.Segment("EB").El(3) != "30"+RepeatMark+"33" {
		t.Errorf("%q", out)
	}
}

func TestReadLoopsUnits(t *testing.T) {
	text := file(head + body + body)
	for _, tc := range []struct {
		unit string
		hold int
		want string
	}{
		{"2300", 0, "HEADER/2000A/2000B/2300 HEADER/2000A/2000B/2300 HEADER"}, {"2400", 0, "HEADER/2000A/2000B/2300/2400 HEADER/2000A/2000B/2300/2400 HEADER/2000A/2000B/2300/2400 HEADER/2000A/2000B/2300/2400 HEADER"},
		{"2300", 25, "HEADER/2000A/2000B/2300 HEADER/2000A/2000B/2300 HEADER"}, {"", 0, "HEADER"},
	} {
		got, _ := units(t, text, tc.unit, Limits{Hold: tc.hold})
		var paths []string
		for _, u := range got {
			var path []string
			for _, l := range append(u.Path, u.Loop) {
				if l != nil {
					path = append(path, l.ID)
				}
			}
			paths = append(paths, strings.Join(path, "/"))
			if u.Fault != nil {
				t.Errorf("%s: %v", tc.unit, u.Fault)
			}
		}
		if g := strings.Join(paths, " "); g != tc.want {
			t.Errorf("%s:\ngot  %s\nwant %s", tc.unit, g, tc.want)
		}
	}
}

// A damaged segment spoils its unit, a wrong trailer all units of the set, a set that is too large itself.
func TestReadLoopsFaults(t *testing.T) {
	for _, tc := range []struct {
		name, text string
		lim        Limits
		want       string
	}{
		{"damage", file(head + body + strings.Replace(body, "LX*1~", "x~LX*1~", 1)), Limits{}, "- x12-syntax -"},
		{"damage above", file(strings.Replace(head, "SBR*P", "x~SBR*P", 1) + body), Limits{}, "x12-syntax x12-syntax"},
		{"trailer", strings.Replace(file(head+body), "SE*24", "SE*25", 1), Limits{}, "R2.2 R2.2"},
		{"trailer of a large set", strings.Replace(file(head+body+body), "SE*32", "SE*25", 1), Limits{Hold: 25}, "- R2.2 R2.2"},
		{"large", file(head + body), Limits{Hold: 10}, "x12-size x12-size"},
		{"neighbour", strings.Replace(file(head+body), "GE*1", strings.Replace(head[strings.Index(head, "ST*"):]+body, "0001", "0002", 1)+"SE*24*0002~GE*2", 1), Limits{}, "- - - -"},
	} {
		got, _ := units(t, tc.text, "2300", tc.lim)
		var faults []string
		for _, u := range got {
			if f := u.Fault; f != nil {
				faults = append(faults, f.Rule)
			} else {
				faults = append(faults, "-")
			}
		}
		if g := strings.Join(faults, " "); g != tc.want {
			t.Errorf("%s: got %s, want %s", tc.name, g, tc.want)
		}
	}
}

func TestReadLoopsSkipsOtherKinds(t *testing.T) {
	var findings []Finding
	for u := range ReadLoops(context.Background(), strings.NewReader(file(head+body)), Limits{}, "", func(f Finding) { findings = append(findings, f) }, Kind834) {
		t.Errorf("%+v", u)
	}
	if len(findings) != 1 || findings[0].Rule != "R2.3" {
		t.Error(findings)
	}
}

func TestReadLoopsMemoryIsBounded(t *testing.T) {
	n, before := 0, heap()
	for u, err := range ReadLoops(context.Background(), &endless{head: isa + head, n: 12 << 20}, Limits{Hold: 1000}, "2300", nil, Kind837P) {
		if err != nil {
			t.Fatal(err)
		}
		if n++; n%20000 == 0 && heap() > before+8<<20 {
			t.Fatalf("%d bytes of heap after %d units", heap(), n)
		}
		if u.Fault != nil && u.Loop != nil && n < 60_000 {
			t.Fatal(u.Fault)
		}
	}
	if n < 60_000 {
		t.Error(n)
	}
}

// What is kept of a large set beside its units costs nothing for each unit: 20,000 loops, then 100,000 members.
func TestReadLoopsIsLinear(t *testing.T) {
	text := "GS*BE*A*B*20260302*0930*905*X*005010X220A1~ST*834*0001*005010X220A1~BGN*00*1*20260302~" + strings.Repeat("N1*TV*X*FI*1~", 20_000) +
		strings.Repeat("INS*Y*18*021~REF*0F*1~", 100_000)
	n := 0
	for u, err := range ReadLoops(context.Background(), strings.NewReader(isa+text+"SE*220003*0001~GE*1*905~IEA*1*000000905~"), Limits{Hold: 30_000}, "2000", nil, Kind834) {
		if err != nil || u.Fault != nil {
			t.Fatal(err, u.Fault)
		}
		n++
	}
	if n != 100_001 {
		t.Error(n)
	}
}

func FuzzReadLoops(f *testing.F) {
	f.Add([]byte(file(head+body)), "2300")
	f.Add([]byte(file(remit)), "")
	for _, path := range x12test.Glob("27*") {
		raw, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw, "2000C")
	}
	f.Fuzz(func(t *testing.T, b []byte, unit string) {
		n := 0
		for u, err := range ReadLoops(context.Background(), bytes.NewReader(b), Limits{Segment: 4096, Hold: 50}, unit, nil, everyKind()...) {
			n++
			if err != nil || u.Fault != nil || u.Loop == nil || unit != "" {
				continue
			}
			var out bytes.Buffer
			if err := WriteInterchange(&out, Interchange{Envelope: testEnv(), Version: u.Set.Version, Sets: []Set{{u.Set.Type, u.Loop}}}); err != nil {
				continue
			}
			again := 0
			for back, err := range ReadLoops(context.Background(), &out, Limits{}, "", nil, everyKind()...) {
				if err != nil || fmt.Sprint(texts(back.Loop)) != fmt.Sprint(texts(u.Loop)) {
					t.Fatalf("%v: %q is not %q", err, texts(back.Loop), texts(u.Loop))
				}
				again++
			}
			if again != 1 {
				t.Fatalf("%d sets read back", again)
			}
		}
		if n > len(b)+2 {
			t.Fatalf("%d units of %d bytes", n, len(b))
		}
	})
}

func texts(l *Loop) (out []string) {
	for s := range l.All() {
		out = append(out, strings.Join(s.Elements, "\x1d"))
	}
	return out
}
