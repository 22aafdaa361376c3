package settlement

import (
	"bytes"
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
)

// Claim writes a claim as a FHIR R4 Claim, as it was understood.
func (s *Service) Claim(ctx context.Context, id uuid.UUID) ([]byte, error) {
	c, err := s.documentClaim(ctx, id)
	if err != nil {
		return nil, err
	}
	out, err := fhir.ClaimJSON(c.claim)
	if err != nil {
		return nil, fmt.Errorf("write claim %s: %w", id, err)
	}
	return out, nil
}

// ClaimResponse writes the answer to a claim as a FHIR R4 ClaimResponse, as it stands now: queued before a decision.
func (s *Service) ClaimResponse(ctx context.Context, id uuid.UUID) ([]byte, error) {
	c, err := s.documentClaim(ctx, id)
	if err != nil {
		return nil, err
	}
	in, err := s.eobInput(ctx, c)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := fhir.WriteClaimResponse(&out, in); err != nil {
		return nil, fmt.Errorf("write the response to claim %s: %w", id, err)
	}
	return out.Bytes(), nil
}

func (s *Service) documentClaim(ctx context.Context, id uuid.UUID) (documentClaim, error) {
	all, err := s.documentClaims(ctx, `c.id = $1`, id)
	if err != nil {
		return documentClaim{}, err
	}
	if len(all) == 0 {
		return documentClaim{}, ErrNotFound
	}
	return all[0], nil
}

// eobInput says what an ExplanationOfBenefit and a ClaimResponse are about.
func (s *Service) eobInput(ctx context.Context, c documentClaim) (fhir.EOBInput, error) {
	payer, err := s.Payer(ctx, c.payer)
	if err != nil {
		return fhir.EOBInput{}, fmt.Errorf("read payer %d: %w", c.payer, err)
	}
	in := fhir.EOBInput{ID: c.id.String(), PayerControl: c.number, Claim: c.claim, Decision: c.decision, Payer: payer, Created: c.decided, Linked: true}
	if c.paymentDay != nil {
		in.PaymentDay, in.Trace = claim.DayOf(*c.paymentDay), c.trace
	}
	var state, reason string
	err = s.Pool.QueryRow(ctx, `select c.state, c.reason, coalesce((select o.number from chain_claim_now n join claim o on o.chain_id = n.replaced_by
		where n.claim = c.chain_id), (select n.number from claim n where n.readjudicates = c.id), '') from claim c where c.id = $1`, c.id).Scan(&state, &reason, &in.ReplacedBy)
	if err != nil {
		return in, fmt.Errorf("read claim %s: %w", c.id, err)
	}
	if in.Superseded = state == "reversed"; state == "refused" {
		in.Refused = orElse(reason, "refused")
	}
	return in, nil
}
