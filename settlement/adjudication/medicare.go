package adjudication

import (
	"cmp"
	"fmt"
	"math/big"
	"math/bits"
	"slices"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// Reasons in [claim.Decision.Pend] of the Medicare fee schedule.
const (
	PendFees     = "fee-schedule"        // the tables have no index for the plan's locality on the day
	PendMultiple = "multiple-procedures" // two or more of a family with rules of its own, or more procedures than the plan has rates for
)

// Medicare prices professional services by the Medicare physician fee schedule, as far as the plan's own fee schedule
// does not list them (claims.md §4.4). What is not payable there, the plan deals with as with any unlisted service.
// Rates are shares of the fee in basis points; sources dispute how they combine: here they multiply and the product is
// rounded once.
type Medicare struct {
	MAC          string       `json:"mac"` // contractor and locality whose geographic index counts
	Locality     string       `json:"locality"`
	Percent      claim.Rate   `json:"percent"`     // of the Medicare fee, default 10000
	Bilateral    claim.Rate   `json:"bilateral"`   // both sides where the indicator is 1, default 15000
	BothSides    claim.Rate   `json:"bothSides"`   // both sides where it is 3, default 20000
	Multiple     []claim.Rate `json:"multiple"`    // of the first, second ... procedure of a day, default 10000, 5000 x 4; more pend
	Assistant    claim.Rate   `json:"assistant"`   // 80, 81, 82, default 1600
	AssistantAS  claim.Rate   `json:"assistantAS"` // AS, of what an assistant gets, default 8500
	CoSurgeon    claim.Rate   `json:"coSurgeon"`   // 62, default 6250
	GlobalPeriod bool         `json:"globalPeriod,omitempty"`
}

// scheduled is what a line's price by the schedule is made of.
type scheduled struct {
	row      claim.FeeRow
	fee      claim.Cents  // of one unit
	rates    []claim.Rate // all that apply but the one for multiple procedures
	multiple claim.Rate   // 0: none
}

// schedule looks a line up in the fee schedule. mismatch says that the service is in it, but not with this modifier.
func (w *work) schedule(in *claim.Line) (s *scheduled, mismatch, bundled bool) {
	if w.plan.Medicare == nil || w.claim.Kind != claim.Professional || in.Service.System != claim.HCPCS {
		return nil, false, false
	}
	component := ""
	if i := slices.IndexFunc(in.Modifiers, func(m string) bool { return m == "26" || m == "TC" || m == "53" }); i >= 0 {
		component = in.Modifiers[i]
	}
	row, ok := w.snap.Tables.FeeRow(in.Service.Value, component, in.From)
	if !ok && component != "" {
		_, mismatch = w.snap.Tables.FeeRow(in.Service.Value, "", in.From)
	}
	if !ok || row.Status != 'A' {
		return nil, mismatch, ok && row.Status == 'B'
	}
	return &scheduled{row: row}, false, false
}

// coverBySchedule decides at step 10 what the schedule says of a line; ok if that is all there is to decide there.
func (w *work) coverBySchedule(l *workLine, in *claim.Line) (ok bool) {
	s, mismatch, bundled := w.schedule(in)
	switch {
	case mismatch:
		l.deny(modifierMismatch(), "the service does not come with this modifier. Correct the modifier.")
		return true
	case bundled && w.plan.BundledStatus:
		l.deny(bundledStatus(), "its price is part of that of the services it goes with.")
		return true
	}
	if s == nil {
		return false
	}
	m := w.plan.Medicare
	g, ok := w.snap.Tables.Locality(m.MAC, m.Locality, in.From)
	if !ok {
		w.pended = PendFees
		return true
	}
	facility, known := w.snap.Tables.Facility(w.claim.PlaceOf(*in), in.From)
	if !known {
		l.deny(placeUnknown(), "its place of service is not one. Correct the place.")
		return true
	}
	s.fee = s.row.Fee(g, facility)
	l.scheduled = s
	return true
}

// denyGlobal bundles visits into the surgery they belong to: by the same provider from its day to the end of its global
// period of 10 or 90 days, without a modifier that says it was for something else. Off by default.
func denyGlobal(w *work) {
	if w.plan.Medicare == nil || !w.plan.Medicare.GlobalPeriod {
		return
	}
	all := w.services()
	for i, visit := range all {
		if !isVisit(visit.code) || slices.ContainsFunc(w.claim.Lines[i].Modifiers, func(m string) bool { return m == "24" || m == "25" || m == "57" }) {
			continue
		}
		bundled := func(code, provider string, on claim.Day) bool {
			row, ok := w.snap.Tables.FeeRow(code, "", on)
			days := claim.Day(map[[3]byte]int{{'0', '1', '0'}: 10, {'0', '9', '0'}: 90}[row.Global])
			return ok && days > 0 && provider == visit.provider && on <= visit.on && visit.on <= on+days
		}
		inClaim := slices.ContainsFunc(all, func(s service) bool { return s.code != "" && bundled(s.code, s.provider, s.on) })
		before := slices.ContainsFunc(w.snap.History, func(p PriorLine) bool {
			code, ok := strings.CutPrefix(p.Service, claim.HCPCS+":")
			return ok && !p.Denied && bundled(code, p.Provider, p.From)
		})
		if inClaim || before {
			w.lines[i].deny(globalPeriod(), "the visit is part of a surgery by the same provider. If it was for something else, correct the claim with the modifier that says so.")
		}
	}
}

// isVisit says whether a code is one of evaluation and management, 99202 to 99499.
func isVisit(code string) bool { return len(code) == 5 && "99202" <= code && code <= "99499" }

// reduce finds the rates of each line of the schedule, and denies what its indicators do not pay.
func (w *work) reduce() {
	m := w.plan.Medicare
	for l, in := range w.open() {
		s := l.scheduled
		if s == nil {
			continue
		}
		s.rates = []claim.Rate{m.Percent}
		has := func(modifier string) bool { return slices.Contains(in.Modifiers, modifier) }
		apply := func(rule Rule, rates ...claim.Rate) {
			l.touch(rule)
			s.rates = append(s.rates, rates...)
		}
		if has("50") || has("LT") && has("RT") {
			switch s.row.Bilateral {
			case '1':
				apply(bilateral(), m.Bilateral)
			case '3':
				apply(bilateral(), m.BothSides)
			}
		}
		if as := has("AS"); as || has("80") || has("81") || has("82") {
			if !l.paysMore(s.row.Assistant, '0', '2') {
				continue
			}
			apply(assistant(), m.Assistant)
			if as {
				s.rates = append(s.rates, m.AssistantAS)
			}
		}
		if has("62") && l.paysMore(s.row.CoSurgeons, '1', '2') {
			apply(coSurgeons(), m.CoSurgeon)
		}
	}
	w.rank()
}

// paysMore says whether the schedule pays more than one surgeon, and denies the line if not: for want of documents, or
// for good.
func (l *workLine) paysMore(indicator, documents, yes byte) bool {
	switch indicator {
	case yes:
		return true
	case documents:
		l.deny(surgeonDocuments(), "for this service more than one surgeon is paid only with documentation. Send it with the claim.")
	default:
		l.deny(oneSurgeon(), "for this service more than one surgeon is not paid.")
	}
	return false
}

// rank gives the procedures of a day their rates: the dearest first, of the same fee the lower line. A line is one
// procedure. Families with rules of their own (3 to 7) are priced alone, and pend together.
func (w *work) rank() {
	var procedures []int
	family := map[[2]int]int{}
	for i := range w.lines {
		s := w.lines[i].scheduled
		if s == nil || w.lines[i].denied {
			continue
		}
		switch k := s.row.Multiple; {
		case k == '2':
			procedures = append(procedures, i)
		case '3' <= k && k <= '7':
			key := [2]int{int(k), int(w.claim.Lines[i].From)}
			if family[key]++; family[key] > 1 {
				w.pended = PendMultiple
			}
		}
	}
	slices.SortFunc(procedures, func(a, b int) int {
		return cmp.Or(cmp.Compare(w.claim.Lines[a].From, w.claim.Lines[b].From), cmp.Compare(w.lines[b].scheduled.fee, w.lines[a].scheduled.fee), cmp.Compare(a, b))
	})
	place := 0
	for n, i := range procedures {
		if n > 0 && w.claim.Lines[procedures[n-1]].From != w.claim.Lines[i].From {
			place = 0
		}
		if place == len(w.plan.Medicare.Multiple) {
			w.pended = PendMultiple
			return
		}
		w.lines[i].scheduled.multiple = w.plan.Medicare.Multiple[place]
		place++
	}
}

// priceBySchedule sets what the schedule allows. CO-59 is what the rate for multiple procedures takes, CO-45 the rest.
func (w *work) priceBySchedule(l *workLine, in *claim.Line) {
	s, most := l.scheduled, w.most(in)
	before := share(s.fee, in.Units, most, s.rates...)
	l.out.Allowed = before
	if s.multiple != 0 {
		l.out.Allowed = share(s.fee, in.Units, most, append(s.rates, s.multiple)...)
	}
	allowed := l.out.Allowed
	if !w.priced(l, "price-medicare") {
		return
	}
	if before != allowed {
		l.touch(multipleProcedures())
	}
	l.adjust(claim.CO, "45", in.Charge-min(before, in.Charge))
	l.adjust(claim.CO, "59", min(before, in.Charge)-l.out.Allowed)
}

// share returns min(charge, fee x units x rates), rounded half up once.
func share(fee claim.Cents, units claim.Units, charge claim.Cents, rates ...claim.Rate) claim.Cents {
	n, d, fits := uint64(fee), uint64(1000), true // in 64 bits as long as it fits
	mul := func(x *uint64, by uint64) {
		hi, lo := bits.Mul64(*x, by)
		*x, fits = lo, fits && hi == 0
	}
	mul(&n, uint64(units))
	for _, r := range rates {
		if r != 10000 {
			mul(&n, uint64(r))
			mul(&d, 10000)
		}
	}
	if !fits || n+d/2 < n {
		return bigShare(fee, units, charge, rates)
	}
	return claim.Cents(min((n+d/2)/d, uint64(charge)))
}

func bigShare(fee claim.Cents, units claim.Units, charge claim.Cents, rates []claim.Rate) claim.Cents {
	n, d := new(big.Int).Mul(big.NewInt(int64(fee)), big.NewInt(int64(units))), big.NewInt(1000)
	for _, r := range rates {
		n.Mul(n, big.NewInt(int64(r)))
		d.Mul(d, big.NewInt(10000))
	}
	half := new(big.Int).Rsh(d, 1)
	n.Quo(n.Add(n, half), d)
	if !n.IsInt64() {
		return charge
	}
	return min(charge, claim.Cents(n.Int64()))
}

// check says what is missing in the settings, in words.
func (m *Medicare) check() error {
	rates := append([]claim.Rate{m.Percent, m.Bilateral, m.BothSides, m.Assistant, m.AssistantAS, m.CoSurgeon}, m.Multiple...)
	switch {
	case len(m.MAC) != 5 || len(m.Locality) != 2:
		return fmt.Errorf("medicareFees: needs mac (five digits) and locality (two), as in the geographic index, quoted")
	case len(m.Multiple) == 0:
		return fmt.Errorf("medicareFees.multipleBps: needs at least the rate of the first procedure")
	case slices.ContainsFunc(rates, func(r claim.Rate) bool { return r <= 0 || r > 100_000 }):
		return fmt.Errorf("medicareFees: rates must be 1 to 100000; 10000 is the whole fee")
	}
	return nil
}
