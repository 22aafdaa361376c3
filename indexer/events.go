package indexer

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/careclear/careclear/bindings"
)

// Contracts are the addresses followed; one left zero is not followed.
type Contracts struct {
	AccessManager, AuditAnchor, Claims, Consents, Eligibility, Participants, Token, Treasury common.Address
}

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
	Subject     [32]byte // claim id, consent ref or coverage ref; zero when the event has none
	Value       any      // pointer to the event struct of package bindings (*bindings.ClaimsSettled); nil where not decoded
	Reason      string   // of Refused, GrantRefused and AttestRefused: name of the custom error

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
	subject bool // the first indexed argument is a bytes32
	decode  func(*types.Log) (any, error)
}

func newDecoder(c Contracts) (*decoder, error) {
	d := &decoder{contracts: map[common.Address]contract{}}
	claims, consents, eligibility := bindings.NewClaims(), bindings.NewConsents(), bindings.NewEligibility()
	participants, treasury, anchor := bindings.NewParticipants(), bindings.NewTreasury(), bindings.NewAuditAnchor()
	type decoders = map[string]func(*types.Log) (any, error)
	for _, f := range []struct {
		name    string
		address common.Address
		meta    *bind.MetaData
		decode  decoders
	}{
		{"AccessManager", c.AccessManager, &bindings.AccessManagerMetaData, nil},
		{"AuditAnchor", c.AuditAnchor, &bindings.AuditAnchorMetaData, decoders{
			"Anchored": as(anchor.UnpackAnchoredEvent),
		}},
		{"Claims", c.Claims, &bindings.ClaimsMetaData, decoders{
			"Submitted": as(claims.UnpackSubmittedEvent),
			"Settled":   as(claims.UnpackSettledEvent),
			"Denied":    as(claims.UnpackDeniedEvent),
			"Refused":   as(claims.UnpackRefusedEvent),
		}},
		{"Consents", c.Consents, &bindings.ConsentsMetaData, decoders{
			"ConsentGranted": as(consents.UnpackConsentGrantedEvent),
			"ConsentRevoked": as(consents.UnpackConsentRevokedEvent),
			"GrantRefused":   as(consents.UnpackGrantRefusedEvent),
		}},
		{"Eligibility", c.Eligibility, &bindings.EligibilityMetaData, decoders{
			"CoverageAttested":   as(eligibility.UnpackCoverageAttestedEvent),
			"CoverageTerminated": as(eligibility.UnpackCoverageTerminatedEvent),
			"AttestRefused":      as(eligibility.UnpackAttestRefusedEvent),
		}},
		{"Participants", c.Participants, &bindings.ParticipantsMetaData, decoders{
			"OrganisationRegistered": as(participants.UnpackOrganisationRegisteredEvent),
			"OrganisationSuspended":  as(participants.UnpackOrganisationSuspendedEvent),
			"OrganisationReinstated": as(participants.UnpackOrganisationReinstatedEvent),
			"OwnerChanged":           as(participants.UnpackOwnerChangedEvent),
			"Delegated":              as(participants.UnpackDelegatedEvent),
			"DelegationRevoked":      as(participants.UnpackDelegationRevokedEvent),
		}},
		{"SettlementToken", c.Token, &bindings.SettlementTokenMetaData, nil},
		{"Treasury", c.Treasury, &bindings.TreasuryMetaData, decoders{
			"Funded":    as(treasury.UnpackFundedEvent),
			"Withdrawn": as(treasury.UnpackWithdrawnEvent),
		}},
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
			events[e.ID] = event{name: name, subject: hasSubject(e), decode: f.decode[name]}
		}
		for name := range f.decode {
			if _, ok := parsed.Events[name]; !ok {
				return nil, fmt.Errorf("contract %s has no event %s: generate the bindings again", f.name, name)
			}
		}
		d.contracts[f.address] = contract{name: f.name, events: events}
	}
	if len(d.contracts) == 0 {
		return nil, fmt.Errorf("no contract address to follow")
	}
	return d, nil
}

func as[T any](unpack func(*types.Log) (*T, error)) func(*types.Log) (any, error) {
	return func(l *types.Log) (any, error) {
		v, err := unpack(l)
		if err != nil {
			return nil, err
		}
		return v, nil
	}
}

func hasSubject(e abi.Event) bool {
	for _, in := range e.Inputs {
		if in.Indexed {
			return in.Type.T == abi.FixedBytesTy && in.Type.Size == 32
		}
	}
	return false
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
	if known.subject && len(l.Topics) > 1 {
		e.Subject = l.Topics[1]
	}
	if known.decode == nil {
		return e, true, nil
	}
	if e.Value, err = known.decode(l); err != nil {
		return Event{}, false, fmt.Errorf("decode %s.%s in block %d, log %d: %w", c.name, known.name, l.BlockNumber, l.Index, err)
	}
	switch v := e.Value.(type) {
	case *bindings.ClaimsRefused:
		e.Reason = reason(v.Reason)
	case *bindings.ConsentsGrantRefused:
		e.Reason = reason(v.Reason)
	case *bindings.EligibilityAttestRefused:
		e.Reason = reason(v.Reason)
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
