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

// TreasuryMetaData contains all meta data concerning the Treasury contract.
var TreasuryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"},{\"internalType\":\"contractIParticipants\",\"name\":\"participants\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"token_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"BadRecipient\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ClaimsAlreadySet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"provider\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"}],\"name\":\"NotAPayer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotClaims\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"provider\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotProviderOwner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"asked\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"WrongAmountReceived\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"claims\",\"type\":\"address\"}],\"name\":\"ClaimsSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"escrow\",\"type\":\"uint256\"}],\"name\":\"Funded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"provider\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"provider\",\"type\":\"uint32\"}],\"name\":\"balance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claims\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"}],\"name\":\"escrow\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"fundWithPermit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"liabilities\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"provider\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"pay\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"paid\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"claims_\",\"type\":\"address\"}],\"name\":\"setClaims\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"solvent\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"provider\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Treasury",
	Bin: "0x60c060405234801561001057600080fd5b5060405161178438038061178483398101604081905261002f916100c2565b8261003981610056565b50600180556001600160a01b039182166080521660a0525061010f565b600080546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146100bf57600080fd5b50565b6000806000606084860312156100d757600080fd5b83516100e2816100aa565b60208501519093506100f3816100aa565b6040850151909250610104816100aa565b809150509250925092565b60805160a05161161f6101656000396000818161027101528181610531015281816106010152818161096901528181610c1a01528181610cb60152610d260152600081816106c60152610af1015261161f6000f3fe608060405234801561001057600080fd5b50600436106100ea5760003560e01c80639ad042f81161008c578063bf7e214f11610066578063bf7e214f146101fd578063d457b6cc1461023c578063dcc59b6f1461024f578063fc0c546a1461026f57600080fd5b80639ad042f8146101c9578063b4add307146101e1578063b4da00c2146101ea57600080fd5b80634ce85f07116100c85780634ce85f07146101575780637a9e5e4b1461016a5780638fb360371461017d5780639410f211146101b657600080fd5b80630a778915146100ef5780632db75d40146101225780633f2c2a2e14610137575b600080fd5b61010f6100fd366004611320565b60056020526000908152604090205481565b6040519081526020015b60405180910390f35b61013561013036600461133b565b610295565b005b61010f610145366004611320565b60046020526000908152604090205481565b61013561016536600461138a565b6102b4565b61013561017836600461138a565b6103a0565b610185610482565b6040517fffffffff000000000000000000000000000000000000000000000000000000009091168152602001610119565b6101356101c43660046113a7565b6104d0565b6101d16105b7565b6040519015158152602001610119565b61010f60035481565b6101356101f8366004611407565b610673565b60005473ffffffffffffffffffffffffffffffffffffffff165b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610119565b6101d161024a366004611446565b61099f565b6002546102179073ffffffffffffffffffffffffffffffffffffffff1681565b7f0000000000000000000000000000000000000000000000000000000000000000610217565b61029d610a73565b6102a78282610ab6565b6102b060018055565b5050565b6102c033600036610e76565b60025473ffffffffffffffffffffffffffffffffffffffff161515806102fa575073ffffffffffffffffffffffffffffffffffffffff8116155b15610331576040517fc85b4a8e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040517fea7e9b22debf602c5a1f67992ddb0d52b33bee3c813b2db49ae34a1806e94dc490600090a250565b600054339073ffffffffffffffffffffffffffffffffffffffff168114610410576040517f068ca9d800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024015b60405180910390fd5b8173ffffffffffffffffffffffffffffffffffffffff163b600003610479576040517fc2f31e5e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610407565b6102b082611017565b6000805474010000000000000000000000000000000000000000900460ff166104ab5750600090565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b6104d8610a73565b6040517fd505accf000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063d505accf9060e401600060405180830381600087803b15801561058a57600080fd5b505af192505050801561059b575060015b506105a68686610ab6565b6105af60018055565b505050505050565b6003546040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201526000919073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa158015610648573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061066c9190611472565b1015905090565b61067b610a73565b6040517f23b7ec3b00000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152339073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906323b7ec3b90602401602060405180830381865afa15801561070d573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610731919061148b565b73ffffffffffffffffffffffffffffffffffffffff161461078c576040517ff3e7397b00000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152336024820152604401610407565b806000036107c6576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff821615806107fe575073ffffffffffffffffffffffffffffffffffffffff821630145b1561084d576040517ff66e904800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610407565b63ffffffff8316600090815260056020526040902054818110156108b3576040517f0d23b58600000000000000000000000000000000000000000000000000000000815263ffffffff851660048201526024810182905260448101839052606401610407565b6108bd82826114d7565b63ffffffff8516600090815260056020526040812091909155600380548492906108e89084906114d7565b909155505073ffffffffffffffffffffffffffffffffffffffff831663ffffffff85167f5c6cb62f1dccb645b4dc1bc22f6171f1824466692b5d16052431efc8059d4a818461093781866114d7565b6040805192835260208301919091520160405180910390a361099073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168484611090565b5061099a60018055565b505050565b60025460009073ffffffffffffffffffffffffffffffffffffffff1633146109f5576040517f268d53ac000000000000000000000000000000000000000000000000000000008152336004820152602401610407565b63ffffffff841660009081526004602052604090205482811015610a1d576000915050610a6c565b610a2783826114d7565b63ffffffff808716600090815260046020908152604080832094909455918716815260059091529081208054859290610a619084906114f0565b909155506001925050505b9392505050565b600260015403610aaf576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6002600155565b6040517f139c7bed00000000000000000000000000000000000000000000000000000000815263ffffffff83166004820152600160248201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063139c7bed90604401602060405180830381865afa158015610b4d573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610b719190611503565b610baf576040517fd0885a7600000000000000000000000000000000000000000000000000000000815263ffffffff83166004820152602401610407565b80600003610be9576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201526000907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906370a0823190602401602060405180830381865afa158015610c76573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610c9a9190611472565b9050610cde73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016333085611111565b6040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152600090829073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa158015610d6d573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610d919190611472565b610d9b91906114d7565b9050828114610de0576040517f1ff641ae0000000000000000000000000000000000000000000000000000000081526004810184905260248101829052604401610407565b8260036000828254610df291906114f0565b909155505063ffffffff8416600090815260046020526040812054610e189085906114f0565b63ffffffff8616600081815260046020908152604091829020849055815188815290810184905292935033927fa19df4928111ed5936a5208c9358b6dbb78d037a60dc0a55c689db9ff6f80bbb910160405180910390a35050505050565b600080610eb9610e9b60005473ffffffffffffffffffffffffffffffffffffffff1690565b8630610eab60046000898b611525565b610eb49161154f565b61115d565b91509150816110105763ffffffff811615610fc657600080547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff811674010000000000000000000000000000000000000000179091556040517f94c7d7ee00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116906394c7d7ee90610f66908890889088906004016115b5565b600060405180830381600087803b158015610f8057600080fd5b505af1158015610f94573d6000803e3d6000fd5b5050600080547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff169055506110109050565b6040517f068ca9d800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86166004820152602401610407565b5050505050565b600080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60405173ffffffffffffffffffffffffffffffffffffffff83811660248301526044820183905261099a91859182169063a9059cbb906064015b604051602081830303815290604052915060e01b6020820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff8381831617835250505050611263565b60405173ffffffffffffffffffffffffffffffffffffffff84811660248301528381166044830152606482018390526111579186918216906323b872dd906084016110ca565b50505050565b60405173ffffffffffffffffffffffffffffffffffffffff8085166024830152831660448201527fffffffff000000000000000000000000000000000000000000000000000000008216606482015260009081908190608401604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781526000808052918290528351939450919290918a5afa15611259576000516020805191945081901c150291505b5094509492505050565b600080602060008451602086016000885af180611286576040513d6000823e3d81fd5b50506000513d9150811561129e5780600114156112b8565b73ffffffffffffffffffffffffffffffffffffffff84163b155b15611157576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610407565b803563ffffffff8116811461131b57600080fd5b919050565b60006020828403121561133257600080fd5b610a6c82611307565b6000806040838503121561134e57600080fd5b61135783611307565b946020939093013593505050565b73ffffffffffffffffffffffffffffffffffffffff8116811461138757600080fd5b50565b60006020828403121561139c57600080fd5b8135610a6c81611365565b60008060008060008060c087890312156113c057600080fd5b6113c987611307565b95506020870135945060408701359350606087013560ff811681146113ed57600080fd5b9598949750929560808101359460a0909101359350915050565b60008060006060848603121561141c57600080fd5b61142584611307565b9250602084013561143581611365565b929592945050506040919091013590565b60008060006060848603121561145b57600080fd5b61146484611307565b925061143560208501611307565b60006020828403121561148457600080fd5b5051919050565b60006020828403121561149d57600080fd5b8151610a6c81611365565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b818103818111156114ea576114ea6114a8565b92915050565b808201808211156114ea576114ea6114a8565b60006020828403121561151557600080fd5b81518015158114610a6c57600080fd5b6000808585111561153557600080fd5b8386111561154257600080fd5b5050820193919092039150565b80357fffffffff0000000000000000000000000000000000000000000000000000000081169060048410156115ae577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505b5092915050565b73ffffffffffffffffffffffffffffffffffffffff8416815260406020820152816040820152818360608301376000818301606090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01601019291505056",
}

