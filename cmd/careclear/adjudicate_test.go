package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestAdjudicate runs the command as a shell would: its exit codes, and what lies in the folder afterwards.
func TestAdjudicate(t *testing.T) {
	dir := t.TempDir()
	file := func(name, text string) string {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	plan := file("plan.yaml", "id: gold\nversion: 1\nnumber: 1\nname: Gold\npayer: {id: PAYER01, name: Sample Health Plan}\n"+
		"feeSchedule: {G0463: \"50.00\"}\nunlisted: {mode: deny}\ncoinsuranceBps: 2000\n")
	payer := file("payer.yaml", "taxId: \"987654321\"\ncontact: Desk\nphone: \"5555550199\"\naddress: {lines: [9 Tower Plaza], city: Columbus, state: OH, zip: \"44114\"}\n")
	good, other := file("good.837", claims), file("other.837", strings.ReplaceAll(claims, "PC-1", "PC-2"))
	adjudicate := func(out string, more ...string) int {
		return run(append([]string{"adjudicate", "--plan", plan, "--out", filepath.Join(dir, out), "--json"}, more...))
	}

	if code := adjudicate("a", "--payer", payer, "--paid", "2026-03-09", "--in", good, other); code != 0 {
		t.Fatalf("exit code %d", code)
	}
	if code := adjudicate("b", "--payer", payer, "--paid", "2026-03-09", "--in", good, "--in", other); code != 0 {
		t.Fatalf("exit code %d", code)
	}
	for _, name := range []string{"decisions.ndjson", "835.edi", "eob.ndjson", "history.ndjson"} {
		a, errA := os.ReadFile(filepath.Join(dir, "a", name))
		b, errB := os.ReadFile(filepath.Join(dir, "b", name))
		if errA != nil || errB != nil || len(a) == 0 || !bytes.Equal(a, b) {
			t.Errorf("%s: %v, %v, or other bytes", name, errA, errB)
		}
	}
	edi, _ := os.ReadFile(filepath.Join(dir, "a", "835.edi"))
	for _, want := range []string{"BPR*I*40*C*NON************20260309~", "CLP*PC-1*1*100*40*10*", "CLP*PC-2*4*100*0*0*", "TRN*1*20260309000001*1987654321~"} {
		if !bytes.Contains(edi, []byte(want)) { // PC-2 is the same services again
			t.Errorf("835.edi lacks %s:\n%s", want, edi)
		}
	}
	if code := adjudicate("c", "--history", filepath.Join(dir, "a", "history.ndjson"), "--in", good); code != 0 {
		t.Errorf("with history: exit code %d", code)
	}

	if code := adjudicate("d", "--in", file("text.837", "hello")); code != 2 {
		t.Errorf("neither X12 nor FHIR: exit code %d", code)
	}
	if code := adjudicate("d", "--in", filepath.Join(dir, "missing.837")); code != 2 {
		t.Errorf("no such file: exit code %d", code)
	}
	for _, bad := range [][]string{{"--paid", "tomorrow"}, {"--payer", plan}, {"--members", good}, {"--history", plan}} {
		if code := adjudicate("d", append(bad, "--in", good)...); code != 1 {
			t.Errorf("%v: exit code %d", bad, code)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "d")); !os.IsNotExist(err) {
		t.Error("a run that failed left something")
	}
}
