package settlement

import (
	"time"

	"github.com/jackc/pgx/v5"
)

// lifecycle follows claims where others move them: holds, corrections, appeals, coverages that ended.
func (f *follower) lifecycle(stmts *pgx.Batch, now time.Time) {
	if len(f.moved) > 0 {
		stmts.Queue(follow(`$4::bytea[]`, `reason`), now, f.block, f.block+1, f.moved)
		stmts.Queue(`delete from review r using claim c where r.claim_id = c.id and c.chain_id = any($1) and c.state = 'reversed' and r.resolution is null`, f.moved)
	}
	if won := f.acts["overturn"]; len(won) > 0 { // what is paid now is as late as the claim
		stmts.Queue(`update claim set interest_seen = false where chain_id = any($1)`, won)
	}
	if len(f.held) > 0 {
		stmts.Queue(`with c as (update claim set state = 'held', reason = $4, updated_at = $2
			where chain_id = any($1) and state in ('submitted', 'adjudicated') returning id, payer, provider)
			insert into claim_event (claim_id, payer, provider, state, reason, block, at) select id, payer, provider, 'held', $4, $3, $2 from c`,
			f.held, now, f.block, reasonHold)
	}
	if len(f.released) > 0 {
		stmts.Queue(standAgain(`c.state = 'held' and c.chain_id = any($3)`), now, f.block, f.released)
		f.wake["settle"] = settleArgs{}
	}
	if len(f.voided) > 0 {
		stmts.Queue(`with c as (update claim set state = 'pended', reason = $4, updated_at = $2
			where chain_id = any($1) and state in ('submitted', 'adjudicated', 'pended', 'held') returning id, payer, provider)
			insert into claim_event (claim_id, payer, provider, state, reason, block, at) select id, payer, provider, 'pended', $4, $3, $2 from c`,
			f.voided, now, f.block, reasonVoid)
		stmts.Queue(`insert into review (claim_id, payer, reason, opened_at) select id, payer, $3, $2 from claim c where chain_id = any($1)
			and not exists (select from claim_act a where a.claim_id = c.id and a.kind = 'void' and a.refused = '') `+reopen, // ours is reversed by itself
			f.voided, now, reasonVoid)
	}
	if len(f.terminated) > 0 {
		refs := make([][]byte, len(f.terminated))
		for i, t := range f.terminated {
			refs[i] = t.Ref[:]
		}
		queueUncovered(stmts, `c.coverage_ref = any($1)`, refs, now, f.block)
		f.wake["resume"] = resumeArgs{}
	}
	if twins := append(f.moved, settledIDs(f.settled)...); len(twins) > 0 {
		stmts.Queue(goOn+` and c.reason = '`+reasonTwin+`' and substring(c.chain_id from 1 for 28) in (
			select substring(x from 1 for 28) from unnest($3::bytea[]) x)`+noteGoOn, now, f.block, twins)
		f.wake["settle"] = settleArgs{}
	}
	if f.lifted {
		stmts.Queue(goOn+unpaused+noteGoOn, now, f.block)
		f.wake["submit"], f.wake["settle"] = submitArgs{}, settleArgs{}
	}
}

func settledIDs(settled []outcome) [][]byte {
	ids := make([][]byte, len(settled))
	for i, o := range settled {
		ids[i] = o.claim
	}
	return ids
}

// follow gives decided claims the state they have on chain before block $3. ids is an array of their ids, why what their
// events say. $1 now, $2 block or null.
func follow(ids, why string) string {
	return `with n as (
		select distinct on (claim) claim, state, case when state <> 'reversed' then '' when replaced_by is not null then 'replaced'
			when flags & 64 <> 0 then 'voided' else 'recovered' end as reason
		from chain_claim where claim = any(` + ids + `) and block_number < $3 and state <> 'refused' order by claim, block_number desc, log_index desc
	), c as (
		update claim c set state = n.state, reason = n.reason, slot_id = null, updated_at = $1 from n
		where c.chain_id = n.claim and n.state not in ('submitted', 'held') and (c.state, c.reason) is distinct from (n.state, n.reason)
		returning c.id, c.payer, c.provider, c.state, c.reason
	)
	insert into claim_event (claim_id, payer, provider, state, reason, block, at) select id, payer, provider, state, ` + why + `, $2::bigint, $1 from c`
}

// undoLifecycle takes claims back to where they stood before a block, while the mirror's rows of it still stand.
func undoLifecycle(stmts *pgx.Batch, from uint64, now time.Time) {
	stmts.Queue(follow(`array(select claim from chain_claim where block_number >= $3 and state <> 'refused')`, `'reorg'`), now, nil, from)
	stmts.Queue(followVoids(`array(select claim from chain_claim where block_number >= $3 and state <> 'refused')`), now, nil, from)
	// Held, or reversed before it was decided.
	stmts.Queue(standAgain(`c.state in ('held', 'reversed') and c.settled_block is null and exists (select from chain_claim k where k.claim = c.chain_id
		and k.block_number >= $3 and k.state in ('held', 'reversed'))`), now, nil, from)
	stmts.Queue(`delete from review r using claim c, chain_coverage v where r.claim_id = c.id and r.reason = $2 and r.resolution is null
		and v.ref = c.coverage_ref and v.block_number >= $1 and v.retroactive`, from, reasonUncovered)
}

// standing is where claim c stands by what was decided of it, joined as d and r.
const (
	standing     = `case when d.outcome is null then 'submitted' when d.outcome = 'pended' or r.claim_id is not null then 'pended' else 'adjudicated' end`
	standingFrom = ` left join lateral (select outcome from decision where claim_id = c.id order by version desc limit 1) d on true
		left join review r on r.claim_id = c.id and r.resolution is null `
)

// standAgain lets the claims that fulfil a condition on c go back to where they stood. $1 now, $2 block or null.
func standAgain(condition string) string {
	return `with n as (select c.id, ` + standing + ` as state, coalesce(r.reason, '') as reason from claim c` + standingFrom + `where ` + condition + `), c as (
		update claim c set state = n.state, reason = n.reason, updated_at = $1 from n where n.id = c.id returning c.id, c.payer, c.provider, c.state, c.reason)
		insert into claim_event (claim_id, payer, provider, state, reason, block, at) select id, payer, provider, state, reason, $2::bigint, $1 from c`
}

// holdOver says that the last day of claim c's hold has passed on chain.
const holdOver = `c.state = 'held' and (select max(time) at time zone 'UTC' from indexed_block)::date > (select k.held_through from chain_claim k
	where k.claim = c.chain_id and k.state <> 'refused' order by k.block_number desc, k.log_index desc limit 1)`

// unpaused continues goOn: neither the payer of claim c nor the step it waits for, submission or settlement, is paused on
// chain any more.
const unpaused = ` and c.reason = '` + reasonPaused + `' and not exists (select from chain_pause_now p
	where p.until > (select max(time) from indexed_block) and p.scope in (decode(lpad(to_hex(c.payer), 64, '0'), 'hex'),
		decode(rpad(encode((case when c.submitted_block is null then 'SUBMIT' else 'SETTLE' end)::bytea, 'hex'), 64, '0'), 'hex')))`
