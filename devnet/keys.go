package devnet

import (
	"crypto/ecdsa"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Numbers of organisations on a devnet: the service itself, payers from firstPayer, providers from firstProvider.
const (
	serviceOrg    = 1
	firstPayer    = 11
	mostPayers    = 32
	firstProvider = 101
)

// Keys derives every key of a devnet from one seed file in the data directory. They are development keys: the file
// says so, and nothing but devnet reads it.
type Keys struct{ seed []byte }

const seedHeader = "CARECLEAR DEV SEED - not for production: every key of this devnet derives from it\n"

// OpenKeys reads the seed of a data directory, and makes one when there is none.
func OpenKeys(dir string) (*Keys, error) {
	path := filepath.Join(dir, "dev-seed")
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		seed := make([]byte, 32)
		if _, err := rand.Read(seed); err != nil {
			return nil, fmt.Errorf("draw the dev seed: %w", err)
		}
		text = []byte(seedHeader + hex.EncodeToString(seed) + "\n")
		if err := os.WriteFile(path, text, 0o600); err != nil {
			return nil, fmt.Errorf("keep the dev seed: %w", err)
		}
	} else if err != nil {
		return nil, fmt.Errorf("read the dev seed: %w", err)
	}
	seed, err := hex.DecodeString(strings.TrimSpace(strings.TrimPrefix(string(text), seedHeader)))
	if err != nil || len(seed) != 32 {
		return nil, fmt.Errorf("%s is damaged; run `careclear dev reset` to start anew", path)
	}
	return &Keys{seed}, nil
}

// Secret derives 32 bytes for a use.
func (k *Keys) Secret(use string) []byte {
	b, err := hkdf.Key(sha256.New, k.seed, nil, "careclear devnet/"+use, 32)
	if err != nil {
		panic(fmt.Sprintf("derive a dev key: %v", err)) // only for lengths HKDF cannot give
	}
	return b
}

// Key derives a secp256k1 key for a use, "admin", "lane/0", "payer/11", "providers".
func (k *Keys) Key(use string) *ecdsa.PrivateKey {
	for i := 0; ; i++ {
		if key, err := crypto.ToECDSA(k.Secret(fmt.Sprintf("%s#%d", use, i))); err == nil {
			return key
		}
	}
}

// Admin deploys, admits and mints.
func (k *Keys) Admin() *ecdsa.PrivateKey { return k.Key("admin") }

// Lane signs settlement's transactions.
func (k *Keys) Lane(i int) *ecdsa.PrivateKey { return k.Key(fmt.Sprintf("lane/%d", i)) }

// Payer owns a payer's organisation: it delegates, funds and approves.
func (k *Keys) Payer(number uint32) *ecdsa.PrivateKey { return k.Key(fmt.Sprintf("payer/%d", number)) }

// Providers is the custody key that owns every provider of a devnet.
func (k *Keys) Providers() *ecdsa.PrivateKey { return k.Key("providers") }

// mostLanes is how many lanes a devnet funds in its genesis.
const mostLanes = 4

// Funded lists the accounts that need gas.
func (k *Keys) Funded() []common.Address {
	keys := []*ecdsa.PrivateKey{k.Admin(), k.Providers()}
	for i := range mostLanes {
		keys = append(keys, k.Lane(i))
	}
	for i := range mostPayers {
		keys = append(keys, k.Payer(uint32(firstPayer+i)))
	}
	out := make([]common.Address, len(keys))
	for i, key := range keys {
		out[i] = crypto.PubkeyToAddress(key.PublicKey)
	}
	return out
}
