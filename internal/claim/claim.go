package claim

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Kind says which form a claim came in.
type Kind string

// Kinds of claim (X12 837P, 837I, 837D; FHIR claim-type adds pharmacy, and calls dental oral).
const (
	Professional  Kind = "professional"
	Institutional Kind = "institutional"
	Pharmacy      Kind = "pharmacy"
	Dental        Kind = "dental"
)

// Frequency is CLM05-3: '1' original, '7' replacement of a prior claim, '8' void of a prior claim.
type Frequency byte

// Frequencies that intake accepts.
const (
	Original    Frequency = '1'
	Replacement Frequency = '7'
	Void        Frequency = '8'
)

// Format names how a claim reached us.
type Format string

// Formats of intake.
const (
	FormatX12P Format = "x12-837p"
	FormatX12I Format = "x12-837i"
	FormatX12D Format = "x12-837d"
	FormatFHIR Format = "fhir-claim"
	FormatAPI  Format = "api"
)

// Claim is one provider's request for payment for one patient, header and lines, as intake understood it.
// It carries identifiers and diagnoses: outside memory it exists only sealed (internal/vault).
//
// Invariants, checked by [Claim.Check]: at least one line; line numbers 1..n in order; every charge > 0 or = 0,
// every unit > 0; the sum of line charges is Charge; From <= To on the claim and on every line; diagnosis
// pointers name existing diagnoses; 7 and 8 carry OriginalNumber; what other payers decided balances.
type Claim struct {
	Kind           Kind      `json:"kind"`
	Frequency      Frequency `json:"frequency"`
	PatientControl string    `json:"patientControl"`           // provider's own claim id (CLM01, FHIR identifier)
	OriginalNumber string    `json:"originalNumber,omitempty"` // payer claim control number being replaced or voided (REF*F8)
	PriorAuth      string    `json:"priorAuth,omitempty"`      // REF*G1
	Place          string    `json:"place,omitempty"`          // place of service (837P, "11") or facility type code (837I, "13")
	Charge         Cents     `json:"charge"`                   // CLM02
	From           Day       `json:"from"`                     // first day of service
	To             Day       `json:"to"`                       // last day of service
	Payer          Payer     `json:"payer"`
	Billing        Provider  `json:"billing"`
	Rendering      *Provider `json:"rendering,omitempty"` // who did the work, if not Billing (NM1*82; 837I attending NM1*71)
	Subscriber     Person    `json:"subscriber"`
	Patient        *Person   `json:"patient,omitempty"` // when the patient is not the subscriber (2000C)
	Diagnoses      []Code    `json:"diagnoses,omitempty"`
	Lines          []Line    `json:"lines"`
	Format         Format    `json:"format"`
	Receiver       string    `json:"receiver,omitempty"` // interchange receiver or FHIR insurer, as sent

	Order       string       `json:"order,omitempty"` // in which our payer pays: S secondary, T tertiary; empty is primary
	OtherPayers []OtherPayer `json:"otherPayers,omitempty"`
}

// Line is one service of a claim; every line is decided on its own.
type Line struct {
	Number    int       `json:"number"`            // 1..n (LX01, FHIR item.sequence)
	Control   string    `json:"control,omitempty"` // provider's line id (REF*6R)
	Service   Code      `json:"service"`           // HCPCS/CPT, NDC or SNOMED; may be empty on 837I lines billed by revenue code alone
	Modifiers []string  `json:"modifiers,omitempty"`
	Revenue   string    `json:"revenue,omitempty"` // UB-04 revenue code (SV201)
	Units     Units     `json:"units"`
	UnitKind  string    `json:"unitKind,omitempty"` // UN, MJ (minutes), DA ...
	Charge    Cents     `json:"charge"`
	From      Day       `json:"from"`
	To        Day       `json:"to"`
	Place     string    `json:"place,omitempty"`     // overrides Claim.Place (SV105)
	Diagnosis []int     `json:"diagnosis,omitempty"` // pointers, 1-based into Claim.Diagnoses
	Rendering *Provider `json:"rendering,omitempty"`
	Teeth     *Teeth    `json:"teeth,omitempty"` // dental lines: where in the mouth
}

// Units counts services in thousandths, because X12 and FHIR allow decimals: 1500 is 1.5 units.
type Units int64

// Code is a value of a code system. System uses the short names of the constants below.
type Code struct {
	System string `json:"system"`
	Value  string `json:"value"`
}

// Code systems.
const (
	HCPCS   = "hcpcs" // HCPCS level I (CPT) and II
	NDC     = "ndc"
	SNOMED  = "snomed"
	CVX     = "cvx"
	RxNorm  = "rxnorm"
	ICD10CM = "icd-10-cm"
	ICD9CM  = "icd-9-cm"
	FHIRRef = "reference" // a FHIR diagnosisReference that we do not resolve
)

// Payer is the insurer a claim is addressed to, as the sender names it (NM1*PR, FHIR insurer).
type Payer struct {
	ID   string `json:"id,omitempty"` // NM109, qualifier PI or XV; FHIR identifier or reference
	Name string `json:"name,omitempty"`
}

