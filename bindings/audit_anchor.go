// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// Head is an auto generated low-level Go binding around an user-defined struct.
type Head struct {
	Sequence uint64
	Size     uint64
	Root     [32]byte
}

// AuditAnchorMetaData contains all meta data concerning the AuditAnchor contract.
var AuditAnchorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIParticipants\",\"name\":\"participants\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAnchorer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"head\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"}],\"name\":\"NotGrown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"previousRoot\",\"type\":\"bytes32\"}],\"name\":\"OutOfOrder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"stream\",\"type\":\"uint8\"}],\"name\":\"UnknownStream\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"stream\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"previousRoot\",\"type\":\"bytes32\"}],\"name\":\"Anchored\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"stream\",\"type\":\"uint8\"}],\"name\":\"head\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structHead\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"stream\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"previousRoot\",\"type\":\"bytes32\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "AuditAnchor",
	Bin: "0x60a0604052348015600f57600080fd5b50604051610661380380610661833981016040819052602c91603c565b6001600160a01b0316608052606a565b600060208284031215604d57600080fd5b81516001600160a01b0381168114606357600080fd5b9392505050565b6080516105cf6100926000396000818160ec01528181610187015261022c01526105cf6000f3fe608060405234801561001057600080fd5b50600436106100365760003560e01c80637ea2039e1461003b57806396d116ea14610050575b600080fd5b61004e6100493660046104e1565b610098565b005b61006361005e366004610545565b610444565b60408051825167ffffffffffffffff908116825260208085015190911690820152918101519082015260600160405180910390f35b600160ff851611156100c757604051638b7e1f9760e01b815260ff851660048201526024015b60405180910390fd5b60405163139c7bed60e01b815263ffffffff86166004820152600660248201526000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063139c7bed90604401602060405180830381865afa15801561013b573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061015f9190610578565b806101fa575060405163139c7bed60e01b815263ffffffff87166004820152600360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063139c7bed90604401602060405180830381865afa1580156101d6573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906101fa9190610578565b90508015806102a15750604051633dbf26c560e01b815263ffffffff87166004820152336024820152600860448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633dbf26c590606401602060405180830381865afa15801561027b573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061029f9190610578565b155b156102cd57604051631ffcd62360e11b815263ffffffff871660048201523360248201526044016100be565b63ffffffff861660009081526020818152604080832060ff8916845290915290206001810154831461032257600181015460405163654f907d60e11b81526004810191909152602481018490526044016100be565b805467ffffffffffffffff600160401b9091048116908616111580610345575083155b15610381578054604051630d4b6c7160e41b8152600160401b90910467ffffffffffffffff9081166004830152861660248201526044016100be565b805460009061039b9067ffffffffffffffff1660016105a1565b6001830186905582546fffffffffffffffffffffffffffffffff1916600160401b67ffffffffffffffff89811691820267ffffffffffffffff191692909217918316918217855560408051928352602083019190915281018790526060810186905290915060ff88169063ffffffff8a16907f99dc490e99f3d00c84bf90ddfe7e139522f1cf7807cad8365864e857c220189d9060800160405180910390a35050505050505050565b60408051606080820183526000808352602080840182905292840181905263ffffffff8616815280835283812060ff86168252835283902083519182018452805467ffffffffffffffff8082168452600160401b9091041692820192909252600190910154918101919091525b92915050565b803563ffffffff811681146104cb57600080fd5b919050565b803560ff811681146104cb57600080fd5b600080600080600060a086880312156104f957600080fd5b610502866104b7565b9450610510602087016104d0565b9350604086013567ffffffffffffffff8116811461052d57600080fd5b94979396509394606081013594506080013592915050565b6000806040838503121561055857600080fd5b610561836104b7565b915061056f602084016104d0565b90509250929050565b60006020828403121561058a57600080fd5b8151801515811461059a57600080fd5b9392505050565b67ffffffffffffffff81811683821601908111156104b157634e487b7160e01b600052601160045260246000fd",
}

// AuditAnchor is an auto generated Go binding around an Ethereum contract.
type AuditAnchor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AuditAnchor) GetABI() abi.ABI {
	return c.abi
}

// NewAuditAnchor creates a new instance of AuditAnchor.
func NewAuditAnchor() *AuditAnchor {
	parsed, err := AuditAnchorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AuditAnchor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AuditAnchor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address participants) returns()
