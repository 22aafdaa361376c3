package intake_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"golang.org/x/sync/errgroup"
	"pgregory.net/rapid"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/intake"
	"github.com/careclear/careclear/internal/x12/enroll"
	"github.com/careclear/careclear/internal/x12/x12test"
)

func at(d claim.Day) *claim.Day { return &d }

// person is a member of the family M1 with one health coverage.
func person(first, relation string, maintenance enroll.Maintenance, from, to *claim.Day) enroll.Member {
	m := enroll.Member{Subscriber: relation == "18", Relation: relation, Maintenance: maintenance, SubscriberID: "M1",
		Person: claim.Person{MemberID: "M1", Last: "Canary", First: first, Birth: at(claim.Day(3000 + len(first))), Gender: "F", Relation: relation}}
	if from != nil || to != nil {
		m.Coverages = []enroll.Coverage{{Maintenance: maintenance, Line: "HLT", From: from, To: to}}
	}
	return m
}

func (d *desk) file834(members ...enroll.Member) string {
	d.Helper()
	return d.file(func(b *bytes.Buffer) error {
		return enroll.Write(b, enroll.Header{Reference: "E1", Day: today, Sponsor: enroll.Party{Name: "Mill", ID: "999888777"},
			Payer: enroll.Party{Name: "One", Qualifier: "XV", ID: "PAYER1"}}, members, fileEnv)
	})
}

func (d *desk) enroll834(content string) *intake.EnrollmentResult {
	d.Helper()
	res, err := d.Enroll(d.Context(), intake.Enrollment{Content: strings.NewReader(content), DevConsent: true})
	d.check(err)
	return res
}

// covered is what the database says of the coverages: "Jo gold -10..100 (was 200)" by day from today.
func (d *desk) covered() string {
	d.Helper()
	rows, err := d.Pool.Query(d.Context(), `select m.relation, m.subscriber is not null, v.plan_id, v.start_day, v.end_day, v.attested_end
		from coverage v join member m on m.id = v.member_id order by m.relation, v.start_day, v.end_day`)
	d.check(err)
	defer rows.Close()
	var out []string
	for rows.Next() {
		var relation, plan string
		var kin bool
		var start, end time.Time
		var was *time.Time
		d.check(rows.Scan(&relation, &kin, &plan, &start, &end, &was))
		if kin == (relation == "18") {
			d.Errorf("relation %s, kin %v", relation, kin)
		}
		text := fmt.Sprintf("%s %s %d..%d", relation, plan, claim.DayOf(start)-today, claim.DayOf(end)-today)
		if was != nil {
			text += fmt.Sprintf(" (was %d)", claim.DayOf(*was)-today)
		}
		out = append(out, text)
	}
	d.check(rows.Err())
	return strings.Join(out, ", ")
}

func counted(r *intake.EnrollmentResult) string {
	var rules []string
	for _, x := range r.Refusals {
		rules = append(rules, x.Rule)
	}
	for _, x := range r.Warnings {
		rules = append(rules, "~"+x.Rule)
	}
	return strings.TrimSpace(fmt.Sprintf("%d+%d=%d-%d %s", r.Enrolled, r.Changed, r.Repeated, r.Refused, strings.Join(rules, " ")))
}

