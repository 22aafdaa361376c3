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

// ApprovedSettlement is an auto generated low-level Go binding around an user-defined struct.
type ApprovedSettlement struct {
	Item      Settlement
	Deadline  uint64
	Signature []byte
}

// ClaimRecord is an auto generated low-level Go binding around an user-defined struct.
type ClaimRecord struct {
	Payer      uint32
	Provider   uint32
	ServiceDay int32
	DecidedDay int32
	Charged    uint64
	Paid       uint64
	Version    uint8
	State      uint8
	Flags      uint8
	Aside      bool
}

// Hold is an auto generated low-level Go binding around an user-defined struct.
type Hold struct {
	Claim   [32]byte
	LastDay int32
	Reason  [32]byte
}

// Interest is an auto generated low-level Go binding around an user-defined struct.
type Interest struct {
	Claim      [32]byte
	Amount     uint64
	Commitment [32]byte
}

// Replacement is an auto generated low-level Go binding around an user-defined struct.
type Replacement struct {
	Item             Submission
	Replaces         [32]byte
	ReplacedCoverage [32]byte
}

// Reversal is an auto generated low-level Go binding around an user-defined struct.
type Reversal struct {
	Claim    [32]byte
	Decision [32]byte
	Coverage [32]byte
}

// Submission is an auto generated low-level Go binding around an user-defined struct.
type Submission struct {
	Claim      [32]byte
	Payer      uint32
	Provider   uint32
	Consent    [32]byte
	Coverage   [32]byte
	Commitment [32]byte
	Charged    uint64
	ServiceDay int32
}

