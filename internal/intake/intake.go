package intake

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/input"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/vault"
)

// Service takes claims and members in. All fields but Admit are required; it holds no state of its own.
type Service struct {
	Pool  *pgxpool.Pool
	Vault *vault.Vault
	// Wake enqueues the settlement of what the transaction stored.
	Wake func(ctx context.Context, tx pgx.Tx) error
	// Admit registers providers nobody has heard of and stores them as organisations. Nil refuses their claims,
	// which is what production does: admission is a decision of the network's members.
	Admit func(ctx context.Context, unknown []claim.Provider) error
	Now   func() time.Time
	// StrictNPI refuses claims whose provider numbers fail the check digit (R2.6); otherwise they pass.
	StrictNPI bool
	// CorrectionDays is how long after its receipt a claim can be replaced or voided (R2.12); 0: without limit.
	CorrectionDays int
	// Consents names the chain and contract that patients' consents are signed for (dev wallets only).
	Consents ConsentSigning
}

// Upload is what a sender hands in: a file (Content) or claims the typed API already understood (Claims).
type Upload struct {
	Sender   string       // who sends, the subject of the token; part of the idempotency key
	Provider uint32       // the organisation the sender bills for; 0 may send for any
	Payer    uint32       // route every claim to this payer whatever it names; 0 goes by the claim
	Format   claim.Format // "" finds out from the content
	Content  io.Reader    // X12 or FHIR, gzip or not
	Claims   []claim.Claim
	Key      string // sender's idempotency key for typed claims; files carry their own control numbers
}

// Submission is the answer to an upload: one receipt a claim, in the order of the input.
type Submission struct {
	ID                                    uuid.UUID
	Received, Accepted, Repeated, Refused int
	Receipts                              []Receipt

	before uuid.UUID // an earlier submission in which a refusal of this one stands already
}

// Receipt is what became of one claim of an upload. Exactly one of ClaimID and Refusal is set.
type Receipt struct {
	Position int
	ClaimID  uuid.UUID
	Number   string // payer claim control number
	State    string
	Repeated bool // the same claim was here before; nothing new was made
	Refusal  *claim.Refusal
}

// chunkSize is how many claims share a transaction: large enough for COPY, small enough to lose little to a crash.
const chunkSize = 250

// ErrUnreadable is wrapped when an upload is in no format we read; no claim of it was stored.
var ErrUnreadable = input.ErrUnreadable

// Submit takes every claim of an upload. The error is about the upload as a whole (unreadable, database down); what
// is wrong with a single claim stands in its receipt. On an error some chunks may be stored already: sending the
// same upload again completes it.
func (s *Service) Submit(ctx context.Context, up Upload) (*Submission, error) {
	src, err := s.read(ctx, up)
	if err != nil {
		return nil, err
	}
	defer src.answers.close()
	sub := &Submission{ID: uuid.New()}
	if err := s.begin(ctx, sub, up, src.format); err != nil {
		return nil, err
	}
	chunk := make([]item, 0, chunkSize)
	flush := func() error {
		if len(chunk) == 0 {
			return nil
		}
		receipts, err := s.store(ctx, sub, up, chunk)
		if err != nil {
			return fmt.Errorf("store claims %d to %d: %w", chunk[0].position+1, chunk[len(chunk)-1].position+1, err)
		}
		sub.add(receipts)
		chunk = chunk[:0]
		return nil
	}
	for it, err := range src.items {
		if err != nil {
			return nil, errors.Join(err, flush(), s.finish(ctx, sub, nil))
		}
		it.position = sub.Received + len(chunk)
		if it.claim != nil {
			if r := admit(it.claim, claim.DayOf(s.Now())); r != nil {
				it.sent, it.claim, it.refusal = it.claim, nil, r
			}
		}
		chunk = append(chunk, it)
		if len(chunk) == chunkSize {
			if err := flush(); err != nil {
				return nil, err
			}
		}
	}
	if err := flush(); err != nil {
		return nil, err
	}
	return sub, s.finish(ctx, sub, src.answers)
}