// The life of a family: what each file does, and what stands afterwards.
func TestFamily(t *testing.T) {
	d := newDesk(t)
	from, to := at(today-10), at(today+200)
	steps := []struct {
		name          string
		members       []enroll.Member
		result, after string
	}{
		{"a family", []enroll.Member{person("Jo", "18", enroll.Add, from, to), person("Kim", "19", enroll.Add, from, to), person("Alex", "01", enroll.Add, from, to)},
			"3+0=0-0", "01 gold -10..200, 18 gold -10..200, 19 gold -10..200"},
		{"the same again", []enroll.Member{person("Jo", "18", enroll.Add, from, to), person("Kim", "19", enroll.Add, from, to), person("Alex", "01", enroll.Audit, from, to)},
			"0+0=3-0", "01 gold -10..200, 18 gold -10..200, 19 gold -10..200"},
		{"the child goes, some days ago", []enroll.Member{person("Kim", "19", enroll.Cancel, nil, at(today-5))},
			"0+1=0-0", "01 gold -10..200, 18 gold -10..200, 19 gold -10..-5 (was 200)"},
		{"and comes back", []enroll.Member{person("Kim", "19", enroll.Reinstate, at(today+3), to)},
			"0+1=0-0", "01 gold -10..200, 18 gold -10..200, 19 gold -10..-5 (was 200), 19 gold 3..200"},
		{"it should have been earlier", []enroll.Member{person("Kim", "19", enroll.Audit, at(today-20), to)},
			"0+1=0-0", "01 gold -10..200, 18 gold -10..200, 19 gold -20..-11, 19 gold -10..-5 (was 200), 19 gold -4..2, 19 gold 3..200"},
		{"the spouse is corrected: later", []enroll.Member{person("Alex", "01", enroll.Change, nil, nil), func() enroll.Member {
			m := person("Alex", "01", enroll.Change, at(today), at(today+100))
			m.Coverages[0].Maintenance = enroll.Correct
			return m
		}()}, "0+1=1-0", "01 gold -10..-11 (was 200), 01 gold 0..100, 18 gold -10..200, 19 gold -20..-11, 19 gold -10..-5 (was 200), 19 gold -4..2, 19 gold 3..200"},
		{"the subscriber leaves, and all with him", []enroll.Member{func() enroll.Member {
			m := person("Jo", "18", enroll.Cancel, nil, nil)
			m.To = at(today - 1)
			return m
		}()}, "0+1=0-0", "01 gold -10..-11 (was 200), 01 gold 0..-1 (was 100), 18 gold -10..-1 (was 200), 19 gold -20..-11, 19 gold -10..-5 (was 200), 19 gold -4..-1 (was 2), 19 gold 3..2 (was 200)"},
		{"deleted: as if it had never been", []enroll.Member{func() enroll.Member {
			m := person("Jo", "18", enroll.Change, from, nil)
			m.Coverages[0].Maintenance = enroll.Delete
			return m
		}()}, "0+1=0-0", "01 gold -10..-11 (was 200), 01 gold 0..-1 (was 100), 18 gold -10..-11 (was 200), 19 gold -20..-11, 19 gold -10..-5 (was 200), 19 gold -4..-1 (was 2), 19 gold 3..2 (was 200)"},
	}
	for _, step := range steps {
		if got := counted(d.enroll834(d.file834(step.members...))); got != step.result {
			t.Fatalf("%s: %s, want %s", step.name, got, step.result)
		}
		if got := d.covered(); got != step.after {
			t.Fatalf("%s:\n got %s\nwant %s", step.name, got, step.after)
		}
		before := d.rows()
		d.enroll834(d.file834(step.members...))
		if after := d.rows(); before != after || d.covered() != step.after {
			t.Fatalf("%s, sent again: %s\n%s\n%s", step.name, d.covered(), before, after)
		}
	}
	if n := d.count("consent"); n != 3 {
		t.Errorf("%d consents", n)
	}
}

// Claims find every one of a family.
func TestClaimsOfAFamily(t *testing.T) {
	d := newDesk(t)
	from := at(today - 10)
	child := person("Kim", "19", enroll.Add, from, nil)
	d.enroll834(d.file834(person("Jo", "18", enroll.Add, from, nil), child))
	own, kid, stranger := billed("A"), billed("B"), billed("C")
	own.Subscriber = claim.Person{MemberID: "m1", Last: "Canary", Relation: "18"}
	for _, c := range []*claim.Claim{&kid, &stranger} {
		c.Subscriber = claim.Person{MemberID: "m1", Last: "Canary"}
		p := child.Person
		p.MemberID = ""
		c.Patient = &p
	}
	stranger.Patient.First = "Nobody"
	d.submit(intake.Upload{Claims: []claim.Claim{own, kid, stranger}, Key: "k"})
	var got string
	d.check(d.Pool.QueryRow(d.Context(), `select string_agg(coalesce(m.relation, '-') || case when c.coverage_ref is null then ' uncovered' else '' end, ', ' order by c.position)
		from claim c left join member m on m.id = c.member_id`).Scan(&got))
	if got != "18, 19, - uncovered" {
		t.Error(got)
	}
}

