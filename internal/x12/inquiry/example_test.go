package inquiry_test

import (
	"bytes"
	"context"
	"fmt"
	"time"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/internal/x12/inquiry"
)

// A clinic asks whether a member is covered and the plan answers; the trace connects the two.
func Example() {
	parties := inquiry.Parties{
		Payer:      inquiry.Party{Code: "PR", Name: "Sample Health Plan", Qualifier: "PI", ID: "PLAN1"},
		Receiver:   inquiry.Party{Code: "1P", Name: "Lake Clinic", Qualifier: "XX", ID: "1234567893"},
		Subscriber: claim.Person{MemberID: "M1", Last: "Rivers"},
		Trace:      "T-1", Origin: "9876543210",
	}
	env := x12.Envelope{Sender: x12.Party{ID: "LAKE"}, Receiver: x12.Party{ID: "PLAN1"}, Control: 1, Now: time.Date(2026, 1, 6, 8, 0, 0, 0, time.UTC)}
	var question, answer bytes.Buffer
	if err := inquiry.Write270(&question, "Q1", []inquiry.Eligibility{{Parties: parties, Services: []string{"30"}}}, env); err != nil {
		fmt.Println(err)
		return
	}
	var answers []inquiry.EligibilityAnswer
	for res, err := range inquiry.Read270(context.Background(), &question, x12.Limits{}, nil) {
		if err != nil || res.Refusal != nil {
			fmt.Println(err, res.Refusal)
			return
		}
		copay := claim.Cents(2000)
		answers = append(answers, inquiry.EligibilityAnswer{Parties: res.Message.Parties, Benefits: []inquiry.Benefit{
			{Info: "1", Services: res.Message.Services, Plan: "GOLD"}, {Info: "B", Services: []string{"98"}, Amount: &copay}}})
	}
	if err := inquiry.Write271(&answer, "Q1", answers, env); err != nil {
		fmt.Println(err)
		return
	}
	for res, err := range inquiry.Read271(context.Background(), &answer, x12.Limits{}, nil) {
		if err != nil || res.Refusal != nil {
			fmt.Println(err, res.Refusal)
			return
		}
		fmt.Println(res.Message.Trace, res.Message.Benefits[0].Plan, res.Message.Benefits[1].Amount.Dollars())
	}
	// Output: T-1 GOLD 20.00
}
