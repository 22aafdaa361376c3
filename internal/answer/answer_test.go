package answer_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"pgregory.net/rapid"

	"github.com/careclear/careclear/internal/answer"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/intake"
	"github.com/careclear/careclear/internal/testdb"
	"github.com/careclear/careclear/internal/vault"
	"github.com/careclear/careclear/internal/vault/vaultpg"
	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/internal/x12/enroll"
	"github.com/careclear/careclear/internal/x12/inquiry"
)

var today = claim.Day(20000) // 2024-10-04

// office is a payer with a plan, two clinics, and a family that is insured.
type office struct {
	*testing.T
	answer.Service
	intake *intake.Service
	env    x12.Envelope
}

func at(d claim.Day) *claim.Day        { return &d }
func cents(c claim.Cents) *claim.Cents { return &c }

var (
	payerParty = inquiry.Party{Code: "PR", Name: "One", Qualifier: "PI", ID: "PAYER1"}
	clinic     = inquiry.Party{Code: "1P", Name: "Clinic", Qualifier: "XX", ID: "1234567893"}
	other      = inquiry.Party{Code: "1P", Name: "Other", Qualifier: "XX", ID: "1245319599"}
	sender     = inquiry.Party{Code: "41", Name: "Clear", Qualifier: "46", ID: "CLEARSND"}
	jo         = claim.Person{MemberID: "M1", Last: "Canary", First: "Jo", Birth: at(3000), Gender: "F"}
	kim        = claim.Person{Last: "Canary", First: "Kim", Birth: at(15000), Gender: "M"}
)

const (
	mine  = 21
	their = 22
)

func newOffice(t *testing.T) *office {
	t.Helper()
	pool := testdb.New(t)
	now := func() time.Time { return today.Time().Add(9 * time.Hour) }
	o := &office{T: t, env: x12.Envelope{Sender: x12.Party{ID: "CLEARSND", Qualifier: "30"}, Receiver: x12.Party{ID: "CARECLEAR"}, Control: 9, Now: now(), Test: true}}
	kek, err := vault.OpenFile(vault.FileConfig{Keyset: filepath.Join(t.TempDir(), "keyset.age"), Identity: filepath.Join(t.TempDir(), "id.txt"), Dev: true})
	o.check(err)
	v, err := vault.Open(t.Context(), kek, vaultpg.New(pool), vault.Options{Tenant: "test", Now: now})
	o.check(err)
	o.intake = &intake.Service{Pool: pool, Vault: v, Now: now, Consents: intake.ConsentSigning{ChainID: 1337, Contract: common.Address{1}}, Wake: func(context.Context, pgx.Tx) error { return nil }}
	o.Service = answer.Service{Pool: pool, Members: o.intake, Now: now,
		Terms: func(context.Context, string) (answer.Terms, error) {
			return answer.Terms{Deductible: cents(50000), FamilyDeductible: cents(100000), OOP: cents(300000), Copay: cents(2000), CoinsuranceBps: 2000}, nil
		},
		Authorize: func(ctx context.Context, payer uint32, member uuid.UUID, a answer.Authorization) error {
			_, err := pool.Exec(ctx, `insert into prior_authorization (payer, number, member_id, status, services, start_day, end_day, provider_key, units, updated_at)
				values ($1, $2, $3, $4, jsonb_build_array(jsonb_build_object('from', $5::text, 'to', $5::text)), $6, $7, $8, $9, now())
				on conflict (payer, number) do update set status = excluded.status, services = excluded.services, start_day = excluded.start_day, end_day = excluded.end_day,
					provider_key = excluded.provider_key, units = excluded.units`,
				payer, a.Number, member, a.Status, a.Service, a.From.Time(), a.To.Time(), a.Provider, int64(a.Units))
			return err
		}}
	o.exec(`insert into organisation (number, kind, name, npi, payer_id) values (1, 'payer', 'One', null, 'PAYER1'), (2, 'payer', 'Two', null, 'PAYER2'),
		(21, 'provider', 'Clinic', '1234567893', null), (22, 'provider', 'Other', '1245319599', null)`)
	o.exec(`insert into plan (id, version, payer, number, source, digest, annual_maximum) values ('gold', 1, 1, 7, '', '\x00', 0)`)
	var b bytes.Buffer
	from := today - 100
	members := []enroll.Member{
		{Subscriber: true, Relation: "18", Maintenance: enroll.Add, SubscriberID: "M1", Person: jo, Coverages: []enroll.Coverage{{Maintenance: enroll.Add, Line: "HLT", From: &from, To: at(today + 200)}}},
		{Relation: "19", Maintenance: enroll.Add, SubscriberID: "M1", Person: kim, Coverages: []enroll.Coverage{{Maintenance: enroll.Add, Line: "HLT", From: &from}}}}
	o.check(enroll.Write(&b, enroll.Header{Reference: "E", Day: today, Sponsor: enroll.Party{Name: "Mill", ID: "1"}, Payer: enroll.Party{Name: "One", ID: "PAYER1"}}, members, o.env))
	res, err := o.intake.Enroll(t.Context(), intake.Enrollment{Content: &b})
	o.check(err)
	if res.Enrolled != 2 {
		t.Fatalf("%+v", res)
	}
	return o
}

