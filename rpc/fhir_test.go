package rpc

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"
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

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/rpc/fhirapi"
)

// office takes claims in and writes documents about them as intake and settlement do, with the real readers and
// writers; what it does not do is seal and decide by rules.
type office struct {
	*ports
	w         *world
	claims    map[uuid.UUID]*claim.Claim
	decisions map[uuid.UUID]*claim.Decision
	keys      map[string]uuid.UUID
}

func newOffice(t *testing.T, change ...func(*Config)) *office {
	o := &office{claims: map[uuid.UUID]*claim.Claim{}, decisions: map[uuid.UUID]*claim.Decision{}, keys: map[string]uuid.UUID{}}
	o.w = newWorld(t, append(change, func(c *Config) {
		o.ports = c.Intake.(*ports)
		c.Intake, c.Documents = o, o
	})...)
	return o
}

func (o *office) Submit(ctx context.Context, up Upload) (*Submission, error) {
	out := &Submission{ID: uuid.New()}
	for r, err := range fhir.ReadClaims(ctx, up.Content, fhir.Options{PriceRemainderLine: true}) {
		if err != nil {
			return nil, err
		}
		out.Received++
		if r.Refusal != nil {
			out.Receipts = append(out.Receipts, Receipt{Position: r.Index, Refusal: r.Refusal})
			continue
		}
		id, known := o.keys[up.Sender+r.Key]
		if !known {
			id = o.w.addClaim(1, "N-"+uuid.NewString(), int64(r.Claim.Charge), "received", epoch)
			o.keys[up.Sender+r.Key], o.claims[id] = id, r.Claim
		}
		out.Receipts = append(out.Receipts, Receipt{Position: r.Index, ClaimID: id, State: "received", Repeated: known})
	}
	return out, nil
}

func (o *office) input(id uuid.UUID) (fhir.EOBInput, error) {
	c := o.claims[id]
	if c == nil {
		return fhir.EOBInput{}, ErrNotFound
	}
	return fhir.EOBInput{ID: id.String(), PayerControl: "CC-1", Claim: c, Decision: o.decisions[id], Payer: claim.PayerOrg{Number: 1, ID: "99001", Name: "Payer 1"},
		Created: epoch, Linked: true}, nil
}

func (o *office) EOB(_ context.Context, id uuid.UUID) ([]byte, error) {
	in, err := o.input(id)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = fhir.WriteEOB(&b, in)
	return b.Bytes(), err
}

func (o *office) ClaimResponse(_ context.Context, id uuid.UUID) ([]byte, error) {
	in, err := o.input(id)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = fhir.WriteClaimResponse(&b, in)
	return b.Bytes(), err
}

func (o *office) Claim(_ context.Context, id uuid.UUID) ([]byte, error) {
	in, err := o.input(id)
	if err != nil {
		return nil, err
	}
	return fhir.ClaimJSON(in.Claim)
}

func (o *office) PaymentReconciliation(_ context.Context, id uuid.UUID) ([]byte, error) {
	var b bytes.Buffer
	err := fhir.WritePaymentReconciliation(&b, claim.Remittance{Number: "TRACE1", PayerOrg: claim.PayerOrg{ID: "99001"}, Payee: claim.Provider{NPI: "1234567893"}}, epoch)
	return b.Bytes(), err
}

// decide pays a claim in full.
func (o *office) decide(id uuid.UUID) {
	d := &claim.Decision{Outcome: claim.Paid, Plan: "plan@1"}
	for _, l := range o.claims[id].Lines {
		d.Lines = append(d.Lines, claim.LineDecision{Number: l.Number, Charge: l.Charge, Allowed: l.Charge, Paid: l.Charge, Explanation: "Paid in full."})
	}
	d.Total()
	o.decisions[id] = d
	o.w.exec("update claim set state = 'settled', updated_at = $2 where id = $1", id, epoch.Add(time.Hour))
}

// reply is what a client sees.
type reply struct {
	status int
	header http.Header
	body   []byte
	json   map[string]any
}

// at returns what stands at a path of keys and indexes.
func (r reply) at(path ...any) any {
	var v any = r.json
	for _, p := range path {
		switch p := p.(type) {
		case string:
			m, _ := v.(map[string]any)
			v = m[p]
		case int:
			l, _ := v.([]any)
			if p >= len(l) {
				return nil
			}
			v = l[p]
		}
	}
	return v
}

