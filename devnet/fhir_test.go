package devnet

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/careclear/careclear/devnet/demo"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
)

// fhirClient is a FHIR client that knows nothing of us but the URL and its token.
type fhirClient struct {
	t     *testing.T
	ctx   context.Context
	s     *Stack
	kept  map[string][]byte // answers for the outside validator
	token string
}

func (c fhirClient) as(persona string) fhirClient {
	c.t.Helper()
	if c.token = c.s.Token(persona); c.token == "" {
		c.t.Fatalf("there is no token for %s", persona)
	}
	return c
}

// do asks and keeps the answer under a name. It must be 200.
func (c fhirClient) do(name, method, path string, body []byte) []byte {
	c.t.Helper()
	if path[0] == '/' {
		path = c.s.URL() + "/fhir" + path
	}
	req, err := http.NewRequestWithContext(c.ctx, method, path, bytes.NewReader(body))
	if err != nil {
		c.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/fhir+json")
	if c.token != "" {
		req.Header.Set("Authorization", "Bearer "+c.token)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		c.t.Fatal(err)
	}
	defer res.Body.Close()
	out, err := io.ReadAll(res.Body)
	if err != nil {
		c.t.Fatal(err)
	}
	if res.StatusCode != http.StatusOK {
		c.t.Fatalf("%s %s: %d %s", method, name, res.StatusCode, out)
	}
	c.kept[name+".json"] = out
	return out
}

// fhirSearch is what a client reads of a searchset.
type fhirSearch struct {
	Link  []struct{ Relation, URL string }
	Entry []struct {
		Resource struct{ ID, ResourceType, Outcome string }
	}
}

func (c fhirClient) search(name, path string, want int) (out fhirSearch) {
	c.t.Helper()
	if err := json.Unmarshal(c.do(name, "GET", path, nil), &out); err != nil {
		c.t.Fatal(err)
	}
	if len(out.Entry) < want {
		c.t.Errorf("%s finds %d, want at least %d", name, len(out.Entry), want)
	}
	return out
}

// fhirAnswers asks the facade of a network that settled the demo for one of everything, and submits a claim anew, which
// is a duplicate. It returns the answers by file name.
func fhirAnswers(t *testing.T, ctx context.Context, s *Stack, w *demo.World, found []outcome) map[string][]byte {
	t.Helper()
	c := fhirClient{t: t, ctx: ctx, s: s, kept: map[string][]byte{}}
	c.do("metadata", "GET", "/metadata", nil)

	var id uuid.UUID
	var payer, provider, paid int64
	var sent demo.Claim
	for i, o := range found {
		if sent = w.Claims[i]; sent.Plant != "" || o.refusal != nil {
			continue
		}
		err := s.pool.QueryRow(ctx, `select c.id, c.payer, c.provider, d.paid from claim c join decision d on d.claim_id = c.id
			where c.id = $1 and c.state = 'settled' and d.paid > 0 order by d.version desc limit 1`, o.id).Scan(&id, &payer, &provider, &paid)
		if err == nil {
			break
		}
	}
	if id == uuid.Nil {
		t.Fatal("no claim was settled")
	}
	doctor, insurer := c.as(fmt.Sprintf("provider-%d", provider)), c.as(fmt.Sprintf("payer-%d", payer))
	for _, kind := range []string{"Claim", "ClaimResponse", "ExplanationOfBenefit"} {
		doctor.do(kind, "GET", "/"+kind+"/"+id.String(), nil)
	}
	insurer.search("search-ClaimResponse", "/ClaimResponse?_count=3", 3)
	if totals, err := fhir.CheckEOB(c.kept["ExplanationOfBenefit.json"]); err != nil || totals.Payment != claim.Cents(paid) {
		t.Errorf("the facade's EOB pays %v of %d: %v", totals.Payment, paid, err)
	}
	page := insurer.search("page", "/ExplanationOfBenefit?_count=2", 2)
	if len(page.Link) < 2 || len(insurer.search("next-page", page.Link[1].URL, 2).Entry) != 2 {
		t.Errorf("the search has no next page: %+v", page.Link)
	}
	member, of := w.Members[sent.Member], w.Payers[sent.Payer]
	if got := doctor.search("by-member", "/ExplanationOfBenefit?patient.identifier="+member.MemberID, 1); len(got.Entry) == 0 {
		t.Error("the provider does not find his patient")
	}
	for _, kind := range []string{"PaymentReconciliation", "PaymentNotice"} {
		doctor.search("search-"+kind, "/"+kind+"?_count=2", 1)
	}
	insurer.search("search-Coverage", "/Coverage?_count=3", 3)
	if s.Token("patient") != "" {
		c.as("patient").search("search-Consent", "/Consent", 1)
		c.as("patient").search("own-coverage", "/Coverage", 1)
	}
	ask, err := fhir.EligibilityRequestJSON(fhir.EligibilityRequest{Purpose: []string{"benefits"}, MemberID: member.MemberID, Payer: claim.Payer{ID: of.ID}, Day: sent.From}, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	c.kept["CoverageEligibilityRequest.json"] = ask
	doctor.do("CoverageEligibilityResponse", "POST", "/CoverageEligibilityRequest/$submit", ask)

	again := sent.Claim
	again.PatientControl += "-again"
	body, err := fhir.ClaimJSON(&again)
	if err != nil {
		t.Fatal(err)
	}
	var answer struct{ ID, ResourceType, Outcome string }
	if err := json.Unmarshal(doctor.do("submitted", "POST", "/Claim/$submit", body), &answer); err != nil || answer.ResourceType != "ClaimResponse" || answer.Outcome != "queued" {
		t.Fatalf("submitted: %+v, %v", answer, err)
	}
	if err := s.Quiet(ctx); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(doctor.do("decided", "GET", "/ClaimResponse/"+answer.ID, nil), &answer); err != nil || answer.Outcome != "complete" {
		t.Errorf("decided: %+v, %v", answer, err)
	}
	return c.kept
}
