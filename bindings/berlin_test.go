package bindings_test

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/careclear/careclear/bindings"
)

const (
	day      = 86400
	now      = 20000*day + 12*3600 // noon of day 20000
	today    = 20000
	payer    = 11
	provider = 21
	service  = 31
)

// berlin is an EVM under exactly the rules of our networks: Berlin, nothing later. Unlike the simulated backend it
// refuses newer opcodes and charges what our sealers charge.
type berlin struct {
	testing.TB
	config *params.ChainConfig
	state  *state.StateDB
}

func newBerlin(t testing.TB) *berlin {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	zero := new(big.Int)
	return &berlin{t, &params.ChainConfig{
		ChainID: big.NewInt(9021), HomesteadBlock: zero, EIP150Block: zero, EIP155Block: zero, EIP158Block: zero,
		ByzantiumBlock: zero, ConstantinopleBlock: zero, PetersburgBlock: zero, IstanbulBlock: zero, BerlinBlock: zero,
	}, db}
}

// send runs one transaction (to nil: a deployment) and returns what it used, with the intrinsic gas.
func (b *berlin) send(from common.Address, to *common.Address, data []byte) (gas uint64, logs []*types.Log, ret []byte, err error) {
	b.Helper()
	rules := b.config.Rules(big.NewInt(1), false, now)
	intrinsic, err := core.IntrinsicGas(data, nil, nil, from, to, new(uint256.Int), rules)
	if err != nil {
		b.Fatal(err)
	}
	evm := vm.NewEVM(vm.BlockContext{
		CanTransfer: core.CanTransfer, Transfer: core.Transfer, GetHash: func(uint64) common.Hash { return common.Hash{} },
		BlockNumber: big.NewInt(1), Time: now, Difficulty: big.NewInt(2), GasLimit: 60_000_000,
	}, b.state, b.config, vm.Config{})
	evm.SetTxContext(vm.TxContext{Origin: from, GasPrice: uint256.NewInt(1)})
	before := len(b.state.Logs())
	b.state.Prepare(rules, from, common.Address{}, to, vm.ActivePrecompiles(rules), nil)
	const limit = 60_000_000
	var left vm.GasBudget
	if to == nil {
		var at common.Address
		_, at, left, err = evm.Create(from, data, vm.NewGasBudget(limit, 0), new(uint256.Int))
		ret = at.Bytes()
	} else {
		b.state.SetNonce(from, b.state.GetNonce(from)+1, tracing.NonceChangeUnspecified)
		ret, left, err = evm.Call(from, *to, data, vm.NewGasBudget(limit, 0), new(uint256.Int))
	}
	used := intrinsic + limit - left.ExecutionGas
	used -= min(b.state.GetRefund(), used/2) // Berlin returns up to a half
	b.state.Finalise(rules)
	return used, b.state.Logs()[before:], ret, err
}

// must sends and fails the test on a revert.
func (b *berlin) must(from *ecdsa.PrivateKey, to common.Address, data []byte) (gas uint64, logs []*types.Log, ret []byte) {
	b.Helper()
	gas, logs, ret, err := b.send(crypto.PubkeyToAddress(from.PublicKey), &to, data)
	if err != nil {
		name, _ := bindings.ErrorName(ret)
		b.Fatalf("%v: %s %x", err, name, ret)
	}
	return gas, logs, ret
}

func (b *berlin) deploy(from *ecdsa.PrivateKey, bin string, constructor []byte) common.Address {
	b.Helper()
	_, _, ret, err := b.send(crypto.PubkeyToAddress(from.PublicKey), nil, append(common.FromHex(bin), constructor...))
	if err != nil {
		b.Fatalf("deploy: %v", err)
	}
	return common.BytesToAddress(ret)
}

// network is every contract deployed, with one payer, one provider and money in escrow.
type network struct {
	*berlin
	admin, payerKey, providerKey, settler, patient                                *ecdsa.PrivateKey
	manager, participants, consents, eligibility, token, treasury, claims, anchor common.Address
}

func newNetwork(t testing.TB) *network {
	t.Helper()
	n := &network{berlin: newBerlin(t)}
	for i, key := range []**ecdsa.PrivateKey{&n.admin, &n.payerKey, &n.providerKey, &n.settler, &n.patient} {
		*key = testKey(t, i+1)
	}
	admin := crypto.PubkeyToAddress(n.admin.PublicKey)
	n.manager = n.deploy(n.admin, bindings.AccessManagerMetaData.Bin, bindings.NewAccessManager().PackConstructor(admin))
	n.participants = n.deploy(n.admin, bindings.ParticipantsMetaData.Bin, bindings.NewParticipants().PackConstructor(n.manager))
	n.consents = n.deploy(n.admin, bindings.ConsentsMetaData.Bin, nil)
	n.eligibility = n.deploy(n.admin, bindings.EligibilityMetaData.Bin, bindings.NewEligibility().PackConstructor(n.participants))
	n.token = n.deploy(n.admin, bindings.SettlementTokenMetaData.Bin, bindings.NewSettlementToken().PackConstructor(n.manager))
	n.treasury = n.deploy(n.admin, bindings.TreasuryMetaData.Bin, bindings.NewTreasury().PackConstructor(n.manager, n.participants, n.token))
	n.claims = n.deploy(n.admin, bindings.ClaimsMetaData.Bin,
		bindings.NewClaims().PackConstructor(n.participants, n.consents, n.eligibility, n.treasury))
	n.anchor = n.deploy(n.admin, bindings.AuditAnchorMetaData.Bin, bindings.NewAuditAnchor().PackConstructor(n.participants))

	p, tr, tok := bindings.NewParticipants(), bindings.NewTreasury(), bindings.NewSettlementToken()
	n.must(n.admin, n.participants, p.PackSetClaims(n.claims))
	n.must(n.admin, n.treasury, tr.PackSetClaims(n.claims))
	n.must(n.admin, n.participants, p.PackRegisterMany([]bindings.Organisation{
		{Org: payer, Kind: bindings.KindPayer, Owner: crypto.PubkeyToAddress(n.payerKey.PublicKey)},
		{Org: provider, Kind: bindings.KindProvider, Owner: crypto.PubkeyToAddress(n.providerKey.PublicKey)},
		{Org: service, Kind: bindings.KindService, Owner: admin},
	}))
	n.must(n.payerKey, n.participants, p.PackDelegate(payer, crypto.PubkeyToAddress(n.settler.PublicKey),
		bindings.PowerSettle|bindings.PowerAttest, 100_000, 1<<50, today+365))
	n.must(n.providerKey, n.participants, p.PackDelegate(provider, crypto.PubkeyToAddress(n.settler.PublicKey),
		bindings.PowerSubmit, 0, 0, today+365))
	money := big.NewInt(1 << 50)
	n.must(n.admin, n.token, tok.PackMint(crypto.PubkeyToAddress(n.payerKey.PublicKey), money))
	n.must(n.payerKey, n.token, tok.PackApprove(n.treasury, money))
	n.must(n.payerKey, n.treasury, tr.PackFund(payer, money))
	return n
}

func testKey(t testing.TB, i int) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256(fmt.Appendf(nil, "careclear test key %d", i)))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func id(kind string, i int) [32]byte { return crypto.Keccak256Hash(fmt.Appendf(nil, "%s %d", kind, i)) }
