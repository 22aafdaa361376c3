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

// SettlementTokenMetaData contains all meta data concerning the SettlementToken contract.
var SettlementTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"ERC2612ExpiredSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC2612InvalidSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"OnlyThroughTreasury\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TreasuryAlreadySet\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"}],\"name\":\"TreasurySet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"}],\"name\":\"setTreasury\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "SettlementToken",
	Bin: "0x61016060405234801561001157600080fd5b506040516118f33803806118f383398101604081905261003091610286565b806040518060400160405280601b81526020017f43617265436c65617220536574746c656d656e7420446f6c6c6172000000000081525080604051806040016040528060018152602001603160f81b8152506040518060400160405280601b81526020017f43617265436c65617220536574746c656d656e7420446f6c6c617200000000008152506040518060400160405280600581526020016410d0d554d160da1b81525081600390816100e59190610355565b5060046100f28282610355565b50610102915083905060056101b8565b610120526101118160066101b8565b61014052815160208084019190912060e052815190820120610100524660a05261019e60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b60805250503060c052506101b1816101eb565b5050610485565b60006020835110156101d4576101cd8361023f565b90506101e5565b816101df8482610355565b5060ff90505b92915050565b600880546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b600080829050601f81511115610273578260405163305a27a960e01b815260040161026a9190610413565b60405180910390fd5b805161027e82610461565b179392505050565b60006020828403121561029857600080fd5b81516001600160a01b03811681146102af57600080fd5b9392505050565b634e487b7160e01b600052604160045260246000fd5b600181811c908216806102e057607f821691505b60208210810361030057634e487b7160e01b600052602260045260246000fd5b50919050565b601f82111561035057806000526020600020601f840160051c8101602085101561032d5750805b601f840160051c820191505b8181101561034d5760008155600101610339565b50505b505050565b81516001600160401b0381111561036e5761036e6102b6565b6103828161037c84546102cc565b84610306565b6020601f8211600181146103b6576000831561039e5750848201515b600019600385901b1c1916600184901b17845561034d565b600084815260208120601f198516915b828110156103e657878501518255602094850194600190920191016103c6565b50848210156104045786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b602081526000825180602084015260005b818110156104415760208186018101516040868401015201610424565b506000604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156103005760001960209190910360031b1b16919050565b60805160a05160c05160e0516101005161012051610140516114146104df6000396000610ac501526000610a98015260006108b60152600061088e015260006107e9015260006108130152600061083d01526114146000f3fe608060405234801561001057600080fd5b50600436106101215760003560e01c80637a9e5e4b116100ad578063a9059cbb11610071578063a9059cbb14610276578063bf7e214f14610289578063d505accf1461029a578063dd62ed3e146102ad578063f0f44260146102e657600080fd5b80637a9e5e4b1461020c5780637ecebe001461021f57806384b0196e146102325780638fb360371461024d57806395d89b411461026e57600080fd5b8063313ce567116100f4578063313ce5671461018c5780633644e5151461019b57806340c10f19146101a357806361d027b3146101b857806370a08231146101e357600080fd5b806306fdde0314610126578063095ea7b31461014457806318160ddd1461016757806323b872dd14610179575b600080fd5b61012e6102f9565b60405161013b919061110b565b60405180910390f35b610157610152366004611141565b61038b565b604051901515815260200161013b565b6002545b60405190815260200161013b565b61015761018736600461116b565b6103a5565b6040516002815260200161013b565b61016b6103c9565b6101b66101b1366004611141565b6103d8565b005b6009546101cb906001600160a01b031681565b6040516001600160a01b03909116815260200161013b565b61016b6101f13660046111a8565b6001600160a01b031660009081526020819052604090205490565b6101b661021a3660046111a8565b6103f3565b61016b61022d3660046111a8565b61046e565b61023a61048c565b60405161013b97969594939291906111c3565b6102556104d2565b6040516001600160e01b0319909116815260200161013b565b61012e6104f8565b610157610284366004611141565b610507565b6008546001600160a01b03166101cb565b6101b66102a836600461125b565b610515565b61016b6102bb3660046112ce565b6001600160a01b03918216600090815260016020908152604080832093909416825291909152205490565b6101b66102f43660046111a8565b61064f565b60606003805461030890611301565b80601f016020809104026020016040519081016040528092919081815260200182805461033490611301565b80156103815780601f1061035657610100808354040283529160200191610381565b820191906000526020600020905b81548152906001019060200180831161036457829003601f168201915b5050505050905090565b6000336103998185856106ec565b60019150505b92915050565b6000336103b38582856106fe565b6103be85858561077d565b506001949350505050565b60006103d36107dc565b905090565b6103e5335b600036610907565b6103ef8282610a07565b5050565b60085433906001600160a01b0316811461042f5760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b600003610465576040516361798f2f60e11b81526001600160a01b0383166004820152602401610426565b6103ef82610a3d565b6001600160a01b03811660009081526007602052604081205461039f565b6000606080600080600060606104a0610a91565b6104a8610abe565b60408051600080825260208201909252600f60f81b9b939a50919850469750309650945092509050565b600854600090600160a01b900460ff166104ec5750600090565b50638fb3603760e01b90565b60606004805461030890611301565b60003361039981858561077d565b834211156105395760405163313c898160e11b815260048101859052602401610426565b60007f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98888886105868c6001600160a01b0316600090815260076020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e00160405160208183030381529060405280519060200120905060006105e182610aeb565b905060006105f182878787610b18565b9050896001600160a01b0316816001600160a01b031614610638576040516325c0072360e11b81526001600160a01b0380831660048301528b166024820152604401610426565b6106438a8a8a6106ec565b50505050505050505050565b610658336103dd565b6009546001600160a01b031615158061067857506001600160a01b038116155b80610684575060025415155b156106a257604051636f98f01d60e11b815260040160405180910390fd5b600980546001600160a01b0319166001600160a01b0383169081179091556040517f3c864541ef71378c6229510ed90f376565ee42d9c5e0904a984a9e863e6db44f90600090a250565b6106f98383836001610b46565b505050565b6001600160a01b03838116600090815260016020908152604080832093861683529290522054600019811015610777578181101561076857604051637dc7a0d960e11b81526001600160a01b03841660048201526024810182905260448101839052606401610426565b61077784848484036000610b46565b50505050565b6001600160a01b0383166107a757604051634b637e8f60e11b815260006004820152602401610426565b6001600160a01b0382166107d15760405163ec442f0560e01b815260006004820152602401610426565b6106f9838383610c1b565b6000306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561083557507f000000000000000000000000000000000000000000000000000000000000000046145b1561085f57507f000000000000000000000000000000000000000000000000000000000000000090565b6103d3604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b60008061093d61091f6008546001600160a01b031690565b863061092f60046000898b61133b565b61093891611365565b610c6c565b9150915081610a005763ffffffff8116156109dd576008805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee906109989088908890889060040161139d565b600060405180830381600087803b1580156109b257600080fd5b505af11580156109c6573d6000803e3d6000fd5b50506008805460ff60a01b1916905550610a009050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610426565b5050505050565b6001600160a01b038216610a315760405163ec442f0560e01b815260006004820152602401610426565b6103ef60008383610c1b565b600880546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60606103d37f00000000000000000000000000000000000000000000000000000000000000006005610d01565b60606103d37f00000000000000000000000000000000000000000000000000000000000000006006610d01565b600061039f610af86107dc565b8360405161190160f01b8152600281019290925260228201526042902090565b600080600080610b2a88888888610dac565b925092509250610b3a8282610e7b565b50909695505050505050565b6001600160a01b038416610b705760405163e602df0560e01b815260006004820152602401610426565b6001600160a01b038316610b9a57604051634a1406b160e11b815260006004820152602401610426565b6001600160a01b038085166000908152600160209081526040808320938716835292905220829055801561077757826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051610c0d91815260200190565b60405180910390a350505050565b6009546001600160a01b038381169116148015610c415750336001600160a01b03831614155b15610c615760405163b3ac117f60e01b8152336004820152602401610426565b6106f9838383610f34565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201526000908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781526000808052918290528351939450919290918a5afa15610cf7576000516020805191945081901c150291505b5094509492505050565b606060ff8314610d1b57610d148361105e565b905061039f565b818054610d2790611301565b80601f0160208091040260200160405190810160405280929190818152602001828054610d5390611301565b8015610da05780601f10610d7557610100808354040283529160200191610da0565b820191906000526020600020905b815481529060010190602001808311610d8357829003601f168201915b5050505050905061039f565b600080807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115610de75750600091506003905082610e71565b604080516000808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015610e3b573d6000803e3d6000fd5b5050604051601f1901519150506001600160a01b038116610e6757506000925060019150829050610e71565b9250600091508190505b9450945094915050565b6000826003811115610e8f57610e8f6113dd565b03610e98575050565b6001826003811115610eac57610eac6113dd565b03610eca5760405163f645eedf60e01b815260040160405180910390fd5b6002826003811115610ede57610ede6113dd565b03610eff5760405163fce698f760e01b815260048101829052602401610426565b6003826003811115610f1357610f136113dd565b036103ef576040516335e2f38360e21b815260048101829052602401610426565b6001600160a01b038316610f5f578060026000828254610f5491906113f3565b90915550610fd19050565b6001600160a01b03831660009081526020819052604090205481811015610fb25760405163391434e360e21b81526001600160a01b03851660048201526024810182905260448101839052606401610426565b6001600160a01b03841660009081526020819052604090209082900390555b6001600160a01b038216610fed5760028054829003905561100c565b6001600160a01b03821660009081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161105191815260200190565b60405180910390a3505050565b6060600061106b8361109d565b604080516020808252818301909252919250600091906020820181803683375050509182525060208101929092525090565b600060ff8216601f81111561039f57604051632cd44ac360e21b815260040160405180910390fd5b6000815180845260005b818110156110eb576020818501810151868301820152016110cf565b506000602082860101526020601f19601f83011685010191505092915050565b60208152600061111e60208301846110c5565b9392505050565b80356001600160a01b038116811461113c57600080fd5b919050565b6000806040838503121561115457600080fd5b61115d83611125565b946020939093013593505050565b60008060006060848603121561118057600080fd5b61118984611125565b925061119760208501611125565b929592945050506040919091013590565b6000602082840312156111ba57600080fd5b61111e82611125565b60ff60f81b8816815260e0602082015260006111e260e08301896110c5565b82810360408401526111f481896110c5565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501528451808252602080870193509091019060005b8181101561124a57835183526020938401939092019160010161122c565b50909b9a5050505050505050505050565b600080600080600080600060e0888a03121561127657600080fd5b61127f88611125565b965061128d60208901611125565b95506040880135945060608801359350608088013560ff811681146112b157600080fd5b9699959850939692959460a0840135945060c09093013592915050565b600080604083850312156112e157600080fd5b6112ea83611125565b91506112f860208401611125565b90509250929050565b600181811c9082168061131557607f821691505b60208210810361133557634e487b7160e01b600052602260045260246000fd5b50919050565b6000808585111561134b57600080fd5b8386111561135857600080fd5b5050820193919092039150565b80356001600160e01b03198116906004841015611396576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190528101829052818360608301376000818301606090810191909152601f909201601f1916010192915050565b634e487b7160e01b600052602160045260246000fd5b8082018082111561039f57634e487b7160e01b600052601160045260246000fd",
}

