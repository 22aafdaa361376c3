package intake_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/careclear/careclear/internal/intake"
)

func TestStandings(t *testing.T) {
	d := newDesk(t)
	d.enroll("gold", "covered", "refused") // 100 days from today on either side, each with a consent
	var who, other uuid.UUID
	for id, to := range map[string]*uuid.UUID{"covered": &who, "refused": &other} {
		found, ok, err := d.FindReference(t.Context(), 1, id)
		if err != nil || !ok {
			t.Fatal(ok, err)
		}
		*to = found
	}
	for _, sql := range []string{
		`update coverage set ref = '\x10' where member_id = $1`,
		`update consent set ref = '\x20' where member_id = $1`,
		`insert into coverage (ref, member_id, payer, plan_id, plan_number, start_day, end_day, commitment, refused)
			select c.ref, $1, c.payer, c.plan, 7, date '2024-10-04' + c.first, date '2024-10-04' + c.last, '', c.refused
			from (values ('\x11'::bytea, 1, 'gold', 101, 200, 'NotAttester'), ('\x12', 1, 'gold', 201, 300, 'BadPeriod'), ('\x13', 2, 'blue', 101, 200, ''))
				as c (ref, payer, plan, first, last, refused)`,
		`insert into consent (ref, member_id, grantee, controller, refused, revoked_block, created_at)
			select k.ref, $1, 1, '', k.refused, k.revoked, now() + k.later * interval '1 day'
			from (values ('\x21'::bytea, '', null::bigint, 1), ('\x22', 'BadWindow', null, 2), ('\x23', '', 5, 3)) as k (ref, refused, revoked, later)`,
	} {
		if _, err := d.Pool.Exec(t.Context(), sql, who); err != nil {
			t.Fatal(err)
		}
	}
	for _, table := range []string{"coverage", "consent"} {
		if _, err := d.Pool.Exec(t.Context(), "update "+table+" set refused = 'BadPeriod' where member_id = $1", other); err != nil {
			t.Fatal(err)
		}
	}
	got, err := intake.Standings(t.Context(), d.Pool, []intake.Ask{
		{Member: who, Payer: 1, Day: today},
		{Member: uuid.Nil, Payer: 1, Day: today},
		{Member: who, Payer: 1, Day: today + 150}, // its payer cannot attest it now, but may later
		{Member: who, Payer: 1, Day: today + 250}, // refused for good: the latest of the others
		{Member: who, Payer: 1, Day: today - 200},
		{Member: who, Payer: 2, Day: today + 150},
		{Member: other, Payer: 1, Day: today},
		{Member: who, Payer: 1, Day: today - 100},
	})
	if err != nil {
		t.Fatal(err)
	}
	later := intake.Standing{Coverage: []byte{0x11}, Plan: "gold", Consent: []byte{0x21}}
	first := intake.Standing{Coverage: []byte{0x10}, Plan: "gold", Consent: []byte{0x21}}
	want := []intake.Standing{first, {}, later, later, later, {Coverage: []byte{0x13}, Plan: "blue"}, {}, first}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
