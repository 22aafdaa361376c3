package settlement

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store"
)

// An act is what a party does to a claim on chain beside handing it in and settling it. It is asked for in a transaction of
// its own, packed by the correct job, and ended by what the chain says of it; where the claim stands follows from the same
// event. Its kind is that of the item that carries it.
type act struct {
	id        int64
	claim     uuid.UUID
	kind      string
	payer     uint32
	provider  uint32
	chainID   []byte
	coverage  []byte // where a benefit maximum counts on it
	word      [32]byte
	salt      [32]byte
	amount    claim.Cents
	day       *time.Time
	version   *int
	basis     map[string]any
	sealed    []byte
	signature []byte
	deadline  *int64
	reason    string
	by        string
}

// Gas limits of acts. What Appeals does is one thing a transaction.
var (
	gasVoid     = gas{base: 40_000, item: 24_000}
	gasReverse  = gas{base: 55_000, item: 75_000, payer: 16_000}
	gasHold     = gas{base: 40_000, item: 45_000}
	gasRelease  = gas{base: 40_000, item: 20_000}
	gasInterest = gas{base: 55_000, item: 80_000, payer: 16_000}
	gasAppeal   = gas{base: 140_000}
	gasAnswer   = gas{base: 400_000}
	gasNotice   = gas{base: 120_000}
)

// actKind says how acts of a kind are carried. What is for the contract Appeals is one act a transaction, which reverts where a
// batch would refuse.
type actKind struct {
	kind    string
	appeals bool
	gas     gas
	pack    func(s *Service, ctx context.Context, tx pgx.Tx, acts []act) ([]byte, error)
}

// actKinds are packed in this order.
var actKinds = []actKind{
	{kind: "void", gas: gasVoid, pack: func(s *Service, _ context.Context, _ pgx.Tx, acts []act) ([]byte, error) {
		return s.claims.TryPackRequestVoid(each(acts, func(a act) [32]byte { return ref(a.chainID) }))
	}},
	{kind: "reverse", gas: gasReverse, pack: func(s *Service, _ context.Context, _ pgx.Tx, acts []act) ([]byte, error) {
		return s.claims.TryPackReverse(each(acts, func(a act) bindings.Reversal {
			return bindings.Reversal{Claim: ref(a.chainID), Decision: a.word, Coverage: ref(a.coverage)}
		}))
	}},
	{kind: "hold", gas: gasHold, pack: func(s *Service, _ context.Context, _ pgx.Tx, acts []act) ([]byte, error) {
		return s.claims.TryPackHold(each(acts, func(a act) bindings.Hold {
			return bindings.Hold{Claim: ref(a.chainID), LastDay: int32(claim.DayOf(*a.day)), Reason: a.word}
		}))
	}},
	{kind: "release", gas: gasRelease, pack: func(s *Service, _ context.Context, _ pgx.Tx, acts []act) ([]byte, error) {
		return s.claims.TryPackRelease(each(acts, func(a act) [32]byte { return ref(a.chainID) }))
	}},
	{kind: "interest", gas: gasInterest, pack: func(s *Service, _ context.Context, _ pgx.Tx, acts []act) ([]byte, error) {
		return s.claims.TryPackPayInterest(each(acts, func(a act) bindings.Interest {
			return bindings.Interest{Claim: ref(a.chainID), Amount: uint64(a.amount), Commitment: a.word}
		}))
	}},
	{kind: "appeal", appeals: true, gas: gasAppeal, pack: func(s *Service, _ context.Context, _ pgx.Tx, acts []act) ([]byte, error) {
		return s.appeals.TryPackAppeal(ref(acts[0].chainID), acts[0].word)
	}},
	{kind: "dispute", appeals: true, gas: gasAppeal, pack: func(s *Service, _ context.Context, _ pgx.Tx, acts []act) ([]byte, error) {
		return s.appeals.TryPackDispute(ref(acts[0].chainID), acts[0].word)
	}},
	{kind: "uphold", appeals: true, gas: gasAppeal, pack: func(s *Service, _ context.Context, _ pgx.Tx, acts []act) ([]byte, error) {
		return s.appeals.TryPackUphold(ref(acts[0].chainID), acts[0].word)
	}},
	{kind: "overturn", appeals: true, gas: gasAnswer, pack: func(s *Service, ctx context.Context, tx pgx.Tx, acts []act) ([]byte, error) {
		a := acts[0]
		d, err := readVersion(ctx, tx, a)
		if err != nil {
			return nil, err
		}
		if len(a.signature) == 0 {
			return s.appeals.TryPackOverturn(d)
		}
		return s.appeals.TryPackOverturnApproved(d, uint64(*a.deadline), a.signature)
	}},
}

