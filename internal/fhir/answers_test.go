package fhir

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/careclear/careclear/internal/claim"
)

func eligibilityRequestSample() EligibilityRequest {
	return EligibilityRequest{ID: "req-1", Purpose: []string{"validation", "benefits"}, MemberID: "MEM1", Payer: claim.Payer{ID: "99001", Name: "Testpayer One"}, Day: day("2026-03-01")}
}

func consentSample() Consent {
	return Consent{ID: strings.Repeat("ab", 32), Status: "active", Member: "ba18818d-faef-44cd-9744-b12d8973d402", Grantee: 7, Purposes: 1<<3 | 1<<8 | 1<<14,
		Scopes: 1<<2 | 1<<4 | 1<<8 | 1<<33, From: day("2026-01-01"), To: day("2026-12-31"), Basis: 1, Created: created,
		Grant: &GrantWords{Ref: "0x01", Controller: "0x02", Terms: "0x03", Nonce: "0x04", Deadline: "1772600000", PolicyVersion: "1"}}
}

// samples are one of each resource that we write, by name.
func samples(tb testing.TB) map[string][]byte {
	tb.Helper()
	out := map[string][]byte{}
	write := func(name string, f func(io.Writer) error) {
		var b bytes.Buffer
		if err := f(&b); err != nil {
			tb.Fatalf("%s: %v", name, err)
		}
		out[name] = b.Bytes()
	}
	in := eobs()[0]
	write("claim", func(w io.Writer) error {
		b, err := ClaimJSON(in.Claim)
		w.Write(append(b, '\n'))
		return err
	})
	write("eob", func(w io.Writer) error { return WriteEOB(w, in) })
	for name, c := range map[string]*claim.Claim{"claim-secondary": secondaryClaim(), "claim-dental": dental()} {
		write(name, func(w io.Writer) error {
			b, err := ClaimJSON(c)
			w.Write(append(b, '\n'))
			return err
		})
	}
	linked := in
	linked.Linked, linked.Superseded, linked.ReplacedBy = true, true, "CC-9"
	write("eob-replaced", func(w io.Writer) error { return WriteEOB(w, linked) })
	write("response", func(w io.Writer) error { return WriteClaimResponse(w, linked) })
	refused := eobs()[4]
	refused.Refused = "NoConsent"
	write("response-refused", func(w io.Writer) error { return WriteClaimResponse(w, refused) })
	write("eob-refused", func(w io.Writer) error { return WriteEOB(w, refused) })
	write("reconciliation", func(w io.Writer) error { return WritePaymentReconciliation(w, remittance(), created) })
	write("notice", func(w io.Writer) error {
		return WritePaymentNotice(w, Notice{ID: "n-1", Payment: "TRN-1", Number: "TRN-1", Payer: payerOrg, Payee: professional().Billing, Day: day("2026-03-05"), Amount: 7233, Created: created})
	})
	write("coverage", func(w io.Writer) error {
		return WriteCoverage(w, CoverageInput{ID: strings.Repeat("0f", 32), Member: "ba18818d-faef-44cd-9744-b12d8973d402", Payer: payerOrg, Plan: "gold", Start: day("2026-01-01"), End: day("2026-12-31")})
	})
	write("eligibility-request", func(w io.Writer) error {
		b, err := EligibilityRequestJSON(eligibilityRequestSample(), created)
		w.Write(append(b, '\n'))
		return err
	})
	answer := EligibilityAnswer{ID: "ans-1", Request: eligibilityRequestSample(), Payer: payerOrg, Created: created, Covered: true, Plan: "gold", From: day("2026-01-01"),
		To: day("2026-12-31"), Consented: true, Benefits: []BenefitUse{{"deductible", 12000, ptr(claim.Cents(50000))}, {"oop", 13000, nil}, {"annual-maximum", 0, ptr(claim.Cents(1000000))}}}
	write("eligibility-response", func(w io.Writer) error { return WriteEligibilityResponse(w, answer) })
	for name, change := range map[string]func(*EligibilityAnswer){"unknown": func(a *EligibilityAnswer) { a.Unknown = true },
		"not-covered": func(a *EligibilityAnswer) {
			a.Covered, a.From, a.To, a.Plan, a.Benefits, a.Request.ID = false, 0, 0, "", nil, ""
		}} {
		other := answer
		change(&other)
		write("eligibility-response-"+name, func(w io.Writer) error { return WriteEligibilityResponse(w, other) })
	}
	write("consent", func(w io.Writer) error { return WriteConsent(w, consentSample()) })
	issues := []Issue{IssueOf(claim.Refusal{Path: "line 3 Claim.item[2].net", Rule: "R2.4", Code: "A6", Message: "price it"}),
		{Severity: "warning", Code: "not-supported", Text: "ignored"}, {Code: "not-found"}}
	write("outcome", func(w io.Writer) error { return WriteOutcome(w, issues...) })
	total := 1
	write("searchset", func(w io.Writer) error {
		return WriteSearchset(w, &total, "https://careclear.example/fhir/Coverage?beneficiary=x", "https://careclear.example/fhir/Coverage?page=2", []Entry{
			{FullURL: "https://careclear.example/fhir/Coverage/" + strings.Repeat("0f", 32), Resource: out["coverage"]}, {FullURL: "urn:uuid:9ece7099-7818-4bf1-84d7-cb142b3545c1", Resource: out["outcome"], Mode: "outcome"}})
	})
	write("batch-response", func(w io.Writer) error {
		return WriteBatchResponse(w, []Entry{{FullURL: "https://careclear.example/fhir/ClaimResponse/partly", Resource: out["response"], Status: "200 OK"},
			{Status: "422 Unprocessable Entity", Outcome: out["outcome"]}})
	})
	return out
}

