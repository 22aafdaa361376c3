package intake_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"math"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/intake"
	"github.com/careclear/careclear/internal/testdb"
	"github.com/careclear/careclear/internal/vault"
	"github.com/careclear/careclear/internal/vault/vaultpg"
)

var today = claim.Day(20000) // 2024-10-04

type desk struct {
	*testing.T
	*intake.Service
	wakes int
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	d := &desk{T: t}
	pool := testdb.New(t)
	now := func() time.Time { return today.Time().Add(9 * time.Hour) }
	kek, err := vault.OpenFile(vault.FileConfig{Keyset: filepath.Join(t.TempDir(), "keyset.age"), Identity: filepath.Join(t.TempDir(), "id.txt"), Dev: true})
	d.check(err)
	v, err := vault.Open(t.Context(), kek, vaultpg.New(pool), vault.Options{Tenant: "test", Now: now})
	d.check(err)
	var mu sync.Mutex
	d.Service = &intake.Service{Pool: pool, Vault: v, Now: now, Consents: intake.ConsentSigning{ChainID: 1337, Contract: common.Address{1}},
		Wake: func(context.Context, pgx.Tx) error { mu.Lock(); d.wakes++; mu.Unlock(); return nil }}
	for _, sql := range []string{
		`insert into organisation (number, kind, name, npi, payer_id) values (1, 'payer', 'One', null, 'PAYER1'), (2, 'payer', 'Two', null, 'PAYER2'),
			(21, 'provider', 'Clinic', '2999999992', null), (22, 'provider', 'Other', '2999999984', null)`,
		`insert into plan (id, version, payer, number, source, digest) values ('gold', 1, 1, 7, '', '\x00'), ('blue', 1, 2, 8, '', '\x00')`,
	} {
		_, err := pool.Exec(t.Context(), sql)
		d.check(err)
	}
	return d
}

func (d *desk) check(err error) {
	if err != nil {
		d.Helper()
		d.Fatal(err)
	}
}

func (d *desk) count(from string, args ...any) (n int) {
	d.Helper()
	d.check(d.Pool.QueryRow(d.Context(), "select count(*) from "+from, args...).Scan(&n))
	return n
}

// rows of every table that intake writes.
func (d *desk) rows() string {
	var b strings.Builder
	for _, table := range []string{"submission", "refusal", "claim", "claim_line", "claim_event", "vault_key", "member", "coverage", "consent", "blind_index"} {
		fmt.Fprintf(&b, "%s %d\n", table, d.count(table))
	}
	return b.String()
}

func (d *desk) submit(up intake.Upload) *intake.Submission {
	d.Helper()
	if up.Sender == "" {
		up.Sender = "clinic"
	}
	sub, err := d.Submit(d.Context(), up)
	d.check(err)
	return sub
}

func bill(control string) claim.Claim {
	return claim.Claim{
		Kind: claim.Professional, Frequency: claim.Original, PatientControl: control, Place: "11", Charge: 10000, From: today - 3, To: today - 3,
		Payer: claim.Payer{ID: "payer1 "}, Billing: claim.Provider{NPI: "2999999992"}, Subscriber: claim.Person{MemberID: "m1", Last: "Canary"}, Format: claim.FormatAPI,
		Lines: []claim.Line{{Number: 1, Service: claim.Code{System: claim.HCPCS, Value: "G0101"}, Units: 1000, Charge: 10000, From: today - 3, To: today - 3}},
	}
}

func patients(ids ...string) *strings.Reader {
	var b strings.Builder
	for _, id := range ids {
		fmt.Fprintf(&b, `{"resourceType":"Patient","id":%q,"birthDate":"1980-02-03"}`+"\n", id)
	}
	return strings.NewReader(b.String())
}

func (d *desk) enroll(plan string, ids ...string) *intake.EnrollmentResult {
	d.Helper()
	res, err := d.Enroll(d.Context(), intake.Enrollment{Plan: plan, Start: today - 100, End: today + 100, Content: patients(ids...), DevConsent: true})
	d.check(err)
	return res
}

