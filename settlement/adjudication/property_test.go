package adjudication_test

import (
	"syscall"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/settlement/adjudication"
)

func genPlan(t *rapid.T) *adjudication.Plan {
	amount := func(label string) string {
		return `"` + claim.Cents(rapid.Int64Range(0, 50_000).Draw(t, label)).Dollars() + `"`
	}
	text := planHead + "timelyFilingDays: 365\nfeeSchedule: {G0101: " + amount("f1") + ", G0102: " + amount("f2") + "}\n" +
		"deductible: {individual: " + amount("d") + ", family: " + amount("fd") + "}\n" +
		"oopMax: {individual: " + amount("o") + ", family: " + amount("fo") + "}\ncopay: [{amount: " + amount("c") + "}]\n" +
		"coinsuranceBps: " + rapid.SampledFrom([]string{"0", "1", "2000", "3333", "10000"}).Draw(t, "bps") + "\n" +
		"costShare: {copayFirst: " + rapid.SampledFrom([]string{"true", "false"}).Draw(t, "copay first") + ", copayPer: " + rapid.SampledFrom([]string{"line", "visit"}).Draw(t, "copay per") + "}\n" +
		"sequestrationBps: " + rapid.SampledFrom([]string{"0", "200"}).Draw(t, "sequestration") + "\nincentiveBps: " + rapid.SampledFrom([]string{"0", "-100", "100"}).Draw(t, "incentive") + "\n" +
		"unlisted: " + rapid.SampledFrom([]string{"{mode: deny}", "{mode: percentOfCharge, bps: 3333}", "{mode: flat, fee: \"7.77\"}"}).Draw(t, "unlisted")
	p, err := adjudication.ParsePlan([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func genClaim(t *rapid.T) *claim.Claim {
	lines := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) claim.Line {
		l := line(rapid.SampledFrom([]string{"G0101", "G0102", "G0103"}).Draw(t, "code"), claim.Cents(rapid.Int64Range(0, 40_000).Draw(t, "charge")))
		l.Units = claim.Units(rapid.Int64Range(1, 5000).Draw(t, "units"))
		return l
	}), 1, 8).Draw(t, "lines")
	return bill(rapid.SampledFrom([]string{"2022-05-01", "2023-12-31", "2024-05-01"}).Draw(t, "on"), lines...)
}

// TestProperties: whatever the plan and the claims, run through the same accumulators one after the other.
func TestProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := genPlan(t)
		s := ready(p)
		s.Accumulators = adjudication.Accumulators{}
		oop := map[int]claim.Cents{}
		ded := map[int]claim.Cents{}
		for i, c := range rapid.SliceOfN(rapid.Custom(genClaim), 1, 6).Draw(t, "claims") {
			d, err := adjudication.Adjudicate(c, s) // checks the balance itself
			if err != nil {
				t.Fatal(err)
			}
			if err := s.Accumulators.Consume(d.Consumed...); err != nil {
				t.Fatal(err)
			}
			if err := hygiene(d); err != nil {
				t.Fatal(err)
			}
			if d.Charge != c.Charge || d.Charge != d.Paid+d.Patient+d.Adjusted {
				t.Fatalf("claim out of balance: %+v", d)
			}
			var patientShare, consumed claim.Cents
			for j, l := range d.Lines {
				if l.Charge != c.Lines[j].Charge || l.Allowed > l.Charge || l.Paid > l.Allowed || l.Paid < 0 {
					t.Fatalf("line %+v", l)
				}
				for _, a := range l.Adjustments {
					if a.Amount == 0 || a.Amount < 0 && a.CARC != "144" || (a.CARC == "45" && a.Amount == l.Charge) {
						t.Fatalf("adjustment %+v", a)
					}
					if a.Group == claim.PR {
						patientShare += a.Amount
					}
				}
			}
			year := c.From.Year()
			for _, k := range d.Consumed {
				if k.Accumulator == adjudication.AccOOP {
					consumed += k.Amount
					oop[year] += k.Amount
				} else {
					ded[year] += k.Amount
				}
			}
			if consumed != patientShare {
				t.Fatalf("patient owes %d, accumulator took %d", patientShare, consumed)
			}
			if oop[year] > min(*p.OOPMax.Individual, *p.OOPMax.Family) || ded[year] > min(*p.Deductible.Individual, *p.Deductible.Family) {
				t.Fatalf("limits exceeded in %d: deductible %d, oop %d", year, ded[year], oop[year])
			}
			s.History = append(s.History, adjudication.PriorLines(string(rune('a'+i)), c, &d)...)
		}
	})
}

// TestOrderOnlyMovesTheAccumulator: two claims in either order have the same allowed amounts and denials; only the
// split between patient and plan may move.
func TestOrderOnlyMovesTheAccumulator(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, a, b := genPlan(t), genClaim(t), genClaim(t)
		run := func(first, second *claim.Claim) (claim.Decision, claim.Decision) {
			s := ready(p)
			s.Accumulators = adjudication.Accumulators{}
			one, err := adjudication.Adjudicate(first, s)
			if err != nil {
				t.Fatal(err)
			}
			if err := s.Accumulators.Consume(one.Consumed...); err != nil {
				t.Fatal(err)
			}
			two, err := adjudication.Adjudicate(second, s)
			if err != nil {
				t.Fatal(err)
			}
			return one, two
		}
		a1, b1 := run(a, b)
		b2, a2 := run(b, a)
		for _, pair := range [][2]claim.Decision{{a1, a2}, {b1, b2}} {
			if pair[0].Allowed != pair[1].Allowed || pair[0].Outcome != pair[1].Outcome {
				t.Fatalf("order changed more than the split: %+v %+v", pair[0], pair[1])
			}
			for i, l := range pair[0].Lines {
				if m := pair[1].Lines[i]; l.Allowed != m.Allowed || adjudication.Denied(l) != adjudication.Denied(m) {
					t.Fatalf("line %d: %+v %+v", i, l, m)
				}
			}
		}
	})
}

func BenchmarkAdjudicate(b *testing.B) {
	p := plan(b, "deductible: {individual: \"500\"}\ncoinsuranceBps: 2000\ncopay: [{amount: \"20\"}]\noopMax: {individual: \"3000\"}\ntimelyFilingDays: 365\nfeeSchedule: {G0101: \"35.41\", G0102: \"80\"}")
	s := ready(p)
	s.Accumulators = adjudication.Accumulators{2024: {}}
	for i := range 50 {
		c := bill("2024-01-01", line("G0101", claim.Cents(5000+i)))
		s.History = append(s.History, adjudication.PriorLines("CC", c, nil)...)
	}
	c := bill("2024-05-01", line("G0101", 5000), line("G0102", 12000, "LT"), line("G0103", 100))
	measure(b, c, s)
}

// measure decides a claim over and over. claims/s/core counts the time that the processor worked, garbage collection
// included, so that other programs on the machine do not change it.
func measure(b *testing.B, c *claim.Claim, s adjudication.Snapshot) {
	b.ReportAllocs()
	began := worked(b)
	for b.Loop() {
		if _, err := adjudication.Adjudicate(c, s); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)/(worked(b)-began).Seconds(), "claims/s/core")
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "claims/s")
}

// worked is the processor time of this process.
func worked(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
