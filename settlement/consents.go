package settlement

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/intake"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/vault"
)

// Errors of consents.
var (
	ErrNoMember    = errors.New("no such member")
	ErrNoConsent   = errors.New("no such consent")
	ErrConsentUsed = errors.New("a consent with this reference exists already")
)

// PrepareGrant fills what a grant leaves zero: a random reference, terms and nonce, a deadline, a window of five
// years from today and, where we keep the member's wallet (dev), the controller. It returns the grant and the
// EIP-712 JSON that a wallet signs (eth_signTypedData_v4).
func (s *Service) PrepareGrant(ctx context.Context, member uuid.UUID, g bindings.Grant) (bindings.Grant, []byte, error) {
	d := intake.PaymentGrant(g.Controller, g.GranteeOrg, s.Now())
	if g.Controller == (common.Address{}) {
		controller, err := s.walletAddress(ctx, member, g.GranteeOrg)
		if err != nil {
			return g, nil, err
		}
		g.Controller = controller
	}
	fill(&g.Ref, d.Ref)
	fill(&g.Terms, d.Terms)
	fill(&g.Nonce, d.Nonce)
	fill(&g.Purposes, d.Purposes)
	fill(&g.Scopes, d.Scopes)
	fill(&g.NotBefore, d.NotBefore)
	fill(&g.NotAfter, d.NotAfter)
	if g.NotAfter != 0 { // a consent ends with a month
		g.NotAfter = bindings.ConsentEnd(g.NotAfter - 1)
	}
	fill(&g.Basis, d.Basis)
	fill(&g.PolicyVersion, d.PolicyVersion)
	fill(&g.Deadline, d.Deadline)
	typed, err := json.Marshal(bindings.GrantTypedData(new(big.Int).SetUint64(s.ChainID), s.Contracts.Consents, g))
	if err != nil {
		return g, nil, fmt.Errorf("encode the typed data: %w", err)
	}
	return g, typed, nil
}

func fill[T comparable](at *T, value T) {
	var zero T
	if *at == zero {
		*at = value
	}
}

// walletAddress derives the member's controller for a payer from the wallet we keep for it.
func (s *Service) walletAddress(ctx context.Context, member uuid.UUID, payer uint32) (common.Address, error) {
	var box []byte
	err := s.Pool.QueryRow(ctx, `select seed from member where id = $1`, member).Scan(&box)
	if errors.Is(err, pgx.ErrNoRows) {
		return common.Address{}, ErrNoMember
	}
	if err != nil {
		return common.Address{}, fmt.Errorf("read the member: %w", err)
	}
	if box == nil {
		return common.Address{}, errors.New("name the controller address: this service keeps no wallet for the member")
	}
	seed, err := s.Vault.OpenSealed(ctx, member, intake.TableSeed, member.String(), box)
	if err != nil {
		return common.Address{}, fmt.Errorf("open the wallet: %w", err)
	}
	key, err := vault.PatientKey(seed, s.ChainID, payer, 0)
	if err != nil {
		return common.Address{}, fmt.Errorf("derive the consent key: %w", err)
	}
	return addressOf(key), nil
}

// Grant stores a signed consent of a member and relays it. Whether it holds is the contract's word: it is active once
// ConsentGranted is indexed, and claims that waited for it go on by themselves.
func (s *Service) Grant(ctx context.Context, member uuid.UUID, g bindings.Grant, signature []byte) error {
	grant, err := json.Marshal(g)
	if err != nil {
		return fmt.Errorf("encode the grant: %w", err)
	}
	return store.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		tag, err := tx.Exec(ctx, `insert into consent (ref, member_id, grantee, controller, grant_json, signature, created_at)
			select $1, id, $3, $4, $5, $6, $7 from member where id = $2 on conflict (ref) do nothing`,
			g.Ref[:], member, int64(g.GranteeOrg), g.Controller[:], grant, signature, s.Now())
		if err != nil {
			return fmt.Errorf("store the consent: %w", err)
		}
		if tag.RowsAffected() == 0 {
			var known bool
			if err := tx.QueryRow(ctx, `select exists (select from member where id = $1)`, member).Scan(&known); err != nil {
				return fmt.Errorf("read the member: %w", err)
			}
			if !known {
				return ErrNoMember
			}
			return ErrConsentUsed
		}
		return s.wake(ctx, tx, relayArgs{})
	})
}

// Revoke relays a signed revocation of a consent that is on chain. Claims submitted before it still settle (trust.md
// §2.1). A consent revoked already, or whose revocation is under way, is left as it is. A revocation is sent once: if
// the contract does not accept its signature, the patient has to sign another.
func (s *Service) Revoke(ctx context.Context, consent, nonce [32]byte, deadline int64, signature []byte) error {
	data, err := s.consents.TryPackRevoke(consent, nonce, uint64(deadline), signature)
	if err != nil {
		return fmt.Errorf("encode the revocation: %w", err)
	}
	err = store.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		var granted, revoked bool
		err := tx.QueryRow(ctx, `select granted_block is not null, revoked_block is not null from consent where ref = $1`, consent[:]).
			Scan(&granted, &revoked)
		switch {
		case errors.Is(err, pgx.ErrNoRows):
			return ErrNoConsent
		case err != nil:
			return fmt.Errorf("read the consent: %w", err)
		case revoked:
			return nil
		case !granted: // sent now it could overtake the grant, fail, and leave the consent standing
			return fmt.Errorf("%w on chain yet: try again when it is granted", ErrNoConsent)
		}
		_, err = s.Sender.Pack(ctx, tx, chain.Batch{Kind: "revoke", To: s.Contracts.Consents, Data: data, Gas: gasRevoke.of(1, 0, 0),
			Items: []chain.Item{{Kind: "revoke", Subject: consent}}})
		return err
	})
	if errors.Is(err, chain.ErrItemOpen) {
		return nil
	}
	if err != nil {
		return err
	}
	if err := s.Sender.Broadcast(ctx); err != nil {
		s.Log.Warn("broadcast; it is repeated until mined", "error", err)
	}
	return nil
}

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }
