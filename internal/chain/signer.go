package chain

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Signer holds one key. SignTx must be deterministic and use no network: it runs inside a Postgres transaction.
type Signer interface {
	Address() common.Address
	SignTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// KeySigner is a Signer with its key in memory.
type KeySigner struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

// NewKeySigner wraps a key.
func NewKeySigner(key *ecdsa.PrivateKey) *KeySigner {
	return &KeySigner{key: key, address: crypto.PubkeyToAddress(key.PublicKey)}
}

// OpenKeystore decrypts a geth key file (Web3 Secret Storage).
func OpenKeystore(path, password string) (*KeySigner, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read the key file: %w", err)
	}
	key, err := keystore.DecryptKey(raw, password)
	if err != nil {
		return nil, fmt.Errorf("decrypt the key file %s: %w", path, err)
	}
	return NewKeySigner(key.PrivateKey), nil
}

// Address is the account of the key.
func (s *KeySigner) Address() common.Address { return s.address }

// SignTx signs for one chain (EIP-155); the same transaction always gives the same bytes (RFC 6979).
func (s *KeySigner) SignTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	signed, err := types.SignTx(tx, types.NewEIP155Signer(chainID), s.key)
	if err != nil {
		return nil, fmt.Errorf("sign as %s: %w", s.address, err)
	}
	return signed, nil
}
