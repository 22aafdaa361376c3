-- +goose Up
create table excluded_provider (
    npi    text primary key,
    source text not null,
    listed_at timestamptz not null default now()
);
-- One alert per rule version and thing it is about; seen again raises count, never a second row.
create table fraud_alert (
    id           uuid   primary key,
    rule         text   not null,
    rule_version int    not null,
    class        text   not null check (class in ('hard', 'suspicion')),
    claim_id     uuid   references claim (id) on delete cascade,
    provider     bigint references organisation (number),
    dedupe       bytea  not null unique,             -- hash of rule, version, entity and window
    score        int    not null,                    -- 0..1000
    reasons      jsonb  not null,                    -- [{text, values}] numbers and codes only
    block_number bigint not null,                    -- index position it was raised at
    count        int    not null default 1,
    first_seen   timestamptz not null,
    last_seen    timestamptz not null,
    state        text   not null default 'open' check (state in ('open', 'confirmed', 'false-positive', 'closed'))
);
create index fraud_alert_claim on fraud_alert (claim_id);
create index fraud_alert_provider on fraud_alert (provider, first_seen);

-- +goose Down
drop table fraud_alert, excluded_provider;
