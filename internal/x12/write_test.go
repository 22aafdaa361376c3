package x12

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12/x12test"
)

func write(t testing.TB, f func(*bytes.Buffer) error) string {
	t.Helper()
	var b bytes.Buffer
	if err := f(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func writer(kind claim.Kind) func(io.Writer, []claim.Claim, Envelope) error {
	switch kind {
	case claim.Institutional:
		return Write837I
	case claim.Dental:
		return Write837D
	}
	return Write837P
}

func rich837(t testing.TB, kind claim.Kind) (string, []claim.Claim) {
	a, b, c, d := testClaim(kind), withPatient(testClaim(kind)), testClaim(kind), testClaim(kind)
	c.PatientControl, c.Frequency, c.OriginalNumber = "PC-1005", claim.Replacement, "PAYCTL0900"
	c.Billing.NPI, c.Billing.Last = "1245319599", "Other Clinic"
	c.Lines[0].Rendering = &claim.Provider{NPI: "1245319599", Last: "Stone", First: "Ada"}
	d.PatientControl, d.Diagnoses, d.Rendering, d.PriorAuth = "PC-1006", []claim.Code{{System: claim.ICD9CM, Value: "25000"}}, nil, ""
	for i := range d.Lines {
		if kind == claim.Professional {
			d.Lines[i].Diagnosis = []int{1}
		}
	}
	if kind == claim.Institutional { // the guide wants a line provider only where it differs, and 2310A always
		for range 20 {
			a.Diagnoses = append(a.Diagnoses, claim.Code{System: claim.ICD10CM, Value: "Z000"})
		}
	}
	e := afterPrimary(a)
	e.PatientControl = "PC-1007"
	claims := []claim.Claim{a, b, c, d, e}
	out := write(t, func(w *bytes.Buffer) error {
		return writer(kind)(w, claims, testEnv())
	})
	return out, claims
}

func rich835(t testing.TB, adjustments int) (string, []claim.Remittance) {
	full := testRemittance()
	full.ProviderAdjustments = full.ProviderAdjustments[:adjustments]
	full.Total = expected(full)
	zero := testRemittance()
	zero.Number, zero.Claims, zero.ProviderAdjustments = "REM-2026-000002", zero.Claims[3:4], nil
	zero.Total = expected(zero)
	rems := []claim.Remittance{full, zero}
	return write(t, func(w *bytes.Buffer) error { return Write835(w, rems, testEnv()) }), rems
}

// Everything that is written satisfies the implementation guides, says a validator that is not ours.
func TestGuideValidator(t *testing.T) {
	files := map[string]string{}
	files["p.837"], _ = rich837(t, claim.Professional)
	files["i.837"], _ = rich837(t, claim.Institutional)
	files["r.835"], _ = rich835(t, 6) // pyx12 4.0.0 takes a second PLB for a second footer, which the guide allows
	x12test.Validate(t, files)
}

func TestWrite835Balances(t *testing.T) {
	text, rems := rich835(t, 7)
	pays, findings, err := Check835(context.Background(), strings.NewReader(text), Limits{})
	if err != nil || len(findings) > 0 || len(pays) != len(rems) {
		t.Fatalf("%d payments, findings %v, error %v", len(pays), findings, err)
	}
	for i, p := range pays {
		if !p.Balanced() || len(p.Findings) > 0 {
			t.Errorf("set %s: %v", p.Set, p.Findings)
		}
		if p.Trace != rems[i].Number || p.Total != rems[i].Total || len(p.Claims) != len(rems[i].Claims) {
			t.Errorf("set %s: read %s %s %d claims", p.Set, p.Trace, p.Total.Dollars(), len(p.Claims))
		}
		for j, c := range p.Claims {
			rc := rems[i].Claims[j]
			s := sign(rc.Status)
			want := ClaimPaid{PatientControl: rc.Claim.PatientControl, PayerControl: rc.PayerControl, Status: rc.Status,
				Charge: s * rc.Decision.Charge, Paid: s * rc.Decision.Paid, Patient: rc.Decision.Patient}
			if s < 0 {
				want.Patient = 0
			}
			if diff := cmp.Diff(want, c); diff != "" {
				t.Error(diff)
			}
		}
	}
}

// A remittance out of balance by one cent anywhere is refused and nothing is written.
func TestWrite835RefusesImbalance(t *testing.T) {
	for name, spoil := range map[string]func(*claim.Remittance){
		"total":     func(r *claim.Remittance) { r.Total++ },
		"plb":       func(r *claim.Remittance) { r.ProviderAdjustments[0].Amount++ },
		"line paid": func(r *claim.Remittance) { r.Claims[1].Decision.Lines[1].Paid-- },
		"cas":       func(r *claim.Remittance) { r.Claims[1].Decision.Lines[0].Adjustments[0].Amount++ },
		"claim":     func(r *claim.Remittance) { r.Claims[1].Decision.Paid++; r.Total++ },
		"charge":    func(r *claim.Remittance) { r.Claims[1].Claim.Lines[0].Charge++ },
		"negative": func(r *claim.Remittance) {
			r.ProviderAdjustments = append(r.ProviderAdjustments, claim.ProviderAdjustment{Code: "WO", Amount: r.Total + 1})
			r.Total = -1
		},
		"no trace":    func(r *claim.Remittance) { r.Number = "" },
		"no address":  func(r *claim.Remittance) { r.PayerOrg.Address = claim.Address{} },
		"no decision": func(r *claim.Remittance) { r.Claims[0].Decision = nil },
		"group":       func(r *claim.Remittance) { r.Claims[1].Decision.Lines[0].Adjustments[0].Group = "XX" },
	} {
		t.Run(name, func(t *testing.T) {
			rem := testRemittance()
			spoil(&rem)
			var b bytes.Buffer
			if err := Write835(&b, []claim.Remittance{rem}, testEnv()); err == nil {
				t.Error("accepted")
			}
			if b.Len() > 0 {
				t.Error("something was written")
			}
		})
	}
}

func TestWrite837ReadsBack(t *testing.T) {
	for _, kind := range []claim.Kind{claim.Professional, claim.Institutional, claim.Dental} {
		text, claims := rich837(t, kind)
		sameClaims(t, text, claims)
	}
}

func sameClaims(t testing.TB, text string, want []claim.Claim) {
	t.Helper()
	got, findings := collect(t, text, Options{StrictNPI: true, Dental: true})
	if len(findings) > 0 || len(got) != len(want) {
		t.Fatalf("%d of %d claims, findings %v", len(got), len(want), findings)
	}
	for i, res := range got {
		if res.Refusal != nil || len(res.Warnings) > 0 {
			t.Fatalf("claim %d: %v %v", i, res.Refusal, res.Warnings)
		}
		if diff := cmp.Diff(want[i], *res.Claim); diff != "" {
			t.Fatalf("claim %d (-want +got):\n%s", i, diff)
		}
	}
}

// Decode after encode is the identity on claims in normal form, whatever printable characters they hold.
func TestIdentity(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		kind := rapid.SampledFrom([]claim.Kind{claim.Professional, claim.Institutional, claim.Dental}).Draw(rt, "kind")
		claims := rapid.SliceOfN(genClaim(kind), 1, 4).Draw(rt, "claims")
		var b bytes.Buffer
		if err := writer(kind)(&b, claims, testEnv()); err != nil {
			rt.Fatalf("writing: %v", err)
		}
		i := 0
		for res, err := range ReadClaims(context.Background(), &b, Options{Dental: true, Report: func(f Finding) { rt.Fatalf("%v", f) }}) {
			if err != nil || res.Refusal != nil {
				rt.Fatalf("%v %v", err, res.Refusal)
			}
			if diff := cmp.Diff(claims[i], *res.Claim); diff != "" {
				rt.Fatalf("claim %d (-want +got):\n%s", i, diff)
			}
			i++
		}
		if i != len(claims) {
			rt.Fatalf("%d of %d claims", i, len(claims))
		}
	})
}

