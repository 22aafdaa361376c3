package rpc

import (
	"bytes"
	"encoding/hex"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/alicebob/miniredis/v2"
	"github.com/google/uuid"
	"github.com/redis/go-redis/v9"
)

func TestFHIRSearch(t *testing.T) {
	w := newWorld(t)
	var mine []string
	for i := range 5 {
		id := w.addClaim(1, "S"+string(rune('a'+i)), 100, "received", epoch.Add(time.Duration(i+1)*time.Hour))
		mine = append([]string{id.String()}, mine...)
	}
	mine = append(mine, w.claim[1].String())
	w.ports.members["1/ref:patient-7"] = w.member[1]
	ids := func(r reply) (all []string) {
		if r.status != 200 || r.at("type") != "searchset" {
			t.Errorf("%d %s", r.status, r.body)
		}
		entries, _ := r.at("entry").([]any)
		for i := range entries {
			if r.at("entry", i, "search", "mode") == "match" {
				all = append(all, r.at("entry", i, "resource", "id").(string))
			}
		}
		return all
	}
	// Page by page, by the links.
	var seen []string
	for next, pages := "/ExplanationOfBenefit?_count=2", 0; next != ""; pages++ {
		page := w.fhir("provider11", "GET", next, "")
		seen = append(seen, ids(page)...)
		if next = ""; page.at("link", 1, "relation") == "next" {
			next = page.at("link", 1, "url").(string)
		}
		if pages > 3 {
			t.Fatal("it does not end")
		}
	}
	if !slices.Equal(seen, mine) {
		t.Errorf("pages hold %v, want %v", seen, mine)
	}
	member, number := "Patient/"+w.member[1].String(), url.QueryEscape("https://careclear.example/fhir/sid/member|MID1")
	for name, tc := range map[string]struct {
		who, query string
		want       []string
	}{
		"by id":                        {"payer1", "_id=" + mine[0], mine[:1]},
		"by claim":                     {"payer1", "claim=" + url.QueryEscape(w.url+"/fhir/Claim/"+mine[1]), mine[1:2]},
		"by another's claim":           {"payer1", "claim=Claim/" + w.claim[2].String(), nil},
		"by control number":            {"payer1", "identifier=Sa", mine[4:5]},
		"by control number and system": {"payer1", "identifier=" + url.QueryEscape(sysPayerControl+"|Sa"), mine[4:5]},
		"by another system":            {"payer1", "identifier=x|Sa", nil},
		"by an odd identifier":         {"payer1", "identifier=" + url.QueryEscape(`Sa" OR number != "`), nil},
		"by pseudonym":                 {"payer1", "patient=" + member, mine},
		"by another's pseudonym":       {"payer1", "patient=Patient/" + w.member[2].String(), nil},
		"by member number":             {"payer1", "patient:identifier=" + number, mine},
		"by member number, chained":    {"provider11", "patient.identifier=MID1", mine},
		"by another's member number":   {"provider11", "patient.identifier=MID2", nil},
		"by the id it was enrolled as": {"provider11", "patient=Patient/patient-7", mine},
		"a pseudonym from a provider":  {"provider11", "patient=" + member, nil},
		"the patient's own":            {"patient1", "", mine},
		"another patient's":            {"patient1", "patient=Patient/" + w.member[2].String(), nil},
		"since":                        {"payer1", "_lastUpdated=ge2026-03-01T14:00:00Z", mine[:4]},
		"in between":                   {"payer1", "created=gt2026-03-01T12:30:00Z&created=lt2026-03-01T15:00:00Z", mine[3:5]},
		"on a day":                     {"payer1", "created=2026-03-01", mine},
		"on another day":               {"payer1", "created=2026-03-02", nil},
		"in a month":                   {"payer1", "created=2026-03", mine},
		"of another payer":             {"payer2", "", []string{w.claim[2].String()}},
	} {
		if got := ids(w.fhir(tc.who, "GET", "/ExplanationOfBenefit?"+tc.query, "")); !slices.Equal(got, tc.want) {
			t.Errorf("%s: %v, want %v", name, got, tc.want)
		}
		if got := ids(w.fhir(tc.who, "POST", "/ExplanationOfBenefit/_search", tc.query+"&_count=50", "Content-Type: application/x-www-form-urlencoded")); !slices.Equal(got, tc.want) {
			t.Errorf("%s, by POST: %v, want %v", name, got, tc.want)
		}
	}
	for _, bad := range []string{"_count=0", "_count=x", "created=yesterday", "created=zz2026-01-01", "claim=Patient/1", "_page=x", "patient=Patient/", "identifier=a,b", "created=2026-02-30", "_format=xml"} {
		if got := w.fhir("payer1", "GET", "/ExplanationOfBenefit?"+bad, ""); got.status != 400 && bad != "_format=xml" || got.at("resourceType") != "OperationOutcome" || got.status < 400 {
			t.Errorf("%s: %d %s", bad, got.status, got.body)
		}
	}
	lenient := w.fhir("payer1", "GET", "/ExplanationOfBenefit?surname=CANARY&_sort=x&_id="+mine[0]+"&_format=json&_pretty=true", "")
	if len(ids(lenient)) != 1 || lenient.at("entry", 1, "resource", "issue", 0, "severity") != "warning" || lenient.at("entry", 1, "search", "mode") != "outcome" || !bytes.Contains(lenient.body, []byte("\n  ")) {
		t.Errorf("unknown parameters: %s", lenient.body)
	}
	if strict := w.fhir("payer1", "GET", "/ExplanationOfBenefit?surname=CANARY", "", "Prefer: handling=strict"); strict.status != 400 || strict.at("issue", 0, "code") != "not-supported" {
		t.Errorf("strictly: %d %s", strict.status, strict.body)
	}
	for _, gone := range []struct {
		method, path string
		status       int
	}{{"GET", "/Basic", 404}, {"GET", "/", 404}, {"DELETE", "/Claim/1", 405}, {"PUT", "/ExplanationOfBenefit", 405}} {
		if got := w.fhir("payer1", gone.method, gone.path, ""); got.status != gone.status || got.at("resourceType") != "OperationOutcome" {
			t.Errorf("%s %s: %d %s", gone.method, gone.path, got.status, got.body)
		}
	}
	if logs := w.logs.String(); strings.Contains(logs, "CANARY") || strings.Contains(logs, "MID1") || strings.Contains(logs, "patient-7") {
		t.Error("parameters are logged")
	}
}

