-- +goose Up
create table submission (
    id          uuid  primary key,
    principal   text  not null,                      -- who sent it (token subject)
    format      text  not null,
    received    int   not null default 0,
    accepted    int   not null default 0,
    repeated    int   not null default 0,            -- claims already known under the same key
    refused     int   not null default 0,
    received_at timestamptz not null
);

-- A claim that never entered adjudication, and why. Messages carry no patient data.
create table refusal (
    submission_id uuid not null references submission (id),
    position      int  not null,                     -- 0-based in the submission
    key           bytea,                             -- idempotency key when there was one
    path          text not null,
    rule          text not null,
    code          text not null,                     -- 277CA category A3, A6, A7, A8
    message       text not null,
    primary key (submission_id, position)
);
create unique index refusal_key on refusal (key);

create sequence claim_number;

create table claim (
    id             uuid   primary key,
    number         text   not null unique,           -- payer claim control number
    chain_id       bytea  not null unique,           -- salted commitment, the id on chain
    key            bytea  not null unique,           -- idempotency key: keyed hash of submitter and sender's key
    content        bytea  not null,                  -- keyed hash of the content: same key, other content is an error
    submission_id  uuid   not null references submission (id),
    position       int    not null,
    member_id      uuid   references member (id),    -- null: member unknown
    subject        uuid   not null,                  -- vault subject the claim is sealed under
    payer          bigint not null references organisation (number),
    provider       bigint not null references organisation (number),
    rendering_npi  text,
    plan_id        text,
    kind           text   not null,
    frequency      text   not null,
    format         text   not null,
    place          text   not null default '',
    charge         bigint not null,
    service_from   date   not null,
    service_to     date   not null,
    received_at    timestamptz not null,
    control_index  bytea  not null,                  -- blind index of the provider's claim id
    duplicate_tag  bytea  not null,                  -- keyed; burnt on chain when the claim is paid
    coverage_ref   bytea,
    consent_ref    bytea,
    sealed         bytea  not null,                  -- claim.Claim + salt, vault table "claim"
    state          text   not null check (state in ('received', 'submitted', 'adjudicated', 'pended', 'held', 'settled', 'denied', 'refused')),
    reason         text   not null default '',       -- why pended, held or refused: a word, never prose with data
    slot_id        bigint,                           -- chain_slot that carries the claim now, null when none does
    submitted_block bigint,
    settled_block  bigint,                           -- block of Settled or Denied
    settled_tx     bytea,
    final          boolean not null default false,
    remittance_id  uuid,
    updated_at     timestamptz not null
);
create index claim_work on claim (state, payer) where state in ('received', 'submitted', 'adjudicated', 'pended');
create index claim_member on claim (member_id, service_from);
create index claim_provider on claim (provider, service_from);
create index claim_payer_received on claim (payer, received_at, id);
create index claim_received on claim (received_at, id);
create index claim_unfinal on claim (settled_block) where not final and settled_block is not null;
create index claim_unremitted on claim (payer, provider) where final and remittance_id is null;

-- Coded lines in clear for rules and queries: no name, no identifier, no diagnosis.
create table claim_line (
    claim_id      uuid  not null references claim (id) on delete cascade,
    number        int   not null,
    system        text  not null,
    code          text  not null,
    modifiers     text[] not null default '{}',
    revenue       text  not null default '',
    units         bigint not null,                   -- thousandths
    charge        bigint not null,
    service_from  date  not null,
    service_to    date  not null,
    place         text  not null default '',
    rendering_npi text  not null default '',
    provider_key  text  not null default '',         -- who did the work as history compares it: "npi:..." or "ref:..."
    primary key (claim_id, number)
);
create index claim_line_code on claim_line (code, service_from);

create table decision (
    claim_id   uuid   not null references claim (id) on delete cascade,
    version    int    not null,                      -- 1 first, 2 after an examiner changed it ...
    outcome    text   not null check (outcome in ('paid', 'denied', 'pended')),
    plan       text   not null,                      -- "id@version"
    charge     bigint not null,
    allowed    bigint not null,
    paid       bigint not null,
    patient    bigint not null,
    adjusted   bigint not null,
    inputs     bytea  not null,                      -- digest of everything the decision depends on
    digest     bytea  not null,                      -- commitment of decision and inputs, on chain
    snapshot   bytea,                                -- sealed: what the decision depended on, vault table "decision"
    decided_by text   not null,                      -- 'rules' or the examiner's subject
    decided_at timestamptz not null,
    primary key (claim_id, version),
    check (charge = paid + patient + adjusted),
    check (paid >= 0 and paid <= allowed)
);

create table decision_line (
    claim_id    uuid   not null,
    version     int    not null,
    number      int    not null,
    charge      bigint not null,
    allowed     bigint not null,
    paid        bigint not null,
    remarks     text[] not null default '{}',
    rules       text[] not null default '{}',
    explanation text   not null,
    adjustments jsonb  not null default '[]',        -- [{group, carc, cents}]
    primary key (claim_id, version, number),
    foreign key (claim_id, version) references decision (claim_id, version) on delete cascade
);

create table accumulator (
    member_id uuid   not null references member (id) on delete cascade,
    year      int    not null,
    name      text   not null,                       -- 'deductible', 'oop'
    used      bigint not null default 0,
    version   bigint not null default 0,
    primary key (member_id, year, name),
    check (used >= 0)
);
create table consumption (
    claim_id uuid   not null,
    version  int    not null,
    line     int    not null,
    member_id uuid  not null,
    year     int    not null,
    name     text   not null,
    amount   bigint not null,                        -- negative when given back
    primary key (claim_id, version, line, name, year),
    foreign key (claim_id, version) references decision (claim_id, version) on delete cascade
);

-- Decisions outside the payer's policy wait here for a person.
create table review (
    claim_id   uuid   primary key references claim (id) on delete cascade,
    payer      bigint not null references organisation (number),
    reason     text   not null,                      -- 'above-policy', 'unlisted-service' ...
    opened_at  timestamptz not null,
    resolution text   check (resolution in ('approved', 'denied')),
    resolved_by text,
    resolved_at timestamptz,
    note_code  text,                                 -- CARC of a denial
    signature  bytea,                                -- payer's EIP-712 Approval
    deadline   bigint                                -- unix seconds of the Approval
);
create index review_open on review (payer, opened_at) where resolution is null;

-- What happened to a claim, in order: what Watch streams and a status page shows.
create table claim_event (
    sequence bigint generated always as identity primary key,
    claim_id uuid   not null references claim (id) on delete cascade,
    payer    bigint not null,
    provider bigint not null,
    state    text   not null,
    reason   text   not null default '',
    block    bigint,
    at       timestamptz not null
);
create index claim_event_claim on claim_event (claim_id, sequence);

-- Answers to writes, kept for ever: same key and request, same answer (trust.md §8.1).
create table idempotency (
    key        bytea primary key,                    -- hash of principal, procedure and request id
    request    bytea not null,                       -- keyed hash of the request
    response   bytea,
    created_at timestamptz not null default now()
);

-- +goose Down
drop table idempotency, claim_event, review, consumption, accumulator, decision_line, decision, claim_line, claim;
drop sequence claim_number;
drop table refusal, submission;
