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

// Delegation is an auto generated low-level Go binding around an user-defined struct.
type Delegation struct {
	Powers          uint8
	CapPerClaim     uint64
	CapPerDay       uint64
	ValidThroughDay int32
	SpentToday      uint64
	SpentDay        int32
}

// Organisation is an auto generated low-level Go binding around an user-defined struct.
type Organisation struct {
	Org     uint32
	Kind    uint8
	Owner   common.Address
	DidHash [32]byte
}

// OrganisationState is an auto generated low-level Go binding around an user-defined struct.
type OrganisationState struct {
	Owner        common.Address
	PendingOwner common.Address
	Kind         uint8
	Suspended    bool
	DidHash      [32]byte
}

// ParticipantsMetaData contains all meta data concerning the Participants contract.
var ParticipantsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"}],\"name\":\"AlreadyInState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"items\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BadBatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CapPerClaimExceeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CapPerDayExceeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ClaimsAlreadySet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"name\":\"InvalidDelegation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"}],\"name\":\"InvalidOrganisation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotClaims\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotDelegated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OrganisationNotActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"}],\"name\":\"UnknownOrganisation\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"claims\",\"type\":\"address\"}],\"name\":\"ClaimsSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"powers\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"capPerClaim\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"capPerDay\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"validThroughDay\",\"type\":\"int32\"}],\"name\":\"Delegated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"name\":\"DelegationRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"didHash\",\"type\":\"bytes32\"}],\"name\":\"OrganisationRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"}],\"name\":\"OrganisationReinstated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"}],\"name\":\"OrganisationSuspended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnerChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"pendingOwner\",\"type\":\"address\"}],\"name\":\"OwnerProposed\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"}],\"name\":\"acceptOwner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"powers\",\"type\":\"uint8\"}],\"name\":\"can\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claims\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"powers\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"capPerClaim\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"capPerDay\",\"type\":\"uint64\"},{\"internalType\":\"int32\",\"name\":\"validThroughDay\",\"type\":\"int32\"}],\"name\":\"delegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"name\":\"delegation\",\"outputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"powers\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"capPerClaim\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"capPerDay\",\"type\":\"uint64\"},{\"internalType\":\"int32\",\"name\":\"validThroughDay\",\"type\":\"int32\"},{\"internalType\":\"uint64\",\"name\":\"spentToday\",\"type\":\"uint64\"},{\"internalType\":\"int32\",\"name\":\"spentDay\",\"type\":\"int32\"}],\"internalType\":\"structDelegation\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"isActive\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"}],\"name\":\"organisation\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pendingOwner\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"suspended\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"didHash\",\"type\":\"bytes32\"}],\"internalType\":\"structOrganisationState\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"didHash\",\"type\":\"bytes32\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"didHash\",\"type\":\"bytes32\"}],\"internalType\":\"structOrganisation[]\",\"name\":\"organisations\",\"type\":\"tuple[]\"}],\"name\":\"registerMany\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"}],\"name\":\"reinstate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"name\":\"revokeDelegation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"claims_\",\"type\":\"address\"}],\"name\":\"setClaims\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"}],\"name\":\"setOwner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"name\":\"spend\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"}],\"name\":\"suspend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Participants",
	Bin: "0x6080604052348015600f57600080fd5b5060405161233c38038061233c833981016040819052602c91608e565b80603481603a565b505060bc565b600080546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b600060208284031215609f57600080fd5b81516001600160a01b038116811460b557600080fd5b9392505050565b612271806100cb6000396000f3fe608060405234801561001057600080fd5b50600436106101515760003560e01c80637de80998116100cd578063a9adaed011610081578063dcc59b6f11610066578063dcc59b6f14610638578063ddc3595014610658578063f03f76001461066b57600080fd5b8063a9adaed014610607578063bf7e214f1461061a57600080fd5b806396e28c23116100b257806396e28c231461046c57806397c4ac09146105e1578063a3e1b7f1146105f457600080fd5b80637de80998146104515780638fb360371461046457600080fd5b80634ce85f07116101245780635c62af9a116101095780635c62af9a146104185780635c746ed01461042b5780637a9e5e4b1461043e57600080fd5b80634ce85f0714610236578063586e4eca1461024b57600080fd5b8063139c7bed1461015657806323b7ec3b1461017e5780633dbf26c5146101df57806349ffe6f8146101f2575b600080fd5b610169610164366004611e2c565b61067e565b60405190151581526020015b60405180910390f35b6101ba61018c366004611e5f565b63ffffffff1660009081526002602052604090205473ffffffffffffffffffffffffffffffffffffffff1690565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610175565b6101696101ed366004611e9e565b61072f565b610205610200366004611ef9565b610922565b6040517fffffffff000000000000000000000000000000000000000000000000000000009091168152602001610175565b610249610244366004611f33565b610e1d565b005b6103a5610259366004611f4e565b6040805160c08082018352600080835260208084018290528385018290526060808501839052608080860184905260a095860184905263ffffffff9890981683526005825285832073ffffffffffffffffffffffffffffffffffffffff9790971683529581529084902084518084018652905460ff808216835266ffffffffffffff610100830481168486019081526801000000000000000084048216858a019081526f010000000000000000000000000000008504600390810b878d0190815273010000000000000000000000000000000000000087048516888f019081527a010000000000000000000000000000000000000000000000000000909704820b888c019081528c519a8b018d52975190951689529151831696880196909652945181169786019790975251830b968401969096529451909316948101949094529151900b9082015290565b6040516101759190600060c08201905060ff835116825267ffffffffffffffff602084015116602083015267ffffffffffffffff6040840151166040830152606083015160030b606083015267ffffffffffffffff608084015116608083015260a083015160030b60a083015292915050565b610249610426366004611e5f565b610f0a565b610249610439366004611e5f565b61101a565b61024961044c366004611f33565b611062565b61024961045f366004611f4e565b611143565b61020561125d565b61056e61047a366004611e5f565b6040805160a0810182526000808252602082018190529181018290526060810182905260808101919091525063ffffffff166000818152600260209081526040808320815160608082018452915473ffffffffffffffffffffffffffffffffffffffff808216835260ff7401000000000000000000000000000000000000000083048116848801908152750100000000000000000000000000000000000000000090930481161515848701908152865160a081018852945183168552898952600488528689205490921684880152915190911682850152511515918101919091529383526003909152902054608082015290565b6040516101759190600060a08201905073ffffffffffffffffffffffffffffffffffffffff835116825273ffffffffffffffffffffffffffffffffffffffff602084015116602083015260ff60408401511660408301526060830151151560608301526080830151608083015292915050565b6102496105ef366004611f78565b6112ad565b610249610602366004611e5f565b611500565b610249610615366004611ff6565b611548565b60005473ffffffffffffffffffffffffffffffffffffffff166101ba565b6001546101ba9073ffffffffffffffffffffffffffffffffffffffff1681565b610249610666366004611f4e565b6115d0565b61024961067936600461206d565b611662565b63ffffffff821660009081526002602090815260408083208151606081018352905473ffffffffffffffffffffffffffffffffffffffff8116825260ff7401000000000000000000000000000000000000000082048116948301859052750100000000000000000000000000000000000000000090910416151591810191909152901580159061071757508260ff16816020015160ff16145b801561072557508060400151155b9150505b92915050565b63ffffffff831660009081526002602090815260408083208151606081018352905473ffffffffffffffffffffffffffffffffffffffff8116825260ff74010000000000000000000000000000000000000000820481169483018590527501000000000000000000000000000000000000000000909104161515918101919091529015806107be575080604001515b806107ca575060ff8316155b156107d957600091505061091b565b806000015173ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff160361081a57600191505061091b565b63ffffffff8516600090815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff88168452825291829020825160c081018452905460ff808216835266ffffffffffffff61010083048116948401949094526801000000000000000082048416948301949094526f010000000000000000000000000000008104600390810b6060840152730100000000000000000000000000000000000000820490931660808301527a010000000000000000000000000000000000000000000000000000810490920b60a08201529190851681169085161480156109165750806060015160030b610910611677565b60030b13155b925050505b9392505050565b60015460009073ffffffffffffffffffffffffffffffffffffffff16331461097d576040517f268d53ac0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b63ffffffff84166000908152600260209081526040918290208251606081018452905473ffffffffffffffffffffffffffffffffffffffff8116825260ff74010000000000000000000000000000000000000000820481169383018490527501000000000000000000000000000000000000000000909104161515928101929092521580610a0c575080604001515b15610a3a57507f90527f6e00000000000000000000000000000000000000000000000000000000905061091b565b806000015173ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff1603610a7b57506000905061091b565b63ffffffff8516600090815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff881684528252808320815160c081018352905460ff8116825266ffffffffffffff61010082048116948301949094526801000000000000000081048416928201929092526f010000000000000000000000000000008204600390810b6060830152730100000000000000000000000000000000000000830490931660808201527a01000000000000000000000000000000000000000000000000000090910490910b60a082015290610b58611677565b82519091506002161580610b755750816060015160030b8160030b135b15610ba657507f9ccd6d7600000000000000000000000000000000000000000000000000000000925061091b915050565b816020015166ffffffffffffff168567ffffffffffffffff161115610bf157507fd065a5d400000000000000000000000000000000000000000000000000000000925061091b915050565b60008567ffffffffffffffff168260030b8460a0015160030b14610c16576000610c1c565b83608001515b66ffffffffffffff16610c2f91906120b8565b9050826040015166ffffffffffffff16811115610c7357507fa2ba962a00000000000000000000000000000000000000000000000000000000935061091b92505050565b60039190910b60a0830190815266ffffffffffffff9182166080840190815263ffffffff808a16600090815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff8d1684528252918290208751815492890151938901516060909901519551965185167a010000000000000000000000000000000000000000000000000000027fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff97891673010000000000000000000000000000000000000002979097167fffff0000000000000000000000ffffffffffffffffffffffffffffffffffffff969095166f01000000000000000000000000000000027fffffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffff9989166801000000000000000002999099167fffffffffffffffffffffffffff0000000000000000000000ffffffffffffffff94909816610100027fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000090931660ff90911617919091179190911694909417949094171692909217919091179055509392505050565b610e2a335b600036611686565b60015473ffffffffffffffffffffffffffffffffffffffff16151580610e64575073ffffffffffffffffffffffffffffffffffffffff8116155b15610e9b576040517fc85b4a8e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040517fea7e9b22debf602c5a1f67992ddb0d52b33bee3c813b2db49ae34a1806e94dc490600090a250565b63ffffffff811660009081526004602052604090205473ffffffffffffffffffffffffffffffffffffffff163314610f7c576040517fc3e07bd600000000000000000000000000000000000000000000000000000000815263ffffffff82166004820152336024820152604401610974565b63ffffffff8116600081815260026020818152604080842080546004845282862080547fffffffffffffffffffffffff0000000000000000000000000000000000000000908116909155949093528054339416841790555173ffffffffffffffffffffffffffffffffffffffff9091169391928492917f4baa1aa4e4f40f4ab0107d4b04b1dceae24bac318e2f3a696285f941ba1dea159190a45050565b61102333610e22565b61102e816000611827565b60405163ffffffff8216907ffd50023bf4c1a5894f5b9ae341ef53b410fc6c3a08e14aa9ed9be3299ad9ff0490600090a250565b600054339073ffffffffffffffffffffffffffffffffffffffff1681146110cd576040517f068ca9d800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610974565b8173ffffffffffffffffffffffffffffffffffffffff163b600003611136576040517fc2f31e5e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610974565b61113f82611949565b5050565b8161114d816119c2565b63ffffffff8316600090815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff8616845290915281208054909160ff90911690036111e8576040517fd9f7a51a00000000000000000000000000000000000000000000000000000000815263ffffffff8516600482015273ffffffffffffffffffffffffffffffffffffffff84166024820152604401610974565b80547fffffffffffffffffffffffffff0000000000000000000000000000000000000016815560405173ffffffffffffffffffffffffffffffffffffffff84169063ffffffff8616907fa50b02763365ac4b6be46ed909a4add97f850a7b124704d4865e209f08ccc9df90600090a350505050565b6000805474010000000000000000000000000000000000000000900460ff166112865750600090565b7f8fb36037000000000000000000000000000000000000000000000000000000005b905090565b856112b7816119c2565b66ffffffffffffff60ff861615806112d25750600f60ff8716115b806112f1575073ffffffffffffffffffffffffffffffffffffffff8716155b806113055750808567ffffffffffffffff16115b806113195750808467ffffffffffffffff16115b806113305750611327611677565b60030b8360030b125b1561138b576040517fd9f7a51a00000000000000000000000000000000000000000000000000000000815263ffffffff8916600482015273ffffffffffffffffffffffffffffffffffffffff88166024820152604401610974565b63ffffffff888116600081815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff8d168085529083529281902080547fffffffffffffffffffffffffff0000000000000000000000ffffffffffffffff166f01000000000000000000000000000000968a16969096027fffffffffffffffffffffffffffffffffff00000000000000ffffffffffffffff16959095176801000000000000000066ffffffffffffff8b811691909102919091177fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000016610100918c16919091027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00161760ff8c169081178655815190815267ffffffffffffffff808c169382019390935291891690820152600387900b60608201529091907f28a26fbf8ed52db75bc3922e9d8c548c5bf4f48185360141531e3ece9fb5088b9060800160405180910390a3505050505050505050565b61150933610e22565b611514816001611827565b60405163ffffffff8216907f20aaf956fc3cc09f0b018e6e5c1b80ab7324ebcc4ff390f40ad9d5b13e95f35c90600090a250565b61155133610e22565b600061155c82611a8a565b905060005b818110156115ca573684848381811061157c5761157c6120f2565b6080029190910191506115c190506115976020830183611e5f565b6115a76040840160208501612121565b6115b76060850160408601611f33565b8460600135611ae0565b50600101611561565b50505050565b816115da816119c2565b63ffffffff831660008181526004602052604080822080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff871690811790915590519092339290917fca60aa66a917c3b634f179f50f64b53d88337631165b654e4cba5c2a6b088a529190a4505050565b61166b33610e22565b6115ca84848484611ae0565b60006112a8620151804261213c565b6000806116c96116ab60005473ffffffffffffffffffffffffffffffffffffffff1690565b86306116bb60046000898b612177565b6116c4916121a1565b611cfc565b91509150816118205763ffffffff8116156117d657600080547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff811674010000000000000000000000000000000000000000179091556040517f94c7d7ee00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116906394c7d7ee9061177690889088908890600401612207565b600060405180830381600087803b15801561179057600080fd5b505af11580156117a4573d6000803e3d6000fd5b5050600080547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff169055506118209050565b6040517f068ca9d800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86166004820152602401610974565b5050505050565b63ffffffff82166000908152600260205260408120805490917401000000000000000000000000000000000000000090910460ff16900361189c576040517f6055471f00000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152602401610974565b8054821515750100000000000000000000000000000000000000000090910460ff161515036118ff576040517fc3c642cc00000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152602401610974565b80549115157501000000000000000000000000000000000000000000027fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff90921691909117905550565b600080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b63ffffffff811660009081526002602052604090205473ffffffffffffffffffffffffffffffffffffffff1680611a2d576040517f6055471f00000000000000000000000000000000000000000000000000000000815263ffffffff83166004820152602401610974565b73ffffffffffffffffffffffffffffffffffffffff8116331461113f576040517fc3e07bd600000000000000000000000000000000000000000000000000000000815263ffffffff83166004820152336024820152604401610974565b6000811580611a9a57506103e882115b15611adc576040517f397d4cde000000000000000000000000000000000000000000000000000000008152600481018390526103e86024820152604401610974565b5090565b63ffffffff84161580611af4575060ff8316155b80611b025750600660ff8416115b80611b21575073ffffffffffffffffffffffffffffffffffffffff8216155b15611b60576040517fa0946d8400000000000000000000000000000000000000000000000000000000815263ffffffff85166004820152602401610974565b63ffffffff841660009081526002602052604090205474010000000000000000000000000000000000000000900460ff1615611bd0576040517f61183ef000000000000000000000000000000000000000000000000000000000815263ffffffff85166004820152602401610974565b6040805160608101825273ffffffffffffffffffffffffffffffffffffffff80851680835260ff8088166020808601828152600087890181815263ffffffff8e16808352600285528a832099518a549451925115157501000000000000000000000000000000000000000000027fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff9390981674010000000000000000000000000000000000000000027fffffffffffffffffffffff000000000000000000000000000000000000000000909516991698909817929092179190911693909317909555600390945284902085905592517f2ab8548d8a1c430a4ecab649524cf6b4355183e336af956af67b6d78f7bdfd3790611cee9086815260200190565b60405180910390a450505050565b60405173ffffffffffffffffffffffffffffffffffffffff8085166024830152831660448201527fffffffff000000000000000000000000000000000000000000000000000000008216606482015260009081908190608401604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781526000808052918290528351939450919290918a5afa15611df8576000516020805191945081901c150291505b5094509492505050565b803563ffffffff81168114611e1657600080fd5b919050565b803560ff81168114611e1657600080fd5b60008060408385031215611e3f57600080fd5b611e4883611e02565b9150611e5660208401611e1b565b90509250929050565b600060208284031215611e7157600080fd5b61091b82611e02565b803573ffffffffffffffffffffffffffffffffffffffff81168114611e1657600080fd5b600080600060608486031215611eb357600080fd5b611ebc84611e02565b9250611eca60208501611e7a565b9150611ed860408501611e1b565b90509250925092565b803567ffffffffffffffff81168114611e1657600080fd5b600080600060608486031215611f0e57600080fd5b611f1784611e02565b9250611f2560208501611e7a565b9150611ed860408501611ee1565b600060208284031215611f4557600080fd5b61091b82611e7a565b60008060408385031215611f6157600080fd5b611f6a83611e02565b9150611e5660208401611e7a565b60008060008060008060c08789031215611f9157600080fd5b611f9a87611e02565b9550611fa860208801611e7a565b9450611fb660408801611e1b565b9350611fc460608801611ee1565b9250611fd260808801611ee1565b915060a08701358060030b8114611fe857600080fd5b809150509295509295509295565b6000806020838503121561200957600080fd5b823567ffffffffffffffff81111561202057600080fd5b8301601f8101851361203157600080fd5b803567ffffffffffffffff81111561204857600080fd5b8560208260071b840101111561205d57600080fd5b6020919091019590945092505050565b6000806000806080858703121561208357600080fd5b61208c85611e02565b935061209a60208601611e1b565b92506120a860408601611e7a565b9396929550929360600135925050565b80820180821115610729577f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b60006020828403121561213357600080fd5b61091b82611e1b565b600082612172577f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b500490565b6000808585111561218757600080fd5b8386111561219457600080fd5b5050820193919092039150565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015612200577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505b5092915050565b73ffffffffffffffffffffffffffffffffffffffff8416815260406020820152816040820152818360608301376000818301606090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01601019291505056",
}