func (auditAnchor *AuditAnchor) PackConstructor(participants common.Address) []byte {
	enc, err := auditAnchor.abi.Pack("", participants)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96d116ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function head(uint32 org, uint8 stream) view returns((uint64,uint64,bytes32))
func (auditAnchor *AuditAnchor) PackHead(org uint32, stream uint8) []byte {
	enc, err := auditAnchor.abi.Pack("head", org, stream)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96d116ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function head(uint32 org, uint8 stream) view returns((uint64,uint64,bytes32))
func (auditAnchor *AuditAnchor) TryPackHead(org uint32, stream uint8) ([]byte, error) {
	return auditAnchor.abi.Pack("head", org, stream)
}

// UnpackHead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x96d116ea.
//
// Solidity: function head(uint32 org, uint8 stream) view returns((uint64,uint64,bytes32))
func (auditAnchor *AuditAnchor) UnpackHead(data []byte) (Head, error) {
	out, err := auditAnchor.abi.Unpack("head", data)
	if err != nil {
		return *new(Head), err
	}
	out0 := *abi.ConvertType(out[0], new(Head)).(*Head)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ea2039e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post(uint32 org, uint8 stream, uint64 size, bytes32 root, bytes32 previousRoot) returns()
func (auditAnchor *AuditAnchor) PackPost(org uint32, stream uint8, size uint64, root [32]byte, previousRoot [32]byte) []byte {
	enc, err := auditAnchor.abi.Pack("post", org, stream, size, root, previousRoot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ea2039e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post(uint32 org, uint8 stream, uint64 size, bytes32 root, bytes32 previousRoot) returns()
func (auditAnchor *AuditAnchor) TryPackPost(org uint32, stream uint8, size uint64, root [32]byte, previousRoot [32]byte) ([]byte, error) {
	return auditAnchor.abi.Pack("post", org, stream, size, root, previousRoot)
}

// AuditAnchorAnchored represents a Anchored event raised by the AuditAnchor contract.
type AuditAnchorAnchored struct {
	Org          uint32
	Stream       uint8
	Sequence     uint64
	Size         uint64
	Root         [32]byte
	PreviousRoot [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const AuditAnchorAnchoredEventName = "Anchored"

// ContractEventName returns the user-defined event name.
func (AuditAnchorAnchored) ContractEventName() string {
	return AuditAnchorAnchoredEventName
}

// UnpackAnchoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Anchored(uint32 indexed org, uint8 indexed stream, uint64 sequence, uint64 size, bytes32 root, bytes32 previousRoot)
func (auditAnchor *AuditAnchor) UnpackAnchoredEvent(log *types.Log) (*AuditAnchorAnchored, error) {
	event := "Anchored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != auditAnchor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuditAnchorAnchored)
	if len(log.Data) > 0 {
		if err := auditAnchor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range auditAnchor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (auditAnchor *AuditAnchor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], auditAnchor.abi.Errors["NotAnchorer"].ID.Bytes()[:4]) {
		return auditAnchor.UnpackNotAnchorerError(raw[4:])
	}
	if bytes.Equal(raw[:4], auditAnchor.abi.Errors["NotGrown"].ID.Bytes()[:4]) {
		return auditAnchor.UnpackNotGrownError(raw[4:])
	}
	if bytes.Equal(raw[:4], auditAnchor.abi.Errors["OutOfOrder"].ID.Bytes()[:4]) {
		return auditAnchor.UnpackOutOfOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], auditAnchor.abi.Errors["UnknownStream"].ID.Bytes()[:4]) {
		return auditAnchor.UnpackUnknownStreamError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AuditAnchorNotAnchorer represents a NotAnchorer error raised by the AuditAnchor contract.
type AuditAnchorNotAnchorer struct {
	Org    uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAnchorer(uint32 org, address caller)
func AuditAnchorNotAnchorerErrorID() common.Hash {
	return common.HexToHash("0x3ff9ac46b8dfca6672f40f2cf417ae55f331ec9b57e919c0374dbe9f167b16a7")
}

// UnpackNotAnchorerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAnchorer(uint32 org, address caller)
func (auditAnchor *AuditAnchor) UnpackNotAnchorerError(raw []byte) (*AuditAnchorNotAnchorer, error) {
	out := new(AuditAnchorNotAnchorer)
	if err := auditAnchor.abi.UnpackIntoInterface(out, "NotAnchorer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuditAnchorNotGrown represents a NotGrown error raised by the AuditAnchor contract.
type AuditAnchorNotGrown struct {
	Head uint64
	Size uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGrown(uint64 head, uint64 size)
func AuditAnchorNotGrownErrorID() common.Hash {
	return common.HexToHash("0xd4b6c7100c1c7d663728f9da3307cd1ba2faa3e9d229f6b156f3db93c1bc1c4e")
}

// UnpackNotGrownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGrown(uint64 head, uint64 size)
func (auditAnchor *AuditAnchor) UnpackNotGrownError(raw []byte) (*AuditAnchorNotGrown, error) {
	out := new(AuditAnchorNotGrown)
	if err := auditAnchor.abi.UnpackIntoInterface(out, "NotGrown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuditAnchorOutOfOrder represents a OutOfOrder error raised by the AuditAnchor contract.
type AuditAnchorOutOfOrder struct {
	Head         [32]byte
	PreviousRoot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfOrder(bytes32 head, bytes32 previousRoot)
func AuditAnchorOutOfOrderErrorID() common.Hash {
	return common.HexToHash("0xca9f20fa2f1d9f5fccf6629144ce2b03f7adf63a12cac8e2fc101d5be8d04468")
}

// UnpackOutOfOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfOrder(bytes32 head, bytes32 previousRoot)
func (auditAnchor *AuditAnchor) UnpackOutOfOrderError(raw []byte) (*AuditAnchorOutOfOrder, error) {
	out := new(AuditAnchorOutOfOrder)
	if err := auditAnchor.abi.UnpackIntoInterface(out, "OutOfOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuditAnchorUnknownStream represents a UnknownStream error raised by the AuditAnchor contract.
type AuditAnchorUnknownStream struct {
	Stream uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownStream(uint8 stream)
func AuditAnchorUnknownStreamErrorID() common.Hash {
	return common.HexToHash("0x8b7e1f972d87d002a7624f1a62232147b6c344d8b0ea791a8a21b9a8044abca8")
}

// UnpackUnknownStreamError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownStream(uint8 stream)
func (auditAnchor *AuditAnchor) UnpackUnknownStreamError(raw []byte) (*AuditAnchorUnknownStream, error) {
	out := new(AuditAnchorUnknownStream)
	if err := auditAnchor.abi.UnpackIntoInterface(out, "UnknownStream", raw); err != nil {
		return nil, err
	}
	return out, nil
}
