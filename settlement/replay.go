package settlement

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/tables"
	"github.com/careclear/careclear/internal/vault"
	"github.com/careclear/careclear/settlement/adjudication"
)

// Errors of [Service.Replay]: what a decision was made from is no longer there.
var (
	// ErrErased: there is nothing left to replay, and nothing that could be brought back.
	ErrErased = errors.New("the patient's data was erased, and with it what the decision was made from; what stands on chain remains")
	// ErrNoInputs: a table edition or a plan version is missing. The error says which, and the cure.
	ErrNoInputs = errors.New("what the decision was made from is not here")
)

// Replayed is what became of a version of a decision when it was made again from what it was made from. Digests are in hex, as
// stored.
type Replayed struct {
	Version                        int
	By, Outcome                    string // By: "rules", or who else decided
	Plan, Editions, Inputs, Digest string // Editions: digest of the set of tables, empty without
	OnChain                        bool   // the chain holds this digest
	Same                           bool
	Why                            []string // what differs
}

func (r *Replayed) differs(format string, args ...any) {
	r.Why = append(r.Why, fmt.Sprintf(format, args...))
}

// version is a stored decision with all that a replay needs.
type version struct {
	Replayed
	inputs, digest, sealed []byte
}

// Replay makes every decision of a claim again: from the sealed claim, the sealed snapshot, the plan version and the table
// editions that these name. It compares the digest of the inputs, the decision's digest, the stored rows and what stands on
// chain. What an examiner decided is not made again; its rows are held against its digest. Nothing is written.
func (s *Service) Replay(ctx context.Context, id uuid.UUID) ([]Replayed, error) {
	var subject uuid.UUID
	var chainID, committed, box, now []byte
	err := s.Pool.QueryRow(ctx, `select subject, chain_id, commitment, sealed, (select decision from chain_claim k where k.claim = c.chain_id
			and k.state in ('settled', 'denied', 'overturned') order by block_number desc, log_index desc limit 1) from claim c where id = $1`, id).
		Scan(&subject, &chainID, &committed, &box, &now)
	if err != nil {
		return nil, fmt.Errorf("read claim %s: %w", id, orNotFound(err))
	}
	c, err := s.openClaim(ctx, subject, id, committed, box)
	if err != nil {
		return nil, sealedError(err)
	}
	versions, err := s.versions(ctx, id, chainID)
	if err != nil {
		return nil, err
	}
	out := make([]Replayed, len(versions))
	for i := range versions {
		v := &versions[i]
		if err := s.replay(ctx, subject, id, c, v); err != nil {
			return nil, fmt.Errorf("version %d: %w", v.Version, err)
		}
		if i == len(versions)-1 && now != nil && !bytes.Equal(now, v.digest) {
			v.differs("on chain stands the decision %x", now)
		}
		v.Same = len(v.Why) == 0
		out[i] = v.Replayed
	}
	return out, nil
}

func (s *Service) versions(ctx context.Context, id uuid.UUID, chainID []byte) ([]version, error) {
	rows, err := s.Pool.Query(ctx, `select version, decided_by, outcome, plan, inputs, digest, coalesce(snapshot, ''),
			exists (select from chain_claim k where k.claim = $2 and k.decision = d.digest) from decision d where claim_id = $1 order by version`, id, chainID)
	if err != nil {
		return nil, fmt.Errorf("read decisions: %w", err)
	}
	out, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (version, error) {
		var v version
		err := row.Scan(&v.Version, &v.By, &v.Outcome, &v.Plan, &v.inputs, &v.digest, &v.sealed, &v.OnChain)
		v.Inputs, v.Digest = hex.EncodeToString(v.inputs), hex.EncodeToString(v.digest)
		return v, err
	})
	if err != nil {
		return nil, fmt.Errorf("read decisions: %w", err)
	}
	return out, nil
}

