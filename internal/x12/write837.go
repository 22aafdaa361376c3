package x12

import (
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// Write837P writes professional claims as one interchange with one 837P (005010X222A1) transaction set.
//
// Reading it back gives the same claims if they are in the normal form of the reader: Format and Receiver (the
// envelope's receiver id) filled; Subscriber.Relation "18" if and only if there is no Patient; no Reference, no
// member id of a Patient, and of a rendering provider only NPI, name and taxonomy; Birth and Gender both or
// neither; addresses of one or two lines; diagnosis codes without a dot; From and To those of the lines; text in
// printable ASCII without blanks at its ends, names within the guide's lengths. What the guide demands and the
// claim lacks (an address of the billing provider, a diagnosis …) is an error wrapping [ErrData], and nothing is
// written.
func Write837P(w io.Writer, claims []claim.Claim, env Envelope) error {
	return write837(w, claims, env, claim.Professional, "005010X222A1")
}

// Write837I writes institutional claims as 837I (005010X223A2), otherwise as [Write837P]. From and To are the
// statement period; Rendering is the attending provider. CL1 says "information not available".
func Write837I(w io.Writer, claims []claim.Claim, env Envelope) error {
	return write837(w, claims, env, claim.Institutional, "005010X223A2")
}

func write837(w io.Writer, claims []claim.Claim, env Envelope, kind claim.Kind, version string) error {
	d := &document{env: env, version: version}
	if len(claims) == 0 {
		d.fail("837", "no claim")
	}
	h := hierarchy{document: d}
	for i := range claims {
		c := &claims[i]
		switch err := c.Check(); {
		case err != nil:
			return fmt.Errorf("claim %d: %w", i+1, err)
		case c.Kind != kind:
			return fmt.Errorf("claim %d: kind is not %s: %w", i+1, kind, ErrData)
		case c.Receiver != "" && c.Receiver != env.Receiver.ID:
			return fmt.Errorf("claim %d: its receiver is not the envelope's: %w", i+1, ErrData)
		}
		if i%maxClaimsPerSet == 0 {
			h.header()
		}
		h.levels(c)
		h.claim(c)
		if d.err != nil {
			return fmt.Errorf("claim %d: %w", i+1, d.err)
		}
	}
	if d.err == nil {
		d.endSet()
	}
	return d.writeTo(w, "HC")
}

// maxClaimsPerSet is what the guide recommends as the most for one ST.
const maxClaimsPerSet = 5000

// header begins a transaction set, after ending the open one.
func (h *hierarchy) header() {
	if h.sets > 0 {
		h.endSet()
	}
	h.beginSet("837")
	h.hl, h.billing = 0, nil
	env, now := h.env, h.env.Now.UTC()
	h.seg("BHT", "0019", "00", strconv.FormatUint(uint64(env.Control), 10), now.Format("20060102"), now.Format("1504"), "CH")
	h.seg("NM1", "41", "2", h.required("NM1*41 name", name(env.Sender.Name, 60)), "", "", "", "", "46", env.Sender.ID)
	h.seg("PER", "IC", name(first(env.Sender.Contact, env.Sender.Name), 60), "TE", h.required("PER*IC phone", env.Sender.Phone))
	h.seg("NM1", "40", "2", h.required("NM1*40 name", name(env.Receiver.Name, 60)), "", "", "", "", "46", env.Receiver.ID)
}

// hierarchy numbers the HL segments.
type hierarchy struct {
	*document
	hl      int
	billing *claim.Provider // of the open HL 20
	parent  int             // its HL01
}

func (h *hierarchy) level(parent int, code, child string) int {
	h.hl++
	up := ""
	if parent > 0 {
		up = strconv.Itoa(parent)
	}
	h.seg("HL", strconv.Itoa(h.hl), up, code, child)
	return h.hl
}

func (h *hierarchy) levels(c *claim.Claim) {
	if h.billing == nil || !reflect.DeepEqual(*h.billing, c.Billing) {
		h.billing = &c.Billing
		h.parent = h.level(0, "20", "1")
		if c.Billing.Taxonomy != "" {
			h.seg("PRV", "BI", "PXC", c.Billing.Taxonomy)
		}
		h.provider("85", c.Billing)
		h.address("NM1*85", c.Billing.Address, true)
		h.seg("REF", "EI", h.id("REF*EI", c.Billing.TaxID, 50))
	}
	self, child, relation := c.Patient == nil, "1", ""
	if self {
		child, relation = "0", "18"
	}
	sub := h.level(h.parent, "22", child)
	h.seg("SBR", first(c.Order, "P"), relation, "", "", "", "", "", "", h.env.filing())
	h.id("NM1*IL member id", c.Subscriber.MemberID, 80)
	h.person("IL", c.Subscriber)
	h.details("NM1*IL", c.Subscriber, false)
	h.seg("NM1", "PR", "2", h.required("NM1*PR name", name(c.Payer.Name, 60)), "", "", "", "", "PI", h.id("NM1*PR id", c.Payer.ID, 80))
	if self {
		return
	}
	h.level(sub, "23", "0")
	h.seg("PAT", h.required("PAT01 relation", c.Patient.Relation))
	p := *c.Patient
	p.MemberID = "" // the guide has no place for it
	h.person("QC", p)
	h.details("NM1*QC", p, true)
}

func (h *hierarchy) details(where string, p claim.Person, must bool) {
	h.address(where, p.Address, must)
	if p.Birth != nil {
		h.seg("DMG", "D8", p.Birth.X12(), first(p.Gender, "U"))
	} else if must {
		h.fail(where, "the birth date is missing")
	}
}

func (h *hierarchy) claim(c *claim.Claim) {
	form, signed := "B", "Y" // CLM06: provider's signature on file, not institutional
	if c.Kind == claim.Institutional {
		form, signed = "A", ""
	}
	h.seg("CLM", h.id("CLM01", c.PatientControl, 38), c.Charge.X12(), "", "",
		composite{h.required("CLM05-1 place", c.Place), form, string(rune(c.Frequency))}, signed, "A", "Y", "Y")
	if form == "A" {
		h.seg("DTP", "434", "RD8", c.From.X12()+"-"+c.To.X12())
		h.seg("CL1", "9", "9", "01")
	}
	if c.OriginalNumber != "" {
		h.seg("REF", "F8", h.id("REF*F8", c.OriginalNumber, 50))
	}
	if c.PriorAuth != "" {
		h.seg("REF", "G1", h.id("REF*G1", c.PriorAuth, 50))
	}
	h.diagnoses(c)
	if c.Rendering != nil {
		code, role := "82", "PE"
		if form == "A" {
			code, role = "71", "AT"
		}
		h.provider(code, *c.Rendering)
		if c.Rendering.Taxonomy != "" {
			h.seg("PRV", role, "PXC", c.Rendering.Taxonomy)
		}
	}
	h.others(c)
	for i := range c.Lines {
		h.line(c, &c.Lines[i])
	}
}

// diagnoses writes HI: all in one on an 837P; principal and others apart on an 837I.
func (h *hierarchy) diagnoses(c *claim.Claim) {
	if len(c.Diagnoses) == 0 {
		if c.Kind != claim.Dental {
			h.fail("HI", "a diagnosis is missing")
		}
		return
	}
	prefix := ""
	switch c.Diagnoses[0].System {
	case claim.ICD10CM:
		prefix = "A"
	case claim.ICD9CM:
	default:
		h.fail("HI", "only ICD-10-CM and ICD-9-CM diagnoses")
	}
	var all []any
	for i, dx := range c.Diagnoses {
		if dx.System != c.Diagnoses[0].System {
			h.fail("HI", "diagnoses of two code systems on one claim")
		}
		qualifier := prefix + "BF"
		if i == 0 {
			qualifier = prefix + "BK"
		}
		all = append(all, composite{qualifier, h.id("HI", dx.Value, 30)})
	}
	if c.Kind != claim.Institutional {
		if len(all) > 12 {
			h.fail("HI", "more than 12 diagnoses")
		}
		h.seg("HI", all...)
		return
	}
	if len(all) > 25 {
		h.fail("HI", "more than 25 diagnoses")
	}
	h.seg("HI", all[0])
	for rest := all[1:]; len(rest) > 0; rest = rest[min(12, len(rest)):] {
		h.seg("HI", rest[:min(12, len(rest))]...)
	}
}

func (h *hierarchy) line(c *claim.Claim, l *claim.Line) {
	h.seg("LX", strconv.Itoa(l.Number))
	var code composite
	if l.Service.Value != "" {
		code = append(composite{h.qualifier(l.Service.System), h.id("SV code", l.Service.Value, 48)}, l.Modifiers...)
	}
	unit := first(l.UnitKind, "UN")
	switch c.Kind {
	case claim.Professional:
		if len(l.Diagnosis) == 0 || len(l.Diagnosis) > 4 {
			h.fail("SV107", "a line needs one to four diagnosis pointers")
		}
		if code == nil || l.Revenue != "" {
			h.fail("SV101", "a professional line needs a service code and has no revenue code")
		}
		h.seg("SV1", code, l.Charge.X12(), unit, formatUnits(l.Units), l.Place, "", pointers(l))
	case claim.Dental:
		h.dentalLine(l, code)
	default:
		if len(l.Diagnosis) > 0 || l.Place != "" {
			h.fail("SV2", "an institutional line has no diagnosis pointers and no place")
		}
		h.seg("SV2", h.id("SV201 revenue code", l.Revenue, 48), code, l.Charge.X12(), unit, formatUnits(l.Units))
	}
	if l.Teeth != nil && c.Kind != claim.Dental {
		h.fail("TOO", "teeth on a line that is not dental")
	}
	if l.From == l.To {
		h.seg("DTP", "472", "D8", l.From.X12())
	} else {
		h.seg("DTP", "472", "RD8", l.From.X12()+"-"+l.To.X12())
	}
	if l.Control != "" {
		h.seg("REF", "6R", h.id("REF*6R", l.Control, 30))
	}
	if l.Rendering != nil {
		h.provider("82", *l.Rendering)
		if l.Rendering.Taxonomy != "" && c.Kind != claim.Institutional { // 2420C of the 837I has no PRV
			h.seg("PRV", "PE", "PXC", l.Rendering.Taxonomy)
		}
	}
	h.paidBy(c, l, code)
}

func pointers(l *claim.Line) (out composite) {
	for _, p := range l.Diagnosis {
		out = append(out, strconv.Itoa(p))
	}
	return out
}

// qualifier returns SV101-1 for a code system; an 837 carries no SNOMED, CVX, RxNorm or NDC as procedure.
func (h *hierarchy) qualifier(system string) string {
	switch system {
	case claim.HCPCS:
		return "HC"
	case "hp", "er", "iv", "wk", "ad":
		return strings.ToUpper(system)
	}
	h.fail("SV code", "a code system that an 837 cannot carry")
	return ""
}
