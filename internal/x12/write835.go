package x12

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

const version835 = "005010X221A1"

// Write835 writes one interchange with one 835 (005010X221A1) transaction set per remittance. It checks
// everything first, the three balances of claims.md §5.1 included, and writes nothing if something fails.
//
// Money moves on the chain, not by a bank: BPR04 is NON, BPR01 is I, or H when the total is zero.
//
// A reversal (Status "22") carries the decision that it takes back, as it was made: the writer negates it (R5.1).
// Total, and the sums in it, count it negative. Claims are written in the order given; that a reversal comes before
// its correction (R5.2) and in one 835 only (R5.3) is the caller's.
//
// The guide demands of the payer: name, tax id, address and a telephone; of the payee: name and NPI (or tax id).
//
// Service codes: HCPCS go as HC, NDC as N4, and a line without code as revenue code (NU). The 835 knows no
// SNOMED, CVX or RxNorm: they go as ER (jurisdiction specific). Other systems are lower-case qualifiers of an
// 837 (hp, iv, wk …) and go back as they came.
func Write835(w io.Writer, rem []claim.Remittance, env Envelope) error {
	d := &document{env: env, version: version835}
	if len(rem) == 0 {
		d.fail("835", "no remittance")
	}
	for i := range rem {
		if err := Balance835(&rem[i]); err != nil {
			return fmt.Errorf("remittance %d: %w", i+1, err)
		}
		d.remittance(&rem[i])
		if d.err != nil {
			return fmt.Errorf("remittance %d: %w", i+1, d.err)
		}
	}
	return d.writeTo(w, "HP")
}

// Balance835 asserts the three balances of claims.md §5.1 on a remittance, and that it pays no negative sum.
func Balance835(rem *claim.Remittance) error {
	var total claim.Cents
	var err error
	for i := range rem.Claims {
		rc := &rem.Claims[i]
		where := fmt.Sprintf("claim %d", i+1)
		if rc.Claim == nil || rc.Decision == nil {
			return fmt.Errorf("%s: claim or decision missing: %w", where, ErrData)
		}
		if len(rc.Decision.Lines) != len(rc.Claim.Lines) || rc.Decision.Charge != rc.Claim.Charge {
			return fmt.Errorf("%s: the decision is not about this claim's lines and charge: %w", where, ErrData)
		}
		for j, l := range rc.Decision.Lines {
			if l.Number != rc.Claim.Lines[j].Number || l.Charge != rc.Claim.Lines[j].Charge {
				return fmt.Errorf("%s: decided line %d is not the claim's: %w", where, j+1, ErrData)
			}
		}
		if err := rc.Decision.Check(); err != nil { // rules 1 and 2
			return fmt.Errorf("%s: %w", where, err)
		}
		if total, err = claim.Sum(total, sign(rc.Status)*rc.Decision.Paid); err != nil {
			return fmt.Errorf("%s: %w", where, err)
		}
	}
	for _, a := range rem.ProviderAdjustments {
		if total, err = claim.Sum(total, -a.Amount); err != nil {
			return err
		}
	}
	switch {
	case total != rem.Total:
		return fmt.Errorf("claims less provider adjustments are %s, the payment is %s: %w", total.Dollars(), rem.Total.Dollars(), ErrData)
	case total < 0:
		return fmt.Errorf("the payment is negative; carry it forward by a PLB FB: %w", ErrData)
	}
	return nil
}

// sign is -1 for a reversal.
func sign(status string) claim.Cents {
	if status == "22" {
		return -1
	}
	return 1
}

func (d *document) remittance(rem *claim.Remittance) {
	p := &rem.PayerOrg
	d.beginSet("835")
	handling := "I"
	if rem.Total == 0 {
		handling = "H"
	}
	tax := strings.ReplaceAll(p.TaxID, "-", "")
	if len(tax) == 9 {
		tax = "1" + tax
	}
	if len(tax) != 10 {
		d.fail("TRN03", "the payer's tax id must have nine digits, or ten with the leading 1")
	}
	d.seg("BPR", handling, rem.Total.X12(), "C", "NON", "", "", "", "", "", "", "", "", "", "", "", rem.PaymentDay.X12())
	d.seg("TRN", "1", d.id("TRN02 number", rem.Number, 50), tax)
	d.seg("DTM", "405", rem.PaymentDay.X12())
	d.seg("N1", "PR", d.required("N1*PR name", name(p.Name, 60)))
	d.address("N1*PR", &p.Address, true)
	if p.ID != "" {
		d.seg("REF", "2U", d.id("REF*2U", p.ID, 50))
	}
	if p.Phone != "" {
		d.seg("PER", "CX", name(p.Contact, 60), "TE", p.Phone)
	}
	d.seg("PER", "BL", name(p.Contact, 60), "TE", d.required("PER*BL phone", p.Phone))
	if p.URL != "" { // without scheme: a colon would cost the usual component separator
		_, rest, ok := strings.Cut(p.URL, "://")
		if !ok {
			rest = p.URL
		}
		d.seg("PER", "IC", "", "UR", d.id("PER*IC", rest, 256))
	}
	d.payee(rem.Payee)
	if len(rem.Claims) > 0 { // an 835 of adjustments alone has no claims to number
		d.seg("LX", "1")
	}
	for i := range rem.Claims {
		d.remitted(&rem.Claims[i], rem.Payee)
	}
	d.providerAdjustments(rem)
	d.endSet()
}

