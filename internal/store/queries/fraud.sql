-- name: FraudAlerts :many
-- Newest first; the next page begins after the last row's (first_seen, id). Null leaves a filter out.
select * from fraud_alert
where (sqlc.narg('rule')::text is null or rule = sqlc.narg('rule'))
  and (sqlc.narg('class')::text is null or class = sqlc.narg('class'))
  and (sqlc.narg('state')::text is null or state = sqlc.narg('state'))
  and (sqlc.narg('provider')::bigint is null or provider = sqlc.narg('provider'))
  and (sqlc.narg('claim_id')::uuid is null or claim_id = sqlc.narg('claim_id'))
  and (sqlc.narg('min_score')::int is null or score >= sqlc.narg('min_score'))
  and (sqlc.narg('before_seen')::timestamptz is null
       or (first_seen, id) < (sqlc.narg('before_seen'), sqlc.narg('before_id')::uuid))
order by first_seen desc, id desc
limit sqlc.arg('page');

-- name: FraudAlertsOfPayer :many
-- As FraudAlerts, of one payer: alerts on its claims, and on days of providers that billed it on that day.
select a.* from fraud_alert a
where (exists (select from claim c where c.id = a.claim_id and c.payer = sqlc.arg('payer'))
       or a.claim_id is null and exists (
           select from claim c where c.provider = a.provider and c.payer = sqlc.arg('payer')
             and to_char(c.service_from, 'YYYY-MM-DD') = a.reasons->0->'values'->>'day'))
  and (sqlc.narg('state')::text is null or a.state = sqlc.narg('state'))
  and (sqlc.narg('before_seen')::timestamptz is null
       or (a.first_seen, a.id) < (sqlc.narg('before_seen'), sqlc.narg('before_id')::uuid))
order by a.first_seen desc, a.id desc
limit sqlc.arg('page');

-- name: FraudAlert :one
select * from fraud_alert where id = $1;

-- name: FraudAlertCounts :many
select rule, rule_version, class, state, count(*) as alerts, sum(count)::bigint as sightings
from fraud_alert group by rule, rule_version, class, state order by rule, rule_version, class, state;

-- name: SetFraudAlertState :execrows
-- A disposition; the old state guards against two people deciding at once.
update fraud_alert set state = sqlc.arg('state') where id = sqlc.arg('id') and state = sqlc.arg('was');
