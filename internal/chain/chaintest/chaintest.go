// Package chaintest is a chain in the test's own process, with the contracts deployed and a payer, a provider and a
// signing lane admitted, and a proxy in front of a node that can be told to lie. It shows nothing about clique or Berlin:
// that is for tests against real geth processes.
package chaintest

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/bindings/deployment"
	"github.com/careclear/careclear/internal/chain"
)

// ChainID of the simulated chain.
const ChainID = 1337

// GasPrice that the simulated fee market always takes.
const GasPrice = 1_000_000_000_000

// The organisations of every world.
const (
	Payer    uint32 = 11
	Provider uint32 = 21
)

// World is one simulated chain. Blocks are made by Commit only.
type World struct {
	Backend   *simulated.Backend
	URL       string // IPC socket
	Client    *chain.Client
	Contracts deployment.Contracts
	Today     int32

	Lanes                []chain.Signer // funded; may submit for the provider, settle and attest for the payer
	Admin, Owner, Doctor chain.Signer   // access manager; owner of the payer; owner of the provider
	Patient              *ecdsa.PrivateKey

	mu sync.Mutex
	t  testing.TB
}

// New makes a world with this many lanes. Escrow holds 1,000,000 cents.
func New(t testing.TB, lanes int) *World {
	t.Helper()
	w := &World{t: t}
	dir, err := os.MkdirTemp("", "sim")
	w.check(err)
	w.URL = filepath.Join(dir, "ipc")
	alloc := types.GenesisAlloc{}
	key := func() *ecdsa.PrivateKey {
		k, err := crypto.GenerateKey()
		w.check(err)
		return k
	}
	signer := func() chain.Signer {
		s := chain.NewKeySigner(key())
		alloc[s.Address()] = types.Account{Balance: new(big.Int).Exp(big.NewInt(10), big.NewInt(27), nil)}
		return s
	}
	w.Admin, w.Owner, w.Doctor, w.Patient = signer(), signer(), signer(), key()
	for range lanes {
		w.Lanes = append(w.Lanes, signer())
	}
	w.Backend = simulated.NewBackend(alloc, func(n *node.Config, e *ethconfig.Config) {
		n.IPCPath, e.RPCTxFeeCap = w.URL, 0
		// As near to the gas of Berlin as a chain without proof of work gets: later forks price storage anew and bound
		// the gas of a transaction.
		rules := *e.Genesis.Config
		rules.PragueTime, rules.OsakaTime, rules.AmsterdamTime, rules.BogotaTime = nil, nil, nil, nil
		e.Genesis.Config = &rules
	})
	t.Cleanup(func() {
		_ = w.Backend.Close()
		_ = os.RemoveAll(dir)
	})
	w.Client, err = chain.Dial(context.Background(), []string{w.URL}, ChainID, common.Hash{})
	w.check(err)
	t.Cleanup(w.Client.Close)
	w.deploy()
	return w
}

func (w *World) check(err error) {
	if err != nil {
		w.t.Helper()
		w.t.Fatal(err)
	}
}

// Commit makes a block of what is pending.
func (w *World) Commit() common.Hash {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.Backend.Commit()
}

// Fork goes back to a block; the next commits build another branch, which is the chain at once. What is left in the pool is
// mined on the old branch before: the backend forks with an empty one only.
func (w *World) Fork(parent common.Hash) {
	w.t.Helper()
	w.mu.Lock()
	defer w.mu.Unlock()
	err := w.Backend.Fork(parent)
	for range 20 {
		if err == nil {
			return
		}
		w.Backend.Commit()
		err = w.Backend.Fork(parent)
	}
	w.check(err)
}

// Diverge makes a block that no other branch has: by a later time or, when the pool has taken transactions of the
// branch left behind up again and refuses that, by a transaction of its own.
func (w *World) Diverge() {
	w.t.Helper()
	w.mu.Lock()
	err := w.Backend.AdjustTime(20 * time.Second)
	w.mu.Unlock()
	if err != nil {
		to := w.Admin.Address()
		w.Send(w.Admin, &to, nil)
		w.Commit()
	}
}

