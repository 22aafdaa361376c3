package fhir

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/careclear/careclear/internal/claim"
)

func TestClaimRoundTrip(t *testing.T) {
	for _, want := range []*claim.Claim{professional(), institutional(), pharmacy()} {
		b, err := ClaimJSON(want)
		if err != nil {
			t.Fatal(err)
		}
		r := readAll(t, string(b), Options{})[0]
		if r.Refusal != nil {
			t.Fatal(r.Refusal)
		}
		if d := cmp.Diff(want, r.Claim); d != "" {
			t.Errorf("%s: %s", want.PatientControl, d)
		}
		if len(r.Warnings) != 0 {
			t.Errorf("%s: warnings %v", want.PatientControl, r.Warnings)
		}
		again := *want
		again.PriorAuth += "X"
		other, err := ClaimJSON(&again)
		if err != nil {
			t.Fatal(err)
		}
		if k := readAll(t, string(other), Options{})[0].Key; k == r.Key || r.Key != readAll(t, string(b), Options{})[0].Key {
			t.Errorf("keys %s and %s", k, r.Key)
		}
		if bytes.ContainsRune(b, '\n') {
			t.Error("more than one line")
		}
	}
}

// claims draws any claim that ClaimJSON promises to bring back.
func claims(t *rapid.T) *claim.Claim {
	maybe := func(label, pattern string) string {
		return rapid.OneOf(rapid.Just(""), rapid.StringMatching(pattern)).Draw(t, label)
	}
	days := rapid.Int32Range(-20000, 40000)
	addr := func() *claim.Address {
		if rapid.Bool().Draw(t, "no address") {
			return nil
		}
		return &claim.Address{Lines: rapid.SliceOfN(rapid.StringMatching(`[ -~é"<&]{1,9}`), 1, 2).Draw(t, "lines"), City: maybe("city", `\PC{1,9}`), Zip: maybe("zip", `[0-9]{5}`)}
	}
	provider := func() *claim.Provider {
		p := &claim.Provider{NPI: maybe("npi", `[0-9]{10}`), TaxID: maybe("tax", `[0-9]{9}`), Reference: maybe("ref", `[A-Za-z0-9.-]{1,20}`),
			Last: rapid.StringMatching(`\pL{1,9}`).Draw(t, "last"), Taxonomy: maybe("taxonomy", `[0-9A-Z]{10}`)}
		if p.First, p.Address = maybe("first", `\pL{1,9}( \pL{1,3})?`), addr(); rapid.Bool().Draw(t, "npi only") && p.NPI != "" {
			*p = claim.Provider{NPI: p.NPI}
		} else if rapid.Bool().Draw(t, "reference only") && p.Reference != "" {
			*p = claim.Provider{Reference: p.Reference}
		}
		return p
	}
	person := func() claim.Person {
		p := claim.Person{MemberID: maybe("member", `[ -~]{1,20}`), Reference: maybe("person", `[A-Za-z0-9.-]{1,40}`), Last: maybe("last", `\pL{1,9}`),
			First: maybe("first", `\pL{1,9}( \pL)?`), Gender: rapid.SampledFrom([]string{"", "M", "F", "U"}).Draw(t, "gender"), Address: addr()}
		if rapid.Bool().Draw(t, "birth") {
			p.Birth = ptr(claim.Day(days.Draw(t, "birthday")))
		}
		return p
	}
	relation := rapid.SampledFrom([]string{"", "18", "01", "19", "G8", "53", "33", "20"})
	c := &claim.Claim{
		Kind:           rapid.SampledFrom([]claim.Kind{claim.Professional, claim.Institutional, claim.Pharmacy}).Draw(t, "kind"),
		Frequency:      rapid.SampledFrom([]claim.Frequency{'1', '7', '8'}).Draw(t, "frequency"),
		PatientControl: rapid.StringMatching(`[ -~]{1,38}`).Draw(t, "control"), OriginalNumber: rapid.StringMatching(`[ -~]{1,30}`).Draw(t, "original"),
		PriorAuth: maybe("auth", `[ -~]{1,30}`), Place: maybe("place", `[0-9]{2}`), Format: claim.FormatFHIR,
		Payer: claim.Payer{ID: maybe("payer", `[ -~]{1,20}`), Name: rapid.StringMatching(`\PC{1,20}`).Draw(t, "payer name")}, Billing: *provider(),
		Subscriber: person(), Diagnoses: nil,
	}
	c.Receiver = firstOf(c.Payer.ID, c.Payer.Name)
	c.From = claim.Day(days.Draw(t, "from"))
	c.To = c.From + claim.Day(rapid.IntRange(0, 90).Draw(t, "stay"))
	if rapid.Bool().Draw(t, "dependent") {
		c.Patient = ptr(person())
		c.Patient.Relation = relation.Draw(t, "relation")
	} else {
		c.Subscriber.Relation = rapid.SampledFrom([]string{"", "18"}).Draw(t, "self")
	}
	if rapid.Bool().Draw(t, "rendering") {
		c.Rendering = provider()
	}
	icd := rapid.StringMatching(`[A-Z][0-9]{2}[0-9A-Z]{0,4}`)
	for range rapid.IntRange(0, 12).Draw(t, "diagnoses") {
		c.Diagnoses = append(c.Diagnoses, rapid.OneOf(
			rapid.Map(icd, func(s string) claim.Code { return claim.Code{System: claim.ICD10CM, Value: s} }),
			rapid.Map(icd, func(s string) claim.Code { return claim.Code{System: claim.ICD9CM, Value: s} }),
			rapid.Map(rapid.StringMatching(`[a-z0-9-]{1,40}`), func(s string) claim.Code { return claim.Code{System: claim.FHIRRef, Value: s} }),
		).Draw(t, "diagnosis"))
	}
	for i := range rapid.IntRange(1, 6).Draw(t, "lines") {
		l := claim.Line{Number: i + 1, Control: maybe("line control", `[ -~]{1,20}`), Revenue: maybe("revenue", `0[0-9]{3}`), Place: maybe("line place", `[0-9]{2}`),
			Units: claim.Units(rapid.Int64Range(1, 999_999_999_999).Draw(t, "units")), UnitKind: maybe("unit", `UN|MJ|DA`),
			Charge: claim.Cents(rapid.Int64Range(0, int64(claim.MaxCharge)/10).Draw(t, "charge"))}
		if l.Revenue == "" || rapid.Bool().Draw(t, "service") {
			l.Service = claim.Code{System: rapid.SampledFrom([]string{claim.HCPCS, claim.NDC, claim.SNOMED, claim.CVX, claim.RxNorm, "urn:x", ""}).Draw(t, "system"), Value: rapid.StringMatching(`[A-Z0-9-]{1,12}`).Draw(t, "code")}
		}
		l.From = claim.Day(days.Draw(t, "line from"))
		l.To = l.From + claim.Day(rapid.IntRange(0, 1).Draw(t, "line stay"))
		if m := rapid.SliceOfN(rapid.StringMatching(`[A-Z0-9]{2}`), 0, 4).Draw(t, "modifiers"); len(m) > 0 {
			l.Modifiers = m
		}
		if n := len(c.Diagnoses); n > 0 {
			if p := rapid.SliceOfN(rapid.IntRange(1, n), 0, 4).Draw(t, "pointers"); len(p) > 0 {
				l.Diagnosis = p
			}
		}
		if rapid.Bool().Draw(t, "line rendering") {
			l.Rendering = provider()
		}
		c.Charge += l.Charge
		c.Lines = append(c.Lines, l)
	}
	return c
}

