package devnet

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/careclear/careclear/devnet/demo"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/internal/x12/ack"
	"github.com/careclear/careclear/internal/x12/enroll"
	"github.com/careclear/careclear/internal/x12/inquiry"
	"github.com/careclear/careclear/rpc"
	careclearv1 "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// everyX12FileIsAnswered fetches the TA1s, 999s and 277CAs of the world's X12 files and returns them by name. There is one
// status for each claim, and it says what became of it at intake.
func everyX12FileIsAnswered(t *testing.T, ctx context.Context, s *Stack, w *demo.World) map[string][]byte {
	t.Helper()
	client := as(t, s, "operator")
	out := map[string][]byte{}
	for _, f := range w.Files() {
		res, err := client.Claims.SubmitClaims(ctx, &careclearv1.SubmitClaimsRequest{Content: f.Content})
		if err != nil {
			t.Fatal(err)
		}
		docs := acknowledgements(t, ctx, client, res.Submission.Name)
		if f.Format != demo.FormatX12P && f.Format != demo.FormatX12I {
			if len(docs) != 0 {
				t.Errorf("%s: %d X12 answers", f.Name, len(docs))
			}
			continue
		}
		kinds := map[string]int{}
		var said []ack.Answer
		for _, d := range docs {
			kinds[d.Kind]++
			out[strings.TrimSuffix(f.Name, ".837p")+"-"+d.FileName] = d.Content
			if d.Kind != "277CA" {
				continue
			}
			for a, err := range ack.Read277CA(ctx, bytes.NewReader(d.Content), x12.Limits{}) {
				if err != nil {
					t.Fatalf("%s: %v", f.Name, err)
				}
				said = append(said, a)
			}
		}
		if kinds["999"] != 1 || kinds["277CA"] != 1 || len(said) != len(res.Submission.Receipts) {
			t.Errorf("%s: answered with %v, %d statuses for %d claims", f.Name, kinds, len(said), len(res.Submission.Receipts))
			continue
		}
		for i, r := range res.Submission.Receipts { // a set is one payer's and one provider's: in the order of the file
			if taken := r.Refusal == nil; taken && (said[i].Category != "A2" || said[i].PayerControl != r.Number) || !taken && said[i].Category != r.Refusal.Code {
				t.Errorf("%s claim %d: %+v for %v", f.Name, i, said[i], r)
			}
		}
	}
	return out
}

func acknowledgements(t *testing.T, ctx context.Context, client *rpc.Client, submission string) (docs []*careclearv1.X12Document) {
	t.Helper()
	stream, err := client.Claims.GetAcknowledgements(ctx, &careclearv1.GetAcknowledgementsRequest{Submission: submission})
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Close()
	for stream.Receive() {
		docs = append(docs, stream.Msg().Document)
	}
	if err := stream.Err(); err != nil && !strings.Contains(err.Error(), "not_found") {
		t.Fatal(err)
	}
	return docs
}

