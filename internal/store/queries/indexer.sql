-- The mirror of the chain. Names are not schema-qualified: a rebuild runs the same statements on temporary tables.

-- name: IndexCheckpoint :one
select number, hash from checkpoint where name = $1;

-- name: IndexCheckpointSet :exec
insert into checkpoint (name, number, hash) values ($1, $2, $3)
on conflict (name) do update set number = excluded.number, hash = excluded.hash;

-- name: IndexBlockHash :one
select hash from indexed_block where number = $1;

-- name: IndexDeleteFrom :execrows
-- Events and projections go with their block.
delete from indexed_block where number >= $1;

-- name: IndexTryLock :one
select pg_try_advisory_lock($1);

-- name: IndexNotify :exec
select pg_notify('indexed', sqlc.arg(height)::text);

-- Events that tell only what changed: the row carries the rest over from the one before.

-- name: IndexOrganisation :exec
insert into chain_organisation (number, block_number, log_index, kind, owner, active, did_hash)
select n.number, sqlc.arg(block_number)::bigint, sqlc.arg(log_index)::int, coalesce(sqlc.narg(kind)::int, p.kind),
    coalesce(sqlc.narg(owner)::bytea, p.owner), coalesce(sqlc.narg(active)::boolean, p.active),
    coalesce(sqlc.narg(did_hash)::bytea, p.did_hash)
from (select sqlc.arg(number)::bigint as number) n
left join lateral (
    select o.kind, o.owner, o.active, o.did_hash from chain_organisation o where o.number = n.number
    order by o.block_number desc, o.log_index desc limit 1) p on true;

-- name: IndexConsentRevoked :exec
insert into chain_consent (ref, block_number, log_index, status, grantee, purposes, scopes, not_before, not_after, basis)
select n.ref, sqlc.arg(block_number)::bigint, sqlc.arg(log_index)::int, 'revoked', p.grantee, p.purposes, p.scopes,
    p.not_before, p.not_after, p.basis
from (select sqlc.arg(ref)::bytea as ref) n
left join lateral (
    select c.grantee, c.purposes, c.scopes, c.not_before, c.not_after, c.basis from chain_consent c where c.ref = n.ref
    order by c.block_number desc, c.log_index desc limit 1) p on true;

-- name: IndexCoverageTerminated :exec
insert into chain_coverage (ref, block_number, log_index, payer, plan_number, start_day, end_day, annual_maximum)
select n.ref, sqlc.arg(block_number)::bigint, sqlc.arg(log_index)::int, p.payer, p.plan_number, p.start_day,
    sqlc.arg(end_day)::date, p.annual_maximum
from (select sqlc.arg(ref)::bytea as ref) n
left join lateral (
    select c.payer, c.plan_number, c.start_day, c.annual_maximum from chain_coverage c where c.ref = n.ref
    order by c.block_number desc, c.log_index desc limit 1) p on true;
