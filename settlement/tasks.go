package settlement

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
)

// paidOut are the states of a claim whose money has moved: what is wrong with one of these is a matter of taking back.
const paidOut = `('settled', 'appealed', 'disputed', 'upheld', 'overturned')`

// tasks notes what a decision leaves to do on earlier claims, by the payer's numbers of these.
func (o *decisions) tasks(w work, d claim.Decision) {
	for i, t := range d.Tasks {
		o.todo = append(o.todo, todo{w.id, w.version, i, t})
	}
}

type todo struct {
	claim             uuid.UUID
	version, position int
	claim.Task
}

// writeTasks stores the tasks and opens reviews of the earlier claims that are settled. The others follow when they are.
func (o *decisions) writeTasks(ctx context.Context, tx pgx.Tx) error {
	if len(o.todo) == 0 {
		return nil
	}
	stmts := &pgx.Batch{}
	var numbers []string
	for _, t := range o.todo {
		numbers = append(numbers, t.Claim)
		stmts.Queue(`insert into decision_task (claim_id, version, position, kind, earlier, service, service_day, line, rule, opened_at)
			select $1, $2, $3, $4, id, $6, $7, $8, $9, $10 from claim where number = $5`,
			t.claim, t.version, t.position, t.Kind, t.Claim, t.Service, t.On.Time(), t.Line, t.Rule, o.now)
	}
	queueTaskReviews(stmts, `c.number = any($2)`, o.now, numbers)
	if err := tx.SendBatch(ctx, stmts).Close(); err != nil {
		return fmt.Errorf("store tasks: %w", err)
	}
	return nil
}

// queueTaskReviews opens reviews of settled claims c with open tasks. A review that is open for another reason stays, and
// the tasks come when it is closed. $1 is now, $2 of the condition.
func queueTaskReviews(stmts *pgx.Batch, condition string, now time.Time, arg any) {
	stmts.Queue(`with c as (select id, payer, provider, state from claim c where `+condition+` and state in `+paidOut+`
			and exists (select from decision_task t where t.earlier = c.id and t.done is null)
			and not exists (select from review r where r.claim_id = c.id and r.resolution is null)), e as (
		insert into claim_event (claim_id, payer, provider, state, reason, at) select id, payer, provider, state, '`+reasonTakeBack+`', $1 from c)
		insert into review (claim_id, payer, reason, opened_at) select id, payer, '`+reasonTakeBack+`', $1 from c `+reopen, now, arg)
}

// queueTasksDone closes the tasks that reversed claims settle: those on them, and those that their decisions had left. $1 is
// the claims' ids on chain, $2 now.
func queueTasksDone(stmts *pgx.Batch, reversed [][]byte, now time.Time) {
	stmts.Queue(`update decision_task t set done = case when t.earlier = c.id then 'reversed' else 'moot' end, done_at = $2 from claim c
		where c.id in (t.earlier, t.claim_id) and t.done is null and c.chain_id = any($1) and c.state = 'reversed'`, reversed, now)
	stmts.Queue(`delete from review r where r.reason = '` + reasonTakeBack + `' and r.resolution is null
		and not exists (select from decision_task t where t.earlier = r.claim_id and t.done is null)`)
}

// queueTasksOpen opens again what reversals had closed that a reorg took back.
func queueTasksOpen(stmts *pgx.Batch) {
	stmts.Queue(`update decision_task t set done = null, done_at = null where done in ('reversed', 'moot')
		and not exists (select from claim c where c.id in (t.earlier, t.claim_id) and c.state = 'reversed')`)
}

// ErrNotTaken says that a settled claim's review is not about taking it back.
var ErrNotTaken = errors.New("a settled claim is taken back only where its review asks for it")

// takesBack are the reviews of settled claims that are denied by taking the claim back.
var takesBack = map[string]bool{reasonTakeBack: true, reasonUncovered: true, reasonVoid: true}

// stand closes the review of a settled claim that stands as it is; ok says that there was one.
func (s *Service) stand(ctx context.Context, tx pgx.Tx, id uuid.UUID, by string) (ok bool, err error) {
	var reason string
	err = tx.QueryRow(ctx, `update review r set resolution = 'approved', resolved_by = $2, resolved_at = $3 from claim c
		where r.claim_id = $1 and c.id = $1 and r.resolution is null and c.state in `+paidOut+` returning r.reason`, id, by, s.Now()).Scan(&reason)
	if errors.Is(err, pgx.ErrNoRows) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("close the review: %w", err)
	}
	stmts := &pgx.Batch{}
	if reason == reasonTakeBack {
		stmts.Queue(`update decision_task set done = 'stands', done_at = $2 where earlier = $1 and done is null`, id, s.Now())
	}
	queueTaskReviews(stmts, `c.id = $2`, s.Now(), id)
	if err := tx.SendBatch(ctx, stmts).Close(); err != nil {
		return false, fmt.Errorf("close the tasks: %w", err)
	}
	return true, nil
}

// askBack closes the review of a settled claim by taking the claim back, for a reason in code carc; ok says that there was
// one. No money moves here: the reversal is an act of its own, with its notice.
func (s *Service) askBack(ctx context.Context, tx pgx.Tx, id uuid.UUID, by, carc string) (ok bool, err error) {
	var reason string
	err = tx.QueryRow(ctx, `select r.reason from review r join claim c on c.id = r.claim_id
		where r.claim_id = $1 and r.resolution is null and c.state in `+paidOut+` for update`, id).Scan(&reason)
	if errors.Is(err, pgx.ErrNoRows) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("read the review: %w", err)
	}
	if !takesBack[reason] {
		return false, ErrNotTaken
	}
	p, err := s.may(ctx, tx, id, "reverse")
	if err != nil {
		return false, err
	}
	if _, err := tx.Exec(ctx, `update review set resolution = 'denied', resolved_by = $2, resolved_at = $3, note_code = $4 where claim_id = $1`,
		id, by, s.Now(), carc); err != nil {
		return false, fmt.Errorf("close the review: %w", err)
	}
	a := p.act
	a.reason, a.by = reason, by
	return true, s.askReversal(ctx, tx, a)
}
