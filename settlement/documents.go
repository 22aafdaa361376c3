package settlement

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/settlement/adjudication"
)

// ErrNotFound is returned for an id nothing is known of.
var ErrNotFound = errors.New("not found")

// EDI835 writes a remittance as an X12 835 (005010X221A1). It is made anew from the sealed claims each time, the
// same bytes for the same remittance.
func (s *Service) EDI835(ctx context.Context, id uuid.UUID) ([]byte, error) {
	rem, made, control, err := s.remittance(ctx, id)
	if err != nil {
		return nil, err
	}
	env := x12.Envelope{
		Sender:   x12.Party{Qualifier: "ZZ", ID: rem.PayerOrg.ID, Name: rem.PayerOrg.Name},
		Receiver: x12.Party{Qualifier: "ZZ", ID: orElse(rem.Payee.NPI, rem.Payee.TaxID, "PROVIDER"), Name: rem.Payee.Last},
		Control:  control, Now: made,
	}
	var out bytes.Buffer
	if err := x12.Write835(&out, []claim.Remittance{*rem}, env); err != nil {
		return nil, fmt.Errorf("write the 835 of remittance %s: %w", id, err)
	}
	return out.Bytes(), nil
}

// PaymentReconciliation writes a remittance as a FHIR R4 PaymentReconciliation.
func (s *Service) PaymentReconciliation(ctx context.Context, id uuid.UUID) ([]byte, error) {
	rem, made, _, err := s.remittance(ctx, id)
	if err != nil {
		return nil, err
	}
	for i := range rem.Claims {
		if c := &rem.Claims[i]; c.Status == reversed835 {
			d := adjudication.Reverse(*c.Decision) // the 835's writer negates by itself
			c.Decision = &d
		}
	}
	var out bytes.Buffer
	if err := fhir.WritePaymentReconciliation(&out, *rem, made); err != nil {
		return nil, fmt.Errorf("write the payment reconciliation of remittance %s: %w", id, err)
	}
	return out.Bytes(), nil
}

// EOB writes a claim's FHIR R4 ExplanationOfBenefit as it stands now.
func (s *Service) EOB(ctx context.Context, id uuid.UUID) ([]byte, error) {
	claims, err := s.documentClaims(ctx, `c.id = $1`, id)
	if err != nil {
		return nil, err
	}
	if len(claims) == 0 {
		return nil, ErrNotFound
	}
	return s.eob(ctx, claims[0])
}

// EOBs calls yield with the EOB of every claim of a remittance, in the order of the 835.
func (s *Service) EOBs(ctx context.Context, remittance uuid.UUID, yield func(claimID uuid.UUID, eob []byte) error) error {
	claims, err := s.documentClaims(ctx, told, remittance)
	if err != nil {
		return err
	}
	for _, c := range claims {
		doc, err := s.eob(ctx, c)
		if err != nil {
			return err
		}
		if err := yield(c.id, doc); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) eob(ctx context.Context, c documentClaim) ([]byte, error) {
	in, err := s.eobInput(ctx, c)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := fhir.WriteEOB(&out, in); err != nil {
		return nil, fmt.Errorf("write the EOB of claim %s: %w", c.id, err)
	}
	return out.Bytes(), nil
}

// remittance gathers what the documents of a remittance say; control numbers its interchange.
func (s *Service) remittance(ctx context.Context, id uuid.UUID) (rem *claim.Remittance, made time.Time, control uint32, err error) {
	var payer, provider uint32
	var day time.Time
	rem = &claim.Remittance{}
	err = s.Pool.QueryRow(ctx, `select number, payer, provider, payment_day, total, created_at,
			(select count(*) from remittance o where (o.created_at, o.id) <= (r.created_at, r.id)) from remittance r where id = $1`, id).
		Scan(&rem.Number, &payer, &provider, &day, &rem.Total, &made, &control)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, made, 0, ErrNotFound
	}
	if err != nil {
		return nil, made, 0, fmt.Errorf("read remittance %s: %w", id, err)
	}
	rem.PaymentDay = claim.DayOf(day)
	if rem.Payee, err = s.Provider(ctx, provider); err != nil {
		return nil, made, 0, fmt.Errorf("read provider %d: %w", provider, err)
	}
	if rem.PayerOrg, err = s.Payer(ctx, payer); err != nil {
		return nil, made, 0, fmt.Errorf("read payer %d: %w", payer, err)
	}
	claims, err := s.documentClaims(ctx, told, id)
	if err != nil {
		return nil, made, 0, err
	}
	byID := map[uuid.UUID]*documentClaim{}
	for i := range claims {
		byID[claims[i].id] = &claims[i]
	}
	items, before, err := s.readItems(ctx, s.Pool, payer, provider, id)
	if err != nil {
		return nil, made, 0, err
	}
	for _, it := range items {
		c := byID[it.claim]
		if c == nil || it.version == 0 {
			continue
		}
		told := claim.RemittedClaim{PayerControl: c.number, Status: reversed835, Claim: c.claim, Received: claim.DayOf(c.received)}
		d, err := loadVersion(ctx, s.Pool, it.claim, it.version)
		if err != nil {
			return nil, made, 0, err
		}
		if it.kind == "decided" {
			told.Status = status835(c.claim, &d)
		}
		if it.upheld {
			d = maintained(d)
		}
		told.Decision = &d
		rem.Claims = append(rem.Claims, told)
	}
	rem.ProviderAdjustments, _ = adjustments(before, plain(items))
	rem.Transactions, err = s.transactions(ctx, id)
	return rem, made, control, err
}

