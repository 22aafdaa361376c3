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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIParticipants\",\"name\":\"participants\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"items\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BadBatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadPeriod\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CannotTerminate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CoverageTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MaximumTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAttester\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotClaims\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PayerInactive\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"AttestRefused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"claims\",\"type\":\"address\"}],\"name\":\"ClaimsSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"plan\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"startDay\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"endDay\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"annualMaximum\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"CoverageAttested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"endDay\",\"type\":\"int32\"}],\"name\":\"CoverageTerminated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"endDay\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"previousEndDay\",\"type\":\"int32\"}],\"name\":\"CoverageTerminatedRetroactively\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"used\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"annualMaximum\",\"type\":\"uint64\"}],\"name\":\"MaximumUsed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"plan\",\"type\":\"uint16\"},{\"internalType\":\"int32\",\"name\":\"startDay\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"endDay\",\"type\":\"int32\"},{\"internalType\":\"uint64\",\"name\":\"annualMaximum\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"internalType\":\"structCoverage\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"attest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"plan\",\"type\":\"uint16\"},{\"internalType\":\"int32\",\"name\":\"startDay\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"endDay\",\"type\":\"int32\"},{\"internalType\":\"uint64\",\"name\":\"annualMaximum\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"internalType\":\"structCoverage[]\",\"name\":\"coverages\",\"type\":\"tuple[]\"}],\"name\":\"attestMany\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claims\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"name\":\"consume\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"coverage\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"plan\",\"type\":\"uint16\"},{\"internalType\":\"int32\",\"name\":\"startDay\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"endDay\",\"type\":\"int32\"},{\"internalType\":\"uint64\",\"name\":\"annualMaximum\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"used\",\"type\":\"uint64\"}],\"internalType\":\"structCoverageState\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"int32\",\"name\":\"day\",\"type\":\"int32\"}],\"name\":\"covers\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"CoverageRef[]\",\"name\":\"refs\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"int32[]\",\"name\":\"days_\",\"type\":\"int32[]\"}],\"name\":\"evaluateMany\",\"outputs\":[{\"internalType\":\"uint8[]\",\"name\":\"\",\"type\":\"uint8[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"payer\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"name\":\"restore\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"claims_\",\"type\":\"address\"}],\"name\":\"setClaims\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"CoverageRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"int32\",\"name\":\"endDay\",\"type\":\"int32\"}],\"name\":\"terminate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "Eligibility",
	Bin: "0x60c06040523060805234801561001457600080fd5b5060405161235038038061235083398101604081905261003391610100565b6001600160a01b03811660a05261004861004e565b50610130565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161561009e5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100fd5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b60006020828403121561011257600080fd5b81516001600160a01b038116811461012957600080fd5b9392505050565b60805160a0516121e661016a60003960008181610ea80152610f5a0152600081816114a6015281816114cf015261161b01526121e66000f3fe6080604052600436106100fe5760003560e01c80638e01c4e811610095578063bf7e214f11610064578063bf7e214f146104ec578063c102ecae14610519578063c4d66de814610546578063ceb0116414610566578063dcc59b6f1461058657600080fd5b80638e01c4e8146104405780638fb360371461046057806395cab9c41461048e578063ad3cb1cc146104ae57600080fd5b806352d1902d116100d157806352d1902d146101785780637a9e5e4b146101a0578063837eaebc146101c05780638c3e0502146101f057600080fd5b806314cb2843146101035780632a40ad7b146101255780634ce85f07146101455780634f1ef28614610165575b600080fd5b34801561010f57600080fd5b5061012361011e366004611b64565b6105c3565b005b34801561013157600080fd5b50610123610140366004611b90565b61070a565b34801561015157600080fd5b50610123610160366004611bc2565b61072f565b610123610173366004611bf3565b6107a5565b34801561018457600080fd5b5061018d6107c0565b6040519081526020015b60405180910390f35b3480156101ac57600080fd5b506101236101bb366004611bc2565b6107dd565b3480156101cc57600080fd5b506101e06101db366004611cce565b610865565b6040519015158152602001610197565b3480156101fc57600080fd5b506103d261020b366004611d0a565b6040805160c081018252600080825260208201819052918101829052606081018290526080810182905260a08101829052906000805160206121a683398151915260000160008481526020019081526020016000206040518060c00160405290816000820160009054906101000a900463ffffffff1663ffffffff1663ffffffff1681526020016000820160049054906101000a900461ffff1661ffff1661ffff1681526020016000820160069054906101000a900460020b60020b60020b81526020016000820160099054906101000a900460020b60020b60020b815260200160008201600c9054906101000a900466ffffffffffffff1666ffffffffffffff1666ffffffffffffff1681526020016000820160139054906101000a900466ffffffffffffff1666ffffffffffffff1666ffffffffffffff168152505090506040518060c00160405280826000015163ffffffff168152602001826020015161ffff168152602001826040015160020b60030b8152602001826060015160020b60030b8152602001826080015166ffffffffffffff166001600160401b031681526020018260a0015166ffffffffffffff166001600160401b0316815250915050919050565b6040516101979190600060c08201905063ffffffff835116825261ffff6020840151166020830152604083015160030b6040830152606083015160030b60608301526001600160401b0360808401511660808301526001600160401b0360a08401511660a083015292915050565b34801561044c57600080fd5b5061012361045b366004611d23565b61089a565b34801561046c57600080fd5b50610475610961565b6040516001600160e01b03199091168152602001610197565b34801561049a57600080fd5b506101e06104a9366004611daf565b61099a565b3480156104ba57600080fd5b506104df604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516101979190611e06565b3480156104f857600080fd5b50610501610b1f565b6040516001600160a01b039091168152602001610197565b34801561052557600080fd5b50610539610534366004611e84565b610b3b565b6040516101979190611f09565b34801561055257600080fd5b50610123610561366004611bc2565b610c31565b34801561057257600080fd5b506101e0610581366004611daf565b610d2b565b34801561059257600080fd5b507f9f856efb0c9e209b2da9b19c8b2eeac86bb6519487401ff880b1cd1d42d47601546001600160a01b0316610501565b60008281526000805160206121a683398151915260205260409020805463ffffffff811690600160481b900460020b81158061060557508060030b8460030b12155b806106175750627fffff19600385900b125b15610635576040516310c88aad60e01b815260040160405180910390fd5b61064661064183610e83565b610fe7565b825462ffffff60481b1916600160481b62ffffff861602178355610668611006565b60030b8460030b12156106c25760408051600386810b825283900b602082015263ffffffff84169187917f965db62cb29a1998d907364be5b84596f9464e065074f80ac6649c457806211a910160405180910390a3610703565b604051600385900b815263ffffffff83169086907e0ef55d5e3b47543885f28cbceeac540dcdd924692d9edf0e3309894897b92f9060200160405180910390a35b5050505050565b604080518082019091526000808252602082015261072b610641838361101a565b5050565b61073c335b60003661139d565b7f9f856efb0c9e209b2da9b19c8b2eeac86bb6519487401ff880b1cd1d42d4760180546001600160a01b0319166001600160a01b0383169081179091556040517fea7e9b22debf602c5a1f67992ddb0d52b33bee3c813b2db49ae34a1806e94dc490600090a250565b6107ad61149b565b6107b682611542565b61072b828261154e565b60006107ca611610565b506000805160206121c683398151915290565b336107e6610b1f565b6001600160a01b0316816001600160a01b0316146108265760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b60000361085c576040516361798f2f60e11b81526001600160a01b038316600482015260240161081d565b61072b82611659565b60008381526000805160206121a68339815191526020526040812061088b9084846116ba565b60ff16151590505b9392505050565b60006108a582611765565b604080518082019091526000808252602082015290915060005b828110156107035760006108ea8686848181106108de576108de611f4f565b905060e002018461101a565b90506001600160e01b03198116156109585785858381811061090e5761090e611f4f565b6040516001600160e01b03198516815260e09091029290920135917fd91812cd14f5dbf0027954b28a96739898c87906b2a8726700b6aec4a84c2e45915060200160405180910390a25b506001016108bf565b600080516020612186833981519152805460009190600160a01b900460ff1661098b576000610994565b638fb3603760e01b5b91505090565b60006000805160206121a6833981519152600101546001600160a01b031633146109d9576040516309a354eb60e21b815233600482015260240161081d565b60008481526000805160206121a683398151915260205260409020805463ffffffff8082169166ffffffffffffff600160601b8204811692600160981b909204169087161580610a3557508663ffffffff168363ffffffff1614155b15610a47576000945050505050610893565b6001600160401b0382161580610a6457506001600160401b038616155b15610a76576001945050505050610893565b610a896001600160401b03871682611f7b565b9050816001600160401b0316811115610aa9576000945050505050610893565b835466ffffffffffffff60981b1916600160981b66ffffffffffffff831602178455604080516001600160401b0380841682528416602082015289917f52d708737c8282a19e93a80c4de26f8dec2673a64981a56f3ca221b9d464af4491015b60405180910390a2506001979650505050505050565b600080516020612186833981519152546001600160a01b031690565b60606000610b4886611765565b9050828114610b7457604051631cbea66f60e11b8152600481018490526024810182905260440161081d565b84610b7f5760001994505b60405160208152816020820152878260051b81018187038260408501036000805160206121a68339815191526020525b82841015610c23576000843560005260005115610c14576040600020548386013560030b8160481c60020b81138260301c60020b8212179050808d63ffffffff8416141115610c115766ffffffffffffff8260601c1660001060011b60010192505b50505b84820152602090930192610baf565b505050508160051b60400181f35b6000610c3b6117a2565b805490915060ff600160401b82041615906001600160401b0316600081158015610c625750825b90506000826001600160401b03166001148015610c7e5750303b155b905081158015610c8c575080155b15610caa5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff191660011785558315610cd457845460ff60401b1916600160401b1785555b610cdd866117cb565b8315610d2357845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050565b60006000805160206121a6833981519152600101546001600160a01b03163314610d6a576040516309a354eb60e21b815233600482015260240161081d565b60008481526000805160206121a683398151915260205260409020805463ffffffff8082169166ffffffffffffff600160601b8204811692600160981b909204169087161580610dc657508663ffffffff168363ffffffff1614155b80610de25750806001600160401b0316866001600160401b0316115b15610df4576000945050505050610893565b856001600160401b0316600003610e12576001945050505050610893565b610e1c8682611f8e565b845466ffffffffffffff60981b1916600160981b66ffffffffffffff831602178555604080516001600160401b0380841682528516602082015291925089917f52d708737c8282a19e93a80c4de26f8dec2673a64981a56f3ca221b9d464af449101610b09565b60405163139c7bed60e01b815263ffffffff82166004820152600160248201526000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063139c7bed90604401602060405180830381865afa158015610ef7573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610f1b9190611fad565b610f305750600162074c6160e11b0319919050565b604051633dbf26c560e01b815263ffffffff831660048083019190915233602483015260448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633dbf26c590606401602060405180830381865afa158015610fa9573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610fcd9190611fad565b610fdf57506332ae601560e21b919050565b506000919050565b6001600160e01b03198116600003610ffc5750565b8060005260046000fd5b60006110156201518042611fcf565b905090565b600061102c6040840160208501611ff1565b63ffffffff1660000361104a5750600162074c6160e11b0319611397565b61105a6040840160208501611ff1565b63ffffffff16826000015163ffffffff16146110b0576110806040840160208501611ff1565b6110986110936040860160208701611ff1565b610e83565b6001600160e01b031916602084015263ffffffff1682525b60208201516001600160e01b031916156110cf57506020810151611397565b823515806110ff5750823560009081526000805160206121a6833981519152602052604090205463ffffffff1615155b1561111257506333ccd3d960e01b611397565b61111b836117dc565b1561112e5750633dee3b7160e11b611397565b66ffffffffffffff61114660c0850160a0860161200c565b6001600160401b0316111561116357506340b7a5a560e11b611397565b6040518060c001604052808460200160208101906111819190611ff1565b63ffffffff16815260200161119c6060860160408701612027565b61ffff1681526020016111b5608086016060870161204b565b60020b81526020016111cd60a086016080870161204b565b60020b81526020016111e560c0860160a0870161200c565b66ffffffffffffff16815260006020909101526000805160206121a68339815191528435600090815260209182526040908190208351815485850151868501516060880151608089015160a09099015163ffffffff90951665ffffffffffff199094169390931764010000000061ffff90931692909202919091176bffffffffffff0000000000001916660100000000000062ffffff9283160262ffffff60481b191617600160481b9190921602176dffffffffffffffffffffffffffff60601b1916600160601b66ffffffffffffff9687160266ffffffffffffff60981b191617600160981b9590911694909402939093179092556112e9918501908501611ff1565b63ffffffff1683357fb3d574a8738a19aa9b85793c3fdf85fb4b5e1eb63c1933184d099d4c007618d56113226060870160408801612027565b611332608088016060890161204b565b61134260a0890160808a0161204b565b61135260c08a0160a08b0161200c565b6040805161ffff9095168552600393840b60208601529190920b908301526001600160401b0316606082015260c0870135608082015260a00160405180910390a35060005b92915050565b6000805160206121868339815191526000806113d86113ba610b1f565b87306113ca600460008a8c612066565b6113d391612090565b611893565b9150915081610d235763ffffffff81161561147857825460ff60a01b1916600160a01b178355611406610b1f565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b8152600401611435939291906120c8565b600060405180830381600087803b15801561144f57600080fd5b505af1158015611463573d6000803e3d6000fd5b5050845460ff60a01b1916855550610d239050565b60405162d1953b60e31b81526001600160a01b038716600482015260240161081d565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061152257507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166115166000805160206121c6833981519152546001600160a01b031690565b6001600160a01b031614155b156115405760405163703e46dd60e11b815260040160405180910390fd5b565b61154b33610734565b50565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156115a8575060408051601f3d908101601f191682019092526115a591810190612108565b60015b6115d057604051634c9c8ce360e01b81526001600160a01b038316600482015260240161081d565b6000805160206121c6833981519152811461160157604051632a87526960e21b81526004810182905260240161081d565b61160b8383611928565b505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146115405760405163703e46dd60e11b815260040160405180910390fd5b60008051602061218683398151915280546001600160a01b0383166001600160a01b03199091168117825560408051918252517f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9181900360200190a15050565b825460009063ffffffff8082169166010000000000008104600290810b92600160481b830490910b91600160601b900466ffffffffffffff16908716158061170e57508663ffffffff168463ffffffff1614155b8061171e57508260030b8660030b125b8061172e57508560030b8260030b125b15611740576000945050505050610893565b6001600160401b03811615611756576003611759565b60015b98975050505050505050565b600081158061177557506103e882115b1561179e57604051631cbea66f60e11b8152600481018390526103e8602482015260440161081d565b5090565b6000807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00611397565b6117d361197e565b61154b816119a3565b6000806117ef608084016060850161204b565b60030b61180260a085016080860161204b565b60030b61180f9190612121565b61181a906001612141565b9050600181128061184e575061183660c0840160a0850161200c565b6001600160401b03161580159061184e575061016e81135b8061186e5750627fffff19611869608085016060860161204b565b60030b125b806108935750627fffff61188860a085016080860161204b565b60030b139392505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201526000908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781526000808052918290528351939450919290918a5afa1561191e576000516020805191945081901c150291505b5094509492505050565b611931826119b4565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b90600090a28051156119765761160b8282611a19565b61072b611a8f565b611986611aae565b61154057604051631afcd79f60e31b815260040160405180910390fd5b6119ab61197e565b61154b81611659565b806001600160a01b03163b6000036119ea57604051634c9c8ce360e01b81526001600160a01b038216600482015260240161081d565b6000805160206121c683398151915280546001600160a01b0319166001600160a01b0392909216919091179055565b6060600080846001600160a01b031684604051611a369190612169565b600060405180830381855af49150503d8060008114611a71576040519150601f19603f3d011682016040523d82523d6000602084013e611a76565b606091505b5091509150611a86858383611ac8565b95945050505050565b34156115405760405163b398979f60e01b815260040160405180910390fd5b6000611ab86117a2565b54600160401b900460ff16919050565b606082611add57611ad882611b24565b610893565b8151158015611af457506001600160a01b0384163b155b15611b1d57604051639996b31560e01b81526001600160a01b038516600482015260240161081d565b5080610893565b805115611b345780518082602001fd5b60405163d6bda27560e01b815260040160405180910390fd5b8035600381900b8114611b5f57600080fd5b919050565b60008060408385031215611b7757600080fd5b82359150611b8760208401611b4d565b90509250929050565b600060e0828403128015611ba357600080fd5b509092915050565b80356001600160a01b0381168114611b5f57600080fd5b600060208284031215611bd457600080fd5b61089382611bab565b634e487b7160e01b600052604160045260246000fd5b60008060408385031215611c0657600080fd5b611c0f83611bab565b915060208301356001600160401b03811115611c2a57600080fd5b8301601f81018513611c3b57600080fd5b80356001600160401b03811115611c5457611c54611bdd565b604051601f8201601f19908116603f011681016001600160401b0381118282101715611c8257611c82611bdd565b604052818152828201602001871015611c9a57600080fd5b816020840160208301376000602083830101528093505050509250929050565b803563ffffffff81168114611b5f57600080fd5b600080600060608486031215611ce357600080fd5b83359250611cf360208501611cba565b9150611d0160408501611b4d565b90509250925092565b600060208284031215611d1c57600080fd5b5035919050565b60008060208385031215611d3657600080fd5b82356001600160401b03811115611d4c57600080fd5b8301601f81018513611d5d57600080fd5b80356001600160401b03811115611d7357600080fd5b85602060e083028401011115611d8857600080fd5b6020919091019590945092505050565b80356001600160401b0381168114611b5f57600080fd5b600080600060608486031215611dc457600080fd5b83359250611dd460208501611cba565b9150611d0160408501611d98565b60005b83811015611dfd578181015183820152602001611de5565b50506000910152565b6020815260008251806020840152611e25816040850160208701611de2565b601f01601f19169190910160400192915050565b60008083601f840112611e4b57600080fd5b5081356001600160401b03811115611e6257600080fd5b6020830191508360208260051b8501011115611e7d57600080fd5b9250929050565b600080600080600060608688031215611e9c57600080fd5b85356001600160401b03811115611eb257600080fd5b611ebe88828901611e39565b9096509450611ed1905060208701611cba565b925060408601356001600160401b03811115611eec57600080fd5b611ef888828901611e39565b969995985093965092949392505050565b602080825282518282018190526000918401906040840190835b81811015611f4457835160ff16835260209384019390920191600101611f23565b509095945050505050565b634e487b7160e01b600052603260045260246000fd5b634e487b7160e01b600052601160045260246000fd5b8082018082111561139757611397611f65565b6001600160401b03828116828216039081111561139757611397611f65565b600060208284031215611fbf57600080fd5b8151801515811461089357600080fd5b600082611fec57634e487b7160e01b600052601260045260246000fd5b500490565b60006020828403121561200357600080fd5b61089382611cba565b60006020828403121561201e57600080fd5b61089382611d98565b60006020828403121561203957600080fd5b813561ffff8116811461089357600080fd5b60006020828403121561205d57600080fd5b61089382611b4d565b6000808585111561207657600080fd5b8386111561208357600080fd5b5050820193919092039150565b80356001600160e01b031981169060048410156120c1576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190528101829052818360608301376000818301606090810191909152601f909201601f1916010192915050565b60006020828403121561211a57600080fd5b5051919050565b81810360008312801583831316838312821617156120c1576120c1611f65565b808201828112600083128015821682158216171561216157612161611f65565b505092915050565b6000825161217b818460208701611de2565b919091019291505056fef3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a009f856efb0c9e209b2da9b19c8b2eeac86bb6519487401ff880b1cd1d42d47600360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc",
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
// the contract method with ID 0x95cab9c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function consume(bytes32 ref, uint32 payer, uint64 amount) returns(bool)
func (eligibility *Eligibility) PackConsume(ref [32]byte, payer uint32, amount uint64) []byte {
	enc, err := eligibility.abi.Pack("consume", ref, payer, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConsume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95cab9c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function consume(bytes32 ref, uint32 payer, uint64 amount) returns(bool)
func (eligibility *Eligibility) TryPackConsume(ref [32]byte, payer uint32, amount uint64) ([]byte, error) {
	return eligibility.abi.Pack("consume", ref, payer, amount)
}

// UnpackConsume is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95cab9c4.
//
// Solidity: function consume(bytes32 ref, uint32 payer, uint64 amount) returns(bool)
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
// Solidity: function evaluateMany(bytes32[] refs, uint32 payer, int32[] days_) view returns(uint8[])
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
// Solidity: function evaluateMany(bytes32[] refs, uint32 payer, int32[] days_) view returns(uint8[])
func (eligibility *Eligibility) TryPackEvaluateMany(refs [][32]byte, payer uint32, days []int32) ([]byte, error) {
	return eligibility.abi.Pack("evaluateMany", refs, payer, days)
}

// UnpackEvaluateMany is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc102ecae.
//
// Solidity: function evaluateMany(bytes32[] refs, uint32 payer, int32[] days_) view returns(uint8[])
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
// the contract method with ID 0xceb01164.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function restore(bytes32 ref, uint32 payer, uint64 amount) returns(bool)
func (eligibility *Eligibility) PackRestore(ref [32]byte, payer uint32, amount uint64) []byte {
	enc, err := eligibility.abi.Pack("restore", ref, payer, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRestore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xceb01164.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function restore(bytes32 ref, uint32 payer, uint64 amount) returns(bool)
func (eligibility *Eligibility) TryPackRestore(ref [32]byte, payer uint32, amount uint64) ([]byte, error) {
	return eligibility.abi.Pack("restore", ref, payer, amount)
}

// UnpackRestore is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xceb01164.
//
// Solidity: function restore(bytes32 ref, uint32 payer, uint64 amount) returns(bool)
func (eligibility *Eligibility) UnpackRestore(data []byte) (bool, error) {
	out, err := eligibility.abi.Unpack("restore", data)
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
