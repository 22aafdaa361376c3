package vault

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/gowebpki/jcs"
)

const commitVersion = 1

// NewSalt returns 32 random bytes. Use a fresh one per commitment and keep it inside the sealed object: who erases
// both turns the commitment into noise.
func NewSalt() (salt [32]byte) {
	rand.Read(salt[:]) // never fails
	return salt
}

// Commit returns the commitment that may stand on chain for v (trust.md §3.2):
//
//	keccak256(domain || 0x00 || 0x01 || salt || JCS(v))
//
// JCS is the canonical JSON of RFC 8785 of what encoding/json makes of v. The domain names what is committed to
// ("claim", "coverage") and may not be empty or contain a zero byte. JSON numbers must survive RFC 8785, which
// knows only IEEE doubles: an integer beyond ±2^53 or a fraction is refused, because two values could share a
// commitment; write such values as strings.
func Commit(domain string, salt [32]byte, v any) ([32]byte, error) {
	if domain == "" || strings.ContainsRune(domain, 0) {
		return [32]byte{}, errors.New("commitment: the domain is empty or contains a zero byte")
	}
	raw, err := json.Marshal(v)
	if err != nil {
		return [32]byte{}, fmt.Errorf("commitment %s: %w", domain, err)
	}
	if err := exactNumbers(raw); err != nil {
		return [32]byte{}, fmt.Errorf("commitment %s: %w", domain, err)
	}
	canonical, err := jcs.Transform(raw)
	if err != nil {
		return [32]byte{}, fmt.Errorf("commitment %s: canonical JSON: %w", domain, err)
	}
	return crypto.Keccak256Hash([]byte(domain), []byte{0, commitVersion}, salt[:], canonical), nil
}

// exactNumbers refuses numbers that canonical JSON would round. It does not quote them.
func exactNumbers(raw []byte) error {
	const limit = 1 << 53
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	for {
		t, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if n, ok := t.(json.Number); ok {
			if i, err := n.Int64(); err != nil || i > limit || i < -limit {
				return errors.New("a number is a fraction or beyond 2^53; write it as a string")
			}
		}
	}
}

// PatientKey derives the signing key a patient uses towards one grantee (trust.md §2.6), so that two payers share no
// address: secp256k1(HKDF-SHA256(seed, info = "consent/v1" || chainID || granteeOrg || counter)), integers 8 bytes big
// endian, 48 bytes of output reduced to 1..n-1 so that no key is likelier than another. The seed is at least 32
// random bytes; raise the counter for a fresh key towards the same grantee.
func PatientKey(seed []byte, chainID uint64, granteeOrg, counter uint32) (*ecdsa.PrivateKey, error) {
	if len(seed) < 32 {
		return nil, errors.New("patient key: the seed needs at least 32 random bytes")
	}
	info := []byte("consent/v1")
	for _, n := range []uint64{chainID, uint64(granteeOrg), uint64(counter)} {
		info = binary.BigEndian.AppendUint64(info, n)
	}
	okm, err := hkdf.Key(sha256.New, seed, nil, string(info), 48)
	if err != nil {
		return nil, fmt.Errorf("patient key: %w", err)
	}
	n1 := new(big.Int).Sub(crypto.S256().Params().N, big.NewInt(1))
	d := new(big.Int).SetBytes(okm)
	d.Mod(d, n1).Add(d, big.NewInt(1))
	key, err := crypto.ToECDSA(d.FillBytes(make([]byte, 32)))
	if err != nil {
		return nil, fmt.Errorf("patient key: %w", err)
	}
	return key, nil
}
