package bindings

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// GrantTypedData is the EIP-712 message a patient's controller key signs to grant a consent. As JSON it is what a
// wallet's eth_signTypedData_v4 takes.
func GrantTypedData(chainID *big.Int, consents common.Address, g Grant) apitypes.TypedData {
	return typedData(chainID, consents, "CareClear Consents", "Grant", []apitypes.Type{
		{Name: "ref", Type: "bytes32"},
		{Name: "controller", Type: "address"},
		{Name: "granteeOrg", Type: "uint32"},
		{Name: "purposes", Type: "uint32"},
		{Name: "scopes", Type: "uint64"},
		{Name: "notBefore", Type: "uint40"},
		{Name: "notAfter", Type: "uint40"},
		{Name: "basis", Type: "uint8"},
		{Name: "policyVersion", Type: "uint16"},
		{Name: "terms", Type: "bytes32"},
		{Name: "nonce", Type: "bytes32"},
		{Name: "deadline", Type: "uint40"},
	}, apitypes.TypedDataMessage{
		"ref":           hexutil.Encode(g.Ref[:]),
		"controller":    g.Controller.Hex(),
		"granteeOrg":    number(uint64(g.GranteeOrg)),
		"purposes":      number(uint64(g.Purposes)),
		"scopes":        number(g.Scopes),
		"notBefore":     number(g.NotBefore),
		"notAfter":      number(g.NotAfter),
		"basis":         number(uint64(g.Basis)),
		"policyVersion": number(uint64(g.PolicyVersion)),
		"terms":         hexutil.Encode(g.Terms[:]),
		"nonce":         hexutil.Encode(g.Nonce[:]),
		"deadline":      number(g.Deadline),
	})
}

// RevokeTypedData is the EIP-712 message a patient's controller key signs to revoke a consent. The deadline is in
// seconds since 1970.
func RevokeTypedData(chainID *big.Int, consents common.Address, ref, nonce [32]byte, deadline uint64) apitypes.TypedData {
	return typedData(chainID, consents, "CareClear Consents", "Revoke", []apitypes.Type{
		{Name: "ref", Type: "bytes32"},
		{Name: "nonce", Type: "bytes32"},
		{Name: "deadline", Type: "uint40"},
	}, apitypes.TypedDataMessage{
		"ref":      hexutil.Encode(ref[:]),
		"nonce":    hexutil.Encode(nonce[:]),
		"deadline": number(deadline),
	})
}

// ApprovalTypedData is the EIP-712 message a payer's owner signs to approve one decision, all of it, beyond its delegate's
// caps; it goes to Claims.settleApproved and nowhere else. The deadline is in seconds since 1970.
func ApprovalTypedData(chainID *big.Int, claims common.Address, s Settlement, deadline uint64) apitypes.TypedData {
	return approval(chainID, claims, "Approval", s, deadline)
}

// OverturnApprovalTypedData is the same for an appeal overturned beyond the delegate's caps; it goes to
// Appeals.overturnApproved and nowhere else. The contract that checks it, and so its domain, is Claims.
func OverturnApprovalTypedData(chainID *big.Int, claims common.Address, s Settlement, deadline uint64) apitypes.TypedData {
	return approval(chainID, claims, "OverturnApproval", s, deadline)
}

func approval(chainID *big.Int, claims common.Address, primary string, s Settlement, deadline uint64) apitypes.TypedData {
	return typedData(chainID, claims, "CareClear Claims", primary, []apitypes.Type{
		{Name: "claim", Type: "bytes32"},
		{Name: "allowed", Type: "uint56"},
		{Name: "paid", Type: "uint56"},
		{Name: "patient", Type: "uint56"},
		{Name: "adjusted", Type: "uint56"},
		{Name: "decision", Type: "bytes32"},
		{Name: "denied", Type: "bool"},
		{Name: "coverage", Type: "bytes32"},
		{Name: "deadline", Type: "uint40"},
	}, apitypes.TypedDataMessage{
		"claim":    hexutil.Encode(s.Claim[:]),
		"allowed":  number(s.Allowed),
		"paid":     number(s.Paid),
		"patient":  number(s.Patient),
		"adjusted": number(s.Adjusted),
		"decision": hexutil.Encode(s.Decision[:]),
		"denied":   s.Denied,
		"coverage": hexutil.Encode(s.Coverage[:]),
		"deadline": number(deadline),
	})
}

// SignTypedData signs an EIP-712 message as the contracts expect it: 65 bytes, low s, v 27 or 28.
func SignTypedData(key *ecdsa.PrivateKey, data apitypes.TypedData) ([]byte, error) {
	digest, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		return nil, fmt.Errorf("hash %s: %w", data.PrimaryType, err)
	}
	sig, err := crypto.Sign(digest, key)
	if err != nil {
		return nil, fmt.Errorf("sign %s: %w", data.PrimaryType, err)
	}
	sig[64] += 27
	return sig, nil
}

func number(n uint64) *math.HexOrDecimal256 {
	return (*math.HexOrDecimal256)(new(big.Int).SetUint64(n))
}

func typedData(
	chainID *big.Int, contract common.Address, domain, primary string, fields []apitypes.Type, message apitypes.TypedDataMessage,
) apitypes.TypedData {
	return apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {
				{Name: "name", Type: "string"},
				{Name: "version", Type: "string"},
				{Name: "chainId", Type: "uint256"},
				{Name: "verifyingContract", Type: "address"},
			},
			primary: fields,
		},
		PrimaryType: primary,
		Domain: apitypes.TypedDataDomain{
			Name:              domain,
			Version:           "1",
			ChainId:           (*math.HexOrDecimal256)(chainID),
			VerifyingContract: contract.Hex(),
		},
		Message: message,
	}
}
