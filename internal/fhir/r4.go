package fhir

import (
	_ "embed"
	"strings"
)

// r4 lists the elements of the types that [Check] knows: path, least and most, types, codes. r4.py makes it from the
// definitions of the specification.
//
//go:embed r4.txt
var r4 string

// schema is r4 by the path of what has elements: "Claim", "Claim.item", "Money".
type schema map[string]*typeDef

type typeDef struct {
	elems    map[string]*elem
	required []*elem
}

type elem struct {
	name  string // as it is declared: "serviced[x]"
	min   bool
	list  bool
	typ   string
	codes []string // of a required binding
	refs  []string // types that a Reference may lead to; none: any
	child string   // path of its own elements, for a backbone element
}

func loadSchema() schema {
	s := schema{}
	for line := range strings.Lines(r4) {
		f := strings.Fields(line)
		at := strings.LastIndexByte(f[0], '.')
		parent, name := f[0][:at], f[0][at+1:]
		def := s[parent]
		if def == nil {
			def = &typeDef{elems: map[string]*elem{}}
			s[parent] = def
		}
		base := elem{name: name, min: f[1] != "0", list: f[2] != "1"}
		types := []string{""}
		if len(f) > 3 {
			types = strings.Split(f[3], ",")
		}
		if len(f) > 4 {
			base.codes = strings.Split(f[4], "|")
		}
		prefix, choice := strings.CutSuffix(name, "[x]")
		for _, t := range types {
			e := base
			e.typ = t
			switch {
			case t == "BackboneElement" || t == "Element":
				e.child = f[0]
			case strings.HasPrefix(t, "#"):
				e.child = t[1:]
			case strings.HasPrefix(t, "Reference("):
				e.typ = "Reference"
				if e.refs = strings.Split(strings.TrimSuffix(t[len("Reference("):], ")"), "|"); e.refs[0] == "Resource" || e.refs[0] == "" {
					e.refs = nil
				}
			}
			if choice {
				def.elems[prefix+strings.ToUpper(e.typ[:1])+e.typ[1:]] = &e
			} else {
				def.elems[name] = &e
			}
		}
		if base.min {
			def.required = append(def.required, &base)
		}
	}
	return s
}

// resource reports whether the elements of a kind of resource are known.
func (s schema) resource(kind string) bool {
	def := s[kind]
	return def != nil && def.elems["meta"] != nil
}
