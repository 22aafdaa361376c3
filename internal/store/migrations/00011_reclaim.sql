-- +goose Up
-- A payer moves what its incentive pool did not need back into its escrow.
alter table chain_treasury drop constraint chain_treasury_kind_check, add constraint chain_treasury_kind_check check (kind in (
    'funded', 'settled', 'overturned', 'interest', 'recouped', 'repaid', 'incentives-funded', 'incentives-reclaimed', 'incentive',
    'release-announced', 'released', 'withdrawn'));
alter table posting_group drop constraint posting_group_kind_check, add constraint posting_group_kind_check check (kind in (
    'funded', 'settled', 'overturned', 'interest', 'recouped', 'repaid', 'incentives-funded', 'incentives-reclaimed', 'incentive',
    'release-announced', 'released', 'withdrawn'));

-- +goose Down
alter table posting_group drop constraint posting_group_kind_check, add constraint posting_group_kind_check check (kind in (
    'funded', 'settled', 'overturned', 'interest', 'recouped', 'repaid', 'incentives-funded', 'incentive', 'release-announced',
    'released', 'withdrawn'));
delete from chain_treasury where kind = 'incentives-reclaimed';
alter table chain_treasury drop constraint chain_treasury_kind_check, add constraint chain_treasury_kind_check check (kind in (
    'funded', 'settled', 'overturned', 'interest', 'recouped', 'repaid', 'incentives-funded', 'incentive', 'release-announced',
    'released', 'withdrawn'));
