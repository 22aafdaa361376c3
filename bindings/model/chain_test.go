package model_test

import (
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
	"pgregory.net/rapid"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/bindings/deployment"
	"github.com/careclear/careclear/bindings/model"
)

// chain is the contracts in an EVM under Berlin rules, without blocks: the time is said with every call. It speaks the
// model's language: names for keys and references, events as lines.
type chain struct {
	deployment.Contracts
	config *params.ChainConfig
	state  *state.StateDB
	abis   map[common.Address]abi.ABI
	keys   map[model.Key]*ecdsa.PrivateKey
	names  map[[32]byte]string
	sent   int
}

func newChain(t testing.TB, keys []model.Key) *chain {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	zero := new(big.Int)
	c := &chain{config: &params.ChainConfig{
		ChainID: big.NewInt(9021), HomesteadBlock: zero, EIP150Block: zero, EIP155Block: zero, EIP158Block: zero,
		ByzantiumBlock: zero, ConstantinopleBlock: zero, PetersburgBlock: zero, IstanbulBlock: zero, BerlinBlock: zero,
	}, state: db, keys: map[model.Key]*ecdsa.PrivateKey{}, names: map[[32]byte]string{{}: "-"}}
	for _, key := range keys {
		if c.keys[key], err = crypto.ToECDSA(crypto.Keccak256([]byte("careclear model key " + key))); err != nil {
			t.Fatal(err)
		}
	}
	return c
}

// copy is another chain that goes its own way.
func (c *chain) copy() *chain {
	d := *c
	d.state, d.names = c.state.Copy(), maps.Clone(c.names)
	return &d
}

func (c *chain) address(key model.Key) common.Address {
	if c.keys[key] == nil {
		return common.Address{}
	}
	return crypto.PubkeyToAddress(c.keys[key].PublicKey)
}

// word is the 32 bytes a name stands for, and is remembered.
func (c *chain) word(name string) [32]byte {
	if name == "" {
		return [32]byte{}
	}
	w := crypto.Keccak256Hash([]byte(name))
	if slices.Contains(twins, name) {
		one := c.word(coverages[0])
		copy(w[29:], one[29:])
	}
	c.names[w] = name
	return w
}

func (c *chain) id(id model.ID) (w [32]byte) {
	binary.BigEndian.PutUint32(w[:], uint32(id.Provider))
	if id.Service != "" {
		copy(w[4:28], crypto.Keccak256([]byte("service "+id.Service)))
	}
	binary.BigEndian.PutUint32(w[28:], id.Attempt)
	if w != ([32]byte{}) {
		c.names[w] = id.String()
	}
	return w
}

func (c *chain) evm(now int64) *vm.EVM {
	return vm.NewEVM(vm.BlockContext{
		CanTransfer: core.CanTransfer, Transfer: core.Transfer, GetHash: func(uint64) common.Hash { return common.Hash{} },
		BlockNumber: big.NewInt(1), Time: uint64(now), Difficulty: big.NewInt(2), GasLimit: 60_000_000,
	}, c.state, c.config, vm.Config{})
}

// send runs one transaction and returns its events as lines, or the error it reverted with.
func (c *chain) send(by model.Key, now int64, to *common.Address, data []byte) (events []string, refusal model.Refusal, at common.Address, err error) {
	from := c.address(by)
	rules := c.config.Rules(big.NewInt(1), false, uint64(now))
	evm := c.evm(now)
	evm.SetTxContext(vm.TxContext{Origin: from, GasPrice: uint256.NewInt(1)})
	c.sent++
	hash := common.BigToHash(big.NewInt(int64(c.sent)))
	c.state.SetTxContext(hash, c.sent, 0)
	c.state.Prepare(rules, from, common.Address{}, to, vm.ActivePrecompiles(rules), nil)
	defer c.state.Finalise(rules)
	const limit = 60_000_000
	if to == nil {
		_, at, _, err = evm.Create(from, data, vm.NewGasBudget(limit, 0), new(uint256.Int))
		return nil, "", at, err
	}
	c.state.SetNonce(from, c.state.GetNonce(from)+1, tracing.NonceChangeUnspecified)
	ret, _, err := evm.Call(from, *to, data, vm.NewGasBudget(limit, 0), new(uint256.Int))
	if err != nil {
		name, ok := bindings.ErrorName(ret)
		if !ok || name == "Panic" || name == "Error" {
			return nil, "", at, fmt.Errorf("%w: %s %x", err, name, ret)
		}
		return nil, model.Refusal(name), at, nil
	}
	for _, log := range c.state.GetLogs(hash, 1, common.Hash{}, uint64(now)) {
		line, err := c.line(log)
		if err != nil {
			return nil, "", at, err
		}
		events = append(events, line)
	}
	return events, "", at, nil
}

// spoken are the arguments of an event the model speaks of, where it does not of all.
var spoken = map[string][]int{"ConsentGranted": {0}, "ConsentRevoked": {0}, "CoverageAttested": {0, 1, 3, 4, 5}}

// line is an event as the model logs it.
func (c *chain) line(log *types.Log) (string, error) {
	contract := c.abis[log.Address]
	event, err := contract.EventByID(log.Topics[0])
	if err != nil {
		return "", fmt.Errorf("event of %v: %w", log.Address, err)
	}
	var indexed abi.Arguments
	for _, in := range event.Inputs {
		if in.Indexed {
			indexed = append(indexed, in)
		}
	}
	values := map[string]any{}
	if err := abi.ParseTopicsIntoMap(values, indexed, log.Topics[1:]); err != nil {
		return "", err
	}
	if err := event.Inputs.UnpackIntoMap(values, log.Data); err != nil {
		return "", err
	}
	words := []string{event.Name}
	for i, in := range event.Inputs {
		if only, some := spoken[event.Name]; !some || slices.Contains(only, i) {
			words = append(words, c.say(values[in.Name]))
		}
	}
	return strings.Join(words, " "), nil
}

func (c *chain) say(value any) string {
	switch v := value.(type) {
	case [32]byte:
		if name, ok := c.names[v]; ok {
			return name
		}
		return common.Hash(v).Hex()
	case [4]byte:
		name, _ := bindings.ErrorName(v[:])
		return name
	case common.Address:
		if v == (common.Address{}) {
			return ""
		}
		for key := range c.keys {
			if c.address(key) == v {
				return string(key)
			}
		}
		return v.Hex()
	}
	return fmt.Sprint(value)
}

// reader asks views, and stops the test when one fails.
type reader struct {
	rapid.TB
	*chain
	evm *vm.EVM
}

func ask[T any](r reader, at common.Address, data []byte, unpack func([]byte) (T, error)) T {
	ret, _, err := r.evm.StaticCall(common.Address{}, at, data, vm.NewGasBudget(10_000_000, 0))
	if err != nil {
		r.Fatalf("asking %v: %v %x", at, err, ret)
	}
	value, err := unpack(ret)
	if err != nil {
		r.Fatal(err)
	}
	return value
}

// named is a bytes32 answer as its name.
func (r reader) named(unpack func([]byte) ([32]byte, error)) func([]byte) (string, error) {
	return func(data []byte) (string, error) {
		w, err := unpack(data)
		return r.say(w), err
	}
}
