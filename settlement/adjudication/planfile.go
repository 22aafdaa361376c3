package adjudication

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/careclear/careclear/internal/claim"
)

// MaxPlanFile bounds a plan file in bytes.
const MaxPlanFile = 8 << 20

// planFile is a plan as written in YAML. Every field that is not known is an error.
type planFile struct {
	ID      string `yaml:"id"`
	Version int    `yaml:"version"`
	Number  uint16 `yaml:"number"`
	Name    string `yaml:"name"`
	Payer   struct {
		Org  uint32 `yaml:"org"`
		ID   string `yaml:"id"`
		Name string `yaml:"name"`
	} `yaml:"payer"`
	Network struct {
		ID   string `yaml:"id"`
		Name string `yaml:"name"`
	} `yaml:"network"`
	TimelyFilingDays int `yaml:"timelyFilingDays"`
	FilingExceptions []struct {
		From   day    `yaml:"from"`
		To     day    `yaml:"to"`
		Days   *int   `yaml:"days"`
		Reason string `yaml:"reason"`
	} `yaml:"filingExceptions"`
	FeeSchedule map[string]dollars `yaml:"feeSchedule"`
	Unlisted    struct {
		Mode   string  `yaml:"mode"`
		Bps    int64   `yaml:"bps"`
		Fee    dollars `yaml:"fee"`
		Group  string  `yaml:"group"`
		Remark string  `yaml:"remark"`
	} `yaml:"unlisted"`
	Deductible     limits `yaml:"deductible"`
	CoinsuranceBps int64  `yaml:"coinsuranceBps"`
	Copay          []struct {
		Kind   string   `yaml:"kind"`
		Place  string   `yaml:"place"`
		Amount *dollars `yaml:"amount"`
	} `yaml:"copay"`
	OOPMax        limits   `yaml:"oopMax"`
	ReviewAbove   *dollars `yaml:"reviewAbove"`
	AnnualMaximum *dollars `yaml:"annualMaximum"`
	CodingEdits   struct {
		Off            []string            `yaml:"off"`
		AddOnPrimaries map[string][]string `yaml:"addOnPrimaries"`
	} `yaml:"codingEdits"`
	MedicareFees *struct {
		MAC            string       `yaml:"mac"`
		Locality       string       `yaml:"locality"`
		Bps            claim.Rate   `yaml:"bps"`
		BilateralBps   claim.Rate   `yaml:"bilateralBps"`
		BothSidesBps   claim.Rate   `yaml:"bothSidesBps"`
		MultipleBps    []claim.Rate `yaml:"multipleBps"`
		AssistantBps   claim.Rate   `yaml:"assistantBps"`
		AssistantASBps claim.Rate   `yaml:"assistantASBps"`
		CoSurgeonBps   claim.Rate   `yaml:"coSurgeonBps"`
		GlobalPeriod   bool         `yaml:"globalPeriod"`
	} `yaml:"medicareFees"`
	ruleFile `yaml:",inline"`
}

type limits struct {
	Individual *dollars `yaml:"individual"`
	Family     *dollars `yaml:"family"`
}

func (l limits) limit() Limit {
	return Limit{Individual: (*claim.Cents)(l.Individual), Family: (*claim.Cents)(l.Family)}
}

// dollars is an amount written as a quoted string, because a bare YAML number is a float.
type dollars claim.Cents

func (d *dollars) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind != yaml.ScalarNode || n.Tag != "!!str" {
		return fmt.Errorf("line %d: %q is not a quoted amount; write it as a string of dollars, like \"12.50\"", n.Line, n.Value)
	}
	c, err := claim.ParseCents(n.Value)
	switch {
	case err != nil:
		return fmt.Errorf("line %d: %w; write dollars and at most two decimals, like \"12.50\"", n.Line, err)
	case c < 0 || c > claim.MaxCharge:
		return fmt.Errorf("line %d: %q is below zero or above the system's bound", n.Line, n.Value)
	}
	*d = dollars(c)
	return nil
}

// day is a date; YAML would make a timestamp of it.
type day claim.Day

func (d *day) UnmarshalYAML(n *yaml.Node) error {
	v, err := claim.ParseDay(n.Value)
	if n.Kind != yaml.ScalarNode || err != nil {
		return fmt.Errorf("line %d: %q is not a date; write it like 2026-01-31", n.Line, n.Value)
	}
	*d = day(v)
	return nil
}

