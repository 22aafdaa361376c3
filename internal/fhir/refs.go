package fhir

import (
	"encoding/json"
	"strings"
)

// refs finds the resources that a claim refers to inside its own Bundle or itself. It never leaves the input.
type refs struct{ by map[string]json.RawMessage }

func newRefs() *refs { return &refs{by: map[string]json.RawMessage{}} }

// add files an entry under its fullUrl and, when the resource has an id, under "Type/id".
func (r *refs) add(fullURL, kind string, raw json.RawMessage) {
	switch kind {
	case "Patient", "Coverage", "Organization", "Practitioner", "RelatedPerson":
	default:
		return
	}
	if fullURL != "" {
		r.by[fullURL] = raw
	}
	var h struct {
		ID string `json:"id"`
	}
	if json.Unmarshal(raw, &h) == nil && h.ID != "" {
		r.by[kind+"/"+h.ID] = raw
	}
}

// scope is what one claim can see: its contained resources and its Bundle.
type scope struct {
	contained map[string]json.RawMessage
	bundle    *refs
}

func newScope(contained []json.RawMessage, around *refs) scope {
	s := scope{bundle: around}
	for _, raw := range contained {
		var h struct {
			ID string `json:"id"`
		}
		if json.Unmarshal(raw, &h) == nil && h.ID != "" {
			if s.contained == nil {
				s.contained = map[string]json.RawMessage{}
			}
			s.contained[h.ID] = raw
		}
	}
	return s
}

// find decodes the target of a reference into v and says whether it is there.
func (s scope) find(ref *reference, v any) bool {
	if ref == nil || ref.Reference == "" {
		return false
	}
	raw, ok := s.contained[strings.TrimPrefix(ref.Reference, "#")]
	if !strings.HasPrefix(ref.Reference, "#") {
		ok = false
		if s.bundle != nil {
			if raw, ok = s.bundle.by[ref.Reference]; !ok {
				raw, ok = s.bundle.by[relative(ref.Reference)]
			}
		}
	}
	return ok && json.Unmarshal(raw, v) == nil
}

// relative cuts a reference to its last "Type/id".
func relative(ref string) string {
	ref, _, _ = strings.Cut(ref, "/_history/")
	if i := strings.LastIndexByte(ref, '/'); i > 0 {
		if j := strings.LastIndexByte(ref[:i], '/'); j >= 0 {
			return ref[j+1:]
		}
	}
	return ref
}

// logical returns the logical id that a reference names, "" for a contained one: "urn:uuid:X", "Patient/X",
// "https://host/fhir/Patient/X/_history/2" and the conditional "Patient?identifier=system|X" all give X.
func logical(ref string) string {
	if strings.HasPrefix(ref, "#") {
		return ""
	}
	if i := strings.LastIndexByte(ref, '|'); i >= 0 && strings.Contains(ref, "?") {
		return ref[i+1:]
	}
	for _, p := range []string{"urn:uuid:", "urn:oid:"} {
		if rest, ok := strings.CutPrefix(ref, p); ok {
			return rest
		}
	}
	ref = relative(ref)
	return ref[strings.LastIndexByte(ref, '/')+1:]
}

// refTo is the inverse of logical.
func refTo(kind, id string) string {
	if isUUID(id) {
		return "urn:uuid:" + id
	}
	return kind + "/" + id
}

func isUUID(s string) bool {
	if len(s) != 36 {
		return false
	}
	for i, c := range s {
		dash := i == 8 || i == 13 || i == 18 || i == 23
		if dash != (c == '-') || !dash && !strings.ContainsRune("0123456789abcdef", c) {
			return false
		}
	}
	return true
}

// isID reports whether s is a FHIR id: up to 64 letters, digits, dots and dashes.
func isID(s string) bool {
	if len(s) == 0 || len(s) > 64 {
		return false
	}
	for _, c := range s {
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-' && c != '.' {
			return false
		}
	}
	return true
}