// Participants is an auto generated Go binding around an Ethereum contract.
type Participants struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Participants) GetABI() abi.ABI {
	return c.abi
}

// NewParticipants creates a new instance of Participants.
func NewParticipants() *Participants {
	parsed, err := ParticipantsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Participants{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Participants) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address manager) returns()
func (participants *Participants) PackConstructor(manager common.Address) []byte {
	enc, err := participants.abi.Pack("", manager)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcceptOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c62af9a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwner(uint32 org) returns()
func (participants *Participants) PackAcceptOwner(org uint32) []byte {
	enc, err := participants.abi.Pack("acceptOwner", org)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c62af9a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwner(uint32 org) returns()
func (participants *Participants) TryPackAcceptOwner(org uint32) ([]byte, error) {
	return participants.abi.Pack("acceptOwner", org)
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (participants *Participants) PackAuthority() []byte {
	enc, err := participants.abi.Pack("authority")
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
func (participants *Participants) TryPackAuthority() ([]byte, error) {
	return participants.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (participants *Participants) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := participants.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dbf26c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function can(uint32 org, address key, uint8 powers) view returns(bool)
func (participants *Participants) PackCan(org uint32, key common.Address, powers uint8) []byte {
	enc, err := participants.abi.Pack("can", org, key, powers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dbf26c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function can(uint32 org, address key, uint8 powers) view returns(bool)
func (participants *Participants) TryPackCan(org uint32, key common.Address, powers uint8) ([]byte, error) {
	return participants.abi.Pack("can", org, key, powers)
}

// UnpackCan is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3dbf26c5.
//
// Solidity: function can(uint32 org, address key, uint8 powers) view returns(bool)
func (participants *Participants) UnpackCan(data []byte) (bool, error) {
	out, err := participants.abi.Unpack("can", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackClaims is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdcc59b6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claims() view returns(address)
func (participants *Participants) PackClaims() []byte {
	enc, err := participants.abi.Pack("claims")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaims is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdcc59b6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claims() view returns(address)
func (participants *Participants) TryPackClaims() ([]byte, error) {
	return participants.abi.Pack("claims")
}

// UnpackClaims is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdcc59b6f.
//
// Solidity: function claims() view returns(address)
func (participants *Participants) UnpackClaims(data []byte) (common.Address, error) {
	out, err := participants.abi.Unpack("claims", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c4ac09.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(uint32 org, address key, uint8 powers, uint64 capPerClaim, uint64 capPerDay, int32 validThroughDay) returns()
func (participants *Participants) PackDelegate(org uint32, key common.Address, powers uint8, capPerClaim uint64, capPerDay uint64, validThroughDay int32) []byte {
	enc, err := participants.abi.Pack("delegate", org, key, powers, capPerClaim, capPerDay, validThroughDay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c4ac09.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(uint32 org, address key, uint8 powers, uint64 capPerClaim, uint64 capPerDay, int32 validThroughDay) returns()
func (participants *Participants) TryPackDelegate(org uint32, key common.Address, powers uint8, capPerClaim uint64, capPerDay uint64, validThroughDay int32) ([]byte, error) {
	return participants.abi.Pack("delegate", org, key, powers, capPerClaim, capPerDay, validThroughDay)
}

// PackDelegation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x586e4eca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegation(uint32 org, address key) view returns((uint8,uint64,uint64,int32,uint64,int32))
func (participants *Participants) PackDelegation(org uint32, key common.Address) []byte {
	enc, err := participants.abi.Pack("delegation", org, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x586e4eca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegation(uint32 org, address key) view returns((uint8,uint64,uint64,int32,uint64,int32))
func (participants *Participants) TryPackDelegation(org uint32, key common.Address) ([]byte, error) {
	return participants.abi.Pack("delegation", org, key)
}

// UnpackDelegation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x586e4eca.
//
// Solidity: function delegation(uint32 org, address key) view returns((uint8,uint64,uint64,int32,uint64,int32))
func (participants *Participants) UnpackDelegation(data []byte) (Delegation, error) {
	out, err := participants.abi.Unpack("delegation", data)
	if err != nil {
		return *new(Delegation), err
	}
	out0 := *abi.ConvertType(out[0], new(Delegation)).(*Delegation)
	return out0, nil
}

// PackIsActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x139c7bed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isActive(uint32 org, uint8 kind) view returns(bool)
func (participants *Participants) PackIsActive(org uint32, kind uint8) []byte {
	enc, err := participants.abi.Pack("isActive", org, kind)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x139c7bed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isActive(uint32 org, uint8 kind) view returns(bool)
func (participants *Participants) TryPackIsActive(org uint32, kind uint8) ([]byte, error) {
	return participants.abi.Pack("isActive", org, kind)
}

// UnpackIsActive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x139c7bed.
//
// Solidity: function isActive(uint32 org, uint8 kind) view returns(bool)
func (participants *Participants) UnpackIsActive(data []byte) (bool, error) {
	out, err := participants.abi.Unpack("isActive", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (participants *Participants) PackIsConsumingScheduledOp() []byte {
	enc, err := participants.abi.Pack("isConsumingScheduledOp")
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
func (participants *Participants) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return participants.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (participants *Participants) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := participants.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOrganisation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96e28c23.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function organisation(uint32 org) view returns((address,address,uint8,bool,bytes32))
func (participants *Participants) PackOrganisation(org uint32) []byte {
	enc, err := participants.abi.Pack("organisation", org)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrganisation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96e28c23.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function organisation(uint32 org) view returns((address,address,uint8,bool,bytes32))
func (participants *Participants) TryPackOrganisation(org uint32) ([]byte, error) {
	return participants.abi.Pack("organisation", org)
}

// UnpackOrganisation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x96e28c23.
//
// Solidity: function organisation(uint32 org) view returns((address,address,uint8,bool,bytes32))
func (participants *Participants) UnpackOrganisation(data []byte) (OrganisationState, error) {
	out, err := participants.abi.Unpack("organisation", data)
	if err != nil {
		return *new(OrganisationState), err
	}
	out0 := *abi.ConvertType(out[0], new(OrganisationState)).(*OrganisationState)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b7ec3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint32 org) view returns(address)
func (participants *Participants) PackOwnerOf(org uint32) []byte {
	enc, err := participants.abi.Pack("ownerOf", org)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b7ec3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint32 org) view returns(address)
func (participants *Participants) TryPackOwnerOf(org uint32) ([]byte, error) {
	return participants.abi.Pack("ownerOf", org)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b7ec3b.
//
// Solidity: function ownerOf(uint32 org) view returns(address)
func (participants *Participants) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := participants.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf03f7600.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(uint32 org, uint8 kind, address owner, bytes32 didHash) returns()
func (participants *Participants) PackRegister(org uint32, kind uint8, owner common.Address, didHash [32]byte) []byte {
	enc, err := participants.abi.Pack("register", org, kind, owner, didHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf03f7600.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(uint32 org, uint8 kind, address owner, bytes32 didHash) returns()
func (participants *Participants) TryPackRegister(org uint32, kind uint8, owner common.Address, didHash [32]byte) ([]byte, error) {
	return participants.abi.Pack("register", org, kind, owner, didHash)
}

// PackRegisterMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9adaed0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerMany((uint32,uint8,address,bytes32)[] organisations) returns()
func (participants *Participants) PackRegisterMany(organisations []Organisation) []byte {
	enc, err := participants.abi.Pack("registerMany", organisations)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9adaed0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerMany((uint32,uint8,address,bytes32)[] organisations) returns()
func (participants *Participants) TryPackRegisterMany(organisations []Organisation) ([]byte, error) {
	return participants.abi.Pack("registerMany", organisations)
}

// PackReinstate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c746ed0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reinstate(uint32 org) returns()
func (participants *Participants) PackReinstate(org uint32) []byte {
	enc, err := participants.abi.Pack("reinstate", org)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReinstate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c746ed0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reinstate(uint32 org) returns()
func (participants *Participants) TryPackReinstate(org uint32) ([]byte, error) {
	return participants.abi.Pack("reinstate", org)
}

// PackRevokeDelegation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7de80998.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeDelegation(uint32 org, address key) returns()
func (participants *Participants) PackRevokeDelegation(org uint32, key common.Address) []byte {
	enc, err := participants.abi.Pack("revokeDelegation", org, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeDelegation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7de80998.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeDelegation(uint32 org, address key) returns()
func (participants *Participants) TryPackRevokeDelegation(org uint32, key common.Address) ([]byte, error) {
	return participants.abi.Pack("revokeDelegation", org, key)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (participants *Participants) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := participants.abi.Pack("setAuthority", newAuthority)
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
func (participants *Participants) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return participants.abi.Pack("setAuthority", newAuthority)
}

// PackSetClaims is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ce85f07.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setClaims(address claims_) returns()
func (participants *Participants) PackSetClaims(claims common.Address) []byte {
	enc, err := participants.abi.Pack("setClaims", claims)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetClaims is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ce85f07.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setClaims(address claims_) returns()
func (participants *Participants) TryPackSetClaims(claims common.Address) ([]byte, error) {
	return participants.abi.Pack("setClaims", claims)
}

// PackSetOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddc35950.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOwner(uint32 org, address next) returns()
func (participants *Participants) PackSetOwner(org uint32, next common.Address) []byte {
	enc, err := participants.abi.Pack("setOwner", org, next)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddc35950.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOwner(uint32 org, address next) returns()
func (participants *Participants) TryPackSetOwner(org uint32, next common.Address) ([]byte, error) {
	return participants.abi.Pack("setOwner", org, next)
}

// PackSpend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49ffe6f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function spend(uint32 org, address key, uint64 amount) returns(bytes4 reason)
func (participants *Participants) PackSpend(org uint32, key common.Address, amount uint64) []byte {
	enc, err := participants.abi.Pack("spend", org, key, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSpend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49ffe6f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function spend(uint32 org, address key, uint64 amount) returns(bytes4 reason)
func (participants *Participants) TryPackSpend(org uint32, key common.Address, amount uint64) ([]byte, error) {
	return participants.abi.Pack("spend", org, key, amount)
}

// UnpackSpend is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x49ffe6f8.
//
// Solidity: function spend(uint32 org, address key, uint64 amount) returns(bytes4 reason)
func (participants *Participants) UnpackSpend(data []byte) ([4]byte, error) {
	out, err := participants.abi.Unpack("spend", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackSuspend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3e1b7f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function suspend(uint32 org) returns()
func (participants *Participants) PackSuspend(org uint32) []byte {
	enc, err := participants.abi.Pack("suspend", org)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSuspend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3e1b7f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function suspend(uint32 org) returns()
func (participants *Participants) TryPackSuspend(org uint32) ([]byte, error) {
	return participants.abi.Pack("suspend", org)
}

// ParticipantsAuthorityUpdated represents a AuthorityUpdated event raised by the Participants contract.
type ParticipantsAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const ParticipantsAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (ParticipantsAuthorityUpdated) ContractEventName() string {
	return ParticipantsAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (participants *Participants) UnpackAuthorityUpdatedEvent(log *types.Log) (*ParticipantsAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != participants.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ParticipantsAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := participants.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range participants.abi.Events[event].Inputs {
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

// ParticipantsClaimsSet represents a ClaimsSet event raised by the Participants contract.
type ParticipantsClaimsSet struct {
	Claims common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const ParticipantsClaimsSetEventName = "ClaimsSet"

// ContractEventName returns the user-defined event name.
func (ParticipantsClaimsSet) ContractEventName() string {
	return ParticipantsClaimsSetEventName
}

// UnpackClaimsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimsSet(address indexed claims)
func (participants *Participants) UnpackClaimsSetEvent(log *types.Log) (*ParticipantsClaimsSet, error) {
	event := "ClaimsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != participants.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ParticipantsClaimsSet)
	if len(log.Data) > 0 {
		if err := participants.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range participants.abi.Events[event].Inputs {
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

// ParticipantsDelegated represents a Delegated event raised by the Participants contract.
type ParticipantsDelegated struct {
	Org             uint32
	Key             common.Address
	Powers          uint8
	CapPerClaim     uint64
	CapPerDay       uint64
	ValidThroughDay int32
	Raw             *types.Log // Blockchain specific contextual infos
}

const ParticipantsDelegatedEventName = "Delegated"

// ContractEventName returns the user-defined event name.
func (ParticipantsDelegated) ContractEventName() string {
	return ParticipantsDelegatedEventName
}

// UnpackDelegatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Delegated(uint32 indexed org, address indexed key, uint8 powers, uint64 capPerClaim, uint64 capPerDay, int32 validThroughDay)
func (participants *Participants) UnpackDelegatedEvent(log *types.Log) (*ParticipantsDelegated, error) {
	event := "Delegated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != participants.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ParticipantsDelegated)
	if len(log.Data) > 0 {
		if err := participants.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range participants.abi.Events[event].Inputs {
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

// ParticipantsDelegationRevoked represents a DelegationRevoked event raised by the Participants contract.
type ParticipantsDelegationRevoked struct {
	Org uint32
	Key common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const ParticipantsDelegationRevokedEventName = "DelegationRevoked"

// ContractEventName returns the user-defined event name.
func (ParticipantsDelegationRevoked) ContractEventName() string {
	return ParticipantsDelegationRevokedEventName
}

// UnpackDelegationRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegationRevoked(uint32 indexed org, address indexed key)
func (participants *Participants) UnpackDelegationRevokedEvent(log *types.Log) (*ParticipantsDelegationRevoked, error) {
	event := "DelegationRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != participants.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ParticipantsDelegationRevoked)
	if len(log.Data) > 0 {
		if err := participants.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range participants.abi.Events[event].Inputs {
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

// ParticipantsOrganisationRegistered represents a OrganisationRegistered event raised by the Participants contract.
type ParticipantsOrganisationRegistered struct {
	Org     uint32
	Kind    uint8
	Owner   common.Address
	DidHash [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const ParticipantsOrganisationRegisteredEventName = "OrganisationRegistered"

// ContractEventName returns the user-defined event name.
func (ParticipantsOrganisationRegistered) ContractEventName() string {
	return ParticipantsOrganisationRegisteredEventName
}

// UnpackOrganisationRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrganisationRegistered(uint32 indexed org, uint8 indexed kind, address indexed owner, bytes32 didHash)
func (participants *Participants) UnpackOrganisationRegisteredEvent(log *types.Log) (*ParticipantsOrganisationRegistered, error) {
	event := "OrganisationRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != participants.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ParticipantsOrganisationRegistered)
	if len(log.Data) > 0 {
		if err := participants.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range participants.abi.Events[event].Inputs {
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

// ParticipantsOrganisationReinstated represents a OrganisationReinstated event raised by the Participants contract.
type ParticipantsOrganisationReinstated struct {
	Org uint32
	Raw *types.Log // Blockchain specific contextual infos
}

const ParticipantsOrganisationReinstatedEventName = "OrganisationReinstated"

// ContractEventName returns the user-defined event name.
func (ParticipantsOrganisationReinstated) ContractEventName() string {
	return ParticipantsOrganisationReinstatedEventName
}

// UnpackOrganisationReinstatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrganisationReinstated(uint32 indexed org)
func (participants *Participants) UnpackOrganisationReinstatedEvent(log *types.Log) (*ParticipantsOrganisationReinstated, error) {
	event := "OrganisationReinstated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != participants.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ParticipantsOrganisationReinstated)
	if len(log.Data) > 0 {
		if err := participants.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range participants.abi.Events[event].Inputs {
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

// ParticipantsOrganisationSuspended represents a OrganisationSuspended event raised by the Participants contract.
type ParticipantsOrganisationSuspended struct {
	Org uint32
	Raw *types.Log // Blockchain specific contextual infos
}

const ParticipantsOrganisationSuspendedEventName = "OrganisationSuspended"

// ContractEventName returns the user-defined event name.
func (ParticipantsOrganisationSuspended) ContractEventName() string {
	return ParticipantsOrganisationSuspendedEventName
}

// UnpackOrganisationSuspendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrganisationSuspended(uint32 indexed org)
func (participants *Participants) UnpackOrganisationSuspendedEvent(log *types.Log) (*ParticipantsOrganisationSuspended, error) {
	event := "OrganisationSuspended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != participants.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ParticipantsOrganisationSuspended)
	if len(log.Data) > 0 {
		if err := participants.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range participants.abi.Events[event].Inputs {
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

// ParticipantsOwnerChanged represents a OwnerChanged event raised by the Participants contract.
type ParticipantsOwnerChanged struct {
	Org           uint32
	PreviousOwner common.Address
	Owner         common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ParticipantsOwnerChangedEventName = "OwnerChanged"

// ContractEventName returns the user-defined event name.
func (ParticipantsOwnerChanged) ContractEventName() string {
	return ParticipantsOwnerChangedEventName
}

// UnpackOwnerChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnerChanged(uint32 indexed org, address indexed previousOwner, address indexed owner)
func (participants *Participants) UnpackOwnerChangedEvent(log *types.Log) (*ParticipantsOwnerChanged, error) {
	event := "OwnerChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != participants.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ParticipantsOwnerChanged)
	if len(log.Data) > 0 {
		if err := participants.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range participants.abi.Events[event].Inputs {
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

// ParticipantsOwnerProposed represents a OwnerProposed event raised by the Participants contract.
type ParticipantsOwnerProposed struct {
	Org          uint32
	Owner        common.Address
	PendingOwner common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const ParticipantsOwnerProposedEventName = "OwnerProposed"

// ContractEventName returns the user-defined event name.
func (ParticipantsOwnerProposed) ContractEventName() string {
	return ParticipantsOwnerProposedEventName
}

// UnpackOwnerProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnerProposed(uint32 indexed org, address indexed owner, address indexed pendingOwner)
func (participants *Participants) UnpackOwnerProposedEvent(log *types.Log) (*ParticipantsOwnerProposed, error) {
	event := "OwnerProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != participants.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ParticipantsOwnerProposed)
	if len(log.Data) > 0 {
		if err := participants.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range participants.abi.Events[event].Inputs {
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
func (participants *Participants) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], participants.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return participants.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], participants.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return participants.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], participants.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return participants.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], participants.abi.Errors["AlreadyInState"].ID.Bytes()[:4]) {
		return participants.UnpackAlreadyInStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], participants.abi.Errors["AlreadyRegistered"].ID.Bytes()[:4]) {
		return participants.UnpackAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], participants.abi.Errors["BadBatch"].ID.Bytes()[:4]) {
		return participants.UnpackBadBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], participants.abi.Errors["CapPerClaimExceeded"].ID.Bytes()[:4]) {
		return participants.UnpackCapPerClaimExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], participants.abi.Errors["CapPerDayExceeded"].ID.Bytes()[:4]) {
		return participants.UnpackCapPerDayExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], participants.abi.Errors["ClaimsAlreadySet"].ID.Bytes()[:4]) {
		return participants.UnpackClaimsAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], participants.abi.Errors["InvalidDelegation"].ID.Bytes()[:4]) {
		return participants.UnpackInvalidDelegationError(raw[4:])
	}
	if bytes.Equal(raw[:4], participants.abi.Errors["InvalidOrganisation"].ID.Bytes()[:4]) {
		return participants.UnpackInvalidOrganisationError(raw[4:])
	}
	if bytes.Equal(raw[:4], participants.abi.Errors["NotClaims"].ID.Bytes()[:4]) {
		return participants.UnpackNotClaimsError(raw[4:])
	}
	if bytes.Equal(raw[:4], participants.abi.Errors["NotDelegated"].ID.Bytes()[:4]) {
		return participants.UnpackNotDelegatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], participants.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return participants.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], participants.abi.Errors["OrganisationNotActive"].ID.Bytes()[:4]) {
		return participants.UnpackOrganisationNotActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], participants.abi.Errors["UnknownOrganisation"].ID.Bytes()[:4]) {
		return participants.UnpackUnknownOrganisationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ParticipantsAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Participants contract.
type ParticipantsAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func ParticipantsAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (participants *Participants) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*ParticipantsAccessManagedInvalidAuthority, error) {
	out := new(ParticipantsAccessManagedInvalidAuthority)
	if err := participants.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ParticipantsAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Participants contract.
type ParticipantsAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func ParticipantsAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (participants *Participants) UnpackAccessManagedRequiredDelayError(raw []byte) (*ParticipantsAccessManagedRequiredDelay, error) {
	out := new(ParticipantsAccessManagedRequiredDelay)
	if err := participants.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ParticipantsAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Participants contract.
type ParticipantsAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func ParticipantsAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (participants *Participants) UnpackAccessManagedUnauthorizedError(raw []byte) (*ParticipantsAccessManagedUnauthorized, error) {
	out := new(ParticipantsAccessManagedUnauthorized)
	if err := participants.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ParticipantsAlreadyInState represents a AlreadyInState error raised by the Participants contract.
type ParticipantsAlreadyInState struct {
	Org uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyInState(uint32 org)
func ParticipantsAlreadyInStateErrorID() common.Hash {
	return common.HexToHash("0xc3c642cc84a974b0280ac2df7ef1b9cbaab6603348d4824c34ac47c2442718f2")
}

// UnpackAlreadyInStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyInState(uint32 org)
func (participants *Participants) UnpackAlreadyInStateError(raw []byte) (*ParticipantsAlreadyInState, error) {
	out := new(ParticipantsAlreadyInState)
	if err := participants.abi.UnpackIntoInterface(out, "AlreadyInState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ParticipantsAlreadyRegistered represents a AlreadyRegistered error raised by the Participants contract.
type ParticipantsAlreadyRegistered struct {
	Org uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRegistered(uint32 org)
func ParticipantsAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x61183ef0634a9fd70d5d05e25aedf4af6348692d2521e0aa8b1aa0b8195b826c")
}

// UnpackAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRegistered(uint32 org)
func (participants *Participants) UnpackAlreadyRegisteredError(raw []byte) (*ParticipantsAlreadyRegistered, error) {
	out := new(ParticipantsAlreadyRegistered)
	if err := participants.abi.UnpackIntoInterface(out, "AlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ParticipantsBadBatch represents a BadBatch error raised by the Participants contract.
type ParticipantsBadBatch struct {
	Items *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBatch(uint256 items, uint256 max)
func ParticipantsBadBatchErrorID() common.Hash {
	return common.HexToHash("0x397d4cde4acc032b3f8cee07890fb2fc6cb842e595108a952fb637b755224b8d")
}

// UnpackBadBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBatch(uint256 items, uint256 max)
func (participants *Participants) UnpackBadBatchError(raw []byte) (*ParticipantsBadBatch, error) {
	out := new(ParticipantsBadBatch)
	if err := participants.abi.UnpackIntoInterface(out, "BadBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ParticipantsCapPerClaimExceeded represents a CapPerClaimExceeded error raised by the Participants contract.
type ParticipantsCapPerClaimExceeded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapPerClaimExceeded()
func ParticipantsCapPerClaimExceededErrorID() common.Hash {
	return common.HexToHash("0xd065a5d40342833d5e40e88d578e67c226017eeeaf0a2f2f8b841007d4742e7c")
}

// UnpackCapPerClaimExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapPerClaimExceeded()
func (participants *Participants) UnpackCapPerClaimExceededError(raw []byte) (*ParticipantsCapPerClaimExceeded, error) {
	out := new(ParticipantsCapPerClaimExceeded)
	if err := participants.abi.UnpackIntoInterface(out, "CapPerClaimExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ParticipantsCapPerDayExceeded represents a CapPerDayExceeded error raised by the Participants contract.
type ParticipantsCapPerDayExceeded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapPerDayExceeded()
func ParticipantsCapPerDayExceededErrorID() common.Hash {
	return common.HexToHash("0xa2ba962a85eba50473ac3a31205f3b0660f9c0d42cd60cf9af4d7b46066e7304")
}

// UnpackCapPerDayExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapPerDayExceeded()
func (participants *Participants) UnpackCapPerDayExceededError(raw []byte) (*ParticipantsCapPerDayExceeded, error) {
	out := new(ParticipantsCapPerDayExceeded)
	if err := participants.abi.UnpackIntoInterface(out, "CapPerDayExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ParticipantsClaimsAlreadySet represents a ClaimsAlreadySet error raised by the Participants contract.
type ParticipantsClaimsAlreadySet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimsAlreadySet()
func ParticipantsClaimsAlreadySetErrorID() common.Hash {
	return common.HexToHash("0xc85b4a8e442b96ace037f7d4d0f3bc829ba7239d7b5d34ddfaaad76cbe83138b")
}

// UnpackClaimsAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimsAlreadySet()
func (participants *Participants) UnpackClaimsAlreadySetError(raw []byte) (*ParticipantsClaimsAlreadySet, error) {
	out := new(ParticipantsClaimsAlreadySet)
	if err := participants.abi.UnpackIntoInterface(out, "ClaimsAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ParticipantsInvalidDelegation represents a InvalidDelegation error raised by the Participants contract.
type ParticipantsInvalidDelegation struct {
	Org uint32
	Key common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidDelegation(uint32 org, address key)
func ParticipantsInvalidDelegationErrorID() common.Hash {
	return common.HexToHash("0xd9f7a51a5f742926568c728991decd005de141b76e4211e51c568765e155b249")
}

// UnpackInvalidDelegationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidDelegation(uint32 org, address key)
func (participants *Participants) UnpackInvalidDelegationError(raw []byte) (*ParticipantsInvalidDelegation, error) {
	out := new(ParticipantsInvalidDelegation)
	if err := participants.abi.UnpackIntoInterface(out, "InvalidDelegation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ParticipantsInvalidOrganisation represents a InvalidOrganisation error raised by the Participants contract.
type ParticipantsInvalidOrganisation struct {
	Org uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidOrganisation(uint32 org)
func ParticipantsInvalidOrganisationErrorID() common.Hash {
	return common.HexToHash("0xa0946d843739ceaae1a2068c386bb530e665d0089e4121c7fc463677afcd8103")
}

// UnpackInvalidOrganisationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidOrganisation(uint32 org)
func (participants *Participants) UnpackInvalidOrganisationError(raw []byte) (*ParticipantsInvalidOrganisation, error) {
	out := new(ParticipantsInvalidOrganisation)
	if err := participants.abi.UnpackIntoInterface(out, "InvalidOrganisation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ParticipantsNotClaims represents a NotClaims error raised by the Participants contract.
type ParticipantsNotClaims struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClaims(address caller)
func ParticipantsNotClaimsErrorID() common.Hash {
	return common.HexToHash("0x268d53ac3a199b2592f08714831bf42732cdfb2f28118e8b3acad20e8f62b54b")
}

// UnpackNotClaimsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClaims(address caller)
func (participants *Participants) UnpackNotClaimsError(raw []byte) (*ParticipantsNotClaims, error) {
	out := new(ParticipantsNotClaims)
	if err := participants.abi.UnpackIntoInterface(out, "NotClaims", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ParticipantsNotDelegated represents a NotDelegated error raised by the Participants contract.
type ParticipantsNotDelegated struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDelegated()
func ParticipantsNotDelegatedErrorID() common.Hash {
	return common.HexToHash("0x9ccd6d765a710fd680d347153286cdb7a60331f3ffa08d6d8f39a8f309e618f5")
}

// UnpackNotDelegatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDelegated()
func (participants *Participants) UnpackNotDelegatedError(raw []byte) (*ParticipantsNotDelegated, error) {
	out := new(ParticipantsNotDelegated)
	if err := participants.abi.UnpackIntoInterface(out, "NotDelegated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ParticipantsNotOwner represents a NotOwner error raised by the Participants contract.
type ParticipantsNotOwner struct {
	Org    uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(uint32 org, address caller)
func ParticipantsNotOwnerErrorID() common.Hash {
	return common.HexToHash("0xc3e07bd6343a3da42632738a2fdb3e34ff9824e24d0058c95f5b7256483d215d")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(uint32 org, address caller)
func (participants *Participants) UnpackNotOwnerError(raw []byte) (*ParticipantsNotOwner, error) {
	out := new(ParticipantsNotOwner)
	if err := participants.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ParticipantsOrganisationNotActive represents a OrganisationNotActive error raised by the Participants contract.
type ParticipantsOrganisationNotActive struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrganisationNotActive()
func ParticipantsOrganisationNotActiveErrorID() common.Hash {
	return common.HexToHash("0x90527f6ef0eca350b4dcc98dbd38fcc0e27fd0b54cd7a5299a29cdf469e3c7ce")
}

// UnpackOrganisationNotActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrganisationNotActive()
func (participants *Participants) UnpackOrganisationNotActiveError(raw []byte) (*ParticipantsOrganisationNotActive, error) {
	out := new(ParticipantsOrganisationNotActive)
	if err := participants.abi.UnpackIntoInterface(out, "OrganisationNotActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ParticipantsUnknownOrganisation represents a UnknownOrganisation error raised by the Participants contract.
type ParticipantsUnknownOrganisation struct {
	Org uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownOrganisation(uint32 org)
func ParticipantsUnknownOrganisationErrorID() common.Hash {
	return common.HexToHash("0x6055471f5ddd3570b4fcd0c0236ce192231abb1f24d208062d56df5314d31aa9")
}

// UnpackUnknownOrganisationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownOrganisation(uint32 org)
func (participants *Participants) UnpackUnknownOrganisationError(raw []byte) (*ParticipantsUnknownOrganisation, error) {
	out := new(ParticipantsUnknownOrganisation)
	if err := participants.abi.UnpackIntoInterface(out, "UnknownOrganisation", raw); err != nil {
		return nil, err
	}
	return out, nil
}
