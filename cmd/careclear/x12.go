package main

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/careclear/careclear/internal/input"
	"github.com/careclear/careclear/internal/x12"
)

// x12Cmd works on X12 files alone: no server, no network.
type x12Cmd struct {
	Check x12CheckCmd `cmd:"" help:"Say what is wrong with X12 files. Ends with 1 if anything makes a transaction set unusable, with 2 if a file cannot be read at all."`
	Ack   x12AckCmd   `cmd:"" help:"Print the acknowledgement of an X12 file: TA1 where one is asked for or due, and a 999 for each group."`
	Show  x12ShowCmd  `cmd:"" help:"Print the segments of X12 files in the loops of their guides. This prints patient data."`
}

type x12CheckCmd struct {
	Files  []string `arg:"" name:"file" help:"X12 files of any kind, gzip or not; - is standard input."`
	JSON   bool     `help:"Print one JSON object a file, one a line." name:"json"`
	Strict bool     `help:"Take warnings (departures from the guide that one can live with) for errors."`
}

func (c *x12CheckCmd) Run(ctx context.Context) error {
	code, err := c.run(ctx, os.Stdout, os.Stderr)
	if err == nil && code != 0 {
		err = exitCode(code)
	}
	return err
}

func (c *x12CheckCmd) run(ctx context.Context, stdout, stderr io.Writer) (int, error) {
	return checkEach(ctx, c.Files, stdout, stderr, func(out io.Writer, name string) (checkedOne, error) {
		p := &checkPrinter{printer: printer{w: out}, name: name, json: c.JSON, strict: c.Strict}
		err := eachOf(name, func(r io.Reader) error {
			for item, err := range x12.Check(ctx, r, x12.Limits{}) {
				if err != nil {
					return err
				}
				p.item(item)
			}
			return nil
		})
		return checkedOne{errors: p.errors, unreadable: err}, p.end(err)
	})
}

// checkedOne is what became of a file: how many errors it has, or why it cannot be read.
type checkedOne struct {
	errors     int
	unreadable error
}

// checkEach checks every file, also after one that cannot be read, and returns the code to end with: 2 if one cannot be read,
// else 1 if one has errors. The error of check is about printing.
func checkEach(ctx context.Context, files []string, stdout, stderr io.Writer, check func(out io.Writer, name string) (checkedOne, error)) (int, error) {
	code := 0
	for _, name := range files {
		out := bufio.NewWriter(stdout)
		c, err := check(out, name)
		if err := errors.Join(err, out.Flush()); err != nil {
			return 0, fmt.Errorf("print what was found: %w", err)
		}
		switch {
		case ctx.Err() != nil:
			return 0, context.Cause(ctx)
		case c.unreadable != nil:
			fmt.Fprintf(stderr, "careclear: %s: %v\n", name, c.unreadable)
			code = 2
		case c.errors > 0 && code == 0:
			code = 1
		}
	}
	return code, nil
}

// eachOf opens a file, or standard input for "-", unpacks gzip and gives it to read.
func eachOf(name string, read func(io.Reader) error) error {
	var in io.Reader = os.Stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		in = f
	}
	r, err := input.Unpack(in)
	if err != nil {
		return err
	}
	return read(r)
}

// checkPrinter prints what a check says as it comes, so that a file of any size takes no memory.
type checkPrinter struct {
	printer
	name             string
	json, strict     bool
	sets             int
	errors, warnings int
	envelope         []x12.Finding // of the JSON; the first maxEnvelope
	opened           bool
}

const maxEnvelope = 1000

func (p *checkPrinter) item(c x12.Checked) {
	if c.Finding != nil {
		p.envelopeFinding(*c.Finding)
	}
	if c.Set != nil {
		p.set(c.Set)
	}
}

func (p *checkPrinter) set(s *x12.SetReport) {
	if p.strict {
		s.Errors, s.Warnings = s.Errors+s.Warnings, 0
		for i := range s.Findings {
			s.Findings[i].Severity = x12.Error
		}
	}
	p.errors, p.warnings = p.errors+s.Errors, p.warnings+s.Warnings
	p.sets++
	if p.json {
		p.open()
		if p.sets > 1 {
			p.print(",")
		}
		p.encode(s)
		return
	}
	p.print("%s  %s%s, %s: %s\n", p.name, cmp.Or(string(s.Kind), s.Type), " set "+s.Control, s.Version, summary(s))
	for _, f := range s.Findings {
		p.finding(f)
	}
	if more := s.Errors + s.Warnings - len(s.Findings); more > 0 {
		p.print("  and %d more\n", more)
	}
}

