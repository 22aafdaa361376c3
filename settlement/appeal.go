package settlement

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/vault"
)

// TableAct names the sealed reasons of an appeal in the vault.
const TableAct = "claim_act"

// MaxStatement bounds the reasons of an appeal in bytes.
const MaxStatement = 64 << 10

// Appeal contests a decision for the claim's provider, once a version and within 180 days. The statement may name the patient:
// it is sealed, and a salted commitment to it goes on chain.
func (s *Service) Appeal(ctx context.Context, id uuid.UUID, by, statement string) error {
	return s.contest(ctx, id, "appeal", by, statement)
}

// Dispute takes an appeal that the payer has upheld, or not answered for 60 days, to the panel. What the panel decides is followed.
func (s *Service) Dispute(ctx context.Context, id uuid.UUID, by, statement string) error {
	return s.contest(ctx, id, "dispute", by, statement)
}

func (s *Service) contest(ctx context.Context, id uuid.UUID, kind, by, statement string) error {
	if statement == "" || len(statement) > MaxStatement {
		return fmt.Errorf("%w: say why, in at most %d bytes", ErrInput, MaxStatement)
	}
	return s.do(ctx, id, kind, func(tx pgx.Tx, p situation) (err error) {
		a := p.act
		a.kind, a.by, a.salt = kind, by, vault.NewSalt()
		if a.word, err = vault.Commit(kind, a.salt, map[string]string{"statement": statement}); err != nil {
			return fmt.Errorf("commit to the statement: %w", err)
		}
		if a.sealed, err = s.Vault.Seal(ctx, p.subject, TableAct, id.String()+"/"+kind, []byte(statement)); err != nil {
			return fmt.Errorf("seal the statement: %w", err)
		}
		return s.ask(ctx, tx, a)
	})
}

// Statement opens the newest statement of a claim's appeal or dispute, for those who judge it.
func (s *Service) Statement(ctx context.Context, id uuid.UUID) (string, error) {
	var kind string
	var subject uuid.UUID
	var box []byte
	err := s.Pool.QueryRow(ctx, `select a.kind, c.subject, a.sealed from claim_act a join claim c on c.id = a.claim_id
		where a.claim_id = $1 and a.sealed is not null order by a.id desc limit 1`, id).Scan(&kind, &subject, &box)
	if errors.Is(err, pgx.ErrNoRows) {
		return "", ErrNotFound
	}
	if err != nil {
		return "", fmt.Errorf("read the statement: %w", err)
	}
	plain, err := s.Vault.OpenSealed(ctx, subject, TableAct, id.String()+"/"+kind, box)
	if err != nil {
		return "", fmt.Errorf("open the statement: %w", err)
	}
	return string(plain), nil
}

// Answer is how a payer answers an appeal.
type Answer struct {
	// Pay gives lines, by number, what they pay now: no less than before. Empty: the decision is upheld.
	Pay map[int]claim.Cents
	// Signature is the payer owner's EIP-712 Approval of the new decision with that deadline (unix seconds), which stands in for
	// the caps of the delegation. It cannot be given before the decision is known: leave it empty, then the service signs
	// where it keeps the payer's key (dev), and else stays within its caps.
	Signature []byte
	Deadline  int64
}

// AnswerAppeal answers an appeal for the payer: upheld, or overturned by a new version of the decision, which pays the difference.
func (s *Service) AnswerAppeal(ctx context.Context, id uuid.UUID, by string, answer Answer) error {
	kind := "overturn"
	if len(answer.Pay) == 0 {
		kind = "uphold"
	}
	return s.do(ctx, id, kind, func(tx pgx.Tx, p situation) error {
		a := p.act
		a.kind, a.by, a.salt = kind, by, vault.NewSalt()
		if kind == "uphold" {
			var digest []byte
			if err := tx.QueryRow(ctx, `select digest from decision where claim_id = $1 order by version desc limit 1`, id).Scan(&digest); err != nil {
				return fmt.Errorf("read the decision: %w", err)
			}
			a.word = ref(digest)
			return s.ask(ctx, tx, a)
		}
		if err := lockPayer(ctx, tx, p.payer); err != nil {
			return err
		}
		old, err := loadDecision(ctx, tx, id)
		if err != nil {
			return err
		}
		d, err := award(old, answer.Pay)
		if err != nil {
			return err
		}
		version, digest, err := s.addVersion(ctx, tx, p, d, a.salt, by)
		if err != nil {
			return err
		}
		a.word, a.version = digest, &version
		if a.signature, a.deadline = answer.Signature, &answer.Deadline; len(a.signature) == 0 {
			if key, ok := s.payerKey(p.payer); ok {
				deadline := s.Now().Add(approvalValid).Unix()
				item := decided{chainID: p.chainID, coverage: p.coverage, digest: digest[:], outcome: string(d.Outcome), charge: d.Charge, allowed: d.Allowed,
					paid: d.Paid, pat: d.Patient, adjst: d.Adjusted}.settlement()
				message := bindings.OverturnApprovalTypedData(new(big.Int).SetUint64(s.ChainID), s.Contracts.Claims, item, uint64(deadline))
				if a.signature, err = bindings.SignTypedData(key, message); err != nil {
					return fmt.Errorf("sign the approval: %w", err)
				}
				a.deadline = &deadline
			}
		}
		return s.ask(ctx, tx, a)
	})
}