func genClaim(kind claim.Kind) *rapid.Generator[claim.Claim] {
	// A text may hold the usual delimiters, not all candidates at once.
	text := rapid.StringMatching(`[A-Za-z0-9*:~^'&>()/.,-]([A-Za-z0-9 *:~^'&>()/.,-]{0,20}[A-Za-z0-9.])?`)
	id := rapid.StringMatching(`[A-Z0-9][A-Z0-9*:~#.-]{0,15}`)
	maybe := func(t *rapid.T, g *rapid.Generator[string], label string) string {
		return rapid.OneOf(rapid.Just(""), g).Draw(t, label)
	}
	npi := rapid.SampledFrom([]string{"1234567893", "1245319599"})
	address := func(t *rapid.T) *claim.Address {
		return &claim.Address{Lines: rapid.SliceOfN(text, 1, 2).Draw(t, "lines"), City: text.Draw(t, "city"), State: "OH", Zip: rapid.StringMatching(`[0-9]{5}([0-9]{4})?`).Draw(t, "zip")}
	}
	person := func(t *rapid.T, must bool) claim.Person {
		p := claim.Person{Last: text.Draw(t, "last"), First: maybe(t, text, "first")}
		if must || rapid.Bool().Draw(t, "details") {
			d := claim.Day(rapid.IntRange(-20000, 20000).Draw(t, "birth"))
			p.Birth, p.Gender, p.Address = &d, rapid.SampledFrom([]string{"M", "F", "U"}).Draw(t, "gender"), address(t)
		}
		return p
	}
	provider := func(t *rapid.T) claim.Provider {
		return claim.Provider{NPI: npi.Draw(t, "npi"), Last: text.Draw(t, "last"), First: maybe(t, text, "first")}
	}
	return rapid.Custom(func(t *rapid.T) claim.Claim {
		c := claim.Claim{Kind: kind, PatientControl: id.Draw(t, "control"), PriorAuth: maybe(t, id, "auth"), Format: claim.FormatX12P, Receiver: "PAYER01",
			Frequency: rapid.SampledFrom([]claim.Frequency{claim.Original, claim.Replacement, claim.Void}).Draw(t, "frequency"),
			Place:     rapid.StringMatching(`[1-9][0-9]`).Draw(t, "place"), Payer: claim.Payer{ID: id.Draw(t, "payer"), Name: text.Draw(t, "payer name")},
			Billing: provider(t), Subscriber: person(t, false)}
		if c.Frequency != claim.Original {
			c.OriginalNumber = id.Draw(t, "original")
		}
		c.Billing.TaxID, c.Billing.Address, c.Billing.Taxonomy = "123456789", address(t), maybe(t, id, "taxonomy")
		c.Subscriber.MemberID, c.Subscriber.Relation = id.Draw(t, "member"), "18"
		if rapid.Bool().Draw(t, "dependent") {
			p := person(t, true)
			p.Relation, c.Subscriber.Relation = "19", ""
			c.Patient = &p
		}
		if rapid.Bool().Draw(t, "rendered") {
			p := provider(t)
			p.Taxonomy = maybe(t, id, "taxonomy")
			c.Rendering = &p
		}
		system := rapid.SampledFrom([]string{claim.ICD10CM, claim.ICD9CM}).Draw(t, "system")
		for range rapid.IntRange(1, 12).Draw(t, "diagnoses") {
			c.Diagnoses = append(c.Diagnoses, claim.Code{System: system, Value: rapid.StringMatching(`[A-Z][0-9]{2,5}`).Draw(t, "dx")})
		}
		c.From, c.To = 1<<20, 0
		for n := range rapid.IntRange(1, 6).Draw(t, "lines") {
			l := claim.Line{Number: n + 1, Control: maybe(t, id, "line control"), Service: claim.Code{System: claim.HCPCS, Value: rapid.StringMatching(`[A-V][0-9]{4}`).Draw(t, "code")},
				Units: claim.Units(rapid.Int64Range(1, 1e9).Draw(t, "units")), UnitKind: rapid.SampledFrom([]string{"UN", "MJ"}).Draw(t, "kind"),
				Charge: claim.Cents(rapid.Int64Range(1000, 1e12).Draw(t, "charge")), From: claim.Day(rapid.IntRange(10000, 20000).Draw(t, "from"))}
			l.To = l.From + claim.Day(rapid.IntRange(0, 9).Draw(t, "days"))
			for range rapid.IntRange(0, 4).Draw(t, "modifiers") {
				l.Modifiers = append(l.Modifiers, rapid.StringMatching(`[A-Z][A-Z0-9]`).Draw(t, "modifier"))
			}
			if rapid.Bool().Draw(t, "line rendered") {
				p := provider(t)
				l.Rendering = &p
			}
			switch kind {
			case claim.Dental:
				l.Place, l.Service.System, l.UnitKind = maybe(t, rapid.Just("22"), "place"), "ad", "UN"
				if rapid.Bool().Draw(t, "teeth") {
					l.Teeth = &claim.Teeth{Cavity: rapid.SliceOfN(rapid.StringMatching(`[0-9]{2}`), 1, 5).Draw(t, "cavity")}
				}
			case claim.Professional:
				l.Place = maybe(t, rapid.Just("22"), "place")
				for range rapid.IntRange(1, 4).Draw(t, "pointers") {
					l.Diagnosis = append(l.Diagnosis, rapid.IntRange(1, len(c.Diagnoses)).Draw(t, "pointer"))
				}
			default:
				l.Revenue = rapid.StringMatching(`0[1-9][0-9]{2}`).Draw(t, "revenue")
			}
			c.From, c.To, c.Charge = min(c.From, l.From), max(c.To, l.To), c.Charge+l.Charge
			c.Lines = append(c.Lines, l)
		}
		c.Format = formatOf(kind)
		if rapid.Bool().Draw(t, "secondary") {
			c = afterPrimary(c)
		}
		return c
	})
}