// SettlementToken is an auto generated Go binding around an Ethereum contract.
type SettlementToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SettlementToken) GetABI() abi.ABI {
	return c.abi
}

// NewSettlementToken creates a new instance of SettlementToken.
func NewSettlementToken() *SettlementToken {
	parsed, err := SettlementTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SettlementToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SettlementToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address manager) returns()
func (settlementToken *SettlementToken) PackConstructor(manager common.Address) []byte {
	enc, err := settlementToken.abi.Pack("", manager)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (settlementToken *SettlementToken) PackDOMAINSEPARATOR() []byte {
	enc, err := settlementToken.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (settlementToken *SettlementToken) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return settlementToken.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (settlementToken *SettlementToken) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := settlementToken.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (settlementToken *SettlementToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := settlementToken.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (settlementToken *SettlementToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return settlementToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (settlementToken *SettlementToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := settlementToken.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (settlementToken *SettlementToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := settlementToken.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (settlementToken *SettlementToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return settlementToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (settlementToken *SettlementToken) UnpackApprove(data []byte) (bool, error) {
	out, err := settlementToken.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (settlementToken *SettlementToken) PackAuthority() []byte {
	enc, err := settlementToken.abi.Pack("authority")
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
func (settlementToken *SettlementToken) TryPackAuthority() ([]byte, error) {
	return settlementToken.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (settlementToken *SettlementToken) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := settlementToken.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (settlementToken *SettlementToken) PackBalanceOf(account common.Address) []byte {
	enc, err := settlementToken.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (settlementToken *SettlementToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return settlementToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (settlementToken *SettlementToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := settlementToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() pure returns(uint8)
func (settlementToken *SettlementToken) PackDecimals() []byte {
	enc, err := settlementToken.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() pure returns(uint8)
func (settlementToken *SettlementToken) TryPackDecimals() ([]byte, error) {
	return settlementToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() pure returns(uint8)
func (settlementToken *SettlementToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := settlementToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (settlementToken *SettlementToken) PackEip712Domain() []byte {
	enc, err := settlementToken.abi.Pack("eip712Domain")
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
func (settlementToken *SettlementToken) TryPackEip712Domain() ([]byte, error) {
	return settlementToken.abi.Pack("eip712Domain")
}

// SettlementTokenEip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type SettlementTokenEip712DomainOutput struct {
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
func (settlementToken *SettlementToken) UnpackEip712Domain(data []byte) (SettlementTokenEip712DomainOutput, error) {
	out, err := settlementToken.abi.Unpack("eip712Domain", data)
	outstruct := new(SettlementTokenEip712DomainOutput)
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

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (settlementToken *SettlementToken) PackIsConsumingScheduledOp() []byte {
	enc, err := settlementToken.abi.Pack("isConsumingScheduledOp")
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
func (settlementToken *SettlementToken) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return settlementToken.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (settlementToken *SettlementToken) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := settlementToken.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (settlementToken *SettlementToken) PackMint(to common.Address, amount *big.Int) []byte {
	enc, err := settlementToken.abi.Pack("mint", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (settlementToken *SettlementToken) TryPackMint(to common.Address, amount *big.Int) ([]byte, error) {
	return settlementToken.abi.Pack("mint", to, amount)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (settlementToken *SettlementToken) PackName() []byte {
	enc, err := settlementToken.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (settlementToken *SettlementToken) TryPackName() ([]byte, error) {
	return settlementToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (settlementToken *SettlementToken) UnpackName(data []byte) (string, error) {
	out, err := settlementToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (settlementToken *SettlementToken) PackNonces(owner common.Address) []byte {
	enc, err := settlementToken.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (settlementToken *SettlementToken) TryPackNonces(owner common.Address) ([]byte, error) {
	return settlementToken.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (settlementToken *SettlementToken) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := settlementToken.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (settlementToken *SettlementToken) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := settlementToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (settlementToken *SettlementToken) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return settlementToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (settlementToken *SettlementToken) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := settlementToken.abi.Pack("setAuthority", newAuthority)
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
func (settlementToken *SettlementToken) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return settlementToken.abi.Pack("setAuthority", newAuthority)
}

// PackSetTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0f44260.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTreasury(address treasury_) returns()
func (settlementToken *SettlementToken) PackSetTreasury(treasury common.Address) []byte {
	enc, err := settlementToken.abi.Pack("setTreasury", treasury)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0f44260.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTreasury(address treasury_) returns()
func (settlementToken *SettlementToken) TryPackSetTreasury(treasury common.Address) ([]byte, error) {
	return settlementToken.abi.Pack("setTreasury", treasury)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (settlementToken *SettlementToken) PackSymbol() []byte {
	enc, err := settlementToken.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (settlementToken *SettlementToken) TryPackSymbol() ([]byte, error) {
	return settlementToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (settlementToken *SettlementToken) UnpackSymbol(data []byte) (string, error) {
	out, err := settlementToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (settlementToken *SettlementToken) PackTotalSupply() []byte {
	enc, err := settlementToken.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (settlementToken *SettlementToken) TryPackTotalSupply() ([]byte, error) {
	return settlementToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (settlementToken *SettlementToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := settlementToken.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (settlementToken *SettlementToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := settlementToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (settlementToken *SettlementToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return settlementToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (settlementToken *SettlementToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := settlementToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (settlementToken *SettlementToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := settlementToken.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (settlementToken *SettlementToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return settlementToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (settlementToken *SettlementToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := settlementToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (settlementToken *SettlementToken) PackTreasury() []byte {
	enc, err := settlementToken.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (settlementToken *SettlementToken) TryPackTreasury() ([]byte, error) {
	return settlementToken.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (settlementToken *SettlementToken) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := settlementToken.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// SettlementTokenApproval represents a Approval event raised by the SettlementToken contract.
type SettlementTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SettlementTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (SettlementTokenApproval) ContractEventName() string {
	return SettlementTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (settlementToken *SettlementToken) UnpackApprovalEvent(log *types.Log) (*SettlementTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlementToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementTokenApproval)
	if len(log.Data) > 0 {
		if err := settlementToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlementToken.abi.Events[event].Inputs {
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

// SettlementTokenAuthorityUpdated represents a AuthorityUpdated event raised by the SettlementToken contract.
type SettlementTokenAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const SettlementTokenAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (SettlementTokenAuthorityUpdated) ContractEventName() string {
	return SettlementTokenAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (settlementToken *SettlementToken) UnpackAuthorityUpdatedEvent(log *types.Log) (*SettlementTokenAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlementToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementTokenAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := settlementToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlementToken.abi.Events[event].Inputs {
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

// SettlementTokenEIP712DomainChanged represents a EIP712DomainChanged event raised by the SettlementToken contract.
type SettlementTokenEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const SettlementTokenEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (SettlementTokenEIP712DomainChanged) ContractEventName() string {
	return SettlementTokenEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (settlementToken *SettlementToken) UnpackEIP712DomainChangedEvent(log *types.Log) (*SettlementTokenEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlementToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementTokenEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := settlementToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlementToken.abi.Events[event].Inputs {
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

// SettlementTokenTransfer represents a Transfer event raised by the SettlementToken contract.
type SettlementTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const SettlementTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (SettlementTokenTransfer) ContractEventName() string {
	return SettlementTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (settlementToken *SettlementToken) UnpackTransferEvent(log *types.Log) (*SettlementTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlementToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementTokenTransfer)
	if len(log.Data) > 0 {
		if err := settlementToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlementToken.abi.Events[event].Inputs {
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

// SettlementTokenTreasurySet represents a TreasurySet event raised by the SettlementToken contract.
type SettlementTokenTreasurySet struct {
	Treasury common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const SettlementTokenTreasurySetEventName = "TreasurySet"

// ContractEventName returns the user-defined event name.
func (SettlementTokenTreasurySet) ContractEventName() string {
	return SettlementTokenTreasurySetEventName
}

// UnpackTreasurySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TreasurySet(address indexed treasury)
func (settlementToken *SettlementToken) UnpackTreasurySetEvent(log *types.Log) (*SettlementTokenTreasurySet, error) {
	event := "TreasurySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlementToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementTokenTreasurySet)
	if len(log.Data) > 0 {
		if err := settlementToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlementToken.abi.Events[event].Inputs {
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
func (settlementToken *SettlementToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], settlementToken.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return settlementToken.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementToken.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return settlementToken.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementToken.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return settlementToken.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementToken.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return settlementToken.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementToken.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return settlementToken.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementToken.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return settlementToken.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return settlementToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return settlementToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return settlementToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return settlementToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return settlementToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return settlementToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementToken.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return settlementToken.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementToken.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return settlementToken.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementToken.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return settlementToken.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementToken.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return settlementToken.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementToken.abi.Errors["OnlyThroughTreasury"].ID.Bytes()[:4]) {
		return settlementToken.UnpackOnlyThroughTreasuryError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementToken.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return settlementToken.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementToken.abi.Errors["TreasuryAlreadySet"].ID.Bytes()[:4]) {
		return settlementToken.UnpackTreasuryAlreadySetError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SettlementTokenAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the SettlementToken contract.
type SettlementTokenAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func SettlementTokenAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (settlementToken *SettlementToken) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*SettlementTokenAccessManagedInvalidAuthority, error) {
	out := new(SettlementTokenAccessManagedInvalidAuthority)
	if err := settlementToken.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTokenAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the SettlementToken contract.
type SettlementTokenAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func SettlementTokenAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (settlementToken *SettlementToken) UnpackAccessManagedRequiredDelayError(raw []byte) (*SettlementTokenAccessManagedRequiredDelay, error) {
	out := new(SettlementTokenAccessManagedRequiredDelay)
	if err := settlementToken.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTokenAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the SettlementToken contract.
type SettlementTokenAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func SettlementTokenAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (settlementToken *SettlementToken) UnpackAccessManagedUnauthorizedError(raw []byte) (*SettlementTokenAccessManagedUnauthorized, error) {
	out := new(SettlementTokenAccessManagedUnauthorized)
	if err := settlementToken.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTokenECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the SettlementToken contract.
type SettlementTokenECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func SettlementTokenECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (settlementToken *SettlementToken) UnpackECDSAInvalidSignatureError(raw []byte) (*SettlementTokenECDSAInvalidSignature, error) {
	out := new(SettlementTokenECDSAInvalidSignature)
	if err := settlementToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTokenECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the SettlementToken contract.
type SettlementTokenECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func SettlementTokenECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (settlementToken *SettlementToken) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*SettlementTokenECDSAInvalidSignatureLength, error) {
	out := new(SettlementTokenECDSAInvalidSignatureLength)
	if err := settlementToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTokenECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the SettlementToken contract.
type SettlementTokenECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func SettlementTokenECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (settlementToken *SettlementToken) UnpackECDSAInvalidSignatureSError(raw []byte) (*SettlementTokenECDSAInvalidSignatureS, error) {
	out := new(SettlementTokenECDSAInvalidSignatureS)
	if err := settlementToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the SettlementToken contract.
type SettlementTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func SettlementTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (settlementToken *SettlementToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*SettlementTokenERC20InsufficientAllowance, error) {
	out := new(SettlementTokenERC20InsufficientAllowance)
	if err := settlementToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the SettlementToken contract.
type SettlementTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func SettlementTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (settlementToken *SettlementToken) UnpackERC20InsufficientBalanceError(raw []byte) (*SettlementTokenERC20InsufficientBalance, error) {
	out := new(SettlementTokenERC20InsufficientBalance)
	if err := settlementToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the SettlementToken contract.
type SettlementTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func SettlementTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (settlementToken *SettlementToken) UnpackERC20InvalidApproverError(raw []byte) (*SettlementTokenERC20InvalidApprover, error) {
	out := new(SettlementTokenERC20InvalidApprover)
	if err := settlementToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the SettlementToken contract.
type SettlementTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func SettlementTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (settlementToken *SettlementToken) UnpackERC20InvalidReceiverError(raw []byte) (*SettlementTokenERC20InvalidReceiver, error) {
	out := new(SettlementTokenERC20InvalidReceiver)
	if err := settlementToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the SettlementToken contract.
type SettlementTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func SettlementTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (settlementToken *SettlementToken) UnpackERC20InvalidSenderError(raw []byte) (*SettlementTokenERC20InvalidSender, error) {
	out := new(SettlementTokenERC20InvalidSender)
	if err := settlementToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the SettlementToken contract.
type SettlementTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func SettlementTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (settlementToken *SettlementToken) UnpackERC20InvalidSpenderError(raw []byte) (*SettlementTokenERC20InvalidSpender, error) {
	out := new(SettlementTokenERC20InvalidSpender)
	if err := settlementToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTokenERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the SettlementToken contract.
type SettlementTokenERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func SettlementTokenERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (settlementToken *SettlementToken) UnpackERC2612ExpiredSignatureError(raw []byte) (*SettlementTokenERC2612ExpiredSignature, error) {
	out := new(SettlementTokenERC2612ExpiredSignature)
	if err := settlementToken.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTokenERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the SettlementToken contract.
type SettlementTokenERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func SettlementTokenERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (settlementToken *SettlementToken) UnpackERC2612InvalidSignerError(raw []byte) (*SettlementTokenERC2612InvalidSigner, error) {
	out := new(SettlementTokenERC2612InvalidSigner)
	if err := settlementToken.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTokenInvalidAccountNonce represents a InvalidAccountNonce error raised by the SettlementToken contract.
type SettlementTokenInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func SettlementTokenInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (settlementToken *SettlementToken) UnpackInvalidAccountNonceError(raw []byte) (*SettlementTokenInvalidAccountNonce, error) {
	out := new(SettlementTokenInvalidAccountNonce)
	if err := settlementToken.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTokenInvalidShortString represents a InvalidShortString error raised by the SettlementToken contract.
type SettlementTokenInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func SettlementTokenInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (settlementToken *SettlementToken) UnpackInvalidShortStringError(raw []byte) (*SettlementTokenInvalidShortString, error) {
	out := new(SettlementTokenInvalidShortString)
	if err := settlementToken.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTokenOnlyThroughTreasury represents a OnlyThroughTreasury error raised by the SettlementToken contract.
type SettlementTokenOnlyThroughTreasury struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyThroughTreasury(address caller)
func SettlementTokenOnlyThroughTreasuryErrorID() common.Hash {
	return common.HexToHash("0xb3ac117f92343aff7a219ff4bc03eef486b9dc9672459b12403ef8407bb99e3a")
}

// UnpackOnlyThroughTreasuryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyThroughTreasury(address caller)
func (settlementToken *SettlementToken) UnpackOnlyThroughTreasuryError(raw []byte) (*SettlementTokenOnlyThroughTreasury, error) {
	out := new(SettlementTokenOnlyThroughTreasury)
	if err := settlementToken.abi.UnpackIntoInterface(out, "OnlyThroughTreasury", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTokenStringTooLong represents a StringTooLong error raised by the SettlementToken contract.
type SettlementTokenStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func SettlementTokenStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (settlementToken *SettlementToken) UnpackStringTooLongError(raw []byte) (*SettlementTokenStringTooLong, error) {
	out := new(SettlementTokenStringTooLong)
	if err := settlementToken.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementTokenTreasuryAlreadySet represents a TreasuryAlreadySet error raised by the SettlementToken contract.
type SettlementTokenTreasuryAlreadySet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TreasuryAlreadySet()
func SettlementTokenTreasuryAlreadySetErrorID() common.Hash {
	return common.HexToHash("0xdf31e03a53dc937d29afeb3425ce296fa11522943cf8a2757165f5e426fbda2a")
}

// UnpackTreasuryAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TreasuryAlreadySet()
func (settlementToken *SettlementToken) UnpackTreasuryAlreadySetError(raw []byte) (*SettlementTokenTreasuryAlreadySet, error) {
	out := new(SettlementTokenTreasuryAlreadySet)
	if err := settlementToken.abi.UnpackIntoInterface(out, "TreasuryAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}
