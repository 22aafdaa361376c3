package rpc

import (
	"strings"
	"testing"

	"connectrpc.com/connect"
	"github.com/google/uuid"

	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// The sender, and whoever sends for the same provider, gets the answers of a submission; nobody else.
func TestAcknowledgements(t *testing.T) {
	w := newWorld(t)
	id := uuid.New()
	w.exec("insert into submission (id, principal, provider, format, received_at) values ($1, 'another-desk', 11, 'x12-837p', $2)", id, epoch)
	own := uuid.New()
	w.exec("insert into submission (id, principal, format, received_at) values ($1, 'operator', 'x12-837p', $2)", own, epoch)
	for _, tc := range []struct {
		who string
		id  uuid.UUID
		ok  bool
	}{{"provider11", id, true}, {"provider12", id, false}, {"operator", id, false}, {"operator", own, true}, {"provider11", own, false}} {
		s, err := w.client(tc.who).Claims.GetAcknowledgements(t.Context(), &pb.GetAcknowledgementsRequest{Submission: "submissions/" + tc.id.String()})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for s.Receive() {
			got = append(got, s.Msg().GetDocument().GetFileName())
		}
		if text := strings.Join(got, " "); tc.ok && (s.Err() != nil || text != "000000001.999 000000002.277ca") || !tc.ok && connect.CodeOf(s.Err()) != connect.CodeNotFound {
			t.Errorf("%s: %q, %v", tc.who, text, s.Err())
		}
		s.Close()
	}
}

func TestInquire(t *testing.T) {
	w := newWorld(t)
	for who, want := range map[string]string{"provider11": "{Provider:11 Payer:0} ISA", "payer1": "{Provider:0 Payer:1} ISA"} {
		res, err := w.client(who).Eligibility.Inquire(t.Context(), &pb.InquireRequest{Content: []byte("ISA")})
		if err != nil || len(res.GetDocuments()) != 1 || string(res.GetDocuments()[0].GetContent()) != want || res.GetDocuments()[0].GetFileName() != "000000007.271" {
			t.Errorf("%s: %v, %v", who, res, err)
		}
	}
	none := newWorld(t, func(c *Config) { c.Inquiries = nil })
	if _, err := none.client("payer1").Eligibility.Inquire(t.Context(), &pb.InquireRequest{Content: []byte("ISA")}); connect.CodeOf(err) != connect.CodeUnimplemented {
		t.Error(err)
	}
}

// An 834 names its own plan and days; the payer that sends is known to intake.
func TestEnrollWithoutPlan(t *testing.T) {
	w := newWorld(t)
	for who, payer := range map[string]uint32{"payer1": 1, "operator": 0} {
		w.ports.enrolled = nil
		if _, err := w.client(who).Members.EnrollMembers(t.Context(), &pb.EnrollMembersRequest{Content: []byte("ISA")}); err != nil {
			t.Fatal(err)
		}
		if e := w.ports.enrolled; len(e) != 1 || e[0].Payer != payer || e[0].Plan != "" || e[0].End != 0 {
			t.Errorf("%+v", e)
		}
	}
}
