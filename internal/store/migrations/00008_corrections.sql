-- +goose Up
-- What a claim took and gets back, one row a delta (claims.md R4.7). back: 0 what a decision took or gave, -1 given back by
-- a correction decided here, else the block of the reversal on chain that gave it back, gone with that block in a reorg.
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

-- Settled claims that the payer takes back, until the reversal stands on chain.
create table take_back (
    claim_id   uuid   primary key references claim (id) on delete cascade,
    payer      bigint not null references organisation (number),
    reason     text   not null,                      -- of the review: 'coverage-terminated', 'reversal-asked', 'void-requested'
    carc       text   not null,
    asked_by   text   not null,
    asked_at   timestamptz not null,
    done_block bigint                                -- of the reversal; null: still to be sent or mined
);
create index take_back_open on take_back (payer, asked_at) where done_block is null;

-- +goose Down
drop table take_back, decision_task;
drop index consumption_back;
-- One row a delta again: what was given back stands with what was taken.
create temporary table merged on commit drop as
    select claim_id, version, line, member_id, year, name, sum(amount)::bigint as amount from consumption
    group by claim_id, version, line, member_id, year, name;
delete from consumption;
alter table consumption drop constraint consumption_pkey, drop back, add primary key (claim_id, version, line, name, year);
insert into consumption (claim_id, version, line, member_id, year, name, amount) select * from merged;