// TestClaimRoundTripProperty: reading what was written gives the same claim.
func TestClaimRoundTripProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := claims(t)
		b, err := ClaimJSON(want)
		if err != nil {
			t.Fatal(err)
		}
		for r, err := range ReadClaims(t.Context(), bytes.NewReader(b), Options{}) {
			if err != nil || r.Refusal != nil {
				t.Fatalf("%v %v\n%s", err, r.Refusal, b)
			}
			if d := cmp.Diff(want, r.Claim); d != "" {
				t.Fatalf("%s\n%s", d, b)
			}
		}
	})
}

func TestClaimJSONErrors(t *testing.T) {
	for want, spoil := range map[string]func(*claim.Claim){
		"lines sum":         func(c *claim.Claim) { c.Charge++ },
		"neither id":        func(c *claim.Claim) { c.Payer = claim.Payer{} },
		`"billing" has no`:  func(c *claim.Claim) { c.Billing = claim.Provider{} },
		`"rendering-2" has`: func(c *claim.Claim) { c.Lines[1].Rendering = &claim.Provider{Taxonomy: "x"} },
	} {
		c := professional()
		spoil(c)
		if b, err := ClaimJSON(c); err == nil || b != nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
}

func TestEOB(t *testing.T) {
	want := map[string]string{
		"partly":     "complete active map[benefit:8000 coinsurance:2000 copay:1000 deductible:4001 discount:5000 eligible:15001 memberliability:7001 noncovered:15999 submitted:36000] paid 8000",
		"denied":     "complete active map[benefit:0 eligible:0 memberliability:450000 noncovered:450050 submitted:450050] paid 0",
		"owes-all":   "complete active map[benefit:0 deductible:25500 eligible:25500 memberliability:25500 submitted:25500] paid 0",
		"secondary":  "complete active map[benefit:3450 discount:-100 eligible:450150 memberliability:0 priorpayerpaid:446700 submitted:450050] paid 3450",
		"queued":     "queued active map[submitted:36000] paid 0",
		"pended":     "queued active map[submitted:25500] paid 0",
		"superseded": "complete cancelled map[benefit:0 eligible:0 memberliability:450000 noncovered:450050 submitted:450050] paid 0",
	}
	for _, in := range eobs() {
		var b bytes.Buffer
		if err := WriteEOB(&b, in); err != nil {
			t.Fatalf("%s: %v", in.ID, err)
		}
		got, err := CheckEOB(b.Bytes())
		if err != nil {
			t.Fatalf("%s: %v\n%s", in.ID, err, b.Bytes())
		}
		if s := fmt.Sprintf("%s %s %v paid %d", got.Outcome, got.Status, got.Total, got.Payment); s != want[in.ID] {
			t.Errorf("%s:\n got %s\nwant %s", in.ID, s, want[in.ID])
		}
		if got.ID != in.ID || got.PayerControl != in.PayerControl || got.PatientControl != in.Claim.PatientControl || len(got.Lines) != len(in.Claim.Lines) {
			t.Errorf("%s: %+v", in.ID, got)
		}
	}
}

// TestCheckEOBFinds shows that the check sees a cent.
func TestCheckEOBFinds(t *testing.T) {
	var b bytes.Buffer
	if err := WriteEOB(&b, eobs()[0]); err != nil {
		t.Fatal(err)
	}
	good := b.String()
	for _, pair := range [][2]string{
		{`"payment":{"type":{"coding":[{"system":"` + sysC4BBPayment + `","code":"partiallypaid"}]},"date":"2026-03-05","amount":{"value":80.00`, `"payment":{"amount":{"value":80.01`},
		{`{"value":80.00,"currency":"USD"}`, `{"value":80.01,"currency":"USD"}`},
		{`{"value":80.00,"currency":"USD"}`, `{"value":80.001,"currency":"USD"}`},
		{`{"value":80.00,"currency":"USD"}`, `{"value":"80.00","currency":"USD"}`},
		{`"net":{"value":159.99`, `"net":{"value":159.98`},
		{`"amount":{"value":159.99,"currency":"USD"}`, `"amount":{"value":159.98,"currency":"USD"}`},
		{`"resourceType":"ExplanationOfBenefit"`, `"resourceType":"Claim"`},
		{`"total":[`, `"total":7,"x":[`},
		{`"payment":`, `"x":`},
	} {
		bad := strings.Replace(good, pair[0], pair[1], 1)
		if bad == good {
			t.Errorf("nothing to replace: %s", pair[0])
		}
		if _, err := CheckEOB([]byte(bad)); err == nil {
			t.Errorf("not found: %s", pair[1])
		}
	}
}

// TestEOBProperty: whatever balanced decision is written holds together when read back.
func TestEOBProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := claims(t)
		d := &claim.Decision{Outcome: claim.Paid}
		for _, l := range c.Lines {
			x := claim.LineDecision{Number: l.Number, Charge: l.Charge, Explanation: "Decided."}
			rest := l.Charge
			for range rapid.IntRange(0, 4).Draw(t, "cuts") {
				a := claim.Adjustment{Group: rapid.SampledFrom([]claim.Group{claim.CO, claim.PR, claim.OA, claim.PI}).Draw(t, "group"),
					CARC: rapid.SampledFrom([]string{"1", "2", "3", "23", "45", "59", "94", "96", "18"}).Draw(t, "carc"), Amount: claim.Cents(rapid.Int64Range(0, int64(rest)).Draw(t, "cut"))}
				rest -= a.Amount
				x.Adjustments = append(x.Adjustments, a)
			}
			x.Paid = rest
			x.Allowed = rest + claim.Cents(rapid.Int64Range(0, int64(l.Charge-rest)).Draw(t, "allowed"))
			d.Lines = append(d.Lines, x)
		}
		d.Total()
		var b bytes.Buffer
		if err := WriteEOB(&b, EOBInput{ID: "x", Claim: c, Decision: d, Payer: payerOrg, Created: created}); err != nil {
			t.Fatal(err)
		}
		got, err := CheckEOB(b.Bytes())
		if err != nil {
			t.Fatal(err)
		}
		if got.Payment != d.Paid || got.Total[Submitted] != d.Charge || got.Total[Eligible] != d.Allowed || got.Total[MemberLiability] != d.Patient {
			t.Fatalf("%+v of %+v", got, d)
		}
	})
}

