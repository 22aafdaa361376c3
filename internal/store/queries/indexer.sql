-- The mirror of the chain. Names are not schema-qualified: a rebuild runs the same statements on temporary tables.

-- name: IndexCheckpoint :one
select number, hash from checkpoint where name = $1;

-- name: IndexCheckpointSet :exec
insert into checkpoint (name, number, hash) values ($1, $2, $3)
on conflict (name) do update set number = excluded.number, hash = excluded.hash;

-- name: IndexBlockHash :one
select hash from indexed_block where number = $1;

-- name: IndexBlock :one
select * from indexed_block where number = $1;

-- name: IndexDeleteFrom :execrows
-- Events and projections go with their block.
delete from indexed_block where number >= $1;

-- name: IndexTryLock :one
select pg_try_advisory_lock($1);

-- name: IndexNotify :exec
select pg_notify('indexed', sqlc.arg(height)::text);
