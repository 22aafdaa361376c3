package fhir

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/input"
)

// Limits in bytes when [Options] leaves them zero.
const (
	DefaultMaxResource = 4 << 20
	DefaultMaxBundle   = 64 << 20
)

// ErrEmpty is returned for an input that holds no resource at all.
var ErrEmpty = errors.New("the input holds no FHIR resource")

// resource is one FHIR resource of an input, or the reason why a piece of the input is none.
type resource struct {
	raw     json.RawMessage
	kind    string // resourceType
	where   string // what stands before the path: "", "line 17 ", "Bundle.entry[3]."
	refs    *refs  // the Bundle around it, or nil
	refusal *claim.Refusal
}

// path names an element of the resource.
func (r resource) path() string {
	if strings.HasSuffix(r.where, ".") {
		return r.where + "resource"
	}
	if r.kind == "" {
		return r.where + "resource"
	}
	return r.where + r.kind
}

// resources walks an input: one JSON document (a resource or a Bundle) or NDJSON, plain or gzip. Of a Bundle it
// yields the entries whose type is want; outside of Bundles it yields everything. The error ends the walk: it is
// the reader's, the context's, or ErrEmpty.
func resources(ctx context.Context, in io.Reader, opt Options, want string) iter.Seq2[resource, error] {
	return func(yield func(resource, error) bool) {
		for p, err := range documents(ctx, in, opt) {
			switch {
			case err != nil:
				yield(resource{}, err)
				return
			case p.err != nil:
				if !yield(refused(p.where(), "limit", "A3", fmt.Sprintf("the resource is longer than %d bytes; split it", opt.maxBundle())), nil) {
					return
				}
				continue
			}
			for r := range split(p.doc, p.where(), opt, want) {
				if !yield(r, nil) {
					return
				}
			}
		}
	}
}

// documents walks an input: one document, or one a line. A document that is too long has errTooLong and no content. The
// error is not nil at most once, at the end.
func documents(ctx context.Context, in io.Reader, opt Options) iter.Seq2[piece, error] {
	return func(yield func(piece, error) bool) {
		src, err := open(in, opt)
		if err != nil {
			yield(piece{}, err)
			return
		}
		for some := false; ; some = true {
			if err := ctx.Err(); err != nil {
				yield(piece{}, fmt.Errorf("read FHIR: %w", err))
				return
			}
			p := src.next()
			switch {
			case p.err == io.EOF:
				if !some {
					yield(piece{}, ErrEmpty)
				}
				return
			case p.err != nil && !errors.Is(p.err, errTooLong):
				yield(piece{}, fmt.Errorf("read FHIR: %w", p.err))
				return
			}
			if !yield(p, nil) {
				return
			}
		}
	}
}

func refused(where, rule, code, msg string) resource {
	r := resource{where: where}
	r.refusal = &claim.Refusal{Path: r.path(), Rule: rule, Code: code, Message: msg}
	return r
}

// split turns one document into its resources.
func split(doc []byte, where string, opt Options, want string) iter.Seq[resource] {
	return func(yield func(resource) bool) {
		r, ok := header(doc, where)
		if !ok || r.kind != "Bundle" {
			if ok && len(doc) > opt.maxResource() {
				r = refused(where, "limit", "A3", fmt.Sprintf("the resource is longer than %d bytes", opt.maxResource()))
			}
			yield(r)
			return
		}
		var b bundle
		if err := json.Unmarshal(doc, &b); err != nil {
			yield(resource{refusal: structure(r.path(), doc, err)})
			return
		}
		all := newRefs()
		found := make([]resource, 0, len(b.Entry))
		for i, e := range b.Entry {
			if len(e.Resource) == 0 {
				continue // an entry may be a bare request or response
			}
			x, ok := header(e.Resource, fmt.Sprintf("%sBundle.entry[%d].", where, i))
			switch {
			case !ok:
				found = append(found, x)
			case len(e.Resource) > opt.maxResource():
				found = append(found, refused(x.where, "limit", "A3", fmt.Sprintf("the resource is longer than %d bytes", opt.maxResource())))
			default:
				all.add(e.FullURL, x.kind, x.raw)
				if x.kind == want {
					x.refs = all
					found = append(found, x)
				}
			}
		}
		if len(found) == 0 {
			found = append(found, resource{refusal: &claim.Refusal{Path: r.path() + ".entry", Rule: "fhir-type", Code: "A3",
				Message: "the Bundle holds no " + want}})
		}
		for _, x := range found {
			if !yield(x) {
				return
			}
		}
	}
}

