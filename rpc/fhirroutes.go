package rpc

import (
	"context"

	"github.com/careclear/careclear/rpc/fhirapi"
	c1 "github.com/careclear/careclear/rpc/gen/careclear/v1/careclearv1connect"
)

// fhirRoutes is the whole facade: what it takes, on which procedures it stands, who does it. What is not here does
// not exist, and checkRoutes keeps a server with a route that nobody guards from starting.
func (s *Server) fhirRoutes() []fhirRoute {
	const (
		submit      = c1.ClaimServiceSubmitClaimsProcedure
		list        = c1.ClaimServiceListClaimsProcedure
		document    = c1.RemittanceServiceGetExplanationOfBenefitProcedure // what names a claim and opens it
		remittances = c1.RemittanceServiceListRemittancesProcedure
		remittance  = c1.RemittanceServiceGetRemittanceProcedure
		download    = c1.RemittanceServiceDownloadRemittanceProcedure
	)
	type params = []fhirapi.Param
	patient := fhirapi.Param{Name: "patient", Type: "reference", Doc: "Patient/ID, or patient:identifier=SYSTEM|MEMBER-NUMBER"}
	created := fhirapi.Param{Name: "created", Type: "date", Doc: "eq, ge, gt, le, lt"}
	updated := fhirapi.Param{Name: "_lastUpdated", Type: "date", Doc: "eq, ge, gt, le, lt"}
	id := fhirapi.Param{Name: "_id", Type: "token"}
	control := fhirapi.Param{Name: "identifier", Type: "token", Doc: "the payer's claim control number"}
	trace := fhirapi.Param{Name: "identifier", Type: "token", Doc: "the trace number (835 TRN02)"}
	return []fhirRoute{
		{Route: fhirapi.Route{Does: fhirapi.Capabilities, Doc: "This table."}, public: true, handle: s.fhirMetadata},

		{Route: fhirapi.Route{Kind: "Claim", Does: fhirapi.Operation, Operation: "submit", Doc: "A Claim, or a Bundle of Claims and what they refer to; answers a ClaimResponse, or one a Claim. Idempotency-Key is taken."},
			uses: []string{submit, document}, handle: fhirSubmit},
		{Route: fhirapi.Route{Kind: "Claim", Does: fhirapi.Read, Doc: "A claim as it was understood."}, uses: []string{document}, handle: fhirReadClaim("Claim")},
		{Route: fhirapi.Route{Kind: "ClaimResponse", Does: fhirapi.Read, Doc: "The answer to a claim, under the claim's id."}, uses: []string{document}, handle: fhirReadClaim("ClaimResponse")},
		{Route: fhirapi.Route{Kind: "ClaimResponse", Does: fhirapi.Search, Doc: "Newest first.", Params: params{{Name: "request", Type: "reference", Doc: "Claim/ID"}, control, patient, created, updated, id}},
			uses: []string{list, document}, handle: fhirSearchClaims("ClaimResponse", "request")},
		{Route: fhirapi.Route{Kind: "ExplanationOfBenefit", Does: fhirapi.Read, Doc: "What was paid and why, under the claim's id."}, uses: []string{document}, handle: fhirReadClaim("ExplanationOfBenefit")},
		{Route: fhirapi.Route{Kind: "ExplanationOfBenefit", Does: fhirapi.Search, Doc: "Newest first.", Params: params{{Name: "claim", Type: "reference", Doc: "Claim/ID"}, control, patient, created, updated, id}},
			uses: []string{list, document}, handle: fhirSearchClaims("ExplanationOfBenefit", "claim")},

		{Route: fhirapi.Route{Kind: "PaymentReconciliation", Does: fhirapi.Read, Doc: "A remittance, as the 835 says it."}, uses: []string{remittance, download}, handle: fhirReadReconciliation},
		{Route: fhirapi.Route{Kind: "PaymentReconciliation", Does: fhirapi.Search, Doc: "Newest first.", Params: params{trace, created}}, uses: []string{remittances, download}, handle: fhirSearchReconciliations},
		{Route: fhirapi.Route{Kind: "PaymentNotice", Does: fhirapi.Read, Doc: "That a remittance was paid, under its id."}, uses: []string{remittance}, handle: fhirReadNotice},
		{Route: fhirapi.Route{Kind: "PaymentNotice", Does: fhirapi.Search, Doc: "Newest first.", Params: params{trace, created}}, uses: []string{remittances}, handle: fhirSearchNotices},

		{Route: fhirapi.Route{Kind: "CoverageEligibilityRequest", Does: fhirapi.Operation, Operation: "submit", Doc: "Answers a CoverageEligibilityResponse; it is not kept."},
			uses: []string{c1.EligibilityServiceCheckEligibilityProcedure}, handle: fhirEligibility},
		{Route: fhirapi.Route{Kind: "Coverage", Does: fhirapi.Read}, roles: []Role{RolePayer, RolePatient, RoleAuditor}, handle: fhirReadCoverage},
		{Route: fhirapi.Route{Kind: "Coverage", Does: fhirapi.Search, Params: params{{Name: "beneficiary", Type: "reference", Doc: "Patient/ID, or beneficiary:identifier=SYSTEM|MEMBER-NUMBER"}, {Name: "patient", Type: "reference", Doc: "the same"}}},
			roles: []Role{RolePayer, RolePatient, RoleAuditor}, handle: fhirSearchCoverage},

		{Route: fhirapi.Route{Kind: "Consent", Does: fhirapi.Search, Params: params{{Name: "patient", Type: "reference", Doc: "Patient/ID; a patient's own without it"}}},
			uses: []string{c1.ConsentServiceListConsentsProcedure}, handle: fhirSearchConsents},
		{Route: fhirapi.Route{Kind: "Consent", Does: fhirapi.Operation, Operation: "prepare", Doc: "Answers the Consent with the EIP-712 message that the patient signs."},
			uses: []string{c1.ConsentServicePrepareGrantProcedure}, handle: fhirPrepareConsent},
		{Route: fhirapi.Route{Kind: "Consent", Does: fhirapi.Create, Doc: "A prepared Consent with the patient's signature."},
			uses: []string{c1.ConsentServiceGrantConsentProcedure}, handle: fhirGrantConsent},
	}
}

func (s *Server) fhirMetadata(_ context.Context, c *fhirCall) (*fhirapi.Answer, error) {
	var plain []fhirapi.Route
	for _, r := range s.fhirRoutes() {
		plain = append(plain, r.Route)
	}
	doc, err := fhirapi.Capability(plain, c.Root, len(s.cfg.Origins) > 0, s.cfg.Now())
	return &fhirapi.Answer{Doc: doc}, err
}