func (s *Service) replay(ctx context.Context, subject, id uuid.UUID, c *claim.Claim, v *version) error {
	stored, err := loadVersion(ctx, s.Pool, id, v.Version)
	if err != nil {
		return err
	}
	plain, err := s.Vault.OpenSealed(ctx, subject, TableDecision, decisionKey(id, v.Version), v.sealed)
	if err != nil {
		return sealedError(fmt.Errorf("open the snapshot: %w", err))
	}
	if len(plain) == len(vault.NewSalt()) { // a person's decision
		digest, err := decisionDigest([32]byte(plain), stored)
		if err == nil && !bytes.Equal(digest[:], v.digest) {
			v.differs("the stored lines are not those that %s decided: their digest is %x", v.By, digest)
		}
		return err
	}
	var snap sealedSnapshot
	if err := json.Unmarshal(plain, &snap); err != nil {
		return errors.New("the sealed snapshot cannot be decoded") // the error could quote it
	}
	v.Editions = snap.Editions
	if err := s.complete(ctx, &snap, v.Plan); err != nil {
		return err
	}
	if set := orElse(snap.RuleSet, "1"); set != adjudication.RuleSet {
		v.differs("it was decided by rule set %s, this program has rule set %s: replay it with a version of CareClear that has that one", set, adjudication.RuleSet)
		return nil
	}
	again, err := adjudication.Adjudicate(c, snap.Snapshot)
	if err != nil {
		return fmt.Errorf("decide again: %w", err)
	}
	digest, err := decisionDigest(snap.Salt, again)
	if err != nil {
		return err
	}
	if !bytes.Equal(again.Inputs[:], v.inputs) {
		v.differs("the inputs differ: their digest is %x", again.Inputs)
	}
	if !bytes.Equal(digest[:], v.digest) {
		v.differs("the decision differs: its digest is %x", digest)
	}
	if !sameRows(again, stored) {
		v.differs("the stored lines are not what was decided")
	}
	return nil
}

// complete opens the plan version and the tables that a snapshot names.
func (s *Service) complete(ctx context.Context, snap *sealedSnapshot, plan string) error {
	var source string
	err := s.Pool.QueryRow(ctx, `select source from plan where id || '@' || version = $1`, plan).Scan(&source)
	if errors.Is(err, pgx.ErrNoRows) {
		return fmt.Errorf("%w: plan %s is not stored; load it again", ErrNoInputs, plan)
	}
	if err != nil {
		return fmt.Errorf("read plan %s: %w", plan, err)
	}
	if snap.Plan, err = s.plans.parse(plan, source); err != nil {
		return err
	}
	if snap.Editions == "" {
		return nil
	}
	set, err := s.Tables.Set(snap.Editions)
	if errors.Is(err, tables.ErrNoSet) { // its text may name folders
		return fmt.Errorf("%w: %w %.16s; import the files it was made from again, or start the service on the store that has it (--tables)",
			ErrNoInputs, tables.ErrNoSet, snap.Editions)
	}
	if err != nil {
		return fmt.Errorf("open the tables: %w", err)
	}
	snap.Tables = set
	return nil
}

// sameRows compares a decision with its stored rows, which say nothing of what it consumed, used up and left to do.
func sameRows(d, stored claim.Decision) bool {
	plain := func(d claim.Decision) claim.Decision {
		d.Consumed, d.Authorizations, d.Tasks, d.Pend = nil, nil, nil, ""
		lines := make([]claim.LineDecision, len(d.Lines))
		for i, l := range d.Lines {
			l.Adjustments, l.Remarks, l.Rules = orNone(l.Adjustments), orNone(l.Remarks), orNone(l.Rules)
			lines[i] = l
		}
		d.Lines = lines
		return d
	}
	return reflect.DeepEqual(plain(d), plain(stored))
}

func sealedError(err error) error {
	if errors.Is(err, vault.ErrErased) {
		return ErrErased
	}
	return err
}
