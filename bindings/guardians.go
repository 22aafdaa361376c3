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

// GuardiansMetaData contains all meta data concerning the Guardians contract.
var GuardiansMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"scope\",\"type\":\"bytes32\"}],\"name\":\"AlreadyPaused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidGuardians\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"scope\",\"type\":\"bytes32\"}],\"name\":\"NotPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"scope\",\"type\":\"bytes32\"},{\"internalType\":\"uint40\",\"name\":\"again\",\"type\":\"uint40\"}],\"name\":\"TooSoon\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"scope\",\"type\":\"bytes32\"}],\"name\":\"UnknownScope\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"guardians\",\"type\":\"address[]\"}],\"name\":\"GuardiansSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"scope\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Lifted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"scope\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"scope\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"lift\",\"type\":\"bool\"}],\"name\":\"Voiced\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardians\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"scope\",\"type\":\"bytes32\"}],\"name\":\"lift\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"scope\",\"type\":\"bytes32\"}],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"scope\",\"type\":\"bytes32\"}],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"scope\",\"type\":\"bytes32\"}],\"name\":\"pausedUntil\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"}],\"name\":\"setGuardians\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Guardians",
	Bin: "0x608060405234801561001057600080fd5b506040516115b83803806115b883398101604081905261002f91610407565b816100398161004a565b506100438161009e565b5050610583565b600080546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6003815110806100af575060098151115b156100cd57604051631c5311d960e31b815260040160405180910390fd5b60006100d960016101f0565b905060005b815181101561011d576101148282815181106100fc576100fc6104ea565b6020026020010151600161020460201b90919060201c565b506001016100de565b5060005b82518110156101b45760006001600160a01b0316838281518110610147576101476104ea565b60200260200101516001600160a01b0316148061018e575061018c838281518110610174576101746104ea565b6020026020010151600161022260201b90919060201c565b155b156101ac57604051631c5311d960e31b815260040160405180910390fd5b600101610121565b507f1af0acc8a444facd058b20a50bed7e5014c2f72f3110fdb0d4ff1a195e4953a5826040516101e49190610500565b60405180910390a15050565b606060006101fd83610237565b9392505050565b6000610219836001600160a01b038416610293565b90505b92915050565b6000610219836001600160a01b038416610386565b60608160000180548060200260200160405190810160405280929190818152602001828054801561028757602002820191906000526020600020905b815481526020019060010190808311610273575b50505050509050919050565b6000818152600183016020526040812054801561037c5760006102b760018361054c565b85549091506000906102cb9060019061054c565b90508082146103305760008660000182815481106102eb576102eb6104ea565b906000526020600020015490508087600001848154811061030e5761030e6104ea565b6000918252602080832090910192909255918252600188019052604090208390555b85548690806103415761034161056d565b60019003818190600052602060002001600090559055856001016000868152602001908152602001600020600090556001935050505061021c565b600091505061021c565b60008181526001830160205260408120546103cd5750815460018181018455600084815260208082209093018490558454848252828601909352604090209190915561021c565b50600061021c565b80516001600160a01b03811681146103ec57600080fd5b919050565b634e487b7160e01b600052604160045260246000fd5b6000806040838503121561041a57600080fd5b610423836103d5565b60208401519092506001600160401b0381111561043f57600080fd5b8301601f8101851361045057600080fd5b80516001600160401b03811115610469576104696103f1565b604051600582901b90603f8201601f191681016001600160401b0381118282101715610497576104976103f1565b6040529182526020818401810192908101888411156104b557600080fd5b6020850194505b838510156104db576104cd856103d5565b8152602094850194016104bc565b50809450505050509250929050565b634e487b7160e01b600052603260045260246000fd5b602080825282518282018190526000918401906040840190835b818110156105415783516001600160a01b031683526020938401939092019160010161051a565b509095945050505050565b8181038181111561021c57634e487b7160e01b600052601160045260246000fd5b634e487b7160e01b600052603160045260246000fd5b611026806105926000396000f3fe608060405234801561001057600080fd5b50600436106100a35760003560e01c80639b70dec311610076578063bf7e214f1161005b578063bf7e214f1461015b578063d6de64a814610176578063ed56531a1461018957600080fd5b80639b70dec3146101255780639e9e46661461013857600080fd5b80635a81d4ba146100a85780636bbac0b2146100c65780637a9e5e4b146100ef5780638fb3603714610104575b600080fd5b6100b061019c565b6040516100bd9190610e11565b60405180910390f35b6100d96100d4366004610e5d565b6101ad565b60405164ffffffffff90911681526020016100bd565b6101026100fd366004610e76565b6101e7565b005b61010c61027f565b6040516001600160e01b031990911681526020016100bd565b610102610133366004610e9f565b6102bc565b61014b610146366004610e5d565b610304565b60405190151581526020016100bd565b6000546040516001600160a01b0390911681526020016100bd565b610102610184366004610e5d565b610321565b610102610197366004610e5d565b610412565b60606101a860016106f7565b905090565b60008181526003602052604081206101c481610704565b6101cf5760006101e0565b8054600160c81b900464ffffffffff165b9392505050565b60005433906001600160a01b031681146102235760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b600003610272576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015260240161021a565b61027b82610730565b5050565b60008054600160a01b900460ff166102975750600090565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b6102c833600036610791565b61027b8282808060200260200160405190810160405280939291908181526020018383602002808284376000920191909152506108aa92505050565b600081815260036020526040812061031b90610704565b92915050565b336000908152600260205260409020541515806103445761034433600036610791565b600082815260036020526040902061035b81610704565b610394576040517f9b5e70e10000000000000000000000000000000000000000000000000000000081526004810184905260240161021a565b8180156103aa57506103a8818460016109fc565b155b156103b457505050565b80547fff00ffffffffff0000000000000000000000000000000000000000000000000016600160f01b178155604051339084907f4ee635c4151ae839aeaaa75e10bc0bd1b581cfc84860b350b263b86ac0e5636d90600090a3505050565b60008115801590610427575063ffffffff8211155b90508015801561045757507f5355424d495400000000000000000000000000000000000000000000000000008214155b801561046c575065534554544c4560d01b8214155b156104a6576040517f81b344850000000000000000000000000000000000000000000000000000000081526004810183905260240161021a565b6000828152600360205260408120906104c26203f48042610f2c565b33600090815260026020526040902054909150156105ce576104e382610704565b1561051d576040517feecf4ae10000000000000000000000000000000000000000000000000000000081526004810185905260240161021a565b8154610538908590600160c81b900464ffffffffff16610b02565b82156105b35765534554544c4560d01b60005260036020527f849ea0cf1005e0e147944bd88a3b8bafc9bf3ed63393788c89dcf388c7d86c2661057a81610704565b15610596578054600160c81b900464ffffffffff1691506105b1565b80546105b1908690600160c81b900464ffffffffff16610b02565b505b6105bf828560006109fc565b6105c95750505050565b6105da565b6105da33600036610791565b604080516080810182526000808252602080830182815264ffffffffff868116858701818152606087018681528c87526003865295889020965187549451915196511515600160f01b027fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff978516600160c81b02979097167fff000000000000ffffffffffffffffffffffffffffffffffffffffffffffffff92909416600160a01b027fffffffffffffff000000000000000000000000000000000000000000000000009095166001600160a01b0390911617939093179290921617929092179092559151918252339186917fc9054a9c2e35862e338e68af22b48f15b1090d1b2646f5ec59702e9ace2c35b5910160405180910390a350505050565b606060006101e083610b7f565b8054600090600160c81b900464ffffffffff164210801561031b57505054600160f01b900460ff161590565b6000805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6000806107c76107a96000546001600160a01b031690565b86306107b960046000898b610f49565b6107c291610f73565b610bdb565b91509150816108a35763ffffffff811615610880576000805460ff60a01b198116600160a01b179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee9061083b90889088908890600401610fa8565b600060405180830381600087803b15801561085557600080fd5b505af1158015610869573d6000803e3d6000fd5b50506000805460ff60a01b19169055506108a39050565b60405162d1953b60e31b81526001600160a01b038616600482015260240161021a565b5050505050565b6003815110806108bb575060098151115b156108d957604051631c5311d960e31b815260040160405180910390fd5b60006108e560016106f7565b905060005b81518110156109295761092082828151811061090857610908610fe7565b60200260200101516001610c9e90919063ffffffff16565b506001016108ea565b5060005b82518110156109c05760006001600160a01b031683828151811061095357610953610fe7565b60200260200101516001600160a01b0316148061099a575061099883828151811061098057610980610fe7565b60200260200101516001610cb390919063ffffffff16565b155b156109b857604051631c5311d960e31b815260040160405180910390fd5b60010161092d565b507f1af0acc8a444facd058b20a50bed7e5014c2f72f3110fdb0d4ff1a195e4953a5826040516109f09190610e11565b60405180910390a15050565b82546000906001600160a01b0316338114801590610a3157506001600160a01b03811660009081526002602052604090205415155b8015610a6057508454610a56906201518090600160a01b900464ffffffffff16610f2c565b64ffffffffff1642105b15610a6f5760019150506101e0565b8454337fffffffffffffff00000000000000000000000000000000000000000000000000909116600160a01b4264ffffffffff160273ffffffffffffffffffffffffffffffffffffffff19161781178655604051841515815285907fadeb3ecf71fa97b65c03c0774a490e5851623d5d6e150f68da8a1bf38295eb629060200160405180910390a3506000949350505050565b64ffffffffff811615801590610b2a5750610b206201518082610f2c565b64ffffffffff1642105b1561027b5781610b3d6201518083610f2c565b6040517fa6bc1fa3000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff16602482015260440161021a565b606081600001805480602002602001604051908101604052809291908181526020018280548015610bcf57602002820191906000526020600020905b815481526020019060010190808311610bbb575b50505050509050919050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201526000908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781526000808052918290528351939450919290918a5afa15610c94576000516020805191945081901c150291505b5094509492505050565b60006101e0836001600160a01b038416610cc8565b60006101e0836001600160a01b038416610dc2565b60008181526001830160205260408120548015610db1576000610cec600183610ffd565b8554909150600090610d0090600190610ffd565b9050808214610d65576000866000018281548110610d2057610d20610fe7565b9060005260206000200154905080876000018481548110610d4357610d43610fe7565b6000918252602080832090910192909255918252600188019052604090208390555b8554869080610d7657610d76611010565b60019003818190600052602060002001600090559055856001016000868152602001908152602001600020600090556001935050505061031b565b600091505061031b565b5092915050565b6000818152600183016020526040812054610e095750815460018181018455600084815260208082209093018490558454848252828601909352604090209190915561031b565b50600061031b565b602080825282518282018190526000918401906040840190835b81811015610e525783516001600160a01b0316835260209384019390920191600101610e2b565b509095945050505050565b600060208284031215610e6f57600080fd5b5035919050565b600060208284031215610e8857600080fd5b81356001600160a01b03811681146101e057600080fd5b60008060208385031215610eb257600080fd5b823567ffffffffffffffff811115610ec957600080fd5b8301601f81018513610eda57600080fd5b803567ffffffffffffffff811115610ef157600080fd5b8560208260051b8401011115610f0657600080fd5b6020919091019590945092505050565b634e487b7160e01b600052601160045260246000fd5b64ffffffffff818116838216019081111561031b5761031b610f16565b60008085851115610f5957600080fd5b83861115610f6657600080fd5b5050820193919092039150565b80356001600160e01b03198116906004841015610dbb576001600160e01b0319808560040360031b1b82161691505092915050565b6001600160a01b038416815260406020820152816040820152818360608301376000818301606090810191909152601f909201601f1916010192915050565b634e487b7160e01b600052603260045260246000fd5b8181038181111561031b5761031b610f16565b634e487b7160e01b600052603160045260246000fd",
}