var (
	planID   = regexp.MustCompile(`^[a-z0-9][a-z0-9._-]{0,63}$`)
	remarkID = regexp.MustCompile(`^(M|MA|N)[0-9]{1,4}$`)
)

// ParsePlan reads a plan from YAML. It is strict: an unknown field, an amount that is not a quoted string, a second
// document, a code listed twice are errors that name the place and the cure. The format is shown by the example.
func ParsePlan(b []byte) (*Plan, error) {
	p, err := parsePlan(b)
	if err != nil {
		return nil, fmt.Errorf("reading plan: %w", err)
	}
	return p, nil
}

func parsePlan(b []byte) (plan *Plan, err error) {
	if len(b) > MaxPlanFile {
		return nil, fmt.Errorf("the file is larger than %d bytes", MaxPlanFile)
	}
	defer func() { // the YAML library has been known to panic on damaged input
		if r := recover(); r != nil {
			plan, err = nil, fmt.Errorf("not YAML: %v", r)
		}
	}()
	var f planFile
	dec := yaml.NewDecoder(bytes.NewReader(b))
	dec.KnownFields(true)
	switch err := dec.Decode(&f); {
	case errors.Is(err, io.EOF):
		return nil, errors.New("the file is empty; a plan needs at least id, version, number, name, payer and unlisted")
	case err != nil:
		return nil, readable(err)
	}
	if dec.Decode(new(yaml.Node)) != io.EOF {
		return nil, errors.New("there is something after the plan; write one plan per file")
	}
	var tree yaml.Node // once more as a tree: a price left empty would read as zero
	if err := yaml.Unmarshal(b, &tree); err != nil {
		return nil, readable(err)
	}
	if n := empty(&tree); n != nil {
		return nil, fmt.Errorf("line %d: a value is empty; write one, or remove the field", n.Line)
	}
	return f.plan()
}

// empty returns the first value of the tree that YAML reads as null.
func empty(n *yaml.Node) *yaml.Node {
	if n.Kind == yaml.ScalarNode && n.Tag == "!!null" {
		return n
	}
	for _, c := range n.Content {
		if e := empty(c); e != nil {
			return e
		}
	}
	return nil
}

var unknownField = regexp.MustCompile(`field (\S+) not found in type \S+`)

// readable puts the YAML library's words for an unknown field into ours.
func readable(err error) error {
	text := strings.Join(strings.Fields(strings.TrimPrefix(err.Error(), "yaml: ")), " ")
	return errors.New(unknownField.ReplaceAllString(text, "field $1 is not known; check its spelling and indentation, or remove it"))
}

