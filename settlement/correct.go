package settlement

import (
	"context"
	"encoding/hex"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/intake"
	"github.com/careclear/careclear/internal/vault"
)

// decidedStates are those of a claim that can be replaced: decided, and neither under appeal nor reversed.
const decidedStates = `('settled', 'denied', 'upheld', 'overturned')`

// packReplacements hands received replacements (frequency 7) to the contract, once what each replaces is decided and not under
// appeal. Its settlement then reverses the old version. One whose original will never be in that state is refused.
func (s *Service) packReplacements(ctx context.Context, tx pgx.Tx, most int) (int, error) {
	if _, err := tx.Exec(ctx, `with n as (select c.id, case when o.state in ('refused', 'reversed') then 'refused' else 'pended' end as state
			from claim c join claim o on o.id = c.replaces
			where c.frequency = '7' and c.state = 'received' and c.slot_id is null and c.submitted_block is null and o.state not in `+decidedStates+`),
		c as (update claim c set state = n.state, reason = $2, updated_at = $1 from n where n.id = c.id returning c.id, c.payer, c.provider, c.state)
		insert into claim_event (claim_id, payer, provider, state, reason, at) select id, payer, provider, state, $2, $1 from c`, s.Now(), reasonOriginal); err != nil {
		return 0, fmt.Errorf("put replacements off whose originals are not decided: %w", err)
	}
	rows, err := tx.Query(ctx, `select c.chain_id, c.commitment, c.payer, c.provider, c.consent_ref, c.coverage_ref, c.charge, c.service_from, `+meetsTwin+`,
			o.chain_id, case when w.annual_maximum > 0 then o.coverage_ref end
		from claim c join claim o on o.id = c.replaces
		left join consent k on k.ref = c.consent_ref
		left join coverage v on v.ref = c.coverage_ref
		left join coverage w on w.ref = o.coverage_ref
		where c.frequency = '7' and c.state = 'received' and c.slot_id is null and c.submitted_block is null
		  and o.state in `+decidedStates+` and o.slot_id is null
		  and (c.member_id is null or (k.granted_block is not null and k.revoked_block is null))
		  and (c.coverage_ref is null or v.attested_block is not null or v.refused not in ('', `+intake.MayAttestLater+`))
		order by c.received_at, c.submission_id, c.position limit $1 for update of c`, most)
	if err != nil {
		return 0, fmt.Errorf("read replacements: %w", err)
	}
	var items []bindings.Replacement
	var b batch
	var chainID, commitment, consentRef, coverageRef, old, oldCoverage []byte
	var it bindings.Submission
	var charge int64
	var from time.Time
	var dear bool
	if _, err := pgx.ForEachRow(rows, []any{&chainID, &commitment, &it.Payer, &it.Provider, &consentRef, &coverageRef, &charge, &from, &dear, &old, &oldCoverage}, func() error {
		it.Claim, it.Commitment, it.Consent, it.Coverage = ref(chainID), ref(commitment), ref(consentRef), ref(coverageRef)
		it.Charged, it.ServiceDay = uint64(charge), int32(claim.DayOf(from))
		items = append(items, bindings.Replacement{Item: it, Replaces: ref(old), ReplacedCoverage: ref(oldCoverage)})
		b.add("replace", it.Claim, it.Payer)
		if dear {
			b.dear++
		}
		return nil
	}); err != nil {
		return 0, fmt.Errorf("read replacements: %w", err)
	}
	if len(items) == 0 {
		return 0, nil
	}
	data, err := s.claims.TryPackReplace(items)
	if err != nil {
		return 0, fmt.Errorf("encode replacements: %w", err)
	}
	return s.send(ctx, tx, b, "replace", s.Contracts.Claims, data, gasReplace, "claim.chain_id")
}

// findVoids asks the contract to void what a received frequency 8 names, once that is on chain. What never got there is taken
// back here and now.
func (s *Service) findVoids(ctx context.Context, tx pgx.Tx) error {
	stmts := &pgx.Batch{}
	now := s.Now()
	stmts.Queue(`with o as (update claim o set state = 'reversed', reason = 'voided', updated_at = $1 from claim v
			where v.replaces = o.id and v.frequency = '8' and v.state = 'received' and o.state in ('received', 'pended')
			  and o.submitted_block is null and o.slot_id is null returning o.id, o.payer, o.provider)
		insert into claim_event (claim_id, payer, provider, state, reason, at) select id, payer, provider, 'reversed', 'voided', $1 from o`, now)
	stmts.Queue(`with v as (update claim v set state = case when o.reason = 'voided' then 'reversed' else 'refused' end,
			reason = case when o.reason = 'voided' then 'voided' else 'original' end, updated_at = $1 from claim o
			where o.id = v.replaces and v.frequency = '8' and v.state = 'received' and o.state in ('reversed', 'refused')
			returning v.id, v.payer, v.provider, v.state, v.reason)
		insert into claim_event (claim_id, payer, provider, state, reason, at) select id, payer, provider, state, reason, $1 from v`, now)
	stmts.Queue(`insert into claim_act (claim_id, kind, payer, provider, word, salt, reason, asked_by, asked_at)
		select distinct o.id, 'void', o.payer, o.provider, '\x'::bytea, '\x'::bytea, 'frequency-8', 'provider', $1::timestamptz
		from claim v join claim o on o.id = v.replaces
		where v.frequency = '8' and v.state = 'received' and o.submitted_block is not null and o.state not in ('appealed', 'disputed')
		  and not exists (select from claim_act a where a.claim_id = o.id and a.kind = 'void' and a.refused = '')`, now)
	if err := tx.SendBatch(ctx, stmts).Close(); err != nil {
		return fmt.Errorf("ask for voids: %w", err)
	}
	return nil
}

