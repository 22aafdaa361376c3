package settlement

import (
	"context"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/indexer"
	"github.com/careclear/careclear/internal/chain"
)

// Apply follows one indexed block inside the indexer's transaction: claims, consents and coverages take the state
// their events say, and the next step is enqueued. It implements indexer.Hook.
func (s *Service) Apply(ctx context.Context, tx pgx.Tx, b indexer.Block, events []indexer.Event) error {
	f := follower{s: s, tx: tx, block: b.Number, wake: map[string]river.JobArgs{}}
	for _, e := range events {
		f.sort(e)
	}
	if err := f.apply(ctx); err != nil {
		return fmt.Errorf("follow block %d: %w", b.Number, err)
	}
	for _, j := range f.wake {
		if err := s.wake(ctx, tx, j); err != nil {
			return err
		}
	}
	return nil
}

// follower gathers a block's events by kind, so that each kind is one statement.
type follower struct {
	s     *Service
	tx    pgx.Tx
	block uint64
	wake  map[string]river.JobArgs

	submitted, granted, revoked, attested [][]byte
	settled                               []outcome
	refused, consentRefused, coverRefused []refusal
	funded                                []int64
}

type outcome struct {
	claim, tx []byte
	state     string
}

type refusal struct {
	subject []byte
	reason  string
}

func (f *follower) sort(e indexer.Event) {
	subject := e.Subject[:]
	switch v := e.Value.(type) {
	case *bindings.ClaimsSubmitted:
		f.submitted = append(f.submitted, subject)
		f.wake[fmt.Sprint("adjudicate", v.Payer)] = adjudicateArgs{Payer: v.Payer}
	case *bindings.ClaimsSettled:
		f.settled = append(f.settled, outcome{subject, e.TxHash[:], "settled"})
	case *bindings.ClaimsDenied:
		f.settled = append(f.settled, outcome{subject, e.TxHash[:], "denied"})
	case *bindings.ClaimsRefused:
		f.refused = append(f.refused, refusal{subject, e.Reason})
	case *bindings.ConsentsConsentGranted:
		f.granted = append(f.granted, subject)
		f.wake["submit"] = submitArgs{}
	case *bindings.ConsentsConsentRevoked:
		f.revoked = append(f.revoked, subject)
	case *bindings.ConsentsGrantRefused:
		f.consentRefused = append(f.consentRefused, refusal{subject, e.Reason})
	case *bindings.EligibilityCoverageAttested:
		f.attested = append(f.attested, subject)
		f.wake["submit"] = submitArgs{}
	case *bindings.EligibilityAttestRefused:
		f.coverRefused = append(f.coverRefused, refusal{subject, e.Reason})
	case *bindings.TreasuryFunded:
		f.funded = append(f.funded, int64(v.Payer))
		f.wake["settle"] = settleArgs{}
	}
}

