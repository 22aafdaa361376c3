package adjudication

import (
	"fmt"
	"slices"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// RuleSet names the version of the rules in this package; it enters the inputs digest. Raise it with every change
// that could change a cent or a code.
const RuleSet = "2"

// step is a group of rules in its place. number is the step of claims.md §4, so that a new rule finds its slot.
type step struct {
	number int
	apply  func(*work)
}

// steps returns the rules in the order they apply. Step 16 belongs to a line like step 14 does: what one line is paid
// counts to the maxima of the next. Step 17 is what comes later: [Reverse], [Interest].
func steps() [28]step {
	return [...]step{
		{0, pendCorrection},
		{1, denyIncomplete},
		{2, denyDuplicate},
		{3, denyUnknownMember},
		{3, denyOutsideCoverage},
		{4, denyProvider},
		{4, denyRendering},
		{4, denyProviderType},
		{5, pendWithoutConsent},
		{6, denyLate},
		{7, denyOtherPayerFirst},
		{8, denyUnauthorized},
		{9, denyUndocumented},
		{10, denyExcludedServices},
		{10, denyUncovered},
		{10, denyDiagnoses},
		{10, denyExcludedDiagnoses},
		{10, denyUnnecessary},
		{10, denyOffGuideline},
		{11, denyPairs},
		{11, denyExclusive},
		{11, denyUnits},
		{11, denyLoneAddOns},
		{11, denyGlobal},
		{12, denyTooMuch},
		{13, price},
		{14, settle}, // with step 16
		{15, holdForFraud},
	}
}

// pendCorrection holds voids back, which only reverse, and replacements of which nobody said what they replace.
func pendCorrection(w *work) {
	if w.claim.Frequency == claim.Void || w.claim.Frequency == claim.Replacement && w.snap.Corrects == "" {
		w.pended = PendCorrection
	}
}

// denyIncomplete deals with what is missing in a claim that can still be read: the service of a line that is no
// hospital's, the identifier of a person who is named as rendering, and what else the plan requires.
func denyIncomplete(w *work) {
	byPerson := w.claim.Kind == claim.Professional || w.claim.Kind == claim.Dental
	for l, in := range w.open() {
		who := w.claim.Rendering
		if in.Rendering != nil {
			who = in.Rendering
		}
		switch {
		case in.Service.Value == "" && w.claim.Kind != claim.Institutional:
			l.deny(missingService(), "the line names no service. Correct the claim with the code of the service.")
		case len(w.claim.Diagnoses) == 0 && w.plan.requires(RequireDiagnosis):
			l.deny(missingDiagnosis(), "the claim has no diagnosis. Correct the claim with the diagnosis of the service.")
		case byPerson && who != nil && who.NPI+who.Reference+who.TaxID == "",
			w.plan.requires(RequireRendering) && w.claim.RenderingNPI(*in) == "":
			l.deny(missingRendering(), "the NPI of who rendered the service is missing. Correct the claim with it.")
		}
	}
}

func (p *Plan) requires(r Requirement) bool { return slices.Contains(p.Required, r) }

// denyDuplicate compares each line with the lines of earlier claims, paid or denied: same provider, days, code,
// modifiers (in any order), units, charge, place (claims.md §4.0), and of dental lines with teeth these too. Never
// within the claim.
func denyDuplicate(w *work) {
	if len(w.snap.History) == 0 {
		return
	}
	for l, in := range w.open() {
		place, teeth := w.claim.PlaceOf(*in), in.Teeth.Key()
		for i := range w.snap.History {
			p := &w.snap.History[i]
			if p.From == in.From && p.To == in.To && p.Charge == in.Charge && p.Units == in.Units &&
				p.Service == l.key && p.Provider == l.provider && p.Place == place && sameSet(p.Modifiers, in.Modifiers) &&
				(p.Teeth == "" || teeth == "" || p.Teeth == teeth) {
				rule, done := duplicate(), "billed"
				if w.plan.AlreadyPaid && !p.Denied {
					rule, done = alreadyPaid(), "paid"
				}
				l.deny(rule, "the same service was already "+done+" on claim "+p.Claim+".")
				break
			}
		}
	}
}

func sameSet(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	if slices.Equal(a, b) {
		return true
	}
	return slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b)))
}

