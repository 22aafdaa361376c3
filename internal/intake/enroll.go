package intake

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/internal/input"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/vault"
)

// ConsentSigning says which chain and Consents contract a patient's consent is signed for. It is used only where
// we keep the patients' wallets, which is dev.
type ConsentSigning struct {
	ChainID  uint64
	Contract common.Address
}

// Enrollment takes members in: FHIR Patients into a plan, one coverage period for all of them; or X12 834, which says by
// itself who is covered when, and who no longer.
type Enrollment struct {
	Sender     string
	Payer      uint32    // the payer that sends; 0 may enroll for any
	Plan       string    // plan id; the newest version counts. 834: of coverages that name none, and may be absent
	Start, End claim.Day // 834: End is that of coverages that have none
	Content    io.Reader // FHIR R4 Patient: single, Bundle, NDJSON; X12 834; gzip or not
	// DevConsent makes a wallet for each member and signs a consent to bill the plan's payer. Only where we keep
	// wallets.
	DevConsent bool
}

// EnrollmentResult counts what became of the members of an enrollment.
type EnrollmentResult struct {
	Enrolled, Changed, Repeated, Refused int
	Refusals                             []claim.Refusal
	Warnings                             []claim.Refusal // what was taken all the same, 834 only; at most 1000
}

func (r *EnrollmentResult) add(o *EnrollmentResult) {
	r.Enrolled, r.Changed, r.Repeated, r.Refused = r.Enrolled+o.Enrolled, r.Changed+o.Changed, r.Repeated+o.Repeated, r.Refused+o.Refused
	r.Refusals = append(r.Refusals, o.Refusals...)
	for _, w := range o.Warnings {
		r.warn(w)
	}
}

func (r *EnrollmentResult) warn(w claim.Refusal) {
	if len(r.Warnings) < 1000 {
		r.Warnings = append(r.Warnings, *clean(&w))
	}
}

// ErrNoPlan is returned when the plan of an enrollment is not loaded.
var ErrNoPlan = errors.New("no such plan; load its YAML first")

// ErrPeriod is returned when a period of coverage is missing or longer than can be attested.
var ErrPeriod = errors.New("no period of coverage that can be attested")

// SealedMember is what stands under seal in member.sealed.
type SealedMember struct {
	Member        *fhir.Member `json:"member"`
	CoverageSalts [][32]byte   `json:"coverageSalts"` // of the commitments in the member's coverages on chain, in order of their days
	// Salts are those of coverages that came by X12 834.
	Salts []CoverageSalt `json:"salts,omitempty"`
}

// CoverageSalt is the salt of a coverage's commitment.
type CoverageSalt struct {
	Ref  [32]byte `json:"ref"`
	Salt [32]byte `json:"salt"`
}

type planRow struct {
	id     string
	payer  uint32
	number int
	annual int64
}

// Enroll takes members in, each whole or not at all. A FHIR Patient enrolled before at the same payer is left as he is.
func (s *Service) Enroll(ctx context.Context, e Enrollment) (*EnrollmentResult, error) {
	content, kind, err := input.Open(e.Content)
	switch {
	case err != nil:
		return nil, fmt.Errorf("read the enrolment: %w", err)
	case kind == input.X12:
		return s.enroll834(ctx, e, content)
	}
	e.Content = content
	return s.enrollPatients(ctx, e)
}