// Head is the number and hash of the newest block.
func (w *World) Head() (uint64, common.Hash) {
	w.t.Helper()
	h, err := w.Backend.Client().HeaderByNumber(context.Background(), nil)
	w.check(err)
	return h.Number.Uint64(), h.Hash()
}

// Send puts a transaction into the pool, outside the lanes.
func (w *World) Send(from chain.Signer, to *common.Address, data []byte) common.Hash {
	w.t.Helper()
	ctx := context.Background()
	nonce, err := w.Backend.Client().PendingNonceAt(ctx, from.Address())
	w.check(err)
	tx, err := from.SignTx(types.NewTx(&types.LegacyTx{
		Nonce: nonce, GasPrice: big.NewInt(GasPrice), Gas: 15_000_000, To: to, Data: data,
	}), big.NewInt(ChainID))
	w.check(err)
	w.check(w.Backend.Client().SendTransaction(ctx, tx))
	return tx.Hash()
}

// Do sends a transaction, makes a block and fails the test unless it succeeded.
func (w *World) Do(from chain.Signer, to *common.Address, data []byte) *types.Receipt {
	w.t.Helper()
	hash := w.Send(from, to, data)
	w.Commit()
	r := w.Receipt(hash)
	if r == nil {
		w.t.Fatalf("transaction %s is not mined", hash)
	}
	if r.Status != types.ReceiptStatusSuccessful {
		w.t.Fatalf("transaction %s reverted", hash)
	}
	return r
}

// Receipt returns the receipt of a transaction, nil when it is not mined. A node that has not indexed its newest
// block yet is asked again.
func (w *World) Receipt(hash common.Hash) *types.Receipt {
	w.t.Helper()
	for {
		r, err := w.Backend.Client().TransactionReceipt(context.Background(), hash)
		switch {
		case err == nil:
			return r
		case errors.Is(err, ethereum.NotFound):
			return nil
		case !strings.Contains(err.Error(), "indexing is in progress"):
			w.t.Fatal(err)
		}
	}
}

func (w *World) deploy() {
	plan, err := deployment.New(deployment.Config{
		Deployer: w.Admin.Address(), Issuer: w.Admin.Address(), Sealers: []common.Address{w.Admin.Address()},
		Guardians: []common.Address{w.Admin.Address(), w.Owner.Address(), w.Doctor.Address()},
		Founders: []bindings.Organisation{
			{Org: Payer, Kind: bindings.KindPayer, Owner: w.Owner.Address(), DidHash: Random()},
			{Org: Provider, Kind: bindings.KindProvider, Owner: w.Doctor.Address(), DidHash: Random()},
		},
	})
	w.check(err)
	for _, s := range plan.Steps {
		to := &s.Address
		if s.Code != nil {
			to = nil
		}
		if r := w.Do(w.Admin, to, s.Data); s.Code != nil && r.ContractAddress != s.Address {
			w.t.Fatalf("%s is at %s, planned at %s", s.Name, r.ContractAddress, s.Address)
		}
	}
	w.Contracts = plan.Contracts
	c := &w.Contracts
	h, err := w.Backend.Client().HeaderByNumber(context.Background(), nil)
	w.check(err)
	w.Today = int32(h.Time / 86400)
	participants := bindings.NewParticipants()
	for _, lane := range w.Lanes {
		w.Do(w.Owner, &c.Participants, participants.PackDelegate(Payer, lane.Address(),
			bindings.PowerSettle|bindings.PowerAttest|bindings.PowerHold, 50_000, 10_000_000, w.Today+90))
		w.Do(w.Doctor, &c.Participants, participants.PackDelegate(Provider, lane.Address(), bindings.PowerSubmit, 0, 0, w.Today+90))
	}
	w.Fund(w.Owner, Payer, 1_000_000)
}

