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
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"items\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BadBatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadDelegation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadKey\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadRecovery\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadTerms\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadWindow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"grants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"signatures\",\"type\":\"uint256\"}],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoQuorum\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoRecovery\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NonceUsed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAuthorized\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotGranted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSuccessor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"}],\"name\":\"RecoveryLocked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RecoveryPending\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RefTaken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SignatureExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"notAfter\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"policyVersion\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"}],\"name\":\"ConsentGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"revokedAt\",\"type\":\"uint64\"}],\"name\":\"ConsentRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"oldRef\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"newRef\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"supersededAt\",\"type\":\"uint64\"}],\"name\":\"ConsentSuperseded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"}],\"name\":\"ControllerRotated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coController\",\"type\":\"address\"}],\"name\":\"CustodyShared\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"powers\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"validTo\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"attestation\",\"type\":\"bytes32\"}],\"name\":\"DelegateAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"}],\"name\":\"DelegateRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"GrantRefused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"NonceCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"lost\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"}],\"name\":\"RecoveryCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"guardians\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"}],\"name\":\"RecoverySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"lost\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"}],\"name\":\"RecoveryStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"powers\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"validTo\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"attestation\",\"type\":\"bytes32\"}],\"internalType\":\"structConsentDelegation\",\"name\":\"d\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"coSignature\",\"type\":\"bytes\"}],\"internalType\":\"structAuthorization\",\"name\":\"a\",\"type\":\"tuple\"}],\"name\":\"addDelegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"cancelNonce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"cancelNonceBy\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"coSignature\",\"type\":\"bytes\"}],\"internalType\":\"structAuthorization\",\"name\":\"a\",\"type\":\"tuple\"}],\"name\":\"cancelRecovery\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"consent\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"policyVersion\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"revokedAt\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"}],\"internalType\":\"structConsent\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"custody\",\"outputs\":[{\"components\":[{\"internalType\":\"ConsentRef\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"ConsentRef\",\"name\":\"supersededBy\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"coController\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"guardians\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"lost\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"}],\"internalType\":\"structConsentCustody\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"}],\"name\":\"delegationOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"powers\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"validTo\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"attestation\",\"type\":\"bytes32\"}],\"internalType\":\"structConsentDelegation\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"}],\"name\":\"evaluate\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"permitted\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"snapshotHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef[]\",\"name\":\"refs\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"}],\"name\":\"evaluateMany\",\"outputs\":[{\"internalType\":\"bool[]\",\"name\":\"\",\"type\":\"bool[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"finishRecovery\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"policyVersion\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structGrant\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"grant\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"policyVersion\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structGrant\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"coController\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"coSignature\",\"type\":\"bytes\"}],\"name\":\"grantJoint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"policyVersion\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structGrant[]\",\"name\":\"grants\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes[]\",\"name\":\"signatures\",\"type\":\"bytes[]\"}],\"name\":\"grantMany\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"powers\",\"type\":\"uint8\"}],\"name\":\"mayAct\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"nonceUsed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"}],\"name\":\"permits\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"coSignature\",\"type\":\"bytes\"}],\"internalType\":\"structAuthorization\",\"name\":\"a\",\"type\":\"tuple\"}],\"name\":\"removeDelegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"revokeBy\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"coSignature\",\"type\":\"bytes\"}],\"internalType\":\"structAuthorization\",\"name\":\"a\",\"type\":\"tuple\"}],\"name\":\"rotateController\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"guardians\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"coSignature\",\"type\":\"bytes\"}],\"internalType\":\"structAuthorization\",\"name\":\"a\",\"type\":\"tuple\"}],\"name\":\"setRecovery\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"snapshot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"lost\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"address[]\",\"name\":\"guardians\",\"type\":\"address[]\"},{\"internalType\":\"bytes[]\",\"name\":\"signatures\",\"type\":\"bytes[]\"}],\"name\":\"startRecovery\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ConsentRef\",\"name\":\"oldRef\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"ConsentRef\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"granteeOrg\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"purposes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"scopes\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"notAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"basis\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"policyVersion\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structGrant\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"coSignature\",\"type\":\"bytes\"}],\"name\":\"supersede\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "Consents",
	Bin: "0x610180604052306101605234801561001657600080fd5b50604080518082018252601281527143617265436c65617220436f6e73656e747360701b602080830191909152825180840190935260018352603160f81b9083015290610064826000610116565b61012052610073816001610116565b61014052815160208084019190912060e052815190820120610100524660a05261010060e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b60805250503060c052610111610149565b610426565b60006020835110156101325761012b836101e7565b9050610143565b8161013d84826102f6565b5060ff90505b92915050565b600061015361022e565b805490915068010000000000000000900460ff16156101855760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101e45780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b600080829050601f8151111561021b578260405163305a27a960e01b815260040161021291906103b4565b60405180910390fd5b805161022682610402565b179392505050565b6000807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610143565b634e487b7160e01b600052604160045260246000fd5b600181811c9082168061028157607f821691505b6020821081036102a157634e487b7160e01b600052602260045260246000fd5b50919050565b601f8211156102f157806000526020600020601f840160051c810160208510156102ce5750805b601f840160051c820191505b818110156102ee57600081556001016102da565b50505b505050565b81516001600160401b0381111561030f5761030f610257565b6103238161031d845461026d565b846102a7565b6020601f821160018114610357576000831561033f5750848201515b600019600385901b1c1916600184901b1784556102ee565b600084815260208120601f198516915b828110156103875787850151825560209485019460019092019101610367565b50848210156103a55786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b602081526000825180602084015260005b818110156103e257602081860181015160408684010152016103c5565b506000604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156102a15760001960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051614fa0610499600039600081816125ac015281816125d5015261271f015260006128fc015260006128ca01526000613b3501526000613b0d01526000613a6801526000613a9201526000613abc0152614fa06000f3fe6080604052600436106101e35760003560e01c806389fb08c711610102578063c4d66de811610095578063e26d336111610064578063e26d336114610641578063e70200eb14610661578063e8f15c8f1461068e578063ea18185f146106ae57600080fd5b8063c4d66de8146105aa578063d4b1e363146105ca578063e1b5ef57146105ea578063e1d282f61461060a57600080fd5b8063a0f1b07f116100d1578063a0f1b07f146104f1578063a5da00541461051f578063ad3cb1cc1461053f578063bf7e214f1461057d57600080fd5b806389fb08c7146104565780638fb36037146104765780639671ca32146104a45780639c0e2fc8146104d157600080fd5b80634651683d1161017a57806354e57a151161014957806354e57a15146103ce57806367bd9df7146103ee5780637a9e5e4b1461040e57806384b0196e1461042e57600080fd5b80634651683d1461030d57806347f30e801461032d5780634f1ef286146103a657806352d1902d146103b957600080fd5b8063280b5c1c116101b6578063280b5c1c1461028d5780632b3dae57146102ad5780634029b92b146102cd578063440dd7e9146102ed57600080fd5b80630a72e812146101e85780630e230f971461020a5780631ac79c411461023f5780631cae60c01461026d575b600080fd5b3480156101f457600080fd5b50610208610203366004613e34565b6106ce565b005b34801561021657600080fd5b5061022a610225366004613eab565b610736565b60405190151581526020015b60405180910390f35b34801561024b57600080fd5b5061025f61025a366004613ed5565b610774565b604051908152602001610236565b34801561027957600080fd5b50610208610288366004613eee565b6107bd565b34801561029957600080fd5b5061022a6102a8366004613f69565b6107f2565b3480156102b957600080fd5b506102086102c8366004613fce565b610820565b3480156102d957600080fd5b506102086102e8366004613ed5565b610b98565b3480156102f957600080fd5b50610208610308366004614025565b610c4e565b34801561031957600080fd5b50610208610328366004613ed5565b610d04565b34801561033957600080fd5b5061034d61034836600461405b565b610df1565b6040516102369190600060a08201905060018060a01b03835116825260ff60208401511660208301526001600160401b03604084015116604083015260ff60608401511660608301526080830151608083015292915050565b6102086103b436600461409d565b610e92565b3480156103c557600080fd5b5061025f610eb1565b3480156103da57600080fd5b5061022a6103e9366004614175565b610ece565b3480156103fa57600080fd5b506102086104093660046141f5565b610eed565b34801561041a57600080fd5b5061020861042936600461427d565b61105f565b34801561043a57600080fd5b506104436110e2565b60405161023697969594939291906142e8565b34801561046257600080fd5b50610208610471366004614393565b611128565b34801561048257600080fd5b5061048b6112ef565b6040516001600160e01b03199091168152602001610236565b3480156104b057600080fd5b506104c46104bf366004613ed5565b611328565b604051610236919061440e565b3480156104dd57600080fd5b506102086104ec36600461450f565b6114af565b3480156104fd57600080fd5b5061051161050c3660046145c9565b61177c565b60405161023692919061463e565b34801561052b57600080fd5b5061020861053a3660046146c2565b6117b2565b34801561054b57600080fd5b50610570604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516102369190614765565b34801561058957600080fd5b506105926118ac565b6040516001600160a01b039091168152602001610236565b3480156105b657600080fd5b506102086105c536600461427d565b6118c8565b3480156105d657600080fd5b506102086105e5366004614778565b6119c1565b3480156105f657600080fd5b506102086106053660046147cd565b6119d4565b34801561061657600080fd5b5061062a610625366004613f69565b611b3b565b604080519215158352602083019190915201610236565b34801561064d57600080fd5b5061020861065c366004614813565b611b9c565b34801561066d57600080fd5b5061068161067c366004613ed5565b611d25565b6040516102369190614853565b34801561069a57600080fd5b506102086106a9366004614813565b611e7f565b3480156106ba57600080fd5b506102086106c936600461492e565b611f64565b6000806106da88612065565b915091506106e9828289612083565b1580156106ff57506106fd818860026120c8565b155b1561071d5760405163ea8e4eb560e01b815260040160405180910390fd5b61072c8883898989898961211b565b5050505050505050565b60006107406121ef565b6001600160a01b03841660009081526001919091016020908152604080832085845290915290205460ff1690505b92915050565b600061076e826107826121ef565b600085815260209190915260409020546040805192835260ff8216602084015260c89190911c61ffff16908201524260608201526080902090565b60006107c886612213565b60018101549091506107ea90879083906001600160a01b03168888888861211b565b505050505050565b60006108176107ff6121ef565b60008781526020919091526040902054858585612259565b95945050505050565b60008061082c85612065565b90925090506000610840602086018661427d565b6001600160a01b03161480610876575060018201546001600160a01b031661086b602086018661427d565b6001600160a01b0316145b8061089f575080546001600160a01b0316610894602086018661427d565b6001600160a01b0316145b806108ba57506108b560408501602086016149cf565b60ff16155b806108d7575060076108d260408601602087016149cf565b60ff16115b806108f257506108ed60808501606086016149cf565b60ff16155b8061090f5750600361090a60808601606087016149cf565b60ff16115b8061093257504261092660608601604087016149ea565b6001600160401b031611155b80610959575064ffffffffff61094e60608601604087016149ea565b6001600160401b0316115b80610982575061098061097260608601604087016149ea565b6001600160401b031661227c565b155b156109a3576040516001628b165f60e01b0319815260040160405180910390fd5b610a1082827f36159ab123f29cdbe1898376d5495f5f20d87efb15386c25e185db2d36a3d728888860208901356109e060608b0160408c016149ea565b6040516020016109f4959493929190614a05565b60405160208183030381529060405280519060200120866123b4565b6040518060800160405280856020016020810190610a2e91906149cf565b60ff168152602001610a4660808701606088016149cf565b60ff168152602001610a5e60608701604088016149ea565b64ffffffffff16815260808601356020918201526004830190600090610a869088018861427d565b6001600160a01b03168152602080820192909252604090810160002083518154858501519386015164ffffffffff16620100000266ffffffffff00001960ff9586166101000261ffff1990931695909316949094171716919091178155606090920151600190920191909155610afe9085018561427d565b6001600160a01b0316857fb10cc7418176bf41088e27b5a3bad70c885c62bbd6cdf9fc7718ddb759097e6b610b3960408801602089016149cf565b610b496060890160408a016149ea565b610b5960808a0160608b016149cf565b6040805160ff94851681526001600160401b03909316602084015292169181019190915260808089013560608301520160405180910390a35050505050565b610ba06121ef565b3360009081526001919091016020908152604080832084845290915290205460ff1615610be057604051631f6d5aef60e01b815260040160405180910390fd5b6001610bea6121ef565b33600081815260019290920160209081526040808420868552825292839020805460ff191694151594909417909355905183815290917fc98cc3fa487f5a8bfe769a0660bed07d9e3f0aeabadb5a97810021c5e33902cd910160405180910390a250565b604080517f6df9997fc0789fd63d9f775791d5f52c962a670caec063c6ab1d3e76d1dbc93060208201529081018590526001600160401b0384166060820152600090608001604051602081830303815290604052805190602001209050610cb9868686848787612444565b856001600160a01b03167fc98cc3fa487f5a8bfe769a0660bed07d9e3f0aeabadb5a97810021c5e33902cd86604051610cf491815260200190565b60405180910390a2505050505050565b600080610d1083612065565b6040805160608101825260028301546001600160a01b03808216808452600160a01b90920464ffffffffff16602084015260038501541692820192909252929450909250610d715760405163c993b99360e01b815260040160405180910390fd5b806020015164ffffffffff16421015610db15760208101516040516372399a6560e01b815264ffffffffff90911660048201526024015b60405180910390fd5b6002820180546001600160c81b03191690556003820180546001600160a01b031916905580516040820151610deb9186918691869161249f565b50505050565b6040805160a081018252600080825260208201819052918101829052606081018290526080810182905290610e2584612574565b6001600160a01b03841660008181526004929092016020908152604092839020835160a081018552928352805460ff8082169385019390935264ffffffffff6201000082041694840194909452610100909304166060820152600190910154608082015291505092915050565b610e9a6125a1565b610ea382612648565b610ead8282612657565b5050565b6000610ebb612714565b50600080516020614f8083398151915290565b6000610ee3610edc85612574565b84846120c8565b90505b9392505050565b600080610ef987612065565b91509150610f0886868661275d565b60008686604051602001610f1d929190614a97565b604051602081830303815290604052805190602001209050610fca83837f2f6bc9c50bf6c4c8ec75c0e28fcdee1f5adc03017c36fa1ac981882c735c54f88b858a8a602001358b6040016020810190610f7691906149ea565b604080516020810197909752860194909452606085019290925260ff16608084015260a08301526001600160401b031660c082015260e00160405160208183030381529060405280519060200120876123b4565b6002820180546001600160c81b03191690556003820180546001600160a01b0319169055815460ff60a01b1916600160a01b60ff871602178255868686611015600186018484613d4f565b50505050877fdf61b5f5981dceeb2ddc930f4c3d1a70276eccd3fcc5f3c0b05a7f9535f275d488888860405161104d93929190614ad7565b60405180910390a25050505050505050565b336110686118ac565b6001600160a01b0316816001600160a01b0316146110a35760405162d1953b60e31b81526001600160a01b0382166004820152602401610da8565b816001600160a01b03163b6000036110d9576040516361798f2f60e11b81526001600160a01b0383166004820152602401610da8565b610ead82612862565b6000606080600080600060606110f66128c3565b6110fe6128f5565b60408051600080825260208201909252600f60f81b9b939a50919850469750309650945092509050565b61113961113487612922565b612b19565b6001600160a01b038516158061116f575061115a604087016020880161427d565b6001600160a01b0316856001600160a01b0316145b1561118d5760405163ee9f2d5360e01b815260040160405180910390fd5b60007f04a2c425e65250488140d8e9094097d228c5c270a20cd8ed4a3808de790262086111b988612b38565b6040805160208101939093528201526001600160a01b0387166060820152608001604051602081830303815290604052805190602001209050611228876020016020810190611208919061427d565b6101408901356112206101808b016101608c016149ea565b848989612444565b61124c866101408901356112446101808b016101608c016149ea565b848787612444565b856112556121ef565b883560009081526004919091016020526040902080546001600160a01b0319166001600160a01b0392909216919091179055611292876001612b8a565b6001600160a01b0386166112ac6040890160208a0161427d565b6001600160a01b031688600001357f822562ef5e501003e7ddc44b6730a34a90c28b4a5cc36319caa1145281ff82e260405160405180910390a450505050505050565b600080516020614f60833981519152805460009190600160a01b900460ff16611319576000611322565b638fb3603760e01b5b91505090565b6040805161016081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052906113896121ef565b6000848152602091825260409081902080548251610160810190935260018201546001600160a01b031683529093509181016113c58360181c90565b6113d79062ffffff1662015180614b45565b6001600160401b031681526020016113ef8360301c90565b6114019062ffffff1662015180614b45565b6001600160401b031681526020018260ff1681526020016114228360081c90565b60ff1681526020016114348360481c90565b63ffffffff1681526020016114498360681c90565b63ffffffff16815260200161145e8360881c90565b6001600160401b031681526020016114768360c81c90565b61ffff1681526020016114898360d81c90565b64ffffffffff166001600160401b03168152602001836002015481525092505050919050565b6000806114bb8b612065565b915091506114ca82828c612083565b6114e75760405163ea8e4eb560e01b815260040160405180910390fd5b6001600160a01b0389161580611503575061150382828b612083565b156115215760405163ee9f2d5360e01b815260040160405180910390fd5b6002810154600160a01b900464ffffffffff1642101561155457604051630916c16b60e11b815260040160405180910390fd5b61156081878786612d02565b604080517f204661fa9ae9cc044a6311e0bc94654b705dc09bf67b74333f1b896caaec6b2d60208201529081018c90526001600160a01b03808c1660608301528a16608082015260a081018990526001600160401b03881660c082015260009060e00160405160208183030381529060405280519060200120905060005b868110156116445761163c8888838181106115fb576115fb614b6e565b9050602002016020810190611610919061427d565b8b8b858a8a8781811061162557611625614b6e565b90506020028101906116379190614b84565b612444565b6001016115de565b5060006116546202a30042614bca565b905060405180606001604052808d6001600160a01b031681526020018264ffffffffff1681526020018c6001600160a01b03168152508360020160008201518160000160006101000a8154816001600160a01b0302191690836001600160a01b0316021790555060208201518160000160146101000a81548164ffffffffff021916908364ffffffffff16021790555060408201518160010160006101000a8154816001600160a01b0302191690836001600160a01b031602179055509050508a6001600160a01b03168c6001600160a01b03168e7f2f728d5cbf96bcde111e6835ef240edf8ebeb79c49892650c9bdecbcee0fa40284604051611765919064ffffffffff91909116815260200190565b60405180910390a450505050505050505050505050565b60608061178886612e05565b5060006117a86117966121ef565b89896117a38a8a8a612e42565b612ef3565b9050805160208201f35b60006117bd88612213565b90506117cb61113488612922565b60018101546001600160a01b03166117e96040890160208a0161427d565b6001600160a01b031614158061181e5750805460481c63ffffffff166118156060890160408a01614bdd565b63ffffffff1614155b1561183c57604051634222751960e11b815260040160405180910390fd5b61184b88888888888888612fdf565b61185688828961313d565b6040516001600160401b03421681526001600160a01b038716908835908a907fd8907b1694f773c2fc3e7b0d8f63efe38a90657b484697b151d14392aeb39c3f9060200160405180910390a45050505050505050565b600080516020614f60833981519152546001600160a01b031690565b60006118d26131a9565b805490915060ff600160401b82041615906001600160401b03166000811580156118f95750825b90506000826001600160401b031660011480156119155750303b155b905081158015611923575080155b156119415760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561196b57845460ff60401b1916600160401b1785555b611974866131d2565b83156107ea57845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a1505050505050565b6119cf6111348484846131e3565b505050565b60006119df83612065565b600281015460038201549193506001600160a01b0390811692501681611a185760405163c993b99360e01b815260040160405180910390fd5b6001600160a01b038216611a2f602086018661427d565b6001600160a01b031614611a565760405163ea8e4eb560e01b815260040160405180910390fd5b611ad5847f55c3dfaa750b653dc3f1d7fc0922015ddb5be4104e67c386d010d657e6590f36876020830135611a9160608501604086016149ea565b60408051602081019590955284019290925260608301526001600160401b0316608082015260a0015b604051602081830303815290604052805190602001206132b7565b6002830180546001600160c81b03191690556003830180546001600160a01b03191690556040516001600160a01b03828116919084169087907ff844046f48af74a2bf06f7869acb4557573155fef9e8c817df67d675d6de6b5e90600090a45050505050565b6000806000611b486121ef565b600088815260209190915260409020549050611b6681878787612259565b6040805198895260ff831660208a015260c89290921c61ffff169188019190915242606088015260809096209596945050505050565b600080611ba885612065565b6001600160a01b038616600090815260048201602052604081205492945090925060ff9091169003611bf0576040516001628b165f60e01b0319815260040160405180910390fd5b6001600160a01b038416611c07602085018561427d565b6001600160a01b031614158015611c325750611c308282611c2b602087018761427d565b612083565b155b15611c505760405163ea8e4eb560e01b815260040160405180910390fd5b611cc9837fe693ef7bd9b00d591bfe2acb6490d9cf1afa9b0f1e6f27bc6911fe6d7a92034c87876020840135611c8c60608601604087016149ea565b6040805160208101969096528501939093526001600160a01b03909116606084015260808301526001600160401b031660a082015260c001611aba565b6001600160a01b0384166000818152600483016020526040808220805466ffffffffffffff191681556001018290555187917f1394f4ab1199b79eee6d92da4f076bc68a57be0d8c3c9c7705ae3bcb3898aa2991a35050505050565b60408051610100810182526000808252602082018190529181018290526060808201526080810182905260a0810182905260c0810182905260e0810182905290611d6e836132ea565b90506000611d7a6121ef565b60040160008381526020019081526020016000209050604051806101000160405280838152602001611daa6121ef565b6000878152600391909101602090815260409182902054835284546001600160a01b03168382015260018501805483518184028101840185528181529490930193929091830182828015611e2757602002820191906000526020600020905b81546001600160a01b03168152600190910190602001808311611e09575b50505091835250508254600160a01b9081900460ff16602083015260028401546001600160a01b038082166040850152600390950154909416606083015290920464ffffffffff166080909201919091529392505050565b600080611e8b85612065565b9092509050611ea28282611c2b602087018761427d565b611ebf5760405163ea8e4eb560e01b815260040160405180910390fd5b611efb837f935f8256ff7f1080374bbb6fa761e8a40bf70cf95c6c7b6c17c84d96c9a0938e87876020840135611c8c60608601604087016149ea565b611f08602084018461427d565b60028201546001600160a01b03918216911603611f44576002810180546001600160c81b03191690556003810180546001600160a01b03191690555b611f5d858383611f57602088018861427d565b8861249f565b5050505050565b6000611f6f84612e05565b9050818114611f9b576040516355c5b3e360e11b81526004810182905260248101839052604401610da8565b60005b818110156107ea576000611fed878784818110611fbd57611fbd614b6e565b90506101800201868685818110611fd657611fd6614b6e565b9050602002810190611fe89190614b84565b6131e3565b90506001600160e01b031981161561205c5786868381811061201157612011614b6e565b6040516001600160e01b0319851681526101809091029290920135917f441cea73fd1b2adfe469a0bf1029246d3672491096dba47fe335eaeb241023bb915060200160405180910390a25b50600101611f9e565b60008061207183612213565b915061207c83612574565b9050915091565b60018301546000906001600160a01b0383811691161480610ee3575082546001600160a01b038381169116148015610ee35750506001600160a01b0316151592915050565b6001600160a01b0382166000908152600484016020526040812060ff8316158015906120fc5750805460ff80851691851616145b801561081757505462010000900464ffffffffff164210949350505050565b604080517f97678b06a4fc643978dffd870259d81a99ae6adf10e164eae03995bd9f6ab05d6020820152908101889052606081018590526001600160401b038416608082015261218b9086908690869060a001604051602081830303815290604052805190602001208686612444565b85544260d81b60ff199091161760021786556040516001600160401b03421681526001600160a01b0386169088907f7d9429bb8d77a461e51d3ff1fd70db69aadd5fa2e259909f35aeebf5c3c7042e9060200160405180910390a350505050505050565b7fad6c728ec7e97cf1bb3d5dc8d8854c22fc062280c785c2ce97bc2d4c41ba190090565b600061221d6121ef565b600083815260209190915260409020805490915060ff16600114612254576040516333ecac8f60e01b815260040160405180910390fd5b919050565b60006108178561226a868686612e42565b6122776201518042614c0e565b613330565b600061228b6201518083614c22565b1561229857506000919050565b60006122a76201518084614c0e565b6122b490620afa6c614bca565b905060006122c562023ab183614c22565b9050600061016d6122d962023ab084614c0e565b6122e5618eac85614c0e565b6122f16105b486614c0e565b6122fb9086614c36565b6123059190614bca565b61230f9190614c36565b6123199190614c0e565b90506000612328606483614c0e565b612333600484614c0e565b61233f8461016d614c49565b6123499190614bca565b6123539190614c36565b61235d9084614c36565b90506000609961236e836005614c49565b612379906002614bca565b6123839190614c0e565b90506005612392826099614c49565b61239d906002614bca565b6123a79190614c0e565b9091149695505050505050565b60018401546001600160a01b03166123cf602083018361427d565b6001600160a01b0316146123f65760405163ea8e4eb560e01b815260040160405180910390fd5b61240081836132b7565b835461240d90600161336d565b15610deb578254610deb906001600160a01b0316602083013561243660608501604086016149ea565b856116376080870187614b84565b612455611134878787878787613387565b600161245f6121ef565b6001600160a01b0397909716600090815260019097016020908152604080892097895296905294909520805460ff19169415159490941790935550505050565b6001600160a01b03811615806124bb57506124bb848483612083565b156124d95760405163ee9f2d5360e01b815260040160405180910390fd5b60018401546001600160a01b03808416911603612512576001840180546001600160a01b0319166001600160a01b03831617905561252c565b82546001600160a01b0319166001600160a01b0382161783555b806001600160a01b0316826001600160a01b0316867f5b5d365dac687a6b9cc996ade67320de0af42779f98f2b4e39571fda5e69947f60405160405180910390a45050505050565b600061257e6121ef565b600401600061258c846132ea565b81526020019081526020016000209050919050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061262857507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661261c600080516020614f80833981519152546001600160a01b031690565b6001600160a01b031614155b156126465760405163703e46dd60e11b815260040160405180910390fd5b565b61265433600036613457565b50565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156126b1575060408051601f3d908101601f191682019092526126ae91810190614c60565b60015b6126d957604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610da8565b600080516020614f80833981519152811461270a57604051632a87526960e21b815260048101829052602401610da8565b6119cf8383613555565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146126465760405163703e46dd60e11b815260040160405180910390fd5b818015801561276d575060ff8216155b156127785750505050565b600881118061278a575060028260ff16105b806127975750808260ff16115b806127af5750806127ac60ff84166002614c49565b11155b156127cd5760405163e2886db760e01b815260040160405180910390fd5b6000805b828110156107ea57816001600160a01b03168686838181106127f5576127f5614b6e565b905060200201602081019061280a919061427d565b6001600160a01b0316116128315760405163e2886db760e01b815260040160405180910390fd5b85858281811061284357612843614b6e565b9050602002016020810190612858919061427d565b91506001016127d1565b600080516020614f6083398151915280546001600160a01b0383166001600160a01b03199091168117825560408051918252517f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9181900360200190a15050565b60606128f07f000000000000000000000000000000000000000000000000000000000000000060006135ab565b905090565b60606128f07f000000000000000000000000000000000000000000000000000000000000000060016135ab565b6000813515806129555750600061294f61293a6121ef565b84356000908152602091909152604090205490565b60ff1614155b1561296857506308ba1c6960e21b919050565b61297860e0830160c084016149ea565b6001600160401b031661299160c0840160a085016149ea565b6001600160401b03161015806129c3575064ffffffffff6129b860e0840160c085016149ea565b6001600160401b0316115b806129f35750620151806129dd60c0840160a085016149ea565b6129e79190614c79565b6001600160401b031615155b80612a0e5750612a0c61097260e0840160c085016149ea565b155b15612a215750632a0c9bb560e11b919050565b612a316080830160608401614bdd565b63ffffffff161580612a595750617fff612a516080840160608501614bdd565b63ffffffff16115b80612a7a5750612a6f60a08301608084016149ea565b6001600160401b0316155b80612aa65750643f000003ff19612a9760a08401608085016149ea565b166001600160401b0316600014155b80612ac45750612abc6060830160408401614bdd565b63ffffffff16155b80612ae05750612adb610100830160e084016149cf565b60ff16155b80612afe57506005612af9610100840160e085016149cf565b60ff16115b15612b115750638dc5992160e01b919050565b506000919050565b6001600160e01b03198116600003612b2e5750565b8060005260046000fd5b60007f8f55a7ecf41c71a0d4d3ab7fd6365fd8a31075d7090c5e7f8989b7d5351b25c882604051602001612b6d929190614cb9565b604051602081830303815290604052805190602001209050919050565b6000612b946121ef565b83356000908152602091909152604090209050612bb18383613656565b612bc1604085016020860161427d565b61012085013560028401556001830180546001600160a01b0319166001600160a01b03929092169190911790558155612c006060840160408501614bdd565b63ffffffff16612c16604085016020860161427d565b6001600160a01b031684357f185868ddc0198027356a303bb615234065862f5823d09b679727e4c7cd60443a612c526080880160608901614bdd565b612c6260a0890160808a016149ea565b612c7260c08a0160a08b016149ea565b612c8260e08b0160c08c016149ea565b612c936101008c0160e08d016149cf565b612ca56101208d016101008e01614dde565b6040805163ffffffff90971687526001600160401b039586166020880152938516938601939093529216606084015260ff909116608083015261ffff1660a082015261012088013560c082015260e00160405180910390a4505050565b81801580612d1a57508454600160a01b900460ff1681105b80612d255750818114155b15612d4357604051632166ec3560e01b815260040160405180910390fd5b6001850154600090815b8181108015612d5b57508383105b15612ddb57868684818110612d7257612d72614b6e565b9050602002016020810190612d87919061427d565b6001600160a01b0316886001018281548110612da557612da5614b6e565b6000918252602090912001546001600160a01b031603612dcb57612dc883614df9565b92505b612dd481614df9565b9050612d4d565b50828214612dfc57604051632166ec3560e01b815260040160405180910390fd5b50505050505050565b6000811580612e1557506103e882115b15612e3e57604051631cbea66f60e11b8152600481018390526103e86024820152604401610da8565b5090565b604080518082019091526000808252602082015263ffffffff83161580612e7057506001600160401b038216155b15612e905750604080518082019091526000815260016020820152610ee6565b50604080518082019091526cffffffff0000000000000000ff63ffffffff60681b606885901b1667ffffffffffffffff60881b608885901b16179081178252604885901b6cffffffff000000000000000000161760011760208201529392505050565b6060828060061b608001604051925080602084010160808101604052426060820152620151804204828552604060208601528360051b606001604086015283606086015260808501925060208460051b01848160208603015289602052885b8515612fd15780356000808215612fb6578260005260406000205462ffffff8160301c16871060208d01518d5183161416925062ffffff8160181c168710158316925083885260ff8116602089015261ffff8160c81c166040890152506080872090505b90875283870152506000199095019460209485019401612f52565b505050505050949350505050565b6000612fe96121ef565b60008981526020919091526040812054915061300489612574565b905060007f2ea2f78b7cf2676a425fe50c34680dbd4710a0010f327d940344b978a7185c408a6130338b612b38565b6040805160208101949094528301919091526060820152608001604051602081830303815290604052805190602001209050600089602001602081019061307a919061427d565b6001600160a01b0316896001600160a01b0316149050801580156130a757506130a5838a60016120c8565b155b156130c55760405163ea8e4eb560e01b815260040160405180910390fd5b6130e9896101408c01356130e16101808e016101608f016149ea565b858c8c612444565b8080156130fc57506130fc84600161336d565b15613130578254613130906001600160a01b03166101408c01356131286101808e016101608f016149ea565b858a8a612444565b5050505050505050505050565b8154613148846132ea565b6131506121ef565b833560008181526002929092016020526040909120919091556131716121ef565b6000868152600391820160205260409020919091554260d81b60ff19831617178355610deb8260026131a38460101c90565b17612b8a565b6000807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0061076e565b6131da61374f565b61265481613774565b60006131ee84612922565b90506001600160e01b031981166000036132405761323d613215604086016020870161427d565b61014086013561322d610180880161016089016149ea565b61323688612b38565b8787613387565b90505b6001600160e01b03198116600003610ee657600161325c6121ef565b6001016000613271604088016020890161427d565b6001600160a01b031681526020808201929092526040908101600090812061014089013582529092528120805460ff191692151592909217909155610ee6908590612b8a565b610ead6132c7602084018461427d565b60208401356132dc60608601604087016149ea565b846116376060880188614b84565b6000806132f56121ef565b60008481526020829052604090205490915061331290600261336d565b61331c5782610ee6565b600092835260020160205250604090205490565b6020820151825160009185918216148015613354575082601882901c62ffffff1611155b8015610817575060301c62ffffff169091109392505050565b60008161337a8460101c90565b1660ff1615159392505050565b6000846001600160401b03164211156133a85750630819bdcd60e01b61344d565b6133b06121ef565b6001600160a01b03881660009081526001919091016020908152604080832089845290915290205460ff16156133ee5750631f6d5aef60e01b61344d565b613437876133fb86613785565b85858080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152506137b292505050565b6134495750635cd5d23360e01b61344d565b5060005b9695505050505050565b600080516020614f608339815191526000806134926134746118ac565b8730613484600460008a8c614e12565b61348d91614e3c565b61387c565b91509150816107ea5763ffffffff81161561353257825460ff60a01b1916600160a01b1783556134c06118ac565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b81526004016134ef93929190614e72565b600060405180830381600087803b15801561350957600080fd5b505af115801561351d573d6000803e3d6000fd5b5050845460ff60a01b19168555506107ea9050565b60405162d1953b60e31b81526001600160a01b0387166004820152602401610da8565b61355e82613911565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b90600090a28051156135a3576119cf8282613976565b610ead6139e3565b606060ff83146135c5576135be83613a02565b905061076e565b8180546135d190614eb2565b80601f01602080910402602001604051908101604052809291908181526020018280546135fd90614eb2565b801561364a5780601f1061361f5761010080835404028352916020019161364a565b820191906000526020600020905b81548152906001019060200180831161362d57829003601f168201915b5050505050905061076e565b60008062ff0000601084901b166008613676610100870160e088016149cf565b60ff16901b17600117905060306201518061369760e0870160c088016149ea565b6136a19190614ee6565b6001600160401b0316901b6018620151806136c260c0880160a089016149ea565b6136cc9190614ee6565b6001600160401b0316901b171760486136eb6060860160408701614bdd565b63ffffffff16901b1760c861370861012086016101008701614dde565b61ffff16901b608861372060a08701608088016149ea565b6001600160401b0316901b606861373d6080880160608901614bdd565b63ffffffff16901b1717179392505050565b613757613a41565b61264657604051631afcd79f60e31b815260040160405180910390fd5b61377c61374f565b61265481612862565b600061076e613792613a5b565b8360405161190160f01b8152600281019290925260228201526042902090565b6000836001600160a01b03163b600003613814576000806137d38585613b86565b50909250905060008160038111156137ed576137ed614f14565b14801561380b5750856001600160a01b0316826001600160a01b0316145b92505050610ee6565b60008383604051602401613829929190614f2a565b60408051601f19818403018152919052602080820180516001600160e01b0316630b135d3f60e11b90811782528351939450926000918962030d40fa600051601f3d119190911691141695945050505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201526000908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781526000808052918290528351939450919290918a5afa15613907576000516020805191945081901c150291505b5094509492505050565b806001600160a01b03163b60000361394757604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610da8565b600080516020614f8083398151915280546001600160a01b0319166001600160a01b0392909216919091179055565b6060600080846001600160a01b0316846040516139939190614f43565b600060405180830381855af49150503d80600081146139ce576040519150601f19603f3d011682016040523d82523d6000602084013e6139d3565b606091505b5091509150610817858383613bd3565b34156126465760405163b398979f60e01b815260040160405180910390fd5b60606000613a0f83613c2f565b604080516020808252818301909252919250600091906020820181803683375050509182525060208101929092525090565b6000613a4b6131a9565b54600160401b900460ff16919050565b6000306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613ab457507f000000000000000000000000000000000000000000000000000000000000000046145b15613ade57507f000000000000000000000000000000000000000000000000000000000000000090565b6128f0604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b60008060008351604103613bc05760208401516040850151606086015160001a613bb288828585613c57565b955095509550505050613bcc565b50508151600091506002905b9250925092565b606082613be857613be382613d26565b610ee6565b8151158015613bff57506001600160a01b0384163b155b15613c2857604051639996b31560e01b81526001600160a01b0385166004820152602401610da8565b5080610ee6565b600060ff8216601f81111561076e57604051632cd44ac360e21b815260040160405180910390fd5b600080807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613c925750600091506003905082613d1c565b604080516000808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613ce6573d6000803e3d6000fd5b5050604051601f1901519150506001600160a01b038116613d1257506000925060019150829050613d1c565b9250600091508190505b9450945094915050565b805115613d365780518082602001fd5b60405163d6bda27560e01b815260040160405180910390fd5b828054828255906000526020600020908101928215613da2579160200282015b82811115613da25781546001600160a01b0319166001600160a01b03843516178255602090920191600190910190613d6f565b50612e3e9291505b80821115612e3e5760008155600101613daa565b80356001600160a01b038116811461225457600080fd5b80356001600160401b038116811461225457600080fd5b60008083601f840112613dfe57600080fd5b5081356001600160401b03811115613e1557600080fd5b602083019150836020828501011115613e2d57600080fd5b9250929050565b60008060008060008060a08789031215613e4d57600080fd5b86359550613e5d60208801613dbe565b945060408701359350613e7260608801613dd5565b925060808701356001600160401b03811115613e8d57600080fd5b613e9989828a01613dec565b979a9699509497509295939492505050565b60008060408385031215613ebe57600080fd5b613ec783613dbe565b946020939093013593505050565b600060208284031215613ee757600080fd5b5035919050565b600080600080600060808688031215613f0657600080fd5b8535945060208601359350613f1d60408701613dd5565b925060608601356001600160401b03811115613f3857600080fd5b613f4488828901613dec565b969995985093965092949392505050565b803563ffffffff8116811461225457600080fd5b60008060008060808587031215613f7f57600080fd5b84359350613f8f60208601613f55565b9250613f9d60408601613f55565b9150613fab60608601613dd5565b905092959194509250565b600060a08284031215613fc857600080fd5b50919050565b600080600060e08486031215613fe357600080fd5b83359250613ff48560208601613fb6565b915060c08401356001600160401b0381111561400f57600080fd5b61401b86828701613fb6565b9150509250925092565b60008060008060006080868803121561403d57600080fd5b61404686613dbe565b945060208601359350613f1d60408701613dd5565b6000806040838503121561406e57600080fd5b8235915061407e60208401613dbe565b90509250929050565b634e487b7160e01b600052604160045260246000fd5b600080604083850312156140b057600080fd5b6140b983613dbe565b915060208301356001600160401b038111156140d457600080fd5b8301601f810185136140e557600080fd5b80356001600160401b038111156140fe576140fe614087565b604051601f8201601f19908116603f011681016001600160401b038111828210171561412c5761412c614087565b60405281815282820160200187101561414457600080fd5b816020840160208301376000602083830101528093505050509250929050565b803560ff8116811461225457600080fd5b60008060006060848603121561418a57600080fd5b8335925061419a60208501613dbe565b91506141a860408501614164565b90509250925092565b60008083601f8401126141c357600080fd5b5081356001600160401b038111156141da57600080fd5b6020830191508360208260051b8501011115613e2d57600080fd5b60008060008060006080868803121561420d57600080fd5b8535945060208601356001600160401b0381111561422a57600080fd5b614236888289016141b1565b9095509350614249905060408701614164565b915060608601356001600160401b0381111561426457600080fd5b61427088828901613fb6565b9150509295509295909350565b60006020828403121561428f57600080fd5b610ee682613dbe565b60005b838110156142b357818101518382015260200161429b565b50506000910152565b600081518084526142d4816020860160208601614298565b601f01601f19169290920160200192915050565b60ff60f81b8816815260e06020820152600061430760e08301896142bc565b828103604084015261431981896142bc565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501528451808252602080870193509091019060005b8181101561436f578351835260209384019390920191600101614351565b50909b9a5050505050505050505050565b60006101808284031215613fc857600080fd5b6000806000806000806101e087890312156143ad57600080fd5b6143b78888614380565b95506143c66101808801613dbe565b94506101a08701356001600160401b038111156143e257600080fd5b6143ee89828a01613dec565b9095509350506101c08701356001600160401b03811115613e8d57600080fd5b81516001600160a01b031681526101608101602083015161443a60208401826001600160401b03169052565b50604083015161445560408401826001600160401b03169052565b50606083015161446a606084018260ff169052565b50608083015161447f608084018260ff169052565b5060a083015161449760a084018263ffffffff169052565b5060c08301516144af60c084018263ffffffff169052565b5060e08301516144ca60e08401826001600160401b03169052565b506101008301516144e261010084018261ffff169052565b506101208301516144ff6101208401826001600160401b03169052565b5061014092830151919092015290565b600080600080600080600080600060e08a8c03121561452d57600080fd5b8935985061453d60208b01613dbe565b975061454b60408b01613dbe565b965060608a0135955061456060808b01613dd5565b945060a08a01356001600160401b0381111561457b57600080fd5b6145878c828d016141b1565b90955093505060c08a01356001600160401b038111156145a657600080fd5b6145b28c828d016141b1565b915080935050809150509295985092959850929598565b6000806000806000608086880312156145e157600080fd5b85356001600160401b038111156145f757600080fd5b614603888289016141b1565b9096509450614616905060208701613f55565b925061462460408701613f55565b915061463260608701613dd5565b90509295509295909350565b6040808252835190820181905260009060208501906060840190835b8181101561467a578351151583526020938401939092019160010161465a565b50508381036020808601919091528551808352918101925085019060005b818110156146b6578251845260209384019390920191600101614698565b50919695505050505050565b6000806000806000806000610200888a0312156146de57600080fd5b873596506146ef8960208a01614380565b95506146fe6101a08901613dbe565b94506101c08801356001600160401b0381111561471a57600080fd5b6147268a828b01613dec565b9095509350506101e08801356001600160401b0381111561474657600080fd5b6147528a828b01613dec565b989b979a50959850939692959293505050565b602081526000610ee660208301846142bc565b60008060006101a0848603121561478e57600080fd5b6147988585614380565b92506101808401356001600160401b038111156147b457600080fd5b6147c086828701613dec565b9497909650939450505050565b600080604083850312156147e057600080fd5b8235915060208301356001600160401b038111156147fd57600080fd5b61480985828601613fb6565b9150509250929050565b60008060006060848603121561482857600080fd5b8335925061483860208501613dbe565b915060408401356001600160401b0381111561400f57600080fd5b6020815260006101208201835160208401526020840151604084015260018060a01b0360408501511660608401526060840151610100608085015281815180845261014086019150602083019350600092505b808310156148d15783516001600160a01b0316825260209384019360019390930192909101906148a6565b50608086015160ff811660a0870152925060a08601516001600160a01b03811660c0870152925060c08601516001600160a01b03811660e0870152925060e08601516001600160401b038116610100870152925095945050505050565b6000806000806040858703121561494457600080fd5b84356001600160401b0381111561495a57600080fd5b8501601f8101871361496b57600080fd5b80356001600160401b0381111561498157600080fd5b8760206101808302840101111561499757600080fd5b6020918201955093508501356001600160401b038111156149b757600080fd5b6149c3878288016141b1565b95989497509550505050565b6000602082840312156149e157600080fd5b610ee682614164565b6000602082840312156149fc57600080fd5b610ee682613dd5565b8581526020810185905261012081016001600160a01b03614a2586613dbe565b16604083015260ff614a3960208701614164565b1660608301526001600160401b03614a5360408701613dd5565b16608083015260ff614a6760608701614164565b1660a08301526080949094013560c082015260e08101929092526001600160401b03166101009091015292915050565b60008184825b85811015614acc576001600160a01b03614ab683613dbe565b1683526020928301929190910190600101614a9d565b509095945050505050565b6040808252810183905260008460608301825b86811015614b18576001600160a01b03614b0384613dbe565b16825260209283019290910190600101614aea565b50809250505060ff83166020830152949350505050565b634e487b7160e01b600052601160045260246000fd5b6001600160401b038181168382160290811690818114614b6757614b67614b2f565b5092915050565b634e487b7160e01b600052603260045260246000fd5b6000808335601e19843603018112614b9b57600080fd5b8301803591506001600160401b03821115614bb557600080fd5b602001915036819003821315613e2d57600080fd5b8082018082111561076e5761076e614b2f565b600060208284031215614bef57600080fd5b610ee682613f55565b634e487b7160e01b600052601260045260246000fd5b600082614c1d57614c1d614bf8565b500490565b600082614c3157614c31614bf8565b500690565b8181038181111561076e5761076e614b2f565b808202811582820484141761076e5761076e614b2f565b600060208284031215614c7257600080fd5b5051919050565b60006001600160401b03831680614c9257614c92614bf8565b806001600160401b0384160691505092915050565b803561ffff8116811461225457600080fd5b82815281356020808301919091526101a0820190614cd8908401613dbe565b6001600160a01b038116604084015250614cf460408401613f55565b63ffffffff8116606084015250614d0d60608401613f55565b63ffffffff8116608084015250614d2660808401613dd5565b6001600160401b03811660a084015250614d4260a08401613dd5565b6001600160401b03811660c084015250614d5e60c08401613dd5565b6001600160401b03811660e084015250614d7a60e08401614164565b60ff811661010084015250614d926101008401614ca7565b61ffff8116610120840152506101208301356101408381019190915283013561016080840191909152614dc6908401613dd5565b6001600160401b038116610180840152509392505050565b600060208284031215614df057600080fd5b610ee682614ca7565b600060018201614e0b57614e0b614b2f565b5060010190565b60008085851115614e2257600080fd5b83861115614e2f57600080fd5b5050820193919092039150565b80356001600160e01b03198116906004841015614b67576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190528101829052818360608301376000818301606090810191909152601f909201601f1916010192915050565b600181811c90821680614ec657607f821691505b602082108103613fc857634e487b7160e01b600052602260045260246000fd5b60006001600160401b03831680614eff57614eff614bf8565b806001600160401b0384160491505092915050565b634e487b7160e01b600052602160045260246000fd5b828152604060208201526000610ee360408301846142bc565b60008251614f55818460208701614298565b919091019291505056fef3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc",
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
	if bytes.Equal(raw[:4], consents.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return consents.UnpackInvalidShortStringError(raw[4:])
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
	if bytes.Equal(raw[:4], consents.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return consents.UnpackStringTooLongError(raw[4:])
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
