package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/input"
	"github.com/careclear/careclear/internal/tables"
	"github.com/careclear/careclear/settlement/adjudication"
	"github.com/careclear/careclear/settlement/offline"
)

// adjudicateCmd decides claims by a plan without a chain, a server or a database.
type adjudicateCmd struct {
	Plan     string   `help:"The plan (YAML, docs/adjudication.md)." required:"" type:"existingfile"`
	In       []string `help:"Claims: X12 837, FHIR Claim, Bundle or NDJSON, gzipped or not; - is standard input." required:"" sep:"none"`
	More     []string `arg:"" optional:"" help:"More claim files." name:"file"`
	Out      string   `help:"Folder for decisions.ndjson, 835.edi, eob.ndjson and history.ndjson." required:"" type:"path"`
	Tables   string   `help:"Tables: a store of careclear tables import, or a folder of CMS-style files. Without it there are no coding edits." type:"existingdir"`
	Members  string   `help:"Members: NDJSON, X12 834 or FHIR Patients. Without it everybody is a member, always covered." type:"existingfile"`
	History  string   `help:"history.ndjson of an earlier run: its claims, accumulators and forward balances." type:"existingfile"`
	Payer    string   `help:"The payer as an 835 presents it (YAML: taxId, contact, phone, url, address with lines, city, state, zip)." type:"existingfile"`
	Supplier []string `help:"NPI of a supplier of equipment: its units have other limits. May be given again." placeholder:"NPI"`
	Received string   `help:"When the claims reached the payer, as 2026-01-31. Without it every claim came on its last day of service." placeholder:"DAY"`
	Paid     string   `help:"Date of decision and payment. Without it the latest day among the claims." placeholder:"DAY"`
	JSON     bool     `help:"Print the summary as JSON." name:"json"`
}

func (c *adjudicateCmd) Run(ctx context.Context) error {
	cfg, err := c.config(ctx)
	if err != nil {
		return err
	}
	var files []offline.File
	for _, name := range append(c.In, c.More...) {
		f, err := openInput(name)
		if err != nil {
			return unreadable(err)
		}
		defer f.Content.(*os.File).Close()
		files = append(files, f)
	}
	sum, err := offline.Run(ctx, cfg, files, offline.Dir(c.Out))
	if err != nil {
		return unreadable(err)
	}
	if c.JSON {
		return printJSON(os.Stdout, sum)
	}
	printAdjudicated(sum, c.Out)
	return nil
}

// unreadable ends with 2 when a file is neither X12 nor FHIR, as the checks do.
func unreadable(err error) error {
	if errors.Is(err, input.ErrUnreadable) || errors.Is(err, os.ErrNotExist) {
		fmt.Fprintln(os.Stderr, "careclear:", err)
		return exitCode(2)
	}
	return err
}

func openInput(name string) (offline.File, error) {
	if name == "-" {
		return offline.File{Name: "-", Content: os.Stdin}, nil
	}
	f, err := os.Open(name)
	if err != nil {
		return offline.File{}, fmt.Errorf("open the claims: %w", err)
	}
	return offline.File{Name: filepath.Base(name), Content: f}, nil
}

func (c *adjudicateCmd) config(ctx context.Context) (cfg offline.Config, err error) {
	source, err := os.ReadFile(c.Plan)
	if err != nil {
		return cfg, fmt.Errorf("read the plan: %w", err)
	}
	if cfg.Plan, err = adjudication.ParsePlan(source); err != nil {
		return cfg, fmt.Errorf("read the plan %s: %w", c.Plan, err)
	}
	if c.Tables != "" {
		set, err := tables.Open(c.Tables)
		if err != nil {
			return cfg, err
		}
		cfg.Tables = set
	}
	if c.Members != "" {
		f, err := os.Open(c.Members)
		if err != nil {
			return cfg, fmt.Errorf("open the members: %w", err)
		}
		defer f.Close()
		if cfg.Members, err = offline.ReadMembers(ctx, offline.File{Name: c.Members, Content: f}); err != nil {
			return cfg, err
		}
	}
	if c.History != "" {
		f, err := os.Open(c.History)
		if err != nil {
			return cfg, fmt.Errorf("open the history: %w", err)
		}
		defer f.Close()
		if cfg.History, err = offline.ReadHistory(offline.File{Name: c.History, Content: f}); err != nil {
			return cfg, err
		}
	}
	if cfg.Payer, err = readPayer(c.Payer); err != nil {
		return cfg, err
	}
	for flag, day := range map[string]struct {
		text string
		to   *claim.Day
	}{"--received": {c.Received, &cfg.Received}, "--paid": {c.Paid, &cfg.Paid}} {
		if day.text == "" {
			continue
		}
		if *day.to, err = claim.ParseDay(day.text); err != nil {
			return cfg, fmt.Errorf("read %s: %w; write it as 2026-01-31", flag, err)
		}
	}
	cfg.Suppliers = map[string]bool{}
	for _, npi := range c.Supplier {
		cfg.Suppliers[npi] = true
	}
	return cfg, nil
}

func readPayer(name string) (p claim.PayerOrg, err error) {
	if name == "" {
		return p, nil
	}
	f, err := os.Open(name)
	if err != nil {
		return p, fmt.Errorf("open the payer: %w", err)
	}
	defer f.Close()
	var in struct {
		ID, Name, Contact, Phone, URL string
		TaxID                         string `yaml:"taxId"`
		Address                       struct {
			Lines            []string
			City, State, Zip string
		}
	}
	dec := yaml.NewDecoder(f)
	dec.KnownFields(true)
	if err := dec.Decode(&in); err != nil {
		return p, fmt.Errorf("read the payer %s: %w", name, err)
	}
	return claim.PayerOrg{ID: in.ID, Name: in.Name, TaxID: in.TaxID, Contact: in.Contact, Phone: in.Phone, URL: in.URL,
		Address: claim.Address{Lines: in.Address.Lines, City: in.Address.City, State: in.Address.State, Zip: in.Address.Zip}}, nil
}

func printAdjudicated(s *offline.Summary, out string) {
	fmt.Printf("%s claims: paid %s, denied %s, pended %s, voided %s, refused %s\n", count(s.Claims), count(s.Paid), count(s.Denied),
		count(s.Pended), count(s.Voided), count(s.Refused))
	fmt.Printf("charged %s, allowed %s, paid %s, patients owe %s\n", s.Charge.Dollars(), s.Allowed.Dollars(), s.Benefit.Dollars(), s.Patient.Dollars())
	fmt.Printf("plan %s", s.Plan)
	if s.Editions != "" {
		fmt.Printf(", tables %.16s", s.Editions)
	}
	fmt.Printf("; %s\n", strings.Join([]string{"decisions.ndjson", "835.edi", "eob.ndjson", "history.ndjson"}, ", ")+" in "+out)
	for _, n := range s.Notes {
		fmt.Println("note:", n)
	}
}
