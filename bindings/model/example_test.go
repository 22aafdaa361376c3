package model_test

import (
	"fmt"

	"github.com/careclear/careclear/bindings/model"
)

// A claim is submitted, settled, and settled again, which changes nothing.
func Example() {
	m := model.New()
	m.Orgs[11] = &model.Organisation{Kind: model.Payer, Owner: "insurer"}
	m.Orgs[21] = &model.Organisation{Kind: model.Provider, Owner: "hospital"}
	m.Consents["consent"] = &model.Consent{Grantee: 11, Enough: true, From: 0, Before: 365}
	m.Coverages["coverage"] = &model.Coverage{Payer: 11, From: 0, Through: 364, Maximum: 100_000}
	const noon = 43_200
	m.Fund(model.Call{By: "insurer", Now: noon}, 11, 50_000)

	id := model.ID{Place: model.Place{Provider: 21, Service: "an x-ray"}, Attempt: 1}
	m.Submit(model.Call{By: "hospital", Now: noon}, []model.Submission{
		{Claim: id, Payer: 11, Provider: 21, Consent: "consent", Coverage: "coverage", Commitment: "content", Charged: 15_000},
	})
	decision := model.Settlement{Claim: id, Allowed: 12_000, Paid: 9_600, Patient: 2_400, Adjusted: 3_000, Decision: "decision", Coverage: "coverage"}
	m.Settle(model.Call{By: "insurer", Now: noon}, []model.Settlement{decision, decision})

	for _, line := range m.Log {
		fmt.Println(line)
	}
	fmt.Println("escrow", m.Escrow[11], "balance", m.Balances[21], "used", m.Coverages["coverage"].Used)
	// Output:
	// Funded 11 insurer 50000 50000
	// Submitted 21:an x-ray/1 11 21 15000 0 8 content snapshot(consent,43200)
	// MaximumUsed coverage 9600 100000
	// Settled 21:an x-ray/1 11 21 15000 12000 9600 2400 3000 decision
	// Refused 21:an x-ray/1 NotSubmitted
	// escrow 40400 balance 9600 used 9600
}
