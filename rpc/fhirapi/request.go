package fhirapi

import (
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/careclear/careclear/internal/fhir"
)

// Limits of a request.
const (
	DefaultCount = 20
	MaxCount     = 100
	maxParams    = 64
)

// Request is a request as a route understands it.
type Request struct {
	Route   Route
	ID      string // of a read
	Body    []byte // of a create or an operation
	Key     string // idempotency key; ""
	Count   int    // entries of a page
	Page    string // token of the page; "" is the first
	Root    string // URL of the facade, without a slash at its end
	Match   string // If-None-Match
	Strict  bool
	Ignored []string // names of parameters that were ignored
	values  url.Values
	pretty  bool
}

// ReadRequest reads a request of a route. root is the public URL of the facade, "" takes it from the request; limit
// bounds the body. The error is an [*Error].
func ReadRequest(w http.ResponseWriter, r *http.Request, route Route, root string, limit int64) (*Request, error) {
	out := &Request{Route: route, ID: r.PathValue("id"), Count: DefaultCount, Root: root, Match: r.Header.Get("If-None-Match"),
		Strict: prefers(r.Header, "handling=strict"), values: url.Values{}}
	if root == "" {
		scheme := "http://"
		if r.TLS != nil {
			scheme = "https://"
		}
		out.Root = scheme + r.Host + Base
	}
	given, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, Errorf(http.StatusBadRequest, "invalid", "the query is not readable")
	}
	r.Body = http.MaxBytesReader(w, r.Body, limit)
	if route.Does == Search && r.Method == http.MethodPost {
		if err := form(r, given); err != nil {
			return nil, err
		}
	}
	if err := out.params(given); err != nil {
		return nil, err
	}
	if err := acceptable(r.Header, given.Get("_format")); err != nil {
		return nil, err
	}
	if route.Does == Create || route.Does == Operation {
		if err := out.body(r); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func prefers(h http.Header, what string) bool {
	for _, v := range h.Values("Prefer") {
		for _, p := range strings.FieldsFunc(v, func(c rune) bool { return c == ',' || c == ';' }) {
			if strings.EqualFold(strings.TrimSpace(p), what) {
				return true
			}
		}
	}
	return false
}

// form adds the parameters of a search by POST.
func form(r *http.Request, to url.Values) error {
	if t, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); t != "application/x-www-form-urlencoded" {
		return Errorf(http.StatusUnsupportedMediaType, "not-supported", "a search by POST sends application/x-www-form-urlencoded")
	}
	b, err := io.ReadAll(r.Body)
	if err != nil {
		return tooLong(err)
	}
	more, err := url.ParseQuery(string(b))
	if err != nil {
		return Errorf(http.StatusBadRequest, "invalid", "the form is not readable")
	}
	for name, vs := range more {
		to[name] = append(to[name], vs...)
	}
	return nil
}

// params sorts parameters into those of the protocol, those of the route and those that nobody knows.
func (q *Request) params(given url.Values) error {
	if len(given) > maxParams {
		return Errorf(http.StatusBadRequest, "too-long", fmt.Sprintf("more than %d parameters", maxParams))
	}
	names := make([]string, 0, len(given))
	for name := range given {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		v := given.Get(name)
		bare, _, _ := strings.Cut(name, ":")
		bare, _, _ = strings.Cut(bare, ".")
		switch {
		case name == "_format":
		case name == "_pretty":
			q.pretty = v == "true"
		case name == "_count" && q.Route.Does == Search:
			n, err := strconv.Atoi(v)
			if err != nil || n < 1 {
				return &Error{Status: http.StatusBadRequest, Issues: []fhir.Issue{{Code: "value", Text: "_count must be a number above zero"}}}
			}
			q.Count = min(n, MaxCount)
		case name == "_page" && q.Route.Does == Search:
			q.Page = v
		case q.Route.takes(name), q.Route.takes(bare) && (name == bare+":identifier" || name == bare+".identifier"):
			q.values[name] = given[name]
		default:
			q.Ignored = append(q.Ignored, plainName(name))
		}
	}
	if q.Strict && len(q.Ignored) > 0 {
		e := &Error{Status: http.StatusBadRequest}
		for _, name := range q.Ignored {
			e.Issues = append(e.Issues, fhir.Issue{Code: "not-supported", Text: "the parameter " + name + " is not known here; see /fhir/metadata"})
		}
		return e
	}
	return nil
}

// plainName keeps names that look like those of parameters, so that no foreign text gets into an answer.
func plainName(s string) string {
	for _, c := range s {
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && c != '-' && c != '_' && c != ':' && c != '.' {
			return "(unnamed)"
		}
	}
	return s[:min(len(s), 40)]
}

// acceptable asserts that the caller takes JSON.
func acceptable(h http.Header, format string) error {
	takes := func(t string) bool {
		switch t {
		case "", "*/*", "application/*", "json", "application/json", "application/fhir+json", "text/json":
			return true
		}
		return false
	}
	if format != "" {
		t, _, err := mime.ParseMediaType(strings.ReplaceAll(format, " ", "+")) // a plus in a query is often sent bare
		if err != nil || !takes(t) {
			return Errorf(http.StatusNotAcceptable, "not-supported", "_format: only JSON is spoken here")
		}
		return nil
	}
	accept := h.Values("Accept")
	for _, v := range accept {
		for one := range strings.SplitSeq(v, ",") {
			if t, _, _ := mime.ParseMediaType(one); takes(t) {
				return nil
			}
		}
	}
	if len(accept) == 0 {
		return nil
	}
	return Errorf(http.StatusNotAcceptable, "not-supported", "Accept: only application/fhir+json is spoken here")
}

