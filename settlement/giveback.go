package settlement

import (
	"context"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
)

// byCorrection marks what a correction decided here gives back; what a reversal on chain gives back carries its block.
const byCorrection = -1

// giveBack returns to the accumulators what a claim holds by its decisions up to and including a version: exactly the deltas
// that are stored line by line (claims.md R4.7). A claim that holds nothing gives nothing, so that calling it twice does no
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

// queueGiveBack gives back what the claims of a condition on c hold by consumptions k. $1 is of the condition, $2 who gives
// back (consumption.back), further arguments follow. The accumulators are locked in the order in which adjudication locks them.
func queueGiveBack(stmts *pgx.Batch, condition string, of any, back int64, more ...any) {
	held := `select k.claim_id, k.member_id, k.line, k.year, k.name, max(k.version) as version, sum(k.amount)::bigint as amount
		from consumption k join claim c on c.id = k.claim_id where ` + condition + `
		group by k.claim_id, k.member_id, k.line, k.year, k.name having sum(k.amount) <> 0`
	args := append([]any{of, back}, more...)
	stmts.Queue(`with held as (`+held+`), locked as (
			select a.member_id, a.year, a.name from accumulator a where $2::bigint is not null
			and (a.member_id, a.year, a.name) in (select member_id, year, name from held) order by a.member_id, a.year, a.name for update)
		select count(*) from locked`, args...)
	stmts.Queue(`with held as (`+held+`), given as (
			insert into consumption (claim_id, version, line, member_id, year, name, amount, back)
			select claim_id, version, line, member_id, year, name, -amount, $2 from held
			on conflict (claim_id, version, line, name, year, back) do update set amount = consumption.amount + excluded.amount)
		update accumulator a set used = a.used - t.amount, version = a.version + 1
		from (select member_id, year, name, sum(amount) as amount from held group by member_id, year, name) t
		where a.member_id = t.member_id and a.year = t.year and a.name = t.name`, args...)
}

// queueTakeAgain undoes what reversals of blocks from one on gave back.
func queueTakeAgain(stmts *pgx.Batch, from uint64) {
	stmts.Queue(`with gone as (delete from consumption where back >= greatest($1::bigint, 1) returning member_id, year, name, amount)
		update accumulator a set used = a.used - t.amount, version = a.version + 1
		from (select member_id, year, name, sum(amount)::bigint as amount from gone group by member_id, year, name) t
		where a.member_id = t.member_id and a.year = t.year and a.name = t.name`, from)
}