// Treasury is an auto generated Go binding around an Ethereum contract.
type Treasury struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Treasury) GetABI() abi.ABI {
	return c.abi
}

// NewTreasury creates a new instance of Treasury.
func NewTreasury() *Treasury {
	parsed, err := TreasuryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Treasury{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Treasury) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address manager, address participants, address token_) returns()
func (treasury *Treasury) PackConstructor(manager common.Address, participants common.Address, token_ common.Address) []byte {
	enc, err := treasury.abi.Pack("", manager, participants, token_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (treasury *Treasury) PackAuthority() []byte {
	enc, err := treasury.abi.Pack("authority")
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
func (treasury *Treasury) TryPackAuthority() ([]byte, error) {
	return treasury.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (treasury *Treasury) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := treasury.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a778915.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balance(uint32 provider) view returns(uint256)
func (treasury *Treasury) PackBalance(provider uint32) []byte {
	enc, err := treasury.abi.Pack("balance", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a778915.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balance(uint32 provider) view returns(uint256)
func (treasury *Treasury) TryPackBalance(provider uint32) ([]byte, error) {
	return treasury.abi.Pack("balance", provider)
}

// UnpackBalance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a778915.
//
// Solidity: function balance(uint32 provider) view returns(uint256)
func (treasury *Treasury) UnpackBalance(data []byte) (*big.Int, error) {
	out, err := treasury.abi.Unpack("balance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaims is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdcc59b6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claims() view returns(address)
func (treasury *Treasury) PackClaims() []byte {
	enc, err := treasury.abi.Pack("claims")
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
func (treasury *Treasury) TryPackClaims() ([]byte, error) {
	return treasury.abi.Pack("claims")
}

// UnpackClaims is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdcc59b6f.
//
// Solidity: function claims() view returns(address)
func (treasury *Treasury) UnpackClaims(data []byte) (common.Address, error) {
	out, err := treasury.abi.Unpack("claims", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f2c2a2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow(uint32 payer) view returns(uint256)
func (treasury *Treasury) PackEscrow(payer uint32) []byte {
	enc, err := treasury.abi.Pack("escrow", payer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f2c2a2e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrow(uint32 payer) view returns(uint256)
func (treasury *Treasury) TryPackEscrow(payer uint32) ([]byte, error) {
	return treasury.abi.Pack("escrow", payer)
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3f2c2a2e.
//
// Solidity: function escrow(uint32 payer) view returns(uint256)
func (treasury *Treasury) UnpackEscrow(data []byte) (*big.Int, error) {
	out, err := treasury.abi.Unpack("escrow", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2db75d40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fund(uint32 payer, uint256 amount) returns()
func (treasury *Treasury) PackFund(payer uint32, amount *big.Int) []byte {
	enc, err := treasury.abi.Pack("fund", payer, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2db75d40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fund(uint32 payer, uint256 amount) returns()
func (treasury *Treasury) TryPackFund(payer uint32, amount *big.Int) ([]byte, error) {
	return treasury.abi.Pack("fund", payer, amount)
}

// PackFundWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9410f211.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fundWithPermit(uint32 payer, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (treasury *Treasury) PackFundWithPermit(payer uint32, amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := treasury.abi.Pack("fundWithPermit", payer, amount, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFundWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9410f211.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fundWithPermit(uint32 payer, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (treasury *Treasury) TryPackFundWithPermit(payer uint32, amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return treasury.abi.Pack("fundWithPermit", payer, amount, deadline, v, r, s)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (treasury *Treasury) PackIsConsumingScheduledOp() []byte {
	enc, err := treasury.abi.Pack("isConsumingScheduledOp")
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
func (treasury *Treasury) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return treasury.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (treasury *Treasury) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := treasury.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackLiabilities is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4add307.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function liabilities() view returns(uint256)
func (treasury *Treasury) PackLiabilities() []byte {
	enc, err := treasury.abi.Pack("liabilities")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLiabilities is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4add307.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function liabilities() view returns(uint256)
func (treasury *Treasury) TryPackLiabilities() ([]byte, error) {
	return treasury.abi.Pack("liabilities")
}

// UnpackLiabilities is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4add307.
//
// Solidity: function liabilities() view returns(uint256)
func (treasury *Treasury) UnpackLiabilities(data []byte) (*big.Int, error) {
	out, err := treasury.abi.Unpack("liabilities", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd457b6cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pay(uint32 payer, uint32 provider, uint256 amount) returns(bool paid)
func (treasury *Treasury) PackPay(payer uint32, provider uint32, amount *big.Int) []byte {
	enc, err := treasury.abi.Pack("pay", payer, provider, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd457b6cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pay(uint32 payer, uint32 provider, uint256 amount) returns(bool paid)
func (treasury *Treasury) TryPackPay(payer uint32, provider uint32, amount *big.Int) ([]byte, error) {
	return treasury.abi.Pack("pay", payer, provider, amount)
}

// UnpackPay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd457b6cc.
//
// Solidity: function pay(uint32 payer, uint32 provider, uint256 amount) returns(bool paid)
func (treasury *Treasury) UnpackPay(data []byte) (bool, error) {
	out, err := treasury.abi.Unpack("pay", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (treasury *Treasury) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := treasury.abi.Pack("setAuthority", newAuthority)
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
func (treasury *Treasury) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return treasury.abi.Pack("setAuthority", newAuthority)
}

// PackSetClaims is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ce85f07.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setClaims(address claims_) returns()
func (treasury *Treasury) PackSetClaims(claims common.Address) []byte {
	enc, err := treasury.abi.Pack("setClaims", claims)
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
func (treasury *Treasury) TryPackSetClaims(claims common.Address) ([]byte, error) {
	return treasury.abi.Pack("setClaims", claims)
}

// PackSolvent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ad042f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function solvent() view returns(bool)
func (treasury *Treasury) PackSolvent() []byte {
	enc, err := treasury.abi.Pack("solvent")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSolvent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ad042f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function solvent() view returns(bool)
func (treasury *Treasury) TryPackSolvent() ([]byte, error) {
	return treasury.abi.Pack("solvent")
}

// UnpackSolvent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ad042f8.
//
// Solidity: function solvent() view returns(bool)
func (treasury *Treasury) UnpackSolvent(data []byte) (bool, error) {
	out, err := treasury.abi.Unpack("solvent", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (treasury *Treasury) PackToken() []byte {
	enc, err := treasury.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (treasury *Treasury) TryPackToken() ([]byte, error) {
	return treasury.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (treasury *Treasury) UnpackToken(data []byte) (common.Address, error) {
	out, err := treasury.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4da00c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint32 provider, address to, uint256 amount) returns()
func (treasury *Treasury) PackWithdraw(provider uint32, to common.Address, amount *big.Int) []byte {
	enc, err := treasury.abi.Pack("withdraw", provider, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4da00c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint32 provider, address to, uint256 amount) returns()
func (treasury *Treasury) TryPackWithdraw(provider uint32, to common.Address, amount *big.Int) ([]byte, error) {
	return treasury.abi.Pack("withdraw", provider, to, amount)
}

// TreasuryAuthorityUpdated represents a AuthorityUpdated event raised by the Treasury contract.
type TreasuryAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const TreasuryAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (TreasuryAuthorityUpdated) ContractEventName() string {
	return TreasuryAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (treasury *Treasury) UnpackAuthorityUpdatedEvent(log *types.Log) (*TreasuryAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasuryClaimsSet represents a ClaimsSet event raised by the Treasury contract.
type TreasuryClaimsSet struct {
	Claims common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const TreasuryClaimsSetEventName = "ClaimsSet"

// ContractEventName returns the user-defined event name.
func (TreasuryClaimsSet) ContractEventName() string {
	return TreasuryClaimsSetEventName
}

// UnpackClaimsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimsSet(address indexed claims)
func (treasury *Treasury) UnpackClaimsSetEvent(log *types.Log) (*TreasuryClaimsSet, error) {
	event := "ClaimsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryClaimsSet)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasuryFunded represents a Funded event raised by the Treasury contract.
type TreasuryFunded struct {
	Payer  uint32
	From   common.Address
	Amount *big.Int
	Escrow *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const TreasuryFundedEventName = "Funded"

// ContractEventName returns the user-defined event name.
func (TreasuryFunded) ContractEventName() string {
	return TreasuryFundedEventName
}

// UnpackFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Funded(uint32 indexed payer, address indexed from, uint256 amount, uint256 escrow)
func (treasury *Treasury) UnpackFundedEvent(log *types.Log) (*TreasuryFunded, error) {
	event := "Funded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryFunded)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasuryWithdrawn represents a Withdrawn event raised by the Treasury contract.
type TreasuryWithdrawn struct {
	Provider uint32
	To       common.Address
	Amount   *big.Int
	Balance  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const TreasuryWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (TreasuryWithdrawn) ContractEventName() string {
	return TreasuryWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(uint32 indexed provider, address indexed to, uint256 amount, uint256 balance)
func (treasury *Treasury) UnpackWithdrawnEvent(log *types.Log) (*TreasuryWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryWithdrawn)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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
func (treasury *Treasury) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], treasury.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return treasury.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return treasury.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return treasury.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["BadRecipient"].ID.Bytes()[:4]) {
		return treasury.UnpackBadRecipientError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["ClaimsAlreadySet"].ID.Bytes()[:4]) {
		return treasury.UnpackClaimsAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return treasury.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["NotAPayer"].ID.Bytes()[:4]) {
		return treasury.UnpackNotAPayerError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["NotClaims"].ID.Bytes()[:4]) {
		return treasury.UnpackNotClaimsError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["NotProviderOwner"].ID.Bytes()[:4]) {
		return treasury.UnpackNotProviderOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return treasury.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return treasury.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["WrongAmountReceived"].ID.Bytes()[:4]) {
		return treasury.UnpackWrongAmountReceivedError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return treasury.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TreasuryAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Treasury contract.
type TreasuryAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func TreasuryAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (treasury *Treasury) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*TreasuryAccessManagedInvalidAuthority, error) {
	out := new(TreasuryAccessManagedInvalidAuthority)
	if err := treasury.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Treasury contract.
type TreasuryAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func TreasuryAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (treasury *Treasury) UnpackAccessManagedRequiredDelayError(raw []byte) (*TreasuryAccessManagedRequiredDelay, error) {
	out := new(TreasuryAccessManagedRequiredDelay)
	if err := treasury.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Treasury contract.
type TreasuryAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func TreasuryAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (treasury *Treasury) UnpackAccessManagedUnauthorizedError(raw []byte) (*TreasuryAccessManagedUnauthorized, error) {
	out := new(TreasuryAccessManagedUnauthorized)
	if err := treasury.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryBadRecipient represents a BadRecipient error raised by the Treasury contract.
type TreasuryBadRecipient struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRecipient(address to)
func TreasuryBadRecipientErrorID() common.Hash {
	return common.HexToHash("0xf66e904851b37b80accff44adee209ff00dc29eeb445bb1edb327e45cf1f9315")
}

// UnpackBadRecipientError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRecipient(address to)
func (treasury *Treasury) UnpackBadRecipientError(raw []byte) (*TreasuryBadRecipient, error) {
	out := new(TreasuryBadRecipient)
	if err := treasury.abi.UnpackIntoInterface(out, "BadRecipient", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryClaimsAlreadySet represents a ClaimsAlreadySet error raised by the Treasury contract.
type TreasuryClaimsAlreadySet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimsAlreadySet()
func TreasuryClaimsAlreadySetErrorID() common.Hash {
	return common.HexToHash("0xc85b4a8e442b96ace037f7d4d0f3bc829ba7239d7b5d34ddfaaad76cbe83138b")
}

// UnpackClaimsAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimsAlreadySet()
func (treasury *Treasury) UnpackClaimsAlreadySetError(raw []byte) (*TreasuryClaimsAlreadySet, error) {
	out := new(TreasuryClaimsAlreadySet)
	if err := treasury.abi.UnpackIntoInterface(out, "ClaimsAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryInsufficientBalance represents a InsufficientBalance error raised by the Treasury contract.
type TreasuryInsufficientBalance struct {
	Provider uint32
	Balance  *big.Int
	Amount   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint32 provider, uint256 balance, uint256 amount)
func TreasuryInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0x0d23b586f69c736402f42b34241104d8a69e597dd6998fb97a0360c5e5533eec")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint32 provider, uint256 balance, uint256 amount)
func (treasury *Treasury) UnpackInsufficientBalanceError(raw []byte) (*TreasuryInsufficientBalance, error) {
	out := new(TreasuryInsufficientBalance)
	if err := treasury.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryNotAPayer represents a NotAPayer error raised by the Treasury contract.
type TreasuryNotAPayer struct {
	Org uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAPayer(uint32 org)
func TreasuryNotAPayerErrorID() common.Hash {
	return common.HexToHash("0xd0885a76f7be77e5b57c2ec825209ba4c5829a09dc45f69cfe589bbdd1c8730f")
}

// UnpackNotAPayerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAPayer(uint32 org)
func (treasury *Treasury) UnpackNotAPayerError(raw []byte) (*TreasuryNotAPayer, error) {
	out := new(TreasuryNotAPayer)
	if err := treasury.abi.UnpackIntoInterface(out, "NotAPayer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryNotClaims represents a NotClaims error raised by the Treasury contract.
type TreasuryNotClaims struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClaims(address caller)
func TreasuryNotClaimsErrorID() common.Hash {
	return common.HexToHash("0x268d53ac3a199b2592f08714831bf42732cdfb2f28118e8b3acad20e8f62b54b")
}

// UnpackNotClaimsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClaims(address caller)
func (treasury *Treasury) UnpackNotClaimsError(raw []byte) (*TreasuryNotClaims, error) {
	out := new(TreasuryNotClaims)
	if err := treasury.abi.UnpackIntoInterface(out, "NotClaims", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryNotProviderOwner represents a NotProviderOwner error raised by the Treasury contract.
type TreasuryNotProviderOwner struct {
	Provider uint32
	Caller   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProviderOwner(uint32 provider, address caller)
func TreasuryNotProviderOwnerErrorID() common.Hash {
	return common.HexToHash("0xf3e7397b7fe8e4ec174baa74b8cbb7ddfd1bbc99608cd399ac55d1f70d9163dc")
}

// UnpackNotProviderOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProviderOwner(uint32 provider, address caller)
func (treasury *Treasury) UnpackNotProviderOwnerError(raw []byte) (*TreasuryNotProviderOwner, error) {
	out := new(TreasuryNotProviderOwner)
	if err := treasury.abi.UnpackIntoInterface(out, "NotProviderOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Treasury contract.
type TreasuryReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func TreasuryReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (treasury *Treasury) UnpackReentrancyGuardReentrantCallError(raw []byte) (*TreasuryReentrancyGuardReentrantCall, error) {
	out := new(TreasuryReentrancyGuardReentrantCall)
	if err := treasury.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasurySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Treasury contract.
type TreasurySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func TreasurySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (treasury *Treasury) UnpackSafeERC20FailedOperationError(raw []byte) (*TreasurySafeERC20FailedOperation, error) {
	out := new(TreasurySafeERC20FailedOperation)
	if err := treasury.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryWrongAmountReceived represents a WrongAmountReceived error raised by the Treasury contract.
type TreasuryWrongAmountReceived struct {
	Asked    *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAmountReceived(uint256 asked, uint256 received)
func TreasuryWrongAmountReceivedErrorID() common.Hash {
	return common.HexToHash("0x1ff641ae1e10906ee8d94b5401e1d335c0cd001d74f6a2f60dad0c489583b2b2")
}

// UnpackWrongAmountReceivedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAmountReceived(uint256 asked, uint256 received)
func (treasury *Treasury) UnpackWrongAmountReceivedError(raw []byte) (*TreasuryWrongAmountReceived, error) {
	out := new(TreasuryWrongAmountReceived)
	if err := treasury.abi.UnpackIntoInterface(out, "WrongAmountReceived", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryZeroAmount represents a ZeroAmount error raised by the Treasury contract.
type TreasuryZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func TreasuryZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (treasury *Treasury) UnpackZeroAmountError(raw []byte) (*TreasuryZeroAmount, error) {
	out := new(TreasuryZeroAmount)
	if err := treasury.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
