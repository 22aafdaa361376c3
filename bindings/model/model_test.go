package model_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/careclear/careclear/bindings/model"
)

// TestMain says how much is tried where the command line does not: -rapid.checks sequences of about -rapid.steps acts.
func TestMain(m *testing.M) {
	for name, value := range map[string]string{"rapid.checks": checks, "rapid.steps": "100"} {
		if err := flag.Set(name, value); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
	}
	os.Exit(m.Run())
}

// TestContractsDoAsTheModel runs random sequences of acts on both, and fails with the shortest sequence found after which they
// differ in an outcome, an event or the state.
func TestContractsDoAsTheModel(t *testing.T) {
	base := newWorld(t)
	tried, effects, refusals, reasons := map[string]int{}, map[string]int{}, map[string]map[model.Refusal]int{}, map[model.Refusal]bool{}
	rapid.Check(t, func(t *rapid.T) {
		w := base.copy()
		t.Repeat(map[string]func(*rapid.T){
			"": func(t *rapid.T) { w.compare(t) },
			"act": func(t *rapid.T) {
				w.wait(t)
				a := generator{T: t, world: w}.act()
				for _, r := range w.do(t, a) {
					tried[a.kind]++
					if r == model.None {
						effects[a.kind]++
					} else {
						if refusals[a.kind] == nil {
							refusals[a.kind] = map[model.Refusal]int{}
						}
						refusals[a.kind][r]++
						reasons[r] = true
					}
				}
			},
		})
	})
	items, never, table := 0, []string(nil), strings.Builder{}
	for _, k := range kinds {
		fmt.Fprintf(&table, "%-18s%8d tried%8d took effect %v\n", k.name, tried[k.name], effects[k.name], refusals[k.name])
		items += tried[k.name]
		if effects[k.name] == 0 {
			never = append(never, k.name)
		}
	}
	// A few sequences, under the race detector or asked for, need not meet everything.
	if items > 8000 && len(never) > 0 {
		t.Errorf("never took effect: %v", never)
	}
	t.Logf("items by kind of act:\n%s%d items, %d reasons of refusal", table.String(), items, len(reasons))
}

// TestDebtBetweenPayments is a sequence chance rarely makes: a debt that arises between two payments of one batch to the
// provider that owes it is recouped from the second alone.
func TestDebtBetweenPayments(t *testing.T) {
	w := newWorld(t).copy()
	id := func(service string, attempt uint32) model.ID {
		return model.ID{Place: model.Place{Provider: 23, Service: service}, Attempt: attempt}
	}
	one, two, before, after := id("s1", 1), id("s1", 2), id("s2", 1), id("s3", 1)
	claim := func(id model.ID) model.Submission {
		return model.Submission{Claim: id, Payer: 12, Provider: 23, Consent: "c2", Coverage: "v2", Charged: 100, Service: startDay}
	}
	pays := func(id model.ID, cents uint64) model.Settlement {
		return model.Settlement{Claim: id, Allowed: 100, Paid: cents, Patient: 100 - cents, Coverage: "v2"}
	}
	w.must(t, w.submit("D1", []model.Submission{claim(one), claim(before), claim(after)}))
	w.must(t, w.settle("D1", []model.Settlement{pays(one, 100)}))
	w.must(t, w.replace("D1", []model.Replacement{{Item: claim(two), Replaces: one, ReplacedCoverage: "v2"}}))
	w.must(t, w.settle("D1", []model.Settlement{pays(before, 100), pays(two, 40), pays(after, 30)}))
	w.compare(t)
	if balance, due := w.m.Balances[23], w.m.Due[model.Pair{Payer: 12, Provider: 23}].Amount; balance != 200 || due != 30 {
		t.Errorf("balance %d, due %d", balance, due)
	}
}

// wait lets time pass, mostly none; now and then up to a last day of an appeal, or past it.
func (w *world) wait(t *rapid.T) {
	g := generator{T: t, world: w}
	if g.chance("now", 5) {
		return
	}
	days := []model.Day{1, 1, 3, 3, 10, 35, 62}
	for _, id := range ids() {
		k, a := g.of(id), w.m.Appeals[id]
		lasts := []model.Day{k.DecidedOn + 180}
		if a != nil {
			lasts = append(lasts, a.AppealedOn+60, a.AppealedOn+121, a.AnsweredOn+60, a.DisputedOn+90, a.AwardedOn+60, a.AwardedOn+365)
		}
		for _, last := range lasts {
			if until := last - g.today(); until > 0 && k.State != model.Unknown {
				days = append(days, until, until+1)
			}
		}
	}
	// Mostly the short ones, so that not everything is late.
	if g.chance("soon", 5) {
		days = days[:7]
	}
	w.now += int64(anyOf(g, "days", days)) * 86400
}

// BATCH

// TestBatchIsItsItems runs, after random acts, a random batch at once and its items one by one. Both do the same, but for
// one thing (docs/adr/0012): consecutive payments of a batch to one provider are one payment, so what is recouped of them is
// rounded once, and pays nothing before the batch has moved on. So where something is recouped, an item may be
// refused for a short escrow that would be paid in a batch of its own.
func TestBatchIsItsItems(t *testing.T) {
	base := newWorld(t)
	compared, recouped := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		w := base.copy()
		t.Repeat(map[string]func(*rapid.T){
			"act": func(t *rapid.T) {
				w.wait(t)
				a := generator{T: t, world: w}.act()
				if len(a.single) > 1 {
					if w.compareBatch(t, a) {
						recouped++
					}
					compared++
				}
				w.do(t, a)
			},
		})
	})
	t.Logf("%d batches compared, %d of them recouped", compared, recouped)
	if compared == 0 || recouped == 0 {
		t.Error("no batch was compared that recoups")
	}
}

// compareBatch runs a batch on one copy of the contracts and its items on another, and says whether it recouped.
func (w *world) compareBatch(t *rapid.T, a act) (recouped bool) {
	whole, apart := *w, *w
	whole.c, apart.c = w.c.copy(), w.c.copy()
	together, _, _, err := whole.c.send(a.by, w.now, &a.to, a.data)
	if err != nil {
		t.Fatal(err)
	}
	var single []string
	for _, data := range a.single {
		events, _, _, err := apart.c.send(a.by, w.now, &a.to, data)
		if err != nil {
			t.Fatal(err)
		}
		single = append(single, events...)
	}
	recouped = slices.ContainsFunc(append(together, single...), func(line string) bool { return strings.HasPrefix(line, "Recouped ") })
	if recouped {
		got, want := refused(together), refused(single)
		for i := range min(len(got), len(want)) {
			if got[i] == want[i] {
				continue
			}
			if !strings.HasSuffix(got[i], " EscrowShort") {
				t.Fatalf("%s: the batch says %s, its items %s", a.text, got, want)
			}
			break
		}
		return recouped
	}
	got, want := whole.contracts(t), apart.contracts(t)
	for what, g := range got {
		if want[what] != g {
			t.Errorf("%s: %s: batch %s, items %s", a.text, what, g, want[what])
		}
	}
	if g, w := refused(together), refused(single); !slices.Equal(g, w) {
		t.Errorf("%s: the batch refuses %q, its items %q", a.text, g, w)
	}
	return recouped
}

func refused(events []string) []string {
	return slices.DeleteFunc(slices.Clone(events), func(line string) bool { return !strings.Contains(line, "Refused ") })
}
