package fraud

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
)

// Sighting is one reason of an alert: what a rule saw in one block. An alert's reasons column is a JSON array of
// them, oldest first.
type Sighting struct {
	Block    int64          `json:"block"`
	At       time.Time      `json:"at"` // time of the block
	Class    Class          `json:"class"`
	Action   Action         `json:"action"`
	Score    int            `json:"score"` // 0..1000
	Text     string         `json:"text"`  // plain words, no patient data
	Values   map[string]any `json:"values"`
	Citation string         `json:"citation"`
	Formula  string         `json:"formula"` // Rule.Formula it was seen with
}

// finding is what a rule found in a block, before it becomes an alert or adds to one.
type finding struct {
	rule           *Rule
	entity, period string
	claim          *uuid.UUID
	provider       *int64
	sighting       Sighting
}

// dedupe names what an alert is about. It depends on history alone.
func (f *finding) dedupe() [32]byte {
	return sha256.Sum256(fmt.Appendf(nil, "careclear/alert/v1\n%s\n%d\n%s\n%s", f.rule.ID, f.rule.Version, f.entity, f.period))
}

// alertID makes a version 8 UUID of a dedupe hash.
func alertID(dedupe [32]byte) uuid.UUID {
	id := uuid.UUID(dedupe[:16])
	id[6] = id[6]&0x0f | 0x80
	id[8] = id[8]&0x3f | 0x80
	return id
}

// summary are the columns of an alert that follow from its sightings.
func summary(seen []Sighting) (class Class, score int) {
	class = Suspicion
	for _, s := range seen {
		if s.Class == Hard {
			class = Hard
		}
		score = max(score, s.Score)
	}
	return class, score
}

// raise stores a finding: a new alert, or another sighting of one. It reports what it did.
func raise(ctx context.Context, tx pgx.Tx, f *finding) (raised, repeated bool, err error) {
	key := f.dedupe()
	var text []byte
	switch err := tx.QueryRow(ctx, "select reasons from fraud_alert where dedupe = $1", key[:]).Scan(&text); {
	case errors.Is(err, pgx.ErrNoRows):
		reasons, err := json.Marshal([]Sighting{f.sighting})
		if err != nil {
			return false, false, fmt.Errorf("encode an alert of rule %s: %w", f.rule.ID, err)
		}
		s := f.sighting
		_, err = tx.Exec(ctx, `insert into fraud_alert (id, rule, rule_version, class, claim_id, provider, dedupe, score, reasons, block_number, first_seen, last_seen)
			values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)`,
			alertID(key), f.rule.ID, f.rule.Version, s.Class, f.claim, f.provider, key[:], s.Score, reasons, s.Block, s.At)
		if err != nil {
			return false, false, fmt.Errorf("store an alert of rule %s: %w", f.rule.ID, err)
		}
		return true, false, nil
	case err != nil:
		return false, false, fmt.Errorf("look up an alert of rule %s: %w", f.rule.ID, err)
	}
	seen, err := readSightings(text)
	if err != nil {
		return false, false, err
	}
	if n := len(seen); n > 0 && (seen[n-1].Block == f.sighting.Block || same(seen[n-1], f.sighting)) {
		return false, false, nil
	}
	return false, true, rewrite(ctx, tx, key[:], append(seen, f.sighting))
}

// same reports whether nothing but the block differs. Values are compared as JSON gives them back.
func same(a, b Sighting) bool {
	b.Block, b.At = a.Block, a.At
	var again Sighting
	text, err := json.Marshal(b)
	if err == nil {
		err = json.Unmarshal(text, &again)
	}
	return err == nil && reflect.DeepEqual(a.Values, again.Values) && a.Text == b.Text && a.Formula == b.Formula && a.Score == b.Score
}

// rewrite stores an alert's sightings and all that follows from them.
func rewrite(ctx context.Context, tx pgx.Tx, dedupe []byte, seen []Sighting) error {
	reasons, err := json.Marshal(seen)
	if err != nil {
		return fmt.Errorf("encode an alert: %w", err)
	}
	class, score := summary(seen)
	_, err = tx.Exec(ctx, "update fraud_alert set class = $2, score = $3, reasons = $4, count = $5, last_seen = $6 where dedupe = $1",
		dedupe, class, score, reasons, len(seen), seen[len(seen)-1].At)
	if err != nil {
		return fmt.Errorf("store an alert: %w", err)
	}
	return nil
}

// undo takes back what blocks above height raised: whole alerts, and later sightings of earlier ones.
func undo(ctx context.Context, tx pgx.Tx, height int64) (gone int, err error) {
	tag, err := tx.Exec(ctx, "delete from fraud_alert where block_number > $1", height)
	if err != nil {
		return 0, fmt.Errorf("undo alerts above block %d: %w", height, err)
	}
	rows, err := tx.Query(ctx, "select dedupe, reasons from fraud_alert where (reasons->-1->>'block')::bigint > $1 order by dedupe", height)
	if err != nil {
		return 0, fmt.Errorf("find alerts seen above block %d: %w", height, err)
	}
	type row struct{ Dedupe, Reasons []byte }
	later, err := pgx.CollectRows(rows, pgx.RowToStructByPos[row])
	if err != nil {
		return 0, fmt.Errorf("find alerts seen above block %d: %w", height, err)
	}
	for _, r := range later {
		seen, err := readSightings(r.Reasons)
		if err != nil {
			return 0, err
		}
		keep := seen[:0]
		for _, s := range seen {
			if s.Block <= height {
				keep = append(keep, s)
			}
		}
		if err := rewrite(ctx, tx, r.Dedupe, keep); err != nil {
			return 0, err
		}
	}
	return int(tag.RowsAffected()), nil
}

func readSightings(text []byte) ([]Sighting, error) {
	var seen []Sighting
	if err := json.Unmarshal(text, &seen); err != nil {
		return nil, fmt.Errorf("read the reasons of an alert: %w", err)
	}
	return seen, nil
}
