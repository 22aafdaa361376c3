package fhir

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"

	"github.com/careclear/careclear/internal/claim"
)

// Severity of a [Finding].
type Severity string

// Severities: an error makes the resource unusable or its money contradictory, a warning is what one can live with.
const (
	Error   Severity = "error"
	Warn    Severity = "warning"
	maxFind          = 1000
)

// Finding is something wrong with a resource. It quotes nothing of it but sums.
type Finding struct {
	Path     string   `json:"path"` // FHIRPath: "Claim.item[2].net"
	Severity Severity `json:"severity"`
	Rule     string   `json:"rule"`           // "R2.4" (claims.md) or "fhir-..."
	Message  string   `json:"message"`        // what is wrong
	Cure     string   `json:"cure,omitempty"` // what to do about it
}

// Report is what [Check] says of one resource.
type Report struct {
	Kind string `json:"kind"` // resourceType; "Resource" if we do not know it, "" if it has none
	ID   string `json:"id,omitempty"`
	Line int    `json:"line,omitempty"` // of NDJSON
	Path string `json:"path"`           // "Claim", "Bundle.entry[3].resource"

	// Counts of what the resource is about: "lines", "amounts", "amounts with parts of a cent", "references",
	// "references that lead outside"; keys without anything are absent.
	Counts map[string]int `json:"counts,omitempty"`
	// Cents are sums that a reader wants to see: "charged", "allowed", "paid", "payment"; rounded half up.
	Cents map[string]claim.Cents `json:"cents,omitempty"`

	Errors   int       `json:"errors"`
	Warnings int       `json:"warnings"`
	Findings []Finding `json:"findings"` // in order; the first 1000, the two numbers before count all
}

func (r *Report) add(f Finding) {
	if f.Severity == Error {
		r.Errors++
	} else {
		r.Warnings++
	}
	if len(r.Findings) < maxFind {
		r.Findings = append(r.Findings, f)
	}
}

// Check reads a file to its end (a resource, a Bundle, or NDJSON of either; plain or gzip) and tells what is wrong
// with each resource, whatever its kind; a Bundle is told of before what it holds.
//
// Errors are: structure against FHIR R4 (names, types, cardinality, codes of required bindings), references that lead
// nowhere, money that contradicts itself, and what our intake refuses a claim for. Warnings are departures that a
// reader can live with: parts of a cent, a Claim whose unpriced item takes the remainder, references that leave their
// Bundle, kinds of resource that we do not know.
//
// The error is not nil at most once, at the end, when the file cannot be read any further. Memory is bounded by one
// line or Bundle ([Options]).
func Check(ctx context.Context, r io.Reader, opt Options) iter.Seq2[Report, error] {
	return checker{schema: loadSchema(), opt: opt}.file(ctx, r)
}

// checker checks documents one after the other.
type checker struct {
	schema schema
	opt    Options
}

func (c checker) file(ctx context.Context, r io.Reader) iter.Seq2[Report, error] {
	return func(yield func(Report, error) bool) {
		for p, err := range documents(ctx, r, c.opt) {
			switch {
			case err != nil:
				yield(Report{}, err)
				return
			case p.err != nil:
				out := Report{Line: p.line, Path: "resource", Findings: []Finding{}}
				out.add(Finding{Path: "resource", Severity: Error, Rule: "limit", Message: fmt.Sprintf("the resource is longer than %d bytes", c.opt.maxBundle()), Cure: "split it"})
				if !yield(out, nil) {
					return
				}
				continue
			}
			for out := range c.document(p.doc) {
				out.Line = p.line
				if !yield(out, nil) {
					return
				}
			}
		}
	}
}

// document checks one resource, or a Bundle and the resources in it.
func (c checker) document(doc []byte) iter.Seq[Report] {
	return func(yield func(Report) bool) {
		root, err := parseTree(doc)
		if err != nil {
			out := Report{Path: "resource", Findings: []Finding{}}
			out.add(Finding{Path: "resource", Severity: Error, Rule: "fhir-structure", Message: err.Error()})
			yield(out)
			return
		}
		top := c.begin(root, "", nil)
		if top.r.Kind != "Bundle" {
			top.check(doc)
			yield(top.r)
			return
		}
		top.check(doc)
		if !yield(top.r) {
			return
		}
		around := newBundled(root)
		var raw bundle
		_ = json.Unmarshal(doc, &raw) // what does not fit was told of the Bundle
		for _, e := range raw.Entry {
			if r, ok := header(e.Resource, ""); ok {
				around.refs.add(e.FullURL, r.kind, r.raw)
			}
		}
		for i, e := range root.get("entry").list() {
			res := e.get("resource")
			if res == nil || res.kind != isObject || i >= len(raw.Entry) {
				continue
			}
			one := c.begin(res, fmt.Sprintf("Bundle.entry[%d].resource", i), around)
			one.check(raw.Entry[i].Resource)
			if !yield(one.r) {
				return
			}
		}
	}
}

// begin names a resource before it is checked. Kinds that we do not know are "Resource", so that no foreign text gets
// into a message.
func (c checker) begin(root *node, path string, around *bundled) *resourceCheck {
	x := &resourceCheck{checker: c, root: root, bundle: around}
	x.r = Report{Path: path, Counts: map[string]int{}, Cents: map[string]claim.Cents{}, Findings: []Finding{}}
	if kind := root.get("resourceType").str(); kind != "" {
		x.r.Kind = "Resource"
		if c.schema.resource(kind) {
			x.r.Kind = kind
		} else if known := typeName(kind); known == kind {
			x.r.Kind = kind
		}
	}
	if id := root.get("id").str(); isID(id) {
		x.r.ID = id
	}
	if x.r.Path == "" {
		x.r.Path = firstOf(x.r.Kind, "resource")
	}
	return x
}

// check does it all: structure, references, then what the kind of resource means.
func (x *resourceCheck) check(raw []byte) {
	if x.root.kind != isObject || x.r.Kind == "" {
		x.fail(x.r.Path, "fhir-structure", "not a FHIR resource: resourceType is missing", "")
		return
	}
	x.structure()
	x.references()
	switch x.r.Kind {
	case "Claim":
		x.claim(raw)
	case "ClaimResponse", "ExplanationOfBenefit":
		x.adjudicated()
	case "PaymentReconciliation":
		x.reconciliation()
	case "PaymentNotice":
		x.notice()
	case "CoverageEligibilityResponse":
		x.eligibility()
	case "Consent":
		if x.root.get("policy") == nil && x.root.get("policyRule") == nil {
			x.fail(x.r.Path, "ppc-1", "neither policy nor policyRule", "add the one that is agreed to")
		}
	case "Bundle":
		x.bundleRules()
	}
}

// resourceCheck is the check of one resource.
type resourceCheck struct {
	checker
	r      Report
	root   *node
	bundle *bundled // what the resource stands in; nil outside of Bundles

	refs    []refSeen
	inexact int // amounts with parts of a cent
}

func (x *resourceCheck) fail(path, rule, message, cure string) {
	x.r.add(Finding{Path: path, Severity: Error, Rule: rule, Message: message, Cure: cure})
}

func (x *resourceCheck) warn(path, rule, message, cure string) {
	x.r.add(Finding{Path: path, Severity: Warn, Rule: rule, Message: message, Cure: cure})
}
