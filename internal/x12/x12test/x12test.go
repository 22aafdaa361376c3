// Package x12test holds what the tests of the X12 packages share: the outside validator and the sample files.
package x12test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// Validate shows files, by name, to the guide validator that CARECLEAR_X12_CHECK names (conformance/x12-check) and
// fails the test unless all of them pass. Without one it skips.
func Validate(t *testing.T, files map[string]string) {
	t.Helper()
	tool := os.Getenv("CARECLEAR_X12_CHECK")
	if tool == "" {
		t.Skip("SKIPPED: CARECLEAR_X12_CHECK does not name the guide validator (conformance/x12-check)")
	}
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip("SKIPPED: the guide validator needs python3")
	}
	dir := t.TempDir()
	var args []string
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, path)
	}
	out, err := exec.Command(tool, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if !strings.Contains(string(out), fmt.Sprintf("%d passed, 0 failed", len(files))) {
		t.Fatalf("unexpected answer:\n%s", out)
	}
}

// Glob returns the paths of sample files in the folder x12 of CARECLEAR_DATA, else of the shared data beside the
// checkout; none if there is no such folder.
func Glob(pattern string) []string {
	roots := []string{os.Getenv("CARECLEAR_DATA")}
	for up := ".."; strings.Count(up, "..") <= 5; up = filepath.Join("..", up) {
		roots = append(roots, filepath.Join(up, "shared", "data"))
	}
	for _, root := range roots {
		if files, _ := filepath.Glob(filepath.Join(root, "x12", pattern)); root != "" && len(files) > 0 {
			return files
		}
	}
	return nil
}

// Samples is [Glob], but skips the test if there are none.
func Samples(t testing.TB, pattern string) []string {
	t.Helper()
	files := Glob(pattern)
	if len(files) == 0 {
		t.Skip("SKIPPED: no sample files; set CARECLEAR_DATA to the folder that holds x12/")
	}
	return files
}
