package settlement

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
)

// postFinal posts the treasury movements of final blocks, each once: Funded moves money from outside into a payer's
// escrow, Settled from escrow to a provider, Withdrawn from the provider to outside. The database refuses a
// group that does not sum to zero, and any change afterwards.
func postFinal(ctx context.Context, tx pgx.Tx, through uint64, now time.Time) error {
	_, err := tx.Exec(ctx, `with g as (
			insert into posting_group (kind, block_number, log_index, claim, posted_at)
			select t.kind, t.block_number, t.log_index, case when t.kind = 'settled' then e.subject end, $2
			from chain_treasury t join chain_event e using (block_number, log_index)
			where t.block_number <= $1 and t.amount <> 0
			  and t.block_number > coalesce((select number from checkpoint where name = 'ledger'), -1)
			order by t.block_number, t.log_index
			on conflict (block_number, log_index) do nothing
			returning id, block_number, log_index)
		insert into posting (group_id, account, amount)
		select g.id, p.account, p.amount from g join chain_treasury t using (block_number, log_index)
		cross join lateral (values
			(case t.kind when 'funded' then 'outside' when 'settled' then 'escrow:' || t.payer else 'provider:' || t.provider end, -t.amount),
			(case t.kind when 'funded' then 'escrow:' || t.payer when 'settled' then 'provider:' || t.provider else 'outside' end, t.amount)
		) p(account, amount)`, through, now)
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
