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
	"time"
)

// interchange is an 835 that pays nothing, without a contact.
const interchange = "ISA*00*          *00*          *ZZ*PAYER01        *ZZ*CLEARSND       *260302*0930*^*00501*000000905*0*T*:~\n" +
	"GS*HP*PAYER01*CLEARSND*20260302*0930*905*X*005010X221A1~\nST*835*0001~\nBPR*H*0*C*NON************20260302~\nTRN*1*T1*1987654321~\n" +
	"DTM*405*20260302~\nN1*PR*Sample Health Plan~\nN3*9 Tower Plaza~\nN4*Columbus*OH*44114~\nN1*PE*Lake Clinic*XX*1234567893~\nSE*9*0001~\nGE*1*905~\nIEA*1*000000905~\n"

func TestX12Check(t *testing.T) {
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
	z.Write([]byte(interchange))
	z.Close()
	warns, packedWarns := write("warns.835", interchange), write("warns.835.gz", packed.String())
	wrong := write("wrong.835", strings.Replace(interchange, "BPR*H*0*", "BPR*I*5*", 1))
	text := write("text.835", "hello")
	for _, tc := range []struct {
		name   string
		files  []string
		strict bool
		code   int
		says   []string
	}{
		{"warnings", []string{warns}, false, 0, []string{"warning  segment 7 (byte 251, loop 1000A) N1: PER is missing in the loop that begins here; add it  [x12-required]", "0 errors, 1 warnings"}},
		{"gzip", []string{packedWarns}, false, 0, []string{"0 errors, 1 warnings"}},
		{"strict", []string{warns}, true, 1, []string{"error    segment 7", "1 errors, 0 warnings"}},
		{"errors", []string{wrong}, false, 1, []string{"BPR02", "[balance-3]"}},
		{"unreadable", []string{text, wrong, warns}, false, 2, []string{"[balance-3]", "warns.835  0 errors"}},
		{"absent", []string{filepath.Join(dir, "absent")}, false, 2, nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			for _, asJSON := range []bool{false, true} {
				var out, errs bytes.Buffer
				code, err := (&x12CheckCmd{Files: tc.files, Strict: tc.strict, JSON: asJSON}).run(context.Background(), &out, &errs)
				if err != nil || code != tc.code {
					t.Fatalf("code %d, %v; want %d\n%s%s", code, err, tc.code, out.String(), errs.String())
				}
				if asJSON {
					lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
					if len(lines) != len(tc.files) {
						t.Fatalf("%d lines", len(lines))
					}
					for i, l := range lines {
						var got struct {
							File string
							Sets []struct {
								Kind     string
								Findings []struct{ Rule, Cure string }
							}
							Unreadable string
						}
						if err := json.Unmarshal([]byte(l), &got); err != nil || got.File != tc.files[i] || (got.Unreadable == "") != (len(got.Sets) == 1) {
							t.Errorf("%v in %s", err, l)
						}
					}
					continue
				}
				for _, s := range tc.says {
					if !strings.Contains(out.String(), s) {
						t.Errorf("%q is not in\n%s", s, out.String())
					}
				}
			}
		})
	}
}

func TestX12Show(t *testing.T) {
	for _, asJSON := range []bool{false, true} {
		var out bytes.Buffer
		if err := showX12(context.Background(), &out, "f", strings.NewReader(interchange), asJSON); err != nil {
			t.Fatal(err)
		}
		if want := map[bool]string{false: "1000A           N1*PR*Sample Health Plan\n", true: `"loop":"1000A","depth":4,"known":true,"elements":["N1","PR","Sample Health Plan"]`}[asJSON]; !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in\n%s", want, out.String())
		}
		if n := strings.Count(out.String(), "\n"); n != 13 {
			t.Errorf("%d lines", n)
		}
	}
}

func TestX12Ack(t *testing.T) {
	var out bytes.Buffer
	text := strings.Replace(interchange, "BPR*H*0*", "BPR*I*5*", 1) + interchange
	if err := (&x12AckCmd{Control: 7}).answer(context.Background(), strings.NewReader(text), &out, time.Unix(1772444000, 0)); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"*ZZ*CLEARSND       *ZZ*PAYER01 ", "AK2*835*0001*005010X221A1~", "IK3*BPR*2**8~\nIK4*2**I12~", "AK9*R*1*1*0~", "IEA*1*000000007~", "AK9*E*1*1*1~", "IEA*1*000000008~"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in\n%s", want, out.String())
		}
	}
}
