// Package vault keeps patient data sealed at rest and makes erasing a patient mean erasing one key.
//
//	KEK (age key file in dev, KMS in production; versions, one set per tenant)
//	 └─ wraps ─► DEK of a subject (a patient), stored wrapped in vault_key
//	              └─ HKDF(DEK, 32 random bytes) ─► key of one object ─► AES-256-GCM ─► sealed bytes in a row
//
// The key of an object is derived, not stored wrapped: a fresh 256-bit salt per object gives every object its own key
// and nonce, so GCM never meets a nonce twice however many objects a patient has, a row costs 49 bytes instead of
// 120, and erasing the DEK still ends them all. The additional data of an object is its table, row id, tenant and
// format version: bytes moved to another row, table, patient or tenant fail to open.
//
// # Guarantees
//
// After [Vault.Erase] every Seal and OpenSealed of the subject through that Vault fails with [ErrErased], at once; in
// another process when its cache forgets the key, at most five minutes later. [Open] re-applies tombstones before it
// serves, so a restored backup does not bring a key back. Without the KEK nothing opens and nothing is sealed once
// the cache is cold: there is no fallback in clear. A development key is refused outside development. Errors carry
// subject ids, tables and row ids, never content; table and row id must not be patient data.
//
// # Not guaranteed
//
// Go cannot promise to wipe keys from memory. Blind indexes tell whoever reads them which rows are equal. The
// secret behind indexes and duplicate tags belongs to no patient and is not erased: delete index rows with the
// patient. The database of wrapped keys should have backups of short retention (trust.md §3.4).
//
// A [Vault] and a [FileKEK] are safe for concurrent use; several processes may share the key file and the tables.
package vault
