package settlement

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12"
)

// Balances reads what the Treasury contract holds, in cents.
type Balances interface {
	Escrow(ctx context.Context, payer uint32) (claim.Cents, error)
	Pool(ctx context.Context, payer uint32) (claim.Cents, error)    // of incentives
	Release(ctx context.Context, payer uint32) (claim.Cents, error) // announced and not taken out
	Balance(ctx context.Context, provider uint32) (claim.Cents, error)
	Due(ctx context.Context, payer, provider uint32) (claim.Cents, error) // what can be recouped
}

// Checks is the answer of [Service.Reconcile]: the same cents in decision, chain, ledger and 835. Differences say
// what does not agree; it is empty when all three hold.
type Checks struct {
	DecisionEqualsChain bool     `json:"decisionEqualsChain"`
	ChainEqualsLedger   bool     `json:"chainEqualsLedger"`
	LedgerEquals835     bool     `json:"ledgerEquals835"`
	Differences         []string `json:"differences,omitempty"`
}

// Reconcile compares, claim by claim and account by account. The chain and ledger comparison holds when everything
// is final: movements in the last blocks are on chain before they are posted.
func (s *Service) Reconcile(ctx context.Context, chain Balances) (Checks, error) {
	var c Checks
	for _, check := range []struct {
		ok   *bool
		diff func() ([]string, error)
	}{
		{&c.DecisionEqualsChain, func() ([]string, error) { return s.decisionAgainstChain(ctx) }},
		{&c.ChainEqualsLedger, func() ([]string, error) { return s.ledgerAgainstChain(ctx, chain) }},
		{&c.LedgerEquals835, func() ([]string, error) { return s.ledgerAgainst835(ctx) }},
	} {
		diff, err := check.diff()
		if err != nil {
			return c, err
		}
		*check.ok = len(diff) == 0
		c.Differences = append(c.Differences, diff...)
	}
	return c, nil
}

func (s *Service) decisionAgainstChain(ctx context.Context) ([]string, error) {
	rows, err := s.Pool.Query(ctx, `select format('claim %s: decided %s/%s/%s/%s %s, on chain %s/%s/%s/%s %s', c.number,
				d.charge, d.paid, d.patient, d.adjusted, d.outcome, k.charged, k.paid, k.patient, k.adjusted, k.state)
		from claim c
		left join chain_claim_now k on k.claim = c.chain_id
		left join lateral (select * from decision d where d.claim_id = c.id order by d.digest = k.decision desc nulls last, version desc limit 1) d on true
		where (c.state in ('settled', 'denied', 'appealed', 'disputed', 'upheld')
			or c.state = 'overturned' and k.block_number <= (select number from checkpoint where name = 'ledger')) and (d.claim_id is null or k.claim is null
			or k.state is distinct from c.state or k.charged is distinct from d.charge or coalesce(k.paid, 0) <> d.paid
			or k.patient is distinct from d.patient or k.adjusted is distinct from d.adjusted or k.decision is distinct from d.digest)
			and not (k.state = c.state and k.paid = 0 and k.flags & 128 <> 0) -- recovered: the decision stands, the money does not
		union all
		select format('claim %s: on chain %s, here %s', coalesce(c.number, encode(k.claim, 'hex')), k.state, coalesce(c.state, 'unknown'))
		from chain_claim_now k left join claim c on c.chain_id = k.claim
		where k.state not in ('submitted', 'held', 'refused') and c.state is distinct from k.state
		limit 100`)
	if err != nil {
		return nil, fmt.Errorf("compare decisions with the chain: %w", err)
	}
	diff, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return nil, fmt.Errorf("compare decisions with the chain: %w", err)
	}
	return diff, nil
}

