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

// Coverage is an auto generated low-level Go binding around an user-defined struct.
type Coverage struct {
	Ref           [32]byte
	Payer         uint32
	Plan          uint16
	StartDay      int32
	EndDay        int32
	AnnualMaximum uint64
	Commitment    [32]byte
}

// CoverageState is an auto generated low-level Go binding around an user-defined struct.
type CoverageState struct {
	Payer         uint32
	Plan          uint16
	StartDay      int32
	EndDay        int32
	AnnualMaximum uint64
}

// EligibilityMetaData contains all meta data concerning the Eligibility contract.
var EligibilityMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIParticipants\",\"name\":\"participants\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"items\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BadBatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadPeriod\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CannotTerminate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CoverageTaken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAttester\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PayerInactive\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"AttestRefused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"plan\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"startDay\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"endDay\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"annualMaximum\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"CoverageAttested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"endDay\",\"type\":\"int32\"}],\"name\":\"CoverageTerminated\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"plan\",\"type\":\"uint16\"},{\"internalType\":\"int32\",\"name\":\"startDay\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"endDay\",\"type\":\"int32\"},{\"internalType\":\"uint64\",\"name\":\"annualMaximum\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"internalType\":\"structCoverage\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"attest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"plan\",\"type\":\"uint16\"},{\"internalType\":\"int32\",\"name\":\"startDay\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"endDay\",\"type\":\"int32\"},{\"internalType\":\"uint64\",\"name\":\"annualMaximum\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"internalType\":\"structCoverage[]\",\"name\":\"coverages\",\"type\":\"tuple[]\"}],\"name\":\"attestMany\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"coverage\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"plan\",\"type\":\"uint16\"},{\"internalType\":\"int32\",\"name\":\"startDay\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"endDay\",\"type\":\"int32\"},{\"internalType\":\"uint64\",\"name\":\"annualMaximum\",\"type\":\"uint64\"}],\"internalType\":\"structCoverageState\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"int32\",\"name\":\"day\",\"type\":\"int32\"}],\"name\":\"covers\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"int32\",\"name\":\"endDay\",\"type\":\"int32\"}],\"name\":\"terminate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Eligibility",
	Bin: "0x60a0604052348015600f57600080fd5b50604051610e09380380610e09833981016040819052602c91603c565b6001600160a01b0316608052606a565b600060208284031215604d57600080fd5b81516001600160a01b0381168114606357600080fd5b9392505050565b608051610d7d61008c6000396000818161052a01526106180152610d7d6000f3fe608060405234801561001057600080fd5b50600436106100675760003560e01c8063837eaebc11610050578063837eaebc146100945780638c3e0502146100bc5780638e01c4e8146101d857600080fd5b806314cb28431461006c5780632a40ad7b14610081575b600080fd5b61007f61007a366004610b7a565b6101eb565b005b61007f61008f366004610ba6565b6102f0565b6100a76100a2366004610bd5565b610315565b60405190151581526020015b60405180910390f35b61017c6100ca366004610c11565b6040805160a0810182526000808252602082018190529181018290526060810182905260808101919091525060009081526020818152604091829020825160a081018452905463ffffffff81168252640100000000810461ffff169282019290925266010000000000008204600390810b938201939093526a0100000000000000000000820490920b60608301526e010000000000000000000000000000900467ffffffffffffffff16608082015290565b6040516100b39190600060a08201905063ffffffff835116825261ffff6020840151166020830152604083015160030b6040830152606083015160030b606083015267ffffffffffffffff608084015116608083015292915050565b61007f6101e6366004610c2a565b6103ee565b6000828152602081905260409020805463ffffffff16801580610225575081546a01000000000000000000009004600390810b9084900b12155b1561025c576040517f10c88aad00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61026d610268826104ec565b6106cb565b815463ffffffff8481166a0100000000000000000000027fffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffffff909216919091178355604051600385900b81529082169085907e0ef55d5e3b47543885f28cbceeac540dcdd924692d9edf0e3309894897b92f9060200160405180910390a350505050565b60408051808201909152600080825260208201526103116102688383610702565b5050565b600083815260208181526040808320815160a081018352905463ffffffff8082168352640100000000820461ffff169483019490945266010000000000008104600390810b938301939093526a0100000000000000000000810490920b60608201526e01000000000000000000000000000090910467ffffffffffffffff166080820152908416158015906103b957508363ffffffff16816000015163ffffffff16145b80156103cf57508260030b816040015160030b13155b80156103e55750806060015160030b8360030b13155b95945050505050565b60006103f982610b09565b604080518082019091526000808252602082015290915060005b828110156104e557600061043e86868481811061043257610432610ca1565b905060e0020184610702565b90507fffffffff000000000000000000000000000000000000000000000000000000008116156104dc5785858381811061047a5761047a610ca1565b6040517fffffffff000000000000000000000000000000000000000000000000000000008516815260e09091029290920135917fd91812cd14f5dbf0027954b28a96739898c87906b2a8726700b6aec4a84c2e45915060200160405180910390a25b50600101610413565b5050505050565b6040517f139c7bed00000000000000000000000000000000000000000000000000000000815263ffffffff82166004820152600160248201526000907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063139c7bed90604401602060405180830381865afa158015610586573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906105aa9190610cd0565b6105d557507ffff1673e00000000000000000000000000000000000000000000000000000000919050565b6040517f3dbf26c500000000000000000000000000000000000000000000000000000000815263ffffffff831660048083019190915233602483015260448201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690633dbf26c590606401602060405180830381865afa158015610674573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906106989190610cd0565b6106c357507fcab9805400000000000000000000000000000000000000000000000000000000919050565b506000919050565b7fffffffff0000000000000000000000000000000000000000000000000000000081166000036106f85750565b8060005260046000fd5b60006107146040840160208501610cf9565b63ffffffff1660000361074857507ffff1673e00000000000000000000000000000000000000000000000000000000610b03565b6107586040840160208501610cf9565b63ffffffff16826000015163ffffffff16146107c65761077e6040840160208501610cf9565b6107966107916040860160208701610cf9565b6104ec565b7fffffffff0000000000000000000000000000000000000000000000000000000016602084015263ffffffff1682525b60208201517fffffffff0000000000000000000000000000000000000000000000000000000016156107fd57506020810151610b03565b823515806108205750823560009081526020819052604090205463ffffffff1615155b1561084c57507f33ccd3d900000000000000000000000000000000000000000000000000000000610b03565b61085c6080840160608501610d14565b60030b61086f60a0850160808601610d14565b60030b121561089f57507f7bdc76e200000000000000000000000000000000000000000000000000000000610b03565b6040518060a001604052808460200160208101906108bd9190610cf9565b63ffffffff1681526020016108d86060860160408701610d2f565b61ffff1681526020016108f16080860160608701610d14565b60030b815260200161090960a0860160808701610d14565b60030b815260200161092160c0860160a08701610d53565b67ffffffffffffffff90811690915284356000908152602081815260409182902084518154868401518786015160608901516080909901519097166e010000000000000000000000000000027fffffffffffffffffffff0000000000000000ffffffffffffffffffffffffffff63ffffffff998a166a0100000000000000000000027fffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffffff998b16660100000000000002999099167fffffffffffffffffffffffffffffffffffff0000000000000000ffffffffffff61ffff909416640100000000027fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000009095169a90951699909917929092171691909117949094179490941692909217909255610a54918501908501610cf9565b63ffffffff1683357fb3d574a8738a19aa9b85793c3fdf85fb4b5e1eb63c1933184d099d4c007618d5610a8d6060870160408801610d2f565b610a9d6080880160608901610d14565b610aad60a0890160808a01610d14565b610abd60c08a0160a08b01610d53565b6040805161ffff9095168552600393840b60208601529190920b9083015267ffffffffffffffff16606082015260c0870135608082015260a00160405180910390a35060005b92915050565b6000811580610b1957506103e882115b15610b5f576040517f397d4cde000000000000000000000000000000000000000000000000000000008152600481018390526103e8602482015260440160405180910390fd5b5090565b8035600381900b8114610b7557600080fd5b919050565b60008060408385031215610b8d57600080fd5b82359150610b9d60208401610b63565b90509250929050565b600060e0828403128015610bb957600080fd5b509092915050565b803563ffffffff81168114610b7557600080fd5b600080600060608486031215610bea57600080fd5b83359250610bfa60208501610bc1565b9150610c0860408501610b63565b90509250925092565b600060208284031215610c2357600080fd5b5035919050565b60008060208385031215610c3d57600080fd5b823567ffffffffffffffff811115610c5457600080fd5b8301601f81018513610c6557600080fd5b803567ffffffffffffffff811115610c7c57600080fd5b85602060e083028401011115610c9157600080fd5b6020919091019590945092505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b600060208284031215610ce257600080fd5b81518015158114610cf257600080fd5b9392505050565b600060208284031215610d0b57600080fd5b610cf282610bc1565b600060208284031215610d2657600080fd5b610cf282610b63565b600060208284031215610d4157600080fd5b813561ffff81168114610cf257600080fd5b600060208284031215610d6557600080fd5b813567ffffffffffffffff81168114610cf257600080fd",
}

