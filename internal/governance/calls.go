package governance

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/bindings/deployment"
)

// Book knows the contracts of a network by name and ABI, and whatever other accounts have a name: it turns words into
// calls and calls into words.
type Book struct {
	contracts map[string]common.Address
	abis      map[string]*abi.ABI
	people    map[string]common.Address
}

// NewBook makes a book. People are names of accounts that are no contracts of the network; it may be nil.
func NewBook(contracts deployment.Contracts, people map[string]common.Address) (Book, error) {
	b := Book{contracts: map[string]common.Address{}, abis: map[string]*abi.ABI{}, people: people}
	for name, at := range contracts.Named() {
		b.contracts[name] = *at
	}
	for name, meta := range map[string]*bind.MetaData{
		"AccessManager": &bindings.AccessManagerMetaData, "Appeals": &bindings.AppealsMetaData, "AuditAnchor": &bindings.AuditAnchorMetaData,
		"BreakGlass": &bindings.BreakGlassMetaData, "Claims": &bindings.ClaimsMetaData, "Consents": &bindings.ConsentsMetaData,
		"Council": &bindings.CouncilMetaData, "Eligibility": &bindings.EligibilityMetaData, "Guardians": &bindings.GuardiansMetaData,
		"Participants": &bindings.ParticipantsMetaData, "Sealers": &bindings.SealersMetaData,
		"SettlementToken": &bindings.SettlementTokenMetaData, "Timelock": &bindings.TimelockControllerMetaData,
		"Treasury": &bindings.TreasuryMetaData,
	} {
		parsed, err := meta.ParseABI()
		if err != nil {
			return b, fmt.Errorf("read the ABI of %s: %w", name, err)
		}
		b.abis[name] = parsed
	}
	return b, nil
}

// Parse reads a call: "Participants.suspend" and "103". A contract of a kind that is not the network's own, as a new one before it
// is in use, is named with its address: "Treasury@0x….setClaims". Arrays and structs are JSON, a bytes32 may be file:PATH for
// the hash of a document, a bytes4 "Appeals.setPanel" for its selector, an address the name of a contract.
func (b Book) Parse(function string, arguments []string) (Call, *abi.Method, error) {
	name, method, _ := strings.Cut(function, ".")
	name, at, elsewhere := strings.Cut(name, "@")
	contract, ok := b.abis[name]
	if !ok {
		return Call{}, nil, fmt.Errorf("there is no contract %q; known are %s", name, strings.Join(Names(), ", "))
	}
	target := b.contracts[name]
	p := parser{address: b.address, selector: b.selector}
	if elsewhere {
		var err error
		if target, err = p.account(at); err != nil {
			return Call{}, nil, fmt.Errorf("read %s: %w", function, err)
		}
	}
	m, ok := contract.Methods[method]
	if !ok {
		return Call{}, nil, fmt.Errorf("%s has no function %q; it has %s", name, method, strings.Join(functions(contract), ", "))
	}
	if len(arguments) != len(m.Inputs) {
		return Call{}, nil, fmt.Errorf("%s.%s takes %d arguments, not %d: %s", name, method, len(m.Inputs), len(arguments), m)
	}
	values := make([]any, len(arguments))
	for i, in := range m.Inputs {
		v, err := p.value(in.Type, in.Name, arguments[i])
		if err != nil {
			return Call{}, nil, fmt.Errorf("%s.%s: %w", name, method, err)
		}
		values[i] = v
	}
	data, err := contract.Pack(method, values...)
	if err != nil {
		return Call{}, nil, fmt.Errorf("%s.%s: %w", name, method, err)
	}
	return Call{Target: target, Data: data}, &m, nil
}

