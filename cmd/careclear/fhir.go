package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
)

// fhirCmd works on FHIR files alone: no server, no network.
type fhirCmd struct {
	Check fhirCheckCmd `cmd:"" help:"Say what is wrong with FHIR R4 files: structure, references, money. Ends with 1 if anything makes a resource unusable, with 2 if a file cannot be read at all."`
}

type fhirCheckCmd struct {
	Files  []string `arg:"" name:"file" help:"FHIR JSON: a resource, a Bundle, or NDJSON of either, gzip or not; - is standard input."`
	JSON   bool     `help:"Print one JSON object a file, one a line." name:"json"`
	Strict bool     `help:"Take warnings (what one can live with) for errors."`
	Quiet  bool     `help:"Print the sums of each file only." short:"q"`
}

func (c *fhirCheckCmd) Run(ctx context.Context) error {
	code, err := c.run(ctx, os.Stdout, os.Stderr)
	if err == nil && code != 0 {
		err = exitCode(code)
	}
	return err
}

func (c *fhirCheckCmd) run(ctx context.Context, stdout, stderr io.Writer) (int, error) {
	return checkEach(ctx, c.Files, stdout, stderr, func(out io.Writer, name string) (checkedOne, error) {
		p := &fhirPrinter{out: printer{w: out}, cmd: c, name: name, rules: map[string]int{}, kinds: map[string]*kindSum{}}
		err := eachOf(name, func(r io.Reader) error {
			for rep, err := range fhir.Check(ctx, r, fhir.Options{}) {
				if err != nil {
					return err
				}
				p.resource(rep)
			}
			return nil
		})
		p.end(err)
		return checkedOne{errors: p.errors, unreadable: err}, p.out.broken
	})
}

// fhirPrinter prints what a check says as it comes, so that a file of any size takes no memory.
type fhirPrinter struct {
	out              printer
	cmd              *fhirCheckCmd
	name             string
	resources        int
	errors, warnings int
	kinds            map[string]*kindSum
	rules            map[string]int // findings by rule, as far as they are listed
	opened           bool
}

// kindSum is what the resources of a kind come to.
type kindSum struct {
	Resources int                    `json:"resources"`
	Errors    int                    `json:"errors"`
	Warnings  int                    `json:"warnings"`
	Counts    map[string]int         `json:"counts,omitempty"`
	Cents     map[string]claim.Cents `json:"cents,omitempty"`
}

func (p *fhirPrinter) resource(r fhir.Report) {
	if p.cmd.Strict {
		r.Errors, r.Warnings = r.Errors+r.Warnings, 0
		for i := range r.Findings {
			r.Findings[i].Severity = fhir.Error
		}
	}
	p.sum(r)
	switch {
	case p.cmd.Quiet:
	case p.cmd.JSON:
		p.open()
		if p.resources > 1 {
			p.out.print(",")
		}
		p.out.encode(r)
	default:
		p.text(r)
	}
}

func (p *fhirPrinter) sum(r fhir.Report) {
	p.resources++
	p.errors, p.warnings = p.errors+r.Errors, p.warnings+r.Warnings
	k := p.kinds[cmp.Or(r.Kind, "none")]
	if k == nil {
		k = &kindSum{Counts: map[string]int{}, Cents: map[string]claim.Cents{}}
		p.kinds[cmp.Or(r.Kind, "none")] = k
	}
	k.Resources, k.Errors, k.Warnings = k.Resources+1, k.Errors+r.Errors, k.Warnings+r.Warnings
	for what, n := range r.Counts {
		k.Counts[what] += n
	}
	for what, c := range r.Cents {
		k.Cents[what] += c
	}
	for _, f := range r.Findings {
		p.rules[string(f.Severity)+" "+f.Rule]++
	}
}

func (p *fhirPrinter) text(r fhir.Report) {
	at := ""
	if r.Line > 0 {
		at = fmt.Sprintf(" line %d", r.Line)
	}
	p.out.print("%s%s  %s%s: %s\n", p.name, at, cmp.Or(r.Kind, "no resource"), spaced(r.ID), counted(r.Counts, r.Cents))
	for _, f := range r.Findings {
		p.out.print("  %-7s  %s: %s", f.Severity, f.Path, f.Message)
		if f.Cure != "" {
			p.out.print("; %s", f.Cure)
		}
		p.out.print("  [%s]\n", f.Rule)
	}
	if more := r.Errors + r.Warnings - len(r.Findings); more > 0 {
		p.out.print("  and %d more\n", more)
	}
}

func (p *fhirPrinter) open() {
	if !p.opened {
		p.opened = true
		p.out.print(`{"file":`)
		p.out.encode(p.name)
		p.out.print(`,"resources":[`)
	}
}

// end prints what is known at the end of a file, which unreadable says could not be read to its end.
func (p *fhirPrinter) end(unreadable error) {
	if p.cmd.JSON {
		p.open()
		p.out.print(`],"kinds":`)
		p.out.encode(p.kinds)
		p.out.print(`,"rules":`)
		p.out.encode(p.rules)
		p.out.print(`,"errors":%d,"warnings":%d,"unreadable":`, p.errors, p.warnings)
		why := ""
		if unreadable != nil {
			why = unreadable.Error()
		}
		p.out.encode(why)
		p.out.print("}\n")
		return
	}
	for _, kind := range slices.Sorted(maps.Keys(p.kinds)) {
		k := p.kinds[kind]
		p.out.print("%s  %d %s, %s\n", p.name, k.Resources, kind, counted(k.Counts, k.Cents))
	}
	for _, rule := range slices.Sorted(maps.Keys(p.rules)) {
		p.out.print("%s  %d times %s\n", p.name, p.rules[rule], rule)
	}
	if unreadable == nil {
		p.out.print("%s  %s\n", p.name, verdict(p.errors, p.warnings))
	}
}

// printer keeps the first failure of writing.
type printer struct {
	w      io.Writer
	broken error
}

func (p *printer) print(format string, args ...any) {
	if _, err := fmt.Fprintf(p.w, format, args...); err != nil && p.broken == nil {
		p.broken = err
	}
}

func (p *printer) encode(v any) {
	text, err := json.Marshal(v)
	if err != nil && p.broken == nil {
		p.broken = err
	}
	p.print("%s", text)
}

func spaced(s string) string {
	if s == "" {
		return ""
	}
	return " " + s
}

// counted tells what something holds: "2 lines, charged 100.00".
func counted(counts map[string]int, cents map[string]claim.Cents) string {
	var parts []string
	for _, k := range slices.Sorted(maps.Keys(counts)) {
		parts = append(parts, fmt.Sprintf("%d %s", counts[k], k))
	}
	for _, k := range slices.Sorted(maps.Keys(cents)) {
		parts = append(parts, k+" "+cents[k].Dollars())
	}
	return strings.Join(parts, ", ")
}
