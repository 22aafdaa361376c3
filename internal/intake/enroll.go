package intake

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/vault"
)

// ConsentSigning says which chain and Consents contract a patient's consent is signed for. It is used only where
// we keep the patients' wallets, which is dev.
type ConsentSigning struct {
	ChainID  uint64
	Contract common.Address
}

// Enrollment takes members into a plan: FHIR Patients, one coverage period for all of them.
type Enrollment struct {
	Sender     string
	Plan       string // plan id; the newest version counts
	Start, End claim.Day
	Content    io.Reader // FHIR R4 Patient: single, Bundle, NDJSON, gzip or not
	// DevConsent makes a wallet for each member and signs a consent to bill the plan's payer. Only where we keep
	// wallets.
	DevConsent bool
}

// EnrollmentResult counts what became of the members of an enrollment.
type EnrollmentResult struct {
	Enrolled, Repeated, Refused int
	Refusals                    []claim.Refusal
}

// ErrNoPlan is returned when the plan of an enrollment is not loaded.
var ErrNoPlan = errors.New("no such plan; load its YAML first")

// SealedMember is what stands under seal in member.sealed.
type SealedMember struct {
	Member       *fhir.Member `json:"member"`
	CoverageSalt [32]byte     `json:"coverageSalt"` // of the commitment in the member's coverage on chain
}

type planRow struct {
	id     string
	payer  uint32
	number int
	annual int64
}

// Enroll takes members in, each whole or not at all. A member enrolled before at the same payer is left as he is.
func (s *Service) Enroll(ctx context.Context, e Enrollment) (*EnrollmentResult, error) {
	var plan planRow
	err := s.Pool.QueryRow(ctx, `select id, payer, number, annual_maximum from plan where id = $1 order by version desc limit 1`, e.Plan).
		Scan(&plan.id, &plan.payer, &plan.number, &plan.annual)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, fmt.Errorf("plan %q: %w", e.Plan, ErrNoPlan)
	}
	if err != nil {
		return nil, fmt.Errorf("read the plan: %w", err)
	}
	if e.Start > e.End {
		return nil, fmt.Errorf("the coverage period starts on %s, after its end on %s", e.Start, e.End)
	}
	res := &EnrollmentResult{}
	var chunk []*fhir.Member
	flush := func() error {
		if len(chunk) == 0 {
			return nil
		}
		n, err := s.enrollChunk(ctx, e, plan, chunk)
		if err != nil {
			return fmt.Errorf("enroll members: %w", err)
		}
		res.Enrolled += n
		res.Repeated += len(chunk) - n
		chunk = chunk[:0]
		return nil
	}
	for m, err := range fhir.ReadPatients(ctx, e.Content, fhir.Options{}) {
		if err != nil {
			return nil, errors.Join(fmt.Errorf("read members: %w", err), flush())
		}
		if m.Refusal != nil {
			res.Refused++
			res.Refusals = append(res.Refusals, *m.Refusal)
			continue
		}
		chunk = append(chunk, m.Member)
		if len(chunk) == chunkSize {
			if err := flush(); err != nil {
				return nil, err
			}
		}
	}
	return res, flush()
}

func (s *Service) enrollChunk(ctx context.Context, e Enrollment, plan planRow, members []*fhir.Member) (enrolled int, err error) {
	err = store.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		// One enrollment at a time, so that two files with the same person make one member.
		if _, err := tx.Exec(ctx, `select pg_advisory_xact_lock($1)`, store.LockEnroll); err != nil {
			return fmt.Errorf("wait for other enrollments: %w", err)
		}
		enrolled = 0
		for _, m := range members {
			made, err := s.enrollOne(ctx, tx, e, plan, m)
			if err != nil {
				return err
			}
			if made {
				enrolled++
			}
		}
		return s.Wake(ctx, tx)
	})
	return enrolled, err
}

