package settlement

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/internal/x12/x12test"
)

// advice835 is one 835 of a worked example.
type advice835 struct {
	items []item
	plb   string // segments
	pays  claim.Cents
}

// workedRecoupments are the examples of claims.md §5.3 and §5.4.
func workedRecoupments() map[string][]advice835 {
	replaced := func(debt item) []item {
		debt.kind, debt.ref, debt.amount = "owed", "N1", 7_500
		return []item{{kind: "reversed", ref: "N1", amount: 13_000}, debt, {kind: "decided", ref: "N2", amount: 5_500}}
	}
	other := item{kind: "decided", ref: "N3", amount: 10_000}
	recouped := func(cents claim.Cents) item { return item{kind: "recouped", amount: cents} }
	noticed := item{kind: "noticed", amount: 7_500, notice: true, dueDay: 50}
	return map[string][]advice835{
		"at once, with other claims": {{append(replaced(item{}), other, recouped(7_500)), "", 2_500}},
		"at once, alone, then FB": {
			{replaced(item{}), "PLB*1234567893*20261231*FB:N1*-75", 0},
			{[]item{other, recouped(7_500)}, "PLB*1234567893*20261231*FB:N1*75", 2_500},
		},
		"at once, half of each payment": {
			{replaced(item{}), "PLB*1234567893*20261231*FB:N1*-75", 0},
			{[]item{other, recouped(5_000)}, "PLB*1234567893*20261231*FB:N1*50", 5_000},
			{[]item{other, recouped(2_500)}, "PLB*1234567893*20261231*FB:N1*25", 7_500},
		},
		"notice first": {
			{replaced(item{notice: true, dueDay: 50}), "PLB*1234567893*20261231*WO:N1*-75", 0},
			{[]item{other}, "", 10_000},
			{[]item{noticed, other, recouped(7_500)}, "PLB*1234567893*20261231*WO:N1*75", 2_500},
		},
		"notice first, funds short": {
			{replaced(item{notice: true, dueDay: 50}), "PLB*1234567893*20261231*WO:N1*-75", 0},
			{[]item{noticed}, "PLB*1234567893*20261231*WO:N1*75*FB:N1*-75", 0},
			{[]item{other, recouped(7_500)}, "PLB*1234567893*20261231*FB:N1*75", 2_500},
		},
		"the provider pays": {
			{replaced(item{byProvider: true}), "PLB*1234567893*20261231*WO:N1*-75", 0},
			{[]item{{kind: "repaid", amount: 7_500}, other}, "PLB*1234567893*20261231*WO:N1*75*72:N1*-75", 10_000},
		},
		"interest": {{[]item{other, {kind: "interest", ref: "N3", amount: 1_233}}, "PLB*1234567893*20261231*L6:N3*-12.33", 11_233}},
	}
}

// TestGuideValidator shows the 835s of the worked examples to the outside validator.
func TestGuideValidator(t *testing.T) {
	files := map[string]string{}
	for name, steps := range workedRecoupments() {
		_, before := adjustments(nil, []item{{kind: "decided", ref: "N1", amount: 13_000}})
		for i, st := range steps {
			plb, after := adjustments(before, st.items)
			files[fmt.Sprintf("%s %d.835", name, i+1)] = write835(t, st.items, plb, st.pays)
			before = after
		}
	}
	x12test.Validate(t, files)
}

// TestWorkedRecoupments are the examples of claims.md §5.3 and §5.4: the same claims, by every mode of recoupment, as the
// Treasury moves the money and as the 835s are written.
func TestWorkedRecoupments(t *testing.T) {
	for name, steps := range workedRecoupments() {
		t.Run(name, func(t *testing.T) {
			_, before := adjustments(nil, []item{{kind: "decided", ref: "N1", amount: 13_000}})
			for i, st := range steps {
				plb, after := adjustments(before, st.items)
				if got := payment(st.items, plb); got != st.pays {
					t.Errorf("835 %d pays %s, want %s", i+1, got.Dollars(), st.pays.Dollars())
				}
				edi := write835(t, st.items, plb, st.pays)
				if got := segments(edi, "PLB"); got != st.plb {
					t.Errorf("835 %d: %q, want %q", i+1, got, st.plb)
				}
				if i == 0 && len(st.items) > 2 {
					want := "CLP*A1*22*-200*-130**ZZ*N1*11*1 SVC*HC:G0101*-200*-130**1 CAS*CO*45*-50 CAS*PR*1*-20"
					if got := segments(edi, "CLP*A1*22", "SVC*HC:G0101*-200", "CAS*CO*45*-50", "CAS*PR*1*-20"); got != want {
						t.Errorf("the reversal is %q, want %q", got, want)
					}
					want = "CLP*A2*1*100*55*20*ZZ*N2*11*7 REF*F8*N1 SVC*HC:G0101*100*55**1 CAS*CO*45*25 CAS*PR*1*20"
					if got := segments(edi, "CLP*A2", "REF*F8", "SVC*HC:G0101*100*55", "CAS*CO*45*25", "CAS*PR*1*20"); got != want {
						t.Errorf("the correction is %q, want %q", got, want)
					}
					if strings.Index(edi, "CLP*A1*22") > strings.Index(edi, "CLP*A2") {
						t.Error("the correction stands before the reversal")
					}
				}
				before = after
			}
		})
	}
}

