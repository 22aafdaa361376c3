package governance

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// implementationSlot is where an ERC-1967 proxy keeps the address of its code.
var implementationSlot = common.HexToHash("0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc")

// Implementation is where the code of a registry lies, by the name of its proxy.
func (c Council) Implementation(ctx context.Context, name string) (common.Address, error) {
	proxy, ok := c.Contracts.Named()[name]
	if !ok {
		return common.Address{}, fmt.Errorf("there is no contract %s", name)
	}
	eth, err := c.Client.Eth(ctx)
	if err != nil {
		return common.Address{}, fmt.Errorf("reach a node: %w", err)
	}
	word, err := eth.StorageAt(ctx, *proxy, implementationSlot, nil)
	if err != nil {
		return common.Address{}, fmt.Errorf("read where the code of %s is: %w", name, err)
	}
	at := common.BytesToAddress(word)
	if at == (common.Address{}) {
		return at, fmt.Errorf("%s is no proxy", name)
	}
	return at, nil
}

// SameCode says whether creation code would give the code that lies at an address. The code of an upgradeable contract names its own
// address, which is put in.
func (c Council) SameCode(ctx context.Context, at common.Address, creation []byte) (bool, error) {
	eth, err := c.Client.Eth(ctx)
	if err != nil {
		return false, fmt.Errorf("reach a node: %w", err)
	}
	there, err := eth.CodeAt(ctx, at, nil)
	if err != nil {
		return false, fmt.Errorf("read the code at %s: %w", at, err)
	}
	if len(there) == 0 {
		return false, errors.New("there is no code at " + at.Hex())
	}
	// An account nobody has makes it in a call: its first contract has this address.
	from := common.BytesToAddress(crypto.Keccak256([]byte("careclear verifies")))
	made, err := eth.CallContract(ctx, ethereum.CallMsg{From: from, Data: creation}, nil)
	if err != nil {
		return false, fmt.Errorf("create the contract in a call: %w", err)
	}
	here := crypto.CreateAddress(from, 0)
	return bytes.Equal(bytes.ReplaceAll(made, here[:], at[:]), there), nil
}
