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
	NotBefore     uint64
	NotAfter      uint64
	Status        uint8
	Basis         uint8
	GranteeOrg    uint32
	Purposes      uint32
	Scopes        uint64
	PolicyVersion uint16
	RevokedAt     uint64
	Terms         [32]byte
}

// Grant is an auto generated low-level Go binding around an user-defined struct.
type Grant struct {
	Ref           [32]byte
	Controller    common.Address
	GranteeOrg    uint32
	Purposes      uint32
	Scopes        uint64
	NotBefore     uint64
	NotAfter      uint64
	Basis         uint8
	PolicyVersion uint16
	Terms         [32]byte
	Nonce         [32]byte
	Deadline      uint64
}

// ConsentsMetaData contains all meta data concerning the Consents contract.
var ConsentsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"items\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BadBatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadTerms\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadWindow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"grants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"signatures\",\"type\":\"uint256\"}],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NonceUsed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotGranted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RefTaken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SignatureExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"notAfter\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"policyVersion\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"}],\"name\":\"ConsentGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"revokedAt\",\"type\":\"uint64\"}],\"name\":\"ConsentRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"GrantRefused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"NonceCancelled\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"cancelNonce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"consent\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"policyVersion\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"revokedAt\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"}],\"internalType\":\"structConsent\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"}],\"name\":\"evaluate\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"permitted\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"snapshotHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"policyVersion\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structGrant\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"grant\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"policyVersion\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structGrant[]\",\"name\":\"grants\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes[]\",\"name\":\"signatures\",\"type\":\"bytes[]\"}],\"name\":\"grantMany\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"nonceUsed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"}],\"name\":\"permits\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"snapshot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Consents",
	Bin: "0x61016060405234801561001157600080fd5b50604080518082018252601281527143617265436c65617220436f6e73656e747360701b602080830191909152825180840190935260018352603160f81b908301529061005f826000610109565b6101205261006e816001610109565b61014052815160208084019190912060e052815190820120610100524660a0526100fb60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b60805250503060c052610352565b60006020835110156101255761011e8361013c565b9050610136565b816101308482610222565b5060ff90505b92915050565b600080829050601f81511115610170578260405163305a27a960e01b815260040161016791906102e0565b60405180910390fd5b805161017b8261032e565b179392505050565b634e487b7160e01b600052604160045260246000fd5b600181811c908216806101ad57607f821691505b6020821081036101cd57634e487b7160e01b600052602260045260246000fd5b50919050565b601f82111561021d57806000526020600020601f840160051c810160208510156101fa5750805b601f840160051c820191505b8181101561021a5760008155600101610206565b50505b505050565b81516001600160401b0381111561023b5761023b610183565b61024f816102498454610199565b846101d3565b6020601f821160018114610283576000831561026b5750848201515b600019600385901b1c1916600184901b17845561021a565b600084815260208120601f198516915b828110156102b35787850151825560209485019460019092019101610293565b50848210156102d15786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b602081526000825180602084015260005b8181101561030e57602081860181015160408684010152016102f1565b506000604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156101cd5760001960209190910360031b1b16919050565b60805160a05160c05160e0516101005161012051610140516123736103ac6000396000610df501526000610dc3015260006118d9015260006118b10152600061180c015260006118360152600061186001526123736000f3fe608060405234801561001057600080fd5b50600436106100be5760003560e01c806384b0196e11610076578063d4b1e3631161005b578063d4b1e363146104b3578063e1d282f6146104c6578063ea18185f146104f057600080fd5b806384b0196e146101625780639671ca321461017d57600080fd5b80631cae60c0116100a75780631cae60c014610127578063280b5c1c1461013c5780634029b92b1461014f57600080fd5b80630e230f97146100c35780631ac79c4114610106575b600080fd5b6100f16100d1366004611b1a565b600360209081526000928352604080842090915290825290205460ff1681565b60405190151581526020015b60405180910390f35b610119610114366004611b44565b610503565b6040519081526020016100fd565b61013a610135366004611bbe565b6105a0565b005b6100f161014a366004611c3a565b6107de565b61013a61015d366004611b44565b610801565b61016a6108cd565b6040516100fd9796959493929190611ceb565b6104a661018b366004611b44565b6040805161016081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810191909152600060026000848152602001908152602001600020604051806101600160405290816000820160009054906101000a900473ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020016000820160149054906101000a900464ffffffffff1664ffffffffff1664ffffffffff1681526020016000820160199054906101000a900464ffffffffff1664ffffffffff1664ffffffffff16815260200160008201601e9054906101000a900460ff1660ff1660ff16815260200160008201601f9054906101000a900460ff1660ff1660ff1681526020016001820160009054906101000a900463ffffffff1663ffffffff1663ffffffff1681526020016001820160049054906101000a900463ffffffff1663ffffffff1663ffffffff1681526020016001820160089054906101000a900467ffffffffffffffff1667ffffffffffffffff1667ffffffffffffffff1681526020016001820160109054906101000a900461ffff1661ffff1661ffff1681526020016001820160129054906101000a900464ffffffffff1664ffffffffff1664ffffffffff1681526020016002820154815250509050604051806101600160405280826000015173ffffffffffffffffffffffffffffffffffffffff168152602001826020015164ffffffffff1667ffffffffffffffff168152602001826040015164ffffffffff1667ffffffffffffffff168152602001826060015160ff168152602001826080015160ff1681526020018260a0015163ffffffff1681526020018260c0015163ffffffff1681526020018260e0015167ffffffffffffffff16815260200182610100015161ffff16815260200182610120015164ffffffffff1667ffffffffffffffff168152602001826101400151815250915050919050565b6040516100fd9190611dac565b61013a6104c1366004611ebe565b61092f565b6104d96104d4366004611c3a565b610942565b6040805192151583526020830191909152016100fd565b61013a6104fe366004611f61565b6109f4565b600081815260026020526040812061059a9083908054600182015460408051602081018690527e0100000000000000000000000000000000000000000000000000000000000090930460ff1690830152700100000000000000000000000000000000900461ffff16606082015242608082015260009060a00160405160208183030381529060405280519060200120905092915050565b92915050565b600085815260026020526040902080547e01000000000000000000000000000000000000000000000000000000000000900460ff1660011461060e576040517f33ecac8f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8054604080517f97678b06a4fc643978dffd870259d81a99ae6adf10e164eae03995bd9f6ab05d60208201529081018890526060810187905267ffffffffffffffff8616608082015273ffffffffffffffffffffffffffffffffffffffff9091169060009060a0016040516020818303038152906040528051906020012090506106a461069f838989858a8a610b4b565b610c68565b73ffffffffffffffffffffffffffffffffffffffff821660008181526003602090815260408083208b8452825291829020805460017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff009091168117909155860180547fffffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffff1672010000000000000000000000000000000000004264ffffffffff8116919091029190911790915586547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e02000000000000000000000000000000000000000000000000000000000000178755915167ffffffffffffffff90921682528a917f7d9429bb8d77a461e51d3ff1fd70db69aadd5fa2e259909f35aeebf5c3c7042e910160405180910390a35050505050505050565b60008481526002602052604081206107f890858585610c9f565b95945050505050565b33600090815260036020908152604080832084845290915290205460ff1615610856576040517f1f6d5aef00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b33600081815260036020908152604080832085845282529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905590518381527fc98cc3fa487f5a8bfe769a0660bed07d9e3f0aeabadb5a97810021c5e33902cd910160405180910390a250565b6000606080600080600060606108e1610dbc565b6108e9610dee565b604080516000808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b61093d61069f848484610e1b565b505050565b6000848152600260205260408120819061095e81878787610c9f565b6109e688838054600182015460408051602081018690527e0100000000000000000000000000000000000000000000000000000000000090930460ff1690830152700100000000000000000000000000000000900461ffff16606082015242608082015260009060a00160405160208183030381529060405280519060200120905092915050565b925092505094509492505050565b60006109ff8461144e565b9050818114610a49576040517fab8b67c600000000000000000000000000000000000000000000000000000000815260048101829052602481018390526044015b60405180910390fd5b60005b81811015610b43576000610a9b878784818110610a6b57610a6b612005565b90506101800201868685818110610a8457610a84612005565b9050602002810190610a969190612034565b610e1b565b90507fffffffff00000000000000000000000000000000000000000000000000000000811615610b3a57868683818110610ad757610ad7612005565b6040517fffffffff00000000000000000000000000000000000000000000000000000000851681526101809091029290920135917f441cea73fd1b2adfe469a0bf1029246d3672491096dba47fe335eaeb241023bb915060200160405180910390a25b50600101610a4c565b505050505050565b60008467ffffffffffffffff16421115610b8657507f0819bdcd00000000000000000000000000000000000000000000000000000000610c5e565b73ffffffffffffffffffffffffffffffffffffffff8716600090815260036020908152604080832089845290915290205460ff1615610be657507f1f6d5aef00000000000000000000000000000000000000000000000000000000610c5e565b610c2f87610bf3866114a4565b85858080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152506114ec92505050565b610c5a57507f5cd5d23300000000000000000000000000000000000000000000000000000000610c5e565b5060005b9695505050505050565b7fffffffff000000000000000000000000000000000000000000000000000000008116600003610c955750565b8060005260046000fd5b600063ffffffff831615801590610cbf575067ffffffffffffffff821615155b8015610cf1575084547e01000000000000000000000000000000000000000000000000000000000000900460ff166001145b8015610d1e57508454427401000000000000000000000000000000000000000090910464ffffffffff1611155b8015610d4e57508454790100000000000000000000000000000000000000000000000000900464ffffffffff1642105b8015610d665750600185015463ffffffff8581169116145b8015610d885750600185015463ffffffff808516640100000000909204851616145b80156107f857506001850154680100000000000000009004821667ffffffffffffffff908116908316149050949350505050565b6060610de97f00000000000000000000000000000000000000000000000000000000000000006000611629565b905090565b6060610de97f00000000000000000000000000000000000000000000000000000000000000006001611629565b8235600081815260026020526040812090911580610e5e575080547e01000000000000000000000000000000000000000000000000000000000000900460ff1615155b15610e8c57507f22e871a4000000000000000000000000000000000000000000000000000000009050611447565b610e9c60e0860160c08701612099565b67ffffffffffffffff16610eb660c0870160a08801612099565b67ffffffffffffffff16101580610eea575064ffffffffff610ede60e0870160c08801612099565b67ffffffffffffffff16115b80610f1b575062015180610f0460c0870160a08801612099565b610f0e91906120b4565b67ffffffffffffffff1615155b80610f4c575062015180610f3560e0870160c08801612099565b610f3f91906120b4565b67ffffffffffffffff1615155b15610f7a57507f5419376a000000000000000000000000000000000000000000000000000000009050611447565b610f8a608086016060870161210b565b63ffffffff161580610fb35750610fa760a0860160808701612099565b67ffffffffffffffff16155b80610fd15750610fc9606086016040870161210b565b63ffffffff16155b80610fed5750610fe8610100860160e08701612137565b60ff16155b8061100b57506005611006610100870160e08801612137565b60ff16115b1561103957507f8dc59921000000000000000000000000000000000000000000000000000000009050611447565b60007f8f55a7ecf41c71a0d4d3ab7fd6365fd8a31075d7090c5e7f8989b7d5351b25c88660405160200161106e929190612164565b6040516020818303038152906040528051906020012090506110bc86602001602081019061109c919061229a565b6101408801356110b46101808a016101608b01612099565b848989610b4b565b92507fffffffff000000000000000000000000000000000000000000000000000000008316156110ed575050611447565b60016003600061110360408a0160208b0161229a565b73ffffffffffffffffffffffffffffffffffffffff168152602080820192909252604090810160009081206101408b01358252835281902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169315159390931790925561117791880190880161229a565b61118760c0880160a08901612099565b61119760e0890160c08a01612099565b60016111aa6101008b0160e08c01612137565b86547dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f010000000000000000000000000000000000000000000000000000000000000060ff928316027fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16177e010000000000000000000000000000000000000000000000000000000000009290911691909102177fffff00000000000000000000ffffffffffffffffffffffffffffffffffffffff1679010000000000000000000000000000000000000000000000000064ffffffffff928316027fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff1617740100000000000000000000000000000000000000009290911691909102177fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff91909116178255611316606087016040880161210b565b611326608088016060890161210b565b61133660a0890160808a01612099565b6113486101208a016101008b016122b5565b6001860180547fffffffffffffffffffffffffffff00000000000000000000ffffffffffffffff1670010000000000000000000000000000000061ffff93909316929092027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff16919091176801000000000000000067ffffffffffffffff9390931692909202919091177fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001664010000000063ffffffff938416027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001617929091169190911790556101208601356002830155611444866116d4565b50505b9392505050565b600081158061145e57506103e882115b156114a0576040517f397d4cde000000000000000000000000000000000000000000000000000000008152600481018390526103e86024820152604401610a40565b5090565b600061059a6114b16117f2565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b60008373ffffffffffffffffffffffffffffffffffffffff163b6000036115755760008061151a858561192a565b5090925090506000816003811115611534576115346122d0565b14801561156c57508573ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16145b92505050611447565b6000838360405160240161158a9291906122ff565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052602080820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f1626ba7e0000000000000000000000000000000000000000000000000000000090811782528351939450926000918962030d40fa600051601f3d119190911691141695945050505050565b606060ff83146116435761163c83611977565b905061059a565b81805461164f90612320565b80601f016020809104026020016040519081016040528092919081815260200182805461167b90612320565b80156116c85780601f1061169d576101008083540402835291602001916116c8565b820191906000526020600020905b8154815290600101906020018083116116ab57829003601f168201915b5050505050905061059a565b6116e4606082016040830161210b565b63ffffffff166116fa604083016020840161229a565b73ffffffffffffffffffffffffffffffffffffffff1682357f185868ddc0198027356a303bb615234065862f5823d09b679727e4c7cd60443a611743608086016060870161210b565b61175360a0870160808801612099565b61176360c0880160a08901612099565b61177360e0890160c08a01612099565b6117846101008a0160e08b01612137565b6117966101208b016101008c016122b5565b6040805163ffffffff909716875267ffffffffffffffff9586166020880152938516938601939093529216606084015260ff909116608083015261ffff1660a082015261012086013560c082015260e00160405180910390a450565b60003073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614801561185857507f000000000000000000000000000000000000000000000000000000000000000046145b1561188257507f000000000000000000000000000000000000000000000000000000000000000090565b610de9604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b600080600083516041036119645760208401516040850151606086015160001a611956888285856119b6565b955095509550505050611970565b50508151600091506002905b9250925092565b6060600061198483611ab0565b604080516020808252818301909252919250600091906020820181803683375050509182525060208101929092525090565b600080807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156119f15750600091506003905082611aa6565b604080516000808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611a45573d6000803e3d6000fd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff8116611a9c57506000925060019150829050611aa6565b9250600091508190505b9450945094915050565b600060ff8216601f81111561059a576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b803573ffffffffffffffffffffffffffffffffffffffff81168114611b1557600080fd5b919050565b60008060408385031215611b2d57600080fd5b611b3683611af1565b946020939093013593505050565b600060208284031215611b5657600080fd5b5035919050565b803567ffffffffffffffff81168114611b1557600080fd5b60008083601f840112611b8757600080fd5b50813567ffffffffffffffff811115611b9f57600080fd5b602083019150836020828501011115611bb757600080fd5b9250929050565b600080600080600060808688031215611bd657600080fd5b8535945060208601359350611bed60408701611b5d565b9250606086013567ffffffffffffffff811115611c0957600080fd5b611c1588828901611b75565b969995985093965092949392505050565b803563ffffffff81168114611b1557600080fd5b60008060008060808587031215611c5057600080fd5b84359350611c6060208601611c26565b9250611c6e60408601611c26565b9150611c7c60608601611b5d565b905092959194509250565b6000815180845260005b81811015611cad57602081850181015186830182015201611c91565b5060006020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201526000611d2660e0830189611c87565b8281036040840152611d388189611c87565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c08501528451808252602080870193509091019060005b81811015611d9b578351835260209384019390920191600101611d7d565b50909b9a5050505050505050505050565b815173ffffffffffffffffffffffffffffffffffffffff16815261016081016020830151611de6602084018267ffffffffffffffff169052565b506040830151611e02604084018267ffffffffffffffff169052565b506060830151611e17606084018260ff169052565b506080830151611e2c608084018260ff169052565b5060a0830151611e4460a084018263ffffffff169052565b5060c0830151611e5c60c084018263ffffffff169052565b5060e0830151611e7860e084018267ffffffffffffffff169052565b50610100830151611e9061010084018261ffff169052565b50610120830151611eae61012084018267ffffffffffffffff169052565b5061014092830151919092015290565b60008060008385036101a0811215611ed557600080fd5b610180811215611ee457600080fd5b5083925061018084013567ffffffffffffffff811115611f0357600080fd5b611f0f86828701611b75565b9497909650939450505050565b60008083601f840112611f2e57600080fd5b50813567ffffffffffffffff811115611f4657600080fd5b6020830191508360208260051b8501011115611bb757600080fd5b60008060008060408587031215611f7757600080fd5b843567ffffffffffffffff811115611f8e57600080fd5b8501601f81018713611f9f57600080fd5b803567ffffffffffffffff811115611fb657600080fd5b87602061018083028401011115611fcc57600080fd5b60209182019550935085013567ffffffffffffffff811115611fed57600080fd5b611ff987828801611f1c565b95989497509550505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261206957600080fd5b83018035915067ffffffffffffffff82111561208457600080fd5b602001915036819003821315611bb757600080fd5b6000602082840312156120ab57600080fd5b61144782611b5d565b600067ffffffffffffffff8316806120f5577f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b8067ffffffffffffffff84160691505092915050565b60006020828403121561211d57600080fd5b61144782611c26565b803560ff81168114611b1557600080fd5b60006020828403121561214957600080fd5b61144782612126565b803561ffff81168114611b1557600080fd5b82815281356020808301919091526101a0820190612183908401611af1565b73ffffffffffffffffffffffffffffffffffffffff81166040840152506121ac60408401611c26565b63ffffffff81166060840152506121c560608401611c26565b63ffffffff81166080840152506121de60808401611b5d565b67ffffffffffffffff811660a0840152506121fb60a08401611b5d565b67ffffffffffffffff811660c08401525061221860c08401611b5d565b67ffffffffffffffff811660e08401525061223560e08401612126565b60ff81166101008401525061224d6101008401612152565b61ffff8116610120840152506101208301356101408381019190915283013561016080840191909152612281908401611b5d565b67ffffffffffffffff8116610180840152509392505050565b6000602082840312156122ac57600080fd5b61144782611af1565b6000602082840312156122c757600080fd5b61144782612152565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b8281526040602082015260006123186040830184611c87565b949350505050565b600181811c9082168061233457607f821691505b60208210810361236d577f4e487b7100000000000000000000000000000000000000000000000000000000600052602260045260246000fd5b5091905056",
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
// Solidity: function consent(bytes32 ref) view returns((address,uint64,uint64,uint8,uint8,uint32,uint32,uint64,uint16,uint64,bytes32))
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
// Solidity: function consent(bytes32 ref) view returns((address,uint64,uint64,uint8,uint8,uint32,uint32,uint64,uint16,uint64,bytes32))
func (consents *Consents) TryPackConsent(ref [32]byte) ([]byte, error) {
	return consents.abi.Pack("consent", ref)
}

