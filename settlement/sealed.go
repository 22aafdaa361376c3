package settlement

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/settlement/adjudication"
)

// TableDecision names what is sealed beside a decision in the vault: a snapshot, or the salt of an examiner's decision.
const TableDecision = "decision"

// sealedSnapshot is what a decision of the rules was made from, beside the claim, the plan by its version and the tables by
// the digest of their editions. Those of before rule sets were noted are of rule set 1.
type sealedSnapshot struct {
	adjudication.Snapshot
	RuleSet string `json:"ruleSet,omitempty"`
}

func decisionKey(id uuid.UUID, version int) string { return fmt.Sprintf("%s/%d", id, version) }

func (s *Service) sealSnapshot(ctx context.Context, w work, snap adjudication.Snapshot) ([]byte, error) {
	plain, err := json.Marshal(sealedSnapshot{snap, adjudication.RuleSet})
	if err != nil {
		return nil, fmt.Errorf("encode the snapshot of claim %s: %w", w.id, err)
	}
	box, err := s.Vault.Seal(ctx, w.subject, TableDecision, decisionKey(w.id, w.version), plain)
	if err != nil {
		return nil, fmt.Errorf("seal the snapshot of claim %s: %w", w.id, err)
	}
	return box, nil
}

func (s *Service) sealSalt(ctx context.Context, w work, salt [32]byte) ([]byte, error) {
	box, err := s.Vault.Seal(ctx, w.subject, TableDecision, decisionKey(w.id, w.version), salt[:])
	if err != nil {
		return nil, fmt.Errorf("seal the salt of claim %s: %w", w.id, err)
	}
	return box, nil
}

func orNotFound(err error) error {
	if errors.Is(err, pgx.ErrNoRows) {
		return ErrNotFound
	}
	return err
}