// ClaimsMetaData contains all meta data concerning the Claims contract.
var ClaimsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIParticipants\",\"name\":\"participants\",\"type\":\"address\"},{\"internalType\":\"contractIConsents\",\"name\":\"consents\",\"type\":\"address\"},{\"internalType\":\"contractIEligibility\",\"name\":\"eligibility\",\"type\":\"address\"},{\"internalType\":\"contractITreasury\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"contractIGuardians\",\"name\":\"guardians\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"appeals\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ApprovalExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"items\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BadBatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CapPerClaimExceeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CapPerDayExceeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ClaimExists\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ConsentMissing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ConsentRefused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CoverageMissing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DenialPays\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Duplicate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"}],\"name\":\"EscrowMoved\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EscrowShort\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidClaim\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidHold\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInterest\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidServiceDay\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MaximumReached\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAppeals\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotDecided\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotHolder\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotMore\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSettler\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSubmitted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSubmitter\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OnHold\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PayerInactive\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ProviderInactive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Superseded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TooManyVersions\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Unbalanced\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongCoverage\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"provider\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"charged\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"patient\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"adjusted\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"decision\",\"type\":\"bytes32\"}],\"name\":\"Denied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lastDay\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"}],\"name\":\"HeldUntil\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"provider\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"InterestPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"Refused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"}],\"name\":\"Released\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimId\",\"name\":\"replaced\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"}],\"name\":\"Replaces\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"provider\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"paid\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"ClaimId\",\"name\":\"replacedBy\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"flags\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"decision\",\"type\":\"bytes32\"}],\"name\":\"Reversed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"provider\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"charged\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"allowed\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"paid\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"patient\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"adjusted\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"decision\",\"type\":\"bytes32\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"StateChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"provider\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"charged\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"serviceDay\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"flags\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"consentSnapshot\",\"type\":\"bytes32\"}],\"name\":\"Submitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"provider\",\"type\":\"uint32\"}],\"name\":\"VoidRequested\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_HOLD\",\"outputs\":[{\"internalType\":\"int32\",\"name\":\"\",\"type\":\"int32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"advance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"allowed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"paid\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"patient\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"adjusted\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"decision\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"denied\",\"type\":\"bool\"},{\"internalType\":\"CoverageRef\",\"name\":\"coverage\",\"type\":\"bytes32\"}],\"internalType\":\"structSettlement\",\"name\":\"item\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"checkApproval\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"claim\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"provider\",\"type\":\"uint32\"},{\"internalType\":\"int32\",\"name\":\"serviceDay\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"decidedDay\",\"type\":\"int32\"},{\"internalType\":\"uint64\",\"name\":\"charged\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"paid\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"flags\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"aside\",\"type\":\"bool\"}],\"internalType\":\"structClaimRecord\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"int32\",\"name\":\"lastDay\",\"type\":\"int32\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"}],\"internalType\":\"structHold[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"hold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"holdLastDay\",\"outputs\":[{\"internalType\":\"int32\",\"name\":\"\",\"type\":\"int32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"interestPaid\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"occupant\",\"outputs\":[{\"internalType\":\"ClaimId\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"openAppeal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"allowed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"paid\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"patient\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"adjusted\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"decision\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"denied\",\"type\":\"bool\"},{\"internalType\":\"CoverageRef\",\"name\":\"coverage\",\"type\":\"bytes32\"}],\"internalType\":\"structSettlement\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"name\":\"overturn\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"more\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"internalType\":\"structInterest[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"payInterest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimId[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"provider\",\"type\":\"uint32\"},{\"internalType\":\"ConsentRef\",\"name\":\"consent\",\"type\":\"bytes32\"},{\"internalType\":\"CoverageRef\",\"name\":\"coverage\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"charged\",\"type\":\"uint64\"},{\"internalType\":\"int32\",\"name\":\"serviceDay\",\"type\":\"int32\"}],\"internalType\":\"structSubmission\",\"name\":\"item\",\"type\":\"tuple\"},{\"internalType\":\"ClaimId\",\"name\":\"replaces\",\"type\":\"bytes32\"},{\"internalType\":\"CoverageRef\",\"name\":\"replacedCoverage\",\"type\":\"bytes32\"}],\"internalType\":\"structReplacement[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"replace\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"replacedBy\",\"outputs\":[{\"internalType\":\"ClaimId\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"replaces\",\"outputs\":[{\"internalType\":\"ClaimId\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimId[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"}],\"name\":\"requestVoid\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"decision\",\"type\":\"bytes32\"},{\"internalType\":\"CoverageRef\",\"name\":\"coverage\",\"type\":\"bytes32\"}],\"internalType\":\"structReversal[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"reverse\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"allowed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"paid\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"patient\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"adjusted\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"decision\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"denied\",\"type\":\"bool\"},{\"internalType\":\"CoverageRef\",\"name\":\"coverage\",\"type\":\"bytes32\"}],\"internalType\":\"structSettlement[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"allowed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"paid\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"patient\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"adjusted\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"decision\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"denied\",\"type\":\"bool\"},{\"internalType\":\"CoverageRef\",\"name\":\"coverage\",\"type\":\"bytes32\"}],\"internalType\":\"structSettlement\",\"name\":\"item\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structApprovedSettlement[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"settleApproved\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"provider\",\"type\":\"uint32\"},{\"internalType\":\"ConsentRef\",\"name\":\"consent\",\"type\":\"bytes32\"},{\"internalType\":\"CoverageRef\",\"name\":\"coverage\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"charged\",\"type\":\"uint64\"},{\"internalType\":\"int32\",\"name\":\"serviceDay\",\"type\":\"int32\"}],\"internalType\":\"structSubmission[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Claims",
	Bin: "0x61022060405234801561001157600080fd5b506040516162fc3803806162fc833981016040819052610030916101f5565b604080518082018252601081526f43617265436c65617220436c61696d7360801b602080830191909152825180840190935260018352603160f81b908301526001600160a01b0380891660805280881660a05280871660c05280861660e052841661010052906100a1826005610163565b6101c0526100b0816006610163565b6101e0528151602080840191909120610180528151908201206101a0524661014052610140610180516101a051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b61012052505030610160526001600160a01b0316610200525061044b9350505050565b600060208351101561017f5761017883610196565b9050610190565b8161018a848261031b565b5060ff90505b92915050565b600080829050601f815111156101ca578260405163305a27a960e01b81526004016101c191906103d9565b60405180910390fd5b80516101d582610427565b179392505050565b6001600160a01b03811681146101f257600080fd5b50565b60008060008060008060c0878903121561020e57600080fd5b8651610219816101dd565b602088015190965061022a816101dd565b604088015190955061023b816101dd565b606088015190945061024c816101dd565b608088015190935061025d816101dd565b60a088015190925061026e816101dd565b809150509295509295509295565b634e487b7160e01b600052604160045260246000fd5b600181811c908216806102a657607f821691505b6020821081036102c657634e487b7160e01b600052602260045260246000fd5b50919050565b601f82111561031657806000526020600020601f840160051c810160208510156102f35750805b601f840160051c820191505b8181101561031357600081556001016102ff565b50505b505050565b81516001600160401b038111156103345761033461027c565b610348816103428454610292565b846102cc565b6020601f82116001811461037c57600083156103645750848201515b600019600385901b1c1916600184901b178455610313565b600084815260208120601f198516915b828110156103ac578785015182556020948501946001909201910161038c565b50848210156103ca5786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b602081526000825180602084015260005b8181101561040757602081860181015160408684010152016103ea565b506000604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156102c65760001960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051615d896105736000396000818161069401528181610abd0152610f220152600061339d0152600061337001526000614f4b01526000614f2301526000614e7e01526000614ea801526000614ed20152600081816111d0015281816113b40152818161254201526144a3015260008181612402015281816126f701528181612b070152614202015260008181612a9801528181612fa30152818161308f0152818161311e01526148170152600061475d015260008181610444015281816116cf01528181611ffc0152818161234e01528181612626015281816127cc015281816143ea01528181614d050152614dcb0152615d896000f3fe608060405234801561001057600080fd5b50600436106101775760003560e01c80638ab975b2116100d8578063c08dfc5e1161008c578063dac82a3e11610066578063dac82a3e1461035e578063e2b73e5914610371578063f2d93d731461038457600080fd5b8063c08dfc5e1461030d578063c90fb67b14610336578063d40a9c4f1461035657600080fd5b8063abed3b27116100bd578063abed3b27146102c7578063bad51749146102da578063bd66528a146102ed57600080fd5b80638ab975b2146102a1578063a729b053146102b457600080fd5b80632e53ccf71161012f578063737b206611610114578063737b20661461023b57806373cc3f101461027357806384b0196e1461028657600080fd5b80632e53ccf7146101fd5780636238cb341461022857600080fd5b80631f5ea35f116101605780631f5ea35f146101a4578063225c2f18146101b75780632d7e8872146101ca57600080fd5b806302ad18f01461017c57806303aae5e114610191575b600080fd5b61018f61018a36600461519f565b6103b0565b005b61018f61019f3660046151e0565b610689565b61018f6101b2366004615258565b6108ce565b61018f6101c536600461519f565b6109a0565b6101ea6101d836600461528d565b60009081526001602052604090205490565b6040519081526020015b60405180910390f35b61021061020b3660046152d7565b610ab0565b6040516001600160401b0390911681526020016101f4565b61018f61023636600461528d565b610f17565b61026061024936600461528d565b600360208190526000918252604090912054900b81565b60405160039190910b81526020016101f4565b61018f61028136600461534a565b6110a9565b61028e611137565b6040516101f497969594939291906153c5565b61018f6102af366004615479565b611199565b61018f6102c236600461534a565b61137d565b61018f6102d5366004615258565b6115d4565b61018f6102e8366004615258565b611874565b6103006102fb36600461528d565b6119cc565b6040516101f49190615527565b61021061031b36600461528d565b6004602052600090815260409020546001600160401b031681565b6101ea61034436600461528d565b60026020526000908152604090205481565b610260601e81565b61018f61036c36600461519f565b611b37565b6101ea61037f36600461528d565b611d34565b61039761039236600461561e565b611d88565b6040516001600160e01b031990911681526020016101f4565b60006103bb82611d9f565b905060006103c7611df5565b905060005b8281101561068257368585838181106103e7576103e76156b3565b905060600201905060006103fe8260000135611e09565b905061040d8160200151611e83565b6104425760405163448ad72360e01b8152823590600080516020615d69833981519152906020015b60405180910390a2610678565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633dbf26c561047f836020015160a81c90565b6040516001600160e01b031960e084901b16815263ffffffff91909116600482015233602482015260106044820152606401602060405180830381865afa1580156104ce573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906104f291906156d7565b61051e57604051633b11fda960e11b8152823590600080516020615d6983398151915290602001610435565b600261052d8260200151611eca565b600981111561053e5761053e6154ef565b148061055f5750600384900b61055a60408401602085016156f4565b60030b125b806105885750610570601e8561572d565b60030b61058360408401602085016156f4565b60030b135b156105b55760405163bc60d03b60e01b8152823590600080516020615d6983398151915290602001610435565b805160208201516105de91906105cc906002611eeb565b60009182526020829052604090912055565b6105ee60408301602084016156f4565b82356000908152600360209081526040909120805463ffffffff191663ffffffff939093169290921790915581015160a81c63ffffffff1682357f236e4b90c912d84f4e8229a20a4965be4d8bfb5399d3b3eba69028c408cf1dc861065960408601602087016156f4565b6040805160039290920b82528087013560208301520160405180910390a35b50506001016103cc565b5050505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146106d9576040516305f5011960e21b81523360048201526024015b60405180910390fd5b60006106e483611e09565b6020810151909150600060076106f983611eca565b600981111561070a5761070a6154ef565b148061072f5750600861071c83611eca565b600981111561072d5761072d6154ef565b145b905060006006856009811115610747576107476154ef565b1480156107745750600561075a84611eca565b600981111561076b5761076b6154ef565b14806107745750815b90506000600786600981111561078c5761078c6154ef565b1480156107d55750600561079f85611eca565b60098111156107b0576107b06154ef565b14806107d5575060066107c285611eca565b60098111156107d3576107d36154ef565b145b9050811580156107e3575080155b15610801576040516317be5b7b60e01b815260040160405180910390fd5b6000878152600260205260409020541561082e5760405163b7ec7e4160e01b815260040160405180910390fd5b845161088d9082610848576108438689611eeb565b6105cc565b6105cc610853611df5565b61085d888b611eeb565b9060681b70ffffffff00000000000000000000000000166effff0000000000000000000000000019919091161790565b867f452774ce3b1888390c15626ddbaef8315597c0214f68c4e0d000444cb4acafdf876040516108bd9190615754565b60405180910390a250505050505050565b60006108d982611d9f565b6040805161012081018252600060208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290523381529192505b828110156109905736858583818110610940576109406156b3565b90506020028101906109529190615762565b905061098781846109828261096f61012082016101008301615783565b61097d6101208801886157a0565b611f13565b612119565b50600101610925565b5061099a816122ce565b50505050565b60006109ab82611d9f565b6040805161012081018252600060208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290523381529192505b828110156106825736858583818110610a1257610a126156b3565b90506060020190506000610a298260000135611e09565b9050610a4284610a3d836020015160a81c90565b6124b7565b6000610a5383836020015187612862565b90506001600160e01b0319811615610a98576040516001600160e01b031982168152833590600080516020615d698339815191529060200160405180910390a2610aa2565b610aa28383612997565b5050508060010190506109f7565b6000336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610afd576040516305f5011960e21b81523360048201526024016106d0565b6000610b098435611e09565b6020808201518635600090815260029092526040909120549192509015610b435760405163b7ec7e4160e01b815260040160405180910390fd5b6005610b4e82611eca565b6009811115610b5f57610b5f6154ef565b14158015610b8757506006610b7382611eca565b6009811115610b8457610b846154ef565b14155b15610ba5576040516317be5b7b60e01b815260040160405180910390fd5b60408051610120810182526000918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101919091526001600160a01b03851680151560208301528152610c068160a884901c6124b7565b610c138160600151612c55565b610c1d8260401c90565b64ffffffffff16610c3460a0880160808901615783565b6001600160401b0316610c4d6080890160608a01615783565b6001600160401b0316610c6660608a0160408b01615783565b6001600160401b0316610c7991906157e6565b610c8391906157e6565b141580610cbf5750610c9b6040870160208801615783565b6001600160401b0316610cb46060880160408901615783565b6001600160401b0316115b80610cf15750610ccf8260401c90565b64ffffffffff16610ce66040880160208901615783565b6001600160401b0316115b15610d0f576040516301c14c8d60e21b815260040160405180910390fd5b600080610d1d883585612c74565b9092509050610d3260e0890160c08a016157f9565b80610d765750602081015160181c610d4a8560181c90565b610d549190615816565b64ffffffffff16610d6b60608a0160408b01615783565b6001600160401b0316105b15610dad576040517f08bdb48d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b602081015160181c64ffffffffff16610dc68560181c90565b64ffffffffff16610ddd60608b0160408c01615783565b610de79190615833565b610df19190615833565b9550610e06610e01898785612d52565b612c55565b610e35610e01610e1c60608b0160408c01615783565b6001600160401b0316886001600160401b031686612e81565b610e47610e0189868460200151612f26565b8115610e8e576000828152600260205260409020883590556009610e6e8260200151611eca565b6009811115610e7f57610e7f6154ef565b14610e8e57610e8e88826131f2565b610e9a888660086132a0565b6001600160401b03861615610ec657610ec683610eb78660881c90565b886001600160401b03166132f3565b610ecf836122ce565b87600001357f452774ce3b1888390c15626ddbaef8315597c0214f68c4e0d000444cb4acafdf6008604051610f049190615754565b60405180910390a2505050505092915050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610f62576040516305f5011960e21b81523360048201526024016106d0565b6000610f6d82611e09565b602081015190915060006009610f8283611eca565b6009811115610f9357610f936154ef565b148015610fa257506080821615155b905060006003610fb184611eca565b6009811115610fc257610fc26154ef565b1480610fe757506004610fd484611eca565b6009811115610fe557610fe56154ef565b145b80610fef5750815b905080158061100057506020831615155b1561101e576040516317be5b7b60e01b815260040160405180910390fd5b6000858152600260205260409020541561104b5760405163b7ec7e4160e01b815260040160405180910390fd5b8351611069906105cc6020611061876005611eeb565b9060ff161790565b847f452774ce3b1888390c15626ddbaef8315597c0214f68c4e0d000444cb4acafdf600560405161109a9190615754565b60405180910390a25050505050565b60006110b482611d9f565b60408051610120810182526000918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052600160208201523381529192505b828110156109905761112f85858381811061111d5761111d6156b3565b9050610100020183600060e01b612119565b600101611100565b60006060806000806000606061114b613369565b611153613396565b604080516000808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b60006111a482611d9f565b604051634f4f233360e11b81526514d55093525560d21b60048201529091506000906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639e9e466690602401602060405180830381865afa158015611217573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061123b91906156d7565b60408051608081018252600080825260208201819052918101829052606081018290529192505b83811015611375573686868381811061127d5761127d6156b3565b905061014002016000019050600060405180604001604052808989868181106112a8576112a86156b3565b90506101400201610100013581526020018989868181106112cb576112cb6156b3565b90506101400201610120013581525090506000856112f2576112ed83836133c3565b6112fb565b6313d0ff5960e31b5b90506001600160e01b0319811660000361132857611325838361131d86613534565b600089613657565b90505b6001600160e01b0319811615611367576040516001600160e01b031982168152833590600080516020615d698339815191529060200160405180910390a25b505050806001019050611262565b505050505050565b600061138882611d9f565b604051634f4f233360e11b81526514d55093525560d21b60048201529091506000906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639e9e466690602401602060405180830381865afa1580156113fb573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061141f91906156d7565b60408051608081018252600080825260208083018290528284018290526060830182905283518085019094528184528301819052929350915b848110156115cb57600061146d8260016157e6565b90505b85811080156114de575087878381811061148c5761148c6156b3565b9050610100020160200160208101906114a59190615868565b63ffffffff168888838181106114bd576114bd6156b3565b9050610100020160200160208101906114d69190615868565b63ffffffff16145b156114f3576114ec8161588e565b9050611470565b600061150961150483858b8d6158a7565b6138a6565b9050825b828110156115c0576000876115515761154c8b8b84818110611531576115316156b3565b905061010002018785888661154691906158d5565b8b613657565b61155a565b6313d0ff5960e31b5b90506001600160e01b03198116156115b7578a8a8381811061157e5761157e6156b3565b6040516001600160e01b031985168152610100909102929092013591600080516020615d69833981519152915060200160405180910390a25b5060010161150d565b508192505050611458565b50505050505050565b60006115df82611d9f565b905060006115eb611df5565b905060005b8281101561068257600061161b86868481811061160f5761160f6156b3565b90506020020135611e09565b602001519050600261162c82611eca565b600981111561163d5761163d6154ef565b14158061167e57508260030b6003600088888681811061165f5761165f6156b3565b602090810292909201358352508101919091526040016000205460030b125b156116cd57858583818110611695576116956156b3565b60405163bc60d03b60e01b81526020918202939093013592600080516020615d698339815191529250015b60405180910390a261186b565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633dbf26c56117068360a81c90565b6040516001600160e01b031960e084901b16815263ffffffff91909116600482015233602482015260106044820152606401602060405180830381865afa158015611755573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061177991906156d7565b6117be5785858381811061178f5761178f6156b3565b604051633b11fda960e11b81526020918202939093013592600080516020615d698339815191529250016116c0565b6117c96001846158e8565b600360008888868181106117df576117df6156b3565b90506020020135815260200190815260200160002060006101000a81548163ffffffff021916908360030b63ffffffff16021790555061181f8160a81c90565b63ffffffff16868684818110611837576118376156b3565b905060200201357f72ea6a40878bdd9b2172e3aa9b24e7282550e9af6efcb7c09291885c1ed1bbca60405160405180910390a35b506001016115f0565b600061187f82611d9f565b60408051608081018252600080825260208201819052918101829052606081018290529192505b828110156106825760006118c586868481811061160f5761160f6156b3565b905060006118f08787858181106118de576118de6156b3565b90506020020135836020015186613aa3565b90506001600160e01b031981161561194e57868684818110611914576119146156b3565b6040516001600160e01b0319851681526020918202939093013592600080516020615d6983398151915292500160405180910390a26119c2565b8151602083015161196291906040176105cc565b602082015163ffffffff608882901c169060a81c63ffffffff1688888681811061198e5761198e6156b3565b905060200201357f517899d7761cf8ec52633bc229295769c5e757d976dece79a4c19c40909bff2560405160405180910390a45b50506001016118a6565b6040805161014081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905290611a2683611e09565b9050600081602001519050604051806101400160405280611a478360a81c90565b63ffffffff168152602001611a5c8360881c90565b63ffffffff168152602001611a718360781c90565b61ffff1660030b8152602001611a878360681c90565b61ffff1660030b8152602001611a9d8360401c90565b64ffffffffff168152602001611ab38360181c90565b64ffffffffff168152602001611ac98360081c90565b60ff168152602001611ada83611eca565b6009811115611aeb57611aeb6154ef565b81526020018260ff1681526020016000611b0484611eca565b6009811115611b1557611b156154ef565b14158015611b2b575063ffffffff198616845114155b15159052949350505050565b6000611b4282611d9f565b60408051610120810182526000918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052600160208201523381529192505b828110156109905736858583818110611ba957611ba96156b3565b90506060020190506000611bc08260000135611e09565b602001519050611bd484610a3d8360a81c90565b6000611be1838387613b60565b90506001600160e01b0319811615611c26576040516001600160e01b031982168152833590600080516020615d698339815191529060200160405180910390a2611d26565b611c366040840160208501615783565b833560009081526004602052604081208054909190611c5f9084906001600160401b031661590f565b92506101000a8154816001600160401b0302191690836001600160401b03160217905550611caf85611c918460881c90565b611ca16040870160208801615783565b6001600160401b03166132f3565b611cb98260881c90565b63ffffffff16611cc98360a81c90565b63ffffffff1684357fa2e60809994d3d220833006f3a2d3db2a4adeb5396b10b145f032df579944484611d026040880160208901615783565b604080516001600160401b0390921682528089013560208301520160405180910390a45b505050806001019050611b8e565b63ffffffff19811660008181526020819052604081205490919082611d5882611eca565b6009811115611d6957611d696154ef565b14611d7d57611d788282613c6d565b611d80565b60005b949350505050565b6000611d9685858585611f13565b95945050505050565b6000811580611daf57506103e882115b15611df1576040517f397d4cde000000000000000000000000000000000000000000000000000000008152600481018390526103e860248201526044016106d0565b5090565b6000611e04620151804261592e565b905090565b6040805180820182526000602080830182815263ffffffff19861680855283529082905292902054918290529063ffffffff83169060e01c63ffffffff1603611e5157919050565b8181528163ffffffff1615611e76578051600090815260208190526040902054611e79565b60005b6020820152919050565b600080611e8f83611eca565b90506001816009811115611ea557611ea56154ef565b1480611ec3575060025b816009811115611ec157611ec16154ef565b145b9392505050565b6000601082901c60ff166009811115611ee557611ee56154ef565b92915050565b60006010826009811115611f0157611f016154ef565b62ff0000198516911b17905092915050565b6000836001600160401b0316421115611f4d57507f955b334a00000000000000000000000000000000000000000000000000000000611d80565b6000611fee7f27708b1500e0cfa44c4f95ab2b9f75769c26a0e279815ac3950efb174b0f1bb78735611f8560408a0160208b01615783565b611f9560608b0160408c01615783565b6040805160208101959095528401929092526001600160401b039081166060840152908116608083015260a0808a013590830152871660c082015260e00160405160208183030381529060405280519060200120613c89565b905060006001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166323b7ec3b61203861202e8a35611e09565b6020015160a81c90565b6040516001600160e01b031960e084901b16815263ffffffff919091166004820152602401602060405180830381865afa15801561207a573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061209e9190615950565b90506120e1818387878080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250613cd192505050565b61210b577ff4eadb240000000000000000000000000000000000000000000000000000000061210e565b60005b979650505050505050565b60006121258435611e09565b6040805180820190915260008082526020820152909150600161214c836020015160081c90565b60ff16111561217257843560009081526001602052604090205461216f90611e09565b90505b61218484610a3d846020015160a81c90565b6001600160e01b031983166000036121a9576121a68583836020015187613dc9565b92505b6001600160e01b031983161580156121ce57506121cc60e0860160c087016157f9565b155b156121e9576121e68583602001518360200151612f26565b92505b6001600160e01b031983161561222c576040516001600160e01b031984168152853590600080516020615d698339815191529060200160405180910390a2610682565b61223c60e0860160c087016157f9565b156122505761224b85836140e8565b610682565b6001612260836020015160081c90565b60ff1611156122735761227385826131f2565b61227f858360036132a0565b6122c08560000135836020015161229a846020015160181c90565b64ffffffffff166122b160608a0160408b01615783565b6001600160401b0316886141ef565b6106828583602001516142e9565b61010081015160008190036122e1575050565b60006101008301526020820151156123ad57604082810151835191517f49ffe6f800000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526001600160a01b0391821660248201526001600160401b03831660448201527f0000000000000000000000000000000000000000000000000000000000000000909116906349ffe6f890606401600060405180830381600087803b15801561239457600080fd5b505af11580156123a8573d6000803e3d6000fd5b505050505b60408083015160e084015191517fd457b6cc00000000000000000000000000000000000000000000000000000000815263ffffffff918216600482015291166024820152604481018290526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d457b6cc906064016020604051808303816000875af115801561244b573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061246f91906156d7565b6124b35760408083015190517f304950d600000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024016106d0565b5050565b8063ffffffff16826040015163ffffffff16036124d2575050565b6124db826122ce565b8151816124e7816143c5565b6001600160e01b0319166060850181905263ffffffff90911660408501521580156125b55750604051634f4f233360e11b81527f534554544c45000000000000000000000000000000000000000000000000000060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa158015612591573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906125b591906156d7565b156125c8576313d0ff5960e31b60608401525b60608301516001600160e01b031916156125e157505050565b6001600160a01b038116158015906126935750604051633dbf26c560e01b815263ffffffff831660048201526001600160a01b038281166024830152600260448301527f00000000000000000000000000000000000000000000000000000000000000001690633dbf26c590606401602060405180830381865afa15801561266d573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061269191906156d7565b155b156126c35750507f05b9433300000000000000000000000000000000000000000000000000000000606090910152565b6040517f3f2c2a2e00000000000000000000000000000000000000000000000000000000815263ffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633f2c2a2e90602401602060405180830381865afa158015612746573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061276a919061596d565b608084015260001960c0840181905260a084015260208301511561285d576040517fe3d1d20d00000000000000000000000000000000000000000000000000000000815263ffffffff831660048201526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063e3d1d20d90604401606060405180830381865afa158015612813573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906128379190615986565b6001600160401b0390811660c08701521660a08501526001600160e01b03191660608401525b505050565b823560009081526002602052604081205415612886575063b7ec7e4160e01b611ec3565b6040831615156000601885901c64ffffffffff16158015906128c2575060086128ae86611eca565b60098111156128bf576128bf6154ef565b14155b90508180156128d557506128d585611e83565b1580156128f857506128e68561452f565b80156128f6575081806128f65750805b155b1561290f57506317be5b7b60e01b9150611ec39050565b60608401516001600160e01b03191615612930575050506060810151611ec3565b6000600886161515801561295357506129498660181c90565b64ffffffffff1615155b801561297657506129648660c81c90565b62ffffff16604088013562ffffff1614155b90508061298457600061210e565b638b5fdea760e01b979650505050505050565b602081015160006129a88260181c90565b90506129b382611e83565b80156129cb575060016129c68360081c90565b60ff16115b156129ef578335600090815260016020908152604080832054835260029091528120555b60408216612a0d57612a0a6020608084175b9060ff16191690565b91505b8251612a43906105cc612a1e611df5565b61085d6000612a2e886009611eeb565b67ffffffffff000000191660189190911b1790565b64ffffffffff811615612bd4576008821615612afd57604080517f9b41e80000000000000000000000000000000000000000000000000000000000815290850135600482015264ffffffffff821660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b41e80090604401600060405180830381600087803b158015612ae457600080fd5b505af1158015612af8573d6000803e3d6000fd5b505050505b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663d45cefc98535612b388560a81c90565b612b428660881c90565b8560808816612b52576000612b55565b601e5b6040516001600160e01b031960e088901b168152600481019590955263ffffffff938416602486015291909216604484015264ffffffffff909116606483015261ffff16608482015260a401600060405180830381600087803b158015612bbb57600080fd5b505af1158015612bcf573d6000803e3d6000fd5b505050505b612bde8260881c90565b63ffffffff16612bee8360a81c90565b63ffffffff1685357fb4704ba966c1d974bd740860b98946cd4ac3c37452ad3a5256acc9245c518fa8846000876040805164ffffffffff909416845260208481019390935260ff90911690830152890135606082015260800160405180910390a450505050565b6001600160e01b03198116600003612c6a5750565b8060005260046000fd5b6040805180820190915260008082526020820181905290612c958360081c90565b60ff1660011480612ca7575060108316155b612d4b576000848152600160205260409020549150612cc582611e09565b60008381526002602052604090205490915015612cf55760405163b7ec7e4160e01b815260040160405180910390fd5b612d02816020015161452f565b158015612d2d57506009612d198260200151611eca565b6009811115612d2a57612d2a6154ef565b14155b15612d4b576040516317be5b7b60e01b815260040160405180910390fd5b9250929050565b60208201516000906001811615612d8c57507f691f0e40000000000000000000000000000000000000000000000000000000009050611ec3565b6002811615612dbe57507f1bba5881000000000000000000000000000000000000000000000000000000009050611ec3565b6008811615158015612de75750612dd58160c81c90565b62ffffff1660e086013562ffffff1614155b15612dfc5750638b5fdea760e01b9050611ec3565b8351853563ffffffff1916908114612e7557600081815260208190526040902054612e2681614597565b158015612e425750612e40612e3b8383613c6d565b861490565b155b15612e7357507f1b29ea74000000000000000000000000000000000000000000000000000000009250611ec3915050565b505b50600095945050505050565b60008160a00151841115612eb657507fd065a5d400000000000000000000000000000000000000000000000000000000611ec3565b8160c00151831115612ee957507fa2ba962a00000000000000000000000000000000000000000000000000000000611ec3565b8160800151831115612f1c57507fc9aa7ecc00000000000000000000000000000000000000000000000000000000611ec3565b5060009392505050565b600080612f338460181c90565b64ffffffffff16612f4a6060870160408801615783565b612f549190615833565b90506000806008851615158015612f7a5750612f708560181c90565b64ffffffffff1615155b905080156130315786356000908152600160208190526040909120015491506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016639b41e80083612fd38860181c90565b6040516001600160e01b031960e085901b168152600481019290925264ffffffffff166024820152604401600060405180830381600087803b15801561301857600080fd5b505af115801561302c573d6000803e3d6000fd5b505050505b60088616158061304857506001600160401b038316155b8061310457506040517fb87a8ecd00000000000000000000000000000000000000000000000000000000815260e088013560048201526001600160401b03841660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b87a8ecd906044016020604051808303816000875af11580156130e0573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061310491906156d7565b15613116575060009250611ec3915050565b80156131c6577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b87a8ecd836131568860181c90565b6040516001600160e01b031960e085901b168152600481019290925264ffffffffff1660248201526044016020604051808303816000875af11580156131a0573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906131c491906156d7565b505b507f232c3e47000000000000000000000000000000000000000000000000000000009695505050505050565b60208101516132018160881c90565b63ffffffff166132118260a81c90565b843560009081526001602052604090205463ffffffff91909116907fb4704ba966c1d974bd740860b98946cd4ac3c37452ad3a5256acc9245c518fa86132578560181c90565b6040805164ffffffffff9290921682528835602083015260ff87168282015260a08901356060830152519081900360800190a4815161285d906105cc6000612a2e856009611eeb565b6132e360d4612a016132b0611df5565b61085d6132c36060890160408a01615783565b6001600160401b0316612a2e878960200151611eeb90919063ffffffff16565b602083015261285d83358361460a565b8163ffffffff168360e0015163ffffffff161461332057613313836122ce565b63ffffffff821660e08401525b80836101000181815161333391906157e6565b90525060808301805182919061334a9083906158d5565b90525060c0830180518291906133619083906158d5565b905250505050565b6060611e047f0000000000000000000000000000000000000000000000000000000000000000600561465e565b6060611e047f0000000000000000000000000000000000000000000000000000000000000000600661465e565b6000806133d38360000151611e09565b60209081015184516000908152600290925260409091205490915015613403575063b7ec7e4160e01b9050611ee5565b61340c8161452f565b158061343c57506134236040850160208601615868565b63ffffffff166134338260a81c90565b63ffffffff1614155b8061346b57506134526060850160408601615868565b63ffffffff166134628260881c90565b63ffffffff1614155b1561348057506317be5b7b60e01b9050611ee5565b600161348c8260081c90565b60ff1611801561349e57506010811615155b156134b357506317be5b7b60e01b9050611ee5565b60ff6134bf8260081c90565b60ff16036134f057507f4f59c75c000000000000000000000000000000000000000000000000000000009050611ee5565b600881161515801561351f57506135078160c81c90565b62ffffff16613517846020015190565b62ffffff1614155b15612f1c5750638b5fdea760e01b9050611ee5565b61355860405180606001604052806060815260200160608152602001606081525090565b6040805160018082528183019092526000916020808301908036833750506040805160018082528183019092529293506000929150602080830190803683375050604080516001808252818301909252929350600092915060208083019080368337019050509050606085013560808601356135db610100880160e089016156f4565b856000815181106135ee576135ee6156b3565b6020026020010185600081518110613608576136086156b3565b6020026020010185600081518110613622576136226156b3565b60039490940b60209485029190910184015292909252919052611d969061364f9060408801908801615868565b848484614709565b600061366386836148a2565b90506001600160e01b03198116600003611d96576000806060880135810361368e57600191506136ff565b85518051869081106136a2576136a26156b3565b6020026020010151156136d457856020015185815181106136c5576136c56156b3565b602002602001015190506136ff565b507f30fa0d39000000000000000000000000000000000000000000000000000000009150611d969050565b600186604001518681518110613717576137176156b3565b60200260200101511660ff1660000361373557600282179150613767565b60028660400151868151811061374d5761374d6156b3565b60200260200101511660ff16600014613767576008821791505b86511560008161379b5761378b6137818a60000151611e09565b6020015160081c90565b6137969060016159e0565b61379e565b60015b905060006137b98b356137b28d8886614acb565b8c51614b74565b9050806137ee57507fdaf07fd8000000000000000000000000000000000000000000000000000000009450611d969350505050565b6137f98b8286614c34565b826138985789600160008d60000135815260200190815260200160002060008201518160000155602082015181600101559050508a60000135600260008c6000015181526020019081526020016000208190555089600001518b600001357f16eaabe8454330e17d8a150668426d17370d83ba30122a664460a34c24ecd52d8460405161388f919060ff91909116815260200190565b60405180910390a35b505050505095945050505050565b6138ca60405180606001604052806060815260200160608152602001606081525090565b816000816001600160401b038111156138e5576138e5615852565b60405190808252806020026020018201604052801561390e578160200160208202803683370190505b5090506000826001600160401b0381111561392b5761392b615852565b604051908082528060200260200182016040528015613954578160200160208202803683370190505b5090506000836001600160401b0381111561397157613971615852565b60405190808252806020026020018201604052801561399a578160200160208202803683370190505b50905060005b84811015613a73578787828181106139ba576139ba6156b3565b90506101000201606001358888838181106139d7576139d76156b3565b90506101000201608001358989848181106139f4576139f46156b3565b9050610100020160e0016020810190613a0d91906156f4565b868481518110613a1f57613a1f6156b3565b60200260200101868581518110613a3857613a386156b3565b60200260200101868681518110613a5157613a516156b3565b60039490940b60209485029190910190930192909252919052526001016139a0565b5061210e87876000818110613a8a57613a8a6156b3565b90506101000201602001602081019061364f9190615868565b60008381526002602052604081205415613ac5575063b7ec7e4160e01b611ec3565b613ace83611e83565b80613add5750613add8361452f565b1580613aeb57506040831615155b15613afe57506317be5b7b60e01b611ec3565b613b088360881c90565b63ffffffff16826040015163ffffffff1614613b5557613b288360881c90565b613b3a613b358560881c90565b614ce0565b6001600160e01b031916606084015263ffffffff1660408301525b506060015192915050565b6000613b6b8361452f565b613b7d57506317be5b7b60e01b611ec3565b60608201516001600160e01b03191615613b9c57506060810151611ec3565b613bac6040850160208601615783565b6001600160401b03161580613c065750613bc68360181c90565b64ffffffffff16613bdd6040860160208701615783565b8535600090815260046020526040902054613c04916001600160401b0390811691166157e6565b115b15613c3257507f4aafc24b00000000000000000000000000000000000000000000000000000000611ec3565b611d80613c456040860160208701615783565b6001600160401b0316613c5e6040870160208801615783565b6001600160401b031684612e81565b6000613c798260e01c90565b63ffffffff168317905092915050565b6000611ee5613c96614e71565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b6000836001600160a01b03163b600003613d3357600080613cf28585614f9c565b5090925090506000816003811115613d0c57613d0c6154ef565b148015613d2a5750856001600160a01b0316826001600160a01b0316145b92505050611ec3565b60008383604051602401613d489291906159f9565b60408051601f19818403018152919052602080820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f1626ba7e0000000000000000000000000000000000000000000000000000000090811782528351939450926000918962030d40fa600051601f3d119190911691141695945050505050565b6020830151600090613dda81611e83565b613dee575063448ad72360e01b9050611d80565b60608301516001600160e01b03191615613e0e5750506060810151611d80565b613e188160401c90565b64ffffffffff16613e2f60a0880160808901615783565b6001600160401b0316613e486080890160608a01615783565b6001600160401b0316613e6160608a0160408b01615783565b6001600160401b0316613e7491906157e6565b613e7e91906157e6565b141580613eba5750613e966040870160208801615783565b6001600160401b0316613eaf6060880160408901615783565b6001600160401b0316115b80613eec5750613eca8160401c90565b64ffffffffff16613ee16040880160208901615783565b6001600160401b0316115b15613f0157506301c14c8d60e21b9050611d80565b613f1160e0870160c088016157f9565b15613f6557613f266060870160408801615783565b6001600160401b031615613f5a577f686cb22d00000000000000000000000000000000000000000000000000000000613f5d565b60005b915050611d80565b6040811615613f7e575063448ad72360e01b9050611d80565b82602001518015613fa857506002613f9582611eca565b6009811115613fa657613fa66154ef565b145b8015613fd357508535600090815260036020819052604090912054900b613fcd611df5565b60030b13155b1561400157507f8fe2f35f000000000000000000000000000000000000000000000000000000009050611d80565b6000614039878760016140148660081c90565b60ff1611614023576000612d52565b8935600090815260016020526040902054612d52565b90506001600160e01b031981166000036140de576140d96140606060890160408a01615783565b6001600160401b03166140738760181c90565b64ffffffffff1661408a60608b0160408c01615783565b6001600160401b03161161409f5760006140ca565b6140a98760181c90565b64ffffffffff166140c060608b0160408c01615783565b6140ca9190615833565b6001600160401b031686612e81565b61210e565b9695505050505050565b602081015160016140f98260081c90565b60ff161115614121578235600090815260016020908152604080832054835260029091528120555b8151614142906105cc614132611df5565b61085d6010611061876004611eeb565b61414c8160881c90565b63ffffffff1661415c8260a81c90565b63ffffffff1684357f4855089cb1420cedfc438eab683c89887adf1dd1c2df3fea2b7f41acb24a258261418f8560401c90565b61419f6080890160608a01615783565b6141af60a08a0160808b01615783565b6040805164ffffffffff90941684526001600160401b03928316602085015291169082015260a088013560608201526080015b60405180910390a4505050565b828210156142c457614200816122ce565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d45cefc98661423a8760a81c90565b6142448860881c90565b61424e87896158d5565b6040516001600160e01b031960e087901b168152600481019490945263ffffffff92831660248501529116604483015260648201526000608482015260a401600060405180830381600087803b1580156142a757600080fd5b505af11580156142bb573d6000803e3d6000fd5b50505050610682565b8282111561068257610682816142da8660881c90565b6142e486866158d5565b6132f3565b6142f38160881c90565b63ffffffff166143038260a81c90565b63ffffffff1683357f487e77d0f561c429c6161e6d64bd4a9e18825ec1361d939ee4cc1a2d47a350806143368560401c90565b6143466040880160208901615783565b6143566060890160408a01615783565b61436660808a0160608b01615783565b61437660a08b0160808c01615783565b6040805164ffffffffff90961686526001600160401b039485166020870152928416928501929092528216606084015216608082015260a0808801359082015260c00160405180910390a45050565b60405163139c7bed60e01b815263ffffffff82166004820152600160248201526000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063139c7bed90604401602060405180830381865afa158015614439573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061445d91906156d7565b61448857507ffff1673e00000000000000000000000000000000000000000000000000000000919050565b604051634f4f233360e11b815263ffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa1580156144f2573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061451691906156d7565b614521576000611ee5565b6313d0ff5960e31b92915050565b60008061453b83611eca565b90506003816009811115614551576145516154ef565b148061456e5750600481600981111561456c5761456c6154ef565b145b8061458a57506007816009811115614588576145886154ef565b145b80611ec357506008611eaf565b6000806145a383611eca565b905060098160098111156145b9576145b96154ef565b036145c75750600192915050565b60048160098111156145db576145db6154ef565b14806145f8575060078160098111156145f6576145f66154ef565b145b8015611ec35750609083161515611ec3565b805163ffffffff19831690811461464757600081815260208190526040902054614635908290614fe9565b81516000908152602081905260408120555b602091820151600091825291819052604090205550565b606060ff8314614678576146718361500c565b9050611ee5565b81805461468490615a12565b80601f01602080910402602001604051908101604052809291908181526020018280546146b090615a12565b80156146fd5780601f106146d2576101008083540402835291602001916146fd565b820191906000526020600020905b8154815290600101906020018083116146e057829003601f168201915b50505050509050611ee5565b61472d60405180606001604052806060815260200160608152602001606081525090565b6040517fa0f1b07f0000000000000000000000000000000000000000000000000000000081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a0f1b07f9061479b908790899060089061011490600401615a46565b600060405180830381865afa1580156147b8573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f191682016040526147e09190810190615b71565b602083015281526040517fc102ecae0000000000000000000000000000000000000000000000000000000081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c102ecae9061485090869089908790600401615c3c565b600060405180830381865afa15801561486d573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f191682016040526148959190810190615cce565b6040820152949350505050565b6000823563ffffffff1615806148be575063ffffffff19833516155b156148ea57507fed3c247c00000000000000000000000000000000000000000000000000000000611ee5565b64ffffffffff61490060e0850160c08601615783565b6001600160401b0316111561493657507f0625040100000000000000000000000000000000000000000000000000000000611ee5565b6000614949610100850160e086016156f4565b60030b128061496c575061ffff614967610100850160e086016156f4565b60030b135b1561499857507f99df2f4100000000000000000000000000000000000000000000000000000000611ee5565b6149a86060840160408501615868565b63ffffffff16826040015163ffffffff161415806149d957506149d16060840160408501615868565b63ffffffff16155b15614a1c576149ee6060840160408501615868565b614a01613b356060860160408701615868565b6001600160e01b031916606084015263ffffffff1660408301525b60608201516001600160e01b03191615614a3b57506060810151611ee5565b614a4b6040840160208501615868565b63ffffffff16826000015163ffffffff16141580614a7c5750614a746040840160208501615868565b63ffffffff16155b15614ac157614a916040840160208501615868565b614aa9614aa46040860160208701615868565b6143c5565b6001600160e01b031916602084015263ffffffff1682525b5060200151919050565b600062010000600883901b61ff001660ff851617176078614af3610100870160e088016156f4565b63ffffffff16901b6040614b0d60e0880160c08901615783565b6001600160401b0316901b171760a8614b2c6040870160208801615868565b63ffffffff16901b6088614b466060880160408901615868565b63ffffffff16901b171760e0853563ffffffff16901b60c8608087013562ffffff16901b1717949350505050565b63ffffffff1983166000818152602081905260408120549091908015614c1a5785614b9f8660e01c90565b63ffffffff16614baf8360e01c90565b63ffffffff161480614bce575060008181526020819052604090205415155b15614bdf5760009350505050611ec3565b614be882614597565b15614bfc57614bf78383614fe9565b614c18565b614c09612e3b8484613c6d565b614c14576004861795505b8092505b505b506000908152602081905260409020839055509092915050565b614c446060840160408501615868565b63ffffffff16614c5a6040850160208601615868565b63ffffffff1684357f565dabd8717341506f710abcbe8f1d2cbd268225a6b1ae2f21842a039426a208614c9360e0880160c08901615783565b614ca4610100890160e08a016156f4565b604080516001600160401b03909316835260039190910b602083015260ff88169082015260a080890135606083015260808201879052016141e2565b60405163139c7bed60e01b815263ffffffff82166004820152600260248201526000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063139c7bed90604401602060405180830381865afa158015614d54573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190614d7891906156d7565b614da357507f71d70ac000000000000000000000000000000000000000000000000000000000919050565b604051633dbf26c560e01b815263ffffffff83166004820152336024820152600160448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633dbf26c590606401602060405180830381865afa158015614e1a573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190614e3e91906156d7565b614e6957507fc544688400000000000000000000000000000000000000000000000000000000919050565b506000919050565b6000306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015614eca57507f000000000000000000000000000000000000000000000000000000000000000046145b15614ef457507f000000000000000000000000000000000000000000000000000000000000000090565b611e04604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b60008060008351604103614fd65760208401516040850151606086015160001a614fc88882858561504b565b955095509550505050614fe2565b50508151600091506002905b9250925092565b80600080614ff78585613c6d565b81526020810191909152604001600020555050565b606060006150198361511a565b604080516020808252818301909252919250600091906020820181803683375050509182525060208101929092525090565b600080807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156150865750600091506003905082615110565b604080516000808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156150da573d6000803e3d6000fd5b5050604051601f1901519150506001600160a01b03811661510657506000925060019150829050615110565b9250600091508190505b9450945094915050565b600060ff8216601f811115611ee5576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008083601f84011261516d57600080fd5b5081356001600160401b0381111561518457600080fd5b602083019150836020606083028501011115612d4b57600080fd5b600080602083850312156151b257600080fd5b82356001600160401b038111156151c857600080fd5b6151d48582860161515b565b90969095509350505050565b600080604083850312156151f357600080fd5b823591506020830135600a811061520957600080fd5b809150509250929050565b60008083601f84011261522657600080fd5b5081356001600160401b0381111561523d57600080fd5b6020830191508360208260051b8501011115612d4b57600080fd5b6000806020838503121561526b57600080fd5b82356001600160401b0381111561528157600080fd5b6151d485828601615214565b60006020828403121561529f57600080fd5b5035919050565b600061010082840312156152b957600080fd5b50919050565b6001600160a01b03811681146152d457600080fd5b50565b60008061012083850312156152eb57600080fd5b6152f584846152a6565b9150610100830135615209816152bf565b60008083601f84011261531857600080fd5b5081356001600160401b0381111561532f57600080fd5b6020830191508360208260081b8501011115612d4b57600080fd5b6000806020838503121561535d57600080fd5b82356001600160401b0381111561537357600080fd5b6151d485828601615306565b6000815180845260005b818110156153a557602081850181015186830182015201615389565b506000602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e06020820152600061540060e083018961537f565b8281036040840152615412818961537f565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501528451808252602080870193509091019060005b8181101561546857835183526020938401939092019160010161544a565b50909b9a5050505050505050505050565b6000806020838503121561548c57600080fd5b82356001600160401b038111156154a257600080fd5b8301601f810185136154b357600080fd5b80356001600160401b038111156154c957600080fd5b856020610140830284010111156154df57600080fd5b6020919091019590945092505050565b634e487b7160e01b600052602160045260246000fd5b600a811061552357634e487b7160e01b600052602160045260246000fd5b9052565b815163ffffffff1681526101408101602083015161554d602084018263ffffffff169052565b506040830151615562604084018260030b9052565b506060830151615577606084018260030b9052565b50608083015161559260808401826001600160401b03169052565b5060a08301516155ad60a08401826001600160401b03169052565b5060c08301516155c260c084018260ff169052565b5060e08301516155d560e0840182615505565b506101008301516155ec61010084018260ff169052565b5061012083015161560261012084018215159052565b5092915050565b6001600160401b03811681146152d457600080fd5b600080600080610140858703121561563557600080fd5b61563f86866152a6565b935061010085013561565081615609565b92506101208501356001600160401b0381111561566c57600080fd5b8501601f8101871361567d57600080fd5b80356001600160401b0381111561569357600080fd5b8760208284010111156156a557600080fd5b949793965060200194505050565b634e487b7160e01b600052603260045260246000fd5b80151581146152d457600080fd5b6000602082840312156156e957600080fd5b8151611ec3816156c9565b60006020828403121561570657600080fd5b81358060030b8114611ec357600080fd5b634e487b7160e01b600052601160045260246000fd5b600381810b9083900b01637fffffff8113637fffffff1982121715611ee557611ee5615717565b60208101611ee58284615505565b6000823561013e1983360301811261577957600080fd5b9190910192915050565b60006020828403121561579557600080fd5b8135611ec381615609565b6000808335601e198436030181126157b757600080fd5b8301803591506001600160401b038211156157d157600080fd5b602001915036819003821315612d4b57600080fd5b80820180821115611ee557611ee5615717565b60006020828403121561580b57600080fd5b8135611ec3816156c9565b64ffffffffff8181168382160190811115611ee557611ee5615717565b6001600160401b038281168282160390811115611ee557611ee5615717565b634e487b7160e01b600052604160045260246000fd5b60006020828403121561587a57600080fd5b813563ffffffff81168114611ec357600080fd5b6000600182016158a0576158a0615717565b5060010190565b600080858511156158b757600080fd5b838611156158c457600080fd5b5050600883901b0193919092039150565b81810381811115611ee557611ee5615717565b600382810b9082900b03637fffffff198112637fffffff82131715611ee557611ee5615717565b6001600160401b038181168382160190811115611ee557611ee5615717565b60008261594b57634e487b7160e01b600052601260045260246000fd5b500490565b60006020828403121561596257600080fd5b8151611ec3816152bf565b60006020828403121561597f57600080fd5b5051919050565b60008060006060848603121561599b57600080fd5b83516001600160e01b0319811681146159b357600080fd5b60208501519093506159c481615609565b60408501519092506159d581615609565b809150509250925092565b60ff8181168382160190811115611ee557611ee5615717565b828152604060208201526000611d80604083018461537f565b600181811c90821680615a2657607f821691505b6020821081036152b957634e487b7160e01b600052602260045260246000fd5b60808082528551908201819052600090602087019060a0840190835b81811015615a80578351835260209384019390920191600101615a62565b505063ffffffff9687166020850152949095166040830152506001600160401b039190911660609091015292915050565b604051601f8201601f191681016001600160401b0381118282101715615ad957615ad9615852565b604052919050565b60006001600160401b03821115615afa57615afa615852565b5060051b60200190565b600082601f830112615b1557600080fd5b8151615b28615b2382615ae1565b615ab1565b8082825260208201915060208360051b860101925085831115615b4a57600080fd5b602085015b83811015615b67578051835260209283019201615b4f565b5095945050505050565b60008060408385031215615b8457600080fd5b82516001600160401b03811115615b9a57600080fd5b8301601f81018513615bab57600080fd5b8051615bb9615b2382615ae1565b8082825260208201915060208360051b850101925087831115615bdb57600080fd5b6020840193505b82841015615c06578351615bf5816156c9565b825260209384019390910190615be2565b8095505050505060208301516001600160401b03811115615c2657600080fd5b615c3285828601615b04565b9150509250929050565b6060808252845190820181905260009060208601906080840190835b81811015615c76578351835260209384019390920191600101615c58565b505063ffffffff861660208581019190915284820360408601528551808352918101925085019060005b81811015615cc157825160030b845260209384019390920191600101615ca0565b5091979650505050505050565b600060208284031215615ce057600080fd5b81516001600160401b03811115615cf657600080fd5b8201601f81018413615d0757600080fd5b8051615d15615b2382615ae1565b8082825260208201915060208360051b850101925086831115615d3757600080fd5b6020840193505b828410156140de57835160ff81168114615d5757600080fd5b825260209384019390910190615d3e56fea01575a661f581e23cccc6daf45a92dbc127cba208ffb9061c7025e0460edc34",
}

