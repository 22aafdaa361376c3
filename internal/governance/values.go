package governance

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"reflect"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/careclear/careclear/bindings"
)

// ParseScope reads what is to be paused: submit, settle, or payer:11 for one payer's money.
func ParseScope(text string) ([32]byte, error) {
	switch strings.ToLower(text) {
	case "submit":
		return bindings.PauseSubmit, nil
	case "settle":
		return bindings.PauseSettle, nil
	}
	if number, ok := strings.CutPrefix(text, "payer:"); ok {
		if org, err := strconv.ParseUint(number, 10, 32); err == nil && org > 0 {
			return bindings.PauseOf(uint32(org)), nil
		}
	}
	return [32]byte{}, fmt.Errorf("%q is no scope of a pause: submit, settle, or payer:11 for one payer", text)
}

func scopeName(scope [32]byte) (string, bool) {
	switch scope {
	case bindings.PauseSubmit:
		return "submit", true
	case bindings.PauseSettle:
		return "settle", true
	}
	org := new(big.Int).SetBytes(scope[:])
	return "payer:" + org.String(), org.IsUint64() && org.Sign() > 0 && org.Uint64() < 1<<32
}

// parser turns words into the Go values go-ethereum packs.
type parser struct {
	address  func(name string) (common.Address, bool) // accounts with a name
	selector func(function string) ([]byte, bool)     // of "Appeals.setPanel"
}

// value reads one value: text as a person gives it, or a part of decoded JSON. Arrays and structs in text are JSON.
func (p parser) value(t abi.Type, name string, x any) (any, error) {
	if text, ok := x.(string); ok && (t.T == abi.SliceTy || t.T == abi.ArrayTy || t.T == abi.TupleTy) {
		dec := json.NewDecoder(strings.NewReader(text))
		dec.UseNumber()
		if err := dec.Decode(&x); err != nil || dec.More() {
			return nil, fmt.Errorf("%s (%s): %q is no JSON", name, t, text)
		}
	}
	switch t.T {
	case abi.SliceTy, abi.ArrayTy:
		return p.list(t, name, x)
	case abi.TupleTy:
		return p.tuple(t, name, x)
	}
	var text string
	switch v := x.(type) {
	case string:
		text = v
	case json.Number:
		text = v.String()
	case bool:
		text = strconv.FormatBool(v)
	default:
		return nil, fmt.Errorf("%s: want one %s", name, t)
	}
	out, err := p.word(t, name, text)
	if err != nil {
		return nil, fmt.Errorf("%s (%s): %w", name, t, err)
	}
	return out, nil
}

func (p parser) list(t abi.Type, name string, x any) (any, error) {
	items, ok := x.([]any)
	if !ok || t.T == abi.ArrayTy && len(items) != t.Size {
		return nil, fmt.Errorf("%s: want a JSON array for %s", name, t)
	}
	out := reflect.New(t.GetType()).Elem()
	if t.T == abi.SliceTy {
		out.Set(reflect.MakeSlice(t.GetType(), len(items), len(items)))
	}
	for i, item := range items {
		v, err := p.value(*t.Elem, fmt.Sprintf("%s[%d]", name, i), item)
		if err != nil {
			return nil, err
		}
		out.Index(i).Set(reflect.ValueOf(v))
	}
	return out.Interface(), nil
}

func (p parser) tuple(t abi.Type, name string, x any) (any, error) {
	fields, ok := x.(map[string]any)
	if !ok || len(fields) != len(t.TupleElems) {
		return nil, fmt.Errorf("%s: want a JSON object with %s", name, strings.Join(t.TupleRawNames, ", "))
	}
	out := reflect.New(t.TupleType).Elem()
	for i, field := range t.TupleRawNames {
		x, ok := fields[field]
		if !ok {
			return nil, fmt.Errorf("%s: %s is missing", name, field)
		}
		v, err := p.value(*t.TupleElems[i], name+"."+field, x)
		if err != nil {
			return nil, err
		}
		out.Field(i).Set(reflect.ValueOf(v))
	}
	return out.Interface(), nil
}

