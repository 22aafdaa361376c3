package settlement

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/vault"
)

// decisionDigest is what stands on chain beside a decision: a salted commitment to the decision and to the digest
// of everything it depended on. The salt is the snapshot's, kept under seal.
func decisionDigest(salt [32]byte, d claim.Decision) ([32]byte, error) {
	digest, err := vault.Commit("decision", salt, map[string]any{"decision": d, "inputs": hex.EncodeToString(d.Inputs[:])})
	if err != nil {
		return digest, fmt.Errorf("commit to the decision: %w", err)
	}
	return digest, nil
}

// decisions collects the rows of a chunk's decisions.
type decisions struct {
	now                            time.Time
	heads, lines, consumed, events [][]any
	claims                         []uuid.UUID
	states, reasons                []string
	pended                         []uuid.UUID
	pendedFor                      []string
	todo                           []todo
	asked                          []askedFor
	used                           [][]any
	usedPayer                      uint32
	usedNumbers                    []string
	usedUnits                      []int64
	members                        []uuid.UUID
	years                          []int32
	names                          []string
	amounts                        []int64
}

func newDecisions(now time.Time) *decisions { return &decisions{now: now} }

func (o *decisions) add(payer uint32, w work, d claim.Decision, digest [32]byte, snapshot []byte, n next) {
	o.addVersion(payer, w, d, digest, snapshot, "rules", n)
	for _, c := range d.Consumed {
		o.consume(w, *w.member, c) // only members consume
	}
	o.authorize(payer, w, d.Authorizations...)
	o.tasks(w, d)
	if n.state == "pended" {
		o.pended, o.pendedFor = append(o.pended, w.id), append(o.pendedFor, n.reason)
	}
}

// consume notes an accumulator delta, negative when a changed decision gives it back.
func (o *decisions) consume(w work, member uuid.UUID, c claim.Consumption) {
	o.consumed = append(o.consumed, []any{w.id, w.version, c.Line, member, c.Year, c.Accumulator, int64(c.Amount)})
	o.members, o.years = append(o.members, member), append(o.years, int32(c.Year))
	o.names, o.amounts = append(o.names, c.Accumulator), append(o.amounts, int64(c.Amount))
}

func (o *decisions) addVersion(payer uint32, w work, d claim.Decision, digest [32]byte, snapshot []byte, by string, n next) {
	o.heads = append(o.heads, []any{w.id, w.version, string(d.Outcome), d.Plan, int64(d.Charge), int64(d.Allowed), int64(d.Paid),
		int64(d.Patient), int64(d.Adjusted), d.Inputs[:], digest[:], snapshot, by, o.now})
	for _, l := range d.Lines {
		adj, _ := json.Marshal(orNone(l.Adjustments)) // a slice of plain structs cannot fail
		o.lines = append(o.lines, []any{w.id, w.version, l.Number, int64(l.Charge), int64(l.Allowed), int64(l.Paid),
			orNone(l.Remarks), orNone(l.Rules), l.Explanation, l.PatientNote, adj})
	}
	o.claims, o.states, o.reasons = append(o.claims, w.id), append(o.states, n.state), append(o.reasons, n.reason)
	o.events = append(o.events, []any{w.id, int64(payer), int64(w.provider), n.state, n.reason, o.now})
}

func orNone[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

// write stores the chunk: decisions and their lines, what they consumed, reviews, the claims' new states.
func (o *decisions) write(ctx context.Context, tx pgx.Tx) error {
	for _, t := range []struct {
		table   string
		columns []string
		rows    [][]any
	}{
		{"decision", []string{"claim_id", "version", "outcome", "plan", "charge", "allowed", "paid", "patient", "adjusted", "inputs",
			"digest", "snapshot", "decided_by", "decided_at"}, o.heads},
		{"decision_line", []string{"claim_id", "version", "number", "charge", "allowed", "paid", "remarks", "rules", "explanation",
			"patient_note", "adjustments"}, o.lines},
		{"consumption", []string{"claim_id", "version", "line", "member_id", "year", "name", "amount"}, o.consumed},
		{"authorization_use", []string{"claim_id", "version", "line", "payer", "number", "units"}, o.used},
		{"claim_event", []string{"claim_id", "payer", "provider", "state", "reason", "at"}, o.events},
	} {
		if len(t.rows) == 0 {
			continue
		}
		if _, err := tx.CopyFrom(ctx, pgx.Identifier{t.table}, t.columns, pgx.CopyFromRows(t.rows)); err != nil {
			return fmt.Errorf("store decisions (%s): %w", t.table, err)
		}
	}
	for _, write := range []func(context.Context, pgx.Tx) error{o.writeReviews, o.writeAccumulators, o.writeAuthorizations, o.writeRequests} {
		if err := write(ctx, tx); err != nil {
			return err
		}
	}
	if _, err := tx.Exec(ctx, `update claim c set state = t.state, reason = t.reason, updated_at = $4
		from unnest($1::uuid[], $2::text[], $3::text[]) t(id, state, reason) where c.id = t.id`,
		o.claims, o.states, o.reasons, o.now); err != nil {
		return fmt.Errorf("store claim states: %w", err)
	}
	return o.writeTasks(ctx, tx)
}

// writeReviews opens a review for each pended claim; one that was reviewed before waits again.
func (o *decisions) writeReviews(ctx context.Context, tx pgx.Tx) error {
	if len(o.pended) == 0 {
		return nil
	}
	if _, err := tx.Exec(ctx, `insert into review (claim_id, payer, reason, opened_at) select c.id, c.payer, t.reason, $3
		from unnest($1::uuid[], $2::text[]) t(id, reason) join claim c on c.id = t.id `+reopen, o.pended, o.pendedFor, o.now); err != nil {
		return fmt.Errorf("open reviews: %w", err)
	}
	return nil
}

// writeAccumulators adds up what the decisions consumed. The rows are made first, at zero: Postgres holds the row that
// an insert proposes, not the one that an upsert would leave, against the check that nothing is below zero, so that an
// upsert could never give anything back.
func (o *decisions) writeAccumulators(ctx context.Context, tx pgx.Tx) error {
	if len(o.members) == 0 {
		return nil
	}
	if _, err := tx.Exec(ctx, `insert into accumulator (member_id, year, name)
		select distinct m, y, n from unnest($1::uuid[], $2::int[], $3::text[]) t(m, y, n) order by m, y, n
		on conflict (member_id, year, name) do nothing`, o.members, o.years, o.names); err != nil {
		return fmt.Errorf("make accumulators: %w", err)
	}
	if _, err := tx.Exec(ctx, `update accumulator c set used = c.used + t.a, version = c.version + 1
		from (select m, y, n, sum(a) from unnest($1::uuid[], $2::int[], $3::text[], $4::bigint[]) u(m, y, n, a) group by m, y, n) t(m, y, n, a)
		where c.member_id = t.m and c.year = t.y and c.name = t.n`, o.members, o.years, o.names, o.amounts); err != nil {
		return fmt.Errorf("store accumulators: %w", err)
	}
	return nil
}
