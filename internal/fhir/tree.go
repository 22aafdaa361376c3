package fhir

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// node is a JSON value as it stands in a document: members in their order, numbers as text.
type node struct {
	kind nodeKind
	text string // of a string, number or boolean
	keys []string
	vals []*node // members of an object, elements of a list
}

type nodeKind byte

const (
	isNull   nodeKind = 'n'
	isString nodeKind = '"'
	isNumber nodeKind = '0'
	isBool   nodeKind = 't'
	isList   nodeKind = '['
	isObject nodeKind = '{'
)

// word names a kind in a message.
func (k nodeKind) word() string {
	return map[nodeKind]string{isNull: "null", isString: "string", isNumber: "number", isBool: "true or false", isList: "list", isObject: "object"}[k]
}

// maxDepth bounds how deep a document may nest; FHIR resources with all their datatypes need a third of it.
const maxDepth = 64

var errDepth = fmt.Errorf("the document nests deeper than %d levels", maxDepth)

// parseTree reads one JSON value. Its errors quote nothing of the document.
func parseTree(doc []byte) (*node, error) {
	dec := json.NewDecoder(bytes.NewReader(doc))
	dec.UseNumber()
	n, err := readNode(dec, 0)
	if err == nil {
		if _, more := dec.Token(); more != io.EOF {
			err = fmt.Errorf("something follows the document at byte %d", dec.InputOffset())
		}
	}
	var syntax *json.SyntaxError
	switch {
	case errors.As(err, &syntax):
		return nil, fmt.Errorf("not valid JSON at byte %d", syntax.Offset)
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return nil, errors.New("not valid JSON: it ends too early")
	case err != nil:
		return nil, err
	}
	return n, nil
}

func readNode(dec *json.Decoder, depth int) (*node, error) {
	if depth > maxDepth {
		return nil, errDepth
	}
	tok, err := dec.Token()
	if err != nil {
		return nil, err
	}
	switch t := tok.(type) {
	case json.Delim:
		n := &node{kind: nodeKind(t)}
		for dec.More() {
			if n.kind == isObject {
				key, err := dec.Token()
				if err != nil {
					return nil, err
				}
				n.keys = append(n.keys, key.(string)) // the decoder has checked it
			}
			v, err := readNode(dec, depth+1)
			if err != nil {
				return nil, err
			}
			n.vals = append(n.vals, v)
		}
		_, err := dec.Token()
		return n, err
	case string:
		return &node{kind: isString, text: t}, nil
	case json.Number:
		return &node{kind: isNumber, text: t.String()}, nil
	case bool:
		return &node{kind: isBool, text: fmt.Sprint(t)}, nil
	}
	return &node{kind: isNull}, nil
}

// get returns the first of the members of these names; nil if there is none. It may be called on nil.
func (n *node) get(path ...string) *node {
	for _, name := range path {
		if n == nil || n.kind != isObject {
			return nil
		}
		var next *node
		for i, k := range n.keys {
			if k == name {
				next = n.vals[i]
				break
			}
		}
		n = next
	}
	return n
}

// list returns the elements of a list; none of anything else.
func (n *node) list() []*node {
	if n == nil || n.kind != isList {
		return nil
	}
	return n.vals
}

// str returns the text of a string, "" of anything else.
func (n *node) str() string {
	if n == nil || n.kind != isString {
		return ""
	}
	return n.text
}
