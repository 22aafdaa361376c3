package fhir

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func reports(t *testing.T, in string) (all []Report) {
	t.Helper()
	for r, err := range Check(context.Background(), strings.NewReader(in), Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, r)
	}
	return all
}

// said prints findings as "severity path [rule]".
func said(all []Report) (out []string) {
	for _, r := range all {
		for _, f := range r.Findings {
			out = append(out, fmt.Sprintf("%s %s [%s]", f.Severity, f.Path, f.Rule))
		}
	}
	return out
}

// What we write must have nothing wrong by our own check either.
func TestCheckFindsNothingInWhatWeWrite(t *testing.T) {
	for name, doc := range samples(t) {
		if strings.HasPrefix(name, "capability") {
			continue // written by package rpc/fhirapi
		}
		for _, r := range reports(t, string(doc)) {
			for _, f := range r.Findings {
				if f.Rule != "R5.1" && f.Rule != "fhir-unknown" {
					t.Errorf("%s: %+v\n%s", name, f, doc)
				}
			}
		}
	}
}

// spoilt is a document of ours with one thing changed, and what must be said about it.
func TestCheckFindsWhatIsWrong(t *testing.T) {
	doc := samples(t)
	for _, tc := range []struct {
		doc, from, to string
		want          []string // all of it; nil: nothing
	}{
		{"claim", `"status":"active","type"`, `"status":"actve","type"`, []string{"error Claim.status [fhir-code]"}},
		{"claim", `"status":"active","type"`, `"type"`, []string{"error Claim.status [fhir-required]"}},
		{"claim", `"use":"claim"`, `"use":7`, []string{"error Claim.use [fhir-structure]"}},
		{"claim", `"use":"claim"`, `"use":"claim","surname":"x"`, []string{"error Claim.surname [fhir-unknown]"}},
		{"claim", `"use":"claim"`, `"use":"claim","a surname":"x"`, []string{"error Claim [fhir-unknown]"}},
		{"claim", `"use":"claim"`, `"use":"claim","use":"claim"`, []string{"error Claim.use [fhir-structure]"}},
		{"claim", `"use":"claim"`, `"use":"preauthorization"`, []string{"warning Claim.use [fhir-use]"}},
		{"claim", `"created":"2026-01-07"`, `"created":"2026-01-32"`, []string{"error Claim.created [fhir-format]"}},
		{"claim", `"created":"2026-01-07"`, `"created":[]`, []string{"error Claim.created [fhir-structure]"}},
		{"claim", `"total":{"value":360.00`, `"total":{"value":"360.00"`, []string{"error Claim.total.value [fhir-structure]", "warning Claim.total [R2.4]"}},
		{"claim", `"total":{"value":360.00`, `"total":{"value":360.01`, []string{"error Claim.total [R2.4]"}},
		{"claim", `"total":{"value":360.00`, `"total":{"value":3.6e2`, []string{"error Claim.total.value [amount]", "warning Claim.total [R2.4]"}},
		{"claim", `"net":{"value":200.00`, `"net":{"value":200.001`, []string{"warning Claim.item[0].net.value [amount]"}},
		{"claim", `"net":{"value":200.00`, `"net":{"value":-200.00`, []string{"error Claim.item[0].net [R2.7]", "error Claim.total [R2.4]"}},
		{"claim", `"net":{"value":200.00,"currency":"USD"}`, `"category":{"text":"x"}`, []string{"warning Claim.item[0].net [R2.4]"}},
		{"claim", `"diagnosisSequence":[1,2]`, `"diagnosisSequence":[1,9]`, []string{"error Claim.item[0].diagnosisSequence[1] [R2.5]"}},
		{"claim", `"sequence":2,"careTeamSequence":[2],"diagnosisSequence":[4]`, `"sequence":1,"careTeamSequence":[2],"diagnosisSequence":[4]`, []string{"error Claim.item[1].sequence [sequence]"}},
		{"claim", `"focal":true`, `"focal":false`, []string{"error Claim.insurance [R6.2]"}},
		{"claim", `"reference":"#coverage"`, `"reference":"#cover"`, []string{"error Claim.insurance[0].coverage [ref-contained]", "error Claim.contained[2] [dom-3]"}},
		{"claim", `"reference":"#coverage"`, `"reference":"Patient/1"`, []string{"error Claim.insurance[0].coverage [ref-type]", "error Claim.contained[2] [dom-3]"}},
		{"claim", `"currency":"USD"`, `"currency":"usd"`, []string{"error Claim.item[0].net.currency [fhir-code]"}},
		{"claim", `"valueCode":"7"`, `"valueCode":7`, []string{"error Claim.extension[0].valueCode [fhir-structure]"}},
		{"claim", `"valueCode":"7"`, `"valueCode":"7","valueString":"7"`, []string{"error Claim.extension[0] [ext-1]"}},
		{"claim", `"url":"https:`, `"url":"https :`, []string{"error Claim.extension[0].url [fhir-format]"}},
		{"claim", `"reference":"Organization/prac-7"`, `"reference":"Organization/prac 7"`, []string{"error Claim.careTeam[1].provider.reference [fhir-format]"}},
		{"claim", `"quantity":{"value":1,"system":"https://careclear.example/fhir/CodeSystem/x12-unit"`, `"quantity":{"value":1`, []string{"error Claim.item[0].quantity [qty-3]"}},
		{"claim", `"end":"2026-01-07"}`, `"end":"2026-01-01"}`, []string{"error Claim.billablePeriod [per-1]"}},
		{"claim", `"valueCode":"7"`, `"valueCode":"2"`, []string{"error Claim.extension[0] [claim-frequency]"}},
		{"eob", `"value":80.00,`, `"value":90.00,`, []string{"error ExplanationOfBenefit.item[0].adjudication [c4bb-sum]",
			"error ExplanationOfBenefit.total[7].amount [R6.4]", "warning ExplanationOfBenefit.payment.amount [R6-payment]"}},
		{"eob", `"payment":{"type":{"coding":[{"system":"http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBPayerClaimPaymentStatusCode","code":"partiallypaid"}]},"date":"2026-03-05","amount":{"value":80.00`,
			`"payment":{"amount":{"value":80.01`, []string{"error ExplanationOfBenefit.payment.amount [R6-payment]"}},
		{"eob", `"outcome":"complete"`, `"outcome":"queued"`, []string{"error ExplanationOfBenefit.outcome [R6.1]"}},
		{"eob", `"focal":true`, `"focal":false`, []string{"error ExplanationOfBenefit.insurance [R6.2]"}},
		{"eob", `"noteNumber":[1]`, `"noteNumber":[9]`, []string{"error ExplanationOfBenefit.item[0].noteNumber[0] [note]"}},
		{"eob", `"valueCode":"PR"`, `"valueCode":"XX"`, []string{"error ExplanationOfBenefit.item[0].adjudication[3].extension[0] [fhir-code]",
			"warning ExplanationOfBenefit.item[0].adjudication [R6-patient]"}},
		{"response", `"itemSequence":2`, `"itemSequence":1`, []string{"error ClaimResponse.item[1].itemSequence [sequence]"}},
		{"reconciliation", `"paymentAmount":{"value":72.33`, `"paymentAmount":{"value":72.34`, []string{"error PaymentReconciliation.paymentAmount [R6.3]"}},
		{"reconciliation", `"paymentAmount":{"value":72.33`, `"paymentAmount":{"value":-72.33`,
			[]string{"error PaymentReconciliation.paymentAmount [R6.3]", "error PaymentReconciliation.paymentAmount [R6.3]"}},
		{"notice", `"amount":{"value":72.33`, `"amount":{"value":-72.33`, []string{"error PaymentNotice.amount [R6.3]"}},
		{"consent", `"policyRule":`, `"policyRules":`, []string{"error Consent.policyRules [fhir-unknown]", "error Consent [ppc-1]"}},
		{"eligibility-response", `"allowedMoney":{"value":500.00`, `"allowedMoney":{"value":1.00`, []string{"warning CoverageEligibilityResponse.insurance[0].item[0].benefit[0] [R6-used]"}},
		{"searchset", `"total":1`, `"total":0`, []string{"error Bundle.total [bdl-total]"}},
		{"outcome", `"severity":"error"`, `"severity":"bad"`, []string{"error OperationOutcome.issue[0].severity [fhir-code]"}},
	} {
		t.Run(tc.doc+" "+tc.to, func(t *testing.T) {
			in := string(doc[tc.doc])
			out := strings.Replace(in, tc.from, tc.to, 1)
			if in == out {
				t.Fatalf("%s is not in %s", tc.from, in)
			}
			if d := cmp.Diff(tc.want, said(reports(t, out))); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestCheckInputs(t *testing.T) {
	one := strings.TrimSpace(string(samples(t)["claim"]))
	bundle := `{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"urn:uuid:1","resource":` + one + `},
		{"resource":{"resourceType":"Coverage","status":"active","beneficiary":{"reference":"urn:uuid:1"},"payor":[{"reference":"urn:uuid:2"}]}}]}`
	for name, tc := range map[string]struct {
		in   string
		want []string
	}{
		"ndjson":       {one + "\n\n{\n" + one + "\n", []string{"error resource [fhir-structure]"}},
		"gzip":         {zipped(one), nil},
		"bundle":       {bundle, []string{"warning Bundle.entry[0].resource.diagnosis[3].diagnosisReference [ref-bundle]", "error Bundle.entry[1].resource.beneficiary [ref-type]", "warning Bundle.entry[1].resource.payor[0] [ref-bundle]"}},
		"no resource":  {`{"a":1}`, []string{"error resource [fhir-structure]"}},
		"unknown kind": {`{"resourceType":"Basic","subject":{"reference":"#x"}}`, []string{"warning Resource [fhir-unknown]", "error Resource.subject [ref-contained]"}},
		"deep":         {`{"resourceType":"Claim","x":` + strings.Repeat("[", 100) + strings.Repeat("]", 100) + "}", []string{"error resource [fhir-structure]"}},
		"text":         {"hello", []string{"error resource [fhir-structure]"}},
		"a bundle entry": {`{"resourceType":"Bundle","type":"batch","entry":[{"resource":{"resourceType":"Patient"}},{}]}`,
			[]string{"error Bundle.entry[1] [fhir-structure]", "error Bundle.entry[0].request [bdl-3]", "error Bundle.entry[1] [bdl-5]", "error Bundle.entry[1].request [bdl-3]"}},
	} {
		t.Run(name, func(t *testing.T) {
			if d := cmp.Diff(tc.want, said(reports(t, tc.in))); d != "" {
				t.Error(d)
			}
		})
	}
	for r, err := range Check(context.Background(), strings.NewReader(" \n"), Options{}) {
		if !errors.Is(err, ErrEmpty) {
			t.Errorf("of nothing it says %v, %v", r, err)
		}
	}
	for r, err := range Check(context.Background(), io.MultiReader(strings.NewReader(one+"\n"), strings.NewReader(strings.Repeat("x", 9000)+"\n"+one)), Options{MaxResource: 1 << 12, MaxBundle: 1 << 13}) {
		if err != nil || r.Line == 2 && r.Findings[0].Rule != "limit" {
			t.Errorf("%v %v", r, err)
		}
	}
}

// No text of a document but sums may get into a report.
func TestCheckQuotesNothing(t *testing.T) {
	c := checker{schema: loadSchema()}
	for name, doc := range samples(t) {
		for _, value := range []string{`"CANARY<&"`, `{"CANARY 1":"CANARY"}`} {
			for at := bytes.Index(doc, []byte(`":`)); at > 0; {
				at += 2
				spoilt := string(doc[:at]) + value + ` ,"x":` + string(doc[at:])
				for r := range c.document([]byte(spoilt)) {
					if text := fmt.Sprintf("%+v", r); strings.Contains(text, "CANARY") {
						t.Fatalf("%s: %s", name, text)
					}
				}
				next := bytes.Index(doc[at:], []byte(`":`))
				if next < 0 {
					break
				}
				at += next
			}
		}
	}
}

func TestSyntheaCheck(t *testing.T) {
	for _, tc := range []struct {
		file      string
		resources int
		rules     string
		lines     int // amounts of lines with parts of a cent
	}{
		{"Claim.ndjson.gz", 18132, "map[warning R2.4:18132]", 0},
		{"ExplanationOfBenefit.ndjson.gz", 14368, "map[warning R6.4:8390 warning amount:36214]", 29112}, // 27,560 of them by more than the rounding error of a float
		{"Patient.ndjson.gz", 487, "map[]", 0},
		{"Organization.ndjson.gz", 102, "map[]", 0},
		{"Practitioner.ndjson.gz", 96, "map[]", 0},
	} {
		n, lines, amounts := 0, 0, 0
		rules := map[string]int{}
		for r, err := range Check(context.Background(), synthea(t, tc.file), Options{}) {
			if err != nil {
				t.Fatal(err)
			}
			n, amounts = n+1, amounts+r.Counts["amounts"]
			for _, f := range r.Findings {
				rules[string(f.Severity)+" "+f.Rule]++
				if f.Rule == "amount" && strings.Contains(f.Path, "adjudication") {
					lines++
				}
			}
		}
		t.Logf("%s: %d resources, %d amounts, %v, %d of lines with parts of a cent", tc.file, n, amounts, rules, lines)
		if n != tc.resources || fmt.Sprint(rules) != tc.rules || lines != tc.lines {
			t.Errorf("%s: %d resources, %v, %d", tc.file, n, rules, lines)
		}
	}
}

func FuzzCheck(f *testing.F) {
	for _, doc := range samples(f) {
		f.Add(doc)
	}
	c := checker{schema: loadSchema(), opt: Options{MaxResource: 1 << 16, MaxBundle: 1 << 17}}
	f.Fuzz(func(t *testing.T, in []byte) {
		for r, err := range c.file(context.Background(), bytes.NewReader(in)) {
			if err == nil && (r.Path == "" || len(r.Findings) > maxFind || r.Errors+r.Warnings < len(r.Findings)) {
				t.Fatalf("%+v", r)
			}
		}
	})
}

// BenchmarkCheck checks claims of three lines.
func BenchmarkCheck(b *testing.B) {
	const n = 200
	in := strings.Repeat(string(samples(b)["claim"]), n)
	b.SetBytes(int64(len(in)))
	for b.Loop() {
		for r, err := range Check(context.Background(), strings.NewReader(in), Options{}) {
			if err != nil || r.Errors > 0 {
				b.Fatal(err, r)
			}
		}
	}
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "resources/s")
}
