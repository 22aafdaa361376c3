package fhir

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// structure holds the resource and what it contains against the schema.
func (x *resourceCheck) structure() {
	if !x.schema.resource(x.r.Kind) {
		x.warn(x.r.Path, "fhir-unknown", "a kind of resource that we do not know; only its references are checked", "")
		x.anything(x.root, x.r.Path, true)
		return
	}
	x.object(x.root, x.r.Kind, x.r.Path, true)
}

// anything walks what no definition is known of and gathers its references.
func (x *resourceCheck) anything(n *node, path string, top bool) {
	for i, v := range n.vals {
		at := fmt.Sprintf("%s[%d]", path, i)
		if n.kind == isObject {
			if at = path; name(n.keys[i]) {
				at = path + "." + n.keys[i]
			}
			if n.keys[i] == "contained" && top {
				x.contained(v, at)
				continue
			}
			if n.keys[i] == "reference" && v.kind == isString {
				x.refs = append(x.refs, refSeen{path: path, ref: v.text})
			}
		}
		x.anything(v, at, false)
	}
}

// object checks the members of a resource, backbone element or datatype.
func (x *resourceCheck) object(n *node, typ, path string, resource bool) {
	if n.kind != isObject {
		x.fail(path, "fhir-structure", fmt.Sprintf("a %s stands where FHIR R4 has an object", n.kind.word()), "")
		return
	}
	def, seen := x.schema[typ], map[string]bool{}
	if len(n.keys) == 0 {
		x.fail(path, "fhir-structure", "an object without members", "leave it out")
	}
	for i, key := range n.keys {
		v, at := n.vals[i], path
		if name(strings.TrimPrefix(key, "_")) {
			at = path + "." + key
		}
		if seen[key] {
			x.fail(at, "fhir-structure", "the element occurs twice", "")
		}
		seen[key] = true
		plain, shadow := strings.CutPrefix(key, "_")
		e := def.elems[plain]
		switch {
		case shadow && e != nil && e.child == "" && e.typ[0] >= 'a': // id and extensions of a primitive
			seen[plain] = true
			if v.kind != isObject && v.kind != isList {
				x.fail(at, "fhir-structure", "what begins with an underscore is an object", "")
			}
		case resource && key == "resourceType":
		case resource && key == "contained":
			x.contained(v, at)
		case key == "id" && !shadow:
			x.primitive(v, map[bool]string{true: "id", false: "string"}[resource], at)
		case key == "extension", key == "modifierExtension" && (e != nil || typ[0] < 'a'):
			x.each(v, at, true, func(n *node, at string) { x.extension(n, at) })
		case e == nil || shadow:
			x.fail(at, "fhir-unknown", "FHIR R4 has no such element here", "leave it out, or use an extension")
		default:
			x.each(v, at, e.list, func(n *node, at string) { x.value(n, e, at) })
		}
	}
	for _, e := range def.required {
		prefix, choice := strings.CutSuffix(e.name, "[x]")
		found := seen[e.name]
		for key := range seen {
			found = found || choice && strings.HasPrefix(key, prefix) && def.elems[key] != nil && def.elems[key].name == e.name
		}
		if !found {
			x.fail(path+"."+e.name, "fhir-required", "the element is missing", "add it")
		}
	}
}

// each calls check for a value, or for every one of a list, as the element has it.
func (x *resourceCheck) each(v *node, path string, list bool, check func(*node, string)) {
	switch {
	case v.kind == isNull:
		x.fail(path, "fhir-structure", "null is no value in FHIR", "leave it out")
	case !list && v.kind == isList:
		x.fail(path, "fhir-structure", "a list stands where FHIR R4 has one value", "")
	case !list:
		check(v, path)
	case v.kind != isList:
		x.fail(path, "fhir-structure", fmt.Sprintf("a %s stands where FHIR R4 has a list", v.kind.word()), "")
	case len(v.vals) == 0:
		x.fail(path, "fhir-structure", "a list without elements", "leave it out")
	default:
		for i, one := range v.vals {
			check(one, fmt.Sprintf("%s[%d]", path, i))
		}
	}
}