// Guardians is an auto generated Go binding around an Ethereum contract.
type Guardians struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Guardians) GetABI() abi.ABI {
	return c.abi
}

// NewGuardians creates a new instance of Guardians.
func NewGuardians() *Guardians {
	parsed, err := GuardiansMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Guardians{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Guardians) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address manager, address[] members) returns()
func (guardians *Guardians) PackConstructor(manager common.Address, members []common.Address) []byte {
	enc, err := guardians.abi.Pack("", manager, members)
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
func (guardians *Guardians) PackAuthority() []byte {
	enc, err := guardians.abi.Pack("authority")
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
func (guardians *Guardians) TryPackAuthority() ([]byte, error) {
	return guardians.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (guardians *Guardians) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := guardians.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGuardians is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a81d4ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardians() view returns(address[])
func (guardians *Guardians) PackGuardians() []byte {
	enc, err := guardians.abi.Pack("guardians")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardians is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a81d4ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardians() view returns(address[])
func (guardians *Guardians) TryPackGuardians() ([]byte, error) {
	return guardians.abi.Pack("guardians")
}

// UnpackGuardians is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5a81d4ba.
//
// Solidity: function guardians() view returns(address[])
func (guardians *Guardians) UnpackGuardians(data []byte) ([]common.Address, error) {
	out, err := guardians.abi.Unpack("guardians", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (guardians *Guardians) PackIsConsumingScheduledOp() []byte {
	enc, err := guardians.abi.Pack("isConsumingScheduledOp")
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
func (guardians *Guardians) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return guardians.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (guardians *Guardians) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := guardians.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackLift is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6de64a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lift(bytes32 scope) returns()
func (guardians *Guardians) PackLift(scope [32]byte) []byte {
	enc, err := guardians.abi.Pack("lift", scope)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLift is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6de64a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lift(bytes32 scope) returns()
func (guardians *Guardians) TryPackLift(scope [32]byte) ([]byte, error) {
	return guardians.abi.Pack("lift", scope)
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed56531a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause(bytes32 scope) returns()
func (guardians *Guardians) PackPause(scope [32]byte) []byte {
	enc, err := guardians.abi.Pack("pause", scope)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed56531a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause(bytes32 scope) returns()
func (guardians *Guardians) TryPackPause(scope [32]byte) ([]byte, error) {
	return guardians.abi.Pack("pause", scope)
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e9e4666.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused(bytes32 scope) view returns(bool)
func (guardians *Guardians) PackPaused(scope [32]byte) []byte {
	enc, err := guardians.abi.Pack("paused", scope)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e9e4666.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused(bytes32 scope) view returns(bool)
func (guardians *Guardians) TryPackPaused(scope [32]byte) ([]byte, error) {
	return guardians.abi.Pack("paused", scope)
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9e9e4666.
//
// Solidity: function paused(bytes32 scope) view returns(bool)
func (guardians *Guardians) UnpackPaused(data []byte) (bool, error) {
	out, err := guardians.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bbac0b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pausedUntil(bytes32 scope) view returns(uint40)
func (guardians *Guardians) PackPausedUntil(scope [32]byte) []byte {
	enc, err := guardians.abi.Pack("pausedUntil", scope)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bbac0b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pausedUntil(bytes32 scope) view returns(uint40)
func (guardians *Guardians) TryPackPausedUntil(scope [32]byte) ([]byte, error) {
	return guardians.abi.Pack("pausedUntil", scope)
}

// UnpackPausedUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6bbac0b2.
//
// Solidity: function pausedUntil(bytes32 scope) view returns(uint40)
func (guardians *Guardians) UnpackPausedUntil(data []byte) (*big.Int, error) {
	out, err := guardians.abi.Unpack("pausedUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (guardians *Guardians) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := guardians.abi.Pack("setAuthority", newAuthority)
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
func (guardians *Guardians) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return guardians.abi.Pack("setAuthority", newAuthority)
}

// PackSetGuardians is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b70dec3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardians(address[] members) returns()
func (guardians *Guardians) PackSetGuardians(members []common.Address) []byte {
	enc, err := guardians.abi.Pack("setGuardians", members)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardians is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b70dec3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardians(address[] members) returns()
func (guardians *Guardians) TryPackSetGuardians(members []common.Address) ([]byte, error) {
	return guardians.abi.Pack("setGuardians", members)
}

// GuardiansAuthorityUpdated represents a AuthorityUpdated event raised by the Guardians contract.
type GuardiansAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const GuardiansAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (GuardiansAuthorityUpdated) ContractEventName() string {
	return GuardiansAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (guardians *Guardians) UnpackAuthorityUpdatedEvent(log *types.Log) (*GuardiansAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != guardians.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GuardiansAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := guardians.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range guardians.abi.Events[event].Inputs {
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

// GuardiansGuardiansSet represents a GuardiansSet event raised by the Guardians contract.
type GuardiansGuardiansSet struct {
	Guardians []common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const GuardiansGuardiansSetEventName = "GuardiansSet"

// ContractEventName returns the user-defined event name.
func (GuardiansGuardiansSet) ContractEventName() string {
	return GuardiansGuardiansSetEventName
}

// UnpackGuardiansSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardiansSet(address[] guardians)
func (guardians *Guardians) UnpackGuardiansSetEvent(log *types.Log) (*GuardiansGuardiansSet, error) {
	event := "GuardiansSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != guardians.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GuardiansGuardiansSet)
	if len(log.Data) > 0 {
		if err := guardians.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range guardians.abi.Events[event].Inputs {
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

// GuardiansLifted represents a Lifted event raised by the Guardians contract.
type GuardiansLifted struct {
	Scope [32]byte
	By    common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const GuardiansLiftedEventName = "Lifted"

// ContractEventName returns the user-defined event name.
func (GuardiansLifted) ContractEventName() string {
	return GuardiansLiftedEventName
}

// UnpackLiftedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Lifted(bytes32 indexed scope, address indexed by)
func (guardians *Guardians) UnpackLiftedEvent(log *types.Log) (*GuardiansLifted, error) {
	event := "Lifted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != guardians.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GuardiansLifted)
	if len(log.Data) > 0 {
		if err := guardians.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range guardians.abi.Events[event].Inputs {
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

// GuardiansPaused represents a Paused event raised by the Guardians contract.
type GuardiansPaused struct {
	Scope [32]byte
	By    common.Address
	Until *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const GuardiansPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (GuardiansPaused) ContractEventName() string {
	return GuardiansPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(bytes32 indexed scope, address indexed by, uint40 until)
func (guardians *Guardians) UnpackPausedEvent(log *types.Log) (*GuardiansPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != guardians.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GuardiansPaused)
	if len(log.Data) > 0 {
		if err := guardians.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range guardians.abi.Events[event].Inputs {
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

// GuardiansVoiced represents a Voiced event raised by the Guardians contract.
type GuardiansVoiced struct {
	Scope    [32]byte
	Guardian common.Address
	Lift     bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const GuardiansVoicedEventName = "Voiced"

// ContractEventName returns the user-defined event name.
func (GuardiansVoiced) ContractEventName() string {
	return GuardiansVoicedEventName
}

// UnpackVoicedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Voiced(bytes32 indexed scope, address indexed guardian, bool lift)
func (guardians *Guardians) UnpackVoicedEvent(log *types.Log) (*GuardiansVoiced, error) {
	event := "Voiced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != guardians.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GuardiansVoiced)
	if len(log.Data) > 0 {
		if err := guardians.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range guardians.abi.Events[event].Inputs {
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
func (guardians *Guardians) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], guardians.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return guardians.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], guardians.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return guardians.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], guardians.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return guardians.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], guardians.abi.Errors["AlreadyPaused"].ID.Bytes()[:4]) {
		return guardians.UnpackAlreadyPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], guardians.abi.Errors["InvalidGuardians"].ID.Bytes()[:4]) {
		return guardians.UnpackInvalidGuardiansError(raw[4:])
	}
	if bytes.Equal(raw[:4], guardians.abi.Errors["NotPaused"].ID.Bytes()[:4]) {
		return guardians.UnpackNotPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], guardians.abi.Errors["TooSoon"].ID.Bytes()[:4]) {
		return guardians.UnpackTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], guardians.abi.Errors["UnknownScope"].ID.Bytes()[:4]) {
		return guardians.UnpackUnknownScopeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// GuardiansAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Guardians contract.
type GuardiansAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func GuardiansAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (guardians *Guardians) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*GuardiansAccessManagedInvalidAuthority, error) {
	out := new(GuardiansAccessManagedInvalidAuthority)
	if err := guardians.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardiansAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Guardians contract.
type GuardiansAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func GuardiansAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (guardians *Guardians) UnpackAccessManagedRequiredDelayError(raw []byte) (*GuardiansAccessManagedRequiredDelay, error) {
	out := new(GuardiansAccessManagedRequiredDelay)
	if err := guardians.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardiansAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Guardians contract.
type GuardiansAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func GuardiansAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (guardians *Guardians) UnpackAccessManagedUnauthorizedError(raw []byte) (*GuardiansAccessManagedUnauthorized, error) {
	out := new(GuardiansAccessManagedUnauthorized)
	if err := guardians.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardiansAlreadyPaused represents a AlreadyPaused error raised by the Guardians contract.
type GuardiansAlreadyPaused struct {
	Scope [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyPaused(bytes32 scope)
func GuardiansAlreadyPausedErrorID() common.Hash {
	return common.HexToHash("0xeecf4ae1eca817fa03c9b8324e152f833e57a4bcc471a7eb3b4f670bf2da4529")
}

// UnpackAlreadyPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyPaused(bytes32 scope)
func (guardians *Guardians) UnpackAlreadyPausedError(raw []byte) (*GuardiansAlreadyPaused, error) {
	out := new(GuardiansAlreadyPaused)
	if err := guardians.abi.UnpackIntoInterface(out, "AlreadyPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardiansInvalidGuardians represents a InvalidGuardians error raised by the Guardians contract.
type GuardiansInvalidGuardians struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidGuardians()
func GuardiansInvalidGuardiansErrorID() common.Hash {
	return common.HexToHash("0xe2988ec855a2459ad1bb21b169eba0e60c4ce992e4373ed28afedee4483ff608")
}

// UnpackInvalidGuardiansError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidGuardians()
func (guardians *Guardians) UnpackInvalidGuardiansError(raw []byte) (*GuardiansInvalidGuardians, error) {
	out := new(GuardiansInvalidGuardians)
	if err := guardians.abi.UnpackIntoInterface(out, "InvalidGuardians", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardiansNotPaused represents a NotPaused error raised by the Guardians contract.
type GuardiansNotPaused struct {
	Scope [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPaused(bytes32 scope)
func GuardiansNotPausedErrorID() common.Hash {
	return common.HexToHash("0x9b5e70e1a62ac473c96331a7059c2b95908b39f56bae524304b6980731a332cf")
}

// UnpackNotPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPaused(bytes32 scope)
func (guardians *Guardians) UnpackNotPausedError(raw []byte) (*GuardiansNotPaused, error) {
	out := new(GuardiansNotPaused)
	if err := guardians.abi.UnpackIntoInterface(out, "NotPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardiansTooSoon represents a TooSoon error raised by the Guardians contract.
type GuardiansTooSoon struct {
	Scope [32]byte
	Again *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooSoon(bytes32 scope, uint40 again)
func GuardiansTooSoonErrorID() common.Hash {
	return common.HexToHash("0xa6bc1fa389e975f5752082d40f0673700a22a5bf6781eabff20f20874edaa1d0")
}

// UnpackTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooSoon(bytes32 scope, uint40 again)
func (guardians *Guardians) UnpackTooSoonError(raw []byte) (*GuardiansTooSoon, error) {
	out := new(GuardiansTooSoon)
	if err := guardians.abi.UnpackIntoInterface(out, "TooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardiansUnknownScope represents a UnknownScope error raised by the Guardians contract.
type GuardiansUnknownScope struct {
	Scope [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownScope(bytes32 scope)
func GuardiansUnknownScopeErrorID() common.Hash {
	return common.HexToHash("0x81b34485c0b71f710c236e4feeec1168422c7bcbfc628112705bd88fdc4a272e")
}

// UnpackUnknownScopeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownScope(bytes32 scope)
func (guardians *Guardians) UnpackUnknownScopeError(raw []byte) (*GuardiansUnknownScope, error) {
	out := new(GuardiansUnknownScope)
	if err := guardians.abi.UnpackIntoInterface(out, "UnknownScope", raw); err != nil {
		return nil, err
	}
	return out, nil
}
