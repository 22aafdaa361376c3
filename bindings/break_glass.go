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

// EmergencyAccess is an auto generated low-level Go binding around an user-defined struct.
type EmergencyAccess struct {
	Ref       [32]byte
	Org       uint32
	Reason    uint8
	OpenedAt  uint64
	ClosesAt  uint64
	ReviewDue uint64
	Outcome   uint8
	Reviewer  uint32
}

// BreakGlassMetaData contains all meta data concerning the BreakGlass contract.
var BreakGlassMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIParticipants\",\"name\":\"participants\",\"type\":\"address\"},{\"internalType\":\"contractIConsents\",\"name\":\"consents\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadOutcome\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadReason\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotEmergency\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"NotReviewable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotReviewer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"ReviewOverdue\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnknownConsent\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"closesAt\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"reviewDue\",\"type\":\"uint64\"}],\"name\":\"GlassBroken\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"reviewer\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"findings\",\"type\":\"bytes32\"}],\"name\":\"GlassReviewed\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"name\":\"breakGlass\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"emergencyAccess\",\"outputs\":[{\"components\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"openedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"closesAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"reviewDue\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"reviewer\",\"type\":\"uint32\"}],\"internalType\":\"structEmergencyAccess\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"}],\"name\":\"oldestReview\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"overdue\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"}],\"name\":\"permitsEmergency\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"reviewer\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"findings\",\"type\":\"bytes32\"}],\"name\":\"review\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "BreakGlass",
	Bin: "0x60c060405234801561001057600080fd5b506040516114bf3803806114bf83398101604081905261002f9161005e565b6001600160a01b039182166080521660a052610098565b6001600160a01b038116811461005b57600080fd5b50565b6000806040838503121561007157600080fd5b825161007c81610046565b602084015190925061008d81610046565b809150509250929050565b60805160a0516113d86100e76000396000610297015260008181610134015281816101d80152818161080a01528181610de301528181610e7f01528181610f1a0152610fb501526113d86000f3fe608060405234801561001057600080fd5b50600436106100575760003560e01c806308b94eb31461005c578063157d15cd1461008c5780632ac9a335146100af578063b4c347ba146100c4578063d74c1a08146100e4575b600080fd5b61006f61006a36600461104c565b610116565b6040516001600160401b0390911681526020015b60405180910390f35b61009f61009a3660046110a9565b6106ea565b6040519015158152602001610083565b6100c26100bd3660046110eb565b610886565b005b6100d76100d236600461111c565b610b43565b6040516100839190611140565b6100f76100f23660046111e6565b610d2e565b604080516001600160401b039093168352901515602083015201610083565b604051637c01ae8160e01b815263ffffffff841660048201526000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637c01ae8190602401602060405180830381865afa158015610183573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906101a79190611203565b158061024d575060408051633dbf26c560e01b815263ffffffff8616600482015233602482015260448101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633dbf26c590606401602060405180830381865afa158015610227573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061024b9190611203565b155b1561027e5760405163845ed97b60e01b815263ffffffff851660048201523360248201526044015b60405180910390fd5b604051634b38e51960e11b8152600481018690526000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639671ca329060240161016060405180830381865afa1580156102e7573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061030b91906112ab565b6060015160ff160361033057604051639196334960e01b815260040160405180910390fd5b60ff831615806103435750600460ff8416115b8061034c575081155b1561036a5760405163e228f47f60e01b815260040160405180910390fd5b63ffffffff8416600090815260026020526040902080546001600160401b0380821691600160401b90041661039e82610d61565b156103d35760405163ee97681960e01b815263ffffffff881660048201526001600160401b0383166024820152604401610275565b6000805481906103eb906001600160401b031661139a565b91906101000a8154816001600160401b0302191690836001600160401b03160217905593506040518061010001604052808981526020018863ffffffff1681526020018760ff168152602001600060ff1681526020014264ffffffffff168152602001600063ffffffff168152602001826001600160401b0316815260200160006001600160401b031681525060016000866001600160401b03166001600160401b031681526020019081526020016000206000820151816000015560208201518160010160006101000a81548163ffffffff021916908363ffffffff16021790555060408201518160010160046101000a81548160ff021916908360ff16021790555060608201518160010160056101000a81548160ff021916908360ff16021790555060808201518160010160066101000a81548164ffffffffff021916908364ffffffffff16021790555060a082015181600101600b6101000a81548163ffffffff021916908363ffffffff16021790555060c082015181600101600f6101000a8154816001600160401b0302191690836001600160401b0316021790555060e08201518160010160176101000a8154816001600160401b0302191690836001600160401b03160217905550905050806001600160401b03166000036105ed57825467ffffffffffffffff19166001600160401b03851617835561062c565b6001600160401b038082166000908152600160208190526040909120018054918616600160b81b0267ffffffffffffffff60b81b199092169190911790555b825467ffffffffffffffff60401b1916600160401b6001600160401b03861690810291909117845563ffffffff88169089907f568462f9691493cda1bc95b969a97047c893081249cb181afd65e14dcae14d53338a8a61068f62015180426113c5565b61069c6203f480426113c5565b604080516001600160a01b03909616865260ff9094166020860152928401919091526001600160401b03908116606084015216608082015260a00160405180910390a4505050949350505050565b6001600160401b0380841660009081526001602081815260408084208151610100810183528154815293015463ffffffff80821693850184905260ff6401000000008304811693860193909352600160281b8204909216606085015264ffffffffff600160301b8204166080850152600160581b810490911660a0840152600160781b8104851660c0840152600160b81b900490931660e08201529091158015906107a457508263ffffffff16816020015163ffffffff16145b80156107b05750805184145b80156107c45750606081015160ff16600214155b80156107e8575062015180816080015164ffffffffff166107e591906113c5565b42105b801561087d5750604051637c01ae8160e01b815263ffffffff841660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637c01ae8190602401602060405180830381865afa158015610859573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061087d9190611203565b95945050505050565b6001600160401b03841660009081526001602081905260409091209081015463ffffffff168015806108c557506001820154600160281b900460ff1615155b156108ee5760405163db506eb560e01b81526001600160401b0387166004820152602401610275565b8063ffffffff168563ffffffff16148061090e575061090c85610db8565b155b1561093a5760405163e17fa69d60e01b815263ffffffff86166004820152336024820152604401610275565b60ff8416158061094d5750600260ff8516115b80610956575082155b156109745760405163900d8abd60e01b815260040160405180910390fd5b60018201805460ff8616600160281b0265ff00000000001963ffffffff8916600160581b02167fff0000000000000000000000000000000000000000ffffffffff00ffffffffff831617179091556001600160401b03600160781b8204811691600160b81b9004166000829003610a195763ffffffff83166000908152600260205260409020805467ffffffffffffffff19166001600160401b038316179055610a58565b6001600160401b038083166000908152600160208190526040909120018054918316600160b81b0267ffffffffffffffff60b81b199092169190911790555b806001600160401b0316600003610aa65763ffffffff83166000908152600260205260409020805467ffffffffffffffff60401b1916600160401b6001600160401b03851602179055610ae5565b6001600160401b038082166000908152600160208190526040909120018054918416600160781b0267ffffffffffffffff60781b199092169190911790555b6040805160ff881681526020810187905263ffffffff808a1692908616916001600160401b038c16917f14f7e8e2ff61d66db5144b310c3f80927eba3faa06854ed95bda1e4772c78798910160405180910390a45050505050505050565b6040805161010081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101919091526001600160401b0380831660009081526001602081815260408084208151610100810183528154815293015463ffffffff80821693850184905260ff6401000000008304811693860193909352600160281b8204909216606085015264ffffffffff600160301b8204166080850152600160581b810490911660a0840152600160781b8104851660c0840152600160b81b900490931660e0820152919003610c6e5750506040805161010081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810191909152919050565b60405180610100016040528082600001518152602001826020015163ffffffff168152602001826040015160ff168152602001826080015164ffffffffff166001600160401b0316815260200162015180836080015164ffffffffff16610cd591906113c5565b6001600160401b031681526020016203f480836080015164ffffffffff16610cfd91906113c5565b6001600160401b03168152602001826060015160ff1681526020018260a0015163ffffffff16815250915050919050565b63ffffffff81166000908152600260205260408120546001600160401b03169081610d5881610d61565b91509150915091565b60006001600160401b03821615801590610db257506001600160401b03821660009081526001602081905260409091200154610daf906203f48090600160301b900464ffffffffff166113c5565b42115b92915050565b604051633dbf26c560e01b815263ffffffff82166004820152336024820152602060448201526000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633dbf26c590606401602060405180830381865afa158015610e32573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610e569190611203565b8015610db2575060405163139c7bed60e01b815263ffffffff83166004820152600360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063139c7bed90604401602060405180830381865afa158015610ece573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610ef29190611203565b80610f8d575060405163139c7bed60e01b815263ffffffff83166004820152600560248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063139c7bed90604401602060405180830381865afa158015610f69573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610f8d9190611203565b80610db2575060405163139c7bed60e01b815263ffffffff83166004820152600760248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063139c7bed90604401602060405180830381865afa158015611004573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610db29190611203565b63ffffffff8116811461103a57600080fd5b50565b60ff8116811461103a57600080fd5b6000806000806080858703121561106257600080fd5b84359350602085013561107481611028565b925060408501356110848161103d565b9396929550929360600135925050565b6001600160401b038116811461103a57600080fd5b6000806000606084860312156110be57600080fd5b83356110c981611094565b92506020840135915060408401356110e081611028565b809150509250925092565b6000806000806080858703121561110157600080fd5b843561110c81611094565b9350602085013561107481611028565b60006020828403121561112e57600080fd5b813561113981611094565b9392505050565b6000610100820190508251825263ffffffff602084015116602083015260ff60408401511660408301526001600160401b036060840151166060830152608083015161119760808401826001600160401b03169052565b5060a08301516111b260a08401826001600160401b03169052565b5060c08301516111c760c084018260ff169052565b5060e08301516111df60e084018263ffffffff169052565b5092915050565b6000602082840312156111f857600080fd5b813561113981611028565b60006020828403121561121557600080fd5b8151801515811461113957600080fd5b60405161016081016001600160401b038111828210171561125657634e487b7160e01b600052604160045260246000fd5b60405290565b80516001600160a01b038116811461127357600080fd5b919050565b805161127381611094565b80516112738161103d565b805161127381611028565b805161ffff8116811461127357600080fd5b60006101608284031280156112bf57600080fd5b506112c8611225565b6112d18361125c565b81526112df60208401611278565b60208201526112f060408401611278565b604082015261130160608401611283565b606082015261131260808401611283565b608082015261132360a0840161128e565b60a082015261133460c0840161128e565b60c082015261134560e08401611278565b60e08201526113576101008401611299565b61010082015261136a6101208401611278565b610120820152610140928301519281019290925250919050565b634e487b7160e01b600052601160045260246000fd5b60006001600160401b0382166001600160401b0381036113bc576113bc611384565b60010192915050565b80820180821115610db257610db261138456",
}

