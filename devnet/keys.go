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

	"github.com/careclear/careclear/bindings"
)

// Numbers of organisations on a devnet: the founding members, payers from firstPayer, providers from firstProvider.
const (
	serviceOrg        = 1
	auditorOrg        = 2
	representativeOrg = 3
	regulatorOrg      = 4
	firstPayer        = 11
	mostPayers        = 32
	firstProvider     = 101
)

// guardians is how many of them a devnet has.
const guardians = 3

// member is an organisation with a seat in the council.
type member struct {
	org  uint32
	kind uint8
	name string
}

func members() []member {
	return []member{
		{serviceOrg, bindings.KindService, "service"},
		{auditorOrg, bindings.KindAuditor, "auditor"},
		{representativeOrg, bindings.KindPatientRepresentative, "patient-representative"},
		{regulatorOrg, bindings.KindRegulator, "regulator"},
	}
}

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

// Deployer puts the contracts on chain, and can do nothing afterwards.
func (k *Keys) Deployer() *ecdsa.PrivateKey { return k.Key("deployer") }

// Issuer mints the settlement token.
func (k *Keys) Issuer() *ecdsa.PrivateKey { return k.Key("issuer") }

// Guardian pauses, with another.
func (k *Keys) Guardian(i int) *ecdsa.PrivateKey { return k.Key(fmt.Sprintf("guardian/%d", i)) }

// Member owns a founding organisation: it is the voice of its seat.
func (k *Keys) Member(org uint32) *ecdsa.PrivateKey { return k.Key(fmt.Sprintf("member/%d", org)) }

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
	keys := []*ecdsa.PrivateKey{k.Deployer(), k.Issuer(), k.Providers()}
	for i := range guardians {
		keys = append(keys, k.Guardian(i))
	}
	for _, m := range members() {
		keys = append(keys, k.Member(m.org))
	}
	for i := range mostLanes {
		keys = append(keys, k.Lane(i))
	}
	for i := range mostPayers {
		keys = append(keys, k.Payer(uint32(firstPayer+i)))
	}
	out := make([]common.Address, len(keys))
	for i, key := range keys {
		out[i] = address(key)
	}
	return out
}

func address(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }
