-- +goose Up
-- Double entry, append-only, posted only from final blocks (trust.md §8.7). Accounts are
-- 'outside', 'escrow:<payer>', 'provider:<provider>'. Amount > 0 debits (the account gains), < 0 credits.
create table posting_group (
    id          bigint generated always as identity primary key,
    kind        text   not null check (kind in ('funded', 'settled', 'withdrawn')),
    block_number bigint not null,
    log_index   int    not null,
    claim       bytea,                               -- claim.chain_id of a settlement
    posted_at   timestamptz not null default now(),
    unique (block_number, log_index)
);
create unique index posting_group_claim on posting_group (claim) where kind = 'settled';
create table posting (
    group_id bigint not null references posting_group (id),
    account  text   not null,
    amount   bigint not null check (amount <> 0),
    primary key (group_id, account)
);
create index posting_account on posting (account);

-- +goose StatementBegin
create function posting_balances() returns trigger language plpgsql as $$
begin
    if (select sum(amount) from posting where group_id = new.group_id) <> 0 then
        raise exception 'posting group % does not balance', new.group_id;
    end if;
    return null;
end $$;
-- +goose StatementEnd
create constraint trigger posting_balanced after insert on posting
    deferrable initially deferred for each row execute function posting_balances();
-- +goose StatementBegin
create function ledger_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is append-only: post a correcting entry instead';
end $$;
-- +goose StatementEnd
create trigger posting_append_only before update or delete on posting
    for each row execute function ledger_append_only();
create trigger posting_group_append_only before update or delete on posting_group
    for each row execute function ledger_append_only();

create table remittance (
    id          uuid   primary key,
    number      text   not null unique,              -- trace number, 835 TRN02
    payer       bigint not null references organisation (number),
    provider    bigint not null references organisation (number),
    payment_day date   not null,
    total       bigint not null check (total >= 0),
    claims      int    not null,
    created_at  timestamptz not null
);
create index remittance_provider on remittance (provider, created_at);
alter table claim add constraint claim_remittance foreign key (remittance_id) references remittance (id);

-- +goose Down
alter table claim drop constraint claim_remittance;
drop table remittance, posting, posting_group;
drop function posting_balances, ledger_append_only;
