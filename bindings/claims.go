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
	Bin: "0x61022060405234801561001157600080fd5b50604051616015380380616015833981016040819052610030916101f5565b604080518082018252601081526f43617265436c65617220436c61696d7360801b602080830191909152825180840190935260018352603160f81b908301526001600160a01b0380891660805280881660a05280871660c05280861660e052841661010052906100a1826005610163565b6101c0526100b0816006610163565b6101e0528151602080840191909120610180528151908201206101a0524661014052610140610180516101a051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b61012052505030610160526001600160a01b0316610200525061044b9350505050565b600060208351101561017f5761017883610196565b9050610190565b8161018a848261031b565b5060ff90505b92915050565b600080829050601f815111156101ca578260405163305a27a960e01b81526004016101c191906103d9565b60405180910390fd5b80516101d582610427565b179392505050565b6001600160a01b03811681146101f257600080fd5b50565b60008060008060008060c0878903121561020e57600080fd5b8651610219816101dd565b602088015190965061022a816101dd565b604088015190955061023b816101dd565b606088015190945061024c816101dd565b608088015190935061025d816101dd565b60a088015190925061026e816101dd565b809150509295509295509295565b634e487b7160e01b600052604160045260246000fd5b600181811c908216806102a657607f821691505b6020821081036102c657634e487b7160e01b600052602260045260246000fd5b50919050565b601f82111561031657806000526020600020601f840160051c810160208510156102f35750805b601f840160051c820191505b8181101561031357600081556001016102ff565b50505b505050565b81516001600160401b038111156103345761033461027c565b610348816103428454610292565b846102cc565b6020601f82116001811461037c57600083156103645750848201515b600019600385901b1c1916600184901b178455610313565b600084815260208120601f198516915b828110156103ac578785015182556020948501946001909201910161038c565b50848210156103ca5786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b602081526000825180602084015260005b8181101561040757602081860181015160408684010152016103ea565b506000604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156102c65760001960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051615aa26105736000396000818161063b01528181610a180152610d36015260006130550152600061302801526000614a4b01526000614a230152600061497e015260006149a8015260006149d2015260008181610f930152818161117b015281816121c10152613f940152600081816120b101528181612339015281816127300152613d0901526000818161259a01528181612d1601528181612e0a0152818161413801526143d5015260006143340152600081816103fc0152818161149801528181611cf9015281816120160152818161228a015281816123f501528181613ef10152818161484001526148dc0152615aa26000f3fe608060405234801561001057600080fd5b50600436106101375760003560e01c80638ab975b2116100b8578063c08dfc5e1161007c578063c08dfc5e146102cd578063c90fb67b146102f6578063d40a9c4f14610316578063dac82a3e1461031e578063e2b73e5914610331578063f2d93d731461034457600080fd5b80638ab975b214610261578063a729b05314610274578063abed3b2714610287578063bad517491461029a578063bd66528a146102ad57600080fd5b80632e53ccf7116100ff5780632e53ccf7146101bd5780636238cb34146101e8578063737b2066146101fb57806373cc3f101461023357806384b0196e1461024657600080fd5b806302ad18f01461013c57806303aae5e1146101515780631f5ea35f14610164578063225c2f18146101775780632d7e88721461018a575b600080fd5b61014f61014a366004614cd2565b610364565b005b61014f61015f366004614d13565b610630565b61014f610172366004614d8b565b610861565b61014f610185366004614cd2565b610918565b6101aa610198366004614dc0565b60009081526001602052604090205490565b6040519081526020015b60405180910390f35b6101d06101cb366004614e0a565b610a0b565b6040516001600160401b0390911681526020016101b4565b61014f6101f6366004614dc0565b610d2b565b610220610209366004614dc0565b600360208190526000918252604090912054900b81565b60405160039190910b81526020016101b4565b61014f610241366004614e7d565b610ebd565b61024e610f16565b6040516101b49796959493929190614ef8565b61014f61026f366004614f90565b610f5c565b61014f610282366004614e7d565b611144565b61014f610295366004614d8b565b61139d565b61014f6102a8366004614d8b565b611628565b6102c06102bb366004614dc0565b61177f565b6040516101b4919061503e565b6101d06102db366004614dc0565b6004602052600090815260409020546001600160401b031681565b6101aa610304366004614dc0565b60026020526000908152604090205481565b610220601e81565b61014f61032c366004614cd2565b6118ea565b6101aa61033f366004614dc0565b611aae565b610357610352366004615145565b611b02565b6040516101b491906151da565b600061036f82611b3a565b9050600061037b611b77565b905060005b82811015610629573685858381811061039b5761039b6151ef565b905060600201905060006103b28260000135611b8b565b90506103c18160200151611c05565b6103fa57604051823590600080516020615a82833981519152906103ed9063448ad72360e01b906151da565b60405180910390a261061f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633dbf26c5610437836020015160a81c90565b3360106040518463ffffffff1660e01b815260040161045893929190615205565b602060405180830381865afa158015610475573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610499919061523d565b6104c557604051823590600080516020615a82833981519152906103ed90633b11fda960e11b906151da565b60026104d48260200151611c4c565b60098111156104e5576104e5615006565b14806105065750600384900b6105016040840160208501615269565b60030b125b8061052f5750610517601e8561529c565b60030b61052a6040840160208501615269565b60030b135b1561055c57604051823590600080516020615a82833981519152906103ed9063bc60d03b60e01b906151da565b805160208201516105859190610573906002611c6d565b60009182526020829052604090912055565b6105956040830160208401615269565b82356000908152600360209081526040909120805463ffffffff191663ffffffff939093169290921790915581015160a81c63ffffffff1682357f236e4b90c912d84f4e8229a20a4965be4d8bfb5399d3b3eba69028c408cf1dc86106006040860160208701615269565b6040805160039290920b82528087013560208301520160405180910390a35b5050600101610380565b5050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610680576040516305f5011960e21b81523360048201526024015b60405180910390fd5b600061068b83611b8b565b6020810151909150600060076106a083611c4c565b60098111156106b1576106b1615006565b14806106d6575060086106c383611c4c565b60098111156106d4576106d4615006565b145b9050600060068560098111156106ee576106ee615006565b14801561071b5750600561070184611c4c565b600981111561071257610712615006565b148061071b5750815b90506000600786600981111561073357610733615006565b14801561077c5750600561074685611c4c565b600981111561075757610757615006565b148061077c5750600661076985611c4c565b600981111561077a5761077a615006565b145b90508115801561078a575080155b156107a8576040516317be5b7b60e01b815260040160405180910390fd5b600087815260026020526040902054156107d55760405163b7ec7e4160e01b815260040160405180910390fd5b845161082090826107ef576107ea8689611c6d565b610573565b6105736107fa611b77565b610804888b611c6d565b9060681b63ffffffff60681b1661ffff60681b19919091161790565b867f452774ce3b1888390c15626ddbaef8315597c0214f68c4e0d000444cb4acafdf8760405161085091906152c3565b60405180910390a250505050505050565b600061086c82611b3a565b9050610876614c42565b33815260005b828110156109085736858583818110610897576108976151ef565b90506020028101906108a991906152d1565b90506108ff81846108fa7f4f5d63670b28c9217218edfc1ca18c8cee56458dcb37389493b925fd0a0b415a836108e7610120820161010083016152f2565b6108f561012089018961530f565b611c95565b611dfe565b5060010161087c565b5061091281611faf565b50505050565b600061092382611b3a565b905061092d614c42565b33815260005b82811015610629573685858381811061094e5761094e6151ef565b905060600201905060006109658260000135611b8b565b905061097e84610979836020015160a81c90565b61214d565b600061098f8383602001518761248b565b90506001600160e01b031981166000036109b4576109b1838360200151612545565b90505b6001600160e01b03198116156109f3578260000135600080516020615a82833981519152826040516109e691906151da565b60405180910390a26109fd565b6109fd838361266d565b505050806001019050610933565b6000336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610a58576040516305f5011960e21b8152336004820152602401610677565b6000610a648435611b8b565b60208101519091506005610a7782611c4c565b6009811115610a8857610a88615006565b14158015610ab057506006610a9c82611c4c565b6009811115610aad57610aad615006565b14155b15610ace576040516317be5b7b60e01b815260040160405180910390fd5b610ad6614c42565b6001600160a01b03851680151560208301528152610af8816109798460a81c90565b610b05816060015161287e565b610b1f86610b138460401c90565b64ffffffffff1661289d565b610b3c576040516301c14c8d60e21b815260040160405180910390fd5b600080610b4a883585612966565b9092509050610b5f60e0890160c08a01615360565b80610ba35750602081015160181c610b778560181c90565b610b81919061537d565b64ffffffffff16610b9860608a0160408b016152f2565b6001600160401b0316105b15610bc1576040516308bdb48d60e01b815260040160405180910390fd5b602081015160181c64ffffffffff16610bda8560181c90565b64ffffffffff16610bf160608b0160408c016152f2565b610bfb919061539a565b610c05919061539a565b9550610c1a610c15898785612a44565b61287e565b610c49610c15610c3060608b0160408c016152f2565b6001600160401b0316886001600160401b031686612b28565b610c5b610c1589868460200151612b82565b8115610ca2576000828152600260205260409020883590556009610c828260200151611c4c565b6009811115610c9357610c93615006565b14610ca257610ca28882612eaa565b610cae88866008612f58565b6001600160401b03861615610cda57610cda83610ccb8660881c90565b886001600160401b0316612fab565b610ce383611faf565b87600001357f452774ce3b1888390c15626ddbaef8315597c0214f68c4e0d000444cb4acafdf6008604051610d1891906152c3565b60405180910390a2505050505092915050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610d76576040516305f5011960e21b8152336004820152602401610677565b6000610d8182611b8b565b602081015190915060006009610d9683611c4c565b6009811115610da757610da7615006565b148015610db657506080821615155b905060006003610dc584611c4c565b6009811115610dd657610dd6615006565b1480610dfb57506004610de884611c4c565b6009811115610df957610df9615006565b145b80610e035750815b9050801580610e1457506020831615155b15610e32576040516317be5b7b60e01b815260040160405180910390fd5b60008581526002602052604090205415610e5f5760405163b7ec7e4160e01b815260040160405180910390fd5b8351610e7d906105736020610e75876005611c6d565b9060ff161790565b847f452774ce3b1888390c15626ddbaef8315597c0214f68c4e0d000444cb4acafdf6005604051610eae91906152c3565b60405180910390a25050505050565b6000610ec882611b3a565b9050610ed2614c42565b6001602082015233815260005b8281101561090857610f0e858583818110610efc57610efc6151ef565b9050610100020183600060e01b611dfe565b600101610edf565b600060608060008060006060610f2a613021565b610f3261304e565b60408051600080825260208201909252600f60f81b9b939a50919850469750309650945092509050565b6000610f6782611b3a565b604051634f4f233360e11b81526514d55093525560d21b60048201529091506000906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639e9e466690602401602060405180830381865afa158015610fda573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610ffe919061523d565b905061102a60408051608081018252600080825260208201819052918101829052606081019190915290565b60005b8381101561113c5736868683818110611048576110486151ef565b90506101400201600001905060006040518060400160405280898986818110611073576110736151ef565b9050610140020161010001358152602001898986818110611096576110966151ef565b90506101400201610120013581525090506000856110bd576110b8838361307b565b6110c6565b6313d0ff5960e31b5b90506001600160e01b031981166000036110f3576110f083836110e8866131c7565b6000896132ea565b90505b6001600160e01b031981161561112e578260000135600080516020615a828339815191528260405161112591906151da565b60405180910390a25b50505080600101905061102d565b505050505050565b600061114f82611b3a565b604051634f4f233360e11b81526514d55093525560d21b60048201529091506000906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639e9e466690602401602060405180830381865afa1580156111c2573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906111e6919061523d565b905061121260408051608081018252600080825260208201819052918101829052606081019190915290565b604080518082019091526000808252602082015260005b8481101561139457600061123e8260016153cf565b90505b85811080156112af575087878381811061125d5761125d6151ef565b90506101000201602001602081019061127691906153f4565b63ffffffff1688888381811061128e5761128e6151ef565b9050610100020160200160208101906112a791906153f4565b63ffffffff16145b156112c4576112bd81615411565b9050611241565b60006112da6112d583858b8d61542a565b613507565b9050825b82811015611389576000876113225761131d8b8b84818110611302576113026151ef565b90506101000201878588866113179190615458565b8b6132ea565b61132b565b6313d0ff5960e31b5b90506001600160e01b0319811615611380578a8a8381811061134f5761134f6151ef565b9050610100020160000135600080516020615a828339815191528260405161137791906151da565b60405180910390a25b506001016112de565b508192505050611229565b50505050505050565b60006113a882611b3a565b905060006113b4611b77565b905060005b828110156106295760006113e48686848181106113d8576113d86151ef565b90506020020135611b8b565b60200151905060026113f582611c4c565b600981111561140657611406615006565b14158061144757508260030b60036000888886818110611428576114286151ef565b602090810292909201358352508101919091526040016000205460030b125b156114965785858381811061145e5761145e6151ef565b90506020020135600080516020615a8283398151915263bc60d03b60e01b60405161148991906151da565b60405180910390a261161f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633dbf26c56114cf8360a81c90565b3360106040518463ffffffff1660e01b81526004016114f093929190615205565b602060405180830381865afa15801561150d573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611531919061523d565b61157257858583818110611547576115476151ef565b90506020020135600080516020615a82833981519152637623fb5260e01b60405161148991906151da565b61157d60018461546b565b60036000888886818110611593576115936151ef565b90506020020135815260200190815260200160002060006101000a81548163ffffffff021916908360030b63ffffffff1602179055506115d38160a81c90565b63ffffffff168686848181106115eb576115eb6151ef565b905060200201357f72ea6a40878bdd9b2172e3aa9b24e7282550e9af6efcb7c09291885c1ed1bbca60405160405180910390a35b506001016113b9565b600061163382611b3a565b905061165f60408051608081018252600080825260208201819052918101829052606081019190915290565b60005b828110156106295760006116818686848181106113d8576113d86151ef565b905060006116ac87878581811061169a5761169a6151ef565b9050602002013583602001518661370f565b90506001600160e01b0319811615611701578686848181106116d0576116d06151ef565b90506020020135600080516020615a82833981519152826040516116f491906151da565b60405180910390a2611775565b815160208301516117159190604017610573565b602082015163ffffffff608882901c169060a81c63ffffffff16888886818110611741576117416151ef565b905060200201357f517899d7761cf8ec52633bc229295769c5e757d976dece79a4c19c40909bff2560405160405180910390a45b5050600101611662565b6040805161014081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052906117d983611b8b565b90506000816020015190506040518061014001604052806117fa8360a81c90565b63ffffffff16815260200161180f8360881c90565b63ffffffff1681526020016118248360781c90565b61ffff1660030b815260200161183a8360681c90565b61ffff1660030b81526020016118508360401c90565b64ffffffffff1681526020016118668360181c90565b64ffffffffff16815260200161187c8360081c90565b60ff16815260200161188d83611c4c565b600981111561189e5761189e615006565b81526020018260ff16815260200160006118b784611c4c565b60098111156118c8576118c8615006565b141580156118de575063ffffffff198616845114155b15159052949350505050565b60006118f582611b3a565b90506118ff614c42565b6001602082015233815260005b828110156109085736858583818110611927576119276151ef565b9050606002019050600061193e8260000135611b8b565b602001519050611952846109798360a81c90565b600061195f8383876137cc565b90506001600160e01b03198116156119a0578260000135600080516020615a828339815191528260405161199391906151da565b60405180910390a2611aa0565b6119b060408401602085016152f2565b8335600090815260046020526040812080549091906119d99084906001600160401b0316615492565b92506101000a8154816001600160401b0302191690836001600160401b03160217905550611a2985611a0b8460881c90565b611a1b60408701602088016152f2565b6001600160401b0316612fab565b611a338260881c90565b63ffffffff16611a438360a81c90565b63ffffffff1684357fa2e60809994d3d220833006f3a2d3db2a4adeb5396b10b145f032df579944484611a7c60408801602089016152f2565b604080516001600160401b0390921682528089013560208301520160405180910390a45b50505080600101905061190c565b63ffffffff19811660008181526020819052604081205490919082611ad282611c4c565b6009811115611ae357611ae3615006565b14611af757611af282826138c0565b611afa565b60005b949350505050565b6000611b317f2f6e89d5a43567cc79f606eb6cfc93685736b6aba22b748e60e2fae08cd5e18e86868686611c95565b95945050505050565b6000811580611b4a57506103e882115b15611b7357604051631cbea66f60e11b8152600481018390526103e86024820152604401610677565b5090565b6000611b8662015180426154b1565b905090565b6040805180820182526000602080830182815263ffffffff19861680855283529082905292902054918290529063ffffffff83169060e01c63ffffffff1603611bd357919050565b8181528163ffffffff1615611bf8578051600090815260208190526040902054611bfb565b60005b6020820152919050565b600080611c1183611c4c565b90506001816009811115611c2757611c27615006565b1480611c45575060025b816009811115611c4357611c43615006565b145b9392505050565b6000601082901c60ff166009811115611c6757611c67615006565b92915050565b60006010826009811115611c8357611c83615006565b62ff0000198516911b17905092915050565b6000836001600160401b0316421115611cb65750634aad99a560e11b611b31565b6000611ceb878787604051602001611cd0939291906154d3565b604051602081830303815290604052805190602001206138dc565b905060006001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166323b7ec3b611d35611d2b8a35611b8b565b6020015160a81c90565b6040516001600160e01b031960e084901b16815263ffffffff919091166004820152602401602060405180830381865afa158015611d77573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611d9b919061559b565b9050611dde818387878080601f01602080910402602001604051908101604052809392919081815260200183838082843760009201919091525061390992505050565b611def57633d3ab6c960e21b611df2565b60005b98975050505050505050565b6000611e0a8435611b8b565b60408051808201909152600080825260208201529091506001611e31836020015160081c90565b60ff161115611e57578435600090815260016020526040902054611e5490611b8b565b90505b611e6984610979846020015160a81c90565b6001600160e01b03198316600003611e8e57611e8b85838360200151876139d3565b92505b6001600160e01b03198316158015611eb35750611eb160e0860160c08701615360565b155b15611ece57611ecb8583602001518360200151612b82565b92505b6001600160e01b0319831615611f0d578460000135600080516020615a8283398151915284604051611f0091906151da565b60405180910390a2610629565b611f1d60e0860160c08701615360565b15611f3157611f2c8583613bef565b610629565b6001611f41836020015160081c90565b60ff161115611f5457611f548582612eaa565b611f6085836003612f58565b611fa185600001358360200151611f7b846020015160181c90565b64ffffffffff16611f9260608a0160408b016152f2565b6001600160401b031688613cf6565b610629858360200151613df0565b6101008101516000819003611fc2575050565b6000610100830152602082015115612075576040828101518351915163093ffcdf60e31b815263ffffffff90911660048201526001600160a01b0391821660248201526001600160401b03831660448201527f0000000000000000000000000000000000000000000000000000000000000000909116906349ffe6f890606401600060405180830381600087803b15801561205c57600080fd5b505af1158015612070573d6000803e3d6000fd5b505050505b60408083015160e08401519151633515edb360e21b815263ffffffff918216600482015291166024820152604481018290526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d457b6cc906064016020604051808303816000875af11580156120fa573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061211e919061523d565b612149576040808301519051631824a86b60e11b815263ffffffff9091166004820152602401610677565b5050565b8063ffffffff16826040015163ffffffff1603612168575050565b61217182611faf565b81518161217d81613ecc565b6001600160e01b0319166060850181905263ffffffff90911660408501521580156122345750604051634f4f233360e11b815265534554544c4560d01b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa158015612210573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612234919061523d565b15612247576313d0ff5960e31b60608401525b60608301516001600160e01b0319161561226057505050565b6001600160a01b038116158015906123075750604051633dbf26c560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633dbf26c5906122c49085908590600290600401615205565b602060405180830381865afa1580156122e1573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612305919061523d565b155b1561231e5750506305b9433360e01b606090910152565b604051631f96151760e11b815263ffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633f2c2a2e90602401602060405180830381865afa158015612388573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906123ac91906155b8565b608084015260001960c0840181905260a08401526020830151156124865760405163e3d1d20d60e01b815263ffffffff831660048201526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063e3d1d20d90604401606060405180830381865afa15801561243c573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061246091906155dc565b6001600160401b0390811660c08701521660a08501526001600160e01b03191660608401525b505050565b8235600090815260026020526040812054156124af575063b7ec7e4160e01b611c45565b6040831615156000601885901c64ffffffffff16158015906124eb575060086124d786611c4c565b60098111156124e8576124e8615006565b14155b90508180156124fe57506124fe85611c05565b158015612521575061250f85614020565b801561251f5750818061251f5750805b155b1561253857506317be5b7b60e01b9150611c459050565b5050506060015192915050565b6000600882161580612565575061255c8260181c90565b64ffffffffff16155b1561257257506000611c67565b600061257e8360c81c90565b62ffffff16604085013562ffffff1614905080801561265c57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ceb0116485604001356125d68660a81c90565b6125e08760181c90565b6040516001600160e01b031960e086901b168152600481019390935263ffffffff91909116602483015264ffffffffff1660448201526064016020604051808303816000875af1158015612638573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061265c919061523d565b611af757638b5fdea760e01b611afa565b6020810151600061267e8260181c90565b905061268982611c05565b80156126a15750600161269c8360081c90565b60ff16115b156126c5578335600090815260016020908152604080832054835260029091528120555b604082166126e3576126e06020608084175b9060ff16191690565b91505b8251612719906105736126f4611b77565b6108046000612704886009611c6d565b67ffffffffff000000191660189190911b1790565b64ffffffffff8116156127fd576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663d45cefc985356127618560a81c90565b61276b8660881c90565b856080881661277b57600061277e565b601e5b6040516001600160e01b031960e088901b168152600481019590955263ffffffff938416602486015291909216604484015264ffffffffff909116606483015261ffff16608482015260a401600060405180830381600087803b1580156127e457600080fd5b505af11580156127f8573d6000803e3d6000fd5b505050505b6128078260881c90565b63ffffffff166128178360a81c90565b63ffffffff1685357fb4704ba966c1d974bd740860b98946cd4ac3c37452ad3a5256acc9245c518fa8846000876040805164ffffffffff909416845260208481019390935260ff90911690830152890135606082015260800160405180910390a450505050565b6001600160e01b031981166000036128935750565b8060005260046000fd5b6000816128b060a08501608086016152f2565b6001600160401b03166128c960808601606087016152f2565b6001600160401b03166128e260608701604088016152f2565b6001600160401b03166128f591906153cf565b6128ff91906153cf565b14801561293c575061291760408401602085016152f2565b6001600160401b031661293060608501604086016152f2565b6001600160401b031611155b8015611c4557508161295460408501602086016152f2565b6001600160401b031611159392505050565b60408051808201909152600080825260208201819052906129878360081c90565b60ff1660011480612999575060108316155b612a3d5760008481526001602052604090205491506129b782611b8b565b600083815260026020526040902054909150156129e75760405163b7ec7e4160e01b815260040160405180910390fd5b6129f48160200151614020565b158015612a1f57506009612a0b8260200151611c4c565b6009811115612a1c57612a1c615006565b14155b15612a3d576040516317be5b7b60e01b815260040160405180910390fd5b9250929050565b60208201516000906001811615612a6557506301a47c3960e61b9050611c45565b6002811615612a7e5750631bba588160e01b9050611c45565b6008811615158015612aa75750612a958160c81c90565b62ffffff1660e086013562ffffff1614155b15612abc5750638b5fdea760e01b9050611c45565b8351853563ffffffff1916908114612b1c57600081815260208190526040902054612ae681614088565b158015612b025750612b00612afb83836138c0565b861490565b155b15612b1a57506306ca7a9d60e21b9250611c45915050565b505b50600095945050505050565b60008160a00151841115612b445750633419697560e21b611c45565b8160c00151831115612b5e575063515d4b1560e11b611c45565b8160800151831115612b78575063326a9fb360e21b611c45565b5060009392505050565b6000600883811615159082908416612b9b576000612ba5565b612ba58460181c90565b64ffffffffff16905081158015612bc357506001600160401b038116155b15612bd4575060009150611c459050565b600082612be2576000612c0d565b612bec8660181c90565b64ffffffffff16612c036060890160408a016152f2565b612c0d919061539a565b905060006001600160401b03831615612c80575086356000908152600160208190526040909120015460e08801358103612c80576000836001600160401b0316836001600160401b031610612c625783612c64565b825b9050612c70818461539a565b612c7a828661539a565b94509250505b6001600160401b03821615801590612ca057506001600160401b03831615155b8015612cb35750612cb181876140fb565b155b15612ccc5750638b5fdea760e01b9350611c4592505050565b6000612cd88860a81c90565b9050848015612d8d5750604051632572ae7160e21b815260e08a0135600482015263ffffffff821660248201526001600160401b03841660448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906395cab9c4906064016020604051808303816000875af1158015612d67573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612d8b919061523d565b155b15612dc657612da08960e00135896140fb565b612db157638b5fdea760e01b612dba565b63232c3e4760e01b5b95505050505050611c45565b6001600160401b03841615801590612e8157506040516333ac045960e21b81526004810183905263ffffffff821660248201526001600160401b03851660448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ceb01164906064016020604051808303816000875af1158015612e5b573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612e7f919061523d565b155b15612e9b5750638b5fdea760e01b9450611c459350505050565b50600098975050505050505050565b6020810151612eb98160881c90565b63ffffffff16612ec98260a81c90565b843560009081526001602052604090205463ffffffff91909116907fb4704ba966c1d974bd740860b98946cd4ac3c37452ad3a5256acc9245c518fa8612f0f8560181c90565b6040805164ffffffffff9290921682528835602083015260ff87168282015260a08901356060830152519081900360800190a48151612486906105736000612704856009611c6d565b612f9b60d46126d7612f68611b77565b610804612f7b6060890160408a016152f2565b6001600160401b0316612704878960200151611c6d90919063ffffffff16565b60208301526124868335836141fa565b8163ffffffff168360e0015163ffffffff1614612fd857612fcb83611faf565b63ffffffff821660e08401525b808361010001818151612feb91906153cf565b905250608083018051829190613002908390615458565b90525060c083018051829190613019908390615458565b905250505050565b6060611b867f0000000000000000000000000000000000000000000000000000000000000000600561424e565b6060611b867f0000000000000000000000000000000000000000000000000000000000000000600661424e565b60008061308b8360000151611b8b565b602090810151845160009081526002909252604090912054909150156130bb575063b7ec7e4160e01b9050611c67565b6130c481614020565b15806130f457506130db60408501602086016153f4565b63ffffffff166130eb8260a81c90565b63ffffffff1614155b80613123575061310a60608501604086016153f4565b63ffffffff1661311a8260881c90565b63ffffffff1614155b1561313857506317be5b7b60e01b9050611c67565b60016131448260081c90565b60ff1611801561315657506010811615155b1561316b57506317be5b7b60e01b9050611c67565b60ff6131778260081c90565b60ff160361318f57506313d671d760e21b9050611c67565b60088116151580156131ac57506131aa8360200151826140fb565b155b6131b7576000611afa565b50638b5fdea760e01b9392505050565b6131eb60405180606001604052806060815260200160608152602001606081525090565b60408051600180825281830190925260009160208083019080368337505060408051600180825281830190925292935060009291506020808301908036833750506040805160018082528183019092529293506000929150602080830190803683370190505090506060850135608086013561326e610100880160e08901615269565b85600081518110613281576132816151ef565b602002602001018560008151811061329b5761329b6151ef565b60200260200101856000815181106132b5576132b56151ef565b60039490940b60209485029190910184015292909252919052611b31906132e290604088019088016153f4565b8484846142f9565b60006132f68683614460565b90506001600160e01b03198116600003611b3157600080606088013581036133215760019150613379565b8551805186908110613335576133356151ef565b6020026020010151156133675785602001518581518110613358576133586151ef565b60200260200101519050613379565b506330fa0d3960e01b9150611b319050565b600186604001518681518110613391576133916151ef565b60200260200101511660ff166000036133af576002821791506133e1565b6002866040015186815181106133c7576133c76151ef565b60200260200101511660ff166000146133e1576008821791505b865115600081613415576134056133fb8a60000151611b8b565b6020015160081c90565b613410906001615636565b613418565b60015b905060006134338b3561342c8d8886614606565b8c516146af565b90508061344f5750631b5e0ffb60e31b9450611b319350505050565b61345a8b828661476f565b826134f95789600160008d60000135815260200190815260200160002060008201518160000155602082015181600101559050508a60000135600260008c6000015181526020019081526020016000208190555089600001518b600001357f16eaabe8454330e17d8a150668426d17370d83ba30122a664460a34c24ecd52d846040516134f0919060ff91909116815260200190565b60405180910390a35b505050505095945050505050565b61352b60405180606001604052806060815260200160608152602001606081525090565b816000816001600160401b03811115613546576135466153b9565b60405190808252806020026020018201604052801561356f578160200160208202803683370190505b5090506000826001600160401b0381111561358c5761358c6153b9565b6040519080825280602002602001820160405280156135b5578160200160208202803683370190505b5090506000836001600160401b038111156135d2576135d26153b9565b6040519080825280602002602001820160405280156135fb578160200160208202803683370190505b50905060005b848110156136d45787878281811061361b5761361b6151ef565b9050610100020160600135888883818110613638576136386151ef565b9050610100020160800135898984818110613655576136556151ef565b9050610100020160e001602081019061366e9190615269565b868481518110613680576136806151ef565b60200260200101868581518110613699576136996151ef565b602002602001018686815181106136b2576136b26151ef565b60039490940b6020948502919091019093019290925291905252600101613601565b50613704878760008181106136eb576136eb6151ef565b9050610100020160200160208101906132e291906153f4565b979650505050505050565b60008381526002602052604081205415613731575063b7ec7e4160e01b611c45565b61373a83611c05565b80613749575061374983614020565b158061375757506040831615155b1561376a57506317be5b7b60e01b611c45565b6137748360881c90565b63ffffffff16826040015163ffffffff16146137c1576137948360881c90565b6137a66137a18560881c90565b61481b565b6001600160e01b031916606084015263ffffffff1660408301525b506060015192915050565b60006137d783614020565b6137e957506317be5b7b60e01b611c45565b60608201516001600160e01b0319161561380857506060810151611c45565b61381860408501602086016152f2565b6001600160401b0316158061387257506138328360181c90565b64ffffffffff1661384960408601602087016152f2565b8535600090815260046020526040902054613870916001600160401b0390811691166153cf565b115b156138855750634aafc24b60e01b611c45565b611afa61389860408601602087016152f2565b6001600160401b03166138b160408701602088016152f2565b6001600160401b031684612b28565b60006138cc8260e01c90565b63ffffffff168317905092915050565b6000611c676138e9614971565b8360405161190160f01b8152600281019290925260228201526042902090565b6000836001600160a01b03163b60000361396b5760008061392a8585614a9c565b509092509050600081600381111561394457613944615006565b1480156139625750856001600160a01b0316826001600160a01b0316145b92505050611c45565b6000838360405160240161398092919061564f565b60408051601f19818403018152919052602080820180516001600160e01b0316630b135d3f60e11b90811782528351939450926000918962030d40fa600051601f3d119190911691141695945050505050565b60208301516000906139e481611c05565b6139f8575063448ad72360e01b9050611afa565b60608301516001600160e01b03191615613a185750506060810151611afa565b613a2686610b138360401c90565b613a3a57506301c14c8d60e21b9050611afa565b613a4a60e0870160c08801615360565b15613a8557613a5f60608701604088016152f2565b6001600160401b031615613a7a5763686cb22d60e01b613a7d565b60005b915050611afa565b6040811615613a9e575063448ad72360e01b9050611afa565b82602001518015613ac857506002613ab582611c4c565b6009811115613ac657613ac6615006565b145b8015613af357508535600090815260036020819052604090912054900b613aed611b77565b60030b13155b15613b085750638fe2f35f60e01b9050611afa565b6000613b4087876001613b1b8660081c90565b60ff1611613b2a576000612a44565b8935600090815260016020526040902054612a44565b90506001600160e01b03198116600003613be557613be0613b676060890160408a016152f2565b6001600160401b0316613b7a8760181c90565b64ffffffffff16613b9160608b0160408c016152f2565b6001600160401b031611613ba6576000613bd1565b613bb08760181c90565b64ffffffffff16613bc760608b0160408c016152f2565b613bd1919061539a565b6001600160401b031686612b28565b613704565b9695505050505050565b60208101516001613c008260081c90565b60ff161115613c28578235600090815260016020908152604080832054835260029091528120555b8151613c4990610573613c39611b77565b6108046010610e75876004611c6d565b613c538160881c90565b63ffffffff16613c638260a81c90565b63ffffffff1684357f4855089cb1420cedfc438eab683c89887adf1dd1c2df3fea2b7f41acb24a2582613c968560401c90565b613ca66080890160608a016152f2565b613cb660a08a0160808b016152f2565b6040805164ffffffffff90941684526001600160401b03928316602085015291169082015260a088013560608201526080015b60405180910390a4505050565b82821015613dcb57613d0781611faf565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d45cefc986613d418760a81c90565b613d4b8860881c90565b613d558789615458565b6040516001600160e01b031960e087901b168152600481019490945263ffffffff92831660248501529116604483015260648201526000608482015260a401600060405180830381600087803b158015613dae57600080fd5b505af1158015613dc2573d6000803e3d6000fd5b50505050610629565b828211156106295761062981613de18660881c90565b613deb8686615458565b612fab565b613dfa8160881c90565b63ffffffff16613e0a8260a81c90565b63ffffffff1683357f487e77d0f561c429c6161e6d64bd4a9e18825ec1361d939ee4cc1a2d47a35080613e3d8560401c90565b613e4d60408801602089016152f2565b613e5d6060890160408a016152f2565b613e6d60808a0160608b016152f2565b613e7d60a08b0160808c016152f2565b6040805164ffffffffff90961686526001600160401b039485166020870152928416928501929092528216606084015216608082015260a0808801359082015260c00160405180910390a45050565b60405163139c7bed60e01b815263ffffffff82166004820152600160248201526000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063139c7bed90604401602060405180830381865afa158015613f40573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190613f64919061523d565b613f795750600162074c6160e11b0319919050565b604051634f4f233360e11b815263ffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa158015613fe3573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190614007919061523d565b614012576000611c67565b6313d0ff5960e31b92915050565b60008061402c83611c4c565b9050600381600981111561404257614042615006565b148061405f5750600481600981111561405d5761405d615006565b145b8061407b5750600781600981111561407957614079615006565b145b80611c4557506008611c31565b60008061409483611c4c565b905060098160098111156140aa576140aa615006565b036140b85750600192915050565b60048160098111156140cc576140cc615006565b14806140e9575060078160098111156140e7576140e7615006565b145b8015611c455750609083161515611c45565b60006141078260c81c90565b62ffffff168362ffffff161461411f57506000611c67565b60405163461f028160e11b8152600481018490526000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638c3e05029060240160c060405180830381865afa158015614187573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906141ab91906156cb565b90506141b78360a81c90565b63ffffffff16816000015163ffffffff16148015611afa57506141da8360181c90565b64ffffffffff168160a001516001600160401b0316101591505092915050565b805163ffffffff19831690811461423757600081815260208190526040902054614225908290614ae9565b81516000908152602081905260408120555b602091820151600091825291819052604090205550565b606060ff83146142685761426183614b0c565b9050611c67565b8180546142749061575b565b80601f01602080910402602001604051908101604052809291908181526020018280546142a09061575b565b80156142ed5780601f106142c2576101008083540402835291602001916142ed565b820191906000526020600020905b8154815290600101906020018083116142d057829003601f168201915b50505050509050611c67565b61431d60405180606001604052806060815260200160608152602001606081525090565b60405163a0f1b07f60e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a0f1b07f9061437290879089906008906101149060040161578f565b600060405180830381865afa15801561438f573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f191682016040526143b7919081019061588a565b60208301528152604051636081765760e11b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c102ecae9061440e90869089908790600401615955565b600060405180830381865afa15801561442b573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f1916820160405261445391908101906159e7565b6040820152949350505050565b6000808061447460608601604087016153f4565b61448460408701602088016153f4565b9092509050843560e01c63ffffffff83161415806144a75750843563ffffffff16155b156144be5750633b4f091f60e21b9150611c679050565b64ffffffffff6144d460e0870160c088016152f2565b6001600160401b031611156144f55750630625040160e01b9150611c679050565b6000614508610100870160e08801615269565b60030b128061452b575061ffff614526610100870160e08801615269565b60030b135b1561454257506399df2f4160e01b9150611c679050565b8163ffffffff16846040015163ffffffff16141580614565575063ffffffff8216155b1561458f57816145748361481b565b6001600160e01b031916606086015263ffffffff1660408501525b60608401516001600160e01b031916156145b0575050506060810151611c67565b8063ffffffff16846000015163ffffffff161415806145d3575063ffffffff8116155b156145fa57806145e282613ecc565b6001600160e01b031916602086015263ffffffff1684525b50505060200151919050565b600062010000600883901b61ff001660ff85161717607861462e610100870160e08801615269565b63ffffffff16901b604061464860e0880160c089016152f2565b6001600160401b0316901b171760a861466760408701602088016153f4565b63ffffffff16901b608861468160608801604089016153f4565b63ffffffff16901b171760e0853563ffffffff16901b60c8608087013562ffffff16901b1717949350505050565b63ffffffff198316600081815260208190526040812054909190801561475557856146da8660e01c90565b63ffffffff166146ea8360e01c90565b63ffffffff161480614709575060008181526020819052604090205415155b1561471a5760009350505050611c45565b61472382614088565b15614737576147328383614ae9565b614753565b614744612afb84846138c0565b61474f576004861795505b8092505b505b506000908152602081905260409020839055509092915050565b61477f60608401604085016153f4565b63ffffffff1661479560408501602086016153f4565b63ffffffff1684357f565dabd8717341506f710abcbe8f1d2cbd268225a6b1ae2f21842a039426a2086147ce60e0880160c089016152f2565b6147df610100890160e08a01615269565b604080516001600160401b03909316835260039190910b602083015260ff88169082015260a08089013560608301526080820187905201613ce9565b60405163139c7bed60e01b815263ffffffff82166004820152600260248201526000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063139c7bed90604401602060405180830381865afa15801561488f573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906148b3919061523d565b6148c557506301c75c2b60e61b919050565b604051633dbf26c560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633dbf26c5906149169085903390600190600401615205565b602060405180830381865afa158015614933573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190614957919061523d565b61496957506331511a2160e21b919050565b506000919050565b6000306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156149ca57507f000000000000000000000000000000000000000000000000000000000000000046145b156149f457507f000000000000000000000000000000000000000000000000000000000000000090565b611b86604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b60008060008351604103614ad65760208401516040850151606086015160001a614ac888828585614b4b565b955095509550505050614ae2565b50508151600091506002905b9250925092565b80600080614af785856138c0565b81526020810191909152604001600020555050565b60606000614b1983614c1a565b604080516020808252818301909252919250600091906020820181803683375050509182525060208101929092525090565b600080807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115614b865750600091506003905082614c10565b604080516000808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614bda573d6000803e3d6000fd5b5050604051601f1901519150506001600160a01b038116614c0657506000925060019150829050614c10565b9250600091508190505b9450945094915050565b600060ff8216601f811115611c6757604051632cd44ac360e21b815260040160405180910390fd5b6040805161012081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915290565b60008083601f840112614ca057600080fd5b5081356001600160401b03811115614cb757600080fd5b602083019150836020606083028501011115612a3d57600080fd5b60008060208385031215614ce557600080fd5b82356001600160401b03811115614cfb57600080fd5b614d0785828601614c8e565b90969095509350505050565b60008060408385031215614d2657600080fd5b823591506020830135600a8110614d3c57600080fd5b809150509250929050565b60008083601f840112614d5957600080fd5b5081356001600160401b03811115614d7057600080fd5b6020830191508360208260051b8501011115612a3d57600080fd5b60008060208385031215614d9e57600080fd5b82356001600160401b03811115614db457600080fd5b614d0785828601614d47565b600060208284031215614dd257600080fd5b5035919050565b60006101008284031215614dec57600080fd5b50919050565b6001600160a01b0381168114614e0757600080fd5b50565b6000806101208385031215614e1e57600080fd5b614e288484614dd9565b9150610100830135614d3c81614df2565b60008083601f840112614e4b57600080fd5b5081356001600160401b03811115614e6257600080fd5b6020830191508360208260081b8501011115612a3d57600080fd5b60008060208385031215614e9057600080fd5b82356001600160401b03811115614ea657600080fd5b614d0785828601614e39565b6000815180845260005b81811015614ed857602081850181015186830182015201614ebc565b506000602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201526000614f1760e0830189614eb2565b8281036040840152614f298189614eb2565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501528451808252602080870193509091019060005b81811015614f7f578351835260209384019390920191600101614f61565b50909b9a5050505050505050505050565b60008060208385031215614fa357600080fd5b82356001600160401b03811115614fb957600080fd5b8301601f81018513614fca57600080fd5b80356001600160401b03811115614fe057600080fd5b85602061014083028401011115614ff657600080fd5b6020919091019590945092505050565b634e487b7160e01b600052602160045260246000fd5b600a811061503a57634e487b7160e01b600052602160045260246000fd5b9052565b815163ffffffff16815261014081016020830151615064602084018263ffffffff169052565b506040830151615079604084018260030b9052565b50606083015161508e606084018260030b9052565b5060808301516150a960808401826001600160401b03169052565b5060a08301516150c460a08401826001600160401b03169052565b5060c08301516150d960c084018260ff169052565b5060e08301516150ec60e084018261501c565b5061010083015161510361010084018260ff169052565b5061012083015161511961012084018215159052565b5092915050565b6001600160401b0381168114614e0757600080fd5b803561514081615120565b919050565b600080600080610140858703121561515c57600080fd5b6151668686614dd9565b935061010085013561517781615120565b92506101208501356001600160401b0381111561519357600080fd5b8501601f810187136151a457600080fd5b80356001600160401b038111156151ba57600080fd5b8760208284010111156151cc57600080fd5b949793965060200194505050565b6001600160e01b031991909116815260200190565b634e487b7160e01b600052603260045260246000fd5b63ffffffff9390931683526001600160a01b0391909116602083015260ff16604082015260600190565b8015158114614e0757600080fd5b60006020828403121561524f57600080fd5b8151611c458161522f565b8060030b8114614e0757600080fd5b60006020828403121561527b57600080fd5b8135611c458161525a565b634e487b7160e01b600052601160045260246000fd5b600381810b9083900b01637fffffff8113637fffffff1982121715611c6757611c67615286565b60208101611c67828461501c565b6000823561013e198336030181126152e857600080fd5b9190910192915050565b60006020828403121561530457600080fd5b8135611c4581615120565b6000808335601e1984360301811261532657600080fd5b8301803591506001600160401b0382111561534057600080fd5b602001915036819003821315612a3d57600080fd5b80356151408161522f565b60006020828403121561537257600080fd5b8135611c458161522f565b64ffffffffff8181168382160190811115611c6757611c67615286565b6001600160401b038281168282160390811115611c6757611c67615286565b634e487b7160e01b600052604160045260246000fd5b80820180821115611c6757611c67615286565b63ffffffff81168114614e0757600080fd5b60006020828403121561540657600080fd5b8135611c45816153e2565b60006001820161542357615423615286565b5060010190565b6000808585111561543a57600080fd5b8386111561544757600080fd5b5050600883901b0193919092039150565b81810381811115611c6757611c67615286565b600382810b9082900b03637fffffff198112637fffffff82131715611c6757611c67615286565b6001600160401b038181168382160190811115611c6757611c67615286565b6000826154ce57634e487b7160e01b600052601260045260246000fd5b500490565b83815282356020808301919091526101408201908401356154f381615120565b6001600160401b038116604084015250604084013561551181615120565b6001600160401b03811660608401525061552d60608501615135565b6001600160401b03811660808401525061554960808501615135565b6001600160401b03811660a08401525060a084013560c083810191909152615572908501615355565b80151560e08401525060e08401356101008301526001600160401b038316610120830152611afa565b6000602082840312156155ad57600080fd5b8151611c4581614df2565b6000602082840312156155ca57600080fd5b5051919050565b805161514081615120565b6000806000606084860312156155f157600080fd5b83516001600160e01b03198116811461560957600080fd5b602085015190935061561a81615120565b604085015190925061562b81615120565b809150509250925092565b60ff8181168382160190811115611c6757611c67615286565b828152604060208201526000611afa6040830184614eb2565b60405160c081016001600160401b038111828210171561568a5761568a6153b9565b60405290565b604051601f8201601f191681016001600160401b03811182821017156156b8576156b86153b9565b604052919050565b80516151408161525a565b600060c08284031280156156de57600080fd5b506156e7615668565b82516156f2816153e2565b8152602083015161ffff8116811461570957600080fd5b6020820152604083015161571c8161525a565b604082015261572d606084016156c0565b606082015261573e608084016155d1565b608082015261574f60a084016155d1565b60a08201529392505050565b600181811c9082168061576f57607f821691505b602082108103614dec57634e487b7160e01b600052602260045260246000fd5b60808082528551908201819052600090602087019060a0840190835b818110156157c95783518352602093840193909201916001016157ab565b505063ffffffff9687166020850152949095166040830152506001600160401b039190911660609091015292915050565b60006001600160401b03821115615813576158136153b9565b5060051b60200190565b600082601f83011261582e57600080fd5b815161584161583c826157fa565b615690565b8082825260208201915060208360051b86010192508583111561586357600080fd5b602085015b83811015615880578051835260209283019201615868565b5095945050505050565b6000806040838503121561589d57600080fd5b82516001600160401b038111156158b357600080fd5b8301601f810185136158c457600080fd5b80516158d261583c826157fa565b8082825260208201915060208360051b8501019250878311156158f457600080fd5b6020840193505b8284101561591f57835161590e8161522f565b8252602093840193909101906158fb565b8095505050505060208301516001600160401b0381111561593f57600080fd5b61594b8582860161581d565b9150509250929050565b6060808252845190820181905260009060208601906080840190835b8181101561598f578351835260209384019390920191600101615971565b505063ffffffff861660208581019190915284820360408601528551808352918101925085019060005b818110156159da57825160030b8452602093840193909201916001016159b9565b5091979650505050505050565b6000602082840312156159f957600080fd5b81516001600160401b03811115615a0f57600080fd5b8201601f81018413615a2057600080fd5b8051615a2e61583c826157fa565b8082825260208201915060208360051b850101925086831115615a5057600080fd5b6020840193505b82841015613be557835160ff81168114615a7057600080fd5b825260209384019390910190615a5756fea01575a661f581e23cccc6daf45a92dbc127cba208ffb9061c7025e0460edc34",
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
