package rpc

import (
	"context"
	"encoding/hex"
	"fmt"
	"strings"
	"testing"

	"connectrpc.com/connect"
	"github.com/google/uuid"

	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
	c1 "github.com/careclear/careclear/rpc/gen/careclear/v1/careclearv1connect"
)

// things is what a foreign call names: of party 2, or of nobody.
type things struct {
	claim, remittance, member, consent, payer, provider, plan, submission string
}

// Every procedure that takes the name of a thing, called by party 1 with things of party 2 and with things that do
// not exist: both answers are NOT_FOUND and the same.
func TestForeignThingsDoNotExist(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	ref := w.consent[2]
	foreign := things{
		claim: claimName(w.claim[2]), remittance: remittanceName(w.remittance[2]), member: memberName(w.member[2]),
		consent: "consents/" + hex.EncodeToString(ref[:]), payer: "payers/2", provider: "providers/12", plan: "plan2",
		submission: "submissions/" + uuid.NewString(),
	}
	nowhere := things{
		claim: claimName(uuid.New()), remittance: remittanceName(uuid.New()), member: memberName(uuid.New()),
		consent: "consents/" + strings.Repeat("0", 64), payer: "payers/99", provider: "providers/99", plan: "plan99",
		submission: "submissions/" + uuid.NewString(),
	}
	w.exec("insert into submission (id, principal, provider, format, received_at) values ($1, 'provider12', 12, 'x12-837p', $2)",
		strings.TrimPrefix(foreign.submission, "submissions/"), epoch)
	type call func(*Client, things) error
	grant := func(x things) *pb.ConsentGrant {
		return &pb.ConsentGrant{Member: x.member, Ref: bytes32(1), Controller: make([]byte, 20), Grantee: 1, Purposes: 8, Scopes: 1, NotBefore: "2026-01-01",
			NotAfter: "2027-01-01", Basis: pb.LegalBasis_LEGAL_BASIS_CONSENT, Terms: bytes32(1), Nonce: bytes32(1), Deadline: 5}
	}
	watch := func(c *Client, r *pb.WatchClaimsRequest) error {
		s, err := c.Claims.WatchClaims(ctx, r)
		if err != nil {
			return err
		}
		defer s.Close()
		if s.Receive() {
			return nil
		}
		return s.Err()
	}
	cases := map[string]map[string]call{ // procedure -> callers
		c1.ClaimServiceGetClaimProcedure: {"provider11 payer1 patient1": func(c *Client, x things) error {
			_, err := c.Claims.GetClaim(ctx, &pb.GetClaimRequest{Name: x.claim})
			return err
		}},
		c1.ClaimServiceWatchClaimsProcedure: {
			"provider11 payer1 patient1": func(c *Client, x things) error {
				return watch(c, &pb.WatchClaimsRequest{Claim: x.claim})
			},
			"payer1":     func(c *Client, x things) error { return watch(c, &pb.WatchClaimsRequest{Payer: x.payer}) },
			"provider11": func(c *Client, x things) error { return watch(c, &pb.WatchClaimsRequest{Provider: x.provider}) },
		},
		c1.ClaimServiceGetAcknowledgementsProcedure: {"provider11 operator": func(c *Client, x things) error {
			s, err := c.Claims.GetAcknowledgements(ctx, &pb.GetAcknowledgementsRequest{Submission: x.submission})
			if err != nil {
				return err
			}
			defer s.Close()
			if s.Receive() {
				return nil
			}
			return s.Err()
		}},
		c1.EligibilityServiceCheckEligibilityProcedure: {"payer1": func(c *Client, x things) error {
			_, err := c.Eligibility.CheckEligibility(ctx, &pb.CheckEligibilityRequest{Payer: x.payer, MemberId: "MID2", ServiceDay: "2026-02-01"})
			return err
		}},
		c1.ConsentServicePrepareGrantProcedure: {"patient1": func(c *Client, x things) error {
			_, err := c.Consents.PrepareGrant(ctx, &pb.PrepareGrantRequest{Grant: grant(x)})
			return err
		}},
		c1.ConsentServiceGrantConsentProcedure: {"patient1": func(c *Client, x things) error {
			_, err := c.Consents.GrantConsent(ctx, &pb.GrantConsentRequest{Grant: grant(x), Signature: make([]byte, 65)})
			return err
		}},
		c1.ConsentServiceRevokeConsentProcedure: {"patient1": func(c *Client, x things) error {
			_, err := c.Consents.RevokeConsent(ctx, &pb.RevokeConsentRequest{Name: x.consent, Nonce: bytes32(1), Deadline: 5, Signature: make([]byte, 65)})
			return err
		}},
		c1.ConsentServiceListConsentsProcedure: {"patient1 payer1": func(c *Client, x things) error {
			_, err := c.Consents.ListConsents(ctx, &pb.ListConsentsRequest{Parent: x.member})
			return err
		}},
		c1.MemberServiceEnrollMembersProcedure: {"payer1": func(c *Client, x things) error {
			_, err := c.Members.EnrollMembers(ctx, &pb.EnrollMembersRequest{Content: []byte("{}"), Plan: x.plan, StartDay: "2026-01-01", EndDay: "2026-12-31"})
			return err
		}},
		c1.MemberServiceStreamMembersProcedure: {"payer1": func(c *Client, x things) error {
			s, err := c.Members.StreamMembers(ctx)
			if err != nil {
				return err
			}
			_ = s.Send(&pb.StreamMembersRequest{Content: []byte("{}"), Plan: x.plan, StartDay: "2026-01-01", EndDay: "2026-12-31"})
			_, err = s.CloseAndReceive()
			return err
		}},
		c1.PayerServiceListReviewsProcedure: {"payer1": func(c *Client, x things) error {
			_, err := c.Payers.ListReviews(ctx, &pb.ListReviewsRequest{Parent: x.payer})
			return err
		}},
		c1.PayerServiceApproveReviewProcedure: {"payer1": func(c *Client, x things) error {
			_, err := c.Payers.ApproveReview(ctx, &pb.ApproveReviewRequest{Claim: x.claim})
			return err
		}},
		c1.PayerServiceDenyReviewProcedure: {"payer1": func(c *Client, x things) error {
			_, err := c.Payers.DenyReview(ctx, &pb.DenyReviewRequest{Claim: x.claim, Carc: "96"})
			return err
		}},
		c1.ClaimServiceVoidClaimProcedure: {"provider11": func(c *Client, x things) error {
			_, err := c.Claims.VoidClaim(ctx, &pb.VoidClaimRequest{Name: x.claim})
			return err
		}},
		c1.ClaimServiceAppealClaimProcedure: {"provider11": func(c *Client, x things) error {
			_, err := c.Claims.AppealClaim(ctx, &pb.AppealClaimRequest{Name: x.claim, Statement: "why"})
			return err
		}},
		c1.ClaimServiceDisputeClaimProcedure: {"provider11": func(c *Client, x things) error {
			_, err := c.Claims.DisputeClaim(ctx, &pb.DisputeClaimRequest{Name: x.claim, Statement: "why"})
			return err
		}},
		c1.PayerServiceAnswerAppealProcedure: {"payer1": func(c *Client, x things) error {
			_, err := c.Payers.AnswerAppeal(ctx, &pb.AnswerAppealRequest{Claim: x.claim})
			return err
		}},
		c1.PayerServiceGetAppealProcedure: {"payer1": func(c *Client, x things) error {
			_, err := c.Payers.GetAppeal(ctx, &pb.GetAppealRequest{Claim: x.claim})
			return err
		}},
		c1.PayerServiceRecoverClaimProcedure: {"payer1": func(c *Client, x things) error {
			_, err := c.Payers.RecoverClaim(ctx, &pb.RecoverClaimRequest{Claim: x.claim, Reason: "overpayment"})
			return err
		}},
		c1.PayerServiceHoldClaimProcedure: {"payer1": func(c *Client, x things) error {
			_, err := c.Payers.HoldClaim(ctx, &pb.HoldClaimRequest{Claim: x.claim, Reason: "inquiry", Days: 1})
			return err
		}},
		c1.PayerServiceReleaseClaimProcedure: {"payer1": func(c *Client, x things) error {
			_, err := c.Payers.ReleaseClaim(ctx, &pb.ReleaseClaimRequest{Claim: x.claim})
			return err
		}},
		c1.PayerServiceRecordDocumentProcedure: {"payer1": func(c *Client, x things) error {
			_, err := c.Payers.RecordDocument(ctx, &pb.RecordDocumentRequest{Claim: x.claim, Control: "A1"})
			return err
		}},
		c1.MemberServiceRecordOtherCoverageProcedure: {"payer1": func(c *Client, x things) error {
			_, err := c.Members.RecordOtherCoverage(ctx, &pb.RecordOtherCoverageRequest{Member: x.member, PayerId: "OTHER1", StartDay: "2026-01-01", EndDay: "2026-12-31"})
			return err
		}},
		c1.PayerServicePreviewReviewProcedure: {"payer1": func(c *Client, x things) error {
			_, err := c.Payers.PreviewReview(ctx, &pb.PreviewReviewRequest{Claim: x.claim})
			return err
		}},
		c1.AuditServiceReplayClaimProcedure: {"payer1": func(c *Client, x things) error {
			_, err := c.Audit.ReplayClaim(ctx, &pb.ReplayClaimRequest{Name: x.claim})
			return err
		}},
		c1.PayerServiceGetPayerSummaryProcedure: {"payer1": func(c *Client, x things) error {
			_, err := c.Payers.GetPayerSummary(ctx, &pb.GetPayerSummaryRequest{Name: x.payer})
			return err
		}},
		c1.RemittanceServiceGetRemittanceProcedure: {"provider11 payer1": func(c *Client, x things) error {
			_, err := c.Remittances.GetRemittance(ctx, &pb.GetRemittanceRequest{Name: x.remittance})
			return err
		}},
		c1.RemittanceServiceDownloadRemittanceProcedure: {"provider11 payer1": func(c *Client, x things) error {
			_, err := c.Remittances.DownloadRemittance(ctx, &pb.DownloadRemittanceRequest{Name: x.remittance, Format: pb.RemittanceFormat_REMITTANCE_FORMAT_X12_835})
			return err
		}},
		c1.RemittanceServiceGetExplanationOfBenefitProcedure: {"provider11 payer1 patient1": func(c *Client, x things) error {
			_, err := c.Remittances.GetExplanationOfBenefit(ctx, &pb.GetExplanationOfBenefitRequest{Claim: x.claim})
			return err
		}},
	}
	// The table of this test follows the table of policies: a new procedure that names a thing must be added.
	for procedure, p := range policies() {
		for _, what := range p.scope {
			if what != anyPayer && what != anAlert && cases[procedure] == nil {
				t.Errorf("no foreign call for %s", procedure)
			}
		}
	}
	w.ports.resolve = func(uuid.UUID, string, string) { t.Error("a foreign review reached settlement") }
	defer func() {
		if len(w.ports.acts) > 0 {
			t.Errorf("foreign acts reached settlement: %v", w.ports.acts)
		}
	}()
	for procedure, callers := range cases {
		for names, f := range callers {
			for _, who := range strings.Fields(names) {
				c := w.client(who)
				theirs, none := f(c, foreign), f(c, nowhere)
				if connect.CodeOf(theirs) != connect.CodeNotFound || fmt.Sprint(theirs) != fmt.Sprint(none) {
					t.Errorf("%s as %s: another's thing answers %v, no thing answers %v", procedure, who, theirs, none)
				}
			}
		}
	}
	if len(w.ports.enrolled) != 0 {
		t.Error("a foreign enrolment reached intake")
	}
}

