package adjudication

import (
	"slices"

	"github.com/careclear/careclear/internal/claim"
)

// denyUnauthorized wants a prior authorisation for the services that the plan says need one (claims.md §4 step 8). A
// claim that names one (REF*G1) is held to it; else any that fits will do, of several the lowest number. Units count down
// in line order: a line that a later step denies uses none up, though it stood before the lines after it.
func denyUnauthorized(w *work) {
	if len(w.plan.Authorizations) == 0 {
		return
	}
	var taken []claim.Units // by the lines before, as Snapshot.Authorizations
	for l, in := range w.open() {
		if !slices.ContainsFunc(w.plan.Authorizations, func(s Scope) bool { return s.has(w.claim, in, l.key) }) {
			continue
		}
		if taken == nil {
			taken = make([]claim.Units, len(w.snap.Authorizations))
		}
		best, seen := -1, map[AuthorizationStatus]bool{}
		for i := range w.snap.Authorizations {
			a := &w.snap.Authorizations[i]
			if !a.covers(w.claim, in, l) {
				continue
			}
			granted := a.Status == Certified || a.Status == Modified
			if granted && a.Units != 0 && plus(plus(a.Used, taken[i]), in.Units) > a.Units {
				seen["exceeded"] = true
				continue
			}
			seen[a.Status] = true
			if granted && (best < 0 || a.Number < w.snap.Authorizations[best].Number) {
				best = i
			}
		}
		switch {
		case best >= 0:
			taken[best] += in.Units
			l.uses = &claim.AuthorizationUse{Number: w.snap.Authorizations[best].Number, Line: in.Number, Units: in.Units}
		case seen["exceeded"]:
			l.deny(authorizationExceeded(), "it is more than its prior authorisation has left. Ask for more, then send the claim again.")
		case seen[Waiting]:
			w.pended = PendAuthorization
			return
		case seen[Refused]:
			l.deny(authorizationDenied(), "the prior authorisation for it was denied.")
		default:
			l.deny(authorizationAbsent(), "it needs a prior authorisation, and none fits the service, day and provider. Send the claim with the number of one.")
		}
	}
}

// covers says whether an authorisation is about a line.
func (a *Authorization) covers(c *claim.Claim, in *claim.Line, l *workLine) bool {
	return (c.PriorAuth == "" || c.PriorAuth == a.Number) && a.Period.From <= in.From && in.To <= a.Period.To &&
		(a.Provider == "" || a.Provider == l.provider) && (len(a.Services) == 0 || a.Services.Has(l.key))
}

// denyUndocumented wants the attachments that the plan says a service needs (claims.md §4 step 9).
func denyUndocumented(w *work) {
	for i := range w.plan.Documents {
		rule := &w.plan.Documents[i]
		for l, in := range w.open() {
			if !rule.has(w.claim, in, l.key) || slices.ContainsFunc(w.snap.Documents, func(d Document) bool {
				return (rule.Type == "" || d.Type == rule.Type) && (d.Line == 0 || d.Line == in.Number)
			}) {
				continue
			}
			asked := w.snap.DocumentsAskedOn
			switch {
			case !rule.Pend:
				r := documentsWanted()
				r.Remark = rule.Remark
				l.deny(r, "it is paid only with documentation. Send that with the claim.")
			case asked != 0 && int64(w.snap.decidedOn())-int64(asked) > int64(w.plan.documentDays()):
				r := documentsLate()
				r.Remark = rule.Remark
				l.deny(r, "the documentation that the payer asked for did not come in time. Appeal with it.")
			default:
				w.pended = PendDocuments
				return
			}
		}
	}
}

func (s *Snapshot) decidedOn() claim.Day {
	if s.DecidedOn == 0 {
		return s.ReceivedOn
	}
	return s.DecidedOn
}

func (p *Plan) documentDays() int {
	if p.DocumentDays == 0 {
		return 45
	}
	return p.DocumentDays
}