func (p parser) word(t abi.Type, name, text string) (any, error) {
	switch t.T {
	case abi.UintTy, abi.IntTy:
		return number(t, text)
	case abi.BoolTy:
		return strconv.ParseBool(text)
	case abi.StringTy:
		return text, nil
	case abi.AddressTy:
		return p.account(text)
	case abi.BytesTy:
		return hexutil.Decode(text)
	case abi.FixedBytesTy:
		if name == "scope" {
			return ParseScope(text)
		}
		b, ok := p.selector(text)
		if !ok {
			var err error
			if b, err = bytesOf(text); err != nil {
				return nil, err
			}
		}
		if len(b) != t.Size {
			return nil, fmt.Errorf("%q has %d bytes", text, len(b))
		}
		out := reflect.New(t.GetType()).Elem()
		reflect.Copy(out, reflect.ValueOf(b))
		return out.Interface(), nil
	}
	return nil, errors.New("a type that no restricted function has")
}

// bytesOf reads hex, or the hash of a document: file:PATH.
func bytesOf(text string) ([]byte, error) {
	if path, ok := strings.CutPrefix(text, "file:"); ok {
		b, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("hash a document: %w", err)
		}
		return crypto.Keccak256(b), nil
	}
	b, err := hexutil.Decode(text)
	if err != nil {
		return nil, fmt.Errorf("%q is neither 0x and hex digits nor file:PATH, for the hash of a document", text)
	}
	return b, nil
}

func number(t abi.Type, text string) (any, error) {
	n, ok := new(big.Int).SetString(strings.ReplaceAll(text, "_", ""), 0)
	if !ok {
		return nil, fmt.Errorf("%q is no number", text)
	}
	bits := t.Size
	if t.T == abi.IntTy {
		bits--
	}
	if n.Sign() < 0 && t.T == abi.UintTy || n.BitLen() > bits {
		return nil, fmt.Errorf("%s does not fit", text)
	}
	goType := t.GetType()
	if goType == reflect.TypeFor[*big.Int]() {
		return n, nil
	}
	out := reflect.New(goType).Elem()
	if t.T == abi.UintTy {
		out.SetUint(n.Uint64())
	} else {
		out.SetInt(n.Int64())
	}
	return out.Interface(), nil
}

func (p parser) account(text string) (common.Address, error) {
	if at, ok := p.address(text); ok {
		return at, nil
	}
	at, err := common.NewMixedcaseAddressFromString(text)
	if err != nil {
		return common.Address{}, fmt.Errorf("%q is neither an address nor a name known here", text)
	}
	if digits := strings.TrimPrefix(text, "0x"); digits != strings.ToLower(digits) && digits != strings.ToUpper(digits) && !at.ValidChecksum() {
		return common.Address{}, fmt.Errorf("%s has a typing error: its capitals do not fit", text)
	}
	return at.Address(), nil
}

// words writes a value the way value reads it.
func (b Book) words(name string, x any) string {
	switch v := x.(type) {
	case common.Address:
		return b.Account(v)
	case [32]byte:
		if scope, ok := scopeName(v); ok && name == "scope" {
			return scope
		}
		return hexutil.Encode(v[:])
	case []byte:
		return hexutil.Encode(v)
	}
	v := reflect.ValueOf(x)
	switch {
	case v.Kind() == reflect.Struct && v.Type() != reflect.TypeFor[big.Int]():
		var fields []string
		for i := range v.NumField() {
			fields = append(fields, strings.ToLower(v.Type().Field(i).Name[:1])+v.Type().Field(i).Name[1:]+" "+b.words("", v.Field(i).Interface()))
		}
		return "{" + strings.Join(fields, ", ") + "}"
	case v.Kind() == reflect.Array && v.Type().Elem().Kind() == reflect.Uint8:
		return fmt.Sprintf("0x%x", x)
	case v.Kind() == reflect.Slice || v.Kind() == reflect.Array:
		var items []string
		for i := range v.Len() {
			items = append(items, b.words(name, v.Index(i).Interface()))
		}
		return "[" + strings.Join(items, ", ") + "]"
	}
	return fmt.Sprint(x)
}
