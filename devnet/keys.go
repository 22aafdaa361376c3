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
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/governance"
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

// guardians is how many of them a devnet has, and spares how many accounts that are nobody yet: successors, new guardians.
const (
	guardians = 3
	spares    = 6
)

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
		{representativeOrg, bindings.KindPatientRepresentative, "representative"},
		{regulatorOrg, bindings.KindRegulator, "regulator"},
	}
}

// Keys derives every key of a devnet from one seed file in the data directory. They are development keys: the file
// says so, and nothing but devnet reads it.
type Keys struct{ seed []byte }

const seedHeader = "CARECLEAR DEV SEED - not for production: every key of this devnet derives from it\n"

// OpenKeys reads the seed of a data directory, and makes one when there is none.
func OpenKeys(dir string) (*Keys, error) {
	if _, err := os.Stat(seedFile(dir)); errors.Is(err, fs.ErrNotExist) {
		seed := make([]byte, 32)
		if _, err := rand.Read(seed); err != nil {
			return nil, fmt.Errorf("draw the dev seed: %w", err)
		}
		if err := os.WriteFile(seedFile(dir), []byte(seedHeader+hex.EncodeToString(seed)+"\n"), 0o600); err != nil {
			return nil, fmt.Errorf("keep the dev seed: %w", err)
		}
	}
	return FindKeys(dir)
}

// FindKeys reads the seed of a data directory that has one.
func FindKeys(dir string) (*Keys, error) {
	text, err := os.ReadFile(seedFile(dir))
	if err != nil {
		return nil, fmt.Errorf("read the dev seed: %w", err)
	}
	body, ok := strings.CutPrefix(string(text), seedHeader)
	seed, err := hex.DecodeString(strings.TrimSpace(body))
	if !ok || err != nil || len(seed) != 32 {
		return nil, fmt.Errorf("%s is damaged; run `careclear dev reset` to start anew", seedFile(dir))
	}
	return &Keys{seed}, nil
}

func seedFile(dir string) string { return filepath.Join(dir, "dev-seed") }

// Named is the key of a person of the devnet: deployer, issuer, providers, a member (service, auditor, representative, regulator),
// guardian0 and on, payer:11 and on, or spare0 and on: accounts with gas that are nobody yet.
func (k *Keys) Named(name string) (*ecdsa.PrivateKey, error) {
	if key, ok := k.named()[name]; ok {
		return key, nil
	}
	return nil, fmt.Errorf("a devnet has nobody called %q: name deployer, issuer, providers, service, auditor, representative, regulator, guardian0, payer:11 or spare0", name)
}

// Accounts are the accounts of everybody who has a name.
func (k *Keys) Accounts() map[string]common.Address {
	accounts := map[string]common.Address{}
	for name, key := range k.named() {
		accounts[name] = address(key)
	}
	return accounts
}

func (k *Keys) named() map[string]*ecdsa.PrivateKey {
	all := map[string]*ecdsa.PrivateKey{"deployer": k.Deployer(), "issuer": k.Issuer(), "providers": k.Providers()}
	for _, m := range members() {
		all[m.name] = k.Member(m.org)
	}
	for i := range guardians {
		all[fmt.Sprintf("guardian%d", i)] = k.Guardian(i)
	}
	for i := range spares {
		all[fmt.Sprintf("spare%d", i)] = k.Key(fmt.Sprintf("spare/%d", i))
	}
	for i := range mostPayers {
		all[fmt.Sprintf("payer:%d", firstPayer+i)] = k.Payer(uint32(firstPayer + i))
	}
	return all
}

func (k *Keys) voices() (voices []governance.Voice) {
	for _, m := range members() {
		voices = append(voices, governance.Voice{Seat: m.org, Signer: chain.NewKeySigner(k.Member(m.org))})
	}
	return voices
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
	var out []common.Address
	for _, at := range k.Accounts() {
		out = append(out, at)
	}
	for i := range mostLanes {
		out = append(out, address(k.Lane(i)))
	}
	return out
}

func address(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }
