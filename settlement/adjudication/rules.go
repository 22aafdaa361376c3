package adjudication

import (
	"slices"

	"github.com/careclear/careclear/internal/claim"
)

// Rule is what a rule of this package says about a line or a claim when it applies: its place in the order of claims.md
// §4, its codes or the reason why it pends, where it is written, and what it means in the patient's words. Groups and
// remarks are defaults where a plan can name others.
type Rule struct {
	Step    int
	ID      string // as in claim.LineDecision.Rules
	Group   claim.Group
	CARC    string
	Remark  string // RARC
	Pend    string // as in claim.Decision.Pend
	Source  string
	Patient string // why, in a denial or while the claim waits

	Provider string // why a claim waits and what can be done; of a denial LineDecision.Explanation says it
}

// Rules returns every rule that can touch a line or hold a claim, in the order in which they apply.
func Rules() []Rule {
	return []Rule{
		waitsForCorrection(),
		missingService(), missingDiagnosis(), missingRendering(),
		duplicate(), alreadyPaid(),
		memberUnknown(), coverageNotBegun(), coverageEnded(),
		providerExcluded(), providerUnknown(), providerInactive(), renderingExcluded(), renderingNotEligible(), wrongProviderType(),
		waitsForConsent(),
		timelyFiling(),
		otherPayerFirst(), priorPayer(), aboveCharge(),
		authorizationAbsent(), authorizationDenied(), authorizationExceeded(), waitsForAuthorization(),
		documentsWanted(), documentsLate(), waitsForDocuments(),
		excludedService(), notCovered(), bundledStatus(), modifierMismatch(), placeUnknown(), waitsForPrice(),
		waitsForFees(), billableDiagnosis(), excludedDiagnoses(), notNecessary(), guidelineNotMet(),
		ncciPairs(), exclusiveServices(), unlikelyUnits(), loneAddOn(), globalPeriod(),
		maximumReached(), frequencyExceeded(),
		priceSchedule(), priceFlat(), pricePercent(), priceMedicare(), priceZero(), bilateral(), assistant(), coSurgeons(),
		oneSurgeon(), surgeonDocuments(), multipleProcedures(), waitsForRank(),
		costShareRule("1"), costShareRule("2"), costShareRule("3"), oopMaximum(), leftByPriorPayer(),
		waitsForInquiry(),
		sequestration(), incentive(),
	}
}

// denial returns the rule of an id that denies lines.
func denial(id string) (Rule, bool) {
	all := Rules()
	i := slices.IndexFunc(all, func(r Rule) bool { return r.ID == id && r.CARC != "" && r.Patient != "" })
	if i < 0 {
		return Rule{}, false
	}
	return all[i], true
}

// wantsRemark says whether a reason code must not stand without a remark (claims.md R4.1).
func wantsRemark(carc string) bool {
	return slices.Contains([]string{"16", "96", "129", "148", "201", "226", "227", "234", "237", "250", "251", "252", "267", "A1"}, carc)
}

// fits says whether a reason code may stand in a group (claims.md R4.2); 45 and 133 are no denials (R4.3, R4.4).
func fits(g claim.Group, carc string) bool {
	one := func(codes ...string) bool { return slices.Contains(codes, carc) }
	switch {
	case one("45", "133"), carc == "":
		return false
	case one("18", "23", "136", "209", "257", "271", "277"):
		return g == claim.OA
	case one("139", "249", "281", "303"):
		return g == claim.CO
	case one("201", "229", "238", "275"):
		return g == claim.PR
	case one("278"):
		return g == claim.CO || g == claim.PI
	}
	return g == claim.CO || g == claim.PR || g == claim.OA || g == claim.PI
}

// Pending returns the rule that pends claims for a reason of [claim.Decision.Pend].
func Pending(reason string) (Rule, bool) {
	all := Rules()
	i := slices.IndexFunc(all, func(r Rule) bool { return r.Pend == reason && reason != "" })
	if i < 0 {
		return Rule{}, false
	}
	return all[i], true
}

