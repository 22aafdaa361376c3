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

// Coverage is an auto generated low-level Go binding around an user-defined struct.
type Coverage struct {
	Ref           [32]byte
	Payer         uint32
	Plan          uint16
	StartDay      int32
	EndDay        int32
	AnnualMaximum uint64
	Commitment    [32]byte
}

// CoverageState is an auto generated low-level Go binding around an user-defined struct.
type CoverageState struct {
	Payer         uint32
	Plan          uint16
	StartDay      int32
	EndDay        int32
	AnnualMaximum uint64
	Used          uint64
}

// EligibilityMetaData contains all meta data concerning the Eligibility contract.
var EligibilityMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIParticipants\",\"name\":\"participants\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"items\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BadBatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadPeriod\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CannotTerminate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CoverageTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MaximumTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAttester\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotClaims\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"NothingCounted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PayerInactive\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"AttestRefused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"claims\",\"type\":\"address\"}],\"name\":\"ClaimsSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"plan\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"startDay\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"endDay\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"annualMaximum\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"CoverageAttested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"endDay\",\"type\":\"int32\"}],\"name\":\"CoverageTerminated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"endDay\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"previousEndDay\",\"type\":\"int32\"}],\"name\":\"CoverageTerminatedRetroactively\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"used\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"annualMaximum\",\"type\":\"uint64\"}],\"name\":\"MaximumUsed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"plan\",\"type\":\"uint16\"},{\"internalType\":\"int32\",\"name\":\"startDay\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"endDay\",\"type\":\"int32\"},{\"internalType\":\"uint64\",\"name\":\"annualMaximum\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"internalType\":\"structCoverage\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"attest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"plan\",\"type\":\"uint16\"},{\"internalType\":\"int32\",\"name\":\"startDay\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"endDay\",\"type\":\"int32\"},{\"internalType\":\"uint64\",\"name\":\"annualMaximum\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"internalType\":\"structCoverage[]\",\"name\":\"coverages\",\"type\":\"tuple[]\"}],\"name\":\"attestMany\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claims\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"name\":\"consume\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"coverage\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"plan\",\"type\":\"uint16\"},{\"internalType\":\"int32\",\"name\":\"startDay\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"endDay\",\"type\":\"int32\"},{\"internalType\":\"uint64\",\"name\":\"annualMaximum\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"used\",\"type\":\"uint64\"}],\"internalType\":\"structCoverageState\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"int32\",\"name\":\"day\",\"type\":\"int32\"}],\"name\":\"covers\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"CoverageRef[]\",\"name\":\"refs\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"int32[]\",\"name\":\"days_\",\"type\":\"int32[]\"}],\"name\":\"evaluateMany\",\"outputs\":[{\"internalType\":\"uint8[]\",\"name\":\"found\",\"type\":\"uint8[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"name\":\"restore\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"claims_\",\"type\":\"address\"}],\"name\":\"setClaims\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"int32\",\"name\":\"endDay\",\"type\":\"int32\"}],\"name\":\"terminate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "Eligibility",
	Bin: "0x60c06040523060805234801561001457600080fd5b506040516124e53803806124e583398101604081905261003391610100565b6001600160a01b03811660a05261004861004e565b50610130565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161561009e5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100fd5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b60006020828403121561011257600080fd5b81516001600160a01b038116811461012957600080fd5b9392505050565b60805160a05161237b61016a6000396000818161107d015261112f015260008181611677015281816116a001526117ec015261237b6000f3fe6080604052600436106100fe5760003560e01c80638e01c4e811610095578063b87a8ecd11610064578063b87a8ecd146104ec578063bf7e214f1461050c578063c102ecae14610539578063c4d66de814610566578063dcc59b6f1461058657600080fd5b80638e01c4e8146104405780638fb36037146104605780639b41e8001461048e578063ad3cb1cc146104ae57600080fd5b806352d1902d116100d157806352d1902d146101785780637a9e5e4b146101a0578063837eaebc146101c05780638c3e0502146101f057600080fd5b806314cb2843146101035780632a40ad7b146101255780634ce85f07146101455780634f1ef28614610165575b600080fd5b34801561010f57600080fd5b5061012361011e366004611d09565b6105c3565b005b34801561013157600080fd5b50610123610140366004611d35565b61070a565b34801561015157600080fd5b50610123610160366004611d67565b61072f565b610123610173366004611d98565b6107a5565b34801561018457600080fd5b5061018d6107c0565b6040519081526020015b60405180910390f35b3480156101ac57600080fd5b506101236101bb366004611d67565b6107dd565b3480156101cc57600080fd5b506101e06101db366004611e73565b610865565b6040519015158152602001610197565b3480156101fc57600080fd5b506103d261020b366004611eaf565b6040805160c081018252600080825260208201819052918101829052606081018290526080810182905260a081018290529060008051602061233b83398151915260000160008481526020019081526020016000206040518060c00160405290816000820160009054906101000a900463ffffffff1663ffffffff1663ffffffff1681526020016000820160049054906101000a900461ffff1661ffff1661ffff1681526020016000820160069054906101000a900460020b60020b60020b81526020016000820160099054906101000a900460020b60020b60020b815260200160008201600c9054906101000a900466ffffffffffffff1666ffffffffffffff1666ffffffffffffff1681526020016000820160139054906101000a900466ffffffffffffff1666ffffffffffffff1666ffffffffffffff168152505090506040518060c00160405280826000015163ffffffff168152602001826020015161ffff168152602001826040015160020b60030b8152602001826060015160020b60030b8152602001826080015166ffffffffffffff166001600160401b031681526020018260a0015166ffffffffffffff166001600160401b0316815250915050919050565b6040516101979190600060c08201905063ffffffff835116825261ffff6020840151166020830152604083015160030b6040830152606083015160030b60608301526001600160401b0360808401511660808301526001600160401b0360a08401511660a083015292915050565b34801561044c57600080fd5b5061012361045b366004611ec8565b61090d565b34801561046c57600080fd5b506104756109d4565b6040516001600160e01b03199091168152602001610197565b34801561049a57600080fd5b506101236104a9366004611f54565b610a0d565b3480156104ba57600080fd5b506104df604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516101979190611f9b565b3480156104f857600080fd5b506101e0610507366004611f54565b610bb5565b34801561051857600080fd5b50610521610d9d565b6040516001600160a01b039091168152602001610197565b34801561054557600080fd5b50610559610554366004612019565b610db9565b604051610197919061209e565b34801561057257600080fd5b50610123610581366004611d67565b610f5e565b34801561059257600080fd5b507f9f856efb0c9e209b2da9b19c8b2eeac86bb6519487401ff880b1cd1d42d47601546001600160a01b0316610521565b600082815260008051602061233b83398151915260205260409020805463ffffffff811690600160481b900460020b81158061060557508060030b8460030b12155b806106175750627fffff19600385900b125b15610635576040516310c88aad60e01b815260040160405180910390fd5b61064661064183611058565b6111bc565b825462ffffff60481b1916600160481b62ffffff8616021783556106686111db565b60030b8460030b12156106c25760408051600386810b825283900b602082015263ffffffff84169187917f965db62cb29a1998d907364be5b84596f9464e065074f80ac6649c457806211a910160405180910390a3610703565b604051600385900b815263ffffffff83169086907e0ef55d5e3b47543885f28cbceeac540dcdd924692d9edf0e3309894897b92f9060200160405180910390a35b5050505050565b604080518082019091526000808252602082015261072b61064183836111ef565b5050565b61073c335b60003661156e565b7f9f856efb0c9e209b2da9b19c8b2eeac86bb6519487401ff880b1cd1d42d4760180546001600160a01b0319166001600160a01b0383169081179091556040517fea7e9b22debf602c5a1f67992ddb0d52b33bee3c813b2db49ae34a1806e94dc490600090a250565b6107ad61166c565b6107b682611713565b61072b828261171f565b60006107ca6117e1565b5060008051602061235b83398151915290565b336107e6610d9d565b6001600160a01b0316816001600160a01b0316146108265760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b60000361085c576040516361798f2f60e11b81526001600160a01b038316600482015260240161081d565b61072b8261182a565b60006108fe60008051602061233b83398151915260008681526020918252604090819020815160c081018352905463ffffffff8116825261ffff64010000000082041693820193909352600160301b8304600290810b92820192909252600160481b830490910b606082015266ffffffffffffff600160601b830481166080830152600160981b90920490911660a0820152848461188b565b60ff16151590505b9392505050565b60006109188261190a565b604080518082019091526000808252602082015290915060005b8281101561070357600061095d868684818110610951576109516120e4565b905060e00201846111ef565b90506001600160e01b03198116156109cb57858583818110610981576109816120e4565b6040516001600160e01b03198516815260e09091029290920135917fd91812cd14f5dbf0027954b28a96739898c87906b2a8726700b6aec4a84c2e45915060200160405180910390a25b50600101610932565b60008051602061231b833981519152805460009190600160a01b900460ff166109fe576000610a07565b638fb3603760e01b5b91505090565b60008051602061233b833981519152600101546001600160a01b03163314610a4a576040516309a354eb60e21b815233600482015260240161081d565b600082815260008051602061233b8339815191526020908152604091829020825160c081018452815463ffffffff8116825261ffff64010000000082041693820193909352600160301b8304600290810b94820194909452600160481b830490930b606084015266ffffffffffffff600160601b8304811660808501819052600160981b9093041660a084015291901580610aec57506001600160401b038316155b15610af75750505050565b8060a0015166ffffffffffffff16836001600160401b03161115610b31576040516315ea15a160e21b81526004810185905260240161081d565b6000838260a00151610b439190612110565b835466ffffffffffffff60981b1916600160981b66ffffffffffffff8381169182029290921786556080850151604080519283529216602082015291925086917f52d708737c8282a19e93a80c4de26f8dec2673a64981a56f3ca221b9d464af44910160405180910390a25050505050565b600060008051602061233b833981519152600101546001600160a01b03163314610bf4576040516309a354eb60e21b815233600482015260240161081d565b600060008051602061233b833981519152600085815260209182526040808220815160c081018352815463ffffffff811680835261ffff64010000000083041696830196909652600160301b8104600290810b94830194909452600160481b810490930b606082015266ffffffffffffff600160601b840481166080830152600160981b90930490921660a08301529350919003610c9757600092505050610d97565b608081015166ffffffffffffff161580610cb857506001600160401b038416155b15610cc857600192505050610d97565b6000846001600160401b03168260a0015166ffffffffffffff16610cec919061212f565b9050816080015166ffffffffffffff16811115610d0f5760009350505050610d97565b825466ffffffffffffff8216600160981b0266ffffffffffffff60981b19909116178355608082015160405187917f52d708737c8282a19e93a80c4de26f8dec2673a64981a56f3ca221b9d464af4491610d879185916001600160401b0392909216825266ffffffffffffff16602082015260400190565b60405180910390a2600193505050505b92915050565b60008051602061231b833981519152546001600160a01b031690565b60606000610dc68661190a565b9050828114610df257604051631cbea66f60e11b8152600481018490526024810182905260440161081d565b60008051602061233b833981519152816001600160401b03811115610e1957610e19611d82565b604051908082528060200260200182016040528015610e42578160200160208202803683370190505b50925060005b82811015610f52576000898983818110610e6457610e646120e4565b60200291909101359150508015610f495760008181526020848152604091829020825160c081018452905463ffffffff8116825261ffff64010000000082041692820192909252600160301b8204600290810b93820193909352600160481b820490920b606083015266ffffffffffffff600160601b820481166080840152600160981b9091041660a0820152610f229089898986818110610f0857610f086120e4565b9050602002016020810190610f1d9190612142565b61188b565b858381518110610f3457610f346120e4565b602002602001019060ff16908160ff16815250505b50600101610e48565b50505095945050505050565b6000610f68611947565b805490915060ff600160401b82041615906001600160401b0316600081158015610f8f5750825b90506000826001600160401b03166001148015610fab5750303b155b905081158015610fb9575080155b15610fd75760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561100157845460ff60401b1916600160401b1785555b61100a86611970565b831561105057845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050565b60405163139c7bed60e01b815263ffffffff82166004820152600160248201526000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063139c7bed90604401602060405180830381865afa1580156110cc573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906110f0919061215d565b6111055750600162074c6160e11b0319919050565b604051633dbf26c560e01b815263ffffffff831660048083019190915233602483015260448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633dbf26c590606401602060405180830381865afa15801561117e573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906111a2919061215d565b6111b457506332ae601560e21b919050565b506000919050565b6001600160e01b031981166000036111d15750565b8060005260046000fd5b60006111ea620151804261217f565b905090565b600061120160408401602085016121a1565b63ffffffff1660000361121f5750600162074c6160e11b0319610d97565b61122f60408401602085016121a1565b63ffffffff16826000015163ffffffff16146112855761125560408401602085016121a1565b61126d61126860408601602087016121a1565b611058565b6001600160e01b031916602084015263ffffffff1682525b60208201516001600160e01b031916156112a457506020810151610d97565b823515806112d457508235600090815260008051602061233b833981519152602052604090205463ffffffff1615155b156112e757506333ccd3d960e01b610d97565b6112f083611981565b156113035750633dee3b7160e11b610d97565b66ffffffffffffff61131b60c0850160a086016121bc565b6001600160401b0316111561133857506340b7a5a560e11b610d97565b6040518060c0016040528084602001602081019061135691906121a1565b63ffffffff16815260200161137160608601604087016121d7565b61ffff16815260200161138a6080860160608701612142565b60020b81526020016113a260a0860160808701612142565b60020b81526020016113ba60c0860160a087016121bc565b66ffffffffffffff168152600060209091015260008051602061233b8339815191528435600090815260209182526040908190208351815485850151868501516060880151608089015160a09099015163ffffffff90951665ffffffffffff199094169390931764010000000061ffff90931692909202919091176bffffffffffff0000000000001916600160301b62ffffff9283160262ffffff60481b191617600160481b9190921602176dffffffffffffffffffffffffffff60601b1916600160601b66ffffffffffffff9687160266ffffffffffffff60981b191617600160981b9590911694909402939093179092556114bb9185019085016121a1565b63ffffffff1683357fb3d574a8738a19aa9b85793c3fdf85fb4b5e1eb63c1933184d099d4c007618d56114f460608701604088016121d7565b6115046080880160608901612142565b61151460a0890160808a01612142565b61152460c08a0160a08b016121bc565b6040805161ffff9095168552600393840b60208601529190920b908301526001600160401b0316606082015260c0870135608082015260a00160405180910390a350600092915050565b60008051602061231b8339815191526000806115a961158b610d9d565b873061159b600460008a8c6121fb565b6115a491612225565b611a38565b91509150816110505763ffffffff81161561164957825460ff60a01b1916600160a01b1783556115d7610d9d565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b81526004016116069392919061225d565b600060405180830381600087803b15801561162057600080fd5b505af1158015611634573d6000803e3d6000fd5b5050845460ff60a01b19168555506110509050565b60405162d1953b60e31b81526001600160a01b038716600482015260240161081d565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614806116f357507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166116e760008051602061235b833981519152546001600160a01b031690565b6001600160a01b031614155b156117115760405163703e46dd60e11b815260040160405180910390fd5b565b61171c33610734565b50565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611779575060408051601f3d908101601f191682019092526117769181019061229d565b60015b6117a157604051634c9c8ce360e01b81526001600160a01b038316600482015260240161081d565b60008051602061235b83398151915281146117d257604051632a87526960e21b81526004810182905260240161081d565b6117dc8383611acd565b505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146117115760405163703e46dd60e11b815260040160405180910390fd5b60008051602061231b83398151915280546001600160a01b0383166001600160a01b03199091168117825560408051918252517f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9181900360200190a15050565b600063ffffffff831615806118b057508263ffffffff16846000015163ffffffff1614155b806118c45750836040015160020b8260030b125b806118d857508160030b846060015160020b125b156118e557506000610906565b608084015166ffffffffffffff16156118ff576003611902565b60015b949350505050565b600081158061191a57506103e882115b1561194357604051631cbea66f60e11b8152600481018390526103e8602482015260440161081d565b5090565b6000807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610d97565b611978611b23565b61171c81611b48565b6000806119946080840160608501612142565b60030b6119a760a0850160808601612142565b60030b6119b491906122b6565b6119bf9060016122d6565b905060018112806119f357506119db60c0840160a085016121bc565b6001600160401b0316158015906119f3575061016e81135b80611a135750627fffff19611a0e6080850160608601612142565b60030b125b806109065750627fffff611a2d60a0850160808601612142565b60030b139392505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201526000908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781526000808052918290528351939450919290918a5afa15611ac3576000516020805191945081901c150291505b5094509492505050565b611ad682611b59565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b90600090a2805115611b1b576117dc8282611bbe565b61072b611c34565b611b2b611c53565b61171157604051631afcd79f60e31b815260040160405180910390fd5b611b50611b23565b61171c8161182a565b806001600160a01b03163b600003611b8f57604051634c9c8ce360e01b81526001600160a01b038216600482015260240161081d565b60008051602061235b83398151915280546001600160a01b0319166001600160a01b0392909216919091179055565b6060600080846001600160a01b031684604051611bdb91906122fe565b600060405180830381855af49150503d8060008114611c16576040519150601f19603f3d011682016040523d82523d6000602084013e611c1b565b606091505b5091509150611c2b858383611c6d565b95945050505050565b34156117115760405163b398979f60e01b815260040160405180910390fd5b6000611c5d611947565b54600160401b900460ff16919050565b606082611c8257611c7d82611cc9565b610906565b8151158015611c9957506001600160a01b0384163b155b15611cc257604051639996b31560e01b81526001600160a01b038516600482015260240161081d565b5080610906565b805115611cd95780518082602001fd5b60405163d6bda27560e01b815260040160405180910390fd5b8035600381900b8114611d0457600080fd5b919050565b60008060408385031215611d1c57600080fd5b82359150611d2c60208401611cf2565b90509250929050565b600060e0828403128015611d4857600080fd5b509092915050565b80356001600160a01b0381168114611d0457600080fd5b600060208284031215611d7957600080fd5b61090682611d50565b634e487b7160e01b600052604160045260246000fd5b60008060408385031215611dab57600080fd5b611db483611d50565b915060208301356001600160401b03811115611dcf57600080fd5b8301601f81018513611de057600080fd5b80356001600160401b03811115611df957611df9611d82565b604051601f8201601f19908116603f011681016001600160401b0381118282101715611e2757611e27611d82565b604052818152828201602001871015611e3f57600080fd5b816020840160208301376000602083830101528093505050509250929050565b803563ffffffff81168114611d0457600080fd5b600080600060608486031215611e8857600080fd5b83359250611e9860208501611e5f565b9150611ea660408501611cf2565b90509250925092565b600060208284031215611ec157600080fd5b5035919050565b60008060208385031215611edb57600080fd5b82356001600160401b03811115611ef157600080fd5b8301601f81018513611f0257600080fd5b80356001600160401b03811115611f1857600080fd5b85602060e083028401011115611f2d57600080fd5b6020919091019590945092505050565b80356001600160401b0381168114611d0457600080fd5b60008060408385031215611f6757600080fd5b82359150611d2c60208401611f3d565b60005b83811015611f92578181015183820152602001611f7a565b50506000910152565b6020815260008251806020840152611fba816040850160208701611f77565b601f01601f19169190910160400192915050565b60008083601f840112611fe057600080fd5b5081356001600160401b03811115611ff757600080fd5b6020830191508360208260051b850101111561201257600080fd5b9250929050565b60008060008060006060868803121561203157600080fd5b85356001600160401b0381111561204757600080fd5b61205388828901611fce565b9096509450612066905060208701611e5f565b925060408601356001600160401b0381111561208157600080fd5b61208d88828901611fce565b969995985093965092949392505050565b602080825282518282018190526000918401906040840190835b818110156120d957835160ff168352602093840193909201916001016120b8565b509095945050505050565b634e487b7160e01b600052603260045260246000fd5b634e487b7160e01b600052601160045260246000fd5b66ffffffffffffff8281168282160390811115610d9757610d976120fa565b80820180821115610d9757610d976120fa565b60006020828403121561215457600080fd5b61090682611cf2565b60006020828403121561216f57600080fd5b8151801515811461090657600080fd5b60008261219c57634e487b7160e01b600052601260045260246000fd5b500490565b6000602082840312156121b357600080fd5b61090682611e5f565b6000602082840312156121ce57600080fd5b61090682611f3d565b6000602082840312156121e957600080fd5b813561ffff8116811461090657600080fd5b6000808585111561220b57600080fd5b8386111561221857600080fd5b5050820193919092039150565b80356001600160e01b03198116906004841015612256576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190528101829052818360608301376000818301606090810191909152601f909201601f1916010192915050565b6000602082840312156122af57600080fd5b5051919050565b8181036000831280158383131683831282161715612256576122566120fa565b80820182811260008312801582168215821617156122f6576122f66120fa565b505092915050565b60008251612310818460208701611f77565b919091019291505056fef3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a009f856efb0c9e209b2da9b19c8b2eeac86bb6519487401ff880b1cd1d42d47600360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc",
}

