package x12

import (
	"time"

	"github.com/careclear/careclear/internal/claim"
)

// Own fixtures: HCPCS level II codes, invented people, NPIs with a right check digit.

func testEnv() Envelope {
	return Envelope{
		Sender:   Party{ID: "CLEARSND", Name: "Clear Billing Service", Contact: "Desk", Phone: "5555550100"},
		Receiver: Party{ID: "PAYER01", Name: "Sample Health Plan"},
		Control:  905, Now: time.Date(2026, 3, 2, 9, 30, 0, 0, time.UTC), Test: true,
	}
}

func day(s string) claim.Day {
	d, err := claim.ParseDay(s)
	if err != nil {
		panic(err)
	}
	return d
}

func addr(street, city string) *claim.Address {
	return &claim.Address{Lines: []string{street}, City: city, State: "OH", Zip: "441140001"}
}

func testClaim(kind claim.Kind) claim.Claim {
	born := day("1980-02-29")
	c := claim.Claim{
		Kind: kind, Frequency: claim.Original, PatientControl: "PC-1001", PriorAuth: "AUTH77", Place: "11",
		From: day("2026-01-05"), To: day("2026-01-07"), Format: claim.FormatX12P, Receiver: "PAYER01",
		Payer:      claim.Payer{ID: "PAYER01", Name: "Sample Health Plan"},
		Billing:    claim.Provider{NPI: "1234567893", TaxID: "123456789", Last: "Lake Clinic", Taxonomy: "261QM1300X", Address: addr("1 Shore Road", "Cleveland")},
		Rendering:  &claim.Provider{NPI: "1245319599", Last: "Stone", First: "Ada", Taxonomy: "207Q00000X"},
		Subscriber: claim.Person{MemberID: "M0001", Last: "Rivers", First: "Jo", Birth: &born, Gender: "F", Address: addr("2 Hill Street", "Akron"), Relation: "18"},
		Diagnoses:  []claim.Code{{System: claim.ICD10CM, Value: "E119"}, {System: claim.ICD10CM, Value: "I10"}},
		Lines: []claim.Line{
			{Number: 1, Control: "L1", Service: claim.Code{System: claim.HCPCS, Value: "G0463"}, Modifiers: []string{"25"}, Units: 1000, UnitKind: "UN",
				Charge: 12000, From: day("2026-01-05"), To: day("2026-01-05"), Diagnosis: []int{1, 2}},
			{Number: 2, Control: "L2", Service: claim.Code{System: claim.HCPCS, Value: "J1885"}, Units: 2500, UnitKind: "UN",
				Charge: 8050, From: day("2026-01-06"), To: day("2026-01-07"), Place: "22", Diagnosis: []int{2}},
		},
		Charge: 20050,
	}
	if kind == claim.Institutional {
		c.Format, c.Place = claim.FormatX12I, "13"
		for i := range c.Lines {
			c.Lines[i].Revenue, c.Lines[i].Place, c.Lines[i].Diagnosis = "0510", "", nil
		}
		c.Lines[1].Service, c.Lines[1].Revenue = claim.Code{}, "0250"
	}
	if kind == claim.Dental { // the codes look like HCPCS level II codes of dental services
		c.Format, c.Diagnoses = claim.FormatX12D, nil
		for i := range c.Lines {
			l := &c.Lines[i]
			l.Service, l.Modifiers, l.Diagnosis = claim.Code{System: "ad", Value: "D0000"}, nil, nil
			l.Teeth = &claim.Teeth{Teeth: []claim.Tooth{{Number: "12", Surfaces: []string{"L", "O"}}, {Number: "13"}}}
		}
		c.Lines[1].Teeth = &claim.Teeth{Cavity: []string{"10", "20"}, Prosthesis: "I"}
	}
	return c
}

func withPatient(c claim.Claim) claim.Claim {
	born := day("2015-07-01")
	c.PatientControl = "PC-1002"
	c.Subscriber.Relation = ""
	c.Patient = &claim.Person{Last: "Rivers", First: "Kim", Birth: &born, Gender: "M", Address: addr("2 Hill Street", "Akron"), Relation: "19"}
	return c
}

func decide(c *claim.Claim, deny bool) *claim.Decision {
	d := &claim.Decision{Outcome: claim.Paid}
	for i, l := range c.Lines {
		ld := claim.LineDecision{Number: l.Number, Charge: l.Charge}
		switch {
		case deny:
			ld.Adjustments = []claim.Adjustment{{Group: claim.CO, CARC: "16", Amount: l.Charge}}
			ld.Remarks = []string{"M51", "N290"}
		case i == 0:
			ld.Allowed = l.Charge - 2000
			ld.Adjustments = []claim.Adjustment{{Group: claim.CO, CARC: "45", Amount: 2000}, {Group: claim.PR, CARC: "1", Amount: 1000},
				{Group: claim.PR, CARC: "2", Amount: 1500}, {Group: claim.PR, CARC: "3", Amount: 500}, {Group: claim.OA, CARC: "23", Amount: 700}}
			ld.Paid = ld.Allowed - 3700
		default:
			ld.Allowed, ld.Paid = l.Charge, l.Charge
		}
		d.Lines = append(d.Lines, ld)
	}
	d.Total()
	return d
}

