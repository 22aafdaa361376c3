package model_test

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/bindings/deployment"
	"github.com/careclear/careclear/bindings/model"
)

// The universe is small, so that things meet.
var (
	payers    = []model.Org{11, 12}
	providers = []model.Org{21, 22, 23}
	judges    = []model.Org{41, 42, 43, 44}
	attempts  = []uint32{1, 2, 3}
	consents  = []string{"c1", "c2", "c3", "c4", "c5", "c6", "c7"} // the last three are granted later, if at all
	coverages = []string{"v1", "v2", "v3", "v4", "v5"}             // the fourth may be attested later, the fifth never is
	// twins are references that end as the first, which is all that a claim keeps. Only another payer attests one: of its own twins
	// a payer may count a claim under either, which harms nobody but itself (ClaimBook).
	twins     = []string{"v4", "v5"}
	delegates = []model.Key{"D1", "D2"}
	banks     = []model.Key{"bank1", "bank2"}
)

const (
	start     = 20_000*86400 + 12*3600
	startDay  = model.Day(20_000)
	unlimited = 1 << 40
)

// places are more for the provider that claims more. The same service key at two providers is two places.
func places() (all []model.Place) {
	for _, p := range []struct {
		of       model.Org
		services []string
	}{{21, []string{"s1", "s2", "s3", "s4"}}, {22, []string{"s1", "s2"}}, {23, []string{"s1"}}} {
		for _, s := range p.services {
			all = append(all, model.Place{Provider: p.of, Service: s})
		}
	}
	return all
}

func ids() (all []model.ID) {
	for _, p := range places() {
		for _, a := range attempts {
			all = append(all, model.ID{Place: p, Attempt: a})
		}
	}
	return all
}

func pairs() (all []model.Pair) {
	for _, p := range payers {
		for _, h := range providers {
			all = append(all, model.Pair{Payer: p, Provider: h})
		}
	}
	return all
}

// endOf names the first of the references that end alike.
func endOf(coverage string) string {
	if slices.Contains(twins, coverage) {
		return coverages[0]
	}
	return coverage
}

func owner(org model.Org) model.Key { return model.Key(fmt.Sprintf("O%d", org)) }

func kind(org model.Org) int {
	return map[model.Org]int{
		11: model.Payer, 12: model.Payer, 21: model.Provider, 22: model.Provider, 23: model.Provider,
		41: model.Auditor, 42: model.PatientRepresentative, 43: model.Regulator, 44: model.Auditor,
	}[org]
}

func orgs() []model.Org { return slices.Concat(payers, providers, judges) }

// world is the contracts and the model, which are told the same.
type world struct {
	c   *chain
	m   *model.Model
	now int64
	// What was seen, to ask for it ever after.
	days   map[model.Pair]map[model.Day]bool
	awards []model.Settlement
	nonce  int
	setup  []act
	ready  bool // set up: from here on acts are told
}

// newWorld deploys the contracts and sets both up.
func newWorld(t testing.TB) *world {
	t.Helper()
	keys := slices.Concat(delegates, banks, []model.Key{"admin", "patient", "nobody"})
	for _, org := range orgs() {
		keys = append(keys, owner(org))
	}
	w := &world{c: newChain(t, keys), m: newModel(), now: start, days: map[model.Pair]map[model.Day]bool{}}
	w.deploy(t)
	for _, p := range payers {
		w.must(t, w.delegate(owner(p), p, "D1", model.Settle|model.Attest|model.HoldIt, 600, 900, startDay+1000))
		w.must(t, w.fund("admin", p, 1500))
	}
	w.must(t, w.delegate(owner(11), 11, "D2", model.Settle, 200, 300, startDay+1000))
	for _, p := range providers {
		w.must(t, w.delegate(owner(p), p, "D1", model.Submit, 0, 0, startDay+1000))
	}
	w.must(t, w.delegate(owner(21), 21, "D2", model.Submit, 0, 0, startDay+1000))
	w.must(t, w.delegate(owner(41), 41, "D2", model.Judge, 0, 0, startDay+1000))
	for i, p := range []model.Org{11, 12, 11, 12} {
		w.must(t, w.grant(consents[i], model.Consent{Grantee: p, Enough: true, From: startDay - 30, Before: monthAfter(startDay + 700)}))
	}
	w.must(t, w.attestMany("D1", coverages[:3], []model.Coverage{
		{Payer: 11, From: startDay - 50, Through: startDay + 315, Maximum: 700},
		{Payer: 12, From: startDay - 50, Through: startDay + 315, Maximum: 500},
		{Payer: 11, From: startDay - 500, Through: startDay + 1000},
	}))
	w.owing(t)
	return w
}

