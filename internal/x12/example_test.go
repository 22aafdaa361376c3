package x12_test

import (
	"bytes"
	"context"
	"fmt"
	"time"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12"
)

// Two claims are written as an 837P; the second is then spoilt on the wire. Reading takes the first and explains
// the second.
func ExampleReadClaims() {
	day, _ := claim.ParseDay("2026-01-05")
	c := claim.Claim{
		Kind: claim.Professional, Frequency: claim.Original, PatientControl: "A1", Place: "11", Charge: 12050, From: day, To: day,
		Payer: claim.Payer{ID: "PLAN1", Name: "Sample Health Plan"},
		Billing: claim.Provider{NPI: "1234567893", TaxID: "123456789", Last: "Lake Clinic",
			Address: &claim.Address{Lines: []string{"1 Shore Road"}, City: "Cleveland", State: "OH", Zip: "441140001"}},
		Subscriber: claim.Person{MemberID: "M1", Last: "Rivers", Relation: "18"},
		Diagnoses:  []claim.Code{{System: claim.ICD10CM, Value: "E119"}},
		Lines: []claim.Line{{Number: 1, Service: claim.Code{System: claim.HCPCS, Value: "G0463"}, Units: 1000, UnitKind: "UN",
			Charge: 12050, From: day, To: day, Diagnosis: []int{1}}},
	}
	env := x12.Envelope{
		Sender:   x12.Party{ID: "SENDER", Name: "Billing Service", Phone: "5555550100"},
		Receiver: x12.Party{ID: "PLAN1", Name: "Sample Health Plan"},
		Control:  1, Now: time.Date(2026, 1, 6, 8, 0, 0, 0, time.UTC),
	}
	var file bytes.Buffer
	if err := x12.Write837P(&file, []claim.Claim{c, c}, env); err != nil {
		fmt.Println(err)
		return
	}
	text := file.Bytes()
	i := bytes.LastIndex(text, []byte("SV1*HC:G0463*120.5"))
	text[i+len("SV1*HC:G0463*")] = '2' // 220.5

	for res, err := range x12.ReadClaims(context.Background(), bytes.NewReader(text), x12.Options{StrictNPI: true}) {
		switch {
		case err != nil:
			fmt.Println("the file cannot be read further:", err)
		case res.Refusal != nil:
			fmt.Println("refused:", res.Refusal)
		default:
			fmt.Println("taken:", res.Claim.Charge.Dollars(), res.Claim.From)
		}
	}
	// Output:
	// taken: 120.50 2026-01-05
	// refused: claim 2, segment 26 CLM02: the total is 120.50 but the lines sum to 220.50 (rule R2.4, A8)
}