func (s *Service) enrollPatients(ctx context.Context, e Enrollment) (*EnrollmentResult, error) {
	var plan planRow
	err := s.Pool.QueryRow(ctx, `select id, payer, number, annual_maximum from plan where id = $1 order by version desc limit 1`, e.Plan).
		Scan(&plan.id, &plan.payer, &plan.number, &plan.annual)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, fmt.Errorf("plan %q: %w", e.Plan, ErrNoPlan)
	}
	if err != nil {
		return nil, fmt.Errorf("read the plan: %w", err)
	}
	if e.Payer != 0 && e.Payer != plan.payer {
		return nil, fmt.Errorf("plan %q of another payer: %w", e.Plan, ErrNoPlan)
	}
	if e.End == 0 {
		return nil, fmt.Errorf("name the first and the last covered day: %w", ErrPeriod)
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
	// Keys are made before the transaction, for as many as look new: see storeOnce.
	fresh, err := s.unknownMembers(ctx, s.Pool, plan.payer, members)
	if err != nil || len(fresh) == 0 {
		return 0, err
	}
	ids, err := s.newSubjects(ctx, len(fresh))
	if err != nil {
		return 0, fmt.Errorf("make keys for %d members: %w", len(fresh), err)
	}
	err = store.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		// One enrollment at a time, so that two files with the same person make one member.
		if _, err := tx.Exec(ctx, `select pg_advisory_xact_lock($1)`, store.LockEnroll); err != nil {
			return fmt.Errorf("wait for other enrollments: %w", err)
		}
		fresh, err := s.unknownMembers(ctx, tx, plan.payer, members)
		if err != nil || len(fresh) == 0 {
			return err
		}
		var rows memberRows
		for i, m := range fresh {
			if err := s.enrollOne(ctx, &rows, e, plan, ids[i], m); err != nil {
				return err
			}
		}
		enrolled = len(fresh)
		if err := rows.copy(ctx, tx); err != nil {
			return err
		}
		return s.Wake(ctx, tx)
	})
	return enrolled, err
}

// newSubjects makes keys for n patients and holds them ready for sealing.
func (s *Service) newSubjects(ctx context.Context, n int) ([]uuid.UUID, error) {
	if n == 0 {
		return nil, nil
	}
	ids, err := s.Vault.NewSubjects(ctx, n)
	if err != nil {
		return nil, err
	}
	return ids, s.Vault.Warm(ctx, ids...)
}

// newMember is somebody not enrolled yet, with the blind indexes to find him by.
type newMember struct {
	*fhir.Member
	indexes map[string][]byte
}

// identity are the indexes of which one is enough to know a member again; the others may be shared by a family.
func (m newMember) identity() []string {
	var keys []string
	for _, kind := range []string{indexMember, indexReference} {
		if h, ok := m.indexes[kind]; ok {
			keys = append(keys, kind+string(h))
		}
	}
	return keys
}

type querier interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
}

// unknownMembers are those not enrolled at the payer, each once.
func (s *Service) unknownMembers(ctx context.Context, on querier, payer uint32, members []*fhir.Member) ([]newMember, error) {
	all := make([]newMember, len(members))
	var hashes [][]byte
	for i, m := range members {
		all[i] = newMember{m, s.indexes(payer, m.Person)}
		for _, kind := range []string{indexMember, indexReference} {
			if h, ok := all[i].indexes[kind]; ok {
				hashes = append(hashes, h)
			}
		}
	}
	rows, err := on.Query(ctx, `select kind, hash from blind_index where hash = any($1) and kind in ($2, $3)`, hashes, indexMember, indexReference)
	if err != nil {
		return nil, fmt.Errorf("look members up: %w", err)
	}
	known := map[string]bool{}
	var kind string
	var hash []byte
	if _, err := pgx.ForEachRow(rows, []any{&kind, &hash}, func() error {
		known[kind+string(hash)] = true
		return nil
	}); err != nil {
		return nil, fmt.Errorf("look members up: %w", err)
	}
	fresh := all[:0]
	for _, m := range all {
		keys := m.identity()
		if slices.ContainsFunc(keys, func(k string) bool { return known[k] }) {
			continue
		}
		for _, k := range keys {
			known[k] = true // should he come twice in the chunk
		}
		fresh = append(fresh, m)
	}
	return fresh, nil
}

// memberRows collects the rows of a chunk of members.
type memberRows struct {
	members, coverages, consents [][]any
	kinds                        []string
	hashes                       [][]byte
	subjects                     []uuid.UUID
}