func (o *office) check(err error) {
	if err != nil {
		o.Helper()
		o.Fatal(err)
	}
}

func (o *office) exec(sql string, args ...any) {
	o.Helper()
	_, err := o.Pool.Exec(o.Context(), sql, args...)
	o.check(err)
}

// send lets a clinic or payer ask and returns the answers by kind.
func (o *office) send(asker answer.Asker, write func(*bytes.Buffer) error) map[string]string {
	o.Helper()
	var b bytes.Buffer
	o.check(write(&b))
	return o.text(asker, b.String())
}

func (o *office) text(asker answer.Asker, text string) map[string]string {
	o.Helper()
	got, err := o.Answer(o.Context(), asker, strings.NewReader(text))
	o.check(err)
	out := map[string]string{}
	for _, d := range got {
		out[d.Kind] += string(d.Content)
		for c, err := range x12.Check(o.Context(), bytes.NewReader(d.Content), x12.Limits{}) { // nothing is wrong with what we write
			if err != nil || c.Finding != nil || c.Set != nil && len(c.Set.Findings) > 0 {
				o.Errorf("%v %+v %+v\n%s", err, c.Finding, c.Set, d.Content)
			}
		}
	}
	return out
}

var (
	ours    = answer.Asker{Provider: mine}
	theirs  = answer.Asker{Provider: their}
	insurer = answer.Asker{Payer: 1}
)

func (o *office) eligible(asker answer.Asker, all ...inquiry.Eligibility) []inquiry.EligibilityAnswer {
	o.Helper()
	out := o.send(asker, func(b *bytes.Buffer) error { return inquiry.Write270(b, "REF-1", all, o.env) })
	if !strings.HasPrefix(out["271"], "ISA*00*          *00*          *ZZ*CARECLEAR      *30*CLEARSND       *241004*0900*^*00501*") || !strings.Contains(out["271"], "*0*T*:~") {
		o.Errorf("%q", out)
	}
	var answers []inquiry.EligibilityAnswer
	for r, err := range inquiry.Read271(o.Context(), strings.NewReader(out["271"]), x12.Limits{}, nil) {
		o.check(err)
		if r.Refusal != nil || r.Batch.Reference != "REF-1" {
			o.Fatalf("%+v", r)
		}
		answers = append(answers, *r.Message)
	}
	return answers
}

func asks(receiver inquiry.Party, p claim.Person, d *claim.Person) inquiry.Parties {
	return inquiry.Parties{Payer: payerParty, Receiver: receiver, Subscriber: p, Dependent: d, Trace: "T1", Origin: "9876543210"}
}

