package fhir

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/bits"
	"strconv"
	"strings"
	"time"

	"github.com/careclear/careclear/internal/claim"
)

// Consent is a patient's consent that a grantee may have claims: what a FHIR Consent says, and what the patient signs
// beside. Purposes and Scopes are the bits of the Consents contract.
type Consent struct {
	ID       string
	Status   string // draft, proposed, active, rejected, inactive
	Member   string // logical id of the Patient, a pseudonym
	Grantee  uint32 // organisation number
	Purposes uint32
	Scopes   uint64
	From, To claim.Day // first and last day; the grant's NotAfter is the day after To
	Basis    uint8     // 1 consent, 2 TPO ...
	Created  time.Time // zero: not said

	Grant *GrantWords // what is signed beside; nil: not said
}

// GrantWords are what the contract wants of a grant that FHIR has no element for, each as the text of an extension.
type GrantWords struct {
	Ref, Controller, Terms, Nonce string // 0x and hex digits
	Deadline                      string // unix seconds
	PolicyVersion                 string
	Signature                     string // 0x and hex digits; "" before it is signed
	TypedData                     string // the EIP-712 JSON to sign; only answered
}

// words lists the extension's parts; the order is that of writing.
func (g *GrantWords) words() []struct {
	name string
	at   *string
} {
	return []struct {
		name string
		at   *string
	}{{"ref", &g.Ref}, {"controller", &g.Controller}, {"terms", &g.Terms}, {"nonce", &g.Nonce}, {"deadline", &g.Deadline},
		{"policyVersion", &g.PolicyVersion}, {"signature", &g.Signature}, {"typedData", &g.TypedData}}
}

// purposeCodes are the codes of v3-ActReason by bit; the bits after them are numbers in our own code system.
func purposeCodes() []string {
	return []string{"TREAT", "ETREAT", "BTG", "HPAYMT", "CLMATTCH", "COVERAGE", "COVAUTH", "ELIGDTRM", "REMITADV", "HOPERAT", "FRAUD", "HRESCH",
		"PATRQT", "PUBHLTH"}
}

// scopeCodes are the codes of our code system data-scope by bit.
func scopeCodes() map[int]string {
	return map[int]string{0: "demographic", 1: "coverage", 2: "claim-header", 3: "diagnosis", 4: "procedure", 5: "drug", 6: "lab", 7: "attachment",
		8: "amount", 9: "provider-notes", 32: "substance-use", 33: "mental-health", 34: "hiv", 35: "reproductive", 36: "genetic", 37: "minor"}
}

type consent struct {
	ResourceType string      `json:"resourceType"`
	ID           string      `json:"id,omitempty"`
	Extension    []extension `json:"extension,omitempty"`
	Status       string      `json:"status,omitempty"`
	Scope        *concept    `json:"scope,omitempty"`
	Category     []concept   `json:"category,omitempty"`
	Patient      *reference  `json:"patient,omitempty"`
	DateTime     string      `json:"dateTime,omitempty"`
	PolicyRule   *concept    `json:"policyRule,omitempty"`
	Provision    *provision  `json:"provision,omitempty"`
}

type provision struct {
	Type      string            `json:"type,omitempty"`
	Period    *period           `json:"period,omitempty"`
	Actor     []actor           `json:"actor,omitempty"`
	Purpose   []coding          `json:"purpose,omitempty"`
	Class     []coding          `json:"class,omitempty"`
	Provision []json.RawMessage `json:"provision,omitempty"`
}

type actor struct {
	Role      *concept   `json:"role"`
	Reference *reference `json:"reference"`
}

// WriteConsent writes one Consent as one line. It names the patient by pseudonym only.
func WriteConsent(w io.Writer, in Consent) error {
	if in.Member == "" || in.Status == "" || in.Grantee == 0 || in.Purposes == 0 || in.Scopes == 0 {
		return errors.New("write Consent: member, status, grantee, purposes or scopes are missing")
	}
	out := consent{ResourceType: "Consent", ID: in.ID, Status: in.Status, Scope: code(sysConsentScope, "patient-privacy"),
		Category: []concept{*code(sysActCode, "IDSCL")}, Patient: &reference{Reference: "Patient/" + in.Member},
		PolicyRule: code(sysBasis, fmt.Sprint(in.Basis)),
		Provision: &provision{Type: "permit", Period: &period{Start: in.From.String(), End: in.To.String()},
			Actor: []actor{{code(sysParticipation, "IRCP"), &reference{Identifier: &identifier{System: sysOrganisation, Value: fmt.Sprint(in.Grantee)}}}}}}
	if !in.Created.IsZero() {
		out.DateTime = in.Created.UTC().Format(time.RFC3339)
	}
	for b := in.Purposes; b != 0; b &= b - 1 {
		i := bits.TrailingZeros32(b)
		c := coding{System: sysDataPurpose, Code: fmt.Sprint(i)}
		if known := purposeCodes(); i < len(known) {
			c = coding{System: sysActReason, Code: known[i]}
		}
		out.Provision.Purpose = append(out.Provision.Purpose, c)
	}
	for b := in.Scopes; b != 0; b &= b - 1 {
		i := bits.TrailingZeros64(b)
		out.Provision.Class = append(out.Provision.Class, coding{System: sysDataScope, Code: firstOf(scopeCodes()[i], fmt.Sprint(i))})
	}
	if in.Grant != nil {
		e := extension{URL: ExtGrant}
		for _, word := range in.Grant.words() {
			if *word.at != "" {
				e.Extension = append(e.Extension, extension{URL: word.name, ValueString: *word.at})
			}
		}
		out.Extension = []extension{e}
	}
	return writeLine(w, out)
}

