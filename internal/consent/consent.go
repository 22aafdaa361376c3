// Package consent makes and signs the EIP-712 messages of the Consents and Claims contracts in Go: a patient's Grant
// and Revoke, and a payer's Approval. It does no I/O and keeps no keys.
//
// The typed data it builds is what a wallet shows (eth_signTypedData_v4) and what the contracts hash; a test against
// the compiled contracts holds the two together.
package consent

import (
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// Purposes and scopes of a consent to bill a payer (trust.md §2.2): health care payment, and of the record the
// claim header, procedures and amounts.
const (
	PurposePayment uint32 = 1 << 3
	ScopesClaim    uint64 = 1<<2 | 1<<4 | 1<<8
)

// Legal bases (trust.md §2.1).
const (
	BasisConsent uint8 = iota + 1
	BasisTPO
	BasisPart2
	BasisLegal
	BasisVital
)

// Domain is the contract a message is signed for.
type Domain struct {
	ChainID  uint64
	Contract common.Address
}

// Grant is a consent as its controller signs it. Ref and Nonce are random; NotBefore, NotAfter and Deadline are
// unix seconds, the first two whole UTC days.
type Grant struct {
	Ref           [32]byte       `json:"ref"`
	Controller    common.Address `json:"controller"`
	GranteeOrg    uint32         `json:"granteeOrg"`
	Purposes      uint32         `json:"purposes"`
	Scopes        uint64         `json:"scopes"`
	NotBefore     int64          `json:"notBefore"`
	NotAfter      int64          `json:"notAfter"`
	Basis         uint8          `json:"basis"`
	PolicyVersion uint16         `json:"policyVersion"`
	Terms         [32]byte       `json:"terms"`
	Nonce         [32]byte       `json:"nonce"`
	Deadline      int64          `json:"deadline"`
}

// ForPayment fills a grant that lets grantee receive claims of the controller's owner for years years from the
// day of now. Terms is a random commitment until the caller sets one.
func ForPayment(controller common.Address, grantee uint32, now time.Time, years int) (Grant, error) {
	day := now.UTC().Truncate(24 * time.Hour)
	g := Grant{
		Controller: controller, GranteeOrg: grantee, Purposes: PurposePayment, Scopes: ScopesClaim,
		NotBefore: day.Unix(), NotAfter: day.AddDate(years, 0, 0).Unix(), Basis: BasisConsent, PolicyVersion: 1,
		Deadline: now.Add(7 * 24 * time.Hour).Unix(),
	}
	for _, b := range []*[32]byte{&g.Ref, &g.Terms, &g.Nonce} {
		if _, err := rand.Read(b[:]); err != nil {
			return Grant{}, fmt.Errorf("draw a random reference: %w", err)
		}
	}
	return g, nil
}

// TypedData is the grant as eth_signTypedData_v4 takes it.
func (g Grant) TypedData(d Domain) apitypes.TypedData {
	return typed(d, "CareClear Consents", "Grant", []apitypes.Type{
		{Name: "ref", Type: "bytes32"}, {Name: "controller", Type: "address"}, {Name: "granteeOrg", Type: "uint32"},
		{Name: "purposes", Type: "uint32"}, {Name: "scopes", Type: "uint64"}, {Name: "notBefore", Type: "uint40"},
		{Name: "notAfter", Type: "uint40"}, {Name: "basis", Type: "uint8"}, {Name: "policyVersion", Type: "uint16"},
		{Name: "terms", Type: "bytes32"}, {Name: "nonce", Type: "bytes32"}, {Name: "deadline", Type: "uint40"},
	}, apitypes.TypedDataMessage{
		"ref": hexOf(g.Ref), "controller": g.Controller.Hex(), "granteeOrg": num(uint64(g.GranteeOrg)),
		"purposes": num(uint64(g.Purposes)), "scopes": num(g.Scopes), "notBefore": num(uint64(g.NotBefore)),
		"notAfter": num(uint64(g.NotAfter)), "basis": num(uint64(g.Basis)), "policyVersion": num(uint64(g.PolicyVersion)),
		"terms": hexOf(g.Terms), "nonce": hexOf(g.Nonce), "deadline": num(uint64(g.Deadline)),
	})
}

// Revoke ends a consent.
type Revoke struct {
	Ref      [32]byte
	Nonce    [32]byte
	Deadline int64 // unix seconds
}

// TypedData is the revocation as eth_signTypedData_v4 takes it.
func (r Revoke) TypedData(d Domain) apitypes.TypedData {
	return typed(d, "CareClear Consents", "Revoke", []apitypes.Type{
		{Name: "ref", Type: "bytes32"}, {Name: "nonce", Type: "bytes32"}, {Name: "deadline", Type: "uint40"},
	}, apitypes.TypedDataMessage{"ref": hexOf(r.Ref), "nonce": hexOf(r.Nonce), "deadline": num(uint64(r.Deadline))})
}

// Approval is a payer owner's word that a claim outside its policy may be settled as decided.
type Approval struct {
	Claim    [32]byte
	Allowed  uint64 // cents
	Paid     uint64 // cents
	Decision [32]byte
	Deadline int64 // unix seconds
}

// TypedData is the approval as eth_signTypedData_v4 takes it.
func (a Approval) TypedData(d Domain) apitypes.TypedData {
	return typed(d, "CareClear Claims", "Approval", []apitypes.Type{
		{Name: "claim", Type: "bytes32"}, {Name: "allowed", Type: "uint56"}, {Name: "paid", Type: "uint56"},
		{Name: "decision", Type: "bytes32"}, {Name: "deadline", Type: "uint40"},
	}, apitypes.TypedDataMessage{
		"claim": hexOf(a.Claim), "allowed": num(a.Allowed), "paid": num(a.Paid),
		"decision": hexOf(a.Decision), "deadline": num(uint64(a.Deadline)),
	})
}

// Sign signs typed data with a secp256k1 key: 65 bytes r, s, v with v 27 or 28 and s low, as ECDSA.recover wants.
func Sign(data apitypes.TypedData, key *ecdsa.PrivateKey) ([]byte, error) {
	hash, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		return nil, fmt.Errorf("hash the %s message: %w", data.PrimaryType, err)
	}
	sig, err := crypto.Sign(hash, key)
	if err != nil {
		return nil, fmt.Errorf("sign the %s message: %w", data.PrimaryType, err)
	}
	sig[64] += 27
	return sig, nil
}

func typed(d Domain, name, primary string, fields []apitypes.Type, msg apitypes.TypedDataMessage) apitypes.TypedData {
	return apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
				{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
			primary: fields,
		},
		PrimaryType: primary,
		Domain: apitypes.TypedDataDomain{
			Name: name, Version: "1", VerifyingContract: d.Contract.Hex(),
			ChainId: (*math.HexOrDecimal256)(new(big.Int).SetUint64(d.ChainID)),
		},
		Message: msg,
	}
}

func hexOf(b [32]byte) string { return "0x" + hex.EncodeToString(b[:]) }

func num(n uint64) *math.HexOrDecimal256 { return (*math.HexOrDecimal256)(new(big.Int).SetUint64(n)) }
