package adjudication_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/settlement/adjudication"
)

// naiveMoney is a second implementation of claims.md §4.5, §4.6 and steps 12, 14 and 16, written from the text alone.
// All amounts are plain numbers of cents; nothing is shared with the first but the words of the settings.
type naiveMoney struct {
	fee                                                     int64
	dedInd, dedFam, oopInd, oopFam, copay                   int64 // -1: none
	annual                                                  int64 // -1: none
	coins, sequestration                                    int64
	copayFirst, perVisit, copayNotOOP                       bool
	nonDup, within                                          bool
	usedDedInd, usedDedFam, usedOOPI, usedOOPF, usedBenefit int64
}

func (n *naiveMoney) yaml() string {
	dollars := func(c int64) string { return `"` + claim.Cents(c).Dollars() + `"` }
	limits := func(name string, ind, fam int64) string {
		var parts []string
		if ind >= 0 {
			parts = append(parts, "individual: "+dollars(ind))
		}
		if fam >= 0 {
			parts = append(parts, "family: "+dollars(fam))
		}
		if parts == nil {
			return ""
		}
		return name + ": {" + strings.Join(parts, ", ") + "}\n"
	}
	text := "feeSchedule: {G0101: " + dollars(n.fee) + "}\n" + limits("deductible", n.dedInd, n.dedFam) + limits("oopMax", n.oopInd, n.oopFam) +
		fmt.Sprintf("coinsuranceBps: %d\nsequestrationBps: %d\n", n.coins, n.sequestration)
	if n.copay >= 0 {
		text += "copay: [{amount: " + dollars(n.copay) + "}]\n"
	}
	if n.annual >= 0 {
		text += "annualMaximum: " + dollars(n.annual) + "\n"
	}
	text += fmt.Sprintf("costShare: {copayFirst: %v, copayPer: %s, notOutOfPocket: [%s]}\n", n.copayFirst,
		map[bool]string{true: "visit", false: "line"}[n.perVisit], map[bool]string{true: "copay", false: ""}[n.copayNotOOP])
	if n.nonDup {
		text += fmt.Sprintf("coordinationOfBenefits: {mode: nonDuplication, withinPatientShare: %v}\n", n.within)
	}
	return text
}

// halfUp is amount x bps / 10000.
func halfUp(amount, bps int64) int64 {
	x := new(big.Int).Mul(big.NewInt(amount), big.NewInt(bps))
	x.Add(x, big.NewInt(5000))
	return x.Quo(x, big.NewInt(10000)).Int64()
}

func leftOf(limit, used int64) int64 {
	if limit < 0 {
		return 1 << 60
	}
	return max(0, limit-used)
}

// naivePrior is what the payers before made of a line.
type naivePrior struct{ paid, ded, coins, other int64 }