func denies(step int, id string, group claim.Group, carc, remark, source, patient string) Rule {
	return Rule{Step: step, ID: id, Group: group, CARC: carc, Remark: remark, Source: source, Patient: patient}
}

func pends(step int, reason, source, provider, patient string) Rule {
	return Rule{Step: step, ID: reason, Pend: reason, Source: source, Provider: provider, Patient: patient}
}

func waitsForCorrection() Rule {
	return pends(0, PendCorrection, "claims.md §2.4", "The claim replaces or voids another one, which has to be found and reversed first.", "The provider corrects an earlier claim; the plan is working on it.")
}

func waitsForConsent() Rule {
	return pends(5, PendConsent, "claims.md §4 step 5", "The patient's consent to use the claim is missing. It is decided as soon as there is one.", "The plan may use this claim only if you consent. You can give your consent, or leave it.")
}

func waitsForAuthorization() Rule {
	return pends(8, PendAuthorization, "X12 278 HCR01 A4", "The prior authorisation that it needs is not decided yet.", "The plan has still to decide whether it agrees to the service. You need not do anything.")
}

func waitsForDocuments() Rule {
	return pends(9, PendDocuments, "X12 277 P3", "Documentation is missing. Send it with the attachment control number of the claim.", "The plan waits for documents from the provider. You need not do anything.")
}

func waitsForPrice() Rule {
	return pends(10, PendUnlisted, "claims.md §4.0", "A service has no price in the plan; a person looks at it.", "A person at the plan looks at this claim. You need not do anything.")
}

func waitsForFees() Rule {
	return pends(10, PendFees, "claims.md §4.4", "The fee schedule of the day is not complete; a person looks at it.", "A person at the plan looks at this claim. You need not do anything.")
}

func waitsForRank() Rule {
	return pends(13, PendMultiple, "claims.md §4.4", "Several procedures of one day need a price by hand; a person looks at it.", "A person at the plan looks at this claim. You need not do anything.")
}

func waitsForInquiry() Rule {
	return pends(15, PendFraudHold, "claims.md R4.4", "The claim is held for an inquiry, which is told to you separately and has an end.", "The plan checks this claim before it pays. You need not do anything.")
}

func missingService() Rule {
	return denies(1, "required-service", claim.CO, "16", "M51", "claims.md §4 step 1; 837P SV101", "The claim does not say which service it is for.")
}

func missingDiagnosis() Rule {
	return denies(1, "required-diagnosis", claim.CO, "16", "M76", "claims.md §4 step 1; 837P SV107", "The claim does not say what the service was for.")
}

func missingRendering() Rule {
	return denies(1, "required-rendering", claim.CO, "16", "N290", "claims.md §4 step 1; 837P NM1*82", "The claim does not say who treated you.")
}

func duplicate() Rule {
	return denies(2, "duplicate", claim.OA, "18", "", "claims.md §4.0", "This service was billed before, and is decided there.")
}

func alreadyPaid() Rule {
	return denies(2, "already-paid", claim.OA, "B13", "", "claims.md §4.0; by plan", "This service was billed and paid before.")
}

func memberUnknown() Rule {
	return denies(3, "member-unknown", claim.PR, "31", "", "claims.md §4 step 3", "The plan does not know you as a member. Ask the provider which insurance it has on file for you.")
}

func coverageNotBegun() Rule {
	return denies(3, "coverage-not-begun", claim.PR, "26", "", "claims.md §4 step 3", "The service was given before your coverage began.")
}

func coverageEnded() Rule {
	return denies(3, "coverage-ended", claim.PR, "27", "", "claims.md §4 step 3", "The service was given after your coverage had ended.")
}

func providerExcluded() Rule {
	return denies(4, "provider-excluded", claim.CO, "B7", "", "42 CFR 1001.1901; list of excluded providers (LEIE)", "The provider may not be paid by the plan.")
}

func providerUnknown() Rule {
	return denies(4, "provider-unknown", claim.CO, "B7", "", "claims.md §4 step 4", "The provider is not registered with the plan.")
}