func (s *Service) ledgerAgainstChain(ctx context.Context, chain Balances) ([]string, error) {
	var diff []string
	compare := func(what string, read func() (claim.Cents, error), booked claim.Cents) error {
		held, err := read()
		if err != nil {
			return fmt.Errorf("read the treasury's %s: %w", what, err)
		}
		if held != booked {
			diff = append(diff, fmt.Sprintf("%s: ledger %s, on chain %s", what, booked.Dollars(), held.Dollars()))
		}
		return nil
	}
	rows, err := s.Pool.Query(ctx, `select a.kind, o.number, coalesce(sum(p.amount), 0)::bigint
		from organisation o join (values ('payer', 'escrow'), ('payer', 'pool'), ('payer', 'release'), ('provider', 'provider')) a(of, kind) on a.of = o.kind
		left join posting p on p.account = a.kind || ':' || o.number
		group by a.kind, o.number order by o.number, a.kind`)
	if err != nil {
		return nil, fmt.Errorf("read the ledger: %w", err)
	}
	type account struct {
		Kind   string
		Number uint32
		Posted claim.Cents
	}
	accounts, err := pgx.CollectRows(rows, pgx.RowToStructByPos[account])
	if err != nil {
		return nil, fmt.Errorf("read the ledger: %w", err)
	}
	read := map[string]func(context.Context, uint32) (claim.Cents, error){
		"escrow": chain.Escrow, "pool": chain.Pool, "release": chain.Release, "provider": chain.Balance,
	}
	for _, a := range accounts {
		if err := compare(fmt.Sprintf("%s of %d", a.Kind, a.Number), func() (claim.Cents, error) { return read[a.Kind](ctx, a.Number) }, a.Posted); err != nil {
			return nil, err
		}
	}
	rows, err = s.Pool.Query(ctx, `select payer, provider, due from chain_debt_now order by payer, provider`)
	if err != nil {
		return nil, fmt.Errorf("read debts: %w", err)
	}
	type debt struct {
		Payer, Provider uint32
		Due             claim.Cents
	}
	debts, err := pgx.CollectRows(rows, pgx.RowToStructByPos[debt])
	if err != nil {
		return nil, fmt.Errorf("read debts: %w", err)
	}
	for _, d := range debts {
		if err := compare(fmt.Sprintf("debt of %d to %d", d.Provider, d.Payer), func() (claim.Cents, error) { return chain.Due(ctx, d.Payer, d.Provider) }, d.Due); err != nil {
			return nil, err
		}
	}
	return diff, nil
}

// ledgerAgainst835 reads every 835 back and compares it with what was posted, line by line and in sum; then what all of them
// say of a claim with what it is paid on chain, and what they carry of debts with what is owed there.
func (s *Service) ledgerAgainst835(ctx context.Context) ([]string, error) {
	rows, err := s.Pool.Query(ctx, `select id, payer, provider from remittance order by created_at, id`)
	if err != nil {
		return nil, fmt.Errorf("list remittances: %w", err)
	}
	type remittance struct {
		ID              uuid.UUID
		Payer, Provider int64
	}
	all, err := pgx.CollectRows(rows, pgx.RowToStructByPos[remittance])
	if err != nil {
		return nil, fmt.Errorf("list remittances: %w", err)
	}
	var diff []string
	for _, r := range all {
		doc, err := s.EDI835(ctx, r.ID)
		if errors.Is(err, x12.ErrData) { // the writer checks the balance too
			diff = append(diff, err.Error())
			continue
		}
		if err != nil {
			return nil, err
		}
		payments, _, err := x12.Check835(ctx, bytes.NewReader(doc), x12.Limits{})
		if err != nil {
			return nil, fmt.Errorf("read the 835 of remittance %s back: %w", r.ID, err)
		}
		items, _, err := s.readItems(ctx, s.Pool, uint32(r.Payer), uint32(r.Provider), r.ID)
		if err != nil {
			return nil, err
		}
		items = slices.DeleteFunc(items, func(t toldItem) bool { return t.kind != "decided" && t.kind != "reversed" })
		posted, err := s.postedOf(ctx, r.ID)
		if err != nil {
			return nil, err
		}
		for _, p := range payments {
			var sum claim.Cents
			for i, c := range p.Claims {
				var want claim.Cents
				told := i < len(items) && items[i].ref == c.PayerControl
				if told {
					want = items[i].signed()
				}
				if !told || want != c.Paid {
					diff = append(diff, fmt.Sprintf("remittance %s claim %s: 835 pays %s, ledger %s", p.Trace, c.PayerControl, c.Paid.Dollars(), want.Dollars()))
				}
				sum += c.Paid
			}
			if sum-p.Adjusted != p.Total {
				diff = append(diff, fmt.Sprintf("remittance %s: claims pay %s, adjusted by %s, total is %s", p.Trace, sum.Dollars(), p.Adjusted.Dollars(), p.Total.Dollars()))
			}
			if p.Total != posted {
				diff = append(diff, fmt.Sprintf("remittance %s: 835 pays %s, ledger %s", p.Trace, p.Total.Dollars(), posted.Dollars()))
			}
			if len(p.Claims) < len(items) {
				diff = append(diff, fmt.Sprintf("remittance %s: the 835 tells %d of %d", p.Trace, len(p.Claims), len(items)))
			}
		}
	}
	versions, err := s.toldAgainstChain(ctx)
	if err != nil {
		return nil, err
	}
	owed, err := s.toldDebts(ctx)
	return append(append(diff, versions...), owed...), err
}

