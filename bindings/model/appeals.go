package model

import (
	"fmt"
	"slices"
)

// Appeal is how far an appeal has come. Votes are awards, or Uphold.
type Appeal struct {
	AppealedOn, AnsweredOn, DisputedOn Day
	Panel                              int // number of its panel, from 1
	AwardedOn                          Day // of the newest award
	Award                              string
	Votes                              map[Org]string
}

// Uphold is the vote for upholding.
const Uphold = "UPHOLD"

// Award is the name of what judges vote for.
func (s Settlement) Award() string { return fmt.Sprintf("award%v", s) }

func (m *Model) appeal(id ID) *Appeal {
	if m.Appeals[id] == nil {
		m.Appeals[id] = &Appeal{Votes: map[Org]string{}}
	}
	return m.Appeals[id]
}

// SetPanel names the judges of disputes from now on, by governance.
func (m *Model) SetPanel(judges []Org) Refusal {
	for i, j := range judges {
		if !m.mayJudge(j) || slices.Contains(judges[:i], j) {
			return "InvalidPanel"
		}
	}
	if len(judges)%2 == 0 || len(judges) < 3 {
		return "InvalidPanel"
	}
	m.Panels = append(m.Panels, judges)
	m.log("PanelSet", len(m.Panels), judges)
	return None
}

func (m *Model) mayJudge(org Org) bool {
	return m.active(org, Auditor, PatientRepresentative, Regulator)
}

// Appeal appeals a decision: once a version, and once more if the payer recovers it. Within 180 days.
func (m *Model) Appeal(c Call, id ID, evidence string) Refusal {
	k := m.claim(id)
	appealable := k.State == Settled || k.State == Denied || k.State == Reversed && k.has(Recovered)
	if r := first(m.againstAppellant(c, k), when(!appealable || k.has(WasAppealed), "NotDecided"), when(k.ReplacedBy != ID{}, "Superseded"),
		when(c.Today() > k.DecidedOn+180, "TooLate")); r != None {
		return r
	}
	k.Flags |= WasAppealed
	m.move(id, k, Appealed)
	delete(m.Appeals, id) // what was said and voted before counts no more
	m.appeal(id).AppealedOn = c.Today()
	m.log("Appealed", id, k.Payer, k.Provider, evidence)
	return None
}

func (m *Model) againstAppellant(c Call, k *Claim) Refusal {
	return first(when(k.State == Unknown, "WrongState"), when(!m.can(c, k.Provider, Submit), "NotProvider"))
}

func (m *Model) againstAnswering(c Call, k *Claim) Refusal {
	return first(when(k.State != Appealed, "WrongState"), when(!m.can(c, k.Payer, Settle), "NotPayer"))
}

func (m *Model) move(id ID, k *Claim, state State) {
	k.State = state
	m.log("StateChanged", id, state)
}

// Uphold lets a decision stand, by the payer.
func (m *Model) Uphold(c Call, id ID, decision string) Refusal {
	k := m.claim(id)
	if r := m.againstAnswering(c, k); r != None {
		return r
	}
	m.appeal(id).AnsweredOn = c.Today()
	m.uphold(c, id, decision)
	return None
}

func (m *Model) uphold(c Call, id ID, decision string) {
	k := m.claim(id)
	m.move(id, k, Upheld)
	k.DecidedOn = c.Today()
	m.log("Upheld", id, k.Payer, k.Provider, decision)
}

// Overturn settles a claim under appeal for no less than before, by the payer within the caller's caps; beyond them with
// an approval.
func (m *Model) Overturn(c Call, s Settlement, approval *Approved) Refusal {
	if r := m.againstAnswering(c, m.claim(s.Claim)); r != None {
		return r
	}
	if approval != nil {
		if r := m.againstApproval(c, *approval, true); r != None {
			return r
		}
	}
	if r := m.overturn(&run{m: m, c: c, settler: approval == nil, capped: approval == nil}, s); r != None {
		return r
	}
	m.appeal(s.Claim).AnsweredOn = c.Today()
	return None
}

func (m *Model) overturn(r *run, s Settlement) Refusal {
	k := m.claim(s.Claim)
	r.turn(k.Payer)
	if refusal := first(r.refusal, unbalanced(s, k)); refusal != None {
		return refusal
	}
	// A replacement that was denied reverses the version before it after all.
	var before ID
	if k.Version > 1 && k.has(IsDenied) {
		before = k.Replaces
	}
	old := m.claim(before)
	if refusal := first(when(old.ReplacedBy != ID{}, "Superseded"),
		when(before != ID{} && !old.decided() && old.State != Reversed, "NotDecided"),
		when(s.Denied || s.Paid < k.Paid+old.Paid, "NotMore"), m.againstPaying(s, k, before)); refusal != None {
		return refusal
	}
	more := s.Paid - k.Paid - old.Paid
	if refusal := first(r.against(s.Paid, more), m.againstMaximum(s, k, old)); refusal != None {
		return refusal
	}
	m.recount(s, k, old)
	if before != (ID{}) {
		old.ReplacedBy = s.Claim
		if old.State != Reversed {
			m.supersede(s, k, old)
			old.Paid = 0
		}
	}
	m.conclude(r.c, s, k, Overturned)
	r.add(k.Provider, more)
	r.pay()
	m.log("StateChanged", s.Claim, Overturned)
	m.log("Overturned", s.Claim, k.Payer, k.Provider, s.Allowed, s.Paid, s.Patient, s.Adjusted, more, s.Decision)
	return None
}

