package intake

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/vault"
	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/internal/x12/enroll"
)

// enroll834 takes the members of 834s in, each whole or not at all.
func (s *Service) enroll834(ctx context.Context, e Enrollment, r io.Reader) (*EnrollmentResult, error) {
	res := &EnrollmentResult{}
	plans, err := s.planSets(ctx, e)
	if err != nil {
		return nil, err
	}
	var chunk []enroll.Result
	flush := func() error {
		if len(chunk) == 0 {
			return nil
		}
		did, err := s.enrollFamilies(ctx, e, plans, chunk)
		if err != nil {
			return fmt.Errorf("enroll members: %w", err)
		}
		res.add(did)
		chunk = chunk[:0]
		return nil
	}
	report := func(f x12.Finding) { res.warn(claim.Refusal{Path: f.Path(), Rule: f.Rule, Message: f.Message}) }
	for m, err := range enroll.Read(ctx, r, x12.Limits{}, report) {
		if err != nil {
			return nil, errors.Join(fmt.Errorf("read members: %w", err), flush())
		}
		for _, w := range m.Warnings {
			res.warn(claim.Refusal{Index: m.Index, Path: w.Path(), Rule: w.Rule, Message: w.Message})
		}
		if m.Refusal != nil {
			res.Refused++
			res.Refusals = append(res.Refusals, *clean(m.Refusal))
			continue
		}
		if chunk = append(chunk, m); len(chunk) == chunkSize {
			if err := flush(); err != nil {
				return nil, err
			}
		}
	}
	return res, flush()
}

// planSet are the plans of one payer.
type planSet struct {
	payer uint32
	byID  map[string]planRow // folded
	plain *planRow           // of coverages that name none; nil: there is none
}

// of finds the plan of a coverage; served is false for a line of insurance that is no health plan and names none of ours.
func (p *planSet) of(c *enroll.Coverage) (plan planRow, served bool, no why) {
	if plan, ok := p.byID[fold(c.Plan)]; ok {
		return plan, true, why{}
	}
	switch {
	case !slices.Contains(healthLines, fold(c.Line)):
		return plan, false, why{}
	case c.Plan != "":
		return plan, false, why{"HD04", "834-plan", "A3", "the payer has no plan of this name here; load it, or correct HD04"}
	case p.plain == nil:
		return plan, false, why{"HD04", "834-plan", "A6", "the coverage names no plan and the payer has several; send HD04, or name the plan of the enrolment"}
	}
	return *p.plain, true, why{}
}

// payerPlans finds the plans of the payer that a file is for.
type payerPlans struct {
	named   *planSet // by the enrolment's plan or payer
	byPayer map[uint32]*planSet
	numbers map[string]uint32 // payer by id or tax id in N1*IN
}

func (p *payerPlans) of(h enroll.Header) (*planSet, why) {
	n, known := p.numbers[fold(h.Payer.ID)]
	switch {
	case p.named != nil && known && n != p.named.payer:
		return nil, why{"N1", "payer-known", "A3", "the file is for another payer; send it to that one"}
	case p.named != nil:
		return p.named, why{}
	case known && p.byPayer[n] != nil:
		return p.byPayer[n], why{}
	}
	return nil, why{"N1", "payer-known", "A3", "the payer is not served here or has no plan; correct N1*IN, or name the plan of the enrolment"}
}

func (s *Service) planSets(ctx context.Context, e Enrollment) (*payerPlans, error) {
	out := &payerPlans{byPayer: map[uint32]*planSet{}, numbers: map[string]uint32{}}
	rows, err := s.Pool.Query(ctx, `select distinct on (p.id) p.id, p.payer, p.number, p.annual_maximum, coalesce(o.payer_id, ''), coalesce(o.tax_id, '')
		from plan p join organisation o on o.number = p.payer order by p.id, p.version desc`)
	if err != nil {
		return nil, fmt.Errorf("read plans: %w", err)
	}
	var plan planRow
	var payerID, tax string
	if _, err := pgx.ForEachRow(rows, []any{&plan.id, &plan.payer, &plan.number, &plan.annual, &payerID, &tax}, func() error {
		set := out.byPayer[plan.payer]
		if set == nil {
			set = &planSet{payer: plan.payer, byID: map[string]planRow{}}
			out.byPayer[plan.payer] = set
		}
		set.byID[fold(plan.id)] = plan
		for _, id := range []string{payerID, tax} {
			if id != "" {
				out.numbers[fold(id)] = plan.payer
			}
		}
		if plan.id == e.Plan {
			own := plan
			set.plain, out.named = &own, set
		}
		return nil
	}); err != nil {
		return nil, fmt.Errorf("read plans: %w", err)
	}
	if e.Plan != "" && out.named == nil {
		return nil, fmt.Errorf("plan %q: %w", e.Plan, ErrNoPlan)
	}
	for _, set := range out.byPayer {
		if len(set.byID) == 1 && set.plain == nil {
			for _, only := range set.byID {
				set.plain = &only
			}
		}
	}
	if e.Payer != 0 && out.named == nil {
		if out.named = out.byPayer[e.Payer]; out.named == nil {
			return nil, fmt.Errorf("payer %d: %w", e.Payer, ErrNoPlan)
		}
	}
	if e.Payer != 0 && out.named.payer != e.Payer {
		return nil, fmt.Errorf("plan %q of another payer: %w", e.Plan, ErrNoPlan)
	}
	return out, nil
}

