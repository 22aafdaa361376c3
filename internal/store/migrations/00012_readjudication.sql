-- +goose Up
-- A claim that was taken back because its coverage ended in hindsight is handed in again, once, and decided by the coverage that
-- stands. readjudicates is the claim that was taken back; filed_at is when its services were first handed in, to which filing
-- limits count, where that was not with this claim.
alter table claim add readjudicates uuid unique references claim (id), add filed_at timestamptz;

-- +goose Down
alter table claim drop readjudicates, drop filed_at;