// fhir sends a request; headers are "Name: value".
func (w *world) fhir(who, method, path, body string, headers ...string) reply {
	w.t.Helper()
	if !strings.HasPrefix(path, "http") {
		path = w.url + "/fhir" + path
	}
	req, err := http.NewRequest(method, path, strings.NewReader(body))
	if err != nil {
		w.t.Fatal(err)
	}
	if body != "" {
		req.Header.Set("Content-Type", "application/fhir+json")
	}
	for _, h := range headers {
		name, value, _ := strings.Cut(h, ": ")
		req.Header.Set(name, value)
	}
	if who != "" {
		req.Header.Set("Authorization", "Bearer "+w.tokens[who])
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		w.t.Fatal(err)
	}
	defer res.Body.Close()
	out := reply{status: res.StatusCode, header: res.Header}
	if out.body, err = io.ReadAll(res.Body); err != nil {
		w.t.Fatal(err)
	}
	if res.StatusCode != http.StatusNotModified && method != http.MethodHead {
		if res.Header.Get("Content-Type") != fhirapi.MediaType {
			w.t.Errorf("%s %s answers %q: %s", method, path, res.Header.Get("Content-Type"), out.body)
		}
		if err := json.Unmarshal(out.body, &out.json); err != nil {
			w.t.Errorf("%s %s: %v in %s", method, path, err, out.body)
		}
	}
	return out
}

const fhirClaim = `{"resourceType":"Claim","id":"my-claim","status":"active","type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/claim-type","code":"professional"}]},
 "use":"claim","patient":{"identifier":{"value":"MID1"}},"billablePeriod":{"start":"2026-02-01","end":"2026-02-01"},"created":"2026-02-02","insurer":{"identifier":{"value":"99001"}},
 "provider":{"identifier":{"system":"http://hl7.org/fhir/sid/us-npi","value":"1234567893"}},"priority":{"coding":[{"code":"normal"}]},"insurance":[{"sequence":1,"focal":true,"coverage":{"display":"CANARYPLAN"}}],
 "item":[{"sequence":1,"productOrService":{"coding":[{"system":"http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets","code":"G0438"}]},"net":{"value":100.10,"currency":"USD"}}],"total":{"value":100.10,"currency":"USD"}}`

// As a stock client does it: read what the server can, submit, poll, fetch the explanation.
func TestFHIRStockClient(t *testing.T) {
	o := newOffice(t)
	w := o.w
	meta := w.fhir("", "GET", "/metadata", "")
	if meta.status != 200 || meta.at("resourceType") != "CapabilityStatement" || meta.at("fhirVersion") != "4.0.1" {
		t.Fatalf("metadata is %d %s", meta.status, meta.body)
	}
	first := w.fhir("provider11", "POST", "/Claim/$submit", fhirClaim, "Idempotency-Key: k1")
	if first.status != 200 || first.at("resourceType") != "ClaimResponse" || first.at("outcome") != "queued" || first.at("meta", "versionId") == nil {
		t.Fatalf("submit answers %d %s", first.status, first.body)
	}
	id := first.at("id").(string)
	for name, again := range map[string]reply{
		"the key": w.fhir("provider11", "POST", "/Claim/$submit", fhirClaim, "Idempotency-Key: k1"),
		"the id":  w.fhir("provider11", "POST", "/Claim/$submit", `{"resourceType":"Parameters","parameter":[{"name":"resource","resource":`+fhirClaim+`}]}`),
	} {
		if again.status != 200 || again.at("id") != id {
			t.Errorf("again by %s: %d %s", name, again.status, again.body)
		}
	}
	if got := w.fhir("provider11", "POST", "/Claim/$submit", strings.Replace(fhirClaim, "my-claim", "other", 1), "Idempotency-Key: k1"); got.status != 409 || got.at("issue", 0, "code") != "conflict" {
		t.Errorf("another claim under the key: %d %s", got.status, got.body)
	}
	poll := w.fhir("provider11", "GET", first.header.Get("Location"), "")
	if poll.status != 200 || poll.at("outcome") != "queued" || poll.at("request", "reference") != "Claim/"+id {
		t.Errorf("polled: %d %s", poll.status, poll.body)
	}
	o.decide(uuid.MustParse(id))
	found := w.fhir("provider11", "GET", "/ClaimResponse?request=Claim/"+id, "")
	if found.at("total") != 1.0 || found.at("entry", 0, "resource", "outcome") != "complete" || found.at("entry", 0, "fullUrl") != w.url+"/fhir/ClaimResponse/"+id {
		t.Errorf("found: %d %s", found.status, found.body)
	}
	eob := w.fhir("provider11", "GET", "/ExplanationOfBenefit/"+id, "")
	totals, err := fhir.CheckEOB(eob.body)
	if err != nil || totals.Payment != 10010 || totals.ID != id || eob.header.Get("ETag") == "" || eob.header.Get("Last-Modified") != "Sun, 01 Mar 2026 13:00:00 GMT" {
		t.Errorf("the EOB: %v, %+v, %v", err, totals, eob.header)
	}
	if same := w.fhir("provider11", "GET", "/ExplanationOfBenefit/"+id, "", "If-None-Match: "+eob.header.Get("ETag")); same.status != 304 || len(same.body) != 0 {
		t.Errorf("with its ETag: %d %s", same.status, same.body)
	}
	read := w.fhir("payer1", "GET", "/Claim/"+id, "")
	if read.status != 200 || read.at("id") != id || read.at("total", "value") != 100.10 {
		t.Errorf("the claim: %d %s", read.status, read.body)
	}
	if logs := w.logs.String(); strings.Contains(logs, "CANARY") || strings.Contains(logs, "MID1") || !strings.Contains(logs, `"procedure":"GET /fhir/ExplanationOfBenefit/{id}"`) {
		t.Errorf("logs hold %s", logs)
	}
}

