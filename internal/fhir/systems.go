package fhir

import (
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// Extensions and code systems of our own. R4 has no element for these.
const (
	base = "https://careclear.example/fhir/"

	// ExtFrequency on a Claim carries the claim frequency code 1, 7 or 8 as valueCode.
	ExtFrequency = base + "StructureDefinition/claim-frequency"
	// ExtLineControl on a Claim.item carries the provider's line id as valueString.
	ExtLineControl = base + "StructureDefinition/line-control"
	// ExtGroup on an adjudication carries the adjustment group code CO, PR, OA or PI as valueCode.
	ExtGroup = base + "StructureDefinition/adjustment-group"
	// ExtRemark on a processNote carries the remark code (RARC) as valueCoding.
	ExtRemark = base + "StructureDefinition/remark-code"
	// ExtTransaction on a PaymentReconciliation carries the hash of a chain transaction as valueString.
	ExtTransaction = base + "StructureDefinition/transaction"

	// ExtTeeth on a Claim.item of a dental claim carries where in the mouth, in parts: area, prosthesis, tooth ("3 MO").
	ExtTeeth = base + "StructureDefinition/teeth"
	// ExtDecided on an item of another payer's ClaimResponse carries the day of that decision as valueString.
	ExtDecided = base + "StructureDefinition/decided"
	// ExtConsent on a CoverageEligibilityResponse says as valueCode whether the payer may have the patient's claims:
	// active or missing.
	ExtConsent = base + "StructureDefinition/consent-state"
	// ExtGrant on a Consent carries what the patient signs beside the Consent's own elements, and the signature.
	ExtGrant = base + "StructureDefinition/consent-grant"

	sysPatientControl = base + "sid/patient-control"
	sysPayerControl   = base + "sid/payer-control"
	sysTrace          = base + "sid/remittance"
	sysPayerID        = base + "sid/payer"
	sysReference      = base + "sid/reference"
	sysMember         = base + "sid/member"
	sysPriority       = "http://terminology.hl7.org/CodeSystem/processpriority"
	sysInfo           = base + "CodeSystem/claim-information"
	sysRule           = base + "CodeSystem/rule"
	sysDataPurpose    = base + "CodeSystem/data-purpose"
	sysOrganisation   = base + "sid/organisation"
	sysDataScope      = base + "CodeSystem/data-scope"
	sysBasis          = base + "CodeSystem/legal-basis"
	sysUnit           = base + "CodeSystem/x12-unit"
	sysX12Relation    = base + "CodeSystem/x12-relationship"
)

// Code systems of others.
const (
	sysClaimType   = "http://terminology.hl7.org/CodeSystem/claim-type"
	sysRelatedness = "http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship"
	sysCareRole    = "http://terminology.hl7.org/CodeSystem/claimcareteamrole"
	sysDiagType    = "http://terminology.hl7.org/CodeSystem/ex-diagnosistype"
	sysRelation    = "http://terminology.hl7.org/CodeSystem/subscriber-relationship"
	sysAbsent      = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
	sysIDType      = "http://terminology.hl7.org/CodeSystem/v2-0203"
	sysNPI         = "http://hl7.org/fhir/sid/us-npi"
	sysTaxID       = "urn:oid:2.16.840.1.113883.4.4"
	sysTaxonomy    = "http://nucc.org/provider-taxonomy"
	sysPlace       = "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set"
	sysRevenue     = "https://www.nubc.org/CodeSystem/RevenueCodes"
	sysHCPCS       = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets"
	sysHCPCSMod    = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets"

	sysCategory        = "http://terminology.hl7.org/CodeSystem/adjudication"
	sysC4BBCategory    = "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudication"
	sysC4BBPayment     = "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBPayerClaimPaymentStatusCode"
	sysC4BBRelated     = "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBRelatedClaimRelationshipCodes"
	sysPaymentType     = "http://terminology.hl7.org/CodeSystem/payment-type"
	sysPaymentKind     = "http://terminology.hl7.org/CodeSystem/ex-paymenttype"
	sysPaymentStatus   = "http://terminology.hl7.org/CodeSystem/paymentstatus"
	sysCoverageClass   = "http://terminology.hl7.org/CodeSystem/coverage-class"
	sysBenefitCategory = "http://terminology.hl7.org/CodeSystem/ex-benefitcategory"
	sysBenefitType     = "http://terminology.hl7.org/CodeSystem/benefit-type"
	sysBenefitUnit     = "http://terminology.hl7.org/CodeSystem/benefit-unit"
	sysBenefitTerm     = "http://terminology.hl7.org/CodeSystem/benefit-term"
	sysConsentScope    = "http://terminology.hl7.org/CodeSystem/consentscope"
	sysActReason       = "http://terminology.hl7.org/CodeSystem/v3-ActReason"
	sysActCode         = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
	sysParticipation   = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType"
	sysCARC            = "https://x12.org/codes/claim-adjustment-reason-codes"
	sysRARC            = "https://x12.org/codes/remittance-advice-remark-codes"
)

// systemOf names a code system of the domain; a system we do not know keeps its URI.
func systemOf(uri string) string {
	switch strings.TrimSuffix(uri, "/") {
	case sysHCPCS, "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "http://www.ama-assn.org/go/cpt",
		"https://bluebutton.cms.gov/resources/codesystem/hcpcs", "urn:oid:2.16.840.1.113883.6.285", "urn:oid:2.16.840.1.113883.6.12":
		return claim.HCPCS
	case "http://hl7.org/fhir/sid/ndc":
		return claim.NDC
	case "http://snomed.info/sct":
		return claim.SNOMED
	case "http://hl7.org/fhir/sid/cvx":
		return claim.CVX
	case "http://www.nlm.nih.gov/research/umls/rxnorm":
		return claim.RxNorm
	case "http://hl7.org/fhir/sid/icd-10-cm", "http://hl7.org/fhir/sid/icd-10":
		return claim.ICD10CM
	case "http://hl7.org/fhir/sid/icd-9-cm":
		return claim.ICD9CM
	}
	return uri
}

// uriOf is the inverse of systemOf.
func uriOf(system string) string {
	switch system {
	case claim.HCPCS:
		return sysHCPCS
	case claim.NDC:
		return "http://hl7.org/fhir/sid/ndc"
	case claim.SNOMED:
		return "http://snomed.info/sct"
	case claim.CVX:
		return "http://hl7.org/fhir/sid/cvx"
	case claim.RxNorm:
		return "http://www.nlm.nih.gov/research/umls/rxnorm"
	case claim.ICD10CM:
		return "http://hl7.org/fhir/sid/icd-10-cm"
	case claim.ICD9CM:
		return "http://hl7.org/fhir/sid/icd-9-cm"
	}
	return system
}

// known reports whether a system short name is one the payer's rules know.
func known(system string) bool {
	switch system {
	case claim.HCPCS, claim.NDC, claim.SNOMED, claim.CVX, claim.RxNorm, claim.ICD10CM, claim.ICD9CM:
		return true
	}
	return false
}

// codeOf picks from a concept the coding whose system we know, else the first with a code.
func codeOf(c *concept) claim.Code {
	if c == nil {
		return claim.Code{}
	}
	var first claim.Code
	for _, x := range c.Coding {
		if x.Code == "" || x.System == sysAbsent {
			continue
		}
		code := claim.Code{System: systemOf(x.System), Value: x.Code}
		if code.System == claim.ICD10CM || code.System == claim.ICD9CM {
			code.Value = strings.ReplaceAll(code.Value, ".", "") // FHIR writes the dot, claims do not
		}
		if known(code.System) {
			return code
		}
		if first.Value == "" {
			first = code
		}
	}
	return first
}

// conceptOf is the inverse of codeOf.
func conceptOf(c claim.Code) *concept {
	if c.Value == "" {
		return &concept{Coding: []coding{{System: sysAbsent, Code: "not-applicable"}}}
	}
	v := c.Value
	at := 3
	if c.System == claim.ICD9CM && strings.HasPrefix(v, "E") {
		at = 4
	}
	if (c.System == claim.ICD10CM || c.System == claim.ICD9CM) && len(v) > at {
		v = v[:at] + "." + v[at:]
	}
	return &concept{Coding: []coding{{System: uriOf(c.System), Code: v}}}
}

// code makes a concept of one coding.
func code(system, value string) *concept {
	return &concept{Coding: []coding{{System: system, Code: value}}}
}

// has reports whether a concept carries a code, in whatever system.
func (c *concept) has(value string) bool {
	if c != nil {
		for _, x := range c.Coding {
			if x.Code == value {
				return true
			}
		}
	}
	return false
}

// in returns the code that a concept carries in one system.
func (c *concept) in(system string) string {
	if c != nil {
		for _, x := range c.Coding {
			if x.System == system {
				return x.Code
			}
		}
	}
	return ""
}

// first returns the first code of a concept.
func (c *concept) first() string {
	if c != nil {
		for _, x := range c.Coding {
			if x.Code != "" && x.System != sysAbsent {
				return x.Code
			}
		}
	}
	return ""
}