// What is wrong with one costs nobody else.
func TestEnroll834Refusals(t *testing.T) {
	from := at(today - 10)
	jo, kim := person("Jo", "18", enroll.Add, from, nil), person("Kim", "19", enroll.Add, from, nil)
	with := func(m enroll.Member, change func(*enroll.Member)) enroll.Member {
		m.Coverages = append([]enroll.Coverage(nil), m.Coverages...)
		change(&m)
		return m
	}
	other := with(jo, func(m *enroll.Member) { m.SubscriberID, m.Person.MemberID = "M2", "M2" })
	for _, tc := range []struct {
		name    string
		members []enroll.Member
		swap    []string
		want    string
	}{
		{"unknown maintenance code", []enroll.Member{jo, kim}, []string{"INS*N*19*021", "INS*N*19*777"}, "2+0=0-1 834-maintenance"},
		{"unknown maintenance code of a coverage", []enroll.Member{jo, kim}, []string{"HD*021**HLT~\nDTP*348*D8*20240924~\nINS", "HD*777**HLT~\nDTP*348*D8*20240924~\nINS"}, "1+0=0-2 834-maintenance 834-subscriber"},
		{"no such subscriber", []enroll.Member{kim}, nil, "1+0=0-1 834-subscriber"},
		{"no birth date", []enroll.Member{jo, with(kim, func(m *enroll.Member) { m.Person.Birth, m.Person.Gender = nil, "" })}, nil, "2+0=0-1 834-identity"},
		{"nobody to end", []enroll.Member{person("Jo", "18", enroll.Cancel, nil, at(today))}, nil, "1+0=0-1 834-unknown"},
		{"no last day", []enroll.Member{jo, person("Jo", "18", enroll.Cancel, nil, nil)}, nil, "2+0=0-1 834-period"},
		{"no coverage", []enroll.Member{person("Jo", "18", enroll.Add, nil, nil)}, nil, "1+0=0-1 834-coverage"},
		{"a line that is not served", []enroll.Member{with(jo, func(m *enroll.Member) {
			m.Coverages = append(m.Coverages, enroll.Coverage{Maintenance: enroll.Add, Line: "DEN", From: from})
		})}, nil, "2+0=0-0 ~834-line"},
		{"a plan nobody knows", []enroll.Member{with(jo, func(m *enroll.Member) { m.Coverages[0].Plan = "SILVER" })}, nil, "1+0=0-1 834-plan"},
		{"a plan by name", []enroll.Member{with(jo, func(m *enroll.Member) { m.Coverages[0].Plan, m.Coverages[0].Line = "Gold", "DEN" })}, nil, "2+0=0-0"},
		{"another payer", []enroll.Member{jo}, []string{"XV*PAYER1", "XV*PAYER9"}, "0+0=0-2 payer-known payer-known"},
		{"damage", []enroll.Member{jo, kim}, []string{"HD*021**HLT~\nDTP*348*D8*20240924~\nINS", "HD*021**HLT~\nDTP*348*D8*20241324~\nINS"}, "1+0=0-2 R2.7 834-subscriber"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			d := newDesk(t)
			text := d.file834(append(tc.members, other)...)
			if len(tc.swap) > 0 {
				spoilt := strings.Replace(text, tc.swap[0], tc.swap[1], 1)
				if spoilt == text {
					t.Fatalf("the case changes nothing\n%s", text)
				}
				text = spoilt
			}
			res := d.enroll834(text)
			if got := counted(res); got != tc.want {
				t.Errorf("%s, want %s: %v", got, tc.want, res.Refusals)
			}
			if n := d.count("member"); n != res.Enrolled {
				t.Errorf("%d members, %d enrolled", n, res.Enrolled)
			}
			for _, r := range append(res.Refusals, res.Warnings...) {
				if !strings.HasPrefix(r.Path, "segment ") || r.Message == "" || strings.Contains(r.Error(), "Canary") {
					t.Errorf("%+v", r)
				}
			}
		})
	}
}