func (x *resourceCheck) value(n *node, e *elem, path string) {
	switch {
	case e.child != "":
		x.object(n, e.child, path, false)
	case e.typ == "Resource": // of a Bundle entry: checked by itself
		if n.kind != isObject {
			x.fail(path, "fhir-structure", "a resource is an object", "")
		}
	case x.schema[e.typ] != nil:
		x.object(n, e.typ, path, false)
		x.datatype(n, e, path)
	case e.typ[0] >= 'a':
		x.primitive(n, e.typ, path)
		if len(e.codes) > 0 && n.kind == isString && !slices.Contains(e.codes, n.text) {
			x.fail(path, "fhir-code", "not a code of the value set", "one of "+strings.Join(e.codes, ", "))
		}
	}
}

// datatype checks what a datatype means beyond its elements.
func (x *resourceCheck) datatype(n *node, e *elem, path string) {
	switch e.typ {
	case "Money":
		x.money(n, path)
	case "Quantity":
		if n.get("code") != nil && n.get("system") == nil {
			x.fail(path, "qty-3", "a code of a unit without its system", "add the system")
		}
	case "Period":
		start, end := n.get("start").str(), n.get("end").str()
		if k := min(len(start), len(end), 10); k > 0 && start[:k] > end[:k] {
			x.fail(path, "per-1", "the period ends before it starts", "")
		}
	case "Reference":
		if len(n.keys) > 0 && n.get("reference") == nil && n.get("identifier") == nil && n.get("display") == nil && n.get("extension") == nil {
			x.fail(path, "ref-1", "the reference says nothing", "give reference, identifier or display")
		}
		if ref := n.get("reference"); ref != nil && ref.kind == isString {
			if strings.ContainsAny(ref.text, " \t\r\n") {
				x.fail(path+".reference", "fhir-format", "not a reference", "")
			}
			x.refs = append(x.refs, refSeen{path: path, ref: ref.text, allowed: e.refs})
		}
	}
}

func (x *resourceCheck) extension(n *node, path string) { x.extensionAt(n, path, false) }

// extensionAt checks an extension; inner are the parts of another one, whose urls are names.
func (x *resourceCheck) extensionAt(n *node, path string, inner bool) {
	if n.kind != isObject {
		x.fail(path, "fhir-structure", "an extension is an object", "")
		return
	}
	switch url := n.get("url").str(); {
	case url == "":
		x.fail(path+".url", "fhir-required", "the element is missing", "add it")
	case !wellFormed(url, "uri"), !inner && !strings.Contains(url, ":"):
		x.fail(path+".url", "fhir-format", "not an absolute URI", "")
	}
	values := 0
	for i, key := range n.keys {
		typ, isValue := strings.CutPrefix(key, "value")
		switch v := n.vals[i]; {
		case key == "extension":
			values++
			x.each(v, path+".extension", true, func(n *node, at string) { x.extensionAt(n, at, true) })
		case isValue && typ != "":
			values++
			e := &elem{typ: typ}
			if x.schema[typ] == nil {
				e.typ = strings.ToLower(typ[:1]) + typ[1:]
			}
			if x.schema[e.typ] != nil || formatted(e.typ) {
				x.each(v, path+"."+key, false, func(n *node, at string) { x.value(n, e, at) })
			}
		case key != "url" && key != "id" && !strings.HasPrefix(key, "_"):
			x.fail(path, "fhir-unknown", "an extension has url, extension or one value", "")
		}
	}
	if values != 1 {
		x.fail(path, "ext-1", "an extension has either extensions or one value", "")
	}
	if group := n.get("valueCode").str(); n.get("url").str() == ExtGroup && group != "CO" && group != "PR" && group != "OA" && group != "PI" {
		x.fail(path, "fhir-code", "not an adjustment group", "one of CO, PR, OA, PI")
	}
}