func denyUnknownMember(w *work) {
	if w.snap.Member.Known && len(w.snap.Member.Coverage) > 0 {
		return
	}
	for l := range w.open() {
		l.deny(memberUnknown(), "the payer cannot identify the patient as a member of this plan.")
	}
}

// denyOutsideCoverage wants every day of service covered. The first day that is not decides: 26 if no coverage had
// begun by then, else 27 (ended, or between two periods).
func denyOutsideCoverage(w *work) {
	for l, in := range w.open() {
		gap, ok := w.snap.Member.covers(in.From, in.To)
		switch {
		case ok:
		case w.snap.Member.begunBy(gap):
			l.deny(coverageEnded(), "the service was given after coverage had ended.")
		default:
			l.deny(coverageNotBegun(), "the service was given before coverage began.")
		}
	}
}

func denyProvider(w *work) {
	var rule Rule
	var why string
	switch p := &w.snap.Provider; {
	case p.Excluded:
		rule, why = providerExcluded(), "the provider is excluded from payment."
	case !p.Known:
		rule, why = providerUnknown(), "the provider is not registered with the payer."
	case !p.Active:
		rule, why = providerInactive(), "the provider was not active with the payer on the date of service."
	default:
		return
	}
	for l := range w.open() {
		l.deny(rule, why)
	}
}

// denyRendering looks at who rendered a service without billing it, as far as the payer knows of them.
func denyRendering(w *work) {
	if len(w.snap.Rendering) == 0 {
		return
	}
	for l := range w.open() {
		p, known := w.snap.Rendering[l.provider]
		switch {
		case !known:
		case p.Excluded:
			l.deny(renderingExcluded(), "the rendering provider is excluded from payment.")
		case !p.Active:
			l.deny(renderingNotEligible(), "the rendering provider was not active with the payer on the date of service.")
		}
	}
}

func denyProviderType(w *work) {
	for i := range w.plan.ProviderTypes {
		rule := &w.plan.ProviderTypes[i]
		for l, in := range w.open() {
			taxonomy := w.taxonomy(l, in)
			if taxonomy != "" && rule.has(w.claim, in, l.key) && !begins(taxonomy, rule.Taxonomies) {
				l.deny(wrongProviderType(), "the plan does not pay a provider of this taxonomy for the service.")
			}
		}
	}
}

// taxonomy is that of who rendered a line: of the registry, else of the claim.
func (w *work) taxonomy(l *workLine, in *claim.Line) string {
	if p, ok := w.snap.Rendering[l.provider]; ok && p.Taxonomy != "" {
		return p.Taxonomy
	}
	for _, p := range []*claim.Provider{in.Rendering, w.claim.Rendering} {
		if p != nil {
			return p.Taxonomy
		}
	}
	if w.snap.Provider.Taxonomy != "" {
		return w.snap.Provider.Taxonomy
	}
	return w.claim.Billing.Taxonomy
}

func begins(text string, with []string) bool {
	return slices.ContainsFunc(with, func(s string) bool { return strings.HasPrefix(text, s) })
}

// pendWithoutConsent holds the claim if a line is still open: what is denied anyway needs no consent.
func pendWithoutConsent(w *work) {
	if !w.snap.ConsentActive && w.anyOpen() {
		w.pended = PendConsent
	}
}

// denyLate counts whole days from the last day of service to receipt.
func denyLate(w *work) {
	for l, in := range w.open() {
		days := w.plan.filingDays(w.claim.Frequency, in)
		if days > 0 && int64(w.snap.ReceivedOn)-int64(in.To) > int64(days) {
			l.deny(timelyFiling(), fmt.Sprintf("the claim arrived more than %d days after the service.", days))
		}
	}
}

// holdForFraud holds the claim if anything of it would be settled.
func holdForFraud(w *work) {
	if w.snap.FraudHold && w.anyOpen() {
		w.pended = PendFraudHold
	}
}