func TestFHIRSubmitRefuses(t *testing.T) {
	w := newOffice(t).w
	bad := strings.Replace(fhirClaim, `"total":{"value":100.10`, `"total":{"value":100.11`, 1)
	for name, tc := range map[string]struct {
		body         string
		status       int
		code, expr   any
		contentTypes []string
	}{
		"a wrong total":     {bad, 422, "invariant", "Claim.total", nil},
		"an amount as text": {strings.Replace(fhirClaim, `{"value":100.10,"currency":"USD"}}]`, `{"value":"CANARY"}}]`, 1), 422, "value", "Claim.item[0].net.value", nil},
		"not JSON":          {"{", 422, "structure", "Claim", nil},
		"X12":               {"ISA*00*", 400, "structure", nil, nil},
		"nothing":           {" ", 400, "structure", nil, nil},
		"another resource":  {`{"resourceType":"Patient"}`, 422, "structure", "Patient", nil},
		"empty parameters":  {`{"resourceType":"Parameters"}`, 400, "structure", nil, nil},
		"XML":               {"<Claim/>", 415, "not-supported", nil, []string{"Content-Type: application/fhir+xml"}},
		"XML wanted":        {fhirClaim, 406, "not-supported", nil, []string{"Accept: application/fhir+xml"}},
	} {
		got := w.fhir("provider11", "POST", "/Claim/$submit", tc.body, tc.contentTypes...)
		if expr := got.at("issue", 0, "expression", 0); name == "not JSON" {
			tc.expr = expr // the place is in the text
		}
		if got.status != tc.status || got.at("resourceType") != "OperationOutcome" || got.at("issue", 0, "code") != tc.code || got.at("issue", 0, "expression", 0) != tc.expr ||
			strings.Contains(string(got.body), "CANARY") {
			t.Errorf("%s: %d %s", name, got.status, got.body)
		}
	}
	bundle := `{"resourceType":"Bundle","type":"collection","entry":[{"resource":` + fhirClaim + `},{"resource":` + bad + `}]}`
	got := w.fhir("provider11", "POST", "/Claim/$submit", bundle)
	if got.status != 200 || got.at("type") != "batch-response" || got.at("entry", 0, "resource", "resourceType") != "ClaimResponse" ||
		got.at("entry", 1, "response", "status") != "422 Unprocessable Entity" || got.at("entry", 1, "response", "outcome", "issue", 0, "expression", 0) != "Bundle.entry[1].resource.total" {
		t.Errorf("a Bundle: %d %s", got.status, got.body)
	}
	got = w.fhir("provider11", "POST", "/Claim/$submit", strings.ReplaceAll(fhirClaim, "\n", "")+"\n"+strings.ReplaceAll(bad, "\n", ""), "Content-Type: application/fhir+ndjson")
	if got.at("entry", 1, "response", "outcome", "issue", 0, "diagnostics") != "277CA A8, line 2" {
		t.Errorf("NDJSON: %d %s", got.status, got.body)
	}
}