func providerInactive() Rule {
	return denies(4, "provider-inactive", claim.CO, "B7", "", "claims.md §4 step 4", "The provider was not active with the plan on that day.")
}

func renderingExcluded() Rule {
	return denies(4, "rendering-excluded", claim.CO, "B7", "", "42 CFR 1001.1901; list of excluded providers (LEIE)", "Who treated you may not be paid by the plan.")
}

func renderingNotEligible() Rule {
	return denies(4, "rendering-not-eligible", claim.CO, "185", "", "claims.md §4 step 4", "Who treated you was not registered for it with the plan on that day.")
}

func wrongProviderType() Rule {
	return denies(4, "provider-type", claim.CO, "170", "", "claims.md §4 step 4; by plan", "The plan does not pay this kind of provider for this service.")
}

func timelyFiling() Rule {
	return denies(6, "timely-filing", claim.CO, "29", "", "claims.md §4 step 6", "The provider sent the claim too late.")
}

func otherPayerFirst() Rule {
	return denies(7, "other-payer-first", claim.OA, "22", "MA04", "claims.md §4 step 7", "Another insurance of yours pays first. The provider has to bill it before this plan.")
}

func priorPayer() Rule {
	return Rule{Step: 7, ID: "prior-payer", Group: claim.OA, CARC: "23", Source: "claims.md §4.6"}
}

func aboveCharge() Rule {
	return Rule{Step: 7, ID: "above-charge", Group: claim.OA, CARC: "94", Source: "claims.md §4.6; by plan"}
}

func authorizationAbsent() Rule {
	return denies(8, "authorization-absent", claim.CO, "197", "", "claims.md §4 step 8; by plan", "The provider did not ask the plan before the service, as it should have.")
}

func authorizationDenied() Rule {
	return denies(8, "authorization-denied", claim.CO, "197", "", "X12 278 HCR01 A3; by plan", "The provider asked the plan before the service, and the plan did not agree to it.")
}

func authorizationExceeded() Rule {
	return denies(8, "authorization-exceeded", claim.CO, "198", "", "claims.md §4 step 8; by plan", "The provider gave more of this service than the plan had agreed to.")
}

func documentsWanted() Rule {
	return denies(9, "documents-wanted", claim.CO, "252", "N706", "claims.md §4 step 9; by plan", "The plan needs documents from the provider to decide.")
}

func documentsLate() Rule {
	return denies(9, "documents-late", claim.CO, "226", "N706", "claims.md §4 step 9; by plan", "The provider did not send the documents that the plan asked for.")
}

func excludedService() Rule {
	return denies(10, "excluded-service", claim.CO, "96", "N130", "claims.md §4 step 10; by plan", "Your plan does not cover this service.")
}

func notCovered() Rule {
	return denies(10, "not-covered", claim.CO, "96", "N130", "claims.md §4.0", "Your plan does not cover this service.")
}

func bundledStatus() Rule {
	return denies(10, "bundled-status", claim.CO, "97", "", "Medicare fee schedule, status B; claims.md §4.4; by plan", "The price of other services includes it.")
}

func modifierMismatch() Rule {
	return denies(10, "modifier-mismatch", claim.CO, "4", "", "claims.md §4.0", "The provider has to correct the claim.")
}

func placeUnknown() Rule {
	return denies(10, "place-unknown", claim.CO, "16", "M77", "claims.md §9, pos_codes", "The provider has to correct the claim.")
}

func billableDiagnosis() Rule {
	return denies(10, "icd10cm-billable", claim.CO, "16", "M76", "ICD-10-CM Official Guidelines I.B.2; claims.md §4 step 1", "The provider has to correct the claim.")
}

func excludedDiagnoses() Rule {
	return denies(10, "icd10cm-excludes1", claim.CO, "16", "M76", "ICD-10-CM Official Guidelines I.A.12.a; claims.md §9", "The provider has to correct the claim.")
}

func notNecessary() Rule {
	return denies(10, "not-necessary", claim.CO, "50", "", "claims.md §4 step 10; by plan", "What the claim says of your condition does not make this service necessary.")
}

