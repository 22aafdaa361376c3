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
	"github.com/careclear/careclear/internal/intake"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/vault"
	"github.com/careclear/careclear/settlement/adjudication"
)

// adjudicateChunk is how many claims of a payer are decided in one transaction.
const adjudicateChunk = 250

// adjudicate decides the submitted claims of a payer in the order they were received. Reading accumulators and
// history, deciding and writing what was consumed is one transaction, and one at a time per payer (R4.6): two
// claims racing for the rest of a deductible consume it once.
func (s *Service) adjudicate(ctx context.Context, payer uint32) error {
	for {
		n, more := 0, false
		err := store.InTx(ctx, s.Pool, func(tx pgx.Tx) (err error) {
			if err := lockPayer(ctx, tx, payer); err != nil {
				return err
			}
			work, err := s.loadWork(ctx, tx, payer)
			if err != nil || work.read == 0 {
				return err
			}
			n, more = work.read, len(work.readable) < work.read
			return s.decide(ctx, tx, payer, work.readable)
		})
		if errors.Is(err, errNoPlan) {
			s.Log.Warn("claims wait for a plan: load one", "payer", payer)
			return nil
		}
		if err != nil {
			return fmt.Errorf("adjudicate claims of payer %d: %w", payer, err)
		}
		if n < adjudicateChunk && !more {
			return nil
		}
		if hurry(ctx) {
			return errUnfinished
		}
	}
}

func lockPayer(ctx context.Context, tx pgx.Tx, payer uint32) error {
	if _, err := tx.Exec(ctx, `select pg_advisory_xact_lock($1, $2)`, store.LockPayer, int32(payer)); err != nil {
		return fmt.Errorf("wait for the payer's lock: %w", err)
	}
	return nil
}

// work is a claim on its way through adjudication.
type work struct {
	id        uuid.UUID
	number    string
	chainID   []byte
	committed []byte // what stands on chain for its content
	member    *uuid.UUID
	subject   uuid.UUID
	provider  uint32
	plan      *string
	filed     time.Time // when its services were first handed in
	version   int       // of the decision to be made
	reason    string    // of the review that is open
	claim     *claim.Claim
	replaces  *uuid.UUID // the version that a frequency 7 takes the place of
	corrects  []string   // its number, and those of all versions before and beside
}

// batchOfWork is what one transaction decides: read says how many claims were taken up, readable are those that open.
type batchOfWork struct {
	read     int
	readable []work
}

func (s *Service) loadWork(ctx context.Context, tx pgx.Tx, payer uint32) (batchOfWork, error) {
	rows, err := tx.Query(ctx, `select c.id, c.number, c.commitment, c.member_id, c.subject, c.provider, c.plan_id, coalesce(c.filed_at, c.received_at), c.sealed,
			1 + coalesce((select max(version) from decision d where d.claim_id = c.id), 0), c.replaces
		from claim c where c.state = 'submitted' and c.frequency <> '8' and c.payer = $1
		order by c.received_at, c.submission_id, c.position limit $2 for update`, payer, adjudicateChunk)
	if err != nil {
		return batchOfWork{}, fmt.Errorf("read submitted claims: %w", err)
	}
	var all []work
	var sealed [][]byte
	var subjects []uuid.UUID
	var w work
	var box []byte
	if _, err := pgx.ForEachRow(rows, []any{&w.id, &w.number, &w.committed, &w.member, &w.subject, &w.provider, &w.plan, &w.filed, &box, &w.version, &w.replaces}, func() error {
		all, sealed, subjects = append(all, w), append(sealed, box), append(subjects, w.subject)
		w, box = work{}, nil
		return nil
	}); err != nil {
		return batchOfWork{}, fmt.Errorf("read submitted claims: %w", err)
	}
	out := batchOfWork{read: len(all)}
	if n := alone(all); n < len(all) { // a replacement is decided by itself; the rest comes with the next transaction
		all, sealed, subjects = all[:n], sealed[:n], subjects[:n]
	}
	if err := s.Vault.Warm(ctx, subjects...); err != nil && !unreadable(err) {
		return batchOfWork{}, fmt.Errorf("open the patients' keys: %w", err)
	}
	var lost []uuid.UUID
	for i, w := range all {
		w.claim, err = s.openClaim(ctx, w.subject, w.id, w.committed, sealed[i])
		switch {
		case unreadable(err): // one bad claim stops no other
			s.Log.Error("a claim cannot be read", "claim", w.id, "error", err)
			lost = append(lost, w.id)
		case err != nil:
			return batchOfWork{}, err
		default:
			out.readable = append(out.readable, w)
		}
	}
	return out, s.pendForReview(ctx, tx, lost, reasonUnreadable)
}

// errNotCommitted says that a claim is not what stands on chain.
var errNotCommitted = errors.New("it is not what its commitment says")

