package settlement

import (
	"fmt"
	"sync"
	"testing"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store"
)

const familyPlan = `
id: gold
version: 2
number: 7
name: Gold
payer: {org: 12, id: PAYER1, name: Example Health}
feeSchedule: {G0101: "30.00", G0102: "20.00"}
unlisted: {mode: deny}
deductible: {individual: "40.00", family: "50.00"}
coinsuranceBps: 1000
oopMax: {individual: "1000.00", family: "2000.00"}
`

// family enrols members and puts the others on the policy of the first.
func (c *town) family(names ...string) []uuid.UUID {
	c.Helper()
	c.enroll(true, names...)
	ids := make([]uuid.UUID, len(names))
	for i, n := range names {
		id, ok, err := c.intake.Find(c.Context(), payer, n)
		c.check(err)
		if !ok {
			c.Fatalf("no member %s", n)
		}
		ids[i] = id
	}
	c.exec(`update member set subscriber = $1, relation = '19' where id = any($2) and id <> $1`, ids[0], ids)
	c.exec(`update coverage set attested_block = 1`)
	return ids
}

// TestFamilyRacesForTheRest: the claims of a family, handed to many workers of several services at once while earlier ones are
// reversed, take the family's deductible exactly once; nobody takes more than his own; what is given back is taken by others.
func TestFamilyRacesForTheRest(t *testing.T) {
	c := newTown(t)
	_, err := c.svc.LoadPlan(t.Context(), payer, []byte(familyPlan))
	c.check(err)
	services := make([]*Service, 4)
	for i := range services {
		services[i], err = New(c.config(c.sender))
		c.check(err)
	}
	for round := range 6 {
		names := []string{"S", "A", "B", "C"}
		for i := range names {
			names[i] = fmt.Sprintf("%s%d", names[i], round)
		}
		members := c.family(names...)
		var bills []claim.Claim
		for i := range 16 {
			bills = append(bills, c.bill(names[i%4], fmt.Sprintf("F%d-%d", round, i), []string{"G0101", "G0102"}[i/4%2], 5000, claim.Day(1+i)))
		}
		ids := c.send(bills...)
		c.exec(`update claim set submitted_block = 1, state = 'held' where id = any($1)`, ids) // out of the way until it is handed out
		reversed := round%2 == 1
		var wait sync.WaitGroup
		for i, id := range ids {
			wait.Go(func() {
				if _, err := c.pool.Exec(t.Context(), `update claim set state = 'submitted' where id = $1`, id); err != nil {
					t.Error(err)
				}
				if err := services[i%len(services)].adjudicate(t.Context(), payer); err != nil {
					t.Error(err)
				}
				if !reversed || i%3 != 0 {
					return
				}
				// As the indexer does it: without the payer's lock.
				if err := store.InTx(t.Context(), c.pool, func(tx pgx.Tx) error {
					stmts := &pgx.Batch{}
					stmts.Queue(`update claim set state = 'reversed' where id = $1`, id)
					queueGiveBack(stmts, `c.id = $1 and c.state = 'reversed'`, id, int64(100+i))
					return tx.SendBatch(t.Context(), stmts).Close()
				}); err != nil {
					t.Error(err)
				}
			})
		}
		wait.Wait()
		c.uneven()
		var total, most, owed, undecided int64
		c.scan(&total, `select coalesce(sum(used), 0) from accumulator where name = 'deductible' and member_id = any($1)`, members)
		c.scan(&most, `select max(used) from accumulator where name = 'deductible' and member_id = any($1)`, members)
		c.scan(&owed, `select coalesce(sum((a ->> 'cents')::bigint), 0) from claim c join decision_line l on l.claim_id = c.id, jsonb_array_elements(l.adjustments) a
			where c.id = any($1) and c.state <> 'reversed' and a ->> 'group' = 'PR' and a ->> 'carc' = '1'`, ids)
		c.scan(&undecided, `select count(*) from claim where id = any($1) and state not in ('adjudicated', 'reversed')`, ids)
		if undecided > 0 || owed != total {
			t.Errorf("round %d: %d are not decided; the accumulators hold %d, the decisions say %d", round, undecided, total, owed)
		}
		if total > 5000 || most > 4000 || (!reversed && total != 5000) {
			t.Errorf("round %d: the family used %d of 5000, one member %d of 4000", round, total, most)
		}
		var oop int64
		c.scan(&oop, `select coalesce(sum(used), 0) from accumulator where name = 'oop' and member_id = any($1)`, members)
		if oop < total {
			t.Errorf("round %d: %d out of pocket, %d of it deductible", round, oop, total)
		}
	}
}

// TestFamilySharesLimit: what one takes of the family's deductible is gone for the next, and back after a reversal; a stranger's
// is his own.
func TestFamilySharesLimit(t *testing.T) {
	c := newTown(t)
	_, err := c.svc.LoadPlan(t.Context(), payer, []byte(familyPlan))
	c.check(err)
	members := c.family("S", "A", "B")
	c.enroll(true, "Z")
	c.exec(`update coverage set attested_block = 1`)
	decide := func(name, control, code string, ago claim.Day) uuid.UUID {
		t.Helper()
		id := c.send(c.bill(name, control, code, 5000, ago))[0]
		c.exec(`update claim set submitted_block = 1, state = 'submitted' where id = $1`, id)
		c.check(c.svc.adjudicate(t.Context(), payer))
		return id
	}
	deductible := func(id uuid.UUID) (cents int64) {
		c.scan(&cents, `select coalesce(sum(amount), 0)::bigint from consumption where claim_id = $1 and name = 'deductible'`, id)
		return cents
	}
	first := decide("S", "1", "G0101", 1) // 30.00 of 50.00
	if got := deductible(first); got != 3000 {
		t.Fatalf("the subscriber took %d", got)
	}
	second := decide("A", "2", "G0101", 2) // the last 20.00
	if got := deductible(second); got != 2000 {
		t.Errorf("the spouse took %d of 2000 left", got)
	}
	if got := deductible(decide("B", "3", "G0101", 3)); got != 0 {
		t.Errorf("the child took %d of nothing", got)
	}
	if got := deductible(decide("Z", "4", "G0101", 3)); got != 3000 {
		t.Errorf("a stranger took %d", got)
	}
	c.check(store.InTx(t.Context(), c.pool, func(tx pgx.Tx) error { return giveBack(t.Context(), tx, first, 1) }))
	if got := deductible(decide("B", "5", "G0102", 4)); got != 2000 {
		t.Errorf("after the reversal the child took %d of 3000", got)
	}
	if got := deductible(decide("S", "6", "G0101", 5)); got != 1000 {
		t.Errorf("after the reversal the subscriber took %d of 1000", got)
	}
	c.uneven()
	if n := c.count("accumulator where member_id = any($1) and name = 'deductible'", members); n != 3 {
		t.Errorf("%d accumulators", n)
	}
}
