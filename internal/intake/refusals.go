package intake

import (
	"cmp"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
)

// refusalRows are the refusals of a chunk, column by column.
type refusalRows struct {
	of        map[int][]byte // key by index into the chunk
	keys      [][]byte
	positions []int32
	words     [4][]string
	subjects  []*uuid.UUID
	sealed    [][]byte
}

// refusals prepares what was refused for storing, once however often it is sent. What could be read of an X12 claim is
// sealed under a key of its own, to answer its sender by.
func (s *Service) refusals(ctx context.Context, up Upload, items []item, receipts []Receipt) (*refusalRows, error) {
	rows := &refusalRows{of: map[int][]byte{}}
	var at []int
	for i, r := range receipts {
		if r.Refusal == nil {
			continue
		}
		content, err := json.Marshal(cmp.Or(items[i].sent, items[i].claim))
		if err != nil {
			return nil, fmt.Errorf("encode claim %d: %w", r.Position+1, err)
		}
		key := s.blind("refusal-key", fmt.Sprintf("%s|%s|%s|%d|%s|%s|%s|%s",
			up.Sender, up.Key, items[i].key, r.Position, r.Refusal.Path, r.Refusal.Rule, r.Refusal.Message, content))
		rows.of[i] = key
		rows.keys = append(rows.keys, key)
		rows.positions = append(rows.positions, int32(r.Position))
		for j, w := range []string{r.Refusal.Path, r.Refusal.Rule, r.Refusal.Code, r.Refusal.Message} {
			rows.words[j] = append(rows.words[j], w)
		}
		at = append(at, i)
	}
	rows.subjects, rows.sealed = make([]*uuid.UUID, len(at)), make([][]byte, len(at))
	if len(at) == 0 {
		return rows, nil
	}
	known, err := s.knownRefusals(ctx, rows.keys)
	if err != nil {
		return nil, err
	}
	var seal []int
	for j, i := range at {
		if c := cmp.Or(items[i].sent, items[i].claim); items[i].answered && c != nil && !known[string(rows.keys[j])] {
			seal = append(seal, j)
		}
	}
	ids, err := s.newSubjects(ctx, len(seal))
	if err != nil {
		return nil, fmt.Errorf("make keys for refused claims: %w", err)
	}
	for n, j := range seal {
		i := at[j]
		plain, err := json.Marshal(Sealed{Claim: *cmp.Or(items[i].sent, items[i].claim)})
		if err != nil {
			return nil, fmt.Errorf("encode claim %d: %w", receipts[i].Position+1, err)
		}
		rows.subjects[j] = &ids[n]
		if rows.sealed[j], err = s.Vault.Seal(ctx, ids[n], TableRefusal, hex.EncodeToString(rows.keys[j]), plain); err != nil {
			return nil, fmt.Errorf("seal claim %d: %w", receipts[i].Position+1, err)
		}
	}
	return rows, nil
}

func (s *Service) knownRefusals(ctx context.Context, keys [][]byte) (map[string]bool, error) {
	rows, err := s.Pool.Query(ctx, `select key from refusal where key = any($1)`, keys)
	if err != nil {
		return nil, fmt.Errorf("look for refusals sent before: %w", err)
	}
	known := map[string]bool{}
	var key []byte
	if _, err := pgx.ForEachRow(rows, []any{&key}, func() error { known[string(key)] = true; return nil }); err != nil {
		return nil, fmt.Errorf("look for refusals sent before: %w", err)
	}
	return known, nil
}

// insert stores the refusals that are new and returns where one stands that is not.
func (r *refusalRows) insert(ctx context.Context, tx pgx.Tx, submission uuid.UUID) (before uuid.UUID, err error) {
	if len(r.keys) == 0 {
		return uuid.Nil, nil
	}
	if _, err := tx.Exec(ctx, `insert into refusal (submission_id, position, key, path, rule, code, message, subject, sealed)
		select $1, * from unnest($2::int[], $3::bytea[], $4::text[], $5::text[], $6::text[], $7::text[], $8::uuid[], $9::bytea[])
		order by 3 on conflict do nothing`,
		submission, r.positions, r.keys, r.words[0], r.words[1], r.words[2], r.words[3], r.subjects, r.sealed); err != nil {
		return uuid.Nil, fmt.Errorf("store refusals: %w", err)
	}
	err = tx.QueryRow(ctx, `select submission_id from refusal where key = any($1) and submission_id <> $2 limit 1`, r.keys, submission).Scan(&before)
	if err != nil && !errors.Is(err, pgx.ErrNoRows) {
		return uuid.Nil, fmt.Errorf("look for refusals sent before: %w", err)
	}
	return before, nil
}

// insertAnswered notes which claims and refusals an X12 submission is answered with.
func insertAnswered(ctx context.Context, tx pgx.Tx, submission uuid.UUID, items []item, receipts []Receipt, refusals *refusalRows) error {
	var rows [][]any
	for i, it := range items {
		if it.answered {
			rows = append(rows, []any{submission, it.position, it.set, nullID(receipts[i].ClaimID), refusals.of[i]})
		}
	}
	if len(rows) == 0 {
		return nil
	}
	_, err := tx.CopyFrom(ctx, pgx.Identifier{"submission_claim"}, []string{"submission_id", "position", "set", "claim_id", "refusal"}, pgx.CopyFromRows(rows))
	if err != nil {
		return fmt.Errorf("store what the submission is answered: %w", err)
	}
	return nil
}