func functions(contract *abi.ABI) (names []string) {
	for name, m := range contract.Methods {
		if !m.IsConstant() {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

func (b Book) address(name string) (common.Address, bool) {
	if at, ok := b.contracts[name]; ok {
		return at, true
	}
	at, ok := b.people[name]
	return at, ok
}

func (b Book) selector(function string) ([]byte, bool) {
	name, method, _ := strings.Cut(function, ".")
	if contract, ok := b.abis[name]; ok {
		if m, ok := contract.Methods[method]; ok {
			return m.ID, true
		}
	}
	return nil, false
}

// Account is the name of an account, or its address.
func (b Book) Account(at common.Address) string {
	for name, a := range b.contracts {
		if a == at {
			return name
		}
	}
	for name, a := range b.people {
		if a == at {
			return name
		}
	}
	return at.Hex()
}

// Words says what a call does, also what it makes others do: "Timelock.schedule: Participants.setSpender(Claims, true)".
func (b Book) Words(call Call) string {
	if calls := waiting(call); len(calls) > 0 && call.Target == b.contracts["Timelock"] {
		words := make([]string, len(calls))
		for i, c := range calls {
			words[i] = b.Words(c)
		}
		return "through the time lock: " + strings.Join(words, " + ")
	}
	name, known := "", false
	for n, at := range b.contracts {
		if at == call.Target {
			name, known = n, true
		}
	}
	if !known {
		// A contract that is not the network's own: the function is known, what it does there is not.
		for _, n := range Names() {
			if _, err := b.method(n, call.Data); err == nil {
				return "contract " + call.Target.Hex() + strings.TrimPrefix(b.wordsOf(n, call), n)
			}
		}
		return fmt.Sprintf("%s: %#x", call.Target.Hex(), call.Data)
	}
	return b.wordsOf(name, call)
}

func (b Book) wordsOf(name string, call Call) string {
	m, err := b.method(name, call.Data)
	if err != nil {
		return fmt.Sprintf("%s: %#x", name, call.Data)
	}
	values, err := m.Inputs.Unpack(call.Data[4:])
	if err != nil {
		return fmt.Sprintf("%s.%s: %#x", name, m.Name, call.Data[4:])
	}
	return name + "." + m.Name + "(" + b.list(m.Inputs, values) + ")"
}

func (b Book) list(arguments abi.Arguments, values []any) string {
	words := make([]string, len(values))
	for i, v := range values {
		words[i] = b.words(arguments[i].Name, v)
	}
	return strings.Join(words, ", ")
}

func (b Book) method(name string, data []byte) (*abi.Method, error) {
	if len(data) < 4 {
		return nil, errors.New("no function")
	}
	return b.abis[name].MethodById(data[:4])
}

// Read asks a view function and says the answer in words.
func (b Book) Read(ctx context.Context, c Council, call Call, m *abi.Method) ([]string, error) {
	eth, err := c.Client.Eth(ctx)
	if err != nil {
		return nil, fmt.Errorf("reach a node: %w", err)
	}
	out, err := eth.CallContract(ctx, ethereum.CallMsg{To: &call.Target, Data: call.Data}, nil)
	if err != nil {
		return nil, b.refused(err)
	}
	values, err := m.Outputs.Unpack(out)
	if err != nil {
		return nil, fmt.Errorf("read the answer of %s: %w", m.Name, err)
	}
	words := make([]string, len(values))
	for i, v := range values {
		words[i] = b.words(m.Outputs[i].Name, v)
	}
	return words, nil
}

// waiting is what a call schedules in the time lock, nothing if it is another call.
func waiting(call Call) []Call {
	lock, err := bindings.TimelockControllerMetaData.ParseABI()
	if err != nil || len(call.Data) < 4 {
		return nil
	}
	m, err := lock.MethodById(call.Data[:4])
	if err != nil {
		return nil
	}
	values, err := m.Inputs.Unpack(call.Data[4:])
	if err != nil {
		return nil
	}
	switch m.Name {
	case "schedule":
		return []Call{{Target: values[0].(common.Address), Data: values[2].([]byte)}}
	case "scheduleBatch":
		targets, data := values[0].([]common.Address), values[2].([][]byte)
		if len(targets) != len(data) {
			return nil
		}
		calls := make([]Call, len(targets))
		for i := range targets {
			calls[i] = Call{Target: targets[i], Data: data[i]}
		}
		return calls
	}
	return nil
}

// unzip gives the calls as the time lock takes them.
func unzip(calls []Call) (targets []common.Address, values []*big.Int, data [][]byte) {
	for _, c := range calls {
		targets, values, data = append(targets, c.Target), append(values, new(big.Int)), append(data, c.Data)
	}
	return targets, values, data
}