// say is what an answer says in short: "1 IND GOLD, C IND 23 500.00 ...", "AAA 75".
func say(a inquiry.EligibilityAnswer) string {
	var parts []string
	for _, r := range a.Rejections {
		parts = append(parts, "AAA "+r.Level+" "+r.Code)
	}
	for _, b := range a.Benefits {
		text := strings.Join(strings.Fields(fmt.Sprint(b.Info, " ", b.Level, " ", b.Plan, " ", b.Period, " ", b.Percent)), " ")
		if b.Amount != nil {
			text += " " + b.Amount.Dollars()
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, ", ")
}

func TestEligibility(t *testing.T) {
	o := newOffice(t)
	id, _, err := o.intake.Find(t.Context(), 1, "M1")
	o.check(err)
	child, _, err := o.intake.FindPerson(t.Context(), 1, jo, &kim)
	o.check(err)
	o.exec(`insert into accumulator (member_id, year, name, used) values ($1, 2024, 'deductible', 12000), ($1, 2024, 'oop', 15000), ($1, 2023, 'deductible', 50000), ($2, 2024, 'deductible', 90000)`, id, child)
	shared := ", C FAM 23 1000.00, C FAM 29 0.00, G IND 23 3000.00, G IND 29 "
	rest := ", A IND 27 .2, B IND 27 20.00"
	whole := "1 FAM GOLD, C IND 23 500.00, C IND 29 380.00" + shared + "2850.00" + rest
	unnamed, lying, wrong, nobody := jo, jo, jo, jo
	unnamed.Last, unnamed.First, unnamed.Birth, unnamed.Gender = "", "", nil, ""
	lying.Birth, wrong.Last, nobody.MemberID = at(3001), "Sparrow", "M9"
	stranger := kim
	stranger.First = "Robin"
	with := func(p inquiry.Parties, change func(*inquiry.Eligibility)) inquiry.Eligibility {
		e := inquiry.Eligibility{Parties: p, Services: []string{"30"}}
		if change != nil {
			change(&e)
		}
		return e
	}
	for _, tc := range []struct {
		name  string
		asker answer.Asker
		ask   inquiry.Eligibility
		want  string
	}{
		{"a subscriber", ours, with(asks(clinic, jo, nil), nil), whole},
		{"by number alone", ours, with(asks(clinic, unnamed, nil), nil), whole},
		{"by the payer", insurer, with(asks(clinic, jo, nil), nil), whole},
		{"his child", ours, with(asks(clinic, jo, &kim), nil), "1 FAM GOLD, C IND 23 500.00, C IND 29 0.00" + shared + "3000.00" + rest},
		{"the year before", ours, with(asks(clinic, jo, nil), func(e *inquiry.Eligibility) { e.From, e.To = at(today-150), at(today-150) }), "6"},
		{"another year", ours, with(asks(clinic, jo, nil), func(e *inquiry.Eligibility) { e.From, e.To = at(today+150), at(today+150) }),
			"1 FAM GOLD, C IND 23 500.00, C IND 29 500.00, C FAM 23 1000.00, C FAM 29 1000.00, G IND 23 3000.00, G IND 29 3000.00" + rest},
		{"another birth date", ours, with(asks(clinic, lying, nil), nil), "AAA 2100C 71"},
		{"another name", ours, with(asks(clinic, wrong, nil), nil), "AAA 2100C 73"},
		{"nobody", ours, with(asks(clinic, nobody, nil), nil), "AAA 2100C 75"},
		{"no such child", ours, with(asks(clinic, jo, &stranger), nil), "AAA 2100D 67"},
		{"no number", ours, with(asks(clinic, claim.Person{Last: "Canary", First: "Jo"}, nil), nil), "AAA 2100C 72"},
		{"in the name of another", ours, with(asks(other, jo, nil), nil), "AAA 2100B 43"},
		{"another payer's", ours, with(asks(clinic, jo, nil), func(e *inquiry.Eligibility) { e.Payer.ID = "PAYER2" }), "AAA 2100C 75"},
		{"a payer about another", answer.Asker{Payer: 2}, with(asks(clinic, jo, nil), nil), "AAA 2100A 79"},
		{"no payer of ours", ours, with(asks(clinic, jo, nil), func(e *inquiry.Eligibility) { e.Payer.ID = "NOBODY" }), "AAA 2100A 79"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := o.eligible(tc.asker, tc.ask)
			if len(got) != 1 || say(got[0]) != tc.want {
				t.Fatalf("%d answers\n got %s\nwant %s", len(got), say(got[0]), tc.want)
			}
			if strings.HasPrefix(tc.want, "1 ") && (got[0].Trace != "T1" || got[0].Subscriber.Last != "Canary" || got[0].From == nil) {
				t.Errorf("%+v", got[0])
			}
		})
	}
	all := o.eligible(ours, with(asks(clinic, jo, nil), nil), with(asks(clinic, nobody, nil), nil), with(asks(clinic, jo, &kim), nil))
	if len(all) != 3 || say(all[1]) != "AAA 2100C 75" || say(all[0]) != whole {
		t.Errorf("%d answers", len(all))
	}
	o.exec(`update coverage set annual_maximum = 100000 where member_id = $1`, id)
	if got := say(o.eligible(ours, with(asks(clinic, jo, nil), nil))[0]); !strings.Contains(got, "F IND 23 1000.00, F IND 29 1000.00") {
		t.Error(got)
	}
}

