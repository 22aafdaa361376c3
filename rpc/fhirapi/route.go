package fhirapi

import (
	"fmt"
	"strings"
)

// Base is the path below which the facade lives.
const Base = "/fhir"

// Interaction is what a route does, in the words of a CapabilityStatement.
type Interaction string

// Interactions. Operation routes name theirs in [Route.Operation].
const (
	Capabilities Interaction = "capabilities"
	Read         Interaction = "read"
	Search       Interaction = "search-type"
	Create       Interaction = "create"
	Operation    Interaction = "operation"
)

// Route is one interaction of the facade.
type Route struct {
	Kind      string // of resource; "" for the server's own
	Does      Interaction
	Operation string  // "submit"
	Params    []Param // that a search takes beside _count, _format and _pretty
	Doc       string  // one sentence
}

// Param is a search parameter.
type Param struct {
	Name string
	Type string // token, reference, date, string
	Doc  string
}

// Patterns are those of http.ServeMux under which the route answers. A search is also taken by POST, so that
// identifiers need not stand in a URL.
func (r Route) Patterns() []string {
	at := Base + "/" + r.Kind
	switch r.Does {
	case Capabilities:
		return []string{"GET " + Base + "/metadata"}
	case Read:
		return []string{"GET " + at + "/{id}"}
	case Search:
		return []string{"GET " + at, "POST " + at + "/_search"}
	case Create:
		return []string{"POST " + at}
	}
	return []string{"POST " + at + "/$" + r.Operation}
}

// Name is the route in logs: its first pattern.
func (r Route) Name() string { return r.Patterns()[0] }

// takes returns the parameter of a name without modifier or chain, "" if the route has none.
func (r Route) takes(name string) bool {
	for _, p := range r.Params {
		if p.Name == name {
			return true
		}
	}
	return false
}

// Check asserts that a table of routes holds together: known interactions, no pattern twice.
func Check(routes []Route) error {
	seen := map[string]bool{}
	for _, r := range routes {
		switch {
		case r.Does == Operation && (r.Operation == "" || strings.ContainsAny(r.Operation, "$/{}")):
			return fmt.Errorf("an operation of %s has no name", r.Kind)
		case r.Kind == "" && r.Does != Capabilities:
			return fmt.Errorf("a route that does %q is of no kind of resource", r.Does)
		}
		for _, p := range r.Patterns() {
			if seen[p] {
				return fmt.Errorf("two routes are %s", p)
			}
			seen[p] = true
		}
	}
	return nil
}
