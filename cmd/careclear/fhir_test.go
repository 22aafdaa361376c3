package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// fhirNotice is a PaymentNotice with nothing wrong.
const fhirNotice = `{"resourceType":"PaymentNotice","id":"n1","status":"active","created":"2026-03-05","payment":{"reference":"PaymentReconciliation/r1"},"recipient":{"display":"x"},"amount":{"value":72.33,"currency":"USD"}}`

func TestFHIRCheck(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	z.Write([]byte(fhirNotice + "\n" + strings.Replace(fhirNotice, "72.33", "72.333", 1) + "\n"))
	z.Close()
	fine, warns := write("fine.json", fhirNotice), write("warns.ndjson.gz", packed.String())
	wrong := write("wrong.json", strings.Replace(fhirNotice, `"status":"active"`, `"status":"paid"`, 1))
	empty := write("empty.json", "")
	for _, tc := range []struct {
		name      string
		files     []string
		resources []int
		strict    bool
		code      int
		says      []string
	}{
		{"fine", []string{fine}, []int{1}, false, 0, []string{"fine.json  PaymentNotice n1: 1 amounts, 1 references, 1 references that lead outside, payment 72.33\n", "fine.json  nothing wrong"}},
		{"warnings", []string{warns}, []int{2}, false, 0, []string{"warns.ndjson.gz line 2  PaymentNotice n1", "  warning  PaymentNotice.amount.value: the amount has parts of a cent; it is rounded half up; write whole cents  [amount]",
			"2 PaymentNotice, 2 amounts", "1 times warning amount", "0 errors, 1 warnings"}},
		{"strict", []string{warns}, []int{2}, true, 1, []string{"error    PaymentNotice.amount.value", "1 errors, 0 warnings"}},
		{"errors", []string{wrong}, []int{1}, false, 1, []string{"PaymentNotice.status: not a code of the value set; one of active, cancelled, draft, entered-in-error  [fhir-code]"}},
		{"unreadable", []string{empty, wrong, fine}, []int{0, 1, 1}, false, 2, []string{"[fhir-code]", "fine.json  nothing wrong"}},
		{"absent", []string{filepath.Join(dir, "absent")}, []int{0}, false, 2, nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			for _, asJSON := range []bool{false, true} {
				var out, errs bytes.Buffer
				code, err := (&fhirCheckCmd{Files: tc.files, Strict: tc.strict, JSON: asJSON}).run(context.Background(), &out, &errs)
				if err != nil || code != tc.code {
					t.Fatalf("code %d, %v; want %d\n%s%s", code, err, tc.code, out.String(), errs.String())
				}
				if !asJSON {
					for _, s := range tc.says {
						if !strings.Contains(out.String(), s) {
							t.Errorf("%q is not in\n%s", s, out.String())
						}
					}
					continue
				}
				lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
				for i, l := range lines {
					var got struct {
						File      string
						Resources []struct {
							Kind, ID string
							Findings []struct{ Path, Rule, Severity, Message, Cure string }
						}
						Kinds      map[string]struct{ Resources int }
						Unreadable string
					}
					if err := json.Unmarshal([]byte(l), &got); err != nil || got.File != tc.files[i] || len(got.Resources) != tc.resources[i] ||
						(got.Unreadable == "") != (tc.resources[i] > 0) || got.Kinds["PaymentNotice"].Resources != tc.resources[i] {
						t.Errorf("%v in %s", err, l)
					}
				}
			}
		})
	}
	var out, errs bytes.Buffer
	if _, err := (&fhirCheckCmd{Files: []string{warns}, Quiet: true}).run(context.Background(), &out, &errs); err != nil || strings.Contains(out.String(), "line 2") || !strings.Contains(out.String(), "2 PaymentNotice") {
		t.Errorf("%v %s", err, out.String())
	}
}
