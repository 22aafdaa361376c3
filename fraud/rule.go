package fraud

import (
	"bytes"
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"regexp"
	"time"

	"cel.dev/cel-go/cel"
	"gopkg.in/yaml.v3"
)

// Class says how sure a rule is.
type Class string

// Classes. Only a hard rule may ever stop a payment.
const (
	Hard      Class = "hard"      // deterministic
	Suspicion Class = "suspicion" // a person decides
)

// Action is what a rule suggests; the engine itself acts on nothing.
type Action string

// Actions, the strongest first.
const (
	Deny      Action = "deny"
	Pend      Action = "pend"
	Notify    Action = "alert"
	ScoreOnly Action = "score"
)

// Rule is one version of a rule.
type Rule struct {
	ID       string
	Version  int
	Title    string
	Citation string // where the rule comes from
	AsOf     string // what it is evaluated as of
	Minimum  int    // claims that must come together before it says anything
	Formula  string // digest of entry, query and settings: shows whether a rule really changed
	Levels   []Level

	facts  map[string]string
	query  string
	params []byte // JSON
}

// Level is one grade of a rule: the first whose condition holds makes the alert.
type Level struct {
	Class  Class
	Action Action

	when, score, reason cel.Program
}

// Class is the strongest class the rule can give.
func (r *Rule) Class() Class {
	for _, l := range r.Levels {
		if l.Class == Hard {
			return Hard
		}
	}
	return Suspicion
}

//go:embed rules/*.yaml rules/*.sql
var embedded embed.FS

// Rules returns the built-in rules in the order of evaluation.
func Rules() ([]Rule, error) {
	sub, err := fs.Sub(embedded, "rules")
	if err != nil {
		return nil, fmt.Errorf("open the built-in rules: %w", err)
	}
	return LoadRules(sub)
}

type ruleFile struct {
	Rules []ruleEntry `yaml:"rules"`
}

type ruleEntry struct {
	ID         string            `yaml:"id"`
	Version    int               `yaml:"version"`
	Title      string            `yaml:"title"`
	Citation   string            `yaml:"citation"`
	AsOf       string            `yaml:"asOf"`
	Minimum    int               `yaml:"minimum"`
	Parameters map[string]any    `yaml:"parameters"`
	Facts      map[string]string `yaml:"facts"`
	Levels     []struct {
		When   string `yaml:"when"`
		Class  Class  `yaml:"class"`
		Action Action `yaml:"action"`
		Score  string `yaml:"score"`
		Reason string `yaml:"reason"`
	} `yaml:"levels"`
}

type minutesFile struct {
	Version int            `yaml:"version"`
	Minutes map[string]int `yaml:"minutes"`
}

// LoadRules reads rules.yaml, minutes.yaml, fresh.sql and a query per rule from dir. It is strict: unknown fields,
// expressions of the wrong type or of unbounded cost, and missing queries are errors that name the rule.
func LoadRules(dir fs.FS) ([]Rule, error) {
	var file ruleFile
	if err := readYAML(dir, "rules.yaml", &file); err != nil {
		return nil, err
	}
	var minutes minutesFile
	if err := readYAML(dir, "minutes.yaml", &minutes); err != nil {
		return nil, err
	}
	for code, n := range minutes.Minutes {
		if !levelII.MatchString(code) || n < 1 || n > 1440 {
			return nil, fmt.Errorf("minutes.yaml: %q: %d: write a HCPCS level II code and 1 to 1440 minutes", code, n)
		}
	}
	fresh, err := fs.ReadFile(dir, "fresh.sql")
	if err != nil {
		return nil, fmt.Errorf("read what stands before every rule: %w", err)
	}
	seen := map[string]bool{}
	var rules []Rule
	for _, e := range file.Rules {
		if seen[e.ID] {
			return nil, fmt.Errorf("rule %s is there twice", e.ID)
		}
		seen[e.ID] = true
		r, err := e.compile(dir, fresh, minutes.Minutes)
		if err != nil {
			return nil, fmt.Errorf("rule %q: %w", e.ID, err)
		}
		rules = append(rules, r)
	}
	if len(rules) == 0 {
		return nil, errors.New("rules.yaml holds no rule")
	}
	return rules, nil
}

var (
	ruleID  = regexp.MustCompile(`^[a-z][a-z0-9-]{1,40}$`)
	levelII = regexp.MustCompile(`^[A-V][0-9]{4}$`)
)