// decide returns per line what is paid and the adjustments, and what is used afterwards.
func (n naiveMoney) decide(c *claim.Claim, prior []naivePrior) (out []string, after naiveMoney) {
	taken := map[string]int64{} // copay by visit
	for i, l := range c.Lines {
		charge := int64(l.Charge)
		allowed := min(charge, halfUp(n.fee*10, int64(l.Units))) // fee x thousandths / 1000, half up
		left := leftOf(n.annual, n.usedBenefit)
		switch {
		case charge == 0:
			out = append(out, "0")
			continue
		case left == 0:
			out = append(out, fmt.Sprintf("0 PR-119:%d", charge))
			continue
		case allowed == 0:
			out = append(out, fmt.Sprintf("0 CO-96:%d", charge))
			continue
		}
		visit := fmt.Sprint(c.RenderingNPI(l), l.From)
		copay := max(0, n.copay)
		if n.perVisit {
			copay = max(0, copay-taken[visit])
		}
		var d, k, p int64
		deductible := min(leftOf(n.dedInd, n.usedDedInd), leftOf(n.dedFam, n.usedDedFam))
		if n.dedInd < 0 && n.dedFam < 0 {
			deductible = 0
		}
		if n.copayFirst {
			p = min(copay, allowed)
			d = min(allowed-p, deductible)
			k = halfUp(allowed-p-d, n.coins)
		} else {
			d = min(allowed, deductible)
			k = halfUp(allowed-d, n.coins)
			p = min(copay, allowed-d-k)
		}
		room := min(leftOf(n.oopInd, n.usedOOPI), leftOf(n.oopFam, n.usedOOPF))
		counted := d + k
		if !n.copayNotOOP {
			counted += p
		}
		if counted > room { // first the copay, then the coinsurance, then the deductible
			over := counted - room
			if !n.copayNotOOP {
				cut := min(over, p)
				p, over = p-cut, over-cut
			}
			cut := min(over, k)
			k, over = k-cut, over-cut
			d -= over
		}
		alone := allowed - d - k - p
		var parts []string
		say := func(code string, amount int64) {
			if amount != 0 {
				parts = append(parts, fmt.Sprintf("%s:%d", code, amount))
			}
		}
		var paid int64
		if prior == nil {
			paid = min(alone, left)
			say("CO-45", charge-allowed)
			say("PR-1", d)
			say("PR-2", k)
			say("PR-3", p)
			say("PR-119", alone-paid)
		} else {
			was := prior[i]
			owed := was.ded + was.coins + was.other
			want := min(alone, owed)
			if n.nonDup {
				want = max(0, alone-was.paid)
				if n.within {
					want = min(want, owed)
				}
			}
			paid = min(want, left)
			still := max(0, owed-paid)
			over := min(still, want-paid)
			say("OA-23", charge-paid-still)
			covered := owed - (still - over) // what the patient does not owe any more, in the order of the reasons
			rest := func(amount int64) int64 {
				gone := min(covered, amount)
				covered -= gone
				return amount - gone
			}
			say("PR-1", rest(was.ded))
			say("PR-2", rest(was.coins))
			say("PR-96", rest(was.other))
			say("PR-119", over)
			// what the patient owes in the end counts, within the cost share
			d = min(d, still)
			k = min(k, still-d)
			p = min(p, still-d-k)
		}
		cut := halfUp(paid, n.sequestration)
		paid -= cut
		say("CO-253", cut)
		taken[visit] += p
		n.usedDedInd += d
		n.usedDedFam += d
		oop := d + k
		if !n.copayNotOOP {
			oop += p
		}
		n.usedOOPI += oop
		n.usedOOPF += oop
		n.usedBenefit += paid
		out = append(out, strings.TrimSpace(fmt.Sprint(paid, " ", strings.Join(parts, " "))))
	}
	return out, n
}