// formatted reports whether a primitive type is one whose form we check.
func formatted(typ string) bool {
	return slices.Contains([]string{"boolean", "integer", "positiveInt", "unsignedInt", "decimal", "string", "markdown", "code", "uri", "url", "canonical",
		"oid", "uuid", "id", "date", "dateTime", "instant"}, typ)
}

func (x *resourceCheck) contained(v *node, path string) {
	x.each(v, path, true, func(n *node, at string) {
		kind := n.get("resourceType").str()
		switch {
		case kind == "":
			x.fail(at, "fhir-structure", "not a FHIR resource: resourceType is missing", "")
		case x.schema.resource(kind):
			x.object(n, kind, at, true)
		default:
			x.anything(n, at, false)
		}
	})
}

// money counts amounts and says which have parts of a cent.
func (x *resourceCheck) money(n *node, path string) {
	v := n.get("value")
	if v == nil || v.kind != isNumber {
		return // told already, or an amount of nothing
	}
	x.r.Counts["amounts"]++
	_, exact, err := parseCents(decimal(v.text))
	switch {
	case err == errText:
		x.fail(path+".value", "amount", "an amount with an exponent", "write it in plain decimals (125.00)")
	case err != nil:
		x.fail(path+".value", "R2.7", "the amount is above the system's bound", "")
	case !exact:
		x.inexact++
		x.r.Counts["amounts with parts of a cent"]++
		x.warn(path+".value", "amount", "the amount has parts of a cent; it is rounded half up", "write whole cents")
	}
	if c := n.get("currency").str(); c != "" && !isCurrency(c) {
		x.fail(path+".currency", "fhir-code", "not a currency", "three capital letters, USD")
	} else if c != "" && c != "USD" {
		x.warn(path+".currency", "currency", "not in USD; its money is not added up with others", "")
	}
}

// primitive checks the form of a value.
func (x *resourceCheck) primitive(n *node, typ, path string) {
	want := isString
	switch typ {
	case "boolean":
		want = isBool
	case "integer", "positiveInt", "unsignedInt", "decimal":
		want = isNumber
	}
	if n.kind != want {
		x.fail(path, "fhir-structure", fmt.Sprintf("a %s stands where FHIR R4 has a %s", n.kind.word(), want.word()), "")
		return
	}
	if !wellFormed(n.text, typ) {
		x.fail(path, "fhir-format", "not a FHIR "+typ, formats[typ])
	}
}

var formats = map[string]string{
	"date": "write 2006-01-02", "dateTime": "write 2006-01-02 or 2006-01-02T15:04:05Z", "instant": "write 2006-01-02T15:04:05Z",
	"id": "up to 64 letters, digits, dots and dashes",
}

func wellFormed(s, typ string) bool {
	switch typ {
	case "boolean", "decimal":
		return true
	case "integer", "positiveInt", "unsignedInt":
		n, err := strconv.ParseInt(s, 10, 32)
		return err == nil && (typ == "integer" || n > 0 || n == 0 && typ == "unsignedInt")
	case "id":
		return isID(s)
	case "date":
		return isDate(s)
	case "dateTime":
		return isDate(s) || isInstant(s)
	case "instant":
		return isInstant(s)
	case "code":
		return s != "" && s == strings.Join(strings.Fields(s), " ")
	case "uri", "url", "canonical", "oid", "uuid":
		return s != "" && !strings.ContainsAny(s, " \t\r\n")
	}
	return strings.TrimSpace(s) != ""
}

func isCurrency(s string) bool {
	return len(s) == 3 && strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

func isDate(s string) bool {
	for _, layout := range []string{"2006", "2006-01", time.DateOnly} {
		if len(s) == len(layout) {
			_, err := time.Parse(layout, s)
			return err == nil
		}
	}
	return false
}

func isInstant(s string) bool {
	_, err := time.Parse(time.RFC3339Nano, s)
	return err == nil
}
