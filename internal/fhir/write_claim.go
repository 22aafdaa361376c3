package fhir

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/careclear/careclear/internal/claim"
)

// ClaimJSON writes a claim as one line of JSON, a FHIR R4 Claim that stands alone: parties are contained.
//
// [ReadClaims] gives the same claim back, except that Format becomes [claim.FormatFHIR] and Receiver the payer's id or
// name, and that pointers to empty addresses, empty slices and the missing dot of ICD codes are normalised. When the
// patient is not the subscriber, the relation belongs to the patient and Subscriber.Relation is dropped. The
// resource id is a digest of the content: the same claim has the same id, a replacement another. The claim must satisfy [claim.Claim.Check], and the
// payer and every provider need an id or a name.
func ClaimJSON(c *claim.Claim) ([]byte, error) {
	if err := c.Check(); err != nil {
		return nil, fmt.Errorf("write FHIR claim: %w", err)
	}
	w := writer{}
	out := claimResource{
		ResourceType:   "Claim",
		Identifier:     []identifier{{System: sysPatientControl, Value: c.PatientControl}},
		Status:         "active",
		Type:           code(sysClaimType, kindCode(c.Kind)),
		Use:            "claim",
		BillablePeriod: &period{Start: c.From.String(), End: c.To.String()},
		Created:        c.To.String(),
		Insurer:        payerRef(c.Payer),
		Priority:       code(sysPriority, "normal"),
		Total:          dollars(c.Charge),
	}
	if c.Payer == (claim.Payer{}) {
		return nil, errors.New("write FHIR claim: the payer has neither id nor name")
	}
	if c.Frequency != claim.Original {
		out.Extension = []extension{{URL: ExtFrequency, ValueCode: string(rune(c.Frequency))}}
	}
	if c.OriginalNumber != "" {
		out.Related = []related{{Relationship: code(sysRelatedness, "prior"), Reference: &identifier{System: sysPayerControl, Value: c.OriginalNumber}}}
	}
	if c.Place != "" {
		out.SupportingInfo = []supportingInfo{{Sequence: 1, Category: code(sysInfo, "place"), Code: code(sysPlace, c.Place)}}
	}
	var cov reference
	out.Patient, cov = w.persons(c)
	out.Insurance = []insurance{{Sequence: 1, Focal: true, Coverage: &cov}}
	if c.PriorAuth != "" {
		out.Insurance[0].PreAuthRef = []string{c.PriorAuth}
	}
	w.others(c, out.Patient, &out)
	out.Provider = w.provider(&c.Billing, "billing")
	if c.Rendering != nil {
		out.CareTeam = append(out.CareTeam, careTeam{Sequence: 1, Provider: w.provider(c.Rendering, "rendering"), Role: code(sysCareRole, "primary")})
	}
	out.Diagnosis = diagnosesOf(c)
	for i, l := range c.Lines {
		it := itemOf(l)
		it.Net = dollars(l.Charge)
		if l.Rendering != nil {
			seq := len(out.CareTeam) + 1
			out.CareTeam = append(out.CareTeam, careTeam{Sequence: seq, Role: code(sysCareRole, "primary"),
				Provider: w.provider(l.Rendering, fmt.Sprintf("rendering-%d", i+1))})
			it.CareTeamSequence = []int{seq}
		}
		out.Item = append(out.Item, it)
	}
	out.Contained = w.contained
	if w.err != nil {
		return nil, fmt.Errorf("write FHIR claim: %w", w.err)
	}
	body, err := json.Marshal(out)
	if err != nil {
		return nil, fmt.Errorf("write FHIR claim: %w", err)
	}
	sum := sha256.Sum256(body)
	out.ID = hex.EncodeToString(sum[:16])
	return json.Marshal(out)
}

// payerRef names a payer without giving it a resource.
func payerRef(p claim.Payer) *reference {
	r := &reference{Display: p.Name}
	if p.ID != "" {
		r.Identifier = &identifier{System: sysPayerID, Value: p.ID}
	}
	return r
}

func diagnosesOf(c *claim.Claim) (out []diagnosis) {
	for i, d := range c.Diagnoses {
		x := diagnosis{Sequence: i + 1}
		if d.System == claim.FHIRRef {
			x.Reference = &reference{Reference: refTo("Condition", d.Value)}
		} else {
			x.Concept = conceptOf(d)
		}
		if i == 0 {
			x.Type = []concept{*code(sysDiagType, "principal")}
		}
		out = append(out, x)
	}
	return out
}

// itemOf writes what a line of a Claim and of an ExplanationOfBenefit have in common.
func itemOf(l claim.Line) item {
	it := item{
		Sequence:          l.Number,
		DiagnosisSequence: l.Diagnosis,
		ProductOrService:  conceptOf(l.Service),
		Quantity:          &quantity{Value: units(l.Units)},
	}
	if l.Control != "" {
		it.Extension = []extension{{URL: ExtLineControl, ValueString: l.Control}}
	}
	if l.Teeth != nil {
		it.Extension = append(it.Extension, teethExtension(l.Teeth))
	}
	if l.Revenue != "" {
		it.Revenue = code(sysRevenue, l.Revenue)
	}
	if l.Place != "" {
		it.Location = code(sysPlace, l.Place)
	}
	for _, m := range l.Modifiers {
		it.Modifier = append(it.Modifier, *code(sysHCPCSMod, m))
	}
	if l.UnitKind != "" {
		it.Quantity.System, it.Quantity.Code = sysUnit, l.UnitKind
	}
	if l.From == l.To {
		it.ServicedDate = l.From.String()
	} else {
		it.ServicedPeriod = &period{Start: l.From.String(), End: l.To.String()}
	}
	return it
}