// Every route against every role, with a token and without: only what its procedures allow passes, and what is
// another's answers as what does not exist.
func TestFHIRRoles(t *testing.T) {
	w := newWorld(t)
	who := map[string]Role{"provider11": RoleProvider, "payer1": RolePayer, "patient1": RolePatient, "analyst": RoleAnalyst, "auditor": RoleAuditor, "operator": RoleOperator}
	for _, r := range w.server.fhirRoutes() {
		for _, pattern := range r.Patterns() {
			method, path, _ := strings.Cut(pattern, " ")
			path = strings.TrimPrefix(strings.ReplaceAll(path, "{id}", uuid.NewString()), "/fhir")
			if r.public {
				continue
			}
			if got := w.fhir("", method, path, ""); got.status != 401 || got.at("issue", 0, "code") != "login" || got.header.Get("WWW-Authenticate") == "" {
				t.Errorf("%s without a token: %d %s", pattern, got.status, got.body)
			}
			for name, role := range who {
				got := w.fhir(name, method, path, "")
				if allowed := r.allows(policies(), role); (got.status == 403) == allowed || got.status >= 500 {
					t.Errorf("%s as %s: %d %s, allowed by the table: %t", pattern, name, got.status, got.body, allowed)
				}
			}
		}
	}
	foreign := map[string][2]string{ // who, whose id
		"/Claim/": {"provider11", w.claim[2].String()}, "/ClaimResponse/": {"payer1", w.claim[2].String()}, "/ExplanationOfBenefit/": {"patient1", w.claim[2].String()},
		"/PaymentReconciliation/": {"provider11", w.remittance[2].String()}, "/PaymentNotice/": {"payer1", w.remittance[2].String()}, "/Coverage/": {"payer1", hex.EncodeToString(bytes32(22))},
	}
	for path, f := range foreign {
		theirs, nobody := w.fhir(f[0], "GET", path+f[1], ""), w.fhir(f[0], "GET", path+strings.Repeat("0", 8)+f[1][8:], "")
		if theirs.status != 404 || nobody.status != 404 || string(theirs.body) != string(nobody.body) {
			t.Errorf("%s: another's answers %d %s, nobody's %d %s", path, theirs.status, theirs.body, nobody.status, nobody.body)
		}
		if odd := w.fhir(f[0], "GET", path+"x'y", ""); odd.status != 404 {
			t.Errorf("%s: what is no id answers %d %s", path, odd.status, odd.body)
		}
	}
}

func TestFHIRRouteWithoutPolicy(t *testing.T) {
	s := newWorld(t).server
	none := func(context.Context, *fhirCall) (*fhirapi.Answer, error) { return nil, nil }
	read := fhirapi.Route{Kind: "Basic", Does: fhirapi.Read}
	for name, bad := range map[string]fhirRoute{
		"nobody said":         {Route: read, handle: none},
		"said twice":          {Route: read, roles: []Role{RolePayer}, uses: []string{"/careclear.v1.ClaimService/ListClaims"}, handle: none},
		"no such procedure":   {Route: read, uses: []string{"/careclear.v1.ClaimService/Nothing"}, handle: none},
		"a public procedure":  {Route: read, uses: []string{"/grpc.health.v1.Health/Check"}, handle: none},
		"public":              {Route: read, public: true, handle: none},
		"nobody may use both": {Route: read, uses: []string{"/careclear.v1.PayerService/ApproveReview", "/careclear.v1.ConsentService/GrantConsent"}, handle: none},
		"twice the same":      {Route: fhirapi.Route{Kind: "Claim", Does: fhirapi.Read}, roles: []Role{RolePayer}, handle: none},
	} {
		if checkRoutes(append(s.fhirRoutes(), bad), policies()) == nil {
			t.Errorf("a route that is wrong (%s) passes", name)
		}
	}
	if err := checkRoutes(s.fhirRoutes(), policies()); err != nil {
		t.Error(err)
	}
	for _, r := range s.fhirRoutes() {
		for _, p := range r.uses {
			table := policies()
			delete(table, p)
			if checkRoutes(s.fhirRoutes(), table) == nil {
				t.Errorf("%s passes without the policy of %s", r.Name(), p)
			}
		}
	}
}

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