func each[A, B any](in []A, f func(A) B) []B {
	out := make([]B, len(in))
	for i, a := range in {
		out[i] = f(a)
	}
	return out
}

// readVersion reads the settlement that a decision's version asks for.
func readVersion(ctx context.Context, tx pgx.Tx, a act) (bindings.Settlement, error) {
	d := decided{chainID: a.chainID, coverage: a.coverage}
	err := tx.QueryRow(ctx, `select outcome, digest, charge, allowed, paid, patient, adjusted from decision where claim_id = $1 and version = $2`, a.claim, a.version).
		Scan(&d.outcome, &d.digest, &d.charge, &d.allowed, &d.paid, &d.pat, &d.adjst)
	if err != nil {
		return bindings.Settlement{}, fmt.Errorf("read the decision that overturns: %w", err)
	}
	return d.settlement(), nil
}

// ask stores an act and wakes the job that carries it to the chain. The caller holds the claim's row.
func (s *Service) ask(ctx context.Context, tx pgx.Tx, a act) error {
	if a.basis == nil {
		a.basis = map[string]any{}
	}
	if _, err := tx.Exec(ctx, `insert into claim_act (claim_id, kind, payer, provider, word, salt, amount, day, version, basis, sealed, signature, deadline,
			reason, asked_by, asked_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
		a.claim, a.kind, a.payer, a.provider, a.word[:], a.salt[:], a.amount, a.day, a.version, a.basis, a.sealed, a.signature, a.deadline, a.reason, a.by, s.Now()); err != nil {
		return fmt.Errorf("store what was asked for: %w", err)
	}
	return s.wake(ctx, tx, correctArgs{})
}

// correct carries acts to the chain, after those that follow by themselves: a void is asked for what a frequency 8 names, what
// was asked to be voided is reversed, interest is paid where a payment was late, what was taken back for its coverage is
// adjudicated again, and notices that have run out are passed.
func (s *Service) correct(ctx context.Context) error {
	for _, find := range []func(context.Context, pgx.Tx) error{s.findVoids, s.findReversals, s.findInterest, s.readjudicate} {
		if err := store.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
			if _, err := tx.Exec(ctx, `select pg_advisory_xact_lock($1)`, store.LockCorrect); err != nil {
				return fmt.Errorf("wait for the other sweep: %w", err)
			}
			return find(ctx, tx)
		}); err != nil {
			return err
		}
	}
	for k := range actKinds {
		most := s.BatchSize
		if actKinds[k].appeals {
			most = 1
		}
		if err := s.sweep(ctx, store.LockCorrect, most, func(ctx context.Context, tx pgx.Tx, most int) (int, error) { return s.packActs(ctx, tx, k, most) }); err != nil {
			return fmt.Errorf("%s: %w", actKinds[k].kind, err)
		}
	}
	return s.sweep(ctx, store.LockCorrect, 1, s.packNotice)
}

// packActs packs the oldest acts of a kind that are neither under way nor put off. What is done to a claim waits until the
// claim is on chain.
func (s *Service) packActs(ctx context.Context, tx pgx.Tx, k, most int) (int, error) {
	kind := &actKinds[k]
	rows, err := tx.Query(ctx, `select a.id, a.claim_id, a.payer, a.provider, c.chain_id, case when v.annual_maximum > 0 then c.coverage_ref end, a.word, a.amount,
			a.day, a.version, a.signature, a.deadline
		from claim_act a join claim c on c.id = a.claim_id left join coverage v on v.ref = c.coverage_ref
		where a.kind = $1 and a.done_block is null and a.refused = '' and a.slot_id is null and (a.not_before is null or a.not_before <= $3)
		  and c.submitted_block is not null
		order by a.id limit $2 for update of a`, kind.kind, most, s.Now())
	if err != nil {
		return 0, fmt.Errorf("read what is to be done: %w", err)
	}
	var acts []act
	var word []byte
	var a act
	if _, err := pgx.ForEachRow(rows, []any{&a.id, &a.claim, &a.payer, &a.provider, &a.chainID, &a.coverage, &word, &a.amount, &a.day, &a.version, &a.signature, &a.deadline}, func() error {
		a.word = ref(word)
		acts = append(acts, a)
		a, word = act{}, nil
		return nil
	}); err != nil {
		return 0, fmt.Errorf("read what is to be done: %w", err)
	}
	if len(acts) == 0 {
		return 0, nil
	}
	slices.SortStableFunc(acts, func(a, b act) int { // the contract asks once for a run of one payer and provider
		if a.payer != b.payer {
			return int(a.payer) - int(b.payer)
		}
		return int(a.provider) - int(b.provider)
	})
	data, err := kind.pack(s, ctx, tx, acts)
	if err != nil {
		return 0, fmt.Errorf("encode it: %w", err)
	}
	var b batch
	ids := make([]int64, len(acts))
	for i, a := range acts {
		b.add(kind.kind, ref(a.chainID), a.payer)
		ids[i] = a.id
	}
	to := s.Contracts.Claims
	if kind.appeals {
		to = s.Contracts.Appeals
	}
	slot, err := s.pack(ctx, tx, b, kind.kind, to, data, kind.gas)
	if err != nil {
		return 0, err
	}
	if _, err := tx.Exec(ctx, `update claim_act set slot_id = $1 where id = any($2)`, slot, ids); err != nil {
		return 0, fmt.Errorf("mark what the batch carries: %w", err)
	}
	return len(acts), nil
}

// pack signs and stores a batch.
func (s *Service) pack(ctx context.Context, tx pgx.Tx, b batch, kind string, to common.Address, data []byte, g gas) (int64, error) {
	slot, err := s.Sender.Pack(ctx, tx, chain.Batch{Kind: kind, To: to, Data: data, Gas: g.of(len(b.items), len(b.payers), b.dear), Items: b.items})
	return int64(slot), err
}

// packNotice passes a notice that has run out: what was owed with it can be recouped from now on. Anybody may do it. The event
// names no claim, so that one is under way at a time.
func (s *Service) packNotice(ctx context.Context, tx pgx.Tx, _ int) (int, error) {
	if s.Contracts.Treasury == (common.Address{}) {
		return 0, nil
	}
	var payer, provider uint32
	var day time.Time
	err := tx.QueryRow(ctx, `select payer, provider, due_day from chain_debt
		where due_day is not null and due_day <= (select max(time) at time zone 'UTC' from indexed_block)::date
		  and exists (select from organisation o where o.number = payer)
		  and not exists (select from chain_item where kind = 'notice' and outcome is null)
		group by payer, provider, due_day having sum(noticed) > 0 order by due_day, payer, provider limit 1`).Scan(&payer, &provider, &day)
	if errors.Is(err, pgx.ErrNoRows) {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("look for notices that have run out: %w", err)
	}
	data, err := s.treasury.TryPackPassNotice(payer, provider, int32(claim.DayOf(day)))
	if err != nil {
		return 0, fmt.Errorf("encode a notice: %w", err)
	}
	var b batch
	b.add("notice", [32]byte{}, payer)
	if _, err := s.pack(ctx, tx, b, "notice", s.Contracts.Treasury, data, gasNotice); err != nil {
		return 0, err
	}
	return 1, nil
}

// acted notes an event that ends acts of a kind.
func (f *follower) acted(kind string, subject []byte) { f.acts[kind] = append(f.acts[kind], subject) }

// passing are reasons of refusal that end by themselves or by an act of somebody: the act is tried again, later and later.
var passing = []string{"Paused", "PayerInactive", "ProviderInactive", "OrganisationNotActive", "NotSubmitter", "NotSettler", "NotHolder", "NotDelegated",
	"EscrowShort", "CapPerClaimExceeded", "CapPerDayExceeded"}

// followActs ends the acts that this block did or refused. A void whose request is of no use any more ends with it.
func (f *follower) followActs(stmts *pgx.Batch, now time.Time) {
	for kind, subjects := range f.acts {
		stmts.Queue(`update claim_act a set done_block = $3, slot_id = null, refused = '', not_before = null from claim c
			where c.id = a.claim_id and c.chain_id = any($1) and a.kind = $2 and a.done_block is null`, subjects, kind, f.block)
		f.wake["correct"] = correctArgs{}
	}
	for _, r := range f.refused {
		stmts.Queue(`with a as (update claim_act a set slot_id = null, tries = tries + 1,
				refused = case when $3 = any($4::text[]) then '' else $3 end,
				not_before = case when $3 = any($4::text[]) then $5::timestamptz + interval '1 minute' * least(power(2, tries), 1440) end
				from claim c, chain_item i, chain_tx t
				where c.id = a.claim_id and c.chain_id = $1 and a.done_block is null and i.slot_id = a.slot_id and i.subject = $1 and i.kind = a.kind
				  and t.slot_id = i.slot_id and t.hash = $2 returning a.claim_id, a.kind, a.refused),
			v as (update claim v set state = 'refused', reason = 'chain:' || a.refused, updated_at = $5 from a
				where v.replaces = a.claim_id and v.frequency = '8' and a.kind = 'void' and a.refused <> '' and v.state = 'received' returning v.id, v.payer, v.provider, v.reason)
			insert into claim_event (claim_id, payer, provider, state, reason, block, at)
			select id, payer, provider, 'refused', reason, $6::bigint, $5 from v union all
			select c.id, c.payer, c.provider, c.state, a.kind || ':' || a.refused, $6::bigint, $5 from a join claim c on c.id = a.claim_id where a.refused <> ''`,
			r.subject, r.tx, r.reason, passing, now, f.block)
	}
	if len(f.delegated)+len(f.active)+len(f.funded) > 0 || f.lifted {
		stmts.Queue(`update claim_act set not_before = null where not_before is not null and done_block is null and refused = ''`)
		f.wake["correct"] = correctArgs{}
	}
}

// undoActs takes back what blocks from one on had done of acts.
func undoActs(stmts *pgx.Batch, from uint64) {
	stmts.Queue(`update claim_act set done_block = null where done_block >= $1`, from)
}

// queueActsAdoption gives acts the slots without outcome that carry them.
func queueActsAdoption(stmts *pgx.Batch) {
	stmts.Queue(`update claim_act a set slot_id = i.slot_id, refused = '' from chain_item i, claim c
		where i.outcome is null and i.subject = c.chain_id and a.claim_id = c.id and a.kind = i.kind and a.done_block is null
		  and a.slot_id is distinct from i.slot_id and a.id = (select max(id) from claim_act x where x.claim_id = a.claim_id and x.kind = a.kind)`)
}

// revertActs ends what a final transaction left undone. A batch is packed again; an appeal or its answer, which the contract
// takes or reverts, is refused.
func revertActs(stmts *pgx.Batch, items []chain.Item, now time.Time) {
	for _, i := range items {
		refused := ""
		if slices.ContainsFunc(actKinds, func(k actKind) bool { return k.kind == i.Kind && k.appeals }) {
			refused = "reverted"
		}
		stmts.Queue(`with a as (update claim_act a set slot_id = null, refused = $3 from claim c
			where c.id = a.claim_id and c.chain_id = $1 and a.kind = $2 and a.done_block is null
			returning a.kind, a.refused, c.id, c.payer, c.provider, c.state)
			insert into claim_event (claim_id, payer, provider, state, reason, at) select id, payer, provider, state, kind || ':' || refused, $4 from a where refused <> ''`,
			i.Subject[:], i.Kind, refused, now)
	}
}
