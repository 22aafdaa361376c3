package adjudication

import (
	"fmt"
	"slices"

	"github.com/careclear/careclear/internal/claim"
)

// RuleSet names the version of the rules in this package; it enters the inputs digest. Raise it with every change
// that could change a cent or a code.
const RuleSet = "1"

// step is one rule in its place. number is the step of claims.md §4, so that a new rule finds its slot.
type step struct {
	number int
	apply  func(*work)
}

// steps returns the rules in the order they apply.
func steps() [16]step {
	return [...]step{
		{0, pendCorrection},
		{2, denyDuplicate},
		{3, denyUnknownMember},
		{3, denyOutsideCoverage},
		{4, denyProvider},
		{5, pendWithoutConsent},
		{6, denyLate},
		{10, denyUncovered},
		{10, denyDiagnoses},
		{10, denyExcludedDiagnoses},
		{11, denyPairs},
		{11, denyUnits},
		{11, denyLoneAddOns},
		{11, denyGlobal},
		{13, price},
		{14, shareCost},
	}
}

// pendCorrection holds replacements and voids back: they need the reversal of what they correct.
func pendCorrection(w *work) {
	if w.claim.Frequency != claim.Original {
		w.pended = PendCorrection
	}
}

// denyDuplicate compares each line with the lines of earlier claims, paid or denied: same provider, days, code,
// modifiers (in any order), units, charge and place (claims.md §4.0). Never within the claim.
func denyDuplicate(w *work) {
	if len(w.snap.History) == 0 {
		return
	}
	for l, in := range w.open() {
		service, provider, place := in.ServiceKey(), w.claim.ProviderKey(in), w.claim.PlaceOf(in)
		for i := range w.snap.History {
			p := &w.snap.History[i]
			if p.From == in.From && p.To == in.To && p.Charge == in.Charge && p.Units == in.Units &&
				p.Service == service && p.Provider == provider && p.Place == place && sameSet(p.Modifiers, in.Modifiers) {
				l.deny("duplicate", claim.OA, "18", fmt.Sprintf("the same service was already billed on claim %s.", p.Claim))
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
		l.deny("member-unknown", claim.PR, "31", "the payer cannot identify the patient as a member of this plan.")
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
			l.deny("coverage-ended", claim.PR, "27", "the service was given after coverage had ended.")
		default:
			l.deny("coverage-not-begun", claim.PR, "26", "the service was given before coverage began.")
		}
	}
}

func denyProvider(w *work) {
	var rule, why string
	switch p := w.snap.Provider; {
	case p.Excluded:
		rule, why = "provider-excluded", "the provider is excluded from payment."
	case !p.Known:
		rule, why = "provider-unknown", "the provider is not registered with the payer."
	case !p.Active:
		rule, why = "provider-inactive", "the provider was not active with the payer on the date of service."
	default:
		return
	}
	for l := range w.open() {
		l.deny(rule, claim.CO, "B7", why)
	}
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
		days := w.plan.filingDays(in)
		if days > 0 && int64(w.snap.ReceivedOn)-int64(in.To) > int64(days) {
			l.deny("timely-filing", claim.CO, "29", fmt.Sprintf("the claim arrived more than %d days after the service.", days))
		}
	}
}

// denyUncovered deals with services that have no price of their own in plans that do not price them by a formula.
func denyUncovered(w *work) {
	for l, in := range w.open() {
		if _, listed := w.plan.fee(in); listed {
			continue
		}
		if w.coverBySchedule(l, in) {
			if w.pended != "" {
				return
			}
			continue
		}
		switch w.plan.Unlisted.Mode {
		case UnlistedDeny:
			l.deny("not-covered", w.plan.Unlisted.Group, "96", "the plan does not cover this service.", w.plan.Unlisted.Remark)
		case UnlistedPend:
			w.pended = PendUnlisted
			return
		}
	}
}

// price sets the allowed amount: min(charge, fee x units) or a share of the charge, rounded half up once. What is
// above is CO-45; an allowed amount of zero is a denial, never a 45 of the whole charge (R4.3).
func price(w *work) {
	if w.plan.Medicare != nil {
		if w.reduce(); w.pended != "" {
			return
		}
	}
	for l, in := range w.open() {
		if l.scheduled != nil {
			w.priceBySchedule(l, in)
			continue
		}
		fee, listed := w.plan.fee(in)
		rule := "price-schedule"
		switch {
		case listed:
			l.out.Allowed = timesUnits(fee, in.Units, in.Charge)
		case w.plan.Unlisted.Mode == UnlistedFlat:
			rule = "price-flat"
			l.out.Allowed = timesUnits(w.plan.Unlisted.Fee, in.Units, in.Charge)
		default:
			rule = "price-percent"
			l.out.Allowed = w.plan.Unlisted.Percent.Of(in.Charge)
		}
		if l.out.Allowed == 0 && in.Charge > 0 {
			l.deny(rule, w.plan.Unlisted.Group, "96", "the plan's price for this service is zero.", w.plan.Unlisted.Remark)
			continue
		}
		l.touch(rule)
		l.adjust(claim.CO, "45", in.Charge-l.out.Allowed)
	}
}

// shareCost splits the allowed amount between patient and plan by the formulas of claims.md §4.5, line by line;
// what a line takes from deductible and out-of-pocket maximum is gone for the next one of the same year.
func shareCost(w *work) {
	for l, in := range w.open() {
		year := in.From.Year()
		used := w.used[year]
		s := w.plan.costShare(l.out.Allowed, w.plan.copay(w.claim, in), used)
		l.adjust(claim.PR, "1", s.deductible)
		l.adjust(claim.PR, "2", s.coinsurance)
		l.adjust(claim.PR, "3", s.copay)
		l.out.Paid = l.out.Allowed - s.total()
		l.touch("cost-share")
		if s.capped {
			l.touch("oop-maximum")
		}
		if s.deductible > 0 {
			l.consumed = append(l.consumed, claim.Consumption{Line: in.Number, Accumulator: AccDeductible, Year: year, Amount: s.deductible})
		}
		if s.total() > 0 {
			l.consumed = append(l.consumed, claim.Consumption{Line: in.Number, Accumulator: AccOOP, Year: year, Amount: s.total()})
		}
		if err := w.used.Consume(l.consumed...); err != nil {
			panic(err) // both names are ours
		}
		l.out.Explanation = explainPaid(l.out, s)
	}
}
