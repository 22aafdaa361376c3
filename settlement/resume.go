package settlement

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"

	"github.com/careclear/careclear/internal/store"
)

// resume is the net under every wake-up: it enqueues each step for whatever is ready, so that a lost job or a
// condition that time itself changes stops nobody for longer than its period.
func (s *Service) resume(ctx context.Context) error {
	return store.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		stmts := &pgx.Batch{}
		now := s.Now()
		// The day of a cap is the chain's: a newer block of another day says that it is over.
		stmts.Queue(goOn+` and c.reason = any($3) and (select max(time) at time zone 'UTC' from indexed_block)::date > (
			select max(b.time) at time zone 'UTC' from chain_claim k join indexed_block b on b.number = k.block_number
			where k.claim = c.chain_id and k.state = 'refused')::date`+noteGoOn, now, nil, []string{reasonDayCap})
		// A consent granted while the claim was being pended, or whose window has opened since.
		stmts.Queue(goOn+` and c.reason = $3 and c.submitted_block is null and exists (
			select from consent k join chain_consent_now n on n.ref = k.ref
			where k.member_id = c.member_id and k.grantee = c.payer and k.granted_block is not null and k.revoked_block is null
			  and n.status = 'active' and n.not_before <= $1 and n.not_after > $1
			  and (k.ref is distinct from c.consent_ref or n.not_before > c.updated_at))`+noteGoOn, now, nil, reasonConsent)
		stmts.Queue(standAgain(holdOver), now, nil)
		stmts.Queue(goOn+unpaused+noteGoOn, now, nil)
		// The other claim for the same services was decided while this one was being pended.
		stmts.Queue(goOn+` and c.reason = '`+reasonTwin+`' and not exists (select from chain_claim k where k.claim <> c.chain_id
			and k.state in ('submitted', 'held') and substring(k.claim from 1 for 28) = substring(c.chain_id from 1 for 28)
			and not exists (select from chain_claim l where l.claim = k.claim and l.state <> 'refused'
				and (l.block_number, l.log_index) > (k.block_number, k.log_index)))`+noteGoOn, now, nil)
		queueReconsider(stmts, now)
		// What a replacement waits for is decided, or gone for good.
		stmts.Queue(goOn+` and c.reason = $3 and exists (select from claim o where o.id = c.replaces and o.state in `+originalMoved+`)`+noteGoOn, now, nil, reasonOriginal)
		// A reorg took a decided claim off the chain, and its submission was then refused and resumed, or reverted.
		stmts.Queue(`with c as (update claim c set state = 'received', reason = '', updated_at = $1
			where c.state = 'adjudicated' and c.submitted_block is null and `+openSlot+` is null returning c.id, c.payer, c.provider)
			insert into claim_event (claim_id, payer, provider, state, at) select id, payer, provider, 'received', $1 from c`, now)
		if err := tx.SendBatch(ctx, stmts).Close(); err != nil {
			return fmt.Errorf("resume pended claims: %w", err)
		}
		return s.wakeWaiting(ctx, tx)
	})
}

// wakeWaiting enqueues the next step of every claim that stands still.
func (s *Service) wakeWaiting(ctx context.Context, tx pgx.Tx) error {
	rows, err := tx.Query(ctx, `select distinct state, case when state = 'submitted' then payer else 0 end from claim
		where slot_id is null and state in ('received', 'submitted', 'adjudicated')`)
	if err != nil {
		return fmt.Errorf("look for waiting claims: %w", err)
	}
	jobs := []river.JobArgs{relayArgs{}, correctArgs{}}
	var state string
	var payer uint32
	if _, err := pgx.ForEachRow(rows, []any{&state, &payer}, func() error {
		switch state {
		case "received":
			jobs = append(jobs, submitArgs{})
		case "submitted":
			jobs = append(jobs, adjudicateArgs{Payer: payer})
		case "adjudicated":
			jobs = append(jobs, settleArgs{})
		}
		return nil
	}); err != nil {
		return fmt.Errorf("look for waiting claims: %w", err)
	}
	return s.wake(ctx, tx, jobs...)
}

// originalMoved are the states of an original in which its replacement need not wait.
const originalMoved = `('settled', 'denied', 'upheld', 'overturned', 'reversed', 'refused')`