func TestEnroll(t *testing.T) {
	d := newDesk(t)
	var many []string
	for i := range 600 { // more than two chunks
		many = append(many, fmt.Sprint("p", i))
	}
	many = append(many, "p3", "p599")
	if res := d.enroll("gold", many...); res.Enrolled != 600 || res.Repeated != 2 {
		t.Errorf("%+v", res)
	}
	if n := d.count("member m join coverage c on c.member_id = m.id join consent k on k.member_id = m.id join vault_key v on v.subject = m.id"); n != 600 {
		t.Errorf("%d members are whole", n)
	}
	before := d.rows()
	if res := d.enroll("gold", many...); res.Enrolled != 0 || res.Repeated != 602 {
		t.Errorf("again: %+v", res)
	}
	if after := d.rows(); after != before {
		t.Errorf("the second time made rows:\n%s\n%s", before, after)
	}
	// The same person at another payer is another member.
	if res := d.enroll("blue", "p1"); res.Enrolled != 1 {
		t.Errorf("at another payer: %+v", res)
	}
	one, ok1, _ := d.Find(t.Context(), 1, "P1")
	two, ok2, _ := d.Find(t.Context(), 2, "p1")
	if !ok1 || !ok2 || one == two {
		t.Errorf("found %v %v %v %v", one, ok1, two, ok2)
	}
	if _, err := d.Enroll(t.Context(), intake.Enrollment{Plan: "none", Content: patients("x")}); !errors.Is(err, intake.ErrNoPlan) {
		t.Error(err)
	}
}

// TestOneBadClaimFailsNoOther: what Postgres, the contract or the commitment could not hold is refused one by one.
func TestOneBadClaimFailsNoOther(t *testing.T) {
	d := newDesk(t)
	d.enroll("gold", "m1")
	for name, spoil := range map[string]func(*claim.Claim){
		"zero byte in a place":     func(c *claim.Claim) { c.Place = "1\x00" },
		"zero byte in a name":      func(c *claim.Claim) { c.Subscriber.Last = "Can\x00ary" },
		"invalid UTF-8 in a code":  func(c *claim.Claim) { c.Lines[0].Service.Value = "G\xff01" },
		"invalid UTF-8 modifier":   func(c *claim.Claim) { c.Lines[0].Modifiers = []string{"\xc3\x28"} },
		"zero byte in the control": func(c *claim.Claim) { c.PatientControl = "\x00" },
		"zero byte in an address":  func(c *claim.Claim) { c.Billing.Address = &claim.Address{City: "\x00"} },
		"charge above uint56":      func(c *claim.Claim) { c.Charge, c.Lines[0].Charge = 1<<56, 1<<56 },
		"charge overflows":         func(c *claim.Claim) { c.Charge, c.Lines[0].Charge = math.MaxInt64, math.MaxInt64 },
		"units beyond 2^53":        func(c *claim.Claim) { c.Lines[0].Units = 1 << 60 },
		"day before the calendar":  func(c *claim.Claim) { c.From, c.Lines[0].From = math.MinInt32, math.MinInt32 },
		"day after the calendar":   func(c *claim.Claim) { c.To, c.Lines[0].To = math.MaxInt32, math.MaxInt32 },
		"birth before 1800":        func(c *claim.Claim) { b := claim.Day(-800000); c.Subscriber.Birth = &b },
		"service in the future":    func(c *claim.Claim) { c.To, c.Lines[0].To = today+30, today+30 },
		"unknown provider":         func(c *claim.Claim) { c.Billing.NPI = "2000000000" },
		"unknown payer":            func(c *claim.Claim) { c.Payer.ID, c.Subscriber.MemberID = "PAYER9", "x" },
		"no lines":                 func(c *claim.Claim) { c.Lines = nil },
	} {
		t.Run(name, func(t *testing.T) {
			bad := bill("BAD-" + name)
			spoil(&bad)
			sub := d.submit(intake.Upload{Claims: []claim.Claim{bill("ok1 " + name), bad, bill("ok2 " + name)}})
			if sub.Accepted != 2 || sub.Refused != 1 || sub.Receipts[1].Refusal == nil || sub.Receipts[1].Refusal.Index != 1 {
				t.Fatalf("%+v", sub)
			}
			r := sub.Receipts[1].Refusal
			if r.Path == "" || r.Rule == "" || r.Code == "" || r.Message == "" {
				t.Errorf("unexplained: %+v", r)
			}
			if strings.Contains(r.Error(), "Canary") || strings.Contains(r.Error(), "BAD-") {
				t.Errorf("patient data in %v", r)
			}
			if n := d.count("refusal where submission_id = $1 and position = 1", sub.ID); n != 1 {
				t.Errorf("%d refusals stored", n)
			}
		})
	}
	if n := d.count("claim where member_id is null"); n > 0 {
		t.Errorf("%d claims of the member are not found to be his", n)
	}
	// Whoever routes to a payer that does not exist is told so, claim by claim.
	if sub := d.submit(intake.Upload{Payer: 77, Claims: []claim.Claim{bill("routed")}}); sub.Refused != 1 {
		t.Errorf("%+v", sub)
	}
}

