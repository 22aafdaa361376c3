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

// Ticket is an auto generated low-level Go binding around an user-defined struct.
type Ticket struct {
	Secret       [32]byte
	GranteeOrg   uint32
	Purposes     uint32
	Scopes       uint64
	NotBeforeDay uint32
	NotAfterDay  uint32
	Key          common.Address
}

// TicketsMetaData contains all meta data concerning the Tickets contract.
var TicketsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"},{\"internalType\":\"contractIParticipants\",\"name\":\"participants\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"days_\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"items\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BadBatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadTicketSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidEpoch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"}],\"name\":\"NotAService\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGrantee\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInTree\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPermitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRegistrar\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"RootTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TicketUsed\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"}],\"name\":\"RegistrarSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"RevocationRefused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"RootPosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"}],\"name\":\"TicketRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"}],\"name\":\"TicketSpent\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"currentEpoch\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochDays\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"secret\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"notBeforeDay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"notAfterDay\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"internalType\":\"structTicket\",\"name\":\"ticket\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"}],\"name\":\"permitsTicket\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"postRoot\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registrar\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"tags\",\"type\":\"bytes32[]\"}],\"name\":\"revokeTags\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"secret\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"notBeforeDay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"notAfterDay\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"internalType\":\"structTicket\",\"name\":\"ticket\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"revokeTicket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"rootOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"org\",\"type\":\"uint32\"}],\"name\":\"setRegistrar\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"secret\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"notBeforeDay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"notAfterDay\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"internalType\":\"structTicket\",\"name\":\"ticket\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"ClaimId\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"spend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"}],\"name\":\"tagState\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Tickets",
	Bin: "0x6101a060405234801561001157600080fd5b506040516120de3803806120de83398101604081905261003091610261565b6040518060400160405280601181526020017043617265436c656172205469636b65747360781b815250604051806040016040528060018152602001603160f81b815250846100848161017b60201b60201c565b506100908260016101cf565b6101205261009f8160026101cf565b61014052815160208084019190912060e052815190820120610100524660a05261012c60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b60805250503060c05263ffffffff811660000361015c5760405163d5b25b6360e01b815260040160405180910390fd5b6001600160a01b039091166101605263ffffffff166101805250610486565b600080546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60006020835110156101eb576101e483610202565b90506101fc565b816101f68482610356565b5060ff90505b92915050565b600080829050601f81511115610236578260405163305a27a960e01b815260040161022d9190610414565b60405180910390fd5b805161024182610462565b179392505050565b6001600160a01b038116811461025e57600080fd5b50565b60008060006060848603121561027657600080fd5b835161028181610249565b602085015190935061029281610249565b604085015190925063ffffffff811681146102ac57600080fd5b809150509250925092565b634e487b7160e01b600052604160045260246000fd5b600181811c908216806102e157607f821691505b60208210810361030157634e487b7160e01b600052602260045260246000fd5b50919050565b601f82111561035157806000526020600020601f840160051c8101602085101561032e5750805b601f840160051c820191505b8181101561034e576000815560010161033a565b50505b505050565b81516001600160401b0381111561036f5761036f6102b7565b6103838161037d84546102cd565b84610307565b6020601f8211600181146103b7576000831561039f5750848201515b600019600385901b1c1916600184901b17845561034e565b600084815260208120601f198516915b828110156103e757878501518255602094850194600190920191016103c7565b50848210156104055786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b602081526000825180602084015260005b818110156104425760208186018101516040868401015201610425565b506000604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156103015760001960209190910360031b1b16919050565b60805160a05160c05160e0516101005161012051610140516101605161018051611bcc610512600039600081816101b901526106db0152600081816102d101528181610cd001528181610e080152610ea20152600061103c0152600061100f015260006113d4015260006113ac01526000611307015260006113310152600061135b0152611bcc6000f3fe608060405234801561001057600080fd5b50600436106100f55760003560e01c806364257a8f116100975780638fb36037116100665780638fb36037146102415780639301ee6414610262578063b6a9b56514610275578063bf7e214f1461028857600080fd5b806364257a8f146101dd578063766718081461020b5780637a9e5e4b1461021357806384b0196e1461022657600080fd5b806343a03b88116100d357806343a03b881461015c5780635ac21505146101915780635ed82de5146101a457806363652bd1146101b757600080fd5b8063228f0a81146100fa5780632b20e3971461010f5780632b6f888a14610139575b600080fd5b61010d6101083660046115ed565b6102a3565b005b60035461011f9063ffffffff1681565b60405163ffffffff90911681526020015b60405180910390f35b61014c610147366004611682565b6103b2565b6040519015158152602001610130565b61017f61016a36600461171e565b60056020526000908152604090205460ff1681565b60405160ff9091168152602001610130565b61010d61019f366004611737565b61042c565b61010d6101b23660046117b9565b610510565b7f000000000000000000000000000000000000000000000000000000000000000061011f565b6101fd6101eb3660046115ed565b60046020526000908152604090205481565b604051908152602001610130565b61011f6106d2565b61010d610221366004611881565b610717565b61022e610791565b60405161013097969594939291906118f0565b6102496107d7565b6040516001600160e01b03199091168152602001610130565b61010d61027036600461171e565b6107fb565b61010d610283366004611988565b6108ab565b6000546040516001600160a01b039091168152602001610130565b6102af33600036610970565b60405163139c7bed60e01b815263ffffffff82166004820152600660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063139c7bed90604401602060405180830381865afa158015610320573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906103449190611a20565b61036e57604051632be9137560e21b815263ffffffff821660048201526024015b60405180910390fd5b6003805463ffffffff191663ffffffff83169081179091556040517f283494eaebe391195f3dd39425de544eda6e6224f4c01cb1d61396f3b98ad67d90600090a250565b6000806103be88610a70565b905063ffffffff85166103d760408a0160208b016115ed565b63ffffffff161480156103f057506103f0888585610aa9565b801561040b575060008181526005602052604090205460ff16155b801561041f575061041f8989838a8a610b7a565b9998505050505050505050565b610434610cb6565b600061043f82610d71565b905060005b8181101561050a57600060058186868581811061046357610463611a42565b602090810292909201358352508101919091526040016000205460ff16036104ab576104a684848381811061049a5761049a611a42565b90506020020135610dae565b610502565b8383828181106104bd576104bd611a42565b60405163f37f8bbd60e01b815260209182029390930135927f756906645a91478d5eb919eb0e4a437c85239e8829530392ceb86578fc7e38a092500160405180910390a25b600101610444565b50505050565b61052861052360408a0160208b016115ed565b610df1565b600061053389610a70565b9050610540898686610aa9565b61055d576040516339218f3b60e01b815260040160405180910390fd5b60008181526005602052604090205460ff161561058d5760405163f37f8bbd60e01b815260040160405180910390fd5b61059a8a8a838b8b610b7a565b6105b75760405163d4d1a21560e01b815260040160405180910390fd5b60006105c960e08b0160c08c01611881565b6001600160a01b031614610642576106426105ea60e08b0160c08c01611881565b604080517f88365eb9845c2315992ed62838dd357ee102a546962f02ddbb7cc45b60afc2006020820152908101849052606081018990526080015b604051602081830303815290604052805190602001208585610f4e565b600081815260056020908152604091829020805460ff1916600117905561066d918b01908b016115ed565b6040805163ffffffff8d8116825288811660208301526001600160401b0388168284015291519290911691889184917fc40118a0ba83c612f62b0fd2e35fdc90d13c199471b7090cc49d1aaa2b07aed79181900360600190a450505050505050505050565b600063ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166107086201518042611a58565b6107129190611a58565b905090565b60005433906001600160a01b0316811461074e5760405162d1953b60e31b81526001600160a01b0382166004820152602401610365565b816001600160a01b03163b600003610784576040516361798f2f60e11b81526001600160a01b0383166004820152602401610365565b61078d82610fb4565b5050565b6000606080600080600060606107a5611008565b6107ad611035565b60408051600080825260208201909252600f60f81b9b939a50919850469750309650945092509050565b60008054600160a01b900460ff166107ef5750600090565b50638fb3603760e01b90565b610803610cb6565b600061080d6106d2565b9050811580610830575063ffffffff811660009081526004602052604090205415155b1561085557604051627d45c160e21b815263ffffffff82166004820152602401610365565b63ffffffff811660008181526004602052604090819020849055517f41a6f8a48fa3be32006ebb158158719e9c8802840c961e17afd45b35a92fd1b59061089f9085815260200190565b60405180910390a25050565b60006108b686610a70565b60008181526005602052604090205490915060ff16156108e95760405163f37f8bbd60e01b815260040160405180910390fd5b6108f68787838888610b7a565b6109135760405163d4d1a21560e01b815260040160405180910390fd5b61095e61092660e0880160c08901611881565b604080517fb90e24cd572d4d98807826e49e11bee6e18f2aed02f6f0c4a71906aa24cb5c376020820152908101849052606001610625565b61096781610dae565b50505050505050565b6000806109a66109886000546001600160a01b031690565b863061099860046000898b611a7a565b6109a191611aa4565b611062565b9150915081610a695763ffffffff811615610a46576000805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90610a0190889088908890600401611adc565b600060405180830381600087803b158015610a1b57600080fd5b505af1158015610a2f573d6000803e3d6000fd5b50506000805460ff60a01b1916905550610a699050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610365565b5050505050565b6040516274616760e81b602082015281356023820152600090604301604051602081830303815290604052805190602001209050919050565b600080610ab96201518042611a58565b905063ffffffff841615801590610ad857506001600160401b03831615155b8015610b00575063ffffffff841684610af760608801604089016115ed565b1663ffffffff16145b8015610b2e57506001600160401b03831683610b226080880160608901611b1c565b166001600160401b0316145b8015610b4f575080610b4660a08701608088016115ed565b63ffffffff1611155b8015610b6f5750610b6660c0860160a087016115ed565b63ffffffff1681105b9150505b9392505050565b60008084610b8e60408801602089016115ed565b610b9e6060890160408a016115ed565b610bae60808a0160608b01611b1c565b610bbe60a08b0160808c016115ed565b610bce60c08c0160a08d016115ed565b610bde60e08d0160c08e01611881565b60408051602081019890985263ffffffff9687169088015293851660608701526001600160401b039092166080860152831660a08501529190911660c08301526001600160a01b031660e08201526101000160408051601f19818403018152918152815160209283012063ffffffff8a16600090815260049093529120549091508015801590610c6f575060208411155b8015610caa5750610caa85858385604051602001610c8f91815260200190565b604051602081830303815290604052805190602001206110f7565b98975050505050505050565b600354604051633dbf26c560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691633dbf26c591610d0f9163ffffffff16903390600890600401611b37565b602060405180830381865afa158015610d2c573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610d509190611a20565b610d6f576040516353ac4f0760e01b8152336004820152602401610365565b565b6000811580610d8157506103e882115b15610daa57604051631cbea66f60e11b8152600481018390526103e86024820152604401610365565b5090565b600081815260056020526040808220805460ff191660021790555182917f4732f1284a28c90a8d069c167c9637c73a672dc337b3d5c483fee4738032f8ec91a250565b604051633dbf26c560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633dbf26c590610e429084903390600290600401611b37565b602060405180830381865afa158015610e5f573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610e839190611a20565b158015610f1f5750604051633dbf26c560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633dbf26c590610edc9084903390600190600401611b37565b602060405180830381865afa158015610ef9573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610f1d9190611a20565b155b15610f4b57604051636af3b63560e11b815263ffffffff82166004820152336024820152604401610365565b50565b610f9784610f5b8561110f565b84848080601f01602080910402602001604051908101604052809392919081815260200183838082843760009201919091525061114292505050565b61050a576040516362ad8e8360e11b815260040160405180910390fd5b600080546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60606107127f0000000000000000000000000000000000000000000000000000000000000000600161120c565b60606107127f0000000000000000000000000000000000000000000000000000000000000000600261120c565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201526000908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781526000808052918290528351939450919290918a5afa156110ed576000516020805191945081901c150291505b5094509492505050565b6000826111058686856112b8565b1495945050505050565b600061113c61111c6112fa565b8360405161190160f01b8152600281019290925260228201526042902090565b92915050565b6000836001600160a01b03163b6000036111a4576000806111638585611425565b509092509050600081600381111561117d5761117d611b61565b14801561119b5750856001600160a01b0316826001600160a01b0316145b92505050610b73565b600083836040516024016111b9929190611b77565b60408051601f19818403018152919052602080820180516001600160e01b0316630b135d3f60e11b90811782528351939450926000918962030d40fa600051601f3d119190911691141695945050505050565b606060ff83146112265761121f83611472565b905061113c565b81805461123290611b98565b80601f016020809104026020016040519081016040528092919081815260200182805461125e90611b98565b80156112ab5780601f10611280576101008083540402835291602001916112ab565b820191906000526020600020905b81548152906001019060200180831161128e57829003601f168201915b5050505050905092915050565b600081815b848110156112f1576112e7828787848181106112db576112db611a42565b905060200201356114b1565b91506001016112bd565b50949350505050565b6000306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561135357507f000000000000000000000000000000000000000000000000000000000000000046145b1561137d57507f000000000000000000000000000000000000000000000000000000000000000090565b610712604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b6000806000835160410361145f5760208401516040850151606086015160001a611451888285856114dd565b95509550955050505061146b565b50508151600091506002905b9250925092565b6060600061147f836115ac565b604080516020808252818301909252919250600091906020820181803683375050509182525060208101929092525090565b60008183106114cd576000828152602084905260409020610b73565b5060009182526020526040902090565b600080807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561151857506000915060039050826115a2565b604080516000808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561156c573d6000803e3d6000fd5b5050604051601f1901519150506001600160a01b038116611598575060009250600191508290506115a2565b9250600091508190505b9450945094915050565b600060ff8216601f81111561113c57604051632cd44ac360e21b815260040160405180910390fd5b803563ffffffff811681146115e857600080fd5b919050565b6000602082840312156115ff57600080fd5b610b73826115d4565b600060e0828403121561161a57600080fd5b50919050565b60008083601f84011261163257600080fd5b5081356001600160401b0381111561164957600080fd5b6020830191508360208260051b850101111561166457600080fd5b9250929050565b80356001600160401b03811681146115e857600080fd5b6000806000806000806000610180888a03121561169e57600080fd5b6116a7886115d4565b96506116b68960208a01611608565b95506101008801356001600160401b038111156116d257600080fd5b6116de8a828b01611620565b90965094506116f2905061012089016115d4565b925061170161014089016115d4565b9150611710610160890161166b565b905092959891949750929550565b60006020828403121561173057600080fd5b5035919050565b6000806020838503121561174a57600080fd5b82356001600160401b0381111561176057600080fd5b61176c85828601611620565b90969095509350505050565b60008083601f84011261178a57600080fd5b5081356001600160401b038111156117a157600080fd5b60208301915083602082850101111561166457600080fd5b60008060008060008060008060006101a08a8c0312156117d857600080fd5b6117e18a6115d4565b98506117f08b60208c01611608565b97506101008a01356001600160401b0381111561180c57600080fd5b6118188c828d01611620565b9098509650506101208a013594506118336101408b016115d4565b93506118426101608b0161166b565b92506101808a01356001600160401b0381111561185e57600080fd5b61186a8c828d01611778565b915080935050809150509295985092959850929598565b60006020828403121561189357600080fd5b81356001600160a01b0381168114610b7357600080fd5b6000815180845260005b818110156118d0576020818501810151868301820152016118b4565b506000602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e06020820152600061190f60e08301896118aa565b828103604084015261192181896118aa565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501528451808252602080870193509091019060005b81811015611977578351835260209384019390920191600101611959565b50909b9a5050505050505050505050565b60008060008060008061014087890312156119a257600080fd5b6119ab876115d4565b95506119ba8860208901611608565b94506101008701356001600160401b038111156119d657600080fd5b6119e289828a01611620565b9095509350506101208701356001600160401b03811115611a0257600080fd5b611a0e89828a01611778565b979a9699509497509295939492505050565b600060208284031215611a3257600080fd5b81518015158114610b7357600080fd5b634e487b7160e01b600052603260045260246000fd5b600082611a7557634e487b7160e01b600052601260045260246000fd5b500490565b60008085851115611a8a57600080fd5b83861115611a9757600080fd5b5050820193919092039150565b80356001600160e01b03198116906004841015611ad5576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190528101829052818360608301376000818301606090810191909152601f909201601f1916010192915050565b600060208284031215611b2e57600080fd5b610b738261166b565b63ffffffff9390931683526001600160a01b0391909116602083015260ff16604082015260600190565b634e487b7160e01b600052602160045260246000fd5b828152604060208201526000611b9060408301846118aa565b949350505050565b600181811c90821680611bac57607f821691505b60208210810361161a57634e487b7160e01b600052602260045260246000fd",
}