// UnpackConsent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9671ca32.
//
// Solidity: function consent(bytes32 ref) view returns((address,uint64,uint64,uint8,uint8,uint32,uint32,uint64,uint16,uint64,bytes32))
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
// the contract method with ID 0xd4b1e363.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grant((bytes32,address,uint32,uint32,uint64,uint64,uint64,uint8,uint16,bytes32,bytes32,uint64) g, bytes signature) returns()
func (consents *Consents) PackGrant(g Grant, signature []byte) []byte {
	enc, err := consents.abi.Pack("grant", g, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4b1e363.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grant((bytes32,address,uint32,uint32,uint64,uint64,uint64,uint8,uint16,bytes32,bytes32,uint64) g, bytes signature) returns()
func (consents *Consents) TryPackGrant(g Grant, signature []byte) ([]byte, error) {
	return consents.abi.Pack("grant", g, signature)
}

// PackGrantMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea18185f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantMany((bytes32,address,uint32,uint32,uint64,uint64,uint64,uint8,uint16,bytes32,bytes32,uint64)[] grants, bytes[] signatures) returns()
func (consents *Consents) PackGrantMany(grants []Grant, signatures [][]byte) []byte {
	enc, err := consents.abi.Pack("grantMany", grants, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea18185f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantMany((bytes32,address,uint32,uint32,uint64,uint64,uint64,uint8,uint16,bytes32,bytes32,uint64)[] grants, bytes[] signatures) returns()
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
// the contract method with ID 0x1cae60c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(bytes32 ref, bytes32 nonce, uint64 deadline, bytes signature) returns()
func (consents *Consents) PackRevoke(ref [32]byte, nonce [32]byte, deadline uint64, signature []byte) []byte {
	enc, err := consents.abi.Pack("revoke", ref, nonce, deadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cae60c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(bytes32 ref, bytes32 nonce, uint64 deadline, bytes signature) returns()
func (consents *Consents) TryPackRevoke(ref [32]byte, nonce [32]byte, deadline uint64, signature []byte) ([]byte, error) {
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
	NotBefore     uint64
	NotAfter      uint64
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
// Solidity: event ConsentGranted(bytes32 indexed ref, address indexed controller, uint32 indexed granteeOrg, uint32 purposes, uint64 scopes, uint64 notBefore, uint64 notAfter, uint8 basis, uint16 policyVersion, bytes32 terms)
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
	RevokedAt  uint64
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
// Solidity: event ConsentRevoked(bytes32 indexed ref, address indexed controller, uint64 revokedAt)
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
