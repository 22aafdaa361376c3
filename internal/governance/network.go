package governance

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/careclear/careclear/bindings/deployment"
	"github.com/careclear/careclear/internal/chain"
)

// Network says where a network is and which contracts it runs on. Operators pass it on as a file.
type Network struct {
	RPC       []string                  `json:"rpc"` // nodes, http, ws or the path of a socket
	ChainID   uint64                    `json:"chainId"`
	Genesis   common.Hash               `json:"genesis"`
	Contracts map[string]common.Address `json:"contracts"`
	Clique    string                    `json:"clique,omitempty"` // a node that answers clique_getSigners: only its operator reaches it
}

// NewNetwork describes a network.
func NewNetwork(rpc []string, chainID uint64, genesis common.Hash, contracts deployment.Contracts) Network {
	n := Network{RPC: rpc, ChainID: chainID, Genesis: genesis, Contracts: map[string]common.Address{}}
	for name, at := range contracts.Named() {
		n.Contracts[name] = *at
	}
	return n
}

// ReadNetwork reads a network's file.
func ReadNetwork(path string) (Network, error) {
	var n Network
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return n, fmt.Errorf("there is no network at %s: name its file with --network, or a running devnet's --data-dir", path)
	}
	if err != nil {
		return n, fmt.Errorf("read the network's file: %w", err)
	}
	if err := json.Unmarshal(b, &n); err != nil {
		return n, fmt.Errorf("read %s: %w", path, err)
	}
	known := (&deployment.Contracts{}).Named()
	for name := range n.Contracts {
		if known[name] == nil {
			return n, fmt.Errorf("read %s: this build knows no contract %s", path, name)
		}
	}
	for name := range known {
		if n.Contracts[name] == (common.Address{}) {
			return n, fmt.Errorf("read %s: it has no address of %s", path, name)
		}
	}
	return n, nil
}

// Write puts the network into a file, whole or not at all.
func (n Network) Write(path string) error {
	b, err := json.MarshalIndent(n, "", "  ")
	if err != nil {
		return fmt.Errorf("encode the network: %w", err)
	}
	if err := os.WriteFile(path+".new", append(b, '\n'), 0o600); err != nil {
		return fmt.Errorf("write the network's file: %w", err)
	}
	if err := os.Rename(path+".new", path); err != nil {
		return fmt.Errorf("write the network's file: %w", err)
	}
	return nil
}

// Dial connects to the network and returns its council. The caller closes Council.Client.
func (n Network) Dial(ctx context.Context) (Council, error) {
	client, err := chain.Dial(ctx, n.RPC, n.ChainID, n.Genesis)
	if err != nil {
		return Council{}, fmt.Errorf("connect to the network: %w", err)
	}
	c := Council{Client: client}
	for name, at := range c.Contracts.Named() {
		*at = n.Contracts[name]
	}
	return c, nil
}

// Names of the contracts, sorted.
func Names() []string {
	var names []string
	for name := range (&deployment.Contracts{}).Named() {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