// Claims is an auto generated Go binding around an Ethereum contract.
type Claims struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Claims) GetABI() abi.ABI {
	return c.abi
}

// NewClaims creates a new instance of Claims.
func NewClaims() *Claims {
	parsed, err := ClaimsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Claims{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Claims) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address participants, address consents, address eligibility, address treasury, address guardians, address appeals) returns()
func (claims *Claims) PackConstructor(participants common.Address, consents common.Address, eligibility common.Address, treasury common.Address, guardians common.Address, appeals common.Address) []byte {
	enc, err := claims.abi.Pack("", participants, consents, eligibility, treasury, guardians, appeals)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXHOLD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd40a9c4f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_HOLD() view returns(int32)
func (claims *Claims) PackMAXHOLD() []byte {
	enc, err := claims.abi.Pack("MAX_HOLD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXHOLD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd40a9c4f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_HOLD() view returns(int32)
func (claims *Claims) TryPackMAXHOLD() ([]byte, error) {
	return claims.abi.Pack("MAX_HOLD")
}

// UnpackMAXHOLD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd40a9c4f.
//
// Solidity: function MAX_HOLD() view returns(int32)
func (claims *Claims) UnpackMAXHOLD(data []byte) (int32, error) {
	out, err := claims.abi.Unpack("MAX_HOLD", data)
	if err != nil {
		return *new(int32), err
	}
	out0 := *abi.ConvertType(out[0], new(int32)).(*int32)
	return out0, nil
}

// PackAdvance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03aae5e1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function advance(bytes32 id, uint8 state) returns()
func (claims *Claims) PackAdvance(id [32]byte, state uint8) []byte {
	enc, err := claims.abi.Pack("advance", id, state)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdvance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03aae5e1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function advance(bytes32 id, uint8 state) returns()
func (claims *Claims) TryPackAdvance(id [32]byte, state uint8) ([]byte, error) {
	return claims.abi.Pack("advance", id, state)
}

// PackCheckApproval is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2d93d73.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkApproval((bytes32,uint64,uint64,uint64,uint64,bytes32,bool,bytes32) item, uint64 deadline, bytes signature) view returns(bytes4)
func (claims *Claims) PackCheckApproval(item Settlement, deadline uint64, signature []byte) []byte {
	enc, err := claims.abi.Pack("checkApproval", item, deadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckApproval is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2d93d73.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkApproval((bytes32,uint64,uint64,uint64,uint64,bytes32,bool,bytes32) item, uint64 deadline, bytes signature) view returns(bytes4)
func (claims *Claims) TryPackCheckApproval(item Settlement, deadline uint64, signature []byte) ([]byte, error) {
	return claims.abi.Pack("checkApproval", item, deadline, signature)
}

// UnpackCheckApproval is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf2d93d73.
//
// Solidity: function checkApproval((bytes32,uint64,uint64,uint64,uint64,bytes32,bool,bytes32) item, uint64 deadline, bytes signature) view returns(bytes4)
func (claims *Claims) UnpackCheckApproval(data []byte) ([4]byte, error) {
	out, err := claims.abi.Unpack("checkApproval", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd66528a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(bytes32 id) view returns((uint32,uint32,int32,int32,uint64,uint64,uint8,uint8,uint8,bool))
func (claims *Claims) PackClaim(id [32]byte) []byte {
	enc, err := claims.abi.Pack("claim", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd66528a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(bytes32 id) view returns((uint32,uint32,int32,int32,uint64,uint64,uint8,uint8,uint8,bool))
func (claims *Claims) TryPackClaim(id [32]byte) ([]byte, error) {
	return claims.abi.Pack("claim", id)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd66528a.
//
// Solidity: function claim(bytes32 id) view returns((uint32,uint32,int32,int32,uint64,uint64,uint8,uint8,uint8,bool))
func (claims *Claims) UnpackClaim(data []byte) (ClaimRecord, error) {
	out, err := claims.abi.Unpack("claim", data)
	if err != nil {
		return *new(ClaimRecord), err
	}
	out0 := *abi.ConvertType(out[0], new(ClaimRecord)).(*ClaimRecord)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (claims *Claims) PackEip712Domain() []byte {
	enc, err := claims.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (claims *Claims) TryPackEip712Domain() ([]byte, error) {
	return claims.abi.Pack("eip712Domain")
}

// ClaimsEip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type ClaimsEip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (claims *Claims) UnpackEip712Domain(data []byte) (ClaimsEip712DomainOutput, error) {
	out, err := claims.abi.Unpack("eip712Domain", data)
	outstruct := new(ClaimsEip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02ad18f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hold((bytes32,int32,bytes32)[] items) returns()
func (claims *Claims) PackHold(items []Hold) []byte {
	enc, err := claims.abi.Pack("hold", items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02ad18f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hold((bytes32,int32,bytes32)[] items) returns()
func (claims *Claims) TryPackHold(items []Hold) ([]byte, error) {
	return claims.abi.Pack("hold", items)
}

// PackHoldLastDay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x737b2066.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holdLastDay(bytes32 id) view returns(int32)
func (claims *Claims) PackHoldLastDay(id [32]byte) []byte {
	enc, err := claims.abi.Pack("holdLastDay", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHoldLastDay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x737b2066.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holdLastDay(bytes32 id) view returns(int32)
func (claims *Claims) TryPackHoldLastDay(id [32]byte) ([]byte, error) {
	return claims.abi.Pack("holdLastDay", id)
}

// UnpackHoldLastDay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x737b2066.
//
// Solidity: function holdLastDay(bytes32 id) view returns(int32)
func (claims *Claims) UnpackHoldLastDay(data []byte) (int32, error) {
	out, err := claims.abi.Unpack("holdLastDay", data)
	if err != nil {
		return *new(int32), err
	}
	out0 := *abi.ConvertType(out[0], new(int32)).(*int32)
	return out0, nil
}

// PackInterestPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc08dfc5e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function interestPaid(bytes32 id) view returns(uint64)
func (claims *Claims) PackInterestPaid(id [32]byte) []byte {
	enc, err := claims.abi.Pack("interestPaid", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInterestPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc08dfc5e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function interestPaid(bytes32 id) view returns(uint64)
func (claims *Claims) TryPackInterestPaid(id [32]byte) ([]byte, error) {
	return claims.abi.Pack("interestPaid", id)
}

// UnpackInterestPaid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc08dfc5e.
//
// Solidity: function interestPaid(bytes32 id) view returns(uint64)
func (claims *Claims) UnpackInterestPaid(data []byte) (uint64, error) {
	out, err := claims.abi.Unpack("interestPaid", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOccupant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2b73e59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function occupant(bytes32 id) view returns(bytes32)
func (claims *Claims) PackOccupant(id [32]byte) []byte {
	enc, err := claims.abi.Pack("occupant", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOccupant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2b73e59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function occupant(bytes32 id) view returns(bytes32)
func (claims *Claims) TryPackOccupant(id [32]byte) ([]byte, error) {
	return claims.abi.Pack("occupant", id)
}

// UnpackOccupant is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2b73e59.
//
// Solidity: function occupant(bytes32 id) view returns(bytes32)
func (claims *Claims) UnpackOccupant(data []byte) ([32]byte, error) {
	out, err := claims.abi.Unpack("occupant", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOpenAppeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6238cb34.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openAppeal(bytes32 id) returns()
func (claims *Claims) PackOpenAppeal(id [32]byte) []byte {
	enc, err := claims.abi.Pack("openAppeal", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenAppeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6238cb34.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openAppeal(bytes32 id) returns()
func (claims *Claims) TryPackOpenAppeal(id [32]byte) ([]byte, error) {
	return claims.abi.Pack("openAppeal", id)
}

// PackOverturn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e53ccf7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function overturn((bytes32,uint64,uint64,uint64,uint64,bytes32,bool,bytes32) s, address key) returns(uint64 more)
func (claims *Claims) PackOverturn(s Settlement, key common.Address) []byte {
	enc, err := claims.abi.Pack("overturn", s, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOverturn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e53ccf7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function overturn((bytes32,uint64,uint64,uint64,uint64,bytes32,bool,bytes32) s, address key) returns(uint64 more)
func (claims *Claims) TryPackOverturn(s Settlement, key common.Address) ([]byte, error) {
	return claims.abi.Pack("overturn", s, key)
}

// UnpackOverturn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2e53ccf7.
//
// Solidity: function overturn((bytes32,uint64,uint64,uint64,uint64,bytes32,bool,bytes32) s, address key) returns(uint64 more)
func (claims *Claims) UnpackOverturn(data []byte) (uint64, error) {
	out, err := claims.abi.Unpack("overturn", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPayInterest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdac82a3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payInterest((bytes32,uint64,bytes32)[] items) returns()
func (claims *Claims) PackPayInterest(items []Interest) []byte {
	enc, err := claims.abi.Pack("payInterest", items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayInterest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdac82a3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payInterest((bytes32,uint64,bytes32)[] items) returns()
func (claims *Claims) TryPackPayInterest(items []Interest) ([]byte, error) {
	return claims.abi.Pack("payInterest", items)
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabed3b27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(bytes32[] ids) returns()
func (claims *Claims) PackRelease(ids [][32]byte) []byte {
	enc, err := claims.abi.Pack("release", ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabed3b27.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(bytes32[] ids) returns()
func (claims *Claims) TryPackRelease(ids [][32]byte) ([]byte, error) {
	return claims.abi.Pack("release", ids)
}

// PackReplace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ab975b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function replace(((bytes32,uint32,uint32,bytes32,bytes32,bytes32,uint64,int32),bytes32,bytes32)[] items) returns()
func (claims *Claims) PackReplace(items []Replacement) []byte {
	enc, err := claims.abi.Pack("replace", items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReplace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ab975b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function replace(((bytes32,uint32,uint32,bytes32,bytes32,bytes32,uint64,int32),bytes32,bytes32)[] items) returns()
func (claims *Claims) TryPackReplace(items []Replacement) ([]byte, error) {
	return claims.abi.Pack("replace", items)
}

// PackReplacedBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc90fb67b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function replacedBy(bytes32 id) view returns(bytes32)
func (claims *Claims) PackReplacedBy(id [32]byte) []byte {
	enc, err := claims.abi.Pack("replacedBy", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReplacedBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc90fb67b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function replacedBy(bytes32 id) view returns(bytes32)
func (claims *Claims) TryPackReplacedBy(id [32]byte) ([]byte, error) {
	return claims.abi.Pack("replacedBy", id)
}

// UnpackReplacedBy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc90fb67b.
//
// Solidity: function replacedBy(bytes32 id) view returns(bytes32)
func (claims *Claims) UnpackReplacedBy(data []byte) ([32]byte, error) {
	out, err := claims.abi.Unpack("replacedBy", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReplaces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d7e8872.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function replaces(bytes32 id) view returns(bytes32)
func (claims *Claims) PackReplaces(id [32]byte) []byte {
	enc, err := claims.abi.Pack("replaces", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReplaces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d7e8872.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function replaces(bytes32 id) view returns(bytes32)
func (claims *Claims) TryPackReplaces(id [32]byte) ([]byte, error) {
	return claims.abi.Pack("replaces", id)
}

// UnpackReplaces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d7e8872.
//
// Solidity: function replaces(bytes32 id) view returns(bytes32)
func (claims *Claims) UnpackReplaces(data []byte) ([32]byte, error) {
	out, err := claims.abi.Unpack("replaces", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRequestVoid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbad51749.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestVoid(bytes32[] ids) returns()
func (claims *Claims) PackRequestVoid(ids [][32]byte) []byte {
	enc, err := claims.abi.Pack("requestVoid", ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestVoid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbad51749.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestVoid(bytes32[] ids) returns()
func (claims *Claims) TryPackRequestVoid(ids [][32]byte) ([]byte, error) {
	return claims.abi.Pack("requestVoid", ids)
}

// PackReverse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x225c2f18.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reverse((bytes32,bytes32,bytes32)[] items) returns()
func (claims *Claims) PackReverse(items []Reversal) []byte {
	enc, err := claims.abi.Pack("reverse", items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReverse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x225c2f18.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reverse((bytes32,bytes32,bytes32)[] items) returns()
func (claims *Claims) TryPackReverse(items []Reversal) ([]byte, error) {
	return claims.abi.Pack("reverse", items)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73cc3f10.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((bytes32,uint64,uint64,uint64,uint64,bytes32,bool,bytes32)[] items) returns()
func (claims *Claims) PackSettle(items []Settlement) []byte {
	enc, err := claims.abi.Pack("settle", items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73cc3f10.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((bytes32,uint64,uint64,uint64,uint64,bytes32,bool,bytes32)[] items) returns()
func (claims *Claims) TryPackSettle(items []Settlement) ([]byte, error) {
	return claims.abi.Pack("settle", items)
}

// PackSettleApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f5ea35f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleApproved(((bytes32,uint64,uint64,uint64,uint64,bytes32,bool,bytes32),uint64,bytes)[] items) returns()
func (claims *Claims) PackSettleApproved(items []ApprovedSettlement) []byte {
	enc, err := claims.abi.Pack("settleApproved", items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f5ea35f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleApproved(((bytes32,uint64,uint64,uint64,uint64,bytes32,bool,bytes32),uint64,bytes)[] items) returns()
func (claims *Claims) TryPackSettleApproved(items []ApprovedSettlement) ([]byte, error) {
	return claims.abi.Pack("settleApproved", items)
}

// PackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa729b053.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit((bytes32,uint32,uint32,bytes32,bytes32,bytes32,uint64,int32)[] items) returns()
func (claims *Claims) PackSubmit(items []Submission) []byte {
	enc, err := claims.abi.Pack("submit", items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa729b053.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit((bytes32,uint32,uint32,bytes32,bytes32,bytes32,uint64,int32)[] items) returns()
func (claims *Claims) TryPackSubmit(items []Submission) ([]byte, error) {
	return claims.abi.Pack("submit", items)
}

// ClaimsDenied represents a Denied event raised by the Claims contract.
type ClaimsDenied struct {
	Claim    [32]byte
	Payer    uint32
	Provider uint32
	Charged  uint64
	Patient  uint64
	Adjusted uint64
	Decision [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const ClaimsDeniedEventName = "Denied"

// ContractEventName returns the user-defined event name.
func (ClaimsDenied) ContractEventName() string {
	return ClaimsDeniedEventName
}

// UnpackDeniedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Denied(bytes32 indexed claim, uint32 indexed payer, uint32 indexed provider, uint64 charged, uint64 patient, uint64 adjusted, bytes32 decision)
func (claims *Claims) UnpackDeniedEvent(log *types.Log) (*ClaimsDenied, error) {
	event := "Denied"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != claims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ClaimsDenied)
	if len(log.Data) > 0 {
		if err := claims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range claims.abi.Events[event].Inputs {
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

// ClaimsEIP712DomainChanged represents a EIP712DomainChanged event raised by the Claims contract.
type ClaimsEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const ClaimsEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (ClaimsEIP712DomainChanged) ContractEventName() string {
	return ClaimsEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (claims *Claims) UnpackEIP712DomainChangedEvent(log *types.Log) (*ClaimsEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != claims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ClaimsEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := claims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range claims.abi.Events[event].Inputs {
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

// ClaimsHeldUntil represents a HeldUntil event raised by the Claims contract.
type ClaimsHeldUntil struct {
	Claim   [32]byte
	Payer   uint32
	LastDay int32
	Reason  [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const ClaimsHeldUntilEventName = "HeldUntil"

// ContractEventName returns the user-defined event name.
func (ClaimsHeldUntil) ContractEventName() string {
	return ClaimsHeldUntilEventName
}

// UnpackHeldUntilEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HeldUntil(bytes32 indexed claim, uint32 indexed payer, int32 lastDay, bytes32 reason)
func (claims *Claims) UnpackHeldUntilEvent(log *types.Log) (*ClaimsHeldUntil, error) {
	event := "HeldUntil"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != claims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ClaimsHeldUntil)
	if len(log.Data) > 0 {
		if err := claims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range claims.abi.Events[event].Inputs {
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

// ClaimsInterestPaid represents a InterestPaid event raised by the Claims contract.
type ClaimsInterestPaid struct {
	Claim      [32]byte
	Payer      uint32
	Provider   uint32
	Amount     uint64
	Commitment [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const ClaimsInterestPaidEventName = "InterestPaid"

// ContractEventName returns the user-defined event name.
func (ClaimsInterestPaid) ContractEventName() string {
	return ClaimsInterestPaidEventName
}

// UnpackInterestPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event InterestPaid(bytes32 indexed claim, uint32 indexed payer, uint32 indexed provider, uint64 amount, bytes32 commitment)
func (claims *Claims) UnpackInterestPaidEvent(log *types.Log) (*ClaimsInterestPaid, error) {
	event := "InterestPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != claims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ClaimsInterestPaid)
	if len(log.Data) > 0 {
		if err := claims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range claims.abi.Events[event].Inputs {
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

// ClaimsRefused represents a Refused event raised by the Claims contract.
type ClaimsRefused struct {
	Claim  [32]byte
	Reason [4]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const ClaimsRefusedEventName = "Refused"

// ContractEventName returns the user-defined event name.
func (ClaimsRefused) ContractEventName() string {
	return ClaimsRefusedEventName
}

// UnpackRefusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refused(bytes32 indexed claim, bytes4 reason)
func (claims *Claims) UnpackRefusedEvent(log *types.Log) (*ClaimsRefused, error) {
	event := "Refused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != claims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ClaimsRefused)
	if len(log.Data) > 0 {
		if err := claims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range claims.abi.Events[event].Inputs {
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

// ClaimsReleased represents a Released event raised by the Claims contract.
type ClaimsReleased struct {
	Claim [32]byte
	Payer uint32
	Raw   *types.Log // Blockchain specific contextual infos
}

const ClaimsReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (ClaimsReleased) ContractEventName() string {
	return ClaimsReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(bytes32 indexed claim, uint32 indexed payer)
func (claims *Claims) UnpackReleasedEvent(log *types.Log) (*ClaimsReleased, error) {
	event := "Released"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != claims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ClaimsReleased)
	if len(log.Data) > 0 {
		if err := claims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range claims.abi.Events[event].Inputs {
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

// ClaimsReplaces represents a Replaces event raised by the Claims contract.
type ClaimsReplaces struct {
	Claim    [32]byte
	Replaced [32]byte
	Version  uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const ClaimsReplacesEventName = "Replaces"

// ContractEventName returns the user-defined event name.
func (ClaimsReplaces) ContractEventName() string {
	return ClaimsReplacesEventName
}

// UnpackReplacesEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Replaces(bytes32 indexed claim, bytes32 indexed replaced, uint8 version)
func (claims *Claims) UnpackReplacesEvent(log *types.Log) (*ClaimsReplaces, error) {
	event := "Replaces"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != claims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ClaimsReplaces)
	if len(log.Data) > 0 {
		if err := claims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range claims.abi.Events[event].Inputs {
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

// ClaimsReversed represents a Reversed event raised by the Claims contract.
type ClaimsReversed struct {
	Claim      [32]byte
	Payer      uint32
	Provider   uint32
	Paid       uint64
	ReplacedBy [32]byte
	Flags      uint8
	Decision   [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const ClaimsReversedEventName = "Reversed"

// ContractEventName returns the user-defined event name.
func (ClaimsReversed) ContractEventName() string {
	return ClaimsReversedEventName
}

// UnpackReversedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reversed(bytes32 indexed claim, uint32 indexed payer, uint32 indexed provider, uint64 paid, bytes32 replacedBy, uint8 flags, bytes32 decision)
func (claims *Claims) UnpackReversedEvent(log *types.Log) (*ClaimsReversed, error) {
	event := "Reversed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != claims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ClaimsReversed)
	if len(log.Data) > 0 {
		if err := claims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range claims.abi.Events[event].Inputs {
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

// ClaimsSettled represents a Settled event raised by the Claims contract.
type ClaimsSettled struct {
	Claim    [32]byte
	Payer    uint32
	Provider uint32
	Charged  uint64
	Allowed  uint64
	Paid     uint64
	Patient  uint64
	Adjusted uint64
	Decision [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const ClaimsSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (ClaimsSettled) ContractEventName() string {
	return ClaimsSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(bytes32 indexed claim, uint32 indexed payer, uint32 indexed provider, uint64 charged, uint64 allowed, uint64 paid, uint64 patient, uint64 adjusted, bytes32 decision)
func (claims *Claims) UnpackSettledEvent(log *types.Log) (*ClaimsSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != claims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ClaimsSettled)
	if len(log.Data) > 0 {
		if err := claims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range claims.abi.Events[event].Inputs {
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

// ClaimsStateChanged represents a StateChanged event raised by the Claims contract.
type ClaimsStateChanged struct {
	Claim [32]byte
	State uint8
	Raw   *types.Log // Blockchain specific contextual infos
}

const ClaimsStateChangedEventName = "StateChanged"

// ContractEventName returns the user-defined event name.
func (ClaimsStateChanged) ContractEventName() string {
	return ClaimsStateChangedEventName
}

// UnpackStateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StateChanged(bytes32 indexed claim, uint8 state)
func (claims *Claims) UnpackStateChangedEvent(log *types.Log) (*ClaimsStateChanged, error) {
	event := "StateChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != claims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ClaimsStateChanged)
	if len(log.Data) > 0 {
		if err := claims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range claims.abi.Events[event].Inputs {
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

// ClaimsSubmitted represents a Submitted event raised by the Claims contract.
type ClaimsSubmitted struct {
	Claim           [32]byte
	Payer           uint32
	Provider        uint32
	Charged         uint64
	ServiceDay      int32
	Flags           uint8
	Commitment      [32]byte
	ConsentSnapshot [32]byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const ClaimsSubmittedEventName = "Submitted"

// ContractEventName returns the user-defined event name.
func (ClaimsSubmitted) ContractEventName() string {
	return ClaimsSubmittedEventName
}

// UnpackSubmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Submitted(bytes32 indexed claim, uint32 indexed payer, uint32 indexed provider, uint64 charged, int32 serviceDay, uint8 flags, bytes32 commitment, bytes32 consentSnapshot)
func (claims *Claims) UnpackSubmittedEvent(log *types.Log) (*ClaimsSubmitted, error) {
	event := "Submitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != claims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ClaimsSubmitted)
	if len(log.Data) > 0 {
		if err := claims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range claims.abi.Events[event].Inputs {
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

// ClaimsVoidRequested represents a VoidRequested event raised by the Claims contract.
type ClaimsVoidRequested struct {
	Claim    [32]byte
	Payer    uint32
	Provider uint32
	Raw      *types.Log // Blockchain specific contextual infos
}

const ClaimsVoidRequestedEventName = "VoidRequested"

// ContractEventName returns the user-defined event name.
func (ClaimsVoidRequested) ContractEventName() string {
	return ClaimsVoidRequestedEventName
}

// UnpackVoidRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoidRequested(bytes32 indexed claim, uint32 indexed payer, uint32 indexed provider)
func (claims *Claims) UnpackVoidRequestedEvent(log *types.Log) (*ClaimsVoidRequested, error) {
	event := "VoidRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != claims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ClaimsVoidRequested)
	if len(log.Data) > 0 {
		if err := claims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range claims.abi.Events[event].Inputs {
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
func (claims *Claims) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], claims.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return claims.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["ApprovalExpired"].ID.Bytes()[:4]) {
		return claims.UnpackApprovalExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["BadApproval"].ID.Bytes()[:4]) {
		return claims.UnpackBadApprovalError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["BadBatch"].ID.Bytes()[:4]) {
		return claims.UnpackBadBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["CapPerClaimExceeded"].ID.Bytes()[:4]) {
		return claims.UnpackCapPerClaimExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["CapPerDayExceeded"].ID.Bytes()[:4]) {
		return claims.UnpackCapPerDayExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["ClaimExists"].ID.Bytes()[:4]) {
		return claims.UnpackClaimExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["ConsentMissing"].ID.Bytes()[:4]) {
		return claims.UnpackConsentMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["ConsentRefused"].ID.Bytes()[:4]) {
		return claims.UnpackConsentRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["CoverageMissing"].ID.Bytes()[:4]) {
		return claims.UnpackCoverageMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["DenialPays"].ID.Bytes()[:4]) {
		return claims.UnpackDenialPaysError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["Duplicate"].ID.Bytes()[:4]) {
		return claims.UnpackDuplicateError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["EscrowMoved"].ID.Bytes()[:4]) {
		return claims.UnpackEscrowMovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["EscrowShort"].ID.Bytes()[:4]) {
		return claims.UnpackEscrowShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["InvalidClaim"].ID.Bytes()[:4]) {
		return claims.UnpackInvalidClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["InvalidHold"].ID.Bytes()[:4]) {
		return claims.UnpackInvalidHoldError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["InvalidInterest"].ID.Bytes()[:4]) {
		return claims.UnpackInvalidInterestError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["InvalidServiceDay"].ID.Bytes()[:4]) {
		return claims.UnpackInvalidServiceDayError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return claims.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["MaximumReached"].ID.Bytes()[:4]) {
		return claims.UnpackMaximumReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["NotAppeals"].ID.Bytes()[:4]) {
		return claims.UnpackNotAppealsError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["NotDecided"].ID.Bytes()[:4]) {
		return claims.UnpackNotDecidedError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["NotHolder"].ID.Bytes()[:4]) {
		return claims.UnpackNotHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["NotMore"].ID.Bytes()[:4]) {
		return claims.UnpackNotMoreError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["NotSettler"].ID.Bytes()[:4]) {
		return claims.UnpackNotSettlerError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["NotSubmitted"].ID.Bytes()[:4]) {
		return claims.UnpackNotSubmittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["NotSubmitter"].ID.Bytes()[:4]) {
		return claims.UnpackNotSubmitterError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["OnHold"].ID.Bytes()[:4]) {
		return claims.UnpackOnHoldError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["Paused"].ID.Bytes()[:4]) {
		return claims.UnpackPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["PayerInactive"].ID.Bytes()[:4]) {
		return claims.UnpackPayerInactiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["ProviderInactive"].ID.Bytes()[:4]) {
		return claims.UnpackProviderInactiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return claims.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["Superseded"].ID.Bytes()[:4]) {
		return claims.UnpackSupersededError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["TooManyVersions"].ID.Bytes()[:4]) {
		return claims.UnpackTooManyVersionsError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["Unbalanced"].ID.Bytes()[:4]) {
		return claims.UnpackUnbalancedError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["WrongCoverage"].ID.Bytes()[:4]) {
		return claims.UnpackWrongCoverageError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ClaimsAmountTooLarge represents a AmountTooLarge error raised by the Claims contract.
type ClaimsAmountTooLarge struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLarge()
func ClaimsAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x06250401c072295744520da9e60a3a29ab28ceb9fda5d792222d5242d22e8a44")
}

// UnpackAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLarge()
func (claims *Claims) UnpackAmountTooLargeError(raw []byte) (*ClaimsAmountTooLarge, error) {
	out := new(ClaimsAmountTooLarge)
	if err := claims.abi.UnpackIntoInterface(out, "AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsApprovalExpired represents a ApprovalExpired error raised by the Claims contract.
type ClaimsApprovalExpired struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ApprovalExpired()
func ClaimsApprovalExpiredErrorID() common.Hash {
	return common.HexToHash("0x955b334a2c3b821fe269271b74654ddf802e2e3896c265c7a07866512c853f1e")
}

// UnpackApprovalExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ApprovalExpired()
func (claims *Claims) UnpackApprovalExpiredError(raw []byte) (*ClaimsApprovalExpired, error) {
	out := new(ClaimsApprovalExpired)
	if err := claims.abi.UnpackIntoInterface(out, "ApprovalExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsBadApproval represents a BadApproval error raised by the Claims contract.
type ClaimsBadApproval struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadApproval()
func ClaimsBadApprovalErrorID() common.Hash {
	return common.HexToHash("0xf4eadb24c07e9cd226546fc0b9a1681bbca8acd9598aa5afe26cb0ce03b4fd4d")
}

// UnpackBadApprovalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadApproval()
func (claims *Claims) UnpackBadApprovalError(raw []byte) (*ClaimsBadApproval, error) {
	out := new(ClaimsBadApproval)
	if err := claims.abi.UnpackIntoInterface(out, "BadApproval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsBadBatch represents a BadBatch error raised by the Claims contract.
type ClaimsBadBatch struct {
	Items *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBatch(uint256 items, uint256 max)
func ClaimsBadBatchErrorID() common.Hash {
	return common.HexToHash("0x397d4cde4acc032b3f8cee07890fb2fc6cb842e595108a952fb637b755224b8d")
}

// UnpackBadBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBatch(uint256 items, uint256 max)
func (claims *Claims) UnpackBadBatchError(raw []byte) (*ClaimsBadBatch, error) {
	out := new(ClaimsBadBatch)
	if err := claims.abi.UnpackIntoInterface(out, "BadBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsCapPerClaimExceeded represents a CapPerClaimExceeded error raised by the Claims contract.
type ClaimsCapPerClaimExceeded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapPerClaimExceeded()
func ClaimsCapPerClaimExceededErrorID() common.Hash {
	return common.HexToHash("0xd065a5d40342833d5e40e88d578e67c226017eeeaf0a2f2f8b841007d4742e7c")
}

// UnpackCapPerClaimExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapPerClaimExceeded()
func (claims *Claims) UnpackCapPerClaimExceededError(raw []byte) (*ClaimsCapPerClaimExceeded, error) {
	out := new(ClaimsCapPerClaimExceeded)
	if err := claims.abi.UnpackIntoInterface(out, "CapPerClaimExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsCapPerDayExceeded represents a CapPerDayExceeded error raised by the Claims contract.
type ClaimsCapPerDayExceeded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapPerDayExceeded()
func ClaimsCapPerDayExceededErrorID() common.Hash {
	return common.HexToHash("0xa2ba962a85eba50473ac3a31205f3b0660f9c0d42cd60cf9af4d7b46066e7304")
}

// UnpackCapPerDayExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapPerDayExceeded()
func (claims *Claims) UnpackCapPerDayExceededError(raw []byte) (*ClaimsCapPerDayExceeded, error) {
	out := new(ClaimsCapPerDayExceeded)
	if err := claims.abi.UnpackIntoInterface(out, "CapPerDayExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsClaimExists represents a ClaimExists error raised by the Claims contract.
type ClaimsClaimExists struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimExists()
func ClaimsClaimExistsErrorID() common.Hash {
	return common.HexToHash("0xdaf07fd869fd184b4a231d9f1cbbd20f5cd2177377e17a3067d8745796618078")
}

// UnpackClaimExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimExists()
func (claims *Claims) UnpackClaimExistsError(raw []byte) (*ClaimsClaimExists, error) {
	out := new(ClaimsClaimExists)
	if err := claims.abi.UnpackIntoInterface(out, "ClaimExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsConsentMissing represents a ConsentMissing error raised by the Claims contract.
type ClaimsConsentMissing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConsentMissing()
func ClaimsConsentMissingErrorID() common.Hash {
	return common.HexToHash("0x691f0e4097550b3353bc654a2b2f77f7bbc965dee6fbf37b7ec0d6bbc4e01f5c")
}

// UnpackConsentMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConsentMissing()
func (claims *Claims) UnpackConsentMissingError(raw []byte) (*ClaimsConsentMissing, error) {
	out := new(ClaimsConsentMissing)
	if err := claims.abi.UnpackIntoInterface(out, "ConsentMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsConsentRefused represents a ConsentRefused error raised by the Claims contract.
type ClaimsConsentRefused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConsentRefused()
func ClaimsConsentRefusedErrorID() common.Hash {
	return common.HexToHash("0x30fa0d39bb08e69712158ea5152d7c1ffe92d9737fa7d085c009bda7d5729c55")
}

// UnpackConsentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConsentRefused()
func (claims *Claims) UnpackConsentRefusedError(raw []byte) (*ClaimsConsentRefused, error) {
	out := new(ClaimsConsentRefused)
	if err := claims.abi.UnpackIntoInterface(out, "ConsentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsCoverageMissing represents a CoverageMissing error raised by the Claims contract.
type ClaimsCoverageMissing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoverageMissing()
func ClaimsCoverageMissingErrorID() common.Hash {
	return common.HexToHash("0x1bba588110eb87a99eaecc804a4c3c92888cfd4bd6e46feb508fdd5bc8f27507")
}

// UnpackCoverageMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoverageMissing()
func (claims *Claims) UnpackCoverageMissingError(raw []byte) (*ClaimsCoverageMissing, error) {
	out := new(ClaimsCoverageMissing)
	if err := claims.abi.UnpackIntoInterface(out, "CoverageMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsDenialPays represents a DenialPays error raised by the Claims contract.
type ClaimsDenialPays struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DenialPays()
func ClaimsDenialPaysErrorID() common.Hash {
	return common.HexToHash("0x686cb22dd1e18f4fd82d83521a9bc9986d5a94ddfe33fd3013cc50011b9ab1b1")
}

// UnpackDenialPaysError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DenialPays()
func (claims *Claims) UnpackDenialPaysError(raw []byte) (*ClaimsDenialPays, error) {
	out := new(ClaimsDenialPays)
	if err := claims.abi.UnpackIntoInterface(out, "DenialPays", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsDuplicate represents a Duplicate error raised by the Claims contract.
type ClaimsDuplicate struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Duplicate()
func ClaimsDuplicateErrorID() common.Hash {
	return common.HexToHash("0x1b29ea747187d15c571dad327d15bf6195ee4e3da8d688889df1aa967bc932a6")
}

// UnpackDuplicateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Duplicate()
func (claims *Claims) UnpackDuplicateError(raw []byte) (*ClaimsDuplicate, error) {
	out := new(ClaimsDuplicate)
	if err := claims.abi.UnpackIntoInterface(out, "Duplicate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsEscrowMoved represents a EscrowMoved error raised by the Claims contract.
type ClaimsEscrowMoved struct {
	Payer uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EscrowMoved(uint32 payer)
func ClaimsEscrowMovedErrorID() common.Hash {
	return common.HexToHash("0x304950d6bbda5ef4438d92c0f2c0603c20aa90bceb495ce20e4a010e686056d9")
}

// UnpackEscrowMovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EscrowMoved(uint32 payer)
func (claims *Claims) UnpackEscrowMovedError(raw []byte) (*ClaimsEscrowMoved, error) {
	out := new(ClaimsEscrowMoved)
	if err := claims.abi.UnpackIntoInterface(out, "EscrowMoved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsEscrowShort represents a EscrowShort error raised by the Claims contract.
type ClaimsEscrowShort struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EscrowShort()
func ClaimsEscrowShortErrorID() common.Hash {
	return common.HexToHash("0xc9aa7ecc21c9ad8edc80b84e470489246f51572a26ef65bea8f501bb837a0cde")
}

// UnpackEscrowShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EscrowShort()
func (claims *Claims) UnpackEscrowShortError(raw []byte) (*ClaimsEscrowShort, error) {
	out := new(ClaimsEscrowShort)
	if err := claims.abi.UnpackIntoInterface(out, "EscrowShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsInvalidClaim represents a InvalidClaim error raised by the Claims contract.
type ClaimsInvalidClaim struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidClaim()
func ClaimsInvalidClaimErrorID() common.Hash {
	return common.HexToHash("0xed3c247cc0268b6a8ea6ea7af517a687f38b09876966c761867fb56e61e3d0eb")
}

// UnpackInvalidClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidClaim()
func (claims *Claims) UnpackInvalidClaimError(raw []byte) (*ClaimsInvalidClaim, error) {
	out := new(ClaimsInvalidClaim)
	if err := claims.abi.UnpackIntoInterface(out, "InvalidClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsInvalidHold represents a InvalidHold error raised by the Claims contract.
type ClaimsInvalidHold struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidHold()
func ClaimsInvalidHoldErrorID() common.Hash {
	return common.HexToHash("0xbc60d03baa8696d8e11b851d3725ff84182751827b3f90b570ff09a6457ac703")
}

// UnpackInvalidHoldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidHold()
func (claims *Claims) UnpackInvalidHoldError(raw []byte) (*ClaimsInvalidHold, error) {
	out := new(ClaimsInvalidHold)
	if err := claims.abi.UnpackIntoInterface(out, "InvalidHold", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsInvalidInterest represents a InvalidInterest error raised by the Claims contract.
type ClaimsInvalidInterest struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInterest()
func ClaimsInvalidInterestErrorID() common.Hash {
	return common.HexToHash("0x4aafc24bddd4a34517c71e5a0b3982d9b245e120e00cf071c2891d376edbbd37")
}

// UnpackInvalidInterestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInterest()
func (claims *Claims) UnpackInvalidInterestError(raw []byte) (*ClaimsInvalidInterest, error) {
	out := new(ClaimsInvalidInterest)
	if err := claims.abi.UnpackIntoInterface(out, "InvalidInterest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsInvalidServiceDay represents a InvalidServiceDay error raised by the Claims contract.
type ClaimsInvalidServiceDay struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidServiceDay()
func ClaimsInvalidServiceDayErrorID() common.Hash {
	return common.HexToHash("0x99df2f4160c7da3e51c23847ecb7beafed465c93c4bee0afb68d1114f281102e")
}

// UnpackInvalidServiceDayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidServiceDay()
func (claims *Claims) UnpackInvalidServiceDayError(raw []byte) (*ClaimsInvalidServiceDay, error) {
	out := new(ClaimsInvalidServiceDay)
	if err := claims.abi.UnpackIntoInterface(out, "InvalidServiceDay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsInvalidShortString represents a InvalidShortString error raised by the Claims contract.
type ClaimsInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func ClaimsInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (claims *Claims) UnpackInvalidShortStringError(raw []byte) (*ClaimsInvalidShortString, error) {
	out := new(ClaimsInvalidShortString)
	if err := claims.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsMaximumReached represents a MaximumReached error raised by the Claims contract.
type ClaimsMaximumReached struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaximumReached()
func ClaimsMaximumReachedErrorID() common.Hash {
	return common.HexToHash("0x232c3e47cfe64271f3b9279ec24e5a8436139c385a00672106df7805cc3917d7")
}

// UnpackMaximumReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaximumReached()
func (claims *Claims) UnpackMaximumReachedError(raw []byte) (*ClaimsMaximumReached, error) {
	out := new(ClaimsMaximumReached)
	if err := claims.abi.UnpackIntoInterface(out, "MaximumReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsNotAppeals represents a NotAppeals error raised by the Claims contract.
type ClaimsNotAppeals struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAppeals(address caller)
func ClaimsNotAppealsErrorID() common.Hash {
	return common.HexToHash("0x17d40464c3f30d77eaebc76f88382e1ae8aaeb02a10b6539a19b1eb6f2747019")
}

// UnpackNotAppealsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAppeals(address caller)
func (claims *Claims) UnpackNotAppealsError(raw []byte) (*ClaimsNotAppeals, error) {
	out := new(ClaimsNotAppeals)
	if err := claims.abi.UnpackIntoInterface(out, "NotAppeals", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsNotDecided represents a NotDecided error raised by the Claims contract.
type ClaimsNotDecided struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDecided()
func ClaimsNotDecidedErrorID() common.Hash {
	return common.HexToHash("0x17be5b7bc85784006da64301faaa7e1813a6b818391cb758dc12e1db9010f926")
}

// UnpackNotDecidedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDecided()
func (claims *Claims) UnpackNotDecidedError(raw []byte) (*ClaimsNotDecided, error) {
	out := new(ClaimsNotDecided)
	if err := claims.abi.UnpackIntoInterface(out, "NotDecided", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsNotHolder represents a NotHolder error raised by the Claims contract.
type ClaimsNotHolder struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHolder()
func ClaimsNotHolderErrorID() common.Hash {
	return common.HexToHash("0x7623fb52c3e463ab033d8f4897555b9a2e1139bdc8467be86b63a14276c883bf")
}

// UnpackNotHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHolder()
func (claims *Claims) UnpackNotHolderError(raw []byte) (*ClaimsNotHolder, error) {
	out := new(ClaimsNotHolder)
	if err := claims.abi.UnpackIntoInterface(out, "NotHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsNotMore represents a NotMore error raised by the Claims contract.
type ClaimsNotMore struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMore()
func ClaimsNotMoreErrorID() common.Hash {
	return common.HexToHash("0x08bdb48dba47a9678030739545fc162bce9bfcc0bcf5212c741b3caa7a7f68ee")
}

// UnpackNotMoreError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMore()
func (claims *Claims) UnpackNotMoreError(raw []byte) (*ClaimsNotMore, error) {
	out := new(ClaimsNotMore)
	if err := claims.abi.UnpackIntoInterface(out, "NotMore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsNotSettler represents a NotSettler error raised by the Claims contract.
type ClaimsNotSettler struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSettler()
func ClaimsNotSettlerErrorID() common.Hash {
	return common.HexToHash("0x05b94333548cab8046c5a39ce352a1bb2561e304adbe9e95f5bd63d8f82534ba")
}

// UnpackNotSettlerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSettler()
func (claims *Claims) UnpackNotSettlerError(raw []byte) (*ClaimsNotSettler, error) {
	out := new(ClaimsNotSettler)
	if err := claims.abi.UnpackIntoInterface(out, "NotSettler", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsNotSubmitted represents a NotSubmitted error raised by the Claims contract.
type ClaimsNotSubmitted struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSubmitted()
func ClaimsNotSubmittedErrorID() common.Hash {
	return common.HexToHash("0x448ad723c84a1ee30a13af35a15c9d5eea9d5fa8fd7662a161bf7e13d023854c")
}

// UnpackNotSubmittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSubmitted()
func (claims *Claims) UnpackNotSubmittedError(raw []byte) (*ClaimsNotSubmitted, error) {
	out := new(ClaimsNotSubmitted)
	if err := claims.abi.UnpackIntoInterface(out, "NotSubmitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsNotSubmitter represents a NotSubmitter error raised by the Claims contract.
type ClaimsNotSubmitter struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSubmitter()
func ClaimsNotSubmitterErrorID() common.Hash {
	return common.HexToHash("0xc54468844a8e74bd8b093fc850800ed8f8048a67fab2713d63196574dad21ba4")
}

// UnpackNotSubmitterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSubmitter()
func (claims *Claims) UnpackNotSubmitterError(raw []byte) (*ClaimsNotSubmitter, error) {
	out := new(ClaimsNotSubmitter)
	if err := claims.abi.UnpackIntoInterface(out, "NotSubmitter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsOnHold represents a OnHold error raised by the Claims contract.
type ClaimsOnHold struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnHold()
func ClaimsOnHoldErrorID() common.Hash {
	return common.HexToHash("0x8fe2f35fdabbbe879043ddfd945b3a4f84f25ef802fa191fe8236d1bfe771460")
}

// UnpackOnHoldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnHold()
func (claims *Claims) UnpackOnHoldError(raw []byte) (*ClaimsOnHold, error) {
	out := new(ClaimsOnHold)
	if err := claims.abi.UnpackIntoInterface(out, "OnHold", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsPaused represents a Paused error raised by the Claims contract.
type ClaimsPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Paused()
func ClaimsPausedErrorID() common.Hash {
	return common.HexToHash("0x9e87fac88ff661f02d44f95383c817fece4bce600a3dab7a54406878b965e752")
}

// UnpackPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Paused()
func (claims *Claims) UnpackPausedError(raw []byte) (*ClaimsPaused, error) {
	out := new(ClaimsPaused)
	if err := claims.abi.UnpackIntoInterface(out, "Paused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsPayerInactive represents a PayerInactive error raised by the Claims contract.
type ClaimsPayerInactive struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PayerInactive()
func ClaimsPayerInactiveErrorID() common.Hash {
	return common.HexToHash("0xfff1673ee39e6a943afeaea7a22e1bb61f82aa8acd61c0d0e406215c5f503a6f")
}

// UnpackPayerInactiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PayerInactive()
func (claims *Claims) UnpackPayerInactiveError(raw []byte) (*ClaimsPayerInactive, error) {
	out := new(ClaimsPayerInactive)
	if err := claims.abi.UnpackIntoInterface(out, "PayerInactive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsProviderInactive represents a ProviderInactive error raised by the Claims contract.
type ClaimsProviderInactive struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProviderInactive()
func ClaimsProviderInactiveErrorID() common.Hash {
	return common.HexToHash("0x71d70ac088d29d0e2f7acf9b6f840f8e840adf24713c77c219c4276e1c55916f")
}

// UnpackProviderInactiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProviderInactive()
func (claims *Claims) UnpackProviderInactiveError(raw []byte) (*ClaimsProviderInactive, error) {
	out := new(ClaimsProviderInactive)
	if err := claims.abi.UnpackIntoInterface(out, "ProviderInactive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsStringTooLong represents a StringTooLong error raised by the Claims contract.
type ClaimsStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func ClaimsStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (claims *Claims) UnpackStringTooLongError(raw []byte) (*ClaimsStringTooLong, error) {
	out := new(ClaimsStringTooLong)
	if err := claims.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsSuperseded represents a Superseded error raised by the Claims contract.
type ClaimsSuperseded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Superseded()
func ClaimsSupersededErrorID() common.Hash {
	return common.HexToHash("0xb7ec7e4193ff4c10293a639e2555daa3807f5e924d5f35a873a5206f14892f92")
}

// UnpackSupersededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Superseded()
func (claims *Claims) UnpackSupersededError(raw []byte) (*ClaimsSuperseded, error) {
	out := new(ClaimsSuperseded)
	if err := claims.abi.UnpackIntoInterface(out, "Superseded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsTooManyVersions represents a TooManyVersions error raised by the Claims contract.
type ClaimsTooManyVersions struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyVersions()
func ClaimsTooManyVersionsErrorID() common.Hash {
	return common.HexToHash("0x4f59c75c7bd2b9c142474ff771e8ed95bd28b868c1b7dbea42036dae325da815")
}

// UnpackTooManyVersionsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyVersions()
func (claims *Claims) UnpackTooManyVersionsError(raw []byte) (*ClaimsTooManyVersions, error) {
	out := new(ClaimsTooManyVersions)
	if err := claims.abi.UnpackIntoInterface(out, "TooManyVersions", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsUnbalanced represents a Unbalanced error raised by the Claims contract.
type ClaimsUnbalanced struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unbalanced()
func ClaimsUnbalancedErrorID() common.Hash {
	return common.HexToHash("0x0705323414a05e66d06cd15ded3a76d4dfc5b2e2ea69eb34681b17381d6ad568")
}

// UnpackUnbalancedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unbalanced()
func (claims *Claims) UnpackUnbalancedError(raw []byte) (*ClaimsUnbalanced, error) {
	out := new(ClaimsUnbalanced)
	if err := claims.abi.UnpackIntoInterface(out, "Unbalanced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsWrongCoverage represents a WrongCoverage error raised by the Claims contract.
type ClaimsWrongCoverage struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCoverage()
func ClaimsWrongCoverageErrorID() common.Hash {
	return common.HexToHash("0x8b5fdea7a35ca401c267ddf0c8e7e48cee173342143917dc5336aca778bdb895")
}

// UnpackWrongCoverageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCoverage()
func (claims *Claims) UnpackWrongCoverageError(raw []byte) (*ClaimsWrongCoverage, error) {
	out := new(ClaimsWrongCoverage)
	if err := claims.abi.UnpackIntoInterface(out, "WrongCoverage", raw); err != nil {
		return nil, err
	}
	return out, nil
}