// write835 writes items as claims of the worked example.
func write835(t *testing.T, items []item, plb []claim.ProviderAdjustment, total claim.Cents) string {
	t.Helper()
	rem := claim.Remittance{Number: "RA1", PaymentDay: claim.DayOf(time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)), Total: total, ProviderAdjustments: plb,
		Payee: claim.Provider{NPI: "1234567893", Last: "Example Clinic"},
		PayerOrg: claim.PayerOrg{ID: "PAYER1", Name: "Example Health", TaxID: "001234567", Contact: "Example Desk", Phone: "5555550100",
			Address: claim.Address{Lines: []string{"1 Example Street"}, City: "Springfield", State: "IL", Zip: "62701"}}}
	for _, it := range items {
		if it.kind != "decided" && it.kind != "reversed" {
			continue
		}
		day := rem.PaymentDay - 30
		c := &claim.Claim{Kind: claim.Professional, Frequency: claim.Original, PatientControl: "A" + it.ref[1:], Place: "11", From: day, To: day,
			Subscriber: claim.Person{MemberID: "M1", Last: "Example", First: "Ann"},
			Lines:      []claim.Line{{Number: 1, Service: claim.Code{System: claim.HCPCS, Value: "G0101"}, Units: 1000, From: day, To: day}}}
		l := claim.LineDecision{Number: 1, Paid: it.amount, Explanation: "as the example says"}
		switch it.ref {
		case "N1":
			l.Charge, l.Adjustments = 20_000, []claim.Adjustment{{Group: claim.CO, CARC: "45", Amount: 5_000}, {Group: claim.PR, CARC: "1", Amount: 2_000}}
		case "N2":
			l.Charge, l.Adjustments = 10_000, []claim.Adjustment{{Group: claim.CO, CARC: "45", Amount: 2_500}, {Group: claim.PR, CARC: "1", Amount: 2_000}}
			c.Frequency, c.OriginalNumber = claim.Replacement, "N1"
		default:
			l.Charge = it.amount
		}
		l.Allowed = l.Charge
		c.Charge, c.Lines[0].Charge = l.Charge, l.Charge
		d := &claim.Decision{Outcome: claim.Paid, Lines: []claim.LineDecision{l}}
		d.Total()
		status := "1"
		if it.kind == "reversed" {
			status = reversed835
		}
		rem.Claims = append(rem.Claims, claim.RemittedClaim{PayerControl: it.ref, Status: status, Claim: c, Decision: d})
	}
	var out bytes.Buffer
	env := x12.Envelope{Sender: x12.Party{Qualifier: "ZZ", ID: "PAYER1", Name: "Example Health"}, Receiver: x12.Party{Qualifier: "ZZ", ID: "CLINIC", Name: "Example Clinic"},
		Control: 1, Now: rem.PaymentDay.Time()}
	if err := x12.Write835(&out, []claim.Remittance{rem}, env); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// segments lists those that begin so, in the order of the file.
func segments(edi string, prefixes ...string) string {
	var out []string
	for _, s := range strings.Split(strings.ReplaceAll(edi, "\n", ""), "~") {
		for _, p := range prefixes {
			if strings.HasPrefix(s, p) {
				out = append(out, s)
				break
			}
		}
	}
	return strings.Join(out, " ")
}