// bill submits a claim of the clinic and returns its number.
func (o *office) bill(control string, patient *claim.Person) string {
	o.Helper()
	c := claim.Claim{Kind: claim.Professional, Frequency: claim.Original, PatientControl: control, Place: "11", Charge: 10000, From: today - 3, To: today - 3,
		Payer: claim.Payer{ID: "PAYER1"}, Billing: claim.Provider{NPI: clinic.ID}, Subscriber: jo, Patient: patient, Format: claim.FormatAPI,
		Lines: []claim.Line{{Number: 1, Service: claim.Code{System: claim.HCPCS, Value: "G0101"}, Units: 1000, Charge: 4000, From: today - 3, To: today - 3},
			{Number: 2, Service: claim.Code{System: claim.HCPCS, Value: "G0438"}, Modifiers: []string{"25"}, Units: 2000, Charge: 6000, From: today - 3, To: today - 3}}}
	sub, err := o.intake.Submit(o.Context(), intake.Upload{Sender: "clinic", Key: control, Claims: []claim.Claim{c}})
	o.check(err)
	if sub.Receipts[0].Refusal != nil {
		o.Fatal(sub.Receipts[0].Refusal)
	}
	return sub.Receipts[0].Number
}

func (o *office) states(asker answer.Asker, all ...inquiry.StatusRequest) (out []inquiry.StatusAnswer) {
	o.Helper()
	got := o.send(asker, func(b *bytes.Buffer) error { return inquiry.Write276(b, "REF-1", all, o.env) })
	for r, err := range inquiry.Read277(o.Context(), strings.NewReader(got["277"]), x12.Limits{}, nil) {
		o.check(err)
		if r.Refusal != nil || r.Batch.Reference != "REF-1" {
			o.Fatalf("%+v", r)
		}
		out = append(out, *r.Message)
	}
	return out
}

func asksState(p claim.Person, d *claim.Person, ref inquiry.ClaimRef) inquiry.StatusRequest {
	return inquiry.StatusRequest{Parties: inquiry.Parties{Payer: payerParty, Receiver: sender, Provider: clinic, Subscriber: p, Dependent: d, Trace: "T1"}, ClaimRef: ref}
}

func state(all []inquiry.StatusAnswer) string {
	var parts []string
	for _, a := range all {
		for _, s := range a.Statuses {
			text := s.Category + ":" + s.Code
			if s.Paid != nil {
				text += " " + s.Paid.Dollars()
			}
			parts = append(parts, text)
		}
		for _, l := range a.Lines {
			parts = append(parts, fmt.Sprintf("%s%v %s %s", l.Service.Value, l.Modifiers, l.Statuses[0].Category, l.Paid.Dollars()))
		}
	}
	return strings.Join(parts, ", ")
}