// TestEOBMinimum: birth date and address stay at home; a ClaimResponse names nobody.
func TestEOBMinimum(t *testing.T) {
	var e, r bytes.Buffer
	if err := WriteEOB(&e, eobs()[0]); err != nil {
		t.Fatal(err)
	}
	if err := WriteClaimResponse(&r, eobs()[0]); err != nil {
		t.Fatal(err)
	}
	for _, s := range []string{"1980-02-29", "2015-05-05", "2 Oak"} {
		if strings.Contains(e.String()+r.String(), s) {
			t.Errorf("%s got out", s)
		}
	}
	if !strings.Contains(e.String(), "Kim") || strings.Contains(r.String(), "Kim") || strings.Contains(r.String(), "E11") {
		t.Error("the EOB names the patient, the ClaimResponse does not")
	}
	if !strings.Contains(e.String(), `"reason":{"coding":[{"system":"https://x12.org/codes/claim-adjustment-reason-codes","code":"45"}],"text":"CO-45"}`) {
		t.Error("no reason")
	}
}

func TestEOBErrors(t *testing.T) {
	for name, spoil := range map[string]func(*EOBInput){
		"id":             func(in *EOBInput) { in.ID = "a b" },
		"no claim":       func(in *EOBInput) { in.Claim = nil },
		"no payer":       func(in *EOBInput) { in.Payer = claim.PayerOrg{} },
		"out of balance": func(in *EOBInput) { in.Decision.Lines[0].Paid++ },
		"totals":         func(in *EOBInput) { in.Decision.Paid++ },
		"another claim":  func(in *EOBInput) { in.Decision = denied() },
		"claim unsound":  func(in *EOBInput) { in.Claim.Charge++ },
	} {
		in := eobs()[0]
		spoil(&in)
		for what, write := range map[string]func(*bytes.Buffer) error{
			"EOB": func(b *bytes.Buffer) error { return WriteEOB(b, in) }, "response": func(b *bytes.Buffer) error { return WriteClaimResponse(b, in) }} {
			var b bytes.Buffer
			if err := write(&b); err == nil || b.Len() != 0 {
				t.Errorf("%s %s: %v, %d bytes", what, name, err, b.Len())
			}
		}
	}
}