// TestIdempotency is R2.8 and the readings beside it.
func TestIdempotency(t *testing.T) {
	d := newDesk(t)
	upper, lower := bill("A1"), bill("a1")
	first := d.submit(intake.Upload{Key: "K", Claims: []claim.Claim{upper, bill("A2")}})
	before := d.rows()
	again := d.submit(intake.Upload{Key: "K", Claims: []claim.Claim{upper, bill("A2")}})
	if again.ID != first.ID || again.Repeated != 2 || again.Receipts[0].ClaimID != first.Receipts[0].ClaimID || again.Receipts[1].Number != first.Receipts[1].Number {
		t.Errorf("%+v\n%+v", first, again)
	}
	if after := d.rows(); after != before {
		t.Errorf("the second time made rows:\n%s\n%s", before, after)
	}
	other := d.submit(intake.Upload{Key: "K", Claims: []claim.Claim{bill("A3"), bill("A2")}})
	if other.Refused != 1 || other.Repeated != 1 || other.Receipts[0].Refusal.Rule != "R2.8" {
		t.Errorf("a key used for another claim: %+v", other)
	}
	if sub := d.submit(intake.Upload{Sender: "other", Key: "K", Claims: []claim.Claim{upper}}); sub.Accepted != 1 {
		t.Errorf("keys of another sender: %+v", sub)
	}
	if sub := d.submit(intake.Upload{Claims: []claim.Claim{upper, lower}}); sub.Accepted != 2 {
		t.Errorf("claims that differ in case only: %+v", sub)
	}
	// All refused: nothing stays of the second time either.
	bad := bill("B")
	bad.Billing.NPI = "2000000000"
	one := d.submit(intake.Upload{Claims: []claim.Claim{bad, bad}})
	before = d.rows()
	two := d.submit(intake.Upload{Claims: []claim.Claim{bad, bad}})
	if one.Refused != 2 || two.Refused != 2 || two.ID != one.ID || d.rows() != before {
		t.Errorf("%+v\n%+v\n%s\n%s", one, two, before, d.rows())
	}
}

const fhirClaim = `{"resourceType":"Claim","id":%q,"status":"active","use":"claim","created":"2024-10-01",
"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/claim-type","code":"professional"}]},
"priority":{"coding":[{"code":"normal"}]},"identifier":[{"value":%q}],
"patient":{"reference":"Patient/m1"},"provider":{"identifier":{"system":"http://hl7.org/fhir/sid/us-npi","value":"2999999992"}},
"billablePeriod":{"start":"2024-10-01","end":"2024-10-01"},"insurance":[%s],
"item":[{"sequence":1,"productOrService":{"coding":[{"system":"http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets","code":"G0101"}]},
"servicedDate":"2024-10-01","quantity":{"value":1},"net":{"value":%s,"currency":"USD"}}],"total":{"value":%s,"currency":"USD"}}` + "\n"

func fhirOf(id, insurance, cents string) string {
	one := fmt.Sprintf(fhirClaim, id, id, insurance, cents, cents)
	return strings.ReplaceAll(one, "\n", "") + "\n"
}

