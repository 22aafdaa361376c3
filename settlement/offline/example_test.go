package offline_test

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/careclear/careclear/settlement/adjudication"
	"github.com/careclear/careclear/settlement/offline"
)

// discard counts what would be written.
type discard map[string]int64

func (d discard) Put(name string, write func(io.Writer) error) error {
	r, w := io.Pipe()
	go func() { w.CloseWithError(write(w)) }()
	n, err := io.Copy(io.Discard, r)
	d[name] = n
	return err
}

func ExampleRun() {
	plan, err := adjudication.ParsePlan([]byte(`
id: gold
version: 1
number: 7
name: Gold
payer: {org: 2, id: PAYER1, name: Example Health}
unlisted: {mode: percentOfCharge, bps: 8000}
coinsuranceBps: 2000
`))
	if err != nil {
		fmt.Println(err)
		return
	}
	claims := `{"resourceType":"Claim","id":"a1","status":"active","use":"claim","created":"2026-02-02",
		"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/claim-type","code":"professional"}]},
		"patient":{"reference":"Patient/p1"},"provider":{"identifier":{"system":"http://hl7.org/fhir/sid/us-npi","value":"1234567893"}},
		"priority":{"coding":[{"code":"normal"}]},"insurance":[{"sequence":1,"focal":true,"coverage":{"display":"PAYER1"}}],
		"billablePeriod":{"start":"2026-02-01","end":"2026-02-01"},"total":{"value":200.00,"currency":"USD"},
		"item":[{"sequence":1,"productOrService":{"coding":[{"system":"https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets","code":"G0101"}]},"net":{"value":200.00,"currency":"USD"}}]}`
	out := discard{}
	sum, err := offline.Run(context.Background(), offline.Config{Plan: plan},
		[]offline.File{{Name: "claims.json", Content: strings.NewReader(claims)}}, out)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%d claims, %d paid: %s of %s\n", sum.Claims, sum.Paid, sum.Benefit.Dollars(), sum.Charge.Dollars())
	fmt.Println(len(out), "files, decisions:", out["decisions.ndjson"] > 0)
	// Output:
	// 1 claims, 1 paid: 128.00 of 200.00
	// 4 files, decisions: true
}
