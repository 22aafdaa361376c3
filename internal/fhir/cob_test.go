package fhir

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/careclear/careclear/internal/claim"
)

// secondaryClaim is for a secondary payer; the primary decided line by line.
func secondaryClaim() *claim.Claim {
	c := professional()
	c.Frequency, c.OriginalNumber, c.Order = claim.Original, "", "S"
	adj := func(group claim.Group, carc string, cents claim.Cents) claim.Adjustment {
		return claim.Adjustment{Group: group, CARC: carc, Amount: cents}
	}
	c.OtherPayers = []claim.OtherPayer{{
		Order: "P", Payer: claim.Payer{ID: "77001", Name: "First Payer"}, Insured: claim.Person{MemberID: "F-1", Last: "Roe", First: "Ron", Relation: "19"},
		Paid: ptr(claim.Cents(12000)), Owed: ptr(claim.Cents(3000)), Decided: ptr(day("2026-02-01")),
		Lines: []claim.OtherLine{
			{Line: 1, Paid: 12000, Adjustments: []claim.Adjustment{adj(claim.CO, "45", 5000), adj(claim.PR, "2", 3000)}, Decided: ptr(day("2026-01-31"))},
			{Line: 2, Adjustments: []claim.Adjustment{adj(claim.CO, "197", 15999)}},
			{Line: 3, Adjustments: []claim.Adjustment{adj(claim.PR, "1", 1)}},
		},
	}}
	return c
}

func dental() *claim.Claim {
	c := institutional()
	c.Kind, c.Place, c.Diagnoses = claim.Dental, "11", nil
	c.Lines = []claim.Line{{Number: 1, Service: claim.Code{System: claim.HCPCS, Value: "D2150"}, Units: 1000, Charge: 450050, From: c.From, To: c.From,
		Teeth: &claim.Teeth{Cavity: []string{"10"}, Prosthesis: "I", Teeth: []claim.Tooth{{Number: "3", Surfaces: []string{"M", "O"}}, {Number: "14"}}}}}
	return c
}

func TestOtherPayersRoundTrip(t *testing.T) {
	for name, want := range map[string]*claim.Claim{"secondary": secondaryClaim(), "dental": dental()} {
		b, err := ClaimJSON(want)
		if err != nil {
			t.Fatal(err)
		}
		r := readAll(t, string(b), Options{Dental: true})[0]
		if r.Refusal != nil {
			t.Fatal(r.Refusal, string(b))
		}
		if d := cmp.Diff(want, r.Claim); d != "" || len(r.Warnings) > 0 {
			t.Errorf("%s: %s %v", name, d, r.Warnings)
		}
		if r := readAll(t, string(b), Options{})[0]; (r.Refusal == nil) != (name != "dental") {
			t.Errorf("%s where dental claims are not taken: %v", name, r.Refusal)
		}
		if found := said(reports(t, string(b))); len(found) > 0 {
			t.Errorf("%s: %v\n%s", name, found, b)
		}
	}
}

// Other payers as others write them: C4BB categories instead of reason codes, a Bundle instead of contained resources.
func TestOtherPayersOfOthers(t *testing.T) {
	one := oneLine(minimal)
	var in map[string]any
	if err := json.Unmarshal([]byte(one), &in); err != nil {
		t.Fatal(err)
	}
	var total claim.Cents
	for r := range ReadClaims(t.Context(), strings.NewReader(one), Options{}) {
		total = r.Claim.Charge
	}
	response := `{"resourceType":"ClaimResponse","id":"r1","payment":{"amount":{"value":10.00}},"insurer":{"display":"First"},"adjudication":[
		{"category":{"coding":[{"code":"submitted"}]},"amount":{"value":` + total.Dollars() + `}},{"category":{"coding":[{"code":"benefit"}]},"amount":{"value":10}},
		{"category":{"coding":[{"code":"deductible"}]},"amount":{"value":5.00}},{"category":{"coding":[{"code":"discount"}]},"amount":{"value":` + (total - 1500).Dollars() + `}}]}`
	bundle := func(response string) string {
		in["insurance"] = []any{map[string]any{"sequence": 1, "focal": false, "coverage": map[string]any{"reference": "Coverage/none"}, "claimResponse": map[string]any{"reference": "ClaimResponse/r1"}},
			map[string]any{"sequence": 2, "focal": true, "coverage": map[string]any{"display": "x"}}}
		b, err := json.Marshal(in)
		if err != nil {
			t.Fatal(err)
		}
		return `{"resourceType":"Bundle","entry":[{"resource":` + string(b) + `},{"resource":` + response + `}]}`
	}
	r := readAll(t, bundle(response), Options{})[0]
	if r.Refusal != nil {
		t.Fatal(r.Refusal)
	}
	want := []claim.OtherPayer{{Order: "P", Payer: claim.Payer{Name: "First"}, Paid: ptr(claim.Cents(1000)),
		Adjustments: []claim.Adjustment{{Group: claim.PR, CARC: "1", Amount: 500}, {Group: claim.CO, CARC: "45", Amount: total - 1500}}}}
	if d := cmp.Diff(want, r.Claim.OtherPayers); d != "" || r.Claim.Order != "S" {
		t.Errorf("order %q, %s", r.Claim.Order, d)
	}
	for change, wantPath := range map[[2]string]string{
		{`"value":5.00`, `"value":5.01`}:                                                               "R4.8",
		{`"payment":{"amount":{"value":10.00}},`, ``}:                                                  "R2.9",
		{`"adjudication"`, `"item":[{"itemSequence":99}],"adjudication"`}:                              "R2.9",
		{`{"value":5.00}`, `{"value":5.00},"extension":[{"url":"` + ExtGroup + `","valueCode":"XX"}]`}: "code",
	} {
		spoilt := strings.Replace(response, change[0], change[1], 1)
		r := readAll(t, bundle(spoilt), Options{})[0]
		if r.Refusal == nil || r.Refusal.Rule != wantPath || !strings.Contains(r.Refusal.Path, ".insurance[0].claimResponse") {
			t.Errorf("%s: %+v", change[1], r.Refusal)
		}
	}
	far := readAll(t, strings.Replace(bundle(response), `"id":"r1"`, `"id":"r2"`, 1), Options{})[0]
	if far.Claim == nil || len(far.Claim.OtherPayers) != 0 || len(far.Warnings) == 0 || far.Warnings[0].Rule != "cob" {
		t.Errorf("out of reach: %+v", far)
	}
}
