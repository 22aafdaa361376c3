package settlement

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"regexp"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/vault"
)

// Errors of [Service.Approve] and [Service.Deny].
var (
	ErrNoReview  = errors.New("the claim is not waiting for a review")
	ErrVoid      = errors.New("the provider asked to void the claim: deny it, or reverse it on chain")
	ErrNotPriced = errors.New("the claim has no price to approve: list its services in a new plan version, or deny it")
	ErrUnsigned  = errors.New("the approval needs the payer's EIP-712 signature: this service does not keep the payer's key")
	ErrBadReason = errors.New("a denial needs a CARC of up to four capital letters and digits, for example 50 or 96")
)

// approvalValid is how long an approval we sign ourselves may be used.
const approvalValid = 7 * 24 * time.Hour

var carcForm = regexp.MustCompile(`^[A-Z0-9]{1,4}$`)

// Approve closes a review in the provider's favour: a settled claim stands as it is, and a claim outside the payer's policy is
// settled as decided. For the latter signature is the payer owner's EIP-712
// Approval with that deadline (unix seconds); where we keep the payer's key (dev) it may be nil and we sign.
func (s *Service) Approve(ctx context.Context, id uuid.UUID, by string, signature []byte, deadline int64) error {
	return store.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		if ok, err := s.stand(ctx, tx, id, by); ok || err != nil {
			return err
		}
		w, payer, err := s.openReview(ctx, tx, id)
		if err != nil {
			return err
		}
		if w.reason == reasonVoid {
			return ErrVoid
		}
		d := decided{chainID: w.chainID}
		if err := tx.QueryRow(ctx, `select d.outcome, d.allowed, d.paid, d.patient, d.adjusted, d.digest, `+countedUnder+`
			from decision d join claim c on c.id = d.claim_id left join coverage v on v.ref = c.coverage_ref
			where d.claim_id = $1 order by d.version desc limit 1`, id).
			Scan(&d.outcome, &d.allowed, &d.paid, &d.pat, &d.adjst, &d.digest, &d.coverage); errors.Is(err, pgx.ErrNoRows) {
			return ErrNotPriced
		} else if err != nil {
			return fmt.Errorf("read the decision: %w", err)
		}
		if d.outcome == string(claim.Pended) {
			return ErrNotPriced
		}
		if len(signature) == 0 {
			key, ok := s.payerKey(payer)
			if !ok {
				return ErrUnsigned
			}
			deadline = s.Now().Add(approvalValid).Unix()
			message := bindings.ApprovalTypedData(new(big.Int).SetUint64(s.ChainID), s.Contracts.Claims, d.settlement(), uint64(deadline))
			if signature, err = bindings.SignTypedData(key, message); err != nil {
				return fmt.Errorf("sign the approval: %w", err)
			}
		}
		if _, err := tx.Exec(ctx, `update review set resolution = 'approved', resolved_by = $2, resolved_at = $3, signature = $4, deadline = $5
			where claim_id = $1`, id, by, s.Now(), signature, deadline); err != nil {
			return fmt.Errorf("store the approval: %w", err)
		}
		return s.move(ctx, tx, id, "adjudicated", "", settleArgs{})
	})
}

// Deny denies a claim in the review queue as a whole with one CARC (group CO): a new version of the decision, and
// the accumulators get back what the first one took. A claim that is settled already is taken back: the payer's reversal of it,
// with its notice, follows.
func (s *Service) Deny(ctx context.Context, id uuid.UUID, by, carc string) error {
	if !carcForm.MatchString(carc) {
		return ErrBadReason
	}
	return store.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		if ok, err := s.askBack(ctx, tx, id, by, carc); ok || err != nil {
			return err
		}
		w, payer, err := s.openReview(ctx, tx, id)
		if err != nil {
			return err
		}
		if err := lockPayer(ctx, tx, payer); err != nil {
			return err
		}
		d, holds, err := denial(ctx, tx, w, carc)
		if err != nil {
			return err
		}
		salt := vault.NewSalt()
		digest, err := decisionDigest(salt, d)
		if err != nil {
			return err
		}
		box, err := s.sealSalt(ctx, w, salt)
		if err != nil && !errors.Is(err, vault.ErrErased) { // an erased patient's claim is denied all the same
			return err
		}
		out := newDecisions(s.Now())
		out.addVersion(payer, w, d, digest, box, by, next{"adjudicated", ""})
		for _, c := range holds.negated().consumed {
			out.consume(w, *w.member, c)
		}
		out.authorize(payer, w, holds.negated().authorized...)
		if err := out.write(ctx, tx); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, `update review set resolution = 'denied', resolved_by = $2, resolved_at = $3, note_code = $4 where claim_id = $1`,
			id, by, s.Now(), carc); err != nil {
			return fmt.Errorf("store the denial: %w", err)
		}
		return s.wake(ctx, tx, settleArgs{})
	})
}

