package indexer

import (
	"fmt"
	"reflect"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/bindings/deployment"
)

// Contracts are the addresses followed; one left zero is not followed.
type Contracts = deployment.Contracts

// Block is a block as it is indexed.
type Block struct {
	Number uint64
	Hash   common.Hash
	Parent common.Hash
	Time   time.Time
	Sealer common.Address // zero where the header carries no valid seal, as in the genesis
}

// Event is one event of a contract that is followed.
type Event struct {
	Contract    string // "Claims"
	Name        string // "Settled"; empty for a topic the bindings do not know
	BlockNumber uint64
	BlockHash   common.Hash
	LogIndex    int
	TxHash      common.Hash
	TxIndex     int
	Subject     [32]byte // claim id, consent ref, coverage ref ...: the first indexed word; zero when the event has none
	Value       any      // pointer to the event struct of package bindings (*bindings.ClaimsSettled); nil without a name
	Reason      string   // of the events of refused items: name of the custom error

	Address common.Address
	Topics  []common.Hash
	Data    []byte
}

// decoder turns logs into events; it is built once and only read then.
type decoder struct {
	contracts map[common.Address]contract
}

type contract struct {
	name   string
	events map[common.Hash]event
}

type event struct {
	name    string
	subject int           // topic of the subject; 0: it has none
	unpack  reflect.Value // method of the binding: func(*types.Log) (*Struct, error)
}

func newDecoder(c Contracts) (*decoder, error) {
	d := &decoder{contracts: map[common.Address]contract{}}
	for _, f := range []struct {
		name    string
		address common.Address
		meta    *bind.MetaData
		binding any
	}{
		{"AccessManager", c.AccessManager, &bindings.AccessManagerMetaData, bindings.NewAccessManager()},
		{"Appeals", c.Appeals, &bindings.AppealsMetaData, bindings.NewAppeals()},
		{"AuditAnchor", c.AuditAnchor, &bindings.AuditAnchorMetaData, bindings.NewAuditAnchor()},
		{"BreakGlass", c.BreakGlass, &bindings.BreakGlassMetaData, bindings.NewBreakGlass()},
		{"Claims", c.Claims, &bindings.ClaimsMetaData, bindings.NewClaims()},
		{"Consents", c.Consents, &bindings.ConsentsMetaData, bindings.NewConsents()},
		{"Council", c.Council, &bindings.CouncilMetaData, bindings.NewCouncil()},
		{"Eligibility", c.Eligibility, &bindings.EligibilityMetaData, bindings.NewEligibility()},
		{"Guardians", c.Guardians, &bindings.GuardiansMetaData, bindings.NewGuardians()},
		{"Participants", c.Participants, &bindings.ParticipantsMetaData, bindings.NewParticipants()},
		{"Sealers", c.Sealers, &bindings.SealersMetaData, bindings.NewSealers()},
		{"SettlementToken", c.SettlementToken, &bindings.SettlementTokenMetaData, bindings.NewSettlementToken()},
		{"Timelock", c.Timelock, &bindings.TimelockControllerMetaData, bindings.NewTimelockController()},
		{"Treasury", c.Treasury, &bindings.TreasuryMetaData, bindings.NewTreasury()},
	} {
		if f.address == (common.Address{}) {
			continue
		}
		if other, taken := d.contracts[f.address]; taken {
			return nil, fmt.Errorf("contracts %s and %s have one address %s", other.name, f.name, f.address)
		}
		parsed, err := f.meta.ParseABI()
		if err != nil {
			return nil, fmt.Errorf("parse the ABI of %s: %w", f.name, err)
		}
		events := map[common.Hash]event{}
		for name, e := range parsed.Events {
			unpack := reflect.ValueOf(f.binding).MethodByName("Unpack" + name + "Event")
			if !unpack.IsValid() {
				return nil, fmt.Errorf("the binding of %s does not know event %s: generate the bindings again", f.name, name)
			}
			events[e.ID] = event{name: name, subject: subjectOf(e), unpack: unpack}
		}
		d.contracts[f.address] = contract{name: f.name, events: events}
	}
	if len(d.contracts) == 0 {
		return nil, fmt.Errorf("no contract address to follow")
	}
	return d, nil
}

// subjectOf is the topic of the first indexed word.
func subjectOf(e abi.Event) int {
	topic := 0
	for _, in := range e.Inputs {
		if !in.Indexed {
			continue
		}
		topic++
		if in.Type.T == abi.FixedBytesTy && in.Type.Size == 32 {
			return topic
		}
	}
	return 0
}

// event decodes a log; ok is false for a contract not followed. It fails on a log that its ABI does not explain, which
// means that bindings and contract differ.
func (d *decoder) event(l *types.Log) (e Event, ok bool, err error) {
	c, followed := d.contracts[l.Address]
	if !followed {
		return Event{}, false, nil
	}
	e = Event{
		Contract: c.name, BlockNumber: l.BlockNumber, BlockHash: l.BlockHash, LogIndex: int(l.Index), TxHash: l.TxHash,
		TxIndex: int(l.TxIndex), Address: l.Address, Topics: l.Topics, Data: l.Data,
	}
	if len(l.Topics) == 0 {
		return e, true, nil
	}
	known, ok := c.events[l.Topics[0]]
	if !ok {
		return e, true, nil
	}
	e.Name = known.name
	if known.subject > 0 && len(l.Topics) > known.subject {
		e.Subject = l.Topics[known.subject]
	}
	out := known.unpack.Call([]reflect.Value{reflect.ValueOf(l)})
	if err, _ := out[1].Interface().(error); err != nil {
		return Event{}, false, fmt.Errorf("decode %s.%s in block %d, log %d: %w", c.name, known.name, l.BlockNumber, l.Index, err)
	}
	e.Value = out[0].Interface()
	if field := out[0].Elem().FieldByName("Reason"); field.IsValid() {
		if selector, refused := field.Interface().([4]byte); refused {
			e.Reason = reason(selector)
		}
	}
	return e, true, nil
}

// reason names a selector; one no contract of the bindings has keeps its four bytes.
func reason(selector [4]byte) string {
	if name, ok := bindings.ErrorName(selector[:]); ok {
		return name
	}
	return fmt.Sprintf("0x%x", selector)
}
