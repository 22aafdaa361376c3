package fhir

import (
	"time"

	"github.com/careclear/careclear/internal/claim"
)

var created = time.Date(2026, 3, 4, 5, 6, 7, 0, time.UTC)

func day(s string) claim.Day {
	d, err := claim.ParseDay(s)
	if err != nil {
		panic(err)
	}
	return d
}

func ptr[T any](v T) *T { return &v }

// professional is a claim with everything on it: replacement, dependent, two rendering providers, modifiers.
func professional() *claim.Claim {
	return &claim.Claim{
		Kind: claim.Professional, Frequency: claim.Replacement, PatientControl: "PCN-1001", OriginalNumber: "CC0000001", PriorAuth: "AUTH-77",
		Place: "11", Charge: 36000, From: day("2026-01-05"), To: day("2026-01-07"),
		Payer:    claim.Payer{ID: "99001", Name: "Testpayer One"},
		Receiver: "99001", Format: claim.FormatFHIR,
		Billing: claim.Provider{NPI: "1234567893", TaxID: "123456789", Last: "Testtown Clinic", Taxonomy: "261QM0801X",
			Address: &claim.Address{Lines: []string{"1 Main St", "Suite 2"}, City: "Testtown", State: "AL", Zip: "350010000"}},
		Rendering:  &claim.Provider{NPI: "1245319599", Last: "Doe", First: "Ann B", Taxonomy: "207Q00000X"},
		Subscriber: claim.Person{MemberID: "MEM1", Reference: "p-1", Last: "Roe", First: "Rae", Birth: ptr(day("1980-02-29")), Gender: "F", Address: &claim.Address{Lines: []string{"2 Oak"}, City: "Testtown", State: "AL", Zip: "35001"}},
		Patient:    &claim.Person{MemberID: "MEM1-2", Last: "Roe", First: "Kim", Birth: ptr(day("2015-05-05")), Gender: "U", Relation: "19"},
		Diagnoses:  []claim.Code{{System: claim.ICD10CM, Value: "E119"}, {System: claim.ICD10CM, Value: "I10"}, {System: claim.ICD9CM, Value: "E8120"}, {System: claim.FHIRRef, Value: "9ece7099-7818-4bf1-84d7-cb142b3545c1"}},
		Lines: []claim.Line{
			{Number: 1, Control: "L-1", Service: claim.Code{System: claim.HCPCS, Value: "G0101"}, Modifiers: []string{"25", "LT"}, Units: 1000, UnitKind: "UN", Charge: 20000, From: day("2026-01-05"), To: day("2026-01-05"), Diagnosis: []int{1, 2}},
			{Number: 2, Service: claim.Code{System: claim.HCPCS, Value: "G0283"}, Units: 1500, UnitKind: "MJ", Charge: 15999, From: day("2026-01-06"), To: day("2026-01-07"), Place: "22", Diagnosis: []int{4},
				Rendering: &claim.Provider{Reference: "prac-7"}},
			{Number: 3, Service: claim.Code{System: claim.SNOMED, Value: "74400008"}, Units: 2000, Charge: 1, From: day("2026-01-07"), To: day("2026-01-07")},
		},
	}
}

// institutional is billed by revenue codes, one line without a service code.
func institutional() *claim.Claim {
	return &claim.Claim{
		Kind: claim.Institutional, Frequency: claim.Original, PatientControl: "INP.7", Place: "11", Charge: 450050, From: day("2026-01-30"), To: day("2026-02-02"),
		Payer: claim.Payer{ID: "99002"}, Receiver: "99002", Format: claim.FormatFHIR,
		Billing:    claim.Provider{NPI: "1234567893"},
		Subscriber: claim.Person{Reference: "ba18818d-faef-44cd-9744-b12d8973d402", MemberID: "MEM2", Relation: "18"},
		Diagnoses:  []claim.Code{{System: claim.ICD10CM, Value: "K3580"}},
		Lines: []claim.Line{
			{Number: 1, Revenue: "0120", Units: 3000, UnitKind: "DA", Charge: 450000, From: day("2026-01-30"), To: day("2026-02-02")},
			{Number: 2, Revenue: "0450", Service: claim.Code{System: claim.HCPCS, Value: "G0380"}, Units: 1000, Charge: 50, From: day("2026-01-30"), To: day("2026-01-30")},
		},
	}
}

// pharmacy is one drug for a patient known by reference only.
func pharmacy() *claim.Claim {
	return &claim.Claim{
		Kind: claim.Pharmacy, Frequency: claim.Void, OriginalNumber: "CC0000002", PatientControl: "RX 1/2", Charge: 25500, From: day("2026-01-30"), To: day("2026-01-30"),
		Payer: claim.Payer{Name: "private"}, Receiver: "private", Format: claim.FormatFHIR,
		Billing:    claim.Provider{Reference: "f99c74cc-7d1a-3f95-9a33-4a9357bf2f2a"},
		Subscriber: claim.Person{Reference: "ba18818d-faef-44cd-9744-b12d8973d402"},
		Lines:      []claim.Line{{Number: 1, Service: claim.Code{System: claim.NDC, Value: "00002-1433-80"}, Units: 250, Charge: 25500, From: day("2026-01-30"), To: day("2026-01-30")}},
	}
}

