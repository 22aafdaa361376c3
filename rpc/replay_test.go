package rpc

import (
	"testing"

	"connectrpc.com/connect"
	"github.com/google/go-cmp/cmp"
	"google.golang.org/protobuf/testing/protocmp"

	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// TestReplay: the claim's payer and auditors see its decisions made again; nobody else, and nobody where nothing replays.
func TestReplay(t *testing.T) {
	w := newWorld(t)
	name := claimName(w.claim[1])
	want := &pb.ReplayClaimResponse{Decisions: []*pb.ReplayedDecision{
		{Version: 1, DecidedBy: "rules", Outcome: "paid", Plan: "gold@1", Inputs: "0a", Digest: "0b", OnChain: true, Same: true},
		{Version: 2, DecidedBy: "examiner", Outcome: "denied", Inputs: "0a", Digest: "0c", Differences: []string{"the stored lines differ"}},
	}}
	for who, code := range map[string]connect.Code{"payer1": 0, "auditor": 0, "payer2": connect.CodeNotFound, "provider11": connect.CodePermissionDenied, "patient1": connect.CodePermissionDenied} {
		got, err := w.client(who).Audit.ReplayClaim(t.Context(), &pb.ReplayClaimRequest{Name: name})
		switch {
		case code != 0 && connect.CodeOf(err) != code:
			t.Errorf("%s: %v, want %v", who, err, code)
		case code == 0 && err != nil:
			t.Errorf("%s: %v", who, err)
		case code == 0:
			if diff := cmp.Diff(want, got, protocmp.Transform()); diff != "" {
				t.Errorf("%s: %s", who, diff)
			}
		}
	}
	preview, err := w.client("payer1").Payers.PreviewReview(t.Context(), &pb.PreviewReviewRequest{Claim: name})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(&pb.PreviewReviewResponse{OutcomeBefore: "paid", OutcomeAfter: "denied", PaidCentsBefore: 8000, PatientCentsBefore: 1000, PatientCentsAfter: 10000,
		Lines: []*pb.PreviewedLine{{Number: 1, PaidCentsBefore: 8000, AdjustmentsAfter: []string{"PR-27"}, ExplanationAfter: "Coverage had ended."}}}, preview, protocmp.Transform()); diff != "" {
		t.Error(diff)
	}
	w.ports.fail = ErrConflict
	if _, err := w.client("payer1").Audit.ReplayClaim(t.Context(), &pb.ReplayClaimRequest{Name: name}); connect.CodeOf(err) != connect.CodeFailedPrecondition {
		t.Errorf("inputs that are gone: %v", err)
	}
	none := newWorld(t, func(c *Config) { c.Replays = nil })
	if _, err := none.client("auditor").Audit.ReplayClaim(t.Context(), &pb.ReplayClaimRequest{Name: claimName(none.claim[1])}); connect.CodeOf(err) != connect.CodeUnimplemented {
		t.Errorf("without replays: %v", err)
	}
}

// TestSuccessor: a claim and the one that replaces it, or adjudicates it again, name each other.
func TestSuccessor(t *testing.T) {
	for _, column := range []string{"replaces", "readjudicates"} {
		w := newWorld(t)
		w.exec(`update claim set `+column+` = $1 where id = $2`, w.claim[1], w.claim[2])
		get := func(i int) *pb.Claim {
			res, err := w.client("auditor").Claims.GetClaim(t.Context(), &pb.GetClaimRequest{Name: claimName(w.claim[i])})
			if err != nil {
				t.Fatal(err)
			}
			return res.GetClaim()
		}
		old, newer := get(1), get(2)
		if newer.GetOriginal() != old.GetNumber() || old.GetSuccessor() != newer.GetNumber() || old.GetOriginal()+newer.GetSuccessor() != "" {
			t.Errorf("%s: %s has original %q, successor %q; %s has %q, %q", column,
				old.GetNumber(), old.GetOriginal(), old.GetSuccessor(), newer.GetNumber(), newer.GetOriginal(), newer.GetSuccessor())
		}
	}
}
