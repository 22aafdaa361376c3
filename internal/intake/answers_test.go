package intake_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/intake"
	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/internal/x12/ack"
	"github.com/careclear/careclear/internal/x12/x12test"
)

// billed is a claim that an 837 can carry.
func billed(control string) claim.Claim {
	born := claim.Day(3000)
	c := bill(control)
	c.Payer = claim.Payer{ID: "PAYER1", Name: "One"}
	c.Format = ""
	c.Billing = claim.Provider{NPI: "2999999992", TaxID: "123456789", Last: "Clinic", Address: &claim.Address{Lines: []string{"1 Shore Road"}, City: "Cleveland", State: "OH", Zip: "441140001"}}
	c.Subscriber = claim.Person{MemberID: "m1", Last: "Canary", First: "Jo", Relation: "18", Birth: &born, Gender: "F"}
	c.Diagnoses = []claim.Code{{System: claim.ICD10CM, Value: "E119"}}
	c.Lines[0].UnitKind, c.Lines[0].Diagnosis = "UN", []int{1}
	return c
}

var fileEnv = x12.Envelope{Sender: x12.Party{ID: "CLEARSND", Name: "Clear Billing Service", Phone: "5555550100"}, Receiver: x12.Party{ID: "CARECLEAR", Name: "CareClear"},
	Control: 41, Now: today.Time(), Test: true}

func (d *desk) file(write func(*bytes.Buffer) error) string {
	d.Helper()
	var b bytes.Buffer
	d.check(write(&b))
	return b.String()
}

func (d *desk) professional(controls ...string) string {
	var all []claim.Claim
	for _, c := range controls {
		all = append(all, billed(c))
	}
	return d.file(func(b *bytes.Buffer) error { return x12.Write837P(b, all, fileEnv) })
}

func (d *desk) answers(id uuid.UUID) map[string]string {
	d.Helper()
	out := map[string]string{}
	for doc, err := range d.Answers(d.Context(), id) {
		d.check(err)
		out[fmt.Sprintf("%d.%s", doc.Control, strings.ToLower(doc.Kind))] = string(doc.Content)
	}
	return out
}

// kinds are the answers of one kind, in order of their control numbers.
func kinds(answers map[string]string, kind string) (out []string) {
	var names []string
	for name := range answers {
		if strings.HasSuffix(name, "."+kind) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		out = append(out, answers[name])
	}
	return out
}

// statuses are the claims of a 277CA: "PC-1 A2/20 CC0000000001".
func (d *desk) statuses(text string) (out []string) {
	d.Helper()
	for a, err := range ack.Read277CA(context.Background(), strings.NewReader(text), x12.Limits{}) {
		d.check(err)
		out = append(out, strings.TrimSpace(fmt.Sprintf("%s %s/%s %s %s", a.PatientControl, a.Category, a.Code, a.Charge.Dollars(), a.PayerControl)))
	}
	return out
}

func TestAnswers(t *testing.T) {
	d := newDesk(t)
	d.enroll("gold", "m1")
	text := d.professional("PC-1", "PC-2", "PC-3", "PC-4")
	text = strings.Replace(text, "CLM*PC-2*100*", "CLM*PC-2*101*", 1) // not the sum of its lines
	text = strings.Replace(text, "CLM*PC-3*100*", "CLM*PC-3*1O0*", 1) // not an amount
	text = strings.Replace(text, "*0*T*:", "*1*T*:", 1)               // a TA1 is asked for
	sub := d.submit(intake.Upload{Content: strings.NewReader(text)})
	if sub.Accepted != 2 || sub.Refused != 2 {
		t.Fatalf("%+v", sub)
	}
	answers := d.answers(sub.ID)
	if len(answers) != 3 {
		t.Fatalf("%d answers: %v", len(answers), answers)
	}
	if ta1 := kinds(answers, "ta1"); len(ta1) != 1 || !strings.Contains(ta1[0], "TA1*000000041*241004*0000*A*000~") || strings.Contains(ta1[0], "AK1") {
		t.Errorf("%q", ta1)
	}
	if f := kinds(answers, "999"); len(f) != 1 || !strings.Contains(f[0], "AK9*E*1*1*1~") || !strings.Contains(f[0], "IK3*CLM*") ||
		!strings.Contains(f[0], "*ZZ*CARECLEAR      *ZZ*CLEARSND       *") || strings.Contains(f[0], "TA1") {
		t.Errorf("%q", f)
	}
	number := func(i int) string { return sub.Receipts[i].Number }
	ca := kinds(answers, "277ca")[0]
	want := []string{"PC-1 A2/20 100.00 " + number(0), "PC-2 A8/400 101.00", "PC-3 A7/178 0.00", "PC-4 A2/20 100.00 " + number(3)}
	if got := d.statuses(ca); !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	for _, total := range []string{"QTY*90*2~", "QTY*AA*2~", "AMT*YU*200~", "AMT*YY*101~", "NM1*PR*2*One*****PI*PAYER1~", "NM1*41*2*Clear Billing Service*****46*CLEARSND~", "TRN*2*41~"} {
		if !strings.Contains(ca, total) {
			t.Errorf("%s is not in the 277CA\n%s", total, ca)
		}
	}

	// The same file again: the first answers, and nothing new (R2.8).
	before := d.rows() + fmt.Sprint(d.count("submission_claim"))
	again := d.submit(intake.Upload{Content: strings.NewReader(text)})
	if again.ID != sub.ID || again.Repeated != 2 || before != d.rows()+fmt.Sprint(d.count("submission_claim")) {
		t.Errorf("%+v\n%s\n%s", again, before, d.rows())
	}
	if got := d.answers(again.ID); len(got) != 3 || !slices.Equal(kinds(got, "277ca"), kinds(answers, "277ca")) || !slices.Equal(kinds(got, "999"), kinds(answers, "999")) {
		t.Errorf("%v", got)
	}

	// Some of its claims in another file are answered there too.
	part := d.submit(intake.Upload{Content: strings.NewReader(strings.Replace(text, "CLM*PC-4*100*", "CLM*PC-9*100*", 1))})
	if got := d.statuses(kinds(d.answers(part.ID), "277ca")[0]); part.ID == sub.ID || part.Repeated != 1 || len(got) != 4 || got[0] != want[0] || got[3] == want[3] {
		t.Errorf("%+v %q", part, got)
	}

	// Nothing of a patient stands in clear.
	var clear string
	d.check(d.Pool.QueryRow(d.Context(), `select string_agg(answers::text, '') || (select string_agg(r::text, '') from refusal r) from submission`).Scan(&clear))
	for _, secret := range []string{"Canary", "m1", "PC-1", "PC-2"} {
		if strings.Contains(clear, secret) {
			t.Errorf("%s is in clear", secret)
		}
	}
	t.Run("guide", func(t *testing.T) { x12test.Validate(t, answers) })
}