// addVersion stores a further version of a claim's decision. The claim itself stands where it stands.
func (s *Service) addVersion(ctx context.Context, tx pgx.Tx, p situation, d claim.Decision, salt [32]byte, by string) (version int, digest [32]byte, err error) {
	if digest, err = decisionDigest(salt, d); err != nil {
		return 0, digest, err
	}
	version, err = s.storeVersion(ctx, tx, p, d, digest, salt, by)
	return version, digest, err
}

func (s *Service) storeVersion(ctx context.Context, tx pgx.Tx, p situation, d claim.Decision, digest, salt [32]byte, by string) (int, error) {
	w := work{id: p.claim, provider: p.provider}
	if err := tx.QueryRow(ctx, `select 1 + coalesce(max(version), 0) from decision where claim_id = $1`, p.claim).Scan(&w.version); err != nil {
		return 0, fmt.Errorf("count versions: %w", err)
	}
	box, err := s.Vault.Seal(ctx, p.subject, TableDecision, fmt.Sprintf("%s/%d", w.id, w.version), salt[:])
	if err != nil && !errors.Is(err, vault.ErrErased) { // also an erased patient's claim is decided
		return 0, fmt.Errorf("seal the salt: %w", err)
	}
	out := newDecisions(s.Now())
	out.addVersion(p.payer, w, d, digest, box, by, next{p.state, p.cause})
	out.claims, out.states, out.reasons, out.events = nil, nil, nil, nil
	return w.version, out.write(ctx, tx)
}

// award makes of a decision one that pays lines what is given, and never less than before. What a line then has to lose it loses
// first in what nobody owes, the last reason first; what is left of a line that was denied is the contract's write-off (CO-45).
func award(old claim.Decision, pay map[int]claim.Cents) (claim.Decision, error) {
	d := old
	d.Outcome, d.Pend, d.Consumed, d.Tasks, d.Authorizations = claim.Paid, "", nil, nil, nil
	d.Lines = make([]claim.LineDecision, len(old.Lines))
	left := len(pay)
	for i, l := range old.Lines {
		paid, given := pay[l.Number]
		if given {
			left--
		} else {
			paid = l.Paid
		}
		if paid < l.Paid || paid > l.Charge {
			return d, fmt.Errorf("%w: line %d can pay %s, what it paid before, to %s, what was charged", ErrInput, l.Number, l.Paid.Dollars(), l.Charge.Dollars())
		}
		if d.Lines[i] = l; paid > l.Paid {
			d.Lines[i] = awardLine(l, paid)
		}
	}
	if left > 0 {
		return d, fmt.Errorf("%w: the claim has no such line", ErrInput)
	}
	d.Total()
	if d.Paid == old.Paid && old.Outcome != claim.Denied {
		return d, fmt.Errorf("%w: nothing more is paid; uphold the decision instead", ErrInput)
	}
	return d, d.Check()
}

func awardLine(l claim.LineDecision, paid claim.Cents) claim.LineDecision {
	denied := l.Allowed == 0
	l.Rules, l.Remarks = append(append([]string{}, l.Rules...), "appeal"), nil
	l.Explanation = "The decision on this line was overturned on appeal."
	rest := l.Charge - paid // for patient and write-offs
	var kept []claim.Adjustment
	for _, patient := range []bool{true, false} { // what the patient owes stays as long as there is room
		for _, a := range l.Adjustments {
			if (a.Group == claim.PR) != patient || denied {
				continue
			}
			if a.Amount = min(a.Amount, rest); a.Amount > 0 {
				kept, rest = append(kept, a), rest-a.Amount
			}
		}
	}
	if rest > 0 {
		kept = append(kept, claim.Adjustment{Group: claim.CO, CARC: "45", Amount: rest})
	}
	var patient claim.Cents
	for _, a := range kept {
		if a.Group == claim.PR {
			patient += a.Amount
		}
	}
	l.Paid, l.Adjustments, l.Allowed = paid, kept, max(l.Allowed, paid+patient)
	return l
}

// maintained is a decision that stands after an appeal, as an 835 tells it: what was cut keeps its group and amount, and its
// reason is now that the decision is maintained (CARC 193). What the patient owes says nothing of the appeal, unless it is all.
func maintained(d claim.Decision) claim.Decision {
	lines := make([]claim.LineDecision, len(d.Lines))
	for i, l := range d.Lines {
		cut := func(a claim.Adjustment) bool { return a.Group != claim.PR }
		if l.Charge-l.Paid == patientShare(l) {
			cut = func(claim.Adjustment) bool { return true }
		}
		adjustments := l.Adjustments
		l.Adjustments, l.Remarks = nil, nil
		sums := map[claim.Group]claim.Cents{}
		for _, a := range adjustments {
			if cut(a) {
				sums[a.Group] += a.Amount
			} else {
				l.Adjustments = append(l.Adjustments, a)
			}
		}
		for _, g := range []claim.Group{claim.CO, claim.PR, claim.OA, claim.PI} {
			if sums[g] != 0 {
				l.Adjustments = append(l.Adjustments, claim.Adjustment{Group: g, CARC: carcMaintained, Amount: sums[g]})
			}
		}
		lines[i] = l
	}
	d.Lines = lines
	return d
}

// carcMaintained says that a decision is maintained after a review (claims.md §4 row 17).
const carcMaintained = "193"

func patientShare(l claim.LineDecision) (sum claim.Cents) {
	for _, a := range l.Adjustments {
		if a.Group == claim.PR {
			sum += a.Amount
		}
	}
	return sum
}
