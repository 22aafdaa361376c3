-- Minutes a rendering person billed for a day: units times the minutes of the code, a line of several days spread
-- evenly. Left out: NPIs of organisations (unless registered as an individual), because a group works in parallel,
-- and claims that repeat another one exactly.
, touched as (
    select distinct n.npi, d.day::date as day
    from setting cross join fresh f
    join claim_line l on l.claim_id = f.id and p->'minutes' ? l.code and l.service_to - l.service_from < (p->>'span')::int
    cross join lateral (select coalesce(nullif(l.rendering_npi, ''), f.rendering_npi, '') as npi) n
    cross join lateral generate_series(l.service_from, l.service_to, interval '1 day') as d(day)
    where n.npi <> ''
      and not exists (select from organisation o where o.npi = n.npi and coalesce(o.details->>'entity', '') <> 'individual')
),
worked as (
    select t.npi, t.day, c.id, c.provider,
           l.units * (p->'minutes'->>l.code)::bigint / 1000 / (l.service_to - l.service_from + 1) as minutes
    from setting cross join touched t
    join claim_line l on l.code = any(array(select jsonb_object_keys(p->'minutes')))
         and l.service_from between t.day - (p->>'span')::int and t.day and l.service_to >= t.day
         and l.service_to - l.service_from < (p->>'span')::int
    join claim c on c.id = l.claim_id and c.frequency = '1' and coalesce(nullif(l.rendering_npi, ''), c.rendering_npi, '') = t.npi
    join lateral (select cc.block_number from chain_claim cc
                  where cc.claim = c.chain_id and cc.state <> 'refused' order by 1 limit 1) s on s.block_number <= $1
    where not exists (select from fraud_alert a where a.claim_id = c.id and a.rule = 'exact-duplicate')
)
select npi as entity, to_char(day, 'YYYY-MM-DD') as period, null::uuid as claim_id, min(provider) as provider,
       jsonb_build_object('npi', npi, 'day', to_char(day, 'YYYY-MM-DD'), 'minutes', sum(minutes), 'claims', count(distinct id)) as facts
from worked
group by npi, day
order by npi, day
