package demo

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/internal/x12"
)

type read struct {
	claim   *claim.Claim
	refusal *claim.Refusal
}

func readFile(t *testing.T, f File) (out []read) {
	t.Helper()
	ctx := context.Background()
	if f.Format.fhir() {
		for r, err := range fhir.ReadClaims(ctx, bytes.NewReader(f.Content), fhir.Options{}) {
			if err != nil {
				t.Fatalf("%s: %v", f.Name, err)
			}
			out = append(out, read{r.Claim, r.Refusal})
		}
		return out
	}
	opt := x12.Options{StrictNPI: true, Report: func(n x12.Finding) { t.Errorf("%s: %v", f.Name, n) }}
	for r, err := range x12.ReadClaims(ctx, bytes.NewReader(f.Content), opt) {
		if err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		for _, n := range r.Warnings {
			t.Errorf("%s: %v", f.Name, n)
		}
		out = append(out, read{r.Claim, r.Refusal})
	}
	return out
}

// TestReadersTakeTheFiles reads every file back: each claim is the one that was made, each malformed one is refused
// for its own fault, and no neighbour of it suffers.
func TestReadersTakeTheFiles(t *testing.T) {
	w := world(t, Config{Seed: 1})
	fault := map[Kind]map[string]bool{
		WrongTotal: {"R2.4": true}, BadDate: {"R2.7": true, "date": true, "fhir-structure": true, "x12-date": true},
		MissingID: {"required": true}, ZeroUnits: {"R2.7": true},
	}
	formats, spoilt := map[FileFormat]int{}, map[string]int{}
	total := 0
	for _, f := range w.Files() {
		formats[f.Format]++
		got := readFile(t, f)
		if len(got) != len(f.Claims) {
			t.Fatalf("%s holds %d claims, %d were read", f.Name, len(f.Claims), len(got))
		}
		total += len(got)
		for i, n := range f.Claims {
			want, r := w.Claims[n], got[i]
			if want.damage != "" {
				switch {
				case r.refusal == nil:
					t.Errorf("%s[%d]: %s was taken", f.Name, i, want.Plant)
				case !fault[want.Plant][r.refusal.Rule]:
					t.Errorf("%s[%d]: %s was refused for another fault: %v", f.Name, i, want.Plant, r.refusal)
				}
				family := string(f.Format)
				if f.Format.fhir() {
					family = "fhir"
				}
				spoilt[family+" "+string(want.Plant)]++
				continue
			}
			if r.refusal != nil {
				t.Errorf("%s[%d] (%s): %v", f.Name, i, want.Plant, r.refusal)
				continue
			}
			if diff := cmp.Diff(essence(want.Claim), essence(*r.claim)); diff != "" {
				t.Fatalf("%s[%d]: %s", f.Name, i, diff)
			}
		}
	}
	if total != len(w.Claims) {
		t.Errorf("the files hold %d claims of %d", total, len(w.Claims))
	}
	for _, f := range []FileFormat{FormatX12P, FormatX12I, FormatBundle, FormatNDJSON} {
		if formats[f] == 0 {
			t.Errorf("no file is %s", f)
		}
	}
	for _, family := range []string{"837p", "837i", "fhir"} {
		for kind := range fault {
			if spoilt[family+" "+string(kind)] == 0 {
				t.Errorf("nothing in %s is planted as %s", family, kind)
			}
		}
	}
	for _, p := range w.Plants {
		for _, f := range w.Files() {
			if f.Name == p.File && f.Claims[p.Position] != p.Index {
				t.Errorf("%s is not at %s[%d]", p.Kind, p.File, p.Position)
			}
		}
	}
}

// essence is what every format carries.
func essence(c claim.Claim) claim.Claim {
	c.Receiver, c.Format = "", ""
	c.Payer.Name = ""
	c.Subscriber = claim.Person{MemberID: c.Subscriber.MemberID, Last: c.Subscriber.Last, First: c.Subscriber.First, Birth: c.Subscriber.Birth, Gender: c.Subscriber.Gender}
	c.Billing = claim.Provider{NPI: c.Billing.NPI, TaxID: c.Billing.TaxID}
	if c.Rendering != nil {
		c.Rendering = &claim.Provider{NPI: c.Rendering.NPI}
	}
	return c
}

func TestWriteFiles(t *testing.T) {
	w := world(t, Config{Seed: 1, Claims: 400})
	dir := t.TempDir()
	if err := w.WriteFiles(dir); err != nil {
		t.Fatal(err)
	}
	for _, f := range w.Files() {
		b, err := os.ReadFile(filepath.Join(dir, "claims", f.Name))
		if err != nil || !bytes.Equal(b, f.Content) {
			t.Errorf("%s is not there as it was made: %v", f.Name, err)
		}
	}
	for _, p := range w.Plans {
		if b, err := os.ReadFile(filepath.Join(dir, "plans", p.ID+".yaml")); err != nil || !bytes.Equal(b, p.YAML) {
			t.Errorf("plan %s is not there as it was made: %v", p.ID, err)
		}
	}
	if err := w.WriteFiles(filepath.Join(dir, "exclusions.txt")); err == nil {
		t.Error("wrote below a file")
	}
}

func TestEnrolmentFileIsRead(t *testing.T) {
	w := world(t, Config{Seed: 1})
	read := 0
	for _, p := range w.Plans[:len(w.Payers)] {
		for r, err := range fhir.ReadPatients(context.Background(), bytes.NewReader(w.EnrollmentFile(p.ID)), fhir.Options{}) {
			if err != nil || r.Refusal != nil {
				t.Fatalf("%v %v", err, r.Refusal)
			}
			for _, m := range w.Members {
				if m.MemberID == r.Member.Person.MemberID && m.Reference == r.Member.Person.Reference {
					read++
				}
			}
		}
	}
	if read != 400 {
		t.Errorf("%d of 400 members were read back", read)
	}
}