func TestStatus(t *testing.T) {
	o := newOffice(t)
	number := o.bill("PC-1", nil)
	kid := o.bill("PC-2", &kim)
	byNumber := asksState(jo, nil, inquiry.ClaimRef{PayerControl: number})
	days := inquiry.ClaimRef{From: at(today - 5), To: at(today)}
	for _, tc := range []struct {
		name  string
		asker answer.Asker
		ask   inquiry.StatusRequest
		want  string
	}{
		{"by the payer's number", ours, byNumber, "P1:20"},
		{"by the clinic's", ours, asksState(jo, nil, inquiry.ClaimRef{PatientControl: "pc-1"}), "P1:20"},
		{"by patient and days", ours, asksState(jo, nil, days), "P1:20"},
		{"by the payer", insurer, byNumber, "P1:20"},
		{"a child's", ours, asksState(jo, &kim, inquiry.ClaimRef{PayerControl: kid}), "P1:20"},
		{"a child's, by days", ours, asksState(jo, &kim, days), "P1:20"},
		{"a child's as the father's", ours, asksState(jo, nil, inquiry.ClaimRef{PayerControl: kid}), "A4:35"},
		{"another charge", ours, func() inquiry.StatusRequest {
			q := asksState(jo, nil, days)
			q.Charge = cents(10001)
			return q
		}(), "A4:35"},
		{"other days", ours, asksState(jo, nil, inquiry.ClaimRef{PayerControl: number, From: at(today - 1), To: at(today)}), "A4:35"},
		{"nothing that names one", ours, asksState(jo, nil, inquiry.ClaimRef{}), "A4:35"},
		{"no such", ours, asksState(jo, nil, inquiry.ClaimRef{PayerControl: "CC9999999999"}), "A4:35"},
		{"another clinic's", theirs, byNumber, "A4:35"},
		{"another clinic's, openly", theirs, func() inquiry.StatusRequest { q := byNumber; q.Provider = other; return q }(), "A4:35"},
		{"another payer", answer.Asker{Payer: 2}, byNumber, "A4:35"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := o.states(tc.asker, tc.ask)
			if len(got) != 1 || state(got) != tc.want || got[0].Trace != "T1" {
				t.Errorf("%d answers: %s, want %s", len(got), state(got), tc.want)
			}
			if found := got[0].PayerControl == number || got[0].PayerControl == kid; strings.HasPrefix(tc.want, "P1") && !found {
				t.Errorf("%+v", got[0].ClaimRef)
			}
		})
	}

	// Every state of the lifecycle, and every reason to wait.
	o.exec(`insert into decision (claim_id, version, outcome, plan, charge, allowed, paid, patient, adjusted, inputs, digest, decided_by, decided_at)
		select id, 1, 'paid', 'gold@1', 10000, 4000, 3000, 1000, 6000, '', '', 'rules', now() from claim where number = $1`, number)
	o.exec(`insert into decision_line (claim_id, version, number, charge, allowed, paid, explanation) select id, 1, 1, 4000, 4000, 3000, '' from claim where number = $1
		union all select id, 1, 2, 6000, 0, 0, '' from claim where number = $1`, number)
	lines := byNumber
	lines.Lines = []inquiry.LineRef{{Service: claim.Code{System: claim.HCPCS, Value: "G0101"}, Charge: 4000, From: at(today - 3), To: at(today - 3)}}
	for _, tc := range []struct{ state, reason, want string }{
		{"submitted", "", "P1:20"}, {"adjudicated", "", "P1:3"}, {"pended", "consent", "P4:0"}, {"pended", "documents", "P3:95"}, {"pended", "authorization", "P3:48"},
		{"pended", "above-policy", "P2:46"}, {"pended", "escrow", "P5:38"}, {"pended", "twin", "P2:78"}, {"pended", "chain:Whatever", "P2:46"}, {"held", "hold", "P2:46"},
		{"settled", "", "F1:65 30.00, G0101[] F1 30.00, G0438[25] F2 0.00"}, {"denied", "", "F2:104 30.00, G0101[] F1 30.00, G0438[25] F2 0.00"}, {"appealed", "", "P2:46"}, {"disputed", "", "P2:46"},
		{"upheld", "", "F2:104 30.00"}, {"overturned", "", "F1:65 30.00"}, {"reversed", "replaced", "F3:101"}, {"refused", "chain:InvalidClaim", "A3:21"},
	} {
		o.exec(`update claim set state = $2, reason = $3 where number = $1`, number, tc.state, tc.reason)
		q := byNumber
		if strings.Contains(tc.want, "G0101") {
			q = lines
		}
		if got := state(o.states(ours, q)); got != tc.want {
			t.Errorf("%s %s: %s, want %s", tc.state, tc.reason, got, tc.want)
		}
	}
	o.exec(`update decision set paid = 0, patient = 4000`)
	o.exec(`update claim set state = 'settled', reason = '' where number = $1`, number)
	if got := state(o.states(ours, byNumber)); got != "F0:104 0.00" {
		t.Error(got)
	}
}

func (o *office) reviews(asker answer.Asker, isAnswer bool, all ...inquiry.Review) (out []inquiry.Review) {
	o.Helper()
	got := o.send(asker, func(b *bytes.Buffer) error {
		return inquiry.Write278(b, inquiry.Batch{Reference: "REF-1", Answer: isAnswer}, all, o.env)
	})
	for r, err := range inquiry.Read278(o.Context(), strings.NewReader(got["278"]), x12.Limits{}, nil) {
		o.check(err)
		if r.Refusal != nil || !r.Batch.Answer {
			o.Fatalf("%+v", r)
		}
		out = append(out, *r.Message)
	}
	return out
}

