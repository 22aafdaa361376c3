// Package arch keeps the arrows between the rooms of this module as docs/architecture.md draws them. Its test walks
// the import graph and fails on an arrow that the table below does not allow, so a new arrow is a decision and not an
// accident: whoever wants one changes the table and says why in docs/adr.
//
// The table differs from the first design in three places. internal/* may import bindings: intake signs consents in
// development and chain gives contract errors their names. settlement may import indexer: it is a hook of the
// indexer, and what a block means to a claim is written in the indexer's transaction. What the design calls store is
// internal/store, and so a part of internal.
//
// Tests are left out: they may use any room. Generated code is not.
package arch

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// Module is the path of the module whose arrows are kept.
const Module = "github.com/careclear/careclear"

// A Rule says what the packages of a room may import of this module. A room is a package path below the module; "x/..."
// is x and everything below it. The first rule that fits a package decides.
type Rule struct {
	Room  string
	May   []string // rooms it may import
	Never []string // rooms it must not reach, not even through others
	Pure  bool     // no clock, no files, no network, no database
}

// Table is who may import whom.
func Table() []Rule {
	return []Rule{
		{Room: "internal/claim"},                          // the words of the domain: nothing of ours
		{Room: "bindings/...", May: []string{"bindings"}}, // generated from the contracts, and how they are deployed
		{Room: "settlement/adjudication", May: []string{"internal/claim"}, Pure: true},
		{Room: "internal/...", May: []string{"internal/...", "bindings/..."}},
		{Room: "settlement/...", May: []string{"settlement/...", "indexer", "internal/...", "bindings/..."}},
		{Room: "indexer/...", May: []string{"indexer/...", "internal/...", "bindings/..."}},
		{Room: "rpc/...", May: []string{"rpc/...", "internal/..."}, Never: []string{"bindings/...", "settlement/...", "indexer/..."}},
		{Room: "fraud/...", May: []string{"fraud/...", "internal/..."}, Never: []string{"bindings/..."}},
		{Room: "devnet/...", May: []string{"devnet/...", "settlement/...", "indexer/...", "rpc/...", "fraud/...", "internal/...", "bindings/..."}},
		{Room: "cmd/...", May: []string{"..."}},
	}
}

// impure are packages, of the standard library or not, that a pure room must not import; "time" is among them because
// it has the clock: a day is a claim.Day.
var impure = []string{"time", "os", "net", "net/http", "database/sql", "log", "log/slog", "math/rand", "math/rand/v2", "crypto/rand", "github.com/jackc/pgx/v5"}

// Package is a package of the module with what its non-test files import.
type Package struct {
	Path       string // below the module, "." for its root
	Imports    []string
	Documented bool // some file has a package comment
	Generated  bool // every file is generated
}

// Read parses the imports of every package of the module in dir. Folders with a go.mod of their own, and those that
// the go command leaves out, are not part of it.
func Read(dir string) ([]Package, error) {
	byPath := map[string]*Package{}
	imports := map[string]map[string]bool{}
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			return skip(dir, name, d)
		}
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly|parser.ParseComments)
		if err != nil {
			return fmt.Errorf("parse: %w", err)
		}
		rel, err := filepath.Rel(dir, filepath.Dir(name))
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		p := byPath[rel]
		if p == nil {
			p = &Package{Path: rel, Generated: true}
			byPath[rel], imports[rel] = p, map[string]bool{}
		}
		p.Documented = p.Documented || file.Doc != nil
		p.Generated = p.Generated && ast.IsGenerated(file)
		for _, spec := range file.Imports {
			of, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return fmt.Errorf("%s: import %s: %w", name, spec.Path.Value, err)
			}
			imports[rel][of] = true
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read the module in %s: %w", dir, err)
	}
	var all []Package
	for _, rel := range slices.Sorted(maps.Keys(byPath)) {
		p := byPath[rel]
		p.Imports = slices.Sorted(maps.Keys(imports[rel]))
		all = append(all, *p)
	}
	return all, nil
}

func skip(root, name string, d fs.DirEntry) error {
	if name == root {
		return nil
	}
	if base := d.Name(); base == "node_modules" || base == "testdata" || base == "vendor" || base[0] == '.' || base[0] == '_' {
		return filepath.SkipDir
	}
	if own, _ := filepath.Glob(filepath.Join(name, "go.mod")); len(own) > 0 {
		return filepath.SkipDir
	}
	return nil
}

// Check returns every arrow that the rules do not allow, in words.
func Check(packages []Package, rules []Rule) (bad []string) {
	graph := map[string][]string{}
	for _, p := range packages {
		for _, of := range p.Imports {
			if ours, ok := within(of); ok {
				graph[p.Path] = append(graph[p.Path], ours)
			}
		}
	}
	for _, p := range packages {
		i := slices.IndexFunc(rules, func(r Rule) bool { return in(p.Path, r.Room) })
		if i < 0 {
			bad = append(bad, fmt.Sprintf("%s is in no room: put it into one, or give it a rule in internal/arch", p.Path))
			continue
		}
		rule := rules[i]
		for _, of := range graph[p.Path] {
			if !slices.ContainsFunc(rule.May, func(room string) bool { return in(of, room) }) {
				bad = append(bad, fmt.Sprintf("%s must not import %s: %s may import %s", p.Path, of, rule.Room, words(rule.May)))
			}
		}
		for _, way := range reaches(graph, p.Path, rule.Never) {
			bad = append(bad, fmt.Sprintf("%s must not reach %s, and does: %s", p.Path, way[len(way)-1], strings.Join(way, " -> ")))
		}
		for _, of := range p.Imports {
			if rule.Pure && slices.Contains(impure, of) {
				bad = append(bad, fmt.Sprintf("%s must not import %s: %s is pure", p.Path, of, rule.Room))
			}
		}
	}
	return bad
}

// reaches returns a shortest way to each room that shall not be reached. Arrows of one step are the table's business.
func reaches(graph map[string][]string, from string, never []string) (ways [][]string) {
	seen := map[string]bool{from: true}
	for queue := [][]string{{from}}; len(queue) > 0; queue = queue[1:] {
		way := queue[0]
		for _, of := range graph[way[len(way)-1]] {
			if seen[of] {
				continue
			}
			seen[of] = true
			next := append(slices.Clone(way), of)
			if len(next) > 2 && slices.ContainsFunc(never, func(room string) bool { return in(of, room) }) {
				ways = append(ways, next)
				continue
			}
			queue = append(queue, next)
		}
	}
	return ways
}

// within cuts the module off an import path.
func within(of string) (string, bool) {
	if of == Module {
		return ".", true
	}
	return strings.CutPrefix(of, Module+"/")
}

// in says whether a package is in a room.
func in(pkg, room string) bool {
	if room == "..." {
		return true
	}
	if below, ok := strings.CutSuffix(room, "/..."); ok {
		return pkg == below || strings.HasPrefix(pkg, below+"/")
	}
	return pkg == path.Clean(room)
}

func words(rooms []string) string {
	if len(rooms) == 0 {
		return "nothing of ours"
	}
	return "only " + strings.Join(rooms, ", ")
}
