-- Any party of the claim that we know by NPI. 0000000000 stands for "unknown" in the list and is never joined on.
, party as (
    select f.id, o.npi, 'billing' as role from fresh f join organisation o on o.number = f.provider
    union
    select f.id, f.rendering_npi, 'rendering' from fresh f
    union
    select f.id, l.rendering_npi, 'rendering' from fresh f join claim_line l on l.claim_id = f.id
)
select encode(f.chain_id, 'hex') || ' ' || x.npi as entity, '' as period, f.id as claim_id, f.provider,
       jsonb_build_object('npi', x.npi, 'role', min(party.role), 'cents', f.charge) as facts
from party
join excluded_provider x on x.npi = party.npi and x.npi <> '0000000000'
join fresh f on f.id = party.id
group by f.chain_id, f.id, f.provider, f.charge, f.log_index, x.npi
order by f.log_index, entity