// Tickets is an auto generated Go binding around an Ethereum contract.
type Tickets struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Tickets) GetABI() abi.ABI {
	return c.abi
}

// NewTickets creates a new instance of Tickets.
func NewTickets() *Tickets {
	parsed, err := TicketsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Tickets{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Tickets) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address manager, address participants, uint32 days_) returns()
func (tickets *Tickets) PackConstructor(manager common.Address, participants common.Address, days_ uint32) []byte {
	enc, err := tickets.abi.Pack("", manager, participants, days_)
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
func (tickets *Tickets) PackAuthority() []byte {
	enc, err := tickets.abi.Pack("authority")
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
func (tickets *Tickets) TryPackAuthority() ([]byte, error) {
	return tickets.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (tickets *Tickets) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := tickets.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCurrentEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76671808.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentEpoch() view returns(uint32)
func (tickets *Tickets) PackCurrentEpoch() []byte {
	enc, err := tickets.abi.Pack("currentEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76671808.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentEpoch() view returns(uint32)
func (tickets *Tickets) TryPackCurrentEpoch() ([]byte, error) {
	return tickets.abi.Pack("currentEpoch")
}

// UnpackCurrentEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x76671808.
//
// Solidity: function currentEpoch() view returns(uint32)
func (tickets *Tickets) UnpackCurrentEpoch(data []byte) (uint32, error) {
	out, err := tickets.abi.Unpack("currentEpoch", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (tickets *Tickets) PackEip712Domain() []byte {
	enc, err := tickets.abi.Pack("eip712Domain")
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
func (tickets *Tickets) TryPackEip712Domain() ([]byte, error) {
	return tickets.abi.Pack("eip712Domain")
}

// TicketsEip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type TicketsEip712DomainOutput struct {
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
func (tickets *Tickets) UnpackEip712Domain(data []byte) (TicketsEip712DomainOutput, error) {
	out, err := tickets.abi.Unpack("eip712Domain", data)
	outstruct := new(TicketsEip712DomainOutput)
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

// PackEpochDays is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63652bd1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochDays() view returns(uint32)
func (tickets *Tickets) PackEpochDays() []byte {
	enc, err := tickets.abi.Pack("epochDays")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochDays is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63652bd1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochDays() view returns(uint32)
func (tickets *Tickets) TryPackEpochDays() ([]byte, error) {
	return tickets.abi.Pack("epochDays")
}

// UnpackEpochDays is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63652bd1.
//
// Solidity: function epochDays() view returns(uint32)
func (tickets *Tickets) UnpackEpochDays(data []byte) (uint32, error) {
	out, err := tickets.abi.Unpack("epochDays", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (tickets *Tickets) PackIsConsumingScheduledOp() []byte {
	enc, err := tickets.abi.Pack("isConsumingScheduledOp")
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
func (tickets *Tickets) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return tickets.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (tickets *Tickets) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := tickets.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackPermitsTicket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b6f888a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permitsTicket(uint32 epoch, (bytes32,uint32,uint32,uint64,uint32,uint32,address) ticket, bytes32[] proof, uint32 granteeOrg, uint32 purposes, uint64 scopes) view returns(bool)
func (tickets *Tickets) PackPermitsTicket(epoch uint32, ticket Ticket, proof [][32]byte, granteeOrg uint32, purposes uint32, scopes uint64) []byte {
	enc, err := tickets.abi.Pack("permitsTicket", epoch, ticket, proof, granteeOrg, purposes, scopes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermitsTicket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b6f888a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permitsTicket(uint32 epoch, (bytes32,uint32,uint32,uint64,uint32,uint32,address) ticket, bytes32[] proof, uint32 granteeOrg, uint32 purposes, uint64 scopes) view returns(bool)
func (tickets *Tickets) TryPackPermitsTicket(epoch uint32, ticket Ticket, proof [][32]byte, granteeOrg uint32, purposes uint32, scopes uint64) ([]byte, error) {
	return tickets.abi.Pack("permitsTicket", epoch, ticket, proof, granteeOrg, purposes, scopes)
}

// UnpackPermitsTicket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b6f888a.
//
// Solidity: function permitsTicket(uint32 epoch, (bytes32,uint32,uint32,uint64,uint32,uint32,address) ticket, bytes32[] proof, uint32 granteeOrg, uint32 purposes, uint64 scopes) view returns(bool)
func (tickets *Tickets) UnpackPermitsTicket(data []byte) (bool, error) {
	out, err := tickets.abi.Unpack("permitsTicket", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPostRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9301ee64.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postRoot(bytes32 root) returns()
func (tickets *Tickets) PackPostRoot(root [32]byte) []byte {
	enc, err := tickets.abi.Pack("postRoot", root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9301ee64.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postRoot(bytes32 root) returns()
func (tickets *Tickets) TryPackPostRoot(root [32]byte) ([]byte, error) {
	return tickets.abi.Pack("postRoot", root)
}

// PackRegistrar is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b20e397.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registrar() view returns(uint32)
func (tickets *Tickets) PackRegistrar() []byte {
	enc, err := tickets.abi.Pack("registrar")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistrar is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b20e397.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registrar() view returns(uint32)
func (tickets *Tickets) TryPackRegistrar() ([]byte, error) {
	return tickets.abi.Pack("registrar")
}

// UnpackRegistrar is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b20e397.
//
// Solidity: function registrar() view returns(uint32)
func (tickets *Tickets) UnpackRegistrar(data []byte) (uint32, error) {
	out, err := tickets.abi.Unpack("registrar", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRevokeTags is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ac21505.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeTags(bytes32[] tags) returns()
func (tickets *Tickets) PackRevokeTags(tags [][32]byte) []byte {
	enc, err := tickets.abi.Pack("revokeTags", tags)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeTags is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ac21505.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeTags(bytes32[] tags) returns()
func (tickets *Tickets) TryPackRevokeTags(tags [][32]byte) ([]byte, error) {
	return tickets.abi.Pack("revokeTags", tags)
}

// PackRevokeTicket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6a9b565.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeTicket(uint32 epoch, (bytes32,uint32,uint32,uint64,uint32,uint32,address) ticket, bytes32[] proof, bytes signature) returns()
func (tickets *Tickets) PackRevokeTicket(epoch uint32, ticket Ticket, proof [][32]byte, signature []byte) []byte {
	enc, err := tickets.abi.Pack("revokeTicket", epoch, ticket, proof, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeTicket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6a9b565.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeTicket(uint32 epoch, (bytes32,uint32,uint32,uint64,uint32,uint32,address) ticket, bytes32[] proof, bytes signature) returns()
func (tickets *Tickets) TryPackRevokeTicket(epoch uint32, ticket Ticket, proof [][32]byte, signature []byte) ([]byte, error) {
	return tickets.abi.Pack("revokeTicket", epoch, ticket, proof, signature)
}

// PackRootOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64257a8f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rootOf(uint32 epoch) view returns(bytes32)
func (tickets *Tickets) PackRootOf(epoch uint32) []byte {
	enc, err := tickets.abi.Pack("rootOf", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRootOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64257a8f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rootOf(uint32 epoch) view returns(bytes32)
func (tickets *Tickets) TryPackRootOf(epoch uint32) ([]byte, error) {
	return tickets.abi.Pack("rootOf", epoch)
}

// UnpackRootOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x64257a8f.
//
// Solidity: function rootOf(uint32 epoch) view returns(bytes32)
func (tickets *Tickets) UnpackRootOf(data []byte) ([32]byte, error) {
	out, err := tickets.abi.Unpack("rootOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (tickets *Tickets) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := tickets.abi.Pack("setAuthority", newAuthority)
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
func (tickets *Tickets) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return tickets.abi.Pack("setAuthority", newAuthority)
}

// PackSetRegistrar is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x228f0a81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRegistrar(uint32 org) returns()
func (tickets *Tickets) PackSetRegistrar(org uint32) []byte {
	enc, err := tickets.abi.Pack("setRegistrar", org)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRegistrar is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x228f0a81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRegistrar(uint32 org) returns()
func (tickets *Tickets) TryPackSetRegistrar(org uint32) ([]byte, error) {
	return tickets.abi.Pack("setRegistrar", org)
}

// PackSpend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ed82de5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function spend(uint32 epoch, (bytes32,uint32,uint32,uint64,uint32,uint32,address) ticket, bytes32[] proof, bytes32 claim, uint32 purposes, uint64 scopes, bytes signature) returns()
func (tickets *Tickets) PackSpend(epoch uint32, ticket Ticket, proof [][32]byte, claim [32]byte, purposes uint32, scopes uint64, signature []byte) []byte {
	enc, err := tickets.abi.Pack("spend", epoch, ticket, proof, claim, purposes, scopes, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSpend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ed82de5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function spend(uint32 epoch, (bytes32,uint32,uint32,uint64,uint32,uint32,address) ticket, bytes32[] proof, bytes32 claim, uint32 purposes, uint64 scopes, bytes signature) returns()
func (tickets *Tickets) TryPackSpend(epoch uint32, ticket Ticket, proof [][32]byte, claim [32]byte, purposes uint32, scopes uint64, signature []byte) ([]byte, error) {
	return tickets.abi.Pack("spend", epoch, ticket, proof, claim, purposes, scopes, signature)
}

// PackTagState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43a03b88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tagState(bytes32 tag) view returns(uint8)
func (tickets *Tickets) PackTagState(tag [32]byte) []byte {
	enc, err := tickets.abi.Pack("tagState", tag)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTagState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43a03b88.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tagState(bytes32 tag) view returns(uint8)
func (tickets *Tickets) TryPackTagState(tag [32]byte) ([]byte, error) {
	return tickets.abi.Pack("tagState", tag)
}

// UnpackTagState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43a03b88.
//
// Solidity: function tagState(bytes32 tag) view returns(uint8)
func (tickets *Tickets) UnpackTagState(data []byte) (uint8, error) {
	out, err := tickets.abi.Unpack("tagState", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// TicketsAuthorityUpdated represents a AuthorityUpdated event raised by the Tickets contract.
type TicketsAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const TicketsAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (TicketsAuthorityUpdated) ContractEventName() string {
	return TicketsAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (tickets *Tickets) UnpackAuthorityUpdatedEvent(log *types.Log) (*TicketsAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tickets.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TicketsAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := tickets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tickets.abi.Events[event].Inputs {
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

// TicketsEIP712DomainChanged represents a EIP712DomainChanged event raised by the Tickets contract.
type TicketsEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const TicketsEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (TicketsEIP712DomainChanged) ContractEventName() string {
	return TicketsEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (tickets *Tickets) UnpackEIP712DomainChangedEvent(log *types.Log) (*TicketsEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tickets.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TicketsEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := tickets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tickets.abi.Events[event].Inputs {
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

// TicketsRegistrarSet represents a RegistrarSet event raised by the Tickets contract.
type TicketsRegistrarSet struct {
	Org uint32
	Raw *types.Log // Blockchain specific contextual infos
}

const TicketsRegistrarSetEventName = "RegistrarSet"

// ContractEventName returns the user-defined event name.
func (TicketsRegistrarSet) ContractEventName() string {
	return TicketsRegistrarSetEventName
}

// UnpackRegistrarSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RegistrarSet(uint32 indexed org)
func (tickets *Tickets) UnpackRegistrarSetEvent(log *types.Log) (*TicketsRegistrarSet, error) {
	event := "RegistrarSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tickets.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TicketsRegistrarSet)
	if len(log.Data) > 0 {
		if err := tickets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tickets.abi.Events[event].Inputs {
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

// TicketsRevocationRefused represents a RevocationRefused event raised by the Tickets contract.
type TicketsRevocationRefused struct {
	Tag    [32]byte
	Reason [4]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const TicketsRevocationRefusedEventName = "RevocationRefused"

// ContractEventName returns the user-defined event name.
func (TicketsRevocationRefused) ContractEventName() string {
	return TicketsRevocationRefusedEventName
}

// UnpackRevocationRefusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RevocationRefused(bytes32 indexed tag, bytes4 reason)
func (tickets *Tickets) UnpackRevocationRefusedEvent(log *types.Log) (*TicketsRevocationRefused, error) {
	event := "RevocationRefused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tickets.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TicketsRevocationRefused)
	if len(log.Data) > 0 {
		if err := tickets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tickets.abi.Events[event].Inputs {
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

// TicketsRootPosted represents a RootPosted event raised by the Tickets contract.
type TicketsRootPosted struct {
	Epoch uint32
	Root  [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const TicketsRootPostedEventName = "RootPosted"

// ContractEventName returns the user-defined event name.
func (TicketsRootPosted) ContractEventName() string {
	return TicketsRootPostedEventName
}

// UnpackRootPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootPosted(uint32 indexed epoch, bytes32 root)
func (tickets *Tickets) UnpackRootPostedEvent(log *types.Log) (*TicketsRootPosted, error) {
	event := "RootPosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tickets.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TicketsRootPosted)
	if len(log.Data) > 0 {
		if err := tickets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tickets.abi.Events[event].Inputs {
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

// TicketsTicketRevoked represents a TicketRevoked event raised by the Tickets contract.
type TicketsTicketRevoked struct {
	Tag [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const TicketsTicketRevokedEventName = "TicketRevoked"

// ContractEventName returns the user-defined event name.
func (TicketsTicketRevoked) ContractEventName() string {
	return TicketsTicketRevokedEventName
}

// UnpackTicketRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TicketRevoked(bytes32 indexed tag)
func (tickets *Tickets) UnpackTicketRevokedEvent(log *types.Log) (*TicketsTicketRevoked, error) {
	event := "TicketRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tickets.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TicketsTicketRevoked)
	if len(log.Data) > 0 {
		if err := tickets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tickets.abi.Events[event].Inputs {
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

// TicketsTicketSpent represents a TicketSpent event raised by the Tickets contract.
type TicketsTicketSpent struct {
	Tag        [32]byte
	Claim      [32]byte
	GranteeOrg uint32
	Epoch      uint32
	Purposes   uint32
	Scopes     uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const TicketsTicketSpentEventName = "TicketSpent"

// ContractEventName returns the user-defined event name.
func (TicketsTicketSpent) ContractEventName() string {
	return TicketsTicketSpentEventName
}

// UnpackTicketSpentEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TicketSpent(bytes32 indexed tag, bytes32 indexed claim, uint32 indexed granteeOrg, uint32 epoch, uint32 purposes, uint64 scopes)
func (tickets *Tickets) UnpackTicketSpentEvent(log *types.Log) (*TicketsTicketSpent, error) {
	event := "TicketSpent"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tickets.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TicketsTicketSpent)
	if len(log.Data) > 0 {
		if err := tickets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tickets.abi.Events[event].Inputs {
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
func (tickets *Tickets) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], tickets.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return tickets.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], tickets.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return tickets.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], tickets.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return tickets.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], tickets.abi.Errors["BadBatch"].ID.Bytes()[:4]) {
		return tickets.UnpackBadBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], tickets.abi.Errors["BadTicketSignature"].ID.Bytes()[:4]) {
		return tickets.UnpackBadTicketSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], tickets.abi.Errors["InvalidEpoch"].ID.Bytes()[:4]) {
		return tickets.UnpackInvalidEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], tickets.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return tickets.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], tickets.abi.Errors["NotAService"].ID.Bytes()[:4]) {
		return tickets.UnpackNotAServiceError(raw[4:])
	}
	if bytes.Equal(raw[:4], tickets.abi.Errors["NotGrantee"].ID.Bytes()[:4]) {
		return tickets.UnpackNotGranteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], tickets.abi.Errors["NotInTree"].ID.Bytes()[:4]) {
		return tickets.UnpackNotInTreeError(raw[4:])
	}
	if bytes.Equal(raw[:4], tickets.abi.Errors["NotPermitted"].ID.Bytes()[:4]) {
		return tickets.UnpackNotPermittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], tickets.abi.Errors["NotRegistrar"].ID.Bytes()[:4]) {
		return tickets.UnpackNotRegistrarError(raw[4:])
	}
	if bytes.Equal(raw[:4], tickets.abi.Errors["RootTaken"].ID.Bytes()[:4]) {
		return tickets.UnpackRootTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], tickets.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return tickets.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], tickets.abi.Errors["TicketUsed"].ID.Bytes()[:4]) {
		return tickets.UnpackTicketUsedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TicketsAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Tickets contract.
type TicketsAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func TicketsAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (tickets *Tickets) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*TicketsAccessManagedInvalidAuthority, error) {
	out := new(TicketsAccessManagedInvalidAuthority)
	if err := tickets.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TicketsAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Tickets contract.
type TicketsAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func TicketsAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (tickets *Tickets) UnpackAccessManagedRequiredDelayError(raw []byte) (*TicketsAccessManagedRequiredDelay, error) {
	out := new(TicketsAccessManagedRequiredDelay)
	if err := tickets.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TicketsAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Tickets contract.
type TicketsAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func TicketsAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (tickets *Tickets) UnpackAccessManagedUnauthorizedError(raw []byte) (*TicketsAccessManagedUnauthorized, error) {
	out := new(TicketsAccessManagedUnauthorized)
	if err := tickets.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TicketsBadBatch represents a BadBatch error raised by the Tickets contract.
type TicketsBadBatch struct {
	Items *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBatch(uint256 items, uint256 max)
func TicketsBadBatchErrorID() common.Hash {
	return common.HexToHash("0x397d4cde4acc032b3f8cee07890fb2fc6cb842e595108a952fb637b755224b8d")
}

// UnpackBadBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBatch(uint256 items, uint256 max)
func (tickets *Tickets) UnpackBadBatchError(raw []byte) (*TicketsBadBatch, error) {
	out := new(TicketsBadBatch)
	if err := tickets.abi.UnpackIntoInterface(out, "BadBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TicketsBadTicketSignature represents a BadTicketSignature error raised by the Tickets contract.
type TicketsBadTicketSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadTicketSignature()
func TicketsBadTicketSignatureErrorID() common.Hash {
	return common.HexToHash("0xc55b1d060466d4297d28269fa589789358b9822e04ee6cd3238e8531d69dd213")
}

// UnpackBadTicketSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadTicketSignature()
func (tickets *Tickets) UnpackBadTicketSignatureError(raw []byte) (*TicketsBadTicketSignature, error) {
	out := new(TicketsBadTicketSignature)
	if err := tickets.abi.UnpackIntoInterface(out, "BadTicketSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TicketsInvalidEpoch represents a InvalidEpoch error raised by the Tickets contract.
type TicketsInvalidEpoch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidEpoch()
func TicketsInvalidEpochErrorID() common.Hash {
	return common.HexToHash("0xd5b25b63142e607aedcb4587d8d0a7885e39fe07e954f7f94b12e1c076cdbd11")
}

// UnpackInvalidEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidEpoch()
func (tickets *Tickets) UnpackInvalidEpochError(raw []byte) (*TicketsInvalidEpoch, error) {
	out := new(TicketsInvalidEpoch)
	if err := tickets.abi.UnpackIntoInterface(out, "InvalidEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TicketsInvalidShortString represents a InvalidShortString error raised by the Tickets contract.
type TicketsInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func TicketsInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (tickets *Tickets) UnpackInvalidShortStringError(raw []byte) (*TicketsInvalidShortString, error) {
	out := new(TicketsInvalidShortString)
	if err := tickets.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TicketsNotAService represents a NotAService error raised by the Tickets contract.
type TicketsNotAService struct {
	Org uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAService(uint32 org)
func TicketsNotAServiceErrorID() common.Hash {
	return common.HexToHash("0xafa44dd477fa5e084c52f9f1cd8db65d2fe48088c15c55ffd646b04ecc3bdd31")
}

// UnpackNotAServiceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAService(uint32 org)
func (tickets *Tickets) UnpackNotAServiceError(raw []byte) (*TicketsNotAService, error) {
	out := new(TicketsNotAService)
	if err := tickets.abi.UnpackIntoInterface(out, "NotAService", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TicketsNotGrantee represents a NotGrantee error raised by the Tickets contract.
type TicketsNotGrantee struct {
	Org    uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGrantee(uint32 org, address caller)
func TicketsNotGranteeErrorID() common.Hash {
	return common.HexToHash("0xd5e76c6ae52c0add1d73d37c12198becd3a0b5e4a042b66f8ec6392cf42b1acc")
}

// UnpackNotGranteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGrantee(uint32 org, address caller)
func (tickets *Tickets) UnpackNotGranteeError(raw []byte) (*TicketsNotGrantee, error) {
	out := new(TicketsNotGrantee)
	if err := tickets.abi.UnpackIntoInterface(out, "NotGrantee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TicketsNotInTree represents a NotInTree error raised by the Tickets contract.
type TicketsNotInTree struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInTree()
func TicketsNotInTreeErrorID() common.Hash {
	return common.HexToHash("0xd4d1a2151b44417a94448c1b236769f61719b0c61bd47cb7498c677654abea14")
}

// UnpackNotInTreeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInTree()
func (tickets *Tickets) UnpackNotInTreeError(raw []byte) (*TicketsNotInTree, error) {
	out := new(TicketsNotInTree)
	if err := tickets.abi.UnpackIntoInterface(out, "NotInTree", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TicketsNotPermitted represents a NotPermitted error raised by the Tickets contract.
type TicketsNotPermitted struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPermitted()
func TicketsNotPermittedErrorID() common.Hash {
	return common.HexToHash("0x39218f3b3eae264e20259939b908bda5c449bd642a30892c5529ef94a57ff84e")
}

// UnpackNotPermittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPermitted()
func (tickets *Tickets) UnpackNotPermittedError(raw []byte) (*TicketsNotPermitted, error) {
	out := new(TicketsNotPermitted)
	if err := tickets.abi.UnpackIntoInterface(out, "NotPermitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TicketsNotRegistrar represents a NotRegistrar error raised by the Tickets contract.
type TicketsNotRegistrar struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRegistrar(address caller)
func TicketsNotRegistrarErrorID() common.Hash {
	return common.HexToHash("0x53ac4f07998c4678ca11fbeac5fe32637f94d155b83727ad15c7388e03008a82")
}

// UnpackNotRegistrarError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRegistrar(address caller)
func (tickets *Tickets) UnpackNotRegistrarError(raw []byte) (*TicketsNotRegistrar, error) {
	out := new(TicketsNotRegistrar)
	if err := tickets.abi.UnpackIntoInterface(out, "NotRegistrar", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TicketsRootTaken represents a RootTaken error raised by the Tickets contract.
type TicketsRootTaken struct {
	Epoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RootTaken(uint32 epoch)
func TicketsRootTakenErrorID() common.Hash {
	return common.HexToHash("0x01f51704414474d58845eaa7359fac49f57f2cd0e77d9f9b7605230a580b5a35")
}

// UnpackRootTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RootTaken(uint32 epoch)
func (tickets *Tickets) UnpackRootTakenError(raw []byte) (*TicketsRootTaken, error) {
	out := new(TicketsRootTaken)
	if err := tickets.abi.UnpackIntoInterface(out, "RootTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TicketsStringTooLong represents a StringTooLong error raised by the Tickets contract.
type TicketsStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func TicketsStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (tickets *Tickets) UnpackStringTooLongError(raw []byte) (*TicketsStringTooLong, error) {
	out := new(TicketsStringTooLong)
	if err := tickets.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TicketsTicketUsed represents a TicketUsed error raised by the Tickets contract.
type TicketsTicketUsed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TicketUsed()
func TicketsTicketUsedErrorID() common.Hash {
	return common.HexToHash("0xf37f8bbd3f5c97b19778e78fbc4e25b06e1dd11c5720697cb5f188ad34753c3e")
}

// UnpackTicketUsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TicketUsed()
func (tickets *Tickets) UnpackTicketUsedError(raw []byte) (*TicketsTicketUsed, error) {
	out := new(TicketsTicketUsed)
	if err := tickets.abi.UnpackIntoInterface(out, "TicketUsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}
