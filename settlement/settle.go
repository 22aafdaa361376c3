package settlement

import (
	"context"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store"
)

// decided is a decided claim on its way to the contract.
type decided struct {
	id                                   uuid.UUID
	payer                                uint32
	chainID, coverage, digest, signature []byte
	outcome                              string
	charge, allowed, paid, pat, adjst    claim.Cents
	deadline                             *int64
	dear                                 int
}

// settle hands decided claims to the contract: those within the payer's policy under the lane's delegation, those
// a person approved with the payer's signature. The cents are checked once more before they are sent.
func (s *Service) settle(ctx context.Context) error {
	if err := s.sweep(ctx, store.LockSettle, s.BatchSize, s.packSettlements); err != nil {
		return err
	}
	return s.sweep(ctx, store.LockSettle, s.BatchSize, s.packApproved)
}

// countedUnder is the coverage that a settlement names, of claim c with coverage v: the one whose maximum it counts against.
const countedUnder = `case when v.annual_maximum > 0 then c.coverage_ref end`

// selectDecided takes the oldest claims, and lists those of one payer to one provider one after the other: the contract
// pays them in one movement.
const selectDecided = `select id, payer, chain_id, coverage_ref, digest, outcome, charge, allowed, paid, patient, adjusted, signature, deadline, dear
	from (select c.id, c.payer, c.provider, c.received_at, c.submission_id, c.position, c.chain_id,
			` + countedUnder + ` as coverage_ref,
			d.digest, d.outcome, d.charge, d.allowed, d.paid, d.patient, d.adjusted, r.signature, r.deadline,
			(` + meetsTwin + ` or exists (select from chain_debt b where b.payer = c.payer and b.provider = c.provider))::int
				+ (c.replaces is not null)::int as dear
		from claim c
		join lateral (select * from decision d where d.claim_id = c.id order by version desc limit 1) d on true
		left join coverage v on v.ref = c.coverage_ref
		left join review r on r.claim_id = c.id and r.resolution = 'approved' and r.signature is not null
		where c.state = 'adjudicated' and c.slot_id is null and c.submitted_block is not null and (r.claim_id is not null) = $2
		order by c.received_at, c.submission_id, c.position limit $1 for update of c) oldest
	order by payer, provider, received_at, submission_id, position`

func (s *Service) readDecided(ctx context.Context, tx pgx.Tx, most int, approved bool) ([]decided, error) {
	rows, err := tx.Query(ctx, selectDecided, most, approved)
	if err != nil {
		return nil, fmt.Errorf("read decided claims: %w", err)
	}
	var out []decided
	var unbalanced []uuid.UUID
	var d decided
	if _, err := pgx.ForEachRow(rows, []any{&d.id, &d.payer, &d.chainID, &d.coverage, &d.digest, &d.outcome, &d.charge, &d.allowed, &d.paid, &d.pat, &d.adjst,
		&d.signature, &d.deadline, &d.dear}, func() error {
		if d.charge != d.paid+d.pat+d.adjst || d.paid < 0 || d.pat < 0 || d.adjst < 0 || d.paid > d.allowed || d.allowed > d.charge {
			s.Log.Error("a decision is out of balance and is not settled", "claim", d.id)
			unbalanced = append(unbalanced, d.id)
		} else {
			out = append(out, d)
		}
		d = decided{}
		return nil
	}); err != nil {
		return nil, fmt.Errorf("read decided claims: %w", err)
	}
	return out, s.pendForReview(ctx, tx, unbalanced, "chain:Unbalanced")
}

func (d decided) settlement() bindings.Settlement {
	return bindings.Settlement{Claim: ref(d.chainID), Allowed: uint64(d.allowed), Paid: uint64(d.paid), Patient: uint64(d.pat),
		Adjusted: uint64(d.adjst), Coverage: ref(d.coverage), Decision: ref(d.digest), Denied: d.outcome == string(claim.Denied)}
}

func (s *Service) packSettlements(ctx context.Context, tx pgx.Tx, most int) (int, error) {
	claims, err := s.readDecided(ctx, tx, most, false)
	if err != nil || len(claims) == 0 {
		return 0, err
	}
	items := make([]bindings.Settlement, len(claims))
	var b batch
	for i, d := range claims {
		items[i] = d.settlement()
		b.add("settle", items[i].Claim, d.payer)
		b.dear += d.dear
	}
	data, err := s.claims.TryPackSettle(items)
	if err != nil {
		return 0, fmt.Errorf("encode a settlement: %w", err)
	}
	return s.send(ctx, tx, b, "settle", s.Contracts.Claims, data, gasSettle, "claim.chain_id")
}

func (s *Service) packApproved(ctx context.Context, tx pgx.Tx, most int) (int, error) {
	claims, err := s.readDecided(ctx, tx, most, true)
	if err != nil || len(claims) == 0 {
		return 0, err
	}
	items := make([]bindings.ApprovedSettlement, len(claims))
	var b batch
	for i, d := range claims {
		items[i] = bindings.ApprovedSettlement{Item: d.settlement(), Deadline: uint64(*d.deadline), Signature: d.signature}
		b.add("settle", items[i].Item.Claim, d.payer)
		b.dear += d.dear
	}
	data, err := s.claims.TryPackSettleApproved(items)
	if err != nil {
		return 0, fmt.Errorf("encode an approved settlement: %w", err)
	}
	return s.send(ctx, tx, b, "approve", s.Contracts.Claims, data, gasApprove, "claim.chain_id")
}
