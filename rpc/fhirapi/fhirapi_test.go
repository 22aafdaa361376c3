package fhirapi

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/careclear/careclear/internal/fhir"
)

var (
	search = Route{Kind: "Coverage", Does: Search, Params: []Param{{Name: "patient", Type: "reference"}, {Name: "created", Type: "date"}, {Name: "identifier", Type: "token"}}}
	read   = Route{Kind: "Coverage", Does: Read}
	submit = Route{Kind: "Claim", Does: Operation, Operation: "submit"}
)

func get(t *testing.T, route Route, target string, headers ...string) (*Request, error) {
	t.Helper()
	r := httptest.NewRequest("GET", target, nil)
	for _, h := range headers {
		name, value, _ := strings.Cut(h, ": ")
		r.Header.Add(name, value)
	}
	return ReadRequest(httptest.NewRecorder(), r, route, "", 100)
}

func TestDates(t *testing.T) {
	at := func(s string) time.Time {
		v, err := time.Parse(time.RFC3339, s)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	for given, want := range map[string][]Bound{
		"2026-02-28":                  {{true, at("2026-02-28T00:00:00Z")}, {false, at("2026-03-01T00:00:00Z")}},
		"2026-12":                     {{true, at("2026-12-01T00:00:00Z")}, {false, at("2027-01-01T00:00:00Z")}},
		"ge2026":                      {{true, at("2026-01-01T00:00:00Z")}},
		"gt2026":                      {{true, at("2027-01-01T00:00:00Z")}},
		"lt2026-02-28":                {{false, at("2026-02-28T00:00:00Z")}},
		"le2026-02-28":                {{false, at("2026-03-01T00:00:00Z")}},
		"ge2026-02-28T12:00:00+02:00": {{true, at("2026-02-28T10:00:00Z")}},
		"le2026-02-28T12:00:00Z":      {{false, at("2026-02-28T12:00:01Z")}},
	} {
		q, err := get(t, search, "/fhir/Coverage?created="+given) // the plus arrives as a blank, as clients often send it
		if err != nil {
			t.Fatal(err)
		}
		got, err := q.Dates("created")
		if d := cmp.Diff(want, got); err != nil || d != "" {
			t.Errorf("%s: %v %s", given, err, d)
		}
	}
	for _, bad := range []string{"", "x", "ap2026", "2026-02-30", "ge", "2026-1-1", "2026-02-28T12:00"} {
		q, err := get(t, search, "/fhir/Coverage?created="+bad)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := q.Dates("created"); err == nil {
			t.Errorf("%q is a date", bad)
		}
	}
}

func TestParameters(t *testing.T) {
	q, err := get(t, search, "/fhir/Coverage?patient=http://x/fhir/Patient/7&identifier=s|v&patient:identifier=a|b&_count=500&_page=p&odd=1&patient:exact=2&created.x=3&%3Cb%3E=4")
	if err != nil {
		t.Fatal(err)
	}
	id, _ := q.Reference("patient", "Patient")
	system, value, _ := q.Token("identifier")
	_, number, _ := q.Token("patient:identifier")
	if id != "7" || system != "s" || value != "v" || number != "b" || q.Count != MaxCount || q.Page != "p" || q.Has("created") {
		t.Errorf("%q %q %q %q %+v", id, system, value, number, q)
	}
	if d := cmp.Diff([]string{"(unnamed)", "created.x", "odd", "patient:exact"}, q.Ignored); d != "" {
		t.Error(d)
	}
	self, err := url.Parse(q.Self())
	if err != nil || self.Path != "/fhir/Coverage" || self.Query().Get("patient:identifier") != "a|b" || self.Query().Get("_page") != "p" || self.Query().Has("odd") {
		t.Errorf("self is %s, %v", q.Self(), err)
	}
	if q.Next("") != "" || !strings.Contains(q.Next("t"), "_page=t") {
		t.Errorf("next is %s", q.Next("t"))
	}
	for _, bad := range []string{"patient=Claim/7", "patient=", "patient=1&patient=2", "patient=1,2"} {
		q, err := get(t, search, "/fhir/Coverage?"+bad)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := q.Reference("patient", "Patient"); bad != "patient=" && err == nil || bad == "patient=" && err == nil {
			t.Errorf("%s passes", bad)
		}
	}
	if _, err := get(t, read, "/fhir/Coverage/1?patient=1", "Prefer: return=minimal; handling=strict"); err == nil {
		t.Error("a read takes a parameter under strict handling")
	}
}

func TestNegotiation(t *testing.T) {
	for _, ok := range [][2]string{{"", ""}, {"", "*/*"}, {"", "text/html, application/fhir+json;q=0.5"}, {"json", "application/xml"}, {"application/fhir+json", ""}, {"application%2Ffhir%2Bjson", ""}, {"", "application/json; fhirVersion=4.0"}} {
		if _, err := get(t, read, "/fhir/Coverage/1?_format="+ok[0], headersOf(ok[1])...); err != nil {
			t.Errorf("%v: %v", ok, err)
		}
	}
	for _, bad := range [][2]string{{"xml", ""}, {"", "application/fhir+xml"}, {"ttl", "*/*"}, {"", "text/html"}} {
		if _, err := get(t, read, "/fhir/Coverage/1?_format="+bad[0], headersOf(bad[1])...); err == nil || err.(*Error).Status != http.StatusNotAcceptable {
			t.Errorf("%v: %v", bad, err)
		}
	}
}

func headersOf(accept string) []string {
	if accept == "" {
		return nil
	}
	return []string{"Accept: " + accept}
}

func TestBody(t *testing.T) {
	for name, tc := range map[string]struct {
		body, header string
		status       int
	}{
		"fine":           {"{}", "Content-Type: application/fhir+json; charset=utf-8", 0},
		"too long":       {strings.Repeat("x", 101), "Content-Type: application/json", http.StatusRequestEntityTooLarge},
		"empty":          {"", "Content-Type: application/json", http.StatusBadRequest},
		"XML":            {"<x/>", "Content-Type: application/fhir+xml", http.StatusUnsupportedMediaType},
		"a long key":     {"{}", "Idempotency-Key: " + strings.Repeat("k", 129), http.StatusBadRequest},
		"a broken query": {"{}", "Content-Type: application/json", 0},
	} {
		r := httptest.NewRequest("POST", "/fhir/Claim/$submit", strings.NewReader(tc.body))
		r.Header.Set("Content-Type", "application/json")
		k, v, _ := strings.Cut(tc.header, ": ")
		r.Header.Set(k, v)
		if name == "a broken query" {
			r.URL.RawQuery, tc.status = "a=%zz", http.StatusBadRequest
		}
		_, err := ReadRequest(httptest.NewRecorder(), r, submit, "", 100)
		if e, _ := err.(*Error); (err == nil) != (tc.status == 0) || e != nil && e.Status != tc.status {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestWrite(t *testing.T) {
	q, err := get(t, read, "/fhir/Coverage/1?odd=x&_pretty=true", `If-None-Match: W/"other", "v1"`)
	if err != nil {
		t.Fatal(err)
	}
	w := httptest.NewRecorder()
	Write(w, q, &Answer{Doc: []byte(`{"a":1}`), Version: "v1"})
	if w.Code != http.StatusNotModified || w.Body.Len() != 0 {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	w = httptest.NewRecorder()
	Write(w, q, &Answer{Doc: []byte(`{"a":1.10}`), Version: "v2", Status: 201, Location: "l", Modified: time.Unix(0, 0)})
	if w.Code != 201 || w.Body.String() != "{\n  \"a\": 1.10\n}" || w.Header().Get("ETag") != `W/"v2"` || w.Header().Get("Location") != "l" || w.Header().Get("Warning") == "" {
		t.Errorf("%d %s %v", w.Code, w.Body, w.Header())
	}
	w = httptest.NewRecorder()
	WriteError(w, &Error{Status: 429, RetryAfter: 1500 * time.Millisecond})
	issues, err := fhir.ReadOutcome(w.Body.Bytes())
	if w.Code != 429 || w.Header().Get("Retry-After") != "2" || err != nil || len(issues) != 1 {
		t.Errorf("%d %v %s", w.Code, w.Header(), w.Body)
	}
}

func TestSearchset(t *testing.T) {
	q, err := get(t, search, "/fhir/Coverage?odd=x")
	if err != nil {
		t.Fatal(err)
	}
	for next, total := range map[string]any{"": 1.0, "t": nil} {
		a, err := q.Searchset([]fhir.Entry{{FullURL: "u", Resource: []byte(`{"resourceType":"Coverage"}`)}}, next)
		if err != nil {
			t.Fatal(err)
		}
		var got map[string]any
		if err := json.Unmarshal(a.Doc, &got); err != nil || got["total"] != total || len(got["entry"].([]any)) != 2 || (len(got["link"].([]any)) == 2) != (next != "") {
			t.Errorf("%v %s", err, a.Doc)
		}
	}
}

func TestCheckRoutes(t *testing.T) {
	for name, bad := range map[string][]Route{
		"twice": {read, read}, "an operation without name": {{Kind: "Claim", Does: Operation}}, "of nothing": {{Does: Read}},
	} {
		if Check(bad) == nil {
			t.Errorf("%s passes", name)
		}
	}
	if err := Check([]Route{read, search, submit, {Does: Capabilities}}); err != nil {
		t.Error(err)
	}
}

func TestCapability(t *testing.T) {
	doc, err := Capability([]Route{{Does: Capabilities}, read, search, submit}, "https://x/fhir", true, time.Unix(0, 0))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"code":"search-type"`, `"name":"submit","definition":"http://hl7.org/fhir/OperationDefinition/Claim-submit"`, `"url":"https://x/fhir"`} {
		if !bytes.Contains(doc, []byte(want)) {
			t.Errorf("%s is not in %s", want, doc)
		}
	}
}

// FuzzReadRequest: no panic, and what is refused is refused with a status of the caller's.
func FuzzReadRequest(f *testing.F) {
	for _, s := range []string{"", "_count=1&patient=Patient/1", "created=ge2026&created=lt2027", "patient:identifier=a|b", "%zz", "_format=xml", "identifier=|"} {
		f.Add(s, "*/*")
	}
	f.Fuzz(func(t *testing.T, query, accept string) {
		r := httptest.NewRequest("GET", "/fhir/Coverage", nil)
		r.URL.RawQuery = query
		r.Header.Set("Accept", accept)
		q, err := ReadRequest(httptest.NewRecorder(), r, search, "", 10)
		if e, _ := err.(*Error); err != nil && (e.Status < 400 || e.Status > 499) {
			t.Fatal(err)
		}
		if err != nil {
			return
		}
		q.Dates("created")
		q.Token("identifier")
		q.Reference("patient", "Patient")
		if _, err := url.Parse(q.Self()); err != nil {
			t.Fatal(err)
		}
	})
}