func (s *Service) enrollOne(ctx context.Context, rows *memberRows, e Enrollment, plan planRow, id uuid.UUID, m newMember) error {
	own := extensions(m.Raw)
	if own.coverage != nil {
		e.Start, e.End = own.coverage.Start, own.coverage.End
	}
	covered, err := planYears(period{e.Start, e.End}, plan.annual != 0)
	if err != nil {
		return err
	}
	record := SealedMember{Member: m.Member, CoverageSalts: make([][32]byte, len(covered))}
	for i, p := range covered {
		ref, salt := vault.NewSalt(), vault.NewSalt()
		record.CoverageSalts[i] = salt
		commitment, err := vault.Commit("coverage", salt, map[string]any{
			"member": id, "plan": plan.id, "start": p.Start, "end": p.End})
		if err != nil {
			return fmt.Errorf("commit to a coverage: %w", err)
		}
		rows.coverages = append(rows.coverages, []any{ref[:], id, int64(plan.payer), plan.id, plan.number, p.Start.Time(), p.End.Time(), plan.annual,
			commitment[:], s.Now()})
	}
	plain, err := json.Marshal(record)
	if err != nil {
		return errors.New("encode a member: its record is no JSON") // the error itself could quote it
	}
	box, err := s.Vault.Seal(ctx, id, TableMember, id.String(), plain)
	if err != nil {
		return fmt.Errorf("seal a member: %w", err)
	}
	var seed []byte
	if e.DevConsent && !own.declined {
		if seed, err = s.signConsent(ctx, rows, id, plan.payer); err != nil {
			return err
		}
	}
	rows.members = append(rows.members, []any{id, int64(plan.payer), plan.id, box, seed, s.Now()})
	for kind, hash := range m.indexes {
		rows.kinds, rows.hashes, rows.subjects = append(rows.kinds, kind), append(rows.hashes, hash), append(rows.subjects, id)
	}
	return nil
}

// mostPlanYears bounds what one enrollment with an annual maximum attests: each of its years is a coverage on chain.
const mostPlanYears = 20

// planYears cuts a period of coverage into what is attested: as a whole, or, where an annual maximum is counted against
// it, into plan years, which are calendar years.
func planYears(p period, annual bool) ([]period, error) {
	if !annual {
		return []period{p}, nil
	}
	first, last := p.Start.Time().Year(), p.End.Time().Year()
	if last-first >= mostPlanYears {
		return nil, fmt.Errorf("%w: the plan counts an annual maximum, so that every calendar year is attested by itself; name at most %d of them",
			ErrPeriod, mostPlanYears)
	}
	var years []period
	for y := first; y <= last; y++ {
		years = append(years, period{
			Start: max(p.Start, claim.DayOf(time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC))),
			End:   min(p.End, claim.DayOf(time.Date(y, 12, 31, 0, 0, 0, 0, time.UTC))),
		})
	}
	return years, nil
}

func (r *memberRows) copy(ctx context.Context, tx pgx.Tx) error {
	for _, t := range []struct {
		table   string
		columns []string
		rows    [][]any
	}{
		{"member", []string{"id", "payer", "plan_id", "sealed", "seed", "created_at"}, r.members},
		{"coverage", []string{"ref", "member_id", "payer", "plan_id", "plan_number", "start_day", "end_day", "annual_maximum", "commitment",
			"created_at"}, r.coverages},
		{"consent", []string{"ref", "member_id", "grantee", "controller", "counter", "grant_json", "signature", "created_at"}, r.consents},
	} {
		if _, err := tx.CopyFrom(ctx, pgx.Identifier{t.table}, t.columns, pgx.CopyFromRows(t.rows)); err != nil {
			return fmt.Errorf("store %ss: %w", t.table, err)
		}
	}
	// A whole family may share an index (a member id, or a person's id at several payers): the first keeps it.
	if _, err := tx.Exec(ctx, `insert into blind_index (kind, hash, subject) select * from unnest($1::text[], $2::bytea[], $3::uuid[])
		on conflict do nothing`, r.kinds, r.hashes, r.subjects); err != nil {
		return fmt.Errorf("store members' indexes: %w", err)
	}
	return nil
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
