-- +goose Up
-- A claim's id on chain is no longer the commitment to its content: 28 bytes of service key, the same for the same
-- services, and 4 bytes of attempt. The commitment stands in its Submitted event.
alter table claim add commitment bytea;
update claim set commitment = chain_id;
alter table claim alter commitment set not null, drop duplicate_tag, drop constraint claim_state_check;
alter table claim add constraint claim_state_check check (state in ('received', 'submitted', 'adjudicated', 'pended', 'held',
    'settled', 'denied', 'appealed', 'disputed', 'upheld', 'overturned', 'reversed', 'refused'));
create index claim_service on claim (substring(chain_id from 1 for 28));

alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check check (kind in ('payer', 'provider', 'auditor', 'analyst',
    'representative', 'service', 'regulator'));

-- Every row of a projection now is the whole of its thing after the event, what the event does not say taken over from
-- the row before. `paid` is what this version pays, 0 once reversed; `moved` in chain_treasury is what that event moved.
drop view chain_claim_now;
alter table chain_claim
    add version     int,
    add replaces    bytea,                           -- the version before
    add replaced_by bytea,                           -- the next version, once it is submitted
    add decided_day date,
    add held_through date,
    add interest    bigint,
    add commitment  bytea,
    add evidence    bytea;                           -- commitment of the newest appeal or dispute
update chain_claim c set version = 1, service_day = s.service_day, flags = s.flags from chain_claim s
    where s.claim = c.claim and s.state = 'submitted' and c.state <> 'refused';
create index chain_claim_service on chain_claim (substring(claim from 1 for 28));
create view chain_claim_now as
    select distinct on (claim) * from chain_claim
    order by claim, (state = 'refused'), block_number desc, log_index desc;

alter table chain_organisation add emergency boolean;

drop view chain_consent_now;
alter table chain_consent add controller bytea, add co_controller bytea, add superseded_by bytea;
create view chain_consent_now as
    select distinct on (ref) * from chain_consent order by ref, block_number desc, log_index desc;
create table chain_consent_delegate (
    ref      bytea  not null,
    delegate bytea  not null,
    block_number bigint not null references indexed_block (number) on delete cascade,
    log_index int   not null,
    powers   int    not null,                        -- 0 once removed
    valid_to timestamptz,
    basis    int,
    primary key (ref, delegate, block_number, log_index)
);
create index chain_consent_delegate_block on chain_consent_delegate (block_number);

drop view chain_coverage_now;
alter table chain_coverage add used bigint, add retroactive boolean;
create view chain_coverage_now as
    select distinct on (ref) * from chain_coverage order by ref, block_number desc, log_index desc;

-- Movements of money name both accounts: 'outside', 'escrow:<payer>', 'pool:<payer>', 'release:<payer>', 'provider:<provider>'.
alter table chain_treasury drop constraint chain_treasury_kind_check, add claim bytea, add source text, add target text;
update chain_treasury t set
    claim = case kind when 'settled' then (select subject from chain_event e where e.block_number = t.block_number and e.log_index = t.log_index) end,
    source = case kind when 'funded' then 'outside' when 'settled' then 'escrow:' || payer else 'provider:' || provider end,
    target = case kind when 'funded' then 'escrow:' || payer when 'settled' then 'provider:' || provider else 'outside' end;
alter table chain_treasury alter source set not null, alter target set not null,
    add constraint chain_treasury_kind_check check (kind in ('funded', 'settled', 'overturned', 'interest', 'recouped', 'repaid',
        'incentives-funded', 'incentive', 'release-announced', 'released', 'withdrawn'));
create index chain_treasury_payer on chain_treasury (payer, kind);

-- What a payer announced to take out of its escrow, and from which day.
create table chain_release (
    payer    bigint not null,
    block_number bigint not null references indexed_block (number) on delete cascade,
    log_index int   not null,
    amount   bigint not null,
    day      date,
    primary key (payer, block_number, log_index)
);
create index chain_release_block on chain_release (block_number);

