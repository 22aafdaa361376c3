package fhir

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestConformance shows everything we write to a FHIR validator that this project did not write. It takes a JVM and
// half a minute, so it runs on request: CARECLEAR_CONFORMANCE=1 (or =require, as in continuous integration).
func TestConformance(t *testing.T) {
	if os.Getenv("CARECLEAR_CONFORMANCE") == "" {
		t.Skip("SKIP: set CARECLEAR_CONFORMANCE=1 to run the outside FHIR validator (needs a JDK and Maven)")
	}
	dir := t.TempDir()
	var eob, response, claims bytes.Buffer
	for _, in := range eobs() {
		if err := WriteEOB(&eob, in); err != nil {
			t.Fatalf("%s: %v", in.ID, err)
		}
		if err := WriteClaimResponse(&response, in); err != nil {
			t.Fatalf("%s: %v", in.ID, err)
		}
		b, err := ClaimJSON(in.Claim)
		if err != nil {
			t.Fatalf("%s: %v", in.ID, err)
		}
		claims.Write(append(b, '\n'))
	}
	files := map[string][]byte{"eob.ndjson": eob.Bytes(), "response.ndjson": response.Bytes(), "claim.ndjson": claims.Bytes()}
	for name, doc := range samples(t) { // one of every kind that we write
		files[name+".json"] = doc
	}
	for name, b := range files {
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	out, err := exec.CommandContext(t.Context(), filepath.Join("..", "..", "conformance", "run"), dir).CombinedOutput()
	t.Logf("%s", out)
	switch {
	case err != nil:
		t.Fatal(err)
	case bytes.Contains(out, []byte("SKIP")):
		t.Skip("SKIP: no validator here")
	case !bytes.Contains(out, fmt.Appendf(nil, "%d passed, 0 failed", 3*len(eobs())+len(samples(t)))):
		t.Error("not everything was checked")
	}
}
