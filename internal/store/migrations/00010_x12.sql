-- +goose Up
-- A family shares accumulators: whose policy a member is on, null for his own, and how the two are related (X12 834 INS02:
-- 18 self, 01 spouse, 19 child).
alter table member add subscriber uuid references member (id) on delete set null, add relation text not null default '18';
create index member_subscriber on member (subscriber) where subscriber is not null;

-- end_day is the last day as we know it; a coverage that was shortened keeps here the one that it was, or will be, attested
-- with, until the contract has been told.
alter table coverage add attested_end date;
create index coverage_shortened on coverage (ref) where attested_end is not null;

-- What an X12 submission is answered with. TA1 and 999 name nobody and stand as they were written; a 277CA is written anew
-- from its sealed claims, always the same.
create sequence answer_control maxvalue 999999999 cycle;
alter table submission add provider bigint, add answers jsonb;
create table submission_claim (
    submission_id uuid not null references submission (id) on delete cascade,
    position      int  not null,                     -- 0-based in the submission
    set           int  not null,                     -- of the transaction sets in answers
    claim_id      uuid references claim (id) on delete cascade,
    refusal       bytea,                             -- key of the refusal
    primary key (submission_id, position)
);
create index submission_claim_claim on submission_claim (claim_id);
create index submission_claim_refusal on submission_claim (refusal) where refusal is not null;
-- What could be read of a refused claim, only to answer its sender; vault table "refusal".
alter table refusal add subject uuid, add sealed bytea;

-- +goose Down
alter table refusal drop subject, drop sealed;
drop table submission_claim;
alter table submission drop provider, drop answers;
drop sequence answer_control;
alter table coverage drop attested_end;
alter table member drop subscriber, drop relation;
