package settlement

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
)

// tellFinal notes what blocks that became final have to tell providers (remittance_item), each event once. It runs before the
// ledger's checkpoint moves. Decisions come first, by the thousand; what corrects them follows one by one, for it builds on them.
func (s *Service) tellFinal(ctx context.Context, tx pgx.Tx, through uint64) error {
	final := func(of string) string {
		return of + `.block_number <= $1 and ` + of + `.block_number > coalesce((select number from checkpoint where name = 'ledger'), -1)`
	}
	now := s.Now()
	stmts := &pgx.Batch{}
	stmts.Queue(`insert into remittance_item (block_number, log_index, part, kind, payer, provider, claim_id, version, amount, at)
		select k.block_number, k.log_index, 1, 'decided', k.payer, k.provider, c.id,
			(select version from decision d where d.claim_id = c.id order by d.digest = k.decision desc, version desc limit 1), coalesce(k.paid, 0), $2
		from (select * from chain_event v where contract = 'Claims' and name in ('Settled', 'Denied') and `+final(`v`)+`) e
		join chain_claim k on k.claim = e.subject and k.block_number = e.block_number and k.log_index = e.log_index
		join claim c on c.chain_id = k.claim on conflict do nothing`, through, now)
	stmts.Queue(`insert into remittance_item (block_number, log_index, kind, payer, provider, claim_id, amount, at)
		select t.block_number, t.log_index, t.kind, t.payer, t.provider, c.id, t.amount, $2
		from chain_treasury t left join claim c on c.chain_id = t.claim
		where t.kind in ('interest', 'incentive', 'recouped', 'repaid') and t.amount > 0 and `+final(`t`)+`
		  and exists (select from claim o where o.payer = t.payer and o.provider = t.provider) on conflict do nothing`, through, now)
	// What is owed is for the version that was reversed; where a replacement was settled for less, the chain names that one. A due
	// day stands where there is a notice. Terms of the payer that recoup nothing of a
	// payment (capBps, the second word of TermsSet, is 0) leave it to the provider to pay it back.
	stmts.Queue(`insert into remittance_item (block_number, log_index, kind, payer, provider, claim_id, amount, due_day, by_provider, at)
		select d.block_number, d.log_index, d.kind, d.payer, d.provider,
			case when exists (select from chain_claim k where k.claim = c.chain_id and k.block_number = d.block_number and k.state = 'reversed')
				then c.id else coalesce(c.replaces, c.id) end,
			case when d.noticed = 0 then d.due else abs(d.noticed) end, case when d.noticed <> 0 then d.due_day end,
			coalesce((select get_byte(e.data, 62) = 0 and get_byte(e.data, 63) = 0 from chain_event e where e.name = 'TermsSet'
				and e.topics[2] = decode(lpad(to_hex(d.payer), 64, '0'), 'hex') and (e.block_number, e.log_index) < (d.block_number, d.log_index)
				order by e.block_number desc, e.log_index desc limit 1), false), $2
		from chain_debt d left join claim c on c.chain_id = d.claim
		where d.kind in ('owed', 'noticed') and `+final(`d`)+`
		  and exists (select from claim o where o.payer = d.payer and o.provider = d.provider) on conflict do nothing`, through, now)
	if err := tx.SendBatch(ctx, stmts).Close(); err != nil {
		return fmt.Errorf("note what providers are told: %w", err)
	}
	rows, err := tx.Query(ctx, `select e.block_number, e.log_index, e.name, c.id, k.payer, k.provider, c.subject, c.state, c.reason, coalesce(k.paid, 0), k.decision, e.data
		from chain_event e join claim c on c.chain_id = e.subject
		join lateral (select * from chain_claim where claim = e.subject and state <> 'refused'
			and (block_number, log_index) <= (e.block_number, e.log_index) order by block_number desc, log_index desc limit 1) k on true
		where (e.contract, e.name) in (('Claims', 'Reversed'), ('Appeals', 'Overturned'), ('Appeals', 'Upheld')) and `+final(`e`)+`
		order by e.block_number, e.log_index`, through)
	if err != nil {
		return fmt.Errorf("read corrections: %w", err)
	}
	var corrections []correction
	var x correction
	if _, err := pgx.ForEachRow(rows, []any{&x.block, &x.log, &x.event, &x.p.claim, &x.p.payer, &x.p.provider, &x.p.subject, &x.p.state, &x.p.cause, &x.paid, &x.digest, &x.data},
		func() error {
			corrections = append(corrections, x)
			x = correction{}
			return nil
		}); err != nil {
		return fmt.Errorf("read corrections: %w", err)
	}
	for _, x := range corrections {
		if err := s.tellCorrection(ctx, tx, x, now); err != nil {
			return fmt.Errorf("tell what became of claim %s: %w", x.p.claim, err)
		}
	}
	return nil
}

// correction is an event that changes what was told of a claim.
type correction struct {
	block, log   int64
	event        string
	p            situation
	paid         claim.Cents
	digest, data []byte
}