func (sub *Submission) add(receipts []Receipt) {
	for _, r := range receipts {
		switch {
		case r.Refusal != nil:
			sub.Refused++
		case r.Repeated:
			sub.Repeated++
		default:
			sub.Accepted++
		}
	}
	sub.Received += len(receipts)
	sub.Receipts = append(sub.Receipts, receipts...)
}

func (s *Service) begin(ctx context.Context, sub *Submission, up Upload, format claim.Format) error {
	_, err := s.Pool.Exec(ctx, `insert into submission (id, principal, provider, format, received_at) values ($1, $2, nullif($3::bigint, 0), $4, $5)`,
		sub.ID, up.Sender, int64(up.Provider), string(format), s.Now())
	if err != nil {
		return fmt.Errorf("open the submission: %w", err)
	}
	return nil
}

// finish writes the counts, and the answers of an X12 upload that was read to its end. A submission that brought nothing new
// is removed again and answered under the id of the first one, so that sending a file twice leaves no trace.
func (s *Service) finish(ctx context.Context, sub *Submission, a *answering) error {
	var stored []byte
	if a != nil {
		all, err := s.complete(ctx, a)
		if err != nil {
			return err
		}
		if stored, err = json.Marshal(all); err != nil {
			return fmt.Errorf("encode the answers: %w", err)
		}
	}
	return store.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		before, err := s.sameBefore(ctx, tx, sub, a != nil)
		if err != nil {
			return err
		}
		if before != uuid.Nil {
			tag, err := tx.Exec(ctx, `delete from submission s where id = $1 and not exists (select from claim where submission_id = s.id)
				and not exists (select from refusal where submission_id = s.id)`, sub.ID)
			if err != nil {
				return fmt.Errorf("drop the repeated submission: %w", err)
			}
			if tag.RowsAffected() == 1 {
				sub.ID = before
				return nil
			}
		}
		_, err = tx.Exec(ctx, `update submission set received = $2, accepted = $3, repeated = $4, refused = $5, answers = $6 where id = $1`,
			sub.ID, sub.Received, sub.Accepted, sub.Repeated, sub.Refused, stored)
		if err != nil {
			return fmt.Errorf("close the submission: %w", err)
		}
		return nil
	})
}

// sameBefore finds the submission that this one repeats. One that is answered must have the same claims in the same places.
func (s *Service) sameBefore(ctx context.Context, tx pgx.Tx, sub *Submission, answered bool) (uuid.UUID, error) {
	var before *uuid.UUID
	var err error
	if answered {
		err = tx.QueryRow(ctx, `select b.id from submission b join submission_claim first on first.submission_id = b.id and first.position = 0
				join submission_claim own on own.submission_id = $1 and own.position = 0
					and (own.claim_id = first.claim_id or own.refusal = first.refusal)
			where b.id <> $1 and b.answers is not null and b.received = $2
				and not exists (select position, set, claim_id, refusal from submission_claim where submission_id = $1
					except select position, set, claim_id, refusal from submission_claim where submission_id = b.id)
			order by b.received_at limit 1`, sub.ID, sub.Received).Scan(&before)
	} else {
		err = tx.QueryRow(ctx, `select coalesce((select submission_id from claim where id = $1), $2)`,
			nullID(firstRepeated(sub)), nullID(sub.before)).Scan(&before)
	}
	switch {
	case errors.Is(err, pgx.ErrNoRows):
		return uuid.Nil, nil
	case err != nil:
		return uuid.Nil, fmt.Errorf("look for the submission sent before: %w", err)
	}
	if before == nil {
		return uuid.Nil, nil
	}
	return *before, nil
}

func firstRepeated(sub *Submission) uuid.UUID {
	for _, r := range sub.Receipts {
		if r.Repeated {
			return r.ClaimID
		}
	}
	return uuid.Nil
}
