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

// Consent is an auto generated low-level Go binding around an user-defined struct.
type Consent struct {
	Controller    common.Address
	NotBefore     *big.Int
	NotAfter      *big.Int
	Status        uint8
	Basis         uint8
	GranteeOrg    uint32
	Purposes      uint32
	Scopes        uint64
	PolicyVersion uint16
	RevokedAt     *big.Int
	Terms         [32]byte
}

// Grant is an auto generated low-level Go binding around an user-defined struct.
type Grant struct {
	Ref           [32]byte
	Controller    common.Address
	GranteeOrg    uint32
	Purposes      uint32
	Scopes        uint64
	NotBefore     *big.Int
	NotAfter      *big.Int
	Basis         uint8
	PolicyVersion uint16
	Terms         [32]byte
	Nonce         [32]byte
	Deadline      *big.Int
}

// ConsentsMetaData contains all meta data concerning the Consents contract.
var ConsentsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"items\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BadBatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadTerms\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadWindow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"grants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"signatures\",\"type\":\"uint256\"}],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NonceUsed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotGranted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RefTaken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SignatureExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"notBefore\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"notAfter\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"policyVersion\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"}],\"name\":\"ConsentGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"revokedAt\",\"type\":\"uint40\"}],\"name\":\"ConsentRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"GrantRefused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"NonceCancelled\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"cancelNonce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"consent\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"notBefore\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"notAfter\",\"type\":\"uint40\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"policyVersion\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"revokedAt\",\"type\":\"uint40\"},{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"}],\"internalType\":\"structConsent\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"}],\"name\":\"evaluate\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"permitted\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"snapshotHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"notBefore\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"notAfter\",\"type\":\"uint40\"},{\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"policyVersion\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"internalType\":\"structGrant\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"grant\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"notBefore\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"notAfter\",\"type\":\"uint40\"},{\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"policyVersion\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"internalType\":\"structGrant[]\",\"name\":\"grants\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes[]\",\"name\":\"signatures\",\"type\":\"bytes[]\"}],\"name\":\"grantMany\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"nonceUsed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"}],\"name\":\"permits\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"snapshot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Consents",
	Bin: "0x61016060405234801561001157600080fd5b50604080518082018252601281527143617265436c65617220436f6e73656e747360701b602080830191909152825180840190935260018352603160f81b908301529061005f826000610109565b6101205261006e816001610109565b61014052815160208084019190912060e052815190820120610100524660a0526100fb60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b60805250503060c052610352565b60006020835110156101255761011e8361013c565b9050610136565b816101308482610222565b5060ff90505b92915050565b600080829050601f81511115610170578260405163305a27a960e01b815260040161016791906102e0565b60405180910390fd5b805161017b8261032e565b179392505050565b634e487b7160e01b600052604160045260246000fd5b600181811c908216806101ad57607f821691505b6020821081036101cd57634e487b7160e01b600052602260045260246000fd5b50919050565b601f82111561021d57806000526020600020601f840160051c810160208510156101fa5750805b601f840160051c820191505b8181101561021a5760008155600101610206565b50505b505050565b81516001600160401b0381111561023b5761023b610183565b61024f816102498454610199565b846101d3565b6020601f821160018114610283576000831561026b5750848201515b600019600385901b1c1916600184901b17845561021a565b600084815260208120601f198516915b828110156102b35787850151825560209485019460019092019101610293565b50848210156102d15786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b602081526000825180602084015260005b8181101561030e57602081860181015160408684010152016102f1565b506000604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156101cd5760001960209190910360031b1b16919050565b60805160a05160c05160e0516101005161012051610140516121e46103ac60003960006111b9015260006111870152600061177101526000611749015260006116a4015260006116ce015260006116f801526121e46000f3fe608060405234801561001057600080fd5b50600436106100be5760003560e01c806373dea261116100765780639671ca321161005b5780639671ca3214610190578063b4418e4014610362578063e1d282f61461037557600080fd5b806373dea2611461016257806384b0196e1461017557600080fd5b80631ac79c41116100a75780631ac79c411461011b578063280b5c1c1461013c5780634029b92b1461014f57600080fd5b80630e230f97146100c3578063183bd17514610106575b600080fd5b6100f16100d1366004611973565b600360209081526000928352604080842090915290825290205460ff1681565b60405190151581526020015b60405180910390f35b6101196101143660046119e6565b61039f565b005b61012e610129366004611a44565b6103b7565b6040519081526020016100fd565b6100f161014a366004611a89565b610454565b61011961015d366004611a44565b610477565b610119610170366004611b1b565b610543565b61017d61069a565b6040516100fd9796959493929190611c23565b61035561019e366004611a44565b6040805161016081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081019190915250600090815260026020818152604092839020835161016081018552815473ffffffffffffffffffffffffffffffffffffffff8116825264ffffffffff740100000000000000000000000000000000000000008204811694830194909452790100000000000000000000000000000000000000000000000000810484169582019590955260ff7e010000000000000000000000000000000000000000000000000000000000008604811660608301527f01000000000000000000000000000000000000000000000000000000000000009095049094166080850152600181015463ffffffff80821660a087015264010000000082041660c086015267ffffffffffffffff6801000000000000000082041660e086015261ffff70010000000000000000000000000000000082041661010086015272010000000000000000000000000000000000009004909116610120840152015461014082015290565b6040516100fd9190611ce4565b610119610370366004611e02565b6106fc565b610388610383366004611a89565b610925565b6040805192151583526020830191909152016100fd565b6103b26103ad8484846109d7565b610fd6565b505050565b600081815260026020526040812061044e9083908054600182015460408051602081018690527e0100000000000000000000000000000000000000000000000000000000000090930460ff1690830152700100000000000000000000000000000000900461ffff16606082015242608082015260009060a00160405160208183030381529060405280519060200120905092915050565b92915050565b600084815260026020526040812061046e9085858561100d565b95945050505050565b33600090815260036020908152604080832084845290915290205460ff16156104cc576040517f1f6d5aef00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b33600081815260036020908152604080832085845282529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905590518381527fc98cc3fa487f5a8bfe769a0660bed07d9e3f0aeabadb5a97810021c5e33902cd910160405180910390a250565b600061054e8461112a565b9050818114610598576040517fab8b67c600000000000000000000000000000000000000000000000000000000815260048101829052602481018390526044015b60405180910390fd5b60005b818110156106925760006105ea8787848181106105ba576105ba611e6a565b905061018002018686858181106105d3576105d3611e6a565b90506020028101906105e59190611e99565b6109d7565b90507fffffffff000000000000000000000000000000000000000000000000000000008116156106895786868381811061062657610626611e6a565b6040517fffffffff00000000000000000000000000000000000000000000000000000000851681526101809091029290920135917f441cea73fd1b2adfe469a0bf1029246d3672491096dba47fe335eaeb241023bb915060200160405180910390a25b5060010161059b565b505050505050565b6000606080600080600060606106ae611180565b6106b66111b2565b604080516000808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b600085815260026020526040902080547e01000000000000000000000000000000000000000000000000000000000000900460ff1660011461076a576040517f33ecac8f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8054604080517f97678b06a4fc643978dffd870259d81a99ae6adf10e164eae03995bd9f6ab05d60208201529081018890526060810187905264ffffffffff8616608082015273ffffffffffffffffffffffffffffffffffffffff9091169060009060a0016040516020818303038152906040528051906020012090506107f86103ad838989858a8a6111df565b73ffffffffffffffffffffffffffffffffffffffff821660008181526003602090815260408083208b8452825291829020805460017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff009091168117909155860180547fffffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffff1672010000000000000000000000000000000000004264ffffffffff169081029190911790915586547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e0200000000000000000000000000000000000000000000000000000000000017875591519182528a917fb647adf4d70d5ad04444ef171fe6efe854003fa6dc4f13de10ca355dd9d51cba910160405180910390a35050505050505050565b600084815260026020526040812081906109418187878761100d565b6109c988838054600182015460408051602081018690527e0100000000000000000000000000000000000000000000000000000000000090930460ff1690830152700100000000000000000000000000000000900461ffff16606082015242608082015260009060a00160405160208183030381529060405280519060200120905092915050565b925092505094509492505050565b8235600081815260026020526040812090911580610a1a575080547e01000000000000000000000000000000000000000000000000000000000000900460ff1615155b15610a4857507f22e871a4000000000000000000000000000000000000000000000000000000009050610fcf565b610a5860e0860160c08701611efe565b64ffffffffff16610a6f60c0870160a08801611efe565b64ffffffffff16101580610aa6575062015180610a9260c0870160a08801611efe565b610a9c9190611f19565b64ffffffffff1615155b80610ad4575062015180610ac060e0870160c08801611efe565b610aca9190611f19565b64ffffffffff1615155b15610b0257507f5419376a000000000000000000000000000000000000000000000000000000009050610fcf565b610b126080860160608701611f6a565b63ffffffff161580610b3b5750610b2f60a0860160808701611f85565b67ffffffffffffffff16155b80610b595750610b516060860160408701611f6a565b63ffffffff16155b80610b755750610b70610100860160e08701611fb1565b60ff16155b80610b9357506005610b8e610100870160e08801611fb1565b60ff16115b15610bc157507f8dc59921000000000000000000000000000000000000000000000000000000009050610fcf565b60007f8f55a7ecf41c71a0d4d3ab7fd6365fd8a31075d7090c5e7f8989b7d5351b25c886604051602001610bf6929190611fde565b604051602081830303815290604052805190602001209050610c44866020016020810190610c24919061210b565b610140880135610c3c6101808a016101608b01611efe565b8489896111df565b92507fffffffff00000000000000000000000000000000000000000000000000000000831615610c75575050610fcf565b600160036000610c8b60408a0160208b0161210b565b73ffffffffffffffffffffffffffffffffffffffff168152602080820192909252604090810160009081206101408b01358252835281902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001693151593909317909255610cff91880190880161210b565b610d0f60c0880160a08901611efe565b610d1f60e0890160c08a01611efe565b6001610d326101008b0160e08c01611fb1565b86547dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f010000000000000000000000000000000000000000000000000000000000000060ff928316027fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16177e010000000000000000000000000000000000000000000000000000000000009290911691909102177fffff00000000000000000000ffffffffffffffffffffffffffffffffffffffff1679010000000000000000000000000000000000000000000000000064ffffffffff928316027fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff1617740100000000000000000000000000000000000000009290911691909102177fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff91909116178255610e9e6060870160408801611f6a565b610eae6080880160608901611f6a565b610ebe60a0890160808a01611f85565b610ed06101208a016101008b01612126565b6001860180547fffffffffffffffffffffffffffff00000000000000000000ffffffffffffffff1670010000000000000000000000000000000061ffff93909316929092027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff16919091176801000000000000000067ffffffffffffffff9390931692909202919091177fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001664010000000063ffffffff938416027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001617929091169190911790556101208601356002830155610fcc866112f9565b50505b9392505050565b7fffffffff0000000000000000000000000000000000000000000000000000000081166000036110035750565b8060005260046000fd5b600063ffffffff83161580159061102d575067ffffffffffffffff821615155b801561105f575084547e01000000000000000000000000000000000000000000000000000000000000900460ff166001145b801561108c57508454427401000000000000000000000000000000000000000090910464ffffffffff1611155b80156110bc57508454790100000000000000000000000000000000000000000000000000900464ffffffffff1642105b80156110d45750600185015463ffffffff8581169116145b80156110f65750600185015463ffffffff808516640100000000909204851616145b801561046e57506001850154680100000000000000009004821667ffffffffffffffff908116908316149050949350505050565b600081158061113a57506103e882115b1561117c576040517f397d4cde000000000000000000000000000000000000000000000000000000008152600481018390526103e8602482015260440161058f565b5090565b60606111ad7f0000000000000000000000000000000000000000000000000000000000000000600061141b565b905090565b60606111ad7f0000000000000000000000000000000000000000000000000000000000000000600161141b565b60008464ffffffffff1642111561121757507f0819bdcd000000000000000000000000000000000000000000000000000000006112ef565b73ffffffffffffffffffffffffffffffffffffffff8716600090815260036020908152604080832089845290915290205460ff161561127757507f1f6d5aef000000000000000000000000000000000000000000000000000000006112ef565b6112c087611284866114c6565b85858080601f01602080910402602001604051908101604052809392919081815260200183838082843760009201919091525061150e92505050565b6112eb57507f5cd5d233000000000000000000000000000000000000000000000000000000006112ef565b5060005b9695505050505050565b6113096060820160408301611f6a565b63ffffffff1661131f604083016020840161210b565b73ffffffffffffffffffffffffffffffffffffffff1682357f6e5675a66ba359f8ab5274c390a14381bf4d5b36180614c0993c7d52436e65546113686080860160608701611f6a565b61137860a0870160808801611f85565b61138860c0880160a08901611efe565b61139860e0890160c08a01611efe565b6113a96101008a0160e08b01611fb1565b6113bb6101208b016101008c01612126565b6040805163ffffffff909716875267ffffffffffffffff909516602087015264ffffffffff938416948601949094529116606084015260ff16608083015261ffff1660a082015261012086013560c082015260e00160405180910390a450565b606060ff83146114355761142e8361164b565b905061044e565b81805461144190612141565b80601f016020809104026020016040519081016040528092919081815260200182805461146d90612141565b80156114ba5780601f1061148f576101008083540402835291602001916114ba565b820191906000526020600020905b81548152906001019060200180831161149d57829003601f168201915b5050505050905061044e565b600061044e6114d361168a565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b60008373ffffffffffffffffffffffffffffffffffffffff163b6000036115975760008061153c85856117c2565b509092509050600081600381111561155657611556612194565b14801561158e57508573ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16145b92505050610fcf565b600083836040516024016115ac9291906121c3565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052602080820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f1626ba7e0000000000000000000000000000000000000000000000000000000090811782528351939450926000918962030d40fa600051601f3d119190911691141695945050505050565b606060006116588361180f565b604080516020808252818301909252919250600091906020820181803683375050509182525060208101929092525090565b60003073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480156116f057507f000000000000000000000000000000000000000000000000000000000000000046145b1561171a57507f000000000000000000000000000000000000000000000000000000000000000090565b6111ad604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b600080600083516041036117fc5760208401516040850151606086015160001a6117ee88828585611850565b955095509550505050611808565b50508151600091506002905b9250925092565b600060ff8216601f81111561044e576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600080807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561188b5750600091506003905082611940565b604080516000808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156118df573d6000803e3d6000fd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff811661193657506000925060019150829050611940565b9250600091508190505b9450945094915050565b803573ffffffffffffffffffffffffffffffffffffffff8116811461196e57600080fd5b919050565b6000806040838503121561198657600080fd5b61198f8361194a565b946020939093013593505050565b60008083601f8401126119af57600080fd5b50813567ffffffffffffffff8111156119c757600080fd5b6020830191508360208285010111156119df57600080fd5b9250929050565b60008060008385036101a08112156119fd57600080fd5b610180811215611a0c57600080fd5b5083925061018084013567ffffffffffffffff811115611a2b57600080fd5b611a378682870161199d565b9497909650939450505050565b600060208284031215611a5657600080fd5b5035919050565b803563ffffffff8116811461196e57600080fd5b803567ffffffffffffffff8116811461196e57600080fd5b60008060008060808587031215611a9f57600080fd5b84359350611aaf60208601611a5d565b9250611abd60408601611a5d565b9150611acb60608601611a71565b905092959194509250565b60008083601f840112611ae857600080fd5b50813567ffffffffffffffff811115611b0057600080fd5b6020830191508360208260051b85010111156119df57600080fd5b60008060008060408587031215611b3157600080fd5b843567ffffffffffffffff811115611b4857600080fd5b8501601f81018713611b5957600080fd5b803567ffffffffffffffff811115611b7057600080fd5b87602061018083028401011115611b8657600080fd5b60209182019550935085013567ffffffffffffffff811115611ba757600080fd5b611bb387828801611ad6565b95989497509550505050565b6000815180845260005b81811015611be557602081850181015186830182015201611bc9565b5060006020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201526000611c5e60e0830189611bbf565b8281036040840152611c708189611bbf565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c08501528451808252602080870193509091019060005b81811015611cd3578351835260209384019390920191600101611cb5565b50909b9a5050505050505050505050565b815173ffffffffffffffffffffffffffffffffffffffff16815261016081016020830151611d1b602084018264ffffffffff169052565b506040830151611d34604084018264ffffffffff169052565b506060830151611d49606084018260ff169052565b506080830151611d5e608084018260ff169052565b5060a0830151611d7660a084018263ffffffff169052565b5060c0830151611d8e60c084018263ffffffff169052565b5060e0830151611daa60e084018267ffffffffffffffff169052565b50610100830151611dc261010084018261ffff169052565b50610120830151611ddd61012084018264ffffffffff169052565b5061014092830151919092015290565b803564ffffffffff8116811461196e57600080fd5b600080600080600060808688031215611e1a57600080fd5b8535945060208601359350611e3160408701611ded565b9250606086013567ffffffffffffffff811115611e4d57600080fd5b611e598882890161199d565b969995985093965092949392505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112611ece57600080fd5b83018035915067ffffffffffffffff821115611ee957600080fd5b6020019150368190038213156119df57600080fd5b600060208284031215611f1057600080fd5b610fcf82611ded565b600064ffffffffff831680611f57577f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b8064ffffffffff84160691505092915050565b600060208284031215611f7c57600080fd5b610fcf82611a5d565b600060208284031215611f9757600080fd5b610fcf82611a71565b803560ff8116811461196e57600080fd5b600060208284031215611fc357600080fd5b610fcf82611fa0565b803561ffff8116811461196e57600080fd5b82815281356020808301919091526101a0820190611ffd90840161194a565b73ffffffffffffffffffffffffffffffffffffffff811660408401525061202660408401611a5d565b63ffffffff811660608401525061203f60608401611a5d565b63ffffffff811660808401525061205860808401611a71565b67ffffffffffffffff811660a08401525061207560a08401611ded565b64ffffffffff811660c08401525061208f60c08401611ded565b64ffffffffff811660e0840152506120a960e08401611fa0565b60ff8116610100840152506120c16101008401611fcc565b61ffff81166101208401525061012083013561014083810191909152830135610160808401919091526120f5908401611ded565b64ffffffffff8116610180840152509392505050565b60006020828403121561211d57600080fd5b610fcf8261194a565b60006020828403121561213857600080fd5b610fcf82611fcc565b600181811c9082168061215557607f821691505b60208210810361218e577f4e487b7100000000000000000000000000000000000000000000000000000000600052602260045260246000fd5b50919050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b8281526040602082015260006121dc6040830184611bbf565b94935050505056",
}

