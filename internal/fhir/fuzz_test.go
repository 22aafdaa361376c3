package fhir

import (
	"bytes"
	"context"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/careclear/careclear/internal/claim"
)

// FuzzReadClaims: whatever comes in, the reader does not panic, every result is either a sound claim or a refusal with a
// place, and an accepted claim can be written and read again.
func FuzzReadClaims(f *testing.F) {
	one := oneLine(minimal)
	for _, s := range []string{minimal, one + "\n" + one, `{"resourceType":"Bundle","entry":[{"resource":` + one + `}]}`, zipped(one), "", "{", "[[", "\xef\xbb\xbf{}\n{}",
		`{"resourceType":"Claim","contained":[{"id":"x"},7],"item":[{"sequence":1e9}]}`} {
		f.Add([]byte(s), true)
	}
	for _, c := range []*claim.Claim{professional(), institutional(), pharmacy()} {
		b, err := ClaimJSON(c)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b, false)
	}
	f.Fuzz(func(t *testing.T, in []byte, remainder bool) {
		opt := Options{PriceRemainderLine: remainder, MaxResource: 1 << 16, MaxBundle: 1 << 17}
		for r, err := range ReadClaims(context.Background(), bytes.NewReader(in), opt) {
			if err != nil {
				return
			}
			if (r.Claim == nil) == (r.Refusal == nil) {
				t.Fatalf("neither or both: %+v", r)
			}
			if r.Refusal != nil {
				if r.Refusal.Path == "" || r.Refusal.Rule == "" || r.Refusal.Code == "" || r.Refusal.Message == "" {
					t.Fatalf("a refusal that says little: %+v", r.Refusal)
				}
				continue
			}
			if err := r.Claim.Check(); err != nil {
				t.Fatal(err)
			}
			again, err := ClaimJSON(r.Claim)
			if err != nil {
				continue // not every claim that is accepted names its payer
			}
			for r2, err := range ReadClaims(context.Background(), bytes.NewReader(again), Options{}) {
				if err != nil || r2.Refusal != nil {
					t.Fatalf("not read again: %v %v\n%s", err, r2.Refusal, again)
				}
				if r2.Claim.Charge != r.Claim.Charge || len(r2.Claim.Lines) != len(r.Claim.Lines) {
					t.Fatal(cmp.Diff(r.Claim, r2.Claim))
				}
			}
		}
	})
}

// FuzzReadPatients: no panic, and a member always has a number.
func FuzzReadPatients(f *testing.F) {
	f.Add([]byte(`{"resourceType":"Patient","id":"p","name":[{"family":"x","given":["y"]}],"birthDate":"2000-01-01","address":[{}]}`))
	f.Add([]byte(`{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","name":7}}]}`))
	f.Fuzz(func(t *testing.T, in []byte) {
		for r, err := range ReadPatients(context.Background(), bytes.NewReader(in), Options{MaxResource: 1 << 16, MaxBundle: 1 << 17}) {
			if err != nil {
				return
			}
			if (r.Member == nil) == (r.Refusal == nil) || r.Member != nil && r.Member.Person.MemberID == "" {
				t.Fatalf("%+v", r)
			}
		}
	})
}

// FuzzCheckEOB: no panic.
func FuzzCheckEOB(f *testing.F) {
	for _, in := range eobs() {
		var b bytes.Buffer
		if err := WriteEOB(&b, in); err != nil {
			f.Fatal(err)
		}
		f.Add(b.Bytes())
	}
	f.Fuzz(func(t *testing.T, in []byte) { CheckEOB(in) })
}

// BenchmarkReadClaims reads NDJSON of one claim with two lines.
func BenchmarkReadClaims(b *testing.B) {
	const n = 1000
	in := strings.Repeat(oneLine(minimal)+"\n", n)
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for b.Loop() {
		for r, err := range ReadClaims(context.Background(), strings.NewReader(in), Options{}) {
			if err != nil || r.Refusal != nil {
				b.Fatal(err, r.Refusal)
			}
		}
	}
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "claims/s")
}

// BenchmarkReadSynthea reads the 18,132 claims of the Synthea sample, gzip included.
func BenchmarkReadSynthea(b *testing.B) {
	f := synthea(b, "Claim.ndjson.gz")
	in, err := os.ReadFile(f.Name())
	if err != nil {
		b.Fatal(err)
	}
	n := 0
	for b.Loop() {
		for _, err := range ReadClaims(context.Background(), bytes.NewReader(in), Options{PriceRemainderLine: true}) {
			if err != nil {
				b.Fatal(err)
			}
			n++
		}
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "claims/s")
}

// BenchmarkWriteEOB writes an EOB of three lines.
func BenchmarkWriteEOB(b *testing.B) {
	in := eobs()[0]
	var out bytes.Buffer
	b.ReportAllocs()
	for b.Loop() {
		out.Reset()
		if err := WriteEOB(&out, in); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "eobs/s")
}
