package rpc

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

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
