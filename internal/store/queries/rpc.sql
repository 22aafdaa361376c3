-- What the API reads with fixed conditions. Lists with filters are built by rpc itself.

-- name: RPCClaimOwner :one
select payer, provider, member_id from claim where id = $1;

-- name: RPCRemittanceOwner :one
select payer, provider from remittance where id = $1;

-- name: RPCSubmissionOwner :one
select principal, provider from submission where id = $1;

-- name: RPCMemberPayer :one
select payer from member where id = $1;

-- name: RPCConsentOwner :one
select member_id, grantee from consent where ref = $1;

-- name: RPCPlanPayer :one
select payer from plan where id = $1 order by version desc limit 1;

-- name: RPCClaimLines :many
select * from claim_line where claim_id = $1 order by number;

-- name: RPCDecisionLines :many
select * from decision_line where claim_id = $1 and version = $2 order by number;

-- name: RPCClaimEvents :many
select * from claim_event where claim_id = $1 order by sequence;

-- name: RPCLastEvent :one
select coalesce(max(sequence), 0)::bigint from claim_event;

-- name: RPCIndexedHead :one
select coalesce(max(number), 0)::bigint from indexed_block;

-- name: RPCCoverageOn :one
select v.ref, v.plan_id, v.start_day, v.end_day, v.annual_maximum,
       exists (select from chain_coverage_now n where n.ref = v.ref) as attested
from coverage v
where v.member_id = @member and v.payer = @payer and @day::date between v.start_day and v.end_day
order by v.start_day desc limit 1;

-- name: RPCAccumulators :many
select name, used from accumulator where member_id = $1 and year = $2 order by name;

-- name: RPCPaidOnCoverage :one
select coalesce(sum(n.paid), 0)::bigint
from claim c
join lateral (select * from chain_claim where claim = c.chain_id
              order by (chain_claim.state = 'refused'), block_number desc, log_index desc limit 1) n on n.state not in ('refused', 'submitted')
where c.coverage_ref = @coverage and extract(year from c.service_from) = @year::int;

-- name: RPCConsentsFor :many
select c.ref, c.refused, n.status, n.not_before, n.not_after
from consent c left join chain_consent_now n on n.ref = c.ref
where c.member_id = @member and c.grantee = @grantee
order by c.created_at desc limit 20;

-- name: RPCConsentsOf :many
select c.ref, c.member_id, c.grantee, c.created_at, c.grant_json, c.refused,
       n.status, n.purposes, n.scopes, n.not_before, n.not_after, n.basis, n.block_number
from consent c left join chain_consent_now n on n.ref = c.ref
where c.member_id = @member and (@grantee::bigint = 0 or c.grantee = @grantee)
  and (c.created_at, c.ref) > (@after::timestamptz, @after_ref::bytea)
order by c.created_at, c.ref limit @n;

-- name: RPCConsent :one
select c.ref, c.member_id, c.grantee, c.created_at, c.grant_json, c.refused,
       n.status, n.purposes, n.scopes, n.not_before, n.not_after, n.basis, n.block_number
from consent c left join chain_consent_now n on n.ref = c.ref
where c.ref = $1;

-- name: RPCPayerClaims :many
select state, count(*) as claims, coalesce(sum(charge), 0)::bigint as charge from claim where payer = $1 group by state order by state;

-- name: RPCPayerCounts :one
select (select count(*) from member m where m.payer = @payer) as members,
       (select count(*) from review r where r.payer = @payer and r.resolution is null) as open_reviews,
       (select coalesce(sum(amount), 0)::bigint from posting where account = @account::text) as escrow,
       (select coalesce(sum(case when target = @account::text then amount when source = @account::text then -amount end), 0)::bigint
          from chain_treasury t where t.payer = @payer) as escrow_head,
       (select coalesce(sum(amount), 0)::bigint from chain_treasury t where t.payer = @payer and t.kind in ('settled', 'overturned', 'interest')) as paid;

-- name: RPCRemittanceClaims :many
select c.id from claim c where c.id in (select i.claim_id from remittance_item i where i.remittance_id = $1 and i.kind in ('decided', 'reversed'))
order by c.number;

-- name: RPCSetAlertState :execrows
update fraud_alert set state = $2 where id = $1;

-- name: RPCBalances :many
with treasury as (
    select block_number, source as account, -amount as amount from chain_treasury
    union all select block_number, target, amount from chain_treasury
), chain as (
    select account, sum(amount) as head,
           coalesce(sum(amount) filter (where block_number <= (select coalesce(max(block_number), 0) from posting_group)), 0) as posted
    from treasury group by account
), ledger as (
    select account, sum(amount) as amount from posting group by account
)
select coalesce(chain.account, ledger.account)::text as account, coalesce(ledger.amount, 0)::bigint as ledger,
       coalesce(chain.posted, 0)::bigint as posted, coalesce(chain.head, 0)::bigint as head
from chain full join ledger using (account)
order by 1;

-- name: RPCLedgerBlock :one
select coalesce(max(block_number), 0)::bigint from posting_group;

-- name: RPCLedgerSum :one
select coalesce(sum(amount), 0)::bigint from posting;

-- name: RPCClaimStates :many
select state, count(*) as claims, coalesce(sum(charge), 0)::bigint as charge from claim group by state order by state;

-- name: RPCTotals :one
select coalesce(sum(d.charge), 0)::bigint as charge, coalesce(sum(d.allowed), 0)::bigint as allowed,
       coalesce(sum(d.paid), 0)::bigint as paid, coalesce(sum(d.patient), 0)::bigint as patient,
       coalesce(sum(d.adjusted), 0)::bigint as adjusted
from claim c
join lateral (select * from decision x where x.claim_id = c.id order by version desc limit 1) d on true
where c.state in ('settled', 'denied', 'appealed', 'disputed', 'upheld', 'overturned');

-- name: RPCCounts :one
select (select count(*) from refusal) as refusals,
       (select count(*) from claim where final) as final,
       (select count(*) from remittance) as remittances,
       (select count(*) from review where resolution is null) as open_reviews,
       (select count(*) from fraud_alert) as alerts,
       (select count(*) from fraud_alert where state = 'open') as open_alerts,
       (select count(distinct sealer) from indexed_block where number > 0) as sealers,
       (select count(*) from chain_tx where state in ('mined', 'final')) as transactions,
       (select coalesce(sum(gas_used), 0)::bigint from chain_tx where state in ('mined', 'final')) as gas_used,
       (select count(*) from chain_tx where state in ('signed', 'sent')) as transactions_open;

-- name: RPCIndexedTime :one
select time from indexed_block order by number desc limit 1;

-- name: RPCBeginRequest :execrows
insert into idempotency (key, request, created_at) values ($1, $2, $3) on conflict (key) do nothing;

-- name: RPCRequest :one
select request, response from idempotency where key = $1;

-- name: RPCFinishRequest :exec
insert into idempotency (key, request, response, created_at) values ($1, $2, $3, $4)
on conflict (key) do update set response = excluded.response where idempotency.response is null and idempotency.request = excluded.request;

-- name: RPCForgetRequest :exec
delete from idempotency where key = $1 and response is null;