// aFamilyByX12 lives a family's year in X12 alone: enrolled by 834, asked for by 270 and 278, billed by 837P and answered,
// asked for by 276 until it is paid, the child's coverage ended in the past. It returns the files it sent and got.
func aFamilyByX12(t *testing.T, ctx context.Context, s *Stack, w *demo.World) map[string][]byte {
	t.Helper()
	out := map[string][]byte{}
	i := slices.IndexFunc(w.Claims, func(c demo.Claim) bool {
		return c.Plant == "" && c.Payer == 0 && c.Kind == claim.Professional && w.Providers[c.Provider].Format == demo.FormatX12P && len(c.Lines) == 1
	})
	template := w.Claims[i]
	plan, payer, provider := w.Plans[template.Payer], w.Payers[template.Payer], w.Providers[template.Provider]
	insurer := as(t, s, fmt.Sprintf("payer-%d", firstPayer+template.Payer))
	var number int
	if err := s.pool.QueryRow(ctx, `select number from organisation where npi = $1`, provider.NPI).Scan(&number); err != nil {
		t.Fatal(err)
	}
	clinic := as(t, s, fmt.Sprintf("provider-%d", number))
	env := x12.Envelope{Sender: x12.Party{ID: provider.NPI, Name: provider.Last, Contact: "Desk", Phone: "5555550100"}, Receiver: x12.Party{ID: payer.ID, Name: payer.Name},
		Control: 900_000_001, Now: s.cfg.Now()}
	file := func(name string, write func(*bytes.Buffer) error) []byte {
		t.Helper()
		env.Control++
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Fatal(err)
		}
		out[name] = b.Bytes()
		return b.Bytes()
	}
	address := &claim.Address{Lines: []string{"2 Hill Street"}, City: "Akron", State: "OH", Zip: "44301"}
	born := [2]claim.Day{4000, 16000}
	parent := claim.Person{MemberID: "X12FAMILY", Last: "Rivers", First: "Jo", Birth: &born[0], Gender: "F", Address: address, Relation: "18"}
	child := claim.Person{MemberID: "X12FAMILY", Last: "Rivers", First: "Kim", Birth: &born[1], Gender: "M", Address: address, Relation: "19"}

	enrolment := func(name string, what enroll.Maintenance, day claim.Day, people ...claim.Person) *careclearv1.Enrollment {
		t.Helper()
		var members []enroll.Member
		for _, p := range people {
			m := enroll.Member{Subscriber: p.Relation == "18", Relation: p.Relation, Maintenance: what, SubscriberID: p.MemberID, Employment: "FT", Person: p,
				Coverages: []enroll.Coverage{{Maintenance: what, Line: "HLT", Plan: plan.ID, From: &day}}}
			if what == enroll.Cancel {
				m.To, m.Coverages[0].From, m.Coverages[0].To = &day, nil, &day
			}
			members = append(members, m)
		}
		content := file(name, func(b *bytes.Buffer) error {
			return enroll.Write(b, enroll.Header{Reference: "X12-" + fmt.Sprint(env.Control), Day: claim.DayOf(s.cfg.Now()), Sponsor: enroll.Party{Name: "Mill Works", ID: "999888777"},
				Payer: enroll.Party{Name: payer.Name, Qualifier: "XV", ID: payer.ID}}, members, env)
		})
		res, err := insurer.Members.EnrollMembers(ctx, &careclearv1.EnrollMembersRequest{Content: content, DevConsents: true})
		if err != nil {
			t.Fatal(err)
		}
		if len(res.Enrollment.Refusals)+len(res.Enrollment.Warnings) > 0 {
			t.Fatalf("%s: %v", name, res.Enrollment)
		}
		return res.Enrollment
	}
	from := template.From - 60
	if e := enrolment("family.834", enroll.Add, from, parent, child); e.Enrolled != 2 {
		t.Errorf("enrolled %v", e)
	}
	if e := enrolment("family-again.834", enroll.Audit, from, parent, child); e.Repeated != 2 {
		t.Errorf("enrolled again %v", e)
	}

	ask := func(name, kind string, write func(*bytes.Buffer) error) []byte {
		t.Helper()
		res, err := clinic.Eligibility.Inquire(ctx, &careclearv1.InquireRequest{Content: file(name, write)})
		if err != nil {
			t.Fatal(err)
		}
		if len(res.Documents) != 1 || res.Documents[0].Kind != kind {
			t.Fatalf("%s is answered with %v", name, res.Documents)
		}
		out[name+"."+kind] = res.Documents[0].Content
		return res.Documents[0].Content
	}
	source := inquiry.Party{Code: "PR", Name: payer.Name, Qualifier: "PI", ID: payer.ID}
	asker := inquiry.Party{Code: "1P", Name: provider.Last, Qualifier: "XX", ID: provider.NPI}
	kid := claim.Person{Last: child.Last, First: child.First, Birth: child.Birth, Gender: child.Gender}
	about := inquiry.Parties{Payer: source, Receiver: asker, Subscriber: parent, Dependent: &kid, Trace: "X12-1", Origin: "9876543210"}
	if got := ask("covered.270", "271", func(b *bytes.Buffer) error {
		return inquiry.Write270(b, "R1", []inquiry.Eligibility{{Parties: about, Services: []string{"30"}}}, env)
	}); !bytes.Contains(got, []byte("EB*1*FAM*30**"+strings.ToUpper(plan.ID))) {
		t.Errorf("270: %s", got)
	}
	if got := ask("authorize.278", "278", func(b *bytes.Buffer) error {
		return inquiry.Write278(b, inquiry.Batch{Reference: "R2"}, []inquiry.Review{{Parties: about, Event: "3", Category: "HS", Type: "I",
			Services: []inquiry.ReviewService{{Trace: "S1", Service: claim.Code{System: claim.HCPCS, Value: "G0151"}, Units: 8000, UnitKind: "UN"}}}}, env)
	}); !bytes.Contains(got, []byte("HCR*A4*AU")) {
		t.Errorf("278: %s", got)
	}

	bill := template.Claim
	bill.PatientControl, bill.Subscriber, bill.Payer, bill.Receiver, bill.Format = "X12-KID", parent, claim.Payer{ID: payer.ID, Name: payer.Name}, payer.ID, ""
	bill.Subscriber.Relation, bill.Patient = "", &kid
	bill.Patient.Relation, bill.Patient.Address = "19", address
	bill.Lines = slices.Clone(bill.Lines)
	bill.Lines[0].Units, bill.Lines[0].Charge = 30*bill.Lines[0].Units, 30*bill.Lines[0].Charge // more than the deductible
	bill.Charge = bill.Lines[0].Charge
	content := file("kid.837", func(b *bytes.Buffer) error { return x12.Write837P(b, []claim.Claim{bill}, env) })
	sub, err := clinic.Claims.SubmitClaims(ctx, &careclearv1.SubmitClaimsRequest{Content: content})
	if err != nil {
		t.Fatal(err)
	}
	if sub.Submission.Accepted != 1 {
		t.Fatalf("%v", sub.Submission)
	}
	for _, d := range acknowledgements(t, ctx, clinic, sub.Submission.Name) {
		out["kid-"+d.FileName] = d.Content
	}
	if err := s.Quiet(ctx); err != nil {
		t.Fatal(err)
	}
	state := func(name string) []byte {
		t.Helper()
		p := about
		p.Receiver, p.Provider, p.Origin = inquiry.Party{Code: "41", Name: provider.Last, Qualifier: "46", ID: provider.NPI}, asker, ""
		return ask(name, "277", func(b *bytes.Buffer) error {
			return inquiry.Write276(b, "R3", []inquiry.StatusRequest{{Parties: p, ClaimRef: inquiry.ClaimRef{PatientControl: "X12-KID"}}}, env)
		})
	}
	if got := state("where.276"); !bytes.Contains(got, []byte("STC*F1:65*")) {
		t.Errorf("276: %s", got)
	}

	if e := enrolment("child-ends.834", enroll.Cancel, bill.From-1, child); e.Changed != 1 {
		t.Errorf("ended %v", e)
	}
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(200 * time.Millisecond) {
		var open int
		if err := s.pool.QueryRow(ctx, `select count(*) from review where reason = 'coverage-terminated' and claim_id = $1::text::uuid`,
			strings.TrimPrefix(sub.Submission.Receipts[0].Claim, "claims/")).Scan(&open); err != nil {
			t.Fatal(err)
		}
		if open == 1 {
			break
		}
		if time.Now().After(deadline) {
			t.Fatal("the end of a coverage in the past opens no review")
		}
	}
	return out
}
