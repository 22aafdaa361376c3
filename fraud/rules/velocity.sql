-- Days of a provider with at least the minimum of claims of a kind, when the block brought a claim for that day or
-- for one of the days before it that its mean rests on. Means and percentiles are over days with any claim.
, brought as (
    select provider, kind, array_agg(distinct service_from) as days, min(service_from) as first, max(service_from) as last
    from fresh group by provider, kind
),
touched as ( -- the days that can reach the minimum at all, before looking at the chain
    select b.provider, b.kind, c.service_from as day
    from setting cross join brought b
    join claim c on c.provider = b.provider and c.kind = b.kind and c.frequency = '1'
         and c.service_from between b.first and b.last + (p->>'window')::int
    group by b.provider, b.kind, b.days, c.service_from, p
    having count(*) >= (p->>'minimum')::int
       and exists (select from unnest(b.days) d where c.service_from between d and d + (p->>'window')::int)
),
busy as (
    select t.provider, t.kind, t.day, d.claims, d.cents
    from setting cross join touched t
    cross join lateral (
        select count(*) as claims, sum(c.charge) as cents from claim c
        where c.provider = t.provider and c.kind = t.kind and c.frequency = '1' and c.service_from = t.day
          and exists (select from chain_claim cc where cc.claim = c.chain_id and cc.state <> 'refused' and cc.block_number <= $1)) d
    where d.claims >= (p->>'minimum')::int
),
base as ( -- one row per provider and day of the windows in question
    select b.day as target, b.kind, c.provider, c.service_from as day, count(*) as claims, sum(c.charge) as cents
    from setting cross join (select distinct day, kind from busy) b
    join claim c on c.kind = b.kind and c.frequency = '1' and c.service_from >= b.day - (p->>'window')::int and c.service_from <= b.day
    where exists (select from chain_claim cc where cc.claim = c.chain_id and cc.state <> 'refused' and cc.block_number <= $1)
    group by 1, 2, 3, 4
)
select b.provider::text || ' ' || b.kind as entity, to_char(b.day, 'YYYY-MM-DD') as period, null::uuid as claim_id, b.provider,
       jsonb_build_object('day', to_char(b.day, 'YYYY-MM-DD'), 'claims', b.claims, 'cents', b.cents,
           'own_days', own.days, 'own_claims_milli', own.claims, 'own_cents', own.cents,
           'peer_days', peer.days, 'peer_claims_p99', peer.claims, 'peer_cents_p99', peer.cents) as facts
from busy b
cross join lateral (
    select count(*) as days, coalesce(sum(claims) * 1000 / nullif(count(*), 0), 0)::bigint as claims,
           coalesce(sum(cents) / nullif(count(*), 0), 0)::bigint as cents
    from base x where x.target = b.day and x.kind = b.kind and x.provider = b.provider and x.day < b.day) own
cross join lateral (
    select count(*) as days, coalesce(percentile_disc(0.99) within group (order by claims), 0) as claims,
           coalesce(percentile_disc(0.99) within group (order by cents), 0)::bigint as cents
    from base x where x.target = b.day and x.kind = b.kind and x.provider <> b.provider) peer
order by b.provider, b.kind, b.day
