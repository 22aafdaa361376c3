package settlement

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/settlement/adjudication"
)

// Change is what a claim's decision would be if it were made again with the coverage that stands today, and nothing else new.
type Change struct {
	Claim         uuid.UUID
	Number        string
	Before, After claim.Decision
}

// Changed says whether a cent or a code would be another.
func (c Change) Changed() bool {
	if c.Before.Outcome != c.After.Outcome || c.Before.Paid != c.After.Paid || c.Before.Patient != c.After.Patient || len(c.Before.Lines) != len(c.After.Lines) {
		return true
	}
	for i, l := range c.Before.Lines {
		a := c.After.Lines[i]
		if l.Paid != a.Paid || len(l.Adjustments) != len(a.Adjustments) {
			return true
		}
		for j := range l.Adjustments {
			if l.Adjustments[j] != a.Adjustments[j] {
				return true
			}
		}
	}
	return false
}

// mostUncovered bounds one list of changes: each is a decision made again.
const mostUncovered = 200

// Uncovered lists, for the settled claims of a payer that wait for a review because their coverage turned out to have ended
// before, what their decisions would be today. Nothing is written: the payer lets a claim stand ([Service.Approve]) or takes it
// back ([Service.Deny]), claim by claim; what is taken back is adjudicated again (docs/adr/0015).
func (s *Service) Uncovered(ctx context.Context, payer uint32) ([]Change, error) {
	rows, err := s.Pool.Query(ctx, `select claim_id from review where payer = $1 and reason = $2 and resolution is null order by opened_at, claim_id limit $3`,
		payer, reasonUncovered, mostUncovered)
	if err != nil {
		return nil, fmt.Errorf("read reviews: %w", err)
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	if err != nil {
		return nil, fmt.Errorf("read reviews: %w", err)
	}
	var out []Change
	for _, id := range ids {
		c, err := s.Preview(ctx, id)
		if errors.Is(err, ErrErased) { // there is nothing left to decide by
			continue
		}
		if err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	return out, nil
}

// Preview makes the newest decision of the rules on a claim again, from what it was made from but for the coverage, which is
// today's. Nothing is written.
func (s *Service) Preview(ctx context.Context, id uuid.UUID) (Change, error) {
	out := Change{Claim: id}
	var w work
	var payer uint32
	var box, sealed []byte
	err := s.Pool.QueryRow(ctx, `select c.number, c.payer, c.subject, c.member_id, c.commitment, c.sealed, d.version, d.plan, coalesce(d.snapshot, '')
		from claim c join decision d on d.claim_id = c.id where c.id = $1 and d.decided_by = 'rules' order by d.version desc limit 1`, id).
		Scan(&out.Number, &payer, &w.subject, &w.member, &w.committed, &box, &w.version, &w.plan, &sealed)
	if err != nil {
		return out, fmt.Errorf("read the decision of claim %s: %w", id, orNotFound(err))
	}
	if w.claim, err = s.openClaim(ctx, w.subject, id, w.committed, box); err != nil {
		return out, sealedError(err)
	}
	plain, err := s.Vault.OpenSealed(ctx, w.subject, TableDecision, decisionKey(id, w.version), sealed)
	if err != nil {
		return out, sealedError(fmt.Errorf("open the snapshot of claim %s: %w", id, err))
	}
	var snap sealedSnapshot
	if err := json.Unmarshal(plain, &snap); err != nil {
		return out, errors.New("the sealed snapshot cannot be decoded") // the error could quote it
	}
	if err := s.complete(ctx, &snap, *w.plan); err != nil {
		return out, fmt.Errorf("claim %s: %w", id, err)
	}
	if w.member != nil {
		now := world{coverage: map[uuid.UUID][]adjudication.Period{}}
		if err := store.InTx(ctx, s.Pool, func(tx pgx.Tx) error { return now.loadCoverage(ctx, tx, payer, []uuid.UUID{*w.member}) }); err != nil {
			return out, err
		}
		snap.Member.Coverage = now.coverage[*w.member]
	}
	if out.Before, err = loadDecision(ctx, s.Pool, id); err != nil {
		return out, err
	}
	if out.After, err = adjudication.Adjudicate(w.claim, snap.Snapshot); err != nil {
		return out, fmt.Errorf("decide claim %s again: %w", id, err)
	}
	return out, nil
}

// uncovered says of claim c that days of its service are after the end that its coverage got in hindsight.
const uncovered = `exists (select from (select end_day, retroactive from chain_coverage where ref = c.coverage_ref order by block_number desc, log_index desc limit 1) v
	where v.retroactive and c.service_to > v.end_day)`

// queueUncovered follows coverages that end in hindsight, and claims that were settled meanwhile. What was paid stands until
// somebody decides otherwise: a recovery is an act of its own. What is decided and not sent yet is decided again. $1 is of the
// condition on c, $2 now, $3 the block.
func queueUncovered(stmts *pgx.Batch, condition string, of any, now time.Time, block uint64) {
	stmts.Queue(`with c as (select id, payer, provider, state from claim c where `+condition+` and `+uncovered+` and state in `+paidOut+`
			and exists (select from decision d where d.claim_id = c.id and d.paid > 0 and d.version = (select max(version) from decision x where x.claim_id = c.id))
			and not exists (select from review r where r.claim_id = c.id and r.reason = '`+reasonUncovered+`')), e as (
		insert into claim_event (claim_id, payer, provider, state, reason, block, at) select id, payer, provider, state, '`+reasonUncovered+`', $3, $2 from c)
		insert into review (claim_id, payer, reason, opened_at) select id, payer, '`+reasonUncovered+`', $2 from c `+reopen, of, now, block)
	stmts.Queue(`with c as (update claim c set state = 'submitted', reason = '', updated_at = $2 where `+condition+` and `+uncovered+`
			and state = 'adjudicated' and slot_id is null and submitted_block is not null returning id, payer, provider),
			r as (delete from review r using c where r.claim_id = c.id) -- an approval was of the other decision
		insert into claim_event (claim_id, payer, provider, state, reason, block, at) select id, payer, provider, 'submitted', 'again', $3, $2 from c`, of, now, block)
}