// ReadConsent is the inverse of [WriteConsent]. A Consent that says more than a grant can keep (a denial, exceptions,
// several grantees, an open end) is refused whole: we promise nothing that the contract does not hold.
func ReadConsent(doc []byte) (Consent, *claim.Refusal) {
	m := mapper{root: "Consent"}
	var in consent
	var out Consent
	if err := json.Unmarshal(doc, &in); err != nil {
		return out, structure("Consent", doc, err)
	}
	p := in.Provision
	switch {
	case in.ResourceType != "Consent":
		m.fail("", "fhir-type", "A3", "this is a "+typeName(in.ResourceType)+", not a Consent")
	case in.Patient == nil || !strings.HasPrefix(in.Patient.Reference, "Patient/"):
		m.fail(".patient", "required", "A6", "patient is missing: give the reference Patient/ID")
	case p == nil:
		m.fail(".provision", "required", "A6", "provision is missing")
	case p.Type != "permit" && p.Type != "":
		m.fail(".provision.type", "consent", "A7", "only permit can be granted; everything else is denied anyway")
	case len(p.Provision) > 0:
		m.fail(".provision.provision", "consent", "A7", "exceptions cannot be kept; grant less instead")
	case p.Period == nil || p.Period.Start == "" || p.Period.End == "":
		m.fail(".provision.period", "required", "A6", "the period needs start and end")
	case len(p.Actor) != 1 || p.Actor[0].Reference == nil || p.Actor[0].Reference.Identifier == nil || p.Actor[0].Reference.Identifier.System != sysOrganisation:
		m.fail(".provision.actor", "consent", "A7", "exactly one actor, an organisation of the network by its number (system "+sysOrganisation+")")
	case in.PolicyRule.in(sysBasis) == "":
		m.fail(".policyRule", "required", "A6", "the legal basis is missing (system "+sysBasis+")")
	}
	if m.refusal != nil {
		return out, m.refusal
	}
	out = Consent{Status: in.Status, Member: logical(in.Patient.Reference)}
	if isID(in.ID) {
		out.ID = in.ID
	}
	out.From, out.To = m.period(".provision.period", p.Period)
	out.Grantee = uint32(m.number(".provision.actor[0].reference.identifier.value", p.Actor[0].Reference.Identifier.Value, 1<<32-1))
	out.Basis = uint8(m.number(".policyRule", in.PolicyRule.in(sysBasis), 255))
	if t, err := time.Parse(time.RFC3339, in.DateTime); err == nil {
		out.Created = t.UTC()
	}
	for i, c := range p.Purpose {
		at := fmt.Sprintf(".provision.purpose[%d]", i)
		bit := -1
		for n, known := range purposeCodes() {
			if c.Code == known && c.System == sysActReason {
				bit = n
			}
		}
		if c.System == sysDataPurpose {
			bit = int(m.number(at, c.Code, 31))
		}
		if bit < 0 {
			m.fail(at, "consent", "A7", "a purpose that a grant cannot name")
			continue
		}
		out.Purposes |= 1 << bit
	}
	for i, c := range p.Class {
		at := fmt.Sprintf(".provision.class[%d]", i)
		bit := -1
		for n, known := range scopeCodes() {
			if c.Code == known {
				bit = n
			}
		}
		if bit < 0 && c.System == sysDataScope {
			bit = int(m.number(at, c.Code, 63))
		}
		if bit < 0 || c.System != sysDataScope {
			m.fail(at, "consent", "A7", "a scope that a grant cannot name")
			continue
		}
		out.Scopes |= 1 << bit
	}
	for _, e := range in.Extension {
		if e.URL != ExtGrant {
			continue
		}
		out.Grant = &GrantWords{}
		for _, part := range e.Extension {
			for _, word := range out.Grant.words() {
				if part.URL == word.name {
					*word.at = part.ValueString
				}
			}
		}
	}
	if out.Purposes == 0 || out.Scopes == 0 {
		m.fail(".provision", "consent", "A6", "purpose and class must name something; without them nothing is permitted")
	}
	return out, m.refusal
}

// number reads a whole number of at most limit.
func (m *mapper) number(path, s string, limit uint64) uint64 {
	n, err := strconv.ParseUint(s, 10, 64)
	if err != nil || n > limit {
		m.fail(path, "value", "A7", fmt.Sprintf("want a number up to %d", limit))
		return 0
	}
	return n
}
