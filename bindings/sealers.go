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

// SealersMetaData contains all meta data concerning the Sealers contract.
var SealersMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"sealers_\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sealer\",\"type\":\"address\"}],\"name\":\"InvalidSealer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LastSealer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TooManySealers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sealer\",\"type\":\"address\"}],\"name\":\"UnknownSealer\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sealer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"SealerAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sealer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"SealerRemoved\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sealer\",\"type\":\"address\"}],\"name\":\"add\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sealer\",\"type\":\"address\"}],\"name\":\"isSealer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sealer\",\"type\":\"address\"}],\"name\":\"remove\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sealers\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Sealers",
	Bin: "0x608060405234801561001057600080fd5b50604051610c47380380610c4783398101604081905261002f9161025f565b81610039816100a0565b50805160000361005c5760405163129efef560e21b815260040160405180910390fd5b60005b81518110156100985761009082828151811061007d5761007d610342565b60200260200101516100f460201b60201c565b60010161005f565b505050610358565b600080546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b601961010060016101b2565b0361011e576040516305ad119160e01b815260040160405180910390fd5b6001600160a01b038116158061013c575061013a6001826101c2565b155b1561016957604051636c0aa98d60e01b81526001600160a01b038216600482015260240160405180910390fd5b6001600160a01b0381167fe068d7fffb09d04f343a9a9a4442cd229301fbcb6e5c9a69b68503cd66642cc061019e60016101b2565b60405190815260200160405180910390a250565b60006101bc825490565b92915050565b60006101d7836001600160a01b0384166101de565b9392505050565b6000818152600183016020526040812054610225575081546001818101845560008481526020808220909301849055845484825282860190935260409020919091556101bc565b5060006101bc565b80516001600160a01b038116811461024457600080fd5b919050565b634e487b7160e01b600052604160045260246000fd5b6000806040838503121561027257600080fd5b61027b8361022d565b60208401519092506001600160401b0381111561029757600080fd5b8301601f810185136102a857600080fd5b80516001600160401b038111156102c1576102c1610249565b604051600582901b90603f8201601f191681016001600160401b03811182821017156102ef576102ef610249565b60405291825260208184018101929081018884111561030d57600080fd5b6020850194505b83851015610333576103258561022d565b815260209485019401610314565b50809450505050509250929050565b634e487b7160e01b600052603260045260246000fd5b6108e0806103676000396000f3fe608060405234801561001057600080fd5b506004361061007d5760003560e01c806353c239f41161005b57806353c239f4146100c85780637a9e5e4b146100eb5780638fb36037146100fe578063bf7e214f1461011f57600080fd5b80630a3b0a4f1461008257806329092d0e146100975780634591546a146100aa575b600080fd5b61009561009036600461077e565b61013a565b005b6100956100a536600461077e565b610153565b6100b261020a565b6040516100bf91906107a7565b60405180910390f35b6100db6100d636600461077e565b61021b565b60405190151581526020016100bf565b6100956100f936600461077e565b61022e565b6101066102a8565b6040516001600160e01b031990911681526020016100bf565b6000546040516001600160a01b0390911681526020016100bf565b610147335b6000366102cc565b610150816103cc565b50565b61015c3361013f565b610167600182610486565b6101945760405163764eab7560e11b81526001600160a01b03821660048201526024015b60405180910390fd5b60006101a060016104a2565b9050806000036101c35760405163129efef560e21b815260040160405180910390fd5b816001600160a01b03167feff75179bc3f5e460dc31a91302121472991116edf395f79b28a6cebf88fa07f826040516101fe91815260200190565b60405180910390a25050565b606061021660016104ac565b905090565b60006102286001836104b9565b92915050565b60005433906001600160a01b031681146102655760405162d1953b60e31b81526001600160a01b038216600482015260240161018b565b816001600160a01b03163b60000361029b576040516361798f2f60e11b81526001600160a01b038316600482015260240161018b565b6102a4826104db565b5050565b60008054600160a01b900460ff166102c05750600090565b50638fb3603760e01b90565b6000806103026102e46000546001600160a01b031690565b86306102f460046000898b6107f3565b6102fd9161081d565b61052f565b91509150816103c55763ffffffff8116156103a2576000805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061035d90889088908890600401610853565b600060405180830381600087803b15801561037757600080fd5b505af115801561038b573d6000803e3d6000fd5b50506000805460ff60a01b19169055506103c59050565b60405162d1953b60e31b81526001600160a01b038616600482015260240161018b565b5050505050565b60196103d860016104a2565b036103f6576040516305ad119160e01b815260040160405180910390fd5b6001600160a01b038116158061041457506104126001826105c4565b155b1561043d57604051636c0aa98d60e01b81526001600160a01b038216600482015260240161018b565b806001600160a01b03167fe068d7fffb09d04f343a9a9a4442cd229301fbcb6e5c9a69b68503cd66642cc061047260016104a2565b60405190815260200160405180910390a250565b600061049b836001600160a01b0384166105d9565b9392505050565b6000610228825490565b6060600061049b836106d3565b6001600160a01b0381166000908152600183016020526040812054151561049b565b600080546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201526000908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781526000808052918290528351939450919290918a5afa156105ba576000516020805191945081901c150291505b5094509492505050565b600061049b836001600160a01b03841661072f565b600081815260018301602052604081205480156106c25760006105fd600183610893565b855490915060009061061190600190610893565b9050808214610676576000866000018281548110610631576106316108b4565b9060005260206000200154905080876000018481548110610654576106546108b4565b6000918252602080832090910192909255918252600188019052604090208390555b8554869080610687576106876108ca565b600190038181906000526020600020016000905590558560010160008681526020019081526020016000206000905560019350505050610228565b6000915050610228565b5092915050565b60608160000180548060200260200160405190810160405280929190818152602001828054801561072357602002820191906000526020600020905b81548152602001906001019080831161070f575b50505050509050919050565b600081815260018301602052604081205461077657508154600181810184556000848152602080822090930184905584548482528286019093526040902091909155610228565b506000610228565b60006020828403121561079057600080fd5b81356001600160a01b038116811461049b57600080fd5b602080825282518282018190526000918401906040840190835b818110156107e85783516001600160a01b03168352602093840193909201916001016107c1565b509095945050505050565b6000808585111561080357600080fd5b8386111561081057600080fd5b5050820193919092039150565b80356001600160e01b031981169060048410156106cc576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190528101829052818360608301376000818301606090810191909152601f909201601f1916010192915050565b8181038181111561022857634e487b7160e01b600052601160045260246000fd5b634e487b7160e01b600052603260045260246000fd5b634e487b7160e01b600052603160045260246000fd",
}