// owing makes debts, so that later payments are recouped from the start.
func (w *world) owing(t testing.TB) {
	w.must(t, w.setTerms(owner(11), 11, 0, 3333))
	for _, h := range []model.Org{21, 22} {
		id := model.ID{Place: model.Place{Provider: h, Service: "owing"}, Attempt: 1}
		w.must(t, w.submit(owner(h), []model.Submission{{Claim: id, Payer: 11, Provider: h, Consent: "c1", Coverage: "v3", Charged: 250, Service: startDay}}))
		w.must(t, w.settle(owner(11), []model.Settlement{{Claim: id, Allowed: 250, Paid: 250}}))
		w.must(t, w.requestVoid(owner(h), []model.ID{id}))
		w.must(t, w.reverse(owner(11), []model.Reversal{{Claim: id}}))
	}
}

func newModel() *model.Model {
	m := model.New()
	m.Alike = func(a, b string) bool { return endOf(a) == endOf(b) }
	for _, org := range orgs() {
		m.Orgs[org] = &model.Organisation{Kind: kind(org), Owner: owner(org), Keys: map[model.Key]*model.Delegation{}}
	}
	m.Panels = [][]model.Org{{41, 42, 43}}
	return m
}

// copy is the world as it was set up.
func (w *world) copy() *world {
	v := &world{c: w.c.copy(), m: newModel(), now: start, days: map[model.Pair]map[model.Day]bool{}, setup: w.setup, nonce: w.nonce, ready: true}
	for _, a := range w.setup {
		a.apply(v.m, model.Call{By: a.by, Now: start})
	}
	return v
}

func (w *world) deploy(t testing.TB) {
	t.Helper()
	c := w.c
	config := deployment.Config{
		Deployer: c.address("admin"), Issuer: c.address("admin"), Sealers: []common.Address{{1}},
		Guardians: []common.Address{{1}, {2}, {3}}, Panel: []uint32{41, 42, 43},
	}
	for _, org := range orgs() {
		config.Founders = append(config.Founders, bindings.Organisation{Org: uint32(org), Kind: uint8(kind(org)), Owner: c.address(owner(org))})
	}
	plan, err := deployment.New(config)
	if err != nil {
		t.Fatal(err)
	}
	c.Contracts = plan.Contracts
	c.read(t)
	for _, s := range plan.Steps {
		to := &s.Address
		if s.Code != nil {
			to = nil
		}
		if _, refusal, _, err := c.send("admin", start, to, s.Data); err != nil || refusal != "" {
			t.Fatalf("%s: %v %v", s.Name, err, refusal)
		}
	}
	token := bindings.NewSettlementToken()
	for key := range c.keys {
		if slices.Contains(banks, key) {
			continue
		}
		_, _, _, minting := c.send("admin", start, &c.SettlementToken, token.PackMint(c.address(key), big.NewInt(unlimited)))
		_, _, _, approving := c.send(key, start, &c.SettlementToken, token.PackApprove(c.Treasury, big.NewInt(unlimited)))
		if err := errors.Join(minting, approving); err != nil {
			t.Fatal(err)
		}
	}
	c.names[bindings.PauseSubmit], c.names[bindings.PauseSettle] = model.AllSubmissions, model.AllSettlements
	for _, p := range payers {
		c.names[bindings.PauseOf(uint32(p))] = fmt.Sprint(p)
	}
	c.names[crypto.Keccak256Hash([]byte(model.Uphold))] = model.Uphold
}