// Consents is an auto generated Go binding around an Ethereum contract.
type Consents struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Consents) GetABI() abi.ABI {
	return c.abi
}

// NewConsents creates a new instance of Consents.
func NewConsents() *Consents {
	parsed, err := ConsentsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Consents{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Consents) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCancelNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4029b92b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelNonce(bytes32 nonce) returns()
func (consents *Consents) PackCancelNonce(nonce [32]byte) []byte {
	enc, err := consents.abi.Pack("cancelNonce", nonce)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4029b92b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelNonce(bytes32 nonce) returns()
func (consents *Consents) TryPackCancelNonce(nonce [32]byte) ([]byte, error) {
	return consents.abi.Pack("cancelNonce", nonce)
}

// PackConsent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9671ca32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function consent(bytes32 ref) view returns((address,uint40,uint40,uint8,uint8,uint32,uint32,uint64,uint16,uint40,bytes32))
func (consents *Consents) PackConsent(ref [32]byte) []byte {
	enc, err := consents.abi.Pack("consent", ref)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConsent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9671ca32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function consent(bytes32 ref) view returns((address,uint40,uint40,uint8,uint8,uint32,uint32,uint64,uint16,uint40,bytes32))
func (consents *Consents) TryPackConsent(ref [32]byte) ([]byte, error) {
	return consents.abi.Pack("consent", ref)
}

// UnpackConsent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9671ca32.
//
// Solidity: function consent(bytes32 ref) view returns((address,uint40,uint40,uint8,uint8,uint32,uint32,uint64,uint16,uint40,bytes32))
func (consents *Consents) UnpackConsent(data []byte) (Consent, error) {
	out, err := consents.abi.Unpack("consent", data)
	if err != nil {
		return *new(Consent), err
	}
	out0 := *abi.ConvertType(out[0], new(Consent)).(*Consent)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (consents *Consents) PackEip712Domain() []byte {
	enc, err := consents.abi.Pack("eip712Domain")
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
func (consents *Consents) TryPackEip712Domain() ([]byte, error) {
	return consents.abi.Pack("eip712Domain")
}

// ConsentsEip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type ConsentsEip712DomainOutput struct {
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
func (consents *Consents) UnpackEip712Domain(data []byte) (ConsentsEip712DomainOutput, error) {
	out, err := consents.abi.Unpack("eip712Domain", data)
	outstruct := new(ConsentsEip712DomainOutput)
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

// PackEvaluate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1d282f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function evaluate(bytes32 ref, uint32 granteeOrg, uint32 purposes, uint64 scopes) view returns(bool permitted, bytes32 snapshotHash)
func (consents *Consents) PackEvaluate(ref [32]byte, granteeOrg uint32, purposes uint32, scopes uint64) []byte {
	enc, err := consents.abi.Pack("evaluate", ref, granteeOrg, purposes, scopes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEvaluate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1d282f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function evaluate(bytes32 ref, uint32 granteeOrg, uint32 purposes, uint64 scopes) view returns(bool permitted, bytes32 snapshotHash)
func (consents *Consents) TryPackEvaluate(ref [32]byte, granteeOrg uint32, purposes uint32, scopes uint64) ([]byte, error) {
	return consents.abi.Pack("evaluate", ref, granteeOrg, purposes, scopes)
}

// EvaluateOutput serves as a container for the return parameters of contract
// method Evaluate.
type EvaluateOutput struct {
	Permitted    bool
	SnapshotHash [32]byte
}

// UnpackEvaluate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe1d282f6.
//
// Solidity: function evaluate(bytes32 ref, uint32 granteeOrg, uint32 purposes, uint64 scopes) view returns(bool permitted, bytes32 snapshotHash)
func (consents *Consents) UnpackEvaluate(data []byte) (EvaluateOutput, error) {
	out, err := consents.abi.Unpack("evaluate", data)
	outstruct := new(EvaluateOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Permitted = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.SnapshotHash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x183bd175.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grant((bytes32,address,uint32,uint32,uint64,uint40,uint40,uint8,uint16,bytes32,bytes32,uint40) g, bytes signature) returns()
func (consents *Consents) PackGrant(g Grant, signature []byte) []byte {
	enc, err := consents.abi.Pack("grant", g, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x183bd175.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grant((bytes32,address,uint32,uint32,uint64,uint40,uint40,uint8,uint16,bytes32,bytes32,uint40) g, bytes signature) returns()
func (consents *Consents) TryPackGrant(g Grant, signature []byte) ([]byte, error) {
	return consents.abi.Pack("grant", g, signature)
}

// PackGrantMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73dea261.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantMany((bytes32,address,uint32,uint32,uint64,uint40,uint40,uint8,uint16,bytes32,bytes32,uint40)[] grants, bytes[] signatures) returns()
func (consents *Consents) PackGrantMany(grants []Grant, signatures [][]byte) []byte {
	enc, err := consents.abi.Pack("grantMany", grants, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73dea261.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantMany((bytes32,address,uint32,uint32,uint64,uint40,uint40,uint8,uint16,bytes32,bytes32,uint40)[] grants, bytes[] signatures) returns()
func (consents *Consents) TryPackGrantMany(grants []Grant, signatures [][]byte) ([]byte, error) {
	return consents.abi.Pack("grantMany", grants, signatures)
}

// PackNonceUsed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e230f97.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonceUsed(address controller, bytes32 nonce) view returns(bool)
func (consents *Consents) PackNonceUsed(controller common.Address, nonce [32]byte) []byte {
	enc, err := consents.abi.Pack("nonceUsed", controller, nonce)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonceUsed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e230f97.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonceUsed(address controller, bytes32 nonce) view returns(bool)
func (consents *Consents) TryPackNonceUsed(controller common.Address, nonce [32]byte) ([]byte, error) {
	return consents.abi.Pack("nonceUsed", controller, nonce)
}

// UnpackNonceUsed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0e230f97.
//
// Solidity: function nonceUsed(address controller, bytes32 nonce) view returns(bool)
func (consents *Consents) UnpackNonceUsed(data []byte) (bool, error) {
	out, err := consents.abi.Unpack("nonceUsed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPermits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x280b5c1c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permits(bytes32 ref, uint32 granteeOrg, uint32 purposes, uint64 scopes) view returns(bool)
func (consents *Consents) PackPermits(ref [32]byte, granteeOrg uint32, purposes uint32, scopes uint64) []byte {
	enc, err := consents.abi.Pack("permits", ref, granteeOrg, purposes, scopes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x280b5c1c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permits(bytes32 ref, uint32 granteeOrg, uint32 purposes, uint64 scopes) view returns(bool)
func (consents *Consents) TryPackPermits(ref [32]byte, granteeOrg uint32, purposes uint32, scopes uint64) ([]byte, error) {
	return consents.abi.Pack("permits", ref, granteeOrg, purposes, scopes)
}

// UnpackPermits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x280b5c1c.
//
// Solidity: function permits(bytes32 ref, uint32 granteeOrg, uint32 purposes, uint64 scopes) view returns(bool)
func (consents *Consents) UnpackPermits(data []byte) (bool, error) {
	out, err := consents.abi.Unpack("permits", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4418e40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(bytes32 ref, bytes32 nonce, uint40 deadline, bytes signature) returns()
func (consents *Consents) PackRevoke(ref [32]byte, nonce [32]byte, deadline *big.Int, signature []byte) []byte {
	enc, err := consents.abi.Pack("revoke", ref, nonce, deadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4418e40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(bytes32 ref, bytes32 nonce, uint40 deadline, bytes signature) returns()
func (consents *Consents) TryPackRevoke(ref [32]byte, nonce [32]byte, deadline *big.Int, signature []byte) ([]byte, error) {
	return consents.abi.Pack("revoke", ref, nonce, deadline, signature)
}

// PackSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ac79c41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function snapshot(bytes32 ref) view returns(bytes32)
func (consents *Consents) PackSnapshot(ref [32]byte) []byte {
	enc, err := consents.abi.Pack("snapshot", ref)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ac79c41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function snapshot(bytes32 ref) view returns(bytes32)
func (consents *Consents) TryPackSnapshot(ref [32]byte) ([]byte, error) {
	return consents.abi.Pack("snapshot", ref)
}

// UnpackSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ac79c41.
//
// Solidity: function snapshot(bytes32 ref) view returns(bytes32)
func (consents *Consents) UnpackSnapshot(data []byte) ([32]byte, error) {
	out, err := consents.abi.Unpack("snapshot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// ConsentsConsentGranted represents a ConsentGranted event raised by the Consents contract.
type ConsentsConsentGranted struct {
	Ref           [32]byte
	Controller    common.Address
	GranteeOrg    uint32
	Purposes      uint32
	Scopes        uint64
	NotBefore     *big.Int
	NotAfter      *big.Int
	Basis         uint8
	PolicyVersion uint16
	Terms         [32]byte
	Raw           *types.Log // Blockchain specific contextual infos
}

const ConsentsConsentGrantedEventName = "ConsentGranted"

// ContractEventName returns the user-defined event name.
func (ConsentsConsentGranted) ContractEventName() string {
	return ConsentsConsentGrantedEventName
}

// UnpackConsentGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConsentGranted(bytes32 indexed ref, address indexed controller, uint32 indexed granteeOrg, uint32 purposes, uint64 scopes, uint40 notBefore, uint40 notAfter, uint8 basis, uint16 policyVersion, bytes32 terms)
func (consents *Consents) UnpackConsentGrantedEvent(log *types.Log) (*ConsentsConsentGranted, error) {
	event := "ConsentGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != consents.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConsentsConsentGranted)
	if len(log.Data) > 0 {
		if err := consents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range consents.abi.Events[event].Inputs {
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

// ConsentsConsentRevoked represents a ConsentRevoked event raised by the Consents contract.
type ConsentsConsentRevoked struct {
	Ref        [32]byte
	Controller common.Address
	RevokedAt  *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ConsentsConsentRevokedEventName = "ConsentRevoked"

// ContractEventName returns the user-defined event name.
func (ConsentsConsentRevoked) ContractEventName() string {
	return ConsentsConsentRevokedEventName
}

// UnpackConsentRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConsentRevoked(bytes32 indexed ref, address indexed controller, uint40 revokedAt)
func (consents *Consents) UnpackConsentRevokedEvent(log *types.Log) (*ConsentsConsentRevoked, error) {
	event := "ConsentRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != consents.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConsentsConsentRevoked)
	if len(log.Data) > 0 {
		if err := consents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range consents.abi.Events[event].Inputs {
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

// ConsentsEIP712DomainChanged represents a EIP712DomainChanged event raised by the Consents contract.
type ConsentsEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const ConsentsEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (ConsentsEIP712DomainChanged) ContractEventName() string {
	return ConsentsEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (consents *Consents) UnpackEIP712DomainChangedEvent(log *types.Log) (*ConsentsEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != consents.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConsentsEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := consents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range consents.abi.Events[event].Inputs {
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

// ConsentsGrantRefused represents a GrantRefused event raised by the Consents contract.
type ConsentsGrantRefused struct {
	Ref    [32]byte
	Reason [4]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const ConsentsGrantRefusedEventName = "GrantRefused"

// ContractEventName returns the user-defined event name.
func (ConsentsGrantRefused) ContractEventName() string {
	return ConsentsGrantRefusedEventName
}

// UnpackGrantRefusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GrantRefused(bytes32 indexed ref, bytes4 reason)
func (consents *Consents) UnpackGrantRefusedEvent(log *types.Log) (*ConsentsGrantRefused, error) {
	event := "GrantRefused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != consents.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConsentsGrantRefused)
	if len(log.Data) > 0 {
		if err := consents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range consents.abi.Events[event].Inputs {
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

// ConsentsNonceCancelled represents a NonceCancelled event raised by the Consents contract.
type ConsentsNonceCancelled struct {
	Controller common.Address
	Nonce      [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const ConsentsNonceCancelledEventName = "NonceCancelled"

// ContractEventName returns the user-defined event name.
func (ConsentsNonceCancelled) ContractEventName() string {
	return ConsentsNonceCancelledEventName
}

// UnpackNonceCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NonceCancelled(address indexed controller, bytes32 nonce)
func (consents *Consents) UnpackNonceCancelledEvent(log *types.Log) (*ConsentsNonceCancelled, error) {
	event := "NonceCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != consents.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConsentsNonceCancelled)
	if len(log.Data) > 0 {
		if err := consents.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range consents.abi.Events[event].Inputs {
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
func (consents *Consents) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], consents.abi.Errors["BadBatch"].ID.Bytes()[:4]) {
		return consents.UnpackBadBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return consents.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["BadTerms"].ID.Bytes()[:4]) {
		return consents.UnpackBadTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["BadWindow"].ID.Bytes()[:4]) {
		return consents.UnpackBadWindowError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return consents.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return consents.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["NonceUsed"].ID.Bytes()[:4]) {
		return consents.UnpackNonceUsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["NotGranted"].ID.Bytes()[:4]) {
		return consents.UnpackNotGrantedError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["RefTaken"].ID.Bytes()[:4]) {
		return consents.UnpackRefTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["SignatureExpired"].ID.Bytes()[:4]) {
		return consents.UnpackSignatureExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return consents.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ConsentsBadBatch represents a BadBatch error raised by the Consents contract.
type ConsentsBadBatch struct {
	Items *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBatch(uint256 items, uint256 max)
func ConsentsBadBatchErrorID() common.Hash {
	return common.HexToHash("0x397d4cde4acc032b3f8cee07890fb2fc6cb842e595108a952fb637b755224b8d")
}

// UnpackBadBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBatch(uint256 items, uint256 max)
func (consents *Consents) UnpackBadBatchError(raw []byte) (*ConsentsBadBatch, error) {
	out := new(ConsentsBadBatch)
	if err := consents.abi.UnpackIntoInterface(out, "BadBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsBadSignature represents a BadSignature error raised by the Consents contract.
type ConsentsBadSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature()
func ConsentsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x5cd5d2335541c4f2ed05fbe44f397e8b79f8e2333157122d2dab06e378ef7685")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature()
func (consents *Consents) UnpackBadSignatureError(raw []byte) (*ConsentsBadSignature, error) {
	out := new(ConsentsBadSignature)
	if err := consents.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsBadTerms represents a BadTerms error raised by the Consents contract.
type ConsentsBadTerms struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadTerms()
func ConsentsBadTermsErrorID() common.Hash {
	return common.HexToHash("0x8dc599212cab654299a2bf31d0baab479b0ef032e5276a7206a05bbb2910ec06")
}

// UnpackBadTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadTerms()
func (consents *Consents) UnpackBadTermsError(raw []byte) (*ConsentsBadTerms, error) {
	out := new(ConsentsBadTerms)
	if err := consents.abi.UnpackIntoInterface(out, "BadTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsBadWindow represents a BadWindow error raised by the Consents contract.
type ConsentsBadWindow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadWindow()
func ConsentsBadWindowErrorID() common.Hash {
	return common.HexToHash("0x5419376ac9c2527386ba5d8758ca08c38e4273d9a9ec4ebd8ba2baada064d709")
}

// UnpackBadWindowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadWindow()
func (consents *Consents) UnpackBadWindowError(raw []byte) (*ConsentsBadWindow, error) {
	out := new(ConsentsBadWindow)
	if err := consents.abi.UnpackIntoInterface(out, "BadWindow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsInvalidShortString represents a InvalidShortString error raised by the Consents contract.
type ConsentsInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func ConsentsInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (consents *Consents) UnpackInvalidShortStringError(raw []byte) (*ConsentsInvalidShortString, error) {
	out := new(ConsentsInvalidShortString)
	if err := consents.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsLengthMismatch represents a LengthMismatch error raised by the Consents contract.
type ConsentsLengthMismatch struct {
	Grants     *big.Int
	Signatures *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthMismatch(uint256 grants, uint256 signatures)
func ConsentsLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0xab8b67c6893c59617ef3ba4b4b942e9791f2572db2fdb32028356532f3b7396a")
}

// UnpackLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthMismatch(uint256 grants, uint256 signatures)
func (consents *Consents) UnpackLengthMismatchError(raw []byte) (*ConsentsLengthMismatch, error) {
	out := new(ConsentsLengthMismatch)
	if err := consents.abi.UnpackIntoInterface(out, "LengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsNonceUsed represents a NonceUsed error raised by the Consents contract.
type ConsentsNonceUsed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NonceUsed()
func ConsentsNonceUsedErrorID() common.Hash {
	return common.HexToHash("0x1f6d5aef5a4e50674e57b82f3fc08dc6ad8892bdf4aadafb3bc99cc8cf7a4706")
}

// UnpackNonceUsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NonceUsed()
func (consents *Consents) UnpackNonceUsedError(raw []byte) (*ConsentsNonceUsed, error) {
	out := new(ConsentsNonceUsed)
	if err := consents.abi.UnpackIntoInterface(out, "NonceUsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsNotGranted represents a NotGranted error raised by the Consents contract.
type ConsentsNotGranted struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGranted()
func ConsentsNotGrantedErrorID() common.Hash {
	return common.HexToHash("0x33ecac8f39cd7cc2c9e8ef6cc7097d4815379276531153964ae4e8db6461de7e")
}

// UnpackNotGrantedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGranted()
func (consents *Consents) UnpackNotGrantedError(raw []byte) (*ConsentsNotGranted, error) {
	out := new(ConsentsNotGranted)
	if err := consents.abi.UnpackIntoInterface(out, "NotGranted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsRefTaken represents a RefTaken error raised by the Consents contract.
type ConsentsRefTaken struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RefTaken()
func ConsentsRefTakenErrorID() common.Hash {
	return common.HexToHash("0x22e871a430fb37e486216d40128ee743121cce5e5676d8bee7a8b2aa4efe7c0c")
}

// UnpackRefTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RefTaken()
func (consents *Consents) UnpackRefTakenError(raw []byte) (*ConsentsRefTaken, error) {
	out := new(ConsentsRefTaken)
	if err := consents.abi.UnpackIntoInterface(out, "RefTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsSignatureExpired represents a SignatureExpired error raised by the Consents contract.
type ConsentsSignatureExpired struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureExpired()
func ConsentsSignatureExpiredErrorID() common.Hash {
	return common.HexToHash("0x0819bdcd8da3b255f8b8bf8497982cf672847d37ad445f8f2edca874c1fcb6a3")
}

// UnpackSignatureExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureExpired()
func (consents *Consents) UnpackSignatureExpiredError(raw []byte) (*ConsentsSignatureExpired, error) {
	out := new(ConsentsSignatureExpired)
	if err := consents.abi.UnpackIntoInterface(out, "SignatureExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsStringTooLong represents a StringTooLong error raised by the Consents contract.
type ConsentsStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func ConsentsStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (consents *Consents) UnpackStringTooLongError(raw []byte) (*ConsentsStringTooLong, error) {
	out := new(ConsentsStringTooLong)
	if err := consents.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
