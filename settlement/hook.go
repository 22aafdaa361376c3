package settlement

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/indexer"
	"github.com/careclear/careclear/internal/intake"
)

// Apply follows one indexed block inside the indexer's transaction: claims, consents and coverages take the state
// their events say, and the next step is enqueued. It implements indexer.Hook.
func (s *Service) Apply(ctx context.Context, tx pgx.Tx, b indexer.Block, events []indexer.Event) error {
	f := follower{s: s, tx: tx, block: b.Number, wake: map[string]river.JobArgs{}, acts: map[string][][]byte{}}
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
	ended                                 [][]byte // coverages
	settled                               []outcome
	refused, consentRefused, coverRefused []refusal
	funded, delegated, active             []int64     // organisations
	moved, held, released, voided         [][]byte    // claims
	superseded                            [][2][]byte // old consent, new
	lifted                                bool        // a pause
	terminated                            []*bindings.EligibilityCoverageTerminatedRetroactively
	acts                                  map[string][][]byte // claims by the kind of act that the block did
}

type outcome struct {
	claim, tx []byte
	state     string
}

type refusal struct {
	subject []byte
	reason  string
	tx      []byte
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
		f.refused = append(f.refused, refusal{subject, e.Reason, e.TxHash[:]})
	case *bindings.ClaimsReversed:
		f.moved = append(f.moved, subject)
		f.acted("reverse", subject)
	case *bindings.ClaimsStateChanged:
		f.moved = append(f.moved, subject)
		f.acted(map[uint8]string{bindings.StateAppealed: "appeal", bindings.StateDisputed: "dispute", bindings.StateUpheld: "uphold",
			bindings.StateOverturned: "overturn"}[v.State], subject)
	case *bindings.ClaimsInterestPaid:
		f.acted("interest", subject)
	case *bindings.ClaimsHeldUntil:
		f.held = append(f.held, subject)
		f.acted("hold", subject)
	case *bindings.ClaimsReleased:
		f.released = append(f.released, subject)
		f.acted("release", subject)
		f.wake[fmt.Sprint("adjudicate", v.Payer)] = adjudicateArgs{Payer: v.Payer}
	case *bindings.ClaimsVoidRequested:
		f.voided = append(f.voided, subject)
		f.acted("void", subject)
	case *bindings.ConsentsConsentGranted:
		f.granted = append(f.granted, subject)
		f.wake["submit"] = submitArgs{}
	case *bindings.ConsentsConsentRevoked:
		f.revoked = append(f.revoked, subject)
	case *bindings.ConsentsConsentSuperseded:
		f.superseded = append(f.superseded, [2][]byte{subject, v.NewRef[:]})
	case *bindings.ConsentsGrantRefused:
		f.consentRefused = append(f.consentRefused, refusal{subject: subject, reason: e.Reason})
	case *bindings.EligibilityCoverageAttested:
		f.attested = append(f.attested, subject)
		f.wake["submit"], f.wake["relay"] = submitArgs{}, relayArgs{} // it may have ended meanwhile
	case *bindings.EligibilityAttestRefused:
		f.coverRefused = append(f.coverRefused, refusal{subject: subject, reason: e.Reason})
	case *bindings.EligibilityCoverageTerminated:
		f.ended = append(f.ended, subject)
	case *bindings.EligibilityCoverageTerminatedRetroactively:
		f.ended = append(f.ended, subject)
		f.terminated = append(f.terminated, v)
	case *bindings.GuardiansLifted:
		f.lifted = true
	case *bindings.TreasuryFunded:
		f.funded = append(f.funded, int64(v.Payer))
		f.wake["settle"] = settleArgs{}
	case *bindings.ParticipantsDelegated:
		f.delegated = append(f.delegated, int64(v.Org))
	case *bindings.ParticipantsOwnerChanged: // the new owner may be one of our keys
		f.delegated = append(f.delegated, int64(v.Org))
	case *bindings.ParticipantsOrganisationReinstated:
		f.active = append(f.active, int64(v.Org))
	case *bindings.ParticipantsOrganisationRegistered:
		f.active = append(f.active, int64(v.Org))
		f.wake["submit"] = submitArgs{}
	}
}

