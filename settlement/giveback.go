package settlement

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
)

// Who gives back, beside the block of a reversal on chain: a correction decided here, or the claim itself to a newer decision.
const (
	byCorrection = -1
	byAgain      = -2
)

// giveBackAgain returns what earlier decisions of claims that are decided again hold.
func giveBackAgain(ctx context.Context, tx pgx.Tx, chunk []work) error {
	var again []uuid.UUID
	for _, w := range chunk {
		if w.version > 1 {
			again = append(again, w.id)
		}
	}
	if len(again) == 0 {
		return nil
	}
	stmts := &pgx.Batch{}
	queueGiveBack(stmts, `c.id = any($1)`, again, byAgain)
	if err := tx.SendBatch(ctx, stmts).Close(); err != nil {
		return fmt.Errorf("give back what earlier decisions hold: %w", err)
	}
	return nil
}

// giveBack returns to accumulators and authorisations what a claim holds by its decisions up to and including a version: exactly the
// deltas that are stored line by line (claims.md R4.7). A claim that holds nothing gives nothing, so that calling it twice does no
// harm, nor does the reversal on chain that follows a correction. Call it, under the payer's lock, before the accumulators
// are read for the decision that takes the place of the one given back.
func giveBack(ctx context.Context, tx pgx.Tx, claimID uuid.UUID, version int) error {
	stmts := &pgx.Batch{}
	queueGiveBack(stmts, `c.id = $1 and k.version <= $3`, claimID, byCorrection, version)
	if err := tx.SendBatch(ctx, stmts).Close(); err != nil {
		return fmt.Errorf("give back what claim %s consumed: %w", claimID, err)
	}
	return nil
}

// queueGiveBack gives back what the claims of a condition on c hold by deltas k, of accumulators and of prior authorisations. $1
// is of the condition, $2 who gives back (the column back), further arguments follow. The rows are locked in the order in which
// adjudication locks them.
func queueGiveBack(stmts *pgx.Batch, condition string, of any, back int64, more ...any) {
	args := append([]any{of, back}, more...)
	held := func(table, key, amount string) string {
		return `with held as (select k.claim_id, k.line, ` + key + `, max(k.version) as version, sum(k.` + amount + `)::bigint as amount
			from ` + table + ` k join claim c on c.id = k.claim_id where ` + condition + `
			group by k.claim_id, k.line, ` + key + ` having sum(k.` + amount + `) <> 0)`
	}
	consumed := held("consumption", "k.member_id, k.year, k.name", "amount")
	stmts.Queue(consumed+`, locked as (
			select a.member_id from accumulator a where (a.member_id, a.year, a.name) in (select member_id, year, name from held)
			order by a.member_id, a.year, a.name for update)
		select count(*), $2::bigint from locked`, args...)
	stmts.Queue(consumed+`, given as (
			insert into consumption (claim_id, version, line, member_id, year, name, amount, back)
			select claim_id, version, line, member_id, year, name, -amount, $2 from held
			on conflict (claim_id, version, line, name, year, back) do update set amount = consumption.amount + excluded.amount)
		update accumulator a set used = a.used - t.amount, version = a.version + 1
		from (select member_id, year, name, sum(amount) as amount from held group by member_id, year, name) t
		where a.member_id = t.member_id and a.year = t.year and a.name = t.name`, args...)
	used := held("authorization_use", "k.payer, k.number", "units")
	stmts.Queue(used+`, locked as (
			select a.number from prior_authorization a where (a.payer, a.number) in (select payer, number from held)
			order by a.payer, a.number for update)
		select count(*), $2::bigint from locked`, args...)
	stmts.Queue(used+`, given as (
			insert into authorization_use (claim_id, version, line, payer, number, units, back)
			select claim_id, version, line, payer, number, -amount, $2 from held
			on conflict (claim_id, version, line, payer, number, back) do update set units = authorization_use.units + excluded.units)
		update prior_authorization a set used = a.used - t.amount
		from (select payer, number, sum(amount) as amount from held group by payer, number) t
		where a.payer = t.payer and a.number = t.number`, args...)
}

// queueTakeAgain undoes what reversals of blocks from one on gave back.
func queueTakeAgain(stmts *pgx.Batch, from uint64) {
	queueUndone(stmts, `back >= greatest($1::bigint, 1)`, from)
}

// queueUndone deletes what was given back on a condition, and counts it as consumed again.
func queueUndone(stmts *pgx.Batch, condition string, arg any) {
	stmts.Queue(`with gone as (delete from consumption where `+condition+` returning member_id, year, name, amount)
		update accumulator a set used = a.used - t.amount, version = a.version + 1
		from (select member_id, year, name, sum(amount)::bigint as amount from gone group by member_id, year, name) t
		where a.member_id = t.member_id and a.year = t.year and a.name = t.name`, arg)
	stmts.Queue(`with gone as (delete from authorization_use where `+condition+` returning payer, number, units)
		update prior_authorization a set used = a.used - t.units
		from (select payer, number, sum(units)::bigint as units from gone group by payer, number) t
		where a.payer = t.payer and a.number = t.number`, arg)
}

// holding is what a claim took by its decisions and has not given back.
type holding struct {
	consumed   []claim.Consumption
	authorized []claim.AuthorizationUse
}

// negated is what gives a holding back.
func (h holding) negated() holding {
	out := holding{slices.Clone(h.consumed), slices.Clone(h.authorized)}
	for i := range out.consumed {
		out.consumed[i].Amount = -out.consumed[i].Amount
	}
	for i := range out.authorized {
		out.authorized[i].Units = -out.authorized[i].Units
	}
	return out
}

// held reads what claims hold, line by line.
func held(ctx context.Context, q querier, ids []uuid.UUID) (map[uuid.UUID]holding, error) {
	out := map[uuid.UUID]holding{}
	if len(ids) == 0 {
		return out, nil
	}
	rows, err := q.Query(ctx, `select claim_id, line, name, year, sum(amount)::bigint from consumption where claim_id = any($1)
		group by claim_id, line, name, year having sum(amount) <> 0 order by claim_id, line, name, year`, ids)
	if err != nil {
		return nil, fmt.Errorf("read what claims consumed: %w", err)
	}
	var id uuid.UUID
	var c claim.Consumption
	if _, err := pgx.ForEachRow(rows, []any{&id, &c.Line, &c.Accumulator, &c.Year, &c.Amount}, func() error {
		h := out[id]
		h.consumed = append(h.consumed, c)
		out[id] = h
		return nil
	}); err != nil {
		return nil, fmt.Errorf("read what claims consumed: %w", err)
	}
	rows, err = q.Query(ctx, `select claim_id, number, line, sum(units)::bigint from authorization_use where claim_id = any($1)
		group by claim_id, number, line having sum(units) <> 0 order by claim_id, line, number`, ids)
	if err != nil {
		return nil, fmt.Errorf("read what claims used of authorisations: %w", err)
	}
	var u claim.AuthorizationUse
	if _, err := pgx.ForEachRow(rows, []any{&id, &u.Number, &u.Line, &u.Units}, func() error {
		h := out[id]
		h.authorized = append(h.authorized, u)
		out[id] = h
		return nil
	}); err != nil {
		return nil, fmt.Errorf("read what claims used of authorisations: %w", err)
	}
	return out, nil
}