func TestFiles(t *testing.T) {
	d := newDesk(t)
	d.enroll("gold", "m1")
	own := `{"sequence":1,"focal":true,"coverage":{"display":"One"}}`
	two := own + `,{"sequence":2,"focal":false,"coverage":{"display":"Two"}}`
	file := fhirOf("c1", own, "100.00") + fhirOf("c1", own, "100.00") + fhirOf("c2", two, "90.00") + "{broken\n" + fhirOf("c3", own, "80.00")
	var zipped bytes.Buffer
	z := gzip.NewWriter(&zipped)
	_, _ = z.Write([]byte(file))
	d.check(z.Close())
	sub := d.submit(intake.Upload{Content: bytes.NewReader(zipped.Bytes())})
	if sub.Accepted != 3 || sub.Repeated != 1 || sub.Refused != 1 || sub.Receipts[1].ClaimID != sub.Receipts[0].ClaimID || sub.Receipts[1].Number == "" {
		t.Fatalf("%+v", sub)
	}
	if n := d.count("claim_event where reason = $1", intake.NoteOtherInsurance); n != 1 {
		t.Errorf("%d claims are noted to name other insurances", n)
	}
	if n := d.count("claim where member_id is null or payer <> 1"); n != 0 {
		t.Errorf("%d claims did not find their member by reference", n)
	}
	before := d.rows()
	if again := d.submit(intake.Upload{Content: strings.NewReader(file)}); again.Repeated != 4 || again.Refused != 1 || again.ID != sub.ID || d.rows() != before {
		t.Errorf("again: %+v\n%s\n%s", again, before, d.rows())
	}
	// A number reused with other content is another claim (claims.md §4.0).
	if reused := d.submit(intake.Upload{Content: strings.NewReader(fhirOf("c1", own, "77.00"))}); reused.Accepted != 1 {
		t.Errorf("reused: %+v", reused)
	}
	for _, junk := range []string{"", "hello", "\x00\x01"} {
		if _, err := d.Submit(t.Context(), intake.Upload{Content: strings.NewReader(junk)}); !errors.Is(err, intake.ErrUnreadable) {
			t.Errorf("%q: %v", junk, err)
		}
	}
}

// TestConcurrentUploads: the same claims sent many times at once, in different orders, make each claim once.
func TestConcurrentUploads(t *testing.T) {
	d := newDesk(t)
	const n, senders = 300, 4
	results := make([]*intake.Submission, senders)
	var wait sync.WaitGroup
	for s := range senders {
		wait.Go(func() {
			var lines []string
			for i := range n {
				at := i
				if s%2 == 1 {
					at = n - 1 - i
				}
				lines = append(lines, fhirOf(fmt.Sprint("c", at), `{"sequence":1,"focal":true,"coverage":{"display":"One"}}`, "100.00"))
			}
			sub, err := d.Submit(t.Context(), intake.Upload{Sender: "clinic", Payer: 1, Content: strings.NewReader(strings.Join(lines, ""))})
			if err != nil {
				t.Error(err)
				return
			}
			results[s] = sub
		})
	}
	wait.Wait()
	if t.Failed() {
		return
	}
	accepted := 0
	for _, sub := range results {
		accepted += sub.Accepted
		if sub.Received != n || sub.Refused != 0 {
			t.Errorf("%d received, %d refused", sub.Received, sub.Refused)
		}
		for i, r := range sub.Receipts {
			if r.ClaimID == uuid.Nil || r.Number == "" || r.Position != i {
				t.Errorf("receipt %d: %+v", i, r)
			}
		}
	}
	if accepted != n || d.count("claim") != n || d.count("claim_line") != n {
		t.Errorf("%d accepted, %d stored", accepted, d.count("claim"))
	}
}

// Submit shows the one call by which claims come in. It needs a database, so it is not run here.
func ExampleService_Submit() {
	ctx := context.Background()
	var pool *pgxpool.Pool // from store.Open
	var keys *vault.Vault  // from vault.Open
	s := &intake.Service{Pool: pool, Vault: keys, Now: time.Now, Wake: func(context.Context, pgx.Tx) error { return nil }}
	sub, err := s.Submit(ctx, intake.Upload{Sender: "clinic", Content: strings.NewReader("ISA*00*...~")})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range sub.Receipts {
		if r.Refusal != nil {
			fmt.Println(r.Refusal.Path, r.Refusal.Message)
		}
	}
}

