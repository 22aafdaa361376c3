-- +goose Up
-- Organisations of the network, as registered on chain. Nothing here is patient data.
create table organisation (
    number      bigint primary key,                  -- uint32 on chain
    kind        text   not null check (kind in ('payer', 'provider', 'auditor', 'analyst', 'representative', 'service')),
    name        text   not null,
    npi         text   unique,                       -- providers
    tax_id      text,
    reference   text   unique,                       -- FHIR logical id, when the provider has no NPI
    payer_id    text   unique,                       -- payers: id in NM1*PR NM109
    details     jsonb  not null default '{}',        -- address, contact, taxonomy: what an 835 prints
    excluded    boolean not null default false,
    created_at  timestamptz not null default now()
);

create table plan (
    id       text   not null,
    version  int    not null,
    payer    bigint not null references organisation (number),
    number   int    not null,                        -- uint16 on chain
    source   text   not null,                        -- the YAML as loaded
    digest   bytea  not null,
    annual_maximum bigint not null default 0,        -- cents, 0 = none
    primary key (id, version)
);

-- A member is known by a random pseudonym; who that is stands only in sealed.
create table member (
    id         uuid   primary key,
    payer      bigint not null references organisation (number),
    plan_id    text   not null,
    sealed     bytea  not null,                      -- claim.Person and the source record, vault table "member"
    seed       bytea,                                -- dev wallet only: sealed seed of the patient's consent keys
    created_at timestamptz not null default now()
);

-- Exact look-up of identifiers by keyed HMAC (trust.md §3.3).
create table blind_index (
    kind    text  not null,                          -- 'member' (payer + member id), 'person', 'reference'
    hash    bytea not null,
    subject uuid  not null,
    primary key (kind, hash)
);
create index blind_index_subject on blind_index (subject);

create table coverage (
    ref         bytea  primary key,                  -- random 32 bytes, the id on chain
    member_id   uuid   not null references member (id) on delete cascade,
    payer       bigint not null references organisation (number),
    plan_id     text   not null,
    plan_number int    not null,
    start_day   date   not null,
    end_day     date   not null,
    annual_maximum bigint not null default 0,        -- cents, 0 = none
    commitment  bytea  not null,
    slot_id     bigint,                              -- chain_slot of the attestation while it is under way
    attested_block bigint,                           -- block of CoverageAttested; null: not on chain
    refused     text   not null default '',          -- custom error name when the contract refused it
    created_at  timestamptz not null default now()
);
create index coverage_member on coverage (member_id);
create index coverage_work on coverage (created_at) where attested_block is null;

-- Consents known to us: which member a random on-chain ref belongs to. Status stands in chain_consent.
create table consent (
    ref        bytea  primary key,
    member_id  uuid   not null references member (id) on delete cascade,
    grantee    bigint not null references organisation (number),
    controller bytea  not null,                      -- 20 bytes, a key of this relationship only
    counter    int    not null default 0,            -- derivation counter of the controller key
    grant_json jsonb,                                -- signed EIP-712 grant waiting for relay; random values only
    signature  bytea,
    slot_id    bigint,                               -- chain_slot of the relay while it is under way
    granted_block bigint,                            -- block of ConsentGranted; null: not on chain
    revoked_block bigint,                            -- block of ConsentRevoked
    refused    text   not null default '',           -- custom error name when the contract refused it
    created_at timestamptz not null default now()
);
create index consent_member on consent (member_id);
create index consent_work on consent (created_at) where granted_block is null;

create table vault_key (
    subject     uuid primary key,
    kek_version int  not null,
    wrapped     bytea not null,
    created_at  timestamptz not null default now()
);
create table vault_tombstone (
    subject     uuid primary key,
    at          timestamptz not null,
    certificate text not null
);

-- +goose Down
drop table vault_tombstone, vault_key, consent, coverage, blind_index, member, plan, organisation;