func (f *follower) apply(ctx context.Context) error {
	now := f.s.Now()
	stmts := &pgx.Batch{}
	if len(f.submitted) > 0 {
		stmts.Queue(afterSubmitted, f.submitted, f.block, now)
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
		stmts.Queue(`delete from review r using claim c where r.claim_id = c.id and c.chain_id = any($1) and r.resolution is null`, ids)
		queueUncovered(stmts, `c.chain_id = any($1)`, ids, now, f.block)
		queueTaskReviews(stmts, `c.chain_id = any($2)`, now, ids)
	}
	f.lifecycle(stmts, now)
	// The new consent is of the same patient and payer, whoever relayed it.
	for _, c := range f.superseded {
		stmts.Queue(`insert into consent (ref, member_id, grantee, controller, counter, created_at)
			select $2, member_id, grantee, controller, counter, $3 from consent where ref = $1 on conflict (ref) do nothing`, c[0], c[1], now)
		f.revoked = append(f.revoked, c[0])
	}
	if len(f.granted) > 0 {
		stmts.Queue(`update consent set granted_block = $2, slot_id = null, refused = '' where ref = any($1)`, f.granted, f.block)
		stmts.Queue(`with c as (update claim c set state = 'received', reason = '', consent_ref = k.ref, updated_at = $2
			from consent k where k.ref = any($1) and c.member_id = k.member_id and c.payer = k.grantee and c.state = 'pended' and c.reason = 'consent' and c.submitted_block is null
			returning c.id, c.payer, c.provider)
			insert into claim_event (claim_id, payer, provider, state, block, at) select id, payer, provider, 'received', $3, $2 from c`,
			f.granted, now, f.block)
	}
	if len(f.revoked) > 0 {
		stmts.Queue(`update consent set revoked_block = $2 where ref = any($1)`, f.revoked, f.block)
	}
	if len(f.attested) > 0 {
		stmts.Queue(`update coverage set attested_block = $2, slot_id = null, refused = '' where ref = any($1)`, f.attested, f.block)
	}
	if len(f.ended) > 0 {
		stmts.Queue(`update coverage set slot_id = null where ref = any($1) and attested_block is not null`, f.ended)
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
	f.followActs(stmts, now)
	if touched := append(append([][]byte{}, f.moved...), f.voided...); len(touched) > 0 {
		stmts.Queue(followVoids(`$4::bytea[]`), now, f.block, f.block+1, touched)
	}
	if len(f.funded) > 0 {
		stmts.Queue(goOn+` and c.reason = 'escrow' and c.payer = any($3)`+noteGoOn, now, f.block, f.funded)
	}
	f.reinstate(stmts, f.delegated, now, reasonDelegation, reasonDayCap)
	f.reinstate(stmts, f.active, now, reasonInactive)
	if ended := append(append([][]byte{}, f.moved...), settledIDs(f.settled)...); len(ended) > 0 {
		queueStandAgain(stmts, failedCorrections, ended)
	}
	if len(f.moved) > 0 { // last: adjudication locks its claims before the accumulators, too
		queueTasksDone(stmts, f.moved, now)
		queueGiveBack(stmts, `c.chain_id = any($1) and c.state = 'reversed'`, f.moved, int64(f.block))
	}
	if err := f.tx.SendBatch(ctx, stmts).Close(); err != nil {
		return fmt.Errorf("store what the block's events say: %w", err)
	}
	return nil
}

// reinstate lets claims and coverages go on that waited for these organisations.
func (f *follower) reinstate(stmts *pgx.Batch, orgs []int64, now time.Time, reasons ...string) {
	if len(orgs) == 0 {
		return
	}
	stmts.Queue(goOn+` and c.reason = any($4) and (c.payer = any($3) or c.provider = any($3))`+noteGoOn, now, f.block, orgs, reasons)
	stmts.Queue(`update coverage set refused = '' where payer = any($1) and refused in (`+intake.MayAttestLater+`)`, orgs)
	f.wake["relay"], f.wake["submit"], f.wake["settle"] = relayArgs{}, submitArgs{}, settleArgs{}
}

// goOn lets pended claims take the step again that was refused: submission while they are not on chain, else
// settlement. A condition on c and noteGoOn follow. $1 is now, $2 the block or null.
const (
	goOn = `with c as (update claim c set state = case when c.submitted_block is null then 'received' else 'adjudicated' end, reason = '', updated_at = $1
		where c.state = 'pended'`
	noteGoOn = ` returning c.id, c.payer, c.provider, c.state)
		insert into claim_event (claim_id, payer, provider, state, block, at) select id, payer, provider, state, $2::bigint, $1 from c`
)

// afterSubmitted marks claims as on chain. Most of them waited just for this; one that a reorg took off the chain
// after it was decided goes back to where it stood: a decision is made once. $1 ids, $2 block, $3 now.
const afterSubmitted = `with n as (
		select c.id, c.state as was, case
				when c.state not in ('received', 'pended') then c.state
				else ` + standing + ` end as state,
			coalesce(r.reason, c.reason) as reason
		from claim c` + standingFrom + `
		where c.chain_id = any($1)
	), c as (
		update claim c set submitted_block = $2, slot_id = ` + openSlot + `, state = n.state,
			reason = case when n.state = n.was then c.reason when n.state = 'pended' then n.reason else '' end,
			updated_at = case when n.state = n.was then c.updated_at else $3 end
		from n where n.id = c.id returning c.id, c.payer, c.provider, c.state, n.was
	)
	insert into claim_event (claim_id, payer, provider, state, block, at) select id, payer, provider, state, $2, $3 from c where state <> was`

// openSlot is the newest slot that submits or settles claim c and has no outcome yet; null: it may be packed. Outcomes are
// recorded before the hook is called.
const openSlot = `(select max(i.slot_id) from chain_item i where i.subject = c.chain_id and i.outcome is null and i.kind in (` + claimKinds + `))`

// claimKinds are the kinds of items that carry claims on their way; acts on them (claim_act) are carried apart.
const claimKinds = `'submit', 'replace', 'settle'`