// BreakGlass is an auto generated Go binding around an Ethereum contract.
type BreakGlass struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *BreakGlass) GetABI() abi.ABI {
	return c.abi
}

// NewBreakGlass creates a new instance of BreakGlass.
func NewBreakGlass() *BreakGlass {
	parsed, err := BreakGlassMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BreakGlass{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BreakGlass) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address participants, address consents) returns()
func (breakGlass *BreakGlass) PackConstructor(participants common.Address, consents common.Address) []byte {
	enc, err := breakGlass.abi.Pack("", participants, consents)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBreakGlass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08b94eb3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function breakGlass(bytes32 ref, uint32 org, uint8 reason, bytes32 evidence) returns(uint64 id)
func (breakGlass *BreakGlass) PackBreakGlass(ref [32]byte, org uint32, reason uint8, evidence [32]byte) []byte {
	enc, err := breakGlass.abi.Pack("breakGlass", ref, org, reason, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBreakGlass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08b94eb3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function breakGlass(bytes32 ref, uint32 org, uint8 reason, bytes32 evidence) returns(uint64 id)
func (breakGlass *BreakGlass) TryPackBreakGlass(ref [32]byte, org uint32, reason uint8, evidence [32]byte) ([]byte, error) {
	return breakGlass.abi.Pack("breakGlass", ref, org, reason, evidence)
}

// UnpackBreakGlass is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x08b94eb3.
//
// Solidity: function breakGlass(bytes32 ref, uint32 org, uint8 reason, bytes32 evidence) returns(uint64 id)
func (breakGlass *BreakGlass) UnpackBreakGlass(data []byte) (uint64, error) {
	out, err := breakGlass.abi.Unpack("breakGlass", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEmergencyAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4c347ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function emergencyAccess(uint64 id) view returns((bytes32,uint32,uint8,uint64,uint64,uint64,uint8,uint32))
func (breakGlass *BreakGlass) PackEmergencyAccess(id uint64) []byte {
	enc, err := breakGlass.abi.Pack("emergencyAccess", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEmergencyAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4c347ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function emergencyAccess(uint64 id) view returns((bytes32,uint32,uint8,uint64,uint64,uint64,uint8,uint32))
func (breakGlass *BreakGlass) TryPackEmergencyAccess(id uint64) ([]byte, error) {
	return breakGlass.abi.Pack("emergencyAccess", id)
}

// UnpackEmergencyAccess is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4c347ba.
//
// Solidity: function emergencyAccess(uint64 id) view returns((bytes32,uint32,uint8,uint64,uint64,uint64,uint8,uint32))
func (breakGlass *BreakGlass) UnpackEmergencyAccess(data []byte) (EmergencyAccess, error) {
	out, err := breakGlass.abi.Unpack("emergencyAccess", data)
	if err != nil {
		return *new(EmergencyAccess), err
	}
	out0 := *abi.ConvertType(out[0], new(EmergencyAccess)).(*EmergencyAccess)
	return out0, nil
}

// PackOldestReview is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd74c1a08.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function oldestReview(uint32 org) view returns(uint64 id, bool overdue)
func (breakGlass *BreakGlass) PackOldestReview(org uint32) []byte {
	enc, err := breakGlass.abi.Pack("oldestReview", org)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOldestReview is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd74c1a08.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function oldestReview(uint32 org) view returns(uint64 id, bool overdue)
func (breakGlass *BreakGlass) TryPackOldestReview(org uint32) ([]byte, error) {
	return breakGlass.abi.Pack("oldestReview", org)
}

// OldestReviewOutput serves as a container for the return parameters of contract
// method OldestReview.
type OldestReviewOutput struct {
	Id      uint64
	Overdue bool
}

// UnpackOldestReview is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd74c1a08.
//
// Solidity: function oldestReview(uint32 org) view returns(uint64 id, bool overdue)
func (breakGlass *BreakGlass) UnpackOldestReview(data []byte) (OldestReviewOutput, error) {
	out, err := breakGlass.abi.Unpack("oldestReview", data)
	outstruct := new(OldestReviewOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Id = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Overdue = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackPermitsEmergency is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x157d15cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permitsEmergency(uint64 id, bytes32 ref, uint32 org) view returns(bool)
func (breakGlass *BreakGlass) PackPermitsEmergency(id uint64, ref [32]byte, org uint32) []byte {
	enc, err := breakGlass.abi.Pack("permitsEmergency", id, ref, org)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermitsEmergency is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x157d15cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permitsEmergency(uint64 id, bytes32 ref, uint32 org) view returns(bool)
func (breakGlass *BreakGlass) TryPackPermitsEmergency(id uint64, ref [32]byte, org uint32) ([]byte, error) {
	return breakGlass.abi.Pack("permitsEmergency", id, ref, org)
}

// UnpackPermitsEmergency is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x157d15cd.
//
// Solidity: function permitsEmergency(uint64 id, bytes32 ref, uint32 org) view returns(bool)
func (breakGlass *BreakGlass) UnpackPermitsEmergency(data []byte) (bool, error) {
	out, err := breakGlass.abi.Unpack("permitsEmergency", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackReview is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ac9a335.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function review(uint64 id, uint32 reviewer, uint8 outcome, bytes32 findings) returns()
func (breakGlass *BreakGlass) PackReview(id uint64, reviewer uint32, outcome uint8, findings [32]byte) []byte {
	enc, err := breakGlass.abi.Pack("review", id, reviewer, outcome, findings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReview is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ac9a335.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function review(uint64 id, uint32 reviewer, uint8 outcome, bytes32 findings) returns()
func (breakGlass *BreakGlass) TryPackReview(id uint64, reviewer uint32, outcome uint8, findings [32]byte) ([]byte, error) {
	return breakGlass.abi.Pack("review", id, reviewer, outcome, findings)
}

// BreakGlassGlassBroken represents a GlassBroken event raised by the BreakGlass contract.
type BreakGlassGlassBroken struct {
	Id        uint64
	Ref       [32]byte
	Org       uint32
	Key       common.Address
	Reason    uint8
	Evidence  [32]byte
	ClosesAt  uint64
	ReviewDue uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const BreakGlassGlassBrokenEventName = "GlassBroken"

// ContractEventName returns the user-defined event name.
func (BreakGlassGlassBroken) ContractEventName() string {
	return BreakGlassGlassBrokenEventName
}

// UnpackGlassBrokenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GlassBroken(uint64 indexed id, bytes32 indexed ref, uint32 indexed org, address key, uint8 reason, bytes32 evidence, uint64 closesAt, uint64 reviewDue)
func (breakGlass *BreakGlass) UnpackGlassBrokenEvent(log *types.Log) (*BreakGlassGlassBroken, error) {
	event := "GlassBroken"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != breakGlass.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BreakGlassGlassBroken)
	if len(log.Data) > 0 {
		if err := breakGlass.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range breakGlass.abi.Events[event].Inputs {
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

// BreakGlassGlassReviewed represents a GlassReviewed event raised by the BreakGlass contract.
type BreakGlassGlassReviewed struct {
	Id       uint64
	Org      uint32
	Reviewer uint32
	Outcome  uint8
	Findings [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const BreakGlassGlassReviewedEventName = "GlassReviewed"

// ContractEventName returns the user-defined event name.
func (BreakGlassGlassReviewed) ContractEventName() string {
	return BreakGlassGlassReviewedEventName
}

// UnpackGlassReviewedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GlassReviewed(uint64 indexed id, uint32 indexed org, uint32 indexed reviewer, uint8 outcome, bytes32 findings)
func (breakGlass *BreakGlass) UnpackGlassReviewedEvent(log *types.Log) (*BreakGlassGlassReviewed, error) {
	event := "GlassReviewed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != breakGlass.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BreakGlassGlassReviewed)
	if len(log.Data) > 0 {
		if err := breakGlass.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range breakGlass.abi.Events[event].Inputs {
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
func (breakGlass *BreakGlass) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], breakGlass.abi.Errors["BadOutcome"].ID.Bytes()[:4]) {
		return breakGlass.UnpackBadOutcomeError(raw[4:])
	}
	if bytes.Equal(raw[:4], breakGlass.abi.Errors["BadReason"].ID.Bytes()[:4]) {
		return breakGlass.UnpackBadReasonError(raw[4:])
	}
	if bytes.Equal(raw[:4], breakGlass.abi.Errors["NotEmergency"].ID.Bytes()[:4]) {
		return breakGlass.UnpackNotEmergencyError(raw[4:])
	}
	if bytes.Equal(raw[:4], breakGlass.abi.Errors["NotReviewable"].ID.Bytes()[:4]) {
		return breakGlass.UnpackNotReviewableError(raw[4:])
	}
	if bytes.Equal(raw[:4], breakGlass.abi.Errors["NotReviewer"].ID.Bytes()[:4]) {
		return breakGlass.UnpackNotReviewerError(raw[4:])
	}
	if bytes.Equal(raw[:4], breakGlass.abi.Errors["ReviewOverdue"].ID.Bytes()[:4]) {
		return breakGlass.UnpackReviewOverdueError(raw[4:])
	}
	if bytes.Equal(raw[:4], breakGlass.abi.Errors["UnknownConsent"].ID.Bytes()[:4]) {
		return breakGlass.UnpackUnknownConsentError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BreakGlassBadOutcome represents a BadOutcome error raised by the BreakGlass contract.
type BreakGlassBadOutcome struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadOutcome()
func BreakGlassBadOutcomeErrorID() common.Hash {
	return common.HexToHash("0x900d8abd46b3d76a612e2ce870d11058c97adcc99eca94e55c7c34868cd0fec5")
}

// UnpackBadOutcomeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadOutcome()
func (breakGlass *BreakGlass) UnpackBadOutcomeError(raw []byte) (*BreakGlassBadOutcome, error) {
	out := new(BreakGlassBadOutcome)
	if err := breakGlass.abi.UnpackIntoInterface(out, "BadOutcome", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BreakGlassBadReason represents a BadReason error raised by the BreakGlass contract.
type BreakGlassBadReason struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadReason()
func BreakGlassBadReasonErrorID() common.Hash {
	return common.HexToHash("0xe228f47fcaf0f97332abd82c771cb24e0d416e0a3f0472858f8230ffbc0c4495")
}

// UnpackBadReasonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadReason()
func (breakGlass *BreakGlass) UnpackBadReasonError(raw []byte) (*BreakGlassBadReason, error) {
	out := new(BreakGlassBadReason)
	if err := breakGlass.abi.UnpackIntoInterface(out, "BadReason", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BreakGlassNotEmergency represents a NotEmergency error raised by the BreakGlass contract.
type BreakGlassNotEmergency struct {
	Org    uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEmergency(uint32 org, address caller)
func BreakGlassNotEmergencyErrorID() common.Hash {
	return common.HexToHash("0x845ed97bfbe6f6f4e00b0eb0e31bcd4f474ff714902cb6c3bcefe2115c9680a8")
}

// UnpackNotEmergencyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEmergency(uint32 org, address caller)
func (breakGlass *BreakGlass) UnpackNotEmergencyError(raw []byte) (*BreakGlassNotEmergency, error) {
	out := new(BreakGlassNotEmergency)
	if err := breakGlass.abi.UnpackIntoInterface(out, "NotEmergency", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BreakGlassNotReviewable represents a NotReviewable error raised by the BreakGlass contract.
type BreakGlassNotReviewable struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReviewable(uint64 id)
func BreakGlassNotReviewableErrorID() common.Hash {
	return common.HexToHash("0xdb506eb5b7ff5e5bcf48830b9bcf772c44ed120b9223736ac7b05cee39ca2e35")
}

// UnpackNotReviewableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReviewable(uint64 id)
func (breakGlass *BreakGlass) UnpackNotReviewableError(raw []byte) (*BreakGlassNotReviewable, error) {
	out := new(BreakGlassNotReviewable)
	if err := breakGlass.abi.UnpackIntoInterface(out, "NotReviewable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BreakGlassNotReviewer represents a NotReviewer error raised by the BreakGlass contract.
type BreakGlassNotReviewer struct {
	Org    uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReviewer(uint32 org, address caller)
func BreakGlassNotReviewerErrorID() common.Hash {
	return common.HexToHash("0xe17fa69d38f41813505329c1751fa062fc41e86cd6479ee6acd9ad49334dbf42")
}

// UnpackNotReviewerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReviewer(uint32 org, address caller)
func (breakGlass *BreakGlass) UnpackNotReviewerError(raw []byte) (*BreakGlassNotReviewer, error) {
	out := new(BreakGlassNotReviewer)
	if err := breakGlass.abi.UnpackIntoInterface(out, "NotReviewer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BreakGlassReviewOverdue represents a ReviewOverdue error raised by the BreakGlass contract.
type BreakGlassReviewOverdue struct {
	Org uint32
	Id  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReviewOverdue(uint32 org, uint64 id)
func BreakGlassReviewOverdueErrorID() common.Hash {
	return common.HexToHash("0xee976819f3547b9ccd4d48fd157774b49d2eb7bae5bedf26f4f053df8179bfbd")
}

// UnpackReviewOverdueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReviewOverdue(uint32 org, uint64 id)
func (breakGlass *BreakGlass) UnpackReviewOverdueError(raw []byte) (*BreakGlassReviewOverdue, error) {
	out := new(BreakGlassReviewOverdue)
	if err := breakGlass.abi.UnpackIntoInterface(out, "ReviewOverdue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BreakGlassUnknownConsent represents a UnknownConsent error raised by the BreakGlass contract.
type BreakGlassUnknownConsent struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownConsent()
func BreakGlassUnknownConsentErrorID() common.Hash {
	return common.HexToHash("0x91963349d44f52a0f86bcca52aae2a288e7f671c8d6731dd43ff6c0e02e855d9")
}

// UnpackUnknownConsentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownConsent()
func (breakGlass *BreakGlass) UnpackUnknownConsentError(raw []byte) (*BreakGlassUnknownConsent, error) {
	out := new(BreakGlassUnknownConsent)
	if err := breakGlass.abi.UnpackIntoInterface(out, "UnknownConsent", raw); err != nil {
		return nil, err
	}
	return out, nil
}
