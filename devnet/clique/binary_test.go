package clique_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/careclear/careclear/devnet/clique"
)

func TestBinary(t *testing.T) {
	want := geth(t)
	if got, err := clique.Binary(t.Context(), clique.BinaryOptions{Path: want}); err != nil || got != want {
		t.Errorf("a given geth: %q, %v", got, err)
	}
	other := filepath.Join(t.TempDir(), "geth")
	if err := os.WriteFile(other, []byte("#!/bin/sh\necho 'Version: 1.17.10-stable'\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	for path, cure := range map[string]string{other: "1.17.10", "/bin/true": "not a geth", "/does/not/exist": "GETH_BIN"} {
		if _, err := clique.Binary(t.Context(), clique.BinaryOptions{Path: path}); err == nil || !strings.Contains(err.Error(), cure) {
			t.Errorf("%s: %v; want a refusal that says %q", path, err, cure)
		}
	}
	if _, err := clique.Binary(t.Context(), clique.BinaryOptions{CacheDir: t.TempDir(), Source: t.TempDir()}); err == nil || !strings.Contains(err.Error(), "GETH_BIN") {
		t.Errorf("no sources: %v; want the cure", err)
	}
	// A program without its sources uses what was built before.
	cache := filepath.Dir(want)
	if got, err := clique.Binary(t.Context(), clique.BinaryOptions{CacheDir: cache, Source: t.TempDir()}); err != nil || got == "" {
		t.Errorf("no sources but a cache: %q, %v", got, err)
	}
}

func Example() {
	ctx := context.Background()
	geth, err := clique.Binary(ctx, clique.BinaryOptions{Path: os.Getenv("GETH_BIN")})
	if err != nil {
		fmt.Println(err)
		return
	}
	network, err := clique.Start(ctx, clique.Config{Dir: ".dev/chain", Binary: geth, Signers: 3})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer network.Close(ctx)
	fmt.Println("RPC at", network.Followers()[0].HTTP)
	network.Sealer(1).Kill() // the other two go on
	if err := network.Sealer(1).Restart(ctx); err != nil {
		fmt.Println(err)
	}
}
