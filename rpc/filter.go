package rpc

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
	"go.einride.tech/aip/filtering"
	expr "google.golang.org/genproto/googleapis/api/expr/v1alpha1"

	"github.com/careclear/careclear/internal/claim"
)

// args collects the parameters of a query. Nothing of a request ever stands in the text of a query.
type args struct{ values []any }

func (a *args) add(v any) string {
	a.values = append(a.values, v)
	return "$" + strconv.Itoa(len(a.values))
}

// kind says how a filter writes a column's values.
type kind int

const (
	text     kind = iota
	word          // an enum in lower case; CLAIM_STATE_SETTLED is taken as settled
	number        // integer, cents included
	truth         // a bare name, or name = true
	instant       // RFC 3339
	date          // 2006-01-02
	orgID         // payers/7: an organisation number
	uuidID        // claims/{uuid}
	bytesID       // 0x and hex digits
	bareUUID      // tie-breaks of page tokens
)

// column is what a filter or an order may name. A column that can be null is wrapped in coalesce, because in a
// filter NOT (x = 1) means everything else.
type column struct {
	sql  string
	kind kind
	name string // collection of orgID and uuidID, prefix of word
}

type columns map[string]column

// where compiles an AIP-160 filter to a SQL condition; "" is true. The error is for the caller.
func (c columns) where(filter string, a *args) (string, error) {
	if strings.TrimSpace(filter) == "" {
		return "true", nil
	}
	options := []filtering.DeclarationOption{
		filtering.DeclareStandardFunctions(),
		filtering.DeclareIdent("true", filtering.TypeBool),
		filtering.DeclareIdent("false", filtering.TypeBool),
	}
	for name, col := range c {
		typ := filtering.TypeString
		switch col.kind {
		case number:
			typ = filtering.TypeInt
		case truth:
			typ = filtering.TypeBool
		case instant:
			typ = filtering.TypeTimestamp
		}
		options = append(options, filtering.DeclareIdent(name, typ))
	}
	declarations, err := filtering.NewDeclarations(options...)
	if err != nil {
		return "", fmt.Errorf("declare the fields of a filter: %w", err)
	}
	f, err := filtering.ParseFilterString(filter, declarations)
	if err != nil {
		return "", invalid("filter", oneLine(err))
	}
	sql, err := c.compile(f.CheckedExpr.GetExpr(), a)
	if err != nil {
		return "", invalid("filter", err.Error())
	}
	return sql, nil
}

// oneLine keeps the first line of a parser's message; the rest draws the position.
func oneLine(err error) string {
	line, _, _ := strings.Cut(err.Error(), "\n")
	return line
}

func (c columns) compile(e *expr.Expr, a *args) (string, error) {
	switch k := e.GetExprKind().(type) {
	case *expr.Expr_IdentExpr:
		switch name := k.IdentExpr.GetName(); name {
		case "true", "false":
			return name, nil
		default:
			if col, ok := c[name]; ok && col.kind == truth {
				return col.sql, nil
			}
		}
	case *expr.Expr_CallExpr:
		return c.call(k.CallExpr, a)
	}
	return "", errors.New("want comparisons of fields joined by AND, OR and NOT")
}

func (c columns) call(call *expr.Expr_Call, a *args) (string, error) {
	in := call.GetArgs()
	switch f := call.GetFunction(); f {
	case filtering.FunctionAnd, filtering.FunctionOr:
		parts := make([]string, len(in))
		for i, e := range in {
			var err error
			if parts[i], err = c.compile(e, a); err != nil {
				return "", err
			}
		}
		return "(" + strings.Join(parts, " "+f+" ") + ")", nil
	case filtering.FunctionNot:
		s, err := c.compile(in[0], a)
		return "(NOT " + s + ")", err
	case filtering.FunctionEquals, filtering.FunctionNotEquals, filtering.FunctionLessThan, filtering.FunctionLessEquals,
		filtering.FunctionGreaterThan, filtering.FunctionGreaterEquals:
		return c.compare(f, in[0], in[1], a)
	}
	return "", errors.New("want comparisons of fields (=, !=, <, <=, >, >=) joined by AND, OR and NOT")
}

// operator maps AIP to SQL; nothing else reaches a query.
func operator(f string) string {
	if f == filtering.FunctionNotEquals {
		return "<>"
	}
	return f
}

func (c columns) compare(f string, left, right *expr.Expr, a *args) (string, error) {
	name := left.GetIdentExpr().GetName()
	col, ok := c[name]
	if !ok {
		return "", errors.New("a comparison needs a field on its left")
	}
	if col.kind == truth {
		b := right.GetIdentExpr().GetName()
		if b != "true" && b != "false" {
			return "", fmt.Errorf("%s is true or false", name)
		}
		return "(" + col.sql + " " + operator(f) + " " + b + ")", nil
	}
	// timestamp("...") is the long way to write "..."
	if call := right.GetCallExpr(); call.GetFunction() == filtering.FunctionTimestamp && len(call.GetArgs()) == 1 {
		right = call.GetArgs()[0]
	}
	if right.GetConstExpr() == nil {
		return "", fmt.Errorf("%s must be compared with a value", name)
	}
	ordered := f != filtering.FunctionEquals && f != filtering.FunctionNotEquals
	if ordered && col.kind >= orgID {
		return "", fmt.Errorf("%s can be compared with = and != only", name)
	}
	v, err := col.parse(right.GetConstExpr())
	if err != nil {
		return "", fmt.Errorf("%s: %w", name, err)
	}
	return "(" + col.sql + " " + operator(f) + " " + a.add(v) + ")", nil
}

// parse reads a constant as the column's type.
func (col column) parse(k *expr.Constant) (any, error) {
	if col.kind == number {
		if _, ok := k.GetConstantKind().(*expr.Constant_Int64Value); !ok {
			return nil, errors.New("want an integer; money is in cents")
		}
		return k.GetInt64Value(), nil
	}
	return col.fromText(k.GetStringValue())
}

// fromText reads a value from text: a filter's string or a page token's key.
func (col column) fromText(s string) (any, error) {
	switch col.kind {
	case number:
		return strconv.ParseInt(s, 10, 64)
	case word:
		return strings.ReplaceAll(strings.ToLower(strings.TrimPrefix(s, col.name)), "_", "-"), nil
	case instant:
		t, err := time.Parse(time.RFC3339Nano, s)
		if err != nil {
			return nil, errors.New("want a time like 2026-01-02T15:04:05Z")
		}
		return t, nil
	case date:
		d, err := claim.ParseDay(s)
		if err != nil {
			return nil, errors.New("want a day like 2026-01-02")
		}
		return d.Time(), nil
	case orgID:
		n, err := numberName(col.name, s)
		return int64(n), err
	case uuidID:
		return uuidName(col.name, s)
	case bareUUID:
		return uuid.Parse(s)
	case bytesID:
		b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
		if err != nil {
			return nil, errors.New("want 0x and hex digits")
		}
		return b, nil
	}
	if strings.ContainsRune(s, 0) {
		return nil, errors.New("want text without NUL")
	}
	return s, nil
}