// insured is a member while a chunk is worked on.
type insured struct {
	id         uuid.UUID
	payer      uint32
	fresh      bool
	subscriber *insured
	relation   string
	covers     covers
	sealed     *SealedMember // nil: not opened
	rewritten  bool
	box        []byte
	indexes    map[string][]byte // to be stored
}

func (m *insured) plan() string {
	for i := range slices.Backward(m.covers) {
		if m.covers[i].end >= m.covers[i].start {
			return m.covers[i].plan.id
		}
	}
	if len(m.covers) > 0 {
		return m.covers[0].plan.id
	}
	return ""
}

// enrollFamilies takes a chunk in, in one transaction.
func (s *Service) enrollFamilies(ctx context.Context, e Enrollment, plans *payerPlans, chunk []enroll.Result) (*EnrollmentResult, error) {
	// Keys are made before the transaction, for as many as look new: see storeOnce.
	found, err := s.findInsured(ctx, s.Pool, plans, chunk)
	if err != nil {
		return nil, err
	}
	known := slices.Collect(maps.Keys(found.byID))
	if err := s.Vault.Warm(ctx, known...); err != nil && !errors.Is(err, vault.ErrErased) {
		return nil, fmt.Errorf("open the members' keys: %w", err)
	}
	ids, err := s.newSubjects(ctx, found.missing(chunk, plans, s))
	if err != nil {
		return nil, fmt.Errorf("make keys for members: %w", err)
	}
	var res *EnrollmentResult
	err = store.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `select pg_advisory_xact_lock($1)`, store.LockEnroll); err != nil {
			return fmt.Errorf("wait for other enrollments: %w", err)
		}
		town, err := s.findInsured(ctx, tx, plans, chunk)
		if err != nil {
			return err
		}
		work := &enrolling{s: s, e: e, town: town, ids: ids}
		res = &EnrollmentResult{}
		for i := range chunk {
			if err := work.take(ctx, &chunk[i], plans, res); err != nil {
				return err
			}
		}
		if len(work.touched) == 0 {
			return nil
		}
		if err := work.store(ctx, tx); err != nil {
			return err
		}
		return s.Wake(ctx, tx)
	})
	return res, err
}

// enrolling is the work on one chunk.
type enrolling struct {
	s       *Service
	e       Enrollment
	town    *insuredSet
	ids     []uuid.UUID
	touched []*insured
}

func (w *enrolling) touch(m *insured) {
	if !slices.Contains(w.touched, m) {
		w.touched = append(w.touched, m)
	}
}

// take does what the file says of one member.
func (w *enrolling) take(ctx context.Context, r *enroll.Result, plans *payerPlans, res *EnrollmentResult) error {
	refusal := func(no why) claim.Refusal {
		at := x12.Segment{ID: "INS"}
		if len(r.Loop.Parts) > 0 && r.Loop.Parts[0].Segment != nil {
			at = *r.Loop.Parts[0].Segment
		}
		return claim.Refusal{Index: r.Index, Path: fmt.Sprintf("segment %d %s, %s", at.Pos.Segment, at.ID, no.element), Rule: no.rule, Code: no.code, Message: no.text}
	}
	refuse := func(no why) error {
		res.Refused++
		res.Refusals = append(res.Refusals, refusal(no))
		return nil
	}
	warn := func(skipped int) {
		if skipped > 0 {
			res.warn(refusal(why{"HD03", "834-line", "", "a line of insurance that is not served here was left out"}))
		}
	}
	m := r.Member
	set, no := plans.of(r.Header)
	if no.text != "" {
		return refuse(no)
	}
	if !m.Subscriber && (m.Person.Birth == nil || m.Person.First == "") && (m.Was == nil || m.Was.Birth == nil) {
		return refuse(why{"DMG02", "834-identity", "A6", "a dependant is known by first name and birth date; send NM104 and DMG02"})
	}
	known := w.town.find(w.s, set.payer, m)
	var of *insured
	if !m.Subscriber {
		if of = w.town.subscriber(w.s, set.payer, m); of == nil {
			return refuse(why{"REF02", "834-subscriber", "A3", "the subscriber is not enrolled here; send him first"})
		}
	}
	if known == nil {
		if m.Maintenance != enroll.Add && m.Maintenance != enroll.Audit {
			return refuse(why{"INS03", "834-unknown", "A3", "the member is not enrolled here; add him with 021"})
		}
		return w.admit(ctx, m, of, set, refuse, warn, res)
	}
	return w.change(ctx, m, known, set, refuse, warn, res)
}