-- What providers owe payers, as it changes: `noticed` waits for its due day, `due` can be recouped.
create table chain_debt (
    block_number bigint not null references indexed_block (number) on delete cascade,
    log_index int   not null,
    kind     text   not null check (kind in ('owed', 'noticed', 'recouped', 'repaid')),
    payer    bigint not null,
    provider bigint not null,
    claim    bytea,                                  -- the reversed claim; null where debts are worked down together
    due_day  date,
    noticed  bigint not null,
    due      bigint not null,
    primary key (block_number, log_index)
);
create index chain_debt_parties on chain_debt (payer, provider, due_day);
create view chain_debt_now as
    select payer, provider, sum(noticed)::bigint as noticed, sum(due)::bigint as due from chain_debt group by payer, provider;

create table chain_pause (
    scope    bytea  not null,
    block_number bigint not null references indexed_block (number) on delete cascade,
    log_index int   not null,
    until    timestamptz,                            -- null: lifted
    primary key (scope, block_number, log_index)
);
create index chain_pause_block on chain_pause (block_number);
create view chain_pause_now as
    select distinct on (scope) * from chain_pause order by scope, block_number desc, log_index desc;

alter table posting_group drop constraint posting_group_kind_check;
alter table posting_group add constraint posting_group_kind_check check (kind in ('funded', 'settled', 'overturned', 'interest',
    'recouped', 'repaid', 'incentives-funded', 'incentive', 'release-announced', 'released', 'withdrawn'));

-- +goose Down
alter table posting_group drop constraint posting_group_kind_check;
alter table posting_group add constraint posting_group_kind_check check (kind in ('funded', 'settled', 'withdrawn'));
drop view chain_pause_now, chain_debt_now;
drop table chain_pause, chain_debt, chain_release;
drop index chain_treasury_payer;
delete from chain_treasury where kind not in ('funded', 'settled', 'withdrawn');
alter table chain_treasury drop constraint chain_treasury_kind_check, drop claim, drop source, drop target,
    add constraint chain_treasury_kind_check check (kind in ('funded', 'settled', 'withdrawn'));
drop view chain_coverage_now;
alter table chain_coverage drop used, drop retroactive;
create view chain_coverage_now as
    select distinct on (ref) * from chain_coverage order by ref, block_number desc, log_index desc;
drop table chain_consent_delegate;
alter table chain_organisation drop emergency;
drop view chain_consent_now;
alter table chain_consent drop controller, drop co_controller, drop superseded_by;
create view chain_consent_now as
    select distinct on (ref) * from chain_consent order by ref, block_number desc, log_index desc;
drop view chain_claim_now;
drop index chain_claim_service;
alter table chain_claim drop version, drop replaces, drop replaced_by, drop decided_day, drop held_through, drop interest,
    drop commitment, drop evidence;
create view chain_claim_now as
    select n.claim, n.block_number, n.log_index, n.state, n.payer, n.provider, s.service_day, n.charged, n.allowed,
        n.paid, n.patient, n.adjusted, n.decision, s.flags, n.reason, n.tx_hash
    from (select distinct on (claim) * from chain_claim
          order by claim, (state = 'refused'), block_number desc, log_index desc) n
    left join lateral (select service_day, flags from chain_claim
                       where claim = n.claim and state = 'submitted'
                       order by block_number desc, log_index desc limit 1) s on true;
alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check check (kind in ('payer', 'provider', 'auditor', 'analyst',
    'representative', 'service'));
drop index claim_service;
update claim set state = 'settled' where state in ('appealed', 'disputed', 'upheld', 'overturned', 'reversed');
alter table claim drop constraint claim_state_check, drop commitment, add duplicate_tag bytea;
update claim set duplicate_tag = chain_id;
alter table claim alter duplicate_tag set not null,
    add constraint claim_state_check check (state in ('received', 'submitted', 'adjudicated', 'pended', 'held', 'settled', 'denied', 'refused'));
