package x12

import (
	"bytes"
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/careclear/careclear/internal/claim"
)

// spoil draws a file with some of its elements spoilt, segments lost, doubled or moved.
func spoil(rt *rapid.T, text string) string {
	segments := strings.SplitAfter(text, "~\n")
	segments = segments[:len(segments)-1]
	for range rapid.IntRange(1, 4).Draw(rt, "faults") {
		i := rapid.IntRange(1, len(segments)-1).Draw(rt, "segment")
		switch rapid.IntRange(0, 4).Draw(rt, "fault") {
		case 0:
			segments = slices.Delete(segments, i, i+1)
		case 1:
			segments = slices.Insert(segments, i, segments[i])
		case 2:
			j := rapid.IntRange(1, len(segments)-1).Draw(rt, "to")
			segments[i], segments[j] = segments[j], segments[i]
		default:
			elements := strings.Split(strings.TrimSuffix(segments[i], "~\n"), "*")
			j := rapid.IntRange(0, len(elements)-1).Draw(rt, "element")
			elements[j] = rapid.SampledFrom([]string{"", "x", "99", "-1", "0", "1.234", "20241301", "a:b:c", "\x1e", "Å", strings.Repeat("9", 90)}).Draw(rt, "by")
			segments[i] = strings.Join(elements, "*") + "~\n"
		}
	}
	return strings.Join(segments, "")
}

var pathForm = regexp.MustCompile(`^segment (\d+) ([A-Z?][A-Z0-9?]{1,2}?)(\d\d(-\d)?)?$`)

// Every finding and every refusal names the segment where it is, by number, byte and identifier.
func TestEveryFaultHasItsPlace(t *testing.T) {
	p, _ := rich837(t, claim.Professional)
	i, _ := rich837(t, claim.Institutional)
	files := []string{file(head + body), file(remit), p, i}
	rapid.Check(t, func(rt *rapid.T) {
		text := spoil(rt, rapid.SampledFrom(files).Draw(rt, "file"))
		segments := strings.Split(text, "~\n")
		offsets := []int{0}
		for _, s := range segments {
			offsets = append(offsets, offsets[len(offsets)-1]+len(s)+2)
		}
		at := func(what string, segment int, offset int64, id string) {
			if segment < 1 || segment > len(segments) {
				rt.Fatalf("%s: segment %d of %d", what, segment, len(segments))
			}
			s := segments[segment-1]
			if offset >= 0 && int(offset) != offsets[segment-1] {
				rt.Fatalf("%s: segment %d is at byte %d, not %d", what, segment, offsets[segment-1], offset)
			}
			if id != "EOF" && id != "???" && !strings.HasPrefix(s, id) {
				rt.Fatalf("%s: segment %d is %q, not %s", what, segment, s, id)
			}
		}
		sets, envelope := check(t, text)
		for _, f := range all(sets, envelope) {
			at(f.String(), f.Segment, f.Offset, f.ID)
			if f.Rule == "" || f.Message == "" || f.Cure == "" || f.Severity != Error && f.Severity != Warning {
				rt.Fatalf("%+v", f)
			}
		}
		for res, err := range ReadClaims(context.Background(), strings.NewReader(text), Options{}) {
			if err != nil {
				rt.Fatal(err)
			}
			if res.Refusal == nil {
				continue
			}
			m := pathForm.FindStringSubmatch(res.Refusal.Path)
			if m == nil || res.Refusal.Code == "" || res.Refusal.Rule == "" {
				rt.Fatalf("%+v", res.Refusal)
			}
			var n int
			fmt.Sscan(m[1], &n)
			at(res.Refusal.Error(), n, -1, m[2])
		}
	})
}

// Whatever stands in a set that can be read, understood or not, is written back as it was.
func TestEverySegmentIsKept(t *testing.T) {
	files := []string{file(head + body), file(remit)}
	strange := rapid.StringMatching(`[A-Z][A-Z0-9]{1,2}(\*[A-Za-z0-9 .:^<>-]{0,12}){0,6}\*[A-Za-z0-9]{1,5}`)
	rapid.Check(t, func(rt *rapid.T) {
		text := rapid.SampledFrom(files).Draw(rt, "file")
		segments := strings.SplitAfter(text, "~\n")
		for range rapid.IntRange(1, 5).Draw(rt, "strangers") {
			s := strange.Draw(rt, "stranger")
			if slices.Contains([]string{"ISA", "GS", "ST", "SE", "GE", "IEA", "TA1"}, strings.SplitN(s, "*", 2)[0]) {
				continue
			}
			segments = slices.Insert(segments, rapid.IntRange(3, len(segments)-4).Draw(rt, "at"), s+"~\n")
		}
		n := len(segments) - 6 // without ISA, GS, GE, IEA and what follows
		text = regexp.MustCompile(`SE\*\d+\*`).ReplaceAllString(strings.Join(segments, ""), fmt.Sprintf("SE*%d*", n+1))
		got, _ := units(t, text, "", Limits{})
		if len(got) != 1 || got[0].Fault != nil {
			rt.Fatalf("%d sets, %v", len(got), got[0].Fault)
		}
		var out bytes.Buffer
		if err := WriteInterchange(&out, Interchange{Envelope: testEnv(), Version: got[0].Set.Version, Sets: []Set{{got[0].Set.Type, got[0].Loop}}}); err != nil {
			rt.Fatal(err)
		}
		back, _ := units(t, out.String(), "", Limits{})
		if a, b := texts(got[0].Loop), texts(back[0].Loop); !slices.Equal(a, b) || len(a) != n-1 {
			rt.Fatalf("%d segments of %d\n%q\n%q", len(b), n-1, a, b)
		}
	})
}

// BenchmarkHeap reads 200 MB of claims in one transaction set and fails if the heap grows with it.
func BenchmarkHeap(b *testing.B) {
	const size = 200 << 20
	for name, read := range map[string]func(*endless) int{
		"claims": func(r *endless) (n int) {
			for range ReadClaims(context.Background(), r, Options{Limits: Limits{Hold: 1000}}) {
				if n++; n%200_000 == 0 {
					bounded(b)
				}
			}
			return n
		},
		"check": func(r *endless) (n int) {
			for c := range Check(context.Background(), r, Limits{}) {
				if c.Set != nil {
					n = c.Set.Counts["claims"]
				}
			}
			bounded(b)
			return n
		},
		"loops": func(r *endless) (n int) {
			for u := range ReadLoops(context.Background(), r, Limits{Hold: 1000}, "2300", nil, Kind837P) {
				if u.Loop != nil {
					if n++; n%200_000 == 0 {
						bounded(b)
					}
				}
			}
			return n
		},
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(size)
			for b.Loop() {
				if n := read(&endless{head: isa + head, n: size}); n < 1_000_000 {
					b.Fatal(n)
				}
			}
		})
	}
}

func bounded(b *testing.B) {
	b.Helper()
	if now := heap(); now > 32<<20 {
		b.Fatalf("%d bytes of heap", now)
	}
}
