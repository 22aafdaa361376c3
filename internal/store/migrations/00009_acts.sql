-- +goose Up
-- The version before (frequency 7), or the claim that its provider takes back (frequency 8).
alter table claim add replaces uuid references claim (id), add interest_seen boolean not null default false;
create index claim_replaces on claim (replaces) where replaces is not null;
create index claim_interest on claim (payer, settled_block) where not interest_seen and settled_block is not null;

-- What the parties do to claims on chain beside handing them in and settling them. An act is asked for here, carried by a
-- transaction (slot_id), and done or refused by what the chain says of it; where the claim stands follows from the same event.
create table claim_act (
    id         bigint generated always as identity primary key,
    claim_id   uuid   not null references claim (id) on delete cascade,
    kind       text   not null check (kind in ('void', 'reverse', 'hold', 'release', 'interest', 'appeal', 'uphold', 'overturn', 'dispute')),
    payer      bigint not null,
    provider   bigint not null,
    word       bytea  not null,                      -- 32 bytes that go on chain with it: a commitment, or a random case number
    salt       bytea  not null,                      -- of the commitment
    amount     bigint not null default 0,            -- cents of interest
    day        date,                                 -- last day of a hold
    version    int,                                  -- of the decision that overturns
    basis      jsonb  not null default '{}',         -- how interest was computed: days and rates
    sealed     bytea,                                -- reasons of an appeal or dispute; vault table "claim_act"
    signature  bytea,                                -- payer's EIP-712 Approval of an overturning
    deadline   bigint,                               -- unix seconds of the Approval
    reason     text   not null default '',           -- a word: why a claim is taken back or held
    asked_by   text   not null,
    asked_at   timestamptz not null,
    slot_id    bigint,
    done_block bigint,
    refused    text   not null default '',           -- custom error name, once it is of no use to try again
    tries      int    not null default 0,
    not_before timestamptz                           -- refused for now: when to try again
);
create index claim_act_claim on claim_act (claim_id, kind);
create index claim_act_work on claim_act (kind, id) where done_block is null and refused = '' and slot_id is null;
create index claim_act_done on claim_act (done_block) where done_block is not null;

-- What an 835 has to say to a provider, one row an event of a final block: decisions and their reversals, interest, and
-- what becomes of debts. An event is told in one 835 only.
create table remittance_item (
    block_number bigint not null,
    log_index    int    not null,
    part         int    not null default 0,          -- an appeal reverses one decision and tells another
    kind         text   not null check (kind in ('decided', 'reversed', 'interest', 'incentive', 'owed', 'noticed', 'recouped', 'repaid')),
    payer        bigint not null,
    provider     bigint not null,
    claim_id     uuid   references claim (id) on delete cascade,
    version      int,                                -- of the decision that is told or reversed
    upheld       boolean not null default false,     -- told again after an appeal that changed nothing
    amount       bigint not null,                    -- cents, never negative; `kind` says which way
    due_day      date,                               -- of a debt
    by_provider  boolean not null default false,     -- of a debt: the provider pays it back by itself
    at           timestamptz not null,
    remittance_id uuid references remittance (id),
    primary key (block_number, log_index, part)
);
create index remittance_item_open on remittance_item (payer, provider) where remittance_id is null;
create index remittance_item_of on remittance_item (remittance_id);
create index remittance_item_claim on remittance_item (claim_id, block_number, log_index, part);
create index remittance_item_debt on remittance_item (payer, provider, block_number, log_index) where kind in ('owed', 'noticed', 'recouped', 'repaid');
insert into remittance_item (block_number, log_index, part, kind, payer, provider, claim_id, version, amount, at, remittance_id)
select k.block_number, k.log_index, 1, 'decided', c.payer, c.provider, c.id, d.version, k.paid, c.updated_at, c.remittance_id
from claim c join chain_claim k on k.claim = c.chain_id and k.block_number = c.settled_block and k.state in ('settled', 'denied')
join lateral (select version from decision where claim_id = c.id order by digest = k.decision desc, version desc limit 1) d on true
where c.final on conflict do nothing;

-- How a payer deals with its providers, as it loaded it: jurisdiction, interest for late payment.
create table payer_terms (
    payer     bigint primary key references organisation (number),
    source    text   not null,                       -- the YAML
    loaded_at timestamptz not null
);

-- +goose Down
drop table payer_terms, remittance_item, claim_act;
drop index claim_interest, claim_replaces;
alter table claim drop replaces, drop interest_seen;