func TestFHIRMoneyAndCover(t *testing.T) {
	w := newOffice(t).w
	for _, kind := range []string{"PaymentReconciliation", "PaymentNotice"} {
		found := w.fhir("provider11", "GET", "/"+kind+"?identifier=TRACE1&created=ge2026", "")
		id := w.remittance[1].String()
		if found.at("total") != 1.0 || found.at("entry", 0, "resource", "id") != id || found.at("entry", 0, "resource", "resourceType") != kind {
			t.Errorf("%s: %s", kind, found.body)
		}
		if read := w.fhir("payer1", "GET", "/"+kind+"/"+id, ""); read.status != 200 || read.at("id") != id {
			t.Errorf("%s: %d %s", kind, read.status, read.body)
		}
		if none := w.fhir("provider11", "GET", "/"+kind+"?identifier=TRACE2", ""); none.at("total") != 0.0 {
			t.Errorf("another's %s: %s", kind, none.body)
		}
	}
	notice := w.fhir("payer1", "GET", "/PaymentNotice/"+w.remittance[1].String(), "")
	if notice.at("amount", "value") != 80.0 || notice.at("payment", "reference") != "PaymentReconciliation/"+w.remittance[1].String() || notice.at("payee", "reference") != "Organization/11" {
		t.Errorf("the notice: %s", notice.body)
	}
	for who, query := range map[string]string{"payer1": "beneficiary=Patient/" + w.member[1].String(), "patient1": "", "auditor": "patient=" + w.member[1].String()} {
		found := w.fhir(who, "GET", "/Coverage?"+query, "")
		ref := hex.EncodeToString(bytes32(21))
		if found.at("total") != 1.0 || found.at("entry", 0, "resource", "id") != ref || found.at("entry", 0, "resource", "period", "end") != "2026-12-31" {
			t.Errorf("coverage as %s: %s", who, found.body)
		}
		if read := w.fhir(who, "GET", "/Coverage/"+ref, ""); read.status != 200 || read.at("beneficiary", "reference") != "Patient/"+w.member[1].String() {
			t.Errorf("coverage as %s: %s", who, read.body)
		}
	}
	if both := w.fhir("auditor", "GET", "/Coverage?_count=1", ""); both.at("link", 1, "relation") != "next" || w.fhir("auditor", "GET", both.at("link", 1, "url").(string), "").at("entry", 0, "resource", "id") == both.at("entry", 0, "resource", "id") {
		t.Errorf("pages of coverages: %s", both.body)
	}
}

