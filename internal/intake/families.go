package intake

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/vault"
	"github.com/careclear/careclear/internal/x12/enroll"
)

// insuredSet are the members that a chunk of an 834 speaks of, and the families of the subscribers among them.
type insuredSet struct {
	byIndex map[string]*insured // by kind and hash
	byID    map[uuid.UUID]*insured
}

// add lets a member be found by his indexes; whoever had one keeps it.
func (t *insuredSet) add(m *insured) {
	t.byID[m.id] = m
	for kind, h := range m.indexes {
		if t.byIndex[kind+string(h)] == nil {
			t.byIndex[kind+string(h)] = m
		}
	}
}

// find returns who a file means: a subscriber by his number, a dependant by number, first name and birth date, those of
// before if they are corrected.
func (t *insuredSet) find(s *Service, payer uint32, m *enroll.Member) *insured {
	if m.Subscriber {
		return t.subscriber(s, payer, m)
	}
	for _, p := range names(m) {
		if h, ok := s.indexes(payer, p)[indexPerson]; ok {
			if found := t.byIndex[indexPerson+string(h)]; found != nil {
				return found
			}
		}
	}
	return nil
}

func (t *insuredSet) subscriber(s *Service, payer uint32, m *enroll.Member) *insured {
	return t.byIndex[indexMember+string(s.indexes(payer, claim.Person{MemberID: m.SubscriberID})[indexMember])]
}

// names are those that a member may be known by.
func names(m *enroll.Member) []claim.Person {
	if m.Was == nil {
		return []claim.Person{m.Person}
	}
	was := *m.Was
	if was.First == "" {
		was.First = m.Person.First
	}
	if was.Birth == nil {
		was.Birth = m.Person.Birth
	}
	return []claim.Person{was, m.Person}
}

// family are the dependants of a subscriber.
func (t *insuredSet) family(of *insured) (out []*insured) {
	for _, m := range t.byID {
		if m.subscriber == of {
			out = append(out, m)
		}
	}
	return out
}

// missing is how many members look new, at most.
func (t *insuredSet) missing(chunk []enroll.Result, plans *payerPlans, s *Service) (n int) {
	for i := range chunk {
		m := chunk[i].Member
		set, no := plans.of(chunk[i].Header)
		if no.text == "" && (m.Maintenance == enroll.Add || m.Maintenance == enroll.Audit) && t.find(s, set.payer, m) == nil {
			n++
		}
	}
	return n
}

func (s *Service) findInsured(ctx context.Context, on querier, plans *payerPlans, chunk []enroll.Result) (*insuredSet, error) {
	t := &insuredSet{byIndex: map[string]*insured{}, byID: map[uuid.UUID]*insured{}}
	var hashes [][]byte
	for i := range chunk {
		set, no := plans.of(chunk[i].Header)
		if no.text != "" {
			continue
		}
		for _, p := range names(chunk[i].Member) {
			for _, h := range s.indexes(set.payer, p) {
				hashes = append(hashes, h)
			}
		}
	}
	rows, err := on.Query(ctx, `with named as (select kind, hash, subject from blind_index where hash = any($1) and kind in ($2, $3))
		select m.id, m.payer, m.subscriber, m.relation, m.sealed, n.kind, n.hash from member m left join named n on n.subject = m.id
		where m.id in (select subject from named) or m.subscriber in (select subject from named)
			or m.id in (select d.subscriber from member d join named f on f.subject = d.id)`, hashes, indexMember, indexPerson)
	if err != nil {
		return nil, fmt.Errorf("look members up: %w", err)
	}
	subscribers := map[uuid.UUID]uuid.UUID{}
	_, err = pgx.CollectRows(rows, func(r pgx.CollectableRow) (struct{}, error) {
		var m insured
		var of *uuid.UUID
		var kind *string
		var hash []byte
		if err := r.Scan(&m.id, &m.payer, &of, &m.relation, &m.box, &kind, &hash); err != nil {
			return struct{}{}, err
		}
		if t.byID[m.id] == nil {
			t.byID[m.id] = &m
		}
		if of != nil {
			subscribers[m.id] = *of
		}
		if kind != nil {
			t.byIndex[*kind+string(hash)] = t.byID[m.id]
		}
		return struct{}{}, nil
	})
	if err != nil {
		return nil, fmt.Errorf("look members up: %w", err)
	}
	ids := make([]uuid.UUID, 0, len(t.byID))
	for id, m := range t.byID {
		ids = append(ids, id)
		if of, ok := subscribers[id]; ok {
			m.subscriber = t.byID[of]
		}
	}
	return t, t.loadCovers(ctx, on, ids)
}