// header reads the resourceType; without one the result is a refusal and ok is false.
func header(doc []byte, where string) (r resource, ok bool) {
	var h struct {
		ResourceType string `json:"resourceType"`
	}
	if err := json.Unmarshal(doc, &h); err != nil {
		r = resource{where: where}
		r.refusal = structure(r.path(), doc, err)
		return r, false
	}
	if h.ResourceType == "" {
		return refused(where, "fhir-structure", "A3", "not a FHIR resource: resourceType is missing"), false
	}
	return resource{raw: doc, kind: typeName(h.ResourceType), where: where}, true
}

// typeName keeps the names of resource types that may stand in a message, so that no foreign text gets there.
func typeName(kind string) string {
	switch kind {
	case "Bundle", "CapabilityStatement", "Claim", "ClaimResponse", "Condition", "Consent", "Coverage", "CoverageEligibilityRequest",
		"CoverageEligibilityResponse", "Encounter", "ExplanationOfBenefit", "Location", "Observation", "OperationOutcome", "Organization",
		"Parameters", "Patient", "PaymentNotice", "PaymentReconciliation", "Practitioner", "PractitionerRole", "Procedure",
		"RelatedPerson", "ServiceRequest":
		return kind
	}
	return "Resource"
}

var errTooLong = errors.New("too long")

// source cuts an input into JSON documents.
type source struct {
	br     *bufio.Reader
	max    int
	ndjson bool
	line   int
	queue  []piece // read ahead while the form was sniffed
}

// piece is a document of an input. line is 0 of the only one.
type piece struct {
	doc  []byte
	line int
	err  error
}

// where begins the path of a finding.
func (p piece) where() string {
	if p.line == 0 {
		return ""
	}
	return fmt.Sprintf("line %d ", p.line)
}

// open undoes gzip and a byte order mark and decides between NDJSON and one document: NDJSON is an input whose
// first line is a whole JSON value, or whose second line starts one although the first cannot go on there.
func open(in io.Reader, opt Options) (*source, error) {
	br, err := input.Unpack(in)
	if err != nil {
		return nil, fmt.Errorf("read FHIR: %w", err)
	}
	if b, _ := br.Peek(3); string(b) == "\xef\xbb\xbf" {
		br.Discard(3)
	}
	s := &source{br: br, max: opt.maxBundle()}
	first := s.readLine()
	if first.err != nil {
		s.queue, s.ndjson = []piece{first}, true
		return s, nil
	}
	if json.Valid(first.doc) {
		s.queue, s.ndjson = []piece{first}, true
		second := s.readLine()
		if second.err == io.EOF { // one document on one line: say no line number
			s.ndjson = false
		}
		s.queue = append(s.queue, second)
		return s, nil
	}
	second := s.readLine()
	goesOn := strings.ContainsRune("{[,:", rune(first.doc[len(first.doc)-1]))
	if second.err == nil && second.doc[0] == '{' && !goesOn {
		s.queue, s.ndjson = []piece{first, second}, true
		return s, nil
	}
	doc := append(append(first.doc, '\n'), second.doc...)
	if second.err == nil {
		rest, err := io.ReadAll(io.LimitReader(br, int64(s.max-min(len(doc), s.max))+1))
		if doc = append(append(doc, '\n'), rest...); err != nil {
			return nil, fmt.Errorf("read FHIR: %w", err)
		}
	} else if second.err != io.EOF && second.err != errTooLong {
		return nil, fmt.Errorf("read FHIR: %w", second.err)
	}
	p := piece{doc: bytes.TrimSpace(doc)}
	if len(doc) > s.max || second.err == errTooLong {
		p = piece{err: errTooLong}
	}
	s.queue = []piece{p, {err: io.EOF}}
	return s, nil
}

