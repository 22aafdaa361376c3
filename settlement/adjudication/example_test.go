package adjudication_test

import (
	"fmt"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/settlement/adjudication"
)

// One claim of one service under a plan with a deductible, coinsurance, a copay and a yearly cap.
func Example() {
	plan, err := adjudication.ParsePlan([]byte(`
id: gold
version: 1
number: 7
name: Gold
payer: {org: 2, id: PAYER1, name: Example Health}
timelyFilingDays: 365
feeSchedule: {G0101: "150.00"}
unlisted: {mode: deny}
deductible: {individual: "60.00"}
coinsuranceBps: 2000
copay: [{place: "11", amount: "20.00"}]
oopMax: {individual: "70.00"}
`))
	if err != nil {
		fmt.Println(err)
		return
	}
	on, _ := claim.ParseDay("2024-05-01")
	c := &claim.Claim{
		Kind: claim.Professional, Frequency: claim.Original, PatientControl: "A1", Place: "11",
		Charge: 20000, From: on, To: on, Billing: claim.Provider{NPI: "1234567893"},
		Lines: []claim.Line{{Number: 1, Service: claim.Code{System: claim.HCPCS, Value: "G0101"}, Units: 1000, Charge: 20000, From: on, To: on}},
	}
	d, err := adjudication.Adjudicate(c, adjudication.Snapshot{
		ReceivedOn: on + 10, Plan: plan, ConsentActive: true,
		Member:   adjudication.MemberStatus{Known: true, Coverage: []adjudication.Period{{From: on - 100, To: adjudication.Forever}}},
		Provider: adjudication.ProviderStatus{Known: true, Active: true},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(d.Outcome, d.Plan)
	for _, a := range d.Lines[0].Adjustments {
		fmt.Printf("%s-%s %s\n", a.Group, a.CARC, a.Amount.Dollars())
	}
	fmt.Println(d.Lines[0].Explanation)
	// Output:
	// paid gold@1
	// CO-45 50.00
	// PR-1 60.00
	// PR-2 10.00
	// Of 200.00 charged, 150.00 is allowed; the provider writes off 50.00. The patient owes 60.00 deductible, 10.00 coinsurance. The yearly out-of-pocket maximum is reached. The plan pays 80.00.
}

// The same claim after a primary payer that allowed 150.00, paid 120.00 and left 30.00 to the patient.
func Example_coordination() {
	plan, err := adjudication.ParsePlan([]byte(`
id: gold
version: 1
number: 7
name: Gold
payer: {org: 2, id: PAYER1, name: Example Health}
feeSchedule: {G0101: "150.00"}
unlisted: {mode: deny}
coinsuranceBps: 2000
coordinationOfBenefits: {mode: nonDuplication}
`))
	if err != nil {
		fmt.Println(err)
		return
	}
	on, _ := claim.ParseDay("2024-05-01")
	paid := claim.Cents(12000)
	c := &claim.Claim{
		Kind: claim.Professional, Frequency: claim.Original, PatientControl: "A1", Place: "11",
		Charge: 20000, From: on, To: on, Billing: claim.Provider{NPI: "1234567893"}, Order: "S",
		Lines: []claim.Line{{Number: 1, Service: claim.Code{System: claim.HCPCS, Value: "G0101"}, Units: 1000, Charge: 20000, From: on, To: on}},
		OtherPayers: []claim.OtherPayer{{Order: "P", Paid: &paid, Adjustments: []claim.Adjustment{
			{Group: claim.CO, CARC: "45", Amount: 5000}, {Group: claim.PR, CARC: "2", Amount: 3000}}}},
	}
	d, err := adjudication.Adjudicate(c, adjudication.Snapshot{
		ReceivedOn: on + 10, Plan: plan, ConsentActive: true,
		Member:   adjudication.MemberStatus{Known: true, Coverage: []adjudication.Period{{From: on - 100, To: adjudication.Forever}}},
		Provider: adjudication.ProviderStatus{Known: true, Active: true},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, a := range d.Lines[0].Adjustments {
		fmt.Printf("%s-%s %s\n", a.Group, a.CARC, a.Amount.Dollars())
	}
	fmt.Println(d.Lines[0].Explanation)
	fmt.Println(d.Lines[0].PatientNote)
	// Output:
	// OA-23 170.00
	// PR-2 30.00
	// Of 200.00 charged, 150.00 is allowed. The decisions of other payers account for 170.00. The patient owes 30.00 coinsurance. The plan pays 0.00.
	// Your plan pays 0.00 of 200.00. Other insurances of yours decided before it. You owe 30.00: 30.00 coinsurance.
}

// 1,000.00 paid 45 days late at ten percent a year.
func ExampleInterest() {
	table := adjudication.InterestTable{Jurisdiction: "US-ZZ", DueDays: 30,
		Steps: []adjudication.InterestStep{{FromDay: 31, RateBps: 1000, Per: adjudication.PerYear}}}
	received, _ := claim.ParseDay("2026-01-01")
	paid, _ := claim.ParseDay("2026-03-17")
	interest, late := adjudication.Interest(table, 100000, received, paid)
	fmt.Println(late, "days,", interest.Dollars())
	// Output: 45 days, 12.33
}