// TestPlanYears: with an annual maximum every calendar year is a coverage by itself, and a claim has that of its service;
// consents end with a month.
func TestPlanYears(t *testing.T) {
	d := newDesk(t)
	_, err := d.Pool.Exec(t.Context(), `update plan set annual_maximum = 100000 where id = 'gold'`)
	d.check(err)
	start, end := today-500, today+200 // 2023-05-23 to 2025-04-22
	res, err := d.Enroll(t.Context(), intake.Enrollment{Plan: "gold", Start: start, End: end, Content: patients("m1"), DevConsent: true})
	d.check(err)
	if res.Enrolled != 1 {
		t.Fatalf("%+v", res)
	}
	var years string
	d.check(d.Pool.QueryRow(t.Context(), `select string_agg(start_day || '/' || end_day, ' ' order by start_day) from coverage`).Scan(&years))
	if want := "2023-05-23/2023-12-31 2024-01-01/2024-12-31 2025-01-01/2025-04-22"; years != want {
		t.Errorf("covered %s, want %s", years, want)
	}
	if n := d.count("(select distinct commitment from coverage) c"); n != 3 {
		t.Error("coverages share a commitment")
	}
	old, now := bill("A1"), bill("A2")
	old.From, old.To, old.Lines[0].From, old.Lines[0].To = today-300, today-300, today-300, today-300
	d.submit(intake.Upload{Claims: []claim.Claim{old, now}})
	if n := d.count("claim c join coverage v on v.ref = c.coverage_ref where c.service_from between v.start_day and v.end_day"); n != 2 {
		t.Errorf("%d claims have the coverage of their day", n)
	}
	var until int64
	d.check(d.Pool.QueryRow(t.Context(), `select (grant_json ->> 'NotAfter')::bigint from consent`).Scan(&until))
	if u := time.Unix(until, 0).UTC(); u.Day() != 1 || u.Hour() != 0 {
		t.Errorf("the consent ends %v", u)
	}
	if _, err := d.Enroll(t.Context(), intake.Enrollment{Plan: "gold", Start: 0, End: end, Content: patients("m2")}); !errors.Is(err, intake.ErrPeriod) {
		t.Errorf("55 plan years: %v", err)
	}
	if res, err := d.Enroll(t.Context(), intake.Enrollment{Plan: "blue", Start: 0, End: end, Content: patients("m2")}); err != nil || res.Enrolled != 1 {
		t.Errorf("without a maximum: %+v %v", res, err)
	}
}

// TestChainIDs: the same services share a service key and nothing else, and no id tells the content.
func TestChainIDs(t *testing.T) {
	d := newDesk(t)
	d.enroll("gold", "m1")
	other := bill("A3")
	other.Lines[0].Service.Value = "G0102"
	d.submit(intake.Upload{Claims: []claim.Claim{bill("A1"), bill("A2"), other}})
	for query, want := range map[string]int{
		"(select distinct chain_id from claim) x":                                             3,
		"(select distinct substring(chain_id from 1 for 28) from claim) x":                    2,
		"(select distinct commitment from claim) x":                                           3,
		"claim where length(chain_id) = 32 and substring(chain_id from 29) <> '\\x00000000'":  3,
		"claim where substring(commitment from 5 for 24) = substring(chain_id from 5 for 24)": 0,
		"claim where substring(chain_id from 1 for 4) = int4send(provider::int)":              3,
	} {
		if n := d.count(query); n != want {
			t.Errorf("%s: %d, want %d", query, n, want)
		}
	}
}

// TestWhatTheChainCannotHold is refused before it is stored.
func TestWhatTheChainCannotHold(t *testing.T) {
	d := newDesk(t)
	d.enroll("gold", "m1")
	dear, old := bill("A1"), bill("A2")
	dear.Charge, dear.Lines[0].Charge = 1<<40, 1<<40
	old.From, old.To, old.Lines[0].From, old.Lines[0].To = -1, -1, -1, -1
	sub := d.submit(intake.Upload{Claims: []claim.Claim{dear, old}})
	for i, path := range []string{"claim.charge", "claim.from"} {
		if r := sub.Receipts[i].Refusal; r == nil || r.Path != path {
			t.Errorf("%s: %+v", path, r)
		}
	}
}