// writer collects contained resources.
type writer struct {
	contained []json.RawMessage
	err       error
}

func (w *writer) contain(v any) {
	b, err := json.Marshal(v)
	if err != nil && w.err == nil {
		w.err = err
	}
	w.contained = append(w.contained, b)
}

// persons writes the patient and the coverage that ties him to the subscriber.
func (w *writer) persons(c *claim.Claim) (patient *reference, cov reference) {
	cover := coverage{ResourceType: "Coverage", ID: "coverage", Status: "active", SubscriberID: c.Subscriber.MemberID, Payor: []reference{*payerRef(c.Payer)}}
	treated := c.PatientPerson()
	if onlyReference := (claim.Person{Reference: treated.Reference, MemberID: treated.MemberID, Relation: treated.Relation}); c.Patient == nil &&
		treated == onlyReference && treated.Reference != "" {
		patient = &reference{Reference: refTo("Patient", treated.Reference)}
	} else {
		w.contain(patientOf(treated, "patient"))
		patient = &reference{Reference: "#patient"}
	}
	cover.Beneficiary, cover.Subscriber = patient, patient
	if c.Patient != nil {
		w.contain(patientOf(c.Subscriber, "subscriber"))
		cover.Subscriber = &reference{Reference: "#subscriber"}
	}
	cover.Relationship, cover.Order = relationship(treated.Relation), orderNumber(c.Order)
	w.contain(cover)
	return patient, reference{Reference: "#coverage"}
}

// relationship says an X12 relationship of the patient to the subscriber in both code systems, nil without one.
func relationship(x12 string) *concept {
	if x12 == "" {
		return nil
	}
	c := &concept{}
	for _, r := range relations {
		if r.x12 == x12 {
			c.Coding = append(c.Coding, coding{System: sysRelation, Code: r.fhir})
		}
	}
	c.Coding = append(c.Coding, coding{System: sysX12Relation, Code: x12})
	return c
}

func patientOf(p claim.Person, id string) party {
	x := party{ResourceType: "Patient", ID: id, Address: addressOf(p.Address)}
	if p.MemberID != "" {
		x.Identifier = append(x.Identifier, identifier{Type: code(sysIDType, "MB"), System: sysMember, Value: p.MemberID})
	}
	if p.Reference != "" {
		x.Identifier = append(x.Identifier, identifier{System: sysReference, Value: p.Reference})
	}
	x.Name = nameOf(p.Last, p.First)
	x.Gender = map[string]string{"M": "male", "F": "female", "U": "unknown"}[p.Gender]
	if p.Birth != nil {
		x.BirthDate = p.Birth.String()
	}
	return x
}

func nameOf(last, first string) json.RawMessage {
	if last+first == "" {
		return nil
	}
	n := humanName{Family: last}
	if first != "" {
		n.Given = []string{first}
	}
	b, _ := json.Marshal([]humanName{n}) // strings always marshal
	return b
}

func addressOf(a *claim.Address) []address {
	if a == nil || len(a.Lines) == 0 && a.City+a.State+a.Zip == "" {
		return nil
	}
	return []address{{Line: a.Lines, City: a.City, State: a.State, PostalCode: a.Zip}}
}

// provider writes a reference to a provider: by NPI or reference where that is all we know, else contained.
func (w *writer) provider(p *claim.Provider, id string) *reference {
	switch *p {
	case claim.Provider{}, claim.Provider{Taxonomy: p.Taxonomy, Address: p.Address}:
		if w.err == nil {
			w.err = fmt.Errorf("provider %q has no NPI, tax id, reference or name", id)
		}
	case claim.Provider{NPI: p.NPI}:
		return &reference{Identifier: &identifier{System: sysNPI, Value: p.NPI}}
	case claim.Provider{Reference: p.Reference}:
		return &reference{Reference: refTo("Organization", p.Reference)}
	}
	x := party{ResourceType: "Organization", ID: id, Address: addressOf(p.Address)}
	if p.NPI != "" {
		x.Identifier = append(x.Identifier, identifier{Type: code(sysIDType, "NPI"), System: sysNPI, Value: p.NPI})
	}
	if p.TaxID != "" {
		x.Identifier = append(x.Identifier, identifier{Type: code(sysIDType, "TAX"), System: sysTaxID, Value: p.TaxID})
	}
	if p.Reference != "" {
		x.Identifier = append(x.Identifier, identifier{System: sysReference, Value: p.Reference})
	}
	taxonomy := code(sysTaxonomy, p.Taxonomy)
	if p.First == "" {
		if p.Last != "" {
			x.Name, _ = json.Marshal(p.Last)
		}
		if p.Taxonomy != "" {
			x.Type = []concept{*taxonomy}
		}
	} else {
		x.ResourceType = "Practitioner"
		x.Name = nameOf(p.Last, p.First)
		if p.Taxonomy != "" {
			x.Qualification = []qualification{{Code: *taxonomy}}
		}
	}
	w.contain(x)
	return &reference{Reference: "#" + id}
}