// unreadable says that a claim will not open later either.
func unreadable(err error) bool {
	for _, lasting := range []error{vault.ErrErased, vault.ErrUnknown, vault.ErrSealed, errNotCommitted} {
		if errors.Is(err, lasting) {
			return true
		}
	}
	return false
}

// openClaim unseals a claim and checks it against its commitment on chain. Its errors quote nothing of the claim.
func (s *Service) openClaim(ctx context.Context, subject, id uuid.UUID, committed, box []byte) (*claim.Claim, error) {
	plain, err := s.Vault.OpenSealed(ctx, subject, intake.TableClaim, id.String(), box)
	if err != nil {
		return nil, fmt.Errorf("open claim %s: %w", id, err)
	}
	var sealed intake.Sealed
	if json.Unmarshal(plain, &sealed) != nil { // its error could quote a date of birth
		return nil, fmt.Errorf("decode claim %s: %w", id, errNotCommitted)
	}
	commitment, err := vault.Commit("claim", sealed.Salt, &sealed.Claim)
	if err != nil {
		return nil, fmt.Errorf("recompute the commitment of claim %s: %w", id, err)
	}
	if ref(committed) != commitment {
		return nil, fmt.Errorf("claim %s: %w", id, errNotCommitted)
	}
	return &sealed.Claim, nil
}

// pendForReview pends claims the service cannot go on with, and opens a review for each. A claim that waited in the
// queue before waits again.
func (s *Service) pendForReview(ctx context.Context, tx pgx.Tx, ids []uuid.UUID, reason string) error {
	if len(ids) == 0 {
		return nil
	}
	if _, err := tx.Exec(ctx, `with c as (update claim set state = 'pended', reason = $2, updated_at = $3 where id = any($1)
			returning id, payer, provider), e as (
		insert into claim_event (claim_id, payer, provider, state, reason, at) select id, payer, provider, 'pended', $2, $3 from c)
		insert into review (claim_id, payer, reason, opened_at) select id, payer, $2, $3 from c
		`+reopen, ids, reason, s.Now()); err != nil {
		return fmt.Errorf("open reviews: %w", err)
	}
	return nil
}

// decide adjudicates a chunk in order and writes everything that follows.
func (s *Service) decide(ctx context.Context, tx pgx.Tx, payer uint32, chunk []work) error {
	if len(chunk) == 0 {
		return nil
	}
	if err := readCorrected(ctx, tx, chunk); err != nil {
		return err
	}
	if err := giveBackAgain(ctx, tx, chunk); err != nil {
		return err
	}
	world, err := s.loadWorld(ctx, tx, payer, chunk)
	if err != nil {
		return err
	}
	out := newDecisions(s.Now())
	var undecided, stands []uuid.UUID // stands: what a replacement does not take the place of, or not yet
	for _, w := range chunk {
		plan := world.plan(w.plan)
		snap := world.snapshot(w, plan)
		snap.Salt = vault.NewSalt()
		d, err := adjudication.Adjudicate(w.claim, snap)
		if err != nil { // one bad claim stops no other
			s.Log.Error("the rules failed on a claim", "claim", w.id, "error", err)
			undecided = append(undecided, w.id)
			if w.replaces != nil {
				stands = append(stands, *w.replaces)
			}
			continue
		}
		digest, err := decisionDigest(snap.Salt, d)
		if err != nil {
			return fmt.Errorf("claim %s: %w", w.id, err)
		}
		box, err := s.sealSnapshot(ctx, w, snap)
		if err != nil {
			return err
		}
		out.add(payer, w, d, digest, box, gate(d, plan, world.cap))
		if w.replaces != nil && d.Outcome != claim.Paid {
			stands = append(stands, *w.replaces)
		}
		switch {
		case d.Outcome != claim.Pended:
			if err := world.after(w, d); err != nil {
				return fmt.Errorf("claim %s: %w", w.id, err)
			}
		case d.Pend == adjudication.PendDocuments:
			out.askDocuments(w.id, world.today, plan)
		}
	}
	if err := out.write(ctx, tx); err != nil {
		return err
	}
	if err := takeAgain(ctx, tx, stands); err != nil {
		return err
	}
	if err := s.pendForReview(ctx, tx, undecided, reasonUndecided); err != nil {
		return err
	}
	return s.wake(ctx, tx, settleArgs{})
}

// next says what becomes of a decided claim.
type next struct{ state, reason string }

// gate is the policy gate: what the payer left to the service goes on, the rest waits for a person. onChain is the
// payer's cap per claim on chain in cents. What is pended here waits in the payer's review queue.
func gate(d claim.Decision, plan *adjudication.Plan, onChain claim.Cents) next {
	switch {
	case d.Outcome == claim.Pended:
		return next{"pended", d.Pend}
	case plan.ReviewAbove != nil && d.Paid > *plan.ReviewAbove, d.Paid > onChain:
		return next{"pended", reasonPolicy}
	}
	return next{"adjudicated", ""}
}
