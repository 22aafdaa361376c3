package clique

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/careclear/careclear/devnet/internal/proc"
)

// GasPrice is the price in wei of every transaction on the network.
const GasPrice = 1

// Names of the files of a network's directory.
const (
	stateFile   = "network.json"
	genesisFile = "genesis.json"
	lockFile    = "lock"
)

// alloted is what every address of Config.Alloc has in block 0: 10^27 wei.
var alloted = new(big.Int).Exp(big.NewInt(10), big.NewInt(27), nil)

// state is what a directory remembers of its network. It is written once when the network is made and again when
// ports are chosen anew or the hash of block 0 becomes known.
type state struct {
	Version       int              `json:"version"`
	ChainID       uint64           `json:"chainId"`
	Period        uint64           `json:"periodSeconds"`
	GasLimit      uint64           `json:"gasLimit"`
	Alloc         []common.Address `json:"alloc"`
	GenesisSHA256 string           `json:"genesisSha256"` // of genesis.json
	GenesisHash   common.Hash      `json:"genesisHash"`   // of block 0; zero until first started
	Nodes         []*nodeState     `json:"nodes"`         // sealers first
}

type nodeState struct {
	Name    string         `json:"name"`
	Address common.Address `json:"address,omitzero"` // sealers only
	Enode   string         `json:"enode"`            // public key of the node, hex
	P2P     int            `json:"p2pPort"`
	HTTP    int            `json:"httpPort,omitempty"` // followers only
	WS      int            `json:"wsPort,omitempty"`
}

func (n *nodeState) sealer() bool { return n.Address != common.Address{} }

func (n *nodeState) url() string {
	return fmt.Sprintf("enode://%s@127.0.0.1:%d?discport=0", n.Enode, n.P2P)
}

func (s *state) sealers() (n int) {
	for _, node := range s.Nodes {
		if node.sealer() {
			n++
		}
	}
	return n
}

// load reads a directory's network, or returns nil when there is none.
func load(dir string) (*state, error) {
	data, err := os.ReadFile(filepath.Join(dir, stateFile))
	if errors.Is(err, fs.ErrNotExist) {
		if left, _ := filepath.Glob(filepath.Join(dir, "*", "geth", "chaindata")); len(left) > 0 {
			return nil, fmt.Errorf("%s holds chain data but no %s: remove the directory to begin a new network", dir, stateFile)
		}
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the network's state: %w", err)
	}
	var s state
	if err := json.Unmarshal(data, &s); err != nil {
		return nil, fmt.Errorf("reading %s: %w; remove %s to begin a new network", filepath.Join(dir, stateFile), err, dir)
	}
	if s.Version != 1 {
		return nil, fmt.Errorf("%s is of version %d, this program knows version 1: use the program that made it, or remove %s to begin a new network", stateFile, s.Version, dir)
	}
	return &s, nil
}

func (s *state) save(dir string) error {
	data, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return fmt.Errorf("writing the network's state: %w", err)
	}
	return proc.WriteFile(filepath.Join(dir, stateFile), append(data, '\n'))
}

// create makes keys, ports and genesis of a new network. The state is written last: a directory without it is begun
// again.
func create(cfg Config) (*state, error) {
	s := &state{Version: 1, ChainID: cfg.ChainID, Period: cfg.Period, GasLimit: cfg.GasLimit, Alloc: sorted(cfg.Alloc)}
	for i := range cfg.Signers {
		if err := s.addNode(cfg.Dir, fmt.Sprintf("sealer%d", i), true); err != nil {
			return nil, err
		}
	}
	for i := range cfg.Followers {
		if err := s.addNode(cfg.Dir, fmt.Sprintf("follower%d", i), false); err != nil {
			return nil, err
		}
	}
	genesis, err := s.genesis()
	if err != nil {
		return nil, err
	}
	if err := proc.WriteFile(filepath.Join(cfg.Dir, genesisFile), genesis); err != nil {
		return nil, err
	}
	sum := sha256.Sum256(genesis)
	s.GenesisSHA256 = hex.EncodeToString(sum[:])
	return s, s.save(cfg.Dir)
}

