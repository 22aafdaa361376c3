package fhir

import (
	"encoding/json"
	"strings"
)

// maxTarget bounds a resource that others refer to, in bytes: many claims may name the same one.
const maxTarget = 64 << 10

// target is a resource that a claim may refer to, decoded once.
type target struct {
	party    party
	coverage coverage
	response *claimResponse
}

func (t *target) id() string {
	if t.response != nil {
		return t.response.ID
	}
	return firstOf(t.party.ID, t.coverage.ID)
}

// refs finds the resources that a claim refers to inside its own Bundle or itself. It never leaves the input.
type refs struct{ by map[string]*target }

func newRefs() *refs { return &refs{by: map[string]*target{}} }

// decode reads a resource of the types we follow references to; nil for any other, and for one too large or broken:
// the claim then has the bare reference.
func decode(kind string, raw json.RawMessage) *target {
	var t target
	var err error
	switch {
	case len(raw) > maxTarget:
		return nil
	case kind == "Coverage":
		err = json.Unmarshal(raw, &t.coverage)
	case kind == "ClaimResponse":
		t.response = &claimResponse{}
		err = json.Unmarshal(raw, t.response)
	case kind == "Patient", kind == "Organization", kind == "Practitioner", kind == "RelatedPerson":
		err = json.Unmarshal(raw, &t.party)
	default:
		return nil
	}
	if err != nil {
		return nil
	}
	return &t
}

// add files an entry under its fullUrl and, when the resource has an id, under "Type/id".
func (r *refs) add(fullURL, kind string, raw json.RawMessage) {
	t := decode(kind, raw)
	if t == nil {
		return
	}
	if fullURL != "" {
		r.by[fullURL] = t
	}
	if id := t.id(); id != "" {
		r.by[kind+"/"+id] = t
	}
}

// scope is what one claim can see: its contained resources and its Bundle.
type scope struct {
	contained map[string]*target
	bundle    *refs
}

func newScope(contained []json.RawMessage, around *refs) scope {
	s := scope{contained: map[string]*target{}, bundle: around}
	for _, raw := range contained {
		if r, ok := header(raw, ""); ok {
			if t := decode(r.kind, raw); t != nil {
				s.contained["#"+t.id()] = t
			}
		}
	}
	return s
}

// find returns the target of a reference, nil if it is not in reach.
func (s scope) find(ref *reference) *target {
	switch {
	case ref == nil || ref.Reference == "":
		return nil
	case strings.HasPrefix(ref.Reference, "#"):
		return s.contained[ref.Reference]
	case s.bundle == nil:
		return nil
	}
	if t := s.bundle.by[ref.Reference]; t != nil {
		return t
	}
	return s.bundle.by[relative(ref.Reference)]
}

// party is find for persons and organisations; found is false if the reference leads nowhere.
func (s scope) party(ref *reference) (x party, found bool) {
	if t := s.find(ref); t != nil && t.party.ResourceType != "" {
		return t.party, true
	}
	return party{}, false
}

// coverage is find for a Coverage, empty if the reference leads nowhere.
func (s scope) coverage(ref *reference) coverage {
	if t := s.find(ref); t != nil {
		return t.coverage
	}
	return coverage{}
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