// plan checks what the file says and builds the plan.
func (f *planFile) plan() (*Plan, error) {
	var bad []error
	must := func(ok bool, format string, args ...any) {
		if !ok {
			bad = append(bad, fmt.Errorf(format, args...))
		}
	}
	bps := func(n int64) bool { return n >= 0 && n <= 10000 }

	must(planID.MatchString(f.ID), "id: %q must be 1 to 64 lower-case letters, digits, dots or dashes", f.ID)
	must(f.Version >= 1, "version: must be 1 or more; raise it with every change")
	must(f.Number >= 1, "number: the plan's number on chain must be 1 to 65535")
	must(f.Name != "", "name: is missing")
	must(f.Payer.ID != "" && f.Payer.Name != "", "payer: needs id (as claims name the payer) and name")
	must(f.TimelyFilingDays >= 0, "timelyFilingDays: must be 0 (no limit) or more")
	must(bps(f.CoinsuranceBps), "coinsuranceBps: must be 0 to 10000; 2000 is 20 percent")

	p := &Plan{
		ID: f.ID, Version: f.Version, Number: f.Number, Name: f.Name,
		Payer: Payer(f.Payer), Network: Network(f.Network),
		FilingDays: f.TimelyFilingDays, Fees: make(map[string]claim.Cents, len(f.FeeSchedule)),
		Deductible: f.Deductible.limit(), Coinsurance: claim.Rate(f.CoinsuranceBps), OOPMax: f.OOPMax.limit(),
		ReviewAbove: (*claim.Cents)(f.ReviewAbove), AnnualMaximum: (*claim.Cents)(f.AnnualMaximum),
	}
	for i, e := range f.FilingExceptions {
		if e.From > e.To || e.Days == nil || *e.Days < 0 || e.Reason == "" {
			must(false, "filingExceptions[%d]: needs from, to (not before from), days (0 lifts the limit) and a reason", i)
			continue
		}
		p.Exceptions = append(p.Exceptions, FilingException{Period{claim.Day(e.From), claim.Day(e.To)}, *e.Days, e.Reason})
	}
	for key, fee := range f.FeeSchedule {
		k, err := feeKey(key)
		must(err == nil, "feeSchedule: %w", err)
		_, twice := p.Fees[k]
		must(!twice, "feeSchedule: %s is listed twice", k)
		p.Fees[k] = claim.Cents(fee)
	}
	for i, c := range f.Copay {
		kind := claim.Kind(c.Kind)
		must(kind == "" || kind == claim.Professional || kind == claim.Institutional || kind == claim.Pharmacy || kind == claim.Dental,
			"copay[%d].kind: must be professional, institutional, pharmacy, dental or left out", i)
		if c.Amount == nil {
			must(false, "copay[%d].amount: is missing; write \"0\" for none", i)
			continue
		}
		p.Copays = append(p.Copays, Copay{kind, c.Place, claim.Cents(*c.Amount)})
	}
	u := Unlisted{Mode: UnlistedMode(f.Unlisted.Mode), Percent: claim.Rate(f.Unlisted.Bps), Fee: claim.Cents(f.Unlisted.Fee),
		Group: claim.Group(f.Unlisted.Group), Remark: f.Unlisted.Remark}
	if u.Group == "" {
		u.Group = claim.CO
	}
	if u.Remark == "" {
		u.Remark = "N130"
	}
	switch u.Mode {
	case UnlistedPercent, UnlistedFlat, UnlistedDeny, UnlistedPend:
	default:
		must(false, "unlisted.mode: must be percentOfCharge, flat, deny or pend")
	}
	must(bps(f.Unlisted.Bps) && (u.Mode == UnlistedPercent) == (u.Percent > 0), "unlisted.bps: 1 to 10000 with mode percentOfCharge, and only there")
	must((u.Mode == UnlistedFlat) == (u.Fee > 0), "unlisted.fee: an amount above zero with mode flat, and only there")
	must(u.Group == claim.CO || u.Group == claim.PR, "unlisted.group: must be CO or PR")
	must(remarkID.MatchString(u.Remark), "unlisted.remark: must be a remark code such as N130")
	p.Unlisted = u
	p.Edits.Off = f.CodingEdits.Off
	for addOn, primaries := range f.CodingEdits.AddOnPrimaries {
		if p.Edits.Primaries == nil {
			p.Edits.Primaries = map[string][]string{}
		}
		for _, primary := range primaries {
			p.Edits.Primaries[strings.ToUpper(addOn)] = append(p.Edits.Primaries[strings.ToUpper(addOn)], strings.ToUpper(primary))
		}
	}
	for _, rule := range p.Edits.Off {
		must(slices.ContainsFunc(edits(), func(r Rule) bool { return r.ID == rule }), "codingEdits.off: %q is not the id of a coding edit", rule)
	}

	if m := f.MedicareFees; m != nil {
		p.Medicare = &Medicare{MAC: m.MAC, Locality: m.Locality, Percent: cmp.Or(m.Bps, 10000), Bilateral: cmp.Or(m.BilateralBps, 15000),
			BothSides: cmp.Or(m.BothSidesBps, 20000), Multiple: m.MultipleBps, Assistant: cmp.Or(m.AssistantBps, 1600),
			AssistantAS: cmp.Or(m.AssistantASBps, 8500), CoSurgeon: cmp.Or(m.CoSurgeonBps, 6250), GlobalPeriod: m.GlobalPeriod}
		if m.MultipleBps == nil {
			p.Medicare.Multiple = []claim.Rate{10000, 5000, 5000, 5000, 5000}
		}
		err := p.Medicare.check()
		must(err == nil, "%w", err)
	}

	f.rules(p, must)
	if len(bad) > 0 {
		return nil, errors.Join(bad...)
	}
	canonical, err := json.Marshal(p) // struct fields in order, map keys sorted: the same bytes every time
	if err != nil {
		return nil, err
	}
	p.ref = fmt.Sprintf("%s@%d", p.ID, p.Version)
	p.digest = sha256.Sum256(append([]byte("careclear/plan/v1\n"), canonical...))
	return p, nil
}