func guidelineNotMet() Rule {
	return denies(10, "guideline-not-met", claim.CO, "272", "", "claims.md §4 step 10; by plan", "Your plan covers this service only if it is given in another way or place.")
}

func ncciPairs() Rule {
	return denies(11, "ncci-ptp", claim.CO, "236", "", "NCCI Policy Manual ch. I; claims.md §4.1", "The price of another service of that day includes it.")
}

func exclusiveServices() Rule {
	return denies(11, "exclusive-services", claim.CO, "231", "", "claims.md §4 step 11; by plan", "It cannot be given together with another service of that day.")
}

func unlikelyUnits() Rule {
	return denies(11, "ncci-mue", claim.CO, "151", "N362", "NCCI Policy Manual ch. I V; claims.md §4.2", "The provider billed more of it than the plan pays on one day.")
}

func loneAddOn() Rule {
	return denies(11, "ncci-aoc", claim.CO, "234", "N122", "NCCI add-on code edits; claims.md §4.3", "It is paid only together with another service.")
}

func globalPeriod() Rule {
	return denies(11, "global-period", claim.CO, "97", "", "claims.md §4.0; by plan", "The price of your surgery includes this visit.")
}

func maximumReached() Rule {
	return denies(12, "maximum-reached", claim.PR, "119", "", "claims.md §4 step 12; by plan", "Your plan has paid all that it pays for this in a year.")
}

func frequencyExceeded() Rule {
	return denies(12, "frequency-exceeded", claim.PR, "273", "", "claims.md §4 step 12; by plan", "Your plan pays for this service only so often.")
}

func priceSchedule() Rule { return price45("price-schedule", "the plan's fee schedule") }
func priceFlat() Rule     { return price45("price-flat", "by plan") }
func pricePercent() Rule  { return price45("price-percent", "by plan") }
func priceMedicare() Rule { return price45("price-medicare", "Medicare physician fee schedule") }
func bilateral() Rule     { return price45("bilateral", "indicator bilat_surg") }
func assistant() Rule     { return price45("assistant", "indicator asst_surg") }
func coSurgeons() Rule    { return price45("co-surgeons", "indicator co_surg") }

func price45(id, source string) Rule {
	return Rule{Step: 13, ID: id, Group: claim.CO, CARC: "45", Source: source + "; claims.md §4.4"}
}

func priceZero() Rule {
	return denies(13, "price-zero", claim.CO, "96", "N130", "claims.md R4.3", "Your plan does not pay for this service on its own.")
}

func oneSurgeon() Rule {
	return denies(13, "one-surgeon", claim.CO, "54", "", "indicators asst_surg, co_surg; claims.md §4.0", "The plan pays only one surgeon for this service.")
}

func surgeonDocuments() Rule {
	return denies(13, "surgeon-documents", claim.CO, "252", "N706", "indicators asst_surg, co_surg; claims.md §4.0", "The plan needs documents from the provider to decide.")
}

func multipleProcedures() Rule {
	return Rule{Step: 13, ID: "multiple-procedures", Group: claim.CO, CARC: "59", Source: "indicator mult_proc; claims.md §4.4"}
}

// costShareRule says who takes part in the allowed amount: 1 deductible, 2 coinsurance, 3 copay.
func costShareRule(carc string) Rule {
	return Rule{Step: 14, ID: "cost-share", Group: claim.PR, CARC: carc, Source: "claims.md §4.5"}
}

func oopMaximum() Rule { return Rule{Step: 14, ID: "oop-maximum", Source: "claims.md §4.5"} }

func leftByPriorPayer() Rule {
	return Rule{Step: 14, ID: "prior-payer", Group: claim.PR, CARC: "96", Remark: "N130", Source: "claims.md §4.6"}
}

func sequestration() Rule {
	return Rule{Step: 16, ID: "sequestration", Group: claim.CO, CARC: "253", Source: "claims.md §4 step 16; by plan"}
}

func incentive() Rule {
	return Rule{Step: 16, ID: "incentive", Group: claim.CO, CARC: "144", Source: "claims.md §4 step 16; by plan"}
}
