package fhir

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/careclear/careclear/internal/claim"
)

// synthea opens a file of the Synthea sample, which is not part of this repository; without it the test skips.
func synthea(tb testing.TB, name string) *os.File {
	tb.Helper()
	dir := os.Getenv("CARECLEAR_DATA")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared", "data")
	}
	f, err := os.Open(filepath.Join(dir, "synthea", name))
	if err != nil {
		tb.Skipf("SKIP: no Synthea sample (set CARECLEAR_DATA to the data folder): %v", err)
	}
	tb.Cleanup(func() { f.Close() })
	return f
}

func TestSyntheaClaims(t *testing.T) {
	accepted, lines, priced, free := 0, 0, 0, 0
	refused := map[string]int{}
	warned := map[string]int{}
	remainders := map[string]int{}
	keys := map[string]bool{}
	var charge claim.Cents
	for r, err := range ReadClaims(context.Background(), synthea(t, "Claim.ndjson.gz"), Options{PriceRemainderLine: true}) {
		if err != nil {
			t.Fatal(err)
		}
		keys[r.Key] = true
		for _, w := range r.Warnings {
			warned[w.Rule]++
		}
		if r.Refusal != nil {
			refused[r.Refusal.Rule+" "+r.Refusal.Path]++
			continue
		}
		accepted++
		lines += len(r.Claim.Lines)
		charge += r.Claim.Charge
		for i, l := range r.Claim.Lines {
			switch {
			case i == 0:
				remainders[l.Charge.Dollars()]++
			case l.Charge > 0:
				priced++
			default:
				free++
			}
		}
		if r.Claim.Subscriber.Reference == "" || r.Claim.Billing.Reference == "" || r.Claim.Payer.Name == "" {
			t.Fatalf("claim %d: patient, provider or payer got lost", r.Index)
		}
	}
	t.Logf("accepted %d, refused %v, lines %d (first lines %v, priced %d, at 0.00 %d), charge %s, warnings %v",
		accepted, refused, lines, remainders, priced, free, charge.Dollars(), warned)
	if accepted != 18132 || len(refused) != 0 || len(keys) != 18132 {
		t.Errorf("accepted %d with %d keys, want 18132", accepted, len(keys))
	}
	if got := fmt.Sprint(remainders); got != "map[125.00:13801 255.00:3764 75.00:567]" {
		t.Errorf("remainders %s", got)
	}
}

func TestSyntheaStrict(t *testing.T) {
	n := 0
	for r, err := range ReadClaims(context.Background(), synthea(t, "Claim.ndjson.gz"), Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		if r.Refusal == nil || r.Refusal.Rule != "R2.4" || r.Refusal.Path != fmt.Sprintf("line %d Claim.item[0].net", r.Index+1) {
			t.Fatalf("claim %d: %+v", r.Index, r.Refusal)
		}
		n++
	}
	if n != 18132 {
		t.Errorf("%d refusals", n)
	}
}

func TestSyntheaPatients(t *testing.T) {
	n := 0
	for r, err := range ReadPatients(context.Background(), synthea(t, "Patient.ndjson.gz"), Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		if r.Refusal != nil {
			t.Fatalf("patient %d: %v", r.Index, r.Refusal)
		}
		p := r.Member.Person
		if p.MemberID == "" || p.Reference == "" || p.Last == "" || p.First == "" || p.Birth == nil || p.Gender == "" || p.Address == nil || len(r.Member.Identifiers) < 2 {
			t.Fatalf("patient %d lost something", r.Index)
		}
		n++
	}
	if n != 487 {
		t.Errorf("%d patients, want 487", n)
	}
}
