package devnet

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/careclear/careclear/devnet/demo"
	"github.com/careclear/careclear/internal/governance"
	"github.com/careclear/careclear/internal/testdb"
)

// section is one of the runbook: its heading and its sh blocks.
type section struct {
	title  string
	blocks []string
}

func sections(text string) (all []section) {
	heading := regexp.MustCompile(`(?m)^## (.*)$`)
	at := heading.FindAllStringSubmatchIndex(text, -1)
	block := regexp.MustCompile("(?s)```sh\n(.*?)```")
	for i, h := range at {
		end := len(text)
		if i+1 < len(at) {
			end = at[i+1][0]
		}
		s := section{title: text[h[2]:h[3]]}
		for _, b := range block.FindAllStringSubmatch(text[h[1]:end], -1) {
			s.blocks = append(s.blocks, b[1])
		}
		all = append(all, s)
	}
	return all
}

// TestRunbook executes every sh block of docs/runbook-governance.md on a devnet with real geth, as a person would with the careclear
// program, and asks the chain after each section whether what it promises has come about.
func TestRunbook(t *testing.T) {
	t.Parallel() // it waits for blocks and delays most of the time
	ctx := e2e(t, 15*time.Minute)
	text, err := os.ReadFile("../docs/runbook-governance.md")
	if err != nil {
		t.Fatal(err)
	}
	bin := built.path(t)
	s := start(t, ctx, Config{DatabaseURL: testdb.URL(t), DataDir: dataDir(t), Delay: 3 * time.Second})
	if err := s.Demo(ctx, DemoConfig{Seed: 3, Claims: demo.MinClaims}); err != nil {
		t.Fatal(err)
	}
	r := newReader(t, ctx, s)
	outcomes := r.outcomes()
	source, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, sec := range sections(string(text)) {
		check, ok := outcomes[sec.title]
		delete(outcomes, sec.title)
		if !ok || len(sec.blocks) == 0 {
			t.Errorf("section %q: %d sh blocks, and a check of its outcome is %v", sec.title, len(sec.blocks), ok)
			continue
		}
		t.Run(sec.title, func(t *testing.T) {
			after := check(t)
			var script strings.Builder
			for _, b := range sec.blocks {
				if strings.Contains(b, " layout") && !canLayout(source) {
					t.Log("SKIP the layout check: no layouts are committed (make layout UPDATE=1), or the contracts' packages are not installed")
					continue
				}
				script.WriteString(b)
			}
			cmd := exec.CommandContext(ctx, "sh", "-eu", "-c", script.String())
			cmd.Dir = dir
			cmd.Env = append(os.Environ(), "PATH="+filepath.Dir(bin)+":"+os.Getenv("PATH"), "CARECLEAR_DATA_DIR="+s.cfg.DataDir, "CARECLEAR_SOURCE="+source)
			var out bytes.Buffer
			var said strings.Builder
			cmd.Stdout, cmd.Stderr = &out, &said
			if err := cmd.Run(); err != nil {
				t.Fatalf("%v\n%s\n%s", err, out.String(), said.String())
			}
			t.Logf("%s%s", out.String(), said.String())
			after(out.String())
		})
	}
	for title := range outcomes {
		t.Errorf("the runbook has no section %q", title)
	}
}

// canLayout says whether the layouts to compare with are committed and the checker's packages installed.
func canLayout(source string) bool {
	committed, _ := filepath.Glob(filepath.Join(source, "contracts", "layout", "*.json"))
	_, err := os.Stat(filepath.Join(source, "contracts", "node_modules", "@openzeppelin", "upgrades-core"))
	return err == nil && len(committed) > 0
}

// reader asks the chain in the words of the command, and knows nothing of what the command printed.
type reader struct {
	ctx     context.Context
	stack   *Stack
	council governance.Council
	book    governance.Book
}

func newReader(t *testing.T, ctx context.Context, s *Stack) *reader {
	t.Helper()
	book, err := governance.NewBook(s.contracts, s.office.keys.Accounts())
	if err != nil {
		t.Fatal(err)
	}
	return &reader{ctx, s, governance.Council{Client: s.client, Contracts: s.contracts}, book}
}