func (q *Request) body(r *http.Request) error {
	switch t, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); t {
	case "application/fhir+json", "application/json", "application/fhir+ndjson", "application/ndjson", "application/x-ndjson":
	default:
		return Errorf(http.StatusUnsupportedMediaType, "not-supported", "send application/fhir+json")
	}
	var err error
	if q.Body, err = io.ReadAll(r.Body); err != nil {
		return tooLong(err)
	}
	if len(q.Body) == 0 {
		return Errorf(http.StatusBadRequest, "required", "the body is empty")
	}
	for _, name := range []string{"Idempotency-Key", "If-None-Exist"} {
		if q.Key == "" {
			q.Key = r.Header.Get(name)
		}
	}
	if len(q.Key) > 128 {
		return Errorf(http.StatusBadRequest, "too-long", "an idempotency key has at most 128 characters")
	}
	return nil
}

func tooLong(err error) error {
	var max *http.MaxBytesError
	if errors.As(err, &max) {
		return Errorf(http.StatusRequestEntityTooLarge, "too-long", fmt.Sprintf("the body is longer than %d bytes; split it", max.Limit))
	}
	return Errorf(http.StatusBadRequest, "incomplete", "the body could not be read to its end")
}

// Has reports whether a parameter was given.
func (q *Request) Has(name string) bool { return len(q.values[name]) > 0 }

// Get returns the value of a parameter that may be given once, "" without it.
func (q *Request) Get(name string) (string, error) {
	switch vs := q.values[name]; {
	case len(vs) > 1:
		return "", Invalid(name, "may be given once")
	case len(vs) == 1 && (vs[0] == "" || strings.Contains(vs[0], ",")):
		return "", Invalid(name, "takes one value")
	case len(vs) == 1:
		return vs[0], nil
	}
	return "", nil
}

// Token returns system and value of a token parameter; both are "" without it.
func (q *Request) Token(name string) (system, value string, err error) {
	v, err := q.Get(name)
	if err != nil || v == "" {
		return "", "", err
	}
	if before, after, ok := strings.Cut(v, "|"); ok {
		system, v = before, after
	}
	if v == "" {
		return "", "", Invalid(name, "takes system|value")
	}
	return system, v, nil
}

// Reference returns the logical id that a reference parameter names, "" without it: "x", "Patient/x" or a URL that
// ends so. Another kind than wanted is an error.
func (q *Request) Reference(name, kind string) (string, error) {
	v, err := q.Get(name)
	if err != nil || v == "" {
		return "", err
	}
	if i := strings.LastIndexByte(v, '/'); i >= 0 {
		before, id := v[:i], v[i+1:]
		if before != kind && !strings.HasSuffix(before, "/"+kind) {
			return "", Invalid(name, "must refer to a "+kind)
		}
		v = id
	}
	if v == "" {
		return "", Invalid(name, "must refer to a "+kind)
	}
	return v, nil
}

// Bound is one end of a range of time.
type Bound struct {
	From bool // at or after At; else before it
	At   time.Time
}

// Dates returns the bounds that a date parameter sets, with prefixes eq, ge, gt, le and lt. A day, month or year is
// all of it, in UTC.
func (q *Request) Dates(name string) ([]Bound, error) {
	var out []Bound
	for _, v := range q.values[name] {
		prefix := "eq"
		if len(v) > 2 && v[0] >= 'a' && v[0] <= 'z' {
			prefix, v = v[:2], v[2:]
		}
		start, end, ok := span(v)
		if !ok {
			return nil, Invalid(name, "wants a date like ge2026-01-31 or 2026-01-31T12:00:00Z")
		}
		switch prefix {
		case "eq":
			out = append(out, Bound{true, start}, Bound{false, end})
		case "ge":
			out = append(out, Bound{true, start})
		case "gt":
			out = append(out, Bound{true, end})
		case "lt":
			out = append(out, Bound{false, start})
		case "le":
			out = append(out, Bound{false, end})
		default:
			return nil, Invalid(name, "knows the prefixes eq, ge, gt, le and lt")
		}
	}
	return out, nil
}

// span returns the first instant of what a date names and the first after it.
func span(s string) (start, end time.Time, ok bool) {
	for _, l := range []struct {
		layout  string
		y, m, d int
	}{{"2006", 1, 0, 0}, {"2006-01", 0, 1, 0}, {time.DateOnly, 0, 0, 1}} {
		if len(s) == len(l.layout) {
			t, err := time.Parse(l.layout, s)
			return t, t.AddDate(l.y, l.m, l.d), err == nil
		}
	}
	t, err := time.Parse(time.RFC3339, strings.ReplaceAll(s, " ", "+")) // a plus in a query is often sent bare
	step := time.Second
	if strings.Contains(s, ".") {
		step = time.Millisecond
	}
	return t.UTC(), t.UTC().Add(step), err == nil
}

// Self is the URL of this search, and Next that of its next page.
func (q *Request) Self() string { return q.page(q.Page) }

// Next is the URL of the next page, "" if there is no token.
func (q *Request) Next(token string) string {
	if token == "" {
		return ""
	}
	return q.page(token)
}

func (q *Request) page(token string) string {
	v := url.Values{"_count": {strconv.Itoa(q.Count)}}
	for name, values := range q.values {
		v[name] = values
	}
	if token != "" {
		v.Set("_page", token)
	}
	return q.URL(q.Route.Kind, "") + "?" + v.Encode()
}

// URL is that of a resource, or with an empty id of all of a kind.
func (q *Request) URL(kind, id string) string {
	if id == "" {
		return q.Root + "/" + kind
	}
	return q.Root + "/" + kind + "/" + id
}
