//lint:file-ignore SA1019 reflection v1alpha is what grpcurl and other clients in use still speak

package rpc

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"connectrpc.com/connect"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/reflection/grpc_reflection_v1"
	"google.golang.org/grpc/reflection/grpc_reflection_v1alpha"
	"google.golang.org/grpc/status"

	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
	c1 "github.com/careclear/careclear/rpc/gen/careclear/v1/careclearv1connect"
)

// As curl does it: JSON by POST over HTTP/1.1, and a read by GET.
func TestJSON(t *testing.T) {
	w := newWorld(t)
	w.addEvent(1, "settled")
	name := claimName(w.claim[1])
	code, body := w.json("provider11", c1.ClaimServiceGetClaimProcedure, `{"name": "`+name+`"}`)
	if code != http.StatusOK {
		t.Fatalf("%d %s", code, body)
	}
	var got struct{ Claim map[string]any }
	if err := json.Unmarshal([]byte(body), &got); err != nil {
		t.Fatal(err)
	}
	c := got.Claim
	chain, decision := c["chain"].(map[string]any), c["decision"].(map[string]any)
	for what, pair := range map[string][2]any{
		"name": {c["name"], name}, "state": {c["state"], "CLAIM_STATE_SETTLED"}, "charge": {c["chargeCents"], "10000"},
		"day": {c["serviceFrom"], "2026-02-01"}, "member": {c["member"], nil}, "remittance": {c["remittance"], remittanceName(w.remittance[1])},
		"block": {chain["blockNumber"], "5"}, "confirmations": {chain["confirmations"], "6"}, "final": {chain["final"], true},
		"chain state": {chain["state"], "settled"}, "paid": {decision["paidCents"], "8000"}, "by": {decision["decidedBy"], "examiner"},
		"lines": {len(c["lines"].([]any)), 1}, "events": {len(c["events"].([]any)), 1},
		"adjustments": {len(decision["lines"].([]any)[0].(map[string]any)["adjustments"].([]any)), 2},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%s is %v, want %v", what, pair[0], pair[1])
		}
	}
	q := url.Values{"encoding": {"json"}, "message": {`{"name":"` + name + `"}`}}
	req, err := http.NewRequest(http.MethodGet, w.url+c1.ClaimServiceGetClaimProcedure+"?"+q.Encode(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if code, viaGet := w.do("provider11", req); code != http.StatusOK || !strings.Contains(viaGet, name) {
		t.Errorf("by GET: %d %s", code, viaGet)
	}
	// A read that names a person is not offered by GET.
	req, _ = http.NewRequest(http.MethodGet, w.url+c1.EligibilityServiceCheckEligibilityProcedure+"?encoding=json&message=%7B%7D", nil)
	if code, _ := w.do("provider11", req); code != http.StatusMethodNotAllowed {
		t.Errorf("a member id may stand in a URL: %d", code)
	}
	if code, body := w.json("payer1", c1.ClaimServiceGetClaimProcedure, `{"name":"`+name+`"}`); !strings.Contains(body, "examiner-7") || code != 200 {
		t.Errorf("the payer does not see its examiner: %s", body)
	}
}

func TestErrorsHaveDetails(t *testing.T) {
	w := newWorld(t)
	code, body := w.json("provider11", c1.ClaimServiceGetClaimProcedure, `{"name": "claims/1"}`)
	if code != http.StatusBadRequest || !strings.Contains(body, "invalid_argument") || !strings.Contains(body, "google.rpc.BadRequest") || !strings.Contains(body, "google.rpc.ErrorInfo") {
		t.Errorf("%d %s", code, body)
	}
	_, err := w.client("provider11").Claims.GetClaim(t.Context(), &pb.GetClaimRequest{Name: "claims/1"})
	var info *errdetails.ErrorInfo
	var bad *errdetails.BadRequest
	details(t, err, &info, &bad)
	if info.GetDomain() != "careclear" || info.GetReason() != "INVALID_FIELD" || len(bad.GetFieldViolations()) != 1 || bad.GetFieldViolations()[0].GetField() != "name" {
		t.Errorf("details are %v and %v", info, bad)
	}
	w.ports.fail = &ContractError{Name: "BalanceTooLow"}
	_, err = w.client("payer1").Payers.ApproveReview(t.Context(), &pb.ApproveReviewRequest{Claim: claimName(w.claim[1])})
	details(t, err, &info, &bad)
	if connect.CodeOf(err) != connect.CodeFailedPrecondition || info.GetMetadata()["contractError"] != "BalanceTooLow" {
		t.Errorf("a contract's refusal is %v with %v", err, info)
	}
	for cause, want := range map[error]connect.Code{
		ErrInput: connect.CodeInvalidArgument, ErrNotFound: connect.CodeNotFound, ErrConflict: connect.CodeFailedPrecondition,
		ErrSignature: connect.CodePermissionDenied, context.DeadlineExceeded: connect.CodeDeadlineExceeded,
	} {
		w.ports.fail = cause
		_, err := w.client("payer1").Payers.DenyReview(t.Context(), &pb.DenyReviewRequest{Claim: claimName(w.claim[1]), Carc: "96"})
		if connect.CodeOf(err) != want {
			t.Errorf("%v answers %v", cause, err)
		}
	}
}

func details(t *testing.T, err error, info **errdetails.ErrorInfo, bad **errdetails.BadRequest) {
	t.Helper()
	ce, ok := err.(*connect.Error)
	if !ok {
		t.Fatalf("not a connect error: %v", err)
	}
	for _, d := range ce.Details() {
		v, err := d.Value()
		if err != nil {
			t.Fatal(err)
		}
		switch v := v.(type) {
		case *errdetails.ErrorInfo:
			*info = v
		case *errdetails.BadRequest:
			*bad = v
		}
	}
}

// A gRPC client of another make: status codes, health, both reflections.
func TestGRPC(t *testing.T) {
	w := newWorld(t)
	conn, err := grpc.NewClient(strings.TrimPrefix(w.url, "http://"), grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	ctx := metadata.AppendToOutgoingContext(t.Context(), "authorization", "Bearer "+w.tokens["payer1"])
	var got pb.GetClaimResponse
	if err := conn.Invoke(ctx, c1.ClaimServiceGetClaimProcedure, &pb.GetClaimRequest{Name: claimName(w.claim[1])}, &got); err != nil {
		t.Fatal(err)
	}
	if got.GetClaim().GetMember() != memberName(w.member[1]) {
		t.Errorf("got %v", &got)
	}
	err = conn.Invoke(ctx, c1.ClaimServiceGetClaimProcedure, &pb.GetClaimRequest{Name: claimName(w.claim[2])}, &got)
	if s := status.Convert(err); s.Code().String() != "NotFound" || len(s.Details()) != 1 {
		t.Errorf("another's claim answers %v with details %v", err, s.Details())
	}
	if s := status.Convert(conn.Invoke(t.Context(), c1.ClaimServiceGetClaimProcedure, &pb.GetClaimRequest{}, &got)); s.Code().String() != "Unauthenticated" {
		t.Errorf("without a token: %v", s)
	}
	h, err := grpc_health_v1.NewHealthClient(conn).Check(t.Context(), &grpc_health_v1.HealthCheckRequest{Service: c1.ClaimServiceName})
	if err != nil || h.GetStatus() != grpc_health_v1.HealthCheckResponse_SERVING {
		t.Errorf("health is %v, %v", h, err)
	}
	if _, err := grpc_health_v1.NewHealthClient(conn).Check(t.Context(), &grpc_health_v1.HealthCheckRequest{Service: "x"}); status.Code(err).String() != "NotFound" {
		t.Errorf("an unknown service is %v", err)
	}
	wanted, _ := ourServices(t)
	v1, err := grpc_reflection_v1.NewServerReflectionClient(conn).ServerReflectionInfo(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := v1.Send(&grpc_reflection_v1.ServerReflectionRequest{MessageRequest: &grpc_reflection_v1.ServerReflectionRequest_ListServices{}}); err != nil {
		t.Fatal(err)
	}
	answer, err := v1.Recv()
	if err != nil {
		t.Fatal(err)
	}
	var listed []string
	for _, s := range answer.GetListServicesResponse().GetService() {
		listed = append(listed, s.GetName())
	}
	for _, name := range wanted {
		if !slices.Contains(listed, name) {
			t.Errorf("reflection does not list %s", name)
		}
	}
	old, err := grpc_reflection_v1alpha.NewServerReflectionClient(conn).ServerReflectionInfo(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := old.Send(&grpc_reflection_v1alpha.ServerReflectionRequest{MessageRequest: &grpc_reflection_v1alpha.ServerReflectionRequest_FileContainingSymbol{FileContainingSymbol: c1.ClaimServiceName}}); err != nil {
		t.Fatal(err)
	}
	if file, err := old.Recv(); err != nil || len(file.GetFileDescriptorResponse().GetFileDescriptorProto()) == 0 {
		t.Errorf("v1alpha gives %v, %v", file, err)
	}
}

func TestGRPCWebAndConnectGRPC(t *testing.T) {
	w := newWorld(t)
	for name, option := range map[string]connect.ClientOption{"gRPC-Web": connect.WithGRPCWeb(), "gRPC": connect.WithGRPC(), "JSON": connect.WithProtoJSON(), "GET": connect.WithHTTPGet(), "gzip": connect.WithSendGzip()} {
		c := w.client("auditor", option)
		got, err := c.Claims.GetClaim(t.Context(), &pb.GetClaimRequest{Name: claimName(w.claim[2])})
		if err != nil || got.GetClaim().GetNumber() != "C2" {
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
}

func TestOperations(t *testing.T) {
	down := false
	w := newWorld(t, func(c *Config) {
		c.Origins = []string{"https://console.example"}
		c.Head = func(context.Context) (int64, error) { return 12, nil }
		c.Ready = map[string]func(context.Context) error{"chain": func(context.Context) error {
			if down {
				return ErrConflict
			}
			return nil
		}}
	})
	get := func(path string) (int, string) {
		req, err := http.NewRequest(http.MethodGet, w.url+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		return w.do("", req)
	}
	if code, _ := get("/healthz"); code != 200 {
		t.Errorf("healthz is %d", code)
	}
	if code, body := get("/readyz"); code != 200 || !strings.Contains(body, `"ready":true`) {
		t.Errorf("readyz is %d %s", code, body)
	}
	down = true
	if code, body := get("/readyz"); code != 503 || !strings.Contains(body, "chain") {
		t.Errorf("readyz of an unready server is %d %s", code, body)
	}
	s, err := w.client("operator").Admin.GetStatus(t.Context(), &pb.GetStatusRequest{})
	if err != nil || s.GetPaidCents() != 16000 || s.GetChain().GetLagBlocks() != 2 || s.GetChain().GetSealers() != 3 || s.GetOpenAlerts() != 1 ||
		len(s.GetClaims()) != 1 || s.GetClaims()[0].GetCount() != 2 || s.GetFinalClaims() != 2 {
		t.Errorf("status is %v, %v", s, err)
	}
	if code, body := get("/metrics"); code != 200 || !strings.Contains(body, `rpc_method="careclear.v1.AdminService/GetStatus"`) {
		t.Errorf("metrics are %d %.600s", code, body)
	}
	req, _ := http.NewRequest(http.MethodOptions, w.url+c1.AdminServiceGetStatusProcedure, nil)
	req.Header.Set("Origin", "https://console.example")
	req.Header.Set("Access-Control-Request-Method", "POST")
	req.Header.Set("Access-Control-Request-Headers", "authorization,connect-protocol-version,content-type")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	if res.Header.Get("Access-Control-Allow-Origin") != "https://console.example" {
		t.Errorf("preflight answers %v", res.Header)
	}
	res, err = http.Get(w.url + "/healthz")
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	if res.Header.Get("X-Request-Id") == "" || res.Header.Get("Cache-Control") != "no-store" {
		t.Errorf("headers are %v", res.Header)
	}
}

// A panic is answered with the id under which its place is logged; its value, which may quote data, is not.
func TestPanicIsContained(t *testing.T) {
	w := newWorld(t)
	w.ports.panics = true
	_, err := w.client("payer1").Payers.ApproveReview(t.Context(), &pb.ApproveReviewRequest{Claim: claimName(w.claim[1])})
	if connect.CodeOf(err) != connect.CodeInternal || strings.Contains(err.Error(), "CANARY") {
		t.Errorf("a panic answers %v", err)
	}
	if logs := w.logs.String(); !strings.Contains(logs, "rpc panicked") || strings.Contains(logs, "CANARY") {
		t.Errorf("a panic logs %s", logs)
	}
	if _, err := w.client("payer1").Claims.ListClaims(t.Context(), &pb.ListClaimsRequest{}); err != nil {
		t.Errorf("after a panic: %v", err)
	}
}

func TestClientKeepsTokenAtHome(t *testing.T) {
	for address, ok := range map[string]bool{
		"http://127.0.0.1:1": true, "http://localhost:1": true, "http://[::1]:1": true, "https://api.example": true,
		"http://api.example": false, "http://10.0.0.1:80": false, "api.example": false, "ftp://localhost": false,
	} {
		if _, err := NewClient(address, base64.StdEncoding.EncodeToString([]byte("t"))); (err == nil) != ok {
			t.Errorf("%s: %v", address, err)
		}
	}
}