// A request is kept once, answered as it stands, decided by the payer alone.
func TestReviews(t *testing.T) {
	o := newOffice(t)
	p := asks(clinic, jo, nil)
	p.Payer.Code = "X3"
	ask := inquiry.Review{Parties: p, Event: "3", Category: "HS", Type: "I", From: at(today), To: at(today + 30), Services: []inquiry.ReviewService{
		{Trace: "S1", Service: claim.Code{System: claim.HCPCS, Value: "G0151"}, Units: 8000, UnitKind: "UN"},
		{Trace: "S2", Service: claim.Code{System: claim.HCPCS, Value: "G0152"}, Units: 4000, UnitKind: "UN"}}}
	first := o.reviews(ours, false, ask)
	if len(first) != 1 || len(first[0].Services) != 2 || first[0].Trace != "T1" {
		t.Fatalf("%+v", first)
	}
	one, two := first[0].Services[0].Decision, first[0].Services[1].Decision
	if one.Action != "A4" || two.Action != "A4" || one.Number == two.Number || !strings.HasPrefix(one.Number, "AU") {
		t.Errorf("%+v %+v", one, two)
	}
	again := o.reviews(ours, false, ask)
	if *again[0].Services[0].Decision != *one || o.count("prior_authorization") != 2 {
		t.Errorf("%+v, %d kept", again[0].Services[0].Decision, o.count("prior_authorization"))
	}

	decided := ask
	decided.Services = []inquiry.ReviewService{ask.Services[0], ask.Services[1]}
	decided.Services[0].Decision = &inquiry.Decision{Action: "A6", Number: one.Number, From: at(today), To: at(today + 10)}
	decided.Services[0].Units = 5000
	decided.Services[1].Decision = &inquiry.Decision{Action: "A3", Number: two.Number}
	if got := o.reviews(ours, true, decided); len(got) != 1 || got[0].Rejections[0].Code != "43" || o.count("prior_authorization where status <> 'pended'") != 0 {
		t.Errorf("a clinic decides for its payer: %+v", got)
	}
	if got := o.reviews(insurer, true, decided); len(got) != 1 || len(got[0].Rejections) != 0 {
		t.Errorf("%+v", got)
	}
	if n := o.count("prior_authorization where status = 'modified' and units = 5000 and provider_key = 'npi:1234567893' and end_day = $1", (today + 10).Time()); n != 1 {
		t.Errorf("%d modified", n)
	}
	last := o.reviews(ours, false, ask)
	if a, b := last[0].Services[0].Decision, last[0].Services[1].Decision; a.Action != "A6" || a.To == nil || *a.To != today+10 || b.Action != "A3" {
		t.Errorf("%+v %+v", a, b)
	}

	whole := ask
	whole.Services, whole.Trace, whole.From, whole.To = nil, "T9", nil, nil
	if got := o.reviews(ours, false, whole); got[0].Decision == nil || got[0].Decision.Action != "A4" {
		t.Errorf("%+v", got)
	}
	for _, tc := range []struct {
		name   string
		change func(*inquiry.Review)
		want   inquiry.Rejection
	}{
		{"nobody", func(v *inquiry.Review) { v.Subscriber.MemberID = "M9" }, inquiry.Rejection{Level: "2010C", Code: "75", FollowUp: "C"}},
		{"no such child", func(v *inquiry.Review) { robin := kim; robin.First = "Robin"; v.Dependent = &robin }, inquiry.Rejection{Level: "2010D", Code: "67", FollowUp: "C"}},
		{"another clinic", func(v *inquiry.Review) { v.Receiver = other }, inquiry.Rejection{Level: "2010B", Code: "43", FollowUp: "C"}},
		{"no payer", func(v *inquiry.Review) { v.Payer.ID = "NOBODY" }, inquiry.Rejection{Level: "2010A", Code: "79", FollowUp: "C"}},
	} {
		v := ask
		tc.change(&v)
		if got := o.reviews(ours, false, v); len(got) != 1 || len(got[0].Rejections) != 1 || got[0].Rejections[0] != tc.want {
			t.Errorf("%s: %+v", tc.name, got)
		}
	}
}

