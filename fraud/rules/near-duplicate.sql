-- Three variants, by how a claim resembles an earlier one of the same patient and kind:
--   overlap    same provider, overlapping days; a professional claim also shares a service
--   shifted    same provider, the same set of services, within some days
--   elsewhere  another provider, a shared service within some days
-- A shared service does not count when the later line says that it is distinct, or for services given in sessions
-- on other days. Claims with an exact duplicate are left to that rule.
, pair as (
    select f.id, f.chain_id, f.provider, f.kind, f.charge, f.log_index as at, e.id as earlier, e.number as earlier_number, e.charge as earlier_charge,
           e.provider = f.provider as here, s.block_number, s.log_index,
           f.service_from <= e.service_to and f.service_to >= e.service_from as overlap,
           greatest(f.service_from - e.service_to, e.service_from - f.service_to, 0) as gap
    from setting cross join fresh f
    join claim e on e.member_id = f.member_id and e.id <> f.id and e.kind = f.kind and e.frequency = '1'
    join lateral (select cc.block_number, cc.log_index from chain_claim cc
                  where cc.claim = e.chain_id and cc.state <> 'refused' order by 1, 2 limit 1) s
         on (s.block_number, s.log_index) < ($1, f.log_index)
    where e.service_from <= f.service_to + (p->>'days')::int and e.service_to >= f.service_from - (p->>'days')::int
      and not exists (select from fraud_alert a where a.claim_id = f.id and a.rule = 'exact-duplicate')
),
compared as (
    select pair.*, shared.n as shared, coalesce(shared.days, gap) as days,
           (select array_agg(distinct x.code || x.revenue order by x.code || x.revenue) from claim_line x where x.claim_id = pair.id)
           = (select array_agg(distinct x.code || x.revenue order by x.code || x.revenue) from claim_line x where x.claim_id = pair.earlier) as same_services
    from setting cross join pair
    cross join lateral (
        select count(distinct coalesce(nullif(l.code, ''), l.revenue)) as n, min(abs(l.service_from - x.service_from)) as days
        from claim_line l
        join claim_line x on x.claim_id = pair.earlier and x.system = l.system and x.code = l.code
        where l.claim_id = pair.id and (l.code <> '' or here and l.revenue = x.revenue) -- a revenue code alone tells little elsewhere
          and abs(l.service_from - x.service_from) <= (p->>'days')::int
          and not l.modifiers && array(select jsonb_array_elements_text(p->'distinct'))
          and (l.service_from = x.service_from or not p->'sessions' ? l.code)) shared
),
judged as (
    select *, case
        when here and overlap and (kind = 'institutional' or shared > 0) then 'overlap'
        when here and shared > 0 and same_services then 'shifted'
        when not here and shared > 0 then 'elsewhere' end as variant
    from compared
),
best as (
    select distinct on (id) * from judged where variant is not null
    order by id, array_position(array['overlap', 'shifted', 'elsewhere'], variant), shared desc, block_number, log_index
)
select encode(chain_id, 'hex') as entity, '' as period, id as claim_id, provider,
       jsonb_build_object('earlier', earlier_number, 'variant', variant, 'days', days, 'shared', shared,
                          'cents', charge, 'earlier_cents', earlier_charge) as facts
from best
order by at, entity