// Provider is a person or organisation that bills or renders care. Not a patient: may stand in clear.
type Provider struct {
	NPI       string   `json:"npi,omitempty"`
	TaxID     string   `json:"taxId,omitempty"`
	Reference string   `json:"reference,omitempty"` // FHIR reference when there is no NPI
	Last      string   `json:"last,omitempty"`      // organisation name or family name
	First     string   `json:"first,omitempty"`
	Taxonomy  string   `json:"taxonomy,omitempty"`
	Address   *Address `json:"address,omitempty"`
}

// Person identifies a member or patient. All of it is patient data.
type Person struct {
	MemberID  string   `json:"memberId,omitempty"`  // payer's member number (NM1*IL NM109)
	Reference string   `json:"reference,omitempty"` // FHIR logical id of the Patient, without "Patient/" or "urn:uuid:"
	Last      string   `json:"last,omitempty"`
	First     string   `json:"first,omitempty"`
	Birth     *Day     `json:"birth,omitempty"`
	Gender    string   `json:"gender,omitempty"` // M, F, U
	Address   *Address `json:"address,omitempty"`
	Relation  string   `json:"relation,omitempty"` // to the subscriber: SBR02/PAT01 (18 self, 01 spouse, 19 child)
}

// Address is a postal address.
type Address struct {
	Lines []string `json:"lines,omitempty"`
	City  string   `json:"city,omitempty"`
	State string   `json:"state,omitempty"`
	Zip   string   `json:"zip,omitempty"`
}

// PatientPerson returns the person who was treated: Patient, or else the subscriber.
func (c *Claim) PatientPerson() Person {
	if c.Patient != nil {
		return *c.Patient
	}
	return c.Subscriber
}

// RenderingNPI returns the NPI that edits use: line, else claim, else billing (claims.md §4.0).
func (c *Claim) RenderingNPI(l Line) string {
	switch {
	case l.Rendering != nil && l.Rendering.NPI != "":
		return l.Rendering.NPI
	case c.Rendering != nil && c.Rendering.NPI != "":
		return c.Rendering.NPI
	}
	return c.Billing.NPI
}

// PlaceOf returns the place of service of a line.
func (c *Claim) PlaceOf(l Line) string {
	if l.Place != "" {
		return l.Place
	}
	return c.Place
}

// Refusal says why a claim never entered adjudication: which claim, where in the input, which rule, and what to
// do. It never quotes patient data, so it may be logged and answered as it is.
type Refusal struct {
	Index   int    `json:"index"`   // 0-based position of the claim in the input
	Path    string `json:"path"`    // "segment 34 CLM02", "Claim.item[2].net", "claim.lines[0].charge"
	Rule    string `json:"rule"`    // our rule id, e.g. "R2.4" (claims.md), "x12-syntax", "fhir-structure"
	Code    string `json:"code"`    // 277CA status category: A3 unprocessable, A6 missing, A7 invalid, A8 contradicts
	Message string `json:"message"` // what is wrong and what to do
}

func (r *Refusal) Error() string {
	return fmt.Sprintf("claim %d, %s: %s (rule %s, %s)", r.Index+1, r.Path, r.Message, r.Rule, r.Code)
}

// ErrOverflow is returned when amounts exceed what int64 cents can hold.
var ErrOverflow = errors.New("amounts exceed int64 cents")

// Key names a provider as [Claim.ProviderKey] does.
func (p *Provider) Key() string {
	switch {
	case p.NPI != "":
		return "npi:" + p.NPI
	case p.Reference != "":
		return "ref:" + p.Reference
	}
	return ""
}

// ProviderKey names who did the work of a line, as edits and history compare it (claims.md §4.0): "npi:" and the
// rendering NPI of the line or claim, else the billing NPI; without any NPI "ref:" and the FHIR reference in the
// same order; empty if the claim names nobody.
func (c *Claim) ProviderKey(l Line) string {
	if npi := c.RenderingNPI(l); npi != "" {
		return "npi:" + npi
	}
	for _, p := range []*Provider{l.Rendering, c.Rendering, &c.Billing} {
		if p != nil && p.Reference != "" {
			return "ref:" + p.Reference
		}
	}
	return ""
}

// Teeth says where in the mouth a dental service was done (837D SV304, SV305, TOO).
type Teeth struct {
	Cavity     []string `json:"cavity,omitempty"`     // areas: 00 whole mouth, 10 upper right quadrant …
	Prosthesis string   `json:"prosthesis,omitempty"` // I initial, R replacement
	Teeth      []Tooth  `json:"teeth,omitempty"`
}

// Tooth is a tooth by the national numbering system and the surfaces that were treated.
type Tooth struct {
	Number   string   `json:"number,omitempty"`
	Surfaces []string `json:"surfaces,omitempty"` // B, D, F, I, L, M, O
}

// Key names the place in the mouth as history compares it, the same in whatever order it was written; empty for nil.
func (t *Teeth) Key() string {
	if t == nil {
		return ""
	}
	all := slices.Clone(t.Cavity)
	for _, tooth := range t.Teeth {
		all = append(all, "#"+tooth.Number+strings.Join(slices.Sorted(slices.Values(tooth.Surfaces)), ""))
	}
	slices.Sort(all)
	return strings.Join(all, " ")
}

// ServiceKey names the service of a line as plans and history do: "hcpcs:G0101", "snomed:162673000", or "rev:0450"
// on an institutional line billed by revenue code alone.
func (l Line) ServiceKey() string {
	if l.Service.Value == "" {
		return "rev:" + l.Revenue
	}
	return l.Service.System + ":" + l.Service.Value
}