func (r *reader) call(t *testing.T, function string, arguments ...string) string {
	t.Helper()
	call, m, err := r.book.Parse(function, arguments)
	if err != nil {
		t.Fatal(err)
	}
	words, err := r.book.Read(r.ctx, r.council, call, m)
	if err != nil {
		t.Fatalf("%s: %v", function, err)
	}
	return strings.Join(words, " ")
}

func (r *reader) want(t *testing.T, want, function string, arguments ...string) {
	t.Helper()
	if got := r.call(t, function, arguments...); got != want {
		t.Errorf("%s %v is %s, want %s", function, arguments, got, want)
	}
}

// outcomes are what each section's commands must have brought about: a function that looks before them, and returns one that
// looks after them.
func (r *reader) outcomes() map[string]func(*testing.T) func(printed string) {
	plain := func(after func(t *testing.T, printed string)) func(*testing.T) func(string) {
		return func(t *testing.T) func(string) { return func(printed string) { after(t, printed) } }
	}
	says := func(t *testing.T, printed string, want ...string) {
		t.Helper()
		rest := printed
		for _, w := range want {
			var found bool
			if _, rest, found = strings.Cut(rest, w); !found {
				t.Errorf("printed no %q (in this order: %q)", w, want)
			}
		}
	}
	return map[string]func(*testing.T) func(string){
		"Before you begin": plain(func(t *testing.T, printed string) { says(t, printed, "seat 1", "role ADMIN", "clique agrees") }),
		"Admit an organisation": plain(func(t *testing.T, printed string) {
			says(t, printed, "kind 5, suspended false")
			r.want(t, "true", "Participants.isActive", "60", "5")
			r.want(t, "spare0", "Participants.ownerOf", "60")
		}),
		"Suspend an organisation":   plain(func(t *testing.T, _ string) { r.want(t, "false", "Participants.isActive", "60", "5") }),
		"Reinstate an organisation": plain(func(t *testing.T, _ string) { r.want(t, "true", "Participants.isActive", "60", "5") }),
		"Say who may break the glass": plain(func(t *testing.T, printed string) {
			says(t, printed, "true")
			r.want(t, "true", "Participants.isEmergency", "101")
			r.want(t, "false", "Participants.isEmergency", "102")
		}),
		"Admit and remove a seat": plain(func(t *testing.T, printed string) {
			says(t, printed, "true", "false")
			r.want(t, "[1, 2, 3, 4]", "Council.seats")
		}),
		"Remove and add a sealer":            r.sealers,
		"Stop one payer's money for a while": r.pauses,
		"Replace the guardians": plain(func(t *testing.T, _ string) {
			r.want(t, "[guardian0, spare1, spare2]", "Guardians.guardians")
		}),
		"Name the panel of judges": plain(func(t *testing.T, _ string) { r.want(t, "[2, 4, 60]", "Appeals.panel", "2") }),
		"Upgrade a registry":       r.upgrade,
		"Hand over the administrator, and call it off": plain(func(t *testing.T, printed string) {
			if strings.Count(printed, "role ADMIN") != 3 || strings.Count(printed, " Council ") != 1 {
				t.Errorf("two administrators, then one:\n%s", printed)
			}
			if got := r.holders(t, "ADMIN"); len(got) != 1 || got[0] != r.stack.contracts.Timelock {
				t.Errorf("administrators are %v", got)
			}
		}),
		"Replace the issuer of the settlement token": r.issuer,
		"An organisation's key is lost or stolen": plain(func(t *testing.T, printed string) {
			says(t, printed, "spare5", "spare5", "spare4", "spare5")
			if strings.Count(printed, "spare4") != 1 {
				t.Error("who was to recover the organisation is still pending")
			}
			r.want(t, "spare5", "Participants.ownerOf", "60")
			r.want(t, "false", "Participants.can", "60", "spare4", "32")
		}),
		"Replace the money core": r.core,
	}
}

