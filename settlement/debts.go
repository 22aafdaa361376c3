package settlement

import (
	"github.com/careclear/careclear/internal/claim"
)

// item is a row of remittance_item, as far as the amounts of an 835 depend on it.
type item struct {
	kind       string
	ref        string // number of the claim: of a debt the one that was reversed
	amount     claim.Cents
	notice     bool      // of a debt: it waits for dueDay
	dueDay     claim.Day // of a debt, or of a notice that has passed
	byProvider bool      // of a debt: the provider pays it back by itself
}

// debt is what a provider owes a payer for one reversed claim.
type debt struct {
	ref        string
	byProvider bool
	dueDay     claim.Day
	noticed    claim.Cents // owed with notice
	due        claim.Cents // can be recouped
}

// left is what the provider keeps for now: it was told to pay it back later or by itself (PLB WO). The rest is carried into
// the next payments (PLB FB).
func (d debt) left() claim.Cents {
	if d.byProvider {
		return d.noticed + d.due
	}
	return d.noticed
}

func (d debt) forward() claim.Cents { return d.noticed + d.due - d.left() }

// debts are those of one provider to one payer, oldest first. The Treasury keeps their sum; which of them a recoupment pays
// off is ours to say: the oldest.
type debts []debt

// take applies an item.
func (ds *debts) take(it item) (paidBack []debt) {
	switch it.kind {
	case "owed":
		d := debt{ref: it.ref, byProvider: it.byProvider, dueDay: it.dueDay}
		if it.notice {
			d.noticed = it.amount
		} else {
			d.due = it.amount
		}
		*ds = append(*ds, d)
	case "noticed":
		for i := range *ds {
			if d := &(*ds)[i]; d.noticed > 0 && d.dueDay == it.dueDay {
				d.due, d.noticed = d.due+d.noticed, 0
			}
		}
	case "recouped", "repaid":
		rest := it.amount
		for i := range *ds {
			d := &(*ds)[i]
			if n := min(rest, d.due); n > 0 {
				d.due, rest = d.due-n, rest-n
				paidBack = append(paidBack, debt{ref: d.ref, due: n})
			}
		}
	}
	return paidBack
}

// adjustments are the PLB amounts of an 835 that tells items, given the debts before them: positive lowers the payment
// (claims.md §5.2). They are such that claims less adjustments is what the Treasury credited to the provider.
//
//   - A reversal that leaves the money for now: WO, negative. When its notice has passed: WO, positive.
//   - What could not be recouped of it yet: FB, negative. Once it is: FB, positive.
//   - What the provider has paid back: 72, negative, beside the WO or FB that it settles.
//   - Interest (L6) and incentives (BN) on top: negative.
func adjustments(before debts, items []item) (plb []claim.ProviderAdjustment, after debts) {
	after = append(debts(nil), before...)
	var extra []claim.ProviderAdjustment
	for _, it := range items {
		paidBack := after.take(it)
		switch it.kind {
		case "repaid":
			for _, d := range paidBack {
				extra = append(extra, claim.ProviderAdjustment{Code: "72", Reference: d.ref, Amount: -d.due})
			}
		case "interest":
			extra = append(extra, claim.ProviderAdjustment{Code: "L6", Reference: it.ref, Amount: -it.amount})
		case "incentive":
			extra = append(extra, claim.ProviderAdjustment{Code: "BN", Reference: it.ref, Amount: -it.amount})
		}
	}
	for i, d := range after {
		var was debt
		if i < len(before) {
			was = before[i]
		}
		for _, a := range []claim.ProviderAdjustment{
			{Code: "WO", Reference: d.ref, Amount: was.left() - d.left()}, {Code: "FB", Reference: d.ref, Amount: was.forward() - d.forward()},
		} {
			if a.Amount != 0 {
				plb = append(plb, a)
			}
		}
	}
	return append(plb, extra...), after
}

// payment is what an 835 pays: what its claims pay less the adjustments.
func payment(items []item, plb []claim.ProviderAdjustment) (total claim.Cents) {
	for _, it := range items {
		switch it.kind {
		case "decided":
			total += it.amount
		case "reversed":
			total -= it.amount
		}
	}
	for _, a := range plb {
		total -= a.Amount
	}
	return total
}