func (o *office) count(from string, args ...any) (n int) {
	o.Helper()
	o.check(o.Pool.QueryRow(o.Context(), "select count(*) from "+from, args...).Scan(&n))
	return n
}

// A set that is wrong is rejected and costs its neighbours nothing; what is no inquiry is refused or rejected.
func TestSyntax(t *testing.T) {
	o := newOffice(t)
	var b bytes.Buffer
	o.check(inquiry.Write270(&b, "REF-1", []inquiry.Eligibility{{Parties: asks(clinic, jo, nil), Services: []string{"30"}}}, o.env))
	good := b.String()
	from, to := strings.Index(good, "ST*270"), strings.Index(good, "GE*1")
	set := good[from:to]
	bad := strings.NewReplacer("*0001", "*0002", "SE*", "SE*9").Replace(set)
	third := strings.ReplaceAll(set, "*0001", "*0003")
	got := o.text(ours, good[:from]+set+bad+third+strings.Replace(good[to:], "GE*1", "GE*3", 1))
	if n := strings.Count(got["271"], "EB*1*FAM"); n != 2 || !strings.Contains(got["999"], "AK9*P*3*3*2~") {
		t.Errorf("%d answers, %s", n, got["999"])
	}
	got = o.text(ours, strings.ReplaceAll(good, "ST*270*", "ST*271*"))
	if got["271"] != "" || !strings.Contains(got["999"], "IK5*R*1~") {
		t.Errorf("%q", got)
	}
	for _, text := range []string{"", "hello", strings.Repeat("x", 200)} {
		if _, err := o.Answer(t.Context(), ours, strings.NewReader(text)); !errors.Is(err, answer.ErrUnreadable) {
			t.Errorf("%.10q: %v", text, err)
		}
	}
}

// Whatever is sent, it is answered or called unreadable.
func TestNothingFails(t *testing.T) {
	o := newOffice(t)
	var texts []string
	for _, write := range []func(*bytes.Buffer) error{
		func(b *bytes.Buffer) error {
			return inquiry.Write270(b, "R", []inquiry.Eligibility{{Parties: asks(clinic, jo, &kim), Services: []string{"30"}}}, o.env)
		},
		func(b *bytes.Buffer) error {
			return inquiry.Write276(b, "R", []inquiry.StatusRequest{asksState(jo, &kim, inquiry.ClaimRef{PatientControl: "A", From: at(today), To: at(today)})}, o.env)
		},
		func(b *bytes.Buffer) error {
			return inquiry.Write278(b, inquiry.Batch{Reference: "R"}, []inquiry.Review{{Parties: asks(clinic, jo, &kim), Event: "3", Category: "HS", Type: "I",
				Services: []inquiry.ReviewService{{Service: claim.Code{System: claim.HCPCS, Value: "G0151"}, Units: 8000, UnitKind: "UN"}}}}, o.env)
		},
	} {
		var b bytes.Buffer
		o.check(write(&b))
		texts = append(texts, b.String())
	}
	rapid.Check(t, func(rt *rapid.T) {
		segments := strings.SplitAfter(rapid.SampledFrom(texts).Draw(rt, "file"), "~\n")
		for range rapid.IntRange(1, 3).Draw(rt, "faults") {
			i := rapid.IntRange(1, len(segments)-1).Draw(rt, "segment")
			elements := strings.Split(strings.TrimSuffix(segments[i], "~\n"), "*")
			j := rapid.IntRange(0, len(elements)-1).Draw(rt, "element")
			elements[j] = rapid.SampledFrom([]string{"", "x", "99", "~", "\x1d", "é", "0", "-1", "20241301", "PR", "22", "23", "20", strings.Repeat("9", 90)}).Draw(rt, "to")
			segments[i] = strings.Join(elements, "*") + "~\n"
		}
		asker := rapid.SampledFrom([]answer.Asker{ours, theirs, insurer}).Draw(rt, "asker")
		if _, err := o.Answer(t.Context(), asker, strings.NewReader(strings.Join(segments, ""))); err != nil && !errors.Is(err, answer.ErrUnreadable) {
			rt.Fatal(err)
		}
	})
}
