-- +goose Up
-- What a claim took and gets back, one row a delta (claims.md R4.7). back: 0 what a decision took or gave, -1 given back by
-- a correction decided here, -2 to a newer decision of the claim, else the block of the reversal on chain that gave it back,
-- gone with that block in a reorg.
alter table consumption add back bigint not null default 0,
    drop constraint consumption_pkey, add primary key (claim_id, version, line, name, year, back);
create index consumption_back on consumption (back) where back > 0;

-- What a decision leaves to do on an earlier claim; the payer sees it as a review of that claim once it is settled.
create table decision_task (
    claim_id   uuid   not null,                      -- the decision that leaves it
    version    int    not null,
    position   int    not null,
    kind       text   not null check (kind in ('reversal')),
    earlier    uuid   not null references claim (id) on delete cascade,
    service    text   not null,                      -- on the earlier claim, as claim.Line.ServiceKey
    service_day date  not null,
    line       int    not null,                      -- of the later claim: the reason
    rule       text   not null,
    opened_at  timestamptz not null,
    done       text   check (done in ('stands', 'reversed', 'moot')),
    done_at    timestamptz,
    primary key (claim_id, version, position),
    foreign key (claim_id, version) references decision (claim_id, version) on delete cascade
);
create index decision_task_open on decision_task (earlier) where done is null;

-- Prior authorisations (X12 278) as the payer answered, and what claims used of them, one row a delta like consumption.
create table prior_authorization (
    payer      bigint not null references organisation (number),
    number     text   not null,                      -- REF*G1
    member_id  uuid   not null references member (id) on delete cascade,
    status     text   not null check (status in ('certified', 'modified', 'denied', 'pended')),
    services   jsonb  not null default '[]',         -- [{from, to}] of service keys; empty: any
    start_day  date   not null,
    end_day    date   not null,
    provider_key text not null default '',           -- who must give the service; empty: anyone
    units      bigint not null default 0,            -- thousandths, certified; 0: without limit
    used       bigint not null default 0 check (used >= 0),
    updated_at timestamptz not null,
    primary key (payer, number)
);
create index prior_authorization_member on prior_authorization (member_id);
create table authorization_use (
    claim_id   uuid   not null,
    version    int    not null,
    line       int    not null,
    payer      bigint not null,
    number     text   not null,
    units      bigint not null,                      -- negative when given back
    back       bigint not null default 0,            -- as in consumption
    primary key (claim_id, version, line, payer, number, back),
    foreign key (claim_id, version) references decision (claim_id, version) on delete cascade
);
create index authorization_use_back on authorization_use (back) where back > 0;

-- Other payers that pay before a member's plan.
create table other_coverage (
    member_id  uuid   not null references member (id) on delete cascade,
    payer      text   not null,                      -- its id, as claims name it
    start_day  date   not null,
    end_day    date   not null,
    updated_at timestamptz not null,
    primary key (member_id, payer, start_day)
);

-- Attachments that arrived for a claim, and when the payer asked for those that it misses.
create table claim_document (
    claim_id   uuid   not null references claim (id) on delete cascade,
    control    text   not null,                      -- attachment control number (PWK06)
    type       text   not null default '',           -- report type code (PWK01)
    line       int    not null default 0,
    received_at timestamptz not null,
    primary key (claim_id, control)
);
create table document_request (
    claim_id   uuid   primary key references claim (id) on delete cascade,
    asked_on   date   not null,
    due_on     date   not null                       -- the last day for them to come
);
create index document_request_due on document_request (due_on);

alter table decision_line add patient_note text not null default '';

-- Where in the mouth, as claim.Teeth.Key: history compares it.
alter table claim_line add teeth text not null default '';

-- +goose Down
drop table document_request, claim_document, other_coverage, authorization_use, prior_authorization, decision_task;
alter table claim_line drop teeth;
alter table decision_line drop patient_note;
drop index consumption_back;
-- One row a delta again: what was given back stands with what was taken.
create temporary table merged on commit drop as
    select claim_id, version, line, member_id, year, name, sum(amount)::bigint as amount from consumption
    group by claim_id, version, line, member_id, year, name;
delete from consumption;
alter table consumption drop constraint consumption_pkey, drop back, add primary key (claim_id, version, line, name, year);
insert into consumption (claim_id, version, line, member_id, year, name, amount) select * from merged;