func TestWriterErrorsNameNoData(t *testing.T) {
	c := testClaim(claim.Professional)
	c.PatientControl = "SECRET\x01CONTROL"
	err := Write837P(&bytes.Buffer{}, []claim.Claim{c}, testEnv())
	if !errors.Is(err, ErrData) || strings.Contains(err.Error(), "SECRET") {
		t.Errorf("got %v", err)
	}
}

// Dental claims are taken only where they are asked for.
func TestDentalIsAsked(t *testing.T) {
	text, claims := rich837(t, claim.Dental)
	got, _ := collect(t, text, Options{})
	if len(got) != len(claims) {
		t.Fatalf("%d claims", len(got))
	}
	for _, res := range got {
		if res.Refusal == nil || res.Refusal.Rule != "R2.3" {
			t.Errorf("%+v", res)
		}
	}
}

// A dental claim may give its day once, and its services no number.
func TestDentalDefaults(t *testing.T) {
	text := strings.NewReplacer("X222A1", "X224A2", "SV1*HC:G0463*60*UN*1***1", "SV3*AD:D0000*60", "SV1*HC:J1885*40*UN*2***1", "SV3*AD:D0000*40**10:20**2",
		"DTP*472*D8*20260105~\nLX*2", "TOO*JP*12*L:O~\nLX*2", "HI*ABK:E119~", "DTP*472*D8*20260105~").Replace(head + body)
	got, _ := collect(t, file(text), Options{Dental: true})
	if len(got) != 1 || got[0].Refusal != nil {
		t.Fatalf("%+v", got[0].Refusal)
	}
	a, b := got[0].Claim.Lines[0], got[0].Claim.Lines[1]
	if a.Units != 1000 || a.From != day("2026-01-05") || a.Service.System != "ad" || len(a.Teeth.Teeth) != 1 || b.Units != 2000 || len(b.Teeth.Cavity) != 2 || b.To != day("2026-01-06") {
		t.Errorf("%+v %+v", a, b)
	}
	if sets, envelope := check(t, file(text)); len(all(sets, envelope)) > 0 || sets[0].Kind != Kind837D {
		t.Error(all(sets, envelope))
	}
}
