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
	Bin: "0x61022060405234801561001157600080fd5b50604051615e8e380380615e8e833981016040819052610030916101f5565b604080518082018252601081526f43617265436c65617220436c61696d7360801b602080830191909152825180840190935260018352603160f81b908301526001600160a01b0380891660805280881660a05280871660c05280861660e052841661010052906100a1826005610163565b6101c0526100b0816006610163565b6101e0528151602080840191909120610180528151908201206101a0524661014052610140610180516101a051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b61012052505030610160526001600160a01b0316610200525061044b9350505050565b600060208351101561017f5761017883610196565b9050610190565b8161018a848261031b565b5060ff90505b92915050565b600080829050601f815111156101ca578260405163305a27a960e01b81526004016101c191906103d9565b60405180910390fd5b80516101d582610427565b179392505050565b6001600160a01b03811681146101f257600080fd5b50565b60008060008060008060c0878903121561020e57600080fd5b8651610219816101dd565b602088015190965061022a816101dd565b604088015190955061023b816101dd565b606088015190945061024c816101dd565b608088015190935061025d816101dd565b60a088015190925061026e816101dd565b809150509295509295509295565b634e487b7160e01b600052604160045260246000fd5b600181811c908216806102a657607f821691505b6020821081036102c657634e487b7160e01b600052602260045260246000fd5b50919050565b601f82111561031657806000526020600020601f840160051c810160208510156102f35750805b601f840160051c820191505b8181101561031357600081556001016102ff565b50505b505050565b81516001600160401b038111156103345761033461027c565b610348816103428454610292565b846102cc565b6020601f82116001811461037c57600083156103645750848201515b600019600385901b1c1916600184901b178455610313565b600084815260208120601f198516915b828110156103ac578785015182556020948501946001909201910161038c565b50848210156103ca5786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b602081526000825180602084015260005b8181101561040757602081860181015160408684010152016103ea565b506000604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156102c65760001960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516102005161591b6105736000396000818161063b015281816109d40152610cf201526000612f3c01526000612f0f015260006149a20152600061497a015260006148d5015260006148ff01526000614929015260008181610f4f01528181611137015281816121c70152613eb30152600081816120b70152818161233f015281816127100152613c280152600081816126a101528181612c5d01528181612d1f01528181613fe401526142f4015260006142530152600081816103fc0152818161145401528181611d000152818161201c01528181612290015281816123fb01528181613e10015281816147970152614833015261591b6000f3fe608060405234801561001057600080fd5b50600436106101375760003560e01c80638ab975b2116100b8578063c08dfc5e1161007c578063c08dfc5e146102cd578063c90fb67b146102f6578063d40a9c4f14610316578063dac82a3e1461031e578063e2b73e5914610331578063f2d93d731461034457600080fd5b80638ab975b214610261578063a729b05314610274578063abed3b2714610287578063bad517491461029a578063bd66528a146102ad57600080fd5b80632e53ccf7116100ff5780632e53ccf7146101bd5780636238cb34146101e8578063737b2066146101fb57806373cc3f101461023357806384b0196e1461024657600080fd5b806302ad18f01461013c57806303aae5e1146101515780631f5ea35f14610164578063225c2f18146101775780632d7e88721461018a575b600080fd5b61014f61014a366004614c29565b610364565b005b61014f61015f366004614c6a565b610630565b61014f610172366004614ce2565b610861565b61014f610185366004614c29565b6108f7565b6101aa610198366004614d17565b60009081526001602052604090205490565b6040519081526020015b60405180910390f35b6101d06101cb366004614d61565b6109c7565b6040516001600160401b0390911681526020016101b4565b61014f6101f6366004614d17565b610ce7565b610220610209366004614d17565b600360208190526000918252604090912054900b81565b60405160039190910b81526020016101b4565b61014f610241366004614dd4565b610e79565b61024e610ed2565b6040516101b49796959493929190614e4f565b61014f61026f366004614ee7565b610f18565b61014f610282366004614dd4565b611100565b61014f610295366004614ce2565b611359565b61014f6102a8366004614ce2565b6115e4565b6102c06102bb366004614d17565b61173b565b6040516101b49190614f95565b6101d06102db366004614d17565b6004602052600090815260409020546001600160401b031681565b6101aa610304366004614d17565b60026020526000908152604090205481565b610220601e81565b61014f61032c366004614c29565b6118a6565b6101aa61033f366004614d17565b611a6a565b61035761035236600461508c565b611abe565b6040516101b49190615121565b600061036f82611ad5565b9050600061037b611b12565b905060005b82811015610629573685858381811061039b5761039b615136565b905060600201905060006103b28260000135611b26565b90506103c18160200151611ba0565b6103fa576040518235906000805160206158fb833981519152906103ed9063448ad72360e01b90615121565b60405180910390a261061f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633dbf26c5610437836020015160a81c90565b3360106040518463ffffffff1660e01b81526004016104589392919061514c565b602060405180830381865afa158015610475573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906104999190615184565b6104c5576040518235906000805160206158fb833981519152906103ed90633b11fda960e11b90615121565b60026104d48260200151611be7565b60098111156104e5576104e5614f5d565b14806105065750600384900b61050160408401602085016151b0565b60030b125b8061052f5750610517601e856151e3565b60030b61052a60408401602085016151b0565b60030b135b1561055c576040518235906000805160206158fb833981519152906103ed9063bc60d03b60e01b90615121565b805160208201516105859190610573906002611c08565b60009182526020829052604090912055565b61059560408301602084016151b0565b82356000908152600360209081526040909120805463ffffffff191663ffffffff939093169290921790915581015160a81c63ffffffff1682357f236e4b90c912d84f4e8229a20a4965be4d8bfb5399d3b3eba69028c408cf1dc861060060408601602087016151b0565b6040805160039290920b82528087013560208301520160405180910390a35b5050600101610380565b5050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610680576040516305f5011960e21b81523360048201526024015b60405180910390fd5b600061068b83611b26565b6020810151909150600060076106a083611be7565b60098111156106b1576106b1614f5d565b14806106d6575060086106c383611be7565b60098111156106d4576106d4614f5d565b145b9050600060068560098111156106ee576106ee614f5d565b14801561071b5750600561070184611be7565b600981111561071257610712614f5d565b148061071b5750815b90506000600786600981111561073357610733614f5d565b14801561077c5750600561074685611be7565b600981111561075757610757614f5d565b148061077c5750600661076985611be7565b600981111561077a5761077a614f5d565b145b90508115801561078a575080155b156107a8576040516317be5b7b60e01b815260040160405180910390fd5b600087815260026020526040902054156107d55760405163b7ec7e4160e01b815260040160405180910390fd5b845161082090826107ef576107ea8689611c08565b610573565b6105736107fa611b12565b610804888b611c08565b9060681b63ffffffff60681b1661ffff60681b19919091161790565b867f452774ce3b1888390c15626ddbaef8315597c0214f68c4e0d000444cb4acafdf87604051610850919061520a565b60405180910390a250505050505050565b600061086c82611ad5565b9050610876614b99565b33815260005b828110156108e7573685858381811061089757610897615136565b90506020028101906108a99190615218565b90506108de81846108d9826108c661012082016101008301615239565b6108d4610120880188615256565b611c30565b611e04565b5060010161087c565b506108f181611fb5565b50505050565b600061090282611ad5565b905061090c614b99565b33815260005b82811015610629573685858381811061092d5761092d615136565b905060600201905060006109448260000135611b26565b905061095d84610958836020015160a81c90565b612153565b600061096e83836020015187612491565b90506001600160e01b03198116156109af5782600001356000805160206158fb833981519152826040516109a29190615121565b60405180910390a26109b9565b6109b983836125ba565b505050806001019050610912565b6000336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610a14576040516305f5011960e21b8152336004820152602401610677565b6000610a208435611b26565b60208101519091506005610a3382611be7565b6009811115610a4457610a44614f5d565b14158015610a6c57506006610a5882611be7565b6009811115610a6957610a69614f5d565b14155b15610a8a576040516317be5b7b60e01b815260040160405180910390fd5b610a92614b99565b6001600160a01b03851680151560208301528152610ab4816109588460a81c90565b610ac1816060015161285e565b610adb86610acf8460401c90565b64ffffffffff1661287d565b610af8576040516301c14c8d60e21b815260040160405180910390fd5b600080610b06883585612946565b9092509050610b1b60e0890160c08a0161529c565b80610b5f5750602081015160181c610b338560181c90565b610b3d91906152b9565b64ffffffffff16610b5460608a0160408b01615239565b6001600160401b0316105b15610b7d576040516308bdb48d60e01b815260040160405180910390fd5b602081015160181c64ffffffffff16610b968560181c90565b64ffffffffff16610bad60608b0160408c01615239565b610bb791906152d6565b610bc191906152d6565b9550610bd6610bd1898785612a24565b61285e565b610c05610bd1610bec60608b0160408c01615239565b6001600160401b0316886001600160401b031686612afc565b610c17610bd189868460200151612b56565b8115610c5e576000828152600260205260409020883590556009610c3e8260200151611be7565b6009811115610c4f57610c4f614f5d565b14610c5e57610c5e8882612d91565b610c6a88866008612e3f565b6001600160401b03861615610c9657610c9683610c878660881c90565b886001600160401b0316612e92565b610c9f83611fb5565b87600001357f452774ce3b1888390c15626ddbaef8315597c0214f68c4e0d000444cb4acafdf6008604051610cd4919061520a565b60405180910390a2505050505092915050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610d32576040516305f5011960e21b8152336004820152602401610677565b6000610d3d82611b26565b602081015190915060006009610d5283611be7565b6009811115610d6357610d63614f5d565b148015610d7257506080821615155b905060006003610d8184611be7565b6009811115610d9257610d92614f5d565b1480610db757506004610da484611be7565b6009811115610db557610db5614f5d565b145b80610dbf5750815b9050801580610dd057506020831615155b15610dee576040516317be5b7b60e01b815260040160405180910390fd5b60008581526002602052604090205415610e1b5760405163b7ec7e4160e01b815260040160405180910390fd5b8351610e39906105736020610e31876005611c08565b9060ff161790565b847f452774ce3b1888390c15626ddbaef8315597c0214f68c4e0d000444cb4acafdf6005604051610e6a919061520a565b60405180910390a25050505050565b6000610e8482611ad5565b9050610e8e614b99565b6001602082015233815260005b828110156108e757610eca858583818110610eb857610eb8615136565b9050610100020183600060e01b611e04565b600101610e9b565b600060608060008060006060610ee6612f08565b610eee612f35565b60408051600080825260208201909252600f60f81b9b939a50919850469750309650945092509050565b6000610f2382611ad5565b604051634f4f233360e11b81526514d55093525560d21b60048201529091506000906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639e9e466690602401602060405180830381865afa158015610f96573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610fba9190615184565b9050610fe660408051608081018252600080825260208201819052918101829052606081019190915290565b60005b838110156110f8573686868381811061100457611004615136565b9050610140020160000190506000604051806040016040528089898681811061102f5761102f615136565b905061014002016101000135815260200189898681811061105257611052615136565b9050610140020161012001358152509050600085611079576110748383612f62565b611082565b6313d0ff5960e31b5b90506001600160e01b031981166000036110af576110ac83836110a4866130ae565b6000896131d1565b90505b6001600160e01b03198116156110ea5782600001356000805160206158fb833981519152826040516110e19190615121565b60405180910390a25b505050806001019050610fe9565b505050505050565b600061110b82611ad5565b604051634f4f233360e11b81526514d55093525560d21b60048201529091506000906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639e9e466690602401602060405180830381865afa15801561117e573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906111a29190615184565b90506111ce60408051608081018252600080825260208201819052918101829052606081019190915290565b604080518082019091526000808252602082015260005b848110156113505760006111fa82600161530b565b90505b858110801561126b575087878381811061121957611219615136565b9050610100020160200160208101906112329190615330565b63ffffffff1688888381811061124a5761124a615136565b9050610100020160200160208101906112639190615330565b63ffffffff16145b15611280576112798161534d565b90506111fd565b600061129661129183858b8d615366565b6133ee565b9050825b82811015611345576000876112de576112d98b8b848181106112be576112be615136565b90506101000201878588866112d39190615394565b8b6131d1565b6112e7565b6313d0ff5960e31b5b90506001600160e01b031981161561133c578a8a8381811061130b5761130b615136565b90506101000201600001356000805160206158fb833981519152826040516113339190615121565b60405180910390a25b5060010161129a565b5081925050506111e5565b50505050505050565b600061136482611ad5565b90506000611370611b12565b905060005b828110156106295760006113a086868481811061139457611394615136565b90506020020135611b26565b60200151905060026113b182611be7565b60098111156113c2576113c2614f5d565b14158061140357508260030b600360008888868181106113e4576113e4615136565b602090810292909201358352508101919091526040016000205460030b125b156114525785858381811061141a5761141a615136565b905060200201356000805160206158fb83398151915263bc60d03b60e01b6040516114459190615121565b60405180910390a26115db565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633dbf26c561148b8360a81c90565b3360106040518463ffffffff1660e01b81526004016114ac9392919061514c565b602060405180830381865afa1580156114c9573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906114ed9190615184565b61152e5785858381811061150357611503615136565b905060200201356000805160206158fb833981519152637623fb5260e01b6040516114459190615121565b6115396001846153a7565b6003600088888681811061154f5761154f615136565b90506020020135815260200190815260200160002060006101000a81548163ffffffff021916908360030b63ffffffff16021790555061158f8160a81c90565b63ffffffff168686848181106115a7576115a7615136565b905060200201357f72ea6a40878bdd9b2172e3aa9b24e7282550e9af6efcb7c09291885c1ed1bbca60405160405180910390a35b50600101611375565b60006115ef82611ad5565b905061161b60408051608081018252600080825260208201819052918101829052606081019190915290565b60005b8281101561062957600061163d86868481811061139457611394615136565b9050600061166887878581811061165657611656615136565b905060200201358360200151866135eb565b90506001600160e01b03198116156116bd5786868481811061168c5761168c615136565b905060200201356000805160206158fb833981519152826040516116b09190615121565b60405180910390a2611731565b815160208301516116d19190604017610573565b602082015163ffffffff608882901c169060a81c63ffffffff168888868181106116fd576116fd615136565b905060200201357f517899d7761cf8ec52633bc229295769c5e757d976dece79a4c19c40909bff2560405160405180910390a45b505060010161161e565b6040805161014081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290529061179583611b26565b90506000816020015190506040518061014001604052806117b68360a81c90565b63ffffffff1681526020016117cb8360881c90565b63ffffffff1681526020016117e08360781c90565b61ffff1660030b81526020016117f68360681c90565b61ffff1660030b815260200161180c8360401c90565b64ffffffffff1681526020016118228360181c90565b64ffffffffff1681526020016118388360081c90565b60ff16815260200161184983611be7565b600981111561185a5761185a614f5d565b81526020018260ff168152602001600061187384611be7565b600981111561188457611884614f5d565b1415801561189a575063ffffffff198616845114155b15159052949350505050565b60006118b182611ad5565b90506118bb614b99565b6001602082015233815260005b828110156108e757368585838181106118e3576118e3615136565b905060600201905060006118fa8260000135611b26565b60200151905061190e846109588360a81c90565b600061191b8383876136a8565b90506001600160e01b031981161561195c5782600001356000805160206158fb8339815191528260405161194f9190615121565b60405180910390a2611a5c565b61196c6040840160208501615239565b8335600090815260046020526040812080549091906119959084906001600160401b03166153ce565b92506101000a8154816001600160401b0302191690836001600160401b031602179055506119e5856119c78460881c90565b6119d76040870160208801615239565b6001600160401b0316612e92565b6119ef8260881c90565b63ffffffff166119ff8360a81c90565b63ffffffff1684357fa2e60809994d3d220833006f3a2d3db2a4adeb5396b10b145f032df579944484611a386040880160208901615239565b604080516001600160401b0390921682528089013560208301520160405180910390a45b5050508060010190506118c8565b63ffffffff19811660008181526020819052604081205490919082611a8e82611be7565b6009811115611a9f57611a9f614f5d565b14611ab357611aae828261379c565b611ab6565b60005b949350505050565b6000611acc85858585611c30565b95945050505050565b6000811580611ae557506103e882115b15611b0e57604051631cbea66f60e11b8152600481018390526103e86024820152604401610677565b5090565b6000611b2162015180426153ed565b905090565b6040805180820182526000602080830182815263ffffffff19861680855283529082905292902054918290529063ffffffff83169060e01c63ffffffff1603611b6e57919050565b8181528163ffffffff1615611b93578051600090815260208190526040902054611b96565b60005b6020820152919050565b600080611bac83611be7565b90506001816009811115611bc257611bc2614f5d565b1480611be0575060025b816009811115611bde57611bde614f5d565b145b9392505050565b6000601082901c60ff166009811115611c0257611c02614f5d565b92915050565b60006010826009811115611c1e57611c1e614f5d565b62ff0000198516911b17905092915050565b6000836001600160401b0316421115611c515750634aad99a560e11b611ab6565b6000611cf27f27708b1500e0cfa44c4f95ab2b9f75769c26a0e279815ac3950efb174b0f1bb78735611c8960408a0160208b01615239565b611c9960608b0160408c01615239565b6040805160208101959095528401929092526001600160401b039081166060840152908116608083015260a0808a013590830152871660c082015260e001604051602081830303815290604052805190602001206137b8565b905060006001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166323b7ec3b611d3c611d328a35611b26565b6020015160a81c90565b6040516001600160e01b031960e084901b16815263ffffffff919091166004820152602401602060405180830381865afa158015611d7e573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611da2919061540f565b9050611de5818387878080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152506137e592505050565b611df657633d3ab6c960e21b611df9565b60005b979650505050505050565b6000611e108435611b26565b60408051808201909152600080825260208201529091506001611e37836020015160081c90565b60ff161115611e5d578435600090815260016020526040902054611e5a90611b26565b90505b611e6f84610958846020015160a81c90565b6001600160e01b03198316600003611e9457611e9185838360200151876138af565b92505b6001600160e01b03198316158015611eb95750611eb760e0860160c0870161529c565b155b15611ed457611ed18583602001518360200151612b56565b92505b6001600160e01b0319831615611f135784600001356000805160206158fb83398151915284604051611f069190615121565b60405180910390a2610629565b611f2360e0860160c0870161529c565b15611f3757611f328583613b0e565b610629565b6001611f47836020015160081c90565b60ff161115611f5a57611f5a8582612d91565b611f6685836003612e3f565b611fa785600001358360200151611f81846020015160181c90565b64ffffffffff16611f9860608a0160408b01615239565b6001600160401b031688613c15565b610629858360200151613d0f565b6101008101516000819003611fc8575050565b600061010083015260208201511561207b576040828101518351915163093ffcdf60e31b815263ffffffff90911660048201526001600160a01b0391821660248201526001600160401b03831660448201527f0000000000000000000000000000000000000000000000000000000000000000909116906349ffe6f890606401600060405180830381600087803b15801561206257600080fd5b505af1158015612076573d6000803e3d6000fd5b505050505b60408083015160e08401519151633515edb360e21b815263ffffffff918216600482015291166024820152604481018290526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d457b6cc906064016020604051808303816000875af1158015612100573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906121249190615184565b61214f576040808301519051631824a86b60e11b815263ffffffff9091166004820152602401610677565b5050565b8063ffffffff16826040015163ffffffff160361216e575050565b61217782611fb5565b81518161218381613deb565b6001600160e01b0319166060850181905263ffffffff909116604085015215801561223a5750604051634f4f233360e11b815265534554544c4560d01b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa158015612216573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061223a9190615184565b1561224d576313d0ff5960e31b60608401525b60608301516001600160e01b0319161561226657505050565b6001600160a01b0381161580159061230d5750604051633dbf26c560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633dbf26c5906122ca908590859060029060040161514c565b602060405180830381865afa1580156122e7573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061230b9190615184565b155b156123245750506305b9433360e01b606090910152565b604051631f96151760e11b815263ffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633f2c2a2e90602401602060405180830381865afa15801561238e573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906123b2919061542c565b608084015260001960c0840181905260a084015260208301511561248c5760405163e3d1d20d60e01b815263ffffffff831660048201526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063e3d1d20d90604401606060405180830381865afa158015612442573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906124669190615455565b6001600160401b0390811660c08701521660a08501526001600160e01b03191660608401525b505050565b8235600090815260026020526040812054156124b5575063b7ec7e4160e01b611be0565b6040831615156000601885901c64ffffffffff16158015906124f1575060086124dd86611be7565b60098111156124ee576124ee614f5d565b14155b9050818015612504575061250485611ba0565b158015612527575061251585613f3f565b8015612525575081806125255750805b155b1561253e57506317be5b7b60e01b9150611be09050565b60608401516001600160e01b0319161561255f575050506060810151611be0565b6000600886161515801561258257506125788660181c90565b64ffffffffff1615155b905080801561259c575061259a876040013587613fa7565b155b6125a7576000611df9565b638b5fdea760e01b979650505050505050565b602081015160006125cb8260181c90565b90506125d682611ba0565b80156125ee575060016125e98360081c90565b60ff16115b15612612578335600090815260016020908152604080832054835260029091528120555b604082166126305761262d6020608084175b9060ff16191690565b91505b825161266690610573612641611b12565b6108046000612651886009611c08565b67ffffffffff000000191660189190911b1790565b64ffffffffff8116156127dd57600882161561270657604080516213683d60eb1b815290850135600482015264ffffffffff821660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b41e80090604401600060405180830381600087803b1580156126ed57600080fd5b505af1158015612701573d6000803e3d6000fd5b505050505b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663d45cefc985356127418560a81c90565b61274b8660881c90565b856080881661275b57600061275e565b601e5b6040516001600160e01b031960e088901b168152600481019590955263ffffffff938416602486015291909216604484015264ffffffffff909116606483015261ffff16608482015260a401600060405180830381600087803b1580156127c457600080fd5b505af11580156127d8573d6000803e3d6000fd5b505050505b6127e78260881c90565b63ffffffff166127f78360a81c90565b63ffffffff1685357fb4704ba966c1d974bd740860b98946cd4ac3c37452ad3a5256acc9245c518fa8846000876040805164ffffffffff909416845260208481019390935260ff90911690830152890135606082015260800160405180910390a450505050565b6001600160e01b031981166000036128735750565b8060005260046000fd5b60008161289060a0850160808601615239565b6001600160401b03166128a96080860160608701615239565b6001600160401b03166128c26060870160408801615239565b6001600160401b03166128d5919061530b565b6128df919061530b565b14801561291c57506128f76040840160208501615239565b6001600160401b03166129106060850160408601615239565b6001600160401b031611155b8015611be05750816129346040850160208601615239565b6001600160401b031611159392505050565b60408051808201909152600080825260208201819052906129678360081c90565b60ff1660011480612979575060108316155b612a1d57600084815260016020526040902054915061299782611b26565b600083815260026020526040902054909150156129c75760405163b7ec7e4160e01b815260040160405180910390fd5b6129d48160200151613f3f565b1580156129ff575060096129eb8260200151611be7565b60098111156129fc576129fc614f5d565b14155b15612a1d576040516317be5b7b60e01b815260040160405180910390fd5b9250929050565b60208201516000906001811615612a4557506301a47c3960e61b9050611be0565b6002811615612a5e5750631bba588160e01b9050611be0565b6008811615158015612a7b5750612a798560e0013582613fa7565b155b15612a905750638b5fdea760e01b9050611be0565b8351853563ffffffff1916908114612af057600081815260208190526040902054612aba816140a6565b158015612ad65750612ad4612acf838361379c565b861490565b155b15612aee57506306ca7a9d60e21b9250611be0915050565b505b50600095945050505050565b60008160a00151841115612b185750633419697560e21b611be0565b8160c00151831115612b32575063515d4b1560e11b611be0565b8160800151831115612b4c575063326a9fb360e21b611be0565b5060009392505050565b60008060088416612b68576000612b93565b612b728460181c90565b64ffffffffff16612b896060870160408801615239565b612b9391906152d6565b9050600060088416612ba6576000612bb0565b612bb08460181c90565b64ffffffffff16905060008115612c22575085356000908152600160208190526040909120015460e08701358103612c22576000826001600160401b0316846001600160401b031610612c035782612c05565b835b9050612c1181856152d6565b612c1b82856152d6565b9094509250505b6001600160401b03831615801590612cd4575060405163b87a8ecd60e01b815260e088013560048201526001600160401b03841660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b87a8ecd906044016020604051808303816000875af1158015612cae573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612cd29190615184565b155b15612cec575063232c3e4760e01b9250611be0915050565b6001600160401b03821615612d84576040516213683d60eb1b8152600481018290526001600160401b03831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b41e80090604401600060405180830381600087803b158015612d6b57600080fd5b505af1158015612d7f573d6000803e3d6000fd5b505050505b5060009695505050505050565b6020810151612da08160881c90565b63ffffffff16612db08260a81c90565b843560009081526001602052604090205463ffffffff91909116907fb4704ba966c1d974bd740860b98946cd4ac3c37452ad3a5256acc9245c518fa8612df68560181c90565b6040805164ffffffffff9290921682528835602083015260ff87168282015260a08901356060830152519081900360800190a4815161248c906105736000612651856009611c08565b612e8260d4612624612e4f611b12565b610804612e626060890160408a01615239565b6001600160401b0316612651878960200151611c0890919063ffffffff16565b602083015261248c833583614119565b8163ffffffff168360e0015163ffffffff1614612ebf57612eb283611fb5565b63ffffffff821660e08401525b808361010001818151612ed2919061530b565b905250608083018051829190612ee9908390615394565b90525060c083018051829190612f00908390615394565b905250505050565b6060611b217f0000000000000000000000000000000000000000000000000000000000000000600561416d565b6060611b217f0000000000000000000000000000000000000000000000000000000000000000600661416d565b600080612f728360000151611b26565b60209081015184516000908152600290925260409091205490915015612fa2575063b7ec7e4160e01b9050611c02565b612fab81613f3f565b1580612fdb5750612fc26040850160208601615330565b63ffffffff16612fd28260a81c90565b63ffffffff1614155b8061300a5750612ff16060850160408601615330565b63ffffffff166130018260881c90565b63ffffffff1614155b1561301f57506317be5b7b60e01b9050611c02565b600161302b8260081c90565b60ff1611801561303d57506010811615155b1561305257506317be5b7b60e01b9050611c02565b60ff61305e8260081c90565b60ff160361307657506313d671d760e21b9050611c02565b60088116151580156130935750613091836020015182613fa7565b155b61309e576000611ab6565b638b5fdea760e01b949350505050565b6130d260405180606001604052806060815260200160608152602001606081525090565b604080516001808252818301909252600091602080830190803683375050604080516001808252818301909252929350600092915060208083019080368337505060408051600180825281830190925292935060009291506020808301908036833701905050905060608501356080860135613155610100880160e089016151b0565b8560008151811061316857613168615136565b602002602001018560008151811061318257613182615136565b602002602001018560008151811061319c5761319c615136565b60039490940b60209485029190910184015292909252919052611acc906131c99060408801908801615330565b848484614218565b60006131dd868361437f565b90506001600160e01b03198116600003611acc57600080606088013581036132085760019150613260565b855180518690811061321c5761321c615136565b60200260200101511561324e578560200151858151811061323f5761323f615136565b60200260200101519050613260565b506330fa0d3960e01b9150611acc9050565b60018660400151868151811061327857613278615136565b60200260200101511660ff16600003613296576002821791506132c8565b6002866040015186815181106132ae576132ae615136565b60200260200101511660ff166000146132c8576008821791505b8651156000816132fc576132ec6132e28a60000151611b26565b6020015160081c90565b6132f79060016154af565b6132ff565b60015b9050600061331a8b356133138d888661455d565b8c51614606565b9050806133365750631b5e0ffb60e31b9450611acc9350505050565b6133418b82866146c6565b826133e05789600160008d60000135815260200190815260200160002060008201518160000155602082015181600101559050508a60000135600260008c6000015181526020019081526020016000208190555089600001518b600001357f16eaabe8454330e17d8a150668426d17370d83ba30122a664460a34c24ecd52d846040516133d7919060ff91909116815260200190565b60405180910390a35b505050505095945050505050565b61341260405180606001604052806060815260200160608152602001606081525090565b816000816001600160401b0381111561342d5761342d6152f5565b604051908082528060200260200182016040528015613456578160200160208202803683370190505b5090506000826001600160401b03811115613473576134736152f5565b60405190808252806020026020018201604052801561349c578160200160208202803683370190505b5090506000836001600160401b038111156134b9576134b96152f5565b6040519080825280602002602001820160405280156134e2578160200160208202803683370190505b50905060005b848110156135bb5787878281811061350257613502615136565b905061010002016060013588888381811061351f5761351f615136565b905061010002016080013589898481811061353c5761353c615136565b9050610100020160e001602081019061355591906151b0565b86848151811061356757613567615136565b6020026020010186858151811061358057613580615136565b6020026020010186868151811061359957613599615136565b60039490940b60209485029190910190930192909252919052526001016134e8565b50611df9878760008181106135d2576135d2615136565b9050610100020160200160208101906131c99190615330565b6000838152600260205260408120541561360d575063b7ec7e4160e01b611be0565b61361683611ba0565b80613625575061362583613f3f565b158061363357506040831615155b1561364657506317be5b7b60e01b611be0565b6136508360881c90565b63ffffffff16826040015163ffffffff161461369d576136708360881c90565b61368261367d8560881c90565b614772565b6001600160e01b031916606084015263ffffffff1660408301525b506060015192915050565b60006136b383613f3f565b6136c557506317be5b7b60e01b611be0565b60608201516001600160e01b031916156136e457506060810151611be0565b6136f46040850160208601615239565b6001600160401b0316158061374e575061370e8360181c90565b64ffffffffff166137256040860160208701615239565b853560009081526004602052604090205461374c916001600160401b03908116911661530b565b115b156137615750634aafc24b60e01b611be0565b611ab66137746040860160208701615239565b6001600160401b031661378d6040870160208801615239565b6001600160401b031684612afc565b60006137a88260e01c90565b63ffffffff168317905092915050565b6000611c026137c56148c8565b8360405161190160f01b8152600281019290925260228201526042902090565b6000836001600160a01b03163b6000036138475760008061380685856149f3565b509092509050600081600381111561382057613820614f5d565b14801561383e5750856001600160a01b0316826001600160a01b0316145b92505050611be0565b6000838360405160240161385c9291906154c8565b60408051601f19818403018152919052602080820180516001600160e01b0316630b135d3f60e11b90811782528351939450926000918962030d40fa600051601f3d119190911691141695945050505050565b60208301516000906138c081611ba0565b6138d4575063448ad72360e01b9050611ab6565b60608301516001600160e01b031916156138f45750506060810151611ab6565b61390286610acf8360401c90565b61391657506301c14c8d60e21b9050611ab6565b61392660e0870160c0880161529c565b156139615761393b6060870160408801615239565b6001600160401b0316156139565763686cb22d60e01b613959565b60005b915050611ab6565b604081161561397a575063448ad72360e01b9050611ab6565b826020015180156139a45750600261399182611be7565b60098111156139a2576139a2614f5d565b145b80156139cf57508535600090815260036020819052604090912054900b6139c9611b12565b60030b13155b156139e45750638fe2f35f60e01b9050611ab6565b6008841615158015613a125750853560009081526001602081905260409091200154613a109085613fa7565b155b15613a275750638b5fdea760e01b9050611ab6565b6000613a5f87876001613a3a8660081c90565b60ff1611613a49576000612a24565b8935600090815260016020526040902054612a24565b90506001600160e01b03198116600003613b0457613aff613a866060890160408a01615239565b6001600160401b0316613a998760181c90565b64ffffffffff16613ab060608b0160408c01615239565b6001600160401b031611613ac5576000613af0565b613acf8760181c90565b64ffffffffff16613ae660608b0160408c01615239565b613af091906152d6565b6001600160401b031686612afc565b611df9565b9695505050505050565b60208101516001613b1f8260081c90565b60ff161115613b47578235600090815260016020908152604080832054835260029091528120555b8151613b6890610573613b58611b12565b6108046010610e31876004611c08565b613b728160881c90565b63ffffffff16613b828260a81c90565b63ffffffff1684357f4855089cb1420cedfc438eab683c89887adf1dd1c2df3fea2b7f41acb24a2582613bb58560401c90565b613bc56080890160608a01615239565b613bd560a08a0160808b01615239565b6040805164ffffffffff90941684526001600160401b03928316602085015291169082015260a088013560608201526080015b60405180910390a4505050565b82821015613cea57613c2681611fb5565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d45cefc986613c608760a81c90565b613c6a8860881c90565b613c748789615394565b6040516001600160e01b031960e087901b168152600481019490945263ffffffff92831660248501529116604483015260648201526000608482015260a401600060405180830381600087803b158015613ccd57600080fd5b505af1158015613ce1573d6000803e3d6000fd5b50505050610629565b828211156106295761062981613d008660881c90565b613d0a8686615394565b612e92565b613d198160881c90565b63ffffffff16613d298260a81c90565b63ffffffff1683357f487e77d0f561c429c6161e6d64bd4a9e18825ec1361d939ee4cc1a2d47a35080613d5c8560401c90565b613d6c6040880160208901615239565b613d7c6060890160408a01615239565b613d8c60808a0160608b01615239565b613d9c60a08b0160808c01615239565b6040805164ffffffffff90961686526001600160401b039485166020870152928416928501929092528216606084015216608082015260a0808801359082015260c00160405180910390a45050565b60405163139c7bed60e01b815263ffffffff82166004820152600160248201526000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063139c7bed90604401602060405180830381865afa158015613e5f573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190613e839190615184565b613e985750600162074c6160e11b0319919050565b604051634f4f233360e11b815263ffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa158015613f02573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190613f269190615184565b613f31576000611c02565b6313d0ff5960e31b92915050565b600080613f4b83611be7565b90506003816009811115613f6157613f61614f5d565b1480613f7e57506004816009811115613f7c57613f7c614f5d565b145b80613f9a57506007816009811115613f9857613f98614f5d565b145b80611be057506008611bcc565b6000613fb38260c81c90565b62ffffff168362ffffff1614613fcb57506000611c02565b60405163461f028160e11b8152600481018490526000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638c3e05029060240160c060405180830381865afa158015614033573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906140579190615544565b90506140638360a81c90565b63ffffffff16816000015163ffffffff16148015611ab657506140868360181c90565b64ffffffffff168160a001516001600160401b0316101591505092915050565b6000806140b283611be7565b905060098160098111156140c8576140c8614f5d565b036140d65750600192915050565b60048160098111156140ea576140ea614f5d565b14806141075750600781600981111561410557614105614f5d565b145b8015611be05750609083161515611be0565b805163ffffffff19831690811461415657600081815260208190526040902054614144908290614a40565b81516000908152602081905260408120555b602091820151600091825291819052604090205550565b606060ff83146141875761418083614a63565b9050611c02565b818054614193906155d4565b80601f01602080910402602001604051908101604052809291908181526020018280546141bf906155d4565b801561420c5780601f106141e15761010080835404028352916020019161420c565b820191906000526020600020905b8154815290600101906020018083116141ef57829003601f168201915b50505050509050611c02565b61423c60405180606001604052806060815260200160608152602001606081525090565b60405163a0f1b07f60e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a0f1b07f90614291908790899060089061011490600401615608565b600060405180830381865afa1580156142ae573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f191682016040526142d69190810190615703565b60208301528152604051636081765760e11b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c102ecae9061432d908690899087906004016157ce565b600060405180830381865afa15801561434a573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f191682016040526143729190810190615860565b6040820152949350505050565b6000823563ffffffff16158061439b575063ffffffff19833516155b156143ae5750633b4f091f60e21b611c02565b64ffffffffff6143c460e0850160c08601615239565b6001600160401b031611156143e15750630625040160e01b611c02565b60006143f4610100850160e086016151b0565b60030b1280614417575061ffff614412610100850160e086016151b0565b60030b135b1561442a57506399df2f4160e01b611c02565b61443a6060840160408501615330565b63ffffffff16826040015163ffffffff1614158061446b57506144636060840160408501615330565b63ffffffff16155b156144ae576144806060840160408501615330565b61449361367d6060860160408701615330565b6001600160e01b031916606084015263ffffffff1660408301525b60608201516001600160e01b031916156144cd57506060810151611c02565b6144dd6040840160208501615330565b63ffffffff16826000015163ffffffff1614158061450e57506145066040840160208501615330565b63ffffffff16155b15614553576145236040840160208501615330565b61453b6145366040860160208701615330565b613deb565b6001600160e01b031916602084015263ffffffff1682525b5060200151919050565b600062010000600883901b61ff001660ff851617176078614585610100870160e088016151b0565b63ffffffff16901b604061459f60e0880160c08901615239565b6001600160401b0316901b171760a86145be6040870160208801615330565b63ffffffff16901b60886145d86060880160408901615330565b63ffffffff16901b171760e0853563ffffffff16901b60c8608087013562ffffff16901b1717949350505050565b63ffffffff19831660008181526020819052604081205490919080156146ac57856146318660e01c90565b63ffffffff166146418360e01c90565b63ffffffff161480614660575060008181526020819052604090205415155b156146715760009350505050611be0565b61467a826140a6565b1561468e576146898383614a40565b6146aa565b61469b612acf848461379c565b6146a6576004861795505b8092505b505b506000908152602081905260409020839055509092915050565b6146d66060840160408501615330565b63ffffffff166146ec6040850160208601615330565b63ffffffff1684357f565dabd8717341506f710abcbe8f1d2cbd268225a6b1ae2f21842a039426a20861472560e0880160c08901615239565b614736610100890160e08a016151b0565b604080516001600160401b03909316835260039190910b602083015260ff88169082015260a08089013560608301526080820187905201613c08565b60405163139c7bed60e01b815263ffffffff82166004820152600260248201526000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063139c7bed90604401602060405180830381865afa1580156147e6573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061480a9190615184565b61481c57506301c75c2b60e61b919050565b604051633dbf26c560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633dbf26c59061486d908590339060019060040161514c565b602060405180830381865afa15801561488a573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906148ae9190615184565b6148c057506331511a2160e21b919050565b506000919050565b6000306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561492157507f000000000000000000000000000000000000000000000000000000000000000046145b1561494b57507f000000000000000000000000000000000000000000000000000000000000000090565b611b21604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b60008060008351604103614a2d5760208401516040850151606086015160001a614a1f88828585614aa2565b955095509550505050614a39565b50508151600091506002905b9250925092565b80600080614a4e858561379c565b81526020810191909152604001600020555050565b60606000614a7083614b71565b604080516020808252818301909252919250600091906020820181803683375050509182525060208101929092525090565b600080807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115614add5750600091506003905082614b67565b604080516000808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614b31573d6000803e3d6000fd5b5050604051601f1901519150506001600160a01b038116614b5d57506000925060019150829050614b67565b9250600091508190505b9450945094915050565b600060ff8216601f811115611c0257604051632cd44ac360e21b815260040160405180910390fd5b6040805161012081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915290565b60008083601f840112614bf757600080fd5b5081356001600160401b03811115614c0e57600080fd5b602083019150836020606083028501011115612a1d57600080fd5b60008060208385031215614c3c57600080fd5b82356001600160401b03811115614c5257600080fd5b614c5e85828601614be5565b90969095509350505050565b60008060408385031215614c7d57600080fd5b823591506020830135600a8110614c9357600080fd5b809150509250929050565b60008083601f840112614cb057600080fd5b5081356001600160401b03811115614cc757600080fd5b6020830191508360208260051b8501011115612a1d57600080fd5b60008060208385031215614cf557600080fd5b82356001600160401b03811115614d0b57600080fd5b614c5e85828601614c9e565b600060208284031215614d2957600080fd5b5035919050565b60006101008284031215614d4357600080fd5b50919050565b6001600160a01b0381168114614d5e57600080fd5b50565b6000806101208385031215614d7557600080fd5b614d7f8484614d30565b9150610100830135614c9381614d49565b60008083601f840112614da257600080fd5b5081356001600160401b03811115614db957600080fd5b6020830191508360208260081b8501011115612a1d57600080fd5b60008060208385031215614de757600080fd5b82356001600160401b03811115614dfd57600080fd5b614c5e85828601614d90565b6000815180845260005b81811015614e2f57602081850181015186830182015201614e13565b506000602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201526000614e6e60e0830189614e09565b8281036040840152614e808189614e09565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501528451808252602080870193509091019060005b81811015614ed6578351835260209384019390920191600101614eb8565b50909b9a5050505050505050505050565b60008060208385031215614efa57600080fd5b82356001600160401b03811115614f1057600080fd5b8301601f81018513614f2157600080fd5b80356001600160401b03811115614f3757600080fd5b85602061014083028401011115614f4d57600080fd5b6020919091019590945092505050565b634e487b7160e01b600052602160045260246000fd5b600a8110614f9157634e487b7160e01b600052602160045260246000fd5b9052565b815163ffffffff16815261014081016020830151614fbb602084018263ffffffff169052565b506040830151614fd0604084018260030b9052565b506060830151614fe5606084018260030b9052565b50608083015161500060808401826001600160401b03169052565b5060a083015161501b60a08401826001600160401b03169052565b5060c083015161503060c084018260ff169052565b5060e083015161504360e0840182614f73565b5061010083015161505a61010084018260ff169052565b5061012083015161507061012084018215159052565b5092915050565b6001600160401b0381168114614d5e57600080fd5b60008060008061014085870312156150a357600080fd5b6150ad8686614d30565b93506101008501356150be81615077565b92506101208501356001600160401b038111156150da57600080fd5b8501601f810187136150eb57600080fd5b80356001600160401b0381111561510157600080fd5b87602082840101111561511357600080fd5b949793965060200194505050565b6001600160e01b031991909116815260200190565b634e487b7160e01b600052603260045260246000fd5b63ffffffff9390931683526001600160a01b0391909116602083015260ff16604082015260600190565b8015158114614d5e57600080fd5b60006020828403121561519657600080fd5b8151611be081615176565b8060030b8114614d5e57600080fd5b6000602082840312156151c257600080fd5b8135611be0816151a1565b634e487b7160e01b600052601160045260246000fd5b600381810b9083900b01637fffffff8113637fffffff1982121715611c0257611c026151cd565b60208101611c028284614f73565b6000823561013e1983360301811261522f57600080fd5b9190910192915050565b60006020828403121561524b57600080fd5b8135611be081615077565b6000808335601e1984360301811261526d57600080fd5b8301803591506001600160401b0382111561528757600080fd5b602001915036819003821315612a1d57600080fd5b6000602082840312156152ae57600080fd5b8135611be081615176565b64ffffffffff8181168382160190811115611c0257611c026151cd565b6001600160401b038281168282160390811115611c0257611c026151cd565b634e487b7160e01b600052604160045260246000fd5b80820180821115611c0257611c026151cd565b63ffffffff81168114614d5e57600080fd5b60006020828403121561534257600080fd5b8135611be08161531e565b60006001820161535f5761535f6151cd565b5060010190565b6000808585111561537657600080fd5b8386111561538357600080fd5b5050600883901b0193919092039150565b81810381811115611c0257611c026151cd565b600382810b9082900b03637fffffff198112637fffffff82131715611c0257611c026151cd565b6001600160401b038181168382160190811115611c0257611c026151cd565b60008261540a57634e487b7160e01b600052601260045260246000fd5b500490565b60006020828403121561542157600080fd5b8151611be081614d49565b60006020828403121561543e57600080fd5b5051919050565b805161545081615077565b919050565b60008060006060848603121561546a57600080fd5b83516001600160e01b03198116811461548257600080fd5b602085015190935061549381615077565b60408501519092506154a481615077565b809150509250925092565b60ff8181168382160190811115611c0257611c026151cd565b828152604060208201526000611ab66040830184614e09565b60405160c081016001600160401b0381118282101715615503576155036152f5565b60405290565b604051601f8201601f191681016001600160401b0381118282101715615531576155316152f5565b604052919050565b8051615450816151a1565b600060c082840312801561555757600080fd5b506155606154e1565b825161556b8161531e565b8152602083015161ffff8116811461558257600080fd5b60208201526040830151615595816151a1565b60408201526155a660608401615539565b60608201526155b760808401615445565b60808201526155c860a08401615445565b60a08201529392505050565b600181811c908216806155e857607f821691505b602082108103614d4357634e487b7160e01b600052602260045260246000fd5b60808082528551908201819052600090602087019060a0840190835b81811015615642578351835260209384019390920191600101615624565b505063ffffffff9687166020850152949095166040830152506001600160401b039190911660609091015292915050565b60006001600160401b0382111561568c5761568c6152f5565b5060051b60200190565b600082601f8301126156a757600080fd5b81516156ba6156b582615673565b615509565b8082825260208201915060208360051b8601019250858311156156dc57600080fd5b602085015b838110156156f95780518352602092830192016156e1565b5095945050505050565b6000806040838503121561571657600080fd5b82516001600160401b0381111561572c57600080fd5b8301601f8101851361573d57600080fd5b805161574b6156b582615673565b8082825260208201915060208360051b85010192508783111561576d57600080fd5b6020840193505b8284101561579857835161578781615176565b825260209384019390910190615774565b8095505050505060208301516001600160401b038111156157b857600080fd5b6157c485828601615696565b9150509250929050565b6060808252845190820181905260009060208601906080840190835b818110156158085783518352602093840193909201916001016157ea565b505063ffffffff861660208581019190915284820360408601528551808352918101925085019060005b8181101561585357825160030b845260209384019390920191600101615832565b5091979650505050505050565b60006020828403121561587257600080fd5b81516001600160401b0381111561588857600080fd5b8201601f8101841361589957600080fd5b80516158a76156b582615673565b8082825260208201915060208360051b8501019250868311156158c957600080fd5b6020840193505b82841015613b0457835160ff811681146158e957600080fd5b8252602093840193909101906158d056fea01575a661f581e23cccc6daf45a92dbc127cba208ffb9061c7025e0460edc34",
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