func TestFHIREligibility(t *testing.T) {
	w := newWorld(t)
	w.exec("insert into accumulator (member_id, year, name, used) values ($1, 2026, 'deductible', 5000)", w.member[1])
	w.exec("update organisation set payer_id = '99001' where number = 1")
	ask := `{"resourceType":"CoverageEligibilityRequest","id":"q1","status":"active","purpose":["benefits"],"patient":{"identifier":{"value":"MID1"}},"servicedDate":"2026-03-01","created":"2026-03-01","insurer":{"identifier":{"value":"99001"}}}`
	got := w.fhir("provider11", "POST", "/CoverageEligibilityRequest/$submit", ask)
	if got.status != 200 || got.at("insurance", 0, "inforce") != true || got.at("insurance", 0, "item", 0, "benefit", 0, "usedMoney", "value") != 50.0 || got.at("request", "reference") != "CoverageEligibilityRequest/q1" ||
		got.at("extension", 0, "valueCode") != "active" {
		t.Errorf("%d %s", got.status, got.body)
	}
	for change, want := range map[[2]string]any{{"2026-03-01\",\"created", "2027-03-01\",\"created"}: false, {"MID1", "CANARY"}: nil} {
		got := w.fhir("provider11", "POST", "/CoverageEligibilityRequest/$submit", strings.Replace(ask, change[0], change[1], 1))
		if got.status != 200 || got.at("insurance", 0, "inforce") != want || want == nil && got.at("outcome") != "error" {
			t.Errorf("%v: %d %s", change, got.status, got.body)
		}
	}
	for change, expr := range map[[2]string]string{{"99001", "77"}: "CoverageEligibilityRequest.insurer", {`"status":"active"`, `"status":"draft"`}: "CoverageEligibilityRequest.status"} {
		got := w.fhir("provider11", "POST", "/CoverageEligibilityRequest/$submit", strings.Replace(ask, change[0], change[1], 1))
		if got.status != 422 || got.at("issue", 0, "expression", 0) != expr {
			t.Errorf("%v: %d %s", change, got.status, got.body)
		}
	}
	if got := w.fhir("payer2", "POST", "/CoverageEligibilityRequest/$submit", ask); got.status != 404 {
		t.Errorf("another payer asks: %d %s", got.status, got.body)
	}
}

func TestFHIRConsent(t *testing.T) {
	w := newWorld(t)
	found := w.fhir("patient1", "GET", "/Consent", "")
	if found.at("entry", 0, "resource", "status") != "active" || found.at("entry", 0, "resource", "provision", "purpose", 0, "code") != "HPAYMT" {
		t.Errorf("%d %s", found.status, found.body)
	}
	if other := w.fhir("patient1", "GET", "/Consent?patient=Patient/"+w.member[2].String(), ""); other.status != 404 {
		t.Errorf("another's: %d %s", other.status, other.body)
	}
	want := `{"resourceType":"Consent","status":"draft","patient":{"reference":"Patient/` + w.member[1].String() + `"},"policyRule":{"coding":[{"system":"https://careclear.example/fhir/CodeSystem/legal-basis","code":"1"}]},
	 "provision":{"period":{"start":"2026-04-01","end":"2026-12-31"},"actor":[{"role":{"text":"x"},"reference":{"identifier":{"system":"https://careclear.example/fhir/sid/organisation","value":"1"}}}],
	 "purpose":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActReason","code":"HPAYMT"}],"class":[{"system":"https://careclear.example/fhir/CodeSystem/data-scope","code":"claim-header"}]}}`
	ready := w.fhir("patient1", "POST", "/Consent/$prepare", want)
	words := map[string]string{}
	parts, _ := ready.at("extension", 0, "extension").([]any)
	for i := range parts {
		words[ready.at("extension", 0, "extension", i, "url").(string)] = ready.at("extension", 0, "extension", i, "valueString").(string)
	}
	if ready.status != 200 || ready.at("id") != strings.Repeat("09", 32) || words["typedData"] != `{"primaryType":"Grant"}` || words["nonce"] != "0x"+strings.Repeat("09", 32) {
		t.Fatalf("prepared: %d %s", ready.status, ready.body)
	}
	if got := w.fhir("patient1", "POST", "/Consent", string(ready.body)); got.status != 422 || got.at("issue", 0, "expression", 0) != "Consent.extension" {
		t.Errorf("without a signature: %d %s", got.status, got.body)
	}
	signed := strings.Replace(string(ready.body), `{"url":"ref"`, `{"url":"signature","valueString":"0x`+strings.Repeat("01", 65)+`"},{"url":"ref"`, 1)
	got := w.fhir("patient1", "POST", "/Consent", signed, "If-None-Exist: once")
	if got.status != 201 || got.at("status") != "proposed" || got.at("provision", "period", "end") != "2026-12-31" || got.header.Get("Location") == "" {
		t.Errorf("signed: %d %s", got.status, got.body)
	}
	if other := w.fhir("patient2", "POST", "/Consent", signed); other.status != 404 {
		t.Errorf("another patient's: %d %s", other.status, other.body)
	}
	w.ports.fail = ErrSignature
	if got := w.fhir("patient1", "POST", "/Consent", signed); got.status != 403 {
		t.Errorf("with a wrong signature: %d %s", got.status, got.body)
	}
}