// testRemittance holds a payment, a dependent's claim, a denial, a reversal, an 837I claim and PLBs.
func testRemittance() claim.Remittance {
	p, dep, den, rev, inst := testClaim(claim.Professional), withPatient(testClaim(claim.Professional)), testClaim(claim.Professional), testClaim(claim.Professional), testClaim(claim.Institutional)
	den.PatientControl, rev.PatientControl, inst.PatientControl = "PC-1003", "PC-0900", "PC-2001"
	rev.Lines = rev.Lines[:1]
	rev.Charge = rev.Lines[0].Charge
	p.Frequency, p.OriginalNumber = claim.Replacement, "PAYCTL0900"
	dep.Lines[1].Service.System, dep.Lines[1].Service.Value = claim.SNOMED, "430193006"
	den.Lines[0].Service.System, den.Lines[0].Service.Value = claim.NDC, "00004196501"
	den.Lines[1].Service.System, den.Lines[1].Service.Value = claim.CVX, "140"
	den.Lines[0].Rendering = &claim.Provider{NPI: "1245319599", Last: "Stone", First: "Ada"}
	rem := claim.Remittance{
		Number: "REM-2026-000001", PaymentDay: day("2026-03-02"),
		PayerOrg: claim.PayerOrg{Number: 7, ID: "PAYER01", Name: "Sample Health Plan", TaxID: "98-7654321", Address: *addr("9 Tower Plaza", "Columbus"),
			Contact: "Provider Desk", Phone: "5555550199", URL: "https://plan.example/remits"},
		Payee: p.Billing,
		Claims: []claim.RemittedClaim{
			{PayerControl: "PAYCTL0900", Status: "22", Claim: &rev, Decision: decide(&rev, false), Received: day("2026-01-10")},
			{PayerControl: "PAYCTL1001", Status: "1", Claim: &p, Decision: decide(&p, false), Received: day("2026-01-20")},
			{PayerControl: "PAYCTL1002", Status: "1", Claim: &dep, Decision: decide(&dep, false), Received: day("2026-01-20")},
			{PayerControl: "PAYCTL1003", Status: "4", Claim: &den, Decision: decide(&den, true), Received: day("2026-01-20")},
			{PayerControl: "PAYCTL2001", Status: "1", Claim: &inst, Decision: decide(&inst, false), Received: day("2026-01-20")},
		},
		ProviderAdjustments: []claim.ProviderAdjustment{{Code: "WO", Reference: "PAYCTL0800", Amount: 1500}, {Code: "L6", Reference: "PAYCTL1001", Amount: -123},
			{Code: "72", Reference: "R1", Amount: -10}, {Code: "CS", Reference: "R2", Amount: 10}, {Code: "FB", Reference: "R3", Amount: 7}, {Code: "B2", Reference: "R4", Amount: -7},
			{Code: "E3", Reference: "R5", Amount: 5}},
	}
	rem.Total = expected(rem)
	return rem
}

func expected(rem claim.Remittance) (t claim.Cents) {
	for _, c := range rem.Claims {
		t += sign(c.Status) * c.Decision.Paid
	}
	for _, a := range rem.ProviderAdjustments {
		t -= a.Amount
	}
	return t
}

// afterPrimary gives a claim the decision of a primary payer, line by line and in total.
func afterPrimary(c claim.Claim) claim.Claim {
	decided := day("2026-01-31")
	c.Order = "S"
	paid, owed := c.Charge-500, claim.Cents(300)
	o := claim.OtherPayer{Order: "P", Payer: claim.Payer{ID: "OTHER", Name: "Other Plan"}, Insured: claim.Person{MemberID: "X77", Last: "Moss", First: "Al", Relation: "01"},
		Adjustments: []claim.Adjustment{{Group: claim.PR, CARC: "1", Amount: 300}}, Owed: &owed, Paid: &paid}
	for i, l := range c.Lines {
		d := claim.OtherLine{Line: l.Number, Paid: l.Charge, Decided: &decided}
		if i == 0 {
			d.Paid, d.Adjustments = l.Charge-200, []claim.Adjustment{{Group: claim.CO, CARC: "45", Amount: 210}, {Group: claim.OA, CARC: "94", Amount: -10}}
		}
		o.Lines = append(o.Lines, d)
	}
	c.OtherPayers = []claim.OtherPayer{o, {Order: "T", Payer: claim.Payer{ID: "THIRD", Name: "Third Plan"}, Insured: claim.Person{MemberID: "Y1", Last: "Moss", Relation: "18", Address: addr("2 Hill Street", "Akron")}}}
	return c
}
