package vault_test

import (
	"bytes"
	"encoding/hex"
	"math"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/careclear/careclear/internal/vault"
)

func TestBlindIndex(t *testing.T) {
	r := newRig(t)
	base := r.BlindIndex("member", "payer1", "ab 123")
	if len(base) != 32 || !bytes.Equal(base, r.open(t, "t1").BlindIndex("member", " Payer1", "AB \t 123 ")) {
		t.Error("the same value in other spelling, another process, must be found")
	}
	for name, other := range map[string][]byte{
		"column":  r.BlindIndex("person", "payer1", "ab 123"),
		"value":   r.BlindIndex("member", "payer1", "ab 124"),
		"joined":  r.BlindIndex("member", "payer1ab 123"),
		"shifted": r.BlindIndex("member", "payer1 ab", "123"),
		"dash":    r.BlindIndex("member", "payer1", "ab-123"),
	} {
		if bytes.Equal(base, other) {
			t.Errorf("other %s, same index", name)
		}
	}
	tag := r.DuplicateTag("a", "b")
	if tag == r.DuplicateTag("ab") || tag == r.DuplicateTag("b", "a") || tag == r.DuplicateTag("A", "b") || bytes.Equal(tag[:], r.BlindIndex("", "a", "b")) {
		t.Error("duplicate tags must differ by part, order, case and from blind indexes")
	}
	if tag != r.open(t, "t1").DuplicateTag("a", "b") {
		t.Error("another process computes another tag")
	}
}

func TestCommit(t *testing.T) {
	salt := [32]byte{1}
	// By hand: the domain, a zero byte, the version, the salt, the members in order of name and no white space.
	want := crypto.Keccak256Hash([]byte("claim"), []byte{0, 1}, salt[:], []byte(`{"a":"x","b":[1,20]}`))
	for _, v := range []any{map[string]any{"b": []int{1, 20}, "a": "x"}, struct {
		B []float64 `json:"b"`
		A string    `json:"a"`
	}{[]float64{1, 20}, "x"}} {
		if got, err := vault.Commit("claim", salt, v); err != nil || got != want {
			t.Errorf("%x, %v", got, err)
		}
	}
	if got, _ := vault.Commit("coverage", salt, map[string]any{"b": []int{1, 20}, "a": "x"}); got == want {
		t.Error("domains are not separate")
	}
	if got, _ := vault.Commit("claim", [32]byte{2}, map[string]any{"b": []int{1, 20}, "a": "x"}); got == want {
		t.Error("the salt does not count")
	}
	for name, v := range map[string]any{"large": int64(1)<<53 + 1, "very large": uint64(math.MaxUint64), "fraction": 0.5, "not JSON": make(chan int)} {
		if _, err := vault.Commit("claim", salt, v); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	for _, domain := range []string{"", "a\x00b"} {
		if _, err := vault.Commit(domain, salt, 1); err == nil {
			t.Errorf("domain %q accepted", domain)
		}
	}
	if a, b := vault.NewSalt(), vault.NewSalt(); a == b {
		t.Error("salts repeat")
	}
}

func TestPatientKey(t *testing.T) {
	seed := bytes.Repeat([]byte{9}, 32)
	base, err := vault.PatientKey(seed, 1337, 2, 0)
	if err != nil {
		t.Fatal(err)
	}
	// Pinned: a patient app must find the same key again.
	const want = "7d0ef377bd7b646df28cc6d0e5c86828acb1ac3920e620d9103adcaaa7b7a096"
	if got := hex.EncodeToString(crypto.FromECDSA(base)); got != want {
		t.Errorf("key %s, want %s", got, want)
	}
	seen := map[string]bool{hex.EncodeToString(crypto.FromECDSA(base)): true}
	for _, tc := range []struct {
		seed     byte
		chain    uint64
		org, cnt uint32
	}{{8, 1337, 2, 0}, {9, 1338, 2, 0}, {9, 1337, 3, 0}, {9, 1337, 2, 1}, {9, 1337, 0, 2}} {
		k, err := vault.PatientKey(bytes.Repeat([]byte{tc.seed}, 32), tc.chain, tc.org, tc.cnt)
		if err != nil {
			t.Fatal(err)
		}
		if h := hex.EncodeToString(crypto.FromECDSA(k)); seen[h] {
			t.Errorf("%+v: a key twice", tc)
		} else {
			seen[h] = true
		}
	}
	if _, err := vault.PatientKey(seed[:31], 1, 1, 1); err == nil {
		t.Error("a short seed was accepted")
	}
	rapid.Check(t, func(t *rapid.T) { // every key is one go-ethereum can sign with
		k, err := vault.PatientKey(rapid.SliceOfN(rapid.Byte(), 32, 64).Draw(t, "seed"), rapid.Uint64().Draw(t, "chain"), rapid.Uint32().Draw(t, "org"), 0)
		if err != nil {
			t.Fatal(err)
		}
		if sig, err := crypto.Sign(make([]byte, 32), k); err != nil || len(sig) != 65 {
			t.Fatal(err)
		}
	})
}
