package x12

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12/x12test"
)

func collect(t testing.TB, text string, opt Options) (out []Result, findings []Finding) {
	t.Helper()
	opt.Report = func(f Finding) { findings = append(findings, f) }
	for res, err := range ReadClaims(context.Background(), strings.NewReader(text), opt) {
		if err != nil {
			t.Fatalf("reading: %v", err)
		}
		if (res.Claim == nil) == (res.Refusal == nil) {
			t.Fatalf("claim %d: want either a claim or a refusal", res.Index)
		}
		if res.Index != len(out) {
			t.Fatalf("index %d, want %d", res.Index, len(out))
		}
		out = append(out, res)
	}
	return out, findings
}

// The 33 sample 837 files hold 34 claims (claims.md §9). All of them can be read; 7 files use another component
// separator than their ISA16 says.
func TestSamples837(t *testing.T) {
	files := x12test.Samples(t, "*.837*")
	var claims, institutional, v4010, isa16, badNPI int
	keys := map[string]string{}
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		name := filepath.Base(f)
		results, findings := collect(t, string(raw), Options{})
		for _, x := range findings {
			t.Errorf("%s: %s", name, x)
		}
		if len(results) == 0 {
			t.Errorf("%s: no claim", name)
		}
		if strings.Contains(name, "_004010X") {
			v4010++
		}
		for i, res := range results {
			if res.Refusal != nil {
				t.Errorf("%s: refused: %v", name, res.Refusal)
				continue
			}
			claims++
			if i == 0 && res.Claim.Kind == claim.Institutional {
				institutional++
			}
			for _, w := range res.Warnings {
				t.Logf("%s: %s", name, w)
				switch w.Rule {
				case "x12-isa16":
					isa16++
				case "R2.6":
					badNPI++
				}
			}
			if other, ok := keys[res.Key]; ok {
				t.Logf("%s and %s carry the same submitter, control numbers and CLM01", name, other)
			}
			keys[res.Key] = name
		}
	}
	if len(files) != 33 || claims != 34 || institutional != 9 || v4010 != 11 || isa16 != 7 {
		t.Errorf("files %d claims %d institutional %d 4010 %d isa16 %d; want 33 34 9 11 7", len(files), claims, institutional, v4010, isa16)
	}
	t.Logf("%d distinct keys, %d NPI warnings", len(keys), badNPI)
}
