-- Sending: lanes, slots, attempts, items (chain.md §3.2).

-- name: ChainLaneAdd :exec
insert into signer_lane (address, in_flight_max) values ($1, $2) on conflict (address) do nothing;

-- name: ChainLaneSync :one
-- The nonce never goes back: what a node knows can only move it forward.
update signer_lane set next_nonce = greatest(next_nonce, sqlc.arg(chain_nonce)::bigint)
where address = $1
returning next_nonce, epoch, paused;

-- name: ChainLaneClaim :one
-- The least loaded of our lanes that nobody holds. The row stays locked until the caller's transaction ends, which
-- makes the nonce this transaction's own.
select l.address, l.next_nonce, l.epoch
from signer_lane l
where l.address = any(sqlc.arg(ours)::bytea[])
  and not l.paused
  and (select count(*) from chain_tx t join chain_slot s on s.id = t.slot_id
       where s.lane = l.address and t.state in ('signed', 'sent')) < l.in_flight_max
order by (select count(*) from chain_tx t join chain_slot s on s.id = t.slot_id
          where s.lane = l.address and t.state in ('signed', 'sent')), random()
limit 1
for update of l skip locked;

-- name: ChainLaneBump :execrows
update signer_lane set next_nonce = next_nonce + 1
where address = $1 and next_nonce = $2 and epoch = $3 and not paused;

-- name: ChainLanesPause :exec
update signer_lane set paused = $1;

-- name: ChainSlotInsert :one
insert into chain_slot (lane, nonce, epoch, kind) values ($1, $2, $3, $4) returning id;

-- name: ChainTxInsert :exec
insert into chain_tx (slot_id, attempt, kind, hash, raw, gas_price, gas_limit, state)
values ($1, $2, $3, $4, $5, sqlc.arg(gas_price)::bigint, $6, 'signed');

-- name: ChainItemsInsert :execrows
insert into chain_item (slot_id, idx, kind, subject)
select sqlc.arg(slot_id)::bigint, u.idx, u.kind, u.subject
from (select unnest(sqlc.arg(idxs)::int[]) as idx, unnest(sqlc.arg(kinds)::text[]) as kind,
             unnest(sqlc.arg(subjects)::bytea[]) as subject) u
on conflict do nothing;

-- name: ChainTxUnconfirmed :many
-- What has to be sent: everything never accepted, and again everything accepted before resend_before.
select t.id, t.slot_id, t.hash, t.raw, t.state, s.lane, s.nonce
from chain_tx t join chain_slot s on s.id = t.slot_id
where t.state in ('signed', 'sent')
  and (t.state = 'signed' or t.last_sent_at is null or t.last_sent_at <= sqlc.arg(resend_before)::timestamptz)
order by s.lane, s.nonce, t.attempt;

-- name: ChainTxAccepted :exec
update chain_tx set
    state = case state when 'signed' then 'sent' else state end,
    first_sent_at = coalesce(first_sent_at, sqlc.arg(at)::timestamptz),
    last_sent_at = sqlc.arg(at)::timestamptz,
    send_error = null
where id in (
    -- A row the indexer holds is being mined: nothing is left to note, and waiting for it could deadlock.
    select c.id from chain_tx c where c.id = any(sqlc.arg(ids)::bigint[]) and c.state in ('signed', 'sent')
    order by c.id for update skip locked);

-- name: ChainTxSendError :exec
-- An error decides nothing: the state stays what it was.
update chain_tx set send_error = $2 where id = $1;

-- name: ChainSlotAttempts :one
select count(*)::int as attempts, max(gas_price)::bigint as gas_price from chain_tx where slot_id = $1;

-- name: ChainSlotLock :one
-- Held while a replacement is signed, so that two processes do not both make one.
select s.lane, s.nonce, exists (select from chain_tx t where t.slot_id = s.id and t.state in ('mined', 'final')) as filled
from chain_slot s where s.id = $1 for update;

-- name: ChainTxSupersede :execrows
update chain_tx set state = 'superseded' where slot_id = $1 and state in ('signed', 'sent');