func decide(outcome claim.Outcome, lines ...claim.LineDecision) *claim.Decision {
	d := &claim.Decision{Outcome: outcome, Lines: lines, Plan: "gold@1"}
	d.Total()
	return d
}

// partly pays line 1 after every kind of cost share, denies line 2, and makes the patient owe line 3.
func partly() *claim.Decision {
	return decide(claim.Paid,
		claim.LineDecision{Number: 1, Charge: 20000, Allowed: 15000, Paid: 8000, Explanation: "Allowed at the plan's price; your deductible and share were taken off.",
			Adjustments: []claim.Adjustment{{Group: claim.CO, CARC: "45", Amount: 5000}, {Group: claim.PR, CARC: "1", Amount: 4000}, {Group: claim.PR, CARC: "2", Amount: 2000}, {Group: claim.PR, CARC: "3", Amount: 1000}}},
		claim.LineDecision{Number: 2, Charge: 15999, Remarks: []string{"N362", "MA44"}, Explanation: "More units than the limit.",
			Adjustments: []claim.Adjustment{{Group: claim.CO, CARC: "151", Amount: 15999}}},
		claim.LineDecision{Number: 3, Charge: 1, Allowed: 1, Explanation: "Below your deductible.",
			Adjustments: []claim.Adjustment{{Group: claim.PR, CARC: "1", Amount: 1}}})
}

func denied() *claim.Decision {
	return decide(claim.Denied,
		claim.LineDecision{Number: 1, Charge: 450000, Explanation: "Not covered on that day.", Adjustments: []claim.Adjustment{{Group: claim.PR, CARC: "27", Amount: 450000}}},
		claim.LineDecision{Number: 2, Charge: 50, Explanation: "Sent before.", Adjustments: []claim.Adjustment{{Group: claim.OA, CARC: "18", Amount: 50}}})
}

func patientOwesAll() *claim.Decision {
	return decide(claim.Paid, claim.LineDecision{Number: 1, Charge: 25500, Allowed: 25500, Explanation: "Below your deductible.",
		Adjustments: []claim.Adjustment{{Group: claim.PR, CARC: "1", Amount: 25500}}})
}

func secondary() *claim.Decision {
	return decide(claim.Paid,
		claim.LineDecision{Number: 1, Charge: 450000, Allowed: 450100, Paid: 3400, Explanation: "Another plan paid first.",
			Adjustments: []claim.Adjustment{{Group: claim.OA, CARC: "94", Amount: -100}, {Group: claim.OA, CARC: "23", Amount: 446700}}},
		claim.LineDecision{Number: 2, Charge: 50, Allowed: 50, Paid: 50, Explanation: "Paid in full."})
}

var payerOrg = claim.PayerOrg{Number: 1, ID: "99001", Name: "Testpayer One"}

// eobs are the inputs that the outside validator sees.
func eobs() []EOBInput {
	in := func(id string, c *claim.Claim, d *claim.Decision) EOBInput {
		return EOBInput{ID: id, PayerControl: "CC-" + id, Claim: c, Decision: d, Payer: payerOrg, Created: created, PaymentDay: day("2026-03-05"), Trace: "TRN-1"}
	}
	superseded := in("superseded", institutional(), denied())
	superseded.Superseded, superseded.PaymentDay, superseded.Trace = true, 0, ""
	return []EOBInput{
		in("partly", professional(), partly()), in("denied", institutional(), denied()), in("owes-all", pharmacy(), patientOwesAll()),
		in("secondary", institutional(), secondary()), in("queued", professional(), nil),
		in("pended", pharmacy(), &claim.Decision{Outcome: claim.Pended, Pend: "consent"}), superseded,
	}
}

func remittance() claim.Remittance {
	return claim.Remittance{
		Number: "TRN-1", PayerOrg: payerOrg, Payee: professional().Billing, PaymentDay: day("2026-03-05"), Total: 8000 - 2000 + 1233,
		Claims: []claim.RemittedClaim{
			{PayerControl: "CC-1", Status: "1", Claim: professional(), Decision: partly()},
			{PayerControl: "CC-2", Status: "4", Claim: institutional(), Decision: denied()},
			{PayerControl: "CC-0", Status: "22", Claim: pharmacy(), Decision: decide(claim.Paid, claim.LineDecision{Number: 1, Charge: -2000, Allowed: -2000, Paid: -2000})},
		},
		ProviderAdjustments: []claim.ProviderAdjustment{{Code: "L6", Reference: "CC-1", Amount: -1233}},
		Transactions:        []string{"0x00"},
	}
}