// Expire ends an appeal that the payer did not answer and the provider did not dispute in time, by anyone.
func (m *Model) Expire(c Call, id ID) Refusal {
	if r := first(when(m.claim(id).State != Appealed, "WrongState"), when(c.Today() <= m.appeal(id).AppealedOn+121, "TooEarly")); r != None {
		return r
	}
	m.uphold(c, id, "")
	return None
}

// DISPUTE

// Dispute takes an appeal to the panel, once: within 60 days of the answer, or of the 60 days the payer had for one.
func (m *Model) Dispute(c Call, id ID, evidence string) Refusal {
	k := m.claim(id)
	if r := m.againstAppellant(c, k); r != None {
		return r
	}
	a := m.appeal(id)
	from := a.AnsweredOn
	if from == 0 {
		from = a.AppealedOn + 61
	}
	if r := first(when(a.AppealedOn == 0 || a.DisputedOn != 0, "WrongState"), when(c.Today() < from, "TooEarly"), when(c.Today() > from+60, "TooLate"),
		when(len(m.Panels) == 0, "InvalidPanel"), when(k.State != Appealed && k.State != Upheld && k.State != Overturned, "NotDecided"),
		when(k.ReplacedBy != ID{}, "Superseded")); r != None {
		return r
	}
	a.DisputedOn, a.Panel = c.Today(), len(m.Panels)
	m.move(id, k, Disputed)
	m.log("Disputed", id, k.Payer, k.Provider, a.Panel, evidence)
	return None
}

// Judge votes for an award. A majority fixes it; judges may change their minds until it is carried out.
func (m *Model) Judge(c Call, s Settlement, judge Org) Refusal {
	k := m.claim(s.Claim)
	if r := when(unbalanced(s, k) != None || s.Denied || s.Paid < k.Paid, "InvalidAward"); r != None {
		return r
	}
	majority, r := m.vote(c, s.Claim, judge, s.Award())
	if majority {
		m.appeal(s.Claim).Award, m.appeal(s.Claim).AwardedOn = s.Award(), c.Today()
		m.log("Awarded", s.Claim, s.Award())
	}
	return r
}

// JudgeUpheld votes for upholding. A majority upholds at once.
func (m *Model) JudgeUpheld(c Call, id ID, judge Org) Refusal {
	majority, r := m.vote(c, id, judge, Uphold)
	if majority {
		m.appeal(id).Award = ""
		m.uphold(c, id, "")
	}
	return r
}

func (m *Model) vote(c Call, id ID, judge Org, vote string) (majority bool, r Refusal) {
	if m.claim(id).State != Disputed {
		return false, "WrongState"
	}
	a := m.appeal(id)
	panel := m.Panels[a.Panel-1]
	if r := first(when(a.Award == "" && c.Today() > a.DisputedOn+90, "TooLate"),
		when(!slices.Contains(panel, judge) || !m.mayJudge(judge) || !m.can(c, judge, Judge), "NotJudge"),
		when(a.Votes[judge] == vote, "AlreadyJudged")); r != None {
		return false, r
	}
	a.Votes[judge] = vote
	m.log("Judged", id, judge, vote)
	return 2*a.Count(vote) > len(panel), None
}

// Count is how many judges vote so.
func (a *Appeal) Count(vote string) (votes int) {
	for _, v := range a.Votes {
		if v == vote {
			votes++
		}
	}
	return votes
}

// CarryOut carries an award out, by anyone, as soon as it can be paid.
func (m *Model) CarryOut(c Call, s Settlement) Refusal {
	if a := m.appeal(s.Claim); a.Award == "" || a.Award != s.Award() {
		return "NotAwarded"
	}
	if r := m.overturn(&run{m: m, c: c}, s); r != None {
		return r
	}
	m.appeal(s.Claim).Award = ""
	return None
}

// Lapse ends a dispute without majority after 90 days, by anyone. One with an award that is not carried out its provider may
// end after 60 days, anyone after a year.
func (m *Model) Lapse(c Call, id ID) Refusal {
	k := m.claim(id)
	if k.State != Disputed {
		return "WrongState"
	}
	a := m.appeal(id)
	last := a.DisputedOn + 90
	switch {
	case a.Award != "" && m.can(c, k.Provider, Submit):
		last = a.AwardedOn + 60
	case a.Award != "":
		last = a.AwardedOn + 365
	}
	if c.Today() <= last {
		return "TooEarly"
	}
	a.Award = ""
	m.uphold(c, id, "")
	return None
}