-- name: ChainSlotsOpen :many
-- Lowest open nonces of a lane that no attempt of ours has filled.
select s.id, s.nonce from chain_slot s
where s.lane = $1 and s.nonce < sqlc.arg(below)::bigint
  and exists (select from chain_tx t where t.slot_id = s.id and t.state in ('signed', 'sent'))
  and not exists (select from chain_tx t where t.slot_id = s.id and t.state in ('mined', 'final'))
order by s.nonce;

-- name: ChainSlotLost :exec
update chain_tx set state = 'lost' where slot_id = $1 and state in ('signed', 'sent', 'superseded');

-- name: ChainItemsLost :many
update chain_item set outcome = 'reverted', block = $2 where slot_id = $1 and outcome is null returning kind, subject;

-- name: ChainLanesFence :exec
-- After a restore or a failover: nobody packs before it has looked at the chain again.
update signer_lane set epoch = epoch + 1;

-- Confirming: called by the indexer, in its transaction.

-- name: ChainTxKnown :many
select hash from chain_tx where hash = any(sqlc.arg(hashes)::bytea[]);

-- name: ChainTxMined :exec
update chain_tx t set state = 'mined', block_number = u.number, block_hash = u.block_hash, gas_used = u.gas, status = u.status
from (select unnest(sqlc.arg(hashes)::bytea[]) as hash, unnest(sqlc.arg(numbers)::bigint[]) as number,
             unnest(sqlc.arg(block_hashes)::bytea[]) as block_hash, unnest(sqlc.arg(gas)::bigint[]) as gas,
             unnest(sqlc.arg(statuses)::int[]) as status) u
where t.hash = u.hash;

-- name: ChainItemOutcomes :exec
-- The item's own event decides, in the transaction that carried it.
update chain_item i set outcome = u.outcome, block = u.block
from (select unnest(sqlc.arg(hashes)::bytea[]) as hash, unnest(sqlc.arg(kinds)::text[]) as kind,
             unnest(sqlc.arg(subjects)::bytea[]) as subject, unnest(sqlc.arg(outcomes)::text[]) as outcome,
             unnest(sqlc.arg(blocks)::bigint[]) as block) u
join chain_tx t on t.hash = u.hash
where i.slot_id = t.slot_id and i.kind = u.kind and i.subject = u.subject;

-- name: ChainItemsOf :many
select t.hash, i.kind, i.subject
from chain_tx t join chain_item i on i.slot_id = t.slot_id
where t.hash = any(sqlc.arg(hashes)::bytea[]);

-- name: ChainTxUndo :exec
update chain_tx set state = 'sent', block_number = null, block_hash = null, gas_used = null, status = null, last_sent_at = null
where state = 'mined' and block_number >= $1;

-- name: ChainItemsUndo :exec
-- Outcomes of undone blocks are open again. Where a newer slot carries the same subject by now, the older one is
-- 'replaced', because one subject has at most one open item.
update chain_item i set
    outcome = case when exists (
        select from chain_item n
        where n.kind = i.kind and n.subject = i.subject and n.slot_id <> i.slot_id
          and (n.outcome is null or (n.block >= $1 and n.slot_id > i.slot_id))) then 'replaced' end,
    block = null
where i.block >= $1;

-- name: ChainTxFinal :many
update chain_tx set state = 'final' where state = 'mined' and block_number <= $1
returning slot_id, kind, status, block_number;

-- name: ChainTxLosers :exec
update chain_tx set state = 'lost' where slot_id = any(sqlc.arg(slots)::bigint[]) and state in ('signed', 'sent', 'superseded');

-- name: ChainItemsFinal :many
-- Items whose final transaction said nothing of them.
update chain_item i set outcome = u.outcome, block = u.block
from (select unnest(sqlc.arg(slots)::bigint[]) as slot_id, unnest(sqlc.arg(outcomes)::text[]) as outcome,
             unnest(sqlc.arg(blocks)::bigint[]) as block) u
where i.slot_id = u.slot_id and i.outcome is null
returning i.slot_id, i.kind, i.subject, i.outcome::text as outcome;

-- name: ChainLaneStates :many
select l.address, l.next_nonce, l.epoch, l.paused, l.in_flight_max,
    (select count(*) from chain_tx t join chain_slot s on s.id = t.slot_id
     where s.lane = l.address and t.state in ('signed', 'sent'))::int as in_flight
from signer_lane l order by l.address;
