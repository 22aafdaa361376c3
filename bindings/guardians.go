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
	Bin: "0x608060405234801561001057600080fd5b5060405161142838038061142883398101604081905261002f91610407565b816100398161004a565b506100438161009e565b5050610583565b600080546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6003815110806100af575060098151115b156100cd57604051631c5311d960e31b815260040160405180910390fd5b60006100d960016101f0565b905060005b815181101561011d576101148282815181106100fc576100fc6104ea565b6020026020010151600161020460201b90919060201c565b506001016100de565b5060005b82518110156101b45760006001600160a01b0316838281518110610147576101476104ea565b60200260200101516001600160a01b0316148061018e575061018c838281518110610174576101746104ea565b6020026020010151600161022260201b90919060201c565b155b156101ac57604051631c5311d960e31b815260040160405180910390fd5b600101610121565b507f1af0acc8a444facd058b20a50bed7e5014c2f72f3110fdb0d4ff1a195e4953a5826040516101e49190610500565b60405180910390a15050565b606060006101fd83610237565b9392505050565b6000610219836001600160a01b038416610293565b90505b92915050565b6000610219836001600160a01b038416610386565b60608160000180548060200260200160405190810160405280929190818152602001828054801561028757602002820191906000526020600020905b815481526020019060010190808311610273575b50505050509050919050565b6000818152600183016020526040812054801561037c5760006102b760018361054c565b85549091506000906102cb9060019061054c565b90508082146103305760008660000182815481106102eb576102eb6104ea565b906000526020600020015490508087600001848154811061030e5761030e6104ea565b6000918252602080832090910192909255918252600188019052604090208390555b85548690806103415761034161056d565b60019003818190600052602060002001600090559055856001016000868152602001908152602001600020600090556001935050505061021c565b600091505061021c565b60008181526001830160205260408120546103cd5750815460018181018455600084815260208082209093018490558454848252828601909352604090209190915561021c565b50600061021c565b80516001600160a01b03811681146103ec57600080fd5b919050565b634e487b7160e01b600052604160045260246000fd5b6000806040838503121561041a57600080fd5b610423836103d5565b60208401519092506001600160401b0381111561043f57600080fd5b8301601f8101851361045057600080fd5b80516001600160401b03811115610469576104696103f1565b604051600582901b90603f8201601f191681016001600160401b0381118282101715610497576104976103f1565b6040529182526020818401810192908101888411156104b557600080fd5b6020850194505b838510156104db576104cd856103d5565b8152602094850194016104bc565b50809450505050509250929050565b634e487b7160e01b600052603260045260246000fd5b602080825282518282018190526000918401906040840190835b818110156105415783516001600160a01b031683526020938401939092019160010161051a565b509095945050505050565b8181038181111561021c57634e487b7160e01b600052601160045260246000fd5b634e487b7160e01b600052603160045260246000fd5b610e96806105926000396000f3fe608060405234801561001057600080fd5b50600436106100935760003560e01c80639b70dec3116100665780639b70dec3146101155780639e9e466614610128578063bf7e214f1461014b578063d6de64a814610166578063ed56531a1461017957600080fd5b80635a81d4ba146100985780636bbac0b2146100b65780637a9e5e4b146100df5780638fb36037146100f4575b600080fd5b6100a061018c565b6040516100ad9190610c7f565b60405180910390f35b6100c96100c4366004610ccb565b61019d565b60405164ffffffffff90911681526020016100ad565b6100f26100ed366004610ce4565b6101d7565b005b6100fc610256565b6040516001600160e01b031990911681526020016100ad565b6100f2610123366004610d0d565b61027a565b61013b610136366004610ccb565b6102c2565b60405190151581526020016100ad565b6000546040516001600160a01b0390911681526020016100ad565b6100f2610174366004610ccb565b6102df565b6100f2610187366004610ccb565b6103a4565b606061019860016105f7565b905090565b60008181526003602052604081206101b481610604565b6101bf5760006101d0565b8054600160c81b900464ffffffffff165b9392505050565b60005433906001600160a01b031681146102135760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b600003610249576040516361798f2f60e11b81526001600160a01b038316600482015260240161020a565b61025282610630565b5050565b60008054600160a01b900460ff1661026e5750600090565b50638fb3603760e01b90565b61028633600036610684565b61025282828080602002602001604051908101604052809392919081815260200183836020028082843760009201919091525061078492505050565b60008181526003602052604081206102d990610604565b92915050565b336000908152600260205260409020541515806103025761030233600036610684565b600082815260036020526040902061031981610604565b61033957604051639b5e70e160e01b81526004810184905260240161020a565b81801561034f575061034d818460016108d6565b155b1561035957505050565b8054600165ff000000000160c81b031916600160f01b178155604051339084907f4ee635c4151ae839aeaaa75e10bc0bd1b581cfc84860b350b263b86ac0e5636d90600090a3505050565b600081158015906103b9575063ffffffff8211155b9050801580156103d257506514d55093525560d21b8214155b80156103e7575065534554544c4560d01b8214155b15610408576040516381b3448560e01b81526004810183905260240161020a565b6000828152600360205260408120906104246203f48042610d9a565b33600090815260026020526040902054909150156105175761044582610604565b156104665760405163eecf4ae160e01b81526004810185905260240161020a565b8154610481908590600160c81b900464ffffffffff166109b7565b82156104fc5765534554544c4560d01b60005260036020527f849ea0cf1005e0e147944bd88a3b8bafc9bf3ed63393788c89dcf388c7d86c266104c381610604565b156104df578054600160c81b900464ffffffffff1691506104fa565b80546104fa908690600160c81b900464ffffffffff166109b7565b505b610508828560006108d6565b6105125750505050565b610523565b61052333600036610684565b604080516080810182526000808252602080830182815264ffffffffff868116858701818152606087018681528c87526003865295889020965187549451915196511515600160f01b0260ff60f01b19978516600160c81b029790971665ffffffffffff60c81b1992909416600160a01b026001600160c81b03199095166001600160a01b0390911617939093179290921617929092179092559151918252339186917fc9054a9c2e35862e338e68af22b48f15b1090d1b2646f5ec59702e9ace2c35b5910160405180910390a350505050565b606060006101d083610a1b565b8054600090600160c81b900464ffffffffff16421080156102d957505054600160f01b900460ff161590565b600080546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6000806106ba61069c6000546001600160a01b031690565b86306106ac60046000898b610db7565b6106b591610de1565b610a77565b915091508161077d5763ffffffff81161561075a576000805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061071590889088908890600401610e17565b600060405180830381600087803b15801561072f57600080fd5b505af1158015610743573d6000803e3d6000fd5b50506000805460ff60a01b191690555061077d9050565b60405162d1953b60e31b81526001600160a01b038616600482015260240161020a565b5050505050565b600381511080610795575060098151115b156107b357604051631c5311d960e31b815260040160405180910390fd5b60006107bf60016105f7565b905060005b8151811015610803576107fa8282815181106107e2576107e2610e57565b60200260200101516001610b0c90919063ffffffff16565b506001016107c4565b5060005b825181101561089a5760006001600160a01b031683828151811061082d5761082d610e57565b60200260200101516001600160a01b03161480610874575061087283828151811061085a5761085a610e57565b60200260200101516001610b2190919063ffffffff16565b155b1561089257604051631c5311d960e31b815260040160405180910390fd5b600101610807565b507f1af0acc8a444facd058b20a50bed7e5014c2f72f3110fdb0d4ff1a195e4953a5826040516108ca9190610c7f565b60405180910390a15050565b82546000906001600160a01b031633811480159061090b57506001600160a01b03811660009081526002602052604090205415155b801561093a57508454610930906201518090600160a01b900464ffffffffff16610d9a565b64ffffffffff1642105b156109495760019150506101d0565b8454336001600160c81b0319909116600160a01b4264ffffffffff16026001600160a01b0319161781178655604051841515815285907fadeb3ecf71fa97b65c03c0774a490e5851623d5d6e150f68da8a1bf38295eb629060200160405180910390a3506000949350505050565b64ffffffffff8116158015906109df57506109d56201518082610d9a565b64ffffffffff1642105b1561025257816109f26201518083610d9a565b60405163a6bc1fa360e01b8152600481019290925264ffffffffff16602482015260440161020a565b606081600001805480602002602001604051908101604052809291908181526020018280548015610a6b57602002820191906000526020600020905b815481526020019060010190808311610a57575b50505050509050919050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201526000908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781526000808052918290528351939450919290918a5afa15610b02576000516020805191945081901c150291505b5094509492505050565b60006101d0836001600160a01b038416610b36565b60006101d0836001600160a01b038416610c30565b60008181526001830160205260408120548015610c1f576000610b5a600183610e6d565b8554909150600090610b6e90600190610e6d565b9050808214610bd3576000866000018281548110610b8e57610b8e610e57565b9060005260206000200154905080876000018481548110610bb157610bb1610e57565b6000918252602080832090910192909255918252600188019052604090208390555b8554869080610be457610be4610e80565b6001900381819060005260206000200160009055905585600101600086815260200190815260200160002060009055600193505050506102d9565b60009150506102d9565b5092915050565b6000818152600183016020526040812054610c77575081546001818101845560008481526020808220909301849055845484825282860190935260409020919091556102d9565b5060006102d9565b602080825282518282018190526000918401906040840190835b81811015610cc05783516001600160a01b0316835260209384019390920191600101610c99565b509095945050505050565b600060208284031215610cdd57600080fd5b5035919050565b600060208284031215610cf657600080fd5b81356001600160a01b03811681146101d057600080fd5b60008060208385031215610d2057600080fd5b823567ffffffffffffffff811115610d3757600080fd5b8301601f81018513610d4857600080fd5b803567ffffffffffffffff811115610d5f57600080fd5b8560208260051b8401011115610d7457600080fd5b6020919091019590945092505050565b634e487b7160e01b600052601160045260246000fd5b64ffffffffff81811683821601908111156102d9576102d9610d84565b60008085851115610dc757600080fd5b83861115610dd457600080fd5b5050820193919092039150565b80356001600160e01b03198116906004841015610c29576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190528101829052818360608301376000818301606090810191909152601f909201601f1916010192915050565b634e487b7160e01b600052603260045260246000fd5b818103818111156102d9576102d9610d84565b634e487b7160e01b600052603160045260246000fd",
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
