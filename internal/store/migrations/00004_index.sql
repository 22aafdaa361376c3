-- +goose Up
-- The chain mirrored (chain.md §4.2). Everything below hangs on indexed_block and goes with it in a reorg.
create table indexed_block (
    number bigint primary key,
    hash   bytea  not null unique,
    parent bytea  not null,
    time   timestamptz not null,
    sealer bytea  not null
);
create table checkpoint (
    name   text   primary key,
    number bigint not null,
    hash   bytea  not null
);
create table chain_event (
    block_number bigint not null references indexed_block (number) on delete cascade,
    log_index    int    not null,
    block_hash   bytea  not null,
    tx_hash      bytea  not null,
    tx_index     int    not null,
    address      bytea  not null,
    contract     text   not null,
    name         text   not null,                    -- event name, "Settled"
    subject      bytea,                              -- claim id, consent ref, coverage ref, when the event has one
    topics       bytea[] not null,
    data         bytea  not null,
    primary key (block_number, log_index)
);
create index chain_event_subject on chain_event (subject) where subject is not null;
create index chain_event_name on chain_event (name, block_number);

-- Projections: the current state as the events tell it, one row per thing and block that changed it, so that a
-- reorg is undone by deleting rows. The *_now views show the newest.
create table chain_claim (
    claim    bytea  not null,                        -- claim.chain_id
    block_number bigint not null references indexed_block (number) on delete cascade,
    log_index int   not null,
    state    text   not null,                        -- 'submitted', 'settled', 'denied', 'refused'
    payer    bigint,
    provider bigint,
    service_day date,
    charged  bigint,
    allowed  bigint,
    paid     bigint,
    patient  bigint,
    adjusted bigint,
    decision bytea,
    flags    int,
    reason   text,                                   -- custom error name of a refusal
    tx_hash  bytea not null,
    primary key (claim, block_number, log_index)
);
create index chain_claim_block on chain_claim (block_number);
create index chain_claim_parties on chain_claim (payer, provider, block_number);
-- A refusal changes nothing on chain, so it never is the current state of a claim that has another. Service day and
-- flags stand in the Submitted event only.
create view chain_claim_now as
    select n.claim, n.block_number, n.log_index, n.state, n.payer, n.provider, s.service_day, n.charged, n.allowed,
        n.paid, n.patient, n.adjusted, n.decision, s.flags, n.reason, n.tx_hash
    from (select distinct on (claim) * from chain_claim
          order by claim, (state = 'refused'), block_number desc, log_index desc) n
    left join lateral (select service_day, flags from chain_claim
                       where claim = n.claim and state = 'submitted'
                       order by block_number desc, log_index desc limit 1) s on true;

create table chain_organisation (
    number   bigint not null,
    block_number bigint not null references indexed_block (number) on delete cascade,
    log_index int   not null,
    kind     int,
    owner    bytea,
    active   boolean,
    did_hash bytea,
    primary key (number, block_number, log_index)
);
create table chain_delegation (
    number   bigint not null,
    key      bytea  not null,
    block_number bigint not null references indexed_block (number) on delete cascade,
    log_index int   not null,
    powers   int    not null,
    cap_per_claim bigint not null,
    cap_per_day   bigint not null,
    valid_through date,
    primary key (number, key, block_number, log_index)
);
create table chain_consent (
    ref      bytea  not null,
    block_number bigint not null references indexed_block (number) on delete cascade,
    log_index int   not null,
    status   text   not null,                        -- 'active', 'revoked'
    grantee  bigint,
    purposes bigint,
    scopes   bigint,
    not_before timestamptz,
    not_after  timestamptz,
    basis    int,
    primary key (ref, block_number, log_index)
);
create index chain_consent_block on chain_consent (block_number);
create view chain_consent_now as
    select distinct on (ref) * from chain_consent order by ref, block_number desc, log_index desc;

create table chain_coverage (
    ref      bytea  not null,
    block_number bigint not null references indexed_block (number) on delete cascade,
    log_index int   not null,
    payer    bigint,
    plan_number int,
    start_day date,
    end_day  date,
    annual_maximum bigint,
    primary key (ref, block_number, log_index)
);
create index chain_coverage_block on chain_coverage (block_number);
create view chain_coverage_now as
    select distinct on (ref) * from chain_coverage order by ref, block_number desc, log_index desc;

-- Treasury movements as events tell them: Funded, Settled, Withdrawn.
create table chain_treasury (
    block_number bigint not null references indexed_block (number) on delete cascade,
    log_index int   not null,
    kind     text   not null check (kind in ('funded', 'settled', 'withdrawn')),
    payer    bigint,
    provider bigint,
    amount   bigint not null,
    primary key (block_number, log_index)
);

-- +goose Down
drop table chain_treasury;
drop view chain_coverage_now;
drop table chain_coverage;
drop view chain_consent_now;
drop table chain_consent, chain_delegation, chain_organisation;
drop view chain_claim_now;
drop table chain_claim, chain_event, checkpoint, indexed_block;