// Eligibility is an auto generated Go binding around an Ethereum contract.
type Eligibility struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Eligibility) GetABI() abi.ABI {
	return c.abi
}

// NewEligibility creates a new instance of Eligibility.
func NewEligibility() *Eligibility {
	parsed, err := EligibilityMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Eligibility{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Eligibility) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address participants) returns()
func (eligibility *Eligibility) PackConstructor(participants common.Address) []byte {
	enc, err := eligibility.abi.Pack("", participants)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAttest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a40ad7b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attest((bytes32,uint32,uint16,int32,int32,uint64,bytes32) c) returns()
func (eligibility *Eligibility) PackAttest(c Coverage) []byte {
	enc, err := eligibility.abi.Pack("attest", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a40ad7b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attest((bytes32,uint32,uint16,int32,int32,uint64,bytes32) c) returns()
func (eligibility *Eligibility) TryPackAttest(c Coverage) ([]byte, error) {
	return eligibility.abi.Pack("attest", c)
}

// PackAttestMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e01c4e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attestMany((bytes32,uint32,uint16,int32,int32,uint64,bytes32)[] coverages) returns()
func (eligibility *Eligibility) PackAttestMany(coverages []Coverage) []byte {
	enc, err := eligibility.abi.Pack("attestMany", coverages)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttestMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e01c4e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attestMany((bytes32,uint32,uint16,int32,int32,uint64,bytes32)[] coverages) returns()
func (eligibility *Eligibility) TryPackAttestMany(coverages []Coverage) ([]byte, error) {
	return eligibility.abi.Pack("attestMany", coverages)
}

// PackCoverage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c3e0502.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function coverage(bytes32 ref) view returns((uint32,uint16,int32,int32,uint64))
func (eligibility *Eligibility) PackCoverage(ref [32]byte) []byte {
	enc, err := eligibility.abi.Pack("coverage", ref)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCoverage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c3e0502.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function coverage(bytes32 ref) view returns((uint32,uint16,int32,int32,uint64))
func (eligibility *Eligibility) TryPackCoverage(ref [32]byte) ([]byte, error) {
	return eligibility.abi.Pack("coverage", ref)
}

// UnpackCoverage is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c3e0502.
//
// Solidity: function coverage(bytes32 ref) view returns((uint32,uint16,int32,int32,uint64))
func (eligibility *Eligibility) UnpackCoverage(data []byte) (CoverageState, error) {
	out, err := eligibility.abi.Unpack("coverage", data)
	if err != nil {
		return *new(CoverageState), err
	}
	out0 := *abi.ConvertType(out[0], new(CoverageState)).(*CoverageState)
	return out0, nil
}

// PackCovers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x837eaebc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function covers(bytes32 ref, uint32 payer, int32 day) view returns(bool)
func (eligibility *Eligibility) PackCovers(ref [32]byte, payer uint32, day int32) []byte {
	enc, err := eligibility.abi.Pack("covers", ref, payer, day)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCovers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x837eaebc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function covers(bytes32 ref, uint32 payer, int32 day) view returns(bool)
func (eligibility *Eligibility) TryPackCovers(ref [32]byte, payer uint32, day int32) ([]byte, error) {
	return eligibility.abi.Pack("covers", ref, payer, day)
}

// UnpackCovers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x837eaebc.
//
// Solidity: function covers(bytes32 ref, uint32 payer, int32 day) view returns(bool)
func (eligibility *Eligibility) UnpackCovers(data []byte) (bool, error) {
	out, err := eligibility.abi.Unpack("covers", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTerminate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14cb2843.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function terminate(bytes32 ref, int32 endDay) returns()
func (eligibility *Eligibility) PackTerminate(ref [32]byte, endDay int32) []byte {
	enc, err := eligibility.abi.Pack("terminate", ref, endDay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerminate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14cb2843.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function terminate(bytes32 ref, int32 endDay) returns()
func (eligibility *Eligibility) TryPackTerminate(ref [32]byte, endDay int32) ([]byte, error) {
	return eligibility.abi.Pack("terminate", ref, endDay)
}

// EligibilityAttestRefused represents a AttestRefused event raised by the Eligibility contract.
type EligibilityAttestRefused struct {
	Ref    [32]byte
	Reason [4]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const EligibilityAttestRefusedEventName = "AttestRefused"

// ContractEventName returns the user-defined event name.
func (EligibilityAttestRefused) ContractEventName() string {
	return EligibilityAttestRefusedEventName
}

// UnpackAttestRefusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AttestRefused(bytes32 indexed ref, bytes4 reason)
func (eligibility *Eligibility) UnpackAttestRefusedEvent(log *types.Log) (*EligibilityAttestRefused, error) {
	event := "AttestRefused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != eligibility.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EligibilityAttestRefused)
	if len(log.Data) > 0 {
		if err := eligibility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eligibility.abi.Events[event].Inputs {
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

// EligibilityCoverageAttested represents a CoverageAttested event raised by the Eligibility contract.
type EligibilityCoverageAttested struct {
	Ref           [32]byte
	Payer         uint32
	Plan          uint16
	StartDay      int32
	EndDay        int32
	AnnualMaximum uint64
	Commitment    [32]byte
	Raw           *types.Log // Blockchain specific contextual infos
}

const EligibilityCoverageAttestedEventName = "CoverageAttested"

// ContractEventName returns the user-defined event name.
func (EligibilityCoverageAttested) ContractEventName() string {
	return EligibilityCoverageAttestedEventName
}

// UnpackCoverageAttestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CoverageAttested(bytes32 indexed ref, uint32 indexed payer, uint16 plan, int32 startDay, int32 endDay, uint64 annualMaximum, bytes32 commitment)
func (eligibility *Eligibility) UnpackCoverageAttestedEvent(log *types.Log) (*EligibilityCoverageAttested, error) {
	event := "CoverageAttested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != eligibility.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EligibilityCoverageAttested)
	if len(log.Data) > 0 {
		if err := eligibility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eligibility.abi.Events[event].Inputs {
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

// EligibilityCoverageTerminated represents a CoverageTerminated event raised by the Eligibility contract.
type EligibilityCoverageTerminated struct {
	Ref    [32]byte
	Payer  uint32
	EndDay int32
	Raw    *types.Log // Blockchain specific contextual infos
}

const EligibilityCoverageTerminatedEventName = "CoverageTerminated"

// ContractEventName returns the user-defined event name.
func (EligibilityCoverageTerminated) ContractEventName() string {
	return EligibilityCoverageTerminatedEventName
}

// UnpackCoverageTerminatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CoverageTerminated(bytes32 indexed ref, uint32 indexed payer, int32 endDay)
func (eligibility *Eligibility) UnpackCoverageTerminatedEvent(log *types.Log) (*EligibilityCoverageTerminated, error) {
	event := "CoverageTerminated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != eligibility.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EligibilityCoverageTerminated)
	if len(log.Data) > 0 {
		if err := eligibility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eligibility.abi.Events[event].Inputs {
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
func (eligibility *Eligibility) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], eligibility.abi.Errors["BadBatch"].ID.Bytes()[:4]) {
		return eligibility.UnpackBadBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["BadPeriod"].ID.Bytes()[:4]) {
		return eligibility.UnpackBadPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["CannotTerminate"].ID.Bytes()[:4]) {
		return eligibility.UnpackCannotTerminateError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["CoverageTaken"].ID.Bytes()[:4]) {
		return eligibility.UnpackCoverageTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["NotAttester"].ID.Bytes()[:4]) {
		return eligibility.UnpackNotAttesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["PayerInactive"].ID.Bytes()[:4]) {
		return eligibility.UnpackPayerInactiveError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// EligibilityBadBatch represents a BadBatch error raised by the Eligibility contract.
type EligibilityBadBatch struct {
	Items *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBatch(uint256 items, uint256 max)
func EligibilityBadBatchErrorID() common.Hash {
	return common.HexToHash("0x397d4cde4acc032b3f8cee07890fb2fc6cb842e595108a952fb637b755224b8d")
}

// UnpackBadBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBatch(uint256 items, uint256 max)
func (eligibility *Eligibility) UnpackBadBatchError(raw []byte) (*EligibilityBadBatch, error) {
	out := new(EligibilityBadBatch)
	if err := eligibility.abi.UnpackIntoInterface(out, "BadBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityBadPeriod represents a BadPeriod error raised by the Eligibility contract.
type EligibilityBadPeriod struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPeriod()
func EligibilityBadPeriodErrorID() common.Hash {
	return common.HexToHash("0x7bdc76e2aa65bcc6c6c380a9cd6f06ceeeba19140987dc7fd6d77f3d293bc825")
}

// UnpackBadPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPeriod()
func (eligibility *Eligibility) UnpackBadPeriodError(raw []byte) (*EligibilityBadPeriod, error) {
	out := new(EligibilityBadPeriod)
	if err := eligibility.abi.UnpackIntoInterface(out, "BadPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityCannotTerminate represents a CannotTerminate error raised by the Eligibility contract.
type EligibilityCannotTerminate struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotTerminate()
func EligibilityCannotTerminateErrorID() common.Hash {
	return common.HexToHash("0x10c88aaddf1cb882b068ffc7d04d0248ce0686638c950604e06a93b9e047ef1c")
}

// UnpackCannotTerminateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotTerminate()
func (eligibility *Eligibility) UnpackCannotTerminateError(raw []byte) (*EligibilityCannotTerminate, error) {
	out := new(EligibilityCannotTerminate)
	if err := eligibility.abi.UnpackIntoInterface(out, "CannotTerminate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityCoverageTaken represents a CoverageTaken error raised by the Eligibility contract.
type EligibilityCoverageTaken struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoverageTaken()
func EligibilityCoverageTakenErrorID() common.Hash {
	return common.HexToHash("0x33ccd3d9c9655fa1fd1eb1c9f5153a7c6d05e7aa8e76e0d560ca6827d67138bb")
}

// UnpackCoverageTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoverageTaken()
func (eligibility *Eligibility) UnpackCoverageTakenError(raw []byte) (*EligibilityCoverageTaken, error) {
	out := new(EligibilityCoverageTaken)
	if err := eligibility.abi.UnpackIntoInterface(out, "CoverageTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityNotAttester represents a NotAttester error raised by the Eligibility contract.
type EligibilityNotAttester struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAttester()
func EligibilityNotAttesterErrorID() common.Hash {
	return common.HexToHash("0xcab98054c373e0111688e600e1aa173679b86cc9061ccf90417459b1f86fd286")
}

// UnpackNotAttesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAttester()
func (eligibility *Eligibility) UnpackNotAttesterError(raw []byte) (*EligibilityNotAttester, error) {
	out := new(EligibilityNotAttester)
	if err := eligibility.abi.UnpackIntoInterface(out, "NotAttester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityPayerInactive represents a PayerInactive error raised by the Eligibility contract.
type EligibilityPayerInactive struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PayerInactive()
func EligibilityPayerInactiveErrorID() common.Hash {
	return common.HexToHash("0xfff1673ee39e6a943afeaea7a22e1bb61f82aa8acd61c0d0e406215c5f503a6f")
}

// UnpackPayerInactiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PayerInactive()
func (eligibility *Eligibility) UnpackPayerInactiveError(raw []byte) (*EligibilityPayerInactive, error) {
	out := new(EligibilityPayerInactive)
	if err := eligibility.abi.UnpackIntoInterface(out, "PayerInactive", raw); err != nil {
		return nil, err
	}
	return out, nil
}
