package vault_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/careclear/careclear/internal/vault"
	"github.com/careclear/careclear/internal/vault/vaulttest"
)

// One patient's claim is sealed, opened, and made noise by erasing the patient.
func Example() {
	dir, err := os.MkdirTemp("", "vault")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	ctx := context.Background()
	kek, err := vault.OpenFile(vault.FileConfig{Keyset: filepath.Join(dir, "keyset.age"), Identity: filepath.Join(dir, "dev.key"), Dev: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	v, err := vault.Open(ctx, kek, vaulttest.NewMemory(), vault.Options{Tenant: "demo", Now: time.Now})
	if err != nil {
		fmt.Println(err)
		return
	}
	patient, _ := v.NewSubject(ctx)
	sealed, _ := v.Seal(ctx, patient, "claim", "row-1", []byte("a claim"))
	plain, err := v.OpenSealed(ctx, patient, "claim", "row-1", sealed)
	fmt.Println(string(plain), err)
	_, err = v.OpenSealed(ctx, patient, "claim", "row-2", sealed)
	fmt.Println(errors.Is(err, vault.ErrSealed))
	_, _ = v.Erase(ctx, patient)
	_, err = v.OpenSealed(ctx, patient, "claim", "row-1", sealed)
	fmt.Println(errors.Is(err, vault.ErrErased))
	// Output:
	// a claim <nil>
	// true
	// true
}