func readYAML(dir fs.FS, name string, into any) error {
	b, err := fs.ReadFile(dir, name)
	if err != nil {
		return fmt.Errorf("read the rules: %w", err)
	}
	dec := yaml.NewDecoder(bytes.NewReader(b))
	dec.KnownFields(true)
	if err := dec.Decode(into); err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// compile checks an entry and builds its rule.
func (e *ruleEntry) compile(dir fs.FS, fresh []byte, minutes map[string]int) (Rule, error) {
	switch {
	case !ruleID.MatchString(e.ID):
		return Rule{}, errors.New("id must be lower-case letters, digits and dashes")
	case e.Version < 1 || e.Minimum < 1 || e.Title == "" || e.Citation == "" || e.AsOf == "":
		return Rule{}, errors.New("version and minimum (1 or more), title, citation and asOf are needed")
	case len(e.Levels) == 0:
		return Rule{}, errors.New("at least one level is needed")
	}
	query, err := fs.ReadFile(dir, e.ID+".sql")
	if err != nil {
		return Rule{}, fmt.Errorf("read its query: %w", err)
	}
	params := map[string]any{"minimum": e.Minimum, "minutes": minutes}
	for k, v := range e.Parameters {
		params[k] = v
	}
	settings, err := json.Marshal(params)
	if err != nil {
		return Rule{}, fmt.Errorf("parameters: %w", err)
	}
	entry, err := json.Marshal(e)
	if err != nil {
		return Rule{}, fmt.Errorf("entry: %w", err)
	}
	sum := sha256.Sum256(bytes.Join([][]byte{entry, settings, fresh, query}, []byte{0}))
	r := Rule{
		ID: e.ID, Version: e.Version, Title: e.Title, Citation: e.Citation, AsOf: e.AsOf, Minimum: e.Minimum,
		Formula: hex.EncodeToString(sum[:8]), facts: e.Facts, query: string(fresh) + string(query), params: settings,
	}
	env, err := factEnv(e.Facts)
	if err != nil {
		return Rule{}, err
	}
	for i, l := range e.Levels {
		if l.Class != Hard && l.Class != Suspicion {
			return Rule{}, fmt.Errorf("level %d: class must be hard or suspicion", i+1)
		}
		if l.Action != Deny && l.Action != Pend && l.Action != Notify && l.Action != ScoreOnly {
			return Rule{}, fmt.Errorf("level %d: action must be deny, pend, alert or score", i+1)
		}
		level := Level{Class: l.Class, Action: l.Action}
		for _, x := range []struct {
			name, text string
			kind       *cel.Type
			into       *cel.Program
		}{{"when", l.When, cel.BoolType, &level.when}, {"score", l.Score, cel.IntType, &level.score}, {"reason", l.Reason, cel.StringType, &level.reason}} {
			if *x.into, err = compileCEL(env, x.text, x.kind); err != nil {
				return Rule{}, fmt.Errorf("level %d: %s: %w", i+1, x.name, err)
			}
		}
		r.Levels = append(r.Levels, level)
	}
	return r, nil
}

// costLimit bounds one expression: ours cost below a hundred.
const costLimit = 10_000

func factEnv(facts map[string]string) (*cel.Env, error) {
	opts := []cel.EnvOption{cel.ParserExpressionSizeLimit(4096), cel.ParserRecursionLimit(64), cel.ASTValidators(cel.ValidateComprehensionNestingLimit(1))}
	for name, kind := range facts {
		types := map[string]*cel.Type{"int": cel.IntType, "string": cel.StringType, "bool": cel.BoolType}
		if types[kind] == nil {
			return nil, fmt.Errorf("fact %s: type must be int, string or bool", name)
		}
		opts = append(opts, cel.Variable(name, types[kind]))
	}
	env, err := cel.NewEnv(opts...)
	if err != nil {
		return nil, fmt.Errorf("facts: %w", err)
	}
	return env, nil
}

func compileCEL(env *cel.Env, text string, want *cel.Type) (cel.Program, error) {
	ast, issues := env.Compile(text)
	if err := issues.Err(); err != nil {
		return nil, err
	}
	if !ast.OutputType().IsExactType(want) {
		return nil, fmt.Errorf("%q gives %s, not %s", text, ast.OutputType(), want)
	}
	return env.Program(ast, cel.CostLimit(costLimit), cel.InterruptCheckFrequency(100))
}

// verdict is what a rule says of some facts.
type verdict struct {
	class  Class
	action Action
	score  int
	text   string
}

// judge returns the verdict of the first level that holds, or nil.
func (r *Rule) judge(ctx context.Context, facts map[string]any) (*verdict, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	for i, l := range r.Levels {
		when, _, err := l.when.ContextEval(ctx, facts)
		if err != nil {
			return nil, fmt.Errorf("rule %s, level %d, when: %w", r.ID, i+1, err)
		}
		if when.Value() != true {
			continue
		}
		score, _, err := l.score.ContextEval(ctx, facts)
		if err != nil {
			return nil, fmt.Errorf("rule %s, level %d, score: %w", r.ID, i+1, err)
		}
		text, _, err := l.reason.ContextEval(ctx, facts)
		if err != nil {
			return nil, fmt.Errorf("rule %s, level %d, reason: %w", r.ID, i+1, err)
		}
		n, _ := score.Value().(int64)
		s, _ := text.Value().(string)
		return &verdict{l.Class, l.Action, int(min(max(n, 0), 1000)), s}, nil
	}
	return nil, nil
}

// readFacts turns a query's facts into what expressions are typed for: exactly the declared ones.
func (r *Rule) readFacts(b []byte) (map[string]any, error) {
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.UseNumber()
	var raw map[string]any
	if err := dec.Decode(&raw); err != nil {
		return nil, fmt.Errorf("rule %s: read facts: %w", r.ID, err)
	}
	if len(raw) != len(r.facts) {
		return nil, fmt.Errorf("rule %s: its query gives %d facts, %d are declared", r.ID, len(raw), len(r.facts))
	}
	for name, kind := range r.facts {
		v, ok := raw[name]
		switch x := v.(type) {
		case json.Number:
			n, err := x.Int64()
			if kind != "int" || err != nil {
				ok = false
			}
			raw[name] = n
		case string:
			ok = kind == "string"
		case bool:
			ok = kind == "bool"
		default:
			ok = false
		}
		if !ok {
			return nil, fmt.Errorf("rule %s: its query gives no %s %s", r.ID, kind, name)
		}
	}
	return raw, nil
}
