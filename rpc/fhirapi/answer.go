package fhirapi

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/careclear/careclear/internal/fhir"
)

// MediaType is what every answer is.
const MediaType = "application/fhir+json; charset=utf-8"

// Answer is what a route answers.
type Answer struct {
	Status   int // 0 is 200
	Doc      []byte
	Version  string    // meta.versionId, told as ETag; "" without
	Modified time.Time // meta.lastUpdated, told as Last-Modified; zero without
	Location string    // of what was created
}

// Error is a refusal: a status, and what the OperationOutcome says.
type Error struct {
	Status     int
	Issues     []fhir.Issue
	RetryAfter time.Duration
}

func (e *Error) Error() string {
	if len(e.Issues) == 0 {
		return http.StatusText(e.Status)
	}
	return e.Issues[0].Text
}

// Errorf makes an error of one issue; code is of the value set issue-type.
func Errorf(status int, code, text string) *Error {
	return &Error{Status: status, Issues: []fhir.Issue{{Severity: "error", Code: code, Text: text}}}
}

// Invalid is a wrong parameter.
func Invalid(name, text string) *Error {
	return Errorf(http.StatusBadRequest, "value", plainName(name)+" "+text)
}

// Searchset answers a search. next is the token of the next page. Ignored parameters are told as an outcome.
func (q *Request) Searchset(entries []fhir.Entry, next string) (*Answer, error) {
	var total *int
	if next == "" && q.Page == "" {
		n := len(entries)
		total = &n
	}
	if len(q.Ignored) > 0 {
		var issues []fhir.Issue
		for _, name := range q.Ignored {
			issues = append(issues, fhir.Issue{Severity: "warning", Code: "not-supported", Text: "the parameter " + name + " is not known here and was ignored"})
		}
		var doc bytes.Buffer
		if err := fhir.WriteOutcome(&doc, issues...); err != nil {
			return nil, err
		}
		entries = append(entries, fhir.Entry{FullURL: "urn:uuid:" + uuid.NewString(), Resource: doc.Bytes(), Mode: "outcome"})
	}
	var out bytes.Buffer
	if err := fhir.WriteSearchset(&out, total, q.Self(), q.Next(next), entries); err != nil {
		return nil, err
	}
	return &Answer{Doc: out.Bytes()}, nil
}

// Write sends an answer. A version the caller has already is not sent again.
func Write(w http.ResponseWriter, q *Request, a *Answer) {
	h := w.Header()
	if a.Version != "" {
		tag := `W/"` + a.Version + `"`
		h.Set("ETag", tag)
		if q.Route.Does == Read && matches(q.Match, tag) {
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	if !a.Modified.IsZero() {
		h.Set("Last-Modified", a.Modified.UTC().Format(http.TimeFormat))
	}
	if a.Location != "" {
		h.Set("Location", a.Location)
	}
	if len(q.Ignored) > 0 && q.Route.Does != Search {
		h.Set("Warning", fmt.Sprintf(`199 - "ignored: %s"`, strings.Join(q.Ignored, ", ")))
	}
	send(w, max(a.Status, http.StatusOK), a.Doc, q.pretty)
}

func matches(given, tag string) bool {
	for one := range strings.SplitSeq(given, ",") {
		if one = strings.TrimSpace(one); one == tag || "W/"+one == tag {
			return true
		}
	}
	return false
}

// WriteError sends an OperationOutcome.
func WriteError(w http.ResponseWriter, e *Error) {
	if e.RetryAfter > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(int((e.RetryAfter+time.Second-1)/time.Second)))
	}
	if e.Status == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", `Bearer realm="careclear"`)
	}
	issues := e.Issues
	if len(issues) == 0 {
		issues = []fhir.Issue{{Code: "processing", Text: http.StatusText(e.Status)}}
	}
	var doc bytes.Buffer
	if err := fhir.WriteOutcome(&doc, issues...); err != nil { // cannot be: there is an issue
		http.Error(w, http.StatusText(e.Status), e.Status)
		return
	}
	send(w, e.Status, doc.Bytes(), false)
}

func send(w http.ResponseWriter, status int, doc []byte, pretty bool) {
	if pretty {
		var out bytes.Buffer
		if json.Indent(&out, doc, "", "  ") == nil {
			doc = out.Bytes()
		}
	}
	w.Header().Set("Content-Type", MediaType)
	w.Header().Set("Content-Length", strconv.Itoa(len(doc)))
	w.WriteHeader(status)
	_, _ = w.Write(doc) // the caller went away
}