// Lists hold only what is the caller's, whatever the filter says.
func TestListsHoldOwnThings(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	for who, want := range map[string]int{"provider11": 1, "payer1": 1, "patient1": 1, "analyst": 2, "auditor": 2, "operator": 2} {
		c := w.client(who)
		for _, filter := range []string{"", `payer = "payers/2" OR payer = "payers/1"`, `NOT payer = "payers/9"`} {
			got, err := c.Claims.ListClaims(ctx, &pb.ListClaimsRequest{Filter: filter})
			if err != nil || len(got.GetClaims()) != want {
				t.Errorf("%s lists %d claims with %q, want %d (%v)", who, len(got.GetClaims()), filter, want, err)
			}
			for _, x := range got.GetClaims() {
				if want == 1 && x.GetName() != claimName(w.claim[1]) {
					t.Errorf("%s sees %s", who, x.GetName())
				}
				if who == "provider11" && x.GetMember() != "" {
					t.Error("a provider sees a pseudonym")
				}
			}
			events, err := c.History.QueryHistory(ctx, &pb.QueryHistoryRequest{Filter: filter})
			if err != nil || len(events.GetEntries()) != 2*want {
				t.Errorf("%s reads %d events with %q, want %d (%v)", who, len(events.GetEntries()), filter, 2*want, err)
			}
		}
	}
	if _, err := w.client("provider11").Claims.ListClaims(ctx, &pb.ListClaimsRequest{Filter: fmt.Sprintf("member = %q", memberName(w.member[1]))}); connect.CodeOf(err) != connect.CodeInvalidArgument {
		t.Errorf("a provider filters by pseudonym: %v", err)
	}
	for who, want := range map[string]int{"provider11": 1, "payer1": 1, "auditor": 2} {
		got, err := w.client(who).Remittances.ListRemittances(ctx, &pb.ListRemittancesRequest{})
		if err != nil || len(got.GetRemittances()) != want {
			t.Errorf("%s lists %d remittances, want %d (%v)", who, len(got.GetRemittances()), want, err)
		}
	}
	for who, want := range map[string]string{"provider11": "[provider:11]", "payer2": "[escrow:2]", "auditor": "[escrow:1 escrow:2 outside provider:11 provider:12]"} {
		got, err := w.client(who).Audit.GetBalances(ctx, &pb.GetBalancesRequest{})
		var accounts []string
		for _, b := range got.GetBalances() {
			accounts = append(accounts, b.GetAccount())
		}
		if err != nil || fmt.Sprint(accounts) != want || !got.GetBalanced() {
			t.Errorf("%s sees accounts %v, balanced %t, want %s (%v)", who, accounts, got.GetBalanced(), want, err)
		}
	}
	// A payer sees its incentive pool too, and nobody else's.
	w.exec("insert into chain_treasury (block_number, log_index, kind, payer, amount, source, target) values (5, 90, 'incentives-funded', 2, 7, 'escrow:2', 'pool:2')")
	w.post("incentives-funded", 5, 90, "escrow:2", "pool:2", 7)
	for who, want := range map[string]string{"payer1": "[escrow:1]", "payer2": "[escrow:2 pool:2]"} {
		got, err := w.client(who).Audit.GetBalances(ctx, &pb.GetBalancesRequest{})
		var accounts []string
		for _, b := range got.GetBalances() {
			accounts = append(accounts, b.GetAccount())
		}
		if err != nil || fmt.Sprint(accounts) != want || !got.GetBalanced() {
			t.Errorf("%s sees accounts %v, balanced %t, want %s (%v)", who, accounts, got.GetBalanced(), want, err)
		}
	}
	// An event that the ledger missed shows at once.
	w.exec("insert into chain_treasury (block_number, log_index, kind, provider, amount, source, target) values (4, 9, 'withdrawn', 11, 5, 'provider:11', 'outside')")
	got, err := w.client("auditor").Audit.GetBalances(context.Background(), &pb.GetBalancesRequest{})
	if err != nil || got.GetBalanced() {
		t.Errorf("books that differ are called balanced (%v)", err)
	}
}
