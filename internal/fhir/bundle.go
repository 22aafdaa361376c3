package fhir

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Entry is a resource of a Bundle that we answer with.
type Entry struct {
	FullURL  string
	Resource json.RawMessage
	Mode     string // of a searchset: match (""), include or outcome
	Status   string // of a batch-response: "200 OK", "422 Unprocessable Entity"
	Outcome  json.RawMessage
}

type outBundle struct {
	ResourceType string     `json:"resourceType"`
	Type         string     `json:"type"`
	Total        *int       `json:"total,omitempty"`
	Link         []link     `json:"link,omitempty"`
	Entry        []outEntry `json:"entry,omitempty"`
}

type link struct {
	Relation string `json:"relation"`
	URL      string `json:"url"`
}

type outEntry struct {
	FullURL  string          `json:"fullUrl,omitempty"`
	Resource json.RawMessage `json:"resource,omitempty"`
	Search   *searchMode     `json:"search,omitempty"`
	Response *response       `json:"response,omitempty"`
}

type searchMode struct {
	Mode string `json:"mode"`
}

type response struct {
	Status  string          `json:"status"`
	Outcome json.RawMessage `json:"outcome,omitempty"`
}

// WriteSearchset writes one page of a search. next is empty on the last page; total is only said where it is known
// (a page that is the whole of the result).
func WriteSearchset(w io.Writer, total *int, self, next string, entries []Entry) error {
	out := outBundle{ResourceType: "Bundle", Type: "searchset", Total: total, Link: []link{{"self", self}}}
	if next != "" {
		out.Link = append(out.Link, link{"next", next})
	}
	for _, e := range entries {
		out.Entry = append(out.Entry, outEntry{FullURL: e.FullURL, Resource: bytes.TrimSpace(e.Resource), Search: &searchMode{firstOf(e.Mode, "match")}})
	}
	return writeLine(w, out)
}

// WriteBatchResponse writes the answers to what a Bundle brought, in its order.
func WriteBatchResponse(w io.Writer, entries []Entry) error {
	out := outBundle{ResourceType: "Bundle", Type: "batch-response"}
	for _, e := range entries {
		out.Entry = append(out.Entry, outEntry{FullURL: e.FullURL, Resource: bytes.TrimSpace(e.Resource),
			Response: &response{Status: e.Status, Outcome: bytes.TrimSpace(e.Outcome)}})
	}
	return writeLine(w, out)
}

// Stamp gives a resource of ours the id and meta of a server: version (a FHIR id) and, if it is not empty, the instant
// of the last update. What the resource says beside stays as it is, byte for byte.
func Stamp(doc []byte, id, version, updated string) ([]byte, error) {
	dec := json.NewDecoder(bytes.NewReader(doc))
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return nil, errors.New("stamp: not a JSON object")
	}
	var kind json.RawMessage
	var rest bytes.Buffer
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return nil, fmt.Errorf("stamp: %w", err)
		}
		var v json.RawMessage
		if err := dec.Decode(&v); err != nil {
			return nil, fmt.Errorf("stamp: %w", err)
		}
		switch key {
		case "resourceType":
			kind = v
		case "id", "meta":
		default:
			fmt.Fprintf(&rest, ",%q:%s", key, v)
		}
	}
	if _, err := dec.Token(); err != nil {
		return nil, fmt.Errorf("stamp: %w", err)
	}
	if kind == nil || !isID(id) || !isID(version) {
		return nil, errors.New("stamp: not a resource, or not an id")
	}
	m, err := json.Marshal(meta{VersionID: version, LastUpdated: updated})
	if err != nil {
		return nil, fmt.Errorf("stamp: %w", err)
	}
	var out bytes.Buffer
	fmt.Fprintf(&out, `{"resourceType":%s,"id":%q,"meta":%s%s}`, kind, id, m, rest.Bytes())
	return append(out.Bytes(), '\n'), nil
}
