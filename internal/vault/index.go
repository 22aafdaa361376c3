package vault

import (
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/sha256"
	"strings"
	"sync"
)

// indexKeys derives a key per column from the tenant's index secret.
type indexKeys struct {
	root    dek
	derived sync.Map // string -> []byte
}

func (x *indexKeys) key(purpose string) []byte {
	if k, ok := x.derived.Load(purpose); ok {
		return k.([]byte)
	}
	k, err := hkdf.Key(sha256.New, x.root[:], nil, purpose, 32)
	if err != nil {
		panic(err) // only for more than 8160 bytes
	}
	x.derived.Store(purpose, k)
	return k
}

func (x *indexKeys) mac(purpose string, parts []string) []byte {
	h := hmac.New(sha256.New, x.key(purpose))
	h.Write(joined(parts...))
	return h.Sum(nil)
}

// BlindIndex returns 32 bytes by which a value can be looked up exactly without storing it: HMAC-SHA256 under a key of
// the column's own. A value of several parts (payer and member id) is given as several parts. Each part is
// normalised by [Normalize] first. Only for Postgres, never for the chain.
func (v *Vault) BlindIndex(column string, parts ...string) []byte {
	normal := make([]string, len(parts))
	for i, p := range parts {
		normal[i] = Normalize(p)
	}
	return v.index.mac("careclear/vault/blind-index/v1/"+column, normal)
}

// Normalize is how blind indexes compare: upper case, without space at the ends, every other run of white space one
// space. Punctuation and leading zeros count.
func Normalize(s string) string { return strings.ToUpper(strings.Join(strings.Fields(s), " ")) }

// DuplicateTag returns the keyed tag by which the contract recognises the same service claimed twice, across payers,
// without learning anything of it (claims.md §7.6). The parts count exactly as they are, and in their order. All
// who should recognise each other's tags must share the tenant's secret.
func (v *Vault) DuplicateTag(parts ...string) [32]byte {
	return [32]byte(v.index.mac("careclear/vault/duplicate-tag/v1", parts))
}