// Eligibility is an auto generated Go binding around an Ethereum contract.
type Eligibility struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Eligibility) GetABI() abi.ABI {
	return c.abi
}

// NewEligibility creates a new instance of Eligibility.
func NewEligibility() *Eligibility {
	parsed, err := EligibilityMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Eligibility{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Eligibility) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address participants) returns()
func (eligibility *Eligibility) PackConstructor(participants common.Address) []byte {
	enc, err := eligibility.abi.Pack("", participants)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (eligibility *Eligibility) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := eligibility.abi.Pack("UPGRADE_INTERFACE_VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (eligibility *Eligibility) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return eligibility.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (eligibility *Eligibility) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := eligibility.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAttest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a40ad7b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attest((bytes32,uint32,uint16,int32,int32,uint64,bytes32) c) returns()
func (eligibility *Eligibility) PackAttest(c Coverage) []byte {
	enc, err := eligibility.abi.Pack("attest", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a40ad7b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attest((bytes32,uint32,uint16,int32,int32,uint64,bytes32) c) returns()
func (eligibility *Eligibility) TryPackAttest(c Coverage) ([]byte, error) {
	return eligibility.abi.Pack("attest", c)
}

// PackAttestMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e01c4e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attestMany((bytes32,uint32,uint16,int32,int32,uint64,bytes32)[] coverages) returns()
func (eligibility *Eligibility) PackAttestMany(coverages []Coverage) []byte {
	enc, err := eligibility.abi.Pack("attestMany", coverages)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttestMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e01c4e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attestMany((bytes32,uint32,uint16,int32,int32,uint64,bytes32)[] coverages) returns()
func (eligibility *Eligibility) TryPackAttestMany(coverages []Coverage) ([]byte, error) {
	return eligibility.abi.Pack("attestMany", coverages)
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (eligibility *Eligibility) PackAuthority() []byte {
	enc, err := eligibility.abi.Pack("authority")
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
func (eligibility *Eligibility) TryPackAuthority() ([]byte, error) {
	return eligibility.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (eligibility *Eligibility) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := eligibility.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackClaims is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdcc59b6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claims() view returns(address)
func (eligibility *Eligibility) PackClaims() []byte {
	enc, err := eligibility.abi.Pack("claims")
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
func (eligibility *Eligibility) TryPackClaims() ([]byte, error) {
	return eligibility.abi.Pack("claims")
}

// UnpackClaims is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdcc59b6f.
//
// Solidity: function claims() view returns(address)
func (eligibility *Eligibility) UnpackClaims(data []byte) (common.Address, error) {
	out, err := eligibility.abi.Unpack("claims", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackConsume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb87a8ecd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function consume(bytes32 ref, uint64 amount) returns(bool)
func (eligibility *Eligibility) PackConsume(ref [32]byte, amount uint64) []byte {
	enc, err := eligibility.abi.Pack("consume", ref, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConsume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb87a8ecd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function consume(bytes32 ref, uint64 amount) returns(bool)
func (eligibility *Eligibility) TryPackConsume(ref [32]byte, amount uint64) ([]byte, error) {
	return eligibility.abi.Pack("consume", ref, amount)
}

// UnpackConsume is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb87a8ecd.
//
// Solidity: function consume(bytes32 ref, uint64 amount) returns(bool)
func (eligibility *Eligibility) UnpackConsume(data []byte) (bool, error) {
	out, err := eligibility.abi.Unpack("consume", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackCoverage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c3e0502.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function coverage(bytes32 ref) view returns((uint32,uint16,int32,int32,uint64,uint64))
func (eligibility *Eligibility) PackCoverage(ref [32]byte) []byte {
	enc, err := eligibility.abi.Pack("coverage", ref)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCoverage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c3e0502.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function coverage(bytes32 ref) view returns((uint32,uint16,int32,int32,uint64,uint64))
func (eligibility *Eligibility) TryPackCoverage(ref [32]byte) ([]byte, error) {
	return eligibility.abi.Pack("coverage", ref)
}

// UnpackCoverage is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c3e0502.
//
// Solidity: function coverage(bytes32 ref) view returns((uint32,uint16,int32,int32,uint64,uint64))
func (eligibility *Eligibility) UnpackCoverage(data []byte) (CoverageState, error) {
	out, err := eligibility.abi.Unpack("coverage", data)
	if err != nil {
		return *new(CoverageState), err
	}
	out0 := *abi.ConvertType(out[0], new(CoverageState)).(*CoverageState)
	return out0, nil
}

// PackCovers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x837eaebc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function covers(bytes32 ref, uint32 payer, int32 day) view returns(bool)
func (eligibility *Eligibility) PackCovers(ref [32]byte, payer uint32, day int32) []byte {
	enc, err := eligibility.abi.Pack("covers", ref, payer, day)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCovers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x837eaebc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function covers(bytes32 ref, uint32 payer, int32 day) view returns(bool)
func (eligibility *Eligibility) TryPackCovers(ref [32]byte, payer uint32, day int32) ([]byte, error) {
	return eligibility.abi.Pack("covers", ref, payer, day)
}

// UnpackCovers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x837eaebc.
//
// Solidity: function covers(bytes32 ref, uint32 payer, int32 day) view returns(bool)
func (eligibility *Eligibility) UnpackCovers(data []byte) (bool, error) {
	out, err := eligibility.abi.Unpack("covers", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackEvaluateMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc102ecae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function evaluateMany(bytes32[] refs, uint32 payer, int32[] days_) view returns(uint8[] found)
func (eligibility *Eligibility) PackEvaluateMany(refs [][32]byte, payer uint32, days []int32) []byte {
	enc, err := eligibility.abi.Pack("evaluateMany", refs, payer, days)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEvaluateMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc102ecae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function evaluateMany(bytes32[] refs, uint32 payer, int32[] days_) view returns(uint8[] found)
func (eligibility *Eligibility) TryPackEvaluateMany(refs [][32]byte, payer uint32, days []int32) ([]byte, error) {
	return eligibility.abi.Pack("evaluateMany", refs, payer, days)
}

// UnpackEvaluateMany is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc102ecae.
//
// Solidity: function evaluateMany(bytes32[] refs, uint32 payer, int32[] days_) view returns(uint8[] found)
func (eligibility *Eligibility) UnpackEvaluateMany(data []byte) ([]uint8, error) {
	out, err := eligibility.abi.Unpack("evaluateMany", data)
	if err != nil {
		return *new([]uint8), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint8)).(*[]uint8)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d66de8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address manager) returns()
func (eligibility *Eligibility) PackInitialize(manager common.Address) []byte {
	enc, err := eligibility.abi.Pack("initialize", manager)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d66de8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address manager) returns()
func (eligibility *Eligibility) TryPackInitialize(manager common.Address) ([]byte, error) {
	return eligibility.abi.Pack("initialize", manager)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (eligibility *Eligibility) PackIsConsumingScheduledOp() []byte {
	enc, err := eligibility.abi.Pack("isConsumingScheduledOp")
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
func (eligibility *Eligibility) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return eligibility.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (eligibility *Eligibility) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := eligibility.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (eligibility *Eligibility) PackProxiableUUID() []byte {
	enc, err := eligibility.abi.Pack("proxiableUUID")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (eligibility *Eligibility) TryPackProxiableUUID() ([]byte, error) {
	return eligibility.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (eligibility *Eligibility) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := eligibility.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRestore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b41e800.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function restore(bytes32 ref, uint64 amount) returns()
func (eligibility *Eligibility) PackRestore(ref [32]byte, amount uint64) []byte {
	enc, err := eligibility.abi.Pack("restore", ref, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRestore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b41e800.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function restore(bytes32 ref, uint64 amount) returns()
func (eligibility *Eligibility) TryPackRestore(ref [32]byte, amount uint64) ([]byte, error) {
	return eligibility.abi.Pack("restore", ref, amount)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (eligibility *Eligibility) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := eligibility.abi.Pack("setAuthority", newAuthority)
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
func (eligibility *Eligibility) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return eligibility.abi.Pack("setAuthority", newAuthority)
}

// PackSetClaims is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ce85f07.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setClaims(address claims_) returns()
func (eligibility *Eligibility) PackSetClaims(claims common.Address) []byte {
	enc, err := eligibility.abi.Pack("setClaims", claims)
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
func (eligibility *Eligibility) TryPackSetClaims(claims common.Address) ([]byte, error) {
	return eligibility.abi.Pack("setClaims", claims)
}

// PackTerminate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14cb2843.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function terminate(bytes32 ref, int32 endDay) returns()
func (eligibility *Eligibility) PackTerminate(ref [32]byte, endDay int32) []byte {
	enc, err := eligibility.abi.Pack("terminate", ref, endDay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerminate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14cb2843.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function terminate(bytes32 ref, int32 endDay) returns()
func (eligibility *Eligibility) TryPackTerminate(ref [32]byte, endDay int32) ([]byte, error) {
	return eligibility.abi.Pack("terminate", ref, endDay)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (eligibility *Eligibility) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := eligibility.abi.Pack("upgradeToAndCall", newImplementation, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (eligibility *Eligibility) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return eligibility.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// EligibilityAttestRefused represents a AttestRefused event raised by the Eligibility contract.
type EligibilityAttestRefused struct {
	Ref    [32]byte
	Reason [4]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const EligibilityAttestRefusedEventName = "AttestRefused"

// ContractEventName returns the user-defined event name.
func (EligibilityAttestRefused) ContractEventName() string {
	return EligibilityAttestRefusedEventName
}

// UnpackAttestRefusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AttestRefused(bytes32 indexed ref, bytes4 reason)
func (eligibility *Eligibility) UnpackAttestRefusedEvent(log *types.Log) (*EligibilityAttestRefused, error) {
	event := "AttestRefused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != eligibility.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EligibilityAttestRefused)
	if len(log.Data) > 0 {
		if err := eligibility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eligibility.abi.Events[event].Inputs {
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

// EligibilityAuthorityUpdated represents a AuthorityUpdated event raised by the Eligibility contract.
type EligibilityAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const EligibilityAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (EligibilityAuthorityUpdated) ContractEventName() string {
	return EligibilityAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (eligibility *Eligibility) UnpackAuthorityUpdatedEvent(log *types.Log) (*EligibilityAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != eligibility.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EligibilityAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := eligibility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eligibility.abi.Events[event].Inputs {
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

// EligibilityClaimsSet represents a ClaimsSet event raised by the Eligibility contract.
type EligibilityClaimsSet struct {
	Claims common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const EligibilityClaimsSetEventName = "ClaimsSet"

// ContractEventName returns the user-defined event name.
func (EligibilityClaimsSet) ContractEventName() string {
	return EligibilityClaimsSetEventName
}

// UnpackClaimsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimsSet(address indexed claims)
func (eligibility *Eligibility) UnpackClaimsSetEvent(log *types.Log) (*EligibilityClaimsSet, error) {
	event := "ClaimsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != eligibility.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EligibilityClaimsSet)
	if len(log.Data) > 0 {
		if err := eligibility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eligibility.abi.Events[event].Inputs {
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

// EligibilityCoverageAttested represents a CoverageAttested event raised by the Eligibility contract.
type EligibilityCoverageAttested struct {
	Ref           [32]byte
	Payer         uint32
	Plan          uint16
	StartDay      int32
	EndDay        int32
	AnnualMaximum uint64
	Commitment    [32]byte
	Raw           *types.Log // Blockchain specific contextual infos
}

const EligibilityCoverageAttestedEventName = "CoverageAttested"

// ContractEventName returns the user-defined event name.
func (EligibilityCoverageAttested) ContractEventName() string {
	return EligibilityCoverageAttestedEventName
}

// UnpackCoverageAttestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CoverageAttested(bytes32 indexed ref, uint32 indexed payer, uint16 plan, int32 startDay, int32 endDay, uint64 annualMaximum, bytes32 commitment)
func (eligibility *Eligibility) UnpackCoverageAttestedEvent(log *types.Log) (*EligibilityCoverageAttested, error) {
	event := "CoverageAttested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != eligibility.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EligibilityCoverageAttested)
	if len(log.Data) > 0 {
		if err := eligibility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eligibility.abi.Events[event].Inputs {
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

// EligibilityCoverageTerminated represents a CoverageTerminated event raised by the Eligibility contract.
type EligibilityCoverageTerminated struct {
	Ref    [32]byte
	Payer  uint32
	EndDay int32
	Raw    *types.Log // Blockchain specific contextual infos
}

const EligibilityCoverageTerminatedEventName = "CoverageTerminated"

// ContractEventName returns the user-defined event name.
func (EligibilityCoverageTerminated) ContractEventName() string {
	return EligibilityCoverageTerminatedEventName
}

// UnpackCoverageTerminatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CoverageTerminated(bytes32 indexed ref, uint32 indexed payer, int32 endDay)
func (eligibility *Eligibility) UnpackCoverageTerminatedEvent(log *types.Log) (*EligibilityCoverageTerminated, error) {
	event := "CoverageTerminated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != eligibility.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EligibilityCoverageTerminated)
	if len(log.Data) > 0 {
		if err := eligibility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eligibility.abi.Events[event].Inputs {
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

// EligibilityCoverageTerminatedRetroactively represents a CoverageTerminatedRetroactively event raised by the Eligibility contract.
type EligibilityCoverageTerminatedRetroactively struct {
	Ref            [32]byte
	Payer          uint32
	EndDay         int32
	PreviousEndDay int32
	Raw            *types.Log // Blockchain specific contextual infos
}

const EligibilityCoverageTerminatedRetroactivelyEventName = "CoverageTerminatedRetroactively"

// ContractEventName returns the user-defined event name.
func (EligibilityCoverageTerminatedRetroactively) ContractEventName() string {
	return EligibilityCoverageTerminatedRetroactivelyEventName
}

// UnpackCoverageTerminatedRetroactivelyEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CoverageTerminatedRetroactively(bytes32 indexed ref, uint32 indexed payer, int32 endDay, int32 previousEndDay)
func (eligibility *Eligibility) UnpackCoverageTerminatedRetroactivelyEvent(log *types.Log) (*EligibilityCoverageTerminatedRetroactively, error) {
	event := "CoverageTerminatedRetroactively"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != eligibility.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EligibilityCoverageTerminatedRetroactively)
	if len(log.Data) > 0 {
		if err := eligibility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eligibility.abi.Events[event].Inputs {
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

// EligibilityInitialized represents a Initialized event raised by the Eligibility contract.
type EligibilityInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const EligibilityInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (EligibilityInitialized) ContractEventName() string {
	return EligibilityInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (eligibility *Eligibility) UnpackInitializedEvent(log *types.Log) (*EligibilityInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != eligibility.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EligibilityInitialized)
	if len(log.Data) > 0 {
		if err := eligibility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eligibility.abi.Events[event].Inputs {
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

// EligibilityMaximumUsed represents a MaximumUsed event raised by the Eligibility contract.
type EligibilityMaximumUsed struct {
	Ref           [32]byte
	Used          uint64
	AnnualMaximum uint64
	Raw           *types.Log // Blockchain specific contextual infos
}

const EligibilityMaximumUsedEventName = "MaximumUsed"

// ContractEventName returns the user-defined event name.
func (EligibilityMaximumUsed) ContractEventName() string {
	return EligibilityMaximumUsedEventName
}

// UnpackMaximumUsedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MaximumUsed(bytes32 indexed ref, uint64 used, uint64 annualMaximum)
func (eligibility *Eligibility) UnpackMaximumUsedEvent(log *types.Log) (*EligibilityMaximumUsed, error) {
	event := "MaximumUsed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != eligibility.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EligibilityMaximumUsed)
	if len(log.Data) > 0 {
		if err := eligibility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eligibility.abi.Events[event].Inputs {
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

// EligibilityUpgraded represents a Upgraded event raised by the Eligibility contract.
type EligibilityUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const EligibilityUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (EligibilityUpgraded) ContractEventName() string {
	return EligibilityUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (eligibility *Eligibility) UnpackUpgradedEvent(log *types.Log) (*EligibilityUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != eligibility.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EligibilityUpgraded)
	if len(log.Data) > 0 {
		if err := eligibility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eligibility.abi.Events[event].Inputs {
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
func (eligibility *Eligibility) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], eligibility.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return eligibility.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return eligibility.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return eligibility.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return eligibility.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["BadBatch"].ID.Bytes()[:4]) {
		return eligibility.UnpackBadBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["BadPeriod"].ID.Bytes()[:4]) {
		return eligibility.UnpackBadPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["CannotTerminate"].ID.Bytes()[:4]) {
		return eligibility.UnpackCannotTerminateError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["CoverageTaken"].ID.Bytes()[:4]) {
		return eligibility.UnpackCoverageTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return eligibility.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return eligibility.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return eligibility.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return eligibility.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["MaximumTooLarge"].ID.Bytes()[:4]) {
		return eligibility.UnpackMaximumTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["NotAttester"].ID.Bytes()[:4]) {
		return eligibility.UnpackNotAttesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["NotClaims"].ID.Bytes()[:4]) {
		return eligibility.UnpackNotClaimsError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return eligibility.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["NothingCounted"].ID.Bytes()[:4]) {
		return eligibility.UnpackNothingCountedError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["PayerInactive"].ID.Bytes()[:4]) {
		return eligibility.UnpackPayerInactiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return eligibility.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], eligibility.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return eligibility.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// EligibilityAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Eligibility contract.
type EligibilityAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func EligibilityAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (eligibility *Eligibility) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*EligibilityAccessManagedInvalidAuthority, error) {
	out := new(EligibilityAccessManagedInvalidAuthority)
	if err := eligibility.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Eligibility contract.
type EligibilityAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func EligibilityAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (eligibility *Eligibility) UnpackAccessManagedRequiredDelayError(raw []byte) (*EligibilityAccessManagedRequiredDelay, error) {
	out := new(EligibilityAccessManagedRequiredDelay)
	if err := eligibility.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Eligibility contract.
type EligibilityAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func EligibilityAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (eligibility *Eligibility) UnpackAccessManagedUnauthorizedError(raw []byte) (*EligibilityAccessManagedUnauthorized, error) {
	out := new(EligibilityAccessManagedUnauthorized)
	if err := eligibility.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityAddressEmptyCode represents a AddressEmptyCode error raised by the Eligibility contract.
type EligibilityAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func EligibilityAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (eligibility *Eligibility) UnpackAddressEmptyCodeError(raw []byte) (*EligibilityAddressEmptyCode, error) {
	out := new(EligibilityAddressEmptyCode)
	if err := eligibility.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityBadBatch represents a BadBatch error raised by the Eligibility contract.
type EligibilityBadBatch struct {
	Items *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBatch(uint256 items, uint256 max)
func EligibilityBadBatchErrorID() common.Hash {
	return common.HexToHash("0x397d4cde4acc032b3f8cee07890fb2fc6cb842e595108a952fb637b755224b8d")
}

// UnpackBadBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBatch(uint256 items, uint256 max)
func (eligibility *Eligibility) UnpackBadBatchError(raw []byte) (*EligibilityBadBatch, error) {
	out := new(EligibilityBadBatch)
	if err := eligibility.abi.UnpackIntoInterface(out, "BadBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityBadPeriod represents a BadPeriod error raised by the Eligibility contract.
type EligibilityBadPeriod struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPeriod()
func EligibilityBadPeriodErrorID() common.Hash {
	return common.HexToHash("0x7bdc76e2aa65bcc6c6c380a9cd6f06ceeeba19140987dc7fd6d77f3d293bc825")
}

// UnpackBadPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPeriod()
func (eligibility *Eligibility) UnpackBadPeriodError(raw []byte) (*EligibilityBadPeriod, error) {
	out := new(EligibilityBadPeriod)
	if err := eligibility.abi.UnpackIntoInterface(out, "BadPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityCannotTerminate represents a CannotTerminate error raised by the Eligibility contract.
type EligibilityCannotTerminate struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotTerminate()
func EligibilityCannotTerminateErrorID() common.Hash {
	return common.HexToHash("0x10c88aaddf1cb882b068ffc7d04d0248ce0686638c950604e06a93b9e047ef1c")
}

// UnpackCannotTerminateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotTerminate()
func (eligibility *Eligibility) UnpackCannotTerminateError(raw []byte) (*EligibilityCannotTerminate, error) {
	out := new(EligibilityCannotTerminate)
	if err := eligibility.abi.UnpackIntoInterface(out, "CannotTerminate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityCoverageTaken represents a CoverageTaken error raised by the Eligibility contract.
type EligibilityCoverageTaken struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoverageTaken()
func EligibilityCoverageTakenErrorID() common.Hash {
	return common.HexToHash("0x33ccd3d9c9655fa1fd1eb1c9f5153a7c6d05e7aa8e76e0d560ca6827d67138bb")
}

// UnpackCoverageTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoverageTaken()
func (eligibility *Eligibility) UnpackCoverageTakenError(raw []byte) (*EligibilityCoverageTaken, error) {
	out := new(EligibilityCoverageTaken)
	if err := eligibility.abi.UnpackIntoInterface(out, "CoverageTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Eligibility contract.
type EligibilityERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func EligibilityERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (eligibility *Eligibility) UnpackERC1967InvalidImplementationError(raw []byte) (*EligibilityERC1967InvalidImplementation, error) {
	out := new(EligibilityERC1967InvalidImplementation)
	if err := eligibility.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityERC1967NonPayable represents a ERC1967NonPayable error raised by the Eligibility contract.
type EligibilityERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func EligibilityERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (eligibility *Eligibility) UnpackERC1967NonPayableError(raw []byte) (*EligibilityERC1967NonPayable, error) {
	out := new(EligibilityERC1967NonPayable)
	if err := eligibility.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityFailedCall represents a FailedCall error raised by the Eligibility contract.
type EligibilityFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func EligibilityFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (eligibility *Eligibility) UnpackFailedCallError(raw []byte) (*EligibilityFailedCall, error) {
	out := new(EligibilityFailedCall)
	if err := eligibility.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityInvalidInitialization represents a InvalidInitialization error raised by the Eligibility contract.
type EligibilityInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func EligibilityInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (eligibility *Eligibility) UnpackInvalidInitializationError(raw []byte) (*EligibilityInvalidInitialization, error) {
	out := new(EligibilityInvalidInitialization)
	if err := eligibility.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityMaximumTooLarge represents a MaximumTooLarge error raised by the Eligibility contract.
type EligibilityMaximumTooLarge struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaximumTooLarge()
func EligibilityMaximumTooLargeErrorID() common.Hash {
	return common.HexToHash("0x816f4b4ace49ae6726407ddd4216e0abb3b0ea65dcf64a3cd4eb3a2f58382991")
}

// UnpackMaximumTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaximumTooLarge()
func (eligibility *Eligibility) UnpackMaximumTooLargeError(raw []byte) (*EligibilityMaximumTooLarge, error) {
	out := new(EligibilityMaximumTooLarge)
	if err := eligibility.abi.UnpackIntoInterface(out, "MaximumTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityNotAttester represents a NotAttester error raised by the Eligibility contract.
type EligibilityNotAttester struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAttester()
func EligibilityNotAttesterErrorID() common.Hash {
	return common.HexToHash("0xcab98054c373e0111688e600e1aa173679b86cc9061ccf90417459b1f86fd286")
}

// UnpackNotAttesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAttester()
func (eligibility *Eligibility) UnpackNotAttesterError(raw []byte) (*EligibilityNotAttester, error) {
	out := new(EligibilityNotAttester)
	if err := eligibility.abi.UnpackIntoInterface(out, "NotAttester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityNotClaims represents a NotClaims error raised by the Eligibility contract.
type EligibilityNotClaims struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClaims(address caller)
func EligibilityNotClaimsErrorID() common.Hash {
	return common.HexToHash("0x268d53ac3a199b2592f08714831bf42732cdfb2f28118e8b3acad20e8f62b54b")
}

// UnpackNotClaimsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClaims(address caller)
func (eligibility *Eligibility) UnpackNotClaimsError(raw []byte) (*EligibilityNotClaims, error) {
	out := new(EligibilityNotClaims)
	if err := eligibility.abi.UnpackIntoInterface(out, "NotClaims", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityNotInitializing represents a NotInitializing error raised by the Eligibility contract.
type EligibilityNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func EligibilityNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (eligibility *Eligibility) UnpackNotInitializingError(raw []byte) (*EligibilityNotInitializing, error) {
	out := new(EligibilityNotInitializing)
	if err := eligibility.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityNothingCounted represents a NothingCounted error raised by the Eligibility contract.
type EligibilityNothingCounted struct {
	Ref [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingCounted(bytes32 ref)
func EligibilityNothingCountedErrorID() common.Hash {
	return common.HexToHash("0x57a85684cae246c0af883cd172af3c32a873cfd833937b5a96ae56e9e107feea")
}

// UnpackNothingCountedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingCounted(bytes32 ref)
func (eligibility *Eligibility) UnpackNothingCountedError(raw []byte) (*EligibilityNothingCounted, error) {
	out := new(EligibilityNothingCounted)
	if err := eligibility.abi.UnpackIntoInterface(out, "NothingCounted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityPayerInactive represents a PayerInactive error raised by the Eligibility contract.
type EligibilityPayerInactive struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PayerInactive()
func EligibilityPayerInactiveErrorID() common.Hash {
	return common.HexToHash("0xfff1673ee39e6a943afeaea7a22e1bb61f82aa8acd61c0d0e406215c5f503a6f")
}

// UnpackPayerInactiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PayerInactive()
func (eligibility *Eligibility) UnpackPayerInactiveError(raw []byte) (*EligibilityPayerInactive, error) {
	out := new(EligibilityPayerInactive)
	if err := eligibility.abi.UnpackIntoInterface(out, "PayerInactive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Eligibility contract.
type EligibilityUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func EligibilityUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (eligibility *Eligibility) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*EligibilityUUPSUnauthorizedCallContext, error) {
	out := new(EligibilityUUPSUnauthorizedCallContext)
	if err := eligibility.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EligibilityUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Eligibility contract.
type EligibilityUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func EligibilityUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (eligibility *Eligibility) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*EligibilityUUPSUnsupportedProxiableUUID, error) {
	out := new(EligibilityUUPSUnsupportedProxiableUUID)
	if err := eligibility.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
