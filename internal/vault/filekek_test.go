package vault_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/careclear/careclear/internal/vault"
	"github.com/careclear/careclear/internal/vault/vaulttest"
)

func TestFileKEKConforms(t *testing.T) {
	vaulttest.TestKEK(t, func(t *testing.T) vault.KEK {
		k, err := vault.OpenFile(devFiles(t.TempDir()))
		if err != nil {
			t.Fatal(err)
		}
		return k
	})
}

func TestMemoryConforms(t *testing.T) {
	vaulttest.TestKeys(t, func(*testing.T) vault.Keys { return vaulttest.NewMemory() })
}

// TestDevKeyRefusedInProduction: by its mark, and inside the seal if somebody removed the mark.
func TestDevKeyRefusedInProduction(t *testing.T) {
	files := devFiles(t.TempDir())
	if _, err := vault.OpenFile(files); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(files.Identity)
	if err != nil || !strings.HasPrefix(string(text), vault.DevMark+"\n") {
		t.Fatalf("the key file is not marked: %v", err)
	}
	production := files
	production.Dev = false
	if _, err := vault.OpenFile(production); !errors.Is(err, vault.ErrDevKey) {
		t.Errorf("marked key: %v", err)
	}
	if err := os.WriteFile(files.Identity, bytes.TrimPrefix(text, []byte(vault.DevMark)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := vault.OpenFile(production); !errors.Is(err, vault.ErrDevKey) {
		t.Errorf("key without its mark: %v", err)
	}
	if _, err := vault.OpenFile(files); err != nil {
		t.Errorf("development mode: %v", err)
	}
}

func TestProductionFiles(t *testing.T) {
	files := devFiles(t.TempDir())
	files.Dev = false
	if _, err := vault.OpenFile(files); err == nil {
		t.Fatal("production files were made without being asked for")
	}
	k, err := vault.CreateFile(files)
	if err != nil {
		t.Fatal(err)
	}
	w, err := k.Wrap(ctx, "t", []byte("key"), nil)
	if err != nil {
		t.Fatal(err)
	}
	again, err := vault.OpenFile(files)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := again.Unwrap(ctx, "t", w, nil); err != nil || string(got) != "key" {
		t.Errorf("after reopening: %q, %v", got, err)
	}
	if _, err := vault.CreateFile(files); err == nil {
		t.Error("keys were overwritten")
	}
	for _, path := range []string{files.Identity, files.Keyset} {
		if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%v, %v", info.Mode(), err)
		}
	}
	if sealed, err := os.ReadFile(files.Keyset); err != nil || !bytes.HasPrefix(sealed, []byte("age-encryption.org/v1")) {
		t.Errorf("the keyset is not sealed with age: %v", err)
	}
	if err := os.Chmod(files.Identity, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := vault.OpenFile(files); err == nil || !strings.Contains(err.Error(), "chmod 600") {
		t.Errorf("open identity file: %v", err)
	}
}

// A crash while the files are being created leaves one of these; the next start makes new ones.
func TestCreationCutOff(t *testing.T) {
	for name, left := range map[string]func(vault.FileConfig) error{
		"half a file":  func(f vault.FileConfig) error { return os.WriteFile(f.Identity+".new.123", nil, 0o600) },
		"the identity": func(f vault.FileConfig) error { return os.WriteFile(f.Identity+".new", []byte("AGE"), 0o600) },
		"half a keyset": func(f vault.FileConfig) error {
			return errors.Join(os.WriteFile(f.Identity+".new", []byte("AGE"), 0o600), os.WriteFile(f.Keyset+".123", nil, 0o600))
		},
		"identity and keyset": func(f vault.FileConfig) error {
			return errors.Join(os.WriteFile(f.Identity+".new", []byte("AGE"), 0o600), os.WriteFile(f.Keyset, []byte("x"), 0o600))
		},
	} {
		t.Run(name, func(t *testing.T) {
			files := devFiles(t.TempDir())
			if err := errors.Join(os.MkdirAll(filepath.Dir(files.Identity), 0o700), os.MkdirAll(filepath.Dir(files.Keyset), 0o700), left(files)); err != nil {
				t.Fatal(err)
			}
			for range 2 { // created, then opened
				if _, err := vault.OpenFile(files); err != nil {
					t.Fatal(err)
				}
			}
			if _, err := os.Stat(files.Identity + ".new"); !os.IsNotExist(err) {
				t.Error("the unborn identity stays")
			}
		})
	}
}

func TestBrokenFiles(t *testing.T) {
	for name, tc := range map[string]struct {
		damage func(vault.FileConfig) error
		want   string
	}{
		"identity gone": {func(f vault.FileConfig) error { return os.Remove(f.Identity) }, "restore it from its backup"},
		"keyset gone":   {func(f vault.FileConfig) error { return os.Remove(f.Keyset) }, "restore it from its backup"},
		"no identity in it": {func(f vault.FileConfig) error { return os.WriteFile(f.Identity, []byte("# nothing\n"), 0o600) },
			"holds no age secret key"},
		"rubbish in identity": {func(f vault.FileConfig) error { return os.WriteFile(f.Identity, []byte("hunter2\n"), 0o600) },
			"holds no age secret key"},
		"keyset damaged": {func(f vault.FileConfig) error {
			b, err := os.ReadFile(f.Keyset)
			if err != nil {
				return err
			}
			b[len(b)-1] ^= 1
			return os.WriteFile(f.Keyset, b, 0o600)
		}, "keyset"},
		"other identity": {func(f vault.FileConfig) error {
			other := devFiles(f.Keyset + ".other")
			if _, err := vault.OpenFile(other); err != nil {
				return err
			}
			return os.Rename(other.Identity, f.Identity)
		}, "does not open it"},
	} {
		t.Run(name, func(t *testing.T) {
			files := devFiles(t.TempDir())
			if _, err := vault.OpenFile(files); err != nil {
				t.Fatal(err)
			}
			if err := tc.damage(files); err != nil {
				t.Fatal(err)
			}
			_, err := vault.OpenFile(files)
			if err == nil || !strings.Contains(err.Error(), tc.want) || strings.Contains(err.Error(), "hunter2") {
				t.Errorf("%v, want %q", err, tc.want)
			}
		})
	}
}

// TestTwoProcesses: what one rotates, creates or destroys, the other sees.
func TestTwoProcesses(t *testing.T) {
	files := devFiles(t.TempDir())
	a, err := vault.OpenFile(files)
	if err != nil {
		t.Fatal(err)
	}
	b, err := vault.OpenFile(files)
	if err != nil {
		t.Fatal(err)
	}
	w1, err := a.Wrap(ctx, "t", []byte("key"), nil)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := b.Unwrap(ctx, "t", w1, nil); err != nil || string(got) != "key" {
		t.Fatalf("%q, %v", got, err)
	}
	if _, err := b.Rotate(ctx, "t"); err != nil {
		t.Fatal(err)
	}
	w2, err := a.Wrap(ctx, "t", []byte("key"), nil)
	if err != nil || w2.Version != 2 {
		t.Errorf("version %d, %v", w2.Version, err)
	}
	if v, err := a.Rotate(ctx, "t"); err != nil || v != 3 {
		t.Errorf("version %d, %v", v, err)
	}
}
