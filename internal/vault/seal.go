package vault

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"github.com/google/uuid"
)

// Sealed bytes are: format (1), salt (32), AES-256-GCM ciphertext and tag (n + 16).
const (
	sealFormat = 1
	saltSize   = 32
	headSize   = 1 + saltSize
	tagSize    = 16
)

// Overhead is how many bytes sealing adds.
const Overhead = headSize + tagSize

// Seal encrypts plaintext for one row of one table under the subject's key. The row id must be the one the bytes
// will be opened with, so choose it before sealing.
func (v *Vault) Seal(ctx context.Context, subject uuid.UUID, table, rowID string, plaintext []byte) ([]byte, error) {
	k, err := v.dek(ctx, subject)
	if err != nil {
		return nil, fmt.Errorf("sealing %s %s: %w", table, rowID, err)
	}
	out := make([]byte, headSize, headSize+len(plaintext)+tagSize)
	out[0] = sealFormat
	rand.Read(out[1:headSize]) // never fails
	aead, nonce, err := objectKey(k, out[1:headSize])
	if err != nil {
		return nil, fmt.Errorf("sealing %s %s: %w", table, rowID, err)
	}
	return aead.Seal(out, nonce, plaintext, v.aad(table, rowID)), nil
}

// OpenSealed decrypts what [Vault.Seal] made for the same subject, table and row; anything else is [ErrSealed].
func (v *Vault) OpenSealed(ctx context.Context, subject uuid.UUID, table, rowID string, sealed []byte) ([]byte, error) {
	k, err := v.dek(ctx, subject)
	if err != nil {
		return nil, fmt.Errorf("opening %s %s: %w", table, rowID, err)
	}
	if len(sealed) < Overhead || sealed[0] != sealFormat {
		return nil, fmt.Errorf("opening %s %s: not sealed data of format %d: %w", table, rowID, sealFormat, ErrSealed)
	}
	aead, nonce, err := objectKey(k, sealed[1:headSize])
	if err != nil {
		return nil, fmt.Errorf("opening %s %s: %w", table, rowID, err)
	}
	plain, err := aead.Open(nil, nonce, sealed[headSize:], v.aad(table, rowID))
	if err != nil {
		return nil, fmt.Errorf("opening %s %s: %w", table, rowID, ErrSealed)
	}
	return plain, nil
}

// objectKey derives key and nonce of one object from the subject's key and the object's salt.
func objectKey(k dek, salt []byte) (cipher.AEAD, []byte, error) {
	okm, err := hkdf.Key(sha256.New, k[:], salt, "careclear/vault/object/v1", 32+12)
	if err != nil {
		return nil, nil, err
	}
	block, err := aes.NewCipher(okm[:32])
	if err != nil {
		return nil, nil, err
	}
	aead, err := cipher.NewGCM(block)
	return aead, okm[32:], err
}

// aad binds an object to its place: table, row id, tenant, format version.
func (v *Vault) aad(table, rowID string) []byte {
	return joined(table, rowID, v.opt.Tenant, string(rune(sealFormat)))
}

// joined concatenates parts, each after its length as 8 bytes, so that no two lists of parts give the same bytes.
func joined(parts ...string) []byte {
	n := 0
	for _, p := range parts {
		n += 8 + len(p)
	}
	b := make([]byte, 0, n)
	for _, p := range parts {
		b = binary.BigEndian.AppendUint64(b, uint64(len(p)))
		b = append(b, p...)
	}
	return b
}