// admit enrols somebody new.
func (w *enrolling) admit(ctx context.Context, m *enroll.Member, of *insured, set *planSet, refuse func(why) error, warn func(int), res *EnrollmentResult) error {
	fresh := &insured{payer: set.payer, fresh: true, subscriber: of, relation: m.Relation, indexes: w.s.indexes(set.payer, m.Person)}
	if of != nil {
		delete(fresh.indexes, indexMember) // the number is the subscriber's
	}
	_, skipped, no := fresh.covers.apply(m, set, claim.DayOf(w.s.Now()), w.last())
	if no.text != "" {
		return refuse(no)
	}
	if len(fresh.covers) == 0 {
		return refuse(why{"HD", "834-coverage", "A6", "the member has no coverage that is served here; send HD with a health plan"})
	}
	if len(w.ids) == 0 {
		return errors.New("more members are new than were when they were counted; send the file again")
	}
	fresh.id, w.ids = w.ids[0], w.ids[1:]
	fresh.sealed = &SealedMember{Member: &fhir.Member{Person: m.Person}}
	fresh.rewritten = true
	w.town.add(fresh)
	w.touch(fresh)
	res.Enrolled++
	warn(skipped)
	return nil
}

// change does what the file says of somebody enrolled.
func (w *enrolling) change(ctx context.Context, m *enroll.Member, known *insured, set *planSet, refuse func(why) error, warn func(int), res *EnrollmentResult) error {
	if m.Maintenance == enroll.Cancel && m.To == nil && len(m.Coverages) == 0 {
		return refuse(why{"DTP*357", "834-period", "A6", "the last covered day is missing; send DTP*357 or DTP*349"})
	}
	if m.Maintenance == enroll.Reinstate && len(m.Coverages) == 0 {
		return refuse(why{"HD", "834-coverage", "A6", "which coverage is reinstated is missing; send HD*025 with DTP*348"})
	}
	if err := w.open(ctx, known); errors.Is(err, vault.ErrErased) {
		return refuse(why{"INS", "834-erased", "A3", "the member was erased; enrol him anew under another number"})
	} else if err != nil {
		return err
	}
	changed, skipped, no := known.covers.apply(m, set, claim.DayOf(w.s.Now()), w.last())
	if no.text != "" {
		return refuse(no)
	}
	if w.rename(m, known) {
		changed = true
	}
	if changed {
		w.touch(known)
	}
	if m.Maintenance == enroll.Cancel && m.Subscriber && m.To != nil { // who is on his policy goes with him
		for _, d := range w.town.family(known) {
			if d.covers.shorten(nil, *m.To) {
				w.touch(d)
				changed = true
			}
		}
	}
	if changed {
		res.Changed++
	} else {
		res.Repeated++
	}
	warn(skipped)
	return nil
}

// rename takes over what a person is called, and reports whether that is something new. Of a cancellation it is not taken:
// it need not be complete.
func (w *enrolling) rename(m *enroll.Member, known *insured) bool {
	is, was := m.Person, known.sealed.Member.Person
	if m.Maintenance == enroll.Cancel {
		return false
	}
	is.Reference = was.Reference
	if is.First == "" {
		is.First = was.First
	}
	if is.Birth == nil {
		is.Birth, is.Gender = was.Birth, was.Gender
	}
	if is.Address == nil {
		is.Address = was.Address
	}
	same, err := json.Marshal([]claim.Person{was})
	next, err2 := json.Marshal([]claim.Person{is})
	if err != nil || err2 != nil || string(same) == string(next) {
		return false
	}
	own := *known.sealed.Member
	own.Person = is
	known.sealed.Member, known.rewritten = &own, true
	known.indexes = w.s.indexes(known.payer, is)
	if known.subscriber != nil {
		delete(known.indexes, indexMember)
	}
	w.town.add(known)
	return true
}

// last is the last day that an open coverage is attested for.
func (w *enrolling) last() claim.Day {
	if w.e.End == 0 {
		return claim.DayOf(time.Date(2099, 12, 31, 0, 0, 0, 0, time.UTC))
	}
	return w.e.End
}

func (w *enrolling) open(ctx context.Context, m *insured) error {
	if m.sealed != nil {
		return nil
	}
	plain, err := w.s.Vault.OpenSealed(ctx, m.id, TableMember, m.id.String(), m.box)
	if err != nil {
		return fmt.Errorf("open a member: %w", err)
	}
	m.sealed = &SealedMember{}
	if json.Unmarshal(plain, m.sealed) != nil || m.sealed.Member == nil {
		return errors.New("open a member: what is sealed is no member") // the error itself could quote it
	}
	return nil
}