// Fund mints cents for the owner of a payer, who puts them into its escrow.
func (w *World) Fund(owner chain.Signer, payer uint32, cents int64) {
	w.t.Helper()
	c, amount, token := &w.Contracts, big.NewInt(cents), bindings.NewSettlementToken()
	w.Do(w.Admin, &c.SettlementToken, token.PackMint(owner.Address(), amount))
	w.Do(owner, &c.SettlementToken, token.PackApprove(c.Treasury, amount))
	w.Do(owner, &c.Treasury, bindings.NewTreasury().PackFund(payer, amount))
}

// Consent is a consent of the world's patient for the payer, and its signature.
func (w *World) Consent() (bindings.Grant, []byte) {
	w.t.Helper()
	h, err := w.Backend.Client().HeaderByNumber(context.Background(), nil)
	w.check(err)
	grant := bindings.Grant{
		Ref: Random(), Controller: crypto.PubkeyToAddress(w.Patient.PublicKey), GranteeOrg: Payer,
		Purposes: bindings.PurposePayment, Scopes: bindings.ScopesClaim, NotBefore: uint64(w.Today) * 86400,
		NotAfter: bindings.ConsentEnd(uint64(w.Today+365) * 86400), Basis: bindings.BasisConsent, PolicyVersion: 1, Terms: Random(),
		Nonce: Random(), Deadline: h.Time + 86400,
	}
	signature, err := bindings.SignTypedData(w.Patient, bindings.GrantTypedData(big.NewInt(ChainID), w.Contracts.Consents, grant))
	w.check(err)
	return grant, signature
}

// SignSupersede is a controller's signature under a grant that takes the place of another consent.
func (w *World) SignSupersede(key *ecdsa.PrivateKey, old [32]byte, next bindings.Grant) []byte {
	w.t.Helper()
	data := bindings.GrantTypedData(big.NewInt(ChainID), w.Contracts.Consents, next)
	data.Types["Supersede"] = []apitypes.Type{{Name: "oldRef", Type: "bytes32"}, {Name: "grant", Type: "Grant"}}
	data.PrimaryType, data.Message = "Supersede", apitypes.TypedDataMessage{"oldRef": hexutil.Encode(old[:]), "grant": data.Message}
	signature, err := bindings.SignTypedData(key, data)
	w.check(err)
	return signature
}

// Coverage is a coverage of the payer that covers today.
func (w *World) Coverage() bindings.Coverage {
	return bindings.Coverage{
		Ref: Random(), Payer: Payer, Plan: 1, StartDay: w.Today - 100, EndDay: w.Today + 265, Commitment: Random(),
	}
}

// Cover puts a consent and a coverage on chain and returns their refs.
func (w *World) Cover() (consent, coverage [32]byte) {
	w.t.Helper()
	grant, signature := w.Consent()
	w.Do(w.Admin, &w.Contracts.Consents, bindings.NewConsents().PackGrant(grant, signature))
	c := w.Coverage()
	w.Do(w.Owner, &w.Contracts.Eligibility, bindings.NewEligibility().PackAttest(c))
	return grant.Ref, c.Ref
}

// ClaimID is the id of a claim of this provider, whose number it begins with; services and attempt are random.
func ClaimID(provider uint32) [32]byte {
	claim := Random()
	binary.BigEndian.PutUint32(claim[:], provider)
	return claim
}

// Again is the id of another claim for the same services: only the attempt is another.
func Again(claim [32]byte) [32]byte {
	claim[31]++ // wraps to another attempt; those of Random are not all zero
	return claim
}

// Submission is a new claim of 150.00.
func (w *World) Submission(consent, coverage [32]byte) bindings.Submission {
	return bindings.Submission{
		Claim: ClaimID(Provider), Payer: Payer, Provider: Provider, Consent: consent, Coverage: coverage, Commitment: Random(),
		Charged: 15_000, ServiceDay: w.Today - 3,
	}
}

// Settlement pays 96.00 of a claim made by Submission.
func Settlement(claim [32]byte) bindings.Settlement {
	return bindings.Settlement{
		Claim: claim, Allowed: 12_000, Paid: 9_600, Patient: 2_400, Adjusted: 3_000, Decision: Random(),
	}
}

// Random is 32 random bytes.
func Random() (id [32]byte) {
	_, _ = rand.Read(id[:])
	return id
}
