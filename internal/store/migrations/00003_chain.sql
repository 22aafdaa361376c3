-- +goose Up
-- Sending (chain.md §3.2): one nonce sequence per lane; bytes are stored before they are broadcast.
create table deployment (
    chain_id   bigint not null,
    genesis    bytea  not null,
    name       text   not null,                      -- contract name
    address    bytea  not null,
    code_hash  bytea  not null,                      -- keccak of the creation bytecode, to notice a changed contract
    block      bigint not null,
    primary key (name)
);
create table signer_lane (
    address       bytea  primary key,
    next_nonce    bigint not null default 0,
    epoch         int    not null default 0,
    paused        boolean not null default false,
    in_flight_max int    not null default 64
);
create table chain_slot (
    id         bigint generated always as identity primary key,
    lane       bytea  not null references signer_lane (address),
    nonce      bigint not null,
    epoch      int    not null,
    kind       text   not null,                      -- 'submit', 'settle', 'approve', 'grant', 'attest', 'anchor' ...
    created_at timestamptz not null default now(),
    unique (lane, nonce)
);
create table chain_tx (
    id            bigint generated always as identity primary key,
    slot_id       bigint not null references chain_slot (id),
    attempt       int    not null,
    kind          text   not null check (kind in ('work', 'noop')),
    hash          bytea  not null unique,
    raw           bytea  not null,
    gas_price     numeric not null,
    gas_limit     bigint not null,
    state         text   not null check (state in ('signed', 'sent', 'mined', 'final', 'superseded', 'lost')),
    first_sent_at timestamptz,
    last_sent_at  timestamptz,
    send_error    text,
    block_number  bigint,
    block_hash    bytea,
    gas_used      bigint,
    status        int,
    unique (slot_id, attempt)
);
create index chain_tx_open on chain_tx (slot_id) where state in ('signed', 'sent', 'mined');
-- What a slot carries; the outcome is the item's own event, never the receipt alone.
create table chain_item (
    slot_id   bigint not null references chain_slot (id),
    idx       int    not null,
    kind      text   not null,                       -- 'submit', 'settle', 'grant', 'attest'
    subject   bytea  not null,                       -- claim chain id, consent ref, coverage ref
    outcome   text,                                  -- null while open; 'done' or the refusal's custom error name
    block     bigint,
    primary key (slot_id, idx)
);
create unique index chain_item_open on chain_item (kind, subject) where outcome is null;
create index chain_item_subject on chain_item (subject);
create index chain_item_block on chain_item (block) where block is not null;

-- +goose Down
drop table chain_item, chain_tx, chain_slot, signer_lane, deployment;