// A wrong set is answered with its neighbours taken; a set of another kind is rejected.
func TestAnswersOfSeveralSets(t *testing.T) {
	d := newDesk(t)
	d.enroll("gold", "m1")
	one := d.professional("A-1")
	from, to := strings.Index(one, "ST*837"), strings.Index(one, "GE*1")
	set := one[from:to]
	second := strings.NewReplacer("A-1", "A-2", "*0001*", "*0002*", "*0001~", "*0002~").Replace(set)
	third := strings.NewReplacer("A-1", "A-3", "*0001*", "*0003*", "*0001~", "*0003~").Replace(set)
	second = strings.Replace(second, "SE*", "SE*9", 1)
	text := one[:from] + set + second + third + "GE*3*41~\nIEA*1*000000041~\n"
	sub := d.submit(intake.Upload{Content: strings.NewReader(text)})
	if sub.Accepted != 2 || sub.Refused != 1 {
		t.Fatalf("%+v", sub)
	}
	answers := d.answers(sub.ID)
	if f := kinds(answers, "999"); len(f) != 1 || !strings.Contains(f[0], "AK9*P*3*3*2~") {
		t.Errorf("%q", f)
	}
	if got := d.statuses(kinds(answers, "277ca")[0]); len(got) != 3 || !strings.HasPrefix(got[1], "A-2 A3/") {
		t.Errorf("%q", got)
	}
	t.Run("guide", func(t *testing.T) { x12test.Validate(t, answers) })

	other := strings.NewReplacer("ST*837*", "ST*834*").Replace(one)
	sub = d.submit(intake.Upload{Content: strings.NewReader(other)})
	if f := kinds(d.answers(sub.ID), "999"); sub.Received != 0 || len(f) != 1 || !strings.Contains(f[0], "IK5*R*1~") || !strings.Contains(f[0], "AK9*R*1*1*0~") {
		t.Errorf("%+v %q", sub, f)
	}
}

// A claim that nobody here can be found for is refused with the entity that is unknown.
func TestAnswersNameTheUnknownEntity(t *testing.T) {
	d := newDesk(t)
	stranger, lost := billed("S-1"), billed("S-2")
	stranger.Billing.NPI = "1234567893"
	lost.Payer = claim.Payer{ID: "NOBODY", Name: "Nobody"}
	text := d.file(func(b *bytes.Buffer) error { return x12.Write837P(b, []claim.Claim{stranger, lost}, fileEnv) })
	sub := d.submit(intake.Upload{Content: strings.NewReader(text)})
	ca := kinds(d.answers(sub.ID), "277ca")[0]
	for _, stc := range []string{"STC*A3:26:85*", "STC*A3:26:PR*", "NM1*PR*2*Nobody*****PI*NOBODY~"} {
		if !strings.Contains(ca, stc) {
			t.Errorf("%s is not in\n%s", stc, ca)
		}
	}
	t.Run("guide", func(t *testing.T) { x12test.Validate(t, map[string]string{"a.277ca": ca}) })
}

func TestAnswersOfOthers(t *testing.T) {
	d := newDesk(t)
	sub := d.submit(intake.Upload{Claims: []claim.Claim{bill("T-1")}, Key: "k"})
	for _, id := range []uuid.UUID{sub.ID, uuid.New()} {
		for _, err := range d.Answers(d.Context(), id) {
			if !errors.Is(err, intake.ErrNoAnswers) {
				t.Error(err)
			}
		}
	}
}

// Dental claims are taken.
func TestDental(t *testing.T) {
	d := newDesk(t)
	c := billed("D-1")
	c.Kind, c.Lines[0].Service = claim.Dental, claim.Code{System: "ad", Value: "D0120"}
	text := d.file(func(b *bytes.Buffer) error { return x12.Write837D(b, []claim.Claim{c}, fileEnv) })
	if sub := d.submit(intake.Upload{Content: strings.NewReader(text)}); sub.Accepted != 1 {
		t.Fatalf("%+v", sub.Receipts[0].Refusal)
	}
	if n := d.count(`claim where kind = 'dental' and format = 'x12-837d'`); n != 1 {
		t.Error(n)
	}
}