// A corrected name is the same person.
func TestEnroll834Rename(t *testing.T) {
	d := newDesk(t)
	from := at(today - 10)
	jo, kim := person("Jo", "18", enroll.Add, from, nil), person("Kim", "19", enroll.Add, from, nil)
	d.enroll834(d.file834(jo, kim))
	kim.Maintenance, kim.Coverages = enroll.Change, nil
	was := kim.Person
	kim.Was, kim.Person.First = &was, "Kimberly"
	if got := counted(d.enroll834(d.file834(kim))); got != "0+1=0-0" {
		t.Error(got)
	}
	kim.Was = nil
	if got := counted(d.enroll834(d.file834(kim))); got != "0+0=1-0" {
		t.Error(got)
	}
	if n := d.count("member"); n != 2 {
		t.Error(n)
	}
}

// A plan that counts a benefit maximum has a coverage each year; what a year has used is not given twice.
func TestEnroll834AnnualMaximum(t *testing.T) {
	d := newDesk(t)
	_, err := d.Pool.Exec(t.Context(), `update plan set annual_maximum = 100000 where id = 'gold'`)
	d.check(err)
	d.enroll834(d.file834(person("Jo", "18", enroll.Add, at(today-10), nil)))
	if got := d.covered(); got != "18 gold -10..88, 18 gold 89..453" {
		t.Fatal(got)
	}
	_, err = d.Pool.Exec(t.Context(), `insert into indexed_block (number, hash, parent, time, sealer) values (1, '\x01', '\x00', now(), '')`)
	d.check(err)
	_, err = d.Pool.Exec(t.Context(), `insert into chain_coverage (ref, payer, plan_number, start_day, end_day, annual_maximum, used, block_number, log_index)
		select ref, payer, plan_number, start_day, end_day, annual_maximum, 30000, 1, 0 from coverage order by start_day limit 1`)
	d.check(err)
	d.enroll834(d.file834(person("Jo", "18", enroll.Cancel, nil, at(today))))
	d.enroll834(d.file834(person("Jo", "18", enroll.Reinstate, at(today+1), at(today+88))))
	var left int64
	d.check(d.Pool.QueryRow(t.Context(), `select annual_maximum from coverage where start_day = $1`, (today + 1).Time()).Scan(&left))
	if left != 70000 {
		t.Error(left)
	}
}

// The ten sample files: each does what it says or names what is missing.
func TestEnroll834Samples(t *testing.T) {
	d := newDesk(t)
	var got []string
	for _, path := range x12test.Samples(t, "*.834") {
		raw, err := os.ReadFile(path)
		d.check(err)
		res, err := d.Enroll(t.Context(), intake.Enrollment{Content: bytes.NewReader(raw), Plan: "gold", Payer: 1})
		d.check(err)
		got = append(got, strings.TrimSuffix(strings.TrimPrefix(filepath.Base(path), "834_005010X220A1_"), ".834")+" "+counted(res))
	}
	want := `add-dependent 0+0=0-1 834-subscriber
add-subscriber-coverage 0+0=0-1 834-unknown
cancel-dependent 0+0=0-1 834-subscriber
change-subscriber-information 0+0=0-1 834-unknown
enroll-employee-managed-care 1+0=0-0
enroll-employee-multiple-products 0+1=0-0 ~834-line
reinstate-employee-coverage-level 0+0=0-1 834-unknown
reinstate-employee 0+0=0-1 834-coverage
reinstate-member-eligiblity-ins 0+0=0-1 834-unknown
terminate-subscriber-eligibility 0+1=0-0 ~834-relation`
	if text := strings.Join(got, "\n"); text != want {
		t.Errorf("got\n%s\nwant\n%s", text, want)
	}
}