// tellCorrection reverses what was told of a claim, if it stands, and tells what stands now. A claim that was reversed before it
// was decided was never told of.
func (s *Service) tellCorrection(ctx context.Context, tx pgx.Tx, x correction, now time.Time) error {
	var last struct {
		kind    string
		version int
		upheld  bool
		amount  claim.Cents
	}
	err := tx.QueryRow(ctx, `select kind, version, upheld, amount from remittance_item where claim_id = $1 and kind in ('decided', 'reversed')
		and (block_number, log_index) < ($2, $3) order by block_number desc, log_index desc, part desc limit 1`, x.p.claim, x.block, x.log).
		Scan(&last.kind, &last.version, &last.upheld, &last.amount)
	if err != nil && !errors.Is(err, pgx.ErrNoRows) {
		return fmt.Errorf("read what was told: %w", err)
	}
	stood := last.kind == "decided"
	tell := func(part int, kind string, version int, upheld bool, amount claim.Cents) error {
		if _, err := tx.Exec(ctx, `insert into remittance_item (block_number, log_index, part, kind, payer, provider, claim_id, version, upheld, amount, at)
			values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing`,
			x.block, x.log, part, kind, x.p.payer, x.p.provider, x.p.claim, version, upheld, amount, now); err != nil {
			return fmt.Errorf("note it: %w", err)
		}
		return nil
	}
	if x.event == "Upheld" && !stood { // a recovery that is upheld changes nothing
		return nil
	}
	if stood {
		if err := tell(0, "reversed", last.version, last.upheld, last.amount); err != nil {
			return err
		}
	}
	switch x.event {
	case "Upheld":
		return tell(1, "decided", last.version, true, last.amount)
	case "Overturned":
		version, err := s.awarded(ctx, tx, x)
		if err != nil {
			return err
		}
		return tell(1, "decided", version, false, x.paid)
	}
	return nil
}

// awarded is the version of the decision that overturned a claim. What the panel awarded, or the payer decided elsewhere, is
// known by its sums only: a version is made of them.
func (s *Service) awarded(ctx context.Context, tx pgx.Tx, x correction) (version int, err error) {
	err = tx.QueryRow(ctx, `select version from decision where claim_id = $1 and digest = $2 order by version desc limit 1`, x.p.claim, x.digest).Scan(&version)
	if err == nil || !errors.Is(err, pgx.ErrNoRows) {
		return version, err
	}
	old, err := loadDecision(ctx, tx, x.p.claim)
	if err != nil {
		return 0, err
	}
	// Overturned(claim, payer, provider; allowed, paid, patient, adjusted, more, decision)
	amount := func(i int) claim.Cents {
		var v claim.Cents
		for _, b := range x.data[32*i+24 : 32*i+32] {
			v = v<<8 | claim.Cents(b)
		}
		return v
	}
	d := spread(old, amount(0), amount(1), amount(2))
	if err := d.Check(); err != nil {
		return 0, err
	}
	return s.storeVersion(ctx, tx, x.p, d, ref(x.digest), [32]byte{}, "chain")
}

// spread makes of a decision one with these sums: each line keeps what it paid and what its patient owes as far as they go, and
// the rest goes to the lines in order.
func spread(old claim.Decision, allowed, paid, patient claim.Cents) claim.Decision {
	d := old
	d.Outcome, d.Pend, d.Consumed, d.Tasks, d.Authorizations = claim.Paid, "", nil, nil, nil
	d.Lines = make([]claim.LineDecision, len(old.Lines))
	take := func(from *claim.Cents, most claim.Cents) claim.Cents {
		n := max(0, min(*from, most))
		*from -= n
		return n
	}
	pays, owes := make([]claim.Cents, len(old.Lines)), make([]claim.Cents, len(old.Lines))
	for i, l := range old.Lines {
		pays[i] = take(&paid, l.Paid)
	}
	for i, l := range old.Lines {
		pays[i] += take(&paid, l.Charge-pays[i])
	}
	for i, l := range old.Lines {
		owes[i] = take(&patient, min(patientShare(l), l.Charge-pays[i]))
	}
	for i, l := range old.Lines {
		owes[i] += take(&patient, l.Charge-pays[i]-owes[i])
		allowed -= pays[i] + owes[i]
	}
	for i, l := range old.Lines {
		n := claim.LineDecision{Number: l.Number, Charge: l.Charge, Paid: pays[i], Allowed: pays[i] + owes[i], Rules: []string{"appeal"},
			Explanation: "The decision on this claim was overturned on appeal."}
		n.Allowed += take(&allowed, l.Charge-n.Allowed)
		if owes[i] > 0 {
			n.Adjustments = append(n.Adjustments, claim.Adjustment{Group: claim.PR, CARC: firstPatientCode(l), Amount: owes[i]})
		}
		if rest := l.Charge - pays[i] - owes[i]; rest > 0 {
			code := "45"
			if rest == l.Charge { // never the whole charge (R4.3)
				code = carcMaintained
			}
			n.Adjustments = append(n.Adjustments, claim.Adjustment{Group: claim.CO, CARC: code, Amount: rest})
		}
		d.Lines[i] = n
	}
	d.Total()
	return d
}

// firstPatientCode is the reason why a line's patient owes something, or else coinsurance.
func firstPatientCode(l claim.LineDecision) string {
	for _, a := range l.Adjustments {
		if a.Group == claim.PR {
			return a.CARC
		}
	}
	return "2"
}
