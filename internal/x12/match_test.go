package x12

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/careclear/careclear/internal/claim"
)

// Modifiers are dropped between 837 and 835: the line number counts first, then code and charge (claims.md §8).
func TestMatchLines(t *testing.T) {
	code := func(v string) claim.Code { return claim.Code{System: claim.HCPCS, Value: v} }
	c := &claim.Claim{Lines: []claim.Line{
		{Number: 1, Control: "L1", Service: code("G0463"), Modifiers: []string{"25"}, Charge: 6000},
		{Number: 2, Control: "L2", Service: code("G0463"), Modifiers: []string{"59"}, Charge: 6000},
		{Number: 3, Service: code("J1885"), Charge: 4000},
		{Number: 4, Service: code("J1885"), Charge: 4000},
	}}
	for _, tc := range []struct {
		name string
		paid []PaidLine
		want []int
	}{
		{"by number, without modifiers, in another order", []PaidLine{{Control: "L2", Service: code("G0463"), Charge: 6000}, {Control: "L1", Service: code("G0463"), Charge: 6000}}, []int{1, 0}},
		{"by number, another code", []PaidLine{{Control: "L2", Service: code("G0439"), Charge: 100}}, []int{1}},
		{"by code and charge, each once", []PaidLine{{Service: code("J1885"), Charge: 4000}, {Service: code("J1885"), Charge: 4000}, {Service: code("J1885"), Charge: 4000}}, []int{2, 3, -1}},
		{"a number goes before a guess", []PaidLine{{Service: code("G0463"), Charge: 6000}, {Control: "L1", Service: code("G0463"), Charge: 6000}}, []int{1, 0}},
		{"another charge", []PaidLine{{Service: code("J1885"), Charge: 4001}}, []int{-1}},
		{"an unknown number", []PaidLine{{Control: "L9", Service: code("G0463"), Charge: 6000}}, []int{-1}},
	} {
		if got := MatchLines(c, tc.paid); !slices.Equal(got, tc.want) {
			t.Errorf("%s: %v, want %v", tc.name, got, tc.want)
		}
	}
}

// What we write finds its lines again.
func TestPaidLines(t *testing.T) {
	text, rems := rich835(t, 6)
	n := 0
	for u, err := range ReadLoops(context.Background(), strings.NewReader(text), Limits{}, "2100", nil, Kind835) {
		if err != nil || u.Fault != nil {
			t.Fatal(err, u.Fault)
		}
		if u.Loop == nil || n >= len(rems[0].Claims) {
			continue
		}
		of := rems[0].Claims[n].Claim
		n++
		paid, refusal := PaidLines(u.Loop)
		for i, j := range MatchLines(of, paid) {
			if refusal != nil || j != i {
				t.Errorf("claim %d, line %d: %d, %v", n, i, j, refusal)
			}
		}
	}
	if n != len(rems[0].Claims) {
		t.Error(n)
	}
}