// read prepares to read events.
func (c *chain) read(t testing.TB) {
	t.Helper()
	c.abis = map[common.Address]abiOf{}
	for at, meta := range map[common.Address]interface{ ParseABI() (*abiOf, error) }{
		c.Appeals: &bindings.AppealsMetaData, c.Claims: &bindings.ClaimsMetaData, c.Consents: &bindings.ConsentsMetaData,
		c.Eligibility: &bindings.EligibilityMetaData, c.Guardians: &bindings.GuardiansMetaData,
		c.Participants: &bindings.ParticipantsMetaData, c.SettlementToken: &bindings.SettlementTokenMetaData,
		c.Treasury: &bindings.TreasuryMetaData, c.AccessManager: &bindings.AccessManagerMetaData, c.Sealers: &bindings.SealersMetaData,
	} {
		parsed, err := meta.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		c.abis[at] = *parsed
	}
}

// monthAfter is the first day of the month after a day.
func monthAfter(day model.Day) model.Day {
	u := time.Unix(int64(day)*86400, 0).UTC()
	return model.Day(time.Date(u.Year(), u.Month()+1, 1, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// act is one transaction: what is sent to a contract, and what the model is told.
type act struct {
	kind   string
	by     model.Key
	to     common.Address
	data   []byte
	single [][]byte // of a batch: each item by itself
	apply  func(*model.Model, model.Call) []model.Refusal
	text   string
}

func (w *world) must(t testing.TB, a act) {
	t.Helper()
	w.setup = append(w.setup, a)
	for _, r := range w.do(t, a) {
		if r != model.None {
			t.Fatalf("%s: %s", a.text, r)
		}
	}
}

// do runs an act on both and fails unless both say the same of it.
func (w *world) do(t rapid.TB, a act) []model.Refusal {
	t.Helper()
	for _, ref := range consents {
		w.c.names[snapshotOf(w.c, ref, w.now)] = w.m.Snapshot(model.Call{Now: w.now}, ref)
	}
	w.m.Log = nil
	refusals := a.apply(w.m, model.Call{By: a.by, Now: w.now})
	if w.ready {
		t.Logf("day %d: %s %s %s", w.now/86400, a.by, a.text, say(refusals))
	}
	events, reverted, _, err := w.c.send(a.by, w.now, &a.to, a.data)
	if err != nil {
		t.Fatalf("%s: %v", a.text, err)
	}
	if a.single == nil { // acts on one thing
		if reverted != refusals[0] {
			t.Fatalf("%s: contracts say %q, model %q", a.text, reverted, refusals[0])
		}
		if reverted != "" {
			if len(w.m.Log) > 0 {
				t.Fatalf("%s: the model refuses and does %v", a.text, w.m.Log)
			}
			return refusals
		}
	} else if reverted != "" {
		t.Fatalf("%s: reverted with %q", a.text, reverted)
	}
	w.compareLogs(t, events)
	for pair, days := range w.m.Noticed {
		for day := range days {
			if w.days[pair] == nil {
				w.days[pair] = map[model.Day]bool{}
			}
			w.days[pair][day] = true
		}
	}
	return refusals
}

func say(refusals []model.Refusal) string {
	words := make([]string, len(refusals))
	for i, r := range refusals {
		if words[i] = string(r); r == model.None {
			words[i] = "ok"
		}
	}
	return fmt.Sprint(words)
}

// silent are the token's own events: the treasury's tell the same.
func silent(line string) bool { return strings.HasPrefix(line, "Transfer ") }

// compareLogs fails unless both logged the same, in whatever order: items are worked in order, which the state shows.
func (w *world) compareLogs(t rapid.TB, events []string) {
	t.Helper()
	got, want := slices.DeleteFunc(events, silent), slices.Clone(w.m.Log)
	slices.Sort(got)
	slices.Sort(want)
	if slices.Equal(got, want) {
		return
	}
	for _, line := range got {
		if !slices.Contains(want, line) {
			t.Errorf("contracts only: %s", line)
		}
	}
	for _, line := range want {
		if !slices.Contains(got, line) {
			t.Errorf("model only: %s", line)
		}
	}
	t.Fatalf("contracts logged %q\nmodel logged %q", got, want)
}
