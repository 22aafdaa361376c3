package settlement

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
)

// postFinal posts the movements of money of final blocks, each once, between the two accounts that the mirror names. The
// database refuses a group that does not sum to zero, and any change afterwards.
func postFinal(ctx context.Context, tx pgx.Tx, through uint64, now time.Time) error {
	_, err := tx.Exec(ctx, `with g as (
			insert into posting_group (kind, block_number, log_index, claim, posted_at)
			select kind, block_number, log_index, claim, $2 from chain_treasury
			where block_number <= $1 and amount <> 0
			  and block_number > coalesce((select number from checkpoint where name = 'ledger'), -1)
			order by block_number, log_index
			on conflict (block_number, log_index) do nothing
			returning id, block_number, log_index)
		insert into posting (group_id, account, amount)
		select g.id, p.account, p.amount from g join chain_treasury t using (block_number, log_index)
		cross join lateral (values (t.source, -t.amount), (t.target, t.amount)) p(account, amount)`, through, now)
	if err != nil {
		return fmt.Errorf("post to the ledger: %w", err)
	}
	_, err = tx.Exec(ctx, `insert into checkpoint (name, number, hash) select 'ledger', number, hash from indexed_block where number = $1
		on conflict (name) do update set number = excluded.number, hash = excluded.hash`, through)
	if err != nil {
		return fmt.Errorf("move the ledger's checkpoint: %w", err)
	}
	return nil
}
