package fhir

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestConformanceOfCheck spoils what we write in small ways and asks both, [Check] and the outside validator, whether
// it is FHIR. They must agree on structure; on money only Check has an opinion.
func TestConformanceOfCheck(t *testing.T) {
	if os.Getenv("CARECLEAR_CONFORMANCE") == "" {
		t.Skip("SKIP: set CARECLEAR_CONFORMANCE=1 to run the outside FHIR validator (needs a JDK and Maven)")
	}
	docs := samples(t)
	var all [][]byte
	for _, name := range []string{"claim", "eob", "response", "reconciliation", "notice", "coverage", "eligibility-request", "eligibility-response", "consent", "outcome"} {
		all = append(all, mutants(t, docs[name])...)
	}
	path := filepath.Join(t.TempDir(), "mutants.ndjson")
	if err := os.WriteFile(path, append(bytes.Join(all, []byte("\n")), '\n'), 0o600); err != nil {
		t.Fatal(err)
	}
	out, _ := exec.CommandContext(t.Context(), filepath.Join("..", "..", "conformance", "run"), filepath.Dir(path)).CombinedOutput() // mutants fail
	if bytes.Contains(out, []byte("SKIP")) {
		t.Skip("SKIP: no validator here")
	}
	theirs, sure := map[int]string{}, map[int]bool{}
	for _, m := range regexp.MustCompile(`(?m)mutants\.ndjson#(\d+) (.*)$`).FindAllSubmatch(out, -1) {
		row, _ := strconv.Atoi(string(m[1]))
		theirs[row] += string(m[2]) + "; "
		if !strings.Contains(string(m[2]), "Unknown code 'http") { // else of a system that only they may know
			sure[row] = true
		}
	}
	c := checker{schema: loadSchema()}
	wrong := 0
	for i, doc := range all {
		ours := ""
		for r := range c.document(doc) {
			for _, f := range r.Findings {
				if f.Severity == Error && (strings.HasPrefix(f.Rule, "fhir-") || slices.Contains([]string{"per-1", "ref-1", "ext-1", "qty-3", "ppc-1", "dom-3", "ref-contained", "ref-type"}, f.Rule)) {
					ours += f.Path + " [" + f.Rule + "]; "
				}
			}
		}
		if ours != "" && theirs[i+1] != "" || ours == "" && !sure[i+1] {
			continue
		}
		if wrong++; wrong < 20 {
			t.Errorf("of mutant %d we say %q, the validator %q\n%s", i+1, ours, theirs[i+1], doc)
		}
	}
	t.Logf("%d mutants, the validator refuses %d, %d disagreements", len(all), len(theirs), wrong)
	if len(theirs) < len(all)/3 || len(all) < 200 {
		t.Error("too few to say anything")
	}
}

// mutants spoils members of a document one at a time: left out, of another type, renamed, empty, another value.
func mutants(t *testing.T, doc []byte) (out [][]byte) {
	var root map[string]any
	dec := json.NewDecoder(bytes.NewReader(doc))
	dec.UseNumber()
	if err := dec.Decode(&root); err != nil {
		t.Fatal(err)
	}
	n := 0
	keep := func() {
		b, err := json.Marshal(root)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, b)
	}
	var walk func(m map[string]any, depth int)
	walk = func(m map[string]any, depth int) {
		for _, key := range slices.Sorted(maps.Keys(m)) {
			old := m[key]
			if key == "resourceType" {
				continue
			}
			switch n++; n % 5 {
			case 0:
				delete(m, key)
			case 1:
				m[key] = map[bool]any{true: json.Number("7"), false: "text"}[isText(old)]
			case 2:
				delete(m, key)
				m[key+"x"] = old
			case 3:
				m[key] = []any{old}
			case 4:
				m[key] = map[bool]any{true: "not quite a code", false: map[string]any{}}[isText(old)]
			}
			keep()
			delete(m, key+"x")
			m[key] = old
			if depth == 0 {
				continue
			}
			switch v := old.(type) {
			case map[string]any:
				walk(v, depth-1)
			case []any:
				if inner, ok := v[0].(map[string]any); ok {
					walk(inner, depth-1)
				}
			}
		}
	}
	walk(root, 2)
	return out
}

func isText(v any) bool {
	_, ok := v.(string)
	return ok
}
