-- Professional and pharmacy: a line equal to a line of an earlier claim in patient, provider, days, service,
-- modifiers, units, charge and place. Institutional: the whole claim equal, type of bill and total included.
, earlier as (
    select f.id, f.kind, e.id as earlier, e.number as earlier_number, s.block_number, s.log_index,
           (select count(*) from claim_line x where x.claim_id = e.id) as earlier_lines,
           f.charge = e.charge and f.place = e.place and f.service_from = e.service_from and f.service_to = e.service_to as whole
    from fresh f
    join claim e on e.member_id = f.member_id and e.id <> f.id and e.provider = f.provider and e.kind = f.kind and e.frequency = '1'
         and e.service_from <= f.service_to and e.service_to >= f.service_from
    join lateral (select cc.block_number, cc.log_index from chain_claim cc
                  where cc.claim = e.chain_id and cc.state <> 'refused' order by 1, 2 limit 1) s
         on (s.block_number, s.log_index) < ($1, f.log_index)
),
matched as (
    select e.id, e.earlier, e.earlier_number, e.earlier_lines, e.kind, e.whole, e.block_number, e.log_index,
           count(*) as lines, count(*) filter (where m.hit) as hits, coalesce(sum(l.charge) filter (where m.hit), 0) as cents
    from earlier e
    join claim f on f.id = e.id
    join claim o on o.id = e.earlier
    join claim_line l on l.claim_id = e.id
    cross join lateral (select exists (
        select from claim_line x
        where x.claim_id = e.earlier and x.system = l.system and x.code = l.code and x.revenue = l.revenue
          and x.units = l.units and x.charge = l.charge and x.service_from = l.service_from and x.service_to = l.service_to
          and x.modifiers @> l.modifiers and x.modifiers <@ l.modifiers
          and coalesce(nullif(x.place, ''), o.place) = coalesce(nullif(l.place, ''), f.place)
          and coalesce(nullif(x.provider_key, ''), o.rendering_npi, '') = coalesce(nullif(l.provider_key, ''), f.rendering_npi, '')) as hit) m
    group by 1, 2, 3, 4, 5, 6, 7, 8
),
best as (
    select distinct on (id) * from matched
    where hits > 0 and (kind <> 'institutional' or whole and hits = lines and lines = earlier_lines)
    order by id, hits desc, block_number, log_index
)
select encode(f.chain_id, 'hex') as entity, '' as period, f.id as claim_id, f.provider,
       jsonb_build_object('earlier', b.earlier_number, 'lines', b.lines, 'matched', b.hits, 'cents', b.cents) as facts
from best b join fresh f on f.id = b.id
order by f.log_index, entity