// TestDebtsFollowTheTreasury: whatever happens, cut into 835s wherever, each pays what the Treasury credited, never below
// zero, and what is carried on is what is owed.
func TestDebtsFollowTheTreasury(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var open []item
		var before debts
		var day, due, credited claim.Cents // due: what can be recouped, by the contract
		notices := map[claim.Day]claim.Cents{}
		capped := rapid.SampledFrom([]claim.Cents{0, 50, 100}).Draw(t, "percent of a payment that is recouped")
		paid := map[string]claim.Cents{}
		pay := func(cents claim.Cents) {
			back := min(due, cents*capped/100)
			credited += cents - back
			if due -= back; back > 0 {
				open = append(open, item{kind: "recouped", amount: back})
			}
		}
		for range rapid.IntRange(1, 40).Draw(t, "steps") {
			day++
			switch rapid.SampledFrom([]string{"pay", "pay", "reverse", "replace", "pass", "repay", "interest", "remit"}).Draw(t, "act") {
			case "pay":
				ref := "N" + string(rune('A'+len(paid)%26)) + string(rune('A'+len(paid)/26))
				paid[ref] = claim.Cents(rapid.IntRange(0, 50_000).Draw(t, "cents"))
				open = append(open, item{kind: "decided", ref: ref, amount: paid[ref]})
				pay(paid[ref])
			case "reverse", "replace":
				for ref, cents := range paid {
					next := claim.Cents(rapid.IntRange(0, 60_000).Draw(t, "newly"))
					open = append(open, item{kind: "reversed", ref: ref, amount: cents})
					delete(paid, ref)
					debt := item{kind: "owed", ref: ref, byProvider: capped == 0, amount: max(0, cents-next)}
					if debt.notice = rapid.Bool().Draw(t, "notice"); debt.notice {
						debt.dueDay = claim.Day(day + 3)
						notices[debt.dueDay] += debt.amount
					} else {
						due += debt.amount
					}
					if debt.amount > 0 {
						open = append(open, debt)
					}
					open = append(open, item{kind: "decided", ref: ref + "x", amount: next})
					pay(max(0, next-cents))
					break
				}
			case "pass":
				for d, cents := range notices {
					if delete(notices, d); cents > 0 {
						open = append(open, item{kind: "noticed", amount: cents, notice: true, dueDay: d})
						due += cents
					}
					break
				}
			case "repay":
				if due > 0 {
					back := claim.Cents(rapid.IntRange(1, int(due)).Draw(t, "back"))
					due -= back
					open = append(open, item{kind: "repaid", amount: back})
				}
			case "interest":
				cents := claim.Cents(rapid.IntRange(1, 500).Draw(t, "interest"))
				open = append(open, item{kind: "interest", ref: "N", amount: cents})
				pay(cents)
			case "remit":
				plb, after := adjustments(before, open)
				total := payment(open, plb)
				if total != credited || total < 0 {
					t.Fatalf("the 835 pays %d, the Treasury credited %d: %v", total, credited, plb)
				}
				before, open, credited = after, nil, 0
			}
		}
		_, after := adjustments(before, open)
		var told, waits claim.Cents
		for _, d := range after {
			told += d.noticed + d.due
		}
		for _, cents := range notices {
			waits += cents
		}
		if told != due+waits {
			t.Fatalf("carried on %d, owed %d and %d with notice", told, due, waits)
		}
	})
}

// TestMaintained: an upheld decision is told with CARC 193 in the place of what cut it, and balances.
func TestMaintained(t *testing.T) {
	for _, c := range []struct {
		name     string
		in, want []claim.Adjustment
		paid     claim.Cents
	}{
		{"denied", []claim.Adjustment{{Group: claim.CO, CARC: "96", Amount: 100}}, []claim.Adjustment{{Group: claim.CO, CARC: "193", Amount: 100}}, 0},
		{"priced", []claim.Adjustment{{Group: claim.CO, CARC: "45", Amount: 30}, {Group: claim.CO, CARC: "253", Amount: 5}, {Group: claim.PR, CARC: "1", Amount: 25}},
			[]claim.Adjustment{{Group: claim.PR, CARC: "1", Amount: 25}, {Group: claim.CO, CARC: "193", Amount: 35}}, 40},
		{"all the patient's", []claim.Adjustment{{Group: claim.PR, CARC: "31", Amount: 100}}, []claim.Adjustment{{Group: claim.PR, CARC: "193", Amount: 100}}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := claim.Decision{Lines: []claim.LineDecision{{Number: 1, Charge: 100, Allowed: 100, Paid: c.paid, Adjustments: c.in}}}
			d.Total()
			m := maintained(d)
			if diff := cmp.Diff(c.want, m.Lines[0].Adjustments); diff != "" {
				t.Error(diff)
			}
			if err := m.Check(); err != nil {
				t.Error(err)
			}
		})
	}
}
