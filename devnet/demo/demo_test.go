package demo

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"regexp"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/settlement/adjudication"
)

const asOf claim.Day = 20700

func world(t testing.TB, cfg Config) *World {
	t.Helper()
	if cfg.AsOf == 0 {
		cfg.AsOf = asOf
	}
	w, err := Generate(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func TestSameSeedSameBytes(t *testing.T) {
	a, b, other := world(t, Config{Seed: 7}), world(t, Config{Seed: 7}), world(t, Config{Seed: 8})
	if !bytes.Equal(dump(t, a), dump(t, b)) {
		t.Fatal("two worlds of one seed differ")
	}
	if bytes.Equal(dump(t, a), dump(t, other)) {
		t.Fatal("worlds of two seeds are the same")
	}
}

func dump(t testing.TB, w *World) []byte {
	t.Helper()
	b, err := json.Marshal(struct {
		World  *World
		Files  []File
		Enrols []byte
	}{w, w.Files(), w.EnrollmentFile(w.Plans[0].ID)})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestConfigOutOfBounds(t *testing.T) {
	for name, cfg := range map[string]Config{
		"no day":       {},
		"few claims":   {AsOf: asOf, Claims: 10},
		"payers":       {AsOf: asOf, Payers: 9},
		"providers":    {AsOf: asOf, Providers: 2},
		"few members":  {AsOf: asOf, Members: 150},
		"crowded":      {AsOf: asOf, Members: 200, Claims: 900_000},
		"negative day": {AsOf: -5},
	} {
		if _, err := Generate(cfg); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

var (
	levelII = regexp.MustCompile(`^[A-Z][0-9]{4}$`)
	revenue = regexp.MustCompile(`^0[0-9]{3}$`)
)

func TestClaimsAreWellFormed(t *testing.T) {
	w := world(t, Config{Seed: 1})
	if len(w.Claims) != 2000 || len(w.Payers) != 4 || len(w.Providers) != 20 || len(w.Plans) != 5 || len(w.Members) < 400 {
		t.Fatalf("%d claims, %d payers, %d providers, %d plans, %d members", len(w.Claims), len(w.Payers), len(w.Providers), len(w.Plans), len(w.Members))
	}
	if share := len(w.Plants) * 1000 / len(w.Claims); share < 50 || share > 80 {
		t.Errorf("%d of %d claims are planted", len(w.Plants), len(w.Claims))
	}
	roles, ids := map[Role]int{}, map[string]bool{}
	for _, p := range w.Providers {
		roles[p.Role]++
		for _, npi := range append([]claim.Provider{p.Provider}, p.Staff...) {
			if !claim.ValidNPI(npi.NPI) || npi.NPI[0] != '2' || ids[npi.NPI] {
				t.Errorf("NPI %s is invalid, of a real range or given twice", npi.NPI)
			}
			ids[npi.NPI] = true
		}
	}
	if diff := cmp.Diff(map[Role]int{Practice: 14, Hospital: 4, Supplier: 2}, roles); diff != "" {
		t.Error(diff)
	}
	lines := map[int]int{}
	for i := range w.Claims {
		c := &w.Claims[i]
		if ids[c.PatientControl] {
			t.Errorf("claim id %s is given twice", c.PatientControl)
		}
		ids[c.PatientControl] = true
		if err := c.Check(); err != nil {
			t.Errorf("claim %d (%s): %v", i, c.Plant, err)
		}
		if c.To >= asOf || c.From < asOf-400 || (c.Plant == "" && c.From < asOf-window) {
			t.Errorf("claim %d (%s) is of %s", i, c.Plant, c.From)
		}
		if (c.Kind == claim.Institutional) != (w.Providers[c.Provider].Role == Hospital) {
			t.Errorf("claim %d is %s at a %s", i, c.Kind, w.Providers[c.Provider].Role)
		}
		lines[len(c.Lines)]++
		for _, l := range c.Lines {
			if l.Service.Value != "" && (!levelII.MatchString(l.Service.Value) || l.Service.System != claim.HCPCS) {
				t.Errorf("claim %d bills %s", i, l.Service.Value)
			}
			if (l.Revenue != "") != (c.Kind == claim.Institutional) || l.Revenue != "" && !revenue.MatchString(l.Revenue) {
				t.Errorf("claim %d has revenue code %q", i, l.Revenue)
			}
		}
	}
	for n := 1; n <= 8; n++ {
		if lines[n] == 0 {
			t.Errorf("no claim has %d lines", n)
		}
	}
}

func TestPlansParseAndListEveryService(t *testing.T) {
	w := world(t, Config{Seed: 1, Payers: 8, Members: 800, Claims: 3000})
	for i, p := range w.Plans {
		plan, err := adjudication.ParsePlan(p.YAML)
		if err != nil {
			t.Fatalf("%s: %v", p.ID, err)
		}
		if plan.ID != p.ID || plan.Number != p.Number || plan.Payer.ID != w.Payers[p.Payer].ID {
			t.Errorf("plan %s says %s, number %d, payer %s", p.ID, plan.ID, plan.Number, plan.Payer.ID)
		}
		if i == len(w.Payers) {
			if plan.FilingDays != 0 || plan.ReviewAbove != nil || plan.Unlisted.Mode != adjudication.UnlistedPercent {
				t.Errorf("the open plan is not open: %+v", plan)
			}
			continue
		}
		if plan.ReviewAbove == nil || *plan.ReviewAbove != p.ReviewAbove {
			t.Errorf("%s: the review limit is not %s", p.ID, p.ReviewAbove.Dollars())
		}
		for _, it := range listed() {
			key := "hcpcs:" + it.code
			if it.code == "" {
				key = "rev:" + it.revenue
			}
			if plan.Fees[key] <= 0 || plan.Fees[key] > it.charge {
				t.Errorf("%s: %s costs %d of %d", p.ID, key, plan.Fees[key], it.charge)
			}
		}
	}
}

// TestPlantsAreWhatTheyClaim adjudicates every claim that is not malformed in the order it is sent, several worlds
// over, and compares each end with the one foretold.
func TestPlantsAreWhatTheyClaim(t *testing.T) {
	for seed := range uint64(4) {
		w := world(t, Config{Seed: seed})
		ends := adjudicateAll(t, w)
		planted := map[int]Plant{}
		for _, p := range w.Plants {
			planted[p.Index] = p
			if c := w.Claims[p.Index]; c.Plant != p.Kind || p.PatientControl != "" && c.PatientControl != p.PatientControl {
				t.Errorf("seed %d: plant %d is not where it should be", seed, p.Index)
			}
		}
		for i, c := range w.Claims {
			want := Plant{State: "settled"}
			if p, ok := planted[i]; ok {
				want = p
			}
			if c.damage != "" {
				if want.State != "refused" {
					t.Errorf("seed %d, claim %d: damaged and %s", seed, i, want.State)
				}
				continue
			}
			if got := ends[i]; got.State != want.State || got.CARC != want.CARC {
				t.Errorf("seed %d, claim %d (%s): %s %s, want %s %s", seed, i, c.Plant, got.State, got.CARC, want.State, want.CARC)
			}
		}
		for kind := range expected {
			if !slices.ContainsFunc(w.Plants, func(p Plant) bool { return p.Kind == kind }) {
				t.Errorf("seed %d: nothing is planted of %s", seed, kind)
			}
		}
	}
}

func adjudicateAll(t *testing.T, w *World) []Plant {
	t.Helper()
	plans := make([]*adjudication.Plan, len(w.Payers))
	for i := range plans {
		var err error
		if plans[i], err = adjudication.ParsePlan(w.Plans[i].YAML); err != nil {
			t.Fatal(err)
		}
	}
	history := map[int][]adjudication.PriorLine{}
	used := map[int]adjudication.Accumulators{}
	ends := make([]Plant, len(w.Claims))
	rendering := map[string]adjudication.ProviderStatus{}
	for _, npi := range w.Excluded {
		rendering["npi:"+npi] = adjudication.ProviderStatus{Known: true, Active: true, Excluded: true}
	}
	for i := range w.Claims {
		c, m := &w.Claims[i], w.Members[w.Claims[i].Member]
		if c.damage != "" {
			continue
		}
		s := adjudication.Snapshot{
			ReceivedOn: w.Config.AsOf, Plan: plans[c.Payer], ConsentActive: m.Consent, History: history[c.Member], Accumulators: used[c.Member],
			Provider: adjudication.ProviderStatus{Known: true, Active: true}, Rendering: rendering,
		}
		if m.Enrolled {
			s.Member = adjudication.MemberStatus{Known: true, Coverage: []adjudication.Period{{From: m.From, To: m.To}}}
		}
		d, err := adjudication.Adjudicate(&c.Claim, s)
		if err != nil {
			t.Fatalf("claim %d: %v", i, err)
		}
		ends[i] = end(w, c, d)
		history[c.Member] = append(history[c.Member], adjudication.PriorLines(c.PatientControl, &c.Claim, &d)...)
		if used[c.Member] == nil {
			used[c.Member] = adjudication.Accumulators{}
		}
		if err := used[c.Member].Consume(d.Consumed...); err != nil {
			t.Fatal(err)
		}
	}
	return ends
}

func end(w *World, c *Claim, d claim.Decision) Plant {
	switch {
	case d.Outcome == claim.Pended:
		return Plant{State: "pended"}
	case d.Outcome == claim.Denied:
		carc := d.Lines[0].Adjustments[0].CARC
		for _, l := range d.Lines {
			if len(l.Adjustments) != 1 || l.Adjustments[0].CARC != carc {
				carc = "mixed"
			}
		}
		return Plant{State: "denied", CARC: carc}
	case d.Paid > w.Plans[c.Payer].ReviewAbove:
		return Plant{State: "review"}
	}
	for _, l := range d.Lines {
		if adjudication.Denied(l) {
			return Plant{State: "settled", CARC: "a line denied"}
		}
	}
	return Plant{State: "settled"}
}

// TestNothingLooksLikeAnotherByAccident looks for pairs within three days that no plant explains.
func TestNothingLooksLikeAnotherByAccident(t *testing.T) {
	w := world(t, Config{Seed: 3})
	byMember := map[int][]Claim{}
	for _, c := range w.Claims {
		if c.Plant != ExactDuplicate && c.Plant != NearDuplicate && c.Plant != RepeatLookAlike {
			byMember[c.Member] = append(byMember[c.Member], c)
		}
	}
	for _, cs := range byMember {
		for i, a := range cs {
			for _, b := range cs[:i] {
				if a.From-b.To > 3 || b.From-a.To > 3 {
					continue
				}
				for _, x := range a.Lines {
					for _, y := range b.Lines {
						if x.Service == y.Service && x.Revenue == y.Revenue {
							t.Errorf("%s and %s both bill %s%s", a.PatientControl, b.PatientControl, x.Service.Value, x.Revenue)
						}
					}
				}
			}
		}
	}
}

func TestEnrolmentFiles(t *testing.T) {
	w := world(t, Config{Seed: 1})
	enrolled := 0
	for i, p := range w.Plans {
		lines := bytes.Split(bytes.TrimSpace(w.EnrollmentFile(p.ID)), []byte("\n"))
		if i == len(w.Payers) {
			if len(lines[0]) != 0 {
				t.Error("the open plan has members")
			}
			continue
		}
		for _, line := range lines {
			var p patient
			dec := json.NewDecoder(bytes.NewReader(line))
			dec.DisallowUnknownFields()
			if err := dec.Decode(&p); err != nil {
				t.Fatal(err)
			}
			at := slices.IndexFunc(w.Members, func(m Member) bool { return m.MemberID == p.Identifier[0].Value })
			if at < 0 || w.Members[at].Payer != i || w.Members[at].Reference != p.ID {
				t.Fatalf("plan %d enrols somebody else", i)
			}
			enrolled++
		}
	}
	if enrolled != 400 {
		t.Errorf("%d members are enrolled, want 400", enrolled)
	}
	if w.EnrollmentFile("nobody's") != nil {
		t.Error("a plan that is not there has members")
	}
}

func TestNPIsNeverFail(t *testing.T) {
	d := dice{rand.New(rand.NewPCG(1, 2))}
	for range 10_000 {
		if s := d.npi(); !claim.ValidNPI(s) {
			t.Fatal(s)
		}
	}
}

func TestExpectedIsComplete(t *testing.T) {
	for kind, p := range expected {
		if p.State == "" || (p.State == "denied") != (p.CARC != "") || (p.Rule == "") != (p.Class == "") {
			t.Errorf("%s: %+v", kind, p)
		}
	}
}