// TestConformityOfMoney compares both implementations on random plans, claims and decisions of other payers.
func TestConformityOfMoney(t *testing.T) {
	t.Parallel()
	const claims = 20_000
	r := rand.New(rand.NewPCG(5, 6))
	amount := func(most int64) int64 {
		if r.IntN(4) == 0 {
			return -1
		}
		return r.Int64N(most)
	}
	seen := map[string]int{}
	for range claims / 10 {
		n := naiveMoney{fee: r.Int64N(30_000), dedInd: amount(40_000), dedFam: amount(60_000), oopInd: amount(60_000), oopFam: amount(90_000), copay: amount(4_000),
			annual: amount(200_000), coins: []int64{0, 1, 2000, 3333, 10000}[r.IntN(5)], sequestration: []int64{0, 0, 200}[r.IntN(3)],
			copayFirst: r.IntN(3) == 0, perVisit: r.IntN(3) == 0, copayNotOOP: r.IntN(3) == 0, nonDup: r.IntN(2) == 0, within: r.IntN(2) == 0}
		s := ready(plan(t, n.yaml()))
		s.Accumulators = adjudication.Accumulators{}
		for range 10 {
			c := bill("2024-05-01")
			for i := range 1 + r.IntN(4) {
				l := line("G0101", claim.Cents(r.Int64N(40_000)))
				l.Number, l.From, l.To, l.Units = i+1, c.From, c.From, claim.Units(1+r.Int64N(4000))
				if r.IntN(4) == 0 {
					l.Rendering = &claim.Provider{NPI: "1245319599"}
				}
				c.Lines, c.Charge = append(c.Lines, l), c.Charge+l.Charge
			}
			var prior []naivePrior
			if r.IntN(2) == 0 {
				prior = randomPrior(r, c)
			}
			d := decide(t, c, s)
			want, after := n.decide(c, prior)
			var got []string
			for _, l := range d.Lines {
				parts := []string{fmt.Sprint(int64(l.Paid))}
				for _, a := range l.Adjustments {
					parts = append(parts, fmt.Sprintf("%s-%s:%d", a.Group, a.CARC, a.Amount))
					seen[a.CARC]++
				}
				got = append(got, strings.Join(parts, " "))
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("%s\nplan %s\nclaim %+v\nprior %+v", diff, n.yaml(), c.Lines, prior)
			}
			n = after
			if err := s.Accumulators.Consume(d.Consumed...); err != nil {
				t.Fatal(err)
			}
			u := s.Accumulators[2024].Individual
			if n.annual >= 0 && int64(u.Benefit) > n.annual {
				t.Fatalf("%d paid of a maximum of %d", u.Benefit, n.annual)
			}
			if int64(u.Deductible) != n.usedDedInd || int64(u.OOP) != n.usedOOPI || n.annual >= 0 && int64(u.Benefit) != n.usedBenefit {
				t.Fatalf("accumulators %+v, want %d %d %d", u, n.usedDedInd, n.usedOOPI, n.usedBenefit)
			}
		}
	}
	t.Logf("%d claims, 0 differences; adjustments: %v", claims, seen)
	for _, carc := range []string{"1", "2", "3", "23", "45", "96", "119", "253"} {
		if seen[carc] < 100 {
			t.Errorf("only %d of %s: the random claims prove too little", seen[carc], carc)
		}
	}
}

// randomPrior gives a claim the decision of a primary, by line, and sometimes of a secondary that paid a part of the rest.
func randomPrior(r *rand.Rand, c *claim.Claim) []naivePrior {
	out := make([]naivePrior, len(c.Lines))
	payer := func(order string) *claim.OtherPayer {
		c.OtherPayers = append(c.OtherPayers, claim.OtherPayer{Order: order, Paid: new(claim.Cents)})
		return &c.OtherPayers[len(c.OtherPayers)-1]
	}
	add := func(o *claim.OtherPayer, line int, paid int64, all ...claim.Adjustment) {
		l := claim.OtherLine{Line: line, Paid: claim.Cents(paid)}
		for _, a := range all {
			if a.Amount != 0 {
				l.Adjustments = append(l.Adjustments, a)
			}
		}
		*o.Paid += l.Paid
		o.Lines = append(o.Lines, l)
	}
	c.Order = "S"
	first := payer("P")
	for i, l := range c.Lines {
		rest := int64(l.Charge)
		take := func() int64 {
			part := r.Int64N(rest + 1)
			rest -= part
			return part
		}
		cut, ded, coins := take(), take(), take()
		other := int64(0)
		if r.IntN(4) == 0 {
			other = take()
		}
		out[i] = naivePrior{paid: rest, ded: ded, coins: coins, other: other}
		add(first, l.Number, rest, adj(claim.CO, "45", claim.Cents(cut)), adj(claim.PR, "1", claim.Cents(ded)), adj(claim.PR, "2", claim.Cents(coins)), adj(claim.PR, "204", claim.Cents(other)))
	}
	if r.IntN(3) == 0 {
		c.Order = "T"
		second := payer("S")
		for i, l := range c.Lines {
			w := &out[i]
			paid := r.Int64N(w.coins + 1)
			w.coins -= paid
			add(second, l.Number, paid, adj(claim.OA, "23", l.Charge-claim.Cents(paid+w.ded+w.coins+w.other)), adj(claim.PR, "1", claim.Cents(w.ded)), adj(claim.PR, "2", claim.Cents(w.coins)), adj(claim.PR, "204", claim.Cents(w.other)))
			w.paid += paid
		}
	}
	return out
}
