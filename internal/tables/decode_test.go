package tables

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestEncodeDecode(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sections := rapid.SliceOfN(rapid.SliceOf(rapid.Uint64()), 0, 4).Draw(t, "sections")
		for i := range sections {
			sections[i] = append([]uint64{}, sections[i]...)
		}
		got, err := decode("x", encode("x", sections))
		if diff := cmp.Diff(append([][]uint64{}, sections...), append([][]uint64{}, got...)); err != nil || diff != "" {
			t.Fatal(err, diff)
		}
	})
}

// FuzzDecode: whatever an edition holds, opening it fails or gives a table that answers.
func FuzzDecode(f *testing.F) {
	f.Add(encode(PTP, [][]uint64{{1, 2}, {1 << 32}}))
	f.Add(encode(ICD10CM, [][]uint64{{1}, {1, 2, 3}}))
	f.Add([]byte(magic))
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, table := range []string{PTP, MUE, AddOns, ICD10CM, Excluded, Fees, Localities, Places} {
			sections, err := decode(table, b)
			if err != nil {
				continue
			}
			s, err := newSet([]Edition{{Table: table, Digest: digest(b)}}, func(int) ([][]uint64, error) { return sections, nil })
			if err != nil {
				continue
			}
			s.Pair("A", "B", 0)
			s.MaxUnits("A", false, 0)
			s.Carries("A", "B", 0)
			s.Excludes1("A000", "B000", 0)
			s.Excluded("1", 0)
			s.FeeRow("A0001", "", 0)
			s.Locality("00000", "00", 0)
			s.Facility("11", 0)
		}
	})
}

func TestPack(t *testing.T) {
	for s, want := range map[string]string{"A00.0": "A000", "g0101": "G0101", "ABCDEFGH": "ABCDEFGH"} {
		if c, ok := pack(s); !ok || c.String() != want || c.len() != len(want) {
			t.Errorf("%q: %s %v", s, c, ok)
		}
	}
	for _, s := range []string{"", ".", "ABCDEFGHI", "A B", "Ä", "A-B", "\x00"} {
		if c, ok := pack(s); ok {
			t.Errorf("%q is read as %s", s, c)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[0-9A-Z]{1,8}`)
		a, b := text.Draw(t, "a"), text.Draw(t, "b")
		ca, _ := pack(a)
		cb, _ := pack(b)
		if (a < b) != (ca < cb) || (len(b) >= len(a) && b[:len(a)] == a) != (ca <= cb && cb <= ca.last()) {
			t.Fatalf("%s %s: order or prefix is lost", a, b)
		}
	})
}
