package offline

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/internal/x12/x12test"
	"github.com/careclear/careclear/settlement/adjudication"
)

const planText = `
id: gold
version: 1
number: 7
name: Gold
payer: {org: 2, id: PAYER1, name: Example Health}
feeSchedule: {G0101: "150.00", G0103: "80.00"}
unlisted: {mode: deny}
deductible: {individual: "100.00", family: "150.00"}
coinsuranceBps: 2000
`

// memory keeps what a run writes.
type memory map[string][]byte

func (m memory) Put(name string, write func(io.Writer) error) error {
	var b bytes.Buffer
	err := write(&b)
	m[name] = b.Bytes()
	return err
}

func plan(t testing.TB, text string) *adjudication.Plan {
	t.Helper()
	p, err := adjudication.ParsePlan([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func day(s string) claim.Day {
	d, err := claim.ParseDay(s)
	if err != nil {
		panic(err)
	}
	return d
}

// bill is a claim of one line.
func bill(control, member, on, service string, charge claim.Cents) claim.Claim {
	d, birth := day(on), day("1980-02-29")
	address := &claim.Address{Lines: []string{"1 Mill Road"}, City: "Akron", State: "OH", Zip: "44301"}
	return claim.Claim{Kind: claim.Professional, Frequency: claim.Original, PatientControl: control, Place: "11", Charge: charge, From: d, To: d,
		Payer: claim.Payer{ID: "PAYER1", Name: "Example Health"}, Billing: claim.Provider{NPI: "1234567893", TaxID: "123456789", Last: "Mill Clinic", Address: address},
		Subscriber: claim.Person{MemberID: member, Last: "Rivers", First: "Jo", Birth: &birth, Gender: "F", Address: address, Relation: "18"},
		Diagnoses:  []claim.Code{{System: claim.ICD10CM, Value: "Z0000"}},
		Lines: []claim.Line{{Number: 1, Control: control + "-1", Service: claim.Code{System: claim.HCPCS, Value: service}, Units: 1000, UnitKind: "UN", Charge: charge,
			From: d, To: d, Diagnosis: []int{1}}},
		Format: claim.FormatX12P, Receiver: "PAYER1"}
}

// child makes the claim one of a dependant of its subscriber.
func child(c claim.Claim, first, birth string) claim.Claim {
	b := day(birth)
	c.Patient = &claim.Person{Last: "Rivers", First: first, Birth: &b, Gender: "M", Relation: "19", Address: c.Subscriber.Address}
	c.Subscriber.Relation = ""
	return c
}

func edi(t testing.TB, control uint32, claims ...claim.Claim) File {
	t.Helper()
	var b bytes.Buffer
	env := x12.Envelope{Sender: x12.Party{ID: "CLINIC", Name: "Mill Clinic", Contact: "Billing", Phone: "3305550100"}, Receiver: x12.Party{ID: "PAYER1", Name: "Example Health"}, Control: control,
		Now: time.Date(2026, 3, 2, 9, 30, 0, 0, time.UTC)}
	if err := x12.Write837P(&b, claims, env); err != nil {
		t.Fatal(err)
	}
	return File{Name: fmt.Sprintf("claims-%d.837", control), Content: &b}
}

// decide runs and returns what decisions.ndjson says.
func decide(t testing.TB, cfg Config, files ...File) ([]Decided, memory, *Summary) {
	t.Helper()
	out := memory{}
	sum, err := Run(context.Background(), cfg, files, out)
	if err != nil {
		t.Fatal(err)
	}
	var all []Decided
	dec := json.NewDecoder(bytes.NewReader(out["decisions.ndjson"]))
	for dec.More() {
		var d Decided
		if err := dec.Decode(&d); err != nil {
			t.Fatal(err)
		}
		all = append(all, d)
	}
	if len(all) != sum.Claims || sum.Claims != sum.Paid+sum.Denied+sum.Pended+sum.Voided+sum.Refused {
		t.Errorf("%d objects, %+v", len(all), sum)
	}
	return all, out, sum
}

func balances(t testing.TB, out memory) []x12.Payment835 {
	t.Helper()
	paid, findings, err := x12.Check835(context.Background(), bytes.NewReader(out["835.edi"]), x12.Limits{})
	if err != nil || len(findings) > 0 {
		t.Fatalf("%v %v", err, findings)
	}
	for _, p := range paid {
		if !p.Balanced() {
			t.Errorf("%+v", p)
		}
	}
	return paid
}

func TestAccumulatorsGoFromClaimToClaim(t *testing.T) {
	all, out, sum := decide(t, Config{Plan: plan(t, planText)}, edi(t, 1,
		bill("A", "M1", "2026-02-01", "G0103", 10000),                             // deductible 80
		bill("B", "M1", "2026-02-02", "G0103", 10000),                             // 20 of 100 left, then 20 % of 60
		child(bill("C", "M1", "2026-02-03", "G0103", 10000), "Kim", "2015-07-01"), // the family has 50 left
		bill("D", "M2", "2026-02-03", "G0103", 10000),                             // another family
		bill("E", "M2", "2026-02-04", "G9999", 500)))                              // not covered
	var paid []claim.Cents
	for _, d := range all {
		paid = append(paid, d.Paid)
	}
	if diff := cmp.Diff([]claim.Cents{0, 4800, 2400, 0, 0}, paid); diff != "" {
		t.Error(diff)
	}
	if all[4].Outcome != "denied" || all[4].Lines[0].Adjustments[0].CARC != "96" || sum.Paid != 4 || sum.Denied != 1 {
		t.Errorf("%+v %+v", all[4], sum)
	}
	if p := balances(t, out); len(p) != 1 || p[0].Total != 7200 {
		t.Errorf("%+v", p)
	}
}

// A claim sent twice is a duplicate, in one run and over two; the history carries accumulators.
func TestHistory(t *testing.T) {
	first := bill("A", "M1", "2026-02-01", "G0101", 20000)
	cfg := Config{Plan: plan(t, planText)}
	all, out, _ := decide(t, cfg, edi(t, 1, first, first))
	if all[0].Outcome != "paid" || all[1].Outcome != "denied" || all[1].Lines[0].Adjustments[0].CARC != "18" || all[0].Claim == all[1].Claim {
		t.Errorf("%+v", all)
	}
	var err error
	if cfg.History, err = ReadHistory(File{Name: "history.ndjson", Content: bytes.NewReader(out["history.ndjson"])}); err != nil {
		t.Fatal(err)
	}
	all, _, _ = decide(t, cfg, edi(t, 2, first, bill("B", "M1", "2026-02-09", "G0103", 9000)))
	if all[0].Lines[0].Adjustments[0].CARC != "18" || all[1].Paid != 6400 { // no deductible any more
		t.Errorf("%+v", all)
	}
	if _, err := ReadHistory(File{Name: "x", Content: strings.NewReader(`{"claim":"C1"}`)}); err == nil || !strings.Contains(err.Error(), "record 1") {
		t.Errorf("half a record: %v", err)
	}
}

// The figures of claims.md §5.3 in their way: original, replacement in a later run with a balance carried forward, void.
func TestCorrections(t *testing.T) {
	cfg := Config{Plan: plan(t, planText)}
	all, out, _ := decide(t, cfg, edi(t, 1, bill("A", "M1", "2026-02-01", "G0101", 20000)))
	if all[0].Paid != 4000 { // 150 - 100 deductible - 20 % of 50
		t.Fatalf("%+v", all[0])
	}
	history := func() {
		t.Helper()
		var err error
		if cfg.History, err = ReadHistory(File{Name: "h", Content: bytes.NewReader(out["history.ndjson"])}); err != nil {
			t.Fatal(err)
		}
	}
	history()
	seven := bill("A", "M1", "2026-02-01", "G0103", 9000)
	seven.Frequency, seven.OriginalNumber = claim.Replacement, all[0].Claim
	wrong := seven
	wrong.OriginalNumber = "NOSUCH"
	again := seven
	again.PatientControl = "A2"
	all, out, sum := decide(t, cfg, edi(t, 2, wrong, seven, again))
	if all[0].Outcome != "refused" || all[0].Refusal.Code != "A3" || all[2].Refusal == nil || all[2].Refusal.Rule != "R5.5" || sum.Refused != 2 {
		t.Errorf("%+v", all)
	}
	// 80 allowed, all deductible: paid 0; the reversal of 40 waits for the next payment.
	if d := all[1]; d.Paid != 0 || d.Patient != 8000 || d.Reverses == nil || d.Reverses.Paid != -4000 {
		t.Errorf("%+v", d)
	}
	if p := balances(t, out); len(p) != 1 || p[0].Total != 0 || !bytes.Contains(out["835.edi"], []byte("CLP*A*22*-200*-40*")) ||
		bytes.Index(out["835.edi"], []byte("*22*")) > bytes.Index(out["835.edi"], []byte("CLP*A*1*")) || !bytes.Contains(out["835.edi"], []byte("*FB:FORWARD*-40~")) {
		t.Errorf("%+v\n%s", p, out["835.edi"])
	}
	replacement := all[1].Claim
	history()
	eight := seven
	eight.Frequency, eight.OriginalNumber = claim.Void, replacement
	all, out, _ = decide(t, cfg, edi(t, 3, eight, bill("B", "M1", "2026-03-01", "G0101", 15000)))
	// The void gave the deductible back: 150 - 100 - 10 = 40, which pays what was forward.
	if all[0].Outcome != "voided" || all[1].Paid != 4000 {
		t.Errorf("%+v", all)
	}
	if p := balances(t, out); len(p) != 1 || p[0].Total != 0 || !bytes.Contains(out["835.edi"], []byte("*FB:FORWARD*40~")) {
		t.Errorf("%+v\n%s", p, out["835.edi"])
	}
	if bytes.Contains(out["history.ndjson"], []byte(`"forward"`)) {
		t.Error("the balance was applied and stays in the history")
	}
}

// A replacement that has to wait leaves what it replaces as it is.
func TestPendedReplacement(t *testing.T) {
	cfg := Config{Plan: plan(t, strings.Replace(planText, "mode: deny", "mode: pend", 1))}
	all, out, _ := decide(t, cfg, edi(t, 1, bill("A", "M1", "2026-02-01", "G0101", 20000)))
	cfg.History, _ = ReadHistory(File{Content: bytes.NewReader(out["history.ndjson"])})
	seven := bill("A", "M1", "2026-02-01", "G9999", 9000)
	seven.Frequency, seven.OriginalNumber = claim.Replacement, all[0].Claim
	all, out, _ = decide(t, cfg, edi(t, 2, seven, bill("B", "M1", "2026-02-05", "G0103", 8000)))
	if all[0].Outcome != "pended" || all[0].Reverses != nil || all[1].Paid != 6400 || bytes.Contains(out["835.edi"], []byte("*22*")) {
		t.Errorf("%+v\n%s", all, out["835.edi"])
	}
}

func TestMembers(t *testing.T) {
	for name, text := range map[string]string{
		"lines": `{"memberId":"M1","coverage":[{"from":"2026-01-01","to":"2026-12-31"}],"used":{"2026":{"individual":{"deductible":9000,"oop":9000},"family":{"deductible":9000,"oop":9000}}}}
{"memberId":"M1","subscriber":"M1","first":"Kim","birth":"2015-07-01","coverage":[{"from":"2026-01-01","to":"2026-12-31"}]}`,
	} {
		t.Run(name, func(t *testing.T) {
			roster, err := ReadMembers(context.Background(), File{Name: name, Content: strings.NewReader(text)})
			if err != nil {
				t.Fatal(err)
			}
			all, _, _ := decide(t, Config{Plan: plan(t, planText), Members: roster}, edi(t, 1,
				bill("A", "M1", "2026-02-01", "G0103", 8000),                             // 10 deductible left, 20 % of 70
				child(bill("B", "m1", "2026-02-01", "G0103", 8000), "KIM", "2015-07-01"), // the family has 50 left
				child(bill("C", "M1", "2026-02-01", "G0103", 8000), "Lou", "2015-07-01"),
				bill("D", "M1", "2025-12-31", "G0103", 8000), bill("E", "M1", "2027-01-01", "G0103", 8000), bill("F", "M2", "2026-02-01", "G0103", 8000)))
			var got []string
			for _, d := range all {
				got = append(got, fmt.Sprintf("%s %d %s", d.Outcome, d.Paid, d.Lines[0].Adjustments[0].CARC))
			}
			want := []string{"paid 5600 1", "paid 2400 1", "denied 0 31", "denied 0 26", "denied 0 27", "denied 0 31"}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
	for name, text := range map[string]string{"unknown field": `{"memberId":"M1","plan":"x"}`, "nameless": `{"coverage":[]}`, "text": `M1,2026`, "empty": ``} {
		if _, err := ReadMembers(context.Background(), File{Name: name, Content: strings.NewReader(text)}); err == nil {
			t.Errorf("%s: read", name)
		}
	}
}

func TestEnrolment(t *testing.T) {
	files := x12test.Samples(t, "834_*.834")
	for _, path := range files {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if roster, err := ReadMembers(context.Background(), File{Name: path, Content: bytes.NewReader(b)}); err != nil || len(roster.byKey) == 0 {
			t.Errorf("%s: %v", path, err)
		}
	}
}

// Bad input costs only itself, and what cannot be read leaves nothing behind.
func TestBadInput(t *testing.T) {
	good := edi(t, 1, bill("A", "M1", "2026-02-01", "G0101", 20000), bill("B", "M1", "2026-02-01", "G0103", 9000))
	text := strings.Replace(good.Content.(*bytes.Buffer).String(), "CLM*A*200*", "CLM*A*201*", 1)
	all, _, _ := decide(t, Config{Plan: plan(t, planText)}, File{Name: "a.837", Content: strings.NewReader(text)})
	if len(all) != 2 || all[0].Outcome != "refused" || all[0].Refusal.Rule != "R2.4" || all[0].PatientControl != "A" || all[1].Outcome != "paid" {
		t.Errorf("%+v", all)
	}
	out := memory{}
	for _, bad := range []string{"", "hello", "\x1f\x8bno"} {
		if _, err := Run(context.Background(), Config{Plan: plan(t, planText)}, []File{{Name: "bad", Content: strings.NewReader(bad)}}, out); err == nil || len(out) > 0 {
			t.Errorf("%q: %v, wrote %d files", bad, err, len(out))
		}
	}
	if _, err := Run(context.Background(), Config{}, nil, out); err == nil {
		t.Error("no plan")
	}
}

func TestDir(t *testing.T) {
	dir := Dir(filepath.Join(t.TempDir(), "out"))
	for range 2 {
		if _, err := Run(context.Background(), Config{Plan: plan(t, planText)}, []File{edi(t, 1, bill("A", "M1", "2026-02-01", "G0101", 20000))}, dir); err != nil {
			t.Fatal(err)
		}
	}
	entries, err := os.ReadDir(string(dir))
	if err != nil || len(entries) != 4 {
		t.Fatalf("%v %v", entries, err)
	}
	for _, e := range entries {
		if info, err := e.Info(); err != nil || info.Mode().Perm() != 0o600 || info.Size() == 0 {
			t.Errorf("%s: %v %v", e.Name(), info, err)
		}
	}
	if err := dir.Put("x", func(io.Writer) error { return io.ErrUnexpectedEOF }); err == nil {
		t.Error("a failed write is no error")
	}
	if left, _ := os.ReadDir(string(dir)); len(left) != 4 {
		t.Errorf("a failed write left %v", left)
	}
}

// The sample files and 18,132 synthetic claims: every one decided, the same bytes twice, everything balances.
func TestSamples(t *testing.T) {
	samples := x12test.Samples(t, "*.837*")
	root := filepath.Dir(filepath.Dir(samples[0]))
	synthea := filepath.Join(root, "synthea", "Claim.ndjson.gz")
	cfg := Config{Plan: plan(t, strings.Replace(planText, "mode: deny", "mode: percentOfCharge, bps: 8000", 1))}
	run := func(names ...string) (memory, *Summary) {
		var files []File
		for _, name := range names {
			f, err := os.Open(name)
			if err != nil {
				t.Skipf("SKIPPED: %v", err)
			}
			defer f.Close()
			files = append(files, File{Name: filepath.Base(name), Content: f})
		}
		out := memory{}
		sum, err := Run(context.Background(), cfg, files, out)
		if err != nil {
			t.Fatal(err)
		}
		return out, sum
	}
	out, sum := run(samples...)
	if sum.Files != 33 || sum.Claims != 34 || sum.Refused != 0 || sum.Charge == 0 {
		t.Errorf("%+v", sum)
	}
	balances(t, out)
	again, _ := run(samples...)
	if diff := cmp.Diff(out, again); diff != "" {
		t.Error("the same input gave other bytes")
	}
	if _, sum := run(synthea); sum.Claims != 18132 || sum.Refused != 0 || sum.Pended != 0 {
		t.Errorf("%+v", sum)
	}
}

// What a run writes, shown to a validator that nobody here wrote.
func TestGuideValidator(t *testing.T) {
	x12test.Validate(t, map[string]string{"offline.835": string(corrected(t)["835.edi"])})
}

// corrected is a run with a payment, a denial, a reversal, a correction and a balance forward.
func corrected(t *testing.T) memory {
	t.Helper()
	cfg := Config{Plan: plan(t, planText)}
	all, out, _ := decide(t, cfg, edi(t, 1, bill("A", "M1", "2026-02-01", "G0101", 20000)))
	cfg.History, _ = ReadHistory(File{Content: bytes.NewReader(out["history.ndjson"])})
	seven := bill("A", "M1", "2026-02-01", "G0103", 9000)
	seven.Frequency, seven.OriginalNumber = claim.Replacement, all[0].Claim
	_, out, _ = decide(t, cfg, edi(t, 2, seven, bill("B", "M1", "2026-02-03", "G9999", 100)))
	return out
}

// What docs/adjudication.md shows can be read.
func TestDocumentation(t *testing.T) {
	b, err := os.ReadFile(filepath.Join("..", "..", "docs", "adjudication.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, after, _ := strings.Cut(string(b), "```yaml\n")
	yaml, _, _ := strings.Cut(after, "```")
	if p := plan(t, yaml); p.Ref() != "gold@1" {
		t.Errorf("the plan is %s", p.Ref())
	}
	_, after, _ = strings.Cut(string(b), "## Members")
	_, after, _ = strings.Cut(after, "```json\n")
	members, _, _ := strings.Cut(after, "```")
	if r, err := ReadMembers(context.Background(), File{Name: "members", Content: strings.NewReader(members)}); err != nil || len(r.byKey) != 3 {
		t.Errorf("the members: %v", err)
	}
}
