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
	Bin: "0x61022060405234801561001157600080fd5b50604051615f67380380615f67833981016040819052610030916101f5565b604080518082018252601081526f43617265436c65617220436c61696d7360801b602080830191909152825180840190935260018352603160f81b908301526001600160a01b0380891660805280881660a05280871660c05280861660e052841661010052906100a1826005610163565b6101c0526100b0816006610163565b6101e0528151602080840191909120610180528151908201206101a0524661014052610140610180516101a051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b61012052505030610160526001600160a01b0316610200525061044b9350505050565b600060208351101561017f5761017883610196565b9050610190565b8161018a848261031b565b5060ff90505b92915050565b600080829050601f815111156101ca578260405163305a27a960e01b81526004016101c191906103d9565b60405180910390fd5b80516101d582610427565b179392505050565b6001600160a01b03811681146101f257600080fd5b50565b60008060008060008060c0878903121561020e57600080fd5b8651610219816101dd565b602088015190965061022a816101dd565b604088015190955061023b816101dd565b606088015190945061024c816101dd565b608088015190935061025d816101dd565b60a088015190925061026e816101dd565b809150509295509295509295565b634e487b7160e01b600052604160045260246000fd5b600181811c908216806102a657607f821691505b6020821081036102c657634e487b7160e01b600052602260045260246000fd5b50919050565b601f82111561031657806000526020600020601f840160051c810160208510156102f35750805b601f840160051c820191505b8181101561031357600081556001016102ff565b50505b505050565b81516001600160401b038111156103345761033461027c565b610348816103428454610292565b846102cc565b6020601f82116001811461037c57600083156103645750848201515b600019600385901b1c1916600184901b178455610313565b600084815260208120601f198516915b828110156103ac578785015182556020948501946001909201910161038c565b50848210156103ca5786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b602081526000825180602084015260005b8181101561040757602081860181015160408684010152016103ea565b506000604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156102c65760001960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516159ed61057a6000396000818161060c015281816109970152610dda01526000612b9b01526000612b6e01526000614a3101526000614a09015260006149640152600061498e015260006149b801526000818161103d015281816112bd015281816122670152613fc6015260008181612157015281816123df015281816127aa0152613d4f015260008181610cb80152818161274301528181613934015281816139d401528181613abe0152614342015260006142a101526000818161040d015281816115e801528181611dc0015281816120bc015281816123300152818161249b01528181613f230152818161474f01526147eb01526159ed6000f3fe608060405234801561001057600080fd5b50600436106101375760003560e01c80638ab975b2116100b8578063c08dfc5e1161007c578063c08dfc5e146102cd578063c90fb67b146102f6578063d40a9c4f14610316578063dac82a3e1461031e578063e2b73e5914610331578063f2d93d731461034457600080fd5b80638ab975b214610261578063a729b05314610274578063abed3b2714610287578063bad517491461029a578063bd66528a146102ad57600080fd5b80632e53ccf7116100ff5780632e53ccf7146101bd5780636238cb34146101e8578063737b2066146101fb57806373cc3f101461023357806384b0196e1461024657600080fd5b806302ad18f01461013c57806303aae5e1146101515780631f5ea35f14610164578063225c2f18146101775780632d7e88721461018a575b600080fd5b61014f61014a366004614d2f565b610364565b005b61014f61015f366004614d70565b610601565b61014f610172366004614de8565b610829565b61014f610185366004614d2f565b6108bf565b6101aa610198366004614e1d565b60009081526001602052604090205490565b6040519081526020015b60405180910390f35b6101d06101cb366004614e67565b61098a565b6040516001600160401b0390911681526020016101b4565b61014f6101f6366004614e1d565b610dcf565b610220610209366004614e1d565b600360208190526000918252604090912054900b81565b60405160039190910b81526020016101b4565b61014f610241366004614eda565b610f67565b61024e610fc0565b6040516101b49796959493929190614f55565b61014f61026f366004614fed565b611006565b61014f610282366004614eda565b611286565b61014f610295366004614de8565b6114d6565b61014f6102a8366004614de8565b611746565b6102c06102bb366004614e1d565b6118af565b6040516101b4919061509b565b6101d06102db366004614e1d565b6004602052600090815260409020546001600160401b031681565b6101aa610304366004614e1d565b60026020526000908152604090205481565b610220601e81565b61014f61032c366004614d2f565b611a09565b6101aa61033f366004614e1d565b611bc7565b610357610352366004615192565b611c15565b6040516101b49190615227565b600061036f82611c2c565b9050600061037b611c69565b905060005b828110156105fa573685858381811061039b5761039b61523c565b905060600201905060006103b28260000135611c7d565b905060018160200151610100015160098111156103d1576103d1615063565b1461040b576040518235906000805160206159cd833981519152906103fe9063448ad72360e01b90615227565b60405180910390a26105f0565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633dbf26c58260200151604001513360106040518463ffffffff1660e01b815260040161046493929190615252565b602060405180830381865afa158015610481573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906104a5919061528a565b6104d1576040518235906000805160206159cd833981519152906103fe90633b11fda960e11b90615227565b600384900b6104e660408401602085016152b9565b60030b128061051357506104fb601e856152ea565b60030b61050e60408401602085016152b9565b60030b135b15610540576040518235906000805160206159cd833981519152906103fe9063bc60d03b60e01b90615227565b6020810180516002610100909101528151905161055d9190611cc7565b61056d60408301602084016152b9565b8235600081815260036020908152604091829020805463ffffffff191663ffffffff95861617905584810151820151909316927f236e4b90c912d84f4e8229a20a4965be4d8bfb5399d3b3eba69028c408cf1dc8916105d1919087019087016152b9565b6040805160039290920b82528087013560208301520160405180910390a35b5050600101610380565b5050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610651576040516305f5011960e21b81523360048201526024015b60405180910390fd5b600061065c83611c7d565b602081015190915060006007826101000151600981111561067f5761067f615063565b14806106a157506008826101000151600981111561069f5761069f615063565b145b9050600060068560098111156106b9576106b9615063565b1480156106e35750600583610100015160098111156106da576106da615063565b14806106e35750815b9050600060078660098111156106fb576106fb615063565b14801561073e57506005846101000151600981111561071c5761071c615063565b148061073e57506006846101000151600981111561073c5761073c615063565b145b90508115801561074c575080155b1561076a576040516317be5b7b60e01b815260040160405180910390fd5b600087815260026020526040902054156107975760405163b7ec7e4160e01b815260040160405180910390fd5b61010084018660098111156107ae576107ae615063565b908160098111156107c1576107c1615063565b90525080156107dc576107d2611ce6565b61ffff1660a08501525b84516107e89085611cc7565b867f452774ce3b1888390c15626ddbaef8315597c0214f68c4e0d000444cb4acafdf876040516108189190615311565b60405180910390a250505050505050565b600061083482611c2c565b905061083e614c1e565b33815260005b828110156108af573685858381811061085f5761085f61523c565b9050602002810190610871919061531f565b90506108a681846108a18261088e61012082016101008301615340565b61089c61012088018861535d565b611cf0565b611ebf565b50600101610844565b506108b981612055565b50505050565b60006108ca82611c2c565b90506108d4614c1e565b33815260005b828110156105fa57368585838181106108f5576108f561523c565b9050606002019050600061090c8260000135611c7d565b9050610920848260200151604001516121f3565b600061093183836020015187612531565b90506001600160e01b03198116156109725782600001356000805160206159cd833981519152826040516109659190615227565b60405180910390a261097c565b61097c838361263c565b5050508060010190506108da565b6000336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146109d7576040516305f5011960e21b8152336004820152602401610648565b60006109e38435611c7d565b6020808201518635600090815260029092526040909120549192509015610a1d5760405163b7ec7e4160e01b815260040160405180910390fd5b60058161010001516009811115610a3657610a36615063565b14158015610a5b575060068161010001516009811115610a5857610a58615063565b14155b15610a79576040516317be5b7b60e01b815260040160405180910390fd5b610a81614c1e565b6001600160a01b038516801515602083015281526040820151610aa59082906121f3565b610ab2816060015161290f565b60c082015164ffffffffff16610ace60a0880160808901615340565b6001600160401b0316610ae76080890160608a01615340565b6001600160401b0316610b0060608a0160408b01615340565b6001600160401b0316610b1391906153a3565b610b1d91906153a3565b141580610b595750610b356040870160208801615340565b6001600160401b0316610b4e6060880160408901615340565b6001600160401b0316115b80610b86575060c082015164ffffffffff16610b7b6040880160208901615340565b6001600160401b0316115b15610ba4576040516301c14c8d60e21b815260040160405180910390fd5b610bb460e0870160c088016153b6565b80610be1575060e082015164ffffffffff16610bd66060880160408901615340565b6001600160401b0316105b15610bff576040516308bdb48d60e01b815260040160405180910390fd5b60e082015164ffffffffff16610c1b6060880160408901615340565b610c2591906153d3565b9350610c3b610c368785600061292e565b61290f565b610c6a610c36610c516060890160408a01615340565b6001600160401b0316866001600160401b031684612a21565b61014082015160081615801590610c8957506001600160401b03841615155b8015610d2f575060405163b87a8ecd60e01b815260e087013560048201526001600160401b03851660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b87a8ecd906044016020604051808303816000875af1158015610d09573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610d2d919061528a565b155b15610d4d5760405163232c3e4760e01b815260040160405180910390fd5b610d5986846008612a7b565b6001600160401b03841615610d8057610d80818360600151866001600160401b0316612af1565b610d8981612055565b85600001357f452774ce3b1888390c15626ddbaef8315597c0214f68c4e0d000444cb4acafdf6008604051610dbe9190615311565b60405180910390a250505092915050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610e1a576040516305f5011960e21b8152336004820152602401610648565b6000610e2582611c7d565b6020810151909150600060098261010001516009811115610e4857610e48615063565b148015610e5c575061014082015160801615155b9050600060038361010001516009811115610e7957610e79615063565b1480610e9b575060048361010001516009811115610e9957610e99615063565b145b80610ea35750815b9050801580610eb9575061014083015160201615155b15610ed7576040516317be5b7b60e01b815260040160405180910390fd5b60008581526002602052604090205415610f045760405163b7ec7e4160e01b815260040160405180910390fd5b6101408301805160201760ff16905260056101008401528351610f279084611cc7565b847f452774ce3b1888390c15626ddbaef8315597c0214f68c4e0d000444cb4acafdf6005604051610f589190615311565b60405180910390a25050505050565b6000610f7282611c2c565b9050610f7c614c1e565b6001602082015233815260005b828110156108af57610fb8858583818110610fa657610fa661523c565b9050610100020183600060e01b611ebf565b600101610f89565b600060608060008060006060610fd4612b67565b610fdc612b94565b60408051600080825260208201909252600f60f81b9b939a50919850469750309650945092509050565b600061101182611c2c565b604051634f4f233360e11b81526514d55093525560d21b60048201529091506000906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639e9e466690602401602060405180830381865afa158015611084573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906110a8919061528a565b90506110d460408051608081018252600080825260208201819052918101829052606081019190915290565b604080516001808252818301909252600091816020015b604080516101008101825260008082526020808301829052928201819052606082018190526080820181905260a0820181905260c0820181905260e082015282526000199092019101816110eb57905050905060005b8481101561127d573687878381811061115c5761115c61523c565b61014002919091019150611177905036829003820182615475565b8360008151811061118a5761118a61523c565b6020026020010181905250600060405180604001604052808a8a868181106111b4576111b461523c565b90506101400201610100013581526020018a8a868181106111d7576111d761523c565b90506101400201610120013581525090506000866111fe576111f98383612bc1565b611207565b6313d0ff5960e31b5b90506001600160e01b0319811660000361123457611231838361122986612ce6565b60008a612e09565b90505b6001600160e01b031981161561126f5782600001356000805160206159cd833981519152826040516112669190615227565b60405180910390a25b505050806001019050611141565b50505050505050565b600061129182611c2c565b604051634f4f233360e11b81526514d55093525560d21b60048201529091506000906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639e9e466690602401602060405180830381865afa158015611304573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611328919061528a565b905061135460408051608081018252600080825260208201819052918101829052606081019190915290565b604080518082019091526000808252602082015260005b8481101561127d5760006113808260016153a3565b90505b85811080156113f1575087878381811061139f5761139f61523c565b9050610100020160200160208101906113b89190615507565b63ffffffff168888838181106113d0576113d061523c565b9050610100020160200160208101906113e99190615507565b63ffffffff16145b15611406576113ff81615522565b9050611383565b600061141c61141783858b8d61553b565b61309b565b9050825b828110156114cb576000876114645761145f8b8b848181106114445761144461523c565b90506101000201878588866114599190615569565b8b612e09565b61146d565b6313d0ff5960e31b5b90506001600160e01b03198116156114c2578a8a838181106114915761149161523c565b90506101000201600001356000805160206159cd833981519152826040516114b99190615227565b60405180910390a25b50600101611420565b50819250505061136b565b60006114e182611c2c565b905060006114ed611c69565b905060005b828110156105fa57600061151d8686848181106115115761151161523c565b90506020020135611c7d565b6020015190506002816101000151600981111561153c5761153c615063565b14158061157d57508260030b6003600088888681811061155e5761155e61523c565b602090810292909201358352508101919091526040016000205460030b125b156115cc578585838181106115945761159461523c565b905060200201356000805160206159cd83398151915263bc60d03b60e01b6040516115bf9190615227565b60405180910390a261173d565b6040808201519051633dbf26c560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691633dbf26c59161162191903390601090600401615252565b602060405180830381865afa15801561163e573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611662919061528a565b6116a3578585838181106116785761167861523c565b905060200201356000805160206159cd833981519152637623fb5260e01b6040516115bf9190615227565b6116ae60018461557c565b600360008888868181106116c4576116c461523c565b602090810292909201358352508101919091526040908101600020805463ffffffff191663ffffffff938416179055820151168686848181106117095761170961523c565b905060200201357f72ea6a40878bdd9b2172e3aa9b24e7282550e9af6efcb7c09291885c1ed1bbca60405160405180910390a35b506001016114f2565b600061175182611c2c565b905061177d60408051608081018252600080825260208201819052918101829052606081019190915290565b60005b828110156105fa57600061179f8686848181106115115761151161523c565b905060006117ca8787858181106117b8576117b861523c565b90506020020135836020015186613298565b90506001600160e01b031981161561181f578686848181106117ee576117ee61523c565b905060200201356000805160206159cd833981519152826040516118129190615227565b60405180910390a26118a5565b60208201805161014001805160401760ff169052825190516118419190611cc7565b81602001516060015163ffffffff1682602001516040015163ffffffff168888868181106118715761187161523c565b905060200201357f517899d7761cf8ec52633bc229295769c5e757d976dece79a4c19c40909bff2560405160405180910390a45b5050600101611780565b6040805161014081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290529061190983611c7d565b9050600081602001519050604051806101400160405280826040015163ffffffff168152602001826060015163ffffffff168152602001826080015161ffff1660030b81526020018260a0015161ffff1660030b81526020018260c0015164ffffffffff166001600160401b031681526020018260e0015164ffffffffff166001600160401b0316815260200182610120015160ff16815260200182610100015160098111156119bb576119bb615063565b815261014083015160ff166020820152604001600083610100015160098111156119e7576119e7615063565b141580156119fd575063ffffffff198616845114155b15159052949350505050565b6000611a1482611c2c565b9050611a1e614c1e565b6001602082015233815260005b828110156108af5736858583818110611a4657611a4661523c565b90506060020190506000611a5d8260000135611c7d565b602001519050611a718482604001516121f3565b6000611a7e838387613347565b90506001600160e01b0319811615611abf5782600001356000805160206159cd83398151915282604051611ab29190615227565b60405180910390a2611bb9565b611acf6040840160208501615340565b833560009081526004602052604081208054909190611af89084906001600160401b03166155a3565b92506101000a8154816001600160401b0302191690836001600160401b03160217905550611b46858360600151856020016020810190611b389190615340565b6001600160401b0316612af1565b816060015163ffffffff16826040015163ffffffff1684600001357fa2e60809994d3d220833006f3a2d3db2a4adeb5396b10b145f032df579944484866020016020810190611b959190615340565b604080516001600160401b0390921682528089013560208301520160405180910390a45b505050806001019050611a2b565b600063ffffffff19821681611bdb82613436565b905060008161010001516009811115611bf657611bf6615063565b14611c0a57805163ffffffff168217611c0d565b60005b949350505050565b6000611c2385858585611cf0565b95945050505050565b6000811580611c3c57506103e882115b15611c6557604051631cbea66f60e11b8152600481018390526103e86024820152604401610648565b5090565b6000611c7862015180426155c2565b905090565b611c85614c6a565b63ffffffff198216808252611c9990613436565b602082018190525163ffffffff838116911614611cc257818152611cbc82613436565b60208201525b919050565b611cd081613456565b6000928352602083905260409092209190915550565b6000611c78611c69565b6000836001600160401b0316421115611d115750634aad99a560e11b611c0d565b6000611db27f27708b1500e0cfa44c4f95ab2b9f75769c26a0e279815ac3950efb174b0f1bb78735611d4960408a0160208b01615340565b611d5960608b0160408c01615340565b6040805160208101959095528401929092526001600160401b039081166060840152908116608083015260a0808a013590830152871660c082015260e00160405160208183030381529060405280519060200120613512565b905060006001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166323b7ec3b611def8935611c7d565b6020015160409081015190516001600160e01b031960e084901b16815263ffffffff9091166004820152602401602060405180830381865afa158015611e39573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611e5d91906155e4565b9050611ea0818387878080601f01602080910402602001604051908101604052809392919081815260200183838082843760009201919091525061353f92505050565b611eb157633d3ab6c960e21b611eb4565b60005b979650505050505050565b6000611ecb8435611c7d565b9050611ed5614c6a565b60018260200151610120015160ff161115611f07578435600090815260016020526040902054611f0490611c7d565b90505b611f19848360200151604001516121f3565b6001600160e01b03198316600003611f3e57611f3b8583836020015187613609565b92505b6001600160e01b03198316158015611f635750611f6160e0860160c087016153b6565b155b15611f7e57611f7b85836020015183602001516138cd565b92505b6001600160e01b0319831615611fbd5784600001356000805160206159cd83398151915284604051611fb09190615227565b60405180910390a26105fa565b611fcd60e0860160c087016153b6565b15611fe157611fdc8583613b47565b6105fa565b60018260200151610120015160ff161115612000576120008582613c82565b61200c85836003612a7b565b6020808301519082015160e001516120479187359164ffffffffff1661203860608a0160408b01615340565b6001600160401b031688613d45565b6105fa858360200151613e2b565b6101008101516000819003612068575050565b600061010083015260208201511561211b576040828101518351915163093ffcdf60e31b815263ffffffff90911660048201526001600160a01b0391821660248201526001600160401b03831660448201527f0000000000000000000000000000000000000000000000000000000000000000909116906349ffe6f890606401600060405180830381600087803b15801561210257600080fd5b505af1158015612116573d6000803e3d6000fd5b505050505b60408083015160e08401519151633515edb360e21b815263ffffffff918216600482015291166024820152604481018290526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d457b6cc906064016020604051808303816000875af11580156121a0573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906121c4919061528a565b6121ef576040808301519051631824a86b60e11b815263ffffffff9091166004820152602401610648565b5050565b8063ffffffff16826040015163ffffffff160361220e575050565b61221782612055565b81518161222381613efe565b6001600160e01b0319166060850181905263ffffffff90911660408501521580156122da5750604051634f4f233360e11b815265534554544c4560d01b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa1580156122b6573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906122da919061528a565b156122ed576313d0ff5960e31b60608401525b60608301516001600160e01b0319161561230657505050565b6001600160a01b038116158015906123ad5750604051633dbf26c560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633dbf26c59061236a9085908590600290600401615252565b602060405180830381865afa158015612387573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906123ab919061528a565b155b156123c45750506305b9433360e01b606090910152565b604051631f96151760e11b815263ffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633f2c2a2e90602401602060405180830381865afa15801561242e573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906124529190615601565b608084015260001960c0840181905260a084015260208301511561252c5760405163e3d1d20d60e01b815263ffffffff831660048201526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063e3d1d20d90604401606060405180830381865afa1580156124e2573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612506919061561a565b6001600160401b0390811660c08701521660a08501526001600160e01b03191660608401525b505050565b823560009081526002602052604081205415612555575063b7ec7e4160e01b612635565b610140830151604016158015908190612572575061257284614052565b1580156125a2575061258384614095565b80156125a0575080806125a0575060e084015164ffffffffff1615155b155b156125b757506317be5b7b60e01b9050612635565b60608301516001600160e01b031916156125d75750506060810151612635565b610140840151600090600816158015906125fb575060e085015164ffffffffff1615155b80156126195750602085015162ffffff16604087013562ffffff1614155b905080612627576000612630565b638b5fdea760e01b5b925050505b9392505050565b602081015160e081015161264f82614052565b80156126635750600182610120015160ff16115b15612687578335600090815260016020908152604080832054835260029091528120555b6101408201516040166000036126a7576101408201805160801760ff1690525b600960006126b3611ce6565b61ffff811660a086015264ffffffffff821660e086015261010085018360098111156126e1576126e1615063565b60098111156126f2576126f2615063565b905250508351612703915083611cc7565b64ffffffffff81161561288357610140820151600816156127a857604080516213683d60eb1b815290850135600482015264ffffffffff821660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b41e80090604401600060405180830381600087803b15801561278f57600080fd5b505af11580156127a3573d6000803e3d6000fd5b505050505b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d45cefc98560000135846040015185606001518560808861014001511660ff16600003612801576000612804565b601e5b6040516001600160e01b031960e088901b168152600481019590955263ffffffff938416602486015291909216604484015264ffffffffff909116606483015261ffff16608482015260a401600060405180830381600087803b15801561286a57600080fd5b505af115801561287e573d6000803e3d6000fd5b505050505b816060015163ffffffff16826040015163ffffffff1685600001357fb4704ba966c1d974bd740860b98946cd4ac3c37452ad3a5256acc9245c518fa8846000801b8761014001518a60200135604051612901949392919064ffffffffff949094168452602084019290925260ff166040830152606082015260800190565b60405180910390a450505050565b6001600160e01b031981166000036129245750565b8060005260046000fd5b6020820151610140810151600091906001161561295557506301a47c3960e61b9050612635565b610140810151600216156129735750631bba588160e01b9050612635565b6101408101516008161580159061299c5750602081015162ffffff1660e086013562ffffff1614155b156129b15750638b5fdea760e01b9050612635565b8351853563ffffffff1916908114612a155760006129ce82613436565b90506129d981614100565b1580156129fb57506129f96129f483835163ffffffff161790565b861490565b155b15612a1357506306ca7a9d60e21b9250612635915050565b505b50600095945050505050565b60008160a00151841115612a3d5750633419697560e21b612635565b8160c00151831115612a57575063515d4b1560e11b612635565b8160800151831115612a71575063326a9fb360e21b612635565b5060009392505050565b60208201516101008101826009811115612a9757612a97615063565b90816009811115612aaa57612aaa615063565b905250612abd6060850160408601615340565b612ac5611ce6565b61ffff1660a083015264ffffffffff1660e082015261014081018051602b1690526108b9843584614178565b8163ffffffff168360e0015163ffffffff1614612b1e57612b1183612055565b63ffffffff821660e08401525b808361010001818151612b3191906153a3565b905250608083018051829190612b48908390615569565b90525060c083018051829190612b5f908390615569565b905250505050565b6060611c787f000000000000000000000000000000000000000000000000000000000000000060056141bb565b6060611c787f000000000000000000000000000000000000000000000000000000000000000060066141bb565b600080612bd18360000151611c7d565b60209081015184516000908152600290925260409091205490915015612c01575063b7ec7e4160e01b9050612ce0565b612c0a81614095565b1580612c355750612c216040850160208601615507565b63ffffffff16816040015163ffffffff1614155b80612c5f5750612c4b6060850160408601615507565b63ffffffff16816060015163ffffffff1614155b15612c7457506317be5b7b60e01b9050612ce0565b60ff801681610120015160ff1603612c9657506313d671d760e21b9050612ce0565b61014081015160081615801590612cc55750806020015162ffffff16612cbd846020015190565b62ffffff1614155b15612cda5750638b5fdea760e01b9050612ce0565b50600090505b92915050565b612d0a60405180606001604052806060815260200160608152602001606081525090565b604080516001808252818301909252600091602080830190803683375050604080516001808252818301909252929350600092915060208083019080368337505060408051600180825281830190925292935060009291506020808301908036833701905050905060608501356080860135612d8d610100880160e089016152b9565b85600081518110612da057612da061523c565b6020026020010185600081518110612dba57612dba61523c565b6020026020010185600081518110612dd457612dd461523c565b60039490940b60209485029190910184015292909252919052611c2390612e019060408801908801615507565b848484614266565b6000612e1586836143cd565b90506001600160e01b03198116600003611c2357612e31614c89565b600060608801358103612e4b576001610140830152612ea3565b8551805186908110612e5f57612e5f61523c565b602002602001015115612e915785602001518581518110612e8257612e8261523c565b60200260200101519050612ea3565b506330fa0d3960e01b9150611c239050565b600186604001518681518110612ebb57612ebb61523c565b60200260200101511660ff16600003612ee2576101408201805160021760ff169052612f1d565b600286604001518681518110612efa57612efa61523c565b60200260200101511660ff16600014612f1d576101408201805160081760ff1690525b8735612f2f60408a0160208b01615507565b612f3f60608b0160408c01615507565b612f4f60e08c0160c08d01615340565b64ffffffffff1660c086015263ffffffff908116606086015290811660408501521682526080880135612f896101008a0160e08b016152b9565b61ffff16608084015262ffffff16602083015260016101208301819052610100830152865115612fdc578651612fbe90611c7d565b602001516101200151612fd2906001615674565b60ff166101208301525b8651612fec9089359084906145b0565b6130025750631b5e0ffb60e31b9150611c239050565b613012888361014001518361467e565b81610120015160ff1660011461309057873560008181526001602081815260408084208c518082558d840151919094015591835260028152918190208390558951610120860151915160ff909216825292917f16eaabe8454330e17d8a150668426d17370d83ba30122a664460a34c24ecd52d910160405180910390a35b505095945050505050565b6130bf60405180606001604052806060815260200160608152602001606081525090565b816000816001600160401b038111156130da576130da6153f2565b604051908082528060200260200182016040528015613103578160200160208202803683370190505b5090506000826001600160401b03811115613120576131206153f2565b604051908082528060200260200182016040528015613149578160200160208202803683370190505b5090506000836001600160401b03811115613166576131666153f2565b60405190808252806020026020018201604052801561318f578160200160208202803683370190505b50905060005b84811015613268578787828181106131af576131af61523c565b90506101000201606001358888838181106131cc576131cc61523c565b90506101000201608001358989848181106131e9576131e961523c565b9050610100020160e001602081019061320291906152b9565b8684815181106132145761321461523c565b6020026020010186858151811061322d5761322d61523c565b602002602001018686815181106132465761324661523c565b60039490940b6020948502919091019093019290925291905252600101613195565b50611eb48787600081811061327f5761327f61523c565b905061010002016020016020810190612e019190615507565b600083815260026020526040812054156132ba575063b7ec7e4160e01b612635565b6132c383614052565b806132d257506132d283614095565b15806132e5575061014083015160401615155b156132f857506317be5b7b60e01b612635565b826060015163ffffffff16826040015163ffffffff161461333c5760608301516133218161472a565b6001600160e01b031916606084015263ffffffff1660408301525b506060015192915050565b600061335283614095565b61336457506317be5b7b60e01b612635565b60608201516001600160e01b0319161561338357506060810151612635565b6133936040850160208601615340565b6001600160401b031615806133e8575060e083015164ffffffffff166133bf6040860160208701615340565b85356000908152600460205260409020546133e6916001600160401b0390811691166153a3565b115b156133fb5750634aafc24b60e01b612635565b611c0d61340e6040860160208701615340565b6001600160401b03166134276040870160208801615340565b6001600160401b031684612a21565b61343e614c89565b600082815260208190526040902054612ce090614880565b805160208083015160408401516060850151608086015160a087015160c088015160e08901516101008a015166ffffffff00000060189a909a1b9990991662ffffff90971696909617871b63ffffffff9586161790961b9290931691909117601090811b61ffff92831617901b911617602890811b64ffffffffff93841617901b9116179060098111156134ec576134ec615063565b6101208301516101409093015160ff9081169381169116600892831b17821b17901b1790565b6000612ce061351f614957565b8360405161190160f01b8152600281019290925260228201526042902090565b6000836001600160a01b03163b6000036135a1576000806135608585614a82565b509092509050600081600381111561357a5761357a615063565b1480156135985750856001600160a01b0316826001600160a01b0316145b92505050612635565b600083836040516024016135b692919061568d565b60408051601f19818403018152919052602080820180516001600160e01b0316630b135d3f60e11b90811782528351939450926000918962030d40fa600051601f3d119190911691141695945050505050565b602083015160009061361a81614052565b61362e575063448ad72360e01b9050611c0d565b60608301516001600160e01b0319161561364e5750506060810151611c0d565b60c081015164ffffffffff1661366a60a0880160808901615340565b6001600160401b03166136836080890160608a01615340565b6001600160401b031661369c60608a0160408b01615340565b6001600160401b03166136af91906153a3565b6136b991906153a3565b1415806136f557506136d16040870160208801615340565b6001600160401b03166136ea6060880160408901615340565b6001600160401b0316115b80613722575060c081015164ffffffffff166137176040880160208901615340565b6001600160401b0316115b1561373757506301c14c8d60e21b9050611c0d565b61374760e0870160c088016153b6565b156137825761375c6060870160408801615340565b6001600160401b0316156137775763686cb22d60e01b61377a565b60005b915050611c0d565b610140810151604016156137a0575063448ad72360e01b9050611c0d565b826020015180156137c75750600281610100015160098111156137c5576137c5615063565b145b80156137f257508535600090815260036020819052604090912054900b6137ec611c69565b60030b13155b156138075750638fe2f35f60e01b9050611c0d565b8535600090815260016020526040812054613825908890889061292e565b90506001600160e01b031981166000036138c3576138be61384c6060890160408a01615340565b6001600160401b03168660e0015164ffffffffff168960400160208101906138749190615340565b6001600160401b0316116138895760006138af565b60e087015164ffffffffff166138a560608b0160408c01615340565b6138af91906153d3565b6001600160401b031686612a21565b611eb4565b9695505050505050565b8235600090815260016020819052604082200154610140830151829060081615801590613904575060e084015164ffffffffff1615155b905080156139995760e08401516040516213683d60eb1b81526004810184905264ffffffffff90911660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b41e80090604401600060405180830381600087803b15801561398057600080fd5b505af1158015613994573d6000803e3d6000fd5b505050505b61014085015160081615806139c457506139b96060870160408801615340565b6001600160401b0316155b80613a7e57506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663b87a8ecd60e0880135613a0e60608a0160408b01615340565b6040516001600160e01b031960e085901b16815260048101929092526001600160401b031660248201526044016020604051808303816000875af1158015613a5a573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190613a7e919061528a565b15613a8f5750600091506126359050565b8015613b355760e084015160405163b87a8ecd60e01b81526004810184905264ffffffffff90911660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b87a8ecd906044016020604051808303816000875af1158015613b0f573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190613b33919061528a565b505b5063232c3e4760e01b95945050505050565b6020810151610120810151600160ff9091161115613b7e578235600090815260016020908152604080832054835260029091528120555b6004601082610140015117613b91611ce6565b61ffff811660a085015260ff82166101408501526101008401836009811115613bbc57613bbc615063565b6009811115613bcd57613bcd615063565b905250508251613bde915082611cc7565b806060015163ffffffff16816040015163ffffffff1684600001357f4855089cb1420cedfc438eab683c89887adf1dd1c2df3fea2b7f41acb24a25828460c00151876060016020810190613c329190615340565b613c4260a08a0160808b01615340565b6040805164ffffffffff90941684526001600160401b03928316602085015291169082015260a088013560608201526080015b60405180910390a4505050565b60208181015160608082015160408084015187356000818152600188528390205460e0870151610140880151855164ffffffffff90921682529881019290925260ff9097168184015260a0890135948101949094529051939463ffffffff92831694929091169290917fb4704ba966c1d974bd740860b98946cd4ac3c37452ad3a5256acc9245c518fa89181900360800190a460e081018051600090915260096101008301528251613d349083611cc7565b64ffffffffff1660e0909101525050565b82821015613e09577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d45cefc986866040015187606001518688613d939190615569565b6040516001600160e01b031960e087901b168152600481019490945263ffffffff92831660248501529116604483015260648201526000608482015260a401600060405180830381600087803b158015613dec57600080fd5b505af1158015613e00573d6000803e3d6000fd5b505050506105fa565b828211156105fa576105fa8185606001518585613e269190615569565b612af1565b806060015163ffffffff16816040015163ffffffff1683600001357f487e77d0f561c429c6161e6d64bd4a9e18825ec1361d939ee4cc1a2d47a350808460c00151866020016020810190613e7f9190615340565b613e8f6060890160408a01615340565b613e9f60808a0160608b01615340565b613eaf60a08b0160808c01615340565b6040805164ffffffffff90961686526001600160401b039485166020870152928416928501929092528216606084015216608082015260a0808801359082015260c00160405180910390a45050565b60405163139c7bed60e01b815263ffffffff82166004820152600160248201526000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063139c7bed90604401602060405180830381865afa158015613f72573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190613f96919061528a565b613fab5750600162074c6160e11b0319919050565b604051634f4f233360e11b815263ffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa158015614015573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190614039919061528a565b614044576000612ce0565b6313d0ff5960e31b92915050565b60006001826101000151600981111561406d5761406d615063565b1480612ce0575060025b826101000151600981111561408e5761408e615063565b1492915050565b6000600382610100015160098111156140b0576140b0615063565b14806140d25750600482610100015160098111156140d0576140d0615063565b145b806140f35750600782610100015160098111156140f1576140f1615063565b145b80612ce057506008614077565b60006009826101000151600981111561411b5761411b615063565b0361412857506001919050565b6004826101000151600981111561414157614141615063565b148061416357506007826101000151600981111561416157614161615063565b145b8015612ce05750506101400151609016151590565b805163ffffffff1983169081146141ad5761419b8161419683613436565b614acf565b81516000908152602081905260408120555b61252c818360200151611cc7565b606060ff83146141d5576141ce83614ae8565b9050612ce0565b8180546141e1906156a6565b80601f016020809104026020016040519081016040528092919081815260200182805461420d906156a6565b801561425a5780601f1061422f5761010080835404028352916020019161425a565b820191906000526020600020905b81548152906001019060200180831161423d57829003601f168201915b50505050509050612ce0565b61428a60405180606001604052806060815260200160608152602001606081525090565b60405163a0f1b07f60e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a0f1b07f906142df9087908990600890610114906004016156da565b600060405180830381865afa1580156142fc573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f1916820160405261432491908101906157d5565b60208301528152604051636081765760e11b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c102ecae9061437b908690899087906004016158a0565b600060405180830381865afa158015614398573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f191682016040526143c09190810190615932565b6040820152949350505050565b6000823563ffffffff1615806143e9575063ffffffff19833516155b156143fc5750633b4f091f60e21b612ce0565b64ffffffffff61441260e0850160c08601615340565b6001600160401b0316111561442f5750630625040160e01b612ce0565b6000614442610100850160e086016152b9565b60030b1280614465575061ffff614460610100850160e086016152b9565b60030b135b1561447857506399df2f4160e01b612ce0565b6144886060840160408501615507565b63ffffffff16826040015163ffffffff161415806144b957506144b16060840160408501615507565b63ffffffff16155b15614501576144ce6060840160408501615507565b6144e66144e16060860160408701615507565b61472a565b6001600160e01b031916606084015263ffffffff1660408301525b60608201516001600160e01b0319161561452057506060810151612ce0565b6145306040840160208501615507565b63ffffffff16826000015163ffffffff1614158061456157506145596040840160208501615507565b63ffffffff16155b156145a6576145766040840160208501615507565b61458e6145896040860160208701615507565b613efe565b6001600160e01b031916602084015263ffffffff1682525b5060200151919050565b600063ffffffff198416816145c482613436565b9050600081610100015160098111156145df576145df615063565b146146685784518151879163ffffffff9182169116148061460d575060008181526020819052604090205415155b1561461e5760009350505050612635565b61462782614100565b1561463b576146368383614acf565b614666565b61464e6129f484845163ffffffff161790565b614662576101408601805160041760ff1690525b8092505b505b6146728286611cc7565b50600195945050505050565b61468e6060840160408501615507565b63ffffffff166146a46040850160208601615507565b63ffffffff1684357f565dabd8717341506f710abcbe8f1d2cbd268225a6b1ae2f21842a039426a2086146dd60e0880160c08901615340565b6146ee610100890160e08a016152b9565b604080516001600160401b03909316835260039190910b602083015260ff88169082015260a08089013560608301526080820187905201613c75565b60405163139c7bed60e01b815263ffffffff82166004820152600260248201526000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063139c7bed90604401602060405180830381865afa15801561479e573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906147c2919061528a565b6147d457506301c75c2b60e61b919050565b604051633dbf26c560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633dbf26c5906148259085903390600190600401615252565b602060405180830381865afa158015614842573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190614866919061528a565b61487857506331511a2160e21b919050565b506000919050565b614888614c89565b60ff808316610140830152600883901c8116610120830152601083901c1660098111156148b7576148b7615063565b81610100019060098111156148ce576148ce615063565b908160098111156148e1576148e1615063565b90525064ffffffffff601883901c811660e080840191909152604084811c90921660c084015261ffff606885901c811660a0850152607885901c16608084015263ffffffff608885901c8116606085015260a885901c169183019190915262ffffff60c884901c1660208301529190911c815290565b6000306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156149b057507f000000000000000000000000000000000000000000000000000000000000000046145b156149da57507f000000000000000000000000000000000000000000000000000000000000000090565b611c78604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b60008060008351604103614abc5760208401516040850151606086015160001a614aae88828585614b27565b955095509550505050614ac8565b50508151600091506002905b9250925092565b6121ef614ae283835163ffffffff161790565b82611cc7565b60606000614af583614bf6565b604080516020808252818301909252919250600091906020820181803683375050509182525060208101929092525090565b600080807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115614b625750600091506003905082614bec565b604080516000808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614bb6573d6000803e3d6000fd5b5050604051601f1901519150506001600160a01b038116614be257506000925060019150829050614bec565b9250600091508190505b9450945094915050565b600060ff8216601f811115612ce057604051632cd44ac360e21b815260040160405180910390fd5b6040805161012081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915290565b604080518082019091526000815260208101614c84614c89565b905290565b6040805161016081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905290610100820190815260006020820181905260409091015290565b60008083601f840112614cf657600080fd5b5081356001600160401b03811115614d0d57600080fd5b602083019150836020606083028501011115614d2857600080fd5b9250929050565b60008060208385031215614d4257600080fd5b82356001600160401b03811115614d5857600080fd5b614d6485828601614ce4565b90969095509350505050565b60008060408385031215614d8357600080fd5b823591506020830135600a8110614d9957600080fd5b809150509250929050565b60008083601f840112614db657600080fd5b5081356001600160401b03811115614dcd57600080fd5b6020830191508360208260051b8501011115614d2857600080fd5b60008060208385031215614dfb57600080fd5b82356001600160401b03811115614e1157600080fd5b614d6485828601614da4565b600060208284031215614e2f57600080fd5b5035919050565b60006101008284031215614e4957600080fd5b50919050565b6001600160a01b0381168114614e6457600080fd5b50565b6000806101208385031215614e7b57600080fd5b614e858484614e36565b9150610100830135614d9981614e4f565b60008083601f840112614ea857600080fd5b5081356001600160401b03811115614ebf57600080fd5b6020830191508360208260081b8501011115614d2857600080fd5b60008060208385031215614eed57600080fd5b82356001600160401b03811115614f0357600080fd5b614d6485828601614e96565b6000815180845260005b81811015614f3557602081850181015186830182015201614f19565b506000602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201526000614f7460e0830189614f0f565b8281036040840152614f868189614f0f565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501528451808252602080870193509091019060005b81811015614fdc578351835260209384019390920191600101614fbe565b50909b9a5050505050505050505050565b6000806020838503121561500057600080fd5b82356001600160401b0381111561501657600080fd5b8301601f8101851361502757600080fd5b80356001600160401b0381111561503d57600080fd5b8560206101408302840101111561505357600080fd5b6020919091019590945092505050565b634e487b7160e01b600052602160045260246000fd5b600a811061509757634e487b7160e01b600052602160045260246000fd5b9052565b815163ffffffff168152610140810160208301516150c1602084018263ffffffff169052565b5060408301516150d6604084018260030b9052565b5060608301516150eb606084018260030b9052565b50608083015161510660808401826001600160401b03169052565b5060a083015161512160a08401826001600160401b03169052565b5060c083015161513660c084018260ff169052565b5060e083015161514960e0840182615079565b5061010083015161516061010084018260ff169052565b5061012083015161517661012084018215159052565b5092915050565b6001600160401b0381168114614e6457600080fd5b60008060008061014085870312156151a957600080fd5b6151b38686614e36565b93506101008501356151c48161517d565b92506101208501356001600160401b038111156151e057600080fd5b8501601f810187136151f157600080fd5b80356001600160401b0381111561520757600080fd5b87602082840101111561521957600080fd5b949793965060200194505050565b6001600160e01b031991909116815260200190565b634e487b7160e01b600052603260045260246000fd5b63ffffffff9390931683526001600160a01b0391909116602083015260ff16604082015260600190565b8015158114614e6457600080fd5b60006020828403121561529c57600080fd5b81516126358161527c565b8035600381900b8114611cc257600080fd5b6000602082840312156152cb57600080fd5b612635826152a7565b634e487b7160e01b600052601160045260246000fd5b600381810b9083900b01637fffffff8113637fffffff1982121715612ce057612ce06152d4565b60208101612ce08284615079565b6000823561013e1983360301811261533657600080fd5b9190910192915050565b60006020828403121561535257600080fd5b81356126358161517d565b6000808335601e1984360301811261537457600080fd5b8301803591506001600160401b0382111561538e57600080fd5b602001915036819003821315614d2857600080fd5b80820180821115612ce057612ce06152d4565b6000602082840312156153c857600080fd5b81356126358161527c565b6001600160401b038281168282160390811115612ce057612ce06152d4565b634e487b7160e01b600052604160045260246000fd5b60405161010081016001600160401b038111828210171561542b5761542b6153f2565b60405290565b604051601f8201601f191681016001600160401b0381118282101715615459576154596153f2565b604052919050565b803563ffffffff81168114611cc257600080fd5b600061010082840312801561548957600080fd5b506000615494615408565b833581526154a460208501615461565b60208201526154b560408501615461565b6040820152606084810135908201526080808501359082015260a0808501359082015260c084013591506154e88261517d565b8160c08201526154fa60e085016152a7565b60e0820152949350505050565b60006020828403121561551957600080fd5b61263582615461565b600060018201615534576155346152d4565b5060010190565b6000808585111561554b57600080fd5b8386111561555857600080fd5b5050600883901b0193919092039150565b81810381811115612ce057612ce06152d4565b600382810b9082900b03637fffffff198112637fffffff82131715612ce057612ce06152d4565b6001600160401b038181168382160190811115612ce057612ce06152d4565b6000826155df57634e487b7160e01b600052601260045260246000fd5b500490565b6000602082840312156155f657600080fd5b815161263581614e4f565b60006020828403121561561357600080fd5b5051919050565b60008060006060848603121561562f57600080fd5b83516001600160e01b03198116811461564757600080fd5b60208501519093506156588161517d565b60408501519092506156698161517d565b809150509250925092565b60ff8181168382160190811115612ce057612ce06152d4565b828152604060208201526000611c0d6040830184614f0f565b600181811c908216806156ba57607f821691505b602082108103614e4957634e487b7160e01b600052602260045260246000fd5b60808082528551908201819052600090602087019060a0840190835b818110156157145783518352602093840193909201916001016156f6565b505063ffffffff9687166020850152949095166040830152506001600160401b039190911660609091015292915050565b60006001600160401b0382111561575e5761575e6153f2565b5060051b60200190565b600082601f83011261577957600080fd5b815161578c61578782615745565b615431565b8082825260208201915060208360051b8601019250858311156157ae57600080fd5b602085015b838110156157cb5780518352602092830192016157b3565b5095945050505050565b600080604083850312156157e857600080fd5b82516001600160401b038111156157fe57600080fd5b8301601f8101851361580f57600080fd5b805161581d61578782615745565b8082825260208201915060208360051b85010192508783111561583f57600080fd5b6020840193505b8284101561586a5783516158598161527c565b825260209384019390910190615846565b8095505050505060208301516001600160401b0381111561588a57600080fd5b61589685828601615768565b9150509250929050565b6060808252845190820181905260009060208601906080840190835b818110156158da5783518352602093840193909201916001016158bc565b505063ffffffff861660208581019190915284820360408601528551808352918101925085019060005b8181101561592557825160030b845260209384019390920191600101615904565b5091979650505050505050565b60006020828403121561594457600080fd5b81516001600160401b0381111561595a57600080fd5b8201601f8101841361596b57600080fd5b805161597961578782615745565b8082825260208201915060208360051b85010192508683111561599b57600080fd5b6020840193505b828410156138c357835160ff811681146159bb57600080fd5b8252602093840193909101906159a256fea01575a661f581e23cccc6daf45a92dbc127cba208ffb9061c7025e0460edc34",
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
