package bindings_test

import (
	"encoding/hex"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/vm"
)

// TestEveryBinaryIsBerlin looks for instructions that came after Berlin in the code of every binding there is, whether
// or not a network deploys it, and in constructors too.
func TestEveryBinaryIsBerlin(t *testing.T) {
	found := binaries(t)
	published, err := os.ReadFile("../contracts/compile.mjs")
	if err != nil {
		t.Fatal(err)
	}
	for name, code := range found {
		if !strings.Contains(string(published), `["`+name+`"]`) {
			t.Errorf("%s has a binding and is not published by compile.mjs", name)
		}
		later, walked := walk(code)
		if later != "" {
			t.Errorf("%s: %s came after Berlin", name, later)
		}
		if walked < len(code)*3/4 {
			t.Errorf("%s: only %d of %d bytes were recognised as code", name, walked, len(code))
		}
	}
	if want := strings.Count(string(published), `.sol": ["`); len(found) != want {
		t.Errorf("%d bindings with code, compile.mjs publishes %d contracts", len(found), want)
	}
}

func TestWalk(t *testing.T) {
	runtime := []byte{0x60, 0x80, 0x60, 0x40, 0x52, 0x00}
	for name, tc := range map[string]struct {
		code  []byte
		later string
	}{
		"constructor":         {append([]byte{0x5f, 0xfe}, runtime...), "PUSH0"},
		"runtime":             {slices.Concat(runtime, []byte{0xfe}, runtime, []byte{0x48}), "BASEFEE"},
		"after an assertion":  {slices.Concat(runtime, []byte{0xfe, 0x5b, 0x5e}), "MCOPY"},
		"data behind INVALID": {slices.Concat(runtime, []byte{0xfe, 0x48, 0x5f}), ""},
		"data of a PUSH":      {[]byte{0x61, 0x5c, 0x5d, 0x00}, ""},
	} {
		if later, _ := walk(tc.code); later != tc.later {
			t.Errorf("%s: %q, want %q", name, later, tc.later)
		}
	}
}

// walk goes over code as the compiler lays it out, a constructor and the runtime behind it: INVALID separates them, and
// separates both from constants, which are skipped. It returns the first instruction that Berlin lacks and how many
// bytes it took for code.
func walk(code []byte) (later string, walked int) {
	for pc := 0; pc < len(code); pc++ {
		walked++
		switch op := vm.OpCode(code[pc]); {
		case op == vm.INVALID:
			rest := code[pc+1:]
			runtime := len(rest) > 4 && rest[0] == byte(vm.PUSH1) && rest[2] == byte(vm.PUSH1) && rest[3] == 0x40
			if jump := len(rest) > 0 && rest[0] == byte(vm.JUMPDEST); !runtime && !jump {
				return "", walked
			}
		case op == vm.PUSH0, op == vm.MCOPY, op == vm.TLOAD, op == vm.TSTORE, op == vm.BASEFEE, op == vm.BLOBHASH, op == vm.BLOBBASEFEE:
			return op.String(), walked
		case op.IsPush():
			size := int(op - vm.PUSH0)
			pc, walked = pc+size, walked+size
		}
	}
	return "", walked
}

// binaries are the creation codes in the generated files, by contract.
func binaries(t *testing.T) map[string][]byte {
	t.Helper()
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string][]byte{}
	for _, file := range files {
		if !strings.HasSuffix(file.Name(), ".go") || strings.HasSuffix(file.Name(), "_test.go") {
			continue
		}
		tree, err := parser.ParseFile(token.NewFileSet(), file.Name(), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(node ast.Node) bool {
			fields := map[string]string{}
			if literal, ok := node.(*ast.CompositeLit); ok {
				for _, element := range literal.Elts {
					if field, ok := element.(*ast.KeyValueExpr); ok {
						if value, ok := field.Value.(*ast.BasicLit); ok && value.Kind == token.STRING {
							if key, ok := field.Key.(*ast.Ident); ok {
								fields[key.Name], _ = strconv.Unquote(value.Value)
							}
						}
					}
				}
			}
			if bin := strings.TrimPrefix(fields["Bin"], "0x"); bin != "" {
				code, err := hex.DecodeString(bin)
				if err != nil {
					t.Fatalf("%s: %v", file.Name(), err)
				}
				found[fields["ID"]] = code
			}
			return true
		})
	}
	return found
}