func (s *Service) enrollOne(ctx context.Context, tx pgx.Tx, e Enrollment, plan planRow, m *fhir.Member) (bool, error) {
	idx := s.indexes(plan.payer, m.Person)
	var known bool
	err := tx.QueryRow(ctx, `select exists (select from blind_index where (kind = $1 and hash = $2) or (kind = $3 and hash = $4))`,
		indexMember, idx[indexMember], indexReference, idx[indexReference]).Scan(&known)
	if err != nil {
		return false, fmt.Errorf("look the member up: %w", err)
	}
	if known {
		return false, nil
	}
	id, err := s.Vault.NewSubject(ctx)
	if err != nil {
		return false, fmt.Errorf("make a member's key: %w", err)
	}
	ref, salt := [32]byte(vault.NewSalt()), vault.NewSalt()
	plain, err := json.Marshal(SealedMember{Member: m, CoverageSalt: salt})
	if err != nil {
		return false, fmt.Errorf("encode a member: %w", err)
	}
	box, err := s.Vault.Seal(ctx, id, TableMember, id.String(), plain)
	if err != nil {
		return false, fmt.Errorf("seal a member: %w", err)
	}
	batch := &pgx.Batch{}
	own := extensions(m.Raw)
	if own.coverage != nil {
		e.Start, e.End = own.coverage.Start, own.coverage.End
	}
	var seed []byte
	if e.DevConsent && !own.declined {
		if seed, err = s.signConsent(ctx, batch, id, plan.payer); err != nil {
			return false, err
		}
	}
	commitment, err := vault.Commit("coverage", salt, map[string]any{
		"member": id, "plan": plan.id, "start": e.Start, "end": e.End})
	if err != nil {
		return false, fmt.Errorf("commit to a coverage: %w", err)
	}
	if _, err := tx.Exec(ctx, `insert into member (id, payer, plan_id, sealed, seed, created_at) values ($1, $2, $3, $4, $5, $6)`,
		id, plan.payer, plan.id, box, seed, s.Now()); err != nil {
		return false, fmt.Errorf("store a member: %w", err)
	}
	for kind, hash := range idx {
		batch.Queue(`insert into blind_index (kind, hash, subject) values ($1, $2, $3) on conflict do nothing`, kind, hash, id)
	}
	batch.Queue(`insert into coverage (ref, member_id, payer, plan_id, plan_number, start_day, end_day, annual_maximum, commitment, created_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		ref[:], id, plan.payer, plan.id, plan.number, e.Start.Time(), e.End.Time(), plan.annual, commitment[:], s.Now())
	if err := tx.SendBatch(ctx, batch).Close(); err != nil {
		return false, fmt.Errorf("store a coverage: %w", err)
	}
	return true, nil
}

// Extensions of a Patient that overrule the enrollment for one member.
const (
	// ExtCoverage carries the member's own period of coverage as valuePeriod, both days inclusive.
	ExtCoverage = "https://careclear.example/fhir/StructureDefinition/coverage-period"
	// ExtConsent says as valueBoolean whether the member's dev wallet signs a consent.
	ExtConsent = "https://careclear.example/fhir/StructureDefinition/demo-consent"
)

type period struct {
	Start claim.Day `json:"start"`
	End   claim.Day `json:"end"`
}

type memberExtensions struct {
	coverage *period
	declined bool
}

// extensions reads ours from a Patient; what does not decode is not ours.
func extensions(patient json.RawMessage) (out memberExtensions) {
	var p struct {
		Extension []struct {
			URL     string          `json:"url"`
			Period  json.RawMessage `json:"valuePeriod"`
			Boolean *bool           `json:"valueBoolean"`
		} `json:"extension"`
	}
	if json.Unmarshal(patient, &p) != nil {
		return out
	}
	for _, x := range p.Extension {
		switch x.URL {
		case ExtCoverage:
			var own period
			if json.Unmarshal(x.Period, &own) == nil && own.Start <= own.End {
				out.coverage = &own
			}
		case ExtConsent:
			out.declined = x.Boolean != nil && !*x.Boolean
		}
	}
	return out
}

// signConsent makes the wallet of a member and queues the consent it signs; it returns the sealed seed.
func (s *Service) signConsent(ctx context.Context, batch *pgx.Batch, id uuid.UUID, payer uint32) ([]byte, error) {
	seed := make([]byte, 32)
	if _, err := rand.Read(seed); err != nil {
		return nil, fmt.Errorf("draw a wallet seed: %w", err)
	}
	key, err := vault.PatientKey(seed, s.Consents.ChainID, payer, 0)
	if err != nil {
		return nil, fmt.Errorf("derive a consent key: %w", err)
	}
	g := PaymentGrant(crypto.PubkeyToAddress(key.PublicKey), payer, s.Now())
	sig, err := bindings.SignTypedData(key, bindings.GrantTypedData(new(big.Int).SetUint64(s.Consents.ChainID), s.Consents.Contract, g))
	if err != nil {
		return nil, fmt.Errorf("sign a consent: %w", err)
	}
	grant, err := json.Marshal(g)
	if err != nil {
		return nil, fmt.Errorf("encode a grant: %w", err)
	}
	batch.Queue(`insert into consent (ref, member_id, grantee, controller, counter, grant_json, signature, created_at)
		values ($1, $2, $3, $4, 0, $5, $6, $7)`, g.Ref[:], id, payer, g.Controller[:], grant, sig, s.Now())
	sealed, err := s.Vault.Seal(ctx, id, TableSeed, id.String(), seed)
	if err != nil {
		return nil, fmt.Errorf("seal a wallet seed: %w", err)
	}
	return sealed, nil
}

// PaymentGrant is a consent that lets a payer receive the controller's claims for five years from today (whole UTC
// days): purpose payment; scopes claim header, procedures, amounts. Ref, nonce and the commitment to its terms are
// random; a signature on it is good for a week.
func PaymentGrant(controller common.Address, payer uint32, now time.Time) bindings.Grant {
	day := now.UTC().Truncate(24 * time.Hour)
	g := bindings.Grant{
		Controller: controller, GranteeOrg: payer, Purposes: bindings.PurposePayment, Scopes: bindings.ScopesClaim,
		NotBefore: uint64(day.Unix()), NotAfter: uint64(day.AddDate(5, 0, 0).Unix()), Basis: bindings.BasisConsent,
		PolicyVersion: 1, Deadline: uint64(now.Add(7 * 24 * time.Hour).Unix()),
	}
	g.Ref, g.Terms, g.Nonce = vault.NewSalt(), vault.NewSalt(), vault.NewSalt()
	return g
}
