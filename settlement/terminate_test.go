package settlement

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/intake"
	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/internal/x12/enroll"
)

// family834 is an 834 about M9 and her child, who begin or end on a day.
func (c *town) family834(what enroll.Maintenance, on claim.Day, who ...string) {
	c.Helper()
	var all []enroll.Member
	for _, first := range who {
		birth := claim.Day(3685)
		m := enroll.Member{Subscriber: first == "Ann", Relation: "18", Maintenance: what, SubscriberID: "M9",
			Person: claim.Person{MemberID: "M9", Last: "CanaryM9", First: first, Birth: &birth, Gender: "F"}}
		if !m.Subscriber {
			m.Relation = "19"
		}
		m.Person.Relation = m.Relation
		cover := enroll.Coverage{Maintenance: what, Line: "HLT", From: &on}
		if what == enroll.Cancel {
			m.To, cover.From, cover.To = &on, nil, &on
		}
		m.Coverages = []enroll.Coverage{cover}
		all = append(all, m)
	}
	var b bytes.Buffer
	c.check(enroll.Write(&b, enroll.Header{Reference: "E", Day: c.today, Sponsor: enroll.Party{Name: "Mill", ID: "1"}, Payer: enroll.Party{Name: "Example Health", ID: "PAYER1"}},
		all, x12.Envelope{Sender: x12.Party{ID: "MILL"}, Receiver: x12.Party{ID: "PAYER1"}, Control: 1, Now: time.Unix(0, 0)}))
	res, err := c.intake.Enroll(c.Context(), intake.Enrollment{Sender: "payer", Payer: payer, Content: &b, DevConsent: true})
	c.check(err)
	if res.Refused > 0 || len(res.Warnings) > 0 {
		c.Fatalf("%+v", res)
	}
}

func (c *town) ends() (text string) {
	c.Helper()
	c.scan(&text, `select coalesce(string_agg(m.relation || ' ' || (v.end_day - $1::date) || '/' || (k.end_day - $1::date)
			|| case when k.retroactive then ' retroactive' else '' end, ', ' order by m.relation), '')
		from coverage v join member m on m.id = v.member_id left join chain_coverage_now k on k.ref = v.ref`, c.today.Time())
	return strings.ReplaceAll(text, "/", " on chain ")
}

// An 834 that ends a coverage is an event on chain; in the past, it opens what was settled to review. The same through a
// reorg, and when the payer's delegation comes back.
func TestCoverageEndsByFile(t *testing.T) {
	c := newTown(t)
	c.family834(enroll.Add, c.today-30, "Ann", "Kim")
	kid := c.bill("M9", "K", "G0101", 12000, 3)
	kid.Patient = &claim.Person{Last: "CanaryM9", First: "Kim", Birth: kid.Subscriber.Birth, Gender: "F", Relation: "19"}
	ids := c.send(c.bill("M9", "A", "G0101", 12000, 4), kid)
	c.settle()
	c.expect(ids[0], "settled")
	c.expect(ids[1], "settled")

	c.family834(enroll.Cancel, c.today-5, "Kim")
	c.check(c.svc.relay(t.Context()))
	_, fork := c.world.Head()
	c.block()
	if got, open := c.ends(), c.count("review where claim_id = $1 and reason = 'coverage-terminated'", ids[1]); !strings.HasSuffix(got, "19 -5 on chain -5 retroactive") || open != 1 {
		t.Fatalf("%s, %d reviews", got, open)
	}
	c.fork(fork, 2)
	c.settle()
	if got := c.ends(); !strings.HasSuffix(got, "19 -5 on chain -5 retroactive") {
		t.Fatal("after a reorg: " + got)
	}

	// Without a delegation the end waits.
	c.delegate(bindings.PowerSettle, 50_000, 10_000_000)
	c.indexAll()
	c.family834(enroll.Cancel, c.today+20, "Ann")
	c.settle()
	c.finish()
	if got := c.ends(); !strings.Contains(got, "18 20 on chain ") || strings.Contains(got, "18 20 on chain 20") {
		t.Fatal(got)
	}
	if n := c.count("coverage where refused = 'NotAttester'"); n != 1 {
		t.Fatalf("%d coverages wait", n)
	}
	c.delegate(bindings.PowerSettle|bindings.PowerAttest, 50_000, 10_000_000)
	c.indexAll()
	c.settle()
	if got := c.ends(); !strings.HasPrefix(got, "18 20 on chain 20, 19") {
		t.Fatal(got)
	}
	late := c.send(c.bill("M9", "L", "G0101", 12000, 1))[0] // who is covered still is
	c.settle()
	c.expect(late, "settled")
	c.balanced()
}

// A coverage that ends before it was attested is attested as it was agreed, and then ended.
func TestCoverageEndsBeforeItIsAttested(t *testing.T) {
	c := newTown(t)
	c.family834(enroll.Add, c.today-30, "Ann")
	c.family834(enroll.Cancel, c.today-2, "Ann")
	c.settle()
	if got := c.ends(); got != "18 -2 on chain -2 retroactive" {
		t.Error(got)
	}
}
