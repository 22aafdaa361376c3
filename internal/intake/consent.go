package intake

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/vault"
)

// signConsent makes the wallet of a member and the consent it signs; it returns the sealed seed.
func (s *Service) signConsent(ctx context.Context, rows *memberRows, id uuid.UUID, payer uint32) ([]byte, error) {
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
	rows.consents = append(rows.consents, []any{g.Ref[:], id, int64(payer), g.Controller[:], 0, json.RawMessage(grant), sig, s.Now()})
	sealed, err := s.Vault.Seal(ctx, id, TableSeed, id.String(), seed)
	if err != nil {
		return nil, fmt.Errorf("seal a wallet seed: %w", err)
	}
	return sealed, nil
}

// PaymentGrant is a consent that lets a payer receive the controller's claims for five years from today (whole UTC
// days), through the end of the month: purpose payment; scopes claim header, procedures, amounts. Ref, nonce and the commitment to its terms are
// random; a signature on it is good for a week.
func PaymentGrant(controller common.Address, payer uint32, now time.Time) bindings.Grant {
	day := now.UTC().Truncate(24 * time.Hour)
	g := bindings.Grant{
		Controller: controller, GranteeOrg: payer, Purposes: bindings.PurposePayment, Scopes: bindings.ScopesClaim,
		NotBefore: uint64(day.Unix()), NotAfter: bindings.ConsentEnd(uint64(day.AddDate(5, 0, 0).Unix())), Basis: bindings.BasisConsent,
		PolicyVersion: 1, Deadline: uint64(now.Add(7 * 24 * time.Hour).Unix()),
	}
	g.Ref, g.Terms, g.Nonce = vault.NewSalt(), vault.NewSalt(), vault.NewSalt()
	return g
}