func TestOutcomeRoundTrip(t *testing.T) {
	got, err := ReadOutcome(samples(t)["outcome"])
	want := []Issue{{Severity: "error", Code: "required", Rule: "R2.4", Path: "Claim.item[2].net", Text: "price it", Note: "277CA A6, line 3"},
		{Severity: "warning", Code: "not-supported", Text: "ignored"}, {Severity: "error", Code: "not-found"}}
	if d := cmp.Diff(want, got); err != nil || d != "" {
		t.Error(err, d)
	}
	if i := IssueOf(claim.Refusal{Path: "claim.lines[0].charge", Code: "A8"}); i.Path != "" || i.Code != "invariant" || !strings.Contains(i.Note, "claim.lines[0].charge") {
		t.Errorf("%+v", i)
	}
	if WriteOutcome(io.Discard) == nil {
		t.Error("an outcome of nothing was written")
	}
}

func TestEligibilityRequestRoundTrip(t *testing.T) {
	want := eligibilityRequestSample()
	got, refusal := ReadEligibilityRequest(samples(t)["eligibility-request"], 0)
	if d := cmp.Diff(want, got); refusal != nil || d != "" {
		t.Error(refusal, d)
	}
	// As another client writes it: a Bundle with Patient and Coverage, no day.
	bundle := `{"resourceType":"Bundle","type":"collection","entry":[
		{"resource":{"resourceType":"CoverageEligibilityRequest","id":"req-1","status":"active","purpose":["validation","benefits"],"patient":{"reference":"Patient/p"},"created":"2026-03-01",
			"insurer":{"reference":"Organization/o"},"insurance":[{"focal":true,"coverage":{"reference":"Coverage/c"}}]}},
		{"resource":{"resourceType":"Coverage","id":"c","status":"active","subscriberId":"MEM1","beneficiary":{"reference":"Patient/p"},"payor":[{"reference":"Organization/o"}]}},
		{"resource":{"resourceType":"Organization","id":"o","name":"Testpayer One","identifier":[{"value":"99001"}]}},
		{"resource":{"resourceType":"Patient","id":"p"}}]}`
	got, refusal = ReadEligibilityRequest([]byte(bundle), day("2026-03-01"))
	if d := cmp.Diff(want, got); refusal != nil || d != "" {
		t.Error(refusal, d)
	}
	for change, path := range map[[2]string]string{
		{`"status":"active","purpose"`, `"status":"draft","purpose"`}: "Bundle.entry[0].resource.status",
		{`"purpose":["validation","benefits"],`, ``}:                  "Bundle.entry[0].resource.purpose",
		{`"patient":{"reference":"Patient/p"},`, ``}:                  "Bundle.entry[0].resource.patient",
		{`"subscriberId":"MEM1",`, ``}:                                "Bundle.entry[0].resource.patient",
		{`"created":"2026-03-01"`, `"servicedDate":"2026-02-30"`}:     "Bundle.entry[0].resource.servicedDate",
		{`"CoverageEligibilityRequest"`, `"Claim"`}:                   "Bundle.entry",
		{`"status":"active","purpose"`, `"status":{},"purpose"`}:      "Bundle.entry[0].resource.status",
	} {
		if _, r := ReadEligibilityRequest([]byte(strings.Replace(bundle, change[0], change[1], 1)), 0); r == nil || r.Path != path {
			t.Errorf("%s: %+v", change[1], r)
		}
	}
}

func TestConsentRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := consentSample()
		want.Purposes = rapid.Uint32Min(1).Draw(t, "purposes")
		want.Scopes = rapid.Uint64Min(1).Draw(t, "scopes")
		want.Grantee = rapid.Uint32Min(1).Draw(t, "grantee")
		want.Basis = rapid.Uint8().Draw(t, "basis")
		var b bytes.Buffer
		if err := WriteConsent(&b, want); err != nil {
			t.Fatal(err)
		}
		got, refusal := ReadConsent(b.Bytes())
		if d := cmp.Diff(want, got); refusal != nil || d != "" {
			t.Fatal(refusal, d)
		}
	})
	doc := string(samples(t)["consent"])
	for change, path := range map[[2]string]string{
		{`"permit"`, `"deny"`}:                                         "Consent.provision.type",
		{`"type":"permit"`, `"provision":[{}]`}:                        "Consent.provision.provision",
		{`,"end":"2026-12-31"`, ``}:                                    "Consent.provision.period",
		{`"HPAYMT"`, `"HMARKT"`}:                                       "Consent.provision.purpose[0]",
		{`"claim-header"`, `"everything"`}:                             "Consent.provision.class[0]",
		{`"value":"7"`, `"value":"-7"`}:                                "Consent.provision.actor[0].reference.identifier.value",
		{`"patient":{"reference":"Patient/`, `"patient":{"display":"`}: "Consent.patient",
		{`"policyRule"`, `"policyRules"`}:                              "Consent.policyRule",
		{`"resourceType":"Consent"`, `"resourceType":"Claim"`}:         "Consent",
	} {
		spoilt := strings.Replace(doc, change[0], change[1], 1)
		if _, r := ReadConsent([]byte(spoilt)); r == nil || r.Path != path || spoilt == doc {
			t.Errorf("%s: %+v", change[1], r)
		}
	}
}

func TestStamp(t *testing.T) {
	for name, doc := range samples(t) {
		out, err := Stamp(doc, "id-1", "v1", "2026-03-04T05:06:07Z")
		if err != nil {
			t.Fatal(name, err)
		}
		var before, after map[string]json.RawMessage
		if err := json.Unmarshal(doc, &before); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(out, &after); err != nil {
			t.Fatal(name, err)
		}
		if !strings.HasPrefix(string(out), `{"resourceType":"`) || string(after["id"]) != `"id-1"` || string(after["meta"]) != `{"versionId":"v1","lastUpdated":"2026-03-04T05:06:07Z"}` {
			t.Errorf("%s: %s", name, out)
		}
		delete(before, "id")
		delete(after, "id")
		delete(after, "meta")
		if d := cmp.Diff(before, after); d != "" {
			t.Errorf("%s: %s", name, d)
		}
	}
	for _, bad := range []string{"", "[]", "{", `{"id":"x"}`, `{"resourceType":"Claim"`} {
		if _, err := Stamp([]byte(bad), "i", "v", ""); err == nil {
			t.Errorf("%q was stamped", bad)
		}
	}
	if _, err := Stamp([]byte(`{"resourceType":"Claim"}`), "a b", "v", ""); err == nil {
		t.Error("a bad id was stamped")
	}
}

// FuzzAnswers: no panic, and what is refused says where.
func FuzzAnswers(f *testing.F) {
	for _, doc := range samples(f) {
		f.Add(doc)
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		if _, r := ReadConsent(in); r != nil && r.Path == "" {
			t.Fatalf("%+v", r)
		}
		if _, r := ReadEligibilityRequest(in, 0); r != nil && (r.Path == "" || r.Message == "") {
			t.Fatalf("%+v", r)
		}
		ReadOutcome(in)
		if out, err := Stamp(in, "i", "v", time.Time{}.Format(time.RFC3339)); err == nil && !json.Valid(out) {
			t.Fatalf("%s", out)
		}
	})
}
