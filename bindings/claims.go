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
	Bin: "0x61022060405234801561001157600080fd5b50604051615f5b380380615f5b833981016040819052610030916101f5565b604080518082018252601081526f43617265436c65617220436c61696d7360801b602080830191909152825180840190935260018352603160f81b908301526001600160a01b0380891660805280881660a05280871660c05280861660e052841661010052906100a1826005610163565b6101c0526100b0816006610163565b6101e0528151602080840191909120610180528151908201206101a0524661014052610140610180516101a051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b61012052505030610160526001600160a01b0316610200525061044b9350505050565b600060208351101561017f5761017883610196565b9050610190565b8161018a848261031b565b5060ff90505b92915050565b600080829050601f815111156101ca578260405163305a27a960e01b81526004016101c191906103d9565b60405180910390fd5b80516101d582610427565b179392505050565b6001600160a01b03811681146101f257600080fd5b50565b60008060008060008060c0878903121561020e57600080fd5b8651610219816101dd565b602088015190965061022a816101dd565b604088015190955061023b816101dd565b606088015190945061024c816101dd565b608088015190935061025d816101dd565b60a088015190925061026e816101dd565b809150509295509295509295565b634e487b7160e01b600052604160045260246000fd5b600181811c908216806102a657607f821691505b6020821081036102c657634e487b7160e01b600052602260045260246000fd5b50919050565b601f82111561031657806000526020600020601f840160051c810160208510156102f35750805b601f840160051c820191505b8181101561031357600081556001016102ff565b50505b505050565b81516001600160401b038111156103345761033461027c565b610348816103428454610292565b846102cc565b6020601f82116001811461037c57600083156103645750848201515b600019600385901b1c1916600184901b178455610313565b600084815260208120601f198516915b828110156103ac578785015182556020948501946001909201910161038c565b50848210156103ca5786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b602081526000825180602084015260005b8181101561040757602081860181015160408684010152016103ea565b506000604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156102c65760001960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516159e86105736000396000818161063b015281816109d40152610db701526000612f3801526000612f0b01526000614a6f01526000614a47015260006149a2015260006149cc015260006149f6015260008181611014015281816111fc0152818161228c0152613f8001526000818161217c01528181612404015281816127d50152613cf501526000818161276601528181612c5901528181612d1b015281816140b101526143c1015260006143200152600081816103fc0152818161151901528181611dc5015281816120e101528181612355015281816124c001528181613edd01528181614864015261490001526159e86000f3fe608060405234801561001057600080fd5b50600436106101375760003560e01c80638ab975b2116100b8578063c08dfc5e1161007c578063c08dfc5e146102cd578063c90fb67b146102f6578063d40a9c4f14610316578063dac82a3e1461031e578063e2b73e5914610331578063f2d93d731461034457600080fd5b80638ab975b214610261578063a729b05314610274578063abed3b2714610287578063bad517491461029a578063bd66528a146102ad57600080fd5b80632e53ccf7116100ff5780632e53ccf7146101bd5780636238cb34146101e8578063737b2066146101fb57806373cc3f101461023357806384b0196e1461024657600080fd5b806302ad18f01461013c57806303aae5e1146101515780631f5ea35f14610164578063225c2f18146101775780632d7e88721461018a575b600080fd5b61014f61014a366004614cf6565b610364565b005b61014f61015f366004614d37565b610630565b61014f610172366004614daf565b610861565b61014f610185366004614cf6565b6108f7565b6101aa610198366004614de4565b60009081526001602052604090205490565b6040519081526020015b60405180910390f35b6101d06101cb366004614e2e565b6109c7565b6040516001600160401b0390911681526020016101b4565b61014f6101f6366004614de4565b610dac565b610220610209366004614de4565b600360208190526000918252604090912054900b81565b60405160039190910b81526020016101b4565b61014f610241366004614ea1565b610f3e565b61024e610f97565b6040516101b49796959493929190614f1c565b61014f61026f366004614fb4565b610fdd565b61014f610282366004614ea1565b6111c5565b61014f610295366004614daf565b61141e565b61014f6102a8366004614daf565b6116a9565b6102c06102bb366004614de4565b611800565b6040516101b49190615062565b6101d06102db366004614de4565b6004602052600090815260409020546001600160401b031681565b6101aa610304366004614de4565b60026020526000908152604090205481565b610220601e81565b61014f61032c366004614cf6565b61196b565b6101aa61033f366004614de4565b611b2f565b610357610352366004615159565b611b83565b6040516101b491906151ee565b600061036f82611b9a565b9050600061037b611bd7565b905060005b82811015610629573685858381811061039b5761039b615203565b905060600201905060006103b28260000135611beb565b90506103c18160200151611c65565b6103fa576040518235906000805160206159c8833981519152906103ed9063448ad72360e01b906151ee565b60405180910390a261061f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633dbf26c5610437836020015160a81c90565b3360106040518463ffffffff1660e01b815260040161045893929190615219565b602060405180830381865afa158015610475573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906104999190615251565b6104c5576040518235906000805160206159c8833981519152906103ed90633b11fda960e11b906151ee565b60026104d48260200151611cac565b60098111156104e5576104e561502a565b14806105065750600384900b610501604084016020850161527d565b60030b125b8061052f5750610517601e856152b0565b60030b61052a604084016020850161527d565b60030b135b1561055c576040518235906000805160206159c8833981519152906103ed9063bc60d03b60e01b906151ee565b805160208201516105859190610573906002611ccd565b60009182526020829052604090912055565b610595604083016020840161527d565b82356000908152600360209081526040909120805463ffffffff191663ffffffff939093169290921790915581015160a81c63ffffffff1682357f236e4b90c912d84f4e8229a20a4965be4d8bfb5399d3b3eba69028c408cf1dc8610600604086016020870161527d565b6040805160039290920b82528087013560208301520160405180910390a35b5050600101610380565b5050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610680576040516305f5011960e21b81523360048201526024015b60405180910390fd5b600061068b83611beb565b6020810151909150600060076106a083611cac565b60098111156106b1576106b161502a565b14806106d6575060086106c383611cac565b60098111156106d4576106d461502a565b145b9050600060068560098111156106ee576106ee61502a565b14801561071b5750600561070184611cac565b60098111156107125761071261502a565b148061071b5750815b9050600060078660098111156107335761073361502a565b14801561077c5750600561074685611cac565b60098111156107575761075761502a565b148061077c5750600661076985611cac565b600981111561077a5761077a61502a565b145b90508115801561078a575080155b156107a8576040516317be5b7b60e01b815260040160405180910390fd5b600087815260026020526040902054156107d55760405163b7ec7e4160e01b815260040160405180910390fd5b845161082090826107ef576107ea8689611ccd565b610573565b6105736107fa611bd7565b610804888b611ccd565b9060681b63ffffffff60681b1661ffff60681b19919091161790565b867f452774ce3b1888390c15626ddbaef8315597c0214f68c4e0d000444cb4acafdf8760405161085091906152d7565b60405180910390a250505050505050565b600061086c82611b9a565b9050610876614c66565b33815260005b828110156108e7573685858381811061089757610897615203565b90506020028101906108a991906152e5565b90506108de81846108d9826108c661012082016101008301615306565b6108d4610120880188615323565b611cf5565b611ec9565b5060010161087c565b506108f18161207a565b50505050565b600061090282611b9a565b905061090c614c66565b33815260005b82811015610629573685858381811061092d5761092d615203565b905060600201905060006109448260000135611beb565b905061095d84610958836020015160a81c90565b612218565b600061096e83836020015187612556565b90506001600160e01b03198116156109af5782600001356000805160206159c8833981519152826040516109a291906151ee565b60405180910390a26109b9565b6109b9838361267f565b505050806001019050610912565b6000336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610a14576040516305f5011960e21b8152336004820152602401610677565b6000610a208435611beb565b60208101519091506005610a3382611cac565b6009811115610a4457610a4461502a565b14158015610a6c57506006610a5882611cac565b6009811115610a6957610a6961502a565b14155b15610a8a576040516317be5b7b60e01b815260040160405180910390fd5b610a92614c66565b6001600160a01b03851680151560208301528152610ab4816109588460a81c90565b610ac18160600151612923565b610acb8260401c90565b64ffffffffff16610ae260a0880160808901615306565b6001600160401b0316610afb6080890160608a01615306565b6001600160401b0316610b1460608a0160408b01615306565b6001600160401b0316610b279190615369565b610b319190615369565b141580610b6d5750610b496040870160208801615306565b6001600160401b0316610b626060880160408901615306565b6001600160401b0316115b80610b9f5750610b7d8260401c90565b64ffffffffff16610b946040880160208901615306565b6001600160401b0316115b15610bbd576040516301c14c8d60e21b815260040160405180910390fd5b600080610bcb883585612942565b9092509050610be060e0890160c08a0161537c565b80610c245750602081015160181c610bf88560181c90565b610c029190615399565b64ffffffffff16610c1960608a0160408b01615306565b6001600160401b0316105b15610c42576040516308bdb48d60e01b815260040160405180910390fd5b602081015160181c64ffffffffff16610c5b8560181c90565b64ffffffffff16610c7260608b0160408c01615306565b610c7c91906153b6565b610c8691906153b6565b9550610c9b610c96898785612a20565b612923565b610cca610c96610cb160608b0160408c01615306565b6001600160401b0316886001600160401b031686612af8565b610cdc610c9689868460200151612b52565b8115610d23576000828152600260205260409020883590556009610d038260200151611cac565b6009811115610d1457610d1461502a565b14610d2357610d238882612d8d565b610d2f88866008612e3b565b6001600160401b03861615610d5b57610d5b83610d4c8660881c90565b886001600160401b0316612e8e565b610d648361207a565b87600001357f452774ce3b1888390c15626ddbaef8315597c0214f68c4e0d000444cb4acafdf6008604051610d9991906152d7565b60405180910390a2505050505092915050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610df7576040516305f5011960e21b8152336004820152602401610677565b6000610e0282611beb565b602081015190915060006009610e1783611cac565b6009811115610e2857610e2861502a565b148015610e3757506080821615155b905060006003610e4684611cac565b6009811115610e5757610e5761502a565b1480610e7c57506004610e6984611cac565b6009811115610e7a57610e7a61502a565b145b80610e845750815b9050801580610e9557506020831615155b15610eb3576040516317be5b7b60e01b815260040160405180910390fd5b60008581526002602052604090205415610ee05760405163b7ec7e4160e01b815260040160405180910390fd5b8351610efe906105736020610ef6876005611ccd565b9060ff161790565b847f452774ce3b1888390c15626ddbaef8315597c0214f68c4e0d000444cb4acafdf6005604051610f2f91906152d7565b60405180910390a25050505050565b6000610f4982611b9a565b9050610f53614c66565b6001602082015233815260005b828110156108e757610f8f858583818110610f7d57610f7d615203565b9050610100020183600060e01b611ec9565b600101610f60565b600060608060008060006060610fab612f04565b610fb3612f31565b60408051600080825260208201909252600f60f81b9b939a50919850469750309650945092509050565b6000610fe882611b9a565b604051634f4f233360e11b81526514d55093525560d21b60048201529091506000906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639e9e466690602401602060405180830381865afa15801561105b573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061107f9190615251565b90506110ab60408051608081018252600080825260208201819052918101829052606081019190915290565b60005b838110156111bd57368686838181106110c9576110c9615203565b905061014002016000019050600060405180604001604052808989868181106110f4576110f4615203565b905061014002016101000135815260200189898681811061111757611117615203565b905061014002016101200135815250905060008561113e576111398383612f5e565b611147565b6313d0ff5960e31b5b90506001600160e01b03198116600003611174576111718383611169866130aa565b6000896131cd565b90505b6001600160e01b03198116156111af5782600001356000805160206159c8833981519152826040516111a691906151ee565b60405180910390a25b5050508060010190506110ae565b505050505050565b60006111d082611b9a565b604051634f4f233360e11b81526514d55093525560d21b60048201529091506000906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639e9e466690602401602060405180830381865afa158015611243573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906112679190615251565b905061129360408051608081018252600080825260208201819052918101829052606081019190915290565b604080518082019091526000808252602082015260005b848110156114155760006112bf826001615369565b90505b858110801561133057508787838181106112de576112de615203565b9050610100020160200160208101906112f791906153fd565b63ffffffff1688888381811061130f5761130f615203565b90506101000201602001602081019061132891906153fd565b63ffffffff16145b156113455761133e8161541a565b90506112c2565b600061135b61135683858b8d615433565b6133ea565b9050825b8281101561140a576000876113a35761139e8b8b8481811061138357611383615203565b90506101000201878588866113989190615461565b8b6131cd565b6113ac565b6313d0ff5960e31b5b90506001600160e01b0319811615611401578a8a838181106113d0576113d0615203565b90506101000201600001356000805160206159c8833981519152826040516113f891906151ee565b60405180910390a25b5060010161135f565b5081925050506112aa565b50505050505050565b600061142982611b9a565b90506000611435611bd7565b905060005b8281101561062957600061146586868481811061145957611459615203565b90506020020135611beb565b602001519050600261147682611cac565b60098111156114875761148761502a565b1415806114c857508260030b600360008888868181106114a9576114a9615203565b602090810292909201358352508101919091526040016000205460030b125b15611517578585838181106114df576114df615203565b905060200201356000805160206159c883398151915263bc60d03b60e01b60405161150a91906151ee565b60405180910390a26116a0565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633dbf26c56115508360a81c90565b3360106040518463ffffffff1660e01b815260040161157193929190615219565b602060405180830381865afa15801561158e573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906115b29190615251565b6115f3578585838181106115c8576115c8615203565b905060200201356000805160206159c8833981519152637623fb5260e01b60405161150a91906151ee565b6115fe600184615474565b6003600088888681811061161457611614615203565b90506020020135815260200190815260200160002060006101000a81548163ffffffff021916908360030b63ffffffff1602179055506116548160a81c90565b63ffffffff1686868481811061166c5761166c615203565b905060200201357f72ea6a40878bdd9b2172e3aa9b24e7282550e9af6efcb7c09291885c1ed1bbca60405160405180910390a35b5060010161143a565b60006116b482611b9a565b90506116e060408051608081018252600080825260208201819052918101829052606081019190915290565b60005b8281101561062957600061170286868481811061145957611459615203565b9050600061172d87878581811061171b5761171b615203565b905060200201358360200151866135e7565b90506001600160e01b03198116156117825786868481811061175157611751615203565b905060200201356000805160206159c88339815191528260405161177591906151ee565b60405180910390a26117f6565b815160208301516117969190604017610573565b602082015163ffffffff608882901c169060a81c63ffffffff168888868181106117c2576117c2615203565b905060200201357f517899d7761cf8ec52633bc229295769c5e757d976dece79a4c19c40909bff2560405160405180910390a45b50506001016116e3565b6040805161014081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290529061185a83611beb565b905060008160200151905060405180610140016040528061187b8360a81c90565b63ffffffff1681526020016118908360881c90565b63ffffffff1681526020016118a58360781c90565b61ffff1660030b81526020016118bb8360681c90565b61ffff1660030b81526020016118d18360401c90565b64ffffffffff1681526020016118e78360181c90565b64ffffffffff1681526020016118fd8360081c90565b60ff16815260200161190e83611cac565b600981111561191f5761191f61502a565b81526020018260ff168152602001600061193884611cac565b60098111156119495761194961502a565b1415801561195f575063ffffffff198616845114155b15159052949350505050565b600061197682611b9a565b9050611980614c66565b6001602082015233815260005b828110156108e757368585838181106119a8576119a8615203565b905060600201905060006119bf8260000135611beb565b6020015190506119d3846109588360a81c90565b60006119e08383876136a4565b90506001600160e01b0319811615611a215782600001356000805160206159c883398151915282604051611a1491906151ee565b60405180910390a2611b21565b611a316040840160208501615306565b833560009081526004602052604081208054909190611a5a9084906001600160401b031661549b565b92506101000a8154816001600160401b0302191690836001600160401b03160217905550611aaa85611a8c8460881c90565b611a9c6040870160208801615306565b6001600160401b0316612e8e565b611ab48260881c90565b63ffffffff16611ac48360a81c90565b63ffffffff1684357fa2e60809994d3d220833006f3a2d3db2a4adeb5396b10b145f032df579944484611afd6040880160208901615306565b604080516001600160401b0390921682528089013560208301520160405180910390a45b50505080600101905061198d565b63ffffffff19811660008181526020819052604081205490919082611b5382611cac565b6009811115611b6457611b6461502a565b14611b7857611b738282613798565b611b7b565b60005b949350505050565b6000611b9185858585611cf5565b95945050505050565b6000811580611baa57506103e882115b15611bd357604051631cbea66f60e11b8152600481018390526103e86024820152604401610677565b5090565b6000611be662015180426154ba565b905090565b6040805180820182526000602080830182815263ffffffff19861680855283529082905292902054918290529063ffffffff83169060e01c63ffffffff1603611c3357919050565b8181528163ffffffff1615611c58578051600090815260208190526040902054611c5b565b60005b6020820152919050565b600080611c7183611cac565b90506001816009811115611c8757611c8761502a565b1480611ca5575060025b816009811115611ca357611ca361502a565b145b9392505050565b6000601082901c60ff166009811115611cc757611cc761502a565b92915050565b60006010826009811115611ce357611ce361502a565b62ff0000198516911b17905092915050565b6000836001600160401b0316421115611d165750634aad99a560e11b611b7b565b6000611db77f27708b1500e0cfa44c4f95ab2b9f75769c26a0e279815ac3950efb174b0f1bb78735611d4e60408a0160208b01615306565b611d5e60608b0160408c01615306565b6040805160208101959095528401929092526001600160401b039081166060840152908116608083015260a0808a013590830152871660c082015260e001604051602081830303815290604052805190602001206137b4565b905060006001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166323b7ec3b611e01611df78a35611beb565b6020015160a81c90565b6040516001600160e01b031960e084901b16815263ffffffff919091166004820152602401602060405180830381865afa158015611e43573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611e6791906154dc565b9050611eaa818387878080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152506137e192505050565b611ebb57633d3ab6c960e21b611ebe565b60005b979650505050505050565b6000611ed58435611beb565b60408051808201909152600080825260208201529091506001611efc836020015160081c90565b60ff161115611f22578435600090815260016020526040902054611f1f90611beb565b90505b611f3484610958846020015160a81c90565b6001600160e01b03198316600003611f5957611f5685838360200151876138ab565b92505b6001600160e01b03198316158015611f7e5750611f7c60e0860160c0870161537c565b155b15611f9957611f968583602001518360200151612b52565b92505b6001600160e01b0319831615611fd85784600001356000805160206159c883398151915284604051611fcb91906151ee565b60405180910390a2610629565b611fe860e0860160c0870161537c565b15611ffc57611ff78583613bdb565b610629565b600161200c836020015160081c90565b60ff16111561201f5761201f8582612d8d565b61202b85836003612e3b565b61206c85600001358360200151612046846020015160181c90565b64ffffffffff1661205d60608a0160408b01615306565b6001600160401b031688613ce2565b610629858360200151613ddc565b610100810151600081900361208d575050565b6000610100830152602082015115612140576040828101518351915163093ffcdf60e31b815263ffffffff90911660048201526001600160a01b0391821660248201526001600160401b03831660448201527f0000000000000000000000000000000000000000000000000000000000000000909116906349ffe6f890606401600060405180830381600087803b15801561212757600080fd5b505af115801561213b573d6000803e3d6000fd5b505050505b60408083015160e08401519151633515edb360e21b815263ffffffff918216600482015291166024820152604481018290526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d457b6cc906064016020604051808303816000875af11580156121c5573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906121e99190615251565b612214576040808301519051631824a86b60e11b815263ffffffff9091166004820152602401610677565b5050565b8063ffffffff16826040015163ffffffff1603612233575050565b61223c8261207a565b81518161224881613eb8565b6001600160e01b0319166060850181905263ffffffff90911660408501521580156122ff5750604051634f4f233360e11b815265534554544c4560d01b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa1580156122db573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906122ff9190615251565b15612312576313d0ff5960e31b60608401525b60608301516001600160e01b0319161561232b57505050565b6001600160a01b038116158015906123d25750604051633dbf26c560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633dbf26c59061238f9085908590600290600401615219565b602060405180830381865afa1580156123ac573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906123d09190615251565b155b156123e95750506305b9433360e01b606090910152565b604051631f96151760e11b815263ffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633f2c2a2e90602401602060405180830381865afa158015612453573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061247791906154f9565b608084015260001960c0840181905260a08401526020830151156125515760405163e3d1d20d60e01b815263ffffffff831660048201526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063e3d1d20d90604401606060405180830381865afa158015612507573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061252b9190615522565b6001600160401b0390811660c08701521660a08501526001600160e01b03191660608401525b505050565b82356000908152600260205260408120541561257a575063b7ec7e4160e01b611ca5565b6040831615156000601885901c64ffffffffff16158015906125b6575060086125a286611cac565b60098111156125b3576125b361502a565b14155b90508180156125c957506125c985611c65565b1580156125ec57506125da8561400c565b80156125ea575081806125ea5750805b155b1561260357506317be5b7b60e01b9150611ca59050565b60608401516001600160e01b03191615612624575050506060810151611ca5565b60006008861615158015612647575061263d8660181c90565b64ffffffffff1615155b9050808015612661575061265f876040013587614074565b155b61266c576000611ebe565b638b5fdea760e01b979650505050505050565b602081015160006126908260181c90565b905061269b82611c65565b80156126b3575060016126ae8360081c90565b60ff16115b156126d7578335600090815260016020908152604080832054835260029091528120555b604082166126f5576126f26020608084175b9060ff16191690565b91505b825161272b90610573612706611bd7565b6108046000612716886009611ccd565b67ffffffffff000000191660189190911b1790565b64ffffffffff8116156128a25760088216156127cb57604080516213683d60eb1b815290850135600482015264ffffffffff821660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b41e80090604401600060405180830381600087803b1580156127b257600080fd5b505af11580156127c6573d6000803e3d6000fd5b505050505b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663d45cefc985356128068560a81c90565b6128108660881c90565b8560808816612820576000612823565b601e5b6040516001600160e01b031960e088901b168152600481019590955263ffffffff938416602486015291909216604484015264ffffffffff909116606483015261ffff16608482015260a401600060405180830381600087803b15801561288957600080fd5b505af115801561289d573d6000803e3d6000fd5b505050505b6128ac8260881c90565b63ffffffff166128bc8360a81c90565b63ffffffff1685357fb4704ba966c1d974bd740860b98946cd4ac3c37452ad3a5256acc9245c518fa8846000876040805164ffffffffff909416845260208481019390935260ff90911690830152890135606082015260800160405180910390a450505050565b6001600160e01b031981166000036129385750565b8060005260046000fd5b60408051808201909152600080825260208201819052906129638360081c90565b60ff1660011480612975575060108316155b612a1957600084815260016020526040902054915061299382611beb565b600083815260026020526040902054909150156129c35760405163b7ec7e4160e01b815260040160405180910390fd5b6129d0816020015161400c565b1580156129fb575060096129e78260200151611cac565b60098111156129f8576129f861502a565b14155b15612a19576040516317be5b7b60e01b815260040160405180910390fd5b9250929050565b60208201516000906001811615612a4157506301a47c3960e61b9050611ca5565b6002811615612a5a5750631bba588160e01b9050611ca5565b6008811615158015612a775750612a758560e0013582614074565b155b15612a8c5750638b5fdea760e01b9050611ca5565b8351853563ffffffff1916908114612aec57600081815260208190526040902054612ab681614173565b158015612ad25750612ad0612acb8383613798565b861490565b155b15612aea57506306ca7a9d60e21b9250611ca5915050565b505b50600095945050505050565b60008160a00151841115612b145750633419697560e21b611ca5565b8160c00151831115612b2e575063515d4b1560e11b611ca5565b8160800151831115612b48575063326a9fb360e21b611ca5565b5060009392505050565b60008060088416612b64576000612b8f565b612b6e8460181c90565b64ffffffffff16612b856060870160408801615306565b612b8f91906153b6565b9050600060088416612ba2576000612bac565b612bac8460181c90565b64ffffffffff16905060008115612c1e575085356000908152600160208190526040909120015460e08701358103612c1e576000826001600160401b0316846001600160401b031610612bff5782612c01565b835b9050612c0d81856153b6565b612c1782856153b6565b9094509250505b6001600160401b03831615801590612cd0575060405163b87a8ecd60e01b815260e088013560048201526001600160401b03841660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b87a8ecd906044016020604051808303816000875af1158015612caa573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612cce9190615251565b155b15612ce8575063232c3e4760e01b9250611ca5915050565b6001600160401b03821615612d80576040516213683d60eb1b8152600481018290526001600160401b03831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639b41e80090604401600060405180830381600087803b158015612d6757600080fd5b505af1158015612d7b573d6000803e3d6000fd5b505050505b5060009695505050505050565b6020810151612d9c8160881c90565b63ffffffff16612dac8260a81c90565b843560009081526001602052604090205463ffffffff91909116907fb4704ba966c1d974bd740860b98946cd4ac3c37452ad3a5256acc9245c518fa8612df28560181c90565b6040805164ffffffffff9290921682528835602083015260ff87168282015260a08901356060830152519081900360800190a48151612551906105736000612716856009611ccd565b612e7e60d46126e9612e4b611bd7565b610804612e5e6060890160408a01615306565b6001600160401b0316612716878960200151611ccd90919063ffffffff16565b60208301526125518335836141e6565b8163ffffffff168360e0015163ffffffff1614612ebb57612eae8361207a565b63ffffffff821660e08401525b808361010001818151612ece9190615369565b905250608083018051829190612ee5908390615461565b90525060c083018051829190612efc908390615461565b905250505050565b6060611be67f0000000000000000000000000000000000000000000000000000000000000000600561423a565b6060611be67f0000000000000000000000000000000000000000000000000000000000000000600661423a565b600080612f6e8360000151611beb565b60209081015184516000908152600290925260409091205490915015612f9e575063b7ec7e4160e01b9050611cc7565b612fa78161400c565b1580612fd75750612fbe60408501602086016153fd565b63ffffffff16612fce8260a81c90565b63ffffffff1614155b806130065750612fed60608501604086016153fd565b63ffffffff16612ffd8260881c90565b63ffffffff1614155b1561301b57506317be5b7b60e01b9050611cc7565b60016130278260081c90565b60ff1611801561303957506010811615155b1561304e57506317be5b7b60e01b9050611cc7565b60ff61305a8260081c90565b60ff160361307257506313d671d760e21b9050611cc7565b600881161515801561308f575061308d836020015182614074565b155b61309a576000611b7b565b638b5fdea760e01b949350505050565b6130ce60405180606001604052806060815260200160608152602001606081525090565b604080516001808252818301909252600091602080830190803683375050604080516001808252818301909252929350600092915060208083019080368337505060408051600180825281830190925292935060009291506020808301908036833701905050905060608501356080860135613151610100880160e0890161527d565b8560008151811061316457613164615203565b602002602001018560008151811061317e5761317e615203565b602002602001018560008151811061319857613198615203565b60039490940b60209485029190910184015292909252919052611b91906131c590604088019088016153fd565b8484846142e5565b60006131d9868361444c565b90506001600160e01b03198116600003611b915760008060608801358103613204576001915061325c565b855180518690811061321857613218615203565b60200260200101511561324a578560200151858151811061323b5761323b615203565b6020026020010151905061325c565b506330fa0d3960e01b9150611b919050565b60018660400151868151811061327457613274615203565b60200260200101511660ff16600003613292576002821791506132c4565b6002866040015186815181106132aa576132aa615203565b60200260200101511660ff166000146132c4576008821791505b8651156000816132f8576132e86132de8a60000151611beb565b6020015160081c90565b6132f390600161557c565b6132fb565b60015b905060006133168b3561330f8d888661462a565b8c516146d3565b9050806133325750631b5e0ffb60e31b9450611b919350505050565b61333d8b8286614793565b826133dc5789600160008d60000135815260200190815260200160002060008201518160000155602082015181600101559050508a60000135600260008c6000015181526020019081526020016000208190555089600001518b600001357f16eaabe8454330e17d8a150668426d17370d83ba30122a664460a34c24ecd52d846040516133d3919060ff91909116815260200190565b60405180910390a35b505050505095945050505050565b61340e60405180606001604052806060815260200160608152602001606081525090565b816000816001600160401b03811115613429576134296153d5565b604051908082528060200260200182016040528015613452578160200160208202803683370190505b5090506000826001600160401b0381111561346f5761346f6153d5565b604051908082528060200260200182016040528015613498578160200160208202803683370190505b5090506000836001600160401b038111156134b5576134b56153d5565b6040519080825280602002602001820160405280156134de578160200160208202803683370190505b50905060005b848110156135b7578787828181106134fe576134fe615203565b905061010002016060013588888381811061351b5761351b615203565b905061010002016080013589898481811061353857613538615203565b9050610100020160e0016020810190613551919061527d565b86848151811061356357613563615203565b6020026020010186858151811061357c5761357c615203565b6020026020010186868151811061359557613595615203565b60039490940b60209485029190910190930192909252919052526001016134e4565b50611ebe878760008181106135ce576135ce615203565b9050610100020160200160208101906131c591906153fd565b60008381526002602052604081205415613609575063b7ec7e4160e01b611ca5565b61361283611c65565b8061362157506136218361400c565b158061362f57506040831615155b1561364257506317be5b7b60e01b611ca5565b61364c8360881c90565b63ffffffff16826040015163ffffffff16146136995761366c8360881c90565b61367e6136798560881c90565b61483f565b6001600160e01b031916606084015263ffffffff1660408301525b506060015192915050565b60006136af8361400c565b6136c157506317be5b7b60e01b611ca5565b60608201516001600160e01b031916156136e057506060810151611ca5565b6136f06040850160208601615306565b6001600160401b0316158061374a575061370a8360181c90565b64ffffffffff166137216040860160208701615306565b8535600090815260046020526040902054613748916001600160401b039081169116615369565b115b1561375d5750634aafc24b60e01b611ca5565b611b7b6137706040860160208701615306565b6001600160401b03166137896040870160208801615306565b6001600160401b031684612af8565b60006137a48260e01c90565b63ffffffff168317905092915050565b6000611cc76137c1614995565b8360405161190160f01b8152600281019290925260228201526042902090565b6000836001600160a01b03163b600003613843576000806138028585614ac0565b509092509050600081600381111561381c5761381c61502a565b14801561383a5750856001600160a01b0316826001600160a01b0316145b92505050611ca5565b60008383604051602401613858929190615595565b60408051601f19818403018152919052602080820180516001600160e01b0316630b135d3f60e11b90811782528351939450926000918962030d40fa600051601f3d119190911691141695945050505050565b60208301516000906138bc81611c65565b6138d0575063448ad72360e01b9050611b7b565b60608301516001600160e01b031916156138f05750506060810151611b7b565b6138fa8160401c90565b64ffffffffff1661391160a0880160808901615306565b6001600160401b031661392a6080890160608a01615306565b6001600160401b031661394360608a0160408b01615306565b6001600160401b03166139569190615369565b6139609190615369565b14158061399c57506139786040870160208801615306565b6001600160401b03166139916060880160408901615306565b6001600160401b0316115b806139ce57506139ac8160401c90565b64ffffffffff166139c36040880160208901615306565b6001600160401b0316115b156139e357506301c14c8d60e21b9050611b7b565b6139f360e0870160c0880161537c565b15613a2e57613a086060870160408801615306565b6001600160401b031615613a235763686cb22d60e01b613a26565b60005b915050611b7b565b6040811615613a47575063448ad72360e01b9050611b7b565b82602001518015613a7157506002613a5e82611cac565b6009811115613a6f57613a6f61502a565b145b8015613a9c57508535600090815260036020819052604090912054900b613a96611bd7565b60030b13155b15613ab15750638fe2f35f60e01b9050611b7b565b6008841615158015613adf5750853560009081526001602081905260409091200154613add9085614074565b155b15613af45750638b5fdea760e01b9050611b7b565b6000613b2c87876001613b078660081c90565b60ff1611613b16576000612a20565b8935600090815260016020526040902054612a20565b90506001600160e01b03198116600003613bd157613bcc613b536060890160408a01615306565b6001600160401b0316613b668760181c90565b64ffffffffff16613b7d60608b0160408c01615306565b6001600160401b031611613b92576000613bbd565b613b9c8760181c90565b64ffffffffff16613bb360608b0160408c01615306565b613bbd91906153b6565b6001600160401b031686612af8565b611ebe565b9695505050505050565b60208101516001613bec8260081c90565b60ff161115613c14578235600090815260016020908152604080832054835260029091528120555b8151613c3590610573613c25611bd7565b6108046010610ef6876004611ccd565b613c3f8160881c90565b63ffffffff16613c4f8260a81c90565b63ffffffff1684357f4855089cb1420cedfc438eab683c89887adf1dd1c2df3fea2b7f41acb24a2582613c828560401c90565b613c926080890160608a01615306565b613ca260a08a0160808b01615306565b6040805164ffffffffff90941684526001600160401b03928316602085015291169082015260a088013560608201526080015b60405180910390a4505050565b82821015613db757613cf38161207a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d45cefc986613d2d8760a81c90565b613d378860881c90565b613d418789615461565b6040516001600160e01b031960e087901b168152600481019490945263ffffffff92831660248501529116604483015260648201526000608482015260a401600060405180830381600087803b158015613d9a57600080fd5b505af1158015613dae573d6000803e3d6000fd5b50505050610629565b828211156106295761062981613dcd8660881c90565b613dd78686615461565b612e8e565b613de68160881c90565b63ffffffff16613df68260a81c90565b63ffffffff1683357f487e77d0f561c429c6161e6d64bd4a9e18825ec1361d939ee4cc1a2d47a35080613e298560401c90565b613e396040880160208901615306565b613e496060890160408a01615306565b613e5960808a0160608b01615306565b613e6960a08b0160808c01615306565b6040805164ffffffffff90961686526001600160401b039485166020870152928416928501929092528216606084015216608082015260a0808801359082015260c00160405180910390a45050565b60405163139c7bed60e01b815263ffffffff82166004820152600160248201526000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063139c7bed90604401602060405180830381865afa158015613f2c573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190613f509190615251565b613f655750600162074c6160e11b0319919050565b604051634f4f233360e11b815263ffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa158015613fcf573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190613ff39190615251565b613ffe576000611cc7565b6313d0ff5960e31b92915050565b60008061401883611cac565b9050600381600981111561402e5761402e61502a565b148061404b575060048160098111156140495761404961502a565b145b80614067575060078160098111156140655761406561502a565b145b80611ca557506008611c91565b60006140808260c81c90565b62ffffff168362ffffff161461409857506000611cc7565b60405163461f028160e11b8152600481018490526000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638c3e05029060240160c060405180830381865afa158015614100573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906141249190615611565b90506141308360a81c90565b63ffffffff16816000015163ffffffff16148015611b7b57506141538360181c90565b64ffffffffff168160a001516001600160401b0316101591505092915050565b60008061417f83611cac565b905060098160098111156141955761419561502a565b036141a35750600192915050565b60048160098111156141b7576141b761502a565b14806141d4575060078160098111156141d2576141d261502a565b145b8015611ca55750609083161515611ca5565b805163ffffffff19831690811461422357600081815260208190526040902054614211908290614b0d565b81516000908152602081905260408120555b602091820151600091825291819052604090205550565b606060ff83146142545761424d83614b30565b9050611cc7565b818054614260906156a1565b80601f016020809104026020016040519081016040528092919081815260200182805461428c906156a1565b80156142d95780601f106142ae576101008083540402835291602001916142d9565b820191906000526020600020905b8154815290600101906020018083116142bc57829003601f168201915b50505050509050611cc7565b61430960405180606001604052806060815260200160608152602001606081525090565b60405163a0f1b07f60e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a0f1b07f9061435e9087908990600890610114906004016156d5565b600060405180830381865afa15801561437b573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f191682016040526143a391908101906157d0565b60208301528152604051636081765760e11b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c102ecae906143fa9086908990879060040161589b565b600060405180830381865afa158015614417573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f1916820160405261443f919081019061592d565b6040820152949350505050565b6000823563ffffffff161580614468575063ffffffff19833516155b1561447b5750633b4f091f60e21b611cc7565b64ffffffffff61449160e0850160c08601615306565b6001600160401b031611156144ae5750630625040160e01b611cc7565b60006144c1610100850160e0860161527d565b60030b12806144e4575061ffff6144df610100850160e0860161527d565b60030b135b156144f757506399df2f4160e01b611cc7565b61450760608401604085016153fd565b63ffffffff16826040015163ffffffff16141580614538575061453060608401604085016153fd565b63ffffffff16155b1561457b5761454d60608401604085016153fd565b61456061367960608601604087016153fd565b6001600160e01b031916606084015263ffffffff1660408301525b60608201516001600160e01b0319161561459a57506060810151611cc7565b6145aa60408401602085016153fd565b63ffffffff16826000015163ffffffff161415806145db57506145d360408401602085016153fd565b63ffffffff16155b15614620576145f060408401602085016153fd565b61460861460360408601602087016153fd565b613eb8565b6001600160e01b031916602084015263ffffffff1682525b5060200151919050565b600062010000600883901b61ff001660ff851617176078614652610100870160e0880161527d565b63ffffffff16901b604061466c60e0880160c08901615306565b6001600160401b0316901b171760a861468b60408701602088016153fd565b63ffffffff16901b60886146a560608801604089016153fd565b63ffffffff16901b171760e0853563ffffffff16901b60c8608087013562ffffff16901b1717949350505050565b63ffffffff198316600081815260208190526040812054909190801561477957856146fe8660e01c90565b63ffffffff1661470e8360e01c90565b63ffffffff16148061472d575060008181526020819052604090205415155b1561473e5760009350505050611ca5565b61474782614173565b1561475b576147568383614b0d565b614777565b614768612acb8484613798565b614773576004861795505b8092505b505b506000908152602081905260409020839055509092915050565b6147a360608401604085016153fd565b63ffffffff166147b960408501602086016153fd565b63ffffffff1684357f565dabd8717341506f710abcbe8f1d2cbd268225a6b1ae2f21842a039426a2086147f260e0880160c08901615306565b614803610100890160e08a0161527d565b604080516001600160401b03909316835260039190910b602083015260ff88169082015260a08089013560608301526080820187905201613cd5565b60405163139c7bed60e01b815263ffffffff82166004820152600260248201526000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063139c7bed90604401602060405180830381865afa1580156148b3573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906148d79190615251565b6148e957506301c75c2b60e61b919050565b604051633dbf26c560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633dbf26c59061493a9085903390600190600401615219565b602060405180830381865afa158015614957573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061497b9190615251565b61498d57506331511a2160e21b919050565b506000919050565b6000306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156149ee57507f000000000000000000000000000000000000000000000000000000000000000046145b15614a1857507f000000000000000000000000000000000000000000000000000000000000000090565b611be6604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b60008060008351604103614afa5760208401516040850151606086015160001a614aec88828585614b6f565b955095509550505050614b06565b50508151600091506002905b9250925092565b80600080614b1b8585613798565b81526020810191909152604001600020555050565b60606000614b3d83614c3e565b604080516020808252818301909252919250600091906020820181803683375050509182525060208101929092525090565b600080807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115614baa5750600091506003905082614c34565b604080516000808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614bfe573d6000803e3d6000fd5b5050604051601f1901519150506001600160a01b038116614c2a57506000925060019150829050614c34565b9250600091508190505b9450945094915050565b600060ff8216601f811115611cc757604051632cd44ac360e21b815260040160405180910390fd5b6040805161012081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915290565b60008083601f840112614cc457600080fd5b5081356001600160401b03811115614cdb57600080fd5b602083019150836020606083028501011115612a1957600080fd5b60008060208385031215614d0957600080fd5b82356001600160401b03811115614d1f57600080fd5b614d2b85828601614cb2565b90969095509350505050565b60008060408385031215614d4a57600080fd5b823591506020830135600a8110614d6057600080fd5b809150509250929050565b60008083601f840112614d7d57600080fd5b5081356001600160401b03811115614d9457600080fd5b6020830191508360208260051b8501011115612a1957600080fd5b60008060208385031215614dc257600080fd5b82356001600160401b03811115614dd857600080fd5b614d2b85828601614d6b565b600060208284031215614df657600080fd5b5035919050565b60006101008284031215614e1057600080fd5b50919050565b6001600160a01b0381168114614e2b57600080fd5b50565b6000806101208385031215614e4257600080fd5b614e4c8484614dfd565b9150610100830135614d6081614e16565b60008083601f840112614e6f57600080fd5b5081356001600160401b03811115614e8657600080fd5b6020830191508360208260081b8501011115612a1957600080fd5b60008060208385031215614eb457600080fd5b82356001600160401b03811115614eca57600080fd5b614d2b85828601614e5d565b6000815180845260005b81811015614efc57602081850181015186830182015201614ee0565b506000602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201526000614f3b60e0830189614ed6565b8281036040840152614f4d8189614ed6565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501528451808252602080870193509091019060005b81811015614fa3578351835260209384019390920191600101614f85565b50909b9a5050505050505050505050565b60008060208385031215614fc757600080fd5b82356001600160401b03811115614fdd57600080fd5b8301601f81018513614fee57600080fd5b80356001600160401b0381111561500457600080fd5b8560206101408302840101111561501a57600080fd5b6020919091019590945092505050565b634e487b7160e01b600052602160045260246000fd5b600a811061505e57634e487b7160e01b600052602160045260246000fd5b9052565b815163ffffffff16815261014081016020830151615088602084018263ffffffff169052565b50604083015161509d604084018260030b9052565b5060608301516150b2606084018260030b9052565b5060808301516150cd60808401826001600160401b03169052565b5060a08301516150e860a08401826001600160401b03169052565b5060c08301516150fd60c084018260ff169052565b5060e083015161511060e0840182615040565b5061010083015161512761010084018260ff169052565b5061012083015161513d61012084018215159052565b5092915050565b6001600160401b0381168114614e2b57600080fd5b600080600080610140858703121561517057600080fd5b61517a8686614dfd565b935061010085013561518b81615144565b92506101208501356001600160401b038111156151a757600080fd5b8501601f810187136151b857600080fd5b80356001600160401b038111156151ce57600080fd5b8760208284010111156151e057600080fd5b949793965060200194505050565b6001600160e01b031991909116815260200190565b634e487b7160e01b600052603260045260246000fd5b63ffffffff9390931683526001600160a01b0391909116602083015260ff16604082015260600190565b8015158114614e2b57600080fd5b60006020828403121561526357600080fd5b8151611ca581615243565b8060030b8114614e2b57600080fd5b60006020828403121561528f57600080fd5b8135611ca58161526e565b634e487b7160e01b600052601160045260246000fd5b600381810b9083900b01637fffffff8113637fffffff1982121715611cc757611cc761529a565b60208101611cc78284615040565b6000823561013e198336030181126152fc57600080fd5b9190910192915050565b60006020828403121561531857600080fd5b8135611ca581615144565b6000808335601e1984360301811261533a57600080fd5b8301803591506001600160401b0382111561535457600080fd5b602001915036819003821315612a1957600080fd5b80820180821115611cc757611cc761529a565b60006020828403121561538e57600080fd5b8135611ca581615243565b64ffffffffff8181168382160190811115611cc757611cc761529a565b6001600160401b038281168282160390811115611cc757611cc761529a565b634e487b7160e01b600052604160045260246000fd5b63ffffffff81168114614e2b57600080fd5b60006020828403121561540f57600080fd5b8135611ca5816153eb565b60006001820161542c5761542c61529a565b5060010190565b6000808585111561544357600080fd5b8386111561545057600080fd5b5050600883901b0193919092039150565b81810381811115611cc757611cc761529a565b600382810b9082900b03637fffffff198112637fffffff82131715611cc757611cc761529a565b6001600160401b038181168382160190811115611cc757611cc761529a565b6000826154d757634e487b7160e01b600052601260045260246000fd5b500490565b6000602082840312156154ee57600080fd5b8151611ca581614e16565b60006020828403121561550b57600080fd5b5051919050565b805161551d81615144565b919050565b60008060006060848603121561553757600080fd5b83516001600160e01b03198116811461554f57600080fd5b602085015190935061556081615144565b604085015190925061557181615144565b809150509250925092565b60ff8181168382160190811115611cc757611cc761529a565b828152604060208201526000611b7b6040830184614ed6565b60405160c081016001600160401b03811182821017156155d0576155d06153d5565b60405290565b604051601f8201601f191681016001600160401b03811182821017156155fe576155fe6153d5565b604052919050565b805161551d8161526e565b600060c082840312801561562457600080fd5b5061562d6155ae565b8251615638816153eb565b8152602083015161ffff8116811461564f57600080fd5b602082015260408301516156628161526e565b604082015261567360608401615606565b606082015261568460808401615512565b608082015261569560a08401615512565b60a08201529392505050565b600181811c908216806156b557607f821691505b602082108103614e1057634e487b7160e01b600052602260045260246000fd5b60808082528551908201819052600090602087019060a0840190835b8181101561570f5783518352602093840193909201916001016156f1565b505063ffffffff9687166020850152949095166040830152506001600160401b039190911660609091015292915050565b60006001600160401b03821115615759576157596153d5565b5060051b60200190565b600082601f83011261577457600080fd5b815161578761578282615740565b6155d6565b8082825260208201915060208360051b8601019250858311156157a957600080fd5b602085015b838110156157c65780518352602092830192016157ae565b5095945050505050565b600080604083850312156157e357600080fd5b82516001600160401b038111156157f957600080fd5b8301601f8101851361580a57600080fd5b805161581861578282615740565b8082825260208201915060208360051b85010192508783111561583a57600080fd5b6020840193505b8284101561586557835161585481615243565b825260209384019390910190615841565b8095505050505060208301516001600160401b0381111561588557600080fd5b61589185828601615763565b9150509250929050565b6060808252845190820181905260009060208601906080840190835b818110156158d55783518352602093840193909201916001016158b7565b505063ffffffff861660208581019190915284820360408601528551808352918101925085019060005b8181101561592057825160030b8452602093840193909201916001016158ff565b5091979650505050505050565b60006020828403121561593f57600080fd5b81516001600160401b0381111561595557600080fd5b8201601f8101841361596657600080fd5b805161597461578282615740565b8082825260208201915060208360051b85010192508683111561599657600080fd5b6020840193505b82841015613bd157835160ff811681146159b657600080fd5b82526020938401939091019061599d56fea01575a661f581e23cccc6daf45a92dbc127cba208ffb9061c7025e0460edc34",
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