func (d *document) payee(p claim.Provider) {
	qualifier, id := "XX", p.NPI
	if id == "" {
		qualifier, id = "FI", p.TaxID
	}
	d.seg("N1", "PE", d.required("N1*PE name", name(p.Last+" "+p.First, 60)), qualifier, d.id("N1*PE id", id, 80))
	d.address("N1*PE", p.Address, false)
	if qualifier == "XX" && p.TaxID != "" {
		d.seg("REF", "TJ", strings.ReplaceAll(p.TaxID, "-", ""))
	}
}

func (d *document) remitted(rc *claim.RemittedClaim, payee claim.Provider) {
	c, dec, s := rc.Claim, rc.Decision, sign(rc.Status)
	patient := ""
	if s > 0 {
		patient = dec.Patient.X12()
	}
	d.seg("CLP", d.id("CLP01", c.PatientControl, 38), d.required("CLP02", rc.Status), (s * dec.Charge).X12(), (s * dec.Paid).X12(),
		patient, d.env.filing(), d.id("CLP07", rc.PayerControl, 50), c.Place, string(rune(c.Frequency)))
	if c.Patient == nil {
		d.person("QC", c.Subscriber)
	} else {
		d.person("QC", *c.Patient)
		d.person("IL", c.Subscriber)
	}
	if r := c.Rendering; r != nil && r.NPI != "" && r.NPI != payee.NPI {
		d.provider("82", *r)
	}
	if c.OriginalNumber != "" {
		d.seg("REF", "F8", d.id("REF*F8", c.OriginalNumber, 50))
	}
	if c.PriorAuth != "" {
		d.seg("REF", "G1", d.id("REF*G1", c.PriorAuth, 50))
	}
	d.seg("DTM", "232", c.From.X12())
	d.seg("DTM", "233", c.To.X12())
	if rc.Received != 0 {
		d.seg("DTM", "050", rc.Received.X12())
	}
	if s > 0 && dec.Allowed > 0 {
		d.seg("AMT", "AU", dec.Allowed.X12())
	}
	for i := range dec.Lines {
		d.service(c, &c.Lines[i], &dec.Lines[i], s)
	}
}

func (d *document) service(c *claim.Claim, l *claim.Line, dec *claim.LineDecision, s claim.Cents) {
	code, revenue := composite{"NU", l.Revenue}, ""
	if l.Service.Value != "" {
		code = append(composite{remitQualifier(l.Service.System), d.id("SVC01-2", l.Service.Value, 48)}, l.Modifiers...)
		revenue = l.Revenue
	} else {
		d.required("SVC01-2", l.Revenue)
	}
	units, billed := formatUnits(l.Units), ""
	if dec.Allowed == 0 && s > 0 {
		units, billed = "0", units
	}
	d.seg("SVC", code, (s * dec.Charge).X12(), (s * dec.Paid).X12(), revenue, units, "", billed)
	if l.From == l.To {
		d.seg("DTM", "472", l.From.X12())
	} else {
		d.seg("DTM", "150", l.From.X12())
		d.seg("DTM", "151", l.To.X12())
	}
	d.adjustments(dec.Adjustments, s)
	if l.Control != "" {
		d.seg("REF", "6R", d.id("REF*6R", l.Control, 50))
	}
	if r := l.Rendering; r != nil && r.NPI != "" {
		d.seg("REF", "HPI", d.id("REF*HPI", r.NPI, 50))
	}
	if s > 0 && dec.Allowed > 0 {
		d.seg("AMT", "B6", dec.Allowed.X12())
	}
	for _, r := range dec.Remarks {
		d.seg("LQ", "HE", d.id("LQ02", r, 30))
	}
}

// adjustments writes one CAS per group with up to six reasons each. Zero amounts say nothing and are left out.
func (d *document) adjustments(all []claim.Adjustment, s claim.Cents) {
	for _, g := range []claim.Group{claim.CO, claim.PR, claim.OA, claim.PI} {
		elems := []any{string(g)}
		flush := func() {
			if len(elems) > 1 {
				d.seg("CAS", elems[:len(elems)-1]...) // without the last, unused quantity
			}
			elems = []any{string(g)}
		}
		for _, a := range all {
			if a.Group != g || a.Amount == 0 {
				continue
			}
			if len(elems) == 1+6*3 {
				flush()
			}
			elems = append(elems, d.id("CAS02", a.CARC, 5), (s * a.Amount).X12(), "")
		}
		flush()
	}
	for _, a := range all {
		switch a.Group {
		case claim.CO, claim.PR, claim.OA, claim.PI:
		default:
			d.fail("CAS01", "unknown group code")
		}
	}
}

// providerAdjustments writes PLB segments of up to six amounts (the guide lets PLB repeat; the validator pyx12 4.0.0
// complains about a second one, wrongly: its PLB may repeat but not begin its footer loop again); the fiscal period is the payment's calendar year.
func (d *document) providerAdjustments(rem *claim.Remittance) {
	payee := first(rem.Payee.NPI, rem.Payee.TaxID)
	period := strconv.Itoa(rem.PaymentDay.Year()) + "1231"
	for rest := rem.ProviderAdjustments; len(rest) > 0; {
		n := min(6, len(rest))
		elems := []any{payee, period}
		for _, a := range rest[:n] {
			if a.Reference != "" {
				d.id("PLB03-2", a.Reference, 50)
			}
			elems = append(elems, composite{d.required("PLB03-1", a.Code), a.Reference}, a.Amount.X12())
		}
		d.seg("PLB", elems...)
		rest = rest[n:]
	}
}

// remitQualifier returns SVC01-1 for a code system. See [Write835].
func remitQualifier(system string) string {
	switch system {
	case claim.HCPCS:
		return "HC"
	case claim.NDC:
		return "N4"
	case "hp", "iv", "wk", "er", "ad", "ui", "n6":
		return strings.ToUpper(system)
	}
	return "ER"
}
