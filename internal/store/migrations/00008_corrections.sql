-- +goose Up
-- What a claim took and gets back, one row a delta (claims.md R4.7). back: 0 what a decision took or gave, -1 given back by
-- a correction decided here, else the block of the reversal on chain that gave it back, gone with that block in a reorg.
alter table consumption add back bigint not null default 0,
    drop constraint consumption_pkey, add primary key (claim_id, version, line, name, year, back);
create index consumption_back on consumption (back) where back > 0;

-- +goose Down
drop index consumption_back;
-- One row a delta again: what was given back stands with what was taken.
create temporary table merged on commit drop as
    select claim_id, version, line, member_id, year, name, sum(amount)::bigint as amount from consumption
    group by claim_id, version, line, member_id, year, name;
delete from consumption;
alter table consumption drop constraint consumption_pkey, drop back, add primary key (claim_id, version, line, name, year);
insert into consumption (claim_id, version, line, member_id, year, name, amount) select * from merged;
