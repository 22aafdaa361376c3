package rpc

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"testing"

	"connectrpc.com/connect"
	"github.com/alicebob/miniredis/v2"
	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/redis/go-redis/v9"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/testing/protocmp"

	"github.com/careclear/careclear/internal/claim"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
	c1 "github.com/careclear/careclear/rpc/gen/careclear/v1/careclearv1connect"
)

func TestSubmitOnce(t *testing.T) {
	w := newWorld(t)
	c := w.client("provider11")
	req := &pb.SubmitClaimsRequest{Content: []byte("ISA*..."), Format: pb.ClaimFormat_CLAIM_FORMAT_X12_837P, Payer: "payers/2", RequestId: "r1"}
	first, err := c.Claims.SubmitClaims(t.Context(), req)
	if err != nil {
		t.Fatal(err)
	}
	again, err := w.client("provider11").Claims.SubmitClaims(t.Context(), req)
	if err != nil || !proto.Equal(first, again) {
		t.Errorf("again: %v, %v, want %v", again, err, first)
	}
	if w.ports.calls != 1 {
		t.Errorf("intake was called %d times", w.ports.calls)
	}
	up := w.ports.uploads[0]
	if up.Provider != 11 || up.Payer != 2 || up.Format != claim.FormatX12P || up.Sender != "provider11" || string(w.ports.contents[0]) != "ISA*..." {
		t.Errorf("intake got %+v", up)
	}
	s := first.GetSubmission()
	if s.GetReceived() != 2 || s.GetReceipts()[0].GetState() != pb.ClaimState_CLAIM_STATE_RECEIVED || s.GetReceipts()[1].GetRefusal().GetRule() != "R2.4" || s.GetReceipts()[1].GetClaim() != "" {
		t.Errorf("submission is %v", s)
	}
	other := proto.CloneOf(req)
	other.Content = []byte("ISA*other")
	if _, err := c.Claims.SubmitClaims(t.Context(), other); connect.CodeOf(err) != connect.CodeAlreadyExists {
		t.Errorf("another request under the id: %v", err)
	}
	// Another caller's ids, and another procedure's, are other ids.
	if _, err := w.client("provider12").Claims.SubmitClaims(t.Context(), other); err != nil {
		t.Errorf("another caller: %v", err)
	}
	// A failure frees the id.
	w.ports.fail = fmt.Errorf("neither X12 nor FHIR: %w", ErrInput)
	req.RequestId = "r2"
	if _, err := c.Claims.SubmitClaims(t.Context(), req); connect.CodeOf(err) != connect.CodeInvalidArgument {
		t.Errorf("unreadable: %v", err)
	}
	w.ports.fail = nil
	other.RequestId = "r2"
	if _, err := c.Claims.SubmitClaims(t.Context(), other); err != nil {
		t.Errorf("after a failure: %v", err)
	}
	// An operator sends for any provider.
	if _, err := w.client("operator").Claims.SubmitClaims(t.Context(), &pb.SubmitClaimsRequest{Content: []byte("x")}); err != nil {
		t.Fatal(err)
	}
	if up := w.ports.uploads[len(w.ports.uploads)-1]; up.Provider != 0 || up.Format != "" {
		t.Errorf("an operator's upload is %+v", up)
	}
	for name, bad := range map[string]*pb.SubmitClaimsRequest{"nothing": {}, "both": {Content: []byte("x"), Claims: []*pb.ClaimContent{typed("P", "M")}}} {
		if _, err := c.Claims.SubmitClaims(t.Context(), bad); connect.CodeOf(err) != connect.CodeInvalidArgument {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func typed(control, member string) *pb.ClaimContent {
	return &pb.ClaimContent{
		Kind: pb.ClaimKind_CLAIM_KIND_PROFESSIONAL, PatientControl: control, ChargeCents: 12345, ServiceFrom: "2026-02-01", ServiceTo: "2026-02-02",
		PayerId: "PAYER1", Billing: &pb.Practitioner{Npi: "1234567893"}, Subscriber: &pb.Person{MemberId: member, Last: "CANARYNAME", BirthDay: "1977-07-07"},
		Diagnoses: []*pb.Code{{System: "icd-10-cm", Value: "Z99.89"}},
		Lines: []*pb.ClaimContentLine{{Service: &pb.Code{System: "hcpcs", Value: "G0438"}, UnitsThousandths: 1500, ChargeCents: 12345,
			DiagnosisPointers: []int32{1}, Modifiers: []string{"25"}, ServiceTo: "2026-02-01"}},
	}
}

func TestSubmitTyped(t *testing.T) {
	w := newWorld(t)
	if _, err := w.client("provider11").Claims.SubmitClaims(t.Context(), &pb.SubmitClaimsRequest{Claims: []*pb.ClaimContent{typed("PC1", "M1")}, RequestId: "k"}); err != nil {
		t.Fatal(err)
	}
	first, _ := claim.ParseDay("2026-02-01")
	born, _ := claim.ParseDay("1977-07-07")
	want := claim.Claim{
		Kind: claim.Professional, Frequency: claim.Original, PatientControl: "PC1", Charge: 12345, From: first, To: first + 1,
		Payer: claim.Payer{ID: "PAYER1"}, Billing: claim.Provider{NPI: "1234567893"},
		Subscriber: claim.Person{MemberID: "M1", Last: "CANARYNAME", Birth: &born},
		Diagnoses:  []claim.Code{{System: claim.ICD10CM, Value: "Z99.89"}}, Format: claim.FormatAPI,
		Lines: []claim.Line{{Number: 1, Service: claim.Code{System: claim.HCPCS, Value: "G0438"}, Units: 1500, UnitKind: "UN", Charge: 12345,
			From: first, To: first, Diagnosis: []int{1}, Modifiers: []string{"25"}}},
	}
	if d := cmp.Diff(want, w.ports.uploads[0].Claims[0]); d != "" {
		t.Error(d)
	}
	if err := w.ports.uploads[0].Claims[0].Check(); err != nil {
		t.Error(err)
	}
	if w.ports.uploads[0].Key != "k" {
		t.Error("the request id did not reach intake")
	}
	bad := typed("PC2", "M1")
	bad.ServiceTo = "2026-02-30"
	if _, err := w.client("provider11").Claims.SubmitClaims(t.Context(), &pb.SubmitClaimsRequest{Claims: []*pb.ClaimContent{bad}}); connect.CodeOf(err) != connect.CodeInvalidArgument || !strings.Contains(err.Error(), "claims[0].service_to") {
		t.Errorf("an impossible day: %v", err)
	}
}

func TestStreamClaims(t *testing.T) {
	w := newWorld(t)
	content := bytes.Repeat([]byte("0123456789abcdef"), 1<<16) // 1 MiB
	send := func(id string, content []byte) (*pb.StreamClaimsResponse, error) {
		s, err := w.client("provider11").Claims.StreamClaims(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		msg := &pb.StreamClaimsRequest{Format: pb.ClaimFormat_CLAIM_FORMAT_FHIR, Payer: "payers/1", RequestId: id}
		for len(content) > 0 {
			n := min(len(content), 99_999)
			msg.Content = content[:n]
			if err := s.Send(msg); err != nil && err != io.EOF {
				t.Fatal(err)
			}
			content, msg = content[n:], &pb.StreamClaimsRequest{}
		}
		return s.CloseAndReceive()
	}
	first, err := send("s1", content)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(w.ports.contents[0], content) || w.ports.uploads[0].Format != claim.FormatFHIR || w.ports.uploads[0].Payer != 1 || w.ports.uploads[0].Provider != 11 {
		t.Errorf("intake got %d bytes, %+v", len(w.ports.contents[0]), w.ports.uploads[0])
	}
	if again, err := send("s1", content); err != nil || !proto.Equal(again, first) || w.ports.calls != 1 {
		t.Errorf("again: %v, %v, %d calls", again, err, w.ports.calls)
	}
	if _, err := send("s1", content[1:]); connect.CodeOf(err) != connect.CodeAlreadyExists || w.ports.calls != 1 {
		t.Errorf("another file under the id: %v, %d calls", err, w.ports.calls)
	}
	if _, err := send("", content[:10]); err != nil || w.ports.calls != 2 {
		t.Errorf("without an id: %v", err)
	}
	s, err := w.client("provider11").Claims.StreamClaims(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.CloseAndReceive(); connect.CodeOf(err) != connect.CodeInvalidArgument {
		t.Errorf("an empty stream: %v", err)
	}
}

func TestEnroll(t *testing.T) {
	w := newWorld(t)
	c := w.client("payer1")
	req := &pb.EnrollMembersRequest{Content: []byte("{}"), Plan: "plan1", StartDay: "2026-01-01", EndDay: "2026-12-31", DevConsents: true, RequestId: "e"}
	for range 2 {
		got, err := c.Members.EnrollMembers(t.Context(), req)
		if err != nil || got.GetEnrollment().GetEnrolled() != 3 {
			t.Fatalf("%v, %v", got, err)
		}
	}
	if e := w.ports.enrolled; len(e) != 1 || e[0].Plan != "plan1" || e[0].End.String() != "2026-12-31" || !e[0].DevConsent || e[0].Sender != "payer1" {
		t.Errorf("intake got %+v", e)
	}
	req.EndDay, req.RequestId = "2025-12-31", ""
	if _, err := c.Members.EnrollMembers(t.Context(), req); connect.CodeOf(err) != connect.CodeInvalidArgument {
		t.Errorf("a period that ends before it starts: %v", err)
	}
	s, err := c.Members.StreamMembers(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	// Without a plan the caller alone says whose the members are.
	_ = s.Send(&pb.StreamMembersRequest{Content: []byte("{}"), StartDay: "2026-01-01", EndDay: "2026-12-31"})
	if _, err := s.CloseAndReceive(); err != nil || len(w.ports.enrolled) != 2 || w.ports.enrolled[1].Payer != 1 {
		t.Errorf("without a plan: %v, %+v", err, w.ports.enrolled)
	}
}

func TestReviews(t *testing.T) {
	w := newWorld(t)
	w.ports.resolve = func(id uuid.UUID, resolution, carc string) {
		w.exec("update review set resolution = $2, resolved_by = 'payer1', resolved_at = $3, note_code = nullif($4, '') where claim_id = $1", id, resolution, epoch, carc)
	}
	c := w.client("payer1")
	list := func(filter string) int {
		got, err := c.Payers.ListReviews(t.Context(), &pb.ListReviewsRequest{Parent: "payers/1", Filter: filter})
		if err != nil {
			t.Fatal(err)
		}
		return len(got.GetReviews())
	}
	if n := list(""); n != 1 {
		t.Errorf("%d open reviews", n)
	}
	for range 2 {
		got, err := c.Payers.DenyReview(t.Context(), &pb.DenyReviewRequest{Claim: claimName(w.claim[1]), Carc: "96", RequestId: "d"})
		if err != nil || got.GetReview().GetResolution() != "denied" || got.GetReview().GetCarc() != "96" || got.GetReview().GetPaidCents() != 8000 {
			t.Errorf("%v, %v", got, err)
		}
		w.ports.fail = ErrConflict // the second time settlement would object, but is not asked
	}
	if list("") != 0 || list(`resolution = "denied"`) != 1 {
		t.Error("a resolved review is still open")
	}
	if _, err := c.Payers.ApproveReview(t.Context(), &pb.ApproveReviewRequest{Claim: claimName(w.claim[1]), Signature: []byte{1}}); connect.CodeOf(err) != connect.CodeInvalidArgument {
		t.Errorf("a signature without its deadline: %v", err)
	}
	s, err := c.Payers.GetPayerSummary(t.Context(), &pb.GetPayerSummaryRequest{Name: "payers/1"})
	if err != nil || s.GetEscrowCents() != 42000 || s.GetEscrowHeadCents() != 42000 || s.GetMembers() != 1 || s.GetPaidCents() != 8000 || s.GetDisplayName() != "Payer 1" {
		t.Errorf("summary is %v, %v", s, err)
	}
	if _, err := w.client("auditor").Payers.GetPayerSummary(t.Context(), &pb.GetPayerSummaryRequest{Name: "payers/11"}); connect.CodeOf(err) != connect.CodeNotFound {
		t.Errorf("a provider as payer: %v", err)
	}
}

func TestConsentsEligibilityDocumentsAlerts(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	p := w.client("patient1")
	open := &pb.ConsentGrant{Member: memberName(w.member[1]), Grantee: 1, Purposes: 8, Scopes: 4, NotBefore: "2026-01-01", NotAfter: "2027-01-01", Basis: pb.LegalBasis_LEGAL_BASIS_CONSENT}
	prepared, err := p.Consents.PrepareGrant(ctx, &pb.PrepareGrantRequest{Grant: open})
	if err != nil || !strings.Contains(prepared.GetTypedDataJson(), "Grant") {
		t.Fatalf("%v, %v", prepared, err)
	}
	if _, err := p.Consents.GrantConsent(ctx, &pb.GrantConsentRequest{Grant: open, Signature: make([]byte, 65)}); connect.CodeOf(err) != connect.CodeInvalidArgument {
		t.Errorf("an open grant: %v", err)
	}
	granted, err := p.Consents.GrantConsent(ctx, &pb.GrantConsentRequest{Grant: prepared.GetGrant(), Signature: make([]byte, 65), RequestId: "g"})
	if err != nil || granted.GetConsent().GetState() != pb.ConsentState_CONSENT_STATE_PENDING {
		t.Errorf("%v, %v", granted, err)
	}
	for _, none := range []func(*pb.ConsentGrant){func(g *pb.ConsentGrant) { g.Purposes = 0 }, func(g *pb.ConsentGrant) { g.Scopes = 0 }, func(g *pb.ConsentGrant) { g.Basis = 0 }, func(g *pb.ConsentGrant) { g.NotAfter = g.NotBefore }} {
		g := proto.CloneOf(prepared.GetGrant())
		none(g)
		if _, err := p.Consents.GrantConsent(ctx, &pb.GrantConsentRequest{Grant: g, Signature: make([]byte, 65)}); connect.CodeOf(err) != connect.CodeInvalidArgument {
			t.Errorf("%v: %v", g, err)
		}
	}
	list, err := p.Consents.ListConsents(ctx, &pb.ListConsentsRequest{Parent: memberName(w.member[1])})
	if err != nil || len(list.GetConsents()) != 1 || list.GetConsents()[0].GetState() != pb.ConsentState_CONSENT_STATE_ACTIVE || list.GetConsents()[0].GetScopes() != 276 {
		t.Fatalf("%v, %v", list, err)
	}
	w.exec("insert into consent (ref, member_id, grantee, controller, refused, created_at) values ($1, $2, 1, '', 'BadSignature', '2020-01-01')", bytes32(77), w.member[1])
	list, err = p.Consents.ListConsents(ctx, &pb.ListConsentsRequest{Parent: memberName(w.member[1]), PageSize: 1})
	if err != nil || list.GetConsents()[0].GetState() != pb.ConsentState_CONSENT_STATE_REFUSED || list.GetConsents()[0].GetRefusal() != "BadSignature" {
		t.Errorf("%v, %v", list, err)
	}
	list, err = p.Consents.ListConsents(ctx, &pb.ListConsentsRequest{Parent: memberName(w.member[1]), PageSize: 1, PageToken: list.GetNextPageToken()})
	if err != nil || len(list.GetConsents()) != 1 || list.GetNextPageToken() != "" {
		t.Fatalf("the second page is %v, %v", list, err)
	}
	w.exec("insert into chain_consent (ref, block_number, log_index, status) values ($1, 9, 1, 'revoked')", bytes32(31))
	revoked, err := p.Consents.RevokeConsent(ctx, &pb.RevokeConsentRequest{Name: list.GetConsents()[0].GetName(), Nonce: bytes32(1), Deadline: 9, Signature: make([]byte, 65)})
	if err != nil || revoked.GetConsent().GetState() != pb.ConsentState_CONSENT_STATE_REVOKED {
		t.Errorf("%v, %v", revoked, err)
	}

	e := w.client("provider11").Eligibility
	for _, x := range []struct{ member, day, want string }{
		{"MID1", "2026-02-01", "true "}, {"MID1", "2027-02-01", "false no-coverage-on-day"}, {"nobody", "2026-02-01", "false unknown-member"},
	} {
		got, err := e.CheckEligibility(ctx, &pb.CheckEligibilityRequest{Payer: "payers/1", MemberId: x.member, ServiceDay: x.day})
		if err != nil || fmt.Sprintf("%t %s", got.GetCovered(), got.GetReason()) != x.want {
			t.Errorf("%v: %v, %v", x, got, err)
		}
		if got.GetCovered() {
			want := []*pb.Accumulator{{Name: "deductible", Year: 2026}, {Name: "oop", Year: 2026}, {Name: "annual-maximum", Year: 2026, UsedCents: 8000, LimitCents: proto.Int64(100000), LeftCents: proto.Int64(92000)}}
			if d := cmp.Diff(want, got.GetAccumulators(), protocmp.Transform()); d != "" || got.GetConsent() != pb.ConsentState_CONSENT_STATE_REVOKED {
				t.Errorf("consent %v, accumulators %s", got.GetConsent(), d)
			}
		}
	}

	r := w.client("provider11").Remittances
	got, err := r.GetRemittance(ctx, &pb.GetRemittanceRequest{Name: remittanceName(w.remittance[1])})
	if err != nil || len(got.GetClaims()) != 1 || got.GetRemittance().GetTotalCents() != 8000 {
		t.Errorf("%v, %v", got, err)
	}
	for format, want := range map[pb.RemittanceFormat]string{pb.RemittanceFormat_REMITTANCE_FORMAT_X12_835: "ISA", pb.RemittanceFormat_REMITTANCE_FORMAT_PAYMENT_RECONCILIATION: "PaymentReconciliation"} {
		d, err := r.DownloadRemittance(ctx, &pb.DownloadRemittanceRequest{Name: remittanceName(w.remittance[1]), Format: format})
		if err != nil || !strings.Contains(string(d.GetContent()), want) || d.GetFileName() == "" {
			t.Errorf("%v: %v, %v", format, d, err)
		}
	}
	if eob, err := p.Remittances.GetExplanationOfBenefit(ctx, &pb.GetExplanationOfBenefitRequest{Claim: claimName(w.claim[1])}); err != nil || !strings.Contains(eob.GetJson(), "ExplanationOfBenefit") {
		t.Errorf("%v, %v", eob, err)
	}

	f := w.client("analyst").Fraud
	name := "alerts/" + w.alert.String()
	up, err := f.UpdateAlert(ctx, &pb.UpdateAlertRequest{Alert: &pb.Alert{Name: name, State: pb.AlertState_ALERT_STATE_FALSE_POSITIVE}, RequestId: "a"})
	if err != nil || up.GetAlert().GetState() != pb.AlertState_ALERT_STATE_FALSE_POSITIVE {
		t.Errorf("%v, %v", up, err)
	}
	alerts, err := f.ListAlerts(ctx, &pb.ListAlertsRequest{Filter: `state = "false-positive" AND score >= 700`, OrderBy: "score desc"})
	if err != nil || len(alerts.GetAlerts()) != 1 || !strings.Contains(alerts.GetAlerts()[0].GetReasonsJson(), "many") {
		t.Errorf("%v, %v", alerts, err)
	}
	if _, err := f.GetAlert(ctx, &pb.GetAlertRequest{Name: "alerts/" + uuid.NewString()}); connect.CodeOf(err) != connect.CodeNotFound {
		t.Errorf("no alert: %v", err)
	}
}

// What a patient may be known by never reaches a log, a metric, an error or the table of kept requests.
func TestNoPatientDataLeaks(t *testing.T) {
	w := newWorld(t)
	c := w.client("provider11")
	canary := typed("CANARYCONTROL", "CANARYMEMBER")
	var answers []string
	for i, change := range []func(*pb.ClaimContent){
		func(*pb.ClaimContent) {}, func(c *pb.ClaimContent) { c.ServiceFrom = "CANARYDAY" }, func(c *pb.ClaimContent) { c.ServiceFrom = "2026-02-31" },
		func(c *pb.ClaimContent) { c.Subscriber.Gender = "CANARYGENDER" }, func(c *pb.ClaimContent) { c.Subscriber.BirthDay = "CANARYBIRTH" },
	} {
		x := proto.CloneOf(canary)
		change(x)
		_, err := c.Claims.SubmitClaims(t.Context(), &pb.SubmitClaimsRequest{Claims: []*pb.ClaimContent{x}, RequestId: fmt.Sprint("c", i)})
		answers = append(answers, fmt.Sprint(err))
	}
	w.ports.fail = fmt.Errorf("disk full")
	_, err := c.Claims.SubmitClaims(t.Context(), &pb.SubmitClaimsRequest{Content: []byte("NM1*IL*1*CANARYNAME")})
	if connect.CodeOf(err) != connect.CodeInternal || strings.Contains(err.Error(), "disk") {
		t.Errorf("an error of ours answers %v", err)
	}
	_, err = c.Eligibility.CheckEligibility(t.Context(), &pb.CheckEligibilityRequest{Payer: "payers/1", MemberId: "CANARYMEMBER", ServiceDay: "2026-13-01"})
	answers = append(answers, fmt.Sprint(err))
	_, err = c.Claims.ListClaims(t.Context(), &pb.ListClaimsRequest{Filter: `CANARYNAME = "CANARYNAME"`})
	if err == nil {
		t.Error("a canary passes as a filter")
	}
	var kept []byte
	if err := w.pool.QueryRow(t.Context(), "select coalesce(string_agg(key || request || coalesce(response, ''), ''), '') from idempotency").Scan(&kept); err != nil || len(kept) == 0 {
		t.Fatalf("nothing kept: %v", err)
	}
	req, _ := http.NewRequest(http.MethodGet, w.url+"/metrics", nil)
	_, metrics := w.do("", req)
	for where, s := range map[string]string{"logs": w.logs.String(), "metrics": metrics, "answers": strings.Join(answers, "\n"), "kept requests": string(kept)} {
		if i := strings.Index(s, "CANARY"); i >= 0 {
			t.Errorf("%s hold %.60q", where, s[i:])
		}
	}
	if !strings.Contains(w.logs.String(), "disk full") {
		t.Error("an error of ours is not logged")
	}
	for _, secret := range w.tokens {
		if strings.Contains(w.logs.String(), secret) {
			t.Error("a token stands in the log")
		}
	}
}

// testRedis names a real server; without it the embedded one stands in, which development uses too.
const testRedis = "CARECLEAR_TEST_REDIS_URL"

func TestRateLimitOnRealRedis(t *testing.T) {
	address := os.Getenv(testRedis)
	if address == "" {
		t.Skipf("SKIP: needs Redis; set %s", testRedis)
	}
	options, err := redis.ParseURL(address)
	if err != nil {
		t.Fatal(err)
	}
	client := redis.NewClient(options)
	defer client.Close()
	s := &Server{cfg: Config{Redis: client, Rate: Rate{PerSecond: 1, Burst: 3}}}
	ctx := withPrincipal(t.Context(), Principal{Subject: uuid.NewString(), Role: RoleAuditor})
	limited := 0
	for i := range 20 {
		err := s.limit(ctx, c1.ClaimServiceListClaimsProcedure)
		if i < 3 && err != nil {
			t.Fatalf("call %d of a burst of 3: %v", i+1, err)
		}
		if err != nil {
			limited++
		}
	}
	if limited == 0 {
		t.Error("nothing was refused")
	}
}

func TestRateLimit(t *testing.T) {
	mr := miniredis.RunT(t)
	client := redis.NewClient(&redis.Options{Addr: mr.Addr(), MaxRetries: -1})
	defer client.Close()
	w := newWorld(t, func(c *Config) { c.Redis, c.Rate = client, Rate{PerSecond: 1, Burst: 3} })
	call := func(who string) error {
		_, err := w.client(who).Claims.ListClaims(t.Context(), &pb.ListClaimsRequest{})
		return err
	}
	limited := 0
	for range 20 { // far faster than one a second: at least some must be refused, the first three not
		if err := call("payer1"); connect.CodeOf(err) == connect.CodeResourceExhausted {
			limited++
		} else if err != nil {
			t.Fatal(err)
		}
	}
	if limited == 0 || limited > 17 {
		t.Errorf("%d of 20 calls were refused", limited)
	}
	if err := call("payer2"); err != nil {
		t.Errorf("another's calls count: %v", err)
	}
	mr.Close() // losing Redis loses the limit, not the service
	for range 5 {
		if err := call("payer1"); err != nil {
			t.Errorf("without Redis: %v", err)
		}
	}
	req, _ := http.NewRequest(http.MethodGet, w.url+"/metrics", nil)
	if _, metrics := w.do("", req); !strings.Contains(metrics, "careclear_rpc_unlimited_total 5") {
		t.Error("calls without a limit are not counted")
	}
}

func TestTokens(t *testing.T) {
	for _, p := range []Principal{{}, {Subject: "x"}, {Subject: "x", Role: "king"}, {Subject: "x", Role: RolePayer}, {Subject: "x", Role: RoleProvider}, {Subject: "x", Role: RolePatient}} {
		if _, _, err := NewToken(p); err == nil {
			t.Errorf("a token for %+v", p)
		}
	}
	_, one, err := NewToken(Principal{Subject: "a", Role: RoleAuditor})
	if err != nil {
		t.Fatal(err)
	}
	set, err := NewTokens([]Token{one})
	if err != nil {
		t.Fatal(err)
	}
	for _, header := range []string{"", "Bearer", "Bearer ", "Basic x", "Bearer wrong"} {
		if _, err := set.Authenticate(context.Background(), http.Header{"Authorization": {header}}); err != ErrUnauthenticated {
			t.Errorf("%q: %v", header, err)
		}
	}
}