func (s *source) next() piece {
	var p piece
	if len(s.queue) > 0 {
		p, s.queue = s.queue[0], s.queue[1:]
	} else {
		p = s.readLine()
	}
	if !s.ndjson {
		p.line = 0
	}
	return p
}

// readLine returns the next line that is not blank, trimmed and copied. A line longer than the limit is skipped to
// its end, holding no more than the limit.
func (s *source) readLine() piece {
	for {
		var doc []byte
		long := false
		for {
			part, err := s.br.ReadSlice('\n')
			if !long {
				if len(doc)+len(part) > s.max {
					long, doc = true, nil
				} else {
					doc = append(doc, part...)
				}
			}
			if err == bufio.ErrBufferFull {
				continue
			}
			s.line++
			if err != nil && err != io.EOF {
				return piece{err: err}
			}
			if err == io.EOF && len(doc) == 0 && !long {
				return piece{err: io.EOF}
			}
			break
		}
		if long {
			return piece{line: s.line, err: errTooLong}
		}
		if doc = bytes.TrimSpace(doc); len(doc) > 0 {
			return piece{doc: doc, line: s.line}
		}
	}
}

// structure explains why encoding/json refused a document, by place and without its text.
func structure(root string, doc []byte, err error) *claim.Refusal {
	r := &claim.Refusal{Path: root, Rule: "fhir-structure", Code: "A3"}
	var syn *json.SyntaxError
	var typ *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syn):
		r.Message = fmt.Sprintf("not valid JSON at byte %d", syn.Offset)
	case errors.As(err, &typ):
		if at := pathAt(doc, typ.Offset); at != "" {
			r.Path = root + at
		}
		what, _, _ := strings.Cut(typ.Value, " ") // "number -5" quotes the value
		r.Message = fmt.Sprintf("a JSON %s stands where FHIR R4 has a %s", what, shape(typ.Type.Kind().String()))
	default:
		r.Message = "not readable as FHIR JSON"
	}
	return r
}

func shape(kind string) string {
	switch kind {
	case "slice":
		return "list"
	case "struct", "ptr", "map":
		return "object"
	case "int", "int64":
		return "whole number"
	case "bool":
		return "true or false"
	}
	return kind
}

// pathAt returns the path of the value that ends at or spans an offset: ".item[2].net".
func pathAt(doc []byte, offset int64) string {
	type level struct {
		list  bool
		index int
		key   string
		isKey bool // the next string is a key
	}
	var stack []level
	dec := json.NewDecoder(bytes.NewReader(doc))
	path := func() string {
		var b strings.Builder
		for _, l := range stack {
			if l.list {
				fmt.Fprintf(&b, "[%d]", l.index)
			} else if l.key != "" && name(l.key) {
				b.WriteString("." + l.key)
			}
		}
		return b.String()
	}
	for {
		tok, err := dec.Token()
		if err != nil {
			return ""
		}
		top := len(stack) - 1
		if top >= 0 && !stack[top].list && stack[top].isKey {
			if k, ok := tok.(string); ok {
				stack[top].key, stack[top].isKey = k, false
				continue
			}
		}
		if dec.InputOffset() >= offset && tok != json.Delim('}') && tok != json.Delim(']') {
			return path()
		}
		switch tok {
		case json.Delim('{'):
			stack = append(stack, level{isKey: true})
			continue
		case json.Delim('['):
			stack = append(stack, level{list: true})
			continue
		case json.Delim('}'), json.Delim(']'):
			stack = stack[:top]
			top--
		}
		if top >= 0 {
			if stack[top].list {
				stack[top].index++
			} else {
				stack[top].isKey = true
			}
		}
	}
}

// name reports whether a key looks like an element name; anything else might be somebody's data.
func name(key string) bool {
	if len(key) > 40 {
		return false
	}
	for _, c := range key {
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') {
			return false
		}
	}
	return true
}