// openReview locks a claim that waits for a review; w.version is the version a changed decision would get.
func (s *Service) openReview(ctx context.Context, tx pgx.Tx, id uuid.UUID) (w work, payer uint32, err error) {
	w.id = id
	err = tx.QueryRow(ctx, `select c.payer, c.provider, c.chain_id, c.member_id, c.subject, r.reason,
			coalesce((select max(version) from decision where claim_id = c.id), 0)
		from claim c join review r on r.claim_id = c.id
		where c.id = $1 and c.state = 'pended' and r.resolution is null for update of c, r`, id).
		Scan(&payer, &w.provider, &w.chainID, &w.member, &w.subject, &w.reason, &w.version)
	if errors.Is(err, pgx.ErrNoRows) {
		return w, 0, ErrNoReview
	}
	if err != nil {
		return w, 0, fmt.Errorf("read the review: %w", err)
	}
	w.version++
	return w, payer, nil
}

// denial turns the newest decision of a claim into one that denies every line, and returns what the claim still
// holds of accumulators and authorisations over all its versions. A claim that was never decided is denied line by line as billed.
func denial(ctx context.Context, tx pgx.Tx, w work, carc string) (claim.Decision, holding, error) {
	d, err := loadDecision(ctx, tx, w.id)
	if err != nil && !errors.Is(err, ErrNotFound) {
		return claim.Decision{}, holding{}, err
	}
	all, err := held(ctx, tx, []uuid.UUID{w.id})
	if err != nil {
		return claim.Decision{}, holding{}, err
	}
	if len(d.Lines) == 0 { // a pended decision has none
		rows, err := tx.Query(ctx, `select number, charge from claim_line where claim_id = $1 order by number`, w.id)
		if err != nil {
			return claim.Decision{}, holding{}, fmt.Errorf("read the claim's lines: %w", err)
		}
		var l claim.LineDecision
		if _, err := pgx.ForEachRow(rows, []any{&l.Number, &l.Charge}, func() error {
			d.Lines = append(d.Lines, l)
			return nil
		}); err != nil {
			return claim.Decision{}, holding{}, fmt.Errorf("read the claim's lines: %w", err)
		}
	}
	d.Outcome, d.Pend = claim.Denied, ""
	for i := range d.Lines {
		l := &d.Lines[i]
		l.Allowed, l.Paid, l.Adjustments, l.Remarks = 0, 0, nil, nil
		if l.Charge != 0 {
			l.Adjustments = []claim.Adjustment{{Group: claim.CO, CARC: carc, Amount: l.Charge}}
		}
		l.Rules, l.Explanation = []string{"review"}, "An examiner of the payer reviewed the claim and denied this line."
		l.PatientNote = "The patient owes nothing for it."
	}
	d.Total()
	return d, all[w.id], d.Check()
}

func (s *Service) payerKey(payer uint32) (key *ecdsa.PrivateKey, ok bool) {
	if s.PayerKey == nil {
		return nil, false
	}
	return s.PayerKey(payer)
}

// move changes the state of a claim, notes the event and wakes the next step.
func (s *Service) move(ctx context.Context, tx pgx.Tx, id uuid.UUID, state, reason string, wake ...river.JobArgs) error {
	if _, err := tx.Exec(ctx, `with c as (update claim set state = $2, reason = $3, updated_at = $4 where id = $1 returning id, payer, provider)
		insert into claim_event (claim_id, payer, provider, state, reason, at) select id, payer, provider, $2, $3, $4 from c`,
		id, state, reason, s.Now()); err != nil {
		return fmt.Errorf("store the claim's state: %w", err)
	}
	return s.wake(ctx, tx, wake...)
}