// signed is what an item adds to the payment.
func (it item) signed() claim.Cents {
	if it.kind == "reversed" {
		return -it.amount
	}
	return it.amount
}

// postedOf is what the ledger credited to the provider by the events that a remittance tells.
func (s *Service) postedOf(ctx context.Context, remittance uuid.UUID) (cents claim.Cents, err error) {
	if err := s.Pool.QueryRow(ctx, `select coalesce(sum(p.amount), 0)::bigint
		from (select distinct block_number, log_index, provider from remittance_item where remittance_id = $1 and kind <> 'repaid') i
		join posting_group g using (block_number, log_index) join posting p on p.group_id = g.id and p.account = 'provider:' || i.provider`, remittance).Scan(&cents); err != nil {
		return 0, fmt.Errorf("read what was posted: %w", err)
	}
	return cents, nil
}

// toldAgainstChain compares, for every claim, the sum of all that was told of it with what it is paid in the newest final block:
// over all versions nothing is paid but the newest (R5.4).
func (s *Service) toldAgainstChain(ctx context.Context) ([]string, error) {
	rows, err := s.Pool.Query(ctx, `select format('claim %s: told %s, on chain %s', c.number, t.told, k.paid) from (
			select claim_id, sum(case kind when 'decided' then amount else -amount end)::bigint as told from remittance_item
			where kind in ('decided', 'reversed') group by claim_id) t
		join claim c on c.id = t.claim_id
		join lateral (select paid from chain_claim where claim = c.chain_id and state <> 'refused' and block_number <= (select number from checkpoint where name = 'ledger')
			order by block_number desc, log_index desc limit 1) k on true
		where t.told <> k.paid limit 100`)
	if err != nil {
		return nil, fmt.Errorf("compare what was told with the chain: %w", err)
	}
	diff, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return nil, fmt.Errorf("compare what was told with the chain: %w", err)
	}
	return diff, nil
}

// toldDebts compares what is told of debts, oldest paid off first, with their sums on chain.
func (s *Service) toldDebts(ctx context.Context) ([]string, error) {
	rows, err := s.Pool.Query(ctx, `select payer, provider, sum(noticed)::bigint, sum(due)::bigint from chain_debt d
		where block_number <= (select number from checkpoint where name = 'ledger')
		  and exists (select from claim c where c.payer = d.payer and c.provider = d.provider) group by payer, provider order by payer, provider`)
	if err != nil {
		return nil, fmt.Errorf("read debts: %w", err)
	}
	type owed struct {
		Payer, Provider int64
		Noticed, Due    claim.Cents
	}
	all, err := pgx.CollectRows(rows, pgx.RowToStructByPos[owed])
	if err != nil {
		return nil, fmt.Errorf("read debts: %w", err)
	}
	var diff []string
	for _, o := range all {
		told, err := s.debtsOf(ctx, uint32(o.Payer), uint32(o.Provider))
		if err != nil {
			return nil, err
		}
		var sum owed
		for _, d := range told {
			sum.Noticed, sum.Due = sum.Noticed+d.noticed, sum.Due+d.due
		}
		if sum.Noticed != o.Noticed || sum.Due != o.Due {
			diff = append(diff, fmt.Sprintf("debts of %d to %d: told %s with notice and %s due, on chain %s and %s", o.Provider, o.Payer,
				sum.Noticed.Dollars(), sum.Due.Dollars(), o.Noticed.Dollars(), o.Due.Dollars()))
		}
	}
	return diff, nil
}