func TestPaymentReconciliation(t *testing.T) {
	var b bytes.Buffer
	if err := WritePaymentReconciliation(&b, remittance(), created); err != nil {
		t.Fatal(err)
	}
	var got reconciliation
	if err := json.Unmarshal(b.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	var sum claim.Cents
	var kinds []string
	for _, d := range got.Detail {
		c, err := exactly(d.Amount)
		if err != nil {
			t.Fatal(err)
		}
		sum += c
		kinds = append(kinds, d.Type.first()+" "+string(d.Amount.Value))
	}
	if string(got.PaymentAmount.Value) != "72.33" || sum != 7233 {
		t.Errorf("pays %s, details %s", got.PaymentAmount.Value, sum.Dollars())
	}
	if d := cmp.Diff([]string{"payment 80.00", "payment 0.00", "adjustment -20.00", "adjustment 12.33"}, kinds); d != "" {
		t.Error(d)
	}
	for _, s := range []string{"Roe", "MEM1", "E11", "G0101"} {
		if strings.Contains(b.String(), s) {
			t.Errorf("%s got out", s)
		}
	}
	for name, spoil := range map[string]func(*claim.Remittance){
		"sum":      func(r *claim.Remittance) { r.Total++ },
		"negative": func(r *claim.Remittance) { r.Total -= 10000; r.ProviderAdjustments[0].Amount += 10000 },
		"payee":    func(r *claim.Remittance) { r.Payee = claim.Provider{} },
		"decision": func(r *claim.Remittance) { r.Claims[0].Decision = nil },
		"number":   func(r *claim.Remittance) { r.Number = "" },
	} {
		r := remittance()
		spoil(&r)
		b.Reset()
		if err := WritePaymentReconciliation(&b, r, created); err == nil || b.Len() != 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
}