// followVoids gives the claims of frequency 8 whose originals are named by ids the state that the originals' voids have on
// chain before block $3. $1 now, $2 block or null.
func followVoids(ids string) string {
	return `with n as (
		select v.id, case when o.state = 'reversed' and o.reason = 'voided' then 'reversed' when k.flags & 64 <> 0 then 'submitted' else 'received' end as state
		from claim v join claim o on o.id = v.replaces
		left join lateral (select flags from chain_claim where claim = o.chain_id and block_number < $3 and state <> 'refused'
			order by block_number desc, log_index desc limit 1) k on true
		where v.frequency = '8' and v.state <> 'refused' and o.chain_id = any(` + ids + `)
	), c as (
		update claim c set state = n.state, reason = case n.state when 'reversed' then 'voided' else '' end, updated_at = $1 from n
		where c.id = n.id and c.state <> n.state returning c.id, c.payer, c.provider, c.state, c.reason
	)
	insert into claim_event (claim_id, payer, provider, state, reason, block, at) select id, payer, provider, state, reason, $2::bigint, $1 from c`
}

// findReversals reverses what its provider asked through us to void: nobody has to judge of it.
func (s *Service) findReversals(ctx context.Context, tx pgx.Tx) error {
	rows, err := tx.Query(ctx, `select c.id, c.payer, c.provider, 'voided', 'rules' from claim_act a join claim c on c.id = a.claim_id
		where a.kind = 'void' and a.done_block is not null and c.state not in ('reversed', 'appealed', 'disputed')
		  and not exists (select from claim_act r where r.claim_id = c.id and r.kind = 'reverse' and r.id > a.id)
		limit 1000`)
	if err != nil {
		return fmt.Errorf("look for claims to reverse: %w", err)
	}
	type target struct {
		ID              uuid.UUID
		Payer, Provider int64
		Reason, By      string
	}
	targets, err := pgx.CollectRows(rows, pgx.RowToStructByPos[target])
	if err != nil {
		return fmt.Errorf("look for claims to reverse: %w", err)
	}
	for _, t := range targets {
		if err := s.askReversal(ctx, tx, act{claim: t.ID, payer: uint32(t.Payer), provider: uint32(t.Provider), reason: t.Reason, by: t.By}); err != nil {
			return err
		}
	}
	return nil
}

// askReversal asks to take a claim back. What stands on chain beside it commits to the decision that is reversed and to why.
func (s *Service) askReversal(ctx context.Context, tx pgx.Tx, a act) (err error) {
	var digest []byte
	if err := tx.QueryRow(ctx, `select coalesce((select digest from decision where claim_id = $1 order by version desc limit 1), '')`, a.claim).Scan(&digest); err != nil {
		return fmt.Errorf("read the decision to reverse: %w", err)
	}
	a.kind, a.salt = "reverse", vault.NewSalt()
	if a.word, err = vault.Commit("reversal", a.salt, map[string]string{"decision": hex.EncodeToString(digest), "reason": a.reason}); err != nil {
		return fmt.Errorf("commit to the reversal: %w", err)
	}
	return s.ask(ctx, tx, a)
}

// alone says how many claims of a chunk are decided together: all before the first replacement, or that one.
func alone(chunk []work) int {
	for i, w := range chunk {
		if w.replaces != nil {
			return max(i, 1)
		}
	}
	return len(chunk)
}

// readCorrected prepares the decision of a replacement: the version it replaces, and the others of its chain, are out of
// history, and what that version had consumed is given back (R2.11). Those that then deny or pend it take it again.
func readCorrected(ctx context.Context, tx pgx.Tx, chunk []work) error {
	for i := range chunk {
		w := &chunk[i]
		if w.replaces == nil {
			continue
		}
		rows, err := tx.Query(ctx, `with recursive before as (
				select id, replaces, 0 as depth from claim where id = $1
				union all select c.id, c.replaces, b.depth + 1 from claim c join before b on c.id = b.replaces),
			others as (select b.id, b.depth from before b union all
				select c.id, 1000 from claim c join before b on c.replaces = b.id where c.id <> $2 and c.id not in (select id from before))
			select c.number from others o join claim c on c.id = o.id order by o.depth, c.number`, *w.replaces, w.id)
		if err != nil {
			return fmt.Errorf("read what claim %s corrects: %w", w.id, err)
		}
		if w.corrects, err = pgx.CollectRows(rows, pgx.RowTo[string]); err != nil {
			return fmt.Errorf("read what claim %s corrects: %w", w.id, err)
		}
		if err := giveBack(ctx, tx, *w.replaces, 1<<30); err != nil {
			return err
		}
	}
	return nil
}

// takeAgain undoes what the correction of claims gave back: they stand.
func takeAgain(ctx context.Context, tx pgx.Tx, claims []uuid.UUID) error {
	if len(claims) == 0 {
		return nil
	}
	stmts := &pgx.Batch{}
	queueStandAgain(stmts, `select unnest($1::uuid[])`, claims)
	if err := tx.SendBatch(ctx, stmts).Close(); err != nil {
		return fmt.Errorf("take again what was given back: %w", err)
	}
	return nil
}

// queueStandAgain takes again what the corrections of claims gave back; which selects their ids by $1.
func queueStandAgain(stmts *pgx.Batch, which string, arg any) {
	queueUndone(stmts, fmt.Sprintf(`back = %d and claim_id in (%s)`, byCorrection, which), arg)
}

// failedCorrections selects what claims $1, replacements that came to nothing, were to replace and did not.
const failedCorrections = `select o.id from claim r join claim o on o.id = r.replaces
	where r.chain_id = any($1) and r.frequency = '7' and r.state in ('denied', 'refused', 'reversed') and o.state <> 'reversed'`