// However files follow each other, no day is covered twice by a plan, and nothing is covered after the last word ended it.
func TestEnroll834NeverCoversTwice(t *testing.T) {
	d := newDesk(t)
	n := 0
	rapid.Check(t, func(rt *rapid.T) {
		n++
		id := fmt.Sprintf("R%d", n)
		for i := range rapid.IntRange(1, 5).Draw(rt, "files") {
			a := today + claim.Day(rapid.IntRange(-50, 50).Draw(rt, "from"))
			b := a + claim.Day(rapid.IntRange(0, 50).Draw(rt, "days"))
			what := rapid.SampledFrom([]enroll.Maintenance{enroll.Add, enroll.Reinstate, enroll.Audit, enroll.Change, enroll.Correct, enroll.Cancel, enroll.Delete}).Draw(rt, "what")
			m := person("Jo", "18", enroll.Change, &a, &b)
			if m.Coverages[0].Maintenance = what; i == 0 {
				m.Maintenance, m.Coverages[0].Maintenance = enroll.Add, enroll.Add
			}
			m.SubscriberID, m.Person.MemberID = id, id
			res, err := d.Enroll(t.Context(), intake.Enrollment{Content: strings.NewReader(d.file834(m))})
			if err != nil || res.Refused > 0 {
				rt.Fatal(err, res)
			}
			member, _, err := d.Find(t.Context(), 1, id)
			d.check(err)
			days := func(from, to claim.Day) (covered, twice int) {
				d.check(d.Pool.QueryRow(t.Context(), `select count(*) filter (where n > 0), count(*) filter (where n > 1) from (
					select (select count(*) from coverage v where v.member_id = $1 and day between v.start_day and v.end_day) as n
					from generate_series($2::date, $3::date, '1 day') day) x`, member, from.Time(), to.Time()).Scan(&covered, &twice))
				return covered, twice
			}
			if _, twice := days(today-200, today+200); twice > 0 {
				rt.Fatalf("%d days twice after %s", twice, what)
			}
			switch inside, _ := days(a, b); what {
			case enroll.Delete:
				if i > 0 && inside > 0 {
					rt.Fatal("deleted, and covered")
				}
			case enroll.Cancel:
				if after, _ := days(b+1, today+300); i > 0 && after > 0 {
					rt.Fatal("ended, and covered later")
				}
			default:
				if inside != int(b-a)+1 {
					rt.Fatalf("%d of %d days after %s", inside, b-a+1, what)
				}
			}
		}
	})
}

// Many senders at once, with fewer connections than senders: one family.
func TestEnroll834AtOnce(t *testing.T) {
	d := newDesk(t)
	cfg := d.Pool.Config()
	cfg.MaxConns = 3
	pool, err := pgxpool.NewWithConfig(t.Context(), cfg)
	d.check(err)
	t.Cleanup(pool.Close)
	d.Pool = pool
	from := at(today - 10)
	content := d.file834(person("Jo", "18", enroll.Add, from, nil), person("Kim", "19", enroll.Add, from, nil))
	renamed := person("Kim", "19", enroll.Change, nil, nil)
	was := renamed.Person
	renamed.Was, renamed.Person.Last = &was, "Sparrow"
	change := d.file834(renamed)
	var group errgroup.Group
	for i := range 12 {
		group.Go(func() error {
			text := content
			if i%2 == 1 {
				text = change
			}
			_, err := d.Enroll(t.Context(), intake.Enrollment{Content: strings.NewReader(text)})
			return err
		})
	}
	d.check(group.Wait())
	if m, c := d.count("member"), d.count("coverage"); m != 2 || c != 2 {
		t.Errorf("%d members, %d coverages", m, c)
	}
}