func (r *reader) holders(t *testing.T, role string) (accounts []common.Address) {
	t.Helper()
	roles, err := r.council.Roles(r.ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range roles {
		if x.Name == role {
			for _, h := range x.Holders {
				accounts = append(accounts, h.Account)
			}
		}
	}
	return accounts
}

// sealers expects two printed, then three, and clique to go by the three of before.
func (r *reader) sealers(t *testing.T) func(string) {
	before, err := r.council.VotedSealers(r.ctx)
	if err != nil {
		t.Fatal(err)
	}
	return func(printed string) {
		lines := strings.Fields(printed)
		if len(lines) != 2+3 || len(before) != 3 {
			t.Errorf("two sealers, then three: %q", printed)
		}
		r.stack.cliqueAgrees(t, r.ctx, before)
	}
}

func (r *reader) pauses(t *testing.T) func(string) {
	before := r.call(t, "Treasury.balance", "101")
	return func(printed string) {
		if strings.Join(strings.Fields(printed), " ") != "true false" && !strings.HasPrefix(printed, "true\nfalse\n") {
			t.Errorf("paused, and no longer: %q", printed)
		}
		if after := r.call(t, "Treasury.balance", "101"); after == before {
			t.Errorf("the provider has %s cents before and after its withdrawal", before)
		}
		r.want(t, "false", "Guardians.paused", "payer:11")
	}
}

func (r *reader) upgrade(t *testing.T) func(string) {
	code, err := r.council.Implementation(r.ctx, "Participants")
	if err != nil {
		t.Fatal(err)
	}
	org, admin := r.call(t, "Participants.organisation", "60"), r.call(t, "Participants.authority")
	return func(printed string) {
		now, err := r.council.Implementation(r.ctx, "Participants")
		if err != nil {
			t.Fatal(err)
		}
		if now == code || !strings.Contains(printed, now.Hex()) || !strings.Contains(printed, "vetoed") {
			t.Errorf("the code was %s and is %s; the output:\n%s", code, now, printed)
		}
		r.want(t, org, "Participants.organisation", "60")
		r.want(t, admin, "Participants.authority")
	}
}

func (r *reader) issuer(t *testing.T) func(string) {
	before := r.call(t, "SettlementToken.totalSupply")
	return func(string) {
		if after := r.call(t, "SettlementToken.totalSupply"); after == before {
			t.Errorf("the new issuer minted nothing: %s tokens before and after", before)
		}
		mint, _, err := r.book.Parse("SettlementToken.mint", []string{"payer:11", "100"})
		if err != nil {
			t.Fatal(err)
		}
		var no *governance.Refusal
		if err := r.book.Check(r.ctx, r.council, r.stack.office.keys.Accounts()["issuer"], mint); !errors.As(err, &no) || !strings.HasPrefix(no.Reason, "AccessManagedUnauthorized") {
			t.Errorf("the old issuer mints: %v", err)
		}
	}
}

func (r *reader) core(t *testing.T) func(string) {
	old := r.stack.contracts
	return func(printed string) {
		made := map[string]string{}
		for line := range strings.Lines(printed) {
			if name, at, ok := strings.Cut(strings.TrimSpace(line), "="); ok {
				made[name] = at
			}
		}
		r.want(t, "false", "Participants.isSpender", old.Claims.Hex())
		r.want(t, "false", "Participants.isSpender", old.Treasury.Hex())
		r.want(t, "true", "Participants.isSpender", made["Claims"])
		r.want(t, "true", "Participants.isSpender", made["Treasury"])
		r.want(t, made["Claims"], "Eligibility.claims")
		r.want(t, made["Claims"], "Treasury@"+made["Treasury"]+".claims")
		r.want(t, made["Treasury"], "SettlementToken@"+made["SettlementToken"]+".treasury")
		r.want(t, "[2, 3, 4]", "Appeals@"+made["Appeals"]+".panel", "1")
		r.want(t, "false", "Guardians.paused", "settle")
		r.want(t, "1", "AccessManager.getTargetFunctionRole", made["Appeals"], "Appeals.setPanel")
		r.want(t, "2", "AccessManager.getTargetFunctionRole", made["SettlementToken"], "SettlementToken.mint")
	}
}