func (f *follower) apply(ctx context.Context) error {
	now := f.s.Now()
	stmts := &pgx.Batch{}
	if len(f.submitted) > 0 {
		// A claim decided before a reorg keeps its decision; only one that never got this far moves on.
		stmts.Queue(`update claim set submitted_block = $2, slot_id = case when state in ('received', 'pended') then null else slot_id end
			where chain_id = any($1)`, f.submitted, f.block)
		stmts.Queue(`with c as (update claim set state = 'submitted', reason = '', updated_at = $2
			where chain_id = any($1) and state = 'received' returning id, payer, provider)
			insert into claim_event (claim_id, payer, provider, state, block, at) select id, payer, provider, 'submitted', $3, $2 from c`,
			f.submitted, now, f.block)
	}
	if len(f.settled) > 0 {
		var ids, txs [][]byte
		var states []string
		for _, o := range f.settled {
			ids, txs, states = append(ids, o.claim), append(txs, o.tx), append(states, o.state)
		}
		stmts.Queue(`with c as (update claim c set state = t.state, reason = '', settled_block = $4, settled_tx = t.tx, slot_id = null, updated_at = $5
			from unnest($1::bytea[], $2::bytea[], $3::text[]) t(id, tx, state) where c.chain_id = t.id
			returning c.id, c.payer, c.provider, c.state)
			insert into claim_event (claim_id, payer, provider, state, block, at) select id, payer, provider, state, $4, $5 from c`,
			ids, txs, states, f.block, now)
	}
	if len(f.granted) > 0 {
		stmts.Queue(`update consent set granted_block = $2, slot_id = null where ref = any($1)`, f.granted, f.block)
		stmts.Queue(`with c as (update claim c set state = 'received', reason = '', consent_ref = k.ref, updated_at = $2
			from consent k where k.ref = any($1) and c.member_id = k.member_id and c.payer = k.grantee and c.state = 'pended' and c.reason = 'consent'
			returning c.id, c.payer, c.provider)
			insert into claim_event (claim_id, payer, provider, state, block, at) select id, payer, provider, 'received', $3, $2 from c`,
			f.granted, now, f.block)
	}
	if len(f.revoked) > 0 {
		stmts.Queue(`update consent set revoked_block = $2 where ref = any($1)`, f.revoked, f.block)
	}
	if len(f.attested) > 0 {
		stmts.Queue(`update coverage set attested_block = $2, slot_id = null where ref = any($1)`, f.attested, f.block)
	}
	for _, r := range f.consentRefused {
		stmts.Queue(`update consent set refused = $2, slot_id = null where ref = $1 and granted_block is null`, r.subject, r.reason)
		f.wake["submit"] = submitArgs{}
	}
	for _, r := range f.coverRefused {
		stmts.Queue(`update coverage set refused = $2, slot_id = null where ref = $1 and attested_block is null`, r.subject, r.reason)
		f.wake["submit"] = submitArgs{}
	}
	for _, r := range f.refused {
		f.refuse(stmts, r)
	}
	if len(f.funded) > 0 {
		stmts.Queue(`with c as (update claim set state = 'adjudicated', reason = '', updated_at = $2
			where state = 'pended' and reason = 'escrow' and payer = any($1) returning id, payer, provider)
			insert into claim_event (claim_id, payer, provider, state, block, at) select id, payer, provider, 'adjudicated', $3, $2 from c`,
			f.funded, now, f.block)
	}
	return f.tx.SendBatch(ctx, stmts).Close()
}

// refuse says what becomes of a claim the contract refused, by the name of its custom error. While a claim waits to
// be submitted or settled the refusal speaks of that step.
func (f *follower) refuse(stmts *pgx.Batch, r refusal) {
	n, ok := afterRefusal[r.reason]
	if !ok {
		n = next{"pended", "chain:" + r.reason}
	}
	if n.state == "" { // nothing to wait for: pack it again
		stmts.Queue(`update claim set slot_id = null where chain_id = $1 and state in ('received', 'adjudicated')`, r.subject)
		f.wake["settle"] = settleArgs{}
		return
	}
	stmts.Queue(`with c as (update claim set state = $2, reason = $3, slot_id = null, updated_at = $4
		where chain_id = $1 and state in ('received', 'adjudicated') returning id, payer, provider)
		insert into claim_event (claim_id, payer, provider, state, reason, block, at) select id, payer, provider, $2, $3, $5, $4 from c`,
		r.subject, n.state, n.reason, f.s.Now(), f.block)
	if n.reason == reasonPolicy {
		stmts.Queue(`insert into review (claim_id, payer, reason, opened_at) select id, payer, $2, $3 from claim where chain_id = $1
			on conflict (claim_id) do update set resolution = null, signature = null, deadline = null, opened_at = excluded.opened_at`,
			r.subject, n.reason, f.s.Now())
	}
}

