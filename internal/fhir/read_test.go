package fhir

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/careclear/careclear/internal/claim"
)

// minimal is a claim that is accepted as it stands; tests bend it.
const minimal = `{"resourceType":"Claim","id":"c-1","status":"active","use":"claim",
"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/claim-type","code":"professional"}]},
"patient":{"reference":"Patient/p-1"},"provider":{"reference":"Organization/o-1"},
"billablePeriod":{"start":"2026-01-05","end":"2026-01-06T23:30:00-05:00"},
"insurance":[{"sequence":1,"focal":true,"coverage":{"reference":"Coverage/cov-1","display":"private"}}],
"diagnosis":[{"sequence":3,"diagnosisCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"E11.9"}]}}],
"item":[{"sequence":1,"diagnosisSequence":[3],"productOrService":{"coding":[{"system":"http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets","code":"G0101"}]},"net":{"value":100.50,"currency":"USD"}},
{"sequence":2,"servicedDate":"2026-01-05","productOrService":{"coding":[{"system":"http://hl7.org/fhir/sid/ndc","code":"00002-1433-80"}]},"unitPrice":{"value":2.01},"quantity":{"value":2.5}}],
"total":{"value":105.53,"currency":"USD"}}`

func oneLine(doc string) string {
	var b bytes.Buffer
	if err := json.Compact(&b, []byte(doc)); err != nil {
		panic(err)
	}
	return b.String()
}

func zipped(s string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	io.WriteString(z, s)
	z.Close()
	return b.String()
}

func readAll(t testing.TB, in string, opt Options) []Result {
	t.Helper()
	var out []Result
	for r, err := range ReadClaims(context.Background(), strings.NewReader(in), opt) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, r)
	}
	return out
}

