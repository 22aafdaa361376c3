package fhir_test

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
)

// Two claims of one NDJSON input: the first is taken, the second is refused without hurting the first.
func ExampleReadClaims() {
	one := `{"resourceType":"Claim","id":"c-1","status":"active","use":"claim",` +
		`"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/claim-type","code":"professional"}]},` +
		`"patient":{"reference":"Patient/p-1"},"provider":{"reference":"Organization/o-1"},` +
		`"insurance":[{"sequence":1,"focal":true,"coverage":{"display":"Testpayer One"}}],` +
		`"item":[{"sequence":1,"servicedDate":"2026-01-05","productOrService":{"coding":[` +
		`{"system":"http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets","code":"G0101"}]},"net":{"value":130.00}}],` +
		`"total":{"value":130.00}}`
	two := strings.Replace(one, `"total":{"value":130.00}`, `"total":{"value":130.01}`, 1)

	for r, err := range fhir.ReadClaims(context.Background(), strings.NewReader(one+"\n"+two), fhir.Options{}) {
		switch {
		case err != nil:
			fmt.Println("reading ended:", err)
		case r.Refusal != nil:
			fmt.Println("refused:", r.Refusal)
		default:
			fmt.Println("accepted:", r.ID, r.Claim.Kind, r.Claim.Charge.Dollars())
		}
	}
	// Output:
	// accepted: c-1 professional 130.00
	// refused: claim 2, line 2 Claim.total: the total is 130.01 but the lines sum to 130.00 (rule R2.4, A8)
}

// An explanation of benefits is written from a decision and its money checked on the bytes.
func ExampleWriteEOB() {
	day := claim.DayOf(time.Date(2026, 1, 5, 0, 0, 0, 0, time.UTC))
	c := &claim.Claim{
		Kind: claim.Professional, Frequency: claim.Original, PatientControl: "A-1", Charge: 20000, From: day, To: day,
		Billing: claim.Provider{NPI: "1234567893"}, Subscriber: claim.Person{MemberID: "M-1"},
		Lines: []claim.Line{{Number: 1, Service: claim.Code{System: claim.HCPCS, Value: "G0101"}, Units: 1000, Charge: 20000, From: day, To: day}},
	}
	d := &claim.Decision{Outcome: claim.Paid, Lines: []claim.LineDecision{{Number: 1, Charge: 20000, Allowed: 15000, Paid: 13000, Adjustments: []claim.Adjustment{
		{Group: claim.CO, CARC: "45", Amount: 5000}, {Group: claim.PR, CARC: "3", Amount: 2000}}}}}
	d.Total()

	var out bytes.Buffer
	err := fhir.WriteEOB(&out, fhir.EOBInput{ID: "eob-1", PayerControl: "CC-1", Claim: c, Decision: d,
		Payer: claim.PayerOrg{ID: "99001", Name: "Testpayer One"}, Created: time.Date(2026, 1, 9, 0, 0, 0, 0, time.UTC), PaymentDay: day + 5})
	if err != nil {
		fmt.Println(err)
		return
	}
	t, err := fhir.CheckEOB(out.Bytes())
	fmt.Println(t.Outcome, t.Total[fhir.Submitted].Dollars(), t.Total[fhir.Discount].Dollars(), t.Total[fhir.Copay].Dollars(), t.Payment.Dollars(), err)
	// Output: complete 200.00 50.00 20.00 130.00 <nil>
}