// told is a condition on c: its decision, or the reversal of one, is in the remittance $1.
const told = `c.id in (select claim_id from remittance_item where remittance_id = $1 and kind in ('decided', 'reversed'))`

// reversed835 is CLP02 of a reversal.
const reversed835 = "22"

// status835 is CLP02 of a decision: denied, or processed in the order in which this payer pays.
func status835(c *claim.Claim, d *claim.Decision) string {
	switch {
	case d.Outcome == claim.Denied:
		return "4"
	case c.Order == "S":
		return "2"
	case c.Order == "T":
		return "3"
	}
	return "1"
}

// transactions are the chain transactions of what a remittance tells, in order.
func (s *Service) transactions(ctx context.Context, id uuid.UUID) ([]string, error) {
	rows, err := s.Pool.Query(ctx, `select '0x' || encode(tx_hash, 'hex') from (select distinct on (e.tx_hash) e.tx_hash, e.block_number, e.log_index
		from remittance_item i join chain_event e using (block_number, log_index) where i.remittance_id = $1
		order by e.tx_hash, e.block_number, e.log_index) t order by block_number, log_index`, id)
	if err != nil {
		return nil, fmt.Errorf("read the transactions of remittance %s: %w", id, err)
	}
	out, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return nil, fmt.Errorf("read the transactions of remittance %s: %w", id, err)
	}
	return out, nil
}

// documentClaim is a claim with its newest decision, as documents show it.
type documentClaim struct {
	id                uuid.UUID
	number, trace     string
	payer             uint32
	subject           uuid.UUID
	committed, tx     []byte
	received, decided time.Time
	paymentDay        *time.Time
	claim             *claim.Claim
	decision          *claim.Decision
}

// documentClaims reads claims by a condition of ours on c with one argument.
func (s *Service) documentClaims(ctx context.Context, where string, arg uuid.UUID) ([]documentClaim, error) {
	rows, err := s.Pool.Query(ctx, `select c.id, c.number, coalesce(r.number, ''), c.payer, c.subject, c.commitment, c.settled_tx, c.received_at,
			coalesce(d.decided_at, c.received_at), r.payment_day, c.sealed
		from claim c left join remittance r on r.id = c.remittance_id
		left join lateral (select decided_at from decision d where d.claim_id = c.id order by version desc limit 1) d on true
		where `+where+` order by c.received_at, c.submission_id, c.position`, arg)
	if err != nil {
		return nil, fmt.Errorf("read claims: %w", err)
	}
	var out []documentClaim
	var boxes [][]byte
	var c documentClaim
	var box []byte
	if _, err := pgx.ForEachRow(rows, []any{&c.id, &c.number, &c.trace, &c.payer, &c.subject, &c.committed, &c.tx, &c.received, &c.decided, &c.paymentDay, &box},
		func() error {
			out, boxes = append(out, c), append(boxes, box)
			c, box = documentClaim{}, nil
			return nil
		}); err != nil {
		return nil, fmt.Errorf("read claims: %w", err)
	}
	subjects := make([]uuid.UUID, len(out))
	for i := range out {
		subjects[i] = out[i].subject
	}
	if err := s.Vault.Warm(ctx, subjects...); err != nil {
		return nil, fmt.Errorf("open the patients' keys: %w", err)
	}
	for i := range out {
		if out[i].claim, err = s.openClaim(ctx, out[i].subject, out[i].id, out[i].committed, boxes[i]); err != nil {
			return nil, err
		}
		d, err := loadDecision(ctx, s.Pool, out[i].id)
		switch {
		case errors.Is(err, ErrNotFound): // not decided yet
		case err != nil:
			return nil, err
		default:
			out[i].decision = &d
		}
	}
	return out, nil
}

type querier interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

// loadDecision reads the newest decision of a claim; ErrNotFound before there is one.
func loadDecision(ctx context.Context, q querier, id uuid.UUID) (claim.Decision, error) {
	return loadVersion(ctx, q, id, math.MaxInt32)
}

// loadVersion reads the newest decision of a claim up to a version.
func loadVersion(ctx context.Context, q querier, id uuid.UUID, version int) (claim.Decision, error) {
	var d claim.Decision
	var inputs []byte
	err := q.QueryRow(ctx, `select version, outcome, plan, charge, allowed, paid, patient, adjusted, inputs from decision
		where claim_id = $1 and version <= $2 order by version desc limit 1`, id, version).
		Scan(&version, &d.Outcome, &d.Plan, &d.Charge, &d.Allowed, &d.Paid, &d.Patient, &d.Adjusted, &inputs)
	if errors.Is(err, pgx.ErrNoRows) {
		return d, ErrNotFound
	}
	if err != nil {
		return d, fmt.Errorf("read the decision of claim %s: %w", id, err)
	}
	d.Inputs = ref(inputs)
	rows, err := q.Query(ctx, `select number, charge, allowed, paid, remarks, rules, explanation, patient_note, adjustments from decision_line
		where claim_id = $1 and version = $2 order by number`, id, version)
	if err != nil {
		return d, fmt.Errorf("read the decision of claim %s: %w", id, err)
	}
	var l claim.LineDecision
	var adj []byte
	if _, err := pgx.ForEachRow(rows, []any{&l.Number, &l.Charge, &l.Allowed, &l.Paid, &l.Remarks, &l.Rules, &l.Explanation, &l.PatientNote, &adj}, func() error {
		if err := json.Unmarshal(adj, &l.Adjustments); err != nil {
			return err
		}
		d.Lines = append(d.Lines, l)
		l = claim.LineDecision{}
		return nil
	}); err != nil {
		return d, fmt.Errorf("read the decision of claim %s: %w", id, err)
	}
	return d, nil
}

func orElse(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}