func TestReadMinimal(t *testing.T) {
	got := readAll(t, minimal, Options{})
	want := []Result{{ID: "c-1", Key: "fhir:c-1", Claim: &claim.Claim{
		Kind: claim.Professional, Frequency: claim.Original, PatientControl: "c-1", Charge: 10553, From: day("2026-01-05"), To: day("2026-01-07"),
		Payer: claim.Payer{Name: "private"}, Receiver: "private", Format: claim.FormatFHIR,
		Billing: claim.Provider{Reference: "o-1"}, Subscriber: claim.Person{Reference: "p-1"},
		Diagnoses: []claim.Code{{System: claim.ICD10CM, Value: "E119"}},
		Lines: []claim.Line{
			{Number: 1, Service: claim.Code{System: claim.HCPCS, Value: "G0101"}, Units: 1000, Charge: 10050, From: day("2026-01-05"), To: day("2026-01-07"), Diagnosis: []int{1}},
			{Number: 2, Service: claim.Code{System: claim.NDC, Value: "00002-1433-80"}, Units: 2500, Charge: 503, From: day("2026-01-05"), To: day("2026-01-05")},
		},
	}}}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

// TestForms reads the same claim in every form an input may have.
func TestForms(t *testing.T) {
	one := oneLine(minimal)
	bundle := `{"resourceType":"Bundle","type":"collection","entry":[{"resource":` + minimal + `},{"request":{"method":"GET","url":"x"}},{"resource":` + minimal + `}]}`
	for name, tc := range map[string]struct {
		in string
		n  int
	}{
		"pretty":         {minimal, 1},
		"one line":       {one, 1},
		"bom":            {"\xef\xbb\xbf" + minimal, 1},
		"blank lines":    {"\n\r\n" + one + "\r\n\n" + one + "\n\n", 2},
		"ndjson":         {one + "\n" + one + "\n" + one, 3},
		"bundle":         {bundle, 2},
		"bundle pretty":  {strings.ReplaceAll(bundle, `"entry":[{`, "\"entry\":[\n{"), 2},
		"bundle ndjson":  {oneLine(bundle) + "\n" + one, 3},
		"gzip":           {zipped(minimal), 1},
		"gzip of ndjson": {zipped(one + "\n" + one), 2},
	} {
		n := 0
		for r, err := range ReadClaims(context.Background(), iotest.OneByteReader(strings.NewReader(tc.in)), Options{}) {
			if err != nil || r.Refusal != nil || r.Index != n {
				t.Fatalf("%s: result %d: %+v %v", name, n, r, err)
			}
			n++
		}
		if n != tc.n {
			t.Errorf("%s: %d claims, want %d", name, n, tc.n)
		}
	}
}

func TestRefusals(t *testing.T) {
	swap := func(pairs ...string) string {
		s := minimal
		for i := 0; i < len(pairs); i += 2 {
			if !strings.Contains(s, pairs[i]) {
				t.Fatalf("no %q in the claim", pairs[i])
			}
			s = strings.Replace(s, pairs[i], pairs[i+1], 1)
		}
		return s
	}
	freq := func(v string) string {
		return swap(`"use"`, `"extension":[{"url":"`+ExtFrequency+`","valueCode":"`+v+`"}],"use"`)
	}
	for _, tc := range []struct{ doc, path, rule, code string }{
		{swap(`"active"`, `"draft"`), "Claim.status", "fhir-status", "A3"},
		{swap(`"use":"claim"`, `"use":"preauthorization"`), "Claim.use", "fhir-use", "A3"},
		{swap(`professional`, `vision`), "Claim.type", "claim-type", "A7"},
		{swap(`"patient":{"reference":"Patient/p-1"},`, ``), "Claim.patient", "required", "A6"},
		{swap(`"provider":{"reference":"Organization/o-1"},`, ``), "Claim.provider", "required", "A6"},
		{swap(`"focal":true`, `"focal":true},{"focal":true`), "Claim.insurance", "R6.2", "A8"},
		{swap(`"insurance"`, `"x"`), "Claim.insurance", "required", "A6"},
		{swap(`100.50`, `"100.50"`), "Claim.item[0].net.value", "amount", "A7"},
		{swap(`100.50`, `1.005e2`), "Claim.item[0].net.value", "amount", "A7"},
		{swap(`100.50`, `[1]`), "Claim.item[0].net.value", "amount", "A7"},
		{swap(`100.50`, `-100.50`), "Claim.item[0].net", "R2.7", "A7"},
		{swap(`100.50`, `99999999999999.00`), "Claim.item[0].net.value", "R2.7", "A7"},
		{swap(`100.50`, `100.51`), "Claim.total", "R2.4", "A8"},
		{swap(`"net":{"value":100.50,"currency":"USD"}`, `"x":1`), "Claim.item[0].net", "R2.4", "A6"},
		{swap(`"value":100.50,"currency":"USD"`, `"value":100.50,"currency":"EUR"`), "Claim.item[0].net.currency", "currency", "A7"},
		{swap(`"value":2.5`, `"value":0`), "Claim.item[1].quantity.value", "R2.7", "A7"},
		{swap(`"value":2.5`, `"value":2.5001`), "Claim.item[1].quantity.value", "R2.7", "A7"},
		{swap(`"value":2.01`, `"value":9999999999999.00`), "Claim.item[1].unitPrice", "R2.7", "A7"},
		{swap(`"quantity":{"value":2.5}`, `"quantity":{"value":2.5},"factor":2`), "Claim.item[1].net", "R2.4", "A6"},
		{swap(`"servicedDate":"2026-01-05"`, `"servicedDate":"2026-02-30"`), "Claim.item[1].servicedDate", "date", "A7"},
		{swap(`"servicedDate":"2026-01-05"`, `"servicedDate":"2026-01"`), "Claim.item[1].servicedDate", "date", "A7"},
		{swap(`"start":"2026-01-05"`, `"start":"2026-02-05"`), "Claim.billablePeriod", "R2.7", "A7"},
		{swap(`"billablePeriod"`, `"x"`), "Claim.item[0].servicedDate", "required", "A6"},
		{swap(`"diagnosisSequence":[3]`, `"diagnosisSequence":[3,1]`), "Claim.item[0].diagnosisSequence[1]", "R2.5", "A7"},
		{swap(`{"sequence":2,`, `{"sequence":1,`), "Claim.item[1].sequence", "sequence", "A7"},
		{swap(`{"sequence":2,`, `{"sequence":"2",`), "Claim.item[1].sequence", "fhir-structure", "A3"},
		{swap(`"sequence":3,`, `"sequence":0,`), "Claim.diagnosis[0].sequence", "R2.5", "A7"},
		{swap(`{"value":100.50,"currency":"USD"}`, `7`), "Claim.item[0].net", "fhir-structure", "A3"},
		{swap(`"G0101"`, `"G0~101"`), "Claim.item[0].productOrService", "code", "A7"},
		{swap(`"G0101"`, `""`), "Claim.item[0].productOrService", "required", "A6"},
		{swap(`"net":{"value":100.50,`, `"modifier":[{"coding":[{"code":"25"}]},{"coding":[{"code":"*1"}]}],"net":{"value":100.50,`), "Claim.item[0].modifier[1]", "code", "A7"},
		{swap(`"servicedDate"`, `"careTeamSequence":[9],"servicedDate"`), "Claim.item[1].careTeamSequence[0]", "fhir-structure", "A7"},
		{freq("9"), "Claim.extension[0]", "claim-frequency", "A7"},
		{freq("7"), "Claim.related", "R2.10", "A6"},
		{swap(`"c-1"`, `"Jane Roe"`), "Claim.id", "fhir-structure", "A7"},
		{swap(`"total":{"value":105.53,"currency":"USD"}`, `"total":{}}`), "resource", "fhir-structure", "A3"},
		{`{"resourceType":"Patient"}`, "Patient", "fhir-type", "A3"},
		{`{"resourceType":"Jane Roe"}`, "Resource", "fhir-type", "A3"},
		{`{"resourceType":"Bundle"}`, "Bundle.entry", "fhir-type", "A3"},
		{`{"resourceType":"Bundle","entry":7}`, "Bundle.entry", "fhir-structure", "A3"},
		{`{"resourceType":"Bundle","entry":[{"resource":` + swap(`100.50`, `100.51`) + `}]}`, "Bundle.entry[0].resource.total", "R2.4", "A8"},
		{`{"id":"x"}`, "resource", "fhir-structure", "A3"},
		{`[]`, "resource", "fhir-structure", "A3"},
		{`nonsense`, "resource", "fhir-structure", "A3"},
	} {
		got := readAll(t, tc.doc, Options{})
		if len(got) != 1 || got[0].Refusal == nil {
			t.Errorf("%s %s: not refused: %+v", tc.path, tc.rule, got)
			continue
		}
		r := *got[0].Refusal
		if r.Path != tc.path || r.Rule != tc.rule || r.Code != tc.code || r.Message == "" || got[0].Claim != nil {
			t.Errorf("want %s %s %s, got %+v", tc.path, tc.rule, tc.code, r)
		}
		if strings.Contains(r.Error(), "Jane") || strings.Contains(got[0].ID, " ") {
			t.Errorf("%s quotes its input", tc.path)
		}
	}
}

// TestOneBadOfMany: a bad claim hurts no other of the same input.
func TestOneBadOfMany(t *testing.T) {
	good, bad := oneLine(minimal), oneLine(strings.Replace(minimal, "105.53", "1", 1))
	long := `{"resourceType":"Claim","x":"` + strings.Repeat("x", 9000) + `"}`
	in := good + "\n" + bad + "\n{\"resourceType\":\n" + long + "\n" + good[:200] + "\n" + good + "\n"
	var got []string
	for _, r := range readAll(t, in, Options{MaxResource: 4000, MaxBundle: 4000}) {
		if r.Refusal == nil {
			got = append(got, fmt.Sprint(r.Index, " ok"))
		} else {
			got = append(got, fmt.Sprint(r.Refusal.Index, " ", r.Refusal.Path, " ", r.Refusal.Rule))
		}
	}
	want := []string{"0 ok", "1 line 2 Claim.total R2.4", "2 line 3 resource fhir-structure", "3 line 4 resource limit", "4 line 5 resource fhir-structure", "5 ok"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	// a broken first line is still NDJSON
	if got := readAll(t, good[:100]+"\n"+good+"\n"+good, Options{}); len(got) != 3 || got[0].Refusal == nil || got[2].Refusal != nil {
		t.Errorf("%+v", got)
	}
}

func TestLimits(t *testing.T) {
	if got := readAll(t, minimal, Options{MaxResource: 100}); got[0].Refusal == nil || got[0].Refusal.Rule != "limit" {
		t.Errorf("%+v", got[0])
	}
	big := `{"resourceType":"Bundle","entry":[{"resource":` + minimal + `},{"resource":{"resourceType":"Claim","text":"` + strings.Repeat("x", 3000) + `"}}]}`
	got := readAll(t, big, Options{MaxResource: 2500, MaxBundle: 10000})
	if len(got) != 2 || got[0].Refusal != nil || got[1].Refusal == nil || got[1].Refusal.Path != "Bundle.entry[1].resource" || got[1].Refusal.Rule != "limit" {
		t.Errorf("%+v", got)
	}
	deep := `{"resourceType":"Claim","x":` + strings.Repeat("[", 20000) + strings.Repeat("]", 20000) + "}"
	if got := readAll(t, deep, Options{}); got[0].Refusal == nil {
		t.Error("endless nesting accepted")
	}
	many := strings.Replace(minimal, `"item":[`, `"item":[`+strings.Repeat(`{"sequence":1},`, 1000), 1)
	if got := readAll(t, many, Options{}); got[0].Refusal == nil || got[0].Refusal.Rule != "limit" || got[0].Refusal.Path != "Claim.item" {
		t.Errorf("%+v", got[0].Refusal)
	}
}

func TestReadErrors(t *testing.T) {
	last := func(ctx context.Context, r io.Reader) (err error) {
		for _, err = range ReadClaims(ctx, r, Options{}) {
		}
		return err
	}
	if err := last(context.Background(), strings.NewReader(" \n\n")); !errors.Is(err, ErrEmpty) {
		t.Errorf("empty: %v", err)
	}
	one := oneLine(minimal) + "\n"
	broken := errors.New("broken")
	if err := last(context.Background(), io.MultiReader(strings.NewReader(one), iotest.ErrReader(broken))); !errors.Is(err, broken) {
		t.Errorf("broken: %v", err)
	}
	if err := last(context.Background(), strings.NewReader(zipped(one)[:100])); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("cut gzip: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := last(ctx, strings.NewReader(one)); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

func TestRemainder(t *testing.T) {
	item := func(seq int, net string) string {
		return fmt.Sprintf(`{"sequence":%d,"productOrService":{"coding":[{"system":"http://snomed.info/sct","code":"50849002"}]}%s}`, seq, net)
	}
	for _, tc := range []struct {
		total string
		nets  []string
		want  []claim.Cents // nil: refused
	}{
		{"125", []string{""}, []claim.Cents{12500}},
		{"153.10", []string{"", `,"net":{"value":28.104000000000003}`, ""}, []claim.Cents{12500, 2810, 0}}, // the remainder takes the noise
		{"28.10", []string{`,"net":{"value":28.10}`, ""}, []claim.Cents{2810, 0}},
		{"28.09", []string{`,"net":{"value":28.10}`, ""}, nil},
		{"28.11", []string{`,"net":{"value":28.104}`}, nil}, // nothing to take the remainder
	} {
		items := []string{}
		for i, n := range tc.nets {
			items = append(items, item(i+1, n))
		}
		doc := minimal[:strings.Index(minimal, `"item"`)] + `"item":[` + strings.Join(items, ",") + `],"total":{"value":` + tc.total + `}}`
		r := readAll(t, doc, Options{PriceRemainderLine: true})[0]
		if tc.want == nil {
			if r.Refusal == nil || r.Refusal.Rule != "R2.4" {
				t.Errorf("%v of %s: %+v", tc.nets, tc.total, r)
			}
			continue
		}
		if r.Refusal != nil {
			t.Errorf("%v of %s: %v", tc.nets, tc.total, r.Refusal)
			continue
		}
		var got []claim.Cents
		for _, l := range r.Claim.Lines {
			got = append(got, l.Charge)
		}
		if d := cmp.Diff(tc.want, got); d != "" || len(r.Warnings) == 0 {
			t.Errorf("%v of %s: %s, %d warnings", tc.nets, tc.total, d, len(r.Warnings))
		}
	}
}

// TestBundleReferences resolves patient, coverage, subscriber, provider and payer from the Bundle around a claim.
func TestBundleReferences(t *testing.T) {
	c := strings.NewReplacer(`"Coverage/cov-1","display":"private"`, `"http://host/fhir/Coverage/cov-1"`, `"Patient/p-1"`, `"urn:uuid:9ece7099-7818-4bf1-84d7-cb142b3545c1"`,
		`"diagnosis":[`, `"insurer":{"reference":"Organization/pay"},"diagnosis":[`).Replace(minimal)
	doc := `{"resourceType":"Bundle","entry":[{"resource":` + c + `},
{"fullUrl":"urn:uuid:9ece7099-7818-4bf1-84d7-cb142b3545c1","resource":{"resourceType":"Patient","name":[{"text":"x"},{"use":"official","family":"Roe","given":["Kim","Q"]}],"birthDate":"2015-05-05","gender":"other"}},
{"resource":{"resourceType":"Patient","id":"mother","name":[{"family":"Roe","given":["Rae"]}],"identifier":[{"type":{"coding":[{"code":"MR"}]},"value":"MR9"}]}},
{"resource":{"resourceType":"Coverage","id":"cov-1","subscriber":{"reference":"Patient/mother"},"subscriberId":"MEM1","relationship":{"coding":[{"code":"child"}]}}},
{"resource":{"resourceType":"Organization","id":"o-1","name":"Testtown Clinic","identifier":[{"system":"http://hl7.org/fhir/sid/us-npi","value":"1234567893"},{"system":"urn:oid:2.16.840.1.113883.4.4","value":"123456789"}],"address":[{"line":["1 Main"],"city":"T"}]}},
{"resource":{"resourceType":"Organization","id":"pay","name":"Testpayer One"}}]}`
	r := readAll(t, doc, Options{})[0]
	if r.Refusal != nil {
		t.Fatal(r.Refusal)
	}
	got := claim.Claim{Payer: r.Claim.Payer, Billing: r.Claim.Billing, Subscriber: r.Claim.Subscriber, Patient: r.Claim.Patient}
	want := claim.Claim{
		Payer:      claim.Payer{ID: "pay", Name: "Testpayer One"},
		Billing:    claim.Provider{Reference: "o-1", NPI: "1234567893", TaxID: "123456789", Last: "Testtown Clinic", Address: &claim.Address{Lines: []string{"1 Main"}, City: "T"}},
		Subscriber: claim.Person{MemberID: "MEM1", Reference: "mother", Last: "Roe", First: "Rae"},
		Patient:    &claim.Person{Reference: "9ece7099-7818-4bf1-84d7-cb142b3545c1", Last: "Roe", First: "Kim Q", Birth: ptr(day("2015-05-05")), Gender: "U", Relation: "19"},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestReadPatients(t *testing.T) {
	in := `{"resourceType":"Patient","id":"p-1","identifier":[{"type":{"coding":[{"code":"MR"}]},"value":"MR9"},{"system":"s","type":{"coding":[{"code":"MB"}]},"value":"MB9"}],"birthDate":"1980"}
{"resourceType":"Patient","id":"p-2"}
{"resourceType":"Claim","id":"c-1"}
{"resourceType":"Patient"}
{"resourceType":"Patient","id":"p-5","name":"Jane Roe"}
`
	var got []string
	for r, err := range ReadPatients(context.Background(), strings.NewReader(in), Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		if r.Refusal != nil {
			got = append(got, fmt.Sprint(r.Refusal.Index, r.Refusal.Path, " ", r.Refusal.Rule))
			continue
		}
		p := r.Member.Person
		got = append(got, fmt.Sprint(r.Index, p.MemberID, " ", p.Reference, r.Member.Identifiers, len(r.Warnings)))
	}
	want := []string{"0MB9 p-1[|MR9 s|MB9] 1", "1p-2 p-2[] 0", "2line 3 Claim fhir-type", "3line 4 Patient.id required", "4line 5 Patient.name fhir-structure"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}