func TestFHIRFailures(t *testing.T) {
	redisServer := miniredis.RunT(t)
	w := newWorld(t, func(c *Config) {
		c.Redis = redis.NewClient(&redis.Options{Addr: redisServer.Addr()})
		c.Rate = Rate{PerSecond: 1, Burst: 3}
	})
	path := "/ExplanationOfBenefit/" + w.claim[1].String()
	w.ports.fail = io.ErrUnexpectedEOF
	if got := w.fhir("payer1", "GET", path, ""); got.status != 500 || got.at("issue", 0, "diagnostics") == nil || strings.Contains(string(got.body), "EOF") {
		t.Errorf("an error of ours: %d %s", got.status, got.body)
	}
	w.ports.write = func(string, uuid.UUID) ([]byte, error) { panic("CANARY-PANIC") }
	if got := w.fhir("payer1", "GET", path, ""); got.status != 500 || strings.Contains(string(got.body)+w.logs.String(), "CANARY") {
		t.Errorf("a panic: %d %s", got.status, got.body)
	}
	for range 4 {
		got := w.fhir("payer1", "GET", path, "")
		if got.status == 429 {
			if got.at("issue", 0, "code") != "throttled" || got.header.Get("Retry-After") == "" {
				t.Errorf("throttled: %v %s", got.header, got.body)
			}
			return
		}
	}
	t.Error("the rate has no limit")
}

// TestConformance shows what the facade answers to the outside FHIR validator (see internal/fhir).
func TestConformance(t *testing.T) {
	if os.Getenv("CARECLEAR_CONFORMANCE") == "" {
		t.Skip("SKIP: set CARECLEAR_CONFORMANCE=1 to run the outside FHIR validator (needs a JDK and Maven)")
	}
	o := newOffice(t)
	w := o.w
	w.exec("update organisation set payer_id = '99001' where number = 1")
	dir, n := t.TempDir(), 0
	keep := func(name string, r reply) reply {
		n++
		if err := os.WriteFile(filepath.Join(dir, name+".json"), r.body, 0o600); err != nil {
			t.Fatal(err)
		}
		return r
	}
	keep("metadata", w.fhir("", "GET", "/metadata", ""))
	id := keep("submit", w.fhir("provider11", "POST", "/Claim/$submit", fhirClaim)).at("id").(string)
	bad := strings.Replace(fhirClaim, `"total":{"value":100.10`, `"total":{"value":100.11`, 1)
	keep("submit-bundle", w.fhir("provider11", "POST", "/Claim/$submit", `{"resourceType":"Bundle","type":"collection","entry":[{"resource":`+fhirClaim+`},{"resource":`+bad+`}]}`))
	keep("refused", w.fhir("provider11", "POST", "/Claim/$submit", bad))
	keep("unknown", w.fhir("provider11", "GET", "/Basic", ""))
	keep("denied", w.fhir("analyst", "GET", "/Claim/"+id, ""))
	keep("queued", w.fhir("provider11", "GET", "/ExplanationOfBenefit/"+id, ""))
	o.decide(uuid.MustParse(id))
	for _, kind := range []string{"Claim", "ClaimResponse", "ExplanationOfBenefit"} {
		keep(kind, w.fhir("provider11", "GET", "/"+kind+"/"+id, ""))
	}
	keep("search", w.fhir("provider11", "GET", "/ExplanationOfBenefit?_id="+id+"&whatever=x", ""))
	keep("search-empty", w.fhir("provider11", "GET", "/ClaimResponse?identifier=none", ""))
	for _, kind := range []string{"PaymentReconciliation", "PaymentNotice", "Coverage"} {
		keep("search-"+kind, w.fhir("payer1", "GET", "/"+kind, ""))
	}
	keep("consents", w.fhir("patient1", "GET", "/Consent", ""))
	ask := `{"resourceType":"CoverageEligibilityRequest","status":"active","purpose":["benefits"],"patient":{"identifier":{"value":"MID1"}},"created":"2026-03-01","insurer":{"identifier":{"value":"99001"}}}`
	keep("eligibility", w.fhir("provider11", "POST", "/CoverageEligibilityRequest/$submit", ask))
	out, err := exec.CommandContext(t.Context(), filepath.Join("..", "conformance", "run"), dir).CombinedOutput()
	t.Logf("%s", out)
	switch {
	case err != nil:
		t.Fatal(err)
	case bytes.Contains(out, []byte("SKIP")):
		t.Skip("SKIP: no validator here")
	case !bytes.Contains(out, []byte(" passed, 0 failed")) || n != 17:
		t.Errorf("not everything was checked: %d", n)
	}
}
