package settlement

import (
	"bytes"
	"context"
	"errors"
	"fmt"

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
		left join lateral (select * from decision d where d.claim_id = c.id order by version desc limit 1) d on true
		left join chain_claim_now k on k.claim = c.chain_id
		where c.state in ('settled', 'denied', 'appealed', 'disputed', 'upheld') and (d.claim_id is null or k.claim is null
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

// ledgerAgainst835 reads every 835 back and compares it claim by claim with what was posted.
func (s *Service) ledgerAgainst835(ctx context.Context) ([]string, error) {
	rows, err := s.Pool.Query(ctx, `select id from remittance order by created_at, id`)
	if err != nil {
		return nil, fmt.Errorf("list remittances: %w", err)
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	if err != nil {
		return nil, fmt.Errorf("list remittances: %w", err)
	}
	var diff []string
	for _, id := range ids {
		doc, err := s.EDI835(ctx, id)
		if errors.Is(err, x12.ErrData) { // the writer checks the balance too
			diff = append(diff, err.Error())
			continue
		}
		if err != nil {
			return nil, err
		}
		posted, err := s.postedByClaim(ctx, id)
		if err != nil {
			return nil, err
		}
		payments, _, err := x12.Check835(ctx, bytes.NewReader(doc), x12.Limits{})
		if err != nil {
			return nil, fmt.Errorf("read the 835 of remittance %s back: %w", id, err)
		}
		for _, p := range payments {
			var sum claim.Cents
			for _, c := range p.Claims {
				if want, ok := posted[c.PayerControl]; !ok || want != c.Paid {
					diff = append(diff, fmt.Sprintf("remittance %s claim %s: 835 pays %s, ledger %s", p.Trace, c.PayerControl, c.Paid.Dollars(), want.Dollars()))
				}
				sum += c.Paid
				delete(posted, c.PayerControl)
			}
			if sum-p.Adjusted != p.Total {
				diff = append(diff, fmt.Sprintf("remittance %s: claims pay %s, total is %s", p.Trace, sum.Dollars(), p.Total.Dollars()))
			}
		}
		for number := range posted {
			diff = append(diff, fmt.Sprintf("remittance %s: claim %s is missing from the 835", id, number))
		}
	}
	return diff, nil
}

func (s *Service) postedByClaim(ctx context.Context, remittance uuid.UUID) (map[string]claim.Cents, error) {
	rows, err := s.Pool.Query(ctx, `select c.number, coalesce((select sum(p.amount) from posting_group g join posting p on p.group_id = g.id
			where g.kind = 'settled' and g.claim = c.chain_id and p.account = 'provider:' || c.provider), 0)::bigint
		from claim c where c.remittance_id = $1`, remittance)
	if err != nil {
		return nil, fmt.Errorf("read what was posted: %w", err)
	}
	posted := map[string]claim.Cents{}
	var number string
	var cents claim.Cents
	if _, err := pgx.ForEachRow(rows, []any{&number, &cents}, func() error {
		posted[number] = cents
		return nil
	}); err != nil {
		return nil, fmt.Errorf("read what was posted: %w", err)
	}
	return posted, nil
}
