package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/tables"
)

// tablesCmd keeps the published tables that adjudication looks things up in.
type tablesCmd struct {
	Import tablesImportCmd `cmd:"" help:"Read CMS-style files (gzip or not) into dated editions: all of them, or after an error none."`
	List   tablesListCmd   `cmd:"" help:"List the editions in use, or those of a folder of files."`
}

type tableStore struct {
	Store string `help:"Where the editions are kept." default:".dev/tables" type:"path" env:"CARECLEAR_TABLES"`
}

type tablesImportCmd struct {
	tableStore
	Dir         string `arg:"" help:"Folder of files. What a file is, its columns say: NCCI pairs (column1, column2, deletion_date, modifier_indicator), unit limits (hcpcs_code, mue_units, mue_mai, mue_service), add-on codes (primary_code, add_on_code, aoc_edit_type); ICD-10-CM codes and tabular list; the Medicare fee schedule (amounts and indicators), its geographic index; places of service; reason and remark codes (adj_code, adj_type, adj_start_date, adj_end_date); excluded NPIs." type:"existingdir"`
	From        string `help:"First day of files without a date in their name, as 2024-07-01. Without it they apply always."`
	AllowShrink bool   `help:"Accept a table that lost more than a tenth of its rows."`
	JSON        bool   `help:"Print the report as JSON." name:"json"`
}

func (c *tablesImportCmd) Run() error {
	opt := tables.Options{AllowShrink: c.AllowShrink}
	if c.From != "" {
		day, err := claim.ParseDay(c.From)
		if err != nil {
			return fmt.Errorf("read --from: %w; write it as 2024-07-01", err)
		}
		opt.From = &day
	}
	report, err := tables.Import(c.Dir, c.Store, opt)
	if err != nil {
		return err
	}
	if c.JSON {
		return printJSON(os.Stdout, report)
	}
	printEditions(os.Stdout, "new", report.New)
	printEditions(os.Stdout, "same", report.Same)
	if len(report.Unused) > 0 {
		fmt.Println("unused:", strings.Join(report.Unused, ", "))
	}
	fmt.Println("set", report.Set)
	return nil
}

type tablesListCmd struct {
	tableStore
	JSON bool `help:"Print the editions as JSON." name:"json"`
}

func (c *tablesListCmd) Run() error {
	set, err := tables.Open(c.Store)
	if err != nil {
		return err
	}
	if c.JSON {
		return printJSON(os.Stdout, map[string]any{"set": set.Digest(), "editions": set.Editions()})
	}
	printEditions(os.Stdout, "", set.Editions())
	fmt.Println("set", set.Digest())
	return nil
}

func printJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}

// printEditions prints one line for each edition, with a word before it if there is one.
func printEditions(w io.Writer, word string, all []tables.Edition) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	defer t.Flush()
	for _, e := range all {
		from, files := "always", []string{}
		if e.From != nil {
			from = e.From.String()
		}
		for _, s := range e.Sources {
			files = append(files, s.File)
		}
		if word != "" {
			fmt.Fprintf(t, "%s\t", word)
		}
		fmt.Fprintf(t, "%s\tfrom %s\t%s rows\t%.16s\t%s\n", e.Table, from, count(e.Rows), e.Digest, strings.Join(files, ", "))
	}
}
