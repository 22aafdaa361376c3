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
	Bin: "0x60c06040523060805234801561001457600080fd5b506040516128c93803806128c983398101604081905261003391610100565b6001600160a01b03811660a05261004861004e565b50610130565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161561009e5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100fd5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b60006020828403121561011257600080fd5b81516001600160a01b038116811461012957600080fd5b9392505050565b60805160a05161275f61016a6000396000818161125f01526113400152600081816119a3015281816119cc0152611b55015261275f6000f3fe60806040526004361061010e5760003560e01c80638e01c4e8116100a5578063b87a8ecd11610074578063c102ecae11610059578063c102ecae1461059b578063c4d66de8146105c8578063dcc59b6f146105e857600080fd5b8063b87a8ecd1461052a578063bf7e214f1461054a57600080fd5b80638e01c4e8146104665780638fb36037146104865780639b41e800146104b4578063ad3cb1cc146104d457600080fd5b806352d1902d116100e157806352d1902d146101885780637a9e5e4b146101b0578063837eaebc146101d05780638c3e05021461020057600080fd5b806314cb2843146101135780632a40ad7b146101355780634ce85f07146101555780634f1ef28614610175575b600080fd5b34801561011f57600080fd5b5061013361012e366004612148565b610625565b005b34801561014157600080fd5b50610133610150366004612174565b61079d565b34801561016157600080fd5b506101336101703660046121a6565b6107c2565b6101336101833660046121d7565b610845565b34801561019457600080fd5b5061019d610860565b6040519081526020015b60405180910390f35b3480156101bc57600080fd5b506101336101cb3660046121a6565b61088f565b3480156101dc57600080fd5b506101f06101eb3660046122b5565b610959565b60405190151581526020016101a7565b34801561020c57600080fd5b506103f661021b3660046122f1565b6040805160c081018252600080825260208201819052918101829052606081018290526080810182905260a08101829052907f9f856efb0c9e209b2da9b19c8b2eeac86bb6519487401ff880b1cd1d42d4760060000160008481526020019081526020016000206040518060c00160405290816000820160009054906101000a900463ffffffff1663ffffffff1663ffffffff1681526020016000820160049054906101000a900461ffff1661ffff1661ffff1681526020016000820160069054906101000a900460020b60020b60020b81526020016000820160099054906101000a900460020b60020b60020b815260200160008201600c9054906101000a900466ffffffffffffff1666ffffffffffffff1666ffffffffffffff1681526020016000820160139054906101000a900466ffffffffffffff1666ffffffffffffff1666ffffffffffffff168152505090506040518060c00160405280826000015163ffffffff168152602001826020015161ffff168152602001826040015160020b60030b8152602001826060015160020b60030b8152602001826080015166ffffffffffffff1667ffffffffffffffff1681526020018260a0015166ffffffffffffff1667ffffffffffffffff16815250915050919050565b6040516101a79190600060c08201905063ffffffff835116825261ffff6020840151166020830152604083015160030b6040830152606083015160030b606083015267ffffffffffffffff608084015116608083015267ffffffffffffffff60a08401511660a083015292915050565b34801561047257600080fd5b5061013361048136600461230a565b610a16565b34801561049257600080fd5b5061049b610add565b6040516001600160e01b031990911681526020016101a7565b3480156104c057600080fd5b506101336104cf366004612399565b610b41565b3480156104e057600080fd5b5061051d6040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b6040516101a791906123e0565b34801561053657600080fd5b506101f0610545366004612399565b610d2b565b34801561055657600080fd5b507ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b03165b6040516001600160a01b0390911681526020016101a7565b3480156105a757600080fd5b506105bb6105b636600461245f565b610f3d565b6040516101a791906124e6565b3480156105d457600080fd5b506101336105e33660046121a6565b6110f8565b3480156105f457600080fd5b507f9f856efb0c9e209b2da9b19c8b2eeac86bb6519487401ff880b1cd1d42d47601546001600160a01b0316610583565b60008281527f9f856efb0c9e209b2da9b19c8b2eeac86bb6519487401ff880b1cd1d42d4760060205260409020805463ffffffff811690600160481b900460020b81158061067957508060030b8460030b12155b8061068b5750627fffff19600385900b125b156106c2576040517f10c88aad00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6106d36106ce83611221565b6113e6565b82546bffffff0000000000000000001916600160481b62ffffff8616021783556106fb611405565b60030b8460030b12156107555760408051600386810b825283900b602082015263ffffffff84169187917f965db62cb29a1998d907364be5b84596f9464e065074f80ac6649c457806211a910160405180910390a3610796565b604051600385900b815263ffffffff83169086907e0ef55d5e3b47543885f28cbceeac540dcdd924692d9edf0e3309894897b92f9060200160405180910390a35b5050505050565b60408051808201909152600080825260208201526107be6106ce8383611419565b5050565b6107cf335b600036611836565b7f9f856efb0c9e209b2da9b19c8b2eeac86bb6519487401ff880b1cd1d42d47601805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040517fea7e9b22debf602c5a1f67992ddb0d52b33bee3c813b2db49ae34a1806e94dc490600090a250565b61084d611998565b61085682611a51565b6107be8282611a5d565b600061086a611b4a565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b336108c17ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b0316816001600160a01b0316146109015760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b600003610950576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b03831660048201526024016108f8565b6107be82611b93565b6000610a077f9f856efb0c9e209b2da9b19c8b2eeac86bb6519487401ff880b1cd1d42d4760060008681526020918252604090819020815160c081018352905463ffffffff8116825261ffff6401000000008204169382019390935266010000000000008304600290810b92820192909252600160481b830490910b606082015266ffffffffffffff600160601b830481166080830152600160981b90920490911660a08201528484611c13565b60ff16151590505b9392505050565b6000610a2182611c92565b604080518082019091526000808252602082015290915060005b82811015610796576000610a66868684818110610a5a57610a5a61252c565b905060e0020184611419565b90506001600160e01b0319811615610ad457858583818110610a8a57610a8a61252c565b6040516001600160e01b03198516815260e09091029290920135917fd91812cd14f5dbf0027954b28a96739898c87906b2a8726700b6aec4a84c2e45915060200160405180910390a25b50600101610a3b565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00805460009190600160a01b900460ff16610b19576000610b3b565b7f8fb36037000000000000000000000000000000000000000000000000000000005b91505090565b7f9f856efb0c9e209b2da9b19c8b2eeac86bb6519487401ff880b1cd1d42d47600600101546001600160a01b03163314610b90576040516309a354eb60e21b81523360048201526024016108f8565b60008281527f9f856efb0c9e209b2da9b19c8b2eeac86bb6519487401ff880b1cd1d42d476006020908152604091829020825160c081018452815463ffffffff8116825261ffff6401000000008204169382019390935266010000000000008304600290810b94820194909452600160481b830490930b606084015266ffffffffffffff600160601b8304811660808501819052600160981b9093041660a084015291901580610c48575067ffffffffffffffff8316155b15610c535750505050565b8060a0015166ffffffffffffff168367ffffffffffffffff161115610ca7576040517f57a85684000000000000000000000000000000000000000000000000000000008152600481018590526024016108f8565b6000838260a00151610cb99190612558565b835466ffffffffffffff60981b1916600160981b66ffffffffffffff8381169182029290921786556080850151604080519283529216602082015291925086917f52d708737c8282a19e93a80c4de26f8dec2673a64981a56f3ca221b9d464af44910160405180910390a25050505050565b60007f9f856efb0c9e209b2da9b19c8b2eeac86bb6519487401ff880b1cd1d42d47600600101546001600160a01b03163314610d7c576040516309a354eb60e21b81523360048201526024016108f8565b60007f9f856efb0c9e209b2da9b19c8b2eeac86bb6519487401ff880b1cd1d42d47600600085815260209182526040808220815160c081018352815463ffffffff811680835261ffff6401000000008304169683019690965266010000000000008104600290810b94830194909452600160481b810490930b606082015266ffffffffffffff600160601b840481166080830152600160981b90930490921660a08301529350919003610e3457600092505050610f37565b608081015166ffffffffffffff161580610e56575067ffffffffffffffff8416155b15610e6657600192505050610f37565b60008467ffffffffffffffff168260a0015166ffffffffffffff16610e8b9190612577565b9050816080015166ffffffffffffff16811115610eae5760009350505050610f37565b825466ffffffffffffff8216600160981b0266ffffffffffffff60981b19909116178355608082015160405187917f52d708737c8282a19e93a80c4de26f8dec2673a64981a56f3ca221b9d464af4491610f2791859167ffffffffffffffff92909216825266ffffffffffffff16602082015260400190565b60405180910390a2600193505050505b92915050565b60606000610f4a86611c92565b9050828114610f7657604051631cbea66f60e11b815260048101849052602481018290526044016108f8565b7f9f856efb0c9e209b2da9b19c8b2eeac86bb6519487401ff880b1cd1d42d476008167ffffffffffffffff811115610fb057610fb06121c1565b604051908082528060200260200182016040528015610fd9578160200160208202803683370190505b50925060005b828110156110ec576000898983818110610ffb57610ffb61252c565b602002919091013591505080156110e35760008181526020848152604091829020825160c081018452905463ffffffff8116825261ffff6401000000008204169282019290925266010000000000008204600290810b93820193909352600160481b820490920b606083015266ffffffffffffff600160601b820481166080840152600160981b9091041660a08201526110bc90898989868181106110a2576110a261252c565b90506020020160208101906110b7919061258a565b611c13565b8583815181106110ce576110ce61252c565b602002602001019060ff16908160ff16815250505b50600101610fdf565b50505095945050505050565b6000611102611ccf565b805490915060ff68010000000000000000820416159067ffffffffffffffff1660008115801561112f5750825b905060008267ffffffffffffffff16600114801561114c5750303b155b90508115801561115a575080155b15611191576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b845467ffffffffffffffff1916600117855583156111c557845468ff00000000000000001916680100000000000000001785555b6111ce86611cf8565b831561121957845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050565b6040517f139c7bed00000000000000000000000000000000000000000000000000000000815263ffffffff82166004820152600160248201526000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063139c7bed90604401602060405180830381865afa1580156112ae573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906112d291906125a5565b6112fd57507ffff1673e00000000000000000000000000000000000000000000000000000000919050565b6040517f3dbf26c500000000000000000000000000000000000000000000000000000000815263ffffffff831660048083019190915233602483015260448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633dbf26c590606401602060405180830381865afa15801561138f573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906113b391906125a5565b6113de57507fcab9805400000000000000000000000000000000000000000000000000000000919050565b506000919050565b6001600160e01b031981166000036113fb5750565b8060005260046000fd5b600061141462015180426125c7565b905090565b600061142b60408401602085016125e9565b63ffffffff1660000361145f57507ffff1673e00000000000000000000000000000000000000000000000000000000610f37565b61146f60408401602085016125e9565b63ffffffff16826000015163ffffffff16146114c55761149560408401602085016125e9565b6114ad6114a860408601602087016125e9565b611221565b6001600160e01b031916602084015263ffffffff1682525b60208201516001600160e01b031916156114e457506020810151610f37565b823515806115265750823560009081527f9f856efb0c9e209b2da9b19c8b2eeac86bb6519487401ff880b1cd1d42d47600602052604090205463ffffffff1615155b1561155257507f33ccd3d900000000000000000000000000000000000000000000000000000000610f37565b61155b83611d09565b1561158757507f7bdc76e200000000000000000000000000000000000000000000000000000000610f37565b66ffffffffffffff61159f60c0850160a08601612604565b67ffffffffffffffff1611156115d657507f816f4b4a00000000000000000000000000000000000000000000000000000000610f37565b6040518060c001604052808460200160208101906115f491906125e9565b63ffffffff16815260200161160f606086016040870161261f565b61ffff168152602001611628608086016060870161258a565b60020b815260200161164060a086016080870161258a565b60020b815260200161165860c0860160a08701612604565b66ffffffffffffff16815260006020909101527f9f856efb0c9e209b2da9b19c8b2eeac86bb6519487401ff880b1cd1d42d476008435600090815260209182526040908190208351815485850151868501516060880151608089015160a09099015163ffffffff90951665ffffffffffff199094169390931764010000000061ffff90931692909202919091176bffffffffffff0000000000001916660100000000000062ffffff928316026bffffff000000000000000000191617600160481b9190921602177fffffffffffff0000000000000000000000000000ffffffffffffffffffffffff16600160601b66ffffffffffffff9687160266ffffffffffffff60981b191617600160981b9590911694909402939093179092556117829185019085016125e9565b63ffffffff1683357fb3d574a8738a19aa9b85793c3fdf85fb4b5e1eb63c1933184d099d4c007618d56117bb606087016040880161261f565b6117cb608088016060890161258a565b6117db60a0890160808a0161258a565b6117eb60c08a0160a08b01612604565b6040805161ffff9095168552600393840b60208601529190920b9083015267ffffffffffffffff16606082015260c0870135608082015260a00160405180910390a350600092915050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a006000806118ac61188e7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b873061189e600460008a8c612643565b6118a79161266d565b611dc1565b91509150816112195763ffffffff81161561197557825460ff60a01b1916600160a01b1783556119037ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b8152600401611932939291906126a3565b600060405180830381600087803b15801561194c57600080fd5b505af1158015611960573d6000803e3d6000fd5b5050845460ff60a01b19168555506112199050565b60405162d1953b60e31b81526001600160a01b03871660048201526024016108f8565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480611a3157507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611a257f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b15611a4f5760405163703e46dd60e11b815260040160405180910390fd5b565b611a5a336107c7565b50565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611ab7575060408051601f3d908101601f19168201909252611ab4918101906126e2565b60015b611adf57604051634c9c8ce360e01b81526001600160a01b03831660048201526024016108f8565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114611b3b576040517faa1d49a4000000000000000000000000000000000000000000000000000000008152600481018290526024016108f8565b611b458383611e84565b505050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611a4f5760405163703e46dd60e11b815260040160405180910390fd5b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080546001600160a01b03831673ffffffffffffffffffffffffffffffffffffffff199091168117825560408051918252517f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9181900360200190a15050565b600063ffffffff83161580611c3857508263ffffffff16846000015163ffffffff1614155b80611c4c5750836040015160020b8260030b125b80611c6057508160030b846060015160020b125b15611c6d57506000610a0f565b608084015166ffffffffffffff1615611c87576003611c8a565b60015b949350505050565b6000811580611ca257506103e882115b15611ccb57604051631cbea66f60e11b8152600481018390526103e860248201526044016108f8565b5090565b6000807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610f37565b611d00611eda565b611a5a81611f18565b600080611d1c608084016060850161258a565b60030b611d2f60a085016080860161258a565b60030b611d3c91906126fb565b611d4790600161271b565b90506001811280611d7c5750611d6360c0840160a08501612604565b67ffffffffffffffff1615801590611d7c575061016e81135b80611d9c5750627fffff19611d97608085016060860161258a565b60030b125b80610a0f5750627fffff611db660a085016080860161258a565b60030b139392505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201526000908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781526000808052918290528351939450919290918a5afa15611e7a576000516020805191945081901c150291505b5094509492505050565b611e8d82611f29565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b90600090a2805115611ed257611b458282611fad565b6107be612023565b611ee261205b565b611a4f576040517fd7e6bcf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611f20611eda565b611a5a81611b93565b806001600160a01b03163b600003611f5f57604051634c9c8ce360e01b81526001600160a01b03821660048201526024016108f8565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b6060600080846001600160a01b031684604051611fca9190612743565b600060405180830381855af49150503d8060008114612005576040519150601f19603f3d011682016040523d82523d6000602084013e61200a565b606091505b509150915061201a85838361207a565b95945050505050565b3415611a4f576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6000612065611ccf565b5468010000000000000000900460ff16919050565b60608261208f5761208a826120ef565b610a0f565b81511580156120a657506001600160a01b0384163b155b156120e8576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024016108f8565b5080610a0f565b8051156120ff5780518082602001fd5b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8035600381900b811461214357600080fd5b919050565b6000806040838503121561215b57600080fd5b8235915061216b60208401612131565b90509250929050565b600060e082840312801561218757600080fd5b509092915050565b80356001600160a01b038116811461214357600080fd5b6000602082840312156121b857600080fd5b610a0f8261218f565b634e487b7160e01b600052604160045260246000fd5b600080604083850312156121ea57600080fd5b6121f38361218f565b9150602083013567ffffffffffffffff81111561220f57600080fd5b8301601f8101851361222057600080fd5b803567ffffffffffffffff81111561223a5761223a6121c1565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715612269576122696121c1565b60405281815282820160200187101561228157600080fd5b816020840160208301376000602083830101528093505050509250929050565b803563ffffffff8116811461214357600080fd5b6000806000606084860312156122ca57600080fd5b833592506122da602085016122a1565b91506122e860408501612131565b90509250925092565b60006020828403121561230357600080fd5b5035919050565b6000806020838503121561231d57600080fd5b823567ffffffffffffffff81111561233457600080fd5b8301601f8101851361234557600080fd5b803567ffffffffffffffff81111561235c57600080fd5b85602060e08302840101111561237157600080fd5b6020919091019590945092505050565b803567ffffffffffffffff8116811461214357600080fd5b600080604083850312156123ac57600080fd5b8235915061216b60208401612381565b60005b838110156123d75781810151838201526020016123bf565b50506000910152565b60208152600082518060208401526123ff8160408501602087016123bc565b601f01601f19169190910160400192915050565b60008083601f84011261242557600080fd5b50813567ffffffffffffffff81111561243d57600080fd5b6020830191508360208260051b850101111561245857600080fd5b9250929050565b60008060008060006060868803121561247757600080fd5b853567ffffffffffffffff81111561248e57600080fd5b61249a88828901612413565b90965094506124ad9050602087016122a1565b9250604086013567ffffffffffffffff8111156124c957600080fd5b6124d588828901612413565b969995985093965092949392505050565b602080825282518282018190526000918401906040840190835b8181101561252157835160ff16835260209384019390920191600101612500565b509095945050505050565b634e487b7160e01b600052603260045260246000fd5b634e487b7160e01b600052601160045260246000fd5b66ffffffffffffff8281168282160390811115610f3757610f37612542565b80820180821115610f3757610f37612542565b60006020828403121561259c57600080fd5b610a0f82612131565b6000602082840312156125b757600080fd5b81518015158114610a0f57600080fd5b6000826125e457634e487b7160e01b600052601260045260246000fd5b500490565b6000602082840312156125fb57600080fd5b610a0f826122a1565b60006020828403121561261657600080fd5b610a0f82612381565b60006020828403121561263157600080fd5b813561ffff81168114610a0f57600080fd5b6000808585111561265357600080fd5b8386111561266057600080fd5b5050820193919092039150565b80356001600160e01b0319811690600484101561269c576001600160e01b0319808560040360031b1b82161691505b5092915050565b6001600160a01b038416815260406020820152816040820152818360608301376000818301606090810191909152601f909201601f1916010192915050565b6000602082840312156126f457600080fd5b5051919050565b818103600083128015838313168383128216171561269c5761269c612542565b808201828112600083128015821682158216171561273b5761273b612542565b505092915050565b600082516127558184602087016123bc565b919091019291505056",
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
