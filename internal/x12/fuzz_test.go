package x12

import (
	"bytes"
	"context"
	"os"
	"strings"
	"testing"

	"github.com/careclear/careclear/internal/claim"
)

func check835File(t testing.TB, path string) []Payment835 {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	pays, _, err := Check835(context.Background(), bytes.NewReader(raw), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return pays
}

// Whatever the bytes, reading ends without a panic, every result is one claim or one refusal, and every claim
// passes its own check.
func FuzzReadClaims(f *testing.F) {
	f.Add([]byte(file(head + body)))
	f.Add([]byte(isa + head + body + body))
	for _, kind := range []claim.Kind{claim.Professional, claim.Institutional, claim.Dental} {
		text, _ := rich837(f, kind)
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		n := 0
		for res, err := range ReadClaims(context.Background(), bytes.NewReader(b), Options{Dental: true, Limits: Limits{Segment: 4096, Hold: 50}}) {
			if err != nil {
				continue
			}
			if res.Index != n || (res.Claim == nil) == (res.Refusal == nil) || res.Key == "" {
				t.Fatalf("result %d: %+v", n, res)
			}
			if n++; res.Claim != nil {
				if err := res.Claim.Check(); err != nil {
					t.Fatal(err)
				}
			}
		}
		if n > len(b)/4 {
			t.Fatalf("%d claims of %d bytes", n, len(b))
		}
	})
}

func FuzzCheck835(f *testing.F) {
	text, _ := rich835(f, 7)
	f.Add([]byte(text))
	f.Fuzz(func(t *testing.T, b []byte) {
		_, _, _ = Check835(context.Background(), bytes.NewReader(b), Limits{Segment: 4096})
	})
}

func BenchmarkReadClaims(b *testing.B) {
	var s strings.Builder
	s.WriteString(head)
	for range 1000 {
		s.WriteString(body)
	}
	text := file(s.String())
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		n := 0
		for res := range ReadClaims(context.Background(), strings.NewReader(text), Options{}) {
			if res.Claim != nil {
				n++
			}
		}
		if n != 1000 {
			b.Fatal(n)
		}
	}
	b.ReportMetric(float64(b.N)*1000/b.Elapsed().Seconds(), "claims/s")
}
