package settlement

import (
	"context"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/intake"
	"github.com/careclear/careclear/internal/vault"
)

// mostReadjudicated bounds one transaction of [Service.readjudicate].
const mostReadjudicated = 100

// takenBack is a claim to be adjudicated again.
type takenBack struct {
	ID, Subject                 uuid.UUID
	ChainID, Commitment, Sealed []byte
	Payer                       uint32
}

// readjudicate hands the claims in again that were taken back because their coverage had ended in hindsight, once that is
// final (docs/adr/0015). The new claim goes the way of every claim: what is covered still is paid, and the rest is denied for the
// reason it has, which the patient's other payers go by.
func (s *Service) readjudicate(ctx context.Context, tx pgx.Tx) error {
	rows, err := tx.Query(ctx, `select c.id, c.subject, c.chain_id, c.commitment, c.sealed, c.payer from claim c
		where c.state in ('reversed', 'upheld') and exists (select from claim_act a where a.claim_id = c.id and a.kind = 'reverse' and a.reason = $1
			and not a.basis ? 'unreadable' and a.done_block <= (select number from checkpoint where name = 'ledger'))
		  and not exists (select from claim n where n.readjudicates = c.id)
		order by c.received_at, c.submission_id, c.position limit $2`, reasonUncovered, mostReadjudicated)
	if err != nil {
		return fmt.Errorf("look for claims to adjudicate again: %w", err)
	}
	claims, err := pgx.CollectRows(rows, pgx.RowToStructByPos[takenBack])
	if err != nil {
		return fmt.Errorf("look for claims to adjudicate again: %w", err)
	}
	subjects := make([]uuid.UUID, len(claims))
	for i, r := range claims {
		subjects[i] = r.Subject
	}
	if err := s.Vault.Warm(ctx, subjects...); err != nil && !unreadable(err) {
		return fmt.Errorf("open the patients' keys: %w", err)
	}
	for _, r := range claims {
		content, err := s.openClaim(ctx, r.Subject, r.ID, r.Commitment, r.Sealed)
		if unreadable(err) { // the patient was erased: there is nothing left to decide by
			s.Log.Warn("a claim that was taken back cannot be adjudicated again", "claim", r.ID, "error", err)
			if _, err := tx.Exec(ctx, `update claim_act set basis = basis || '{"unreadable": true}' where claim_id = $1 and kind = 'reverse' and reason = $2`, r.ID, reasonUncovered); err != nil {
				return fmt.Errorf("leave claim %s: %w", r.ID, err)
			}
			continue
		}
		if err != nil {
			return err
		}
		if err := s.handInAgain(ctx, tx, r, content); err != nil {
			return fmt.Errorf("hand claim %s in again: %w", r.ID, err)
		}
	}
	if len(claims) == 0 {
		return nil
	}
	return s.Wake(ctx, tx)
}

// handInAgain stores the content of a claim as a new one: an original in the place of the same services, under the consent and
// the coverage that the member has today, with the documents that have arrived.
func (s *Service) handInAgain(ctx context.Context, tx pgx.Tx, old takenBack, content *claim.Claim) error {
	id := uuid.New()
	again := *content
	again.Frequency, again.OriginalNumber = claim.Original, ""
	commitment, box, err := intake.SealClaim(ctx, s.Vault, old.Subject, id, &again)
	if err != nil {
		return fmt.Errorf("seal it: %w", err)
	}
	chainID := ref(old.ChainID)
	intake.NewAttempt(&chainID)
	numbers, err := intake.NextNumbers(ctx, tx, 1)
	if err != nil {
		return err
	}
	standings, err := intake.Standings(ctx, tx, []intake.Ask{{Member: old.Subject, Payer: old.Payer, Day: content.From}})
	if err != nil {
		return err
	}
	standing := standings[0]
	key := vault.NewSalt() // no sender has one for it
	stmts := &pgx.Batch{}
	stmts.Queue(`insert into claim (id, number, chain_id, commitment, key, content, submission_id, position, member_id, subject, payer, provider, rendering_npi,
			plan_id, kind, frequency, format, place, charge, service_from, service_to, received_at, control_index, coverage_ref, consent_ref, sealed,
			state, updated_at, readjudicates, filed_at)
		select $2, $8, $3, $4, $5, o.content, o.submission_id, o.position, o.member_id, o.subject, o.payer, o.provider, o.rendering_npi,
			coalesce(nullif($9, ''), o.plan_id), o.kind, '1', o.format, o.place, o.charge, o.service_from, o.service_to, $7, o.control_index, coalesce($10, o.coverage_ref), $11, $6,
			'received', $7, o.id, coalesce(o.filed_at, o.received_at)
		from claim o
		where o.id = $1`, old.ID, id, chainID[:], commitment[:], key[:], box, s.Now(), numbers[0], standing.Plan, standing.Coverage, standing.Consent)
	stmts.Queue(`insert into claim_line (claim_id, number, system, code, modifiers, revenue, units, charge, service_from, service_to, place, rendering_npi, provider_key, teeth)
		select $2, number, system, code, modifiers, revenue, units, charge, service_from, service_to, place, rendering_npi, provider_key, teeth
		from claim_line where claim_id = $1`, old.ID, id)
	stmts.Queue(`insert into claim_document (claim_id, control, type, line, received_at) select $2, control, type, line, received_at
		from claim_document where claim_id = $1`, old.ID, id)
	stmts.Queue(`insert into claim_event (claim_id, payer, provider, state, reason, at) select id, payer, provider, state, $2, $3 from claim where id = $1`,
		id, reasonUncovered, s.Now())
	if err := tx.SendBatch(ctx, stmts).Close(); err != nil {
		return fmt.Errorf("store it: %w", err)
	}
	return nil
}
