-- Stands before every rule: the claims first seen on chain in block $1, and the rule's settings.
with setting as (select $2::jsonb as p),
fresh as materialized (
    select c.*, b.log_index
    from (select claim, min(log_index) as log_index from chain_claim
          where block_number = $1 and state <> 'refused' group by claim) b
    join claim c on c.chain_id = b.claim
    where c.frequency = '1' and c.readjudicates is null -- handed in again by us, not by its provider
      and not exists (select from chain_claim p where p.claim = b.claim and p.block_number < $1 and p.state <> 'refused')
)