// afterRefusal maps the contract's reasons. Reasons not named here pend the claim for a person.
var afterRefusal = map[string]next{
	"ConsentRefused":        {"pended", "consent"},
	"ConsentMissing":        {"pended", "consent"},
	"EscrowShort":           {"pended", "escrow"},
	"CapPerClaimExceeded":   {"pended", reasonPolicy},
	"BadApproval":           {"pended", reasonPolicy},
	"ApprovalExpired":       {"pended", reasonPolicy},
	"CapPerDayExceeded":     {"pended", "cap-per-day"},
	"Duplicate":             {"pended", "duplicate"},
	"NotSubmitted":          {},
	"ClaimExists":           {},
	"NotDelegated":          {"pended", "delegation"},
	"NotSettler":            {"pended", "delegation"},
	"NotSubmitter":          {"pended", "delegation"},
	"PayerInactive":         {"pended", "party-inactive"},
	"ProviderInactive":      {"pended", "party-inactive"},
	"OrganisationNotActive": {"pended", "party-inactive"},
}

// Reverted frees what a final transaction left undone, so that it is packed again. It implements
// indexer.RevertedHook.
func (s *Service) Reverted(ctx context.Context, tx pgx.Tx, items []chain.Item) error {
	subjects := make([][]byte, len(items))
	for i := range items {
		subjects[i] = items[i].Subject[:]
	}
	for _, column := range []string{"claim.chain_id", "coverage.ref", "consent.ref"} {
		table, key, _ := strings.Cut(column, ".")
		if _, err := tx.Exec(ctx, fmt.Sprintf(`update %s set slot_id = null where %s = any($1)`, table, key), subjects); err != nil {
			return fmt.Errorf("free what a transaction left undone: %w", err)
		}
	}
	return s.wake(ctx, tx, relayArgs{}, submitArgs{}, settleArgs{})
}

// Undo takes back what blocks from the given one on had done. Their transactions are still stored and will be
// mined again: what they carry stays with its slot. It implements indexer.Hook.
func (s *Service) Undo(ctx context.Context, tx pgx.Tx, from uint64) error {
	stmts := &pgx.Batch{}
	stmts.Queue(`with c as (update claim c set state = 'adjudicated', settled_block = null, settled_tx = null, updated_at = $2,
			slot_id = (select slot_id from chain_item i where i.subject = c.chain_id and i.kind = 'settle' order by slot_id desc limit 1)
		where settled_block >= $1 returning id, payer, provider)
		insert into claim_event (claim_id, payer, provider, state, reason, at) select id, payer, provider, 'adjudicated', 'reorg', $2 from c`, from, s.Now())
	stmts.Queue(`update claim set submitted_block = null where submitted_block >= $1`, from)
	stmts.Queue(`update consent c set granted_block = null, slot_id = (select slot_id from chain_item i where i.subject = c.ref and i.kind = 'grant' order by slot_id desc limit 1)
		where granted_block >= $1`, from)
	stmts.Queue(`update consent set revoked_block = null where revoked_block >= $1`, from)
	stmts.Queue(`update coverage c set attested_block = null, slot_id = (select slot_id from chain_item i where i.subject = c.ref and i.kind = 'attest' order by slot_id desc limit 1)
		where attested_block >= $1`, from)
	if err := tx.SendBatch(ctx, stmts).Close(); err != nil {
		return fmt.Errorf("undo blocks from %d: %w", from, err)
	}
	return nil
}

// Final posts the money of blocks that became final to the ledger and marks their claims. It implements
// indexer.Hook.
func (s *Service) Final(ctx context.Context, tx pgx.Tx, through uint64) error {
	tag, err := tx.Exec(ctx, `update claim set final = true where not final and settled_block <= $1`, through)
	if err != nil {
		return fmt.Errorf("mark final claims: %w", err)
	}
	if err := postFinal(ctx, tx, through, s.Now()); err != nil {
		return err
	}
	if tag.RowsAffected() == 0 {
		return nil
	}
	return s.wake(ctx, tx, remitArgs{})
}