func (t *insuredSet) loadCovers(ctx context.Context, on querier, ids []uuid.UUID) error {
	rows, err := on.Query(ctx, `select v.member_id, v.ref, v.payer, v.plan_id, v.plan_number, v.start_day, v.end_day, v.annual_maximum, coalesce(k.used, 0)::bigint
		from coverage v left join lateral (select used from chain_coverage where ref = v.ref order by block_number desc, log_index desc limit 1) k on true
		where v.member_id = any($1) order by v.start_day, v.created_at, v.ref`, ids)
	if err != nil {
		return fmt.Errorf("read coverages: %w", err)
	}
	var id uuid.UUID
	var ref []byte
	var c cover
	var start, end time.Time
	if _, err := pgx.ForEachRow(rows, []any{&id, &ref, &c.plan.payer, &c.plan.id, &c.plan.number, &start, &end, &c.annual, &c.used}, func() error {
		m := t.byID[id]
		if c.plan.payer == m.payer {
			c.ref, c.start, c.end = [32]byte(ref), claim.DayOf(start), claim.DayOf(end)
			m.covers = append(m.covers, c)
		}
		return nil
	}); err != nil {
		return fmt.Errorf("read coverages: %w", err)
	}
	return nil
}

// store writes what became of the members of a chunk.
func (w *enrolling) store(ctx context.Context, tx pgx.Tx) error {
	var rows memberRows
	stmts := &pgx.Batch{}
	var kin [][2]any
	for _, m := range w.touched {
		if err := w.open(ctx, m); errors.Is(err, vault.ErrErased) {
			m.sealed = nil // a dependant who goes with his subscriber: his coverages end all the same
		} else if err != nil {
			return err
		}
		for i := range m.covers {
			c := &m.covers[i]
			switch {
			case c.ref == [32]byte{} && c.end < c.start: // made and taken back in one chunk
			case c.ref == [32]byte{}:
				salt := vault.NewSalt()
				c.ref = vault.NewSalt()
				commitment, err := vault.Commit("coverage", salt, map[string]any{"member": m.id, "plan": c.plan.id, "start": c.start, "end": c.end})
				if err != nil {
					return fmt.Errorf("commit to a coverage: %w", err)
				}
				m.sealed.Salts, m.rewritten = append(m.sealed.Salts, CoverageSalt{c.ref, salt}), true
				rows.coverages = append(rows.coverages, []any{c.ref[:], m.id, int64(m.payer), c.plan.id, c.plan.number, c.start.Time(), c.end.Time(), c.annual,
					commitment[:], w.s.Now()})
			case c.shortened:
				stmts.Queue(`update coverage set attested_end = coalesce(attested_end, end_day), end_day = $2 where ref = $1`, c.ref[:], c.end.Time())
			}
		}
		if err := w.seal(ctx, m, &rows, stmts); err != nil {
			return err
		}
		if m.fresh && m.subscriber != nil {
			kin = append(kin, [2]any{m.id, m.subscriber.id})
		}
		if m.fresh && m.relation != "18" {
			stmts.Queue(`update member set relation = $2 where id = $1`, m.id, m.relation)
		}
	}
	if err := rows.copy(ctx, tx); err != nil {
		return err
	}
	for _, k := range kin {
		stmts.Queue(`update member set subscriber = $2 where id = $1`, k[0], k[1])
	}
	if stmts.Len() == 0 {
		return nil
	}
	if err := tx.SendBatch(ctx, stmts).Close(); err != nil {
		return fmt.Errorf("store what changed of members: %w", err)
	}
	return nil
}

// seal writes the sealed record of a member that is new or changed, with his consent where we keep wallets.
func (w *enrolling) seal(ctx context.Context, m *insured, rows *memberRows, stmts *pgx.Batch) error {
	for kind, hash := range m.indexes {
		rows.kinds, rows.hashes, rows.subjects = append(rows.kinds, kind), append(rows.hashes, hash), append(rows.subjects, m.id)
	}
	if !m.rewritten || m.sealed == nil {
		return nil
	}
	plain, err := json.Marshal(m.sealed)
	if err != nil {
		return errors.New("encode a member: its record is no JSON") // the error itself could quote it
	}
	box, err := w.s.Vault.Seal(ctx, m.id, TableMember, m.id.String(), plain)
	if err != nil {
		return fmt.Errorf("seal a member: %w", err)
	}
	if !m.fresh {
		stmts.Queue(`update member set sealed = $2, plan_id = coalesce(nullif($3, ''), plan_id) where id = $1`, m.id, box, m.plan())
		return nil
	}
	var seed []byte
	if w.e.DevConsent {
		if seed, err = w.s.signConsent(ctx, rows, m.id, m.payer); err != nil {
			return err
		}
	}
	rows.members = append(rows.members, []any{m.id, int64(m.payer), m.plan(), box, seed, w.s.Now()})
	return nil
}