// check refuses a configuration that asks for another chain than the directory holds. What the caller left to
// default has been taken from the state before.
func (s *state) check(cfg Config) error {
	var diff string
	switch {
	case cfg.ChainID != s.ChainID:
		diff = fmt.Sprintf("chain id %d, asked %d", s.ChainID, cfg.ChainID)
	case cfg.Signers != s.sealers():
		diff = fmt.Sprintf("%d sealers, asked %d", s.sealers(), cfg.Signers)
	case cfg.Period != s.Period:
		diff = fmt.Sprintf("a period of %d s, asked %d s", s.Period, cfg.Period)
	case cfg.GasLimit != s.GasLimit:
		diff = fmt.Sprintf("a gas limit of %d, asked %d", s.GasLimit, cfg.GasLimit)
	case cfg.Alloc != nil && !slices.Equal(sorted(cfg.Alloc), s.Alloc):
		diff = "other funded accounts than asked"
	default:
		data, err := os.ReadFile(filepath.Join(cfg.Dir, genesisFile))
		if err != nil {
			return fmt.Errorf("reading the genesis: %w; remove %s to begin a new network", err, cfg.Dir)
		}
		if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != s.GenesisSHA256 {
			diff = "a " + genesisFile + " that was changed after the network was made"
		} else {
			return nil
		}
	}
	return fmt.Errorf("the network in %s has %s: ask for what it has, choose another directory, or remove it to begin a new network", cfg.Dir, diff)
}

// addNode makes a node's folder: node key, and for a sealer its account with a random password in a file.
func (s *state) addNode(dir, name string, sealer bool) error {
	home := filepath.Join(dir, name)
	if err := os.RemoveAll(home); err != nil {
		return fmt.Errorf("clearing %s: %w", home, err)
	}
	if err := os.MkdirAll(home, 0o700); err != nil {
		return fmt.Errorf("making the folder of %s: %w", name, err)
	}
	key, err := crypto.GenerateKey()
	if err != nil {
		return fmt.Errorf("making the node key of %s: %w", name, err)
	}
	if err := proc.WriteFile(filepath.Join(home, "nodekey"), []byte(hex.EncodeToString(crypto.FromECDSA(key)))); err != nil {
		return err
	}
	n := &nodeState{Name: name, Enode: hex.EncodeToString(crypto.FromECDSAPub(&key.PublicKey)[1:])}
	if sealer {
		secret := make([]byte, 24)
		rand.Read(secret)
		password := hex.EncodeToString(secret)
		if err := proc.WriteFile(filepath.Join(home, "password"), []byte(password+"\n")); err != nil {
			return err
		}
		ks := keystore.NewKeyStore(filepath.Join(home, "keystore"), keystore.LightScryptN, keystore.LightScryptP)
		account, err := ks.NewAccount(password)
		if err != nil {
			return fmt.Errorf("making the account of %s: %w", name, err)
		}
		n.Address = account.Address
	}
	s.Nodes = append(s.Nodes, n)
	return s.choosePorts(n)
}

// choosePorts gives a node free ports that no other node of the network has.
func (s *state) choosePorts(n *nodeState) (err error) {
	if n.P2P, err = s.freePort(); err != nil || n.sealer() {
		return err
	}
	if n.HTTP, err = s.freePort(); err != nil {
		return err
	}
	n.WS, err = s.freePort()
	return err
}

// freePort finds a port that no node of the network has.
func (s *state) freePort() (int, error) {
	var taken []int
	for _, n := range s.Nodes {
		taken = append(taken, n.P2P, n.HTTP, n.WS)
	}
	return proc.FreePort(taken...)
}

// genesis is block 0 at the Berlin rules. There is no londonBlock: its base fee would halve the network under load.
func (s *state) genesis() ([]byte, error) {
	config := map[string]any{"chainId": s.ChainID, "clique": map[string]uint64{"period": s.Period, "epoch": 30000}}
	for _, fork := range []string{"homestead", "eip150", "eip155", "eip158", "byzantium", "constantinople", "petersburg", "istanbul", "berlin"} {
		config[fork+"Block"] = 0
	}
	var signers []common.Address
	for _, n := range s.Nodes {
		if n.sealer() {
			signers = append(signers, n.Address)
		}
	}
	extra := make([]byte, 32) // vanity
	for _, a := range sorted(signers) {
		extra = append(extra, a[:]...)
	}
	extra = append(extra, make([]byte, crypto.SignatureLength)...)
	alloc := map[string]any{}
	for _, a := range s.Alloc {
		alloc[hex.EncodeToString(a[:])] = map[string]string{"balance": hexutil.EncodeBig(alloted)}
	}
	data, err := json.MarshalIndent(map[string]any{
		"config": config, "difficulty": "0x1", "gasLimit": hexutil.EncodeUint64(s.GasLimit),
		"extraData": hexutil.Encode(extra), "alloc": alloc,
	}, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("writing the genesis: %w", err)
	}
	return append(data, '\n'), nil
}

func sorted(in []common.Address) []common.Address {
	out := slices.Clone(in)
	slices.SortFunc(out, func(a, b common.Address) int { return bytes.Compare(a[:], b[:]) })
	return slices.Compact(out)
}