// Sealers is an auto generated Go binding around an Ethereum contract.
type Sealers struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Sealers) GetABI() abi.ABI {
	return c.abi
}

// NewSealers creates a new instance of Sealers.
func NewSealers() *Sealers {
	parsed, err := SealersMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Sealers{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Sealers) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address manager, address[] sealers_) returns()
func (sealers *Sealers) PackConstructor(manager common.Address, sealers_ []common.Address) []byte {
	enc, err := sealers.abi.Pack("", manager, sealers_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a3b0a4f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function add(address sealer) returns()
func (sealers *Sealers) PackAdd(sealer common.Address) []byte {
	enc, err := sealers.abi.Pack("add", sealer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a3b0a4f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function add(address sealer) returns()
func (sealers *Sealers) TryPackAdd(sealer common.Address) ([]byte, error) {
	return sealers.abi.Pack("add", sealer)
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (sealers *Sealers) PackAuthority() []byte {
	enc, err := sealers.abi.Pack("authority")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authority() view returns(address)
func (sealers *Sealers) TryPackAuthority() ([]byte, error) {
	return sealers.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (sealers *Sealers) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := sealers.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (sealers *Sealers) PackIsConsumingScheduledOp() []byte {
	enc, err := sealers.abi.Pack("isConsumingScheduledOp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (sealers *Sealers) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return sealers.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (sealers *Sealers) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := sealers.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackIsSealer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53c239f4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSealer(address sealer) view returns(bool)
func (sealers *Sealers) PackIsSealer(sealer common.Address) []byte {
	enc, err := sealers.abi.Pack("isSealer", sealer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSealer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53c239f4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSealer(address sealer) view returns(bool)
func (sealers *Sealers) TryPackIsSealer(sealer common.Address) ([]byte, error) {
	return sealers.abi.Pack("isSealer", sealer)
}

// UnpackIsSealer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53c239f4.
//
// Solidity: function isSealer(address sealer) view returns(bool)
func (sealers *Sealers) UnpackIsSealer(data []byte) (bool, error) {
	out, err := sealers.abi.Unpack("isSealer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRemove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29092d0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function remove(address sealer) returns()
func (sealers *Sealers) PackRemove(sealer common.Address) []byte {
	enc, err := sealers.abi.Pack("remove", sealer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29092d0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function remove(address sealer) returns()
func (sealers *Sealers) TryPackRemove(sealer common.Address) ([]byte, error) {
	return sealers.abi.Pack("remove", sealer)
}

// PackSealers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4591546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sealers() view returns(address[])
func (sealers *Sealers) PackSealers() []byte {
	enc, err := sealers.abi.Pack("sealers")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSealers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4591546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sealers() view returns(address[])
func (sealers *Sealers) TryPackSealers() ([]byte, error) {
	return sealers.abi.Pack("sealers")
}

// UnpackSealers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4591546a.
//
// Solidity: function sealers() view returns(address[])
func (sealers *Sealers) UnpackSealers(data []byte) ([]common.Address, error) {
	out, err := sealers.abi.Unpack("sealers", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (sealers *Sealers) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := sealers.abi.Pack("setAuthority", newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (sealers *Sealers) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return sealers.abi.Pack("setAuthority", newAuthority)
}

// SealersAuthorityUpdated represents a AuthorityUpdated event raised by the Sealers contract.
type SealersAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const SealersAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (SealersAuthorityUpdated) ContractEventName() string {
	return SealersAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (sealers *Sealers) UnpackAuthorityUpdatedEvent(log *types.Log) (*SealersAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sealers.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SealersAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := sealers.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sealers.abi.Events[event].Inputs {
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

// SealersSealerAdded represents a SealerAdded event raised by the Sealers contract.
type SealersSealerAdded struct {
	Sealer common.Address
	Count  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const SealersSealerAddedEventName = "SealerAdded"

// ContractEventName returns the user-defined event name.
func (SealersSealerAdded) ContractEventName() string {
	return SealersSealerAddedEventName
}

// UnpackSealerAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SealerAdded(address indexed sealer, uint256 count)
func (sealers *Sealers) UnpackSealerAddedEvent(log *types.Log) (*SealersSealerAdded, error) {
	event := "SealerAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sealers.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SealersSealerAdded)
	if len(log.Data) > 0 {
		if err := sealers.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sealers.abi.Events[event].Inputs {
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

// SealersSealerRemoved represents a SealerRemoved event raised by the Sealers contract.
type SealersSealerRemoved struct {
	Sealer common.Address
	Count  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const SealersSealerRemovedEventName = "SealerRemoved"

// ContractEventName returns the user-defined event name.
func (SealersSealerRemoved) ContractEventName() string {
	return SealersSealerRemovedEventName
}

// UnpackSealerRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SealerRemoved(address indexed sealer, uint256 count)
func (sealers *Sealers) UnpackSealerRemovedEvent(log *types.Log) (*SealersSealerRemoved, error) {
	event := "SealerRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sealers.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SealersSealerRemoved)
	if len(log.Data) > 0 {
		if err := sealers.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sealers.abi.Events[event].Inputs {
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
func (sealers *Sealers) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], sealers.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return sealers.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealers.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return sealers.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealers.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return sealers.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealers.abi.Errors["InvalidSealer"].ID.Bytes()[:4]) {
		return sealers.UnpackInvalidSealerError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealers.abi.Errors["LastSealer"].ID.Bytes()[:4]) {
		return sealers.UnpackLastSealerError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealers.abi.Errors["TooManySealers"].ID.Bytes()[:4]) {
		return sealers.UnpackTooManySealersError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealers.abi.Errors["UnknownSealer"].ID.Bytes()[:4]) {
		return sealers.UnpackUnknownSealerError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SealersAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Sealers contract.
type SealersAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func SealersAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (sealers *Sealers) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*SealersAccessManagedInvalidAuthority, error) {
	out := new(SealersAccessManagedInvalidAuthority)
	if err := sealers.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealersAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Sealers contract.
type SealersAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func SealersAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (sealers *Sealers) UnpackAccessManagedRequiredDelayError(raw []byte) (*SealersAccessManagedRequiredDelay, error) {
	out := new(SealersAccessManagedRequiredDelay)
	if err := sealers.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealersAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Sealers contract.
type SealersAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func SealersAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (sealers *Sealers) UnpackAccessManagedUnauthorizedError(raw []byte) (*SealersAccessManagedUnauthorized, error) {
	out := new(SealersAccessManagedUnauthorized)
	if err := sealers.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealersInvalidSealer represents a InvalidSealer error raised by the Sealers contract.
type SealersInvalidSealer struct {
	Sealer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSealer(address sealer)
func SealersInvalidSealerErrorID() common.Hash {
	return common.HexToHash("0x6c0aa98d07e77f99f314405ea531c55d0efc69993f000309dc1a98662f8082e3")
}

// UnpackInvalidSealerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSealer(address sealer)
func (sealers *Sealers) UnpackInvalidSealerError(raw []byte) (*SealersInvalidSealer, error) {
	out := new(SealersInvalidSealer)
	if err := sealers.abi.UnpackIntoInterface(out, "InvalidSealer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealersLastSealer represents a LastSealer error raised by the Sealers contract.
type SealersLastSealer struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LastSealer()
func SealersLastSealerErrorID() common.Hash {
	return common.HexToHash("0x4a7bfbd4324f1266c88ae43fd1731ad52b986ea8bea1575361a90bd244e95ced")
}

// UnpackLastSealerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LastSealer()
func (sealers *Sealers) UnpackLastSealerError(raw []byte) (*SealersLastSealer, error) {
	out := new(SealersLastSealer)
	if err := sealers.abi.UnpackIntoInterface(out, "LastSealer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealersTooManySealers represents a TooManySealers error raised by the Sealers contract.
type SealersTooManySealers struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManySealers()
func SealersTooManySealersErrorID() common.Hash {
	return common.HexToHash("0x05ad119192a41a0f99fb41592664e0c8137e054a72e08fc1b090550a0c25f889")
}

// UnpackTooManySealersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManySealers()
func (sealers *Sealers) UnpackTooManySealersError(raw []byte) (*SealersTooManySealers, error) {
	out := new(SealersTooManySealers)
	if err := sealers.abi.UnpackIntoInterface(out, "TooManySealers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealersUnknownSealer represents a UnknownSealer error raised by the Sealers contract.
type SealersUnknownSealer struct {
	Sealer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSealer(address sealer)
func SealersUnknownSealerErrorID() common.Hash {
	return common.HexToHash("0xec9d56ea6a627b2fa663961881720c1c49159c29325174a28c681fbe829ed58b")
}

// UnpackUnknownSealerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSealer(address sealer)
func (sealers *Sealers) UnpackUnknownSealerError(raw []byte) (*SealersUnknownSealer, error) {
	out := new(SealersUnknownSealer)
	if err := sealers.abi.UnpackIntoInterface(out, "UnknownSealer", raw); err != nil {
		return nil, err
	}
	return out, nil
}
