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

// Authorization is an auto generated low-level Go binding around an user-defined struct.
type Authorization struct {
	Signer      common.Address
	Nonce       [32]byte
	Deadline    uint64
	Signature   []byte
	CoSignature []byte
}

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

// ConsentCustody is an auto generated low-level Go binding around an user-defined struct.
type ConsentCustody struct {
	Root         [32]byte
	SupersededBy [32]byte
	CoController common.Address
	Guardians    []common.Address
	Quorum       uint8
	Lost         common.Address
	Next         common.Address
	ReadyAt      uint64
}

// ConsentDelegation is an auto generated low-level Go binding around an user-defined struct.
type ConsentDelegation struct {
	Delegate    common.Address
	Powers      uint8
	ValidTo     uint64
	Basis       uint8
	Attestation [32]byte
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
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"items\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BadBatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadDelegation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadKey\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadRecovery\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadTerms\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadWindow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"grants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"signatures\",\"type\":\"uint256\"}],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoQuorum\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoRecovery\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NonceUsed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAuthorized\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotGranted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSuccessor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"}],\"name\":\"RecoveryLocked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RecoveryPending\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RefTaken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SignatureExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"notAfter\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"policyVersion\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"}],\"name\":\"ConsentGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"revokedAt\",\"type\":\"uint64\"}],\"name\":\"ConsentRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"oldRef\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"newRef\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"supersededAt\",\"type\":\"uint64\"}],\"name\":\"ConsentSuperseded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"}],\"name\":\"ControllerRotated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coController\",\"type\":\"address\"}],\"name\":\"CustodyShared\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"powers\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"validTo\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"attestation\",\"type\":\"bytes32\"}],\"name\":\"DelegateAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"}],\"name\":\"DelegateRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"GrantRefused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"NonceCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"lost\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"}],\"name\":\"RecoveryCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"guardians\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"}],\"name\":\"RecoverySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"lost\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"}],\"name\":\"RecoveryStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"powers\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"validTo\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"attestation\",\"type\":\"bytes32\"}],\"internalType\":\"structConsentDelegation\",\"name\":\"d\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"coSignature\",\"type\":\"bytes\"}],\"internalType\":\"structAuthorization\",\"name\":\"a\",\"type\":\"tuple\"}],\"name\":\"addDelegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"cancelNonce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"cancelNonceBy\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"coSignature\",\"type\":\"bytes\"}],\"internalType\":\"structAuthorization\",\"name\":\"a\",\"type\":\"tuple\"}],\"name\":\"cancelRecovery\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"consent\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"policyVersion\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"revokedAt\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"}],\"internalType\":\"structConsent\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"custody\",\"outputs\":[{\"components\":[{\"internalType\":\"ConsentRef\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"ConsentRef\",\"name\":\"supersededBy\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"coController\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"guardians\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"lost\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"}],\"internalType\":\"structConsentCustody\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"}],\"name\":\"delegationOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"powers\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"validTo\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"attestation\",\"type\":\"bytes32\"}],\"internalType\":\"structConsentDelegation\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"}],\"name\":\"evaluate\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"permitted\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"snapshotHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef[]\",\"name\":\"refs\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"}],\"name\":\"evaluateMany\",\"outputs\":[{\"internalType\":\"bool[]\",\"name\":\"\",\"type\":\"bool[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"finishRecovery\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"policyVersion\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structGrant\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"grant\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"policyVersion\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structGrant\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"coController\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"coSignature\",\"type\":\"bytes\"}],\"name\":\"grantJoint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"policyVersion\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structGrant[]\",\"name\":\"grants\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes[]\",\"name\":\"signatures\",\"type\":\"bytes[]\"}],\"name\":\"grantMany\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"powers\",\"type\":\"uint8\"}],\"name\":\"mayAct\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"nonceUsed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"}],\"name\":\"permits\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"coSignature\",\"type\":\"bytes\"}],\"internalType\":\"structAuthorization\",\"name\":\"a\",\"type\":\"tuple\"}],\"name\":\"removeDelegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"revokeBy\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"coSignature\",\"type\":\"bytes\"}],\"internalType\":\"structAuthorization\",\"name\":\"a\",\"type\":\"tuple\"}],\"name\":\"rotateController\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"guardians\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"coSignature\",\"type\":\"bytes\"}],\"internalType\":\"structAuthorization\",\"name\":\"a\",\"type\":\"tuple\"}],\"name\":\"setRecovery\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"snapshot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"lost\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"address[]\",\"name\":\"guardians\",\"type\":\"address[]\"},{\"internalType\":\"bytes[]\",\"name\":\"signatures\",\"type\":\"bytes[]\"}],\"name\":\"startRecovery\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"oldRef\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"policyVersion\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structGrant\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"coSignature\",\"type\":\"bytes\"}],\"name\":\"supersede\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "Consents",
	Bin: "0x60a06040523060805234801561001457600080fd5b5061001d610022565b6100d4565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100725760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100d15780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6080516150926100fd6000396000818161262a01528181612653015261279d01526150926000f3fe6080604052600436106101e35760003560e01c806389fb08c711610102578063c4d66de811610095578063e26d336111610064578063e26d336114610641578063e70200eb14610661578063e8f15c8f1461068e578063ea18185f146106ae57600080fd5b8063c4d66de8146105aa578063d4b1e363146105ca578063e1b5ef57146105ea578063e1d282f61461060a57600080fd5b8063a0f1b07f116100d1578063a0f1b07f146104f1578063a5da00541461051f578063ad3cb1cc1461053f578063bf7e214f1461057d57600080fd5b806389fb08c7146104565780638fb36037146104765780639671ca32146104a45780639c0e2fc8146104d157600080fd5b80634651683d1161017a57806354e57a151161014957806354e57a15146103ce57806367bd9df7146103ee5780637a9e5e4b1461040e57806384b0196e1461042e57600080fd5b80634651683d1461030d57806347f30e801461032d5780634f1ef286146103a657806352d1902d146103b957600080fd5b8063280b5c1c116101b6578063280b5c1c1461028d5780632b3dae57146102ad5780634029b92b146102cd578063440dd7e9146102ed57600080fd5b80630a72e812146101e85780630e230f971461020a5780631ac79c411461023f5780631cae60c01461026d575b600080fd5b3480156101f457600080fd5b50610208610203366004613e01565b6106ce565b005b34801561021657600080fd5b5061022a610225366004613e78565b610736565b60405190151581526020015b60405180910390f35b34801561024b57600080fd5b5061025f61025a366004613ea2565b610774565b604051908152602001610236565b34801561027957600080fd5b50610208610288366004613ebb565b6107bd565b34801561029957600080fd5b5061022a6102a8366004613f36565b6107f2565b3480156102b957600080fd5b506102086102c8366004613f9b565b610820565b3480156102d957600080fd5b506102086102e8366004613ea2565b610b98565b3480156102f957600080fd5b50610208610308366004613ff2565b610c4e565b34801561031957600080fd5b50610208610328366004613ea2565b610d04565b34801561033957600080fd5b5061034d610348366004614028565b610df1565b6040516102369190600060a08201905060018060a01b03835116825260ff60208401511660208301526001600160401b03604084015116604083015260ff60608401511660608301526080830151608083015292915050565b6102086103b436600461406a565b610e92565b3480156103c557600080fd5b5061025f610eb1565b3480156103da57600080fd5b5061022a6103e9366004614142565b610ece565b3480156103fa57600080fd5b506102086104093660046141c2565b610eed565b34801561041a57600080fd5b5061020861042936600461424a565b61105f565b34801561043a57600080fd5b506104436110e2565b60405161023697969594939291906142b5565b34801561046257600080fd5b50610208610471366004614360565b61118e565b34801561048257600080fd5b5061048b611355565b6040516001600160e01b03199091168152602001610236565b3480156104b057600080fd5b506104c46104bf366004613ea2565b61138e565b60405161023691906143db565b3480156104dd57600080fd5b506102086104ec3660046144dc565b611515565b3480156104fd57600080fd5b5061051161050c366004614596565b6117e2565b60405161023692919061460b565b34801561052b57600080fd5b5061020861053a36600461468f565b611818565b34801561054b57600080fd5b50610570604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516102369190614732565b34801561058957600080fd5b50610592611912565b6040516001600160a01b039091168152602001610236565b3480156105b657600080fd5b506102086105c536600461424a565b61192e565b3480156105d657600080fd5b506102086105e5366004614745565b611a3f565b3480156105f657600080fd5b5061020861060536600461479a565b611a52565b34801561061657600080fd5b5061062a610625366004613f36565b611bb9565b604080519215158352602083019190915201610236565b34801561064d57600080fd5b5061020861065c3660046147e0565b611c1a565b34801561066d57600080fd5b5061068161067c366004613ea2565b611da3565b6040516102369190614820565b34801561069a57600080fd5b506102086106a93660046147e0565b611efd565b3480156106ba57600080fd5b506102086106c93660046148fb565b611fe2565b6000806106da886120e3565b915091506106e9828289612101565b1580156106ff57506106fd81886002612146565b155b1561071d5760405163ea8e4eb560e01b815260040160405180910390fd5b61072c88838989898989612199565b5050505050505050565b600061074061226d565b6001600160a01b03841660009081526001919091016020908152604080832085845290915290205460ff1690505b92915050565b600061076e8261078261226d565b600085815260209190915260409020546040805192835260ff8216602084015260c89190911c61ffff16908201524260608201526080902090565b60006107c886612291565b60018101549091506107ea90879083906001600160a01b031688888888612199565b505050505050565b60006108176107ff61226d565b600087815260209190915260409020548585856122d7565b95945050505050565b60008061082c856120e3565b90925090506000610840602086018661424a565b6001600160a01b03161480610876575060018201546001600160a01b031661086b602086018661424a565b6001600160a01b0316145b8061089f575080546001600160a01b0316610894602086018661424a565b6001600160a01b0316145b806108ba57506108b5604085016020860161499c565b60ff16155b806108d7575060076108d2604086016020870161499c565b60ff16115b806108f257506108ed608085016060860161499c565b60ff16155b8061090f5750600361090a608086016060870161499c565b60ff16115b8061093257504261092660608601604087016149b7565b6001600160401b031611155b80610959575064ffffffffff61094e60608601604087016149b7565b6001600160401b0316115b80610982575061098061097260608601604087016149b7565b6001600160401b03166122fa565b155b156109a3576040516001628b165f60e01b0319815260040160405180910390fd5b610a1082827f36159ab123f29cdbe1898376d5495f5f20d87efb15386c25e185db2d36a3d728888860208901356109e060608b0160408c016149b7565b6040516020016109f49594939291906149d2565b6040516020818303038152906040528051906020012086612432565b6040518060800160405280856020016020810190610a2e919061499c565b60ff168152602001610a46608087016060880161499c565b60ff168152602001610a5e60608701604088016149b7565b64ffffffffff16815260808601356020918201526004830190600090610a869088018861424a565b6001600160a01b03168152602080820192909252604090810160002083518154858501519386015164ffffffffff16620100000266ffffffffff00001960ff9586166101000261ffff1990931695909316949094171716919091178155606090920151600190920191909155610afe9085018561424a565b6001600160a01b0316857fb10cc7418176bf41088e27b5a3bad70c885c62bbd6cdf9fc7718ddb759097e6b610b39604088016020890161499c565b610b496060890160408a016149b7565b610b5960808a0160608b0161499c565b6040805160ff94851681526001600160401b03909316602084015292169181019190915260808089013560608301520160405180910390a35050505050565b610ba061226d565b3360009081526001919091016020908152604080832084845290915290205460ff1615610be057604051631f6d5aef60e01b815260040160405180910390fd5b6001610bea61226d565b33600081815260019290920160209081526040808420868552825292839020805460ff191694151594909417909355905183815290917fc98cc3fa487f5a8bfe769a0660bed07d9e3f0aeabadb5a97810021c5e33902cd910160405180910390a250565b604080517f6df9997fc0789fd63d9f775791d5f52c962a670caec063c6ab1d3e76d1dbc93060208201529081018590526001600160401b0384166060820152600090608001604051602081830303815290604052805190602001209050610cb98686868487876124c2565b856001600160a01b03167fc98cc3fa487f5a8bfe769a0660bed07d9e3f0aeabadb5a97810021c5e33902cd86604051610cf491815260200190565b60405180910390a2505050505050565b600080610d10836120e3565b6040805160608101825260028301546001600160a01b03808216808452600160a01b90920464ffffffffff16602084015260038501541692820192909252929450909250610d715760405163c993b99360e01b815260040160405180910390fd5b806020015164ffffffffff16421015610db15760208101516040516372399a6560e01b815264ffffffffff90911660048201526024015b60405180910390fd5b6002820180546001600160c81b03191690556003820180546001600160a01b031916905580516040820151610deb9186918691869161251d565b50505050565b6040805160a081018252600080825260208201819052918101829052606081018290526080810182905290610e25846125f2565b6001600160a01b03841660008181526004929092016020908152604092839020835160a081018552928352805460ff8082169385019390935264ffffffffff6201000082041694840194909452610100909304166060820152600190910154608082015291505092915050565b610e9a61261f565b610ea3826126c6565b610ead82826126d5565b5050565b6000610ebb612792565b5060008051602061507283398151915290565b6000610ee3610edc856125f2565b8484612146565b90505b9392505050565b600080610ef9876120e3565b91509150610f088686866127db565b60008686604051602001610f1d929190614a64565b604051602081830303815290604052805190602001209050610fca83837f2f6bc9c50bf6c4c8ec75c0e28fcdee1f5adc03017c36fa1ac981882c735c54f88b858a8a602001358b6040016020810190610f7691906149b7565b604080516020810197909752860194909452606085019290925260ff16608084015260a08301526001600160401b031660c082015260e0016040516020818303038152906040528051906020012087612432565b6002820180546001600160c81b03191690556003820180546001600160a01b0319169055815460ff60a01b1916600160a01b60ff871602178255868686611015600186018484613d1c565b50505050877fdf61b5f5981dceeb2ddc930f4c3d1a70276eccd3fcc5f3c0b05a7f9535f275d488888860405161104d93929190614aa4565b60405180910390a25050505050505050565b33611068611912565b6001600160a01b0316816001600160a01b0316146110a35760405162d1953b60e31b81526001600160a01b0382166004820152602401610da8565b816001600160a01b03163b6000036110d9576040516361798f2f60e11b81526001600160a01b0383166004820152602401610da8565b610ead826128e0565b60006060808280808381600080516020615052833981519152805490915015801561110f57506001810154155b6111535760405162461bcd60e51b81526020600482015260156024820152741152540dcc4c8e88155b9a5b9a5d1a585b1a5e9959605a1b6044820152606401610da8565b61115b612941565b61116361296d565b60408051600080825260208201909252600f60f81b9c939b5091995046985030975095509350915050565b61119f61119a87612988565b612b7f565b6001600160a01b03851615806111d557506111c0604087016020880161424a565b6001600160a01b0316856001600160a01b0316145b156111f35760405163ee9f2d5360e01b815260040160405180910390fd5b60007f04a2c425e65250488140d8e9094097d228c5c270a20cd8ed4a3808de7902620861121f88612b9e565b6040805160208101939093528201526001600160a01b038716606082015260800160405160208183030381529060405280519060200120905061128e87602001602081019061126e919061424a565b6101408901356112866101808b016101608c016149b7565b8489896124c2565b6112b2866101408901356112aa6101808b016101608c016149b7565b8487876124c2565b856112bb61226d565b883560009081526004919091016020526040902080546001600160a01b0319166001600160a01b03929092169190911790556112f8876001612bf0565b6001600160a01b0386166113126040890160208a0161424a565b6001600160a01b031688600001357f822562ef5e501003e7ddc44b6730a34a90c28b4a5cc36319caa1145281ff82e260405160405180910390a450505050505050565b600080516020615032833981519152805460009190600160a01b900460ff1661137f576000611388565b638fb3603760e01b5b91505090565b6040805161016081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052906113ef61226d565b6000848152602091825260409081902080548251610160810190935260018201546001600160a01b0316835290935091810161142b8360181c90565b61143d9062ffffff1662015180614b12565b6001600160401b031681526020016114558360301c90565b6114679062ffffff1662015180614b12565b6001600160401b031681526020018260ff1681526020016114888360081c90565b60ff16815260200161149a8360481c90565b63ffffffff1681526020016114af8360681c90565b63ffffffff1681526020016114c48360881c90565b6001600160401b031681526020016114dc8360c81c90565b61ffff1681526020016114ef8360d81c90565b64ffffffffff166001600160401b03168152602001836002015481525092505050919050565b6000806115218b6120e3565b9150915061153082828c612101565b61154d5760405163ea8e4eb560e01b815260040160405180910390fd5b6001600160a01b0389161580611569575061156982828b612101565b156115875760405163ee9f2d5360e01b815260040160405180910390fd5b6002810154600160a01b900464ffffffffff164210156115ba57604051630916c16b60e11b815260040160405180910390fd5b6115c681878786612d68565b604080517f204661fa9ae9cc044a6311e0bc94654b705dc09bf67b74333f1b896caaec6b2d60208201529081018c90526001600160a01b03808c1660608301528a16608082015260a081018990526001600160401b03881660c082015260009060e00160405160208183030381529060405280519060200120905060005b868110156116aa576116a288888381811061166157611661614b3b565b9050602002016020810190611676919061424a565b8b8b858a8a8781811061168b5761168b614b3b565b905060200281019061169d9190614b51565b6124c2565b600101611644565b5060006116ba6202a30042614b97565b905060405180606001604052808d6001600160a01b031681526020018264ffffffffff1681526020018c6001600160a01b03168152508360020160008201518160000160006101000a8154816001600160a01b0302191690836001600160a01b0316021790555060208201518160000160146101000a81548164ffffffffff021916908364ffffffffff16021790555060408201518160010160006101000a8154816001600160a01b0302191690836001600160a01b031602179055509050508a6001600160a01b03168c6001600160a01b03168e7f2f728d5cbf96bcde111e6835ef240edf8ebeb79c49892650c9bdecbcee0fa402846040516117cb919064ffffffffff91909116815260200190565b60405180910390a450505050505050505050505050565b6060806117ee86612e6b565b50600061180e6117fc61226d565b89896118098a8a8a612ea8565b612f59565b9050805160208201f35b600061182388612291565b905061183161119a88612988565b60018101546001600160a01b031661184f6040890160208a0161424a565b6001600160a01b03161415806118845750805460481c63ffffffff1661187b6060890160408a01614baa565b63ffffffff1614155b156118a257604051634222751960e11b815260040160405180910390fd5b6118b188888888888888613045565b6118bc8882896131a3565b6040516001600160401b03421681526001600160a01b038716908835908a907fd8907b1694f773c2fc3e7b0d8f63efe38a90657b484697b151d14392aeb39c3f9060200160405180910390a45050505050505050565b600080516020615032833981519152546001600160a01b031690565b600061193861320f565b805490915060ff600160401b82041615906001600160401b031660008115801561195f5750825b90506000826001600160401b0316600114801561197b5750303b155b905081158015611989575080155b156119a75760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff1916600117855583156119d157845460ff60401b1916600160401b1785555b6119da86613238565b6119f26119e5612941565b6119ed61296d565b613249565b83156107ea57845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a1505050505050565b611a4d61119a84848461325b565b505050565b6000611a5d836120e3565b600281015460038201549193506001600160a01b0390811692501681611a965760405163c993b99360e01b815260040160405180910390fd5b6001600160a01b038216611aad602086018661424a565b6001600160a01b031614611ad45760405163ea8e4eb560e01b815260040160405180910390fd5b611b53847f55c3dfaa750b653dc3f1d7fc0922015ddb5be4104e67c386d010d657e6590f36876020830135611b0f60608501604086016149b7565b60408051602081019590955284019290925260608301526001600160401b0316608082015260a0015b6040516020818303038152906040528051906020012061332f565b6002830180546001600160c81b03191690556003830180546001600160a01b03191690556040516001600160a01b03828116919084169087907ff844046f48af74a2bf06f7869acb4557573155fef9e8c817df67d675d6de6b5e90600090a45050505050565b6000806000611bc661226d565b600088815260209190915260409020549050611be4818787876122d7565b6040805198895260ff831660208a015260c89290921c61ffff169188019190915242606088015260809096209596945050505050565b600080611c26856120e3565b6001600160a01b038616600090815260048201602052604081205492945090925060ff9091169003611c6e576040516001628b165f60e01b0319815260040160405180910390fd5b6001600160a01b038416611c85602085018561424a565b6001600160a01b031614158015611cb05750611cae8282611ca9602087018761424a565b612101565b155b15611cce5760405163ea8e4eb560e01b815260040160405180910390fd5b611d47837fe693ef7bd9b00d591bfe2acb6490d9cf1afa9b0f1e6f27bc6911fe6d7a92034c87876020840135611d0a60608601604087016149b7565b6040805160208101969096528501939093526001600160a01b03909116606084015260808301526001600160401b031660a082015260c001611b38565b6001600160a01b0384166000818152600483016020526040808220805466ffffffffffffff191681556001018290555187917f1394f4ab1199b79eee6d92da4f076bc68a57be0d8c3c9c7705ae3bcb3898aa2991a35050505050565b60408051610100810182526000808252602082018190529181018290526060808201526080810182905260a0810182905260c0810182905260e0810182905290611dec83613362565b90506000611df861226d565b60040160008381526020019081526020016000209050604051806101000160405280838152602001611e2861226d565b6000878152600391909101602090815260409182902054835284546001600160a01b03168382015260018501805483518184028101840185528181529490930193929091830182828015611ea557602002820191906000526020600020905b81546001600160a01b03168152600190910190602001808311611e87575b50505091835250508254600160a01b9081900460ff16602083015260028401546001600160a01b038082166040850152600390950154909416606083015290920464ffffffffff166080909201919091529392505050565b600080611f09856120e3565b9092509050611f208282611ca9602087018761424a565b611f3d5760405163ea8e4eb560e01b815260040160405180910390fd5b611f79837f935f8256ff7f1080374bbb6fa761e8a40bf70cf95c6c7b6c17c84d96c9a0938e87876020840135611d0a60608601604087016149b7565b611f86602084018461424a565b60028201546001600160a01b03918216911603611fc2576002810180546001600160c81b03191690556003810180546001600160a01b03191690555b611fdb858383611fd5602088018861424a565b8861251d565b5050505050565b6000611fed84612e6b565b9050818114612019576040516355c5b3e360e11b81526004810182905260248101839052604401610da8565b60005b818110156107ea57600061206b87878481811061203b5761203b614b3b565b9050610180020186868581811061205457612054614b3b565b90506020028101906120669190614b51565b61325b565b90506001600160e01b03198116156120da5786868381811061208f5761208f614b3b565b6040516001600160e01b0319851681526101809091029290920135917f441cea73fd1b2adfe469a0bf1029246d3672491096dba47fe335eaeb241023bb915060200160405180910390a25b5060010161201c565b6000806120ef83612291565b91506120fa836125f2565b9050915091565b60018301546000906001600160a01b0383811691161480610ee3575082546001600160a01b038381169116148015610ee35750506001600160a01b0316151592915050565b6001600160a01b0382166000908152600484016020526040812060ff83161580159061217a5750805460ff80851691851616145b801561081757505462010000900464ffffffffff164210949350505050565b604080517f97678b06a4fc643978dffd870259d81a99ae6adf10e164eae03995bd9f6ab05d6020820152908101889052606081018590526001600160401b03841660808201526122099086908690869060a0016040516020818303038152906040528051906020012086866124c2565b85544260d81b60ff199091161760021786556040516001600160401b03421681526001600160a01b0386169088907f7d9429bb8d77a461e51d3ff1fd70db69aadd5fa2e259909f35aeebf5c3c7042e9060200160405180910390a350505050505050565b7fad6c728ec7e97cf1bb3d5dc8d8854c22fc062280c785c2ce97bc2d4c41ba190090565b600061229b61226d565b600083815260209190915260409020805490915060ff166001146122d2576040516333ecac8f60e01b815260040160405180910390fd5b919050565b6000610817856122e8868686612ea8565b6122f56201518042614bdb565b6133a8565b60006123096201518083614bef565b1561231657506000919050565b60006123256201518084614bdb565b61233290620afa6c614b97565b9050600061234362023ab183614bef565b9050600061016d61235762023ab084614bdb565b612363618eac85614bdb565b61236f6105b486614bdb565b6123799086614c03565b6123839190614b97565b61238d9190614c03565b6123979190614bdb565b905060006123a6606483614bdb565b6123b1600484614bdb565b6123bd8461016d614c16565b6123c79190614b97565b6123d19190614c03565b6123db9084614c03565b9050600060996123ec836005614c16565b6123f7906002614b97565b6124019190614bdb565b90506005612410826099614c16565b61241b906002614b97565b6124259190614bdb565b9091149695505050505050565b60018401546001600160a01b031661244d602083018361424a565b6001600160a01b0316146124745760405163ea8e4eb560e01b815260040160405180910390fd5b61247e818361332f565b835461248b9060016133e5565b15610deb578254610deb906001600160a01b031660208301356124b460608501604086016149b7565b8561169d6080870187614b51565b6124d361119a8787878787876133ff565b60016124dd61226d565b6001600160a01b0397909716600090815260019097016020908152604080892097895296905294909520805460ff19169415159490941790935550505050565b6001600160a01b03811615806125395750612539848483612101565b156125575760405163ee9f2d5360e01b815260040160405180910390fd5b60018401546001600160a01b03808416911603612590576001840180546001600160a01b0319166001600160a01b0383161790556125aa565b82546001600160a01b0319166001600160a01b0382161783555b806001600160a01b0316826001600160a01b0316867f5b5d365dac687a6b9cc996ade67320de0af42779f98f2b4e39571fda5e69947f60405160405180910390a45050505050565b60006125fc61226d565b600401600061260a84613362565b81526020019081526020016000209050919050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614806126a657507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661269a600080516020615072833981519152546001600160a01b031690565b6001600160a01b031614155b156126c45760405163703e46dd60e11b815260040160405180910390fd5b565b6126d2336000366134cf565b50565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561272f575060408051601f3d908101601f1916820190925261272c91810190614c2d565b60015b61275757604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610da8565b600080516020615072833981519152811461278857604051632a87526960e21b815260048101829052602401610da8565b611a4d83836135cd565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146126c45760405163703e46dd60e11b815260040160405180910390fd5b81801580156127eb575060ff8216155b156127f65750505050565b6008811180612808575060028260ff16105b806128155750808260ff16115b8061282d57508061282a60ff84166002614c16565b11155b1561284b5760405163e2886db760e01b815260040160405180910390fd5b6000805b828110156107ea57816001600160a01b031686868381811061287357612873614b3b565b9050602002016020810190612888919061424a565b6001600160a01b0316116128af5760405163e2886db760e01b815260040160405180910390fd5b8585828181106128c1576128c1614b3b565b90506020020160208101906128d6919061424a565b915060010161284f565b60008051602061503283398151915280546001600160a01b0383166001600160a01b03199091168117825560408051918252517f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9181900360200190a15050565b60408051808201909152601281527143617265436c65617220436f6e73656e747360701b602082015290565b6040805180820190915260018152603160f81b602082015290565b6000813515806129bb575060006129b56129a061226d565b84356000908152602091909152604090205490565b60ff1614155b156129ce57506308ba1c6960e21b919050565b6129de60e0830160c084016149b7565b6001600160401b03166129f760c0840160a085016149b7565b6001600160401b0316101580612a29575064ffffffffff612a1e60e0840160c085016149b7565b6001600160401b0316115b80612a59575062015180612a4360c0840160a085016149b7565b612a4d9190614c46565b6001600160401b031615155b80612a745750612a7261097260e0840160c085016149b7565b155b15612a875750632a0c9bb560e11b919050565b612a976080830160608401614baa565b63ffffffff161580612abf5750617fff612ab76080840160608501614baa565b63ffffffff16115b80612ae05750612ad560a08301608084016149b7565b6001600160401b0316155b80612b0c5750643f000003ff19612afd60a08401608085016149b7565b166001600160401b0316600014155b80612b2a5750612b226060830160408401614baa565b63ffffffff16155b80612b465750612b41610100830160e0840161499c565b60ff16155b80612b6457506005612b5f610100840160e0850161499c565b60ff16115b15612b775750638dc5992160e01b919050565b506000919050565b6001600160e01b03198116600003612b945750565b8060005260046000fd5b60007f8f55a7ecf41c71a0d4d3ab7fd6365fd8a31075d7090c5e7f8989b7d5351b25c882604051602001612bd3929190614c86565b604051602081830303815290604052805190602001209050919050565b6000612bfa61226d565b83356000908152602091909152604090209050612c178383613623565b612c27604085016020860161424a565b61012085013560028401556001830180546001600160a01b0319166001600160a01b03929092169190911790558155612c666060840160408501614baa565b63ffffffff16612c7c604085016020860161424a565b6001600160a01b031684357f185868ddc0198027356a303bb615234065862f5823d09b679727e4c7cd60443a612cb86080880160608901614baa565b612cc860a0890160808a016149b7565b612cd860c08a0160a08b016149b7565b612ce860e08b0160c08c016149b7565b612cf96101008c0160e08d0161499c565b612d0b6101208d016101008e01614dab565b6040805163ffffffff90971687526001600160401b039586166020880152938516938601939093529216606084015260ff909116608083015261ffff1660a082015261012088013560c082015260e00160405180910390a4505050565b81801580612d8057508454600160a01b900460ff1681105b80612d8b5750818114155b15612da957604051632166ec3560e01b815260040160405180910390fd5b6001850154600090815b8181108015612dc157508383105b15612e4157868684818110612dd857612dd8614b3b565b9050602002016020810190612ded919061424a565b6001600160a01b0316886001018281548110612e0b57612e0b614b3b565b6000918252602090912001546001600160a01b031603612e3157612e2e83614dc6565b92505b612e3a81614dc6565b9050612db3565b50828214612e6257604051632166ec3560e01b815260040160405180910390fd5b50505050505050565b6000811580612e7b57506103e882115b15612ea457604051631cbea66f60e11b8152600481018390526103e86024820152604401610da8565b5090565b604080518082019091526000808252602082015263ffffffff83161580612ed657506001600160401b038216155b15612ef65750604080518082019091526000815260016020820152610ee6565b50604080518082019091526cffffffff0000000000000000ff63ffffffff60681b606885901b1667ffffffffffffffff60881b608885901b16179081178252604885901b6cffffffff000000000000000000161760011760208201529392505050565b6060828060061b608001604051925080602084010160808101604052426060820152620151804204828552604060208601528360051b606001604086015283606086015260808501925060208460051b01848160208603015289602052885b8515613037578035600080821561301c578260005260406000205462ffffff8160301c16871060208d01518d5183161416925062ffffff8160181c168710158316925083885260ff8116602089015261ffff8160c81c166040890152506080872090505b90875283870152506000199095019460209485019401612fb8565b505050505050949350505050565b600061304f61226d565b60008981526020919091526040812054915061306a896125f2565b905060007f2ea2f78b7cf2676a425fe50c34680dbd4710a0010f327d940344b978a7185c408a6130998b612b9e565b604080516020810194909452830191909152606082015260800160405160208183030381529060405280519060200120905060008960200160208101906130e0919061424a565b6001600160a01b0316896001600160a01b03161490508015801561310d575061310b838a6001612146565b155b1561312b5760405163ea8e4eb560e01b815260040160405180910390fd5b61314f896101408c01356131476101808e016101608f016149b7565b858c8c6124c2565b80801561316257506131628460016133e5565b15613196578254613196906001600160a01b03166101408c013561318e6101808e016101608f016149b7565b858a8a6124c2565b5050505050505050505050565b81546131ae84613362565b6131b661226d565b833560008181526002929092016020526040909120919091556131d761226d565b6000868152600391820160205260409020919091554260d81b60ff19831617178355610deb8260026132098460101c90565b17612bf0565b6000807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0061076e565b61324061371c565b6126d281613741565b61325161371c565b610ead8282613752565b600061326684612988565b90506001600160e01b031981166000036132b8576132b561328d604086016020870161424a565b6101408601356132a5610180880161016089016149b7565b6132ae88612b9e565b87876133ff565b90505b6001600160e01b03198116600003610ee65760016132d461226d565b60010160006132e9604088016020890161424a565b6001600160a01b031681526020808201929092526040908101600090812061014089013582529092528120805460ff191692151592909217909155610ee6908590612bf0565b610ead61333f602084018461424a565b602084013561335460608601604087016149b7565b8461169d6060880188614b51565b60008061336d61226d565b60008481526020829052604090205490915061338a9060026133e5565b6133945782610ee6565b600092835260020160205250604090205490565b60208201518251600091859182161480156133cc575082601882901c62ffffff1611155b8015610817575060301c62ffffff169091109392505050565b6000816133f28460101c90565b1660ff1615159392505050565b6000846001600160401b03164211156134205750630819bdcd60e01b6134c5565b61342861226d565b6001600160a01b03881660009081526001919091016020908152604080832089845290915290205460ff16156134665750631f6d5aef60e01b6134c5565b6134af87613473866137b3565b85858080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152506137e092505050565b6134c15750635cd5d23360e01b6134c5565b5060005b9695505050505050565b60008051602061503283398151915260008061350a6134ec611912565b87306134fc600460008a8c614ddf565b61350591614e09565b6138aa565b91509150816107ea5763ffffffff8116156135aa57825460ff60a01b1916600160a01b178355613538611912565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b815260040161356793929190614e3f565b600060405180830381600087803b15801561358157600080fd5b505af1158015613595573d6000803e3d6000fd5b5050845460ff60a01b19168555506107ea9050565b60405162d1953b60e31b81526001600160a01b0387166004820152602401610da8565b6135d68261393f565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b90600090a280511561361b57611a4d82826139a4565b610ead613a11565b60008062ff0000601084901b166008613643610100870160e0880161499c565b60ff16901b17600117905060306201518061366460e0870160c088016149b7565b61366e9190614e7f565b6001600160401b0316901b60186201518061368f60c0880160a089016149b7565b6136999190614e7f565b6001600160401b0316901b171760486136b86060860160408701614baa565b63ffffffff16901b1760c86136d561012086016101008701614dab565b61ffff16901b60886136ed60a08701608088016149b7565b6001600160401b0316901b606861370a6080880160608901614baa565b63ffffffff16901b1717179392505050565b613724613a30565b6126c457604051631afcd79f60e31b815260040160405180910390fd5b61374961371c565b6126d2816128e0565b61375a61371c565b6000805160206150528339815191527fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1026137948482614f28565b50600381016137a38382614f28565b5060008082556001909101555050565b600061076e6137c0613a4a565b8360405161190160f01b8152600281019290925260228201526042902090565b6000836001600160a01b03163b600003613842576000806138018585613a59565b509092509050600081600381111561381b5761381b614fe6565b1480156138395750856001600160a01b0316826001600160a01b0316145b92505050610ee6565b60008383604051602401613857929190614ffc565b60408051601f19818403018152919052602080820180516001600160e01b0316630b135d3f60e11b90811782528351939450926000918962030d40fa600051601f3d119190911691141695945050505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201526000908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781526000808052918290528351939450919290918a5afa15613935576000516020805191945081901c150291505b5094509492505050565b806001600160a01b03163b60000361397557604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610da8565b60008051602061507283398151915280546001600160a01b0319166001600160a01b0392909216919091179055565b6060600080846001600160a01b0316846040516139c19190615015565b600060405180830381855af49150503d80600081146139fc576040519150601f19603f3d011682016040523d82523d6000602084013e613a01565b606091505b5091509150610817858383613aa6565b34156126c45760405163b398979f60e01b815260040160405180910390fd5b6000613a3a61320f565b54600160401b900460ff16919050565b6000613a54613b02565b905090565b60008060008351604103613a935760208401516040850151606086015160001a613a8588828585613b76565b955095509550505050613a9f565b50508151600091506002905b9250925092565b606082613abb57613ab682613c45565b610ee6565b8151158015613ad257506001600160a01b0384163b155b15613afb57604051639996b31560e01b81526001600160a01b0385166004820152602401610da8565b5080610ee6565b60007f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f613b2d613c6e565b613b35613cd8565b60408051602081019490945283019190915260608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b600080807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613bb15750600091506003905082613c3b565b604080516000808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613c05573d6000803e3d6000fd5b5050604051601f1901519150506001600160a01b038116613c3157506000925060019150829050613c3b565b9250600091508190505b9450945094915050565b805115613c555780518082602001fd5b60405163d6bda27560e01b815260040160405180910390fd5b600060008051602061505283398151915281613c88612941565b805190915015613ca057805160209091012092915050565b81548015613caf579392505050565b7fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470935050505090565b600060008051602061505283398151915281613cf261296d565b805190915015613d0a57805160209091012092915050565b60018201548015613caf579392505050565b828054828255906000526020600020908101928215613d6f579160200282015b82811115613d6f5781546001600160a01b0319166001600160a01b03843516178255602090920191600190910190613d3c565b50612ea49291505b80821115612ea45760008155600101613d77565b80356001600160a01b03811681146122d257600080fd5b80356001600160401b03811681146122d257600080fd5b60008083601f840112613dcb57600080fd5b5081356001600160401b03811115613de257600080fd5b602083019150836020828501011115613dfa57600080fd5b9250929050565b60008060008060008060a08789031215613e1a57600080fd5b86359550613e2a60208801613d8b565b945060408701359350613e3f60608801613da2565b925060808701356001600160401b03811115613e5a57600080fd5b613e6689828a01613db9565b979a9699509497509295939492505050565b60008060408385031215613e8b57600080fd5b613e9483613d8b565b946020939093013593505050565b600060208284031215613eb457600080fd5b5035919050565b600080600080600060808688031215613ed357600080fd5b8535945060208601359350613eea60408701613da2565b925060608601356001600160401b03811115613f0557600080fd5b613f1188828901613db9565b969995985093965092949392505050565b803563ffffffff811681146122d257600080fd5b60008060008060808587031215613f4c57600080fd5b84359350613f5c60208601613f22565b9250613f6a60408601613f22565b9150613f7860608601613da2565b905092959194509250565b600060a08284031215613f9557600080fd5b50919050565b600080600060e08486031215613fb057600080fd5b83359250613fc18560208601613f83565b915060c08401356001600160401b03811115613fdc57600080fd5b613fe886828701613f83565b9150509250925092565b60008060008060006080868803121561400a57600080fd5b61401386613d8b565b945060208601359350613eea60408701613da2565b6000806040838503121561403b57600080fd5b8235915061404b60208401613d8b565b90509250929050565b634e487b7160e01b600052604160045260246000fd5b6000806040838503121561407d57600080fd5b61408683613d8b565b915060208301356001600160401b038111156140a157600080fd5b8301601f810185136140b257600080fd5b80356001600160401b038111156140cb576140cb614054565b604051601f8201601f19908116603f011681016001600160401b03811182821017156140f9576140f9614054565b60405281815282820160200187101561411157600080fd5b816020840160208301376000602083830101528093505050509250929050565b803560ff811681146122d257600080fd5b60008060006060848603121561415757600080fd5b8335925061416760208501613d8b565b915061417560408501614131565b90509250925092565b60008083601f84011261419057600080fd5b5081356001600160401b038111156141a757600080fd5b6020830191508360208260051b8501011115613dfa57600080fd5b6000806000806000608086880312156141da57600080fd5b8535945060208601356001600160401b038111156141f757600080fd5b6142038882890161417e565b9095509350614216905060408701614131565b915060608601356001600160401b0381111561423157600080fd5b61423d88828901613f83565b9150509295509295909350565b60006020828403121561425c57600080fd5b610ee682613d8b565b60005b83811015614280578181015183820152602001614268565b50506000910152565b600081518084526142a1816020860160208601614265565b601f01601f19169290920160200192915050565b60ff60f81b8816815260e0602082015260006142d460e0830189614289565b82810360408401526142e68189614289565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501528451808252602080870193509091019060005b8181101561433c57835183526020938401939092019160010161431e565b50909b9a5050505050505050505050565b60006101808284031215613f9557600080fd5b6000806000806000806101e0878903121561437a57600080fd5b614384888861434d565b95506143936101808801613d8b565b94506101a08701356001600160401b038111156143af57600080fd5b6143bb89828a01613db9565b9095509350506101c08701356001600160401b03811115613e5a57600080fd5b81516001600160a01b031681526101608101602083015161440760208401826001600160401b03169052565b50604083015161442260408401826001600160401b03169052565b506060830151614437606084018260ff169052565b50608083015161444c608084018260ff169052565b5060a083015161446460a084018263ffffffff169052565b5060c083015161447c60c084018263ffffffff169052565b5060e083015161449760e08401826001600160401b03169052565b506101008301516144af61010084018261ffff169052565b506101208301516144cc6101208401826001600160401b03169052565b5061014092830151919092015290565b600080600080600080600080600060e08a8c0312156144fa57600080fd5b8935985061450a60208b01613d8b565b975061451860408b01613d8b565b965060608a0135955061452d60808b01613da2565b945060a08a01356001600160401b0381111561454857600080fd5b6145548c828d0161417e565b90955093505060c08a01356001600160401b0381111561457357600080fd5b61457f8c828d0161417e565b915080935050809150509295985092959850929598565b6000806000806000608086880312156145ae57600080fd5b85356001600160401b038111156145c457600080fd5b6145d08882890161417e565b90965094506145e3905060208701613f22565b92506145f160408701613f22565b91506145ff60608701613da2565b90509295509295909350565b6040808252835190820181905260009060208501906060840190835b818110156146475783511515835260209384019390920191600101614627565b50508381036020808601919091528551808352918101925085019060005b81811015614683578251845260209384019390920191600101614665565b50919695505050505050565b6000806000806000806000610200888a0312156146ab57600080fd5b873596506146bc8960208a0161434d565b95506146cb6101a08901613d8b565b94506101c08801356001600160401b038111156146e757600080fd5b6146f38a828b01613db9565b9095509350506101e08801356001600160401b0381111561471357600080fd5b61471f8a828b01613db9565b989b979a50959850939692959293505050565b602081526000610ee66020830184614289565b60008060006101a0848603121561475b57600080fd5b614765858561434d565b92506101808401356001600160401b0381111561478157600080fd5b61478d86828701613db9565b9497909650939450505050565b600080604083850312156147ad57600080fd5b8235915060208301356001600160401b038111156147ca57600080fd5b6147d685828601613f83565b9150509250929050565b6000806000606084860312156147f557600080fd5b8335925061480560208501613d8b565b915060408401356001600160401b03811115613fdc57600080fd5b6020815260006101208201835160208401526020840151604084015260018060a01b0360408501511660608401526060840151610100608085015281815180845261014086019150602083019350600092505b8083101561489e5783516001600160a01b031682526020938401936001939093019290910190614873565b50608086015160ff811660a0870152925060a08601516001600160a01b03811660c0870152925060c08601516001600160a01b03811660e0870152925060e08601516001600160401b038116610100870152925095945050505050565b6000806000806040858703121561491157600080fd5b84356001600160401b0381111561492757600080fd5b8501601f8101871361493857600080fd5b80356001600160401b0381111561494e57600080fd5b8760206101808302840101111561496457600080fd5b6020918201955093508501356001600160401b0381111561498457600080fd5b6149908782880161417e565b95989497509550505050565b6000602082840312156149ae57600080fd5b610ee682614131565b6000602082840312156149c957600080fd5b610ee682613da2565b8581526020810185905261012081016001600160a01b036149f286613d8b565b16604083015260ff614a0660208701614131565b1660608301526001600160401b03614a2060408701613da2565b16608083015260ff614a3460608701614131565b1660a08301526080949094013560c082015260e08101929092526001600160401b03166101009091015292915050565b60008184825b85811015614a99576001600160a01b03614a8383613d8b565b1683526020928301929190910190600101614a6a565b509095945050505050565b6040808252810183905260008460608301825b86811015614ae5576001600160a01b03614ad084613d8b565b16825260209283019290910190600101614ab7565b50809250505060ff83166020830152949350505050565b634e487b7160e01b600052601160045260246000fd5b6001600160401b038181168382160290811690818114614b3457614b34614afc565b5092915050565b634e487b7160e01b600052603260045260246000fd5b6000808335601e19843603018112614b6857600080fd5b8301803591506001600160401b03821115614b8257600080fd5b602001915036819003821315613dfa57600080fd5b8082018082111561076e5761076e614afc565b600060208284031215614bbc57600080fd5b610ee682613f22565b634e487b7160e01b600052601260045260246000fd5b600082614bea57614bea614bc5565b500490565b600082614bfe57614bfe614bc5565b500690565b8181038181111561076e5761076e614afc565b808202811582820484141761076e5761076e614afc565b600060208284031215614c3f57600080fd5b5051919050565b60006001600160401b03831680614c5f57614c5f614bc5565b806001600160401b0384160691505092915050565b803561ffff811681146122d257600080fd5b82815281356020808301919091526101a0820190614ca5908401613d8b565b6001600160a01b038116604084015250614cc160408401613f22565b63ffffffff8116606084015250614cda60608401613f22565b63ffffffff8116608084015250614cf360808401613da2565b6001600160401b03811660a084015250614d0f60a08401613da2565b6001600160401b03811660c084015250614d2b60c08401613da2565b6001600160401b03811660e084015250614d4760e08401614131565b60ff811661010084015250614d5f6101008401614c74565b61ffff8116610120840152506101208301356101408381019190915283013561016080840191909152614d93908401613da2565b6001600160401b038116610180840152509392505050565b600060208284031215614dbd57600080fd5b610ee682614c74565b600060018201614dd857614dd8614afc565b5060010190565b60008085851115614def57600080fd5b83861115614dfc57600080fd5b5050820193919092039150565b80356001600160e01b03198116906004841015614b34576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190528101829052818360608301376000818301606090810191909152601f909201601f1916010192915050565b60006001600160401b03831680614e9857614e98614bc5565b806001600160401b0384160491505092915050565b600181811c90821680614ec157607f821691505b602082108103613f9557634e487b7160e01b600052602260045260246000fd5b601f821115611a4d57806000526020600020601f840160051c81016020851015614f085750805b601f840160051c820191505b81811015611fdb5760008155600101614f14565b81516001600160401b03811115614f4157614f41614054565b614f5581614f4f8454614ead565b84614ee1565b6020601f821160018114614f895760008315614f715750848201515b600019600385901b1c1916600184901b178455611fdb565b600084815260208120601f198516915b82811015614fb95787850151825560209485019460019092019101614f99565b5084821015614fd75786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b634e487b7160e01b600052602160045260246000fd5b828152604060208201526000610ee36040830184614289565b60008251615027818460208701614265565b919091019291505056fef3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00a16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d100360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc",
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

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (consents *Consents) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := consents.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (consents *Consents) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return consents.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (consents *Consents) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := consents.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAddDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b3dae57.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addDelegate(bytes32 ref, (address,uint8,uint64,uint8,bytes32) d, (address,bytes32,uint64,bytes,bytes) a) returns()
func (consents *Consents) PackAddDelegate(ref [32]byte, d ConsentDelegation, a Authorization) []byte {
	enc, err := consents.abi.Pack("addDelegate", ref, d, a)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b3dae57.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addDelegate(bytes32 ref, (address,uint8,uint64,uint8,bytes32) d, (address,bytes32,uint64,bytes,bytes) a) returns()
func (consents *Consents) TryPackAddDelegate(ref [32]byte, d ConsentDelegation, a Authorization) ([]byte, error) {
	return consents.abi.Pack("addDelegate", ref, d, a)
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (consents *Consents) PackAuthority() []byte {
	enc, err := consents.abi.Pack("authority")
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
func (consents *Consents) TryPackAuthority() ([]byte, error) {
	return consents.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (consents *Consents) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := consents.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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

// PackCancelNonceBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x440dd7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelNonceBy(address signer, bytes32 nonce, uint64 deadline, bytes signature) returns()
func (consents *Consents) PackCancelNonceBy(signer common.Address, nonce [32]byte, deadline uint64, signature []byte) []byte {
	enc, err := consents.abi.Pack("cancelNonceBy", signer, nonce, deadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelNonceBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x440dd7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelNonceBy(address signer, bytes32 nonce, uint64 deadline, bytes signature) returns()
func (consents *Consents) TryPackCancelNonceBy(signer common.Address, nonce [32]byte, deadline uint64, signature []byte) ([]byte, error) {
	return consents.abi.Pack("cancelNonceBy", signer, nonce, deadline, signature)
}

// PackCancelRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1b5ef57.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelRecovery(bytes32 ref, (address,bytes32,uint64,bytes,bytes) a) returns()
func (consents *Consents) PackCancelRecovery(ref [32]byte, a Authorization) []byte {
	enc, err := consents.abi.Pack("cancelRecovery", ref, a)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1b5ef57.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelRecovery(bytes32 ref, (address,bytes32,uint64,bytes,bytes) a) returns()
func (consents *Consents) TryPackCancelRecovery(ref [32]byte, a Authorization) ([]byte, error) {
	return consents.abi.Pack("cancelRecovery", ref, a)
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

// PackCustody is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe70200eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function custody(bytes32 ref) view returns((bytes32,bytes32,address,address[],uint8,address,address,uint64))
func (consents *Consents) PackCustody(ref [32]byte) []byte {
	enc, err := consents.abi.Pack("custody", ref)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCustody is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe70200eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function custody(bytes32 ref) view returns((bytes32,bytes32,address,address[],uint8,address,address,uint64))
func (consents *Consents) TryPackCustody(ref [32]byte) ([]byte, error) {
	return consents.abi.Pack("custody", ref)
}

// UnpackCustody is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe70200eb.
//
// Solidity: function custody(bytes32 ref) view returns((bytes32,bytes32,address,address[],uint8,address,address,uint64))
func (consents *Consents) UnpackCustody(data []byte) (ConsentCustody, error) {
	out, err := consents.abi.Unpack("custody", data)
	if err != nil {
		return *new(ConsentCustody), err
	}
	out0 := *abi.ConvertType(out[0], new(ConsentCustody)).(*ConsentCustody)
	return out0, nil
}

// PackDelegationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47f30e80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegationOf(bytes32 ref, address delegate) view returns((address,uint8,uint64,uint8,bytes32))
func (consents *Consents) PackDelegationOf(ref [32]byte, delegate common.Address) []byte {
	enc, err := consents.abi.Pack("delegationOf", ref, delegate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47f30e80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegationOf(bytes32 ref, address delegate) view returns((address,uint8,uint64,uint8,bytes32))
func (consents *Consents) TryPackDelegationOf(ref [32]byte, delegate common.Address) ([]byte, error) {
	return consents.abi.Pack("delegationOf", ref, delegate)
}

// UnpackDelegationOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47f30e80.
//
// Solidity: function delegationOf(bytes32 ref, address delegate) view returns((address,uint8,uint64,uint8,bytes32))
func (consents *Consents) UnpackDelegationOf(data []byte) (ConsentDelegation, error) {
	out, err := consents.abi.Unpack("delegationOf", data)
	if err != nil {
		return *new(ConsentDelegation), err
	}
	out0 := *abi.ConvertType(out[0], new(ConsentDelegation)).(*ConsentDelegation)
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

// PackEvaluateMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0f1b07f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function evaluateMany(bytes32[] refs, uint32 granteeOrg, uint32 purposes, uint64 scopes) view returns(bool[], bytes32[])
func (consents *Consents) PackEvaluateMany(refs [][32]byte, granteeOrg uint32, purposes uint32, scopes uint64) []byte {
	enc, err := consents.abi.Pack("evaluateMany", refs, granteeOrg, purposes, scopes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEvaluateMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0f1b07f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function evaluateMany(bytes32[] refs, uint32 granteeOrg, uint32 purposes, uint64 scopes) view returns(bool[], bytes32[])
func (consents *Consents) TryPackEvaluateMany(refs [][32]byte, granteeOrg uint32, purposes uint32, scopes uint64) ([]byte, error) {
	return consents.abi.Pack("evaluateMany", refs, granteeOrg, purposes, scopes)
}

// EvaluateManyOutput serves as a container for the return parameters of contract
// method EvaluateMany.
type EvaluateManyOutput struct {
	Arg0 []bool
	Arg1 [][32]byte
}

// UnpackEvaluateMany is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0f1b07f.
//
// Solidity: function evaluateMany(bytes32[] refs, uint32 granteeOrg, uint32 purposes, uint64 scopes) view returns(bool[], bytes32[])
func (consents *Consents) UnpackEvaluateMany(data []byte) (EvaluateManyOutput, error) {
	out, err := consents.abi.Unpack("evaluateMany", data)
	outstruct := new(EvaluateManyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new([]bool)).(*[]bool)
	outstruct.Arg1 = *abi.ConvertType(out[1], new([][32]byte)).(*[][32]byte)
	return *outstruct, nil
}

// PackFinishRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4651683d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finishRecovery(bytes32 ref) returns()
func (consents *Consents) PackFinishRecovery(ref [32]byte) []byte {
	enc, err := consents.abi.Pack("finishRecovery", ref)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinishRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4651683d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finishRecovery(bytes32 ref) returns()
func (consents *Consents) TryPackFinishRecovery(ref [32]byte) ([]byte, error) {
	return consents.abi.Pack("finishRecovery", ref)
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

// PackGrantJoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89fb08c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantJoint((bytes32,address,uint32,uint32,uint64,uint64,uint64,uint8,uint16,bytes32,bytes32,uint64) g, address coController, bytes signature, bytes coSignature) returns()
func (consents *Consents) PackGrantJoint(g Grant, coController common.Address, signature []byte, coSignature []byte) []byte {
	enc, err := consents.abi.Pack("grantJoint", g, coController, signature, coSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantJoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89fb08c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantJoint((bytes32,address,uint32,uint32,uint64,uint64,uint64,uint8,uint16,bytes32,bytes32,uint64) g, address coController, bytes signature, bytes coSignature) returns()
func (consents *Consents) TryPackGrantJoint(g Grant, coController common.Address, signature []byte, coSignature []byte) ([]byte, error) {
	return consents.abi.Pack("grantJoint", g, coController, signature, coSignature)
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

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d66de8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address manager) returns()
func (consents *Consents) PackInitialize(manager common.Address) []byte {
	enc, err := consents.abi.Pack("initialize", manager)
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
func (consents *Consents) TryPackInitialize(manager common.Address) ([]byte, error) {
	return consents.abi.Pack("initialize", manager)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (consents *Consents) PackIsConsumingScheduledOp() []byte {
	enc, err := consents.abi.Pack("isConsumingScheduledOp")
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
func (consents *Consents) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return consents.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (consents *Consents) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := consents.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackMayAct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54e57a15.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mayAct(bytes32 ref, address delegate, uint8 powers) view returns(bool)
func (consents *Consents) PackMayAct(ref [32]byte, delegate common.Address, powers uint8) []byte {
	enc, err := consents.abi.Pack("mayAct", ref, delegate, powers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMayAct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54e57a15.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mayAct(bytes32 ref, address delegate, uint8 powers) view returns(bool)
func (consents *Consents) TryPackMayAct(ref [32]byte, delegate common.Address, powers uint8) ([]byte, error) {
	return consents.abi.Pack("mayAct", ref, delegate, powers)
}

// UnpackMayAct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54e57a15.
//
// Solidity: function mayAct(bytes32 ref, address delegate, uint8 powers) view returns(bool)
func (consents *Consents) UnpackMayAct(data []byte) (bool, error) {
	out, err := consents.abi.Unpack("mayAct", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
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

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (consents *Consents) PackProxiableUUID() []byte {
	enc, err := consents.abi.Pack("proxiableUUID")
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
func (consents *Consents) TryPackProxiableUUID() ([]byte, error) {
	return consents.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (consents *Consents) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := consents.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRemoveDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe26d3361.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeDelegate(bytes32 ref, address delegate, (address,bytes32,uint64,bytes,bytes) a) returns()
func (consents *Consents) PackRemoveDelegate(ref [32]byte, delegate common.Address, a Authorization) []byte {
	enc, err := consents.abi.Pack("removeDelegate", ref, delegate, a)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe26d3361.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeDelegate(bytes32 ref, address delegate, (address,bytes32,uint64,bytes,bytes) a) returns()
func (consents *Consents) TryPackRemoveDelegate(ref [32]byte, delegate common.Address, a Authorization) ([]byte, error) {
	return consents.abi.Pack("removeDelegate", ref, delegate, a)
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

// PackRevokeBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a72e812.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeBy(bytes32 ref, address signer, bytes32 nonce, uint64 deadline, bytes signature) returns()
func (consents *Consents) PackRevokeBy(ref [32]byte, signer common.Address, nonce [32]byte, deadline uint64, signature []byte) []byte {
	enc, err := consents.abi.Pack("revokeBy", ref, signer, nonce, deadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a72e812.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeBy(bytes32 ref, address signer, bytes32 nonce, uint64 deadline, bytes signature) returns()
func (consents *Consents) TryPackRevokeBy(ref [32]byte, signer common.Address, nonce [32]byte, deadline uint64, signature []byte) ([]byte, error) {
	return consents.abi.Pack("revokeBy", ref, signer, nonce, deadline, signature)
}

// PackRotateController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8f15c8f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rotateController(bytes32 ref, address next, (address,bytes32,uint64,bytes,bytes) a) returns()
func (consents *Consents) PackRotateController(ref [32]byte, next common.Address, a Authorization) []byte {
	enc, err := consents.abi.Pack("rotateController", ref, next, a)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRotateController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8f15c8f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rotateController(bytes32 ref, address next, (address,bytes32,uint64,bytes,bytes) a) returns()
func (consents *Consents) TryPackRotateController(ref [32]byte, next common.Address, a Authorization) ([]byte, error) {
	return consents.abi.Pack("rotateController", ref, next, a)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (consents *Consents) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := consents.abi.Pack("setAuthority", newAuthority)
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
func (consents *Consents) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return consents.abi.Pack("setAuthority", newAuthority)
}

// PackSetRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67bd9df7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRecovery(bytes32 ref, address[] guardians, uint8 quorum, (address,bytes32,uint64,bytes,bytes) a) returns()
func (consents *Consents) PackSetRecovery(ref [32]byte, guardians []common.Address, quorum uint8, a Authorization) []byte {
	enc, err := consents.abi.Pack("setRecovery", ref, guardians, quorum, a)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67bd9df7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRecovery(bytes32 ref, address[] guardians, uint8 quorum, (address,bytes32,uint64,bytes,bytes) a) returns()
func (consents *Consents) TryPackSetRecovery(ref [32]byte, guardians []common.Address, quorum uint8, a Authorization) ([]byte, error) {
	return consents.abi.Pack("setRecovery", ref, guardians, quorum, a)
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

// PackStartRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c0e2fc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startRecovery(bytes32 ref, address lost, address next, bytes32 nonce, uint64 deadline, address[] guardians, bytes[] signatures) returns()
func (consents *Consents) PackStartRecovery(ref [32]byte, lost common.Address, next common.Address, nonce [32]byte, deadline uint64, guardians []common.Address, signatures [][]byte) []byte {
	enc, err := consents.abi.Pack("startRecovery", ref, lost, next, nonce, deadline, guardians, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c0e2fc8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startRecovery(bytes32 ref, address lost, address next, bytes32 nonce, uint64 deadline, address[] guardians, bytes[] signatures) returns()
func (consents *Consents) TryPackStartRecovery(ref [32]byte, lost common.Address, next common.Address, nonce [32]byte, deadline uint64, guardians []common.Address, signatures [][]byte) ([]byte, error) {
	return consents.abi.Pack("startRecovery", ref, lost, next, nonce, deadline, guardians, signatures)
}

// PackSupersede is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5da0054.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supersede(bytes32 oldRef, (bytes32,address,uint32,uint32,uint64,uint64,uint64,uint8,uint16,bytes32,bytes32,uint64) g, address signer, bytes signature, bytes coSignature) returns()
func (consents *Consents) PackSupersede(oldRef [32]byte, g Grant, signer common.Address, signature []byte, coSignature []byte) []byte {
	enc, err := consents.abi.Pack("supersede", oldRef, g, signer, signature, coSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupersede is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5da0054.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supersede(bytes32 oldRef, (bytes32,address,uint32,uint32,uint64,uint64,uint64,uint8,uint16,bytes32,bytes32,uint64) g, address signer, bytes signature, bytes coSignature) returns()
func (consents *Consents) TryPackSupersede(oldRef [32]byte, g Grant, signer common.Address, signature []byte, coSignature []byte) ([]byte, error) {
	return consents.abi.Pack("supersede", oldRef, g, signer, signature, coSignature)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (consents *Consents) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := consents.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (consents *Consents) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return consents.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// ConsentsAuthorityUpdated represents a AuthorityUpdated event raised by the Consents contract.
type ConsentsAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const ConsentsAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (ConsentsAuthorityUpdated) ContractEventName() string {
	return ConsentsAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (consents *Consents) UnpackAuthorityUpdatedEvent(log *types.Log) (*ConsentsAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != consents.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConsentsAuthorityUpdated)
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
	Ref       [32]byte
	Signer    common.Address
	RevokedAt uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const ConsentsConsentRevokedEventName = "ConsentRevoked"

// ContractEventName returns the user-defined event name.
func (ConsentsConsentRevoked) ContractEventName() string {
	return ConsentsConsentRevokedEventName
}

// UnpackConsentRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConsentRevoked(bytes32 indexed ref, address indexed signer, uint64 revokedAt)
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

// ConsentsConsentSuperseded represents a ConsentSuperseded event raised by the Consents contract.
type ConsentsConsentSuperseded struct {
	OldRef       [32]byte
	NewRef       [32]byte
	Signer       common.Address
	SupersededAt uint64
	Raw          *types.Log // Blockchain specific contextual infos
}

const ConsentsConsentSupersededEventName = "ConsentSuperseded"

// ContractEventName returns the user-defined event name.
func (ConsentsConsentSuperseded) ContractEventName() string {
	return ConsentsConsentSupersededEventName
}

// UnpackConsentSupersededEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConsentSuperseded(bytes32 indexed oldRef, bytes32 indexed newRef, address indexed signer, uint64 supersededAt)
func (consents *Consents) UnpackConsentSupersededEvent(log *types.Log) (*ConsentsConsentSuperseded, error) {
	event := "ConsentSuperseded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != consents.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConsentsConsentSuperseded)
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

// ConsentsControllerRotated represents a ControllerRotated event raised by the Consents contract.
type ConsentsControllerRotated struct {
	Ref      [32]byte
	Previous common.Address
	Next     common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ConsentsControllerRotatedEventName = "ControllerRotated"

// ContractEventName returns the user-defined event name.
func (ConsentsControllerRotated) ContractEventName() string {
	return ConsentsControllerRotatedEventName
}

// UnpackControllerRotatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ControllerRotated(bytes32 indexed ref, address indexed previous, address indexed next)
func (consents *Consents) UnpackControllerRotatedEvent(log *types.Log) (*ConsentsControllerRotated, error) {
	event := "ControllerRotated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != consents.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConsentsControllerRotated)
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

// ConsentsCustodyShared represents a CustodyShared event raised by the Consents contract.
type ConsentsCustodyShared struct {
	Ref          [32]byte
	Controller   common.Address
	CoController common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const ConsentsCustodySharedEventName = "CustodyShared"

// ContractEventName returns the user-defined event name.
func (ConsentsCustodyShared) ContractEventName() string {
	return ConsentsCustodySharedEventName
}

// UnpackCustodySharedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CustodyShared(bytes32 indexed ref, address indexed controller, address indexed coController)
func (consents *Consents) UnpackCustodySharedEvent(log *types.Log) (*ConsentsCustodyShared, error) {
	event := "CustodyShared"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != consents.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConsentsCustodyShared)
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

// ConsentsDelegateAdded represents a DelegateAdded event raised by the Consents contract.
type ConsentsDelegateAdded struct {
	Ref         [32]byte
	Delegate    common.Address
	Powers      uint8
	ValidTo     uint64
	Basis       uint8
	Attestation [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const ConsentsDelegateAddedEventName = "DelegateAdded"

// ContractEventName returns the user-defined event name.
func (ConsentsDelegateAdded) ContractEventName() string {
	return ConsentsDelegateAddedEventName
}

// UnpackDelegateAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateAdded(bytes32 indexed ref, address indexed delegate, uint8 powers, uint64 validTo, uint8 basis, bytes32 attestation)
func (consents *Consents) UnpackDelegateAddedEvent(log *types.Log) (*ConsentsDelegateAdded, error) {
	event := "DelegateAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != consents.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConsentsDelegateAdded)
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

// ConsentsDelegateRemoved represents a DelegateRemoved event raised by the Consents contract.
type ConsentsDelegateRemoved struct {
	Ref      [32]byte
	Delegate common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ConsentsDelegateRemovedEventName = "DelegateRemoved"

// ContractEventName returns the user-defined event name.
func (ConsentsDelegateRemoved) ContractEventName() string {
	return ConsentsDelegateRemovedEventName
}

// UnpackDelegateRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateRemoved(bytes32 indexed ref, address indexed delegate)
func (consents *Consents) UnpackDelegateRemovedEvent(log *types.Log) (*ConsentsDelegateRemoved, error) {
	event := "DelegateRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != consents.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConsentsDelegateRemoved)
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

// ConsentsInitialized represents a Initialized event raised by the Consents contract.
type ConsentsInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const ConsentsInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (ConsentsInitialized) ContractEventName() string {
	return ConsentsInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (consents *Consents) UnpackInitializedEvent(log *types.Log) (*ConsentsInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != consents.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConsentsInitialized)
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

// ConsentsRecoveryCancelled represents a RecoveryCancelled event raised by the Consents contract.
type ConsentsRecoveryCancelled struct {
	Ref  [32]byte
	Lost common.Address
	Next common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const ConsentsRecoveryCancelledEventName = "RecoveryCancelled"

// ContractEventName returns the user-defined event name.
func (ConsentsRecoveryCancelled) ContractEventName() string {
	return ConsentsRecoveryCancelledEventName
}

// UnpackRecoveryCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoveryCancelled(bytes32 indexed ref, address indexed lost, address indexed next)
func (consents *Consents) UnpackRecoveryCancelledEvent(log *types.Log) (*ConsentsRecoveryCancelled, error) {
	event := "RecoveryCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != consents.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConsentsRecoveryCancelled)
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

// ConsentsRecoverySet represents a RecoverySet event raised by the Consents contract.
type ConsentsRecoverySet struct {
	Ref       [32]byte
	Guardians []common.Address
	Quorum    uint8
	Raw       *types.Log // Blockchain specific contextual infos
}

const ConsentsRecoverySetEventName = "RecoverySet"

// ContractEventName returns the user-defined event name.
func (ConsentsRecoverySet) ContractEventName() string {
	return ConsentsRecoverySetEventName
}

// UnpackRecoverySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoverySet(bytes32 indexed ref, address[] guardians, uint8 quorum)
func (consents *Consents) UnpackRecoverySetEvent(log *types.Log) (*ConsentsRecoverySet, error) {
	event := "RecoverySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != consents.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConsentsRecoverySet)
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

// ConsentsRecoveryStarted represents a RecoveryStarted event raised by the Consents contract.
type ConsentsRecoveryStarted struct {
	Ref     [32]byte
	Lost    common.Address
	Next    common.Address
	ReadyAt uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const ConsentsRecoveryStartedEventName = "RecoveryStarted"

// ContractEventName returns the user-defined event name.
func (ConsentsRecoveryStarted) ContractEventName() string {
	return ConsentsRecoveryStartedEventName
}

// UnpackRecoveryStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoveryStarted(bytes32 indexed ref, address indexed lost, address indexed next, uint64 readyAt)
func (consents *Consents) UnpackRecoveryStartedEvent(log *types.Log) (*ConsentsRecoveryStarted, error) {
	event := "RecoveryStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != consents.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConsentsRecoveryStarted)
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

// ConsentsUpgraded represents a Upgraded event raised by the Consents contract.
type ConsentsUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const ConsentsUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (ConsentsUpgraded) ContractEventName() string {
	return ConsentsUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (consents *Consents) UnpackUpgradedEvent(log *types.Log) (*ConsentsUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != consents.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConsentsUpgraded)
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
	if bytes.Equal(raw[:4], consents.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return consents.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return consents.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return consents.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return consents.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["BadBatch"].ID.Bytes()[:4]) {
		return consents.UnpackBadBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["BadDelegation"].ID.Bytes()[:4]) {
		return consents.UnpackBadDelegationError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["BadKey"].ID.Bytes()[:4]) {
		return consents.UnpackBadKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["BadRecovery"].ID.Bytes()[:4]) {
		return consents.UnpackBadRecoveryError(raw[4:])
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
	if bytes.Equal(raw[:4], consents.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return consents.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return consents.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return consents.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return consents.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return consents.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["NoQuorum"].ID.Bytes()[:4]) {
		return consents.UnpackNoQuorumError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["NoRecovery"].ID.Bytes()[:4]) {
		return consents.UnpackNoRecoveryError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["NonceUsed"].ID.Bytes()[:4]) {
		return consents.UnpackNonceUsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["NotAuthorized"].ID.Bytes()[:4]) {
		return consents.UnpackNotAuthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["NotGranted"].ID.Bytes()[:4]) {
		return consents.UnpackNotGrantedError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return consents.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["NotSuccessor"].ID.Bytes()[:4]) {
		return consents.UnpackNotSuccessorError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["RecoveryLocked"].ID.Bytes()[:4]) {
		return consents.UnpackRecoveryLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["RecoveryPending"].ID.Bytes()[:4]) {
		return consents.UnpackRecoveryPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["RefTaken"].ID.Bytes()[:4]) {
		return consents.UnpackRefTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["SignatureExpired"].ID.Bytes()[:4]) {
		return consents.UnpackSignatureExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return consents.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], consents.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return consents.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ConsentsAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Consents contract.
type ConsentsAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func ConsentsAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (consents *Consents) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*ConsentsAccessManagedInvalidAuthority, error) {
	out := new(ConsentsAccessManagedInvalidAuthority)
	if err := consents.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Consents contract.
type ConsentsAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func ConsentsAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (consents *Consents) UnpackAccessManagedRequiredDelayError(raw []byte) (*ConsentsAccessManagedRequiredDelay, error) {
	out := new(ConsentsAccessManagedRequiredDelay)
	if err := consents.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Consents contract.
type ConsentsAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func ConsentsAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (consents *Consents) UnpackAccessManagedUnauthorizedError(raw []byte) (*ConsentsAccessManagedUnauthorized, error) {
	out := new(ConsentsAccessManagedUnauthorized)
	if err := consents.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsAddressEmptyCode represents a AddressEmptyCode error raised by the Consents contract.
type ConsentsAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func ConsentsAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (consents *Consents) UnpackAddressEmptyCodeError(raw []byte) (*ConsentsAddressEmptyCode, error) {
	out := new(ConsentsAddressEmptyCode)
	if err := consents.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// ConsentsBadDelegation represents a BadDelegation error raised by the Consents contract.
type ConsentsBadDelegation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadDelegation()
func ConsentsBadDelegationErrorID() common.Hash {
	return common.HexToHash("0xff74e9a1574923319543d0c66e052d6b519ce28b74896cab237f3e13a415eaa2")
}

// UnpackBadDelegationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadDelegation()
func (consents *Consents) UnpackBadDelegationError(raw []byte) (*ConsentsBadDelegation, error) {
	out := new(ConsentsBadDelegation)
	if err := consents.abi.UnpackIntoInterface(out, "BadDelegation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsBadKey represents a BadKey error raised by the Consents contract.
type ConsentsBadKey struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadKey()
func ConsentsBadKeyErrorID() common.Hash {
	return common.HexToHash("0xee9f2d537bde7567f0e60f7e7ee11ce8d6383f6cb525c16217a5d958064efde2")
}

// UnpackBadKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadKey()
func (consents *Consents) UnpackBadKeyError(raw []byte) (*ConsentsBadKey, error) {
	out := new(ConsentsBadKey)
	if err := consents.abi.UnpackIntoInterface(out, "BadKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsBadRecovery represents a BadRecovery error raised by the Consents contract.
type ConsentsBadRecovery struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRecovery()
func ConsentsBadRecoveryErrorID() common.Hash {
	return common.HexToHash("0xe2886db770c50d28c13cfa7673c7f68bafef14b66c5f566d5feb3f7b7fe7bf11")
}

// UnpackBadRecoveryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRecovery()
func (consents *Consents) UnpackBadRecoveryError(raw []byte) (*ConsentsBadRecovery, error) {
	out := new(ConsentsBadRecovery)
	if err := consents.abi.UnpackIntoInterface(out, "BadRecovery", raw); err != nil {
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

// ConsentsERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Consents contract.
type ConsentsERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func ConsentsERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (consents *Consents) UnpackERC1967InvalidImplementationError(raw []byte) (*ConsentsERC1967InvalidImplementation, error) {
	out := new(ConsentsERC1967InvalidImplementation)
	if err := consents.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsERC1967NonPayable represents a ERC1967NonPayable error raised by the Consents contract.
type ConsentsERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func ConsentsERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (consents *Consents) UnpackERC1967NonPayableError(raw []byte) (*ConsentsERC1967NonPayable, error) {
	out := new(ConsentsERC1967NonPayable)
	if err := consents.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsFailedCall represents a FailedCall error raised by the Consents contract.
type ConsentsFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func ConsentsFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (consents *Consents) UnpackFailedCallError(raw []byte) (*ConsentsFailedCall, error) {
	out := new(ConsentsFailedCall)
	if err := consents.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsInvalidInitialization represents a InvalidInitialization error raised by the Consents contract.
type ConsentsInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func ConsentsInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (consents *Consents) UnpackInvalidInitializationError(raw []byte) (*ConsentsInvalidInitialization, error) {
	out := new(ConsentsInvalidInitialization)
	if err := consents.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
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

// ConsentsNoQuorum represents a NoQuorum error raised by the Consents contract.
type ConsentsNoQuorum struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoQuorum()
func ConsentsNoQuorumErrorID() common.Hash {
	return common.HexToHash("0x2166ec359111764d8b517c07ff980091f319c3042a65f030153206693d06427e")
}

// UnpackNoQuorumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoQuorum()
func (consents *Consents) UnpackNoQuorumError(raw []byte) (*ConsentsNoQuorum, error) {
	out := new(ConsentsNoQuorum)
	if err := consents.abi.UnpackIntoInterface(out, "NoQuorum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsNoRecovery represents a NoRecovery error raised by the Consents contract.
type ConsentsNoRecovery struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoRecovery()
func ConsentsNoRecoveryErrorID() common.Hash {
	return common.HexToHash("0xc993b993087d9489bed2bf033a169cb4b9217710b26cfca32231fa7318599f06")
}

// UnpackNoRecoveryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoRecovery()
func (consents *Consents) UnpackNoRecoveryError(raw []byte) (*ConsentsNoRecovery, error) {
	out := new(ConsentsNoRecovery)
	if err := consents.abi.UnpackIntoInterface(out, "NoRecovery", raw); err != nil {
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

// ConsentsNotAuthorized represents a NotAuthorized error raised by the Consents contract.
type ConsentsNotAuthorized struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAuthorized()
func ConsentsNotAuthorizedErrorID() common.Hash {
	return common.HexToHash("0xea8e4eb51685727b38a21cb154eb3ebd023f607c62908e0f6f0b645d782af2a4")
}

// UnpackNotAuthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAuthorized()
func (consents *Consents) UnpackNotAuthorizedError(raw []byte) (*ConsentsNotAuthorized, error) {
	out := new(ConsentsNotAuthorized)
	if err := consents.abi.UnpackIntoInterface(out, "NotAuthorized", raw); err != nil {
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

// ConsentsNotInitializing represents a NotInitializing error raised by the Consents contract.
type ConsentsNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func ConsentsNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (consents *Consents) UnpackNotInitializingError(raw []byte) (*ConsentsNotInitializing, error) {
	out := new(ConsentsNotInitializing)
	if err := consents.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsNotSuccessor represents a NotSuccessor error raised by the Consents contract.
type ConsentsNotSuccessor struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSuccessor()
func ConsentsNotSuccessorErrorID() common.Hash {
	return common.HexToHash("0x8444ea32d42aa7b052786a9a36057fb29ccdf1e14d4411192311f5b3c74a3db3")
}

// UnpackNotSuccessorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSuccessor()
func (consents *Consents) UnpackNotSuccessorError(raw []byte) (*ConsentsNotSuccessor, error) {
	out := new(ConsentsNotSuccessor)
	if err := consents.abi.UnpackIntoInterface(out, "NotSuccessor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsRecoveryLocked represents a RecoveryLocked error raised by the Consents contract.
type ConsentsRecoveryLocked struct {
	ReadyAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecoveryLocked(uint64 readyAt)
func ConsentsRecoveryLockedErrorID() common.Hash {
	return common.HexToHash("0x72399a65783937cabfb7b46bee4c81d776c507d6ed91f55ce7acce580cf33b11")
}

// UnpackRecoveryLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecoveryLocked(uint64 readyAt)
func (consents *Consents) UnpackRecoveryLockedError(raw []byte) (*ConsentsRecoveryLocked, error) {
	out := new(ConsentsRecoveryLocked)
	if err := consents.abi.UnpackIntoInterface(out, "RecoveryLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsRecoveryPending represents a RecoveryPending error raised by the Consents contract.
type ConsentsRecoveryPending struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecoveryPending()
func ConsentsRecoveryPendingErrorID() common.Hash {
	return common.HexToHash("0x122d82d60ab3a7e5f0d3f69de0505f8dba0bf498ac6934d1689e787aad7ae779")
}

// UnpackRecoveryPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecoveryPending()
func (consents *Consents) UnpackRecoveryPendingError(raw []byte) (*ConsentsRecoveryPending, error) {
	out := new(ConsentsRecoveryPending)
	if err := consents.abi.UnpackIntoInterface(out, "RecoveryPending", raw); err != nil {
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

// ConsentsUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Consents contract.
type ConsentsUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func ConsentsUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (consents *Consents) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*ConsentsUUPSUnauthorizedCallContext, error) {
	out := new(ConsentsUUPSUnauthorizedCallContext)
	if err := consents.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConsentsUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Consents contract.
type ConsentsUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func ConsentsUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (consents *Consents) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*ConsentsUUPSUnsupportedProxiableUUID, error) {
	out := new(ConsentsUUPSUnsupportedProxiableUUID)
	if err := consents.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
