package bindings_test

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"testing"
	"time"

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
	"github.com/careclear/careclear/bindings/deployment"
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

func (b *berlin) deploy(from *ecdsa.PrivateKey, name string, code []byte) common.Address {
	b.Helper()
	_, _, ret, err := b.send(crypto.PubkeyToAddress(from.PublicKey), nil, code)
	if err != nil {
		b.Fatalf("deploy %s: %v", name, err)
	}
	return common.BytesToAddress(ret)
}

// network is every contract deployed, with one payer, one provider and money in escrow; more organisations if asked for.
type network struct {
	*berlin
	deployment.Contracts
	code                                           map[string]common.Address // every contract created, registries and their proxies
	admin, payerKey, providerKey, settler, patient *ecdsa.PrivateKey
}

func newNetwork(t testing.TB, more ...bindings.Organisation) *network {
	t.Helper()
	n := &network{berlin: newBerlin(t), code: map[string]common.Address{}}
	for i, key := range []**ecdsa.PrivateKey{&n.admin, &n.payerKey, &n.providerKey, &n.settler, &n.patient} {
		*key = testKey(t, i+1)
	}
	admin := crypto.PubkeyToAddress(n.admin.PublicKey)
	plan, err := deployment.New(deployment.Config{
		Deployer: admin, Issuer: admin, Seats: []uint32{payer, provider, service}, Delay: 48 * time.Hour, Sealers: []common.Address{{1}}, Guardians: []common.Address{{1}, {2}, {3}},
		Founders: append([]bindings.Organisation{
			{Org: payer, Kind: bindings.KindPayer, Owner: crypto.PubkeyToAddress(n.payerKey.PublicKey)},
			{Org: provider, Kind: bindings.KindProvider, Owner: crypto.PubkeyToAddress(n.providerKey.PublicKey)},
			{Org: service, Kind: bindings.KindService, Owner: admin},
		}, more...),
	})
	if err != nil {
		t.Fatal(err)
	}
	n.Contracts = plan.Contracts
	n.code["Timelock"] = plan.Contracts.Timelock
	for _, s := range plan.Steps {
		if s.Code != nil {
			if at := n.deploy(n.admin, s.Name, s.Data); at != s.Address {
				t.Fatalf("%s is at %s, planned at %s", s.Name, at, s.Address)
			}
			n.code[s.Name] = s.Address
		} else {
			n.must(n.admin, s.Address, s.Data)
		}
	}

	p, tr, tok := bindings.NewParticipants(), bindings.NewTreasury(), bindings.NewSettlementToken()
	n.must(n.payerKey, n.Participants, p.PackDelegate(payer, crypto.PubkeyToAddress(n.settler.PublicKey),
		bindings.PowerSettle|bindings.PowerAttest, 100_000, 1<<39, today+365))
	n.must(n.providerKey, n.Participants, p.PackDelegate(provider, crypto.PubkeyToAddress(n.settler.PublicKey),
		bindings.PowerSubmit, 0, 0, today+365))
	money := big.NewInt(1 << 50)
	n.must(n.admin, n.SettlementToken, tok.PackMint(crypto.PubkeyToAddress(n.payerKey.PublicKey), money))
	n.must(n.payerKey, n.SettlementToken, tok.PackApprove(n.Treasury, money))
	n.must(n.payerKey, n.Treasury, tr.PackFund(payer, money))
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
