package tables_test

import (
	"runtime"
	"testing"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/tables"
)

func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// BenchmarkImport reads the real files into a store.
func BenchmarkImport(b *testing.B) {
	from := reference(b)
	for b.Loop() {
		if _, err := tables.Import(from, b.TempDir(), tables.Options{}); err != nil {
			b.Fatal(err)
		}
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	b.ReportMetric(float64(m.Sys)/1e6, "MB-from-system")
}

// BenchmarkOpen opens the real tables from a store.
func BenchmarkOpen(b *testing.B) {
	store := b.TempDir()
	if _, err := tables.Import(reference(b), store, tables.Options{}); err != nil {
		b.Fatal(err)
	}
	before := heap()
	var s *tables.Set
	for b.Loop() {
		s = open(b, store)
	}
	b.ReportMetric(float64(heap()-before)/1e6, "MB-kept")
	runtime.KeepAlive(s)
}

func BenchmarkLookup(b *testing.B) {
	s, err := tables.Read(reference(b), tables.Options{})
	if err != nil {
		b.Fatal(err)
	}
	on := day("2026-05-01")
	codes := []string{"G0281", "G0283", "G0438", "G0439", "G0442", "G0250", "A0425", "G0101", "G0513", "G0514", "99213", "36591", "80061"}
	diagnoses := []string{"E109", "E119", "I10", "S060X0A", "A000", "Z0000", "J449"}
	for name, f := range map[string]func(i int, on claim.Day){
		"pair":      func(i int, on claim.Day) { s.Pair(codes[i%13], codes[i/13%13], on) },
		"units":     func(i int, on claim.Day) { s.MaxUnits(codes[i%13], false, on) },
		"add-on":    func(i int, on claim.Day) { s.AddOn(codes[i%13], on); s.Carries(codes[i%13], "G0513", on) },
		"fee":       func(i int, on claim.Day) { s.FeeRow(codes[i%13], "", on) },
		"billable":  func(i int, on claim.Day) { s.Billable(diagnoses[i%7], on) },
		"excludes1": func(i int, on claim.Day) { s.Excludes1(diagnoses[i%7], diagnoses[i/7%7], on) },
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				f(i, on)
			}
		})
	}
}

// TestLookupsAllocateNothing on made-up tables.
func TestLookupsAllocateNothing(t *testing.T) {
	s, on := open(t, write(t, t.TempDir(), files())), day("2026-05-01")
	if n := testing.AllocsPerRun(100, func() {
		s.Pair("G0281", "G0283", on)
		s.MaxUnits("G0101", false, on)
		s.AddOn("G0514", on)
		s.Carries("G0513", "G0514", on)
		s.Billable("A00.0", on)
		s.Excludes1("A044", "A050", on)
		s.Excluded("1003005315", on)
		s.FeeRow("G0102", "26", on)
		s.Locality("10112", "00", on)
		s.Facility("11", on)
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