func (p *checkPrinter) envelopeFinding(f x12.Finding) {
	if p.strict {
		f.Severity = x12.Error
	}
	if f.Severity == x12.Error {
		p.errors++
	} else {
		p.warnings++
	}
	switch {
	case !p.json:
		p.print("%s  envelope\n", p.name)
		p.finding(f)
	case len(p.envelope) < maxEnvelope:
		p.envelope = append(p.envelope, f)
	}
}

func (p *checkPrinter) open() {
	if !p.opened {
		p.opened = true
		p.print(`{"file":`)
		p.encode(p.name)
		p.print(`,"sets":[`)
	}
}

// end prints what is known at the end of a file, which unreadable says could not be read to its end.
func (p *checkPrinter) end(unreadable error) error {
	if !p.json {
		if unreadable == nil {
			p.print("%s  %s\n", p.name, verdict(p.errors, p.warnings))
		}
		return p.broken
	}
	p.open()
	p.print(`],"envelope":`)
	p.encode(append([]x12.Finding{}, p.envelope...))
	p.print(`,"errors":%d,"warnings":%d,"unreadable":`, p.errors, p.warnings)
	why := ""
	if unreadable != nil {
		why = unreadable.Error()
	}
	p.encode(why)
	p.print("}\n")
	return p.broken
}

func (p *checkPrinter) finding(f x12.Finding) {
	loop := ""
	if f.Loop != "" {
		loop = ", loop " + f.Loop
	}
	p.print("  %-7s  segment %d (byte %d%s) %s%s: %s", f.Severity, f.Segment, f.Offset, loop, f.ID, f.Element, f.Message)
	if f.Cure != "" {
		p.print("; %s", f.Cure)
	}
	p.print("  [%s]\n", f.Rule)
}

func verdict(errs, warnings int) string {
	if errs+warnings == 0 {
		return "nothing wrong"
	}
	return fmt.Sprintf("%d errors, %d warnings", errs, warnings)
}

// summary tells what a set holds: "34 segments, 1 claims, 2 lines, charged 100.00".
func summary(s *x12.SetReport) string {
	held := fmt.Sprintf("%d segments", s.Segments)
	if more := counted(s.Counts, s.Cents); more != "" {
		held += ", " + more
	}
	return held
}

type x12ShowCmd struct {
	Files []string `arg:"" name:"file" help:"X12 files of any kind, gzip or not; - is standard input."`
	JSON  bool     `help:"Print one JSON object a segment, one a line." name:"json"`
}

func (c *x12ShowCmd) Run(ctx context.Context) error {
	var failed error
	for _, name := range c.Files {
		out := bufio.NewWriter(os.Stdout)
		err := eachOf(name, func(r io.Reader) error { return showX12(ctx, out, name, r, c.JSON) })
		if err := errors.Join(err, out.Flush()); err != nil {
			fmt.Fprintf(os.Stderr, "careclear: %s: %v\n", name, err)
			failed = exitCode(2)
		}
	}
	return failed
}

// showX12 prints the segments of a file, indented as the loops of their guides nest.
func showX12(ctx context.Context, w io.Writer, name string, r io.Reader, asJSON bool) error {
	enc := json.NewEncoder(w)
	for p, err := range x12.Outline(ctx, r, x12.Limits{}) {
		if err != nil {
			return err
		}
		if asJSON {
			err = enc.Encode(struct {
				File     string       `json:"file"`
				At       x12.Position `json:"at"`
				Kind     x12.Kind     `json:"kind,omitempty"`
				Loop     string       `json:"loop,omitempty"`
				Depth    int          `json:"depth"`
				Known    bool         `json:"known"`
				Elements []string     `json:"elements"`
			}{name, p.Pos, p.Kind, p.Loop, p.Depth, p.Known, p.Elements})
		} else {
			note := string(p.Kind)
			if p.ID != "ST" {
				note = p.Loop
			}
			if !p.Known {
				note = cmp.Or(note, "-") + " ?"
			}
			_, err = fmt.Fprintf(w, "%6d %8d  %-7s %s%s\n", p.Pos.Segment, p.Pos.Offset, note, strings.Repeat("  ", p.Depth), strings.Join(p.Elements, "*"))
		}
		if err != nil {
			return fmt.Errorf("print: %w", err)
		}
	}
	return nil
}
